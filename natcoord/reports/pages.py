"""Pages of a PDF: where the pen stands, text in lines, page turns. Used by `pdf` only."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPdfWriter, QTextLayout, QTextOption

from natcoord.reports.document import Document
from natcoord.reports.printed import ACCENT, GREY, clean, digits

# Noto Sans Arabic loses dotted letters in the text layer of Qt's PDFs; Noto Naskh Arabic keeps them.
_FAMILIES = [
    "Noto Sans", "Noto Naskh Arabic", "Noto Sans Symbols", "Noto Sans Symbols 2", "Noto Sans Math",
]  # fmt: skip
_BLACK = "1A1A1A"
_MOST_KEPT = 5000


class Look(NamedTuple):
    """Size in points, weight, colour and the space before and after in points."""

    size: float
    is_bold: bool = False
    colour: str = _BLACK
    before: float = 0
    after: float = 4


LOOKS = {
    "cover": Look(26, True, ACCENT, 60, 14),
    "title": Look(17, True, ACCENT, 0, 8),
    "subtitle": Look(13, False, GREY, 2, 6),
    "heading": Look(13, True, ACCENT, 8, 4),
    "body": Look(10.5),
    "note": Look(9, False, GREY),
    "footer": Look(8, False, GREY),
    "head": Look(9, True, "FFFFFF"),
    "cell": Look(9),
    "status": Look(9, True),
}


class Pages:
    """Draws downwards and turns the page when something does not fit. All lengths are in dots of the device."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, document: Document) -> None:
        self._writer = writer
        self.painter = painter
        self.document = document
        self.point = writer.logicalDpiX() / 72
        area = writer.pageLayout().paintRectPixels(writer.resolution())
        self.width = float(area.width())
        self.bottom = area.height() - 20 * self.point
        self._foot = float(area.height())
        self.y = 0.0
        self._number = 1
        self._fonts = {name: self._font(look) for name, look in LOOKS.items()}
        self._kept: dict[tuple[str, float, str, bool], QTextLayout] = {}

    @staticmethod
    def _font(look: Look) -> QFont:
        font = QFont(_FAMILIES)
        font.setPointSizeF(look.size)
        font.setBold(look.is_bold)
        return font

    def turn(self) -> None:
        """Ends this page and begins the next."""
        self._footer()
        self._writer.newPage()
        self._number += 1
        self.y = 0.0

    def finish(self) -> None:
        """Closes the last page."""
        self._footer()

    def need(self, height: float) -> None:
        """Turns the page unless `height` fits on this one."""
        if self.y > 0 and self.y + height > self.bottom:
            self.turn()

    def layout(self, text: str, width: float, look: str, *, is_trailing: bool = False) -> QTextLayout:
        """The text in lines of `width`; kept, as tables repeat their words."""
        key = (text, width, look, is_trailing)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            found = self._kept[key] = self._lay_out(text, width, look, is_trailing)
        return found

    def _lay_out(self, text: str, width: float, look: str, is_trailing: bool) -> QTextLayout:
        rtl = self.document.is_rtl
        option = QTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        is_right = rtl != is_trailing
        option.setAlignment(Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        words = clean(text).replace("\n", "\u2028")
        layout = QTextLayout(words, self._fonts[look], self._writer)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def paragraph(self, text: str, look: str) -> None:
        """A paragraph; only a paragraph is broken between lines at the foot of a page."""
        self.y += LOOKS[look].before * self.point if self.y or look == "cover" else 0
        layout = self.layout(text, self.width, look)
        if look in ("heading", "title"):
            self.need(layout.boundingRect().height() + 110 * self.point)
        self.painter.setPen(QColor(f"#{LOOKS[look].colour}"))
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            self.need(line.height())
            line.draw(self.painter, QPointF(0, self.y - line.y()))
            self.y += line.height()
        self.y += LOOKS[look].after * self.point

    def picture(self, png: bytes, shape: QRectF) -> None:
        """A picture of the proportions of `shape`, as wide as the page allows."""
        image = QImage.fromData(png)
        height = min((self.bottom - self.y) if self.y < self.bottom / 2 else self.bottom, self.bottom * 0.72)
        width = min(self.width, height * shape.width() / shape.height())
        height = width * shape.height() / shape.width()
        self.need(height)
        left = self.width - width if self.document.is_rtl else 0.0
        self.painter.drawImage(QRectF(left, self.y, width, height), image)
        self.y += height + 6 * self.point

    def draw(self, layout: QTextLayout, left: float, top: float, colour: str) -> None:
        """Draws laid-out text at a place."""
        self.painter.setPen(QColor(f"#{colour}"))
        layout.draw(self.painter, QPointF(left, top))

    def shade(self, left: float, top: float, size: tuple[float, float], colour: str) -> None:
        """Fills a rectangle."""
        self.painter.fillRect(QRectF(left, top, *size), QColor(f"#{colour}"))

    def rule(self, y: float, colour: str) -> None:
        """A thin line across the page."""
        self.shade(0, y, (self.width, max(1.0, 0.5 * self.point)), colour)

    def _footer(self) -> None:
        width = self.width / 4
        title = self.layout(self.document.title, self.width - width, "footer")
        number = self.layout(digits(str(self._number), self.document.formats), width, "footer", is_trailing=True)
        top = self._foot - number.boundingRect().height()
        rtl = self.document.is_rtl
        self.rule(top - 3 * self.point, "C5CCD6")
        self.painter.setPen(QColor(f"#{GREY}"))
        title.lineAt(0).draw(self.painter, QPointF(width if rtl else 0, top))
        self.draw(number, 0 if rtl else self.width - width, top, GREY)


def height_of(layouts: Sequence[QTextLayout]) -> float:
    """The height of the tallest."""
    return max((layout.boundingRect().height() for layout in layouts), default=0.0)
