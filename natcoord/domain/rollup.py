"""Roll-up: of values over time and between indicators, of statuses in the plan (docs/decisions/0014).

A part that is missing makes the whole not defined and is named; it is never zero. Percentages are sums of
numerators over sums of denominators, never means. Sums do not depend on the order of their parts.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from math import fsum

from natcoord.domain import periods, progress
from natcoord.domain.plan_records import PlanItem
from natcoord.domain.records import Indicator, Measurement

# The rules (records.ROLLUPS) that make sense for each kind.
RULES = {
    "stock": ("sum", "highest", "lowest"),
    "flow": ("sum", "highest", "lowest"),
    "cumulative_flow": ("sum", "highest", "lowest"),
    "percentage": ("share", "highest", "lowest"),
    "ordinal": ("highest", "lowest"),
    "yes_no": ("all", "highest", "lowest"),
    "document": ("all", "highest", "lowest"),
}
_SUMMED = ("flow", "percentage")  # over time; of the other kinds a year is where it stood at its end
_MARK = "rolled:"
_PARTS = {"year": 1, "half_year": 2, "quarter": 4, "month": 12}
Totals = Mapping[str, Mapping[str, Measurement]]  # by indicator and period


@dataclass(frozen=True, slots=True)
class Rolled:
    """A computed total. `value` is None where it is not defined; a percentage is in per cent.

    `missing` names the parts without a value: periods (over time), or keys of indicators.
    """

    value: float | None = None
    numerator: float | None = None
    denominator: float | None = None
    missing: tuple[str, ...] = ()
    recorded_at: str = ""  # of the newest part


# --- over time ---------------------------------------------------------------------------------------------


def over_time(kind: str, values: Iterable[Measurement]) -> dict[str, Rolled]:
    """The value of each year, the first year first, from the totals of one indicator.

    A flow is the sum of all periods of the year, a percentage the sum of numerators over that of denominators;
    every other kind is the value of the last period of the year. Years without any entry are left out.
    """
    years = _by_year(values)
    return {year: _year(kind, year, years[year]) for year in sorted(years)}


def _by_year(values: Iterable[Measurement]) -> dict[str, dict[str, Measurement]]:
    years: dict[str, dict[str, Measurement]] = {}
    for one in values:
        if not one.cell:
            years.setdefault(one.period[:4], {})[one.period] = one
    return years


def _year(kind: str, year: str, entered: Mapping[str, Measurement]) -> Rolled:
    if year in entered:
        return _summed(kind, (year,), entered)
    finest = max((_frequency(period) for period in entered), key=lambda name: _PARTS[name])
    return _summed(kind, within(year, finest), entered)


@cache
def _frequency(period: str) -> str:
    """Thousands of values share some hundred periods."""
    return periods.frequency(period)


@cache
def within(period: str, frequency: str) -> tuple[str, ...]:
    """The periods of a frequency that make up `period`, in order; none when the frequency is coarser."""
    own, parts, year = _PARTS[_frequency(period)], _PARTS[frequency], period[:4]
    if own == parts:
        return (period,)
    letter = {2: "H", 4: "Q"}.get(parts, "")
    end = periods.position(period) - int(year)  # 0 to 1
    first, last = (end - 1 / own) * parts, end * parts
    numbers = range(round(first) + 1, round(last) + 1)
    return tuple(f"{year}-{letter}{n}" if letter else f"{year}-{n:02}" for n in numbers) if parts > own else ()


def _summed(kind: str, wanted: Sequence[str], known: Mapping[str, Measurement]) -> Rolled:
    """The periods `wanted` as one value of an indicator of this kind."""
    asked = wanted if kind in _SUMMED else wanted[-1:]
    found = {one: _part(kind, known[one]) if one in known else Rolled() for one in asked}
    missing = tuple(one for one, rolled in found.items() if rolled.value is None)
    if missing or not found:
        return Rolled(missing=missing)
    parts = list(found.values())
    return parts[0] if len(parts) == 1 else _RULE["share" if kind == "percentage" else "sum"](parts)


def _part(kind: str, one: Measurement) -> Rolled:
    number = progress.measured(one)
    if number is None or (kind == "percentage") != (one.numerator is not None):
        return Rolled()
    return Rolled(number, one.numerator, one.denominator, (), one.recorded_at)


# --- between indicators ------------------------------------------------------------------------------------


def children(indicators: Iterable[Indicator]) -> dict[str, tuple[Indicator, ...]]:
    """Those that roll up to another one, by its key; only for indicators that say by which rule."""
    sheets = {one.indicator_id: one for one in indicators}
    found: dict[str, list[Indicator]] = {}
    for one in sheets.values():
        if one.rolls_up_to in sheets and sheets[one.rolls_up_to].rollup:
            found.setdefault(one.rolls_up_to, []).append(one)
    return {key: tuple(sorted(ones, key=lambda one: (one.code, one.indicator_id))) for key, ones in found.items()}


def value(parent: Indicator, parts: Sequence[Indicator], period: str, measurements: Iterable[Measurement]) -> Rolled:
    """What `parent` is in a period by its rule, from the totals of the indicators that roll up to it.

    A part that is measured more often counts by its whole period (`over_time`). Without a rule or without
    parts nothing is defined.
    """
    return _between(parent, parts, period, _totals(measurements))


def _between(parent: Indicator, parts: Sequence[Indicator], period: str, known: Totals) -> Rolled:
    found = {
        one.indicator_id: _summed(one.kind, within(period, one.frequency), known.get(one.indicator_id, {}))
        for one in parts
    }
    missing = tuple(key for key, rolled in found.items() if rolled.value is None)
    if missing or not found or not parent.rollup:
        return Rolled(missing=missing)
    return _RULE[parent.rollup](list(found.values()))


def with_rolled(indicators: Iterable[Indicator], measurements: Iterable[Measurement]) -> list[Measurement]:
    """The measurements, and after them what follows for indicators by roll-up where they have no approved value.

    Only approved values roll up. A computed total is approved, and `is_rolled`.
    """
    rows, families = list(measurements), children(indicators)
    if not families:
        return rows
    sheets = {one.indicator_id: one for one in indicators}
    wanted = families.keys() | {part.indicator_id for parts in families.values() for part in parts}
    known = _totals(one for one in rows if one.indicator_id in wanted and one.state == "approved")
    made = []
    for key in _upwards(families):
        parent, own = sheets[key], known.setdefault(key, {})
        for period in _periods(parent, families[key], known):
            rolled = Rolled() if period in own else _between(parent, families[key], period, known)
            if rolled.value is not None:
                own[period] = _row(parent, period, rolled)
                made.append(own[period])
    return rows + made


def is_rolled(one: Measurement) -> bool:
    """Whether it was computed here, and is not a record of the file."""
    return one.measurement_id.startswith(_MARK)


def latest(indicators: Iterable[Indicator], measurements: Iterable[Measurement]) -> dict[str, Measurement]:
    """The value each indicator is judged by: the newest approved total, with what rolls up.

    A flow that is measured more often than once a year is judged by its latest whole year: the sum of its
    periods, as one measurement of that year. Until a year is whole there is none.
    """
    sheets = list(indicators)
    flows: dict[str, list[Measurement]] = {one.indicator_id: [] for one in sheets if is_summed(one)}
    others = []
    for row in with_rolled(sheets, measurements):
        if row.indicator_id not in flows:
            others.append(row)
        elif row.state == "approved":
            flows[row.indicator_id].append(row)
    newest = progress.latest(others)
    for sheet in sheets:
        years = _by_year(flows.get(sheet.indicator_id, ()))
        for year in sorted(years, reverse=True):
            rolled = _year(sheet.kind, year, years[year])
            if rolled.value is not None:
                newest[sheet.indicator_id] = _row(sheet, year, rolled)
                break
    return newest


def is_summed(sheet: Indicator) -> bool:
    """Whether the indicator is judged by the sum of a year."""
    return sheet.kind == "flow" and sheet.frequency != "year"


def circle(indicators: Iterable[Indicator]) -> tuple[str, ...]:
    """The codes of indicators that roll up to one another in a circle, the first of them by code; or none."""
    sheets = {one.indicator_id: one for one in sorted(indicators, key=lambda one: (one.code, one.indicator_id))}
    for start in sheets:
        path = [start]
        while (above := sheets[path[-1]].rolls_up_to) in sheets and above not in path:
            path.append(above)
        if above == start:
            return tuple(sheets[key].code for key in path)
    return ()


def misfit(part: Indicator, parent: Indicator) -> str:
    """The field (kind, unit, frequency) that keeps `part` from rolling up to `parent`; empty when it fits.

    Units are alike when no language says otherwise; a part is measured at least as often as the whole.
    """
    if part.kind != parent.kind:
        return "kind"
    spoken = {code for code in part.unit.keys() & parent.unit.keys() if part.unit[code] and parent.unit[code]}
    if any(_plain(part.unit[code]) != _plain(parent.unit[code]) for code in spoken):
        return "unit"
    return "frequency" if _PARTS[part.frequency] < _PARTS[parent.frequency] else ""


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _totals(measurements: Iterable[Measurement]) -> dict[str, dict[str, Measurement]]:
    found: dict[str, dict[str, Measurement]] = {}
    for one in measurements:
        if not one.cell and progress.measured(one) is not None:
            found.setdefault(one.indicator_id, {})[one.period] = one
    return found


def _periods(parent: Indicator, parts: Sequence[Indicator], known: Totals) -> list[str]:
    """The periods of the parent in which any part has a value."""
    years = {period[:4] for one in parts for period in known.get(one.indicator_id, {})}
    return [period for year in sorted(years) for period in within(year, parent.frequency)]


def _upwards(families: Mapping[str, Sequence[Indicator]]) -> list[str]:
    """The indicators with parts, each after those of its parts that have parts. A circle is left out."""
    done: list[str] = []
    waiting = sorted(families)
    while ready := [key for key in waiting if not any(one.indicator_id in waiting for one in families[key])]:
        done += ready
        waiting = [key for key in waiting if key not in ready]
    return done


def _row(sheet: Indicator, period: str, rolled: Rolled) -> Measurement:
    is_share = rolled.numerator is not None
    return Measurement(
        f"{_MARK}{sheet.indicator_id}:{period}", sheet.indicator_id, period, "",
        None if is_share else rolled.value, rolled.numerator, rolled.denominator, None, "approved", "",
        rolled.recorded_at,
    )  # fmt: skip


# --- the rules -----------------------------------------------------------------------------------------------


def _sum(parts: Sequence[Rolled]) -> Rolled:
    return Rolled(fsum(one.value or 0 for one in parts), recorded_at=_newest(parts))


def _share(parts: Sequence[Rolled]) -> Rolled:
    above, below = fsum(one.numerator or 0 for one in parts), fsum(one.denominator or 0 for one in parts)
    return Rolled(100 * above / below if below else None, above, below, (), _newest(parts))


def _highest(parts: Sequence[Rolled]) -> Rolled:
    return max(parts, key=_by_value)


def _lowest(parts: Sequence[Rolled]) -> Rolled:
    return min(parts, key=_by_value)


def _all(parts: Sequence[Rolled]) -> Rolled:
    return Rolled(float(all(one.value == 1 for one in parts)), recorded_at=_newest(parts))


def _by_value(one: Rolled) -> tuple[float, float, str]:
    return one.value or 0.0, one.denominator or 0.0, one.recorded_at


def _newest(parts: Sequence[Rolled]) -> str:
    return max(one.recorded_at for one in parts)


_RULE = {"sum": _sum, "share": _share, "highest": _highest, "lowest": _lowest, "all": _all}


# --- statuses of the plan ------------------------------------------------------------------------------------

# From the worst to the best. What is not known is worse than good news and better than bad.
ORDER = (
    "missed",
    "deteriorating",
    "off_track",
    "needs_acceleration",
    "no_data",
    "not_started",
    "on_track",
    "achieved",
)
_GOOD = ("not_started", "on_track", "achieved")


def item_status(statuses: Iterable[str], rule: str) -> str:
    """One status for several, by a rule of plan_records.ITEM_ROLLUPS; ``no_data`` for none.

    ``worst`` is the worst of them; where some are achieved and others have not had to start yet, the whole is on
    track. ``most`` is the one that occurs most often, the worse of two that occur alike.
    """
    found = Counter(statuses)
    if not found:
        return "no_data"
    if rule == "most":
        return max(found, key=lambda one: (found[one], -ORDER.index(one)))
    worst = min(found, key=ORDER.index)
    return "on_track" if worst in _GOOD and len(found) > 1 else worst


def activity_status(item: PlanItem, today: date) -> str:
    """The status of an activity by its state and days alone.

    Done is achieved, stopped is missed; past its last day it is off track, not begun after its first day it
    needs acceleration, under way it is on track, else it has not started.
    """
    day = today.isoformat()
    if item.state in ("done", "stopped"):
        return "achieved" if item.state == "done" else "missed"
    if item.ends_on and item.ends_on < day:
        return "off_track"
    if item.state == "under_way":
        return "on_track"
    return "needs_acceleration" if item.starts_on and item.starts_on < day else "not_started"


def plan_statuses(
    items: Iterable[PlanItem], of_targets: Mapping[str, Sequence[str]], today: date
) -> dict[str, tuple[str, tuple[str, ...]]]:
    """The status of each item, and the statuses it follows from, by key.

    Above the activities these are the statuses of the item's own targets (`of_targets`, by item) and of the
    items directly below it, by the item's rule.
    """
    below: dict[str | None, list[PlanItem]] = {}
    for one in items:
        below.setdefault(one.parent_id, []).append(one)
    found: dict[str, tuple[str, tuple[str, ...]]] = {}

    def judge(item: PlanItem) -> str:
        if item.level == "activity":
            status = activity_status(item, today)
            found[item.plan_item_id] = status, (status,)
            return status
        parts = (*of_targets.get(item.plan_item_id, ()), *(judge(one) for one in below.get(item.plan_item_id, ())))
        found[item.plan_item_id] = item_status(parts, item.rollup), parts
        return found[item.plan_item_id][0]

    for top in below.get(None, ()):
        judge(top)
    return found
