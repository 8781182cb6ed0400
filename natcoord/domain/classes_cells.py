"""Values that would tell of a few persons: which may not leave, and what must go with them (domain.md 13.5).

An indicator is of persons if it counts and is broken down by sex, age, disability or relationship. Of it a count of
one to four is withheld, alone or as a numerator or denominator; so is every cell that names age, sex and place
together. What is withheld must not be found by subtraction either, by a reader who knows that 0 never is:

- of the cells of one axis, as many others go with it as leave their sum open, the smallest first;
- of the cells of several axes, all go once one of them, or one of a margin of theirs, does;
- where the total goes, the whole period does.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from natcoord.domain import breakdown
from natcoord.domain.inclusion import SMALLEST
from natcoord.domain.records import Indicator, Measurement

PERSONAL = frozenset(("sex", "age", "disability", "relationship"))
IDENTIFYING = frozenset(("sex", "age", "place"))

Place = tuple[str, str]  # indicator and period
Groups = dict[Place, list[Measurement]]


def is_small(number: float | None) -> bool:
    """Whether it counts one to four persons. A rate such as 2.5 counts nobody."""
    return number is not None and 0 < number < SMALLEST and number == int(number)


def tells_of_few(one: Measurement) -> bool:
    """Whether a value of an indicator of persons is small."""
    return is_small(one.value) or is_small(one.numerator) or is_small(one.denominator)


@lru_cache(maxsize=8192)
def axes(cell: str) -> frozenset[str]:
    """The axes that a cell names; none for the total."""
    return frozenset(axis for axis, _ in breakdown.split(cell))


def of_persons(indicators: Iterable[Indicator], measurements: Sequence[Measurement]) -> set[str]:
    """The keys of the indicators that count persons, by their sheets or by the cells they have."""
    counting = {one.indicator_id for one in indicators if one.kind in breakdown.ADDS_UP}
    found = {one.indicator_id for one in indicators if PERSONAL.intersection(one.axes)}
    personal = {cell for cell in {one.cell for one in measurements} if axes(cell) & PERSONAL}
    found |= {one.indicator_id for one in measurements if one.cell in personal}
    return found & counting


def groups(persons: Collection[str], measurements: Sequence[Measurement], gone: Collection[str]) -> Groups:
    """All values of those places of `persons` where something must be withheld, or is `gone`."""
    naming = {cell for cell in {one.cell for one in measurements} if axes(cell) >= IDENTIFYING}
    touched = {
        (one.indicator_id, one.period)
        for one in measurements
        if one.indicator_id in persons and (tells_of_few(one) or one.cell in naming or one.measurement_id in gone)
    }
    found: Groups = {place: [] for place in touched}
    if found:
        for one in measurements:
            if (place := (one.indicator_id, one.period)) in touched:
                found[place].append(one)
    return found


def withheld(held: Sequence[Measurement], gone: Collection[str]) -> set[str]:
    """Of all values of one place, the keys of those that may not leave; `gone` are not there at all."""
    every = {one.measurement_id for one in held}
    total = next((one for one in held if not one.cell), None)
    if total is not None and tells_of_few(total):
        return every
    by_axes: dict[frozenset[str], list[Measurement]] = {}
    for one in held:
        if one.cell:
            by_axes.setdefault(axes(one.cell), []).append(one)
    found: set[str] = set()
    touched: list[frozenset[str]] = []
    for names in sorted(by_axes, key=lambda names: (len(names), sorted(names))):
        own = by_axes[names]
        few = {one.measurement_id for one in own if tells_of_few(one) or one.measurement_id in gone}
        if few and len(names) == 1:
            hidden = hide_more(total, own, few)
            if hidden is None:
                return every
            found |= hidden
        elif few or names >= IDENTIFYING or any(margin < names for margin in touched):
            found |= {one.measurement_id for one in own}
        if few or any(margin < names for margin in touched):
            touched.append(names)
    return found


def hide_more(total: Measurement | None, parts: Sequence[Measurement], few: Collection[str]) -> set[str] | None:
    """`few`, and as many other parts of the total as leave it open how large each is; None if no parts can."""
    every = {one.measurement_id for one in parts}
    sums = [] if total is None else _sums(total, parts)
    if breakdown.crossing(one.cell for one in parts) or any(one.is_above for one in sums):
        return every  # persons are in several parts: some of them would tell another
    hidden = set(few)
    told = (one for one in parts if one.measurement_id not in hidden and _size(one) > 0)
    others = [one.measurement_id for one in sorted(told, key=lambda one: (_size(one), one.measurement_id))]
    while any(one.tells(hidden) for one in sums):
        if not others:
            # All that is left is 0: hidden too, it could be the one of several that are not.
            return every if len(hidden) > 1 and every > hidden else None
        hidden.add(others.pop(0))
    return hidden


def _size(one: Measurement) -> float:
    return max(one.value or 0.0, one.numerator or 0.0)


@dataclass(frozen=True, slots=True)
class _Sum:
    """One field of a total, and of its parts by key."""

    whole: float
    parts: dict[str, float]

    @property
    def is_above(self) -> bool:
        """Whether the parts are more than the whole."""
        return sum(self.parts.values()) > self.whole + breakdown.HALF_A_UNIT

    def tells(self, hidden: Collection[str]) -> bool:
        """Whether subtraction gives a hidden part: it is the only one, or each can be nothing but one.

        Parts that do not make the whole tell nothing: it is not known how much is missing.
        """
        kept = [number for key, number in self.parts.items() if key in hidden]
        makes_it = abs(sum(self.parts.values()) - self.whole) <= breakdown.HALF_A_UNIT
        return makes_it and bool(kept) and (len(kept) == 1 or sum(kept) <= len(kept))


def _sums(total: Measurement, parts: Sequence[Measurement]) -> list[_Sum]:
    found = []
    for field in breakdown.FIELDS:
        whole = getattr(total, field)
        told = {one.measurement_id: number for one in parts if (number := getattr(one, field)) is not None}
        # Shares of one whole have its denominator, each: that adds up to nothing.
        if whole is not None and not (field == "denominator" and all(number == whole for number in told.values())):
            found.append(_Sum(whole, told))
    return found
