"""Gaps (design.md 5.1): the level wanted minus the level found, found anew from the answers each time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from natcoord.domain import baseline
from natcoord.domain.records import Answer, GapDecision, Question


@dataclass(frozen=True, slots=True)
class Gap:
    """The gap of one question, with the parts its priority is made of and what the country decided."""

    question_key: str
    area: str
    law_level: int | None
    practice_level: int | None
    law_gap: float | None  # levels, 0 to 5; 0 when the wanted level is reached, None without a level
    practice_gap: float | None
    size: float  # the larger of the two
    importance: int
    computed_priority: float  # size * importance
    priority: float  # the same, unless the country set another
    is_overridden: bool
    override_reason: str
    decision: str | None
    reason: str
    confidence: str  # of the question's source

    @property
    def finding(self) -> str | None:
        """``law_not_applied`` (law >= 3, practice <= 1), ``practised_without_law`` (the reverse), or None."""
        if self.law_level is None or self.practice_level is None:
            return None
        if self.law_level >= 3 and self.practice_level <= 1:
            return "law_not_applied"
        if self.practice_level >= 3 and self.law_level <= 1:
            return "practised_without_law"
        return None


def find(
    questions: Iterable[Question],
    answers: Mapping[str, Answer],
    decisions: Iterable[GapDecision],
    wanted: float,
) -> list[Gap]:
    """The gaps below the level `wanted` (0 to 5), highest priority first, then in the order of questions.

    A question without any level has no gap: an absence is not a level of 0.
    """
    decided = {one.question_key: one for one in decisions}
    found = []
    for one in questions:
        law, practice = baseline.levels(one, answers.get(one.question_key))
        sizes = _size(law, wanted), _size(practice, wanted)
        size = max((gap for gap in sizes if gap is not None), default=0.0)
        if size > 0:
            found.append(_gap(one, (law, practice), sizes, size, decided.get(one.question_key)))
    return sorted(found, key=lambda gap: -gap.priority)


def _size(level: int | None, wanted: float) -> float | None:
    return None if level is None else max(0.0, wanted - level)


def _gap(
    question: Question,
    levels: tuple[int | None, int | None],
    sizes: tuple[float | None, float | None],
    size: float,
    decided: GapDecision | None,
) -> Gap:
    computed = size * question.importance
    override = decided.priority_override if decided else None
    return Gap(
        question_key=question.question_key,
        area=question.area,
        law_level=levels[0],
        practice_level=levels[1],
        law_gap=sizes[0],
        practice_gap=sizes[1],
        size=size,
        importance=question.importance,
        computed_priority=computed,
        priority=computed if override is None else override,
        is_overridden=override is not None,
        override_reason=decided.override_reason if decided else "",
        decision=decided.decision if decided else None,
        reason=decided.reason if decided else "",
        confidence=question.confidence,
    )
