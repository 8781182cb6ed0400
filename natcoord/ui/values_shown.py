"""ShownValues: the values of one indicator as a table to look at, by total, by axis or cell by cell."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from natcoord.domain.records import Indicator, Measurement
from natcoord.services import track
from natcoord.ui import breakdown_columns, values_rows
from natcoord.ui.breakdown_columns import COMPUTED, EVERY, TOTAL, WHY, Column
from natcoord.ui.values_cells import ValuesCells
from natcoord.ui.values_facts import ValuesFacts
from natcoord.ui.values_headings import side
from natcoord.ui.values_rows import Key
from natcoord.ui.values_typed import Typed
from natcoord.ui.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ShownValues(QAbstractTableModel):
    """One row a period, or a cell (EVERY); a place of the table is a period, a cell and what is said of it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.sheet: Indicator | None = None
        self.keys: list[Key] = []
        self.shape: tuple[Column, ...] = ()
        self.axis = TOTAL
        self.typed = Typed()
        self._waiting: dict[str, Typed] = {}
        self.cells = ValuesCells(workspace.pack, workspace.language)

    @property
    def columns(self) -> tuple[str, ...]:
        """What each column shows."""
        return tuple(one.name for one in self.shape)

    @property
    def facts(self) -> ValuesFacts | None:
        """What is stored."""
        return self.cells.facts

    def show_sheet(
        self, facts: ValuesFacts, first_year: int | None, today: date, axis: str = TOTAL, added: Iterable[str] = ()
    ) -> None:
        """Show the values of an indicator by an axis; with the same ones, only what differs changes."""
        sheet, before = facts.sheet, self.sheet
        keys = values_rows.keys(sheet, facts.all, first_year, today, axis)
        codes = () if axis in (TOTAL, EVERY) else breakdown_columns.codes(axis, facts.cells, added)
        shape = breakdown_columns.columns(sheet, axis, codes)
        is_same = before is not None and before.indicator_id == sheet.indicator_id
        if not is_same:
            self.typed = self._waiting.setdefault(sheet.indicator_id, Typed())
        cells = ValuesCells(self.workspace.pack, self.workspace.language, facts, axis, today)
        if is_same and self.shape == shape and set(self.keys) <= set(keys):
            self.cells = cells
            self._grow(keys)
        else:
            self.beginResetModel()
            self.keys, self.shape, self.cells = keys, shape, cells
            self.endResetModel()
        self.sheet, self.axis = sheet, axis
        if self.keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.keys) - 1, len(self.shape) - 1))

    def _grow(self, keys: list[Key]) -> None:
        for row, key in enumerate(keys):
            if row >= len(self.keys) or self.keys[row] != key:
                self.beginInsertRows(_NOWHERE, row, row)
                self.keys.insert(row, key)
                self.endInsertRows()

    def key_at(self, index: Index) -> Key:
        """The period and cell that a place of the table stands for."""
        key, cell = self.keys[index.row()], self.shape[index.column()].cell
        return key if cell is None else (key[0], cell)

    def found(self, key: Key) -> Measurement | None:
        """What is stored at a place."""
        return self.facts.by_key.get(key) if self.facts else None

    def measurement(self, row: int) -> Measurement | None:
        """What is stored for the row itself."""
        return self.found(self.keys[row])

    def entry(self, key: Key) -> track.Entry:
        """What stands in a place: half typed, or as it is stored."""
        assert self.sheet is not None
        return self.typed.entry(key) or values_rows.entry_of(self.sheet, key, self.found(key))

    def place_of(self, key: Key) -> tuple[int, int] | None:
        """Row and column of a value; None where this view does not show it."""
        row_key = key if self.axis == EVERY else (key[0], "")
        if row_key not in self.keys or (self.axis == TOTAL and key[1]):
            return None
        wanted = key[1] if self.axis not in (TOTAL, EVERY) else None
        column = next((at for at, one in enumerate(self.shape) if one.cell == wanted and one.name != "period"), None)
        return None if column is None else (self.keys.index(row_key), column)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.keys)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.shape)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way == Qt.Orientation.Vertical:
            is_asked = role == Qt.ItemDataRole.DisplayRole and section < len(self.keys)
            return self.cells.language.period(self.keys[section][0]) if is_asked else None
        if section >= len(self.shape):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells.headings.heading(self.shape[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return side(self.shape[section].name)
        return self.cells.headings.tip(self.shape[section]) if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        name = self.shape[index.column()].name
        is_open = not self.workspace.is_read_only and name not in COMPUTED
        if name == WHY:
            is_open = is_open and self.found(self.key_at(index)) is not None
        return flags | Qt.ItemFlag.ItemIsEditable if is_open else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.sheet is None:
            return None
        return self.cells.data(self.typed, self.key_at(index), self.shape[index.column()], Qt.ItemDataRole(role))

    def plain(self, row: int, column: int) -> str:
        """The text of a cell for other programs: Latin figures, words for the rest."""
        key = self.key_at(self.index(row, column))
        return self.cells.copied(self.typed, self.entry(key), self.shape[column].name, key)
