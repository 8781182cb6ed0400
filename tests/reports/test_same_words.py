"""The same report as workbook, Word file and PDF says the same words, in the same order, in every language."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import docx as python_docx
import openpyxl
import pytest

from natcoord import demo
from natcoord.domain.snapshot import Snapshot
from natcoord.reports import printed
from natcoord.reports.document import (
    Bars,
    Chart,
    Column,
    Contents,
    Document,
    HeatMap,
    Pair,
    Paragraph,
    Radar,
    Table,
    Words,
)
from natcoord.reports.kinds import KINDS
from natcoord.reports.sheet_layout import Layout, Placed
from natcoord.services import exporting, overview
from natcoord.services.exporting import Wanted
from tests.reports import pdf_words

TODAY = date(2026, 11, 22)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MARKS = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u0640"))
PARTED = 300  # characters of a cell that may go on over the page
BROKEN = 24  # characters of a word that may be broken
ARABIC = re.compile("[\u0600-\u06ff]")
# Letters of one script, or digits: runs of several stand apart in a PDF, as they are drawn in other directions.
TOKEN = re.compile(r"[\u0600-\u065f\u066a-\u06ef\u06fa-\u06ff]+|[^\W\d_\u0600-\u06ff]+|\d+")


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    """The demonstration file as it stands on the day of the tests."""
    store = demo.build(tmp_path_factory.mktemp("demo") / "demo.natcoord", TODAY)
    try:
        return overview.snapshot(store, TODAY)
    finally:
        store.close()


@pytest.mark.parametrize("language", ["ar", "en", "both"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_format_says_the_same(
    facts: Snapshot, kind: str, language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    document = exporting.draw(facts, Wanted(kind, language), TODAY)
    paths = [tmp_path / f"report{suffix}" for suffix in exporting.SUFFIXES]
    for path in paths:
        exporting.writer(path.suffix).write(document, path)
    workbook, word, pdf = paths
    told = said(of_word(word))
    assert len(told) > 5
    assert said(Workbook(workbook, document).words()) == told
    pages = pdf_words.pages(pdf, monkeypatch)
    if language == "en":
        # A line with Arabic words is drawn from both sides.
        assert not missing_in_order([text for text in told if not ARABIC.search(text)], "".join(pages))
    words = [word for text in told for word in text.split()]
    counted = Counter(token for word in words if len(word) <= BROKEN for token in tokens(word))
    printed_ones = Counter(token for page in pages for token in tokens(page))
    assert not counted - printed_ones
    # What paper says more often: what runs over pages, heads of tables, words and numbers of drawings.
    drawn = {token for text in around(document) for token in tokens(text)}
    every = {token for word in words for token in tokens(word)}
    more = {token for token in printed_ones - counted if not token.isdigit()} - every
    long = {word for word in words if len(word) > BROKEN}  # broken where a line ends, as the heads of pages are
    assert not {token for token in more if not any(token in word for word in drawn | long)}


def test_another_word_is_noticed(facts: Snapshot, tmp_path: Path) -> None:
    document = exporting.draw(facts, Wanted("brief", "en"), TODAY)
    exporting.writer(".docx").write(document, tmp_path / "brief.docx")
    told = said(of_word(tmp_path / "brief.docx"))
    assert not missing_in_order(told, "".join(told))
    assert missing_in_order(told, "".join(reversed(told)))
    assert missing_in_order([*told, "Talvara"], "".join(told)) == ["Talvara"]


def plain(text: object) -> str:
    """The text as a reader compares it: one form of each letter, no marks, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", str(text)).translate(MARKS).split())


def said(texts: Iterator[object]) -> list[str]:
    return [text for text in map(plain, texts) if text]


def bare(text: str) -> str:
    """Without vowel signs and spaces, which a PDF does not keep between pieces."""
    return "".join(mark for mark in plain(text) if not unicodedata.combining(mark) and not mark.isspace())


