"""The facts of a country file, as frozen values. Field names are column names.

`Words` holds one text per language code, as a JSON object in the database; `Language.say` picks one.
Rates and counts are floats; years are ints; days are `datetime.date`; times are UTC ISO strings.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple

Words = dict[str, str]

LEVELS = range(6)
ABSENCES = ("not_known", "not_applicable", "not_shared")
VALUE_ABSENCES = ("not_collected", *ABSENCES)
EVIDENCE_GRADES = ("none", "stated", "document", "verified")
DECISIONS = ("accepted", "deferred", "rejected")
KINDS = ("stock", "flow", "cumulative_flow", "ordinal", "yes_no", "document")
DIRECTIONS = ("increase", "decrease", "maintain")
FREQUENCIES = ("year", "half_year", "quarter", "month")
STATES = ("draft", "submitted", "approved")
INSTITUTION_KINDS = ("ministry", "agency", "civil_society", "partner", "other")
STATUSES = (
    "achieved",
    "on_track",
    "needs_acceleration",
    "off_track",
    "deteriorating",
    "missed",
    "not_started",
    "no_data",
)
Confidence = Literal["verified", "from_memory", "unverified"]


@dataclass(frozen=True, slots=True)
class Question:
    """One baseline question of a pack; its words are content, found by `question_key`."""

    question_key: str
    area: str
    lens: str
    importance: int  # 1 to 3
    sources: tuple[str, ...]  # provision keys
    confidence: str
    themes: tuple[str, ...]
    law_applies: bool
    practice_applies: bool


@dataclass(frozen=True, slots=True)
class Provision:
    """One paragraph, article or goal of an instrument, with its confidence tag (domain.md 0.1)."""

    provision_key: str
    instrument: str
    number: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Country:
    """The settings and name of one State; one row in each file."""

    country_id: str
    name: Words
    is_example: bool
    language: str
    digits: str  # latin, arabic
    months: str  # un, levant, international
    wanted_level: float  # 0 to 5
    on_track: float  # share of the expected progress, 0 to 1
    acceleration: float  # share of the expected progress, 0 to 1


@dataclass(frozen=True, slots=True)
class Institution:
    institution_id: str
    name: Words
    kind: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """One baseline round; closed once `closed_on` is set."""

    assessment_id: str
    title: Words
    started_on: str
    closed_on: str | None
    pack_version: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A level in law and one in practice, each 0 to 5 or a named absence, or not yet given (both None)."""

    answer_id: str
    assessment_id: str
    question_key: str
    law_level: int | None
    law_absence: str | None
    practice_level: int | None
    practice_absence: str | None
    note: str
    evidence: str
    evidence_grade: str
    institution_id: str | None
    answered_at: str


@dataclass(frozen=True, slots=True)
class GapDecision:
    """What the country decided about the gap of a question; it survives recomputation of the gap."""

    question_key: str
    decision: str | None
    reason: str
    decided_on: str
    priority_override: float | None
    override_reason: str


@dataclass(frozen=True, slots=True)
class Milestone:
    milestone_id: str
    target_id: str
    year: int
    value: float


@dataclass(frozen=True, slots=True)
class Target:
    """A voluntary national target; a draft until `adopted_on` is set. Values are in the indicator's unit."""

    target_id: str
    code: str
    title: Words
    baseline_value: float | None
    baseline_year: int | None
    target_value: float | None
    target_year: int | None
    institution_id: str | None
    adopted_on: str | None
    adopted_by: str
    note: str
    question_keys: tuple[str, ...] = ()
    provision_keys: tuple[str, ...] = ()
    milestones: tuple[Milestone, ...] = ()


@dataclass(frozen=True, slots=True)
class Indicator:
    """An indicator sheet. A ratio stores numerator and denominator; its value is 100 * n / d, in per cent."""

    indicator_id: str
    target_id: str | None
    code: str
    name: Words
    definition: Words
    unit: Words
    kind: str
    direction: str
    is_ratio: bool
    numerator: Words
    denominator: Words
    source: Words
    frequency: str
    institution_id: str | None
    band_low: float | None  # for direction `maintain`
    band_high: float | None
    is_key: bool
    is_draft: bool


class Measurement(NamedTuple):
    """One value of an indicator for one period. `cell` names a breakdown cell; the total has an empty cell."""

    measurement_id: str
    indicator_id: str
    period: str  # 2024, 2024-H1, 2024-Q3, 2024-07: see domain.periods
    cell: str
    value: float | None
    numerator: float | None
    denominator: float | None
    absence: str | None
    state: str
    source: str
    recorded_at: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All facts of a country file at one moment, frozen: the only thing a report reads."""

    country: Country
    taken_on: str
    institutions: tuple[Institution, ...]
    assessments: tuple[Assessment, ...]
    answers: tuple[Answer, ...]
    decisions: tuple[GapDecision, ...]
    targets: tuple[Target, ...]
    indicators: tuple[Indicator, ...]
    measurements: tuple[Measurement, ...]

    def institution(self, institution_id: str | None) -> Institution | None:
        """The institution with this key, or None."""
        return next((one for one in self.institutions if one.institution_id == institution_id), None)

    @property
    def assessment(self) -> Assessment | None:
        """The round the baseline is read from: the one that started last."""
        return max(self.assessments, key=lambda one: (one.started_on, one.assessment_id), default=None)

    @property
    def current_answers(self) -> dict[str, Answer]:
        """The answers of `assessment`, by question key."""
        current = self.assessment
        return {
            one.question_key: one
            for one in self.answers
            if current is not None and one.assessment_id == current.assessment_id
        }
