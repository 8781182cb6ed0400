"""Cases are computed by hand: what improved, got worse, was learnt or lost between two rounds."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natcoord.domain import baseline, comparison
from natcoord.domain.comparison import VERDICTS
from natcoord.domain.records import ABSENCES, Answer, Question
from tests.domain.facts import Side, answer, answered, question

Row = tuple[int, bool, bool, tuple[Side, Side] | None, tuple[Side, Side] | None]

MIRROR = {
    "improved": "worse",
    "worse": "improved",
    "unchanged": "unchanged",
    "newly_known": "no_longer_known",
    "no_longer_known": "newly_known",
    "unknown": "unknown",
}


def counts(**found: int) -> dict[str, int]:
    """All verdicts, 0 where nothing is said."""
    return {verdict: found.get(verdict, 0) for verdict in VERDICTS}


@pytest.mark.parametrize(
    ("before", "after", "levels", "verdict"),
    [
        (1, 3, (1, 3), "improved"),
        (0, 1, (0, 1), "improved"),
        (4, 2, (4, 2), "worse"),
        (1, 0, (1, 0), "worse"),
        (3, 3, (3, 3), "unchanged"),
        (0, 0, (0, 0), "unchanged"),
        ("not_known", 0, (None, 0), "newly_known"),  # level 0 is known
        (None, 2, (None, 2), "newly_known"),
        ("not_applicable", 5, (None, 5), "newly_known"),
        (0, "not_known", (0, None), "no_longer_known"),
        (3, "not_shared", (3, None), "no_longer_known"),
        (3, None, (3, None), "no_longer_known"),
        ("not_known", "not_known", (None, None), "unknown"),
        ("not_known", "not_shared", (None, None), "unknown"),
        (None, "not_applicable", (None, None), "unknown"),
        (None, None, (None, None), "unknown"),
    ],
)
def test_each_side_changes_on_its_own(
    before: Side, after: Side, levels: tuple[int | None, int | None], verdict: str
) -> None:
    law, practice = comparison.changes(
        [question("q", "marking", lens="legal")],
        answered(answer("q", before, 2)),
        answered(answer("q", after, 2)),
    )
    assert (law.question_key, law.area, law.lens, law.side) == ("q", "marking", "legal", "law")
    assert (law.before, law.after, law.verdict) == (*levels, verdict)
    assert (practice.side, practice.before, practice.after, practice.verdict) == ("practice", 2, 2, "unchanged")


@pytest.mark.parametrize(
    ("applies", "sides"),
    [
        ({"practice_applies": False}, ["law"]),
        ({"law_applies": False}, ["practice"]),
        ({"law_applies": False, "practice_applies": False}, []),
        ({}, ["law", "practice"]),
    ],
)
def test_a_side_that_does_not_apply_does_not_change(applies: dict[str, Any], sides: list[str]) -> None:
    found = comparison.changes([question("q", **applies)], answered(answer("q", 1, 1)), answered(answer("q", 2, 2)))
    assert [one.side for one in found] == sides


def test_a_question_without_answers_in_either_round_is_unknown_on_both_sides() -> None:
    found = comparison.changes([question("q")], {}, {"removed": answer("removed", 5, 5)})
    assert [(one.question_key, one.verdict) for one in found] == [("q", "unknown"), ("q", "unknown")]


def test_changes_come_in_the_order_of_questions_with_law_first() -> None:
    found = comparison.changes([question("b"), question("a")], {}, {})
    assert [(one.question_key, one.side) for one in found] == [
        ("b", "law"),
        ("b", "practice"),
        ("a", "law"),
        ("a", "practice"),
    ]


def test_scores_of_both_rounds_are_over_the_questions_both_know() -> None:
    questions = [
        question("1", "marking", 1),
        question("2", "marking", 3),
        question("3", "marking", 2),
    ]
    before = answered(answer("1", 1, 2), answer("2", 2, "not_known"), answer("3", "not_known", 4))
    after = answered(answer("1", 3, 3), answer("2", 4, 5), answer("3", 0, "not_shared"))
    (tally,) = comparison.by_area(questions, before, after)
    assert tally.key == "marking"
    assert tally.law_counts == counts(improved=2, newly_known=1)
    assert tally.practice_counts == counts(improved=1, newly_known=1, no_longer_known=1)
    # Law over 1 and 2: (1 + 3*2) / 4 and (3 + 3*4) / 4; the newly found 0 of question 3 is no fall.
    assert (tally.law_before, tally.law_after) == (1.75, 3.75)
    # Practice over 1 alone.
    assert (tally.practice_before, tally.practice_after) == (2.0, 3.0)


def test_without_a_question_both_rounds_know_there_is_no_score_to_compare() -> None:
    before, after = answered(answer("q", 3, None)), answered(answer("q", "not_known", 4))
    tally = comparison.whole([question("q")], before, after)
    assert (tally.law_before, tally.law_after, tally.practice_before, tally.practice_after) == (None,) * 4
    assert comparison.by_area([], before, after) == []
    assert comparison.whole([], before, after).law_counts == counts()


def test_areas_lenses_and_the_whole_are_tallied_in_the_order_they_first_appear() -> None:
    questions = [
        question("1", "marking", lens="practice"),
        question("2", "borders", lens="legal"),
        question("3", "marking", lens="legal", importance=3),
    ]
    before = answered(answer("1", 1, 1), answer("2", 2, 2), answer("3", 3, 3))
    after = answered(answer("1", 1, 2), answer("2", 1, 2), answer("3", 5, 3))
    areas = comparison.by_area(questions, before, after)
    lenses = comparison.by_lens(questions, before, after)
    whole = comparison.whole(questions, before, after)
    assert [one.key for one in areas] == ["marking", "borders"]
    assert [one.key for one in lenses] == ["practice", "legal"]
    assert whole.key == ""
    assert [one.law_counts for one in areas] == [counts(improved=1, unchanged=1), counts(worse=1)]
    assert [one.law_counts for one in lenses] == [counts(unchanged=1), counts(improved=1, worse=1)]
    assert whole.law_counts == counts(improved=1, unchanged=1, worse=1)
    assert (areas[0].law_before, areas[0].law_after) == (2.5, 4.0)  # (1 + 9) / 4, (1 + 15) / 4
    assert (lenses[1].law_before, lenses[1].law_after) == (2.75, 4.0)  # (2 + 9) / 4, (1 + 15) / 4
    assert (whole.law_before, whole.law_after) == (2.4, 3.4)  # (1 + 2 + 9) / 5, (1 + 1 + 15) / 5


sides = st.one_of(st.none(), st.integers(0, 5), st.sampled_from(ABSENCES))
answers_of = st.none() | st.tuples(sides, sides)
rows_of = st.lists(st.tuples(st.integers(1, 3), st.booleans(), st.booleans(), answers_of, answers_of), max_size=12)


def facts(rows: list[Row]) -> tuple[list[Question], dict[str, Answer], dict[str, Answer]]:
    questions = [
        question(f"q{n}", f"area {n % 3}", row[0], lens=f"lens {n % 2}", law_applies=row[1], practice_applies=row[2])
        for n, row in enumerate(rows)
    ]
    before = answered(*(answer(f"q{n}", *row[3]) for n, row in enumerate(rows) if row[3] is not None))
    after = answered(*(answer(f"q{n}", *row[4]) for n, row in enumerate(rows) if row[4] is not None))
    return questions, before, after


@given(rows_of)
def test_swapping_the_rounds_turns_each_verdict_into_its_mirror(rows: list[Row]) -> None:
    questions, before, after = facts(rows)
    there = comparison.changes(questions, before, after)
    back = comparison.changes(questions, after, before)
    assert [one.verdict for one in back] == [MIRROR[one.verdict] for one in there]
    assert [(one.before, one.after) for one in back] == [(one.after, one.before) for one in there]
    forth, again = comparison.whole(questions, before, after), comparison.whole(questions, after, before)
    assert again.law_counts == {MIRROR[verdict]: count for verdict, count in forth.law_counts.items()}
    assert (again.law_before, again.law_after) == (forth.law_after, forth.law_before)
    assert (again.practice_before, again.practice_after) == (forth.practice_after, forth.practice_before)


@given(rows_of)
def test_counts_add_to_the_number_of_sides(rows: list[Row]) -> None:
    questions, before, after = facts(rows)
    law_sides = sum(one.law_applies for one in questions)
    practice_sides = sum(one.practice_applies for one in questions)
    assert len(comparison.changes(questions, before, after)) == law_sides + practice_sides
    for tallies in (
        [comparison.whole(questions, before, after)],
        comparison.by_area(questions, before, after),
        comparison.by_lens(questions, before, after),
    ):
        assert sum(sum(one.law_counts.values()) for one in tallies) == law_sides
        assert sum(sum(one.practice_counts.values()) for one in tallies) == practice_sides
        assert all(tuple(one.law_counts) == tuple(one.practice_counts) == VERDICTS for one in tallies)


@given(rows_of)
def test_a_round_compared_with_itself_has_its_own_baseline_score_twice(rows: list[Row]) -> None:
    questions, before, _ = facts(rows)
    tally, score = comparison.whole(questions, before, before), baseline.overall(questions, before)
    assert (tally.law_before, tally.law_after) == (score.law, score.law)
    assert (tally.practice_before, tally.practice_after) == (score.practice, score.practice)
    assert set(one.verdict for one in comparison.changes(questions, before, before)) <= {"unchanged", "unknown"}


@given(rows_of)
def test_no_score_falls_where_nothing_got_worse(rows: list[Row]) -> None:
    questions, before, after = facts(rows)
    for one in comparison.by_area(questions, before, after):
        if not one.law_counts["worse"] and one.law_before is not None:
            assert one.law_after is not None
            assert one.law_after >= one.law_before
