"""PlanLife: where the action plan stands, its next step, what it lacks for that, and who decided what when."""

from datetime import date

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain.nap import READY_STATES, Problem
from natcoord.domain.plan_records import PLAN_STATES
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.services import nap
from natcoord.ui import counted, theme
from natcoord.ui.day_edit import DayEdit
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.plan_facts import PlanFacts
from natcoord.ui.plan_words import problem, title
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.workspace import Workspace

_WIDE = 600
_MOST = 50  # sentences; nobody reads more of them at once


class WrappedLink(QPushButton):
    """A link whose words take as many lines as they need."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("kind", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _layout(self, width: int) -> QTextLayout:
        """The words in lines of a width, from where reading starts."""
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        option = QTextOption(Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(self.layoutDirection())
        made = QTextLayout(self.text(), self.font())
        made.setTextOption(option)
        made.beginLayout()
        height = 0.0
        while (line := made.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        made.endLayout()
        return made

    def heightForWidth(self, width: int) -> int:
        return round(self._layout(max(40, width - 12)).boundingRect().height()) + 8

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(theme.colour("accent"))
        self._layout(self.width() - 12).draw(painter, QPointF(6, 4))
        painter.end()


class ProblemsBox(QFrame):
    """What a plan lacks, as sentences; each leads to its place. `asked` is sent with the Problem."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "warning")
        self.heading, self.more = LeadingLabel("strong"), LeadingLabel("soft")
        self.links: list[QPushButton] = []
        self._shown: tuple[tuple[str, ...], Language] | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(12, 8, 12, 8)
        self._box.setSpacing(0)
        self._box.addWidget(self.heading)
        self._box.addWidget(self.more)

    def show_problems(self, facts: PlanFacts, language: Language) -> None:
        """Show what is missing; the box is away when nothing is."""
        self.setVisible(bool(facts.problems))
        count = len(facts.problems)
        said = tuple(self._said(one, facts, language) for one in facts.problems[:_MOST])
        words = self.tr("Not ready: %n things are missing.", "", count)
        self.heading.setText(counted.put(words, count, language))
        words = self.tr("The first {number} are shown.").format(number=language.number(_MOST))
        self.more.setText(words)
        self.more.setVisible(count > _MOST)
        if self._shown == (said, language):
            return
        self._shown = (said, language)
        for link in self.links:
            self._box.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = []
        for words, one in zip(said, facts.problems, strict=False):
            link = WrappedLink(words)
            link.clicked.connect(lambda _=False, one=one: self.asked.emit(one))
            self.links.append(link)
            self._box.insertWidget(len(self.links), link)

    def _said(self, one: Problem, facts: PlanFacts, language: Language) -> str:
        line = facts.line(one.item_id)
        if line is None:
            return problem(one, language)
        words = self.tr("{number} {title}: {problem}")
        name = language.isolate(title(line.item, language))
        return words.format(number=language.digits_of(line.number), title=name, problem=problem(one, language))


