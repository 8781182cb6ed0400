"""Contradictions of a report: with the facts, itself, an earlier report, and the plan and targets it speaks of."""

from typing import Any

import pytest

from natcoord.domain import contradictions
from natcoord.domain.contradictions import CODES, Contradiction
from natcoord.domain.plan_records import ArmsSupply
from natcoord.domain.report_records import ReportEntry, TemplateField
from natcoord.domain.snapshot import Snapshot
from tests.domain.facts import answer
from tests.domain.report_facts import (
    asked_if,
    counted,
    entry,
    facts,
    field,
    figure,
    measured,
    plan,
    report,
    target,
    template,
)

ARMS = (counted(2024, "seized_criminal", 60), counted(2024, "found", 10), counted(2025, "seized_criminal", 30))

ABSENT = ArmsSupply("s", 2024, "police", None, "not_shared", "")


def found(fields: list[TemplateField], entries: list[ReportEntry], **held: Any) -> list[Contradiction]:
    return contradictions.find(template(*fields), report(), facts(report_entries=tuple(entries), **held))


def told(made: list[Contradiction]) -> list[tuple[str, str, str, str]]:
    return [(one.code, one.field_key, one.said, one.against) for one in made]


# -- the facts ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("level", "filled", "expected"),
    [
        (4, {"choice": "yes"}, None),
        (4, {"choice": "no"}, ("no", "yes")),
        (4, {"choice": "developing"}, ("developing", "yes")),
        (1, {"choice": "yes"}, ("yes", "developing")),
        (0, {"choice": "yes"}, ("yes", "no")),
        (4, {"absence": "not_available"}, ("not_available", "yes")),
        (None, {"choice": "yes"}, None),  # the facts say nothing
        ("not_known", {"choice": "yes"}, None),
        (4, {"text": {"en": "It was set up in 2019."}}, None),  # words beside a fact
        (4, {"choice": "no", "is_confirmed": False}, ("no", "yes")),  # carried and overtaken
    ],
)
def test_an_answer_that_differs_from_the_fact_is_told(
    level: Any, filled: dict[str, Any], expected: tuple[str, str] | None
) -> None:
    made = found([field("one", prefill="level:q")], [entry("one", **filled)], answers=(answer("q", level, level),))
    assert told(made) == ([("differs_from_fact", "one", *expected)] if expected else [])
    assert all(one.place == ("question", "q") for one in made)


@pytest.mark.parametrize(
    ("number", "expected"),
    [(100.0, None), (100.0 + 1e-12, None), (99.0, ("99", "100")), (0.0, ("0", "100")), (100.5, ("100.5", "100"))],
)
def test_a_number_that_differs_from_the_fact_is_told(number: float, expected: tuple[str, str] | None) -> None:
    made = found([field("one", "num", prefill="arms:*")], [entry("one", number=number)], arms_counts=ARMS)
    assert told(made) == ([("differs_from_fact", "one", *expected)] if expected else [])


def test_a_text_in_other_words_contradicts_nothing() -> None:
    fields = [field("one", "text", prefill="plan_title")]
    filled = [entry("one", text={"en": "Our plan"})]
    assert found(fields, filled, plans=(plan("p", "in_force", title="National Action Plan"),)) == []


def test_facts_alone_contradict_nothing() -> None:
    fields = [field("one", prefill="level:q"), field("two", prefill="plan"), field("three", "num", prefill="arms:*")]
    assert found(fields, [], answers=(answer("q", 4, 4),), plans=(plan("p", "draft"),), arms_counts=ARMS) == []


@pytest.mark.parametrize(
    ("fact", "held", "code", "against"),
    [
        ("targets", {}, "targets_said_but_none", ""),
        ("targets", {"targets": (target("T-1", None),)}, "targets_said_but_none", "developing"),
        ("targets", {"targets": (target("T-1"),)}, None, ""),
        ("plan", {}, "plan_said_but_none", ""),
        ("plan", {"plans": (plan("p", "validated"),)}, "plan_said_but_none", "developing"),
        ("plan", {"plans": (plan("p", "closed"),)}, "plan_said_but_none", ""),
        ("plan", {"plans": (plan("p", "approved"),)}, None, ""),
        ("breakdown", {}, "breakdown_said_but_none", ""),
        ("breakdown", {"measurements": (measured("i", "2025", 1.0, "sex=male"),)}, None, ""),
        ("level:q", {}, None, ""),
    ],
)
def test_a_yes_to_what_the_file_does_not_hold_is_told(
    fact: str, held: dict[str, Any], code: str | None, against: str
) -> None:
    made = found([field("one", prefill=fact)], [entry("one", "yes")], **held)
    assert told(made) == ([(code, "one", "yes", against)] if code else [])


