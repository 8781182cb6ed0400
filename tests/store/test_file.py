"""A file that is not right is refused with its name, and stays as it was."""

import os
from pathlib import Path

import pytest

from natcoord.domain.records import Institution
from natcoord.domain.report_records import Report, Submission, SubmittedFile
from natcoord.errors import NatcoordError
from natcoord.services import checking, country
from natcoord.store import driver, file, schema
from natcoord.store.store import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "land.natcoord"
    store = file.create(made, country.new({"ar": "بلد"}, "ar"))
    with store.step("x"):
        store.save(*(Institution(f"i{n}", {"en": "x" * 400}, "other") for n in range(100)))
    store.close()
    return made


def refused(path: Path, **options: bool) -> str:
    with pytest.raises(NatcoordError) as caught:
        file.open_file(path, **options).close()
    assert caught.value.facts["file"] == path.name
    return caught.value.code


def test_a_new_file_opens_again_with_what_was_written(path: Path) -> None:
    store = file.open_file(path)
    assert store.country().name == {"ar": "بلد"}
    assert store.count(Institution) == 100
    store.close()


def test_the_driver_is_sqlcipher() -> None:
    assert driver.cipher_version()


def test_closing_leaves_one_file(path: Path) -> None:
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_file_that_is_there_is_not_written_over(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(NatcoordError, match="file_exists"):
        file.create(path, country.new({"en": "Other"}, "en"))
    assert path.read_bytes() == before


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.natcoord") == "file_missing"


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not ours", b"SQLite format 3", "نص".encode()])
def test_a_file_of_another_kind_is_not_ours(tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "other.natcoord"
    other.write_bytes(content)
    assert refused(other) == "file_not_ours"
    assert other.read_bytes() == content


def test_another_program_s_database_is_not_ours(tmp_path: Path) -> None:
    other = tmp_path / "other.natcoord"
    db = driver.connect(other, "rwc")
    db.execute("CREATE TABLE answer (x)")
    db.close()
    assert refused(other) == "file_not_ours"


@pytest.mark.parametrize("share", [0.001, 0.3, 0.9])
def test_a_truncated_file_is_told_as_such(path: Path, share: float) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert refused(path) == "file_truncated"


def test_a_damaged_page_is_found_by_the_check(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 * 5 : 4096 * 7] = b"\xff" * 8192
    path.write_bytes(content)
    with pytest.raises(NatcoordError, match=r"file_damaged|check"):
        found = checking.check(path)
        assert found, "the check must find the damage"
        raise found[0]


def test_a_file_of_a_newer_version_is_left_alone(path: Path) -> None:
    db = driver.connect(path, "rw")
    db["_sqlite_migrations"].insert({"migration_set": "natcoord", "name": "m9999_future", "applied_at": "2099"})
    db.close()
    before = path.read_bytes()
    assert refused(path) == "file_newer"
    assert path.read_bytes() == before


def test_a_pending_migration_is_applied_after_a_checked_backup(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    later = driver.Migrations("natcoord")
    later(name="m0001_first_tables")(schema.m0001_first_tables)
    later(name="m0002_rounds_and_evidence")(schema.m0002_rounds_and_evidence)
    later(name="m0003_plan_and_ledgers")(schema.m0003_plan_and_ledgers)
    later(name="m0004_reports")(schema.m0004_reports)
    later(name="m0005_later")(lambda db: db.execute("CREATE TABLE later (later_id TEXT PRIMARY KEY) STRICT"))
    monkeypatch.setattr(schema, "migrations", later)
    store = file.open_file(path)
    assert "later" in store.db.table_names()
    store.close()
    copies = list(path.with_name("land-backups").iterdir())
    assert len(copies) == 1
    assert "before-update" in copies[0].name


def test_only_the_newest_ten_backups_are_kept(path: Path) -> None:
    store = file.open_file(path)
    made = [file.backup(store.db, path, "test") for _ in range(12)]
    store.close()
    assert sorted(path.with_name("land-backups").iterdir()) == sorted(made[2:])


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="needs POSIX users")
def test_a_read_only_folder_is_named_and_the_file_can_still_be_read(path: Path) -> None:
    folder = path.parent
    path.chmod(0o444)
    folder.chmod(0o555)
    for parent in folder.parents:
        if parent.stat().st_uid == os.geteuid() and parent.as_posix().startswith("/tmp/"):
            parent.chmod(parent.stat().st_mode | 0o055)
    is_root = os.geteuid() == 0
    try:
        if is_root:
            os.setegid(65534)
            os.seteuid(65534)  # the superuser may write everywhere
        assert refused(path) == "folder_read_only"
        reader = file.open_file(path, read_only=True)
        assert reader.count(Institution) == 100
        reader.close()
    finally:
        if is_root:
            os.seteuid(0)
            os.setegid(0)
        folder.chmod(0o755)


def test_a_full_disk_is_told_and_leaves_the_facts_as_they_were(path: Path) -> None:
    store = file.open_file(path)
    pages = next(iter(store.db.execute("PRAGMA page_count")))[0]
    store.db.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(NatcoordError) as caught, store.step("big"):
        store.save(*(Institution(f"big{n}", {"en": "y" * 4000}, "other") for n in range(200)))
    assert caught.value.code == "disk_full"
    assert store.count(Institution) == 100
    assert store.undo_operation is None
    store.close()


def test_a_file_another_program_writes_to_is_told(path: Path) -> None:
    store = file.open_file(path)
    store.db.conn.execute("PRAGMA busy_timeout = 50")
    other = driver.connect(path, "rw")
    other.conn.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(NatcoordError, match="file_locked_now"), store.step("x"):
            store.save(Institution("new", {"en": "n"}, "other"))
    finally:
        other.conn.execute("ROLLBACK")
        other.close()
    assert store.count(Institution) == 100
    store.close()


def test_no_table_appears_that_the_schema_does_not_name(path: Path) -> None:
    store: Store = file.open_file(path)
    ours = set(schema.TABLES) | {"history", "attachment", "_sqlite_migrations"}
    assert {name for name in store.db.table_names() if not name.startswith("sqlite_")} == ours
    store.close()


def test_what_was_submitted_is_still_there_when_the_file_is_opened_again(path: Path) -> None:
    store = file.open_file(path)
    with store.step("test"):
        draft = Report("r", "national", {}, "", "en", "public", "")
        facts, written, unnamed = (store.attach(one) for one in (b"facts", b"written", b"unnamed"))
        made = Submission("s", "r", 1, "2026-11-22", "", "0" * 64, facts, "0.1.0")
        store.save(draft, made, SubmittedFile("f", "s", "report.pdf", written))
    store.close()
    store = file.open_file(path)
    assert [store.attachment(one) for one in (facts, written, unnamed)] == [b"facts", b"written", None]
    store.close()
