"""IndicatorPanel: the sheet of one indicator. Each field is written when it is left; a new sheet once it is whole."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from natcoord import labels, library
from natcoord.domain import nap, rollup
from natcoord.domain.plan_records import PLAN_LEVELS, PlanItem
from natcoord.domain.records import (
    AXES,
    DIRECTIONS,
    DISABILITY_METHODS,
    FREQUENCIES,
    KINDS,
    Indicator,
    Institution,
    Measurement,
    Target,
)
from natcoord.errors import NatcoordError
from natcoord.services import plan
from natcoord.ui import value_words
from natcoord.ui.indicator_fields import IndicatorFields
from natcoord.ui.workspace import Workspace

_WIDE = 620
_KEYS = ("institution_id", "target_id", "plan_item_id", "rolls_up_to")  # choices that may be none


def unfinished(draft: Indicator) -> NatcoordError | None:
    """Why a sheet cannot be written yet."""
    try:
        plan.check_indicator(draft)
    except NatcoordError as refusal:
        return refusal
    return None


class IndicatorPanel(QScrollArea):
    """All fields of a sheet; a hidden panel reads nothing until it is shown. `made` is sent for a new sheet."""

    made = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.sheet: Indicator | None = None  # as it stands on the screen, perhaps not whole yet
        self._stored: Indicator | None = None  # to be shown when the panel is
        self.fields = IndicatorFields()
        self.words, self.choices = self.fields.words, self.fields.choices
        self.code, self.problem = self.fields.code, self.fields.problem
        self.is_key, self.is_whole = self.fields.is_key, self.fields.is_whole
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self.fields)
        self._connect()

    def _connect(self) -> None:
        fields = self.fields
        self.code.editingFinished.connect(self._on_code)
        for name, words in self.words.items():
            words.edited.connect(lambda name=name, words=words: self._change(**{name: words.words()}))
        for name, combo in self.choices.items():
            combo.activated.connect(lambda _, name=name, combo=combo: self._choose(name, combo.currentData()))
        for name, number in fields.numbers.items():
            number.edited.connect(lambda name=name, number=number: self._change(**{name: number.value()}))
        fields.axes.edited.connect(lambda: self._change(axes=fields.axes.keys()))
        fields.provisions.edited.connect(lambda keys: self._change(provision_keys=keys))
        fields.provisions.opened.connect(lambda key: self.workspace.asked_to_open.emit("provision", key))
        fields.is_key.clicked.connect(lambda is_on: self._change(is_key=is_on))
        fields.is_whole.clicked.connect(lambda is_on: self._change(is_draft=not is_on))

    def retranslate(self) -> None:
        """The fixed words."""
        self.fields.retranslate()

    # -- showing ------------------------------------------------------------------------------------------

    def show_sheet(self, stored: Indicator) -> None:
        """Show a sheet; one that is not whole yet keeps what was typed while it stays the current one."""
        self._stored = stored
        if self.isVisible():
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        stored, self._stored = self._stored, None
        if stored is None:
            return
        is_same = self.sheet is not None and self.sheet.indicator_id == stored.indicator_id
        if is_same and self.sheet is not None and unfinished(self.sheet) is not None:
            stored = self.sheet
        elif not is_same:
            self.verticalScrollBar().setValue(0)
        self.sheet = stored
        self._fill_choices(stored)
        self._fill_texts(stored, is_same=is_same)
        self._fill_links(stored)
        self._show_fitting(stored)
        self._tell(unfinished(stored))
        self._open_fields(stored)

    def _fill_texts(self, stored: Indicator, *, is_same: bool) -> None:
        if not self.code.hasFocus() or not is_same:
            self.code.setText(stored.code)
        for name, edit in self.words.items():
            edit.set_words(getattr(stored, name))
        for name, number in self.fields.numbers.items():
            if not number.hasFocus() or number.is_valid():
                number.use(self.workspace.language)
                number.set_value(getattr(stored, name))
        self.fields.is_key.setChecked(stored.is_key)
        self.fields.is_whole.setChecked(not stored.is_draft)

    def _fill_links(self, stored: Indicator) -> None:
        fields, pack, language = self.fields, self.workspace.pack, self.workspace.language
        fields.axes.offer({axis: value_words.axis(axis, pack, language) for axis in AXES})
        fields.axes.choose(stored.axes)
        fields.provisions.set_words(
            {
                key: f"{pack.provision_label(key, language.code)} {pack.word(f'provision.{key}', language.code)}"
                for key in pack.provisions
            }
        )
        fields.provisions.set_keys(stored.provision_keys, is_read_only=self.workspace.is_read_only)
        is_shipped = bool(stored.library_key) and not stored.library_key.startswith(library.OWN)
        words = self.tr("From the library. {confidence}.") if is_shipped else "{confidence}."
        fields.note.setText(words.format(confidence=labels.confidence(stored.confidence, language)))
        fields.note.setVisible(is_shipped or stored.confidence != "verified")

    def _show_fitting(self, stored: Indicator) -> None:
        """Only the fields that this kind of indicator has."""
        boxes = self.fields.boxes
        boxes["band_low/band_high"].setVisible(stored.direction == "maintain")
        boxes["disability_method"].setVisible("disability" in stored.axes)
        boxes["rollup"].setVisible(bool(stored.rollup) or self._has_parts(stored))
        for name in ("numerator", "denominator"):
            boxes[name].setVisible(stored.is_ratio)

    def _has_parts(self, sheet: Indicator) -> bool:
        return self.workspace.store.count(Indicator, "rolls_up_to = ?", [sheet.indicator_id]) > 0

    def _fill_choices(self, sheet: Indicator) -> None:
        language, pack = self.workspace.language, self.workspace.pack
        none = {"": self.tr("None")}
        methods = {code: pack.word(f"disability_method.{code}", language.code) for code in DISABILITY_METHODS}
        offers: dict[str, dict[Any, str]] = {
            "kind": {code: labels.kind(code, language) for code in KINDS},
            "direction": {code: labels.direction(code, language) for code in DIRECTIONS},
            "frequency": {code: labels.frequency(code, language) for code in FREQUENCIES},
            "rollup": none | {code: labels.rollup(code, language) for code in rollup.RULES[sheet.kind]},
            "disability_method": {"": self.tr("Not said yet")} | methods,
            **self._records(sheet),
        }
        for name, offer in offers.items():
            self.choices[name].fill(offer)
            self.choices[name].choose(getattr(sheet, name) or "")

    def _records(self, sheet: Indicator) -> dict[str, dict[Any, str]]:
        """The records that a sheet can point at, each with none."""
        language, store = self.workspace.language, self.workspace.store
        owners = {one.institution_id: language.say(one.name) for one in store.read(Institution)}
        targets = {one.target_id: f"{one.code} {language.say(one.title)}" for one in store.read(Target, order="code")}
        others = {
            one.indicator_id: f"{one.code} {language.say(one.name)}"
            for one in store.read(Indicator, order="code")
            if one.indicator_id != sheet.indicator_id and one.kind == sheet.kind
        }
        items = {
            one.plan_item_id: "   " * PLAN_LEVELS.index(one.level) + language.say(one.title)
            for one in nap.outline(store.read(PlanItem))
        }
        return {
            "institution_id": {"": self.tr("Not named yet"), **owners},
            "target_id": {"": self.tr("No target"), **targets},
            "plan_item_id": {"": self.tr("None"), **items},
            "rolls_up_to": {"": self.tr("Nothing"), **others},
        }

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
        changes: dict[str, Any] = {name: (value or None) if name in _KEYS else value}
        if name == "kind" and self.sheet is not None and self.sheet.rollup not in rollup.RULES[value]:
            changes["rollup"] = ""  # the rule would not fit
        self._change(**changes)

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
        before, self.sheet = self.sheet, draft
        is_whole = unfinished(draft) is None
        if is_whole and self.workspace.do(plan.save_indicator, draft) is None:
            self.sheet = draft = before  # refused among other sheets, such as a circle
        elif is_whole and stored is None:
            self.made.emit(draft.indicator_id)
        self.show_sheet(draft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_wide = self.viewport().width() >= _WIDE
        self.fields.columns.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
