"""Totals that follow from other indicators, as live formulas on the rows of these: `domain.rollup` in a workbook."""

from collections.abc import Sequence

from natcoord import labels
from natcoord.domain import periods, rollup
from natcoord.domain.records import FREQUENCIES, Indicator, Measurement
from natcoord.reports.document import Cell, Formula
from natcoord.reports.tracking_cells import DENOMINATOR, NUMERATOR, summed
from natcoord.reports.tracking_facts import Tracked, Tracking, whole
from natcoord.reports.tracking_formulas import many

_EVERY = ("flow", "percentage")  # kinds of which a year is all its periods; of the others it is the last one


class Rolling:
    """The rows that were computed by roll-up."""

    def __init__(self, tracking: Tracking) -> None:
        self._tracking = tracking
        self._tracked = {one.indicator.indicator_id: one for one in tracking.lines}
        self._families = rollup.children(tracking.snapshot.indicators)

    def cells(self, one: Measurement) -> tuple[Cell, Cell, Cell]:
        """Value, numerator and denominator."""
        parent = self._tracked[one.indicator_id].indicator
        parts = [
            behind(part, self._tracked[part.indicator_id].totals, one.period)
            for part in self._families[one.indicator_id]
        ]
        every = [row for part in parts for row in part]
        if parent.rollup == "share":
            above, below = (summed(self._tracking, every, column) for column in (NUMERATOR, DENOMINATOR))
            return None, Formula(f"={above}", whole(one.numerator)), Formula(f"={below}", whole(one.denominator))
        if one.numerator is not None:  # of the highest or lowest percentage its two numbers
            return None, whole(one.numerator), whole(one.denominator)
        return Formula(self._formula(parent, parts, every), whole(one.value)), None, None

    def _formula(self, parent: Indicator, parts: list[list[Measurement]], every: list[Measurement]) -> str:
        if parent.rollup == "sum":
            return f"={summed(self._tracking, every)}"
        each = [summed(self._tracking, part) for part in parts]
        if parent.rollup == "all":
            return f"=IF({many('AND', [f'{part}=1' for part in each])},1,0)"
        return f"={many('MAX' if parent.rollup == 'highest' else 'MIN', each)}"

    def source(self, one: Measurement) -> str:
        """By which rule it was computed, from what."""
        language = self._tracking.language
        words = language.translate("reports", "Computed from {indicators}: {rule}")
        codes = self._tracking.facts.listed(part.code for part in self._families[one.indicator_id])
        rule = labels.rollup(self._tracked[one.indicator_id].indicator.rollup, language)
        return words.format(indicators=codes, rule=rule)


def behind(sheet: Indicator, known: dict[str, Measurement], period: str) -> list[Measurement]:
    """The totals that make the value of a period, of an indicator that may be measured more often."""
    wanted = rollup.within(period, sheet.frequency)
    return [known[one] for one in (wanted if sheet.kind in _EVERY else wanted[-1:])]


def year_formula(tracking: Tracking, line: Tracked, year: str) -> Cell:
    """The value of a year as a formula on the totals of its periods; None where it is not defined."""
    rolled = line.years.get(year)
    if rolled is None or rolled.value is None:
        return None
    found = _behind_year(line, year)
    if line.indicator.kind == "percentage" and len(found) > 1:
        above, below = (summed(tracking, found, column) for column in (NUMERATOR, DENOMINATOR))
        return Formula(f'=IF({below}=0,"",100*{above}/{below})', whole(rolled.value))
    return Formula(f"={summed(tracking, found)}", whole(rolled.value))


def _behind_year(line: Tracked, year: str) -> Sequence[Measurement]:
    """As `rollup.over_time` takes them: the year's own total, else the periods of the finest frequency there is."""
    entered = [period for period in line.totals if period[:4] == year]
    finest = max((periods.frequency(period) for period in entered), key=FREQUENCIES.index)
    wanted = (year,) if year in entered else rollup.within(year, finest)
    return [line.totals[one] for one in (wanted if line.indicator.kind in _EVERY else wanted[-1:])]
