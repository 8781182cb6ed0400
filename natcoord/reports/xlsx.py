"""Writes a Document as a workbook: one sheet per section, typed cells, live formulas, native charts."""

import datetime
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.properties import PageSetupProperties

from natcoord.reports import check, sheet_chart
from natcoord.reports.document import Bars, Block, Chart, Document, HeatMap, Paragraph, Radar, Section, Table
from natcoord.reports.files import Cancelled, Progress, Steps, beside, never, no_progress
from natcoord.reports.printed import THIN, day_of
from natcoord.reports.sheet_places import Places
from natcoord.reports.sheet_rows import Row, Sheet, Styled, needs_quote, plain
from natcoord.reports.sheet_styles import Styles, colour_statuses

_DEEPEST_PANE = 12  # a header further down would freeze the whole window
_HELPER_WIDTH = 9
_NARROWEST_PAGE = 90
_PLAIN_WIDTH = 8  # of a column that nobody set
_BATCH = 1000


class _Placed(NamedTuple):
    """A block and the sheet row where it begins."""

    row: int
    block: Block


def write(
    document: Document, path: Path, *, progress: Progress = no_progress, cancelled: Cancelled = never
) -> None:
    """Writes, reads back, then takes the place of `path`.

    Raises NatcoordError `disk_full`, `file_not_writable`, `export_check_failed` or `cancelled`.
    """
    steps = Steps(sum(_size(section) for section in document.sections), progress, cancelled)
    with beside(path) as part:
        _fill(document, part, steps)
        check.read_back(part, document)
    progress(1.0)


def _size(section: Section) -> int:
    return sum(len(block.rows) if isinstance(block, Table) else 1 for block in section.blocks)


def _fill(document: Document, part: Path, steps: Steps) -> None:
    workbook = Workbook(write_only=True)
    _describe(workbook, document)
    sheets: list[Sheet] = []
    titles = _titles(document)
    places = _places(document, titles)
    try:
        for number, (section, title) in enumerate(zip(document.sections, titles, strict=True)):
            sheet = Sheet(workbook, title, part.with_name(f"{number}.part"))
            sheets.append(sheet)
            _SheetWriter(sheet, section, document, places).write(steps)
        workbook.save(part)
    finally:
        for sheet in sheets:
            sheet.abandon()


def _describe(workbook: Workbook, document: Document) -> None:
    workbook.properties.title = plain(document.title)
    workbook.properties.subject = plain(document.subject)
    workbook.properties.creator = plain(document.author)
    workbook.properties.language = document.language
    if day := day_of(document.created_on):
        workbook.properties.created = datetime.datetime.combine(day, datetime.time())
    workbook.calculation.fullCalcOnLoad = True


def _titles(document: Document) -> list[str]:
    """Sheet names as a workbook takes them: 31 characters, no marks of its formulas, none twice."""
    found: list[str] = []
    for section in document.sections:
        name = re.sub(r"[\[\]:*?/\\]", " ", plain(section.sheet)).strip().strip("'")[:31] or "-"
        title, number = name, 2
        while title.casefold() in (other.casefold() for other in found):
            title = f"{name[:27]} {number}"
            number += 1
        found.append(title)
    return found


def _places(document: Document, titles: list[str]) -> Places:
    """Where every table with a key stands."""
    tables = {
        place.block.key: (title, place.row + 1)
        for section, title in zip(document.sections, titles, strict=True)
        for place in _place(section)[0]
        if isinstance(place.block, Table) and place.block.key
    }
    return Places(document.names, tables)


