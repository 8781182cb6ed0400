"""Counted sentences: `tr` puts the number in Latin digits, the file may want others."""

from natcoord.i18n import Language


def put(words: str, count: int, language: Language) -> str:
    """The sentence with its number as the file writes numbers; the sentence has no other number."""
    return words.replace(str(count), language.number(count), 1)
