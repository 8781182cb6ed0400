"""Totals that add up to the total of another indicator: none that is withheld may be found from the others."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from natcoord.domain import rollup
from natcoord.domain.classes_cells import Place, hide_more, tells_of_few
from natcoord.domain.records import Indicator, Measurement

_ADDED = ("sum", "share")


@dataclass(frozen=True, slots=True)
class Totals:
    """`places` are to be withheld besides; `computed` are totals that a public reader could no longer compute."""

    places: set[Place]
    computed: tuple[Measurement, ...] = ()


def beside(indicators: Iterable[Indicator], measurements: Iterable[Measurement], hidden: set[str]) -> Totals:
    """What follows from the totals among the `hidden` values. Parts that are measured as often as the whole count."""
    families = _families(indicators)
    sheets = {one.indicator_id: one for own in families.values() for one in own}
    totals = [one for one in measurements if not one.cell and one.indicator_id in sheets and one.state == "approved"]
    if not any(one.measurement_id in hidden for one in totals):
        return Totals(set())
    known = {(one.indicator_id, one.period): one for one in rollup.with_rolled(sheets.values(), totals)}
    lost = {place for place, one in known.items() if one.measurement_id in hidden}
    before = set(lost)
    size = -1
    while size != (size := len(lost)):
        for key, (_, *parts) in families.items():
            for place in [one for one in known if one[0] == key]:
                lost |= _parts_lost(known, place, parts, lost)
    computed = tuple(
        one
        for (key, period), one in known.items()
        if rollup.is_rolled(one)
        and (key, period) not in lost
        and not tells_of_few(one)
        and any((part.indicator_id, period) in lost for part in families.get(key, ())[1:])
    )
    return Totals(lost - before, computed)


def _families(indicators: Iterable[Indicator]) -> dict[str, tuple[Indicator, ...]]:
    """Each indicator that is the sum of others, with them."""
    sheets = {one.indicator_id: one for one in indicators}
    return {
        key: (sheets[key], *parts)
        for key, parts in rollup.children(sheets.values()).items()
        if sheets[key].rollup in _ADDED and all(one.frequency == sheets[key].frequency for one in parts)
    }


def _parts_lost(
    known: dict[Place, Measurement], place: Place, parts: Sequence[Indicator], lost: set[Place]
) -> set[Place]:
    """The parts of one total that go with those that are lost; none where a part is not known anyway."""
    own = {(one.indicator_id, place[1]): known.get((one.indicator_id, place[1])) for one in parts}
    rows = {key: one for key, one in own.items() if one is not None}
    gone = lost & rows.keys()
    if len(rows) < len(own) or not (gone or place in lost):
        return set()
    if place in lost:
        # The whole is not known: with one part less, neither can be told.
        sizes = {key: max(one.value or 0.0, one.numerator or 0.0) for key, one in rows.items()}
        return gone or {min(sizes, key=lambda key: (sizes[key] == 0, sizes[key], key))}
    few = {rows[key].measurement_id for key in gone}
    more = hide_more(known[place], tuple(rows.values()), few)
    return {key for key, one in rows.items() if more is None or one.measurement_id in more}