class _SheetWriter:
    """One section on its sheet. The places of all blocks are known before the first row is written."""

    def __init__(self, sheet: Sheet, section: Section, document: Document, places: Places) -> None:
        self._sheet = sheet
        self._section = section
        self._document = document
        self._places = places
        self._styles = Styles(sheet, is_rtl=document.is_rtl)
        self._placed, self._last_row = _place(section)
        self._widths = _widths(section)
        self._columns = _page_columns(section, self._widths)

    def write(self, steps: Steps) -> None:
        self._set_up()
        self._define_names()
        for row in self._rows(steps):
            self._sheet.append(row)
        self._sheet.close()

    def _set_up(self) -> None:
        sheet = self._sheet
        sheet.sheet_view.rightToLeft = self._document.is_rtl
        sheet.sheet_view.showGridLines = not self._section.is_cover
        sheet.sheet_format.defaultRowHeight = 20
        sheet.sheet_format.customHeight = True
        for number, width in enumerate(self._widths or [_NARROWEST_PAGE], start=1):
            sheet.column_dimensions[get_column_letter(number)].width = width
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = 9
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.oddFooter.center.text = "&P / &N"
        sheet.print_area = f"A1:{get_column_letter(self._columns)}{self._last_row}"
        # Only a table with nothing but words after it: its head would stand above other numbers too.
        last = [place for place in self._placed if not isinstance(place.block, Paragraph)][-1:]
        for row, table in ((place.row, place.block) for place in last):
            if isinstance(table, Table) and row <= _DEEPEST_PANE:
                sheet.freeze_panes = f"{get_column_letter(table.keeps + 1)}{row + 1}"
                sheet.print_title_rows = f"{row}:{row}"

    def _define_names(self) -> None:
        for place in self._placed:
            if isinstance(place.block, Table) and place.block.key == "thresholds":
                for row, name in enumerate(self._document.names, start=place.row + 1):
                    target = f"{quote_sheetname(self._sheet.title)}!$B${row}"
                    self._sheet.parent.defined_names[name] = DefinedName(name, attr_text=target)

    def _rows(self, steps: Steps) -> Iterator[Row]:
        """Every row of the sheet in order; the gaps between blocks are empty rows."""
        written = 0
        for row, block in self._placed:
            while written < row - 1:
                written += 1
                yield Row(())
            for line in self._block(row, block, steps):
                written += 1
                yield line

    def _block(self, row: int, block: Block, steps: Steps) -> Iterator[Row]:
        if isinstance(block, Table):
            yield from self._table(row, block, steps)
            return
        steps.add()
        if isinstance(block, Paragraph):
            yield self._paragraph(row, block)
            return
        yield self._paragraph(row, Paragraph(block.title, "heading"))
        if isinstance(block, HeatMap):
            yield from self._heat(row + 1, block, steps)
            return
        for _ in range(sheet_chart.PICTURE_ROWS):
            yield Row(())
        head = row + sheet_chart.PICTURE_ROWS + 1
        sheet_chart.add(self._sheet, block, row + 1, head, is_rtl=self._document.is_rtl)
        yield from self._table(head, sheet_chart.numbers(block), steps)
        if block.caption:
            yield self._paragraph(head + len(sheet_chart.numbers(block).rows) + 1, Paragraph(block.caption, "note"))

    def _heat(self, row: int, heat: HeatMap, steps: Steps) -> Iterator[Row]:
        """The scores as shaded cells, hatched where less than half is known, and what the looks mean."""
        table = sheet_chart.numbers(heat)
        letters = [get_column_letter(number) for number, _ in enumerate(table.columns, start=1)]
        looks = [self._styles.column(column, letter) for column, letter in zip(table.columns, letters, strict=True)]
        yield next(self._table(row, table, steps))
        for number, name in enumerate(heat.rows):
            cells = [looks[0].cell(name, row + 1 + number, self._places)]
            for column, look in enumerate(looks[1:]):
                value, share = heat.values[number][column], heat.coverage[number][column]
                letter = letters[column + 1]
                if value is None:
                    text, style = (None, look.unasked) if share is None else ("–", look.unknown)
                    cells.append(Styled(letter, style, text))
                else:
                    cells.append(Styled(letter, look.level(value, is_thin=share is not None and share < THIN), value))
            yield Row(cells, _lines(name, table.columns[0].width))
        thin = f"* {heat.thin}" if heat.thin else ""
        notes = (text for text in (thin, heat.unasked, heat.caption) if text)
        for number, text in enumerate(notes, start=row + 1 + len(heat.rows)):
            yield self._paragraph(number, Paragraph(text, "note"))

    def _paragraph(self, row: int, paragraph: Paragraph) -> Row:
        text = plain(paragraph.text)
        if self._columns > 1:
            self._sheet.merged_cells.add(f"A{row}:{get_column_letter(self._columns)}{row}")
        style = self._styles.paragraph(paragraph.style, is_quoted=needs_quote(text))
        room = sum(self._widths[: self._columns]) or _NARROWEST_PAGE
        larger = {"title": 1.7, "heading": 1.4, "subtitle": 1.25}.get(paragraph.style, 1.0)
        tall = 2 if paragraph.style == "title" else 1
        return Row((Styled("A", style, text),), max(tall, _lines(text, int(room / larger))))

    def _table(self, row: int, table: Table, steps: Steps) -> Iterator[Row]:
        letters = [get_column_letter(number) for number, _ in enumerate(table.columns, start=1)]
        titles = [plain(column.title) for column in table.columns]
        yield Row(
            [
                Styled(letter, self._styles.head(is_quoted=needs_quote(title)), title)
                for letter, title in zip(letters, titles, strict=True)
            ],
            max(_lines(title, column.width - 2) for title, column in zip(titles, table.columns, strict=True)),
        )
        if not table.rows:
            yield self._paragraph(row + 1, Paragraph(table.empty, "note"))
            return
        for letter, column in zip(letters, table.columns, strict=True):
            if column.kind == "status":
                colour_statuses(self._sheet, letter, row + 1, row + len(table.rows))
        yield from self._table_rows(row + 1, table, letters, steps)

    def _table_rows(self, row: int, table: Table, letters: list[str], steps: Steps) -> Iterator[Row]:
        plain_cells, strong_cells = (
            [
                self._styles.column(column, letter, is_strong=is_strong).cell
                for column, letter in zip(table.columns, letters, strict=True)
            ]
            for is_strong in (False, True)
        )
        widths = [10**6 if column.is_helper else column.width for column in table.columns]
        places = self._places
        for number, cells in enumerate(table.rows, start=row):
            makers = strong_cells if table.strong and number - row in table.strong else plain_cells
            lines = 1
            for cell, width in zip(cells, widths, strict=True):
                if isinstance(cell, str) and (len(cell) > width or "\n" in cell):
                    lines = max(lines, _lines(cell, width))
            yield Row([make(cell, number, places) for make, cell in zip(makers, cells, strict=True)], lines)
            if number % _BATCH == 0:
                steps.add(_BATCH)


