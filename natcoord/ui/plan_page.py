"""PlanPage: the National Action Plan as an outline, beside it one line, the plan, its life and its money."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain.nap import Problem
from natcoord.domain.plan_records import ActionPlan, PlanItem
from natcoord.domain.records import Target
from natcoord.i18n import OFFERED, QT_TRANSLATE_NOOP, Language
from natcoord.services import nap
from natcoord.ui import counted, plan_facts, plan_words, theme
from natcoord.ui.elided import ElidedButton, LeadingLabel
from natcoord.ui.empty_state import EmptyState
from natcoord.ui.plan_costs import CostsGrid
from natcoord.ui.plan_facts import PlanFacts
from natcoord.ui.plan_form import PlanForm
from natcoord.ui.plan_item_panel import PlanItemPanel
from natcoord.ui.plan_life import PlanLife
from natcoord.ui.plan_money import PlanMoney
from natcoord.ui.plan_outline import PlanOutline
from natcoord.ui.plan_several import SeveralBox
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace

_WIDE = 980  # px: from here on the outline and the details stand side by side
_DETAILS = 440
_TITLE = QT_TRANSLATE_NOOP("plan_words", "National Action Plan on small arms and light weapons")


class _Bar(QTabBar):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Parts(QTabWidget):
    """The details as tabs; where there is little room the outline is the first of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(_Bar())
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)


