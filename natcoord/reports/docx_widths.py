"""How wide the columns of a table in a Word file are, by about how wide their letters will be."""

from itertools import islice
from typing import NamedTuple

from natcoord.reports import printed
from natcoord.reports.document import NUMBERS, Column, Formats, Table
from natcoord.reports.pages_widths import Need, fair, need, widths

SIZE = 9.0  # points
PADDING = 70  # twentieths of a point at each side of a cell
_SIZES = {8.0: 0.75, 7.0: 1.0}  # by the share of the page that the words alone take
_LETTER = 11.1  # twentieths of a point for each point of size
_NARROW = str.maketrans({letter: "" for letter in "iljtfrI.,:;'|!()[]-/ "} | {letter: 2 * letter for letter in "mwMW%"})
_BOLD = 1.08
_LONGEST = 2200  # a word that is longer may be broken
_LOOKED_AT = 400  # rows
_WHOLE = (*NUMBERS, "year", "date")  # kinds that are not broken between words


class Fitted(NamedTuple):
    """The widths of the columns in twentieths of a point, the size of the letters in points, the width of a letter."""

    widths: list[int]
    size: float

    @property
    def letter(self) -> float:
        """About how wide a letter is, in twentieths of a point."""
        return 0.9 * _LETTER * self.size


def fitted(table: Table, places: list[int], formats: Formats, room: int) -> Fitted:
    """The columns in `places` of the table, as wide together as the page."""
    size = SIZE
    needs = _needs(table, places, formats, size)
    for smaller, share in _SIZES.items():
        if sum(one.least for one in needs) > share * room:
            size = smaller
            needs = _needs(table, places, formats, size)
    needs = fair(needs, [table.columns[index].width for index in places], room)
    return Fitted([int(width) for width in widths(needs, room)], size)


def _needs(table: Table, places: list[int], formats: Formats, size: float) -> list[Need]:
    rows = list(islice(table.rows, _LOOKED_AT))
    found = []
    for index in places:
        column = table.columns[index]
        texts = [printed.text(row[index], column, formats) for row in rows]
        found.append(_need(column, texts, size, is_bold=bool(table.strong)))
    return found


def _need(column: Column, texts: list[str], size: float, *, is_bold: bool) -> Need:
    is_status = column.kind == "status"
    if is_status:  # the symbol does not part from its word
        texts = [text.replace(" ", "_", 1) for text in texts]

    def weak(words: str) -> float:
        broad = len(words.translate(_NARROW))
        return (broad + 0.5 * max(0, len(words) - broad)) * _LETTER * size

    def strong(words: str) -> float:
        return weak(words) * _BOLD

    head = need([column.title], False, strong, _LONGEST)
    cells = need(texts, column.kind in _WHOLE, strong if is_status or is_bold else weak, _LONGEST)
    pad = 2 * PADDING + 20
    return Need(max(head.least, cells.least) + pad, max(head.least, cells.most) + pad, cells.says + pad)
