"""A Snapshot as text and back: one form, letter for letter the same for the same facts, so that it has a fingerprint.

The text is JSON in UTF-8 with sorted keys, a line for each record. Days and times are the ISO texts they are in the
records; a number keeps every digit; none is missing by chance: what is not known is null.
"""

import hashlib
import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from natcoord.domain import snapshot as snapshots
from natcoord.domain.plan_records import Points
from natcoord.domain.records import Country
from natcoord.domain.snapshot import Snapshot

FORMAT = 1  # raised when the same facts would no longer be read from the text alike
_REST = ("country", "format", "taken_on")
# Fields that point into a table without bearing the name of its key.
_POINTING = {
    ("assessments", "carried_from"): "assessments",
    ("answers", "carried_from"): "assessments",
    ("plan_items", "parent_id"): "plan_items",
    ("plan_items", "partners"): "institutions",
    ("plan_items", "target_ids"): "targets",
    ("indicators", "rolls_up_to"): "indicators",
    ("report_entries", "carried_from"): "reports",
}

Plain = dict[str, Any]
_MARK = re.compile(r"[ \t\r\n]*([{}\[\]:,])[ \t\r\n]*")
_decode = json.JSONDecoder().raw_decode


@dataclass(frozen=True, slots=True)
class Part:
    """One field of a record: its type, how it is made plain and read back, what it is where an older file lacks it."""

    name: str
    hint: Any
    plain: Callable[[Any], Any] | None  # None: it is plain as it is
    read: Callable[[Any], Any] | None
    default: Callable[[], Any]


def tables() -> dict[str, type]:
    """The record type of each table of the text, the country first."""
    return {"country": Country} | snapshots.kinds()


@cache
def parts(kind: type) -> tuple[Part, ...]:
    """The fields of a record type in their order; the first is its key."""
    hints = get_type_hints(kind)
    if is_dataclass(kind):
        given = {one.name: _given(one) for one in fields(kind)}
    else:
        given = {name: None for name in kind._fields}  # type: ignore[attr-defined]
        given |= {name: _always(value) for name, value in kind._field_defaults.items()}  # type: ignore[attr-defined]
    return tuple(
        Part(name, hints[name], *_codec(hints[name]), default or _blank(hints[name])) for name, default in given.items()
    )


def key_of(kind: type) -> str:
    """The name of the field that tells the records of a type apart."""
    return parts(kind)[0].name


@cache
def references() -> dict[tuple[str, str], str]:
    """Which table a field points into, by table and field. Those of question keys point into the packs, not here."""
    owners = {key_of(kind): name for name, kind in snapshots.kinds().items() if key_of(kind).endswith("_id")}
    found = {
        (name, part.name): owners[part.name]
        for name, kind in snapshots.kinds().items()
        for part in parts(kind)[1:]
        if part.name in owners
    }
    return found | _POINTING


def is_optional(hint: Any) -> bool:
    """Whether a field may be None."""
    return get_origin(hint) in (Union, UnionType) and type(None) in get_args(hint)


def inner(hint: Any) -> Any:
    """The type of a field when it is not None."""
    return next(one for one in get_args(hint) if one is not type(None)) if is_optional(hint) else hint


def row(record: Any) -> Plain:
    """A record as plain values, by field name."""
    kind: type = type(record)
    return {
        one.name: one.plain(getattr(record, one.name)) if one.plain else getattr(record, one.name)
        for one in parts(kind)
    }


def plain(snapshot: Snapshot) -> Plain:
    """The facts as plain values, ready for JSON: lists of records by table, in their order."""
    held = {name: [row(one) for one in getattr(snapshot, name)] for name in snapshots.kinds()}
    return {"format": FORMAT, "taken_on": snapshot.taken_on, "country": row(snapshot.country)} | held


def text(
    snapshot: Snapshot, more: Mapping[str, str] | None = None, without: Mapping[str, Collection[str]] | None = None
) -> str:
    """The facts in their one form, a line for each record, with `more` said beside them.

    `without` names fields by table that are left out. Raises ValueError for a number that is none (not a number,
    infinite).
    """
    return "".join(_lines(snapshot, more or {}, without or {}))


def fingerprint(facts: str) -> str:
    """The SHA-256 of a text, in hexadecimal digits."""
    return hashlib.sha256(facts.encode()).hexdigest()


