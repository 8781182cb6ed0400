"""RoundState: where a round stands, the way to its next state and back, and what waits to be confirmed."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain import baseline
from natcoord.domain.bank import Difference
from natcoord.domain.comparison import Round
from natcoord.domain.records import ROUND_STATES, RoundMove
from natcoord.services import assess
from natcoord.ui import area_scores, counted
from natcoord.ui.elided import ElidedButton, LeadingLabel
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.workspace import Workspace


class StateStrip(QWidget):
    """The five states in their order; what is done, now and ahead differ in symbol and weight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.steps: dict[str, QLabel] = {}
        for state in ROUND_STATES:
            frame = QFrame()
            inside = QVBoxLayout(frame)
            inside.setContentsMargins(6, 5, 6, 5)
            self.steps[state] = LeadingLabel()
            inside.addWidget(self.steps[state])
            self._row.addWidget(frame, 1)

    def minimumSizeHint(self) -> QSize:
        widths = [step.parentWidget().minimumSizeHint().width() for step in self.steps.values()]
        return QSize(max(widths), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else below each other: with large text there is none."""
        super().resizeEvent(event)
        widths = [step.parentWidget().minimumSizeHint().width() + self._row.spacing() for step in self.steps.values()]
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if self.width() < sum(widths) else way.LeftToRight)

    def show_state(self, current: str, words: dict[str, str], spoken: dict[str, str]) -> None:
        """`words` by state, and in `spoken` the sentence around them for ``done``, ``now`` and ``ahead``."""
        at = ROUND_STATES.index(current)
        for number, (state, label) in enumerate(self.steps.items()):
            place = "now" if number == at else "done" if number < at else "ahead"
            symbol = {"now": "●", "done": "✓", "ahead": "○"}[place]
            label.setText(f"{symbol}\u00a0{words[state]}")  # never parted at the end of a line
            label.setAccessibleName(spoken[place].format(state=words[state]))
            _restyle(label, "strong" if place == "now" else "soft")
            _restyle(label.parentWidget(), "notice" if place == "now" else "card")


def _restyle(widget: QWidget, kind: str) -> None:
    if widget.property("kind") != kind:
        widget.setProperty("kind", kind)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class RoundState(QFrame):
    """The head of a round. `bank_wanted` is sent when a newer question pack is to be looked at."""

    bank_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._round: Round | None = None
        self.setProperty("kind", "card")
        self.heading, self.counted = LeadingLabel("heading"), LeadingLabel("soft")
        self.strip = StateStrip()
        self.before_closing = LeadingLabel("soft")
        self.next, self.other, self.confirm = QPushButton(), QPushButton(), QPushButton()
        self.other.setCheckable(True)
        self.next.clicked.connect(lambda: self._move(self._following(), ""))
        self.confirm.clicked.connect(self._confirm)
        self.upgrade = ElidedButton()
        self.upgrade.clicked.connect(self.bank_wanted)
        self._make_other()
        self._lay_out()

    def _make_other(self) -> None:
        self.state, self.reason, self.go = QuietCombo(), QLineEdit(), QPushButton()
        self.state.setMinimumContentsLength(14)
        self.state.currentIndexChanged.connect(self._say_reason)
        self.reason.returnPressed.connect(self._move_other)
        self.go.clicked.connect(self._move_other)
        self.other_row = QWidget()
        row = QHBoxLayout(self.other_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.state)
        row.addWidget(self.reason, 1)
        row.addWidget(self.go)
        self.other_row.hide()
        self.other.toggled.connect(self._on_other)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        waiting = QHBoxLayout()
        for row, button in ((buttons, self.next), (buttons, self.other), (waiting, self.confirm)):
            row.addWidget(button)
        buttons.addStretch(1)
        waiting.addWidget(self.upgrade)
        waiting.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.counted)
        column.addLayout(waiting)
        column.addWidget(self.strip)
        column.addWidget(self.before_closing)
        column.addLayout(buttons)
        column.addWidget(self.other_row)

    def retranslate(self) -> None:
        self.other.setText(self.tr("Another state…"))
        self.go.setText(self.tr("Move"))
        self.state.setAccessibleName(self.tr("State to move to"))
        self.reason.setAccessibleName(self.tr("Reason"))

    # -- showing ------------------------------------------------------------------------------------------

    def show_round(self, one: Round, made: Difference | None) -> None:
        """Show where a round stands; `made` is what a newer question pack would change for it."""
        if self._round is None or self._round.assessment.assessment_id != one.assessment.assessment_id:
            self.other.setChecked(False)
            self.reason.clear()
        self._round = one
        language, found = self.workspace.language, one.assessment
        score = baseline.overall(one.asked.values(), one.answers)
        is_closed, can_write = found.state == "closed", not self.workspace.is_read_only
        self.heading.setText(language.say(found.title))
        self.counted.setText(
            self.tr("Question pack {version} · {counted} answered").format(
                version=language.digits_of(found.pack_version), counted=area_scores.counted(score, language)
            )
        )
        names = {state: labels.round_state(state, language) for state in ROUND_STATES}
        spoken = {"done": self.tr("{state}: done"), "now": self.tr("{state}: now"), "ahead": self.tr("{state}: ahead")}
        self.strip.show_state(found.state, names, spoken)
        self._show_moves(names, can_write=can_write and not is_closed)
        self._say_closing(score.total - score.answered, score.carried)
        self.confirm.setVisible(bool(score.carried) and found.is_open)
        self.confirm.setEnabled(can_write)
        words = self.tr("Confirm %n carried answers", "", score.carried)
        self.confirm.setText(counted.put(words, score.carried, language))
        self.upgrade.setVisible(made is not None)
        if made is not None:
            self._say_upgrade(made)

    def _show_moves(self, names: dict[str, str], *, can_write: bool) -> None:
        following, now = self._following(), self._current()
        for button in (self.next, self.other):
            button.setVisible(bool(following))
            button.setEnabled(can_write)
        self.next.setText(
            self.tr("Close the round")
            if following == "closed"
            else self.tr("Move to: {state}").format(state=names.get(following, ""))
        )
        self.state.fill({code: name for code, name in names.items() if code not in (now, following)})
        self._say_reason()
        if not following or not can_write:
            self.other.setChecked(False)

    def _say_closing(self, unanswered: int, carried: int) -> None:
        following, language = self._following(), self.workspace.language
        if following == "closed":
            said = [self.tr("Once it is closed, its answers can be read and no longer changed.")]
            if unanswered:
                words = self.tr("%n questions have no answer.", "", unanswered)
                said.append(counted.put(words, unanswered, language))
            if carried:
                words = self.tr("%n carried answers are not confirmed.", "", carried)
                said.append(counted.put(words, carried, language))
            self.before_closing.setText(" ".join(said))
        elif not following and self._round is not None:
            words = self.tr("Closed on {date}. Its answers can be read and no longer changed.")
            self.before_closing.setText(words.format(date=language.date(self._round.assessment.closed_on)))
        self.before_closing.setVisible(following in ("", "closed"))

    def _say_upgrade(self, made: Difference) -> None:
        language = self.workspace.language
        words = self.tr("Question pack {version} is there: {added} new, {changed} reworded, {retired} retired. Look…")
        self.upgrade.setText(
            words.format(
                version=language.digits_of(self.workspace.pack.version),
                added=language.number(len(made.added)),
                changed=language.number(len(made.changed)),
                retired=language.number(len(made.retired)),
            )
        )

    def _say_reason(self) -> None:
        self.reason.setPlaceholderText(
            self.tr("Reason, needed to move back") if self._is_back() else self.tr("Reason, if there is one")
        )

    def _current(self) -> str:
        return self._round.assessment.state if self._round else ROUND_STATES[0]

    def _following(self) -> str:
        """The next state; empty when the round is closed."""
        at = ROUND_STATES.index(self._current()) + 1
        return ROUND_STATES[at] if at < len(ROUND_STATES) else ""

    def _is_back(self) -> bool:
        to = self.state.currentData()
        return to is not None and ROUND_STATES.index(to) < ROUND_STATES.index(self._current())

    # -- doing --------------------------------------------------------------------------------------------

    def _on_other(self, is_on: bool) -> None:
        self.other_row.setVisible(is_on)
        if is_on:
            self.state.setFocus()

    def _move_other(self) -> None:
        if self._is_back() and not self.reason.text().strip():
            self.reason.setFocus()
        if self.state.currentData() and self._move(self.state.currentData(), self.reason.text()):
            self.reason.clear()
            self.other.setChecked(False)

    def _move(self, state: str, reason: str) -> bool:
        if self._round is None or not state:
            return False
        key = self._round.assessment.assessment_id
        return self.workspace.do(assess.move_round, key, state, self.workspace.today, reason) is not None

    def _confirm(self) -> None:
        if self._round is not None:
            answers = self._round.answers
            keys = tuple(key for key in self._round.asked if key in answers and answers[key].is_carried)
            self.workspace.do(assess.confirm, self._round.assessment.assessment_id, keys)


class RoundHistory(QFrame):
    """Who moved the round from state to state, when and why, the newest first."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.setProperty("kind", "card")
        self.heading, self.lines = LeadingLabel("heading"), LeadingLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.lines)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Who moved it"))

    def show_moves(self, moves: list[RoundMove]) -> None:
        """One line for each move."""
        language = self.workspace.language
        said = []
        for one in sorted(reversed(moves), key=lambda move: move.moved_at, reverse=True):
            to = labels.round_state(one.to_state, language)
            if one.from_state:
                step = self.tr("{before} → {after}").format(
                    before=labels.round_state(one.from_state, language), after=to
                )
            else:
                step = self.tr("Entered as: {state}").format(state=to)
            names = (language.isolate(part) for part in (one.person, one.reason) if part)
            said.append("  ·  ".join((language.date(one.moved_at), step, *names)))
        self.lines.setText("\n".join(said) if said else self.tr("No move is recorded."))
