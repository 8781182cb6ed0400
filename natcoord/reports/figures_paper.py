"""Paper for a drawing: its title, legend and caption, and the room for what is drawn. Used by `figures*` only.

Room is counted from the widths of words, and no layout engine runs: a figure costs what its lines and letters cost.
Lengths are inches, x from the edge where reading starts, y from the top of the drawing downwards.
"""

import gc
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from natcoord import resources

if TYPE_CHECKING:
    from matplotlib.figure import Figure

FAMILIES = ["Noto Sans", "Noto Sans Arabic"]
WIDTH = 8.4
MARGIN = 0.14
LABEL = 9.0  # points, as are all sizes of letters
_TITLE, _KEY, _CAPTION = 12.0, 9.0, 8.5
_LINE = 1.36 / 72  # height of a line, of the size of its letters
_HINTED = 1.06  # letters on a screen are a little wider than their outlines
_KEY_WIDTH, _KEY_HEIGHT, _KEY_GAP = 0.34, 0.15, 0.26
_FILES = ("NotoSans-Regular", "NotoSans-Bold", "NotoSansArabic-Regular", "NotoSansArabic-Bold")
COLOURS = {
    False: {"paper": "#FFFFFF", "ink": "#1F2933", "soft": "#5B6673", "grid": "#D5DAE1"},
    True: {"paper": "#1D232B", "ink": "#E6EAF0", "soft": "#A8B0BA", "grid": "#3B4552"},
}


class Manner(NamedTuple):
    """For whom it is drawn: the direction of reading, the ground, the digits of numbers."""

    is_rtl: bool
    dark: bool
    digits: Callable[[str], str]

    def number(self, value: float, decimals: int = 0) -> str:
        """The number in the digits of the reader."""
        return self.digits(f"{value:,.{decimals}f}")


class Fill(NamedTuple):
    """How an area looks: colour, hatching and its colour, edge. Colours as #RRGGBB."""

    colour: str
    hatch: str = ""
    lines: str = "#000000"
    edge: str = "none"


class Key(NamedTuple):
    """An entry of the legend: a sample of an area, or of a line with the looks that matplotlib knows."""

    title: str
    sample: Fill | dict[str, Any]


class Words(NamedTuple):
    """How letters look: size in points, weight, colour, the side of the point where they stand, the ground."""

    size: float = LABEL
    colour: str = ""  # ink of the paper
    side: str = "start"  # start, center, end
    level: str = "center"  # top, center, bottom
    is_bold: bool = False
    ground: str = ""  # painted behind the letters


@cache
def load() -> None:
    """Brings in matplotlib and our fonts."""
    import matplotlib
    from matplotlib import font_manager

    for name in _FILES:
        font_manager.fontManager.addfont(resources.path(f"fonts/{name}.ttf"))
    matplotlib.rcParams["font.family"] = FAMILIES
    matplotlib.rcParams["axes.unicode_minus"] = False
    matplotlib.rcParams["svg.hashsalt"] = "natcoord"
    matplotlib.rcParams["text.parse_math"] = False  # a sum in dollars is no formula
    gc.freeze()  # what was brought in stays for good: looking through it for garbage would stop the window


@lru_cache(maxsize=4096)
def _word_width(word: str, is_bold: bool) -> float:
    """Inches at a size of one point."""
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import TextToPath

    looks = FontProperties(family=FAMILIES, size=10, weight="bold" if is_bold else "normal")
    width, _, _ = TextToPath().get_text_width_height_descent(word, looks, ismath=False)
    return float(width) * _HINTED / 720


def width(text: str, size: float = LABEL, *, is_bold: bool = False) -> float:
    """The width of one line of text."""
    load()
    words = text.split()
    spaces = 0.27 / 72 * max(0, len(words) - 1)
    return size * (sum(_word_width(word, is_bold) for word in words) + spaces)


def widest_word(texts: Sequence[str], size: float = LABEL) -> float:
    """The width that no line can do without."""
    return max((width(word, size) for text in texts for word in text.split()), default=0.0)


def wrapped(text: str, room: float, size: float = LABEL, *, is_bold: bool = False) -> str:
    """The text in lines of at most `room`, about as long as each other; a word that is wider is broken."""
    lines = _lines(text, room, size, is_bold)
    for share in (0.55, 0.65, 0.75, 0.85) if len(lines) > 1 else ():
        narrower = _lines(text, room * share, size, is_bold)
        if len(narrower) == len(lines) and widest_word([text], size) <= room * share:
            return "\n".join(narrower)
    return "\n".join(lines)


def _lines(text: str, room: float, size: float, is_bold: bool) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if width(longer, size, is_bold=is_bold) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _pieces(word, room, size, is_bold)
        lines += full
    return [*lines, line] if line else lines


def _pieces(word: str, room: float, size: float, is_bold: bool) -> list[str]:
    whole = width(word, size, is_bold=is_bold)
    if whole <= room:
        return [word]
    letters = max(1, int(len(word) * max(room, 0.0) / whole))
    return [word[at : at + letters] for at in range(0, len(word), letters)]


