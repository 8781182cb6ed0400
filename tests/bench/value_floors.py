"""The least that reading, counting and keeping values costs without natcoord: plain sqlite3, plain openpyxl."""

import sqlite3
import time
import tracemalloc

from tests.bench.children import Result, serve

_AGGREGATE = """SELECT indicator_id, max(period), count(*), sum(value), sum(numerator), sum(denominator)
    FROM measurement WHERE cell = '' AND state = 'approved' AND absence IS NULL GROUP BY indicator_id"""


def statuses(path: str) -> Result:
    """One aggregate over the same rows."""
    connection = sqlite3.connect(path)
    times = []
    for _ in range(10):
        begun = time.perf_counter()
        connection.execute(_AGGREGATE).fetchall()
        times.append(time.perf_counter() - begun)
    return {"ms": 1000 * sorted(times)[len(times) // 2]}


def reading(workbook: str) -> Result:
    """Read the sheet with plain openpyxl, and do nothing with it."""
    from openpyxl import load_workbook

    begun = time.perf_counter()
    book = load_workbook(workbook, read_only=True)
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    return {"seconds": time.perf_counter() - begun, "rows": len(rows)}


def keeping(path: str) -> Result:
    """Every value as a tuple of its fields."""
    connection = sqlite3.connect(path)
    tracemalloc.start()
    rows = connection.execute("SELECT * FROM measurement").fetchall()
    return {"kept_mb": tracemalloc.get_traced_memory()[0] / 1e6, "rows": len(rows)}


if __name__ == "__main__":
    serve((statuses, reading, keeping))
