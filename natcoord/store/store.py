"""Store: one open country file, read and written as records, in undoable steps."""

import hashlib
import json
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from functools import cache, partial
from operator import attrgetter
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

from natcoord.domain.plan_records import (
    ActionPlan,
    ArmsCount,
    ArmsFigure,
    ArmsRevision,
    ArmsSupply,
    ArmsYear,
    Cost,
    Deadline,
    MeasurementRevision,
    PlanItem,
    PlanMove,
    Points,
    Rate,
    TargetRevision,
)
from natcoord.domain.records import (
    Answer,
    Assessment,
    Assignment,
    ChecklistAnswer,
    Consultation,
    Country,
    DataRequest,
    Evidence,
    GapDecision,
    HiddenQuestion,
    Indicator,
    Institution,
    Measurement,
    Milestone,
    OwnQuestion,
    RoundMove,
    Target,
    Words,
)
from natcoord.domain.report_records import Report, ReportEntry, ReportMove, Restriction, Submission, SubmittedFile
from natcoord.errors import NatcoordError
from natcoord.store import schema
from natcoord.store import undo as undo_log
from natcoord.store.driver import Database, guarded

TABLE_OF: dict[type, str] = {
    Country: "country",
    Institution: "institution",
    Assessment: "assessment",
    RoundMove: "round_move",
    Assignment: "assignment",
    Answer: "answer",
    Evidence: "evidence",
    DataRequest: "data_request",
    Consultation: "consultation",
    ChecklistAnswer: "checklist_answer",
    OwnQuestion: "own_question",
    HiddenQuestion: "hidden_question",
    GapDecision: "gap_decision",
    Milestone: "milestone",
    Indicator: "indicator",
    Target: "target",
    Measurement: "measurement",
    TargetRevision: "target_revision",
    MeasurementRevision: "measurement_revision",
    ActionPlan: "action_plan",
    PlanMove: "plan_move",
    PlanItem: "plan_item",
    Cost: "cost",
    Rate: "rate",
    ArmsCount: "arms_count",
    ArmsFigure: "arms_figure",
    ArmsSupply: "arms_supply",
    ArmsYear: "arms_year",
    ArmsRevision: "arms_revision",
    Deadline: "deadline",
    Report: "report",
    ReportEntry: "report_entry",
    ReportMove: "report_move",
    Submission: "submission",
    SubmittedFile: "submitted_file",
    Restriction: "restriction",
}
Record = TypeVar("Record")
_UNDO_DEPTH = 200


def new_id() -> str:
    """A key that two laptops will never both make."""
    return str(uuid.uuid4())


