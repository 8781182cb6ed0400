"""Reading across the chain: what pages, reports and the command line show. Nothing here is stored."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from natcoord.content import Pack
from natcoord.domain import baseline, gaps, periods, progress, rollup, targets
from natcoord.domain import snapshot as snapshots
from natcoord.domain.plan_records import (
    PlanItem,
)
from natcoord.domain.records import (
    Answer,
    Assessment,
    GapDecision,
    Indicator,
    Measurement,
    Question,
    Target,
)
from natcoord.domain.snapshot import Snapshot, current_round
from natcoord.services import bank, nap
from natcoord.store.store import Store

_ORDER = {"targets": "code", "indicators": "code", "plan_items": "position, rowid"}
_ACTIVE = "action_plan_id = ? AND level = 'activity' AND state <> 'stopped'"


@dataclass(frozen=True, slots=True)
class TargetLine:
    """One target with its first indicator and where it stands today."""

    target: Target
    indicator: Indicator | None
    progress: progress.Progress
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Baseline:
    """The round the baseline is read from, read once; without a round the bank is asked and nothing is answered."""

    assessment: Assessment | None
    questions: dict[str, Question]  # that it asks
    answers: dict[str, Answer]  # by question key


@dataclass(frozen=True, slots=True)
class Due:
    """An indicator whose value for `period` should be there by `since` and is not."""

    indicator: Indicator
    period: str
    since: date


@dataclass(frozen=True, slots=True)
class Chain:
    """The counts of the chain, each with what waits there."""

    questions: int
    answered: int
    gaps: int
    gaps_undecided: int
    gaps_without_target: int
    targets: int
    target_drafts: int
    activities: int  # of the current action plan, without those that were stopped
    activities_done: int
    indicators: int
    indicator_drafts: int
    values: int
    values_unapproved: int


def snapshot(store: Store, today: date) -> Snapshot:
    """Every fact of the file at this moment. Reads the whole file: call it off the UI thread."""
    held: dict[str, Any] = {
        name: tuple(store.read(kind, order=_ORDER.get(name, "rowid"))) for name, kind in snapshots.kinds().items()
    }
    return Snapshot(country=store.country(), taken_on=today.isoformat(), **held)


def assessment(store: Store) -> Assessment | None:
    """The round the baseline is read from (snapshot.current_round)."""
    return current_round(store.read(Assessment))


def answers(store: Store, current: Assessment | None = None) -> dict[str, Answer]:
    """The answers of a round, by question key; of the current one unless another is given."""
    current = current or assessment(store)
    if current is None:
        return {}
    found = store.read(Answer, "assessment_id = ?", [current.assessment_id])
    return {one.question_key: one for one in found}


def baseline_now(store: Store, pack: Pack) -> Baseline:
    """The current round; `pack` is the one of `bank.with_own`."""
    current = assessment(store)
    given = answers(store, current) if current else {}
    return Baseline(current, bank.asked(store, pack, current, given), given)


def questions(store: Store, pack: Pack) -> dict[str, Question]:
    """The questions the current round asks."""
    return baseline_now(store, pack).questions


def area_scores(store: Store, pack: Pack) -> list[baseline.AreaScore]:
    """Score and coverage of each functional area."""
    now = baseline_now(store, pack)
    return baseline.scores(now.questions.values(), now.answers)


def found_gaps(store: Store, pack: Pack) -> list[gaps.Gap]:
    """The gaps that follow from the answers, the highest priority first."""
    return gaps_in(store, baseline_now(store, pack))


def gaps_in(store: Store, now: Baseline) -> list[gaps.Gap]:
    """The same from a round already read."""
    return gaps.find(now.questions.values(), now.answers, store.read(GapDecision), store.country().wanted_level)


def thresholds(store: Store) -> progress.Thresholds:
    """The status thresholds of this country file."""
    country = store.country()
    return progress.Thresholds(country.on_track, country.acceleration)


def target_lines(store: Store, today: date) -> list[TargetLine]:
    """Each target with its status, by code."""
    indicators = sorted(store.read(Indicator), key=lambda one: one.code)
    return lines(
        sorted(store.read(Target), key=lambda one: one.code),
        indicators,
        latest(store, indicators),
        thresholds(store),
        today,
    )


def latest(store: Store, indicators: Iterable[Indicator] | None = None) -> dict[str, Measurement]:
    """The value each indicator is judged by (`rollup.latest`), by its key. `indicators` are all, if already read.

    Most are found by an index. Rows are read only where a value is a sum over a year or over other indicators: of
    the newest two years, and of all years for what those do not settle.
    """
    sheets = store.read(Indicator) if indicators is None else list(indicators)
    families = rollup.children(sheets)
    computed = {one.indicator_id for one in sheets if rollup.is_summed(one) or one.indicator_id in families}
    newest = store.latest_measurements()
    if not computed:
        return newest
    years = [int(one.period[:4]) for one in newest.values()]
    found = {key: one for key, one in newest.items() if key not in computed}
    for since in (max(years, default=1) - 1, 0):
        keys = _with_parts(families, computed - found.keys())
        settled = rollup.latest(sheets, approved_totals(store, keys, f"{since:04}"))
        found |= {key: one for key, one in settled.items() if key in computed and key not in found}
    return found


def _with_parts(families: dict[str, tuple[Indicator, ...]], keys: Iterable[str]) -> set[str]:
    """These indicators and all that roll up to them, directly or not."""
    found, waiting = set(), list(keys)
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting += [part.indicator_id for part in families.get(key, ())]
    return found


def approved_totals(store: Store, indicator_ids: Iterable[str], since: str = "") -> list[Measurement]:
    """The approved totals of some indicators, from a period on."""
    where = "indicator_id IN (SELECT value FROM json_each(?)) AND cell = '' AND state = 'approved' AND period >= ?"
    return store.read(Measurement, where, [json.dumps(sorted(indicator_ids)), since])


def lines(
    all_targets: Iterable[Target],
    indicators: Iterable[Indicator],
    latest: dict[str, Measurement],
    limits: progress.Thresholds,
    today: date,
) -> list[TargetLine]:
    """The same from facts already read; the first indicator by code speaks for its target."""
    own: dict[str, list[Indicator]] = {}
    for one in indicators:
        if one.target_id:
            own.setdefault(one.target_id, []).append(one)
    made = []
    for target in all_targets:
        sheets = own.get(target.target_id, [])
        first = sheets[0] if sheets else None
        newest = latest.get(first.indicator_id) if first else None
        made.append(
            TargetLine(
                target,
                first,
                progress.of_target(target, first, newest, limits, today),
                tuple(targets.problems(target, sheets)),
            )
        )
    return made


def due(store: Store, today: date) -> list[Due]:
    """For each indicator, the first finished period after its newest value (or after its baseline).

    An indicator that others roll up to owes nothing: they do.
    """
    newest = store.newest_periods()
    starts = store.column(Target, "baseline_year")
    awaited: dict[str, tuple[str, date]] = {}  # many indicators stand at the same period
    found = []
    sheets = store.read(Indicator)
    families = rollup.children(sheets)
    for one in sheets:
        if one.indicator_id in families:
            continue
        last = newest.get(one.indicator_id)
        year = starts.get(one.target_id or "")
        if last is None and year is not None:
            last = _last_of_year(year, one.frequency)
        if last is None:
            continue
        if last not in awaited:
            following = periods.following(last)
            awaited[last] = following, periods.end(following)
        period, end = awaited[last]
        if end < today:
            found.append(Due(one, period, end))
    return sorted(found, key=lambda item: item.since)


def _last_of_year(year: int, frequency: str) -> str:
    return {"year": f"{year}", "half_year": f"{year}-H2", "quarter": f"{year}-Q4", "month": f"{year}-12"}[frequency]


def chain(store: Store, pack: Pack) -> Chain:
    """The counts along the chain."""
    now = baseline_now(store, pack)
    found = gaps_in(store, now)
    served = {key for keys in store.column(Target, "question_keys").values() for key in keys}
    overall = baseline.overall(now.questions.values(), now.answers)
    plan = nap.current(store)
    lines = store.read(PlanItem, _ACTIVE, [plan.action_plan_id]) if plan else []
    states = [one.state for one in lines]
    open_gaps = [one for one in found if one.decision != "rejected"]
    return Chain(
        questions=overall.total,
        answered=overall.answered,
        gaps=len(open_gaps),
        gaps_undecided=sum(1 for one in open_gaps if one.decision is None),
        gaps_without_target=sum(1 for one in open_gaps if one.question_key not in served),
        targets=store.count(Target),
        target_drafts=store.count(Target, "adopted_on IS NULL"),
        activities=len(states),
        activities_done=states.count("done"),
        indicators=store.count(Indicator),
        indicator_drafts=store.count(Indicator, "is_draft = 1"),
        values=store.count(Measurement),
        values_unapproved=store.count(Measurement, "state <> 'approved'"),
    )


def series(store: Store, indicator_id: str) -> list[Measurement]:
    """All totals of one indicator, oldest first, with what rolls up to it where it has no approved value."""
    own = store.read(Measurement, "indicator_id = ? AND cell = ''", [indicator_id], order="period")
    family = _family(store, indicator_id)
    if len(family) < 2:
        return own
    parts = approved_totals(store, (one.indicator_id for one in family if one.indicator_id != indicator_id))
    rolled = [
        one
        for one in rollup.with_rolled(family, own + parts)
        if rollup.is_rolled(one) and one.indicator_id == indicator_id
    ]
    instead = {one.period for one in rolled}
    return sorted([one for one in own if one.period not in instead] + rolled, key=lambda one: one.period)


def _family(store: Store, indicator_id: str) -> list[Indicator]:
    """An indicator with all that rolls up to it, directly or not."""
    found = {one.indicator_id: one for one in store.read(Indicator, "indicator_id = ?", [indicator_id])}
    waiting = list(found)
    while waiting:
        below = store.read(Indicator, "rolls_up_to = ?", [waiting.pop()])
        waiting += [one.indicator_id for one in below if one.indicator_id not in found]
        found |= {one.indicator_id: one for one in below}
    return list(found.values())
