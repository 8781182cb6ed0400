"""Tables on the pages of a PDF: rows are kept whole, the header stands on every page. Used by `pdf` only."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QTextLayout

from natcoord.reports import printed
from natcoord.reports.document import NUMBERS, Cell, Formats, Table
from natcoord.reports.files import Steps
from natcoord.reports.pages import LOOKS, Pages, height_of

_PADDING = 3.0  # points
_BATCH = 100
_LINE = 160  # characters on a line of the page


class TablePainter:
    """Draws one table. Columns share the page's width by their own, from the right when right to left."""

    def __init__(self, pages: Pages, table: Table) -> None:
        self._pages = pages
        self._table = table
        self._pad = _PADDING * pages.point
        self._places = printed.places(table)
        shares = printed.shares(table, self._places, pages.document.formats, _LINE)
        self._widths = [pages.width * share for share in shares]
        self._lefts = list(self._edges())
        self._head = [
            self._words(column.title, place, "head", is_number=column.kind in NUMBERS)
            for place, column in enumerate(table.columns[index] for index in self._places)
        ]
        self._odd = False

    def _edges(self) -> Iterator[float]:
        rtl, before = self._pages.document.is_rtl, 0.0
        for width in self._widths:
            yield self._pages.width - before - width if rtl else before
            before += width

    def draw(self, steps: Steps) -> None:
        """Every row of the table."""
        head = height_of(self._head) + 2 * self._pad
        self._pages.need(head + 40 * self._pages.point)
        self._draw_head()
        for number, row in enumerate(self._table.rows, start=1):
            texts = [printed.text(row[i], self._table.columns[i], self._formats) for i in self._places]
            self._draw_row(texts, row, is_strong=number - 1 in self._table.strong)
            if number % _BATCH == 0:
                steps.add(_BATCH)
        self._pages.y += 8 * self._pages.point

    @property
    def _formats(self) -> Formats:
        return self._pages.document.formats

    def _words(self, text: str, place: int, look: str, *, is_number: bool = False) -> QTextLayout:
        # Numbers stand to the right in both directions, units below units.
        is_trailing = is_number and not self._pages.document.is_rtl
        return self._pages.layout(text, self._widths[place] - 2 * self._pad, look, is_trailing=is_trailing)

    def _draw_head(self) -> None:
        height = height_of(self._head) + 2 * self._pad
        self._pages.shade(0, self._pages.y, (self._pages.width, height), printed.ACCENT)
        self._draw_cells(self._head, ["FFFFFF"] * len(self._head))
        self._pages.y += height
        self._odd = False

    def _draw_row(self, texts: list[str], row: Sequence[Cell], *, is_strong: bool = False) -> None:
        layouts: list[QTextLayout] = []
        colours: list[str] = []
        for place, (index, text) in enumerate(zip(self._places, texts, strict=True)):
            kind = self._table.columns[index].kind
            colour = printed.status_colour(text) if kind == "status" else None
            is_number = kind in NUMBERS and not isinstance(printed.value_of(row[index]), str)
            look = "status" if colour or is_strong else "cell"
            layouts.append(self._words(text, place, look, is_number=is_number))
            colours.append(colour or LOOKS["cell"].colour)
        height = height_of(layouts) + 2 * self._pad
        room = self._pages.bottom - height_of(self._head) - 2 * self._pad
        if height > room:
            self._draw_split(texts, layouts, room - 2 * self._pad, row)
            return
        if self._pages.y + height > self._pages.bottom:
            self._pages.turn()
            self._draw_head()
        if self._odd:
            self._pages.shade(0, self._pages.y, (self._pages.width, height), printed.PALE)
        self._odd = not self._odd
        self._draw_cells(layouts, colours)
        self._pages.y += height
        self._pages.rule(self._pages.y, "D5DAE1")

    def _draw_split(
        self, texts: list[str], layouts: list[QTextLayout], room: float, row: Sequence[Cell]
    ) -> None:
        """A row taller than a page: as many lines as one takes, then the rest as a row of its own."""
        first, rest = list(texts), [""] * len(texts)
        for place, layout in enumerate(layouts):
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                if line.y() + line.height() > room:
                    cut = line.textStart()
                    first[place], rest[place] = texts[place][:cut], texts[place][cut:]
                    break
        self._draw_row(first, row)
        self._draw_row(rest, row)

    def _draw_cells(self, layouts: list[QTextLayout], colours: list[str]) -> None:
        for layout, left, colour in zip(layouts, self._lefts, colours, strict=True):
            self._pages.draw(layout, left + self._pad, self._pages.y + self._pad, colour)
