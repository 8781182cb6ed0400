"""SDG 16.4.2: the years side by side, each year by context and weapon type, its agencies, figures and revisions.

Source: SDG 16.4.2 metadata (2018-07-26), as read in domain.md 7.1 and 7.3. Sums and shares are live formulas.
"""

from collections.abc import Iterable

from natcoord import labels
from natcoord.domain import arms_history
from natcoord.domain.arms import ADMINISTRATIVE, COUNTED, Agency, Summary, Tally
from natcoord.domain.arms_history import Line
from natcoord.domain.plan_records import ARMS_FIGURES
from natcoord.i18n import Language
from natcoord.reports.document import Block, Cell, Column, Formula, Paragraph, Section, Table
from natcoord.reports.tracking_arms_year import COLLECTED, NUMERATOR, YearTable, share
from natcoord.reports.tracking_facts import Tracking
from natcoord.reports.tracking_formulas import here

_SEIZED = 2  # the first of the three contexts
_WHOLE = _SEIZED + len(COUNTED)


def arms_years(tracking: Tracking) -> Section:
    """All years of the table."""
    language = tracking.language
    history = arms_history.history(tracking.snapshot)
    years = [YearTable(tracking, one.now) for one in history]
    blocks: list[Block] = [Paragraph(_caveat(tracking), "note"), _overview(tracking, history, years)]
    for line, year in zip(history, years, strict=True):
        blocks += _year(tracking, line, year)
    title = language.translate(
        "reports", "SDG 16.4.2: arms traced or established, of those seized, found or surrendered"
    )
    return Section(language.translate("reports", "Arms 16.4.2"), title, tuple(blocks))


def _caveat(tracking: Tracking) -> str:
    return tracking.language.translate(
        "reports",
        "The indicator says how well arms are traced, not how large illicit flows are. It counts arms seized in"
        " connection with criminal offences, found and surrendered; administrative seizures stand apart. Where nothing"
        " was collected, or nothing is known of the outcome, the share is not defined: it is not 0.",
    )


def _overview(tracking: Tracking, history: list[Line], years: list[YearTable]) -> Table:
    language = tracking.language
    columns = (
        Column(language.translate("reports", "Year"), "year", 38),
        Column(language.translate("reports", "State"), width=44),
        *(Column(tracking.category("context", one), "number", 13, 0) for one in COUNTED),
        Column(language.translate("reports", "Denominator"), "number", 13, 0),
        Column(language.translate("reports", "Numerator"), "number", 13, 0),
        Column(language.translate("reports", "Share"), "percent", 13, 1),
        Column(tracking.category("context", ADMINISTRATIVE), "number", 13, 0),
        Column(language.translate("reports", "Agencies that supplied"), "number", 13, 0),
        Column(language.translate("reports", "Agencies expected"), "number", 13, 0),
        Column(language.translate("reports", "Denominator as reported"), "number", 13, 0, on_paper=False),
        Column(language.translate("reports", "Numerator as reported"), "number", 13, 0, on_paper=False),
        Column(language.translate("reports", "Share as reported"), "percent", 13, 1),
    )
    rows = [_overview_row(tracking, line, year) for line, year in zip(history, years, strict=True)]
    empty = language.translate("reports", "No year of the arms table has been entered yet.")
    return Table(columns, rows, key="arms_years", empty=empty)


def _overview_row(tracking: Tracking, line: Line, year: YearTable) -> list[Cell]:
    now, reported = line.now, line.reported.whole if line.reported else None
    return [
        now.year,
        _state(tracking, line),
        *(_linked(year.cell(one, COLLECTED), now.contexts[one].total) for one in COUNTED),
        _linked(year.cell("whole", COLLECTED), now.whole.total),
        _linked(year.cell("whole", NUMERATOR), now.whole.numerator),
        share(here(_WHOLE), here(_WHOLE + 1), now.whole),
        _linked(year.cell(ADMINISTRATIVE, COLLECTED), now.administrative.total),
        now.coverage.supplied,
        now.coverage.expected,
        reported.total if reported else None,
        reported.numerator if reported else None,
        share(here(_WHOLE + 6), here(_WHOLE + 7), reported) if reported else None,
    ]


def _linked(cell: str, value: int | None) -> Formula:
    return Formula(f'=IF({cell}="","",{cell})', value)


