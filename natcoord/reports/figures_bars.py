"""Draws bars made of parts, one below the other; they grow from the edge where reading starts."""

import math

from natcoord.reports import printed
from natcoord.reports.document import Bars
from natcoord.reports.figures_paper import MARGIN, WIDTH, Fill, Key, Manner, Paper, Words, height, width, wrapped

_WIDEST_LABEL = 2.3  # inches
_LOWEST_ROW = 0.36
_THICK = 0.25
_NUMBER = 8.5  # points
_MOST_TICKS = 7
# From nothing known to checked: darker, and each with a hatching of its own.
_FILLS = {
    False: {
        "unanswered": Fill("#FFFFFF", "", "#FFFFFF", "#7A8794"),
        "none": Fill("#DDE1E6", "...", "#7A8794", "#7A8794"),
        "stated": Fill("#BCD4EC", "////", "#5C82A8", "#5C82A8"),
        "document": Fill("#6C9CCB", "\\\\\\\\", "#A9C8E6", "#3D6C9B"),
        "verified": Fill("#174A7C", "", "#174A7C", "#174A7C"),
    },
    True: {
        "unanswered": Fill("#1D232B", "", "#1D232B", "#8C97A5"),
        "none": Fill("#39434F", "...", "#8C97A5", "#8C97A5"),
        "stated": Fill("#2F4F70", "////", "#6F97BF", "#6F97BF"),
        "document": Fill("#4E86BD", "\\\\\\\\", "#8DBCE8", "#8DBCE8"),
        "verified": Fill("#B7DAFA", "", "#B7DAFA", "#B7DAFA"),
    },
}


def draw(bars: Bars, manner: Manner) -> Paper:
    """The bars, on paper of their own."""
    fills = _FILLS[manner.dark]
    paper = Paper(bars.title, bars.caption, [Key(part.title, fills[part.role]) for part in bars.parts], manner)
    labels = [wrapped(row, _WIDEST_LABEL) for row in bars.rows]
    left = MARGIN + 0.12 + max((width(line) for label in labels for line in label.split("\n")), default=0.0)
    tall = max(_LOWEST_ROW, *(height(label) + 0.08 for label in labels), 0.0)
    paper.open(tall * len(labels) + 0.26)
    totals = [sum(part.values[number] for part in bars.parts) for number, _ in enumerate(labels)]
    scale = _axis(paper, left, max(totals, default=0), tall * len(labels))
    for number, label in enumerate(labels):
        middle = tall * (number + 0.5)
        paper.text(MARGIN, middle, label)
        _bar(paper, bars, number, (left, middle, scale))
    return paper


def _axis(paper: Paper, left: float, most: int, bottom: float) -> float:
    """Draws the ticks; inches for one."""
    step = _step(most)
    last = step * max(1, math.ceil(most / step))
    scale = (WIDTH - 2 * MARGIN - left) / last
    looks = {"color": paper.colours["grid"], "linewidth": 0.8, "zorder": 0}
    for tick in range(0, last + 1, step):
        x = left + tick * scale
        paper.line([x, x], [0, bottom + 0.04], looks)
        words = Words(_NUMBER, paper.colours["soft"], "center", "top")
        paper.text(x, bottom + 0.07, paper.manner.number(tick), words)
    return scale


def _step(most: int) -> int:
    """A round distance between ticks."""
    for power in range(12):
        for first in (1, 2, 5):
            if first * 10**power * _MOST_TICKS >= most:
                return int(first * 10**power)
    return max(1, most)


def _bar(paper: Paper, bars: Bars, number: int, place: tuple[float, float, float]) -> None:
    """One bar; `place` is where it begins, its middle, and the inches for one."""
    x, middle, scale = place
    for part in bars.parts:
        count = part.values[number]
        if not count:
            continue
        fill, wide = _FILLS[paper.manner.dark][part.role], count * scale
        paper.box(x, middle - _THICK / 2, (wide, _THICK), fill)
        words = paper.manner.number(count)
        if width(words, _NUMBER) + 0.08 <= wide:
            ink = "#FFFFFF" if printed.is_dark(fill.colour.removeprefix("#")) else "#000000"
            ground = fill.colour if fill.hatch else ""
            paper.text(x + wide / 2, middle, words, Words(_NUMBER, ink, "center", ground=ground))
        x += wide
