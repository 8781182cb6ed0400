"""Values of ten years: their page, their statuses, their import and undo, and what they weigh in memory."""

import time
import tracemalloc
from pathlib import Path
from statistics import median

from tests.bench.children import Result, serve
from tests.bench.rows import settle, window_on
from tests.bench.ten_years import TODAY

CLICKS = 20


def page(path: str) -> Result:
    """Click one indicator after the other: values and chart are there when the page has been painted."""
    from tests.bench.painting import until_painted

    window = window_on(path)
    made = window.show_page("indicators")
    until_painted(made)
    settle()
    window.resize(1440, 900)  # with the trace panel
    settle()
    keys = list(made._sheets)[1 : 5 * CLICKS : 5]  # the first one is there already
    times = []
    for key in keys:
        begun = time.perf_counter()
        made.list.go_to(key)
        until_painted(made.grid.table.viewport())
        times.append(1000 * (time.perf_counter() - begun))
        settle()
    return {"median_ms": median(times), "slowest_ms": max(times), "clicks": len(times)}


def statuses(path: str) -> Result:
    """The status of every target from the facts."""
    from natcoord.services import overview
    from natcoord.store import file

    times = []
    with file.reading(Path(path)) as store:
        for _ in range(10):
            begun = time.perf_counter()
            found = overview.target_lines(store, TODAY)
            times.append(time.perf_counter() - begun)
    return {"ms": 1000 * sorted(times)[len(times) // 2], "targets": len(found)}


def workbook(path: str, target: str, rows: str) -> Result:
    """A workbook of so many new and changed values, for `importing`."""
    import openpyxl

    from natcoord.domain.records import Indicator
    from natcoord.store import file

    with file.reading(Path(path)) as store:
        sheets = [one for one in store.read(Indicator) if not one.is_ratio and one.kind in ("stock", "flow")]
    book = openpyxl.Workbook(write_only=True)
    made = book.create_sheet("Values")
    made.append(["indicator", "period", "value", "source"])
    wanted = int(rows)
    years = [f"{year}-{month:02}" for year in range(2027, 2199) for month in range(1, 13)]
    for number in range(wanted):
        one = sheets[number % len(sheets)]
        made.append([one.code, years[number // len(sheets)], float(number % 997), "REG-1/2030"])
    book.save(target)
    return {"rows": wanted}


def importing(path: str, values: str) -> Result:
    """Preview and import the workbook, then take it back."""
    from natcoord.services import importing as service
    from natcoord.store import file

    begun = time.perf_counter()
    preview = service.preview_file(Path(path), Path(values))
    judged = time.perf_counter() - begun
    store = file.open_file(Path(path))  # the window has it open
    begun = time.perf_counter()
    with store.step("importing.apply"):
        written = service.apply(store, preview)
    applied = time.perf_counter() - begun
    begun = time.perf_counter()
    store.undo()
    undone = time.perf_counter() - begun
    store.close()
    return {"seconds": judged + applied, "preview": judged, "apply": applied, "undo": undone, "written": written}


def keeping(path: str) -> Result:
    """Every value as the program keeps it."""
    from natcoord.domain.records import Measurement
    from natcoord.store import file

    with file.reading(Path(path)) as store:
        tracemalloc.start()
        rows = store.read(Measurement)
        return {"kept_mb": tracemalloc.get_traced_memory()[0] / 1e6, "rows": len(rows)}


if __name__ == "__main__":
    serve((page, statuses, workbook, importing, keeping))
