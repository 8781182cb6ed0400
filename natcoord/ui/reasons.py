"""Why a value is missing, as it is typed: one letter, or the word, in each offered language."""

from functools import cache

from natcoord import labels
from natcoord.domain.cell_words import plain
from natcoord.domain.records import VALUE_ABSENCES
from natcoord.i18n import OFFERED, Language

# One letter of the word for each reason; both languages are always read, so that no keyboard need be changed.
LETTERS = {
    "en": {"c": "not_collected", "s": "not_shared", "p": "not_permitted", "a": "not_applicable", "k": "not_known"},
    "ar": {"ج": "not_collected", "ش": "not_shared", "س": "not_permitted", "ط": "not_applicable", "ع": "not_known"},
}


@cache
def _known() -> dict[str, str]:
    """Plain word or letter -> code."""
    made = {letter: code for row in LETTERS.values() for letter, code in row.items()}
    for code in VALUE_ABSENCES:
        made[plain(code)] = code
        for language in OFFERED:
            made[plain(labels.absence(code, Language(language)))] = code
    return made


def read(text: str) -> str | None:
    """The code that a typed letter or word names, or None."""
    return _known().get(plain(text)) if text.strip() else None


def letter(code: str, language: Language) -> str:
    """The letter of a reason on the keyboard of a language."""
    row = LETTERS.get(language.code, LETTERS["en"])
    return next(one for one, reason in row.items() if reason == code)
