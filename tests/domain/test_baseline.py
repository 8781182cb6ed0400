"""Cases are computed by hand from design.md 5.1."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natcoord.domain import baseline
from natcoord.domain.records import ABSENCES
from tests.domain.facts import answer, answered, question


@pytest.mark.parametrize(
    ("rows", "law", "practice"),
    [
        # (importance, law, practice) of each question
        ([(1, 4, 2)], 4.0, 2.0),
        ([(1, 0, 0)], 0.0, 0.0),  # level 0 is a finding, not an absence
        ([(1, 5, 1), (1, 3, 2)], 4.0, 1.5),
        ([(3, 5, 1), (1, 1, 5)], 4.0, 2.0),  # (15+1)/4, (3+5)/4
        ([(2, 3, "not_known"), (1, 0, 4)], 2.0, 4.0),  # (6+0)/3, 4/1
        ([(3, "not_applicable", 2), (1, 5, 2)], 5.0, 2.0),
        ([(1, "not_shared", 1), (2, None, 4)], None, 3.0),  # (1+8)/3
        ([(1, "not_known", "not_applicable")], None, None),
        ([(1, None, None)], None, None),
    ],
)
def test_a_score_is_the_weighted_mean_of_levels_only(
    rows: list[tuple[int, int | str | None, int | str | None]], law: float | None, practice: float | None
) -> None:
    questions = [question(f"q{n}", importance=weight) for n, (weight, _, _) in enumerate(rows)]
    answers = answered(*(answer(f"q{n}", row[1], row[2]) for n, row in enumerate(rows)))
    (score,) = baseline.scores(questions, answers)
    assert (score.law, score.practice) == (law, practice)


@pytest.mark.parametrize(
    ("rows", "answered_count", "coverages"),
    [
        # law coverage, practice coverage, both together
        ([(4, 2), (3, 1)], 2, (1.0, 1.0, 1.0)),
        ([(4, 2), None], 1, (0.5, 0.5, 0.5)),
        ([(4, None), (3, 1)], 1, (1.0, 0.5, 0.75)),
        ([(4, "not_known"), (3, 1)], 2, (1.0, 0.5, 0.75)),
        ([(4, "not_shared"), (3, "not_known")], 2, (1.0, 0.0, 0.5)),
        ([(4, "not_applicable"), (3, 1)], 2, (1.0, 1.0, 1.0)),  # 2/2, 1/1, 3/3
        ([("not_applicable", 2), ("not_known", 1)], 2, (0.0, 1.0, 2 / 3)),
        ([("not_applicable", "not_applicable")], 1, (0.0, 0.0, 0.0)),
        ([None, None], 0, (0.0, 0.0, 0.0)),
    ],
)
def test_coverage_is_the_share_of_askable_levels_that_have_a_level(
    rows: list[tuple[int | str | None, int | str | None] | None],
    answered_count: int,
    coverages: tuple[float, float, float],
) -> None:
    questions = [question(f"q{n}") for n in range(len(rows))]
    answers = answered(*(answer(f"q{n}", *row) for n, row in enumerate(rows) if row is not None))
    (score,) = baseline.scores(questions, answers)
    assert score.answered == answered_count
    assert score.total == len(rows)
    assert (score.law_coverage, score.practice_coverage, score.coverage) == pytest.approx(coverages)


def test_a_level_that_does_not_apply_is_neither_averaged_nor_missed() -> None:
    questions = [question("law", practice_applies=False), question("practice", law_applies=False)]
    (score,) = baseline.scores(questions, answered(answer("law", 3, 5), answer("practice", 5, 1)))
    assert (score.law, score.practice) == (3.0, 1.0)
    assert (score.answered, score.coverage) == (2, 1.0)


def test_a_question_with_one_applicable_level_is_answered_by_that_level_alone() -> None:
    (score,) = baseline.scores([question("q", practice_applies=False)], answered(answer("q", 2, None)))
    assert (score.answered, score.law_coverage, score.practice_coverage, score.coverage) == (1, 1.0, 0.0, 1.0)


def test_areas_come_in_the_order_they_first_appear() -> None:
    questions = [question("1", "marking"), question("2", "borders"), question("3", "marking")]
    assert [one.area for one in baseline.scores(questions, {})] == ["marking", "borders"]
    assert [one.total for one in baseline.scores(questions, {})] == [2, 1]


def test_the_overall_score_weighs_questions_and_not_areas() -> None:
    questions = [question("1", "marking"), question("2", "marking"), question("3", "borders", 2)]
    given_answers = answered(answer("1", 2, 1), answer("2", 4, "not_known"), answer("3", 5, 3))
    score = baseline.overall(questions, given_answers)
    assert score.area == ""
    assert score.law == 4.0  # (2 + 4 + 2*5) / 4; the mean of areas would be (3 + 5) / 2 = 4 by law alone
    assert score.practice == pytest.approx(7 / 3)  # (1 + 2*3) / 3; the mean of areas would be 2
    assert score.coverage == pytest.approx(5 / 6)


def test_answers_to_unknown_questions_count_nowhere() -> None:
    score = baseline.overall([question("1")], answered(answer("1", 2, 2), answer("removed", 5, 5)))
    assert (score.law, score.total, score.answered) == (2.0, 1, 1)


def test_without_questions_there_is_no_score() -> None:
    assert baseline.scores([], {}) == []
    assert baseline.overall([], {}).law is None


sides = st.one_of(st.none(), st.integers(0, 5), st.sampled_from(ABSENCES))
rows_of = st.lists(st.tuples(st.integers(1, 3), sides, sides), min_size=1, max_size=12)


@given(rows_of)
def test_scores_never_include_absences(rows: list[tuple[int, int | str | None, int | str | None]]) -> None:
    questions = [question(f"q{n}", importance=row[0]) for n, row in enumerate(rows)]
    with_absences = answered(*(answer(f"q{n}", row[1], row[2]) for n, row in enumerate(rows)))
    levels_only = answered(
        *(answer(f"q{n}", *(side if isinstance(side, int) else None for side in row[1:])) for n, row in enumerate(rows))
    )
    found, bare = baseline.overall(questions, with_absences), baseline.overall(questions, levels_only)
    assert (found.law, found.practice) == (bare.law, bare.practice)
    for score, side in ((found.law, 1), (found.practice, 2)):
        given_levels = [level for row in rows if isinstance(level := row[side], int)]
        if given_levels:
            assert score is not None
            assert min(given_levels) <= score <= max(given_levels)
        else:
            assert score is None


@given(rows_of)
def test_coverage_is_a_share_and_whole_only_when_nothing_is_unknown(
    rows: list[tuple[int, int | str | None, int | str | None]],
) -> None:
    questions = [question(f"q{n}", importance=row[0]) for n, row in enumerate(rows)]
    score = baseline.overall(questions, answered(*(answer(f"q{n}", row[1], row[2]) for n, row in enumerate(rows))))
    askable = [side for row in rows for side in row[1:] if side != "not_applicable"]
    assert 0 <= score.coverage <= 1
    assert (score.coverage == 1) == (bool(askable) and all(isinstance(side, int) for side in askable))


def test_an_absence_wins_over_a_level_that_was_left_beside_it() -> None:
    both = replace(answer("q", 5, 2), law_absence="not_known")
    (score,) = baseline.scores([question("q")], {"q": both})
    assert (score.law, score.practice, score.coverage) == (None, 2.0, 0.5)
