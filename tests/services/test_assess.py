"""Baseline rounds: planning, carrying forward, answering, moving, closing, and what is refused."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from natcoord.content import Pack
from natcoord.domain.records import ROUND_STATES, Answer, Assessment, Assignment, Evidence, Question, RoundMove
from natcoord.errors import NatcoordError
from natcoord.services import assess, attest, bank, overview
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


def do(store: Store, operation: Any, *arguments: Any, **named: Any) -> Any:
    with store.step("test"):
        return operation(store, *arguments, **named)


def found_round(store: Store, assessment_id: str) -> Assessment:
    found = store.find(Assessment, assessment_id)
    assert found is not None
    return found


def closed_round(store: Store, round_id: str) -> str:
    do(store, assess.close_round, round_id, date(2026, 6, 1))
    return round_id


def draft(started_on: date = date(2028, 1, 10), state: str = "planned", **changes: Any) -> Assessment:
    made = assess.new_round({"en": "Baseline 2028"}, started_on, "2.0", state)
    return replace(made, **changes)


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
    found = answer(store, round_id, question, note="seen", respondent="Registrar", confidence="high")
    assert (found.law_level, found.note, found.respondent, found.confidence) == (4, "seen", "Registrar", "high")


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


# -- planning ---------------------------------------------------------------------------------------------


def test_a_plan_keeps_its_dates_lead_team_and_scope(store: Store) -> None:
    plan = draft(
        due_on="2028-09-30", lead="Head of the secretariat", team="Two officers", scope_areas=("marking", "stockpile"),
        scope_instruments=("iti",), scope_themes=("tracing",),
    )  # fmt: skip
    key = do(store, assess.plan_round, plan)
    assert found_round(store, key) == plan
    assert store.read(Answer) == []


@pytest.mark.parametrize("title", [{}, {"en": "  "}])
def test_a_round_without_a_title_is_refused(store: Store, title: dict[str, str]) -> None:
    assert refusal(store, assess.plan_round, draft(title=title)) == "round_unnamed"
    assert store.count(Assessment) == store.count(RoundMove) == 0


def test_a_round_may_end_on_its_first_day_but_not_before(store: Store) -> None:
    assert refusal(store, assess.plan_round, draft(due_on="2028-01-09")) == "due_before_start"
    do(store, assess.plan_round, draft(due_on="2028-01-10"))


def test_a_planned_round_counts_as_open_for_the_next(store: Store) -> None:
    do(store, assess.plan_round, draft())
    assert refusal(store, assess.plan_round, draft(date(2030, 1, 1))) == "round_still_open"


def test_the_baseline_is_read_from_the_last_round_that_began_until_the_planned_one_collects(
    store: Store, round_id: str
) -> None:
    closed_round(store, round_id)
    planned = do(store, assess.plan_round, draft())
    assert overview.assessment(store).assessment_id == round_id
    do(store, assess.move_round, planned, "collecting", date(2028, 1, 10))
    assert overview.assessment(store).assessment_id == planned


def test_an_edited_plan_leaves_state_pack_and_origin_as_they_were(store: Store, round_id: str) -> None:
    changed = replace(
        found_round(store, round_id), title={"en": "Baseline, second half"}, due_on="2026-12-01", state="closed",
        closed_on="2026-03-03", pack_version="9.9", carried_from="elsewhere",
    )  # fmt: skip
    do(store, assess.save_plan, changed)
    found = found_round(store, round_id)
    assert (found.title, found.due_on) == ({"en": "Baseline, second half"}, "2026-12-01")
    assert (found.state, found.closed_on, found.pack_version, found.carried_from) == ("collecting", None, "1.0", None)


def test_the_plan_of_a_closed_round_stands(store: Store, round_id: str) -> None:
    before = found_round(store, closed_round(store, round_id))
    assert refusal(store, assess.save_plan, replace(before, team="Others")) == "round_closed"
    assert found_round(store, round_id) == before


@pytest.mark.parametrize(
    ("scope", "fits"),
    [
        ({"scope_areas": ("marking",)}, lambda one: one.area == "marking"),
        ({"scope_instruments": ("att",)}, lambda one: any(key.startswith("att.") for key in one.sources)),
        ({"scope_themes": ("tracing",)}, lambda one: "tracing" in one.themes),
        (
            {"scope_areas": ("marking", "records"), "scope_themes": ("tracing", "records")},
            lambda one: one.area in ("marking", "records") and not {"tracing", "records"}.isdisjoint(one.themes),
        ),
    ],
)
def test_a_round_asks_what_fits_every_scope_that_is_not_empty(
    store: Store, pack: Pack, scope: dict[str, Any], fits: Any
) -> None:
    key = do(store, assess.plan_round, draft(pack_version=pack.version))
    everything = bank.asked(store, pack, found_round(store, key), {})
    do(store, assess.save_plan, replace(found_round(store, key), **scope))
    narrowed = bank.asked(store, pack, found_round(store, key), {})
    assert list(narrowed) == [name for name, one in everything.items() if fits(one)]
    assert 0 < len(narrowed) < len(everything)


# -- carrying forward -------------------------------------------------------------------------------------


@pytest.fixture
def two(pack: Pack) -> tuple[Question, Question]:
    first, second = [one for one in pack.questions.values() if one.law_applies and one.practice_applies][:2]
    return first, second


@pytest.fixture
def carried_round(store: Store, round_id: str, two: tuple[Question, Question]) -> str:
    """A round that began with the two answers of a closed one, given in February 2026; the first has evidence."""
    answer(store, round_id, two[0], law_level=3, practice_absence="not_shared", note="Order 12", respondent="Registrar")
    answer(store, round_id, two[1], practice_level=0)
    item = replace(attest.new_evidence(""), title="Order 12", verified_by="Secretariat", verified_on="2026-02-20")
    do(store, attest.save_evidence, round_id, two[0], item)
    with store.step("test"):
        store.save(*(replace(one, answered_at="2026-02-14T09:00:00+00:00") for one in store.read(Answer)))
    closed_round(store, round_id)
    return str(do(store, assess.plan_round, draft(state="collecting"), carry_from=round_id))


def test_carried_answers_keep_what_they_say_and_when_and_wait_to_be_confirmed(
    store: Store, round_id: str, carried_round: str, two: tuple[Question, Question]
) -> None:
    before = overview.answers(store, found_round(store, round_id))
    after = overview.answers(store, found_round(store, carried_round))
    assert set(after) == {one.question_key for one in two}
    for key, one in after.items():
        assert one.is_carried
        assert one.carried_from == round_id
        assert one.answered_at == "2026-02-14T09:00:00+00:00"
        own = {"answer_id": one.answer_id, "assessment_id": carried_round, "carried_from": round_id}
        assert one == replace(before[key], is_confirmed=False, **own)
    assert found_round(store, carried_round).carried_from == round_id


def test_the_round_carried_from_stays_as_it_is(store: Store, round_id: str, carried_round: str) -> None:
    assert not any(one.is_carried for one in overview.answers(store, found_round(store, round_id)).values())
    assert store.count(Answer) == 4


def test_evidence_is_carried_with_its_answer_as_items_of_its_own(
    store: Store, carried_round: str, two: tuple[Question, Question]
) -> None:
    old, new = sorted(store.read(Evidence), key=lambda one: one.answer_id == carried_answer(store, carried_round, two))
    assert new == replace(old, evidence_id=new.evidence_id, answer_id=new.answer_id)
    assert new.evidence_id != old.evidence_id
    do(store, attest.delete_evidence, carried_round, new.evidence_id)
    assert store.read(Evidence) == [old]


def carried_answer(store: Store, carried_round: str, two: tuple[Question, Question]) -> str:
    return overview.answers(store, found_round(store, carried_round))[two[0].question_key].answer_id


def test_a_round_that_carries_is_made_and_taken_back_in_one_step(store: Store, carried_round: str) -> None:
    store.undo()
    assert store.find(Assessment, carried_round) is None
    assert (store.count(Answer), store.count(Evidence), store.count(RoundMove)) == (2, 1, 2)


def test_a_level_confirms_a_carried_answer_and_dates_it_anew(
    store: Store, round_id: str, carried_round: str, two: tuple[Question, Question]
) -> None:
    found = answer(store, carried_round, two[0], law_level=3)
    assert not found.is_carried
    assert found.answered_at > "2026-02-14T09:00:00+00:00"
    assert found.carried_from == round_id
    assert found.practice_absence == "not_shared"


@pytest.mark.parametrize("changes", [{"note": "asked again"}, {"confidence": "low"}, {"institution_id": None}])
def test_a_note_beside_a_carried_answer_does_not_confirm_it(
    store: Store, carried_round: str, two: tuple[Question, Question], changes: dict[str, Any]
) -> None:
    found = answer(store, carried_round, two[0], **changes)
    assert found.is_carried
    assert found.answered_at == "2026-02-14T09:00:00+00:00"


def test_answers_are_confirmed_together_in_one_step(
    store: Store, carried_round: str, two: tuple[Question, Question]
) -> None:
    keys = tuple(one.question_key for one in two)
    do(store, assess.confirm, carried_round, keys)
    confirmed = overview.answers(store)
    assert [confirmed[key].is_carried for key in keys] == [False, False]
    assert confirmed[keys[0]].law_level == 3
    store.undo()
    assert all(one.is_carried for one in overview.answers(store).values())


def test_confirming_leaves_alone_what_is_confirmed_or_has_no_answer(
    store: Store, carried_round: str, two: tuple[Question, Question], pack: Pack
) -> None:
    do(store, assess.confirm, carried_round, (two[0].question_key,))
    before = store.read(Answer)
    other = next(key for key in pack.questions if key not in {one.question_key for one in two})
    do(store, assess.confirm, carried_round, (two[0].question_key, other))
    assert store.read(Answer) == before


def test_an_answer_carried_twice_still_names_the_round_it_was_given_in(
    store: Store, round_id: str, carried_round: str, two: tuple[Question, Question]
) -> None:
    do(store, assess.confirm, carried_round, (two[0].question_key,))
    do(store, assess.close_round, carried_round, date(2028, 12, 1))
    do(store, assess.plan_round, draft(date(2030, 1, 1), "collecting"), carry_from=carried_round)
    third = overview.answers(store)
    assert third[two[0].question_key].carried_from == carried_round  # it was given again there
    assert third[two[1].question_key].carried_from == round_id


# -- moving -----------------------------------------------------------------------------------------------


def moves(store: Store, assessment_id: str) -> list[tuple[str, str, str, str]]:
    own = store.read(RoundMove, "assessment_id = ?", [assessment_id])
    return [(one.from_state, one.to_state, one.person, one.reason) for one in own]


def test_each_move_is_recorded_with_who_made_it(store: Store) -> None:
    key = do(store, assess.plan_round, draft())
    for state in ROUND_STATES[1:]:
        do(store, assess.move_round, key, state, date(2028, 6, 1))
    steps = list(zip(("", *ROUND_STATES), ROUND_STATES, strict=False))
    assert moves(store, key) == [(before, after, "test", "") for before, after in steps]
    assert all(one.moved_at for one in store.read(RoundMove))
    assert (found_round(store, key).state, found_round(store, key).closed_on) == ("closed", "2028-06-01")


def test_going_back_needs_a_reason(store: Store, round_id: str, question: Question) -> None:
    do(store, assess.move_round, round_id, "validating", date(2026, 5, 1))
    for blank in ("", "   "):
        assert refusal(store, assess.move_round, round_id, "collecting", date(2026, 5, 2), blank) == "reason_missing"
    do(store, assess.move_round, round_id, "collecting", date(2026, 5, 2), " Customs had not answered ")
    assert moves(store, round_id)[-1] == ("validating", "collecting", "test", "Customs had not answered")
    assert answer(store, round_id, question, law_level=1).law_level == 1


def test_a_move_to_where_the_round_is_leaves_no_trace(store: Store, round_id: str) -> None:
    do(store, assess.move_round, round_id, "collecting", date(2026, 5, 1))
    assert len(moves(store, round_id)) == 1


@pytest.mark.parametrize("state", ROUND_STATES)
def test_a_closed_round_moves_nowhere(store: Store, round_id: str, state: str) -> None:
    closed_round(store, round_id)
    assert refusal(store, assess.move_round, round_id, state, date(2026, 7, 1), "a mistake") == "round_closed"


@pytest.mark.parametrize("state", ["planned", "analysing", "validating"])
def test_answers_are_taken_only_while_the_round_collects(
    store: Store, round_id: str, question: Question, state: str
) -> None:
    answer(store, round_id, question, law_level=2)
    do(store, assess.move_round, round_id, state, date(2026, 5, 1), "to look again")
    assert refusal(store, assess.answer, round_id, question, {"law_level": 3}) == "round_not_collecting"
    assert refusal(store, assess.confirm, round_id, (question.question_key,)) == "round_not_collecting"
    assert overview.answers(store)[question.question_key].law_level == 2


# -- areas and packs --------------------------------------------------------------------------------------


def test_an_area_is_assigned_once_and_taken_back(store: Store, round_id: str) -> None:
    do(store, assess.assign, round_id, "marking", None, " Registrar ")
    do(store, assess.assign, round_id, "marking", None, "Deputy registrar")
    (one,) = store.read(Assignment)
    assert (one.assessment_id, one.area, one.institution_id, one.person) == (
        round_id, "marking", None, "Deputy registrar",
    )  # fmt: skip
    do(store, assess.assign, round_id, "marking", None, "  ")
    assert store.count(Assignment) == 0


def test_a_newer_pack_asks_more_and_keeps_every_answer(
    store: Store, round_id: str, question: Question, pack: Pack
) -> None:
    answer(store, round_id, question, law_level=4)
    before = bank.asked(store, pack, found_round(store, round_id), overview.answers(store))
    do(store, assess.upgrade_round, round_id, pack.version)
    after = bank.asked(store, pack, found_round(store, round_id), overview.answers(store))
    assert set(after) - set(before)
    assert overview.answers(store)[question.question_key].law_level == 4
    closed_round(store, round_id)
    assert refusal(store, assess.upgrade_round, round_id, "3.0") == "round_closed"
