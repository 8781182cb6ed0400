"""Design.md 5.2 by hand: each case is worked out from the rule, with p, e and r as fractions of the case's own numbers.

A period stands at its end: the expected value of 2024 is that of 31 December 2024. r is None where e <= 0. The
first rule that holds decides: no data, achieved, missed, deteriorating, not started, on track (r >= 0.95), needs
acceleration (r >= 0.60), off track.
"""

from datetime import date
from typing import NamedTuple

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from natcoord.domain import progress, rollup
from natcoord.domain.records import DIRECTIONS, KINDS
from tests.domain.progress_facts import LIMITS, Amount, months, quarters, sheet, target, value, values

NOW = date(2026, 11, 22)
NONE = (None, None, None)
Shares = tuple[float | None, float | None, float | None]


class Case(NamedTuple):
    kind: str
    direction: str
    baseline: tuple[float, int]
    goal: tuple[float, int]
    values: dict[str, Amount]
    status: str
    shares: Shares  # p, e, r
    milestones: dict[int, float] = {}  # noqa: RUF012 (never written to)
    today: date = NOW
    frequency: str = "year"
    band: tuple[float | None, float | None] = (None, None)


def last_day(year: int) -> date:
    return date(year, 12, 31)


def day_after(year: int) -> date:
    return date(year + 1, 1, 1)


# From 100 at the end of 2022 to 200 at the end of 2027: 20 a year, so 140 at the end of 2024 (e = 2/5).
UP = ("stock", "increase", (100, 2022), (200, 2027))
STOCK_UP = [
    Case(*UP, {"2024": 200}, "achieved", (1, 0.4, 2.5)),
    Case(*UP, {"2024": 250}, "achieved", (1.5, 0.4, 3.75)),
    Case(*UP, {"2024": 140}, "on_track", (0.4, 0.4, 1)),
    Case(*UP, {"2024": 138}, "on_track", (0.38, 0.4, 0.95)),  # the threshold itself
    Case(*UP, {"2024": 137}, "needs_acceleration", (0.37, 0.4, 0.925)),
    Case(*UP, {"2024": 124}, "needs_acceleration", (0.24, 0.4, 0.6)),  # the threshold itself
    Case(*UP, {"2024": 123}, "off_track", (0.23, 0.4, 0.575)),
    Case(*UP, {"2024": 100}, "off_track", (0, 0.4, 0)),
    Case(*UP, {"2024": 99}, "deteriorating", (-0.01, 0.4, -0.025)),
    Case(*UP, {"2024": 0}, "deteriorating", (-1, 0.4, -2.5)),  # zero is a value
    Case(*UP, {"2022": 100}, "not_started", (0, 0, None)),  # a value in the baseline year
    Case(*UP, {"2022": 101}, "on_track", (0.01, 0, None)),
    Case(*UP, {"2022": 99}, "deteriorating", (-0.01, 0, None)),
    Case(*UP, {"2022": 200}, "achieved", (1, 0, None)),
    Case(*UP, {"2021": 150}, "no_data", NONE),  # before the baseline
    Case(*UP, {}, "no_data", NONE),
    Case(*UP, {"2024": "not_collected"}, "no_data", NONE),  # missing is not zero
    Case(*UP, {"2023": 120, "2024": "not_shared"}, "on_track", (0.2, 0.2, 1)),
    Case(*UP, {"2024": 124, "2023": 120}, "needs_acceleration", (0.24, 0.4, 0.6)),  # the newest counts
    Case(*UP, {"2027": 199}, "on_track", (0.99, 1, 0.99), today=last_day(2027)),
    Case(*UP, {"2027": 199}, "missed", (0.99, 1, 0.99), today=day_after(2027)),
    Case(*UP, {"2027": 200}, "achieved", (1, 1, 1), today=day_after(2027)),
    Case(*UP, {"2026": 150}, "needs_acceleration", (0.5, 0.8, 0.625), today=last_day(2027)),
    Case(*UP, {"2026": 150}, "missed", (0.5, 0.8, 0.625), today=day_after(2027)),
    Case(*UP, {"2026": 90}, "missed", (-0.1, 0.8, -0.125), today=day_after(2027)),
    Case(*UP, {"2022": 100}, "missed", (0, 0, None), today=day_after(2027)),
    Case(*UP, {}, "no_data", NONE, today=day_after(2027)),
    Case(*UP, {"2028": 200}, "achieved", (1, 1, 1), today=day_after(2028)),  # late, but met
    Case(*UP, {"2028": 190}, "missed", (0.9, 1, 0.9), today=day_after(2028)),
]

