"""The baseline by instrument, read from a country file."""

from dataclasses import replace
from datetime import date

import pytest

from natcoord.content import Pack
from natcoord.domain import baseline
from natcoord.domain.records import OwnQuestion, Question
from natcoord.services import assess, bank, commitments, overview, plan
from natcoord.services.commitments import Summary
from natcoord.store.store import Store

DAY = date(2026, 11, 22)


def do(store: Store, operation: object, *arguments: object) -> object:
    with store.step("test"):
        return operation(store, *arguments)


@pytest.fixture
def round_id(store: Store, pack: Pack) -> str:
    return str(do(store, assess.start_round, {"en": "Baseline"}, DAY, pack.version))


def of(store: Store, pack: Pack, instrument: str) -> Summary:
    return next(one for one in commitments.summary(store, pack) if one.instrument == instrument)


def cited(store: Store, pack: Pack) -> str:
    """A provision that several questions of the round rest on."""
    counts: dict[str, int] = {}
    for one in overview.questions(store, pack).values():
        for source in one.sources:
            counts[source] = counts.get(source, 0) + 1
    return max(counts, key=lambda key: counts[key])


def test_every_instrument_is_summed_up_in_the_order_of_the_pack(store: Store, pack: Pack, round_id: str) -> None:
    made = commitments.summary(store, pack)
    assert [one.instrument for one in made] == list(pack.instruments)
    assert [line.provision for one in made for line in one.lines] == list(pack.provisions.values())
    for one in made:
        assert one.provisions == len(one.lines) == one.spoken_to + one.silent
        assert commitments.lines(store, pack, one.instrument) == list(one.lines)


def test_before_any_answer_questions_speak_and_nothing_else_does(store: Store, pack: Pack, round_id: str) -> None:
    for one in commitments.summary(store, pack):
        assert (one.gaps, one.targets, one.law, one.practice) == (0, 0, None, None)
    asked = overview.questions(store, pack).values()
    for key in ("poa.II.17", "revcon4.I.a"):
        line = commitments.line(store, pack, key)
        assert line is not None
        assert [one.question_key for one in line.questions] == [one.question_key for one in asked if key in one.sources]
        assert line.is_silent is (not line.questions)


def test_an_answer_shows_on_each_provision_its_question_rests_on(store: Store, pack: Pack, round_id: str) -> None:
    question = next(
        one
        for one in overview.questions(store, pack).values()
        if len(one.sources) > 1 and one.law_applies and one.practice_applies
    )
    do(store, assess.answer, round_id, question, {"law_level": 3, "practice_level": 1})
    for source in question.sources:
        line = commitments.line(store, pack, source)
        assert line is not None
        assert (line.answered, line.law, line.practice) == (1, 3, 1)
        assert [gap.question_key for gap in line.gaps] == [question.question_key]
    for instrument in {source.partition(".")[0] for source in question.sources}:
        summed = of(store, pack, instrument)
        assert (summed.gaps, summed.law, summed.practice) == (1, 3, 1)


def test_the_score_of_an_instrument_counts_each_of_its_questions_once(store: Store, pack: Pack, round_id: str) -> None:
    def resting_on_it() -> list[Question]:
        asked = overview.questions(store, pack).values()
        return [one for one in asked if any(source.startswith("poa.") for source in one.sources)]

    for number, one in enumerate(resting_on_it()[:20]):
        if one.law_applies:
            do(store, assess.answer, round_id, one, {"law_level": number % 6})
    own = resting_on_it()  # some answers have settled what follows from them
    score = baseline.overall(own, overview.answers(store))
    summed = of(store, pack, "poa")
    assert (summed.law, summed.practice) == (score.law, score.practice)
    found = {gap.question_key for gap in overview.found_gaps(store, pack)}
    assert summed.gaps == len(found & {one.question_key for one in own})


def test_a_target_breaks_the_silence_of_a_provision(store: Store, pack: Pack, round_id: str) -> None:
    silent = next(line for one in commitments.summary(store, pack) for line in one.lines if line.is_silent)
    key = silent.provision.provision_key
    before = of(store, pack, silent.provision.instrument)
    do(store, plan.save_target, replace(plan.new_target(store), provision_keys=(key,)))
    after = of(store, pack, silent.provision.instrument)
    assert (after.silent, after.spoken_to, after.targets) == (before.silent - 1, before.spoken_to + 1, 1)
    line = commitments.line(store, pack, key)
    assert line is not None
    assert [one.code for one in line.targets] == ["T-01"]


def test_what_the_round_does_not_ask_does_not_speak(store: Store, pack: Pack, round_id: str) -> None:
    key = cited(store, pack)
    before = commitments.line(store, pack, key)
    assert before is not None
    for one in before.questions:
        do(store, bank.hide, one.question_key, "not here", DAY)
    after = commitments.line(store, pack, key)
    assert after is not None
    assert (after.questions, after.is_silent) == ((), True)


def test_a_question_of_the_country_speaks_to_the_provision_it_names(store: Store, pack: Pack, round_id: str) -> None:
    silent = next(line for one in commitments.summary(store, pack) for line in one.lines if line.is_silent)
    key = silent.provision.provision_key
    words = {"en": "Is it kept?"}
    own = OwnQuestion("own.1", "marking", "legal", 1, (key,), (), True, True, words, words, {})
    do(store, bank.save_question, own)
    line = commitments.line(store, bank.with_own(store, pack), key)
    assert line is not None
    assert [one.question_key for one in line.questions] == ["own.1"]


def test_without_a_round_the_questions_of_the_pack_stand_there_unanswered(store: Store, pack: Pack) -> None:
    summed = of(store, pack, "poa")
    assert summed.spoken_to > 0
    assert sum(line.answered for line in summed.lines) == 0


def test_an_unknown_provision_or_instrument_has_no_line(store: Store, pack: Pack) -> None:
    assert commitments.line(store, pack, "poa.II.999") is None
    assert commitments.lines(store, pack, "treaty_of_nowhere") == []
