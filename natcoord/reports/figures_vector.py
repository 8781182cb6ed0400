"""Paints a drawing of matplotlib with QPainter: lines stay lines and words stay words that can be searched."""

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from matplotlib.backend_bases import FigureCanvasBase, GraphicsContextBase, RendererBase
from matplotlib.path import Path
from matplotlib.transforms import Affine2D
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QTextLayout, QTextOption

from natcoord.reports.pages_text import font, runs_rtl

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_FINE = 20  # parts of a point: sizes of letters are whole numbers of them
_HATCH = 72  # points of a square of hatching
_BOLD = 600
_CAPS = {"butt": Qt.PenCapStyle.FlatCap, "round": Qt.PenCapStyle.RoundCap, "projecting": Qt.PenCapStyle.SquareCap}
_JOINS = {
    "miter": Qt.PenJoinStyle.MiterJoin, "round": Qt.PenJoinStyle.RoundJoin, "bevel": Qt.PenJoinStyle.BevelJoin,
}  # fmt: skip


def paint(figure: "Figure", painter: QPainter, place: QRectF, *, is_rtl: bool) -> None:
    """The figure into a place of the page, which has its proportions."""
    figure.set_dpi(72)
    wide, tall = (72 * float(inches) for inches in figure.get_size_inches())
    renderer = _Renderer(painter, wide, tall, is_rtl)
    canvas = _Canvas(figure)
    canvas.renderer = renderer
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.topLeft())
    painter.scale(place.width() / wide / _FINE, place.height() / tall / _FINE)
    try:
        figure.draw(renderer)
    finally:
        painter.restore()


class _Canvas(FigureCanvasBase):
    """Gives the figure our measures when it arranges itself."""

    renderer: "_Renderer"

    def get_renderer(self) -> "_Renderer":
        return self.renderer


class _Measure(NamedTuple):
    """Of a line of text in points: width, height above and below the base line of what is drawn."""

    width: float
    above: float
    below: float


