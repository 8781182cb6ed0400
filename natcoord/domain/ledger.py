"""The ledger of targets: which line was in force when, and what a file knew on an earlier day.

A line is the baseline, milestones and target that were adopted together. It holds from the day of its adoption
until the day it is revised or returned to draft; on that day the next one holds.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from natcoord.domain import arms_history
from natcoord.domain.plan_records import (
    ActionPlan,
    ArmsCount,
    ArmsFigure,
    ArmsRevision,
    ArmsSupply,
    MeasurementRevision,
    PlanItem,
    PlanMove,
    Points,
    TargetRevision,
)
from natcoord.domain.records import Assessment, Measurement, Milestone, Target
from natcoord.domain.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a target: `since` and `until` are days; `until`, body and reason are None or empty while it holds."""

    target: Target  # with the numbers and the adoption of this line
    since: str
    until: str | None
    revised_by: str
    reason: str


def lines(target: Target, revisions: Iterable[TargetRevision]) -> tuple[Line, ...]:
    """Every line a target has had, the first one first; none for a draft that was never adopted."""
    own = [one for one in revisions if one.target_id == target.target_id and one.adopted_on is not None]
    found = [Line(former(target, one), one.adopted_on or "", one.revised_on, one.revised_by, one.reason) for one in own]
    found.sort(key=lambda one: (one.since, one.until or ""))
    if target.adopted_on is not None:
        found.append(Line(target, target.adopted_on, None, "", ""))
    return tuple(found)


def line_at(target: Target, revisions: Iterable[TargetRevision], day: date) -> Target | None:
    """The target with the line in force on a day; None before its first adoption, and while it is a draft again."""
    key = day.isoformat()
    for one in lines(target, revisions):
        if one.since <= key and (one.until is None or key < one.until):
            return one.target
    return None


def former(target: Target, line: TargetRevision) -> Target:
    """The target with the numbers and the adoption of a line that no longer holds."""
    milestones = tuple(
        Milestone(f"{line.target_revision_id}:{year}", target.target_id, year, value) for year, value in line.milestones
    )
    return replace(
        target,
        baseline_value=line.baseline_value,
        baseline_year=line.baseline_year,
        target_value=line.target_value,
        target_year=line.target_year,
        milestones=milestones,
        adopted_on=line.adopted_on,
        adopted_by=line.adopted_by,
    )


def points(target: Target) -> Points:
    """Year and value of each milestone, in order."""
    return tuple(sorted((one.year, one.value) for one in target.milestones))


def is_same_line(one: Target, other: Target) -> bool:
    """Whether two targets have the same baseline, milestones and target."""
    return _numbers(one) == _numbers(other)


def _numbers(one: Target) -> tuple[object, ...]:
    return one.baseline_value, one.baseline_year, one.target_value, one.target_year, points(one)


# --- as of a day -------------------------------------------------------------------------------------------


def target_at(target: Target, revisions: Iterable[TargetRevision], day: date) -> Target:
    """The target as it stood on a day.

    Where no line was in force it is a draft, with the numbers of the line it had last or got next: what a
    draft said earlier is not kept.
    """
    found = lines(target, revisions)
    key = day.isoformat()
    held = line_at(target, revisions, day)
    if held is not None or not found:
        return held or target
    past = [one for one in found if one.since <= key]
    return replace(past[-1].target if past else found[0].target, adopted_on=None, adopted_by="")


def value_at(one: Measurement, revisions: Iterable[MeasurementRevision], day: date) -> Measurement | None:
    """The value as it stood on a day, by its days of recording and approval (UTC); None when it was not there yet.

    `revisions` are those of this measurement. When a former value was submitted is not kept: it is a draft until
    its approval.
    """
    return _value_at(one, revisions, day.isoformat())


def _value_at(one: Measurement, revisions: Iterable[MeasurementRevision], key: str) -> Measurement | None:
    later = [was for was in revisions if was.replaced_at[:10] > key]
    if later:
        was = min(later, key=lambda was: (was.replaced_at, was.recorded_at))
        one = one._replace(
            value=was.value, numerator=was.numerator, denominator=was.denominator, absence=was.absence,
            source=was.source, state=was.state, recorded_at=was.recorded_at, approved_by=was.approved_by,
            approved_at=was.approved_at, submitted_by="", submitted_at=None,
        )  # fmt: skip
    return None if one.recorded_at[:10] > key else _as_far_as(one, key)


def _as_far_as(one: Measurement, key: str) -> Measurement:
    """Without the approval and the submission that came later."""
    if one.state == "approved" and (one.approved_at or "")[:10] > key:
        one = one._replace(state="submitted" if one.submitted_at else "draft", approved_by="", approved_at=None)
    if one.state == "submitted" and (one.submitted_at or "")[:10] > key:
        one = one._replace(state="draft", submitted_by="", submitted_at=None)
    return one


