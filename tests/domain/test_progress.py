"""Cases are computed by hand from design.md 5.2; the first rule that holds decides.

The plain target goes from 0 at the end of 2020 to 100 at the end of 2030: ten points a year.
"""

from dataclasses import replace
from datetime import date
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natcoord.domain import progress
from natcoord.domain.progress import Thresholds
from natcoord.domain.records import STATUSES, Indicator, Measurement, Milestone, Target

LIMITS = Thresholds(0.95, 0.60)
TODAY = date(2026, 6, 1)
PLAIN = Target("t", "T1", {"en": "Plain"}, 0.0, 2020, 100.0, 2030, "i", "2021-01-01", "", "")
DOWN = replace(PLAIN, baseline_value=100.0, target_value=0.0)
SHEET = Indicator(
    indicator_id="i",
    target_id="t",
    code="I1",
    name={},
    definition={},
    unit={},
    kind="stock",
    direction="increase",
    numerator={},
    denominator={},
    source={},
    frequency="year",
    institution_id=None,
    band_low=None,
    band_high=None,
    is_key=False,
    is_draft=False,
)


def value(number: float | None, period: str = "2025", **changes: Any) -> Measurement:
    one = Measurement(f"m-{period}", "i", period, "", number, None, None, None, "approved", "", "2026-01-01T00:00:00")
    return one._replace(**changes)


def ratio(numerator: float | None, denominator: float | None, period: str = "2025", **changes: Any) -> Measurement:
    return value(None, period, numerator=numerator, denominator=denominator, **changes)


def milestone(year: int, number: float) -> Milestone:
    return Milestone(f"m{year}", "t", year, number)


def status(target: Target, direction: str, one: Measurement | None, today: date = TODAY) -> str:
    return progress.of_target(target, replace(SHEET, direction=direction), one, LIMITS, today).status


# --- values ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("measurement", "number"),
    [
        (value(12.5), 12.5),
        (value(0.0), 0.0),
        (value(None), None),
        (value(None, absence="not_known"), None),
        (value(0.0, absence="not_shared"), None),
        (ratio(1, 4), 25.0),
        (ratio(0, 4), 0.0),
        (ratio(29, 100), 29.0),
        (ratio(3, 0), None),
        (ratio(0, 0), None),
        (ratio(3, None), None),
        (ratio(None, 4), None),
        (ratio(1, 4, absence="not_known"), None),
    ],
)
def test_missing_is_not_zero_and_a_zero_denominator_is_not_defined(
    measurement: Measurement, number: float | None
) -> None:
    assert progress.measured(measurement) == number


@pytest.mark.parametrize(
    ("cells", "number"),
    [
        ([(1, 10), (90, 90)], 91.0),  # 91 / 100; the mean of 10 % and 100 % would be 55 %
        ([(50, 100), (0, 300)], 12.5),
        ([(3, 4), (None, None)], 75.0),  # a missing cell is left out, not read as 0
        ([(3, 4), (5, 0)], 75.0),
        ([(0, 4)], 0.0),
        ([(5, 0)], None),
        ([(None, None)], None),
        ([], None),
    ],
)
def test_a_percentage_total_is_the_sum_of_numerators_over_the_sum_of_denominators(
    cells: list[tuple[float | None, float | None]], number: float | None
) -> None:
    rows = [ratio(*pair, cell=f"c{n}") for n, pair in enumerate(cells)]
    assert progress.ratio_total(rows) == number


def test_an_absent_cell_is_left_out_of_a_percentage_total() -> None:
    assert progress.ratio_total([ratio(3, 4), ratio(1, 4, absence="not_shared")]) == 75.0


def test_the_latest_value_is_the_newest_approved_total_that_has_a_value() -> None:
    rows = [
        value(10.0, "2022"),
        value(20.0, "2023"),
        value(30.0, "2024", state="draft"),
        value(31.0, "2024", state="submitted"),
        value(40.0, "2025", cell="women"),
        value(None, "2025", absence="not_known"),
        ratio(3, 0, "2026"),
        value(5.0, "2021", indicator_id="other"),
    ]
    found = progress.latest(rows)
    assert {key: one.value for key, one in found.items()} == {"i": 20.0, "other": 5.0}


