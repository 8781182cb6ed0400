"""NewRound: the form that begins a round, empty or from the answers of the last one."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from natcoord.domain.comparison import Round
from natcoord.i18n import OFFERED
from natcoord.services import assess
from natcoord.ui import counted
from natcoord.ui.day_edit import DayEdit
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.words_edit import WordsEdit
from natcoord.ui.workspace import Workspace


class NewRound(QFrame):
    """`begun` is sent with the key of the round that was written, `left` when nothing was."""

    begun = Signal(str)
    left = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._last: Round | None = None
        self.setProperty("kind", "card")
        self.heading = LeadingLabel("heading")
        self.title, self.started, self.due = WordsEdit(), DayEdit(may_be_empty=False), DayEdit()
        self._labels = {name: LeadingLabel("label") for name in ("title", "started", "due")}
        self.carry, self.carried = QCheckBox(), LeadingLabel("soft")
        self.plan, self.collect = QRadioButton(), QRadioButton()
        self.do_it, self.cancel = QPushButton(), QPushButton()
        self.do_it.setProperty("kind", "accent")
        self.do_it.clicked.connect(self._begin)
        self.cancel.clicked.connect(self.left)
        self.carry.toggled.connect(self.carried.setEnabled)
        self.plan.toggled.connect(self._say_button)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addLayout(self._field("title"))
        days = QHBoxLayout()
        days.setSpacing(12)
        days.addLayout(self._field("started"), 1)
        days.addLayout(self._field("due"), 1)
        column.addLayout(days)
        leading = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self.carry, 0, leading)
        column.addWidget(self.carried)
        column.addWidget(self.plan, 0, leading)
        column.addWidget(self.collect, 0, leading)
        buttons = QHBoxLayout()
        buttons.addWidget(self.do_it)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)

    def _field(self, name: str) -> QVBoxLayout:
        self._labels[name].setBuddy(getattr(self, name))
        box = QVBoxLayout()
        box.setSpacing(3)
        box.addWidget(self._labels[name])
        box.addWidget(getattr(self, name))
        return box

    def retranslate(self) -> None:
        language = self.workspace.language
        self.heading.setText(self.tr("A new round"))
        self._labels["title"].setText(self.tr("Title"))
        self._labels["started"].setText(self.tr("Starts on"))
        self._labels["due"].setText(self.tr("Due by"))
        self.title.name(self.tr("Title of the round"))
        for name in ("started", "due"):
            getattr(self, name).use(language)
            getattr(self, name).setAccessibleName(self._labels[name].text())
        self.plan.setText(self.tr("Plan it first: scope, team and areas, then collect"))
        self.collect.setText(self.tr("Collect answers at once"))
        self._say_button()
        self.cancel.setText(self.tr("Cancel"))
        self._say_carried()

    def _say_button(self) -> None:
        self.do_it.setText(self.tr("Plan the round") if self.plan.isChecked() else self.tr("Start the round"))

    def _say_carried(self) -> None:
        last = self._last
        self.carry.setVisible(last is not None)
        self.carried.setVisible(last is not None)
        if last is None:
            return
        title = self.workspace.language.say(last.assessment.title)
        self.carry.setText(self.tr("Start from “{title}”").format(title=title))
        count = len(last.answers)
        words = self.tr(
            "%n answers are carried forward with their date and evidence; each waits to be confirmed.", "", count
        )
        self.carried.setText(counted.put(words, count, self.workspace.language))

    def ask(self, last: Round | None) -> None:
        """Offer a new round after the last one, if there is one; its title is filled in already."""
        self._last = last if last is not None and last.answers else None
        today = self.workspace.today
        titles = {}
        for code in OFFERED:
            language = replace(self.workspace.language, code=code)
            titles[code] = language.translate("NewRound", "Baseline {year}").format(year=language.year(today.year))
        self.title.set_words(titles)
        self.started.set_day(today.isoformat())
        self.due.set_day(None)
        self.carry.setChecked(self._last is not None)
        self.plan.setChecked(True)
        self.retranslate()
        self.title.setFocus()

    def _begin(self) -> None:
        workspace = self.workspace
        state = "planned" if self.plan.isChecked() else "collecting"
        day = date.fromisoformat(self.started.day() or workspace.today.isoformat())
        draft = assess.new_round(self.title.words(), day, workspace.pack.version, state)
        draft = replace(draft, due_on=self.due.day())
        source = self._last.assessment.assessment_id if self._last and self.carry.isChecked() else None
        key = workspace.do(assess.plan_round, draft, source)
        if key is not None:
            self.begun.emit(key)
