"""IndicatorFields: the inputs of an indicator sheet in their sections, in two columns where there is room."""

from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from natcoord.ui.check_list import CheckList
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.quiet import NumberEdit, QuietCombo
from natcoord.ui.served_edit import ServedEdit
from natcoord.ui.words_edit import WordsEdit

WORDS = ("name", "definition", "unit", "numerator", "denominator", "source", "method", "limits")
CHOICES = (
    "kind", "direction", "frequency", "institution_id", "target_id", "plan_item_id", "rolls_up_to", "rollup",
    "disability_method",
)  # fmt: skip
NUMBERS = ("band_low", "band_high", "low", "high")
# What stands together; a pair stands in one row.
_FIRST = {
    "measured": ("name", "definition", "unit", "numerator", "denominator"),
    "collected": ("source", "method", "limits", "institution_id", "frequency"),
}
_SECOND = {
    "judged": ("kind", "direction", ("band_low", "band_high"), ("low", "high")),
    "breakdown": ("axes", "disability_method"),
    "belongs": ("code", "target_id", "plan_item_id", "provisions", "rolls_up_to", "rollup"),
}


class IndicatorFields(QFrame):
    """Inputs by the name of their field; `boxes` hold each with its label."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.words = {name: WordsEdit() for name in WORDS}
        self.choices = {name: QuietCombo() for name in CHOICES}
        self.numbers = {name: NumberEdit() for name in NUMBERS}
        self.code, self.axes, self.provisions = QLineEdit(), CheckList(rows=4), ServedEdit()
        self.is_key, self.is_whole = QCheckBox(), QCheckBox()
        self.problem, self.note = LeadingLabel("warning"), LeadingLabel("small")
        self.problem.hide()
        self.boxes: dict[str, QWidget] = {}
        self._labels: dict[str, LeadingLabel] = {}
        self._sections: dict[str, QGroupBox] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 10, 16, 16)
        outer.setSpacing(6)
        outer.addWidget(self.problem)
        self.columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.columns.setSpacing(20)
        for sections in (_FIRST, _SECOND):
            column = QVBoxLayout()
            column.setSpacing(10)
            for name, fields in sections.items():
                column.addWidget(self._section(name, fields))
            column.addStretch(1)
            self.columns.addLayout(column, 1)
        outer.addLayout(self.columns)
        outer.addStretch(1)

    def _section(self, name: str, fields: tuple[str | tuple[str, ...], ...]) -> QGroupBox:
        box = QGroupBox()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(10)
        for one in fields:
            column.addWidget(self._field(one) if isinstance(one, str) else self._pair(one))
        if name == "belongs":
            for widget in (self.is_key, self.is_whole, self.note):
                column.addWidget(widget)
        self._sections[name] = box
        return box

    def _pair(self, names: tuple[str, ...]) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        for name in names:
            row.addWidget(self._field(name))
        self.boxes["/".join(names)] = box
        return box

    def _field(self, name: str) -> QWidget:
        widget = self.input(name)
        label = LeadingLabel("label")
        label.setBuddy(widget)
        self._labels[name] = label
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(label)
        column.addWidget(widget)
        self.boxes[name] = box
        return box

    def input(self, name: str) -> QWidget:
        """The input of a field."""
        for group in (self.words, self.choices, self.numbers):
            if name in group:
                return group[name]
        return {"code": self.code, "axes": self.axes, "provisions": self.provisions}[name]

    def retranslate(self) -> None:
        """The fixed words."""
        for name, words in self._captions().items():
            self._labels[name].setText(words)
            widget = self.input(name)
            if isinstance(widget, WordsEdit):
                widget.name(words)
            elif isinstance(widget, ServedEdit):
                widget.name(words, self.tr("Search for a paragraph or goal…"))
            else:
                widget.setAccessibleName(words)
        sections = {
            "measured": self.tr("What is measured"),
            "collected": self.tr("How it is collected"),
            "judged": self.tr("How it is judged"),
            "breakdown": self.tr("Breakdown"),
            "belongs": self.tr("Where it belongs"),
        }
        for name, words in sections.items():
            self._sections[name].setTitle(words)
        self.is_key.setText(self.tr("Key indicator, shown on the overview"))
        self.is_whole.setText(self.tr("The sheet is complete"))

    def _captions(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"),
            "definition": self.tr("Definition: what is counted, and what is not"),
            "unit": self.tr("Unit"),
            "numerator": self.tr("Numerator: what is counted"),
            "denominator": self.tr("Denominator: out of what"),
            "source": self.tr("Source of the figures"),
            "method": self.tr("Method: how they are collected, and by whom"),
            "limits": self.tr("Limits: what the figure cannot say"),
            "code": self.tr("Code"),
            "target_id": self.tr("Target it measures"),
            "plan_item_id": self.tr("Line of the action plan it measures"),
            "provisions": self.tr("Provisions it speaks to"),
            "rolls_up_to": self.tr("Rolls up to"),
            "rollup": self.tr("How it follows from those that roll up to it"),
            "kind": self.tr("Kind of figure"),
            "direction": self.tr("Wanted direction"),
            "band_low": self.tr("Lower end of the band"),
            "band_high": self.tr("Upper end of the band"),
            "low": self.tr("Plausible from"),
            "high": self.tr("Plausible up to"),
            "axes": self.tr("Expected breakdown"),
            "disability_method": self.tr("How disability is recorded"),
            "frequency": self.tr("How often"),
            "institution_id": self.tr("Institution that sends it"),
        }
