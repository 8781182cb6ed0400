"""A block from a spreadsheet becomes entries: at a place of the grid, or by the periods that it names."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from natcoord.domain import breakdown, periods
from natcoord.domain.records import Indicator
from natcoord.errors import NatcoordError
from natcoord.services import track
from natcoord.ui.breakdown_columns import ABSENCE, NUMBERS, PERIOD, SOURCE, Column
from natcoord.ui.values_rows import Key, is_empty, put

_TAKEN = (*NUMBERS, ABSENCE, SOURCE)
_TOTAL = ("total", "all", "sum", "المجموع", "الكل", "الإجمالي")
Stored = Callable[[Key], track.Entry]
_Row = tuple[int, Key, dict[str, str]]  # its number in the block, where it goes, text by column


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


def paste_periods(sheet: Indicator, cells: list[list[str]], columns: Sequence[Column], stored: Stored) -> Pasted:
    """Rows of a period and what belongs to it, in the order of the columns or by a heading that names categories."""
    taken: list[Column | None] = [one for one in columns if one.name in (*NUMBERS, SOURCE)]
    first = 1
    if _is_heading(sheet, cells):
        taken, cells, first = _by_heading(cells[0][1:], columns) or taken, cells[1:], 2
    rows = [
        item
        for number, row in enumerate(cells, first)
        if any(row)
        for item in _items(number, (_period(sheet, row[0]), ""), taken, row[1:])
    ]
    return _paste(sheet, rows, stored)


def paste_at(
    sheet: Indicator, cells: list[list[str]], place: tuple[list[Key], Sequence[Column]], stored: Stored
) -> Pasted:
    """A block at a place: the keys of the rows from there on, and the columns from there on."""
    known = list(place[0])
    while known and len(known) < len(cells):
        known.append((periods.following(known[-1][0]), ""))
    rows = [
        item
        for number, (key, row) in enumerate(zip(known, cells, strict=False), 1)
        if any(row)
        for item in _items(number, key, place[1], row)
    ]
    return _paste(sheet, rows, stored)


def _items(number: int, key: Key, columns: Sequence[Column | None], row: list[str]) -> list[_Row]:
    """The texts of one pasted row, by the cell they belong to."""
    texts: dict[Key, dict[str, str]] = {}
    for column, text in zip(columns, row, strict=False):
        if column is not None and column.name in _TAKEN:
            own = key if column.cell is None else (key[0], column.cell)
            texts.setdefault(own, {})[column.name] = text
    return [(number, own, found) for own, found in texts.items()]


def _by_heading(headings: list[str], columns: Sequence[Column]) -> list[Column | None]:
    """The column each heading names, where the columns are categories of one axis; empty where none is named.

    Of a percentage a category has two columns, side by side: the second one may have an empty heading.
    """
    axis = next((breakdown.split(one.cell)[0][0] for one in columns if one.cell), "")
    if not axis:
        return []
    made: list[Column | None] = []
    cell: str | None = None
    for text in headings:
        again = cell if not text else _cell(axis, text)
        names = [one for one in columns if one.cell == again and again is not None and one.name in NUMBERS]
        used = [one for one in made if one is not None and one.cell == again]
        made.append(names[len(used)] if len(used) < len(names) else None)
        cell = again
    return made if any(made) else []


def _cell(axis: str, text: str) -> str | None:
    if text.casefold() in _TOTAL:
        return ""
    try:
        return breakdown.format(((axis, breakdown.read(axis, text)),))
    except NatcoordError:
        return None


def _paste(sheet: Indicator, rows: list[_Row], stored: Stored) -> Pasted:
    entries, refusals = [], []
    for number, key, texts in rows:
        try:
            entry = stored(key)
            for column, text in texts.items():
                if text:
                    entry = put(entry, column, text)
            if any(texts.values()) and not is_empty(entry):
                track.check(sheet, entry)
                entries.append(entry)
        except NatcoordError as refusal:
            refusals.append(NatcoordError(refusal.code, **(refusal.facts | {"cell": f"{number}", "row": number})))
    return Pasted(tuple(entries), tuple(refusals))
