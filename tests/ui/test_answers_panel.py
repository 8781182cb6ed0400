"""Importing an answered questionnaire: judged off the thread, decided answer by answer, all or nothing."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from natcoord.domain.records import Answer, Institution
from natcoord.reports.questionnaire import COLUMNS
from natcoord.services import assess, overview, plan, questionnaires
from natcoord.ui.answers_panel import AnswersPanel
from natcoord.ui.collect_page import CollectPage
from natcoord.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Cells = Mapping[str, Mapping[str, object]]
Judge = Callable[[Cells], AnswersPanel]
THEIRS, MINE, DECISION = 3, 2, 4


@pytest.fixture
def round_id(workspace: Workspace, today: date) -> str:
    workspace.do(plan.save_institution, Institution("customs", {"en": "Customs", "ar": "الجمارك"}, "agency"))
    made = workspace.do(assess.start_round, {"en": "Baseline"}, today, workspace.pack.version)
    workspace.do(assess.assign, made, workspace.pack.areas[0], "customs", "")
    return made


@pytest.fixture
def keys(workspace: Workspace, round_id: str) -> list[str]:
    """Four questions of the area of customs, on both sides: answered 3 and 2, twice; and two without an answer."""
    area = workspace.pack.areas[0]
    free = [one for one in workspace.pack.questions.values() if one.area == area and one.asked_if is None]
    found = [one.question_key for one in free if one.law_applies and one.practice_applies and not one.until][:4]
    for key in found[:2]:
        workspace.do(
            assess.answer,
            round_id,
            workspace.pack.questions[key],
            {"law_level": 3, "practice_level": 2, "note": "As is"},
        )
    return found


@pytest.fixture
def panel(workspace: Workspace, keys: list[str], qtbot: QtBot) -> Iterator[AnswersPanel]:
    made = AnswersPanel(workspace)
    qtbot.addWidget(made)
    made.resize(800, 500)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def fill(workspace: Workspace, round_id: str, target: Path, cells: Cells) -> Path:
    """A questionnaire to customs with these answers, by question and column."""
    order = questionnaires.Order(round_id, "customs", "en", is_prefilled=False)
    questionnaires.write(workspace.path, order, target, workspace.today)
    book = openpyxl.load_workbook(target)
    at = {name: place for place, name in enumerate(COLUMNS, start=1)}
    sheet = book.worksheets[1]  # the one before says how to fill it in
    for row in range(2, sheet.max_row + 1):
        for column, value in cells.get(str(sheet.cell(row, at["key"]).value), {}).items():
            sheet.cell(row, at[column]).value = value
    book.save(target)
    return target


@pytest.fixture
def judge(panel: AnswersPanel, workspace: Workspace, round_id: str, tmp_path: Path, qtbot: QtBot) -> Judge:
    def judged(cells: Cells) -> AnswersPanel:
        panel.start(fill(workspace, round_id, tmp_path / "answered.xlsx", cells))
        qtbot.waitUntil(lambda: panel.preview is not None or panel.problem.isVisible(), timeout=20000)
        return panel

    return judged


@pytest.fixture
def mixed(judge: Judge, keys: list[str]) -> AnswersPanel:
    """One answer as mine, one that differs, one that is new."""
    return judge(
        {
            keys[0]: {"law": 3, "practice": 2},
            keys[1]: {"law": 4, "practice": 2, "respondent": "Head of unit"},
            keys[2]: {"law": 1, "practice": "Not known"},
        }
    )


def held(workspace: Workspace, key: str) -> Answer | None:
    return overview.answers(workspace.store).get(key)


def levels(workspace: Workspace, key: str) -> tuple[int | None, int | None] | None:
    found = held(workspace, key)
    return None if found is None else (found.law_level, found.practice_level)


def verdicts(panel: AnswersPanel) -> dict[str, str]:
    return {row.question_key: row.verdict for row in panel.table.answers.rows}


def words(panel: AnswersPanel, key: str, column: int) -> str:
    model = panel.table.answers
    return next(model.words(row, column) for row in model.rows if row.question_key == key)


def import_it(panel: AnswersPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.closed, timeout=20000):
        panel.import_button.click()


def test_answers_are_judged_and_counted_before_anything_is_written(
    mixed: AnswersPanel, workspace: Workspace, keys: list[str]
) -> None:
    assert mixed.counts["new"].text() == "New: 1"
    assert mixed.counts["differs"].text() == "Differs: 1"
    assert mixed.counts["same"].text() == "Same: 1"
    assert mixed.counts["refused"].text() == "Refused: 0"
    assert mixed.heading.text().replace("\u2068", "").replace("\u2069", "") == "Answers of Customs"
    assert verdicts(mixed) == {keys[1]: "differs"}  # what waits for a decision is shown first
    mixed.counts[""].click()
    assert verdicts(mixed) | {keys[0]: "same", keys[1]: "differs", keys[2]: "new"} == verdicts(mixed)
    assert held(workspace, keys[2]) is None


def test_both_answers_stand_side_by_side(mixed: AnswersPanel, keys: list[str]) -> None:
    mine, theirs = words(mixed, keys[1], MINE), words(mixed, keys[1], THEIRS)
    assert mine.startswith("Law: 3 · Practice: 2")
    assert mine.split(" · ")[-1].split()[-1].isdecimal()  # the day it was answered
    assert theirs.startswith("Law: 4 · Practice: 2")
    assert "Head of unit" in theirs
    assert "Note" in mixed.why.text()
    assert theirs in mixed.why.text()


def test_what_differs_is_left_alone_until_it_is_decided(
    mixed: AnswersPanel, workspace: Workspace, keys: list[str], qtbot: QtBot
) -> None:
    assert words(mixed, keys[1], DECISION) == "Later"
    assert "left for later" in mixed.said.text()
    import_it(mixed, qtbot)
    assert levels(workspace, keys[1]) == (3, 2)
    assert levels(workspace, keys[2]) == (1, None)


@pytest.mark.parametrize(("letter", "expected"), [("T", (4, 2)), ("M", (3, 2)), ("L", (3, 2))])
def test_a_letter_decides(
    mixed: AnswersPanel,
    workspace: Workspace,
    keys: list[str],
    qtbot: QtBot,
    letter: str,
    expected: tuple[int, int],
) -> None:
    QTest.keyClicks(mixed.table, letter)
    import_it(mixed, qtbot)
    assert levels(workspace, keys[1]) == expected


def test_the_buttons_decide_on_the_chosen_rows_and_show_what_is_decided(mixed: AnswersPanel, keys: list[str]) -> None:
    assert mixed.choices["later"].isChecked()
    mixed.choices["theirs"].click()
    assert words(mixed, keys[1], DECISION) == "Take theirs"
    assert mixed.choices["theirs"].isChecked()
    assert not mixed.choices["later"].isChecked()
    mixed.counts["new"].click()
    assert not any(button.isEnabled() for button in mixed.choices.values())
    assert words(mixed, keys[2], DECISION) == "Will be written"


def test_all_theirs_is_one_press_and_one_step(
    judge: Judge, workspace: Workspace, keys: list[str], qtbot: QtBot
) -> None:
    panel = judge({key: {"law": 5, "practice": 5} for key in keys[:3]})
    assert panel.counts["differs"].text() == "Differs: 2"
    panel.all_theirs_button.click()
    assert "3 answers" in panel.said.text()
    import_it(panel, qtbot)
    assert [levels(workspace, key) for key in keys[:3]] == [(5, 5)] * 3
    assert held(workspace, keys[0]).institution_id == "customs"
    workspace.undo()
    assert [levels(workspace, key) for key in keys[:3]] == [(3, 2), (3, 2), None]


def test_importing_the_same_workbook_again_writes_nothing(
    mixed: AnswersPanel, workspace: Workspace, keys: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    mixed.all_theirs_button.click()
    import_it(mixed, qtbot)
    mixed.start(tmp_path / "answered.xlsx")
    qtbot.waitUntil(lambda: mixed.preview is not None, timeout=20000)
    assert (mixed.preview.new, mixed.preview.differs, mixed.preview.same) == (0, 0, 3)
    assert not mixed.import_button.isEnabled()
    assert "nothing" in mixed.said.text()


def test_one_refused_answer_lets_nothing_in_and_names_the_cell(
    judge: Judge, workspace: Workspace, keys: list[str]
) -> None:
    panel = judge({keys[2]: {"law": 1}, keys[3]: {"law": "perhaps"}})
    assert verdicts(panel) == {keys[3]: "refused"}
    assert not panel.import_button.isEnabled()
    cell = panel.table.current().cell
    assert cell in words(panel, keys[3], THEIRS)
    assert cell in panel.why.text()
    assert "perhaps" in panel.why.text()
    assert held(workspace, keys[2]) is None


def test_a_file_that_is_no_questionnaire_is_told_in_place(panel: AnswersPanel, tmp_path: Path, qtbot: QtBot) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "indicator"
    book.save(tmp_path / "other.xlsx")
    panel.start(tmp_path / "other.xlsx")
    qtbot.waitUntil(panel.problem.isVisible, timeout=20000)
    assert panel.preview is None
    assert not panel.import_button.isEnabled()


def test_decisions_stay_when_the_questionnaire_is_judged_again(
    mixed: AnswersPanel, workspace: Workspace, round_id: str, keys: list[str], qtbot: QtBot
) -> None:
    mixed.choices["theirs"].click()
    workspace.do(assess.answer, round_id, workspace.pack.questions[keys[2]], {"law_level": 5})
    mixed.reread()
    qtbot.waitUntil(lambda: mixed.preview.differs == 2, timeout=20000)
    assert words(mixed, keys[1], DECISION) == "Take theirs"
    assert words(mixed, keys[2], DECISION) == "Later"
    import_it(mixed, qtbot)
    assert levels(workspace, keys[1]) == (4, 2)
    assert levels(workspace, keys[2]) == (5, None)


def test_leaving_writes_nothing_and_forgets(mixed: AnswersPanel, workspace: Workspace, keys: list[str]) -> None:
    mixed.cancel_button.click()
    assert mixed.preview is None
    assert mixed.table.answers.rows == []
    assert held(workspace, keys[2]) is None


def test_the_page_takes_answers_in_and_shows_its_lists_again(
    workspace: Workspace, round_id: str, keys: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    page = CollectPage(workspace)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.places.setCurrentWidget(page.answers)
    page.answers.start(fill(workspace, round_id, tmp_path / "in.xlsx", {keys[2]: {"law": "Not shared"}}))
    qtbot.waitUntil(lambda: page.answers.preview is not None, timeout=20000)
    import_it(page.answers, qtbot)
    assert page.places.currentIndex() == 0
    assert page.import_button.isVisible()
    assert [row.key for row in page.table.requests.rows] == [keys[2]]


def test_the_same_keys_decide_on_an_arabic_keyboard(mixed: AnswersPanel, keys: list[str]) -> None:
    mixed.table.setFocus()
    QTest.sendKeyEvent(QTest.KeyAction.Click, mixed.table, Qt.Key.Key_unknown, "ف", Qt.KeyboardModifier.NoModifier)
    assert words(mixed, keys[1], DECISION) == "Take theirs"
