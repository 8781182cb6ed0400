"""The glossary of a report: the terms of the field that its pages use."""

from collections.abc import Iterator, Sequence

from natcoord.i18n import QT_TRANSLATE_NOOP
from natcoord.reports.document import Block, Cell, Column, Pair, Paragraph, Section, Table
from natcoord.reports.order import Order

_TERMS = {
    QT_TRANSLATE_NOOP("glossary", "Baseline"): QT_TRANSLATE_NOOP(
        "glossary", "The value that progress towards a target is counted from."
    ),
    QT_TRANSLATE_NOOP("glossary", "Breakdown"): QT_TRANSLATE_NOOP(
        "glossary", "A figure given apart for groups, such as by sex, age or weapon type."
    ),
    QT_TRANSLATE_NOOP("glossary", "Coverage"): QT_TRANSLATE_NOOP(
        "glossary", "The share of questions that are answered; a score says little where it is low."
    ),
    QT_TRANSLATE_NOOP("glossary", "Gap"): QT_TRANSLATE_NOOP(
        "glossary", "The distance between the level wanted and the level found in one question of the baseline."
    ),
    QT_TRANSLATE_NOOP("glossary", "Milestone"): QT_TRANSLATE_NOOP(
        "glossary", "A value to be reached in a year on the way to a target."
    ),
    QT_TRANSLATE_NOOP("glossary", "National Action Plan"): QT_TRANSLATE_NOOP(
        "glossary", "The objectives, outcomes, outputs and activities by which the State carries out its commitments."
    ),
    QT_TRANSLATE_NOOP("glossary", "Programme of Action"): QT_TRANSLATE_NOOP(
        "glossary", "The United Nations programme of 2001 against the illicit trade in small arms and light weapons."
    ),
    QT_TRANSLATE_NOOP("glossary", "International Tracing Instrument"): QT_TRANSLATE_NOOP(
        "glossary", "The United Nations instrument of 2005 on marking, record-keeping and tracing."
    ),
    QT_TRANSLATE_NOOP("glossary", "Tracing"): QT_TRANSLATE_NOOP(
        "glossary", "Following an arm from its making or import to the point where it left lawful hands."
    ),
    QT_TRANSLATE_NOOP("glossary", "Surrendered"): QT_TRANSLATE_NOOP(
        "glossary", "Arms handed over willingly to a competent authority."
    ),
    QT_TRANSLATE_NOOP("glossary", "On track"): QT_TRANSLATE_NOOP(
        "glossary",
        "At least the share of the expected progress that this State asks for; 95 per cent unless it sets another.",
    ),
    QT_TRANSLATE_NOOP("glossary", "Unfunded"): QT_TRANSLATE_NOOP(
        "glossary", "The part of the costs for which no source has been found."
    ),
    QT_TRANSLATE_NOOP("glossary", "Small arms and light weapons"): QT_TRANSLATE_NOOP(
        "glossary", "Arms with a barrel or tube for one person or a few, as the tracing instrument defines them."
    ),
}


def section(order: Order, sections: Sequence[Section]) -> Section | None:
    """The terms that occur in the sections with what they mean, in alphabetical order; None where there is none."""
    language = order.language
    said = language.sort_key(" ".join(text for one in sections for text in _texts(one)))
    found = [(term, meaning) for term, meaning in _terms(order) if language.sort_key(term) in said]
    if not found:
        return None
    rows: list[list[Cell]] = [
        [term, meaning] for term, meaning in sorted(found, key=lambda one: language.sort_key(one[0]))
    ]
    columns = (
        Column(language.translate("reporting", "Term"), width=25),
        Column(language.translate("reporting", "Meaning in this report"), width=70),
    )
    title = language.translate("reporting", "Glossary")
    return Section(title, title, (Table(columns, rows, key="glossary"),))


def _texts(one: Section) -> Iterator[str]:
    yield one.title
    for block in one.blocks:
        yield from _of_block(block)


def _of_block(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield block.text
    elif isinstance(block, Pair):
        yield block.leading
    elif isinstance(block, Table):
        yield from (column.title for column in block.columns)
        yield from (cell for row in block.rows[:200] for cell in row if isinstance(cell, str))


def _terms(order: Order) -> list[tuple[str, str]]:
    translate = order.language.translate
    return [(translate("glossary", term), translate("glossary", meaning)) for term, meaning in _TERMS.items()]
