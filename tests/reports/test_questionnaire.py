"""The questionnaire as a workbook and on paper: locked, mirrored, with drop-downs, and nothing that should stay in."""

import zipfile
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from natcoord import labels
from natcoord.content import Pack
from natcoord.domain.records import Answer, Country, Evidence, Institution, Question
from natcoord.errors import NatcoordError
from natcoord.i18n import OFFERED, Language
from natcoord.reports import questionnaire, questionnaire_print, questionnaire_sheet
from natcoord.reports.document import Table
from natcoord.reports.questionnaire import COLUMNS, MARKS_SHEET, OPEN, Item, Questionnaire
from natcoord.services import assess, country

ROUND = assess.new_round({"en": "Baseline & 2026", "ar": "جولة 2026"}, date(2026, 2, 2), "2.0")
INTERIOR = Institution("interior", {"en": "Ministry of Interior", "ar": "وزارة الداخلية"}, "ministry")
COUNTRY: Country = country.new({"en": "Testland", "ar": "بلد الاختبار"}, "en")
PLACES = {name: place for place, name in enumerate(COLUMNS, start=1)}


def item(number: int, question: Question, **changes: Any) -> Item:
    answer = Answer(
        f"a{number}", ROUND.assessment_id, question.question_key, None, None, None, None, "", None,
        "2026-03-04T09:00:00+00:00",
    )  # fmt: skip
    return Item(number, question, replace(answer, **changes))


def made(
    pack: Pack, language: str = "en", *, is_prefilled: bool = False, items: tuple[Item, ...] = ()
) -> Questionnaire:
    asked = [one for one in pack.questions.values() if not one.until]
    some = [one for one in asked if one.area == "stockpile"] + [one for one in asked if one.area == "disposal"]
    return Questionnaire(
        country=COUNTRY,
        country_mark="mark",
        assessment=ROUND,
        institution=INTERIOR,
        made_on="2026-11-22",
        language=Language(language),
        pack=pack,
        items=items or tuple(Item(number, one) for number, one in enumerate(some, start=1)),
        institutions=("Customs", "Ministry of Interior"),
        is_prefilled=is_prefilled,
    )


def written(given: Questionnaire, folder: Path) -> Any:
    questionnaire_sheet.write(given, folder / "q.xlsx")
    return openpyxl.load_workbook(folder / "q.xlsx")


def texts(book: Any) -> str:
    return "\n".join(
        str(cell.value) for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value
    )


def choices(book: Any, place: str) -> list[str]:
    title, cells = place.rsplit("!", 1)
    return [row[0].value for row in book[title.strip("'")][cells.replace("$", "")]]


@pytest.mark.parametrize("language", list(OFFERED))
def test_every_sheet_runs_in_the_direction_of_its_language(pack: Pack, tmp_path: Path, language: str) -> None:
    book = written(made(pack, language), tmp_path)
    assert [sheet.sheet_state for sheet in book.worksheets] == ["visible", "visible", "hidden", "veryHidden"]
    assert {bool(sheet.sheet_view.rightToLeft) for sheet in book.worksheets} == {Language(language).is_rtl}
    cell = book.worksheets[1].cell(2, PLACES["question"])
    assert cell.alignment.readingOrder == (2 if Language(language).is_rtl else 0)


def test_the_structure_is_locked_and_only_what_is_asked_can_be_filled_in(pack: Pack, tmp_path: Path) -> None:
    given = made(pack)
    book = written(given, tmp_path)
    assert book.security.lockStructure
    assert all(sheet.protection.sheet and sheet.protection.password is None for sheet in book.worksheets)
    unlocked = {
        (cell.row, COLUMNS[cell.column - 1])
        for row in book.worksheets[1].iter_rows()
        for cell in row
        if not cell.protection.locked
    }
    wanted = {
        (row, column)
        for row, one in enumerate(given.items, start=2)
        for column in OPEN
        if questionnaire.applies(one.question, column)
    }
    assert unlocked == wanted
    assert len(wanted) < len(OPEN) * len(given.items)
    others = (book.worksheets[0], *book.worksheets[2:])
    assert all(cell.protection.locked for sheet in others for row in sheet.iter_rows() for cell in row)


def test_a_level_that_is_not_asked_is_grey(pack: Pack, tmp_path: Path) -> None:
    given = made(pack)
    sheet = written(given, tmp_path).worksheets[1]
    fills = {
        questionnaire.applies(one.question, "law"): sheet.cell(row, PLACES["law"]).fill.fgColor.rgb
        for row, one in enumerate(given.items, start=2)
    }
    assert len(fills) == 2
    assert fills[True] != fills[False]


