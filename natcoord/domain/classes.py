"""What may leave the country: the class of every field, and the facts of a file as a public reader may see them.

What is decided where: fields in `classes_fields`, records in `classes_records`, values of small groups in
`classes_cells` and `classes_totals`, persons elsewhere in `classes_persons` (docs/decisions/0017).
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, get_origin

from natcoord.domain import classes_persons, classes_records, classes_values, frozen
from natcoord.domain.classes_fields import FIELD_CLASS, PUBLIC, RESTRICTABLE, RESTRICTED, class_of
from natcoord.domain.classes_persons import heard, is_told
from natcoord.domain.classes_records import Gone
from natcoord.domain.classes_values import WITHHELD
from natcoord.domain.records import Evidence
from natcoord.domain.snapshot import Snapshot

__all__ = [
    "FIELD_CLASS",
    "PUBLIC",
    "RESTRICTABLE",
    "RESTRICTED",
    "WITHHELD",
    "Leaving",
    "OpenFields",
    "class_of",
    "heard",
    "is_told",
    "leaving",
    "redact",
]

# By kind of report, the keys of the fields of its template that may leave; all others stay. None: all may.
OpenFields = Mapping[str, Collection[str]] | None


@dataclass(frozen=True, slots=True)
class Leaving:
    """Of one table of the Snapshot, what leaves in an export and what is kept in the country.

    `records` is how many leave and `kept_records` how many do not; `fields` and `kept_fields` are names of fields;
    `small_cells` is how many values are withheld because they would tell of a few persons.
    """

    table: str
    records: int
    kept_records: int
    fields: tuple[str, ...]
    kept_fields: tuple[str, ...]
    small_cells: int = 0


@dataclass(frozen=True, slots=True)
class _Redacted:
    snapshot: Snapshot
    gone: Gone
    small: dict[str, int]  # values withheld, by table


def redact(snapshot: Snapshot, report_class: str, open_fields: OpenFields) -> Snapshot:
    """The facts that a report of this class may hold; of a public one the rest is emptied or not there.

    Exports ask `services.classes.redact`, which knows the templates.
    """
    return snapshot if report_class == RESTRICTED else _redacted(snapshot, open_fields).snapshot


def leaving(snapshot: Snapshot, report_class: str, open_fields: OpenFields) -> list[Leaving]:
    """What leaves the country in an export of this class, table by table in the order of the Snapshot."""
    made = None if report_class == RESTRICTED else _redacted(snapshot, open_fields)
    found = []
    for table, names in FIELD_CLASS.items():
        if table == "restrictions":  # the list of what is kept is no fact of the country
            continue
        held = 1 if table == "country" else len(getattr(snapshot, table))
        kept = [name for name, of_class in names.items() if made and of_class == RESTRICTED]
        lost = len(made.gone.get(table, ())) if made else 0
        small = made.small.get(table, 0) if made else 0
        told = tuple(name for name in names if name not in kept)
        found.append(Leaving(table, held - lost, lost, told, tuple(kept), small))
    return found


def _redacted(snapshot: Snapshot, open_fields: OpenFields) -> _Redacted:
    gone = classes_records.gone(snapshot)
    _with_fields(snapshot, gone, open_fields)
    gone["restrictions"] = {one.restriction_id for one in snapshot.restrictions}
    kept = classes_records.without(snapshot, gone)
    values = classes_values.public(snapshot, kept, gone.get("measurements", set()))
    persons = classes_persons.figures(kept.arms_figures, kept.arms_revisions)
    kept = replace(
        kept,
        institutions=(*kept.institutions, *persons.added),
        measurements=values.measurements,
        measurement_revisions=values.revisions,
        arms_figures=persons.figures,
        arms_revisions=persons.revisions,
    )
    small = {"measurements": values.count, "arms_figures": persons.count}
    heard_of = tuple(replace(one, title="", institution_id=None, note="") for one in kept.consultations)
    return _Redacted(classes_persons.as_public(_emptied(kept), heard_of), gone, small)


def _with_fields(snapshot: Snapshot, gone: Gone, open_fields: OpenFields) -> None:
    """What was filled in for fields of a template that must not leave."""
    if open_fields is None:
        return
    kinds = {one.report_id: one.kind for one in snapshot.reports}
    closed = {
        one.report_entry_id
        for one in snapshot.report_entries
        if one.field_key not in open_fields.get(kinds.get(one.report_id, ""), ())
    }
    if closed:
        gone.setdefault("report_entries", set()).update(closed)


def _emptied(snapshot: Snapshot) -> Snapshot:
    """Without what restricted fields say. Values are emptied where they are told: there are too many to do it twice."""
    changes: dict[str, Any] = {}
    for table in frozen.tables():
        empty = {} if table in ("country", "measurements") else _empty(table)
        if empty:
            changes[table] = tuple(_without(one, empty) for one in getattr(snapshot, table))
    changes["evidence"] = tuple(_unnamed(one) for one in changes["evidence"])
    return replace(snapshot, **changes)


@cache
def _empty(table: str) -> dict[str, Any]:
    """What stands in the restricted fields of a table for nothing."""
    kind = frozen.tables()[table]
    return {one.name: _nothing(one.hint) for one in frozen.parts(kind) if class_of(table, one.name) == RESTRICTED}


def _nothing(hint: Any) -> Any:
    return None if frozen.is_optional(hint) else (get_origin(hint) or hint)()


def _without(record: Any, empty: Mapping[str, Any]) -> Any:
    is_empty = all(getattr(record, name) == value for name, value in empty.items())
    return record if is_empty else replace(record, **empty)


def _unnamed(one: Evidence) -> Evidence:
    """A restricted document is counted and graded, and not named."""
    return replace(one, title="", reference="", document_on=None) if one.is_restricted else one
