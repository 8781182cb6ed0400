"""The same jobs done by natcoord, each in a process of its own (see children)."""

import time
from pathlib import Path
from statistics import median

from tests.bench.children import Result, serve
from tests.bench.ten_years import TODAY

ANSWERS = 30


def opening(path: str) -> Result:
    """Open the file and read what the Overview shows."""
    from natcoord.content import pack
    from natcoord.services import overview
    from natcoord.store import file

    questions = pack()
    begun = time.perf_counter()
    store = file.open_file(Path(path))
    overview.chain(store, questions)
    overview.target_lines(store, TODAY)
    overview.due(store, TODAY)
    return {"seconds": time.perf_counter() - begun}


def snapshot(path: str) -> Result:
    """Open the file and read every fact."""
    from natcoord.services import overview
    from natcoord.store import file

    begun = time.perf_counter()
    store = file.open_file(Path(path))
    facts = overview.snapshot(store, TODAY)
    return {"seconds": time.perf_counter() - begun, "rows": len(facts.measurements)}


def export(path: str, target: str) -> Result:
    """The full national report as a workbook, read back and checked as for a user."""
    from natcoord.services import exporting

    begun = time.perf_counter()
    exporting.write_report(Path(path), "national", "en", Path(target), TODAY)
    return {"seconds": time.perf_counter() - begun}


if __name__ == "__main__":
    serve((opening, snapshot, export))
