"""The parts of a Word file around its text: styles, properties, headers and footers, pictures."""

import datetime
import io
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE as RELATIONS
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor
from lxml import etree

from natcoord.reports import printed
from natcoord.reports.document import Document
from natcoord.reports.docx_words import Sheet, bidi, field, run

FONT = "Arial"
_NAMES = nsdecls("w")
_SIZES = {
    "Normal": 10.5, "Table Text": 9, "Title": 26, "Subtitle": 13, "Heading 1": 17, "Heading 2": 13, "Caption": 9,
    "Header": 8.5, "Footer": 8.5, "TOC Heading": 17, "Plain Heading": 13, "TOC 1": 10.5, "TOC 2": 10,
}  # fmt: skip
_LONGEST_HEAD, _LONGEST_MARK = 240, 120  # characters above a page
_STRONG = ("Title", "Heading 1", "Heading 2", "TOC Heading", "Plain Heading")
_PALE = ("Subtitle", "Caption", "Header", "Footer")
_SPACES = {  # points before and after
    "Normal": (0, 6), "Table Text": (1, 1), "Title": (0, 14), "Subtitle": (2, 8), "Heading 1": (0, 8),
    "Heading 2": (12, 4), "TOC Heading": (0, 8), "Plain Heading": (12, 4), "TOC 1": (5, 2), "TOC 2": (0, 2),
}  # fmt: skip
# The language marks of each language; Word keeps one for each direction of writing.
_MARKS = {"ar": "ar-SA", "en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ru": "ru-RU", "zh": "zh-CN"}
# What follows w:bidi and w:tabs in the properties of a paragraph.
_AFTER_BIDI = tuple(
    f"w:{name}"
    for name in "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
    " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange".split()
)


