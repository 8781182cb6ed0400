"""The PDF: words that are found, pages that say where they are, charts of lines, nothing cut."""

from dataclasses import replace
from itertools import product
from pathlib import Path
from unicodedata import normalize

import pypdf
import pytest

from natcoord.errors import NatcoordError
from natcoord.reports import check, pdf
from natcoord.reports.document import (
    Chart,
    Column,
    Contents,
    Document,
    Pair,
    Paragraph,
    Section,
    Series,
    Table,
)
from natcoord.reports.numbering import numbered
from tests.reports.pdf_words import pages

pytestmark = pytest.mark.usefixtures("qapp")  # the PDF writer would make an application without windows

SENTENCE = "الأسلحة الاتجار إلا الآلات أولًا الإبلاغ بلا محمّد لله الله مُدَّة سلاح ملاحظات"
LETTERS = [chr(code) for code in (*range(0x621, 0x63B), *range(0x641, 0x64B))]
CHART = Chart(
    "نسبة الأسلحة الموسومة",
    "في المائة",
    (
        Series("القيم", ("2022", "2023", "2024"), (41.0, None, 68.0), "values"),
        Series("خط الأساس", ("2022", "2028"), (41.0, 41.0), "baseline"),
        Series("الهدف", ("2022", "2028"), (41.0, 90.0), "target"),
    ),
    "المصدر: سجل الأسلحة",
)
WIDE = Table(tuple(Column(f"Column {number}", width=24) for number in range(5)), [["cell"] * 5])
NARROW = Table((Column("Name", width=40), Column("Value", "number", 12)), [["a name", 1.5]])


def document(*sections: Section, code: str = "en") -> Document:
    return Document("A title", "Subject", "Office", code, code == "ar", "2026-11-22", sections)


def report(chapters: int) -> Document:
    """A report with a cover, contents, and chapters of two headings and a page of text each."""
    text = Paragraph("Words that fill the page. " * 150)
    made = [
        Section("Cover", "A report", (Paragraph("Testland", "subtitle"), Paragraph("Class: public.")), is_cover=True),
        Section("Contents", "Contents", (Contents(),)),
        *(
            Section(
                f"S{number}",
                f"Chapter {number}",
                (Paragraph(f"First {number}", "heading"), text, Paragraph(f"Second {number}", "heading"), text),
            )
            for number in range(chapters)
        ),
    ]
    return numbered(replace(document(*made), head="Testland: a report", mark="Public"))


def test_arabic_words_are_found_as_they_are_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = Table((Column(SENTENCE), Column("ب")), [[SENTENCE, 1]])
    blocks = (Paragraph(SENTENCE), Paragraph(SENTENCE, "heading"), table)
    pdf.write(document(Section("A", SENTENCE, blocks), code="ar"), tmp_path / "r.pdf")
    words = normalize("NFC", " ".join(pages(tmp_path / "r.pdf", monkeypatch))).split()
    wanted = normalize("NFC", SENTENCE).split()
    assert {word: words.count(word) for word in wanted} == dict.fromkeys(wanted, 5)


@pytest.mark.parametrize("style", ["body", "heading"])
def test_any_two_letters_are_found_beside_each_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, style: str
) -> None:
    pairs = [f"ب{one}{other}" for one, other in product(LETTERS, LETTERS)]
    pairs += [f"{one}{other}" for one, other in product(LETTERS, LETTERS)]
    made = document(Section("A", "", (Paragraph(" ".join(pairs), style),)), code="ar")  # type: ignore[arg-type]
    pdf.write(made, tmp_path / "r.pdf")
    found = set(" ".join(pages(tmp_path / "r.pdf", monkeypatch)).split())
    assert [pair for pair in pairs if pair not in found] == []


