"""ChecklistBox: the gender analysis of a round, line by line: yes, partly or no, with a note."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain.records import CHECKS, ChecklistAnswer
from natcoord.services import consult
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.workspace import Workspace


class _Item(QFrame):
    """One line. Digits 1 to 3 choose; choosing the chosen one again takes it back."""

    def __init__(self, owner: "ChecklistBox", key: str) -> None:
        super().__init__()
        self.owner, self.key = owner, key
        self.given: ChecklistAnswer | None = None
        self.question, self.help = LeadingLabel("strong"), LeadingLabel("soft")
        self.buttons = {check: QPushButton() for check in CHECKS}
        self.note = QLineEdit()
        self.note.editingFinished.connect(self._on_note)
        row = QHBoxLayout()
        row.setSpacing(6)
        for check, button in self.buttons.items():
            button.setCheckable(True)
            button.setProperty("kind", "absence")
            button.clicked.connect(partial(self._choose, check))
            row.addWidget(button)
        row.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(4)
        column.addWidget(self.question)
        column.addWidget(self.help)
        column.addLayout(row)

    def say(self, note_words: str) -> None:
        language, pack = self.owner.workspace.language, self.owner.workspace.pack
        self.question.setText(pack.word(f"checklist.{self.key}", language.code))
        self.help.setText(pack.word(f"checklist_help.{self.key}", language.code))
        self.note.setPlaceholderText(note_words)
        self.note.setAccessibleName(f"{self.question.text()} – {note_words}")
        for check, button in self.buttons.items():
            button.setText(labels.check(check, language))
            button.setAccessibleName(f"{self.question.text()} – {button.text()}")

    def show_answer(self, given: ChecklistAnswer | None, *, is_read_only: bool) -> None:
        self.given = given
        for check, button in self.buttons.items():
            button.setChecked(given is not None and given.answer == check)
            button.setEnabled(not is_read_only)
        note = given.note if given else ""
        if self.note.text() != note:
            self.note.setText(note)
        self.note.setEnabled(given is not None and not is_read_only)

    def _choose(self, check: str) -> None:
        is_back = self.given is not None and self.given.answer == check
        self.owner.write(self.key, None if is_back else check, self.note.text())

    def _on_note(self) -> None:
        if self.given is not None and self.note.text().strip() != self.given.note:
            self.owner.write(self.key, self.given.answer, self.note.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isdecimal() and 1 <= int(text) <= len(CHECKS) and self.buttons["yes"].isEnabled():
            self._choose(CHECKS[int(text) - 1])
        else:
            super().keyPressEvent(event)


class ChecklistBox(QFrame):
    """All lines of the pack's checklist below each other."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._assessment_id = ""
        self.setProperty("kind", "card")
        self.heading, self.progress = LeadingLabel("heading"), LeadingLabel("soft")
        self.items = {key: _Item(self, key) for key in workspace.pack.checklist}
        inside = QWidget(objectName="scrolled")
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 10, 0)
        for item in self.items.values():
            lines.addWidget(item)
        lines.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.progress)
        column.addWidget(area, 1)
        self.retranslate()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Gender analysis"))
        for item in self.items.values():
            item.say(self.tr("What was found, or what is missing"))

    def show_answers(self, assessment_id: str, found: consult.Inclusion, *, is_read_only: bool) -> None:
        """Show what was answered in a round."""
        self._assessment_id = assessment_id
        language = self.workspace.language
        words = self.tr("{done} of {total}, where partly counts one half")
        self.progress.setText(words.format(done=language.number(found.done), total=language.number(found.total)))
        for key, item in self.items.items():
            item.show_answer(found.checks.get(key), is_read_only=is_read_only)

    def write(self, item_key: str, answer: str | None, note: str) -> None:
        """Write one line; it is shown when the page reads again."""
        self.workspace.do(consult.check_item, self._assessment_id, item_key, answer, note)
