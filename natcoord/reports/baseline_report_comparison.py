"""What changed since the round before, over the questions that both rounds ask."""

from natcoord import labels
from natcoord.domain.comparison import VERDICTS, Change, Comparison, Tally
from natcoord.i18n import Language
from natcoord.reports.baseline_report_facts import PLACES, RoundFacts, counted
from natcoord.reports.document import Block, Cell, Column, Paragraph, Section, Table

_SAME = ("unchanged", "unknown")  # nothing to list question by question


def verdict(code: str, language: Language) -> str:
    """What became of a level, symbol and word."""
    return f"{labels.comparison_symbol(code)} {labels.comparison(code, language)}"


def comparison(facts: RoundFacts, found: Comparison) -> Section:
    """By area, by lens, and every level that changed."""
    language = facts.language
    area, lens = language.translate("reports", "Functional area"), language.translate("reports", "Lens")
    whole = (facts.area(""), found.whole)
    areas = [(facts.area(one.key), one) for one in found.areas]
    lenses = [(facts.word(f"lens.{one.key}"), one) for one in found.lenses]
    blocks: tuple[Block, ...] = (
        Paragraph(_basis(facts, found)),
        Paragraph(language.translate("baseline_report", "By functional area"), "heading"),
        _tallies(facts, area, [*areas, whole], "areas_compared"),
        Paragraph(language.translate("baseline_report", "By lens"), "heading"),
        _tallies(facts, lens, lenses, "lenses_compared"),
        Paragraph(language.translate("baseline_report", "Levels that changed"), "heading"),
        _changed(facts, found),
    )
    title = language.translate("baseline_report", "From {before} to {after}").format(
        before=facts.say(found.before.title), after=facts.say(found.after.title)
    )
    return Section(language.translate("baseline_report", "Comparison"), title, blocks)


def _basis(facts: RoundFacts, found: Comparison) -> str:
    words = facts.language.translate(
        "baseline_report",
        "Questions that both rounds ask: {both}; asked by only one of them and left out: {left_out}; carried and not"
        " confirmed: {carried}; reworded in between: {reworded}. The scores are over the questions whose level both"
        " rounds know, so that nothing moves them but a change in the country.",
    )
    return words.format(
        both=facts.count(len(found.questions)),
        left_out=facts.count(found.left_out),
        carried=facts.count(found.carried),
        reworded=facts.count(len(found.reworded)),
    )


def _tallies(facts: RoundFacts, what: str, lines: list[tuple[str, Tally]], key: str) -> Table:
    language = facts.language
    columns = (
        Column(what, width=36),
        Column(language.translate("baseline_report", "In law before"), "level", 10, PLACES),
        Column(language.translate("baseline_report", "In law now"), "level", 10, PLACES),
        Column(language.translate("baseline_report", "In practice before"), "level", 11, PLACES),
        Column(language.translate("baseline_report", "In practice now"), "level", 11, PLACES),
        *(Column(labels.comparison(code, language), "number", 12, 0) for code in VERDICTS),
    )
    rows: list[list[Cell]] = [
        [
            name,
            one.law_before,
            one.law_after,
            one.practice_before,
            one.practice_after,
            *(counted((one.law_counts, one.practice_counts), code) for code in VERDICTS),
        ]
        for name, one in lines
    ]
    return Table(columns, rows, key=key)


def _changed(facts: RoundFacts, found: Comparison) -> Table:
    language = facts.language
    columns = (
        Column(language.translate("reports", "Question"), width=36),
        Column(language.translate("baseline_report", "Side"), width=10),
        Column(language.translate("baseline_report", "Before"), "number", 10, 0),
        Column(language.translate("baseline_report", "Now"), "number", 11, 0),
        Column(language.translate("baseline_report", "Change"), "status", 18),
        Column(language.translate("reports", "Functional area"), width=24),
        Column(language.translate("reports", "Lens"), width=16),
        Column(language.translate("baseline_report", "Question reworded"), width=12),
        Column(language.translate("reports", "Question key"), width=28, on_paper=False),
    )
    empty = language.translate("baseline_report", "No level changed.")
    rows = [_changed_row(facts, one, found) for one in found.changes if one.verdict not in _SAME]
    return Table(columns, rows, key="changes", empty=empty)


def _changed_row(facts: RoundFacts, one: Change, found: Comparison) -> list[Cell]:
    language = facts.language
    law, practice = language.translate("baseline_report", "Law"), language.translate("baseline_report", "Practice")
    return [
        facts.title(one.question_key),
        law if one.side == "law" else practice,
        one.before,
        one.after,
        verdict(one.verdict, language),
        facts.area(one.area),
        facts.word(f"lens.{one.lens}"),
        language.translate("reports", "Yes") if one.question_key in found.reworded else "",
        one.question_key,
    ]
