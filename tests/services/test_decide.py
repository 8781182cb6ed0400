"""Deciding on gaps: reasons, overrides, and decisions that outlive the gap's own numbers."""

from datetime import date

import pytest

from natcoord.content import Pack
from natcoord.domain.gaps import Gap
from natcoord.errors import NatcoordError
from natcoord.services import assess, decide, overview
from natcoord.store.store import Store

DAY = date(2026, 11, 22)


@pytest.fixture
def key(store: Store, pack: Pack) -> str:
    """A question with a gap of four in law."""
    question = next(one for one in pack.questions.values() if one.law_applies)
    with store.step("test"):
        round_id = assess.start_round(store, {"en": "Baseline"}, DAY, pack.version)
        assess.answer(store, round_id, question, {"law_level": 0})
    return question.question_key


def only_gap(store: Store, pack: Pack) -> Gap:
    (gap,) = overview.found_gaps(store, pack)
    return gap


def do(store: Store, operation: object, *arguments: object) -> None:
    with store.step("test"):
        operation(store, *arguments)


def test_accepting_needs_no_reason(store: Store, pack: Pack, key: str) -> None:
    do(store, decide.decide_gap, key, "accepted", "", DAY)
    assert only_gap(store, pack).decision == "accepted"


@pytest.mark.parametrize("decision", ["deferred", "rejected"])
def test_deferring_and_rejecting_need_a_reason(store: Store, pack: Pack, key: str, decision: str) -> None:
    with pytest.raises(NatcoordError) as caught:
        do(store, decide.decide_gap, key, decision, "  ", DAY)
    assert caught.value.code == "reason_missing"
    do(store, decide.decide_gap, key, decision, " no budget ", DAY)
    gap = only_gap(store, pack)
    assert (gap.decision, gap.reason) == (decision, "no budget")


def test_a_decision_can_be_taken_back(store: Store, pack: Pack, key: str) -> None:
    do(store, decide.decide_gap, key, "accepted", "", DAY)
    do(store, decide.decide_gap, key, None, "", DAY)
    assert only_gap(store, pack).decision is None


def test_an_override_needs_a_reason_and_leaves_the_computed_priority(store: Store, pack: Pack, key: str) -> None:
    with pytest.raises(NatcoordError) as caught:
        do(store, decide.override_priority, key, 14.0, "", DAY)
    assert caught.value.code == "reason_missing"
    computed = only_gap(store, pack).computed_priority
    do(store, decide.override_priority, key, 14.0, "regional roadmap", DAY)
    gap = only_gap(store, pack)
    assert (gap.priority, gap.computed_priority, gap.is_overridden) == (14.0, computed, True)
    assert gap.override_reason == "regional roadmap"


@pytest.mark.parametrize("priority", [-0.5, 15.5])
def test_an_override_outside_the_scale_is_refused(store: Store, key: str, priority: float) -> None:
    with pytest.raises(NatcoordError) as caught:
        do(store, decide.override_priority, key, priority, "why", DAY)
    assert caught.value.code == "priority_outside_scale"


def test_an_override_and_a_decision_do_not_disturb_each_other(store: Store, pack: Pack, key: str) -> None:
    do(store, decide.override_priority, key, 2.0, "small country", DAY)
    do(store, decide.decide_gap, key, "accepted", "", DAY)
    do(store, decide.override_priority, key, None, "", DAY)
    gap = only_gap(store, pack)
    assert (gap.decision, gap.is_overridden, gap.override_reason) == ("accepted", False, "")


def test_a_decision_outlives_a_new_answer(store: Store, pack: Pack, key: str) -> None:
    do(store, decide.decide_gap, key, "rejected", "not our task", DAY)
    current = overview.assessment(store)
    assert current is not None
    do(store, assess.answer, current.assessment_id, pack.questions[key], {"law_level": 2})
    gap = only_gap(store, pack)
    assert (gap.size, gap.decision) == (2.0, "rejected")


def test_an_unknown_decision_is_a_bug_and_not_a_refusal(store: Store, key: str) -> None:
    with pytest.raises(ValueError, match="perhaps"):
        do(store, decide.decide_gap, key, "perhaps", "", DAY)