def as_of(snapshot: Snapshot, day: date) -> Snapshot:
    """The facts known on a day, at its end: targets, values and closed years by their ledgers, the rest by its days.

    It cannot know what a file does not keep: the earlier words of a title, sheet, answer or plan; an answer or a
    draft value before it was last changed (it is left out); the state of an activity before its last change
    (planned or under way, by its first day); arms of a year that was open; links, costs, rates, names and
    settings, which stay as they are; what was deleted. Times are UTC.
    """
    key = day.isoformat()
    was: dict[str, list[MeasurementRevision]] = {}
    for revision in snapshot.measurement_revisions:
        was.setdefault(revision.measurement_id, []).append(revision)
    values = (_value_at(one, was.get(one.measurement_id, ()), key) for one in snapshot.measurements)
    known = replace(
        snapshot,
        taken_on=key,
        targets=tuple(target_at(one, snapshot.target_revisions, day) for one in snapshot.targets),
        measurements=tuple(one for one in values if one is not None),
        decisions=tuple(one for one in snapshot.decisions if one.decided_on <= key),
        hidden=tuple(one for one in snapshot.hidden if one.hidden_on <= key),
        target_revisions=tuple(one for one in snapshot.target_revisions if one.revised_on <= key),
        measurement_revisions=tuple(one for one in snapshot.measurement_revisions if one.replaced_at[:10] <= key),
        deadlines=tuple(replace(one, done_on=_by(one.done_on, key)) for one in snapshot.deadlines),
    )
    return _evidence_at(_arms_at(_plans_at(_rounds_at(known, key), key), key), key)


def _by(day: str | None, key: str) -> str | None:
    """The day, unless it had not come yet."""
    return None if day is None or day > key else day


def _rounds_at(known: Snapshot, key: str) -> Snapshot:
    rounds = tuple(_round_at(one, known, key) for one in known.assessments if one.started_on <= key)
    kept = {one.assessment_id for one in rounds}
    requests = [
        replace(one, received_on=_by(one.received_on, key), refused_on=_by(one.refused_on, key))
        for one in known.requests
        if one.assessment_id in kept and (one.asked_on or "") <= key
    ]
    return replace(
        known,
        assessments=rounds,
        moves=tuple(one for one in known.moves if one.assessment_id in kept and one.moved_at[:10] <= key),
        assignments=tuple(one for one in known.assignments if one.assessment_id in kept),
        answers=tuple(one for one in known.answers if one.assessment_id in kept and one.answered_at[:10] <= key),
        requests=tuple(requests),
        consultations=tuple(one for one in known.consultations if one.assessment_id in kept and one.held_on <= key),
        checks=tuple(one for one in known.checks if one.assessment_id in kept),
    )


def _round_at(one: Assessment, known: Snapshot, key: str) -> Assessment:
    """A round that was not closed yet was in the state it was last moved to; if that is not kept, collecting."""
    if one.closed_on is not None and one.closed_on <= key:
        return one
    states = [
        move.to_state
        for move in sorted(known.moves, key=lambda move: move.moved_at)
        if move.assessment_id == one.assessment_id and move.moved_at[:10] <= key and move.to_state != "closed"
    ]
    kept = "collecting" if one.closed_on is not None else one.state
    return replace(one, closed_on=None, state=states[-1] if states else kept)


def _plans_at(known: Snapshot, key: str) -> Snapshot:
    return replace(
        known,
        plans=tuple(_plan_at(one, known.plan_moves, key) for one in known.plans),
        plan_moves=tuple(one for one in known.plan_moves if one.moved_on <= key),
        plan_items=tuple(_item_at(one, key) for one in known.plan_items),
    )


def _plan_at(plan: ActionPlan, moves: Iterable[PlanMove], key: str) -> ActionPlan:
    later = [one for one in moves if one.action_plan_id == plan.action_plan_id and one.moved_on > key]
    next_move = min(later, key=lambda one: one.moved_on, default=None)
    state = next_move.from_state if next_move else plan.state
    return replace(plan, state=state or "draft", finance_consulted_on=_by(plan.finance_consulted_on, key))


def _item_at(item: PlanItem, key: str) -> PlanItem:
    if item.state_on is None or item.state_on <= key:
        return item
    has_begun = item.state != "under_way" and item.starts_on is not None and item.starts_on <= key
    return replace(item, state="under_way" if has_begun else "planned", state_on=None)


def _arms_at(known: Snapshot, key: str) -> Snapshot:
    """Rows of closed years as they were before what was revised later; open years keep no former rows."""
    later: dict[str, ArmsRevision] = {}
    for revision in sorted(known.arms_revisions, key=lambda one: one.revised_at):
        if revision.revised_at[:10] > key:
            later.setdefault(revision.record_id, revision)
    stored: tuple[arms_history.Record, ...] = (*known.arms_counts, *known.arms_figures, *known.arms_supplies)
    rows = [one for one in stored if arms_history.key_of(one) not in later]
    rows += [row for one in later.values() if (row := arms_history.before(one)) is not None]
    closed = {one.arms_year_id: one.closed_on for one in known.arms_years}
    closed |= {year: later[year].was["closed_on"] or None for year in closed.keys() & later.keys()}
    return replace(
        known,
        arms_counts=tuple(one for one in rows if isinstance(one, ArmsCount)),
        arms_figures=tuple(one for one in rows if isinstance(one, ArmsFigure)),
        arms_supplies=tuple(
            replace(one, supplied_on=_by(one.supplied_on, key)) for one in rows if isinstance(one, ArmsSupply)
        ),
        arms_years=tuple(replace(one, closed_on=_by(closed[one.arms_year_id], key)) for one in known.arms_years),
        arms_revisions=tuple(one for one in known.arms_revisions if one.revised_at[:10] <= key),
    )


def _evidence_at(known: Snapshot, key: str) -> Snapshot:
    owners = {one.answer_id for one in known.answers} | {one.measurement_id for one in known.measurements}
    kept = []
    for one in known.evidence:
        if (one.answer_id or one.measurement_id) in owners and (one.document_on or "") <= key:
            is_checked = _by(one.verified_on, key) is not None
            kept.append(one if is_checked else replace(one, verified_on=None, verified_by=""))
    return replace(known, evidence=tuple(kept))
