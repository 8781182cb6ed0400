"""IndicatorPanel: the sheet of one indicator. Each field is written when it is left; a new sheet once it is whole."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain.records import DIRECTIONS, FREQUENCIES, KINDS, Indicator, Institution, Measurement, Target
from natcoord.errors import NatcoordError
from natcoord.services import plan
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.quiet import NumberEdit, QuietCombo
from natcoord.ui.words_edit import WordsEdit
from natcoord.ui.workspace import Workspace

_WIDE = 700
_WORDS = ("name", "definition", "unit", "numerator", "denominator", "source")
_CHOICES = ("kind", "direction", "frequency", "institution_id", "target_id")


def unfinished(draft: Indicator) -> NatcoordError | None:
    """Why a sheet cannot be written yet."""
    try:
        plan.check_indicator(draft)
    except NatcoordError as refusal:
        return refusal
    return None


class IndicatorPanel(QScrollArea):
    """All fields of a sheet, in two columns where there is room. `made` is sent when a new sheet was written."""

    made = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.sheet: Indicator | None = None  # as it stands on the screen, perhaps not whole yet
        self._labels: dict[str, LeadingLabel] = {}
        self._boxes: dict[str, QWidget] = {}
        self._make_fields()
        self._lay_out()
        self._connect()

    # -- building -----------------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        self.problem = LeadingLabel("warning")
        self.problem.hide()
        self.code = QLineEdit()
        self.words = {name: WordsEdit() for name in _WORDS}
        self.choices = {name: QuietCombo() for name in _CHOICES}
        self.band_low, self.band_high = NumberEdit(), NumberEdit()
        self.is_key, self.is_whole = QCheckBox(), QCheckBox()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        outer = QVBoxLayout(card)
        outer.setContentsMargins(16, 14, 16, 16)
        outer.setSpacing(10)
        outer.addWidget(self.problem)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(20)
        for fields in (self._first_fields(), self._second_fields()):
            column = QVBoxLayout()
            column.setSpacing(10)
            for one in fields:
                column.addWidget(one)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        outer.addLayout(self._columns)
        outer.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(card)

    def _first_fields(self) -> list[QWidget]:
        return [
            self._field("name", self.words["name"]),
            self._field("definition", self.words["definition"]),
            self._field("unit", self.words["unit"]),
            self._field("numerator", self.words["numerator"]),
            self._field("denominator", self.words["denominator"]),
            self._field("source", self.words["source"]),
        ]

    def _second_fields(self) -> list[QWidget]:
        band = QWidget()
        row = QHBoxLayout(band)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._field("band_low", self.band_low))
        row.addWidget(self._field("band_high", self.band_high))
        self._boxes["band"] = band
        return [
            self._field("code", self.code),
            *(self._field(name, self.choices[name]) for name in ("target_id", "kind", "direction")),
            band,
            *(self._field(name, self.choices[name]) for name in ("frequency", "institution_id")),
            self.is_key,
            self.is_whole,
        ]

    def _field(self, name: str, widget: QWidget) -> QWidget:
        label = LeadingLabel("label")
        label.setBuddy(widget)
        self._labels[name] = label
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(label)
        layout.addWidget(widget)
        self._boxes[name] = box
        return box

    def _connect(self) -> None:
        self.code.editingFinished.connect(self._on_code)
        for name, words in self.words.items():
            words.edited.connect(lambda name=name, words=words: self._change(**{name: words.words()}))
        for name, combo in self.choices.items():
            combo.activated.connect(lambda _, name=name, combo=combo: self._choose(name, combo.currentData()))
        self.band_low.edited.connect(lambda: self._change(band_low=self.band_low.value()))
        self.band_high.edited.connect(lambda: self._change(band_high=self.band_high.value()))
        self.is_key.clicked.connect(lambda is_on: self._change(is_key=is_on))
        self.is_whole.clicked.connect(lambda is_on: self._change(is_draft=not is_on))

    def retranslate(self) -> None:
        """The fixed words."""
        words = {
            "name": self.tr("Name"),
            "definition": self.tr("Definition: what is counted, and what is not"),
            "unit": self.tr("Unit"),
            "numerator": self.tr("Numerator: what is counted"),
            "denominator": self.tr("Denominator: out of what"),
            "source": self.tr("Source of the figures"),
            "code": self.tr("Code"),
            "target_id": self.tr("Target it measures"),
            "kind": self.tr("Kind of figure"),
            "direction": self.tr("Wanted direction"),
            "band_low": self.tr("Lower end of the band"),
            "band_high": self.tr("Upper end of the band"),
            "frequency": self.tr("How often"),
            "institution_id": self.tr("Institution that sends it"),
        }
        for name, label in self._labels.items():
            label.setText(words[name])
        for name, edit in self.words.items():
            edit.name(words[name])
        for name, combo in self.choices.items():
            combo.setAccessibleName(words[name])
        for name in ("code", "band_low", "band_high"):
            getattr(self, name).setAccessibleName(words[name])
        self.is_key.setText(self.tr("Key indicator, shown on the overview"))
        self.is_whole.setText(self.tr("The sheet is complete"))

    # -- showing ------------------------------------------------------------------------------------------

    def show_sheet(self, stored: Indicator) -> None:
        """Show a sheet; one that is not whole yet keeps what was typed while it stays the current one."""
        is_same = self.sheet is not None and self.sheet.indicator_id == stored.indicator_id
        if is_same and self.sheet is not None and unfinished(self.sheet) is not None:
            stored = self.sheet
        elif not is_same:
            self.verticalScrollBar().setValue(0)
        self.sheet = stored
        self._fill_choices(stored)
        if not self.code.hasFocus() or not is_same:
            self.code.setText(stored.code)
        for name, edit in self.words.items():
            edit.set_words(getattr(stored, name))
        for name, edit in (("band_low", self.band_low), ("band_high", self.band_high)):
            if not edit.hasFocus() or edit.is_valid():
                edit.use(self.workspace.language)
                edit.set_value(getattr(stored, name))
        self.is_key.setChecked(stored.is_key)
        self.is_whole.setChecked(not stored.is_draft)
        self._boxes["band"].setVisible(stored.direction == "maintain")
        for name in ("numerator", "denominator"):
            self._boxes[name].setVisible(stored.is_ratio)
        self._tell(unfinished(stored))
        self._open_fields(stored)

    def _fill_choices(self, sheet: Indicator) -> None:
        language, store = self.workspace.language, self.workspace.store
        owners = {one.institution_id: language.say(one.name) for one in store.read(Institution)}
        targets = {one.target_id: f"{one.code} {language.say(one.title)}" for one in store.read(Target, order="code")}
        offers: dict[str, dict[object, str]] = {
            "kind": {code: labels.kind(code, language) for code in KINDS},
            "direction": {code: labels.direction(code, language) for code in DIRECTIONS},
            "frequency": {code: labels.frequency(code, language) for code in FREQUENCIES},
            "institution_id": {"": self.tr("Not named yet"), **owners},
            "target_id": {"": self.tr("No target"), **targets},
        }
        for name, offer in offers.items():
            self.choices[name].fill(offer)
            self.choices[name].choose(getattr(sheet, name) or "")

    def _open_fields(self, sheet: Indicator) -> None:
        is_open = not self.workspace.is_read_only
        self.widget().setEnabled(is_open)
        # Recorded values would no longer fit.
        has_values = self.workspace.store.count(Measurement, "indicator_id = ?", [sheet.indicator_id]) > 0
        why = self.tr("This cannot change while there are values: they would no longer fit.") if has_values else ""
        for one in (self.choices["kind"], self.choices["frequency"]):
            one.setEnabled(not has_values)
            one.setToolTip(why)

    def _tell(self, refusal: NatcoordError | None) -> None:
        self.problem.setVisible(refusal is not None)
        if refusal is not None:
            sentence = labels.error(refusal, self.workspace.language)
            self.problem.setText(self.tr("Not kept yet. {why}").format(why=sentence))

    # -- writing ------------------------------------------------------------------------------------------

    def _choose(self, name: str, value: str) -> None:
        self._change(**{name: (value or None) if name in ("institution_id", "target_id") else value})

    def _on_code(self) -> None:
        code = self.code.text().strip()
        if self.sheet is None or code == self.sheet.code:
            return
        others = self.workspace.store.read(Indicator, "code = ?", [code])
        if not code or any(one.indicator_id != self.sheet.indicator_id for one in others):
            words = self.tr("{code} is the code of another indicator, or empty. The code stays {old}.")
            self.problem.setText(words.format(code=code, old=self.sheet.code))
            self.problem.show()
            self.code.setText(self.sheet.code)
        else:
            self._change(code=code)

    def _change(self, **changes: Any) -> None:
        if self.sheet is None or self.workspace.is_read_only:
            return
        stored = self.workspace.store.find(Indicator, self.sheet.indicator_id)
        is_pending = stored is None or unfinished(self.sheet) is not None
        draft = replace(self.sheet if is_pending or stored is None else stored, **changes)
        if draft == stored:
            return
        self.sheet = draft
        is_kept = unfinished(draft) is None and self.workspace.do(plan.save_indicator, draft) is not None
        if is_kept and stored is None:
            self.made.emit(draft.indicator_id)
        self.show_sheet(draft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_wide = self.viewport().width() >= _WIDE
        self._columns.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
