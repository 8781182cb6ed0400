"""Every published rule of design.md 5.1 as cases computed by hand; the sums stand beside them.

A case is a list of questions: (importance, level or absence in law, the same in practice).
"""

from dataclasses import replace
from typing import Any

import pytest

from natcoord.domain import analysis, baseline, evidence, gaps
from natcoord.domain.records import ABSENCES, EVIDENCE_GRADES, LEVELS, GapDecision
from natcoord.services import country
from tests.domain import facts
from tests.domain.facts import Side, answer, answered, question

Rows = list[tuple[int, Side, Side]]


def score_of(rows: Rows) -> baseline.AreaScore:
    questions = [question(f"q{n}", importance=row[0]) for n, row in enumerate(rows)]
    (score,) = baseline.scores(questions, answered(*(answer(f"q{n}", *row[1:]) for n, row in enumerate(rows))))
    return score


def gap_of(
    law: Side, practice: Side, wanted: float = 4.0, importance: int = 1, decision: GapDecision | None = None
) -> gaps.Gap | None:
    found = gaps.find(
        [question("q", importance=importance)],
        answered(answer("q", law, practice)),
        [] if decision is None else [decision],
        wanted,
    )
    return found[0] if found else None


# "Each question gives a Level 0 to 5 in law and, apart, in practice." "Area score = weighted mean over answered
# questions."


@pytest.mark.parametrize(
    ("rows", "law", "practice"),
    [
        ([(1, 0, 0)], 0.0, 0.0),
        ([(1, 5, 5)], 5.0, 5.0),
        ([(2, 4, 1)], 4.0, 1.0),  # one question: its weight does not matter
        ([(1, 2, 1), (1, 4, 2)], 3.0, 1.5),
        ([(1, 5, 0), (1, 4, 1), (1, 0, 5)], 3.0, 2.0),  # 9/3, 6/3
        ([(3, 4, 0), (1, 0, 4)], 3.0, 1.0),  # 12/4, 4/4
        ([(1, 4, 0), (3, 0, 4)], 1.0, 3.0),  # 4/4, 12/4
        ([(3, 5, 2), (2, 3, 1), (1, 1, 4)], 22 / 6, 2.0),  # 15 + 6 + 1, (6 + 2 + 4)/6
        ([(2, 3, 2), (2, 4, 1), (1, 1, 4)], 3.0, 2.0),  # (6 + 8 + 1)/5, (4 + 2 + 4)/5
    ],
)
def test_a_score_is_the_mean_of_levels_weighted_by_importance_in_law_and_apart_in_practice(
    rows: Rows, law: float, practice: float
) -> None:
    score = score_of(rows)
    assert (score.law, score.practice) == pytest.approx((law, practice))


def test_areas_are_scored_each_on_its_own() -> None:
    questions = [question("a", "marking", 3), question("b", "borders", 1), question("c", "marking", 1)]
    answers = answered(answer("a", 4, 2), answer("b", 1, 0), answer("c", 0, "not_known"))
    found = [(one.area, one.law, one.practice) for one in baseline.scores(questions, answers)]
    assert found == [("marking", 3.0, 2.0), ("borders", 1.0, 0.0)]  # 12/4, 6/3
    whole = baseline.overall(questions, answers)
    assert (whole.law, whole.practice) == (2.6, 1.5)  # 13/5, 6/4


def test_a_side_that_is_not_asked_is_no_level() -> None:
    questions = [question("a", importance=3, practice_applies=False), question("b")]
    (score,) = baseline.scores(questions, answered(answer("a", 2, 5), answer("b", 4, 3)))
    assert (score.law, score.practice, score.coverage) == (2.5, 3.0, 1.0)  # (6 + 4)/4, 3/1, 3 of 3


# "Not known and not applicable are never averaged."


@pytest.mark.parametrize("absence", [*ABSENCES, None])
def test_an_absence_changes_no_score_whatever_its_weight(absence: Side) -> None:
    score = score_of([(1, 4, 2), (3, absence, absence)])
    assert (score.law, score.practice) == (4.0, 2.0)  # with 0 for the absence it were 1.0 and 0.5


@pytest.mark.parametrize("absence", [*ABSENCES, None])
def test_absences_alone_give_no_score(absence: Side) -> None:
    score = score_of([(1, absence, 3), (2, absence, 0)])
    assert (score.law, score.practice) == (None, 1.0)  # practice 3/3