# From 80 at the end of 2020 to 40 at the end of 2028: 5 less a year, so 60 at the end of 2024 (e = 1/2).
DOWN = ("stock", "decrease", (80, 2020), (40, 2028))
STOCK_DOWN = [
    Case(*DOWN, {"2024": 40}, "achieved", (1, 0.5, 2)),
    Case(*DOWN, {"2024": 0}, "achieved", (2, 0.5, 4)),
    Case(*DOWN, {"2024": 60}, "on_track", (0.5, 0.5, 1)),
    Case(*DOWN, {"2024": 61}, "on_track", (0.475, 0.5, 0.95)),
    Case(*DOWN, {"2024": 62}, "needs_acceleration", (0.45, 0.5, 0.9)),
    Case(*DOWN, {"2024": 68}, "needs_acceleration", (0.3, 0.5, 0.6)),
    Case(*DOWN, {"2024": 69}, "off_track", (0.275, 0.5, 0.55)),
    Case(*DOWN, {"2024": 80}, "off_track", (0, 0.5, 0)),
    Case(*DOWN, {"2024": 81}, "deteriorating", (-0.025, 0.5, -0.05)),
    Case(*DOWN, {"2020": 80}, "not_started", (0, 0, None)),
    Case(*DOWN, {"2028": 41}, "on_track", (0.975, 1, 0.975), today=last_day(2028)),
    Case(*DOWN, {"2028": 41}, "missed", (0.975, 1, 0.975), today=day_after(2028)),
]

# Target year next year: half of the only year has passed at the end of June.
NEXT = ("stock", "increase", (100, 2025), (200, 2026))
NEXT_YEAR = [
    Case(*NEXT, {"2025-Q4": 100}, "not_started", (0, 0, None), frequency="quarter"),
    Case(*NEXT, {"2025-Q3": 180}, "no_data", NONE, frequency="quarter"),  # ends before the baseline
    Case(*NEXT, {"2026-Q2": 150}, "on_track", (0.5, 0.5, 1), frequency="quarter"),
    Case(*NEXT, {"2026-H1": 130}, "needs_acceleration", (0.3, 0.5, 0.6), frequency="half_year"),
    Case(*NEXT, {"2026-09": 130}, "off_track", (0.3, 0.75, 0.4), frequency="month"),
    Case(*NEXT, {"2026-Q4": 199}, "missed", (0.99, 1, 0.99), today=day_after(2026), frequency="quarter"),
]

# Milestones bend the line: 20 at the end of 2025, then 16 a year to 100 at the end of 2030.
BENT = ("stock", "increase", (0, 2020), (100, 2030))
MILESTONES = [
    Case(*BENT, {"2025": 20}, "on_track", (0.2, 0.2, 1), {2025: 20}),
    Case(*BENT, {"2025": 19}, "on_track", (0.19, 0.2, 0.95), {2025: 20}),
    Case(*BENT, {"2025": 12}, "needs_acceleration", (0.12, 0.2, 0.6), {2025: 20}),
    Case(*BENT, {"2025": 11}, "off_track", (0.11, 0.2, 0.55), {2025: 20}),
    Case(*BENT, {"2027": 52}, "on_track", (0.52, 0.52, 1), {2025: 20}, date(2028, 3, 1)),
    Case(*BENT, {"2022": 0}, "not_started", (0, 0, None), {2023: 0}),  # flat until then
    Case(*BENT, {"2023": 0}, "not_started", (0, 0, None), {2023: 0}),
    Case(*BENT, {"2024": 0}, "off_track", (0, 1 / 7, 0), {2023: 0}),
    Case(*BENT, {"2022": -4}, "deteriorating", (-0.04, -0.1, None), {2022: -10}),  # a fall was planned
    Case(*BENT, {"2022": 0}, "on_track", (0, -0.1, None), {2022: -10}),
    Case(*BENT, {"2022": 3}, "on_track", (0.03, -0.1, None), {2022: -10}),
]

