"""Comparing rounds of a file: which questions, what became of them, and the course over all rounds."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from natcoord.content import Pack
from natcoord.domain import baseline, comparison
from natcoord.domain.records import Answer, Assessment, Condition, Question
from natcoord.services import assess, bank, compare, overview
from natcoord.store.store import Store

Levels = Mapping[str, tuple[int | str | None, int | str | None]]


@pytest.fixture
def keys(pack: Pack) -> list[str]:
    """Eight questions with both sides that the first pack version asks and that no other one skips: five of marking."""
    fit = [
        one
        for one in pack.questions.values()
        if one.since == "1.0" and one.law_applies and one.practice_applies and one.asked_if is None and not one.until
    ]
    marking = [one.question_key for one in fit if one.area == "marking"][:5]
    return marking + [one.question_key for one in fit if one.area == "stockpile"][:3]


def do(store: Store, operation: Any, *arguments: Any, **named: Any) -> Any:
    with store.step("test"):
        return operation(store, *arguments, **named)


def a_round(store: Store, pack: Pack, year: int, levels: Levels, **plan: Any) -> str:
    """A closed round with these levels or absences, law and practice, by question."""
    draft = assess.new_round({"en": f"Baseline {year}"}, date(year, 1, 10), pack.version, "collecting")
    source = plan.pop("carry_from", None)
    key = str(do(store, assess.plan_round, replace(draft, **plan), source))
    for question_key, sides in levels.items():
        changes: dict[str, Any] = {}
        for side, given in zip(("law", "practice"), sides, strict=True):
            if given is not None:
                changes[f"{side}_{'level' if isinstance(given, int) else 'absence'}"] = given
        do(store, assess.answer, key, pack.questions[question_key], changes)
    do(store, assess.close_round, key, date(year, 12, 1))
    return key


def test_what_changed_is_said_for_each_side_in_words_of_the_rule(store: Store, pack: Pack, keys: list[str]) -> None:
    before = a_round(store, pack, 2024, {
        keys[0]: (1, 2), keys[1]: (4, "not_known"), keys[2]: (3, 3), keys[3]: ("not_shared", None),
    })  # fmt: skip
    after = a_round(store, pack, 2026, {
        keys[0]: (3, 2), keys[1]: (2, 0), keys[2]: ("not_applicable", 5), keys[3]: ("not_known", None),
    })  # fmt: skip
    found = compare.compare(store, pack, before, after)
    said = {(one.question_key, one.side): one.verdict for one in found.changes}
    assert [said[keys[0], "law"], said[keys[0], "practice"]] == ["improved", "unchanged"]
    assert [said[keys[1], "law"], said[keys[1], "practice"]] == ["worse", "newly_known"]
    assert [said[keys[2], "law"], said[keys[2], "practice"]] == ["no_longer_known", "improved"]
    assert [said[keys[3], "law"], said[keys[3], "practice"]] == ["unknown", "unknown"]
    assert (found.before.assessment_id, found.after.assessment_id) == (before, after)


def test_counts_and_scores_are_of_the_questions_both_rounds_know(store: Store, pack: Pack, keys: list[str]) -> None:
    before = a_round(store, pack, 2024, {keys[0]: (1, 2), keys[1]: (2, "not_known"), keys[5]: (4, 4)})
    after = a_round(store, pack, 2026, {keys[0]: (3, 2), keys[1]: (4, 5), keys[5]: (1, 4)})
    found = compare.compare(store, pack, before, after)
    (marking,) = [one for one in found.areas if one.key == "marking"]
    weights = [pack.questions[key].importance for key in keys]
    assert marking.law_before == pytest.approx((1 * weights[0] + 2 * weights[1]) / (weights[0] + weights[1]))
    assert marking.law_after == pytest.approx((3 * weights[0] + 4 * weights[1]) / (weights[0] + weights[1]))
    assert (marking.practice_before, marking.practice_after) == (2.0, 2.0)  # what was newly learnt is no rise
    assert (marking.law_counts["improved"], marking.practice_counts["newly_known"]) == (2, 1)
    assert (found.whole.law_counts["improved"], found.whole.law_counts["worse"]) == (2, 1)
    lenses = {pack.questions[key].lens for key in (keys[0], keys[1], keys[5])}
    assert {one.key for one in found.lenses if one.law_before is not None} == lenses


def test_only_what_both_rounds_ask_is_compared(store: Store, pack: Pack, keys: list[str]) -> None:
    before = a_round(store, pack, 2024, {keys[0]: (1, 1), keys[5]: (1, 1)})
    after = a_round(store, pack, 2026, {keys[0]: (2, 2)}, scope_areas=("marking", "records"))
    found = compare.compare(store, pack, before, after)
    asked = [each.asked for each in compare.rounds(store, pack)]
    assert set(found.questions) == set(asked[0]) & set(asked[1])
    assert found.left_out == len(asked[0]) - len(asked[1]) > 0
    assert {pack.questions[key].area for key in found.questions} == {"marking", "records"}
    assert [one.key for one in found.areas] == ["marking", "records"]
    assert {one.question_key for one in found.changes} == set(found.questions)


def test_a_question_that_one_round_skips_is_left_out(store: Store, pack: Pack, keys: list[str]) -> None:
    follower = replace(pack.questions[keys[2]], asked_if=Condition(keys[0], "law", 2))
    own = replace(pack, questions=pack.questions | {keys[2]: follower})
    before = a_round(store, own, 2024, {keys[0]: (3, 1), keys[2]: (4, 4)})
    after = a_round(store, own, 2026, {keys[0]: (1, 1)})
    found = compare.compare(store, own, before, after)
    assert keys[0] in found.questions
    assert keys[2] not in found.questions
    assert found.left_out == 1


def test_a_question_added_by_a_newer_pack_is_left_out(store: Store, pack: Pack, keys: list[str]) -> None:
    before = a_round(store, pack, 2024, {keys[0]: (1, 1)}, pack_version="1.0")
    after = a_round(store, pack, 2026, {keys[0]: (2, 1)}, pack_version=pack.version)
    found = compare.compare(store, pack, before, after)
    assert {pack.questions[key].since for key in found.questions} == {"1.0"}
    assert found.left_out >= sum(one.since == pack.version for one in pack.questions.values())


def test_a_question_reworded_between_the_two_packs_is_named(store: Store, pack: Pack, keys: list[str]) -> None:
    changed = replace(pack.questions[keys[0]], changed=pack.version)
    newer = replace(pack, questions=pack.questions | {keys[0]: changed})
    before = a_round(store, newer, 2024, {keys[0]: (1, 1)}, pack_version="1.0")
    after = a_round(store, newer, 2026, {keys[0]: (2, 1)})
    assert compare.compare(store, newer, before, after).reworded == (keys[0],)
    assert compare.compare(store, newer, after, before).reworded == (keys[0],)
    assert compare.compare(store, newer, after, after).reworded == ()


def test_answers_that_were_only_carried_are_counted_and_change_nothing(
    store: Store, pack: Pack, keys: list[str]
) -> None:
    before = a_round(store, pack, 2024, {keys[0]: (1, 2), keys[1]: (3, 3), keys[5]: (4, 4)})
    after = a_round(store, pack, 2026, {keys[0]: (2, None)}, carry_from=before)
    found = compare.compare(store, pack, before, after)
    assert found.carried == 2
    moved = [(one.question_key, one.side, one.verdict) for one in found.changes if one.before != one.after]
    assert moved == [(keys[0], "law", "improved")]


def test_rounds_come_oldest_first_each_with_what_it_asks_and_has(store: Store, pack: Pack, keys: list[str]) -> None:
    newer = a_round(store, pack, 2026, {keys[0]: (2, 2)}, scope_areas=("marking",))
    older = a_round(store, pack, 2024, {keys[0]: (1, 1), keys[5]: (3, 3)})
    planned = do(store, assess.plan_round, assess.new_round({"en": "Next"}, date(2028, 1, 1), pack.version, "planned"))
    found = compare.rounds(store, pack)
    assert [one.assessment.assessment_id for one in found] == [older, newer, planned]
    assert [set(one.answers) for one in found] == [{keys[0], keys[5]}, {keys[0]}, set()]
    assert {one.area for one in found[1].asked.values()} == {"marking"}


def test_the_course_of_an_area_is_over_what_every_round_asks_that_asks_about_it(
    store: Store, pack: Pack, keys: list[str]
) -> None:
    a_round(store, pack, 2022, {keys[0]: (1, 1), keys[1]: (5, 5)}, pack_version="1.0")
    a_round(store, pack, 2024, {keys[5]: (3, 2)}, scope_areas=("stockpile",))
    a_round(store, pack, 2026, {keys[0]: (2, 3), keys[5]: (4, "not_known")})
    do(store, assess.plan_round, assess.new_round({"en": "Next"}, date(2028, 1, 1), pack.version, "planned"))
    found = {one.area: one for one in compare.over_rounds(store, pack)}
    assert list(found) == ["", *pack.areas]
    first, second, third = found["marking"].scores  # a planned round has no column
    assert first is not None
    assert third is not None
    assert second is None
    weights = [pack.questions[key].importance for key in keys]
    assert first.law == pytest.approx((weights[0] + 5 * weights[1]) / (weights[0] + weights[1]))
    assert (third.law, third.practice) == (2.0, 3.0)
    assert first.total == third.total == found["marking"].questions
    assert [one and one.law for one in found["stockpile"].scores] == [None, 3.0, 4.0]
    assert all(one is None or one.total == found[""].questions for one in found[""].scores)


def test_without_a_round_there_is_no_course(store: Store, pack: Pack) -> None:
    assert compare.rounds(store, pack) == []
    assert compare.over_rounds(store, pack) == []


def test_a_snapshot_gives_the_same_comparison(store: Store, pack: Pack, keys: list[str], today: date) -> None:
    before = a_round(store, pack, 2022, {keys[0]: (1, 2), keys[5]: (0, 0)}, pack_version="1.0")
    after = a_round(store, pack, 2026, {keys[0]: (3, 1)}, carry_from=before)
    do(store, bank.hide, keys[7], "not ours", today)
    do(store, assess.plan_round, assess.new_round({"en": "Next"}, date(2028, 1, 1), pack.version, "planned"))
    snapshot = overview.snapshot(store, today)
    rounds = comparison.rounds_in(snapshot, pack.questions, pack.version)
    assert [one.assessment.assessment_id for one in rounds] == [before, after]
    assert comparison.between(*rounds) == compare.compare(store, pack, before, after)
    assert comparison.over(rounds) == compare.over_rounds(store, pack)


@pytest.mark.parametrize(
    ("before", "after", "verdict"),
    [
        (2.4, 3.0, "improved"),
        (3.0, 2.4, "worse"),
        (3.0, 3.0, "unchanged"),
        (None, 0.0, "newly_known"),
        (0.0, None, "no_longer_known"),
        (None, None, "unknown"),
    ],
)
def test_a_score_is_judged_like_a_level(before: float | None, after: float | None, verdict: str) -> None:
    assert comparison.verdict(before, after) == verdict


def test_a_comparison_with_itself_has_the_score_of_the_baseline(store: Store, pack: Pack, keys: list[str]) -> None:
    key = a_round(store, pack, 2024, {keys[0]: (1, 2), keys[1]: (3, "not_known"), keys[5]: (4, 4)})
    found = compare.compare(store, pack, key, key)
    (one,) = compare.rounds(store, pack)
    score = baseline.overall(one.asked.values(), one.answers)
    assert (found.whole.law_before, found.whole.practice_after) == (score.law, score.practice)
    assert found.left_out == 0


def given(store: Store, assessment_id: str, question: Question, level: int) -> Answer:
    made = assess.answer_to(store, assessment_id, question.question_key)
    return replace(
        made,
        law_level=level if question.law_applies else None,
        practice_level=level if question.practice_applies else None,
    )


def test_an_unknown_round_is_a_mistake_of_the_program(store: Store, pack: Pack) -> None:
    assert store.count(Assessment) == 0
    with pytest.raises(KeyError):
        compare.compare(store, pack, "one", "other")
