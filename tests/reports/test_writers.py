"""What is written can be opened again: typed, safe, right to left where it should be, whole or not at all."""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx as python_docx
import openpyxl
import pypdf
import pytest

from natcoord.errors import NatcoordError
from natcoord.reports import check, docx, figures, pdf, printed, xlsx
from natcoord.reports.document import (
    Bars,
    Chart,
    Column,
    Document,
    Formats,
    Formula,
    Paragraph,
    Part,
    Section,
    Series,
    Table,
)

Write = Callable[..., None]
WRITERS = {"xlsx": xlsx.write, "docx": docx.write, "pdf": pdf.write}
DANGEROUS = ["=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", '=HYPERLINK("http://x")']
CHART = Chart(
    "نسبة الأسلحة الموسومة / share marked",
    "per cent",
    (
        Series("Values", ("2022", "2023", "2024"), (41.0, None, 68.0), "values"),
        Series("Baseline", ("2022", "2028"), (41.0, 41.0), "baseline"),
        Series("Milestones", ("2025",), (70.0,), "milestones"),
        Series("Target", ("2022", "2028"), (41.0, 90.0), "target"),
    ),
    "Source: register",
)


def document(rows: list[list[object]], *, is_rtl: bool = False) -> Document:
    columns = (
        Column("الاسم" if is_rtl else "Name", width=24),
        Column("Value", "number", 12),
        Column("Year", "year", 8),
        Column("Share", "percent", 8, 1),
        Column("Day", "date", 12),
        Column("Status", "status", 14),
        Column("p", "number", 8, is_helper=True),
    )
    limits = Table((Column("Limit", width=30), Column("Value", "number", 12)), [["on track", 0.95]], key="thresholds")
    sections = (
        Section("Cover", "تقرير" if is_rtl else "A report", (Paragraph("Testland", "subtitle"),), is_cover=True),
        Section("Main", "Main table", (Paragraph("What it is.", "note"), Table(columns, rows, empty="Nothing yet."))),
        Section("Charts", "Charts", (CHART,)),
        Section("Limits", "Limits", (limits,)),
    )
    return Document("Title", "Subject", "Office", "ar" if is_rtl else "en", is_rtl, "2026-11-22", sections,
                    {"on_track": 0.95})  # fmt: skip


def row(name: str, value: float | None = 1.5) -> list[object]:
    return [name, value, 2024, 45.25, "2026-03-02", Formula('=IF({on_track}>0.5,"● on","x")', "● on"), 0.125]


def pages(path: Path) -> list[str]:
    """The text of each page, with plain spaces."""
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages]


