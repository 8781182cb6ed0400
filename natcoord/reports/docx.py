"""Writes a Document for Word: real heading styles, whole right-to-left marking, tables with repeated headers."""

import datetime
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Emu, Mm, Pt, RGBColor

from natcoord.reports import check, figures, printed
from natcoord.reports.document import NUMBERS, Block, Cell, Column, Document, Drawing, Paragraph, Section, Table
from natcoord.reports.files import Cancelled, Progress, Steps, beside, never, no_progress

FONT = "Arial"
_NAMES = nsdecls("w")
_MARGIN = Mm(18)
_HEADING = Mm(22)  # above a picture that fills its page
_WIDEST_PICTURE = Mm(190)
_SHORT, _LONG = Mm(210), Mm(297)
_WIDEST_UPRIGHT = 95  # characters of all columns that an upright page takes
_CHARACTER = 100  # twentieths of a point, about, at the size of table text
_TABLE_TEXT = "Table Text"
_STYLES = {
    "title": "Heading 1",
    "heading": "Heading 2",
    "subtitle": "Subtitle",
    "note": "Caption",
    "body": "Normal",
}
_TWIPS = 635  # EMU in a twentieth of a point
_BATCH = 200


def write(document: Document, path: Path, *, progress: Progress = no_progress, cancelled: Cancelled = never) -> None:
    """Writes, reads back, then takes the place of `path`.

    Raises NatcoordError `disk_full`, `file_not_writable`, `export_check_failed` or `cancelled`.
    """
    blocks = [block for section in document.sections for block in section.blocks]
    total = sum(len(block.rows) if isinstance(block, Table) else 1 for block in blocks)
    word = _Word(document, Steps(total, progress, cancelled))
    word.fill()
    with beside(path) as part:
        word.save(part)
        check.read_back(part, document)
    progress(1.0)


