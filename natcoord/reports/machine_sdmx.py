"""The table of SDG 16.4.2 by year, as rows that systems of statistics read (SDMX-CSV 1.0: one observation a row).

The structure is the program's own and says so in its DATAFLOW; the codes of other structures are not guessed: the
indicator goes by its number, 16.4.2, contexts, weapons and outcomes by the terms of its metadata (domain.md 7.1).
A share is in per cent (PT), arms are counted (NUMBER). OBS_STATUS: A as it is, P of a year that is not closed yet,
O missing, M cannot exist (a share of no arms). Missing is empty, never zero.
"""

from collections.abc import Iterator

from natcoord.domain import arms
from natcoord.domain.arms import ADMINISTRATIVE, COUNTED, Summary, Tally
from natcoord.domain.plan_records import OUTCOMES
from natcoord.domain.snapshot import Snapshot

DATAFLOW = "NATCOORD:ARMS_16_4_2(1.0)"
INDICATOR = "16.4.2"
COLUMNS = (
    "DATAFLOW",
    "FREQ",
    "REF_AREA",
    "INDICATOR",
    "MEASURE",
    "CONTEXT",
    "WEAPON",
    "OUTCOME",
    "UNIT_MEASURE",
    "TIME_PERIOD",
    "OBS_VALUE",
    "OBS_STATUS",
    "COMMENT",
)
ALL, NONE = "_T", "_Z"  # all together; does not apply
NO_AREA = "The file does not hold the code of the country: REF_AREA is empty."

Row = tuple[str, ...]


def rows(snapshot: Snapshot, area: str = "") -> Iterator[Row]:
    """The observations, year by year. `area` is the code of the country in the receiver's list, if it is known."""
    for year in arms.years(snapshot):
        yield from _year(arms.summary(arms.year_facts(snapshot, year)), area)


def _year(summary: Summary, area: str) -> Iterator[Row]:
    table = _Table(summary, area)
    yield from table.group(ALL, ALL, summary.whole)
    for context, tally in summary.contexts.items():
        yield from table.group(context, ALL, tally)
    for weapon, tally in summary.weapons.items():
        if tally.total is not None:
            yield from table.group(ALL, weapon, tally)
    for (context, weapon), tally in summary.cells.items():
        if context in COUNTED:
            yield from table.group(context, weapon, tally)
    yield from table.counts(ADMINISTRATIVE, ALL, summary.administrative)
    for (context, weapon), tally in summary.cells.items():
        if context == ADMINISTRATIVE:
            yield from table.counts(context, weapon, tally)


class _Table:
    """The rows of one year."""

    def __init__(self, summary: Summary, area: str) -> None:
        self._summary = summary
        self._area = area

    def group(self, context: str, weapon: str, tally: Tally) -> Iterator[Row]:
        """The share of a group, and its arms by outcome."""
        status = "M" if tally.total == 0 else self._status(tally.percent)
        comments = []
        if tally.is_at_least:
            comments.append(f"At least: nothing is known of the origin of {tally.in_doubt} arms.")
        if (context, weapon) == (ALL, ALL):
            told = self._summary.coverage
            comments.append(f"{told.supplied} of {told.expected} agencies supplied figures.")
            comments += [] if self._area else [NO_AREA]
        place = (context, weapon, NONE)
        yield self._row("SHARE", place, "PT", tally.percent, status, " ".join(comments))
        yield from self.counts(context, weapon, tally)

    def counts(self, context: str, weapon: str, tally: Tally) -> Iterator[Row]:
        """The arms of a group: all, then by outcome."""
        for outcome, field in ((ALL, "total"), *((one, one) for one in OUTCOMES)):
            value = getattr(tally, field)
            comment = ""
            if context == ADMINISTRATIVE:
                comment = "Administrative seizures stand apart: they are in no total."
            yield self._row("ARMS", (context, weapon, outcome), "NUMBER", value, self._status(value), comment)

    def _status(self, value: float | None) -> str:
        return "O" if value is None else "A" if self._summary.closed_on else "P"

    def _row(
        self, measure: str, place: tuple[str, str, str], unit: str, value: float | None, status: str, comment: str
    ) -> Row:
        codes = (one if one in (ALL, NONE) else one.upper() for one in place)
        said = "" if value is None else repr(value)
        year = str(self._summary.year)
        return (DATAFLOW, "A", self._area, INDICATOR, measure, *codes, unit, year, said, status, comment)
