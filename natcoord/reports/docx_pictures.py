"""Pictures of a Word file: drawn as vectors, with dots for programs that know no vectors."""

from xml.sax.saxutils import quoteattr

from natcoord.reports import figures, paper, printed
from natcoord.reports.document import Document, Drawing, Table, Words
from natcoord.reports.docx_parts import Shell
from natcoord.reports.docx_words import Sheet, bidi
from natcoord.reports.files import Steps

_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_VECTOR = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_DOTS_PER_INCH = 150  # of what stands in for the vectors


class Pictures:
    """Draws every drawing of the document once, before its text is written."""

    def __init__(self, document: Document, shell: Shell, steps: Steps) -> None:
        self._document = document
        self._shell = shell
        self._drawn: dict[int, str] = {}
        for section in document.sections:
            sheet = Sheet(paper.is_wide(section), document.is_rtl)
            for block in section.blocks:
                if not isinstance(block, Words | Table):
                    self._drawn[id(block)] = self._draw(block, sheet)
                    steps.add()

    def of(self, block: Drawing) -> str:
        """The paragraph that holds the drawing."""
        return self._drawn[id(block)]

    def _draw(self, block: Drawing, sheet: Sheet) -> str:
        drawn = figures.draw(block, is_rtl=self._document.is_rtl, digits=self._digits)
        wide, tall = drawn.get_size_inches()
        widest, tallest = sheet.picture
        width = min(widest, int(tallest * wide / tall))
        dots = self._shell.keep_picture(figures.png(drawn, dpi=_DOTS_PER_INCH))
        drawn.set_layout_engine("none")  # everything has its place by now
        lines = self._shell.keep_vectors(figures.svg(drawn))
        words = printed.brief(f"{block.title}. {block.caption}" if block.caption else block.title)
        inline = _inline((width, int(width * tall / wide)), (dots, lines), len(self._drawn) + 1, words)
        turned = bidi(self._document.is_rtl)
        return f'<w:p><w:pPr><w:pStyle w:val="Normal"/>{turned}</w:pPr><w:r>{inline}</w:r></w:p>'

    def _digits(self, text: str) -> str:
        return printed.in_figures(text, self._document.formats)


def _inline(size: tuple[int, int], parts: tuple[str, str], number: int, words: str) -> str:
    """A picture in the line of the text; `parts` are the relations of its dots and of its vectors."""
    width, height = size
    dots, lines = parts
    said = quoteattr(words.replace("\n", " "))
    vectors = (
        '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">'
        f'<asvg:svgBlip xmlns:asvg="{_VECTOR}" r:embed="{lines}"/></a:ext></a:extLst>'
    )
    return (
        '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{number}" name="Picture {number}" descr={said}/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic><a:graphicData uri="{_PICTURE}"><pic:pic xmlns:pic="{_PICTURE}">'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="Picture {number}" descr={said}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{dots}">{vectors}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing>"
    )