@pytest.mark.parametrize(
    ("older", "newer"),
    [("2024-Q4", "2025-Q1"), ("2024-09", "2024-10"), ("2024-H1", "2024-H2"), ("1999", "2000")],
)
def test_newer_is_read_from_the_period_and_not_from_when_it_was_recorded(older: str, newer: str) -> None:
    rows = [value(1.0, older, recorded_at="2026-05-01"), value(2.0, newer, recorded_at="2026-01-01")]
    assert progress.latest(rows)["i"].period == newer


def test_without_values_there_is_no_latest() -> None:
    assert progress.latest([]) == {}


# --- expected ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("position", "number"),
    [
        (2019.0, 0.0),
        (2021.0, 0.0),  # the end of the baseline year
        (2022.0, 10.0),
        (2023.5, 25.0),
        (2026.0, 50.0),
        (2031.0, 100.0),  # the end of the target year
        (2040.0, 100.0),
    ],
)
def test_without_milestones_the_expected_value_is_on_one_straight_line(position: float, number: float) -> None:
    assert progress.expected(PLAIN, position) == pytest.approx(number)


@pytest.mark.parametrize(
    ("position", "number"),
    [
        (2021.0, 0.0),
        (2023.0, 5.0),  # halfway to 10 at the end of 2024
        (2025.0, 10.0),
        (2027.0, 35.0),  # halfway from 10 to 60 at the end of 2028
        (2029.0, 60.0),
        (2030.0, 80.0),
        (2031.0, 100.0),
    ],
)
def test_milestones_bend_the_expected_line_in_whatever_order_they_are_kept(position: float, number: float) -> None:
    for order in permutations([milestone(2024, 10.0), milestone(2028, 60.0)]):
        assert progress.expected(replace(PLAIN, milestones=order), position) == pytest.approx(number)


@pytest.mark.parametrize(
    "changes",
    [
        {"baseline_value": None},
        {"baseline_year": None},
        {"target_value": None},
        {"target_year": None},
        {"target_year": 2020},
        {"target_year": 2019},
    ],
)
def test_an_incomplete_target_expects_nothing_and_has_no_data(changes: dict[str, Any]) -> None:
    draft = replace(PLAIN, **changes)
    assert progress.expected(draft, 2026.0) is None
    assert status(draft, "increase", value(50.0)) == "no_data"


def test_a_milestone_outside_the_years_does_not_bend_the_line() -> None:
    draft = replace(PLAIN, milestones=(milestone(2019, 70.0), milestone(2020, 70.0), milestone(2030, 1.0)))
    assert progress.expected(draft, 2026.0) == pytest.approx(50.0)


# --- status ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rises_to", "name"),
    [
        # expected at the end of 2025: half of the way, so r = 2p
        (100.0, "achieved"),
        (120.0, "achieved"),
        (99.0, "on_track"),
        (50.0, "on_track"),
        (47.5, "on_track"),  # r = 0.95 exactly
        (47.4, "needs_acceleration"),
        (30.0, "needs_acceleration"),  # r = 0.60 exactly
        (29.9, "off_track"),
        (0.1, "off_track"),
        (0.0, "off_track"),  # nothing done when half was expected
        (-0.1, "deteriorating"),
    ],
)
def test_each_status_follows_from_the_value_in_both_directions(rises_to: float, name: str) -> None:
    assert status(PLAIN, "increase", value(rises_to)) == name
    assert status(DOWN, "decrease", value(100.0 - rises_to)) == name


@pytest.mark.parametrize(
    ("number", "name"),
    [(100.0, "achieved"), (99.9, "missed"), (50.0, "missed"), (0.0, "missed"), (-5.0, "missed")],
)
def test_after_the_target_year_what_is_not_achieved_is_missed(number: float, name: str) -> None:
    assert status(PLAIN, "increase", value(number), date(2031, 1, 1)) == name
    assert status(DOWN, "decrease", value(100.0 - number), date(2031, 1, 1)) == name


