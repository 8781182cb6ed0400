"""IndicatorsPage: what is measured, how, and the values; the import of values stands in the same place."""

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
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
from natcoord.domain.breakdown import Debt
from natcoord.domain.records import Indicator, Measurement, Target
from natcoord.i18n import Language
from natcoord.services import overview, plan, track
from natcoord.ui import counted
from natcoord.ui.debts import Debts
from natcoord.ui.elided import ElidedButton, LeadingLabel
from natcoord.ui.import_panel import ImportPanel
from natcoord.ui.indicator_panel import IndicatorPanel
from natcoord.ui.record_list import Line, RecordList
from natcoord.ui.target_panel import NEW
from natcoord.ui.values_tab import ValuesTab
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace

_LOW = 660


class IndicatorsPage(ViewPage):
    """A list of hundreds, found by typing; beside it values with their chart, and the sheet."""

    watches = frozenset({
        "indicator", "measurement", "measurement_revision", "evidence", "target", "target_revision", "milestone",
        "institution", "plan_item",
    })  # fmt: skip
    view = "indicators"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._sheets: dict[str, Indicator] = {}
        self._targets: dict[str, Target] = {}
        self._latest: dict[str, Measurement] = {}
        self._waiting: Counter[str] = Counter()  # values that are not approved, by indicator
        self._pending: Indicator | None = None  # a new sheet, not whole and so not written yet
        self.import_button = self.add_button()
        self.new_button = self.add_button(primary=True)
        self.list = RecordList()
        self.panel = IndicatorPanel(workspace)
        self.values = ValuesTab(workspace)
        self.grid, self.chart = self.values.grid, self.values.chart
        self.debts = Debts(workspace, self)
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
        self.detail_tabs.addTab(self.values, "")
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
        beside = QWidget()
        listed = QVBoxLayout(beside)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(6)
        self.debt = LeadingLabel("small")
        self.debt.hide()
        listed.addWidget(self.list, 1)
        listed.addWidget(self.debt)
        self.splitter = QSplitter()
        self.splitter.addWidget(beside)
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
        self.next_button = QPushButton()
        self.delete_button = QPushButton()
        self.delete_button.setProperty("kind", "danger")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.target_link)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        for button in (self.next_button, self.delete_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _connect(self) -> None:
        self.new_button.clicked.connect(lambda: self.new_indicator(None))
        self.import_button.clicked.connect(self.open_import)
        self.next_button.clicked.connect(self.go_on)
        self.debts.found.connect(self._say_debts)
        self.delete_button.clicked.connect(self.delete_indicator)
        self.list.chosen.connect(self._on_chosen)
        self.panel.made.connect(self._on_made)
        self.import_panel.closed.connect(self.close_import)
        self.target_link.clicked.connect(self._open_target)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("F7"), self, self.go_on, context=context)
        QShortcut(QKeySequence("Shift+F7"), self, self.go_back, context=context)

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
        self.next_button.setToolTip(self.tr("To the next value that is not approved (F7), or back (Shift+F7)"))
        self.panel.retranslate()
        self.values.retranslate()
        self.import_panel.retranslate()
        if self.isVisible():
            self.refresh()

    def _name_tabs(self) -> None:
        words = {
            self.panel: self.tr("Sheet"),
            self.values.chart_card: self.tr("Chart"),
            self.values.panel: self.tr("This value"),
        }
        for index in range(self.detail_tabs.count()):
            self.detail_tabs.setTabText(index, words.get(self.detail_tabs.widget(index), self.tr("Values")))

    # -- showing ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        store = self.workspace.store
        self._sheets = {one.indicator_id: one for one in store.read(Indicator, order="code")}
        self._targets = {one.target_id: one for one in store.read(Target)}
        if self._pending is not None:
            self._sheets = {self._pending.indicator_id: self._pending} | self._sheets
        self._latest = overview.latest(store, self._sheets.values())
        self._waiting = Counter(one.indicator_id for one in store.read(Measurement, "state <> 'approved'"))
        self._list_sheets()
        self.debts.find(one for one in self._sheets.values() if one is not self._pending)
        self.new_button.setEnabled(not self.workspace.is_read_only)
        self.import_button.setEnabled(not self.workspace.is_read_only)
        if self.list.current() is None and self._sheets:
            self.list.go_to(next(iter(self._sheets)))
        self._show_current()

    def _list_sheets(self) -> None:
        language = self.language
        self.list.set_lines([self._line(one, language) for one in self._sheets.values()])

    def _line(self, one: Indicator, language: Language) -> Line:
        latest, waiting = self._latest.get(one.indicator_id), self._waiting[one.indicator_id]
        said = [one.code, language.say(one.unit)]
        if one.target_id in self._targets:
            said.append(self._targets[one.target_id].code)
        if one.is_draft:
            said.append(self.tr("Draft"))
        debt = self.debts.known.get(one.indicator_id)
        if debt is not None and debt.missing:
            said.append(self.tr("{share} of the breakdown missing").format(share=_share(debt, language)))
        name = language.say(one.name) or self.tr("New indicator")
        value = progress.measured(latest) if latest else None
        below = language.period(latest.period) if latest else ""
        return Line(
            key=one.indicator_id,
            title=f"★ {name}" if one.is_key else name,
            detail=" · ".join(text for text in said if text),
            mark="" if latest is None else language.percent(value, 1) if one.is_ratio else language.number(value),
            below_mark=counted.put(self.tr("%n to approve", "", waiting), waiting, language) if waiting else below,
        )

    def _say_debts(self) -> None:
        """The debt of each indicator in the list, and of all below it."""
        self._list_sheets()
        total = self.debts.total()
        self.debt.setVisible(bool(total.asked))
        words = self.tr("All indicators: {missing} of {asked} expected cells are missing ({share}).")
        number = self.language.number
        self.debt.setText(
            words.format(missing=number(total.missing), asked=number(total.asked), share=_share(total, self.language))
        )

    def _show_current(self) -> None:
        sheet = self._sheets.get(self.list.current() or "")
        self.detail.setCurrentIndex(1 if sheet else 0)
        if sheet is None:
            return
        is_open, is_new = not self.workspace.is_read_only, sheet is self._pending
        target = self._targets.get(sheet.target_id or "")
        count = self._waiting.total()
        self.name.setText(self.language.say(sheet.name) or self.tr("New indicator"))
        self.target_link.setVisible(target is not None)
        if target is not None:
            self.target_link.setText(f"{target.code} {self.language.say(target.title)}")
        self.next_button.setText(counted.put(self.tr("Next of %n not approved", "", count), count, self.language))
        self.next_button.setVisible(count > 0)
        self.delete_button.setEnabled(is_open)
        for index in range(self.detail_tabs.count()):
            self.detail_tabs.setTabEnabled(index, not is_new or self.detail_tabs.widget(index) is self.panel)
        self.panel.show_sheet(sheet)
        if not is_new:
            below = [one for one in self._sheets.values() if one.rolls_up_to == sheet.indicator_id]
            self.values.show_sheet(sheet, target, below)

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
            self.detail_tabs.setCurrentWidget(self.values)
            self.values.go_to(found)
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
        self.detail_tabs.setCurrentWidget(self.panel)
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
        if self.values.facts is not None:
            self.grid.move(track.approve, self.values.facts.waiting())

    def go_on(self) -> None:
        """To the next value that is not approved, through all indicators and round again."""
        self._go(backwards=False)

    def go_back(self) -> None:
        """To the one before."""
        self._go(backwards=True)

    def _go(self, *, backwards: bool) -> None:
        found = self.values.next_waiting(backwards=backwards)
        if found is not None:
            self.show_record("measurement", found.measurement_id)
            self.grid.setFocus()

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
        """On a low screen value and chart have tabs of their own, so that the grid keeps its rows."""
        super().resizeEvent(event)
        values = self.values
        is_low, is_tab = self.height() < _LOW, self.detail_tabs.indexOf(values.chart_card) >= 0
        if is_low == is_tab:
            return
        if is_low:
            panel, chart = values.give_away()
            self.detail_tabs.insertTab(1, panel, "")
            self.detail_tabs.addTab(chart, "")
        else:
            for widget in (values.panel, values.chart_card):
                self.detail_tabs.removeTab(self.detail_tabs.indexOf(widget))
            values.take_back()
        self._name_tabs()


def _share(debt: Debt, language: Language) -> str:
    return language.percent(100 * (debt.share or 0), 0)