def test_latin_words_and_numbers_stay_whole_within_arabic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "المرسوم TLV/2019 (المادة 12) بنسبة 45.2 efficient"
    pdf.write(document(Section("A", "", (Paragraph(text),)), code="ar"), tmp_path / "r.pdf")
    (page,) = pages(tmp_path / "r.pdf", monkeypatch)
    assert [word for word in ("المرسوم", "TLV/2019", "المادة", "12", "45.2", "efficient") if word not in page] == []


@pytest.mark.parametrize("code", ["ar", "en"])
def test_the_file_says_its_language_its_direction_and_its_title(tmp_path: Path, code: str) -> None:
    pdf.write(document(Section("A", "A", (NARROW,)), code=code), tmp_path / "r.pdf")
    reader = pypdf.PdfReader(tmp_path / "r.pdf")
    root = reader.trailer["/Root"]
    assert root["/Lang"] == code
    assert root["/ViewerPreferences"]["/Direction"] == ("/R2L" if code == "ar" else "/L2R")
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert (reader.metadata.title, reader.metadata.author) == ("A title", "Office")
    assert str(tmp_path).encode() not in (tmp_path / "r.pdf").read_bytes()


def test_contents_bookmarks_and_links_lead_to_the_pages_of_the_headings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = report(9)
    pdf.write(made, tmp_path / "r.pdf")
    reader = pypdf.PdfReader(tmp_path / "r.pdf")
    texts = pages(tmp_path / "r.pdf", monkeypatch)
    entries = next(one.entries for one in made.sections[1].blocks if isinstance(one, Contents))
    assert len(entries) == 27
    bookmarks = [one for level in reader.outline for one in (level if isinstance(level, list) else [level])]
    assert [one.title for one in bookmarks] == [one.text for one in entries]
    leads = [reader.get_destination_page_number(one) for one in bookmarks]
    assert [
        one.text for one, page in zip(entries, leads, strict=True) if " ".join(one.text.split()) not in texts[page]
    ] == []
    said = texts[1].split("Contents", 1)[1]
    for entry, page in zip(entries, leads, strict=True):
        assert f"{' '.join(entry.text.split())} {page + 1}" in said
    links = [one.get_object() for page in reader.pages[:2] for one in page.get("/Annots", [])]
    numbers = {page.indirect_reference.idnum: place for place, page in enumerate(reader.pages)}
    assert [numbers[link["/Dest"][0].idnum] for link in links] == leads


def test_every_page_but_the_cover_says_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pdf.write(report(3), tmp_path / "r.pdf")
    cover, *others = pages(tmp_path / "r.pdf", monkeypatch)
    total = len(others) + 1
    for number, text in enumerate(others, start=2):
        assert f"Page {number} of {total}" in text
        assert text.count("Testland: a report") == 1
        assert "Public" in text
    assert f"of {total}" not in cover
    assert "Public" in cover
    assert cover.index("Testland") < cover.index("A report") < cover.index("Class: public.")


def test_pages_are_a4_and_lie_only_for_a_wide_table(tmp_path: Path) -> None:
    sections = (
        Section("C", "Cover", (Paragraph("State", "subtitle"), WIDE), is_cover=True),
        Section("A", "A", (NARROW,)),
        Section("B", "B", (WIDE,)),
        Section("D", "D", (Paragraph("x"),)),
    )
    pdf.write(document(*sections), tmp_path / "r.pdf")
    boxes = [page.mediabox for page in pypdf.PdfReader(tmp_path / "r.pdf").pages]
    sizes = [(round(float(box.width) * 25.4 / 72), round(float(box.height) * 25.4 / 72)) for box in boxes]
    upright, lying = (210, 297), (297, 210)
    assert sizes == [upright, upright, upright, lying, upright]


@pytest.mark.parametrize("code", ["ar", "en"])
def test_a_chart_is_lines_and_words_and_no_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    pdf.write(document(Section("A", "A", (CHART, CHART)), code=code), tmp_path / "r.pdf")
    assert [len(page.images) for page in pypdf.PdfReader(tmp_path / "r.pdf").pages] == [0]
    (text,) = pages(tmp_path / "r.pdf", monkeypatch)
    words = f"{CHART.title} {CHART.caption} خط الأساس 2022".replace(":", "").split()
    assert [word for word in words if text.count(word) < 2] == []