class PlanStrip(QFrame):
    """Title, years and state of the plan in one line, and what it lacks. `missing_wanted` leads to that."""

    missing_wanted = Signal()
    plan_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.plans = QuietCombo()
        self.plans.activated.connect(lambda: self.plan_chosen.emit(self.plans.currentData() or ""))
        self.title, self.said = LeadingLabel("strong", wraps=False), LeadingLabel("soft", wraps=False)
        self.title.setMinimumWidth(40)
        self.missing = ElidedButton()
        self.missing.clicked.connect(self.missing_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(14)
        row.addWidget(self.title, 1)
        row.addWidget(self.plans, 1)
        row.addWidget(self.said)
        row.addWidget(self.missing)

    def show_plan(self, facts: PlanFacts, plans: list[ActionPlan], language: Language) -> None:
        """Show a plan; a choice stands in place of the title where there are several."""
        names = {one.action_plan_id: language.say(one.title) or self.tr("Untitled plan") for one in plans}
        self.title.setText(names[facts.plan.action_plan_id])
        self.title.setToolTip(self.title.text())
        self.title.setVisible(len(plans) == 1)
        self.plans.setVisible(len(plans) > 1)
        self.plans.setAccessibleName(self.tr("Action plan"))
        self.plans.fill(
            {
                one.action_plan_id: " · ".join(
                    part for part in (names[one.action_plan_id], plan_facts.years(one, language)) if part
                )
                for one in plans
            }
        )
        self.plans.choose(facts.plan.action_plan_id)
        state = labels.plan_state(facts.plan.state, language)
        said = [plan_facts.years(facts.plan, language), state]
        if facts.money.total is not None and facts.money.total.total:
            cost = plan_words.money(facts.money.total.total, facts.money.currency, language)
            said.append(cost)
        self.said.setText("  ·  ".join(part for part in said if part))
        count = len(facts.problems)
        words = self.tr("%n things are missing", "", count)
        self.missing.setText(counted.put(words, count, language) if count else self.tr("✓ Nothing is missing"))


class PlanPage(ViewPage):
    """Everything is written at once, and undo takes it back."""

    watches = frozenset({
        "action_plan", "plan_move", "plan_item", "cost", "rate", "institution", "indicator", "target", "milestone",
    })  # fmt: skip
    view = "plan"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.facts: PlanFacts | None = None
        self._plan_id = ""
        self._told = ""
        self._is_wide = True
        self._is_divided = False
        self.step_button = self.add_button(primary=True)
        self.step_button.clicked.connect(self._go_on)
        self.strip, self.outline, self.several = PlanStrip(), PlanOutline(workspace), SeveralBox()
        self.panel, self.costs = PlanItemPanel(workspace), CostsGrid(workspace)
        self.form, self.life, self.money = PlanForm(workspace), PlanLife(workspace), PlanMoney(workspace)
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- building -----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.leading = QWidget()
        self.column = QVBoxLayout(self.leading)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.column.addWidget(self.several)
        self.column.addWidget(self.outline, 1)
        self.column.addWidget(self.costs)
        self.parts = _Parts()
        for part in (self.panel, self.form, self.life, self.money):
            self.parts.addTab(part, "")
        self.splitter = QSplitter()
        self.splitter.addWidget(self.leading)
        self.splitter.addWidget(self.parts)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(14)
        self.splitter.setStretchFactor(0, 1)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.strip)
        inside.addWidget(self.splitter, 1)
        self.empty = EmptyState()
        self.from_targets = QPushButton()
        self.empty.layout().addWidget(self.from_targets, 0, Qt.AlignmentFlag.AlignLeft)
        first = QWidget()
        above = QVBoxLayout(first)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self.empty)
        above.addStretch(1)
        self.stack = QStackedWidget()
        self.stack.addWidget(first)
        self.stack.addWidget(content)
        self.body.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.empty.button.clicked.connect(self._start)
        self.from_targets.clicked.connect(self._start_from_targets)
        self.strip.missing_wanted.connect(self._show_missing)
        self.strip.plan_chosen.connect(self._choose_plan)
        self.outline.chosen.connect(self._on_chosen)
        self.outline.opened.connect(lambda: self._open(self.panel, self.panel.title))
        self.several.lead_chosen.connect(self.outline.set_lead)
        self.several.state_chosen.connect(self.outline.set_state)
        self.costs.rates_wanted.connect(self._ask_rate)
        self.life.asked.connect(self.go_to_problem)
        self.parts.currentChanged.connect(self._show_part)
        self.money.uncosted_wanted.connect(self._go_to_uncosted)

    def nav_text(self) -> str:
        return self.tr("Action plan")

    def retranslate(self) -> None:
        self.say_tabs()
        self.title.setText(self.tr("National Action Plan"))
        self.purpose.setText(self.tr("From objectives to activities: who leads, when, at what cost, and who pays."))
        self.empty.heading.setText(self.tr("There is no action plan yet"))
        self.empty.words.setText(
            self.tr(
                "A plan says by which outcomes, outputs and activities the objectives are reached, who leads each"
                " activity, what it costs and what is still unfunded. It begins as a draft with one objective."
            )
        )
        self.empty.button.setText(self.tr("Start the action plan"))
        for part in (self.outline, self.panel, self.costs, self.form, self.life, self.money):
            part.retranslate()
        self._name_parts()
        if self.isVisible():
            self.refresh()

    def _name_parts(self) -> None:
        words = {
            self.leading: self.tr("Outline"),
            self.panel: self.tr("Line"),
            self.form: self.tr("Plan"),
            self.life: self.tr("State"),
            self.money: self.tr("Money"),
        }
        for number in range(self.parts.count()):
            self.parts.setTabText(number, words[self.parts.widget(number)])
        self.parts.tabBar().setAccessibleName(self.tr("Details"))

    # -- showing ------------------------------------------------------------------------------------------

    def landing(self) -> QWidget | None:
        return self.outline.tree if self.facts is not None else self.empty.button

    def refresh(self) -> None:
        plans = nap.plans(self.workspace.store)
        chosen = next((one for one in plans if one.action_plan_id == self._plan_id), None)
        plan = chosen or nap.current(self.workspace.store)
        self.facts = plan_facts.read(self.workspace, plan) if plan is not None else None
        self._plan_id = plan.action_plan_id if plan is not None else ""
        self.stack.setCurrentIndex(0 if plan is None else 1)
        self._show_step()
        if self.facts is None:
            self._show_empty()
            return
        self.strip.show_plan(self.facts, plans, self.language)
        self.outline.show_facts(self.facts)
        self._show_part()

    def _show_part(self) -> None:
        """Only the tab that is in front is filled."""
        part = self.parts.currentWidget()
        if self.facts is not None and isinstance(part, PlanForm | PlanLife | PlanMoney):
            part.show_plan(self.facts)

    def _show_empty(self) -> None:
        adopted = self.workspace.store.count(Target, "adopted_on IS NOT NULL")
        words = self.tr("Start with objectives from %n adopted targets", "", adopted)
        self.from_targets.setText(counted.put(words, adopted, self.language))
        self.from_targets.setVisible(adopted > 0)
        for button in (self.empty.button, self.from_targets):
            button.setEnabled(not self.workspace.is_read_only)

    def _show_step(self) -> None:
        self.step_button.setVisible(self.facts is not None)
        self.step_button.setEnabled(not self.workspace.is_read_only)
        if self.facts is None:
            return
        state = self.facts.plan.state
        following = labels.plan_state(nap.may_move(state)[0], self.language)
        self.step_button.setText(
            self.tr("Start the next plan")
            if state == "closed"
            else self.tr("Next step: {state}…").format(state=following)
        )

    def _on_chosen(self) -> None:
        """Show the current line, and what the chosen ones can get alike."""
        if self.facts is None:
            return
        keys, line = self.outline.keys(), self.facts.line(self.outline.current())
        self.several.show_count(0 if self.workspace.is_read_only else len(keys), self.facts.institutions, self.language)
        self.panel.widget().setVisible(line is not None)
        costs = self.facts.costs.get(line.item.plan_item_id, []) if line else []
        self.costs.setVisible(line is not None and (line.item.level == "activity" or bool(costs)))
        if line is None:
            return
        self.panel.show_line(self.facts, line)
        self.costs.show_costs(line.item, costs, self.facts.amount(line.item), self.facts.money.currency)
        if line.item.plan_item_id != self._told:
            self._told = line.item.plan_item_id
            self.workspace.selected.emit("plan_item", self._told)

    def show_record(self, kind: str, key: str) -> None:
        self.refresh_now()
        found = self.workspace.store.find(PlanItem, key)
        if found is not None and self.facts is not None:
            if found.action_plan_id != self._plan_id:
                self._choose_plan(found.action_plan_id)
            self.outline.choose([key])
            self.parts.setCurrentWidget(self.leading if not self._is_wide else self.panel)

    def _choose_plan(self, plan_id: str) -> None:
        self._plan_id = plan_id
        self.refresh()

    # -- where there is room ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _WIDE * max(1.0, theme.scale())
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self._arrange()
        if is_wide and not self._is_divided:
            self._is_divided = True
            self.splitter.setSizes([self.width() - _DETAILS - 54, _DETAILS])

    def _arrange(self) -> None:
        """The outline beside the details with the costs below it; or as the first tab, the costs with the line."""
        if self._is_wide:
            self.parts.removeTab(self.parts.indexOf(self.leading))
            self.splitter.insertWidget(0, self.leading)
            self.splitter.setStretchFactor(0, 1)
            self.splitter.setStretchFactor(1, 0)
            self.column.addWidget(self.costs)
        else:
            self.parts.insertTab(0, self.leading, "")
            self.parts.setCurrentIndex(0)
            self.panel.below.addWidget(self.costs)
        self.leading.show()
        self._name_parts()
        self._on_chosen()

    def _open(self, part: QWidget, field: QWidget | None = None) -> None:
        self.parts.setCurrentWidget(part)
        (field or part).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back from the details to the outline."""
        if event.key() == Qt.Key.Key_Escape and self.facts is not None:
            self.parts.setCurrentWidget(self.leading)
            self.outline.tree.setFocus()
        else:
            super().keyPressEvent(event)

    # -- doing --------------------------------------------------------------------------------------------

    def _draft(self) -> ActionPlan:
        return nap.new_plan({code: Language(code).translate("plan_words", _TITLE) for code in OFFERED})

    def _start(self) -> None:
        """A plan with a first objective; the cursor stands in its title."""
        draft = self._draft()
        key = self.workspace.do(nap.start_plan, draft)
        if key is not None:
            self._choose_plan(draft.action_plan_id)
            self.outline.choose([key])
            self.outline.edit()

    def _start_from_targets(self) -> None:
        if self.workspace.do(nap.from_targets, self._draft()) is not None:
            self.refresh_now()
            self.outline.tree.setFocus()

    def _go_on(self) -> None:
        if self.facts is not None and self.facts.plan.state == "closed":
            self._start()
        else:
            self._open(self.life, self.life.step.body)

    def _show_missing(self) -> None:
        self.parts.setCurrentWidget(self.life)
        self.life.show_missing()

    def _ask_rate(self) -> None:
        refusal = self.costs.model.refusal(self.costs.table.currentIndex())
        self._open(self.money)
        self.money.rates.ask(str(refusal.facts.get("currency", "")) if refusal else "")
        self.money.ensureWidgetVisible(self.money.rates)

    def _go_to_uncosted(self) -> None:
        found = self.facts.problems if self.facts else ()
        one = next((one for one in found if one.code == "plan_activity_uncosted"), None)
        if one is not None:
            self.go_to_problem(one)

    def go_to_problem(self, one: Problem) -> None:
        """Go where a problem is mended."""
        lines = self.facts.lines if self.facts else ()
        first = next((line.item.plan_item_id for line in lines if line.item.level == "activity"), None)
        of_activities = ("plan_one_owner", "plan_no_national_budget")
        key = one.item_id or (first if one.code in of_activities else None)
        if one.code == "plan_no_objective":
            self.parts.setCurrentWidget(self.leading)
            self.outline.add()
        elif key is None:
            self._open(self.form)
            self.form.focus_on(one.code)
        else:
            self.outline.choose([key])
            self._open(self.panel)
            if not self.panel.focus_on(one.code):
                self.costs.table.setFocus(Qt.FocusReason.OtherFocusReason)
                self.panel.ensureWidgetVisible(self.costs)
