"""The sheet of SDG 16.4.2 for one year: the value with its counts, the table, earlier years, who supplied, warnings.

Source: SDG 16.4.2 metadata (2018-07-26), as read in domain.md 7.1, and the rules of domain.md 7.3.
"""

from collections.abc import Iterable

from natcoord.domain import arms, arms_history, arms_problems
from natcoord.domain.arms import ADMINISTRATIVE, COUNTED
from natcoord.domain.arms_history import Line
from natcoord.reports import arms_report_tables as tables
from natcoord.reports import arms_warnings, dressing, narrative
from natcoord.reports.arms_report_tables import Sheet
from natcoord.reports.document import Block, Cell, Chart, Column, Document, Paragraph, Section, Series, Table
from natcoord.reports.order import Order
from natcoord.reports.tracking_facts import follow


def build(order: Order) -> Document:
    """The sheet in the language of the order; in every language it holds the same numbers."""
    sheet = _gather(order)
    language = order.language
    shown = (
        _value(sheet),
        tables.year_table(sheet),
        _earlier(sheet),
        _revision(sheet),
        tables.agencies(sheet),
        tables.figures(sheet),
        _warnings(sheet),
        _remarks(sheet),
        _method(sheet),
    )
    title = language.translate("reporting", "SDG indicator 16.4.2 in {year}").format(year=language.year(sheet.year))
    subject = language.translate(
        "reports", "SDG 16.4.2: arms traced or established, of those seized, found or surrendered"
    )
    return dressing.document(order, title, subject, [one for one in shown if one])


def _gather(order: Order) -> Sheet:
    """The year of the report; without a period, the newest of the table, else the year before today's."""
    known = arms.years(order.snapshot)
    newest = known[-1] if known else order.today.year - 1
    year = int(order.report.period[:4]) if order.report.period else newest
    tracking = follow(order.snapshot, order.language, order.pack, order.today)
    now = arms_history.line(arms.year_facts(order.snapshot, year), order.snapshot.arms_revisions)
    earlier = tuple(one for one in arms_history.history(order.snapshot) if one.year < year)
    return Sheet(order, tracking, year, now, earlier)


# -- the value -------------------------------------------------------------------------------------------------


def _value(sheet: Sheet) -> Section:
    """The value as a database takes it, with its counts and what is to be known with it."""
    language, whole = sheet.language, sheet.now.now.whole
    blocks: list[Block] = [Paragraph(text) for text in _sentences(sheet)]
    columns = (
        Column(language.translate("reporting", "What"), width=56),
        Column(language.translate("reporting", "Arms"), "number", 18, 0),
    )
    rows: list[list[Cell]] = [[sheet.context(context), sheet.now.now.contexts[context].total] for context in COUNTED]
    rows += [
        [language.translate("reporting", "Denominator: the three together"), whole.total],
        [sheet.outcome("traced"), whole.traced],
        [sheet.outcome("established"), whole.established],
        [language.translate("reporting", "Numerator: traced or established"), whole.numerator],
    ]
    blocks.append(Table(columns, rows, key="arms_value", strong=frozenset({len(COUNTED), len(rows) - 1})))
    blocks += [Paragraph(text, "note") for text in _cautions(sheet)]
    blocks += narrative.blocks(sheet.order, "arms.value")
    title = language.translate("reporting", "The value")
    return Section(title, title, tuple(blocks))


def _sentences(sheet: Sheet) -> list[str]:
    language, now = sheet.language, sheet.now.now
    whole, year = now.whole, language.year(sheet.year)
    if whole.percent is None:
        words = language.translate(
            "reporting",
            "The indicator is not defined for {year}: nothing was collected, or nothing is known of the outcome. It is"
            " not 0.",
        )
    elif whole.is_at_least:
        words = language.translate(
            "reporting",
            "In {year} the origin of {numerator} of {denominator} arms is known: at least {share}, as not every outcome"
            " is known.",
        )
    else:
        words = language.translate(
            "reporting", "In {year} the origin of {numerator} of {denominator} arms is known: {share}."
        )
    said = words.format(
        year=year,
        numerator=language.number(whole.numerator),
        denominator=language.number(whole.total),
        share=language.percent(whole.percent, 1),
    )
    coverage = language.translate("reports", "{supplied} of {expected} agencies supplied figures.").format(
        supplied=language.number(now.coverage.supplied), expected=language.number(now.coverage.expected)
    )
    return [said, coverage, tables.state(sheet, sheet.now), _administrative(sheet)]


def _administrative(sheet: Sheet) -> str:
    language, total = sheet.language, sheet.now.now.administrative.total
    if total is None:
        return language.translate(
            "reporting", "No administrative seizure is recorded; it would stand apart and be in no sum."
        )
    words = language.translate("reporting", "Seized administratively, apart and in no sum of the indicator: {number}.")
    return words.format(number=language.number(total))


def _cautions(sheet: Sheet) -> list[str]:
    translate = sheet.language.translate
    return [
        translate(
            "reporting",
            "The share tells how well a State traces the arms it collects. It tells nothing of how many arms cross its"
            " borders: it may rise because fewer are collected, and fall because more are.",
        ),
        translate(
            "reporting",
            "Figures of an earlier cycle may be revised; what was reported then stands beside what is known now.",
        ),
    ]