KEEP = ("stock", "maintain", (95, 2022), (95, 2027))
BAND = (90.0, 98.0)
MAINTAIN = [
    Case(*KEEP, {"2024": 90}, "achieved", NONE, band=BAND),
    Case(*KEEP, {"2024": 98}, "achieved", NONE, band=BAND),
    Case(*KEEP, {"2024": 89.9}, "off_track", NONE, band=BAND),
    Case(*KEEP, {"2024": 98.1}, "off_track", NONE, band=BAND),
    Case(*KEEP, {"2027": 89.9}, "off_track", NONE, today=last_day(2027), band=BAND),
    Case(*KEEP, {"2027": 89.9}, "missed", NONE, today=day_after(2027), band=BAND),
    Case(*KEEP, {"2027": 95}, "achieved", NONE, today=day_after(2027), band=BAND),
    Case(*KEEP, {}, "no_data", NONE, band=BAND),
    # A target other than the baseline has a line, but the band alone decides.
    Case("stock", "maintain", (80, 2022), (95, 2027), {"2024": 86}, "off_track", NONE, band=BAND),
]

# Reach: 30 up, or 30 down, from the end of 2022 to the end of 2026; half is expected at the end of 2024.
REACH_UP = ("stock", "reach", (20, 2022), (50, 2026))
REACH_DOWN = ("stock", "reach", (50, 2022), (20, 2026))
REACH = [
    Case(*REACH_UP, {"2024": 50}, "achieved", (1, 0.5, 2)),
    Case(*REACH_UP, {"2024": 56}, "achieved", (1.2, 0.5, 2.4)),  # past it
    Case(*REACH_UP, {"2024": 34.25}, "on_track", (0.475, 0.5, 0.95)),
    Case(*REACH_UP, {"2024": 29}, "needs_acceleration", (0.3, 0.5, 0.6)),
    Case(*REACH_UP, {"2024": 28.7}, "off_track", (0.29, 0.5, 0.58)),
    Case(*REACH_UP, {"2024": 17}, "deteriorating", (-0.1, 0.5, -0.2)),
    Case(*REACH_UP, {"2022": 20}, "not_started", (0, 0, None)),
    Case(*REACH_DOWN, {"2024": 20}, "achieved", (1, 0.5, 2)),
    Case(*REACH_DOWN, {"2024": 14}, "achieved", (1.2, 0.5, 2.4)),
    Case(*REACH_DOWN, {"2024": 35.75}, "on_track", (0.475, 0.5, 0.95)),
    Case(*REACH_DOWN, {"2024": 41}, "needs_acceleration", (0.3, 0.5, 0.6)),
    Case(*REACH_DOWN, {"2024": 41.3}, "off_track", (0.29, 0.5, 0.58)),
    Case(*REACH_DOWN, {"2024": 53}, "deteriorating", (-0.1, 0.5, -0.2)),
    Case(*REACH_DOWN, {"2026": 20.3}, "on_track", (0.99, 1, 0.99), today=last_day(2026)),
    Case(*REACH_DOWN, {"2026": 20.3}, "missed", (0.99, 1, 0.99), today=day_after(2026)),
    # A draft may still equal its baseline; no way to go, so only the value itself meets it.
    Case("stock", "reach", (30, 2022), (30, 2026), {"2024": 30}, "achieved", NONE),
    Case("stock", "reach", (30, 2022), (30, 2026), {"2024": 31}, "deteriorating", NONE),
]

# A flow is judged by its latest whole year. 100 in 2023, 400 in 2026: 200 expected in 2024, 300 in 2025.
FLOW = ("flow", "increase", (100, 2023), (400, 2026))
FLOWS = [
    Case(*FLOW, {"2024": 200}, "on_track", (1 / 3, 1 / 3, 1)),
    Case(*FLOW, {"2025": 160}, "off_track", (0.2, 2 / 3, 0.3)),
    Case(  # 260 in 2025; three quarters of 2026 make no year
        *FLOW, quarters(2025, 50, 60, 70, 80) | quarters(2026, 90, 90, 90),
        "needs_acceleration", (8 / 15, 2 / 3, 0.8), frequency="quarter",
    ),
    Case(  # one quarter of 2025 is missing, so that 2024 is the latest whole year
        *FLOW, quarters(2024, 50, 50, 50, 50) | quarters(2025, 90, "not_shared", 90, 90),
        "on_track", (1 / 3, 1 / 3, 1), frequency="quarter",
    ),
    Case(*FLOW, quarters(2025, 300, 300), "no_data", NONE, frequency="quarter"),
    Case(*FLOW, quarters(2022, 100, 100, 100, 100), "no_data", NONE, frequency="quarter"),
    Case(*FLOW, quarters(2023, 25, 25, 25, 25), "not_started", (0, 0, None), frequency="quarter"),
    Case(*FLOW, quarters(2026, 99, 100, 100, 100), "missed", (299 / 300, 1, 299 / 300), {}, day_after(2026), "quarter"),
    Case(*FLOW, quarters(2026, 100, 100, 100, 100), "achieved", (1, 1, 1), {}, day_after(2026), "quarter"),
    Case("flow", "decrease", (400, 2022), (200, 2026), {"2024-H1": 160, "2024-H2": 140}, "on_track", (0.5, 0.5, 1),
         frequency="half_year"),
    Case("flow", "increase", (0, 2022), (240, 2026), months(2024, *[10] * 12), "on_track", (0.5, 0.5, 1),
         frequency="month"),
    Case("flow", "increase", (0, 2022), (240, 2026), months(2024, *[10] * 11), "no_data", NONE, frequency="month"),
    Case("flow", "reach", (400, 2022), (200, 2026), {"2024-H1": 90, "2024-H2": 100}, "achieved", (1.05, 0.5, 2.1),
         frequency="half_year"),
    Case("flow", "maintain", (100, 2022), (100, 2026), quarters(2024, 25, 25, 25, 25), "achieved", NONE,
         frequency="quarter", band=(90, 110)),
    Case("flow", "maintain", (100, 2022), (100, 2026), quarters(2024, 100, 0, 0, 15), "off_track", NONE,
         frequency="quarter", band=(90, 110)),
]  # fmt: skip