class StepForm(QFrame):
    """A step to another state: which, on what day, by whom, and a note. `moved` is sent once it is done."""

    moved = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._facts: PlanFacts | None = None
        self.state, self.day = QuietCombo(), DayEdit(may_be_empty=False)
        self.body, self.note, self.go = QLineEdit(), QLineEdit(), QPushButton()
        self.problem = LeadingLabel("problem")
        self.problem.hide()
        self._labels: dict[str, LeadingLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        for name, row, column, wide in (("state", 0, 0, 1), ("day", 0, 1, 1), ("body", 2, 0, 2), ("note", 4, 0, 2)):
            label = self._labels[name] = LeadingLabel("label")
            label.setBuddy(getattr(self, name))
            grid.addWidget(label, row, column, 1, wide)
            grid.addWidget(getattr(self, name), row + 1, column, 1, wide)
        grid.addWidget(self.problem, 6, 0, 1, 2)
        grid.addWidget(self.go, 7, 0, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self.state.activated.connect(lambda _: self._say())
        for line in (self.body, self.note):
            line.returnPressed.connect(self._move)
        self.go.clicked.connect(self._move)

    def retranslate(self) -> None:
        """The fixed words."""
        words = {
            "state": self.tr("Move to"),
            "day": self.tr("Decided on"),
            "body": self.tr("Deciding body"),
            "note": self.tr("Note; a step back needs the reason"),
        }
        for name, label in self._labels.items():
            label.setText(words[name])
            getattr(self, name).setAccessibleName(words[name])

    def show_plan(self, facts: PlanFacts, today: date) -> None:
        """Offer the steps of a plan, the next one first."""
        before, language = self._facts, self.workspace.language
        is_same = before is not None and (before.plan.action_plan_id, before.plan.state) == (
            facts.plan.action_plan_id,
            facts.plan.state,
        )
        self._facts = facts
        self.day.use(language)
        self.state.fill({code: labels.plan_state(code, language) for code in nap.may_move(facts.plan.state)})
        if not is_same:
            self.state.setCurrentIndex(0)
            self.day.set_day(today.isoformat())
            self.body.clear()
            self.note.clear()
            self.problem.hide()
        self._say()

    def _say(self) -> None:
        """The words of the button; it waits for a plan that is ready."""
        if self._facts is None or self.state.currentData() is None:
            self.go.setEnabled(False)
            return
        is_blocked = self.state.currentData() in READY_STATES and bool(self._facts.problems)
        self.go.setText(self.tr("Move to: {state}").format(state=self.state.currentText()))
        self.go.setEnabled(not is_blocked and not self.workspace.is_read_only)
        self.go.setToolTip(self.tr("Complete what is missing first.") if is_blocked else "")

    def _move(self) -> None:
        facts, state = self._facts, self.state.currentData()
        if facts is None or not self.go.isEnabled():
            return
        is_back = PLAN_STATES.index(state) < PLAN_STATES.index(facts.plan.state)
        for code, line, is_asked in (
            ("deciding_body_missing", self.body, True),
            ("plan_move_reason_missing", self.note, is_back),
        ):
            if is_asked and not line.text().strip():
                self.problem.setText(labels.error(NatcoordError(code), self.workspace.language))
                self.problem.show()
                line.setFocus()
                return
        self.problem.hide()
        day = date.fromisoformat(self.day.day() or "")
        given = (facts.plan.action_plan_id, state, day, self.body.text(), self.note.text())
        if self.workspace.do(nap.move_plan, *given) is not None:
            self.moved.emit()


class PlanLife(QScrollArea):
    """The states in their order with day and body, the step, what is missing. `asked` is sent with a Problem."""

    asked = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.heading, self.step_heading = LeadingLabel("heading"), LeadingLabel("strong")
        self.states = {state: LeadingLabel() for state in PLAN_STATES}
        self.history_heading, self.history = LeadingLabel("strong"), LeadingLabel("soft")
        self.step, self.missing = StepForm(workspace), ProblemsBox()
        self.ready = LeadingLabel("soft")
        self.missing.asked.connect(self.asked)
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addWidget(self.heading)
        states, step = QVBoxLayout(), QVBoxLayout()
        states.setSpacing(3)
        for label in self.states.values():
            states.addWidget(label)
        states.addStretch(1)
        step.addWidget(self.step_heading)
        step.addWidget(self.step)
        step.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._halves.setSpacing(12)
        self._halves.addLayout(states, 2)
        self._halves.addLayout(step, 3)
        column.addLayout(self._halves)
        for widget in (self.missing, self.ready, self.history_heading, self.history):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(card)
        self.setFocusProxy(self.step.body)

    def retranslate(self) -> None:
        """The fixed words."""
        self.heading.setText(self.tr("Life of the plan"))
        self.step_heading.setText(self.tr("Next step"))
        self.history_heading.setText(self.tr("Steps so far"))
        self.ready.setText(self.tr("Nothing is missing: the plan is ready to be validated and approved."))
        self.step.retranslate()

    def show_plan(self, facts: PlanFacts) -> None:
        """Show where a plan stands."""
        language = self.workspace.language
        at = PLAN_STATES.index(facts.plan.state)
        reached = {one.to_state: one for one in facts.moves}
        for number, (state, label) in enumerate(self.states.items()):
            place = "now" if number == at else "done" if number < at else "ahead"
            symbol = {"now": "●", "done": "✓", "ahead": "○"}[place]
            text = f"{symbol}\u00a0{labels.plan_state(state, language)}"
            if number <= at and state in reached:
                said = self.tr("{state} – {day}, {body}")
                one = reached[state]
                text = said.format(state=text, day=language.date(one.moved_on), body=language.isolate(one.body))
            label.setText(text)
            kind = "strong" if place == "now" else "soft" if place == "ahead" else ""
            if label.property("kind") != kind:
                label.setProperty("kind", kind)
                label.style().unpolish(label)
                label.style().polish(label)
        self.missing.show_problems(facts, language)
        self.ready.setVisible(not facts.problems)
        self.step.show_plan(facts, self.workspace.today)
        self.step.setEnabled(not self.workspace.is_read_only)
        self.history_heading.setVisible(bool(facts.moves))
        self.history.setVisible(bool(facts.moves))
        self.history.setText("\n".join(self._lines(facts, language)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The step stands beside the states where there is room."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        is_wide = self.viewport().width() >= _WIDE * theme.scale()
        self._halves.setDirection(way.LeftToRight if is_wide else way.TopToBottom)

    def show_missing(self) -> None:
        """Bring what is missing into view, its first line ready to be followed."""
        place: QWidget = self.missing.links[0] if self.missing.links else self.ready
        place.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(self.missing if self.missing.links else self.ready)

    def _lines(self, facts: PlanFacts, language: Language) -> list[str]:
        """One line for each step, the newest first."""
        said = []
        for one in reversed(facts.moves):
            step = self.tr("{before} → {after}").format(
                before=labels.plan_state(one.from_state, language), after=labels.plan_state(one.to_state, language)
            )
            names = (language.isolate(part) for part in (one.body, one.note) if part)
            said.append("  ·  ".join((language.date(one.moved_on), step, *names)))
        return said
