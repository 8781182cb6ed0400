"""What the sheets of the tracking workbook share: its values in their rows, its indicators, its plan."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from natcoord.content import Pack
from natcoord.domain import breakdown, nap, progress, rollup, targets
from natcoord.domain.plan_records import ActionPlan, Cost, PlanItem, Rate
from natcoord.domain.records import AXES, Indicator, Measurement, Target
from natcoord.domain.rollup import Rolled
from natcoord.domain.snapshot import Snapshot
from natcoord.i18n import Language
from natcoord.reports.document import Cell
from natcoord.reports.national_facts import Facts, gather


@dataclass(frozen=True, slots=True)
class Tracked:
    """One indicator. `target` is set where it speaks for one: only then are the target's numbers in its unit."""

    indicator: Indicator
    target: Target | None
    latest: Measurement | None  # that it is judged by
    progress: progress.Progress | None
    totals: dict[str, Measurement]  # approved or rolled up, by period
    years: dict[str, Rolled]


class ValueOrder:
    """The measurements in the order of the values sheet, with what rolls up, and where each of them stands."""

    def __init__(self, indicators: Iterable[Indicator], measurements: Iterable[Measurement]) -> None:
        codes = {one.indicator_id: one.code for one in indicators}
        own: dict[str, list[Measurement]] = {}
        for one in measurements:
            own.setdefault(one.indicator_id, []).append(one)
        self.rows: list[Measurement] = []
        self.row_of: dict[str, int] = {}  # totals only: a large file has many cells
        self.blocks: list[tuple[int, int]] = []  # first and last row of each indicator and period
        for key in sorted(own, key=lambda key: (codes.get(key, ""), key)):
            self._add(sorted(own[key], key=lambda one: (one.period, one.cell, rollup.is_rolled(one))))

    def _add(self, ones: list[Measurement]) -> None:
        period = ""
        for number, one in enumerate(ones, start=len(self.rows)):
            if not one.cell:
                self.row_of[one.measurement_id] = number
            if one.period == period:
                self.blocks[-1] = (self.blocks[-1][0], number)
            else:
                self.blocks.append((number, number))
            period = one.period
        self.rows += ones

    def totals(self) -> dict[str, dict[str, Measurement]]:
        """The totals that count, approved or rolled up, by indicator and period."""
        found: dict[str, dict[str, Measurement]] = {}
        for number in self.row_of.values():
            one = self.rows[number]
            if one.state == "approved":
                found.setdefault(one.indicator_id, {})[one.period] = one
        return found


@dataclass(frozen=True)
class PlanFacts:
    """The current plan with its numbered lines and its costs; sums are in the currency of the country file."""

    plan: ActionPlan
    lines: tuple[nap.Line, ...]
    costs: tuple[Cost, ...]  # in the order of the plan
    rates: dict[str, Rate]
    currency: str

    @cached_property
    def unrated(self) -> tuple[str, ...]:
        """The currencies that have no rate: their costs are in no sum."""
        return tuple(nap.without_rate(self.costs, self.rates, self.currency))

    @cached_property
    def rated(self) -> tuple[Cost, ...]:
        return tuple(one for one in self.costs if one.currency not in self.unrated)

    @cached_property
    def currencies(self) -> tuple[str, ...]:
        """The country's own currency first."""
        return (self.currency, *sorted({one.currency for one in self.costs} - {self.currency}))

    @cached_property
    def leads(self) -> tuple[str | None, ...]:
        """The institutions that lead a line with costs, in the order of the plan; None where nobody does."""
        return tuple(dict.fromkeys(self.items[one.plan_item_id].institution_id for one in self.costs))

    @cached_property
    def items(self) -> dict[str, PlanItem]:
        return {one.item.plan_item_id: one.item for one in self.lines}

    @cached_property
    def numbers(self) -> dict[str, str]:
        """The number of each line by its key."""
        return {one.item.plan_item_id: one.number for one in self.lines}

    def sum(self, costs: Iterable[Cost]) -> nap.Amount:
        """The sum of costs that have rates."""
        return nap.totals(costs, self.rates, self.currency)