@pytest.mark.parametrize("language", list(OFFERED))
def test_the_lists_offer_each_level_with_its_word_and_each_absence(pack: Pack, tmp_path: Path, language: str) -> None:
    given = made(pack, language)
    book = written(given, tmp_path)
    sheet, spoken = book.worksheets[1], Language(language)
    rules = {
        str(COLUMNS[next(iter(one.sqref.ranges)).min_col - 1]): one for one in sheet.data_validations.dataValidation
    }
    assert set(rules) == {"law", "practice", "confidence", "holder"}
    offered = choices(book, rules["law"].formula1)
    assert offered[:6] == [f"{number} – {labels.level(number, spoken)}" for number in range(6)]
    assert offered[6:] == [labels.absence(code, spoken) for code in ("not_known", "not_applicable", "not_shared")]
    assert choices(book, rules["practice"].formula1) == offered
    assert len(choices(book, rules["confidence"].formula1)) == 3
    assert choices(book, rules["holder"].formula1) == list(given.institutions)
    for column in ("law", "practice", "confidence"):
        assert rules[column].showErrorMessage
        assert 0 < len(rules[column].error) <= 225
        assert 0 < len(rules[column].errorTitle) <= 32
    assert not rules["holder"].showErrorMessage
    places = {
        (row, column)
        for column in ("law", "practice")
        for row, one in enumerate(given.items, start=2)
        if questionnaire.applies(one.question, column)
    }
    covered = {
        (row, column)
        for column in ("law", "practice")
        for one in rules[column].sqref.ranges
        for row in range(one.min_row, one.max_row + 1)
    }
    assert covered == places


def test_rows_are_in_order_with_their_hidden_keys(pack: Pack, tmp_path: Path) -> None:
    given = made(pack)
    sheet = written(given, tmp_path).worksheets[1]
    assert sheet.column_dimensions["A"].hidden
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert [row[0] for row in rows] == [one.question.question_key for one in given.items]
    assert [row[PLACES["number"] - 1] for row in rows] == list(range(1, len(rows) + 1))
    areas = [row[PLACES["area"] - 1] for row in rows]
    assert sum(before != after for before, after in pairwise(areas)) == 1


def test_guidance_and_the_five_levels_stand_beside_each_question(pack: Pack, tmp_path: Path) -> None:
    given = made(pack)
    row = next(written(given, tmp_path).worksheets[1].iter_rows(min_row=2, values_only=True))
    key = given.items[0].question.question_key
    lines = row[PLACES["guidance"] - 1].split("\n")
    assert lines[0] == pack.word(f"question.{key}.guidance", "en")
    assert lines[1:] == [f"{number} – {pack.word(f'question.{key}.level{number}', 'en')}" for number in range(1, 6)]
    assert row[PLACES["question"] - 1].split("\n") == [
        pack.word(f"question.{key}.{field}", "en") for field in ("title", "text")
    ]


def test_it_prints_on_landscape_pages_with_its_heading_on_each(pack: Pack, tmp_path: Path) -> None:
    sheet = written(made(pack), tmp_path).worksheets[1]
    assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)) == ("landscape", 9)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.page_setup.fitToHeight == 0
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.freeze_panes.endswith("2")
    assert "Baseline && 2026" in sheet.oddHeader.center.text


def test_what_is_held_is_filled_in_but_no_name_and_no_restricted_title(pack: Pack, tmp_path: Path) -> None:
    blank = made(pack)
    one = next(one for one in blank.items if one.question.law_applies and one.question.practice_applies)
    secret = Evidence("e1", "a1", "document", "Secret order", "S-1", None, "", None, "Mr V", "2026-04-01", True)
    order = replace(secret, evidence_id="e2", title="Order 7", reference="art. 4", is_restricted=False)
    held = item(
        1, one.question, law_level=0, practice_absence="not_known", note="=1+1", confidence="low",
        respondent="Mr B", carried_from="r0", is_confirmed=False,
    )  # fmt: skip
    held = replace(held, evidence=(secret, order), holder="Customs")
    book = written(made(pack, is_prefilled=True, items=(held,)), tmp_path)
    cells = {name: book.worksheets[1].cell(2, place) for name, place in PLACES.items()}
    assert cells["law"].value == "0 – None"
    assert (cells["practice"].value, cells["holder"].value) == ("Not known", "Customs")
    assert cells["confidence"].value == "Low confidence"
    assert (cells["note"].value, cells["note"].data_type, cells["note"].quotePrefix) == ("=1+1", "s", True)
    assert [cells[name].value for name in ("evidence", "reference", "respondent")] == [None, None, None]
    known = cells["known"].value
    assert "4 March 2026" in known
    assert "earlier round" in known
    assert "Order 7; art. 4" in known
    whole = texts(book)
    for word in ("Secret", "S-1", "Mr B", "Mr V"):
        assert word not in whole


