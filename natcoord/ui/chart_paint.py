"""Paints a `Chart` with QPainter: on screen, in a picture, in an SVG. Time runs the way the words are read."""

import math
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF

from natcoord.i18n import Language
from natcoord.reports import timeline
from natcoord.reports.document import Chart, Series

# The palette of the printed charts (reports/figures.py); line, dash and marker differ as well as colour.
_COLOURS = {
    False: {
        "values": "#174A7C", "baseline": "#6B6B6B", "former": "#4D5763", "milestones": "#C77F00", "target": "#00785A",
        "ink": "#1F2933", "soft": "#5B6673", "grid": "#D5DAE1",
    },
    True: {
        "values": "#7FB8F0", "baseline": "#A8B0BA", "former": "#C3CAD3", "milestones": "#F2B544", "target": "#3FCFA4",
        "ink": "#E6EAF0", "soft": "#A8B0BA", "grid": "#3B4552",
    },
}  # fmt: skip
_DASHES = {"baseline": Qt.PenStyle.DotLine, "target": Qt.PenStyle.DashLine}
_FORMER = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashDotLine, Qt.PenStyle.DashDotDotLine)  # by timeline.age
_WIDTHS = {"values": 2.2, "former": 0.9}  # px; 1.6 for the other lines
_HANDLE, _GAP = 26.0, 14.0  # of the legend


def colours(palette: QPalette) -> dict[str, QColor]:
    """The colours of lines and letters on this ground."""
    return {role: QColor(name) for role, name in _COLOURS[_is_dark(palette)].items()}


def _is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


@dataclass(frozen=True, slots=True)
class Scale:
    """Where a year and a value stand in the plot."""

    plot: QRectF
    years: tuple[float, float]
    values: tuple[float, float]
    is_rtl: bool

    def x(self, year: float) -> float:
        share = (year - self.years[0]) / (self.years[1] - self.years[0])
        away = share * self.plot.width()
        return self.plot.right() - away if self.is_rtl else self.plot.left() + away

    def y(self, value: float) -> float:
        share = (value - self.values[0]) / (self.values[1] - self.values[0])
        return self.plot.bottom() - share * self.plot.height()

    def point(self, year: float, value: float) -> QPointF:
        return QPointF(self.x(year), self.y(value))


def value_ticks(chart: Chart, steps: int = 5) -> list[float]:
    """About so many round steps around everything that is drawn; from zero where zero is near."""
    known = [value for series in chart.series for value in series.y if value is not None]
    low, high = (min(known), max(known)) if known else (0.0, 1.0)
    if low > 0 and low < 0.6 * high:
        low = 0.0
    if high == low:
        low, high = low - max(abs(low) * 0.1, 0.5), high + max(abs(high) * 0.1, 0.5)
    step = _round_step((high - low) / steps)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(index * step, 10) for index in range(first, last + 1)]


def _round_step(rough: float) -> float:
    size = 10.0 ** math.floor(math.log10(rough))
    return next(size * factor for factor in (1, 2, 5, 10) if size * factor >= rough - 1e-12)


def _range(places: list[float]) -> tuple[float, float]:
    low, high = (min(places), max(places)) if places else (0.0, 1.0)
    return (low - 0.5, high + 0.5) if low == high else (low, high)


def plain(series: Series) -> list[tuple[str, float]]:
    """The known points of a series."""
    return [(x, y) for x, y in zip(series.x, series.y, strict=True) if y is not None]


