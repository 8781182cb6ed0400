"""RoundsPage: the baseline rounds from plan to closing, and what changed between them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain import baseline
from natcoord.domain.comparison import Round
from natcoord.domain.records import Assignment, Institution, RoundMove
from natcoord.errors import NatcoordError
from natcoord.services import bank, compare
from natcoord.ui import area_scores
from natcoord.ui.choice_row import ChoiceRow
from natcoord.ui.empty_state import EmptyState
from natcoord.ui.new_round import NewRound
from natcoord.ui.record_list import Line, RecordList
from natcoord.ui.round_areas import RoundAreas
from natcoord.ui.round_comparison import RoundComparison
from natcoord.ui.round_plan import RoundPlan
from natcoord.ui.round_state import RoundHistory, RoundState
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace

SECTIONS = ("rounds", "compare")


class RoundsPage(ViewPage):
    """Two sections: the list of rounds with the current one in detail, and the comparison of two."""

    view = "rounds"
    watches = frozenset(
        {"assessment", "answer", "round_move", "assignment", "institution", "own_question", "hidden_question"}
    )

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._rounds: dict[str, Round] = {}  # newest first
        self.new_button = self.add_button(primary=True)
        self.new_button.clicked.connect(self.start_new)
        self.comparison = RoundComparison(workspace)
        self.empty = EmptyState()
        self.empty.button.clicked.connect(self._on_empty)
        self.body.addWidget(self._make_sections())
        self.body.addWidget(self.empty)
        self.body.addWidget(self._make_content(), 1)
        self.compared = _area(self.comparison)  # scrolls only where text is large
        self.body.addWidget(self.compared, 1)
        self.body.addStretch(0)
        self.section_buttons["rounds"].setChecked(True)
        self.retranslate()

    def _make_sections(self) -> QWidget:
        self.sections = ChoiceRow(SECTIONS)
        self.section_buttons = self.sections.buttons
        self.sections.chosen.connect(lambda _: self.refresh() if self.isVisible() else None)
        self.sections.row.addStretch(1)
        self.sections.row.addWidget(self.comparison.choice, 4)
        return self.sections

    def _make_content(self) -> QWidget:
        self.list = RecordList()
        self.list.filter.hide()  # there are never many
        self.list.chosen.connect(self._on_chosen)
        self.state, self.plan = RoundState(self.workspace), RoundPlan(self.workspace)
        self.areas, self.history = RoundAreas(self.workspace), RoundHistory(self.workspace)
        self.state.bank_wanted.connect(lambda: self.page_wanted.emit("bank"))
        self.new_round = NewRound(self.workspace)
        self.new_round.begun.connect(self._on_begun)
        self.new_round.left.connect(self._on_left)
        self.panel = _scrolled(self.state, self.plan, self.areas, self.history)
        self.form = _scrolled(self.new_round)
        self.detail = QStackedWidget()
        self.detail.addWidget(self.panel)
        self.detail.addWidget(self.form)
        self.content = QSplitter()
        self.content.addWidget(self.list)
        self.content.addWidget(self.detail)
        self.content.setChildrenCollapsible(False)
        self.content.setHandleWidth(12)
        self.content.setStretchFactor(1, 1)
        self.content.setSizes([260, 640])
        return self.content

    # -- words --------------------------------------------------------------------------------------------

    def nav_text(self) -> str:
        return self.tr("Rounds")

    def retranslate(self) -> None:
        self.title.setText(self.tr("Baseline rounds"))
        self.purpose.setText(self.tr("Each round from its plan to its closing, and what changed from one to another."))
        self.new_button.setText(self.tr("New round"))
        self.section_buttons["rounds"].setText(self.tr("Rounds"))
        self.section_buttons["compare"].setText(self.tr("Compare"))
        self.list.name(self.tr("Rounds"), self.tr("Find a round…"))
        self.say_tabs()
        for part in (self.state, self.plan, self.areas, self.history, self.new_round, self.comparison):
            part.retranslate()
        self._say_empty()

    def _say_empty(self) -> None:
        if self._rounds:
            self.empty.heading.setText(self.tr("One round, nothing to compare yet"))
            self.empty.words.setText(
                self.tr(
                    "Once a second round collects answers, this place shows what improved, what got worse, what is"
                    " newly known and what is no longer known: in law and in practice, by area and by lens."
                )
            )
            self.empty.button.setText(self.tr("Back to the rounds"))
        else:
            self.empty.heading.setText(self.tr("No baseline round yet"))
            self.empty.words.setText(
                self.tr(
                    "A round is planned, collects answers, is analysed and validated, and is closed. The next one"
                    " can start from its answers."
                )
            )
            self.empty.button.setText(self.tr("Plan the first round"))

    # -- reading ------------------------------------------------------------------------------------------

    def section(self) -> str:
        """One of SECTIONS."""
        return self.sections.current()

    def refresh(self) -> None:
        is_list, is_new = self.section() == "rounds", self.detail.currentWidget() is self.form
        can_write = not self.workspace.is_read_only
        self._rounds = {
            one.assessment.assessment_id: one
            for one in reversed(compare.rounds(self.workspace.store, self.workspace.pack))
        }
        can_compare = self.comparison.refresh() if not is_list else True
        has_rounds = bool(self._rounds)
        self.comparison.choice.setVisible(not is_list and can_compare)
        self.compared.setVisible(not is_list and can_compare)
        self.content.setVisible(is_list and (has_rounds or is_new))
        self.list.setVisible(has_rounds)
        self.sections.setVisible(has_rounds)
        self.empty.setVisible((is_list and not has_rounds and not is_new) or (not is_list and not can_compare))
        self.new_button.setEnabled(can_write)
        self.empty.button.setEnabled(can_write or has_rounds)
        self._say_empty()
        if is_list:
            self._show_list()

    def _show_list(self) -> None:
        self.list.set_lines([self._line(one) for one in self._rounds.values()])
        if self.list.current() is None and self._rounds:
            self.list.go_to(next(iter(self._rounds)))
        self._show_current()

    def _line(self, one: Round) -> Line:
        language, found = self.language, one.assessment
        score = baseline.overall(one.asked.values(), one.answers)
        state = labels.round_state(found.state, language)
        if score.carried:
            state = self.tr("{state} · ↻ {count}").format(state=state, count=language.number(score.carried))
        return Line(
            key=found.assessment_id,
            title=language.say(found.title),
            detail=state,
            mark=area_scores.counted(score, language),
            below_mark=language.date(found.closed_on or found.started_on),
        )

    def _show_current(self) -> None:
        one = self._rounds.get(self.list.current() or "")
        if one is None:
            return
        store, key = self.workspace.store, one.assessment.assessment_id
        institutions = tuple(store.read(Institution))
        made = bank.upgrade(store, self.workspace.pack)
        is_newest = key == next(iter(self._rounds))
        self.state.show_round(one, made if is_newest else None)
        self.plan.show_plan(one, institutions)
        self.areas.show_areas(one, store.read(Assignment, "assessment_id = ?", [key]), institutions)
        self.history.show_moves(store.read(RoundMove, "assessment_id = ?", [key]))

    # -- going --------------------------------------------------------------------------------------------

    def _on_chosen(self, key: str) -> None:
        self.detail.setCurrentWidget(self.panel)
        if key:
            self.panel.verticalScrollBar().setValue(0)
            self._show_current()

    def show_record(self, kind: str, key: str) -> None:
        """Make a round current."""
        if kind == "round":
            self.section_buttons["rounds"].setChecked(True)
            self.detail.setCurrentWidget(self.panel)
            self.refresh_now()
            self.list.go_to(key)

    def start_new(self) -> None:
        """The form of a new round; an open round has to be closed first."""
        self.section_buttons["rounds"].setChecked(True)
        self.refresh_now()
        unfinished = next((key for key, one in self._rounds.items() if one.assessment.state != "closed"), None)
        if unfinished is not None:
            self.list.go_to(unfinished)
            self.workspace.refused.emit(NatcoordError("round_still_open"))
            return
        self.detail.setCurrentWidget(self.form)
        self.refresh()
        self.new_round.ask(next(iter(self._rounds.values()), None))

    def _on_empty(self) -> None:
        if self._rounds:  # there is nothing to compare yet
            self.section_buttons["rounds"].setChecked(True)
        else:
            self.start_new()

    def _on_begun(self, key: str) -> None:
        self.detail.setCurrentWidget(self.panel)
        self.refresh()
        self.list.go_to(key)
        self.plan.title.setFocus()

    def _on_left(self) -> None:
        self.detail.setCurrentWidget(self.panel)
        self.refresh()


def _scrolled(*cards: QFrame) -> QScrollArea:
    """The cards below each other, scrolled where there is no room."""
    inside = QWidget()
    column = QVBoxLayout()
    column.setSpacing(12)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    beside = QHBoxLayout(inside)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(0)
    beside.addLayout(column, 1)
    beside.addSpacing(8)  # on the side of the scroll bar: margins would not mirror
    return _area(inside)


def _area(inside: QWidget) -> QScrollArea:
    inside.setObjectName("scrolled")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