@pytest.mark.parametrize("choice", ["no", "developing"])
def test_less_than_yes_needs_no_record(choice: str) -> None:
    fields = [field("one", prefill="targets"), field("two", prefill="plan"), field("three", prefill="breakdown")]
    assert found(fields, [entry(one.field_key, choice) for one in fields]) == []


def test_no_targets_said_where_some_are_adopted_differs_from_the_fact() -> None:
    made = found([field("one", prefill="targets")], [entry("one", "no")], targets=(target("T-1"),))
    assert told(made) == [("differs_from_fact", "one", "no", "yes")]


# -- the same report ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("yes", {"choice": "yes"}, None),
        ("no", {"choice": "yes"}, ("yes", "no")),
        ("no", {"text": {"en": "Two laws"}}, ("Two laws", "no")),
        ("no", {"absence": "not_shared"}, ("not_shared", "no")),
        ("", {"choice": "yes"}, ("yes", "")),
        ("no", {}, None),
    ],
)
def test_an_answer_to_what_is_not_asked_is_told(
    first: str, second: dict[str, Any], expected: tuple[str, str] | None
) -> None:
    fields = [field("first"), field("second", asked_if=asked_if("first"))]
    made = found(fields, [entry("first", first), entry("second", **second)])
    assert told(made) == ([("answered_though_skipped", "second", *expected)] if expected else [])


def test_what_is_not_asked_is_compared_with_nothing_else() -> None:
    fields = [field("first"), field("second", prefill="level:q", asked_if=asked_if("first"))]
    made = found(fields, [entry("first", "no"), entry("second", "no")], answers=(answer("q", 5, 5),))
    assert [one.code for one in made] == ["answered_though_skipped"]


FIELDS = {
    "whole": "arms:*",
    "seized": "arms:seized_criminal",
    "found": "arms:found",
    "traced": "arms_outcome:traced",
    "pending": "arms_outcome:pending",
    "destroyed": "figure:destroyed",
    "marked": "figure:marked_recorded",
    "requests": "figure:requests_placed",
    "apart": "arms:seized_administrative",
}


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ({"whole": 10, "traced": 10}, []),
        ({"whole": 10, "traced": 11}, [("traced", "11", "10")]),
        ({"whole": 10, "destroyed": 12, "marked": 11}, [("destroyed", "12", "10"), ("marked", "11", "10")]),
        ({"whole": 10, "traced": 6, "pending": 5}, [("pending", "11", "10")]),
        ({"whole": 10, "traced": 6, "pending": 4}, []),
        ({"whole": 10, "seized": 8, "found": 3}, [("found", "11", "10")]),
        ({"whole": 10, "destroyed": 6, "marked": 5}, [("marked", "11", "10")]),
        # Each kind of parts is added up apart; requests and administrative seizures are no parts.
        ({"whole": 10, "traced": 6, "destroyed": 6}, []),
        ({"whole": 10, "requests": 50, "apart": 50}, []),
        ({"whole": 0, "traced": 1}, [("traced", "1", "0")]),
        ({"traced": 11}, []),  # the whole is not known
    ],
)
def test_parts_above_the_whole_are_told(numbers: dict[str, int], expected: list[tuple[str, str, str]]) -> None:
    fields = [field(key, "num", prefill=fact) for key, fact in FIELDS.items()]
    made = found(fields, [entry(key, number=float(number)) for key, number in numbers.items()])
    assert told(made) == [("parts_above_whole", *one) for one in expected]


