"""AnswerPanel: one baseline question with its guidance, and everything that is answered about it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain.baseline import AreaScore
from natcoord.domain.records import EVIDENCE_GRADES, Answer, Assessment, Institution, Question
from natcoord.services import assess, plan
from natcoord.store.store import new_id
from natcoord.ui.area_scores import AreaScores
from natcoord.ui.level_row import LevelRow
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.workspace import Workspace

_SIDES = ("law", "practice")


@dataclass(frozen=True, slots=True)
class Shown:
    """What the panel shows: one question of one round, with its answer and the one of the round before."""

    assessment: Assessment
    question: Question
    answer: Answer | None
    score: AreaScore
    institutions: tuple[Institution, ...]
    before: Answer | None = None
    before_title: str = ""


class NoteEdit(QPlainTextEdit):
    """A note that says when it is left."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class AnswerPanel(QFrame):
    """Shows and writes the answer to one question; every choice is written at once."""

    next_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.shown: Shown | None = None
        self.setProperty("kind", "card")
        self._make_words()
        self._make_inputs()
        self._make_layout()
        for sequence in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.next_button.click)
        self.retranslate()

    # -- making -------------------------------------------------------------------------------------------

    def _make_words(self) -> None:
        self.question_text = QLabel()
        self.question_text.setProperty("kind", "heading")
        self.guidance = QLabel()
        self.guidance.setProperty("kind", "soft")
        self.sources = QLabel()
        self.sources.setProperty("kind", "soft")
        self.before = QLabel()
        self.before.setProperty("kind", "soft")
        self.closed = QLabel()
        for label in (self.question_text, self.guidance, self.sources, self.before, self.closed):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def _make_inputs(self) -> None:
        self.law, self.practice = LevelRow(), LevelRow()
        self.law.chosen.connect(lambda level, absence: self._answer_side("law", level, absence))
        self.practice.chosen.connect(lambda level, absence: self._answer_side("practice", level, absence))
        self.note = NoteEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.note.fontMetrics().height() * 3 + 18)
        self.note.left.connect(self.commit)
        self.evidence = QLineEdit()
        self.evidence.editingFinished.connect(self.commit)
        self.grade = QuietCombo()
        self.grade.activated.connect(self._on_grade)
        self.institution = QuietCombo()
        self.institution.setEditable(True)
        self.institution.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self.institution.completer()
        completer.setCompletionMode(completer.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.institution.activated.connect(lambda _index: self.commit())
        self.institution.lineEdit().editingFinished.connect(self.commit)
        self.scores = AreaScores()
        self.next_button = QPushButton(objectName="primary")
        self.next_button.clicked.connect(self._on_next)

    def _make_layout(self) -> None:
        self._captions = {name: QLabel() for name in ("institution", "grade", "evidence", "note")}
        for name, caption in self._captions.items():
            caption.setProperty("kind", "soft")
            caption.setBuddy(getattr(self, name))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        places = {"institution": (0, 0, 1), "grade": (0, 1, 1), "evidence": (2, 0, 2), "note": (4, 0, 2)}
        for name, (row, column, span) in places.items():
            grid.addWidget(self._captions[name], row, column, 1, span)
            grid.addWidget(getattr(self, name), row + 1, column, 1, span)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 8)
        column.setSpacing(10)
        for widget in (self.closed, self.question_text, self.guidance, self.law, self.practice, self.sources):
            column.addWidget(widget)
        column.addWidget(self.before)
        column.addLayout(grid)
        column.addWidget(self.scores)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addWidget(self.next_button)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addLayout(foot)

    # -- showing ------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.commit()
        language = self.workspace.language
        self.law.retranslate(self.tr("In law or standing orders"), language)
        self.practice.retranslate(self.tr("In practice"), language)
        words = {
            "institution": self.tr("Answered by"),
            "grade": self.tr("Evidence grade"),
            "evidence": self.tr("Evidence: document, number, date"),
            "note": self.tr("Note"),
        }
        for name, text in words.items():
            self._captions[name].setText(text)
            getattr(self, name).setAccessibleName(text)
        self.institution.lineEdit().setPlaceholderText(self.tr("Choose, or type a new name"))
        self.next_button.setText(self.tr("Save and next"))
        self.next_button.setToolTip(self.tr("Ctrl+Enter"))
        self.closed.setText(self.tr("This round is closed: its answers can be read and no longer changed."))
        self.grade.clear()
        for grade in EVIDENCE_GRADES:
            self.grade.addItem(labels.evidence_grade(grade, language), grade)
        if self.shown is not None:
            self._fill(self.shown, is_new=True)

    def show_question(self, shown: Shown) -> None:
        """Show this question; what is being typed about the same question is kept."""
        old = self.shown
        is_new = old is None or (old.question, old.assessment.assessment_id) != (
            shown.question,
            shown.assessment.assessment_id,
        )
        if is_new:
            self.commit()
        self.shown = shown
        self._fill(shown, is_new=is_new)
        if is_new:
            self.area.verticalScrollBar().setValue(0)

    def _fill(self, shown: Shown, *, is_new: bool) -> None:
        language, pack, question = self.workspace.language, self.workspace.pack, shown.question
        if is_new:
            text = pack.word(f"question.{question.question_key}.text", language.code)
            self.question_text.setText(text)
            self.guidance.setText(pack.word(f"question.{question.question_key}.guidance", language.code))
            self._fill_sources(question)
            self.law.setVisible(question.law_applies)
            self.practice.setVisible(question.practice_applies)
        answer = shown.answer
        self.law.set_choice(*_side(answer, "law"), language)
        self.practice.set_choice(*_side(answer, "practice"), language)
        self._fill_before(shown)
        self._fill_inputs(answer, is_new=is_new)
        self._fill_institutions(shown, is_new=is_new)
        self.scores.show_score(shown.score, pack.word(f"area.{question.area}", language.code), language)
        self._set_read_only(self.workspace.is_read_only or shown.assessment.closed_on is not None)
        self.closed.setVisible(shown.assessment.closed_on is not None)

    def _fill_sources(self, question: Question) -> None:
        """The provisions the question rests on; a mark where the number has to be checked."""
        code, pack = self.workspace.language.code, self.workspace.pack
        named, tips = [], []
        for key in question.sources:
            label = pack.provision_label(key, code)
            tips.append(f"{label}: {pack.word(f'provision.{key}', code)}")
            if pack.provisions[key].confidence != "verified":
                label = self.tr("{provision} ⚠").format(provision=label)
            named.append(self.workspace.language.isolate(label))
        text = self.tr("Rests on: {provisions}").format(provisions="  ·  ".join(named))
        if any(pack.provisions[key].confidence != "verified" for key in question.sources):
            text = self.tr("{provisions}   ⚠ check against official text").format(provisions=text)
            tips.append(self.tr("⚠ The number was not compared with the official text. Check it before you quote it."))
        self.sources.setText(text)
        self.sources.setToolTip("\n".join(tips))

    def _fill_before(self, shown: Shown) -> None:
        language = self.workspace.language
        self.before.setVisible(shown.before is not None)
        if shown.before is not None:
            words = [self._level_words(shown.before, side) for side in _SIDES]
            self.before.setText(
                self.tr("{round}: law {law}, practice {practice}").format(
                    round=language.isolate(shown.before_title), law=words[0], practice=words[1]
                )
            )

    def _level_words(self, answer: Answer, side: str) -> str:
        level, absence = _side(answer, side)
        if absence is not None:
            return labels.absence(absence, self.workspace.language)
        return self.workspace.language.number(level)

    def _fill_inputs(self, answer: Answer | None, *, is_new: bool) -> None:
        note, evidence = (answer.note, answer.evidence) if answer else ("", "")
        if is_new or not self.note.document().isModified():
            if self.note.toPlainText() != note:
                self.note.setPlainText(note)
            self.note.document().setModified(False)
        if (is_new or not self.evidence.isModified()) and self.evidence.text() != evidence:
            self.evidence.setText(evidence)
            self.evidence.setCursorPosition(0)
        self.grade.setCurrentIndex(self.grade.findData(answer.evidence_grade if answer else "none"))

    def _fill_institutions(self, shown: Shown, *, is_new: bool) -> None:
        if not is_new and self.institution.lineEdit().isModified():
            return
        language = self.workspace.language
        named = [(language.say(one.name), one.institution_id) for one in shown.institutions]
        named = [("", ""), *sorted(named, key=lambda pair: language.sort_key(pair[0]))]
        count = self.institution.count()
        if named != [(self.institution.itemText(row), self.institution.itemData(row)) for row in range(count)]:
            self.institution.clear()
            for name, key in named:
                self.institution.addItem(name, key)
        chosen = (shown.answer.institution_id if shown.answer else None) or ""
        self.institution.setCurrentIndex(max(0, self.institution.findData(chosen)))
        self.institution.lineEdit().setCursorPosition(0)
        self.institution.lineEdit().setModified(False)

    def _set_read_only(self, is_read_only: bool) -> None:
        self.law.set_read_only(is_read_only)
        self.practice.set_read_only(is_read_only)
        self.note.setReadOnly(is_read_only)
        if self.evidence.isReadOnly() != is_read_only:
            self.evidence.setReadOnly(is_read_only)
            self.evidence.style().polish(self.evidence)  # it looks different, see style.qss
        self.grade.setEnabled(not is_read_only)
        self.institution.setEnabled(not is_read_only)
        self.next_button.setVisible(not is_read_only)

    def focus_first(self) -> None:
        """Put the keyboard on the first level that is asked."""
        if self.shown is not None:
            row = self.law if self.shown.question.law_applies else self.practice
            row.setFocus(Qt.FocusReason.TabFocusReason)
            # After the new question has been laid out.
            QTimer.singleShot(0, row, lambda: self.area.ensureWidgetVisible(row))

    # -- writing ------------------------------------------------------------------------------------------

    def _answer_side(self, side: str, level: int | None, absence: str | None) -> None:
        if self.shown is not None:
            self._write(self.shown, {f"{side}_level": level, f"{side}_absence": absence})

    def _on_grade(self) -> None:
        if self.shown and self.grade.currentData() != _field(self.shown.answer, "evidence_grade", "none"):
            self._write(self.shown, {"evidence_grade": self.grade.currentData()})

    def commit(self) -> None:
        """Write what was typed and not yet written."""
        shown = self.shown
        if shown is None or self.note.isReadOnly():
            return
        typed: dict[str, str | None] = {}
        if self.note.document().isModified():
            typed["note"] = self.note.toPlainText().strip()
            self.note.document().setModified(False)
        if self.evidence.isModified():
            typed["evidence"] = self.evidence.text().strip()
            self.evidence.setModified(False)
        changes = {name: text for name, text in typed.items() if text != _field(shown.answer, name, "")}
        # A written step shows the panel anew, so everything is read from the inputs before the first one.
        name = self.institution.currentText().strip()
        key = self._institution_key(name)
        if key is None:
            made = Institution(new_id(), {self.workspace.language.code: name}, "other")
            key = self.workspace.do(plan.save_institution, made) or ""
        if key != (_field(shown.answer, "institution_id", None) or ""):
            changes["institution_id"] = key or None
        if changes:
            self._write(shown, changes)

    def _institution_key(self, name: str) -> str | None:
        """The key of the institution of this name, empty for no name, None for a name not known yet."""
        self.institution.lineEdit().setModified(False)
        if name == self.institution.itemText(self.institution.currentIndex()):
            return self.institution.currentData() or ""
        row = self.institution.findText(name, Qt.MatchFlag.MatchFixedString)
        return None if row < 0 else self.institution.itemData(row)

    def _write(self, shown: Shown, changes: dict[str, Any]) -> None:
        self.workspace.do(assess.answer, shown.assessment.assessment_id, shown.question, changes)

    def _on_next(self) -> None:
        self.commit()
        self.next_wanted.emit()


def _field(answer: Answer | None, name: str, otherwise: Any) -> Any:
    return getattr(answer, name) if answer else otherwise


def _side(answer: Answer | None, side: str) -> tuple[int | None, str | None]:
    return _field(answer, f"{side}_level", None), _field(answer, f"{side}_absence", None)
