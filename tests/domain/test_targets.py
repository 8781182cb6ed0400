"""What adoption asks for, one rule at a time: each case changes one thing of a target that is whole."""

from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest

from natcoord.domain import targets
from natcoord.domain.records import Indicator, Milestone, Target

WHOLE = Target(
    target_id="t",
    code="T1",
    title={"en": "Mark weapons", "ar": ""},
    baseline_value=20.0,
    baseline_year=2023,
    target_value=80.0,
    target_year=2028,
    institution_id="i",
    adopted_on=None,
    adopted_by="",
    note="",
    question_keys=("marking.practice",),
    milestones=(Milestone("m", "t", 2025, 40.0),),
)
CODES = [
    "target_no_title",
    "target_no_baseline",
    "target_no_baseline_year",
    "target_no_value",
    "target_no_year",
    "target_year_before_baseline",
    "target_equals_baseline",
    "target_no_institution",
    "target_no_question_or_provision",
    "target_no_indicator",
    "target_direction_contradicts",
    "milestone_outside_years",
    "milestone_out_of_order",
]


def indicator(direction: str = "increase", code: str = "I1", **changes: Any) -> Indicator:
    facts: dict[str, Any] = {"band_low": None, "band_high": None} | changes
    return Indicator(
        indicator_id=f"id-{code}",
        target_id="t",
        code=code,
        name={},
        definition={},
        unit={},
        kind="stock",
        direction=direction,
        numerator={},
        denominator={},
        source={},
        frequency="year",
        institution_id=None,
        is_key=False,
        is_draft=False,
        **facts,
    )


def milestones(*years: int) -> tuple[Milestone, ...]:
    return tuple(Milestone(f"m{n}", "t", year, 40.0) for n, year in enumerate(years))


def test_a_whole_target_has_no_problem() -> None:
    assert targets.problems(WHOLE, [indicator()]) == []


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({"title": {}}, ["target_no_title"]),
        ({"title": {"en": " ", "ar": ""}}, ["target_no_title"]),
        ({"title": {"ar": "وسم الأسلحة"}}, []),
        ({"baseline_value": None}, ["target_no_baseline"]),
        ({"baseline_value": 0.0}, []),  # zero is a value
        ({"baseline_year": None}, ["target_no_baseline_year"]),
        ({"target_value": None}, ["target_no_value"]),
        ({"target_year": None}, ["target_no_year"]),
        ({"target_year": 2022, "milestones": ()}, ["target_year_before_baseline"]),
        ({"target_year": 2023, "milestones": ()}, ["target_year_before_baseline"]),
        ({"target_year": 2024, "milestones": ()}, []),
        ({"target_value": 20.0}, ["target_equals_baseline"]),
        ({"target_value": 10.0}, ["target_direction_contradicts"]),
        ({"institution_id": None}, ["target_no_institution"]),
        ({"question_keys": ()}, ["target_no_question_or_provision"]),
        ({"question_keys": (), "provision_keys": ("iti.8",)}, []),
        ({"milestones": milestones(2024, 2027)}, []),
        ({"milestones": milestones(2023)}, ["milestone_outside_years"]),
        ({"milestones": milestones(2028)}, ["milestone_outside_years"]),
        ({"milestones": milestones(2030)}, ["milestone_outside_years"]),
        ({"milestones": milestones(2025, 2025)}, ["milestone_out_of_order"]),
        ({"milestones": ()}, []),
    ],
)
def test_each_missing_part_is_named(changes: dict[str, Any], codes: list[str]) -> None:
    assert targets.problems(replace(WHOLE, **changes), [indicator()]) == codes


def test_a_target_without_an_indicator_says_so() -> None:
    assert targets.problems(WHOLE, []) == ["target_no_indicator"]


@pytest.mark.parametrize(
    ("direction", "baseline", "target", "codes"),
    [
        ("increase", 20.0, 80.0, []),
        ("increase", 80.0, 20.0, ["target_direction_contradicts"]),
        ("decrease", 80.0, 20.0, []),
        ("decrease", 20.0, 80.0, ["target_direction_contradicts"]),
        ("decrease", 20.0, 20.0, ["target_equals_baseline"]),
        ("maintain", 20.0, 20.0, []),
        ("maintain", 20.0, 80.0, []),
    ],
)
def test_the_direction_of_the_indicator_binds_the_target(
    direction: str, baseline: float, target: float, codes: list[str]
) -> None:
    draft = replace(WHOLE, baseline_value=baseline, target_value=target)
    assert targets.problems(draft, [indicator(direction)]) == codes


@pytest.mark.parametrize(
    ("low", "high", "codes"),
    [
        (75.0, 85.0, []),
        (80.0, 80.0, []),
        (85.0, 90.0, ["target_direction_contradicts"]),
        (60.0, 75.0, ["target_direction_contradicts"]),
        (None, 75.0, ["target_direction_contradicts"]),
        (75.0, None, []),
    ],
)
def test_a_target_to_maintain_lies_within_its_band(low: float | None, high: float | None, codes: list[str]) -> None:
    sheet = indicator("maintain", band_low=low, band_high=high)
    assert targets.problems(WHOLE, [sheet]) == codes


def test_the_first_indicator_by_code_speaks_for_the_target_in_any_order() -> None:
    sheets = [indicator("increase", "I1"), indicator("decrease", "I2"), indicator("maintain", "I3")]
    for order in permutations(sheets):
        assert targets.speaking(order) == sheets[0]
        assert targets.problems(WHOLE, order) == []


def test_an_empty_draft_names_everything_in_the_order_of_the_form() -> None:
    empty = Target("t", "", {}, None, None, None, None, None, None, "", "")
    assert targets.problems(empty, []) == [
        "target_no_title",
        "target_no_baseline",
        "target_no_baseline_year",
        "target_no_value",
        "target_no_year",
        "target_no_institution",
        "target_no_question_or_provision",
        "target_no_indicator",
    ]


def test_several_problems_keep_the_order_of_the_form() -> None:
    draft = replace(
        WHOLE,
        title={},
        target_value=10.0,
        target_year=2023,
        milestones=milestones(2030, 2030),
        institution_id=None,
    )
    found = targets.problems(draft, [indicator()])
    assert found == [
        "target_no_title",
        "target_year_before_baseline",
        "target_no_institution",
        "target_direction_contradicts",
        "milestone_outside_years",
        "milestone_out_of_order",
    ]
    assert found == sorted(found, key=CODES.index)
