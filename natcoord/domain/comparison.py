"""What changed between rounds: question by question, and as scores over the questions both rounds know."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from natcoord.domain import bank, baseline
from natcoord.domain.analysis import grouped
from natcoord.domain.records import Answer, Assessment, Question
from natcoord.domain.snapshot import Snapshot

SIDES = ("law", "practice")
VERDICTS = ("improved", "worse", "unchanged", "newly_known", "no_longer_known", "unknown")


@dataclass(frozen=True, slots=True)
class Change:
    """One side of a question in two rounds; a level is None where it is absent or not given."""

    question_key: str
    area: str
    lens: str
    side: str  # SIDES
    before: int | None
    after: int | None
    verdict: str  # VERDICTS


@dataclass(frozen=True, slots=True)
class Tally:
    """How many sides changed how, by verdict (each of VERDICTS), and the scores 0 to 5 of both rounds.

    The scores of a side are over the same questions, those whose level both rounds know; None without any.
    """

    key: str  # an area or a lens, or empty for all questions
    law_counts: dict[str, int]
    practice_counts: dict[str, int]
    law_before: float | None
    law_after: float | None
    practice_before: float | None
    practice_after: float | None


@dataclass(frozen=True, slots=True)
class Round:
    """A round with what it asks and what was answered in it, both by question key."""

    assessment: Assessment
    asked: dict[str, Question]
    answers: dict[str, Answer]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed between two rounds, over the questions that both of them ask."""

    before: Assessment
    after: Assessment
    questions: tuple[str, ...]  # keys of what both ask
    left_out: int  # questions that only one of them asks
    carried: int  # of `questions`, those whose answer in `after` is carried and not confirmed
    reworded: tuple[str, ...]  # of `questions`, those whose words changed between the two pack versions
    changes: tuple[Change, ...]
    whole: Tally
    areas: tuple[Tally, ...]
    lenses: tuple[Tally, ...]


@dataclass(frozen=True, slots=True)
class Course:
    """The scores of an area (empty for all together) in each round, oldest first; None where it was not asked.

    They are over the questions that every round asks which asks about the area at all.
    """

    area: str
    questions: int
    scores: tuple[baseline.AreaScore | None, ...]


def rounds_in(snapshot: Snapshot, questions: Mapping[str, Question], version: str) -> list[Round]:
    """The rounds of a snapshot that have begun, oldest first; `questions` and `version` are those of the pack."""
    return [
        Round(one, bank.asked_in(snapshot, questions, one, version), snapshot.answers_of(one))
        for one in begun(snapshot.assessments)
    ]


def begun(rounds: Iterable[Assessment]) -> list[Assessment]:
    """The rounds that collect or have collected, oldest first: a planned one has nothing to compare."""
    return [one for one in in_order(rounds) if one.state != "planned"]


def in_order(rounds: Iterable[Assessment]) -> list[Assessment]:
    """All rounds, oldest first."""
    return sorted(rounds, key=lambda one: (one.started_on, one.assessment_id))


def between(before: Round, after: Round) -> Comparison:
    """Compare two rounds; each tally keeps the order of `after`."""
    both = {key: one for key, one in after.asked.items() if key in before.asked}
    versions = before.assessment.pack_version, after.assessment.pack_version
    given = before.answers, after.answers
    return Comparison(
        before=before.assessment,
        after=after.assessment,
        questions=tuple(both),
        left_out=len(before.asked.keys() ^ after.asked.keys()),
        carried=sum(key in after.answers and after.answers[key].is_carried for key in both),
        reworded=bank.difference(both.values(), *sorted(versions, key=bank.ordered)).changed,
        changes=tuple(changes(both.values(), *given)),
        whole=whole(both.values(), *given),
        areas=tuple(by_area(both.values(), *given)),
        lenses=tuple(by_lens(both.values(), *given)),
    )


def over(rounds: Sequence[Round]) -> list[Course]:
    """How the scores went over the rounds: all areas together, then each in the order areas first appear."""
    areas = dict.fromkeys(question.area for one in rounds for question in one.asked.values())
    return [_course(area, rounds) for area in ("", *areas)] if areas else []


def changes(questions: Iterable[Question], before: Mapping[str, Answer], after: Mapping[str, Answer]) -> list[Change]:
    """One change for each question and side that applies, in the order of questions; answers by question key."""
    return [
        change
        for one in questions
        for change in _changes(one, before.get(one.question_key), after.get(one.question_key))
    ]


def by_area(questions: Iterable[Question], before: Mapping[str, Answer], after: Mapping[str, Answer]) -> list[Tally]:
    """One tally for each area, in the order areas first appear."""
    areas = grouped(questions, lambda one: one.area)
    return [_tally(area, own, before, after) for area, own in areas.items()]


def by_lens(questions: Iterable[Question], before: Mapping[str, Answer], after: Mapping[str, Answer]) -> list[Tally]:
    """One tally for each lens, in the order lenses first appear."""
    lenses = grouped(questions, lambda one: one.lens)
    return [_tally(lens, own, before, after) for lens, own in lenses.items()]


def whole(questions: Iterable[Question], before: Mapping[str, Answer], after: Mapping[str, Answer]) -> Tally:
    """The tally of all questions together; its key is empty."""
    return _tally("", list(questions), before, after)


def _course(area: str, rounds: Sequence[Round]) -> Course:
    own = [{key: one for key, one in each.asked.items() if area in ("", one.area)} for each in rounds]
    shared = set.intersection(*(set(one) for one in own if one))
    scores = (
        baseline.overall([one for key, one in asked.items() if key in shared], each.answers) if asked else None
        for asked, each in zip(own, rounds, strict=True)
    )
    return Course(area, len(shared), tuple(scores))


def _changes(question: Question, before: Answer | None, after: Answer | None) -> list[Change]:
    applies = question.law_applies, question.practice_applies
    then, now = baseline.levels(question, before), baseline.levels(question, after)
    return [
        Change(question.question_key, question.area, question.lens, side, old, new, verdict(old, new))
        for side, is_asked, old, new in zip(SIDES, applies, then, now, strict=True)
        if is_asked
    ]


def verdict(before: float | None, after: float | None) -> str:
    """What became of a level, or of a score over the same questions (one of VERDICTS)."""
    if before is None:
        return "unknown" if after is None else "newly_known"
    if after is None:
        return "no_longer_known"
    if after == before:
        return "unchanged"
    return "improved" if after > before else "worse"


def _tally(key: str, questions: list[Question], before: Mapping[str, Answer], after: Mapping[str, Answer]) -> Tally:
    found = changes(questions, before, after)
    law, practice = ([one for one in found if one.side == side] for side in SIDES)
    both_law, both_practice = _known_in_both(questions, law), _known_in_both(questions, practice)
    return Tally(
        key=key,
        law_counts=_counts(law),
        practice_counts=_counts(practice),
        law_before=baseline.overall(both_law, before).law,
        law_after=baseline.overall(both_law, after).law,
        practice_before=baseline.overall(both_practice, before).practice,
        practice_after=baseline.overall(both_practice, after).practice,
    )


def _counts(found: list[Change]) -> dict[str, int]:
    verdicts = [one.verdict for one in found]
    return {verdict: verdicts.count(verdict) for verdict in VERDICTS}


def _known_in_both(questions: list[Question], found: list[Change]) -> list[Question]:
    """What was newly learnt or lost would move a score without any change in the country: it is left out."""
    known = {one.question_key for one in found if one.before is not None and one.after is not None}
    return [one for one in questions if one.question_key in known]
