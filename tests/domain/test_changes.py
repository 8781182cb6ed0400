"""What differs between two frozen files: cases written from what a reader wants to be told."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from natcoord.domain import changes, frozen
from natcoord.domain.change_names import PIECES, Named
from natcoord.domain.snapshot import Snapshot
from tests.domain.frozen_facts import facts, snapshots

POLICE = {"institution_id": "police", "name": {"en": "Police", "ar": "الشرطة"}}
ARMY = {"institution_id": "army", "name": {"en": "Army", "ar": "الجيش"}}
TARGET = {"target_id": "t", "code": "T-01", "title": {"en": "Marked", "ar": "موسومة"}, "target_value": 50.0}
SHEET = {"indicator_id": "i", "code": "I-01", "name": {"en": "Share marked"}}
VALUE = {"measurement_id": "m", "indicator_id": "i", "period": "2025", "value": 10.0, "state": "approved"}
REPORT = {"report_id": "r", "kind": "poa", "period": "2024-2025", "language": "en", "state": "submitted"}
ENTRY = {"report_entry_id": "e", "report_id": "r", "field_key": "coordination", "choice": "yes"}


def told(before: Snapshot, after: Snapshot) -> list[tuple[Any, ...]]:
    """The changes without names."""
    return [
        (one.table, one.key, one.field, one.language, one.before, one.after, one.kind)
        for one in changes.between(before, after)
    ]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ({}, {}, []),
        (
            {"targets": [TARGET]},
            {"targets": [TARGET | {"target_value": 60.0}]},
            [("targets", "t", "target_value", "", 50.0, 60.0, "changed")],
        ),
        # Words are compared language by language.
        (
            {"targets": [TARGET]},
            {"targets": [TARGET | {"title": {"en": "Marked anew", "ar": "موسومة"}}]},
            [("targets", "t", "title", "en", "Marked", "Marked anew", "changed")],
        ),
        (
            {"targets": [TARGET]},
            {"targets": [TARGET | {"title": {"en": "Marked"}}]},
            [("targets", "t", "title", "ar", "موسومة", None, "changed")],
        ),
        # An empty text is nothing said.
        ({"targets": [TARGET]}, {"targets": [TARGET | {"title": TARGET["title"] | {"fr": ""}}]}, []),
        # A record that came or went is told once, with what it is known by.
        ({}, {"institutions": [POLICE]}, [("institutions", "police", "", "", None, None, "added")]),
        ({"institutions": [POLICE]}, {}, [("institutions", "police", "", "", None, None, "removed")]),
        (
            {"indicators": [SHEET]},
            {"indicators": [SHEET], "measurements": [VALUE]},
            [("measurements", "m", "value", "", None, 10.0, "added")],
        ),
        (
            {"indicators": [SHEET], "measurements": [VALUE | {"value": None, "absence": "not_shared"}]},
            {"indicators": [SHEET]},
            [("measurements", "m", "absence", "", "not_shared", None, "removed")],
        ),
        # A value that was deleted and entered again is the same value.
        (
            {"indicators": [SHEET], "measurements": [VALUE]},
            {"indicators": [SHEET], "measurements": [VALUE | {"measurement_id": "n", "value": 11.0}]},
            [("measurements", "n", "value", "", 10.0, 11.0, "changed")],
        ),
        (
            {"reports": [REPORT], "report_entries": [ENTRY]},
            {"reports": [REPORT], "report_entries": [ENTRY | {"report_entry_id": "f", "choice": "no"}]},
            [("report_entries", "f", "choice", "", "yes", "no", "changed")],
        ),
        # When something was typed is no fact, and neither is the way of a report through its clearance.
        (
            {"measurements": [VALUE | {"recorded_at": "2026-01-01T00:00:00+00:00"}]},
            {"measurements": [VALUE | {"recorded_at": "2026-02-01T00:00:00+00:00", "approved_at": "2026-02-02"}]},
            [],
        ),
        ({"reports": [REPORT]}, {"reports": [REPORT], "report_moves": [{"report_move_id": "x", "report_id": "r"}]}, []),
        # Missing is not zero.
        (
            {"arms_counts": [{"arms_count_id": "a", "total": None}]},
            {"arms_counts": [{"arms_count_id": "a", "total": 0}]},
            [("arms_counts", "a", "total", "", None, 0, "changed")],
        ),
        # Milestones are told by year and value; their keys are nobody's business.
        (
            {"targets": [TARGET | {"milestones": [{"milestone_id": "x", "target_id": "t", "year": 2027, "value": 5}]}]},
            {"targets": [TARGET | {"milestones": [{"milestone_id": "y", "target_id": "t", "year": 2027, "value": 5}]}]},
            [],
        ),
        (
            {"targets": [TARGET]},
            {"targets": [TARGET | {"milestones": [{"milestone_id": "y", "target_id": "t", "year": 2027, "value": 5}]}]},
            [("targets", "t", "milestones", "", None, ((2027, 5.0),), "changed")],
        ),
    ],
)
def test_each_difference_is_told_once(
    before: dict[str, Any], after: dict[str, Any], expected: list[tuple[Any, ...]]
) -> None:
    assert told(facts(**before), facts(**after)) == expected


def test_the_country_is_compared_too() -> None:
    before = facts()
    after = replace(before, country=replace(before.country, currency="EUR"))
    assert told(before, after) == [("country", "c", "currency", "", "USD", "EUR", "changed")]


def test_a_reference_is_told_by_the_name_of_what_it_points_to() -> None:
    both = [POLICE, ARMY]
    before = facts(institutions=both, targets=[TARGET | {"institution_id": "police"}])
    after = facts(institutions=both, targets=[TARGET | {"institution_id": "army"}])
    (found,) = changes.between(before, after)
    assert isinstance(found.before, Named)
    assert (found.before.words, found.after.words) == (POLICE["name"], ARMY["name"])


def test_two_of_one_name_are_told_apart() -> None:
    twins = [POLICE, POLICE | {"institution_id": "other"}]
    before = facts(institutions=twins, targets=[TARGET | {"institution_id": "police"}])
    after = facts(institutions=twins, targets=[TARGET | {"institution_id": "other"}])
    assert [one.field for one in changes.between(before, after)] == ["institution_id"]


def test_a_renamed_institution_changes_nothing_but_itself() -> None:
    before = facts(institutions=[POLICE], targets=[TARGET | {"institution_id": "police"}])
    after = facts(
        institutions=[POLICE | {"name": {"en": "Police force", "ar": "الشرطة"}}],
        targets=[TARGET | {"institution_id": "police"}],
    )
    assert told(before, after) == [("institutions", "police", "name", "en", "Police", "Police force", "changed")]


def test_partners_are_named_each() -> None:
    item = {"plan_item_id": "p", "title": {"en": "Buy"}}
    before = facts(institutions=[POLICE, ARMY], plan_items=[item])
    after = facts(institutions=[POLICE, ARMY], plan_items=[item | {"partners": ["police", "army"]}])
    (found,) = changes.between(before, after)
    assert [one.words["en"] for one in found.after] == ["Police", "Army"]


@pytest.mark.parametrize(
    ("tables", "english", "pieces"),
    [
        ({"indicators": [SHEET], "measurements": [VALUE]}, "I-01 · Share marked", [("period", "2025")]),
        (
            {"institutions": [POLICE], "arms_counts": [
                {"arms_count_id": "a", "year": 2024, "institution_id": "police", "context": "found", "weapon": "rifle"}
            ]},
            "Police",
            [("year", "2024"), ("context", "found"), ("weapon", "rifle")],
        ),
        (
            {"reports": [REPORT], "report_entries": [ENTRY]},
            "",
            [("field", "poa/coordination"), ("report_kind", "poa"), ("report_period", "2024-2025")],
        ),
        (
            {"assessments": [{"assessment_id": "s", "title": {"en": "Round 1"}}],
             "answers": [{"answer_id": "a", "assessment_id": "s", "question_key": "stockpile.security"}]},
            "Round 1",
            [("question", "stockpile.security")],
        ),
    ],
)  # fmt: skip
def test_a_record_is_named_by_what_a_reader_knows_it_by(
    tables: dict[str, Any], english: str, pieces: list[tuple[str, str]]
) -> None:
    found = [one for one in changes.between(facts(), facts(**tables)) if one.table == list(tables)[-1]]
    assert found
    assert all(one.name.get("en") == english for one in found)
    assert [one for one in found[0].record.pieces if one[0] not in ("words", "text")] == pieces


def test_a_name_falls_back_on_the_other_language() -> None:
    plan = {"plan_item_id": "p", "title": {"ar": "شراء"}}
    cost = {"cost_id": "c", "plan_item_id": "p", "line": "Machines", "year": 2026, "currency": "USD"}
    found = changes.between(facts(plan_items=[plan]), facts(plan_items=[plan], costs=[cost]))
    assert [one.name for one in found] == [{"ar": "شراء · Machines · USD"}]


def test_every_table_has_a_way_to_name_its_records() -> None:
    assert set(PIECES) == set(frozen.tables())
    for table, kind in frozen.tables().items():
        names = {one.name for one in frozen.parts(kind)}
        fields = {spec.partition(":")[2] for spec in PIECES[table]}
        assert fields <= names, table


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(snapshots(1), snapshots(1))
def test_there_and_back_tells_the_same_the_other_way_round(one: Snapshot, other: Snapshot) -> None:
    assert changes.between(one, one) == []
    opposite = {"added": "removed", "removed": "added", "changed": "changed"}

    there = {(found.table, found.field, found.language, found.kind) for found in changes.between(one, other)}
    back = {(found.table, found.field, found.language, opposite[found.kind]) for found in changes.between(other, one)}
    assert there == back
