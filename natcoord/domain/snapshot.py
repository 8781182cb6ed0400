"""All facts of a country file at one moment, frozen."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import get_args, get_type_hints

from natcoord.domain.plan_records import (
    ActionPlan,
    ArmsCount,
    ArmsFigure,
    ArmsRevision,
    ArmsSupply,
    ArmsYear,
    Cost,
    Deadline,
    MeasurementRevision,
    PlanItem,
    PlanMove,
    Rate,
    TargetRevision,
)
from natcoord.domain.records import (
    Answer,
    Assessment,
    Assignment,
    ChecklistAnswer,
    Consultation,
    Country,
    DataRequest,
    Evidence,
    GapDecision,
    HiddenQuestion,
    Indicator,
    Institution,
    Measurement,
    OwnQuestion,
    RoundMove,
    Target,
)
from natcoord.domain.report_records import Report, ReportEntry, ReportMove, Restriction


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
    evidence: tuple[Evidence, ...] = ()
    moves: tuple[RoundMove, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    requests: tuple[DataRequest, ...] = ()
    consultations: tuple[Consultation, ...] = ()
    checks: tuple[ChecklistAnswer, ...] = ()
    own_questions: tuple[OwnQuestion, ...] = ()
    hidden: tuple[HiddenQuestion, ...] = ()
    plans: tuple[ActionPlan, ...] = ()
    plan_moves: tuple[PlanMove, ...] = ()
    plan_items: tuple[PlanItem, ...] = ()
    costs: tuple[Cost, ...] = ()
    rates: tuple[Rate, ...] = ()
    target_revisions: tuple[TargetRevision, ...] = ()
    measurement_revisions: tuple[MeasurementRevision, ...] = ()
    arms_counts: tuple[ArmsCount, ...] = ()
    arms_figures: tuple[ArmsFigure, ...] = ()
    arms_supplies: tuple[ArmsSupply, ...] = ()
    arms_years: tuple[ArmsYear, ...] = ()
    arms_revisions: tuple[ArmsRevision, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    reports: tuple[Report, ...] = ()
    report_entries: tuple[ReportEntry, ...] = ()
    report_moves: tuple[ReportMove, ...] = ()
    restrictions: tuple[Restriction, ...] = ()

    def institution(self, institution_id: str | None) -> Institution | None:
        """The institution with this key, or None."""
        return next((one for one in self.institutions if one.institution_id == institution_id), None)

    @property
    def assessment(self) -> Assessment | None:
        """The round the baseline is read from."""
        return current_round(self.assessments)

    def answers_of(self, assessment: Assessment | None) -> dict[str, Answer]:
        """The answers of a round, by question key."""
        key = assessment.assessment_id if assessment else None
        return {one.question_key: one for one in self.answers if one.assessment_id == key}

    @property
    def current_answers(self) -> dict[str, Answer]:
        """The answers of `assessment`, by question key."""
        return self.answers_of(self.assessment)


@cache
def kinds() -> dict[str, type]:
    """The record type of each field of a Snapshot that holds many, in their order."""
    hints = get_type_hints(Snapshot)
    return {name: get_args(hint)[0] for name, hint in hints.items() if get_args(hint)}


def current_round(rounds: Iterable[Assessment]) -> Assessment | None:
    """The round the baseline is read from: the one that started last; a planned one only if there is no other.

    Of two that started on one day it is the one that is not closed.
    """

    def rank(one: Assessment) -> tuple[bool, str, bool, str]:
        return one.state != "planned", one.started_on, one.state != "closed", one.assessment_id

    return max(rounds, key=rank, default=None)
