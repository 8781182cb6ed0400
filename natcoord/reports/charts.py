"""The chart of a target or an indicator as a value: measured points, baseline, milestones, the path to the target."""

from collections.abc import Iterable
from typing import Literal

from natcoord.domain import ledger, periods, progress
from natcoord.domain.plan_records import TargetRevision
from natcoord.domain.records import Indicator, Measurement, Target
from natcoord.i18n import Language
from natcoord.reports.document import Chart, Series


def target_chart(
    target: Target | None,
    indicator: Indicator | None,
    measurements: Iterable[Measurement],
    language: Language,
    revisions: Iterable[TargetRevision] = (),
) -> Chart:
    """What is known about a target and its indicator; either may be missing. Breakdown cells are left out.

    Absent values are gaps in the line. The target is the straight path that the status is judged by; the paths
    that held before stand beside it. `revisions` may be those of all targets.
    """
    totals = sorted((one for one in measurements if not one.cell), key=lambda one: periods.position(one.period))
    made = [_values(totals, language)] if totals else []
    if target is not None:
        made += _plan(target, revisions, language)
    if indicator is not None and indicator.direction == "maintain":
        made += _band(indicator, made, language)
    return Chart(
        title=_title(target, indicator, language),
        unit=_unit(indicator, language),
        series=tuple(made),
        caption=_caption(indicator, totals, language),
    )


def _values(totals: list[Measurement], language: Language) -> Series:
    return Series(
        language.translate("charts", "Values"),
        tuple(one.period for one in totals),
        tuple(progress.measured(one) for one in totals),
        "values",
    )


def _plan(target: Target, revisions: Iterable[TargetRevision], language: Language) -> list[Series]:
    made: list[Series] = []
    baseline = _point(target.baseline_year, target.baseline_value)
    milestones = _milestones(target)
    if baseline:
        made.append(_line(language.translate("charts", "Baseline"), baseline, "baseline"))
    made += _former(target, revisions, language)
    if milestones:
        title = language.translate("charts", "Milestones")
        made.append(Series(title, tuple(x for x, _ in milestones), tuple(y for _, y in milestones), "milestones"))
    path = _path(target)
    if path:
        made.append(_line(language.translate("charts", "Path to the target"), path, "target"))
    return made


def _former(target: Target, revisions: Iterable[TargetRevision], language: Language) -> list[Series]:
    """The paths that no longer hold, the oldest first, each once, with the last day they held until."""
    title = language.translate("charts", "Path until {date}")
    shown, made = [target], []
    for one in reversed(ledger.lines(target, revisions)):
        if one.until is not None and not any(ledger.is_same_line(one.target, other) for other in shown):
            shown.append(one.target)
            made.append(_line(title.format(date=language.date(one.until)), _path(one.target), "former"))
    return made[::-1]


def _path(target: Target) -> list[tuple[str, float]]:
    """Years and values from the baseline over the milestones to the target; without a baseline the target alone."""
    baseline = _point(target.baseline_year, target.baseline_value)
    goal = _point(target.target_year, target.target_value)
    return baseline + (_milestones(target) if baseline else []) + goal if goal else []


def _milestones(target: Target) -> list[tuple[str, float]]:
    return [(str(one.year), one.value) for one in sorted(target.milestones, key=lambda one: one.year)]


def _point(year: int | None, value: float | None) -> list[tuple[str, float]]:
    return [] if year is None or value is None else [(str(year), value)]


def _line(title: str, points: list[tuple[str, float]], role: Literal["baseline", "former", "target"]) -> Series:
    ordered = sorted(dict(points).items())
    return Series(title, tuple(x for x, _ in ordered), tuple(y for _, y in ordered), role)


def _band(indicator: Indicator, made: list[Series], language: Language) -> list[Series]:
    """The band as two level lines, over a period that is there anyway."""
    ends = (
        (language.translate("charts", "Band, lower end"), indicator.band_low),
        (language.translate("charts", "Band, upper end"), indicator.band_high),
    )
    anywhere = next((one.x[0] for one in made if one.x), None)
    if anywhere is None:
        return []
    return [Series(title, (anywhere,), (value,), "target") for title, value in ends if value is not None]


def _title(target: Target | None, indicator: Indicator | None, language: Language) -> str:
    if indicator is not None:
        return language.say(indicator.name)
    return language.say(target.title) if target is not None else ""


def _unit(indicator: Indicator | None, language: Language) -> str:
    if indicator is None:
        return ""
    return language.say(indicator.unit) or (language.translate("charts", "per cent") if indicator.is_ratio else "")


def _caption(indicator: Indicator | None, totals: list[Measurement], language: Language) -> str:
    """Where the figures come from and when they were last written down."""
    stated = language.say(indicator.source) if indicator is not None else ""
    source = stated or next((one.source for one in reversed(totals) if one.source), "")
    recorded = max((one.recorded_at for one in totals), default="")
    if source and recorded:
        words = language.translate("charts", "Source: {source}. Recorded {date}.")
    elif recorded:
        words = language.translate("charts", "Recorded {date}.")
    else:
        words = language.translate("charts", "Source: {source}.") if source else ""
    return words.format(source=source, date=language.date(recorded))
