"""ProvisionTable: the provisions of an instrument, with what speaks to each, sorted by any column."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from natcoord.ui import theme

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("number", "subject", "questions", "law", "practice", "gaps", "targets")
# What gives way first when the table is narrow; the panel beside it says all of it.
_GIVES_WAY = ("targets", "practice", "law", "gaps")
_SUBJECT = COLUMNS.index("subject")
_NUMBER = 17  # letters of a number that are shown, where it has as many
_MARK = 20  # px for the mark of a doubtful number


@dataclass(frozen=True, slots=True)
class ProvisionRow:
    """A provision with its words; `texts` and `keys` (what is sorted by) follow COLUMNS."""

    key: str
    texts: tuple[str, ...]
    keys: tuple[Any, ...]
    tip: str
    doubt: str = ""  # about its number, in words; it is marked for it


class ProvisionModel(QAbstractTableModel):
    """Rows as values, kept in the order that was asked for; until then in the order of the instrument."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ProvisionRow] = []
        self.headings: tuple[str, ...] = COLUMNS
        self._order = (0, False)

    def set_rows(self, rows: list[ProvisionRow]) -> None:
        """Show these rows; the same provisions in the same order are only painted again."""
        rows = self._sorted(rows)
        if rows and [row.key for row in rows] == [row.key for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def set_headings(self, headings: tuple[str, ...]) -> None:
        self.headings = headings
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def row_of(self, key: str) -> int:
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

    def _sorted(self, rows: list[ProvisionRow]) -> list[ProvisionRow]:
        column, is_reversed = self._order
        return sorted(rows, key=lambda row: row.keys[column], reverse=is_reversed)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column, roles = self.rows[index.row()], index.column(), Qt.ItemDataRole
        if role == roles.DisplayRole:
            return row.texts[column]
        if role == roles.ToolTipRole:
            return row.tip
        if role == roles.UserRole:
            return row
        if role == roles.AccessibleTextRole:
            return ", ".join(one for one in (row.texts[column], row.doubt if column == 0 else "") if one)
        if role == roles.TextAlignmentRole:
            return _alignment(column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section]
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _alignment(column: int) -> Qt.AlignmentFlag:
    is_words = COLUMNS[column] in ("number", "subject")
    side = Qt.AlignmentFlag.AlignLeft if is_words else Qt.AlignmentFlag.AlignHCenter
    return side | Qt.AlignmentFlag.AlignVCenter


class _Number(QStyledItemDelegate):
    """The number of a provision; a doubtful one has its mark at the trailing edge of the cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if not index.data(Qt.ItemDataRole.UserRole).doubt:
            return
        place = option.rect
        mark = QRect(place.right() + 1 - _MARK, place.top(), _MARK, place.height())
        painter.save()
        painter.setPen(theme.colour("warn"))
        painter.drawText(QStyle.visualRect(option.direction, place, mark), int(Qt.AlignmentFlag.AlignCenter), "⚠")
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.data(Qt.ItemDataRole.UserRole).doubt:  # cut before the mark
            room = option.rect.width() - _MARK - 6
            option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)


class ProvisionTable(QTableView):
    """One provision is current; `chosen` is sent with its key when it becomes so."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.provisions = ProvisionModel(self)
        self.setModel(self.provisions)
        self.setItemDelegateForColumn(0, _Number(self))
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
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.setMinimumWidth(300)
        self._widths: list[int] = []
        self._is_filling = False
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def retranslate(self) -> None:
        """The fixed words."""
        self.setAccessibleName(self.tr("Provisions"))
        self.provisions.set_headings(
            (
                self.tr("Provision"),
                self.tr("Subject"),
                self.tr("Answered"),
                self.tr("Law"),
                self.tr("Practice"),
                self.tr("Gaps"),
                self.tr("Targets"),
            )
        )

    def set_rows(self, rows: list[ProvisionRow]) -> None:
        """Show these provisions; the current one stays current, or the one that took its place becomes so."""
        before, row = self.current_key(), self.currentIndex().row()
        place = self.verticalScrollBar().value()
        self._is_filling = True
        self.provisions.set_rows(rows)
        self._fit()
        kept = self.provisions.row_of(before)
        if kept < 0 and rows:
            kept = min(max(row, 0), len(rows) - 1)
        if kept != self.currentIndex().row():
            self.setCurrentIndex(self.provisions.index(kept, 0))
        self.verticalScrollBar().setValue(place)
        self._is_filling = False

    def current_key(self) -> str:
        """The current provision, or nothing."""
        index = self.currentIndex()
        return self.provisions.rows[index.row()].key if index.isValid() else ""

    def select(self, key: str) -> bool:
        """Make a provision current; False when it is not shown."""
        row = self.provisions.row_of(key)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.provisions.index(row, max(0, self.currentIndex().column())))
        return row >= 0

    def _on_current(self) -> None:
        if not self._is_filling and self.current_key():
            self.chosen.emit(self.current_key())

    def _fit(self) -> None:
        """Measure the columns and lay them out."""
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 16)
        self._widths = []
        for column, heading in enumerate(self.provisions.headings):
            texts = {row.texts[column] for row in self.provisions.rows}
            widest = max((metrics.horizontalAdvance(text) + 18 for text in texts), default=0)
            if column == 0:
                widest = min(widest, metrics.averageCharWidth() * _NUMBER) + _MARK
            self._widths.append(max(widest, metrics.horizontalAdvance(heading) + 20))
        self._lay_out()

    def _lay_out(self) -> None:
        if not self._widths:
            return
        room, letter = self.viewport().width(), self.fontMetrics().averageCharWidth()
        shown = list(COLUMNS)

        def taken() -> int:
            return sum(self._widths[COLUMNS.index(one)] for one in shown if one != "subject")

        for name in _GIVES_WAY:
            if taken() + letter * 17 <= room:
                break
            shown.remove(name)
        for number, name in enumerate(COLUMNS):
            self.setColumnHidden(number, name not in shown)
            self.setColumnWidth(number, self._widths[number])
        self.setColumnWidth(_SUBJECT, max(letter * 10, room - taken()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(560, 400)
