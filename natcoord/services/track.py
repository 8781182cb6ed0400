"""Values of indicators: record, submit, approve, send back, revise, delete. Who did it and when is kept.

A value goes draft -> submitted -> approved. An approved value is changed or sent back with a reason only, and what
it was stays in its revisions. No move from state to state changes a number.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from math import isfinite

from natcoord.domain import breakdown, periods
from natcoord.domain.plan_records import MeasurementRevision
from natcoord.domain.records import AXES, LEVELS, Indicator, Measurement
from natcoord.errors import NatcoordError
from natcoord.store.store import Store, new_id, now

Key = tuple[str, str, str]  # indicator, period and cell


@dataclass(frozen=True, slots=True)
class Entry:
    """One value as it is entered: a plain value, or numerator and denominator, or a named absence.

    `reason` is asked for where an approved value changes.
    """

    indicator_id: str
    period: str
    value: float | None = None
    numerator: float | None = None
    denominator: float | None = None
    absence: str | None = None
    source: str = ""
    cell: str = ""
    reason: str = ""


# -- recording ------------------------------------------------------------------------------------------------


def record(store: Store, entry: Entry) -> None:
    """Write one value as a draft. Raises what `record_many` raises."""
    record_many(store, [entry])


def revise(store: Store, entry: Entry, reason: str) -> None:
    """Change an approved value: the new one is a draft, the old one and the reason are kept.

    Raises ``revision_reason_missing``, and what `record_many` raises.
    """
    if not reason.strip():
        raise _unreasoned(store.find(Indicator, entry.indicator_id), entry.period)
    record_many(store, [replace(entry, reason=reason.strip())])


def record_many(store: Store, entries: Iterable[Entry]) -> None:
    """Write values as drafts, all or none; one that is the same as before keeps its state.

    Raises what `check` raises, ``cell_invalid`` for a new cell that names no axis, ``bands_overlap``, and
    ``revision_reason_missing`` for an approved value that would change without one.
    """
    sheets = {one.indicator_id: one for one in store.read(Indicator)}
    checked = [check(sheets[one.indicator_id], one) for one in entries]
    known = held(store, checked)
    changed: dict[Key, Measurement] = {}
    revisions = []
    at = now()
    for entry in checked:
        key = (entry.indicator_id, entry.period, entry.cell)
        before = changed.get(key) or known.get(key)
        if before is not None and is_same(before, entry):
            continue
        if before is None and breakdown.is_free(entry.cell):
            raise NatcoordError("cell_invalid", text=entry.cell, choices=", ".join(AXES))
        if before is not None and before.state == "approved":
            if not entry.reason.strip():
                raise _unreasoned(sheets[entry.indicator_id], entry.period)
            revisions.append(_revision(store, before, entry.reason, at))
        changed[key] = _draft(entry, before, at, store.person)
    _must_not_overlap(sheets, known.keys(), changed.keys() - known.keys())
    store.save(*changed.values())
    store.save(*revisions)


def _draft(entry: Entry, before: Measurement | None, at: str, person: str) -> Measurement:
    return Measurement(
        before.measurement_id if before else new_id(),
        entry.indicator_id,
        entry.period,
        entry.cell,
        entry.value,
        entry.numerator,
        entry.denominator,
        entry.absence,
        "draft",
        entry.source,
        at,
        before.difference if before else "",
        person,
    )


def held(store: Store, entries: Iterable[Entry]) -> dict[Key, Measurement]:
    """The stored values of the indicators and periods of these entries, in one read; cells in canonical form."""
    found = {(one.indicator_id, one.period) for one in entries}
    where = (
        "indicator_id IN (SELECT value FROM json_each(?)) AND period IN (SELECT value FROM json_each(?))"
        if found
        else "0"
    )
    named = [json.dumps(sorted({pair[index] for pair in found})) for index in (0, 1)] if found else []
    return {
        (one.indicator_id, one.period, breakdown.canonical(one.cell)): one
        for one in store.read(Measurement, where, named)
    }


def is_same(before: Measurement, entry: Entry) -> bool:
    """Whether entering `entry` would change nothing."""
    return (before.value, before.numerator, before.denominator, before.absence, before.source) == (
        entry.value,
        entry.numerator,
        entry.denominator,
        entry.absence,
        entry.source,
    )


def _must_not_overlap(sheets: dict[str, Indicator], known: Iterable[Key], new: Iterable[Key]) -> None:
    """Refuse new age bands that share ages with others of their period (``bands_overlap``)."""
    added: dict[tuple[str, str], set[str]] = {}
    for indicator_id, period, cell in new:
        if "age=" in cell:
            added.setdefault((indicator_id, period), set()).add(cell)
    cells = {place: set(own) for place, own in added.items()}
    for indicator_id, period, cell in known if added else ():
        cells.get((indicator_id, period), set()).add(cell)
    for (indicator_id, period), found in sorted(cells.items()):
        for first, second in breakdown.crossing(found):
            if {first, second} & added[indicator_id, period]:
                raise bands_overlap(sheets[indicator_id], period, first, second)


def bands_overlap(sheet: Indicator, period: str, first: str, second: str) -> NatcoordError:
    """The refusal of two cells whose age bands share ages; it names the bands."""
    bands = sorted(dict(breakdown.split(cell)).get("age", cell) for cell in (first, second))
    return NatcoordError("bands_overlap", indicator=sheet.code, period=period, first=bands[0], second=bands[1])


# -- what is refused ------------------------------------------------------------------------------------------


def check(sheet: Indicator, given: Entry) -> Entry:
    """The entry with period and cell in canonical form; what cannot be right is refused by a code that names it."""
    period = read_period(given.period, sheet.frequency)
    entry = replace(given, period=period, cell=breakdown.canonical(given.cell))
    if entry.absence is None:
        _check_value(sheet, entry)
    return entry


@lru_cache(maxsize=8192)
def read_period(text: str | int | float, frequency: str) -> str:
    """`periods.parse`, once for each text: a sheet says the same few periods thousands of times."""
    return periods.parse(text, frequency)


def _check_value(sheet: Indicator, entry: Entry) -> None:
    numbers = [one for one in (entry.value, entry.numerator, entry.denominator) if one is not None]
    place = {"indicator": sheet.code, "period": entry.period}
    if not numbers:
        raise NatcoordError("value_missing", **place)
    if not all(isfinite(one) for one in numbers):
        raise NatcoordError("not_a_number", text=str(numbers))
    if sheet.is_ratio:
        _check_ratio(sheet, entry)
    elif entry.value is None:
        raise NatcoordError("value_not_ratio", **place)
    elif sheet.kind in ("yes_no", "document") and entry.value not in (0, 1):
        raise NatcoordError("value_not_yes_no", indicator=sheet.code, value=entry.value)
    elif sheet.kind in ("flow", "cumulative_flow") and entry.value < 0:
        raise NatcoordError("flow_negative", **place, value=entry.value)
    elif sheet.kind == "ordinal":
        _check_step(sheet, entry)


def _check_step(sheet: Indicator, entry: Entry) -> None:
    """A step of an ordinal scale is a whole number, within the range of the sheet or else from 0 to 5."""
    low = float(LEVELS[0]) if sheet.low is None else sheet.low
    high = float(LEVELS[-1]) if sheet.high is None else sheet.high
    if entry.value is None or not (entry.value.is_integer() and low <= entry.value <= high):
        raise NatcoordError(
            "value_not_level", indicator=sheet.code, period=entry.period, value=entry.value, low=low, high=high
        )


def _check_ratio(sheet: Indicator, entry: Entry) -> None:
    place = {"indicator": sheet.code, "period": entry.period}
    if entry.numerator is None or entry.denominator is None:
        raise NatcoordError("denominator_missing", **place)
    if entry.denominator == 0:
        raise NatcoordError("denominator_zero", **place)
    if entry.numerator < 0 or entry.denominator < 0:
        raise NatcoordError("ratio_negative", **place)
    if entry.numerator > entry.denominator:
        raise NatcoordError("numerator_above_denominator", **place)


# -- from state to state --------------------------------------------------------------------------------------


def submit(store: Store, keys: Iterable[str]) -> int:
    """Put drafts forward for approval; gives how many. Others stay as they are."""
    drafts = [one for one in _of(store, keys) if one.state == "draft"]
    at = now()
    store.save(*(one._replace(state="submitted", submitted_by=store.person, submitted_at=at) for one in drafts))
    return len(drafts)


def approve(store: Store, which: str | Iterable[str]) -> int:
    """Approve the values with these keys, or all of an indicator named by its key; gives how many. No number changes.

    A draft is submitted and approved in one go. Who entered a value may approve it; both names are kept.
    """
    if isinstance(which, str):
        return _approve(store, store.read(Measurement, "indicator_id = ? AND state <> 'approved'", [which]))
    return _approve(store, [one for one in _of(store, which) if one.state != "approved"])


def approve_all(store: Store) -> int:
    """Approve every value that is not approved yet; gives how many."""
    return _approve(store, store.read(Measurement, "state <> 'approved'"))


def _approve(store: Store, waiting: list[Measurement]) -> int:
    at = now()
    store.save(
        *(
            one._replace(
                state="approved",
                submitted_by=one.submitted_by if one.submitted_at else store.person,
                submitted_at=one.submitted_at or at,
                approved_by=store.person,
                approved_at=at,
            )
            for one in waiting
        )
    )
    return len(waiting)


def send_back(store: Store, keys: Iterable[str], reason: str) -> int:
    """Make submitted and approved values drafts again, for a reason that is kept; gives how many.

    Raises ``revision_reason_missing``.
    """
    found = [one for one in _of(store, keys) if one.state != "draft"]
    if found and not reason.strip():
        raise _unreasoned(store.find(Indicator, found[0].indicator_id), found[0].period)
    at = now()
    store.save(*(_revision(store, one, reason, at) for one in found))
    store.save(
        *(
            one._replace(state="draft", submitted_by="", submitted_at=None, approved_by="", approved_at=None)
            for one in found
        )
    )
    return len(found)


def explain_difference(store: Store, measurement_id: str, reason: str) -> None:
    """Say why the parts of a total do not add up to it; an empty reason takes it back. No number changes."""
    found = store.find(Measurement, measurement_id)
    if found is not None:
        store.save(found._replace(difference=reason.strip()))


def revisions(store: Store, measurement_id: str) -> list[MeasurementRevision]:
    """What a value was before, the newest first."""
    own = store.read(MeasurementRevision, "measurement_id = ?", [measurement_id])
    return own[::-1]


def next_waiting(store: Store, after: str | None = None, *, backwards: bool = False) -> Measurement | None:
    """The next value that is not approved, by code of indicator, period and cell, round and round; None without any.

    `after` is the key of the value one stands on, which comes last; without it the first (or last) is given.
    """
    order = [key for _, key in sorted((code, key) for key, code in store.column(Indicator, "code").items())]
    here = store.find(Measurement, after) if after else None
    if backwards:
        order.reverse()
    if here is not None:
        at = order.index(here.indicator_id)
        for one in _waiting(store, here.indicator_id, backwards):
            if _place(one) < _place(here) if backwards else _place(one) > _place(here):
                return one
        order = order[at + 1 :] + order[: at + 1]
    return next((found[0] for key in order if (found := _waiting(store, key, backwards))), None)


def _waiting(store: Store, indicator_id: str, backwards: bool) -> list[Measurement]:
    found = store.read(Measurement, "indicator_id = ? AND state <> 'approved'", [indicator_id])
    return sorted(found, key=_place, reverse=backwards)


def _place(one: Measurement) -> tuple[str, str]:
    return one.period, one.cell


def delete(store: Store, measurement_id: str) -> None:
    """Remove one value. What is or was approved stays (``value_kept``): it is revised, to an absence if need be."""
    found = store.find(Measurement, measurement_id)
    if found is None:
        return
    if found.state == "approved" or revisions(store, measurement_id):
        sheet = store.find(Indicator, found.indicator_id)
        raise NatcoordError("value_kept", indicator=sheet.code if sheet else "", period=found.period)
    store.delete(Measurement, measurement_id)


def _of(store: Store, keys: Iterable[str]) -> list[Measurement]:
    return store.read(Measurement, "measurement_id IN (SELECT value FROM json_each(?))", [json.dumps(list(keys))])


def _revision(store: Store, one: Measurement, reason: str, at: str) -> MeasurementRevision:
    return MeasurementRevision(
        new_id(),
        one.measurement_id,
        one.value,
        one.numerator,
        one.denominator,
        one.absence,
        one.source,
        one.state,
        one.recorded_at,
        one.approved_by,
        one.approved_at,
        at,
        store.person,
        reason.strip(),
    )


def _unreasoned(sheet: Indicator | None, period: str) -> NatcoordError:
    return NatcoordError("revision_reason_missing", indicator=sheet.code if sheet else "", period=period)
