"""Native charts of the workbook, over the typed numbers that stand in the sheet beneath them."""

from collections.abc import Iterable, Sequence
from typing import Any

from openpyxl.chart import BarChart, LineChart, RadarChart, Reference, Series
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.fill import ColorChoice, PatternFillProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, Font, Paragraph, ParagraphProperties

from natcoord.reports import timeline
from natcoord.reports.document import Bars, Cell, CellKind, Chart, Column, Drawing, HeatMap, Radar, Table
from natcoord.reports.sheet_rows import Sheet

PICTURE_ROWS = 16
PICTURE_WIDTH = 112  # characters of column width that it covers
_COLOURS = {"values": "174A7C", "baseline": "6B6B6B", "former": "4D5763", "milestones": "C77F00", "target": "00785A"}
_WIDTHS = {"values": 28_000, "former": 9_000}  # EMU; 20,000 for the other lines
# Each part of a bar differs by pattern as well as by shade: its ground, its pattern and the lines of that.
_PARTS = {
    "unanswered": ("FFFFFF", "", ""),
    "none": ("E4E7EB", "pct20", "5B6673"),
    "stated": ("BCD4EC", "wdUpDiag", "3D6C9B"),
    "document": ("6C9CCB", "wdDnDiag", "E4EEF8"),
    "verified": ("174A7C", "", ""),
}
_DASHES = {"baseline": "sysDot", "target": "dash"}
_FORMER = ("solid", "dashDot", "lgDashDotDot")  # by timeline.age
_MARKERS = {"values": "circle", "milestones": "diamond"}


def numbers(block: Table | Drawing) -> Table:
    """The numbers a drawing is made from as a table; a table is its own.

    A line chart has a row for each period, a radar for each axis, a heat map and bars for each of their rows.
    """
    if isinstance(block, Table):
        return block
    if isinstance(block, Chart):
        where = timeline.places(block)
        lines = [timeline.along(series, where) for series in block.series]
        return _table("number", where, [series.title for series in block.series], lines, decimals=None)
    if isinstance(block, Radar):
        outlines = [outline.values for outline in block.outlines]
        return _table("number", block.axes, [one.title for one in block.outlines], outlines, decimals=2)
    if isinstance(block, HeatMap):
        return _table("level", block.rows, block.columns, list(zip(*block.values, strict=True)), decimals=1)
    return _table("number", block.rows, [one.title for one in block.parts], [one.values for one in block.parts], 0)


def _table(
    kind: CellKind,
    rows: Iterable[str],
    titles: Iterable[str],
    columns: Sequence[Sequence[Cell]],
    decimals: int | None,
) -> Table:
    names = list(rows)
    widest = min(34, max((len(name) for name in names), default=0) + 2)
    heads = tuple(Column(title, kind, 16 if kind == "number" else _word(title), decimals) for title in titles)
    cells = [[name, *(column[index] for column in columns)] for index, name in enumerate(names)]
    return Table((Column("", width=max(16, widest)), *heads), cells)


def _word(title: str) -> int:
    """The width of a column as narrow as the longest word of its head lets it be."""
    return max(9, *(len(word) for word in title.split()), 0)


def add(sheet: Sheet, block: Chart | Radar | Bars, row: int, head: int, *, is_rtl: bool) -> None:
    """Places the chart at sheet row `row`; its numbers stand under the header row `head`."""
    if isinstance(block, Chart):
        picture = _line(sheet, block, head, is_rtl=is_rtl)
    elif isinstance(block, Radar):
        picture = _radar(sheet, block, head, is_rtl=is_rtl)
    else:
        picture = _bars(sheet, block, head, is_rtl=is_rtl)
    picture.anchor = f"A{row}"
    sheet.add_chart(picture)


