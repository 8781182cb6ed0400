"""What the sheets of the baseline report share: one round, read once by the same rules as the pages."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date

from natcoord.content import Pack
from natcoord.domain import analysis, classes, collecting, comparison, evidence, inclusion
from natcoord.domain.analysis import Cell as HeatCell
from natcoord.domain.analysis import Cluster, EvidenceProfile, Finding, Strength
from natcoord.domain.collecting import RequestLine
from natcoord.domain.comparison import Comparison
from natcoord.domain.inclusion import Published
from natcoord.domain.records import Answer, Assessment, ChecklistAnswer, Consultation
from natcoord.domain.snapshot import Snapshot
from natcoord.i18n import Language
from natcoord.reports import baseline_charts, national_facts
from natcoord.reports.national_facts import Facts

PLACES = 2  # decimals of a score


@dataclass(frozen=True, slots=True)
class RoundFacts(Facts):
    """The facts of the current round. No order depends on the language; no person is among them."""

    cells: tuple[HeatCell, ...]
    profiles: tuple[EvidenceProfile, ...]
    strengths: tuple[Strength, ...]  # best first
    findings: tuple[Finding, ...]  # the most pressing first
    clusters: tuple[Cluster, ...]  # highest sum of priorities first
    comparison: Comparison | None  # with the round before, if there is one
    requests: tuple[RequestLine, ...]
    consultations: tuple[Consultation, ...]  # oldest first
    consulted: tuple[Published, ...]  # by kind of stakeholder
    consulted_in_all: Published
    checks: dict[str, ChecklistAnswer]  # by item

    @property
    def round(self) -> Assessment | None:
        return self.snapshot.assessment

    @property
    def source(self) -> str:
        """Where the figures come from, for the caption of a drawing."""
        return baseline_charts.source(self.round, self.today, self.language)

    def area(self, area: str) -> str:
        """The name of an area; the empty one stands for all together."""
        return self.word(f"area.{area}") if area else self.language.translate("reports", "All areas")

    def score(self, value: float | None) -> str:
        """A score in a sentence, as exact as in the tables."""
        return self.language.number(value, PLACES)

    def count(self, value: int) -> str:
        """A count in a sentence."""
        return self.language.number(value)

    def round_title(self, assessment_id: str | None) -> str:
        """The title of a round by its key, empty for an unknown one."""
        found = (one.title for one in self.snapshot.assessments if one.assessment_id == assessment_id)
        return self.say(next(found, {}))

    def sentence(self, text: str) -> str:
        """A sentence with its numbers in the digits of the file."""
        return baseline_charts.in_digits(text, self.language)


def gather(snapshot: Snapshot, language: Language, pack: Pack, today: date) -> RoundFacts:
    """Derive everything once; `pack` holds the country's own questions too."""
    shared = national_facts.gather(snapshot, language, pack, today)
    questions, answers = shared.questions, shared.answers
    key = snapshot.assessment.assessment_id if snapshot.assessment else ""
    grades = evidence.grades(answers, snapshot.evidence)
    held = sorted((one for one in snapshot.consultations if one.assessment_id == key), key=lambda one: one.held_on)
    heard = [one for one in classes.heard(snapshot) if one.assessment_id == key]
    consulted, in_all = inclusion.published(inclusion.rows(heard, pack.stakeholders))
    asked_for = [one for one in snapshot.requests if one.assessment_id == key]
    return RoundFacts(
        **{one.name: getattr(shared, one.name) for one in fields(shared)},
        cells=tuple(analysis.heat_map(questions.values(), answers)),
        profiles=tuple(analysis.evidence_profile(questions.values(), answers, grades)),
        strengths=tuple(analysis.strengths(questions.values(), answers, snapshot.country.wanted_level)),
        findings=tuple(analysis.findings(questions.values(), answers)),
        clusters=tuple(analysis.clusters(shared.gaps, questions)),
        comparison=_compared(snapshot, pack),
        requests=tuple(collecting.lines(questions, pack.questions, answers, asked_for, today)),
        consultations=tuple(held),
        consulted=tuple(consulted),
        consulted_in_all=in_all,
        checks={one.item_key: one for one in snapshot.checks if one.assessment_id == key},
    )


def _compared(snapshot: Snapshot, pack: Pack) -> Comparison | None:
    rounds = comparison.rounds_in(snapshot, pack.questions, pack.version)
    return comparison.between(rounds[-2], rounds[-1]) if len(rounds) > 1 else None


def answered_on(answer: Answer | None) -> str:
    """The day of an answer, of the original for a carried one, as an ISO text."""
    return answer.answered_at[:10] if answer else ""


def counted(verdicts: Iterable[dict[str, int]], code: str) -> int:
    """How many levels changed so, over several tallies."""
    return sum(one[code] for one in verdicts)