def now() -> str:
    """This moment in UTC, as an ISO text to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


@cache
def _codecs(kind: type) -> dict[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]]:
    """For each stored field that is not stored as it is: how it is written and how it is read."""
    codecs: dict[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {}
    # Half the time of json.loads on texts as short as these: a file is opened by reading thousands of them.
    decode = json.JSONDecoder().raw_decode
    for name, hint in get_type_hints(kind).items():
        if hint == Words:
            codecs[name] = (
                lambda value: json.dumps(value, ensure_ascii=False, sort_keys=True),
                lambda text: decode(text)[0],
            )
        elif hint == tuple[str, ...]:
            codecs[name] = (lambda value: json.dumps(list(value)), lambda text: tuple(decode(text)[0]))
        elif hint == Points:
            codecs[name] = (json.dumps, lambda text: tuple((year, value) for year, value in decode(text)[0]))
        elif hint is bool:
            codecs[name] = (int, bool)
    return codecs


@cache
def _columns(kind: type) -> tuple[str, ...]:
    names = tuple(field.name for field in fields(kind)) if is_dataclass(kind) else kind._fields  # type: ignore[attr-defined]
    # The milestones of a target are rows of their own; those of a revision are part of it.
    return tuple(name for name in names if kind is not Target or name != "milestones")


def _measurements(rows: Iterable[tuple[Any, ...]]) -> list[Measurement]:
    """Measurements that share equal texts: the values of ten years take little more than half the memory."""
    seen: dict[str, str] = {}
    same, make = seen.setdefault, partial(tuple.__new__, Measurement)
    return [
        make((
            key, same(sheet, sheet), same(period, period), same(cell, cell), value, numerator, denominator,
            absence, same(state, state), same(source, source), same(at, at), same(why, why), same(who, who),
            same(sender, sender), sent and same(sent, sent), same(judge, judge), judged and same(judged, judged),
        ))
        for key, sheet, period, cell, value, numerator, denominator, absence, state, source, at, why, who,
            sender, sent, judge, judged in rows
    ]  # fmt: skip


class Store:
    """One open country file. Reading is free; writing happens inside `step`."""

    def __init__(self, db: Database, path: Path, *, is_read_only: bool = False, person: str = "") -> None:
        self.db = db
        self.path = path
        self.is_read_only = is_read_only
        self.person = person
        self._undo: list[undo_log.Step] = []
        self._redo: list[undo_log.Step] = []
        self._is_stepping = False
        if not is_read_only:
            undo_log.watch(db)

    # -- steps ------------------------------------------------------------------------------------------

    @contextmanager
    def step(self, operation: str) -> Iterator[set[str]]:
        """One undoable transaction; afterwards the yielded set holds the names of the changed tables.

        An exception rolls everything back and leaves no step. Raises ``file_read_only`` on such a file.
        """
        changed: set[str] = set()
        with self._transaction() as first:
            yield changed
            made = self._close_step(operation, operation, first)
        if made is not None:
            undo_log.forget(self.db, self._redo)
            self._redo.clear()
            self._undo.append(made)
            if len(self._undo) > _UNDO_DEPTH:
                undo_log.forget(self.db, [self._undo.pop(0)])
            changed |= undo_log.tables(self.db, made)

    @contextmanager
    def _transaction(self) -> Iterator[int]:
        if self.is_read_only:
            raise NatcoordError("file_read_only", file=self.path.name)
        if self._is_stepping:
            raise RuntimeError("a step cannot be opened inside a step")
        self._is_stepping = True
        try:
            with guarded(self.path), self.db.atomic():
                yield undo_log.last(self.db) + 1
        finally:
            self._is_stepping = False

    def _close_step(self, operation: str, history_name: str, first: int) -> undo_log.Step | None:
        last = undo_log.last(self.db)
        if last < first:
            return None
        made = undo_log.Step(operation, first, last)
        undo_log.keep(self.db, made, now(), self.person, history_name)
        return made

    @property
    def changes(self) -> int:
        """The newest change the file has seen; every step and every undo adds one, and none is taken away."""
        return int(self.db.execute("SELECT coalesce(max(history_id), 0) FROM history").fetchone()[0])

    @property
    def undo_operation(self) -> str | None:
        """The operation that `undo` would take back."""
        return self._undo[-1].operation if self._undo else None

    @property
    def redo_operation(self) -> str | None:
        """The operation that `redo` would do again."""
        return self._redo[-1].operation if self._redo else None

    def undo(self) -> frozenset[str]:
        """Take back the newest step; gives the changed tables."""
        return self._walk(self._undo, self._redo, "undo")

    def redo(self) -> frozenset[str]:
        """Do again the step that was taken back last; gives the changed tables."""
        return self._walk(self._redo, self._undo, "redo")

    def _walk(self, source: list[undo_log.Step], other: list[undo_log.Step], verb: str) -> frozenset[str]:
        if not source:
            return frozenset()
        step = source[-1]
        with self._transaction() as first:
            undo_log.reverse(self.db, step)
            made = self._close_step(step.operation, f"{verb} {step.operation}", first)
        source.pop()
        undo_log.forget(self.db, [step])
        if made is None:
            return frozenset()
        other.append(made)
        return undo_log.tables(self.db, made)

    # -- records ----------------------------------------------------------------------------------------

    def read(
        self, kind: type[Record], where: str = "", arguments: Iterable[Any] = (), *, order: str = "rowid"
    ) -> list[Record]:
        """The records of one table, in the order they were added or of a column; `where` may use ``?`` marks."""
        stored: type = kind
        table, columns, codecs = TABLE_OF[stored], _columns(stored), _codecs(stored)
        condition, given = f" WHERE {where}" if where else "", list(arguments)
        sql = f"SELECT {', '.join(columns)} FROM {table}{condition} ORDER BY {order}"  # noqa: S608
        cursor = self.db.execute(sql, given)
        if kind is Measurement:
            return _measurements(cursor)  # type: ignore[return-value]
        decoders = [(index, codecs[name][1]) for index, name in enumerate(columns) if name in codecs]
        milestones = self._milestones(condition, given) if kind is Target else None
        records = []
        for row in cursor:
            values = list(row)
            for index, decode in decoders:
                values[index] = decode(values[index])
            if milestones is not None:
                values.append(tuple(milestones.get(values[0], ())))
            records.append(kind(*values))
        return records

    def _milestones(self, condition: str, arguments: list[Any]) -> dict[str, list[Milestone]]:
        """Milestones of the targets that fit, the earliest first, by target."""
        by_target: dict[str, list[Milestone]] = {}
        where = f"target_id IN (SELECT target_id FROM target{condition})"  # noqa: S608
        for one in self.read(Milestone, where, arguments, order="year, rowid"):
            by_target.setdefault(one.target_id, []).append(one)
        return by_target

    def find(self, kind: type[Record], key: str) -> Record | None:
        """The record with this primary key, or None."""
        found = self.read(kind, f"{schema.PRIMARY_KEYS[TABLE_OF[kind]]} = ?", [key])
        return found[0] if found else None

    def column(self, kind: type, name: str) -> dict[str, Any]:
        """One field of every record of a table, by primary key: far less work than the records."""
        table, codecs = TABLE_OF[kind], _codecs(kind)
        pairs = self.db.execute(f"SELECT {schema.PRIMARY_KEYS[table]}, {name} FROM {table} ORDER BY rowid")  # noqa: S608
        decode = codecs[name][1] if name in codecs else None
        return {key: decode(value) if decode else value for key, value in pairs}

    def save(self, *records: Any) -> None:
        """Add records or replace the ones with the same primary key, within a step."""
        of_kind: dict[type, list[Any]] = {}
        for record in records:
            of_kind.setdefault(type(record), []).append(record)
        # In the order of their references, whatever order they were given in.
        for kind in sorted(of_kind, key=lambda one: schema.TABLES.index(TABLE_OF[one])):
            self._upsert(kind, of_kind[kind])

    def _upsert(self, kind: type, records: list[Any]) -> None:
        self._must_step()
        table, columns, codecs = TABLE_OF[kind], _columns(kind), _codecs(kind)
        key = schema.PRIMARY_KEYS[table]
        changes = ", ".join(f"{name} = excluded.{name}" for name in columns if name != key)
        # A row that would stay the same is left alone, so that it makes no step.
        differs = " OR ".join(f"{table}.{name} IS NOT excluded.{name}" for name in columns if name != key)
        sql = (
            f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608
            f" ON CONFLICT ({key}) DO UPDATE SET {changes} WHERE {differs}"
        )
        fields, encode = attrgetter(*columns), [codecs[name][0] if name in codecs else None for name in columns]
        rows = (
            [code(value) if code else value for code, value in zip(encode, fields(record), strict=True)]
            for record in records
        )
        self.db.conn.executemany(sql, rows)

    def delete(self, kind: type, key: str) -> None:
        """Remove one record, and what hangs on it, within a step."""
        self._must_step()
        table = TABLE_OF[kind]
        self.db.execute(f"DELETE FROM {table} WHERE {schema.PRIMARY_KEYS[table]} = ?", [key])  # noqa: S608

    def _must_step(self) -> None:
        if not self._is_stepping:
            raise RuntimeError("facts are written inside Store.step only")

    # -- questions that SQL answers better ----------------------------------------------------------------

    def country(self) -> Country:
        """The one country row."""
        return self.read(Country)[0]

    def latest_measurements(self) -> dict[str, Measurement]:
        """The newest approved total with a value, by indicator. Periods of one indicator sort as text.

        Walks the index backwards from each indicator's newest period: some rows an indicator, never the table.
        """
        columns = ", ".join(f"m.{name}" for name in Measurement._fields)
        cursor = self.db.execute(
            f"SELECT {columns} FROM indicator i JOIN measurement m ON m.measurement_id = ("  # noqa: S608
            "SELECT measurement_id FROM measurement WHERE indicator_id = i.indicator_id AND cell = ''"
            " AND state = 'approved' AND absence IS NULL AND (value IS NOT NULL OR denominator <> 0)"
            " ORDER BY period DESC LIMIT 1)"
        )
        return {row[1]: Measurement._make(row) for row in cursor}

    def newest_periods(self) -> dict[str, str]:
        """The newest period with a total, approved or not, by indicator."""
        cursor = self.db.execute(
            "SELECT indicator_id, (SELECT period FROM measurement WHERE indicator_id = i.indicator_id"
            " AND cell = '' ORDER BY period DESC LIMIT 1) AS newest FROM indicator i WHERE newest IS NOT NULL"
        )
        return dict(cursor.fetchall())

    def count(self, kind: type, where: str = "", arguments: Iterable[Any] = ()) -> int:
        """How many records there are; `where` may use ``?`` marks."""
        return int(self.db[TABLE_OF[kind]].count_where(where or None, list(arguments)))

    # -- attached files -----------------------------------------------------------------------------------

    def attach(self, content: bytes) -> str:
        """Keep the bytes of a file, within a step; gives their key. Equal files are kept once.

        They stay out of the undo log: only the record that names the key is undone.
        """
        self._must_step()
        key = hashlib.sha256(content).hexdigest()
        self.db.execute("INSERT OR IGNORE INTO attachment (attachment, content) VALUES (?, ?)", [key, content])
        return key

    def attachment(self, key: str) -> bytes | None:
        """The bytes of an attached file, or None when they are not in this file."""
        row = self.db.execute("SELECT content FROM attachment WHERE attachment = ?", [key]).fetchone()
        return None if row is None else bytes(row[0])

    def close(self) -> None:
        """Close the file. The write-ahead file is folded in by SQLite on the way."""
        self.db.close()
