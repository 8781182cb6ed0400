"""What the facts answer, from the rules of the contract: missing is never zero, an absence is no level."""

from dataclasses import replace
from typing import Any

import pytest

from natcoord import report_packs
from natcoord.domain import prefill
from natcoord.domain.plan_records import ARMS_FIGURES, CONTEXTS, OUTCOMES
from natcoord.domain.prefill import Value
from natcoord.domain.records import Assessment, Consultation, HiddenQuestion
from natcoord.domain.snapshot import Snapshot
from tests.domain.facts import answer, evidence
from tests.domain.report_facts import PERIOD, counted, facts, field, figure, indicator, measured, plan, target


def said(text: str, snapshot: Snapshot, kind: str = "tri", period: str = PERIOD) -> Value | None:
    return prefill.value(field("one", kind, prefill=text), snapshot, period)


def number(text: str, snapshot: Snapshot, period: str = PERIOD) -> float | None:
    found = said(text, snapshot, "num", period)
    return found.number if found else None


# -- levels -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("law", "practice", "tri", "yn"),
    [
        (0, 0, "no", "no"),
        (0, None, "no", "no"),
        (1, 0, "developing", "no"),
        (1, 2, "developing", "no"),
        (2, None, "developing", "no"),
        (2, 3, "yes", "yes"),
        (3, None, "yes", "yes"),
        (5, 0, "yes", "yes"),
        (None, None, None, None),
        ("not_applicable", "not_applicable", None, None),
        ("not_known", "not_known", None, None),
        ("not_applicable", 2, "developing", "no"),
        # What is not known may be higher than what is known, unless that is high enough.
        (0, "not_known", None, None),
        (2, "not_shared", None, None),
        (3, "not_known", "yes", "yes"),
    ],
)
def test_a_level_answers_by_the_higher_side(law: Any, practice: Any, tri: str | None, yn: str | None) -> None:
    held = facts(answers=(answer("q", law, practice),))
    for kind, expected in (("tri", tri), ("yn", yn)):
        found = said("level:q", held, kind)
        assert (found.choice if found else None) == expected


def test_a_level_is_read_from_the_current_round_only() -> None:
    former = Assessment("former", {"en": "First"}, "2020-01-10", "2020-12-01", "1", "closed")
    held = facts(answers=(answer("q", 5, 5, "former"),))
    assert said("level:q", replace(held, assessments=(former, *held.assessments))) is None


def test_a_question_that_nobody_answered_or_that_is_hidden_says_nothing() -> None:
    held = facts(answers=(answer("q", 4, 4),))
    assert said("level:other", held) is None
    assert said("level:q", replace(held, hidden=(HiddenQuestion("q", "not ours", "2025-01-01"),))) is None


def test_a_level_names_the_question_it_was_given_to() -> None:
    found = said("level:q", facts(answers=(answer("q", 4, 4),)))
    assert found is not None
    assert found.origin == ("question", "q")


# -- documents ----------------------------------------------------------------------------------------------


def test_documents_are_listed_one_a_line_without_statements_and_restricted_ones() -> None:
    law = replace(evidence("a-q", "document"), title="Arms Act", reference="No. 7", document_on="2019-05-04")
    decree = replace(evidence("a-q", "document"), title="Decree")
    spoken = replace(evidence("a-q", "statement"), title="Said in the meeting")
    secret = replace(evidence("a-q", "document"), title="Depot plan", is_restricted=True)
    foreign = replace(evidence("a-other", "document"), title="Of another answer")
    unnamed = evidence("a-q", "document")
    held = facts(answers=(answer("q", 4, 4),), evidence=(law, spoken, secret, foreign, unnamed, decree))
    found = said("documents:q", held, "text")
    assert found is not None
    assert found.text == dict.fromkeys(("ar", "en"), "Arms Act – No. 7 – 2019-05-04\nDecree")
    assert said("documents:q", replace(held, evidence=(secret,)), "text") is None


