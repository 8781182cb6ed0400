"""Breakdown of values: how a cell is written, whether its parts make the total, what is asked for and missing.

A cell is "" (the total) or ``axis=code``, several joined by ";" in the order of `records.AXES`
("sex=female;age=15-17"). The code of an age is its band in whole years, both ends included; "65+" is open.
Axes and ages: domain.md 13.1. Text of older files that follows no rule stays as it is, under the axis "".
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from natcoord.domain import age_bands, cell_words, progress
from natcoord.domain.age_bands import UNKNOWN
from natcoord.domain.cell_words import CATEGORIES, Spellings
from natcoord.domain.records import AXES, Indicator, Measurement
from natcoord.errors import NatcoordError

Cell = tuple[tuple[str, str], ...]  # axis and code of each part

ADDS_UP = ("stock", "flow", "cumulative_flow", "percentage")
FIELDS = ("value", "numerator", "denominator")
HALF_A_UNIT = 0.5
# Administrative seizures stand apart: they enter no total (SDG 16.4.2 metadata, scope).
APART = {"context": ("seized_administrative",)}
# Of these it is asked that they are broken down at all; which categories there are differs from State to State.
ANY_OF = ("place", "relationship")
_NOT_ASKED = (UNKNOWN, "other", "seized_administrative")


# -- how a cell is written ------------------------------------------------------------------------------------


def parse(text: str, words: Spellings | None = None) -> Cell:
    """The cell that a person means: "Women", "نساء", "sex=F; age=under 18", "" for the total.

    `words` are further words for categories, by axis (see `cell_words.plain`). A part without its axis must be
    clear alone. Raises ``cell_invalid`` with the `text` and the `choices`.
    """
    found: dict[str, str] = {}
    for piece in re.split(r"[;؛|]" if re.search("[=:]", text) else r"[;؛|,،]", text):
        if not piece.strip():
            continue
        axis, code = _part(piece.strip(), words or {})
        if axis in found:
            raise _invalid(text, (axis,))
        found[axis] = code
    return tuple((axis, found[axis]) for axis in AXES if axis in found)


def _invalid(text: str, choices: Iterable[str]) -> NatcoordError:
    return NatcoordError("cell_invalid", text=text, choices=", ".join(choices))


def _part(piece: str, words: Spellings) -> tuple[str, str]:
    """The axis and code of one part. Raises ``cell_invalid``."""
    if mark := re.search("[=:]", piece):
        axis = cell_words.AXIS.get(cell_words.plain(piece[: mark.start()]))
        if axis is None:
            raise _invalid(piece, AXES)
        return axis, read(axis, piece[mark.end() :], words)
    fits = {axis: code for axis in AXES if (code := _alone(axis, piece, words))}
    if len(fits) != 1:
        raise _invalid(piece, tuple(fits) or AXES)
    return next(iter(fits.items()))


def _alone(axis: str, text: str, words: Spellings) -> str | None:
    """The code of a text that no axis is said with; a bare number is no age, "unknown" no category."""
    if axis == "age" and not text.strip().isdecimal() and (ages := age_bands.read(text)):
        return age_bands.band_code(ages)
    bare = cell_words.plain(text)
    return cell_words.ALONE[axis].get(bare) or _own(axis, bare, words)


def read(axis: str, text: str, words: Spellings | None = None) -> str:
    """The code that a text names on an axis. Raises ``cell_invalid``, with the categories as `choices`."""
    if axis == "age" and (ages := age_bands.read(text)):
        return age_bands.band_code(ages)
    bare = cell_words.plain(text)
    code = (
        cell_words.ALONE[axis].get(bare)
        or cell_words.UNDER[axis].get(bare)
        or _own(axis, bare, words or {}, under=True)
    )
    if code is None and axis == "place" and not re.search("[=;؛|]", text):
        code = " ".join(text.split())
    if not code:
        raise _invalid(text, categories(axis))
    return code


def _own(axis: str, bare: str, words: Spellings, *, under: bool = False) -> str | None:
    code = words.get(axis, {}).get(bare)
    return code if under or code not in (UNKNOWN, "other") else None


def format(cell: Cell) -> str:
    """The cell as it is stored."""
    return ";".join(f"{axis}={code}" if axis else code for axis, code in cell)


@lru_cache(maxsize=8192)
def split(cell: str) -> Cell:
    """The parts of a stored cell; what cannot be read is one part with the axis ""."""
    try:
        return parse(cell)
    except NatcoordError:
        return (("", cell),)


@lru_cache(maxsize=8192)
def canonical(cell: str) -> str:
    """A stored or typed cell in the one way of writing; what cannot be read stays as it is."""
    return format(split(cell))


def is_free(cell: str) -> bool:
    """Whether the cell is a text that names no axis."""
    return any(not axis for axis, _ in split(cell))


def axes_of(cells: Iterable[str]) -> tuple[str, ...]:
    """The axes that occur in some cells, in their order."""
    found = {axis for cell in set(cells) for axis, _ in split(cell)}
    return tuple(axis for axis in AXES if axis in found)


def categories(axis: str) -> tuple[str, ...]:
    """The codes that an axis offers; a place may have any other name, an age any other band."""
    return (*age_bands.default_bands(), UNKNOWN) if axis == "age" else CATEGORIES[axis]


def asked(axis: str) -> tuple[str, ...]:
    """The categories whose cells are expected of an indicator that is broken down by this axis."""
    return tuple(code for code in categories(axis) if code not in _NOT_ASKED)


def crossing(cells: Iterable[str]) -> list[tuple[str, str]]:
    """The pairs of cells of one period whose age bands overlap while all else in them is the same."""
    alike: dict[Cell, dict[str, str]] = {}
    for cell in set(cells):
        parts = split(cell)
        for axis, code in parts:
            if axis == "age":
                alike.setdefault(tuple(part for part in parts if part[0] != "age"), {})[code] = cell
    return [(own[one], own[two]) for own in alike.values() for one, two in age_bands.overlapping(own)]


# -- parts and totals -------------------------------------------------------------------------------------------


class Part(NamedTuple):
    """What is known of one category: numbers, or why there are none.

    `is_sum`: added up from finer cells; `is_partial`: these leave some out.
    """

    value: float | None
    numerator: float | None
    denominator: float | None
    absence: str | None
    is_sum: bool = False
    is_partial: bool = False


def parts(cells: Iterable[Measurement], axis: str) -> dict[str, Part]:
    """What the cells of one period say by one axis, by code.

    A category that has no cell of its own is the sum of the finer ones ("sex=female;age=…"), of the fewest axes;
    with one of them absent it is absent too.
    """
    own: dict[str, Part] = {}
    finer: dict[tuple[str, ...], dict[str, list[Measurement]]] = {}
    for one in cells:
        cell = split(one.cell)
        for name, code in cell:
            if name != axis:
                continue
            if len(cell) == 1:
                own[code] = Part(one.value, one.numerator, one.denominator, one.absence)
            else:
                kind = tuple(other for other, _ in cell)
                finer.setdefault(kind, {}).setdefault(code, []).append(one)
    for kind in sorted(finer, key=lambda kind: (len(kind), kind)):
        for code, held in finer[kind].items():
            if code not in own:
                own[code] = _sum(held, axis)
    return own


def _sum(held: list[Measurement], axis: str) -> Part:
    absence = next((one.absence for one in held if one.absence), None)
    if absence:
        return Part(None, None, None, absence, True)
    value, numerator, denominator = (_added(getattr(one, field) for one in held) for field in FIELDS)
    others: dict[str, set[str]] = {}
    for one in held:
        for name, code in split(one.cell):
            others.setdefault(name, set()).add(code)
    is_partial = not all(is_whole(name, codes) for name, codes in others.items() if name != axis)
    return Part(value, numerator, denominator, None, True, is_partial)


def _added(numbers: Iterable[float | None]) -> float | None:
    known = [one for one in numbers if one is not None]
    return sum(known) if known else None


def is_whole(axis: str, codes: Iterable[str]) -> bool:
    """Whether these categories leave no one out: all that are asked for, or age bands from 0 without a hole."""
    known = set(codes)
    if axis == "age":
        bands = [age_bands.band(one) for one in known if one != UNKNOWN]
        return bool(bands) and age_bands.is_filled(bands, 0, None)
    return len(known) > 1 if axis == "place" else known >= set(asked(axis))


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Parts that do not make their total. `field` is value, numerator or denominator.

    `within` is the cell they should add up to, "" for the total. With `is_incomplete` some parts are not there or
    have no number, so that they cannot make it; that is no error. A stated `reason` settles it.
    """

    axis: str
    parts: float
    total: float
    difference: float  # parts minus total
    field: str = "value"
    within: str = ""
    is_incomplete: bool = False
    reason: str = ""

    @property
    def is_wrong(self) -> bool:
        """Whether it is to be corrected or explained."""
        return not (self.is_incomplete or self.reason)


