"""The national report as a Document: the whole chain, from the baseline questions to the recorded values."""

from collections import Counter
from datetime import date

from natcoord.content import Pack
from natcoord.domain import periods
from natcoord.domain.records import STATUSES
from natcoord.domain.snapshot import Snapshot
from natcoord.i18n import Language
from natcoord.reports import national_baseline, national_method, national_plan, national_values
from natcoord.reports.document import Block, Cell, Column, Document, Formats, Paragraph, Section, Table
from natcoord.reports.national_facts import Facts, gather
from natcoord.reports.national_summary import summary


def build(snapshot: Snapshot, language: Language, pack: Pack, today: date) -> Document:
    """The report on `snapshot` in `language`, as of `today`. In every language it holds the same numbers."""
    facts = gather(snapshot, language, pack, today)
    sheets = (
        summary(facts),
        national_baseline.baseline_scores(facts),
        national_baseline.baseline_answers(facts),
        national_baseline.gaps(facts),
        national_plan.targets(facts),
        national_plan.indicators(facts),
        national_values.values(facts),
        national_values.pictures(facts),
        national_method.thresholds(facts),
        national_method.method(facts),
    )
    state = facts.say(snapshot.country.name)
    return Document(
        title=language.translate("reports", "{state}: national report on small arms coordination").format(state=state),
        subject=language.translate("reports", "Baseline, targets, indicators and progress"),
        author=state,
        language=language.code,
        is_rtl=language.is_rtl,
        created_on=today.isoformat(),
        sections=(_cover(facts, sheets), *sheets),
        names=national_method.names(facts),
        formats=formats(language),
    )


def formats(language: Language) -> Formats:
    """How this language prints numbers and days."""
    is_arabic = language.is_rtl and language.digits == "arabic"
    return Formats(
        decimal="٫" if is_arabic else ".",
        group="٬" if is_arabic else ",",
        percent="٪" if language.is_rtl else "%",
        digits="٠١٢٣٤٥٦٧٨٩" if is_arabic else "0123456789",
        date="{day} {month_name} {year}",
        months=tuple(language.month(number) for number in range(1, 13)),
    )


def _cover(facts: Facts, sheets: tuple[Section, ...]) -> Section:
    language = facts.language
    country = facts.snapshot.country
    blocks: list[Block] = [Paragraph(facts.say(country.name), "subtitle")]
    if country.is_example:
        words = language.translate("reports", "Training example: the State and all its figures are invented.")
        blocks.append(Paragraph(words, "note"))
    blocks += [
        Paragraph(language.translate("reports", "As of {date}.").format(date=language.date(facts.today))),
        Paragraph(_span(facts)),
        Paragraph(
            language.translate("reports", "Language of this report: {language}.").format(language=language.own_name)
        ),
        Paragraph(
            language.translate(
                "reports",
                "Every row can be followed back by its codes: a value belongs to an indicator, an"
                " indicator measures a target, a target serves gaps, and a gap comes from a question of"
                " the baseline.",
            )
        ),
        Paragraph(language.translate("reports", "Targets by status"), "heading"),
        _statuses(facts),
        Paragraph(language.translate("reports", "What the sheets hold"), "heading"),
        _contents(facts, sheets),
    ]
    title = language.translate("reports", "National report on small arms coordination")
    return Section(language.translate("reports", "Cover"), title, tuple(blocks), is_cover=True)


def _span(facts: Facts) -> str:
    language = facts.language
    found = sorted({one.period for one in facts.snapshot.measurements}, key=periods.position)
    if not found:
        return language.translate("reports", "No value has been recorded yet.")
    first, last = language.period(found[0]), language.period(found[-1])
    return language.translate("reports", "Values from {first} to {last}.").format(first=first, last=last)


def _statuses(facts: Facts) -> Table:
    language = facts.language
    counts = Counter(line.progress.status for line in facts.lines)
    rows: list[list[Cell]] = [[facts.status(code), counts[code]] for code in STATUSES]
    columns = (
        Column(language.translate("reports", "Status"), "status", 28),
        Column(language.translate("reports", "Targets"), "number", 12, 0),
    )
    return Table(columns, rows, key="statuses")


def _contents(facts: Facts, sheets: tuple[Section, ...]) -> Table:
    language = facts.language
    purposes = (
        language.translate("reports", "Each target with its baseline, latest value and status"),
        language.translate("reports", "Scores in law and in practice, with their coverage"),
        language.translate("reports", "Each question with its answer, evidence and the targets that serve it"),
        language.translate("reports", "What is below the level wanted, and what was decided"),
        language.translate("reports", "Each target with the questions and provisions it serves"),
        language.translate("reports", "What is measured, how, by whom and how often"),
        language.translate("reports", "Every recorded value with its source"),
        language.translate("reports", "The key indicators over time"),
        language.translate("reports", "The cells the statuses are computed with"),
        language.translate("reports", "How scores, gaps and statuses are made, and where values come from"),
    )
    rows: list[list[Cell]] = [
        [section.sheet, size(section), purpose] for section, purpose in zip(sheets, purposes, strict=True)
    ]
    columns = (
        Column(language.translate("reports", "Sheet"), width=28),
        Column(language.translate("reports", "Rows"), "number", 12, 0),
        Column(language.translate("reports", "What it holds"), width=66),
    )
    return Table(columns, rows, key="contents")


def size(section: Section) -> int:
    """Rows of tables and charts of a sheet."""
    return sum(
        len(block.rows) if isinstance(block, Table) else not isinstance(block, Paragraph) for block in section.blocks
    )
