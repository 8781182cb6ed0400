"""The sections and blocks of a document, one after the other on pages. Used by `pdf` and `preview` only."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

from natcoord.reports import figures, pages_cover, printed
from natcoord.reports.document import Block, Contents, Document, Drawing, Pair, Section, Table
from natcoord.reports.files import Steps
from natcoord.reports.pages import Column, Enough, Medium, Pages, Piece, Plan, Spot, Unseen
from natcoord.reports.pages_table import TablePainter
from natcoord.reports.pages_text import LOOKS, POINT, Letters, application, runs_rtl
from natcoord.reports.paper import is_wide

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_KEPT = 60 * POINT  # below a heading, on the same page
_AGAIN = 0.35  # of a page: less is left to no section that follows on
_GUTTER = 16 * POINT
_INDENT, _NUMBER = 14 * POINT, 30 * POINT  # of the contents
_TALLEST = 0.8  # of a page, for a drawing
_HEADINGS = ("title", "heading")


def draw(document: Document, medium: Medium, steps: Steps) -> Plan:
    """Draws the whole document, or as much as the medium takes; the plan is of all of it. `steps` makes
    as many as `count` says. May run in a worker thread."""
    application()
    letters = Letters(document.is_rtl)
    kept = Kept({}, {})

    def drawn(one: Medium, before: Plan) -> Plan:
        pages = Pages(document, letters, one, before)
        _Blocks(pages, steps, kept).draw()
        return pages.plan

    measured = drawn(Unseen(), Plan())
    try:
        return drawn(medium, measured)
    except Enough:
        return measured


def count(document: Document) -> int:
    """How many steps `draw` makes: it goes through the document twice."""
    blocks = (block for section in document.sections for block in section.blocks)
    return 2 * sum(max(1, len(block.rows)) if isinstance(block, Table) else 1 for block in blocks)


class Kept(NamedTuple):
    """What was made to be measured and is drawn in the next pass, by the identity of its block."""

    figures: "dict[int, Figure]"
    tables: dict[int, TablePainter]


class _Blocks:
    """One pass over the document."""

    def __init__(self, pages: Pages, steps: Steps, kept: Kept) -> None:
        self._pages = pages
        self._document = pages.document
        self._steps = steps
        self._kept = kept

    def draw(self) -> None:
        """Every section."""
        for number, section in enumerate(self._document.sections):
            self._pages.section = number
            blocks: Sequence[Block] = section.blocks
            if section.is_cover:
                blocks = pages_cover.draw(self._pages, section)
                if blocks:
                    self._pages.open(is_wide=False)
            else:
                self._begin(section)
            for place, block in enumerate(blocks):
                self._block(block, blocks[place + 1] if place + 1 < len(blocks) else None)
        self._pages.close()

    def _begin(self, section: Section) -> None:
        """The page a section begins on, and its title."""
        pages, wide = self._pages, is_wide(section)
        goes_on = section.is_continued and pages.is_open and pages.is_wide == wide
        if goes_on and pages.bottom - pages.y > _AGAIN * pages.bottom:
            pages.y += 18 * POINT if pages.y else 0
        else:
            pages.open(is_wide=wide)
        if section.title:
            keeps = self._least(section.blocks[0]) if section.blocks else 0.0
            pages.columns([Column(section.title, 0.0, pages.width)], "title", keeps=keeps)

    def _block(self, block: Block, after: Block | None) -> None:
        if isinstance(block, Table) and block.rows:
            self._painter(block).draw(self._pages, self._steps)
            return
        self._steps.add()
        if isinstance(block, Table):
            self._pages.paragraph(block.empty, "note")
        elif isinstance(block, Drawing):
            self._drawing(block)
        elif isinstance(block, Contents):
            self._contents(block)
        else:
            keeps = self._least(after) if block.style in _HEADINGS and after else 0.0
            columns = self._pair(block) if isinstance(block, Pair) else [Column(block.text, 0.0, self._pages.width)]
            self._pages.columns(columns, block.style, keeps=keeps)

    def _least(self, block: Block) -> float:
        """How much of a block stands below its heading at least."""
        if isinstance(block, Drawing):
            return self._size(block)[1]
        if isinstance(block, Table) and block.rows:
            return max(_KEPT, self._painter(block).least)
        return _KEPT

    def _painter(self, block: Table) -> TablePainter:
        kept = self._kept.tables
        if id(block) not in kept:
            kept[id(block)] = TablePainter(self._pages, block)
        return kept[id(block)]

    def _pair(self, block: Pair) -> list[Column]:
        """Two columns, the language of the document at the side where reading starts."""
        pages = self._pages
        width = (pages.width - _GUTTER) / 2
        return [
            Column(block.leading, pages.leading(width), width, "leading"),
            Column(block.trailing, pages.leading(width, width + _GUTTER), width, self._side(block.trailing)),
        ]

    def _side(self, text: str) -> str:
        """The side where the lines of a translation begin."""
        return "leading" if runs_rtl(text, not self._document.is_rtl) == self._document.is_rtl else "trailing"

    def _contents(self, block: Contents) -> None:
        pages = self._pages
        spots = pages.before.places(block.entries)
        for entry, spot in zip(block.entries, spots, strict=True):
            look = "entry" if entry.level == 1 else "part"
            away = _INDENT * (entry.level - 1)
            width = pages.width - away - _NUMBER
            laid = pages.letters.lay(printed.brief(entry.text), width, look, "leading")
            pages.y += LOOKS[look].before * POINT
            pages.need(laid.height)
            colour, top = LOOKS[look].colour, pages.y
            pieces = [Piece(laid, pages.leading(width, away), colour)]
            if spot:
                number = printed.digits(str(spot.page + 1), self._document.formats)
                ends = pages.letters.lay(number, _NUMBER, look, "trailing")
                pieces.append(Piece(ends, pages.leading(_NUMBER, pages.width - _NUMBER), colour))
                self._link(laid.height, spot)
                self._leader(away + laid.last_width, ends.last_width, top + laid.height - 4 * POINT)
            pages.put(pieces, top)
            pages.y += laid.height + LOOKS[look].after * POINT

    def _link(self, height: float, spot: Spot) -> None:
        pages = self._pages
        here = pages.spot()
        box = (here.left, here.top - height / POINT, here.left + pages.width / POINT, here.top)
        pages.plan.links.append((here.page, box, spot))

    def _leader(self, before: float, after: float, y: float) -> None:
        """Dots from the words to the number of the page."""
        pages = self._pages
        gap = 5 * POINT
        width = pages.width - before - after - 2 * gap
        left = pages.leading(width, before + gap)
        pages.dots(left, left + width, y)

    def _drawing(self, block: Drawing) -> None:
        pages = self._pages
        width, height = self._size(block)
        pages.need(height)
        pages.plan.drawings.append(pages.spot())
        if pages.painter is not None:
            from natcoord.reports import figures_vector

            place = QRectF(pages.leading(width), pages.y, width, height)
            figures_vector.paint(self._kept.figures.pop(id(block)), pages.painter, place, is_rtl=self._document.is_rtl)
        pages.y += height + 8 * POINT

    def _size(self, block: Drawing) -> tuple[float, float]:
        """Width and height of a drawing on this page, no larger than it was drawn."""
        kept = self._kept.figures
        if id(block) not in kept:
            formats = self._document.formats
            kept[id(block)] = figures.draw(
                block,
                is_rtl=self._document.is_rtl,
                digits=lambda text: printed.in_figures(text, formats),
            )
        wide, tall = (float(inches) * 72 * POINT for inches in kept[id(block)].get_size_inches())
        scale = min(1.0, self._pages.width / wide, _TALLEST * self._pages.bottom / tall)
        return wide * scale, tall * scale
