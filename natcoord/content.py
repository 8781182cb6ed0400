"""The question pack shipped as data: loaded once, checked on load, with its words in every language.

The files are `resources/packs/instruments.json` (instruments and provisions), `baseline.json` (areas, lenses,
questions) and one `text.<language>.json` of words for each language.
"""

import functools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args

from natcoord.domain.records import Confidence, Provision, Question
from natcoord.errors import NatcoordError
from natcoord.resources import path

BASELINE = "baseline.json"
INSTRUMENTS = "instruments.json"
LANGUAGES = ("en", "ar")  # always whole; any further text.<language>.json must be whole as well
CONFIDENCES = get_args(Confidence)
Entry = dict[str, Any]


@dataclass(frozen=True)
class Pack:
    """Areas, lenses, questions and provisions in their shipped order, and the words that go with them."""

    version: str
    areas: tuple[str, ...]
    lenses: tuple[str, ...]
    area_confidence: dict[str, str]
    questions: dict[str, Question]
    provisions: dict[str, Provision]
    words: dict[str, dict[str, str]]  # language code -> text key -> text

    def word(self, key: str, language_code: str) -> str:
        """The text of `key`, else the English one, else the key itself."""
        return self.words.get(language_code, {}).get(key) or self.words["en"].get(key, key)

    def provision_label(self, provision_key: str, language_code: str, for_export: bool = False) -> str:
        """Such as ``PoA II.4``; an export names an unverified provision by its subject, never its number."""
        provision = self.provisions[provision_key]
        name = self.word(f"instrument_short.{provision.instrument}", language_code)
        if for_export and provision.confidence == "unverified":
            return f"{name} ({self.word(f'provision.{provision_key}', language_code)})"
        return f"{name} {provision.number}"


@functools.cache
def pack() -> Pack:
    """The shipped pack. Raises the first of its problems, if it has any."""
    baseline, instruments = _load(BASELINE), _load(INSTRUMENTS)
    files = sorted(path("packs").glob("text.*.json"))
    words = {file.name.split(".")[1]: _load(file.name) for file in files}
    found = problems(baseline, instruments, words)
    if found:
        raise found[0]
    return Pack(
        version=baseline["version"],
        areas=tuple(baseline["areas"]),
        lenses=tuple(baseline["lenses"]),
        area_confidence=baseline["area_confidence"],
        questions={entry["key"]: _question(entry) for entry in baseline["questions"]},
        provisions={
            entry["key"]: Provision(entry["key"], instrument["key"], entry["number"], entry["confidence"])
            for instrument in instruments["instruments"]
            for entry in instrument["provisions"]
        },
        words=words,
    )


def problems(baseline: Entry, instruments: Entry, words: dict[str, dict[str, str]]) -> list[NatcoordError]:
    """Everything wrong with a pack; each problem names the file, the key and the field."""
    return [
        *_instrument_problems(instruments),
        *_baseline_problems(baseline),
        *_question_problems(baseline, instruments),
        *_lens_problems(baseline),
        *_word_problems(baseline, instruments, words),
    ]


