"""The gaps page, with real widgets on a temporary file."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from natcoord.domain.gaps import Gap
from natcoord.domain.records import Target
from natcoord.services import assess, decide, overview
from natcoord.ui.gap_table import COLUMNS
from natcoord.ui.gaps_page import GapsPage
from natcoord.ui.workspace import Workspace

# The offscreen platform says this when a window gets another smallest size, and when a list drops down.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[Workspace], GapsPage]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Open]:
    def opened(workspace: Workspace) -> GapsPage:
        page = GapsPage(workspace)
        qtbot.addWidget(page)
        page.resize(1250, 826)
        with qtbot.waitExposed(page):
            page.show()
        return page

    yield opened
    # Closed pages go before their file does.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def gaps(workspace: Workspace, today: date) -> list[Gap]:
    """Six gaps of several sizes."""
    round_id = workspace.do(assess.start_round, {"en": "Baseline"}, today, workspace.pack.version)
    both = [one for one in workspace.pack.questions.values() if one.law_applies and one.practice_applies]
    for number, question in enumerate(both[:6]):
        levels = {"law_level": 3 if number == 0 else number % 4, "practice_level": number % 3}
        workspace.do(assess.answer, round_id, question, levels)
    return overview.found_gaps(workspace.store, workspace.pack)


def gap_of(workspace: Workspace, key: str) -> Gap:
    found = overview.found_gaps(workspace.store, workspace.pack)
    return next(gap for gap in found if gap.question_key == key)


def test_without_answers_the_page_leads_to_the_baseline(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    assert page.empty.isVisible()
    assert not page.content.isVisible()
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        page.baseline_button.click()
    assert asked.args[0] == "question"


def test_gaps_stand_in_order_of_priority_with_the_parts_written_out(
    workspace: Workspace, gaps: list[Gap], show: Open
) -> None:
    page = show(workspace)
    lines = page.table.gaps.rows
    assert [line.key for line in lines] == [gap.question_key for gap in gaps]
    first, parts = gaps[0], lines[0].texts[COLUMNS.index("parts")]
    assert parts == f"{first.size:g} × {first.importance} = {first.computed_priority:g}"
    assert f"= {first.computed_priority:g}" in page.panel.words["parts"].text()
    assert page.waiting() == 6


def test_any_column_sorts_and_the_current_gap_stays_current(workspace: Workspace, gaps: list[Gap], show: Open) -> None:
    page = show(workspace)
    page.table.select(gaps[2].question_key)
    page.table.sortByColumn(COLUMNS.index("question"), Qt.SortOrder.AscendingOrder)
    titles = [line.texts[1] for line in page.table.gaps.rows]
    assert titles == sorted(titles, key=str.casefold)
    assert page.table.current_key() == gaps[2].question_key


def test_a_finding_is_said_in_words(workspace: Workspace, gaps: list[Gap], show: Open) -> None:
    page = show(workspace)
    key = next(gap.question_key for gap in gaps if gap.finding == "law_not_applied")
    page.show_record("gap", key)
    assert page.panel.words["finding"].text() == "Law exists, not applied"


def test_a_gap_is_accepted_and_taken_back_with_the_same_button(
    workspace: Workspace, gaps: list[Gap], show: Open
) -> None:
    page, key = show(workspace), gaps[0].question_key
    page.panel.decisions["accepted"].click()
    assert gap_of(workspace, key).decision == "accepted"
    assert page.panel.decisions["accepted"].isChecked()
    page.panel.decisions["accepted"].click()
    assert gap_of(workspace, key).decision is None
    assert not page.panel.decisions["accepted"].isChecked()


def test_deferring_asks_for_its_reason_in_the_panel(
    workspace: Workspace, gaps: list[Gap], show: Open, qtbot: QtBot
) -> None:
    page, key = show(workspace), gaps[0].question_key
    page.panel.decisions["deferred"].click()
    assert page.panel.words["decision_problem"].isVisibleTo(page.panel)
    assert gap_of(workspace, key).decision is None
    qtbot.keyClicks(page.panel.reason, "No budget before 2028")
    qtbot.keyClick(page.panel.reason, Qt.Key.Key_Return)
    gap = gap_of(workspace, key)
    assert (gap.decision, gap.reason) == ("deferred", "No budget before 2028")
    assert not page.panel.words["decision_problem"].isVisibleTo(page.panel)


def test_another_priority_needs_a_number_and_a_reason(workspace: Workspace, gaps: list[Gap], show: Open) -> None:
    page, key = show(workspace), gaps[-1].question_key
    page.show_record("gap", key)
    page.panel.set_priority.click()
    assert page.panel.words["priority_problem"].text() == "Enter a number from 0 to 15."
    page.panel.priority.setText("١٤")
    page.panel.set_priority.click()
    assert page.panel.words["priority_problem"].text() == "Give a reason for another priority."
    page.panel.priority_reason.setText("Regional roadmap")
    page.panel.set_priority.click()
    assert gap_of(workspace, key).priority == 14
    assert page.table.gaps.rows[0].key == key
    assert page.table.current_key() == key
    page.panel.clear_priority.click()
    assert not gap_of(workspace, key).is_overridden


def test_setting_a_target_makes_a_draft_that_serves_the_gap_and_opens_it(
    workspace: Workspace, gaps: list[Gap], show: Open, qtbot: QtBot
) -> None:
    page, key = show(workspace), gaps[0].question_key
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        page.panel.set_target.click()
    (target,) = workspace.store.read(Target)
    assert asked.args == ["target", target.target_id]
    assert target.question_keys == (key,)
    assert target.provision_keys == workspace.pack.questions[key].sources
    assert target.adopted_on is None
    row = page.table.gaps.row_of(key)
    assert page.table.gaps.rows[row].texts[COLUMNS.index("targets")] == target.code


def test_filters_count_and_narrow(workspace: Workspace, gaps: list[Gap], today: date, show: Open) -> None:
    page = show(workspace)
    workspace.do(decide.decide_gap, gaps[0].question_key, "accepted", "", today)
    workspace.do(decide.decide_gap, gaps[1].question_key, "rejected", "not ours", today)
    texts = {name: button.text() for name, button in page.filter_buttons.items()}
    assert texts == {
        "all": "All (6)",
        "undecided": "Undecided (4)",
        "accepted": "Accepted (1)",
        "without_target": "Without target (5)",
    }
    page.filter_buttons["accepted"].click()
    assert [line.key for line in page.table.gaps.rows] == [gaps[0].question_key]
    page.area.setCurrentIndex(page.area.count() - 1)
    assert page.nothing.isVisible()
    page.show_record("gap", gaps[3].question_key)
    assert page.table.current_key() == gaps[3].question_key


def test_deciding_in_the_undecided_list_leads_to_the_next_gap(
    workspace: Workspace, gaps: list[Gap], show: Open
) -> None:
    page = show(workspace)
    page.filter_buttons["undecided"].click()
    page.panel.decisions["accepted"].click()
    assert page.table.current_key() == gaps[1].question_key
    assert page.panel.shown.gap.question_key == gaps[1].question_key


def test_a_narrow_table_keeps_priority_question_and_parts(workspace: Workspace, gaps: list[Gap], show: Open) -> None:
    page = show(workspace)
    page.resize(834, 566)
    hidden = {name for number, name in enumerate(COLUMNS) if page.table.isColumnHidden(number)}
    assert hidden
    assert not hidden & {"priority", "question", "parts"}


def test_the_table_reads_from_the_right_in_arabic(arabic_workspace: Workspace, today: date, show: Open) -> None:
    round_id = arabic_workspace.do(assess.start_round, {"ar": "جولة"}, today, arabic_workspace.pack.version)
    question = next(one for one in arabic_workspace.pack.questions.values() if one.law_applies)
    arabic_workspace.do(assess.answer, round_id, question, {"law_level": 0})
    page = show(arabic_workspace)
    assert page.table.columnViewportPosition(0) > page.table.columnViewportPosition(1)
    title = arabic_workspace.pack.word(f"question.{question.question_key}.title", "ar")
    assert page.panel.words["title"].text() == title
