"""Scores and heat map of the baseline report, each with its coverage."""

from natcoord.domain.baseline import AreaScore
from natcoord.reports import baseline_charts
from natcoord.reports.baseline_report_facts import PLACES, RoundFacts
from natcoord.reports.document import Cell, Column, Paragraph, Section, Table


def scores(facts: RoundFacts) -> Section:
    """Each area in law and in practice, then the same as a radar and the evidence behind it as bars."""
    language = facts.language
    columns = (
        Column(language.translate("reports", "Functional area"), width=38),
        Column(language.translate("reports", "Score in law (0 to 5)"), "level", 14, PLACES),
        Column(language.translate("reports", "Score in practice (0 to 5)"), "level", 14, PLACES),
        Column(language.translate("baseline_report", "Coverage in law"), "percent", 12, 0),
        Column(language.translate("baseline_report", "Coverage in practice"), "percent", 12, 0),
        Column(language.translate("reports", "Coverage"), "percent", 12, 0),
        Column(language.translate("reports", "Questions answered"), "number", 13, 0),
        Column(language.translate("reports", "Questions in all"), "number", 13, 0),
        Column(language.translate("baseline_report", "Carried, not confirmed"), "number", 13, 0),
        Column(language.translate("reports", "Gaps found"), "number", 12, 0),
    )
    note = language.translate(
        "reports",
        "natcoord's own scale from 0 to 5, not any agency's scoring. The coverage says how many of the"
        " levels that can be asked are known; what is not known is never averaged.",
    )
    rows = [_row(facts, one) for one in (*facts.scores, facts.overall)]
    title = language.translate("reports", "Baseline scores by functional area")
    blocks = (
        Paragraph(facts.sentence(note), "note"),
        Table(columns, rows, key="scores"),
        baseline_charts.radar(facts.scores, facts.pack, language, facts.source),
        baseline_charts.evidence(facts.profiles, facts.pack, language, facts.source),
    )
    return Section(language.translate("baseline_report", "Scores"), title, blocks)


def _row(facts: RoundFacts, one: AreaScore) -> list[Cell]:
    gaps = sum(1 for gap in facts.gaps if not one.area or gap.area == one.area)
    shares = (100 * share for share in (one.law_coverage, one.practice_coverage, one.coverage))
    return [facts.area(one.area), one.law, one.practice, *shares, one.answered, one.total, one.carried, gaps]


def heat_map(facts: RoundFacts) -> Section:
    """Areas and lenses as shaded cells, and beneath them how much of each cell is known."""
    language = facts.language
    heat = baseline_charts.heat_map(facts.cells, facts.pack, language, facts.source)
    note = language.translate(
        "baseline_report",
        "How much of each cell is known, of the levels that can be asked there. An empty cell: nothing is asked.",
    )
    columns = (
        Column(language.translate("reports", "Functional area"), width=38),
        *(Column(title, "percent", 12, 0) for title in heat.columns),
    )
    rows: list[list[Cell]] = [
        [title, *(None if share is None else 100 * share for share in shares)]
        for title, shares in zip(heat.rows, heat.coverage, strict=True)
    ]
    blocks = (
        heat,
        Paragraph(language.translate("reports", "Coverage"), "heading"),
        Paragraph(note, "note"),
        Table(columns, rows, key="coverage"),
    )
    title = language.translate("baseline_report", "Functional areas through each lens")
    return Section(language.translate("baseline_report", "Heat map"), title, blocks)