class ChartPainter:
    """Paints one chart into one rectangle."""

    def __init__(self, painter: QPainter, area: QRectF, chart: Chart, language: Language, palette: QPalette) -> None:
        self.painter = painter
        self.area = area
        self.chart = chart
        self.language = language
        self.colours = colours(palette)
        self.metrics = QFontMetricsF(painter.font())
        self.where = timeline.places(chart)
        self.legend_rows = self._make_legend()
        self.scale = self._make_scale()

    def _make_scale(self) -> Scale:
        line = self.metrics.height()
        top = self.area.top() + (line * 1.4 if self.chart.unit else line * 0.5)
        bottom = self.area.bottom() - line * (1.8 + 1.1 * (len(self.legend_rows) + bool(self.chart.caption)))
        ticks = value_ticks(self.chart, int(min(max((bottom - top) / (line * 1.9), 2), 5)))
        self.ticks = ticks
        axis = max(self.metrics.horizontalAdvance(self.language.number(one)) for one in ticks) + 10
        left, right = self.area.left() + axis, self.area.right() - 22
        if self.language.is_rtl:
            left, right = self.area.left() + 22, self.area.right() - axis
        plot = QRectF(QPointF(left, top), QPointF(max(right, left + 40), max(bottom, top + 30)))
        years = _range(list(self.where.values()))
        edge = (years[1] - years[0]) * 0.03
        return Scale(plot, (years[0] - edge, years[1] + edge), (ticks[0], ticks[-1]), self.language.is_rtl)

    def paint(self) -> None:
        """Everything, back to front."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._grid()
        self._times()
        for role in ("baseline", "former", "target", "values", "milestones"):
            for series in self.chart.series:
                if series.role == role:
                    self._series(series)
        self._legend()
        if self.chart.caption:
            self._text(self._bottom_line(1), self.chart.caption, "soft")

    def _side(self, *, is_leading: bool = True) -> Qt.AlignmentFlag:
        flags = Qt.AlignmentFlag
        return flags.AlignRight if is_leading == self.language.is_rtl else flags.AlignLeft

    def _text(self, box: QRectF, text: str, role: str, side: Qt.AlignmentFlag | None = None) -> None:
        self.painter.setPen(self.colours[role])
        self.painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self.language.is_rtl else Qt.LayoutDirection.LeftToRight
        )
        flags = (side or self._side()) | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        shown = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
        self.painter.drawText(box, int(flags), shown)

    def _bottom_line(self, number: int) -> QRectF:
        line = self.metrics.height()
        return QRectF(self.area.left() + 2, self.area.bottom() - line * 1.1 * number, self.area.width() - 4, line)

    def _grid(self) -> None:
        plot, line = self.scale.plot, self.metrics.height()
        levels = [self.scale.y(one) for one in self.ticks]
        lines = [QLineF(plot.left(), y, plot.right(), y) for y in levels]
        self.painter.setPen(QPen(self.colours["grid"], 1))
        self.painter.drawLines(lines)
        for one in self.ticks:
            left = plot.right() + 6 if self.language.is_rtl else self.area.left()
            right = self.area.right() if self.language.is_rtl else plot.left() - 6
            box = QRectF(left, self.scale.y(one) - line / 2, right - left, line)
            self._text(box, self.language.number(one), "soft", self._side(is_leading=False))
        if self.chart.unit:
            box = QRectF(self.area.left() + 2, self.area.top(), self.area.width() - 4, line)
            self._text(box, self.chart.unit, "soft")

    def _times(self) -> None:
        plot, line = self.scale.plot, self.metrics.height()
        free = -math.inf
        ordered = sorted(self.where.items(), key=lambda item: item[1], reverse=True)
        # The newest period keeps its word; older ones give way where there is no room.
        for label, place in ordered:
            text = self.language.period(label) if timeline.position(label) else label
            x = self.scale.x(place)
            width = self.metrics.horizontalAdvance(text) + 12
            away = x if self.language.is_rtl else -x
            if away - width / 2 < free:
                continue
            free = away + width / 2
            self.painter.setPen(QPen(self.colours["grid"], 1))
            self.painter.drawLine(QLineF(x, plot.bottom(), x, plot.bottom() + 4))
            box = QRectF(x - width / 2, plot.bottom() + 5, width, line)
            self._text(box, text, "soft", Qt.AlignmentFlag.AlignHCenter)

    def _series(self, series: Series) -> None:
        points = [self.scale.point(self.where[x], y) for x, y in plain(series)]
        self.painter.setPen(self._pen(series, _WIDTHS.get(series.role, 1.6)))
        if timeline.is_level(series):
            plot = self.scale.plot
            self.painter.drawLine(QLineF(plot.left(), points[0].y(), plot.right(), points[0].y()))
            return
        if series.role != "milestones":
            self.painter.drawLines(self._segments(series))
        if series.role in ("values", "milestones"):
            for point in points if len(points) <= 80 else points[-1:]:
                self._marker(series.role, point)

    def _pen(self, series: Series, width: float) -> QPen:
        pen = QPen(self.colours[series.role], width)
        is_former = series.role == "former"
        pen.setStyle(
            _FORMER[timeline.age(self.chart, series)] if is_former else _DASHES.get(series.role, Qt.PenStyle.SolidLine)
        )
        return pen

    def _segments(self, series: Series) -> list[QLineF]:
        """Short lines, since one long antialiased polyline is slow. An absent value breaks the line."""
        pairs = list(zip(series.x, series.y, strict=True))
        if series.role == "target":
            pairs = [pair for pair in pairs if pair[1] is not None]
        return [
            QLineF(self.scale.point(self.where[x0], y0), self.scale.point(self.where[x1], y1))
            for (x0, y0), (x1, y1) in pairwise(pairs)
            if y0 is not None and y1 is not None
        ]

    def _marker(self, role: str, at: QPointF) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colours[role])
        if role == "values":
            self.painter.drawEllipse(at, 3.6, 3.6)
        else:
            size = 5.5
            corners = (QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0))
            self.painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def _legend(self) -> None:
        first = len(self.legend_rows) + (1 if self.chart.caption else 0)
        for number, row in enumerate(self.legend_rows):
            box = self._bottom_line(first - number)
            x = box.right() if self.language.is_rtl else box.left()
            for series in row:
                x = self._legend_entry(series, x, box)

    def _make_legend(self) -> list[list[Series]]:
        """The entries in as many lines as they need."""
        rows: list[list[Series]] = []
        left = 0.0
        for series in self.chart.series:
            width = self._legend_width(series)
            if not rows or width > left:
                rows.append([])
                left = self.area.width()
            rows[-1].append(series)
            left -= width
        return rows

    def _legend_width(self, series: Series) -> float:
        return self.metrics.horizontalAdvance(series.title) + _HANDLE + 6 + _GAP

    def _legend_entry(self, series: Series, x: float, box: QRectF) -> float:
        """One handle and its words from `x` on; gives where the next begins."""
        way, middle = (-1 if self.language.is_rtl else 1), box.center().y()
        self.painter.setPen(self._pen(series, min(_WIDTHS.get(series.role, 2.0), 2.0)))
        if series.role != "milestones":
            self.painter.drawLine(QLineF(x, middle, x + way * _HANDLE, middle))
        if series.role in ("values", "milestones"):
            self._marker(series.role, QPointF(x + way * _HANDLE / 2, middle))
        width = self.metrics.horizontalAdvance(series.title) + 2
        start = x + way * (_HANDLE + 6)
        left = start if way > 0 else start - width
        self._text(QRectF(left, box.top(), width, box.height()), series.title, "ink")
        return x + way * self._legend_width(series)


def paint_sparkline(painter: QPainter, area: QRectF, chart: Chart, palette: QPalette, *, is_rtl: bool) -> None:
    """Values and the path to the target, without words, for lists and cards."""
    where = timeline.places(chart)
    known = [value for series in chart.series for value in series.y if value is not None]
    if not known or not where:
        return
    span = _range(known)
    scale = Scale(area.adjusted(4, 4, -4, -4), _range(list(where.values())), span, is_rtl)
    shades = colours(palette)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for series in chart.series:
        points = [scale.point(where[x], y) for x, y in plain(series)]
        if series.role == "target" and len(points) > 1:
            painter.setPen(QPen(shades["soft"], 1.2, Qt.PenStyle.DashLine))
        elif series.role == "values" and points:
            painter.setPen(QPen(shades["values"], 2))
        else:
            continue
        painter.drawLines([QLineF(one, two) for one, two in pairwise(points)])
        if series.role == "values":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shades["values"])
            painter.drawEllipse(points[-1], 2.8, 2.8)
            painter.setBrush(Qt.BrushStyle.NoBrush)


def small(font: QFont) -> QFont:
    """The font of chart words: a little smaller than the text around it."""
    made = QFont(font)
    if font.pixelSize() > 0:
        made.setPixelSize(max(11, round(font.pixelSize() * 0.9)))
    else:
        made.setPointSizeF(max(8.0, font.pointSizeF() * 0.9))
    return made
