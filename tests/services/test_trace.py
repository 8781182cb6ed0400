"""The chain around a record, from any of its links."""

from collections.abc import Iterator
from datetime import date

import pytest

from natcoord import demo
from natcoord.content import pack
from natcoord.domain.records import Indicator, Target
from natcoord.services import plan, trace
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


@pytest.mark.parametrize("kind", ["question", "gap", "target", "indicator", "measurement"])
def test_every_link_leads_to_all_others_in_order(talvara: Store, kind: str) -> None:
    target, sheet = measured_target(talvara)
    keys = {
        "question": target.question_keys[0],
        "gap": target.question_keys[0],
        "target": target.target_id,
        "indicator": sheet.indicator_id,
        "measurement": talvara.latest_measurements()[sheet.indicator_id].measurement_id,
    }
    made = links(talvara, kind, keys[kind])
    assert list(dict.fromkeys(one.kind for one in made)) == list(trace.KINDS)
    assert [(one.kind, one.key) for one in made if one.is_current] == [(kind, keys[kind])]
    assert {(name, key) for name, key in keys.items()} <= {(one.kind, one.key) for one in made}


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
    assert made["provision"].opens[0] == "question"
    assert set(made["question"].title) == {"ar", "en"}


def test_what_is_not_there_has_no_chain(store: Store) -> None:
    for kind in ("question", "target", "indicator", "measurement"):
        assert links(store, kind, "nothing") == []


def test_a_target_that_serves_nothing_still_has_its_report(store: Store) -> None:
    with store.step("plan.save_target"):
        key = plan.save_target(store, plan.new_target(store))
    assert [one.kind for one in links(store, "target", key)] == ["target", "report"]
