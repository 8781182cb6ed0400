"""What a report speaks of: two calendar years, a half-year, a year, or no period at all.

Written "2024-2025", "2025-H1", "2025" and "". The report to the United Nations covers the two calendar years before
an even year (domain.md 0.3 and 1.8), the regional half-years run January to June and July to December (0.3).
"""

import re
from datetime import date

LENGTHS = ("none", "year", "half_year", "two_years")
_SHAPES = {
    "none": re.compile(r""),
    "year": re.compile(r"([0-9]{4})"),
    "half_year": re.compile(r"([0-9]{4})-H([12])"),
    "two_years": re.compile(r"([0-9]{4})-([0-9]{4})"),
}


def is_period(text: str, length: str) -> bool:
    """Whether the text is a period of this length."""
    found = _SHAPES[length].fullmatch(text)
    return found is not None and (length != "two_years" or int(found[2]) == int(found[1]) + 1)


def choices(length: str, today: date, count: int = 6) -> list[str]:
    """The periods that can be reported on a day, the usual one first: the newest that has ended, then earlier ones.

    After them comes the one that has not ended yet.
    """
    if length == "none":
        return [""]
    if length == "year":
        ended, step = today.year - 1, 1
        return [*(str(ended - step * one) for one in range(count)), str(today.year)]
    if length == "half_year":
        now = today.year * 2 + (today.month > 6)
        return [_half(now - 1 - one) for one in range(count)] + [_half(now)]
    # The report of an even year covers the two years before it.
    first = today.year - 2 - today.year % 2
    pairs = [first - 2 * one for one in range(count)]
    return [f"{year}-{year + 1}" for year in [*pairs, first + 2]]


def _half(number: int) -> str:
    return f"{number // 2}-H{number % 2 + 1}"


def span(period: str) -> tuple[date, date] | None:
    """The first and the last day of a period; None for no period."""
    if not period:
        return None
    year, _, part = period.partition("-")
    if part in ("H1", "H2"):
        return (
            (date(int(year), 1, 1), date(int(year), 6, 30))
            if part == "H1"
            else (date(int(year), 7, 1), date(int(year), 12, 31))
        )
    return date(int(year), 1, 1), date(int(part or year), 12, 31)


def years(period: str) -> tuple[int, ...]:
    """The calendar years a period touches, the earlier first."""
    found = span(period)
    return tuple(range(found[0].year, found[1].year + 1)) if found else ()


def before(period: str) -> str:
    """The period of the same length before this one; empty for none."""
    if not period:
        return ""
    year, _, part = period.partition("-")
    if part == "H2":
        return f"{year}-H1"
    if part == "H1":
        return f"{int(year) - 1}-H2"
    return f"{int(year) - 2}-{int(year) - 1}" if part else str(int(year) - 1)
