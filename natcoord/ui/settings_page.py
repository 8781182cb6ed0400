"""SettingsPage: the name of the country, how it writes, the rules it scores by, the institutions it names."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain.records import LEVELS
from natcoord.i18n import DIGITS, MONTH_STYLES
from natcoord.services import country
from natcoord.ui.institutions_box import InstitutionsBox
from natcoord.ui.page import Page
from natcoord.ui.preferences import Preferences
from natcoord.ui.quiet import QuietCombo, QuietSpin
from natcoord.ui.words_edit import WordsEdit
from natcoord.ui.workspace import Workspace

_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SettingsPage(Page):
    """Each change is written when its field is left, as one step that can be undone."""

    watches = frozenset({"country", "institution"})
    icon = "settings"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._labels: dict[str, QLabel] = {}
        cards = QVBoxLayout()
        cards.setSpacing(12)
        for build in (self._build_country, self._build_writing, self._build_rules, self._build_person):
            cards.addWidget(build())
        cards.addStretch(1)
        inside = QWidget(objectName="scrolled")
        beside = QHBoxLayout(inside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addLayout(cards, 1)
        beside.addSpacing(8)  # on the side of the scroll bar: margins would not mirror
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.institutions = InstitutionsBox(workspace)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(scroll, 1)
        row.addWidget(self.institutions, 1)
        self.body.addLayout(row)
        self._set_enabled()
        self.retranslate()

    # -- building -------------------------------------------------------------------------------------------

    def _card(self, name: str) -> tuple[QFrame, QFormLayout]:
        frame = QFrame()
        frame.setProperty("kind", "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 14)
        heading = self._label(name, "heading")
        heading.setWordWrap(True)
        column.addWidget(heading)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setLabelAlignment(_LEADING)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        column.addLayout(form)
        return frame, form

    def _label(self, name: str, kind: str = "") -> QLabel:
        label = QLabel()
        label.setProperty("kind", kind)
        label.setAlignment(_LEADING)
        self._labels[name] = label
        return label

    def _row(self, form: QFormLayout, name: str, widget: QWidget) -> None:
        label = self._label(name)
        label.setBuddy(widget)
        form.addRow(label, widget)

    def _build_country(self) -> QFrame:
        frame, form = self._card("country")
        self.name = WordsEdit()
        self.name.edited.connect(lambda: self._save(name=self.name.words()))
        self._row(form, "name", self.name)
        self.example = self._label("example", "warning")
        self.example.setWordWrap(True)
        form.addRow(self.example)
        return frame

    def _build_writing(self) -> QFrame:
        frame, form = self._card("writing")
        self.digits, self.months = QuietCombo(), QuietCombo()
        self.digits.activated.connect(lambda _: self._save(digits=self.digits.currentData()))
        self.months.activated.connect(lambda _: self._save(months=self.months.currentData()))
        self._row(form, "digits", self.digits)
        self._row(form, "months", self.months)
        self.sample = self._label("sample", "soft")
        self.sample.setWordWrap(True)
        form.addRow(self.sample)
        return frame

    def _build_rules(self) -> QFrame:
        frame, form = self._card("rules")
        self.wanted = QuietCombo()
        self.wanted.activated.connect(lambda _: self._save(wanted_level=self.wanted.currentData()))
        self.on_track, self.acceleration = QuietSpin(), QuietSpin()
        for spin in (self.on_track, self.acceleration):
            spin.setRange(1, 100)
        self.on_track.editingFinished.connect(self._save_thresholds)
        self.acceleration.editingFinished.connect(self._save_thresholds)
        self._row(form, "wanted", self.wanted)
        self._row(form, "on_track", self.on_track)
        self._row(form, "acceleration", self.acceleration)
        self.rule = self._label("rule", "soft")
        self.rule.setWordWrap(True)
        form.addRow(self.rule)
        return frame

    def _build_person(self) -> QFrame:
        frame, form = self._card("you")
        self.person = QLineEdit(self.workspace.person)
        self.person.editingFinished.connect(self._save_person)
        self._row(form, "person", self.person)
        self.noted = self._label("noted", "soft")
        self.noted.setWordWrap(True)
        form.addRow(self.noted)
        return frame

    def _set_enabled(self) -> None:
        inputs = (self.name, self.digits, self.months, self.wanted, self.on_track, self.acceleration)
        for one in inputs:
            one.setEnabled(not self.workspace.is_read_only)

    # -- words ----------------------------------------------------------------------------------------------

    def nav_text(self) -> str:
        return self.tr("Settings")

    def retranslate(self) -> None:
        self.title.setText(self.tr("Settings"))
        self.purpose.setText(self.tr("What holds for the whole country file. Every change can be undone."))
        texts = {
            "country": self.tr("Country"),
            "name": self.tr("Name"),
            "writing": self.tr("Numbers and dates"),
            "digits": self.tr("Digits in Arabic"),
            "months": self.tr("Months in Arabic"),
            "rules": self.tr("Rules of scores and statuses"),
            "wanted": self.tr("Level wanted"),
            "on_track": self.tr("On track from"),
            "acceleration": self.tr("Needs acceleration from"),
            "you": self.tr("You"),
            "person": self.tr("Your name"),
            "noted": self.tr("It is kept on this computer and noted with each step you take in a file."),
        }
        for name, text in texts.items():
            self._labels[name].setText(text)
        self.example.setText(
            self.tr("This file is a training example: its facts are invented, and every report says so.")
        )
        self.rule.setText(
            self.tr(
                "A gap is the level wanted minus the level found. A target is on track when this share of the progress"
                " expected by now is reached."
            )
        )
        self.name.name(self.tr("Name of the country"))
        self.person.setAccessibleName(texts["person"])
        for name, widget in (("digits", self.digits), ("months", self.months), ("wanted", self.wanted)):
            widget.setAccessibleName(texts[name])
        for name, spin in (("on_track", self.on_track), ("acceleration", self.acceleration)):
            spin.setAccessibleName(texts[name])
            spin.use(self.language)
            spin.setSuffix("٪" if self.language.is_rtl else " %")
        self._offer()

    def _offer(self) -> None:
        language = self.language
        self.digits.fill({code: labels.digits(code, language) for code in DIGITS})
        self.months.fill({code: labels.months(code, language) for code in MONTH_STYLES})
        levels = {
            float(number): self.tr("{number} – {meaning}").format(
                number=language.number(number), meaning=labels.level(number, language)
            )
            for number in LEVELS
            if number
        }
        wanted = self.workspace.country.wanted_level
        if wanted not in levels:
            levels[wanted] = language.number(wanted)
        self.wanted.fill(levels)

    def refresh(self) -> None:
        facts = self.workspace.country
        self.name.set_words(facts.name)
        self.example.setVisible(facts.is_example)
        self._offer()
        self.digits.choose(facts.digits)
        self.months.choose(facts.months)
        self.wanted.choose(facts.wanted_level)
        for spin, share in ((self.on_track, facts.on_track), (self.acceleration, facts.acceleration)):
            spin.blockSignals(True)
            spin.setValue(round(share * 100))
            spin.blockSignals(False)
        arabic = replace(self.language, code="ar")
        sample = self.tr("For example: {date} · {number}").format(
            date=arabic.isolate(arabic.date(date(2026, 3, 15))), number=arabic.isolate(arabic.number(27350.5))
        )
        self.sample.setText(sample)
        self.institutions.refresh()

    def show_record(self, kind: str, key: str) -> None:
        if kind == "institution":
            self.institutions.choose(key)

    # -- writing --------------------------------------------------------------------------------------------

    def _save(self, **changes: Any) -> None:
        before = self.workspace.country
        after = replace(before, **changes)
        if after != before and self.workspace.do(country.save_settings, after) is None:
            self.refresh()

    def _save_person(self) -> None:
        name = self.person.text().strip()
        if name != self.workspace.person:
            Preferences().person = name
            self.workspace.set_person(Preferences().person)
            self.person.setText(self.workspace.person)

    def _save_thresholds(self) -> None:
        before = self.workspace.country
        shown = self.on_track.value(), self.acceleration.value()
        if shown != (round(before.on_track * 100), round(before.acceleration * 100)):
            self._save(on_track=shown[0] / 100, acceleration=shown[1] / 100)
