"""ValuesTab: the values of one indicator: the grid by total or by axis, the chart, and the current value."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from natcoord.domain import breakdown
from natcoord.domain.plan_records import TargetRevision
from natcoord.domain.records import Indicator, Measurement, Target
from natcoord.reports.breakdown_chart import breakdown_chart
from natcoord.reports.charts import target_chart
from natcoord.services import track
from natcoord.ui import breakdown_columns, value_words
from natcoord.ui.breakdown_columns import EVERY, TOTAL
from natcoord.ui.breakdown_view import BreakdownChart
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.value_panel import ValuePanel
from natcoord.ui.values_bar import ValuesBar
from natcoord.ui.values_facts import ValuesFacts
from natcoord.ui.values_grid import ValuesGrid
from natcoord.ui.workspace import Workspace

_MANY = 300  # values, from which warnings are found after the values have been painted


class ValuesTab(QWidget):
    """`chart_card` and `panel` stand below the grid, or where the page puts them on a low screen."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.axis = TOTAL  # goes along from indicator to indicator
        self._added: dict[tuple[str, str], tuple[str, ...]] = {}  # categories without a value yet, by sheet and axis
        self._target: Target | None = None
        self.facts: ValuesFacts | None = None
        self.grid = ValuesGrid(workspace)
        self.bar = ValuesBar(workspace, self.grid)
        self.debt = LeadingLabel("small")
        self.chart = BreakdownChart()
        self.panel = ValuePanel(workspace)
        self.chart_card = QFrame()
        self.chart_card.setProperty("kind", "card")
        inside = QVBoxLayout(self.chart_card)
        inside.setContentsMargins(6, 4, 6, 4)
        inside.addWidget(self.chart)
        self._lay_out()
        self.bar.viewed.connect(self.view)
        self.bar.added.connect(self._on_added)
        self.grid.moved.connect(self._show_value)
        self._noticing = QTimer(self, singleShot=True, interval=150)
        self._noticing.timeout.connect(self._notice)

    def _lay_out(self) -> None:
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.bar)
        line = QHBoxLayout()
        line.addWidget(self.debt, 1)
        line.addWidget(self.bar.add)
        column.addLayout(line)
        column.addWidget(self.grid, 1)
        self._lower = QSplitter()
        self._lower.setChildrenCollapsible(False)
        self._lower.setHandleWidth(10)
        whole = QSplitter(Qt.Orientation.Vertical)
        whole.setChildrenCollapsible(False)
        whole.setHandleWidth(10)
        whole.addWidget(upper)
        whole.addWidget(self._lower)
        whole.setSizes([560, 360])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 0, 0)
        outer.addWidget(whole)
        self.take_back()

    def take_back(self) -> None:
        """Chart and value stand side by side below the grid."""
        for widget in (self.chart_card, self.panel):
            self._lower.addWidget(widget)
            widget.show()
        self._lower.setSizes([500, 500])
        self._lower.show()

    def give_away(self) -> tuple[QWidget, QWidget]:
        """Value and chart, for tabs of their own; the grid has the whole place."""
        self._lower.hide()
        return self.panel, self.chart_card

    def retranslate(self) -> None:
        """The fixed words."""
        for one in (self.grid, self.bar, self.panel):
            one.retranslate()

    # -- showing --------------------------------------------------------------------------------------------

    def show_sheet(self, sheet: Indicator, target: Target | None, below: Sequence[Indicator] = ()) -> None:
        """Show the values of an indicator; `below` are those that roll up to it."""
        store = self.workspace.store
        found = store.read(Measurement, "indicator_id = ?", [sheet.indicator_id])
        others = [value for one in below for value in store.read(Measurement, "indicator_id = ?", [one.indicator_id])]
        self.facts, self._target = ValuesFacts(sheet, found, below, others), target
        if len(found) + len(others) < _MANY:
            self.facts.notice()
        else:
            self._noticing.start()
        self._show()

    def _show(self) -> None:
        facts, target = self.facts, self._target
        if facts is None:
            return
        sheet, axis = facts.sheet, self.axis
        if axis not in breakdown_columns.offered(sheet, facts.cells):
            axis = TOTAL
        added = self._added.get((sheet.indicator_id, axis), ())
        first_year = target.baseline_year if target else None
        self.grid.show_sheet(facts, first_year, self.workspace.today, axis, added)
        self.bar.show_views(facts, axis)
        self._show_debt(facts)
        self._show_chart(facts, axis)
        self._show_value()

    def _notice(self) -> None:
        if self.facts is not None and self.isVisible() and not self.facts.warnings:
            self.facts.notice()
            self.grid.table.viewport().update()
            self._show_value()

    def _show_debt(self, facts: ValuesFacts) -> None:
        self.debt.setVisible(bool(facts.debt.asked))
        if facts.debt.asked:
            self.debt.setText(value_words.debt(facts.debt, self.workspace.language))

    def _show_chart(self, facts: ValuesFacts, axis: str) -> None:
        language, pack, sheet = self.workspace.language, self.workspace.pack, facts.sheet
        if axis in (TOTAL, EVERY):
            totals = [one for one in facts.all if not one.cell]
            revisions: list[TargetRevision] = []
            if self._target is not None:
                key = self._target.target_id
                revisions = self.workspace.store.read(TargetRevision, "target_id = ?", [key])
            chart = target_chart(self._target, sheet, totals, language, revisions)
        else:

            def name(code: str) -> str:
                return value_words.category(axis, code, pack, language)

            chart = breakdown_chart(sheet, facts.all, axis, name, language)
        self.chart.set_chart(chart, language)

    def _show_value(self) -> None:
        key = self.grid.current_key()
        if self.facts is not None and key is not None:
            self.panel.show_value(self.facts, key)

    # -- doing ------------------------------------------------------------------------------------------------

    def view(self, axis: str) -> None:
        """Look at the values by an axis, as totals, or cell by cell."""
        self.axis = axis
        self._show()

    def _on_added(self, code: str) -> None:
        if self.facts is not None:
            place = (self.facts.sheet.indicator_id, self.grid.model.axis)
            self._added[place] = (*self._added.get(place, ()), code)
            self._show()

    def go_to(self, found: Measurement) -> None:
        """Make a value current, in a view that shows it."""
        key = (found.period, breakdown.canonical(found.cell))
        if self.grid.model.place_of(key) is None:
            parts = breakdown.split(found.cell)
            self.view(TOTAL if not parts else parts[0][0] if len(parts) == 1 and parts[0][0] else EVERY)
        self.grid.go_to(found)

    def next_waiting(self, *, backwards: bool) -> Measurement | None:
        """The next value that is not approved, from the cursor on, through all indicators and round again."""
        here, found = self.grid.current_key(), self.facts.by_key if self.facts else {}
        order = sorted(found, reverse=backwards)
        ahead = (key for key in order if here is not None and (key < here if backwards else key > here))
        nearest = next((found[key] for key in ahead if found[key].state != "approved"), None)
        last = found[order[-1]].measurement_id if order else None
        return nearest or track.next_waiting(self.workspace.store, last, backwards=backwards)
