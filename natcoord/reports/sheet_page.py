"""How a sheet is seen and printed: its columns, its paper, the words above and below every page."""

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.properties import PageSetupProperties

from natcoord.reports import paper
from natcoord.reports.document import Bars, Chart, Document, Radar, Section, Table, Words
from natcoord.reports.printed import brief, clean, page_words
from natcoord.reports.sheet_layout import Layout
from natcoord.reports.sheet_rows import Sheet, units

_DEEPEST_PANE = 12  # a header further down would freeze the whole window
_WIDEST_UPRIGHT = 115  # characters of an upright page
_LONGEST_HEAD, _LONGEST_MARK = 130, 75  # characters above a page: of both, and of the mark
_SIZE = 8  # points


def set_up(sheet: Sheet, section: Section, layout: Layout, document: Document) -> None:
    """All that must be said before the first row."""
    sheet.sheet_view.rightToLeft = document.is_rtl
    sheet.sheet_view.showGridLines = not section.is_cover
    sheet.sheet_format.defaultRowHeight = 20
    sheet.sheet_format.customHeight = True
    for number, width in enumerate(layout.widths, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    _paper(sheet, section, layout)
    _running(sheet, document, is_cover=section.is_cover)
    _titles(sheet, layout)


def _paper(sheet: Sheet, section: Section, layout: Layout) -> None:
    is_wide = paper.is_wide(section) or layout.room > _WIDEST_UPRIGHT
    sheet.page_setup.orientation = "landscape" if is_wide else "portrait"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = 0.5
    margins.top = margins.bottom = 0.8
    for place in layout.placed[2:]:  # a picture goes to the next page rather than over the edge of this one
        if isinstance(place.block, Chart | Radar | Bars):
            sheet.row_breaks.append(Break(id=place.row - 1))
    sheet.print_area = f"A1:{get_column_letter(layout.columns)}{layout.last_row}"


def _running(sheet: Sheet, document: Document, *, is_cover: bool) -> None:
    """A header has a left and a right side on sheets of either direction."""
    header = sheet.oddHeader
    leading, trailing = (header.right, header.left) if document.is_rtl else (header.left, header.right)
    mark = _kept(document.mark, _LONGEST_MARK)
    if document.head and not is_cover:
        leading.text = _kept(document.head, _LONGEST_HEAD - units(mark))
    if mark:
        trailing.text = mark
    leading.size = trailing.size = sheet.oddFooter.center.size = _SIZE
    # LibreOffice lays the parts of a footer from left to right in any script: numbers alone keep their order.
    words = "{number}/{total}" if document.is_rtl else clean(page_words(document)).replace("&", "&&")
    sheet.oddFooter.center.text = words.format(number="&P", total="&N")


def _kept(text: str, longest: int) -> str:
    """No more than `longest` units of UTF-16, as a workbook counts, and a sign & counts twice."""
    said = [(one, "&&" if one == "&" else one) for one in brief(text, longest).replace("\n", " ")]
    made = "".join(two for _, two in said)
    while units(made) > longest:
        said.pop()
        made = "".join(two for _, two in said) + "…"
    return made


def _titles(sheet: Sheet, layout: Layout) -> None:
    """The head of the last table stays on the screen and is printed on every page of it.

    Only of a table with nothing but words after it: its head would stand above other numbers too.
    """
    for place in [place for place in layout.placed if not isinstance(place.block, Words)][-1:]:
        if isinstance(place.block, Table) and place.block.rows:
            sheet.print_title_rows = f"{place.row}:{place.row}"
            if place.row <= _DEEPEST_PANE:
                sheet.freeze_panes = f"{get_column_letter(place.block.keeps + 1)}{place.row + 1}"
