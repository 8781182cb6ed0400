"""Inputs that keep still: the wheel moves them only with the focus; numbers take both digit sets."""

from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from natcoord.domain import numerals
from natcoord.errors import NatcoordError
from natcoord.i18n import Language


class QuietCombo(QComboBox):
    """A choice the wheel passes over unless it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def fill(self, choices: dict[object, str]) -> None:
        """Offer these choices (value: words) and keep the one that is chosen, without telling anybody."""
        chosen = self.currentData()
        was_blocked = self.blockSignals(True)
        self.clear()
        for value, words in choices.items():
            self.addItem(words, value)
        self.setCurrentIndex(max(0, self.findData(chosen)) if choices else -1)
        self.blockSignals(was_blocked)

    def choose(self, value: object) -> None:
        """Show the choice with this value, without telling anybody."""
        was_blocked = self.blockSignals(True)
        self.setCurrentIndex(self.findData(value))
        self.blockSignals(was_blocked)


_LATIN, _ARABIC = "0123456789", "٠١٢٣٤٥٦٧٨٩"
_TO_LATIN, _TO_ARABIC = str.maketrans(_ARABIC, _LATIN), str.maketrans(_LATIN, _ARABIC)


def _known(text: str, locale: QLocale) -> str:
    """The text with its digits in the set that this locale reads."""
    return text.translate(_TO_ARABIC if locale.zeroDigit() == _ARABIC[0] else _TO_LATIN)


def digits_locale(language: Language) -> QLocale:
    """Writes digits as the file does; without groups, which a year has not."""
    locale = QLocale("ar_EG") if language.is_rtl and language.digits == "arabic" else QLocale.c()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale


def leading(language: Language) -> Qt.AlignmentFlag:
    """Digits have no direction of their own, so Qt would put them on the left in any language."""
    side = Qt.AlignmentFlag.AlignRight if language.is_rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class QuietSpin(QSpinBox):
    """A whole number the wheel passes over unless it has the focus; stepped by the up and down keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.use(Language("en"))

    def use(self, language: Language) -> None:
        """Write the number in the digits of this language; both digit sets are read."""
        self.setLocale(digits_locale(language))
        self.setAlignment(leading(language))

    def validate(self, text: str, position: int) -> Any:
        return super().validate(_known(text, self.locale()), position)

    def valueFromText(self, text: str) -> int:
        return super().valueFromText(_known(text, self.locale()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NumberEdit(QLineEdit):
    """A line for one number, in Latin or Arabic-Indic digits, grouped or not; empty means no number.

    `edited` is sent when a changed text is left. A text that is no number is marked (property ``invalid``)
    and has the value None; `is_valid` tells it from an empty line.
    """

    edited = Signal()

    def __init__(self, language: Language | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language or Language("en")
        self._shown = ""
        self._value: float | None = None
        self.textChanged.connect(self._mark)
        self.editingFinished.connect(self._on_finished)

    def use(self, language: Language) -> None:
        """Write the number in the digits of this language."""
        self._language = language
        if self.is_valid():
            self.set_value(self.value())

    def value(self) -> float | None:
        """The number, exactly as it was set while the text is untouched."""
        if self.text() == self._shown:
            return self._value
        try:
            return numerals.parse_number(self.text()) if self.text().strip() else None
        except NatcoordError:
            return None

    def is_valid(self) -> bool:
        """Whether the line is empty or holds a number."""
        return not self.text().strip() or self.value() is not None

    def set_value(self, value: float | None) -> None:
        self._value = value
        self._shown = "" if value is None else self._language.number(value)
        if self.text() != self._shown:
            self.setText(self._shown)

    def _mark(self) -> None:
        is_invalid = not self.is_valid()
        if bool(self.property("invalid")) != is_invalid:
            self.setProperty("invalid", is_invalid)
            self.style().unpolish(self)
            self.style().polish(self)

    def _on_finished(self) -> None:
        if self.text() == self._shown or not self.is_valid():
            return
        self.set_value(self.value())
        self.edited.emit()
