"""Taking sheets over from the library: each becomes a whole draft in both languages, once."""

import pytest

from natcoord import library
from natcoord.content import Pack
from natcoord.domain.records import Indicator
from natcoord.i18n import OFFERED
from natcoord.services import library as taking
from natcoord.services import nap, plan
from natcoord.store.store import Store

SHEETS = library.indicators()
FIRST, SECOND = list(SHEETS)[:2]
ROUND = "wb.destroyed"
WORDS = ("name", "definition", "unit", "source", "method", "limits")


def adopted(store: Store, pack: Pack, *keys: str, target_id: str | None = None, item: str | None = None) -> Indicator:
    with store.step("library.adopt"):
        made = taking.adopt(store, pack, keys, target_id, item)
    found = store.find(Indicator, made.made[0])
    assert found is not None
    return found


def test_every_sheet_of_the_library_becomes_a_whole_draft(store: Store, pack: Pack) -> None:
    with store.step("library.adopt"):
        made = taking.adopt(store, pack, SHEETS)
    found = {one.library_key: one for one in store.read(Indicator)}
    assert len(made.made) == len(SHEETS) >= 80
    assert found.keys() == SHEETS.keys()
    assert len({one.code for one in found.values()}) == len(found)
    assert all(one.is_draft for one in found.values())
    for one in found.values():
        plan.check_indicator(one)


@pytest.mark.parametrize("key", SHEETS)
def test_a_sheet_brings_all_its_words_and_codes(key: str, store: Store, pack: Pack) -> None:
    one, sheet = adopted(store, pack, key), SHEETS[key]
    fields = WORDS + (("numerator", "denominator") if sheet.kind == "percentage" else ())
    for field in fields:
        said = getattr(one, field)
        assert set(said) == set(OFFERED)
        assert all(text.strip() for text in said.values()), field
        assert any("\u0600" <= mark <= "\u06ff" for mark in said["ar"]), field
    assert bool(one.numerator) == bool(one.denominator) == (sheet.kind == "percentage")
    assert (one.kind, one.direction, one.frequency) == (sheet.kind, sheet.direction, sheet.frequency)
    assert (one.axes, one.disability_method) == (sheet.axes, sheet.disability_method)
    assert (one.low, one.high, one.rollup) == (sheet.low, sheet.high, sheet.rollup)
    assert (one.provision_keys, one.confidence) == (sheet.provisions, sheet.confidence)


def test_a_sheet_that_is_in_use_is_skipped_and_said(store: Store, pack: Pack) -> None:
    first = adopted(store, pack, FIRST)
    with store.step("library.adopt"):
        again = taking.adopt(store, pack, [FIRST, SECOND, SECOND])
    assert again.skipped == (FIRST,)
    assert len(again.made) == 1
    assert taking.in_use(store) == {FIRST: first.indicator_id, SECOND: again.made[0]}


def test_codes_go_on_after_those_that_are_there(store: Store, pack: Pack) -> None:
    with store.step("make"):
        for code in ("I-02", "I-04"):
            blank = plan.new_indicator(store, None)
            store.save(Indicator(**{name: getattr(blank, name) for name in blank.__slots__} | {"code": code}))
        made = taking.adopt(store, pack, [FIRST, SECOND])
    codes = [one.code for one in store.read(Indicator) if one.indicator_id in made.made]
    assert sorted(codes) == ["I-03", "I-05"]


def test_sheets_stand_below_a_target_and_a_line_of_the_plan(store: Store, pack: Pack) -> None:
    with store.step("make"):
        target = plan.save_target(store, plan.new_target(store))
        item = nap.start_plan(store, nap.new_plan({"en": "Plan"}))
    one = adopted(store, pack, ROUND, target_id=target, item=item)
    assert (one.target_id, one.plan_item_id) == (target, item)


def test_undo_takes_all_of_them_back_and_redo_brings_them_again(store: Store, pack: Pack) -> None:
    with store.step("library.adopt"):
        taking.adopt(store, pack, [FIRST, SECOND])
    before = store.read(Indicator, order="code")
    store.undo()
    assert not store.read(Indicator)
    assert not taking.in_use(store)
    store.redo()
    assert store.read(Indicator, order="code") == before
