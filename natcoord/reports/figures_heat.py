"""Draws a heat map: a number in every cell, its shade, and hatching where little of it is answered."""

from natcoord.reports import printed
from natcoord.reports.document import HeatMap
from natcoord.reports.figures_paper import (
    MARGIN,
    WIDTH,
    Fill,
    Key,
    Manner,
    Paper,
    Words,
    height,
    widest_word,
    width,
    wrapped,
)

_WIDEST_LABEL = 2.0  # inches
_WIDEST_CELL = 0.95
_LOWEST_ROW = 0.34
_GAP = 0.03  # between cells
_NUMBER = 9.5  # points
_NONE = "–"
_ENDS = {False: printed.LEVELS, True: ("26384C", "9CCBF7")}
_LINES = {False: "#7A8794", True: "#8C97A5"}  # of hatching where there is no number


def draw(heat: HeatMap, manner: Manner) -> Paper:
    """The heat map, on paper of its own."""
    return _Map(heat, manner).draw()


class _Map:
    def __init__(self, heat: HeatMap, manner: Manner) -> None:
        self._heat = heat
        self._manner = manner
        self._paper = Paper(heat.title, heat.caption, self._keys(), manner)
        self._rows = [wrapped(row, _WIDEST_LABEL) for row in heat.rows]
        self._left = MARGIN + 0.12 + max((width(line) for row in self._rows for line in row.split("\n")), default=0.0)
        self._set_columns()
        self._tall = max(_LOWEST_ROW, *(height(row) + 0.08 for row in self._rows), 0.0)

    def _keys(self) -> list[Key]:
        thin = Fill(f"#{printed.shade(1, _ENDS[self._manner.dark])}", "////", _hatching(1, self._manner.dark))
        return [Key(self._heat.thin, thin), Key(self._heat.unasked, self._unasked())]

    def _set_columns(self) -> None:
        """Heads stand in one tier, or in two where words are wider than a column: none is turned or broken."""
        heads, room = self._heat.columns, WIDTH - MARGIN - self._left
        self._pitch = min(_WIDEST_CELL, room / max(1, len(heads)))
        self._tiers = 2 if widest_word(heads) > self._pitch - 0.06 else 1
        if self._tiers == 2:
            over = max(0.0, min(width(heads[-1]), 2 * self._pitch) / 2 - self._pitch / 2 - MARGIN / 2)
            self._pitch = min(_WIDEST_CELL, (room - over) / len(heads))
        self._heads = [wrapped(head, self._pitch * self._tiers - 0.08) for head in heads]
        tiers = [self._heads[number :: self._tiers] for number in range(self._tiers)]
        ends = [max((height(head) for head in tier), default=0.0) + 0.05 for tier in tiers]
        self._ends = [sum(ends[: number + 1]) for number in range(self._tiers)]  # where each tier ends, from above

    def draw(self) -> Paper:
        top = self._ends[-1]
        self._paper.open(top + len(self._rows) * self._tall)
        for number, head in enumerate(self._heads):
            self._head(number, head, top)
        for number, row in enumerate(self._rows):
            y = top + number * self._tall
            self._paper.text(MARGIN, y + self._tall / 2, row)
            for column, _ in enumerate(self._heat.columns):
                self._cell(number, column, y)
        return self._paper

    def _head(self, number: int, head: str, top: float) -> None:
        middle = self._left + self._pitch * (number + 0.5)
        bottom = self._ends[number % self._tiers]
        self._paper.text(middle, bottom - 0.05, head, Words(side="center", level="bottom"))
        if bottom < top:
            looks = {"color": self._paper.colours["soft"], "linewidth": 0.7}
            self._paper.line([middle, middle], [bottom - 0.02, top - 0.03], looks)

    def _cell(self, row: int, column: int, y: float) -> None:
        value, coverage = self._heat.values[row][column], self._heat.coverage[row][column]
        fill = self._fill(value, coverage)
        x = self._left + column * self._pitch
        self._paper.box(x + _GAP / 2, y + _GAP / 2, (self._pitch - _GAP, self._tall - _GAP), fill)
        if value is None and coverage is None:
            return
        number = _NONE if value is None else self._manner.number(value, 1)
        colour = self._paper.colours["ink"] if value is None else _ink(fill.colour)
        ground = fill.colour if fill.hatch else ""
        words = Words(_NUMBER, colour, "center", ground=ground)
        self._paper.text(x + self._pitch / 2, y + self._tall / 2, number, words)

    def _fill(self, value: float | None, coverage: float | None) -> Fill:
        if value is None and coverage is None:
            return self._unasked()
        dark = self._manner.dark
        hatch = "////" if coverage is not None and coverage < printed.THIN else ""
        if value is None:
            return Fill(self._paper.colours["paper"], hatch, _LINES[dark], self._paper.colours["grid"])
        return Fill(f"#{printed.shade(value, _ENDS[dark])}", hatch, _hatching(value, dark))

    def _unasked(self) -> Fill:
        return Fill("#2B333D" if self._manner.dark else f"#{printed.UNASKED}")


def _ink(colour: str) -> str:
    return "#FFFFFF" if printed.is_dark(colour.removeprefix("#")) else "#000000"


def _hatching(value: float, dark: bool) -> str:
    """Lines that are seen on the shade of the value."""
    return f"#{printed.hatching(printed.shade(value, _ENDS[dark]))}"
