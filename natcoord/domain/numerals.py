"""Numbers as people write them, in Latin, Arabic-Indic and Eastern Arabic-Indic digits (design.md 4)."""

import re
from math import isfinite
from typing import NoReturn

from natcoord.errors import NatcoordError

_DIGITS = {ord(mark): str(n) for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for n, mark in enumerate(digits)}
# Direction marks come along when text is copied from a right-to-left page; nobody sees them.
_UNSEEN = dict.fromkeys(
    map(ord, "\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
)
_SPACES = dict.fromkeys(map(ord, "\u00a0\u2007\u2008\u2009\u200a\u202f"), " ")
_PLAIN = _DIGITS | _UNSEEN | _SPACES
_MARKS = str.maketrans({"\u2212": "-", "٪": "%", "،": ","})

_NUMBER = re.compile(r"([+-]?) ?([0-9., ٬٫]*[0-9]) ?%?")
_WHOLE = re.compile(r"[0-9]+|[1-9][0-9]{0,2}([., ٬])[0-9]{3}(?:\1[0-9]{3})*")
_COMMA_BEFORE_THREE = re.compile(r"[1-9][0-9]*,[0-9]{3}")


def latin(text: str) -> str:
    """The text with Latin digits and plain spaces, without direction marks, trimmed."""
    return text.translate(_PLAIN).strip()


def parse_number(text: str | float | int, *, decimal: str | None = None) -> float:
    """The number in `text`; a trailing per cent sign is dropped ("45%" gives 45.0).

    `decimal` ("." or ",") says what the decimal mark is. Without it, of two kinds of mark the last is the
    decimal one; a lone dot is decimal; a lone comma groups when three digits follow it ("1,234"), else it is
    decimal ("1,5", "0,234"). Raises ``not_a_number`` for anything else: words, NaN, infinity, truth values,
    and digits grouped other than by three, which could be read in two ways ("1234,567").
    """
    if isinstance(text, bool) or not isinstance(text, str | int | float):
        _refuse(text)
    if not isinstance(text, str):
        return _finite(text, text)
    found = _NUMBER.fullmatch(latin(text).translate(_MARKS))
    if found is None:
        _refuse(text)
    sign, body = found.groups()
    mark = _decimal_mark(body, decimal)
    whole, cut, share = body.partition(mark) if mark else (body, "", "")
    if (cut and not share.isdecimal()) or not (_WHOLE.fullmatch(whole) or (cut and not whole)):
        _refuse(text)
    plain = re.sub("[^0-9]", "", whole) or "0"
    return _finite(float(f"{sign}{plain}.{share or 0}"), text)


def _decimal_mark(body: str, decimal: str | None) -> str:
    """The mark between whole and decimals, or an empty text when every mark groups."""
    if "٫" in body:
        return "٫"
    if decimal is not None:
        return decimal
    comma, dot = body.rfind(","), body.rfind(".")
    if comma >= 0 and dot >= 0:
        return "," if comma > dot else "."
    if body.count(".") == 1:
        return "."
    if body.count(",") == 1 and not _COMMA_BEFORE_THREE.fullmatch(body):
        return ","
    return ""


def _finite(number: float, text: object) -> float:
    try:
        value = float(number)
    except OverflowError:
        _refuse(text)
    if not isfinite(value):
        _refuse(text)
    return value


def _refuse(text: object) -> NoReturn:
    raise NatcoordError("not_a_number", text=str(text))
