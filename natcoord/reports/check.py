"""Reads a written report back: whole, well-formed, and with the numbers the document holds."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO
from xml.parsers import expat

from natcoord.errors import NatcoordError
from natcoord.reports import sheet_chart
from natcoord.reports.document import Cell, Column, Document, Formula, HeatMap, Paragraph, Section, Table
from natcoord.reports.printed import day_of, value_of

_EPOCH = 693_594
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
        if not isinstance(block, Paragraph):
            for cell, column in _cells(sheet_chart.numbers(block)):
                _count(tally, cell, column)
    return tally


def _cells(table: Table) -> Iterator[tuple[Cell, Column]]:
    for row in table.rows:
        yield from zip(row, table.columns, strict=True)


def _count(tally: _Tally, cell: Cell, column: Column) -> None:
    if isinstance(cell, str):
        if column.kind == "date" and (day := day_of(cell)):
            tally.add(day.toordinal() - _EPOCH)
    elif isinstance(cell, Formula):
        tally.formulas += 1
    elif cell is not None and (value := value_of(cell)) is not None:
        tally.add(float(value))


class _SheetReader:
    """Streams one sheet part through expat and tallies its cells."""

    def __init__(self) -> None:
        self.tally = _Tally()
        self._is_number = False
        self._in_value = False
        self._text: list[str] = []
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters

    def read(self, part: IO[bytes]) -> _Tally:
        self._parser.ParseFile(part)
        return self.tally

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            self._is_number = "t" not in attributes
        elif name == "f":
            self.tally.formulas += 1
            self._is_number = False
        elif name == "v":
            self._in_value = self._is_number

    def _characters(self, text: str) -> None:
        if self._in_value:
            self._text.append(text)

    def _end(self, name: str) -> None:
        if self._in_value and name == "v":
            self.tally.add(float("".join(self._text)))
            self._text.clear()
            self._in_value = False


def _check_workbook(path: Path, document: Document) -> str:
    with zipfile.ZipFile(path) as archive:
        parts = sorted((int(numbered[1]), name) for name in archive.namelist() if (numbered := _SHEETS.fullmatch(name)))
        if len(parts) != len(document.sections):
            return f"{len(parts)} sheets instead of {len(document.sections)}"
        for (_, name), section in zip(parts, document.sections, strict=True):
            with archive.open(name) as part:
                found, wanted = _SheetReader().read(part), _expected(section)
            if not found.same_as(wanted):
                return f"{section.sheet}: {found} instead of {wanted}, or other values"
        charts = sum(1 for name in archive.namelist() if _CHARTS.fullmatch(name))
        wanted_charts = _drawings(document, is_native=True)
        if charts != wanted_charts:
            return f"{charts} charts instead of {wanted_charts}"
        return _rest(archive, {name for _, name in parts})


def _drawings(document: Document, *, is_native: bool = False) -> int:
    """How many drawings there are; a heat map is no native chart but cells."""
    cells = (Paragraph, Table, HeatMap) if is_native else (Paragraph, Table)
    return sum(not isinstance(block, cells) for section in document.sections for block in section.blocks)


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
            1 + len(block.rows)
            for section in document.sections
            for block in section.blocks
            if isinstance(block, Table) and block.rows
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
    counts = re.findall(rb"/Count (\d+)", whole)
    if not counts or max(map(int, counts)) < len(document.sections):
        return "pages are missing"
    if len(re.findall(rb"/Subtype\s*/Image", whole)) < _drawings(document):
        return "pictures are missing"
    return ""
