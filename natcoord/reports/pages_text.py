"""Words in lines for the pages of a PDF: fonts, sizes, and the direction of every line. Used by `pages*` only."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QTextLayout, QTextLine, QTextOption

from natcoord import resources
from natcoord.reports.printed import ACCENT, GREY, clean

DOTS_PER_INCH = 300
POINT = DOTS_PER_INCH / 72
# Natcoord Naskh has a code for every glyph that it joins letters with, so that words are found (`pages_search`).
FAMILIES = ("Noto Sans", "Natcoord Naskh", "Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math")
_BLACK = "1A1A1A"
_MOST_KEPT = 12_000
_LONGEST = 2000  # characters of one layout, of two units at most
_UNITS = "utf-16-le"  # in which Qt counts
_RTL = re.compile("[\u05be-\u065f\u066e-\u06d5\u06e5-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LTR = re.compile("[A-Za-z\u00aa-\u02b8\u0370-\u0589\u1e00-\u1fff\u2c60-\u2c7f]")


class Look(NamedTuple):
    """Size in points, weight, colour and the space before and after in points."""

    size: float
    is_bold: bool = False
    colour: str = _BLACK
    before: float = 0
    after: float = 4


LOOKS = {
    "state": Look(15, True, "33414F", 0, 6),
    "cover": Look(28, True, ACCENT, 0, 16),
    "fact": Look(11.5, False, "33414F", 0, 5),
    "title": Look(18, True, ACCENT, 0, 9),
    "subtitle": Look(13, False, GREY, 2, 7),
    "heading": Look(13, True, ACCENT, 10, 5),
    "body": Look(10.5, after=5),
    "note": Look(9, False, GREY),
    "entry": Look(11, True, _BLACK, 6, 2),
    "part": Look(10, False, _BLACK, 0, 2),
    "edge": Look(8, False, GREY),
    "mark": Look(8, True, GREY),
    "head": Look(9, True, "FFFFFF"),
    "cell": Look(9),
    "status": Look(9, True),
    "small head": Look(7.8, True, "FFFFFF"),
    "small cell": Look(7.8),
    "small status": Look(7.8, True),
    "smallest head": Look(6.8, True, "FFFFFF"),
    "smallest cell": Look(6.8),
    "smallest status": Look(6.8, True),
}


@cache
def application() -> QCoreApplication:
    """Fonts need a QGuiApplication: the window's own, else one that is kept, as translations hang on it."""
    present = QCoreApplication.instance() or QGuiApplication(["natcoord", "-platform", "offscreen"])
    if not isinstance(present, QGuiApplication):
        raise TypeError("a report in PDF needs a QGuiApplication, not a QCoreApplication")
    for file in sorted(resources.path("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    return present


def font(pixels: float, *, is_bold: bool = False) -> QFont:
    """A font of whole dots, so that lines break alike on every device."""
    made = QFont(list(FAMILIES))
    made.setPixelSize(max(1, round(pixels)))
    made.setBold(is_bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def runs_rtl(text: str, fallback: bool) -> bool:
    """Whether a line runs from right to left: as its first letter does, unless more letters run the other way.

    A line that begins as the document does keeps to it; one without letters too.
    """
    if text.isascii():
        return fallback and not _LTR.search(text)
    right, left = len(_RTL.findall(text)), len(_LTR.findall(text))
    if not (right and left):
        return bool(right) if right or left else fallback
    first, other = _RTL.search(text), _LTR.search(text)
    begins = bool(first and other and first.start() < other.start())
    return fallback if begins == fallback or right == left else right > left


class Laid(NamedTuple):
    """Text in lines: its paragraphs from above, each with where it begins, and the height of all, in dots."""

    parts: tuple[tuple[QTextLayout, float], ...]
    height: float

    def lines(self) -> Iterator[QTextLine]:
        """Every line from above."""
        for layout, _ in self.parts:
            for number in range(layout.lineCount()):
                yield layout.lineAt(number)

    @property
    def last_width(self) -> float:
        """How far the last line reaches."""
        layout = self.parts[-1][0]
        return layout.lineAt(layout.lineCount() - 1).naturalTextWidth() if layout.lineCount() else 0.0


class Letters:
    """Lays words out in the fonts of a document and keeps what it laid, as tables repeat their words."""

    def __init__(self, is_rtl: bool) -> None:
        self.is_rtl = is_rtl
        self._fonts = {name: font(look.size * POINT, is_bold=look.is_bold) for name, look in LOOKS.items()}
        self._metrics = {name: QFontMetricsF(one) for name, one in self._fonts.items()}
        self._measured: dict[tuple[str, str], float] = {}
        self._options: dict[tuple[bool, str], QTextOption] = {}
        self._kept: dict[tuple[str, float, str, str], Laid] = {}

    def width(self, words: str, look: str) -> float:
        """The width of words on one line."""
        key = (words, look)
        found = self._measured.get(key)
        if found is None:
            if len(self._measured) >= _MOST_KEPT:
                self._measured.clear()
            found = self._measured[key] = self._metrics[look].horizontalAdvance(words)
        return found

    def fitting(self, words: str, width: float, look: str) -> str:
        """The words, cut where one line ends, with a sign that they are."""
        return self._metrics[look].elidedText(clean(words).replace("\n", " / "), Qt.TextElideMode.ElideRight, width)

    def lay(self, text: str, width: float, look: str, side: str = "leading") -> Laid:
        """The text in lines of `width`, each in its own direction. Side is leading, trailing or center."""
        key = (text, width, look, side)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            found = self._kept[key] = self._lay(text, width, look, side)
        return found

    def _lay(self, text: str, width: float, look: str, side: str) -> Laid:
        lines = clean(text).replace("\t", " ").split("\n")
        parts, height = [], 0.0
        for line in lines:
            own = self._option(runs_rtl(line, self.is_rtl), side)
            for layout, tall in self._stretches(line, width, look, own):
                parts.append((layout, height))
                height += tall
        return Laid(tuple(parts), height)

    def _stretches(
        self, text: str, width: float, look: str, option: QTextOption
    ) -> Iterator[tuple[QTextLayout, float]]:
        """A very long line in several layouts, parted where a line ends: Qt joins no letters over 4,096 of them."""
        while len(text) > _LONGEST:
            layout, _ = self._layout(text[:_LONGEST], width, look, option)
            last = layout.lineAt(layout.lineCount() - 1).textStart()
            cut = len(text[:_LONGEST].encode(_UNITS)[: 2 * last].decode(_UNITS))
            if not cut:
                break
            yield self._layout(text[:cut], width, look, option)
            text = text[cut:]
        yield self._layout(text, width, look, option)

    def _layout(self, text: str, width: float, look: str, option: QTextOption) -> tuple[QTextLayout, float]:
        layout = QTextLayout(text, self._fonts[look])
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height

    def _option(self, rtl: bool, side: str) -> QTextOption:
        found = self._options.get((rtl, side))
        if found is None:
            found = self._options[rtl, side] = QTextOption()
            direction, edge = Qt.LayoutDirection, Qt.AlignmentFlag
            found.setTextDirection(direction.RightToLeft if rtl else direction.LeftToRight)
            at_right = self.is_rtl == (side == "leading")
            sides = edge.AlignRight if at_right else edge.AlignLeft
            found.setAlignment(edge.AlignHCenter if side == "center" else sides | edge.AlignAbsolute)
            found.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            found.setUseDesignMetrics(True)
        return found
