"""The plan along time: rows, summary bars, what is late, filters, and what fits one page."""

from dataclasses import replace
from datetime import date

import pytest

from natcoord.domain import timeline
from natcoord.domain.plan_records import PLAN_LEVELS, PlanItem
from natcoord.domain.records import Milestone, Target
from natcoord.domain.timeline import Row, Wanted

TODAY = date(2026, 11, 22)


def item(key: str, parent: str | None, level: str, position: int = 0, **more: object) -> PlanItem:
    return PlanItem(key, "plan", parent, level, position, {"en": key}, **more)  # type: ignore[arg-type]


def target(key: str, year: int | None, *milestones: int) -> Target:
    points = tuple(Milestone(f"{key}{one}", key, one, 1.0) for one in milestones)
    return Target(key, key.upper(), {"en": key}, 0.0, 2024, 9.0, year, None, None, "", "", milestones=points)


ITEMS = [
    item("two", None, "objective", 1, area="stockpile"),
    item("one", None, "objective", 0, area="marking", target_ids=("t", "gone")),
    item("outcome", "one", "outcome"),
    item("output", "outcome", "output"),
    item("b", "output", "activity", 1, starts_on="2026-01-01", ends_on="2026-10-31", institution_id="police"),
    item(
        "a", "output", "activity", 0, starts_on="2025-03-01", ends_on="2025-11-30", state="done",
        institution_id="defence", partners=("police",),
    ),
    item("m", "output", "activity", 2, starts_on="2025-01-01", ends_on="2027-02-15", is_milestone=True, area="records"),
    item("undated", "two", "activity", 0, institution_id="defence"),
]  # fmt: skip


def rows(wanted: Wanted | None = None) -> dict[str, Row]:
    found = timeline.rows(ITEMS, [target("t", 2028, 2026, 2027)], TODAY, wanted)
    return {row.item_id: row for row in found}


def test_rows_stand_in_the_order_of_the_outline_with_their_numbers() -> None:
    assert [(row.item_id, row.number, row.depth) for row in rows().values()] == [
        ("one", "1", 0),
        ("outcome", "1.1", 1),
        ("output", "1.1.1", 2),
        ("a", "1.1.1.1", 3),
        ("b", "1.1.1.2", 3),
        ("m", "1.1.1.3", 3),
        ("two", "2", 0),
        ("undated", "2.1", 1),
    ]


def test_a_level_spans_what_is_below_it_and_counts_what_is_late_there() -> None:
    for key in ("one", "outcome", "output"):
        row = rows()[key]
        assert (row.start, row.end) == (date(2025, 3, 1), date(2027, 2, 15))
        assert (row.is_late, row.late_below, row.state) == (True, 1, "")
    assert (rows()["two"].start, rows()["two"].is_late) == (None, False)


def test_a_milestone_is_the_day_it_ends_on() -> None:
    row = rows()["m"]
    assert (row.start, row.end, row.is_milestone) == (date(2027, 2, 15), date(2027, 2, 15), True)


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "expected"),
    [
        ("2026-01-01", "2026-06-30", (date(2026, 1, 1), date(2026, 6, 30))),
        (None, "2026-06-30", (date(2026, 6, 30), date(2026, 6, 30))),
        ("2026-01-01", None, (date(2026, 1, 1), date(2026, 1, 1))),
        (None, None, (None, None)),
        ("2026-06-30", "2026-01-01", (date(2026, 1, 1), date(2026, 6, 30))),
    ],
)
def test_an_activity_has_the_days_it_was_given(
    starts_on: str | None, ends_on: str | None, expected: tuple[date | None, date | None]
) -> None:
    (row,) = timeline.rows([item("x", None, "activity", starts_on=starts_on, ends_on=ends_on)], [], TODAY)
    assert (row.start, row.end) == expected


@pytest.mark.parametrize(
    ("ends_on", "state", "is_late"),
    [
        ("2026-11-21", "planned", True),
        ("2026-11-21", "under_way", True),
        ("2026-11-21", "done", False),
        ("2026-11-21", "stopped", False),
        ("2026-11-22", "planned", False),
        (None, "planned", False),
    ],
)
def test_late_is_what_should_have_ended_and_has_not(ends_on: str | None, state: str, is_late: bool) -> None:
    (row,) = timeline.rows([item("x", None, "activity", ends_on=ends_on, state=state)], [], TODAY)
    assert row.is_late is is_late


def test_the_years_of_a_target_stand_on_the_row_that_serves_it() -> None:
    marks = rows()["one"].marks
    assert [(mark.day.isoformat(), mark.is_goal, mark.code) for mark in marks] == [
        ("2026-12-31", False, "T"),
        ("2027-12-31", False, "T"),
        ("2028-12-31", True, "T"),
    ]
    assert all(not row.marks for key, row in rows().items() if key != "one")


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(), ["one", "outcome", "output", "a", "b", "m", "two", "undated"]),
        (Wanted(institution_id="police"), ["one", "outcome", "output", "a", "b"]),  # as partner and as lead
        (Wanted(institution_id="defence"), ["one", "outcome", "output", "a", "two", "undated"]),
        (Wanted(area="marking"), ["one", "outcome", "output", "a", "b"]),  # m has an area of its own
        (Wanted(area="records"), ["one", "outcome", "output", "m"]),
        (Wanted("defence", "stockpile"), ["two", "undated"]),
        (Wanted("nobody"), []),
    ],
)
def test_a_filter_keeps_what_fits_and_the_levels_above_it(wanted: Wanted, expected: list[str]) -> None:
    assert list(rows(wanted)) == expected


def test_a_filtered_level_spans_only_what_is_shown() -> None:
    found = rows(Wanted(area="records"))["one"]
    assert (found.start, found.end, found.late_below) == (date(2027, 2, 15), date(2027, 2, 15), 0)


def test_the_span_is_whole_years_with_the_years_targets_name() -> None:
    found = tuple(rows().values())
    assert timeline.span(found) == (date(2025, 1, 1), date(2028, 12, 31))
    assert timeline.of(found, TODAY).years == range(2025, 2029)


def test_without_any_day_the_current_year_is_shown() -> None:
    assert timeline.span(()) is None
    assert timeline.of((), TODAY).years == range(2026, 2027)


def _many(outcomes: int, outputs: int, activities: int) -> list[Row]:
    counts = (1, outcomes, outputs, activities)
    row = next(iter(rows().values()))
    return [replace(row, level=level) for level, count in zip(PLAN_LEVELS, counts, strict=True) for _ in range(count)]


@pytest.mark.parametrize(
    ("found", "levels", "left_out"),
    [
        (_many(9, 20, 30), 4, ""),  # exactly sixty
        (_many(9, 20, 31), 3, "activity"),
        (_many(9, 51, 1), 2, "output"),
        (_many(60, 1, 1), 1, "outcome"),
    ],
)
def test_a_page_leaves_out_whole_levels_from_the_lowest_up(found: list[Row], levels: int, left_out: str) -> None:
    shown, missing = timeline.fitting(found)
    assert missing == left_out
    assert {row.level for row in shown} == set(PLAN_LEVELS[:levels])
    assert list(shown) == [row for row in found if row.level in PLAN_LEVELS[:levels]]


def test_objectives_are_never_left_out() -> None:
    row = next(iter(rows().values()))
    shown, left_out = timeline.fitting([row] * 100)
    assert (len(shown), left_out) == (100, "outcome")
