"""Which questions of the bank a round asks: its pack version, its scope, what the country hid, what is skipped."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from natcoord.domain.records import Answer, Assessment, Condition, Question
from natcoord.domain.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Difference:
    """What one pack version has that another has not, as question keys in the order of the bank."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    retired: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.added or self.changed or self.retired)


def asked(
    questions: Mapping[str, Question],
    assessment: Assessment | None,
    answers: Mapping[str, Answer],
    hidden: Mapping[str, str],
    version: str,
) -> dict[str, Question]:
    """The questions of a round, or those of pack `version` when there is none, in the order of the bank.

    `hidden` says for each hidden question since which day. Hiding takes nothing back: a question that was answered
    in the round is still asked there, and so is everything in a round that was closed before that day.
    """
    bound = bound_to(questions, assessment, answers, hidden, version)
    return {key: one for key, one in bound.items() if not is_skipped(one, questions, answers)}


def bound_to(
    questions: Mapping[str, Question],
    assessment: Assessment | None,
    answers: Mapping[str, Answer],
    hidden: Mapping[str, str],
    version: str,
) -> dict[str, Question]:
    """The same with the follow-up questions that an answer makes needless: everything the round could ask."""
    version = assessment.pack_version if assessment else version
    return {
        key: one
        for key, one in questions.items()
        if is_in_version(one, version)
        and (assessment is None or in_scope(one, assessment))
        and (key in answers or not _is_hidden(hidden.get(key), assessment))
    }


def asked_in(
    snapshot: Snapshot, questions: Mapping[str, Question], assessment: Assessment | None, version: str
) -> dict[str, Question]:
    """The same from a snapshot."""
    hidden = {one.question_key: one.hidden_on for one in snapshot.hidden}
    return asked(questions, assessment, snapshot.answers_of(assessment), hidden, version)


def _is_hidden(hidden_on: str | None, assessment: Assessment | None) -> bool:
    closed_on = assessment.closed_on if assessment else None
    return hidden_on is not None and (closed_on is None or hidden_on <= closed_on)


def is_in_version(question: Question, version: str) -> bool:
    """Whether a pack version asks this question; the country's own ones are always asked."""
    if question.is_own:
        return True
    begun = ordered(question.since) <= ordered(version)
    return begun and (not question.until or ordered(version) < ordered(question.until))


def in_scope(question: Question, assessment: Assessment) -> bool:
    """Whether the question fits every scope of the round that is not empty."""
    areas, instruments, themes = assessment.scope_areas, assessment.scope_instruments, assessment.scope_themes
    return (
        (not areas or question.area in areas)
        and (not instruments or any(source.partition(".")[0] in instruments for source in question.sources))
        and (not themes or any(theme in themes for theme in question.themes))
    )


def is_skipped(question: Question, questions: Mapping[str, Question], answers: Mapping[str, Answer]) -> bool:
    """Whether the question it follows is settled below the level asked for, or is itself skipped.

    While the other one has no answer, or one that is not known or not shared, this one is asked.
    """
    seen: set[str] = set()
    condition = question.asked_if
    while condition is not None and condition.question_key not in seen:
        seen.add(condition.question_key)
        if _is_below(condition, answers.get(condition.question_key)):
            return True
        before = questions.get(condition.question_key)
        condition = before.asked_if if before else None
    return False


def _is_below(condition: Condition, answer: Answer | None) -> bool:
    if answer is None:
        return False
    level = answer.law_level if condition.side == "law" else answer.practice_level
    absence = answer.law_absence if condition.side == "law" else answer.practice_absence
    return absence == "not_applicable" or (level is not None and level < condition.at_least)


def difference(questions: Iterable[Question], old: str, new: str) -> Difference:
    """What changes for a round that goes from pack version `old` to `new`."""
    shipped = [one for one in questions if not one.is_own]
    before = {one.question_key for one in shipped if is_in_version(one, old)}
    after = {one.question_key for one in shipped if is_in_version(one, new)}
    keys = [one.question_key for one in shipped]
    changed = {
        one.question_key for one in shipped if one.changed and ordered(old) < ordered(one.changed) <= ordered(new)
    }
    return Difference(
        tuple(key for key in keys if key in after - before),
        tuple(key for key in keys if key in changed & before & after),
        tuple(key for key in keys if key in before - after),
    )


@cache
def ordered(version: str) -> tuple[int, ...]:
    """A version as something that sorts: 2.10 comes after 2.9; an empty one comes first."""
    return tuple(int(part) for part in version.split(".") if part.isdecimal())
