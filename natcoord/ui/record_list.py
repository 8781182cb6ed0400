"""RecordList: the list beside a detail panel. Two lines each, found by typing, fast with hundreds of records."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from natcoord.ui import status_badge, theme

LINE_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One record: its name, what is said below it, and at the trailing end a figure or a status."""

    key: str
    title: str
    detail: str = ""
    mark: str = ""
    below_mark: str = ""
    below_status: str = ""  # colours what stands below the mark

    @property
    def words(self) -> str:
        return ", ".join(text for text in (self.title, self.detail, self.mark, self.below_mark) if text)


class _Lines(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        roles = Qt.ItemDataRole
        if role == roles.DisplayRole:
            return line.title
        if role in (roles.AccessibleTextRole, roles.ToolTipRole):
            return line.words
        return line if role == LINE_ROLE else None


class _LineDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(120, int(option.fontMetrics.height() * 2.1) + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setLayoutDirection(option.direction)
        line: Line = index.data(LINE_ROLE)
        area = option.rect.adjusted(12, 7, -12, -7)
        upper = QRect(area.x(), area.y(), area.width(), area.height() // 2)
        lower = upper.translated(0, area.height() // 2)
        ink, soft = self._inks(option)
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        quiet = QFont(option.font)
        if quiet.pixelSize() > 0:
            quiet.setPixelSize(max(11, quiet.pixelSize() - 2))
        elif quiet.pointSizeF() > 0:
            quiet.setPointSizeF(quiet.pointSizeF() * 0.88)
        below = (line.below_mark, quiet, status_badge.colour(line.below_status) if line.below_status else soft)
        self._pair(painter, option, upper, (line.title, option.font, ink), (line.mark, strong, ink))
        self._pair(painter, option, lower, (line.detail, quiet, soft), below)
        painter.restore()

    @staticmethod
    def _inks(option: QStyleOptionViewItem) -> tuple[QColor, QColor]:
        return option.palette.color(QPalette.ColorRole.Text), theme.colour("soft")

    @staticmethod
    def _pair(
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        start: tuple[str, QFont, QColor],
        end: tuple[str, QFont, QColor],
    ) -> None:
        """Two texts at the two ends of one line; the first gives way."""
        flags = Qt.AlignmentFlag
        is_rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setFont(end[1])
        width = painter.fontMetrics().horizontalAdvance(end[0]) + (10 if end[0] else 0)
        for (text, font, ink), side in ((start, flags.AlignLeft), (end, flags.AlignRight)):
            if not text:
                continue
            painter.setFont(font)
            painter.setPen(ink)
            is_leading = side == flags.AlignLeft
            box = area
            if is_leading:
                box = area.adjusted(width, 0, 0, 0) if is_rtl else area.adjusted(0, 0, -width, 0)
            visual = flags.AlignLeft if is_leading != is_rtl else flags.AlignRight
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, int(visual | flags.AlignAbsolute | flags.AlignVCenter), shown)


class RecordList(QWidget):
    """`chosen` is sent with the key when the user goes to another record."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[Line] = []
        self._is_filling = False
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._fill)
        self.filter.installEventFilter(self)
        self.view = QListView()
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = _Lines(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(_LineDelegate(self.view))
        self.view.selectionModel().currentChanged.connect(self._on_current)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 1, 0)
        layout.setSpacing(8)
        layout.addWidget(self.filter)
        layout.addWidget(self.view, 1)
        self.setMinimumWidth(230)

    def name(self, words: str, filter_words: str) -> None:
        """The accessible name of the list, and what the filter box says while it is empty."""
        self.view.setAccessibleName(words)
        self.filter.setAccessibleName(filter_words)
        self.filter.setPlaceholderText(filter_words)

    def set_lines(self, lines: list[Line]) -> None:
        """Show these records; the current one stays current while it is there."""
        self._all = lines
        self._fill()

    def keys(self) -> list[str]:
        """The keys that are shown."""
        return [line.key for line in self._model.lines]

    def current(self) -> str | None:
        """The key of the current record."""
        index = self.view.currentIndex()
        return self._model.lines[index.row()].key if index.isValid() else None

    def go_to(self, key: str) -> None:
        """Make a record current, clearing the filter where it hides the record."""
        if key not in self.keys() and any(line.key == key for line in self._all):
            self.filter.clear()
        if key in self.keys():
            self._set_row(self.keys().index(key))

    def _fill(self) -> None:
        wanted = self.filter.text().casefold().split()
        shown = [line for line in self._all if all(word in line.words.casefold() for word in wanted)]
        before, row = self.current(), self.view.currentIndex().row()
        same_keys = [line.key for line in shown] == self.keys()
        self._is_filling = True
        if same_keys:
            self._model.lines = shown
            if shown:
                self._model.dataChanged.emit(self._model.index(0), self._model.index(len(shown) - 1))
        else:
            place = self.view.verticalScrollBar().value()
            self._model.beginResetModel()
            self._model.lines = shown
            self._model.endResetModel()
            self._restore(before, row)
            self.view.verticalScrollBar().setValue(place)
        self._is_filling = False
        if self.current() != before:
            self.chosen.emit(self.current() or "")

    def _restore(self, key: str | None, row: int) -> None:
        """The same record again, else the one that took its place."""
        keys = self.keys()
        if key in keys:
            self._set_row(keys.index(key))
        elif keys:
            self._set_row(min(max(row, 0), len(keys) - 1))

    def _set_row(self, row: int) -> None:
        self.view.setCurrentIndex(self._model.index(row))

    def _on_current(self, index: QModelIndex) -> None:
        if not self._is_filling and index.isValid():
            self.view.scrollTo(index)
            self.chosen.emit(self._model.lines[index.row()].key)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        """The arrow keys walk through the list while the filter has the focus."""
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Up)
        if event.type() == QEvent.Type.KeyPress and event.key() in keys:
            row = self.view.currentIndex().row() + (1 if event.key() == Qt.Key.Key_Down else -1)
            if 0 <= row < len(self._model.lines):
                self._set_row(row)
            return True
        return super().eventFilter(watched, event)
