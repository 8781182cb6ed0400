"""The rounds page, with real widgets on a temporary file."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from natcoord.domain.records import Answer, Assessment, Assignment, Institution, RoundMove
from natcoord.services import assess, overview, plan
from natcoord.store.store import Store, new_id
from natcoord.ui.rounds_page import RoundsPage
from natcoord.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[Workspace], RoundsPage]
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Open]:
    def opened(workspace: Workspace) -> RoundsPage:
        page = RoundsPage(workspace)
        qtbot.addWidget(page)
        page.resize(1250, 826)
        with qtbot.waitExposed(page):
            page.show()
        return page

    yield opened
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def begin(workspace: Workspace, year: int, state: str = "collecting", **changes: Any) -> str:
    source = changes.pop("carry_from", None)
    titles = {"en": f"Baseline {year}", "ar": f"التقييم الأساسي {year}"}
    draft = assess.new_round(titles, date(year, 1, 10), workspace.pack.version, state)
    return str(workspace.do(assess.plan_round, replace(draft, **changes), source))


def close(workspace: Workspace, key: str) -> None:
    workspace.do(assess.close_round, key, date(2027, 12, 1))


def stored(workspace: Workspace, key: str) -> Assessment:
    found = workspace.store.find(Assessment, key)
    assert found is not None
    return found


def both_sided(workspace: Workspace) -> list[str]:
    return [
        key
        for key, one in workspace.pack.questions.items()
        if one.law_applies and one.practice_applies and one.asked_if is None and not one.until
    ]


def say(workspace: Workspace, round_id: str, key: str, law: int | None, practice: int | None) -> None:
    given = {"law_level": law, "practice_level": practice}
    changes = {name: level for name, level in given.items() if level is not None}
    workspace.do(assess.answer, round_id, workspace.pack.questions[key], changes)


@pytest.fixture
def two(workspace: Workspace) -> tuple[str, str]:
    """A closed round and the open one that began with its answers: one better, one worse, one only carried."""
    first, second, third, fourth = both_sided(workspace)[:4]
    before = begin(workspace, 2024)
    for key in (first, second, third):
        say(workspace, before, key, 2, 3)
    close(workspace, before)
    after = begin(workspace, 2026, carry_from=before)
    say(workspace, after, first, 4, None)
    say(workspace, after, second, 1, None)
    say(workspace, after, fourth, 0, None)
    return before, after


# -- the list and a new round -----------------------------------------------------------------------------


def test_without_a_round_the_page_says_what_belongs_here_and_plans_the_first(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    assert page.empty.isVisible()
    assert not page.sections.isVisible()
    page.empty.button.click()
    assert page.new_round.isVisible()
    assert not page.empty.isVisible()
    assert not page.new_round.carry.isVisible()
    assert page.new_round.title.words() == {"en": "Baseline 2026", "ar": "التقييم الأساسي 2026"}
    page.new_round.do_it.click()
    (made,) = workspace.store.read(Assessment)
    assert (made.state, made.started_on, made.carried_from) == ("planned", "2026-11-22", None)
    assert page.panel.isVisible()
    assert page.list.current() == made.assessment_id


def test_cancelling_the_first_round_leads_back_to_the_empty_page(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    page.empty.button.click()
    page.new_round.cancel.click()
    assert page.empty.isVisible()
    assert not page.content.isVisible()
    assert workspace.store.count(Assessment) == 0


def test_rounds_stand_newest_first_with_state_answers_and_what_is_carried(
    workspace: Workspace, two: tuple[str, str], show: Open
) -> None:
    page = show(workspace)
    assert page.list.keys() == [two[1], two[0]]
    newest, oldest = page.list._all
    asked = len(overview.questions(workspace.store, workspace.pack))
    assert newest.mark == f"3 of {asked}"  # the fourth has no level in practice yet
    assert newest.detail == "Collecting answers · ↻ 1"
    assert (oldest.detail, oldest.below_mark) == ("Closed", "1 December 2027")
    assert page.list.current() == two[1]


def test_a_new_round_starts_from_the_answers_of_the_last(workspace: Workspace, show: Open) -> None:
    first = begin(workspace, 2024)
    for key in both_sided(workspace)[:3]:
        say(workspace, first, key, 2, 3)
    close(workspace, first)
    page = show(workspace)
    page.new_button.click()
    form = page.new_round
    assert form.carry.isChecked()
    assert form.carry.text() == "Start from “Baseline 2024”"
    assert form.carried.text().startswith("3 answers")
    form.collect.setChecked(True)
    assert form.do_it.text() == "Start the round"
    form.due.set_day("2027-06-30")
    form.do_it.click()
    made = stored(workspace, page.list.current() or "")
    assert (made.state, made.due_on, made.carried_from) == ("collecting", "2027-06-30", first)
    answers = workspace.store.read(Answer, "assessment_id = ?", [made.assessment_id])
    assert [one.is_carried for one in answers] == [True] * 3


def test_a_new_round_can_start_empty(workspace: Workspace, show: Open) -> None:
    first = begin(workspace, 2024)
    say(workspace, first, both_sided(workspace)[0], 2, 3)
    close(workspace, first)
    page = show(workspace)
    page.new_button.click()
    page.new_round.carry.setChecked(False)
    page.new_round.do_it.click()
    assert workspace.store.count(Answer) == 1
    assert stored(workspace, page.list.current() or "").carried_from is None


def test_while_a_round_is_open_a_new_one_is_refused_before_anything_is_typed(
    workspace: Workspace, two: tuple[str, str], show: Open, qtbot: QtBot
) -> None:
    page = show(workspace)
    page.list.go_to(two[0])
    with qtbot.waitSignal(workspace.refused) as caught:
        page.new_button.click()
    assert caught.args[0].code == "round_still_open"
    assert page.list.current() == two[1]
    assert page.panel.isVisible()


def test_a_refused_round_keeps_the_form(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    page.new_button.click()
    page.new_round.title.set_words({})
    with qtbot.waitSignal(workspace.refused) as caught:
        page.new_round.do_it.click()
    assert caught.args[0].code == "round_unnamed"
    assert page.new_round.isVisible()


# -- the plan ---------------------------------------------------------------------------------------------


def test_each_field_of_the_plan_is_written_when_it_is_left(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    owner = Institution(new_id(), {"en": "Ministry of Interior"}, "ministry")
    workspace.do(plan.save_institution, owner)
    key = begin(workspace, 2026, "planned")
    page = show(workspace)
    form = page.plan
    form.title.line("en").setFocus()
    form.title.line("en").setText("Baseline, first half")
    form.lead.setFocus()
    qtbot.keyClicks(form.lead, "Head of the secretariat")
    form.team.setFocus()
    form.team.setPlainText("Two officers\nOne statistician")
    form.institution.setFocus()
    form.institution.setCurrentIndex(form.institution.findData(owner.institution_id))
    form.institution.activated.emit(form.institution.currentIndex())
    form.due.setDate(form.started.date().addDays(90))
    found = stored(workspace, key)
    assert found.title["en"] == "Baseline, first half"
    assert (found.lead, found.institution_id) == ("Head of the secretariat", owner.institution_id)
    assert found.team == "Two officers\nOne statistician"
    assert (found.started_on, found.due_on) == ("2026-01-10", "2026-04-10")
    workspace.undo()
    assert form.due.day() is None
    assert page.state.heading.text() == "Baseline, first half"


def test_a_day_that_is_refused_goes_back_to_the_one_kept(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    key = begin(workspace, 2026, "planned")
    page = show(workspace)
    with qtbot.waitSignal(workspace.refused) as caught:
        page.plan.due.setDate(page.plan.started.date().addDays(-1))
    assert caught.args[0].code == "due_before_start"
    assert page.plan.due.day() is None
    assert stored(workspace, key).due_on is None


def test_ticking_narrows_the_scope_and_counts_the_questions(workspace: Workspace, show: Open) -> None:
    key = begin(workspace, 2026, "planned")
    page = show(workspace)
    scope, everything = page.plan.scope, len(overview.questions(workspace.store, workspace.pack))
    assert page.plan.asks.text() == f"This round asks {everything} questions."
    scope.item("scope_areas", "marking").setCheckState(0, CHECKED)
    scope.item("scope_areas", "records").setCheckState(0, CHECKED)
    assert stored(workspace, key).scope_areas == ("marking", "records")
    assert scope.groups["scope_areas"].text(0) == "Areas: 2 of 10"
    count = len(overview.questions(workspace.store, workspace.pack))
    assert count < everything
    assert page.plan.asks.text() == f"This round asks {count} questions."
    scope.item("scope_themes", "tracing").setCheckState(0, CHECKED)
    asked = overview.questions(workspace.store, workspace.pack)
    assert all("tracing" in one.themes and one.area in ("marking", "records") for one in asked.values())
    for name, choice in (("scope_areas", "marking"), ("scope_areas", "records"), ("scope_themes", "tracing")):
        scope.item(name, choice).setCheckState(0, UNCHECKED)
    assert len(overview.questions(workspace.store, workspace.pack)) == everything
    assert scope.groups["scope_areas"].text(0) == "Areas: all"


def test_the_scope_is_ticked_by_keyboard(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    key = begin(workspace, 2026, "planned")
    page = show(workspace)
    scope = page.plan.scope
    scope.setFocus()
    scope.setCurrentItem(scope.groups["scope_instruments"])
    for pressed in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(scope, pressed)
    assert stored(workspace, key).scope_instruments == (workspace.pack.instruments[0],)
    assert scope.currentItem() is scope.item("scope_instruments", workspace.pack.instruments[0])


def test_an_area_outside_the_scope_has_no_line_in_who_answers(workspace: Workspace, show: Open) -> None:
    begin(workspace, 2026, scope_areas=("marking",))
    page = show(workspace)
    shown = [area for area, label in page.areas.names.items() if label.isVisibleTo(page.areas)]
    assert shown == ["marking"]


def test_an_area_gets_its_institution_and_person(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    owner = Institution(new_id(), {"en": "Police Directorate"}, "agency")
    workspace.do(plan.save_institution, owner)
    key = begin(workspace, 2026)
    page = show(workspace)
    combo, person = page.areas.institutions["marking"], page.areas.persons["marking"]
    combo.setCurrentIndex(combo.findData(owner.institution_id))
    combo.activated.emit(combo.currentIndex())
    person.setFocus()
    qtbot.keyClicks(person, "Registrar")
    qtbot.keyClick(person, Qt.Key.Key_Return)
    (one,) = workspace.store.read(Assignment)
    assert (one.assessment_id, one.area, one.institution_id, one.person) == (
        key, "marking", owner.institution_id, "Registrar",
    )  # fmt: skip
    workspace.undo()
    assert person.text() == ""


# -- states -----------------------------------------------------------------------------------------------


def steps(page: RoundsPage) -> list[str]:
    return [label.text().replace("\u00a0", " ") for label in page.state.strip.steps.values()]


def test_the_strip_marks_what_is_done_now_and_ahead_by_symbol(workspace: Workspace, show: Open) -> None:
    key = begin(workspace, 2026, "planned")
    page = show(workspace)
    assert steps(page)[:2] == ["● Planned", "○ Collecting answers"]
    page.state.next.click()
    assert stored(workspace, key).state == "collecting"
    assert steps(page) == ["✓ Planned", "● Collecting answers", "○ Being analysed", "○ Being validated", "○ Closed"]
    assert page.state.strip.steps["collecting"].accessibleName() == "Collecting answers: now"
    assert page.state.next.text() == "Move to: Being analysed"


def test_moving_back_asks_for_its_reason_in_the_panel(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    key = begin(workspace, 2026)
    workspace.do(assess.move_round, key, "validating", date(2026, 6, 1))
    page = show(workspace)
    state = page.state
    assert not state.other_row.isVisible()
    state.other.click()
    state.state.setCurrentIndex(state.state.findData("collecting"))
    assert state.reason.placeholderText() == "Reason, needed to move back"
    with qtbot.waitSignal(workspace.refused) as caught:
        state.go.click()
    assert caught.args[0].code == "reason_missing"
    assert state.reason.hasFocus()
    qtbot.keyClicks(state.reason, "Customs had not answered")
    qtbot.keyClick(state.reason, Qt.Key.Key_Return)
    assert stored(workspace, key).state == "collecting"
    assert not state.other_row.isVisible()
    assert [one.reason for one in workspace.store.read(RoundMove)][-1] == "Customs had not answered"
    newest = page.history.lines.text().split("\n")[0]
    assert "Being validated → Collecting answers" in newest
    assert "test" in newest
    assert "Customs had not answered" in newest


def test_before_closing_the_page_says_what_is_open_and_then_that_it_is_closed(
    workspace: Workspace, two: tuple[str, str], show: Open
) -> None:
    workspace.do(assess.move_round, two[1], "validating", date(2026, 6, 1))
    page = show(workspace)
    unanswered = len(overview.questions(workspace.store, workspace.pack)) - 3
    assert page.state.next.text() == "Close the round"
    assert f"{unanswered} questions have no answer." in page.state.before_closing.text()
    assert "1 carried answer is not confirmed." in page.state.before_closing.text()
    page.state.next.click()
    assert stored(workspace, two[1]).closed_on == "2026-11-22"
    assert page.state.before_closing.text().startswith("Closed on 22 November 2026.")
    assert not page.state.next.isVisible()
    assert not page.state.confirm.isVisible()


def test_all_carried_answers_are_confirmed_with_one_button(
    workspace: Workspace, two: tuple[str, str], show: Open
) -> None:
    page = show(workspace)
    assert page.state.confirm.text() == "Confirm 1 carried answer"
    page.state.confirm.click()
    assert not any(one.is_carried for one in overview.answers(workspace.store).values())
    assert not page.state.confirm.isVisible()
    assert page.list._all[0].detail == "Collecting answers"
    workspace.undo()
    assert page.state.confirm.isVisible()


def test_a_newer_question_pack_is_named_and_leads_to_the_bank(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    begin(workspace, 2026, pack_version="1.0")
    page = show(workspace)
    assert page.state.upgrade.isVisible()
    assert workspace.pack.version in page.state.upgrade.text()
    assert page.state.counted.text().startswith("Question pack 1.0")
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.state.upgrade.click()
    assert wanted.args == ["bank"]


def test_a_closed_round_and_a_read_only_file_are_only_looked_at(
    workspace: Workspace, two: tuple[str, str], show: Open, open_workspace: type[Workspace]
) -> None:
    page = show(workspace)
    page.list.go_to(two[0])
    assert_nothing_can_be_written(page)
    path = workspace.store.path
    page.close()
    workspace.store.close()
    from natcoord.store import file

    kept = file.open_file(path, read_only=True)
    other = show(open_workspace(kept, "en"))
    assert_nothing_can_be_written(other)
    assert not other.new_button.isEnabled()
    assert not other.state.next.isEnabled()
    assert not other.state.confirm.isEnabled()
    other.section_buttons["compare"].click()
    assert other.comparison.table.rows
    other.close()
    kept.close()


def assert_nothing_can_be_written(page: RoundsPage) -> None:
    form = page.plan
    assert not any(one.isEnabled() for one in (form.title, form.started, form.due, form.institution))
    assert form.lead.isReadOnly()
    assert form.team.isReadOnly()
    item = form.scope.item("scope_areas", "marking")
    assert not item.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert not page.areas.institutions["marking"].isEnabled()
    assert page.areas.persons["marking"].isReadOnly()


def test_a_round_that_is_asked_for_becomes_current(workspace: Workspace, two: tuple[str, str], show: Open) -> None:
    page = show(workspace)
    page.section_buttons["compare"].click()
    page.show_record("round", two[0])
    assert page.section() == "rounds"
    assert page.list.current() == two[0]
    assert page.state.heading.text() == "Baseline 2024"


# -- comparing --------------------------------------------------------------------------------------------


def test_one_round_has_nothing_to_compare_with(workspace: Workspace, show: Open) -> None:
    begin(workspace, 2026)
    page = show(workspace)
    page.section_buttons["compare"].click()
    assert page.empty.isVisible()
    assert not page.comparison.choice.isVisible()
    page.empty.button.click()
    assert page.section() == "rounds"
    assert page.content.isVisible()


def test_a_planned_round_is_not_compared(workspace: Workspace, show: Open) -> None:
    close(workspace, begin(workspace, 2024))
    begin(workspace, 2026, "planned")
    page = show(workspace)
    page.section_buttons["compare"].click()
    assert page.empty.isVisible()


def test_the_last_two_rounds_are_compared_first_with_counts_in_words(
    workspace: Workspace, two: tuple[str, str], show: Open
) -> None:
    page = show(workspace)
    page.section_buttons["compare"].click()
    shown = page.comparison
    assert (shown.before.currentData(), shown.after.currentData()) == two
    asked = len(overview.questions(workspace.store, workspace.pack))
    assert f"Compares the {asked} questions that both rounds ask." in shown.scope.text()
    assert "1 answer of the later round is carried and not confirmed." in shown.scope.text()
    law = {name: label.text() for name, label in shown.summary.words["law"].items()}
    assert (law["improved"], law["worse"], law["unchanged"], law["newly_known"]) == ("1", "1", "1", "1")
    assert shown.summary.words["practice"]["unchanged"].text() == "3"
    assert shown.summary.words["law"]["improved"].accessibleName() == "▲\u00a0Improved: 1"


def test_an_area_has_a_row_for_law_and_one_for_practice(workspace: Workspace, two: tuple[str, str], show: Open) -> None:
    page = show(workspace)
    page.section_buttons["compare"].click()
    shown = page.comparison
    assert shown.table.headings == ["Area", "Side", "Before", "After", "Change", "▲", "▼", "=", "+", "−", "–"]
    weights = [workspace.pack.questions[key].importance for key in both_sided(workspace)[:3]]
    after = sum(weight * level for weight, level in zip(weights, (4, 1, 2), strict=True)) / sum(weights)
    law, practice = shown.table.rows[:2]
    area = workspace.pack.questions[both_sided(workspace)[0]].area
    assert law.texts[0] == workspace.pack.word(f"area.{area}", "en")
    assert law.texts[1:4] == ("In law", "2.00", f"{after:.2f}")
    word = {True: "Improved", False: "Worse"}[after > 2]
    assert word in law.texts[4]
    assert practice.texts[1:5] == ("In practice", "3.00", "3.00", "=\u00a0Unchanged")
    shown.views["lens"].click()
    assert shown.table.headings[0] == "Lens"


def test_changes_are_filtered_by_verdict_and_side_and_open_their_question(
    workspace: Workspace, two: tuple[str, str], show: Open, qtbot: QtBot
) -> None:
    page = show(workspace)
    page.section_buttons["compare"].click()
    shown, keys = page.comparison, both_sided(workspace)
    shown.views["question"].click()
    assert shown.views["question"].text() == "Changes (3)"
    assert [one.key for one in shown.table.rows] == [keys[0], keys[1], keys[3]]
    assert [one.texts[5] for one in shown.table.rows] == ["▲\u00a0Improved", "▼\u00a0Worse", "+\u00a0Newly known"]
    shown.verdict.setCurrentIndex(shown.verdict.findData("worse"))
    assert [one.texts[2:5] for one in shown.table.rows] == [("In law", "2", "1")]
    shown.side.setCurrentIndex(shown.side.findData("practice"))
    assert shown.nothing.isVisible()
    assert not shown.table.isVisible()
    shown.verdict.setCurrentIndex(shown.verdict.findData("unchanged"))
    assert {one.key for one in shown.table.rows} == set(keys[:3])
    shown.table.setFocus()
    with qtbot.waitSignal(workspace.selected) as selected:
        qtbot.keyClick(shown.table, Qt.Key.Key_Down)
    assert selected.args == ["question", keys[1]]
    with qtbot.waitSignal(workspace.asked_to_open) as opened:
        qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    assert opened.args == ["question", keys[1]]


def test_an_earlier_pair_is_chosen_and_the_later_round_always_comes_after(
    workspace: Workspace, two: tuple[str, str], show: Open
) -> None:
    close(workspace, two[1])
    third = begin(workspace, 2028)
    page = show(workspace)
    page.section_buttons["compare"].click()
    shown = page.comparison
    assert (shown.before.currentData(), shown.after.currentData()) == (two[1], third)
    shown.before.setCurrentIndex(shown.before.findData(two[0]))
    assert [shown.after.itemData(row) for row in range(shown.after.count())] == [two[1], third]
    shown.after.setCurrentIndex(shown.after.findData(two[1]))
    assert shown.shown is not None
    assert (shown.shown.before.assessment_id, shown.shown.after.assessment_id) == two
    say(workspace, third, both_sided(workspace)[0], 5, 5)
    assert (shown.before.currentData(), shown.after.currentData()) == two  # the choice stays
    shown.before.setCurrentIndex(shown.before.findData(two[1]))
    assert shown.after.currentData() == third


def test_three_rounds_have_a_table_of_scores(workspace: Workspace, two: tuple[str, str], show: Open) -> None:
    page = show(workspace)
    page.section_buttons["compare"].click()
    assert not page.comparison.views["rounds"].isVisible()
    close(workspace, two[1])
    begin(workspace, 2028)
    page.comparison.views["rounds"].click()
    table = page.comparison.table
    assert table.headings == ["Area", "Side", "Baseline 2024", "Baseline 2026", "Baseline 2028"]
    assert table.rows[0].texts[:3] == ("All areas", "In law", "2.00")
    assert table.rows[0].texts[4] == "–"
    workspace.undo()
    assert page.comparison.view() == "area"


def test_the_page_speaks_arabic_mirrored_with_the_digits_of_the_file(
    arabic_workspace: Workspace, show: Open, store: Store
) -> None:
    with store.step("test"):
        store.save(replace(store.country(), digits="arabic"))
    workspace = type(arabic_workspace)(store, "ar")
    keys = both_sided(workspace)
    before = begin(workspace, 2024)
    say(workspace, before, keys[0], 2, 3)
    close(workspace, before)
    begin(workspace, 2026, carry_from=before)
    page = show(workspace)
    assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert page.list._all[0].title == "التقييم الأساسي 2026"
    assert "١" in page.list._all[0].mark
    page.section_buttons["compare"].click()
    assert page.comparison.table.rows[0].texts[2] == "٢٫٠٠"
    assert page.comparison.summary.words["law"]["unchanged"].text() == "١"


def test_every_input_has_a_name_for_screen_readers(workspace: Workspace, two: tuple[str, str], show: Open) -> None:
    page = show(workspace)
    inputs = [
        page.plan.started, page.plan.due, page.plan.lead, page.plan.institution, page.plan.team, page.plan.scope,
        page.state.state, page.state.reason, page.comparison.before, page.comparison.after, page.comparison.verdict,
        page.comparison.side, page.comparison.table, page.list.view, page.new_round.started, page.new_round.due,
        *page.areas.institutions.values(), *page.areas.persons.values(),
    ]  # fmt: skip
    assert all(one.accessibleName() for one in inputs)


def test_all_of_the_page_is_reached_by_tab(workspace: Workspace, two: tuple[str, str], show: Open) -> None:
    workspace.do(assess.save_plan, replace(stored(workspace, two[1]), due_on="2026-12-31"))
    page = show(workspace)
    page.activateWindow()
    page.new_button.setFocus()
    reached = []
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    form = page.plan
    wanted = {
        "list": page.list.view, "confirm": page.state.confirm, "next": page.state.next, "other": page.state.other,
        "started": form.started, "due": form.due, "lead": form.lead, "institution": form.institution,
        "team": form.team, "scope": form.scope, "area": page.areas.institutions["marking"],
        "person": page.areas.persons["disposal"],
    }  # fmt: skip
    assert [name for name, widget in wanted.items() if widget not in reached] == []
    places = [reached.index(widget) for widget in wanted.values()]
    assert places == sorted(places)


def test_no_text_is_cut_where_the_window_is_small(workspace: Workspace, two: tuple[str, str], show: Open) -> None:
    page = show(workspace)
    page.resize(800, 560)
    QApplication.processEvents()
    assert page.width() == 800
    assert page.panel.horizontalScrollBar().maximum() == 0
    page.section_buttons["compare"].click()
    QApplication.processEvents()
    assert page.compared.horizontalScrollBar().maximum() == 0
    heads = page.comparison.summary.findChildren(QLabel)
    assert all(one.width() >= one.minimumSizeHint().width() for one in heads)
