"""The plan with what it costs: an outline whose sums are live formulas, upwards from the lines of costs."""

from collections.abc import Sequence

from natcoord import labels
from natcoord.domain import nap
from natcoord.domain.nap import Amount, Line
from natcoord.domain.plan_records import FUNDING, PLAN_LEVELS
from natcoord.reports.document import Block, Cell, Column, Paragraph, Section, Table
from natcoord.reports.tracking_facts import PlanFacts, Tracking
from natcoord.reports.tracking_formulas import here, percent, spans, total
from natcoord.reports.tracking_money import CONVERTED, COSTS, amounts, money, unrated

KEY = "plan"
_MONEY = 8  # the first column of amounts
_SUM, _SHARE = _MONEY + len(FUNDING), _MONEY + len(FUNDING) + 1


def plan(tracking: Tracking) -> Section:
    """The outline of the current plan with its costs in the currency of the country file."""
    language, held = tracking.language, tracking.plan
    title = language.translate("reports", "National Action Plan: lines, costs and funding gap")
    empty = language.translate("reports", "There is no action plan yet.")
    rows = _rows(tracking, held) if held else []
    sums = {number for number, one in enumerate(held.lines if held else ()) if one.item.level != PLAN_LEVELS[-1]}
    table = Table(_columns(tracking), rows, key=KEY, empty=empty, keeps=3, strong=frozenset({*sums, len(rows) - 1}))
    return Section(language.translate("reports", "Plan"), title, (*_opening(tracking, held), table))


def _opening(tracking: Tracking, held: PlanFacts | None) -> tuple[Block, ...]:
    if held is None:
        return ()
    language = tracking.language
    said = language.translate("reports", "{plan} ({first} to {last}): {state}").format(
        plan=language.say(held.plan.title),
        first=language.year(held.plan.starts_year),
        last=language.year(held.plan.ends_year),
        state=labels.plan_state(held.plan.state, language),
    )
    note = language.translate(
        "reports",
        "Amounts are in {currency}. Each line is the sum of what is below it; the lines of costs stand on their own"
        " sheet. What is unfunded is the funding gap. An amount that is not stated is not nothing.",
    )
    blocks = (Paragraph(said, "subtitle"), Paragraph(note.format(currency=held.currency), "note"))
    return *blocks, *unrated(tracking, held)


def _columns(tracking: Tracking) -> tuple[Column, ...]:
    language = tracking.language
    return (
        Column(language.translate("reports", "Level"), width=17),
        Column(language.translate("reports", "Number"), width=10),
        Column(language.translate("reports", "Title"), width=40),
        Column(language.translate("reports", "Lead"), width=24),
        Column(language.translate("reports", "From"), "date", 13),
        Column(language.translate("reports", "To"), "date", 13),
        Column(language.translate("reports", "State"), width=13),
        Column(language.translate("reports", "Late"), width=9),
        *money(tracking),
        Column(language.translate("reports", "Total"), "number", 14, 0),
        Column(language.translate("reports", "Share on the national budget"), "percent", 13, 1),
        Column(language.translate("reports", "Partners"), width=24, on_paper=False),
        Column(language.translate("reports", "Targets"), width=10, on_paper=False),
    )


def _rows(tracking: Tracking, held: PlanFacts) -> list[list[Cell]]:
    own = {one.item.plan_item_id: number for number, one in enumerate(held.lines)}
    below: dict[str | None, list[int]] = {}
    for number, one in enumerate(held.lines):
        below.setdefault(one.item.parent_id if one.item.parent_id in own else None, []).append(number)
    costs: dict[str, list[int]] = {}
    for number, cost in enumerate(held.costs):
        costs.setdefault(cost.plan_item_id, []).append(number)
    items, codes = [one.item for one in held.lines], tracking.facts.target_code
    sums = nap.by_item(items, held.rated, held.rates, held.currency)
    rows = [
        [
            *_line(tracking, one),
            *_money(sums.get(key), below.get(key, []), costs.get(key, [])),
            "\n".join(tracking.facts.institution(partner) for partner in one.item.partners),
            "\n".join(codes[target] for target in one.item.target_ids if target in codes),
        ]
        for one in held.lines
        for key in (one.item.plan_item_id,)
    ]
    if rows:
        every = held.sum(held.rated) if any(nap.stated(one) for one in held.rated) else None
        words = tracking.language.translate("reports", "Total of the plan")
        rows.append([words, *[None] * (_MONEY - 1), *_money(every, below.get(None, []), []), "", ""])
    return rows


def _line(tracking: Tracking, line: Line) -> list[Cell]:
    item, language, facts = line.item, tracking.language, tracking.facts
    is_activity = item.level == PLAN_LEVELS[-1]
    return [
        labels.plan_level(item.level, language),
        line.number,
        facts.say(item.title),
        facts.institution(item.institution_id),
        item.starts_on,
        item.ends_on,
        labels.activity_state(item.state, language) if is_activity else "",
        language.translate("reports", "Late") if nap.is_late(item, facts.today) else "",
    ]


def _money(amount: Amount | None, below: Sequence[int], costs: Sequence[int]) -> list[Cell]:
    """By source, in total, and the share of the national budget, from the rows below and the lines of costs."""
    if not below and not costs:
        return [None] * (len(FUNDING) + 2)
    known = [*_cells(below, 0, len(FUNDING) - 1), *_costs(costs, 0, len(FUNDING) - 1)]
    cells: list[Cell] = [
        total([*_cells(below, place), *_costs(costs, place)], value, known)
        for place, value in enumerate(amounts(amount))
    ]
    share = amount.national_share if amount else None
    sources = here(_MONEY, _MONEY + len(FUNDING) - 1)
    return [
        *cells,
        total([sources], amount.total if amount else None),
        percent(here(_MONEY), here(_SUM), None if share is None else 100 * share),
    ]


def _cells(rows: Sequence[int], place: int, last: int | None = None) -> list[str]:
    return spans(KEY, _MONEY + place, rows, None if last is None else _MONEY + last)


def _costs(rows: Sequence[int], place: int, last: int | None = None) -> list[str]:
    return spans(COSTS, CONVERTED + place, rows, None if last is None else CONVERTED + last)
