"""The baseline report: one round, the same numbers in both languages, live priorities, and nobody named."""

import csv
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from natcoord import demo
from natcoord.content import Pack
from natcoord.domain import inclusion
from natcoord.domain.comparison import VERDICTS
from natcoord.domain.records import Answer, Assessment, Evidence
from natcoord.domain.snapshot import Snapshot
from natcoord.i18n import Language
from natcoord.reports import baseline_report, xlsx
from natcoord.reports.document import Bars, Cell, Document, Formula, HeatMap, Paragraph, Radar, Table
from natcoord.services import analyse, assess, compare, exporting, overview
from natcoord.store.store import Store
from tests.reports import two_rounds

ENGLISH, ARABIC = Language("en"), Language("ar")
PRIORITY = {"size": 7, "importance": 8, "computed": 9, "set": 10, "priority": 11}


@pytest.fixture
def round_id(store: Store, pack: Pack, today: date) -> str:
    """The second round of the file."""
    return two_rounds.fill(store, pack, today)


@pytest.fixture
def snapshot(store: Store, round_id: str, today: date) -> Snapshot:
    return overview.snapshot(store, today)


@pytest.fixture
def english(snapshot: Snapshot, pack: Pack, today: date) -> Document:
    return baseline_report.build(snapshot, ENGLISH, pack, today)


def tables(document: Document) -> dict[str, Table]:
    blocks = [block for section in document.sections for block in section.blocks]
    return {block.key: block for block in blocks if isinstance(block, Table)}


def rows(document: Document, key: str) -> dict[str, dict[str, str | float | int | None]]:
    """The rows of a table by their first cell, each by the titles of the columns."""
    table = tables(document)[key]
    titles = [column.title for column in table.columns]
    return {str(row[0]): dict(zip(titles, (plain(cell) for cell in row), strict=True)) for row in table.rows}


def plain(cell: Cell) -> str | float | int | None:
    return cell.value if isinstance(cell, Formula) else cell


def paragraphs(document: Document) -> list[str]:
    return [block.text for section in document.sections for block in section.blocks if isinstance(block, Paragraph)]


def numbers(document: Document) -> Iterator[list[float | None]]:
    """Row by row what tables and drawings hold, an empty cell as None."""
    for block in (block for section in document.sections for block in section.blocks):
        if isinstance(block, Table):
            for row in block.rows:
                yield [value if isinstance(value := plain(cell), int | float) else None for cell in row]
        elif isinstance(block, HeatMap):
            yield from (list(row) for row in (*block.values, *block.coverage))
        elif isinstance(block, Radar):
            yield from (list(one.values) for one in block.outlines)
        elif isinstance(block, Bars):
            yield from (list(part.values) for part in block.parts)


def assert_same(one: Document, other: Document) -> None:
    assert list(numbers(one)) == list(numbers(other))
    assert [len(section.blocks) for section in one.sections] == [len(section.blocks) for section in other.sections]
    for first, second in zip(paragraphs(one), paragraphs(other), strict=True):
        assert sorted(re.findall(r"\d[\d.,]*\d|\d", first)) == sorted(re.findall(r"\d[\d.,]*\d|\d", second))


def test_both_languages_hold_the_same_numbers_row_by_row(
    snapshot: Snapshot, english: Document, pack: Pack, today: date
) -> None:
    arabic = baseline_report.build(snapshot, ARABIC, pack, today)
    assert_same(english, arabic)
    assert arabic.is_rtl
    assert not english.is_rtl


def test_the_demonstration_fills_every_sheet_alike_in_both_languages(tmp_path: Path, today: date) -> None:
    store = demo.build(tmp_path / "demo.natcoord", today)
    facts = overview.snapshot(store, today)
    store.close()
    english, arabic = (exporting.build(facts, "baseline", code, today) for code in ("en", "ar"))
    assert_same(english, arabic)
    assert len(list(numbers(english))) > 500
    assert all(table.rows for table in tables(english).values())
    assert {"areas_compared", "law_not_applied", "practised_without_law", "strengths", "requests"} <= set(
        tables(english)
    )


def test_scores_are_those_of_the_pages(store: Store, english: Document, pack: Pack) -> None:
    shown = tables(english)["scores"].rows
    for one, row in zip(overview.area_scores(store, pack), shown, strict=False):
        assert row[0] == pack.word(f"area.{one.area}", "en")
        assert list(row[1:9]) == [
            one.law, one.practice, 100 * one.law_coverage, 100 * one.practice_coverage, 100 * one.coverage,
            one.answered, one.total, one.carried,
        ]  # fmt: skip
    assert shown[-1][0] == "All areas"
    assert shown[-1][8] == 2
    assert sum(row[9] for row in shown[:-1]) == shown[-1][9] == len(overview.found_gaps(store, pack))


