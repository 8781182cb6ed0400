"""Which columns the values grid has: one row a period with its total, or with the categories of one axis."""

from collections.abc import Iterable
from typing import NamedTuple

from natcoord.domain import breakdown
from natcoord.domain.age_bands import UNKNOWN, band
from natcoord.domain.records import AXES, Indicator

PERIOD, VALUE, NUMERATOR, DENOMINATOR, SHARE, ABSENCE, SOURCE, STATE, DIFFERENCE, WHY = (
    "period", "value", "numerator", "denominator", "share", "absence", "source", "state", "difference", "why",
)  # fmt: skip
NUMBERS = (VALUE, NUMERATOR, DENOMINATOR)
COMPUTED = (PERIOD, SHARE, STATE, DIFFERENCE)
TOTAL, EVERY = "", "*"  # beside the axes: the totals alone, and every cell as a row of its own
FREE = ("place", "age")  # axes that take categories of one's own


class Column(NamedTuple):
    """What a column shows of which cell; `cell` None is the cell of the row."""

    name: str
    cell: str | None = None


def offered(sheet: Indicator, cells: Iterable[str]) -> tuple[str, ...]:
    """How the values of an indicator can be looked at: the axes it should have, those it has, cells of no one axis."""
    known = {one for one in cells if one}
    there = breakdown.axes_of(known)
    by_axis = tuple(axis for axis in AXES if axis in sheet.axes or axis in there)
    is_mixed = any(len(breakdown.split(one)) > 1 or breakdown.is_free(one) for one in known)
    return (TOTAL, *by_axis, EVERY) if is_mixed else (TOTAL, *by_axis)


def codes(axis: str, cells: Iterable[str], added: Iterable[str] = ()) -> tuple[str, ...]:
    """The categories shown for an axis: what is asked for, what is there, what was just added.

    Ages that are cut another way than asked stand alone, so that no one is shown twice.
    """
    there = {code for cell in cells for name, code in breakdown.split(cell) if name == axis}
    usual = set(breakdown.asked(axis))
    wanted = there | set(added)
    is_own_cut = axis == "age" and there and not there & usual
    wanted |= set() if is_own_cut else usual
    order = {code: place for place, code in enumerate(breakdown.categories(axis))}
    if axis == "age":
        return tuple(sorted(wanted, key=lambda code: (code == UNKNOWN, band(code)[0] if code != UNKNOWN else 0, code)))
    return tuple(sorted(wanted, key=lambda code: (order.get(code, len(order)), code)))


def rest(axis: str, shown: Iterable[str]) -> tuple[str, ...]:
    """The categories of an axis that have no column yet."""
    known = set(shown)
    return tuple(code for code in breakdown.categories(axis) if code not in known)


def columns(sheet: Indicator, axis: str = TOTAL, shown: Iterable[str] = ()) -> tuple[Column, ...]:
    """The columns for totals and for single cells (TOTAL, EVERY), or for the categories `shown` of an axis."""
    numbers = (NUMERATOR, DENOMINATOR) if sheet.is_ratio else (VALUE,)
    if axis in (TOTAL, EVERY):
        own = (*numbers, SHARE) if sheet.is_ratio else numbers
        return tuple(Column(name) for name in (PERIOD, *own, STATE, ABSENCE, SOURCE))
    made = [Column(name, breakdown.format(((axis, code),))) for code in shown for name in numbers]
    made += [Column(name, "") for name in numbers]
    if sheet.kind in breakdown.ADDS_UP:
        made += [Column(DIFFERENCE, ""), Column(WHY, "")]
    return tuple(made)
