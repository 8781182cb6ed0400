"""A file of the first version is brought to this one with nothing lost, after a backup."""

import json
from pathlib import Path

import pytest

from natcoord.domain.records import Answer, Assessment, Evidence
from natcoord.store import file, schema
from natcoord.store.driver import connect

COUNTRY = ("country", json.dumps({"en": "Old"}), 0, "en", "latin", "un", 4.0, 0.95, 0.6)
ANSWERS = (
    # key, question, law, practice, evidence, grade
    ("a1", "stockpile.inventory", 3, 1, "Order 12", "document"),
    ("a2", "marking.standard", 2, None, "", "none"),
    ("a3", "records.systems", None, 4, "Visit, March", "verified"),
    ("a4", "disposal.authority", 1, 1, "Said in the meeting", "stated"),
    ("a5", "disposal.records", 1, 1, "", "document"),
    ("a6", "illicit.custody_chain", 1, 1, "A line without a grade", "none"),
)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A country file as the first version wrote it."""
    path = tmp_path / "old.natcoord"
    db = connect(path, "rwc")
    db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    first = next(one for one in schema.migrations.pending(db) if one.name == "m0001_first_tables")
    schema.migrations.apply(db, stop_before="m0002_rounds_and_evidence")
    assert first.name in {one.name for one in schema.migrations.applied(db)}
    with db.atomic():
        db.execute(f"INSERT INTO country VALUES ({', '.join('?' * len(COUNTRY))})", COUNTRY)
        db.execute("INSERT INTO assessment VALUES ('r1', '{}', '2022-02-01', '2022-11-30', '1.0')")
        db.execute("INSERT INTO assessment VALUES ('r2', '{}', '2026-02-01', NULL, '1.0')")
        for key, question, law, practice, words, grade in ANSWERS:
            db.execute(
                "INSERT INTO answer VALUES (?, 'r2', ?, ?, NULL, ?, NULL, 'note', ?, ?, NULL, '2026-03-04T10:00:00')",
                [key, question, law, practice, words, grade],
            )
    db.close()
    return path


def test_rounds_keep_whether_they_are_closed(old: Path) -> None:
    store = file.open_file(old)
    assert {one.assessment_id: one.state for one in store.read(Assessment)} == {"r1": "closed", "r2": "collecting"}
    store.close()


def test_answers_keep_their_levels_and_count_as_confirmed(old: Path) -> None:
    store = file.open_file(old)
    found = {one.answer_id: one for one in store.read(Answer)}
    assert [(found[key].law_level, found[key].practice_level) for key, *_ in ANSWERS] == [
        (law, practice) for _, _, law, practice, _, _ in ANSWERS
    ]
    assert not any(one.is_carried for one in found.values())
    store.close()


def test_the_line_of_evidence_becomes_an_item_of_its_grade(old: Path) -> None:
    store = file.open_file(old)
    found = {one.answer_id: (one.kind, one.title, one.verified_on) for one in store.read(Evidence)}
    assert found == {
        "a1": ("document", "Order 12", None),
        "a3": ("document", "Visit, March", "2026-03-04"),
        "a4": ("statement", "Said in the meeting", None),
        "a5": ("document", "", None),
        "a6": ("statement", "A line without a grade", None),
    }
    store.close()


def test_a_checked_backup_is_made_first(old: Path) -> None:
    file.open_file(old).close()
    (copy,) = (old.parent / "old-backups").iterdir()
    db = connect(copy, "ro")
    assert {one.name for one in schema.migrations.applied(db)} == {"m0001_first_tables"}
    assert db["answer"].count == len(ANSWERS)
    db.close()
