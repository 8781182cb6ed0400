"""The templates of reports shipped as data: sections and fields of each kind, with their words.

The files are `resources/packs/reports/<kind>.json` and `<kind>.<language>.json`. Words are found by
`title`, `section.<key>`, `section.<key>.note`, `field.<key>`, `field.<key>.help` and `option.<key>.<option>`.
"""

import functools
import json
from dataclasses import dataclass

from natcoord import resources
from natcoord.domain.report_records import REPORT_KINDS, FieldCondition, TemplateField
from natcoord.pack_problems import Entry


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
        return f"{number}  {words}" if number else words


@functools.cache
def templates() -> dict[str, Template]:
    """The shipped templates by kind; a kind that asks nothing has none."""
    folder = resources.path("packs") / "reports"
    return {kind: _load(kind) for kind in REPORT_KINDS if (folder / f"{kind}.json").exists()}


def template(kind: str) -> Template | None:
    """The template of a kind, or None."""
    return templates().get(kind)


def _load(kind: str) -> Template:
    folder = resources.path("packs") / "reports"
    whole = _read(f"{kind}.json")
    sections, fields = [], {}
    for part in whole["sections"]:
        own = [_field(one, part) for one in part["fields"]]
        sections.append(TemplateSection(part["key"], part.get("number", ""), tuple(one.field_key for one in own)))
        fields |= {one.field_key: one for one in own}
    words = {file.name.split(".")[1]: _read(file.name) for file in sorted(folder.glob(f"{kind}.*.json"))}
    return Template(whole["key"], kind, tuple(sections), fields, words)


def _read(name: str) -> Entry:
    file = resources.path("packs") / "reports" / name
    loaded: Entry = json.loads(file.read_text(encoding="utf-8"))
    return loaded


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
        area=entry.get("area", section.get("area", "")),
        is_restricted=entry.get("restricted", False),
        is_optional=entry.get("optional", False),
    )
