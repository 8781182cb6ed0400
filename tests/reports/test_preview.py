"""The preview: the pages of the PDF as pictures, no more than are looked at."""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdf
import pytest
from PySide6.QtGui import QImage

from natcoord.errors import NatcoordError
from natcoord.reports import pdf, preview
from natcoord.reports.document import Bars, Column, Document, Paragraph, Part, Section, Table

pytestmark = pytest.mark.usefixtures("qapp")
TABLE = Table((Column("Name", width=60), Column("Text", width=60)), [["a", "b"]] * 80)
BARS = Bars("Evidence", ("Marking",), (Part("Verified", (3,), "verified"),))


def document(*sections: Section) -> Document:
    return Document("Title", "Subject", "Office", "en", False, "2026-11-22", sections)


def pictures(made: preview.Preview) -> list[QImage]:
    found = [QImage.fromData(one, "png") for one in made.pages]
    assert not any(one.isNull() for one in found)
    return found


def ink(image: QImage) -> int:
    """How many of some pixels are not white."""
    return sum(
        image.pixelColor(x, y).lightness() < 200
        for x in range(0, image.width(), 5)
        for y in range(0, image.height(), 5)
    )


def test_pictures_are_the_pages_of_the_pdf(tmp_path: Path) -> None:
    made = document(Section("A", "Upright", (Paragraph("words " * 900), BARS)), Section("B", "Lying", (TABLE,)))
    pdf.write(made, tmp_path / "r.pdf")
    boxes = [page.mediabox for page in pypdf.PdfReader(tmp_path / "r.pdf").pages]
    found = preview.paint(made, 600)
    images = pictures(found)
    assert found.total == len(images) == len(boxes) > 4
    for image, box in zip(images, boxes, strict=True):
        assert image.width() / image.height() == pytest.approx(float(box.width) / float(box.height), rel=0.01)
        assert ink(image) > 50
    assert images[0].width() == 600


def test_of_a_long_report_the_first_pages_are_painted_and_all_are_counted() -> None:
    made = document(Section("A", "A", (Table(TABLE.columns, [["a", "b"]] * 3000),)))
    found = preview.paint(made, 200)
    assert len(found.pages) == preview.MOST < found.total
    assert len({hashlib.sha256(one).digest() for one in found.pages}) == preview.MOST


def test_a_preview_is_made_in_a_worker_thread_the_same() -> None:
    made = document(Section("A", "A", (Paragraph("words"), BARS)))
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(preview.paint, made, 300).result() == preview.paint(made, 300)


def test_progress_only_grows_and_ends_at_one() -> None:
    said: list[float] = []
    preview.paint(document(Section("A", "A", (TABLE, BARS))), 200, progress=said.append)
    assert said == sorted(said)
    assert said[-1] == 1


def test_a_cancelled_preview_stops() -> None:
    with pytest.raises(NatcoordError, match="cancelled"):
        preview.paint(document(Section("A", "A", (TABLE,))), cancelled=lambda: True)
