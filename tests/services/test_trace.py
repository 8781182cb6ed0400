"""The chain around a record, from any of its links."""

from collections.abc import Iterator
from datetime import date

import pytest

from natcoord import demo
from natcoord.content import pack
from natcoord.domain.plan_records import PlanItem
from natcoord.domain.records import Indicator, OwnQuestion, Target
from natcoord.services import bank, commitments, plan, trace
from natcoord.store.store import Store

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def talvara(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = demo.build(tmp_path_factory.mktemp("trace") / "talvara.natcoord", TODAY)
    yield store
    store.close()


def links(store: Store, kind: str, key: str) -> list[trace.Link]:
    return trace.links(store, pack(), kind, key, TODAY)


def measured_target(store: Store) -> tuple[Target, Indicator]:
    newest = store.latest_measurements()
    sheet = next(one for one in store.read(Indicator) if one.indicator_id in newest and one.target_id)
    target = store.find(Target, sheet.target_id)
    assert target is not None
    return target, sheet


@pytest.mark.parametrize("kind", ["provision", "question", "gap", "target", "plan_item", "indicator", "measurement"])
def test_every_link_leads_to_all_others_in_order(talvara: Store, kind: str) -> None:
    target, sheet = measured_target(talvara)
    keys = {
        "provision": pack().questions[target.question_keys[0]].sources[0],
        "question": target.question_keys[0],
        "gap": target.question_keys[0],
        "target": target.target_id,
        "plan_item": next(
            line.plan_item_id
            for line in talvara.read(PlanItem)
            if line.level == "outcome" and target.target_id in line.target_ids
        ),
        "indicator": sheet.indicator_id,
        "measurement": talvara.latest_measurements()[sheet.indicator_id].measurement_id,
    }
    made = links(talvara, kind, keys[kind])
    assert list(dict.fromkeys(one.kind for one in made)) == list(trace.KINDS)
    assert [(one.kind, one.key) for one in made if one.is_current] == [(kind, keys[kind])]
    assert {(name, key) for name, key in keys.items()} <= {(one.kind, one.key) for one in made}


def test_a_line_of_the_plan_that_names_no_target_serves_those_of_the_line_above(talvara: Store) -> None:
    target, _ = measured_target(talvara)
    lines = {line.plan_item_id: line for line in talvara.read(PlanItem)}
    activity = next(
        line
        for line in lines.values()
        if line.level == "activity" and target.target_id in lines[lines[line.parent_id].parent_id].target_ids
    )
    made = links(talvara, "plan_item", activity.plan_item_id)
    assert target.target_id in [one.key for one in made if one.kind == "target"]
    assert [(one.key, one.level) for one in made if one.is_current] == [(activity.plan_item_id, "activity")]


def test_a_question_without_a_target_ends_the_chain(talvara: Store) -> None:
    served = {key for one in talvara.read(Target) for key in one.question_keys}
    key = next(key for key in pack().questions if key not in served)
    assert {one.kind for one in links(talvara, "question", key)} <= {"provision", "question", "gap"}


def test_links_carry_what_their_words_need(talvara: Store) -> None:
    target, _ = measured_target(talvara)
    made = {one.kind: one for one in links(talvara, "target", target.target_id)}
    assert made["target"].code == target.code
    assert made["target"].status
    assert made["gap"].priority is not None
    assert made["measurement"].value is not None
    assert made["measurement"].period
    assert made["provision"].opens == ("provision", made["provision"].key)
    assert set(made["question"].title) == {"ar", "en"}


def test_what_is_not_there_has_no_chain(store: Store) -> None:
    for kind in ("provision", "question", "target", "indicator", "measurement"):
        assert links(store, kind, "nothing") == []


def test_a_target_that_serves_nothing_still_has_its_report(store: Store) -> None:
    with store.step("plan.save_target"):
        key = plan.save_target(store, plan.new_target(store))
    assert [one.kind for one in links(store, "target", key)] == ["target", "report"]


def test_a_provision_leads_to_all_that_speaks_to_it(talvara: Store) -> None:
    target, _ = measured_target(talvara)
    key = pack().questions[target.question_keys[0]].sources[0]
    line = commitments.line(talvara, pack(), key)
    assert line is not None
    made = links(talvara, "provision", key)
    by_kind = {kind: [one.key for one in made if one.kind == kind] for kind in trace.KINDS}
    assert by_kind["provision"] == [key]
    assert by_kind["question"] == [one.question_key for one in line.questions]
    assert sorted(by_kind["gap"]) == sorted(gap.question_key for gap in line.gaps)
    assert by_kind["target"] == [one.target_id for one in line.targets]


def test_a_provision_nothing_speaks_to_stands_alone(talvara: Store) -> None:
    silent = next(one for made in commitments.summary(talvara, pack()) for one in made.lines if one.is_silent)
    key = silent.provision.provision_key
    assert [(one.kind, one.key, one.is_current) for one in links(talvara, "provision", key)] == [
        ("provision", key, True)
    ]


def test_a_provision_that_the_pack_no_longer_has_is_left_out(store: Store) -> None:
    words = {"en": "Depots"}
    own = OwnQuestion("own.1", "marking", "legal", 1, ("poa.II.17", "gone.1"), (), True, True, words, words, {})
    with store.step("bank.save_question"):
        bank.save_question(store, own)
    whole = bank.with_own(store, pack())
    made = trace.links(store, whole, "question", "own.1", TODAY)
    assert [(one.kind, one.key) for one in made] == [("provision", "poa.II.17"), ("question", "own.1")]
