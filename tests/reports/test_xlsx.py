"""What leaves the printer: nothing of a sheet is cut off at the edge of its print area."""

from pathlib import Path

import openpyxl
from openpyxl.utils import get_column_letter, range_boundaries

from natcoord.reports import sheet_chart, xlsx
from natcoord.reports.document import Block, Chart, Column, Document, Paragraph, Section, Series, Table

LONG = "A sentence that takes more than one line when the table is narrow. " * 3
WORKING = Table((Column("Name", width=30), *(Column("p", "number", is_helper=True),) * 6), [["Depot", *range(6)]])


def chart(*values: float | None) -> Chart:
    years = tuple(str(2020 + 2 * number) for number, _ in enumerate(values))
    target = Series("Target", ("2020", "2030"), (0.0, 100.0), "target")
    return Chart("Share", "per cent", (Series("Values", years, values, "values"), target))


def written(folder: Path, *blocks: Block) -> openpyxl.worksheet.worksheet.Worksheet:
    document = Document("T", "S", "A", "en", False, "2026-11-22", (Section("One", "A title", blocks),))
    xlsx.write(document, folder / "r.xlsx")
    return openpyxl.load_workbook(folder / "r.xlsx")["One"]


def test_paragraphs_end_where_the_page_ends(tmp_path: Path) -> None:
    sheet = written(tmp_path, Paragraph(LONG), WORKING)
    assert sheet.print_area == "'One'!$A$1:$A$5"
    assert not sheet.merged_cells.ranges
    assert sheet.row_dimensions[2].height > 80


def test_a_chart_is_printed_whole(tmp_path: Path) -> None:
    sheet = written(tmp_path, chart(1.0, 2.0))
    _, _, last, _ = range_boundaries(sheet.print_area.rpartition("!")[2])
    wide = sum(
        sheet.column_dimensions[letter].width if letter in sheet.column_dimensions else 8
        for letter in map(get_column_letter, range(1, last + 1))
    )
    assert wide >= sheet_chart.PICTURE_WIDTH


def test_a_stated_absence_is_a_gap_and_an_unused_year_is_none(tmp_path: Path) -> None:
    (drawn,) = written(tmp_path, chart(1.0, 2.0))._charts
    assert drawn.display_blanks == "span"
    (drawn,) = written(tmp_path, chart(1.0, None, 3.0))._charts
    assert drawn.display_blanks == "gap"


def test_the_years_of_a_chart_are_evenly_apart(tmp_path: Path) -> None:
    sheet = written(tmp_path, chart(1.0, 2.0))
    years = [cell.value for cell in sheet["A"] if str(cell.value).isdigit()]
    assert years == [str(year) for year in range(2020, 2031)]
    halfway = next(row for row in sheet.iter_rows(values_only=True) if row[0] == "2025")
    assert halfway[1:3] == (None, 50)


def test_the_number_of_the_page_stands_in_its_order_in_either_script(tmp_path: Path) -> None:
    for code, is_rtl, wanted in (("en", False, "Page &P of &N"), ("ar", True, "&P/&N")):
        document = Document("T", "S", "A", code, is_rtl, "2026-11-22", (Section("One", "A title", ()),))
        xlsx.write(document, tmp_path / "r.xlsx")
        assert openpyxl.load_workbook(tmp_path / "r.xlsx")["One"].oddFooter.center.text == wanted
