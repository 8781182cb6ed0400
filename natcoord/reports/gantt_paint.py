"""Paints a plan along time with QPainter, on screen and on paper. Time runs the way the words are read.

States differ by hatch and symbol as well as by colour, so that a page printed in black can be read.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from natcoord import labels
from natcoord.domain.plan_records import ACTIVITY_STATES
from natcoord.domain.timeline import Row, Timeline
from natcoord.i18n import Language

LATE_SYMBOL = "▼"
_UNITS = {"year": 12, "quarter": 3, "month": 1}  # in months
_MARK = 0.27  # of the height of a row
_INDENT = 0.5  # of the height of a row, for each depth


@dataclass(frozen=True, slots=True)
class Look:
    """Colours by name, fonts, the height of a row and the thinnest line, in the units of the painter."""

    colours: dict[str, QColor]
    font: QFont
    small: QFont
    line: float
    hair: float = 1.0


@dataclass(frozen=True, slots=True)
class Days:
    """Where days stand: the first one begins at `leading`, and each is `wide`."""

    first: date
    leading: float
    wide: float
    is_rtl: bool

    def x(self, day: date) -> float:
        """Where a day begins."""
        away = (day - self.first).days * self.wide
        return self.leading - away if self.is_rtl else self.leading + away

    def box(self, start: date, end: date, top: float, height: float) -> QRectF:
        """From the beginning of one day to the end of another."""
        one, two = self.x(start), self.x(end + timedelta(days=1))
        return QRectF(min(one, two), top, abs(two - one), height)


class GanttPainter:
    """Paints the parts of one timeline; where they stand, the caller says."""

    def __init__(self, painter: QPainter, timeline: Timeline, language: Language, look: Look, days: Days) -> None:
        self.painter = painter
        self.timeline = timeline
        self.language = language
        self.look = look
        self.days = days
        self.metrics = QFontMetricsF(look.small, painter.device())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        direction = Qt.LayoutDirection
        painter.setLayoutDirection(direction.RightToLeft if language.is_rtl else direction.LeftToRight)

    # -- the head and the grid --------------------------------------------------------------------------------

    @property
    def head_height(self) -> float:
        return self.metrics.height() * 2.6

    def head(self, area: QRectF) -> None:
        """Years above, below them quarters or months where there is room."""
        self.painter.fillRect(area, self.look.colours["band"])
        half, unit = area.height() / 2, self.unit()
        for first, after in periods(self.timeline, "year"):
            height = half if unit != "year" else area.height()
            self._period(first, after, QRectF(area.left(), area.top(), area.width(), height), is_strong=True)
        if unit != "year":
            lower = QRectF(area.left(), area.top() + half, area.width(), half)
            for first, after in periods(self.timeline, unit):
                self._period(first, after, lower, unit)
        self._line(QLineF(area.left(), area.bottom(), area.right(), area.bottom()), "edge")

    def _period(self, first: date, after: date, area: QRectF, unit: str = "year", *, is_strong: bool = False) -> None:
        box = self.days.box(first, after - timedelta(days=1), area.top(), area.height())
        shown = box.intersected(area)  # the words stay in sight while the period does
        if shown.isEmpty():
            return
        self._line(QLineF(self.days.x(first), box.top(), self.days.x(first), box.bottom()), "grid")
        words = unit_words(first, unit, self.language)
        if self.metrics.horizontalAdvance(words) <= shown.width():
            font = self.look.small
            if is_strong:
                font = QFont(font)
                font.setBold(True)
            self.say(shown, words, "ink" if is_strong else "soft", font, Qt.AlignmentFlag.AlignHCenter)

    def unit(self) -> str:
        """The finest part of a year that there is room to name."""
        for unit in ("month", "quarter"):
            if self.days.wide * 30 * _UNITS[unit] >= widest(unit, self.language, self.metrics):
                return unit
        return "year"

    def grid(self, area: QRectF) -> None:
        """A line where each part of a year begins, years stronger."""
        for unit, colour in ((self.unit(), "grid"), ("year", "edge")):
            for first, _ in periods(self.timeline, unit):
                x = self.days.x(first)
                if area.left() <= x <= area.right():
                    self._line(QLineF(x, area.top(), x, area.bottom()), colour)

    def today(self, area: QRectF) -> None:
        """The line of the day it is looked at, with a mark at its top."""
        if not self.timeline.first <= self.timeline.today <= self.timeline.last:
            return
        x, size = self.days.x(self.timeline.today), 4 * self.look.hair
        self._line(QLineF(x, area.top(), x, area.bottom()), "today", 1.8)
        top = area.top()
        self._shape([QPointF(x - size, top), QPointF(x + size, top), QPointF(x, top + 1.6 * size)], "today")

    # -- rows -------------------------------------------------------------------------------------------------

    def name(self, row: Row, box: QRectF, *, wraps: bool = False) -> None:
        """Number and title, set in by the depth; levels above activities are bold."""
        font = QFont(self.look.font)
        font.setBold(row.depth == 0)
        indent = row.depth * _INDENT * self.look.line
        box = box.adjusted(0, 0, -indent, 0) if self.days.is_rtl else box.adjusted(indent, 0, 0, 0)
        self.say(box, row_title(row, self.language), "ink", font, wraps=wraps)

    def row(self, row: Row, top: float, area: QRectF) -> None:
        """The bar of a row, its marks and the words beside it."""
        line = self.look.line
        if row.start is None or row.end is None:
            if not row.is_summary:
                words = self.language.translate("gantt", "No dates")
                self.say(QRectF(area.left() + 4, top, area.width() - 8, line), words, "soft", self.look.small)
        elif row.is_summary:
            self._summary(self.days.box(row.start, row.end, top + 0.3 * line, 0.22 * line))
        elif row.is_milestone:
            middle = self.days.box(row.end, row.end, top, line).center()
            self.diamond(middle, row)
            self._beside(row, QRectF(middle.x() - 0.3 * line, top, 0.6 * line, line), area)
        else:
            bar = self.days.box(row.start, row.end, top + 0.24 * line, 0.52 * line)
            bar.setWidth(max(bar.width(), 3 * self.look.hair))
            self.bar(bar, row.state, is_late=row.is_late)
            self._beside(row, QRectF(bar.left(), top, bar.width(), line), area)
        for mark in row.marks:
            # It ends where the year does.
            back = _MARK * line * (1 if self.days.is_rtl else -1)
            at = QPointF(self.days.x(mark.day + timedelta(days=1)) + back, top + 0.5 * line)
            self.mark(at, is_goal=mark.is_goal)

    def bar(self, box: QRectF, state: str, *, is_late: bool) -> None:
        """One activity: an outline while planned, hatched under way, full when done, dashed when stopped."""
        colour, pen = self.look.colours[state], QPen(self.look.colours[state], 1.4 * self.look.hair)
        self.painter.fillRect(box, colour if state == "done" else self.look.colours["ground"])
        if state == "under_way":
            self._hatch(box, colour)
        elif state == "stopped":
            pen.setStyle(Qt.PenStyle.DashLine)
            self._cross(box, colour)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(box)
        if is_late:
            away = 2 * self.look.hair
            self.painter.setPen(QPen(self.look.colours["late"], 1.6 * self.look.hair))
            self.painter.drawRect(box.adjusted(-away, -away, away, away))

    def diamond(self, at: QPointF, row: Row | None = None) -> None:
        """A milestone, full when it is done."""
        size = 0.32 * self.look.line
        name = "late" if row is not None and row.is_late else row.state if row is not None else "done"
        corners = [QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0)]
        self._shape([at + corner for corner in corners], name, is_full=row is None or row.state == "done")

    def mark(self, at: QPointF, *, is_goal: bool) -> None:
        """The year of a target, full, or of a milestone of its path."""
        size = _MARK * self.look.line
        corners = [QPointF(0, -size), QPointF(size, size), QPointF(-size, size)]
        self._shape([at + corner for corner in corners], "goal", is_full=is_goal)

    def _summary(self, box: QRectF) -> None:
        self.painter.fillRect(box, self.look.colours["summary"])
        size = box.height()
        for x, way in ((box.left(), 1), (box.right(), -1)):
            foot = box.bottom()
            self._shape(
                [QPointF(x, foot), QPointF(x + way * 1.4 * size, foot), QPointF(x, foot + 1.2 * size)], "summary"
            )

    def _beside(self, row: Row, bar: QRectF, area: QRectF) -> None:
        """Symbol of the state, and that it is late: after the bar, or before it where there is no room."""
        words = labels.activity_symbol(row.state)
        if row.is_late:
            words = f"{words}  {late_words(self.language)}"
        gap, width = 5 * self.look.hair, self.metrics.horizontalAdvance(words) + 6 * self.look.hair
        after = QRectF(bar.right() + gap, bar.top(), width, bar.height())
        before = QRectF(bar.left() - gap - width, bar.top(), width, bar.height())
        first, second = (before, after) if self.days.is_rtl else (after, before)
        fits = area.left() <= first.left() and first.right() <= area.right()
        self.say(first if fits else second, words, "late" if row.is_late else "ink", self.look.small)

    # -- the legend -------------------------------------------------------------------------------------------

    def legend(self, area: QRectF, *, is_drawn: bool = True) -> float:
        """What the shapes mean, in as many lines as it takes; gives their height."""
        handle, gap, line = 1.2 * self.look.line, 6 * self.look.hair, self.metrics.height() * 1.35
        away, top = 0.0, area.top()
        for words, sample in self._entries():
            width = handle + gap + self.metrics.horizontalAdvance(words) + 3 * gap
            if away and away + width > area.width():
                away, top = 0.0, top + line
            left = area.right() - away - width if self.days.is_rtl else area.left() + away
            box = QRectF(left, top, width - 2 * gap, line)
            if is_drawn:
                inner = handle + gap
                far = self.days.is_rtl
                sample(QRectF(box.right() - handle if far else box.left(), box.top(), handle, line))
                self.say(box.adjusted(0 if far else inner, 0, -inner if far else 0, 0), words, "ink", self.look.small)
            away += width
        return top + line - area.top()

    def _entries(self) -> Iterator[tuple[str, Callable[[QRectF], None]]]:
        language = self.language
        for state in ACTIVITY_STATES:
            words = f"{labels.activity_symbol(state)} {labels.activity_state(state, language)}"
            yield words, partial(self._sample_bar, state=state)
        yield late_words(language), partial(self._sample_bar, state="planned", is_late=True)
        yield language.translate("gantt", "Milestone"), lambda box: self.diamond(box.center())
        yield language.translate("gantt", "Year of a target"), lambda box: self.mark(box.center(), is_goal=True)
        yield (
            language.translate("gantt", "Milestone of a target"),
            lambda box: self.mark(box.center(), is_goal=False),
        )
        today = language.translate("gantt", "Today, {date}").format(date=language.date(self.timeline.today))
        yield (
            today,
            lambda box: self._line(QLineF(box.center().x(), box.top(), box.center().x(), box.bottom()), "today", 1.8),
        )

    def _sample_bar(self, box: QRectF, *, state: str, is_late: bool = False) -> None:
        height = 0.45 * self.look.line
        self.bar(QRectF(box.left() + 2, box.center().y() - height / 2, box.width() - 4, height), state, is_late=is_late)

    # -- strokes ----------------------------------------------------------------------------------------------

    def say(
        self,
        box: QRectF,
        words: str,
        colour: str,
        font: QFont,
        side: Qt.AlignmentFlag | None = None,
        *,
        wraps: bool = False,
    ) -> None:
        """Words in a box, on the leading side unless another is named; cut with an ellipsis where they do not fit."""
        flags = Qt.AlignmentFlag
        leading = (flags.AlignRight if self.language.is_rtl else flags.AlignLeft) | flags.AlignAbsolute
        placed = int((leading if side is None else side) | flags.AlignVCenter)
        self.painter.setFont(font)
        self.painter.setPen(self.look.colours[colour])
        if wraps:
            wrapped = placed | int(Qt.TextFlag.TextWordWrap)
            if self.painter.boundingRect(box, wrapped, words).height() <= box.height():
                self.painter.drawText(box, wrapped, words)
                return
        metrics = QFontMetricsF(font, self.painter.device())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        self.painter.drawText(box, placed | int(Qt.TextFlag.TextSingleLine), shown)

    def _line(self, line: QLineF, colour: str, thick: float = 1.0) -> None:
        self.painter.setPen(QPen(self.look.colours[colour], thick * self.look.hair))
        self.painter.drawLine(line)

    def _shape(self, corners: list[QPointF], colour: str, *, is_full: bool = True) -> None:
        ink = self.look.colours[colour]
        self.painter.setPen(QPen(ink, 1.4 * self.look.hair))
        self.painter.setBrush(ink if is_full else self.look.colours["ground"])
        self.painter.drawPolygon(QPolygonF(corners))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def _hatch(self, box: QRectF, colour: QColor) -> None:
        """Slanted lines, drawn one by one: a brush's pattern is far too fine on a printer."""
        self.painter.save()
        self.painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        self.painter.setPen(QPen(colour, 1.6 * self.look.hair))
        step, x = 5 * self.look.hair, box.left() - box.height()
        lines = []
        while x < box.right():
            lines.append(QLineF(x, box.bottom(), x + box.height(), box.top()))
            x += step
        self.painter.drawLines(lines)
        self.painter.restore()

    def _cross(self, box: QRectF, colour: QColor) -> None:
        self.painter.setPen(QPen(colour, self.look.hair))
        self.painter.drawLines([QLineF(box.topLeft(), box.bottomRight()), QLineF(box.bottomLeft(), box.topRight())])


