"""PlanForm: the action plan as a whole: title, years, host, strategy, the consultation on its finances."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from natcoord.domain.plan_records import ActionPlan
from natcoord.services import nap
from natcoord.ui import counted
from natcoord.ui.day_edit import DayEdit
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.milestones_edit import YearEdit
from natcoord.ui.plan_facts import PlanFacts
from natcoord.ui.problem_line import ProblemLine
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.target_panel import NoteEdit
from natcoord.ui.words_edit import WordsEdit
from natcoord.ui.workspace import Workspace


class PlanForm(QScrollArea):
    """Each field is written when it is left; the state of the plan is moved elsewhere (PlanLife)."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.plan: ActionPlan | None = None
        self._labels: dict[str, LeadingLabel] = {}
        self.heading = LeadingLabel("heading")
        self.title, self.strategy = WordsEdit(), WordsEdit()
        self.starts, self.ends = YearEdit(), YearEdit()
        self.problem = ProblemLine()
        self.host, self.consulted, self.note = QuietCombo(), DayEdit(), NoteEdit()
        self.objectives, self.delete = QPushButton(), QPushButton()
        self.delete.setProperty("kind", "danger")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addLayout(self._field("title", self.title))
        years = QHBoxLayout()
        years.setSpacing(10)
        years.addLayout(self._field("starts", self.starts), 1)
        years.addLayout(self._field("ends", self.ends), 1)
        column.addLayout(years)
        column.addWidget(self.problem)
        for name in ("host", "strategy", "consulted", "note"):
            column.addLayout(self._field(name, getattr(self, name)))
        column.addWidget(self.objectives, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        column.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeft)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(card)
        self.setFocusProxy(self.title)

    def _field(self, name: str, widget: QWidget) -> QVBoxLayout:
        label = self._labels[name] = LeadingLabel("label")
        label.setBuddy(widget)
        box = QVBoxLayout()
        box.setSpacing(3)
        box.addWidget(label)
        box.addWidget(widget)
        return box

    def _connect(self) -> None:
        self.title.edited.connect(lambda: self._commit(title=self.title.words()))
        self.strategy.edited.connect(lambda: self._commit(strategy=self.strategy.words()))
        self.starts.edited.connect(lambda: self._commit(starts_year=self.starts.year()))
        self.ends.edited.connect(lambda: self._commit(ends_year=self.ends.year()))
        for edit in (self.starts, self.ends):
            edit.editingFinished.connect(lambda edit=edit: self._tell(edit))
        self.host.activated.connect(lambda: self._commit(institution_id=self.host.currentData() or None))
        self.consulted.edited.connect(lambda: self._commit(finance_consulted_on=self.consulted.day()))
        self.note.edited.connect(lambda: self._commit(note=self.note.toPlainText().strip()))
        self.objectives.clicked.connect(self._make_objectives)
        self.delete.clicked.connect(self._delete)

    def retranslate(self) -> None:
        """The fixed words."""
        words = {
            "title": self.tr("Title of the plan"),
            "starts": self.tr("First year"),
            "ends": self.tr("Last year"),
            "host": self.tr("Institution that hosts the plan"),
            "strategy": self.tr("National strategy it belongs to (security, development)"),
            "consulted": self.tr("Ministry of finance consulted on"),
            "note": self.tr("Note"),
        }
        for name, label in self._labels.items():
            label.setText(words[name])
        for name in ("starts", "ends", "host", "consulted", "note"):
            getattr(self, name).setAccessibleName(words[name])
        self.title.name(words["title"])
        self.strategy.name(words["strategy"])
        self.heading.setText(self.tr("The plan"))
        self.delete.setText(self.tr("Delete the plan"))

    def show_plan(self, facts: PlanFacts) -> None:
        """Show a plan."""
        plan, language, is_read_only = facts.plan, self.workspace.language, self.workspace.is_read_only
        self.plan = plan
        self.title.set_words(plan.title)
        self.strategy.set_words(plan.strategy)
        self.starts.set_year(plan.starts_year, language)
        self.ends.set_year(plan.ends_year, language)
        self.host.fill({"": self.tr("Not named yet")} | facts.institutions)
        self.host.choose(plan.institution_id or "")
        self.consulted.use(language)
        self.consulted.set_day(plan.finance_consulted_on)
        self.note.set_text(plan.note)
        served = {key for line in facts.lines for key in line.item.target_ids}
        left = sum(one.adopted_on is not None and one.target_id not in served for one in facts.targets)
        words = self.tr("Make objectives from %n adopted targets", "", left)
        self.objectives.setText(counted.put(words, left, language))
        self.objectives.setVisible(left > 0)
        for one in (self.title, self.strategy, self.starts, self.ends, self.host, self.consulted, self.note,
                    self.objectives, self.delete):  # fmt: skip
            one.setEnabled(not is_read_only)

    def focus_on(self, code: str) -> None:
        """Put the cursor where a problem of the plan is mended."""
        fields = {
            "plan_no_years": self.ends if self.starts.text() else self.starts,
            "plan_no_host": self.host,
            "plan_finance_not_consulted": self.consulted,
            "plan_no_strategy": self.strategy,
        }
        field: QWidget = fields.get(code, self.title)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(field)

    def _commit(self, **changes: Any) -> None:
        stored = self.workspace.store.find(ActionPlan, self.plan.action_plan_id) if self.plan else None
        if stored is None or self.workspace.is_read_only:
            return
        draft = replace(stored, **changes)
        if draft != stored and self.workspace.do(nap.save_plan, draft) is None:
            self.starts.set_year(stored.starts_year, self.workspace.language)
            self.ends.set_year(stored.ends_year, self.workspace.language)

    def _tell(self, edit: YearEdit) -> None:
        refusal = edit.refusal()
        self.problem.tell(refusal, self.workspace.language)

    def _make_objectives(self) -> None:
        if self.plan is not None:
            self.workspace.do(nap.from_targets, self.plan)

    def _delete(self) -> None:
        if self.plan is not None:
            self.workspace.do(nap.delete_plan, self.plan.action_plan_id)
