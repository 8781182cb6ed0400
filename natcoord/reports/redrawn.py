"""Marks a report that was drawn again as of an earlier day."""

from dataclasses import replace
from datetime import date

from natcoord.i18n import Language
from natcoord.reports.document import Document, Paragraph, Section


def mark(document: Document, language: Language, made_on: date) -> Document:
    """The report of an earlier day (its `created_on`) with a note on its cover; `made_on` is when it was drawn."""
    words = language.translate(
        "reports",
        "Drawn again on {made} as of {day}: what was decided, recorded or approved later is left out. Names, links"
        " and settings are those of the day it was drawn.",
    )
    note = words.format(made=language.date(made_on), day=language.date(document.created_on))
    return replace(
        document,
        created_on=made_on.isoformat(),
        sections=(_noted(document.sections[0], note), *document.sections[1:]),
    )


def _noted(first: Section, note: str) -> Section:
    """The note stands under the first line, the name of the State."""
    return replace(first, blocks=(*first.blocks[:1], Paragraph(note, "note"), *first.blocks[1:]))
