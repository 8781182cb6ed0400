"""LineFields: the numbers of a target: baseline, milestones and target, each with its year."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from natcoord.domain.records import Target
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.milestones_edit import MilestonesEdit, YearEdit, refusal_of
from natcoord.ui.problem_line import ProblemLine
from natcoord.ui.quiet import NumberEdit


class LineFields(QWidget):
    """`edited` is sent with the name of the field and its value when a changed field is left."""

    edited = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = Language("en")
        self.baseline_value, self.baseline_year = NumberEdit(), YearEdit()
        self.target_value, self.target_year = NumberEdit(), YearEdit()
        self.milestones = MilestonesEdit()
        self.problem = ProblemLine()
        self._inputs: dict[str, NumberEdit | YearEdit] = {
            "baseline_value": self.baseline_value,
            "baseline_year": self.baseline_year,
            "target_value": self.target_value,
            "target_year": self.target_year,
        }
        self._labels = {name: LeadingLabel("label") for name in (*self._inputs, "milestones")}
        self._lay_out()
        for name, edit in self._inputs.items():
            edit.edited.connect(lambda name=name: self.edited.emit(name, self._value(name)))
            edit.editingFinished.connect(lambda edit=edit: self._tell(refusal_of(edit)))
        self.milestones.edited.connect(lambda made: self.edited.emit("milestones", made))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._pairs = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._pairs.setSpacing(10)
        for pair in (("baseline_value", "baseline_year"), ("target_value", "target_year")):
            row = QHBoxLayout()
            row.setSpacing(10)
            for name, stretch in zip(pair, (4, 3), strict=True):
                row.addLayout(self._field(name, self._inputs[name]), stretch)
            self._pairs.addLayout(row, 1)
        column.addLayout(self._pairs)
        column.addLayout(self._field("milestones", self.milestones))
        column.addWidget(self.problem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Baseline and target stand side by side where there is room."""
        super().resizeEvent(event)
        directions, least = QBoxLayout.Direction, 30 * self.fontMetrics().averageCharWidth()
        is_wide = self.width() >= 2 * least
        self._pairs.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)

    def _field(self, name: str, widget: QWidget) -> QVBoxLayout:
        self._labels[name].setBuddy(widget)
        box = QVBoxLayout()
        box.setSpacing(3)
        box.addWidget(self._labels[name])
        box.addWidget(widget)
        return box

    def retranslate(self) -> None:
        """The fixed words."""
        words = {
            "baseline_value": self.tr("Baseline value"),
            "baseline_year": self.tr("Baseline year"),
            "milestones": self.tr("Milestones"),
            "target_value": self.tr("Target value"),
            "target_year": self.tr("Target year"),
        }
        for name, label in self._labels.items():
            label.setText(words[name])
        for name, edit in self._inputs.items():
            edit.setAccessibleName(words[name])
        self.milestones.retranslate()

    def set_line(self, target: Target, language: Language) -> None:
        """Show the numbers of a target; what is being typed and is no number stays."""
        self._language = language
        for edit, value in ((self.baseline_value, target.baseline_value), (self.target_value, target.target_value)):
            if edit.is_valid() or not edit.hasFocus():
                edit.use(language)
                edit.set_value(value)
        self.baseline_year.set_year(target.baseline_year, language)
        self.target_year.set_year(target.target_year, language)
        self.milestones.set_milestones(target.target_id, target.milestones, language)
        self._tell(None)

    def start_over(self, target: Target, language: Language) -> None:
        """Show the numbers of a target and forget whatever was typed."""
        for edit in self._inputs.values():
            edit.clear()
        self.milestones.set_milestones("", (), language)
        self.set_line(target, language)

    def refusal(self) -> NatcoordError | None:
        """What is wrong with a text that cannot be read, the first one."""
        rows = [edit for row in self.milestones.rows() for edit in row]
        found = (refusal_of(edit) for edit in (*self._inputs.values(), *rows))
        return next((one for one in found if one), None)

    def put_into(self, target: Target) -> Target:
        """The target with the baseline and the target that stand here, and the milestones it has."""
        values: dict[str, Any] = {name: self._value(name) for name in self._inputs}
        return replace(target, **values)

    def _value(self, name: str) -> float | int | None:
        edit = self._inputs[name]
        return edit.year() if isinstance(edit, YearEdit) else edit.value()

    def _tell(self, refusal: NatcoordError | None) -> None:
        self.problem.tell(refusal, self._language)
