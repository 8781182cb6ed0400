"""The templates of reports shipped as data: sections and fields of each kind, with their words.

The files are `resources/packs/reports/<kind>.json` and `<kind>.<language>.json`. Words are found by
`title`, `section.<key>`, `section.<key>.note`, `field.<key>`, `field.<key>.help` and `option.<key>.<option>`.
"""

import functools
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from natcoord import content, resources
from natcoord.domain.report_records import REPORT_KINDS, FieldCondition, TemplateField
from natcoord.errors import NatcoordError
from natcoord.pack_problems import Entry
from natcoord.report_pack_problems import Known, problems

_LRM = "\u200e"


@dataclass(frozen=True)
class TemplateSection:
    """One chapter of a template with the keys of its fields; an unverified number is never printed."""

    key: str
    number: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Template:
    """One version of a template: `key` names it in country files, such as ``poa_g3_2020``."""

    key: str
    kind: str
    sections: tuple[TemplateSection, ...]
    fields: dict[str, TemplateField]  # by key, in the order of the template
    words: dict[str, dict[str, str]]  # language code -> key -> text

    def word(self, key: str, language_code: str) -> str:
        """The words of a key; the key itself where there are none."""
        return self.words.get(language_code, {}).get(key) or self.words["en"].get(key, key)

    def has(self, key: str) -> bool:
        """Whether there are words for a key, such as help that not every field has."""
        return key in self.words["en"]

    def question(self, field_key: str, language_code: str, for_export: bool = False) -> str:
        """The number and the words of a field; an export leaves out an unverified number (domain.md 0.1)."""
        field = self.fields[field_key]
        number = field.printed_number if for_export else field.number
        words = self.word(f"field.{field_key}", language_code)
        if number and unicodedata.bidirectional(words[0]) == "AL":
            number = f"{_LRM}{number}{_LRM}"  # else 1.1.a reads a.1.1 in Arabic
        return f"{number}  {words}" if number else words


def templates() -> dict[str, Template]:
    """The shipped templates by kind; a kind that asks nothing has none. Raises what `template` raises."""
    found = ((kind, template(kind)) for kind in REPORT_KINDS)
    return {kind: one for kind, one in found if one is not None}


@functools.cache
def template(kind: str) -> Template | None:
    """The shipped template of a kind, or None. Raises the first of its problems, the others with it in `problems`."""
    folder = resources.path("packs") / "reports"
    return load(folder, kind) if kind in REPORT_KINDS and (folder / f"{kind}.json").exists() else None


def load(folder: Path, kind: str) -> Template:
    """The template of a kind in a folder. Raises the first of its problems, the others with it in `problems`."""
    found, (whole, words) = _check(folder, kind)
    if found:
        found[0].problems = tuple(found[1:])
        raise found[0]
    sections: list[TemplateSection] = []
    fields: dict[str, TemplateField] = {}
    for part in whole["sections"]:
        own = [_field(one, part) for one in part["fields"]]
        sections.append(TemplateSection(part["key"], part.get("number", ""), tuple(one.field_key for one in own)))
        fields |= {one.field_key: one for one in own}
    return Template(whole["key"], kind, tuple(sections), fields, words)


def check(folder: Path) -> list[NatcoordError]:
    """Everything wrong with the templates in a folder."""
    return [one for kind in REPORT_KINDS if (folder / f"{kind}.json").exists() for one in _check(folder, kind)[0]]


def _check(folder: Path, kind: str) -> tuple[list[NatcoordError], tuple[Entry, dict[str, dict[str, str]]]]:
    """Everything wrong with one template, and its parts as they were read."""
    whole = content.read(folder, f"{kind}.json")
    names = sorted(file.name for file in folder.glob(f"{kind}.*.json"))
    words = {name.split(".")[1]: content.read(folder, name) for name in names}
    return problems(kind, whole, words, _known()), (whole, words)


@functools.cache
def _known() -> Known:
    pack = content.pack()
    library = content.read(resources.path("packs"), "indicators.json")
    return Known(
        provisions=frozenset(pack.provisions),
        areas=frozenset(pack.areas),
        questions=frozenset(pack.questions),
        sheets=frozenset(one["key"] for one in library["indicators"]),
    )


def _field(entry: Entry, section: Entry) -> TemplateField:
    condition = entry.get("asked_if")
    return TemplateField(
        field_key=entry["key"],
        section=section["key"],
        kind=entry["type"],
        number=entry.get("number", ""),
        number_confidence=entry.get("number_confidence", "verified"),
        sources=tuple(entry.get("sources", ())),
        options=tuple(entry.get("options", ())),
        asked_if=FieldCondition(condition["field"], tuple(condition["is"])) if condition else None,
        prefill=entry.get("prefill", ""),
        area=entry.get("area") or section.get("area") or "",
        is_restricted=entry.get("restricted", False),
        is_optional=entry.get("optional", False),
    )
