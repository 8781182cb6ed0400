"""Undo, redo and the audit trail, from one set of TEMP triggers (SQLite's "Automatic Undo/Redo" technique).

Each insert, update and delete of a fact leaves its old and new row, as JSON, in a TEMP table. A step is a
range of that table. Replaying a step backwards is itself recorded, which makes the opposite step.
"""

import json
from dataclasses import dataclass

from natcoord.store import schema
from natcoord.store.driver import Database


@dataclass(frozen=True, slots=True)
class Step:
    """The rows `first` to `last` (both included) of the log, made by one operation."""

    operation: str
    first: int
    last: int


def watch(db: Database) -> None:
    """Start the log: one TEMP table and three TEMP triggers for each table of facts."""
    db.execute(
        "CREATE TEMP TABLE undo_log (seq INTEGER PRIMARY KEY AUTOINCREMENT,"
        " table_name TEXT, action TEXT, old TEXT, new TEXT)"
    )
    for table in schema.TABLES:
        columns = [column.name for column in db[table].columns]
        old, new = (_as_json(side, columns) for side in ("OLD", "NEW"))
        for action, before, after in (("INSERT", "NULL", new), ("UPDATE", old, new), ("DELETE", old, "NULL")):
            db.execute(
                f"CREATE TEMP TRIGGER undo_{table}_{action} AFTER {action} ON main.{table} BEGIN"  # noqa: S608
                f" INSERT INTO undo_log (table_name, action, old, new)"
                f" VALUES ('{table}', '{action}', {before}, {after}); END"
            )


def _as_json(side: str, columns: list[str]) -> str:
    pairs = ", ".join(f"'{name}', {side}.{name}" for name in columns)
    return f"json_object({pairs})"


def last(db: Database) -> int:
    """The number of the newest row of the log, 0 when it is empty."""
    return int(next(db.query("SELECT coalesce(max(seq), 0) AS seq FROM undo_log"))["seq"])


def tables(db: Database, step: Step) -> frozenset[str]:
    """The tables a step changed."""
    rows = db.query("SELECT DISTINCT table_name FROM undo_log WHERE seq BETWEEN ? AND ?", [step.first, step.last])
    return frozenset(row["table_name"] for row in rows)


def keep(db: Database, step: Step, at: str, person: str, operation: str) -> None:
    """Copy a step into the permanent history."""
    db.execute(
        "INSERT INTO history (at, person, operation, table_name, action, old, new)"
        " SELECT ?, ?, ?, table_name, action, old, new FROM undo_log WHERE seq BETWEEN ? AND ? ORDER BY seq",
        [at, person, operation, step.first, step.last],
    )


def forget(db: Database, steps: list[Step]) -> None:
    """Drop steps that can no longer be walked to."""
    for step in steps:
        db.execute("DELETE FROM undo_log WHERE seq BETWEEN ? AND ?", [step.first, step.last])


def reverse(db: Database, step: Step) -> None:
    """Take back a step, newest row first. Foreign keys are checked at the end of the transaction."""
    db.execute("PRAGMA defer_foreign_keys = ON")
    rows = list(
        db.query(
            "SELECT table_name, action, old, new FROM undo_log WHERE seq BETWEEN ? AND ? ORDER BY seq DESC",
            [step.first, step.last],
        )
    )
    for row in rows:
        table, key = row["table_name"], schema.PRIMARY_KEYS[row["table_name"]]
        old = json.loads(row["old"]) if row["old"] else {}
        new = json.loads(row["new"]) if row["new"] else {}
        if row["action"] == "INSERT":
            db.execute(f"DELETE FROM {table} WHERE {key} = ?", [new[key]])  # noqa: S608
        elif row["action"] == "DELETE":
            marks = ", ".join("?" * len(old))
            db.execute(f"INSERT INTO {table} ({', '.join(old)}) VALUES ({marks})", list(old.values()))  # noqa: S608
        else:
            settings = ", ".join(f"{name} = ?" for name in old)
            db.execute(f"UPDATE {table} SET {settings} WHERE {key} = ?", [*old.values(), new[key]])  # noqa: S608
