"""The first chapter of the monitoring report: targets by status, activities by state, money by source."""

from collections import Counter

from natcoord import labels
from natcoord.domain import nap
from natcoord.domain.plan_records import ACTIVITY_STATES, FUNDING
from natcoord.domain.records import STATUSES
from natcoord.reports import monitoring_charts
from natcoord.reports.document import Block, Cell, Column, Paragraph, Section, Table
from natcoord.reports.monitoring_facts import Monitored
from natcoord.reports.tracking_facts import whole
from natcoord.reports.tracking_money import unrated

_WIDE = 44


def summary(monitored: Monitored) -> Section:
    """Sentences with the figures, then the counts they come from."""
    language = monitored.language
    words = language.translate(
        "reporting", "Changes and milestones are those of {first} to {last}; all else stands as it is known on {today}."
    )
    days = {"first": monitored.first, "last": monitored.last, "today": monitored.facts.today}
    note = words.format(**{name: language.date(day) for name, day in days.items()})
    blocks: list[Block] = [Paragraph(note, "note")]
    blocks += [Paragraph(text) for text in sentences(monitored)]
    blocks += [
        Paragraph(language.translate("reporting", "Targets"), "heading"),
        _targets(monitored),
        monitoring_charts.statuses(_rows(monitored), language),
        Paragraph(language.translate("reporting", "Activities"), "heading"),
        _activities(monitored),
    ]
    if monitored.plan is not None:
        blocks += [
            Paragraph(language.translate("reporting", "Money"), "heading"),
            *unrated(monitored.tracking, monitored.plan),
        ]
        blocks.append(_money(monitored))
    title = language.translate("reporting", "The plan in short")
    return Section(language.translate("reports", "Summary"), title, tuple(blocks))


def sentences(monitored: Monitored) -> list[str]:
    """What a reader in a hurry takes away."""
    made = [on_targets(monitored), on_activities(monitored), on_money(monitored)]
    return [one for one in made if one]


def on_targets(monitored: Monitored) -> str:
    """How the targets stand, in one sentence."""
    language = monitored.language
    if not monitored.facts.lines:
        return language.translate("reporting", "No national target has been set yet.")
    counts = monitoring_charts.grouped(one.progress.status for one in monitored.facts.lines)
    words = language.translate(
        "reporting",
        "National targets: {all}. Achieved or on track: {good}; need acceleration: {slow}; off track, deteriorating or"
        " missed: {bad}; not started or without data: {open}.",
    )
    numbers = {name: language.number(count) for name, count in counts.items()}
    return words.format(all=language.number(len(monitored.facts.lines)), **numbers)


def on_activities(monitored: Monitored) -> str:
    """How far the activities are, in one sentence; empty without any."""
    language, own = monitored.language, monitored.activities
    if not own:
        return "" if monitored.plan else language.translate("reports", "There is no action plan yet.")
    counts = Counter(one.state for one in own)
    words = language.translate(
        "reporting",
        "Activities of the plan: {all}. Done: {done}; under way: {under_way}; still planned: {planned}; stopped:"
        " {stopped}; late: {late}.",
    )
    numbers = {state: language.number(counts[state]) for state in ACTIVITY_STATES}
    return words.format(all=language.number(len(own)), late=language.number(_late(monitored)), **numbers)


def on_money(monitored: Monitored) -> str:
    """What the plan costs and who pays, in one sentence; empty while nothing is costed."""
    language, held = monitored.language, monitored.plan
    if held is None or not any(nap.stated(one) for one in held.rated):
        return ""
    amount = held.sum(held.rated)
    words = language.translate(
        "reporting",
        "The plan costs {total} {currency}: {share} is on the national budget, and {gap} {currency} is not funded yet.",
    )
    share = None if amount.national_share is None else 100 * amount.national_share
    return words.format(
        total=language.number(amount.total, 0),
        share=language.percent(share, 1),
        gap=language.number(amount.gap, 0),
        currency=held.currency,
    )


def _late(monitored: Monitored) -> int:
    return sum(nap.is_late(one, monitored.facts.today) for one in monitored.activities)


def _targets(monitored: Monitored) -> Table:
    language = monitored.language
    counts = Counter(line.progress.status for line in monitored.facts.lines)
    rows: list[list[Cell]] = [[monitored.facts.status(code), counts[code]] for code in STATUSES]
    rows.append([language.translate("reports", "Total"), len(monitored.facts.lines)])
    columns = (
        Column(language.translate("reports", "Status"), "status", _WIDE),
        Column(language.translate("reports", "Targets"), "number", 14, 0),
    )
    return Table(columns, rows, key="monitoring_statuses", strong=frozenset({len(rows) - 1}))


def _rows(monitored: Monitored) -> list[tuple[str, list[str]]]:
    """The statuses of all targets, then those of the targets that each objective serves."""
    language, facts = monitored.language, monitored.facts
    every = [(language.translate("reporting", "All targets"), [one.progress.status for one in facts.lines])]
    return every + [
        (
            f"{language.digits_of(one.top.number)}  {facts.say(one.top.item.title)}",
            [two.progress.status for two in one.targets],
        )
        for one in monitored.objectives
        if one.targets
    ]


def _activities(monitored: Monitored) -> Table:
    language = monitored.language
    own = monitored.activities
    counts = Counter(one.state for one in own)
    rows: list[list[Cell]] = [[labels.activity_state(code, language), counts[code]] for code in ACTIVITY_STATES]
    rows.append([language.translate("reports", "Total"), len(own)])
    rows.append([language.translate("reporting", "Of these, late"), _late(monitored)])
    columns = (
        Column(language.translate("reports", "State"), width=_WIDE),
        Column(language.translate("reporting", "Activities"), "number", 14, 0),
    )
    return Table(columns, rows, key="monitoring_activities", strong=frozenset({len(ACTIVITY_STATES)}))


def _money(monitored: Monitored) -> Table:
    language, held = monitored.language, monitored.plan
    rows: list[list[Cell]] = []
    if held is not None and held.costs:
        amount = held.sum(held.rated)
        for name in FUNDING:
            value = getattr(amount, name)
            rows.append(
                [labels.funding(name, language), whole(value), 100 * value / amount.total if amount.total else None]
            )
        rows.append([language.translate("reports", "Total"), whole(amount.total), 100.0 if amount.total else None])
    columns = (
        Column(language.translate("reports", "Source"), width=_WIDE),
        Column(_currency(monitored), "number", 18, 0),
        Column(language.translate("reports", "Share"), "percent", 12, 1),
    )
    empty = language.translate("reports", "No costs have been entered yet.")
    return Table(columns, rows, key="monitoring_sources", empty=empty, strong=frozenset({len(FUNDING)}))


def _currency(monitored: Monitored) -> str:
    words = monitored.language.translate("reports", "Total in {currency}")
    return words.format(currency=monitored.plan.currency if monitored.plan else "")
