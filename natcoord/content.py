"""The question pack shipped as data: loaded once, checked on load, with its words in every language.

The files are `resources/packs/instruments.json` (instruments and provisions), `baseline.json` (areas, lenses,
themes, questions) and one `text.<language>.json` of words for each language. Where `indicators.json` and
`calendar.json` stand beside them, they are checked with the rest; they are read by `library`.
"""

import functools
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from natcoord.domain.records import Condition, OwnQuestion, Provision, Question
from natcoord.errors import NatcoordError
from natcoord.library_problems import CALENDAR, INDICATORS, calendar_problems, indicator_problems
from natcoord.pack_problems import BASELINE, INSTRUMENTS, Entry, misshapen, problem, problems
from natcoord.resources import path


@dataclass(frozen=True)
class Pack:
    """Areas, lenses, questions and provisions in their shipped order, and the words that go with them.

    `questions` holds every question of every pack version, retired ones too, so that each answer keeps its words;
    which of them a round asks is said by `domain.bank`.
    """

    version: str
    areas: tuple[str, ...]
    lenses: tuple[str, ...]
    themes: tuple[str, ...]
    stakeholders: tuple[str, ...]
    checklist: tuple[str, ...]
    area_confidence: dict[str, str]
    questions: dict[str, Question]
    instruments: tuple[str, ...]
    provisions: dict[str, Provision]
    words: dict[str, dict[str, str]]  # language code -> text key -> text

    @property
    def asked_instruments(self) -> tuple[str, ...]:
        """The instruments that some question speaks to; a round scoped to another one would ask nothing."""
        cited = {
            self.provisions[key].instrument
            for one in self.questions.values()
            for key in one.sources
            if key in self.provisions
        }
        return tuple(one for one in self.instruments if one in cited)

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

    def with_questions(self, own: Iterable[OwnQuestion]) -> "Pack":
        """This pack with the country's own questions after those of their area."""
        added = list(own)
        if not added:
            return self
        every = [*self.questions.values(), *(_own(one) for one in added)]
        every.sort(key=lambda one: self.areas.index(one.area) if one.area in self.areas else len(self.areas))
        words = {code: dict(texts) for code, texts in self.words.items()}
        for one in added:
            for field in ("title", "text", "guidance"):
                said = getattr(one, field)
                for code, texts in words.items():
                    text = said.get(code) or next((text for text in said.values() if text), "")
                    texts[f"question.{one.question_key}.{field}"] = text
        return replace(self, questions={one.question_key: one for one in every}, words=words)


@functools.cache
def pack() -> Pack:
    """The shipped pack. Raises the first of its problems, if it has any."""
    return load(path("packs"))


def load(folder: Path) -> Pack:
    """The pack in a folder. Raises the first of its problems, the others with it in `problems`."""
    found, (baseline, instruments, words) = check(folder)
    if found:
        found[0].problems = tuple(found[1:])
        raise found[0]
    return Pack(
        version=baseline["version"],
        areas=tuple(baseline["areas"]),
        lenses=tuple(baseline["lenses"]),
        themes=tuple(baseline["themes"]),
        stakeholders=tuple(baseline["stakeholders"]),
        checklist=tuple(baseline["checklist"]),
        area_confidence=baseline["area_confidence"],
        questions={entry["key"]: _question(entry) for entry in baseline["questions"]},
        instruments=tuple(one["key"] for one in instruments["instruments"]),
        provisions={
            entry["key"]: Provision(
                entry["key"], one["key"], entry["number"], entry["confidence"], tuple(entry.get("themes", ()))
            )
            for one in instruments["instruments"]
            for entry in one["provisions"]
        },
        words=words,
    )


def check(folder: Path) -> tuple[list[NatcoordError], tuple[Entry, Entry, dict[str, dict[str, str]]]]:
    """Everything wrong with the pack in a folder, and its parts as they were read."""
    baseline, instruments = read(folder, BASELINE), read(folder, INSTRUMENTS)
    words = {file.name.split(".")[1]: read(folder, file.name) for file in sorted(folder.glob("text.*.json"))}
    found = problems(baseline, instruments, words)
    if not misshapen(baseline, instruments):  # else nothing can be said about what rests on them
        for name, library_problems in ((INDICATORS, indicator_problems), (CALENDAR, calendar_problems)):
            if (folder / name).exists():
                found += library_problems(read(folder, name), baseline, instruments, words)
    return found, (baseline, instruments, words)


def read(folder: Path, name: str) -> Entry:
    """One file of a pack. Raises ``pack_invalid`` for one that cannot be read."""
    try:
        loaded = json.loads((folder / name).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise problem(name, "", "json") from error
    if not isinstance(loaded, dict):
        raise problem(name, "", "json")
    return loaded


def _question(entry: Entry) -> Question:
    condition = entry.get("asked_if")
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
        since=entry["since"],
        changed=entry.get("changed") or "",
        until=entry.get("until") or "",
        asked_if=Condition(condition["question"], condition["side"], condition["at_least"]) if condition else None,
    )


def _own(one: OwnQuestion) -> Question:
    return Question(
        one.question_key, one.area, one.lens, one.importance, one.sources, "verified", one.themes,
        one.law_applies, one.practice_applies, is_own=True,
    )  # fmt: skip
