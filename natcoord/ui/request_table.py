"""RequestTable: what is to be asked of others, as a table that sorts by any column and fits its place."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from natcoord import labels
from natcoord.domain.collecting import RequestLine
from natcoord.i18n import Language
from natcoord.ui import theme
from natcoord.ui.sorted_rows import SortedRows, dress

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


class RequestModel(SortedRows):
    """Rows of requests."""

    def said(self, row: RequestRow, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.texts[column] or row.texts[0]
        if role == Qt.ItemDataRole.ForegroundRole and COLUMNS[column] == "state":
            return theme.colour(INK[row.line.state])
        return None


class RequestTable(QTableView):
    """One request is current; `opened` is sent with its question on Enter and on a double click."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.requests = RequestModel(COLUMNS, None, self)
        self.setModel(self.requests)
        dress(self, -1, Qt.SortOrder.AscendingOrder, 320)
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
