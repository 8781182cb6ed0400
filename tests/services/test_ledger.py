"""The ledger of targets in a file: what was decided is revised with day, body and reason, and never overwritten."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from natcoord.domain import ledger as lines
from natcoord.domain.plan_records import TargetRevision
from natcoord.domain.records import Milestone, Target
from natcoord.errors import NatcoordError
from natcoord.services import ledger, plan
from natcoord.store.store import Store, new_id
from tests.services.test_plan import whole_target

BODY, REASON = "National Commission", "Two more depots were handed over"
ADOPTED = date(2024, 2, 3)


def adopted_target(store: Store) -> Target:
    """Adopted on 3 February 2024, from 8 in 2022 over 40 in 2025 to 90 in 2028."""
    draft = whole_target(store)
    with store.step("test"):
        plan.save_target(store, replace(draft, milestones=(Milestone(new_id(), draft.target_id, 2025, 40.0),)))
        plan.adopt_target(store, draft.target_id, ADOPTED, "Council of Ministers")
    return found(store, draft)


def found(store: Store, target: Target) -> Target:
    kept = store.find(Target, target.target_id)
    assert kept is not None
    return kept


def revise(store: Store, target: Target, changes: dict[str, Any], day: date = date(2025, 9, 15)) -> None:
    with store.step("ledger.revise_target"):
        ledger.revise_target(store, target.target_id, replace(target, **changes), day, BODY, REASON)


def test_a_revision_keeps_the_line_that_held(store: Store) -> None:
    before = adopted_target(store)
    later = Milestone(new_id(), before.target_id, 2026, 30.0)
    revise(store, before, {"target_value": 70.0, "target_year": 2029, "milestones": (later,)})
    after = found(store, before)
    assert (after.target_value, after.target_year, after.baseline_value) == (70.0, 2029, 8.0)
    assert lines.points(after) == ((2026, 30.0),)
    assert (after.adopted_on, after.adopted_by) == ("2025-09-15", BODY)
    (kept,) = ledger.revisions(store, before.target_id)
    assert (kept.target_value, kept.target_year, kept.milestones) == (90.0, 2028, ((2025, 40.0),))
    assert (kept.adopted_on, kept.adopted_by) == ("2024-02-03", "Council of Ministers")
    assert (kept.revised_on, kept.revised_by, kept.reason) == ("2025-09-15", BODY, REASON)
    assert lines.line_at(after, [kept], date(2025, 9, 14)) == lines.former(after, kept)


def test_only_the_line_is_taken_from_the_draft(store: Store) -> None:
    before = adopted_target(store)
    revise(store, before, {"target_value": 70.0, "title": {"en": "Other"}, "note": "Other", "institution_id": None})
    after = found(store, before)
    assert (after.title, after.note, after.institution_id) == (before.title, before.note, before.institution_id)


def test_revisions_stand_newest_first_also_within_a_day(store: Store) -> None:
    before = adopted_target(store)
    for number, day in ((70.0, 1), (60.0, 1), (50.0, 2)):
        revise(store, found(store, before), {"target_value": number}, date(2025, 9, day))
    assert [one.target_value for one in ledger.revisions(store, before.target_id)] == [60.0, 70.0, 90.0]


def test_a_revision_is_undone_whole(store: Store) -> None:
    before = adopted_target(store)
    revise(store, before, {"target_value": 70.0, "milestones": ()})
    store.undo()
    assert found(store, before) == before
    assert store.read(TargetRevision) == []


@pytest.mark.parametrize(
    ("day", "body", "reason", "field"),
    [
        (date(2025, 9, 15), BODY, " ", "reason"),
        (None, BODY, REASON, "day"),
        (date(2025, 9, 15), "", REASON, "body"),
    ],
)
def test_a_revision_needs_reason_day_and_body(
    store: Store, day: date | None, body: str, reason: str, field: str
) -> None:
    before = adopted_target(store)
    with pytest.raises(NatcoordError) as refused, store.step("test"):
        ledger.revise_target(store, before.target_id, replace(before, target_value=70.0), day, body, reason)
    assert (refused.value.code, refused.value.facts["field"]) == ("revision_incomplete", field)
    with pytest.raises(NatcoordError) as refused, store.step("test"):
        plan.return_to_draft(store, before.target_id, day, body, reason)
    assert (refused.value.code, refused.value.facts["field"]) == ("revision_incomplete", field)
    assert found(store, before) == before
    assert store.read(TargetRevision) == []


def test_a_revision_does_not_come_before_the_adoption_or_the_last_revision(store: Store) -> None:
    before = adopted_target(store)
    with pytest.raises(NatcoordError, match="revision_out_of_order"):
        revise(store, before, {"target_value": 70.0}, date(2024, 2, 2))
    revise(store, before, {"target_value": 70.0}, ADOPTED)  # on the day itself it may
    revise(store, found(store, before), {"target_value": 60.0}, date(2025, 9, 15))
    with pytest.raises(NatcoordError) as refused:
        revise(store, found(store, before), {"target_value": 50.0}, date(2025, 9, 14))
    assert refused.value.code == "revision_out_of_order"
    assert refused.value.facts["last"] == "2025-09-15"


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"target_year": 2021}, "target_year_before_baseline"),
        ({"target_year": 2022}, "target_year_before_baseline"),
        ({"target_value": 8.0}, "target_equals_baseline"),
        ({"target_value": 5.0}, "target_direction_contradicts"),
        ({"baseline_value": None}, "target_no_baseline"),
        ({"target_year": 2025}, "milestone_outside_years"),
    ],
)
def test_a_revision_that_cannot_stand_is_refused_and_named(store: Store, changes: dict[str, Any], problem: str) -> None:
    before = adopted_target(store)
    with pytest.raises(NatcoordError) as refused:
        revise(store, before, changes)
    assert refused.value.code == "target_incomplete"
    assert problem in [one.code for one in refused.value.problems]
    assert found(store, before) == before


def test_a_draft_is_not_revised_and_nothing_is_no_revision(store: Store) -> None:
    before = adopted_target(store)
    with pytest.raises(NatcoordError, match="revision_without_change"):
        revise(store, before, {"title": {"en": "Other"}})
    draft = whole_target_again(store, before)
    with pytest.raises(NatcoordError, match="target_not_adopted"):
        revise(store, draft, {"target_value": 70.0})


def whole_target_again(store: Store, before: Target) -> Target:
    with store.step("test"):
        plan.return_to_draft(store, before.target_id, date(2025, 9, 15), BODY, REASON)
    return found(store, before)


def test_a_return_to_draft_keeps_the_line_and_a_later_adoption_begins_a_new_one(store: Store) -> None:
    before = adopted_target(store)
    draft = whole_target_again(store, before)
    assert (draft.adopted_on, draft.adopted_by, draft.target_value) == (None, "", 90.0)
    assert [one.target_value for one in ledger.revisions(store, draft.target_id)] == [90.0]
    with store.step("test"):
        plan.save_target(store, replace(draft, target_value=95.0))  # a draft is edited freely
    with pytest.raises(NatcoordError, match="revision_out_of_order"), store.step("test"):
        plan.adopt_target(store, draft.target_id, date(2025, 9, 14), "Council")
    with store.step("test"):
        plan.adopt_target(store, draft.target_id, date(2026, 1, 10), "Council")
    kept = store.read(TargetRevision)
    after = found(store, before)
    values = [
        found_line.target_value if (found_line := lines.line_at(after, kept, day)) else None
        for day in (date(2025, 9, 14), date(2025, 9, 15), date(2026, 1, 9), date(2026, 1, 10))
    ]
    assert values == [90.0, None, None, 95.0]


def test_returning_a_draft_to_draft_writes_nothing(store: Store) -> None:
    draft = whole_target(store)
    with store.step("test") as tables:
        plan.return_to_draft(store, draft.target_id, date(2025, 9, 15), BODY, REASON)
    assert tables == set()


@pytest.mark.parametrize(
    "changes",
    [
        {"baseline_value": 9.0},
        {"baseline_year": 2021},
        {"target_value": 91.0},
        {"target_year": 2029},
        {"milestones": ()},
        {"adopted_on": "2024-02-04"},
        {"adopted_by": "Someone"},
        {"adopted_on": None, "adopted_by": ""},
    ],
)
def test_what_was_decided_is_not_edited(store: Store, changes: dict[str, Any]) -> None:
    before = adopted_target(store)
    with pytest.raises(NatcoordError, match="target_needs_revision"), store.step("test"):
        plan.save_target(store, replace(before, **changes))
    assert found(store, before) == before


def test_the_rest_of_an_adopted_target_is_edited_as_ever(store: Store) -> None:
    before = adopted_target(store)
    with store.step("test"):
        plan.save_target(store, replace(before, title={"en": "Every depot counted"}, note="Checked"))
    assert found(store, before).note == "Checked"
    assert store.read(TargetRevision) == []


def test_the_ledger_goes_with_its_target_and_comes_back_with_it(store: Store) -> None:
    before = adopted_target(store)
    revise(store, before, {"target_value": 70.0})
    with store.step("test"):
        plan.delete_target(store, before.target_id)
    assert store.read(TargetRevision) == []
    store.undo()
    assert len(ledger.revisions(store, before.target_id)) == 1
