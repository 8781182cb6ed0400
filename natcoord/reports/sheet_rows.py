"""Rows of a workbook sheet written straight into openpyxl's stream.

openpyxl's own write_only path makes and styles one cell object per value. Here a cell is a small tuple with the
id of a style made once per column, so a large sheet costs a fraction. Only this module knows the inside
of openpyxl's writer.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.xml.functions import Element, SubElement

from natcoord.reports.printed import clean

LONGEST_TEXT = 32_767
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_TALLEST = 400


class Live(NamedTuple):
    """A formula ready for the sheet, without its equals sign, and the value to show before it is computed."""

    formula: str
    value: str | float | int | None


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
    """The text as a cell can hold it."""
    text = clean(text)
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"


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
        attributes = {"r": str(row_idx)}
        if row.lines > 1:
            attributes |= {"ht": str(min(_TALLEST, 16 * row.lines + 4)), "customHeight": "1"}
        element = Element("row", attributes)
        for cell in row.cells:
            _add_cell(element, cell, row_idx)
        xf.write(element)

    def close(self) -> None:
        try:
            super().close()
        finally:
            self._file.close()

    def cleanup(self) -> None:
        Path(self.out).unlink()


def _add_cell(row: Any, cell: Styled, row_idx: int) -> None:
    letters, style, value = cell
    attributes = {"r": f"{letters}{row_idx}", "s": style}
    if isinstance(value, str):
        attributes["t"] = "inlineStr"
        text = SubElement(SubElement(SubElement(row, "c", attributes), "is"), "t")
        text.text = value
        if value != value.strip() or "\n" in value:
            text.set(_SPACE, "preserve")
    elif isinstance(value, Live):
        _add_formula(row, attributes, value)
    elif value is None:
        SubElement(row, "c", attributes)
    else:
        SubElement(SubElement(row, "c", attributes), "v").text = repr(value)


def _add_formula(row: Any, attributes: dict[str, str], live: Live) -> None:
    if isinstance(live.value, str):
        attributes["t"] = "str"
    element = SubElement(row, "c", attributes)
    SubElement(element, "f").text = live.formula
    if live.value is not None:
        SubElement(element, "v").text = live.value if isinstance(live.value, str) else repr(live.value)


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