def _load(name: str) -> Entry:
    try:
        loaded = json.loads(path(f"packs/{name}").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _problem(name, "", "json") from error
    if not isinstance(loaded, dict):
        raise _problem(name, "", "json")
    return loaded


def _question(entry: Entry) -> Question:
    return Question(
        question_key=entry["key"],
        area=entry["area"],
        lens=entry["lens"],
        importance=entry["importance"],
        sources=tuple(entry["sources"]),
        confidence=entry["confidence"],
        themes=tuple(entry["themes"]),
        law_applies=entry["law_applies"],
        practice_applies=entry["practice_applies"],
    )


def _problem(file: str, key: str, field: str) -> NatcoordError:
    return NatcoordError("pack_invalid", file=file, key=key, field=field)


def _keys(entries: list[Entry]) -> list[str]:
    return [entry["key"] for entry in entries if entry.get("key")]


def _provisions(instruments: Entry) -> list[Entry]:
    return [entry for item in instruments.get("instruments", []) for entry in item.get("provisions", [])]


def _key_problems(file: str, entries: list[Entry]) -> Iterator[NatcoordError]:
    """Entries without a key, or with one already taken."""
    seen: set[str] = set()
    for index, entry in enumerate(entries):
        key = entry.get("key")
        if not key or key in seen:
            yield _problem(file, key or f"#{index + 1}", "key")
        seen.add(key or "")


def _instrument_problems(instruments: Entry) -> Iterator[NatcoordError]:
    for field in ("version", "instruments"):
        if not instruments.get(field):
            yield _problem(INSTRUMENTS, "", field)
    yield from _key_problems(INSTRUMENTS, instruments.get("instruments", []))
    for instrument in instruments.get("instruments", []):
        if not instrument.get("provisions"):
            yield _problem(INSTRUMENTS, instrument.get("key", ""), "provisions")
    yield from _key_problems(INSTRUMENTS, _provisions(instruments))
    for entry in _provisions(instruments):
        if not entry.get("number"):
            yield _problem(INSTRUMENTS, entry.get("key", ""), "number")
        if entry.get("confidence") not in CONFIDENCES:
            yield _problem(INSTRUMENTS, entry.get("key", ""), "confidence")


def _baseline_problems(baseline: Entry) -> Iterator[NatcoordError]:
    for field in ("key", "version", "areas", "lenses", "themes", "area_confidence", "questions"):
        if not baseline.get(field):
            yield _problem(BASELINE, "", field)
    for area in baseline.get("areas", []):
        if baseline.get("area_confidence", {}).get(area) not in CONFIDENCES:
            yield _problem(BASELINE, area, "area_confidence")
    yield from _key_problems(BASELINE, baseline.get("questions", []))


def _question_problems(baseline: Entry, instruments: Entry) -> Iterator[NatcoordError]:
    provisions = set(_keys(_provisions(instruments)))
    themes = set(baseline.get("themes", []))
    for entry in baseline.get("questions", []):
        law, practice = entry.get("law_applies"), entry.get("practice_applies")
        sound = {
            "area": entry.get("area") in baseline.get("areas", []),
            "lens": entry.get("lens") in baseline.get("lenses", []),
            "importance": entry.get("importance") in (1, 2, 3),
            "sources": bool(entry.get("sources")) and provisions.issuperset(entry["sources"]),
            "confidence": entry.get("confidence") in CONFIDENCES,
            "themes": bool(entry.get("themes")) and themes.issuperset(entry["themes"]),
            "law_applies": isinstance(law, bool),
            "practice_applies": isinstance(practice, bool) and (practice or law is not False),
        }
        unsound = [field for field, is_sound in sound.items() if not is_sound]
        yield from (_problem(BASELINE, entry.get("key", ""), field) for field in unsound)


def _lens_problems(baseline: Entry) -> Iterator[NatcoordError]:
    """Areas that leave a lens unasked; the field is that lens."""
    asked = {(entry.get("area"), entry.get("lens")) for entry in baseline.get("questions", [])}
    for area in baseline.get("areas", []):
        for lens in baseline.get("lenses", []):
            if (area, lens) not in asked:
                yield _problem(BASELINE, area, lens)


def _word_problems(
    baseline: Entry, instruments: Entry, words: dict[str, dict[str, str]]
) -> Iterator[NatcoordError]:
    wanted = [(f"area.{area}", "area") for area in baseline.get("areas", [])]
    wanted += [(f"lens.{lens}", "lens") for lens in baseline.get("lenses", [])]
    for key in _keys(instruments.get("instruments", [])):
        wanted += [(f"{field}.{key}", field) for field in ("instrument", "instrument_short")]
    wanted += [(f"provision.{key}", "provision") for key in _keys(_provisions(instruments))]
    for key in _keys(baseline.get("questions", [])):
        wanted += [(f"question.{key}.{field}", field) for field in ("title", "text", "guidance")]
    for language in sorted({*LANGUAGES, *words}):
        texts = words.get(language, {})
        for key, field in wanted:
            text = texts.get(key)
            if not isinstance(text, str) or not text.strip():
                yield _problem(f"text.{language}.json", key, field)