# A running total since its baseline stands as it was recorded: 2,500 a year are expected.
TOTAL = ("cumulative_flow", "increase", (0, 2024), (10_000, 2028))
CUMULATIVE = [
    Case(*TOTAL, {"2025": 2500}, "on_track", (0.25, 0.25, 1)),
    Case(*TOTAL, {"2025": 2500, "2026": 2500}, "off_track", (0.25, 0.5, 0.5)),
    Case(*TOTAL, quarters(2025, 500, 1500), "on_track", (0.15, 0.125, 1.2), frequency="quarter"),
    Case(*TOTAL, quarters(2025, 500, 750), "needs_acceleration", (0.075, 0.125, 0.6), frequency="quarter"),
    Case("cumulative_flow", "decrease", (0, 2024), (-400, 2028), {"2026": -100}, "off_track", (0.25, 0.5, 0.5)),
    Case("cumulative_flow", "maintain", (0, 2024), (0, 2028), {"2026": 0}, "achieved", NONE, band=(0, 0)),
    Case("cumulative_flow", "reach", (0, 2024), (400, 2028), {"2026": 401}, "achieved", (1.0025, 0.5, 2.005)),
]

# From 40 % at the end of 2022 to 90 % at the end of 2027: 60 % at the end of 2024 (e = 2/5).
SHARE = ("percentage", "increase", (40, 2022), (90, 2027))
PERCENTAGES = [
    Case(*SHARE, {"2024": (45, 75)}, "on_track", (0.4, 0.4, 1)),
    Case(*SHARE, {"2024": (59, 100)}, "on_track", (0.38, 0.4, 0.95)),
    Case(*SHARE, {"2024": (52, 100)}, "needs_acceleration", (0.24, 0.4, 0.6)),
    Case(*SHARE, {"2024": (51, 100)}, "off_track", (0.22, 0.4, 0.55)),
    Case(*SHARE, {"2024": (39, 100)}, "deteriorating", (-0.02, 0.4, -0.05)),
    Case(*SHARE, {"2024": (18, 20)}, "achieved", (1, 0.4, 2.5)),
    Case(*SHARE, {"2024": (0, 50)}, "deteriorating", (-0.8, 0.4, -2)),  # none of fifty is 0 %
    Case(*SHARE, {"2024": (0, 0)}, "no_data", NONE),  # none of none is not defined
    Case(*SHARE, {"2024": (9, 0)}, "no_data", NONE),
    Case(*SHARE, {"2023": (25, 50), "2024": (3, 0)}, "on_track", (0.2, 0.2, 1)),
    Case(*SHARE, quarters(2024, (10, 40), (30, 60)), "needs_acceleration", (0.2, 0.3, 2 / 3), frequency="quarter"),
    Case("percentage", "decrease", (50, 2022), (10, 2026), {"2024": (30, 100)}, "on_track", (0.5, 0.5, 1)),
    Case("percentage", "maintain", (95, 2022), (95, 2026), {"2024": (9, 10)}, "achieved", NONE, band=BAND),
    Case("percentage", "maintain", (95, 2022), (95, 2026), {"2024": (99, 100)}, "off_track", NONE, band=BAND),
    Case("percentage", "reach", (60, 2022), (50, 2026), {"2024": (11, 20)}, "on_track", (0.5, 0.5, 1)),
    Case("percentage", "reach", (60, 2022), (50, 2026), {"2024": (1, 4)}, "achieved", (3.5, 0.5, 7)),
]