def test_an_absence_in_law_leaves_the_level_in_practice_as_it_is() -> None:
    score = score_of([(2, "not_known", 5), (1, 3, "not_shared"), (1, 1, 2)])
    assert (score.law, score.practice) == (2.0, 4.0)  # (3 + 1)/2, (10 + 2)/3


def test_an_absence_stands_even_if_a_level_was_left_beside_it() -> None:
    left = replace(answer("q", 5, 3), law_absence="not_known")
    (score,) = baseline.scores([question("q")], answered(left))
    assert (score.law, score.practice) == (None, 3.0)


# "The coverage is shown beside every score": the share of levels that can be asked which have one.


@pytest.mark.parametrize(
    ("rows", "law", "practice", "both", "answered_count"),
    [
        ([(1, 3, 3)], 1.0, 1.0, 1.0, 1),
        ([(1, None, None)], 0.0, 0.0, 0.0, 0),
        ([(1, 3, None)], 1.0, 0.0, 0.5, 0),
        ([(1, 3, "not_known")], 1.0, 0.0, 0.5, 1),  # answered, and yet not covered
        ([(1, 3, "not_shared")], 1.0, 0.0, 0.5, 1),
        ([(1, 3, "not_applicable")], 1.0, 0.0, 1.0, 1),  # nothing to cover in practice
        ([(1, "not_applicable", "not_applicable")], 0.0, 0.0, 0.0, 1),
        ([(3, 3, 3), (1, None, None)], 0.5, 0.5, 0.5, 1),  # coverage counts, it does not weigh
        ([(1, 3, 3), (1, "not_known", 2), (1, None, 1), (1, 0, "not_applicable")], 0.5, 1.0, 5 / 7, 3),
    ],
)
def test_coverage_stands_beside_the_score(
    rows: Rows, law: float, practice: float, both: float, answered_count: int
) -> None:
    score = score_of(rows)
    assert (score.law_coverage, score.practice_coverage, score.coverage) == pytest.approx((law, practice, both))
    assert (score.answered, score.total) == (answered_count, len(rows))


# "Evidence grade: none, stated, document, verified."


@pytest.mark.parametrize(
    ("items", "grade"),
    [
        ([], "none"),
        ([("statement", None)], "stated"),
        ([("statement", None), ("document", None)], "document"),
        ([("document", None), ("statement", "2026-02-01")], "verified"),
    ],
)
def test_the_evidence_grade_is_that_of_the_strongest_evidence(items: list[tuple[str, str | None]], grade: str) -> None:
    assert evidence.grade(facts.evidence("a", *one) for one in items) == grade
    assert EVIDENCE_GRADES == ("none", "stated", "document", "verified")


def test_the_evidence_grade_moves_no_score_and_no_gap() -> None:
    answers = answered(answer("q", 3, 1))
    graded = {kind: evidence.grades(answers, [facts.evidence("a-q", kind)])["q"] for kind in ("statement", "document")}
    assert graded == {"statement": "stated", "document": "document"}
    assert score_of([(1, 3, 1)]).practice == 1.0
    assert gaps.find([question("q")], answers, [], 4.0)[0].size == 3.0


# "Gap = the level wanted minus the level found, where wanted is 4 unless the country sets another."


def test_wanted_is_four_unless_the_country_sets_another() -> None:
    assert country.new({"en": "Testland"}, "en").wanted_level == 4


@pytest.mark.parametrize(
    ("law", "practice", "wanted", "law_gap", "practice_gap", "size"),
    [
        (3, 3, 4.0, 1.0, 1.0, 1.0),
        (4, 1, 4.0, 0.0, 3.0, 3.0),
        (5, 3, 4.0, 0.0, 1.0, 1.0),  # more than wanted makes up for nothing
        (0, 2, 4.0, 4.0, 2.0, 4.0),
        (4, 4, 5.0, 1.0, 1.0, 1.0),
        (2, 1, 3.0, 1.0, 2.0, 2.0),
        (2, 3, 2.5, 0.5, 0.0, 0.5),
        (2, "not_known", 4.0, 2.0, None, 2.0),
        ("not_applicable", 0, 4.0, None, 4.0, 4.0),
        (None, 1, 4.0, None, 3.0, 3.0),
    ],
)
def test_a_gap_is_the_level_wanted_minus_the_level_found(
    law: Side, practice: Side, wanted: float, law_gap: float | None, practice_gap: float | None, size: float
) -> None:
    gap = gap_of(law, practice, wanted)
    assert gap is not None
    assert (gap.law_gap, gap.practice_gap, gap.size) == (law_gap, practice_gap, size)


