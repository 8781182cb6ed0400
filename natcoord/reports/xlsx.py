"""Writes a Document as a workbook: one sheet per section, typed cells, live formulas, native charts."""

import datetime
import math
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.workbook.defined_name import DefinedName

from natcoord.reports import check, sheet_chart, sheet_page
from natcoord.reports.document import Cell, Contents, Document, HeatMap, Pair, Paragraph, Section, Table, Words
from natcoord.reports.files import Cancelled, Progress, Steps, beside, never, no_progress
from natcoord.reports.printed import THIN, day_of, reads_rtl
from natcoord.reports.sheet_layout import Layout, Placed, lines
from natcoord.reports.sheet_layout import beside as pieces_beside
from natcoord.reports.sheet_places import Anchor, Places
from natcoord.reports.sheet_rows import Row, Sheet, Styled, link, needs_quote, pieces, plain, units
from natcoord.reports.sheet_styles import ColumnStyle, Styles, colour_statuses

_BATCH = 1000
_LONGEST_ENTRY = 2000  # characters of a line of the contents: a formula takes no more than 8,192


def write(document: Document, path: Path, *, progress: Progress = no_progress, cancelled: Cancelled = never) -> None:
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
    layouts = [Layout(section) for section in document.sections]
    places = _places(document, titles, layouts)
    try:
        for number, (section, title) in enumerate(zip(document.sections, titles, strict=True)):
            sheet = Sheet(workbook, title, part.with_name(f"{number}.part"))
            sheets.append(sheet)
            sheet_page.set_up(sheet, section, layouts[number], document)
            _SheetWriter(sheet, layouts[number], document, places).write(steps)
        workbook.save(part)
    finally:
        for sheet in sheets:
            sheet.abandon()


def _describe(workbook: Workbook, document: Document) -> None:
    workbook.properties.title = plain(document.title)
    workbook.properties.subject = plain(document.subject)
    workbook.properties.creator = workbook.properties.lastModifiedBy = plain(document.author)
    workbook.properties.language = document.language
    if day := day_of(document.created_on):
        moment = datetime.datetime.combine(day, datetime.time())
        workbook.properties.created = workbook.properties.modified = moment
    workbook.calculation.fullCalcOnLoad = True


def _titles(document: Document) -> list[str]:
    """Sheet names as a workbook takes them: 31 units, in one line, no marks of its formulas, none twice."""
    found: list[str] = []
    for section in document.sections:
        name = _short(re.sub(r"[\[\]:*?/\\\s]", " ", plain(section.sheet)).strip(" '"), 31)
        title, number = name, 2
        while title.casefold() in (other.casefold() for other in found):
            title = f"{_short(name, 31 - len(str(number)) - 1)} {number}"
            number += 1
        found.append(title)
    return found


def _short(name: str, most: int) -> str:
    name = name[:most]
    while units(name) > most:
        name = name[:-1]
    return name.rstrip(" '") or "-"


def _places(document: Document, titles: list[str], layouts: list[Layout]) -> Places:
    """Where every table with a key stands, and every heading that the contents name."""
    tables = {
        place.block.key: (title, layout.rows(place))
        for title, layout in zip(titles, layouts, strict=True)
        for place in layout.placed
        if isinstance(place.block, Table) and place.block.key
    }
    headings = [[place.row for place in layout.placed if _is_heading(place)] for layout in layouts]
    return Places(document.names, tables, [Anchor(*one) for one in zip(titles, headings, strict=True)])


def _is_heading(place: Placed) -> bool:
    return isinstance(place.block, Paragraph | Pair) and place.block.style == "heading"


