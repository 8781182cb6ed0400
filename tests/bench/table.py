"""The rows of the bench: what is run how often, against which floor, with which aim."""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench import children
from tests.bench.children import Result
from tests.bench.ten_years import TODAY


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. With a floor the aim is a ratio to it, without one it is in `unit`; None is no aim."""

    name: str
    unit: str
    measured: float
    floor: float | None
    aim: float | None
    spread: float = 0.0  # largest minus smallest run, as a share of the median

    @property
    def ratio(self) -> float | None:
        return None if self.floor is None else self.measured / self.floor

    @property
    def is_met(self) -> bool:
        if self.aim is None:
            return True
        return (self.measured if self.ratio is None else self.ratio) <= self.aim

    def as_json(self) -> dict[str, Any]:
        return asdict(self) | {"ratio": self.ratio, "is_met": self.is_met}


class Files:
    """The files of one bench run, in a folder that goes away with it."""

    def __init__(self, folder: Path) -> None:
        self.country = folder / "ten years.natcoord"
        self.demo = folder / "demo.natcoord"
        self.workbook = folder / "national.xlsx"
        self.copy = folder / "floor.xlsx"
        self.round = folder / "round.natcoord"
        self.emptied = folder / "emptied.natcoord"
        self.questionnaire = folder / "questionnaire.xlsx"
        self.values = folder / "values.xlsx"
        self.imported = 20_000  # values in that workbook


def make_demo(path: Path) -> None:
    from natcoord import demo

    demo.build(path, TODAY).close()


def _row(name: str, unit: str, measured: Iterable[float], floor: Iterable[float] | None, aim: float | None) -> Row:
    runs = list(measured)
    middle = median(runs)
    spread = (max(runs) - min(runs)) / middle if middle else 0.0
    return Row(name, unit, middle, None if floor is None else median(floor), aim, spread)


def _each(results: list[Result], name: str) -> list[float]:
    return [one[name] for one in results]


def start(files: Files, runs: int) -> list[Row]:
    """From the start of the process until the Overview of the demonstration file is painted."""
    floors, found = [], []
    for _ in range(2 * runs + 2):
        floors.append(children.run("floors", "start"))
        found.append(children.run("rows", "start", files.demo))
    del floors[0], found[0]  # the first of each compiled its modules
    seconds = [[one["stamp"] - one["started"] for one in results] for results in (found, floors)]
    return [
        _row("start to usable Overview", "s", *seconds, 1.5),
        _row("peak memory after start", "MB", _each(found, "peak_mb"), _each(floors, "peak_mb"), None),
    ]


def opening(files: Files, runs: int) -> list[Row]:
    """Reading the ten-year file: what the window needs, and everything."""
    rows = []
    for job, words in (("opening", "open the ten-year file"), ("snapshot", "read all of the ten-year file")):
        floors, found = [], []
        for _ in range(2 * runs + 1):
            floors.append(children.run("floors", job, files.country))
            found.append(children.run("rows", job, files.country))
        rows.append(_row(words, "s", _each(found, "seconds"), _each(floors, "seconds"), 2.0))
    return rows


def answering(files: Files, runs: int) -> list[Row]:
    """One answer in the window, until it and every visible page have been painted again."""
    found = [children.run("rows", "answering", files.country) for _ in range(runs)]
    return [
        _row("answer until fresh, median", "ms", _each(found, "median_ms"), None, 50.0),
        _row("answer until fresh, slowest of 30", "ms", _each(found, "slowest_ms"), None, None),
    ]


def export(files: Files, runs: int) -> list[Row]:
    """The national workbook of the ten-year file, against openpyxl alone writing the same cells."""
    found, ordinary, streamed = [], [], []
    for _ in range(runs):
        found.append(children.run("rows", "export", files.country, files.workbook))
        ordinary.append(children.run("floors", "export", files.workbook, files.copy))
        streamed.append(children.run("floors", "export_write_only", files.workbook, files.copy))
    seconds, peaks = _each(found, "seconds"), _each(found, "peak_mb")
    return [
        _row("export the full workbook", "s", seconds, _each(ordinary, "seconds"), 1.3),
        _row("the same against write-only", "s", seconds, _each(streamed, "seconds"), None),
        _row("peak memory of the export", "MB", peaks, _each(ordinary, "peak_mb"), None),
        _row("the same against write-only", "MB", peaks, _each(streamed, "peak_mb"), None),
    ]


def gap(files: Files, runs: int) -> list[Row]:
    """How long the window stands still while the workbook is written."""
    found = [children.run("rows", "gap", files.country, files.workbook) for _ in range(runs)]
    return [
        _row("longest event-loop gap in an export", "ms", _each(found, "longest_ms"), None, 100.0),
        _row("a gap that 1 in 1,000 passes", "ms", _each(found, "rare_ms"), None, None),
    ]


def reports(files: Files, runs: int) -> list[Row]:
    """The reports of the ten-year file on paper: seconds, memory, and whether the window stands still."""
    rows = []
    for kind, suffix in (("national", ".docx"), ("national", ".pdf"), ("poa", ".docx"), ("poa", ".pdf")):
        name, target = f"{kind} report as {suffix}", files.workbook.with_name(f"{kind}{suffix}")
        found = [children.run("rows", "export", files.country, target, kind) for _ in range(runs)]
        gaps = [children.run("rows", "gap", files.country, target, kind) for _ in range(runs)]
        rows += [
            _row(name, "s", _each(found, "seconds"), None, 10.0),
            _row(f"{name}: peak memory", "MB", _each(found, "peak_mb"), None, 400.0),
            _row(f"{name}: longest event-loop gap", "ms", _each(gaps, "longest_ms"), None, 100.0),
        ]
    return rows


def baseline(files: Files, runs: int) -> list[Row]:
    """A round of 260 questions with 2,000 items of evidence: its page, its charts, its answered questionnaire."""
    return [*_page(files, runs), *_charts(files, runs), *_questionnaire(files, runs)]


def _page(files: Files, runs: int) -> list[Row]:
    floors = [children.run("round_floors", "page", files.round) for _ in range(runs)]
    found = [children.run("round_rows", "page", files.round) for _ in range(runs)]
    filters = [children.run("round_rows", "filtering", files.round) for _ in range(runs)]
    answers = [children.run("rows", "answering", files.round) for _ in range(runs)]
    sqlite, again = _each(floors, "ms"), _each(found, "again_ms")
    return [
        _row("open the round, read again", "ms", again, None, 100.0),
        _row("the same against plain sqlite3", "ms", again, sqlite, None),
        _row("open the round, first time", "ms", _each(found, "first_ms"), None, None),
        _row("filter the questions, median", "ms", _each(filters, "median_ms"), None, 100.0),
        _row("filter the questions, slowest of 14", "ms", _each(filters, "slowest_ms"), None, 100.0),
        _row("answer and score again, median", "ms", _each(answers, "median_ms"), None, 100.0),
        _row("answer and score again, slowest of 30", "ms", _each(answers, "slowest_ms"), None, None),
    ]


def _charts(files: Files, runs: int) -> list[Row]:
    found, floors = [], []
    for _ in range(runs):
        found.append(children.run("round_rows", "charts", files.round))
        heights = ",".join(f"{found[-1][f'height_{number}']:.2f}" for number in range(3))
        floors.append(children.run("round_floors", "charts", heights))
    return [_row("the three charts of Analysis", "ms", _each(found, "ms"), _each(floors, "ms"), 2.0)]


def _questionnaire(files: Files, runs: int) -> list[Row]:
    """Each run takes the answers into a file that has none."""
    shutil.copyfile(files.round, files.emptied)
    children.run("round_rows", "questionnaire", files.emptied, files.questionnaire)
    found, floors = [], []
    for number in range(runs):
        path = files.emptied.with_stem(f"emptied {number}")
        shutil.copyfile(files.emptied, path)
        floors.append(children.run("round_floors", "workbook", files.questionnaire))
        found.append(children.run("round_rows", "reading", path, files.questionnaire))
        path.unlink()
    seconds = _each(found, "seconds")
    return [
        _row("take in 260 answers", "s", seconds, _each(floors, "seconds"), 2.0),
        _row("of which judging them", "s", _each(found, "preview"), None, None),
        _row("of which writing them", "s", _each(found, "apply"), None, None),
    ]


def values(files: Files, runs: int) -> list[Row]:
    """The values of ten years: a click, all statuses, an import and its undo, memory."""
    pages = [children.run("value_rows", "page", files.country) for _ in range(runs)]
    status, aggregate, kept, tuples = ([] for _ in range(4))
    for _ in range(runs):
        aggregate.append(children.run("value_floors", "statuses", files.country))
        status.append(children.run("value_rows", "statuses", files.country))
        tuples.append(children.run("value_floors", "keeping", files.country))
        kept.append(children.run("value_rows", "keeping", files.country))
    return [
        _row("click an indicator, median", "ms", _each(pages, "median_ms"), None, 100.0),
        _row("click an indicator, slowest of 20", "ms", _each(pages, "slowest_ms"), None, None),
        _row("all statuses again", "ms", _each(status, "ms"), _each(aggregate, "ms"), 3.0),
        _row("values in memory", "MB", _each(kept, "kept_mb"), _each(tuples, "kept_mb"), 2.0),
        *_import(files, runs),
    ]


def _import(files: Files, runs: int) -> list[Row]:
    """Each run takes the values into a copy that has none of them."""
    children.run("value_rows", "workbook", files.country, files.values, files.imported)
    found, floors = [], []
    for number in range(runs):
        path = files.country.with_stem(f"import {number}")
        shutil.copyfile(files.country, path)
        floors.append(children.run("value_floors", "reading", files.values))
        found.append(children.run("value_rows", "importing", path, files.values))
        path.unlink()
    sheet = _each(floors, "seconds")
    return [
        _row("preview and import 20,000 values", "s", _each(found, "seconds"), sheet, 3.0),
        _row("of which the preview", "s", _each(found, "preview"), sheet, None),
        _row("undo that import", "s", _each(found, "undo"), None, 3.0),
    ]


JOBS: dict[str, Callable[[Files, int], list[Row]]] = {
    "start": start,
    "opening": opening,
    "answering": answering,
    "export": export,
    "gap": gap,
    "reports": reports,
    "baseline": baseline,
    "values": values,
}


def drawn(rows: Iterable[Row]) -> str:
    """The rows as a table for a terminal."""
    lines = [("", "natcoord", "floor", "ratio", "aim", "spread", "")]
    for row in rows:
        aim = "" if row.aim is None else f"{row.aim:g}{'x' if row.floor is not None else ' ' + row.unit}"
        lines.append((
            row.name,
            f"{row.measured:.3g} {row.unit}",
            "" if row.floor is None else f"{row.floor:.3g} {row.unit}",
            "" if row.ratio is None else f"{row.ratio:.2f}x",
            aim,
            f"{row.spread:.0%}",
            "" if row.aim is None else "met" if row.is_met else "MISSED",
        ))  # fmt: skip
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    padded = ([text.ljust(width) for text, width in zip(line, widths, strict=True)] for line in lines)
    return "".join("  ".join(line).rstrip() + "\n" for line in padded)
