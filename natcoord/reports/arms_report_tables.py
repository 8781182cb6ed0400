"""The tables of the SDG 16.4.2 sheet: the year, its agencies, the figures beside it, what was revised."""

from dataclasses import dataclass

from natcoord import labels
from natcoord.domain.arms import COUNTED, Tally
from natcoord.domain.arms_history import Line
from natcoord.domain.arms_problems import Problem
from natcoord.i18n import Language
from natcoord.reports.document import Block, Cell, Column, Paragraph, Section, Table
from natcoord.reports.order import Order
from natcoord.reports.tracking_arms import figure_rows, supplied
from natcoord.reports.tracking_arms_year import YearTable
from natcoord.reports.tracking_facts import Tracking


@dataclass(frozen=True)
class Sheet:
    """One year of the table with the years before it, the earliest first."""

    order: Order
    tracking: Tracking
    year: int
    now: Line
    earlier: tuple[Line, ...]

    @property
    def language(self) -> Language:
        return self.order.language

    def context(self, code: str) -> str:
        return self.tracking.category("context", code)

    def outcome(self, code: str) -> str:
        return self.tracking.category("outcome", code)

    def place(self, one: Problem) -> str:
        """Where in the table a problem stands, its agency left out."""
        said = [
            self.context(one.context) if one.context else "",
            self.tracking.category("weapon", one.weapon) if one.weapon else "",
            labels.arms_figure(one.figure, self.language) if one.figure else "",
        ]
        return self.tracking.facts.listed(text for text in said if text)


def state(sheet: Sheet, line: Line) -> str:
    """Whether a year was reported, and revised since."""
    language, closed_on = sheet.language, line.now.closed_on
    if closed_on is None:
        return language.translate("reports", "Open: may still change")
    if line.is_revised:
        words = language.translate("reports", "Reported on {date}, revised since")
    else:
        words = language.translate("reports", "Reported on {date}")
    return words.format(date=language.date(closed_on))


def year_table(sheet: Sheet) -> Section:
    """Contexts and weapon types with the outcomes of tracing; administrative seizures last and apart."""
    language = sheet.language
    title = language.translate("reporting", "Arms by context, type and outcome of tracing")
    name = language.translate("reporting", "Table of the year")
    if not sheet.now.now.cells:
        words = language.translate("reporting", "Nothing has been entered for this year yet.")
        return Section(name, title, (Paragraph(words, "note"),))
    return Section(name, title, (YearTable(sheet.tracking, sheet.now.now).table(),))


def agencies(sheet: Sheet) -> Section:
    """Who was to supply figures, who did, and what they gave."""
    language, now = sheet.language, sheet.now.now
    columns = (
        Column(language.translate("reporting", "Agency"), width=30),
        Column(language.translate("reports", "Figures"), width=20),
        Column(language.translate("reports", "Supplied on"), "date", 14),
        Column(language.translate("reports", "Collected"), "number", 10, 0),
        Column(language.translate("reports", "Numerator"), "number", 10, 0),
        Column(language.translate("reports", "Share"), "percent", 9, 1),
    )
    rows: list[list[Cell]] = []
    for one in now.coverage.agencies:
        tally = now.agencies.get(one.institution_id, Tally())
        rows.append(
            [
                sheet.order.institution(one.institution_id),
                supplied(sheet.language, one),
                one.supplied_on,
                tally.total,
                tally.numerator,
                tally.percent,
            ]
        )
    empty = language.translate("reporting", "No agency is expected to supply figures of this year yet.")
    title = language.translate("reporting", "Coverage by agency")
    return Section(title, title, (Table(columns, rows, key="arms_agencies", empty=empty),))


def figures(sheet: Sheet) -> Section:
    """Persons, arms destroyed, marked and recorded, diversion, tracing requests: beside the table, in no sum of it."""
    language, now = sheet.language, sheet.now.now
    columns = (
        Column(language.translate("reports", "Figure"), width=34),
        Column(language.translate("reports", "By sex"), width=34),
        Column(language.translate("reports", "Total"), "number", 11, 0),
        Column(language.translate("reports", "Agencies that gave it"), "number", 12, 0),
    )
    rows = figure_rows(sheet.tracking, now)
    note = language.translate(
        "reporting", "These figures stand beside the indicator. An empty one is not known; it is not zero."
    )
    blocks: list[Block] = [Paragraph(note, "note"), Table(columns, rows, key="arms_figures")]
    if now.disposed_percent is not None:
        words = language.translate(
            "reporting",
            "Marked and recorded, or destroyed, of the arms collected: {share}. Such an indicator was discussed"
            " internationally and not agreed; it is national.",
        )
        blocks.append(Paragraph(words.format(share=language.percent(now.disposed_percent, 1))))
    title = language.translate("reporting", "Complementary figures")
    return Section(title, title, tuple(blocks), is_continued=True)


def compared(sheet: Sheet, line: Line) -> Table:
    """A year as it was reported beside what is known now."""
    language = sheet.language
    columns = (
        Column(language.translate("reporting", "What"), width=50),
        Column(language.translate("reporting", "As reported"), "number", 15, is_short=True),
        Column(language.translate("reporting", "As known now"), "number", 15, is_short=True),
    )
    was = line.reported.whole if line.reported else None
    now = line.now.whole
    rows: list[list[Cell]] = []
    for context in COUNTED:
        before = line.reported.contexts[context].total if line.reported else None
        rows.append([sheet.context(context), before, line.now.contexts[context].total])
    rows += [
        [language.translate("reports", "Denominator"), was.total if was else None, now.total],
        [language.translate("reports", "Numerator"), was.numerator if was else None, now.numerator],
        [language.translate("reporting", "Share, in per cent"), was.percent if was else None, now.percent],
    ]
    strong = frozenset({len(rows) - 1})
    return Table(columns, rows, key=f"arms_compared_{line.year}", strong=strong)


def reasons(sheet: Sheet, line: Line) -> Table:
    """When and why figures were changed; not by whom."""
    language = sheet.language
    columns = (
        Column(language.translate("reports", "Revised on"), "date", 16),
        Column(language.translate("reports", "Reason"), width=64),
    )
    none = language.translate("reporting", "No reason given")
    rows: list[list[Cell]] = [[one.revised_at[:10], one.reason.strip() or none] for one in line.revisions]
    return Table(columns, rows, key=f"arms_reasons_{line.year}")
