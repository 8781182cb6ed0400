"""The one place that names the SQLite driver, and the one that turns its failures into refusals.

sqlite-utils takes a module called ``pysqlite3`` before the standard one, so SQLCipher is registered under
that name before sqlite-utils is first imported. Files are not encrypted unless a key is given.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3
import sqlcipher3.dbapi2

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)

# sqlite-utils imports numpy and pandas, where they are, only to know their types: a third of its time to import.
_SPARED = [name for name in ("numpy", "pandas") if name not in sys.modules]
sys.modules.update(dict.fromkeys(_SPARED))  # type: ignore[arg-type]  # None makes the import fail, as if absent
from sqlite_utils import Database, Migrations  # noqa: E402  (after the driver is registered)

for _name in _SPARED:
    del sys.modules[_name]

from natcoord.errors import NatcoordError  # noqa: E402

sqlite3 = sqlcipher3.dbapi2

__all__ = ["Database", "Migrations", "cipher_version", "connect", "guarded"]

# What SQLite says, and what we call it. The order matters: the first that fits is taken.
_FAILURES = (
    ("disk is full", "disk_full"),
    ("readonly", "file_read_only"),
    ("read-only", "file_read_only"),
    ("locked", "file_locked_now"),
    ("not a database", "file_not_ours"),
    ("malformed", "file_damaged"),
    ("disk I/O error", "file_unreachable"),
    ("unable to open", "file_unreachable"),
)


def cipher_version() -> str:
    """The SQLCipher version in use; an empty text means that a plain SQLite has taken its place."""
    connection = sqlite3.connect(":memory:")
    try:
        row = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return str(row[0]) if row else ""


def connect(path: Path, mode: str) -> Database:
    """A database on `path`; `mode` is ``rwc``, ``rw``, ``ro`` or ``immutable`` (a folder we may not write in)."""
    options = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?{options}", uri=True, timeout=5)
    return Database(connection, execute_plugins=False, strict=True)


@contextmanager
def guarded(path: Path) -> Iterator[None]:
    """Turn the driver's expected failures on `path` into `NatcoordError`; anything else is a bug and passes."""
    try:
        yield
    except sqlite3.DatabaseError as failure:
        text = str(failure)
        for words, code in _FAILURES:
            if words in text:
                raise NatcoordError(code, file=path.name) from failure
        raise