# -- other years -----------------------------------------------------------------------------------------------


def _earlier(sheet: Sheet) -> Section | None:
    """The years before beside this one, as a table and a line; None for the first year."""
    language, lines = sheet.language, (*sheet.earlier, sheet.now)
    if not sheet.earlier:
        return None
    columns = (
        Column(language.translate("reports", "Year"), "year", 8),
        Column(language.translate("reports", "State"), width=18),
        *(Column(sheet.context(one), "number", 11, 0) for one in COUNTED),
        Column(language.translate("reports", "Denominator"), "number", 11, 0),
        Column(language.translate("reports", "Numerator"), "number", 11, 0),
        Column(language.translate("reports", "Share"), "percent", 9, 1),
    )
    rows: list[list[Cell]] = [
        [
            one.year,
            tables.state(sheet, one),
            *(one.now.contexts[context].total for context in COUNTED),
            one.now.whole.total,
            one.now.whole.numerator,
            one.now.whole.percent,
        ]
        for one in lines
    ]
    title = language.translate("reporting", "Earlier years")
    table = Table(columns, rows, key="arms_earlier", strong=frozenset({len(rows) - 1}))
    return Section(title, title, (table, _chart(sheet, lines)))


def _chart(sheet: Sheet, lines: Iterable[Line]) -> Chart:
    """The share of each year, with what was reported where that differs."""
    language, known = sheet.language, list(lines)
    years = tuple(str(one.year) for one in known)
    values = tuple(one.now.whole.percent for one in known)
    series = [Series(language.translate("reporting", "As known now"), years, values, "values")]
    if any(one.is_revised for one in known):
        reported = tuple(one.reported.whole.percent if one.reported else None for one in known)
        series.append(Series(language.translate("reporting", "As reported"), years, reported, "former"))
    return Chart(
        title=language.translate("reporting", "Share of arms traced or established"),
        unit=language.translate("charts", "per cent"),
        series=tuple(series),
    )


def _revision(sheet: Sheet) -> Section | None:
    """What of this year and the one before is not what was reported, and why; None without any revision."""
    language = sheet.language
    lines = [one for one in (*sheet.earlier[-1:], sheet.now) if one.revisions]
    if not lines:
        return None
    blocks: list[Block] = []
    for one in lines:
        words = language.translate("reports", "Revisions, {year}").format(year=language.year(one.year))
        blocks += [Paragraph(words, "heading"), tables.compared(sheet, one), tables.reasons(sheet, one)]
    title = language.translate("reporting", "Revision of figures already reported")
    return Section(language.translate("reporting", "Revisions"), title, tuple(blocks))


# -- warnings, words, method ------------------------------------------------------------------------------------


def _warnings(sheet: Sheet) -> Section:
    language = sheet.language
    facts = arms.year_facts(sheet.order.snapshot, sheet.year)
    found = arms_problems.problems(facts, sheet.now.now, sheet.now.revisions)
    columns = (
        Column(language.translate("reporting", "Agency"), width=22),
        Column(language.translate("reporting", "Place in the table"), width=26),
        Column(language.translate("reporting", "What to look at"), width=46),
    )
    rows: list[list[Cell]] = [
        [sheet.order.institution(one.agency), sheet.place(one), arms_warnings.sentence(one, language)] for one in found
    ]
    empty = language.translate("reporting", "No contradiction was found in the table of this year.")
    title = language.translate("reporting", "Warnings")
    return Section(title, title, (Table(columns, rows, key="arms_warnings", empty=empty),), is_continued=True)


def _remarks(sheet: Sheet) -> Section | None:
    title = sheet.language.translate("reporting", "Remarks")
    return narrative.section(sheet.order, title, title, ("arms.remarks", "arms.contact"))


def _method(sheet: Sheet) -> Section:
    translate = sheet.language.translate
    apart = sheet.context(ADMINISTRATIVE)
    texts = (
        translate("reporting", "What is counted"),
        translate(
            "reporting",
            "Denominator: arms seized in connection with criminal offences, arms found, arms surrendered. Numerator:"
            " those of them whose point of diversion was found by tracing, or whose origin or context another competent"
            " authority established. Not counted: {apart}; antiques and replicas; ammunition, parts and components."
            " Mortars count below 100 mm.",
        ).format(apart=apart),
        translate("reporting", "What is not known"),
        translate(
            "reporting",
            "A figure that is missing is not zero. Where a row lacks outcomes, its arms stand in the denominator and"
            " the share can only be higher. Where nothing was collected the share is not defined.",
        ),
        translate("reporting", "Counting once"),
        translate(
            "reporting",
            "Years are calendar years. Arms are counted once, where they were first taken: one that is seized and"
            " handed over later is a seizure.",
        ),
        translate("reporting", "Confidence of sources"),
        translate(
            "reporting",
            "The rules follow the official metadata of 2018 of the two custodians, the United Nations Office on Drugs"
            " and Crime and the United Nations Office for Disarmament Affairs; the warnings are natcoord's own.",
        ),
    )
    blocks: tuple[Block, ...] = tuple(
        Paragraph(text, "body" if index % 2 else "heading") for index, text in enumerate(texts)
    )
    title = translate("reporting", "Sources and method")
    return Section(title, title, blocks, is_continued=True)
