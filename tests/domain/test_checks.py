"""Warnings about values: each names its rule, none stops anyone."""

from dataclasses import replace
from typing import Any

import pytest

from natcoord.domain import checks
from natcoord.domain.records import Indicator, Measurement


def sheet(kind: str = "flow", **changes: Any) -> Indicator:
    made = Indicator(
        "i", None, "I-01", {"en": "Arms"}, {}, {"en": "arms"}, kind, "increase", {}, {}, {}, "year",
        None, None, None, False, False,
    )  # fmt: skip
    return replace(made, **changes)


def value(period: str, amount: float | tuple[float, float] | str, cell: str = "", owner: str = "i") -> Measurement:
    """One value: a number, numerator and denominator, or the code of an absence."""
    number = float(amount) if isinstance(amount, int | float) else None
    above, below = amount if isinstance(amount, tuple) else (None, None)
    absence = amount if isinstance(amount, str) else None
    key = f"{owner}/{period}/{cell}"
    return Measurement(key, owner, period, cell, number, above, below, absence, "draft", "", "2026-01-01")


def said(made: Indicator, *held: Measurement, parts: tuple[Indicator, ...] = ()) -> list[tuple[str, str, str]]:
    return [(one.code, one.period, one.cell) for one in checks.warnings(made, held, parts)]


RANGES = [
    ("stock", 0, 100, 50, "", False),
    ("stock", 0, 100, 100, "", False),
    ("stock", 0, 100, 101, "", True),
    ("stock", 10, None, 9, "", True),
    ("stock", 10, None, 9, "sex=female", False),  # a part may be small
    ("stock", None, 100, 101, "sex=female", True),
    ("stock", None, None, -5, "", False),
    ("percentage", 10, 90, (5, 100), "", True),
    ("percentage", 10, 90, (50, 100), "", False),
    ("percentage", 10, 90, (5, 100), "sex=female", True),  # a share of a part is a share
    ("ordinal", 1, 4, 5, "", True),
]


@pytest.mark.parametrize(("kind", "low", "high", "amount", "cell", "is_said"), RANGES)
def test_a_value_outside_the_plausible_range_is_noticed(
    kind: str, low: float | None, high: float | None, amount: Any, cell: str, is_said: bool
) -> None:
    found = said(sheet(kind, low=low, high=high), value("2024", amount, cell))
    assert found == ([("value_out_of_range", "2024", cell)] if is_said else [])


STEPS = [
    ("flow", 100, 150, None),  # exactly half more
    ("flow", 100, 151, "value_jump"),
    ("flow", 100, 50, None),
    ("flow", 100, 49, "value_jump"),
    ("flow", 10, 100, None),  # small numbers jump by themselves: both must be above 10
    ("flow", 11, 100, "value_jump"),
    ("flow", 100, 10, None),
    ("stock", 100, 200, "value_jump"),
    ("cumulative_flow", 100, 140, None),
    ("cumulative_flow", 100, 99, "cumulative_falls"),
    ("cumulative_flow", 5, 4, "cumulative_falls"),
    ("cumulative_flow", 100, 100, None),
    ("percentage", (30, 100), (50, 100), None),  # exactly 20 points
    ("percentage", (30, 100), (51, 100), "value_jump"),
    ("percentage", (5, 100), (26, 100), "value_jump"),
    ("percentage", (300, 1000), (30, 100), None),
    ("ordinal", 1, 5, None),
    ("yes_no", 0, 1, None),
    ("document", 1, 0, None),
]


@pytest.mark.parametrize(("kind", "before", "after", "code"), STEPS)
def test_a_step_against_the_period_before_is_judged_by_kind(
    kind: str, before: Any, after: Any, code: str | None
) -> None:
    found = said(sheet(kind), value("2025", after), value("2024", before))
    assert found == ([(code, "2025", "")] if code else [])


def test_a_jump_says_its_numbers_and_its_limit() -> None:
    (count,) = checks.warnings(sheet(), [value("2024", 100), value("2025", 400)])
    (share,) = checks.warnings(sheet("percentage"), [value("2024", (10, 100)), value("2025", (40, 100))])
    assert count.facts == {"value": 400, "before": 100, "period_before": "2024", "limit": 50, "rule": "share"}
    assert share.facts == {"value": 40, "before": 10, "period_before": "2024", "limit": 20, "rule": "points"}


