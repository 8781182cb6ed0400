"""LibraryList: the sheets of the library in their sets, each to be ticked; found by typing."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from natcoord.ui import theme

_KEY = Qt.ItemDataRole.UserRole
_NAME, _KIND, _USED = range(3)
_WITH_KIND = 44  # letters of a name that must find room before the kind is shown
_ON, _OFF, _PARTLY = Qt.CheckState.Checked, Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One sheet in words; `found_by` is what a search looks in, folded."""

    key: str
    name: str
    kind: str
    is_used: bool
    found_by: str


class LibraryList(QTreeWidget):
    """`chosen` is sent with the key of the current sheet, `ticked` when a tick is set or taken away.

    Space ticks; the tick of a set ticks what is shown of it. A sheet in use has a mark and no tick.
    """

    chosen = Signal(str)
    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_filling = False
        self._lines: dict[str, SheetLine] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setColumnCount(3)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(280)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(30)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.currentItemChanged.connect(self._on_current)
        self.itemChanged.connect(self._on_ticked)

    def retranslate(self) -> None:
        """The fixed words."""
        self.setAccessibleName(self.tr("Sheets of the library"))
        self.setHeaderLabels([self.tr("Indicator"), self.tr("Kind"), self.tr("In use")])

    # -- showing ------------------------------------------------------------------------------------------

    def set_sets(self, sets: list[tuple[str, str, list[SheetLine]]]) -> None:
        """Show the sheets, each set by key, heading and lines; ticks and the current sheet stay."""
        ticks, before = set(self.keys()), self.current_key()
        place = self.verticalScrollBar().value()
        closed = {top.data(0, _KEY) for top in self._tops() if not top.isExpanded()}
        self._is_filling = True
        self.clear()
        self._lines, self._items = {}, {}
        for key, heading, lines in sets:
            top = self._top(key, heading)
            for line in lines:
                self._add(top, line, is_ticked=line.key in ticks)
            top.setExpanded(key not in closed)
            self._say_top(top)
        if not self.select(before) and self._items:
            self.select(next(iter(self._items)))
        self.verticalScrollBar().setValue(place)
        self._is_filling = False
        self._lay_out()
        self._tell(before)

    def _top(self, key: str, heading: str) -> QTreeWidgetItem:
        top = QTreeWidgetItem([heading])
        top.setData(0, _KEY, key)
        top.setToolTip(0, heading)
        font = self.font()
        font.setBold(True)
        top.setFont(0, font)
        self.addTopLevelItem(top)
        top.setFirstColumnSpanned(True)
        return top

    def _add(self, top: QTreeWidgetItem, line: SheetLine, *, is_ticked: bool) -> None:
        item = QTreeWidgetItem([line.name, line.kind, "✓" if line.is_used else ""])
        item.setData(0, _KEY, line.key)
        item.setToolTip(_NAME, line.name)
        item.setTextAlignment(_USED, Qt.AlignmentFlag.AlignCenter)
        item.setForeground(_KIND, theme.colour("soft"))
        if line.is_used:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            item.setForeground(_NAME, theme.colour("soft"))
            item.setData(_NAME, Qt.ItemDataRole.AccessibleTextRole, f"{line.name}, {self.headerItem().text(_USED)}")
        else:
            item.setCheckState(0, _ON if is_ticked else _OFF)
        top.addChild(item)
        self._lines[line.key], self._items[line.key] = line, item

    def _tops(self) -> list[QTreeWidgetItem]:
        return [self.topLevelItem(number) for number in range(self.topLevelItemCount())]

    def show_only(self, wanted: list[str], set_key: str) -> int:
        """Show the sheets that hold all these folded words, of one set or of all; gives how many. Ticks stay."""
        before, count = self.current_key(), 0
        self._is_filling = True
        for top in self._tops():
            shown = 0
            for item in self._of(top):
                is_found = all(word in self._lines[item.data(0, _KEY)].found_by for word in wanted)
                is_found = is_found and set_key in ("", top.data(0, _KEY))
                item.setHidden(not is_found)
                shown += is_found
            top.setHidden(not shown)
            if shown and (wanted or set_key):
                top.setExpanded(True)
            self._say_top(top)
            count += shown
        current = self._items.get(before)
        if count and (current is None or current.isHidden()):
            self.select(next(key for key, item in self._items.items() if not item.isHidden()))
        self._is_filling = False
        self._tell(before)
        return count

    def select(self, key: str) -> bool:
        """Make a sheet current; False when it is not there."""
        item = self._items.get(key)
        if item is not None:
            item.parent().setExpanded(True)
            self.setCurrentItem(item)
        return item is not None

    def current_key(self) -> str:
        """The key of the current sheet; nothing while a set is current."""
        item = self.currentItem()
        return item.data(0, _KEY) if item is not None and item.parent() is not None else ""

    def _on_current(self) -> None:
        if not self._is_filling and self.current_key():
            self.chosen.emit(self.current_key())

    def _tell(self, before: str) -> None:
        if self.current_key() != before:
            self.chosen.emit(self.current_key())

    # -- ticking ------------------------------------------------------------------------------------------

    def keys(self) -> list[str]:
        """What is ticked, in the order of the library."""
        return [key for key, item in self._items.items() if not self._lines[key].is_used and item.checkState(0) == _ON]

    def untick(self) -> None:
        """Take every tick away."""
        self._is_filling = True
        for key, item in self._items.items():
            if not self._lines[key].is_used:
                item.setCheckState(0, _OFF)
        for top in self._tops():
            self._say_top(top)
        self._is_filling = False
        self.ticked.emit()

    @staticmethod
    def _of(top: QTreeWidgetItem) -> list[QTreeWidgetItem]:
        return [top.child(number) for number in range(top.childCount())]

    def _free(self, top: QTreeWidgetItem) -> list[QTreeWidgetItem]:
        """What of a set is shown and may be ticked."""
        return [one for one in self._of(top) if not one.isHidden() and not self._lines[one.data(0, _KEY)].is_used]

    def _on_ticked(self, item: QTreeWidgetItem, column: int) -> None:
        if self._is_filling or column != 0:
            return
        self._is_filling = True
        top = item.parent() or item
        if item is top:
            for one in self._free(top):
                one.setCheckState(0, _ON if item.checkState(0) == _ON else _OFF)
        self._say_top(top)
        self._is_filling = False
        self.ticked.emit()

    def _say_top(self, top: QTreeWidgetItem) -> None:
        """The tick of a set follows from what is shown of it."""
        states = {one.checkState(0) for one in self._free(top)}
        if states:
            top.setCheckState(0, states.pop() if len(states) == 1 else _PARTLY)
        else:
            top.setData(0, Qt.ItemDataRole.CheckStateRole, None)

    # -- columns ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        """The kind gives way where there is little room; the panel beside it says it."""
        metrics, room = self.fontMetrics(), self.viewport().width()
        kind = max((metrics.horizontalAdvance(one.kind) for one in self._lines.values()), default=0) + 24
        used = metrics.horizontalAdvance(self.headerItem().text(_USED)) + 24
        is_shown = room - kind - used >= metrics.averageCharWidth() * _WITH_KIND
        self.setColumnHidden(_KIND, not is_shown)
        self.setColumnWidth(_KIND, kind)
        self.setColumnWidth(_USED, used)
        self.setColumnWidth(_NAME, max(100, room - used - (kind if is_shown else 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
