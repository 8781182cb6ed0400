"""Country files on disk: create, open, check, back up."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from natcoord.domain.records import Country
from natcoord.errors import NatcoordError
from natcoord.store import schema
from natcoord.store.driver import Database, cipher_version, connect, guarded
from natcoord.store.store import Store

SUFFIX = ".natcoord"
_BACKUPS_KEPT = 10
_MAGIC = b"SQLite format 3\0"


def create(path: Path, country: Country, *, person: str = "", replace: bool = False) -> Store:
    """Make a new country file and open it. It is made beside `path` and moved there when it is whole.

    Raises ``file_exists``, ``folder_missing``, ``folder_read_only`` or ``disk_full``.
    """
    _check_folder(path)
    if path.exists() and not replace:
        raise NatcoordError("file_exists", file=path.name)
    beside = path.with_name(f".{path.name}.new")
    _remove(beside)
    try:
        with guarded(path):
            db = connect(beside, "rwc")
            db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            db.execute("PRAGMA journal_mode = WAL")
            schema.migrations.apply(db)
            store = Store(db, beside)
            with store.step("country.create"):
                store.save(country)
            store.close()
        _remove(path, main_too=False)
        beside.replace(path)
    finally:
        _remove(beside)
    return open_file(path, person=person)


def open_file(path: Path, *, read_only: bool = False, person: str = "") -> Store:
    """Open a country file, bringing it to this version's schema after a backup where that is needed.

    Raises ``file_missing``, ``file_not_ours``, ``file_truncated``, ``file_damaged``, ``file_newer``,
    ``folder_read_only`` and the failures of `driver.guarded`.
    """
    _check_header(path)
    can_write_beside = _may_write(path.parent) and _may_write(path)
    if not can_write_beside and not read_only:
        raise NatcoordError("folder_read_only", file=path.name, folder=str(path.parent))
    mode = "rw" if not read_only else "ro" if can_write_beside else "immutable"
    with guarded(path):
        db = connect(path, mode)
        try:
            _check_content(db, path)
            if not read_only:
                _migrate(db, path)
                db.execute("PRAGMA synchronous = NORMAL")
                db.execute("PRAGMA foreign_keys = ON")
                db.execute("PRAGMA recursive_triggers = ON")
                # Nothing can be undone yet, so what no record names will never be asked for again.
                db.execute(schema.DROP_UNNAMED)
            return Store(db, path, is_read_only=read_only, person=person)
        except BaseException:
            db.close()
            raise


def backup(db: Database, path: Path, reason: str) -> Path:
    """A checked copy of the whole file in a folder beside it; the oldest of more than ten are dropped."""
    folder = path.with_name(f"{path.stem}-backups")
    try:
        folder.mkdir(exist_ok=True)
    except OSError as failure:
        raise NatcoordError("folder_read_only", file=path.name, folder=str(path.parent)) from failure
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    copy = folder / f"{path.stem}-{stamp}-{reason}{SUFFIX}"
    with guarded(path):
        db.execute("VACUUM INTO ?", [str(copy)])
        check = connect(copy, "ro")
        try:
            problems = integrity(check)
        finally:
            check.close()
    if problems:
        raise NatcoordError("backup_failed", file=path.name, detail="; ".join(problems))
    for old in sorted(folder.glob(f"*{SUFFIX}"))[:-_BACKUPS_KEPT]:
        old.unlink()
    return copy


def integrity(db: Database) -> list[str]:
    """What SQLite itself finds wrong: broken pages, broken references. Empty when all is well."""
    found = [row["integrity_check"] for row in db.query("PRAGMA integrity_check")]
    problems = [text for text in found if text != "ok"]
    problems += [
        f"{row['table']} row {row['rowid']} -> {row['parent']}" for row in db.query("PRAGMA foreign_key_check")
    ]
    return problems


@contextmanager
def reading(path: Path) -> Iterator[Store]:
    """A read-only connection of its own, for a job that runs off the UI thread."""
    store = open_file(path, read_only=True)
    try:
        with guarded(path):
            yield store
    finally:
        store.close()


def backup_file(path: Path, reason: str) -> Path:
    """`backup` on a connection of its own, for a job off the UI thread."""
    with reading(path) as store:
        return backup(store.db, path, reason)


def _check_folder(path: Path) -> None:
    if not path.parent.is_dir():
        raise NatcoordError("folder_missing", file=path.name, folder=str(path.parent))
    if not _may_write(path.parent):
        raise NatcoordError("folder_read_only", file=path.name, folder=str(path.parent))


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _check_header(path: Path) -> None:
    if not path.is_file():
        raise NatcoordError("file_missing", file=path.name, folder=str(path.parent))
    try:
        with path.open("rb") as stream:
            header = stream.read(100)
    except OSError as failure:
        raise NatcoordError("file_unreachable", file=path.name) from failure
    if not header.startswith(_MAGIC):
        raise NatcoordError("file_not_ours", file=path.name)
    if len(header) < 100:
        raise NatcoordError("file_truncated", file=path.name)
    page_size = int.from_bytes(header[16:18], "big")
    page_size = 65536 if page_size == 1 else page_size
    pages = int.from_bytes(header[28:32], "big")
    has_log = path.with_name(f"{path.name}-wal").exists()
    if path.stat().st_size < pages * page_size and not has_log:
        raise NatcoordError("file_truncated", file=path.name)
    if int.from_bytes(header[68:72], "big") != schema.APPLICATION_ID:
        raise NatcoordError("file_not_ours", file=path.name)


def _check_content(db: Database, path: Path) -> None:
    if not cipher_version():
        raise RuntimeError("SQLCipher is not the SQLite in use")
    applied = {one.name for one in schema.migrations.applied(db)}
    if applied - schema.known():
        raise NatcoordError("file_newer", file=path.name)


def _migrate(db: Database, path: Path) -> None:
    # Before foreign keys are switched on: a migration that rebuilds a table is refused with them.
    if schema.migrations.pending(db):
        backup(db, path, "before-update")
        schema.migrations.apply(db)
        if problems := integrity(db):
            raise NatcoordError("file_damaged", file=path.name, detail="; ".join(problems))


def _remove(path: Path, *, main_too: bool = True) -> None:
    names = ("", "-wal", "-shm", "-journal") if main_too else ("-wal", "-shm", "-journal")
    for ending in names:
        path.with_name(path.name + ending).unlink(missing_ok=True)