def _state(tracking: Tracking, line: Line) -> str:
    language, closed_on = tracking.language, line.now.closed_on
    if closed_on is None:
        return language.translate("reports", "Open: may still change")
    if line.is_revised:
        words = language.translate("reports", "Reported on {date}, revised since")
    else:
        words = language.translate("reports", "Reported on {date}")
    return words.format(date=language.date(closed_on))


def _year(tracking: Tracking, line: Line, year: YearTable) -> list[Block]:
    """The table of one year with what belongs to it."""
    language, now = tracking.language, line.now
    heading = language.translate("reports", "The year {year}").format(year=language.year(now.year))
    words = language.translate("reports", "{supplied} of {expected} agencies supplied figures.")
    coverage = words.format(
        supplied=language.number(now.coverage.supplied), expected=language.number(now.coverage.expected)
    )
    blocks: list[Block] = [Paragraph(heading, "heading"), Paragraph(coverage), year.table()]
    if now.coverage.agencies:
        blocks += [
            Paragraph(
                language.translate("reports", "Agencies, {year}").format(year=language.year(now.year)), "heading"
            ),
            _agencies(tracking, now),
        ]
    if any(one.agencies for one in now.figures.values()):
        words = language.translate("reports", "Figures beside the table, {year}")
        blocks += [Paragraph(words.format(year=language.year(now.year)), "heading"), _figures(tracking, now)]
    if line.revisions:
        words = language.translate("reports", "Revisions, {year}")
        blocks += [Paragraph(words.format(year=language.year(now.year)), "heading"), _revisions(tracking, line)]
    return blocks


def _agencies(tracking: Tracking, now: Summary) -> Table:
    language = tracking.language
    columns = (
        Column(language.translate("reports", "Agency"), width=38),
        Column(language.translate("reports", "Figures"), width=44),
        Column(language.translate("reports", "Supplied on"), "date", 13),
        Column(language.translate("reports", "Collected"), "number", 13, 0),
        Column(language.translate("reports", "Numerator"), "number", 13, 0),
        Column(language.translate("reports", "Share"), "percent", 13, 1),
    )
    rows: list[list[Cell]] = []
    for one in now.coverage.agencies:
        tally = now.agencies.get(one.institution_id, Tally())
        rows.append(
            [
                tracking.facts.institution(one.institution_id),
                supplied(tracking.language, one),
                one.supplied_on,
                tally.total,
                tally.numerator,
                share(here(3), here(4), tally),
            ]
        )
    return Table(columns, rows, key=f"arms_agencies_{now.year}")


def supplied(language: Language, one: Agency) -> str:
    """Whether an agency supplied figures, or why not."""
    if one.state == "supplied":
        return language.translate("reports", "Supplied")
    return labels.absence(one.absence, language) if one.absence else language.translate("reports", "Not supplied yet")


def _figures(tracking: Tracking, now: Summary) -> Table:
    language = tracking.language
    columns = (
        Column(language.translate("reports", "Figure"), width=38),
        Column(language.translate("reports", "By sex"), width=44),
        Column(language.translate("reports", "Total"), "number", 13, 0),
        Column(language.translate("reports", "Agencies that gave it"), "number", 13, 0),
    )
    rows = figure_rows(tracking, now)
    return Table(columns, rows, key=f"arms_figures_{now.year}")


def figure_rows(tracking: Tracking, now: Summary) -> list[list[Cell]]:
    """Of each figure its name, its parts by sex, its total and how many agencies gave it."""
    return [
        [labels.arms_figure(name, tracking.language), _sexes(tracking, one.cells.items()), one.total, one.agencies]
        for name in ARMS_FIGURES
        for one in (now.figures[name],)
    ]


def _sexes(tracking: Tracking, cells: Iterable[tuple[str, int | None]]) -> str:
    told = (f"{tracking.cell(cell)}: {tracking.language.number(value)}" for cell, value in cells if value is not None)
    return tracking.facts.listed(told)


def _revisions(tracking: Tracking, line: Line) -> Table:
    """What was changed since the year was closed, and why; the row as it was, not by whom."""
    language = tracking.language
    columns = (
        Column(language.translate("reports", "Revised on"), "date", 38),
        Column(language.translate("reports", "Reason"), width=44),
    )
    rows: list[list[Cell]] = [[one.revised_at[:10], one.reason] for one in line.revisions]
    return Table(columns, rows, key=f"arms_revisions_{line.year}")
