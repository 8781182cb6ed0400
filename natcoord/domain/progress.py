"""Progress of a target and its status: the published rule of design.md 5.2."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from math import fsum

from natcoord.domain import periods
from natcoord.domain.records import Indicator, Measurement, Target

# A value that stands exactly on a threshold shall not fall below it by binary rounding.
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Shares of the expected progress, 0 to 1, from which a target is on track, or needs acceleration."""

    on_track: float
    acceleration: float


@dataclass(frozen=True, slots=True)
class Progress:
    """A status (records.STATUSES) with the inputs it follows from; values are in the indicator's unit.

    `progress` (p) and `expected_progress` (e) are shares of the way from baseline to target, `ratio` (r) is
    p / e. They are None where they are not defined: no data, direction `maintain`, a target equal to its
    baseline; `ratio` also where no progress is expected yet (e <= 0).
    """

    status: str
    latest: Measurement | None = None
    value: float | None = None
    period: str | None = None
    expected: float | None = None
    progress: float | None = None
    expected_progress: float | None = None
    ratio: float | None = None


def measured(measurement: Measurement) -> float | None:
    """The value, in per cent (100 * n / d) for a ratio; None when it is absent or not defined (d is 0)."""
    if measurement.absence is not None:
        return None
    above, below = measurement.numerator, measurement.denominator
    if above is None and below is None:
        return measurement.value
    return 100 * above / below if above is not None and below else None


def ratio_total(cells: Iterable[Measurement]) -> float | None:
    """The ratio of several cells, in per cent: sum of numerators over sum of denominators, never a mean.

    Cells that are absent or not defined are left out of both sums; None when none is left.
    """
    pairs = [
        (one.numerator, one.denominator)
        for one in cells
        if one.absence is None and one.numerator is not None and one.denominator
    ]
    below = fsum(denominator for _, denominator in pairs)  # in any order the same
    return 100 * fsum(numerator for numerator, _ in pairs) / below if below else None


def latest(measurements: Iterable[Measurement]) -> dict[str, Measurement]:
    """The newest approved total that has a value, by indicator; their order does not matter."""
    newest: dict[str, Measurement] = {}
    for one in measurements:
        if one.cell or one.state != "approved" or measured(one) is None:
            continue
        known = newest.get(one.indicator_id)
        if known is None or _age(one) > _age(known):
            newest[one.indicator_id] = one
    return newest


def _age(one: Measurement) -> tuple[float, str, str, str]:
    return _position(one.period), one.period, one.recorded_at, one.measurement_id


@cache
def _position(period: str) -> float:
    """Thousands of values share some hundred periods."""
    return periods.position(period)


def expected(target: Target, position: float) -> float | None:
    """The value on the straight lines through baseline, milestones and target at a `periods.position`.

    Each point stands at the end of its year. Before the baseline it is the baseline's value, after the target
    year the target's. None for a target without both values and years, or with years the wrong way round.
    """
    points = _points(target)
    return _on_lines(points, position) if points else None


def of_target(
    target: Target,
    indicator: Indicator | None,
    latest: Measurement | None,
    thresholds: Thresholds,
    today: date,
) -> Progress:
    """The status of a target by the value its indicator is judged by (`rollup.latest`).

    A value of the baseline's own year counts as one since the baseline. The target year has passed after its
    31 December. Where no progress is expected yet (e <= 0), any value not worse than the baseline is on
    track, save the baseline itself at e = 0: that has not started. Direction `reach` takes its way from
    baseline and target (docs/decisions/0013).
    """
    if latest is None:
        return Progress("no_data")
    value, points = measured(latest), _points(target)
    position = periods.position(latest.period)
    if indicator is None or value is None or not points or position < points[0][0]:
        return Progress("no_data", latest, value, latest.period)
    start, goal = points[0][1], points[-1][1]
    wanted = _on_lines(points, position)
    p = e = None
    if goal != start and indicator.direction != "maintain":
        p, e = (value - start) / (goal - start), (wanted - start) / (goal - start)
    if is_met(indicator, start, goal, value):
        status = "achieved"
    elif today.year >= points[-1][0]:
        status = "missed"
    elif indicator.direction == "maintain":
        status = "off_track"
    else:
        status = _on_the_way(p, e, thresholds)
    return Progress(status, latest, value, latest.period, wanted, p, e, _ratio(p, e))


def next_milestone(target: Target, today: date) -> tuple[int, float] | None:
    """The year and value of the first milestone, or the target itself, that is not before today's year."""
    ahead = [(one.year, one.value) for one in target.milestones]
    if target.target_year is not None and target.target_value is not None:
        ahead.append((target.target_year, target.target_value))
    return min((one for one in ahead if one[0] >= today.year), default=None)


def is_met(indicator: Indicator, start: float, goal: float, value: float) -> bool:
    """Whether a value meets the target `goal` in the indicator's direction, seen from the baseline `start`."""
    direction = indicator.direction
    if direction == "reach" and goal == start:
        return value == goal  # no way to go: only a draft can stand so
    if direction == "increase" or (direction == "reach" and goal > start):
        return value >= goal
    if direction in ("decrease", "reach"):
        return value <= goal
    low = goal if indicator.band_low is None else indicator.band_low
    high = goal if indicator.band_high is None else indicator.band_high
    return low <= value <= high


def _ratio(p: float | None, e: float | None) -> float | None:
    return p / e if p is not None and e is not None and e > 0 else None


def _on_the_way(p: float | None, e: float | None, thresholds: Thresholds) -> str:
    """The status while there is time left. Without p, target and baseline are one and the value is worse."""
    if p is None or p < 0:
        return "deteriorating"
    if p == 0 and e == 0:
        return "not_started"
    ratio = _ratio(p, e)
    if ratio is None or ratio >= thresholds.on_track - _ROUNDING:
        return "on_track"
    return "needs_acceleration" if ratio >= thresholds.acceleration - _ROUNDING else "off_track"


def _points(target: Target) -> list[tuple[float, float]]:
    """Positions and values of baseline, milestones and target; empty when the target is incomplete."""
    first, last = target.baseline_year, target.target_year
    if first is None or last is None or target.baseline_value is None or target.target_value is None:
        return []
    if last <= first:
        return []
    # A draft may hold milestones that adoption refuses: outside the years, or two in one year.
    between = sorted((one.year, one.value) for one in target.milestones if first < one.year < last)
    line = {first: target.baseline_value, **dict(between), last: target.target_value}
    return [(year + 1.0, value) for year, value in line.items()]


def _on_lines(points: list[tuple[float, float]], position: float) -> float:
    after = bisect_right(points, position, key=lambda point: point[0])
    if after == 0:
        return points[0][1]
    if after == len(points):
        return points[-1][1]
    (x0, y0), (x1, y1) = points[after - 1], points[after]
    value = y0 + (y1 - y0) * (position - x0) / (x1 - x0)
    return min(max(value, min(y0, y1)), max(y0, y1))
