"""What the chapters of the monitoring report share: the plan with its statuses, and what happened in the period."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from natcoord.domain import ledger, nap, outlook, report_periods, rollup
from natcoord.domain.outlook import Changes
from natcoord.domain.plan_records import PLAN_LEVELS, PlanItem, PlanMove
from natcoord.i18n import Language
from natcoord.reports.national_facts import Facts, Line
from natcoord.reports.order import Order
from natcoord.reports.tracking_facts import PlanFacts, Tracked, Tracking, follow


@dataclass(frozen=True, slots=True)
class Objective:
    """One objective of the plan with all that is below it, what measures it and the targets it serves."""

    top: nap.Line
    lines: tuple[nap.Line, ...]  # without the objective itself
    measures: tuple[Tracked, ...]
    targets: tuple[Line, ...]


@dataclass(frozen=True)
class Monitored:
    """The facts as they are known today; `first` and `last` are the days of the period that is reported on."""

    order: Order
    tracking: Tracking
    first: date
    last: date

    @property
    def language(self) -> Language:
        return self.order.language

    @property
    def facts(self) -> Facts:
        return self.tracking.facts

    @property
    def plan(self) -> PlanFacts | None:
        return self.tracking.plan

    @cached_property
    def activities(self) -> tuple[PlanItem, ...]:
        """All activities of the plan, those that are stopped too."""
        held = self.plan
        return tuple(one.item for one in held.lines if one.item.level == PLAN_LEVELS[-1]) if held else ()

    @cached_property
    def statuses(self) -> dict[str, str]:
        """The status of each line of the plan, by its key, as the page of progress shows it."""
        if self.plan is None:
            return {}
        of_target = {one.target.target_id: one.progress.status for one in self.facts.lines}
        measured: dict[str | None, list[str]] = {}
        for sheet in self.tracking.snapshot.indicators:
            measured.setdefault(sheet.plan_item_id, []).append(sheet.target_id or "")
        own = {
            key: [
                of_target[one] for one in dict.fromkeys((*item.target_ids, *measured.get(key, ()))) if one in of_target
            ]
            for key, item in self.plan.items.items()
        }
        found = rollup.plan_statuses(self.plan.items.values(), own, self.facts.today)
        return {key: status for key, (status, _) in found.items()}

    @cached_property
    def objectives(self) -> tuple[Objective, ...]:
        """The tops of the plan, in its order."""
        held = self.plan
        if held is None:
            return ()
        branches: list[list[nap.Line]] = []
        for line in held.lines:
            if line.depth == 0:
                branches.append([])
            branches[-1].append(line)
        return tuple(self._objective(branch) for branch in branches)

    def _objective(self, branch: list[nap.Line]) -> Objective:
        keys = {one.item.plan_item_id for one in branch}
        served = {key for one in branch for key in one.item.target_ids}
        measures = [
            one
            for one in self.tracking.lines
            if one.indicator.plan_item_id in keys or one.indicator.target_id in served
        ]
        of_measures = {one.indicator.target_id for one in measures if one.indicator.plan_item_id in keys}
        targets = [one for one in self.facts.lines if one.target.target_id in served | of_measures]
        return Objective(branch[0], tuple(branch[1:]), tuple(measures), tuple(targets))

    @cached_property
    def others(self) -> tuple[Tracked, ...]:
        """The indicators that measure no objective of the plan."""
        placed = {one.indicator.indicator_id for objective in self.objectives for one in objective.measures}
        return tuple(one for one in self.tracking.lines if one.indicator.indicator_id not in placed)

    @cached_property
    def changes(self) -> Changes:
        """What happened in the period, by what was known at its end."""
        end = min(self.last, self.facts.today)
        known = self.order.snapshot if end == self.facts.today else ledger.as_of(self.order.snapshot, end)
        return outlook.changes(known, self.first - timedelta(days=1), end)

    @cached_property
    def moves(self) -> tuple[PlanMove, ...]:
        """How the plan itself went on in the period."""
        key = self.plan.plan.action_plan_id if self.plan else ""
        first, last = self.first.isoformat(), self.last.isoformat()
        own = (one for one in self.order.snapshot.plan_moves if one.action_plan_id == key)
        return tuple(one for one in own if first <= one.moved_on <= last)

    def is_inside(self, day: str | None) -> bool:
        """Whether an ISO day lies in the period."""
        return day is not None and self.first.isoformat() <= day[:10] <= self.last.isoformat()


def gather(order: Order) -> Monitored:
    """Derive everything once, by the same rules as the pages. A report without a period speaks of the year of today."""
    tracking = follow(order.snapshot, order.language, order.pack, order.today)
    span = report_periods.span(order.report.period) or (date(order.today.year, 1, 1), order.today)
    return Monitored(order, tracking, *span)
