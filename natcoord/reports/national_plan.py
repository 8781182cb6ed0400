"""Targets and indicators of the national report, every row with its neighbours in the chain."""

from natcoord import labels
from natcoord.domain.records import Indicator, Target
from natcoord.reports.document import Cell, Column, Section, Table
from natcoord.reports.national_facts import Facts, Line


def targets(facts: Facts) -> Section:
    language = facts.language
    columns = (
        Column(language.translate("reports", "Code"), width=10),
        Column(language.translate("reports", "Target"), width=26),
        Column(language.translate("reports", "State"), width=14),
        Column(language.translate("reports", "Adopted on"), "date", 15),
        Column(language.translate("reports", "Adopted by"), width=17),
        Column(language.translate("reports", "Owner"), width=18),
        Column(language.translate("reports", "Baseline year"), "year", 12),
        Column(language.translate("reports", "Baseline value"), "number", 16),
        Column(language.translate("reports", "Milestones"), width=17),
        Column(language.translate("reports", "Target year"), "year", 12),
        Column(language.translate("reports", "Target value"), "number", 16),
        Column(language.translate("reports", "Indicators"), width=10),
        Column(language.translate("reports", "Questions it serves, with the priority of their gaps"), width=40),
        Column(language.translate("reports", "Provisions it serves"), width=20),
        Column(language.translate("reports", "Missing for adoption"), width=28),
        Column(language.translate("reports", "Note"), width=22),
    )
    rows = [_target_row(facts, line) for line in facts.lines]
    table = Table(columns, rows, key="targets", empty=language.translate("reports", "No target has been set yet."))
    return Section(
        language.translate("reports", "Targets"),
        language.translate("reports", "Voluntary national targets"),
        (table,),
    )


def _target_row(facts: Facts, line: Line) -> list[Cell]:
    target, language = line.target, facts.language
    missing = () if target.adopted_on else line.problems
    state = language.translate("reports", "Adopted") if target.adopted_on else language.translate("reports", "Draft")
    return [
        target.code,
        facts.say(target.title),
        state,
        target.adopted_on,
        target.adopted_by,
        facts.institution(target.institution_id),
        target.baseline_year,
        target.baseline_value,
        "\n".join(f"{language.year(one.year)}: {language.number(one.value)}" for one in target.milestones),
        target.target_year,
        target.target_value,
        "\n".join(one.code for one in facts.snapshot.indicators if one.target_id == target.target_id),
        _served(facts, target),
        facts.provisions(target.provision_keys),
        "\n".join(labels.target_problem(code, language) for code in missing),
        target.note,
    ]


def _served(facts: Facts, target: Target) -> str:
    """The questions a target serves: key, title and the priority of the gap, one a line."""
    lines = []
    for key in target.question_keys:
        gap = facts.gap_of.get(key)
        if gap is None:
            words = facts.language.translate("reports", "{key}: {title} (no gap now)").format(
                key=key, title=facts.title(key)
            )
        else:
            words = facts.language.translate("reports", "{key}: {title} (priority {priority})").format(
                key=key, title=facts.title(key), priority=facts.language.number(gap.priority)
            )
        lines.append(words)
    return "\n".join(lines)


def indicators(facts: Facts) -> Section:
    language = facts.language
    columns = (
        Column(language.translate("reports", "Code"), width=10),
        Column(language.translate("reports", "Indicator"), width=26),
        Column(language.translate("reports", "Target"), width=10),
        Column(language.translate("reports", "Definition"), width=34),
        Column(language.translate("reports", "Unit"), width=12),
        Column(language.translate("reports", "Kind"), width=13),
        Column(language.translate("reports", "Direction"), width=14),
        Column(language.translate("reports", "Band from"), "number", 11),
        Column(language.translate("reports", "Band to"), "number", 11),
        Column(language.translate("reports", "Numerator"), width=20),
        Column(language.translate("reports", "Denominator"), width=20),
        Column(language.translate("reports", "Source"), width=22),
        Column(language.translate("reports", "Frequency"), width=13),
        Column(language.translate("reports", "Owner"), width=18),
        Column(language.translate("reports", "Key indicator"), width=11),
        Column(language.translate("reports", "State"), width=11),
    )
    rows = [_indicator_row(facts, one) for one in facts.snapshot.indicators]
    table = Table(
        columns,
        rows,
        key="indicators",
        empty=language.translate("reports", "There is no indicator sheet yet."),
    )
    return Section(
        language.translate("reports", "Indicators"),
        language.translate("reports", "Indicator sheets"),
        (table,),
    )


def _indicator_row(facts: Facts, one: Indicator) -> list[Cell]:
    language = facts.language
    return [
        one.code,
        facts.say(one.name),
        facts.target_code.get(one.target_id or "", ""),
        facts.say(one.definition),
        facts.say(one.unit),
        labels.kind(one.kind, language),
        labels.direction(one.direction, language),
        one.band_low,
        one.band_high,
        facts.say(one.numerator) if one.is_ratio else "",
        facts.say(one.denominator) if one.is_ratio else "",
        facts.say(one.source),
        labels.frequency(one.frequency, language),
        facts.institution(one.institution_id),
        language.translate("reports", "Yes") if one.is_key else language.translate("reports", "No"),
        language.translate("reports", "Draft") if one.is_draft else language.translate("reports", "Final"),
    ]