def test_the_whole_is_what_the_facts_say_where_it_is_not_asked() -> None:
    made = found(
        [field("destroyed", "num", prefill="figure:destroyed")], [entry("destroyed", number=101.0)], arms_counts=ARMS
    )
    assert told(made) == [("parts_above_whole", "destroyed", "101", "100")]


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        ({"arms_counts": ARMS}, []),
        ({"arms_counts": (counted(2024, "found", 5, traced=6),)}, [("2024", "1")]),
        (
            {"arms_counts": (counted(2024, "found", 5, marked=6), counted(2025, "found", 5, traced=3, pending=3))},
            [("2024", "1"), ("2025", "1")],
        ),
        ({"arms_counts": ARMS, "arms_figures": (figure(2025, "destroyed", 31),)}, [("2025", "1")]),
        ({"arms_counts": ARMS, "arms_supplies": (ABSENT,)}, [("2024", "1")]),
        # Outcomes that nobody knows contradict nothing; other years are not reported.
        ({"arms_counts": (counted(2024, "found", 5, traced=1),)}, []),
        ({"arms_counts": (counted(2023, "found", 5, traced=6),)}, []),
    ],
)
def test_a_table_of_arms_that_cannot_be_right_is_told(held: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    made = found([field("table", "table", prefill="arms_table")], [], **held)
    assert told(made) == [("table_contradicts_itself", "table", *one) for one in expected]
    assert [one.place for one in made] == [("arms", year) for year, _ in expected]


# -- an earlier report -----------------------------------------------------------------------------------------


def against_earlier(fields: list[TemplateField], now: Snapshot, then: Snapshot) -> list[Contradiction]:
    return contradictions.find(template(*fields), report(), now, then, report("old", "2022-2023"))


@pytest.mark.parametrize(
    ("then", "now", "expected"),
    [
        ({"choice": "yes"}, {"choice": "yes"}, None),
        ({"choice": "yes"}, {"choice": "no"}, ("yes_became_no", "no", "yes")),
        ({"choice": "yes"}, {"choice": "developing"}, ("yes_became_no", "developing", "yes")),
        ({"choice": "developing"}, {"choice": "no"}, None),
        ({"choice": "no"}, {"choice": "yes"}, None),
        ({"choice": "yes"}, {}, None),  # missing, which is said elsewhere
        ({}, {"choice": "no"}, None),
        ({"number": 12.0}, {"number": 0.0}, ("number_fell_to_nothing", "0", "12")),
        ({"number": 12.0}, {"number": 1.0}, None),
        ({"number": 0.0}, {"number": 0.0}, None),
        ({"number": 12.0}, {}, None),
        ({"number": 12.0}, {"absence": "not_available"}, ("answer_withdrawn", "not_available", "12")),
        ({"choice": "yes"}, {"absence": "not_shared"}, ("answer_withdrawn", "not_shared", "yes")),
        ({"absence": "not_available"}, {"absence": "not_shared"}, None),
        ({"chosen": ("a", "b")}, {"chosen": ("b",)}, ("options_dropped", "b", "a")),
        ({"chosen": ("a",)}, {"chosen": ("a", "b")}, None),
        ({"chosen": ("a",)}, {"chosen": ()}, None),
        ({"text": {"en": "Long"}}, {"text": {"en": "Short"}}, None),
    ],
)
def test_an_answer_that_takes_back_what_was_submitted_is_told(
    then: dict[str, Any], now: dict[str, Any], expected: tuple[str, str, str] | None
) -> None:
    made = against_earlier(
        [field("one")],
        facts(report_entries=(entry("one", **now),)),
        facts(report_entries=(entry("one", report_id="old", **then),)),
    )
    assert told(made) == ([(expected[0], "one", *expected[1:])] if expected else [])
    assert all(one.place == ("report", "old") for one in made)


def test_an_earlier_report_is_read_by_its_own_facts() -> None:
    fields = [field("one", prefill="level:q")]
    made = against_earlier(fields, facts(answers=(answer("q", 0, 0),)), facts(answers=(answer("q", 4, 4),)))
    assert told(made) == [("yes_became_no", "one", "no", "yes")]


def test_a_field_that_is_asked_no_more_is_not_compared_with_the_earlier_report() -> None:
    fields = [field("first"), field("second", asked_if=asked_if("first"))]
    then = (entry("first", "yes", "old"), entry("second", "yes", "old"))
    made = against_earlier(fields, facts(report_entries=(entry("first", "no"),)), facts(report_entries=then))
    assert told(made) == [("yes_became_no", "first", "no", "yes")]


def test_they_stand_in_the_order_of_the_template_and_have_known_codes() -> None:
    fields = [field("b", prefill="targets"), field("a"), field("c", asked_if=asked_if("a"))]
    filled = [entry("c", "yes"), entry("a", "no"), entry("b", "yes")]
    now, then = facts(report_entries=tuple(filled)), facts(report_entries=(entry("a", "yes", "old"),))
    made = against_earlier(fields, now, then)
    assert [(one.field_key, one.code) for one in made] == [
        ("b", "targets_said_but_none"),
        ("a", "yes_became_no"),
        ("c", "answered_though_skipped"),
    ]
    assert {one.code for one in made} <= set(CODES)
