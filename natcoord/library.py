"""The indicator library and the calendar shipped as data: loaded once, checked with the pack they stand beside.

The files are `resources/packs/indicators.json` and `calendar.json`; the words are those of the pack
(`indicator.<key>.<field>`, `set.<key>`, `axis.<axis>`, `category.<axis>.<code>`, `deadline.<key>`).
"""

import functools
from dataclasses import dataclass

from natcoord import content
from natcoord.library_problems import CALENDAR, INDICATORS
from natcoord.pack_problems import Entry
from natcoord.resources import path

OWN = "own:"  # begins the key of a sheet that came with a roadmap of the country's own


@dataclass(frozen=True)
class Sheet:
    """One indicator of the library; the fields and codes are those of `domain.records.Indicator`.

    `number` is the official one, empty where the sheet is proposed here. `confidence` is that of the number, or of
    the weakest provision where there is none. `low` and `high` bound a plausible value. `rollup` says how the value
    of the country follows from those of its institutions. `supplier` gives the figure in place of the country.
    """

    key: str
    set: str
    number: str
    kind: str
    direction: str
    frequency: str
    axes: tuple[str, ...]
    disability_method: str
    low: float | None
    high: float | None
    rollup: str
    provisions: tuple[str, ...]
    themes: tuple[str, ...]
    confidence: str
    supplier: str

    def label(self, language_code: str, for_export: bool = False) -> str:
        """Number and name; an export leaves out an unverified number (domain.md 0.1)."""
        name = content.pack().word(f"indicator.{self.key}.name", language_code)
        if not self.number or (for_export and self.confidence == "unverified"):
            return name
        return f"{self.number} – {name}"


@dataclass(frozen=True)
class Deadline:
    """A day to put into the calendar of a country file. `due` is an ISO day; the first one where it repeats."""

    key: str
    due: str
    repeats: str  # domain.plan_records.REPEATS
    confidence: str
    provisions: tuple[str, ...]


@functools.cache
def indicators() -> dict[str, Sheet]:
    """The shipped sheets by key, set by set. Raises the first problem of the pack, if it has any."""
    order, sheets = sets(), [_sheet(entry) for entry in _shipped(INDICATORS)["indicators"]]
    return {one.key: one for one in sorted(sheets, key=lambda one: order.index(one.set))}


@functools.cache
def sets() -> tuple[str, ...]:
    """The keys of the sets in their order."""
    return tuple(_shipped(INDICATORS)["sets"])


@functools.cache
def deadlines() -> tuple[Deadline, ...]:
    """The shipped deadlines, the earliest first."""
    seeds = (
        Deadline(one["key"], one["due"], one["repeats"], one["confidence"], tuple(one["provisions"]))
        for one in _shipped(CALENDAR)["deadlines"]
    )
    return tuple(sorted(seeds, key=lambda one: (one.due, one.key)))


def _shipped(name: str) -> Entry:
    content.pack()  # refuses a pack with problems, those of this file among them
    return content.read(path("packs"), name)


def _sheet(entry: Entry) -> Sheet:
    low, high = entry["range"]
    return Sheet(
        key=entry["key"],
        set=entry["set"],
        number=entry["number"],
        kind=entry["kind"],
        direction=entry["direction"],
        frequency=entry["frequency"],
        axes=tuple(entry["axes"]),
        disability_method=entry["disability_method"],
        low=low,
        high=high,
        rollup=entry["rollup"],
        provisions=tuple(entry["provisions"]),
        themes=tuple(entry["themes"]),
        confidence=entry["confidence"],
        supplier=entry["supplier"],
    )