@pytest.mark.parametrize("number", [0, 3, 40])
def test_a_row_taller_than_a_page_comes_out_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    words = [f"word{place}" for place in range(4000)]  # more than 30,000 characters
    table = Table((Column("Name"), Column("Text", width=40)), [["before", "x"]] * number + [["name", " ".join(words)]])
    pdf.write(document(Section("A", "A", (Paragraph("y" * 5), table))), tmp_path / "r.pdf")
    texts = pages(tmp_path / "r.pdf", monkeypatch)
    assert [word for text in texts for word in text.split() if word.startswith("word")] == words
    assert all("Name Text" in text for text in texts)


def test_a_long_translation_goes_on_beside_its_original(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left, right = [f"one{place}" for place in range(1500)], [f"كلمة{place}" for place in range(900)]
    pair = Pair(" ".join(left), " ".join(right))
    pdf.write(document(Section("A", "A", (pair, Paragraph("after")))), tmp_path / "r.pdf")
    texts = pages(tmp_path / "r.pdf", monkeypatch)
    found = " ".join(texts).split()
    assert len(texts) > 2
    assert [word for word in found if word.startswith("one")] == left
    assert sum(word.startswith("كلمة") for word in found) == len(right)
    assert "after" in texts[-1]


@pytest.mark.parametrize("code", ["ar", "en"])
def test_a_pair_stands_with_the_language_of_the_document_where_reading_starts(tmp_path: Path, code: str) -> None:
    words = ("أسلحة", "weapons") if code == "ar" else ("weapons", "أسلحة")
    pdf.write(document(Section("A", "", (Pair(*words),)), code=code), tmp_path / "r.pdf")
    (page,) = pypdf.PdfReader(tmp_path / "r.pdf").pages
    places: dict[bool, list[float]] = {True: [], False: []}

    def see(text: str, matrix: list[float], text_matrix: list[float], *_: object) -> None:
        if text.strip() and matrix[3] * text_matrix[5] + matrix[5] > 700:
            places[text.strip().isascii()].append(matrix[0] * text_matrix[4] + matrix[4])

    page.extract_text(visitor_text=see)
    middle = float(page.mediabox.width) / 2
    assert max(places[True]) < middle < min(places[False])


def test_a_section_follows_on_where_there_is_room(tmp_path: Path) -> None:
    def count(*blocks: Paragraph) -> int:
        sections = (Section("A", "A", blocks), Section("B", "B", (Paragraph("b"),), is_continued=True))
        pdf.write(document(*sections), tmp_path / "r.pdf")
        return len(pypdf.PdfReader(tmp_path / "r.pdf").pages)

    assert count(Paragraph("short")) == 1
    assert count(Paragraph("Words that fill the page. " * 140)) == 2


def test_five_thousand_rows_repeat_their_header_and_lose_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [[f"row{number}", number] for number in range(5000)]
    pdf.write(document(Section("A", "A", (replace(NARROW, rows=rows),))), tmp_path / "r.pdf")
    texts = pages(tmp_path / "r.pdf", monkeypatch)
    assert [word for text in texts for word in text.split() if word.startswith("row")] == [row[0] for row in rows]
    assert all("Name Value" in text for text in texts)


def test_a_page_that_is_missing_is_noticed(tmp_path: Path) -> None:
    pdf.write(document(Section("A", "A", (NARROW,))), tmp_path / "r.pdf")
    more = document(Section("A", "A", (NARROW,)), Section("B", "B", (NARROW,)))
    with pytest.raises(NatcoordError, match="export_check_failed"):
        check.read_back(tmp_path / "r.pdf", more)
