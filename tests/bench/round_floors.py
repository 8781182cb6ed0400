"""The least that a large baseline round costs without natcoord: plain sqlite3, plain matplotlib, plain openpyxl."""

import io
import math
import sqlite3
import time
from statistics import median
from typing import Any

from tests.bench.children import Result, serve

_CURRENT = "(SELECT assessment_id FROM assessment WHERE state = 'collecting')"
_PAGE = (
    "SELECT * FROM assessment",
    "SELECT * FROM answer",
    f"SELECT * FROM evidence WHERE answer_id IN (SELECT answer_id FROM answer WHERE assessment_id = {_CURRENT})",
    *(f"SELECT * FROM {table}" for table in "institution assignment data_request own_question hidden_question".split()),
)
_DPI = 96
_COLOURS = ("#174A7C", "#6C9CCB", "#BCD4EC", "#DDE1E6", "#FFFFFF")
AREAS, LENSES, PARTS = 10, 11, 5
REPEATED = 5


def page(path: str) -> Result:
    """Fetch the rows behind the Baseline page: the rounds, their answers, the evidence of the one under way."""
    connection = sqlite3.connect(path)
    times = []
    for _ in range(REPEATED):
        begun = time.perf_counter()
        rows = [connection.execute(query).fetchall() for query in _PAGE]
        times.append(1000 * (time.perf_counter() - begun))
    return {"ms": median(times), "rows": sum(map(len, rows))}


def charts(heights: str) -> Result:
    """Draw a radar, a heat map and stacked bars of the same size as PNG; `heights` in inches, with commas between.

    The libraries are imported and the fonts are found before the clock starts, as in the window.
    """
    tall = [float(one) for one in heights.split(",")]
    drawings = (_radar, _heat_map, _bars)
    times = []
    for _ in range(REPEATED + 1):
        begun = time.perf_counter()
        for one, height in zip(drawings, tall, strict=True):
            one(height)
        times.append(1000 * (time.perf_counter() - begun))
    return {"ms": median(times[1:])}


def _paper(height: float, polar: bool = False) -> tuple[Any, Any]:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8.4, height))
    axes = figure.add_axes((0.25, 0.15, 0.7, 0.7), projection="polar" if polar else None)
    axes.set_title("A chart of the baseline round")
    figure.text(0.02, 0.02, "Natcoord's own scale. Source: Baseline 2026, answers as of 22 November 2026.", fontsize=9)
    return figure, axes


def _png(figure: Any) -> bytes:
    written = io.BytesIO()
    figure.savefig(written, format="png", dpi=_DPI, transparent=True)
    return written.getvalue()


def _radar(height: float) -> bytes:
    figure, axes = _paper(height, polar=True)
    angles = [2 * math.pi * number / AREAS for number in range(AREAS)]
    axes.set_xticks(angles, [f"Functional area {number}" for number in range(AREAS)])
    axes.set_ylim(0, 5)
    for title, shift, look in (("In law", 3.0, "o-"), ("In practice", 2.0, "s--")):
        values = [shift + number % 3 * 0.4 for number in range(AREAS)]
        axes.plot([*angles, angles[0]], [*values, values[0]], look, linewidth=2.2, label=title)
        axes.fill(angles, values, alpha=0.1)
    axes.legend(loc="lower left")
    return _png(figure)


def _heat_map(height: float) -> bytes:
    from matplotlib.patches import Rectangle

    figure, axes = _paper(height)
    values = [[(row + column) % 6 for column in range(LENSES)] for row in range(AREAS)]
    axes.pcolormesh(values, cmap="Blues", edgecolors="white", linewidth=0.8)
    axes.set_xticks([number + 0.5 for number in range(LENSES)], [f"Lens {number}" for number in range(LENSES)])
    axes.set_yticks([number + 0.5 for number in range(AREAS)], [f"Functional area {number}" for number in range(AREAS)])
    for row in range(AREAS):
        for column in range(LENSES):
            axes.text(column + 0.5, row + 0.5, f"{values[row][column]:.1f}", ha="center", va="center", fontsize=9.5)
            if (row * LENSES + column) % 9 == 0:
                axes.add_patch(Rectangle((column, row), 1, 1, fill=False, hatch="////", edgecolor="#4F6F8F"))
    return _png(figure)


def _bars(height: float) -> bytes:
    figure, axes = _paper(height)
    left = [0] * AREAS
    names = [f"Functional area {number}" for number in range(AREAS)]
    for part in range(PARTS):
        counts = [3 + (row + part) % 5 for row in range(AREAS)]
        hatch = ("", "\\\\", "//", "..", "")[part]
        drawn = axes.barh(names, counts, left=left, label=f"Grade {part}", color=_COLOURS[part], hatch=hatch)
        axes.bar_label(drawn, label_type="center", fontsize=8.5)
        left = [one + count for one, count in zip(left, counts, strict=True)]
    axes.legend(ncols=PARTS, fontsize=9, loc="upper center")
    return _png(figure)


def workbook(path: str) -> Result:
    """Read every cell of a workbook with openpyxl."""
    from openpyxl import load_workbook

    begun = time.perf_counter()
    book = load_workbook(path)
    cells = sum(1 for sheet in book for row in sheet.iter_rows(values_only=True) for _ in row)
    return {"seconds": time.perf_counter() - begun, "cells": cells}


if __name__ == "__main__":
    serve((page, charts, workbook))
