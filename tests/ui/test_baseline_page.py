"""The baseline page, with real widgets on a temporary file."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from natcoord.domain.records import Answer, Institution
from natcoord.services import assess, overview, plan
from natcoord.ui.baseline_page import BaselinePage
from natcoord.ui.workspace import Workspace

# The offscreen platform says this when a window gets another smallest size, and when a list drops down.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[Workspace], BaselinePage]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Open]:
    def opened(workspace: Workspace) -> BaselinePage:
        page = BaselinePage(workspace)
        qtbot.addWidget(page)
        page.resize(834, 566)
        with qtbot.waitExposed(page):
            page.show()
        return page

    yield opened
    # Closed pages go before their file does.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def round_id(workspace: Workspace, today: date) -> str:
    return workspace.do(assess.start_round, {"en": "Baseline 2026"}, today, workspace.pack.version)


def both_sided(workspace: Workspace) -> list[str]:
    return [key for key, one in workspace.pack.questions.items() if one.law_applies and one.practice_applies]


def found(workspace: Workspace, key: str) -> Answer | None:
    return overview.answers(workspace.store).get(key)


def test_without_a_round_the_page_says_what_belongs_here_and_starts_one(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    assert page.empty.isVisible()
    assert not page.content.isVisible()
    page.start_button.click()
    assert page.round_box.title.words() == {"en": "Baseline 2026", "ar": page.round_box.title.line("ar").text()}
    page.round_box.do_it.click()
    assert page.content.isVisible()
    assert page.title.text() == "Baseline 2026"
    assert page.waiting() == len(workspace.pack.questions)


def test_a_click_writes_the_level_and_says_what_it_means(workspace: Workspace, round_id: str, show: Open) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    page.show_record("question", key)
    page.panel.law.levels[3].click()
    assert found(workspace, key).law_level == 3
    assert page.panel.law.meaning.text() == "3 – In place, limited practice"


def test_clicking_the_chosen_level_again_clears_it(workspace: Workspace, round_id: str, show: Open) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    page.show_record("question", key)
    page.panel.law.levels[3].click()
    page.panel.law.levels[3].click()
    assert found(workspace, key).law_level is None
    assert not page.panel.law.levels[3].isChecked()


def test_a_question_is_answered_with_the_keyboard_alone(
    workspace: Workspace, round_id: str, show: Open, qtbot: QtBot
) -> None:
    page, (first, second) = show(workspace), both_sided(workspace)[:2]
    page.show_record("question", first)
    page.panel.focus_first()
    qtbot.keyClicks(page.focusWidget(), "4")
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    # An Arabic keyboard; QTest itself can press Latin keys only.
    arabic_one = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "١")
    QApplication.sendEvent(page.focusWidget(), arabic_one)
    answer = found(workspace, first)
    assert (answer.law_level, answer.practice_level) == (4, 1)
    page.panel.next_button.click()
    assert page.questions.current_key() == second


def test_arrow_keys_reach_the_absences(workspace: Workspace, round_id: str, show: Open, qtbot: QtBot) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    page.show_record("question", key)
    page.panel.focus_first()
    for _ in range(6):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert found(workspace, key).law_absence == "not_known"


def test_a_side_that_is_not_asked_is_not_shown(workspace: Workspace, round_id: str, show: Open) -> None:
    page = show(workspace)
    key = next(key for key, one in workspace.pack.questions.items() if not one.law_applies)
    page.show_record("question", key)
    assert not page.panel.law.isVisible()
    assert page.panel.practice.isVisibleTo(page.panel)


def test_the_header_of_the_area_follows_each_answer(workspace: Workspace, round_id: str, show: Open) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    page.show_record("question", key)
    total = sum(1 for one in workspace.pack.questions.values() if one.area == workspace.pack.questions[key].area)
    assert page.questions.questions.rows[0].trailing == f"0 of {total}"
    page.panel.law.levels[2].click()
    page.panel.practice.absences[0].click()
    header = page.questions.questions.rows[0]
    assert header.trailing == f"1 of {total}"
    assert header.below.startswith("Law 2.0 · practice –")


def test_a_note_and_a_new_institution_are_written_when_moving_on(
    workspace: Workspace, round_id: str, show: Open, qtbot: QtBot
) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    page.show_record("question", key)
    page.panel.note.setFocus()
    qtbot.keyClicks(page.panel.note, "Seen on site")
    page.panel.institution.lineEdit().setFocus()
    qtbot.keyClicks(page.panel.institution.lineEdit(), "Border Guard")
    page.panel.next_button.click()
    answer = found(workspace, key)
    (institution,) = workspace.store.read(Institution)
    assert answer.note == "Seen on site"
    assert (answer.institution_id, institution.name) == (institution.institution_id, {"en": "Border Guard"})
    assert page.panel.note.toPlainText() == ""


def test_a_known_institution_is_not_made_twice(workspace: Workspace, round_id: str, show: Open, qtbot: QtBot) -> None:
    workspace.do(plan.save_institution, Institution("one", {"en": "Customs"}, "agency"))
    page, key = show(workspace), both_sided(workspace)[0]
    page.show_record("question", key)
    qtbot.keyClicks(page.panel.institution.lineEdit(), "customs")
    page.panel.commit()
    assert found(workspace, key).institution_id == "one"
    assert workspace.store.count(Institution) == 1


def test_what_is_being_typed_survives_a_change_elsewhere(
    workspace: Workspace, round_id: str, show: Open, qtbot: QtBot
) -> None:
    page, (first, second) = show(workspace), both_sided(workspace)[:2]
    page.show_record("question", first)
    qtbot.keyClicks(page.panel.note, "half a sen")
    workspace.do(assess.answer, round_id, workspace.pack.questions[second], {"law_level": 1})
    assert page.panel.note.toPlainText() == "half a sen"


def test_the_filter_and_unanswered_only_narrow_the_list(workspace: Workspace, round_id: str, show: Open) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    title = workspace.pack.word(f"question.{key}.title", "en")
    page.filter.setText(title)
    assert [row.title for row in page.questions.questions.rows if not row.is_header] == [title]
    page.filter.setText("no such words")
    assert page.nothing.isVisible()
    page.filter.clear()
    changes = {"law_level": 1, "practice_level": 1}
    workspace.do(assess.answer, round_id, workspace.pack.questions[key], changes)
    page.show_record("question", both_sided(workspace)[1])
    page.only_unanswered.setChecked(True)
    assert not page.questions.questions.place(key).isValid()
    page.show_record("question", key)
    assert page.questions.current_key() == key


def test_undo_shows_the_level_before(workspace: Workspace, round_id: str, show: Open) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    page.show_record("question", key)
    page.panel.law.levels[1].click()
    page.panel.law.levels[5].click()
    workspace.undo()
    assert page.panel.law.levels[1].isChecked()
    assert not page.panel.law.levels[5].isChecked()


def test_a_closed_round_can_only_be_read(workspace: Workspace, round_id: str, show: Open) -> None:
    page = show(workspace)
    page.round_button.click()
    page.round_box.do_it.click()
    assert page.panel.closed.isVisibleTo(page.panel)
    assert not page.panel.law.levels[0].isEnabled()
    assert page.panel.note.isReadOnly()
    assert page.round_button.text() == "New round"
    assert page.waiting() == 0


def test_the_new_round_shows_what_the_round_before_said(
    workspace: Workspace, round_id: str, today: date, show: Open
) -> None:
    key = both_sided(workspace)[0]
    question = workspace.pack.questions[key]
    workspace.do(assess.answer, round_id, question, {"law_level": 3, "practice_absence": "not_known"})
    workspace.do(assess.close_round, round_id, today)
    workspace.do(assess.start_round, {"en": "Next"}, date(2028, 1, 1), "1.0")
    page = show(workspace)
    page.show_record("question", key)
    assert "law 3, practice Not known" in page.panel.before.text()


def test_selecting_a_question_tells_the_trace(workspace: Workspace, round_id: str, show: Open, qtbot: QtBot) -> None:
    page, key = show(workspace), both_sided(workspace)[3]
    with qtbot.waitSignal(workspace.selected) as told:
        page.show_record("question", key)
    assert told.args == ["question", key]


def test_the_page_reads_from_the_right_in_arabic(arabic_workspace: Workspace, today: date, show: Open) -> None:
    arabic_workspace.do(assess.start_round, {"ar": "التقييم الأساسي"}, today, "1.0")
    page = show(arabic_workspace)
    assert page.title.text() == "التقييم الأساسي"
    first, last = page.panel.law.levels[0], page.panel.law.levels[5]
    assert first.mapTo(page, first.rect().topLeft()).x() > last.mapTo(page, last.rect().topLeft()).x()
    list_x = page.questions.mapTo(page, page.questions.rect().topLeft()).x()
    assert list_x > page.panel.mapTo(page, page.panel.rect().topLeft()).x()