def _lines(snapshot: Snapshot, more: Mapping[str, str], without: Mapping[str, Collection[str]]) -> Iterator[str]:
    encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, allow_nan=False, separators=(",", ":")).encode
    rest = {**more, "country": row(snapshot.country), "format": FORMAT, "taken_on": snapshot.taken_on}
    names = sorted((*snapshots.kinds(), *rest))
    for place, name in enumerate(names):
        yield "{" if place == 0 else ",\n"
        yield f"{encode(name)}:"
        if name in rest:
            yield encode(rest[name])
            continue
        yield "["
        hidden = without.get(name, ())
        for number, record in enumerate(getattr(snapshot, name)):
            yield "\n" if number == 0 else ",\n"
            values = row(record)
            yield encode({one: value for one, value in values.items() if one not in hidden} if hidden else values)
        yield "]"
    yield "}\n"


def load(facts: str) -> Plain:
    """The plain form of a text, record by record: one call for all of it would hold up every other thread.

    Raises ValueError for what is no JSON object.
    """
    held: Plain = {}
    mark, at = _mark(facts, 0, "{")
    while mark != "}" and not (mark == "{" and facts.startswith("}", at)):
        name, at = _decode(facts, at)
        _, at = _mark(facts, at, ":")
        held[name], at = _list(facts, at) if facts.startswith("[", at) else _decode(facts, at)
        mark, at = _mark(facts, at, ",}")
    return held


def _list(facts: str, at: int) -> tuple[list[Any], int]:
    found: list[Any] = []
    mark, at = _mark(facts, at, "[")
    if facts.startswith("]", at):
        return found, at + 1
    while mark != "]":
        one, at = _decode(facts, at)
        found.append(one)
        mark, at = _mark(facts, at, ",]")
    return found, at


def _mark(facts: str, at: int, marks: str) -> tuple[str, int]:
    """One of the marks at this place, and the place of what comes after it."""
    found = _MARK.match(facts, at)
    if found is None or found[1] not in marks:
        raise ValueError(f"no {marks} at {at}")
    return found[1], found.end()


def thaw(facts: Mapping[str, Any]) -> Snapshot:
    """The facts from their plain form, whatever version froze them: what it did not know yet is empty.

    What this version does not know is left out; `unknown` names it. Raises ValueError for what is no frozen file.
    """
    if not isinstance(facts, Mapping) or not isinstance(facts.get("country"), Mapping):
        raise ValueError("no country")
    held: dict[str, Any] = {
        name: tuple(_record(kind, one) for one in facts.get(name) or ()) for name, kind in snapshots.kinds().items()
    }
    return Snapshot(country=_record(Country, facts["country"]), taken_on=facts.get("taken_on", ""), **held)


def unknown(facts: Mapping[str, Any]) -> list[str]:
    """What a newer version froze and this one cannot read: ``table`` or ``table.field``."""
    known = tables()
    found = [name for name in facts if name not in known and name not in _REST]
    for name, kind in known.items():
        own = {one.name for one in parts(kind)}
        rows = [facts[name]] if name == "country" else facts.get(name) or ()
        found += [
            f"{name}.{field}" for field in dict.fromkeys(field for one in rows for field in one) if field not in own
        ]
    return found


def _record(kind: type, values: Mapping[str, Any]) -> Any:
    if not isinstance(values, Mapping):
        raise ValueError(f"no {kind.__name__}")
    return kind(*(_read(one, values[one.name]) if one.name in values else one.default() for one in parts(kind)))


def _read(part: Part, value: Any) -> Any:
    return part.read(value) if part.read and value is not None else value


# -- one field ------------------------------------------------------------------------------------------------


def _given(field: Any) -> Callable[[], Any] | None:
    if field.default is not MISSING:
        return _always(field.default)
    return None if field.default_factory is MISSING else field.default_factory


def _always(value: Any) -> Callable[[], Any]:
    return lambda: value


def _blank(hint: Any) -> Callable[[], Any]:
    """What a field without a default is where an older file lacks it."""
    if is_optional(hint):
        return _always(None)
    return get_origin(hint) or (hint if callable(hint) else str)


def _codec(hint: Any) -> tuple[Callable[[Any], Any] | None, Callable[[Any], Any] | None]:
    """How a field is made plain and read back."""
    bare = inner(hint)
    if bare is float:
        return _number, float
    if get_origin(bare) is not tuple:
        return None, None
    item = get_args(bare)[0]
    if bare == Points:
        return _points, lambda value: tuple((year, float(number)) for year, number in value)
    if is_dataclass(item):
        kind: Any = item
        return (lambda value: [row(one) for one in value]), (lambda value: tuple(_record(kind, one) for one in value))
    return list, tuple


def _points(value: Points) -> list[list[int | float | None]]:
    return [[year, _number(number)] for year, number in value]


def _number(value: float | None) -> float | None:
    """One form for equal numbers: 5 as 5.0, and no zero below zero."""
    return None if value is None else float(value) + 0.0
