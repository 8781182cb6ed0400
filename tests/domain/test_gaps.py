"""Cases are computed by hand from design.md 5.1: gap = wanted - found, priority = gap * importance."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natcoord.domain import gaps
from natcoord.domain.records import ABSENCES, GapDecision
from tests.domain.facts import Side, answer, question


def decision(key: str, override: float | None = None) -> GapDecision:
    return GapDecision(key, "accepted", "the minister agreed", "2026-02-01", override, "urgent" if override else "")


def find_one(law: Side, practice: Side, importance: int = 1, wanted: float = 4.0) -> gaps.Gap | None:
    found = gaps.find([question("q", importance=importance)], {"q": answer("q", law, practice)}, [], wanted)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("law", "practice", "wanted", "law_gap", "practice_gap", "size"),
    [
        (0, 0, 4.0, 4.0, 4.0, 4.0),
        (3, 1, 4.0, 1.0, 3.0, 3.0),
        (1, 3, 4.0, 3.0, 1.0, 3.0),
        (5, 2, 4.0, 0.0, 2.0, 2.0),
        (2, "not_known", 4.0, 2.0, None, 2.0),
        ("not_applicable", 3, 4.0, None, 1.0, 1.0),
        (None, 3, 4.0, None, 1.0, 1.0),
        (4, 4, 5.0, 1.0, 1.0, 1.0),
        (3, 3, 3.5, 0.5, 0.5, 0.5),
    ],
)
def test_the_gap_is_the_larger_distance_to_the_level_wanted(
    law: Side,
    practice: Side,
    wanted: float,
    law_gap: float | None,
    practice_gap: float | None,
    size: float,
) -> None:
    gap = find_one(law, practice, wanted=wanted)
    assert gap is not None
    assert (gap.law_gap, gap.practice_gap, gap.size) == (law_gap, practice_gap, size)


@pytest.mark.parametrize(
    ("law", "practice", "wanted"),
    [
        (4, 4, 4.0),
        (5, 5, 4.0),
        (4, "not_known", 4.0),
        ("not_known", "not_known", 4.0),
        ("not_applicable", "not_shared", 4.0),
        (None, None, 4.0),
        (0, 0, 0.0),
    ],
)
def test_there_is_no_gap_where_the_level_is_reached_or_absent(law: Side, practice: Side, wanted: float) -> None:
    assert find_one(law, practice, wanted=wanted) is None


def test_a_question_without_an_answer_has_no_gap() -> None:
    assert gaps.find([question("q")], {}, [decision("q", 9.0)], 4.0) == []


def test_a_level_that_does_not_apply_makes_no_gap() -> None:
    found = gaps.find([question("q", practice_applies=False)], {"q": answer("q", 3, 0)}, [], 4.0)
    assert [(one.law_gap, one.practice_gap, one.size) for one in found] == [(1.0, None, 1.0)]


@pytest.mark.parametrize(
    ("practice", "importance", "priority"), [(1, 1, 3.0), (1, 2, 6.0), (1, 3, 9.0), (0, 3, 12.0), (3, 2, 2.0)]
)
def test_priority_is_gap_times_importance(practice: int, importance: int, priority: float) -> None:
    gap = find_one(4, practice, importance)
    assert gap is not None
    assert (gap.computed_priority, gap.priority, gap.is_overridden) == (priority, priority, False)
    assert (gap.decision, gap.reason, gap.confidence) == (None, "", "from_memory")


def test_an_override_stands_beside_the_computed_priority_with_its_reason() -> None:
    (gap,) = gaps.find([question("q", importance=2)], {"q": answer("q", 3, 2)}, [decision("q", 11.0)], 4.0)
    assert (gap.size, gap.importance, gap.computed_priority) == (2.0, 2, 4.0)
    assert (gap.priority, gap.is_overridden, gap.override_reason) == (11.0, True, "urgent")


def test_an_override_of_zero_is_an_override() -> None:
    (gap,) = gaps.find([question("q", importance=2)], {"q": answer("q", 3, 2)}, [decision("q", 0.0)], 4.0)
    assert (gap.priority, gap.is_overridden) == (0.0, True)


def test_a_decision_survives_a_changed_answer() -> None:
    for practice in (0, 1, 3):
        (gap,) = gaps.find([question("q")], {"q": answer("q", 4, practice)}, [decision("q")], 4.0)
        assert (gap.decision, gap.reason) == ("accepted", "the minister agreed")
        assert gap.priority == 4 - practice
        assert not gap.is_overridden


def test_gaps_come_by_priority_then_in_the_order_of_questions() -> None:
    questions = [question("d"), question("c", importance=3), question("b"), question("a", importance=2)]
    levels = {"d": 3, "c": 2, "b": 0, "a": 1}  # priorities 1, 6, 4, 6
    answers = {key: answer(key, 4, level) for key, level in levels.items()}
    assert [one.question_key for one in gaps.find(questions, answers, [], 4.0)] == ["c", "a", "b", "d"]
    first = gaps.find(questions, answers, [decision("d", 7.0)], 4.0)[0]
    assert first.question_key == "d"


@pytest.mark.parametrize(
    ("law", "practice", "finding"),
    [
        (3, 1, "law_not_applied"),
        (5, 0, "law_not_applied"),
        (3, 2, None),
        (2, 1, None),
        (1, 3, "practised_without_law"),
        (0, 5, "practised_without_law"),
        (2, 3, None),
        (1, 2, None),
        (3, "not_known", None),
        (0, 0, None),
    ],
)
def test_law_and_practice_apart_make_a_finding(law: Side, practice: Side, finding: str | None) -> None:
    gap = find_one(law, practice)
    assert gap is not None
    assert gap.finding == finding


sides = st.one_of(st.none(), st.integers(0, 5), st.sampled_from(ABSENCES))


@given(
    st.lists(st.tuples(st.integers(1, 3), sides, sides, st.none() | st.floats(0, 20)), max_size=12),
    st.floats(0, 5),
)
def test_priority_is_never_negative_and_never_rises_down_the_list(
    rows: list[tuple[int, Side, Side, float | None]], wanted: float
) -> None:
    found = gaps.find(
        [question(f"q{n}", importance=row[0]) for n, row in enumerate(rows)],
        {f"q{n}": answer(f"q{n}", row[1], row[2]) for n, row in enumerate(rows)},
        [decision(f"q{n}", row[3]) for n, row in enumerate(rows)],
        wanted,
    )
    assert all(one.priority >= 0 and one.size > 0 for one in found)
    assert all(one.computed_priority == one.size * one.importance for one in found)
    assert [one.priority for one in found] == sorted((one.priority for one in found), reverse=True)
    assert all(one.law_level is not None or one.practice_level is not None for one in found)