def test_a_blank_one_shows_nothing_that_is_held(pack: Pack, tmp_path: Path) -> None:
    sheet = written(made(pack), tmp_path).worksheets[1]
    assert sheet.column_dimensions["N"].hidden
    assert not [
        cell.value
        for row in sheet.iter_rows(min_row=2, min_col=PLACES["law"])
        for cell in row
        if cell.value is not None
    ]


def test_no_cell_is_a_formula(pack: Pack, tmp_path: Path) -> None:
    written(made(pack), tmp_path)
    with zipfile.ZipFile(tmp_path / "q.xlsx") as archive:
        parts = [archive.read(name).decode() for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    assert len(parts) == 4
    assert not any("<f>" in part or "<f " in part for part in parts)


def test_every_row_is_tall_enough_for_its_text_and_not_taller_than_a_sheet_allows(pack: Pack, tmp_path: Path) -> None:
    sheet = written(made(pack), tmp_path).worksheets[1]
    heights = [sheet.row_dimensions[row].height for row in range(2, sheet.max_row + 1)]
    assert min(heights) >= 6 * 12
    assert max(heights) <= 409


def test_the_marks_are_read_as_they_were_written_and_change_with_any_of_them(pack: Pack, tmp_path: Path) -> None:
    given = made(pack, "ar", is_prefilled=True)
    book = written(given, tmp_path)
    table = [["" if value is None else value for value in row] for row in book[MARKS_SHEET].iter_rows(values_only=True)]
    marks, fingerprint = questionnaire.read_marks(table)
    assert marks.fingerprint == fingerprint
    assert (marks.assessment_id, marks.institution_id, marks.pack_version) == (ROUND.assessment_id, "interior", "2.0")
    assert (marks.language, marks.prefilled, marks.state) == ("ar", "yes", "بلد الاختبار")
    assert marks.sheet == book.worksheets[1].title
    for name in ("country", "assessment_id", "pack_version", "institution_id", "language", "prefilled", "sheet"):
        assert replace(marks, **{name: "other"}).fingerprint != fingerprint
    assert replace(marks, rows=marks.rows[:-1]).fingerprint != fingerprint
    assert (
        replace(marks, rows=(marks.rows[0], marks.rows[2], marks.rows[1], *marks.rows[3:])).fingerprint != fingerprint
    )
    assert questionnaire.read_marks([["format", "99"]]) is None
    assert questionnaire.read_marks([]) is None


def test_a_cancelled_workbook_leaves_what_was_there(pack: Pack, tmp_path: Path) -> None:
    path = tmp_path / "q.xlsx"
    path.write_text("before")
    with pytest.raises(NatcoordError, match="cancelled"):
        questionnaire_sheet.write(made(pack), path, cancelled=lambda: True)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_takes_no_file_is_refused(pack: Pack, tmp_path: Path) -> None:
    target = tmp_path / "q.xlsx"
    target.mkdir()
    (target / "kept").touch()
    with pytest.raises(NatcoordError, match="file_not_writable"):
        questionnaire_sheet.write(made(pack), target)


# -- on paper -----------------------------------------------------------------------------------------------------


def rows_of(given: Questionnaire) -> list[list[str]]:
    return [
        [str(cell) for cell in row]
        for section in questionnaire_print.build(given).sections[1:]
        for block in section.blocks
        if isinstance(block, Table)
        for row in block.rows
    ]


@pytest.mark.parametrize("language", list(OFFERED))
def test_on_paper_each_question_is_a_row_of_its_area(pack: Pack, language: str) -> None:
    given = made(pack, language)
    document = questionnaire_print.build(given)
    assert [one.title for one in document.sections[1:]] == [
        pack.word(f"area.{area}", language) for area in ("stockpile", "disposal")
    ]
    assert document.is_rtl is Language(language).is_rtl
    rows = rows_of(given)
    assert len(rows) == len(given.items)
    assert all(row[0].startswith(f"{number}. ") for number, row in enumerate(rows, start=1))


def test_on_paper_there_are_boxes_for_what_is_asked_only(pack: Pack) -> None:
    given = made(pack)
    for one, row in zip(given.items, rows_of(given), strict=True):
        sides = one.question.law_applies + one.question.practice_applies
        assert row[2].count("☐") == 9 * sides
        assert ("Level in law" in row[2]) is one.question.law_applies
        assert "☒" not in "".join(row)
        assert row[3].count("....") >= 6


def test_on_paper_what_is_held_is_ticked(pack: Pack) -> None:
    question = next(one.question for one in made(pack).items if one.question.law_applies)
    held = item(1, replace(question, practice_applies=False), law_level=5, note="Seen", respondent="Mr B")
    (row,) = rows_of(made(pack, is_prefilled=True, items=(held,)))
    assert row[2].count("☒") == 1
    assert "☒\u00a05" in row[2]
    assert "4 March 2026" in row[0]
    assert "Note: Seen" in row[3]
    assert "Mr B" not in "".join(row)
