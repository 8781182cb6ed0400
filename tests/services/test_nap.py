"""The plan in a country file: its life, its lines with undo, its costs and rates."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from natcoord.domain.plan_records import PLAN_STATES, ActionPlan, Cost, PlanItem, PlanMove, Rate
from natcoord.domain.records import Indicator, Institution, Target
from natcoord.errors import NatcoordError
from natcoord.services import country, nap, plan
from natcoord.store import file
from natcoord.store.store import Store, new_id

DAY = date(2026, 2, 3)


@contextmanager
def refusing(code: str, **facts: Any) -> Iterator[None]:
    """The block is refused with this code and these facts."""
    with pytest.raises(NatcoordError) as refused:
        yield
    assert refused.value.code == code
    assert {name: refused.value.facts[name] for name in facts} == facts


def start(store: Store, **changes: Any) -> tuple[ActionPlan, str]:
    """A new plan and the key of its first objective."""
    draft = replace(nap.new_plan({"en": "Plan"}, 2026, 2030), **changes)
    with store.step("test"):
        objective = nap.start_plan(store, draft)
    return draft, objective


def ready(store: Store) -> ActionPlan:
    """A plan that lacks nothing."""
    keys = []
    with store.step("test"):
        for name in ("Police", "Army"):
            one = Institution(new_id(), {"en": name}, "ministry")
            plan.save_institution(store, one)
            keys.append(one.institution_id)
        target = replace(
            plan.new_target(store), title={"en": "Marked"}, baseline_value=1.0, baseline_year=2025, target_value=9.0,
            target_year=2030,
        )  # fmt: skip
        plan.save_target(store, target)
        sheet = replace(plan.new_indicator(store, target.target_id), source={"en": "Register"})
        plan.save_indicator(store, replace(sheet, name={"en": "Marked"}, unit={"en": "arms"}))
    draft, objective = start(
        store, institution_id=keys[0], strategy={"en": "Security strategy"}, finance_consulted_on="2026-01-15"
    )
    with store.step("test"):
        top = store.find(PlanItem, objective)
        assert top is not None
        nap.save_item(store, replace(top, target_ids=(target.target_id,)))
        for key in keys:
            item = nap.new_item(store, draft.action_plan_id, "activity", objective)
            nap.save_item(store, replace(item, institution_id=key, starts_on="2026-03-01", ends_on="2027-03-01"))
            nap.save_cost(store, replace(nap.new_cost(store, item, DAY), national=10.0))
    return draft


def state(store: Store, draft: ActionPlan) -> str:
    found = store.find(ActionPlan, draft.action_plan_id)
    assert found is not None
    return found.state


def move(store: Store, draft: ActionPlan, to: str, day: date = DAY, note: str = "") -> None:
    with store.step("test"):
        nap.move_plan(store, draft.action_plan_id, to, day, "Council of Ministers", note)


# -- the life of a plan -------------------------------------------------------------------------------------------


def test_a_plan_begins_as_a_draft_with_an_objective_and_undo_takes_both_back(store: Store) -> None:
    draft, objective = start(store)
    assert [(one.plan_item_id, one.level) for one in nap.items(store, draft.action_plan_id)] == [
        (objective, "objective")
    ]
    assert state(store, draft) == "draft"
    store.undo()
    assert nap.current(store) is None


def test_the_current_plan_is_the_newest_that_is_not_closed(store: Store) -> None:
    old, _ = start(store, starts_year=2020, ends_year=2024)
    new, _ = start(store, starts_year=2025, ends_year=2029)
    assert nap.current(store) == new
    with store.step("test"):
        store.save(replace(new, state="closed"))
    assert nap.current(store) == old
    with store.step("test"):
        store.save(replace(old, state="closed"))
    assert nap.current(store) == replace(new, state="closed")


def test_a_ready_plan_goes_through_its_whole_life_with_day_and_body(store: Store) -> None:
    draft = ready(store)
    assert nap.problems(store, draft) == []
    for number, to in enumerate(PLAN_STATES[1:]):
        move(store, draft, to, DAY.replace(day=4 + number))
    assert state(store, draft) == "closed"
    moves = nap.moves(store, draft.action_plan_id)
    assert [(one.from_state, one.to_state, one.moved_on) for one in moves] == [
        (before, after, f"2026-02-{4 + number:02d}") for number, (before, after) in enumerate(pairwise(PLAN_STATES))
    ]
    assert {one.body for one in moves} == {"Council of Ministers"}


ALLOWED = {
    "draft": {"consulted"},
    "consulted": {"validated", "draft"},
    "validated": {"approved", "consulted", "draft"},
    "approved": {"in_force", "validated", "consulted", "draft"},
    "in_force": {"mid_term_reviewed", "closed", "approved", "validated", "consulted", "draft"},
    "mid_term_reviewed": {"closed", "in_force", "approved", "validated", "consulted", "draft"},
    "closed": {"mid_term_reviewed", "in_force", "approved", "validated", "consulted", "draft"},
}


@pytest.mark.parametrize("before", PLAN_STATES)
@pytest.mark.parametrize("after", PLAN_STATES)
def test_every_move_of_state_is_the_next_step_or_one_back_with_a_reason(store: Store, before: str, after: str) -> None:
    draft = ready(store)
    with store.step("test"):
        store.save(replace(draft, state=before))
    if after in ALLOWED[before]:
        move(store, draft, after, note="Parliament asked for it")
        assert state(store, draft) == after
    else:
        with refusing("plan_move_not_allowed"):
            move(store, draft, after, note="Parliament asked for it")
        assert state(store, draft) == before


@pytest.mark.parametrize("to", ["validated", "approved", "in_force"])
def test_a_plan_that_is_not_ready_is_not_marked_ready_and_says_why(store: Store, to: str) -> None:
    draft = ready(store)
    before = PLAN_STATES[PLAN_STATES.index(to) - 1]
    with store.step("test"):
        store.save(replace(draft, state=before, finance_consulted_on=None, strategy={}))
    with pytest.raises(NatcoordError) as refused:
        move(store, draft, to)
    assert refused.value.code == "plan_not_ready"
    assert [one.code for one in refused.value.problems] == ["plan_finance_not_consulted", "plan_no_strategy"]
    assert refused.value.facts["count"] == 2
    assert state(store, draft) == before


def test_a_plan_that_is_not_ready_may_be_consulted_on_reviewed_and_closed(store: Store) -> None:
    draft, _ = start(store)
    move(store, draft, "consulted")
    with store.step("test"):
        store.save(replace(draft, state="in_force"))
    move(store, draft, "mid_term_reviewed")
    move(store, draft, "closed")
    assert state(store, draft) == "closed"


def test_a_move_needs_a_body_a_reason_to_go_back_and_no_earlier_day(store: Store) -> None:
    draft = ready(store)
    key = draft.action_plan_id
    with refusing("deciding_body_missing"), store.step("test"):
        nap.move_plan(store, key, "consulted", DAY, "  ")
    move(store, draft, "consulted")
    with refusing("plan_move_reason_missing"):
        move(store, draft, "draft")
    with refusing("plan_day_before_last", asked="2026-02-03"):
        move(store, draft, "validated", date(2026, 2, 2))
    assert len(store.read(PlanMove)) == 1
    store.undo()
    assert (state(store, draft), store.read(PlanMove)) == ("draft", [])


def test_editing_a_plan_leaves_its_state_alone(store: Store) -> None:
    draft = ready(store)
    move(store, draft, "consulted")
    with store.step("test"):
        nap.save_plan(store, replace(draft, note="Read twice", state="approved"))
    found = store.find(ActionPlan, draft.action_plan_id)
    assert found is not None
    assert (found.state, found.note) == ("consulted", "Read twice")
    with refusing("plan_years_upside_down", first="2030", last="2026"), store.step("test"):
        nap.save_plan(store, replace(draft, starts_year=2030, ends_year=2026))


# -- its lines ----------------------------------------------------------------------------------------------------


def names(store: Store, draft: ActionPlan) -> list[str]:
    return [one.title.get("en", "") for one in nap.items(store, draft.action_plan_id)]


def named(store: Store, draft: ActionPlan, level: str, parent: str | None, name: str, after: str | None = None) -> str:
    with store.step("test"):
        key = nap.add_item(store, draft.action_plan_id, level, parent, after)
        item = store.find(PlanItem, key)
        assert item is not None
        nap.save_item(store, replace(item, title={"en": name}))
    return key


def test_a_new_line_stands_after_another_or_last(store: Store) -> None:
    draft, objective = start(store)
    first = named(store, draft, "outcome", objective, "first")
    named(store, draft, "outcome", objective, "third")
    named(store, draft, "outcome", objective, "second", first)
    assert names(store, draft) == ["", "first", "second", "third"]
    with refusing("plan_item_misplaced", level="outcome"):
        named(store, draft, "outcome", None, "nowhere")
    with refusing("plan_item_misplaced", level="objective"):
        named(store, draft, "objective", first, "nowhere")


def test_deleted_lines_go_with_what_hangs_on_them_and_undo_brings_all_back(store: Store) -> None:
    draft = ready(store)
    key = draft.action_plan_id
    items, costs = nap.items(store, key), nap.costs_of(store, key)
    activities = [one.plan_item_id for one in items if one.level == "activity"]
    with store.step("test"):
        nap.delete_items(store, activities[:1])
    (left,) = (one for one in nap.items(store, key) if one.level == "activity")
    assert (left.plan_item_id, left.position) == (activities[1], 0)
    assert len(nap.costs_of(store, key)) == 1
    with store.step("test"):
        nap.delete_items(store, [one.plan_item_id for one in items])  # a line and those above it, together
    assert nap.items(store, key) == []
    assert len(store.read(Indicator)) == 1
    store.undo()
    store.undo()
    assert nap.items(store, key) == items
    assert {one.cost_id: one for one in nap.costs_of(store, key)} == {one.cost_id: one for one in costs}


def test_objectives_are_made_from_adopted_targets_once(store: Store) -> None:
    with store.step("test"):
        for code, adopted in (("T-02", "2026-01-01"), ("T-01", "2026-01-01"), ("T-03", None)):
            target = replace(plan.new_target(store), code=code, title={"en": code}, adopted_on=adopted)
            store.save(target)
    draft = nap.new_plan({"en": "Plan"})
    with store.step("test"):
        assert len(nap.from_targets(store, draft)) == 2
    made = nap.items(store, draft.action_plan_id)
    codes = {one.target_id: one.code for one in store.read(Target)}
    assert [(one.level, one.title["en"], codes[one.target_ids[0]]) for one in made] == [
        ("objective", "T-01", "T-01"), ("objective", "T-02", "T-02"),
    ]  # fmt: skip
    with store.step("test"):
        assert nap.from_targets(store, draft) == []


LEVELS = ("objective", "outcome", "output", "activity")
STEPS = st.lists(
    st.tuples(st.sampled_from(["move", "shift", "indent", "delete", "add"]), st.integers(0, 9), st.integers(-1, 9)),
    max_size=8,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_any_sequence_of_operations_undone_is_as_before(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]]
) -> None:
    path: Path = tmp_path_factory.mktemp("plan") / "x.natcoord"
    store = file.create(path, country.new({"en": "Testland"}, "en"))
    draft, objective = start(store)
    for level in LEVELS[1:]:
        named(store, draft, level, objective, level)
    before, done = nap.items(store, draft.action_plan_id), 0
    for verb, at, to in steps:
        items = nap.items(store, draft.action_plan_id)
        if not items:
            break
        item = items[at % len(items)]
        other = items[to % len(items)].plan_item_id if to >= 0 else None
        operations = {
            "move": lambda item=item, other=other, to=to: nap.move_items(store, [item.plan_item_id], other, to),
            "shift": lambda item=item, to=to: nap.shift_items(store, [item.plan_item_id], 1 if to % 2 else -1),
            "indent": lambda item=item, to=to: nap.indent_items(store, [item.plan_item_id], 1 if to % 2 else -1),
            "delete": lambda item=item: nap.delete_items(store, [item.plan_item_id]),
            "add": lambda item=item: nap.add_item(store, item.action_plan_id, "activity", item.plan_item_id),
        }
        try:
            with store.step("test") as tables:
                operations[verb]()
            done += bool(tables)
        except NatcoordError:
            continue
    for _ in range(done):
        store.undo()
    assert nap.items(store, draft.action_plan_id) == before
    store.close()


# -- its money ----------------------------------------------------------------------------------------------------


def spend(store: Store, draft: ActionPlan, **changes: Any) -> Cost:
    item = next(one for one in nap.items(store, draft.action_plan_id) if one.level == "activity")
    made = replace(nap.new_cost(store, item, DAY), **changes)
    with store.step("test"):
        nap.save_cost(store, made)
    return made


def rate(store: Store, code: str, worth: float) -> None:
    with store.step("test"):
        nap.save_rate(store, Rate(code, worth, "2026-01-05", "Central bank"))


def test_a_new_cost_stands_in_the_year_the_activity_begins_and_in_the_currency_of_the_country(store: Store) -> None:
    draft = ready(store)
    item = nap.items(store, draft.action_plan_id)[1]
    made = nap.new_cost(store, item, DAY)
    assert (made.plan_item_id, made.year, made.currency, made.national) == (item.plan_item_id, 2026, "USD", None)
    undated = replace(item, starts_on=None, ends_on=None)
    assert nap.new_cost(store, undated, date(2031, 1, 1)).year == 2026  # the first year of the plan


def test_costs_are_refused_that_cannot_stand(store: Store) -> None:
    draft = ready(store)
    with refusing("currency_without_rate", currency="EUR"):
        spend(store, draft, currency="EUR", national=1.0)
    with refusing("currency_invalid", text="Euro"):
        spend(store, draft, currency="Euro", national=1.0)
    with refusing("currency_invalid", text="يور"):
        spend(store, draft, currency="يور", national=1.0)
    with refusing("amount_negative", line="Fuel"):
        spend(store, draft, line="Fuel", pledged=-1.0)
    assert len(nap.costs_of(store, draft.action_plan_id)) == 2


def test_several_costs_are_written_all_or_none(store: Store) -> None:
    draft = ready(store)
    item = nap.items(store, draft.action_plan_id)[1]
    costs = [replace(nap.new_cost(store, item, DAY), national=1.0, currency=code) for code in ("USD", "CHF")]
    with refusing("currency_without_rate", currency="CHF"), store.step("test"):
        nap.save_costs(store, costs)
    assert len(nap.costs_of(store, draft.action_plan_id)) == 2


def test_the_money_of_a_plan_is_added_up_by_rate(store: Store) -> None:
    draft = ready(store)
    rate(store, "eur", 1.25)
    spend(store, draft, currency="EUR", unfunded=8.0, year=2027)
    money = nap.money(store, draft.action_plan_id)
    assert money.total is not None
    assert (money.currency, money.total.national, money.total.gap, money.without_rate) == ("USD", 20.0, 10.0, ())
    assert {year: one.total for year, one in money.by_year.items()} == {2026: 20.0, 2027: 10.0}


def test_a_plan_in_a_currency_whose_rate_is_lost_says_which(store: Store) -> None:
    draft = ready(store)
    rate(store, "EUR", 1.25)
    spend(store, draft, currency="EUR", unfunded=8.0)
    with refusing("rate_in_use", currency="EUR", count=1), store.step("test"):
        nap.delete_rate(store, "EUR")
    with store.step("test"):
        store.delete(Rate, "EUR")  # as a merge of two files might
    money = nap.money(store, draft.action_plan_id)
    assert (money.total, money.without_rate, money.by_item) == (None, ("EUR",), {})


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (Rate("EURO", 1.0, "2026-01-05", ""), "currency_invalid"),
        (Rate("E1R", 1.0, "2026-01-05", ""), "currency_invalid"),
        (Rate("EUR", 0.0, "2026-01-05", ""), "rate_not_positive"),
        (Rate("EUR", -2.0, "2026-01-05", ""), "rate_not_positive"),
        (Rate("USD", 1.0, "2026-01-05", ""), "rate_of_own_currency"),
    ],
)
def test_a_rate_that_cannot_stand_is_refused(store: Store, made: Rate, code: str) -> None:
    with refusing(code), store.step("test"):
        nap.save_rate(store, made)
    assert nap.rates(store) == {}


def test_a_rate_that_no_cost_needs_is_deleted(store: Store) -> None:
    rate(store, "EUR", 1.25)
    with store.step("test"):
        nap.delete_rate(store, "EUR")
    assert nap.rates(store) == {}


def test_another_currency_of_the_country_says_every_rate_anew_and_changes_no_worth(store: Store) -> None:
    draft = ready(store)
    rate(store, "EUR", 1.25)
    rate(store, "JPY", 0.005)
    spend(store, draft, currency="EUR", unfunded=8.0)
    with store.step("test"):
        assert nap.change_currency(store, " eur ") == "EUR"
    assert store.country().currency == "EUR"
    assert {code: one.per_unit for code, one in nap.rates(store).items()} == {"USD": 0.8, "JPY": 0.004}
    total = nap.money(store, draft.action_plan_id).total
    assert total is not None
    assert total.total == pytest.approx((20.0 + 10.0) * 0.8)
    store.undo()
    assert (store.country().currency, nap.rates(store)["JPY"].per_unit) == ("USD", 0.005)


def test_another_currency_without_a_rate_is_refused_while_there_are_costs(store: Store) -> None:
    with store.step("test"):
        nap.change_currency(store, "XOF")  # nothing is entered yet
    draft = ready(store)
    assert {one.currency for one in nap.costs_of(store, draft.action_plan_id)} == {"XOF"}
    with refusing("currency_without_rate", currency="USD"), store.step("test"):
        nap.change_currency(store, "USD")
    with refusing("currency_invalid", text="$"), store.step("test"):
        nap.change_currency(store, "$")
