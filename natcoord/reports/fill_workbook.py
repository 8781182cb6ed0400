"""Fills the named cells of a workbook that a ministry made, and touches nothing else in it.

Openpyxl would lose drawings, controls and other parts it does not know, so the cells are changed where they stand:
in the parts of the package. Text becomes an inline string and can never be a formula.
"""

import re
import zipfile
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from lxml import etree

from natcoord.errors import NatcoordError
from natcoord.reports.printed import clean
from natcoord.reports.sheet_rows import literal
from natcoord.reports.template_names import PREFIX, Names, Value

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CELL = re.compile(r"(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?")
_LARGEST = 100 * 1024 * 1024  # bytes of one part, unpacked
_EPOCH = date(1899, 12, 30)


@dataclass
class Filled:
    """What became of the names of a template, each with where it stands. `unknown` and `refused` are left alone."""

    filled: list[tuple[str, str]] = field(default_factory=list)
    unknown: list[tuple[str, str]] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)  # no single cell, or a cell with a formula


def fill(template: Path, target: Path, names: Names) -> Filled:
    """Write the template with its names filled to `target`.

    Raises ``template_unreadable`` for what is no workbook, ``template_without_names`` for one that has none.
    """
    try:
        with zipfile.ZipFile(template) as archive:
            return _Filling(archive, names, template.name).write(target)
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError) as error:
        raise NatcoordError("template_unreadable", file=template.name) from error


class _Filling:
    def __init__(self, archive: zipfile.ZipFile, names: Names, file_name: str) -> None:
        self._archive = archive
        self._names = names
        self._file_name = file_name
        self._found = Filled()
        self._book = self._parsed("xl/workbook.xml")
        self._parts = self._parts_of_sheets()
        self._sheets: dict[str, Any] = {}

    def write(self, target: Path) -> Filled:
        marks = [one for one in self._book.iter(f"{{{_MAIN}}}definedName") if _is_ours(one.get("name"))]
        if not marks:
            raise NatcoordError("template_without_names", file=self._file_name)
        for mark in marks:
            self._one(mark.get("name"), (mark.text or "").strip())
        self._recalculate()
        changed = {self._parts[name]: sheet for name, sheet in self._sheets.items()} | {"xl/workbook.xml": self._book}
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as written:
            for item in self._archive.infolist():
                part = changed.get(item.filename)
                written.writestr(item, self._archive.read(item) if part is None else _text(part))
        return self._found

    def _one(self, name: str, reference: str) -> None:
        at = _CELL.fullmatch(reference)
        sheet_name = (at[1] or at[2]).replace("''", "'") if at else ""
        if name.lower() not in self._lower:
            self._found.unknown.append((name, reference))
        elif at is None or sheet_name not in self._parts or (at[5] and (at[3], at[4]) != (at[5], at[6])):
            self._found.refused.append((name, reference))
        elif self._put(sheet_name, at[3], int(at[4]), self._lower[name.lower()]):
            self._found.filled.append((name, reference))
        else:
            self._found.refused.append((name, reference))

    @property
    def _lower(self) -> Names:
        """Names of cells know no capitals."""
        return {key.lower(): value for key, value in self._names.items()}

    def _put(self, sheet_name: str, column: str, row: int, value: Value) -> bool:
        """Put a value in a cell with its looks kept; False for a cell with a formula."""
        sheet = self._sheets.setdefault(sheet_name, None)
        if sheet is None:
            sheet = self._sheets[sheet_name] = self._parsed(self._parts[sheet_name])
        cell = _cell(_row(sheet.find(f"{{{_MAIN}}}sheetData"), row), column, row)
        if cell.find(f"{{{_MAIN}}}f") is not None:
            return False
        for child in list(cell):
            cell.remove(child)
        cell.attrib.pop("t", None)
        if isinstance(value, str):
            cell.set("t", "inlineStr")
            text = etree.SubElement(etree.SubElement(cell, f"{{{_MAIN}}}is"), f"{{{_MAIN}}}t")
            text.text = literal(clean(value))
            text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        elif value is not None:
            number = (value - _EPOCH).days if isinstance(value, date) else value
            etree.SubElement(cell, f"{{{_MAIN}}}v").text = repr(number)
        return True

    def _recalculate(self) -> None:
        """Formulas that rest on what was filled in are computed when the workbook is opened."""
        settings = self._book.find(f"{{{_MAIN}}}calcPr")
        if settings is not None:
            settings.set("fullCalcOnLoad", "1")

    def _parts_of_sheets(self) -> dict[str, str]:
        links = self._parsed("xl/_rels/workbook.xml.rels")
        places = {one.get("Id"): one.get("Target") for one in links}
        found = {}
        for one in self._book.iter(f"{{{_MAIN}}}sheet"):
            place = places[one.get(f"{{{_RELATED}}}id")]
            found[one.get("name")] = place.lstrip("/") if place.startswith("/") else f"xl/{place}"
        return found

    def _parsed(self, part: str) -> Any:
        if self._archive.getinfo(part).file_size > _LARGEST:
            raise NatcoordError("template_unreadable", file=self._file_name)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
        return etree.fromstring(self._archive.read(part), parser)


def _text(part: Any) -> bytes:
    return bytes(etree.tostring(part, xml_declaration=True, encoding="UTF-8", standalone=True))


def _is_ours(name: str | None) -> bool:
    return (name or "").lower().startswith(PREFIX)


def _row(rows: Any, number: int) -> Any:
    for place, one in enumerate(rows):
        found = int(one.get("r", place + 1))
        if found == number:
            return one
        if found > number:
            made = etree.Element(f"{{{_MAIN}}}row", r=str(number))
            rows.insert(place, made)
            return made
    return etree.SubElement(rows, f"{{{_MAIN}}}row", r=str(number))


def _cell(row: Any, column: str, number: int) -> Any:
    wanted = _order(column)
    for place, one in enumerate(row):
        found = _order(re.sub(r"[0-9]", "", one.get("r", "")))
        if found == wanted:
            return one
        if found > wanted:
            made = etree.Element(f"{{{_MAIN}}}c", r=f"{column}{number}")
            row.insert(place, made)
            return made
    return etree.SubElement(row, f"{{{_MAIN}}}c", r=f"{column}{number}")


def _order(column: str) -> tuple[int, str]:
    return len(column), column
