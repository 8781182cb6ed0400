"""PlanItemPanel: one line of the action plan with all its fields, or what several chosen lines get alike."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain.nap import Line
from natcoord.domain.plan_records import ACTIVITY_STATES, ITEM_ROLLUPS, PlanItem
from natcoord.domain.records import Indicator
from natcoord.services import nap, plan
from natcoord.ui import theme
from natcoord.ui.check_list import CheckList
from natcoord.ui.day_edit import DayEdit
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.plan_facts import PlanFacts
from natcoord.ui.plan_words import LineWords, title
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.served_edit import ServedEdit
from natcoord.ui.target_panel import NEW, NoteEdit
from natcoord.ui.words_edit import WordsEdit
from natcoord.ui.workspace import Workspace

_WIDE = 640
_OF_ACTIVITY = ("dates", "state", "partners")  # fields that an objective, outcome or output has not


class PlanItemPanel(QScrollArea):
    """Each field is written when it is left; there is no save button."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.item: PlanItem | None = None
        self._facts: PlanFacts | None = None
        self._labels: dict[str, LeadingLabel] = {}
        self._make_fields()
        self._lay_out()
        self._connect()

    # -- building -----------------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        self.place, self.heading, self.marks = LeadingLabel("soft"), LeadingLabel("heading"), LeadingLabel("problem")
        self.title = WordsEdit()
        self.lead, self.state, self.area, self.rollup = (QuietCombo() for _ in range(4))
        self.starts, self.ends = DayEdit(), DayEdit()
        self.milestone = QCheckBox()
        self.partners = CheckList(rows=4)
        self.targets, self.indicators = ServedEdit(), ServedEdit()
        self.new_indicator = QPushButton()
        self.new_indicator.setProperty("kind", "link")
        self.note = NoteEdit()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        outer = QVBoxLayout(card)
        outer.setContentsMargins(16, 12, 16, 14)
        outer.setSpacing(8)
        for one in (self.place, self.heading, self.marks):
            outer.addWidget(one)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(10)
        first, second = QVBoxLayout(), QVBoxLayout()
        for column, names in ((first, ("title", "lead", "dates", "state", "partners")),
                              (second, ("indicators", "targets", "area", "rollup", "note"))):  # fmt: skip
            column.setSpacing(10)
            for name in names:
                column.addWidget(self._field(name))
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        outer.addLayout(self._columns)
        self.below = QVBoxLayout()  # the costs, where they have no room of their own
        outer.addLayout(self.below)
        outer.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(card)

    def _field(self, name: str) -> QWidget:
        """A label above its widget; `dates` and `indicators` are made of several."""
        field = QWidget()
        box = QVBoxLayout(field)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        label = self._labels[name] = LeadingLabel("label")
        label.setBuddy(self.starts if name == "dates" else getattr(self, name))
        box.addWidget(label)
        if name == "dates":
            row = QHBoxLayout()
            row.addWidget(self.starts, 1)
            row.addWidget(self.ends, 1)
            box.addLayout(row)
            box.addWidget(self.milestone)
        else:
            box.addWidget(getattr(self, name))
        if name == "indicators":
            box.addWidget(self.new_indicator, 0, Qt.AlignmentFlag.AlignLeft)
        return field

    def _connect(self) -> None:
        self.title.edited.connect(lambda: self._commit(title=self.title.words()))
        self.lead.activated.connect(lambda: self._commit(institution_id=self.lead.currentData() or None))
        self.partners.edited.connect(lambda: self._commit(partners=self.partners.keys()))
        self.starts.edited.connect(lambda: self._commit(starts_on=self.starts.day()))
        self.ends.edited.connect(lambda: self._commit(ends_on=self.ends.day()))
        self.milestone.clicked.connect(lambda is_on: self._commit(is_milestone=is_on))
        self.state.activated.connect(self._set_state)
        self.area.activated.connect(lambda: self._commit(area=self.area.currentData() or ""))
        self.rollup.activated.connect(lambda: self._commit(rollup=self.rollup.currentData()))
        self.targets.edited.connect(lambda keys: self._commit(target_ids=keys))
        self.targets.opened.connect(lambda key: self.workspace.asked_to_open.emit("target", key))
        self.indicators.edited.connect(self._set_indicators)
        self.indicators.opened.connect(lambda key: self.workspace.asked_to_open.emit("indicator", key))
        self.new_indicator.clicked.connect(self._ask_indicator)
        self.note.edited.connect(lambda: self._commit(note=self.note.toPlainText().strip()))

    def retranslate(self) -> None:
        """The fixed words."""
        words = {
            "title": self.tr("Title"),
            "lead": self.tr("Lead"),
            "dates": self.tr("Begins and ends"),
            "state": self.tr("State"),
            "partners": self.tr("Partners"),
            "indicators": self.tr("Indicators that measure it"),
            "targets": self.tr("National targets it serves"),
            "area": self.tr("Functional area"),
            "rollup": self.tr("Its status follows from"),
            "note": self.tr("Note"),
        }
        for name, label in self._labels.items():
            label.setText(words[name])
        for name in ("lead", "state", "partners", "area", "rollup", "note"):
            getattr(self, name).setAccessibleName(words[name])
        self.starts.setAccessibleName(self.tr("Begins on"))
        self.ends.setAccessibleName(self.tr("Ends on"))
        self.milestone.setText(self.tr("Milestone: one day, without costs"))
        self.title.name(words["title"])
        self.targets.name(words["targets"], self.tr("Search for a target to add…"))
        self.indicators.name(words["indicators"], self.tr("Search for an indicator to add…"))
        self.new_indicator.setText(self.tr("New indicator for its target…"))
        language, pack = self.workspace.language, self.workspace.pack
        self.state.fill({code: labels.activity_state(code, language) for code in ACTIVITY_STATES})
        self.rollup.fill({code: labels.item_rollup(code, language) for code in ITEM_ROLLUPS})
        areas = {key: pack.word(f"area.{key}", language.code) for key in pack.areas}
        self.area.fill({"": self.tr("No area")} | areas)

    # -- showing ------------------------------------------------------------------------------------------

    def show_line(self, facts: PlanFacts, line: Line) -> None:
        """Show a line; what is being typed into another one is written first."""
        item, language = line.item, self.workspace.language
        if self.item is None or item.plan_item_id != self.item.plan_item_id:
            self._leave_field()
            self.verticalScrollBar().setValue(0)
        self.item, self._facts = item, facts
        level = labels.plan_level(item.level, language)
        self.place.setText(f"{level} {language.digits_of(line.number)}")
        self.heading.setText(title(item, language))
        marks = LineWords(facts, language, self.workspace.today).marks(line)
        self.marks.setText("\n".join(marks))
        self.marks.setVisible(bool(marks))
        self._show_fields(item, facts)
        is_activity = item.level == "activity"
        for name, label in self._labels.items():
            label.parentWidget().setVisible(name not in _OF_ACTIVITY or is_activity)
        self._labels["rollup"].parentWidget().setVisible(not is_activity)

    def _show_fields(self, item: PlanItem, facts: PlanFacts) -> None:
        language, is_read_only = self.workspace.language, self.workspace.is_read_only
        self.title.set_words(item.title)
        self.lead.fill({"": self.tr("Nobody named")} | facts.institutions)
        self.lead.choose(item.institution_id or "")
        self.partners.offer({key: name for key, name in facts.institutions.items() if key != item.institution_id})
        self.partners.choose(item.partners)
        for edit, day in ((self.starts, item.starts_on), (self.ends, item.ends_on)):
            edit.use(language)
            edit.set_day(day)
        self.starts.setVisible(not item.is_milestone)
        self.milestone.setChecked(item.is_milestone)
        self.state.choose(item.state)
        since = self.tr("Since {day}").format(day=language.date(item.state_on)) if item.state_on else ""
        self.state.setToolTip(since)
        self.area.choose(item.area)
        self.rollup.choose(item.rollup)
        self.note.set_text(item.note)
        self.targets.set_words({one.target_id: f"{one.code} {language.say(one.title)}" for one in facts.targets})
        self.targets.set_keys(item.target_ids, is_read_only=is_read_only)
        self.indicators.set_words(
            {one.indicator_id: f"{one.code} {language.say(one.name)}" for one in facts.indicators}
        )
        self.indicators.set_keys(self._measuring(), is_read_only=is_read_only)
        self.new_indicator.setVisible(bool(item.target_ids) and not is_read_only)
        for one in (self.title, self.lead, self.partners, self.starts, self.ends, self.milestone, self.state, self.area,
                    self.rollup, self.note):  # fmt: skip
            one.setEnabled(not is_read_only)

    def _measuring(self) -> tuple[str, ...]:
        found = self._facts.indicators if self._facts else ()
        key = self.item.plan_item_id if self.item else ""
        return tuple(one.indicator_id for one in found if one.plan_item_id == key)

    # -- writing ------------------------------------------------------------------------------------------

    def _commit(self, **changes: Any) -> None:
        stored = self.workspace.store.find(PlanItem, self.item.plan_item_id) if self.item else None
        if stored is None or self.workspace.is_read_only:
            return
        draft = replace(stored, **changes)
        if draft != stored and self.workspace.do(nap.save_item, draft) is None and self._facts is not None:
            self._show_fields(stored, self._facts)

    def _set_state(self) -> None:
        self._commit(state=self.state.currentData(), state_on=self.workspace.today.isoformat())

    def _set_indicators(self, keys: tuple[str, ...]) -> None:
        """Link or part one indicator: the line it measures stands in its sheet."""
        changed = set(keys) ^ set(self._measuring())
        for key in changed:
            sheet = self.workspace.store.find(Indicator, key)
            if sheet is not None and self.item is not None:
                linked = self.item.plan_item_id if key in keys else None
                self.workspace.do(plan.save_indicator, replace(sheet, plan_item_id=linked))

    def _ask_indicator(self) -> None:
        if self.item is not None and self.item.target_ids:
            self.workspace.asked_to_open.emit("indicator", NEW + self.item.target_ids[0])

    def _leave_field(self) -> None:
        focused = QApplication.focusWidget()
        if self.item is not None and focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()

    # -- moving about -------------------------------------------------------------------------------------

    def focus_on(self, code: str) -> bool:
        """Put the cursor where a problem of a line is mended; False where that is not here."""
        fields: dict[str, QWidget] = {
            "plan_no_lead": self.lead,
            "plan_one_owner": self.lead,
            "plan_objective_without_indicator": self.indicators,
            "plan_activity_undated": self.ends if self.starts.day() or self.starts.isHidden() else self.starts,
            "plan_dates_outside": self.ends,
        }
        field = fields.get(code)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(field)
        return field is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_wide = self.viewport().width() >= _WIDE * theme.scale()
        self._columns.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
