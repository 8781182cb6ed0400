"""TargetPanel: one target with all its fields. Each field is written when it is left; there is no save button."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain import outlook, progress
from natcoord.domain.records import Indicator, Institution, Measurement, Target
from natcoord.services import overview, plan
from natcoord.services import progress as boards
from natcoord.ui.elided import ElidedButton, LeadingLabel
from natcoord.ui.outlook_box import OutlookBox
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.served_edit import ServedEdit
from natcoord.ui.status_badge import StatusBadge
from natcoord.ui.target_boxes import AdoptBox, MissingBox
from natcoord.ui.target_line import TargetLineBox
from natcoord.ui.words_edit import WordsEdit
from natcoord.ui.workspace import Workspace

NEW = "new:"  # show_record("indicator", NEW + target_id) begins a new sheet for a target
_WIDE = 760


class NoteEdit(QPlainTextEdit):
    """A few lines of text; `edited` is sent when a changed text is left."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(72)

    def set_text(self, text: str) -> None:
        self._shown = text
        if self.toPlainText() != text:
            self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.toPlainText() != self._shown:
            self._shown = self.toPlainText()
            self.edited.emit()


class TargetPanel(QScrollArea):
    """One target; its fields stand in two columns where there is room."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.target_id = ""
        self._words_of = ""  # the language the searches are filled in
        self._labels: dict[str, LeadingLabel] = {}
        self._make_fields()
        self._lay_out()
        self._connect()

    # -- building -----------------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        self.code = LeadingLabel("soft")
        self.heading = LeadingLabel("heading")
        self.badge = StatusBadge()
        self.explanation = LeadingLabel("soft")
        self.explanation.hide()
        self.missing = MissingBox()
        self.title = WordsEdit()
        self.gaps = ServedEdit()
        self.provisions = ServedEdit()
        self.owner = QuietCombo()
        self.note = NoteEdit()
        self.line = TargetLineBox(self.workspace)
        numbers = self.line.numbers
        self.baseline_value, self.baseline_year = numbers.baseline_value, numbers.baseline_year
        self.target_value, self.target_year = numbers.target_value, numbers.target_year
        self.milestones, self.number_problem = numbers.milestones, numbers.problem
        self.outlook = OutlookBox()
        self.indicator_rows = QVBoxLayout()
        self.add_indicator = QPushButton()
        self.add_indicator.setProperty("kind", "link")
        self.adoption = AdoptBox()
        self.chart = self.line.chart

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        outer = QVBoxLayout(card)
        outer.setContentsMargins(16, 14, 16, 16)
        outer.setSpacing(10)
        outer.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.addWidget(self.code, 1)
        head.addWidget(self.badge)
        for one in (self.heading, self.explanation, self.outlook, self.missing, self.adoption):
            outer.addWidget(one)
        outer.insertLayout(0, head)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(20)
        self._columns.addLayout(self._first_column(), 1)
        self._columns.addLayout(self._second_column(), 1)
        outer.addLayout(self._columns)
        outer.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(card)

    def _first_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addLayout(self._field("title", self.title))
        column.addLayout(self._field("gaps", self.gaps))
        column.addLayout(self._field("provisions", self.provisions))
        column.addLayout(self._field("owner", self.owner))
        column.addLayout(self._field("note", self.note))
        column.addStretch(1)
        return column

    def _second_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self.line, 1)
        indicators = QWidget()
        indicators.setLayout(self.indicator_rows)
        self.indicator_rows.setContentsMargins(0, 0, 0, 0)
        self.indicator_rows.setSpacing(0)
        column.addLayout(self._field("indicators", indicators))
        foot = QHBoxLayout()
        foot.addWidget(self.add_indicator)
        foot.addStretch(1)
        column.addLayout(foot)
        return column

    def _field(self, name: str, widget: QWidget) -> QVBoxLayout:
        label = LeadingLabel("label")
        label.setBuddy(widget)
        self._labels[name] = label
        box = QVBoxLayout()
        box.setSpacing(3)
        box.addWidget(label)
        box.addWidget(widget)
        return box

    def _connect(self) -> None:
        self.badge.asked.connect(lambda: self.explanation.setVisible(self.explanation.isHidden()))
        self.missing.asked.connect(self.focus_on)
        self.title.edited.connect(lambda: self._commit(title=self.title.words()))
        self.gaps.edited.connect(lambda keys: self._commit(question_keys=keys))
        self.gaps.opened.connect(lambda key: self.workspace.asked_to_open.emit("question", key))
        self.provisions.edited.connect(lambda keys: self._commit(provision_keys=keys))
        self.owner.activated.connect(lambda: self._commit(institution_id=self.owner.currentData() or None))
        self.note.edited.connect(lambda: self._commit(note=self.note.toPlainText().strip()))
        self.line.edited.connect(lambda name, value: self._commit(**{name: value}))
        self.line.opened.connect(self._show_revision)
        self.add_indicator.clicked.connect(lambda: self.workspace.asked_to_open.emit("indicator", NEW + self.target_id))
        self.adoption.adopted.connect(self._adopt)
        self.adoption.returned.connect(self.line.ask_return)

    def retranslate(self) -> None:
        """The fixed words."""
        words = {
            "title": self.tr("Title"),
            "gaps": self.tr("Gaps it closes"),
            "provisions": self.tr("Provisions it serves"),
            "owner": self.tr("Institution that owns it"),
            "note": self.tr("Note"),
            "indicators": self.tr("Indicators"),
        }
        for name, label in self._labels.items():
            label.setText(words[name])
        for name in ("owner", "note"):
            getattr(self, name).setAccessibleName(words[name])
        self.title.name(words["title"])
        self.gaps.name(words["gaps"], self.tr("Search for a gap to add…"))
        self.provisions.name(words["provisions"], self.tr("Search for a provision to add…"))
        self.add_indicator.setText(self.tr("Add indicator"))
        for one in (self.line, self.outlook, self.adoption):
            one.retranslate()
        self._words_of = ""

    # -- showing ------------------------------------------------------------------------------------------

    def show_target(self, line: overview.TargetLine) -> None:
        """Show a target; what is being typed into another one is written first."""
        target, language = line.target, self.workspace.language
        if target.target_id != self.target_id:
            self._leave_field()
            self.explanation.hide()
            self.verticalScrollBar().setValue(0)
        if self._words_of != language.code:
            self._words_of = language.code
            self.gaps.set_words(self._question_words())
            self.provisions.set_words(self._provision_words())
        self.target_id = target.target_id
        is_read_only = self.workspace.is_read_only
        self.code.setText(target.code)
        self.heading.setText(language.say(target.title) or self.tr("Untitled target"))
        explanation = labels.explain(line.progress, target, line.indicator, language)
        self.badge.set_status(line.progress.status, language, explanation)
        self.explanation.setText(explanation)
        self.missing.set_problems(line.problems, language)
        self._show_fields(target, is_read_only=is_read_only)
        self._show_indicators(target)
        self.line.show_line(line)
        self._show_outlook(line)
        self.adoption.set_target(
            target, language, self.workspace.today, can_adopt=not line.problems and not is_read_only
        )
        self.adoption.back.setEnabled(not is_read_only)

    def _show_fields(self, target: Target, *, is_read_only: bool) -> None:
        language, store = self.workspace.language, self.workspace.store
        self.title.set_words(target.title)
        self.gaps.set_keys(target.question_keys, is_read_only=is_read_only)
        self.provisions.set_keys(target.provision_keys, is_read_only=is_read_only)
        owners = {one.institution_id: language.say(one.name) for one in store.read(Institution)}
        in_order = sorted(owners.items(), key=lambda item: language.sort_key(item[1]))
        self.owner.fill({"": self.tr("Not named yet")} | dict(in_order))
        self.owner.choose(target.institution_id or "")
        self.note.set_text(target.note)
        self.line.numbers.set_line(target, language)
        for one in (self.title, self.owner, self.note, self.add_indicator):
            one.setEnabled(not is_read_only)

    def _show_outlook(self, line: overview.TargetLine) -> None:
        store, today = self.workspace.store, self.workspace.today
        pace = outlook.projection(line.target, line.indicator, line.progress.latest, today)
        steps = boards.status_history(store, line.target.target_id, today)
        self.outlook.setVisible(line.indicator is not None)
        self.outlook.set_outlook(pace, line.target, steps, self.workspace.language)

    def _show_indicators(self, target: Target) -> None:
        store = self.workspace.store
        while self.indicator_rows.count():
            row = self.indicator_rows.takeAt(0).widget()
            row.hide()
            row.deleteLater()
        latest = overview.latest(store)
        for one in store.read(Indicator, "target_id = ?", [target.target_id], order="code"):
            self.indicator_rows.addWidget(self._indicator_link(one, latest.get(one.indicator_id)))

    def _indicator_link(self, one: Indicator, latest: Measurement | None) -> QPushButton:
        language = self.workspace.language
        name = f"{one.code} {language.say(one.name)}"
        if latest is not None:
            words = self.tr("{name}: {value} ({period})")
            value = progress.measured(latest)
            said = language.percent(value, 1) if one.is_ratio else language.number(value)
            name = words.format(name=name, value=said, period=language.period(latest.period))
        link = ElidedButton(name)
        link.clicked.connect(lambda: self.workspace.asked_to_open.emit("indicator", one.indicator_id))
        return link

    def _question_words(self) -> dict[str, str]:
        pack, code = self.workspace.pack, self.workspace.language.code
        return {
            key: f"{pack.word(f'area.{one.area}', code)} – {pack.word(f'question.{key}.title', code)}"
            for key, one in pack.questions.items()
        }

    def _provision_words(self) -> dict[str, str]:
        pack, code = self.workspace.pack, self.workspace.language.code
        return {
            key: f"{pack.provision_label(key, code)} – {pack.word(f'provision.{key}', code)}" for key in pack.provisions
        }

    # -- writing ------------------------------------------------------------------------------------------

    def _commit(self, **changes: Any) -> None:
        stored = self.workspace.store.find(Target, self.target_id)
        if stored is None or self.workspace.is_read_only:
            return
        draft = replace(stored, **changes)
        if draft != stored and self.workspace.do(plan.save_target, draft) is None:
            # Refused: an adopted target may not become incomplete. The field shows what is kept.
            self._show_fields(stored, is_read_only=False)

    def _adopt(self, day: date, body: str) -> None:
        self.workspace.do(plan.adopt_target, self.target_id, day, body)

    def _leave_field(self) -> None:
        focused = QApplication.focusWidget()
        if self.target_id and focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()

    # -- moving about -------------------------------------------------------------------------------------

    def focus_on(self, code: str) -> None:
        """Put the cursor where a problem is mended."""
        fields: dict[str, QWidget] = {
            "target_no_title": self.title,
            "target_no_baseline": self.baseline_value,
            "target_no_baseline_year": self.baseline_year,
            "target_no_value": self.target_value,
            "target_equals_baseline": self.target_value,
            "target_no_institution": self.owner,
            "target_no_question_or_provision": self.gaps,
            "target_no_indicator": self.add_indicator,
            "target_direction_contradicts": self.add_indicator,
            "milestone_outside_years": self.milestones,
            "milestone_out_of_order": self.milestones,
        }
        field = fields.get(code, self.target_year)
        if self.line.numbers.isHidden() and self.line.numbers.isAncestorOf(field):
            self.line.ask()
            return
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(field)

    def _show_revision(self) -> None:
        """The box has its place only after the layout was made anew."""

        def show() -> None:
            for one in (self.chart, self.line.revision):
                self.ensureWidgetVisible(one)

        QTimer.singleShot(0, self, show)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_wide = self.viewport().width() >= _WIDE
        self._columns.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
