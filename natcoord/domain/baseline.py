"""Baseline scores (design.md 5.1): weighted means of levels with their coverage; no absence is averaged."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from natcoord.domain.records import Answer, Question


@dataclass(frozen=True, slots=True)
class AreaScore:
    """Scores 0 to 5, None without any level; coverages are shares 0 to 1, and 0 if nothing can be asked."""

    area: str  # "" for all areas together
    law: float | None
    practice: float | None
    answered: int  # questions where each level that applies has a level or a named absence
    total: int
    law_coverage: float
    practice_coverage: float
    coverage: float
    carried: int = 0  # of the answered ones, those carried from an earlier round and not confirmed yet


@dataclass(frozen=True, slots=True)
class _Side:
    """One half of a question, in law or in practice."""

    importance: int
    given: int | None
    absence: str | None

    @property
    def level(self) -> int | None:
        return self.given if self.absence is None else None

    @property
    def is_settled(self) -> bool:
        return self.given is not None or self.absence is not None

    @property
    def is_askable(self) -> bool:
        return self.absence != "not_applicable"


def levels(question: Question, answer: Answer | None) -> tuple[int | None, int | None]:
    """The level in law and in practice; None where it is absent, not given or not asked of this question."""
    law, practice = _sides(question, answer)
    return law.level if law else None, practice.level if practice else None


def scores(questions: Iterable[Question], answers: Mapping[str, Answer]) -> list[AreaScore]:
    """One score for each area, in the order areas first appear; the weights are the questions' importance."""
    areas: dict[str, list[Question]] = {}
    for one in questions:
        areas.setdefault(one.area, []).append(one)
    return [_score(area, own, answers) for area, own in areas.items()]


def overall(questions: Iterable[Question], answers: Mapping[str, Answer]) -> AreaScore:
    """The score of all questions together (not a mean of area scores); its area is empty."""
    return _score("", list(questions), answers)


def _score(area: str, questions: list[Question], answers: Mapping[str, Answer]) -> AreaScore:
    pairs = [_sides(one, answers.get(one.question_key)) for one in questions]
    law = [one for one, _ in pairs if one is not None]
    practice = [one for _, one in pairs if one is not None]
    return AreaScore(
        area=area,
        law=_mean(law),
        practice=_mean(practice),
        answered=sum(all(one.is_settled for one in pair if one is not None) for pair in pairs),
        total=len(questions),
        law_coverage=_coverage(law),
        practice_coverage=_coverage(practice),
        coverage=_coverage(law + practice),
        carried=sum(_is_carried(answers.get(one.question_key)) for one in questions),
    )


def _is_carried(answer: Answer | None) -> bool:
    return answer is not None and answer.is_carried


def _sides(question: Question, answer: Answer | None) -> tuple[_Side | None, _Side | None]:
    """Law and practice; None for the one that is not asked of this question."""
    law = (answer.law_level, answer.law_absence) if answer else (None, None)
    practice = (answer.practice_level, answer.practice_absence) if answer else (None, None)
    return (
        _Side(question.importance, *law) if question.law_applies else None,
        _Side(question.importance, *practice) if question.practice_applies else None,
    )


def _mean(sides: list[_Side]) -> float | None:
    given = [(one.importance, one.level) for one in sides if one.level is not None]
    weight = sum(importance for importance, _ in given)
    return sum(importance * level for importance, level in given) / weight if weight else None


def _coverage(sides: list[_Side]) -> float:
    askable = [one for one in sides if one.is_askable]
    return sum(one.level is not None for one in askable) / len(askable) if askable else 0.0
