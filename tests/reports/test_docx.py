"""A Word file opens clean: parts in the order of their schema, real contents, each line in its own direction."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import docx as python_docx
import pytest
from lxml import etree

from natcoord.reports import docx
from natcoord.reports.document import (
    Block,
    Chart,
    Column,
    Contents,
    Document,
    Entry,
    Formats,
    Pair,
    Paragraph,
    Section,
    Series,
    Table,
)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# The order of ISO/IEC 29500-1, wml.xsd: CT_PPr, CT_RPr, CT_SectPr, CT_TblPr, CT_TcPr, CT_TrPr.
ORDERS = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
    " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
    " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment"
    " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid"
    " vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em"
    " lang eastAsianLayout specVanish oMath",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType"
    " pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing"
    " tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "trPr": "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden",
}
CHART = Chart("Share", "per cent", (Series("Values", ("2022", "2023"), (1.0, 2.0), "values"),), "Source: register")
WIDE = Table(tuple(Column(f"Column {number}", width=20) for number in range(6)), [["text"] * 6] * 3)
NARROW = Table((Column("Name", width=20), Column("Value", "number")), [["Depot", 1.5], ["Site\nموقع", 2]])


def document(*blocks: Block, is_rtl: bool = False) -> Document:
    entries = (
        Entry("1.  Plan", 1, 2),
        Entry("1.1  Aims", 2, 2),
        Entry("1.2  Means / وسائل", 2, 2),
        Entry("2.  End", 1, 3),
    )
    sections = (
        Section("Cover", "A report", (Paragraph("Testland", "subtitle"), Paragraph("Period: 2026.")), is_cover=True),
        Section("Contents", "Contents", (Contents(entries),)),
        Section(
            "Plan",
            "1.  Plan",
            (Paragraph("1.1  Aims", "heading"), *blocks, Pair("1.2  Means", "1.2  وسائل", "heading"), NARROW),
        ),
        Section("End", "2.  End", (WIDE, Paragraph("Done.", "note"))),
    )
    return Document("A report", "S", "Office", "ar" if is_rtl else "en", is_rtl, "2026-11-22", sections,
                    head="Testland: A report", mark="Public · draft")  # fmt: skip


def written(folder: Path, made: Document) -> Path:
    docx.write(made, folder / "r.docx")
    return folder / "r.docx"


def body(path: Path, name: str = "word/document.xml") -> etree._Element:
    with zipfile.ZipFile(path) as archive:
        return etree.fromstring(archive.read(name))


def parts(path: Path) -> Iterator[etree._Element]:
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.startswith("word/") and name.endswith(".xml"):
                yield etree.fromstring(archive.read(name))


def words(element: etree._Element) -> str:
    return "".join(element.itertext(f"{W}t"))


@pytest.mark.parametrize("is_rtl", [False, True])
def test_every_property_stands_where_its_schema_puts_it(tmp_path: Path, is_rtl: bool) -> None:
    path = written(tmp_path, document(Pair("Some words", "كلمات"), CHART, is_rtl=is_rtl))
    seen = set()
    for root in parts(path):
        for name, order in ORDERS.items():
            places = {f"{W}{child}": place for place, child in enumerate(order.split())}
            places[f"{W}footerReference"] = 0  # headers and footers in any order
            for one in root.iter(f"{W}{name}"):
                found = [places[child.tag] for child in one if child.tag.startswith(W)]
                assert found == sorted(found), etree.tostring(one)[:400]
                seen.add(name)
    assert seen == set(ORDERS)


def test_the_contents_are_a_field_whose_lines_lead_to_the_headings(tmp_path: Path) -> None:
    root = body(written(tmp_path, document()))
    asked = [one.text for one in root.iter(f"{W}instrText")]
    assert asked[0].strip() == 'TOC \\o "1-2" \\h \\z'
    links = list(root.iter(f"{W}hyperlink"))
    assert [words(one) for one in links] == ["1.  Plan", "1.1  Aims", "1.2  Means / وسائل", "2.  End"]
    marks = {one.get(f"{W}name"): words(one.getparent()) for one in root.iter(f"{W}bookmarkStart")}
    assert [marks[one.get(f"{W}anchor")] for one in links] == ["1.  Plan", "1.1  Aims", "1.2  Means", "2.  End"]
    kinds = [one.get(f"{W}fldCharType") for one in root.iter(f"{W}fldChar")]
    assert kinds.count("begin") == kinds.count("separate") == kinds.count("end") == 5


def test_word_never_asks_before_it_opens(tmp_path: Path) -> None:
    path = written(tmp_path, document())
    assert not any(one.tag == f"{W}updateFields" for root in parts(path) for one in root.iter())
    assert not any(f"{W}dirty" in one.attrib for root in parts(path) for one in root.iter())


def test_only_numbered_headings_can_come_into_the_contents(tmp_path: Path) -> None:
    made = document()
    cover = replace(made.sections[0], blocks=(Paragraph("What the sheets hold", "heading"),))
    path = written(tmp_path, replace(made, sections=(cover, *made.sections[1:])))
    listed = [one.text for one in python_docx.Document(str(path)).paragraphs if one.style.name.startswith("Heading")]
    assert listed == ["1.  Plan", "1.1  Aims", "2.  End"]
    cells = [one for one in body(path).iter(f"{W}pStyle") if one.get(f"{W}val") == "Heading2"]
    assert len(cells) == 3  # and the heading in two languages


@pytest.mark.parametrize("is_rtl", [False, True])
def test_each_side_of_a_pair_runs_as_its_language_does(tmp_path: Path, is_rtl: bool) -> None:
    sides = ("نص بالعربية.", "Words in English.") if is_rtl else ("Words in English.", "نص بالعربية.")
    root = body(written(tmp_path, document(Pair(*sides), is_rtl=is_rtl)))
    (table,) = [one for one in root.iter(f"{W}tbl") if words(one).startswith(sides[0])]
    first, second = list(table.iter(f"{W}tc"))[:2]
    assert (words(first), words(second)) == sides
    turned = [one.find(f"{W}p/{W}pPr/{W}bidi").get(f"{W}val") != "0" for one in (first, second)]
    assert turned == [is_rtl, not is_rtl]
    assert (table.find(f"{W}tblPr/{W}bidiVisual") is not None) == is_rtl
    assert table.find(f"{W}tblPr/{W}tblBorders") is None


def test_each_line_of_a_cell_runs_as_its_letters_do(tmp_path: Path) -> None:
    root = body(written(tmp_path, document()))
    (cell,) = [one for one in root.iter(f"{W}tc") if words(one).startswith("Site")]
    found = [(words(one), one.find(f"{W}pPr/{W}bidi").get(f"{W}val") != "0") for one in cell.iter(f"{W}p")]
    assert found == [("Site", False), ("موقع", True)]


def test_pages_are_a4_and_lie_where_a_table_is_wide(tmp_path: Path) -> None:
    opened = python_docx.Document(str(written(tmp_path, document())))
    sizes = [(round(one.page_width.mm), round(one.page_height.mm)) for one in opened.sections]
    assert sizes == [(210, 297)] * 3 + [(297, 210)]


def test_a_section_that_goes_on_begins_no_page(tmp_path: Path) -> None:
    made = document()
    plan, end = made.sections[2:]
    end = replace(end, blocks=(NARROW,))
    made = replace(made, sections=(*made.sections[:2], plan, replace(end, is_continued=True)))
    assert len(python_docx.Document(str(written(tmp_path, made))).sections) == 3


@pytest.mark.parametrize("is_rtl", [False, True])
def test_every_page_says_what_it_is_and_how_far_it_may_go(tmp_path: Path, is_rtl: bool) -> None:
    opened = python_docx.Document(str(written(tmp_path, document(is_rtl=is_rtl))))
    first = opened.sections[0]
    assert first.different_first_page_header_footer
    assert [cell.text for cell in first.first_page_header.tables[0].rows[0].cells] == ["", "Public · draft"]
    for part in opened.sections[1:]:
        assert not part.different_first_page_header_footer
        assert [cell.text for cell in part.header.tables[0].rows[0].cells] == ["Testland: A report", "Public · draft"]
        asked = [one.text.strip() for one in part.footer._element.iter(f"{W}instrText")]
        assert asked == ["PAGE", "NUMPAGES"]
    order = [one.text for one in opened.sections[1].footer.paragraphs]
    assert order == ["الصفحة 1 من 1" if is_rtl else "Page 1 of 1"]


def test_rows_are_kept_whole_and_heads_repeated(tmp_path: Path) -> None:
    long = Table((Column("Name", width=20),), [["short"], ["word " * 6000]])
    root = body(written(tmp_path, document(long)))
    (table,) = [one for one in root.iter(f"{W}tbl") if "word word" in words(one)]
    whole = [one.find(f"{W}trPr/{W}cantSplit") is not None for one in table.iter(f"{W}tr")]
    assert whole == [True, True, False]  # a row of more than a page may be broken
    assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None


def test_a_chart_is_a_drawing_with_dots_to_fall_back_on(tmp_path: Path) -> None:
    path = written(tmp_path, document(CHART))
    with zipfile.ZipFile(path) as archive:
        (vectors,) = [name for name in archive.namelist() if name.endswith(".svg")]
        assert b"<svg" in archive.read(vectors)
        assert b"image/svg+xml" in archive.read("[Content_Types].xml")
        assert any(name.endswith(".png") for name in archive.namelist())
    (shape,) = python_docx.Document(str(path)).inline_shapes
    assert b"svgBlip" in etree.tostring(shape._inline)
    assert shape._inline.docPr.get("descr") == "Share. Source: register"


@pytest.mark.parametrize(("is_rtl", "plain", "turned"), [(False, "en-GB", "ar-SA"), (True, "en-GB", "ar-SA")])
def test_the_languages_are_marked(tmp_path: Path, is_rtl: bool, plain: str, turned: str) -> None:
    root = body(written(tmp_path, document(is_rtl=is_rtl)), "word/styles.xml")
    marks = root.findall(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert [(one.get(f"{W}val"), one.get(f"{W}bidi")) for one in marks] == [(plain, turned)]
    opened = python_docx.Document(str(tmp_path / "r.docx"))
    assert opened.core_properties.language == ("ar-SA" if is_rtl else "en-GB")


def test_nothing_of_another_document_is_left_in_the_properties(tmp_path: Path) -> None:
    path = written(tmp_path, replace(document(), formats=Formats()))
    facts = python_docx.Document(str(path)).core_properties
    assert (facts.title, facts.author, facts.last_modified_by, facts.comments) == ("A report", "Office", "Office", "")
    assert facts.created.date().isoformat() == facts.modified.date().isoformat() == "2026-11-22"
    with zipfile.ZipFile(path) as archive:
        assert not any("thumbnail" in name for name in archive.namelist())
