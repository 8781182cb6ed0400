"""BaselinePage: the questions of the open round, answered one after the other."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain import baseline
from natcoord.domain.records import Answer, Assessment, Institution, Question
from natcoord.services import overview
from natcoord.ui import area_scores
from natcoord.ui.answer_panel import AnswerPanel, Shown
from natcoord.ui.empty_state import EmptyState
from natcoord.ui.page import Page
from natcoord.ui.question_list import QuestionList, Row
from natcoord.ui.round_box import RoundBox
from natcoord.ui.workspace import Workspace


@dataclass(frozen=True)
class _Facts:
    """What one reading of the file gave."""

    assessment: Assessment | None = None
    answers: dict[str, Answer] = field(default_factory=dict)
    scores: dict[str, baseline.AreaScore] = field(default_factory=dict)
    institutions: tuple[Institution, ...] = ()
    earlier: Assessment | None = None
    earlier_answers: dict[str, Answer] = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        return self.assessment is not None and self.assessment.closed_on is None


class BaselinePage(Page):
    """Questions by functional area on one side, the answer to the current one on the other."""

    watches = frozenset({"assessment", "answer", "institution"})
    icon = "baseline"

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
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.go_to_next)
        self.retranslate()

    def _make_content(self) -> None:
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_filter)
        self.only_unanswered = QCheckBox()
        self.only_unanswered.toggled.connect(self._on_filter)
        self.legend = QLabel()
        self.legend.setProperty("kind", "soft")
        self.questions = QuestionList()
        self.questions.selectionModel().currentChanged.connect(self._on_current)
        self.nothing = QLabel()
        self.nothing.setProperty("kind", "soft")
        self.nothing.setWordWrap(True)
        below = QHBoxLayout()
        below.addWidget(self.only_unanswered)
        below.addStretch(1)
        below.addWidget(self.legend)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.filter)
        column.addLayout(below)
        column.addWidget(self.nothing)
        column.addWidget(self.questions, 1)
        self.panel = AnswerPanel(self.workspace)
        self.panel.next_wanted.connect(self.go_to_next)
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

    def waiting(self) -> int:
        current = overview.assessment(self.workspace.store)
        if current is None or current.closed_on is not None:
            return 0
        answers = overview.answers(self.workspace.store)
        whole = baseline.overall(self.workspace.pack.questions.values(), answers)
        return whole.total - whole.answered

    def retranslate(self) -> None:
        self._spoken = self.language
        code, pack = self._spoken.code, self.workspace.pack
        self.next_button.setText(self.tr("Next unanswered"))
        self.next_button.setToolTip(self.tr("Key: N"))
        self.filter.setPlaceholderText(self.tr("Find a question"))
        self.filter.setAccessibleName(self.tr("Find a question"))
        self.only_unanswered.setText(self.tr("Unanswered only"))
        self.legend.setText(self.tr("law · practice"))
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
        self._words_of = {
            key: self._spoken.sort_key(
                " ".join(pack.word(f"question.{key}.{part}", code) for part in ("title", "text"))
            )
            for key in pack.questions
        }
        self.round_box.retranslate()
        self.panel.retranslate()
        self._show_head()

    def _show_head(self) -> None:
        current = self._facts.assessment
        self.round_button.setText(self.tr("Close round") if self._facts.is_open else self.tr("New round"))
        if current is None:
            self.title.setText(self.tr("Baseline"))
            self.purpose.setText(self.tr("Where the country stands, in law and in practice."))
            return
        scores = self._facts.scores.values()
        facts = {
            "date": self._spoken.date(current.closed_on or current.started_on),
            "answered": self._spoken.number(sum(one.answered for one in scores)),
            "total": self._spoken.number(sum(one.total for one in scores)),
        }
        self.title.setText(self._spoken.say(current.title) or self.tr("Baseline"))
        if self._facts.is_open:
            words = self.tr("Open since {date} · {answered} of {total} answered").format(**facts)
        else:
            words = self.tr("Closed on {date} · {answered} of {total} answered").format(**facts)
        self.purpose.setText(words)

    # -- reading ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._spoken = self.language
        store = self.workspace.store
        current = overview.assessment(store)
        answers = overview.answers(store)
        scores = baseline.scores(self.workspace.pack.questions.values(), answers)
        rounds = [one for one in store.read(Assessment) if one != current]
        earlier = max(rounds, key=lambda one: (one.started_on, one.assessment_id), default=None)
        found = store.read(Answer, "assessment_id = ?", [earlier.assessment_id]) if earlier else []
        self._facts = _Facts(
            current,
            answers,
            {one.area: one for one in scores},
            tuple(store.read(Institution)),
            earlier,
            {one.question_key: one for one in found},
        )
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
        wanted = self._spoken.sort_key(self.filter.text().strip())
        rows: list[Row] = []
        area = ""
        for question in self.workspace.pack.questions.values():
            key = question.question_key
            is_left_out = self.only_unanswered.isChecked() and self._is_answered(question) and key != kept
            if is_left_out or wanted not in self._words_of[key]:
                continue
            if question.area != area:
                area = question.area
                rows.append(self._header(area))
            rows.append(self._row(question))
        return rows

    def _header(self, area: str) -> Row:
        score, title = self._facts.scores[area], self.workspace.pack.word(f"area.{area}", self._spoken.code)
        return Row("", title, area_scores.counted(score, self._spoken), area_scores.line(score, self._spoken))

    def _row(self, question: Question) -> Row:
        title = self.workspace.pack.word(f"question.{question.question_key}.title", self._spoken.code)
        sides = self._sides(question)
        levels = [level for level, _ in sides]
        if any(level is not None for level in levels):
            trailing = " · ".join(self._spoken.number(level) for level in levels)
        else:
            absence = next((absence for _, absence in sides if absence), None)
            trailing = labels.absence(absence, self._spoken) if absence else self.tr("not answered")
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
        question = self.workspace.pack.questions[key]
        earlier = self._facts.earlier
        self.panel.show_question(
            Shown(
                self._facts.assessment,
                question,
                self._facts.answers.get(key),
                self._facts.scores[question.area],
                self._facts.institutions,
                self._facts.earlier_answers.get(key),
                self._spoken.say(earlier.title) if earlier else "",
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
        keys = list(self.workspace.pack.questions)
        start = keys.index(after) + 1 if after else 0
        for key in keys[start:] + keys[:start]:
            if key != after and not self._is_answered(self.workspace.pack.questions[key]):
                return key
        return ""

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
            if not self.questions.questions.place(key).isValid():
                self.only_unanswered.setChecked(False)
        self.questions.select(key)

    def _on_round(self) -> None:
        scores = self._facts.scores.values()
        if self._facts.is_open and self._facts.assessment is not None:
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
