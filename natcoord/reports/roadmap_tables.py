"""The tables of a roadmap report: half-years and years of the indicators, their breakdown, what is not adopted."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from natcoord import labels, library
from natcoord.domain import breakdown as parts
from natcoord.domain import progress, report_periods, rollup
from natcoord.domain.records import Measurement
from natcoord.i18n import QT_TRANSLATE_NOOP, Language
from natcoord.reports import charts
from natcoord.reports.document import Block, Cell, Chart, Column, Paragraph, Table
from natcoord.reports.order import Order
from natcoord.reports.roadmap_goals import Goal, goals
from natcoord.reports.tracking_facts import Tracked, Tracking, whole

_HALVES, _YEARS = 3, 2  # columns of periods
SUPPLIERS = {"seesac": QT_TRANSLATE_NOOP("reporting", "The regional body SEESAC supplies it")}


@dataclass(frozen=True)
class Reported:
    """What a roadmap report is made from; `period` is a half-year."""

    order: Order
    tracking: Tracking
    period: str

    @property
    def language(self) -> Language:
        return self.order.language

    @cached_property
    def halves(self) -> tuple[str, ...]:
        """The half-years of the table, that of the report last."""
        found = [self.period]
        while len(found) < _HALVES:
            found.append(report_periods.before(found[-1]))
        return tuple(reversed(found))

    @cached_property
    def years(self) -> tuple[str, ...]:
        """The years of the table: those that had ended with the period, the newest last."""
        newest = int(self.period[:4]) - (self.period.endswith("H1"))
        return tuple(f"{newest - back:04}" for back in reversed(range(_YEARS)))

    @cached_property
    def cells(self) -> dict[str, list[Measurement]]:
        """The approved cells of the period, by indicator."""
        found: dict[str, list[Measurement]] = {}
        for one in self.tracking.values.rows:
            if one.cell and one.state == "approved" and one.period in (self.period, self.years[-1]):
                found.setdefault(one.indicator_id, []).append(one)
        return found

    def half(self, one: Tracked, period: str) -> float | None:
        """The value of a half-year, from its own total or from those of its quarters or months; else None."""
        if period in one.totals:
            return progress.measured(one.totals[period])
        sheet = replace(one.indicator, rollup="highest")  # of one part it is the part itself
        return rollup.value(sheet, [one.indicator], period, one.totals.values()).value

    def year(self, one: Tracked, year: str) -> float | None:
        """The value of a year; None where it is not known."""
        found = one.years.get(year)
        return found.value if found else None

    def has_value(self, one: Tracked) -> bool:
        """Whether there is a value of the period; of a yearly indicator, of its newest year."""
        if one.indicator.frequency == "year":
            return self.year(one, self.years[-1]) is not None
        return self.half(one, self.period) is not None


def values(reported: Reported, goal: Goal, number: int) -> Table:
    """The adopted indicators: half-years first, then years, the target and the status."""
    language = reported.language
    columns = (
        Column(language.translate("reports", "Indicator"), width=34),
        Column(language.translate("reports", "Unit"), width=13),
        *(Column(language.period(one), "number", 10, is_short=True) for one in reported.halves),
        *(Column(language.year(int(one)), "number", 10, is_short=True) for one in reported.years),
        Column(language.translate("reports", "Target year"), "year", 9),
        Column(language.translate("reports", "Target value"), "number", 10, is_short=True),
        Column(language.translate("reports", "Status"), "status", 20),
        Column(language.translate("reports", "Confidence"), width=14),
    )
    return Table(columns, [_row(reported, one) for one in goal.adopted], key=f"roadmap_values_{number}")


def _row(reported: Reported, one: Tracked) -> list[Cell]:
    facts, language, target = reported.tracking.facts, reported.language, one.target
    return [
        title(reported, one),
        facts.say(one.indicator.unit),
        *(whole(reported.half(one, period)) for period in reported.halves),
        *(whole(reported.year(one, year)) for year in reported.years),
        target.target_year if target else None,
        target.target_value if target else None,
        facts.status(one.progress.status) if one.progress else "",
        labels.confidence(one.indicator.confidence, language),
    ]


def title(reported: Reported, one: Tracked) -> str:
    """The name of an indicator, with its official number where that may be printed."""
    made_from = library.indicators().get(one.indicator.library_key)
    said = reported.tracking.facts.say(one.indicator.name)
    if made_from is None or not made_from.number or "unverified" in (made_from.confidence, one.indicator.confidence):
        return said
    return f"{reported.language.digits_of(made_from.number)}  {said}"


def charts_of(reported: Reported, goal: Goal) -> list[Chart]:
    """A line for each adopted indicator that is a key indicator and has values."""
    snapshot = reported.order.snapshot
    return [
        charts.target_chart(
            one.target, one.indicator, one.totals.values(), reported.language, snapshot.target_revisions
        )
        for one in goal.adopted
        if one.indicator.is_key and one.totals
    ]


def breakdown(reported: Reported, goal: Goal, number: int) -> list[Block]:
    """The cells of the period and of the newest year, as they are approved; nothing where there are none."""
    language = reported.language
    rows = [
        row for one in goal.adopted for row in _cells(reported, one, reported.cells.get(one.indicator.indicator_id, ()))
    ]
    if not rows:
        return []
    columns = (
        Column(language.translate("reports", "Indicator"), width=38),
        Column(language.translate("reports", "Period"), width=12),
        Column(language.translate("reports", "Broken down by"), width=20),
        Column(language.translate("reporting", "Group"), width=26),
        Column(language.translate("reports", "Value"), "number", 12, is_short=True),
        Column(language.translate("reports", "Reason of absence"), width=18),
    )
    heading = language.translate("reporting", "Breakdown")
    return [Paragraph(heading, "heading"), Table(columns, rows, key=f"roadmap_cells_{number}")]


def _cells(reported: Reported, one: Tracked, found: Iterable[Measurement]) -> list[list[Cell]]:
    tracking, language = reported.tracking, reported.language
    return [
        [
            title(reported, one),
            language.period(cell.period),
            tracking.facts.listed(tracking.axis(axis) for axis, _ in parts.split(cell.cell)),
            tracking.cell(cell.cell),
            whole(progress.measured(cell)),
            labels.absence(cell.absence, language) if cell.absence else "",
        ]
        for cell in found
    ]


def missing(reported: Reported, goal: Goal, number: int) -> Table:
    """The sheets of the library for a goal that the country has not adopted, named as such."""
    language = reported.language
    columns = (
        Column(language.translate("reports", "Indicator"), width=48),
        Column(language.translate("reports", "Frequency"), width=14),
        Column(language.translate("reporting", "Who supplies it"), width=34),
        Column(language.translate("reports", "Confidence"), width=16),
    )
    state = language.translate("reporting", "The State, once it adopts the indicator")
    rows: list[list[Cell]] = [
        [
            language.digits_of(one.label(language.code, for_export=True)),
            labels.frequency(one.frequency, language),
            language.translate("reporting", SUPPLIERS[one.supplier]) if one.supplier in SUPPLIERS else state,
            labels.confidence(one.confidence, language),
        ]
        for one in goal.missing
    ]
    return Table(columns, rows, key=f"roadmap_missing_{number}")


def sources(reported: Reported) -> Table:
    """The sources of the values of the adopted indicators, each once."""
    language = reported.language
    found: dict[tuple[str, str], int] = {}
    adopted = {
        one.indicator.indicator_id: one for goal in goals(reported.order, reported.tracking) for one in goal.adopted
    }
    for one in adopted.values():
        for total in one.totals.values():
            stated = total.source or reported.tracking.facts.say(one.indicator.source)
            key = (one.indicator.code, stated or language.translate("reports", "No source given"))
            found[key] = found.get(key, 0) + 1
    columns = (
        Column(language.translate("reports", "Indicator code"), width=16),
        Column(language.translate("reports", "Source of values"), width=60),
        Column(language.translate("reports", "Values"), "number", 12, 0),
    )
    rows: list[list[Cell]] = [[code, source, count] for (code, source), count in found.items()]
    empty = language.translate("reports", "No value has been recorded yet.")
    return Table(columns, rows, key="roadmap_sources", empty=empty)
