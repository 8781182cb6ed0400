"""Facts as flat tables: the columns of each, what their cells may hold, and the rows as texts.

Words make one column a language, lists and the like stand in a cell as JSON, milestones are a table of their own.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from typing import Any, get_origin

from natcoord import field_words
from natcoord.content import Pack
from natcoord.domain import frozen
from natcoord.domain.classes import RESTRICTED, class_of
from natcoord.domain.records import Milestone
from natcoord.domain.snapshot import Snapshot
from natcoord.i18n import OFFERED, Language
from natcoord.reports import machine_codes
from natcoord.reports.machine_codes import Codes

# What a spreadsheet program would take for the beginning of a formula, in the wide forms of East Asia too; and the
# mark itself, so that a reader can take one away from every cell that begins with it.
_RISKY = frozenset("=+-@＝＋－＠'")
_BLANK = ("\t", "\r", "\n")
MARK = "'"
CODES = ("table", "field", "code", *(f"name_{code}" for code in OFFERED))


@dataclass(frozen=True, slots=True)
class Field:
    """One column. `kind` is a type of Frictionless tables: string, integer, number, boolean, date, array, object."""

    name: str
    kind: str
    source: str  # the field of the record
    language: str = ""  # of words
    is_required: bool = False
    points_to: str = ""  # the table whose key it holds
    codes: Codes | None = None


@dataclass(frozen=True, slots=True)
class FlatTable:
    """The columns of one table; the first is its key."""

    name: str
    fields: tuple[Field, ...]

    @property
    def key(self) -> str:
        return self.fields[0].name

    def head(self) -> list[str]:
        """The names of the columns."""
        return [one.name for one in self.fields]

    def rows(self, snapshot: Snapshot) -> Iterator[list[str]]:
        """The records as texts, in their order."""
        getters = [_getter(one) for one in self.fields]
        for record in records(snapshot, self.name):
            yield [get(record) for get in getters]


def records(snapshot: Snapshot, table: str) -> Iterable[Any]:
    """The records of a flat table."""
    if table == "country":
        return (snapshot.country,)
    if table == "milestones":
        return (one for target in snapshot.targets for one in target.milestones)
    found: Iterable[Any] = getattr(snapshot, table)
    return found


@cache
def flat_tables(report_class: str) -> tuple[FlatTable, ...]:
    """Every table in its order, the country first and milestones after their targets.

    Those of the public class have no columns for what is restricted, and no table of it alone.
    """
    made = []
    for name, kind in frozen.tables().items():
        hidden = left_out(report_class).get(name, frozenset())
        made.append(_flat(name, kind, hidden))
        if name == "targets":
            made.append(_flat("milestones", Milestone, frozenset()))
    return tuple(one for one in made if one.fields)


@cache
def left_out(report_class: str) -> dict[str, frozenset[str]]:
    """The fields that do not leave in this class, by table: nothing is written in their place, no zero either."""
    if report_class == RESTRICTED:
        return {}
    found = {
        name: frozenset(one.name for one in frozen.parts(kind) if class_of(name, one.name) == RESTRICTED)
        for name, kind in frozen.tables().items()
    }
    return {name: fields for name, fields in found.items() if fields}


def _flat(name: str, kind: type, hidden: frozenset[str]) -> FlatTable:
    key, *_ = parts = frozen.parts(kind)
    told = (part for part in parts if part.name not in hidden)
    return FlatTable(name, tuple(one for part in told for one in _fields(name, part, is_key=part is key)))


def _fields(table: str, part: frozen.Part, *, is_key: bool) -> Iterator[Field]:
    bare = frozen.inner(part.hint)
    codes = machine_codes.coded().get((table, part.name))
    points_to = frozen.references().get((table, part.name), "")
    if table == "milestones" and part.name == "target_id":
        points_to = "targets"
    if get_origin(bare) is dict and part.name != "was":
        yield from (Field(f"{part.name}_{code}", "string", part.name, code) for code in OFFERED)
        return
    if (table, part.name) == ("targets", "milestones"):
        return
    kind = kind_of(part)
    must = is_key or (not frozen.is_optional(part.hint) and kind in ("integer", "number", "boolean"))
    yield Field(part.name, kind, part.name, is_required=must, points_to=points_to, codes=codes)


def kind_of(part: frozen.Part) -> str:
    """The type of a field."""
    bare = frozen.inner(part.hint)
    if get_origin(bare) is dict:
        return "object"
    if get_origin(bare) is tuple:
        return "array"
    if part.name.endswith("_on"):
        return "date"
    kinds: dict[Any, str] = {bool: "boolean", int: "integer", float: "number"}
    return kinds.get(bare, "string")


def _getter(field: Field) -> Callable[[Any], str]:
    if field.language:
        return partial(_words, field.source, field.language)
    if field.kind in ("array", "object"):
        part = {"array": list, "object": dict}[field.kind]
        return partial(_json, field.source, part)
    return partial(_plain, field.source)


def _words(name: str, language: str, record: Any) -> str:
    return neutral(getattr(record, name).get(language, ""))


def _json(name: str, part: Callable[[Any], Any], record: Any) -> str:
    return json.dumps(part(getattr(record, name)), ensure_ascii=False)


def _plain(name: str, record: Any) -> str:
    value = getattr(record, name)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return neutral(value) if isinstance(value, str) else repr(value)


def neutral(text: str) -> str:
    """The text so that no spreadsheet program takes it for a formula: one mark before what begins like one."""
    return MARK + text if text.lstrip()[:1] in _RISKY or text.startswith(_BLANK) else text


def code_rows(snapshot: Snapshot, pack: Pack) -> Iterator[list[str]]:
    """Every code with its words, by table and field; of questions and provisions those that the facts name."""
    languages = [Language(code) for code in OFFERED]
    for (table, name), codes in machine_codes.coded().items():
        for code in codes.listed(pack):
            if code is not None:
                yield [table, name, code, *(neutral(codes.say(code, one, pack)) for one in languages)]
    asked = {one.question_key for one in snapshot.answers} | {one.question_key for one in snapshot.decisions}
    for key in pack.questions:
        if key in asked:
            words = (neutral(pack.word(f"question.{key}.title", one.code)) for one in languages)
            yield ["answers", "question_key", key, *words]
    cited = {key for target in snapshot.targets for key in target.provision_keys}
    cited |= {key for indicator in snapshot.indicators for key in indicator.provision_keys}
    for key in pack.provisions:
        if key in cited:
            words = (neutral(pack.provision_label(key, one.code, for_export=True)) for one in languages)
            yield ["targets", "provision_keys", key, *words]


def title(table: str, field: Field | None = None) -> str:
    """The English words of a table or of one of its columns."""
    english = Language("en")
    if field is None:
        return field_words.table_word(table, english)
    said = field_words.field_word(table, field.source, english)
    return f"{said} ({OFFERED[field.language]})" if field.language else said
