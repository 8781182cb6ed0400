"""What is due: deadlines with their occurrences, reports, activities that end, milestones, values that are awaited."""

import calendar
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count, takewhile
from typing import NamedTuple

from natcoord.domain import nap
from natcoord.domain.plan_records import Deadline, PlanItem
from natcoord.domain.records import Indicator, Words
from natcoord.domain.report_records import Report

MONTHS = {"half_year": 6, "year": 12, "two_years": 24, "six_years": 72}  # between two occurrences
KINDS = ("deadline", "report", "milestone", "activity", "value")
GROUPS = ("late", "soon", "later", "beyond")
LEAD_DAYS = 30  # reminded of before activities, milestones and values, which have no days of their own
SOON_DAYS = 30
_ENDED = ("done", "stopped")


class Awaited(NamedTuple):
    """The value of an indicator for a period that ends on a day and is not there."""

    indicator: Indicator
    period: str
    ends_on: date


@dataclass(frozen=True, slots=True)
class Duty:
    """One thing that is owed by a day. `key` is that of the deadline, report, line of the plan or indicator."""

    kind: str  # KINDS
    key: str
    title: Words
    due_on: date
    institution_id: str | None
    is_late: bool
    confidence: str = "verified"
    lead_days: int = LEAD_DAYS
    period: str = ""  # of a value

    def is_near(self, today: date) -> bool:
        """Whether it is not late and within its days of lead."""
        return not self.is_late and self.due_on - timedelta(days=self.lead_days) <= today


def occurrences(deadline: Deadline, first: date, last: date) -> list[date]:
    """Its days from `first` to `last`, both included.

    A repeated deadline keeps its day of the month, or the last day of a month that is shorter. One on the last day of
    a month stays on the last day: half a year after 30 June is 31 December, and 29 February gives way to the 28th.
    """
    return list(takewhile(lambda day: day <= last, _from(deadline, first)))


def next_due(deadline: Deadline) -> date | None:
    """The first occurrence that is not done; None when nothing is owed any more."""
    first = date.min if deadline.done_on is None else date.fromisoformat(deadline.done_on) + timedelta(days=1)
    return next(_from(deadline, first), None)


def previous_to(deadline: Deadline, day: date) -> date | None:
    """The last occurrence before a day; None when there is none."""
    return max(occurrences(deadline, date.min, day - timedelta(days=1)), default=None)


def _from(deadline: Deadline, first: date) -> Iterator[date]:
    due, months = date.fromisoformat(deadline.due_on), MONTHS.get(deadline.repeats)
    if months is None:
        return iter([due] if due >= first else [])
    apart = (first.year - due.year) * 12 + first.month - due.month
    start = max(0, apart // months)
    days = (_after(due, number * months) for number in count(start))
    return (day for day in takewhile(lambda day: day is not None, days) if day is not None and day >= first)


def _after(day: date, months: int) -> date | None:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return None
    longest = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, longest if is_month_end(day) else min(day.day, longest))


def is_month_end(day: date) -> bool:
    """Whether it is the last day of its month."""
    return day.day == calendar.monthrange(day.year, day.month)[1]


def duties(
    deadlines: Iterable[Deadline],
    items: Iterable[PlanItem],
    awaited: Iterable[Awaited],
    today: date,
    last: date,
) -> tuple[Duty, ...]:
    """What is due up to a day, the earliest first; of each deadline also the next occurrence after that day.

    Of a deadline that was missed again and again only the first occurrence that is not done is late.
    """
    found = [duty for one in deadlines for duty in _of_deadline(one, today, last)]
    found += [duty for one in items if (duty := _of_item(one, today)) is not None and duty.due_on <= last]
    found += [
        Duty(
            "value", one.indicator.indicator_id, one.indicator.name, one.ends_on, one.indicator.institution_id,
            one.ends_on < today, period=one.period,
        )
        for one in awaited
        if one.ends_on <= last
    ]  # fmt: skip
    return in_order(found)


def of_reports(reports: Iterable[tuple[Report, Words]], today: date, last: date) -> list[Duty]:
    """The reports, with their names, that have a day up to `last` and are not submitted."""
    days = [(one, name, date.fromisoformat(one.due_on)) for one, name in reports if one.due_on and not one.is_submitted]
    return [
        Duty("report", one.report_id, name, day, one.institution_id, day < today)
        for one, name, day in days
        if day <= last
    ]


def in_order(found: Iterable[Duty]) -> tuple[Duty, ...]:
    """The earliest first."""
    return tuple(sorted(found, key=lambda one: (one.due_on, KINDS.index(one.kind), one.key, one.period)))


def _of_deadline(one: Deadline, today: date, last: date) -> list[Duty]:
    following = next_due(one)
    if following is None:
        return []
    days = [following]
    if one.repeats != "none":
        days += occurrences(one, max(today, following + timedelta(days=1)), last)
    return [
        Duty(
            "deadline", one.deadline_id, one.title, day, one.institution_id, day < today, one.confidence, one.lead_days
        )
        for day in days
    ]


def _of_item(one: PlanItem, today: date) -> Duty | None:
    if one.level != "activity" or one.ends_on is None or one.state in _ENDED:
        return None
    ends_on, kind = date.fromisoformat(one.ends_on), "milestone" if one.is_milestone else "activity"
    return Duty(kind, one.plan_item_id, one.title, ends_on, one.institution_id, nap.is_late(one, today))


def end_of_next_year(today: date) -> date:
    """The last day that the calendar lists everything up to."""
    return date(today.year + 1, 12, 31)


def group(duty: Duty, today: date) -> str:
    """Where a duty stands in the calendar: one of GROUPS."""
    if duty.is_late:
        return "late"
    if duty.due_on <= today + timedelta(days=SOON_DAYS):
        return "soon"
    return "later" if duty.due_on <= end_of_next_year(today) else "beyond"
