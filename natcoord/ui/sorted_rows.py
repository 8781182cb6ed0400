"""SortedRows: the model of a table that is sorted by any column; and the manners such tables share."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

Index = QModelIndex | QPersistentModelIndex


class SortedRow(Protocol):
    """A record with its words; `texts` and `keys` (what is sorted by) follow the columns."""

    @property
    def key(self) -> str: ...
    @property
    def texts(self) -> tuple[str, ...]: ...
    @property
    def keys(self) -> tuple[Any, ...]: ...


class SortedRows(QAbstractTableModel):
    """Rows as values, kept in the order that was asked for: a column and whether it is reversed, or None.

    Subclasses say with `said` what a cell gives beside its text, and with `side` how a column is aligned.
    """

    def __init__(self, columns: tuple[str, ...], order: tuple[int, bool] | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self.rows: list[Any] = []
        self.headings = columns
        self._order = order

    def set_rows(self, rows: Sequence[SortedRow]) -> None:
        """Show these rows; the same records in the same order are only painted again."""
        ordered = self._sorted(rows)
        if ordered and [row.key for row in ordered] == [row.key for row in self.rows]:
            self.rows = ordered
            self.dataChanged.emit(self.index(0, 0), self.index(len(ordered) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self.rows = ordered
        self.endResetModel()

    def set_headings(self, headings: tuple[str, ...]) -> None:
        self.headings = headings
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def row_of(self, key: str) -> int:
        """The row of a record, -1 when it is not shown."""
        return next((number for number, row in enumerate(self.rows) if row.key == key), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return
        self._order = (column, order == Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self.rows[index.row()].key for index in before]
        self.rows = self._sorted(self.rows)
        after = [self.index(self.row_of(key), old.column()) for key, old in zip(keys, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _sorted(self, rows: Sequence[Any]) -> list[Any]:
        if self._order is None:
            return list(rows)
        column, is_reversed = self._order
        return sorted(rows, key=lambda row: row.keys[column], reverse=is_reversed)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return row.texts[column]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.side(column) | Qt.AlignmentFlag.AlignVCenter
        return self.said(row, column, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.side(section) | Qt.AlignmentFlag.AlignVCenter
        return None

    def said(self, row: Any, column: int, role: int) -> Any:
        """What a cell gives for any other role: its tip, its words for a screen reader, its colour."""
        return None

    def side(self, column: int) -> Qt.AlignmentFlag:
        """The side a column is aligned to, Qt's left being where reading starts."""
        return Qt.AlignmentFlag.AlignLeft


def dress(table: QTableView, sorted_by: int, order: Qt.SortOrder, narrowest: int) -> None:
    """Whole rows, no grid, no edits, sorted by a column (-1 for none), at least so many px wide."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setMinimumSectionSize(36)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setSortIndicator(sorted_by, order)
    table.setSortingEnabled(True)
    table.setMinimumWidth(narrowest)
