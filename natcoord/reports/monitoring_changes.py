"""What fell due and what changed in the period of the monitoring report."""

from collections.abc import Iterator

from natcoord import labels
from natcoord.domain import nap, progress, targets
from natcoord.domain.plan_records import TargetRevision
from natcoord.domain.records import Indicator, Target
from natcoord.reports.document import Block, Cell, Column, Paragraph, Section, Table
from natcoord.reports.monitoring_facts import Monitored
from natcoord.reports.tracking_facts import Tracked, whole

REACHED, MISSED, UNKNOWN, AHEAD = "reached", "missed", "unknown", "ahead"


def milestones(monitored: Monitored) -> Section:
    """Milestones of the plan and of the targets that fall into the period: reached, missed, not known, still ahead."""
    language = monitored.language
    columns = (
        Column(language.translate("reporting", "Milestone"), width=40),
        Column(language.translate("reporting", "Due on"), "date", 14),
        Column(language.translate("reporting", "Value due"), "number", 11, is_short=True),
        Column(language.translate("reporting", "Value reached"), "number", 11, is_short=True),
        Column(language.translate("reporting", "Result"), width=16),
    )
    rows = [*_of_plan(monitored), *_of_targets(monitored)]
    empty = language.translate("reporting", "No milestone fell into this period.")
    note = language.translate(
        "reporting",
        "A milestone of a target stands at the end of its year. It is reached where the value of that year is at least"
        " as good; without a value of that year it is not known.",
    )
    title = language.translate("reporting", "Milestones of the period")
    table = Table(columns, rows, key="monitoring_milestones", empty=empty)
    return Section(language.translate("reports", "Milestones"), title, (Paragraph(note, "note"), table))


def _result(monitored: Monitored, code: str) -> str:
    language = monitored.language
    return {
        REACHED: language.translate("reporting", "Reached"),
        MISSED: language.translate("reporting", "Missed"),
        UNKNOWN: language.translate("reporting", "Not known yet"),
        AHEAD: language.translate("reporting", "Still ahead"),
    }[code]


def _of_plan(monitored: Monitored) -> Iterator[list[Cell]]:
    today = monitored.facts.today.isoformat()
    for one in monitored.activities:
        if not (one.is_milestone and monitored.is_inside(one.ends_on)):
            continue
        code = AHEAD if one.ends_on and one.ends_on >= today else MISSED
        code = REACHED if one.state == "done" else MISSED if one.state == "stopped" else code
        yield [monitored.facts.say(one.title), one.ends_on, None, None, _result(monitored, code)]


def _of_targets(monitored: Monitored) -> Iterator[list[Cell]]:
    speaking = {one.target.target_id: one for one in monitored.tracking.lines if one.target}
    for line in monitored.facts.lines:
        target = line.target
        if target.adopted_on is None:
            continue
        for one in sorted(target.milestones, key=lambda one: one.year):
            due = f"{one.year:04}-12-31"
            if not monitored.is_inside(due):
                continue
            tracked = speaking.get(target.target_id)
            rolled = tracked.years.get(f"{one.year:04}") if tracked else None
            value = rolled.value if rolled else None
            code = _standing(monitored, target, tracked, (one.value, value, due))
            title = f"{target.code}  {monitored.facts.say(target.title)}"
            yield [title, due, one.value, whole(value), _result(monitored, code)]


def _standing(
    monitored: Monitored, target: Target, tracked: Tracked | None, at: tuple[float, float | None, str]
) -> str:
    """What became of a milestone; `at` is the value due, the value there is, and the day."""
    due, value, day = at
    if tracked is None or value is None or target.baseline_value is None:
        return AHEAD if day >= monitored.facts.today.isoformat() else UNKNOWN
    if is_reached(tracked.indicator, target.baseline_value, target.target_value or 0.0, due, value):
        return REACHED
    return AHEAD if day >= monitored.facts.today.isoformat() else MISSED


def is_reached(indicator: Indicator, start: float, goal: float, due: float, value: float) -> bool:
    """Whether a value is at least as good as a milestone; one that stands on the baseline forbids only to fall back."""
    if due == start and indicator.direction == "reach":
        return value >= due if goal > start else value <= due
    return progress.is_met(indicator, start, due, value)


def changes(monitored: Monitored) -> Section:
    """Statuses that differ, lines that were revised, the plan and its activities that moved on, values approved."""
    language = monitored.language
    blocks: list[Block] = []
    for title, table in (
        (language.translate("reporting", "Targets whose status changed"), _statuses(monitored)),
        (language.translate("reporting", "Targets adopted"), _adopted(monitored)),
        (language.translate("reporting", "Targets revised"), _revisions(monitored)),
        (language.translate("reporting", "Steps of the plan"), _steps(monitored)),
        (language.translate("reporting", "Activities that moved on"), _moved(monitored)),
        (language.translate("reporting", "Values approved"), _values(monitored)),
    ):
        if table.rows:
            blocks += [Paragraph(title, "heading"), table]
    if not blocks:
        blocks.append(Paragraph(language.translate("reporting", "Nothing changed in this period."), "note"))
    title = language.translate("reporting", "What changed in the period")
    return Section(language.translate("reporting", "Changes"), title, tuple(blocks), is_continued=True)


def _named(target: Target, monitored: Monitored) -> str:
    return f"{target.code}  {monitored.facts.say(target.title)}"


