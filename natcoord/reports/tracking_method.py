"""The sheets of the indicators and of the method: what is measured how, and the rules of the tracking workbook."""

from collections import Counter

from natcoord import labels, library
from natcoord.domain.records import STATUSES, Indicator
from natcoord.reports import national_method, national_values
from natcoord.reports.document import Block, Cell, Column, Formula, Paragraph, Section, Table
from natcoord.reports.tracking_facts import Tracking, joined
from natcoord.reports.tracking_formulas import at
from natcoord.reports.tracking_table import KEY as TRACKING
from natcoord.reports.tracking_table import status_column


def indicators(tracking: Tracking) -> Section:
    """The whole sheet of each indicator."""
    language = tracking.language
    columns = (
        Column(language.translate("reports", "Code"), width=9),
        Column(language.translate("reports", "Indicator"), width=26),
        Column(language.translate("reports", "Definition"), width=36),
        Column(language.translate("reports", "Numerator"), width=22),
        Column(language.translate("reports", "Denominator"), width=22),
        Column(language.translate("reports", "Source"), width=22),
        Column(language.translate("reports", "Broken down by"), width=16),
        Column(language.translate("reports", "Provisions it serves"), width=20),
        Column(language.translate("reports", "Rolls up to"), width=10),
        Column(language.translate("reports", "Rule for what rolls up to it"), width=18),
        Column(language.translate("reports", "Confidence"), width=14),
        Column(language.translate("reports", "Method"), width=36, on_paper=False),
        Column(language.translate("reports", "Limits"), width=36, on_paper=False),
        Column(language.translate("reports", "How disability is recorded"), width=18, on_paper=False),
        Column(language.translate("reports", "Sheet of the library"), width=26, on_paper=False),
    )
    rows = [_indicator(tracking, one) for one in tracking.snapshot.indicators]
    empty = language.translate("reports", "There is no indicator sheet yet.")
    title = language.translate("reports", "Indicator sheets")
    return Section(
        language.translate("reports", "Indicators"),
        title,
        (Table(columns, rows, key="indicators", empty=empty, keeps=2),),
    )


def _indicator(tracking: Tracking, one: Indicator) -> list[Cell]:
    facts, language = tracking.facts, tracking.language
    codes = {sheet.indicator_id: sheet.code for sheet in tracking.snapshot.indicators}
    method = facts.word(f"disability_method.{one.disability_method}") if one.disability_method else ""
    made_from = library.indicators().get(one.library_key)
    return [
        one.code,
        facts.say(one.name),
        facts.say(one.definition),
        facts.say(one.numerator) if one.is_ratio else "",
        facts.say(one.denominator) if one.is_ratio else "",
        facts.say(one.source),
        joined(tracking.axis(axis) for axis in one.axes),
        facts.provisions(one.provision_keys),
        codes.get(one.rolls_up_to or "", ""),
        labels.rollup(one.rollup, language) if one.rollup else "",
        labels.confidence(one.confidence, language),
        facts.say(one.method),
        facts.say(one.limits),
        method,
        made_from.label(language.code, for_export=True) if made_from else "",
    ]


def method(tracking: Tracking) -> Section:
    language = tracking.language
    blocks: list[Block] = [
        Paragraph(text, "body" if index % 2 else "heading") for index, text in enumerate(_texts(tracking))
    ]
    blocks += [
        Paragraph(language.translate("reports", "Thresholds and words of the status"), "heading"),
        _thresholds(tracking),
        Paragraph(language.translate("reports", "Indicators by status"), "heading"),
        _counts(tracking),
        Paragraph(language.translate("reports", "Sources of the values"), "heading"),
        national_values.sources(tracking.facts),
    ]
    title = language.translate("reports", "Method and sources")
    return Section(language.translate("reports", "Method and sources"), title, tuple(blocks))


def _texts(tracking: Tracking) -> tuple[str, ...]:
    """Headings and paragraphs in turn."""
    language = tracking.language
    return (
        language.translate("reports", "Class of this workbook"),
        language.translate(
            "reports",
            "Restricted: it is made for the use of the country. Values by sex, age, disability, place or relationship"
            " are shown as they are, however small the group; before figures of fewer than five persons leave the"
            " country's hands they are to be left out or put into larger groups. No person is named.",
        ),
        language.translate("reports", "Values and years"),
        language.translate(
            "reports",
            "Only approved values count. The value of a year is that of the year where it was entered as such; of finer"
            " periods it is the sum of all of them for a flow, the sum of numerators over the sum of denominators for a"
            " percentage, and the last period for every other kind. Where a period is missing, the year is not defined"
            " and its cell is empty; missing is never zero.",
        ),
        language.translate("reports", "Roll-up between indicators"),
        language.translate(
            "reports",
            "Where an indicator has a rule and no approved value of its own, it follows from the indicators that roll"
            " up to it: their sum, the sum of numerators over the sum of denominators, the highest, the lowest, or yes"
            " only if all are yes. If one of them has no value, neither has the whole.",
        ),
        language.translate("reports", "Progress of a target"),
        language.translate(
            "reports",
            "The first indicator of a target by code speaks for it, and the values of the target are in its unit; the"
            " other indicators of the target have no status of their own. The expected value follows straight lines"
            " from the baseline over the milestones to the target, each standing at the end of its year. p is the share"
            " of the way that the latest value has gone, e the share expected by then, and r = p / e. A flow that is"
            " measured more than once a year is judged by its latest whole year.",
        ),
        language.translate("reports", "Confidence of sources"),
        language.translate(
            "reports",
            "Verified: checked against the official text. From memory: check it against the official text"
            " before citing it. Unverified: the subject is named, and the number of the provision is never"
            " printed.",
        ),
    )


def _thresholds(tracking: Tracking) -> Table:
    """The named cells that the statuses follow from, with the rules in their order."""
    language = tracking.language
    (table,) = (one for one in national_method.thresholds(tracking.facts).blocks if isinstance(one, Table))
    words = language.translate("reports", "Word of the status")
    names = national_method.names(tracking.facts)
    rows = [
        [words, *row[1:]] if name.startswith("status_") else row for name, row in zip(names, table.rows, strict=True)
    ]
    return Table(table.columns, rows, key=table.key)


def _counts(tracking: Tracking) -> Table:
    """How many indicators have each status: counted on the tracking sheet."""
    language = tracking.language
    counts = Counter(line.progress.status for line in tracking.lines if line.progress)
    columns = (
        Column(language.translate("reports", "Status"), "status", 56),
        Column(language.translate("reports", "Indicators"), "number", 24, 0),
    )
    rows: list[list[Cell]] = []
    for code in STATUSES:
        count: Cell = counts[code]
        if tracking.lines:
            cells = at(TRACKING, status_column(tracking), 0, len(tracking.lines) - 1)
            count = Formula(f"=COUNTIF({cells},{{status_{code}}})", counts[code])
        rows.append([tracking.facts.status(code), count])
    return Table(columns, rows, key="statuses")
