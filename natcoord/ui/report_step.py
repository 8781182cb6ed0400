"""ReportStep: the next step of clearance: which, on what day, by whom; submitting; and opening a report again."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QPushButton, QWidget

from natcoord import labels
from natcoord.errors import NatcoordError
from natcoord.services import reporting, submissions
from natcoord.services.submissions import Prepared
from natcoord.ui import tasks
from natcoord.ui.day_edit import DayEdit
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.problem_line import ProblemLine
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.report_shown import Shown
from natcoord.ui.workspace import Workspace

_REOPEN = "reopen"  # beside the steps of clearance
_PLACES = {"state": (0, 0, 1), "day": (0, 1, 1), "body": (2, 0, 1), "person": (2, 1, 1), "note": (4, 0, 2)}


class ReportStep(QFrame):
    """`moved` is sent once a step is done."""

    moved = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.shown: Shown | None = None
        self.state, self.day = QuietCombo(), DayEdit(may_be_empty=False)
        self.body, self.person, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.go, self.problem = QPushButton(), ProblemLine()
        self.go.setProperty("kind", "accent")
        self._labels: dict[str, LeadingLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        for name, (row, column, wide) in _PLACES.items():
            label = self._labels[name] = LeadingLabel("label")
            label.setBuddy(getattr(self, name))
            grid.addWidget(label, row, column, 1, wide)
            grid.addWidget(getattr(self, name), row + 1, column, 1, wide)
        grid.addWidget(self.problem, 6, 0, 1, 2)
        grid.addWidget(self.go, 7, 0, Qt.AlignmentFlag.AlignLeft)
        grid.setRowStretch(8, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self.state.currentIndexChanged.connect(lambda _: self._say())
        for line in (self.body, self.person, self.note):
            line.returnPressed.connect(self.do_step)
        self.go.clicked.connect(self.do_step)

    def retranslate(self) -> None:
        """The fixed words."""
        words = {
            "state": self.tr("Next step"),
            "day": self.tr("Decided on"),
            "body": self.tr("Body that cleared it"),
            "person": self.tr("Person, kept out of exports"),
            "note": self.tr("Note; going back needs the reason"),
        }
        for name, label in self._labels.items():
            label.setText(words[name])
            getattr(self, name).setAccessibleName(words[name])

    def show_report(self, shown: Shown) -> None:
        """Offer the steps of a report; what is being typed for the same step is kept."""
        before, report, language = self.shown, shown.report, shown.language
        is_same = before is not None and (before.report.report_id, before.report.state) == (
            report.report_id,
            report.state,
        )
        self.shown = shown
        steps = {code: labels.clearance(code, language) for code in reporting.may_move(report.state)}
        if report.state == "political":
            steps = {"submitted": self.tr("Submit"), **steps}
        if report.is_submitted:
            number = language.number(report.version + 1)
            steps = {_REOPEN: self.tr("Open again as version {number}").format(number=number)}
        self.day.use(language)
        self.state.fill(steps)
        if not is_same:
            self.state.setCurrentIndex(0)
            self.day.set_day(self.workspace.today.isoformat())
            for line in (self.body, self.person, self.note):
                line.clear()
            self.problem.tell(None, language)
        self.setEnabled(not self.workspace.is_read_only)
        self._say()

    def _say(self) -> None:
        step = self.state.currentData()
        if step == "submitted":
            self.go.setText(self.tr("Submit and freeze"))
        elif step == _REOPEN:
            self.go.setText(self.tr("Open it again"))
        elif step == "draft":
            self.go.setText(self.tr("Back to draft"))
        else:
            self.go.setText(self.tr("Record this step"))
        is_back = step in ("draft", _REOPEN)
        for one in (self.body, self.person, self._labels["body"], self._labels["person"]):
            one.setVisible(not is_back)

    # -- doing ----------------------------------------------------------------------------------------------

    def do_step(self) -> None:
        """Do what is chosen, or say what it lacks."""
        shown, step = self.shown, self.state.currentData()
        if shown is None or step is None or not self.isEnabled():
            return
        is_back = step in ("draft", _REOPEN)
        if is_back and not self.note.text().strip():
            self._refuse(NatcoordError("report_move_reason_missing"), self.note)
        elif not is_back and not self.body.text().strip():
            self._refuse(NatcoordError("deciding_body_missing"), self.body)
        else:
            self._check_and_do(shown.report.report_id, step)

    def _check_and_do(self, report_id: str, step: str) -> None:
        day, today = date.fromisoformat(self.day.day() or ""), self.workspace.today
        try:
            reporting.check_day(self.workspace.store, report_id, day, today)
        except NatcoordError as refusal:
            self._refuse(refusal, self.day)
            return
        self.problem.tell(None, self.workspace.language)
        if step == "submitted":
            job = partial(_prepared, self.workspace.path, report_id, today)
            tasks.run(job, partial(self._submit, day), parent=self, words=self.tr("Freezing facts and files…"))
            return
        if step == _REOPEN:
            done = self.workspace.do(reporting.reopen, report_id, day, self.note.text(), today=today)
        else:
            given = {name: getattr(self, name).text() for name in ("body", "person", "note")}
            done = self.workspace.do(reporting.move, report_id, step, day, today=today, **given)
        if done is not None:
            self.moved.emit()

    def _submit(self, day: date, prepared: Prepared) -> None:
        given = (day, self.body.text(), self.person.text(), self.note.text())
        if self.workspace.do(submissions.submit, prepared, *given) is not None:
            self.moved.emit()

    def _refuse(self, refusal: NatcoordError, place: QWidget) -> None:
        self.problem.tell(refusal, self.workspace.language)
        place.setFocus()


def _prepared(country_file: Path, report_id: str, today: date, control: tasks.Control) -> Any:
    return submissions.prepare(country_file, report_id, today, progress=control.progress, cancelled=control.cancelled)
