"""Speed and memory as ratios to a floor measured in the same run: ``python -m tests.bench``."""

import argparse
import json
import platform
import sys
import tempfile
from pathlib import Path

from tests.bench import full_round, table, ten_years


def main(arguments: list[str] | None = None) -> int:
    """Measure, print the table; 0 when every aim is met."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there as well")
    parser.add_argument("--runs", type=int, default=3, help="runs of each measurement; the median counts (3)")
    parser.add_argument("--only", choices=tuple(table.JOBS), action="append", help="measure only this")
    parser.add_argument("--tiny", action="store_true", help="a small file: whether it runs, not how fast")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="natcoord-bench-") as folder:
        files = table.Files(Path(folder))
        jobs = options.only or list(table.JOBS)
        _make(files, jobs, is_tiny=options.tiny)
        rows = []
        for name in jobs:
            _say(f"Measuring {name} ...")
            rows += table.JOBS[name](files, options.runs)
    sys.stdout.write(table.drawn(rows))
    if options.json:
        machine = {"python": platform.python_version(), "system": platform.system(), "runs": options.runs}
        found = machine | {"rows": [row.as_json() for row in rows]}
        options.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    return int(not all(row.is_met for row in rows))


def _make(files: table.Files, jobs: list[str], *, is_tiny: bool) -> None:
    """Only the files that the jobs need: the ten-year file takes the longest."""
    if "baseline" in jobs:
        _say("Making the file with a full round ...")
        full_round.build(files.round, full_round.TINY if is_tiny else full_round.Size())
    if set(jobs) - {"baseline", "start"}:
        _say("Making the ten-year file ...")
        ten_years.build(files.country, ten_years.TINY if is_tiny else ten_years.Size())
    if "start" in jobs:
        table.make_demo(files.demo)


def _say(words: str) -> None:
    sys.stderr.write(words + "\n")


if __name__ == "__main__":
    sys.exit(main())
