"""Values from state to state: who and when, revisions, cells, what is waiting; no move changes a number."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from natcoord.domain.plan_records import MeasurementRevision
from natcoord.domain.records import Indicator, Measurement
from natcoord.errors import NatcoordError
from natcoord.services import checking, country, plan, track
from natcoord.services.track import Entry
from natcoord.store import file
from natcoord.store.store import Store


def made(store: Store, name: str = "Arms traced", **changes: Any) -> Indicator:
    sheet = replace(plan.new_indicator(store, None), name={"en": name}, unit={"en": "arms"}, kind="flow")
    sheet = replace(sheet, **changes)
    do(store, plan.save_indicator, sheet)
    return sheet


def do(store: Store, operation: Callable[..., Any], *arguments: Any) -> Any:
    with store.step("test"):
        return operation(store, *arguments)


def refused(store: Store, operation: Callable[..., Any], *arguments: Any) -> NatcoordError:
    with pytest.raises(NatcoordError) as caught:
        do(store, operation, *arguments)
    return caught.value


def only(store: Store) -> Measurement:
    (found,) = store.read(Measurement)
    return found


@pytest.fixture
def sheet(store: Store) -> Indicator:
    return made(store)


@pytest.fixture
def approved(store: Store, sheet: Indicator) -> Measurement:
    """A value of 12 that was entered, submitted and approved by three persons."""
    store.person = "Clerk"
    do(store, track.record, Entry(sheet.indicator_id, "2024", 12.0, source="Report 4"))
    store.person = "Head of unit"
    do(store, track.submit, [only(store).measurement_id])
    store.person = "Director"
    do(store, track.approve, [only(store).measurement_id])
    return only(store)


# -- who and when ----------------------------------------------------------------------------------------------


def test_each_step_keeps_who_did_it_and_when(approved: Measurement) -> None:
    assert (approved.state, approved.value) == ("approved", 12.0)
    assert (approved.entered_by, approved.submitted_by, approved.approved_by) == ("Clerk", "Head of unit", "Director")
    assert approved.recorded_at <= (approved.submitted_at or "") <= (approved.approved_at or "")


def test_a_draft_is_submitted_and_approved_in_one_go_by_who_entered_it(store: Store, sheet: Indicator) -> None:
    store.person = "Clerk"
    do(store, track.record, Entry(sheet.indicator_id, "2024", 12.0))
    assert do(store, track.approve, sheet.indicator_id) == 1
    found = only(store)
    assert (found.entered_by, found.submitted_by, found.approved_by) == ("Clerk", "Clerk", "Clerk")
    assert found.submitted_at == found.approved_at


def test_submitting_moves_drafts_only(store: Store, sheet: Indicator, approved: Measurement) -> None:
    do(store, track.record, Entry(sheet.indicator_id, "2025", 13.0))
    assert do(store, track.submit, [one.measurement_id for one in store.read(Measurement)]) == 1
    assert [one.state for one in store.read(Measurement)] == ["approved", "submitted"]
    assert store.read(Measurement)[0] == approved


def test_approving_again_changes_nothing(store: Store, sheet: Indicator, approved: Measurement) -> None:
    assert do(store, track.approve, sheet.indicator_id) == do(store, track.approve, [approved.measurement_id]) == 0
    assert only(store) == approved


def test_approving_chosen_values_leaves_the_others(store: Store, sheet: Indicator) -> None:
    do(store, track.record_many, [Entry(sheet.indicator_id, period, 1.0) for period in ("2023", "2024", "2025")])
    chosen = [one.measurement_id for one in store.read(Measurement)][:2]
    assert do(store, track.approve, chosen) == 2
    assert [one.state for one in store.read(Measurement)] == ["approved", "approved", "draft"]


# -- sent back and revised -------------------------------------------------------------------------------------


def test_a_value_is_sent_back_for_a_reason_that_is_kept(store: Store, approved: Measurement) -> None:
    store.person = "Auditor"
    assert do(store, track.send_back, [approved.measurement_id], " Counted twice ") == 1
    found = only(store)
    assert (found.state, found.value, found.approved_by, found.approved_at, found.submitted_at) == (
        "draft", 12.0, "", None, None,
    )  # fmt: skip
    (kept,) = track.revisions(store, found.measurement_id)
    assert (kept.state, kept.value, kept.reason, kept.replaced_by) == ("approved", 12.0, "Counted twice", "Auditor")
    assert (kept.approved_by, kept.approved_at) == ("Director", approved.approved_at)


def test_sending_back_without_a_reason_is_refused(store: Store, approved: Measurement) -> None:
    problem = refused(store, track.send_back, [approved.measurement_id], "  ")
    assert (problem.code, problem.facts) == ("revision_reason_missing", {"indicator": "I-01", "period": "2024"})
    assert only(store) == approved


def test_a_draft_needs_no_sending_back(store: Store, sheet: Indicator) -> None:
    do(store, track.record, Entry(sheet.indicator_id, "2024", 12.0))
    assert do(store, track.send_back, [only(store).measurement_id], "") == 0
    assert store.count(MeasurementRevision) == 0


@pytest.mark.parametrize("change", [{"value": 13.0}, {"value": None, "absence": "not_known"}, {"source": "Report 5"}])
def test_an_approved_value_does_not_change_without_a_reason(
    store: Store, approved: Measurement, change: dict[str, Any]
) -> None:
    entry = replace(Entry(approved.indicator_id, "2024", 12.0, source="Report 4"), **change)
    assert refused(store, track.record, entry).code == "revision_reason_missing"
    assert refused(store, track.revise, entry, " ").code == "revision_reason_missing"
    assert only(store) == approved


def test_a_revision_keeps_the_old_value_and_waits_for_approval(store: Store, approved: Measurement) -> None:
    store.person = "Analyst"
    do(store, track.revise, Entry(approved.indicator_id, "2024", 13.0, source="Report 5"), "Late returns")
    do(store, track.approve, approved.indicator_id)
    do(store, track.revise, Entry(approved.indicator_id, "2024", absence="not_known"), "The register burnt")
    found = only(store)
    assert (found.measurement_id, found.value, found.absence, found.state, found.entered_by) == (
        approved.measurement_id, None, "not_known", "draft", "Analyst",
    )  # fmt: skip
    told = [
        (one.value, one.source, one.reason, one.replaced_by) for one in track.revisions(store, found.measurement_id)
    ]
    assert told == [
        (13.0, "Report 5", "The register burnt", "Analyst"),
        (12.0, "Report 4", "Late returns", "Analyst"),
    ]


def test_revising_to_the_same_value_changes_nothing(store: Store, approved: Measurement) -> None:
    do(store, track.revise, Entry(approved.indicator_id, "2024", 12.0, source="Report 4"), "No reason needed")
    assert only(store) == approved
    assert track.revisions(store, approved.measurement_id) == []


def test_what_is_or_was_approved_is_not_deleted(store: Store, approved: Measurement) -> None:
    assert refused(store, track.delete, approved.measurement_id).code == "value_kept"
    do(store, track.send_back, [approved.measurement_id], "Counted twice")
    assert refused(store, track.delete, approved.measurement_id).code == "value_kept"
    assert only(store).value == 12.0


# -- cells -----------------------------------------------------------------------------------------------------


def test_a_cell_is_stored_in_one_way_of_writing(store: Store, sheet: Indicator) -> None:
    do(store, track.record, Entry(sheet.indicator_id, "2024", 4.0, cell="Women"))
    do(store, track.record, Entry(sheet.indicator_id, "2024", 5.0, cell="sex=F"))
    assert (only(store).cell, only(store).value) == ("sex=female", 5.0)


def old_cell(store: Store, sheet: Indicator, cell: str) -> None:
    """A cell as an older version of the program wrote it."""
    old = Measurement("old", sheet.indicator_id, "2024", cell, 4.0, None, None, None, "draft", "", "2025-01-01")
    with store.step("test"):
        store.save(old)


@pytest.mark.parametrize(("cell", "after"), [("sex=women", "sex=female"), ("depot type B", "depot type B")])
def test_a_cell_of_an_older_file_is_found_and_kept(store: Store, sheet: Indicator, cell: str, after: str) -> None:
    old_cell(store, sheet, cell)
    do(store, track.record, Entry(sheet.indicator_id, "2024", 5.0, cell=cell))
    assert (only(store).measurement_id, only(store).cell, only(store).value) == ("old", after, 5.0)


def test_a_new_cell_that_names_no_axis_is_refused(store: Store, sheet: Indicator) -> None:
    problem = refused(store, track.record, Entry(sheet.indicator_id, "2024", 4.0, cell="depot type B"))
    assert (problem.code, problem.facts["text"]) == ("cell_invalid", "depot type B")


def test_overlapping_bands_of_one_period_are_refused_by_name(store: Store, sheet: Indicator) -> None:
    do(store, track.record, Entry(sheet.indicator_id, "2024", 4.0, cell="age=0-17"))
    problem = refused(store, track.record, Entry(sheet.indicator_id, "2024", 4.0, cell="age=15-24"))
    assert problem.code == "bands_overlap"
    assert problem.facts == {"indicator": "I-01", "period": "2024", "first": "0-17", "second": "15-24"}
    do(store, track.record, Entry(sheet.indicator_id, "2025", 4.0, cell="age=15-24"))  # another period
    do(store, track.record, Entry(sheet.indicator_id, "2024", 1.0, cell="sex=female;age=15-24"))  # another table
    two = [Entry(sheet.indicator_id, "2026", 1.0, cell=cell) for cell in ("age=60+", "age=65+")]
    assert refused(store, track.record_many, two).code == "bands_overlap"
    assert store.count(Measurement) == 3


def test_bands_that_overlap_since_long_ago_can_still_be_corrected(store: Store, sheet: Indicator) -> None:
    for key, cell in (("a", "age=0-17"), ("b", "age=15-24")):
        with store.step("test"):
            store.save(Measurement(key, sheet.indicator_id, "2024", cell, 4.0, None, None, None, "draft", "", "2025"))
    do(store, track.record, Entry(sheet.indicator_id, "2024", 5.0, cell="age=0-17"))
    assert {one.value for one in store.read(Measurement)} == {4.0, 5.0}


def test_the_check_of_a_file_says_which_parts_do_not_make_their_total(store: Store, sheet: Indicator) -> None:
    cells = {"": 10.0, "sex=female": 4.0, "sex=male": 5.0, "disability=with": 1.0}
    do(store, track.record_many, [Entry(sheet.indicator_id, "2024", one, cell=cell) for cell, one in cells.items()])
    (problem,) = checking.check(store.path)  # by disability it is incomplete, not wrong
    assert problem.code == "check_total"
    assert problem.facts == {"indicator": "I-01", "period": "2024", "parts": 9.0, "total": 10.0, "axis": "sex"}
    total = next(one for one in store.read(Measurement) if not one.cell)
    do(store, track.explain_difference, total.measurement_id, " One person was not recorded by sex ")
    assert checking.check(store.path) == []
    (explained,) = [one for one in store.read(Measurement) if one.difference]
    assert explained == total._replace(difference="One person was not recorded by sex")


# -- what waits ------------------------------------------------------------------------------------------------


def test_one_walks_through_what_is_not_approved_in_a_ring(store: Store) -> None:
    second, first = made(store, code="I-02"), made(store, code="I-01")
    for sheet in (second, first):
        entries = [Entry(sheet.indicator_id, period, 1.0) for period in ("2025", "2023", "2024")]
        do(store, track.record_many, entries)
    chosen = [one.measurement_id for one in store.read(Measurement, "period = '2024'")]
    do(store, track.approve, chosen[:1])
    places, at = [], None
    for _ in range(6):
        at = track.next_waiting(store, at.measurement_id if at else None)
        assert at is not None
        places.append(("I-01" if at.indicator_id == first.indicator_id else "I-02", at.period))
    assert places == [
        ("I-01", "2023"), ("I-01", "2024"), ("I-01", "2025"), ("I-02", "2023"), ("I-02", "2025"), ("I-01", "2023"),
    ]  # fmt: skip
    assert at is not None
    back = track.next_waiting(store, at.measurement_id, backwards=True)
    assert back is not None
    assert (back.indicator_id, back.period) == (second.indicator_id, "2025")


def test_from_an_approved_value_one_goes_to_the_next_that_waits(store: Store, approved: Measurement) -> None:
    assert track.next_waiting(store, approved.measurement_id) is None
    do(store, track.record, Entry(approved.indicator_id, "2023", 1.0))
    found = track.next_waiting(store, approved.measurement_id)
    assert found is not None
    assert found.period == "2023"


# -- many at once, and in any order ----------------------------------------------------------------------------


def test_many_values_are_written_with_few_questions_to_the_file(store: Store, sheet: Indicator) -> None:
    entries = [
        Entry(sheet.indicator_id, str(year), 1.0, cell=cell) for year in range(1900, 2199) for cell in ("", "sex=F")
    ]
    asked: list[str] = []
    store.db.conn.set_trace_callback(lambda sql: asked.append(sql) if sql.startswith("SELECT") else None)
    do(store, track.record_many, entries)
    store.db.conn.set_trace_callback(None)
    assert store.count(Measurement) == 598
    assert sum("FROM measurement" in sql for sql in asked) == 1


steps = st.lists(
    st.tuples(
        st.sampled_from(["record", "revise", "submit", "approve", "send_back", "undo"]),
        st.sampled_from(["2023", "2024"]),
        st.integers(0, 3),
    ),
    max_size=14,
)


@settings(max_examples=40, deadline=None)
@given(steps)
def test_any_sequence_of_steps_leaves_the_numbers_as_expected(
    tmp_path_factory: pytest.TempPathFactory, sequence: list[tuple[str, str, int]]
) -> None:
    """The file against a model of one line per step: numbers and states by period, and the count of revisions."""
    path = tmp_path_factory.mktemp("values") / "land.natcoord"
    store = file.create(path, country.new({"en": "Testland"}, "en"))
    try:
        sheet = made(store)
        before: list[tuple[dict[str, tuple[float, str]], int]] = []
        now: tuple[dict[str, tuple[float, str]], int] = ({}, 0)
        for verb, period, number in sequence:
            was = now
            now = _expected(verb, period, float(number), now, before)
            _walk(store, sheet, verb, period, float(number))
            if verb != "undo" and now != was:
                before.append(was)
            held = {one.period: (one.value, one.state) for one in store.read(Measurement)}
            assert (held, store.count(MeasurementRevision)) == now
    finally:
        store.close()


Model = tuple[dict[str, tuple[float, str]], int]


def _expected(verb: str, period: str, number: float, now: Model, before: list[Model]) -> Model:
    held, kept = dict(now[0]), now[1]
    if verb == "undo":
        return before.pop() if before else now
    value, state = held.get(period, (None, "none"))
    if verb in ("record", "revise") and number != value and (state != "approved" or verb == "revise"):
        return {**held, period: (number, "draft")}, kept + (state == "approved")
    if value is None or verb in ("record", "revise"):
        return now
    if verb == "submit" and state == "draft":
        held[period] = (value, "submitted")
    if verb == "approve":
        held[period] = (value, "approved")
    if verb == "send_back" and state != "draft":
        held[period], kept = (value, "draft"), kept + 1
    return held, kept


def _walk(store: Store, sheet: Indicator, verb: str, period: str, number: float) -> None:
    keys = [one.measurement_id for one in store.read(Measurement, "period = ?", [period])]
    entry = Entry(sheet.indicator_id, period, number)
    if verb == "undo":
        if store.undo_operation == "test" and (keys or store.count(Measurement)):
            store.undo()
        return
    try:
        if verb in ("record", "revise"):
            do(store, track.record, entry) if verb == "record" else do(store, track.revise, entry, "Corrected")
        elif verb == "send_back":
            do(store, track.send_back, keys, "Look again")
        else:
            do(store, track.submit if verb == "submit" else track.approve, keys)
    except NatcoordError as refusal:
        assert refusal.code == "revision_reason_missing"  # noqa: PT017 (an approved value without a reason)
