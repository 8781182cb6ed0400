"""The action plan: its order, its money, what is late, and each weakness it is checked for (domain.md 4.3)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natcoord.domain import nap
from natcoord.domain.nap import Amount, Problem
from natcoord.domain.plan_records import FUNDING, ActionPlan, Cost, PlanItem, Rate
from natcoord.domain.records import Indicator, Target
from natcoord.errors import NatcoordError

PLAN = ActionPlan("p", {"en": "Plan"}, 2026, 2030, "draft", "host", {"en": "Security strategy"}, "2026-01-10", "")
RATES = {"EUR": Rate("EUR", 1.25, "2026-01-05", ""), "JPY": Rate("JPY", 0.005, "2026-01-05", "")}


def line(key: str, level: str, parent: str | None, position: int = 0, **changes: Any) -> PlanItem:
    return PlanItem(key, "p", parent, level, position, {"en": key}, **changes)


def activity(key: str, position: int = 0, **changes: Any) -> PlanItem:
    facts: dict[str, Any] = {"institution_id": "police", "starts_on": "2026-03-01", "ends_on": "2027-02-28"}
    return line(key, "activity", "output", position, **(facts | changes))


def cost(item: str = "a", amounts: tuple[float | None, ...] = (100.0, None, None, 50.0), **changes: Any) -> Cost:
    facts: dict[str, Any] = {"cost_id": f"c-{item}", "line": "", "year": 2026, "currency": "USD"} | changes
    return Cost(plan_item_id=item, **facts, **dict(zip(FUNDING, amounts, strict=True)))


def sheet(**changes: Any) -> Indicator:
    made = Indicator(
        "i", "t", "I-01", {"en": "Marked"}, {}, {"en": "arms"}, "stock", "increase", {}, {}, {"en": "Register"},
        "year", None, None, None, False, False,
    )  # fmt: skip
    return replace(made, **changes)


TARGET = Target("t", "T-01", {"en": "All marked"}, 10.0, 2025, 90.0, 2030, "police", "2026-01-01", "Council", "")
ITEMS = [
    line("objective", "objective", None, target_ids=("t",)),
    line("outcome", "outcome", "objective"),
    line("output", "output", "outcome"),
    activity("a"),
    activity("b", 1, institution_id="army"),
]
COSTS = [cost("a"), cost("b", (None, 20.0, None, None))]


def found(
    plan: ActionPlan = PLAN,
    items: list[PlanItem] = ITEMS,
    costs: list[Cost] = COSTS,
    indicators: tuple[Indicator, ...] = (sheet(),),
    targets: tuple[Target, ...] = (TARGET,),
) -> list[Problem]:
    return nap.readiness(plan, items, costs, indicators, targets)


def with_a(**changes: Any) -> list[PlanItem]:
    return [replace(one, **changes) if one.plan_item_id == "a" else one for one in ITEMS]


# -- readiness ----------------------------------------------------------------------------------------------------


def test_a_whole_plan_lacks_nothing() -> None:
    assert found() == []


@pytest.mark.parametrize(
    ("problems", "expected"),
    [
        (lambda: found(plan=replace(PLAN, starts_year=None)), [Problem("plan_no_years")]),
        (lambda: found(plan=replace(PLAN, ends_year=None)), [Problem("plan_no_years")]),
        (lambda: found(plan=replace(PLAN, institution_id=None)), [Problem("plan_no_host")]),
        (lambda: found(plan=replace(PLAN, finance_consulted_on=None)), [Problem("plan_finance_not_consulted")]),
        (lambda: found(plan=replace(PLAN, strategy={})), [Problem("plan_no_strategy")]),
        (lambda: found(plan=replace(PLAN, strategy={"en": "  "})), [Problem("plan_no_strategy")]),
        (lambda: found(items=[], costs=[]), [Problem("plan_no_objective"), Problem("plan_no_national_budget")]),
        (lambda: found(indicators=()), [Problem("plan_objective_without_indicator", "objective")]),
        (lambda: found(items=with_a(institution_id=None)), [Problem("plan_no_lead", "a")]),
        (lambda: found(items=with_a(institution_id="army")), [Problem("plan_one_owner", None, "army")]),
        (lambda: found(items=with_a(starts_on=None)), [Problem("plan_activity_undated", "a")]),
        (lambda: found(items=with_a(ends_on=None)), [Problem("plan_activity_undated", "a")]),
        (lambda: found(items=with_a(starts_on="2025-12-31")), [Problem("plan_dates_outside", "a")]),
        (lambda: found(items=with_a(ends_on="2031-01-01")), [Problem("plan_dates_outside", "a")]),
        (lambda: found(items=with_a(starts_on="2027-03-01")), [Problem("plan_dates_outside", "a")]),
        (lambda: found(costs=[COSTS[0]]), [Problem("plan_activity_uncosted", "b")]),
        (lambda: found(costs=[COSTS[0], cost("b", (None,) * 4)]), [Problem("plan_activity_uncosted", "b")]),
        (
            lambda: found(costs=[cost("a", (0.0, 9.0, None, None)), COSTS[1]]),
            [Problem("plan_no_national_budget")],
        ),
    ],
)
def test_each_documented_weakness_is_named_with_its_place(
    problems: Callable[[], list[Problem]], expected: list[Problem]
) -> None:
    assert problems() == expected


@pytest.mark.parametrize(
    "problems",
    [
        lambda: found(items=with_a(starts_on="2026-01-01", ends_on="2030-12-31")),  # the first and the last day
        lambda: found(items=with_a(starts_on="2027-02-28")),  # one day
        lambda: found(costs=[COSTS[0], cost("b", (0.0, None, None, None))]),  # it costs nothing, and that is stated
        lambda: found(items=[*ITEMS, activity("s", 2, state="stopped", institution_id=None, ends_on=None)]),
        lambda: found(items=[*ITEMS, activity("m", 2, is_milestone=True, starts_on=None)]),
        lambda: found(indicators=(sheet(plan_item_id="output"),)),
    ],
)
def test_what_is_no_weakness_is_not_named(problems: Callable[[], list[Problem]]) -> None:
    assert problems() == []


def test_one_activity_alone_may_have_one_owner() -> None:
    assert found(items=ITEMS[:4], costs=COSTS[:1]) == []


@pytest.mark.parametrize(
    ("indicator", "target"),
    [
        (sheet(source={}), TARGET),
        (sheet(), replace(TARGET, baseline_value=None)),
        (sheet(), replace(TARGET, target_value=None)),
        (sheet(target_id=None, plan_item_id="objective"), TARGET),
    ],
)
def test_an_objective_needs_an_indicator_with_baseline_target_and_source(indicator: Indicator, target: Target) -> None:
    problem = Problem("plan_objective_without_indicator", "objective", nap.UNMEASURED)
    assert found(indicators=(indicator,), targets=(target,)) == [problem]


def test_another_plan_and_a_target_that_is_gone_prove_nothing() -> None:
    foreign = replace(ITEMS[0], plan_item_id="x", action_plan_id="q")
    assert found(items=[foreign])[0] == Problem("plan_no_objective")
    assert found(targets=())[0] == Problem("plan_objective_without_indicator", "objective")


def test_an_empty_plan_names_what_it_lacks_in_the_published_order() -> None:
    empty = ActionPlan("p", {}, None, None, "draft", None, {}, None, "")
    items = [line("o", "objective", None), line("a", "activity", "o")]
    codes = [one.code for one in nap.readiness(empty, items, [], [], [])]
    assert codes == [code for code in nap.PROBLEMS if code in codes]
    assert set(nap.PROBLEMS) - set(codes) == {"plan_no_objective", "plan_one_owner", "plan_dates_outside"}


# -- order and lateness -------------------------------------------------------------------------------------------


def test_the_outline_goes_depth_first_by_position_and_numbers_its_lines() -> None:
    second = line("second", "objective", None, 1)
    shuffled = [second, ITEMS[4], ITEMS[2], ITEMS[0], ITEMS[3], ITEMS[1]]
    shown = [(one.item.plan_item_id, one.depth, one.number) for one in nap.lines(shuffled)]
    assert shown == [
        ("objective", 0, "1"), ("outcome", 1, "1.1"), ("output", 2, "1.1.1"), ("a", 3, "1.1.1.1"),
        ("b", 3, "1.1.1.2"), ("second", 0, "2"),
    ]  # fmt: skip
    assert [one.plan_item_id for one in nap.outline(shuffled)] == [key for key, _, _ in shown]


def test_a_subtree_is_a_line_with_all_below_it() -> None:
    assert [one.plan_item_id for one in nap.subtree(ITEMS, "outcome")] == ["outcome", "output", "a", "b"]
    assert [one.plan_item_id for one in nap.subtree(ITEMS, "b")] == ["b"]
    assert nap.subtree(ITEMS, "unknown") == []


@pytest.mark.parametrize(
    ("changes", "is_late"),
    [
        ({"ends_on": "2026-11-21"}, True),
        ({"ends_on": "2026-11-22"}, False),  # the day itself is in time
        ({"ends_on": None}, False),
        ({"ends_on": "2026-11-21", "state": "under_way"}, True),
        ({"ends_on": "2026-11-21", "state": "done"}, False),
        ({"ends_on": "2026-11-21", "state": "stopped"}, False),
    ],
)
def test_an_activity_is_late_once_its_day_has_passed_undone(changes: dict[str, Any], is_late: bool) -> None:
    assert nap.is_late(activity("a", **changes), date(2026, 11, 22)) is is_late


def test_only_activities_are_late() -> None:
    assert not nap.is_late(line("o", "objective", None, ends_on="2020-01-01"), date(2026, 11, 22))


# -- money --------------------------------------------------------------------------------------------------------


def test_costs_are_added_up_by_source_in_one_currency() -> None:
    costs = [
        cost("a", (100.0, None, 40.0, 10.0)),
        cost("b", (8.0, 4.0, None, 2.0), currency="EUR"),
        cost("b", (None, None, None, 1000.0), currency="JPY", year=2027),
    ]
    assert nap.totals(costs, RATES, "USD") == Amount(110.0, 5.0, 40.0, 17.5)
    assert nap.by_year(costs, RATES, "USD") == {2026: Amount(110.0, 5.0, 40.0, 12.5), 2027: Amount(0, 0, 0, 5.0)}
    total = nap.totals(costs, RATES, "USD")
    assert (total.total, total.gap, total.national_share) == (172.5, 17.5, 110.0 / 172.5)


def test_a_plan_without_costs_has_no_share_on_the_national_budget() -> None:
    assert nap.totals([], RATES, "USD") == Amount()
    assert Amount().national_share is None


def test_what_is_not_stated_is_not_a_cost() -> None:
    empty = cost("b", (None, None, None, None))
    assert nap.cost_total(empty) is None
    assert nap.cost_total(cost("b", (0.0, None, None, None))) == 0.0
    assert "b" not in nap.by_item(ITEMS, [empty], RATES, "USD")


def test_costs_are_summed_up_to_every_level() -> None:
    amounts = nap.by_item(ITEMS, COSTS, RATES, "USD")
    assert {key: one.total for key, one in amounts.items()} == {
        "objective": 170.0, "outcome": 170.0, "output": 170.0, "a": 150.0, "b": 20.0,
    }  # fmt: skip


def test_a_currency_without_a_rate_is_refused_by_name() -> None:
    costs = [cost("a"), cost("b", currency="CHF")]
    for adding_up in (nap.totals, nap.by_year):
        with pytest.raises(NatcoordError) as refused:
            adding_up(costs, RATES, "USD")
        assert (refused.value.code, refused.value.facts) == ("currency_without_rate", {"currency": "CHF"})
    assert nap.without_rate(costs, RATES, "USD") == ["CHF"]
    assert nap.without_rate(costs, RATES, "CHF") == ["USD"]


MONEY = st.none() | st.floats(0, 1e9)
MADE = st.builds(
    lambda number, item, amounts, currency, year: cost(
        item, amounts, cost_id=str(number), currency=currency, year=year
    ),
    st.integers(),
    st.sampled_from(["a", "b"]),
    st.tuples(MONEY, MONEY, MONEY, MONEY),
    st.sampled_from(["USD", "EUR", "JPY"]),
    st.integers(2024, 2031),
)


@given(st.lists(MADE, max_size=12), st.randoms())
def test_parts_sum_to_totals_in_any_order(costs: list[Cost], random: Any) -> None:
    shuffled = list(costs)
    random.shuffle(shuffled)
    total = nap.totals(costs, RATES, "USD")
    assert nap.totals(shuffled, RATES, "USD") == total
    parts = nap.by_year(shuffled, RATES, "USD").values()
    for name in FUNDING:
        assert sum(getattr(one, name) for one in parts) == pytest.approx(getattr(total, name), rel=1e-12)
    items = nap.by_item(ITEMS, shuffled, RATES, "USD")
    below = [items[key].total for key in ("a", "b") if key in items]
    assert sum(below) == pytest.approx(total.total, rel=1e-12)
    assert ("objective" in items) == any(nap.stated(one) for one in costs)


@given(st.lists(MADE, min_size=1, max_size=6), st.text("ABCDEFGH", min_size=3, max_size=3))
def test_any_unknown_currency_is_refused_wherever_it_stands(costs: list[Cost], code: str) -> None:
    costs = [*costs[:-1], replace(costs[-1], currency=code)]
    with pytest.raises(NatcoordError, match=code):
        nap.totals(costs, RATES, "USD")
