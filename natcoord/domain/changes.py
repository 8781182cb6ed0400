"""What differs between two frozen files, record by record and field by field.

What only says when something was typed (fields whose names end in ``_at``) and the clearance steps of reports are no
change of facts.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from natcoord.domain import frozen
from natcoord.domain.change_names import Named, Names
from natcoord.domain.records import Milestone, Words
from natcoord.domain.snapshot import Snapshot

KINDS = ("added", "removed", "changed")
_LEFT_OUT = ("report_moves",)
# What tells records apart that may be deleted and entered again: others by their key.
_TOLD_BY = {
    "answers": ("assessment_id", "question_key"),
    "measurements": ("indicator_id", "period", "cell"),
    "report_entries": ("report_id", "field_key"),
}
# What a record that came or went is shown with.
_SHOWN = {
    "answers": ("law_level", "law_absence", "practice_level", "practice_absence"),
    "decisions": ("decision",),
    "targets": ("target_value", "target_year"),
    "measurements": ("value", "numerator", "denominator", "absence"),
    "checks": ("answer",),
    "costs": ("national", "pledged", "received", "unfunded"),
    "rates": ("per_unit",),
    "target_revisions": ("target_value", "target_year", "reason"),
    "measurement_revisions": ("value", "numerator", "denominator", "absence", "reason"),
    "arms_counts": ("total",),
    "arms_figures": ("value", "absence"),
    "deadlines": ("due_on",),
    "report_entries": ("choice", "number", "chosen", "text", "absence"),
}


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one record that differs, or a record that is in one of the two only; its `field` may be empty then.

    `table` and `field` are names of Snapshot and of its record, `language` the one of a text. `before` and `after` are
    None, a bool, a number, a text or code, the Named record that is pointed to, or a tuple of these.
    """

    table: str
    key: str
    record: Named
    field: str
    before: Any
    after: Any
    kind: str  # KINDS
    language: str = ""

    @property
    def name(self) -> Words:
        """What the record is called, as far as that needs no catalogue."""
        return self.record.words


def between(before: Snapshot, after: Snapshot) -> list[Change]:
    """Every change from `before` to `after`, in the order of the tables."""
    names = Names(before, after)
    found = list(_in_record("country", names, before.country, after.country))
    for table, kind in frozen.tables().items():
        if table == "country" or table in _LEFT_OUT:
            continue
        told_by = _TOLD_BY.get(table, (frozen.key_of(kind),))
        earlier = {_key(one, told_by): one for one in getattr(before, table)}
        for record in getattr(after, table):
            was = earlier.pop(_key(record, told_by), None)
            if was != record:
                found += _in_record(table, names, was, record)
        for was in earlier.values():
            found += _in_record(table, names, was, None)
    return found


def _key(record: Any, fields: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(getattr(record, name) for name in fields)


def _in_record(table: str, names: Names, was: Any, now: Any) -> Iterator[Change]:
    record = was if now is None else now
    _, *rest = frozen.parts(frozen.tables()[table])
    kind = "added" if was is None else "removed" if now is None else "changed"
    named = names.of(table, record)
    is_one = True
    shown = _SHOWN.get(table, ())
    for part in rest:
        if part.name.endswith("_at") or (kind != "changed" and part.name not in shown):
            continue
        sides = tuple(_sides(table, part.name, one, names) for one in (was, now))
        for language in sorted({*sides[0], *sides[1]}):
            old, new = (one.get(language) for one in sides)
            if old != new:
                is_one = False
                yield Change(table, named.key, named, part.name, old, new, kind, language)
    if is_one and kind != "changed":
        yield Change(table, named.key, named, "", None, None, kind)


def _sides(table: str, field: str, record: Any, names: Names) -> dict[str, Any]:
    """The value of a field by language; of what has none under an empty one. Nothing said is None."""
    value = None if record is None else getattr(record, field)
    if isinstance(value, dict):
        return {language: text or None for language, text in value.items()}
    return {"": _value(table, field, value, names)}


def _value(table: str, field: str, value: Any, names: Names) -> Any:
    if value in ("", ()) or value is None:
        return None
    if field == "milestones":
        return tuple((one.year, one.value) if isinstance(one, Milestone) else one for one in value)
    owner = frozen.references().get((table, field))
    if owner is None:
        return value
    if isinstance(value, tuple):
        return tuple(names.at(owner, one) for one in value)
    return names.at(owner, value)