# Steps, yes (1) or no (0), and documents follow the same straight line.
STEPS = [
    Case("ordinal", "increase", (1, 2022), (4, 2025), {"2023": 2}, "on_track", (1 / 3, 1 / 3, 1), today=last_day(2024)),
    Case("ordinal", "increase", (1, 2022), (4, 2026), {"2024": 2}, "needs_acceleration", (1 / 3, 0.5, 2 / 3)),
    Case("ordinal", "increase", (1, 2022), (4, 2026), {"2024": 1}, "off_track", (0, 0.5, 0)),
    Case("ordinal", "increase", (1, 2022), (4, 2026), {"2024": 0}, "deteriorating", (-1 / 3, 0.5, -2 / 3)),
    Case("ordinal", "decrease", (5, 2022), (1, 2026), {"2024": 3}, "on_track", (0.5, 0.5, 1)),
    Case("ordinal", "maintain", (4, 2022), (4, 2026), {"2024": 3}, "achieved", NONE, band=(3, 5)),
    Case("ordinal", "reach", (5, 2022), (3, 2026), {"2024": 2}, "achieved", (1.5, 0.5, 3)),
    Case("yes_no", "increase", (0, 2022), (1, 2026), {"2023": 0}, "off_track", (0, 0.25, 0)),
    Case("yes_no", "increase", (0, 2022), (1, 2026), {"2024": 0}, "not_started", (0, 0, None), {2025: 0}),
    Case("yes_no", "increase", (0, 2022), (1, 2026), {"2024": 1}, "achieved", (1, 0.5, 2)),
    Case("yes_no", "increase", (0, 2022), (1, 2026), {"2026": 0}, "missed", (0, 1, 0), today=day_after(2026)),
    Case("yes_no", "decrease", (1, 2022), (0, 2026), {"2024": 0}, "achieved", (1, 0.5, 2)),
    Case("yes_no", "maintain", (1, 2022), (1, 2026), {"2024": 1}, "achieved", NONE, band=(1, 1)),
    Case("yes_no", "maintain", (1, 2022), (1, 2026), {"2024": 0}, "off_track", NONE, band=(1, 1)),
    Case("yes_no", "reach", (0, 2022), (1, 2026), {"2024": 1}, "achieved", (1, 0.5, 2)),
    Case("document", "increase", (0, 2022), (1, 2025), {"2023": 0}, "off_track", (0, 1 / 3, 0), today=last_day(2025)),
    Case("document", "increase", (0, 2022), (1, 2025), {"2023": 0}, "missed", (0, 1 / 3, 0), today=day_after(2025)),
    Case("document", "decrease", (1, 2022), (0, 2026), {"2024": 1}, "off_track", (0, 0.5, 0)),
    Case("document", "maintain", (1, 2022), (1, 2026), {"2024": 1}, "achieved", NONE, band=(1, 1)),
    Case("document", "reach", (1, 2022), (0, 2026), {"2024": 0}, "achieved", (1, 0.5, 2)),
]

CASES = [
    *STOCK_UP, *STOCK_DOWN, *NEXT_YEAR, *MILESTONES, *MAINTAIN, *REACH, *FLOWS, *CUMULATIVE, *PERCENTAGES, *STEPS,
]  # fmt: skip


def judged(case: Case) -> progress.Progress:
    made = sheet(case.kind, case.direction, frequency=case.frequency, band_low=case.band[0], band_high=case.band[1])
    newest = rollup.latest([made], values(case.values)).get("i")
    return progress.of_target(target(case.baseline, case.goal, case.milestones), made, newest, LIMITS, case.today)


@pytest.mark.parametrize("case", CASES, ids=[f"{n}-{one.kind}-{one.direction}" for n, one in enumerate(CASES)])
def test_a_status_and_its_shares_are_those_worked_out_by_hand(case: Case) -> None:
    found = judged(case)
    assert found.status == case.status
    for share, number in zip((found.progress, found.expected_progress, found.ratio), case.shares, strict=True):
        assert share == (None if number is None else pytest.approx(number))


