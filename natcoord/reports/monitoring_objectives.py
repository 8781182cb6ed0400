"""A chapter for each objective of the plan: its lines with state and status, its indicators, its targets."""

from collections.abc import Iterable, Iterator

from natcoord import labels
from natcoord.domain import nap, outlook, progress
from natcoord.domain.outlook import Projection
from natcoord.domain.plan_records import PLAN_LEVELS
from natcoord.i18n import QT_TRANSLATE_NOOP
from natcoord.reports.document import Block, Cell, Column, Paragraph, Section, Table
from natcoord.reports.monitoring_facts import Monitored, Objective
from natcoord.reports.national_facts import Line
from natcoord.reports.tracking_facts import Tracked, whole

_REASON = {  # why there is no year to give (outlook.REASONS)
    "no_data": QT_TRANSLATE_NOOP("reporting", "No value yet"),
    "met": QT_TRANSLATE_NOOP("reporting", "Met"),
    "no_pace": QT_TRANSLATE_NOOP("reporting", "No pace to reckon with"),
    "no_time": QT_TRANSLATE_NOOP("reporting", "Too early to say"),
    "stands_still": QT_TRANSLATE_NOOP("reporting", "Stands still"),
    "moves_away": QT_TRANSLATE_NOOP("reporting", "Moves away"),
    "too_far": QT_TRANSLATE_NOOP("reporting", "Not in sight"),
    "stale": QT_TRANSLATE_NOOP("reporting", "No newer value"),
}


def objectives(monitored: Monitored) -> Iterator[Section]:
    """A section for each objective, then one for indicators that measure none."""
    language = monitored.language
    for one in monitored.objectives:
        name = language.translate("reporting", "Objective {number}").format(number=language.digits_of(one.top.number))
        title = f"{name}: {monitored.facts.say(one.top.item.title)}"
        yield Section(name, title, tuple(_objective(monitored, one)), is_continued=True)
    if not monitored.objectives:
        title = language.translate("reporting", "Objectives of the plan")
        yield Section(title, title, (Paragraph(language.translate("reports", "There is no action plan yet."), "note"),))
    if monitored.others:
        title = language.translate("reporting", "Indicators outside the plan")
        yield Section(title, title, (measures(monitored, monitored.others, "monitoring_others"),), is_continued=True)


def _objective(monitored: Monitored, one: Objective) -> list[Block]:
    language, key = monitored.language, one.top.item.plan_item_id
    words = language.translate("reporting", "Status of the objective: {status}")
    number = one.top.number.replace(".", "_")
    return [
        Paragraph(words.format(status=monitored.facts.status(monitored.statuses[key]))),
        Paragraph(language.translate("reporting", "Outcomes, outputs and activities"), "heading"),
        _lines(monitored, one, f"monitoring_lines_{number}"),
        Paragraph(language.translate("reporting", "Indicators"), "heading"),
        measures(monitored, one.measures, f"monitoring_indicators_{number}"),
        Paragraph(language.translate("reporting", "Targets"), "heading"),
        _targets(monitored, one.targets, f"monitoring_targets_{number}"),
    ]


def _lines(monitored: Monitored, one: Objective, key: str) -> Table:
    language = monitored.language
    columns = (
        Column(language.translate("reports", "Number"), width=9),
        Column(language.translate("reports", "Level"), width=10),
        Column(language.translate("reports", "Title"), width=36),
        Column(language.translate("reports", "Lead"), width=20),
        Column(language.translate("reports", "From"), "date", 13),
        Column(language.translate("reports", "To"), "date", 13),
        Column(language.translate("reporting", "State of the activity"), width=12),
        Column(language.translate("reports", "Status"), "status", 20),
    )
    rows = [_line(monitored, line) for line in one.lines]
    strong = {number for number, line in enumerate(one.lines) if line.item.level != PLAN_LEVELS[-1]}
    empty = language.translate("reporting", "Nothing stands below this objective yet.")
    return Table(columns, rows, key=key, empty=empty, strong=frozenset(strong))


def _line(monitored: Monitored, line: nap.Line) -> list[Cell]:
    item, language = line.item, monitored.language
    is_activity = item.level == PLAN_LEVELS[-1]
    state = labels.activity_state(item.state, language) if is_activity else ""
    if nap.is_late(item, monitored.facts.today):
        state = f"{state}\n{language.translate('reports', 'Late')}"
    level = labels.plan_level(item.level, language)
    return [
        line.number,
        language.translate("reporting", "Milestone") if item.is_milestone else level,
        monitored.facts.say(item.title),
        monitored.facts.institution(item.institution_id),
        None if item.is_milestone else item.starts_on,
        item.ends_on,
        state,
        monitored.facts.status(monitored.statuses[item.plan_item_id]),
    ]


def measures(monitored: Monitored, ones: Iterable[Tracked], key: str) -> Table:
    """Indicators with baseline, latest value and target."""
    language = monitored.language
    columns = (
        Column(language.translate("reports", "Code"), width=8),
        Column(language.translate("reports", "Indicator"), width=34),
        Column(language.translate("reports", "Unit"), width=13),
        Column(language.translate("reports", "Baseline year"), "year", 10),
        Column(language.translate("reports", "Baseline value"), "number", 11, is_short=True),
        Column(language.translate("reports", "Latest period"), width=13),
        Column(language.translate("reports", "Latest value"), "number", 11, is_short=True),
        Column(language.translate("reports", "Target year"), "year", 10),
        Column(language.translate("reports", "Target value"), "number", 11, is_short=True),
        Column(language.translate("reports", "Status"), "status", 20),
    )
    rows = [_measure(monitored, one) for one in ones]
    empty = language.translate("reporting", "No indicator measures this yet.")
    return Table(columns, rows, key=key, empty=empty)


def _measure(monitored: Monitored, one: Tracked) -> list[Cell]:
    facts, language = monitored.facts, monitored.language
    sheet, target, latest = one.indicator, one.target, one.latest
    return [
        sheet.code,
        facts.say(sheet.name),
        facts.say(sheet.unit),
        target.baseline_year if target else None,
        target.baseline_value if target else None,
        language.period(latest.period) if latest else "",
        whole(progress.measured(latest)) if latest else None,
        target.target_year if target else None,
        target.target_value if target else None,
        facts.status(one.progress.status) if one.progress else "",
    ]


def _targets(monitored: Monitored, ones: Iterable[Line], key: str) -> Table:
    language, facts = monitored.language, monitored.facts
    columns = (
        Column(language.translate("reports", "Code"), width=8),
        Column(language.translate("reports", "Target"), width=34),
        Column(language.translate("reports", "Owner"), width=22),
        Column(language.translate("reports", "Status"), "status", 20),
        Column(language.translate("reports", "Why this status"), width=44),
        Column(language.translate("reporting", "At this pace"), width=13),
    )
    rows: list[list[Cell]] = [
        [
            one.target.code,
            facts.say(one.target.title),
            facts.institution(one.target.institution_id),
            facts.status(one.progress.status),
            labels.explain(one.progress, one.target, one.indicator, language),
            _pace(monitored, outlook.projection(one.target, one.indicator, one.progress.latest, facts.today)),
        ]
        for one in ones
    ]
    empty = language.translate("reporting", "This objective serves no target yet.")
    return Table(columns, rows, key=key, empty=empty)


def _pace(monitored: Monitored, found: Projection) -> str:
    """When the target would be met, or why nobody can say."""
    language = monitored.language
    if found.year is not None:
        return language.year(found.year)
    return language.translate("reporting", _REASON[found.reason])
