"""Reading an answered questionnaire: what a cell may say, and whether the workbook is ours and whole."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from natcoord import labels
from natcoord.content import Pack
from natcoord.domain.records import Answer
from natcoord.errors import NatcoordError
from natcoord.i18n import OFFERED, Language
from natcoord.reports.questionnaire import MARKS_SHEET
from natcoord.services import answers, assess, bank, country, questionnaires
from natcoord.services.questionnaires import Order
from natcoord.store import file
from natcoord.store.store import Store
from tests.services.answered import LETTERS, TODAY, Case, fill


@pytest.fixture
def case(store: Store, pack: Pack) -> Case:
    return Case(store, pack)


# -- what a cell may say --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (3, 3), (3.0, 3), ("3", 3), ("٣", 3), ("۳", 3), (" 3 ", 3), ("3 - In place", 3), ("3 – In place", 3),
        ("٣ – قائم", 3), ("0", 0), ("\u200f٥ – مطبق", 5), ("1. Planned", 1), ("2)", 2),
    ],
)  # fmt: skip
def test_a_level_is_read_in_either_digits_and_with_its_words(case: Case, text: object, level: int) -> None:
    row = case.row(law=True)
    shown = case.judged(case.sent({row: {"law": text}})).rows[row - 2]
    assert (shown.verdict, shown.theirs.law_level) == ("new", level)


@pytest.mark.parametrize("code", ["not_known", "not_applicable", "not_shared"])
@pytest.mark.parametrize("language", list(OFFERED))
def test_an_absence_is_read_in_every_language(case: Case, code: str, language: str) -> None:
    row = case.row(law=True)
    words = f"  {labels.absence(code, Language(language)).upper()} "
    shown = case.judged(case.sent({row: {"law": words}})).rows[row - 2]
    assert (shown.verdict, shown.theirs.law_absence) == ("new", code)


@pytest.mark.parametrize(
    "text", [6, -1, "7 – More", "3.5", 3.5, "35", "good", "Partial?", "12 – x", True, "3-4", "2026-03-04"]
)
def test_a_level_that_is_not_understood_is_refused_with_its_cell(case: Case, text: object) -> None:
    row = case.row(law=True)
    made = case.judged(case.sent({row: {"law": text}, row + 1: {"note": "fine"}}))
    shown = made.rows[row - 2]
    assert (shown.verdict, shown.problem.code, shown.cell) == (
        "refused", "answer_not_understood", f"{LETTERS['law']}{row}",
    )  # fmt: skip
    assert (made.new, made.refused, made.can_apply) == (1, 1, False)


def test_a_confidence_that_is_not_understood_is_refused_with_its_cell(case: Case) -> None:
    shown = case.judged(case.sent({2: {"note": "x", "confidence": "very"}})).rows[0]
    assert (shown.problem.code, shown.cell) == ("answer_not_understood", f"{LETTERS['confidence']}2")


def test_a_level_that_is_not_asked_is_refused(case: Case) -> None:
    row = case.row(law=False)
    shown = case.judged(case.sent({row: {"law": 2}})).rows[row - 2]
    assert (shown.problem.code, shown.cell) == ("level_does_not_apply", f"{LETTERS['law']}{row}")


def test_one_refused_row_and_nothing_is_written(case: Case) -> None:
    row = case.row(law=True)
    path = case.sent({row: {"law": "good"}, row + 1: {"note": "fine"}})
    with pytest.raises(NatcoordError) as caught:
        case.imported(path)
    assert (caught.value.code, caught.value.facts["count"]) == ("import_refused", 1)
    assert [one.code for one in caught.value.problems] == ["answer_not_understood"]
    assert case.store.count(Answer) == 0


def test_a_formula_without_a_result_is_refused_by_its_cell(case: Case) -> None:
    found = case.refusal(case.sent({2: {"note": "=1+1"}}))
    assert (found.code, found.facts["cell"]) == ("cell_formula_not_computed", f"{LETTERS['note']}2")


def test_a_question_hidden_since_is_refused_until_its_row_is_cleared(case: Case) -> None:
    path = case.sent({2: {"note": "x"}, 3: {"note": "y"}})
    with case.store.step("hide"):
        bank.hide(case.store, case.key(2), "not ours", TODAY)
    shown = case.judged(path).rows[0]
    assert (shown.verdict, shown.problem.code) == ("refused", "question_not_asked_now")
    made = case.judged(fill(path, {2: {"note": None}}))
    assert (made.refused, made.new) == (0, 1)


def test_an_own_question_deleted_since_is_refused_and_not_written(case: Case, tmp_path: Path) -> None:
    with case.store.step("own"):
        draft = replace(
            bank.new_question(case.pack), area="stockpile", title={"en": "Fences"}, text={"en": "Are there?"}
        )
        key = bank.save_question(case.store, draft)
    path = tmp_path / "answered.xlsx"
    questionnaires.write(case.store.path, Order(case.round_id, None, "en", False, ("stockpile",)), path, TODAY)
    last = openpyxl.load_workbook(path).worksheets[1].max_row
    fill(path, {last: {"law": 2}})
    assert case.judged(path).rows[-1].question_key == key
    with case.store.step("delete"):
        bank.delete_question(case.store, key)
    assert case.judged(path).rows[-1].problem.code == "question_not_asked_now"


def test_a_follow_up_that_another_answer_makes_needless_is_written_all_the_same(case: Case, tmp_path: Path) -> None:
    follow_up = next((one for one in case.pack.questions.values() if one.asked_if and one.practice_applies), None)
    assert follow_up is not None
    path = tmp_path / "answered.xlsx"
    questionnaires.write(case.store.path, Order(case.round_id, None, "en", False, (follow_up.area,)), path, TODAY)
    keys = [row[0].value for row in openpyxl.load_workbook(path).worksheets[1].iter_rows()]
    first = follow_up.asked_if
    fill(path, {
        keys.index(first.question_key) + 1: {first.side: 0},
        keys.index(follow_up.question_key) + 1: {"practice": 1},
    })  # fmt: skip
    assert case.imported(path) == 2
    assert case.judged(path).same == 2


# -- is it ours, and whole ------------------------------------------------------------------------------------------


def alter(path: Path, change: Callable[[Any], object]) -> Path:
    book = openpyxl.load_workbook(path)
    change(book)
    book.save(path)
    return path


ALTERED: dict[str, tuple[Callable[[Any], object], int | None]] = {
    "a row deleted": (lambda book: book.worksheets[1].delete_rows(4), 4),
    "the last row deleted": (lambda book: book.worksheets[1].delete_rows(book.worksheets[1].max_row), None),
    "a row added": (lambda book: book.worksheets[1].insert_rows(4), 4),
    "a row moved": (lambda book: book.worksheets[1].move_range("A3:N3", rows=40), 3),
    "a row doubled": (
        lambda book: book.worksheets[1].append([cell.value for cell in book.worksheets[1][3]]), None,
    ),
    "a key changed": (lambda book: book.worksheets[1].__setitem__("A5", "stockpile.other"), 5),
    "a question reworded": (lambda book: book.worksheets[1].__setitem__("D5", "Is all well?"), 5),
    "a column moved": (lambda book: book.worksheets[1].move_range("F1:F60", cols=20), 1),
    "a heading reworded": (lambda book: book.worksheets[1].__setitem__("F1", "Practice"), 1),
    "something written below": (lambda book: book.worksheets[1].__setitem__("H999", "see above"), 999),
    "the answers renamed": (lambda book: setattr(book.worksheets[1], "title", "Mine"), None),
    "another round put in": (
        lambda book: book[MARKS_SHEET].__setitem__("B5", "another"), None,
    ),
    "a mark deleted": (lambda book: book[MARKS_SHEET].delete_rows(book[MARKS_SHEET].max_row), None),
}  # fmt: skip


@pytest.mark.parametrize("change", list(ALTERED))
def test_an_altered_structure_is_refused_and_named(case: Case, change: str) -> None:
    alteration, row = ALTERED[change]
    found = case.refusal(alter(case.sent({2: {"note": "x"}}), alteration))
    assert found.code == "questionnaire_altered"
    assert found.facts["file"] == "answered.xlsx"
    if row is not None:
        assert found.facts["row"] == row


def test_other_workbooks_and_files_are_no_questionnaires(case: Case, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["indicator", "period", "value"])
    book.save(tmp_path / "values.xlsx")
    (tmp_path / "answers.csv").write_text("question,law\n", encoding="utf-8")
    questionnaires.write(case.store.path, Order(case.round_id, None, "en", False), tmp_path / "newer.xlsx", TODAY)
    alter(tmp_path / "newer.xlsx", lambda book: book[MARKS_SHEET].__setitem__("B1", "99"))
    for name in ("values.xlsx", "answers.csv", "newer.xlsx"):
        assert case.refusal(tmp_path / name).code == "questionnaire_unknown"


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "sheet_broken"), (b"PK\x03\x04 cut short", "sheet_broken"), (None, "sheet_missing")],
)
def test_a_broken_or_missing_workbook_is_refused(case: Case, tmp_path: Path, content: bytes | None, code: str) -> None:
    path = tmp_path / "answered.xlsx"
    if content is not None:
        path.write_bytes(content)
    assert case.refusal(path).code == code


def test_a_questionnaire_of_another_country_is_named(case: Case, tmp_path: Path) -> None:
    other = file.create(tmp_path / "other.natcoord", country.new({"en": "Otherland"}, "en"))
    with other.step("make"):
        assess.start_round(other, {"en": "Baseline 2026"}, date(2026, 2, 2), case.pack.version)
    path = case.sent()
    with pytest.raises(NatcoordError) as caught:
        answers.preview_file(other.path, path)
    found = caught.value
    other.close()
    assert found.code == "questionnaire_other_country"
    assert (found.facts["theirs"], found.facts["mine"]) == ("Testland", "Otherland")


def test_a_questionnaire_of_another_round_is_named_with_both(case: Case) -> None:
    path = case.sent()
    with case.store.step("next"):
        assess.close_round(case.store, case.round_id, date(2026, 12, 1))
        assess.start_round(case.store, {"en": "Baseline 2028"}, date(2028, 1, 1), case.pack.version)
    found = case.refusal(path)
    assert found.code == "questionnaire_other_round"
    assert (found.facts["theirs"], found.facts["mine"]) == ("Baseline 2026", "Baseline 2028")


def test_a_questionnaire_of_a_round_taken_back_is_of_another_round_not_country(case: Case, tmp_path: Path) -> None:
    with case.store.step("next"):
        assess.close_round(case.store, case.round_id, date(2026, 12, 1))
        second = assess.start_round(case.store, {"en": "Baseline 2028"}, date(2028, 1, 1), case.pack.version)
    path = questionnaires.write(case.store.path, Order(second, None, "en", False), tmp_path / "q.xlsx", TODAY)
    case.store.undo()
    assert case.refusal(path).code == "questionnaire_other_round"


def test_a_questionnaire_of_another_pack_version_is_named_with_both(case: Case) -> None:
    path = case.sent()
    with case.store.step("upgrade"):
        assess.upgrade_round(case.store, case.round_id, "99.0")
    found = case.refusal(path)
    assert found.code == "questionnaire_other_pack"
    assert (found.facts["theirs"], found.facts["mine"]) == (case.pack.version, "99.0")


# -- through a spreadsheet program ----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", list(OFFERED))
def test_a_workbook_saved_by_a_spreadsheet_program_is_known_again(case: Case, tmp_path: Path, language: str) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("needs LibreOffice (soffice) to save a workbook anew")
    row = case.row(law=True, practice=True)
    case.answer(row, note="first line\nsecond line", law_level=2)
    path = case.sent({row: {"practice": 3, "respondent": "Ms A"}}, language, is_prefilled=True)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path / "saved"), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    made = case.judged(tmp_path / "saved" / path.name)
    assert (made.new, made.differs, made.refused, made.empty) == (1, 0, 0, len(case.questions) - 1)
    assert made.rows[row - 2].theirs.practice_level == 3