def _statuses(monitored: Monitored) -> Table:
    language, facts = monitored.language, monitored.facts
    columns = (
        Column(language.translate("reports", "Target"), width=48),
        Column(language.translate("reporting", "Before the period"), "status", 22),
        Column(language.translate("reporting", "At its end"), "status", 22),
    )
    rows: list[list[Cell]] = [
        [_named(one.target, monitored), facts.status(one.before), facts.status(one.after)]
        for one in monitored.changes.statuses
    ]
    return Table(columns, rows, key="monitoring_changed")


def _adopted(monitored: Monitored) -> Table:
    language = monitored.language
    columns = (
        Column(language.translate("reports", "Target"), width=48),
        Column(language.translate("reports", "Adopted on"), "date", 14),
        Column(language.translate("reports", "Adopted by"), width=30),
    )
    rows: list[list[Cell]] = [
        [_named(one, monitored), one.adopted_on, one.adopted_by] for one in monitored.changes.adopted
    ]
    return Table(columns, rows, key="monitoring_adopted")


def _revisions(monitored: Monitored) -> Table:
    language = monitored.language
    columns = (
        Column(language.translate("reports", "Target"), width=22),
        Column(language.translate("reports", "Revised on"), "date", 14),
        Column(language.translate("reporting", "Decided by"), width=14),
        Column(language.translate("reporting", "Was"), width=11),
        Column(language.translate("reporting", "Is now"), width=11),
        Column(language.translate("reports", "Reason"), width=22),
    )
    rows = [row for one in monitored.changes.revisions for row in _revision(monitored, one)]
    return Table(columns, rows, key="monitoring_revised")


def _revision(monitored: Monitored, one: TargetRevision) -> Iterator[list[Cell]]:
    target = next((line.target for line in monitored.facts.lines if line.target.target_id == one.target_id), None)
    if target is None:
        return
    own = [sheet for sheet in monitored.order.snapshot.indicators if sheet.target_id == one.target_id]
    sheet = targets.speaking(own)
    after = next((two for two in _later(monitored, one)), None)
    now = (after.target_value, after.target_year) if after else (target.target_value, target.target_year)
    yield [
        _named(target, monitored),
        one.revised_on,
        one.revised_by,
        _aim(monitored, sheet, one.target_value, one.target_year),
        _aim(monitored, sheet, *now),
        one.reason,
    ]


def _later(monitored: Monitored, one: TargetRevision) -> Iterator[TargetRevision]:
    """The revisions of the same target after this one, the next one first: each holds the line that came before it."""
    own = [two for two in monitored.order.snapshot.target_revisions if two.target_id == one.target_id]
    yield from sorted((two for two in own if two.revised_on > one.revised_on), key=lambda two: two.revised_on)


def _aim(monitored: Monitored, sheet: Indicator | None, value: float | None, year: int | None) -> str:
    """A target value with its year."""
    language = monitored.language
    words = language.translate("reporting", "{value} ({year})")
    return words.format(value=labels.amount(value, sheet, language), year=language.year(year))


def _steps(monitored: Monitored) -> Table:
    language = monitored.language
    columns = (
        Column(language.translate("reporting", "Date"), "date", 14),
        Column(language.translate("reporting", "From step"), width=22),
        Column(language.translate("reporting", "To step"), width=22),
        Column(language.translate("reporting", "Decided by"), width=30),
    )
    rows: list[list[Cell]] = [
        [
            one.moved_on,
            labels.plan_state(one.from_state, language) if one.from_state else "",
            labels.plan_state(one.to_state, language),
            one.body,
        ]
        for one in monitored.moves
    ]
    return Table(columns, rows, key="monitoring_steps")


def _moved(monitored: Monitored) -> Table:
    language, held = monitored.language, monitored.plan
    columns = (
        Column(language.translate("reports", "Number"), width=10),
        Column(language.translate("reporting", "Activity"), width=40),
        Column(language.translate("reporting", "Since"), "date", 14),
        Column(language.translate("reporting", "State of the activity"), width=16),
        Column(language.translate("reports", "Late"), width=10),
    )
    numbers = held.numbers if held else {}
    rows: list[list[Cell]] = [
        [
            numbers[one.plan_item_id],
            monitored.facts.say(one.title),
            one.state_on,
            labels.activity_state(one.state, language),
            language.translate("reports", "Late") if nap.is_late(one, monitored.facts.today) else "",
        ]
        for one in monitored.changes.items
        if one.plan_item_id in numbers
    ]
    return Table(columns, rows, key="monitoring_moved")


def _values(monitored: Monitored) -> Table:
    """One row for each value, in the order of the indicators."""
    language = monitored.language
    sheets = {one.indicator_id: one for one in monitored.order.snapshot.indicators}
    columns = (
        Column(language.translate("reports", "Code"), width=9),
        Column(language.translate("reports", "Indicator"), width=40),
        Column(language.translate("reports", "Period"), width=14),
        Column(language.translate("reports", "Value"), "number", 13, is_short=True),
        Column(language.translate("reports", "Unit"), width=18),
    )
    found = [(sheets[one.indicator_id], one) for one in monitored.changes.values if one.indicator_id in sheets]
    rows: list[list[Cell]] = [
        [sheet.code, monitored.facts.say(sheet.name), language.period(one.period), whole(progress.measured(one)),
         monitored.facts.say(sheet.unit)]
        for sheet, one in sorted(found, key=lambda pair: (pair[0].code, pair[1].period))
    ]  # fmt: skip
    return Table(columns, rows, key="monitoring_values")
