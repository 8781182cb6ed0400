"""Everything that can be wrong with a question pack, each said by file, key and field."""

from collections.abc import Callable, Iterator
from typing import Any, get_args

from natcoord.domain.records import Confidence
from natcoord.errors import NatcoordError

BASELINE = "baseline.json"
INSTRUMENTS = "instruments.json"
LANGUAGES = ("en", "ar")  # always whole; any further text.<language>.json must be whole as well
QUESTION_WORDS = ("title", "text", "guidance", "level1", "level2", "level3", "level4", "level5")
CONFIDENCES = get_args(Confidence)
Entry = dict[str, Any]
_LISTS = ("areas", "lenses", "themes", "stakeholders", "checklist")
_MAY_BE_NULL = ("changed", "until", "asked_if")


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def is_list(value: object) -> bool:
    return isinstance(value, list)


def _is_entry(value: object) -> bool:
    return isinstance(value, dict)


# For each field: what its value must be, and the fields of the entries it holds.
Shapes = dict[str, tuple[Callable[[object], bool], "Shapes"]]
TEXT: tuple[Callable[[object], bool], Shapes] = (_is_text, {})
TEXTS: tuple[Callable[[object], bool], Shapes] = (_is_texts, {})
_QUESTION: Shapes = {
    **dict.fromkeys(("key", "area", "lens", "confidence"), TEXT),
    **dict.fromkeys(("sources", "themes"), TEXTS),
    "asked_if": (_is_entry, {"question": TEXT, "side": TEXT}),
}
_PACK: Shapes = {
    **dict.fromkeys(_LISTS, TEXTS),
    "area_confidence": (_is_entry, {}),
    "questions": (is_list, _QUESTION),
}
_PROVISION: Shapes = {**dict.fromkeys(("key", "number", "confidence"), TEXT), "themes": TEXTS}
_INSTRUMENTS: Shapes = {"instruments": (is_list, {"key": TEXT, "provisions": (is_list, _PROVISION)})}


def problems(baseline: Entry, instruments: Entry, words: dict[str, dict[str, str]]) -> list[NatcoordError]:
    """Everything wrong with a pack: ``pack_invalid``, ``pack_key_missing``, ``pack_key_twice``,
    ``pack_provision_unknown``, ``pack_cycle``. Each names the file, the key and the field.

    A field of another kind than it should be (a text where a list belongs) is said alone: nothing can be read past it.
    """
    return misshapen(baseline, instruments) or [
        *_instrument_problems(instruments),
        *_baseline_problems(baseline),
        *_question_problems(baseline, instruments),
        *_condition_problems(baseline.get("questions", [])),
        *_lens_problems(baseline),
        *word_problems(_wanted_words(baseline, instruments), words),
    ]


def misshapen(baseline: Entry, instruments: Entry) -> list[NatcoordError]:
    """Fields of a pack that are of another kind than they should be."""
    return [*shape_problems(BASELINE, baseline, _PACK), *shape_problems(INSTRUMENTS, instruments, _INSTRUMENTS)]


def shape_problems(file: str, entry: Entry, shapes: Shapes) -> Iterator[NatcoordError]:
    """Fields that are there and of the wrong kind, in an entry and in the entries inside it."""
    for field, (is_sound, inner) in shapes.items():
        value = entry.get(field)
        if field not in entry or (value is None and field in _MAY_BE_NULL):
            continue
        if not is_sound(value):
            yield problem(file, str(entry.get("key") or ""), field)
        elif inner and isinstance(value, list):
            for index, one in enumerate(value):
                if isinstance(one, dict):
                    yield from shape_problems(file, one, inner)
                else:
                    yield problem(file, f"#{index + 1}", field)
        elif inner and isinstance(value, dict):
            yield from shape_problems(file, {"key": entry.get("key"), **value}, inner)


def problem(file: str, key: str, field: str) -> NatcoordError:
    """One field that is missing or not allowed."""
    return NatcoordError("pack_invalid", file=file, key=key, field=field)


def _keys(entries: list[Entry]) -> list[str]:
    return [entry["key"] for entry in entries if entry.get("key")]


def provisions_of(instruments: Entry) -> list[Entry]:
    return [entry for item in instruments.get("instruments", []) for entry in item.get("provisions", [])]


def key_problems(file: str, entries: list[Entry]) -> Iterator[NatcoordError]:
    """Entries without a key, or with one already taken."""
    seen: set[str] = set()
    for index, entry in enumerate(entries):
        key = entry.get("key")
        if not key:
            yield NatcoordError("pack_key_missing", file=file, key=f"#{index + 1}", field="key")
        elif key in seen:
            yield NatcoordError("pack_key_twice", file=file, key=key, field="key")
        seen.add(key or "")


def _instrument_problems(instruments: Entry) -> Iterator[NatcoordError]:
    for field in ("version", "instruments"):
        if not instruments.get(field):
            yield problem(INSTRUMENTS, "", field)
    yield from key_problems(INSTRUMENTS, instruments.get("instruments", []))
    for instrument in instruments.get("instruments", []):
        if not instrument.get("provisions"):
            yield problem(INSTRUMENTS, instrument.get("key", ""), "provisions")
    yield from key_problems(INSTRUMENTS, provisions_of(instruments))
    for entry in provisions_of(instruments):
        if not entry.get("number"):
            yield problem(INSTRUMENTS, entry.get("key", ""), "number")
        if entry.get("confidence") not in CONFIDENCES:
            yield problem(INSTRUMENTS, entry.get("key", ""), "confidence")


