"""The status as a live formula: every case worked out by hand for design.md 5.2, computed anew by LibreOffice."""

import csv
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest

from natcoord.domain import periods, progress, rollup
from natcoord.domain.records import DIRECTIONS
from natcoord.reports import status_formula
from natcoord.reports.status_formula import Places
from tests.domain.progress_facts import LIMITS, sheet, target, values
from tests.domain.test_rules_5_2 import CASES, Case

AT = Places("A", "B", "C", "D", "E", "F", "G", "H", [("I", "J")], "K", "L", "M", "N", "O")
STATUS = 15


def row_of(case: Case, number: int) -> list[object]:
    """The cells of one case: what is entered, then the formulas."""
    made = sheet(case.kind, case.direction, frequency=case.frequency)
    way = target(case.baseline, case.goal, case.milestones)
    newest = rollup.latest([made], values(case.values)).get("i")
    bends = status_formula.milestones(way)
    formulas = [
        status_formula.position(AT),
        status_formula.expected(AT, len(bends)),
        *((None,) * 3 if case.direction == "maintain" else shares()),
        status_formula.status(AT, case.direction),
    ]
    return [
        case.baseline[1], case.baseline[0], case.goal[1], case.goal[0], progress.measured(newest) if newest else None,
        newest.period if newest else None, *case.band, *(bends[0] if bends else (None, None)),
        *(filled(one, case, number) for one in formulas),
    ]  # fmt: skip


def shares() -> tuple[str, str, str]:
    return status_formula.share(AT, AT.value), status_formula.share(AT, AT.expected), status_formula.ratio(AT)


def filled(text: str | None, case: Case, number: int) -> str | None:
    """The named cells of a report as plain numbers and words."""
    words = {f"status_{code}": f'"{code}"' for code in status_formula.ORDER}
    limits = {"on_track": LIMITS.on_track, "acceleration": LIMITS.acceleration, "report_year": case.today.year}
    return text and text.format(row=number, **words, **limits)


@pytest.fixture(scope="module")
def recalculated(tmp_path_factory: pytest.TempPathFactory) -> list[list[str]]:
    """All cases as LibreOffice computes them, one row each."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("needs LibreOffice (soffice) to compute a workbook anew")
    folder = tmp_path_factory.mktemp("formula")
    book = openpyxl.Workbook()
    for number, case in enumerate(CASES, 1):
        for column, cell in enumerate(row_of(case, number), 1):
            book.worksheets[0].cell(number, column, cell)
    book.save(folder / "cases.xlsx")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    kind = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1"
    command = [office, profile, "--headless", "--convert-to", kind, "--outdir", str(folder), str(folder / "cases.xlsx")]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    made: Path = next(folder.glob("cases*.csv"))
    with made.open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def test_every_case_has_the_same_status_and_shares_in_the_workbook(recalculated: list[list[str]]) -> None:
    assert len(recalculated) == len(CASES)
    for number, (case, row) in enumerate(zip(CASES, recalculated, strict=True)):
        place = f"case {number}: {case}"
        assert row[STATUS] == case.status, place
        for text, share in zip(row[STATUS - 3 : STATUS], case.shares, strict=True):
            assert (float(text) if text else None) == (None if share is None else pytest.approx(share)), place


def test_the_expected_value_and_the_position_are_those_of_the_program(recalculated: list[list[str]]) -> None:
    for case, row in zip(CASES, recalculated, strict=True):
        way = target(case.baseline, case.goal, case.milestones)
        position = periods.position(row[5]) if row[5] else None
        assert (float(row[10]) if row[10] else None) == (None if position is None else pytest.approx(position))
        if position is not None and case.status != "no_data":
            assert float(row[11]) == pytest.approx(progress.expected(way, position))


def test_every_direction_has_its_formula() -> None:
    made = {way: status_formula.status(AT, way) for way in DIRECTIONS}
    assert len(set(made.values())) == len(DIRECTIONS)
