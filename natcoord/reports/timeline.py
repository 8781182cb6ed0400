"""Periods of a chart's series on one time axis, shared by the drawn and the native charts."""

import re
from itertools import pairwise

from natcoord.reports.document import Chart, Series

STRAIGHT = ("baseline", "former", "target")  # roles of lines that run straight from point to point

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_YEAR = re.compile(r"[0-9]{4}")
_LONGEST = 60
_PERIOD = re.compile(r"(\d{4})-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2]))")


def position(label: str) -> float | None:
    """The end of the period in years, None when the label is a word: 2024 is 2025.0, 2024-Q1 is 2024.25."""
    text = label.translate(_DIGITS).strip()
    if _YEAR.fullmatch(text):
        return int(text) + 1.0
    found = _PERIOD.fullmatch(text)
    if found is None:
        return None
    year, half, quarter, month = found.groups()
    return int(year) + (int(half) / 2 if half else int(quarter) / 4 if quarter else int(month) / 12)


def labels(chart: Chart) -> list[str]:
    """Every period label once, in time order; among years also those between that no series names."""
    found: list[str] = []
    for series in chart.series:
        after = 0
        for label in series.x:
            if label in found:
                after = found.index(label) + 1
            else:
                found.insert(after, label)
                after += 1
    places = {label: position(label) for label in found}
    if all(place is not None for place in places.values()):
        found.sort(key=lambda label: places[label] or 0.0)
    return _with_years_between(found) if all(_YEAR.fullmatch(label) for label in found) else found


def _with_years_between(years: list[str]) -> list[str]:
    """Workbook charts space labels evenly; with every year there, the axis is to scale."""
    if not years or int(years[-1]) - int(years[0]) > _LONGEST:
        return years
    return [str(year) for year in range(int(years[0]), int(years[-1]) + 1)]


def places(chart: Chart) -> dict[str, float]:
    """Where each label stands: in years when all labels are periods, else one after the other."""
    ordered = labels(chart)
    known = {label: position(label) for label in ordered}
    return {
        label: float(index) if None in known.values() else (known[label] or 0.0) for index, label in enumerate(ordered)
    }


def is_level(series: Series) -> bool:
    """One known value that holds all along, such as a baseline given as a single point."""
    return series.role in STRAIGHT and len(_points(series)) == 1


def age(chart: Chart, series: Series) -> int:
    """How many former paths are newer than this one, at most two: each is drawn with another dash; 0 for the rest."""
    former = [one for one in chart.series if one.role == "former"]
    return min(len(former) - 1 - former.index(series), 2) if series in former else 0


def level(series: Series) -> float:
    """The value of a series that `is_level`."""
    return _points(series)[0][1]


def _points(series: Series) -> list[tuple[str, float]]:
    return [(x, y) for x, y in zip(series.x, series.y, strict=True) if y is not None]


def along(series: Series, where: dict[str, float]) -> list[float | None]:
    """The series on every label: measured points alone, the other lines straight from point to point."""
    points = dict(_points(series))
    if is_level(series):
        return [level(series)] * len(where)
    if series.role not in STRAIGHT or not points:
        return [points.get(label) for label in where]
    known = sorted((where[label], value) for label, value in points.items())
    return [_between(known, place) for place in where.values()]


def _between(known: list[tuple[float, float]], place: float) -> float | None:
    for (x0, y0), (x1, y1) in pairwise(known):
        if x0 <= place <= x1:
            return y0 if x1 == x0 else y0 + (y1 - y0) * (place - x0) / (x1 - x0)
    return None
