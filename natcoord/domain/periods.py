"""Periods of measurement: 2024, 2024-H1, 2024-Q3, 2024-07.

Positions are years on one line, a period standing at its end: "2024" at 2025.0, "2024-Q1" at 2024.25.
Periods of one frequency sort as text.
"""

import re
from calendar import monthrange
from datetime import date
from typing import NoReturn

from natcoord.domain import numerals
from natcoord.errors import NatcoordError

_PARTS = {"year": 1, "half_year": 2, "quarter": 4, "month": 12}
_FREQUENCY = {parts: name for name, parts in _PARTS.items()}
_LETTER = {2: "H", 4: "Q"}
_YEARS = range(1900, 2200)  # a number outside is a day count of a spreadsheet, not a year

_CANONICAL = re.compile(r"([0-9]{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?")
_YEAR = re.compile(r"(?P<year>[0-9]{4})")
_LETTERED = (
    re.compile(r"(?P<year>[0-9]{4})[-/ ]?(?P<letter>[hq])(?P<part>[0-9])"),
    re.compile(r"(?P<letter>[hq])(?P<part>[0-9])[-/ ]?(?P<year>[0-9]{4})"),
)
_NUMBERED = (
    re.compile(r"(?P<year>[0-9]{4})[-/ ](?P<part>[0-9]{1,2})"),
    re.compile(r"(?P<part>[0-9]{1,2})[-/ ](?P<year>[0-9]{4})"),
)
_NAMED = (
    re.compile(r"(?P<name>[^0-9]+?)[-/ ,،]*(?P<year>[0-9]{4})"),
    re.compile(r"(?P<year>[0-9]{4})[-/ ,،]*(?P<name>[^0-9]+)"),
)
_DATE = re.compile(r"(?:[0-9]{4}([-/.])[0-9]{1,2}\1[0-9]{1,2}|[0-9]{1,2}([-/.])[0-9]{1,2}\2[0-9]{2,4})(?:[t ].*)?")
_NAMED_DATE = (
    re.compile(r"[0-9]{1,2}[-/ ](?P<name>[^0-9]+?)[-/ ,،]*[0-9]{4}"),
    re.compile(r"(?P<name>[^0-9]+?) [0-9]{1,2}[ ,،]+[0-9]{4}"),
)
_ARABIC_PART = re.compile(r"(الربع|الفصل|النصف) (الاول|الثاني|الثالث|الرابع|[1-4])[,،]?(?: من)?(?: عام| سنه| سنة)? ?")
_ORDINALS = {"الاول": "1", "الثاني": "2", "الثالث": "3", "الرابع": "4"}
_ALEF = str.maketrans("أإآٱ", "اااا", "ـ\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652")

_MONTH_NAMES = (
    "january|jan|يناير|كانون الثاني|كانون ثاني",
    "february|feb|فبراير|شباط",
    "march|mar|مارس|آذار",
    "april|apr|أبريل|نيسان",
    "may|مايو|أيار",
    "june|jun|يونيو|يونيه|حزيران",
    "july|jul|يوليو|يوليه|تموز",
    "august|aug|أغسطس|آب",
    "september|sept|sep|سبتمبر|أيلول",
    "october|oct|أكتوبر|تشرين الأول|تشرين أول",
    "november|nov|نوفمبر|تشرين الثاني|تشرين ثاني",
    "december|dec|ديسمبر|كانون الأول|كانون أول",
)
_MONTHS = {name.translate(_ALEF): number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split("|")}


def parse(text: str | int | float, frequency: str) -> str:
    """The canonical period in `text`, in either digit set, with months as numbers or in words.

    Raises ``period_is_date`` for a day (a date object too), ``period_invalid`` for what is no period, and
    ``period_wrong_frequency`` for a period of another frequency than `frequency`.
    """
    if isinstance(text, date):
        raise NatcoordError("period_is_date", text=text.isoformat())
    if isinstance(text, float) and text.is_integer():
        text = int(text)
    plain = _plain(str(text))
    if _is_date(plain):
        raise NatcoordError("period_is_date", text=str(text))
    found = _read(plain)
    if found is None:
        _refuse(text, frequency)
    if _FREQUENCY[found[2]] != frequency:
        raise NatcoordError("period_wrong_frequency", text=str(text), frequency=frequency)
    return _write(*found)


