"""The page of the action plan, worked by keys: outline, details, costs, rates, life."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from natcoord.domain.plan_records import ActionPlan, Cost, PlanItem
from natcoord.domain.records import Target
from natcoord.services import nap, plan
from natcoord.store.store import new_id
from natcoord.ui.plan_menu import PlanMenu
from natcoord.ui.plan_page import PlanPage
from natcoord.ui.plan_words import COST, DATES, GAP, LEAD, MARK, STATE, TITLE
from natcoord.ui.workspace import Workspace
from tests.ui.plan_pages import cell, filled, institution, item, settle, type_title

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[..., PlanPage]
Key, Ctrl, Shift, Alt = (
    Qt.Key,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Open]:
    def opened(workspace: Workspace, width: int = 1250) -> PlanPage:
        page = PlanPage(workspace)
        qtbot.addWidget(page)
        page.resize(width, 826)
        with qtbot.waitExposed(page):
            page.show()
        page.landing().setFocus()
        return page

    yield opened
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def drawn(page: PlanPage) -> str:
    """The outline as the tree shows it, by titles."""
    model, rows = page.outline.model, []

    def walk(parent: QModelIndex, depth: int) -> None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, TITLE, parent)
            rows.append(" " * depth + index.data().partition("  ")[2])
            walk(index, depth + 1)

    walk(QModelIndex(), 0)
    return "\n".join(rows)


# -- the outline --------------------------------------------------------------------------------------------------


def test_an_outline_is_written_by_keys_alone(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    qtbot.keyClick(page.empty.button, Key.Key_Space)
    tree = page.outline.tree
    type_title(page, qtbot, "Marked")
    for text, (key, modifier) in {
        "Identified": (Key.Key_N, Ctrl | Shift),
        "Machines": (Key.Key_Insert, Shift),
        "Buy": (Key.Key_N, Ctrl | Shift),
        "Train": (Key.Key_Insert, Qt.KeyboardModifier.NoModifier),
        "Mark": (Key.Key_N, Ctrl),
    }.items():
        qtbot.keyClick(tree, key, modifier)
        type_title(page, qtbot, text)
    assert drawn(page) == "Marked\n Identified\n  Machines\n   Buy\n   Train\n   Mark"
    assert [one.level for one in workspace.store.read(PlanItem)] == [
        "objective", "outcome", "output", "activity", "activity", "activity",
    ]  # fmt: skip
    qtbot.keyClick(tree, Key.Key_N, Ctrl | Shift)  # nothing goes below an activity
    assert page.outline.tree.findChild(QLineEdit) is None
    assert len(workspace.store.read(PlanItem)) == 6
    (made,) = workspace.store.read(ActionPlan)
    assert made.title["en"] == "National Action Plan on small arms and light weapons"


def test_a_title_is_edited_in_place_and_escape_leaves_it(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    keys = filled(workspace)
    page = show(workspace)
    page.outline.choose([keys["Buy"]])
    qtbot.keyClick(page.outline.tree, Key.Key_F2)
    type_title(page, qtbot, "Buy two")
    assert item(workspace.store, keys["Buy"]).title == {"en": "Buy two", "ar": "Buy"}
    assert page.outline.current() == keys["Buy"]
    qtbot.keyClick(page.outline.tree, Key.Key_Return)
    editor = page.outline.tree.findChild(QLineEdit)
    editor.setText("Nothing")
    qtbot.keyClick(editor, Key.Key_Escape)
    settle()
    assert item(workspace.store, keys["Buy"]).title["en"] == "Buy two"
    workspace.undo()
    assert "Buy two" not in drawn(page)


def test_lines_move_and_change_level_by_keys_and_stay_chosen(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    keys = filled(workspace)
    page = show(workspace)
    tree = page.outline.tree
    page.outline.choose([keys["Train"]])
    qtbot.keyClick(tree, Key.Key_Up, Alt)
    assert drawn(page).split("\n")[3:5] == ["   Train", "   Buy"]
    qtbot.keyClick(tree, Key.Key_Down, Alt)
    qtbot.keyClick(tree, Key.Key_Left, Alt)
    assert drawn(page) == "Marked\n Identified\n  Machines\n   Buy\n  Train\nSafe\n Inspect"
    assert item(workspace.store, keys["Train"]).level == "output"
    qtbot.keyClick(tree, Key.Key_Right, Alt)
    assert item(workspace.store, keys["Train"]).level == "activity"
    assert (page.outline.current(), page.outline.keys()) == (keys["Train"], [keys["Train"]])
    with qtbot.waitSignal(workspace.refused) as refused:
        qtbot.keyClick(tree, Key.Key_Right, Alt)
    assert refused.args[0].code == "plan_item_too_deep"


def test_the_arrows_of_the_levels_are_mirrored_in_arabic(arabic_workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    keys = filled(arabic_workspace)
    page = show(arabic_workspace)
    page.outline.choose([keys["Train"]])
    qtbot.keyClick(page.outline.tree, Key.Key_Right, Alt)
    assert item(arabic_workspace.store, keys["Train"]).level == "output"
    qtbot.keyClick(page.outline.tree, Key.Key_Left, Alt)
    assert item(arabic_workspace.store, keys["Train"]).level == "activity"
    assert (page.outline.buttons["deeper"].text(), page.outline.buttons["higher"].text()) == ("←", "→")


def test_several_lines_are_chosen_by_keys_and_changed_alike(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    keys, police = filled(workspace), institution(workspace, "Police")
    page = show(workspace)
    tree = page.outline.tree
    page.outline.choose([keys["Buy"]])
    assert page.several.isHidden()
    qtbot.keyClick(tree, Key.Key_Down, Shift)
    assert page.outline.keys() == [keys["Buy"], keys["Train"]]
    assert page.several.said.text() == "2 lines chosen"
    page.several.lead.setFocus()
    page.several.lead.setCurrentIndex(page.several.lead.findData(police))
    page.several.lead.activated.emit(page.several.lead.currentIndex())
    page.several.state.setCurrentIndex(page.several.state.findData("under_way"))
    page.several.state.activated.emit(page.several.state.currentIndex())
    for title in ("Buy", "Train"):
        found = item(workspace.store, keys[title])
        assert (found.institution_id, found.state, found.state_on) == (police, "under_way", "2026-11-22")
    assert item(workspace.store, keys["Inspect"]).state == "planned"
    assert page.outline.keys() == [keys["Buy"], keys["Train"]]
    tree.setFocus()
    qtbot.keyClick(tree, Key.Key_Delete)
    assert drawn(page) == "Marked\n Identified\n  Machines\nSafe\n Inspect"
    assert page.outline.current() == keys["Machines"]
    workspace.undo()
    assert drawn(page).split("\n")[3:5] == ["   Buy", "   Train"]


def test_lines_are_dragged_within_the_levels_and_nowhere_else(workspace: Workspace, show: Open) -> None:
    keys = filled(workspace)
    page = show(workspace)
    model = page.outline.model
    data = model.mimeData([model.index_of(keys["Buy"]), model.index_of(keys["Buy"], LEAD)])
    move = Qt.DropAction.MoveAction
    for parent, may in (("Safe", True), ("Machines", True), ("Inspect", False)):
        assert model.canDropMimeData(data, move, -1, -1, model.index_of(keys[parent])) is may
    assert not model.canDropMimeData(data, move, 0, 0, QModelIndex())
    model.dropMimeData(data, move, 0, 0, model.index_of(keys["Safe"]))
    assert drawn(page) == "Marked\n Identified\n  Machines\n   Train\nSafe\n Buy\n Inspect"
    assert page.outline.keys() == [keys["Buy"]]
    several = model.mimeData([model.index_of(keys[name]) for name in ("Identified", "Train", "Inspect")])
    model.dropMimeData(several, move, -1, -1, model.index_of(keys["Safe"]))
    assert drawn(page) == "Marked\nSafe\n Buy\n Identified\n  Machines\n   Train\n Inspect"
    workspace.undo()
    workspace.undo()
    assert drawn(page) == "Marked\n Identified\n  Machines\n   Buy\n   Train\nSafe\n Inspect"


def test_the_model_of_the_outline_keeps_the_rules_of_qt(workspace: Workspace, show: Open) -> None:
    keys = filled(workspace)
    page = show(workspace)
    model = page.outline.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    page.outline.choose([keys["Buy"]])
    page.outline.delete()
    workspace.undo()
    assert model.rowCount() == 2
    assert tester.model() is model


def test_the_menu_offers_the_levels_below_and_one_lead_for_all(workspace: Workspace, show: Open) -> None:
    keys, police = filled(workspace), institution(workspace, "Police")
    page = show(workspace)
    page.outline.choose([keys["Marked"], keys["Safe"]])
    menu = PlanMenu(page.outline)
    said = {one.text(): one for one in menu.actions()}
    assert [words for words in said if words.endswith("below")] == [
        "New Outcome below", "New Output below", "New Activity below",
    ]  # fmt: skip
    said["New Activity below"].trigger()
    (made,) = workspace.store.read(PlanItem, "title = '{}'")
    assert (made.level, made.parent_id) == ("activity", keys["Marked"])
    page.outline.choose([keys["Marked"], keys["Safe"]])
    lead = next(one for one in PlanMenu(page.outline).actions() if one.text() == "Lead").menu()
    next(one for one in lead.actions() if one.text() == "Police").trigger()
    assert [item(workspace.store, keys[name]).institution_id for name in ("Marked", "Safe")] == [police, police]


def test_what_is_folded_stays_folded(workspace: Workspace, show: Open) -> None:
    keys = filled(workspace)
    page = show(workspace)
    tree, model = page.outline.tree, page.outline.model
    tree.collapse(model.index_of(keys["Machines"]))
    page.outline.choose([keys["Safe"]])
    page.outline.add()
    assert not tree.isExpanded(model.index_of(keys["Machines"]))
    assert tree.isExpanded(model.index_of(keys["Marked"]))


def test_the_columns_say_lead_dates_state_money_and_marks(workspace: Workspace, show: Open) -> None:
    keys, police = filled(workspace), institution(workspace, "Police")
    late = replace(item(workspace.store, keys["Buy"]), institution_id=police, starts_on="2026-02-01",
                   ends_on="2026-11-21", state="under_way")  # fmt: skip
    workspace.do(nap.save_item, late)
    workspace.do(nap.save_cost, Cost(new_id(), keys["Buy"], "", 2026, "USD", 1000.0, None, None, 234.0))
    page = show(workspace)
    key = keys["Buy"]
    assert [cell(page, key, column) for column in (LEAD, DATES, STATE, COST, GAP, MARK)] == [
        "Police", "2/2026–11/2026", "◐", "1,234", "234", "▼",
    ]  # fmt: skip
    assert cell(page, key, STATE, Qt.ItemDataRole.AccessibleTextRole) == "Under way"
    assert "21 November 2026" in cell(page, key, MARK, Qt.ItemDataRole.ToolTipRole)
    assert cell(page, keys["Marked"], COST) == "1,234"
    assert cell(page, keys["Train"], MARK) == "!"


# -- the details --------------------------------------------------------------------------------------------------


def test_the_fields_of_a_line_are_written_when_left(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    keys, police = filled(workspace), institution(workspace, "Police")
    page = show(workspace)
    page.outline.choose([keys["Buy"]])
    qtbot.keyClick(page.outline.tree, Key.Key_Return, Ctrl)
    panel = page.panel
    assert panel.title.line("en").hasFocus()
    panel.title.line("en").setText("Buy four")
    qtbot.keyClick(panel.title.line("en"), Key.Key_Tab)
    panel.lead.setCurrentIndex(panel.lead.findData(police))
    panel.lead.activated.emit(panel.lead.currentIndex())
    panel.starts.setDate(panel.starts.date().fromString("2026-03-01", Qt.DateFormat.ISODate))
    panel.note.setFocus()
    panel.note.setPlainText("By tender")
    qtbot.keyClick(panel.note, Key.Key_Escape)
    assert page.outline.tree.hasFocus()
    found = item(workspace.store, keys["Buy"])
    assert (found.title["en"], found.institution_id, found.starts_on, found.note) == (
        "Buy four", police, "2026-03-01", "By tender",
    )  # fmt: skip
    assert panel.heading.text() == "Buy four"


def test_an_objective_asks_for_no_dates_and_an_activity_for_no_rule(workspace: Workspace, show: Open) -> None:
    keys = filled(workspace)
    page = show(workspace)
    page.outline.choose([keys["Marked"]])
    assert not page.panel.starts.isVisible()
    assert page.panel.rollup.isVisible()
    assert not page.costs.isVisible()
    page.outline.choose([keys["Buy"]])
    assert page.panel.starts.isVisible()
    assert not page.panel.rollup.isVisible()
    assert page.costs.isVisible()


def test_targets_and_indicators_are_linked_and_lead_on(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    keys = filled(workspace)
    target = replace(plan.new_target(workspace.store), title={"en": "All marked"})
    workspace.do(plan.save_target, target)
    sheet = replace(plan.new_indicator(workspace.store, None), name={"en": "Share"}, unit={"en": "%"})
    workspace.do(plan.save_indicator, sheet)
    page = show(workspace)
    page.outline.choose([keys["Marked"]])
    page.panel.targets.add(target.target_id)
    page.panel.indicators.add(sheet.indicator_id)
    assert item(workspace.store, keys["Marked"]).target_ids == (target.target_id,)
    assert page.panel.indicators.keys() == (sheet.indicator_id,)
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        page.panel.indicators.opened.emit(sheet.indicator_id)
    assert asked.args == ["indicator", sheet.indicator_id]
    page.panel.indicators.remove(sheet.indicator_id)
    assert page.panel.indicators.keys() == ()


def test_a_narrow_window_has_the_outline_as_its_first_tab(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    keys = filled(workspace)
    page = show(workspace, 834)
    assert page.parts.currentWidget() is page.leading
    page.show_record("plan_item", keys["Inspect"])
    assert page.outline.current() == keys["Inspect"]
    qtbot.keyClick(page.outline.tree, Key.Key_Return, Ctrl)
    assert page.parts.currentWidget() is page.panel
    assert page.panel.isAncestorOf(page.costs)
    qtbot.keyClick(page.panel.title.line("en"), Key.Key_Escape)
    assert page.outline.tree.hasFocus()
    page.resize(1250, 826)
    assert page.splitter.isAncestorOf(page.outline)
    assert page.parts.indexOf(page.leading) == -1
    assert not page.panel.isAncestorOf(page.costs)


# -- the life of the plan -----------------------------------------------------------------------------------------


def test_the_next_step_needs_a_body_and_is_kept_with_its_day(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    filled(workspace)
    page = show(workspace)
    assert page.step_button.text() == "Next step: Consulted…"
    qtbot.keyClick(page.step_button, Key.Key_Space)
    step = page.life.step
    assert step.body.hasFocus()
    qtbot.keyClick(step.body, Key.Key_Return)
    assert step.problem.isVisible()
    step.body.setText("Council of Ministers")
    qtbot.keyClick(step.body, Key.Key_Return)
    (draft,) = workspace.store.read(ActionPlan)
    (move,) = nap.moves(workspace.store, draft.action_plan_id)
    assert (draft.state, move.moved_on, move.body) == ("consulted", "2026-11-22", "Council of Ministers")
    assert "22 November 2026" in page.life.states["consulted"].text()
    assert (step.state.currentData(), step.go.isEnabled()) == ("validated", False)  # it is not ready
    step.state.setCurrentIndex(step.state.findData("draft"))
    step.state.activated.emit(step.state.currentIndex())
    step.body.setText("Council of Ministers")
    qtbot.keyClick(step.body, Key.Key_Return)
    assert step.note.hasFocus()  # a step back needs its reason


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("hosts the plan", lambda page: page.form.host),
        ("ministry of finance", lambda page: page.form.consulted),
        ("security or development strategy", lambda page: page.form.strategy),
        ("Buy: Name who leads", lambda page: page.panel.lead),
        ("Buy: Cost this", lambda page: page.costs.table),
        ("Train: Enter when", lambda page: page.panel.starts),
        ("Safe: Give this objective an indicator", lambda page: page.panel.indicators),
        ("national budget", lambda page: page.costs.table),
    ],
)
def test_each_problem_leads_to_its_place(
    workspace: Workspace, show: Open, qtbot: QtBot, sentence: str, place: Callable[[PlanPage], QWidget]
) -> None:
    filled(workspace)
    page = show(workspace)
    page.strip.missing.click()
    assert page.parts.currentWidget() is page.life
    plain = {one.text().replace("\u2068", "").replace("\u2069", ""): one for one in page.life.missing.links}
    link = next(one for words, one in plain.items() if sentence in words)
    qtbot.keyClick(link, Key.Key_Space)
    field, focused = place(page), QApplication.focusWidget()
    assert field is focused or field.isAncestorOf(focused)


def test_the_plan_itself_is_edited_and_upside_down_years_are_refused(
    workspace: Workspace, show: Open, qtbot: QtBot
) -> None:
    filled(workspace)
    page = show(workspace)
    page.parts.setCurrentWidget(page.form)
    page.form.ends.setFocus()
    page.form.ends.setText("٢٠٣١")
    page.form.strategy.line("en").setFocus()
    page.form.strategy.line("en").setText("Security strategy")
    page.form.note.setFocus()
    (found,) = workspace.store.read(ActionPlan)
    assert (found.ends_year, found.strategy) == (2031, {"en": "Security strategy"})
    page.form.ends.setFocus()
    page.form.ends.setText("2020")
    with qtbot.waitSignal(workspace.refused) as refused:
        page.form.note.setFocus()
    assert refused.args[0].code == "plan_years_upside_down"
    assert page.form.ends.text() == "2031"


def test_a_plan_starts_from_adopted_targets(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    with workspace.store.step("test"):
        workspace.store.save(
            Target(new_id(), "T-01", {"en": "All marked"}, 1.0, 2025, 9.0, 2030, None, "2026-01-01", "Council", "")
        )
    page = show(workspace)
    qtbot.keyClick(page.from_targets, Key.Key_Space)
    assert drawn(page) == "All marked"
    assert workspace.undo() is None
    assert page.stack.currentIndex() == 0


def test_a_closed_plan_is_followed_by_the_next_and_both_can_be_read(
    workspace: Workspace, show: Open, qtbot: QtBot
) -> None:
    keys = filled(workspace)
    (first,) = workspace.store.read(ActionPlan)
    with workspace.store.step("test"):
        workspace.store.save(replace(first, state="closed"))
    page = show(workspace)
    assert page.step_button.text() == "Start the next plan"
    qtbot.keyClick(page.step_button, Key.Key_Space)
    type_title(page, qtbot, "Anew")
    assert drawn(page) == "Anew"
    assert page.strip.plans.isVisible()
    page.show_record("plan_item", keys["Buy"])
    assert page.outline.current() == keys["Buy"]


def test_a_read_only_file_is_shown_and_not_written(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    keys = filled(workspace)
    workspace.store.is_read_only = True
    page = show(workspace)
    page.outline.choose([keys["Buy"]])
    for key, modifier in ((Key.Key_N, Ctrl), (Key.Key_Delete, Qt.KeyboardModifier.NoModifier), (Key.Key_Up, Alt)):
        qtbot.keyClick(page.outline.tree, key, modifier)
    assert len(workspace.store.read(PlanItem)) == 7
    assert not any(one.isEnabled() for one in page.outline.buttons.values())
    assert not page.panel.lead.isEnabled()
    assert page.costs.model.rowCount() == 0
    assert not page.step_button.isEnabled()


def test_the_page_speaks_arabic(arabic_workspace: Workspace, show: Open) -> None:
    keys = filled(arabic_workspace)
    page = show(arabic_workspace)
    page.outline.choose([keys["Buy"]])
    assert page.strip.title.text() == "خطة"
    assert page.panel.heading.alignment() & Qt.AlignmentFlag.AlignRight
    assert page.outline.tree.layoutDirection() == Qt.LayoutDirection.RightToLeft
