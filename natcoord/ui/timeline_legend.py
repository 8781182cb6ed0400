"""TimelineLegend: what the shapes of the timeline mean, in as many lines as there is need for."""

from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from natcoord.domain.timeline import Timeline
from natcoord.i18n import Language
from natcoord.reports.gantt_paint import Days, GanttPainter
from natcoord.ui.timeline_view import look


class TimelineLegend(QWidget):
    """Only looked at: the state of a row is said in words elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timeline = Timeline()
        self.language = Language("en")

    def show_timeline(self, timeline: Timeline, language: Language) -> None:
        """Explain in a language, with the day it is looked at."""
        self.timeline, self.language = timeline, language
        self.setAccessibleName(self.tr("What the shapes of the timeline mean"))
        self._fit()
        self.update()

    def _fit(self) -> None:
        """Take the height that the lines need at this width."""
        nowhere = QPixmap(1, 1)
        painter = QPainter(nowhere)
        height = self._painter(painter).legend(QRectF(0, 0, self.width(), 0), is_drawn=False)
        painter.end()
        self.setFixedHeight(round(height) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _painter(self, painter: QPainter) -> GanttPainter:
        days = Days(date(2000, 1, 1), 0, 1, self.language.is_rtl)
        return GanttPainter(painter, self.timeline, self.language, look(), days)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._painter(painter).legend(QRectF(self.rect()))
        painter.end()