# -- plan and targets -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ((), None),
        (("draft",), "developing"),
        (("consulted",), "developing"),
        (("validated",), "developing"),
        (("approved",), "yes"),
        (("in_force",), "yes"),
        (("mid_term_reviewed",), "yes"),
        (("closed",), None),
        # A newer draft takes nothing from the plan in force; a closed one stands for nothing.
        (("in_force", "draft"), "yes"),
        (("closed", "draft"), "developing"),
    ],
)
def test_a_plan_answers_by_its_state(states: tuple[str, ...], expected: str | None) -> None:
    held = facts(plans=tuple(plan(f"p{n}", state, 2020 + n, f"Plan {n}") for n, state in enumerate(states)))
    found = said("plan", held)
    assert (found.choice if found else None) == expected


def test_the_title_is_that_of_the_plan_in_force() -> None:
    held = facts(plans=(plan("a", "in_force", 2022, "First"), plan("b", "draft", 2026, "Second")))
    found = said("plan_title", held, "text")
    assert found is not None
    assert found.text == {"en": "First"}
    assert said("plan_title", facts(plans=(plan("a", "in_force"),)), "text") is None
    assert said("plan_title", facts(), "text") is None


@pytest.mark.parametrize(
    ("adopted", "drafts", "expected"), [(0, 0, None), (0, 2, "developing"), (1, 0, "yes"), (1, 2, "yes")]
)
def test_targets_answer_by_their_adoption(adopted: int, drafts: int, expected: str | None) -> None:
    own = [target(f"T-{n}") for n in range(adopted)] + [target(f"D-{n}", None) for n in range(drafts)]
    found = said("targets", facts(targets=tuple(own)))
    assert (found.choice if found else None) == expected


def test_adopted_targets_are_listed_by_code_in_both_languages() -> None:
    arms = indicator("I-1", unit={"en": "arms", "ar": "قطعة"}, target_id="T-02")
    held = facts(
        targets=(target("T-02", target_value=12.5), target("T-03", None), target("T-01", target_value=None)),
        indicators=(arms,),
    )
    found = said("targets_list", held, "text")
    assert found is not None
    assert found.text["en"].splitlines() == ["T-01 Title T-01 (2027)", "T-02 Title T-02: 12.5 arms (2027)"]
    assert found.text["ar"].splitlines() == ["T-01 عنوان T-01 (2027)", "T-02 عنوان T-02: 12.5 قطعة (2027)"]
    assert said("targets_list", facts(targets=(target("T-03", None),)), "text") is None


# -- values ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "state", "value", "expected"),
    [
        ("sex=female", "approved", 3.0, "yes"),
        ("place=north;sex=male", "approved", 0.0, "yes"),
        ("sex=female", "draft", 3.0, None),
        ("sex=female", "approved", None, None),
        ("age=15-17", "approved", 3.0, None),
        ("", "approved", 3.0, None),
    ],
)
def test_a_breakdown_is_an_approved_value_by_sex(
    cell: str, state: str, value: float | None, expected: str | None
) -> None:
    found = said("breakdown", facts(measurements=(measured("i", "2025", value, cell, state),)))
    assert (found.choice if found else None) == expected


