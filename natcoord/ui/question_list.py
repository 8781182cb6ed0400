"""The list of baseline questions by functional area, with the levels of each and the score of each area."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """A question, or the header of an area when `question_key` is empty."""

    question_key: str
    title: str
    trailing: str
    below: str = ""
    is_answered: bool = False
    tip: str = ""
    spoken: str = ""

    @property
    def name(self) -> tuple[str, str]:
        return self.question_key, self.title

    @property
    def is_header(self) -> bool:
        return not self.question_key


class QuestionModel(QAbstractListModel):
    """Rows as values; a refresh that keeps the same rows only says which of them changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def set_rows(self, rows: list[Row]) -> None:
        """Show these rows."""
        if [row.name for row in rows] != [row.name for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        changed = [number for number, row in enumerate(rows) if row != self.rows[number]]
        self.rows = rows
        for number in changed:
            self.dataChanged.emit(self.index(number), self.index(number))

    def place(self, question_key: str) -> QModelIndex:
        """Where a question stands; an invalid index when it is filtered away."""
        for number, row in enumerate(self.rows):
            if question_key and row.question_key == question_key:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and not self.rows[index.row()].is_header:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken or row.title
        return None


class _RowPainter(QStyledItemDelegate):
    """Title at the leading edge, levels at the trailing edge; an area has its score below its name."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.height()
        row = index.data(ROW)
        if row.is_header:
            return QSize(120, round(line * 2 + 18))
        return QSize(120, line + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        painter.save()
        place = option.rect
        if row.is_header:
            self._paint_header(painter, option, row)
        else:
            is_current = bool(option.state & QStyle.StateFlag.State_Selected)
            if is_current:
                self._paint_selection(painter, option)
            self._paint_question(painter, option, row)
        line = option.palette.color(QPalette.ColorRole.WindowText)
        line.setAlpha(28)
        painter.setPen(line)
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        painter.restore()

    @staticmethod
    def _paint_selection(painter: QPainter, option: QStyleOptionViewItem) -> None:
        place, accent = option.rect, option.palette.color(QPalette.ColorRole.Accent)
        painter.fillRect(place, option.palette.color(QPalette.ColorRole.Highlight))
        edge = QRect(place.left(), place.top(), 3, place.height())
        painter.fillRect(QStyle.visualRect(option.direction, place, edge), accent)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(accent)
            painter.drawRect(place.adjusted(0, 0, -1, -2))

    def _paint_header(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        ground = option.palette.color(QPalette.ColorRole.WindowText)
        ground.setAlpha(10)
        painter.fillRect(option.rect, ground)
        line = option.fontMetrics.height()
        upper = QRect(option.rect.left() + 12, option.rect.top() + 7, option.rect.width() - 24, line)
        bold = QFont(option.font)
        bold.setBold(True)
        soft = option.palette.color(QPalette.ColorRole.PlaceholderText)
        ink = option.palette.color(QPalette.ColorRole.Text)
        self._pair(painter, option, upper, (row.title, bold, ink), (row.trailing, option.font, soft))
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.9 if option.font.pointSizeF() > 0 else 9)
        if option.font.pixelSize() > 0:
            small.setPixelSize(round(option.font.pixelSize() * 0.9))
        lower = upper.translated(0, line + 2)
        self._pair(painter, option, lower, (row.below, small, soft), ("", small, soft))

    def _paint_question(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        place = option.rect.adjusted(12, 0, -12, 0)
        ink = option.palette.color(QPalette.ColorRole.Text)
        soft = option.palette.color(QPalette.ColorRole.PlaceholderText)
        bold = QFont(option.font)
        bold.setBold(row.is_answered)
        trailing = (row.trailing, bold, ink if row.is_answered else soft)
        self._pair(painter, option, place, (row.title, option.font, ink), trailing)

    @staticmethod
    def _pair(
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        leading: tuple[str, QFont, Any],
        trailing: tuple[str, QFont, Any],
    ) -> None:
        """A text at each edge of `place`; the leading one gives way."""
        painter.setFont(trailing[1])
        width = painter.fontMetrics().horizontalAdvance(trailing[0]) + 2
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setLayoutDirection(option.direction)
        for (text, font, colour), left, room, side in (
            (
                leading,
                place.left(),
                place.width() - width - 10 * bool(trailing[0]),
                Qt.AlignmentFlag.AlignLeft,
            ),
            (trailing, place.right() + 1 - width, width, Qt.AlignmentFlag.AlignRight),
        ):
            here = QStyle.visualRect(option.direction, place, QRect(left, place.top(), room, place.height()))
            painter.setFont(font)
            painter.setPen(colour)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            aligned = QStyle.visualAlignment(option.direction, side)
            painter.drawText(here, aligned | Qt.AlignmentFlag.AlignAbsolute | flags, shown)


class QuestionList(QListView):
    """The list itself: one question is current, the arrow keys walk over the headers."""

    typed = Signal(str)  # a digit or another mark, for the page to make sense of

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions = QuestionModel(self)
        self.setModel(self.questions)
        self.setItemDelegate(_RowPainter(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(240)

    def current_key(self) -> str:
        index = self.currentIndex()
        return self.questions.rows[index.row()].question_key if index.isValid() else ""

    def select(self, question_key: str) -> bool:
        """Make a question current; False when it is not shown."""
        index = self.questions.place(question_key)
        if index.isValid() and index.row() != self.currentIndex().row():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def walk(self, by: int) -> bool:
        """Make the next question in a direction current; False at either end."""
        row = self.currentIndex().row() + by
        while 0 <= row < len(self.questions.rows):
            if not self.questions.rows[row].is_header:
                return self.select(self.questions.rows[row].question_key)
            row += by
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and marks are typed levels; the list has a filter and does not search by its own."""
        if event.text() and event.text().isprintable() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
