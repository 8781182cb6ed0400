"""Numbers of headings and the entries of the contents, the same for all writers."""

from dataclasses import replace

from natcoord.reports.document import Block, Contents, Document, Entry, Pair, Paragraph, Section
from natcoord.reports.printed import digits


def numbered(document: Document) -> Document:
    """The document with 1, 2 … before the titles of its sections and 1.1, 1.2 … before their headings.

    The cover and a section that holds the contents have no number; `Contents` blocks get their entries.
    """
    sections, entries, chapter = [], [], 0
    for place, section in enumerate(document.sections):
        if section.is_cover or not section.title or any(isinstance(one, Contents) for one in section.blocks):
            sections.append(section)
            continue
        chapter += 1
        made = _chapter(section, chapter, document)
        entries.append(Entry(made.title, 1, place))
        entries += [Entry(text, 2, place) for text in _headings(made)]
        sections.append(made)
    return replace(document, sections=tuple(_filled(one, tuple(entries)) for one in sections))


def _chapter(section: Section, chapter: int, document: Document) -> Section:
    blocks: list[Block] = []
    part = 0
    for block in section.blocks:
        made = block
        if isinstance(block, Paragraph | Pair) and block.style == "heading":
            part += 1
            number = digits(f"{chapter}.{part}", document.formats)
            if isinstance(block, Paragraph):
                made = replace(block, text=f"{number}  {block.text}")
            else:
                made = replace(block, leading=f"{number}  {block.leading}", trailing=f"{number}  {block.trailing}")
        blocks.append(made)
    title = f"{digits(str(chapter), document.formats)}.  {section.title}"
    return replace(section, title=title, blocks=tuple(blocks))


def _headings(section: Section) -> list[str]:
    found = []
    for block in section.blocks:
        if isinstance(block, Paragraph) and block.style == "heading":
            found.append(block.text)
        elif isinstance(block, Pair) and block.style == "heading":
            found.append(block.leading)
    return found


def _filled(section: Section, entries: tuple[Entry, ...]) -> Section:
    blocks = tuple(Contents(entries) if isinstance(one, Contents) else one for one in section.blocks)
    return replace(section, blocks=blocks)
