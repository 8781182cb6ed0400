"""Radar, heat map and bars: the same numbers as cells and native charts, as pictures in Word and PDF, mirrored."""

import re
import zipfile
from pathlib import Path

import docx as word_files
import openpyxl
import pytest

from natcoord.reports import check, docx, figures, pdf, xlsx
from natcoord.reports.document import (
    Bars,
    Column,
    Document,
    Drawing,
    HeatMap,
    Outline,
    Part,
    Radar,
    Section,
    Table,
)

pytestmark = pytest.mark.usefixtures("qapp")  # the PDF writer would make an application without windows

RADAR = Radar(
    "Scores",
    ("Coordination", "Legislation", "Marking"),
    (Outline("In law", (4.0, 3.25, None), "law"), Outline("In practice", (2.5, None, 1.0), "practice")),
    caption="Source: round",
)
HEAT = HeatMap(
    "Heat",
    ("Coordination", "Marking"),
    ("Legal", "Data", "Gender"),
    ((5.0, 1.0, None), (2.5, None, 0.0)),
    ((1.0, 0.25, None), (0.75, 0.0, 0.5)),
    caption="Source: round",
    thin="Hatched: little known",
    unasked="Nothing asked",
)
BARS = Bars(
    "Evidence",
    ("Coordination", "Marking"),
    (
        Part("Verified", (1, 0), "verified"),
        Part("Document", (4, 2), "document"),
        Part("Stated", (3, 5), "stated"),
        Part("None", (0, 1), "none"),
        Part("Unanswered", (2, 2), "unanswered"),
    ),
)
EMPTY = (
    Radar("Nothing", ("A", "B", "C"), (Outline("Law", (None, None, None), "law"),)),
    HeatMap("Nothing", ("A",), ("L",), ((None,),), ((None,),), thin="thin", unasked="unasked"),
    Bars("Nothing", ("A",), (Part("Verified", (0,), "verified"),)),
)


def document(*blocks: Drawing | Table, is_rtl: bool = False) -> Document:
    sections = tuple(Section(f"Sheet {number}", block_title(one), (one,)) for number, one in enumerate(blocks, 1))
    code = "ar" if is_rtl else "en"
    return Document("Report", "Subject", "Author", code, is_rtl, "2026-11-22", sections)


def block_title(block: Drawing | Table) -> str:
    return "" if isinstance(block, Table) else block.title


def workbook(tmp_path: Path, made: Document) -> openpyxl.Workbook:
    path = tmp_path / "drawn.xlsx"
    xlsx.write(made, path)
    return openpyxl.load_workbook(path)


@pytest.mark.parametrize("is_rtl", [False, True])
def test_the_workbook_has_native_charts_over_their_numbers(tmp_path: Path, is_rtl: bool) -> None:
    opened = workbook(tmp_path, document(RADAR, HEAT, BARS, is_rtl=is_rtl))
    assert [sheet.sheet_view.rightToLeft for sheet in opened] == [is_rtl] * 3
    numbers = [
        [cell.value for row in sheet.iter_rows() for cell in row if isinstance(cell.value, int | float)]
        for sheet in opened
    ]
    assert numbers == [[4, 2.5, 3.25, 1], [5, 1, 2.5, 0], [1, 4, 3, 0, 2, 0, 2, 5, 1, 2]]
    with zipfile.ZipFile(tmp_path / "drawn.xlsx") as archive:
        charts = [archive.read(name).decode() for name in sorted(archive.namelist()) if "charts/chart" in name]
    assert ["radarChart" in one for one in charts] == [True, False]
    assert ["barChart" in one for one in charts] == [False, True]
    reversed_axes = [len(re.findall('orientation val="maxMin"', one)) for one in charts]
    assert reversed_axes == ([1, 2] if is_rtl else [0, 1])


