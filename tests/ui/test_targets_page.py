"""The targets page, with real widgets on a temporary file."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from natcoord.domain.records import Indicator, Institution, Target
from natcoord.services import plan, track
from natcoord.store.store import new_id
from natcoord.ui.target_panel import NEW
from natcoord.ui.targets_page import TargetsPage
from natcoord.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[Workspace], TargetsPage]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Open]:
    def opened(workspace: Workspace) -> TargetsPage:
        page = TargetsPage(workspace)
        qtbot.addWidget(page)
        page.resize(1250, 826)
        with qtbot.waitExposed(page):
            page.show()
        return page

    yield opened
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def whole(workspace: Workspace, title: str = "All depots counted") -> Target:
    """A draft with an indicator and one approved value, that lacks nothing."""
    owner = Institution(new_id(), {"en": "Ministry of Interior"}, "ministry")
    workspace.do(plan.save_institution, owner)
    question = next(iter(workspace.pack.questions))
    draft = replace(
        plan.new_target(workspace.store), title={"en": title, "ar": "جرد المستودعات"}, baseline_value=10.0,
        baseline_year=2022, target_value=90.0, target_year=2028, institution_id=owner.institution_id,
        question_keys=(question,),
    )  # fmt: skip
    workspace.do(plan.save_target, draft)
    sheet = plan.new_indicator(workspace.store, draft.target_id)
    sheet = replace(sheet, name={"en": "Depots counted"}, unit={"en": "depots"})
    workspace.do(plan.save_indicator, sheet)
    workspace.do(track.record, track.Entry(sheet.indicator_id, "2025", 70.0))
    workspace.do(track.approve, sheet.indicator_id)
    return draft


def stored(workspace: Workspace, target: Target) -> Target:
    found = workspace.store.find(Target, target.target_id)
    assert found is not None
    return found


def test_an_empty_page_says_what_belongs_here_and_offers_the_first_target(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    assert page.empty.isVisible()
    page.new_button.click()
    assert [one.code for one in workspace.store.read(Target)] == ["T-01"]
    assert page.panel.isVisible()
    assert page.panel.isAncestorOf(QApplication.focusWidget())


def test_each_field_is_written_when_it_is_left(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    page.new_target()
    title = page.panel.title.line("en")
    title.setFocus()
    qtbot.keyClicks(title, "All depots counted")
    page.panel.baseline_value.setFocus()
    page.panel.baseline_value.setText("٣٣٫٥")  # QTest has no keys for these digits
    page.panel.baseline_year.setFocus()
    page.panel.baseline_year.setText("٢٠٢٢")
    page.panel.target_year.setFocus()
    (found,) = workspace.store.read(Target)
    assert (found.title, found.baseline_value, found.baseline_year) == ({"en": "All depots counted"}, 33.5, 2022)
    workspace.undo()
    assert page.panel.baseline_year.text() == ""


def test_what_is_missing_is_said_and_leads_to_its_field(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    page.new_target()
    assert page.panel.missing.isVisible()
    assert not page.panel.adoption.adopt.isEnabled()
    link = next(one for one in page.panel.missing.links if "year of the baseline" in one.text())
    link.click()
    assert page.panel.baseline_year.hasFocus()


def test_a_whole_target_is_adopted_and_goes_back(workspace: Workspace, show: Open) -> None:
    target = whole(workspace)
    page = show(workspace)
    adoption = page.panel.adoption
    assert not page.panel.missing.isVisible()
    adoption.adopt.click()
    assert adoption.problem.isVisible()
    adoption.body.setText("Council of Ministers")
    adoption.day.setText("٢٠٢٦-٠٢-٠٣")
    adoption.adopt.click()
    assert (stored(workspace, target).adopted_on, stored(workspace, target).adopted_by) == (
        "2026-02-03", "Council of Ministers",
    )  # fmt: skip
    assert "3 February 2026" in adoption.said.text()
    adoption.back.click()
    assert stored(workspace, target).adopted_on is None


def test_an_adopted_target_refuses_to_become_incomplete_and_shows_what_is_kept(
    workspace: Workspace, show: Open, qtbot: QtBot
) -> None:
    target = whole(workspace)
    page = show(workspace)
    workspace.do(plan.adopt_target, target.target_id, workspace.today, "Council")
    page.panel.target_value.setFocus()
    page.panel.target_value.clear()
    with qtbot.waitSignal(workspace.refused):
        page.panel.title.line("en").setFocus()
    assert page.panel.target_value.value() == 90.0
    assert stored(workspace, target).target_value == 90.0


def test_a_number_that_is_none_stays_and_is_told(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    target = whole(workspace)
    page = show(workspace)
    edit = page.panel.baseline_value
    edit.setFocus()
    edit.setText("ten")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert page.panel.number_problem.isVisible()
    assert edit.text() == "ten"
    assert stored(workspace, target).baseline_value == 10.0


def test_the_status_explains_itself_with_a_key(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    whole(workspace)
    page = show(workspace)
    assert page.panel.badge.property("status") == "on_track"
    assert "70" in page.panel.badge.toolTip()
    assert page.panel.explanation.isHidden()
    qtbot.keyClick(page.panel.badge, Qt.Key.Key_Space)
    assert page.panel.explanation.isVisible()


def test_milestones_are_added_by_row_and_half_rows_wait(workspace: Workspace, show: Open) -> None:
    target = whole(workspace)
    page = show(workspace)
    milestones = page.panel.milestones
    milestones.add_button.click()
    year, value = milestones.rows()[0]
    year.setText("2025")
    year.editingFinished.emit()
    assert stored(workspace, target).milestones == ()
    value.setText("50")
    value.editingFinished.emit()
    assert [(one.year, one.value) for one in stored(workspace, target).milestones] == [(2025, 50.0)]
    assert len(milestones.rows()) == 1
    milestones.add_button.click()
    year, value = milestones.rows()[1]
    year.setText("2025")
    value.setText("60")
    value.editingFinished.emit()
    assert milestones.problem.isVisible()


def test_gaps_are_added_by_search_and_taken_away(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    target = whole(workspace)
    page = show(workspace)
    served = page.panel.gaps
    other = list(workspace.pack.questions)[5]
    index = served.search.findData(other)
    served.search.activated.emit(index)
    assert stored(workspace, target).question_keys == (*target.question_keys, other)
    served.remove(target.question_keys[0])
    assert stored(workspace, target).question_keys == (other,)


def test_the_chart_shows_values_baseline_and_path(workspace: Workspace, show: Open) -> None:
    whole(workspace)
    page = show(workspace)
    assert [one.role for one in page.panel.chart.chart.series] == ["values", "baseline", "target"]


def test_indicators_lead_on_and_one_more_is_asked_for(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    target = whole(workspace)
    page = show(workspace)
    (sheet,) = workspace.store.read(Indicator)
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        page.panel.indicator_rows.itemAt(0).widget().click()
    assert asked.args == ["indicator", sheet.indicator_id]
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        page.panel.add_indicator.click()
    assert asked.args == ["indicator", NEW + target.target_id]


def test_a_target_is_deleted_without_a_question_and_undo_brings_it_back(workspace: Workspace, show: Open) -> None:
    whole(workspace)
    page = show(workspace)
    page.delete_button.click()
    assert page.list.keys() == []
    assert page.empty.isVisible()
    workspace.undo()
    assert len(page.list.keys()) == 1


def test_the_list_is_found_by_typing_and_a_record_is_shown_in_spite_of_it(workspace: Workspace, show: Open) -> None:
    first, second = whole(workspace, "Depots counted"), whole(workspace, "Arms marked")
    page = show(workspace)
    page.list.filter.setText("marked")
    assert page.list.keys() == [second.target_id]
    page.show_record("target", first.target_id)
    assert page.list.current() == first.target_id
    assert page.panel.target_id == first.target_id


def test_the_page_speaks_arabic_with_arabic_words_in_the_list(arabic_workspace: Workspace, show: Open) -> None:
    whole(arabic_workspace)
    page = show(arabic_workspace)
    assert page.panel.heading.text() == "جرد المستودعات"
    assert page.panel.heading.alignment() & Qt.AlignmentFlag.AlignRight
