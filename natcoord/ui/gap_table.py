"""GapTable: the gaps as a table that sorts by any column and shows as many columns as there is room for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from natcoord.domain.gaps import Gap
from natcoord.ui.area_scores import paint_bar
from natcoord.ui.sorted_rows import Index, SortedRows, dress

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


class GapModel(SortedRows):
    """Lines of gaps."""

    def said(self, row: GapLine, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken_priority if column == 0 else row.texts[column]
        return None

    def side(self, column: int) -> Qt.AlignmentFlag:
        is_number = COLUMNS[column] in ("law", "practice", "parts")
        return Qt.AlignmentFlag.AlignHCenter if is_number else Qt.AlignmentFlag.AlignLeft


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
        self.gaps = GapModel(COLUMNS, (0, True), self)
        self.setModel(self.gaps)
        self.setItemDelegateForColumn(0, _PriorityBar(self))
        dress(self, 0, Qt.SortOrder.DescendingOrder, 320)
        self._widths: list[int] = []

    def set_lines(self, lines: list[GapLine]) -> None:
        """Show these gaps; the current one stays current, or the one that took its place becomes so."""
        before, row = self.current_key(), self.currentIndex().row()
        place = self.verticalScrollBar().value()
        self.gaps.set_rows(lines)
        self._fit()
        kept = self.gaps.row_of(before)
        if kept < 0 and lines:
            kept = min(max(row, 0), len(lines) - 1)
        if kept != self.currentIndex().row():
            self.setCurrentIndex(self.gaps.index(kept, self._first_column()))
        self.verticalScrollBar().setValue(place)

    def current_key(self) -> str:
        index = self.currentIndex()
        return self.gaps.rows[index.row()].key if index.isValid() else ""

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
            texts = {line.texts[column] for line in self.gaps.rows}
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