@pytest.fixture(params=WRITERS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_cells_are_typed_and_formulas_stay_alive(tmp_path: Path) -> None:
    xlsx.write(document([row("Depot")]), tmp_path / "r.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "r.xlsx")["Main"]
    head = next(one.row for one in sheet["A"] if one.value == "Name")
    cells = sheet[head + 1]
    assert [cell.value for cell in cells[:4]] == ["Depot", 1.5, 2024, 45.25]
    assert cells[4].is_date
    assert cells[5].value == '=IF(on_track>0.5,"● on","x")'
    assert "#,##0" not in cells[2].number_format
    assert openpyxl.load_workbook(tmp_path / "r.xlsx", data_only=True)["Main"][head + 1][5].value == "● on"


@pytest.mark.parametrize("text", DANGEROUS)
def test_text_that_looks_like_a_formula_stays_text(tmp_path: Path, text: str) -> None:
    made = document([row(text)])
    made = replace(made, title=text, sections=(*made.sections, Section(text[:20], text, (Paragraph(text),))))
    xlsx.write(made, tmp_path / "r.xlsx")
    book = openpyxl.load_workbook(tmp_path / "r.xlsx")
    found = [cell for sheet in book for line in sheet.iter_rows() for cell in line if cell.value == text]
    assert len(found) >= 3
    assert all(cell.data_type == "s" and cell.quotePrefix for cell in found)
    with zipfile.ZipFile(tmp_path / "r.xlsx") as archive:
        parts = b"".join(archive.read(name) for name in archive.namelist() if "sheet" in name)
    assert parts.count(b"<f>") == 1  # the status formula, and no other


@pytest.mark.parametrize("is_rtl", [False, True])
def test_a_workbook_is_laid_out_for_its_language(tmp_path: Path, is_rtl: bool) -> None:
    xlsx.write(document([row("Depot")], is_rtl=is_rtl), tmp_path / "r.xlsx")
    book = openpyxl.load_workbook(tmp_path / "r.xlsx")
    assert all(bool(sheet.sheet_view.rightToLeft) == is_rtl for sheet in book)
    main = book["Main"]
    assert main.freeze_panes == "A4"
    assert main.print_title_rows == "$3:$3"
    assert main.print_area.endswith("$F$5")  # the working column of the formula stays off the page
    assert (main.page_setup.orientation, main.page_setup.paperSize) == ("portrait", 9)
    assert (book.properties.title, book.properties.creator) == ("Title", "Office")
    assert book.defined_names["on_track"].attr_text == "'Limits'!$B$3"
    (chart,) = book["Charts"]._charts
    assert (chart.x_axis.scaling.orientation == "maxMin") == is_rtl
    assert not chart.x_axis.delete
    assert not chart.y_axis.delete


def test_a_word_file_is_right_to_left_throughout(tmp_path: Path) -> None:
    docx.write(document([row("مستودع")], is_rtl=True), tmp_path / "r.docx")
    made = python_docx.Document(str(tmp_path / "r.docx"))
    xml = made.element.xml
    assert all("w:bidiVisual" in table._tbl.xml for table in made.tables)
    assert xml.count("<w:bidi/>") >= len(made.paragraphs)
    assert "w:tblHeader" in xml
    assert any("مستودع" in cell.text for table in made.tables for one in table.rows for cell in one.cells)
    assert len(made.inline_shapes) == 1
    assert [one.style.name for one in made.paragraphs if one.style.name.startswith(("Title", "Heading"))]


def test_the_text_of_a_pdf_can_be_found(tmp_path: Path, qapp: object) -> None:
    rows = [row(f"Depot {number}") for number in range(120)]
    pdf.write(document(rows), tmp_path / "r.pdf")
    tables = [text for text in pages(tmp_path / "r.pdf") if "Depot" in text]
    assert len(tables) > 2
    assert all("Name" in text and "Status" in text for text in tables)
    assert all(f"Depot {number}" in " ".join(tables) for number in range(120))


def test_arabic_text_of_a_pdf_can_be_found(tmp_path: Path, qapp: object) -> None:
    pdf.write(document([row("مستودع")], is_rtl=True), tmp_path / "r.pdf")
    text = "".join(pages(tmp_path / "r.pdf"))
    assert sum("\u0600" <= mark <= "\u06ff" or "\ufb50" <= mark <= "\ufeff" for mark in text) > 8


def test_a_table_without_rows_says_so(tmp_path: Path, kind: str, qapp: object) -> None:
    WRITERS[kind](document([]), tmp_path / f"r.{kind}")
    text = {
        "xlsx": lambda path: str([cell.value for one in openpyxl.load_workbook(path)["Main"] for cell in one]),
        "docx": lambda path: python_docx.Document(str(path)).element.xml,
        "pdf": lambda path: "".join(pages(path)),
    }[kind](tmp_path / f"r.{kind}")
    assert "Nothing yet." in text


def test_a_cancelled_report_leaves_nothing(tmp_path: Path, kind: str, qapp: object) -> None:
    with pytest.raises(NatcoordError, match="cancelled"):
        WRITERS[kind](document([row("x")] * 3000), tmp_path / f"r.{kind}", cancelled=lambda: True)
    assert not list(tmp_path.iterdir())


def test_progress_only_grows_and_ends_at_one(tmp_path: Path, kind: str, qapp: object) -> None:
    said: list[float] = []
    WRITERS[kind](document([row("x")] * 500), tmp_path / f"r.{kind}", progress=said.append)
    assert said == sorted(said)
    assert said[-1] == 1


def test_reading_back_notices_what_is_missing(tmp_path: Path, kind: str, qapp: object) -> None:
    path = tmp_path / f"r.{kind}"
    WRITERS[kind](document([row("Depot"), row("Site")]), path)
    check.read_back(path, document([row("Depot"), row("Site")]))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(NatcoordError, match="export_check_failed"):
        check.read_back(path, document([row("Depot"), row("Site")]))


def test_reading_back_notices_another_number(tmp_path: Path) -> None:
    xlsx.write(document([row("Depot", 2.0)]), tmp_path / "r.xlsx")
    with pytest.raises(NatcoordError, match="export_check_failed"):
        check.read_back(tmp_path / "r.xlsx", document([row("Depot", 3.0)]))


def test_reading_back_notices_a_drawing_that_is_missing(tmp_path: Path, kind: str, qapp: object) -> None:
    path = tmp_path / f"r.{kind}"
    made = document([row("Depot")])
    WRITERS[kind](made, path)
    empty = Chart("One more", "", ())
    sections = tuple(
        replace(one, blocks=(*one.blocks, empty)) if one.sheet == "Charts" else one for one in made.sections
    )
    with pytest.raises(NatcoordError, match="export_check_failed"):
        check.read_back(path, replace(made, sections=sections))


def test_a_picture_fits_on_its_page_in_word(tmp_path: Path) -> None:
    names = tuple(f"Row {number}" for number in range(60))
    bars = Bars("Many", names, (Part("Stated", (3,) * 60, "stated"),))
    wide = Table(tuple(Column("Name", width=60) for _ in range(3)), [["a", "b", "c"]])
    made = replace(document([]), sections=(Section("A", "A", (bars,)), Section("B", "B", (bars, wide))))
    docx.write(made, tmp_path / "r.docx")
    opened = python_docx.Document(str(tmp_path / "r.docx"))
    for shape, part in zip(opened.inline_shapes, opened.sections, strict=True):
        assert shape.height < part.page_height - part.top_margin - part.bottom_margin
        assert shape.width < part.page_width - part.left_margin - part.right_margin


@pytest.mark.parametrize("is_rtl", [False, True])
def test_a_drawn_chart_runs_with_the_script(is_rtl: bool) -> None:
    drawn = figures.chart(CHART, is_rtl=is_rtl)
    axes = drawn.axes[0]
    left, right = axes.get_xlim()
    assert (left > right) == is_rtl
    assert (axes.yaxis.get_ticks_position() == "right") == is_rtl
    assert len({(line.get_linestyle(), line.get_marker()) for line in axes.get_lines()}) >= 3  # in black and white too
    assert figures.png(drawn).startswith(b"\x89PNG")
    assert b"<svg" in figures.svg(drawn)


@pytest.mark.parametrize(
    ("value", "decimals", "wanted"),
    [(1234.5, None, "1,234.5"), (30.769231, None, "30.77"), (0.04, None, "0.04"), (-0.0, None, "0"), (2, 1, "2.0")],
)
def test_numbers_are_printed_as_people_write_them(value: float, decimals: int | None, wanted: str) -> None:
    assert printed.number(value, decimals, Formats()) == wanted


def test_paper_leaves_out_empty_columns_and_keys_but_no_value() -> None:
    columns = (Column("A"), Column("empty"), Column("key", on_paper=False), Column("p", is_helper=True), Column("B"))
    table = Table(columns, [["a", None, "k", 1, None], ["", "", "k", 2, 5]])
    assert printed.places(table) == [0, 4]
