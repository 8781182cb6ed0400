"""ArmsPage: arms collected in a year and what share of them was traced (SDG 16.4.2), by agency, context and type."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from natcoord.domain.arms import YearFacts
from natcoord.domain.arms_problems import Problem
from natcoord.domain.plan_records import ArmsSupply
from natcoord.domain.records import Indicator, Institution, Measurement
from natcoord.services import arms
from natcoord.ui.arms_agencies import EVERY, ArmsAgencies, SupplyLine
from natcoord.ui.arms_figures import ArmsFigures
from natcoord.ui.arms_grid import ArmsGrid
from natcoord.ui.arms_history import ArmsHistory
from natcoord.ui.arms_summary import ArmsSummary
from natcoord.ui.choice_row import ChoiceRow
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.empty_state import EmptyState
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.reason_line import ReasonLine
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace

_LOW = 640
_PLACES = ("table", "figures", "years")


class ArmsPage(ViewPage):
    """The result of the year above; agencies at the side; the table, other figures, or all years."""

    view = "arms"
    watches = frozenset(
        "arms_count arms_figure arms_supply arms_year arms_revision institution indicator measurement".split()
    )

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._year = YearFacts(0, ())
        self._supplies: list[ArmsSupply] = []  # changed in a closed year, waiting for a reason
        self._then: Callable[[str], None] = lambda _reason: None  # what a reason is asked for
        self.close_button = self.add_button()
        self.take_button = self.add_button(primary=True)
        self.year, self.state = QuietCombo(), LeadingLabel("soft", wraps=False)
        self.summary = ArmsSummary(workspace)
        self.reason = ReasonLine()
        self.agencies = ArmsAgencies(workspace)
        self.supply = SupplyLine(workspace)
        self.grid, self.figures, self.history = ArmsGrid(workspace), ArmsFigures(workspace), ArmsHistory(workspace)
        self.empty = EmptyState()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.choice = ChoiceRow(_PLACES)
        self.places = self.choice.buttons
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.year)
        row.addWidget(self.state)
        row.addStretch(1)
        row.addWidget(self.choice)
        self.choice.choose("table")
        self.shown = QStackedWidget()
        self.shown.addWidget(self.grid)
        self.shown.addWidget(self.figures)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.supply)
        column.addWidget(self.shown, 1)
        self.splitter = QSplitter()
        self.splitter.addWidget(self.agencies)
        self.splitter.addWidget(right)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([186, 700])
        self.content = QWidget()
        inside = QVBoxLayout(self.content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addLayout(row)
        for widget in (self.summary, self.reason):
            inside.addWidget(widget)
        inside.addWidget(self.splitter, 1)
        inside.addWidget(self.history, 1)
        # Only one of them is ever there, so that together they ask for no more room than a small screen has.
        for widget in (self.history, self.content, self.empty):
            widget.hide()
        self.body.addWidget(self.empty)
        self.body.addWidget(self.content, 1)
        self.body.addStretch(0)

    def _connect(self) -> None:
        self.year.activated.connect(self._on_year)
        self.agencies.chosen.connect(lambda _key: self._show_agency())
        self.supply.edited.connect(self._on_supply)
        self.summary.opened.connect(self._open_problem)
        self.close_button.clicked.connect(self._on_close)
        self.take_button.clicked.connect(self._on_take)
        self.empty.button.clicked.connect(lambda: self.begin(self.workspace.today.year - 1))
        self.reason.given.connect(self._on_reason)
        self.reason.left.connect(self._forget)
        for model in (self.grid.model, self.figures.model):
            model.reason_wanted.connect(self._ask_for_revision)
        self.choice.chosen.connect(lambda _: self._show_place())

    # -- words --------------------------------------------------------------------------------------------

    def nav_text(self) -> str:
        return self.tr("Arms collected")

    def retranslate(self) -> None:
        self.say_tabs()
        self.title.setText(self.tr("Arms collected and traced (SDG 16.4.2)"))
        self.purpose.setText(
            self.tr("Arms seized, found or surrendered in a year, and of how many the origin is known.")
        )
        self.take_button.setText(self.tr("Take over into the indicator"))
        self.year.setAccessibleName(self.tr("Year"))
        words = {"table": self.tr("Table"), "figures": self.tr("Other figures"), "years": self.tr("All years")}
        for name, text in words.items():
            self.places[name].setText(text)
        self.empty.heading.setText(self.tr("No year yet"))
        self.empty.words.setText(
            self.tr(
                "Each year the agencies that seize, find or are handed arms send their figures: how many arms of each"
                " type, and what came of tracing them. Begin with the last whole year."
            )
        )
        year = self.language.year(self.workspace.today.year - 1)
        self.empty.button.setText(self.tr("Begin {year}").format(year=year))
        for part in (self.summary, self.reason, self.agencies, self.supply, self.grid, self.figures, self.history):
            part.retranslate()

    # -- reading ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        store, language = self.workspace.store, self.language
        years = arms.years(store)
        self.empty.setVisible(not years)
        self.empty.button.setEnabled(not self.workspace.is_read_only)
        self.content.setVisible(bool(years))
        for button in (self.close_button, self.take_button):
            button.setVisible(bool(years))
        if not years:
            return
        named = ((one.institution_id, language.say(one.name)) for one in store.read(Institution))
        self._names = dict(sorted(named, key=lambda pair: language.sort_key(pair[1])))
        chosen = self._year.year if self._year.year in years else years[-1]
        self._fill_years(years, chosen)
        self._show_year(chosen)

    def _fill_years(self, years: list[int], chosen: int) -> None:
        """The years there are, and those that can be begun: between them, one before and up to today's."""
        language = self.language
        choices: dict[object, str] = {year: language.year(year) for year in reversed(years)}
        if not self.workspace.is_read_only:
            last = max(years[-1], min(years[-1] + 1, self.workspace.today.year))
            for year in range(last, years[0] - 2, -1):
                if year not in years:
                    choices[year] = self.tr("Begin {year}").format(year=language.year(year))
        self.year.fill(choices)
        self.year.choose(chosen)

    def _show_year(self, year: int) -> None:
        store, language = self.workspace.store, self.language
        self._year = arms.facts(store, year)
        told, closed_on = arms.summary(store, year), self._year.closed_on
        closed = self.tr("Closed {date}").format(date=language.date(closed_on)) if closed_on else self.tr("Open")
        self.state.setText(closed)
        self.close_button.setText(self.tr("Open again…") if closed_on else self.tr("Close the year"))
        self.close_button.setToolTip(
            self.tr("Once a year is reported it is closed; later changes need a reason and keep what was.")
        )
        self.close_button.setEnabled(not self.workspace.is_read_only)
        self.take_button.setEnabled(not self.workspace.is_read_only and told.whole.is_defined)
        self.summary.show_summary(told, arms.problems(store, year), self._names)
        self.agencies.show_year(self._year, told, self._names)
        self.figures.show_year(self._year, self.agencies.current(), told)
        self._show_agency()
        self._show_place()

    def _show_agency(self) -> None:
        agency = self.agencies.current()
        self.supply.show_supply(self._year, agency)
        self.grid.show_year(self._year, agency)
        self._make_room()
        self.figures.show_year(self._year, agency, arms.summary(self.workspace.store, self._year.year))

    def _show_place(self) -> None:
        is_years = self.places["years"].isChecked()
        self.splitter.setVisible(not is_years)
        self.history.setVisible(is_years)
        self.shown.setCurrentWidget(self.figures if self.places["figures"].isChecked() else self.grid)
        if is_years:
            self.history.show_history(arms.history(self.workspace.store), self._year.year, self._names)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen the table has the room of what is said only once."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        is_high = self.height() >= _LOW
        self.purpose.setVisible(is_high)
        self.grid.hint.setVisible(is_high or self.agencies.current() is None)
        self.summary.setVisible(is_high or self.reason.isHidden())

    def _ask(self, words: str, do_words: str, then: Callable[[str], None]) -> None:
        """Ask for a reason in the page."""
        self._then = then
        self.reason.ask(words, do_words)
        self._make_room()

    def landing(self) -> QWidget | None:
        return self.grid.table if self.content.isVisible() else self.empty.button

    def show_record(self, kind: str, key: str) -> None:
        """Bring a year into view: its four digits, or the key of a row of it."""
        self.refresh_now()
        if kind == "arms" and key.isdecimal() and int(key) in arms.years(self.workspace.store):
            self.year.choose(int(key))
            self._show_year(int(key))

    def _open_problem(self, problem: Problem) -> None:
        self.agencies.list.go_to(problem.agency or EVERY)
        self.places["figures" if problem.figure else "table"].setChecked(True)
        if problem.figure:
            self.figures.go_to(problem.figure)
        else:
            self.grid.go_to(problem.context, problem.weapon)

    # -- writing ------------------------------------------------------------------------------------------

    def begin(self, year: int) -> None:
        """Open a year and show it."""
        if self.workspace.do(arms.open_year, year) is not None:
            self._show_chosen(year)

    def _on_year(self) -> None:
        year = self.year.currentData()
        if year in arms.years(self.workspace.store):
            self._show_chosen(year)
        else:
            self.begin(year)

    def _show_chosen(self, year: int) -> None:
        self.reason.close_line()
        self._year = YearFacts(year, ())
        self.refresh()

    def _on_supply(self, supply: ArmsSupply) -> None:
        if self._year.closed_on is None:
            self.workspace.do(arms.save_supply, supply)
        else:
            self._supplies = [one for one in self._supplies if one.institution_id != supply.institution_id]
            self._supplies.append(supply)
            self._ask_for_revision()

    def _ask_for_revision(self) -> None:
        year = self.language.year(self._year.year)
        words = self.tr("{year} is closed. Why is it revised? What it was is kept.").format(year=year)
        self._ask(words, self.tr("Revise"), self._revise)

    def _on_reason(self, reason: str) -> None:
        self.reason.close_line()
        self._then(reason)
        self._make_room()

    def _revise(self, reason: str) -> None:
        rows, self._supplies = self._supplies, []
        if rows:
            self.workspace.do(arms.revise, rows, reason)
        for model in (self.grid.model, self.figures.model):
            model.give_reason(reason)

    def _forget(self) -> None:
        """No reason is given: what waited for one is as it was."""
        self._supplies = []
        if self._then == self._revise:
            for model in (self.grid.model, self.figures.model):
                model.forget()
            self._show_agency()
        self._make_room()
        self.grid.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_close(self) -> None:
        year = self._year.year
        if self._year.closed_on is None:
            self.workspace.do(arms.close_year, year, self.workspace.today)
            return
        words = self.tr("Why is {year} opened again? What changes from now on is kept too.")
        self._ask(words.format(year=self.language.year(year)), self.tr("Open again"), self._open_again)

    def _open_again(self, reason: str) -> None:
        self.workspace.do(arms.reopen_year, self._year.year, reason)

    def _on_take(self) -> None:
        """Write the share into the indicator; one that is approved there asks for a reason first."""
        sheet = arms.indicator(self.workspace.store)
        if sheet is not None and self._is_approved(sheet):
            words = self.tr("The value of {year} is approved in the indicator. Why does it change?")
            self._ask(words.format(year=self.language.year(self._year.year)), self.tr("Take over"), self._take)
        else:
            self._take("")

    def _is_approved(self, sheet: Indicator) -> bool:
        where = "indicator_id = ? AND period = ? AND state = 'approved'"
        return self.workspace.store.count(Measurement, where, [sheet.indicator_id, str(self._year.year)]) > 0

    def _take(self, reason: str) -> None:
        key = self.workspace.do(arms.to_indicator, self._year.year, reason)
        if key is not None:
            self.workspace.asked_to_open.emit("indicator", key)
