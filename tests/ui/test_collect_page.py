"""The collecting page, with real widgets on a temporary file: questionnaires out, data requests followed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from natcoord.domain.records import DataRequest, Institution
from natcoord.services import assess, collect, plan
from natcoord.store import file
from natcoord.ui.collect_page import CollectPage
from natcoord.ui.questionnaire_box import QuestionnaireBox
from natcoord.ui.request_table import COLUMNS
from natcoord.ui.workspace import Workspace

# The offscreen platform says this when a window gets another smallest size, and when a list drops down.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[Workspace], CollectPage]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Open]:
    def opened(workspace: Workspace) -> CollectPage:
        page = CollectPage(workspace)
        qtbot.addWidget(page)
        page.resize(1250, 826)
        with qtbot.waitExposed(page):
            page.show()
        return page

    yield opened
    # Closed pages go before their file does.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def round_id(workspace: Workspace, today: date) -> str:
    workspace.do(plan.save_institution, Institution("customs", {"en": "Customs", "ar": "الجمارك"}, "agency"))
    workspace.do(plan.save_institution, Institution("police", {"en": "Police"}, "agency"))
    return workspace.do(assess.start_round, {"en": "Baseline"}, today, workspace.pack.version)


def free_questions(workspace: Workspace) -> list[str]:
    """Questions on both sides that wait for no other one."""
    bank = workspace.pack.questions.values()
    return [one.question_key for one in bank if one.law_applies and one.practice_applies and one.asked_if is None]


@pytest.fixture
def keys(workspace: Workspace, round_id: str) -> list[str]:
    """Three questions to be asked of others: nobody named, asked of customs, overdue at the police."""
    keys = free_questions(workspace)[:3]
    for key in keys:
        workspace.do(assess.answer, round_id, workspace.pack.questions[key], {"law_absence": "not_known"})
    request(workspace, round_id, keys[1], institution_id="customs", asked_on="2026-11-01", due_on="2026-12-01")
    request(workspace, round_id, keys[2], institution_id="police", asked_on="2026-10-01", due_on="2026-11-01")
    return keys


def request(workspace: Workspace, round_id: str, key: str, **changes: object) -> None:
    workspace.do(collect.save_request, replace(collect.request_for(workspace.store, round_id, key), **changes))


def shown(page: CollectPage) -> list[str]:
    return [row.key for row in page.table.requests.rows]


def text(page: CollectPage, key: str, column: str) -> str:
    return page.table.requests.rows[page.table.requests.row_of(key)].texts[COLUMNS.index(column)]


def stored(workspace: Workspace, key: str) -> DataRequest:
    (found,) = workspace.store.read(DataRequest, "question_key = ?", [key])
    return found


def choose(page: CollectPage, key: str) -> None:
    page.panel.institution.setCurrentIndex(page.panel.institution.findData(key))
    page.panel.institution.activated.emit(page.panel.institution.currentIndex())


# -- the list ---------------------------------------------------------------------------------------------


def test_without_a_round_the_page_leads_to_the_rounds(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    assert page.empty.isVisible()
    assert not page.places.isVisible()
    assert not page.import_button.isEnabled()
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.empty.button.click()
    assert wanted.args == ["rounds"]


def test_a_round_without_requests_says_how_they_come_about(workspace: Workspace, round_id: str, show: Open) -> None:
    page = show(workspace)
    assert "not known" in page.nothing.text()
    assert page.nothing.isVisible()
    assert not page.splitter.isVisible()


def test_each_request_says_what_is_missing_who_holds_it_and_where_it_stands(
    workspace: Workspace, keys: list[str], show: Open
) -> None:
    page = show(workspace)
    assert shown(page) == keys
    assert text(page, keys[0], "state") == "– Nobody named"
    assert text(page, keys[1], "state") == "● Asked"
    assert text(page, keys[2], "state") == "▼ Overdue"
    assert text(page, keys[1], "missing") == "In law: not known"
    assert text(page, keys[1], "institution") == "Customs"
    assert text(page, keys[2], "due") == "1 November 2026"
    assert page.table.model().index(0, 0).data() == text(page, keys[0], "question")


def test_a_new_absence_appears_and_an_answer_takes_it_from_the_open_ones(
    workspace: Workspace, round_id: str, keys: list[str], show: Open
) -> None:
    page = show(workspace)
    question = workspace.pack.questions[free_questions(workspace)[3]]
    workspace.do(assess.answer, round_id, question, {"practice_absence": "not_shared"})
    assert shown(page)[-1] == question.question_key
    assert text(page, question.question_key, "missing") == "In practice: not shared"
    workspace.do(assess.answer, round_id, workspace.pack.questions[keys[1]], {"law_level": 2, "practice_level": 2})
    assert keys[1] not in shown(page)
    page.state.setCurrentIndex(page.state.findData("answered"))
    assert shown(page) == [keys[1]]
    assert page.state.currentText() == "✓ Answered (1)"


def test_state_and_institution_filter_together(workspace: Workspace, keys: list[str], show: Open) -> None:
    page = show(workspace)
    page.institution.setCurrentIndex(page.institution.findText("Police"))
    assert shown(page) == [keys[2]]
    page.state.setCurrentIndex(page.state.findData("asked"))
    assert shown(page) == []
    assert "matches" in page.nothing.text()
    page.institution.setCurrentIndex(page.institution.findText("Nobody named"))
    page.state.setCurrentIndex(page.state.findData(""))
    assert shown(page) == [keys[0]]


def test_any_column_sorts_and_the_current_request_stays_current(
    workspace: Workspace, keys: list[str], show: Open
) -> None:
    page = show(workspace)
    page.table.select(keys[1])
    page.table.sortByColumn(COLUMNS.index("due"), Qt.SortOrder.AscendingOrder)
    assert shown(page) == [keys[0], keys[2], keys[1]]
    assert page.table.current_key() == keys[1]


def test_choosing_a_request_feeds_the_trace_and_enter_opens_its_question(
    workspace: Workspace, keys: list[str], show: Open, qtbot: QtBot
) -> None:
    page = show(workspace)
    with qtbot.waitSignal(workspace.selected) as selected:
        page.table.select(keys[2])
    assert selected.args == ["question", keys[2]]
    with qtbot.waitSignal(workspace.asked_to_open) as opened:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == ["question", keys[2]]


def test_a_request_can_be_shown_from_elsewhere(workspace: Workspace, keys: list[str], show: Open) -> None:
    page = show(workspace)
    page.state.setCurrentIndex(page.state.findData("overdue"))
    page.show_record("question", keys[1])
    assert page.table.current_key() == keys[1]
    assert page.panel.institution.currentData() == "customs"


# -- following one ------------------------------------------------------------------------------------------


def test_it_is_asked_today_once_somebody_is_named(workspace: Workspace, keys: list[str], show: Open) -> None:
    page = show(workspace)
    page.table.select(keys[0])
    assert not page.panel.asked_today.isEnabled()
    choose(page, "customs")
    assert stored(workspace, keys[0]).institution_id == "customs"
    page.panel.asked_today.click()
    assert stored(workspace, keys[0]).asked_on == "2026-11-22"
    assert text(page, keys[0], "state") == "● Asked"
    assert page.panel.state.text() == "● Asked"
    page.panel.received_today.click()
    assert stored(workspace, keys[0]).received_on == "2026-11-22"
    assert text(page, keys[0], "state") == "◆ Received"
    workspace.undo()
    assert text(page, keys[0], "state") == "● Asked"
    assert page.panel.days["received_on"].day() is None


def test_days_are_written_when_they_are_changed(workspace: Workspace, keys: list[str], show: Open) -> None:
    page = show(workspace)
    page.table.select(keys[2])
    due = page.panel.days["due_on"]
    due.setDate(due.date().addMonths(2))
    assert stored(workspace, keys[2]).due_on == "2027-01-01"
    assert text(page, keys[2], "state") == "● Asked"


def test_a_refusal_waits_for_its_reason(workspace: Workspace, keys: list[str], show: Open) -> None:
    page = show(workspace)
    page.table.select(keys[1])
    refused = page.panel.days["refused_on"]
    refused.setDate(page.panel.days["asked_on"].date().addDays(7))
    assert stored(workspace, keys[1]).refused_on is None
    assert page.panel.problem.isVisible()
    assert page.panel.reason.hasFocus()
    page.panel.reason.insert("The law on State secrets")
    QTest.keyClick(page.panel.reason, Qt.Key.Key_Return)
    assert stored(workspace, keys[1]).refused_on == "2026-11-08"
    assert stored(workspace, keys[1]).reason == "The law on State secrets"
    assert not page.panel.problem.isVisible()
    assert text(page, keys[1], "state") == "✕ Refused"


def test_what_waits_is_kept_while_something_else_is_written_and_gone_with_another_request(
    workspace: Workspace, round_id: str, keys: list[str], show: Open
) -> None:
    page = show(workspace)
    page.table.select(keys[1])
    due = page.panel.days["due_on"]
    due.setDate(page.panel.days["asked_on"].date().addDays(-3))
    assert page.panel.problem.isVisible()
    request(workspace, round_id, keys[0], institution_id="police")
    assert due.day() == "2026-10-29"
    assert stored(workspace, keys[1]).due_on == "2026-12-01"
    page.table.select(keys[2])
    assert not page.panel.problem.isVisible()
    page.table.select(keys[1])
    assert due.day() == "2026-12-01"


def test_a_closed_round_is_read_and_not_written(
    workspace: Workspace, round_id: str, keys: list[str], show: Open, today: date
) -> None:
    workspace.do(assess.close_round, round_id, today)
    page = show(workspace)
    assert shown(page) == keys
    assert not page.import_button.isEnabled()
    page.table.select(keys[1])
    panel = page.panel
    writing = (panel.institution, panel.asked_today, panel.received_today, *panel.days.values())
    assert not any(widget.isEnabled() for widget in writing)
    assert panel.reason.isReadOnly()


def test_a_read_only_file_lets_nothing_in(
    workspace: Workspace, keys: list[str], open_workspace: type[Workspace], show: Open
) -> None:
    reader = file.open_file(workspace.path, read_only=True)
    page = show(open_workspace(reader, "en"))
    assert shown(page) == keys
    assert not page.panel.institution.isEnabled()
    page.open_import()
    assert page.places.currentIndex() == 0
    page.close()
    reader.close()


def test_the_page_is_whole_in_arabic(arabic_workspace: Workspace, today: date, show: Open) -> None:
    workspace = arabic_workspace
    workspace.do(plan.save_institution, Institution("customs", {"en": "Customs", "ar": "الجمارك"}, "agency"))
    round_id = workspace.do(assess.start_round, {"ar": "جولة"}, today, workspace.pack.version)
    key = free_questions(workspace)[0]
    workspace.do(assess.answer, round_id, workspace.pack.questions[key], {"law_absence": "not_known"})
    request(workspace, round_id, key, institution_id="customs")
    page = show(workspace)
    assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert text(page, key, "institution") == "الجمارك"
    assert page.table.current_key() == key


# -- questionnaires -----------------------------------------------------------------------------------------


@pytest.fixture
def box(workspace: Workspace, round_id: str, show: Open, monkeypatch: pytest.MonkeyPatch) -> QuestionnaireBox:
    monkeypatch.setattr(QuestionnaireBox, "last_folder", None)
    return show(workspace).box


def pick(box: QuestionnaireBox, key: str) -> None:
    box.institution.setCurrentIndex(box.institution.findData(key))


def test_a_questionnaire_for_all_asks_everything(box: QuestionnaireBox, workspace: Workspace) -> None:
    assert box.order().institution_id is None
    assert box.excel_button.isEnabled()
    assert not box.assign_button.isVisible()
    assert box.said.text().endswith(" questions")


def test_the_areas_of_an_institution_are_named(
    box: QuestionnaireBox, workspace: Workspace, round_id: str, qtbot: QtBot
) -> None:
    pick(box, "customs")
    assert "nothing is requested" in box.said.text()
    assert not box.excel_button.isEnabled()
    assert not box.print_button.isEnabled()
    with qtbot.waitSignal(box.assigning_wanted):
        box.assign_button.click()
    area = workspace.pack.areas[0]
    workspace.do(assess.assign, round_id, area, "customs", "")
    assert box.said.text().startswith(workspace.pack.word(f"area.{area}", "en"))
    assert box.excel_button.isEnabled()
    assert not box.assign_button.isVisible()


@pytest.mark.parametrize("suffix", [".xlsx", ".pdf"])
def test_a_questionnaire_is_written_and_its_place_is_told(
    box: QuestionnaireBox, workspace: Workspace, round_id: str, tmp_path: Path, qtbot: QtBot, suffix: str
) -> None:
    workspace.do(assess.assign, round_id, workspace.pack.areas[0], "customs", "")
    pick(box, "customs")
    box.filling.setCurrentIndex(1)
    assert box.order().is_prefilled
    target = tmp_path / f"customs{suffix}"
    box.write_to(target)
    qtbot.waitUntil(lambda: box.saved_path is not None, timeout=20000)
    assert target.stat().st_size > 1000
    assert str(target) in box.saved_words.text()
    assert box.open_button.isVisible()


def test_what_is_chosen_stays_when_the_language_changes(box: QuestionnaireBox) -> None:
    pick(box, "police")
    box.filling.setCurrentIndex(1)
    box.language_choice.choose("ar")
    box.retranslate()
    order = box.order()
    assert (order.institution_id, order.language_code, order.is_prefilled) == ("police", "ar", True)
