"""AnswersTable: the answers of a questionnaire beside mine, each with its verdict and what is decided."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from natcoord import labels
from natcoord.domain.records import Answer
from natcoord.i18n import Language
from natcoord.services.answer_sheet import Given
from natcoord.services.answers import Row
from natcoord.ui import theme

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_COLUMNS = 5
_VERDICT, _DECISION = 1, 4
_INK = {"new": "good", "differs": "warn", "same": "none", "empty": "none", "refused": "bad"}
# The letters T, M and L, and what the same keys write on an Arabic keyboard.
_LETTERS = {"t": "theirs", "ف": "theirs", "m": "mine", "ة": "mine", "l": "later", "م": "later"}


class AnswersModel(QAbstractTableModel):
    """Question, verdict, mine, theirs and decision."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = Language("en")
        self.rows: list[Row] = []

    def show_rows(self, rows: list[Row], language: Language) -> None:
        """Show these rows; the same questions are only painted again."""
        is_same = [row.question_key for row in rows] == [row.question_key for row in self.rows]
        if is_same and rows:
            self.rows, self.language = rows, language
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, _COLUMNS - 1))
            return
        self.beginResetModel()
        self.rows, self.language = rows, language
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else _COLUMNS

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Question"), self.tr("Verdict"), self.tr("Mine"), self.tr("Theirs"), self.tr("Decision"))[
            section
        ]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, roles = self.rows[index.row()], Qt.ItemDataRole
        if role in (roles.DisplayRole, roles.ToolTipRole):
            return self.words(row, index.column())
        if role == roles.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == roles.ForegroundRole and index.column() == _VERDICT:
            return theme.colour(_INK[row.verdict])
        if role == roles.ForegroundRole and index.column() == _DECISION and row.verdict != "differs":
            return theme.colour("soft")
        return None

    def words(self, row: Row, column: int) -> str:
        """The text of one cell."""
        if column == 0:
            return self.language.say(row.title)
        if column == _VERDICT:
            return self.verdict(row.verdict)
        if column == 2:
            return self.mine(row.mine)
        if column == 3:
            return self.tr("Cell {cell}").format(cell=row.cell) if row.problem else self.theirs(row.theirs)
        return self._decision(row)

    def verdict(self, code: str) -> str:
        """The word of a verdict."""
        return {
            "new": self.tr("New"),
            "differs": self.tr("Differs"),
            "same": self.tr("Same"),
            "empty": self.tr("Empty"),
            "refused": self.tr("Refused"),
        }[code]

    def _decision(self, row: Row) -> str:
        if row.verdict == "new":
            return self.tr("Will be written")
        if row.verdict != "differs":
            return "–"
        return {"theirs": self.tr("Take theirs"), "mine": self.tr("Keep mine"), "later": self.tr("Later")}[row.decision]

    def mine(self, answer: Answer | None) -> str:
        """My answer with its date."""
        if answer is None:
            return "–"
        return " · ".join([*self._said(answer), self.language.date(answer.answered_at)])

    def theirs(self, given: Given) -> str:
        """What the questionnaire says."""
        said = self._said(given)
        evidence = [self.language.isolate(text) for text in (given.evidence, given.reference) if text]
        if evidence:
            said.append(self.tr("Evidence: {text}").format(text=self.tr(", ").join(evidence)))
        return " · ".join(said) or "–"

    def _said(self, one: Answer | Given) -> list[str]:
        language, said = self.language, []
        law, practice = (
            self._level(one.law_level, one.law_absence),
            self._level(one.practice_level, one.practice_absence),
        )
        if law:
            said.append(self.tr("Law: {level}").format(level=law))
        if practice:
            said.append(self.tr("Practice: {level}").format(level=practice))
        if one.confidence:
            said.append(labels.answer_confidence(one.confidence, language))
        if one.respondent:
            said.append(language.isolate(one.respondent))
        if one.note.strip():
            said.append(self.tr("Note: {text}").format(text=language.isolate(" ".join(one.note.split()))))
        return said

    def _level(self, level: int | None, absence: str | None) -> str:
        if absence:
            return labels.absence(absence, self.language)
        return "" if level is None else self.language.number(level)


class AnswersTable(QTableView):
    """`decided` is sent with theirs, mine or later when T, M or L is pressed for the chosen rows."""

    decided = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answers = AnswersModel(self)
        self.setModel(self.answers)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        stretched = QHeaderView.ResizeMode.Stretch
        for column in (0, 2, 3):
            header.setSectionResizeMode(column, stretched)
        for column in (_VERDICT, _DECISION):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def show_rows(self, rows: list[Row], language: Language) -> None:
        """Show these rows; while there are any, one is current."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        self.answers.show_rows(rows, language)
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self.answers.index(0, 0))

    def current(self) -> Row | None:
        """The current row."""
        index = self.currentIndex()
        return self.answers.rows[index.row()] if index.isValid() else None

    def chosen(self) -> list[Row]:
        """The chosen rows, in their order."""
        return [
            self.answers.rows[number] for number in sorted(one.row() for one in self.selectionModel().selectedRows())
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        decision = _LETTERS.get(event.text().casefold())
        if decision and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.decided.emit(decision)
        elif event.text().isprintable() and event.text():
            event.ignore()  # no search by typing: the letters decide
        else:
            super().keyPressEvent(event)