def test_the_cells_of_a_heat_map_are_shaded_by_score_and_hatched_by_coverage(tmp_path: Path) -> None:
    sheet = workbook(tmp_path, document(HEAT)).active
    at = {cell.value: cell for row in sheet.iter_rows(min_row=4, max_row=5) for cell in row}
    assert (at[5].fill.patternType, at[5].fill.fgColor.rgb) == ("solid", "00174A7C")
    assert at[5].font.color.rgb == "00FFFFFF"
    assert at[0].fill.fgColor.rgb == "00E4EEF8"
    assert (at[1].fill.patternType, at[1].number_format) == ("lightUp", '#,##0.0"*"')
    assert at["–"].fill.patternType == "lightUp"
    assert at[None].fill.fgColor.rgb == "00E3E5E8"
    texts = [cell.value for row in sheet.iter_rows(min_row=6) for cell in row if cell.value]
    assert texts == ["* Hatched: little known", "Nothing asked", "Source: round"]


def test_a_column_of_levels_is_shaded_and_stays_numbers(tmp_path: Path) -> None:
    table = Table((Column("Area"), Column("Score", "level", 12, 1)), [["A", 5.0], ["B", None], ["C", 0.0]])
    sheet = workbook(tmp_path, document(table)).active
    cells = [sheet.cell(row, 2) for row in range(2, 5)]
    assert [cell.value for cell in cells] == [5, None, 0]
    assert [cell.fill.fgColor.rgb for cell in cells][::2] == ["00174A7C", "00E4EEF8"]


@pytest.mark.parametrize("is_rtl", [False, True])
def test_word_carries_each_drawing_as_a_picture_with_its_words(tmp_path: Path, is_rtl: bool) -> None:
    made = document(RADAR, HEAT, BARS, is_rtl=is_rtl)
    docx.write(made, tmp_path / "drawn.docx")
    opened = word_files.Document(str(tmp_path / "drawn.docx"))
    described = [shape._inline.docPr.get("descr") for shape in opened.inline_shapes]
    assert described == ["Scores. Source: round", "Heat. Source: round", "Evidence"]


@pytest.mark.parametrize("block", EMPTY)
def test_a_drawing_without_numbers_is_drawn_and_written(tmp_path: Path, block: Drawing) -> None:
    for suffix, writer in (("xlsx", xlsx), ("docx", docx), ("pdf", pdf)):
        path = tmp_path / f"empty.{suffix}"
        writer.write(document(block), path)
        check.read_back(path, document(block))


@pytest.mark.parametrize("block", [RADAR, HEAT, BARS])
@pytest.mark.parametrize("dark", [False, True])
def test_every_label_and_number_is_in_the_figure(block: Drawing, dark: bool) -> None:
    figure = figures.draw(block, is_rtl=False, dark=dark)
    said = " ".join(text.get_text().replace("\n", " ") for axes in figure.axes for text in axes.texts)
    wanted = {
        Radar: ("Coordination", "In law", "In practice", "Source: round"),
        HeatMap: ("Coordination", "Legal", "5.0", "0.0", "Hatched: little known", "Nothing asked"),
        Bars: ("Coordination", "Verified", "4", "5", "Unanswered"),
    }[type(block)]
    assert [word for word in wanted if word not in said] == []


def test_arabic_digits_reach_the_numbers_of_a_figure() -> None:
    digits = str.maketrans("0123456789.", "٠١٢٣٤٥٦٧٨٩٫")
    figure = figures.draw(HEAT, is_rtl=True, digits=lambda text: text.translate(digits))
    said = {text.get_text() for axes in figure.axes for text in axes.texts}
    assert "٢٫٥" in said


def test_a_mirrored_heat_map_starts_at_the_right() -> None:
    places = {}
    for is_rtl in (False, True):
        figure = figures.draw(HEAT, is_rtl=is_rtl)
        figure.canvas.draw()
        boxes = {text.get_text(): text.get_window_extent() for axes in figure.axes for text in axes.texts}
        places[is_rtl] = boxes["Legal"].x0 < boxes["Gender"].x0, boxes["Coordination"].x0 < boxes["Legal"].x0
    assert places == {False: (True, True), True: (False, False)}
