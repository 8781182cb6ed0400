"""What stands behind the report to the United Nations: targets and laws it lists, where its answers come from."""

from collections import Counter

from natcoord import labels
from natcoord.domain import prefill
from natcoord.domain import targets as rules
from natcoord.domain.records import Target
from natcoord.reports import poa_arms
from natcoord.reports import poa_lines as lines
from natcoord.reports.document import Block, Cell, Column, Paragraph, Section, Table
from natcoord.reports.poa_lines import Filled


def targets(filled: Filled) -> Section:
    """The targets that were adopted."""
    language = filled.language
    columns = (
        Column(language.translate("reports", "Code"), width=12),
        Column(language.translate("reports", "Target"), width=44),
        Column(language.translate("reports", "Baseline year"), "year", 14),
        Column(language.translate("reports", "Baseline value"), "number", 14),
        Column(language.translate("reports", "Target year"), "year", 14),
        Column(language.translate("reports", "Target value"), "number", 14),
        Column(language.translate("reports", "Unit"), width=18),
        Column(language.translate("reports", "Adopted on"), "date", 16),
        Column(language.translate("reports", "Owner"), width=26),
    )
    rows = [_target(filled, one) for one in prefill.adopted(filled.order.snapshot)]
    empty = language.translate("reporting", "No national target has been adopted yet.")
    title = language.translate("reporting", "Annex: national targets adopted")
    name = language.translate("reporting", "National targets")
    return Section(name, title, (Table(columns, rows, key="poa_targets", empty=empty),))


def _target(filled: Filled, one: Target) -> list[Cell]:
    order = filled.order
    speaking = rules.speaking([sheet for sheet in order.snapshot.indicators if sheet.target_id == one.target_id])
    return [
        one.code,
        order.say(one.title),
        one.baseline_year,
        one.baseline_value,
        one.target_year,
        one.target_value,
        order.say(speaking.unit) if speaking else "",
        one.adopted_on,
        order.institution(one.institution_id),
    ]


def laws(filled: Filled) -> Section:
    """The laws, regulations and procedures that the answers list, a row for each question that lists some."""
    language = filled.language
    rows: list[list[Cell]] = [
        [filled.word(f"section.{line.field.section}"), filled.answer(line), filled.remarks(line)]
        for line in lines.laws(filled)
        if filled.said(line)
    ]
    columns = (
        Column(language.translate("reporting", "Section"), width=34),
        Column(language.translate("reporting", "Laws, regulations and procedures"), width=70),
        Column(language.translate("reporting", "Remarks"), width=40),
    )
    empty = language.translate("reporting", "No law or procedure is listed yet.")
    title = language.translate("reporting", "Annex: laws and procedures listed")
    name = language.translate("reporting", "Laws")
    return Section(name, title, (Table(columns, rows, key="poa_laws", empty=empty),))


def method(filled: Filled) -> Section:
    """Where the answers come from, and the rules by which facts answer."""
    language = filled.language
    blocks: list[Block] = [
        Paragraph(language.translate("reporting", "Where the answers come from"), "heading"),
        _sources(filled),
    ]
    for title, text in _rules(filled):
        blocks += [Paragraph(title, "heading"), Paragraph(text)]
    title = language.translate("reporting", "Sources and method")
    return Section(title, title, tuple(blocks))


def _rules(filled: Filled) -> list[tuple[str, str]]:
    translate = filled.language.translate
    return [
        (
            translate("reporting", "Yes, no and in development"),
            translate(
                "reporting",
                "Where the baseline answers a question, the higher of the levels in law and in practice decides: level"
                " 3 or above is yes, 1 or 2 is in development, 0 is no. A question that knows only yes and no is"
                " answered yes from level 3. What is not known, not shared or not applicable gives no answer. An"
                " action plan is there once it is approved, a target once it is adopted.",
            ),
        ),
        (
            translate("reporting", "Figures"),
            translate(
                "reporting",
                "A figure of the reporting period is the sum of its two years. If a year has none, the sum is not"
                " known. Arms for which tracing was requested or attempted are those traced, those being traced and"
                " those not traced for want of information. SDG 16.4.2 is the share of arms traced, or whose origin"
                " another competent authority established, among those seized in connection with criminal offences,"
                " found or surrendered.",
            ),
        ),
        (
            translate("reporting", "What is filled in"),
            translate(
                "reporting",
                "What is filled in for this report stands above the facts and changes none of them. An answer taken"
                " over from an earlier report is marked until somebody confirms it.",
            ),
        ),
        (
            translate("reporting", "Confidence of numbers and sources"),
            translate(
                "reporting",
                "The numbers of questions and provisions are those seen in the official texts or known from memory."
                " The number of anything unverified is never printed; the provision is named by its subject.",
            ),
        ),
    ]


def _sources(filled: Filled) -> Table:
    language = filled.language
    counts = Counter(filled.origin(line) or _by_hand(filled.state(line)) for line in filled.lines.values())
    order = (*lines.STATE_WORDS.values(), lines.BASELINE, lines.PLAN, lines.TARGETS, lines.VALUES, lines.ARMS)
    rows: list[list[Cell]] = [
        [language.translate("reporting", name), counts[name], _which(filled, name)]
        for name in (*order, lines.CONSULTATIONS)
        if counts[name]
    ]
    columns = (
        Column(language.translate("reports", "Source"), width=44),
        Column(language.translate("reporting", "Answers"), "number", 12, 0),
        Column(language.translate("reporting", "Which"), width=66),
    )
    empty = language.translate("reporting", "Nothing has been answered yet.")
    return Table(columns, rows, key="poa_sources", empty=empty)


def _by_hand(state: str) -> str:
    """The source of an answer that was filled in; empty where there is none."""
    return lines.STATE_WORDS[state] if state in ("filled", "carried") else ""


def _which(filled: Filled, source: str) -> str:
    """The round, plan or years behind the answers of a source."""
    language, snapshot = filled.language, filled.order.snapshot
    if source == lines.BASELINE and (current := snapshot.assessment):
        words = language.translate("reporting", "{title}, begun on {date}")
        title = filled.order.say(current.title)
        return words.format(title=title, date=language.date(current.started_on))
    if source == lines.PLAN:
        title_line = filled.lines.get("coordination.nap.title")
        said = filled.said(title_line) if title_line else None
        return filled.order.say(said.text) if said else ""
    if source == lines.TARGETS:
        words = language.translate("reporting", "Targets adopted: {number}")
        return words.format(number=language.number(len(prefill.adopted(snapshot))))
    if source == lines.ARMS:
        return "\n".join(_supplied(filled))
    period = filled.order.report.period
    return labels.report_period(period, language) if source == lines.STATE_WORDS["filled"] and period else ""


def _supplied(filled: Filled) -> list[str]:
    """Who sent figures of each year."""
    language, made = filled.language, []
    words = language.translate("reporting", "{year}: {supplied} of {expected} agencies")
    for summary in poa_arms.summaries(filled):
        supplied, expected = summary.coverage.supplied, summary.coverage.expected
        year = language.year(summary.year)
        made.append(words.format(year=year, supplied=language.number(supplied), expected=language.number(expected)))
    return made
