"""The report on a regional roadmap: for each of its goals the indicators with half-years and years, and the words.

Numbers of indicators that are not verified are never printed; the figures of half-years come first, as the regions
ask for them. Source: domain.md 6.1 (periods January to June and July to December, narrative for each goal) and 6.6.
"""

from natcoord import labels
from natcoord.domain import report_periods
from natcoord.i18n import Language
from natcoord.reports import dressing, narrative, roadmap_tables
from natcoord.reports.document import Block, Cell, Column, Document, Paragraph, Section, Table
from natcoord.reports.order import Order
from natcoord.reports.roadmap_goals import OWN_GOAL, Goal, goals, is_own, name
from natcoord.reports.roadmap_tables import Reported
from natcoord.reports.tracking_facts import follow


def build(order: Order) -> Document:
    """The report in the language of the order; in every language it holds the same numbers."""
    language, tracking = order.language, follow(order.snapshot, order.language, order.pack, order.today)
    period = order.report.period or report_periods.choices("half_year", order.today)[0]
    reported = Reported(order, tracking, period)
    found = goals(order, tracking)
    sections = [
        _overview(reported, found),
        *(_goal(reported, one, number) for number, one in enumerate(found, start=1)),
        _words(order, "goal.own") if is_own(order.report.instrument) else None,
        _words(order, "roadmap.closing"),
        _words(order, "roadmap.contact"),
        _method(reported),
    ]
    title = language.translate("reporting", "Report on the roadmap")
    subject = f"{name(order)}, {labels.report_period(period, language)}"
    return dressing.document(order, f"{title}: {name(order)}", subject, [one for one in sections if one])


def _overview(reported: Reported, found: tuple[Goal, ...]) -> Section:
    """The roadmap, its goals and how many of their indicators the country keeps."""
    order, language = reported.order, reported.language
    words = language.translate("reporting", "{roadmap}. Period: {period}, with the half-years and years before it.")
    period = labels.report_period(reported.period, language)
    blocks: list[Block] = [Paragraph(words.format(roadmap=name(order), period=period))]
    blocks += narrative.blocks(order, "roadmap.opening")
    columns = (
        Column(language.translate("reporting", "Goal"), width=46),
        Column(language.translate("reporting", "Indicators adopted"), "number", 14, 0),
        Column(language.translate("reporting", "With a value of the period"), "number", 16, 0),
        Column(language.translate("reporting", "Not adopted"), "number", 14, 0),
    )
    rows: list[list[Cell]] = [
        [one.title, len(one.adopted), sum(reported.has_value(two) for two in one.adopted), len(one.missing)]
        for one in found
    ]
    empty = language.translate("reporting", "No goal of this roadmap is known.")
    blocks += [
        Paragraph(language.translate("reporting", "Goals and indicators"), "heading"),
        Table(columns, rows, key="roadmap_goals", empty=empty),
        Paragraph(_several(language), "note"),
    ]
    title = language.translate("reporting", "The period in short")
    return Section(language.translate("reports", "Summary"), title, tuple(blocks))


def _several(language: Language) -> str:
    return language.translate(
        "reporting",
        "An indicator that serves several goals stands under each of them. A yearly indicator has no value of a"
        " half-year: its year stands beside.",
    )


def _goal(reported: Reported, goal: Goal, number: int) -> Section:
    order, language = reported.order, reported.language
    blocks: list[Block] = []
    if goal.key:
        blocks += narrative.blocks(order, f"goal.{goal.key}")
    if goal.adopted:
        blocks += [
            Paragraph(language.translate("reporting", "Indicators"), "heading"),
            roadmap_tables.values(reported, goal, number),
        ]
        blocks += roadmap_tables.charts_of(reported, goal)
        blocks += roadmap_tables.breakdown(reported, goal, number)
    if goal.missing:
        blocks += [
            Paragraph(language.translate("reporting", "Indicators not adopted"), "heading"),
            roadmap_tables.missing(reported, goal, number),
        ]
    if not blocks:
        blocks.append(Paragraph(language.translate("reporting", "No indicator belongs to this goal."), "note"))
    sheet = language.translate("reporting", "Goal {number}").format(number=language.digits_of(str(number)))
    return Section(sheet, goal.title, tuple(blocks), is_continued=number > 1)


def _words(order: Order, key: str) -> Section | None:
    """A chapter of words; None where there are none."""
    title = order.template.word(f"section.{key}", order.language.code) if order.template else OWN_GOAL
    return narrative.section(order, title[:31], title, (key,))


def _method(reported: Reported) -> Section:
    language = reported.language
    texts = (
        language.translate("reporting", "Values"),
        language.translate(
            "reporting",
            "Only approved values count. The value of a half-year is the one recorded for it, or follows from its"
            " quarters or months: a flow is their sum, a percentage the sum of numerators over that of denominators,"
            " anything else the last of them. If a part is missing, the whole is not known; it is not zero. Years"
            " follow from their periods by the same rule.",
        ),
        language.translate("reporting", "Numbers of indicators and goals"),
        language.translate(
            "reporting",
            "A number is printed where it was checked against the official text or is known from memory, never where it"
            " is unverified: then the words stand alone. The confidence stands beside each indicator.",
        ),
        language.translate("reporting", "Who supplies what"),
        language.translate(
            "reporting",
            "Some figures come from a regional body and not from the State. They are named as such and are no omission"
            " of the State.",
        ),
    )
    blocks: list[Block] = [Paragraph(text, "body" if index % 2 else "heading") for index, text in enumerate(texts)]
    blocks += [
        Paragraph(language.translate("reports", "Sources of the values"), "heading"),
        roadmap_tables.sources(reported),
    ]
    title = language.translate("reporting", "Sources and method")
    return Section(title, title, tuple(blocks), is_continued=True)
