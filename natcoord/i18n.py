"""Language as a value: words, numbers, dates, sorting. A report may be in another language than the window."""

import unicodedata
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from natcoord import resources

# Own names, so that a reader who is lost finds the way back. Only whole languages are offered.
OFFERED = {"ar": "العربية", "en": "English"}
_RIGHT_TO_LEFT = {"ar"}
_ARABIC_DIGITS = str.maketrans("0123456789,.%-", "٠١٢٣٤٥٦٧٨٩٬٫٪-")
_LATIN_MARKS = str.maketrans("%", "٪")
_ISOLATE, _LTR_ISOLATE, _POP = "\u2068", "\u2066", "\u2069"
_MONTHS = {
    "en": (
        "January|February|March|April|May|June|July|August|September|October|November|December"
    ).split("|"),
    "levant": (
        "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول"
    ).split("|"),
    "international": (
        "يناير|فبراير|مارس|أبريل|مايو|يونيه|يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر"
    ).split("|"),
}  # fmt: skip
_MONTHS["un"] = [f"{a}/{b}" for a, b in zip(_MONTHS["levant"], _MONTHS["international"], strict=True)]
DIGITS = ("latin", "arabic")
MONTH_STYLES = ("un", "levant", "international")


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 (the name lupdate looks for)
    """Mark `text` for the catalogue; it is translated where it is shown."""
    return text


@cache
def _translators(code: str) -> tuple[QTranslator, ...]:
    """Our catalogue and Qt's own for a language. They work without being installed."""
    loaded = []
    places = (
        (str(resources.catalogue(f"natcoord_{code}.qm")), ""),
        (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    )
    for name, folder in places:
        translator = QTranslator()
        if translator.load(name, folder):
            loaded.append(translator)
    return tuple(loaded)


@dataclass(frozen=True, slots=True)
class Language:
    """Words and forms of one language; `digits` and `months` follow the country file."""

    code: str
    digits: str = "latin"
    months: str = "un"

    @property
    def own_name(self) -> str:
        return OFFERED[self.code]

    @property
    def is_rtl(self) -> bool:
        return self.code in _RIGHT_TO_LEFT

    def translate(self, context: str, text: str) -> str:
        """The text in this language; put facts in afterwards, with `str.format`. Counted texts go through `tr`."""
        for translator in _translators(self.code):
            if words := translator.translate(context, text):
                return words
        return text

    def digits_of(self, text: str) -> str:
        """The text with its digits in the digit set of the file."""
        if not self.is_rtl:
            return text
        return text.translate(_ARABIC_DIGITS if self.digits == "arabic" else _LATIN_MARKS)

    def number(self, value: float | None, decimals: int | None = None) -> str:
        """A number with grouped thousands; without `decimals`, as many as it needs, at most four."""
        if value is None:
            return "–"
        exact = f"{value:,.4f}".rstrip("0").rstrip(".")
        text = exact if decimals is None else f"{value:,.{decimals}f}"
        return self.digits_of("0" if text == "-0" else text)

    def percent(self, value: float | None, decimals: int | None = None) -> str:
        """A value that is already in per cent, such as 45.2."""
        return "–" if value is None else self.number(value, decimals) + ("٪" if self.is_rtl else "%")

    def year(self, value: int | None) -> str:
        """A year, never grouped."""
        return "–" if value is None else self.digits_of(str(value))

    def date(self, value: date | str | None) -> str:
        """A day with the month in words, in the month style of the file."""
        if not value:
            return "–"
        day = date.fromisoformat(value[:10]) if isinstance(value, str) else value
        return self.digits_of(f"{day.day} {self.month(day.month)} {day.year}")

    def month(self, number: int) -> str:
        """The name of a month, 1 to 12."""
        return _MONTHS[self.months if self.is_rtl else "en"][number - 1]

    def period(self, value: str) -> str:
        """A canonical period (see domain.periods) in words: 2024, Q3 2024, July 2024."""
        year, _, part = value.partition("-")
        if not part:
            return self.digits_of(year)
        if part[0] in "QH":
            pattern = (
                self.translate("periods", "Q{number} {year}")
                if part[0] == "Q"
                else self.translate("periods", "H{number} {year}")
            )
            return self.digits_of(pattern.format(number=part[1], year=year))
        return self.digits_of(f"{self.month(int(part))} {year}")

    def sort_key(self, text: str) -> str:
        """A key that ignores case, diacritics and the written forms of alef."""
        plain = unicodedata.normalize("NFKD", text).casefold()
        return "".join(mark for mark in plain if not unicodedata.combining(mark)).replace("ـ", "")

    def say(self, words: dict[str, str]) -> str:
        """This language's text of a pair, else the other's, so that nothing is shown empty."""
        if words.get(self.code):
            return words[self.code]
        return next((text for _, text in sorted(words.items()) if text), "")

    @staticmethod
    def path(path: Path | str) -> str:
        """A file path that keeps its order inside right-to-left text."""
        return f"{_LTR_ISOLATE}{path}{_POP}"

    @staticmethod
    def isolate(text: str) -> str:
        """A name of either direction, kept apart from the sentence around it."""
        return f"{_ISOLATE}{text}{_POP}"


_installed: list[QTranslator] = []


def install(app: QCoreApplication, language: Language) -> None:
    """Put the language on the application: catalogues, locale, direction. Every open page is told by Qt."""
    for translator in _installed:
        app.removeTranslator(translator)
    _installed[:] = _translators(language.code)
    QLocale.setDefault(QLocale(language.code))
    # Qt's catalogue first: the one installed last is asked first, and ours shall win.
    for translator in reversed(_installed):
        app.installTranslator(translator)
    if hasattr(app, "setLayoutDirection"):
        direction = Qt.LayoutDirection
        app.setLayoutDirection(direction.RightToLeft if language.is_rtl else direction.LeftToRight)
