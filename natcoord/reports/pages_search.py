"""Finishes a PDF that Qt has written: words that can be found, its language, bookmarks and links. Used by `pdf` only.

Qt gives each glyph the first character that the font draws with it: a letter in one of its joined forms, for which no
one searches, or a private one for the few that have none (resources/fonts/README.md).
"""

import io
import re
import unicodedata
from collections.abc import Iterator, Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, String

from natcoord.reports.document import Contents, Document
from natcoord.reports.pages import Plan, Spot
from natcoord.reports.printed import brief

DRAWING = "/drawing."  # names of the places of drawings, with their number
_PRIVATE: dict[int, str] = dict(
    enumerate(
        (
            *"\u0627\u0627\u0623\u0623\u0625\u0625\u0622\u0622\u0671\u0671\u0644\u0644",
            *(f"{vowel}\u0651" for vowel in "\u064b\u064c\u064d\u064e\u064f\u0650"),
            "\u0651\u0670",
        ),
        start=0xE000,
    )
)
_SPACES = "\t\u00a0"
_RANGE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})> (?:<([0-9A-F]{4})>|\[([^\]]*)\])")
_MOST = 100  # entries of one list of a character map
_HEAD = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_END = b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


def finish(whole: bytes, document: Document, plan: Plan) -> bytes:
    """The same pages with all that belongs around them."""
    with pikepdf.open(io.BytesIO(whole)) as file:
        _letters(file)
        root = file.Root
        root.Lang = String(document.language)
        root.ViewerPreferences = Dictionary(DisplayDocTitle=True, Direction=Name.R2L if document.is_rtl else Name.L2R)
        pages = [page.obj for page in file.pages]
        root.Dests = Dictionary(
            {f"{DRAWING}{number}": _place(pages, spot) for number, spot in enumerate(plan.drawings, start=1)}
        )
        _bookmarks(file, document, plan)
        for page, box, spot in plan.links:
            link = Dictionary(
                Type=Name.Annot, Subtype=Name.Link, Rect=Array(list(box)), Border=Array([0, 0, 0]),
                Dest=_place(pages, spot),
            )  # fmt: skip
            if Name.Annots not in pages[page]:
                pages[page].Annots = Array()
            pages[page].Annots.append(file.make_indirect(link))
        return _saved(file)


def searchable(whole: bytes) -> bytes:
    """The same pages with words that can be found."""
    with pikepdf.open(io.BytesIO(whole)) as file:
        _letters(file)
        return _saved(file)


def _saved(file: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


def _letters(file: pikepdf.Pdf) -> None:
    """Every character map with the letters that people type."""
    for one in file.objects:
        if isinstance(one, Dictionary) and one.get(Name.Type) == Name.Font and Name.ToUnicode in one:
            one.ToUnicode.write(_map(one.ToUnicode.read_bytes()))


def _map(written: bytes) -> bytes:
    # The first glyph is the box for what no font has.
    found = [(0, "\ufffd"), *((glyph, typed(code)) for glyph, code in _codes(written) if glyph)]
    lines = [f"<{glyph:04X}> <{text.encode('utf-16-be').hex().upper()}>" for glyph, text in found if text]
    parts = [lines[first : first + _MOST] for first in range(0, len(lines), _MOST)]
    lists = "".join(f"{len(part)} beginbfchar\n{chr(10).join(part)}\nendbfchar\n" for part in parts)
    return _HEAD + lists.encode() + _END


def _codes(written: bytes) -> Iterator[tuple[int, int]]:
    """Glyphs with their characters."""
    for first, last, single, several in _RANGE.findall(written):
        start = int(first, 16)
        if single:
            code = int(single, 16)
            yield from ((glyph, code + glyph - start) for glyph in range(start, int(last, 16) + 1))
        else:
            codes = re.findall(rb"<([0-9A-F]+)>", several)
            yield from ((start + number, int(code, 16)) for number, code in enumerate(codes))


def typed(code: int) -> str:
    """The letters that are typed for a character: those of a joined form, a ligature or a private code."""
    if code in _PRIVATE:
        return _PRIVATE[code]
    mark = chr(code)
    if mark in _SPACES:
        return " "
    if "\ufb00" <= mark <= "\ufb06" or "\ufb50" <= mark <= "\ufefc":
        return unicodedata.normalize("NFKC", mark).strip()
    return mark


def _place(pages: Sequence[pikepdf.Object], spot: Spot) -> Array:
    return Array([pages[spot.page], Name.XYZ, spot.left, spot.top, 0])


def _bookmarks(file: pikepdf.Pdf, document: Document, plan: Plan) -> None:
    """The entries of the contents, beside the pages."""
    entries = [
        entry
        for section in document.sections
        for block in section.blocks
        if isinstance(block, Contents)
        for entry in block.entries
    ]
    if not entries:
        return
    spots = plan.places(entries)
    with file.open_outline() as outline:
        for entry, spot in zip(entries, spots, strict=True):
            if spot is None:
                continue
            item = OutlineItem(brief(entry.text).replace("\n", " / "), spot.page, "XYZ", left=spot.left, top=spot.top)
            siblings = outline.root if entry.level == 1 or not outline.root else outline.root[-1].children
            siblings.append(item)
    file.Root.PageMode = Name.UseOutlines
