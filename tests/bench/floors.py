"""The least that the same result costs without natcoord: plain Qt, plain sqlite3, plain openpyxl."""

import sqlite3
import time
from pathlib import Path

from tests.bench.children import Result, serve

_SMALL = "country institution assessment answer gap_decision target milestone indicator".split()
_LATEST = """SELECT m.* FROM indicator i JOIN measurement m ON m.measurement_id = (
    SELECT measurement_id FROM measurement WHERE indicator_id = i.indicator_id AND cell = ''
    AND state = 'approved' AND absence IS NULL ORDER BY period DESC LIMIT 1)"""
_NEWEST = """SELECT indicator_id, (SELECT period FROM measurement WHERE indicator_id = i.indicator_id
    AND cell = '' ORDER BY period DESC LIMIT 1) FROM indicator i"""
_COUNTS = ("SELECT count(*) FROM measurement", "SELECT count(*) FROM measurement WHERE state <> 'approved'")


def start() -> Result:
    """A window with one label, until it has been painted."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    from tests.bench.painting import until_painted

    application = QApplication(["floor"])
    window, label = QMainWindow(), QLabel("Floor")
    window.setCentralWidget(label)
    window.resize(1024, 640)
    window.show()
    until_painted(label)
    del application
    return {"stamp": time.monotonic()}


def opening(path: str) -> Result:
    """Open with sqlite3 and fetch the rows a window needs: every small table, the newest values, the counts."""
    begun = time.perf_counter()
    connection = sqlite3.connect(path)
    for table in _SMALL:
        connection.execute(f"SELECT * FROM {table}").fetchall()
    for query in (_LATEST, _NEWEST, *_COUNTS):
        connection.execute(query).fetchall()
    return {"seconds": time.perf_counter() - begun}


def snapshot(path: str) -> Result:
    """Open with sqlite3 and fetch every row of every table of facts."""
    begun = time.perf_counter()
    connection = sqlite3.connect(path)
    rows = [connection.execute(f"SELECT * FROM {table}").fetchall() for table in (*_SMALL, "measurement")]
    return {"seconds": time.perf_counter() - begun, "rows": sum(map(len, rows))}


def export(workbook: str, target: str) -> Result:
    """Write the cells of a workbook again with openpyxl's ordinary worksheets."""
    return _write(workbook, target, is_write_only=False)


def export_write_only(workbook: str, target: str) -> Result:
    """Write the cells of a workbook again with openpyxl's streaming worksheets."""
    return _write(workbook, target, is_write_only=True)


def _write(workbook: str, target: str, *, is_write_only: bool) -> Result:
    from openpyxl import Workbook
    from python_calamine import CalamineWorkbook

    with CalamineWorkbook.from_path(workbook) as source:
        sheets = {name: source.get_sheet_by_name(name).to_python() for name in source.sheet_names}
    for rows in sheets.values():
        for row in rows:
            row[:] = [None if value == "" else value for value in row]
    begun = time.perf_counter()
    made = Workbook(write_only=is_write_only)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    made.save(Path(target))
    cells = sum(len(row) for rows in sheets.values() for row in rows)
    return {"seconds": time.perf_counter() - begun, "cells": cells}


if __name__ == "__main__":
    serve((start, opening, snapshot, export, export_write_only))
