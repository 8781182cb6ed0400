"""FindingsList: short lines in columns, read and opened with the keys. GroupedList: groups, and the lines of one."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from natcoord.ui.elided import LeadingLabel

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a text for each column, and what more is to be said about it when it is current."""

    key: str
    texts: tuple[str, ...]
    more: str = ""


class _Lines(QAbstractTableModel):
    def __init__(self, columns: int, words: set[int], parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self.headings = ("",) * columns
        self._words = words

    def set_lines(self, lines: list[Line]) -> None:
        if [line.key for line in lines] == [line.key for line in self.lines]:
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(self.headings) - 1))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, roles = self.lines[index.row()], Qt.ItemDataRole
        if role == roles.DisplayRole:
            return line.texts[index.column()]
        if role == roles.ToolTipRole:
            return line.more or line.texts[index.column()]
        return self._alignment(index.column()) if role == roles.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section]
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignLeft if column in self._words else Qt.AlignmentFlag.AlignHCenter
        return side | Qt.AlignmentFlag.AlignVCenter


class FindingsList(QTableView):
    """`chosen` is sent with the key of the line the user goes to, `opened` on Enter and on a double click.

    The column `wide` takes the room that is left; those of `gives_way` are hidden, in turn, where there is none.
    Figures stand in the middle of their column; `wide` and the columns of `words` begin at its edge.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(
        self, columns: int, wide: int = 0, gives_way: tuple[int, ...] = (), words: tuple[int, ...] = ()
    ) -> None:
        super().__init__()
        self.lines = _Lines(columns, {wide, *words}, self)
        self._wide, self._gives_way = wide, gives_way
        self._widths: list[int] = []
        self._is_filling = False
        self._is_whole = False
        self.setModel(self.lines)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(32)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(lambda _: self._open())
        self.setMinimumWidth(220)

    def name(self, words: str, headings: tuple[str, ...]) -> None:
        """The accessible name, and the heading of each column."""
        self.setAccessibleName(words)
        self.lines.headings = headings
        self.lines.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(headings) - 1)
        self._fit()

    def set_lines(self, lines: list[Line]) -> None:
        """Show these lines; the current one stays current while it is there, else the first becomes so."""
        before = self.current_key() if self.currentIndex().isValid() else None
        self._is_filling = True
        self.lines.set_lines(lines)
        self._is_filling = False
        self._fit()
        row = self.keys().index(before) if before in self.keys() else 0
        if lines and row != self.currentIndex().row():
            self.setCurrentIndex(self.lines.index(row, self._wide))

    def show_whole(self) -> None:
        """As high as its lines, for a page that scrolls as a whole."""
        self._is_whole = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keys(self) -> list[str]:
        return [line.key for line in self.lines.lines]

    def current_key(self) -> str:
        """The key of the current line, or nothing."""
        index = self.currentIndex()
        return self.lines.lines[index.row()].key if index.isValid() else ""

    def current_more(self) -> str:
        """What more is said about the current line."""
        index = self.currentIndex()
        return self.lines.lines[index.row()].more if index.isValid() else ""

    def select(self, key: str) -> None:
        """Make a line current."""
        if key in self.keys():
            self.setCurrentIndex(self.lines.index(self.keys().index(key), self._wide))

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_filling:
            self.chosen.emit(self.current_key())

    def _open(self) -> None:
        if self.current_key():
            self.opened.emit(self.current_key())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    # -- room ---------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Measure the columns and lay them out."""
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 14)
        self._widths = [metrics.horizontalAdvance(heading) + 22 for heading in self.lines.headings]
        for column, width in enumerate(self._widths):
            if column != self._wide:
                texts = {line.texts[column] for line in self.lines.lines}
                self._widths[column] = max([width, *(metrics.horizontalAdvance(text) + 20 for text in texts)])
        if self._is_whole:
            self.setFixedHeight(self.sizeHint().height())
        self._lay_out()

    def _lay_out(self) -> None:
        room, least = self.viewport().width(), self.fontMetrics().averageCharWidth() * 18
        shown = [column for column in range(len(self._widths)) if column != self._wide]
        for column in self._gives_way:
            if sum(self._widths[one] for one in shown) + least <= room:
                break
            shown.remove(column)
        for column, width in enumerate(self._widths):
            self.setColumnHidden(column, column != self._wide and column not in shown)
            self.setColumnWidth(column, width)
        self.setColumnWidth(self._wide, max(least, room - sum(self._widths[one] for one in shown)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._widths:
            self._lay_out()

    def sizeHint(self) -> QSize:
        height = self.verticalHeader().defaultSectionSize() * len(self.lines.lines)
        return QSize(360, height + self.horizontalHeader().sizeHint().height() + 2)


class GroupedList(QWidget):
    """Groups at the leading side; a sentence about the current one and its lines at the trailing side."""

    def __init__(self, groups: FindingsList, lines: FindingsList) -> None:
        super().__init__()
        self.groups, self.lines = groups, lines
        self.said, self.nothing, self.more = LeadingLabel("strong"), LeadingLabel("soft"), LeadingLabel("soft")
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.said)
        column.addWidget(self.nothing)
        column.addWidget(lines, 1)
        column.addWidget(self.more)
        column.addStretch(0)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(groups)
        self.splitter.addWidget(side)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)
        groups.chosen.connect(self.show_group)
        lines.chosen.connect(self._show_more)

    def show_group(self, key: str) -> None:
        """Show the lines of a group; subclasses fill them."""
        raise NotImplementedError

    def put_lines(self, lines: list[Line], nothing: str) -> None:
        """Show these lines, or why there is none."""
        self.nothing.setText(nothing)
        self.nothing.setVisible(not lines)
        self.lines.setVisible(bool(lines))
        self.lines.set_lines(lines)
        self._show_more()

    def _show_more(self) -> None:
        self.more.setText(self.lines.current_more())
        self.more.setVisible(bool(self.more.text()))