def _line(sheet: Sheet, chart: Chart, head: int, *, is_rtl: bool) -> Any:
    picture = LineChart()
    picture.width, picture.height = 21, 0.6 * PICTURE_ROWS  # cm; rows of 20 points, a little less in LibreOffice
    picture.display_blanks = _blanks(chart)
    picture.legend.position = "b"
    last = head + len(timeline.labels(chart))
    for column, series in enumerate(chart.series, start=2):
        line = Series(Reference(sheet, min_col=column, min_row=head + 1, max_row=last), title=series.title)
        _look(line, series.role)
        if series.role == "former":
            line.graphicalProperties.line.dashStyle = _FORMER[timeline.age(chart, series)]
        picture.series.append(line)
    picture.set_categories(Reference(sheet, min_col=1, min_row=head + 1, max_row=last))
    _axes(picture, chart, is_rtl=is_rtl)
    return picture


def _fill(sheet: Sheet, picture: Any, head: int, table: Table) -> list[Any]:
    """Puts the columns of the table that stands under `head` into the picture; gives its series."""
    picture.width, picture.height = 21, 0.6 * PICTURE_ROWS
    picture.title = None
    picture.legend.position = "b"
    picture.legend.txPr = _arial(900)
    last = head + len(table.rows)
    for number, column in enumerate(table.columns[1:], start=2):
        values = Reference(sheet, min_col=number, min_row=head + 1, max_row=last)
        picture.series.append(Series(values, title=column.title))
    picture.set_categories(Reference(sheet, min_col=1, min_row=head + 1, max_row=last))
    for axis in (picture.x_axis, picture.y_axis):
        axis.delete = False
        axis.txPr = _arial(900)
    picture.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill="D5DAE1"))
    return list(picture.series)


def _radar(sheet: Sheet, radar: Radar, head: int, *, is_rtl: bool) -> Any:
    picture = RadarChart()
    picture.type = "marker"
    for line, outline in zip(_fill(sheet, picture, head, numbers(radar)), radar.outlines, strict=True):
        is_first = outline.role in ("law", "before")
        line.graphicalProperties.line.solidFill = colour = _COLOURS["values" if is_first else "milestones"]
        line.graphicalProperties.line.width = 26_000
        line.graphicalProperties.line.dashStyle = "solid" if is_first else "dash"
        line.marker.symbol = "circle" if is_first else "square"
        line.marker.size = 7
        line.marker.graphicalProperties = GraphicalProperties(solidFill=colour)
    picture.y_axis.scaling.min, picture.y_axis.scaling.max = 0, radar.top
    picture.y_axis.majorUnit, picture.y_axis.number_format = 1, "0"
    if is_rtl:
        picture.x_axis.scaling.orientation = "maxMin"
    return picture


def _bars(sheet: Sheet, bars: Bars, head: int, *, is_rtl: bool) -> Any:
    picture = BarChart()
    picture.type, picture.grouping, picture.overlap, picture.gapWidth = "bar", "stacked", 100, 40
    for line, part in zip(_fill(sheet, picture, head, numbers(bars)), bars.parts, strict=True):
        colour, pattern, lines = _PARTS[part.role]
        line.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill="3D6C9B", w=6_000))
        if pattern:
            fill = PatternFillProperties(prst=pattern)
            fill.foreground, fill.background = ColorChoice(srgbClr=lines), ColorChoice(srgbClr=colour)
            line.graphicalProperties.pattFill = fill
        else:
            line.graphicalProperties.solidFill = colour
    picture.x_axis.scaling.orientation = "maxMin"  # the first row above
    picture.y_axis.crosses = "max"  # and the numbers below
    if is_rtl:
        picture.y_axis.scaling.orientation = "maxMin"
        picture.x_axis.axPos = "r"
    picture.y_axis.number_format = "0"
    return picture


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
        line.graphicalProperties.line.width = _WIDTHS.get(role, 20_000)
        if role in _DASHES:
            line.graphicalProperties.line.dashStyle = _DASHES[role]
    line.marker.symbol = _MARKERS.get(role, "none")
    if role in _MARKERS:
        line.marker.size = 8
        line.marker.graphicalProperties = GraphicalProperties(solidFill=colour)
        line.marker.graphicalProperties.line.solidFill = colour
