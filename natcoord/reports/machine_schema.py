"""The published JSON Schema of exported facts, made from the records themselves."""

import json
from typing import Any, get_args, get_origin

from natcoord import field_words, resources
from natcoord.domain import frozen
from natcoord.domain.records import Milestone
from natcoord.i18n import Language
from natcoord.reports import machine_codes, machine_tables

NAME = "natcoord.schema.json"
RULES = (
    "Missing is not zero: what is not known is null in JSON and an empty cell in CSV. Numbers keep every digit; days"
    " are year-month-day. In CSV (UTF-8 with a byte-order mark, RFC 4180) words have one column a language, lists and"
    " objects stand in a cell as JSON. A text that begins with a tab or a new line, or whose first character that is"
    " not blank is one of = + - @ (wide forms too) or an apostrophe, has one apostrophe put before it, so that no"
    " spreadsheet takes it for a formula: take one apostrophe away from every text that begins with one. A public"
    " export has neither the fields nor the records that are restricted, and withholds numbers of fewer than five"
    " persons."
)
_TYPES = {"string": "string", "date": "string", "integer": "integer", "number": "number", "boolean": "boolean"}


def schema() -> dict[str, Any]:
    """The schema of the JSON form (`frozen.plain` with what it is): a definition for each table."""
    tables = frozen.tables()
    properties: dict[str, Any] = {
        "$schema": {"const": NAME},
        "program": {"type": "string", "title": "version of natcoord that wrote it"},
        "format": {"const": frozen.FORMAT},
        "report_class": {"enum": ["public", "restricted"]},
        "taken_on": {"type": "string", "format": "date"},
        "country": {"$ref": "#/$defs/country"},
    }
    properties |= {
        name: {"type": "array", "items": {"$ref": f"#/$defs/{name}"}, "title": machine_tables.title(name)}
        for name in tables
        if name != "country"
    }
    definitions = {name: _record(name, kind) for name, kind in tables.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": NAME,
        "title": "Facts of a natcoord country file",
        "description": RULES,
        "type": "object",
        "required": list(properties),
        "properties": properties,
        "additionalProperties": False,
        "$defs": definitions | {"milestones": _record("milestones", Milestone)},
    }


def text() -> str:
    """The schema as it is published."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def publish() -> None:
    """Write the schema to `resources/schema`, after the records or their words have changed."""
    (resources.path("schema") / NAME).write_text(text(), encoding="utf-8")


def _record(table: str, kind: type) -> dict[str, Any]:
    properties = {one.name: _field(table, one) for one in frozen.parts(kind)}
    return {
        "title": machine_tables.title(table),
        "type": "object",
        "required": [name for name in properties if name not in machine_tables.left_out("public").get(table, ())],
        "properties": properties,
        "additionalProperties": False,
    }


def _field(table: str, part: frozen.Part) -> dict[str, Any]:
    made: dict[str, Any] = {"title": field_words.field_word(table, part.name, Language("en"))}
    if owner := frozen.references().get((table, part.name)):
        made["description"] = f"key of {owner}"
    kind = machine_tables.kind_of(part)
    if kind == "object":
        return made | {"type": "object", "additionalProperties": {"type": "string"}}
    if kind == "array":
        return made | {"type": "array", "items": _items(table, part)}
    made["type"] = [_TYPES[kind], "null"] if frozen.is_optional(part.hint) else _TYPES[kind]
    if kind == "date":
        made["format"] = "date"
    codes = machine_codes.coded().get((table, part.name))
    if codes and codes.is_closed:
        made["enum"] = _closed(part, codes.codes)
    return made


def _items(table: str, part: frozen.Part) -> dict[str, Any]:
    item = get_args(frozen.inner(part.hint))[0]
    if get_origin(item) is tuple:
        return {"type": "array", "prefixItems": [{"type": "integer"}, {"type": "number"}]}
    if item is Milestone:
        return {"$ref": "#/$defs/milestones"}
    codes = machine_codes.coded().get((table, part.name))
    return {"enum": list(codes.codes)} if codes and codes.is_closed else {"type": "string"}


def _closed(part: frozen.Part, codes: tuple[str, ...]) -> list[str | None]:
    """The codes, and nothing said where a field may say nothing: a text then is empty, else it is null."""
    nothing: list[str | None] = [None] if frozen.is_optional(part.hint) else [""] if part.default() == "" else []
    return [*nothing, *codes]
