"""Where everything stands on a sheet: known before its first row is written, as charts and formulas point there."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import NamedTuple

from natcoord.reports import sheet_chart
from natcoord.reports.document import (
    Bars,
    Block,
    Cell,
    Chart,
    Column,
    Contents,
    HeatMap,
    Pair,
    Paragraph,
    Radar,
    Section,
    Table,
    Words,
)
from natcoord.reports.printed import drawable
from natcoord.reports.sheet_places import Rows
from natcoord.reports.sheet_rows import MOST_LINES, pieces

NARROWEST_PAGE = 90  # characters
_HALF_PAGE = 46
_LEAST_SHARE = 0.3  # of the page: in a narrower column a language would not be read
_HELPER_WIDTH = 9
PLAIN_WIDTH = 8  # of a column that nobody set
_LARGER = {"title": 1.7, "heading": 1.4, "subtitle": 1.25}
_SHORTEST_TALL = 2 * MOST_LINES  # characters: no shorter text takes more lines than a row shows


class Placed(NamedTuple):
    """A block and the sheet row where it begins, with the rows of a table that need more than one of the sheet."""

    row: int
    block: Block
    tall: dict[int, tuple[int, ...]]


class Layout:
    """One section on its sheet."""

    def __init__(self, section: Section) -> None:
        section = replace(section, blocks=tuple(_writable(block) for block in section.blocks))
        self.widths = _widths(section)
        self.columns = _page_columns(section, self.widths)
        self.half = _half(section, self.widths[: self.columns])
        self.placed = list(self._place(section))
        last = self.placed[-1:]
        self.last_row = max(1, last[0].row + self._height(last[0]) - 1) if last else 1

    @property
    def room(self) -> int:
        """The width of the page in characters."""
        return sum(self.widths[: self.columns]) or NARROWEST_PAGE

    def rows(self, placed: Placed) -> Rows:
        """Where the rows of a table stand."""
        return Rows(placed.row + 1, {number: sum(parts) - 1 for number, parts in placed.tall.items()})

    def lines(self, text: str, style: str, share: float = 1.0) -> int:
        """About how many lines a paragraph takes in its share of the page."""
        found = lines(text, int(self.room * share / _LARGER.get(style, 1.0)))
        return math.ceil(1.5 * found) if style == "title" else found

    def parts(self, block: Paragraph | Pair) -> list[int]:
        """How many sheet rows each piece of a paragraph or a pair takes, one piece below the other."""
        if isinstance(block, Paragraph):
            return [_rows(self.lines(text, block.style)) for text in pieces(block.text)]
        if not self.half:
            return self.parts(Paragraph(block.leading, block.style)) + self.parts(
                Paragraph(block.trailing, block.style)
            )
        return [_rows(max(self.lines(a, block.style, 0.5), self.lines(b, block.style, 0.5))) for a, b in beside(block)]

    def _place(self, section: Section) -> Iterator[Placed]:
        row = 1
        titled = (Paragraph(section.title, "title"),) if section.title else ()
        for block in (*titled, *section.blocks):
            placed = Placed(row, block, _tall(block) if isinstance(block, Table) else {})
            yield placed
            row += self._height(placed)

    def _height(self, placed: Placed) -> int:
        block = placed.block
        if isinstance(block, Contents):
            return len(block.entries)
        if isinstance(block, Paragraph | Pair):
            return sum(self.parts(block))
        if isinstance(block, Table):
            more = sum(sum(parts) - 1 for parts in placed.tall.values())
            empty = sum(self.parts(Paragraph(block.empty, "note")))
            return 1 + (len(block.rows) + more or empty) + 1
        notes = [block.caption] if block.caption else []
        if isinstance(block, HeatMap):
            notes = [text for text in (block.thin, block.unasked, block.caption) if text]
            return 2 + len(block.rows) + len(notes) + 1
        rows = max(1, len(sheet_chart.numbers(block).rows))
        return 1 + sheet_chart.PICTURE_ROWS + 1 + rows + len(notes) + 1


def _writable(block: Block) -> Block:
    return block if isinstance(block, Words | Table) else drawable(block)


def beside(pair: Pair) -> list[tuple[str, str]]:
    """The pieces of both texts next to each other."""
    both = [pieces(pair.leading), pieces(pair.trailing)]
    most = max(map(len, both))
    leading, trailing = (found + [""] * (most - len(found)) for found in both)
    return list(zip(leading, trailing, strict=True))


def lines(text: str, width: int) -> int:
    """About how many lines the text takes in `width` characters."""
    room = max(width, 4) * 1.1
    return sum(max(1, math.ceil(len(line) / room)) for line in text.split("\n"))


def _rows(count: int) -> int:
    """How many sheet rows so many lines take."""
    return math.ceil(count / MOST_LINES)


def _tall(table: Table) -> dict[int, tuple[int, ...]]:
    """The rows that need more than one row of the sheet: how many each piece of their texts takes."""
    widths = [10**6 if column.is_helper else column.width for column in table.columns]
    found: dict[int, tuple[int, ...]] = {}
    for number, row in enumerate(table.rows):
        for cell in row:
            if isinstance(cell, str) and len(cell) > _SHORTEST_TALL:
                break
        else:
            continue
        parts = _parts(list(zip(row, widths, strict=True)))
        if parts != (1,):
            found[number] = parts
    return found


def _parts(cells: Sequence[tuple[Cell, int]]) -> tuple[int, ...]:
    found: list[int] = [1]
    for cell, width in cells:
        if isinstance(cell, str) and len(cell) > _SHORTEST_TALL:
            rows = [_rows(lines(piece, width)) for piece in pieces(cell)]
            found += [1] * (len(rows) - len(found))
            found = [max(one, other) for one, other in zip(found, rows + [1] * (len(found) - len(rows)), strict=True)]
    return tuple(found)


def _page_columns(section: Section, widths: list[int]) -> int:
    """How many columns go on paper: working columns and keys at the end stay behind, a chart is not cut off."""
    columns = 2 if any(isinstance(block, Pair) for block in section.blocks) else 1
    for block in section.blocks:
        if not isinstance(block, Words):
            columns = max(columns, *(number for number, one in enumerate(_columns(block), start=1) if _is_printed(one)))
    if any(isinstance(block, Chart | Radar | Bars) for block in section.blocks):
        while sum(widths[:columns]) + PLAIN_WIDTH * max(0, columns - len(widths)) < sheet_chart.PICTURE_WIDTH:
            columns += 1
    return columns


def _is_printed(column: Column) -> bool:
    return column.on_paper and not column.is_helper


def _columns(block: Table | Chart | Radar | HeatMap | Bars) -> tuple[Column, ...]:
    return sheet_chart.numbers(block).columns


def _widths(section: Section) -> list[int]:
    """The width of each sheet column: the widest that any table there asks for."""
    widths: dict[int, int] = {}
    for block in section.blocks:
        if isinstance(block, Words):
            continue
        for number, column in enumerate(_columns(block)):
            width = _HELPER_WIDTH if column.is_helper else column.width + 1
            widths[number] = max(width, widths.get(number, 0))
    if any(isinstance(block, Pair) for block in section.blocks):
        for number in range(2):
            widths.setdefault(number, _HALF_PAGE)
    return list(widths.values()) or [NARROWEST_PAGE]


def _half(section: Section, widths: list[int]) -> int:
    """How many columns the leading language of a pair takes; 0 where they can only stand below each other."""
    if not any(isinstance(block, Pair) for block in section.blocks):
        return 0
    whole, ends = sum(widths), list(accumulate(widths))[:-1]
    nearest = min(ends, key=lambda end: abs(2 * end - whole))
    return ends.index(nearest) + 1 if _LEAST_SHARE <= nearest / whole <= 1 - _LEAST_SHARE else 0