def end(period: str) -> date:
    """The last day of a canonical period. Raises ``period_invalid``, as all functions below."""
    year, part, parts = _split(period)
    month = part * 12 // parts
    return date(year, month, monthrange(year, month)[1])


def frequency(period: str) -> str:
    """One of `records.FREQUENCIES`."""
    return _FREQUENCY[_split(period)[2]]


def position(period: str) -> float:
    """Where the period ends, in years: "2024" at 2025.0, "2024-Q1" at 2024.25."""
    year, part, parts = _split(period)
    return year + part / parts


def following(period: str) -> str:
    """The next period of the same frequency."""
    year, part, parts = _split(period)
    return _write(year + 1, 1, parts) if part == parts else _write(year, part + 1, parts)


def _plain(text: str) -> str:
    """One way of writing: Latin digits, lower case, bare alef, single spaces, "q3" for an Arabic quarter."""
    words = " ".join(numerals.latin(text).casefold().translate(_ALEF).split())
    words = re.sub(r" ?([-/]) ?", r"\1", words)
    return _ARABIC_PART.sub(_lettered, words)


def _lettered(found: re.Match[str]) -> str:
    word, number = found.groups()
    return f"{'h' if word == 'النصف' else 'q'}{_ORDINALS.get(number, number)} "


def _read(plain: str) -> tuple[int, int, int] | None:
    """Year, part and parts in a year, or None."""
    found = _YEAR.fullmatch(plain)
    if found:
        return _checked(found["year"], 1, 1)
    if found := _match(_LETTERED, plain):
        return _checked(found["year"], int(found["part"]), 2 if found["letter"] == "h" else 4)
    if found := _match(_NUMBERED, plain):
        return _checked(found["year"], int(found["part"]), 12)
    if found := _match(_NAMED, plain):
        return _checked(found["year"], _month(found["name"]), 12)
    return None


def _match(patterns: tuple[re.Pattern[str], ...], plain: str) -> re.Match[str] | None:
    return next((found for one in patterns if (found := one.fullmatch(plain))), None)


def _checked(year: str, part: int, parts: int) -> tuple[int, int, int] | None:
    return (int(year), part, parts) if int(year) in _YEARS and 1 <= part <= parts else None


def _month(name: str) -> int:
    """The number of a month; a pair such as "كانون الثاني/يناير" must name one month. 0 when it is none."""
    numbers = {_MONTHS.get(one.strip(" .،,"), 0) for one in name.split("/")}
    return numbers.pop() if len(numbers) == 1 else 0


def _is_date(plain: str) -> bool:
    found = _match(_NAMED_DATE, plain)
    return _DATE.fullmatch(plain) is not None or (found is not None and _month(found["name"]) > 0)


def _split(period: str) -> tuple[int, int, int]:
    """Year, part and parts in a year of a canonical period."""
    found = _CANONICAL.fullmatch(period)
    if found is None:
        _refuse(period, "")
    year, half, quarter, month = found.groups()
    if half:
        return int(year), int(half), 2
    if quarter:
        return int(year), int(quarter), 4
    return (int(year), int(month), 12) if month else (int(year), 1, 1)


def _write(year: int, part: int, parts: int) -> str:
    if parts == 1:
        return f"{year:04}"
    return f"{year:04}-{part:02}" if parts == 12 else f"{year:04}-{_LETTER[parts]}{part}"


def _refuse(text: object, frequency: str) -> NoReturn:
    raise NatcoordError("period_invalid", text=str(text), frequency=frequency)
