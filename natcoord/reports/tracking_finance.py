"""The sheet for the ministry of finance: the plan by year, by currency with its rate, and by who leads."""

from collections.abc import Iterable

from natcoord.domain import nap
from natcoord.domain.nap import Amount
from natcoord.domain.plan_records import FUNDING
from natcoord.reports.document import Block, Cell, Column, Formula, Paragraph, Section, Table
from natcoord.reports.tracking_facts import PlanFacts, Tracking, whole
from natcoord.reports.tracking_formulas import at, here, many, percent, spans, total
from natcoord.reports.tracking_money import (
    CONVERTED,
    COSTS,
    CURRENCY,
    OWN,
    RATE_OF,
    RATES,
    TOTAL,
    YEAR,
    amounts,
    money,
    unrated,
)

_FIRST = 1  # the first column of amounts, after the name of the row
_SUM = _FIRST + len(FUNDING)


def finance(tracking: Tracking) -> Section:
    language, held = tracking.language, tracking.plan
    title = language.translate("reports", "The plan for the ministry of finance")
    if held is None:
        words = language.translate("reports", "There is no action plan yet.")
        blocks: tuple[Block, ...] = (Paragraph(words, "note"),)
    else:
        note = language.translate(
            "reports",
            "All sums are in {currency} unless another currency is named, and follow from the sheet of costs by"
            " formula. What is pledged has not been received yet; what is unfunded is the funding gap.",
        )
        blocks = (
            Paragraph(note.format(currency=held.currency), "note"),
            *unrated(tracking, held),
            Paragraph(language.translate("reports", "By year and source"), "heading"),
            _by_year(tracking, held),
            Paragraph(language.translate("reports", "By currency, with the rate used"), "heading"),
            _by_currency(tracking, held),
            Paragraph(language.translate("reports", "By leading institution"), "heading"),
            _by_lead(tracking, held),
        )
    return Section(language.translate("reports", "Finance"), title, blocks)


def _by_year(tracking: Tracking, held: PlanFacts) -> Table:
    language = tracking.language
    years = nap.by_year(held.rated, held.rates, held.currency)
    rows: list[list[Cell]] = []
    for year, amount in years.items():
        cells = (_sumifs(held, CONVERTED + place, YEAR, here(0)) for place, _ in enumerate(FUNDING))
        rows.append([year, *_sums(cells, amount)])
    return _grouped(tracking, held, Column(language.translate("reports", "Year"), "year", 34), rows, "by_year")


def _by_lead(tracking: Tracking, held: PlanFacts) -> Table:
    language = tracking.language
    rows: list[list[Cell]] = []
    for lead in held.leads:
        own = {
            number: one for number, one in enumerate(held.costs) if held.items[one.plan_item_id].institution_id == lead
        }
        name = tracking.facts.institution(lead) if lead else language.translate("reports", "No lead named")
        cells = (many("SUM", spans(COSTS, CONVERTED + place, own)) for place, _ in enumerate(FUNDING))
        rows.append([name, *_sums(cells, held.sum(one for one in own.values() if one in held.rated))])
    first = Column(language.translate("reports", "Leading institution"), width=34)
    return _grouped(tracking, held, first, rows, "by_lead")


def _grouped(tracking: Tracking, held: PlanFacts, first: Column, rows: list[list[Cell]], key: str) -> Table:
    """A table of sums by source, with their total, their share on the national budget, and a last row for all."""
    language = tracking.language
    columns = (
        first,
        *money(tracking),
        Column(language.translate("reports", "Total"), "number", 14, 0),
        Column(language.translate("reports", "Share on the national budget"), "percent", 14, 1),
    )
    last = len(rows) - 1
    if rows:
        cells = (f"SUM({at(key, _FIRST + place, 0, last)})" for place, _ in enumerate(FUNDING))
        rows = [*rows, [language.translate("reports", "Total"), *_sums(cells, held.sum(held.rated))]]
    return Table(columns, rows, key=key, empty=_no_costs(tracking), strong=frozenset({last + 1}))


def _sums(cells: Iterable[str], amount: Amount) -> list[Cell]:
    """The sum of each source by its formula, then the total and the share on the national budget."""
    values = zip(cells, amounts(amount), strict=True)
    return [*(Formula(f"={cell}", whole(value)) for cell, value in values), *_ends(amount)]


def _ends(amount: Amount) -> list[Cell]:
    """The total and the share on the national budget."""
    share = amount.national_share
    return [
        Formula(f"=SUM({here(_FIRST, _SUM - 1)})", whole(amount.total)),
        percent(here(_FIRST), here(_SUM), None if share is None else 100 * share),
    ]


def _sumifs(held: PlanFacts, column: int, by: int, criterion: str) -> str:
    last = len(held.costs) - 1
    return f"SUMIFS({at(COSTS, column, 0, last)},{at(COSTS, by, 0, last)},{criterion})"


def _by_currency(tracking: Tracking, held: PlanFacts) -> Table:
    language = tracking.language
    columns = (
        Column(language.translate("reports", "Currency"), width=34),
        Column(
            language.translate("reports", "Rate: one unit in {currency}").format(currency=held.currency), "number", 14
        ),
        *money(tracking, is_own=True),
        Column(language.translate("reports", "Total as stated"), "number", 14, 0),
        Column(language.translate("reports", "Total in {currency}").format(currency=held.currency), "number", 14, 0),
        Column(language.translate("reports", "Rated on"), "date", 14),
        Column(language.translate("reports", "Source of the rate"), width=30),
    )
    return Table(columns, [_currency(held, code) for code in held.currencies], key=RATES, empty=_no_costs(tracking))


def _currency(held: PlanFacts, code: str) -> list[Cell]:
    own = [one for one in held.costs if one.currency == code]
    stated, rate = nap.totals(own, {}, code), held.rates.get(code)
    is_rated = code not in held.unrated
    first = RATE_OF + 1
    cells: list[Cell] = [None] * len(FUNDING)
    worth: Cell = None
    if held.costs:
        cells = [
            Formula(f"={_sumifs(held, OWN + place, CURRENCY, here(0))}", whole(value))
            for place, value in enumerate(amounts(stated))
        ]
        converted = _sumifs(held, TOTAL, CURRENCY, here(0))
        value = whole(held.sum(own).total) if is_rated else None
        worth = Formula(f'=IF({here(RATE_OF)}="","",{converted})', value)
    is_own = code == held.currency
    return [
        code,
        1 if is_own else rate.per_unit if rate else None,
        *cells,
        total([here(first, first + len(FUNDING) - 1)], stated.total) if held.costs else None,
        worth,
        rate.rated_on if rate and not is_own else None,
        rate.source if rate and not is_own else "",
    ]


def _no_costs(tracking: Tracking) -> str:
    return tracking.language.translate("reports", "No costs have been entered yet.")
