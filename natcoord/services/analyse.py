"""What the current round says: scores, heat map, evidence, strengths, findings and gaps, from one reading."""

from dataclasses import dataclass

from natcoord.content import Pack
from natcoord.domain import analysis, baseline, evidence
from natcoord.domain.analysis import Cell, Cluster, EvidenceProfile, Finding, Strength
from natcoord.domain.baseline import AreaScore
from natcoord.domain.gaps import Gap
from natcoord.domain.records import Answer, Assessment, Question
from natcoord.services import attest, overview
from natcoord.store.store import Store


@dataclass(frozen=True, slots=True)
class Analysis:
    """One round, read once; scores 0 to 5, coverages as shares 0 to 1. Everything in the order of the bank."""

    assessment: Assessment | None
    questions: dict[str, Question]  # that the round asks
    answers: dict[str, Answer]
    wanted: float  # the level, 0 to 5
    overall: AreaScore
    scores: tuple[AreaScore, ...]
    cells: tuple[Cell, ...]
    profiles: tuple[EvidenceProfile, ...]
    strengths: tuple[Strength, ...]  # best first
    findings: tuple[Finding, ...]  # the most pressing first
    gaps: tuple[Gap, ...]  # highest priority first
    clusters: tuple[Cluster, ...]  # highest sum of priorities first

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look at: no level and no named absence anywhere."""
        return not any(one.none + one.stated + one.document + one.verified for one in self.profiles)

    @property
    def has_levels(self) -> bool:
        """Whether any level is known, in law or in practice."""
        return self.overall.law is not None or self.overall.practice is not None

    def cell_questions(self, area: str, lens: str) -> tuple[Question, ...]:
        """The questions of one cell of the heat map."""
        return tuple(one for one in self.questions.values() if (one.area, one.lens) == (area, lens))


def analyse(store: Store, pack: Pack) -> Analysis:
    """The analysis of the current round; `pack` is the one of `bank.with_own`."""
    now = overview.baseline_now(store, pack)
    current, questions, answers = now.assessment, now.questions, now.answers
    asked, wanted = list(questions.values()), store.country().wanted_level
    found = overview.gaps_in(store, now)
    items = attest.of_round(store, current.assessment_id) if current else []
    return Analysis(
        assessment=current,
        questions=questions,
        answers=answers,
        wanted=wanted,
        overall=baseline.overall(asked, answers),
        scores=tuple(baseline.scores(asked, answers)),
        cells=tuple(analysis.heat_map(asked, answers)),
        profiles=tuple(analysis.evidence_profile(asked, answers, evidence.grades(answers, items))),
        strengths=tuple(analysis.strengths(asked, answers, wanted)),
        findings=tuple(analysis.findings(asked, answers)),
        gaps=tuple(found),
        clusters=tuple(analysis.clusters(found, questions)),
    )
