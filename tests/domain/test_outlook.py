"""At this pace, how it went, and what changed: years and statuses worked out by hand."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natcoord.domain import outlook, progress, rollup
from natcoord.domain.outlook import Projection
from natcoord.domain.records import Country, Indicator
from natcoord.domain.snapshot import Snapshot
from tests.domain.progress_facts import LIMITS, Amount, item, line, quarters, sheet, target, value, values, was

TODAY = date(2026, 11, 22)
UP = target((0, 2020), (100, 2030))
COUNTRY = Country("country", {"en": "Testland"}, False, "en", "latin", "un", 4.0, 0.95, 0.6)


# --- at this pace --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("period", "amount", "year"),
    [
        ("2025", 50, 2030),  # 10 a year, as planned: at the end of the target year
        ("2025", 49, 2031),  # 9.8 a year: 10.2 years after the end of 2020, in 2031
        ("2025", 40, 2033),  # 8 a year: 12.5 years, at the middle of 2033
        ("2025", 25, 2040),  # 5 a year: 20 years, at the end of 2040
        ("2025", 80, 2027),  # 16 a year: 6.25 years, in the spring of 2027
        ("2025", 60, 2029),  # 12 a year: 8.33 years
        ("2023-Q2", 25, 2030),  # in two and a half years: 10 a year
        ("2026-06", 55, 2030),
        ("2025", 1, None),  # 500 years
    ],
)
def test_the_year_in_which_the_line_through_the_latest_value_meets_the_target(
    period: str, amount: float, year: int | None
) -> None:
    found = outlook.projection(UP, sheet(), value(period, amount), TODAY)
    assert found == (Projection(year) if year else Projection(None, "too_far"))


@pytest.mark.parametrize(
    ("direction", "amount", "year"), [("decrease", 80, 2030), ("reach", 80, 2030), ("reach", 90, 2040)]
)
def test_the_way_down_has_a_pace_too(direction: str, amount: float, year: int) -> None:
    down = target((100, 2020), (60, 2030))  # 20 less after five years are 4 a year
    assert outlook.projection(down, sheet("stock", direction), value("2025", amount), TODAY) == Projection(year)


@pytest.mark.parametrize(
    ("made", "period", "amount", "reason"),
    [
        (sheet(), "2025", None, "no_data"),
        (None, "2025", 50, "no_data"),
        (sheet(), "2025", "not_shared", "no_data"),
        (sheet("percentage"), "2025", (3, 0), "no_data"),
        (sheet(), "2019", 50, "no_data"),  # before the baseline
        (sheet(), "2025", 100, "met"),
        (sheet("yes_no"), "2025", 100, "met"),
        (sheet("yes_no"), "2025", 0, "no_pace"),
        (sheet("ordinal"), "2025", 2, "no_pace"),
        (sheet("document"), "2025", 0, "no_pace"),
        (sheet("stock", "maintain", band_low=1, band_high=2), "2025", 50, "no_pace"),
        (sheet(), "2020", 10, "no_time"),
        (sheet(), "2025", 0, "stands_still"),
        (sheet(), "2025", -3, "moves_away"),
        (sheet(), "2022", 50, "stale"),  # 25 a year: by 2024, and nothing newer is known
    ],
)
def test_why_there_is_no_year(made: Indicator | None, period: str, amount: Amount | None, reason: str) -> None:
    latest = None if amount is None else value(period, amount)
    assert outlook.projection(UP, made, latest, TODAY) == Projection(None, reason)
    assert reason in outlook.REASONS


@pytest.mark.parametrize("changes", [{"target_year": None}, {"baseline_value": None}, {"target_year": 2020}])
def test_an_incomplete_target_has_no_projection(changes: dict[str, Any]) -> None:
    found = outlook.projection(replace(UP, **changes), sheet(), value("2025", 50), TODAY)
    assert found == Projection(None, "no_data")


@given(st.floats(0.1, 99.9), st.integers(2021, 2026))
def test_faster_than_the_plan_is_never_projected_late(amount: float, year: int) -> None:
    latest = value(str(year), amount)
    found = outlook.projection(UP, sheet(), latest, date(2021, 1, 1))
    ratio = progress.of_target(UP, sheet(), latest, LIMITS, date(2021, 1, 1)).ratio
    assert ratio is not None
    if found.year is not None:
        assert (found.year <= 2030) == (ratio >= 1 - 1e-9)


# --- how it went ---------------------------------------------------------------------------------------------

# Adopted on 1 March 2022 for 100 by 2030, revised on 1 June 2025 to 50 by 2030.
REVISED = target((0, 2020), (50, 2030), adopted_on="2025-06-01")
LINES = [line("2025-06-01", (100, 2030), "2022-03-01")]
VALUES = {"2021": 10, "2022": 19, "2023": 18, "2024": 18, "2025": 24}


def test_each_year_is_judged_by_its_own_line_and_values() -> None:
    found = outlook.history(REVISED, sheet(), values(VALUES), LIMITS, LINES, TODAY)
    assert [(one.period, one.status) for one in found] == [
        ("2022", "on_track"),  # 19 of 20
        ("2023", "needs_acceleration"),  # 18 of 30
        ("2024", "off_track"),  # 18 of 40
        ("2025", "on_track"),  # 24 of 25 by the new line
        ("2026", "on_track"),  # nothing newer yet
    ]
    assert [one.on for one in found][-2:] == [date(2025, 12, 31), TODAY]


def test_the_last_step_is_the_status_of_today() -> None:
    made, rows = sheet(), values(VALUES | {"2026": 9})
    found = outlook.history(REVISED, made, rows, LIMITS, LINES, TODAY)
    newest = rollup.latest([made], rows)["i"]
    assert found[-1].status == progress.of_target(REVISED, made, newest, LIMITS, TODAY).status == "off_track"


def test_a_year_of_a_quarterly_flow_counts_once_it_is_whole() -> None:
    flow = sheet("flow", frequency="quarter")
    rows = values(quarters(2023, 5, 5, 5, 5) | quarters(2024, 10, 10, 10))
    found = outlook.history(target((0, 2021), (90, 2030)), flow, rows, LIMITS, [], date(2025, 2, 1))
    assert [(one.period, one.status) for one in found] == [
        ("2021", "no_data"),
        ("2022", "no_data"),
        ("2023", "on_track"),
        ("2024", "on_track"),
        ("2025", "on_track"),
    ]


def test_a_missed_target_shows_when_it_was_missed() -> None:
    short = target((0, 2020), (100, 2023))
    found = outlook.history(short, sheet(), values({"2022": 60, "2023": 90}), LIMITS, [], date(2025, 6, 1))
    assert {one.period: one.status for one in found} == {
        "2020": "no_data", "2021": "no_data", "2022": "needs_acceleration", "2023": "needs_acceleration",
        "2024": "missed", "2025": "missed",
    }  # fmt: skip


def test_a_draft_and_the_years_of_a_return_to_draft_have_no_history() -> None:
    draft = replace(UP, adopted_on=None)
    assert outlook.history(draft, sheet(), values(VALUES), LIMITS, [], TODAY) == ()
    again = replace(REVISED, adopted_on="2026-01-15")
    found = outlook.history(again, sheet(), values(VALUES), LIMITS, LINES, TODAY)
    assert [one.period for one in found] == ["2022", "2023", "2024", "2026"]


def test_a_target_without_an_indicator_has_no_data_in_any_year() -> None:
    found = outlook.history(REVISED, None, [], LIMITS, LINES, TODAY)
    assert {one.status for one in found} == {"no_data"}


# --- what changed --------------------------------------------------------------------------------------------


def facts() -> Snapshot:
    late = value("2025", 24, recorded_at="2026-01-10T08:00:00", approved_at="2026-02-01T08:00:00")
    early = value("2024", 18, recorded_at="2025-01-10T08:00:00", approved_at="2025-02-01T08:00:00")
    other = target((0, 2020), (50, 2030), target_id="u", code="T-02", adopted_on="2026-03-01")
    return Snapshot(
        COUNTRY, "2026-11-22", (), (), (), (), (REVISED, other), (sheet(),), (late, early),
        plan_items=(
            item("a", "activity", "o", state="done", state_on="2026-04-01"),
            item("b", "activity", "o", state="done", state_on="2024-04-01"),
            item("c", "activity", "o"),
        ),
        target_revisions=tuple(LINES),
    )  # fmt: skip


def test_what_changed_since_a_day() -> None:
    found = outlook.changes(facts(), date(2025, 5, 31), TODAY)
    assert [(one.target.code, one.before, one.after) for one in found.statuses] == [("T-01", "off_track", "on_track")]
    assert [one.period for one in found.values] == ["2025"]
    assert found.revisions == tuple(LINES)
    assert [one.plan_item_id for one in found.items] == ["a"]
    assert [one.code for one in found.adopted] == ["T-02"]  # T-01 was revised


@pytest.mark.parametrize(
    ("since", "counts"),  # values, items, revisions, adopted
    [
        (date(2024, 3, 31), (2, 2, 1, 1)),
        (date(2025, 6, 1), (1, 1, 0, 1)),  # what happened on the day itself is not after it
        (date(2026, 1, 31), (1, 1, 0, 1)),
        (date(2026, 2, 1), (0, 1, 0, 1)),
        (date(2026, 3, 1), (0, 1, 0, 0)),
        (date(2026, 4, 1), (0, 0, 0, 0)),
    ],
)
def test_only_what_happened_after_the_day_counts(since: date, counts: tuple[int, int, int, int]) -> None:
    found = outlook.changes(facts(), since, TODAY)
    assert tuple(map(len, (found.values, found.items, found.revisions, found.adopted))) == counts


def test_nothing_changed_since_today() -> None:
    assert outlook.changes(facts(), TODAY, TODAY) == outlook.Changes()


def test_a_value_that_was_approved_anew_is_compared_with_what_it_was() -> None:
    again = value("2025", 24, recorded_at="2026-05-01T08:00:00", approved_at="2026-05-02T08:00:00")
    before = was(again, "2026-05-01T08:00:00", value=5, recorded_at="2026-01-10T08:00:00")
    known = replace(facts(), measurements=(again,), measurement_revisions=(before,))
    found = outlook.changes(known, date(2026, 4, 30), TODAY)
    assert [(one.before, one.after) for one in found.statuses] == [("off_track", "on_track")]
    assert found.values == (again,)
