"""Reads spreadsheets that people send us into plain rows. What it cannot read for certain it refuses by name."""

import codecs
import csv
import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple
from xml.parsers import expat

import python_calamine
from defusedxml import DefusedXmlException, ElementTree

from natcoord.errors import NatcoordError

_LONGEST_FIELD = 131_072  # characters
_OLE_MAGIC = bytes.fromhex("D0CF11E0A1B11AE1")
_MOST_CELLS = 10_000_000
_MOST_UNPACKED = 12  # times the limit of the file itself
_BROKEN = (
    python_calamine.CalamineError,
    zipfile.BadZipFile,
    zlib.error,
    ElementTree.ParseError,
    expat.ExpatError,
    DefusedXmlException,
    OSError,
    EOFError,
    KeyError,  # a part that the workbook names and does not hold
    StopIteration,
    ValueError,
    NotImplementedError,  # a compression that zipfile does not know
    RuntimeError,  # a part with a password of its own
)
_ENCODINGS = ("utf-8-sig", "cp1256")


class Cell(NamedTuple):
    """One value with the name of its cell, such as ``C5``."""

    value: Any
    ref: str


def read(path: Path, *, max_rows: int = 250_000, max_megabytes: int = 50) -> list[list[Cell]]:
    """The rows of the first sheet that holds any, each cell with its name. Empty cells are empty texts.

    Raises ``sheet_missing``, ``sheet_kind_unknown``, ``sheet_encrypted``, ``sheet_broken``, ``sheet_too_large``,
    ``sheet_empty``, ``sheet_merged_cells`` and ``cell_formula_not_computed``.
    """
    _check_file(path, max_megabytes)
    readers = {".xlsx": _read_workbook, ".xlsm": _read_workbook, ".csv": _read_csv, ".txt": _read_csv}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise NatcoordError("sheet_kind_unknown", file=path.name)
    rows = reader(path, max_rows, max_megabytes)
    if not any(value not in ("", None) for row in rows for value in row):
        raise NatcoordError("sheet_empty", file=path.name)
    if len(rows) > max_rows:
        raise NatcoordError("sheet_too_large", file=path.name)
    return _named_cells(rows)


def column_name(index: int) -> str:
    """The letters of a column, from 0: A, B, … Z, AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def read_named(
    path: Path, *names: str, max_rows: int = 250_000, max_megabytes: int = 50
) -> dict[str, list[list[Cell]]]:
    """The rows of those of the named sheets that the workbook has, hidden ones too, by name; limits as in `read`.

    For a workbook of our own, where a sheet is known by its name and not by its place. Raises as `read` does; merged
    cells and empty sheets are let be.
    """
    _check_file(path, max_megabytes)
    with _unpacked(path, max_megabytes) as archive:
        parts = {name: part for name, part in _parts(archive) if name in names}
        for part in parts.values():
            _scan(archive, part, path, max_rows)
        with python_calamine.CalamineWorkbook.from_path(str(path)) as book:
            rows = {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in parts}
    return {name: _named_cells(found) for name, found in rows.items()}


def _check_file(path: Path, max_megabytes: int) -> None:
    if not path.is_file():
        raise NatcoordError("sheet_missing", file=path.name)
    if path.stat().st_size > max_megabytes * 2**20:
        raise NatcoordError("sheet_too_large", file=path.name)


def _named_cells(rows: list[list[Any]]) -> list[list[Cell]]:
    letters = [column_name(index) for index in range(max(map(len, rows), default=0))]
    return [
        [Cell(value, f"{letter}{number}") for letter, value in zip(letters, row, strict=False)]
        for number, row in enumerate(rows, start=1)
    ]


@contextmanager
def _unpacked(path: Path, max_megabytes: int) -> Iterator[zipfile.ZipFile]:
    """The archive that a workbook is; what breaks while it is read is ``sheet_broken``."""
    with path.open("rb") as stream:
        if stream.read(8) == _OLE_MAGIC:
            raise NatcoordError("sheet_encrypted", file=path.name)
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(part.file_size for part in archive.infolist()) > _MOST_UNPACKED * max_megabytes * 2**20:
                raise NatcoordError("sheet_too_large", file=path.name)
            yield archive
    except _BROKEN as failure:
        raise NatcoordError("sheet_broken", file=path.name) from failure


def _read_workbook(path: Path, max_rows: int, max_megabytes: int) -> list[list[Any]]:
    with _unpacked(path, max_megabytes) as archive:
        name = _first_used(archive, path, max_rows)
        if name:
            with python_calamine.CalamineWorkbook.from_path(str(path)) as book:
                return book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    raise NatcoordError("sheet_empty", file=path.name)


def _scan(archive: zipfile.ZipFile, part: str, path: Path, max_rows: int) -> "_Scan":
    """One sheet, certain to be readable. Raises as `read` does."""
    scan = _Scan(path.name, max_rows)
    with archive.open(part) as stream:
        scan.parser.ParseFile(stream)
    return scan


def _first_used(archive: zipfile.ZipFile, path: Path, max_rows: int) -> str:
    """The name of the first sheet with anything in it, once it is certain that it can be read; empty if none."""
    for name, part in _parts(archive):
        scan = _scan(archive, part, path, max_rows)
        if scan.merged and scan.is_used:
            raise NatcoordError("sheet_merged_cells", file=path.name, cells=", ".join(scan.merged[:5]))
        if scan.is_used:
            return name
    return ""


def _parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Each sheet's name and its part of the archive, in the order of the workbook."""
    links = {
        one.get("Id"): str(one.get("Target"))
        for one in ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    }
    for one in ElementTree.fromstring(archive.read("xl/workbook.xml")).iter():
        if one.tag.endswith("}sheet"):
            relation = next(value for name, value in one.items() if name.endswith("}id"))
            target = links[relation]
            yield one.get("name"), target.lstrip("/") if target.startswith("/") else f"xl/{target}"


