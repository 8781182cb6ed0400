"""Which questions a round asks: its pack version, its scope, what is hidden, and what follows from another answer."""

from dataclasses import replace

import pytest

from natcoord.domain import bank
from natcoord.domain.records import Answer, Assessment, Condition, Question
from tests.domain.facts import Side, answer, answered, question

OLD = question("old", since="1.0")
NEW = question("new", since="2.0")
REWORDED = question("reworded", since="1.0", changed="2.0")
RETIRED = question("retired", since="1.0", until="2.0")
OWN = question("own.1", is_own=True)


def bank_of(*questions: Question) -> dict[str, Question]:
    return {one.question_key: one for one in questions}


def a_round(version: str = "2.0", **scope: tuple[str, ...]) -> Assessment:
    return Assessment("round", {"en": "Baseline"}, "2026-01-01", None, version, **scope)


def asked(questions: dict[str, Question], given: dict[str, Answer] | None = None, **changes: object) -> list[str]:
    facts = {"assessment": a_round(), "hidden": {}, "version": "2.0"} | changes
    return list(bank.asked(questions, facts["assessment"], given or {}, facts["hidden"], facts["version"]))


# -- versions ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("version", "expected"),
    [("1.0", ["old", "reworded", "retired", "own.1"]), ("2.0", ["old", "new", "reworded", "own.1"])],
)
def test_a_round_asks_the_questions_of_its_own_version_and_the_country_s_own(version: str, expected: list[str]) -> None:
    every = bank_of(OLD, NEW, REWORDED, RETIRED, OWN)
    assert asked(every, assessment=a_round(version)) == expected
    assert asked(every, assessment=None, version=version) == expected


def test_versions_are_numbers_and_not_texts() -> None:
    late = question("late", since="2.10")
    assert not bank.is_in_version(late, "2.9")
    assert bank.is_in_version(late, "2.10")
    assert bank.ordered("") < bank.ordered("1.0") < bank.ordered("1.0.1") < bank.ordered("1.10") < bank.ordered("2")


def test_the_difference_names_what_is_new_reworded_and_retired() -> None:
    every = [OLD, NEW, REWORDED, RETIRED, OWN]
    made = bank.difference(every, "1.0", "2.0")
    assert made == bank.Difference(("new",), ("reworded",), ("retired",))
    assert not made.is_empty
    assert bank.difference(every, "2.0", "2.0").is_empty


def test_what_is_new_is_not_reworded_as_well_and_old_rewordings_are_no_news() -> None:
    added = question("added", since="2.0", changed="2.1")
    known = question("known", since="1.0", changed="1.5")
    assert bank.difference([added, known], "1.9", "2.1") == bank.Difference(("added",), (), ())
    assert bank.difference([added, known], "2.0", "2.1") == bank.Difference((), ("added",), ())


def test_own_questions_are_no_part_of_a_difference() -> None:
    assert bank.difference([replace(OWN, since="2.0")], "1.0", "2.0").is_empty


# -- scope --------------------------------------------------------------------------------------------------------


def place(key: str, area: str, sources: tuple[str, ...], themes: tuple[str, ...]) -> Question:
    return replace(question(key, area, themes=themes, since="1.0"), sources=sources)


MARKING = place("marking", "marking", ("iti.8a", "poa.II.7"), ("marking",))
STORES = place("stores", "stockpile", ("mosaic.05.20",), ("stockpile", "surplus"))


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        ({}, ["marking", "stores"]),
        ({"scope_areas": ("marking",)}, ["marking"]),
        ({"scope_instruments": ("poa",)}, ["marking"]),
        ({"scope_instruments": ("poa", "mosaic")}, ["marking", "stores"]),
        ({"scope_themes": ("surplus",)}, ["stores"]),
        ({"scope_areas": ("marking",), "scope_themes": ("surplus",)}, []),
    ],
)
def test_a_question_fits_each_scope_that_is_not_empty(scope: dict[str, tuple[str, ...]], expected: list[str]) -> None:
    assert asked(bank_of(MARKING, STORES), assessment=a_round(**scope)) == expected


# -- hidden -------------------------------------------------------------------------------------------------------


DAY = "2026-05-01"


def test_a_hidden_question_is_asked_no_more() -> None:
    assert asked(bank_of(OLD, NEW, OWN), hidden=dict.fromkeys(("old", "own.1"), DAY)) == ["new"]


def test_a_hidden_question_that_was_answered_in_the_round_stays_in_it() -> None:
    assert asked(bank_of(OLD, NEW), answered(answer("old", 2, 2)), hidden=dict.fromkeys(("old", "new"), DAY)) == ["old"]


# -- conditions -----------------------------------------------------------------------------------------------------


def follow_up(key: str, on: str, side: str = "law", at_least: int = 2) -> Question:
    return question(key, since="1.0", asked_if=Condition(on, side, at_least))


@pytest.mark.parametrize(
    ("law", "is_asked"),
    [
        (None, True),
        ("not_known", True),
        ("not_shared", True),
        (2, True),
        (5, True),
        (1, False),
        (0, False),
        ("not_applicable", False),
    ],
)
def test_a_follow_up_is_skipped_once_the_other_one_is_settled_below_the_level(law: Side, is_asked: bool) -> None:
    every = bank_of(OLD, follow_up("more", "old"))
    assert ("more" in asked(every, answered(answer("old", law, 0)))) is is_asked


def test_only_the_side_that_is_named_counts() -> None:
    every = bank_of(OLD, follow_up("more", "old", side="practice", at_least=3))
    assert "more" in asked(every, answered(answer("old", 0, 3)))
    assert "more" not in asked(every, answered(answer("old", 5, 2)))


def test_before_any_answer_both_are_asked() -> None:
    assert asked(bank_of(OLD, follow_up("more", "old"))) == ["old", "more"]


def test_what_follows_a_skipped_question_is_skipped_too() -> None:
    every = bank_of(OLD, follow_up("more", "old"), follow_up("still_more", "more"))
    given = answered(answer("old", 1, 1), answer("more", 5, 5))
    assert asked(every, given) == ["old"]


def test_an_answer_to_a_skipped_question_does_not_bring_it_back() -> None:
    every = bank_of(OLD, follow_up("more", "old"))
    assert asked(every, answered(answer("old", 0, 0), answer("more", 4, 4))) == ["old"]


def test_conditions_in_a_circle_come_to_an_end() -> None:
    every = bank_of(follow_up("a", "b"), follow_up("b", "a"))
    assert asked(every) == ["a", "b"]
    assert asked(every, answered(answer("a", 0, 0))) == []


def test_a_condition_on_a_question_that_is_not_there_holds_nothing_back() -> None:
    assert asked(bank_of(follow_up("more", "gone"))) == ["more"]


@pytest.mark.parametrize(
    ("closed_on", "keys"),
    [(None, ["new"]), ("2026-04-30", ["old", "new"]), ("2026-05-01", ["new"]), ("2026-06-01", ["new"])],
)
def test_hiding_changes_no_round_that_was_closed_before(closed_on: str | None, keys: list[str]) -> None:
    current = replace(a_round(), state="closed" if closed_on else "collecting", closed_on=closed_on)
    assert asked(bank_of(OLD, NEW), assessment=current, hidden={"old": DAY}) == keys