@pytest.mark.parametrize(
    ("frequency", "kind", "values", "period", "expected"),
    [
        ("year", "stock", {"2023": 1.0, "2024": 2.0, "2025": 3.0, "2026": 4.0}, "2024-2025", 3.0),
        ("year", "stock", {"2023": 1.0, "2026": 4.0}, "2024-2025", None),
        ("year", "stock", {"2025": 0.0}, "2024-2025", 0.0),
        ("half_year", "stock", {"2025-H1": 5.0, "2025-H2": 6.0}, "2025-H1", 5.0),
        # A whole year is no value of one of its halves.
        ("year", "stock", {"2025": 5.0}, "2025-H2", None),
        ("quarter", "stock", {"2024-Q4": 1.0, "2025-Q1": 2.0, "2025-Q2": 3.0, "2025-Q3": 9.0}, "2025-H1", 3.0),
        ("month", "stock", {"2024-12": 1.0, "2025-07": 2.0, "2026-01": 3.0}, "2025-H2", 2.0),
        # A flow is the sum of a year, and of a half-year where every part is there.
        ("quarter", "flow", {f"2025-Q{n}": float(n) for n in (1, 2, 3, 4)}, "2025", 10.0),
        ("quarter", "flow", {"2025-Q1": 1.0, "2025-Q2": 2.0, "2025-Q3": 4.0}, "2025", None),
        ("quarter", "flow", {"2025-Q1": 1.0, "2025-Q2": 2.0}, "2025-H1", 3.0),
        ("quarter", "flow", {"2025-Q1": 1.0}, "2025-H1", None),
        ("year", "stock", {"2025": 5.0}, "", None),
    ],
)
def test_an_indicator_answers_with_its_latest_value_in_the_period(
    frequency: str, kind: str, values: dict[str, float], period: str, expected: float | None
) -> None:
    sheet = indicator("I-1", "sheet", frequency=frequency, kind=kind)
    held = facts(indicators=(sheet,), measurements=tuple(measured("I-1", *one) for one in values.items()))
    assert number("indicator:sheet", held, period) == expected


def test_only_approved_totals_of_an_adopted_sheet_count() -> None:
    held = facts(
        indicators=(indicator("I-1", "sheet"), indicator("I-2", "sheet", is_draft=True)),
        measurements=(
            measured("I-1", "2024", 7.0),
            measured("I-1", "2025", 8.0, state="submitted"),
            measured("I-1", "2025", 9.0, "sex=male"),
            measured("I-2", "2025", 1.0),
        ),
    )
    assert number("indicator:sheet", held) == 7.0
    assert number("indicator:another", held) is None


def test_the_place_of_an_indicator_is_its_sheet_or_the_library() -> None:
    one = field("one", "num", prefill="indicator:sheet")
    assert prefill.place(one, facts(indicators=(indicator("I-1", "sheet"),)), PERIOD) == ("indicator", "I-1")
    assert prefill.place(one, facts(), PERIOD) == ("library", "sheet")


def meeting(day: str, women: int, men: int, assessment_id: str = "round") -> Consultation:
    return Consultation(day, assessment_id, day, "", "women", None, women, men, 0, (), "")


@pytest.mark.parametrize(
    ("period", "women", "men"),
    [
        ("2024-2025", 15.0, 0.0),
        ("2025-H1", 10.0, 0.0),
        ("2020", None, None),
        ("", 35.0, 6.0),  # of the current round
    ],
)
def test_persons_are_counted_at_the_meetings_of_the_period(period: str, women: float | None, men: float | None) -> None:
    held = facts(
        consultations=(
            meeting("2024-12-31", 5, 0, "former"),
            meeting("2025-06-30", 10, 0),
            meeting("2026-01-01", 25, 6),
        )
    )
    assert number("consulted_women", held, period) == women
    assert number("consulted_men", held, period) == men


# -- arms -----------------------------------------------------------------------------------------------------

BOTH_YEARS = (
    counted(2024, "seized_criminal", 10, traced=4, pending=0),
    counted(2024, "found", 3),
    counted(2025, "seized_criminal", 20, traced=5, pending=0),
    counted(2025, "surrendered", 2),
    counted(2025, "seized_administrative", 100),
    counted(2023, "found", 1000),
)


@pytest.mark.parametrize(
    ("text", "period", "expected"),
    [
        ("arms:seized_criminal", "2024-2025", 30.0),
        ("arms:*", "2024-2025", 35.0),  # administrative seizures stand apart
        ("arms:*", "2024", 13.0),
        ("arms:found", "2024-2025", None),  # of 2025 nothing is known
        ("arms:found", "2024", 3.0),
        ("arms:seized_administrative", "2025", 100.0),
        ("arms_outcome:traced", "2024-2025", 9.0),
        ("arms_outcome:pending", "2024-2025", 0.0),  # a zero that was entered is one
        ("arms_outcome:established", "2024-2025", None),
        ("arms:*", "2025-2026", None),
        ("arms:*", "", None),
    ],
)
def test_arms_are_added_up_over_years_that_all_have_figures(text: str, period: str, expected: float | None) -> None:
    assert number(text, facts(arms_counts=BOTH_YEARS), period) == expected


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        ((figure(2024, "destroyed", 5), figure(2025, "destroyed", 7)), 12.0),
        ((figure(2024, "destroyed", 0), figure(2025, "destroyed", 0)), 0.0),
        ((figure(2024, "destroyed", 5),), None),
        ((figure(2024, "destroyed", 5), figure(2025, "destroyed", None)), None),
        ((figure(2024, "marked_recorded", 5), figure(2025, "marked_recorded", 5)), None),
        ((), None),
    ],
)
def test_a_figure_is_added_up_over_years_that_all_have_it(held: tuple[Any, ...], expected: float | None) -> None:
    assert number("figure:destroyed", facts(arms_figures=held)) == expected


