"""Writes a Document as PDF with Qt: A4 landscape, whole rows, repeated headers, mirrored when right to left."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import (
    QFontDatabase,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from natcoord import resources
from natcoord.reports import check, figures, printed
from natcoord.reports.document import Block, Document, Drawing, Paragraph, Section, Table
from natcoord.reports.files import Cancelled, Progress, Steps, beside, never, no_progress
from natcoord.reports.pages import Pages
from natcoord.reports.pages_table import TablePainter

_DOTS_PER_INCH = 300
_MARGIN = 14.0  # mm
_CREATOR = "natcoord"


def write(
    document: Document, path: Path, *, progress: Progress = no_progress, cancelled: Cancelled = never
) -> None:
    """Writes, reads back, then takes the place of `path`. May run in a worker thread.

    Raises NatcoordError `disk_full`, `file_not_writable`, `export_check_failed` or `cancelled`.
    """
    blocks = [block for section in document.sections for block in section.blocks]
    total = sum(len(block.rows) if isinstance(block, Table) else 1 for block in blocks)
    _application()
    whole = _draw(document, Steps(total, progress, cancelled))
    with beside(path) as part:
        part.write_bytes(whole)
        check.read_back(part, document)
    progress(1.0)


@cache
def _application() -> QCoreApplication:
    """Fonts need a QGuiApplication: the window's own, else one that is kept, as translations hang on it."""
    present = QCoreApplication.instance() or QGuiApplication([_CREATOR, "-platform", "offscreen"])
    if not isinstance(present, QGuiApplication):
        raise TypeError("a report in PDF needs a QGuiApplication, not a QCoreApplication")
    for file in sorted(resources.path("fonts").glob("Noto*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    return present


def _draw(document: Document, steps: Steps) -> bytes:
    """The whole PDF. In memory, so that a full disk is met by Python, which says so."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.title)
    writer.setCreator(_CREATOR)
    if document.author:
        writer.setAuthor(document.author)
    writer.setResolution(_DOTS_PER_INCH)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter(writer)
    try:
        pages = Pages(writer, painter, document)
        for number, section in enumerate(document.sections):
            if number:
                pages.turn()
            _section(pages, section, steps)
        pages.finish()
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _section(pages: Pages, section: Section, steps: Steps) -> None:
    if section.title:
        pages.paragraph(section.title, "cover" if section.is_cover else "title")
    for block in section.blocks:
        _block(pages, block, steps)


def _block(pages: Pages, block: Block, steps: Steps) -> None:
    if isinstance(block, Table):
        if block.rows:
            TablePainter(pages, block).draw(steps)
        else:
            pages.paragraph(block.empty, "note")
        return
    steps.add()
    if isinstance(block, Paragraph):
        pages.paragraph(block.text, block.style)
    else:
        _drawing(pages, block)


def _drawing(pages: Pages, block: Drawing) -> None:
    drawn = figures.draw(
        block,
        is_rtl=pages.document.is_rtl,
        digits=lambda text: printed.in_figures(text, pages.document.formats),
    )
    wide, tall = drawn.get_size_inches()
    pages.picture(figures.png(drawn, dpi=_DOTS_PER_INCH), QRectF(0, 0, wide, tall))
