"""The targets page, with real widgets on a temporary file."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from natcoord.domain.plan_records import TargetRevision
from natcoord.domain.records import Indicator, Institution, Milestone, Target
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
    revision = page.panel.line.revision
    assert revision.isVisible()
    assert not revision.fields.isVisible()
    revision.body.setText("Council of Ministers")
    revision.reason.setText("The depots were counted twice")
    revision.do_it.click()
    assert stored(workspace, target).adopted_on is None
    assert not revision.isVisible()
    assert page.panel.target_value.isVisible()
    assert "counted twice" in " ".join(said(page))
    workspace.undo()
    assert stored(workspace, target).adopted_on == "2026-02-03"


def said(page: TargetsPage) -> list[str]:
    """Every sentence of the ledger."""
    QApplication.processEvents()  # what was put in is shown by the layout a moment later
    box = page.panel.line.ledger
    return [one.text() for one in box.findChildren(QLabel) if one.isVisible()] if box.isVisible() else []


def adopted(workspace: Workspace, day: date = date(2025, 3, 1), **changes: object) -> Target:
    target = whole(workspace)
    if changes:
        workspace.do(plan.save_target, replace(target, **changes))
    workspace.do(plan.adopt_target, target.target_id, day, "Council")
    return stored(workspace, target)


def test_the_numbers_of_an_adopted_target_are_locked_and_stand_in_the_ledger(workspace: Workspace, show: Open) -> None:
    adopted(workspace)
    page = show(workspace)
    assert not page.panel.line.numbers.isVisible()
    assert page.panel.line.ledger.revise.isVisible()
    told = said(page)
    assert "Baseline 10 (2022) · Target 90 (2028)" in told
    assert any("1 March 2025" in one and "Council" in one for one in told)


def test_a_target_is_revised_by_keys_alone_and_the_line_so_far_is_kept(
    workspace: Workspace, show: Open, qtbot: QtBot
) -> None:
    target = adopted(workspace)
    page = show(workspace)
    line, revision = page.panel.line, page.panel.line.revision
    line.ledger.revise.setFocus()
    qtbot.keyClick(line.ledger.revise, Qt.Key.Key_Space)
    assert revision.fields.target_value.hasFocus()
    assert revision.fields.target_value.text() == "90"
    qtbot.keyClicks(revision.fields.target_value, "70")  # in place of what is chosen
    qtbot.keyClick(revision.fields.target_value, Qt.Key.Key_Tab)
    assert revision.fields.target_year.hasFocus()
    revision.body.setFocus()
    qtbot.keyClicks(revision.body, "Cabinet")
    qtbot.keyClick(revision.body, Qt.Key.Key_Tab)
    assert revision.reason.hasFocus()
    qtbot.keyClicks(revision.reason, "Less money")
    qtbot.keyClick(revision.reason, Qt.Key.Key_Return)
    assert revision.problem.text() == ""
    assert not revision.isVisible()
    assert line.ledger.revise.hasFocus()
    now = stored(workspace, target)
    assert (now.target_value, now.adopted_on, now.adopted_by) == (70.0, "2026-11-22", "Cabinet")
    (kept,) = workspace.store.read(TargetRevision)
    assert (kept.target_value, kept.reason, kept.adopted_on) == (90.0, "Less money", "2025-03-01")
    told = said(page)
    newest, oldest = (next(n for n, one in enumerate(told) if f"Target {value}" in one) for value in (70, 90))
    assert newest < oldest
    assert any("Less money" in one for one in told)
    workspace.undo()
    assert stored(workspace, target).target_value == 90.0
    assert len([one for one in said(page) if one.startswith("Baseline")]) == 1


def test_the_chart_shows_what_a_revision_would_change_while_it_is_written(
    workspace: Workspace, show: Open, qtbot: QtBot
) -> None:
    adopted(workspace)
    page = show(workspace)
    line, revision = page.panel.line, page.panel.line.revision

    def ends() -> dict[str, float | None]:
        return {one.role: one.y[-1] for one in line.chart.chart.series if one.role in ("former", "target")}

    line.ledger.revise.click()
    assert ends() == {"target": 90.0}
    revision.fields.target_value.setText("٧٠")
    qtbot.keyClick(revision.fields.target_value, Qt.Key.Key_Tab)
    assert ends() == {"former": 90.0, "target": 70.0}
    qtbot.keyClick(revision, Qt.Key.Key_Escape)
    assert not revision.isVisible()
    assert ends() == {"target": 90.0}
    assert workspace.store.read(TargetRevision) == []


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"body": "Cabinet", "reason": "Less money"}, "Nothing is changed"),
        ({"target_value": "70", "reason": "Less money"}, "Name the body"),
        ({"target_value": "70", "body": "Cabinet"}, "Say why"),
        ({"target_value": "10", "body": "Cabinet", "reason": "x"}, "equals the baseline"),
        ({"target_value": "", "body": "Cabinet", "reason": "x"}, "Enter the target value"),
        ({"target_year": "2021", "body": "Cabinet", "reason": "x"}, "after the baseline year"),
        ({"target_value": "ten", "body": "Cabinet", "reason": "x"}, "ten"),
    ],
)
def test_a_revision_that_cannot_stand_is_told_in_the_box(
    typed: dict[str, str], words: str, workspace: Workspace, show: Open, qtbot: QtBot
) -> None:
    target = adopted(workspace)
    page = show(workspace)
    revision = page.panel.line.revision
    page.panel.line.ledger.revise.click()
    for name, text in typed.items():
        getattr(revision if name in ("body", "reason") else revision.fields, name).setText(text)
    with qtbot.assertNotEmitted(workspace.refused):
        revision.do_it.click()
    assert revision.problem.isVisible()
    assert words in revision.problem.text()
    assert stored(workspace, target) == target


def test_a_milestone_may_be_revised_too(workspace: Workspace, show: Open) -> None:
    target = adopted(workspace, milestones=(Milestone("m1", "", 2025, 50.0),))
    page = show(workspace)
    revision = page.panel.line.revision
    page.panel.line.ledger.revise.click()
    ((_, value),) = revision.fields.milestones.rows()
    value.setText("30")
    value.editingFinished.emit()
    revision.body.setText("Cabinet")
    revision.reason.setText("Later")
    revision.do_it.click()
    assert [(one.year, one.value) for one in stored(workspace, target).milestones] == [(2025, 30.0)]
    assert workspace.store.read(TargetRevision)[0].milestones == ((2025, 50.0),)


def test_only_days_from_the_last_one_of_the_ledger_until_today_can_be_chosen(workspace: Workspace, show: Open) -> None:
    adopted(workspace, date(2026, 5, 4))
    page = show(workspace)
    page.panel.line.ledger.revise.click()
    day = page.panel.line.revision.day
    days = day.minimumDate().toPython(), day.day(), day.maximumDate().toPython()
    assert days == (date(2026, 5, 4), "2026-11-22", date(2026, 11, 22))


def test_going_to_another_target_closes_the_box(workspace: Workspace, show: Open) -> None:
    first = adopted(workspace)
    second = whole(workspace, "Arms marked")
    page = show(workspace)
    page.show_record("target", first.target_id)
    page.panel.line.ledger.revise.click()
    page.show_record("target", second.target_id)
    assert not page.panel.line.revision.isVisible()
    assert page.panel.target_value.isVisible()
    assert not page.panel.line.ledger.isVisible()


def test_a_file_that_cannot_be_written_offers_no_revision(
    workspace: Workspace, show: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    adopted(workspace)
    monkeypatch.setattr(Workspace, "is_read_only", True)
    page = show(workspace)
    assert not page.panel.line.ledger.revise.isEnabled()
    page.panel.line.ask()
    assert not page.panel.line.revision.isVisible()


def test_what_a_target_lacks_after_all_is_mended_by_a_revision(workspace: Workspace, show: Open) -> None:
    adopted(workspace)
    page = show(workspace)
    page.panel.focus_on("target_equals_baseline")
    assert page.panel.line.revision.fields.target_value.hasFocus()


@pytest.mark.parametrize(
    ("value", "words"),
    [
        # from 10 at the end of 2022; 80 to go until 2028; a value at the end of 2025, after three years
        (50.0, "met in 2028, on time"),
        (34.0, "met in 2032: 4 years late"),
        (70.0, "met in 2026: 2 years early"),
        (90.0, "The target is met."),
        (10.0, "stands where the baseline was"),
        (5.0, "moves away"),
        (10.1, "not met before 2200"),
    ],
)
def test_where_the_pace_leads_is_said_in_words(value: float, words: str, workspace: Workspace, show: Open) -> None:
    whole(workspace)
    (sheet,) = workspace.store.read(Indicator)
    workspace.do(track.revise, track.Entry(sheet.indicator_id, "2025", value), "Counted again")
    workspace.do(track.approve, sheet.indicator_id)
    page = show(workspace)
    assert words in page.panel.outlook.projection.text()


def test_the_history_of_the_status_is_a_strip_that_says_its_words(workspace: Workspace, show: Open) -> None:
    adopted(workspace, date(2024, 3, 1))
    page = show(workspace)
    strip = page.panel.outlook.strip
    assert strip.accessibleName() == "Status history: 2024: No data, 2025: On track, Today: On track"
    assert [one.text() for one in strip.findChildren(QLabel)] == ["2024", "–", "2025", "●", "Today", "●"]


def test_a_draft_has_no_history_and_no_ledger(workspace: Workspace, show: Open) -> None:
    whole(workspace)
    page = show(workspace)
    assert not page.panel.outlook.strip.isVisible()
    assert not page.panel.line.ledger.isVisible()


def test_the_box_and_the_strip_are_mirrored_in_arabic(arabic_workspace: Workspace, show: Open) -> None:
    adopted(arabic_workspace, date(2024, 3, 1))
    page = show(arabic_workspace)
    page.panel.line.ledger.revise.click()
    fields, strip = page.panel.line.revision.fields, page.panel.outlook.strip
    assert fields.baseline_value.x() > fields.baseline_year.x()
    first, *_, last = [one for one in strip.children() if isinstance(one, QWidget)]
    assert first.x() > last.x()


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
