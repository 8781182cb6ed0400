"""DutyTree: what is due, in groups from the most urgent on, with as many columns as there is room for."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from natcoord.ui import theme

COLUMNS = ("what", "due", "when", "institution", "kind")
# What gives way first when there is little room; the panel beside it says all of it.
_GIVES_WAY = ("kind", "institution", "when")
_INSTITUTION = 20  # letters of a name that are shown at least, where it is shown
_KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class DutyRow:
    """One thing that is due, in words; `texts` follow COLUMNS. `ink` is a colour of the theme, or empty."""

    key: str
    texts: tuple[str, ...]
    ink: str = ""


class DutyTree(QTreeWidget):
    """One row is current: `chosen` is sent when it changes, `opened` on Enter and on a double click."""

    chosen = Signal(str)
    opened = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_filling = False
        self._widths: list[int] = []
        self._closed: set[str] = set()  # groups
        self.setColumnCount(len(COLUMNS))
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(320)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(36)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.currentItemChanged.connect(self._on_current)
        self.itemClicked.connect(lambda _item, _column: self._on_current())  # also when it is current already
        self.itemDoubleClicked.connect(lambda _item, _column: self._open())

    def retranslate(self) -> None:
        """The fixed words."""
        self.setAccessibleName(self.tr("What is due"))
        self.setHeaderLabels(
            [self.tr("What is due"), self.tr("Due on"), self.tr("When"), self.tr("Institution"), self.tr("Kind")]
        )

    def set_groups(self, groups: list[tuple[str, str, list[DutyRow]]]) -> None:
        """Show groups, each by name, heading and rows; the current row stays so, or the one that took its place."""
        before, number = self.current_key(), self._number()
        place = self.verticalScrollBar().value()
        self._closed = {one.data(0, _KEY) for one in self._groups() if not one.isExpanded()}
        self._is_filling = True
        self.clear()
        for name, heading, rows in groups:
            self._add_group(name, heading, rows)
        self._fit()
        self._restore(before, number)
        self.verticalScrollBar().setValue(place)
        self._is_filling = False
        if self.current_key() != before:
            self.chosen.emit(self.current_key())

    def _add_group(self, name: str, heading: str, rows: list[DutyRow]) -> None:
        top = QTreeWidgetItem([heading])
        top.setData(0, _KEY, name)
        font = self.font()
        font.setBold(True)
        top.setFont(0, font)
        self.addTopLevelItem(top)
        top.setFirstColumnSpanned(True)
        for row in rows:
            item = QTreeWidgetItem(list(row.texts))
            item.setData(0, _KEY, row.key)
            for column, text in enumerate(row.texts):
                item.setToolTip(column, text)
            if row.ink:
                item.setForeground(COLUMNS.index("when"), theme.colour(row.ink))
                item.setForeground(COLUMNS.index("due"), theme.colour(row.ink))
            top.addChild(item)
        top.setExpanded(name not in self._closed)

    def _groups(self) -> list[QTreeWidgetItem]:
        return [self.topLevelItem(number) for number in range(self.topLevelItemCount())]

    def _items(self) -> list[QTreeWidgetItem]:
        return [group.child(number) for group in self._groups() for number in range(group.childCount())]

    def keys(self) -> list[str]:
        """The keys of all rows, in their order."""
        return [item.data(0, _KEY) for item in self._items()]

    def current_key(self) -> str:
        """The key of the current row; nothing while a heading is current."""
        item = self.currentItem()
        return item.data(0, _KEY) if item is not None and item.parent() is not None else ""

    def select(self, key: str) -> bool:
        """Make a row current; False when it is not shown."""
        for item in self._items():
            if item.data(0, _KEY) == key:
                item.parent().setExpanded(True)
                self.setCurrentItem(item)
                return True
        return False

    def _number(self) -> int:
        return self.keys().index(self.current_key()) if self.current_key() in self.keys() else 0

    def _restore(self, key: str, number: int) -> None:
        keys = self.keys()
        if keys:
            self.select(key if key in keys else keys[min(number, len(keys) - 1)])

    def _on_current(self) -> None:
        if not self._is_filling:
            self.chosen.emit(self.current_key())

    def _open(self) -> None:
        if self.current_key():
            self.opened.emit(self.current_key())

    def _fit(self) -> None:
        """Measure the columns and lay them out."""
        metrics = self.fontMetrics()
        labels = self.headerItem()
        widths = [metrics.horizontalAdvance(labels.text(column)) + 24 for column in range(len(COLUMNS))]
        for item in self._items():
            for column in range(1, len(COLUMNS)):
                widths[column] = max(widths[column], metrics.horizontalAdvance(item.text(column)) + 22)
        place = COLUMNS.index("institution")
        widths[place] = min(widths[place], metrics.averageCharWidth() * _INSTITUTION + 22)
        self._widths = widths
        self._lay_out()

    def _lay_out(self) -> None:
        if not self._widths:
            return
        room, least = self.viewport().width(), self.fontMetrics().averageCharWidth() * 34
        shown = list(COLUMNS[1:])
        for name in _GIVES_WAY:
            if sum(self._widths[COLUMNS.index(one)] for one in shown) + least <= room:
                break
            shown.remove(name)
        for number, name in enumerate(COLUMNS[1:], start=1):
            self.setColumnHidden(number, name not in shown)
            self.setColumnWidth(number, self._widths[number])
        self.setColumnWidth(0, max(least, room - sum(self._widths[COLUMNS.index(one)] for one in shown)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() == Qt.Key.Key_Delete and self.current_key():
            self.delete_wanted.emit(self.current_key())
        else:
            super().keyPressEvent(event)
