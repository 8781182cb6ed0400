"""The baseline report as a Document: one round, from its scores to every answer, with what it was made from."""

from datetime import date

from natcoord.content import Pack
from natcoord.domain.snapshot import Snapshot
from natcoord.i18n import Language
from natcoord.reports import (
    baseline_report_answers,
    baseline_report_comparison,
    baseline_report_gaps,
    baseline_report_inclusion,
    baseline_report_method,
    baseline_report_scores,
    baseline_report_summary,
)
from natcoord.reports.baseline_report_facts import RoundFacts, gather
from natcoord.reports.document import Block, Cell, Column, Document, Paragraph, Section, Table
from natcoord.reports.national import formats, size


def build(snapshot: Snapshot, language: Language, pack: Pack, today: date) -> Document:
    """The report on the current round of `snapshot`, as of `today`. In every language it holds the same numbers.

    `pack` holds the country's own questions too. Without a round the report says so, and lists what would be asked.
    """
    facts = gather(snapshot, language, pack, today)
    parts = _parts(facts)
    state = facts.say(snapshot.country.name)
    return Document(
        title=language.translate("baseline_report", "{state}: baseline report on small arms control").format(
            state=state
        ),
        subject=language.translate("baseline_report", "Scores, findings, gaps, evidence and consultations"),
        author=state,
        language=language.code,
        is_rtl=language.is_rtl,
        created_on=today.isoformat(),
        sections=(_cover(facts, parts), *(section for section, _ in parts)),
        formats=formats(language),
    )


def _parts(facts: RoundFacts) -> list[tuple[Section, str]]:
    """The sheets, each with what it holds."""
    language = facts.language
    compared = []
    if facts.comparison is not None:
        section = baseline_report_comparison.comparison(facts, facts.comparison)
        compared = [(section, language.translate("baseline_report", "What changed since the round before"))]
    return [
        (
            baseline_report_summary.summary(facts),
            language.translate("baseline_report", "The round, its scores and what the figures say"),
        ),
        (
            baseline_report_scores.scores(facts),
            language.translate("reports", "Scores in law and in practice, with their coverage"),
        ),
        (
            baseline_report_scores.heat_map(facts),
            language.translate("baseline_report", "Each functional area through each lens"),
        ),
        *compared,
        (
            baseline_report_gaps.findings(facts),
            language.translate("baseline_report", "Where law and practice are far apart, and what is strong"),
        ),
        (
            baseline_report_gaps.gaps(facts),
            language.translate("reports", "What is below the level wanted, and what was decided"),
        ),
        (
            baseline_report_answers.answers(facts),
            language.translate("baseline_report", "Each question with its levels, or why there is none"),
        ),
        (
            baseline_report_answers.register(facts),
            language.translate("baseline_report", "Each document and statement, with its grade"),
        ),
        (
            baseline_report_answers.requests(facts),
            language.translate("baseline_report", "What was asked of the institutions that hold it"),
        ),
        (
            baseline_report_inclusion.consultations(facts),
            language.translate("baseline_report", "Who was consulted, and who was not"),
        ),
        (
            baseline_report_inclusion.checklist(facts),
            language.translate("baseline_report", "How far the gender analysis has come"),
        ),
        (
            baseline_report_method.commitments(facts),
            language.translate("baseline_report", "The levels by provision of each instrument"),
        ),
        (
            baseline_report_method.method(facts),
            language.translate("baseline_report", "How scores, gaps and findings are made, and what is left out"),
        ),
    ]


def _cover(facts: RoundFacts, parts: list[tuple[Section, str]]) -> Section:
    language, country = facts.language, facts.snapshot.country
    blocks: list[Block] = [Paragraph(facts.say(country.name), "subtitle")]
    if country.is_example:
        words = language.translate("reports", "Training example: the State and all its figures are invented.")
        blocks.append(Paragraph(words, "note"))
    made_in = language.translate("reports", "Language of this report: {language}.").format(language=language.own_name)
    as_of = language.translate("reports", "As of {date}.").format(date=language.date(facts.today))
    blocks += [
        Paragraph(_round(facts)),
        Paragraph(as_of),
        Paragraph(made_in),
        Paragraph(
            language.translate(
                "baseline_report",
                "No person is named in this report, no small group is counted and no restricted document described.",
            )
        ),
        Paragraph(language.translate("reports", "What the sheets hold"), "heading"),
        _contents(facts, parts),
    ]
    title = language.translate("baseline_report", "Baseline report on small arms control")
    return Section(language.translate("reports", "Cover"), title, tuple(blocks), is_cover=True)


def _round(facts: RoundFacts) -> str:
    language, current = facts.language, facts.round
    if current is None:
        return language.translate("reports", "No baseline round has been started yet.")
    words = (
        language.translate("reports", "Round: {title}, from {start} to {end}.")
        if current.closed_on
        else language.translate("reports", "Round: {title}, begun on {start}, still open.")
    )
    days = {"start": language.date(current.started_on), "end": language.date(current.closed_on)}
    return words.format(title=facts.say(current.title), **days)


def _contents(facts: RoundFacts, parts: list[tuple[Section, str]]) -> Table:
    language = facts.language
    rows: list[list[Cell]] = [[section.sheet, size(section), purpose] for section, purpose in parts]
    columns = (
        Column(language.translate("reports", "Sheet"), width=28),
        Column(language.translate("reports", "Rows"), "number", 12, 0),
        Column(language.translate("reports", "What it holds"), width=66),
    )
    return Table(columns, rows, key="contents")
