"""The national report: the whole chain, the same numbers in both languages, statuses that stay alive in Excel."""

import csv
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from natcoord import labels
from natcoord.content import Pack
from natcoord.domain import bank
from natcoord.domain.records import STATUSES, Measurement
from natcoord.domain.snapshot import Snapshot
from natcoord.i18n import Language
from natcoord.reports import national, xlsx
from natcoord.reports.document import Cell, Chart, Document, Formula, Paragraph, Table
from natcoord.services import overview
from natcoord.store.store import Store
from tests.reports import chain

ENGLISH, ARABIC = Language("en"), Language("ar")
LATEST, STATUS = 9, 12


@pytest.fixture
def snapshot(store: Store, pack: Pack, today: date) -> Snapshot:
    chain.fill(store, pack)
    return overview.snapshot(store, today)


@pytest.fixture
def english(snapshot: Snapshot, pack: Pack, today: date) -> Document:
    return national.build(snapshot, ENGLISH, pack, today)


def tables(document: Document) -> dict[str, Table]:
    blocks = [block for section in document.sections for block in section.blocks]
    return {block.key: block for block in blocks if isinstance(block, Table)}


def texts(document: Document) -> Iterator[str]:
    for section in document.sections:
        for block in section.blocks:
            if isinstance(block, Paragraph):
                yield block.text
            elif isinstance(block, Table):
                yield from (cell for row in block.rows for cell in row if isinstance(cell, str))


def plain(cell: Cell) -> str | float | int | None:
    return cell.value if isinstance(cell, Formula) else cell


def numbers(document: Document) -> list[float]:
    found: list[float] = []
    for section in document.sections:
        for block in section.blocks:
            if isinstance(block, Table):
                values = (plain(cell) for row in block.rows for cell in row)
                found += [value for value in values if isinstance(value, int | float)]
            elif isinstance(block, Chart):
                found += [y for series in block.series for y in series.y if y is not None]
    return found


def test_both_languages_hold_the_same_numbers_in_the_same_places(
    snapshot: Snapshot, english: Document, pack: Pack, today: date
) -> None:
    arabic = national.build(snapshot, ARABIC, pack, today)
    assert numbers(arabic) == numbers(english)
    assert len(numbers(english)) > 300
    assert [len(one.blocks) for one in arabic.sections] == [len(one.blocks) for one in english.sections]
    assert arabic.is_rtl
    assert not english.is_rtl


def test_every_status_occurs_and_is_the_word_of_the_domain(
    snapshot: Snapshot, english: Document, store: Store, today: date
) -> None:
    lines = overview.target_lines(store, today)
    rows = tables(english)["summary"].rows
    assert {line.progress.status for line in lines} == set(STATUSES)
    for line, row in zip(lines, rows, strict=True):
        word = f"{labels.status_symbol(line.progress.status)} {labels.status(line.progress.status, ENGLISH)}"
        assert plain(row[STATUS]) == word
        assert isinstance(row[STATUS], Formula) == (line.indicator is not None)


def test_the_status_follows_the_thresholds_and_words_by_name(english: Document) -> None:
    rows = tables(english)["thresholds"].rows
    assert list(english.names.values()) == [row[1] for row in rows]
    formula = next(row[STATUS] for row in tables(english)["summary"].rows if isinstance(row[STATUS], Formula))
    assert "{on_track}" in formula.text
    assert "{report_year}" in formula.text
    assert all(f"{{status_{code}}}" in formula.text for code in STATUSES)


def test_a_value_leads_back_to_its_question(english: Document) -> None:
    found = tables(english)
    code = found["values"].rows[0][0]
    target = next(row[2] for row in found["indicators"].rows if row[0] == code)
    served = next(row[12] for row in found["targets"].rows if row[0] == target)
    assert chain.LEGAL in served
    assert "Legal basis of the mechanism (priority 12)" in served
    assert next(row for row in found["gaps"].rows if row[0] == chain.LEGAL)[13].split("\n")[0] == target
    assert target in next(row for row in found["answers"].rows if row[0] == chain.LEGAL)[8].split("\n")


def test_absences_are_words_and_never_numbers(english: Document, snapshot: Snapshot, pack: Pack) -> None:
    rows = list(tables(english)["answers"].rows)
    absent = next(row for row in rows if row[7] == "In practice: Not known")
    assert absent[6] is None
    assert rows[-1][5] is None
    assert "not answered yet" in rows[-1][7]
    asked = bank.asked_in(snapshot, pack.questions, snapshot.assessment, pack.version)
    assert [row[0] for row in rows] == list(asked)


def test_a_draft_says_what_it_lacks_and_an_adopted_target_does_not(english: Document) -> None:
    rows = {row[0]: row for row in tables(english)["targets"].rows}
    assert rows["T-01"][2] == "Adopted"
    assert rows["T-01"][14] == ""
    assert rows["T-14"][2] == "Draft"
    assert "Enter the baseline value" in rows["T-14"][14]


def test_the_number_of_an_unverified_provision_is_never_printed(snapshot: Snapshot, pack: Pack, today: date) -> None:
    unverified = [one for one in pack.provisions.values() if one.confidence == "unverified"]
    assert unverified
    first, *others = snapshot.targets
    keys = tuple(one.provision_key for one in unverified)
    made = replace(snapshot, targets=(replace(first, provision_keys=keys), *others))
    for language in (ENGLISH, ARABIC):
        printed = set("\n".join(texts(national.build(made, language, pack, today))).split("\n"))
        for one in unverified:
            assert pack.provision_label(one.provision_key, language.code) not in printed
            assert pack.provision_label(one.provision_key, language.code, for_export=True) in printed


