"""ProvisionTable: the provisions of an instrument, with what speaks to each, sorted by any column."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from natcoord.ui import theme
from natcoord.ui.sorted_rows import Index, SortedRows, dress

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


class ProvisionModel(SortedRows):
    """Rows of provisions."""

    def said(self, row: ProvisionRow, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(one for one in (row.texts[column], row.doubt if column == 0 else "") if one)
        return None

    def side(self, column: int) -> Qt.AlignmentFlag:
        is_words = COLUMNS[column] in ("number", "subject")
        return Qt.AlignmentFlag.AlignLeft if is_words else Qt.AlignmentFlag.AlignHCenter


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
        self.provisions = ProvisionModel(COLUMNS, (0, False), self)
        self.setModel(self.provisions)
        self.setItemDelegateForColumn(0, _Number(self))
        dress(self, 0, Qt.SortOrder.AscendingOrder, 300)
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
