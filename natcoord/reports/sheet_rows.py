"""Rows of a workbook sheet written straight into openpyxl's stream.

openpyxl's own write_only path makes and styles one cell object per value. Here a cell is a small tuple with the
id of a style made once per column, and its element is written as text, so a large sheet costs a fraction. Only this
module knows the inside of openpyxl's writer.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils import quote_sheetname
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import WorksheetWriter

from natcoord.reports.printed import clean

LONGEST_TEXT = 32_767  # in a cell, in units of UTF-16
MOST_LINES = 28  # of text that the highest row shows
_MOST_QUOTED = 120  # characters between quotes in a formula; Excel takes 255 units
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")  # _x0041_ in a file stands for the letter A
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


class Live(NamedTuple):
    """A formula ready for the sheet, without its equals sign, and the value to show before it is computed."""

    formula: str
    value: str | float | int | None


def link(title: str, row: int, words: str) -> Live:
    """Words that lead to a row of the sheet with this title.

    By a formula: LibreOffice mixes up the letters of a linked cell that runs in two directions.
    """
    place = _quoted(f"#{quote_sheetname(title)}!A{row}")
    said = "&".join(_quoted(words[first : first + _MOST_QUOTED]) for first in range(0, len(words), _MOST_QUOTED))
    return Live(f"HYPERLINK({place},{said or _quoted('')})", words)


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


class Styled(NamedTuple):
    """One cell: its column letters, its style id and its value."""

    letters: str
    style: str
    value: str | float | int | Live | None


class Row(NamedTuple):
    """The cells of one row, left to right; `lines` of text decide its height."""

    cells: Iterable[Styled]
    lines: int = 1


def plain(text: str) -> str:
    """A title or a name as a cell can hold it; `pieces` keeps what is longer."""
    return pieces(text)[0]


def pieces(text: str) -> list[str]:
    """The text as cells can hold it: parted where it is too long for one, if it can be after a word."""
    rest, found = clean(text), []
    while _is_long(rest):
        cut = LONGEST_TEXT - sum(mark > "\uffff" for mark in rest[:LONGEST_TEXT])
        space = max(rest.rfind(" ", 0, cut), rest.rfind("\n", 0, cut)) + 1
        cut = space if space > cut // 2 else cut
        found.append(rest[:cut])
        rest = rest[cut:]
    return [*found, rest]


def _is_long(text: str) -> bool:
    return len(text) > LONGEST_TEXT // 2 and units(text) > LONGEST_TEXT


def units(text: str) -> int:
    """The length as a workbook counts it: characters beyond the first 65,536 are two units of UTF-16."""
    return len(text) + sum(mark > "\uffff" for mark in text)


def needs_quote(text: str) -> bool:
    """Whether a spreadsheet could take the text for a formula."""
    return text.startswith(_FORMULA_STARTS)


class _Writer(WorksheetWriter):
    """Streams to a Python file, so that a full disk is an OSError, and writes `Row` values."""

    def __init__(self, sheet: WriteOnlyWorksheet, path: Path) -> None:
        self._file = path.open("wb")
        super().__init__(sheet, out=self._file)
        self.out = str(path)

    def write_row(self, xf: Any, row: Row, row_idx: int) -> None:
        if row_idx == 1:
            xf.flush()  # from here the rows go past it, into the same file
        height = f' ht="{14 * min(row.lines, MOST_LINES) + 6}" customHeight="1"' if row.lines > 1 else ""
        cells = "".join([_cell(cell, row_idx) for cell in row.cells])
        self._file.write(f'<row r="{row_idx}"{height}>{cells}</row>'.encode())

    def close(self) -> None:
        try:
            super().close()
        finally:
            self._file.close()

    def cleanup(self) -> None:
        Path(self.out).unlink()


def _cell(cell: Styled, row: int) -> str:
    letters, style, value = cell
    opening = f'<c r="{letters}{row}" s="{style}"'
    if isinstance(value, str):
        return f'{opening} t="inlineStr"><is>{_text(value)}</is></c>'
    if value is None:
        return opening + "/>"
    if isinstance(value, Live):
        return _formula(opening, value)
    return f"{opening}><v>{value!r}</v></c>"


@lru_cache(maxsize=20_000)
def _text(value: str) -> str:
    kept = ' xml:space="preserve"' if value != value.strip() or "\n" in value else ""
    return f"<t{kept}>{escape(literal(value))}</t>"


def literal(value: str) -> str:
    """The text as a file has to hold it, so that a program reads the same text."""
    return _ESCAPE.sub("_x005F_", value)


def _formula(opening: str, live: Live) -> str:
    text = f"<f>{escape(live.formula)}</f>"
    if isinstance(live.value, str):
        return f'{opening} t="str">{text}<v>{escape(literal(live.value))}</v></c>'
    return f"{opening}>{text}</c>" if live.value is None else f"{opening}>{text}<v>{live.value!r}</v></c>"


class Sheet(WriteOnlyWorksheet):
    """A write-only sheet that takes `Row` values. Set widths, panes and views before the first `append`."""

    def __init__(self, workbook: Workbook, title: str, part: Path) -> None:
        super().__init__(workbook, title)
        self._part = part
        workbook._add_sheet(self)

    def _get_writer(self) -> None:
        if self._writer is None:
            self._writer = _Writer(self, self._part)
            self._writer.write_top()

    def _values_to_row(self, values: Row, row_idx: int) -> Row:
        return values

    def append(self, row: Row) -> None:
        super().append(row)

    def abandon(self) -> None:
        """Lets go of the open part file when the workbook will not be saved."""
        if self._writer is not None and not self.closed:
            if self._rows is not None:
                self._rows.close()
            self._writer.close()

    def style(self, **looks: Any) -> str:
        """The id of the style with these parts: font, fill, alignment, number_format, quotePrefix."""
        cell = WriteOnlyCell(self)
        for name, look in looks.items():
            setattr(cell, name, look)
        return str(cell.style_id)
