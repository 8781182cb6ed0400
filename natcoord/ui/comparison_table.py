"""ComparisonTable: rows of words and numbers side by side; what became of a level has its symbol, word and colour."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from natcoord.ui import theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_INK = {"improved": "good", "worse": "bad", "newly_known": "calm", "no_longer_known": "warn"}


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above a column; `words` says it where `text` is only a symbol."""

    text: str
    words: str = ""
    is_number: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """One line; `key` is what it is about. `verdict` colours the cell in the column `verdict_at`."""

    key: str
    texts: tuple[str, ...]
    verdict: str = ""
    verdict_at: int = -1
    tip: str = ""


class _Rows(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.headings: Sequence[Heading] = ()
        self.rows: list[Row] = []

    def show_rows(self, headings: Sequence[Heading], rows: list[Row]) -> None:
        self.beginResetModel()
        self.headings, self.rows = headings, rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column, roles = self.rows[index.row()], index.column(), Qt.ItemDataRole
        if role == roles.DisplayRole:
            return row.texts[column]
        if role == roles.ToolTipRole:
            return row.tip or None
        if role == roles.AccessibleTextRole:
            words = self.headings[column].words
            return f"{words}: {row.texts[column]}" if words else row.texts[column]
        if role == roles.ForegroundRole and column == row.verdict_at and row.verdict in _INK:
            return theme.colour(_INK[row.verdict])
        if role == roles.TextAlignmentRole:
            return self._alignment(column)
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way != Qt.Orientation.Horizontal:
            return None
        heading, roles = self.headings[section], Qt.ItemDataRole
        if role == roles.DisplayRole:
            return heading.text
        if role in (roles.ToolTipRole, roles.AccessibleTextRole):
            return heading.words or heading.text
        return self._alignment(section) if role == roles.TextAlignmentRole else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        flags = Qt.AlignmentFlag
        return (flags.AlignHCenter if self.headings[column].is_number else flags.AlignLeft) | flags.AlignVCenter


class ComparisonTable(QTableView):
    """`opened` is sent with the key of a row on Enter or a double click, `chosen` when it becomes current."""

    opened = Signal(str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Rows(self)
        self._widths: list[int] = []
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(30)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.activated.connect(lambda index: self.opened.emit(self.rows[index.row()].key))
        self.selectionModel().currentRowChanged.connect(self._on_current)

    @property
    def rows(self) -> list[Row]:
        """What is shown."""
        return self._model.rows

    @property
    def headings(self) -> list[str]:
        """What stands above the columns."""
        return [one.text for one in self._model.headings]

    def show_rows(self, headings: Sequence[Heading], rows: list[Row]) -> None:
        """Show these rows; the one that was current stays current where it is still there."""
        before, at = self.currentIndex().row(), self.verticalScrollBar().value()
        known = self.rows[before] if 0 <= before < len(self.rows) else None
        was_blocked = self.selectionModel().blockSignals(True)
        self._model.show_rows(headings, rows)
        kept = next((n for n, one in enumerate(rows) if known and one.key == known.key), -1)
        if known and kept >= 0 and before < len(rows) and rows[before].key == known.key:
            kept = before  # of the two sides of a question, the same one
        if kept >= 0:
            self.setCurrentIndex(self._model.index(kept, 0))
            self.verticalScrollBar().setValue(at)
        self.selectionModel().blockSignals(was_blocked)
        self._measure()

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.rows[index.row()].key)

    def _measure(self) -> None:
        """Each column is as wide as its words; the first gives way where there is no room."""
        metrics, head = self.fontMetrics(), self.horizontalHeader().fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 12)
        self._widths = []
        for column, heading in enumerate(self._model.headings):
            texts = {row.texts[column] for row in self.rows}
            words = [metrics.horizontalAdvance(text) for text in texts]
            self._widths.append(max([head.horizontalAdvance(heading.text) + 18, *(width + 16 for width in words)]))
        self._lay_out()

    def _lay_out(self) -> None:
        if not self._widths:
            return
        least = self.fontMetrics().averageCharWidth() * 24
        room = self.viewport().width() - sum(self._widths[1:])
        for column, width in enumerate(self._widths):
            self.setColumnWidth(column, min(width, max(least, room)) if column == 0 else width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(620, 140)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 110)
