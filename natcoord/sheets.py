"""Reads spreadsheets that people send us into plain rows. What it cannot read for certain it refuses by name."""

import csv
import io
import zipfile
from pathlib import Path
from typing import Any, NamedTuple

import python_calamine
from defusedxml import ElementTree

from natcoord.errors import NatcoordError

_OLE_MAGIC = bytes.fromhex("D0CF11E0A1B11AE1")
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
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
    if not path.is_file():
        raise NatcoordError("sheet_missing", file=path.name)
    if path.stat().st_size > max_megabytes * 2**20:
        raise NatcoordError("sheet_too_large", file=path.name)
    readers = {".xlsx": _read_workbook, ".xlsm": _read_workbook, ".csv": _read_csv, ".txt": _read_csv}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise NatcoordError("sheet_kind_unknown", file=path.name)
    rows = reader(path)
    if not any(value not in ("", None) for row in rows for value in row):
        raise NatcoordError("sheet_empty", file=path.name)
    if len(rows) > max_rows:
        raise NatcoordError("sheet_too_large", file=path.name)
    return [
        [Cell(value, f"{column_name(column)}{number}") for column, value in enumerate(row)]
        for number, row in enumerate(rows, start=1)
    ]


def column_name(index: int) -> str:
    """The letters of a column, from 0: A, B, … Z, AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _read_workbook(path: Path) -> list[list[Any]]:
    with path.open("rb") as stream:
        if stream.read(8) == _OLE_MAGIC:
            raise NatcoordError("sheet_encrypted", file=path.name)
    try:
        book = python_calamine.CalamineWorkbook.from_path(str(path))
        for index, name in enumerate(book.sheet_names):
            sheet = book.get_sheet_by_index(index)
            rows = sheet.to_python(skip_empty_area=False)
            _check_part(path, name, sheet)
            if any(value != "" for row in rows for value in row):
                return rows
    except (python_calamine.CalamineError, zipfile.BadZipFile, ElementTree.ParseError, OSError) as failure:
        raise NatcoordError("sheet_broken", file=path.name) from failure
    raise NatcoordError("sheet_empty", file=path.name)


def _check_part(path: Path, name: str, sheet: Any) -> None:
    merged = sheet.merged_cell_ranges or []
    if merged:
        names = ", ".join(f"{_ref(start)}:{_ref(end)}" for start, end in merged[:5])
        raise NatcoordError("sheet_merged_cells", file=path.name, cells=names)
    with zipfile.ZipFile(path) as archive, archive.open(_part_of(archive, name)) as part:
        for _, element in ElementTree.iterparse(part):
            if element.tag == f"{_MAIN}c":
                has_formula = element.find(f"{_MAIN}f") is not None
                result = element.find(f"{_MAIN}v")
                if has_formula and (result is None or result.text is None):
                    raise NatcoordError("cell_formula_not_computed", file=path.name, cell=element.get("r"))
            if element.tag == f"{_MAIN}row":
                element.clear()


def _ref(place: tuple[int, int]) -> str:
    return f"{column_name(place[1])}{place[0] + 1}"


def _part_of(archive: zipfile.ZipFile, name: str) -> str:
    """The part of the archive that holds the sheet called `name`."""
    relation = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
    wanted = next(one.get(relation) for one in book.iter(f"{_MAIN}sheet") if one.get("name") == name)
    links = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    target = next(one.get("Target") for one in links if one.get("Id") == wanted)
    return str(target).lstrip("/") if str(target).startswith("/") else f"xl/{target}"


def _read_csv(path: Path) -> list[list[Any]]:
    content = path.read_bytes()
    for encoding in _ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)))
    raise NatcoordError("sheet_broken", file=path.name)


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)
