"""The action plan: its outline, its money, what is late and what it lacks (domain.md 4.2 to 4.4)."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import fsum

from natcoord.domain.plan_records import FUNDING, PLAN_LEVELS, ActionPlan, Cost, PlanItem, Rate
from natcoord.domain.records import Indicator, Target
from natcoord.errors import NatcoordError

READY_STATES = ("validated", "approved", "in_force")  # a plan that lacks something reaches none of them
PROBLEMS = (
    "plan_no_years",
    "plan_no_host",
    "plan_no_objective",
    "plan_objective_without_indicator",
    "plan_no_lead",
    "plan_one_owner",
    "plan_activity_undated",
    "plan_dates_outside",
    "plan_activity_uncosted",
    "plan_no_national_budget",
    "plan_finance_not_consulted",
    "plan_no_strategy",
)
UNMEASURED = "unmeasured"  # detail: there are indicators, none with baseline, target value and source
_ENDED = ("done", "stopped")


def in_order(plans: Iterable[ActionPlan]) -> list[ActionPlan]:
    """Plans by the year they begin in, the newest last; one without years is newer still."""
    return sorted(plans, key=lambda one: one.starts_year if one.starts_year is not None else 9999)


def current(plans: Iterable[ActionPlan]) -> ActionPlan | None:
    """The newest plan that is not closed, else the newest."""
    found = in_order(plans)
    return next((one for one in reversed(found) if one.state != "closed"), found[-1] if found else None)


# -- the outline ----------------------------------------------------------------------------------------------


def by_parent(items: Iterable[PlanItem]) -> dict[str | None, list[PlanItem]]:
    """The lines below each line, in their order; those without a parent among `items` stand under None."""
    every = list(items)
    known = {one.plan_item_id for one in every}
    below: dict[str | None, list[PlanItem]] = defaultdict(list)
    for one in sorted(every, key=lambda item: (item.position, item.plan_item_id)):
        below[one.parent_id if one.parent_id in known else None].append(one)
    return below


def outline(items: Iterable[PlanItem]) -> list[PlanItem]:
    """All lines in the order of the plan, each followed by what is below it."""
    below = by_parent(items)

    def walk(parent: str | None) -> list[PlanItem]:
        return [found for one in below.get(parent, ()) for found in (one, *walk(one.plan_item_id))]

    return walk(None)


def subtree(items: Iterable[PlanItem], key: str) -> list[PlanItem]:
    """A line and all that is below it, in the order of the plan."""
    below = by_parent(items)
    found = [one for ones in below.values() for one in ones if one.plan_item_id == key]
    for one in found:  # grows while it is walked
        found += below.get(one.plan_item_id, ())
    wanted = {one.plan_item_id for one in found}
    return [one for one in outline(items) if one.plan_item_id in wanted]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the outline with its place: `number` is such as 1.2.1, `depth` 0 for the top."""

    item: PlanItem
    depth: int
    number: str


def lines(items: Iterable[PlanItem]) -> list[Line]:
    """The outline with numbers."""
    below = by_parent(items)

    def walk(parent: str | None, depth: int, before: str) -> list[Line]:
        made = []
        for place, one in enumerate(below.get(parent, ()), 1):
            number = f"{before}{place}"
            made.append(Line(one, depth, number))
            made += walk(one.plan_item_id, depth + 1, f"{number}.")
        return made

    return walk(None, 0, "")


def activities(items: Iterable[PlanItem]) -> list[PlanItem]:
    """The activities that are not stopped, in the order of the plan."""
    return [one for one in outline(items) if one.level == PLAN_LEVELS[-1] and one.state != "stopped"]


def is_late(item: PlanItem, today: date) -> bool:
    """Whether an activity should have ended before today and has not."""
    is_open = item.level == PLAN_LEVELS[-1] and item.state not in _ENDED
    return is_open and item.ends_on is not None and item.ends_on < today.isoformat()


# -- money ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Amount:
    """Money by its source, in one currency. What is pledged has not been received yet."""

    national: float = 0.0
    pledged: float = 0.0
    received: float = 0.0
    unfunded: float = 0.0

    @property
    def total(self) -> float:
        return fsum((self.national, self.pledged, self.received, self.unfunded))

    @property
    def gap(self) -> float:
        """The funding gap: what nobody has promised to pay."""
        return self.unfunded

    @property
    def national_share(self) -> float | None:
        """The share on the national budget, 0 to 1; None where there is no cost to take a share of."""
        return self.national / self.total if self.total else None


def stated(cost: Cost) -> tuple[float, ...]:
    """The amounts of a cost that are stated, in its own currency; None is not stated, which is not nothing."""
    return tuple(amount for name in FUNDING if (amount := getattr(cost, name)) is not None)


def cost_total(cost: Cost) -> float | None:
    """What a cost comes to in its own currency; None where nothing is stated."""
    amounts = stated(cost)
    return fsum(amounts) if amounts else None


def without_rate(costs: Iterable[Cost], rates: Mapping[str, Rate], currency: str) -> list[str]:
    """The currencies of these costs that cannot be turned into `currency`, sorted."""
    return sorted({one.currency for one in costs} - {currency} - set(rates))


def totals(costs: Iterable[Cost], rates: Mapping[str, Rate], currency: str) -> Amount:
    """The sum of costs in `currency`, the same in any order. Raises ``currency_without_rate``."""
    parts: dict[str, list[float]] = {name: [] for name in FUNDING}
    for one in costs:
        worth = per_unit(one.currency, rates, currency)
        for name in FUNDING:
            parts[name].append((getattr(one, name) or 0.0) * worth)
    return Amount(**{name: fsum(amounts) for name, amounts in parts.items()})


