"""When something is due: occurrences of every repeat, what is done, and the order of what is owed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natcoord.domain import duties
from natcoord.domain.duties import Awaited
from natcoord.domain.plan_records import REPEATS, Deadline, PlanItem
from natcoord.domain.records import Indicator

TODAY = date(2026, 11, 22)
END = date(2027, 12, 31)


def deadline(due_on: str, repeats: str = "none", done_on: str | None = None, lead_days: int = 30) -> Deadline:
    return Deadline("d", {"en": "Report"}, due_on, repeats, lead_days, None, "", "verified", done_on)


def activity(key: str, ends_on: str | None, state: str = "planned", *, is_milestone: bool = False) -> PlanItem:
    return PlanItem(
        key, "plan", None, "activity", 0, {"en": key}, ends_on=ends_on, state=state, is_milestone=is_milestone
    )


def indicator(key: str) -> Indicator:
    return Indicator(
        key, None, key, {"en": key}, {}, {}, "stock", "increase", {}, {}, {}, "year", None, None, None, False, False
    )


def iso(days: list[date]) -> list[str]:
    return [day.isoformat() for day in days]


@pytest.mark.parametrize(
    ("due_on", "repeats", "first", "last", "expected"),
    [
        ("2026-05-15", "none", "2026-01-01", "2030-12-31", ["2026-05-15"]),
        ("2026-05-15", "none", "2026-05-15", "2026-05-15", ["2026-05-15"]),
        ("2026-05-15", "none", "2026-05-16", "2030-12-31", []),
        ("2026-05-15", "none", "2020-01-01", "2026-05-14", []),
        ("2026-04-30", "year", "2025-01-01", "2028-12-31", ["2026-04-30", "2027-04-30", "2028-04-30"]),
        ("2026-05-31", "year", "2027-06-01", "2029-05-30", ["2028-05-31"]),
        ("2026-05-15", "two_years", "2026-01-01", "2031-01-01", ["2026-05-15", "2028-05-15", "2030-05-15"]),
        ("2024-06-17", "six_years", "2020-01-01", "2036-06-17", ["2024-06-17", "2030-06-17", "2036-06-17"]),
        # half-years keep the day where the month has it
        ("2026-01-15", "half_year", "2026-01-01", "2027-01-31", ["2026-01-15", "2026-07-15", "2027-01-15"]),
        ("2026-08-30", "half_year", "2026-08-01", "2028-03-31",
         ["2026-08-30", "2027-02-28", "2027-08-30", "2028-02-29"]),
        # the last day of a month stays the last
        ("2025-12-31", "half_year", "2026-01-01", "2027-06-30", ["2026-06-30", "2026-12-31", "2027-06-30"]),
        ("2026-06-30", "half_year", "2026-06-30", "2027-06-30", ["2026-06-30", "2026-12-31", "2027-06-30"]),
        ("2026-01-31", "half_year", "2026-02-01", "2027-01-31", ["2026-07-31", "2027-01-31"]),
        ("2026-08-31", "half_year", "2026-09-01", "2028-08-30", ["2027-02-28", "2027-08-31", "2028-02-29"]),
        ("2024-02-29", "year", "2024-01-01", "2028-12-31",
         ["2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]),
        ("2024-02-29", "two_years", "2025-01-01", "2028-12-31", ["2026-02-28", "2028-02-29"]),
        ("2024-02-28", "year", "2025-01-01", "2028-12-31", ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-28"]),
    ],
)  # fmt: skip
def test_a_deadline_falls_on_these_days(due_on: str, repeats: str, first: str, last: str, expected: list[str]) -> None:
    found = duties.occurrences(deadline(due_on, repeats), date.fromisoformat(first), date.fromisoformat(last))
    assert iso(found) == expected


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (deadline("2026-05-15"), "2026-05-15"),
        (deadline("2026-05-15", done_on="2026-05-15"), None),
        (deadline("2027-05-15", done_on="2026-05-15"), "2027-05-15"),  # moved after it was done
        (deadline("2024-05-31", "year"), "2024-05-31"),
        (deadline("2024-05-31", "year", "2024-05-31"), "2025-05-31"),
        (deadline("2024-05-31", "year", "2026-05-31"), "2027-05-31"),
        (deadline("2024-02-29", "year", "2027-02-28"), "2028-02-29"),
        (deadline("2025-12-31", "half_year", "2026-06-30"), "2026-12-31"),
        (deadline("2026-05-15", "two_years", "2026-05-15"), "2028-05-15"),
        (deadline("9998-05-15", "six_years", "9998-05-15"), None),  # beyond the last year there is
    ],
)
def test_the_next_occurrence_is_the_first_that_is_not_done(one: Deadline, expected: str | None) -> None:
    found = duties.next_due(one)
    assert (found.isoformat() if found else None) == expected


def test_the_occurrence_before_a_day_is_found_for_taking_back_what_was_done() -> None:
    one = deadline("2024-05-31", "year")
    assert duties.previous_to(one, date(2026, 5, 31)) == date(2025, 5, 31)
    assert duties.previous_to(one, date(2024, 5, 31)) is None


@given(
    st.dates(date(2000, 1, 1), date(2030, 12, 31)),
    st.sampled_from([code for code in REPEATS if code != "none"]),
    st.integers(0, 4000),
)
def test_occurrences_are_the_same_wherever_one_begins_to_look(day: date, repeats: str, skipped: int) -> None:
    one, last = deadline(day.isoformat(), repeats), day + timedelta(days=6000)
    every = duties.occurrences(one, day, last)
    later = day + timedelta(days=skipped)
    assert every[0] == day
    assert every == sorted(set(every))
    assert duties.occurrences(one, later, last) == [found for found in every if found >= later]
    assert all(
        (found.year * 12 + found.month - day.year * 12 - day.month) % duties.MONTHS[repeats] == 0 for found in every
    )


def test_what_is_due_stands_in_the_order_of_its_days_reports_before_milestones_activities_and_values() -> None:
    found = duties.duties(
        [deadline("2026-12-31")],
        [activity("late", "2026-06-30"), activity("a", "2026-12-31"), activity("m", "2026-12-31", is_milestone=True)],
        [Awaited(indicator("v"), "2026", date(2026, 12, 31)), Awaited(indicator("w"), "2025", date(2025, 12, 31))],
        TODAY,
        END,
    )
    assert [(one.kind, one.key, one.is_late) for one in found] == [
        ("value", "w", True),
        ("activity", "late", True),
        ("deadline", "d", False),
        ("milestone", "m", False),
        ("activity", "a", False),
        ("value", "v", False),
    ]
    assert found[0].period == "2025"


@pytest.mark.parametrize(
    ("item", "is_there"),
    [
        (activity("open", "2026-11-21"), True),
        (activity("done", "2026-11-21", "done"), False),
        (activity("stopped", "2026-11-21", "stopped"), False),
        (activity("undated", None), False),
        (activity("beyond", "2028-01-01"), False),
        (PlanItem("out", "plan", None, "output", 0, {}, ends_on="2026-12-01"), False),
    ],
)
def test_only_open_activities_with_an_end_are_owed(item: PlanItem, is_there: bool) -> None:
    assert bool(duties.duties([], [item], [], TODAY, END)) is is_there


def test_what_ends_today_is_not_late_and_what_ended_yesterday_is() -> None:
    items = [activity("today", "2026-11-22"), activity("yesterday", "2026-11-21")]
    assert {one.key: one.is_late for one in duties.duties([], items, [], TODAY, END)} == {
        "today": False,
        "yesterday": True,
    }


def test_of_a_deadline_missed_for_years_one_occurrence_is_late_and_those_to_come_are_there() -> None:
    found = duties.duties([deadline("2023-05-31", "year")], [], [], TODAY, END)
    assert [(one.due_on.isoformat(), one.is_late) for one in found] == [("2023-05-31", True), ("2027-05-31", False)]


def test_a_deadline_far_away_is_there_once() -> None:
    found = duties.duties([deadline("2030-06-30", "six_years")], [], [], TODAY, END)
    assert [one.due_on.isoformat() for one in found] == ["2030-06-30"]


@pytest.mark.parametrize(
    ("due_on", "group", "is_near"),
    [
        ("2026-11-21", "late", False),
        ("2026-11-22", "soon", True),
        ("2026-12-22", "soon", True),
        ("2026-12-23", "later", False),
        ("2027-12-31", "later", False),
        ("2028-01-01", "beyond", False),
    ],
)
def test_groups_and_nearness_follow_the_day(due_on: str, group: str, is_near: bool) -> None:
    (one,) = duties.duties([deadline(due_on)], [], [], TODAY, END)
    assert (duties.group(one, TODAY), one.is_near(TODAY)) == (group, is_near)


def test_days_of_lead_are_those_of_the_deadline() -> None:
    (one,) = duties.duties([deadline("2027-02-20", lead_days=90)], [], [], TODAY, END)
    assert one.is_near(TODAY)
    (one,) = duties.duties([deadline("2027-02-21", lead_days=90)], [], [], TODAY, END)
    assert not one.is_near(TODAY)
