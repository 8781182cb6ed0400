"""The values of a file as a public reader may see them: those that may not leave have a reason in place of a number."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from natcoord.domain import classes_cells, classes_totals
from natcoord.domain.classes_cells import Place
from natcoord.domain.plan_records import MeasurementRevision
from natcoord.domain.records import Measurement
from natcoord.domain.snapshot import Snapshot

# The reader sees that there is a value and that the rule on small groups does not permit it to be told. Not
# `not_shared`: that says of an institution that it gave nothing.
WITHHELD = "not_permitted"


@dataclass(frozen=True, slots=True)
class Values:
    """`count` is how many values are withheld."""

    measurements: tuple[Measurement, ...]
    revisions: tuple[MeasurementRevision, ...]
    count: int


def public(snapshot: Snapshot, kept: Snapshot, gone: Collection[str]) -> Values:
    """The values of `kept`, which is the snapshot without what is restricted; `gone` are keys of values it lost."""
    persons = classes_cells.of_persons(kept.indicators, kept.measurements)
    groups = classes_cells.groups(persons, snapshot.measurements, gone)
    hidden: set[str] = set()
    for held in groups.values():
        hidden |= classes_cells.withheld(held, gone)
    totals = classes_totals.beside(kept.indicators, kept.measurements, hidden)
    places = groups.keys() | totals.places
    if totals.places:
        hidden |= {one.measurement_id for one in kept.measurements if (one.indicator_id, one.period) in totals.places}
    if hidden:
        hidden = {one.measurement_id for one in kept.measurements if one.measurement_id in hidden and not one.absence}
    return Values(
        (*(_told(one, hidden, places) for one in kept.measurements), *totals.computed),
        _revisions(kept, persons, hidden),
        len(hidden),
    )


def _told(one: Measurement, hidden: set[str], places: Collection[Place]) -> Measurement:
    """Without persons, and without a number that is hidden."""
    if places and (one.indicator_id, one.period) in places:
        # Why parts do not make their total may be said in numbers.
        one = one._replace(difference="")
        if one.measurement_id in hidden:
            one = one._replace(value=None, numerator=None, denominator=None, absence=WITHHELD)
    if one.entered_by or one.submitted_by or one.approved_by:
        one = one._replace(entered_by="", submitted_by="", approved_by="")
    return one


def _revisions(kept: Snapshot, persons: set[str], hidden: set[str]) -> tuple[MeasurementRevision, ...]:
    """What values were, as far as they may be told now and were large enough then."""
    if not kept.measurement_revisions:
        return ()
    keys = {one.measurement_id for one in kept.measurement_revisions}
    of_persons = {
        one.measurement_id for one in kept.measurements if one.measurement_id in keys and one.indicator_id in persons
    }
    return tuple(
        replace(one, value=None, numerator=None, denominator=None, absence=one.absence or WITHHELD)
        if one.measurement_id in hidden or (one.measurement_id in of_persons and _was_small(one))
        else one
        for one in kept.measurement_revisions
    )


def _was_small(one: MeasurementRevision) -> bool:
    return any(classes_cells.is_small(number) for number in (one.value, one.numerator, one.denominator))