def reconcile(indicator: Indicator, total: Measurement | None, cells: Iterable[Measurement]) -> list[Mismatch]:
    """Where the cells of one period do not make their total, within half a unit, by axis.

    For kinds that add up; of a percentage numerators and denominators, each. Cells of several axes are held against
    the cell of one axis they are parts of.
    """
    if indicator.kind not in ADDS_UP:
        return []
    held = [one for one in cells if one.cell]
    found = _against(total, held, "") if total is not None and total.absence is None else []
    finer = [(split(one.cell), one) for one in held if len(split(one.cell)) > 1]
    for one in held if finer else ():
        whole = split(one.cell)
        if len(whole) > 1 or one.absence:
            continue
        inner = [
            two._replace(cell=format(tuple(part for part in cell if part != whole[0])))
            for cell, two in finer
            if whole[0] in cell
        ]
        found += _against(one, inner, one.cell)
    return found


def _against(total: Measurement, cells: list[Measurement], within: str) -> list[Mismatch]:
    found = []
    fields = [(field, amount) for field in FIELDS if (amount := getattr(total, field)) is not None]
    for axis in axes_of(one.cell for one in cells):
        own = {code: one for code, one in parts(cells, axis).items() if code not in APART.get(axis, ())}
        known = {code: one for code, one in own.items() if not one.absence}
        for field, wanted in fields:
            numbers = [number for one in known.values() if (number := getattr(one, field)) is not None]
            difference = sum(numbers) - wanted
            if not numbers or abs(difference) <= HALF_A_UNIT or _is_common(field, wanted, numbers):
                continue
            is_whole_axis = len(known) == len(own) and is_whole(axis, known)
            has_all = is_whole_axis and not any(one.is_partial for one in known.values())
            can_be = not has_all and (difference < 0 or any(one < 0 for one in numbers))
            reason = total.difference.strip()
            found.append(Mismatch(axis, sum(numbers), wanted, difference, field, within, can_be, reason))
    return found


