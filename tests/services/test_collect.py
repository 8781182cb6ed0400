"""The list of data requests: what gets on it, its states, and what is refused."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from natcoord.content import Pack
from natcoord.domain.collecting import REQUEST_STATES, RequestLine
from natcoord.domain.records import Assessment, DataRequest, Institution, Question
from natcoord.errors import NatcoordError
from natcoord.services import assess, bank, collect, plan
from natcoord.store.store import Store

Answer = Callable[..., None]
Request = Callable[..., DataRequest]
Listed = Callable[[], list[RequestLine]]


@pytest.fixture
def question(pack: Pack) -> Question:
    return next(one for one in pack.questions.values() if one.law_applies and one.practice_applies)


@pytest.fixture
def round_id(store: Store, pack: Pack) -> str:
    with store.step("assess.start_round"):
        return assess.start_round(store, {"en": "Baseline"}, date(2026, 2, 2), pack.version)


@pytest.fixture
def customs(store: Store) -> str:
    with store.step("plan.save_institution"):
        return plan.save_institution(store, Institution("customs", {"en": "Customs"}, "agency"))


@pytest.fixture
def answer(store: Store, round_id: str, question: Question) -> Answer:
    def given(asked: Question = question, **changes: object) -> None:
        with store.step("assess.answer"):
            assess.answer(store, round_id, asked, changes)

    return given


@pytest.fixture
def request_it(store: Store, round_id: str, question: Question) -> Request:
    def written(**changes: object) -> DataRequest:
        draft = replace(collect.request_for(store, round_id, question.question_key), **changes)
        with store.step("collect.save_request"):
            collect.save_request(store, draft)
        return collect.request_for(store, round_id, question.question_key)

    return written


@pytest.fixture
def listed(store: Store, pack: Pack, round_id: str, today: date) -> Listed:
    """The list of the round, read again each time."""
    return lambda: lines(store, pack, round_id, today)


def lines(store: Store, pack: Pack, round_id: str, today: date) -> list[RequestLine]:
    current = store.find(Assessment, round_id)
    assert current is not None
    return collect.requests(store, bank.with_own(store, pack), current, today)


def states(listed: Listed) -> list[str]:
    return [line.state for line in listed()]


def test_what_is_not_known_or_not_shared_is_on_the_list(question: Question, answer: Answer, listed: Listed) -> None:
    answer(law_absence="not_shared", practice_absence="not_known")
    (line,) = listed()
    assert (line.question, line.request, line.institution_id) == (question, None, None)
    assert line.absences == ("not_shared", "not_known")
    assert line.answer is not None


def test_a_level_or_what_does_not_apply_is_not_asked_of_anybody(answer: Answer, listed: Listed) -> None:
    answer(law_level=3, practice_absence="not_applicable")
    assert listed() == []


def test_one_missing_side_is_enough(answer: Answer, listed: Listed) -> None:
    answer(law_level=3, practice_absence="not_known")
    (line,) = listed()
    assert (line.law_absence, line.practice_absence) == (None, "not_known")


def test_the_list_follows_the_order_of_the_bank(pack: Pack, answer: Answer, listed: Listed) -> None:
    asked = [one for one in pack.questions.values() if one.law_applies and not one.until][:6]
    for one in reversed(asked):
        answer(one, law_absence="not_known")
    found = [line.question.question_key for line in listed()]
    order = list(pack.questions)
    assert found == sorted(found, key=order.index)
    assert {one.question_key for one in asked if one.asked_if is None} <= set(found)


def test_a_request_stays_on_the_list_when_its_question_is_no_longer_asked(
    store: Store, question: Question, customs: str, request_it: Request, today: date, listed: Listed
) -> None:
    request_it(institution_id=customs)
    with store.step("bank.hide"):
        bank.hide(store, question.question_key, "Not of this country", today)
    assert states(listed) == ["to_ask"]


def test_the_requests_of_another_round_are_its_own(
    store: Store, pack: Pack, round_id: str, answer: Answer, today: date, listed: Listed
) -> None:
    answer(law_absence="not_known")
    with store.step("test"):
        assess.close_round(store, round_id, date(2026, 6, 1))
        later = assess.start_round(store, {"en": "Next"}, date(2028, 2, 2), pack.version)
    assert lines(store, pack, later, today) == []
    assert len(listed()) == 1


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "unassigned"),
        ({"institution_id": "customs"}, "to_ask"),
        ({"institution_id": "customs", "asked_on": "2026-10-01"}, "asked"),
        ({"institution_id": "customs", "asked_on": "2026-10-01", "due_on": "2026-11-22"}, "asked"),
        ({"institution_id": "customs", "asked_on": "2026-10-01", "due_on": "2026-11-21"}, "overdue"),
        ({"institution_id": "customs", "due_on": "2026-11-01", "received_on": "2026-11-20"}, "received"),
        ({"institution_id": "customs", "due_on": "2026-11-01", "refused_on": "2026-11-20", "reason": "Law"}, "refused"),
        ({"asked_on": "2026-10-01", "due_on": "2026-11-01"}, "unassigned"),
        ({"received_on": "2026-11-20"}, "received"),
        ({"refused_on": "2026-11-02", "received_on": "2026-11-20", "reason": "At first"}, "received"),
        ({"received_on": "2026-11-02", "refused_on": "2026-11-20", "reason": "The rest"}, "refused"),
    ],
)
def test_each_state_has_its_rule(
    customs: str, answer: Answer, request_it: Request, listed: Listed, changes: dict[str, str], expected: str
) -> None:
    answer(law_absence="not_known", practice_level=2)
    request_it(**changes)
    assert states(listed) == [expected]
    assert expected in REQUEST_STATES


def test_levels_answer_a_request_whatever_became_of_asking(
    customs: str, answer: Answer, request_it: Request, listed: Listed
) -> None:
    answer(law_absence="not_known", practice_absence="not_known")
    request_it(institution_id=customs, due_on="2026-01-01")
    answer(law_level=2)
    assert states(listed) == ["overdue"]  # practice is still missing
    answer(practice_level=1)
    assert states(listed) == ["answered"]


def test_an_answer_that_was_taken_back_leaves_the_request_open(
    customs: str, request_it: Request, listed: Listed
) -> None:
    request_it(institution_id=customs, asked_on="2026-10-01")
    (line,) = listed()
    assert (line.answer, line.absences, line.state) == (None, (), "asked")


def test_a_request_is_found_again_and_written_once(store: Store, customs: str, request_it: Request) -> None:
    first = request_it(institution_id=customs)
    second = request_it(asked_on="2026-10-01")
    assert second == replace(first, asked_on="2026-10-01")
    assert store.count(DataRequest) == 1
    store.undo()
    store.undo()
    assert store.count(DataRequest) == 0


def test_a_request_that_says_nothing_any_more_is_removed(store: Store, customs: str, request_it: Request) -> None:
    request_it(institution_id=customs, reason="  kept  ")
    assert store.read(DataRequest)[0].reason == "kept"
    request_it(institution_id=None, reason=" ")
    assert store.count(DataRequest) == 0


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"asked_on": "2026-10-02", "due_on": "2026-10-01"}, "due_before_asked"),
        ({"asked_on": "2026-10-02", "received_on": "2026-10-01"}, "received_before_asked"),
        ({"asked_on": "2026-10-02", "refused_on": "2026-10-01", "reason": "Law"}, "refused_before_asked"),
        ({"asked_on": "2026-10-02", "refused_on": "2026-10-03"}, "refusal_reason_missing"),
        ({"refused_on": "2026-10-03", "reason": "  "}, "refusal_reason_missing"),
    ],
)
def test_what_cannot_stand_is_refused_and_not_written(
    store: Store, request_it: Request, changes: dict[str, str], code: str
) -> None:
    with pytest.raises(NatcoordError) as caught:
        request_it(**changes)
    assert caught.value.code == code
    assert store.count(DataRequest) == 0


def test_everything_may_happen_on_one_day(store: Store, request_it: Request) -> None:
    day = "2026-10-02"
    request_it(asked_on=day, due_on=day, received_on=day, refused_on=day, reason="In part")
    assert store.count(DataRequest) == 1


def test_the_requests_of_a_closed_round_stand(
    store: Store, round_id: str, customs: str, request_it: Request, today: date
) -> None:
    request_it(institution_id=customs)
    with store.step("assess.move_round"):
        assess.move_round(store, round_id, "validating", today)
    request_it(asked_on="2026-11-22")  # what was asked may still come in while answers are validated
    with store.step("assess.close_round"):
        assess.close_round(store, round_id, today)
    with pytest.raises(NatcoordError) as caught:
        request_it(received_on="2026-11-22")
    assert caught.value.code == "round_closed"


def test_an_institution_that_is_deleted_leaves_nobody_named(
    store: Store, customs: str, answer: Answer, request_it: Request, listed: Listed
) -> None:
    answer(law_absence="not_known")
    request_it(institution_id=customs, asked_on="2026-10-01")
    with store.step("plan.delete_institution"):
        plan.delete_institution(store, customs)
    assert states(listed) == ["unassigned"]
