"""BankPage: every question of the bank, those of the country's own, what is hidden, and what a newer pack brings."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from natcoord.domain import bank as rules
from natcoord.domain.bank import Difference
from natcoord.domain.records import Assessment, HiddenQuestion, OwnQuestion, Question
from natcoord.services import bank, overview
from natcoord.ui.bank_filter import BankFilter
from natcoord.ui.bank_panel import BankPanel, ShownQuestion
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.own_question_panel import OwnQuestionPanel
from natcoord.ui.question_list import QuestionList, Row
from natcoord.ui.upgrade_card import UpgradeCard
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace

_NOTHING = Difference((), (), ())


@dataclass(frozen=True)
class _Facts:
    """What one reading of the file gave."""

    assessment: Assessment | None = None
    asked: dict[str, Question] = field(default_factory=dict)
    own: dict[str, OwnQuestion] = field(default_factory=dict)
    hidden: dict[str, HiddenQuestion] = field(default_factory=dict)
    upgrade: Difference | None = None
    newest: Difference = _NOTHING  # what the pack has that the round, or the pack before it, had not


class BankPage(ViewPage):
    """The questions by area on one side, the current one on the other."""

    view = "bank"
    watches = frozenset({"assessment", "answer", "own_question", "hidden_question"})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._spoken = self.language  # read once for each refresh, it stands in the file
        self._facts = _Facts()
        self._new: OwnQuestion | None = None  # that is not written yet
        self._beside = ""  # the question that was current when it was begun
        self._is_filling = False
        self._words_of: dict[str, str] = {}  # what the filter looks through, by question
        self.add_question = self.add_button(primary=True)
        self.add_question.clicked.connect(self.start_new)
        self.upgrade = UpgradeCard(workspace)
        self.body.addWidget(self.upgrade)
        self.body.addWidget(self._make_content(), 1)
        self.upgrade.asked.connect(self.filter.show_state)
        self.retranslate()

    def _make_content(self) -> QWidget:
        self.filter = BankFilter()
        self.filter.changed.connect(self._on_filter)
        self.nothing = LeadingLabel("soft")
        self.questions = QuestionList()
        self.questions.selectionModel().currentChanged.connect(self._on_current)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(1, 0, 1, 0)  # a mirrored splitter cuts a line off its first part
        column.setSpacing(6)
        for widget in (self.filter, self.nothing):
            column.addWidget(widget)
        column.addWidget(self.questions, 1)
        self.panel, self.own_panel = BankPanel(self.workspace), OwnQuestionPanel(self.workspace)
        self.panel.followed.connect(self.go_to)
        self.own_panel.written.connect(self._on_written)
        self.own_panel.left.connect(self._on_left)
        self.detail = QStackedWidget()
        for panel in (self.panel, self.own_panel):
            self.detail.addWidget(panel)
        content = QSplitter(Qt.Orientation.Horizontal)
        content.setChildrenCollapsible(False)
        content.setHandleWidth(12)
        content.addWidget(side)
        content.addWidget(self.detail)
        content.setStretchFactor(0, 2)
        content.setStretchFactor(1, 3)
        content.setSizes([360, 500])
        return content

    # -- words --------------------------------------------------------------------------------------------

    def nav_text(self) -> str:
        return self.tr("Question bank")

    def retranslate(self) -> None:
        self._spoken = self.language
        self._words_of = {}
        self.say_tabs()
        self.title.setText(self.tr("Question bank"))
        self.add_question.setText(self.tr("Add a question"))
        self.questions.setAccessibleName(self.tr("Questions of the bank"))
        self.nothing.setText(self.tr("No question matches. Choose another filter."))
        self.filter.retranslate(self.workspace.pack, self._spoken)
        for part in (self.upgrade, self.panel, self.own_panel):
            part.retranslate()
        self._say_purpose()

    def _say_purpose(self) -> None:
        number, facts = self._spoken.number, self._facts
        self.purpose.setText(
            self.tr("Question pack {version} · asked: {asked} · our own: {own} · hidden: {hidden}").format(
                version=self._spoken.digits_of(self.workspace.pack.version),
                asked=number(len(facts.asked)),
                own=number(len(facts.own)),
                hidden=number(len(facts.hidden)),
            )
        )

    # -- reading ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._spoken = self.language
        store, pack = self.workspace.store, self.workspace.pack
        current = overview.assessment(store)
        answers = overview.answers(store, current) if current else {}
        upgrade = bank.upgrade(store, pack)
        self._facts = _Facts(
            current,
            bank.asked(store, pack, current, answers),
            {one.question_key: one for one in store.read(OwnQuestion)},
            {one.question_key: one for one in store.read(HiddenQuestion)},
            upgrade,
            upgrade or self._against_the_version_before(),
        )
        self._words_of = {}
        self.add_question.setEnabled(not self.workspace.is_read_only)
        self.upgrade.show_difference(upgrade, current)
        self._say_purpose()
        self._show_list()
        self._show_current()

    def _against_the_version_before(self) -> Difference:
        pack = self.workspace.pack
        named = {part for one in pack.questions.values() for part in (one.since, one.changed, one.until) if part}
        earlier = [one for one in named if rules.ordered(one) < rules.ordered(pack.version)]
        if not earlier:
            return _NOTHING
        return rules.difference(pack.questions.values(), max(earlier, key=rules.ordered), pack.version)

    def _show_list(self) -> None:
        kept = self.questions.current_key()
        self._is_filling = True
        self.questions.questions.set_rows(self._rows())
        if self._new is None and not self.questions.select(kept):
            self.questions.walk(1)  # the first one
        self._is_filling = False
        self.nothing.setVisible(not self.questions.questions.rows)

    def _rows(self) -> list[Row]:
        wanted, state = self.filter.wanted(self._spoken), self.filter.state()
        shown: dict[str, list[Question]] = {}
        for key, question in self.workspace.pack.questions.items():
            if (
                self.filter.passes(question)
                and self._is_in(question, state)
                and (not wanted or all(word in self._folded(key) for word in wanted))
            ):
                shown.setdefault(question.area, []).append(question)
        return [row for area, own in shown.items() for row in (self._header(area, own), *map(self._row, own))]

    def _folded(self, key: str) -> str:
        if key not in self._words_of:
            code, pack = self._spoken.code, self.workspace.pack
            words = " ".join(pack.word(f"question.{key}.{part}", code) for part in ("title", "text"))
            self._words_of[key] = self._spoken.sort_key(words)
        return self._words_of[key]

    def _is_in(self, question: Question, state: str) -> bool:
        """Whether a question is in one of bank_filter.STATES."""
        key, version = question.question_key, self.workspace.pack.version
        return {
            "all": True,
            "asked": key in self._facts.asked,
            "not_asked": key not in self._facts.asked,
            "own": question.is_own,
            "hidden": key in self._facts.hidden,
            "follow_up": question.asked_if is not None,
            "added": key in self._facts.newest.added,
            "changed": key in self._facts.newest.changed,
            "retired": key in self._facts.newest.retired or not rules.is_in_version(question, version),
        }[state]

    def _header(self, area: str, own: list[Question]) -> Row:
        number, title = self._spoken.number, self.workspace.pack.word(f"area.{area}", self._spoken.code)
        asked = sum(one.question_key in self._facts.asked for one in own)
        below = self.tr("{asked} asked").format(asked=number(asked))
        return Row("", title, number(len(own)), below)

    def _row(self, question: Question) -> Row:
        key = question.question_key
        title = self.workspace.pack.word(f"question.{key}.title", self._spoken.code)
        marks = self._marks(question)
        trailing = " · ".join(marks)
        spoken = self.tr("{title}: {marks}").format(title=title, marks=trailing) if marks else title
        return Row(key, title, trailing, "", False, spoken, spoken)

    def _marks(self, question: Question) -> list[str]:
        version = self._spoken.digits_of(self.workspace.pack.version)
        marks = {
            "own": self.tr("own"),
            "hidden": self.tr("hidden"),
            "added": self.tr("new in {version}").format(version=version),
            "changed": self.tr("reworded in {version}").format(version=version),
            "retired": self.tr("retired"),
            "follow_up": self.tr("follow-up"),
        }
        return [words for state, words in marks.items() if self._is_in(question, state)]

    def _show_current(self) -> None:
        key = self.questions.current_key()
        question = self.workspace.pack.questions.get(key)
        hidden, is_asked = self._facts.hidden.get(key), key in self._facts.asked and self._facts.assessment is not None
        panel: QWidget = self.panel
        if self._new is not None:
            panel, typed = self.own_panel, self.own_panel.shown
            is_begun = typed is not None and typed.question_key == self._new.question_key
            self.own_panel.show_one(typed if is_begun else self._new, None, is_written=False, is_asked=False)
        elif key in self._facts.own:
            panel = self.own_panel
            self.own_panel.show_one(self._facts.own[key], hidden, is_written=True, is_asked=is_asked)
        elif question is not None:
            self.panel.show_one(ShownQuestion(question, hidden, self._why_not(question)))
        self.detail.setVisible(self._new is not None or question is not None)
        self.detail.setCurrentWidget(panel)

    def _why_not(self, question: Question) -> str:
        current = self._facts.assessment
        if current is None:
            return "no_round"
        if question.question_key in self._facts.asked:
            return ""
        if question.question_key in self._facts.hidden:
            return "hidden"
        if not rules.is_in_version(question, current.pack_version):
            return "version"
        return "skipped" if rules.in_scope(question, current) else "scope"

    # -- going --------------------------------------------------------------------------------------------

    def _on_filter(self) -> None:
        before = self.questions.current_key()
        self._show_list()
        self._show_current()
        if self.questions.current_key() not in ("", before):
            self.workspace.selected.emit("question", self.questions.current_key())

    def _on_current(self) -> None:
        if self._is_filling or not self.questions.current_key():
            return
        self._new = None
        self._show_current()
        self.workspace.selected.emit("question", self.questions.current_key())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.questions.current_key():
            self.workspace.selected.emit("question", self.questions.current_key())

    def go_to(self, key: str) -> None:
        """Make a question current, clearing the filter where it hides the question."""
        if key in self.workspace.pack.questions and not self.questions.questions.place(key).isValid():
            self.filter.show_state("all")
        self.questions.select(key)

    def show_record(self, kind: str, key: str) -> None:
        """Make a question current, shipped or own."""
        if kind in ("question", "own_question"):
            self.refresh_now()
            self.go_to(key)

    # -- adding -------------------------------------------------------------------------------------------

    def start_new(self) -> None:
        """An empty question in the area and with the lens of the current one; it is written later."""
        self._beside = self.questions.current_key() or self._beside
        beside = self.workspace.pack.questions.get(self._beside)
        self._new = bank.new_question(self.workspace.pack)
        self.questions.setCurrentIndex(QModelIndex())
        if beside is not None:
            self._new = replace(self._new, area=beside.area, lens=beside.lens)
        self._show_current()
        self.own_panel.focus_first()

    def _on_written(self, key: str) -> None:
        self._new = None
        self.go_to(key)
        self._show_current()

    def _on_left(self) -> None:
        self._new = None
        self.go_to(self._beside)
        self._show_current()
