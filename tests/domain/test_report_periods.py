"""Periods of reports (domain.md 0.3): two years before an even year, half-years from January and July, years."""

from datetime import date

import pytest

from natcoord.domain import report_periods
from natcoord.domain.report_periods import LENGTHS


@pytest.mark.parametrize(
    ("text", "length"),
    [("", "none"), ("2025", "year"), ("2025-H1", "half_year"), ("2025-H2", "half_year"), ("2024-2025", "two_years")],
)
def test_a_period_is_of_one_length_only(text: str, length: str) -> None:
    assert [one for one in LENGTHS if report_periods.is_period(text, one)] == [length]


@pytest.mark.parametrize(
    "text",
    ["25", "2025-H3", "2025-H0", "2025-Q1", "2025-2024", "2024-2026", "2025-2025", "٢٠٢٥", "2025 ", "2025\n", "x"],
)
def test_what_is_no_period_is_of_no_length(text: str) -> None:
    assert not any(report_periods.is_period(text, one) for one in LENGTHS)


@pytest.mark.parametrize(
    ("length", "today", "expected"),
    [
        ("none", date(2026, 5, 15), [""]),
        ("year", date(2026, 1, 1), ["2025", "2024", "2026"]),
        ("year", date(2026, 12, 31), ["2025", "2024", "2026"]),
        ("half_year", date(2026, 1, 1), ["2025-H2", "2025-H1", "2026-H1"]),
        ("half_year", date(2026, 6, 30), ["2025-H2", "2025-H1", "2026-H1"]),
        ("half_year", date(2026, 7, 1), ["2026-H1", "2025-H2", "2026-H2"]),
        ("half_year", date(2026, 12, 31), ["2026-H1", "2025-H2", "2026-H2"]),
        # The report of 2026 covers 2024 and 2025; it is the newest until that of 2028 can be.
        ("two_years", date(2026, 5, 15), ["2024-2025", "2022-2023", "2026-2027"]),
        ("two_years", date(2027, 12, 31), ["2024-2025", "2022-2023", "2026-2027"]),
        ("two_years", date(2028, 1, 1), ["2026-2027", "2024-2025", "2028-2029"]),
    ],
)
def test_the_newest_period_that_has_ended_is_offered_first_and_the_running_one_last(
    length: str, today: date, expected: list[str]
) -> None:
    found = report_periods.choices(length, today, count=2)
    assert found == expected
    assert all(report_periods.is_period(one, length) for one in found)


@pytest.mark.parametrize("length", LENGTHS[1:])
@pytest.mark.parametrize("today", [date(2025, 3, 1), date(2026, 7, 1), date(2027, 12, 31)])
def test_all_but_the_last_have_ended_and_none_is_offered_twice(length: str, today: date) -> None:
    spans = [report_periods.span(one) for one in report_periods.choices(length, today)]
    assert all(one is not None and one[1] < today for one in spans[:-1])
    assert spans[-1] is not None
    assert spans[-1][0] <= today <= spans[-1][1]
    assert len(set(spans)) == len(spans) == 7


@pytest.mark.parametrize(
    ("period", "first", "last", "years"),
    [
        ("2025", date(2025, 1, 1), date(2025, 12, 31), (2025,)),
        ("2025-H1", date(2025, 1, 1), date(2025, 6, 30), (2025,)),
        ("2025-H2", date(2025, 7, 1), date(2025, 12, 31), (2025,)),
        ("2024-2025", date(2024, 1, 1), date(2025, 12, 31), (2024, 2025)),
    ],
)
def test_a_period_has_days_and_years(period: str, first: date, last: date, years: tuple[int, ...]) -> None:
    assert report_periods.span(period) == (first, last)
    assert report_periods.years(period) == years


def test_no_period_has_neither_days_nor_years_nor_one_before_it() -> None:
    assert report_periods.span("") is None
    assert report_periods.years("") == ()
    assert report_periods.before("") == ""


@pytest.mark.parametrize(
    ("period", "expected"),
    [("2025", "2024"), ("2025-H2", "2025-H1"), ("2025-H1", "2024-H2"), ("2024-2025", "2022-2023")],
)
def test_the_period_before_is_of_the_same_length(period: str, expected: str) -> None:
    assert report_periods.before(period) == expected
