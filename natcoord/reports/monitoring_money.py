"""What the plan costs and who pays: by objective and by year, with the funding gap."""

from natcoord.domain import nap
from natcoord.domain.nap import Amount
from natcoord.domain.plan_records import FUNDING
from natcoord.reports import monitoring_charts
from natcoord.reports.document import Block, Cell, Column, Paragraph, Section, Table
from natcoord.reports.monitoring_facts import Monitored
from natcoord.reports.tracking_facts import PlanFacts, whole
from natcoord.reports.tracking_money import amounts, money, unrated


def costs(monitored: Monitored) -> Section:
    """Costs by objective and by year; what cannot be converted is named."""
    language, held = monitored.language, monitored.plan
    title = language.translate("reporting", "Costs and funding gap")
    name = language.translate("reporting", "Costs")
    if held is None:
        return Section(name, title, (Paragraph(language.translate("reports", "There is no action plan yet."), "note"),))
    note = language.translate(
        "reporting",
        "Amounts are in {currency}. What is pledged has not been received yet; what is unfunded is the funding gap. An"
        " amount that is not stated is not nothing.",
    )
    by_objective = _by_objective(monitored, held)
    blocks: list[Block] = [
        Paragraph(note.format(currency=held.currency), "note"),
        *unrated(monitored.tracking, held),
        Paragraph(language.translate("reporting", "By objective"), "heading"),
        _table(monitored, held, Column(language.translate("reporting", "Objective"), width=32), by_objective),
    ]
    if by_objective:
        told = [(str(row), amount) for row, amount in by_objective]
        blocks.append(monitoring_charts.money(told, held.currency, language))
    years: list[tuple[str | int, Amount]] = list(nap.by_year(held.rated, held.rates, held.currency).items())
    first = Column(language.translate("reports", "Year"), "year", 32)
    blocks += [Paragraph(language.translate("reporting", "By year"), "heading"), _table(monitored, held, first, years)]
    return Section(name, title, tuple(blocks))


def _by_objective(monitored: Monitored, held: PlanFacts) -> list[tuple[str | int, Amount]]:
    """Each objective that has costs, with all that is below it."""
    sums = nap.by_item(held.items.values(), held.rated, held.rates, held.currency)
    language = monitored.language
    found: list[tuple[str | int, Amount]] = []
    for one in monitored.objectives:
        amount = sums.get(one.top.item.plan_item_id)
        if amount is not None:
            number = language.digits_of(one.top.number)
            found.append((f"{number}  {monitored.facts.say(one.top.item.title)}", amount))
    return found


def _table(monitored: Monitored, held: PlanFacts, first: Column, known: list[tuple[str | int, Amount]]) -> Table:
    language = monitored.language
    columns = (
        first,
        *money(monitored.tracking),
        Column(language.translate("reports", "Total"), "number", 14, 0),
        Column(language.translate("reports", "Share on the national budget"), "percent", 13, 1),
    )
    rows: list[list[Cell]] = [[title, *_cells(amount)] for title, amount in known]
    if rows:
        rows.append([language.translate("reports", "Total"), *_cells(held.sum(held.rated))])
    empty = language.translate("reports", "No costs have been entered yet.")
    key = "monitoring_by_year" if first.kind == "year" else "monitoring_by_objective"
    return Table(columns, rows, key=key, empty=empty, strong=frozenset({len(rows) - 1}))


def _cells(amount: Amount) -> list[Cell]:
    """By source in the order of FUNDING, the total, and the share on the national budget."""
    share = amount.national_share
    told = [whole(one) for one in amounts(amount)]
    assert len(told) == len(FUNDING)
    return [*told, whole(amount.total), None if share is None else 100 * share]
