"""Tables of a Word file, written as text: far quicker than one object per cell."""

import math
from collections.abc import Iterator, Sequence
from typing import Any

from natcoord.reports import printed
from natcoord.reports.document import NUMBERS, Cell, Column, Document, Pair, Table
from natcoord.reports.docx_widths import PADDING, SIZE, fitted
from natcoord.reports.docx_words import Sheet, bidi, gap, paragraph, run

_MOST_LINES = 30  # a row of more may be broken between pages
_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")
_BORDERS = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="C5CCD6"/>' for side in _EDGES)
_PADDING = f'<w:tblCellMar><w:left w:w="{PADDING}" w:type="dxa"/><w:right w:w="{PADDING}" w:type="dxa"/></w:tblCellMar>'
_WIDE_PADDING = '<w:tblCellMar><w:left w:w="140" w:type="dxa"/><w:right w:w="140" w:type="dxa"/></w:tblCellMar>'


def table(block: Table, document: Document, sheet: Sheet) -> Iterator[str]:
    """The table piece by piece, row after row, and the room below it."""
    return _TableText(block, document, sheet.room).all()


def pairs(blocks: Sequence[Pair], styles: dict[str, str], marks: Sequence[int], sheet: Sheet) -> str:
    """Words in two languages side by side, each in its own direction, a row for each pair.

    `marks` are their bookmarks, 0 for none.
    """
    half = sheet.room // 2
    rows = []
    for pair, mark in zip(blocks, marks, strict=True):
        style = styles[pair.style]
        leading = paragraph(pair.leading, style, is_rtl=sheet.is_rtl, bookmark=mark)
        other = printed.reads_rtl(pair.trailing, not sheet.is_rtl)
        cells = (leading, paragraph(pair.trailing, style, is_rtl=other))
        texts = "".join(f'<w:tc><w:tcPr><w:tcW w:w="{half}" w:type="dxa"/></w:tcPr>{one}</w:tc>' for one in cells)
        rows.append(f"<w:tr>{texts}</w:tr>")
    return _opening((half, half), sheet.is_rtl, "", _WIDE_PADDING) + "".join(rows) + "</w:tbl>" + gap()


def _opening(widths: Sequence[int], is_rtl: bool, borders: str, padding: str) -> str:
    mirrored = "<w:bidiVisual/>" if is_rtl else ""
    edges = f"<w:tblBorders>{borders}</w:tblBorders>" if borders else ""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr>{mirrored}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>{edges}'
        f'<w:tblLayout w:type="fixed"/>{padding}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
    )


class _TableText:
    """One table. The head is repeated on every page; a row is not broken unless it fills most of one."""

    def __init__(self, block: Table, document: Document, room: int) -> None:
        self._table = block
        self._formats = document.formats
        self._rtl = document.is_rtl
        self._places = printed.places(block)
        self._widths, self._size = self._fitted = fitted(block, self._places, document.formats, room)
        half_points = round(2 * self._size)
        self._looks = f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>' if self._size < SIZE else ""

    def all(self) -> Iterator[str]:
        yield _opening(self._widths, self._rtl, _BORDERS, _PADDING) + self._head()
        for number, row in enumerate(self._table.rows):
            yield self._row(row, "000000" if number in self._table.strong else "")
        yield "</w:tbl>" + gap()

    def _head(self) -> str:
        columns = [self._table.columns[index] for index in self._places]
        fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{printed.ACCENT}"/>'
        cells = [
            self._cell(printed.brief(one.title), width, "FFFFFF", fill=fill, is_number=one.kind in NUMBERS)
            for one, width in zip(columns, self._widths, strict=True)
        ]
        return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{''.join(cells)}</w:tr>"

    def _row(self, row: Sequence[Cell], strong: str) -> str:
        """A row, in bold where `strong` is the colour of its letters."""
        cells: list[str] = []
        most = 1
        for index, width in zip(self._places, self._widths, strict=True):
            column: Column = self._table.columns[index]
            cell: Any = row[index]
            room = max(1, int(width / self._fitted.letter))
            text = printed.text(cell, column, self._formats)
            if len(text) > room * most:
                most = max(most, _lines(text, room))
            colour = printed.status_colour(text) if column.kind == "status" else None
            is_number = column.kind in NUMBERS and not isinstance(printed.value_of(cell), str)
            cells.append(self._cell(text, width, colour or strong, is_number=is_number))
        whole = "<w:trPr><w:cantSplit/></w:trPr>" if most <= _MOST_LINES else ""
        return f"<w:tr>{whole}{''.join(cells)}</w:tr>"

    def _cell(self, text: str, width: int, colour: str, *, fill: str = "", is_number: bool = False) -> str:
        looks = (f'<w:b/><w:bCs/><w:color w:val="{colour}"/>' if colour else "") + self._looks
        found = printed.lines(text, self._rtl)
        if all(is_rtl == self._rtl for _, is_rtl in found):
            found = [(text, self._rtl)]
        words = "".join(_line(line, is_rtl, looks, is_number=is_number) for line, is_rtl in found)
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{fill}<w:vAlign w:val="center"/></w:tcPr>{words}</w:tc>'
        )


def _line(text: str, is_rtl: bool, looks: str, *, is_number: bool) -> str:
    # Numbers stand to the right in both directions, units below units.
    side = '<w:jc w:val="right"/>' if is_number and not is_rtl else ""
    words = run(text, is_rtl=is_rtl and not is_number, looks=looks)
    return f'<w:p><w:pPr><w:pStyle w:val="TableText"/>{bidi(is_rtl)}{side}</w:pPr>{words}</w:p>'


def _lines(text: str, room: int) -> int:
    """About how many lines of `room` letters the text takes."""
    return sum(math.ceil(len(line) / room) or 1 for line in text.split("\n"))