def test_a_step_is_judged_cell_by_cell_and_over_what_is_missing() -> None:
    held = [
        value("2023", 100),
        value("2024", "not_collected"),
        value("2025", 300),
        value("2023", 90, "sex=women"),
        value("2025", 20, "sex=female"),
    ]
    found = said(sheet(), *held)
    assert ("value_jump", "2025", "") in found
    assert ("value_jump", "2025", "sex=female") in found


PERIODS: list[tuple[str, dict[str, Any], list[tuple[str, str]]]] = [
    ("flow", {"": 100, "sex=female": 40, "sex=male": 60}, []),
    ("flow", {"": 100, "sex=female": 40, "sex=male": 50}, [("parts_differ", "")]),
    ("flow", {"": 100, "sex=female": 40}, [("parts_incomplete", "")]),
    ("flow", {"": 100, "sex=female": 40, "sex=male": "not_shared"}, [("parts_incomplete", "")]),
    ("flow", {"": 100, "sex=female": 120}, [("parts_differ", ""), ("part_above_total", "sex=female")]),
    ("flow", {"": 100, "context=seized_administrative": 500}, []),
    (
        "percentage",
        {"": (30, 100), "sex=female": (31, 40), "sex=male": (0, 60)},
        [("parts_differ", ""), ("part_above_total", "sex=female")],
    ),
    ("flow", {"age=0-17": 4, "age=18-35": 5}, [("band_off_cuts", "age=18-35")]),
    ("flow", {"age=unknown": 4}, []),
    ("flow", {"disability=with": 4}, [("disability_method_missing", "disability=with")]),
    ("flow", {"disability=with": "not_collected"}, []),
    ("ordinal", {"": 3, "place=north": 5}, []),
]


@pytest.mark.parametrize(("kind", "cells", "wanted"), PERIODS)
def test_the_cells_of_a_period_are_held_against_their_total(
    kind: str, cells: dict[str, Any], wanted: list[tuple[str, str]]
) -> None:
    found = said(sheet(kind), *(value("2024", amount, cell) for cell, amount in cells.items()))
    assert [(code, cell) for code, _, cell in found] == wanted


def test_parts_that_differ_say_the_axis_and_both_sums() -> None:
    held = [value("2024", 100), value("2024", 40, "sex=female"), value("2024", 50, "sex=male")]
    (found,) = checks.warnings(sheet(), held)
    assert found.facts == {"axis": "sex", "parts": 90, "total": 100, "field": "value"}


def test_a_difference_that_is_explained_is_not_warned_of() -> None:
    total = value("2024", 100)._replace(difference="Ten persons are not recorded by sex")
    assert said(sheet(), total, value("2024", 40, "sex=female"), value("2024", 50, "sex=male")) == []


def test_a_stated_method_settles_figures_by_disability() -> None:
    assert said(sheet(disability_method="recorded"), value("2024", 4, "disability=with")) == []
    assert checks.needs_disability_method(sheet(), [value("2024", 4, "disability=with")])


def test_a_value_that_contradicts_what_rolls_up_to_it_is_noticed() -> None:
    north, south = (sheet(indicator_id=key, code=key, rolls_up_to="i") for key in ("n", "s"))
    parent = sheet(rollup="sum")
    below = [value("2024", 40, owner="n"), value("2024", 50, owner="s"), value("2025", 40, owner="n")]
    (found,) = checks.warnings(parent, [value("2024", 100), value("2025", 100), *below], (north, south))
    assert (found.code, found.period, found.facts) == ("rollup_differs", "2024", {"value": 100, "parts": 90})
    assert said(parent, value("2024", 90), *below, parts=(north, south)) == []
    assert said(sheet(), value("2024", 100), *below, parts=(north, south)) == []  # no rule, nothing follows


def test_values_of_other_indicators_say_nothing_here() -> None:
    assert said(sheet(high=10), value("2024", 50, owner="other")) == []
