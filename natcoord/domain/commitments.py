"""What speaks to a provision: the questions that rest on it, their gaps, and the targets that serve either."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from natcoord.domain import baseline
from natcoord.domain.gaps import Gap
from natcoord.domain.records import Answer, Provision, Question, Target

PROPOSED = ("revcon4",)  # instruments whose provisions were put to a conference and not agreed


@dataclass(frozen=True, slots=True)
class Line:
    """One provision with all that speaks to it; the scores are those of its questions (domain.baseline)."""

    provision: Provision
    questions: tuple[Question, ...]  # asked in the round
    answered: int
    law: float | None  # 0 to 5, None without any level
    practice: float | None
    coverage: float  # 0 to 1
    gaps: tuple[Gap, ...]  # the highest priority first
    targets: tuple[Target, ...]  # that name it or serve one of its questions

    @property
    def is_silent(self) -> bool:
        """Whether no question of the round and no target speaks to it."""
        return not (self.questions or self.targets)


def lines(
    provisions: Iterable[Provision],
    questions: Iterable[Question],
    answers: Mapping[str, Answer],
    gaps: Iterable[Gap],
    targets: Iterable[Target],
) -> list[Line]:
    """One line for each provision, in the given order. `questions` are those that the round asks."""
    asked = {one.question_key: one for one in questions}
    citing: dict[str, list[Question]] = {}
    for question in asked.values():
        for source in dict.fromkeys(question.sources):
            citing.setdefault(source, []).append(question)
    serving: dict[str, list[Target]] = {}
    for target in targets:
        sources = [source for key in target.question_keys if key in asked for source in asked[key].sources]
        for source in dict.fromkeys([*target.provision_keys, *sources]):
            serving.setdefault(source, []).append(target)
    ranked = {gap.question_key: (number, gap) for number, gap in enumerate(gaps)}
    made = []
    for provision in provisions:
        key = provision.provision_key
        own = tuple(citing.get(key, ()))
        score = baseline.overall(own, answers)
        found = sorted(ranked[one.question_key] for one in own if one.question_key in ranked)
        made.append(
            Line(
                provision,
                own,
                score.answered,
                score.law,
                score.practice,
                score.coverage,
                tuple(gap for _, gap in found),
                tuple(serving.get(key, ())),
            )
        )
    return made
