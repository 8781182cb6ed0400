"""What may leave the country: records that are kept back one by one, and the facts that an export may hold."""

from dataclasses import replace
from datetime import date
from typing import Any

from natcoord import content, report_packs
from natcoord.domain import classes, frozen
from natcoord.domain import snapshot as snapshots
from natcoord.domain.change_names import PIECES, Names
from natcoord.domain.classes import Leaving
from natcoord.domain.records import Words
from natcoord.domain.report_records import Restriction
from natcoord.domain.snapshot import Snapshot
from natcoord.errors import NatcoordError
from natcoord.i18n import OFFERED, Language
from natcoord.reports.changed_words import Wording
from natcoord.services import bank
from natcoord.store.store import Store, new_id


def restrict(store: Store, table: str, key: str, reason: str, today: date) -> None:
    """Keep a record of a table of the Snapshot out of every public export; again, to change the reason.

    Raises ``country_not_restricted``, ``class_table_unknown`` and ``class_record_missing``.
    """
    if store.find(_kind(table), key) is None:
        raise NatcoordError("class_record_missing", table=table, key=key)
    held = _found(store, table, key) or Restriction(new_id(), table, key, "", today.isoformat())
    store.save(replace(held, reason=reason.strip()))


def release(store: Store, table: str, key: str) -> None:
    """Let a record leave again. Raises ``country_not_restricted`` and ``class_table_unknown``."""
    _kind(table)
    held = _found(store, table, key)
    if held is not None:
        store.delete(Restriction, held.restriction_id)


def restricted(store: Store) -> list[Restriction]:
    """Every record that is kept back, in the order they were chosen."""
    return store.read(Restriction)


def _found(store: Store, table: str, key: str) -> Restriction | None:
    found = store.read(Restriction, "table_name = ? AND record_key = ?", [table, key])
    return found[0] if found else None


def _kind(table: str) -> type[Any]:
    """The record type of a table whose records can be kept back."""
    if table == "country":
        raise NatcoordError("country_not_restricted")
    if table not in classes.RESTRICTABLE:
        raise NatcoordError("class_table_unknown", table=table)
    return snapshots.kinds()[table]


# -- names, for choosing ----------------------------------------------------------------------------------------------


def named(store: Store, table: str) -> list[tuple[str, Words]]:
    """The key of each record of a table with its name in every language. Values are many: call it off the UI thread.

    Raises ``country_not_restricted`` and ``class_table_unknown``.
    """
    kind = _kind(table)
    facts = _pointed_to(store, table)
    names, country, pack = Names(facts, facts), facts.country, bank.with_own(store, content.pack())
    told = {code: Wording(Language(code, country.digits, country.months), pack) for code in OFFERED}
    found = []
    for record in store.read(kind):
        name = names.of(table, record)
        found.append((name.key, {code: wording.record(name) for code, wording in told.items()}))
    return found


def _pointed_to(store: Store, table: str) -> Snapshot:
    """The records that names of a table go on to, and no others."""
    wanted: set[str] = set()
    waiting = [table]
    while waiting:
        name = waiting.pop()
        fields = [piece.partition(":")[2] for piece in PIECES[name] if piece.startswith("to:")]
        owners = {frozen.references()[name, field] for field in fields} - wanted
        wanted |= owners
        waiting += owners
    held: dict[str, Any] = {
        name: tuple(store.read(kind)) if name in wanted else () for name, kind in snapshots.kinds().items()
    }
    return Snapshot(country=store.country(), taken_on="", **held)


# -- facts for exports ------------------------------------------------------------------------------------------------


def redact(snapshot: Snapshot, report_class: str) -> Snapshot:
    """The facts that an export of this class may hold: the only way to them."""
    return classes.redact(snapshot, report_class, _open_fields(snapshot))


def leaving(snapshot: Snapshot, report_class: str) -> list[Leaving]:
    """What an export of this class takes out of the country, by table, and what it leaves there."""
    return classes.leaving(snapshot, report_class, _open_fields(snapshot))


def _open_fields(snapshot: Snapshot) -> dict[str, frozenset[str]]:
    """Of each kind of report, the fields that may leave. Of one that its template does not know, it is not known."""
    found = {}
    for kind in {one.kind for one in snapshot.reports}:
        template = report_packs.template(kind)
        fields = template.fields.values() if template else ()
        found[kind] = frozenset(one.field_key for one in fields if not one.is_restricted)
    return found
