"""Persons who were consulted, and persons beside the table of arms: told as sums, and never of one to four.

Persons at one meeting stay in the country; how many were heard in all is told by `inclusion.published`, which needs
the counts of every meeting. A `Public` snapshot keeps them apart from its records, so that nothing that writes
records can write them. What agencies say of persons is told of all agencies together where one of them says too little.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace

from natcoord.domain import arms
from natcoord.domain.arms import PERSONS, SEX_CELLS
from natcoord.domain.classes_cells import is_small
from natcoord.domain.classes_values import WITHHELD
from natcoord.domain.plan_records import ArmsFigure, ArmsRevision
from natcoord.domain.records import Consultation, Institution
from natcoord.domain.snapshot import Snapshot

TOGETHER = "together"  # the key of the institution without a name that stands for several agencies


@dataclass(frozen=True, slots=True, eq=False)
class Public(Snapshot):
    """The facts as a public reader may see them. `heard` is for sums of many meetings alone, and no record."""

    heard: tuple[Consultation, ...] = ()

    def __eq__(self, other: object) -> bool:
        """Whether the other holds the same records."""
        if not isinstance(other, Snapshot):
            return NotImplemented
        return all(getattr(self, one.name) == getattr(other, one.name) for one in fields(Snapshot))

    __hash__ = None  # type: ignore[assignment]


def as_public(snapshot: Snapshot, heard: tuple[Consultation, ...]) -> Public:
    """The same facts, with the meetings that sums are made of."""
    return Public(**{one.name: getattr(snapshot, one.name) for one in fields(snapshot)} | {"heard": heard})


def heard(snapshot: Snapshot) -> tuple[Consultation, ...]:
    """The meetings with their counts. Of a public snapshot only sums may be told, and no sum of one to four."""
    return snapshot.heard if isinstance(snapshot, Public) else snapshot.consultations


def is_told(snapshot: Snapshot, persons: float) -> bool:
    """Whether a sum of persons may be told: of a public snapshot none of one to four."""
    return not (isinstance(snapshot, Public) and is_small(persons))


# -- figures beside the table of arms -------------------------------------------------------------------------------

Group = tuple[int, str]  # year and figure


@dataclass(frozen=True, slots=True)
class Figures:
    """`count` is how many figures are withheld; `added` an institution that rows name, if there are such rows."""

    figures: tuple[ArmsFigure, ...]
    revisions: tuple[ArmsRevision, ...]
    added: tuple[Institution, ...]
    count: int


def figures(rows: Iterable[ArmsFigure], revisions: Iterable[ArmsRevision]) -> Figures:
    """The figures of persons of a year in which an agency, or all together, tell of one to four."""
    kept = tuple(rows)
    held: dict[Group, list[ArmsFigure]] = defaultdict(list)
    for one in kept:
        if one.figure in PERSONS:
            held[one.year, one.figure].append(one)
    few = {group: own for group, own in held.items() if any(is_small(one.value) for one in own)}
    told = [one for group, own in few.items() for one in _together(group, own)]
    hidden = {one.arms_figure_id for own in few.values() for one in own if one.value is not None}
    return Figures(
        (*(_withheld(one) if one.arms_figure_id in hidden else one for one in kept), *told),
        tuple(_revised(one, set(few)) for one in revisions),
        (Institution(TOGETHER, {}, "other"),) if told else (),
        len(hidden),
    )


def _withheld(one: ArmsFigure) -> ArmsFigure:
    return replace(one, value=None, absence=WITHHELD)


def _together(group: Group, own: Sequence[ArmsFigure]) -> list[ArmsFigure]:
    """The sums over all agencies that gave a figure, without those that are small or would tell one that is."""
    summed = arms.figure_sums(own)[group[1]]
    sums = {"": summed.total} | dict(summed.cells)
    hidden = {cell for cell, number in sums.items() if is_small(number)}
    known = {cell: number for cell, number in sums.items() if cell and number}
    if "" in hidden:
        hidden = set(sums)
    while _is_found(sums, hidden):
        others = sorted(known.keys() - hidden, key=lambda cell: (known[cell] or 0, cell))
        hidden |= {others[0]} if others else set(sums)
    year, figure = group
    return [
        ArmsFigure(
            f"{TOGETHER}-{year}-{figure}-{cell}", year, TOGETHER, figure, cell,
            None if cell in hidden else number, WITHHELD if cell in hidden else None,
        )
        for cell, number in sums.items()
        if number is not None
    ]  # fmt: skip


def _is_found(sums: dict[str, int | None], hidden: set[str]) -> bool:
    kept = [number for cell in SEX_CELLS if cell in hidden and (number := sums.get(cell))]
    makes_it = arms.added(sums.get(cell) for cell in SEX_CELLS) == sums[""]
    return "" not in hidden and makes_it and bool(kept) and (len(kept) == 1 or sum(kept) <= len(kept))


def _revised(one: ArmsRevision, few: set[Group]) -> ArmsRevision:
    """What a figure was before, if it may be told."""
    was = one.was
    if was.get("figure") not in PERSONS or "value" not in was:
        return one
    if (one.year, was["figure"]) not in few and not is_small(float(was["value"])):
        return one
    return replace(one, was={key: text for key, text in was.items() if key != "value"} | {"absence": WITHHELD})
