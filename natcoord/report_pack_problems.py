"""Everything that can be wrong with a report template, each said by file, key and field."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from natcoord.domain import prefill
from natcoord.domain.report_records import FIELD_KINDS, TRI
from natcoord.errors import NatcoordError
from natcoord.pack_problems import (
    CONFIDENCES,
    LANGUAGES,
    TEXT,
    TEXTS,
    Entry,
    Shapes,
    is_list,
    key_problems,
    problem,
    shape_problems,
)

_CHOICES = {"tri": TRI, "yn": TRI[:2]}  # what a condition may ask of a field; of a multi, its options
_CONDITION: Shapes = {"field": TEXT, "is": TEXTS}
_FIELD: Shapes = {
    **dict.fromkeys(("key", "type", "number", "number_confidence", "prefill", "area"), TEXT),
    **dict.fromkeys(("sources", "options"), TEXTS),
    "asked_if": (lambda value: isinstance(value, dict), _CONDITION),
    **dict.fromkeys(("restricted", "optional"), (lambda value: isinstance(value, bool), {})),
}
_SECTION: Shapes = {**dict.fromkeys(("key", "number", "area"), TEXT), "fields": (is_list, _FIELD)}
_TEMPLATE: Shapes = {"key": TEXT, "sections": (is_list, _SECTION)}


@dataclass(frozen=True, slots=True)
class Known:
    """The keys of the packs that a template may name."""

    provisions: frozenset[str]
    areas: frozenset[str]
    questions: frozenset[str]  # of the baseline
    sheets: frozenset[str]  # of the indicator library


def problems(kind: str, whole: Entry, words: dict[str, dict[str, str]], known: Known) -> list[NatcoordError]:
    """Everything wrong with the template of a kind: ``pack_invalid``, ``pack_key_missing``, ``pack_key_twice``,
    ``pack_provision_unknown``. `words` are its texts by language, `whole` what ``<kind>.json`` holds.

    A field of another kind than it should be, or of an unknown name, is said alone: nothing can be read past it.
    """
    file = f"{kind}.json"
    wrong = [*shape_problems(file, whole, _TEMPLATE), *_unknown_names(file, whole)]
    if wrong:
        return wrong
    sections = whole.get("sections", [])
    fields = _fields(whole)
    wrong = [problem(file, "", name) for name in ("key", "sections") if not whole.get(name)]
    wrong += [*key_problems(file, sections), *key_problems(file, fields)]
    for section in sections:
        if not section.get("fields"):
            wrong.append(problem(file, section.get("key", ""), "fields"))
        if section.get("area", "") not in ("", *known.areas):
            wrong.append(problem(file, section.get("key", ""), "area"))
    for field in fields:
        wrong += _field_problems(file, field, known)
    return [*wrong, *_condition_problems(file, fields), *_word_problems(kind, whole, words)]


def _fields(whole: Entry) -> list[Entry]:
    return [field for section in whole.get("sections", []) for field in section.get("fields", [])]


def _unknown_names(file: str, whole: Entry) -> Iterator[NatcoordError]:
    """Names that mean nothing here, such as a misspelt ``optional``."""
    conditions = [
        {"key": one.get("key", ""), **one["asked_if"]} for one in _fields_if_sound(whole) if one.get("asked_if")
    ]
    for entries, names in (
        ([whole], _TEMPLATE),
        (_entries(whole.get("sections")), _SECTION),
        (_fields_if_sound(whole), _FIELD),
        (conditions, {"key": TEXT, **_CONDITION}),
    ):
        for entry in entries:
            yield from (problem(file, str(entry.get("key") or ""), name) for name in entry if name not in names)


def _entries(value: object) -> list[Entry]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _fields_if_sound(whole: Entry) -> list[Entry]:
    found = [field for section in _entries(whole.get("sections")) for field in _entries(section.get("fields"))]
    return [one for one in found if isinstance(one.get("asked_if") or {}, dict)]


def _field_problems(file: str, field: Entry, known: Known) -> Iterator[NatcoordError]:
    kind, options = field.get("type", ""), field.get("options", [])
    has_options = bool(options) and max(Counter(options).values()) == 1
    sound = {
        "type": kind in FIELD_KINDS,
        "number_confidence": field.get("number_confidence") in (CONFIDENCES if field.get("number") else (None,)),
        "options": has_options if kind == "multi" else "options" not in field,
        "area": field.get("area", "") in ("", *known.areas),
        "prefill": _is_known_fact(field.get("prefill", ""), kind, known),
    }
    key = field.get("key", "")
    yield from (problem(file, key, name) for name, is_sound in sound.items() if not is_sound)
    for source in field.get("sources", []):
        if source not in known.provisions:
            yield NatcoordError("pack_provision_unknown", file=file, key=key, field="sources", provision=source)


def _is_known_fact(name: str, kind: str, known: Known) -> bool:
    """Whether a fact is named that can answer a field of this kind; a question or sheet it is about must be shipped."""
    if not name:
        return True
    word, about = prefill.parse(name)
    keys = {"level": known.questions, "documents": known.questions, "indicator": known.sheets}.get(word)
    return prefill.fits(name, kind) and (keys is None or about in keys)


def _condition_problems(file: str, fields: list[Entry]) -> Iterator[NatcoordError]:
    """Conditions on a field that is not there, comes later or cannot give such an answer."""
    choices: dict[str, set[str]] = {}
    for field in fields:
        condition = field.get("asked_if")
        if condition is not None:
            wanted = set(condition.get("is", []))
            if not wanted or not wanted <= choices.get(condition.get("field", ""), set()):
                yield problem(file, field.get("key", ""), "asked_if")
        options = tuple(field.get("options", ()))
        choices[field.get("key", "")] = set(_CHOICES.get(field.get("type", ""), options))


def _word_problems(kind: str, whole: Entry, words: dict[str, dict[str, str]]) -> Iterator[NatcoordError]:
    """Texts missing in a language. A help or a note that one language has, all must have."""
    wanted = _wanted_words(whole)
    more = {f"{key}.{name}": name for key in wanted for name in ("help", "note")}
    wanted |= {key: name for key, name in more.items() if any(key in texts for texts in words.values())}
    for language in sorted({*LANGUAGES, *words}):
        for key, name in wanted.items():
            text = words.get(language, {}).get(key)
            if not isinstance(text, str) or not text.strip():
                yield problem(f"{kind}.{language}.json", key, name)


def _wanted_words(whole: Entry) -> dict[str, str]:
    """Each text key that a language must have, with the field it words."""
    wanted = {"title": "title"}
    wanted |= {f"section.{one['key']}": "section" for one in whole.get("sections", []) if one.get("key")}
    for field in (one for one in _fields(whole) if one.get("key")):
        wanted[f"field.{field['key']}"] = "field"
        wanted |= {f"option.{field['key']}.{one}": "option" for one in field.get("options", [])}
    return wanted
