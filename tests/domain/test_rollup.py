"""Roll-up over time, between indicators, and of statuses in the plan: sums by hand, and what is missing by name."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natcoord.domain import progress, rollup
from natcoord.domain.records import KINDS, ROLLUPS, STATUSES, Indicator
from tests.domain.progress_facts import Amount, item, months, quarters, sheet, value, values

TODAY = date(2026, 11, 22)

# --- over time -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "amounts", "year", "whole"),
    [
        ("flow", quarters(2025, 10, 20, 30, 40), "2025", 100.0),
        ("flow", {"2025-H1": 10, "2025-H2": 20}, "2025", 30.0),
        ("flow", months(2025, *range(1, 13)), "2025", 78.0),
        ("flow", {"2025": 7}, "2025", 7.0),
        ("flow", quarters(2025, 0, 0, 0, 0), "2025", 0.0),
        ("stock", quarters(2025, 10, 20, 30, 15), "2025", 15.0),
        ("cumulative_flow", quarters(2025, 10, 20, 30, 40), "2025", 40.0),
        ("ordinal", {"2025-H1": 4, "2025-H2": 3}, "2025", 3.0),
        ("yes_no", quarters(2025, 1, 1, 1, 0), "2025", 0.0),
        ("document", quarters(2025, 0, 0, 1, 1), "2025", 1.0),
        ("stock", {"2025-Q4": 15}, "2025", 15.0),  # where it stood at the end of the year is enough
        ("percentage", quarters(2025, (1, 10), (90, 90), (0, 50), (9, 50)), "2025", 50.0),  # 100 of 200
        ("percentage", {"2025-H1": (1, 3), "2025-H2": (2, 3)}, "2025", 50.0),
    ],
)
def test_the_value_of_a_year(kind: str, amounts: dict[str, Amount], year: str, whole: float) -> None:
    found = rollup.over_time(kind, values(amounts))
    assert (found[year].value, found[year].missing) == (whole, ())


@pytest.mark.parametrize(
    ("kind", "amounts", "missing"),
    [
        ("flow", quarters(2025, 10, 20, 30), ("2025-Q4",)),
        ("flow", quarters(2025, 10, "not_shared", 30, "not_known"), ("2025-Q2", "2025-Q4")),
        ("flow", {"2025-H2": 5}, ("2025-H1",)),
        ("flow", months(2025, *[1] * 10), ("2025-11", "2025-12")),
        ("percentage", quarters(2025, (1, 2), (0, 0), (1, 2), (1, 2)), ("2025-Q2",)),
        ("percentage", {"2025-H1": (1, 2), "2025-H2": 50}, ("2025-H2",)),  # a share without its parts
        ("stock", quarters(2025, 10, 20, 30), ("2025-Q4",)),
        ("yes_no", {"2025-H1": 1, "2025-H2": "not_collected"}, ("2025-H2",)),
        ("flow", {"2025": "not_collected"}, ("2025",)),
    ],
)
def test_a_year_that_lacks_a_period_is_not_defined_and_names_it(
    kind: str, amounts: dict[str, Amount], missing: tuple[str, ...]
) -> None:
    found = rollup.over_time(kind, values(amounts))["2025"]
    assert (found.value, found.missing) == (None, missing)


def test_a_percentage_of_a_year_keeps_its_numerator_and_denominator() -> None:
    found = rollup.over_time("percentage", values({"2025-H1": (3, 10), "2025-H2": (2, 30)}))["2025"]
    assert (found.numerator, found.denominator, found.value) == (5.0, 40.0, 12.5)


def test_years_stand_in_order_and_cells_are_left_out() -> None:
    rows = values(quarters(2025, 1, 1, 1, 1) | quarters(2023, 2, 2, 2, 2))
    rows.append(value("2024-Q1", 9, cell="sex=female"))
    assert {year: one.value for year, one in rollup.over_time("flow", rows).items()} == {"2023": 8.0, "2025": 4.0}


@pytest.mark.parametrize(
    ("period", "frequency", "parts"),
    [
        ("2025", "year", ("2025",)),
        ("2025", "half_year", ("2025-H1", "2025-H2")),
        ("2025", "quarter", ("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4")),
        ("2025-H2", "quarter", ("2025-Q3", "2025-Q4")),
        ("2025-H1", "month", ("2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06")),
        ("2025-Q4", "month", ("2025-10", "2025-11", "2025-12")),
        ("2025-07", "month", ("2025-07",)),
        ("2025-07", "quarter", ()),
        ("2025-Q1", "year", ()),
    ],
)
def test_the_periods_that_make_up_another(period: str, frequency: str, parts: tuple[str, ...]) -> None:
    assert rollup.within(period, frequency) == parts


# --- between indicators --------------------------------------------------------------------------------------

WHOLE: dict[str, tuple[str, dict[str, Amount], float]] = {
    "sum": ("flow", {"a": 120, "b": 88, "c": 0}, 208.0),
    "highest": ("stock", {"a": 3, "b": 9, "c": 4}, 9.0),
    "lowest": ("ordinal", {"a": 3, "b": 2, "c": 5}, 2.0),
    "all": ("yes_no", {"a": 1, "b": 1, "c": 1}, 1.0),
    "share": ("percentage", {"a": (1, 10), "b": (90, 90), "c": (9, 100)}, 50.0),
}


def family(rule: str, kind: str, **changes: Any) -> tuple[Indicator, list[Indicator]]:
    parts = [sheet(kind, key=key, rolls_up_to="whole", **changes) for key in "abc"]
    return sheet(kind, key="whole", rollup=rule), parts


@pytest.mark.parametrize("rule", ROLLUPS)
def test_each_rule_makes_the_whole_of_its_parts(rule: str) -> None:
    kind, amounts, whole = WHOLE[rule]
    parent, parts = family(rule, kind)
    rows = [value("2025", amount, key) for key, amount in amounts.items()]
    assert rollup.value(parent, parts, "2025", rows).value == whole


@pytest.mark.parametrize("rule", ROLLUPS)
def test_a_part_that_is_missing_makes_the_whole_not_defined_and_is_named(rule: str) -> None:
    kind, amounts, _ = WHOLE[rule]
    parent, parts = family(rule, kind)
    rows = [value("2025", amount, key) for key, amount in amounts.items() if key != "b"]
    for absent in ([], [value("2025", "not_shared", "b")], [value("2024", amounts["b"], "b")]):
        found = rollup.value(parent, parts, "2025", rows + absent)
        assert (found.value, found.missing) == (None, ("b",))


def test_all_is_no_when_one_part_is_no() -> None:
    parent, parts = family("all", "yes_no")
    rows = [value("2025", number, key) for key, number in {"a": 1, "b": 0, "c": 1}.items()]
    assert rollup.value(parent, parts, "2025", rows).value == 0.0


def test_the_highest_percentage_keeps_its_own_numerator_and_denominator() -> None:
    parent, parts = family("highest", "percentage")
    rows = [value("2025", pair, key) for key, pair in {"a": (1, 2), "b": (3, 4), "c": (10, 40)}.items()]
    found = rollup.value(parent, parts, "2025", rows)
    assert (found.value, found.numerator, found.denominator) == (75.0, 3.0, 4.0)


def test_a_part_measured_more_often_counts_by_its_whole_period() -> None:
    parent, parts = family("sum", "flow", frequency="quarter")
    rows = [value(period, 5, key) for key in "abc" for period in quarters(2025, 1, 1, 1, 1)]
    assert rollup.value(parent, parts, "2025", rows).value == 60.0
    late = [one for one in rows if (one.indicator_id, one.period) != ("c", "2025-Q4")]
    assert rollup.value(parent, parts, "2025", late).missing == ("c",)


def test_without_a_rule_or_parts_nothing_is_defined() -> None:
    parent, parts = family("", "stock")
    rows = [value("2025", 1, key) for key in "abc"]
    assert rollup.value(parent, parts, "2025", rows).value is None
    assert rollup.value(family("sum", "stock")[0], [], "2025", rows) == rollup.Rolled()
    assert rollup.children([parent, *parts]) == {}


def test_rolled_totals_are_added_where_there_is_no_approved_value() -> None:
    parent, parts = family("sum", "stock")
    rows = [value(year, 10, key) for key in "abc" for year in ("2023", "2024", "2025")]
    rows += [value("2024", 99, "whole"), value("2025", 50, "whole", state="draft")]
    made = rollup.with_rolled([parent, *parts], rows)
    assert made[: len(rows)] == rows
    assert {one.period: one.value for one in made[len(rows) :]} == {"2023": 30.0, "2025": 30.0}
    assert all(rollup.is_rolled(one) and one.state == "approved" for one in made[len(rows) :])
    assert not any(rollup.is_rolled(one) for one in rows)


def test_a_draft_does_not_roll_up() -> None:
    parent, parts = family("sum", "stock")
    rows = [value("2025", 10, key, state="draft" if key == "b" else "approved") for key in "abc"]
    assert rollup.with_rolled([parent, *parts], rows) == rows


def test_what_rolls_up_rolls_up_further_in_whatever_order_the_sheets_stand() -> None:
    top = sheet("flow", key="top", rollup="sum", code="I-1")
    middle = sheet("flow", key="middle", rollup="sum", rolls_up_to="top", frequency="half_year", code="I-3")
    low = [sheet("flow", key=key, rolls_up_to="middle", frequency="quarter", code=f"I-2{key}") for key in "ab"]
    rows = [value(period, 1, key) for key in "ab" for period in quarters(2025, 1, 1, 1, 1)]
    for order in ([top, middle, *low], [*low, middle, top], [middle, *low, top]):
        made = {(one.indicator_id, one.period): one.value for one in rollup.with_rolled(order, rows)[len(rows) :]}
        assert made == {("middle", "2025-H1"): 4.0, ("middle", "2025-H2"): 4.0, ("top", "2025"): 8.0}
        assert rollup.latest(order, rows)["top"].value == 8.0


@pytest.mark.parametrize(
    ("links", "codes"),
    [
        ({}, ()),
        ({"a": "b", "b": "c"}, ()),
        ({"a": "a"}, ("A",)),
        ({"a": "b", "b": "a"}, ("A", "B")),
        ({"a": "b", "b": "c", "c": "b"}, ("B", "C")),  # a stands outside the circle
        ({"a": "c", "b": "a", "c": "b"}, ("A", "C", "B")),
        ({"a": "gone"}, ()),
    ],
)
def test_a_circle_is_found_and_named_by_code(links: dict[str, str], codes: tuple[str, ...]) -> None:
    sheets = [sheet(key=key, rolls_up_to=links.get(key), rollup="sum") for key in "cba"]
    assert rollup.circle(sheets) == codes
    assert rollup.with_rolled(sheets, []) == []


@pytest.mark.parametrize(
    ("part", "field"),
    [
        ({}, ""),
        ({"kind": "flow"}, "kind"),
        ({"unit": {"en": "persons"}}, "unit"),
        ({"unit": {"en": " Weapons "}}, ""),
        ({"unit": {"ar": "قطعة سلاح"}}, ""),  # no language says otherwise
        ({"unit": {"en": "weapons", "ar": "شخص"}}, "unit"),
        ({"frequency": "month"}, ""),
        ({"frequency": "year"}, "frequency"),
    ],
)
def test_what_keeps_a_part_from_rolling_up(part: dict[str, Any], field: str) -> None:
    parent = sheet(frequency="quarter", unit={"en": "weapons", "ar": "قطعة سلاح"})
    assert rollup.misfit(sheet(**({"frequency": "quarter"} | part)), parent) == field


def test_every_kind_has_rules_and_every_rule_a_kind() -> None:
    assert set(rollup.RULES) == set(KINDS)
    assert {rule for rules in rollup.RULES.values() for rule in rules} == set(ROLLUPS)


# --- statuses of the plan ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statuses", "worst", "most"),
    [
        ([], "no_data", "no_data"),
        (["achieved"], "achieved", "achieved"),
        (["achieved", "achieved", "missed"], "missed", "achieved"),
        (["on_track", "off_track", "needs_acceleration"], "off_track", "off_track"),  # alike often: the worse
        (["deteriorating", "off_track"], "deteriorating", "deteriorating"),
        (["on_track", "no_data"], "no_data", "no_data"),  # nobody knows
        (["needs_acceleration", "no_data", "no_data"], "needs_acceleration", "no_data"),
        (["achieved", "not_started"], "on_track", "not_started"),
        (["achieved", "achieved", "on_track"], "on_track", "achieved"),
        (["not_started", "not_started"], "not_started", "not_started"),
    ],
)
def test_several_statuses_make_one(statuses: list[str], worst: str, most: str) -> None:
    for order in (statuses, statuses[::-1]):
        assert rollup.item_status(order, "worst") == worst
        assert rollup.item_status(order, "most") == most


def test_every_status_has_its_rank() -> None:
    assert sorted(rollup.ORDER) == sorted(STATUSES)


@pytest.mark.parametrize(
    ("state", "starts_on", "ends_on", "status"),
    [
        ("done", "2026-01-01", "2026-06-30", "achieved"),
        ("stopped", "2026-01-01", "2027-06-30", "missed"),
        ("under_way", "2026-01-01", "2026-11-22", "on_track"),  # its last day is today
        ("under_way", "2026-01-01", "2026-11-21", "off_track"),
        ("planned", "2026-01-01", "2026-11-21", "off_track"),
        ("planned", "2026-11-21", "2027-06-30", "needs_acceleration"),
        ("planned", "2026-11-22", "2027-06-30", "not_started"),
        ("planned", None, None, "not_started"),
        ("under_way", None, None, "on_track"),
    ],
)
def test_an_activity_is_judged_by_its_state_and_days(
    state: str, starts_on: str | None, ends_on: str | None, status: str
) -> None:
    one = item("a", "activity", "o", state=state, starts_on=starts_on, ends_on=ends_on)
    assert rollup.activity_status(one, TODAY) == status


def test_a_level_follows_from_its_targets_and_from_what_is_directly_below() -> None:
    items = [
        item("objective", "objective"),
        item("outcome", "outcome", "objective", rollup="most"),
        item("output", "output", "outcome"),
        *(item(f"done {n}", "activity", "output", state="done") for n in range(2)),
        item("late", "activity", "output", state="under_way", ends_on="2026-01-31"),
        item("empty", "output", "outcome"),
    ]
    found = rollup.plan_statuses(items, {"outcome": ["on_track", "on_track"], "objective": ["achieved"]}, TODAY)
    assert found["late"] == ("off_track", ("off_track",))
    assert found["output"] == ("off_track", ("achieved", "achieved", "off_track"))
    assert found["empty"] == ("no_data", ())
    assert found["outcome"] == ("on_track", ("on_track", "on_track", "off_track", "no_data"))
    assert found["objective"] == ("on_track", ("achieved", "on_track"))


# --- what always holds ---------------------------------------------------------------------------------------

counts = st.integers(0, 10**6)


@given(st.lists(st.lists(counts, min_size=4, max_size=4), min_size=3, max_size=3))
def test_parts_sum_to_the_total_whether_added_over_time_or_between_indicators_first(rows: list[list[int]]) -> None:
    parent, parts = family("sum", "flow", frequency="quarter")
    known = [
        value(period, amount, key)
        for key, row in zip("abc", rows, strict=True)
        for period, amount in quarters(2025, *row).items()
    ]
    by_quarter = [value(f"2025-Q{n + 1}", sum(row[n] for row in rows), "whole") for n in range(4)]
    total = sum(sum(row) for row in rows)
    assert rollup.value(parent, parts, "2025", known).value == total
    assert rollup.over_time("flow", by_quarter)["2025"].value == total


@given(st.lists(st.tuples(counts, st.integers(1, 10**6)), min_size=3, max_size=3))
def test_a_share_is_that_of_the_sums_and_lies_between_its_parts(pairs: list[tuple[int, int]]) -> None:
    parent, parts = family("share", "percentage")
    rows = [value("2025", pair, key) for key, pair in zip("abc", pairs, strict=True)]
    found = rollup.value(parent, parts, "2025", rows)
    assert found.numerator == sum(above for above, _ in pairs)
    assert found.denominator == sum(below for _, below in pairs)
    shares = [progress.measured(one) or 0.0 for one in rows]
    assert found.value is not None
    assert min(shares) <= found.value * (1 + 1e-12)
    assert found.value <= max(shares) * (1 + 1e-12)


@given(st.data())
def test_sums_of_any_numbers_are_the_same_in_any_order(data: st.DataObject) -> None:
    parent, parts = family("sum", "stock")
    rows = [value("2025", data.draw(st.floats(-1e12, 1e12)), key) for key in "abc"]
    again = data.draw(st.permutations(rows))
    assert rollup.value(parent, parts, "2025", rows) == rollup.value(parent, parts[::-1], "2025", again)
