"""Facts in one archive of CSV files, with the description that tables of the Frictionless standard have, or without."""

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from natcoord import __version__
from natcoord.content import Pack
from natcoord.domain import frozen
from natcoord.domain.snapshot import Snapshot
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.reports import machine_schema, machine_tables
from natcoord.reports.files import Steps
from natcoord.reports.machine_tables import CODES, Field, FlatTable, flat_tables

DESCRIPTION = "datapackage.json"
LONGEST_FIELD = 2**31 - 1  # characters: what was written is read back whole, whatever its length
_BOM = "utf-8-sig"
_BATCH = 1000


def size(snapshot: Snapshot) -> int:
    """How many records there are, for telling the progress."""
    return sum(len(getattr(snapshot, name)) for name in frozen.tables() if name != "country")


def write(part: Path, snapshot: Snapshot, pack: Pack, report_class: str, steps: Steps, *, is_described: bool) -> None:
    """Write the archive and read it back. `is_described` makes it a data package."""
    folder = "data/" if is_described else ""
    day = snapshot.taken_on
    counts: dict[str, int] = {}
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
        if is_described:
            description = json.dumps(describe(snapshot, report_class), ensure_ascii=False, indent=1)
            archive.writestr(_entry(DESCRIPTION, day), description)
        else:
            archive.writestr(_entry(machine_schema.NAME, day), machine_schema.text())
        for table in flat_tables(report_class):
            name = f"{folder}{table.name}.csv"
            counts[name] = _fill(archive, _entry(name, day), table.head(), _told(table.rows(snapshot), steps))
        name = f"{folder}codes.csv"
        rows = machine_tables.code_rows(snapshot, pack)
        counts[name] = _fill(archive, _entry(name, day), CODES, rows)
    _read_back(part, counts)


def _told(rows: Iterable[list[str]], steps: Steps) -> Iterator[list[str]]:
    for number, row in enumerate(rows, start=1):
        if number % _BATCH == 0:
            steps.add(_BATCH)
        yield row
    steps.add(0)


def _entry(name: str, day: str) -> zipfile.ZipInfo:
    """An entry that bears the day of the facts, so that equal facts make equal archives."""
    year, month, number = (int(one) for one in day.split("-"))
    made = zipfile.ZipInfo(name, (year, month, number, 0, 0, 0))
    made.compress_type = zipfile.ZIP_DEFLATED
    return made


@contextmanager
def _text(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[io.TextIOWrapper]:
    with archive.open(entry, "w") as raw, io.TextIOWrapper(raw, encoding=_BOM, newline="") as stream:
        yield stream


def _fill(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, head: Iterable[str], rows: Iterable[list[str]]) -> int:
    """Write one table; gives how many rows it has."""
    count = 0
    with _text(archive, entry) as stream:
        writer = csv.writer(stream)
        writer.writerow(head)
        for row in rows:
            writer.writerow(row)
            count += 1
    return count


def _read_back(part: Path, counts: dict[str, int]) -> None:
    """Raises ``export_check_failed``."""
    csv.field_size_limit(LONGEST_FIELD)
    with zipfile.ZipFile(part) as archive:
        broken = archive.testzip()
        if broken is not None:
            raise NatcoordError("export_check_failed", file=part.name, detail=broken)
        for name, count in counts.items():
            with archive.open(name) as raw, io.TextIOWrapper(raw, encoding=_BOM, newline="") as stream:
                found = sum(1 for _ in csv.reader(stream)) - 1
            if found != count:
                raise NatcoordError("export_check_failed", file=part.name, detail=f"{name}: {found} of {count}")


# -- the description ------------------------------------------------------------------------------------------


def describe(snapshot: Snapshot, report_class: str) -> dict[str, Any]:
    """The description of the package: each table with its columns, its key and what its keys point to."""
    state = Language("en").say(snapshot.country.name)
    return {
        "profile": "data-package",
        "name": "natcoord-facts",
        "title": f"{state}: facts of {snapshot.taken_on}",
        "description": machine_schema.RULES,
        "created": f"{snapshot.taken_on}T00:00:00Z",
        "natcoord": {"format": frozen.FORMAT, "program": __version__, "report_class": report_class},
        "resources": [*(_resource(one) for one in flat_tables(report_class)), _codes()],
    }


def _resource(table: FlatTable) -> dict[str, Any]:
    pointing = [one for one in table.fields if one.points_to and one.kind != "array"]
    schema: dict[str, Any] = {
        "fields": [_field(table.name, one) for one in table.fields],
        "primaryKey": [table.key],
        "missingValues": [""],
    }
    if pointing:
        schema["foreignKeys"] = [_reference(table, one) for one in pointing]
    return _file(table.name, machine_tables.title(table.name), schema)


def _file(name: str, title: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": name,
        "title": title,
        "path": f"data/{name}.csv",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    }


def _reference(table: FlatTable, field: Field) -> dict[str, Any]:
    key = frozen.key_of(frozen.tables()[field.points_to])
    # A table that points into itself names itself by an empty text.
    resource = "" if field.points_to == table.name else field.points_to
    return {"fields": [field.name], "reference": {"resource": resource, "fields": [key]}}


def _field(table: str, field: Field) -> dict[str, Any]:
    made: dict[str, Any] = {"name": field.name, "title": machine_tables.title(table, field), "type": field.kind}
    rules: dict[str, Any] = {}
    if field.is_required:
        rules["required"] = True
    if field.codes and field.codes.is_closed and field.kind == "string":
        rules["enum"] = [code for code in field.codes.codes if code]
    return made | ({"constraints": rules} if rules else {})


def _codes() -> dict[str, Any]:
    fields = [{"name": name, "type": "string", "title": name.replace("_", " ")} for name in CODES]
    return _file("codes", "words of codes", {"fields": fields, "missingValues": [""]})