class Shell:
    """A Word file without its text."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._file = docx.Document()
        self._describe()
        self._dress()
        self._settle()
        self.references = self._running()

    def packed(self) -> bytes:
        """The file with an empty body."""
        out = io.BytesIO()
        self._file.save(out)
        return out.getvalue()

    def frame(self) -> tuple[str, str]:
        """What stands before and after the text in its part."""
        root = self._file.element
        names = " ".join(f'xmlns:{short}="{name}"' for short, name in (root.nsmap | _DRAWN).items())
        return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document {names}><w:body>', (
            "</w:body></w:document>"
        )

    def keep_picture(self, png: bytes) -> str:
        """Keeps a picture; gives its relation."""
        return str(self._file.part.get_or_add_image(io.BytesIO(png))[0])

    def keep_vectors(self, svg: bytes) -> str:
        """Keeps a drawing; gives its relation."""
        package = self._file.part.package
        part = Part(package.next_partname("/word/media/vectors%d.svg"), "image/svg+xml", svg, package)
        return str(self._file.part.relate_to(part, RELATIONS.IMAGE))

    def _describe(self) -> None:
        document, facts = self._document, self._file.core_properties
        facts.title = printed.clean(document.title)[:255]
        facts.subject = printed.clean(document.subject)[:255]
        facts.author = facts.last_modified_by = printed.clean(document.author)[:255]
        facts.comments = facts.keywords = ""
        facts.language = _MARKS.get(document.language, document.language)
        if day := printed.day_of(document.created_on):
            facts.created = facts.modified = datetime.datetime.combine(day, datetime.time())

    def _dress(self) -> None:
        """One font for all scripts, our colours, and right-to-left in the styles themselves."""
        styles = self._file.styles
        self._add_styles(styles)
        for name, size in _SIZES.items():
            style = styles[name]
            _one_font(style, size)
            if name in _STRONG:
                style.font.color.rgb = RGBColor.from_string(printed.ACCENT)
            if name in _PALE:
                style.font.color.rgb = RGBColor.from_string(printed.GREY)
                style.font.italic = style.font.bold = False
            if self._document.is_rtl:
                turned = parse_xml(f"<w:bidi {_NAMES}/>")
                style.element.get_or_add_pPr().insert_element_before(turned, *_AFTER_BIDI)
        for name, (before, after) in _SPACES.items():
            form = styles[name].paragraph_format
            form.space_before, form.space_after = Pt(before), Pt(after)
        for edge in styles["Title"].element.iter(qn("w:bottom")):
            edge.attrib.clear()
            for name, value in {"val": "single", "sz": "8", "space": "8", "color": printed.ACCENT}.items():
                edge.set(qn(f"w:{name}"), value)

    def _add_styles(self, styles: Any) -> None:
        based = {"Table Text": "Normal", "Plain Heading": "Heading 2", "TOC 1": "Normal", "TOC 2": "Normal"}
        for name, base in based.items():
            styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=name.startswith("TOC")).base_style = styles[base]
        styles["Plain Heading"].element.get_or_add_pPr().append(parse_xml(f'<w:outlineLvl {_NAMES} w:val="9"/>'))
        room = Sheet(False, self._document.is_rtl).room
        for name, inset in (("TOC 1", 0), ("TOC 2", 14)):
            tabs = parse_xml(f'<w:tabs {_NAMES}><w:tab w:val="right" w:leader="dot" w:pos="{room}"/></w:tabs>')
            properties = styles[name].element.get_or_add_pPr()
            properties.insert_element_before(tabs, "w:bidi", *_AFTER_BIDI)
            if inset:
                side = parse_xml(f'<w:ind {_NAMES} w:left="{inset * 20}"/>')
                properties.insert_element_before(side, *_AFTER_BIDI[_AFTER_BIDI.index("w:contextualSpacing") :])

    def _settle(self) -> None:
        """Languages, today's Word rather than that of 2010, and no picture of another document."""
        mark = _MARKS.get(self._document.language, "en-GB")
        plain, turned = ("en-GB", mark) if self._document.is_rtl else (mark, "ar-SA")
        for tag in (
            *self._file.styles.element.iter(qn("w:lang")),
            *self._file.settings.element.iter(qn("w:themeFontLang")),
        ):
            tag.set(qn("w:val"), plain)
            tag.set(qn("w:bidi"), turned)
        settings = self._file.settings.element
        for one in settings.iter(qn("w:compatSetting")):
            if one.get(qn("w:name")) == "compatibilityMode":
                one.set(qn("w:val"), "15")
        for one in settings.iter(qn("w:zoom")):
            one.set(qn("w:percent"), "100")
        relations = self._file.part.package.rels
        for key in [key for key, one in relations.items() if one.reltype == RELATIONS.THUMBNAIL]:
            del relations[key]

    def _running(self) -> str:
        """Writes headers and footers; gives the references to them for the first chapter."""
        part = self._file.sections[0]
        has_cover = self._document.sections[0].is_cover
        self._head(part.header, self._document.head)
        self._foot(part.footer)
        if has_cover:
            self._head(part.first_page_header, "")
            part.first_page_footer.is_linked_to_previous = False
        found = [one for one in part._sectPr if one.tag in (qn("w:headerReference"), qn("w:footerReference"))]
        kind, relation = qn("w:type"), qn("r:id")
        return "".join(
            f'<w:{etree.QName(one).localname} w:type="{one.get(kind)}" r:id="{one.get(relation)}"/>' for one in found
        )

    def _head(self, header: Any, head: str) -> None:
        """What it is at the leading side, how far it may go at the other, over a thin line."""
        rtl = self._document.is_rtl
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="pct"/></w:tcPr>{line}</w:tc>'
            for width, line in (
                (3250, _head_line(printed.brief(head, _LONGEST_HEAD), rtl, is_trailing=False)),
                (1750, _head_line(printed.brief(self._document.mark, _LONGEST_MARK), rtl, is_trailing=True)),
            )
        )
        line = (
            '<w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="C5CCD6"/></w:tblBorders>'
            if head
            else ""
        )
        mirrored = "<w:bidiVisual/>" if rtl else ""
        room = Sheet(False, rtl).room
        grid = f'<w:gridCol w:w="{room * 65 // 100}"/><w:gridCol w:w="{room * 35 // 100}"/>'
        table = (
            f'<w:tbl {_NAMES}><w:tblPr>{mirrored}<w:tblW w:w="5000" w:type="pct"/>{line}</w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid><w:tr>{cells}</w:tr></w:tbl>"
        )
        header.is_linked_to_previous = False
        (paragraph,) = header.paragraphs
        paragraph._p.addprevious(parse_xml(table))

    def _foot(self, footer: Any) -> None:
        """The page and how many there are, in the words of the language."""
        rtl = self._document.is_rtl
        before, _, rest = printed.page_words(self._document).partition("{number}")
        between, _, after = rest.partition("{total}")
        one = printed.digits("1", self._document.formats)
        looks = "<w:rPr><w:rtl/></w:rPr>" if rtl else ""
        pieces = (before, field("PAGE", one, looks=looks), between, field("NUMPAGES", one, looks=looks), after)
        words = "".join(
            (run(piece, is_rtl=rtl) if number % 2 == 0 else piece) for number, piece in enumerate(pieces) if piece
        )
        properties = f'<w:pPr><w:pStyle w:val="Footer"/>{bidi(rtl)}<w:jc w:val="center"/></w:pPr>'
        footer.is_linked_to_previous = False
        (paragraph,) = footer.paragraphs
        paragraph._p.getparent().replace(paragraph._p, parse_xml(f"<w:p {_NAMES}>{properties}{words}</w:p>"))


_DRAWN = {
    short: name
    for short, name in (
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    )
}


def _head_line(text: str, is_rtl: bool, *, is_trailing: bool) -> str:
    side = f'<w:jc w:val="{"left" if is_rtl else "right"}"/>' if is_trailing else ""
    properties = f'<w:pPr><w:pStyle w:val="Header"/>{bidi(is_rtl)}{side}</w:pPr>'
    return f"<w:p>{properties}{run(text, is_rtl=is_rtl)}</w:p>"


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