def height(text: str, size: float = LABEL) -> float:
    """The height of text that is already in lines."""
    return (text.count("\n") + 1) * size * _LINE if text else 0.0


class Paper:
    """One figure: title above, legend and caption below, `open` makes the room between them.

    The limits of its axes are set, so what is drawn is added as it is: `add_patch` would look for its extent.
    """

    figure: "Figure"

    def __init__(self, title: str, caption: str, keys: Sequence[Key], manner: Manner) -> None:
        load()
        self.manner = manner
        self.colours = COLOURS[manner.dark]
        room = WIDTH - 2 * MARGIN
        self._title = wrapped(title, room, _TITLE, is_bold=True)
        self._caption = wrapped(caption, room, _CAPTION)
        self._keys = list(_flow([key for key in keys if key.title], room))
        self._key_rows = self._keys[-1][1] + 1 if self._keys else 0
        self._head = MARGIN + height(self._title, _TITLE) + (0.1 if title else 0.0)

    def open(self, tall: float) -> None:
        """Makes the figure with room for a drawing as high as `tall`, and writes what stands around it."""
        from matplotlib.figure import Figure

        row = _KEY * _LINE + 0.04
        foot = MARGIN + (0.08 + row * self._key_rows if self._keys else 0.0)
        foot += height(self._caption, _CAPTION) + 0.06 if self._caption else 0.0
        self.figure = Figure(figsize=(WIDTH, self._head + tall + foot), facecolor=self.colours["paper"])
        self._axes = self.figure.add_axes((0, 0, 1, 1))
        self._axes.set_axis_off()
        self._axes.set_xlim((WIDTH, 0) if self.manner.is_rtl else (0, WIDTH))
        self._axes.set_ylim(tall + foot, -self._head)
        self.text(MARGIN, MARGIN - self._head, self._title, Words(_TITLE, level="top", is_bold=True))
        for left, number, key in self._keys:
            self._key(left, tall + 0.08 + row * (number + 0.5), key)
        bottom = tall + foot - MARGIN
        self.text(MARGIN, bottom, self._caption, Words(_CAPTION, self.colours["soft"], level="bottom"))

    def _key(self, left: float, middle: float, key: Key) -> None:
        if isinstance(key.sample, Fill):
            self.box(left, middle - _KEY_HEIGHT / 2, (_KEY_WIDTH, _KEY_HEIGHT), key.sample)
        else:
            self.line([left, left + _KEY_WIDTH / 2, left + _KEY_WIDTH], [middle] * 3, key.sample | {"markevery": [1]})
        self.text(left + _KEY_WIDTH + 0.08, middle, key.title, Words(_KEY))

    def text(self, x: float, y: float, text: str, words: Words = Words()) -> None:  # noqa: B008 (a frozen value)
        """Writes text that is already in lines."""
        if not text:
            return
        sides = {"start": "right", "end": "left"} if self.manner.is_rtl else {"start": "left", "end": "right"}
        side = sides.get(words.side, "center")
        ground = {"facecolor": words.ground, "edgecolor": "none", "boxstyle": "square,pad=0.12"}
        self._axes.text(
            x,
            y,
            text,
            fontsize=words.size,
            fontweight="bold" if words.is_bold else "normal",
            color=words.colour or self.colours["ink"],
            ha=side,
            va=words.level,
            multialignment=side,
            bbox=ground if words.ground else None,
            zorder=6,
        )

    def box(self, x: float, y: float, size: tuple[float, float], fill: Fill) -> None:
        """Draws a rectangle from the corner where reading starts."""
        from matplotlib.patches import Rectangle

        looks: dict[str, Any] = {"facecolor": fill.colour, "edgecolor": fill.edge}
        looks |= {"hatch": fill.hatch, "hatchcolor": fill.lines}
        self._axes.add_artist(Rectangle((x, y), *size, linewidth=0.8, **looks))

    def line(self, xs: Sequence[float], ys: Sequence[float], looks: dict[str, Any]) -> None:
        """Draws a line; looks as matplotlib's own."""
        from matplotlib.lines import Line2D

        self._axes.add_artist(Line2D(xs, ys, **looks))

    def area(self, xs: Sequence[float], ys: Sequence[float], looks: dict[str, Any]) -> None:
        """Fills a polygon; looks as matplotlib's own."""
        from matplotlib.patches import Polygon

        self._axes.add_artist(Polygon(list(zip(xs, ys, strict=True)), **looks))


def _flow(keys: Sequence[Key], room: float) -> list[tuple[float, int, Key]]:
    """Where each entry of the legend begins, and in which row: one after the other, as many as fit."""
    placed: list[tuple[float, int, Key]] = []
    left, row = 0.0, 0
    for key in keys:
        title = wrapped(key.title, room - _KEY_WIDTH - 0.08, _KEY).replace("\n", " ")
        wide = _KEY_WIDTH + 0.08 + width(title, _KEY)
        if left and left + wide > room:
            left, row = 0.0, row + 1
        placed.append((MARGIN + left, row, key))
        left += wide + _KEY_GAP
    return placed
