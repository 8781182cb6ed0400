"""Tables on the pages of a PDF: rows are kept whole, the header stands on every page. Used by `pages_blocks` only."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice

from natcoord.reports import printed
from natcoord.reports.document import NUMBERS, Cell, Formats, Table
from natcoord.reports.files import Steps
from natcoord.reports.pages import Pages, Piece, height_of
from natcoord.reports.pages_text import LOOKS, POINT, Laid
from natcoord.reports.pages_widths import Need, fair, need, widths

_PADDING = 3.0 * POINT
_LEAST = 40 * POINT  # of rows below a header
_LOOKED_AT = 400  # rows
_LONGEST = 110 * POINT  # a word that is longer may be broken
_SIZES = {"small ": 0.75, "smallest ": 1.0}  # by the share of the page that the words alone take
_WHOLE = (*NUMBERS, "year", "date")  # kinds that are not broken between words
_HEAD = 0.3  # of a page: the tallest head
_TALL, _FREE = 0.3, 0.25  # of a page: a row so tall goes on over the next one where so much is free
_BATCH = 100
_MOST_KEPT = 1000  # rows that are laid out once, to be measured and drawn


class TablePainter:
    """Draws one table, as often as wanted. Columns share the page's width by their own, from the right when right to
    left.
    """

    def __init__(self, pages: Pages, table: Table) -> None:
        self._pages = pages
        self._table = table
        self._places = printed.places(table)
        self._size = ""
        needs = self._needs()
        for size, share in _SIZES.items():
            if sum(one.least for one in needs) > share * pages.width:
                self._size = size
                needs = self._needs()
        needs = fair(needs, [table.columns[index].width for index in self._places], pages.width)
        self._widths = widths(needs, pages.width)
        self._lefts = list(self._edges())
        self._head = [
            Piece(self._title(index, place), left, "FFFFFF")
            for place, (index, left) in enumerate(zip(self._places, self._lefts, strict=True))
        ]
        self._head_height = height_of(self._head) + 2 * _PADDING
        self._odd = False
        self._kept: dict[int, list[Piece]] = {}

    def _needs(self) -> list[Need]:
        """What each column asks for, by its head and its first rows."""
        found = []
        letters, rows = self._pages.letters, list(islice(self._table.rows, _LOOKED_AT))
        for index in self._places:
            column = self._table.columns[index]
            head = need([column.title], False, partial(letters.width, look=self._size + "head"), _LONGEST)
            texts = [printed.text(row[index], column, self._formats) for row in rows]
            if column.kind == "status":  # the symbol does not part from its word
                texts = [text.replace(" ", "_", 1) for text in texts]
            look = self._size + ("status" if column.kind == "status" or self._table.strong else "cell")
            cells = need(texts, column.kind in _WHOLE, partial(letters.width, look=look), _LONGEST)
            pad = 2 * _PADDING + POINT
            found.append(Need(max(head.least, cells.least) + pad, max(head.least, cells.most) + pad, cells.says + pad))
        return found

    @property
    def least(self) -> float:
        """What stands below a heading at least."""
        return self._head_height + _LEAST

    def _edges(self) -> Iterator[float]:
        before = 0.0
        for width in self._widths:
            yield self._pages.leading(width, before) + _PADDING
            before += width

    def draw(self, pages: Pages, steps: Steps) -> None:
        """Every row of the table, on pages of the same width."""
        self._pages = pages
        pages.need(self.least)
        self._draw_head()
        for number, row in enumerate(self._table.rows):
            pieces = self._kept.pop(number, None) or self._pieces(row, is_strong=number in self._table.strong)
            self._draw_row(pieces)
            if pages.painter is None and len(self._kept) < _MOST_KEPT:
                self._kept[number] = pieces
            if number % _BATCH == _BATCH - 1:
                steps.add(_BATCH)
        steps.add(len(self._table.rows) % _BATCH)
        self._pages.y += 9 * POINT

    @property
    def _formats(self) -> Formats:
        return self._pages.document.formats

    def _is_number(self, index: int) -> bool:
        return self._table.columns[index].kind in NUMBERS

    def _words(self, text: str, place: int, look: str, is_number: bool) -> Laid:
        # Numbers stand to the right in both directions, units below units.
        side = "trailing" if is_number and not self._pages.document.is_rtl else "leading"
        return self._pages.letters.lay(text, self._widths[place] - 2 * _PADDING, self._size + look, side)

    def _title(self, index: int, place: int) -> Laid:
        """The head of a column, cut where it would leave no room for rows."""
        title, most = printed.clean(self._table.columns[index].title), _HEAD * self._pages.bottom
        laid = self._words(title, place, "head", self._is_number(index))
        while laid.height > most:
            title = title[: int(0.9 * len(title) * most / laid.height)]
            laid = self._words(title + "…", place, "head", self._is_number(index))
        return laid

    def _draw_head(self) -> None:
        self._pages.shade(0, self._pages.y, (self._pages.width, self._head_height), printed.ACCENT)
        self._pages.put(self._head, self._pages.y + _PADDING)
        self._pages.y += self._head_height
        self._odd = False

    def _draw_row(self, pieces: list[Piece]) -> None:
        pages = self._pages
        height = height_of(pieces) + 2 * _PADDING
        is_split = height > _TALL * pages.bottom and pages.bottom - pages.y > _FREE * pages.bottom
        if not is_split and pages.y + height > pages.bottom and pages.y > self._head_height:
            pages.turn()
            self._draw_head()
        if height > pages.bottom - pages.y:
            self._draw_long(pieces)
        else:
            if self._odd:
                pages.shade(0, pages.y, (pages.width, height), printed.PALE)
            pages.put(pieces, pages.y + _PADDING)
            pages.y += height
        self._odd = not self._odd
        pages.rule(pages.y, "D5DAE1")

    def _pieces(self, row: Sequence[Cell], *, is_strong: bool) -> list[Piece]:
        pieces = []
        for place, index in enumerate(self._places):
            column = self._table.columns[index]
            text = printed.text(row[index], column, self._formats)
            colour = printed.status_colour(text) if column.kind == "status" else None
            is_number = self._is_number(index) and not isinstance(printed.value_of(row[index]), str)
            laid = self._words(text, place, "status" if colour or is_strong else "cell", is_number)
            pieces.append(Piece(laid, self._lefts[place], colour or LOOKS["cell"].colour))
        return pieces

    def _draw_long(self, pieces: list[Piece]) -> None:
        """A row taller than a page goes on over the next ones, below the header."""

        def turned() -> None:
            self._draw_head()
            self._pages.y += _PADDING

        self._pages.y += _PADDING
        self._pages.flow(pieces, turned, _PADDING)
        self._pages.y += _PADDING
