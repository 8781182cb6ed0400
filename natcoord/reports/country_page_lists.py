"""The lists of a country page: targets, places with figures, donors and partners, documents."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from natcoord import labels
from natcoord.domain import breakdown, nap, periods, progress
from natcoord.domain.evidence import by_answer
from natcoord.domain.gaps import Gap
from natcoord.domain.plan_records import Cost
from natcoord.domain.records import Evidence
from natcoord.i18n import Language
from natcoord.reports.document import Block, Cell, Column, Paragraph, Table
from natcoord.reports.national_facts import Facts
from natcoord.reports.order import Order
from natcoord.reports.tracking_facts import whole


@dataclass(frozen=True)
class Page:
    """What the chapters share."""

    order: Order
    facts: Facts

    @property
    def language(self) -> Language:
        return self.order.language

    @cached_property
    def open_gaps(self) -> tuple[Gap, ...]:
        """The gaps the country has not rejected, the highest priority first."""
        return tuple(one for one in self.facts.gaps if one.decision != "rejected")


def targets(page: Page) -> Table:
    """The targets that were adopted."""
    language, facts = page.language, page.facts
    columns = (
        Column(language.translate("reports", "Code"), width=9),
        Column(language.translate("reports", "Target"), width=40),
        Column(language.translate("reports", "Target year"), "year", 10),
        Column(language.translate("reports", "Target value"), "number", 11, is_short=True),
        Column(language.translate("reports", "Status"), "status", 22),
    )
    rows: list[list[Cell]] = [
        [
            one.target.code,
            facts.say(one.target.title),
            one.target.target_year,
            one.target.target_value,
            facts.status(one.progress.status),
        ]
        for one in facts.lines
        if one.target.adopted_on
    ]
    return Table(columns, rows, key="page_targets")


def places(page: Page) -> list[Block]:
    """The places that approved figures are broken down by; no map is drawn, and that is said."""
    language = page.language
    sheets = {one.indicator_id: one.code for one in page.order.snapshot.indicators}
    codes: dict[str, set[str]] = {}
    newest: dict[str, str] = {}
    for one in page.order.snapshot.measurements:
        if not one.cell or one.state != "approved" or progress.measured(one) is None:
            continue
        for axis, place in breakdown.split(one.cell):
            if axis == "place" and one.indicator_id in sheets:
                codes.setdefault(place, set()).add(sheets[one.indicator_id])
                newest[place] = max(newest.get(place, one.period), one.period, key=periods.position)
    if not codes:
        return []
    columns = (
        Column(language.translate("reporting", "Place"), width=36),
        Column(language.translate("reports", "Indicators"), width=36),
        Column(language.translate("reports", "Latest period"), width=16),
    )
    rows: list[list[Cell]] = [
        [_place(page, one), page.facts.listed(sorted(codes[one])), language.period(newest[one])]
        for one in sorted(codes)
    ]
    note = language.translate("reporting", "Places that figures are known of. This page names maps and draws none.")
    return [Paragraph(note, "note"), Table(columns, rows, key="page_places")]


def _place(page: Page, code: str) -> str:
    """The name of a place; one the pack does not know stands as it was written."""
    said = page.facts.word(f"category.place.{code}")
    return code if said == f"category.place.{code}" else said


# -- with whom -----------------------------------------------------------------------------------------------------


def partners(page: Page) -> list[Block]:
    """Donors of the current plan with what they gave and promised, and the partners of its activities."""
    snapshot, language = page.order.snapshot, page.language
    plan = nap.current(snapshot.plans)
    if plan is None:
        return []
    items = [one for one in snapshot.plan_items if one.action_plan_id == plan.action_plan_id]
    keys = {one.plan_item_id for one in items}
    blocks: list[Block] = []
    columns: tuple[Column, ...]
    donors = _donors(page, [one for one in snapshot.costs if one.plan_item_id in keys and one.institution_id])
    if donors:
        columns = (
            Column(language.translate("reporting", "Donor"), width=44),
            Column(labels.funding("received", language), "number", 16, 0),
            Column(labels.funding("pledged", language), "number", 16, 0),
            Column(language.translate("reporting", "Currency"), width=10),
        )
        heading = language.translate("reporting", "Donors of the National Action Plan")
        blocks += [Paragraph(heading, "heading"), Table(columns, donors, key="page_donors")]
    found: dict[str, int] = {}
    for one in nap.activities(items):
        for key in dict.fromkeys(one.partners):
            found[key] = found.get(key, 0) + 1
    if found:
        columns = (
            Column(language.translate("reporting", "Partner"), width=44),
            Column(language.translate("reporting", "Kind"), width=26),
            Column(language.translate("reporting", "Activities"), "number", 12, 0),
        )
        heading = language.translate("reporting", "Partners in activities")
        blocks += [Paragraph(heading, "heading"), Table(columns, _partners(page, found), key="page_partners")]
    return blocks


def _donors(page: Page, costs: Iterable[Cost]) -> list[list[Cell]]:
    """By donor and currency, as stated: nothing is converted."""
    sums: dict[tuple[str, str], list[Cost]] = {}
    for one in costs:
        sums.setdefault((one.institution_id or "", one.currency), []).append(one)
    rows: list[list[Cell]] = []
    for (key, currency), own in sums.items():
        amount = nap.totals(own, {}, currency)
        if amount.received or amount.pledged:
            rows.append([page.order.institution(key), whole(amount.received), whole(amount.pledged), currency])
    return rows


def _partners(page: Page, found: dict[str, int]) -> list[list[Cell]]:
    """In the order of the institutions of the file."""
    return [
        [page.facts.say(one.name), labels.institution_kind(one.kind, page.language), found[one.institution_id]]
        for one in page.order.snapshot.institutions
        if one.institution_id in found
    ]


# -- what else there is to read -----------------------------------------------------------------------------------


def resources(page: Page) -> list[Block]:
    """The documents behind the answers of the current round, each once; a restricted one is never named."""
    language = page.language
    answers = {one.answer_id for one in page.facts.answers.values()}
    known = by_answer(page.order.snapshot.evidence)
    documents: dict[str, list[Evidence]] = {}
    for key in answers:
        for one in known.get(key, ()):
            if one.kind == "document" and not one.is_restricted and one.title.strip():
                documents.setdefault(one.title.strip(), []).append(one)
    if not documents:
        return []
    columns = (
        Column(language.translate("reporting", "Document"), width=56),
        Column(language.translate("reporting", "Date"), "date", 18),
        Column(language.translate("reporting", "Answers it supports"), "number", 18, 0),
    )
    rows: list[list[Cell]] = [
        [title, max(one.document_on or "" for one in own) or None, len(own)]
        for title, own in sorted(documents.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    ]
    heading = language.translate("reporting", "Documents of the baseline")
    return [Paragraph(heading, "heading"), Table(columns, rows, key="page_documents")]
