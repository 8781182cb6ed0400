"""RoundPlan: what a round asks, from when to when, and who leads it. Each field is written when it is left."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from natcoord.domain.comparison import Round
from natcoord.domain.records import Assessment, Institution
from natcoord.services import assess
from natcoord.ui import counted
from natcoord.ui.day_edit import DayEdit
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.note_edit import NoteEdit
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.scope_edit import GROUPS, ScopeEdit
from natcoord.ui.words_edit import WordsEdit
from natcoord.ui.workspace import Workspace

_TWO = {"started": (2, 0), "due": (2, 1), "lead": (4, 0), "institution": (4, 1)}  # two fields in a line


class RoundPlan(QFrame):
    """The plan of one round; closed rounds and read-only files show it as it stands."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._round: Assessment | None = None
        self.setProperty("kind", "card")
        self.heading = LeadingLabel("heading")
        self.title = WordsEdit()
        self.started, self.due = DayEdit(may_be_empty=False), DayEdit()
        self.lead, self.institution, self.team = QLineEdit(), QuietCombo(), NoteEdit()
        self.team.setTabChangesFocus(True)
        self.team.setFixedHeight(60)
        self.scope = ScopeEdit()
        self.asks, self.hint = LeadingLabel("strong"), LeadingLabel("soft")
        self._labels = {name: LeadingLabel("label") for name in ("title", *_TWO, "team", "scope")}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        wide = {"title": (0, 0), "team": (6, 0), "scope": (8, 0)}
        # In the order they are read: Tab follows it.
        for name, (row, column) in sorted((wide | _TWO).items(), key=lambda item: item[1]):
            span = 2 if name in wide else 1
            self._labels[name].setBuddy(getattr(self, name))
            grid.addWidget(self._labels[name], row, column, 1, span)
            grid.addWidget(getattr(self, name), row + 1, column, 1, span)
        for row in (2, 4, 6, 8):
            grid.setRowMinimumHeight(row, self.fontMetrics().height() + 12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addLayout(grid)
        column.addWidget(self.asks)
        column.addWidget(self.hint)

    def _connect(self) -> None:
        self.title.edited.connect(lambda: self._commit(title=self.title.words()))
        self.started.edited.connect(lambda: self._commit(started_on=self.started.day()))
        self.due.edited.connect(lambda: self._commit(due_on=self.due.day()))
        self.lead.editingFinished.connect(lambda: self._commit(lead=self.lead.text().strip()))
        self.institution.activated.connect(lambda: self._commit(institution_id=self.institution.currentData() or None))
        self.team.left.connect(lambda: self._commit(team=self.team.toPlainText().strip()))
        self.scope.edited.connect(lambda: self._commit(**self.scope.scope()))

    def retranslate(self) -> None:
        words = {
            "title": self.tr("Title"),
            "started": self.tr("Starts on"),
            "due": self.tr("Due by"),
            "lead": self.tr("Person who leads it"),
            "institution": self.tr("Institution that leads it"),
            "team": self.tr("Team"),
            "scope": self.tr("Scope"),
        }
        for name, label in self._labels.items():
            label.setText(words[name])
            getattr(self, name).setAccessibleName(words[name])
        self.title.name(self.tr("Title of the round"))
        self.heading.setText(self.tr("Plan"))
        self.hint.setText(
            self.tr(
                "Where nothing is ticked, nothing is left out. A question is asked when it fits the ticked areas, the"
                " ticked instruments and the ticked themes."
            )
        )
        language, pack = self.workspace.language, self.workspace.pack
        code = language.code
        self.scope.offer(
            {
                "scope_areas": {key: pack.word(f"area.{key}", code) for key in pack.areas},
                "scope_instruments": {key: pack.word(f"instrument.{key}", code) for key in pack.asked_instruments},
                "scope_themes": {key: pack.word(f"theme.{key}", code) for key in pack.themes},
            },
            language,
        )
        for day in (self.started, self.due):
            day.use(language)

    # -- showing ------------------------------------------------------------------------------------------

    def show_plan(self, one: Round, institutions: tuple[Institution, ...]) -> None:
        """Show the plan of a round and how many questions it asks."""
        found, language = one.assessment, self.workspace.language
        can_write = found.state != "closed" and not self.workspace.is_read_only
        self._round = found
        self.title.set_words(found.title)
        self.started.set_day(found.started_on)
        self.due.set_day(found.due_on)
        if self.lead.text() != found.lead:
            self.lead.setText(found.lead)
        if self.team.toPlainText() != found.team:
            self.team.setPlainText(found.team)
        named = {key.institution_id: language.say(key.name) for key in institutions}
        in_order = sorted(named.items(), key=lambda item: language.sort_key(item[1]))
        self.institution.fill({"": self.tr("Not named yet"), **dict(in_order)})
        self.institution.choose(found.institution_id or "")
        self.scope.set_scope({name: getattr(found, name) for name in GROUPS}, can_write=can_write)
        words = self.tr("This round asks %n questions.", "", len(one.asked))
        self.asks.setText(counted.put(words, len(one.asked), language))
        for field in (self.title, self.started, self.due, self.institution):
            field.setEnabled(can_write)
        self.lead.setReadOnly(not can_write)
        self.team.setReadOnly(not can_write)

    # -- writing ------------------------------------------------------------------------------------------

    def _commit(self, **changes: Any) -> None:
        if self._round is None or self.workspace.is_read_only:
            return
        stored = self.workspace.store.find(Assessment, self._round.assessment_id)
        if stored is None or stored.state == "closed":
            return
        draft = replace(stored, **changes)
        if draft != stored and self.workspace.do(assess.save_plan, draft) is None:
            self._show_kept(stored)

    def _show_kept(self, stored: Assessment) -> None:
        """After a refusal the fields show what is kept."""
        self.title.set_words(stored.title)
        self.started.set_day(stored.started_on)
        self.due.set_day(stored.due_on)