def test_the_target_year_has_passed_only_after_its_last_day() -> None:
    late = value(99.0, "2029")
    assert status(PLAIN, "increase", late, date(2030, 12, 31)) == "on_track"
    assert status(PLAIN, "increase", late, date(2031, 1, 1)) == "missed"


@pytest.mark.parametrize("baseline", [0.1, 1.1, 10.2, 33.3, 1e6 + 0.1])
def test_a_value_on_the_edge_is_not_lost_to_binary_rounding(baseline: float) -> None:
    target = replace(PLAIN, baseline_value=baseline, target_value=baseline + 30.0)
    # at the end of 2025 half of 30 is expected: 0.95 * 15 = 14.25 and 0.60 * 15 = 9
    assert status(target, "increase", value(baseline + 14.25)) == "on_track"
    assert status(target, "increase", value(baseline + 9.0)) == "needs_acceleration"


def test_thresholds_are_settings() -> None:
    strict, lenient = Thresholds(1.0, 0.9), Thresholds(0.5, 0.2)
    forty_five = value(45.0)  # r = 0.9
    assert progress.of_target(PLAIN, SHEET, forty_five, strict, TODAY).status == "needs_acceleration"
    assert progress.of_target(PLAIN, SHEET, forty_five, lenient, TODAY).status == "on_track"
    assert progress.of_target(PLAIN, SHEET, value(10.0), lenient, TODAY).status == "needs_acceleration"
    assert progress.of_target(PLAIN, SHEET, value(9.0), lenient, TODAY).status == "off_track"


@pytest.mark.parametrize(
    ("number", "name"),
    [(0.0, "not_started"), (3.0, "on_track"), (-3.0, "deteriorating"), (100.0, "achieved")],
)
def test_at_the_end_of_the_baseline_year_nothing_is_expected_yet(number: float, name: str) -> None:
    found = progress.of_target(PLAIN, SHEET, value(number, "2020"), LIMITS, TODAY)
    assert (found.status, found.expected_progress, found.ratio) == (name, 0.0, None)


@pytest.mark.parametrize(
    ("number", "name"),
    [(0.0, "not_started"), (3.0, "on_track"), (-3.0, "deteriorating"), (100.0, "achieved")],
)
def test_a_flat_first_milestone_expects_nothing_until_then(number: float, name: str) -> None:
    target = replace(PLAIN, milestones=(milestone(2025, 0.0),))
    assert status(target, "increase", value(number, "2024")) == name


@pytest.mark.parametrize(("number", "name"), [(0.0, "on_track"), (3.0, "on_track"), (-3.0, "deteriorating")])
def test_not_falling_where_a_fall_was_planned_is_on_track(number: float, name: str) -> None:
    target = replace(PLAIN, milestones=(milestone(2024, -10.0),))
    assert status(target, "increase", value(number, "2024")) == name


@pytest.mark.parametrize(
    ("number", "name"),
    [
        # the milestone expects 20 at the end of 2025, where the straight line would expect 50
        (20.0, "on_track"),
        (19.0, "on_track"),
        (18.9, "needs_acceleration"),
        (12.0, "needs_acceleration"),
        (11.9, "off_track"),
    ],
)
def test_status_is_measured_against_the_milestone_and_not_the_straight_line(number: float, name: str) -> None:
    target = replace(PLAIN, milestones=(milestone(2025, 20.0),))
    assert status(target, "increase", value(number)) == name


@pytest.mark.parametrize(
    ("period", "number", "name"),
    [
        ("2023-Q2", 25.0, "on_track"),  # end of June 2023 is 2.5 years on: 25 expected
        ("2023-Q2", 23.75, "on_track"),
        ("2023-Q2", 15.0, "needs_acceleration"),
        ("2023-Q2", 14.9, "off_track"),
        ("2023-H1", 25.0, "on_track"),
        ("2023-06", 14.9, "off_track"),
    ],
)
def test_the_expected_value_is_that_of_the_end_of_the_period(period: str, number: float, name: str) -> None:
    assert status(PLAIN, "increase", value(number, period)) == name


