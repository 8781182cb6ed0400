"""GapTable: the gaps as a table that sorts by any column and shows as many columns as there is room for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from natcoord.domain.gaps import Gap
from natcoord.ui.area_scores import paint_bar

Index = QModelIndex | QPersistentModelIndex
HIGHEST_PRIORITY = 15.0  # five levels, importance three
COLUMNS = ("priority", "question", "area", "law", "practice", "parts", "finding", "decision", "targets")
# What gives way first when the table is narrow; the panel beside it says all of it.
_GIVES_WAY = ("area", "finding", "targets", "practice", "law", "decision")


@dataclass(frozen=True, slots=True)
class GapLine:
    """A gap with its words; `texts` and `keys` (what is sorted by) follow COLUMNS."""

    gap: Gap
    texts: tuple[str, ...]
    keys: tuple[Any, ...]
    tip: str
    spoken_priority: str

    @property
    def key(self) -> str:
        return self.gap.question_key


class GapModel(QAbstractTableModel):
    """Lines as values, kept in the order that was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[GapLine] = []
        self.headings: tuple[str, ...] = COLUMNS
        self._order: tuple[int, bool] = (0, True)

    def set_lines(self, lines: list[GapLine]) -> None:
        """Show these lines; the same gaps in the same order are only painted again."""
        lines = self._sorted(lines)
        if [line.key for line in lines] == [line.key for line in self.lines]:
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def set_headings(self, headings: tuple[str, ...]) -> None:
        self.headings = headings
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def row_of(self, key: str) -> int:
        return next((row for row, line in enumerate(self.lines) if line.key == key), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return
        self._order = (column, order == Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self.lines[index.row()].key for index in before]
        self.lines = self._sorted(self.lines)
        after = [self.index(self.row_of(key), old.column()) for key, old in zip(keys, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _sorted(self, lines: list[GapLine]) -> list[GapLine]:
        column, is_reversed = self._order
        return sorted(lines, key=lambda line: line.keys[column], reverse=is_reversed)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, roles = self.lines[index.row()], Qt.ItemDataRole
        if role == roles.DisplayRole:
            return line.texts[index.column()]
        if role == roles.ToolTipRole:
            return line.tip
        if role == roles.UserRole:
            return line
        if role == roles.AccessibleTextRole:
            return line.spoken_priority if index.column() == 0 else line.texts[index.column()]
        if role == roles.TextAlignmentRole:
            return _alignment(index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None


def _alignment(column: int) -> Qt.AlignmentFlag:
    is_number = COLUMNS[column] in ("law", "practice", "parts")
    side = Qt.AlignmentFlag.AlignHCenter if is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class _PriorityBar(QStyledItemDelegate):
    """The priority as a number and, of the highest there can be, as a bar."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        place = option.rect.adjusted(8, 0, -8, 0)
        number = round(option.fontMetrics.horizontalAdvance("10.5") + 8)
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        font = option.font
        font.setBold(True)
        painter.setFont(font)
        flags = Qt.AlignmentFlag
        side = QStyle.visualAlignment(option.direction, flags.AlignLeft | flags.AlignVCenter)
        box = QRect(place.left(), place.top(), number, place.height())
        painter.drawText(QStyle.visualRect(option.direction, place, box), int(side | flags.AlignAbsolute), text)
        painter.restore()
        bar = QRect(place.left() + number, place.center().y() - 3, place.width() - number, 7)
        share = index.data(Qt.ItemDataRole.UserRole).gap.priority / HIGHEST_PRIORITY
        paint_bar(painter, QStyle.visualRect(option.direction, place, bar), share, option.palette, option.direction)


class GapTable(QTableView):
    """One gap is current; its whole row is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gaps = GapModel(self)
        self.setModel(self.gaps)
        self.setItemDelegateForColumn(0, _PriorityBar(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(36)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self.setMinimumWidth(320)
        self._widths: list[int] = []

    def set_lines(self, lines: list[GapLine]) -> None:
        """Show these gaps; the current one stays current, or the one that took its place becomes so."""
        before, row = self.current_key(), self.currentIndex().row()
        place = self.verticalScrollBar().value()
        self.gaps.set_lines(lines)
        self._fit()
        kept = self.gaps.row_of(before)
        if kept < 0 and lines:
            kept = min(max(row, 0), len(lines) - 1)
        if kept != self.currentIndex().row():
            self.setCurrentIndex(self.gaps.index(kept, self._first_column()))
        self.verticalScrollBar().setValue(place)

    def current_key(self) -> str:
        index = self.currentIndex()
        return self.gaps.lines[index.row()].key if index.isValid() else ""

    def select(self, key: str) -> bool:
        """Make a gap current; False when it is not shown."""
        row = self.gaps.row_of(key)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.gaps.index(row, self._first_column()))
        return row >= 0

    def _first_column(self) -> int:
        return max(0, self.currentIndex().column())

    def _fit(self) -> None:
        """Measure the columns and lay them out."""
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 16)
        measure: Callable[[str], int] = metrics.horizontalAdvance
        self._widths = [measure(heading) + 28 for heading in self.gaps.headings]
        for column in range(2, len(COLUMNS)):
            texts = {line.texts[column] for line in self.gaps.lines}
            self._widths[column] = max([self._widths[column], *(measure(text) + 20 for text in texts)])
        self._widths[0] = max(self._widths[0], measure("10.5") + 70)
        self._lay_out()

    def _lay_out(self) -> None:
        if not self._widths:
            return
        room, least = self.viewport().width(), self.fontMetrics().averageCharWidth() * 20
        shown = list(COLUMNS)
        for name in _GIVES_WAY:
            if sum(self._widths[COLUMNS.index(one)] for one in shown if one != "question") + least <= room:
                break
            shown.remove(name)
        for number, name in enumerate(COLUMNS):
            self.setColumnHidden(number, name not in shown)
            self.setColumnWidth(number, self._widths[number])
        taken = sum(self._widths[COLUMNS.index(one)] for one in shown if one != "question")
        self.setColumnWidth(1, max(least, room - taken))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(620, 400)
