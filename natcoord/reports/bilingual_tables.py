"""Tables in two languages: one table with the words of both, or both tables where their rows do not match."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import overload

from natcoord.reports.bilingual_words import bare, both, is_same, joined
from natcoord.reports.document import Cell, Column, Formula, Table
from natcoord.reports.printed import value_of

# Rows in the order of the words of a language never match by place, however many there are.
_BY_WORDS = ("glossary",)
_MARKS = {False: "\u200e", True: "\u200f"}  # LRM and RLM
_MOST_SORTED = 5000  # rows: longer tables are compared in their order
Row = Sequence[Cell]


def beside(leading: Table, trailing: Table, is_rtl: bool) -> Iterator[Table]:
    """Both as one table if their rows match, else one below the other. `is_rtl` is the direction of `trailing`."""
    order = _order(leading, trailing)
    if order is None:
        yield leading
        yield marked(trailing, is_rtl)
        return
    columns = tuple(_column(first, second) for first, second in zip(leading.columns, trailing.columns, strict=True))

    def row(number: int) -> Row:
        cells = zip(leading.rows[number], trailing.rows[order[number]], columns, strict=True)
        return [_cell(first, second, column) for first, second, column in cells]

    rows = _Rows(len(leading.rows), row)
    yield replace(leading, columns=columns, rows=rows, empty=joined(leading.empty, trailing.empty))


def marked(table: Table, is_rtl: bool) -> Table:
    """A table in a document of the other direction: marks keep the stops of its words at their ends."""
    mark = _MARKS[is_rtl]

    def row(number: int) -> Row:
        return [f"{mark}{cell}{mark}" if isinstance(cell, str) and cell else cell for cell in table.rows[number]]

    columns = tuple(replace(one, title=f"{mark}{one.title}{mark}") for one in table.columns)
    return replace(table, columns=columns, rows=_Rows(len(table.rows), row), key="")


class _Rows(Sequence[Row]):
    """Rows that are made when they are read: a table may have hundreds of thousands."""

    def __init__(self, count: int, make: Callable[[int], Row]) -> None:
        self._count = count
        self._make = make

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> Row: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Row]: ...

    def __getitem__(self, place: int | slice) -> Row | Sequence[Row]:
        if isinstance(place, slice):
            return [self._make(number) for number in range(*place.indices(self._count))]
        if not -self._count <= place < self._count:
            raise IndexError(place)
        return self._make(place % self._count)


def _order(leading: Table, trailing: Table) -> Sequence[int] | None:
    """The row of `trailing` that is each row of `leading` in the other language; None where that is not sure.

    Rows are the same where all columns agree that hold the same in both languages, such as numbers and codes. They
    may stand in another order where words decide it.
    """
    kinds = [one.kind for one in leading.columns], [one.kind for one in trailing.columns]
    count = len(leading.rows)
    if kinds[0] != kinds[1] or count != len(trailing.rows) or leading.key in _BY_WORDS:
        return None
    if count > _MOST_SORTED:
        rows = zip(leading.rows, trailing.rows, strict=True)
        return range(count) if all(_same_figures(first, second) for first, second in rows) else None
    first, second = _alike(leading, trailing)
    if first == second:
        return range(count)
    places = {one: place for place, one in enumerate(second)}
    return [places[one] for one in first] if len(places) == count and set(first) == set(places) else None


def _alike(leading: Table, trailing: Table) -> tuple[list[Row], list[Row]]:
    """Of each row the cells that both languages share."""
    both_sides = [
        list(zip(*([_plain(cell) for cell in row] for row in table.rows), strict=True)) for table in (leading, trailing)
    ]
    shared = []
    for first, second in zip(*both_sides, strict=True):
        if Counter(first) == Counter(second):
            shared.append((first, second))
        elif any(isinstance(value, int | float) for value in (*first, *second)):
            shared.append((_figures(first), _figures(second)))
    empty: list[Row] = [()] * len(leading.rows)
    if not shared:
        return empty, empty
    return list(zip(*(first for first, _ in shared), strict=True)), list(zip(*(two for _, two in shared), strict=True))


def _figures(column: Sequence[Cell]) -> tuple[Cell, ...]:
    """The numbers of a column that has words too, such as a sum."""
    return tuple(None if isinstance(value, str) else value for value in column)


def _plain(cell: Cell) -> str | float | int | None:
    value = value_of(cell)
    return bare(value) if isinstance(value, str) else value


def _same_figures(leading: Row, trailing: Row) -> bool:
    """Whether the rows hold the same numbers."""
    for first, second in zip(leading, trailing, strict=True):
        if first is second:
            continue
        one, other = value_of(first), value_of(second)
        if (isinstance(one, int | float) or isinstance(other, int | float)) and one != other:
            return False
    return True


def _column(leading: Column, trailing: Column) -> Column:
    return replace(leading, title=both(leading.title, trailing.title))


def _cell(leading: Cell, trailing: Cell, column: Column) -> Cell:
    if leading is trailing or column.kind == "date":
        return leading
    if isinstance(leading, Formula) and isinstance(trailing, Formula):
        return _formula(leading, trailing)
    if isinstance(leading, str) and isinstance(trailing, str):
        return both(leading, trailing)
    return trailing if leading is None and isinstance(trailing, str) else leading


def _formula(leading: Formula, trailing: Formula) -> Formula:
    """A formula alike in both gives the words of both, which it takes from cells that hold them."""
    if leading.text != trailing.text or not (isinstance(leading.value, str) and isinstance(trailing.value, str)):
        return leading
    if is_same(leading.value, trailing.value):
        return leading
    return Formula(leading.text, both(leading.value, trailing.value))
