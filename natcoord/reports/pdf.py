"""Writes a Document as PDF with Qt: A4, whole rows, repeated headers, mirrored when right to left."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from natcoord.reports import check, pages_blocks, pages_search
from natcoord.reports.document import Document
from natcoord.reports.files import Cancelled, Progress, Steps, beside, never, no_progress
from natcoord.reports.pages_text import DOTS_PER_INCH
from natcoord.reports.printed import clean

_CREATOR = "natcoord"


def write(document: Document, path: Path, *, progress: Progress = no_progress, cancelled: Cancelled = never) -> None:
    """Writes, reads back, then takes the place of `path`. May run in a worker thread.

    Raises NatcoordError `disk_full`, `file_not_writable`, `export_check_failed` or `cancelled`.
    """
    whole = _draw(document, Steps(pages_blocks.count(document), progress, cancelled))
    with beside(path) as part:
        part.write_bytes(whole)
        check.read_back(part, document)
    progress(1.0)


def _draw(document: Document, steps: Steps) -> bytes:
    """The whole PDF. In memory, so that a full disk is met by Python, which says so."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    medium = _Medium(buffer, document)
    try:
        plan = pages_blocks.draw(document, medium, steps)
    finally:
        medium.finish()
    return pages_search.finish(bytes(buffer.data().data()), document, plan)


class _Medium:
    """Pages of a PDF. Nothing is written before the first one, as a painter would begin a page of its own."""

    def __init__(self, buffer: QBuffer, document: Document) -> None:
        self._writer = QPdfWriter(buffer)
        self._writer.setTitle(clean(document.title))
        self._writer.setCreator(_CREATOR)
        if document.author:
            self._writer.setAuthor(clean(document.author))
        self._writer.setResolution(DOTS_PER_INCH)
        self._painter = QPainter()
        self._is_on_page = False

    def begin(self, width: float, height: float) -> QPainter:
        kind = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
        size = QPageSize(QPageSize.PageSizeId.A4)
        layout = QPageLayout(size, kind, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
        self._writer.setPageLayout(layout)
        if self._painter.isActive():
            self._writer.newPage()
        else:
            self._painter.begin(self._writer)
        self._painter.save()
        self._is_on_page = True
        return self._painter

    def end(self) -> None:
        self._painter.restore()
        self._is_on_page = False

    def finish(self) -> None:
        """Ends the last page, a half drawn one too."""
        if self._is_on_page:
            self.end()
        if self._painter.isActive():
            self._painter.end()
