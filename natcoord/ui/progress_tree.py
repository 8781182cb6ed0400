"""ProgressTree: the plan and the targets as a tree, each with its status, what it follows from, lead and gap."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator

from natcoord import labels
from natcoord.i18n import Language
from natcoord.ui import copied_table, progress_rows, status_badge
from natcoord.ui.progress_rows import Row, Shown

TITLE, STATUS, PARTS, LEAD, GAP = range(5)
_ROW = Qt.ItemDataRole.UserRole
# What gives way where the tree is narrow, at so many characters; the panel beside it says all of it.
_GIVES_WAY = {LEAD: 124, GAP: 100, PARTS: 76}


class ProgressTree(QTreeWidget):
    """`chosen` is sent with the current row, `opened` with kind and key on Enter and on a double click."""

    chosen = Signal(object)
    opened = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._closed: set[str] = set()  # keys of rows that were folded
        self._is_filling = False
        self.setColumnCount(5)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIndentation(16)
        self.setMinimumWidth(320)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(32)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(LEAD, QHeaderView.ResizeMode.Interactive)
        self.currentItemChanged.connect(self._on_current)
        self.itemDoubleClicked.connect(lambda item, _: self._open(item))
        self.itemCollapsed.connect(lambda item: self._closed.add(_row(item).key))
        self.itemExpanded.connect(lambda item: self._closed.discard(_row(item).key))

    def set_headings(self, headings: tuple[str, ...]) -> None:
        """The words above the columns."""
        self.setHeaderLabels(headings)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.headerItem().setTextAlignment(GAP, side)

    def show_rows(self, shown: Shown, visible: set[int], first: int) -> None:
        """Show the rows with the numbers of `visible`; the current one stays so while it is there, else `first` is."""
        before, place = self.current_row(), self.verticalScrollBar().value()
        self._is_filling = True
        self.clear()
        parents: list[QTreeWidgetItem] = []
        wanted: QTreeWidgetItem | None = None
        is_kept = False
        for number, row in enumerate(shown.rows):
            if number not in visible:
                continue
            item = _item(row, shown.language)
            del parents[row.depth :]
            if parents:
                parents[-1].addChild(item)
            else:
                self.addTopLevelItem(item)
            item.setExpanded(row.key not in self._closed)
            parents.append(item)
            if number == first and wanted is None:
                wanted = item
            if before and not is_kept and (row.kind, row.key) == (before.kind, before.key):
                wanted, is_kept = item, True
        self._is_filling = False
        self.setCurrentItem(wanted)
        self.verticalScrollBar().setValue(place)
        self._lay_out()
        self._on_current()

    def current_row(self) -> Row | None:
        """The row the user is at."""
        item = self.currentItem()
        return _row(item) if item is not None else None

    def select(self, kind: str, key: str) -> None:
        """Make the first row of a record current."""
        for item in self._items():
            if (_row(item).kind, _row(item).key) == (kind, key):
                self.setCurrentItem(item)
                return

    def shown_rows(self) -> list[Row]:
        """Every row that is not filtered out, in order."""
        return [_row(item) for item in self._items()]

    def _items(self) -> list[QTreeWidgetItem]:
        walk, found = QTreeWidgetItemIterator(self), []
        while (item := walk.value()) is not None:
            found.append(item)
            walk += 1
        return found

    def copy_table(self, level_words: dict[str, str], level_heading: str) -> None:
        """Put what is shown on the clipboard, with the level of each row."""
        headings = [self.headerItem().text(column) for column in range(5)]
        rows = []
        for item in self._items():
            row = _row(item)
            parts = str(item.toolTip(PARTS))
            texts = [item.text(TITLE), item.text(STATUS), parts, item.text(LEAD), item.text(GAP)]
            rows.append([level_words.get(row.level, ""), *texts])
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        copied_table.put([level_heading, *headings], rows, is_rtl=is_rtl)

    # -- going --------------------------------------------------------------------------------------------

    def _on_current(self) -> None:
        row = self.current_row()
        if row is not None and not self._is_filling:
            self.chosen.emit(row)

    def _open(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and _row(item).kind:
            self.opened.emit(_row(item).kind, _row(item).key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentItem())
        elif event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()  # the page copies the table
        else:
            super().keyPressEvent(event)

    # -- room ---------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        letter = max(1, self.fontMetrics().averageCharWidth())
        for column, least in _GIVES_WAY.items():
            self.setColumnHidden(column, self.viewport().width() < least * letter)
        self.setColumnWidth(LEAD, 26 * letter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()


def _row(item: QTreeWidgetItem) -> Row:
    row = item.data(0, _ROW)
    assert isinstance(row, Row)
    return row


def _item(row: Row, language: Language) -> QTreeWidgetItem:
    status = status_badge.words(row.status, language) if row.status else ""
    item = QTreeWidgetItem([row.title, status, progress_rows.counts(row, language), row.lead, row.gap])
    item.setData(0, _ROW, row)
    spoken = f"{labels.plan_level(row.level, language)} {row.title}" if row.kind == "plan_item" else row.title
    item.setData(TITLE, Qt.ItemDataRole.AccessibleTextRole, spoken)
    item.setToolTip(TITLE, spoken)
    item.setToolTip(PARTS, progress_rows.counts_in_words(row, language))
    item.setData(PARTS, Qt.ItemDataRole.AccessibleTextRole, item.toolTip(PARTS))
    item.setToolTip(LEAD, row.lead)
    item.setTextAlignment(GAP, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    if row.status:
        item.setForeground(STATUS, status_badge.colour(row.status))
    font = item.font(TITLE)
    font.setBold(row.level in ("objective", ""))
    item.setFont(TITLE, font)
    return item
