"""What people write in spreadsheets they send: headings, the words of codes, cells, numbers; in both languages."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from natcoord import label_words, sheets
from natcoord.content import pack
from natcoord.domain import breakdown, cell_words, numerals, periods
from natcoord.domain.records import AXES, DIRECTIONS, FREQUENCIES, KINDS, VALUE_ABSENCES, Words
from natcoord.errors import NatcoordError
from natcoord.i18n import OFFERED, Language

Headings = Mapping[str, Iterable[str]]  # field -> the headings it may stand under
Columns = Mapping[str, int]  # field -> place in the row

# The window's own words for a code are read too, in each offered language.
_WORDS = {
    "kind": (KINDS, label_words.KIND),
    "direction": (DIRECTIONS, label_words.DIRECTION),
    "frequency": (FREQUENCIES, label_words.FREQUENCY),
    "absence": (VALUE_ABSENCES, label_words.ABSENCE),
}
_ALSO = {
    "kind": {"cumulative": "cumulative_flow"},
    "direction": {"keep": "maintain"},
}
_JOINTS = str.maketrans("", "", "_-/")
_LATEST_HEADING = 20  # rows a title may take above the headings
# A text that holds a decimal comma, or a decimal dot, and nothing else.
_COMMA = re.compile(r"[^,]*[. ][0-9]{3},[0-9]+ ?%?|[-+]?[0-9]+,(?:[0-9]{1,2}|[0-9]{4,}) ?%?")
_DOT = re.compile(r"[^.]*[, ][0-9]{3}\.[0-9]+ ?%?|[-+]?[0-9]+\.(?:[0-9]{1,2}|[0-9]{4,}) ?%?")
_EITHER = re.compile(r"[-+]?[1-9][0-9]{0,2},[0-9]{3}")  # grouped with a comma, or three decimals after one


def plain(text: str) -> str:
    """A word without case, spaces, underscores, hyphens and strokes."""
    return "".join(text.split()).translate(_JOINTS).casefold()


def text_of(value: Any) -> str:
    """What stands in a cell, as trimmed text; a whole number without decimals."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def words_of(text: str) -> Words:
    """The text in the language it is written in."""
    return {"ar" if any("\u0600" <= mark <= "\u06ff" for mark in text) else "en": text}


def stable_id(kind: str, name: str) -> str:
    """The same name makes the same key, so that the same sheet imported on two laptops meets again."""
    return hashlib.sha256(f"natcoord/{kind}/{plain(name)}".encode()).hexdigest()[:32]


def find_heading(
    rows: Sequence[Sequence[sheets.Cell]], headings: Headings, needed: Sequence[str]
) -> tuple[int, dict[str, int]] | None:
    """The place of the first row that has all the `needed` columns, and where each column stands in it.

    Besides the `headings`, the words for the axes of a breakdown are known.
    """
    known = {plain(word): field for field, words in headings.items() for word in (field, *words)}
    for index, row in enumerate(rows[:_LATEST_HEADING]):
        columns: dict[str, int] = {}
        for place, cell in enumerate(row):
            text = text_of(cell.value)
            field = known.get(plain(text)) or cell_words.AXIS.get(cell_words.plain(text))
            if field is not None:
                columns.setdefault(field, place)
        if columns.keys() >= set(needed):
            return index, columns
    return None


@cache
def codes(field: str) -> dict[str, str]:
    """The code for each way a word of this field may be written."""
    known_codes, words = _WORDS[field]
    known = {plain(code): code for code in known_codes}
    for language in OFFERED:
        known |= {plain(Language(language).translate("labels", words[code])): code for code in known_codes}
    return known | _ALSO.get(field, {})


@cache
def spellings() -> dict[str, dict[str, str]]:
    """The pack's own words for the categories of each axis, in every language."""
    found: dict[str, dict[str, str]] = {}
    for axis in AXES:
        keys = {code: f"category.{axis}.{code}" for code in breakdown.categories(axis)}
        found[axis] = {
            cell_words.plain(texts[key]): code
            for texts in pack().words.values()
            for code, key in keys.items()
            if key in texts
        }
    return found


def decimal_mark(texts: Iterable[str]) -> str | None:
    """ "," where some number of a sheet can only have a decimal comma ("1.234,5", "12,5") and none a decimal dot."""
    plain_texts = [numerals.latin(text) for text in texts]
    has_comma = any(_COMMA.fullmatch(text) for text in plain_texts)
    return "," if has_comma and not any(_DOT.fullmatch(text) for text in plain_texts) else None


class SheetRow:
    """One row by the names of its columns. What is refused names its cell."""

    def __init__(self, cells: Sequence[sheets.Cell], columns: Columns, decimal: str | None = None) -> None:
        self._cells, self._columns, self._decimal = cells, columns, decimal
        self.number = int("".join(mark for mark in cells[0].ref if mark.isdigit()))

    def cell(self, field: str) -> sheets.Cell | None:
        """The cell of a column, or None when it is empty or there is no such column."""
        index = self._columns.get(field)
        if index is None or index >= len(self._cells) or not text_of(self._cells[index].value):
            return None
        return self._cells[index]

    def text(self, field: str) -> str:
        """What stands in a column, or an empty text."""
        cell = self.cell(field)
        return text_of(cell.value) if cell else ""

    def words(self, field: str) -> Words:
        """The same, in the language it is written in."""
        text = self.text(field)
        return words_of(text) if text else {}

    def choice(self, field: str) -> str:
        """The code that a column names, or an empty text. Raises ``word_unknown``."""
        cell = self.cell(field)
        if cell is None:
            return ""
        code = codes(field).get(plain(text_of(cell.value)))
        if code is None:
            raise NatcoordError("word_unknown", cell=cell.ref, text=text_of(cell.value), field=field)
        return code

    def number_in(self, field: str) -> float | None:
        """The number in a column. Raises ``not_a_number``, ``number_ambiguous``."""
        cell = self.cell(field)
        if cell is None:
            return None
        with at(cell):
            if self._decimal and isinstance(cell.value, str) and _EITHER.fullmatch(numerals.latin(cell.value)):
                raise NatcoordError("number_ambiguous", text=cell.value)
            return numerals.parse_number(cell.value, decimal=self._decimal)

    def year_in(self, field: str) -> int | None:
        """The year in a column. Raises what `periods.parse` raises."""
        cell = self.cell(field)
        if cell is None:
            return None
        with at(cell):
            return int(periods.parse(cell.value, "year"))


class at:  # noqa: N801 (reads as a word: with at(cell))
    """Name the cell in whatever is refused inside."""

    def __init__(self, cell: sheets.Cell) -> None:
        self.cell = cell

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, NatcoordError):
            error.facts.setdefault("cell", self.cell.ref)
