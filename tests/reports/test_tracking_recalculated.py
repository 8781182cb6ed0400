"""LibreOffice computes the tracking workbook anew: every formula says what the program says, and follows a change."""

import math
import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell import Cell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from natcoord import demo
from natcoord.content import Pack
from natcoord.i18n import Language
from natcoord.reports import tracking, xlsx
from natcoord.reports.document import Document, Formula, Table
from natcoord.services import exporting
from tests.reports import tracked

Value = str | float | int | None
# LibreOffice writes 15 digits of a number: one unit of the last of them.
LAST_DIGIT = 1e-14


@pytest.fixture
def recalculated(tmp_path: Path) -> Callable[[Path], Workbook]:
    """The workbook as LibreOffice computes it, without the values the program wrote into it."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("needs LibreOffice (soffice) to compute a workbook anew")

    def compute(path: Path) -> Workbook:
        bare, folder = tmp_path / "bare.xlsx", tmp_path / "computed"
        openpyxl.load_workbook(path).save(bare)  # the formulas alone
        profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
        command = [office, profile, "--headless", "--convert-to", "xlsx", "--outdir", str(folder), str(bare)]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        return openpyxl.load_workbook(folder / bare.name, data_only=True)

    return compute


def formulas(document: Document) -> list[list[Formula]]:
    """The formulas of each sheet, row by row."""
    return [
        [cell for block in section.blocks if isinstance(block, Table) for row in block.rows for cell in row
         if isinstance(cell, Formula)]
        for section in document.sections
    ]  # fmt: skip


def computed(path: Path, book: Workbook) -> Iterator[list[tuple[str, Value]]]:
    """Place and value of the cells of each sheet that hold formulas, row by row."""
    for sheet in openpyxl.load_workbook(path):
        found = book[sheet.title]
        cells = (cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f")
        yield [(f"{sheet.title}!{cell.coordinate}", found[cell.coordinate].value) for cell in cells]


def is_same(told: Value, found: Value) -> bool:
    if isinstance(told, int | float) and isinstance(found, int | float):
        return math.isclose(told, found, rel_tol=LAST_DIGIT, abs_tol=0)
    return (told or None) == (found or None) if isinstance(told, str | None) else False


@pytest.mark.parametrize("language", [Language("en"), Language("ar", digits="arabic")], ids=["en", "ar"])
def test_every_formula_says_what_the_program_says(
    language: Language, pack: Pack, today: date, tmp_path: Path, recalculated: Callable[[Path], Workbook]
) -> None:
    document = tracking.build(tracked.snapshot(), language, pack, today)
    path = tmp_path / "tracking.xlsx"
    xlsx.write(document, path)
    counts = []
    for wanted, found in zip(formulas(document), computed(path, recalculated(path)), strict=True):
        counts.append(len(found))
        for one, (place, value) in zip(wanted, found, strict=True):
            assert is_same(one.value, value), f"{place}: {value!r} instead of {one.value!r} by {one.text}"
    assert sum(counts) > 700
    assert [bool(count) for count in counts] == [True] * 8 + [False, True]  # only the indicator sheets have none


@pytest.mark.usefixtures("qapp")
def test_the_exported_example_agrees_with_itself(
    today: date, tmp_path: Path, recalculated: Callable[[Path], Workbook]
) -> None:
    file, path = tmp_path / "example.natcoord", tmp_path / "example.xlsx"
    demo.build(file, today).close()
    exporting.write_report(file, "tracking", "ar", path, today)
    stored = openpyxl.load_workbook(path, data_only=True)
    count = 0
    for found in computed(path, recalculated(path)):
        for place, value in found:
            sheet, _, coordinate = place.partition("!")
            told = stored[sheet][coordinate].value
            assert is_same(told, value), f"{place}: {value!r} instead of {told!r}"
            count += 1
    assert count > 1000


def test_a_changed_value_rate_or_count_changes_what_follows_from_it(
    pack: Pack, today: date, tmp_path: Path, recalculated: Callable[[Path], Workbook]
) -> None:
    path = tmp_path / "tracking.xlsx"
    xlsx.write(tracking.build(tracked.snapshot(), Language("en"), pack, today), path)
    book = openpyxl.load_workbook(path)
    values, finance, arms = book["Values"], book["Finance"], book["Arms 16.4.2"]
    _find(values, "A-02", "2025")[5].value = 10  # below the baseline of 20
    _find(values, "C-share-of-x", "2025")[6].value = 3  # 8 of 10
    _find(finance, "XOF")[1].value = 0.002  # the rate that was missing
    rifles = _find(arms, "Found", "Rifles and carbines")
    rifles[2].value, rifles[3].value, rifles[4].value = 22, 2, 0
    book.save(path)
    made = recalculated(path)
    tracked_row = _find(made["Tracking"], "A-02")
    assert "▽ Deteriorating" in [cell.value for cell in tracked_row]
    assert 80 in [cell.value for cell in _find(made["Tracking"], "C-share-of")]
    unrated = next(row for row in made["Plan"].iter_rows() if row[1].value == "2.2")
    assert (unrated[8].value, unrated[12].value) == (10, 10)
    year = next(row for row in made["Arms 16.4.2"].iter_rows() if row[0].value == 2024)
    assert (year[5].value, year[6].value) == (93, 10)
    assert year[7].value == pytest.approx(1000 / 93)


def _find(sheet: Worksheet, *words: str) -> tuple[Cell, ...]:
    """The first row with these words among its first three cells."""
    return next(row for row in sheet.iter_rows() if set(words) <= {str(cell.value) for cell in row[:3]})
