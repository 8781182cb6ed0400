"""Writes a Document for Word: real styles and contents, whole right-to-left marking, vector charts, whole rows."""

import io
import zipfile
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from natcoord.reports import check, paper
from natcoord.reports.document import Block, Contents, Document, Entry, Pair, Paragraph, Section, Table, Words
from natcoord.reports.docx_parts import Shell
from natcoord.reports.docx_pictures import Pictures
from natcoord.reports.docx_table import pairs, table
from natcoord.reports.docx_words import Sheet, contents, paragraph, section_end
from natcoord.reports.files import Cancelled, Progress, Steps, beside, never, no_progress

_BODY = "word/document.xml"
_STYLES = {"title": "Heading1", "heading": "Heading2", "subtitle": "Subtitle", "note": "Caption", "body": "Normal"}
_UNLISTED = _STYLES | {"title": "TOCHeading", "heading": "PlainHeading"}  # of sections that have no number
_BATCH = 200
_SINK, _TABLED_SINK = 3600, 600  # twentieths of a point above the title of a cover


def write(document: Document, path: Path, *, progress: Progress = no_progress, cancelled: Cancelled = never) -> None:
    """Writes, reads back, then takes the place of `path`.

    Raises NatcoordError `disk_full`, `file_not_writable`, `export_check_failed` or `cancelled`.
    """
    blocks = [block for section in document.sections for block in section.blocks]
    total = sum(len(block.rows) if isinstance(block, Table) else 1 for block in blocks)
    steps = Steps(total, progress, cancelled)
    shell = Shell(document)
    body = _Body(document, shell, steps)
    with beside(path) as part:
        _save(shell, body.all(), part)
        check.read_back(part, document)
    progress(1.0)


def _save(shell: Shell, body: Iterator[str], target: Path) -> None:
    """The parts of the shell as they are, with the body written piece by piece: it is never whole in memory."""
    with (
        zipfile.ZipFile(io.BytesIO(shell.packed())) as parts,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as made,
    ):
        for one in parts.infolist():
            if one.filename != _BODY:
                made.writestr(one, parts.read(one))
                continue
            with made.open(_BODY, "w", force_zip64=True) as out:
                for text in body:
                    out.write(text.encode())


class _Body:
    """The text of the document, from its first paragraph to its last page."""

    def __init__(self, document: Document, shell: Shell, steps: Steps) -> None:
        self._document = document
        self._shell = shell
        self._steps = steps
        self._pictures = Pictures(document, shell, steps)
        self._entries = _entries(document)
        self._bookmarks = 0

    def all(self) -> Iterator[str]:
        """Every piece of the part in its order."""
        opening, closing = self._shell.frame()
        yield opening
        chapters = _chapters(self._document)
        for number, (sheet, places) in enumerate(chapters):
            for place in places:
                yield from self._section(place, sheet)
            # Headers and footers are said by the first and kept by those that follow.
            references = "" if number else self._shell.references
            yield section_end(sheet, references, is_last=number == len(chapters) - 1)
        yield closing

    def _section(self, place: int, sheet: Sheet) -> Iterator[str]:
        section, entries = self._document.sections[place], self._entries[place]
        styles = _STYLES if is_listed(section) else _UNLISTED
        blocks = section.blocks
        if section.is_cover:
            yield from self._title(section)
            blocks = blocks[_states(section) :]
        elif section.title:
            yield self._heading(section.title, styles["title"], entries, level=1)
        for kind, alike in groupby(blocks, type):
            if kind is Pair:
                yield from self._pairs([one for one in alike if isinstance(one, Pair)], styles, entries, sheet)
                continue
            for block in alike:
                yield from self._block(block, styles, entries, sheet)

    def _title(self, cover: Section) -> Iterator[str]:
        """The State, if it is the first that a cover names, and the title, lower on a cover without tables."""
        has_tables = any(isinstance(block, Table) for block in cover.blocks)
        sink = _TABLED_SINK if has_tables else _SINK
        if _states(cover) and isinstance(state := cover.blocks[0], Paragraph):
            yield paragraph(state.text, "Subtitle", is_rtl=self._document.is_rtl)
        yield paragraph(cover.title, "Title", is_rtl=self._document.is_rtl, sink=sink)

    def _heading(self, text: str, style: str, entries: list[Entry], level: int) -> str:
        """A heading, with the mark that its line in the contents leads to."""
        return paragraph(text, style, is_rtl=self._document.is_rtl, bookmark=self._mark(entries, level))

    def _mark(self, entries: list[Entry], level: int) -> int:
        if not entries or entries[0].level != level:
            return 0
        entries.pop(0)
        self._bookmarks += 1
        return self._bookmarks

    def _pairs(self, blocks: list[Pair], styles: dict[str, str], entries: list[Entry], sheet: Sheet) -> Iterator[str]:
        marks = [self._mark(entries, 2) if one.style == "heading" else 0 for one in blocks]
        yield pairs(blocks, styles, marks, sheet)
        self._steps.add(len(blocks))

    def _block(self, block: Block, styles: dict[str, str], entries: list[Entry], sheet: Sheet) -> Iterator[str]:
        if isinstance(block, Table):
            yield from self._table(block, sheet)
            return
        self._steps.add()
        if isinstance(block, Paragraph):
            level = 2 if block.style == "heading" else 0
            yield self._heading(block.text, styles[block.style], entries, level)
        elif isinstance(block, Contents):
            yield from contents(block, is_rtl=self._document.is_rtl, room=sheet.room)
        elif not isinstance(block, Words):
            yield self._pictures.of(block)

    def _table(self, block: Table, sheet: Sheet) -> Iterator[str]:
        if not block.rows:
            self._steps.add()
            yield paragraph(block.empty, "Caption", is_rtl=self._document.is_rtl)
            return
        for number, xml in enumerate(table(block, self._document, sheet)):
            yield xml
            if number % _BATCH == _BATCH - 1:
                self._steps.add(_BATCH)


def _states(cover: Section) -> int:
    """How many blocks of a cover stand above its title: the name of the State."""
    first = cover.blocks[0] if cover.blocks else None
    return int(isinstance(first, Paragraph) and first.style == "subtitle")


def is_listed(section: Section) -> bool:
    """Whether its headings stand in the contents; those of the cover and of the contents do not."""
    return not section.is_cover and not any(isinstance(one, Contents) for one in section.blocks)


def _chapters(document: Document) -> list[tuple[Sheet, list[int]]]:
    """The sections that share their pages, with the paper of these."""
    found: list[tuple[Sheet, list[int]]] = []
    for place, section in enumerate(document.sections):
        sheet = Sheet(paper.is_wide(section), document.is_rtl, section.is_cover)
        if found and section.is_continued and found[-1][0] == sheet:
            found[-1][1].append(place)
        else:
            found.append((sheet, [place]))
    return found


def _entries(document: Document) -> list[list[Entry]]:
    """The lines of the contents by section; none where the document has no contents."""
    found: list[list[Entry]] = [[] for _ in document.sections]
    blocks = (block for section in document.sections for block in section.blocks)
    listed = next((block for block in blocks if isinstance(block, Contents)), Contents())
    for entry in listed.entries:
        found[entry.section].append(entry)
    return found
