"""Consultations and the gender checklist of a round."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from natcoord.content import Pack
from natcoord.domain.records import ChecklistAnswer, Consultation
from natcoord.errors import NatcoordError
from natcoord.services import assess, consult, overview
from natcoord.store.store import Store


@pytest.fixture
def round_id(store: Store, today: date, pack: Pack) -> str:
    return str(do(store, assess.start_round, {"en": "Baseline"}, today, pack.version))


def do(store: Store, operation: Any, *arguments: Any) -> Any:
    with store.step("test"):
        return operation(store, *arguments)


def refused(store: Store, operation: Any, *arguments: Any) -> str:
    with pytest.raises(NatcoordError) as caught:
        do(store, operation, *arguments)
    return caught.value.code


def held(round_id: str, stakeholder: str, women: int, men: int, **fields: Any) -> Consultation:
    made = consult.new_consultation(round_id, date(2026, 3, 4), stakeholder)
    return replace(made, title=f"Meeting with {stakeholder}", women=women, men=men, **fields)


def seen(store: Store, pack: Pack) -> consult.Inclusion:
    current = overview.assessment(store)
    assert current is not None
    return consult.overview(store, pack, current)


def test_a_round_without_consultations_misses_everybody(store: Store, pack: Pack, round_id: str) -> None:
    found = seen(store, pack)
    assert found.missing == pack.stakeholders
    assert found.areas_without == pack.areas
    assert (found.overall.total, found.overall.women_share) == (0, None)
    assert (found.done, found.total) == (0, len(pack.checklist))


def test_people_are_summed_by_kind_and_the_share_is_of_those_stated(store: Store, pack: Pack, round_id: str) -> None:
    do(store, consult.save_consultation, held(round_id, "defence", 2, 8, areas=("stockpile", "marking")))
    do(store, consult.save_consultation, held(round_id, "defence", 1, 4))
    do(store, consult.save_consultation, held(round_id, "women_gender", 9, 0, unstated=6, areas=("stockpile",)))
    found = seen(store, pack)
    row = next(one for one in found.rows if one.stakeholder == "defence")
    assert (row.meetings, row.women, row.men) == (2, 3, 12)
    assert (found.overall.total, found.overall.women_share) == (30, 0.5)
    assert "defence" not in found.missing
    assert set(found.areas_without) == set(pack.areas) - {"stockpile", "marking"}


def test_an_area_outside_the_scope_is_not_missed(store: Store, pack: Pack, today: date) -> None:
    draft = replace(assess.new_round({"en": "Marking only"}, today, pack.version), scope_areas=("marking",))
    do(store, assess.plan_round, draft)
    assert seen(store, pack).areas_without == ("marking",)


def test_a_consultation_needs_a_title_and_somebody(store: Store, round_id: str) -> None:
    assert refused(store, consult.save_consultation, held(round_id, "defence", 0, 0)) == "consultation_empty"
    unnamed = replace(held(round_id, "defence", 1, 1), title=" ")
    assert refused(store, consult.save_consultation, unnamed) == "consultation_unnamed"
    assert store.count(Consultation) == 0


def test_the_checklist_counts_partly_as_one_half_and_takes_answers_back(
    store: Store, pack: Pack, round_id: str
) -> None:
    first, second, third = pack.checklist[:3]
    for key, answer in ((first, "yes"), (second, "partly"), (third, "no")):
        do(store, consult.check_item, round_id, key, answer, "")
    assert seen(store, pack).done == 1.5
    do(store, consult.check_item, round_id, first, "partly", " minutes ")
    assert seen(store, pack).checks[first].note == "minutes"
    do(store, consult.check_item, round_id, first, None, "")
    assert seen(store, pack).done == 0.5
    assert store.count(ChecklistAnswer) == 2


def test_a_round_may_hear_people_until_it_is_closed(store: Store, pack: Pack, round_id: str, today: date) -> None:
    do(store, assess.move_round, round_id, "validating", today)
    key = do(store, consult.save_consultation, held(round_id, "defence", 1, 1))
    do(store, assess.close_round, round_id, today)
    assert refused(store, consult.save_consultation, held(round_id, "justice", 1, 1)) == "round_closed"
    assert refused(store, consult.delete_consultation, key) == "round_closed"
    assert refused(store, consult.check_item, round_id, pack.checklist[0], "yes", "") == "round_closed"