@pytest.mark.parametrize(
    ("law", "practice", "wanted"),
    [
        (4, 4, 4.0),
        (5, 5, 5.0),
        (3, 3, 3.0),
        (5, "not_shared", 4.0),
        ("not_known", "not_known", 4.0),
        ("not_applicable", "not_applicable", 4.0),
        (None, None, 4.0),
    ],
)
def test_a_level_that_is_reached_or_absent_is_no_gap(law: Side, practice: Side, wanted: float) -> None:
    assert gap_of(law, practice, wanted) is None


# "Priority = gap * importance of the question, always shown with its parts, and overridable with a reason."


@pytest.mark.parametrize(
    ("law", "practice", "wanted", "importance", "parts"),
    [
        # size, importance, computed priority
        (3, 2, 4.0, 1, (2.0, 1, 2.0)),
        (3, 2, 4.0, 2, (2.0, 2, 4.0)),
        (3, 2, 4.0, 3, (2.0, 3, 6.0)),
        (0, 0, 5.0, 3, (5.0, 3, 15.0)),
        (3, 4, 3.5, 3, (0.5, 3, 1.5)),
        (1, "not_known", 4.0, 2, (3.0, 2, 6.0)),
    ],
)
def test_priority_is_gap_times_importance_with_its_parts(
    law: Side, practice: Side, wanted: float, importance: int, parts: tuple[float, int, float]
) -> None:
    gap = gap_of(law, practice, wanted, importance)
    assert gap is not None
    assert (gap.size, gap.importance, gap.computed_priority) == parts
    assert (gap.priority, gap.is_overridden, gap.override_reason) == (parts[2], False, "")


@pytest.mark.parametrize("override", [0.0, 1.5, 6.0, 15.0])
def test_an_override_stands_with_its_reason_beside_the_computed_priority(override: float) -> None:
    decision = GapDecision("q", None, "", "2026-02-01", override, "the border closes in May")
    gap = gap_of(3, 2, 4.0, 3, decision)
    assert gap is not None
    assert (gap.priority, gap.is_overridden, gap.override_reason) == (override, True, "the border closes in May")
    assert (gap.size, gap.importance, gap.computed_priority) == (2.0, 3, 6.0)


def test_an_overridden_gap_takes_its_place_by_the_priority_that_was_set() -> None:
    questions = [question("a", importance=3), question("b"), question("c", importance=2)]
    answers = answered(answer("a", 4, 2), answer("b", 4, 3), answer("c", 4, 2))  # 6, 1, 4
    raised = [GapDecision("b", None, "", "2026-02-01", 5.0, "urgent")]
    assert [one.question_key for one in gaps.find(questions, answers, [], 4.0)] == ["a", "c", "b"]
    assert [one.question_key for one in gaps.find(questions, answers, raised, 4.0)] == ["a", "b", "c"]


@pytest.mark.parametrize("decision", ["accepted", "deferred", "rejected"])
def test_a_decision_without_an_override_leaves_the_priority_computed(decision: str) -> None:
    gap = gap_of(3, 2, 4.0, 3, GapDecision("q", decision, "agreed", "2026-02-01", None, ""))
    assert gap is not None
    assert (gap.decision, gap.reason, gap.priority, gap.is_overridden) == (decision, "agreed", 6.0, False)


# Law and practice are kept apart, so that a law that is not applied is seen, and a practice that no law carries.


def expected_finding(law: int, practice: int) -> str | None:
    """By the table: rows are law 0 to 5, columns practice 0 to 5; n law not applied, w practised without law."""
    table = ["...www", "...www", "......", "nn....", "nn....", "nn...."]
    return {"n": "law_not_applied", "w": "practised_without_law", ".": None}[table[law][practice]]


@pytest.mark.parametrize("law", LEVELS)
@pytest.mark.parametrize("practice", LEVELS)
def test_findings_are_where_law_and_practice_are_far_apart(law: int, practice: int) -> None:
    expected = expected_finding(law, practice)
    gap = gap_of(law, practice)
    assert (gap.finding if gap else None) == expected
    found: list[Any] = [one.kind for one in analysis.findings([question("q")], answered(answer("q", law, practice)))]
    assert found == ([] if expected is None else [expected])


@pytest.mark.parametrize(("law", "practice"), [(5, "not_known"), ("not_applicable", 5), (5, None), (None, 5)])
def test_an_absence_is_never_far_from_a_level(law: Side, practice: Side) -> None:
    assert analysis.findings([question("q")], answered(answer("q", law, practice))) == []