def test_every_kind_has_cases_in_every_direction() -> None:
    assert {(one.kind, one.direction) for one in CASES} == {(kind, way) for kind in KINDS for way in DIRECTIONS}
    assert len(CASES) >= 80


# --- totals that roll up, to the status ------------------------------------------------------------------------

PARTS = {
    # rule, kind of all, parts in 2024 -> the whole, its status from 40 at the end of 2022 to 100 at that of 2026
    "sum": ("stock", {"a": 30, "b": 40}, 70.0, "on_track"),
    "sum of a part that is missing": ("stock", {"a": 30}, None, "no_data"),
    "sum with a part that is none": ("stock", {"a": 70, "b": 0}, 70.0, "on_track"),
    "share": ("percentage", {"a": (1, 10), "b": (63, 90)}, 64.0, "needs_acceleration"),  # not the mean, 40 %
    "share of a part that is missing": ("percentage", {"b": (63, 90)}, None, "no_data"),
    "share with a part that is not defined": ("percentage", {"a": (0, 0), "b": (63, 90)}, None, "no_data"),
    "highest": ("ordinal", {"a": 70, "b": 10}, 70.0, "on_track"),
    "lowest": ("ordinal", {"a": 70, "b": 10}, 10.0, "deteriorating"),
    "lowest of a part that is missing": ("ordinal", {"a": 70}, None, "no_data"),
}


@pytest.mark.parametrize("name", PARTS)
def test_a_total_that_rolls_up_is_judged_like_one_that_was_entered(name: str) -> None:
    kind, parts, whole, status = PARTS[name]
    sheets = [
        sheet(kind, key="i", rollup=name.split(maxsplit=1)[0]),
        sheet(kind, key="a", rolls_up_to="i", target_id=None),
        sheet(kind, key="b", rolls_up_to="i", target_id=None),
    ]
    newest = rollup.latest(sheets, [value("2024", amount, key) for key, amount in parts.items()])
    found = progress.of_target(target((40, 2022), (100, 2026)), sheets[0], newest.get("i"), LIMITS, NOW)
    assert found.value == whole
    assert found.status == status


def test_all_is_yes_only_when_every_part_is() -> None:
    sheets = [
        sheet("yes_no", key="i", rollup="all"),
        *(sheet("yes_no", key=key, rolls_up_to="i", target_id=None) for key in "ab"),
    ]
    way = target((0, 2022), (1, 2026), {2025: 0})
    for parts, status in (((1, 1), "achieved"), ((1, 0), "not_started"), ((0, 0), "not_started")):
        rows = [value("2024", float(yes), key) for key, yes in zip("ab", parts, strict=True)]
        newest = rollup.latest(sheets, rows).get("i")
        assert progress.of_target(way, sheets[0], newest, LIMITS, NOW).status == status


# --- what always holds -----------------------------------------------------------------------------------------


@given(st.data())
def test_any_order_of_the_same_entries_gives_the_same_statuses(data: st.DataObject) -> None:
    amounts = st.floats(0, 1e9)
    periods = [f"{year}-Q{n}" for year in (2023, 2024, 2025) for n in (1, 2, 3, 4)]
    rows = [
        value(period, data.draw(amounts), key, state=data.draw(st.sampled_from(["approved", "approved", "draft"])))
        for key in "ab"
        for period in data.draw(st.lists(st.sampled_from(periods), unique=True))
    ]
    sheets = [
        sheet("flow", key="i", rollup="sum", frequency="quarter"),
        *(sheet("flow", key=key, rolls_up_to="i", frequency="quarter", target_id=None) for key in "ab"),
    ]
    way = target((10, 2022), (1e6, 2027))
    first = rollup.latest(sheets, rows)
    again = rollup.latest(data.draw(st.permutations(sheets)), data.draw(st.permutations(rows)))
    assert first == again
    for one in sheets:
        assert progress.of_target(way, one, first.get(one.indicator_id), LIMITS, NOW) == progress.of_target(
            way, one, again.get(one.indicator_id), LIMITS, NOW
        )


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.integers(2023, 2030))
def test_reach_is_increase_or_decrease_by_the_way_of_the_target(
    start: float, goal: float, number: float, year: int
) -> None:
    assume(start != goal)
    way = target((start, 2022), (goal, 2030))
    plain = "increase" if goal > start else "decrease"
    one = value(str(year), number)
    assert progress.of_target(way, sheet("stock", "reach"), one, LIMITS, NOW) == progress.of_target(
        way, sheet("stock", plain), one, LIMITS, NOW
    )
