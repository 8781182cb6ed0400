"""The lines of costs: amounts in their own currency, times the rate of the currency, in that of the country file."""

from collections.abc import Iterator

from natcoord import labels
from natcoord.domain import nap
from natcoord.domain.nap import Amount
from natcoord.domain.plan_records import FUNDING, Cost
from natcoord.reports.document import Cell, Column, Formula, Paragraph, Section, Table
from natcoord.reports.tracking_facts import PlanFacts, Tracking, whole
from natcoord.reports.tracking_formulas import at, here, total

COSTS, RATES = "costs", "rates"
YEAR, CURRENCY = 3, 4
OWN = 5  # the first amount in its own currency
RATE = OWN + len(FUNDING)
CONVERTED = RATE + 1  # the first amount in the currency of the country file
TOTAL = CONVERTED + len(FUNDING)
RATE_OF = 1  # the column of the rates table


def amounts(amount: Amount | None) -> tuple[float | None, ...]:
    """By source, in the order of FUNDING."""
    return tuple(getattr(amount, name) if amount else None for name in FUNDING)


def money(tracking: Tracking, *, is_own: bool = False) -> Iterator[Column]:
    """A column for each source; `is_own` for amounts in the currency of the line."""
    for name in FUNDING:
        words = labels.funding(name, tracking.language)
        if is_own:
            words = tracking.language.translate("reports", "{source}, as stated").format(source=words)
        yield Column(words, "number", 14, 0)


def unrated(tracking: Tracking, held: PlanFacts) -> tuple[Paragraph, ...]:
    """What to do about currencies that have no rate."""
    if not held.unrated:
        return ()
    words = tracking.language.translate(
        "reports",
        "There is no rate for {currencies}: these costs are in no sum. Enter a rate under Money, Currency and rates, or"
        " in the table of rates on the finance sheet.",
    )
    return (Paragraph(words.format(currencies=tracking.facts.listed(held.unrated)), "note"),)


def cost_lines(tracking: Tracking) -> Section:
    """Every line of costs of the plan, in its order."""
    language, held = tracking.language, tracking.plan
    note = language.translate(
        "reports",
        "Each amount is multiplied by the rate of its currency, which stands on the finance sheet: change the rate"
        " there and every sum follows.",
    )
    table = Table(
        _columns(tracking),
        [_row(tracking, held, one) for one in held.costs] if held else [],
        key=COSTS,
        keeps=3,
        empty=language.translate("reports", "No costs have been entered yet."),
    )
    title = language.translate("reports", "Lines of costs")
    return Section(language.translate("reports", "Costs"), title, (Paragraph(note, "note"), table))


def _columns(tracking: Tracking) -> tuple[Column, ...]:
    language = tracking.language
    return (
        Column(language.translate("reports", "Number"), width=10),
        Column(language.translate("reports", "Activity"), width=34),
        Column(language.translate("reports", "Line of costs"), width=26),
        Column(language.translate("reports", "Year"), "year", 8),
        Column(language.translate("reports", "Currency"), width=10),
        *money(tracking, is_own=True),
        Column(language.translate("reports", "Rate"), "number", 10),
        *money(tracking),
        Column(language.translate("reports", "Total"), "number", 14, 0),
        Column(language.translate("reports", "Lead"), width=24, on_paper=False),
        Column(language.translate("reports", "Donor"), width=20, on_paper=False),
    )


def _row(tracking: Tracking, held: PlanFacts, cost: Cost) -> list[Cell]:
    item = held.items[cost.plan_item_id]
    facts, is_rated = tracking.facts, cost.currency not in held.unrated
    worth = nap.per_unit(cost.currency, held.rates, held.currency) if is_rated else None
    rate = at(RATES, RATE_OF, held.currencies.index(cost.currency))
    own = [getattr(cost, name) for name in FUNDING]
    converted = [
        None if value is None or not is_rated else getattr(held.sum([cost]), name)
        for name, value in zip(FUNDING, own, strict=True)
    ]
    is_told = is_rated and nap.stated(cost)
    sources = here(CONVERTED, CONVERTED + len(FUNDING) - 1)
    return [
        held.numbers[cost.plan_item_id],
        facts.say(item.title),
        cost.line,
        cost.year,
        cost.currency,
        *own,
        Formula(f'=IF({rate}="","",{rate})', whole(worth)),
        *(_converted(place, value) for place, value in enumerate(converted)),
        total([sources], held.sum([cost]).total if is_told else None),
        facts.institution(item.institution_id),
        facts.institution(cost.institution_id),
    ]


def _converted(place: int, value: float | None) -> Formula:
    amount, rate = here(OWN + place), here(RATE)
    return Formula(f'=IF(OR({amount}="",{rate}=""),"",{amount}*{rate})', whole(value))
