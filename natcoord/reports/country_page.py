"""The country page: who the State is, where it stands, what it needs and with whom it works, for partners to read.

Its shape is that of a page proposed for mine action in 2018 (seeds/004, annex; domain.md 10.1), with subtopics of small
arms: nine chapters, all optional. A chapter without facts and words is left out.
"""

from collections.abc import Callable, Sequence

from natcoord.domain.baseline import AreaScore
from natcoord.domain.gaps import Gap
from natcoord.reports import baseline_charts, country_page_lists, dressing, monitoring_charts, narrative
from natcoord.reports.country_page_lists import Page
from natcoord.reports.document import Block, Cell, Column, Document, Paragraph, Section, Table
from natcoord.reports.national_facts import gather
from natcoord.reports.order import Order

_PLACES = 2
_MOST_GAPS = 10
_NAMED = 3  # gaps of one area
_SUBTOPICS = ("victims", "capacity", "other")  # beside the functional areas


def build(order: Order) -> Document:
    """The page in the language of the order; in every language it holds the same numbers."""
    page = Page(order, gather(order.snapshot, order.language, order.pack, order.today))
    sections = [_section(page, key, facts) for key, facts in _CHAPTERS.items()]
    title = order.language.translate("reporting", "Country page")
    subject = order.language.translate("reporting", "Small arms: status, priorities, needs and partnerships")
    return dressing.document(order, title, subject, [one for one in sections if one])


def _section(page: Page, key: str, facts: Callable[[Page], list[Block]]) -> Section | None:
    """A chapter with its facts and, after them, its words; None where there is neither."""
    words = [] if key == "page.needs" else narrative.blocks(page.order, key)
    blocks = [*facts(page), *words]
    if not blocks:
        return None
    title = page.order.template.word(f"section.{key}", page.language.code) if page.order.template else key
    return Section(title, title, tuple(blocks), is_continued=True)


def _nothing(page: Page) -> list[Block]:
    return []


# -- where the State stands ----------------------------------------------------------------------------------------


def _status(page: Page) -> list[Block]:
    """Scores of the baseline with their coverage, and targets by status."""
    language, facts = page.language, page.facts
    blocks: list[Block] = []
    if facts.overall.law is not None or facts.overall.practice is not None:
        note = language.translate(
            "reporting",
            "Scores run from 0 to 5 on natcoord's own scale, which compares a State with its own aims and not with"
            " other States. The coverage says how much of an area is known.",
        )
        blocks += [
            Paragraph(language.translate("reporting", "Baseline by functional area"), "heading"),
            Paragraph(baseline_charts.in_digits(note, language), "note"),
            _scores(page),
            baseline_charts.radar(facts.scores, facts.pack, language, _source(page)),
        ]
    if facts.lines:
        rows = [(language.translate("reporting", "All targets"), [one.progress.status for one in facts.lines])]
        blocks += [
            Paragraph(language.translate("reporting", "National targets"), "heading"),
            monitoring_charts.statuses(rows, language),
        ]
    return blocks


def _source(page: Page) -> str:
    return baseline_charts.source(page.order.snapshot.assessment, page.order.today, page.language)


def _scores(page: Page) -> Table:
    language = page.language
    columns = (
        Column(language.translate("reports", "Functional area"), width=40),
        Column(language.translate("reports", "Score in law (0 to 5)"), "level", 15, _PLACES),
        Column(language.translate("reports", "Score in practice (0 to 5)"), "level", 15, _PLACES),
        Column(language.translate("reports", "Coverage"), "percent", 14, 0),
    )
    every = (*page.facts.scores, page.facts.overall)
    return Table(columns, [_score(page, one) for one in every], key="page_scores", strong=frozenset({len(every) - 1}))


def _score(page: Page, one: AreaScore) -> list[Cell]:
    name = page.facts.word(f"area.{one.area}") if one.area else page.language.translate("reports", "All areas")
    return [name, one.law, one.practice, 100 * one.coverage]


# -- what comes first, and what is needed --------------------------------------------------------------------------


def _priorities(page: Page) -> list[Block]:
    """The most pressing gaps that are not rejected, and the targets adopted."""
    language = page.language
    open_gaps = page.open_gaps[:_MOST_GAPS]
    blocks: list[Block] = []
    if open_gaps:
        words = language.translate("reporting", "The most pressing gaps: {shown} of {all}")
        heading = words.format(shown=language.number(len(open_gaps)), all=language.number(len(page.open_gaps)))
        blocks += [Paragraph(heading, "heading"), _gaps(page, open_gaps)]
    if any(one.target.adopted_on for one in page.facts.lines):
        heading = language.translate("reporting", "National targets adopted")
        blocks += [Paragraph(heading, "heading"), country_page_lists.targets(page)]
    return blocks


def _gaps(page: Page, found: Sequence[Gap]) -> Table:
    language = page.language
    columns = (
        Column(language.translate("reports", "Gap"), width=44),
        Column(language.translate("reports", "Functional area"), width=26),
        Column(language.translate("reports", "Priority"), "number", 10, 1),
        Column(language.translate("reports", "Targets"), width=12),
    )
    rows: list[list[Cell]] = [
        [
            page.facts.title(one.question_key),
            page.facts.word(f"area.{one.area}"),
            one.priority,
            page.facts.serves(one.question_key),
        ]
        for one in found
    ]
    return Table(columns, rows, key="page_gaps")


def _needs(page: Page) -> list[Block]:
    """By functional area: what the baseline shows and what was written; then the subtopics that are no area."""
    blocks: list[Block] = []
    for area in page.order.pack.areas:
        own = [*_shown(page, area), *narrative.field(page.order, f"page.needs.{area}")]
        if own:
            blocks += [Paragraph(page.facts.word(f"area.{area}"), "heading"), *own]
    for name in _SUBTOPICS:
        key = f"page.needs.{name}"
        own = narrative.field(page.order, key)
        if own and page.order.template:
            title = page.order.template.word(f"field.{key}", page.language.code)
            blocks += [Paragraph(title, "heading"), *own]
    return blocks


def _shown(page: Page, area: str) -> list[Block]:
    """How many gaps an area has, and the first of them by priority."""
    own = [one for one in page.open_gaps if one.area == area]
    if not own:
        return []
    words = page.language.translate("reporting", "Gaps: {number}. First: {named}.")
    named = page.facts.listed(page.facts.title(one.question_key) for one in own[:_NAMED])
    return [Paragraph(words.format(number=page.language.number(len(own)), named=named))]


_CHAPTERS: dict[str, Callable[[Page], list[Block]]] = {
    "page.context": _nothing,
    "page.status": _status,
    "page.priorities": _priorities,
    "page.needs": _needs,
    "page.maps": country_page_lists.places,
    "page.approach": _nothing,
    "page.partnerships": country_page_lists.partners,
    "page.contact": _nothing,
    "page.resources": country_page_lists.resources,
}
