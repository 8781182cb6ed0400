"""Records that must not leave the country: what goes with each, and what pointed to it.

What cannot be without a record goes with it: the values of an indicator, the lines of a plan, the evidence of an
answer. What may be without it stays and points nowhere. An institution is never the only thing that holds a figure:
where a figure must name one, it names one without a name.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from natcoord.domain import frozen
from natcoord.domain.classes_fields import RESTRICTABLE
from natcoord.domain.records import Institution, Measurement
from natcoord.domain.snapshot import Snapshot

Gone = dict[str, set[str]]  # keys of records, by table
# Fields that may be empty and still belong to what they point to.
_PART_OF = {
    ("plan_items", "parent_id"),
    ("evidence", "answer_id"),
    ("evidence", "measurement_id"),
}
_ASKED = ("answers", "requests", "hidden", "decisions")  # say something of a question
_REVISED = ("arms_counts", "arms_figures", "arms_supplies")
_UNNAMED = "unnamed"


def gone(snapshot: Snapshot) -> Gone:
    """Every record that stays in the country with those that are restricted, by table."""
    found: Gone = {}
    for one in snapshot.restrictions:
        if one.table_name in RESTRICTABLE:
            found.setdefault(one.table_name, set()).add(one.record_key)
    if not found:
        return {}
    for table in found:
        found[table] &= _keys(table, getattr(snapshot, table))  # others were deleted since
    _with_questions(snapshot, found)
    _with_totals(snapshot, found)
    owned = [(table, field, owner) for (table, field), owner in frozen.references().items() if _is_part(table, field)]
    size = -1
    while size != (size := sum(map(len, found.values()))):
        for table, field, owner in owned:
            if owners := found.get(owner):
                _add(found, table, (one for one in getattr(snapshot, table) if getattr(one, field) in owners))
        _with_answers(snapshot, found)
    revised = {key for table in _REVISED for key in found.get(table, ())}
    _add(found, "arms_revisions", (one for one in snapshot.arms_revisions if one.record_id in revised))
    return {table: keys for table, keys in found.items() if keys}


def _add(found: Gone, table: str, records: Iterable[Any]) -> None:
    found.setdefault(table, set()).update(_keys(table, records))


def _is_part(table: str, field: str) -> bool:
    """Whether the record cannot be without what its field points to."""
    return (table, field) in _PART_OF or (_is_needed(table, field) and field != "institution_id")


def _is_needed(table: str, field: str) -> bool:
    return next(one.hint for one in frozen.parts(frozen.tables()[table]) if one.name == field) is str


def _keys(table: str, records: Iterable[Any]) -> set[str]:
    name = frozen.key_of(frozen.tables()[table])
    return {getattr(one, name) for one in records}


def _with_questions(snapshot: Snapshot, found: Gone) -> None:
    """What is said of the country's own questions that are restricted."""
    if asked := found.get("own_questions"):
        for table in _ASKED:
            _add(found, table, (one for one in getattr(snapshot, table) if one.question_key in asked))


def _with_answers(snapshot: Snapshot, found: Gone) -> None:
    """What was asked of others because of an answer; what was decided because of it, if no newer one explains that."""
    lost = found.get("answers", set())
    own = {(one.assessment_id, one.question_key) for one in snapshot.answers if one.answer_id in lost}
    if not own:
        return
    _add(found, "requests", (one for one in snapshot.requests if (one.assessment_id, one.question_key) in own))
    current = snapshot.assessment.assessment_id if snapshot.assessment else ""
    explained = {one.question_key for one in snapshot.answers if one.answer_id not in lost}
    explained -= {question for round_id, question in own if round_id == current}
    asked = {question for _, question in own} - explained
    _add(found, "decisions", (one for one in snapshot.decisions if one.question_key in asked))


def _with_totals(snapshot: Snapshot, found: Gone) -> None:
    """The parts of a total add up to it."""
    keys = found.get("measurements", set())
    totals = {
        (one.indicator_id, one.period) for one in snapshot.measurements if one.measurement_id in keys and not one.cell
    }
    if totals:
        parts = (one for one in snapshot.measurements if (one.indicator_id, one.period) in totals)
        keys |= _keys("measurements", parts)


def without(snapshot: Snapshot, keys: Mapping[str, set[str]]) -> Snapshot:
    """The snapshot without these records, and with nothing that points to them."""
    if not keys:
        return snapshot
    kept: dict[str, Any] = {}
    pointing = _pointing(keys)
    # A total that one part is kept back of is not computed from the others.
    halved = {one.rolls_up_to for one in snapshot.indicators if one.indicator_id in keys.get("indicators", ())}
    for table in frozen.tables():
        if table == "country" or not (table in keys or table in pointing):
            continue
        rows = getattr(snapshot, table)
        if own := keys.get(table):
            name = frozen.key_of(frozen.tables()[table])
            rows = tuple(one for one in rows if getattr(one, name) not in own)
        if fields := pointing.get(table):
            rows = tuple(_pointing_nowhere(one, fields) for one in rows)
        kept[table] = rows
    kept["indicators"] = tuple(
        replace(one, rollup="") if one.indicator_id in halved else one
        for one in kept.get("indicators", snapshot.indicators)
    )
    return _unnamed(replace(snapshot, **kept), snapshot, keys.get("institutions", set()))


def _pointing(keys: Mapping[str, set[str]]) -> dict[str, dict[str, set[str]]]:
    """By table, the fields that may point to what is gone, with the keys that are."""
    found: dict[str, dict[str, set[str]]] = {}
    for (table, field), owner in frozen.references().items():
        if owner in keys and not _is_needed(table, field) and (table, field) not in _PART_OF:
            found.setdefault(table, {})[field] = keys[owner]
    if "own_questions" in keys:
        found.setdefault("targets", {})["question_keys"] = keys["own_questions"]
    return found


def _pointing_nowhere(record: Any, fields: Mapping[str, set[str]]) -> Any:
    changes: dict[str, Any] = {}
    for field, lost in fields.items():
        value = getattr(record, field)
        if isinstance(value, tuple):
            if any(one in lost for one in value):
                changes[field] = tuple(one for one in value if one not in lost)
        elif value in lost:
            changes[field] = None
    if not changes:
        return record
    return record._replace(**changes) if isinstance(record, Measurement) else replace(record, **changes)


def _unnamed(kept: Snapshot, snapshot: Snapshot, lost: set[str]) -> Snapshot:
    """Figures of institutions that are gone, each told by one that has no name: sums stay what they are."""
    order = [one.institution_id for one in snapshot.institutions if one.institution_id in lost]
    names = {key: f"{_UNNAMED}-{number}" for number, key in enumerate(order, start=1)}
    if not names:
        return kept
    changes: dict[str, Any] = {table: tuple(_renamed(one, names) for one in getattr(kept, table)) for table in _REVISED}
    told = {one.institution_id for rows in changes.values() for one in rows}
    revisions = [(one, names.get(one.was.get("institution_id", ""))) for one in kept.arms_revisions]
    changes["arms_revisions"] = tuple(
        replace(one, was=one.was | {"institution_id": name}) if name else one for one, name in revisions
    )
    told |= {name for _, name in revisions}
    added = tuple(Institution(name, {}, "other") for name in names.values() if name in told)
    return replace(kept, institutions=(*kept.institutions, *added), **changes)


def _renamed(record: Any, names: Mapping[str, str]) -> Any:
    name = names.get(record.institution_id)
    return replace(record, institution_id=name) if name else record
