"""ReportClearance: the steps a report went through, the next one, and what was submitted."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain.report_records import CLEARANCES, ReportMove
from natcoord.ui import counted, theme
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.report_shown import OPEN_STATES, Checked, Shown
from natcoord.ui.report_step import ReportStep
from natcoord.ui.submitted_panel import SubmittedPanel
from natcoord.ui.workspace import Workspace

_WIDE = 560


class ReportClearance(QScrollArea):
    """`missing_wanted` is sent when the warning is followed, `submission_wanted` with the key of a submission."""

    missing_wanted = Signal()
    submission_wanted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.shown: Shown | None = None
        self.checked = Checked()
        self.heading, self.frozen = LeadingLabel("heading"), LeadingLabel("strong")
        self.states = {state: LeadingLabel() for state in CLEARANCES}
        self.step = ReportStep(workspace)
        self.warning = QFrame()
        self.warning.setProperty("kind", "warning")
        self.warning_words, self.warning_button = LeadingLabel(), QPushButton()
        self.warning_button.setProperty("kind", "link")
        self.warning_button.clicked.connect(self.missing_wanted)
        warned = QHBoxLayout(self.warning)
        warned.setContentsMargins(10, 6, 10, 6)
        warned.addWidget(self.warning_words, 1)
        warned.addWidget(self.warning_button)
        self.history_heading, self.history = LeadingLabel("strong"), LeadingLabel("soft")
        self.kept = SubmittedPanel(workspace)
        for one in (self.kept.open, self.kept.heading, self.kept.steps):
            one.hide()  # said above
        self.all_button = QPushButton()
        self.all_button.setProperty("kind", "link")
        self.all_button.clicked.connect(self._open_all)
        self._lay_out()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.frozen)
        column.addWidget(self.warning)
        states = QVBoxLayout()
        states.setSpacing(4)
        for label in self.states.values():
            states.addWidget(label)
        states.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._halves.setSpacing(14)
        self._halves.addLayout(states, 2)
        self._halves.addWidget(self.step, 3)
        column.addLayout(self._halves)
        column.addWidget(self.history_heading)
        column.addWidget(self.history)
        inside = QWidget(objectName="scrolled")
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 4, 0)
        whole.setSpacing(10)
        whole.addWidget(card)
        whole.addWidget(self.kept)
        whole.addWidget(self.all_button)
        whole.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(inside)
        self.setFocusProxy(self.step.body)

    def retranslate(self) -> None:
        """The fixed words."""
        self.heading.setText(self.tr("Clearance"))
        self.history_heading.setText(self.tr("Steps so far"))
        self.warning_button.setText(self.tr("See what is missing"))
        self.frozen.setText(
            self.tr("Submitted: nothing in this report can be changed any more. Open it again as its next version.")
        )
        self.all_button.setText(self.tr("All versions and what changed between them"))
        self.step.retranslate()
        self.kept.retranslate()

    def show_report(self, shown: Shown, checked: Checked) -> None:
        """Show where a report stands."""
        self.shown = shown
        report = shown.report
        at = CLEARANCES.index(report.state)
        reached: dict[str, ReportMove] = {}
        for one in shown.moves:
            if one.to_state == CLEARANCES[0]:
                reached = {}  # gone back, so that all steps are to be done again
            reached[one.to_state] = one
        for number, (state, label) in enumerate(self.states.items()):
            self._say_state(label, state, number - at, reached.get(state))
        self.frozen.setVisible(report.is_submitted)
        self.step.show_report(shown)
        self.history_heading.setVisible(bool(shown.moves))
        self.history.setVisible(bool(shown.moves))
        self.history.setText("\n".join(self._line(one) for one in reversed(shown.moves)))
        newest = next(iter(shown.submissions), None)
        self.kept.setVisible(newest is not None)
        self.all_button.setVisible(newest is not None)
        if newest is not None:
            self.kept.show_submission(newest, report)
        self.show_checked(checked)

    def _say_state(self, label: LeadingLabel, state: str, place: int, move: ReportMove | None) -> None:
        language = self.shown.language
        symbol = "●" if place == 0 else "✓" if place < 0 else "○"
        text = f"{symbol}\u00a0{labels.clearance(state, language)}"
        if move is not None and place <= 0 and state != CLEARANCES[0]:
            said = self.tr("{state} – {day}, {body}") if move.body else self.tr("{state} – {day}")
            text = said.format(state=text, day=language.date(move.moved_on), body=language.isolate(move.body))
        label.setText(text)
        kind = "strong" if place == 0 else "soft" if place > 0 else ""
        if label.property("kind") != kind:
            label.setProperty("kind", kind)
            label.style().unpolish(label)
            label.style().polish(label)

    def _line(self, one: ReportMove) -> str:
        language = self.shown.language
        step = self.tr("{before} → {after}").format(
            before=labels.clearance(one.from_state, language), after=labels.clearance(one.to_state, language)
        )
        names = (language.isolate(part) for part in (one.body, one.person, one.note) if part)
        return "  ·  ".join((language.date(one.moved_on), step, *names))

    def show_checked(self, checked: Checked) -> None:
        """Warn of what is missing; it hinders no step."""
        shown = self.shown
        if shown is None:
            return
        left = sum(len(shown.keys(state)) for state in OPEN_STATES)
        clashes = len(checked.contradictions)
        said = []
        if left:
            words = self.tr("%n questions have no confirmed answer; the report says so.", "", left)
            said.append(counted.put(words, left, shown.language))
        if clashes:
            words = self.tr("%n contradictions are left.", "", clashes)
            said.append(counted.put(words, clashes, shown.language))
        self.warning_words.setText("\n".join(said))
        self.warning.setVisible(bool(said) and not shown.report.is_submitted)

    def _open_all(self) -> None:
        if self.shown is not None and self.shown.submissions:
            self.submission_wanted.emit(self.shown.submissions[0].submission_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The step stands beside the states where there is room."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        is_wide = self.viewport().width() >= _WIDE * theme.scale()
        self._halves.setDirection(way.LeftToRight if is_wide else way.TopToBottom)
