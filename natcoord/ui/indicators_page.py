"""IndicatorsPage: what is measured, how, and the values; the import of values stands in the same place."""

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from natcoord.domain import progress
from natcoord.domain.records import Indicator, Measurement, Target
from natcoord.i18n import Language
from natcoord.reports.charts import target_chart
from natcoord.services import overview, plan, track
from natcoord.ui.elided import ElidedButton, LeadingLabel
from natcoord.ui.import_panel import ImportPanel
from natcoord.ui.indicator_panel import IndicatorPanel
from natcoord.ui.line_chart import LineChart
from natcoord.ui.record_list import Line, RecordList
from natcoord.ui.target_panel import NEW
from natcoord.ui.values_grid import ValuesGrid
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace

_LOW = 660


class IndicatorsPage(ViewPage):
    """A list of hundreds, found by typing; beside it values with their chart, and the sheet."""

    watches = frozenset({"indicator", "measurement", "target", "milestone", "institution"})
    view = "indicators"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._sheets: dict[str, Indicator] = {}
        self._targets: dict[str, Target] = {}
        self._pending: Indicator | None = None  # a new sheet, not whole and so not written yet
        self.import_button = self.add_button()
        self.new_button = self.add_button(primary=True)
        self.list = RecordList()
        self.panel = IndicatorPanel(workspace)
        self.grid = ValuesGrid(workspace)
        self.chart = LineChart()
        self.import_panel = ImportPanel(workspace)
        self.empty = QLabel()
        self.empty.setProperty("kind", "soft")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.setFocusProxy(self.list.view)
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.detail_tabs = QTabWidget()
        self.detail_tabs.addTab(self._values_tab(), "")
        self.detail_tabs.addTab(self.panel, "")
        detail = QWidget()
        column = QVBoxLayout(detail)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._detail_head())
        column.addWidget(self.detail_tabs, 1)
        self.detail = QStackedWidget()
        self.detail.addWidget(self.empty)
        self.detail.addWidget(detail)
        self.splitter = QSplitter()
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.detail)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(14)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([290, 640])
        self.places = QStackedWidget()
        self.places.addWidget(self.splitter)
        self.places.addWidget(self.import_panel)
        self.body.addWidget(self.places, 1)

    def _detail_head(self) -> QHBoxLayout:
        self.name = LeadingLabel("heading")
        self.target_link = ElidedButton()
        self.approve_button = QPushButton()
        self.delete_button = QPushButton()
        self.delete_button.setProperty("kind", "danger")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.target_link)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        for button in (self.approve_button, self.delete_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _values_tab(self) -> QWidget:
        tab = QWidget()
        self._values_column = QVBoxLayout(tab)
        self._values_column.setContentsMargins(0, 8, 0, 0)
        self._values_column.setSpacing(10)
        self.chart_card = QFrame()
        self.chart_card.setProperty("kind", "card")
        inside = QVBoxLayout(self.chart_card)
        inside.setContentsMargins(6, 4, 6, 4)
        inside.addWidget(self.chart)
        self._values_column.addWidget(self.grid, 3)
        self._values_column.addWidget(self.chart_card, 2)
        return tab

    def _connect(self) -> None:
        self.new_button.clicked.connect(lambda: self.new_indicator(None))
        self.import_button.clicked.connect(self.open_import)
        self.approve_button.clicked.connect(self.approve)
        self.delete_button.clicked.connect(self.delete_indicator)
        self.list.chosen.connect(self._on_chosen)
        self.panel.made.connect(self._on_made)
        self.import_panel.closed.connect(self.close_import)
        self.target_link.clicked.connect(self._open_target)

    def nav_text(self) -> str:
        return self.tr("Indicators")

    def waiting(self) -> int:
        return self.workspace.store.count(Measurement, "state <> 'approved'")

    def retranslate(self) -> None:
        self.say_tabs()
        self.title.setText(self.tr("Indicators and values"))
        self.purpose.setText(self.tr("What is measured, how, by whom, and every value with its source."))
        self.new_button.setText(self.tr("New indicator"))
        self.import_button.setText(self.tr("Import values…"))
        self.delete_button.setText(self.tr("Delete"))
        self.list.name(self.tr("Indicators"), self.tr("Find an indicator…"))
        self._name_tabs()
        self.empty.setText(
            self.tr(
                "An indicator says how a target is measured; its values show whether it is reached."
                " Make the first one here, or import a spreadsheet that has indicator, unit, kind and direction."
            )
        )
        self.panel.retranslate()
        self.grid.retranslate()
        self.import_panel.retranslate()
        if self.isVisible():
            self.refresh()

    def _name_tabs(self) -> None:
        words = {self.panel: self.tr("Sheet"), self.chart_card: self.tr("Chart")}
        for index in range(self.detail_tabs.count()):
            self.detail_tabs.setTabText(index, words.get(self.detail_tabs.widget(index), self.tr("Values")))

    # -- showing ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        store = self.workspace.store
        self._sheets = {one.indicator_id: one for one in store.read(Indicator, order="code")}
        self._targets = {one.target_id: one for one in store.read(Target)}
        if self._pending is not None:
            self._sheets = {self._pending.indicator_id: self._pending} | self._sheets
        latest, language = store.latest_measurements(), self.language
        waiting = Counter(one.indicator_id for one in store.read(Measurement, "state <> 'approved'"))
        self.list.set_lines(
            [self._line(one, latest.get(key), waiting[key], language) for key, one in self._sheets.items()]
        )
        self.new_button.setEnabled(not self.workspace.is_read_only)
        self.import_button.setEnabled(not self.workspace.is_read_only)
        if self.list.current() is None and self._sheets:
            self.list.go_to(next(iter(self._sheets)))
        self._show_current()

    def _line(self, one: Indicator, latest: Measurement | None, waiting: int, language: Language) -> Line:
        said = [one.code, language.say(one.unit)]
        if one.target_id in self._targets:
            said.append(self._targets[one.target_id].code)
        if one.is_draft:
            said.append(self.tr("Draft"))
        name = language.say(one.name) or self.tr("New indicator")
        value = progress.measured(latest) if latest else None
        below = language.period(latest.period) if latest else ""
        return Line(
            key=one.indicator_id,
            title=f"★ {name}" if one.is_key else name,
            detail=" · ".join(text for text in said if text),
            mark="" if latest is None else language.percent(value, 1) if one.is_ratio else language.number(value),
            below_mark=self.tr("%n to approve", "", waiting) if waiting else below,
        )

    def _show_current(self) -> None:
        sheet = self._sheets.get(self.list.current() or "")
        self.detail.setCurrentIndex(1 if sheet else 0)
        if sheet is None:
            return
        is_open, is_new = not self.workspace.is_read_only, sheet is self._pending
        target = self._targets.get(sheet.target_id or "")
        count = self.workspace.store.count(
            Measurement, "indicator_id = ? AND state <> 'approved'", [sheet.indicator_id]
        )
        self.name.setText(self.language.say(sheet.name) or self.tr("New indicator"))
        self.target_link.setVisible(target is not None)
        if target is not None:
            self.target_link.setText(f"{target.code} {self.language.say(target.title)}")
        self.approve_button.setText(self.tr("Approve %n values", "", count) if count else self.tr("Approve values"))
        self.approve_button.setEnabled(is_open and count > 0)
        self.approve_button.setVisible(not is_new)
        self.delete_button.setEnabled(is_open)
        self.detail_tabs.setTabEnabled(0, not is_new)
        self.panel.show_sheet(sheet)
        if not is_new:
            self.grid.show_sheet(sheet, target.baseline_year if target else None, self.workspace.today)
            values = overview.series(self.workspace.store, sheet.indicator_id)
            self.chart.set_chart(target_chart(target, sheet, values, self.language), self.language)

    def _on_chosen(self, key: str) -> None:
        self._show_current()
        if key and (self._pending is None or key != self._pending.indicator_id):
            self.workspace.selected.emit("indicator", key)

    def _open_target(self) -> None:
        sheet = self._sheets.get(self.list.current() or "")
        if sheet is not None and sheet.target_id:
            self.workspace.asked_to_open.emit("target", sheet.target_id)

    def show_record(self, kind: str, key: str) -> None:
        self.refresh_now()
        self.close_import()
        if kind == "indicator" and key.startswith(NEW):
            self.new_indicator(key.removeprefix(NEW))
            return
        if kind == "measurement":
            found = self.workspace.store.find(Measurement, key)
            if found is None:
                return
            self.list.go_to(found.indicator_id)
            self.detail_tabs.setCurrentIndex(0)
            self.grid.go_to(found)
            return
        self.list.go_to(key)

    # -- doing --------------------------------------------------------------------------------------------

    def new_indicator(self, target_id: str | None) -> None:
        """Begin a sheet, with the cursor in its name; it is written once it has a name and a unit."""
        self.refresh_now()
        draft = plan.new_indicator(self.workspace.store, target_id)
        target = self._targets.get(target_id or "")
        if target is not None and (target.target_value or 0) < (target.baseline_value or 0):
            draft = replace(draft, direction="decrease")
        self._pending = draft
        self.refresh()
        self.list.go_to(draft.indicator_id)
        self.detail_tabs.setCurrentIndex(1)
        self.panel.words["name"].setFocus()

    def _on_made(self, key: str) -> None:
        self._pending = None
        self.refresh()
        self.list.go_to(key)

    def delete_indicator(self) -> None:
        """Remove the current indicator with its values; undo brings both back."""
        key = self.list.current()
        if self._pending is not None and key == self._pending.indicator_id:
            self._pending = None
            self.refresh()
        elif key is not None:
            self.workspace.do(plan.delete_indicator, key)

    def approve(self) -> None:
        """Approve every value of the current indicator."""
        key = self.list.current()
        if key is not None:
            self.workspace.do(track.approve, key)

    def open_import(self) -> None:
        """Show the import in place of the list, and ask for the spreadsheet."""
        self.places.setCurrentWidget(self.import_panel)
        self._show_buttons(are_shown=False)
        self.import_panel.choose()

    def close_import(self) -> None:
        """Back to the list."""
        self.places.setCurrentWidget(self.splitter)
        self._show_buttons(are_shown=True)

    def _show_buttons(self, *, are_shown: bool) -> None:
        for button in (self.new_button, self.import_button):
            button.setVisible(are_shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen the chart has a tab of its own, so that the grid keeps its rows."""
        super().resizeEvent(event)
        is_low, is_tab = self.height() < _LOW, self.detail_tabs.indexOf(self.chart_card) >= 0
        if is_low and not is_tab:
            self.detail_tabs.addTab(self.chart_card, "")
        elif is_tab and not is_low:
            self.detail_tabs.removeTab(self.detail_tabs.indexOf(self.chart_card))
            self._values_column.addWidget(self.chart_card, 2)
            self.chart_card.show()
        if is_low != is_tab:
            self._name_tabs()