class _Renderer(RendererBase):
    """What matplotlib draws with. Its y grows upwards, the painter's downwards; its unit is the point."""

    def __init__(self, painter: QPainter, wide: float, tall: float, is_rtl: bool) -> None:
        super().__init__()
        self._painter = painter
        self._size = wide, tall
        self._is_rtl = is_rtl

    def get_canvas_width_height(self) -> tuple[float, float]:
        return self._size

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Any,
        rgbFace: Any = None,  # noqa: N803 (matplotlib's)
    ) -> None:
        made = self._path(path, transform)
        painter = self._painter
        painter.save()
        self._clip(gc)
        if rgbFace is not None:
            painter.fillPath(made, QBrush(_colour(gc, rgbFace)))
        if gc.get_hatch():
            self._hatch(gc, made)
        if gc.get_linewidth() > 0 and not made.isEmpty():
            painter.strokePath(made, _pen(gc))
        painter.restore()

    def draw_text(  # noqa: PLR0913, PLR0917 (the call is matplotlib's)
        self, gc: GraphicsContextBase, x: float, y: float, s: str, prop: Any, angle: float,
        ismath: Any = False, mtext: Any = None,
    ) -> None:  # fmt: skip
        layout = _line(s, prop.get_size_in_points(), _is_bold(prop), self._is_rtl)
        painter = self._painter
        painter.save()
        self._clip(gc)
        painter.translate(x * _FINE, y * _FINE)
        painter.rotate(-angle)
        painter.setPen(_colour(gc, gc.get_rgb()))
        layout.draw(painter, QPointF(0, -layout.lineAt(0).ascent()))
        painter.restore()

    def get_text_width_height_descent(self, s: str, prop: Any, ismath: Any) -> tuple[float, float, float]:
        one = _measure(s, prop.get_size_in_points(), _is_bold(prop), self._is_rtl)
        return one.width, one.above + one.below, one.below

    def draw_image(self, gc: GraphicsContextBase, x: float, y: float, im: Any, transform: Any = None) -> None:
        tall, wide = im.shape[:2]
        image = QImage(im.tobytes(), wide, tall, 4 * wide, QImage.Format.Format_RGBA8888)
        top = self._size[1] - y - tall
        self._painter.drawImage(QRectF(x * _FINE, top * _FINE, wide * _FINE, tall * _FINE), image)

    def _path(self, path: Any, transform: Any) -> QPainterPath:
        made = QPainterPath()
        flip = transform + Affine2D().scale(_FINE, -_FINE).translate(0, self._size[1] * _FINE)
        for points, code in path.iter_segments(flip, remove_nans=True, simplify=False, curves=True):
            spots = [QPointF(x, y) for x, y in zip(points[::2].tolist(), points[1::2].tolist(), strict=True)]
            if code == Path.MOVETO:
                made.moveTo(spots[0])
            elif code == Path.LINETO:
                made.lineTo(spots[0])
            elif code == Path.CURVE3:
                made.quadTo(*spots)
            elif code == Path.CURVE4:
                made.cubicTo(*spots)
            elif code == Path.CLOSEPOLY:
                made.closeSubpath()
        return made

    def _clip(self, gc: GraphicsContextBase) -> None:
        box = gc.get_clip_rectangle()
        if box is not None:
            top = self._size[1] - box.y1
            place = QRectF(box.x0 * _FINE, top * _FINE, box.width * _FINE, box.height * _FINE)
            self._painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        path, transform = gc.get_clip_path()
        if path is not None:
            self._painter.setClipPath(self._path(path, transform), Qt.ClipOperation.IntersectClip)

    def _hatch(self, gc: GraphicsContextBase, inside: QPainterPath) -> None:
        """Squares of lines over all that is inside."""
        painter, box, side = self._painter, inside.boundingRect(), _HATCH * _FINE
        square = self._path(gc.get_hatch_path(), Affine2D().scale(_HATCH))
        colour = QColor.fromRgbF(*gc.get_hatch_color())
        pen = QPen(colour, gc.get_hatch_linewidth() * _FINE)
        painter.save()
        painter.setClipPath(inside, Qt.ClipOperation.IntersectClip)
        top = self._size[1] * _FINE - side  # of the first square
        for column in range(int(box.left() // side), int(box.right() // side) + 1):
            for row in range(int((box.top() - top) // side), int((box.bottom() - top) // side) + 1):
                tile = square.translated(column * side, row * side)
                painter.fillPath(tile, colour)
                painter.strokePath(tile, pen)
        painter.restore()


def _colour(gc: GraphicsContextBase, rgb: Any) -> QColor:
    made = QColor.fromRgbF(*(float(part) for part in rgb[:3]))
    made.setAlphaF(float(gc.get_alpha() if gc.get_forced_alpha() or len(rgb) < 4 else rgb[3]))
    return made


def _pen(gc: GraphicsContextBase) -> QPen:
    width = gc.get_linewidth()
    cap, join = _CAPS[str(gc.get_capstyle())], _JOINS[str(gc.get_joinstyle())]
    pen = QPen(_colour(gc, gc.get_rgb()), width * _FINE, Qt.PenStyle.SolidLine, cap, join)
    offset, dashes = cast("tuple[float, list[float] | None]", gc.get_dashes())
    if dashes:
        pen.setDashPattern([dash / width for dash in dashes])
        pen.setDashOffset(offset / width)
    return pen


def _is_bold(prop: Any) -> bool:
    weight = prop.get_weight()
    return weight >= _BOLD if isinstance(weight, int) else weight in ("bold", "semibold", "heavy", "black")


def _line(text: str, size: float, is_bold: bool, is_rtl: bool) -> QTextLayout:
    """One line of text, in parts of a point."""
    layout = QTextLayout(text, font(size * _FINE, is_bold=is_bold))
    option = QTextOption()
    direction, edge = Qt.LayoutDirection, Qt.AlignmentFlag
    option.setTextDirection(direction.RightToLeft if runs_rtl(text, is_rtl) else direction.LeftToRight)
    option.setAlignment(edge.AlignLeft | edge.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(1e6)
    layout.endLayout()
    return layout


@lru_cache(maxsize=4096)
def _measure(text: str, size: float, is_bold: bool, is_rtl: bool) -> _Measure:
    inked = QFontMetricsF(font(size * _FINE, is_bold=is_bold)).tightBoundingRect(text or " ")
    layout = _line(text, size, is_bold, is_rtl)  # held: a line does not outlive it
    width = layout.lineAt(0).naturalTextWidth()
    return _Measure(width / _FINE, max(0.0, -inked.top()) / _FINE, max(0.0, inked.bottom()) / _FINE)
