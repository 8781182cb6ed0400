"""The National Action Plan: its outline, its life from draft to closed, its costs, and rates of exchange."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from natcoord.domain import nap, nap_moves
from natcoord.domain.plan_records import PLAN_STATES, ActionPlan, Cost, PlanItem, PlanMove, Rate
from natcoord.domain.records import Indicator, Target, Words
from natcoord.errors import NatcoordError
from natcoord.services import country
from natcoord.store.store import Store, new_id

_OF_PLAN = "action_plan_id = ?"
_ITS_COSTS = "plan_item_id IN (SELECT plan_item_id FROM plan_item WHERE action_plan_id = ?)"

# -- the plan and its life ------------------------------------------------------------------------------------


def plans(store: Store) -> list[ActionPlan]:
    """All plans, the newest last (`nap.in_order`)."""
    return nap.in_order(store.read(ActionPlan))


def current(store: Store) -> ActionPlan | None:
    """The newest plan that is not closed, else the newest."""
    return nap.current(store.read(ActionPlan))


def new_plan(title: Words, starts_year: int | None = None, ends_year: int | None = None) -> ActionPlan:
    """A draft with a key; nothing is written yet."""
    return ActionPlan(new_id(), title, starts_year, ends_year, PLAN_STATES[0], None, {}, None, "")


def start_plan(store: Store, draft: ActionPlan) -> str:
    """Write a new plan with a first, empty objective; gives the key of the objective."""
    save_plan(store, draft)
    return add_item(store, draft.action_plan_id, "objective", None)


def save_plan(store: Store, draft: ActionPlan) -> str:
    """Write a plan; its state stays as it is, for it is moved. Gives its key. Raises ``plan_years_upside_down``."""
    first, last = draft.starts_year, draft.ends_year
    if first is not None and last is not None and last < first:
        raise NatcoordError("plan_years_upside_down", first=str(first), last=str(last))
    stored = store.find(ActionPlan, draft.action_plan_id)
    store.save(replace(draft, state=stored.state if stored else PLAN_STATES[0]))
    return draft.action_plan_id


def delete_plan(store: Store, plan_id: str) -> None:
    """Remove a plan with its lines and costs; indicators and targets stay."""
    store.delete(ActionPlan, plan_id)


def may_move(state: str) -> tuple[str, ...]:
    """The states a plan may go to: the next one first, then those it may go back to, the nearest first.

    A plan in force may also be closed without a mid-term review.
    """
    at = PLAN_STATES.index(state)
    forward = PLAN_STATES[at + 1 : at + 2] + (("closed",) if state == "in_force" else ())
    return forward + PLAN_STATES[:at][::-1]


def move_plan(store: Store, plan_id: str, state: str, day: date, body: str, note: str = "") -> None:
    """Move a plan to another state, with the day and the deciding body.

    Raises ``deciding_body_missing``, ``plan_move_not_allowed`` for a state that was left out,
    ``plan_move_reason_missing`` for a move back without a note, ``plan_day_before_last`` and, for the states in
    `nap.READY_STATES`, ``plan_not_ready`` with the problems.
    """
    plan = store.find(ActionPlan, plan_id)
    assert plan is not None
    if state not in may_move(plan.state):
        raise NatcoordError("plan_move_not_allowed")
    if not body.strip():
        raise NatcoordError("deciding_body_missing")
    if PLAN_STATES.index(state) < PLAN_STATES.index(plan.state) and not note.strip():
        raise NatcoordError("plan_move_reason_missing")
    last = max((one.moved_on for one in moves(store, plan_id)), default="")
    if day.isoformat() < last:
        raise NatcoordError("plan_day_before_last", asked=last)
    if state in nap.READY_STATES and (found := problems(store, plan)):
        refusals = tuple(NatcoordError(code) for code in dict.fromkeys(one.code for one in found))
        raise NatcoordError("plan_not_ready", refusals, count=len(found))
    store.save(replace(plan, state=state))
    store.save(PlanMove(new_id(), plan_id, plan.state, state, day.isoformat(), body.strip(), note.strip()))


def moves(store: Store, plan_id: str) -> list[PlanMove]:
    """How a plan went from state to state, the first move first."""
    return store.read(PlanMove, _OF_PLAN, [plan_id])


def problems(store: Store, plan: ActionPlan) -> list[nap.Problem]:
    """Why a plan is not ready; empty when it is."""
    key = plan.action_plan_id
    return nap.readiness(plan, items(store, key), costs_of(store, key), store.read(Indicator), store.read(Target))


# -- its lines ------------------------------------------------------------------------------------------------


def items(store: Store, plan_id: str) -> list[PlanItem]:
    """The lines of a plan in their order."""
    return nap.outline(store.read(PlanItem, _OF_PLAN, [plan_id]))


def new_item(store: Store, plan_id: str, level: str, parent_id: str | None) -> PlanItem:
    """An empty line, the last below its parent; nothing is written yet."""
    where, given = ("parent_id = ?", [parent_id]) if parent_id else ("parent_id IS NULL AND " + _OF_PLAN, [plan_id])
    return PlanItem(new_id(), plan_id, parent_id, level, store.count(PlanItem, where, given), {})


def add_item(store: Store, plan_id: str, level: str, parent_id: str | None, after_id: str | None = None) -> str:
    """Write a new line after another one, or as the last; gives its key. Raises ``plan_item_misplaced``."""
    draft = new_item(store, plan_id, level, parent_id)
    save_item(store, draft)
    if after_id is not None:
        row = [one.plan_item_id for one in items(store, plan_id) if one.parent_id == parent_id]
        move_items(store, [draft.plan_item_id], parent_id, row.index(after_id) + 1)
    return draft.plan_item_id


def save_item(store: Store, draft: PlanItem) -> str:
    """Write a line; gives its key. Raises ``plan_item_misplaced``."""
    parent = store.find(PlanItem, draft.parent_id) if draft.parent_id else None
    if not nap_moves.may_stand(draft.level, parent.level if parent else None):
        raise NatcoordError("plan_item_misplaced", level=draft.level)
    store.save(draft)
    return draft.plan_item_id


def save_items(store: Store, drafts: Iterable[PlanItem]) -> None:
    """Write several lines, such as those that get one lead."""
    for draft in drafts:
        save_item(store, draft)


def delete_items(store: Store, keys: Iterable[str]) -> None:
    """Remove lines with all that is below them, and their costs."""
    plan_ids = set()
    for key in keys:
        found = store.find(PlanItem, key)
        if found is not None:  # not gone with a line above it
            plan_ids.add(found.action_plan_id)
            store.delete(PlanItem, key)
    for plan_id in plan_ids:
        store.save(*nap_moves.renumbered(items(store, plan_id)))


def move_items(store: Store, keys: Sequence[str], parent_id: str | None, position: int) -> None:
    """Put lines below another one, before what is there at `position`. Raises ``plan_item_misplaced``."""
    store.save(*nap_moves.moved(_around(store, keys), keys, parent_id, position))


def shift_items(store: Store, keys: Sequence[str], step: int) -> None:
    """Move lines one place up (-1) or down (1) among those of the same parent."""
    store.save(*nap_moves.shifted(_around(store, keys), keys, step))


def indent_items(store: Store, keys: Sequence[str], step: int) -> None:
    """Move lines one level deeper (1) or higher (-1). Raises what `nap_moves.indented` and `outdented` raise."""
    change = nap_moves.indented if step > 0 else nap_moves.outdented
    store.save(*change(_around(store, keys), keys))


def _around(store: Store, keys: Sequence[str]) -> list[PlanItem]:
    """All lines of the plan these belong to."""
    found = store.find(PlanItem, keys[0])
    return items(store, found.action_plan_id) if found else []


def from_targets(store: Store, plan: ActionPlan) -> list[str]:
    """An objective for each adopted target that no line of the plan serves yet; gives their keys.

    A plan that is not in the file yet is written first.
    """
    save_plan(store, plan)
    key = plan.action_plan_id
    served = {target for one in items(store, key) for target in one.target_ids}
    made = []
    for one in store.read(Target, "adopted_on IS NOT NULL", order="code"):
        if one.target_id not in served:
            draft = new_item(store, key, "objective", None)
            made.append(save_item(store, replace(draft, title=one.title, target_ids=(one.target_id,))))
    return made


# -- its money ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Money:
    """The costs of a plan added up in `currency`; where a rate is missing, only `without_rate` says so."""

    currency: str
    by_item: dict[str, nap.Amount]
    by_year: dict[int, nap.Amount]
    total: nap.Amount | None
    without_rate: tuple[str, ...]


def money(store: Store, plan_id: str) -> Money:
    """What a plan costs, by line and by year."""
    return money_of(items(store, plan_id), costs_of(store, plan_id), rates(store), store.country().currency)


def money_of(lines: Iterable[PlanItem], costs: Sequence[Cost], rated: Mapping[str, Rate], currency: str) -> Money:
    """The same from facts that are read already."""
    missing = tuple(nap.without_rate(costs, rated, currency))
    if missing:
        return Money(currency, {}, {}, None, missing)
    of_item, of_year = nap.by_item(lines, costs, rated, currency), nap.by_year(costs, rated, currency)
    return Money(currency, of_item, of_year, nap.totals(costs, rated, currency), ())


def costs_of(store: Store, plan_id: str) -> list[Cost]:
    """The costs of all lines of a plan, in the order they were added."""
    return store.read(Cost, _ITS_COSTS, [plan_id])


def new_cost(store: Store, item: PlanItem, today: date) -> Cost:
    """An empty cost in the year a line begins and the currency of the country; nothing is written yet."""
    plan = store.find(ActionPlan, item.action_plan_id)
    day = item.starts_on or item.ends_on
    year = int(day[:4]) if day else (plan.starts_year if plan else None) or today.year
    return Cost(new_id(), item.plan_item_id, "", year, store.country().currency, None, None, None, None)


def check_cost(store: Store, cost: Cost) -> None:
    """Refuse a cost that cannot stand: ``currency_invalid``, ``currency_without_rate``, ``amount_negative``."""
    nap.per_unit(currency_code(cost.currency), rates(store), store.country().currency)
    if any(amount < 0 for amount in nap.stated(cost)):
        raise NatcoordError("amount_negative", line=cost.line or "–")


def save_cost(store: Store, cost: Cost) -> str:
    """Write a cost; gives its key. Raises what `check_cost` raises."""
    check_cost(store, cost)
    store.save(replace(cost, currency=currency_code(cost.currency)))
    return cost.cost_id


def save_costs(store: Store, costs: Iterable[Cost]) -> None:
    """Write several costs, all or none. Raises what `check_cost` raises."""
    for one in costs:
        save_cost(store, one)


def delete_cost(store: Store, cost_id: str) -> None:
    """Remove a cost."""
    store.delete(Cost, cost_id)


def delete_costs(store: Store, cost_ids: Iterable[str]) -> None:
    """Remove several costs."""
    for one in cost_ids:
        store.delete(Cost, one)


# -- rates ----------------------------------------------------------------------------------------------------


def currency_code(text: str) -> str:
    """The code of a currency as three capitals (ISO 4217). Raises ``currency_invalid``."""
    code = text.strip().upper()
    if len(code) != 3 or not (code.isascii() and code.isalpha()):
        raise NatcoordError("currency_invalid", text=text)
    return code


def rates(store: Store) -> dict[str, Rate]:
    """The rates by currency."""
    return {one.currency: one for one in store.read(Rate, order="currency")}


def save_rate(store: Store, rate: Rate) -> str:
    """Write a rate; gives its currency.

    Raises ``currency_invalid``, ``rate_not_positive`` and ``rate_of_own_currency``.
    """
    code = currency_code(rate.currency)
    if code == store.country().currency:
        raise NatcoordError("rate_of_own_currency", currency=code)
    if not rate.per_unit > 0:
        raise NatcoordError("rate_not_positive", currency=code)
    store.save(replace(rate, currency=code))
    return code


def delete_rate(store: Store, currency: str) -> None:
    """Remove a rate. Raises ``rate_in_use`` while costs are in that currency."""
    used = store.count(Cost, "currency = ?", [currency])
    if used:
        raise NatcoordError("rate_in_use", currency=currency, count=used)
    store.delete(Rate, currency)


def change_currency(store: Store, text: str) -> str:
    """Add costs up in another currency from now on; every rate is said anew in it. Gives its code.

    Raises ``currency_invalid`` and, where there are rates or costs, ``currency_without_rate``.
    """
    before, code = store.country(), currency_code(text)
    if code == before.currency:
        return code
    rated, costs = rates(store), store.read(Cost)
    if rated or any(one.currency != code for one in costs):
        worth = nap.per_unit(code, rated, before.currency)
        store.delete(Rate, code)
        old = rated.pop(code)
        store.save(*(replace(one, per_unit=one.per_unit / worth) for one in rated.values()))
        store.save(Rate(before.currency, 1 / worth, old.rated_on, old.source))
    country.save_settings(store, replace(before, currency=code))
    return code
