"""Recording values: what is taken, what is refused, what undo takes back."""

from dataclasses import replace

import pytest

from natcoord.domain.records import Indicator, Measurement
from natcoord.errors import NatcoordError
from natcoord.services import plan, track
from natcoord.services.track import Entry
from natcoord.store.store import Store


def made(store: Store, **changes: object) -> Indicator:
    sheet = replace(
        plan.new_indicator(store, None),
        name={"en": "Arms traced"},
        unit={"en": "arms"},
        numerator={"en": "traced"},
        denominator={"en": "seized"},
    )
    sheet = replace(sheet, **changes)
    with store.step("test"):
        plan.save_indicator(store, sheet)
    return sheet


def record(store: Store, *entries: Entry) -> None:
    with store.step("test"):
        track.record_many(store, entries)


def test_a_value_is_written_as_a_draft(store: Store) -> None:
    sheet = made(store)
    record(store, Entry(sheet.indicator_id, "2024", 12.0, source="Report 4"))
    (found,) = store.read(Measurement)
    assert (found.period, found.value, found.state, found.source) == ("2024", 12.0, "draft", "Report 4")


def test_the_same_value_again_changes_nothing_and_keeps_its_approval(store: Store) -> None:
    sheet = made(store)
    entry = Entry(sheet.indicator_id, "2024", 12.0)
    record(store, entry)
    with store.step("test"):
        assert track.approve(store, sheet.indicator_id) == 1
    record(store, entry)
    assert [one.state for one in store.read(Measurement)] == ["approved"]


def test_a_changed_value_goes_back_to_draft_in_its_own_row(store: Store) -> None:
    sheet = made(store)
    record(store, Entry(sheet.indicator_id, "2024", 12.0))
    (first,) = store.read(Measurement)
    with store.step("test"):
        track.submit(store, [first.measurement_id])
    record(store, Entry(sheet.indicator_id, "2024", 13.0))
    assert [(one.measurement_id, one.value, one.state) for one in store.read(Measurement)] == [
        (first.measurement_id, 13.0, "draft")
    ]


def test_missing_is_not_zero(store: Store) -> None:
    sheet = made(store)
    record(store, Entry(sheet.indicator_id, "2024", absence="not_collected"), Entry(sheet.indicator_id, "2025", 0.0))
    assert [(one.value, one.absence) for one in store.read(Measurement)] == [(None, "not_collected"), (0.0, None)]
    with pytest.raises(NatcoordError, match="value_missing"):
        record(store, Entry(sheet.indicator_id, "2026"))


@pytest.mark.parametrize(
    ("numerator", "denominator", "code"),
    [
        (5.0, None, "denominator_missing"),
        (5.0, 0.0, "denominator_zero"),
        (-5.0, 10.0, "ratio_negative"),
        (11.0, 10.0, "numerator_above_denominator"),
        (float("nan"), 10.0, "not_a_number"),
    ],
)
def test_a_percentage_that_cannot_be_right_is_refused(
    store: Store, numerator: float, denominator: float | None, code: str
) -> None:
    sheet = made(store, kind="percentage")
    with pytest.raises(NatcoordError) as refused:
        record(store, Entry(sheet.indicator_id, "2024", numerator=numerator, denominator=denominator))
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("kind", "low", "high", "value", "code"),
    [
        ("flow", None, None, -1.0, "flow_negative"),
        ("cumulative_flow", None, None, -0.5, "flow_negative"),
        ("stock", None, None, -1.0, None),
        ("ordinal", None, None, 0.0, None),
        ("ordinal", None, None, 5.0, None),
        ("ordinal", None, None, 6.0, "value_not_level"),
        ("ordinal", None, None, -1.0, "value_not_level"),
        ("ordinal", None, None, 2.5, "value_not_level"),
        ("ordinal", 1.0, 7.0, 7.0, None),
        ("ordinal", 1.0, 7.0, 0.0, "value_not_level"),
        ("yes_no", None, None, 0.5, "value_not_yes_no"),
        ("document", None, None, 2.0, "value_not_yes_no"),
        ("document", None, None, 1.0, None),
        ("flow", None, None, float("inf"), "not_a_number"),
    ],
)
def test_each_kind_refuses_what_it_cannot_hold(
    store: Store, kind: str, low: float | None, high: float | None, value: float, code: str | None
) -> None:
    sheet = made(store, kind=kind, low=low, high=high)
    if code is None:
        record(store, Entry(sheet.indicator_id, "2024", value))
        assert [one.value for one in store.read(Measurement)] == [value]
        return
    with pytest.raises(NatcoordError) as refused:
        record(store, Entry(sheet.indicator_id, "2024", value))
    assert (refused.value.code, store.count(Measurement)) == (code, 0)


def test_a_plain_indicator_takes_no_fraction_and_a_yes_or_no_only_one_and_nothing(store: Store) -> None:
    plain, answer = made(store), made(store, kind="yes_no")
    with pytest.raises(NatcoordError, match="value_not_ratio"):
        record(store, Entry(plain.indicator_id, "2024", numerator=1.0, denominator=2.0))
    with pytest.raises(NatcoordError, match="value_not_yes_no"):
        record(store, Entry(answer.indicator_id, "2024", 2.0))


def test_a_period_fits_the_frequency(store: Store) -> None:
    sheet = made(store, frequency="quarter")
    with pytest.raises(NatcoordError, match="period"):
        record(store, Entry(sheet.indicator_id, "2024", 1.0))


def test_one_refused_value_lets_none_in(store: Store) -> None:
    sheet = made(store)
    with pytest.raises(NatcoordError):
        record(store, Entry(sheet.indicator_id, "2024", 1.0), Entry(sheet.indicator_id, "2025"))
    assert store.read(Measurement) == []
    assert store.undo_operation == "test"  # the sheet alone


def test_deleting_a_value_is_undone(store: Store) -> None:
    sheet = made(store)
    record(store, Entry(sheet.indicator_id, "2024", 1.0))
    before = store.read(Measurement)
    with store.step("test"):
        track.delete(store, before[0].measurement_id)
    assert store.read(Measurement) == []
    store.undo()
    assert store.read(Measurement) == before
