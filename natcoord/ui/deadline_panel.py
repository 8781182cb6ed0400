"""DeadlinePanel: one deadline: what is owed, when, how often, by whom, and whether it is done."""

from dataclasses import replace
from datetime import date
from itertools import islice
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain import duties
from natcoord.domain.plan_records import REPEATS, Deadline
from natcoord.services import calendar
from natcoord.ui.day_edit import DayEdit
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.note_edit import NoteEdit
from natcoord.ui.quiet import QuietCombo, QuietSpin
from natcoord.ui.words_edit import WordsEdit
from natcoord.ui.workspace import Workspace

_MOST_LEAD = 730  # days
_FOLLOWING = 3  # occurrences that are named
_FIELDS = ("title", "due_on", "repeats", "lead_days", "institution_id", "note")


class DeadlinePanel(QFrame):
    """Writes each change at once. A new deadline waits on the screen until it has a title."""

    made = Signal(str)  # the key of a new deadline that was written

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._draft: Deadline | None = None
        self._occurrence: date | None = None
        self._is_new = False
        self.setProperty("kind", "card")
        self.heading, self.following = LeadingLabel("heading"), LeadingLabel("soft")
        self.doubt, self.done_words = LeadingLabel("warning"), LeadingLabel("soft")
        self.done_button, self.not_done_button = QPushButton(), QPushButton()
        self.checked_button, self.delete_button = QPushButton(), QPushButton()
        for button in (self.not_done_button, self.checked_button):
            button.setProperty("kind", "link")
        self.delete_button.setProperty("kind", "danger")
        self.title, self.due_on, self.repeats = WordsEdit(), DayEdit(may_be_empty=False), QuietCombo()
        self.lead_days, self.institution_id, self.note = QuietSpin(), QuietCombo(), NoteEdit()
        self.lead_days.setRange(0, _MOST_LEAD)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.fontMetrics().height() * 3 + 16)
        self._captions = {name: QLabel() for name in _FIELDS}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        places = {
            "title": (0, 0, 2), "due_on": (2, 0, 1), "repeats": (2, 1, 1),
            "lead_days": (4, 0, 1), "institution_id": (4, 1, 1), "note": (6, 0, 2),
        }  # fmt: skip
        for name, (row, place, span) in places.items():
            self._captions[name].setProperty("kind", "soft")
            self._captions[name].setBuddy(getattr(self, name))
            grid.addWidget(self._captions[name], row, place, 1, span)
            grid.addWidget(getattr(self, name), row + 1, place, 1, span)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.done_button)
        buttons.addWidget(self.not_done_button)
        buttons.addStretch(1)
        inside = QWidget(objectName="scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.doubt)
        column.addWidget(self.checked_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(buttons)
        column.addWidget(self.done_words)
        column.addLayout(grid)
        column.addWidget(self.following)
        column.addWidget(self.delete_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(area)
        self.setMinimumWidth(300)

    def _connect(self) -> None:
        self.title.edited.connect(lambda: self._save(title=self.title.words()))
        self.due_on.edited.connect(lambda: self._save(due_on=self.due_on.day()))
        self.repeats.activated.connect(lambda _: self._save(repeats=self.repeats.currentData()))
        self.lead_days.valueChanged.connect(lambda days: self._save(lead_days=days))
        self.institution_id.activated.connect(
            lambda _: self._save(institution_id=self.institution_id.currentData() or None)
        )
        self.note.left.connect(lambda: self._save(note=self.note.toPlainText().strip()))
        self.checked_button.clicked.connect(lambda: self._save(confidence="verified"))
        self.done_button.clicked.connect(self._mark_done)
        self.not_done_button.clicked.connect(self._mark_not_done)
        self.delete_button.clicked.connect(self.delete)

    # -- words --------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """The fixed words."""
        language = self.workspace.language
        words = {
            "title": self.tr("What is due"),
            "due_on": self.tr("Due on"),
            "repeats": self.tr("Repeats"),
            "lead_days": self.tr("Remind days before"),
            "institution_id": self.tr("Institution"),
            "note": self.tr("Note"),
        }
        for name, text in words.items():
            self._captions[name].setText(text)
        self.title.name(words["title"])
        for name in _FIELDS[1:]:
            getattr(self, name).setAccessibleName(words[name])
        self.due_on.use(language)
        self.lead_days.use(language)
        self.repeats.fill({code: labels.repeats(code, language) for code in REPEATS})
        self.not_done_button.setText(self.tr("Not done after all"))
        self.checked_button.setText(self.tr("The date is checked"))
        self.delete_button.setText(self.tr("Delete deadline"))
        self._show()

    # -- showing ------------------------------------------------------------------------------------------

    def start_new(self) -> None:
        """An empty deadline to be filled in."""
        self.show_one(calendar.new_deadline(self.workspace.today), None)
        self._is_new = True
        self._show()
        self.title.setFocus()

    def show_one(self, deadline: Deadline, occurrence: date | None) -> None:
        """Show a deadline, and which of its occurrences is looked at."""
        self._draft, self._occurrence, self._is_new = deadline, occurrence, False
        self._show()

    def offer(self, institutions: dict[str, str]) -> None:
        """The institutions to choose from: names by key, in their order."""
        self.institution_id.fill({"": self.tr("Not said yet"), **institutions})

    def _show(self) -> None:
        draft, language = self._draft, self.workspace.language
        if draft is None:
            return
        can_write = not self.workspace.is_read_only
        self.heading.setText(self.tr("New deadline") if self._is_new else language.say(draft.title))
        was_blocked = self.lead_days.blockSignals(True)
        self.lead_days.setValue(draft.lead_days)
        self.lead_days.blockSignals(was_blocked)
        self.title.set_words(draft.title)
        self.due_on.set_day(draft.due_on)
        self.repeats.choose(draft.repeats)
        self.institution_id.choose(draft.institution_id or "")
        if self.note.toPlainText().strip() != draft.note:
            self.note.setPlainText(draft.note)
        for name in _FIELDS[:-1]:
            getattr(self, name).setEnabled(can_write)
        self.note.setReadOnly(not can_write)
        self.delete_button.setVisible(can_write and not self._is_new)
        self._show_doubt(draft.confidence, can_write)
        self._show_done(draft, can_write)
        self._show_following(draft)

    def _show_doubt(self, confidence: str, can_write: bool) -> None:
        words = {
            "from_memory": self.tr("⚠ Check this date: it was not read in an official text."),
            "unverified": self.tr("⚠ This date is not verified. It is marked so wherever it is printed."),
        }
        self.doubt.setText(words.get(confidence, ""))
        self.doubt.setVisible(confidence in words)
        self.checked_button.setVisible(confidence in words and can_write)

    def _show_done(self, draft: Deadline, can_write: bool) -> None:
        language = self.workspace.language
        self.done_button.setVisible(can_write and self._occurrence is not None)
        if self._occurrence is not None:
            words = self.tr("Done: {date}") if draft.repeats != "none" else self.tr("Done")
            self.done_button.setText(words.format(date=language.date(self._occurrence)))
        self.not_done_button.setVisible(can_write and draft.done_on is not None)
        self.done_words.setVisible(draft.done_on is not None)
        self.done_words.setText(self.tr("✓ Done up to {date}").format(date=language.date(draft.done_on)))

    def _show_following(self, draft: Deadline) -> None:
        language = self.workspace.language
        days = duties.occurrences(draft, self.workspace.today, duties.end_of_next_year(self.workspace.today))
        words = self.tr(", ").join(language.date(day) for day in islice(days, _FOLLOWING))
        self.following.setVisible(draft.repeats != "none" and bool(days))
        self.following.setText(self.tr("Coming up: {dates}").format(dates=words))

    # -- writing ------------------------------------------------------------------------------------------

    def _save(self, **changes: Any) -> None:
        if self._draft is None or self.workspace.is_read_only:
            return
        after = replace(self._draft, **changes)
        if after == self._draft:
            return
        before, self._draft = self._draft, after
        if not any(after.title.values()) and self._is_new:
            self._show_following(after)
            return
        was_new, self._is_new = self._is_new, False
        if self.workspace.do(calendar.save_deadline, after) is None:
            self._draft, self._is_new = before, was_new
            self._show()
        elif was_new:
            self.made.emit(after.deadline_id)

    def _mark_done(self) -> None:
        if self._draft is not None and self._occurrence is not None:
            self.workspace.do(calendar.done, self._draft.deadline_id, self._occurrence)

    def _mark_not_done(self) -> None:
        if self._draft is not None:
            self.workspace.do(calendar.not_done, self._draft.deadline_id)

    def delete(self) -> None:
        """Remove the deadline that is shown; undo brings it back."""
        if self._draft is not None and not self._is_new and not self.workspace.is_read_only:
            self.workspace.do(calendar.delete_deadline, self._draft.deadline_id)
