"""Cells as printed text, and the colours all writers share."""

import datetime
import math
import re
import unicodedata
from collections import Counter
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

from natcoord.i18n import Language
from natcoord.reports.document import Cell, Column, Document, Formats, Formula, Table

_One = TypeVar("_One")

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
_EPOCH, _FIRST_DAY = 693_594, datetime.date(1900, 3, 1)  # the ordinal of day 0 of a workbook, 30 December 1899
THIN = 0.5  # a score of less coverage is hatched
UNASKED = "E3E5E8"

_NUMBER = re.compile(r"-?[0-9][0-9,]*(\.[0-9]+)?")
# What XML refuses, other controls, and characters that will never be assigned.
_REFUSED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "]"
)
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")  # Word ends a line by \x0b, a page by \x0c
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")  # embeddings, overrides and isolates, and what ends them
_MOST_TURNS = 4  # line ends
_EMBEDDED, _ISOLATED = "\u202c", "\u2069"


def clean(text: str) -> str:
    """The text as any program takes it: no control characters, lines ended by \\n, every turn of direction ended.

    What a turn of direction opens ends on its own line, so that it cannot mirror what stands after the text; ends
    of nothing are left out. Marks such as RLM, joiners and emoji stay.
    """
    if text.isprintable():  # the usual case, and quick: none of these can be printed
        return text
    text = _REFUSED.sub("", _LINE_ENDS.sub("\n", text))
    return "\n".join(_turned_back(line) for line in text.split("\n")) if _TURNS.search(text) else text


def brief(text: str, most: int = 500) -> str:
    """The clean text for where it cannot go on over a page: of a few lines and `most` characters, or cut and in one."""
    text = clean(text)
    if len(text) <= most and text.count("\n") <= _MOST_TURNS:
        return text
    text = " ".join(text.split())
    return text if len(text) <= most else clean(text[: most - 1]) + "…"


def drawable(held: _One) -> _One:
    """A drawing, or a part of one, with words that leave room for what is drawn, and only finite numbers."""
    made: object = held
    if isinstance(held, str):
        made = brief(held)
    elif isinstance(held, float):
        made = held if math.isfinite(held) else None
    elif isinstance(held, tuple):
        made = tuple(map(drawable, held))
    elif is_dataclass(held) and not isinstance(held, type):
        made = replace(held, **{one.name: drawable(getattr(held, one.name)) for one in fields(held)})
    return made  # type: ignore[return-value]


def _turned_back(line: str) -> str:
    """The line with each embedding, override and isolate ended, in the order that ends them."""
    said: list[str] = []
    waiting: list[str] = []  # what ends those that are open, the last opened last
    for mark in line:
        if mark in (_EMBEDDED, _ISOLATED):
            if mark not in waiting:
                continue
            while (end := waiting.pop()) != mark:
                said.append(end)
        elif _TURNS.match(mark):
            waiting.append(_ISOLATED if mark >= "\u2066" else _EMBEDDED)
        said.append(mark)
    return "".join(said + waiting[::-1])


def reads_rtl(text: str, otherwise: bool) -> bool:
    """Whether more letters of the text run from right to left; `otherwise` where it has none or as many."""
    kinds = Counter(map(unicodedata.bidirectional, text))
    right = kinds["R"] + kinds["AL"]
    return otherwise if right == kinds["L"] else right > kinds["L"]


def lines(text: str, is_rtl: bool) -> list[tuple[str, bool]]:
    """The lines of a cell, each with whether it runs from right to left.

    One line runs as the document does. Of several each runs as its letters do: they may be the same in two languages.
    """
    found = text.split("\n")
    return [(text, is_rtl)] if len(found) == 1 else [(line, reads_rtl(line, is_rtl)) for line in found]


def page_words(document: Document) -> str:
    """What a page says of its place, with {number} and {total}."""
    return Language(document.language).translate("reporting", "Page {number} of {total}")


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


def workbook_day(text: str) -> int | None:
    """The number by which a workbook knows the day that an ISO text names.

    None as well before March 1900: it counts a day there that never was, and knows none before that year.
    """
    day = day_of(text)
    return day.toordinal() - _EPOCH if day and day >= _FIRST_DAY else None


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


_LOOKED_AT = 400  # rows


def places(table: Table) -> list[int]:
    """The columns that go on paper: neither working columns nor keys, nor columns without a single value."""
    shown = [index for index, one in enumerate(table.columns) if one.on_paper and not one.is_helper]
    if table.is_form or not table.rows or len(table.rows) > _LOOKED_AT:
        return shown
    used = {index for row in table.rows for index in shown if value_of(row[index]) not in (None, "")}
    return [index for index in shown if index in used]