@pytest.mark.parametrize(
    "measurement",
    [
        None,
        value(50.0, "2019"),
        value(50.0, "2020-Q3"),
        value(None, absence="not_known"),
        ratio(3, 0),
    ],
)
def test_without_a_value_since_the_baseline_there_is_no_data(measurement: Measurement | None) -> None:
    for today in (TODAY, date(2035, 1, 1)):
        found = progress.of_target(PLAIN, SHEET, measurement, LIMITS, today)
        assert found.status == "no_data"
        assert (found.expected, found.progress, found.expected_progress, found.ratio) == (None,) * 4


def test_without_an_indicator_there_is_no_data() -> None:
    assert progress.of_target(PLAIN, None, value(50.0), LIMITS, TODAY).status == "no_data"


@pytest.mark.parametrize(
    ("low", "high", "number", "today", "name"),
    [
        (90.0, 98.0, 90.0, TODAY, "achieved"),
        (90.0, 98.0, 98.0, TODAY, "achieved"),
        (90.0, 98.0, 89.9, TODAY, "off_track"),
        (90.0, 98.0, 98.1, TODAY, "off_track"),
        (90.0, 98.0, 89.9, date(2030, 12, 31), "off_track"),
        (90.0, 98.0, 89.9, date(2031, 1, 1), "missed"),
        (90.0, 98.0, 95.0, date(2031, 1, 1), "achieved"),
        (None, None, 95.0, TODAY, "achieved"),
        (None, None, 95.1, TODAY, "off_track"),
        (90.0, None, 92.0, TODAY, "achieved"),
        (90.0, None, 96.0, TODAY, "off_track"),
    ],
)
def test_to_maintain_is_to_stay_within_the_band(
    low: float | None, high: float | None, number: float, today: date, name: str
) -> None:
    target = replace(PLAIN, baseline_value=95.0, target_value=95.0)
    sheet = replace(SHEET, direction="maintain", band_low=low, band_high=high)
    found = progress.of_target(target, sheet, value(number), LIMITS, today)
    assert (found.status, found.progress, found.ratio) == (name, None, None)


@pytest.mark.parametrize(
    ("direction", "number", "today", "name"),
    [
        ("increase", 50.0, TODAY, "achieved"),
        ("increase", 51.0, TODAY, "achieved"),
        ("increase", 49.0, TODAY, "deteriorating"),
        ("increase", 49.0, date(2031, 1, 1), "missed"),
        ("decrease", 50.0, TODAY, "achieved"),
        ("decrease", 49.0, TODAY, "achieved"),
        ("decrease", 51.0, TODAY, "deteriorating"),
        ("decrease", 51.0, date(2031, 1, 1), "missed"),
    ],
)
def test_a_target_equal_to_its_baseline_is_judged_by_the_value_alone(
    direction: str, number: float, today: date, name: str
) -> None:
    target = replace(PLAIN, baseline_value=50.0, target_value=50.0)
    assert status(target, direction, value(number), today) == name
    found = progress.of_target(target, SHEET, value(number), LIMITS, today)
    assert (found.progress, found.expected_progress, found.ratio) == (None, None, None)


def test_the_inputs_of_the_rule_are_given_with_the_status() -> None:
    target = replace(PLAIN, baseline_value=20.0, target_value=60.0)
    latest = ratio(32, 100)
    found = progress.of_target(target, SHEET, latest, LIMITS, TODAY)
    assert found.latest is latest
    assert (found.value, found.period) == (32.0, "2025")
    assert found.expected == pytest.approx(40.0)
    assert found.progress == pytest.approx(0.3)  # (32 - 20) / 40
    assert found.expected_progress == pytest.approx(0.5)
    assert found.ratio == pytest.approx(0.6)
    assert found.status == "needs_acceleration"


@pytest.mark.parametrize(
    ("today", "point"),
    [
        (date(2019, 1, 1), (2024, 10.0)),
        (date(2024, 12, 31), (2024, 10.0)),
        (date(2025, 1, 1), (2028, 60.0)),
        (date(2029, 1, 1), (2030, 100.0)),
        (date(2030, 12, 31), (2030, 100.0)),
        (date(2031, 1, 1), None),
    ],
)
def test_the_next_milestone_is_the_first_not_before_this_year(today: date, point: tuple[int, float] | None) -> None:
    target = replace(PLAIN, milestones=(milestone(2028, 60.0), milestone(2024, 10.0)))
    assert progress.next_milestone(target, today) == point