class _Word:
    """The Word file while it grows."""

    def __init__(self, document: Document, steps: Steps) -> None:
        self._document = document
        self._steps = steps
        self._file = docx.Document()
        self._rtl = document.is_rtl

    def fill(self) -> None:
        self._describe()
        self._dress()
        for number, section in enumerate(self._document.sections):
            self._chapter(section, is_first=number == 0)

    def save(self, path: Path) -> None:
        self._file.save(str(path))

    def _describe(self) -> None:
        facts = self._file.core_properties
        facts.title = printed.clean(self._document.title)[:255]
        facts.subject = printed.clean(self._document.subject)[:255]
        facts.author = printed.clean(self._document.author)[:255]
        facts.comments = ""
        facts.language = self._document.language
        if day := printed.day_of(self._document.created_on):
            facts.created = datetime.datetime.combine(day, datetime.time())

    def _dress(self) -> None:
        """One font for all scripts, our colours, and right-to-left in the styles themselves."""
        styles = self._file.styles
        table_text = styles.add_style(_TABLE_TEXT, WD_STYLE_TYPE.PARAGRAPH)
        table_text.base_style = styles["Normal"]
        sizes = {
            "Normal": 10.5, _TABLE_TEXT: 9, "Title": 26, "Subtitle": 13, "Heading 1": 17, "Heading 2": 13,
            "Caption": 9, "Header": 9, "Footer": 9,
        }  # fmt: skip
        for name, size in sizes.items():
            style = styles[name]
            _one_font(style, size)
            if name in ("Title", "Heading 1", "Heading 2"):
                style.font.color.rgb = RGBColor.from_string(printed.ACCENT)
            if name in ("Subtitle", "Caption"):
                style.font.color.rgb = RGBColor.from_string(printed.GREY)
                style.font.italic = False
            if self._rtl:
                style.element.get_or_add_pPr().append(parse_xml(f"<w:bidi {_NAMES}/>"))
        table_text.paragraph_format.space_after = Pt(0)

    def _chapter(self, section: Section, *, is_first: bool) -> None:
        part = self._file.sections[0] if is_first else self._file.add_section(WD_SECTION.NEW_PAGE)
        self._set_page(part, section)
        if is_first:
            self._footer(part)
        if section.title:
            self._paragraph(section.title, "Title" if section.is_cover else "Heading 1")
        for block in section.blocks:
            self._block(block)

    def _set_page(self, part: Any, section: Section) -> None:
        tables = [block for block in section.blocks if isinstance(block, Table)]
        widest = max((sum(column.width for column in _shown(table)) for table in tables), default=0)
        is_wide = widest > _WIDEST_UPRIGHT
        part.orientation = WD_ORIENT.LANDSCAPE if is_wide else WD_ORIENT.PORTRAIT
        part.page_width, part.page_height = (_LONG, _SHORT) if is_wide else (_SHORT, _LONG)
        part.left_margin = part.right_margin = part.top_margin = part.bottom_margin = _MARGIN
        self._room = Emu(part.page_width - 2 * _MARGIN)
        self._tallest = Emu(part.page_height - 2 * _MARGIN - _HEADING)
        if self._rtl and part._sectPr.find(qn("w:bidi")) is None:
            bidi = parse_xml(f"<w:bidi {_NAMES}/>")
            after = part._sectPr.find(qn("w:docGrid"))
            if after is None:
                part._sectPr.append(bidi)
            else:
                after.addprevious(bidi)

    def _footer(self, part: Any) -> None:
        paragraph = part.footer.paragraphs[0]._p
        page, count = (
            f'<w:fldSimple w:instr="{name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>' for name in ("PAGE", "NUMPAGES")
        )
        looks = '<w:pPr><w:pStyle w:val="Footer"/><w:bidi w:val="0"/><w:jc w:val="center"/></w:pPr>'
        whole = f'<w:p {_NAMES}>{looks}{page}<w:r><w:t xml:space="preserve"> / </w:t></w:r>{count}</w:p>'
        paragraph.getparent().replace(paragraph, parse_xml(whole))

    def _block(self, block: Block) -> None:
        if isinstance(block, Table):
            self._table(block)
            return
        self._steps.add()
        if isinstance(block, Paragraph):
            self._paragraph(block.text, _STYLES[block.style])
        else:
            self._drawing(block)

    def _paragraph(self, text: str, style: str) -> Any:
        paragraph = self._file.add_paragraph(style=style)
        if self._rtl:
            _mark_bidi(paragraph)
        run = paragraph.add_run(printed.clean(text))
        if self._rtl:
            run.font.rtl = True
        return paragraph

    def _drawing(self, block: Drawing) -> None:
        drawn = figures.draw(block, is_rtl=self._rtl, digits=self._digits)
        paragraph = self._file.add_paragraph()
        if self._rtl:
            _mark_bidi(paragraph)
        wide, tall = drawn.get_size_inches()
        fitting = min(self._room, _WIDEST_PICTURE, Emu(int(self._tallest * wide / tall)))
        picture = paragraph.add_run().add_picture(io.BytesIO(figures.png(drawn)), width=fitting)
        picture._inline.docPr.set("descr", printed.clean(f"{block.title}. {block.caption}"))

    def _digits(self, text: str) -> str:
        return printed.in_figures(text, self._document.formats)

    def _table(self, table: Table) -> None:
        if not table.rows:
            self._steps.add()
            self._paragraph(table.empty, "Caption")
            return
        rows = _TableXml(table, self._document, int(self._room / _TWIPS))
        element = parse_xml(rows.frame())
        for number, xml in enumerate(rows.all()):
            element.append(parse_xml(xml))
            if number % _BATCH == _BATCH - 1:
                self._steps.add(_BATCH)
        self._file.element.body._insert_tbl(element)
        self._file.add_paragraph(style=_TABLE_TEXT)


def _shown(table: Table) -> list[Column]:
    return [table.columns[index] for index in printed.places(table)]


