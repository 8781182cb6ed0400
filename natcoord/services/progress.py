"""How far targets and plan have come: the board by level, history of a target, what changed since a day."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from natcoord.domain import outlook, rollup, targets
from natcoord.domain.outlook import Changes, Projection, Step
from natcoord.domain.plan_records import ITEM_ROLLUPS, ActionPlan, MeasurementRevision, PlanItem, TargetRevision
from natcoord.domain.records import STATUSES, Indicator, Measurement, Target
from natcoord.domain.snapshot import Snapshot
from natcoord.services import nap, overview
from natcoord.store import file
from natcoord.store.store import Store


@dataclass(frozen=True, slots=True)
class ItemStatus:
    """One line of the plan with its status, and how often each status stands among those it follows from.

    `lines` are its own targets: those it serves, and those of the indicators that measure it.
    """

    item: PlanItem
    depth: int
    status: str
    counts: dict[str, int]
    lines: tuple[overview.TargetLine, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """Everything that has a status today: the plan in its order, and every target with its projection, by key."""

    levels: tuple[ItemStatus, ...]
    targets: list[overview.TargetLine]
    projections: dict[str, Projection]
    plan: ActionPlan | None = None


def board(store: Store, today: date) -> Board:
    """Where the current plan and all targets stand."""
    lines = overview.target_lines(store, today)
    projections = {
        one.target.target_id: outlook.projection(one.target, one.indicator, one.progress.latest, today) for one in lines
    }
    plan = nap.current(store)
    levels = _levels(store, plan, lines, today) if plan else ()
    return Board(levels, lines, projections, plan)


def _levels(store: Store, plan: ActionPlan, lines: list[overview.TargetLine], today: date) -> tuple[ItemStatus, ...]:
    items = nap.items(store, plan.action_plan_id)
    by_target = {one.target.target_id: one for one in lines}
    measured: dict[str, list[str]] = {}
    measured_by = store.column(Indicator, "plan_item_id")
    for key, target_id in store.column(Indicator, "target_id").items():
        if measured_by[key] and target_id:
            measured.setdefault(measured_by[key], []).append(target_id)
    own = {
        one.plan_item_id: tuple(
            by_target[key]
            for key in dict.fromkeys((*one.target_ids, *measured.get(one.plan_item_id, ())))
            if key in by_target
        )
        for one in items
    }
    of_targets = {key: [line.progress.status for line in found] for key, found in own.items()}
    found = rollup.plan_statuses(items, of_targets, today)
    depths: dict[str, int] = {}
    for one in items:  # a parent stands before what is below it
        depths[one.plan_item_id] = depths[one.parent_id] + 1 if one.parent_id else 0
    return tuple(
        ItemStatus(one, depths[one.plan_item_id], status, _counts(parts), own[one.plan_item_id])
        for one in items
        for status, parts in (found[one.plan_item_id],)
    )


def _counts(parts: tuple[str, ...]) -> dict[str, int]:
    """How often each status occurs, in the order of records.STATUSES; those that do not are left out."""
    found = Counter(parts)
    return {status: found[status] for status in STATUSES if found[status]}


def set_rollup(store: Store, plan_item_id: str, rule: str) -> None:
    """Say by which rule (plan_records.ITEM_ROLLUPS) the status of a line follows from what is below it."""
    found = store.find(PlanItem, plan_item_id)
    assert found is not None
    assert rule in ITEM_ROLLUPS
    store.save(replace(found, rollup=rule))


def status_history(store: Store, target_id: str, today: date) -> tuple[Step, ...]:
    """The status of a target at the end of each year since its first adoption, and today's."""
    target = store.find(Target, target_id)
    if target is None:
        return ()
    sheet = targets.speaking(store.read(Indicator, "target_id = ?", [target_id]))
    values = overview.series(store, sheet.indicator_id) if sheet else []
    revisions = store.read(TargetRevision, "target_id = ?", [target_id])
    return outlook.history(target, sheet, values, overview.thresholds(store), revisions, today)


def changes(store: Store, since: date, today: date) -> Changes:
    """What happened after the day `since`: see `outlook.changes`. Reads every total of the file."""
    totals = store.read(Measurement, "cell = ''")
    facts = Snapshot(
        store.country(), today.isoformat(), (), (), (), (),
        tuple(sorted(store.read(Target), key=lambda one: one.code)),
        tuple(sorted(store.read(Indicator), key=lambda one: one.code)),
        tuple(totals),
        plan_items=tuple(store.read(PlanItem)),
        target_revisions=tuple(store.read(TargetRevision)),
        measurement_revisions=tuple(store.read(MeasurementRevision)),
    )  # fmt: skip
    return outlook.changes(facts, since, today)


def changes_in_file(country_file: Path, since: date, today: date) -> Changes:
    """The same on a read-only connection of its own (safe in a worker)."""
    with file.reading(country_file) as store:
        return changes(store, since, today)