def _baseline_problems(baseline: Entry) -> Iterator[NatcoordError]:
    for field in ("key", "version", *_LISTS, "area_confidence", "questions"):
        if not baseline.get(field):
            yield problem(BASELINE, "", field)
    for area in baseline.get("areas", []):
        if baseline.get("area_confidence", {}).get(area) not in CONFIDENCES:
            yield problem(BASELINE, area, "area_confidence")
    yield from key_problems(BASELINE, baseline.get("questions", []))


def _question_problems(baseline: Entry, instruments: Entry) -> Iterator[NatcoordError]:
    provisions = set(_keys(provisions_of(instruments)))
    themes = set(baseline.get("themes", []))
    for entry in baseline.get("questions", []):
        key, sources = entry.get("key", ""), entry.get("sources") or []
        law, practice = entry.get("law_applies"), entry.get("practice_applies")
        sound = {
            "area": entry.get("area") in baseline.get("areas", []),
            "lens": entry.get("lens") in baseline.get("lenses", []),
            "importance": entry.get("importance") in (1, 2, 3),
            "sources": bool(sources),
            "confidence": entry.get("confidence") in CONFIDENCES,
            "themes": bool(entry.get("themes")) and themes.issuperset(entry["themes"]),
            "law_applies": isinstance(law, bool),
            "practice_applies": isinstance(practice, bool) and (practice or law is not False),
            "since": _is_version(entry.get("since")),
            "changed": entry.get("changed") is None or _is_version(entry["changed"]),
            "until": entry.get("until") is None or _is_version(entry["until"]),
        }
        yield from (problem(BASELINE, key, field) for field, is_sound in sound.items() if not is_sound)
        for source in sources:
            if source not in provisions:
                yield NatcoordError("pack_provision_unknown", file=BASELINE, key=key, field="sources", provision=source)


def _is_version(value: object) -> bool:
    return isinstance(value, str) and bool(value) and all(part.isdecimal() for part in value.split("."))


def _condition_problems(questions: list[Entry]) -> Iterator[NatcoordError]:
    """Conditions that name no question of the pack, no side or no level, and those that wait for themselves."""
    follows: dict[str, str] = {}
    known = set(_keys(questions))
    for entry in questions:
        condition, key = entry.get("asked_if"), entry.get("key", "")
        if condition is None:
            continue
        is_sound = (
            isinstance(condition, dict)
            and condition.get("question") in known
            and condition.get("side") in ("law", "practice")
            and condition.get("at_least") in (1, 2, 3, 4, 5)
        )
        if is_sound:
            follows[key] = condition["question"]
        else:
            yield problem(BASELINE, key, "asked_if")
    for key in follows:
        path = [key]
        while path[-1] in follows and follows[path[-1]] not in path:
            path.append(follows[path[-1]])
        if follows.get(path[-1]) == key:
            yield NatcoordError("pack_cycle", file=BASELINE, key=key, field="asked_if", path=" → ".join([*path, key]))


def _lens_problems(baseline: Entry) -> Iterator[NatcoordError]:
    """Areas that leave a lens unasked; the field is that lens."""
    asked = {(entry.get("area"), entry.get("lens")) for entry in baseline.get("questions", [])}
    for area in baseline.get("areas", []):
        for lens in baseline.get("lenses", []):
            if (area, lens) not in asked:
                yield problem(BASELINE, area, lens)


def word_problems(wanted: list[tuple[str, str]], words: dict[str, dict[str, str]]) -> Iterator[NatcoordError]:
    """Texts missing in a language; `wanted` has each text key with the field it words."""
    for language in sorted({*LANGUAGES, *words}):
        texts = words.get(language, {})
        for key, field in wanted:
            text = texts.get(key)
            if not isinstance(text, str) or not text.strip():
                yield problem(f"text.{language}.json", key, field)


def _wanted_words(baseline: Entry, instruments: Entry) -> list[tuple[str, str]]:
    """Each text key that a language must have, with the field it words."""
    kinds = {"areas": "area", "lenses": "lens", "themes": "theme", "stakeholders": "stakeholder"}
    wanted = [(f"{kind}.{key}", kind) for field, kind in kinds.items() for key in baseline.get(field, [])]
    for key in baseline.get("checklist", []):
        wanted += [(f"{field}.{key}", field) for field in ("checklist", "checklist_help")]
    for key in _keys(instruments.get("instruments", [])):
        wanted += [(f"{field}.{key}", field) for field in ("instrument", "instrument_short")]
    wanted += [(f"provision.{key}", "provision") for key in _keys(provisions_of(instruments))]
    for key in _keys(baseline.get("questions", [])):
        wanted += [(f"question.{key}.{field}", field) for field in QUESTION_WORDS]
    return wanted