def test_only_key_indicators_have_charts_of_approved_values(english: Document) -> None:
    charts = [block for section in english.sections for block in section.blocks if isinstance(block, Chart)]
    assert len(charts) == 3
    values = next(series for series in charts[0].series if series.role == "values")
    assert values.x == ("2025",)


def test_an_empty_file_makes_a_whole_report(store: Store, pack: Pack, today: date) -> None:
    document = national.build(overview.snapshot(store, today), ARABIC, pack, today)
    assert len(document.sections) == 11
    assert tables(document)["summary"].empty
    assert tables(document)["values"].empty


def test_the_cover_says_that_an_example_is_one(snapshot: Snapshot, pack: Pack, today: date) -> None:
    sentence = "Training example: the State and all its figures are invented."
    made = replace(snapshot, country=replace(snapshot.country, is_example=True))
    assert sentence in set(texts(national.build(made, ENGLISH, pack, today)))
    assert sentence not in set(texts(national.build(snapshot, ENGLISH, pack, today)))


def test_arabic_digits_reach_words_while_cells_stay_numbers(
    snapshot: Snapshot, english: Document, pack: Pack, today: date
) -> None:
    document = national.build(snapshot, Language("ar", digits="arabic"), pack, today)
    assert document.formats.decimal == "٫"
    assert tables(document)["values"].rows[0][2] == "٢٠٢٥"
    assert numbers(document) == numbers(english)


def test_two_hundred_thousand_values_are_made_row_by_row(snapshot: Snapshot, pack: Pack, today: date) -> None:
    own = [one.indicator_id for one in snapshot.indicators]
    many = tuple(
        Measurement(
            str(n), own[n % 13], f"{2000 + n % 24}-{n % 12 + 1:02}", f"sex=w{n}", n / 7, None, None, None,
            "approved", "register", "",
        )
        for n in range(200_000)
    )  # fmt: skip
    start = time.perf_counter()
    rows = tables(national.build(replace(snapshot, measurements=many), ENGLISH, pack, today))["values"].rows
    assert len(rows) == 200_000
    assert not isinstance(rows, list | tuple)
    assert rows[0][0] == "I-01"
    assert len(rows[199_990:]) == 10
    assert time.perf_counter() - start < 20


@pytest.fixture
def recalculated(tmp_path: Path) -> Callable[[Path], list[list[str]]]:
    """The summary sheet as LibreOffice computes it anew."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("needs LibreOffice (soffice) to compute a workbook anew")

    def compute(workbook: Path) -> list[list[str]]:
        kind = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2"
        profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
        command = [office, profile, "--headless", "--convert-to", kind, "--outdir", str(tmp_path), str(workbook)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        made = next(tmp_path.glob(f"{workbook.stem}-*.csv"))
        with made.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.reader(stream))
        made.unlink()
        return [row for row in rows if row[0].startswith("T-")]

    return compute


@pytest.mark.parametrize("language", [ENGLISH, ARABIC], ids=["en", "ar"])
def test_a_recalculated_workbook_says_what_the_program_says(
    language: Language, snapshot: Snapshot, pack: Pack, today: date, tmp_path: Path,
    recalculated: Callable[[Path], list[list[str]]],
) -> None:  # fmt: skip
    document = national.build(snapshot, language, pack, today)
    path = tmp_path / "report.xlsx"
    xlsx.write(document, path)
    _forget_values(path)
    rows = recalculated(path)
    for made, row in zip(rows, tables(document)["summary"].rows, strict=True):
        assert made[STATUS] == plain(row[STATUS]), made
        for text, cell in zip(made[-5:], row[-5:], strict=True):
            assert (float(text) if text else None) == pytest.approx(plain(cell))


def test_a_changed_value_or_threshold_changes_the_status(
    english: Document, tmp_path: Path, recalculated: Callable[[Path], list[list[str]]]
) -> None:
    path = tmp_path / "report.xlsx"
    xlsx.write(english, path)
    book = openpyxl.load_workbook(path)
    sheet = book["Summary"]
    places = {str(row[0].value): row for row in sheet.iter_rows() if str(row[0].value).startswith("T-")}
    places["T-02"][LATEST].value = 10  # below the baseline of 20
    places["T-05"][LATEST].value = 9  # meets the target of 10
    places["T-08"][LATEST].value = 17  # the first value of a target without any: p 0.267, e 0.375
    places["T-08"][15].value = "2025"
    name = book.defined_names["on_track"].attr_text.split("!")[1].replace("$", "")
    book["Thresholds"][name].value = 0.85  # 0.887 is enough now
    book.save(path)
    words = {row[0]: row[STATUS] for row in recalculated(path)}
    assert words["T-02"] == "▽ Deteriorating"
    assert words["T-05"] == "✓ Achieved"
    assert words["T-08"] == "◆ Needs acceleration"
    assert words["T-03"] == "● On track"
    assert words["T-01"] == "✓ Achieved"


def _forget_values(path: Path) -> None:
    """Save without the computed values, so that whoever opens it must compute."""
    book = openpyxl.load_workbook(path)
    book.save(path)
