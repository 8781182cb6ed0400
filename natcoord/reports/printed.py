"""Cells as printed text, and the colours all writers share."""

import datetime
import math
import re
from itertools import islice

from natcoord.reports.document import Cell, Column, Formats, Formula, Table

ACCENT = "174A7C"
GREY = "595959"
PALE = "EEF2F7"
# The first character of a status word is its symbol; the colours keep 4.5:1 on white paper.
STATUS_COLOURS = {
    "✓": "00704F",
    "●": "00704F",
    "◆": "8A5A00",
    "▼": "B04A00",
    "▽": "B04A00",
    "✕": "9C2B00",
    "○": "1F6890",
    "–": GREY,
}

LEVELS = ("E4EEF8", "174A7C")  # the one hue of scores, from 0 to 5
TOP_LEVEL = 5
THIN = 0.5  # a score of less coverage is hatched
UNASKED = "E3E5E8"

_REFUSED_BY_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_NUMBER = re.compile(r"-?[0-9][0-9,]*(\.[0-9]+)?")


def clean(text: str) -> str:
    """The text without the characters that XML refuses."""
    return _REFUSED_BY_XML.sub("", text)


def status_colour(text: str) -> str | None:
    """The colour of a status word, by its symbol."""
    return STATUS_COLOURS.get(text[:1])


def value_of(cell: Cell) -> str | float | int | None:
    """The value a cell stands for; a number that is not finite stands for nothing."""
    value = cell.value if isinstance(cell, Formula) else cell
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def day_of(text: str) -> datetime.date | None:
    """The day that an ISO text names, if it does."""
    try:
        return datetime.date.fromisoformat(text[:10])
    except ValueError:
        return None


def digits(text: str, formats: Formats) -> str:
    """The text in the digits of the report."""
    return text.translate(str.maketrans("0123456789", formats.digits))


def number(value: float, decimals: int | None, formats: Formats) -> str:
    """A grouped number; `decimals` None prints up to two places, four below one, without closing zeros."""
    most = 2 if abs(value) >= 1 else 4
    text = f"{value:,.{most}f}".rstrip("0").rstrip(".") if decimals is None else f"{value:,.{decimals}f}"
    if float(text.replace(",", "")) == 0:
        text = text.lstrip("-")
    marks = str.maketrans({",": formats.group, ".": formats.decimal})
    return digits(text.translate(marks), formats)


def _day(day: datetime.date, formats: Formats) -> str:
    name = formats.months[day.month - 1] if formats.months else f"{day.month:02}"
    text = formats.date.format(day=day.day, month=day.month, year=day.year, month_name=name)
    return digits(text, formats)


def text(cell: Cell, column: Column, formats: Formats) -> str:
    """What a reader sees in the cell on paper."""
    value = value_of(cell)
    if value is None:
        return ""
    if isinstance(value, str):
        day = day_of(value) if column.kind == "date" else None
        return _day(day, formats) if day else clean(value)
    if column.kind == "percent":
        return number(value, column.decimals, formats) + formats.percent
    if column.kind == "year" and float(value).is_integer():
        return digits(str(int(value)), formats)
    return number(value, column.decimals, formats)


def in_figures(words: str, formats: Formats) -> str:
    """A label of a drawing: the marks and digits of the report in a number, the digits alone in words."""
    if not _NUMBER.fullmatch(words):
        return digits(words, formats)
    marks: dict[int, str | int | None] = {ord(","): formats.group, ord("."): formats.decimal}
    return digits(words.translate(marks), formats)


def shade(level: float, ends: tuple[str, str] = LEVELS) -> str:
    """The colour of a score from 0 to 5, in the straight line between two colours that workbooks draw too."""
    share = min(max(level / TOP_LEVEL, 0.0), 1.0)
    low, high = (bytes.fromhex(end) for end in ends)
    return bytes(round(a + (b - a) * share) for a, b in zip(low, high, strict=True)).hex().upper()


def luminance(colour: str) -> float:
    """How light a colour is, 0 to 1 (WCAG 2.2, relative luminance)."""
    parts = (one / 255 for one in bytes.fromhex(colour))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def is_dark(colour: str) -> bool:
    """Whether white letters are easier to read on the colour than black ones; the better has 4.5:1 at least."""
    return luminance(colour) < 0.179


def hatching(colour: str) -> str:
    """The colour of lines that are seen on a shade of the scores, in grey too."""
    return "DCE8F4" if luminance(colour) < 0.3 else "3F5F80"


_LONGEST_WORD, _LONGEST_HEAD = 17, 11  # characters; a longer word may be broken
_LONGEST_STATUS = 22
_LOOKED_AT = 400  # rows


def places(table: Table) -> list[int]:
    """The columns that go on paper: neither working columns nor keys, nor columns without a single value."""
    shown = [index for index, one in enumerate(table.columns) if one.on_paper and not one.is_helper]
    if not table.rows or len(table.rows) > _LOOKED_AT:
        return shown
    used = {index for row in table.rows for index in shown if value_of(row[index]) not in (None, "")}
    return [index for index in shown if index in used]


def shares(table: Table, places: list[int], formats: Formats, room: int) -> list[float]:
    """The share of the page, 0 to 1, of each column in `places`; `room` is how many characters a line takes.

    Each column first gets its longest word or number, so that none is broken; what is left goes to those that
    have more to say, by the mean length of their texts.
    """
    needs = [1.1 * _longest(table.columns[index].title, _LONGEST_HEAD) for index in places]
    lengths = [0.0] * len(places)
    rows = list(islice(table.rows, _LOOKED_AT))
    for row in rows:
        for place, index in enumerate(places):
            words = text(row[index], table.columns[index], formats)
            is_status = table.columns[index].kind == "status"  # its symbol does not part from its words
            need = 1.1 * min(len(words), _LONGEST_STATUS) + 3 if is_status else _longest(words, _LONGEST_WORD)
            needs[place] = max(needs[place], need)
            lengths[place] += len(words) / len(rows)
    wishes = [max(0.0, length - need) for length, need in zip(lengths, needs, strict=True)]
    left, total = max(0.0, room - sum(needs)), sum(wishes) or 1.0
    widths = [need + left * wish / total for need, wish in zip(needs, wishes, strict=True)]
    return [width / sum(widths) for width in widths]


def _longest(words: str, most: int) -> int:
    return min(max((len(word) for word in words.split()), default=1), most) + 3
