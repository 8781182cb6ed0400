"""ArmsGrid: the yearly table of 16.4.2: types of weapons down, contexts and outcomes of tracing across."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from natcoord.domain import arms as rules
from natcoord.domain import arms_problems, cell_words
from natcoord.domain.arms import FIELDS, GROUPS, Tally
from natcoord.domain.plan_records import CONTEXTS, WEAPONS, ArmsCount
from natcoord.errors import NatcoordError
from natcoord.services import arms
from natcoord.ui import arms_words, theme
from natcoord.ui.arms_model import NOWHERE, ArmsModel, Index, Place, Shown
from natcoord.ui.arms_table import ArmsTable, GroupedHeader
from natcoord.ui.arms_words import ALL, SUM
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.problem_line import ProblemLine
from natcoord.ui.workspace import Workspace

_NAMES = (152, 280)  # the least and the most room for the names of types, in px
# Sums stand below what they sum.
ROWS = (*GROUPS["small_arms"], "small_arms", *GROUPS["light_weapons"], "light_weapons", "unknown", ALL)
_SUMS = {"small_arms": GROUPS["small_arms"], "light_weapons": GROUPS["light_weapons"], ALL: WEAPONS}
# What can be seen at once: one context, their sum, or everything.
VIEWS = (*CONTEXTS[:3], SUM, CONTEXTS[3], ALL)


class Column(NamedTuple):
    context: str  # CONTEXTS, or SUM
    field: str  # FIELDS, or percent


_OF_SUM = (FIELDS[0], "percent", *FIELDS[1:])
COLUMNS = tuple(Column(one, field) for one in VIEWS[:-1] for field in (_OF_SUM if one == SUM else FIELDS))


class CountsModel(ArmsModel):
    """Counts by type of weapon, context and outcome; sub-totals, totals and shares are computed."""

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(ROWS)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        roles, pack, language = Qt.ItemDataRole, self.workspace.pack, self.workspace.language
        if way == Qt.Orientation.Horizontal:
            column = COLUMNS[section]
            if role == roles.DisplayRole:
                return arms_words.field(column.field, language)
            if role in (roles.ToolTipRole, roles.AccessibleTextRole):
                return arms_words.field_whole(column.field, pack, language)
            return None
        if role in (roles.DisplayRole, roles.ToolTipRole):
            return arms_words.weapon(ROWS[section], pack, language)
        return None

    def read(self) -> None:
        own = [one for one in self.year.counts if self.agency in (None, one.institution_id)]
        self._stored = {(one.context, one.weapon): one for one in own} if self.agency else {}
        self._told: dict[tuple[str, str], Tally] = {}
        for context in (*CONTEXTS, SUM):
            inside = rules.counted(own) if context == SUM else [one for one in own if one.context == context]
            by_weapon = rules.tallies(inside, lambda one: one.weapon, WEAPONS)
            for row in ROWS:
                weapons = _SUMS.get(row)
                self._told[context, row] = (
                    rules.tally(one for one in inside if one.weapon in weapons) if weapons else by_weapon[row]
                )

    def place(self, row: int, column: int) -> Place | None:
        context, field = COLUMNS[column]
        return Place(context, ROWS[row], field) if context != SUM and ROWS[row] not in _SUMS else None

    def shown(self, row: int, column: int) -> Shown:
        context, field = COLUMNS[column]
        told = self._told[context, ROWS[row]]
        is_sum = context == SUM or ROWS[row] in _SUMS
        value = getattr(told, field)
        if field == "percent":
            tip = self.tr("Not defined: nothing was collected, or no outcome is known.") if value is None else ""
            return Shown(self.language.percent(value, 1), "" if value is None else f"{value:.12g}", is_sum, tip)
        if value is None:
            return Shown("–" if is_sum and told.total is not None else "", "", is_sum)
        return Shown(self.language.number(value), str(value), is_sum)

    def parse(self, text: str) -> object:
        return arms_problems.parse_count(text)

    def entered(self, row: tuple[str, str], values: dict[str, object]) -> ArmsCount:
        assert self.agency is not None
        stored = self._stored.get(row) or arms.new_count(self.year.year, self.agency, *row)
        made = replace(stored, **values)
        arms_problems.check(made)
        return made

    def save(self) -> Callable[..., Any]:
        return arms.save_counts

    def spread(
        self, cells: list[list[str]], at: Index, columns: Sequence[int]
    ) -> tuple[dict[Place, str], list[NatcoordError]]:
        """By the types that the first column names, else from the current cell on; sums are passed over."""
        fields = [one for one in columns if one >= at.column() and COLUMNS[one].context != SUM]
        by_word = arms_words.weapons_by_word(self.workspace.pack)
        is_named = len(cells[0]) > 1 and any(cell_words.plain(row[0]) in by_word for row in cells if row[0])
        if is_named:
            return self._by_name(cells, fields, by_word)
        types = [row for row in range(at.row(), len(ROWS)) if ROWS[row] not in _SUMS]
        if len(cells) > len(types):
            # With its sums the block has the shape of the table.
            types = list(range(at.row(), len(ROWS)))
        if len(cells) > len(types) or max(map(len, cells)) > len(fields):
            return {}, [NatcoordError("arms_block_too_large", rows=len(types), columns=len(fields))]
        texts = {}
        for row, line in zip(types, cells, strict=False):
            for column, text in zip(fields, line, strict=False):
                place = self.place(row, column)
                if place is not None:
                    texts[place] = text
        return texts, []

    def _by_name(
        self, cells: list[list[str]], columns: list[int], by_word: dict[str, str]
    ) -> tuple[dict[Place, str], list[NatcoordError]]:
        texts, refused = {}, []
        for number, line in enumerate(cells, 1):
            weapon = by_word.get(cell_words.plain(line[0]))
            if weapon is None and (any(line[1:]) and not (number == 1 and len(cells) > 1)):
                refused.append(NatcoordError("arms_weapon_unknown", text=line[0], row=number))
            if weapon and len(line) - 1 > len(columns):
                refused.append(NatcoordError("arms_block_too_large", rows=len(ROWS), columns=len(columns)))
                break
            for column, text in zip(columns, line[1:], strict=False):
                if weapon:
                    texts[Place(COLUMNS[column].context, weapon, COLUMNS[column].field)] = text
        return texts, refused


class ArmsGrid(QWidget):
    """The table, above it what is looked at, below it why an entry was refused."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.model = CountsModel(workspace)
        self.model.read()
        self.views = QTabBar()
        self.views.setExpanding(False)
        self.views.setDrawBase(False)
        for _ in VIEWS:
            self.views.addTab("")
        self.table = ArmsTable(self.model)
        self.header = GroupedHeader(
            lambda column: COLUMNS[column].context,
            lambda group: arms_words.context_whole(group, workspace.pack, workspace.language),
            self.table,
        )
        self.table.setHorizontalHeader(self.header)
        self.problem, self.hint = ProblemLine(), LeadingLabel("small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.views, self.table, self.problem, self.hint):
            column.addWidget(widget, int(widget is self.table))
        self.setFocusProxy(self.table)
        self.views.currentChanged.connect(self._show_view)
        self.model.told.connect(self.tell)
        self.table.pasted.connect(self._tell_pasted)
        self.table.selectionModel().currentChanged.connect(self._tell_current)
        self._show_view()
        self.table.setCurrentIndex(self.model.index(0, 0))

    def retranslate(self) -> None:
        """The fixed words."""
        language = self.workspace.language
        for number, view in enumerate(VIEWS):
            self.views.setTabText(number, arms_words.context(view, language))
        self.views.setAccessibleName(self.tr("Context"))
        self.table.setAccessibleName(self.tr("Arms collected, by type and outcome of tracing"))

    def show_year(self, year: rules.YearFacts, agency: str | None) -> None:
        """Show one agency's year, or the sums over all."""
        self.model.show_year(year, agency)
        self.header.viewport().update()
        self.hint.setText(
            self.tr("Type figures or paste them from a spreadsheet. An empty cell is not known, which is not zero.")
            if agency
            else self.tr("Sums over all agencies. Choose an agency to type or paste its figures.")
        )
        self.table.fit()

    def _show_view(self) -> None:
        view = VIEWS[self.views.currentIndex()]
        for number, column in enumerate(COLUMNS):
            self.table.setColumnHidden(number, view not in (ALL, column.context))
        shown, at = self.table.columns(), self.table.currentIndex()
        if at.isValid() and at.column() not in shown:
            self.table.setCurrentIndex(self.model.index(at.row(), shown[0]))
        self.table.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least, most = (round(one * theme.scale()) for one in _NAMES)
        self.table.verticalHeader().setFixedWidth(min(max(least, self.width() // 4), most))

    def go_to(self, context: str, weapon: str, field: str = "total") -> None:
        """Make a cell current, where it can be seen."""
        column = COLUMNS.index(Column(context or CONTEXTS[0], field))
        if self.table.isColumnHidden(column):
            self.views.setCurrentIndex(VIEWS.index(COLUMNS[column].context))
        index = self.model.index(ROWS.index(weapon) if weapon else 0, column)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what happened ------------------------------------------------------------------------------------

    def tell(self, refusal: NatcoordError | None) -> None:
        """Say why the last entry was refused, or nothing."""
        self.problem.tell(refusal, self.workspace.language)

    def _tell_current(self, index: QModelIndex) -> None:
        """A refused cell says why, again, when it is come back to."""
        place = self.model.place(index.row(), index.column()) if index.isValid() else None
        refusal = self.model.refusals.get(place) if place else None
        if refusal is not None:
            self.tell(refusal)

    def _tell_pasted(self, refusals: tuple[NatcoordError, ...]) -> None:
        self.problem.tell_block(self.tr("Nothing was pasted."), refusals, self.workspace.language)
