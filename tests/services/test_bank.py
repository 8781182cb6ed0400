"""The bank of a country: own questions, hidden ones, and the step to a newer pack."""

from dataclasses import replace
from datetime import date

import pytest

from natcoord.content import Pack
from natcoord.domain.records import Answer, Assessment, HiddenQuestion, OwnQuestion
from natcoord.errors import NatcoordError
from natcoord.services import assess, bank, overview
from natcoord.store import file
from natcoord.store.store import Store

DAY = date(2026, 11, 22)


def do(store: Store, operation: object, *arguments: object) -> object:
    with store.step("test"):
        return operation(store, *arguments)


def start(store: Store, version: str) -> str:
    return str(do(store, assess.start_round, {"en": "Baseline"}, DAY, version))


def asked(store: Store, pack: Pack) -> set[str]:
    return set(overview.questions(store, bank.with_own(store, pack)))


def own(pack: Pack, **changes: object) -> OwnQuestion:
    draft = replace(bank.new_question(pack), title={"en": "Depots"}, text={"en": "Are the depots inspected?"})
    return replace(draft, **changes)


# -- own questions ----------------------------------------------------------------------------------------------


def test_a_new_question_has_a_key_of_its_own_and_is_not_written(store: Store, pack: Pack) -> None:
    first, second = bank.new_question(pack), bank.new_question(pack)
    assert first.question_key != second.question_key
    assert not {first.question_key, second.question_key} & set(pack.questions)
    assert store.count(OwnQuestion) == 0


def test_an_own_question_is_asked_answered_and_scored_like_any_other(store: Store, pack: Pack) -> None:
    round_id = start(store, pack.version)
    key = str(do(store, bank.save_question, own(pack, importance=3)))
    whole = bank.with_own(store, pack)
    assert key in asked(store, pack)
    do(store, assess.answer, round_id, whole.questions[key], {"law_level": 1, "practice_level": 4})
    (gap,) = overview.found_gaps(store, whole)
    assert (gap.question_key, gap.importance) == (key, 3)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"title": {}}, "question_unnamed"),
        ({"text": {"en": ""}}, "question_unnamed"),
        ({"law_applies": False, "practice_applies": False}, "question_asks_nothing"),
    ],
)
def test_a_question_without_words_or_without_a_side_is_refused(
    store: Store, pack: Pack, changes: dict[str, object], code: str
) -> None:
    with pytest.raises(NatcoordError) as refused:
        do(store, bank.save_question, own(pack, **changes))
    assert refused.value.code == code
    assert store.count(OwnQuestion) == 0


def test_words_in_one_language_are_enough(store: Store, pack: Pack) -> None:
    do(store, bank.save_question, own(pack, title={"ar": "المستودعات"}, text={"ar": "هل تُفتَّش المستودعات؟"}))
    assert store.count(OwnQuestion) == 1


def test_saving_again_changes_the_same_question(store: Store, pack: Pack) -> None:
    draft = own(pack)
    do(store, bank.save_question, draft)
    do(store, bank.save_question, replace(draft, importance=1))
    (one,) = store.read(OwnQuestion)
    assert (one.question_key, one.importance) == (draft.question_key, 1)


def test_only_a_question_that_was_never_answered_is_deleted(store: Store, pack: Pack) -> None:
    round_id = start(store, pack.version)
    draft = own(pack)
    do(store, bank.save_question, draft)
    do(store, bank.delete_question, draft.question_key)
    assert store.count(OwnQuestion) == 0
    do(store, bank.save_question, draft)
    question = bank.with_own(store, pack).questions[draft.question_key]
    do(store, assess.answer, round_id, question, {"law_level": 2})
    with pytest.raises(NatcoordError) as refused:
        do(store, bank.delete_question, draft.question_key)
    assert refused.value.code == "question_answered"
    assert store.count(OwnQuestion) == 1


# -- hiding -------------------------------------------------------------------------------------------------------


def test_a_hidden_question_is_not_asked_until_it_is_shown_again(store: Store, pack: Pack) -> None:
    start(store, pack.version)
    key = next(iter(pack.questions))
    do(store, bank.hide, key, " no coast ", DAY)
    assert key not in asked(store, pack)
    assert store.read(HiddenQuestion) == [HiddenQuestion(key, "no coast", "2026-11-22")]
    do(store, bank.show, key)
    assert key in asked(store, pack)


