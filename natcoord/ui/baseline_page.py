"""BaselinePage: the questions of the open round, answered one after the other."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain import baseline, evidence
from natcoord.domain.records import Answer, Assessment, Assignment, Evidence, Institution, Question
from natcoord.domain.snapshot import current_round
from natcoord.services import bank, overview
from natcoord.ui import area_scores
from natcoord.ui.answer_filter import AnswerFilter
from natcoord.ui.answer_panel import AnswerPanel, Shown
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.empty_state import EmptyState
from natcoord.ui.holder_row import is_asked
from natcoord.ui.question_list import QuestionList, Row
from natcoord.ui.round_box import RoundBox
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace

_LOW = ("none", "stated")  # evidence grades


@dataclass(frozen=True)
class _Facts:
    """What one reading of the file gave."""

    assessment: Assessment | None = None
    questions: dict[str, Question] = field(default_factory=dict)  # that the round asks
    answers: dict[str, Answer] = field(default_factory=dict)
    scores: dict[str, baseline.AreaScore] = field(default_factory=dict)
    institutions: tuple[Institution, ...] = ()
    earlier: Assessment | None = None
    earlier_answers: dict[str, Answer] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)  # of rounds, by key

    @property
    def is_open(self) -> bool:
        return self.assessment is not None and self.assessment.is_open

    @property
    def is_closed(self) -> bool:
        return self.assessment is not None and self.assessment.state == "closed"


class BaselinePage(ViewPage):
    """Questions by functional area on one side, the answer to the current one on the other."""

    view = "baseline"
    watches = frozenset(
        "assessment answer evidence institution assignment data_request own_question hidden_question".split()
    )

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._spoken = self.language  # read once for each refresh, it stands in the file
        self._facts = _Facts()
        self._is_filling = False
        self._words_of: dict[str, str] = {}  # what the filter looks through, by question
        self.round_button = self.add_button()
        self.round_button.clicked.connect(self._on_round)
        self.next_button = self.add_button(primary=True)
        self.next_button.clicked.connect(self.go_to_next)
        self.round_box = RoundBox(workspace)
        self.round_box.hide()
        self.round_box.done.connect(self._on_round_done)
        self.empty = EmptyState()
        self.start_button = self.empty.button
        self.start_button.clicked.connect(self._on_round)
        self._make_content()
        self.body.addWidget(self.round_box)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.content, 1)
        self.body.addStretch(0)
        # The key of the letter N on a Latin and on an Arabic keyboard.
        for key in ("N", "ى"):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), self, self.go_to_next, context=context)
        self.retranslate()

    def _make_content(self) -> None:
        self.filter = AnswerFilter()
        self.filter.changed.connect(self._on_filter)
        self.legend = LeadingLabel("soft", wraps=False)
        self.questions = QuestionList()
        self.questions.selectionModel().currentChanged.connect(self._on_current)
        self.questions.typed.connect(self._on_typed)
        self.nothing = LeadingLabel("soft")
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(1, 0, 1, 0)  # a mirrored splitter cuts a pixel off
        column.setSpacing(6)
        column.addWidget(self.filter)
        column.addWidget(self.nothing)
        column.addWidget(self.questions, 1)
        column.addWidget(self.legend)
        self.panel = AnswerPanel(self.workspace)
        self.panel.next_wanted.connect(self.go_to_next)
        self.panel.walked.connect(self._on_walked)
        self.content = QSplitter(Qt.Orientation.Horizontal)
        self.content.setChildrenCollapsible(False)
        self.content.setHandleWidth(12)
        self.content.addWidget(side)
        self.content.addWidget(self.panel)
        self.content.setStretchFactor(0, 2)
        self.content.setStretchFactor(1, 3)
        self.content.setSizes([320, 520])

    # -- words --------------------------------------------------------------------------------------------

    def nav_text(self) -> str:
        return self.tr("Baseline")

    def landing(self) -> QWidget:
        return self.questions if self._facts.assessment is not None else self.start_button

    def waiting(self) -> int:
        current = overview.assessment(self.workspace.store)
        if current is None or not current.is_open:
            return 0
        answers = overview.answers(self.workspace.store)
        asked = overview.questions(self.workspace.store, self.workspace.pack)
        whole = baseline.overall(asked.values(), answers)
        return whole.total - whole.answered

    def retranslate(self) -> None:
        self._spoken = self.language
        self.next_button.setText(self.tr("Next unanswered"))
        self.next_button.setToolTip(self.tr("Key: N"))
        self.say_tabs()
        self.filter.retranslate()
        self.legend.setText(self.tr("Type 0–5 for law, then practice · ? not known · - not applicable · / not shared"))
        self.legend.setToolTip(self.legend.text())
        self.questions.setAccessibleName(self.tr("Questions"))
        self.nothing.setText(self.tr("No question matches. Clear the filter to see all of them."))
        self.empty.heading.setText(self.tr("No baseline round yet"))
        self.empty.words.setText(
            self.tr(
                "A baseline round asks, area by area, how far the country has come: once in law and once in"
                " practice. Gaps, targets and reports follow from its answers."
            )
        )
        self.start_button.setText(self.tr("Start the first round"))
        self._words_of = {}
        self.round_box.retranslate()
        self.panel.retranslate()
        self._show_head()

    def _show_head(self) -> None:
        current = self._facts.assessment
        self.round_button.setText(self.tr("New round") if self._facts.is_closed else self.tr("Close round"))
        if current is None:
            self.title.setText(self.tr("Baseline"))
            self.purpose.setText(self.tr("Where the country stands, in law and in practice."))
            return
        scores = self._facts.scores.values()
        carried = sum(one.carried for one in scores)
        facts = {
            "state": labels.round_state(current.state, self._spoken),
            "carried": self._spoken.number(carried),
            "date": self._spoken.date(current.closed_on or current.started_on),
            "answered": self._spoken.number(sum(one.answered for one in scores)),
            "total": self._spoken.number(sum(one.total for one in scores)),
        }
        self.title.setText(self._spoken.say(current.title) or self.tr("Baseline"))
        if self._facts.is_closed:
            words = self.tr("Closed on {date} · {answered} of {total} answered")
        elif carried:
            words = self.tr("{state} since {date} · {answered} of {total} answered, {carried} of them carried")
        else:
            words = self.tr("{state} since {date} · {answered} of {total} answered")
        self.purpose.setText(words.format(**facts))

    # -- reading ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._spoken = self.language
        store, pack = self.workspace.store, self.workspace.pack
        rounds = store.read(Assessment)
        current = current_round(rounds)
        answers = overview.answers(store, current) if current else {}
        asked = bank.asked(store, pack, current, answers)
        scores = baseline.scores(asked.values(), answers)
        before = [one for one in rounds if current is not None and one.started_on < current.started_on]
        earlier = max(before, key=lambda one: (one.started_on, one.assessment_id), default=None)
        self._facts = _Facts(
            current,
            asked,
            answers,
            {one.area: one for one in scores},
            tuple(store.read(Institution)),
            earlier,
            overview.answers(store, earlier) if earlier else {},
            {one.assessment_id: self._spoken.say(one.title) for one in rounds},
        )
        self.filter.offer(self._facts.institutions, self._spoken)
        has_round, can_write = current is not None, not self.workspace.is_read_only
        self.content.setVisible(has_round)
        self.empty.setVisible(not has_round and self.round_box.isHidden())
        self.start_button.setEnabled(can_write)
        self.next_button.setVisible(self._facts.is_open)
        self.round_button.setVisible(has_round and can_write)
        self._show_head()
        if has_round:
            self._show_list()
            self._show_current()

    def _show_list(self) -> None:
        kept = self.panel.shown.question.question_key if self.panel.shown else ""
        self._is_filling = True
        self.questions.questions.set_rows(self._rows(kept))
        if not self.questions.select(kept) and self.panel.shown is None:
            first = next((row for row in self.questions.questions.rows if row.question_key), None)
            self.questions.select(self._next_unanswered("") or (first.question_key if first else ""))
        self._is_filling = False
        self.nothing.setVisible(not self.questions.questions.rows)

    def _rows(self, kept: str) -> list[Row]:
        """The rows that pass the filter; the current question stays until another one is chosen."""
        wanted, passes = self.filter.wanted(self._spoken), self._passes()
        rows: list[Row] = []
        area = ""
        for key, question in self._facts.questions.items():
            if (key != kept and not passes(question)) or (wanted and wanted not in self._folded(key)):
                continue
            if question.area != area:
                area = question.area
                rows.append(self._header(area))
            rows.append(self._row(question))
        return rows

    def _folded(self, key: str) -> str:
        """What the text filter looks through, made when it is first asked for."""
        if key not in self._words_of:
            code, pack = self._spoken.code, self.workspace.pack
            words = " ".join(pack.word(f"question.{key}.{part}", code) for part in ("title", "text"))
            self._words_of[key] = self._spoken.sort_key(words)
        return self._words_of[key]

    def _passes(self) -> Callable[[Question], bool]:
        """The test of the chosen filter."""
        answers, choice = self._facts.answers, self.filter.choice()
        if choice == "unanswered":
            return lambda one: not self._is_answered(one)
        if choice == "carried":
            return lambda one: one.question_key in answers and answers[one.question_key].is_carried
        if choice == "absent":
            return lambda one: is_asked(answers.get(one.question_key))
        if choice == "low_evidence":
            grades = evidence.grades(answers, self.workspace.store.read(Evidence))
            return lambda one: one.question_key in answers and grades.get(one.question_key, "none") in _LOW
        if choice in ("mine", "institution"):
            return self._belongs(choice)
        return lambda _: True

    def _belongs(self, choice: str) -> Callable[[Question], bool]:
        """Whether a question is assigned to, or was answered by, this person or the chosen institution."""
        field_name, wanted = "respondent", self.workspace.store.person
        if choice == "institution":
            field_name, wanted = "institution_id", self.filter.institution.currentData()
        current = self._facts.assessment
        own = self.workspace.store.read(Assignment, "assessment_id = ?", [current.assessment_id if current else ""])
        areas = {one.area for one in own if wanted and wanted in (one.person, one.institution_id)}
        answers = self._facts.answers

        def belongs(one: Question) -> bool:
            given = answers.get(one.question_key)
            return one.area in areas or (given is not None and bool(wanted) and getattr(given, field_name) == wanted)

        return belongs

    def _header(self, area: str) -> Row:
        score, title = self._facts.scores[area], self.workspace.pack.word(f"area.{area}", self._spoken.code)
        return Row("", title, area_scores.counted(score, self._spoken), area_scores.line(score, self._spoken))

    def _row(self, question: Question) -> Row:
        title = self.workspace.pack.word(f"question.{question.question_key}.title", self._spoken.code)
        sides = self._sides(question)
        levels = [level for level, _ in sides]
        given = self._facts.answers.get(question.question_key)
        if any(level is not None for level in levels):
            trailing = " · ".join(self._spoken.number(level) for level in levels)
        else:
            absence = next((absence for _, absence in sides if absence), None)
            trailing = labels.absence(absence, self._spoken) if absence else self.tr("not answered")
        if given is not None and given.is_carried:
            trailing = self.tr("↻ {levels}").format(levels=trailing)
        spoken = self.tr("{title}: {levels}").format(title=title, levels=trailing)
        is_answered = any(level is not None for level in levels)
        return Row(question.question_key, title, trailing, "", is_answered, title, spoken)

    def _sides(self, question: Question) -> list[tuple[int | None, str | None]]:
        """Level and absence of each side that is asked."""
        answer = self._facts.answers.get(question.question_key)
        sides = []
        if question.law_applies:
            sides.append((answer.law_level, answer.law_absence) if answer else (None, None))
        if question.practice_applies:
            sides.append((answer.practice_level, answer.practice_absence) if answer else (None, None))
        return sides

    def _is_answered(self, question: Question) -> bool:
        return all(level is not None or absence for level, absence in self._sides(question))

    def _show_current(self) -> None:
        key = self.questions.current_key() or (self.panel.shown.question.question_key if self.panel.shown else "")
        if not key or self._facts.assessment is None:
            return
        question = self._facts.questions.get(key) or self.workspace.pack.questions[key]
        earlier, answer = self._facts.earlier, self._facts.answers.get(key)
        items = self.workspace.store.read(Evidence, "answer_id = ?", [answer.answer_id]) if answer else []
        self.panel.show_question(
            Shown(
                self._facts.assessment,
                question,
                answer,
                self._facts.scores.get(question.area) or baseline.overall([], {}),
                self._facts.institutions,
                self._facts.earlier_answers.get(key),
                self._facts.titles[earlier.assessment_id] if earlier else "",
                tuple(items),
                evidence.grade(items),
                self._facts.titles.get(answer.carried_from or "", "") if answer else "",
            )
        )

    # -- doing --------------------------------------------------------------------------------------------

    def _on_current(self) -> None:
        if not self._is_filling and self.questions.current_key():
            self._show_current()
            self.workspace.selected.emit("question", self.questions.current_key())

    def _on_filter(self) -> None:
        if self._facts.assessment is not None:
            self._show_list()

    def go_to_next(self) -> None:
        """Show the next question that has no answer, wherever it stands after the current one."""
        self.panel.commit()
        current = self.panel.shown.question.question_key if self.panel.shown else ""
        key = self._next_unanswered(current)
        if key:
            self.show_record("question", key)
            self.panel.focus_first()

    def _next_unanswered(self, after: str) -> str:
        """The next question without an answer or with a carried one, wherever it stands."""
        keys, answers = list(self._facts.questions), self._facts.answers
        start = keys.index(after) + 1 if after in keys else 0
        for key in keys[start:] + keys[:start]:
            is_open = not self._is_answered(self._facts.questions[key]) or (key in answers and answers[key].is_carried)
            if key != after and is_open:
                return key
        return ""

    def _on_typed(self, text: str) -> None:
        """A digit or mark typed on the list is the next level of the current question."""
        self.panel.type_level(text)

    def _on_walked(self, step: int) -> None:
        self.panel.commit()
        if self.questions.walk(step):
            self.panel.focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.questions.current_key() and self._facts.assessment is not None:
            self.workspace.selected.emit("question", self.questions.current_key())

    def show_record(self, kind: str, key: str) -> None:
        """Make a question current; a gap is shown by its question."""
        if kind not in ("question", "gap") or key not in self.workspace.pack.questions:
            return
        self.refresh_now()
        if self._facts.assessment is None:
            return
        if not self.questions.questions.place(key).isValid():
            self.filter.clear()
        self.questions.select(key)

    def _on_round(self) -> None:
        scores = self._facts.scores.values()
        if self._facts.assessment is not None and not self._facts.is_closed:
            unanswered = sum(one.total - one.answered for one in scores)
            self.round_box.ask_to_close(self._facts.assessment.assessment_id, unanswered)
        else:
            self.round_box.ask_to_start()
        self.empty.hide()

    def _on_round_done(self) -> None:
        self.round_box.hide()
        self.refresh()
        if self._facts.is_open:
            self.panel.focus_first()