def periods(timeline: Timeline, unit: str) -> Iterator[tuple[date, date]]:
    """The years, quarters or months of a timeline: the first day of each, and the first day after it."""
    months = _UNITS[unit]
    for year in timeline.years:
        for month in range(1, 13, months):
            after = month + months
            yield date(year, month, 1), date(year, after, 1) if after <= 12 else date(year + 1, 1, 1)


def unit_words(first: date, unit: str, language: Language) -> str:
    """The name of a year, a quarter or a month by its first day."""
    if unit == "year":
        return language.year(first.year)
    if unit == "month":
        return language.month(first.month)
    number = language.number((first.month + 2) // 3)
    return language.translate("gantt", "Q{number}").format(number=number)


def widest(unit: str, language: Language, metrics: QFontMetricsF) -> float:
    """The room that the longest name of a quarter or a month needs."""
    names = (unit_words(date(2000, month, 1), unit, language) for month in range(1, 13, _UNITS[unit]))
    return max(metrics.horizontalAdvance(name) for name in names) + 10


def late_words(language: Language) -> str:
    """Symbol and word for what is late."""
    word = language.translate("gantt", "Late")
    return f"{LATE_SYMBOL} {word}"


def row_title(row: Row, language: Language) -> str:
    """Number and title of a line of the plan."""
    title = language.say(row.title) or language.translate("gantt", "Without a title")
    return f"{language.digits_of(row.number)} {title}"
