"""The yearly table of SDG 16.4.2: arms collected, the outcome of tracing them, and what share is known of their origin.

Source: SDG 16.4.2 metadata (2018-07-26), as read in domain.md 7.1, and the rules of domain.md 7.3. The numerator is
arms whose point of diversion was found by tracing or whose origin or context another competent authority established;
the denominator is arms seized in connection with criminal offences, found or surrendered. Administrative seizures
stand apart. None is not known, and stays so: it is no zero.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from natcoord.domain.plan_records import (
    ARMS_FIGURES,
    CONTEXTS,
    LIGHT_WEAPONS,
    OUTCOMES,
    SMALL_ARMS,
    WEAPONS,
    ArmsCount,
    ArmsFigure,
    ArmsSupply,
    ArmsYear,
)
from natcoord.domain.snapshot import Snapshot

COUNTED = CONTEXTS[:3]
ADMINISTRATIVE = CONTEXTS[3]
KNOWN = OUTCOMES[:2]  # the numerator
FIELDS = ("total", *OUTCOMES, "marked")
GROUPS: Mapping[str, tuple[str, ...]] = {
    "small_arms": SMALL_ARMS,
    "light_weapons": LIGHT_WEAPONS,
    "unknown": ("unknown",),
}
PERSONS = ARMS_FIGURES[:3]
DISPOSED = ("destroyed", "marked_recorded")
SEX_CELLS = ("sex=female", "sex=male", "sex=unknown")

Group = TypeVar("Group", bound=str)


def cells_of(figure: str) -> tuple[str, ...]:
    """The breakdown cells that are asked of a figure: persons by sex, beside the total."""
    return ("", *SEX_CELLS) if figure in PERSONS else ("",)


@dataclass(frozen=True, slots=True)
class Tally:
    """Sums of what is known; None where nothing is.

    `in_doubt` are the arms in `total` of whose tracing, or of whose origin by another authority, nothing is known.
    """

    total: int | None = None
    traced: int | None = None
    established: int | None = None
    pending: int | None = None
    insufficient: int | None = None
    not_attempted: int | None = None
    marked: int | None = None
    in_doubt: int = 0

    @property
    def numerator(self) -> int | None:
        """Arms traced, or established otherwise."""
        return added((self.traced, self.established))

    @property
    def is_defined(self) -> bool:
        """Whether there is a share: of nothing, and of nothing known, there is none."""
        return bool(self.total) and self.numerator is not None and self.numerator <= (self.total or 0)

    @property
    def percent(self) -> float | None:
        """Numerator of total, in per cent; None where it is not defined."""
        return 100 * (self.numerator or 0) / (self.total or 1) if self.is_defined else None

    @property
    def share(self) -> float | None:
        """Numerator of total, 0 to 1; None where it is not defined."""
        return (self.numerator or 0) / (self.total or 1) if self.is_defined else None

    @property
    def is_at_least(self) -> bool:
        """Whether the share can only be higher, for want of outcomes of some arms."""
        return self.is_defined and self.in_doubt > 0

    @property
    def outcomes(self) -> int | None:
        """All outcomes that are known, together."""
        return added(getattr(self, name) for name in OUTCOMES)


def added(numbers: Iterable[int | None]) -> int | None:
    """The sum of those that are known; None when none is."""
    known = [one for one in numbers if one is not None]
    return sum(known) if known else None


def tally(counts: Iterable[ArmsCount]) -> Tally:
    """The sums of some counts. One without a total says nothing that could be counted, so it is left out."""
    told = [one for one in counts if one.total is not None]
    sums = {name: added(getattr(one, name) for one in told) for name in FIELDS}
    in_doubt = sum(one.total or 0 for one in told if one.traced is None or one.established is None)
    return Tally(**sums, in_doubt=in_doubt)


def tallies(
    counts: Iterable[ArmsCount], key: Callable[[ArmsCount], Group], wanted: Iterable[Group]
) -> dict[Group, Tally]:
    """The sums by a key, for each of the wanted ones, in their order."""
    held: dict[Group, list[ArmsCount]] = {one: [] for one in wanted}
    for count in counts:
        held.setdefault(key(count), []).append(count)
    return {one: tally(own) for one, own in held.items()}


def counted(counts: Iterable[ArmsCount]) -> list[ArmsCount]:
    """Those that enter the indicator: administrative seizures never do."""
    return [one for one in counts if one.context in COUNTED]


def group_of(weapon: str) -> str:
    """Small arms, light weapons, or neither known."""
    return next((name for name, weapons in GROUPS.items() if weapon in weapons), "unknown")


@dataclass(frozen=True, slots=True)
class Agency:
    """Whether an agency that is expected to has sent its figures: supplied, absent (it is said why) or waiting."""

    institution_id: str
    state: str
    supplied_on: str | None = None
    absence: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Coverage:
    agencies: tuple[Agency, ...]

    @property
    def expected(self) -> int:
        return len(self.agencies)

    @property
    def supplied(self) -> int:
        return sum(1 for one in self.agencies if one.state == "supplied")


def coverage(counts: Iterable[ArmsCount], supplies: Iterable[ArmsSupply]) -> Coverage:
    """The agencies that are expected, and others that sent figures. Figures speak for themselves, a day or none."""
    told = {one.institution_id: one for one in supplies}
    giving = dict.fromkeys(one.institution_id for one in counts if one.total is not None)
    agencies = []
    for key in (*told, *(one for one in giving if one not in told)):
        said = told.get(key)
        absence = said.absence if said else None
        is_supplied = key in giving or (said is not None and said.supplied_on is not None)
        state = "supplied" if is_supplied else "absent" if absence else "waiting"
        agencies.append(Agency(key, state, said.supplied_on if said else None, absence, said.note if said else ""))
    return Coverage(tuple(agencies))


@dataclass(frozen=True, slots=True)
class FigureSum:
    """One figure beside the table over the agencies that gave it. Without a total the sexes that are known make it."""

    total: int | None
    cells: Mapping[str, int | None]  # of SEX_CELLS, for persons
    agencies: int  # that gave it


def figure_total(figures: Iterable[ArmsFigure]) -> int | None:
    """The total of one figure of one agency: as it is given, else the sum by sex."""
    by_cell = {one.cell: one.value for one in figures}
    own = by_cell.get("")
    return own if own is not None else added(by_cell.get(cell) for cell in SEX_CELLS)


def figure_sums(figures: Iterable[ArmsFigure]) -> dict[str, FigureSum]:
    """Every figure of ARMS_FIGURES over all agencies."""
    held: dict[str, dict[str, list[ArmsFigure]]] = {name: {} for name in ARMS_FIGURES}
    for one in figures:
        held[one.figure].setdefault(one.institution_id, []).append(one)
    sums = {}
    for name, by_agency in held.items():
        totals = [figure_total(own) for own in by_agency.values()]
        cells = {
            cell: added(one.value for own in by_agency.values() for one in own if one.cell == cell)
            for cell in cells_of(name)
            if cell
        }
        sums[name] = FigureSum(added(totals), cells, sum(1 for one in totals if one is not None))
    return sums


@dataclass(frozen=True, slots=True)
class YearFacts:
    """What is stored of one year of the table."""

    year: int
    counts: tuple[ArmsCount, ...]
    figures: tuple[ArmsFigure, ...] = ()
    supplies: tuple[ArmsSupply, ...] = ()
    closed_on: str | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """The table of one year, added up. All but `administrative` are of the three contexts that count."""

    year: int
    whole: Tally
    contexts: Mapping[str, Tally]  # COUNTED
    weapons: Mapping[str, Tally]  # WEAPONS
    groups: Mapping[str, Tally]  # GROUPS
    agencies: Mapping[str, Tally]  # those with a count, by key
    cells: Mapping[tuple[str, str], Tally]  # by context (administrative too) and weapon, those with a count
    administrative: Tally
    coverage: Coverage
    figures: Mapping[str, FigureSum]
    closed_on: str | None = None

    @property
    def disposed(self) -> int | None:
        """Arms marked and recorded, or destroyed."""
        return added(self.figures[name].total for name in DISPOSED)

    @property
    def disposed_percent(self) -> float | None:
        """Arms marked and recorded or destroyed of those collected, in per cent: a national indicator.

        As 16.4.3 it was discussed and not agreed (domain.md 7.1). None where it is not defined.
        """
        return 100 * self.disposed / self.whole.total if self.disposed is not None and self.whole.total else None


def summary(facts: YearFacts) -> Summary:
    """The table of a year, added up."""
    own = counted(facts.counts)
    agencies = dict.fromkeys(one.institution_id for one in own)
    cells: dict[tuple[str, str], list[ArmsCount]] = {}
    for one in facts.counts:
        cells.setdefault((one.context, one.weapon), []).append(one)
    return Summary(
        facts.year,
        tally(own),
        tallies(own, lambda one: one.context, COUNTED),
        tallies(own, lambda one: one.weapon, WEAPONS),
        tallies(own, lambda one: group_of(one.weapon), GROUPS),
        tallies(own, lambda one: one.institution_id, agencies),
        {key: tally(held) for key, held in cells.items()},
        tally(one for one in facts.counts if one.context == ADMINISTRATIVE),
        coverage(facts.counts, facts.supplies),
        figure_sums(facts.figures),
        facts.closed_on,
    )


def year_facts(snapshot: Snapshot, year: int) -> YearFacts:
    """What a snapshot holds of one year."""
    return YearFacts(
        year,
        tuple(one for one in snapshot.arms_counts if one.year == year),
        tuple(one for one in snapshot.arms_figures if one.year == year),
        tuple(one for one in snapshot.arms_supplies if one.year == year),
        next((one.closed_on for one in snapshot.arms_years if _year(one) == year), None),
    )


def years(snapshot: Snapshot) -> list[int]:
    """The years of the table, the earliest first."""
    return sorted({_year(one) for one in snapshot.arms_years} | {one.year for one in snapshot.arms_counts})


def _year(one: ArmsYear) -> int:
    return int(one.arms_year_id)
