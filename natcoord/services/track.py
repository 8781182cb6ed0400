"""Values of indicators: record, approve, delete."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import isfinite

from natcoord.domain import periods
from natcoord.domain.records import Indicator, Measurement
from natcoord.errors import NatcoordError
from natcoord.store.store import Store, new_id, now


@dataclass(frozen=True, slots=True)
class Entry:
    """One value as it is entered: a plain value, or numerator and denominator, or a named absence."""

    indicator_id: str
    period: str
    value: float | None = None
    numerator: float | None = None
    denominator: float | None = None
    absence: str | None = None
    source: str = ""
    cell: str = ""


def record(store: Store, entry: Entry) -> None:
    """Write one value as a draft. Raises what `check` raises."""
    record_many(store, [entry])


def record_many(store: Store, entries: Iterable[Entry]) -> None:
    """Write values as drafts, all or none; one that is the same as before keeps its state."""
    sheets = {one.indicator_id: one for one in store.read(Indicator)}
    at = now()
    changed = []
    for given in entries:
        entry = check(sheets[given.indicator_id], given)
        before = _before(store, entry)
        if before is not None and is_same(before, entry):
            continue
        changed.append(
            Measurement(
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
                entered_by=store.person,
            )
        )
    store.save(*changed)


def is_same(before: Measurement, entry: Entry) -> bool:
    """Whether entering `entry` would change nothing."""
    return (before.value, before.numerator, before.denominator, before.absence, before.source) == (
        entry.value,
        entry.numerator,
        entry.denominator,
        entry.absence,
        entry.source,
    )


def check(sheet: Indicator, given: Entry) -> Entry:
    """The entry with its period in canonical form; what cannot be right is refused by a code that names it."""
    entry = replace(given, period=periods.parse(given.period, sheet.frequency))
    if entry.absence is None:
        _check_value(sheet, entry)
    return entry


def _check_value(sheet: Indicator, entry: Entry) -> None:
    numbers = [one for one in (entry.value, entry.numerator, entry.denominator) if one is not None]
    if not numbers:
        raise NatcoordError("value_missing", indicator=sheet.code, period=entry.period)
    if not all(isfinite(one) for one in numbers):
        raise NatcoordError("not_a_number", text=str(numbers))
    if sheet.is_ratio:
        _check_ratio(sheet, entry)
    elif entry.value is None:
        raise NatcoordError("value_not_ratio", indicator=sheet.code, period=entry.period)
    elif sheet.kind in ("yes_no", "document") and entry.value not in (0, 1):
        raise NatcoordError("value_not_yes_no", indicator=sheet.code, value=entry.value)


def _check_ratio(sheet: Indicator, entry: Entry) -> None:
    if entry.numerator is None or entry.denominator is None:
        raise NatcoordError("denominator_missing", indicator=sheet.code, period=entry.period)
    if entry.denominator == 0:
        raise NatcoordError("denominator_zero", indicator=sheet.code, period=entry.period)
    if entry.numerator < 0 or entry.denominator < 0:
        raise NatcoordError("ratio_negative", indicator=sheet.code, period=entry.period)
    if entry.numerator > entry.denominator:
        raise NatcoordError("numerator_above_denominator", indicator=sheet.code, period=entry.period)


def approve(store: Store, indicator_id: str) -> int:
    """Approve every value of an indicator that is not approved yet; gives how many. No number changes."""
    waiting = store.read(Measurement, "indicator_id = ? AND state <> 'approved'", [indicator_id])
    store.save(*(one._replace(state="approved") for one in waiting))
    return len(waiting)


def approve_all(store: Store) -> int:
    """Approve every value that is not approved yet; gives how many."""
    waiting = store.read(Measurement, "state <> 'approved'")
    store.save(*(one._replace(state="approved") for one in waiting))
    return len(waiting)


def delete(store: Store, measurement_id: str) -> None:
    """Remove one value."""
    store.delete(Measurement, measurement_id)


def _before(store: Store, entry: Entry) -> Measurement | None:
    found = store.read(
        Measurement,
        "indicator_id = ? AND period = ? AND cell = ?",
        [entry.indicator_id, entry.period, entry.cell],
    )
    return found[0] if found else None