def _is_common(field: str, total: float, numbers: list[float]) -> bool:
    """Whether the parts are shares of one whole: each has the denominator of the total."""
    return field == "denominator" and all(one == total for one in numbers)


# -- disaggregation debt ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Debt:
    """Cells that the sheets ask for: how many there are, how many have a coded reason instead, how many neither."""

    asked: int
    there: int
    reasons: Mapping[str, int]  # by code of absence
    missing: int

    @property
    def explained(self) -> int:
        """How many are not there for a coded reason."""
        return sum(self.reasons.values())

    @property
    def share(self) -> float | None:
        """Missing of asked, 0 to 1; None where nothing is asked."""
        return self.missing / self.asked if self.asked else None


def debt(indicator: Indicator, measurements: Iterable[Measurement], periods: Iterable[str] | None = None) -> Debt:
    """The debt of one indicator by its own measurements, over the `periods` (all) whose total has a value.

    Asked are the categories of each of its axes; of a place or relationship one cell at least. A default age band is
    there with its own cell or with finer ones that fill it; a coarser band does not tell it.
    """
    if not indicator.axes:
        return Debt(0, 0, {}, 0)
    wanted = None if periods is None else set(periods)
    by_period: dict[str, list[Measurement]] = {}
    told = set()
    for one in measurements:
        if one.cell:
            by_period.setdefault(one.period, []).append(one)
        elif progress.measured(one) is not None and (wanted is None or one.period in wanted):
            told.add(one.period)
    states: Counter[str | None] = Counter()
    known: dict[tuple[tuple[str, str | None], ...], list[str | None]] = {}
    for period in told:
        held = by_period.get(period, [])
        # Most periods have the same cells: what these tell is found once.
        shape = tuple((one.cell, one.absence) for one in held)
        if shape not in known:
            known[shape] = [one for axis in indicator.axes for one in _states(axis, parts(held, axis))]
        states.update(known[shape])
    there, missing = states.pop("", 0), states.pop(None, 0)
    reasons = {code: count for code, count in sorted(states.items()) if code}
    return Debt(there + missing + sum(reasons.values()), there, reasons, missing)


def plan_debt(indicators: Iterable[Indicator], measurements: Iterable[Measurement]) -> Debt:
    """The debt of all indicators together."""
    sheets = {one.indicator_id: one for one in indicators if one.axes}
    own: dict[str, list[Measurement]] = {key: [] for key in sheets}
    for one in measurements:
        if one.indicator_id in own:
            own[one.indicator_id].append(one)
    return total_debt(debt(sheets[key], held) for key, held in own.items())


def total_debt(debts: Iterable[Debt]) -> Debt:
    """Several debts as one."""
    known = list(debts)
    reasons: dict[str, int] = {}
    for one in known:
        for code, count in one.reasons.items():
            reasons[code] = reasons.get(code, 0) + count
    there, missing = sum(one.there for one in known), sum(one.missing for one in known)
    return Debt(sum(one.asked for one in known), there, reasons, missing)


def _states(axis: str, found: Mapping[str, Part]) -> list[str | None]:
    """For each category that is asked: "" when it is there, the code of its absence, or None."""
    known = {code: one for code, one in found.items() if not one.is_partial}
    if axis in ANY_OF:
        given = [one.absence or "" for one in known.values()]
        return ["" if "" in given else given[0] if given else None]
    return [_state(axis, code, known) for code in asked(axis)]


def _state(axis: str, code: str, found: Mapping[str, Part]) -> str | None:
    own = found.get(code)
    if own is None and axis == "age":
        return "" if _is_filled(code, found) else None
    return None if own is None else own.absence or ""


def _is_filled(code: str, found: Mapping[str, Part]) -> bool:
    """Whether finer bands with a number fill this one."""
    low, high = age_bands.band(code)
    ages = [age_bands.band(one) for one, part in found.items() if one != UNKNOWN and not part.absence]
    inner = [one for one in ages if one[0] >= low and (high is None or (one[1] is not None and one[1] <= high))]
    return age_bands.is_filled(inner, low, high)