def test_hiding_needs_a_reason(store: Store, pack: Pack) -> None:
    with pytest.raises(NatcoordError) as refused:
        do(store, bank.hide, next(iter(pack.questions)), "  ", DAY)
    assert refused.value.code == "reason_missing"
    assert store.count(HiddenQuestion) == 0


def test_hiding_takes_no_answer_away_and_the_next_round_no_longer_asks(store: Store, pack: Pack) -> None:
    round_id = start(store, pack.version)
    question = next(iter(pack.questions.values()))
    do(store, assess.answer, round_id, question, {"law_level": 3})
    do(store, bank.hide, question.question_key, "settled", DAY)
    assert question.question_key in asked(store, pack)
    do(store, assess.close_round, round_id, DAY)
    assert question.question_key in asked(store, pack)
    start(store, pack.version)
    assert question.question_key not in asked(store, pack)
    assert store.count(Answer) == 1


def test_an_own_question_can_be_hidden_as_well(store: Store, pack: Pack) -> None:
    key = str(do(store, bank.save_question, own(pack)))
    do(store, bank.hide, key, "not this year", DAY)
    assert key not in asked(store, pack)


# -- a newer pack -------------------------------------------------------------------------------------------------


def test_a_round_on_an_older_pack_is_told_what_the_newer_one_changes(store: Store, pack: Pack) -> None:
    start(store, "1.0")
    made = bank.upgrade(store, pack)
    assert made is not None
    before = asked(store, pack)
    assert set(made.added) == {key for key, one in pack.questions.items() if one.since == pack.version}
    assert not before & set(made.added)
    assert set(made.retired) <= before
    assert set(made.changed) <= before


def test_taking_it_over_asks_the_new_questions_keeps_every_answer_and_can_be_undone(store: Store, pack: Pack) -> None:
    round_id = start(store, "1.0")
    question = next(one for one in overview.questions(store, pack).values() if one.law_applies)
    do(store, assess.answer, round_id, question, {"law_level": 4})
    before, answers = asked(store, pack), store.read(Answer)
    made = bank.upgrade(store, pack)
    assert made is not None
    do(store, assess.upgrade_round, round_id, pack.version)
    assert set(made.added) - {key for key, one in pack.questions.items() if one.asked_if} <= asked(store, pack)
    assert store.read(Answer) == answers
    assert bank.upgrade(store, pack) is None
    store.undo()
    assert asked(store, pack) == before
    assert store.read(Assessment)[0].pack_version == "1.0"


def test_own_and_hidden_questions_survive_the_newer_pack(store: Store, pack: Pack) -> None:
    round_id = start(store, "1.0")
    hidden = next(iter(overview.questions(store, pack)))
    key = str(do(store, bank.save_question, own(pack)))
    do(store, bank.hide, hidden, "not here", DAY)
    do(store, assess.upgrade_round, round_id, pack.version)
    assert key in asked(store, pack)
    assert hidden not in asked(store, pack)
    path = store.path
    store.close()
    again = file.open_file(path)
    try:
        assert key in asked(again, pack)
        assert hidden not in asked(again, pack)
    finally:
        again.close()


def test_there_is_nothing_to_take_over_without_an_open_round_on_an_older_pack(store: Store, pack: Pack) -> None:
    assert bank.upgrade(store, pack) is None
    round_id = start(store, pack.version)
    assert bank.upgrade(store, pack) is None
    do(store, assess.close_round, round_id, DAY)
    second = start(store, "1.0")
    assert bank.upgrade(store, pack) is not None
    do(store, assess.close_round, second, DAY)
    assert bank.upgrade(store, pack) is None


def test_a_closed_round_keeps_its_pack(store: Store, pack: Pack) -> None:
    round_id = start(store, "1.0")
    do(store, assess.close_round, round_id, DAY)
    with pytest.raises(NatcoordError) as refused:
        do(store, assess.upgrade_round, round_id, pack.version)
    assert refused.value.code == "round_closed"