@dataclass(frozen=True)
class Tracking:
    """Everything a sheet may ask for. No order depends on the language: workbooks in two agree row by row."""

    facts: Facts
    values: ValueOrder
    lines: tuple[Tracked, ...]
    plan: PlanFacts | None

    @property
    def language(self) -> Language:
        return self.facts.language

    @property
    def snapshot(self) -> Snapshot:
        return self.facts.snapshot

    @cached_property
    def years(self) -> tuple[str, ...]:
        """From the first to the last year that has a value, without a hole."""
        found = [int(year) for line in self.lines for year, rolled in line.years.items() if rolled.value is not None]
        return tuple(f"{year:04}" for year in range(min(found), max(found) + 1)) if found else ()

    @cached_property
    def axes(self) -> tuple[str, ...]:
        """The axes that values are broken down by, and "" where a text of an older file names none."""
        found = {axis for cell in {one.cell for one in self.values.rows} for axis, _ in breakdown.split(cell)}
        return tuple(axis for axis in (*AXES, "") if axis in found)

    def axis(self, code: str) -> str:
        return self.facts.word(f"axis.{code}") if code else self.language.translate("reports", "Other breakdown")

    def category(self, axis: str, code: str) -> str:
        """The name of a category; a place, an age band or a text that the pack does not know stands as it is."""
        if not axis:
            return code
        key = f"category.{axis}.{code}"
        said = self.facts.word(key)
        return self.language.digits_of(code) if said == key else said

    def cell(self, text: str) -> str:
        """A breakdown cell in words; a text of an older file as it stands."""
        parts = (self.category(axis, code) for axis, code in breakdown.split(text))
        return self.facts.listed(parts)


def whole(value: float | None) -> float | int | None:
    """The number as a cell shows it best: without places where it has none."""
    return int(value) if value is not None and float(value).is_integer() else value


def yes_no(is_yes: bool, tracking: Tracking) -> str:
    language = tracking.language
    return language.translate("reports", "Yes") if is_yes else language.translate("reports", "No")


def follow(snapshot: Snapshot, language: Language, pack: Pack, today: date) -> Tracking:
    """Derive everything once, by the same rules as the pages."""
    facts = gather(snapshot, language, pack, today)
    values = ValueOrder(snapshot.indicators, rollup.with_rolled(snapshot.indicators, snapshot.measurements))
    return Tracking(facts, values, tuple(_tracked(facts, values.totals())), _plan(snapshot))


def _tracked(facts: Facts, totals: dict[str, dict[str, Measurement]]) -> list[Tracked]:
    snapshot = facts.snapshot
    own: dict[str, list[Indicator]] = {}
    for one in snapshot.indicators:
        own.setdefault(one.target_id or "", []).append(one)
    speaking = {first.indicator_id for key, sheets in own.items() if key and (first := targets.speaking(sheets))}
    of_key = {one.target_id: one for one in snapshot.targets}
    newest = rollup.latest(snapshot.indicators, snapshot.measurements)
    limits = progress.Thresholds(snapshot.country.on_track, snapshot.country.acceleration)
    found = []
    for one in snapshot.indicators:
        target = of_key.get(one.target_id or "") if one.indicator_id in speaking else None
        latest, known = newest.get(one.indicator_id), totals.get(one.indicator_id, {})
        where = progress.of_target(target, one, latest, limits, facts.today) if target else None
        found.append(Tracked(one, target, latest, where, known, rollup.over_time(one.kind, known.values())))
    return found


def _plan(snapshot: Snapshot) -> PlanFacts | None:
    plan = nap.current(snapshot.plans)
    if plan is None:
        return None
    lines = nap.lines(one for one in snapshot.plan_items if one.action_plan_id == plan.action_plan_id)
    place = {one.item.plan_item_id: number for number, one in enumerate(lines)}
    costs = sorted(
        (one for one in snapshot.costs if one.plan_item_id in place),
        key=lambda one: (place[one.plan_item_id], one.year, one.line, one.currency, one.cost_id),
    )
    rates = {one.currency: one for one in snapshot.rates}
    return PlanFacts(plan, tuple(lines), tuple(costs), rates, snapshot.country.currency)


def joined(lines: Iterable[str]) -> Cell:
    """Texts, one a line."""
    return "\n".join(lines)
