"""Cases are computed by hand: heat map, evidence profile, strengths, findings, clusters of gaps."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natcoord.domain import analysis, baseline, gaps
from natcoord.domain.analysis import EvidenceProfile, Finding, Strength
from natcoord.domain.records import ABSENCES, EVIDENCE_GRADES, GapDecision
from tests.domain.facts import Side, answer, answered, question


@pytest.mark.parametrize(
    ("rows", "law", "practice", "level", "coverage"),
    [
        # (importance, law, practice) of each question of the cell
        ([(1, 4, 2)], 4.0, 2.0, 3.0, 1.0),
        ([(3, 4, 2), (1, 0, 2)], 3.0, 2.0, 2.5, 1.0),  # (12 + 0 + 6 + 2) / 8
        ([(2, 5, "not_known")], 5.0, None, 5.0, 0.5),
        ([(1, 4, "not_known"), (3, "not_known", 2)], 4.0, 2.0, 2.5, 0.5),  # (4 + 6) / 4, not (4 + 2) / 2
        ([(1, "not_applicable", 1)], None, 1.0, 1.0, 1.0),
        ([(1, "not_shared", None)], None, None, None, 0.0),
        ([(1, 0, 0)], 0.0, 0.0, 0.0, 1.0),
    ],
)
def test_a_cell_of_the_heat_map_weighs_the_levels_of_both_sides(
    rows: list[tuple[int, Side, Side]],
    law: float | None,
    practice: float | None,
    level: float | None,
    coverage: float,
) -> None:
    questions = [question(f"q{n}", importance=row[0]) for n, row in enumerate(rows)]
    answers = answered(*(answer(f"q{n}", row[1], row[2]) for n, row in enumerate(rows)))
    (cell,) = analysis.heat_map(questions, answers)
    assert (cell.area, cell.lens, cell.questions) == ("stockpile", "legal", len(rows))
    assert (cell.law, cell.practice, cell.level, cell.coverage) == (law, practice, level, coverage)


def test_the_heat_map_goes_area_by_area_and_has_no_cell_without_a_question() -> None:
    questions = [
        question("1", "marking", lens="legal"),
        question("2", "borders", lens="training"),
        question("3", "marking", lens="gender"),
        question("4", "borders", lens="legal"),
        question("5", "marking", lens="legal"),
    ]
    found = analysis.heat_map((one for one in questions), {})
    assert [(one.area, one.lens, one.questions) for one in found] == [
        ("marking", "legal", 2),
        ("marking", "gender", 1),
        ("borders", "legal", 1),
        ("borders", "training", 1),
    ]
    assert all((one.level, one.coverage) == (None, 0.0) for one in found)
    assert analysis.heat_map([], {}) == []


def test_a_side_that_does_not_apply_colours_no_cell() -> None:
    (cell,) = analysis.heat_map([question("q", practice_applies=False)], answered(answer("q", 3, 0)))
    assert (cell.law, cell.practice, cell.level, cell.coverage) == (3.0, None, 3.0, 1.0)


@pytest.mark.parametrize(
    ("law", "practice", "applies", "grade", "counted"),
    [
        (3, 2, {}, "document", "document"),
        (3, None, {}, "stated", "stated"),  # one side is enough
        (None, "not_known", {}, "none", "none"),
        ("not_applicable", None, {}, "verified", "verified"),
        (0, 0, {}, None, "none"),  # nothing is known about its evidence
        (None, None, {}, "document", "unanswered"),  # a document without an answer answers nothing
        (None, 3, {"practice_applies": False}, "stated", "unanswered"),
        ("not_known", None, {"law_applies": False}, "stated", "unanswered"),
        (None, 3, {"law_applies": False}, "stated", "stated"),
    ],
)
def test_a_question_counts_by_the_grade_of_its_evidence_once_it_is_answered(
    law: Side, practice: Side, applies: dict[str, Any], grade: str | None, counted: str
) -> None:
    grades = {} if grade is None else {"q": grade}
    (profile,) = analysis.evidence_profile([question("q", **applies)], answered(answer("q", law, practice)), grades)
    found = {name: getattr(profile, name) for name in (*EVIDENCE_GRADES, "unanswered")}
    assert found == {name: int(name == counted) for name in found}


def test_evidence_is_counted_area_by_area() -> None:
    questions = [question("1", "marking"), question("2", "borders"), question("3", "marking"), question("4", "marking")]
    answers = answered(answer("1", 1, 1), answer("2", 2, 2), answer("3", 3, 3))
    assert analysis.evidence_profile(questions, answers, {"1": "verified", "2": "stated", "3": "verified"}) == [
        EvidenceProfile("marking", none=0, stated=0, document=0, verified=2, unanswered=1),
        EvidenceProfile("borders", none=0, stated=1, document=0, verified=0, unanswered=0),
    ]


@pytest.mark.parametrize(
    ("law", "practice", "applies", "wanted", "is_strength"),
    [
        (4, 4, {}, 4.0, True),
        (5, 4, {}, 4.0, True),
        (4, 3, {}, 4.0, False),
        (3, 3, {}, 3.0, True),
        (4, 4, {}, 4.5, False),
        (5, "not_known", {}, 4.0, False),
        ("not_applicable", 5, {}, 4.0, False),
        (5, None, {}, 4.0, False),
        (5, 0, {"practice_applies": False}, 4.0, True),
        (0, 5, {"law_applies": False}, 4.0, True),
        (5, 5, {"law_applies": False, "practice_applies": False}, 4.0, False),
        (0, 0, {}, 0.0, True),
        (None, None, {}, 0.0, False),
    ],
)
def test_a_strength_has_the_level_wanted_on_every_side(
    law: Side, practice: Side, applies: dict[str, Any], wanted: float, is_strength: bool
) -> None:
    found = analysis.strengths([question("q", **applies)], answered(answer("q", law, practice)), wanted)
    assert bool(found) == is_strength


def test_the_best_strength_comes_first() -> None:
    questions = [
        question("a", "marking", 1),
        question("b", "marking", 3),
        question("c", "borders", 1),
        question("d", "borders", 3, practice_applies=False),
        question("e", "borders", 3),
    ]
    answers = answered(answer("a", 4, 5), answer("b", 4, 4), answer("c", 5, 5), answer("d", 4, None), answer("e", 5, 3))
    assert analysis.strengths(questions, answers, 4.0) == [
        Strength("c", "borders", 5, 5, 1),
        Strength("b", "marking", 4, 4, 3),
        Strength("d", "borders", 4, None, 3),
        Strength("a", "marking", 4, 5, 1),
    ]


@pytest.mark.parametrize(
    ("law", "practice", "kind"),
    [
        (3, 1, "law_not_applied"),
        (3, 0, "law_not_applied"),
        (5, 1, "law_not_applied"),
        (5, 0, "law_not_applied"),
        (2, 1, None),
        (3, 2, None),
        (1, 3, "practised_without_law"),
        (0, 3, "practised_without_law"),
        (1, 5, "practised_without_law"),
        (1, 2, None),
        (2, 3, None),
        (2, 5, None),
        (5, 5, None),
        (0, 0, None),
        (5, "not_known", None),
        ("not_applicable", 5, None),
    ],
)
def test_law_and_practice_far_apart_are_a_finding(law: Side, practice: Side, kind: str | None) -> None:
    found = analysis.findings([question("q")], answered(answer("q", law, practice)))
    if kind is None:
        assert found == []
    else:
        assert found == [Finding(kind, "q", law, practice)]  # type: ignore[arg-type]


def test_a_finding_needs_both_sides_to_apply() -> None:
    assert analysis.findings([question("q", law_applies=False)], answered(answer("q", 0, 5))) == []


def test_the_graver_finding_comes_first() -> None:
    questions = [question("mild", importance=1), question("grave", importance=3), question("other", importance=1)]
    answers = answered(answer("mild", 3, 1), answer("grave", 0, 3), answer("other", 4, 1))
    assert [one.question_key for one in analysis.findings(questions, answers)] == ["grave", "mild", "other"]


def clusters_of(*rows: tuple[str, int, tuple[str, ...], GapDecision | None]) -> list[analysis.Cluster]:
    """From (question, practice level, themes, decision); law has level 4, wanted is 4, importance 1."""
    questions = [question(key, themes=themes) for key, _, themes, _ in rows]
    answers = answered(*(answer(key, 4, level) for key, level, _, _ in rows))
    decisions = [one for *_, one in rows if one is not None]
    found = gaps.find(questions, answers, decisions, 4.0)
    return analysis.clusters(found, {one.question_key: one for one in questions})


def decided(key: str, decision: str | None, override: float | None = None) -> GapDecision:
    return GapDecision(key, decision, "", "2026-02-01", override, "urgent" if override is not None else "")


def told(found: list[analysis.Cluster]) -> list[tuple[str, list[str], float, float]]:
    return [(one.theme, [gap.question_key for gap in one.gaps], one.priority, one.largest) for one in found]


def test_a_gap_counts_in_each_of_its_themes_and_the_highest_sum_comes_first() -> None:
    found = clusters_of(
        ("a", 0, ("stockpile",), None),  # priority 4
        ("b", 1, ("tracing", "training"), None),  # 3
        ("c", 2, ("training",), None),  # 2
        ("d", 4, ("training",), None),  # no gap
        ("e", 3, (), None),  # no theme
    )
    assert told(found) == [
        ("training", ["b", "c"], 5.0, 3.0),
        ("stockpile", ["a"], 4.0, 4.0),
        ("tracing", ["b"], 3.0, 3.0),
    ]


def test_a_rejected_gap_is_in_no_cluster() -> None:
    found = clusters_of(
        ("a", 0, ("training",), decided("a", "rejected")),
        ("b", 1, ("training",), decided("b", "accepted")),
        ("c", 2, ("training",), decided("c", "deferred")),
        ("d", 0, ("tracing",), decided("d", "rejected")),
    )
    assert told(found) == [("training", ["b", "c"], 5.0, 3.0)]


def test_a_priority_the_country_set_counts_as_it_was_set() -> None:
    found = clusters_of(("a", 3, ("tracing",), decided("a", None, 9.0)), ("b", 0, ("training",), None))
    assert told(found) == [("tracing", ["a"], 9.0, 9.0), ("training", ["b"], 4.0, 4.0)]


def test_a_theme_named_twice_counts_once() -> None:
    assert told(clusters_of(("a", 0, ("tracing", "tracing"), None))) == [("tracing", ["a"], 4.0, 4.0)]


def test_a_gap_of_a_question_that_is_not_asked_is_in_no_cluster() -> None:
    found = gaps.find([question("gone", themes=("tracing",))], answered(answer("gone", 0, 0)), [], 4.0)
    assert analysis.clusters(found, {}) == []


sides = st.one_of(st.none(), st.integers(0, 5), st.sampled_from(ABSENCES))
rows_of = st.lists(st.tuples(st.integers(1, 3), sides, sides, st.sampled_from(EVIDENCE_GRADES)), max_size=12)


@given(rows_of, st.floats(0, 5))
def test_the_parts_agree_with_the_baseline_and_the_gaps(rows: list[tuple[int, Side, Side, str]], wanted: float) -> None:
    questions = [question(f"q{n}", f"area {n % 3}", row[0], lens=f"lens {n % 2}") for n, row in enumerate(rows)]
    answers = answered(*(answer(f"q{n}", row[1], row[2]) for n, row in enumerate(rows)))
    cells = analysis.heat_map(questions, answers)
    assert sum(one.questions for one in cells) == len(questions)
    for cell in cells:
        given_levels = [one for one in (cell.law, cell.practice) if one is not None]
        if given_levels:
            assert cell.level is not None
            assert min(given_levels) - 1e-9 <= cell.level <= max(given_levels) + 1e-9
        else:
            assert cell.level is None
    profiles = analysis.evidence_profile(questions, answers, {f"q{n}": row[3] for n, row in enumerate(rows)})
    assert [one.area for one in profiles] == [one.area for one in baseline.scores(questions, answers)]
    counted = sum(one.none + one.stated + one.document + one.verified + one.unanswered for one in profiles)
    assert counted == len(questions)
    strong = {one.question_key for one in analysis.strengths(questions, answers, wanted)}
    weak = {one.question_key for one in gaps.find(questions, answers, [], wanted)}
    assert not strong & weak
