"""Charts drawn by matplotlib for screen, Word and PDF. matplotlib is imported on first use only."""

import io
import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from natcoord.reports import figures_bars, figures_heat, figures_radar, timeline
from natcoord.reports.document import Chart, Drawing, HeatMap, Radar, Series
from natcoord.reports.figures_paper import COLOURS, Manner, load, wrapped
from natcoord.reports.printed import drawable

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# Line, dash and marker differ as well as colour: the chart is read in black and white too.
_LOOKS: dict[str, dict[str, Any]] = {
    "values": {"linestyle": "-", "linewidth": 2.2, "marker": "o", "markersize": 6.5, "zorder": 4},
    "baseline": {"linestyle": ":", "linewidth": 1.8, "zorder": 2},
    "former": {"linestyle": "-", "linewidth": 0.9, "zorder": 1.5},
    "milestones": {"linestyle": "none", "marker": "D", "markersize": 7.5, "zorder": 3},
    "target": {"linestyle": "--", "linewidth": 1.8, "zorder": 2},
}
_COLOURS = {
    False: {
        "values": "#174A7C",
        "baseline": "#6B6B6B",
        "former": "#4D5763",
        "milestones": "#C77F00",
        "target": "#00785A",
    },
    True: {
        "values": "#7FB8F0",
        "baseline": "#A8B0BA",
        "former": "#C3CAD3",
        "milestones": "#F2B544",
        "target": "#3FCFA4",
    },
}
_FORMER = ("-", "-.", (0, (4, 2, 1, 2, 1, 2)))  # by timeline.age
_MOST_TICKS = 12
_WIDEST, _TALLEST = 7.6, 2.6  # inches: the words above and below a chart, and beside it
_TITLE, _UNIT, _CAPTION = 12.0, 10.0, 8.5  # points


def _as_is(text: str) -> str:
    return text


def draw(block: Drawing, *, is_rtl: bool, dark: bool = False, digits: Callable[[str], str] = _as_is) -> "Figure":
    """The drawing as a figure, mirrored when `is_rtl`; `digits` turns its numbers and the labels of time."""
    block = drawable(block)
    if isinstance(block, Chart):
        return chart(block, is_rtl=is_rtl, dark=dark, digits=digits)
    manner = Manner(is_rtl, dark, digits)
    if isinstance(block, Radar):
        return figures_radar.draw(block, manner).figure
    return (figures_heat.draw(block, manner) if isinstance(block, HeatMap) else figures_bars.draw(block, manner)).figure


def chart(chart: Chart, *, is_rtl: bool, dark: bool = False, digits: Callable[[str], str] = _as_is) -> "Figure":
    """The chart as a figure, mirrored when `is_rtl`; `digits` turns the figures of the axes."""
    load()
    from matplotlib.figure import Figure

    colours = COLOURS[dark] | _COLOURS[dark]
    figure = Figure(figsize=(8.4, 3.9), layout="constrained", facecolor=colours["paper"])
    axes = figure.add_subplot(facecolor=colours["paper"])
    where = timeline.places(chart)
    for series in chart.series:
        _draw(axes, series, where, _look(chart, series, colours))
    _dress(axes, chart, is_rtl, colours)
    _ticks(axes, where, digits)
    return figure


def _look(chart: Chart, series: Series, colours: dict[str, str]) -> dict[str, Any]:
    look = _LOOKS[series.role] | {"color": colours[series.role], "label": series.title}
    if series.role == "former":
        look["linestyle"] = _FORMER[timeline.age(chart, series)]
    if series.role == "milestones":
        look["markeredgecolor"] = colours["ink"]
    return look


def _draw(axes: Any, series: Series, where: dict[str, float], look: dict[str, Any]) -> None:
    if timeline.is_level(series):
        axes.axhline(timeline.level(series), **look)
        return
    points = [(where[x], math.nan if y is None else y) for x, y in zip(series.x, series.y, strict=True)]
    if series.role in timeline.STRAIGHT:
        points = [point for point in points if not math.isnan(point[1])]
    axes.plot([x for x, _ in points], [y for _, y in points], **look)


def _dress(axes: Any, chart: Chart, is_rtl: bool, colours: dict[str, str]) -> None:
    side = "right" if is_rtl else "left"
    if is_rtl:
        axes.invert_xaxis()
        axes.yaxis.tick_right()
        axes.yaxis.set_label_position("right")
    ink = {"color": colours["ink"], "multialignment": side}
    title = wrapped(chart.title, _WIDEST, _TITLE, is_bold=True)
    axes.set_title(title, loc=side, fontsize=_TITLE, fontweight="bold", **ink)
    axes.set_ylabel(wrapped(chart.unit, _TALLEST, _UNIT), color=colours["ink"], fontsize=_UNIT)
    if chart.caption:
        axes.set_xlabel(wrapped(chart.caption, _WIDEST, _CAPTION), loc=side, fontsize=_CAPTION, **ink)
    axes.grid(axis="y", color=colours["grid"], linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(colors=colours["ink"], length=3)
    for name, spine in axes.spines.items():
        spine.set_visible(name in ("bottom", side))
        spine.set_color(colours["grid"])
    axes.margins(x=0.04, y=0.12)
    if chart.series:
        axes.figure.legend(
            loc="outside lower center",
            ncols=min(4, len(chart.series)),
            frameon=False,
            labelcolor=colours["ink"],
            markerfirst=not is_rtl,
            reverse=is_rtl,
            handlelength=3.2,
        )


def _ticks(axes: Any, where: dict[str, float], digits: Callable[[str], str]) -> None:
    from matplotlib.ticker import FuncFormatter

    def worded(value: float, _position: int) -> str:
        return digits(f"{value:,.6f}".rstrip("0").rstrip("."))

    axes.yaxis.set_major_formatter(FuncFormatter(worded))
    shown = _thinned(where)
    axes.set_xticks([where[label] for label in shown], [digits(label) for label in shown])


def _thinned(where: dict[str, float]) -> list[str]:
    """The labels that have room on the axis; 2024 and 2024-Q4 end on the same day."""
    apart = (max(where.values(), default=0.0) - min(where.values(), default=0.0)) / _MOST_TICKS
    shown: list[str] = []
    for label, place in where.items():
        if not shown or place - where[shown[-1]] >= apart > 0:
            shown.append(label)
    return shown


def png(figure: "Figure", *, dpi: int = 200) -> bytes:
    """The figure as a PNG picture."""
    out = io.BytesIO()
    figure.savefig(out, format="png", dpi=dpi)
    return out.getvalue()


def svg(figure: "Figure") -> bytes:
    """The figure as SVG, its text as outlines so that no font is needed."""
    out = io.BytesIO()
    figure.savefig(out, format="svg", metadata={"Date": None})
    return out.getvalue()
