"""The chart of an indicator by one axis: the total, and a line for each category."""

from collections.abc import Callable, Iterable

from natcoord.domain import age_bands, breakdown, periods, progress
from natcoord.domain.breakdown import Part
from natcoord.domain.records import Indicator, Measurement
from natcoord.i18n import Language
from natcoord.reports.document import Chart, Series

MOST = 8  # lines that can still be told apart without colour


def breakdown_chart(
    indicator: Indicator,
    measurements: Iterable[Measurement],
    axis: str,
    name: Callable[[str], str],
    language: Language,
) -> Chart:
    """The total and the categories of `axis`, in the order of the axis; `name` says a category.

    Of more than MOST categories those with the largest newest value are drawn, and the caption says so. A percentage
    is drawn in per cent. Missing is a gap in the line, never zero.
    """
    by_period: dict[str, list[Measurement]] = {}
    for one in measurements:
        by_period.setdefault(one.period, []).append(one)
    order = sorted(by_period, key=periods.position)
    totals = [next((one for one in by_period[period] if not one.cell), None) for period in order]
    parts = [breakdown.parts((one for one in by_period[period] if one.cell), axis) for period in order]
    codes = _codes(parts, axis)
    drawn = _largest(parts, codes)
    whole = language.translate("charts", "Total")
    made = [Series(whole, tuple(order), tuple(progress.measured(one) if one else None for one in totals), "values")]
    for code in drawn:
        made.append(Series(name(code), tuple(order), tuple(_number(one.get(code)) for one in parts), "part"))
    return Chart(
        title=language.say(indicator.name),
        unit=language.say(indicator.unit) or (language.translate("charts", "per cent") if indicator.is_ratio else ""),
        series=tuple(made) if order else (),
        caption=_caption(len(drawn), len(codes), language),
    )


def _number(part: Part | None) -> float | None:
    if part is None or part.absence:
        return None
    if part.numerator is not None:
        return 100 * part.numerator / part.denominator if part.denominator else None
    return part.value


def _codes(parts: list[dict[str, Part]], axis: str) -> list[str]:
    """The categories that have a value anywhere, in the order of the axis."""
    known = {code for found in parts for code, part in found.items() if _number(part) is not None}
    usual = breakdown.categories(axis)
    order = {code: place for place, code in enumerate(usual)}
    if axis == "age":
        return sorted(known, key=_first_age)
    return sorted(known, key=lambda code: (order.get(code, len(usual)), code))


def _first_age(code: str) -> int:
    return age_bands.OLDEST if code == age_bands.UNKNOWN else age_bands.band(code)[0]


def _largest(parts: list[dict[str, Part]], codes: list[str]) -> list[str]:
    if len(codes) <= MOST:
        return codes

    def newest(code: str) -> float:
        return next((value for found in reversed(parts) if (value := _number(found.get(code))) is not None), 0.0)

    kept = sorted(codes, key=newest, reverse=True)[:MOST]
    return [code for code in codes if code in kept]


def _caption(drawn: int, known: int, language: Language) -> str:
    if drawn == known:
        return ""
    words = language.translate("charts", "The {drawn} largest of {known} categories.")
    return words.format(drawn=language.number(drawn), known=language.number(known))