def per_unit(used: str, rates: Mapping[str, Rate], currency: str) -> float:
    """What one unit of `used` is worth in `currency`. Raises ``currency_without_rate``."""
    if used == currency:
        return 1.0
    if used not in rates:
        raise NatcoordError("currency_without_rate", currency=used)
    return rates[used].per_unit


def by_year(costs: Iterable[Cost], rates: Mapping[str, Rate], currency: str) -> dict[int, Amount]:
    """The costs of each year that has any, the earliest first. Raises ``currency_without_rate``."""
    groups: dict[int, list[Cost]] = defaultdict(list)
    for one in costs:
        groups[one.year].append(one)
    return {year: totals(groups[year], rates, currency) for year in sorted(groups)}


def by_item(
    items: Iterable[PlanItem], costs: Iterable[Cost], rates: Mapping[str, Rate], currency: str
) -> dict[str, Amount]:
    """The costs of each line with all that is below it; a line is absent where nothing is stated.

    Raises ``currency_without_rate``.
    """
    parent_of = {one.plan_item_id: one.parent_id for one in items}
    groups: dict[str, list[Cost]] = defaultdict(list)
    for one in costs:
        if not stated(one):
            continue
        at: str | None = one.plan_item_id
        while at in parent_of:
            groups[at].append(one)
            at = parent_of[at]
    return {key: totals(found, rates, currency) for key, found in groups.items()}


# -- readiness (domain.md 4.3, seeds/002 section 1.2) -----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a plan is not ready, and the line where it is mended; without one it is the plan itself."""

    code: str  # PROBLEMS
    item_id: str | None = None
    detail: str = ""


def readiness(
    plan: ActionPlan,
    items: Iterable[PlanItem],
    costs: Iterable[Cost],
    indicators: Iterable[Indicator],
    targets: Iterable[Target],
) -> list[Problem]:
    """What a plan lacks before it may be validated, in the order of PROBLEMS; empty when it is ready.

    Activities that are stopped ask for nothing. A milestone is one day and asks for no costs.
    """
    own = [one for one in items if one.action_plan_id == plan.action_plan_id]
    active, paid = activities(own), list(costs)
    keys = {one.plan_item_id for one in own}
    has_national = any(one.national for one in paid if one.plan_item_id in keys)
    costed = {one.plan_item_id for one in paid if stated(one)}
    found = {
        "plan_no_years": _of_plan(plan.starts_year is None or plan.ends_year is None),
        "plan_no_host": _of_plan(plan.institution_id is None),
        "plan_no_objective": _of_plan(not any(one.level == PLAN_LEVELS[0] for one in own)),
        "plan_objective_without_indicator": _unmeasured(own, list(indicators), list(targets)),
        "plan_no_lead": _of_items(active, lambda one: one.institution_id is None),
        "plan_one_owner": _one_owner(active),
        "plan_activity_undated": _of_items(active, _is_undated),
        "plan_dates_outside": _of_items(active, lambda one: _is_outside(one, plan)),
        "plan_activity_uncosted": _of_items(
            active, lambda one: not one.is_milestone and one.plan_item_id not in costed
        ),
        "plan_no_national_budget": _of_plan(not has_national),
        "plan_finance_not_consulted": _of_plan(plan.finance_consulted_on is None),
        "plan_no_strategy": _of_plan(not any(text.strip() for text in plan.strategy.values())),
    }
    return [Problem(code, *place) for code in PROBLEMS for place in found[code]]


_Places = list[tuple[str | None, str]]


def _of_plan(is_found: bool) -> _Places:
    return [(None, "")] if is_found else []


def _of_items(items: Iterable[PlanItem], is_found: Callable[[PlanItem], bool]) -> _Places:
    return [(one.plan_item_id, "") for one in items if is_found(one)]


def _one_owner(active: Sequence[PlanItem]) -> _Places:
    """One institution leads all of at least two activities: a plan that one ministry makes alone."""
    leads = {one.institution_id for one in active}
    only = next(iter(leads), None)
    return [(None, only)] if len(active) > 1 and len(leads) == 1 and only is not None else []


def _is_undated(one: PlanItem) -> bool:
    return one.ends_on is None or (one.starts_on is None and not one.is_milestone)


def _is_outside(one: PlanItem, plan: ActionPlan) -> bool:
    """A day lies outside the years of the plan, or the end before the beginning."""
    days = [day for day in (None if one.is_milestone else one.starts_on, one.ends_on) if day is not None]
    years = [int(day[:4]) for day in days]
    return (
        days != sorted(days)
        or (plan.starts_year is not None and any(year < plan.starts_year for year in years))
        or (plan.ends_year is not None and any(year > plan.ends_year for year in years))
    )


def _unmeasured(own: list[PlanItem], indicators: list[Indicator], targets: list[Target]) -> _Places:
    """Objectives without an indicator of their own or of a target they serve, at any level below them."""
    by_id = {one.target_id: one for one in targets}
    places: _Places = []
    for objective in outline(own):
        if objective.level != PLAN_LEVELS[0]:
            continue
        branch = subtree(own, objective.plan_item_id)
        keys = {one.plan_item_id for one in branch}
        served = {key for one in branch for key in one.target_ids if key in by_id}
        measures = [one for one in indicators if one.plan_item_id in keys or one.target_id in served]
        if not any(_is_measurable(one, by_id.get(one.target_id or "")) for one in measures):
            places.append((objective.plan_item_id, UNMEASURED if measures else ""))
    return places


def _is_measurable(indicator: Indicator, target: Target | None) -> bool:
    has_source = any(text.strip() for text in indicator.source.values())
    return has_source and target is not None and None not in (target.baseline_value, target.target_value)
