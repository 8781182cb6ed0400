"""The rows of the values grid: which periods are shown, and how a typed text becomes an entry."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from natcoord.domain import breakdown, numerals, periods
from natcoord.domain.records import VALUE_ABSENCES as ABSENCES
from natcoord.domain.records import Indicator, Measurement
from natcoord.errors import NatcoordError
from natcoord.services import track
from natcoord.ui import reasons
from natcoord.ui.breakdown_columns import ABSENCE, EVERY, NUMBERS, TOTAL

Key = tuple[str, str]  # period and breakdown cell, in canonical form
_MOST_EMPTY = 60


def key_of(one: Measurement) -> Key:
    """Where a value stands."""
    return one.period, breakdown.canonical(one.cell)


def keys(
    sheet: Indicator, found: Iterable[Measurement], first_year: int | None, today: date, axis: str = TOTAL
) -> list[Key]:
    """Every period from `first_year`, or the first known one before it, to today's; for EVERY also each cell there is.

    Without EVERY a row is a period, named by its total.
    """
    known = {key_of(one) for one in found}
    there = sorted({period for period, _ in known})
    begin = _first_of_year(today.year - 4 if first_year is None else first_year, sheet.frequency)
    period, last = min(there[0], begin) if there else begin, there[-1] if there else ""
    wanted = {(one, "") for one in there}
    for _ in range(_MOST_EMPTY + len(there)):
        wanted.add((period, ""))
        if periods.end(period) >= today and period > last:
            break
        period = periods.following(period)
    return sorted(known | wanted if axis == EVERY else wanted)


def _first_of_year(year: int, frequency: str) -> str:
    return {"year": f"{year}", "half_year": f"{year}-H1", "quarter": f"{year}-Q1", "month": f"{year}-01"}[frequency]


def entry_of(sheet: Indicator, key: Key, found: Measurement | None) -> track.Entry:
    """What is stored for a row, as it would be entered."""
    period, cell = key
    if found is None:
        return track.Entry(sheet.indicator_id, period, cell=cell)
    return track.Entry(
        sheet.indicator_id, period, found.value, found.numerator, found.denominator, found.absence, found.source, cell
    )


def put(entry: track.Entry, column: str, typed: object) -> track.Entry:
    """The entry with one field typed anew; a number takes an absence away and the other way round.

    A word or letter that names a reason (`reasons.read`) is a reason in a column of numbers too.
    Raises ``not_a_number`` and ``word_unknown``.
    """
    text = "" if typed is None else str(typed).strip()
    if column in NUMBERS:
        reason = reasons.read(text)
        if reason:
            return _absent(entry, reason)
        return replace(entry, **{column: numerals.parse_number(text) if text else None}, absence=None)
    if column == ABSENCE:
        code = text if text in ABSENCES else reasons.read(text)
        if text and code is None:
            raise NatcoordError("word_unknown", cell=entry.period, text=text, field="absence")
        return _absent(entry, code) if code else replace(entry, absence=None)
    return replace(entry, source=text)


def _absent(entry: track.Entry, code: str) -> track.Entry:
    return replace(entry, absence=code, value=None, numerator=None, denominator=None)


def is_empty(entry: track.Entry) -> bool:
    """Whether no number and no absence is left."""
    return (entry.value, entry.numerator, entry.denominator, entry.absence) == (None, None, None, None)
