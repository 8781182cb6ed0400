"""The table of arms seized, found and surrendered in each year of the report, as its section 6 asks for it.

Source: domain.md 1.8 and 7.1. The layout of the form is not verified, so its letters are not printed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter

from natcoord import labels
from natcoord.domain import arms, report_periods
from natcoord.domain.arms import COUNTED, Summary, Tally
from natcoord.domain.plan_records import OUTCOMES
from natcoord.reports.document import Block, Cell, Column, Paragraph, Section, Table
from natcoord.reports.poa_lines import Filled
from natcoord.reports.tracking_formulas import here, total


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: a value for each of the three contexts, and the sum of those that are known.

    `parts` is empty where the facts know the sum alone.
    """

    title: str
    parts: tuple[int | None, ...]
    whole: int | None


def tables(filled: Filled) -> Section:
    """A table for each year of the period; it belongs to the section before it and has no number of its own."""
    language = filled.language
    name = language.translate("reporting", "Arms by outcome of tracing")
    blocks: list[Block] = [Paragraph(name, "subtitle"), Paragraph(_caveat(filled), "note")]
    for summary in summaries(filled):
        words = language.translate("reports", "The year {year}").format(year=language.year(summary.year))
        blocks.append(Paragraph(words, "subtitle"))
        if not summary.cells:
            words = language.translate("reporting", "No figures of {year} have been entered yet.")
            blocks.append(Paragraph(words.format(year=language.year(summary.year))))
            continue
        blocks.append(_table(filled, summary))
        blocks.append(Paragraph(" ".join(_said(filled, summary))))
    return Section(language.translate("reporting", "Arms table"), "", tuple(blocks), is_continued=True)


def summaries(filled: Filled) -> list[Summary]:
    """The years of the period, added up."""
    snapshot = filled.order.snapshot
    return [arms.summary(arms.year_facts(snapshot, year)) for year in report_periods.years(filled.order.report.period)]


def columns(filled: Filled) -> list[str]:
    """The three contexts in words."""
    return [filled.order.pack.word(f"category.context.{one}", filled.language.code) for one in COUNTED]


def rows(filled: Filled, summary: Summary) -> list[Row]:
    """The rows of a year, each sum over what is known: what is missing is not zero."""
    language = filled.language
    word = filled.order.pack.word
    made = [
        _row(language.translate("reporting", "Arms collected"), summary, lambda one: one.total),
        _row(language.translate("reporting", "Of these: uniquely marked"), summary, lambda one: one.marked),
        _row(language.translate("reporting", "Of these: tracing requested or attempted"), summary, _attempted),
    ]
    for outcome in OUTCOMES:
        title = word(f"category.outcome.{outcome}", language.code)
        made.append(_row(title, summary, attrgetter(outcome)))
    for name in arms.DISPOSED:
        made.append(Row(labels.arms_figure(name, language), (), summary.figures[name].total))
    return made


def _row(title: str, summary: Summary, count: Callable[[Tally], int | None]) -> Row:
    parts = tuple(count(summary.contexts[one]) for one in COUNTED)
    return Row(title, parts, arms.added(parts))


def _attempted(tally: Tally) -> int | None:
    """Arms traced, being traced, or not traced for want of information; None unless all three are known."""
    known = [one for one in (tally.traced, tally.pending, tally.insufficient) if one is not None]
    return sum(known) if len(known) == 3 else None


def _table(filled: Filled, summary: Summary) -> Table:
    language = filled.language
    heads = (
        Column(language.translate("reporting", "Arms and the outcome of tracing"), width=40),
        *(Column(one, "number", 14, 0) for one in columns(filled)),
        Column(language.translate("reports", "Total"), "number", 12, 0),
    )
    return Table(heads, [_cells(row) for row in rows(filled, summary)], key=f"poa_arms_{summary.year}")


def _cells(row: Row) -> list[Cell]:
    if not row.parts:
        return [row.title, *(None for _ in COUNTED), row.whole]
    return [row.title, *row.parts, total([here(1, len(COUNTED))], row.whole)]


def _caveat(filled: Filled) -> str:
    return filled.language.translate(
        "reporting",
        "Only arms seized in connection with criminal offences, found or surrendered are counted. An empty cell says"
        " that the figure is not known; it is no zero. The share says how well arms are traced, not how large illicit"
        " flows are.",
    )


def _said(filled: Filled, summary: Summary) -> list[str]:
    """The share with its counts, who sent figures, and what is not counted, a sentence each."""
    language, whole = filled.language, summary.whole
    if not whole.is_defined:
        texts = [language.translate("reporting", "The share of SDG 16.4.2 is not defined from these figures.")]
    else:
        words = (
            language.translate("reporting", "SDG 16.4.2: at least {share}, that is {numerator} of {denominator} arms.")
            if whole.is_at_least
            else language.translate("reporting", "SDG 16.4.2: {share}, that is {numerator} of {denominator} arms.")
        )
        share = language.percent(whole.percent, 1)
        numerator, denominator = language.number(whole.numerator), language.number(whole.total)
        texts = [words.format(share=share, numerator=numerator, denominator=denominator)]
    words = language.translate("reports", "{supplied} of {expected} agencies supplied figures.")
    supplied, expected = language.number(summary.coverage.supplied), language.number(summary.coverage.expected)
    texts.append(words.format(supplied=supplied, expected=expected))
    if summary.administrative.total is not None:
        words = language.translate("reporting", "Arms seized administratively, which do not count: {number}.")
        texts.append(words.format(number=language.number(summary.administrative.total)))
    return texts
