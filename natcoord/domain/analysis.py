"""What a round says beyond its scores: heat map, evidence, strengths, findings and clusters of gaps."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from natcoord.domain import baseline, gaps
from natcoord.domain.gaps import Gap
from natcoord.domain.records import LEVELS, Answer, Question

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Cell:
    """One area seen through one lens; scores 0 to 5, None without any level; coverage a share 0 to 1."""

    area: str
    lens: str
    law: float | None
    practice: float | None
    level: float | None  # the weighted mean of the levels of both sides
    coverage: float
    questions: int


@dataclass(frozen=True, slots=True)
class EvidenceProfile:
    """Counts of questions of an area: the answered ones by the grade of their evidence, and the others."""

    area: str
    none: int
    stated: int
    document: int
    verified: int
    unanswered: int


@dataclass(frozen=True, slots=True)
class Strength:
    """A question whose every side has the level wanted; None for a side that does not apply."""

    question_key: str
    area: str
    law: int | None
    practice: int | None
    importance: int


@dataclass(frozen=True, slots=True)
class Finding:
    """Law and practice far apart; the kinds are those of `Gap.finding`."""

    kind: str
    question_key: str
    law: int
    practice: int


@dataclass(frozen=True, slots=True)
class Cluster:
    """The gaps that share a theme, in the order they were found."""

    theme: str
    gaps: tuple[Gap, ...]
    priority: float  # sum of the gaps' priorities
    largest: float  # the highest of them


def grouped(questions: Iterable[Question], key: Callable[[Question], Key]) -> dict[Key, list[Question]]:
    """The questions by a key, such as their area, in the order keys first appear."""
    found: dict[Key, list[Question]] = {}
    for one in questions:
        found.setdefault(key(one), []).append(one)
    return found


def heat_map(questions: Iterable[Question], answers: Mapping[str, Answer]) -> list[Cell]:
    """A cell for each area and lens with a question: area by area, both in the order they first appear."""
    asked = list(questions)
    cells = grouped(asked, lambda one: (one.area, one.lens))
    areas, lenses = dict.fromkeys(one.area for one in asked), dict.fromkeys(one.lens for one in asked)
    return [_cell(own, answers) for area in areas for lens in lenses if (own := cells.get((area, lens))) is not None]


def _cell(questions: list[Question], answers: Mapping[str, Answer]) -> Cell:
    score = baseline.overall(questions, answers)
    return Cell(
        area=questions[0].area,
        lens=questions[0].lens,
        law=score.law,
        practice=score.practice,
        level=_level(questions, answers),
        coverage=score.coverage,
        questions=len(questions),
    )


def _level(questions: list[Question], answers: Mapping[str, Answer]) -> float | None:
    weighted = [
        (one.importance, level)
        for one in questions
        for level in baseline.levels(one, answers.get(one.question_key))
        if level is not None
    ]
    weight = sum(importance for importance, _ in weighted)
    return sum(importance * level for importance, level in weighted) / weight if weight else None


def evidence_profile(
    questions: Iterable[Question], answers: Mapping[str, Answer], grades: Mapping[str, str]
) -> list[EvidenceProfile]:
    """One profile for each area, in the order areas first appear; `grades` by question key.

    Answered is a question with a level or a named absence on at least one side that applies.
    """
    profiles = []
    for area, own in grouped(questions, lambda one: one.area).items():
        counts = Counter(
            grades.get(one.question_key, "none") if _is_answered(one, answers.get(one.question_key)) else "unanswered"
            for one in own
        )
        profiles.append(
            EvidenceProfile(
                area, counts["none"], counts["stated"], counts["document"], counts["verified"], counts["unanswered"]
            )
        )
    return profiles


def _is_answered(question: Question, answer: Answer | None) -> bool:
    if answer is None:
        return False
    law = question.law_applies and (answer.law_level is not None or answer.law_absence is not None)
    return law or (
        question.practice_applies and (answer.practice_level is not None or answer.practice_absence is not None)
    )


def strengths(questions: Iterable[Question], answers: Mapping[str, Answer], wanted: float) -> list[Strength]:
    """Where every side that applies has at least the level `wanted` (0 to 5): an absence is no strength.

    Best first: by the lower of the levels, then by importance, then in the order of questions.
    """
    found: list[tuple[int, Strength]] = []
    for one in questions:
        law, practice = baseline.levels(one, answers.get(one.question_key))
        reached = [level for level in (law, practice) if level is not None and level >= wanted]
        if reached and len(reached) == one.law_applies + one.practice_applies:
            strength = Strength(one.question_key, one.area, law, practice, one.importance)
            found.append((min(reached), strength))
    found.sort(key=lambda pair: (-pair[0], -pair[1].importance))
    return [strength for _, strength in found]


def findings(questions: Iterable[Question], answers: Mapping[str, Answer]) -> list[Finding]:
    """Where law and practice are far apart (`Gap.finding`), in the order of gaps: the most pressing first."""
    # Whatever level the country wants, a finding has a level of 1 or less: a gap below the highest level.
    return [
        Finding(gap.finding, gap.question_key, gap.law_level, gap.practice_level)
        for gap in gaps.find(questions, answers, (), max(LEVELS))
        if gap.finding is not None and gap.law_level is not None and gap.practice_level is not None
    ]


def clusters(found: Iterable[Gap], questions: Mapping[str, Question]) -> list[Cluster]:
    """The gaps by theme, the highest sum of priorities first, then in the order themes first appear.

    A gap counts in each theme of its question; one that was rejected counts in none. `questions` by question key.
    """
    themes: dict[str, list[Gap]] = {}
    for gap in found:
        question = questions.get(gap.question_key)
        if question is None or gap.decision == "rejected":
            continue
        for theme in dict.fromkeys(question.themes):
            themes.setdefault(theme, []).append(gap)
    made = [
        Cluster(theme, tuple(own), sum(gap.priority for gap in own), max(gap.priority for gap in own))
        for theme, own in themes.items()
    ]
    return sorted(made, key=lambda one: -one.priority)
