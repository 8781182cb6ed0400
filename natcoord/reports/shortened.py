"""A document for paper: a table of many thousand rows is cut, and says so; only the workbook holds it whole."""

from dataclasses import replace

from natcoord.i18n import Language
from natcoord.reports.document import Block, Document, Paragraph, Section, Table

MOST = 5000  # rows of one table that are printed: some 150 pages


def on_paper(document: Document, language: Language) -> Document:
    """The document with no table of more than MOST rows; the same document if it has none."""
    if not any(_is_long(block) for section in document.sections for block in section.blocks):
        return document
    return replace(document, sections=tuple(_shortened(one, language) for one in document.sections))


def _is_long(block: Block) -> bool:
    return isinstance(block, Table) and len(block.rows) > MOST


def _shortened(section: Section, language: Language) -> Section:
    blocks: list[Block] = []
    for block in section.blocks:
        if not isinstance(block, Table) or not _is_long(block):
            blocks.append(block)
            continue
        places = block.printed[:MOST] or tuple(range(MOST))
        note = language.translate(
            "reporting", "Only {shown} of {all} rows are printed here; the workbook holds every one."
        )
        number = language.number
        blocks.append(Paragraph(note.format(shown=number(len(places)), all=number(len(block.rows))), "note"))
        strong = frozenset(new for new, old in enumerate(places) if old in block.strong)
        blocks.append(replace(block, rows=[block.rows[one] for one in places], strong=strong, printed=()))
    return replace(section, blocks=tuple(blocks))
