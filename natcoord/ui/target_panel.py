"""TargetPanel: one target with all its fields. Each field is written when it is left; there is no save button."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain import progress
from natcoord.domain.records import Indicator, Institution, Measurement, Target
from natcoord.reports.charts import target_chart
from natcoord.services import overview, plan
from natcoord.ui.elided import ElidedButton, LeadingLabel
from natcoord.ui.line_chart import LineChart
from natcoord.ui.milestones_edit import MilestonesEdit, YearEdit, refusal_of
from natcoord.ui.quiet import NumberEdit, QuietCombo
from natcoord.ui.served_edit import ServedEdit
from natcoord.ui.status_badge import StatusBadge
from natcoord.ui.target_boxes import AdoptBox, MissingBox
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
        self.baseline_value, self.baseline_year = NumberEdit(), YearEdit()
        self.target_value, self.target_year = NumberEdit(), YearEdit()
        self.milestones = MilestonesEdit()
        self.number_problem = LeadingLabel("problem")
        self.number_problem.hide()
        self.indicator_rows = QVBoxLayout()
        self.add_indicator = QPushButton()
        self.add_indicator.setProperty("kind", "link")
        self.adoption = AdoptBox()
        self.chart = LineChart()

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
        for one in (self.heading, self.explanation, self.missing, self.adoption):
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
        for pair in (("baseline_value", "baseline_year"), ("target_value", "target_year")):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addLayout(self._field(pair[0], getattr(self, pair[0])), 2)
            row.addLayout(self._field(pair[1], getattr(self, pair[1])), 1)
            column.addLayout(row)
        column.insertLayout(1, self._field("milestones", self.milestones))
        column.addWidget(self.number_problem)
        indicators = QWidget()
        indicators.setLayout(self.indicator_rows)
        self.indicator_rows.setContentsMargins(0, 0, 0, 0)
        self.indicator_rows.setSpacing(0)
        column.addLayout(self._field("indicators", indicators))
        foot = QHBoxLayout()
        foot.addWidget(self.add_indicator)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addWidget(self.chart, 1)
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
        self.milestones.edited.connect(lambda made: self._commit(milestones=made))
        for name in ("baseline_value", "target_value"):
            self._connect_number(name, getattr(self, name), getattr(self, name).value)
        for name in ("baseline_year", "target_year"):
            self._connect_number(name, getattr(self, name), getattr(self, name).year)
        self.add_indicator.clicked.connect(lambda: self.workspace.asked_to_open.emit("indicator", NEW + self.target_id))
        self.adoption.adopted.connect(self._adopt)
        self.adoption.returned.connect(lambda: self.workspace.do(plan.return_to_draft, self.target_id))

    def _connect_number(self, name: str, edit: NumberEdit | YearEdit, read: Callable[[], Any]) -> None:
        edit.edited.connect(lambda: self._commit(**{name: read()}))
        edit.editingFinished.connect(lambda: self._tell_number(edit))

    def retranslate(self) -> None:
        """The fixed words."""
        words = {
            "title": self.tr("Title"),
            "gaps": self.tr("Gaps it closes"),
            "provisions": self.tr("Provisions it serves"),
            "owner": self.tr("Institution that owns it"),
            "note": self.tr("Note"),
            "baseline_value": self.tr("Baseline value"),
            "baseline_year": self.tr("Baseline year"),
            "milestones": self.tr("Milestones"),
            "target_value": self.tr("Target value"),
            "target_year": self.tr("Target year"),
            "indicators": self.tr("Indicators"),
        }
        for name, label in self._labels.items():
            label.setText(words[name])
        for name in ("owner", "note", "baseline_value", "baseline_year", "target_value", "target_year"):
            getattr(self, name).setAccessibleName(words[name])
        self.title.name(words["title"])
        self.gaps.name(words["gaps"], self.tr("Search for a gap to add…"))
        self.provisions.name(words["provisions"], self.tr("Search for a provision to add…"))
        self.add_indicator.setText(self.tr("Add indicator"))
        self.milestones.retranslate()
        self.adoption.retranslate()
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
        self._show_indicators(target, line)
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
        numbers = ((self.baseline_value, target.baseline_value), (self.target_value, target.target_value))
        for edit, value in numbers:
            if edit.is_valid() or not edit.hasFocus():
                edit.use(language)
                edit.set_value(value)
        self.baseline_year.set_year(target.baseline_year, language)
        self.target_year.set_year(target.target_year, language)
        self.milestones.set_milestones(target.target_id, target.milestones, language)
        self.number_problem.hide()
        for one in (self.title, self.owner, self.note, self.milestones, self.add_indicator, self.baseline_value,
                    self.baseline_year, self.target_value, self.target_year):  # fmt: skip
            one.setEnabled(not is_read_only)

    def _show_indicators(self, target: Target, line: overview.TargetLine) -> None:
        store, language = self.workspace.store, self.workspace.language
        while self.indicator_rows.count():
            row = self.indicator_rows.takeAt(0).widget()
            row.hide()
            row.deleteLater()
        latest = store.latest_measurements()
        for one in store.read(Indicator, "target_id = ?", [target.target_id], order="code"):
            self.indicator_rows.addWidget(self._indicator_link(one, latest.get(one.indicator_id)))
        values = overview.series(store, line.indicator.indicator_id) if line.indicator else []
        chart = target_chart(target, line.indicator, values, language)
        self.chart.setVisible(any(len(one.x) > 1 or one.role == "values" for one in chart.series))
        self.chart.set_chart(chart, language)

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

    def _tell_number(self, edit: QLineEdit) -> None:
        refusal = refusal_of(edit)
        self.number_problem.setVisible(refusal is not None)
        self.number_problem.setText(labels.error(refusal, self.workspace.language) if refusal else "")

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
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_wide = self.viewport().width() >= _WIDE
        self._columns.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
