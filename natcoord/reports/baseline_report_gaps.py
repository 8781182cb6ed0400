"""Findings and gaps of the baseline report: what stands apart, and how pressing each gap is, part by part."""

from collections.abc import Iterable

from natcoord import labels
from natcoord.domain.analysis import Finding, Strength
from natcoord.domain.gaps import Gap
from natcoord.reports import status_formula
from natcoord.reports.baseline_report_facts import RoundFacts
from natcoord.reports.document import Block, Cell, Column, Formula, Paragraph, Section, Table

FINDINGS = ("law_not_applied", "practised_without_law")
# The columns of the gaps table that formulas name, from 0.
_LAW, _PRACTICE, _SIZE, _IMPORTANCE, _COMPUTED, _SET = 5, 6, 7, 8, 9, 10


def findings(facts: RoundFacts) -> Section:
    """The named findings, each kind in a table of its own, then the strengths."""
    language = facts.language
    blocks: list[Block] = []
    for kind in FINDINGS:
        own = [one for one in facts.findings if one.kind == kind]
        blocks += [Paragraph(labels.finding(kind, language), "heading"), _listed(facts, own, kind)]
    wanted = language.number(facts.snapshot.country.wanted_level)
    words = language.translate("baseline_report", "Strengths: level {wanted} or more on every side")
    blocks += [Paragraph(words.format(wanted=wanted), "heading"), _listed(facts, facts.strengths, "strengths")]
    title = language.translate("baseline_report", "Findings and strengths")
    return Section(language.translate("baseline_report", "Findings"), title, tuple(blocks))


def _listed(facts: RoundFacts, found: Iterable[Finding | Strength], key: str) -> Table:
    language = facts.language
    columns = (
        Column(language.translate("reports", "Question"), width=36),
        Column(language.translate("reports", "Level in law"), "number", 11, 0),
        Column(language.translate("reports", "Level in practice"), "number", 11, 0),
        Column(language.translate("reports", "Importance"), "number", 12, 0),
        Column(language.translate("reports", "Functional area"), width=26),
        Column(language.translate("reports", "Lens"), width=18),
        Column(language.translate("reports", "Note"), width=44),
        Column(language.translate("reports", "Question key"), width=28, on_paper=False),
    )
    rows = [_row(facts, one) for one in found]
    return Table(columns, rows, key=key, empty=language.translate("baseline_report", "None in this round."))


def _row(facts: RoundFacts, one: Finding | Strength) -> list[Cell]:
    key = one.question_key
    question, answer = facts.questions[key], facts.answers.get(key)
    return [
        facts.title(key),
        one.law,
        one.practice,
        question.importance,
        facts.area(question.area),
        facts.word(f"lens.{question.lens}"),
        answer.note if answer else "",
        key,
    ]


def gaps(facts: RoundFacts) -> Section:
    """Each gap with the parts of its priority, computed live in the workbook, and the themes they gather in."""
    language = facts.language
    empty = language.translate("reports", "The answers given so far show no gap.")
    note = language.translate(
        "reports",
        "A gap is the level wanted ({wanted}) minus the level found; the larger of law and practice is its"
        " size. Priority = size × importance, unless the country set another with a reason.",
    ).format(wanted=language.number(facts.snapshot.country.wanted_level))
    themes = language.translate(
        "baseline_report", "A gap counts in each theme of its question; one that was rejected counts in none."
    )
    blocks: tuple[Block, ...] = (
        Paragraph(note, "note"),
        Table(_columns(facts), [_gap_row(facts, one) for one in facts.gaps], key="gaps", empty=empty),
        Paragraph(language.translate("baseline_report", "Gaps by theme"), "heading"),
        Paragraph(themes, "note"),
        _clusters(facts, empty),
    )
    return Section(language.translate("reports", "Gaps"), language.translate("reports", "Gaps, by priority"), blocks)


def _columns(facts: RoundFacts) -> tuple[Column, ...]:
    language = facts.language
    return (
        Column(language.translate("reports", "Gap"), width=32),
        Column(language.translate("reports", "Functional area"), width=22),
        Column(language.translate("reports", "Question key"), width=28, on_paper=False),
        Column(language.translate("reports", "Level in law"), "number", 10, 0, on_paper=False),
        Column(language.translate("reports", "Level in practice"), "number", 10, 0, on_paper=False),
        Column(language.translate("reports", "Gap in law"), "number", 9),
        Column(language.translate("reports", "Gap in practice"), "number", 9),
        Column(language.translate("reports", "Size"), "number", 8),
        Column(language.translate("reports", "Importance"), "number", 11, 0),
        Column(language.translate("baseline_report", "Size × importance"), "number", 11),
        Column(language.translate("baseline_report", "Priority set by the country"), "number", 12),
        Column(language.translate("reports", "Priority"), "number", 10),
        Column(language.translate("reports", "Why the priority was set"), width=28),
        Column(language.translate("reports", "Finding"), width=18, on_paper=False),
        Column(language.translate("reports", "Decision"), width=12),
        Column(language.translate("reports", "Reason"), width=32),
        Column(language.translate("reports", "Targets serving it"), width=12),
        Column(language.translate("baseline_report", "Themes"), width=28, on_paper=False),
    )


def _gap_row(facts: RoundFacts, gap: Gap) -> list[Cell]:
    law, practice, size, importance, computed, chosen = (
        status_formula.letter(index) + "{row}" for index in (_LAW, _PRACTICE, _SIZE, _IMPORTANCE, _COMPUTED, _SET)
    )
    return [
        facts.title(gap.question_key),
        facts.area(gap.area),
        gap.question_key,
        gap.law_level,
        gap.practice_level,
        gap.law_gap,
        gap.practice_gap,
        Formula(f"=MAX({law},{practice})", gap.size),
        gap.importance,
        Formula(f"={size}*{importance}", gap.computed_priority),
        gap.priority if gap.is_overridden else None,
        Formula(f'=IF({chosen}="",{computed},{chosen})', gap.priority),
        gap.override_reason if gap.is_overridden else "",
        labels.finding(gap.finding, facts.language) if gap.finding else "",
        labels.decision(gap.decision, facts.language),
        gap.reason,
        facts.serves(gap.question_key),
        "\n".join(facts.word(f"theme.{theme}") for theme in facts.questions[gap.question_key].themes),
    ]


def _clusters(facts: RoundFacts, empty: str) -> Table:
    language = facts.language
    columns = (
        Column(language.translate("baseline_report", "Theme"), width=32),
        Column(language.translate("reports", "Gaps"), "number", 12, 0),
        Column(language.translate("baseline_report", "Sum of priorities"), "number", 12),
        Column(language.translate("baseline_report", "Highest priority"), "number", 10),
    )
    rows: list[list[Cell]] = [
        [facts.word(f"theme.{one.theme}"), len(one.gaps), one.priority, one.largest] for one in facts.clusters
    ]
    return Table(columns, rows, key="themes", empty=empty)
