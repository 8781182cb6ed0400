"""The progress page: where everything stands, by which rule, and what changed since a day."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from natcoord.domain.plan_records import ActionPlan, Cost, PlanItem
from natcoord.domain.records import Indicator, Institution, Measurement, Target
from natcoord.services import ledger, nap, plan, track
from natcoord.store.store import new_id
from natcoord.ui import tasks
from natcoord.ui.progress_page import ProgressPage
from natcoord.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[Workspace], ProgressPage]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Open]:
    def opened(workspace: Workspace) -> ProgressPage:
        page = ProgressPage(workspace)
        qtbot.addWidget(page)
        page.resize(1250, 826)
        with qtbot.waitExposed(page):
            page.show()
        return page

    yield opened
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@dataclass(frozen=True)
class Told:
    """A plan of one objective over one output over two activities; the objective serves the first target.

    The first target is on track (70 of 90 at the end of 2025), the second, outside the plan, has no data.
    """

    inside: Target
    outside: Target
    objective: str
    output: str
    done: str
    late: str


def tell(workspace: Workspace) -> Told:
    owner = Institution(new_id(), {"en": "Ministry of Interior", "ar": "وزارة الداخلية"}, "ministry")
    workspace.do(plan.save_institution, owner)
    inside, outside = target(workspace, owner, "Depots counted"), target(workspace, owner, "Arms marked")
    sheet = workspace.store.read(Indicator, "target_id = ?", [inside.target_id])[0]
    workspace.do(track.record, track.Entry(sheet.indicator_id, "2025", 70.0))
    workspace.do(track.approve, sheet.indicator_id)
    draft = nap.new_plan({"en": "Plan", "ar": "الخطة"}, 2025, 2028)
    workspace.do(nap.save_plan, draft)
    objective = item(workspace, draft, "objective", None, target_ids=(inside.target_id,))
    outcome = item(workspace, draft, "outcome", objective)
    output = item(workspace, draft, "output", outcome)
    done = item(workspace, draft, "activity", output, state="done", state_on="2026-10-01")
    late = item(
        workspace, draft, "activity", output, state="under_way", state_on="2026-02-01", starts_on="2026-01-01",
        ends_on="2026-06-30", institution_id=owner.institution_id,
    )  # fmt: skip
    money = Cost(new_id(), late, "Registers", 2026, "USD", 100.0, None, None, 2500.0)
    workspace.do(nap.save_cost, money)
    return Told(inside, outside, objective, output, done, late)


def target(workspace: Workspace, owner: Institution | None, title: str) -> Target:
    draft = replace(
        plan.new_target(workspace.store), title={"en": title, "ar": f"هدف {title}"}, baseline_value=10.0,
        baseline_year=2022, target_value=90.0, target_year=2028, institution_id=owner.institution_id if owner else None,
        question_keys=(next(iter(workspace.pack.questions)),),
    )  # fmt: skip
    workspace.do(plan.save_target, draft)
    sheet = plan.new_indicator(workspace.store, draft.target_id)
    workspace.do(plan.save_indicator, replace(sheet, name={"en": title}, unit={"en": "depots"}))
    return draft


def item(workspace: Workspace, draft: ActionPlan, level: str, parent: str | None, **changes: object) -> str:
    made = nap.new_item(workspace.store, draft.action_plan_id, level, parent)
    workspace.do(nap.save_item, replace(made, title={"en": f"The {level}", "ar": f"بند {level}"}, **changes))
    return made.plan_item_id


def rows(page: ProgressPage) -> list[tuple[str, str, str]]:
    return [(one.level, one.title.split("  ")[-1], one.status) for one in page.board.tree.shown_rows()]


def test_an_empty_file_says_what_belongs_here_and_leads_to_the_first_target(
    workspace: Workspace, show: Open, qtbot: QtBot
) -> None:
    page = show(workspace)
    assert page.empty.isVisible()
    assert not page.stack.isVisible()
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.empty.button.click()
    assert wanted.args == ["targets"]


def test_the_plan_stands_in_its_order_with_its_targets_and_the_others_below(workspace: Workspace, show: Open) -> None:
    tell(workspace)
    page = show(workspace)
    assert rows(page) == [
        ("objective", "The objective", "off_track"),
        ("target", "Depots counted", "on_track"),
        ("outcome", "The outcome", "off_track"),
        ("output", "The output", "off_track"),
        ("activity", "The activity", "achieved"),
        ("activity", "The activity", "off_track"),
        ("", "Targets outside the plan", ""),
        ("target", "Arms marked", "no_data"),
    ]
    tree = page.board.tree
    texts = [tree.topLevelItem(0).text(column) for column in range(5)]
    assert texts == ["1  The objective", "▼ Off track", "● 1  ▼ 1", "", "2,500"]
    assert tree.topLevelItem(0).toolTip(2) == "On track 1, Off track 1"


def test_targets_without_a_plan_stand_alone_and_it_is_said(workspace: Workspace, show: Open) -> None:
    target(workspace, None, "Depots counted")
    page = show(workspace)
    assert rows(page) == [("target", "Depots counted", "no_data")]
    assert page.board.nothing.isVisible()
    assert not page.board.level.isVisible()


def chips(page: ProgressPage) -> list[str]:
    return [one.text() for one in page.board.filter.buttons.values() if one.isVisible()]


def test_counts_of_each_level_are_switches_that_show_only_what_stands_there(workspace: Workspace, show: Open) -> None:
    tell(workspace)
    page = show(workspace)
    assert chips(page) == ["On track  1", "No data  1"]
    page.board.filter.buttons["on_track"].click()
    assert [one[1] for one in rows(page)] == ["The objective", "Depots counted"]
    assert page.board.detail.heading.text().endswith("The objective")
    page.board.level.setCurrentIndex(page.board.level.findData("activity"))
    assert chips(page) == ["Achieved  1", "Off track  1"]
    page.board.filter.buttons["off_track"].click()
    assert [one[0] for one in rows(page)] == ["objective", "outcome", "output", "activity"]
    page.board.filter.clear()
    assert len(rows(page)) == 8


def test_the_rule_of_a_row_is_said_in_words_with_its_parts(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    told = tell(workspace)
    page = show(workspace)
    detail = page.board.detail
    assert detail.why.text() == "The worst of 2 parts: Off track."
    assert [one.text() for one in parts(page)] == ["● On track: T-01  Depots counted", "▼ Off track: 1.1  The outcome"]
    parts(page)[1].click()
    assert page.board.tree.current_row().level == "outcome"
    page.board.tree.select("plan_item", told.late)
    assert "Under way, from 1 January 2026 to 30 June 2026" in detail.why.text()
    assert "Ministry of Interior" in detail.facts.text()
    assert "2,500" in detail.facts.text()
    assert not detail.rule.isVisible()
    page.board.tree.select("target", told.inside.target_id)
    assert "70 in 2025" in detail.why.text()
    assert detail.outlook.projection.text() == "At this pace the target is met in 2026: 2 years early."


def parts(page: ProgressPage) -> list[QPushButton]:
    column = page.board.detail.parts
    return [column.itemAt(number).widget() for number in range(column.count())]


def test_the_rule_can_be_changed_and_the_change_undone(workspace: Workspace, show: Open) -> None:
    told = tell(workspace)
    page = show(workspace)
    page.board.tree.select("plan_item", told.output)
    rule = page.board.detail.rule
    rule.setCurrentIndex(rule.findData("most"))
    rule.activated.emit(rule.currentIndex())
    assert workspace.store.find(PlanItem, told.output).rollup == "most"
    # one part each: of two that occur alike the worse one counts
    assert page.board.detail.why.text() == "The most frequent among 2 parts: Off track."
    workspace.undo()
    assert page.board.detail.rule.currentData() == "worst"


@pytest.mark.parametrize("which", ["objective", "inside"])
def test_enter_opens_the_record_of_a_row(which: str, workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    told = tell(workspace)
    page = show(workspace)
    wanted = ["plan_item", told.objective] if which == "objective" else ["target", told.inside.target_id]
    page.board.tree.select(*wanted)
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        qtbot.keyClick(page.board.tree, Qt.Key.Key_Return)
    assert asked.args == wanted
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        page.board.detail.open_button.click()
    assert asked.args == wanted


def test_a_heading_has_nothing_to_open(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    tell(workspace)
    page = show(workspace)
    page.board.tree.select("", "outside")
    with qtbot.assertNotEmitted(workspace.asked_to_open):
        qtbot.keyClick(page.board.tree, Qt.Key.Key_Return)
    assert not page.board.detail.widget().isVisible()


def test_what_is_folded_and_what_is_current_survives_a_change_of_the_facts(workspace: Workspace, show: Open) -> None:
    told = tell(workspace)
    page = show(workspace)
    tree = page.board.tree
    tree.select("target", told.outside.target_id)
    tree.topLevelItem(0).setExpanded(False)
    workspace.do(plan.save_target, replace(told.inside, title={"en": "Depots counted yearly"}))
    assert page.board.tree.current_row().key == told.outside.target_id
    assert not tree.topLevelItem(0).isExpanded()


def test_the_table_is_copied_as_text_and_as_a_table(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    tell(workspace)
    page = show(workspace)
    qtbot.keyClick(page.board.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["Level", "What", "Status", "Below it", "Lead", "Gap (USD)"]
    assert lines[1].split("\t") == [
        "Objectives",
        "1 The objective",
        "▼ Off track",
        "On track 1, Off track 1",
        "",
        "2,500",
    ]
    assert len(lines) == 9
    html = QApplication.clipboard().mimeData().html()
    assert html.count("<tr>") == 9
    assert '<table dir="ltr"' in html


# -- what changed -----------------------------------------------------------------------------------------------


def changed(page: ProgressPage, qtbot: QtBot, days: object = 90) -> list[tuple[str, ...]]:
    """The lines of what changed, when the job has ended."""
    page.buttons["changes"].setChecked(True)
    page.changes.preset.setCurrentIndex(page.changes.preset.findData(days))
    qtbot.waitUntil(tasks.is_idle)
    return [line.texts for line in page.changes.list.lines.lines]


def test_everything_that_changed_is_listed_and_opens_its_record(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    told = tell(workspace)
    workspace.do(plan.adopt_target, told.inside.target_id, date(2025, 1, 10), "Council")
    workspace.do(plan.adopt_target, told.outside.target_id, date(2026, 10, 5), "Council")
    draft = replace(told.inside, target_value=180.0)
    workspace.do(ledger.revise_target, told.inside.target_id, draft, date(2026, 11, 1), "Cabinet", "More depots")
    (value,) = workspace.store.read(Measurement)
    at = "2026-09-20T10:00:00Z"
    with workspace.store.step("test"):
        workspace.store.save(value._replace(recorded_at=at, approved_at=at))
    page = show(workspace)
    assert page.changes.since() == date(2026, 8, 24)
    assert changed(page, qtbot) == [
        ("Status", "T-01  Depots counted", "– No data → ◆ Needs acceleration", ""),
        ("Target adopted", "T-02  Arms marked", "90 (2028)", "5 October 2026"),
        ("Target revised", "T-01  Depots counted", "90 (2028) → 180 (2028)", "1 November 2026"),
        ("Value approved", "I-01  Depots counted", "70 (2025)", "20 September 2026"),
        ("Activity moved", "The activity", "✓ Done", "1 October 2026"),
    ]
    assert page.changes.said.text() == "5 changes since 24 August 2026"
    opened = []
    workspace.asked_to_open.connect(lambda *record: opened.append(record))
    page.changes.list.setFocus()
    for _ in range(5):
        qtbot.keyClick(page.changes.list, Qt.Key.Key_Return)
        qtbot.keyClick(page.changes.list, Qt.Key.Key_Down)
    inside = ("target", told.inside.target_id)
    assert opened == [
        inside,
        ("target", told.outside.target_id),
        inside,
        ("measurement", value.measurement_id),
        ("plan_item", told.done),
    ]


def test_the_reason_of_a_revision_is_said_below_the_list(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    told = tell(workspace)
    workspace.do(plan.adopt_target, told.inside.target_id, date(2025, 1, 10), "Council")
    workspace.do(plan.return_to_draft, told.inside.target_id, date(2026, 11, 1), "Cabinet", "Counted wrongly")
    page = show(workspace)
    kinds = [line[0] for line in changed(page, qtbot)]
    page.changes.list.selectRow(kinds.index("Returned to draft"))
    assert "Cabinet" in page.changes.more.text()
    assert "Counted wrongly" in page.changes.more.text()


def test_another_day_reads_again_and_nothing_is_said_to_have_changed(
    workspace: Workspace, show: Open, qtbot: QtBot
) -> None:
    tell(workspace)
    page = show(workspace)
    changed(page, qtbot)
    page.changes.day.setDate(page.changes.day.maximumDate())
    qtbot.waitUntil(tasks.is_idle)
    assert page.changes.preset.currentData() == ""
    assert page.changes.said.text() == "Nothing has changed since 22 November 2026."
    assert not page.changes.list.isVisible()


def test_the_start_of_the_year_is_one_of_the_choices(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    tell(workspace)
    page = show(workspace)
    assert ("Activity moved", "The activity", "◐ Under way", "1 February 2026") in changed(page, qtbot, "year")
    assert page.changes.since() == date(2026, 1, 1)


def test_what_changed_is_copied_too(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    tell(workspace)
    page = show(workspace)
    found = changed(page, qtbot)
    page.copy_button.click()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == "What\tRecord\tBefore and after\tDay"
    assert len(lines) == len(found) + 1


def test_the_page_speaks_arabic_and_is_mirrored(arabic_workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    tell(arabic_workspace)
    page = show(arabic_workspace)
    assert page.board.tree.x() + page.board.tree.width() > page.board.detail.x()
    assert (
        page.board.tree.mapTo(page, page.board.tree.rect().topLeft()).x()
        > page.board.detail.mapTo(page, page.board.detail.rect().topLeft()).x()
    )
    shown = [one for one in page.board.filter.buttons.values() if one.isVisible()]
    assert shown[0].x() > shown[1].x()
    assert rows(page)[0][1] == "بند objective"
    page.copy_button.click()
    assert '<table dir="rtl"' in QApplication.clipboard().mimeData().html()


@pytest.mark.parametrize("width", [300, 420, 700, 1200])
def test_no_count_is_cut_off_however_narrow_the_page_is(width: int, workspace: Workspace, show: Open) -> None:
    tell(workspace)
    page = show(workspace)
    strip = page.board.filter
    strip.set_counts(dict.fromkeys(strip.buttons, 3), workspace.language)
    strip.resize(width, strip.heightForWidth(width))
    places = [one.geometry() for one in strip.buttons.values()]
    assert all(strip.rect().contains(one) for one in places)
    assert not any(a.intersects(b) for number, a in enumerate(places) for b in places[number + 1 :])
