"""Reads a written report back: whole, well-formed, and with the numbers the document holds."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, get_args
from xml.parsers import expat

import pikepdf
from pikepdf import Dictionary, Name

from natcoord.errors import NatcoordError
from natcoord.reports import sheet_chart
from natcoord.reports.document import Cell, Column, Contents, Document, Formula, HeatMap, Pair, Section, Table, Words
from natcoord.reports.printed import value_of, workbook_day

_SHEETS = re.compile(r"xl/worksheets/sheet(\d+)\.xml")
_CHARTS = re.compile(r"xl/charts/chart\d+\.xml")


def read_back(path: Path, document: Document) -> None:
    """Raises NatcoordError `export_check_failed` with what differs from `document`."""
    checks = {".xlsx": _check_workbook, ".docx": _check_word, ".pdf": _check_pdf}
    try:
        problem = checks[path.suffix.lower()](path, document)
    except (zipfile.BadZipFile, expat.ExpatError, KeyError, ValueError) as error:
        raise NatcoordError("export_check_failed", file=path.name, detail=repr(error)) from error
    if problem:
        raise NatcoordError("export_check_failed", file=path.name, detail=problem)


class _Tally:
    """Counts and a running checksum of numbers, in reading order."""

    def __init__(self) -> None:
        self.numbers = 0
        self.formulas = 0
        self.checksum = 0

    def add(self, value: float) -> None:
        self.numbers += 1
        self.checksum = hash((self.checksum, value))

    def same_as(self, other: "_Tally") -> bool:
        mine, theirs = (self.numbers, self.formulas), (other.numbers, other.formulas)
        return mine == theirs and self.checksum == other.checksum

    def __str__(self) -> str:
        return f"{self.numbers} numbers, {self.formulas} formulas"


def _expected(section: Section) -> _Tally:
    tally = _Tally()
    for block in section.blocks:
        if isinstance(block, Contents):
            tally.formulas += len(block.entries)  # each a link
        elif not isinstance(block, Words):
            for cell, column in _cells(sheet_chart.numbers(block)):
                _count(tally, cell, column)
    return tally


def _cells(table: Table) -> Iterator[tuple[Cell, Column]]:
    for row in table.rows:
        yield from zip(row, table.columns, strict=True)


def _count(tally: _Tally, cell: Cell, column: Column) -> None:
    if isinstance(cell, str):
        if column.kind == "date" and (day := workbook_day(cell)):
            tally.add(day)
    elif isinstance(cell, Formula):
        tally.formulas += 1
    elif cell is not None and (value := value_of(cell)) is not None:
        tally.add(float(value))


# A number or a formula as `sheet_rows` writes it; a cell of words has neither next to its opening.
_FOUND = re.compile(rb'<c r="[A-Z]+[0-9]+" s="[0-9]+"(?: t="str")?>(?:<v>([^<]+)</v>|<f>)')
_ROW_END = b"</row>"
_PIECE = 1 << 20


def _tally(part: IO[bytes]) -> _Tally:
    """The cells of a sheet part, which expat holds to be well-formed; far quicker than its calls for each cell."""
    tally = _Tally()
    parser = expat.ParserCreate()
    rest = b""
    while piece := part.read(_PIECE):
        parser.Parse(piece)
        rest += piece
        end = rest.rfind(_ROW_END) + len(_ROW_END)
        if end < len(_ROW_END):
            continue
        for found in _FOUND.finditer(rest, 0, end):
            if found[1] is None:
                tally.formulas += 1
            else:
                tally.add(float(found[1]))
        rest = rest[end:]
    parser.Parse(b"", True)
    return tally


def _check_workbook(path: Path, document: Document) -> str:
    with zipfile.ZipFile(path) as archive:
        parts = sorted((int(numbered[1]), name) for name in archive.namelist() if (numbered := _SHEETS.fullmatch(name)))
        if len(parts) != len(document.sections):
            return f"{len(parts)} sheets instead of {len(document.sections)}"
        for (_, name), section in zip(parts, document.sections, strict=True):
            with archive.open(name) as part:
                found, wanted = _tally(part), _expected(section)
            if not found.same_as(wanted):
                return f"{section.sheet}: {found} instead of {wanted}, or other values"
        charts = sum(1 for name in archive.namelist() if _CHARTS.fullmatch(name))
        wanted_charts = _drawings(document, is_native=True)
        if charts != wanted_charts:
            return f"{charts} charts instead of {wanted_charts}"
        return _rest(archive, {name for _, name in parts})


def _drawings(document: Document, *, is_native: bool = False) -> int:
    """How many drawings there are; a heat map is no native chart but cells."""
    others = (*get_args(Words), Table, HeatMap) if is_native else (*get_args(Words), Table)
    return sum(not isinstance(block, others) for section in document.sections for block in section.blocks)


def _rest(archive: zipfile.ZipFile, read: set[str]) -> str:
    """The checksums of the parts that were not read yet."""
    for name in set(archive.namelist()) - read:
        with archive.open(name) as part:
            while part.read(1 << 20):
                pass
    return ""


def _check_word(path: Path, document: Document) -> str:
    rows = pictures = 0

    def start(name: str, _attributes: dict[str, str]) -> None:
        nonlocal rows, pictures
        rows += name == "w:tr"
        pictures += name == "pic:pic"

    with zipfile.ZipFile(path) as archive:
        parser = expat.ParserCreate()
        parser.StartElementHandler = start
        with archive.open("word/document.xml") as part:
            parser.ParseFile(part)
        wanted = sum(
            1 if isinstance(block, Pair) else 1 + len(block.rows)
            for section in document.sections
            for block in section.blocks
            if isinstance(block, Pair) or (isinstance(block, Table) and block.rows)
        )
        if rows != wanted:
            return f"{rows} table rows instead of {wanted}"
        if pictures != _drawings(document):
            return f"{pictures} pictures instead of {_drawings(document)}"
        return _rest(archive, {"word/document.xml"})


def _check_pdf(path: Path, document: Document) -> str:
    whole = path.read_bytes()
    if not whole.startswith(b"%PDF-") or b"%%EOF" not in whole[-1024:]:
        return "no header or end"
    try:
        with pikepdf.open(path) as file:
            drawn = [page for page in file.pages if Name.Contents in page and page.Contents.get(Name.Length)]
            if len(drawn) < sum(not section.is_continued for section in document.sections):
                return "pages are missing"
            drawings = len(file.Root.get(Name.Dests, Dictionary()))
            if drawings != _drawings(document):
                return f"{drawings} drawings instead of {_drawings(document)}"
    except pikepdf.PdfError as error:
        return str(error)
    return ""
