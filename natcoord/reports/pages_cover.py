"""The cover of a report: the State, the title, what it covers, how far it may go. Used by `pages_blocks` only."""

from collections.abc import Sequence

from natcoord.reports.document import Block, Pair, Paragraph, Section
from natcoord.reports.pages import Column, Pages, Piece
from natcoord.reports.pages_text import LOOKS, POINT
from natcoord.reports.printed import ACCENT

_STATE, _TITLE = 0.08, 0.26  # of the page, from above
_TEXT = 0.82  # of the width
_RULE = 84 * POINT, 2.2 * POINT
_LOOKS = {"subtitle": "subtitle", "note": "note"}
_GUTTER = 16 * POINT


def draw(pages: Pages, section: Section) -> Sequence[Block]:
    """Draws the cover with the words of the section down to its first heading; what is left of its blocks."""
    words, rest = _split(section.blocks)
    pages.open(is_wide=False, is_bare=True)
    if words and words[0].style == "subtitle":
        pages.y = _STATE * pages.bottom
        _say(pages, words[0], "state")
        words = words[1:]
    pages.y = max(pages.y + 60 * POINT, _TITLE * pages.bottom)
    _say(pages, Paragraph(section.title), "cover")
    _rule(pages)
    pages.y += 22 * POINT
    for block in words:
        _say(pages, block, _LOOKS.get(block.style, "fact"))
    _mark(pages)
    return rest


def _split(blocks: Sequence[Block]) -> tuple[list[Paragraph | Pair], Sequence[Block]]:
    words: list[Paragraph | Pair] = []
    for place, block in enumerate(blocks):
        if not isinstance(block, Paragraph | Pair) or block.style in ("heading", "title"):
            return words, blocks[place:]
        words.append(block)
    return words, ()


def _say(pages: Pages, block: Paragraph | Pair, look: str) -> None:
    """In the middle of the page; a pair beside each other."""
    room = pages.width * _TEXT
    left = (pages.width - room) / 2
    if isinstance(block, Paragraph):
        pages.columns([Column(block.text, left, room, "center")], look)
        return
    width = (room - _GUTTER) / 2
    edges = (left, left + width + _GUTTER)
    first, second = reversed(edges) if pages.document.is_rtl else edges
    columns = [Column(block.leading, first, width, "center"), Column(block.trailing, second, width, "center")]
    pages.columns(columns, look)


def _rule(pages: Pages) -> None:
    width, height = _RULE
    pages.shade((pages.width - width) / 2, pages.y, (width, height), ACCENT)
    pages.y += height


def _mark(pages: Pages) -> None:
    """How far the report may go, at the foot of the page."""
    if not pages.document.mark:
        return
    laid = pages.letters.lay(pages.document.mark, pages.width, "state", "center")
    top = pages.bottom - laid.height
    if pages.y > top - 20 * POINT:
        return
    pages.rule(top - 12 * POINT, "C5CCD6")
    pages.put([Piece(laid, 0.0, LOOKS["state"].colour)], top)
