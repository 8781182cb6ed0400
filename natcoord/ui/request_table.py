"""RequestTable: what is to be asked of others, as a table that sorts by any column and fits its place."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from natcoord import labels
from natcoord.domain.collecting import RequestLine
from natcoord.i18n import Language
from natcoord.ui import theme

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("question", "missing", "institution", "asked", "due", "state")
# What gives way first when the table is narrow; the panel beside it says all of it.
_GIVES_WAY = ("asked", "missing", "due", "institution")
_INSTITUTION = 20  # letters of a name that are shown at least, where it is shown
INK = {
    "unassigned": "none",
    "to_ask": "calm",
    "asked": "calm",
    "overdue": "bad",
    "received": "warn",
    "refused": "bad",
    "answered": "good",
}


def state_words(state: str, language: Language) -> str:
    """Symbol and word of the state of a request."""
    return f"{labels.request_symbol(state)} {labels.request_state(state, language)}"


def missing_words(line: RequestLine, language: Language) -> str:
    """What is missing, and on which side."""
    law, practice = line.law_absence, line.practice_absence
    if law and law == practice:
        return language.translate("RequestTable", "{absence}, in law and in practice").format(
            absence=labels.absence(law, language)
        )
    said = []
    if law:
        said.append(language.translate("RequestTable", "In law: {absence}").format(absence=_small(law, language)))
    if practice:
        words = language.translate("RequestTable", "In practice: {absence}")
        said.append(words.format(absence=_small(practice, language)))
    return " · ".join(said) or "–"


def _small(absence: str, language: Language) -> str:
    word = labels.absence(absence, language)
    return word[:1].lower() + word[1:]


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request with its words; `texts` and `keys` (what is sorted by) follow COLUMNS."""

    line: RequestLine
    texts: tuple[str, ...]
    keys: tuple[Any, ...]

    @property
    def key(self) -> str:
        return self.line.question.question_key


class RequestModel(QAbstractTableModel):
    """Rows as values, kept in the order that was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[RequestRow] = []
        self.headings: tuple[str, ...] = COLUMNS
        self._order: tuple[int, bool] | None = None  # column, and whether it is reversed; None is the bank's

    def set_rows(self, rows: list[RequestRow]) -> None:
        """Show these rows; the same questions in the same order are only painted again."""
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

    def _sorted(self, rows: list[RequestRow]) -> list[RequestRow]:
        if self._order is None:
            return rows
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
            return row.texts[column] or row.texts[0]
        if role == roles.ForegroundRole and COLUMNS[column] == "state":
            return theme.colour(INK[row.line.state])
        if role == roles.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class RequestTable(QTableView):
    """One request is current; `opened` is sent with its question on Enter and on a double click."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.requests = RequestModel(self)
        self.setModel(self.requests)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
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
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.setMinimumWidth(320)
        self.doubleClicked.connect(lambda _: self._open())
        self._widths: list[int] = []

    def retranslate(self) -> None:
        """The fixed words."""
        self.setAccessibleName(self.tr("Data requests"))
        self.requests.set_headings(
            (
                self.tr("Question"),
                self.tr("Missing"),
                self.tr("Held by"),
                self.tr("Asked"),
                self.tr("Due"),
                self.tr("State"),
            )
        )

    def set_rows(self, rows: list[RequestRow]) -> None:
        """Show these requests; the current one stays current, or the one that took its place becomes so."""
        before, row = self.current_key(), self.currentIndex().row()
        place = self.verticalScrollBar().value()
        self.requests.set_rows(rows)
        self._fit()
        kept = self.requests.row_of(before)
        if kept < 0 and rows:
            kept = min(max(row, 0), len(rows) - 1)
        if kept != self.currentIndex().row():
            self.setCurrentIndex(self.requests.index(kept, 0))
        self.verticalScrollBar().setValue(place)

    def current_key(self) -> str:
        """The question of the current request, or nothing."""
        index = self.currentIndex()
        return self.requests.rows[index.row()].key if index.isValid() else ""

    def select(self, key: str) -> bool:
        """Make a request current; False when it is not shown."""
        row = self.requests.row_of(key)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.requests.index(row, 0))
        return row >= 0

    def _open(self) -> None:
        if self.current_key():
            self.opened.emit(self.current_key())

    def _fit(self) -> None:
        """Measure the columns and lay them out."""
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 16)
        widths = [metrics.horizontalAdvance(heading) + 28 for heading in self.requests.headings]
        for column in range(1, len(COLUMNS)):
            texts = {row.texts[column] for row in self.requests.rows}
            widths[column] = max([widths[column], *(metrics.horizontalAdvance(text) + 20 for text in texts)])
        place = COLUMNS.index("institution")
        widths[place] = min(widths[place], metrics.averageCharWidth() * _INSTITUTION + 20)
        self._widths = widths
        self._lay_out()

    def _lay_out(self) -> None:
        if not self._widths:
            return
        room, least = self.viewport().width(), self.fontMetrics().averageCharWidth() * 18
        shown = list(COLUMNS)

        def taken() -> int:
            return sum(self._widths[COLUMNS.index(one)] for one in shown if one != "question")

        for name in _GIVES_WAY:
            if taken() + least <= room:
                break
            shown.remove(name)
        for number, name in enumerate(COLUMNS):
            self.setColumnHidden(number, name not in shown)
            self.setColumnWidth(number, self._widths[number])
        self.setColumnWidth(0, max(least, room - taken()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(520, 300)
