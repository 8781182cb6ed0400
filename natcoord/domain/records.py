"""The facts of a country file, as frozen values. Field names are column names.

`Words` holds one text per language code, as a JSON object in the database; `Language.say` picks one.
Rates and counts are floats; years are ints; days are `datetime.date`; times are UTC ISO strings.
"""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Words = dict[str, str]

LEVELS = range(6)
ABSENCES = ("not_known", "not_applicable", "not_shared")
VALUE_ABSENCES = ("not_collected", "not_shared", "not_permitted", "not_applicable", "not_known")
EVIDENCE_GRADES = ("none", "stated", "document", "verified")
DECISIONS = ("accepted", "deferred", "rejected")
KINDS = ("stock", "flow", "cumulative_flow", "percentage", "ordinal", "yes_no", "document")
DIRECTIONS = ("increase", "decrease", "maintain", "reach")
AXES = ("sex", "age", "disability", "place", "weapon", "relationship", "context", "outcome")
DISABILITY_METHODS = ("washington_group", "recorded")
ROLLUPS = ("sum", "share", "highest", "lowest", "all")
FREQUENCIES = ("year", "half_year", "quarter", "month")
STATES = ("draft", "submitted", "approved")
ROUND_STATES = ("planned", "collecting", "analysing", "validating", "closed")
ANSWER_CONFIDENCES = ("low", "medium", "high")
EVIDENCE_KINDS = ("statement", "document")
CHECKS = ("yes", "partly", "no")
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
class Condition:
    """A question is skipped once another one is settled below a level, on one side (`law` or `practice`)."""

    question_key: str
    side: str
    at_least: int


@dataclass(frozen=True, slots=True)
class Question:
    """One baseline question of a pack; its words are content, found by `question_key`.

    `since`, `changed` and `until` are pack versions: asked from, last reworded in, no longer asked from.
    A question the country added itself has none of them.
    """

    question_key: str
    area: str
    lens: str
    importance: int  # 1 to 3
    sources: tuple[str, ...]  # provision keys
    confidence: str
    themes: tuple[str, ...]
    law_applies: bool
    practice_applies: bool
    since: str = ""
    changed: str = ""
    until: str = ""
    asked_if: Condition | None = None
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class OwnQuestion:
    """A question the country added; it survives every newer pack."""

    question_key: str
    area: str
    lens: str
    importance: int  # 1 to 3
    sources: tuple[str, ...]
    themes: tuple[str, ...]
    law_applies: bool
    practice_applies: bool
    title: Words
    text: Words
    guidance: Words


@dataclass(frozen=True, slots=True)
class HiddenQuestion:
    """A question of the pack that the country does not ask, and why."""

    question_key: str
    reason: str
    hidden_on: str


@dataclass(frozen=True, slots=True)
class Provision:
    """One paragraph, article or goal of an instrument, with its confidence tag (domain.md 0.1)."""

    provision_key: str
    instrument: str
    number: str
    confidence: str
    themes: tuple[str, ...] = ()


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
    currency: str = "USD"  # that costs are added up in


@dataclass(frozen=True, slots=True)
class Institution:
    institution_id: str
    name: Words
    kind: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """One baseline round. An empty scope leaves nothing out; a question must fit each scope that is not empty."""

    assessment_id: str
    title: Words
    started_on: str
    closed_on: str | None
    pack_version: str
    state: str = "collecting"  # ROUND_STATES
    due_on: str | None = None
    lead: str = ""
    institution_id: str | None = None  # that leads
    team: str = ""
    scope_areas: tuple[str, ...] = ()
    scope_instruments: tuple[str, ...] = ()
    scope_themes: tuple[str, ...] = ()
    carried_from: str | None = None  # the round whose answers it began with

    @property
    def is_open(self) -> bool:
        """Whether answers may be written."""
        return self.state == "collecting"


