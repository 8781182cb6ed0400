"""Native charts of the workbook: lines over the typed numbers that stand in the sheet beneath them."""

from typing import Any

from openpyxl.chart import LineChart, Reference, Series
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, Font, Paragraph, ParagraphProperties

from natcoord.reports import timeline
from natcoord.reports.document import Cell, Chart, Column, Table
from natcoord.reports.sheet_rows import Sheet

PICTURE_ROWS = 16
PICTURE_WIDTH = 112  # characters of column width that it covers
_COLOURS = {"values": "174A7C", "baseline": "6B6B6B", "milestones": "C77F00", "target": "00785A"}
_DASHES = {"baseline": "sysDot", "target": "dash"}
_MARKERS = {"values": "circle", "milestones": "diamond"}


def numbers(chart: Chart) -> Table:
    """The numbers the chart is drawn from: one row per period, one column per series."""
    where = timeline.places(chart)
    lines = [timeline.along(series, where) for series in chart.series]
    rows: list[list[Cell]] = [
        [label, *(line[index] for line in lines)] for index, label in enumerate(where)
    ]
    titles = tuple(Column(series.title, "number", width=16) for series in chart.series)
    return Table((Column("", width=16), *titles), rows)


def add(sheet: Sheet, chart: Chart, row: int, head: int, *, is_rtl: bool) -> None:
    """Places the chart at sheet row `row`; its numbers stand under the header row `head`."""
    picture = LineChart()
    picture.width, picture.height = 21, 0.6 * PICTURE_ROWS  # cm; rows of 20 points, a little less in LibreOffice
    picture.display_blanks = _blanks(chart)
    picture.legend.position = "b"
    last = head + len(timeline.labels(chart))
    for column, series in enumerate(chart.series, start=2):
        line = Series(Reference(sheet, min_col=column, min_row=head + 1, max_row=last), title=series.title)
        _look(line, series.role)
        picture.series.append(line)
    picture.set_categories(Reference(sheet, min_col=1, min_row=head + 1, max_row=last))
    _axes(picture, chart, is_rtl=is_rtl)
    picture.anchor = f"A{row}"
    sheet.add_chart(picture)


def _blanks(chart: Chart) -> str:
    """A stated absence is a gap; without one, lines span the periods that only other series have."""
    has_gap = any(None in series.y for series in chart.series if series.role == "values")
    return "gap" if has_gap else "span"


def _axes(picture: Any, chart: Chart, *, is_rtl: bool) -> None:
    picture.title = None
    picture.y_axis.title = chart.unit or None
    picture.y_axis.number_format = "General"
    picture.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill="D5DAE1"))
    picture.x_axis.tickLblPos = "low"
    for axis in (picture.x_axis, picture.y_axis):
        axis.delete = False
        axis.txPr = _arial(900)
    if is_rtl:
        picture.x_axis.scaling.orientation = "maxMin"
        picture.y_axis.axPos = "r"
    picture.legend.txPr = _arial(900)
    picture.layout = Layout(manualLayout=ManualLayout(x=0.02, y=0.04, w=0.96, h=0.78))


def _arial(size: int) -> RichText:
    words = CharacterProperties(sz=size, latin=Font(typeface="Arial"), cs=Font(typeface="Arial"))
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=words), endParaRPr=words)])


def _look(line: Any, role: str) -> None:
    colour = _COLOURS[role]
    line.smooth = False
    if role == "milestones":
        line.graphicalProperties.line.noFill = True
    else:
        line.graphicalProperties.line.solidFill = colour
        line.graphicalProperties.line.width = 28_000 if role == "values" else 20_000
        if role in _DASHES:
            line.graphicalProperties.line.dashStyle = _DASHES[role]
    line.marker.symbol = _MARKERS.get(role, "none")
    if role in _MARKERS:
        line.marker.size = 8
        line.marker.graphicalProperties = GraphicalProperties(solidFill=colour)
        line.marker.graphicalProperties.line.solidFill = colour
