"""The action plan along time: one row for each line of the outline, with its bar, its milestones and its targets."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise

from natcoord.domain import nap
from natcoord.domain.plan_records import PLAN_LEVELS, PlanItem
from natcoord.domain.records import Target, Words

MOST_ROWS = 60  # that one page can hold and be read


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked at: an institution that leads or helps, and a functional area; empty means any."""

    institution_id: str = ""
    area: str = ""

    @property
    def is_everything(self) -> bool:
        return not (self.institution_id or self.area)


@dataclass(frozen=True, slots=True)
class Mark:
    """The end of a year that a target names: of a milestone of its path, or its own."""

    day: date
    is_goal: bool
    target_id: str
    code: str
    title: Words


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the plan. The bar of a level spans what is below it; an activity without days has none."""

    item_id: str
    level: str  # PLAN_LEVELS
    depth: int
    number: str  # place in the outline: 1, 1.2, 1.2.1
    title: Words
    start: date | None
    end: date | None
    state: str  # ACTIVITY_STATES; empty for a level
    is_late: bool
    is_milestone: bool = False
    late_below: int = 0
    institution_id: str | None = None
    partners: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()

    @property
    def is_summary(self) -> bool:
        return self.level != "activity"


@dataclass(frozen=True, slots=True)
class Timeline:
    """Rows on whole years, and the day it is looked at: all that is needed to draw them."""

    rows: tuple[Row, ...] = ()
    first: date = date.min
    last: date = date.min
    today: date = date.min

    @property
    def years(self) -> range:
        return range(self.first.year, self.last.year + 1)


@dataclass(slots=True)
class _Node:
    line: nap.Line
    area: str
    below: list["_Node"] = field(default_factory=list)


def rows(
    items: Iterable[PlanItem], targets: Iterable[Target], today: date, wanted: Wanted | None = None
) -> tuple[Row, ...]:
    """The rows of a plan in the order of its outline; of a filter those that fit, with the levels above them.

    What has no area of its own has the one of the level above.
    """
    named = {one.target_id: one for one in targets}
    found: list[Row] = []
    for node in _tree(items):
        _add(found, node, named, (today, wanted or Wanted()))
    return tuple(found)


def _tree(items: Iterable[PlanItem]) -> list[_Node]:
    """The outline, its lines hanging on each other."""
    above: dict[int, _Node] = {}  # the last line of each depth
    roots: list[_Node] = []
    for line in nap.lines(items):
        parent = above.get(line.depth - 1)
        node = _Node(line, line.item.area or (parent.area if parent else ""))
        (parent.below if parent else roots).append(node)
        above[line.depth] = node
    return roots


def _add(found: list[Row], node: _Node, named: dict[str, Target], seen: tuple[date, Wanted]) -> None:
    """Put the row of a node before those of what is below it; it is left out where none of them fits."""
    place = len(found)
    for below in node.below:
        _add(found, below, named, seen)
    if len(found) > place or _fits(node, seen[1]):
        found.insert(place, _row(node, found[place:], named, seen[0]))


def _fits(node: _Node, wanted: Wanted) -> bool:
    item = node.line.item
    is_theirs = wanted.institution_id in ("", item.institution_id, *item.partners)
    return is_theirs and wanted.area in ("", node.area)


def _row(node: _Node, below: Sequence[Row], named: dict[str, Target], today: date) -> Row:
    item, depth = node.line.item, node.line.depth
    marks = tuple(mark for key in item.target_ids if key in named for mark in _marks(named[key]))
    made = Row(
        item.plan_item_id, item.level, depth, node.line.number, item.title, None, None, "", False,
        institution_id=item.institution_id, partners=item.partners, marks=marks,
    )  # fmt: skip
    if made.is_summary:
        late = sum(1 for one in below if one.is_late and not one.is_summary)
        days = [day for one in below if not one.is_summary for day in (one.start, one.end) if day is not None]
        return replace(
            made, start=min(days, default=None), end=max(days, default=None), late_below=late, is_late=late > 0
        )
    end = _day(item.ends_on) or _day(item.starts_on)
    start = end if item.is_milestone else _day(item.starts_on) or end
    if start is not None and end is not None and end < start:
        start, end = end, start  # the plan says that this is wrong; the timeline shows the days
    return replace(
        made, start=start, end=end, state=item.state, is_late=nap.is_late(item, today), is_milestone=item.is_milestone
    )


def _marks(target: Target) -> list[Mark]:
    years = [(one.year, False) for one in target.milestones]
    if target.target_year is not None:
        years.append((target.target_year, True))
    return [
        Mark(date(year, 12, 31), is_goal, target.target_id, target.code, target.title)
        for year, is_goal in sorted(years)
    ]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def span(found: Iterable[Row]) -> tuple[date, date] | None:
    """The whole years from the first day to the last, of bars and of years that targets name; None without any."""
    days = [day for one in found for day in (one.start, one.end, *(mark.day for mark in one.marks)) if day is not None]
    return (date(min(days).year, 1, 1), date(max(days).year, 12, 31)) if days else None


def of(found: Sequence[Row], today: date) -> Timeline:
    """The rows on the years they need, else on the current one."""
    first, last = span(found) or (date(today.year, 1, 1), date(today.year, 12, 31))
    return Timeline(tuple(found), first, last, today)


def fitting(found: Sequence[Row], most: int = MOST_ROWS) -> tuple[tuple[Row, ...], str]:
    """As many whole levels as go into so many rows, and the highest level that is left out, or nothing.

    Objectives are never left out; what is left out still counts in the bar of the level above.
    """
    for kept, left_out in reversed(list(pairwise((*PLAN_LEVELS, "")))):
        levels = PLAN_LEVELS[: PLAN_LEVELS.index(kept) + 1]
        shown = tuple(one for one in found if one.level in levels)
        if len(shown) <= most:
            return shown, left_out
    return tuple(one for one in found if one.level == PLAN_LEVELS[0]), PLAN_LEVELS[1]
