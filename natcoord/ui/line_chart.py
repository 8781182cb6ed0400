"""LineChart and Sparkline: a `Chart` on screen, read with keys and by a screen reader, copied or saved."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QSizePolicy, QToolTip, QWidget

from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.reports import timeline
from natcoord.reports.document import Chart
from natcoord.ui import problems
from natcoord.ui.chart_paint import ChartPainter, colours, paint_sparkline, plain, small

_PICTURE = QSize(1000, 460)
_EMPTY = Chart("", "", ())


class LineChart(QWidget):
    """The arrow keys walk from value to value; the menu copies the picture or saves it as PNG or SVG."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = _EMPTY
        self.language = Language("en")
        self._current: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(140)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(420, 240)

    def set_chart(self, chart: Chart, language: Language) -> None:
        """Show a chart with the digits and in the direction of a language."""
        if (chart, language) == (self.chart, self.language):
            return
        self.chart, self.language = chart, language
        self._current = None
        self.setAccessibleName(self.tr("Chart: {title}").format(title=chart.title))
        self.setAccessibleDescription(self.description())
        self.update()

    def description(self) -> str:
        """Every series in words, for those who do not see the picture."""
        lines = []
        for series in self.chart.series:
            points = ", ".join(self._point_words(x, y) for x, y in plain(series)[-24:])
            lines.append(f"{series.title}: {points}")
        return "\n".join(lines)

    def _point_words(self, x: str, y: float) -> str:
        period = self.language.period(x) if timeline.position(x) else x
        return self.tr("{period}: {value}").format(period=period, value=self.language.number(y))

    def _values(self) -> list[tuple[str, float]]:
        return next((plain(one) for one in self.chart.series if one.role == "values"), [])

    # -- painting -----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        drawn = self._paint(painter, QRectF(self.rect()).adjusted(4, 4, -4, -4))
        if self.hasFocus():
            painter.setPen(QPen(colours(self.palette())["values"], 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        if drawn is not None and self._current is not None:
            self._paint_current(painter, drawn)
        painter.end()

    def _paint(self, painter: QPainter, area: QRectF) -> ChartPainter | None:
        painter.setFont(small(self.font()))
        if not self.chart.series:
            painter.setPen(colours(self.palette())["soft"])
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), self.tr("Nothing to draw yet."))
            return None
        drawn = ChartPainter(painter, area, self.chart, self.language, self.palette())
        drawn.paint()
        return drawn

    def _paint_current(self, painter: QPainter, drawn: ChartPainter) -> None:
        x, y = self._values()[self._current or 0]
        at = drawn.scale.point(drawn.where[x], y)
        painter.setPen(QPen(drawn.colours["ink"], 1.6))
        painter.drawEllipse(at, 6, 6)
        words = self._point_words(x, y)
        width = drawn.metrics.horizontalAdvance(words) + 10
        left = min(max(at.x() - width / 2, 2), self.width() - width - 2)
        box = QRectF(left, max(at.y() - 28, 2), width, 20)
        painter.fillRect(box, self.palette().base())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    # -- keys and mouse -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        step = {keys.Key_Right: 1, keys.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if not step or not self._values():
            super().keyPressEvent(event)
            return
        self._go_to((-1 if self._current is None else self._current) + (-step if self.language.is_rtl else step))

    def _go_to(self, index: int) -> None:
        values = self._values()
        self._current = min(max(index, 0), len(values) - 1)
        self.setAccessibleDescription(self._point_words(*values[self._current]))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        values = self._values()
        if values and self.chart.series:
            pixmap = QPixmap(1, 1)
            painter = QPainter(pixmap)
            painter.setFont(small(self.font()))
            area = QRectF(self.rect()).adjusted(4, 4, -4, -4)
            drawn = ChartPainter(painter, area, self.chart, self.language, self.palette())
            painter.end()
            self._tell_near(drawn, event.position(), event)
        super().mouseMoveEvent(event)

    def _tell_near(self, drawn: ChartPainter, at: QPointF, event: QMouseEvent) -> None:
        for x, y in self._values():
            if (drawn.scale.point(drawn.where[x], y) - at).manhattanLength() < 14:
                QToolTip.showText(event.globalPosition().toPoint(), self._point_words(x, y), self)
                return

    # -- copies -------------------------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """Copy picture, save as PNG, save as SVG."""
        menu = QMenu(self)
        menu.addAction(self.tr("Copy picture"), self.copy_picture)
        menu.addAction(self.tr("Save as PNG…"), lambda: self._ask_and_save("png"))
        menu.addAction(self.tr("Save as SVG…"), lambda: self._ask_and_save("svg"))
        return menu

    def copy_picture(self) -> None:
        """Put the picture on the clipboard, large enough for a page."""
        QApplication.clipboard().setPixmap(self.picture())

    def picture(self, scale: float = 2.0) -> QPixmap:
        """The chart with its title on its ground colour."""
        pixmap = QPixmap(_PICTURE * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(self.palette().base().color())
        painter = QPainter(pixmap)
        self._paint_titled(painter)
        painter.end()
        return pixmap

    def _paint_titled(self, painter: QPainter) -> None:
        area = QRectF(0, 0, _PICTURE.width(), _PICTURE.height()).adjusted(16, 12, -16, -12)
        font = small(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(colours(self.palette())["ink"])
        side = Qt.AlignmentFlag.AlignRight if self.language.is_rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignAbsolute), self.chart.title)
        self._paint(painter, area.adjusted(0, 28, 0, 0))

    def svg(self) -> bytes:
        """The chart as SVG."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(_PICTURE)
        generator.setViewBox(QRectF(0, 0, _PICTURE.width(), _PICTURE.height()))
        generator.setTitle(self.chart.title)
        painter = QPainter(generator)
        painter.fillRect(QRectF(0, 0, _PICTURE.width(), _PICTURE.height()), self.palette().base())
        self._paint_titled(painter)
        painter.end()
        return bytes(buffer.data().data())

    def _ask_and_save(self, kind: str) -> None:
        dialog = QFileDialog(self, self.tr("Save the chart"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("SVG (*.svg)" if kind == "svg" else "PNG (*.png)")
        dialog.setDefaultSuffix(kind)
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def save(self, path: Path) -> None:
        """Write the chart as .svg or .png; a place that cannot be written is told."""
        try:
            if path.suffix.lower() == ".svg":
                path.write_bytes(self.svg())
                return
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            self.picture().save(buffer, "PNG")
            path.write_bytes(buffer.data().data())
        except OSError:
            problems.show(self, NatcoordError("file_not_writable", file=path.name))


class Sparkline(QWidget):
    """A chart without words, for lists and cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = _EMPTY
        self._is_rtl = False
        self.setMinimumSize(96, 32)

    def set_chart(self, chart: Chart, language: Language) -> None:
        """Show the values and the path of a chart."""
        self.chart = chart
        self._is_rtl = language.is_rtl
        self.setAccessibleName(chart.title)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(130, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_sparkline(painter, QRectF(self.rect()), self.chart, self.palette(), is_rtl=self._is_rtl)
        painter.end()