class _Scan:
    """Streams one sheet before it is loaded: its extent, merged cells, and formulas without a result.

    calamine makes room for the whole rectangle up to the last used cell, and the process ends when there is none:
    a file of 5 kB can ask for 17 thousand million cells. Hence the limit here, before loading.
    """

    def __init__(self, file: str, max_rows: int) -> None:
        self.merged: list[str] = []
        self.is_used = False
        self._file = file
        self._max_rows = max_rows
        self._row = 0
        self._rightmost = (1, "A")
        self._ref = ""
        self._is_text = self._in_value = self._has_value = False
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EntityDeclHandler = self._refuse_entity

    def _refuse_entity(self, *_: object) -> None:
        raise NatcoordError("sheet_broken", file=self._file)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2] if ":" in tag else tag
        if name == "c":
            self._ref = attributes.get("r", "")
            self._is_text = attributes.get("t") == "str"
        elif name in ("v", "is"):
            self._in_value = True
            self._measure()
        elif name == "f":
            self._watch_formula()
        elif name == "row":
            self._row = int(attributes.get("r", self._row + 1))
        elif name == "mergeCell":
            self.merged.append(attributes["ref"])

    def _watch_formula(self) -> None:
        """Follows one formula cell to its end. Other cells are not followed: these calls take most of the time."""
        self._in_value = self._has_value = False
        self.parser.CharacterDataHandler = self._characters
        self.parser.EndElementHandler = self._end_formula

    def _characters(self, _text: str) -> None:
        self._has_value = self._has_value or self._in_value

    def _end_formula(self, tag: str) -> None:
        if tag.rpartition(":")[2] != "c":
            return
        self.parser.CharacterDataHandler = None
        self.parser.EndElementHandler = None
        # A formula whose result is the empty text has t="str" and nothing in it: that is computed.
        if not self._has_value and not self._is_text:
            raise NatcoordError("cell_formula_not_computed", file=self._file, cell=self._ref)

    def _measure(self) -> None:
        self.is_used = True
        letters = self._ref.rstrip("0123456789")
        self._rightmost = max(self._rightmost, (len(letters), letters))
        if self._row > self._max_rows or self._row * _column_number(self._rightmost[1]) > _MOST_CELLS:
            raise NatcoordError("sheet_too_large", file=self._file)


@cache
def _column_number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _read_csv(path: Path, max_rows: int, _max_megabytes: int) -> list[list[Any]]:
    content = path.read_bytes()
    encodings = ("utf-16",) if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else _ENCODINGS
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        csv.field_size_limit(_LONGEST_FIELD)  # every user of the csv module shares it
        try:
            # One row beyond the limit is enough for `read` to refuse the file.
            return list(islice(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)), max_rows + 1))
        except csv.Error as failure:
            raise NatcoordError("sheet_broken", file=path.name) from failure
    raise NatcoordError("sheet_broken", file=path.name)


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)
