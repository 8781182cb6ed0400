"""BreakdownChart: a LineChart that also draws the parts of a total, told apart by dash and mark, not colour alone."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF

from natcoord.i18n import Language
from natcoord.reports.document import Chart, Series
from natcoord.ui.chart_paint import ChartPainter, plain, small
from natcoord.ui.line_chart import LineChart

_COLOURS = {
    False: ("#B34700", "#00785A", "#6B3FA0", "#8A5F00", "#1A6A9A", "#9A1A5A", "#4D5763", "#3D6B00"),
    True: ("#FF9A57", "#3FCFA4", "#C9A6F5", "#F2B544", "#7CC7F0", "#F58BC0", "#C3CAD3", "#B5DB70"),
}
_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_CORNERS = (  # of a mark, in units of its size: each shape is unlike the others
    ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    ((0, -1.2), (1.1, 0.9), (-1.1, 0.9)),
    ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
    ((0, 1.2), (1.1, -0.9), (-1.1, -0.9)),
)
_SIZE, _HANDLE = 3.4, 26.0  # of a mark, and of a line in the legend
_MOST_MARKS = 40  # of one line; of more points only the newest is marked


class _PartsPainter(ChartPainter):
    """The chart as it is, and above it the parts. The second four parts have hollow marks."""

    def __init__(self, painter: QPainter, area: QRectF, chart: Chart, language: Language, palette: QPalette) -> None:
        super().__init__(painter, area, chart, language, palette)
        is_dark = palette.color(QPalette.ColorRole.Base).lightness() < 128
        parts = [one for one in chart.series if one.role == "part"]
        shades = _COLOURS[is_dark]
        self._part_looks = {one.title: (at, QColor(shades[at % len(shades)])) for at, one in enumerate(parts)}
        self._part_ground = palette.color(QPalette.ColorRole.Base)

    def paint(self) -> None:
        super().paint()
        for series in self.chart.series:
            if series.role == "part":
                self._part(series)

    def _part(self, series: Series) -> None:
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place, shade = self._part_looks[series.title]
        self.painter.setPen(self._part_pen(place, shade))
        self.painter.drawLines(self._segments(series))
        points = [self.scale.point(self.where[x], y) for x, y in plain(series)]
        for point in points if len(points) <= _MOST_MARKS else points[-1:]:
            self._part_mark(place, shade, point)

    @staticmethod
    def _part_pen(place: int, shade: QColor) -> QPen:
        return QPen(shade, 1.5, _STYLES[place % len(_STYLES)])

    def _part_mark(self, place: int, shade: QColor, at: QPointF) -> None:
        is_hollow = place // len(_CORNERS) % 2 == 1
        self.painter.setPen(QPen(shade, 1.3))
        self.painter.setBrush(self._part_ground if is_hollow else shade)
        corners = _CORNERS[place % len(_CORNERS)]
        self.painter.drawPolygon(QPolygonF([at + QPointF(x * _SIZE, y * _SIZE) for x, y in corners]))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def _legend_entry(self, series: Series, x: float, box: QRectF) -> float:
        if series.role != "part":
            return super()._legend_entry(series, x, box)
        place, shade = self._part_looks[series.title]
        way, middle = (-1 if self.language.is_rtl else 1), box.center().y()
        self.painter.setPen(self._part_pen(place, shade))
        self.painter.drawLine(QLineF(x, middle, x + way * _HANDLE, middle))
        self._part_mark(place, shade, QPointF(x + way * _HANDLE / 2, middle))
        width, start = self.metrics.horizontalAdvance(series.title) + 2, x + way * (_HANDLE + 6)
        left = start if way > 0 else start - width
        self._text(QRectF(left, box.top(), width, box.height()), series.title, "ink")
        return x + way * self._legend_width(series)


class BreakdownChart(LineChart):
    """The arrow keys walk along the total."""

    def _paint(self, painter: QPainter, area: QRectF) -> ChartPainter | None:
        if not any(one.role == "part" for one in self.chart.series):
            return super()._paint(painter, area)
        painter.setFont(small(self.font()))
        drawn = _PartsPainter(painter, area, self.chart, self.language, self.palette())
        drawn.paint()
        return drawn
