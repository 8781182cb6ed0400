"""AnswerPanel: one baseline question with its guidance, and everything that is answered about it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain.baseline import AreaScore
from natcoord.domain.records import ANSWER_CONFIDENCES, LEVELS, Answer, Assessment, Evidence, Institution, Question
from natcoord.services import assess, plan
from natcoord.store.store import new_id
from natcoord.ui.area_scores import AreaScores
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.evidence_box import EvidenceBox
from natcoord.ui.evidence_owner import AnswerOwner
from natcoord.ui.holder_row import HolderRow
from natcoord.ui.level_guide import LevelGuide
from natcoord.ui.level_row import LevelRow
from natcoord.ui.note_edit import NoteEdit
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.sources_line import SourcesLine
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
    evidence: tuple[Evidence, ...] = ()
    grade: str = "none"  # of the evidence
    carried_title: str = ""  # of the round that a carried answer was given in

    @property
    def is_open(self) -> bool:
        return self.assessment.is_open


class AnswerPanel(QFrame):
    """Shows and writes the answer to one question; every choice is written at once."""

    next_wanted = Signal()
    walked = Signal(int)  # to the question before (-1) or after (1)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.shown: Shown | None = None
        self._typed = 0  # how many levels were typed for this question: law first, then practice
        self.setProperty("kind", "card")
        self._make_words()
        self._make_inputs()
        self._make_layout()
        for sequence in ("Ctrl+Return", "Ctrl+Enter"):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(sequence), self, self.next_button.click, context=context)
        self.retranslate()

    # -- making -------------------------------------------------------------------------------------------

    def _make_words(self) -> None:
        self.question_text = LeadingLabel("heading")
        self.guidance, self.before, self.sources = LeadingLabel("soft"), LeadingLabel("soft"), SourcesLine()
        self.closed, self.guide = LeadingLabel(), LevelGuide()
        self.carried = QFrame()
        self.carried.setProperty("kind", "inset")
        self.carried_words = LeadingLabel()
        self.confirm_button = QPushButton()
        self.confirm_button.clicked.connect(self.confirm)
        row = QHBoxLayout(self.carried)
        row.setContentsMargins(10, 6, 10, 6)
        row.addWidget(self.carried_words, 1)
        row.addWidget(self.confirm_button)

    def _make_inputs(self) -> None:
        self.law, self.practice = LevelRow(), LevelRow()
        self.law.chosen.connect(lambda level, absence: self._answer_side("law", level, absence))
        self.practice.chosen.connect(lambda level, absence: self._answer_side("practice", level, absence))
        for row in (self.law, self.practice):
            row.walked.connect(self.walked)
        self.holder = HolderRow(self.workspace)
        self.evidence = EvidenceBox(self.workspace)
        self.note = NoteEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.note.fontMetrics().height() * 3 + 18)
        self.note.left.connect(self.commit)
        self.respondent = QLineEdit()
        self.respondent.editingFinished.connect(self.commit)
        self.confidence = QuietCombo()
        self.confidence.activated.connect(self._on_confidence)
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
        self._captions = {name: QLabel() for name in ("institution", "respondent", "confidence", "note")}
        for name, caption in self._captions.items():
            caption.setProperty("kind", "soft")
            caption.setBuddy(getattr(self, name))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        places = {"institution": (0, 0, 2), "respondent": (2, 0, 1), "confidence": (2, 1, 1), "note": (4, 0, 2)}
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
        for widget in (self.closed, self.carried, self.question_text, self.guidance, self.guide):
            column.addWidget(widget)
        for widget in (self.law, self.practice, self.holder, self.before, self.evidence):
            column.addWidget(widget)
        column.addLayout(grid)
        column.addWidget(self.sources)
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
        foot.addWidget(self.next_button, 0, Qt.AlignmentFlag.AlignLeading)
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
            "respondent": self.tr("Person who answered"),
            "confidence": self.tr("Confidence"),
            "note": self.tr("Note"),
        }
        for name, text in words.items():
            self._captions[name].setText(text)
            getattr(self, name).setAccessibleName(text)
        self.institution.lineEdit().setPlaceholderText(self.tr("Choose, or type a new name"))
        self.confirm_button.setText(self.tr("It still holds"))
        self.guide.retranslate()
        self.next_button.setText(self.tr("Save and next"))
        self.next_button.setToolTip(self.tr("Ctrl+Enter"))
        given = {code: labels.answer_confidence(code, language) for code in ANSWER_CONFIDENCES}
        self.confidence.fill({"": self.tr("Not said"), **given})
        self.holder.retranslate()
        self.evidence.retranslate()
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
            self._typed = 0
        self.shown = shown
        self._fill(shown, is_new=is_new)
        if is_new:
            self.area.verticalScrollBar().setValue(0)

    def _fill(self, shown: Shown, *, is_new: bool) -> None:
        language, pack, question = self.workspace.language, self.workspace.pack, shown.question
        is_read_only = self.workspace.is_read_only or not shown.is_open
        if is_new:
            self._fill_words(question)
        answer = shown.answer
        self.law.set_choice(*_side(answer, "law"), language)
        self.practice.set_choice(*_side(answer, "practice"), language)
        self.holder.show_for(answer, question, shown.institutions, is_read_only=is_read_only)
        self._fill_before(shown)
        self._fill_inputs(answer, is_new=is_new)
        self._fill_institutions(shown, is_new=is_new)
        owner = AnswerOwner(shown.assessment.assessment_id, question)
        self.evidence.show_items(owner, shown.evidence, shown.grade, is_read_only=is_read_only)
        self.scores.show_score(shown.score, pack.word(f"area.{question.area}", language.code), language)
        self._set_read_only(is_read_only)
        self._fill_state(shown)

    def _fill_words(self, question: Question) -> None:
        language, pack, key = self.workspace.language, self.workspace.pack, question.question_key
        self.question_text.setText(pack.word(f"question.{key}.text", language.code))
        guidance = pack.word(f"question.{key}.guidance", language.code)
        self.guidance.setText(guidance if guidance != f"question.{key}.guidance" else "")
        lines = (
            ()
            if question.is_own
            else tuple(pack.word(f"question.{key}.level{level}", language.code) for level in LEVELS if level)
        )
        self.guide.show_lines(lines, language)
        for row in (self.law, self.practice):
            row.set_guide(lines, language)
        self.law.setVisible(question.law_applies)
        self.practice.setVisible(question.practice_applies)
        self.sources.show_sources(question, pack, language)

    def _fill_state(self, shown: Shown) -> None:
        """Why nothing can be written, and whether the answer waits to be confirmed."""
        state = shown.assessment.state
        if state == "closed":
            self.closed.setText(self.tr("This round is closed: its answers can be read and no longer changed."))
        elif state == "planned":
            self.closed.setText(self.tr("This round is planned. Move it to collecting to answer."))
        else:
            self.closed.setText(self.tr("The answers of this round are being looked at: they rest until it collects."))
        self.closed.setVisible(not shown.is_open)
        answer = shown.answer
        self.carried.setVisible(answer is not None and answer.is_carried)
        if answer is not None and answer.is_carried:
            words = self.tr("Carried from {round}, given on {date}. Does it still hold?")
            language = self.workspace.language
            title = language.isolate(shown.carried_title)
            self.carried_words.setText(words.format(round=title, date=language.date(answer.answered_at)))
            self.confirm_button.setVisible(shown.is_open and not self.workspace.is_read_only)

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
        note, respondent = (answer.note, answer.respondent) if answer else ("", "")
        if is_new or not self.note.document().isModified():
            if self.note.toPlainText() != note:
                self.note.setPlainText(note)
            self.note.document().setModified(False)
        if (is_new or not self.respondent.isModified()) and self.respondent.text() != respondent:
            self.respondent.setText(respondent)
            self.respondent.setCursorPosition(0)
        self.confidence.choose(answer.confidence if answer else "")

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
        if self.respondent.isReadOnly() != is_read_only:
            self.respondent.setReadOnly(is_read_only)
            self.respondent.style().polish(self.respondent)  # it looks different, see style.qss
        self.confidence.setEnabled(not is_read_only)
        self.institution.setEnabled(not is_read_only)
        self.next_button.setVisible(not is_read_only)

    def focus_first(self) -> None:
        """Put the keyboard on the first level that is asked."""
        if self.shown is not None:
            row = self.law if self.shown.question.law_applies else self.practice
            row.setFocus(Qt.FocusReason.TabFocusReason)
            # After the new question has been laid out.
            QTimer.singleShot(0, row, lambda: self.area.ensureWidgetVisible(row))

    # -- writing

    def _answer_side(self, side: str, level: int | None, absence: str | None) -> None:
        if self.shown is not None:
            self._write(self.shown, {f"{side}_level": level, f"{side}_absence": absence})

    def _on_confidence(self) -> None:
        if self.shown and self.confidence.currentData() != _field(self.shown.answer, "confidence", ""):
            self._write(self.shown, {"confidence": self.confidence.currentData()})

    def type_level(self, text: str) -> bool:
        """Take a typed digit or mark (level_row.MARKS): the first is the level in law, the next the one in practice."""
        if self.shown is None:
            return False
        question = self.shown.question
        rows = [self.law] * question.law_applies + [self.practice] * question.practice_applies
        if not rows[self._typed % len(rows)].press(text):
            return False
        self._typed += 1
        return True

    def confirm(self) -> None:
        """Say that a carried answer still holds."""
        if self.shown is not None:
            key = self.shown.question.question_key
            self.workspace.do(assess.confirm, self.shown.assessment.assessment_id, (key,))

    def commit(self) -> None:
        """Write what was typed and not yet written."""
        shown = self.shown
        if shown is None or self.note.isReadOnly():
            return
        typed: dict[str, str | None] = {}
        if self.note.document().isModified():
            typed["note"] = self.note.toPlainText().strip()
            self.note.document().setModified(False)
        if self.respondent.isModified():
            typed["respondent"] = self.respondent.text().strip()
            self.respondent.setModified(False)
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