@dataclass(frozen=True, slots=True)
class RoundMove:
    """A round went from one state to another; `from_state` is empty for the first."""

    round_move_id: str
    assessment_id: str
    from_state: str
    to_state: str
    moved_at: str
    person: str
    reason: str


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who answers for an area in a round."""

    assignment_id: str
    assessment_id: str
    area: str
    institution_id: str | None
    person: str


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
    institution_id: str | None
    answered_at: str  # of the original, for a carried answer
    respondent: str = ""  # a person: stays out of exports
    confidence: str = ""  # ANSWER_CONFIDENCES, or empty
    carried_from: str | None = None  # the round it was given in
    is_confirmed: bool = True

    @property
    def is_carried(self) -> bool:
        """Whether it was carried from an earlier round and is not confirmed yet."""
        return not self.is_confirmed


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that speaks for an answer or a value, never both. `attachment` is the key of the file's bytes."""

    evidence_id: str
    answer_id: str | None
    kind: str  # EVIDENCE_KINDS
    title: str
    reference: str
    document_on: str | None
    file_name: str
    attachment: str | None
    verified_by: str  # a person: stays out of exports
    verified_on: str | None
    is_restricted: bool  # named in exports as restricted only
    measurement_id: str | None = None


@dataclass(frozen=True, slots=True)
class DataRequest:
    """What was asked of the institution that holds what the country does not know or was not given."""

    data_request_id: str
    assessment_id: str
    question_key: str
    institution_id: str | None
    asked_on: str | None
    due_on: str | None
    received_on: str | None
    refused_on: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Consultation:
    """One meeting of a round; people are counted, never named."""

    consultation_id: str
    assessment_id: str
    held_on: str
    title: str
    stakeholder: str  # a code of the pack's typical list
    institution_id: str | None
    women: int
    men: int
    unstated: int
    areas: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class ChecklistAnswer:
    """One line of the gender-analysis checklist of a round."""

    checklist_answer_id: str
    assessment_id: str
    item_key: str
    answer: str  # CHECKS
    note: str


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
    """An indicator sheet. A percentage stores numerator and denominator; its value is 100 * n / d, in per cent.

    `axes` is the breakdown that is expected, `low` and `high` the range a value is plausible in. `rollup` (ROLLUPS)
    says how the value follows from the indicators that roll up to this one; empty where it is only measured.
    """

    indicator_id: str
    target_id: str | None
    code: str
    name: Words
    definition: Words
    unit: Words
    kind: str
    direction: str
    numerator: Words
    denominator: Words
    source: Words
    frequency: str
    institution_id: str | None
    band_low: float | None  # for direction `maintain`
    band_high: float | None
    is_key: bool
    is_draft: bool
    method: Words = field(default_factory=dict)
    limits: Words = field(default_factory=dict)
    provision_keys: tuple[str, ...] = ()
    axes: tuple[str, ...] = ()  # AXES
    disability_method: str = ""  # DISABILITY_METHODS, or empty
    low: float | None = None
    high: float | None = None
    plan_item_id: str | None = None  # of the action plan, that it measures
    rolls_up_to: str | None = None  # another indicator
    rollup: str = ""  # ROLLUPS, or empty
    library_key: str = ""  # the sheet of the library it was made from
    confidence: str = "verified"

    @property
    def is_ratio(self) -> bool:
        """Whether values are numerators and denominators."""
        return self.kind == "percentage"


class Measurement(NamedTuple):
    """One value of an indicator for one period. `cell` names a breakdown cell; the total has an empty cell."""

    measurement_id: str
    indicator_id: str
    period: str  # 2024, 2024-H1, 2024-Q3, 2024-07: see domain.periods
    cell: str  # see domain.breakdown
    value: float | None
    numerator: float | None
    denominator: float | None
    absence: str | None
    state: str
    source: str
    recorded_at: str
    difference: str = ""  # of a total: why its parts do not add up to it
    entered_by: str = ""
    submitted_by: str = ""
    submitted_at: str | None = None
    approved_by: str = ""
    approved_at: str | None = None
