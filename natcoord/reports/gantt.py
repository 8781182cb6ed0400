"""The timeline of the action plan on one A4 landscape page, as PDF with text that can be searched."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from natcoord.domain.timeline import Timeline, fitting
from natcoord.errors import NatcoordError
from natcoord.i18n import QT_TRANSLATE_NOOP, Language
from natcoord.reports import pages_search, pages_text
from natcoord.reports.files import beside
from natcoord.reports.gantt_paint import Days, GanttPainter, Look
from natcoord.reports.printed import ACCENT, GREY, PALE, clean

_DOTS_PER_INCH = 300
_MARGIN = 12.0  # mm
_HIGHEST, _LOWEST = 22.0, 6.5  # points of a row; lower rows could not be read
_LETTERS = 0.6  # of a row
_LARGEST = 9.5  # points of a letter
_NAMES = 0.36  # of the page
_COLOURS = {
    "ink": "1A1A1A", "soft": GREY, "ground": "FFFFFF", "band": PALE, "grid": "DDE2E8", "edge": "9AA5B1",
    "planned": "1A6A9A", "under_way": ACCENT, "done": ACCENT, "stopped": GREY, "summary": "33414F",
    "late": "B34700", "today": "B34700", "goal": "00704F",
}  # fmt: skip
_LEFT_OUT = {  # by the highest level that is
    "activity": QT_TRANSLATE_NOOP(
        "gantt", "Too many rows for one page: activities are left out. Choose an institution or an area to print them."
    ),
    "output": QT_TRANSLATE_NOOP("gantt", "Too many rows for one page: only objectives and outcomes are shown."),
    "outcome": QT_TRANSLATE_NOOP("gantt", "Too many rows for one page: only objectives are shown."),
}


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on the page; `institution` and `area` say what was asked for, if anything."""

    title: str
    country: str
    timeline: Timeline
    language: Language
    institution: str = ""
    area: str = ""


def write(page: Page, path: Path) -> None:
    """Writes, reads back, then takes the place of `path`. May run in a worker thread.

    A plan of more rows than one page can show is printed without its lowest levels, and says so. Raises NatcoordError
    `disk_full`, `file_not_writable` or `export_check_failed`.
    """
    pages_text.application()
    whole = _draw(page)
    with beside(path) as part:
        part.write_bytes(whole)
        _read_back(part)


def _draw(page: Page) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(page.title)
    writer.setCreator("natcoord")
    writer.setAuthor(page.country)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter(writer)
    try:
        area = QRectF(writer.pageLayout().paintRectPixels(writer.resolution()))
        _Sheet(painter, QRectF(0, 0, area.width(), area.height()), page).paint()
    finally:
        painter.end()
    return pages_search.searchable(bytes(buffer.data().data()))


class _Sheet:
    """One page: heading, rows on their years, legend."""

    def __init__(self, painter: QPainter, area: QRectF, page: Page) -> None:
        self.painter = painter
        self.area = area
        self.page = page
        self.point = _DOTS_PER_INCH / 72
        rows, self.left_out = fitting(page.timeline.rows)
        self.timeline = replace(page.timeline, rows=rows)

    def paint(self) -> None:
        top = self._heading()
        first = self._painter(_HIGHEST, self.area.width())
        legend = first.legend(self.area, is_drawn=False)
        height = self.area.height() - top - first.head_height - legend - 8 * self.point
        line = min(max(height / max(len(self.timeline.rows), 1), _LOWEST * self.point), _HIGHEST * self.point)
        names = self.area.width() * _NAMES
        gantt = self._painter(line / self.point, self.area.width() - names)
        plot = QRectF(0 if self._is_rtl else names, top, self.area.width() - names, gantt.head_height)
        gantt.head(plot)
        body = QRectF(plot.left(), plot.bottom(), plot.width(), line * len(self.timeline.rows))
        self._bands(body, line)
        gantt.grid(body)
        gantt.today(body)
        for number, row in enumerate(self.timeline.rows):
            place = QRectF(self.area.right() - names if self._is_rtl else 0, body.top() + number * line, names, line)
            gantt.name(row, place.adjusted(2 * self.point, 0, -2 * self.point, 0), wraps=True)
            gantt.row(row, place.top(), body)
        first.legend(QRectF(0, self.area.height() - legend, self.area.width(), legend))

    @property
    def _is_rtl(self) -> bool:
        return self.page.language.is_rtl

    def _painter(self, line: float, width: float) -> GanttPainter:
        """For rows so many points high, on a plot so wide at the trailing side of the page."""
        days = (self.timeline.last - self.timeline.first).days + 1
        leading = width if self._is_rtl else self.area.width() - width
        look = Look(
            colours={name: QColor(f"#{colour}") for name, colour in _COLOURS.items()},
            font=_font(min(line * _LETTERS, _LARGEST)),
            small=_font(min(max(line * _LETTERS * 0.9, 5.0), 8.0)),
            line=line * self.point,
            hair=0.5 * self.point,
        )
        return GanttPainter(
            self.painter, self.timeline, self.page.language, look,
            Days(self.timeline.first, leading, width / days, self._is_rtl),
        )  # fmt: skip

    def _bands(self, body: QRectF, line: float) -> None:
        """A shade behind each objective, so that the eye keeps the row across the page."""
        for number, row in enumerate(self.timeline.rows):
            if row.depth == 0:
                shade = QRectF(0, body.top() + number * line, self.area.width(), line)
                self.painter.fillRect(shade, QColor(f"#{PALE}"))

    def _heading(self) -> float:
        """Title, country, what was asked for and the day; gives where the rest begins."""
        language, drawn = self.page.language, self._painter(_HIGHEST, self.area.width())
        title, small = _font(15, is_bold=True), _font(9)
        y = 0.0
        for words, font, colour in ((self.page.title, title, "under_way"), (self._below_title(), small, "soft")):
            height = QFontMetricsF(font, self.painter.device()).height() * 1.1
            drawn.say(QRectF(0, y, self.area.width(), height), clean(words), colour, font)
            y += height
        if self.left_out:
            words = language.translate("gantt", _LEFT_OUT[self.left_out])
            height = QFontMetricsF(small, self.painter.device()).height() * 1.1
            drawn.say(QRectF(0, y, self.area.width(), height), words, "late", small)
            y += height
        return y + 4 * self.point

    def _below_title(self) -> str:
        language, page = self.page.language, self.page
        said = [page.country, language.translate("gantt", "Timeline of the action plan")]
        if page.institution:
            said.append(language.translate("gantt", "Institution: {name}").format(name=page.institution))
        if page.area:
            said.append(language.translate("gantt", "Area: {name}").format(name=page.area))
        said.append(language.translate("reports", "As of {date}.").format(date=language.date(page.timeline.today)))
        return " · ".join(said)


def _font(points: float, *, is_bold: bool = False) -> QFont:
    font = QFont(list(pages_text.FAMILIES))
    font.setPointSizeF(points)
    font.setBold(is_bold)
    return font


def _read_back(path: Path) -> None:
    whole = path.read_bytes()
    counts = re.findall(rb"/Count (\d+)", whole)
    if not whole.startswith(b"%PDF-") or b"%%EOF" not in whole[-1024:] or counts != [b"1"]:
        raise NatcoordError("export_check_failed", file=path.name, detail="not one whole page")
