"""What is noticed about values: warnings that name their rule. They never stop anyone; refusals are in `track`.

The limits are natcoord's own and stand here by name.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from natcoord.domain import age_bands, breakdown, periods, progress, rollup
from natcoord.domain.records import Indicator, Measurement

JUMP_SHARE = 0.5  # of the value before, from which a change is a jump
JUMP_FROM = 10.0  # both values must be above it: small numbers jump by themselves
JUMP_POINTS = 20.0  # percentage points
_COUNTED = ("stock", "flow", "cumulative_flow")


@dataclass(frozen=True, slots=True)
class ValueWarning:
    """One thing noticed about the value of a period and cell; `facts` are what its sentence needs.

    Codes: value_out_of_range, value_jump, cumulative_falls, parts_differ, parts_incomplete, part_above_total,
    rollup_differs, band_off_cuts, disability_method_missing.
    """

    code: str
    period: str
    cell: str
    facts: Mapping[str, object]


def warnings(
    indicator: Indicator, measurements: Iterable[Measurement], parts: Sequence[Indicator] = ()
) -> list[ValueWarning]:
    """The warnings of one indicator, by period and cell.

    `parts` are the indicators that roll up to it; `measurements` may hold theirs, and those of others.
    """
    every = list(measurements)
    own = sorted(
        (one for one in every if one.indicator_id == indicator.indicator_id), key=lambda one: (one.period, one.cell)
    )
    by_period: dict[str, list[Measurement]] = {}
    for one in own:
        by_period.setdefault(one.period, []).append(one)
    found = _in_time(indicator, own)
    for period, held in by_period.items():
        found += _in_period(indicator, period, held)
    if parts and indicator.rollup:
        found += _against_parts(indicator, own, parts, every)
    return sorted(found, key=lambda one: (periods.position(one.period), one.period, one.cell))


def needs_disability_method(indicator: Indicator, measurements: Iterable[Measurement]) -> bool:
    """Whether figures by disability stand there without the method they were recorded by (domain.md 13.2)."""
    return not indicator.disability_method and any(
        one.absence is None and "disability" in breakdown.axes_of([one.cell]) for one in measurements if one.cell
    )


def _in_time(indicator: Indicator, own: list[Measurement]) -> list[ValueWarning]:
    """A value against the one before it in the same cell, and against the plausible range."""
    found: list[ValueWarning] = []
    before: dict[str, tuple[str, float]] = {}
    for one in sorted(own, key=lambda one: periods.position(one.period)):
        value = progress.measured(one)
        if value is None:
            continue
        cell = breakdown.canonical(one.cell)
        found += _out_of_range(indicator, one, value)
        if cell in before:
            found += _step(indicator, one, value, before[cell])
        before[cell] = (one.period, value)
    return found


def _out_of_range(indicator: Indicator, one: Measurement, value: float) -> list[ValueWarning]:
    """A part of a count may lie below the range of its total."""
    low = None if one.cell and indicator.kind in _COUNTED else indicator.low
    is_low = low is not None and value < low
    if not is_low and (indicator.high is None or value <= indicator.high):
        return []
    facts = {"value": value, "low": _end(indicator.low), "high": _end(indicator.high)}
    return [ValueWarning("value_out_of_range", one.period, one.cell, facts)]


def _end(limit: float | None) -> float | str:
    return "…" if limit is None else limit


def _step(indicator: Indicator, one: Measurement, value: float, last: tuple[str, float]) -> list[ValueWarning]:
    period, before = last
    facts = {"value": value, "before": before, "period_before": period}
    if indicator.kind == "cumulative_flow" and value < before:
        return [ValueWarning("cumulative_falls", one.period, one.cell, facts)]
    if indicator.kind in _COUNTED:
        is_jump = min(value, before) > JUMP_FROM and abs(value - before) > JUMP_SHARE * before
        facts |= {"limit": 100 * JUMP_SHARE, "rule": "share"}
    else:
        is_jump = indicator.is_ratio and abs(value - before) > JUMP_POINTS
        facts |= {"limit": JUMP_POINTS, "rule": "points"}
    return [ValueWarning("value_jump", one.period, one.cell, facts)] if is_jump else []


def _in_period(indicator: Indicator, period: str, held: list[Measurement]) -> list[ValueWarning]:
    """The cells of one period against their total and against the rules of their axes."""
    cells = [one for one in held if one.cell]
    if not cells:
        return []
    total = next((one for one in held if not one.cell), None)
    found = [
        ValueWarning(
            "parts_incomplete" if one.is_incomplete else "parts_differ",
            period,
            one.within,
            {"axis": one.axis, "parts": one.parts, "total": one.total, "field": one.field},
        )
        for one in breakdown.reconcile(indicator, total, cells)
        if not one.reason
    ]
    for one in cells:
        found += _of_cell(indicator, one, total)
    if needs_disability_method(indicator, cells):
        first = next(one.cell for one in cells if "disability" in breakdown.axes_of([one.cell]))
        found.append(ValueWarning("disability_method_missing", period, first, {}))
    return found


def _of_cell(indicator: Indicator, one: Measurement, total: Measurement | None) -> list[ValueWarning]:
    found = [
        ValueWarning("band_off_cuts", one.period, one.cell, {"band": code})
        for axis, code in breakdown.split(one.cell)
        if axis == "age" and code != age_bands.UNKNOWN and not age_bands.nests(code)
    ]
    if total is not None and indicator.kind in breakdown.ADDS_UP and not _is_apart(one.cell):
        field = "numerator" if indicator.is_ratio else "value"
        part, whole = getattr(one, field), getattr(total, field)
        if part is not None and whole is not None and part > whole >= 0:
            facts = {"value": part, "total": whole, "field": field}
            found.append(ValueWarning("part_above_total", one.period, one.cell, facts))
    return found


def _is_apart(cell: str) -> bool:
    return any(code in breakdown.APART.get(axis, ()) for axis, code in breakdown.split(cell))


def _against_parts(
    indicator: Indicator, own: list[Measurement], parts: Sequence[Indicator], every: list[Measurement]
) -> list[ValueWarning]:
    """Own totals against what follows from the indicators below, where all of those have a value."""
    keys = {one.indicator_id for one in parts}
    below = [one for one in every if one.indicator_id in keys]
    found = []
    for one in own:
        value = progress.measured(one)
        if one.cell or value is None:
            continue
        rolled = rollup.value(indicator, parts, one.period, below)
        if rolled.value is None:
            continue
        limit = breakdown.HALF_A_UNIT if indicator.kind in breakdown.ADDS_UP else 0.0
        if abs(rolled.value - value) > limit:
            facts = {"value": value, "parts": rolled.value}
            found.append(ValueWarning("rollup_differs", one.period, "", facts))
    return found