def _lines(text: str, width: int) -> int:
    """About how many lines the text takes in `width` characters."""
    room = max(width, 4) * 1.1
    return sum(max(1, math.ceil(len(line) / room)) for line in text.split("\n"))


def _height(block: Block) -> int:
    if isinstance(block, Paragraph):
        return 1
    if isinstance(block, Table):
        return 1 + max(1, len(block.rows)) + 1
    if isinstance(block, HeatMap):
        return 2 + len(block.rows) + sum(bool(text) for text in (block.thin, block.unasked, block.caption)) + 1
    rows = max(1, len(sheet_chart.numbers(block).rows))
    return 1 + sheet_chart.PICTURE_ROWS + 1 + rows + bool(block.caption) + 1


def _place(section: Section) -> tuple[list[_Placed], int]:
    placed = [_Placed(1, Paragraph(section.title, "title"))] if section.title else []
    row = len(placed) + 1
    for block in section.blocks:
        placed.append(_Placed(row, block))
        row += _height(block)
    return placed, max(1, row - 1)


def _page_columns(section: Section, widths: list[int]) -> int:
    """How many columns go on paper: working columns and keys at the end stay behind, a chart is not cut off."""
    columns = 1
    for block in section.blocks:
        if not isinstance(block, Paragraph):
            table = sheet_chart.numbers(block)
            places = enumerate(table.columns, start=1)
            shown = [number for number, column in places if column.on_paper and not column.is_helper]
            columns = max(columns, *shown)
    if any(isinstance(block, Chart | Radar | Bars) for block in section.blocks):
        while sum(widths[:columns]) + _PLAIN_WIDTH * max(0, columns - len(widths)) < sheet_chart.PICTURE_WIDTH:
            columns += 1
    return columns


def _widths(section: Section) -> list[int]:
    """The width of each sheet column: the widest that any table there asks for."""
    widths: dict[int, int] = {}
    for block in section.blocks:
        if isinstance(block, Paragraph):
            continue
        table = sheet_chart.numbers(block)
        for number, column in enumerate(table.columns):
            width = _HELPER_WIDTH if column.is_helper else column.width + 1
            widths[number] = max(width, widths.get(number, 0))
    return list(widths.values())
