"""Draws a radar chart: scores on axes around a centre. Axes follow each other the way the words are read."""

import math
from collections.abc import Sequence
from typing import Any

from natcoord.reports.document import Outline, Radar
from natcoord.reports.figures_paper import MARGIN, WIDTH, Key, Manner, Paper, Words, height, wrapped

_RADIUS = 1.72  # inches
_AWAY = 0.14  # of a label from the rim
_WIDEST = 2.1  # of a label
_RING = 7.5  # points
_MOST_RINGS = 5
# Line, dash and marker differ as well as colour: the chart is read in black and white too.
_LOOKS: dict[str, dict[str, Any]] = {
    "law": {"linestyle": "-", "linewidth": 2.2, "marker": "o", "markersize": 5.5},
    "practice": {"linestyle": (0, (4, 1.6)), "linewidth": 2.2, "marker": "s", "markersize": 5.5},
    "before": {"linestyle": (0, (1, 1.4)), "linewidth": 2.2, "marker": "^", "markersize": 5.5},
    "after": {"linestyle": "-", "linewidth": 2.2, "marker": "D", "markersize": 5},
}
_COLOURS = {
    False: {"law": "#174A7C", "practice": "#C77F00", "before": "#6B6B6B", "after": "#00785A"},
    True: {"law": "#7FB8F0", "practice": "#F2B544", "before": "#A8B0BA", "after": "#3FCFA4"},
}
Point = tuple[float, float]


def draw(radar: Radar, manner: Manner) -> Paper:
    """The chart, on paper of its own."""
    looks = {one.role: _LOOKS[one.role] | {"color": _COLOURS[manner.dark][one.role]} for one in radar.outlines}
    paper = Paper(radar.title, radar.caption, [Key(one.title, looks[one.role]) for one in radar.outlines], manner)
    angles = [2 * math.pi * number / len(radar.axes) for number, _ in enumerate(radar.axes)]
    labels = [_label(text, angle) for text, angle in zip(radar.axes, angles, strict=True)]
    above = max((height(label) for label, angle in zip(labels, angles, strict=True) if _is_upright(angle)), default=0.0)
    reach = _RADIUS + _AWAY + above
    paper.open(2 * reach)
    centre = WIDTH / 2, reach
    _grid(paper, radar, angles, centre)
    for text, angle in zip(labels, angles, strict=True):
        x, y = _point(centre, angle, _RADIUS + _AWAY)
        side, level = "center", "bottom" if math.cos(angle) > 0 else "top"
        if not _is_upright(angle):
            side, level = "start" if math.sin(angle) > 0 else "end", "center"
        paper.text(x, y, text, Words(side=side, level=level))
    for outline in radar.outlines:
        _outline(paper, outline, _points(outline, angles, radar.top, centre), looks[outline.role])
    return paper


def _is_upright(angle: float) -> bool:
    """Whether the axis points so far up or down that its label stands above or below it."""
    return abs(math.sin(angle)) < 0.2


def _label(text: str, angle: float) -> str:
    beside = WIDTH / 2 - MARGIN - (_RADIUS + _AWAY) * abs(math.sin(angle))
    return wrapped(text, min(_WIDEST, 2.4 if _is_upright(angle) else beside))


def _point(centre: Point, angle: float, away: float) -> Point:
    return centre[0] + away * math.sin(angle), centre[1] - away * math.cos(angle)


def _points(outline: Outline, angles: list[float], top: int, centre: Point) -> list[Point | None]:
    return [
        None if value is None else _point(centre, angle, _RADIUS * value / top)
        for value, angle in zip(outline.values, angles, strict=True)
    ]


def _grid(paper: Paper, radar: Radar, angles: list[float], centre: Point) -> None:
    looks = {"color": paper.colours["grid"], "linewidth": 0.8, "zorder": 1}
    step = math.ceil(radar.top / _MOST_RINGS)
    for angle in angles:
        _path(paper, [centre, _point(centre, angle, _RADIUS)], looks)
    words = Words(_RING, paper.colours["soft"], "end")
    for ring in range(step, radar.top + 1, step):
        away = _RADIUS * ring / radar.top
        _path(paper, [_point(centre, angle, away) for angle in (*angles, *angles[:1])], looks)
        paper.text(centre[0] - 0.05, centre[1] - away, paper.manner.number(ring), words)


def _outline(paper: Paper, outline: Outline, points: list[Point | None], looks: dict[str, Any]) -> None:
    """Lines between neighbours that both have a value; the inside is tinted when nothing is missing."""
    whole = [point for point in points if point is not None]
    if len(whole) == len(points) > 2:
        xs, ys = zip(*whole, strict=True)
        paper.area(xs, ys, {"facecolor": looks["color"], "alpha": 0.1, "linewidth": 0, "zorder": 2})
    around = [point or (math.nan, math.nan) for point in (*points, *points[:1])]
    _path(paper, around, looks | {"zorder": 4 if outline.role in ("practice", "after") else 3})


def _path(paper: Paper, points: Sequence[Point], looks: dict[str, Any]) -> None:
    if points:
        xs, ys = zip(*points, strict=True)
        paper.line(xs, ys, looks)