def test_the_heat_map_is_that_of_the_analysis_with_its_coverage_beneath(
    store: Store, english: Document, pack: Pack
) -> None:
    section = next(one for one in english.sections if one.sheet == "Heat map")
    heat = next(block for block in section.blocks if isinstance(block, HeatMap))
    cells = {(one.area, one.lens): one for one in analyse.analyse(store, pack).cells}
    areas = {pack.word(f"area.{area}", "en"): area for area in pack.areas}
    lenses = {pack.word(f"lens.{lens}", "en"): lens for lens in pack.lenses}
    coverage = tables(english)["coverage"].rows
    for number, name in enumerate(heat.rows):
        for column, title in enumerate(heat.columns):
            cell = cells.get((areas[name], lenses[title]))
            assert heat.values[number][column] == (cell.level if cell else None)
            assert coverage[number][column + 1] == (100 * cell.coverage if cell else None)


def test_rounds_are_compared_as_on_their_page(
    store: Store, round_id: str, snapshot: Snapshot, english: Document, pack: Pack
) -> None:
    (before,) = (one.assessment_id for one in snapshot.assessments if one.assessment_id != round_id)
    found = compare.compare(store, pack, before, round_id)
    shown = [row[1:] for row in tables(english)["changes_in_short"].rows]
    law, practice = found.whole.law_counts, found.whole.practice_counts
    assert shown == [[law[code], practice[code], law[code] + practice[code]] for code in VERDICTS]
    whole = tables(english)["areas_compared"].rows[-1]
    assert list(whole[1:5]) == [
        found.whole.law_before, found.whole.law_after, found.whole.practice_before, found.whole.practice_after,
    ]  # fmt: skip
    changed = [one for one in found.changes if one.verdict not in ("unchanged", "unknown")]
    assert [row[-1] for row in tables(english)["changes"].rows] == [one.question_key for one in changed]


def test_one_round_alone_is_not_compared(store: Store, pack: Pack, today: date) -> None:
    with store.step("test"):
        assess.start_round(store, {"en": "The first"}, today, pack.version)
    document = baseline_report.build(overview.snapshot(store, today), ENGLISH, pack, today)
    assert "Comparison" not in [section.sheet for section in document.sections]
    assert "changes_in_short" not in tables(document)


def test_the_priority_follows_from_its_parts_unless_the_country_set_one(english: Document) -> None:
    shown = rows(english, "gaps")
    legal, lead = shown["Legal basis of the mechanism"], shown["Lead body and members"]
    assert legal["Priority"] == legal["Size × importance"] == legal["Size"] * legal["Importance"] == 12
    assert legal["Decision"] == "Accepted"
    assert legal["Priority set by the country"] is None
    assert lead["Priority"] == lead["Priority set by the country"] == 14.5
    assert lead["Size × importance"] == lead["Size"] * lead["Importance"] != 14.5
    assert lead["Why the priority was set"] == "Cabinet decision"


