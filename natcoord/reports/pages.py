"""Pages of a PDF or of a preview: where the pen stands, page turns, what stands above and below. Used by `pdf` and
`preview` only. A document is drawn twice: once without a medium, to learn on which page everything stands.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLine

from natcoord.reports.document import Document, Entry
from natcoord.reports.pages_text import DOTS_PER_INCH, LOOKS, POINT, Laid, Letters
from natcoord.reports.paper import LONG, SHORT
from natcoord.reports.printed import ACCENT, GREY, digits, page_words

_MILLIMETRE = DOTS_PER_INCH / 25.4
_SIDE, _ABOVE, _BELOW = 18.0, 24.0, 22.0  # mm of margin
_HEAD, _FOOT = 13.0, 12.0  # mm from the edge to what stands in the margin
_LINE = "C5CCD6"
LEVELS = {"title": 1, "heading": 2}  # looks that the contents name


class Enough(Exception):  # noqa: N818 (it is no error)
    """Raised by the `begin` of a medium that takes no more pages."""


class Medium(Protocol):
    """What pages are drawn on. `begin` gives a painter on a new page of a size in dots, or None to only measure."""

    def begin(self, width: float, height: float) -> QPainter | None: ...

    def end(self) -> None: ...


class Unseen:
    """The medium of the first pass."""

    def begin(self, width: float, height: float) -> QPainter | None:
        return None

    def end(self) -> None:
        pass


class Spot(NamedTuple):
    """Where something stands: the page from 0 and points from the lower left corner of it."""

    page: int
    left: float
    top: float


@dataclass
class Plan:
    """What one pass over the document found out, for the next one and for the marks of the file."""

    total: int = 0  # pages
    headings: dict[tuple[int, int], list[Spot]] = field(default_factory=dict)  # by section and level
    drawings: list[Spot] = field(default_factory=list)
    links: list[tuple[int, tuple[float, float, float, float], Spot]] = field(default_factory=list)

    def places(self, entries: Sequence[Entry]) -> list[Spot | None]:
        """Where each entry of the contents leads: headings of a section are met in their order."""
        found = {key: iter(spots) for key, spots in self.headings.items()}
        return [next(found.get((one.section, one.level), iter(())), None) for one in entries]


class Piece(NamedTuple):
    """Text at its place across the page."""

    laid: Laid
    left: float
    colour: str


class Column(NamedTuple):
    """Text to be laid out with its left edge and width; `side` as `Letters.lay` takes it."""

    text: str
    left: float
    width: float
    side: str = "leading"


class Pages:
    """Draws downwards and turns the page when something does not fit. All lengths are in dots."""

    def __init__(self, document: Document, letters: Letters, medium: Medium, before: Plan) -> None:
        self.document = document
        self.letters = letters
        self.before = before
        self.plan = Plan()
        self.painter: QPainter | None = None
        self.section = 0
        self.is_wide = False
        self.width = self.bottom = self.y = 0.0
        self._medium = medium
        self._height = 0.0
        self._is_bare = False

    def open(self, *, is_wide: bool, is_bare: bool = False) -> None:
        """Ends this page and begins another; a bare one has nothing above and below."""
        self.close()
        self.is_wide, self._is_bare = is_wide, is_bare
        wide, tall = (LONG, SHORT) if is_wide else (SHORT, LONG)
        self._height = tall * _MILLIMETRE
        self.width = (wide - 2 * _SIDE) * _MILLIMETRE
        self.bottom = self._height - (_ABOVE + _BELOW) * _MILLIMETRE
        self.y = 0.0
        self.plan.total += 1
        self.painter = self._medium.begin(wide * _MILLIMETRE, self._height)
        if self.painter is not None:
            self.painter.translate(_SIDE * _MILLIMETRE, _ABOVE * _MILLIMETRE)
            if not is_bare:
                self._edges()

    def turn(self) -> None:
        """Ends this page and begins the next of the same kind."""
        self.open(is_wide=self.is_wide)

    def close(self) -> None:
        """Ends the page, if one is open."""
        if self.plan.total and self._height:
            self._medium.end()
        self._height = 0.0

    @property
    def is_open(self) -> bool:
        """Whether there is a page that could go on."""
        return self._height > 0 and not self._is_bare

    def need(self, height: float) -> None:
        """Turns the page unless `height` fits on this one."""
        if self.y > 0 and self.y + height > self.bottom:
            self.turn()

    def spot(self, left: float = 0.0) -> Spot:
        """Where the pen stands."""
        down = self._height - _ABOVE * _MILLIMETRE - self.y
        return Spot(self.plan.total - 1, (left + _SIDE * _MILLIMETRE) / POINT, down / POINT)

    def paragraph(self, text: str, look: str, side: str = "leading") -> None:
        """A paragraph, broken between lines at the foot of a page."""
        self.columns([Column(text, 0.0, self.width, side)], look)

    def columns(self, texts: Sequence[Column], look: str, *, keeps: float = 0.0) -> None:
        """Texts beside each other. `keeps` stays below them on the same page; a heading is noted at its level."""
        style = LOOKS[look]
        self.y += style.before * POINT if self.y else 0
        pieces = [Piece(self.letters.lay(one.text, one.width, look, one.side), one.left, style.colour) for one in texts]
        if keeps:
            self.need(height_of(pieces) + keeps)
        if look in LEVELS:
            self.plan.headings.setdefault((self.section, LEVELS[look]), []).append(self.spot())
        self.flow(pieces)
        self.y += style.after * POINT

    def flow(self, pieces: Sequence[Piece], turned: Callable[[], None] | None = None, pad: float = 0.0) -> None:
        """Texts beside each other from here on, over as many pages as they need; `turned` is called on each."""
        height = height_of(pieces)
        if self.y + height + pad <= self.bottom:
            self.put(pieces, self.y)
            self.y += height
            return
        rests = [list(piece.laid.lines()) for piece in pieces]
        while any(rests):
            used = 0.0
            for piece, rest in zip(pieces, rests, strict=True):
                used = max(used, self._some(piece, rest, self.bottom - self.y - pad))
            self.y += used
            if any(rests):
                self.turn()
                if turned:
                    turned()

    def _some(self, piece: Piece, rest: list[QTextLine], room: float) -> float:
        """Draws and takes away the lines that fit, at the top of a page at least one; the height they take."""
        height, taken = 0.0, 0
        for line in rest:
            if height + line.height() > room and (taken or self.y > self.bottom / 2):
                break
            if self.painter is not None:
                self.painter.setPen(QColor(f"#{piece.colour}"))
                line.draw(self.painter, QPointF(piece.left, self.y + height - line.y()))
            height += line.height()
            taken += 1
        del rest[:taken]
        return height

    def put(self, pieces: Sequence[Piece], top: float) -> None:
        """Draws whole texts with their upper edge at a height."""
        painter = self.painter
        if painter is None:
            return
        for piece in pieces:
            painter.setPen(QColor(f"#{piece.colour}"))
            for layout, down in piece.laid.parts:
                layout.draw(painter, QPointF(piece.left, top + down))

    def shade(self, left: float, top: float, size: tuple[float, float], colour: str) -> None:
        """Fills a rectangle."""
        if self.painter is not None:
            self.painter.fillRect(QRectF(left, top, *size), QColor(f"#{colour}"))

    def rule(self, y: float, colour: str) -> None:
        """A thin line across the page."""
        self.shade(0, y, (self.width, max(1.0, 0.5 * POINT)), colour)

    def dots(self, left: float, right: float, y: float) -> None:
        """A row of dots, which leads the eye."""
        if self.painter is not None and right - left > 6 * POINT:
            pen = QPen(QColor(f"#{GREY}"), 0.8 * POINT, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.01, 5])
            self.painter.setPen(pen)
            self.painter.drawLine(QPointF(left, y), QPointF(right, y))

    def leading(self, width: float, away: float = 0.0) -> float:
        """The left edge of something so wide, so far from the side where reading starts."""
        return self.width - away - width if self.document.is_rtl else away

    def _edges(self) -> None:
        """What stands above and below the text of a page."""
        letters, whole = self.letters, self.width
        room = letters.width(self.document.mark, "mark") + 4 * POINT
        head = letters.fitting(self.document.head, whole - room - 16 * POINT, "edge")
        top = (_HEAD - _ABOVE) * _MILLIMETRE
        if head or self.document.mark:
            mark = letters.lay(letters.fitting(self.document.mark, whole, "mark"), whole, "mark", "trailing")
            self.put([Piece(letters.lay(head, whole, "edge"), 0.0, GREY), Piece(mark, 0.0, ACCENT)], top)
            self.rule(top + 13 * POINT, _LINE)
        words = page_words(self.document).format(number=self.plan.total, total=self.before.total)
        foot = letters.lay(digits(words, self.document.formats), whole, "edge", "center")
        self.put([Piece(foot, 0, GREY)], self._height - (_ABOVE + _FOOT) * _MILLIMETRE - foot.height)


def height_of(pieces: Sequence[Piece]) -> float:
    """The height of the tallest."""
    return max((piece.laid.height for piece in pieces), default=0.0)
