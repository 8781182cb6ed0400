"""The pages of a report as pictures: the same pages as the PDF has, on another medium."""

import struct
import zlib
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from natcoord.reports import pages_blocks
from natcoord.reports.document import Document
from natcoord.reports.files import Cancelled, Progress, Steps, never, no_progress
from natcoord.reports.pages import Enough
from natcoord.reports.pages_text import DOTS_PER_INCH
from natcoord.reports.paper import SHORT

MOST = 60  # pages
_QUICK = 1  # of 9: the pictures live as long as they are looked at
_COLOUR = 2  # red, green, blue


@dataclass(frozen=True, slots=True)
class Preview:
    """The first pages as PNG pictures, and how many there are in all."""

    pages: tuple[bytes, ...]
    total: int


def paint(
    document: Document, width_px: int = 900, *, progress: Progress = no_progress, cancelled: Cancelled = never
) -> Preview:
    """No more than MOST pages; an upright one is `width_px` wide, the others at the same scale. May run in a worker
    thread. Raises NatcoordError `cancelled`."""
    medium = _Medium(width_px)
    plan = pages_blocks.draw(document, medium, Steps(pages_blocks.count(document), progress, cancelled))
    progress(1.0)
    return Preview(tuple(medium.pictures), plan.total)


class _Medium:
    """A picture for every page."""

    def __init__(self, width_px: int) -> None:
        self.pictures: list[bytes] = []
        self._scale = width_px / (SHORT / 25.4 * DOTS_PER_INCH)
        self._image = QImage()
        self._painter = QPainter()

    def begin(self, width: float, height: float) -> QPainter:
        if len(self.pictures) == MOST:
            raise Enough
        self._image = QImage(round(width * self._scale), round(height * self._scale), QImage.Format.Format_RGB32)
        self._image.fill(Qt.GlobalColor.white)
        self._painter.begin(self._image)
        self._painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self._painter.scale(self._scale, self._scale)
        return self._painter

    def end(self) -> None:
        self._painter.end()
        self.pictures.append(_png(self._image))


def _png(image: QImage) -> bytes:
    """Written here, as Qt's own writer takes seven times as long for a page that is mostly white."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    pixels, step, wide = bytes(plain.constBits()), plain.bytesPerLine(), 3 * plain.width()
    lines = b"".join(b"\0" + pixels[start : start + wide] for start in range(0, step * plain.height(), step))
    head = struct.pack(">IIBBBBB", plain.width(), plain.height(), 8, _COLOUR, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(lines, _QUICK)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in parts)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
