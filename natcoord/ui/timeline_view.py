"""TimelineView: the plan along time, walked row by row; names and years stay in sight while it is scrolled."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from natcoord.domain.timeline import Row, Timeline
from natcoord.i18n import Language
from natcoord.reports.gantt_paint import Days, GanttPainter, Look, widest
from natcoord.ui import theme

ZOOMS = ("year", "quarter", "month")
_DAYS = {"quarter": 90, "month": 28}  # the shortest of their kind
_NARROWEST_YEAR = 84
_NAMES = 0.38  # of the width
_COLOURS = {
    "ink": "ink", "soft": "soft", "ground": "card", "band": "raised", "grid": "line", "edge": "edge",
    "planned": "calm", "under_way": "accent", "done": "accent", "stopped": "none", "summary": "soft",
    "late": "bad", "today": "bad", "goal": "good",
}  # fmt: skip


def look() -> Look:
    """Colours, fonts and measures of the theme on the screen now."""
    colours = {name: theme.colour(shown) for name, shown in _COLOURS.items()}
    font = theme.font()
    return Look(colours, font, theme.font("small"), round(QFontMetricsF(font).height() * 1.5))


class TimelineView(QAbstractScrollArea):
    """One row is current: `chosen` is sent with its key when it changes, `opened` on Enter and on a double click."""

    chosen = Signal(str)
    opened = Signal(str)
    zoom_wanted = Signal(int)  # one step finer (1) or coarser (-1)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timeline = Timeline()
        self.language = Language("en")
        self.zoom = ZOOMS[0]
        self._words: Callable[[Row], str] = lambda _: ""
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(360, 130)
        self.viewport().setMouseTracking(True)

    def retranslate(self) -> None:
        """The fixed words."""
        self.setAccessibleName(self.tr("Timeline of the action plan"))

    # -- what is shown ----------------------------------------------------------------------------------------

    def show_timeline(self, timeline: Timeline, language: Language, words: Callable[[Row], str]) -> None:
        """Show rows; the current one stays current while it is there. `words` says a row to who does not see it."""
        before, was_empty = self.current_key(), not self.timeline.rows
        self.timeline, self.language, self._words = timeline, language, words
        keys = [row.item_id for row in timeline.rows]
        self._current = keys.index(before) if before in keys else 0 if keys else -1
        self._fit()
        if was_empty:
            self.go_to_today()
        self._say_current()
        if self.current_key() != before:
            self.chosen.emit(self.current_key())
        self.viewport().update()

    def set_zoom(self, zoom: str) -> None:
        """Show whole years, quarters or months; the day in the middle stays there."""
        bar = self.horizontalScrollBar()
        middle = (bar.value() + self._plot_width() / 2) / self._day_width()
        self.zoom = zoom
        self._fit()
        bar.setValue(round(middle * self._day_width() - self._plot_width() / 2))
        self.viewport().update()

    def go_to_today(self) -> None:
        """Bring today into the middle."""
        away = (self.timeline.today - self.timeline.first).days * self._day_width()
        self.horizontalScrollBar().setValue(round(away - self._plot_width() / 2))

    def current_row(self) -> Row | None:
        return self.timeline.rows[self._current] if self._current >= 0 else None

    def current_key(self) -> str:
        """The key of the current line of the plan, or nothing."""
        row = self.current_row()
        return row.item_id if row is not None else ""

    def select(self, key: str) -> None:
        """Make a row current, where it is shown."""
        for number, row in enumerate(self.timeline.rows):
            if row.item_id == key:
                self._go_to(number)

    def _go_to(self, number: int) -> None:
        if not self.timeline.rows:
            return
        before = self._current
        self._current = min(max(number, 0), len(self.timeline.rows) - 1)
        self._bring_into_sight()
        self._say_current()
        self.viewport().update()
        if self._current != before:
            self.chosen.emit(self.current_key())

    def _say_current(self) -> None:
        row = self.current_row()
        self.setAccessibleDescription(self._words(row) if row is not None else "")

    def _bring_into_sight(self) -> None:
        bar, top = self.verticalScrollBar(), self._current * self._line()
        bar.setValue(round(min(max(bar.value(), top + self._line() - self._body().height()), top)))
        row = self.current_row()
        if row is None or row.start is None or row.end is None:
            return
        sideways, day = self.horizontalScrollBar(), self._day_width()
        start = (row.start - self.timeline.first).days * day
        end = ((row.end - self.timeline.first).days + 1) * day
        if end < sideways.value() or start > sideways.value() + self._plot_width():
            sideways.setValue(round(start - 40))

    # -- measures ---------------------------------------------------------------------------------------------

    def _line(self) -> float:
        return look().line

    def _names_width(self) -> float:
        return round(min(max(self.viewport().width() * _NAMES, 170), 420 * theme.scale()))

    def _plot_width(self) -> float:
        return max(self.viewport().width() - self._names_width(), 1)

    def _head_height(self) -> float:
        return round(QFontMetricsF(theme.font("small")).height() * 2.6)

    def _body(self) -> QRectF:
        """The place of the rows, below the head."""
        head = self._head_height()
        return QRectF(0, head, self.viewport().width(), max(self.viewport().height() - head, 1))

    def _day_width(self) -> float:
        """In px. Years fill the width; quarters and months are wide enough for their names."""
        days = max((self.timeline.last - self.timeline.first).days + 1, 1)
        if self.zoom == "year":
            return max(self._plot_width() / days, _NARROWEST_YEAR * theme.scale() / 365)
        metrics = QFontMetricsF(theme.font("small"))
        return max(widest(self.zoom, self.language, metrics) / _DAYS[self.zoom], self._plot_width() / days)

    def _fit(self) -> None:
        """Tell the scroll bars how much there is."""
        days = (self.timeline.last - self.timeline.first).days + 1
        wide, high = days * self._day_width() - self._plot_width(), len(self.timeline.rows) * self._line()
        self.horizontalScrollBar().setRange(0, max(round(wide), 0))
        self.horizontalScrollBar().setPageStep(round(self._plot_width()))
        self.horizontalScrollBar().setSingleStep(40)
        self.verticalScrollBar().setRange(0, max(round(high - self._body().height()), 0))
        self.verticalScrollBar().setPageStep(round(self._body().height()))
        self.verticalScrollBar().setSingleStep(round(self._line()))

    def sizeHint(self) -> QSize:
        return QSize(720, 320)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        super().changeEvent(event)

    # -- painting ---------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        body, is_rtl = self._body(), self.language.is_rtl
        names, width = self._names_width(), self.viewport().width()
        plot = QRectF(0 if is_rtl else names, body.top(), width - names, body.height())
        away = self.horizontalScrollBar().value()
        leading = plot.right() + away if is_rtl else plot.left() - away
        days = Days(self.timeline.first, leading, self._day_width(), is_rtl)
        drawn = GanttPainter(painter, self.timeline, self.language, look(), days)
        if self.timeline.rows:
            self._paint_rows(drawn, body, plot)
            painter.setClipping(False)
            head = QRectF(plot.left(), 0, plot.width(), body.top())
            painter.fillRect(QRectF(0, 0, width, head.height()), theme.colour("raised"))
            painter.setClipRect(head)
            drawn.head(head)
            painter.setClipping(False)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_rows(self, drawn: GanttPainter, body: QRectF, plot: QRectF) -> None:
        painter, line = drawn.painter, self._line()
        painter.setClipRect(body)
        tops = {}
        for number, row in enumerate(self.timeline.rows):
            top = body.top() + number * line - self.verticalScrollBar().value()
            if body.top() - line < top < body.bottom():
                tops[number] = top
                shade = "accent_soft" if number == self._current else "raised" if row.depth == 0 else "card"
                painter.fillRect(QRectF(0, top, body.width(), line), theme.colour(shade))
        painter.setClipRect(plot)
        drawn.grid(plot)
        drawn.today(plot)
        for number, top in tops.items():
            drawn.row(self.timeline.rows[number], top, plot)
        painter.setClipRect(body)
        left = plot.right() if self.language.is_rtl else 0
        for number, top in tops.items():
            box = QRectF(left, top, body.width() - plot.width(), line).adjusted(8, 0, -8, 0)
            drawn.name(self.timeline.rows[number], box)
        painter.setPen(theme.colour("edge"))
        edge = plot.right() if self.language.is_rtl else plot.left()
        painter.drawLine(QPointF(edge, body.top()), QPointF(edge, body.bottom()))

    # -- keys and mouse ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        key, page = Qt.Key(event.key()), max(1, int(self._body().height() / self._line()) - 1)
        steps = {keys.Key_Down: 1, keys.Key_Up: -1, keys.Key_PageDown: page, keys.Key_PageUp: -page}
        ends = {keys.Key_Home: 0, keys.Key_End: len(self.timeline.rows) - 1}
        sideways = {keys.Key_Right: 1, keys.Key_Left: -1}
        zooms = {keys.Key_Plus: 1, keys.Key_Equal: 1, keys.Key_Minus: -1}
        if key in steps:
            self._go_to(self._current + steps[key])
        elif key in ends:
            self._go_to(ends[key])
        elif key in sideways:
            way = -sideways[key] if self.language.is_rtl else sideways[key]
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + way * bar.singleStep())
        elif key in zooms:
            self.zoom_wanted.emit(zooms[key])
        elif key in (keys.Key_Return, keys.Key_Enter) and self.current_key():
            self.opened.emit(self.current_key())
        else:
            event.ignore()

    def row_at(self, y: float) -> int:
        """The row at a height of the viewport, -1 where there is none."""
        body = self._body()
        if y < body.top():
            return -1
        number = int((y - body.top() + self.verticalScrollBar().value()) // self._line())
        return number if number < len(self.timeline.rows) else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.row_at(event.position().y())
        if number >= 0:
            self._go_to(number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.row_at(event.position().y()) >= 0:
            self.opened.emit(self.current_key())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (event.angleDelta().y() or event.angleDelta().x()))
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self.row_at(event.pos().y())
            QToolTip.showText(event.globalPos(), self._words(self.timeline.rows[number]) if number >= 0 else "", self)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