def test_an_empty_draft_has_no_next_milestone() -> None:
    draft = replace(PLAIN, target_value=None, target_year=None)
    assert progress.next_milestone(draft, TODAY) is None


# --- what always holds -------------------------------------------------------------------------------------

numbers = st.floats(-1e6, 1e6)
measurements = st.builds(
    lambda key, period, cell, number, state, absence: value(
        number, period, measurement_id=key, cell=cell, state=state, absence=absence
    ),
    key=st.uuids().map(str),
    period=st.sampled_from(["2020", "2021", "2022-Q1", "2022-Q2", "2024-H2", "2025-07", "2025"]),
    cell=st.sampled_from(["", "", "women"]),
    number=numbers | st.none(),
    state=st.sampled_from(["draft", "approved", "approved"]),
    absence=st.sampled_from([None, None, "not_known"]),
)


@st.composite
def whole_targets(draw: st.DrawFn) -> Target:
    years = draw(st.lists(st.integers(2000, 2050), min_size=2, max_size=6, unique=True).map(sorted))
    values = draw(st.lists(numbers, min_size=len(years), max_size=len(years)))
    between = tuple(milestone(year, number) for year, number in list(zip(years, values, strict=True))[1:-1])
    return replace(
        PLAIN,
        baseline_year=years[0],
        baseline_value=values[0],
        target_year=years[-1],
        target_value=values[-1],
        milestones=tuple(draw(st.permutations(between))),
    )


@given(st.lists(measurements, max_size=6, unique_by=lambda one: one.measurement_id), st.data())
def test_any_order_of_the_same_measurements_gives_the_same_latest_and_status(
    rows: list[Measurement], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(rows))
    first, second = progress.latest(rows).get("i"), progress.latest(shuffled).get("i")
    assert first == second
    assert progress.of_target(PLAIN, SHEET, first, LIMITS, TODAY) == progress.of_target(
        PLAIN, SHEET, second, LIMITS, TODAY
    )


@given(whole_targets(), st.floats(1990, 2070))
def test_the_expected_value_stays_between_the_lowest_and_the_highest_point(target: Target, position: float) -> None:
    found = progress.expected(target, position)
    points = [target.baseline_value, target.target_value, *(one.value for one in target.milestones)]
    assert found is not None
    assert min(point for point in points if point is not None) <= found
    assert found <= max(point for point in points if point is not None)


@given(
    whole_targets(),
    numbers,
    st.integers(2000, 2050),
    st.sampled_from(["increase", "decrease", "maintain"]),
    st.dates(date(2000, 1, 1), date(2060, 1, 1)),
)
def test_every_value_has_one_of_the_eight_statuses_and_achieved_means_met(
    target: Target, number: float, year: int, direction: str, today: date
) -> None:
    found = progress.of_target(target, replace(SHEET, direction=direction), value(number, str(year)), LIMITS, today)
    assert found.status in STATUSES
    assert target.baseline_year is not None
    assert target.target_value is not None
    assert (found.status == "no_data") == (year < target.baseline_year)
    if found.status == "achieved" and direction != "maintain":
        assert number >= target.target_value if direction == "increase" else number <= target.target_value


@given(whole_targets(), numbers, numbers, st.integers(2001, 2050))
def test_a_better_value_never_has_a_worse_status(target: Target, one: float, other: float, year: int) -> None:
    order = ["deteriorating", "off_track", "needs_acceleration", "not_started", "on_track", "achieved"]
    assert target.baseline_value is not None
    assert target.target_value is not None
    direction = "increase" if target.target_value > target.baseline_value else "decrease"
    worse, better = sorted((one, other), reverse=direction == "decrease")
    today = date(2001, 1, 1)
    first = status(target, direction, value(worse, str(year)), today)
    second = status(target, direction, value(better, str(year)), today)
    if "no_data" not in (first, second) and "missed" not in (first, second):
        assert order.index(first) <= order.index(second)