class _SheetWriter:
    """One section on its sheet. The places of all blocks are known before the first row is written."""

    def __init__(self, sheet: Sheet, layout: Layout, document: Document, places: Places) -> None:
        self._sheet = sheet
        self._layout = layout
        self._document = document
        self._places = places
        self._styles = Styles(sheet, is_rtl=document.is_rtl)

    def write(self, steps: Steps) -> None:
        self._define_names()
        for row in self._rows(steps):
            self._sheet.append(row)
        self._sheet.close()

    def _define_names(self) -> None:
        for place in self._layout.placed:
            if isinstance(place.block, Table) and place.block.key == "thresholds":
                rows = self._layout.rows(place)
                for number, name in enumerate(self._document.names):
                    target = f"{quote_sheetname(self._sheet.title)}!$B${rows.at(number)}"
                    self._sheet.parent.defined_names[name] = DefinedName(name, attr_text=target)

    def _rows(self, steps: Steps) -> Iterator[Row]:
        """Every row of the sheet in order; the gaps between blocks are empty rows."""
        written = 0
        for place in self._layout.placed:
            while written < place.row - 1:
                written += 1
                yield Row(())
            for line in self._block(place, steps):
                written += 1
                yield line

    def _block(self, place: Placed, steps: Steps) -> Iterator[Row]:
        row, block = place.row, place.block
        if isinstance(block, Table):
            yield from self._table(row, block, place.tall, steps)
            return
        steps.add()
        if isinstance(block, Words):
            yield from self._words(row, block)
            return
        yield from self._paragraph(row, Paragraph(block.title, "heading"))
        if isinstance(block, HeatMap):
            yield from self._heat(row + 1, block, steps)
            return
        for _ in range(sheet_chart.PICTURE_ROWS):
            yield Row(())
        head = row + sheet_chart.PICTURE_ROWS + 1
        sheet_chart.add(self._sheet, block, row + 1, head, is_rtl=self._document.is_rtl)
        numbers = sheet_chart.numbers(block)
        yield from self._table(head, numbers, {}, steps)
        if block.caption:
            yield from self._paragraph(head + len(numbers.rows) + 1, Paragraph(block.caption, "note"))

    def _words(self, row: int, block: Paragraph | Pair | Contents) -> Iterator[Row]:
        if isinstance(block, Paragraph):
            yield from self._paragraph(row, block)
        elif isinstance(block, Contents):
            yield from self._contents(row, block)
        elif self._layout.half:
            yield from self._pair(row, block)
        else:
            yield from self._paragraph(row, Paragraph(block.leading, block.style))
            below = row + sum(self._layout.parts(Paragraph(block.leading, block.style)))
            other = reads_rtl(block.trailing, not self._document.is_rtl)
            yield from self._paragraph(below, Paragraph(block.trailing, block.style), is_rtl=other)

    def _contents(self, row: int, block: Contents) -> Iterator[Row]:
        """A line for each heading, which leads to its row on its sheet."""
        last = get_column_letter(self._layout.columns)
        for number, (entry, (title, heading)) in enumerate(
            zip(block.entries, self._places.headings(block.entries), strict=True), start=row
        ):
            text = plain(entry.text)[:_LONGEST_ENTRY]
            if self._layout.columns > 1:
                self._sheet.merged_cells.add(f"A{number}:{last}{number}")
            said = link(title, heading, text)
            yield Row((Styled("A", self._styles.link(entry.level), said),), self._layout.lines(text, "body"))

    def _heat(self, row: int, heat: HeatMap, steps: Steps) -> Iterator[Row]:
        """The scores as shaded cells, hatched where less than half is known, and what the looks mean."""
        table = sheet_chart.numbers(heat)
        letters = [get_column_letter(number) for number, _ in enumerate(table.columns, start=1)]
        looks = [self._styles.column(column, letter) for column, letter in zip(table.columns, letters, strict=True)]
        yield next(self._table(row, table, {}, steps))
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
            yield Row(cells, lines(name, table.columns[0].width))
        thin = f"* {heat.thin}" if heat.thin else ""
        notes = (text for text in (thin, heat.unasked, heat.caption) if text)
        for number, text in enumerate(notes, start=row + 1 + len(heat.rows)):
            yield from self._paragraph(number, Paragraph(text, "note"))

    def _paragraph(self, row: int, paragraph: Paragraph, *, is_rtl: bool | None = None) -> Iterator[Row]:
        for text, parts in zip(pieces(paragraph.text), self._layout.parts(paragraph), strict=True):
            style = self._style(paragraph.style, text, is_tall=parts > 1, is_rtl=is_rtl)
            taken = self._layout.lines(text, paragraph.style)
            yield from self._merged([(1, self._layout.columns, style, text)], row, parts, taken)
            row += parts

    def _pair(self, row: int, pair: Pair) -> Iterator[Row]:
        half, columns = self._layout.half, self._layout.columns
        for (leading, trailing), parts in zip(pieces_beside(pair), self._layout.parts(pair), strict=True):
            first = self._style(pair.style, leading, is_tall=parts > 1)
            other = reads_rtl(trailing, not self._document.is_rtl)
            second = self._style(pair.style, trailing, is_tall=parts > 1, is_rtl=other)
            taken = max(self._layout.lines(text, pair.style, 0.5) for text in (leading, trailing))
            yield from self._merged(
                [(1, half, first, leading), (half + 1, columns, second, trailing)], row, parts, taken
            )
            row += parts

    def _style(self, style: str, text: str, *, is_tall: bool, is_rtl: bool | None = None) -> str:
        return self._styles.paragraph(style, is_quoted=needs_quote(text), is_tall=is_tall, is_rtl=is_rtl)

    def _merged(self, cells: Sequence[tuple[int, int, str, str]], row: int, parts: int, taken: int) -> Iterator[Row]:
        """Texts, each over its columns, first to last, and over as many sheet rows as they all need."""
        styled = []
        for first, last, style, text in cells:
            left, right = get_column_letter(first), get_column_letter(last)
            if last > first or parts > 1:
                self._sheet.merged_cells.add(f"{left}{row}:{right}{row + parts - 1}")
            styled.append(Styled(left, style, text))
        each = math.ceil(taken / parts)
        yield Row(styled, each)
        for _ in range(parts - 1):
            yield Row((), each)

    def _table(self, row: int, table: Table, tall: dict[int, tuple[int, ...]], steps: Steps) -> Iterator[Row]:
        letters = [get_column_letter(number) for number, _ in enumerate(table.columns, start=1)]
        titles = [plain(column.title) for column in table.columns]
        yield Row(
            [
                Styled(letter, self._styles.head(is_quoted=needs_quote(title)), title)
                for letter, title in zip(letters, titles, strict=True)
            ],
            max(lines(title, column.width - 2) for title, column in zip(titles, table.columns, strict=True)),
        )
        if not table.rows:
            yield from self._paragraph(row + 1, Paragraph(table.empty, "note"))
            return
        last = row + len(table.rows) + sum(sum(parts) - 1 for parts in tall.values())
        for letter, column in zip(letters, table.columns, strict=True):
            if column.kind == "status":
                colour_statuses(self._sheet, letter, row + 1, last)
        yield from self._table_rows(row + 1, table, tall, steps)

    def _table_rows(self, row: int, table: Table, tall: dict[int, tuple[int, ...]], steps: Steps) -> Iterator[Row]:
        usual, strong = self._columns(table), self._columns(table, is_strong=True)
        makers, strong_makers = [one.cell for one in usual], [one.cell for one in strong]
        widths = [10**6 if column.is_helper else column.width for column in table.columns]
        places = self._places
        for number, cells in enumerate(table.rows):
            is_strong = bool(table.strong) and number in table.strong
            if number in tall:
                yield from self._tall(row, table, number, tall[number])
                row += sum(tall[number])
                continue
            most = 1
            for cell, width in zip(cells, widths, strict=True):
                if isinstance(cell, str) and (len(cell) > width or "\n" in cell):
                    most = max(most, lines(cell, width))
            chosen = strong_makers if is_strong else makers
            yield Row([make(cell, row, places) for make, cell in zip(chosen, cells, strict=True)], most)
            row += 1
            if number % _BATCH == _BATCH - 1:
                steps.add(_BATCH)

    def _columns(self, table: Table, *, is_strong: bool = False, is_tall: bool = False) -> list[ColumnStyle]:
        return [
            self._styles.column(column, get_column_letter(number), is_strong=is_strong, is_tall=is_tall)
            for number, column in enumerate(table.columns, start=1)
        ]

    def _tall(self, row: int, table: Table, number: int, parts: tuple[int, ...]) -> Iterator[Row]:
        """A row with text that a sheet row cannot show: over several, and below itself where a cell cannot hold it."""
        makers = self._columns(table, is_strong=number in table.strong, is_tall=True)
        texts = [pieces(cell) if isinstance(cell, str) else [cell] for cell in table.rows[number]]
        for place, taken in enumerate(parts):
            cells: list[Cell] = [found[place] if place < len(found) else None for found in texts]
            widths = [10**6 if column.is_helper else column.width for column in table.columns]
            needed = max(lines(cell, width) for cell, width in zip(cells, widths, strict=True) if isinstance(cell, str))
            for line in range(taken):
                said = [
                    make.cell(cell if line == 0 else None, row, self._places)
                    for make, cell in zip(makers, cells, strict=True)
                ]
                yield Row(said, math.ceil(needed / taken))
            if taken > 1:
                for one in makers:
                    self._sheet.merged_cells.add(f"{one.letters}{row}:{one.letters}{row + taken - 1}")
            row += taken
