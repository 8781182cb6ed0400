"""RequestPanel: one data request: who holds it, when it was asked, and what came of it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
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
from natcoord.domain.collecting import RequestLine
from natcoord.domain.records import Assessment, DataRequest
from natcoord.errors import NatcoordError
from natcoord.services import collect
from natcoord.ui.day_edit import DayEdit
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.request_table import missing_words, state_words
from natcoord.ui.workspace import Workspace

_DAYS = ("asked_on", "due_on", "received_on", "refused_on")


class RequestPanel(QFrame):
    """Writes each change at once. What cannot stand yet, such as a refusal without its reason, waits on the screen."""

    open_wanted = Signal(str)  # the question

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._line: RequestLine | None = None
        self._stored: DataRequest | None = None
        self._draft: DataRequest | None = None
        self._can_write = False
        self.setProperty("kind", "card")
        self.title, self.state, self.missing = LeadingLabel("heading"), LeadingLabel("strong"), LeadingLabel("soft")
        self.problem = LeadingLabel("problem")
        self.institution, self.reason = QuietCombo(), QLineEdit()
        self.days = {name: DayEdit() for name in _DAYS}
        self.asked_today, self.received_today, self.open_button = QPushButton(), QPushButton(), QPushButton()
        self.open_button.setProperty("kind", "link")
        self._captions = {name: QLabel() for name in ("institution", *_DAYS, "reason")}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        places = {
            "institution": (0, 0, 2), "asked_on": (2, 0, 1), "due_on": (2, 1, 1),
            "received_on": (4, 0, 1), "refused_on": (4, 1, 1), "reason": (6, 0, 2),
        }  # fmt: skip
        for name, (row, place, span) in places.items():
            self._captions[name].setProperty("kind", "soft")
            self._captions[name].setBuddy(self._edit(name))
            grid.addWidget(self._captions[name], row, place, 1, span)
            grid.addWidget(self._edit(name), row + 1, place, 1, span)
        buttons = QHBoxLayout()
        buttons.addWidget(self.asked_today)
        buttons.addWidget(self.received_today)
        buttons.addStretch(1)
        buttons.setSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        inside = QWidget(objectName="scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        for widget in (self.title, self.state, self.missing):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self.problem)
        column.addLayout(grid)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self.area)
        self.setMinimumWidth(300)

    def _edit(self, name: str) -> QWidget:
        return self.days[name] if name in self.days else getattr(self, name)

    def _connect(self) -> None:
        self.institution.activated.connect(
            lambda _index: self._save(institution_id=self.institution.currentData() or None)
        )
        for name, edit in self.days.items():
            edit.edited.connect(lambda name=name: self._save(**{name: self.days[name].day()}))
        self.reason.editingFinished.connect(lambda: self._save(reason=self.reason.text().strip()))
        self.asked_today.clicked.connect(lambda: self._save(asked_on=self.workspace.today.isoformat()))
        self.received_today.clicked.connect(lambda: self._save(received_on=self.workspace.today.isoformat()))
        self.open_button.clicked.connect(self._open)

    def retranslate(self) -> None:
        """The fixed words."""
        words = {
            "institution": self.tr("Held by"),
            "asked_on": self.tr("Asked on"),
            "due_on": self.tr("Due on"),
            "received_on": self.tr("Received on"),
            "refused_on": self.tr("Refused on"),
            "reason": self.tr("Why it was refused"),
        }
        for name, text in words.items():
            self._captions[name].setText(text)
            self._edit(name).setAccessibleName(text)
        for edit in self.days.values():
            edit.use(self.workspace.language)
        self.asked_today.setText(self.tr("Asked today"))
        self.received_today.setText(self.tr("Received today"))
        self.open_button.setText(self.tr("Open the question"))

    # -- showing ------------------------------------------------------------------------------------------

    def show_line(self, line: RequestLine, assessment: Assessment, institutions: dict[str, str]) -> None:
        """Show one request; what waits on the screen for the same one is kept. `institutions` are names by key."""
        before, key = self._line, line.question.question_key
        is_same = before is not None and before.question == line.question and before.request == line.request
        self._line = line
        if not is_same or self._stored is None or self._stored.assessment_id != assessment.assessment_id:
            self._stored = line.request or collect.request_for(self.workspace.store, assessment.assessment_id, key)
            self._draft = self._stored
            self.problem.clear()
        self._can_write = not self.workspace.is_read_only and assessment.state != "closed"
        self.institution.fill({"": self.tr("Not said yet"), **institutions})
        self._show()

    def _show(self) -> None:
        line, draft, language = self._line, self._draft, self.workspace.language
        if line is None or draft is None:
            return
        self.title.setText(self.workspace.pack.word(f"question.{line.question.question_key}.title", language.code))
        self.state.setText(state_words(line.state, language))
        self.missing.setText(missing_words(line, language))
        self.missing.setVisible(bool(line.absences))
        self.problem.setVisible(bool(self.problem.text()))
        self.institution.choose(draft.institution_id or "")
        self.institution.setEnabled(self._can_write)
        for name, edit in self.days.items():
            edit.set_day(getattr(draft, name))
            edit.setEnabled(self._can_write)
        if self.reason.text().strip() != draft.reason:
            self.reason.setText(draft.reason)
            self.reason.setCursorPosition(0)
        self.reason.setReadOnly(not self._can_write)
        is_named = draft.institution_id is not None
        self.asked_today.setEnabled(self._can_write and is_named and draft.asked_on is None)
        self.asked_today.setToolTip("" if is_named else self.tr("Say first which institution holds it."))
        self.received_today.setEnabled(self._can_write and draft.received_on is None)

    def _open(self) -> None:
        if self._line is not None:
            self.open_wanted.emit(self._line.question.question_key)

    # -- writing ------------------------------------------------------------------------------------------

    def _save(self, **changes: Any) -> None:
        if self._draft is None or not self._can_write:
            return
        after = replace(self._draft, **changes)
        if after == self._draft:
            return
        self._draft = after
        try:
            collect.check_request(after)
        except NatcoordError as refusal:
            self.problem.setText(labels.error(refusal, self.workspace.language))
            self._show()
            if refusal.code == "refusal_reason_missing":
                self.reason.setFocus()
            return
        self.problem.clear()
        if self.workspace.do(collect.save_request, after) is None:
            self._draft = self._stored
        self._show()