def test_a_recalculated_workbook_follows_a_changed_part_and_a_set_priority(english: Document, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("needs LibreOffice (soffice) to compute a workbook anew")
    path = tmp_path / "report.xlsx"
    xlsx.write(english, path)
    book = openpyxl.load_workbook(path)  # without the computed values
    lines = {str(row[0].value): row for row in book["Gaps"].iter_rows()}
    lines["Legal basis of the mechanism"][PRIORITY["importance"]].value = 1
    untouched, *_ = (title for title in rows(english, "gaps") if title not in list(lines)[:5])
    lines[untouched][PRIORITY["set"]].value = 20
    lines["Lead body and members"][PRIORITY["set"]].value = None
    place = book.sheetnames.index("Gaps") + 1
    book.save(path)
    kind = f"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,{place}"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", kind, "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    with next(tmp_path.glob("report-*.csv")).open(encoding="utf-8", newline="") as stream:
        made = {row[0]: row for row in csv.reader(stream)}
    assert float(made["Legal basis of the mechanism"][PRIORITY["priority"]]) == 4
    assert float(made[untouched][PRIORITY["priority"]]) == 20
    lead = rows(english, "gaps")["Lead body and members"]
    assert float(made["Lead body and members"][PRIORITY["priority"]]) == lead["Size × importance"]
    assert float(made["Lead body and members"][PRIORITY["size"]]) == lead["Size"]


def test_findings_are_named_and_strengths_have_the_level_wanted(english: Document, store: Store, pack: Pack) -> None:
    found = analyse.analyse(store, pack)
    shown = tables(english)
    for kind in ("law_not_applied", "practised_without_law"):
        assert [row[-1] for row in shown[kind].rows] == [one.question_key for one in found.findings if one.kind == kind]
    assert two_rounds.LEGAL in [row[-1] for row in shown["law_not_applied"].rows]
    assert [row[-1] for row in shown["strengths"].rows] == [one.question_key for one in found.strengths]
    assert found.strengths
    assert [row[1:] for row in shown["themes"].rows] == [
        [len(one.gaps), one.priority, one.largest] for one in found.clusters
    ]


def test_every_question_of_the_round_is_there_and_absences_are_words(
    english: Document, store: Store, pack: Pack
) -> None:
    table = tables(english)["answers"]
    assert [row[-1] for row in table.rows] == list(overview.questions(store, pack))
    shown = rows(english, "answers")
    assert shown[pack.word("question.coordination.legal_basis.title", "en")]["Level in practice"] == 0
    unknown = next(row for row in table.rows if row[6] == "In practice: Not known")
    assert unknown[5] is None
    assert table.rows[-1][6] in ("In law: not answered yet", "In law: not answered yet\nIn practice: not answered yet")
    assert table.rows[-1][7] == ""


def test_a_scope_leaves_out_what_the_round_does_not_ask(
    snapshot: Snapshot, round_id: str, pack: Pack, today: date
) -> None:
    rounds = tuple(
        replace(one, scope_areas=("marking",)) if one.assessment_id == round_id else one for one in snapshot.assessments
    )
    document = baseline_report.build(replace(snapshot, assessments=rounds), ENGLISH, pack, today)
    assert {row[2] for row in tables(document)["answers"].rows} == {"Marking"}
    assert [row[0] for row in tables(document)["scores"].rows] == ["Marking", "All areas"]
    assert any("Functional areas: Marking" in text for text in paragraphs(document))


def test_a_carried_answer_is_marked_with_the_date_of_the_original(english: Document, pack: Pack) -> None:
    marked = [row for row in tables(english)["answers"].rows if row[11]]
    assert [row[10:12] for row in marked] == [["2022-03-05", "Baseline 2022"]] * 2
    assert two_rounds.LEGAL not in {row[-1] for row in marked}
    assert "Answers carried from an earlier round and not confirmed yet: 2." in paragraphs(english)


def test_the_register_grades_each_item_of_the_round_only(english: Document, store: Store, round_id: str) -> None:
    shown = {row[2]: row for row in tables(english)["evidence"].rows}
    assert shown["Annual report"][1] == "Document"
    assert shown["Annual report"][3:7] == ["AR/25", "2025-06-01", "Verified", "2026-05-06"]
    own = {one.answer_id for one in store.read(Answer, "assessment_id = ?", [round_id])}
    assert len(tables(english)["evidence"].rows) == sum(one.answer_id in own for one in store.read(Evidence)) == 3


@pytest.mark.parametrize("language", [ENGLISH, ARABIC], ids=["en", "ar"])
def test_a_restricted_document_is_only_said_to_be_there(
    language: Language, snapshot: Snapshot, pack: Pack, today: date, tmp_path: Path
) -> None:
    document = baseline_report.build(snapshot, language, pack, today)
    words = language.translate("reports", "Restricted document")
    (row,) = (one for one in tables(document)["evidence"].rows if one[2] == words)
    assert [row[1], *row[3:5], row[6]] == ["", "", "", ""]
    assert_nowhere(document, two_rounds.SECRETS, tmp_path)


def test_no_person_is_named(english: Document, tmp_path: Path) -> None:
    assert_nowhere(english, two_rounds.PERSONS, tmp_path)


def assert_nowhere(document: Document, texts: tuple[str, ...], folder: Path) -> None:
    """Neither in the report as a value nor in any part of the workbook."""
    xlsx.write(document, folder / "report.xlsx")
    with zipfile.ZipFile(folder / "report.xlsx") as archive:
        whole = "".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
    assert [text for text in texts if text in whole or text in repr(document)] == []


def test_groups_of_fewer_than_five_are_hidden_and_cannot_be_found(english: Document, snapshot: Snapshot) -> None:
    shown = rows(english, "consulted")
    police, heard, whole = (
        shown["Interior and police"],
        shown["Civil society organizations"],
        shown["All kinds together"],
    )
    assert [police["Women"], heard["Men"]] == ["\u2002hidden"] * 2
    assert [police["Share of women"], heard["Share of women"]] == ["\u2002hidden"] * 2
    counts = [row[name] for row in shown.values() for name in ("Women", "Men", "Sex not stated", "Persons in all")]
    assert not [one for one in counts if isinstance(one, int) and 0 < one < inclusion.SMALLEST]
    for line in (police, heard):
        parts = [line[name] for name in ("Women", "Men", "Sex not stated", "Persons in all")]
        assert sum(isinstance(one, str) for one in parts) >= 2  # else the total gives the hidden one away
    assert whole["Persons in all"] == 56
    assert any("fewer than 5 persons" in text for text in paragraphs(english))


def test_meetings_are_listed_without_counts(english: Document) -> None:
    table = tables(english)["consultations"]
    assert [row[0] for row in table.rows] == ["Police directorates", "Survivors", "Ministry"]
    assert not any(isinstance(cell, int | float) for row in table.rows for cell in row)
    assert table.rows[0][4] == "Marking; Record-keeping"


def test_who_was_not_consulted_is_said(english: Document, pack: Pack) -> None:
    (missing,) = (text for text in paragraphs(english) if text.startswith("Foreign affairs; "))
    assert len(missing.split("; ")) == len(pack.stakeholders) - 3
    (areas,) = (text for text in paragraphs(english) if text.startswith("Legal and regulatory framework; "))
    assert "Marking" not in areas


def test_a_request_says_where_it_stands(english: Document, pack: Pack) -> None:
    asked = next(row for row in tables(english)["requests"].rows if row[2])
    assert asked[2:5] == ["Ministry of Interior", "2026-03-01", "2026-04-01"]
    assert asked[7] == "▼ Overdue"
    assert {row[7] for row in tables(english)["requests"].rows} == {"▼ Overdue", "– Nobody named"}


def test_the_checklist_has_every_line(english: Document, pack: Pack) -> None:
    table = tables(english)["checklist"].rows
    assert len(table) == len(pack.checklist)
    assert list(table[0][1:]) == ["Partly", "Two of five"]
    assert table[1][1] == "Not answered"
    assert "Done: 0.5 of 14 lines; partly counts one half." in paragraphs(english)


def test_the_number_of_an_unverified_provision_is_never_printed(snapshot: Snapshot, pack: Pack, today: date) -> None:
    unverified = [one for one in pack.provisions.values() if one.confidence == "unverified"]
    assert unverified
    for language in (ENGLISH, ARABIC):
        found = tables(baseline_report.build(snapshot, language, pack, today))
        assert len(found["commitments"].rows) == len(pack.provisions)
        cells = {str(cell) for key in ("commitments", "answers") for row in found[key].rows for cell in row}
        printed = {line for cell in cells for line in cell.split("\n")}
        for one in unverified:
            assert pack.provision_label(one.provision_key, language.code) not in printed
            assert pack.provision_label(one.provision_key, language.code, for_export=True) in printed


def test_the_cover_lists_every_sheet_with_its_rows(english: Document) -> None:
    listed = tables(english)["contents"].rows
    assert [row[0] for row in listed] == [section.sheet for section in english.sections[1:]]
    assert all(row[1] > 0 and row[2] for row in listed)
    assert len({section.sheet for section in english.sections}) == len(english.sections)


@pytest.mark.parametrize("language", [ENGLISH, ARABIC], ids=["en", "ar"])
def test_sheet_names_fit_a_workbook(language: Language, snapshot: Snapshot, pack: Pack, today: date) -> None:
    sheets = [section.sheet for section in baseline_report.build(snapshot, language, pack, today).sections]
    assert max(map(len, sheets)) <= 31
    assert len(set(sheets)) == len(sheets)


def test_a_file_without_a_round_makes_a_whole_report(store: Store, pack: Pack, today: date, tmp_path: Path) -> None:
    document = baseline_report.build(overview.snapshot(store, today), ARABIC, pack, today)
    assert len(tables(document)["answers"].rows) > 200
    assert tables(document)["evidence"].empty
    xlsx.write(document, tmp_path / "report.xlsx")
    assert len(openpyxl.load_workbook(tmp_path / "report.xlsx").sheetnames) == 13


def test_the_countrys_own_digits_reach_sentences_while_cells_stay_numbers(
    snapshot: Snapshot, english: Document, pack: Pack, today: date
) -> None:
    document = baseline_report.build(snapshot, Language("ar", digits="arabic"), pack, today)
    assert list(numbers(document)) == list(numbers(english))
    # Titles that people gave keep their digits.
    said = [
        text for text in paragraphs(document) if re.search("[0-9]", text) and "2022" not in text and "2026" not in text
    ]
    assert said == []


def test_the_round_is_described_without_its_people(english: Document) -> None:
    (about,) = (text for text in paragraphs(english) if text.startswith("Round: Baseline 2026\n"))
    assert "Institution that leads it: Ministry of Interior" in about
    assert "Answers carried from: Baseline 2022" in about
    assert "Closed on" not in about


def test_a_planned_round_is_not_reported_while_another_has_begun(
    snapshot: Snapshot, pack: Pack, today: date, english: Document
) -> None:
    later = Assessment("later", {"en": "Next"}, "2030-01-01", None, pack.version, "planned")
    made = replace(snapshot, assessments=(*snapshot.assessments, later))
    assert list(numbers(baseline_report.build(made, ENGLISH, pack, today))) == list(numbers(english))
