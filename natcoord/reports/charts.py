"""The chart of a target or an indicator as a value: measured points, baseline, milestones, the path to the target."""

from collections.abc import Iterable

from natcoord.domain import periods, progress
from natcoord.domain.records import Indicator, Measurement, Target
from natcoord.i18n import Language
from natcoord.reports.document import Chart, Series


def target_chart(
    target: Target | None,
    indicator: Indicator | None,
    measurements: Iterable[Measurement],
    language: Language,
) -> Chart:
    """What is known about a target and its indicator; either may be missing. Breakdown cells are left out.

    Absent values are gaps in the line. The target is the straight path that the status is judged by.
    """
    totals = sorted((one for one in measurements if not one.cell), key=lambda one: periods.position(one.period))
    made = [_values(totals, language)] if totals else []
    if target is not None:
        made += _plan(target, language)
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


def _plan(target: Target, language: Language) -> list[Series]:
    made: list[Series] = []
    baseline = _point(target.baseline_year, target.baseline_value)
    milestones = [(str(one.year), one.value) for one in sorted(target.milestones, key=lambda one: one.year)]
    goal = _point(target.target_year, target.target_value)
    if baseline:
        made.append(_line(language.translate("charts", "Baseline"), baseline, "baseline"))
    if milestones:
        title = language.translate("charts", "Milestones")
        made.append(Series(title, tuple(x for x, _ in milestones), tuple(y for _, y in milestones), "milestones"))
    if goal:
        between = milestones if baseline else []
        made.append(_line(language.translate("charts", "Path to the target"), baseline + between + goal, "target"))
    return made


def _point(year: int | None, value: float | None) -> list[tuple[str, float]]:
    return [] if year is None or value is None else [(str(year), value)]


def _line(title: str, points: list[tuple[str, float]], role: str) -> Series:
    ordered = sorted(dict(points).items())
    x, y = tuple(x for x, _ in ordered), tuple(y for _, y in ordered)
    return Series(title, x, y, "baseline" if role == "baseline" else "target")


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
