"""Words of a Word file as text of its elements, each child at the place its schema gives it."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape

from natcoord.reports import paper, printed
from natcoord.reports.document import Contents

TWIPS_PER_MM = 1440 / 25.4
EMU_PER_TWIP = 635
_MARGIN = 18  # mm
_HEADING = 22  # mm above a picture that fills its page
_WIDEST_PICTURE = 190  # mm


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper of a chapter. Lengths are in twentieths of a point unless they say otherwise."""

    is_wide: bool
    is_rtl: bool
    is_cover: bool = False

    @property
    def size(self) -> tuple[int, int]:
        """Its width and height."""
        short, long = (round(side * TWIPS_PER_MM) for side in (paper.SHORT, paper.LONG))
        return (long, short) if self.is_wide else (short, long)

    @property
    def room(self) -> int:
        """The width between its margins."""
        return self.size[0] - 2 * round(_MARGIN * TWIPS_PER_MM)

    @property
    def picture(self) -> tuple[int, int]:
        """The widest and the tallest a picture may be, in EMU."""
        tallest = self.size[1] - round((2 * _MARGIN + _HEADING) * TWIPS_PER_MM)
        widest = min(self.room, round(_WIDEST_PICTURE * TWIPS_PER_MM))
        return widest * EMU_PER_TWIP, tallest * EMU_PER_TWIP


def section_end(sheet: Sheet, references: str, *, is_last: bool) -> str:
    """What ends a chapter: its paper. But for the last it hangs on a paragraph of no height."""
    width, height = sheet.size
    margin = round(_MARGIN * TWIPS_PER_MM)
    lies = ' w:orient="landscape"' if sheet.is_wide else ""
    sides = " ".join(f'w:{side}="{margin}"' for side in ("top", "right", "bottom", "left"))
    whole = (
        f'<w:sectPr>{references}<w:type w:val="nextPage"/><w:pgSz w:w="{width}" w:h="{height}"{lies}/>'
        f'<w:pgMar {sides} w:header="500" w:footer="500" w:gutter="0"/><w:cols w:space="720"/>'
        f"{'<w:titlePg/>' if sheet.is_cover else ''}{'<w:bidi/>' if sheet.is_rtl else ''}"
        '<w:docGrid w:linePitch="360"/></w:sectPr>'
    )
    flat = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
    return whole if is_last else f"<w:p><w:pPr>{flat}{whole}</w:pPr></w:p>"


def run(text: str, *, is_rtl: bool, looks: str = "") -> str:
    """A run of words; `looks` are its properties that stand before w:rtl. Lines are broken where the text is."""
    properties = looks + ("<w:rtl/>" if is_rtl else "")
    opening = f"<w:r><w:rPr>{properties}</w:rPr>" if properties else "<w:r>"
    lines = escape(text).split("\n")
    return opening + "<w:br/>".join(f'<w:t xml:space="preserve">{line}</w:t>' for line in lines) + "</w:r>"


def paragraph(text: str, style: str, *, is_rtl: bool, bookmark: int = 0, sink: int = 0) -> str:
    """A paragraph in a style, `sink` lower than it would stand; with a bookmark the contents lead to it."""
    lower = f'<w:spacing w:before="{sink}"/>' if sink else ""
    words = run(printed.clean(text), is_rtl=is_rtl)
    if bookmark:
        start = f'<w:bookmarkStart w:id="{bookmark}" w:name="{_anchor(bookmark)}"/>'
        words = f'{start}{words}<w:bookmarkEnd w:id="{bookmark}"/>'
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{bidi(is_rtl)}{lower}</w:pPr>{words}</w:p>'


def bidi(is_rtl: bool) -> str:
    """The direction of a paragraph, said in either case: its style may say the other."""
    return "<w:bidi/>" if is_rtl else '<w:bidi w:val="0"/>'


def gap() -> str:
    """The little room below a table."""
    return '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>'


def field(instruction: str, result: str = "", *, looks: str = "") -> str:
    """A field of its own with the words it shows until Word computes it."""
    asked = f'<w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText>'
    parts = ('<w:fldChar w:fldCharType="begin"/>', asked, '<w:fldChar w:fldCharType="separate"/>')
    whole = "".join(f"<w:r>{looks}{part}</w:r>" for part in parts)
    if result:
        whole += f"<w:r>{looks}<w:t>{escape(result)}</w:t></w:r>"
    return f'{whole}<w:r>{looks}<w:fldChar w:fldCharType="end"/></w:r>'


def contents(block: Contents, *, is_rtl: bool, room: int) -> Iterator[str]:
    """The table of contents: a field that Word builds anew, showing the entries with their links until then.

    Page numbers come when Word prints or renews the field. Asking it to renew fields on opening would make it ask
    the reader first, so the lines have no dots to a number that is not there yet.
    """
    yield (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
        "</w:sdtPr><w:sdtContent>"
    )
    opening = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    tabs = f'<w:tabs><w:tab w:val="right" w:pos="{room}"/></w:tabs>'
    for number, entry in enumerate(block.entries, start=1):
        anchor = _anchor(number)
        words = run(printed.clean(entry.text), is_rtl=is_rtl)
        page = "<w:r><w:tab/></w:r>" + field(f"PAGEREF {anchor} \\h")
        yield (
            f'<w:p><w:pPr><w:pStyle w:val="TOC{entry.level}"/>{tabs}{bidi(is_rtl)}</w:pPr>{opening}'
            f'<w:hyperlink w:anchor="{anchor}" w:history="1">{words}{page}</w:hyperlink></w:p>'
        )
        opening = ""
    yield f'<w:p>{opening}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>'


def _anchor(number: int) -> str:
    return f"_Toc{number:08}"
