"""The rows of the values grid: which periods are shown, how a typed text becomes an entry, how a block is pasted."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from natcoord.domain import numerals, periods
from natcoord.domain.records import VALUE_ABSENCES as ABSENCES
from natcoord.domain.records import Indicator, Measurement
from natcoord.errors import NatcoordError
from natcoord.services import track

PERIOD, VALUE, NUMERATOR, DENOMINATOR, SHARE, ABSENCE, SOURCE, STATE = (
    "period", "value", "numerator", "denominator", "share", "absence", "source", "state",
)  # fmt: skip
NUMBERS = (VALUE, NUMERATOR, DENOMINATOR)
Key = tuple[str, str]  # period and breakdown cell
_MOST_EMPTY = 60


def columns(sheet: Indicator) -> tuple[str, ...]:
    """The columns that an indicator's values have."""
    numbers = (NUMERATOR, DENOMINATOR, SHARE) if sheet.is_ratio else (VALUE,)
    return (PERIOD, *numbers, STATE, ABSENCE, SOURCE)


def keys(sheet: Indicator, found: Iterable[Measurement], first_year: int | None, today: date) -> list[Key]:
    """Every period from `first_year`, or the first known one before it, to today's, and the cells there are."""
    known = {(one.period, one.cell) for one in found}
    there = sorted(period for period, _ in known)
    begin = _first_of_year(today.year - 4 if first_year is None else first_year, sheet.frequency)
    start = min(there[0], begin) if there else begin
    period, last = start, there[-1] if there else ""
    wanted = []
    for _ in range(_MOST_EMPTY + len(there)):
        wanted.append((period, ""))
        if periods.end(period) >= today and period > last:
            break
        period = periods.following(period)
    return sorted({*known, *wanted})


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

    Raises ``not_a_number`` and ``word_unknown``.
    """
    text = "" if typed is None else str(typed).strip()
    if column in NUMBERS:
        number = numerals.parse_number(text) if text else None
        absence = entry.absence if number is None else None
        return replace(entry, **{column: number}, absence=absence)
    if column == ABSENCE:
        if text and text not in ABSENCES:
            raise NatcoordError("word_unknown", cell=entry.period, text=text, field="absence")
        return (
            replace(entry, absence=text, value=None, numerator=None, denominator=None)
            if text
            else replace(entry, absence=None)
        )
    return replace(entry, source=text)


def is_empty(entry: track.Entry) -> bool:
    """Whether no number and no absence is left."""
    return (entry.value, entry.numerator, entry.denominator, entry.absence) == (None, None, None, None)


# -- pasting ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a pasted block would write, or why it is refused; nothing is written where `refusals` has any."""

    entries: tuple[track.Entry, ...]
    refusals: tuple[NatcoordError, ...]


def block(text: str) -> list[list[str]]:
    """The cells of a text from a spreadsheet: tabs between columns, line ends between rows."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    return [[cell.strip().strip('"') for cell in line.split("\t")] for line in lines]


def has_periods(sheet: Indicator, cells: list[list[str]], at_column: str) -> bool:
    """Whether the first pasted column names periods: then the place of the cursor does not matter."""
    wide = 3 if sheet.is_ratio else 2
    body = cells[1:] if _is_heading(sheet, cells) else cells
    if not body or (at_column != PERIOD and len(cells[0]) < wide):
        return False
    return all(row and _period(sheet, row[0]) for row in body if any(row))


def _is_heading(sheet: Indicator, cells: list[list[str]]) -> bool:
    return len(cells) > 1 and not _period(sheet, cells[0][0]) and bool(_period(sheet, cells[1][0]))


def _period(sheet: Indicator, text: str) -> str:
    try:
        return periods.parse(text, sheet.frequency)
    except NatcoordError:
        return ""


def paste_periods(sheet: Indicator, cells: list[list[str]], stored: Callable[[Key], track.Entry]) -> Pasted:
    """Rows of period, value or numerator and denominator, and perhaps the source."""
    if _is_heading(sheet, cells):
        cells = cells[1:]
    fields = (NUMERATOR, DENOMINATOR, SOURCE) if sheet.is_ratio else (VALUE, SOURCE)
    rows = [
        (number, (_period(sheet, row[0]), ""), dict(zip(fields, row[1:], strict=False)))
        for number, row in enumerate(cells, 1)
        if any(row)
    ]
    return _paste(sheet, rows, stored)


def paste_at(
    sheet: Indicator,
    cells: list[list[str]],
    place: tuple[list[Key], tuple[str, ...]],
    stored: Callable[[Key], track.Entry],
) -> Pasted:
    """A block at a place: the keys of the rows from there on, and the columns from there on."""
    known, names = list(place[0]), place[1]
    while known and len(known) < len(cells):
        known.append((periods.following(known[-1][0]), ""))
    rows = [
        (
            number,
            key,
            {name: text for name, text in zip(names, row, strict=False) if name not in (SHARE, STATE, PERIOD)},
        )
        for number, (key, row) in enumerate(zip(known, cells, strict=False), 1)
        if any(row)
    ]
    return _paste(sheet, rows, stored)


def _paste(
    sheet: Indicator, rows: list[tuple[int, Key, dict[str, str]]], stored: Callable[[Key], track.Entry]
) -> Pasted:
    entries, refusals = [], []
    for number, key, texts in rows:
        try:
            entry = stored(key)
            for column, text in texts.items():
                if text:
                    entry = put(entry, column, text)
            if not is_empty(entry):
                track.check(sheet, entry)
                entries.append(entry)
        except NatcoordError as refusal:
            refusals.append(NatcoordError(refusal.code, **(refusal.facts | {"cell": f"{number}", "row": number})))
    return Pasted(tuple(entries), tuple(refusals))
