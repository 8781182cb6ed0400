"""A file of the version before the action plan is brought to this one with nothing lost."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from natcoord.domain.plan_records import ActionPlan
from natcoord.domain.records import Answer, Evidence, Indicator, Measurement
from natcoord.services import checking, track
from natcoord.store import file, schema
from natcoord.store.driver import connect
from natcoord.store.store import Store

COUNTRY = ("country", json.dumps({"en": "Old"}), 0, "en", "latin", "un", 4.0, 0.95, 0.6)
WORDS = json.dumps({"en": "Words"})


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Store]:
    """A file as the version before wrote it, opened by this one."""
    path = tmp_path / "old.natcoord"
    db = connect(path, "rwc")
    db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    schema.migrations.apply(db, stop_before="m0003_plan_and_ledgers")
    with db.atomic():
        db.execute(f"INSERT INTO country VALUES ({', '.join('?' * len(COUNTRY))})", COUNTRY)
        db.execute(
            "INSERT INTO assessment (assessment_id, title, started_on, pack_version)"
            " VALUES ('r', '{}', '2026-02-01', '2.0')"
        )
        db.execute(
            "INSERT INTO answer (answer_id, assessment_id, question_key, note, answered_at)"
            " VALUES ('a', 'r', 'marking.standard', '', '2026-03-04T10:00:00')"
        )
        db.execute("INSERT INTO evidence VALUES ('e', 'a', 'document', 'Order 12', '', NULL, '', NULL, '', NULL, 0)")
        for key, kind, is_ratio in (("i1", "stock", 1), ("i2", "flow", 0)):
            db.execute(
                "INSERT INTO indicator VALUES (?, NULL, ?, ?, '{}', ?, ?, 'increase', ?, ?, ?, '{}', 'year',"
                " NULL, NULL, NULL, 1, 0)",
                [key, key.upper(), WORDS, WORDS, kind, is_ratio, WORDS, WORDS],
            )
        rows = (
            ("m1", "i1", "2025", None, 3.0, 4.0, None, "approved"),
            ("m2", "i2", "2025", 7.0, None, None, None, "draft"),
            ("m3", "i2", "2024", None, None, None, "not_shared", "submitted"),
        )
        for key, sheet, period, value, top, bottom, absence, state in rows:
            db.execute(
                "INSERT INTO measurement VALUES (?, ?, ?, '', ?, ?, ?, ?, ?, 'R', '2026-01-02T00:00:00')",
                [key, sheet, period, value, top, bottom, absence, state],
            )
    db.close()
    store = file.open_file(path)
    yield store
    store.close()


def test_a_ratio_becomes_a_percentage_and_other_kinds_stay(opened: Store) -> None:
    found = {one.indicator_id: (one.kind, one.is_ratio, one.is_key) for one in opened.read(Indicator)}
    assert found == {"i1": ("percentage", True, True), "i2": ("flow", False, True)}


def test_values_keep_their_numbers_and_states_and_approved_ones_get_a_day(opened: Store) -> None:
    found = {one.measurement_id: one for one in opened.read(Measurement)}
    assert (found["m1"].numerator, found["m1"].denominator, found["m1"].state) == (3.0, 4.0, "approved")
    assert found["m1"].approved_at == "2026-01-02T00:00:00"
    assert (found["m2"].value, found["m2"].state, found["m2"].approved_at) == (7.0, "draft", None)
    assert (found["m3"].absence, found["m3"].state) == ("not_shared", "submitted")


def test_answers_keep_their_evidence(opened: Store) -> None:
    assert [one.answer_id for one in opened.read(Answer)] == ["a"]
    assert [(one.answer_id, one.measurement_id, one.title) for one in opened.read(Evidence)] == [
        ("a", None, "Order 12")
    ]


def test_the_file_is_sound_and_can_be_worked_on(opened: Store) -> None:
    assert file.integrity(opened.db) == []
    assert opened.country().currency == "USD"
    assert opened.read(ActionPlan) == []
    with opened.step("track.record"):
        track.record(opened, track.Entry("i2", "2026", 9.0))
    assert opened.count(Measurement) == 4
    opened.undo()
    assert opened.count(Measurement) == 3
    opened.close()
    assert checking.check(opened.path) == []