def test_persons_without_a_total_are_the_sum_of_their_sexes() -> None:
    cells = [figure(year, "persons_convicted", 4, f"sex={sex}") for year in (2024, 2025) for sex in ("male", "female")]
    assert number("figure:persons_convicted", facts(arms_figures=tuple(cells))) == 16.0


def test_the_table_of_arms_stands_where_each_year_has_counts_and_is_asked_where_one_has_none() -> None:
    whole = said("arms_table", facts(arms_counts=BOTH_YEARS), "table")
    assert whole is not None
    assert whole.chosen == ("2024", "2025")
    assert whole.origin == ("arms", "2024")
    half = facts(arms_counts=BOTH_YEARS[:2])
    assert said("arms_table", half, "table") is None
    assert prefill.place(field("one", "table", prefill="arms_table"), half, PERIOD) == ("arms", "2025")


# -- the vocabulary -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("level:coordination.body", {"tri", "yn"}),
        ("documents:coordination.body", {"text", "list"}),
        ("plan", {"tri", "yn"}),
        ("plan_title", {"text", "list"}),
        ("targets", {"tri", "yn"}),
        ("targets_list", {"text", "list"}),
        ("breakdown", {"tri", "yn"}),
        *((f"figure:{one}", {"num"}) for one in ARMS_FIGURES),
        *((f"arms:{one}", {"num"}) for one in (*CONTEXTS, "*")),
        *((f"arms_outcome:{one}", {"num"}) for one in OUTCOMES),
        ("indicator:sheet", {"num"}),
        ("consulted_women", {"num"}),
        ("consulted_men", {"num"}),
        ("arms_table", {"table"}),
    ],
)
def test_every_word_is_known_and_answers_its_kinds_of_fields(text: str, kinds: set[str]) -> None:
    every = ("tri", "yn", "text", "num", "multi", "list", "table")
    assert prefill.is_known(text)
    assert {kind for kind in every if prefill.fits(text, kind)} == kinds
    assert said(text, facts()) is None, "an empty file says nothing"


@pytest.mark.parametrize(
    "text",
    ["", "level", "level:", "plan:2", "plans", "figure:guns", "figure", "arms:all", "arms_outcome:*", "indicator:"],
)
def test_what_names_no_fact_is_not_known(text: str) -> None:
    assert not prefill.is_known(text)
    assert not prefill.fits(text, "tri")


def test_every_shipped_template_names_known_facts_that_fit() -> None:
    wrong = [
        (kind, key)
        for kind, template in report_packs.templates().items()
        for key, one in template.fields.items()
        if one.prefill and not prefill.fits(one.prefill, one.kind)
    ]
    assert wrong == []


def test_a_field_without_a_fact_has_neither_value_nor_place() -> None:
    assert said("", facts()) is None
    assert prefill.place(field("one"), facts(), PERIOD) is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Value(), True),
        (Value(text={"en": "  "}), True),
        (Value("no"), False),
        (Value(number=0.0), False),
        (Value(chosen=("a",)), False),
        (Value(text={"ar": "نص"}), False),
        (Value(absence="not_shared"), False),
    ],
)
def test_a_value_is_empty_where_nothing_is_said(value: Value, expected: bool) -> None:
    assert value.is_empty is expected
