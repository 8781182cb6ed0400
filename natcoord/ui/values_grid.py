"""ValuesGrid: the values of one indicator, typed cell by cell or pasted from a spreadsheet, and moved to approval."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QApplication, QHeaderView, QMenu, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain.records import VALUE_ABSENCES, Measurement
from natcoord.errors import NatcoordError
from natcoord.services import track
from natcoord.ui import reasons
from natcoord.ui.breakdown_columns import (
    ABSENCE,
    DENOMINATOR,
    DIFFERENCE,
    EVERY,
    NUMBERS,
    NUMERATOR,
    PERIOD,
    SHARE,
    SOURCE,
    STATE,
    TOTAL,
    WHY,
)
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.problem_line import ProblemLine
from natcoord.ui.value_reason import ValueReason
from natcoord.ui.values_facts import ValuesFacts
from natcoord.ui.values_model import ValuesModel
from natcoord.ui.values_rows import Key
from natcoord.ui.values_table import ValuesTable
from natcoord.ui.workspace import Workspace

_WIDTHS = {PERIOD: 92, NUMERATOR: 82, DENOMINATOR: 90, SHARE: 72, STATE: 108, ABSENCE: 106, DIFFERENCE: 100}
_NARROW, _BROAD = 96, 150  # of the column of a category


class ValuesGrid(QWidget):
    """The table; below it what is refused, and the line that asks for a reason.

    `moved` is sent when another value is current, `chosen` when others are selected.
    """

    moved = Signal()
    chosen = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.model = ValuesModel(workspace)
        self.table = ValuesTable(self)
        self.table.setModel(self.model)
        self.problem = ProblemLine()
        self.reason = ValueReason(workspace, self.model)
        self.hint = LeadingLabel("small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.table, 1)
        for widget in (self.problem, self.reason, self.hint):
            layout.addWidget(widget)
        self.setFocusProxy(self.table)
        self.model.told.connect(self._tell)
        self.reason.kept.connect(self._on_reason)
        self.reason.left.connect(self.table.setFocus)
        self.table.selectionModel().currentChanged.connect(self._on_current)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    def retranslate(self) -> None:
        """The fixed words."""
        self.table.setAccessibleName(self.tr("Values by period"))
        self.reason.retranslate()
        self._say_hint()

    def _say_hint(self) -> None:
        if self.model.axis in (TOTAL, EVERY):
            words = self.tr("Type a figure, or paste from a spreadsheet: cells, or rows of period and value.")
            self.hint.setText(words)
        else:
            language = self.workspace.language
            letters = (f"{reasons.letter(one, language)} {labels.absence(one, language)}" for one in VALUE_ABSENCES)
            words = self.tr("○ draft, ◐ submitted. Empty because: {letters}.")
            self.hint.setText(words.format(letters=" · ".join(letters)))

    # -- showing --------------------------------------------------------------------------------------------

    def show_sheet(
        self, facts: ValuesFacts, first_year: int | None, today: date, axis: str = TOTAL, added: Iterable[str] = ()
    ) -> None:
        """Show the values of an indicator by an axis; a new one begins at its first empty period."""
        was_blocked = self.blockSignals(True)  # what is current and chosen is told by who shows the sheet
        before, shape, at = self.model.sheet, self.model.shape, self.table.currentIndex()
        place = (self.model.keys[at.row()], at.column()) if at.isValid() else None
        self.model.show_sheet(facts, first_year, today, axis, added)
        self.hint.setVisible(not self.workspace.is_read_only)
        is_new = before is None or before.indicator_id != facts.sheet.indicator_id
        if is_new or shape != self.model.shape:
            self._set_widths()
            self.problem.hide()
            self._say_hint()
        if is_new:
            self._go_to_first_empty()
        elif place is not None and not self.table.currentIndex().isValid():
            self._go_back(*place)
        self.reason.show_asked(is_new=is_new)
        self.blockSignals(was_blocked)

    def _go_to_first_empty(self) -> None:
        rows = range(len(self.model.keys))
        first = next((row for row in rows if self.model.measurement(row) is None), len(rows) - 1)
        last = max((row for row in rows if self.model.measurement(row)), default=-1)
        column = 0 if self.model.shape[0].cell is not None else 1
        self.table.setCurrentIndex(self.model.index(min(max(first, last + 1), len(rows) - 1), column))

    def _go_back(self, key: Key, column: int) -> None:
        """Where one was, in another view perhaps."""
        row = next((at for at, one in enumerate(self.model.keys) if one[0] == key[0]), 0)
        row = self.model.keys.index(key) if key in self.model.keys else row
        is_by_axis = self.model.shape[0].cell is not None
        column = min(column, len(self.model.shape) - 1) if is_by_axis else min(max(column, 1), 1)
        self.table.setCurrentIndex(self.model.index(row, column))

    def _set_widths(self) -> None:
        header, upright = self.table.horizontalHeader(), self.table.verticalHeader()
        is_by_axis = self.model.axis not in (TOTAL, EVERY)
        upright.setVisible(is_by_axis)
        for index, column in enumerate(self.model.shape):
            header.setSectionResizeMode(index, QHeaderView.ResizeMode.Interactive)
            width = _WIDTHS.get(column.name, 96)
            if column.cell is not None and column.name in NUMBERS:
                width = max(_NARROW, min(header.sectionSizeHint(index), _BROAD))
            self.table.setColumnWidth(index, width)
            delegate = self.table.absences if column.name == ABSENCE else None
            self.table.setItemDelegateForColumn(index, delegate)

    def go_to(self, found: Measurement) -> None:
        """Make a value current, where this view shows it."""
        place = self.model.place_of((found.period, found.cell))
        if place is not None:
            self.table.setCurrentIndex(self.model.index(*place))

    def current_key(self) -> Key | None:
        """The period and cell that the cursor is on."""
        index = self.table.currentIndex()
        return self.model.key_at(index) if index.isValid() and index.row() < len(self.model.keys) else None

    def chosen_keys(self) -> list[Key]:
        """The selected places, each once."""
        chosen = self.table.selectionModel().selectedIndexes()
        return list(dict.fromkeys(self.model.key_at(one) for one in chosen))

    # -- what happened ------------------------------------------------------------------------------------

    def _tell(self, refusal: NatcoordError | None) -> None:
        self.problem.tell(refusal, self.workspace.language)

    def _on_current(self, index: QModelIndex) -> None:
        """A refused cell says why, again, when it is come back to."""
        self.moved.emit()
        if index.isValid() and index.row() < len(self.model.keys):
            key, refusals = self.model.key_at(index), self.model.typed.refusals
            refusal = next((one for (place, _), one in refusals.items() if place == key), None)
            if refusal is not None:
                self._tell(refusal)

    def _tell_pasted(self, refusals: tuple[NatcoordError, ...]) -> None:
        head = self.tr("Nothing was pasted: %n rows are refused.", "", len(refusals))
        self.problem.tell_block(head, refusals, self.workspace.language)

    # -- reasons ----------------------------------------------------------------------------------------------

    def _on_reason(self) -> None:
        self.table.setFocus()
        self.table.go_on()

    def say_reason(self, code: str, *, only_empty: bool = False) -> bool:
        """Say of the chosen cells of figures why there is no value; gives whether it was said."""
        if self.workspace.is_read_only:
            return False
        chosen = self.table.selectionModel().selectedIndexes()
        places = [one for one in chosen if self.model.columns[one.column()] in NUMBERS]
        keys = list(dict.fromkeys(self.model.key_at(one) for one in places))
        entries = [self.model.entry(key) for key in keys]
        has_figures = any(one.value is not None or one.numerator is not None for one in entries)
        if not keys or (only_empty and has_figures):
            return False
        self.model.give_reason(keys, ABSENCE, code)
        return True

    # -- states -------------------------------------------------------------------------------------------------

    def move(self, operation: Callable[..., object], found: Sequence[Measurement]) -> None:
        """Submit or approve these values."""
        self.workspace.do(operation, [one.measurement_id for one in found])

    # -- keys ---------------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """Copy, paste, delete, why missing, submit, approve, send back."""
        menu, language = QMenu(self), self.workspace.language
        menu.addAction(self.tr("Copy"), self.copy)
        writing = [menu.addAction(self.tr("Paste"), self.paste), menu.addAction(self.tr("Delete value"), self.delete)]
        why = menu.addMenu(self.tr("Missing because"))
        for code in VALUE_ABSENCES:
            words = f"{labels.absence(code, language)}\t{reasons.letter(code, language)}"
            why.addAction(words, lambda code=code: self.say_reason(code))
        writing.append(why.menuAction())
        for action in writing:
            action.setEnabled(not self.workspace.is_read_only)
        menu.addSeparator()
        found = [one for key in self.chosen_keys() if (one := self.model.found(key)) is not None]
        offers = (
            (self.tr("Submit"), partial(self.move, track.submit), [one for one in found if one.state == "draft"]),
            (self.tr("Approve"), partial(self.move, track.approve), [one for one in found if one.state != "approved"]),
            (self.tr("Send back…"), self.reason.ask_send_back, [one for one in found if one.state != "draft"]),
        )
        for words, act, fitting in offers:
            action = menu.addAction(words, lambda act=act, fitting=fitting: act(fitting))
            action.setEnabled(bool(fitting) and not self.workspace.is_read_only)
        return menu

    def copy(self) -> None:
        """Put the chosen cells on the clipboard, as a spreadsheet takes them."""
        chosen = self.table.selectionModel().selectedIndexes()
        rows, columns = sorted({one.row() for one in chosen}), sorted({one.column() for one in chosen})
        lines = ("\t".join(self.model.plain(row, column) for column in columns) for row in rows)
        QApplication.clipboard().setText("\n".join(lines))

    def paste(self) -> None:
        """Write what is on the clipboard from the current cell on, or by the periods it names."""
        index, text = self.table.currentIndex(), QApplication.clipboard().text()
        if index.isValid() and text.strip() and not self.workspace.is_read_only:
            self._tell_pasted(self.model.paste(text, index.row(), index.column()))

    def delete(self) -> None:
        """Take the values of the chosen cells away; where only sources or explanations are chosen, only those."""
        if self.workspace.is_read_only:
            return
        chosen = self.table.selectionModel().selectedIndexes()
        names = {self.model.columns[one.column()] for one in chosen}
        if len(names) == 1 and names <= {SOURCE, WHY}:
            for one in chosen:
                self.model.setData(one, "")
            return
        for key in reversed(self.chosen_keys()):
            self.model.delete(key)
