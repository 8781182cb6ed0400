"""LibrarySheet: one sheet of the library, whole and in words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.content import Pack
from natcoord.i18n import Language
from natcoord.library import Sheet
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.value_words import axis

_FIELDS = (
    "definition", "unit", "numerator", "denominator", "method", "source", "limits", "breakdown", "range", "rollup",
    "provisions", "supplier",
)  # fmt: skip
_WORDS = ("definition", "unit", "numerator", "denominator", "method", "source", "limits")


class LibrarySheet(QScrollArea):
    """`opened` is sent when the indicator made of this sheet is wanted."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.name, self.facts = LeadingLabel("heading"), LeadingLabel("soft")
        self.confidence = LeadingLabel("warning")
        self.open_button = QPushButton()
        self.open_button.setProperty("kind", "link")
        self.open_button.clicked.connect(self.opened)
        self.captions = {name: LeadingLabel("label") for name in _FIELDS}
        self.texts = {name: LeadingLabel() for name in _FIELDS}
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(2)
        for widget in (self.name, self.facts, self.confidence):
            column.addWidget(widget)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        for name in _FIELDS:
            self.captions[name].setContentsMargins(0, 8, 0, 0)
            self.texts[name].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(self.captions[name])
            column.addWidget(self.texts[name])
        column.addStretch(1)
        self.setWidget(card)

    def retranslate(self) -> None:
        """The fixed words."""
        self.setAccessibleName(self.tr("Sheet of the library"))
        words = {
            "definition": self.tr("Definition"),
            "unit": self.tr("Unit"),
            "numerator": self.tr("Numerator"),
            "denominator": self.tr("Denominator"),
            "method": self.tr("Method"),
            "source": self.tr("Source"),
            "limits": self.tr("What it cannot say"),
            "breakdown": self.tr("Expected breakdown"),
            "range": self.tr("Plausible values"),
            "rollup": self.tr("How the value of the country follows from its parts"),
            "provisions": self.tr("Provisions it serves"),
            "supplier": self.tr("Supplied by"),
        }
        for name, text in words.items():
            self.captions[name].setText(text)
        self.open_button.setText(self.tr("In use: open the indicator"))

    def show_sheet(self, sheet: Sheet, pack: Pack, language: Language, *, is_used: bool) -> None:
        """Show all that a sheet says; fields it does not have are left out. An unverified number is not shown."""
        code = language.code
        self.name.setText(sheet.label(code, for_export=True))
        facts = (
            pack.word(f"set.{sheet.set}", code),
            labels.kind(sheet.kind, language),
            labels.direction(sheet.direction, language),
            labels.frequency(sheet.frequency, language),
        )
        self.facts.setText(" · ".join(facts))
        self.confidence.setText(self._confidence(sheet, language))
        self.confidence.setVisible(sheet.confidence != "verified")
        self.open_button.setVisible(is_used)
        said = {name: self._words(sheet, name, pack, code) for name in _WORDS}
        said |= {
            "breakdown": self._breakdown(sheet, pack, language),
            "range": self._range(sheet, language),
            "rollup": labels.rollup(sheet.rollup, language) if sheet.rollup else "",
            "provisions": "\n".join(self._provision(key, pack, language) for key in sheet.provisions),
            "supplier": pack.word(f"supplier.{sheet.supplier}", code) if sheet.supplier else "",
        }
        for name, text in said.items():
            self.texts[name].setText(text)
            for label in (self.captions[name], self.texts[name]):
                label.setVisible(bool(text))
        self.verticalScrollBar().setValue(0)

    @staticmethod
    def _words(sheet: Sheet, field: str, pack: Pack, code: str) -> str:
        if field in ("numerator", "denominator") and sheet.kind != "percentage":
            return ""
        return pack.word(f"indicator.{sheet.key}.{field}", code)

    def _confidence(self, sheet: Sheet, language: Language) -> str:
        return self.tr("⚠ {confidence}").format(confidence=labels.confidence(sheet.confidence, language))

    def _breakdown(self, sheet: Sheet, pack: Pack, language: Language) -> str:
        names = [axis(one, pack, language) for one in sheet.axes]
        said = ("، " if language.is_rtl else ", ").join(names)
        if not sheet.disability_method:
            return said
        method = pack.word(f"disability_method.{sheet.disability_method}", language.code)
        return self.tr("{axes}\nDisability: {method}").format(axes=said, method=method)

    def _range(self, sheet: Sheet, language: Language) -> str:
        low, high = sheet.low, sheet.high
        if low is not None and high is not None:
            return self.tr("From {low} to {high}").format(low=language.number(low), high=language.number(high))
        if low is not None:
            return self.tr("{low} or more").format(low=language.number(low))
        return self.tr("{high} or less").format(high=language.number(high)) if high is not None else ""

    def _provision(self, key: str, pack: Pack, language: Language) -> str:
        label = pack.provision_label(key, language.code, for_export=True)
        words, confidence = pack.word(f"provision.{key}", language.code), pack.provisions[key].confidence
        if words not in label:
            label = self.tr("{provision}: {subject}").format(provision=language.isolate(label), subject=words)
        if confidence == "verified":
            return label
        tag = labels.confidence(confidence, language)
        return self.tr("{provision} ({tag})").format(provision=label, tag=tag)