def _one_font(style: Any, size: float) -> None:
    style.font.name = FONT
    style.font.size = Pt(size)
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    for attribute in list(fonts.attrib):
        del fonts.attrib[attribute]
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)
    complex_size = properties.find(qn("w:szCs"))
    if complex_size is None:
        complex_size = parse_xml(f"<w:szCs {_NAMES}/>")
        properties.find(qn("w:sz")).addnext(complex_size)
    complex_size.set(qn("w:val"), str(int(size * 2)))
    for stretched in properties.findall(qn("w:spacing")):  # letter spacing pulls Arabic letters apart
        properties.remove(stretched)


def _mark_bidi(paragraph: Any) -> None:
    """`w:bidi` at its place in the paragraph's properties: right after the style."""
    properties = paragraph._p.get_or_add_pPr()
    bidi = parse_xml(f"<w:bidi {_NAMES}/>")
    if properties.pStyle is not None:
        properties.pStyle.addnext(bidi)
    else:
        properties.insert(0, bidi)


class _TableXml:
    """A table as text of its elements: far quicker than one object per cell."""

    def __init__(self, table: Table, document: Document, room: int) -> None:
        self._table = table
        self._formats = document.formats
        self._rtl = document.is_rtl
        self._places = printed.places(table)
        shares = printed.shares(table, self._places, document.formats, room // _CHARACTER)
        self._widths = [int(room * share) for share in shares]

    def frame(self) -> str:
        mirrored = "<w:bidiVisual/>" if self._rtl else ""
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in self._widths)
        edges = "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="C5CCD6"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        return (
            f'<w:tbl {_NAMES}><w:tblPr>{mirrored}<w:tblW w:w="{sum(self._widths)}" w:type="dxa"/>'
            f'<w:tblBorders>{edges}</w:tblBorders><w:tblLayout w:type="fixed"/>'
            f'<w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>'
            f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid></w:tbl>"
        )

    def all(self) -> Iterator[str]:
        """The header row, then every row."""
        columns = self._table.columns
        head = "".join(
            self._cell(
                printed.clean(columns[index].title),
                width,
                "FFFFFF",
                shade=printed.ACCENT,
                is_number=columns[index].kind in NUMBERS,
            )
            for index, width in zip(self._places, self._widths, strict=True)
        )
        yield f"<w:tr {_NAMES}><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>"
        for number, row in enumerate(self._table.rows):
            cells = self._row(row, "000000" if number in self._table.strong else None)
            yield f"<w:tr {_NAMES}><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"

    def _row(self, row: Any, strong: str | None) -> str:
        """The cells of a row, in bold where `strong` is their colour."""
        cells: list[str] = []
        for index, width in zip(self._places, self._widths, strict=True):
            column: Column = self._table.columns[index]
            cell: Cell = row[index]
            text = printed.text(cell, column, self._formats)
            colour = printed.status_colour(text) if column.kind == "status" else strong
            is_number = column.kind in NUMBERS and not isinstance(printed.value_of(cell), str)
            cells.append(self._cell(text, width, colour, is_number=is_number))
        return "".join(cells)

    def _cell(self, text: str, width: int, colour: str | None, *, shade: str = "", is_number: bool = False) -> str:
        fill = f'<w:shd w:val="clear" w:color="auto" w:fill={quoteattr(shade)}/>' if shade else ""
        bold = f'<w:b/><w:bCs/><w:color w:val="{colour}"/>' if colour else ""
        bidi = "<w:bidi/>" if self._rtl else ""
        rtl = "<w:rtl/>" if self._rtl and not is_number else ""
        # Numbers stand to the right in both directions, units below units.
        side = '<w:jc w:val="end"/>' if is_number and not self._rtl else ""
        lines = escape(text).split("\n")
        words = "<w:br/>".join(f'<w:t xml:space="preserve">{line}</w:t>' for line in lines)
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{fill}<w:vAlign w:val="center"/></w:tcPr>'
            f'<w:p><w:pPr><w:pStyle w:val="TableText"/>{bidi}{side}</w:pPr>'
            f"<w:r><w:rPr>{bold}{rtl}</w:rPr>{words}</w:r></w:p></w:tc>"
        )
