"""Baseline rounds: starting, answering, closing, and what is refused."""

from datetime import date

import pytest

from natcoord.content import Pack
from natcoord.domain.records import Answer, Assessment, Question
from natcoord.errors import NatcoordError
from natcoord.services import assess, overview
from natcoord.store.store import Store

TITLE = {"en": "Baseline 2026", "ar": "التقييم الأساسي 2026"}


@pytest.fixture
def question(pack: Pack) -> Question:
    return next(one for one in pack.questions.values() if one.law_applies and one.practice_applies)


@pytest.fixture
def round_id(store: Store) -> str:
    with store.step("assess.start_round"):
        return assess.start_round(store, TITLE, date(2026, 2, 2), "1.0")


def answer(store: Store, round_id: str, question: Question, **changes: object) -> Answer:
    with store.step("assess.answer"):
        assess.answer(store, round_id, question, changes)
    return overview.answers(store)[question.question_key]


def refusal(store: Store, operation: object, *arguments: object) -> str:
    with pytest.raises(NatcoordError) as caught, store.step("test"):
        operation(store, *arguments)
    return caught.value.code


def test_a_round_starts_open_and_becomes_the_one_that_is_read(store: Store, round_id: str) -> None:
    assert overview.assessment(store) == Assessment(round_id, TITLE, "2026-02-02", None, "1.0")


def test_a_second_round_is_refused_while_one_is_open(store: Store, round_id: str) -> None:
    code = refusal(store, assess.start_round, TITLE, date(2026, 3, 1), "1.0")
    assert code == "round_still_open"
    assert store.count(Assessment) == 1


def test_a_new_round_starts_empty_after_the_old_one_is_closed(store: Store, round_id: str, question: Question) -> None:
    answer(store, round_id, question, law_level=3)
    with store.step("assess.close_round"):
        assess.close_round(store, round_id, date(2026, 6, 1))
    with store.step("assess.start_round"):
        assess.start_round(store, TITLE, date(2028, 1, 1), "1.0")
    assert overview.answers(store) == {}
    assert store.count(Answer) == 1


def test_a_level_clears_the_absence_of_its_side_only(store: Store, round_id: str, question: Question) -> None:
    answer(store, round_id, question, law_absence="not_known", practice_absence="not_shared")
    found = answer(store, round_id, question, law_level=2)
    assert (found.law_level, found.law_absence, found.practice_absence) == (2, None, "not_shared")


def test_an_absence_clears_the_level(store: Store, round_id: str, question: Question) -> None:
    answer(store, round_id, question, law_level=2)
    found = answer(store, round_id, question, law_absence="not_applicable")
    assert (found.law_level, found.law_absence) == (None, "not_applicable")


def test_a_level_of_zero_is_a_level(store: Store, round_id: str, question: Question) -> None:
    answer(store, round_id, question, practice_absence="not_known")
    found = answer(store, round_id, question, practice_level=0)
    assert (found.practice_level, found.practice_absence) == (0, None)


def test_other_fields_leave_the_levels_alone(store: Store, round_id: str, question: Question) -> None:
    answer(store, round_id, question, law_level=4)
    found = answer(store, round_id, question, note="seen", evidence="Order 12", evidence_grade="document")
    assert (found.law_level, found.note, found.evidence_grade) == (4, "seen", "document")


def test_a_side_can_be_cleared(store: Store, round_id: str, question: Question) -> None:
    answer(store, round_id, question, law_level=4)
    found = answer(store, round_id, question, law_level=None, law_absence=None)
    assert (found.law_level, found.law_absence) == (None, None)


@pytest.mark.parametrize("level", [-1, 6, 2.5])
def test_a_level_outside_the_scale_is_refused(store: Store, round_id: str, question: Question, level: float) -> None:
    code = refusal(store, assess.answer, round_id, question, {"law_level": level})
    assert code == "level_outside_scale"
    assert store.count(Answer) == 0


def test_a_side_that_is_not_asked_is_refused(store: Store, round_id: str, pack: Pack) -> None:
    question = next(one for one in pack.questions.values() if not one.law_applies)
    assert refusal(store, assess.answer, round_id, question, {"law_level": 3}) == "level_does_not_apply"


def test_a_closed_round_takes_no_answer_and_is_not_closed_again(
    store: Store, round_id: str, question: Question
) -> None:
    with store.step("assess.close_round"):
        assess.close_round(store, round_id, date(2026, 6, 1))
    assert refusal(store, assess.answer, round_id, question, {"law_level": 3}) == "round_closed"
    assert refusal(store, assess.close_round, round_id, date(2026, 7, 1)) == "round_closed"


def test_an_answer_is_taken_back_in_one_step(store: Store, round_id: str, question: Question) -> None:
    answer(store, round_id, question, law_level=1)
    answer(store, round_id, question, law_level=5)
    store.undo()
    assert overview.answers(store)[question.question_key].law_level == 1
