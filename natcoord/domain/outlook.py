"""Looking ahead and back: when a target is met at its pace, how its status went, what changed since a day."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from math import ceil
from typing import TypeVar

from natcoord.domain import ledger, periods, progress, rollup, targets
from natcoord.domain.plan_records import PlanItem, TargetRevision
from natcoord.domain.records import Indicator, Measurement, Target
from natcoord.domain.snapshot import Snapshot

# Why there is no year to give, in the order they are looked for.
REASONS = ("no_data", "met", "no_pace", "no_time", "stands_still", "moves_away", "too_far", "stale")
_NO_PACE = ("ordinal", "yes_no", "document")
_LAST_YEAR = 2199  # of domain.periods
_ROUNDING = 1e-9
Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Projection:
    """The year in which the target is met at the pace so far, or a code of REASONS why there is none."""

    year: int | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """The status of a target (records.STATUSES) at the end of `on`, in the year `period`."""

    period: str
    on: date
    status: str


@dataclass(frozen=True, slots=True)
class StatusChange:
    target: Target
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Changes:
    """What is new after a day: statuses that differ, approved totals, revised lines, moved activities, adoptions."""

    statuses: tuple[StatusChange, ...] = ()
    values: tuple[Measurement, ...] = ()
    revisions: tuple[TargetRevision, ...] = ()
    items: tuple[PlanItem, ...] = ()
    adopted: tuple[Target, ...] = ()


# --- at this pace --------------------------------------------------------------------------------------------


def projection(target: Target, indicator: Indicator | None, latest: Measurement | None, today: date) -> Projection:
    """When the straight line from the baseline through the latest value meets the target.

    Direction `maintain` and kinds without amounts (ordinal, yes/no, document) have no pace. Reasons: `no_time`, the
    value is that of the baseline year; `too_far`, after 2199; `stale`, that year has passed without a newer value.
    """
    value = progress.measured(latest) if latest else None
    if indicator is None or latest is None or value is None or not _is_whole(target):
        return Projection(None, "no_data")
    start, goal, since = target.baseline_value or 0.0, target.target_value or 0.0, (target.baseline_year or 0) + 1.0
    position = periods.position(latest.period)
    if position < since:
        return Projection(None, "no_data")
    if progress.is_met(indicator, start, goal, value):
        return Projection(None, "met")
    if indicator.kind in _NO_PACE or indicator.direction == "maintain":
        return Projection(None, "no_pace")
    if position == since:
        return Projection(None, "no_time")
    if value == start:
        return Projection(None, "stands_still")
    if (value - start) * (goal - start) <= 0:
        return Projection(None, "moves_away")
    return _year(since + (position - since) * (goal - start) / (value - start), today)


def _is_whole(target: Target) -> bool:
    first, last = target.baseline_year, target.target_year
    if first is None or last is None or target.baseline_value is None or target.target_value is None:
        return False
    return last > first


def _year(position: float, today: date) -> Projection:
    """The year that a position (periods.position) lies in, its end included."""
    if position > _LAST_YEAR + 1:
        return Projection(None, "too_far")
    year = ceil(position - _ROUNDING) - 1
    return Projection(year) if year >= today.year else Projection(None, "stale")


# --- how it went -----------------------------------------------------------------------------------------------


def history(
    target: Target,
    indicator: Indicator | None,
    measurements: Iterable[Measurement],
    thresholds: progress.Thresholds,
    revisions: Iterable[TargetRevision],
    today: date,
) -> tuple[Step, ...]:
    """The status at the end of each year since the first adoption, and today's as the last step.

    Each year is judged by the line in force at its end and by the values of periods that had ended, as they are
    approved now. Years without a line in force are left out. `measurements` hold what rolls up already
    (`rollup.with_rolled`), if anything does.
    """
    kept = list(revisions)
    found = ledger.lines(target, kept)
    values = [one for one in measurements if indicator is not None and one.indicator_id == indicator.indicator_id]
    steps = []
    for year in range(int(found[0].since[:4]), today.year + 1) if found else ():
        day = min(date(year, 12, 31), today)
        line = ledger.line_at(target, kept, day)
        if line is None:
            continue
        known = values if day == today else [one for one in values if periods.end(one.period) <= day]
        newest = rollup.latest([indicator], known).get(indicator.indicator_id) if indicator else None
        status = progress.of_target(line, indicator, newest, thresholds, day).status
        steps.append(Step(str(year), day, status))
    return tuple(steps)


# --- what changed ----------------------------------------------------------------------------------------------


def statuses(snapshot: Snapshot, today: date) -> dict[str, progress.Progress]:
    """Where each target stands by the facts of a snapshot, by its key."""
    own: dict[str | None, list[Indicator]] = {}
    for sheet in snapshot.indicators:
        own.setdefault(sheet.target_id, []).append(sheet)
    newest = rollup.latest(snapshot.indicators, snapshot.measurements)
    limits = progress.Thresholds(snapshot.country.on_track, snapshot.country.acceleration)
    found = {}
    for target in snapshot.targets:
        first = targets.speaking(own.get(target.target_id, ()))
        latest = newest.get(first.indicator_id) if first else None
        found[target.target_id] = progress.of_target(target, first, latest, limits, today)
    return found


def changes(snapshot: Snapshot, since: date, today: date) -> Changes:
    """What happened after the day `since`, up to and with `today`, each in the order of the day it happened.

    A status changes also by time alone, when more is expected. Revised lines hold returns to draft too; targets
    whose new line is a revision are not among the adopted.
    """
    first, last = since.isoformat(), today.isoformat()

    def is_new(day: str | None) -> bool:
        return day is not None and first < day[:10] <= last

    before, after = statuses(ledger.as_of(snapshot, since), since), statuses(snapshot, today)
    revised = {(one.target_id, one.revised_on) for one in snapshot.target_revisions}
    return Changes(
        tuple(
            StatusChange(one, before[one.target_id].status, after[one.target_id].status)
            for one in snapshot.targets
            if before[one.target_id].status != after[one.target_id].status
        ),
        _newly(
            (one for one in snapshot.measurements if not one.cell and one.state == "approved"),
            lambda one: one.approved_at,
            is_new,
        ),
        _newly(snapshot.target_revisions, lambda one: one.revised_on, is_new),
        _newly(snapshot.plan_items, lambda one: one.state_on, is_new),
        _newly(
            (one for one in snapshot.targets if (one.target_id, one.adopted_on) not in revised),
            lambda one: one.adopted_on,
            is_new,
        ),
    )


def _newly(
    records: Iterable[Record], day: Callable[[Record], str | None], is_new: Callable[[str | None], bool]
) -> tuple[Record, ...]:
    """The records whose day is new, in the order of their days."""
    return tuple(sorted((one for one in records if is_new(day(one))), key=lambda one: day(one) or ""))