def tokens(text: str) -> list[str]:
    return TOKEN.findall("".join(mark for mark in plain(text) if not unicodedata.combining(mark)))


def missing_in_order(texts: list[str], whole: str) -> list[str]:
    """The texts that do not follow the one before; a long one may be parted by the end of its page."""
    found, at, lost = bare(whole), 0, []
    for text in texts:
        place = found.find(bare(text), at)
        if place >= 0:
            at = place + len(bare(text))
        elif len(text) < PARTED or not all(token in whole for token in tokens(text)):
            lost.append(text)
    return lost


def around(document: Document) -> Iterator[str]:
    """What stands on paper beside headings, paragraphs and tables."""
    yield from (document.head, document.mark, document.title, printed.page_words(document))
    for section in document.sections:
        for block in section.blocks:
            if isinstance(block, Chart | Radar | Bars | HeatMap):
                yield from words_of(asdict(block))


def words_of(held: Any) -> Iterator[str]:
    """Every text within."""
    if isinstance(held, str):
        yield held
    elif isinstance(held, dict):
        for key, one in held.items():
            yield from words_of(key)
            yield from words_of(one)
    elif isinstance(held, list | tuple):
        for one in held:
            yield from words_of(one)


class Workbook:
    """The words of a workbook, as its pages say them."""

    def __init__(self, path: Path, document: Document) -> None:
        self._book = openpyxl.load_workbook(path, data_only=True)
        self._document = document

    def words(self) -> Iterator[object]:
        for sheet, section in zip(self._book, self._document.sections, strict=True):
            layout = Layout(section)
            blocks = layout.placed
            if section.is_cover and isinstance(blocks[1].block, Paragraph) and blocks[1].block.style == "subtitle":
                blocks = [blocks[1], blocks[0], *blocks[2:]]  # on paper the State stands above the title
            for place in blocks:
                yield from self._block(sheet, layout, place)

    def _block(self, sheet: Any, layout: Layout, place: Placed) -> Iterator[object]:
        block = place.block
        if isinstance(block, Table):
            yield from self._table(sheet, layout, place, block)
        elif isinstance(block, Contents):
            yield from (sheet.cell(place.row + number, 1).value for number, _ in enumerate(block.entries))
        elif isinstance(block, Words):
            rows = range(place.row, place.row + sum(layout.parts(block)))
            columns = (1, layout.half + 1) if isinstance(block, Pair) and layout.half else (1,)
            yield from (value for at in columns for row in rows if (value := sheet.cell(row, at).value) is not None)

    def _table(self, sheet: Any, layout: Layout, place: Placed, table: Table) -> Iterator[object]:
        if not table.rows:
            yield sheet.cell(place.row + 1, 1).value
            return
        shown = printed.places(table)
        yield from (sheet.cell(place.row, index + 1).value for index in shown)
        rows = layout.rows(place)
        for number, _ in enumerate(table.rows):
            until = rows.at(number + 1)
            for index in shown:
                values = (sheet.cell(row, index + 1).value for row in range(rows.at(number), until))
                found = [value for value in values if value is not None]
                yield "".join(self._cell(value, table.columns[index]) for value in found)

    def _cell(self, value: Any, column: Column) -> str:
        if hasattr(value, "isoformat"):
            value = value.date().isoformat()
        return printed.text(value, column, self._document.formats)


def of_word(path: Path) -> Iterator[str]:
    """Paragraphs and cells from the first page to the last; of the contents the words and not the pages."""
    body = python_docx.Document(str(path)).element.body
    for one in body.iter(f"{W}p", f"{W}tc"):
        if one.tag == f"{W}tc":
            yield "\n".join(map(line, one.iter(f"{W}p")))
        elif not any(True for _ in one.iterancestors(f"{W}tc")):
            yield line(one)


def line(paragraph: Any) -> str:
    """The words of a paragraph."""
    return "".join("\n" if one.tag == f"{W}br" else one.text or "" for one in paragraph.iter(f"{W}t", f"{W}br"))
