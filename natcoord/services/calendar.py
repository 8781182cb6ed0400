"""The calendar: deadlines, and everything else that is due."""

from dataclasses import dataclass, replace
from datetime import date

from natcoord import content, labels, library
from natcoord.domain import duties as due
from natcoord.domain.duties import Awaited, Duty
from natcoord.domain.plan_records import Deadline
from natcoord.domain.records import Words
from natcoord.domain.report_records import Report
from natcoord.errors import NatcoordError
from natcoord.i18n import OFFERED, Language
from natcoord.services import nap, overview
from natcoord.store.store import Store, new_id

_CLOSED = "closed"  # of a plan: nothing in it is owed any more


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much is late, and how much is due within its days of lead."""

    late: int
    near: int


# -- deadlines ----------------------------------------------------------------------------------------------------


def new_deadline(due_on: date) -> Deadline:
    """An empty deadline with a key; nothing is written yet."""
    return Deadline(new_id(), {}, due_on.isoformat(), "none", due.LEAD_DAYS, None, "", "verified", None)


def seed(store: Store, today: date) -> int:
    """Add the deadlines of the library that are not there and still come; gives how many. Each may be edited."""
    known = set(store.column(Deadline, "library_key").values())
    pack, made = content.pack(), []
    for one in library.deadlines():
        if one.key in known:
            continue
        words = {code: pack.word(f"deadline.{one.key}", code) for code in OFFERED}
        draft = replace(
            new_deadline(today), title=words, due_on=one.due, repeats=one.repeats, library_key=one.key,
            confidence=one.confidence,
        )  # fmt: skip
        first = next(iter(due.occurrences(draft, today, date(today.year + 20, 12, 31))), None)
        if first is not None:
            made.append(replace(draft, due_on=first.isoformat()))
    store.save(*made)
    return len(made)


def save_deadline(store: Store, draft: Deadline) -> str:
    """Write a deadline; gives its key. Raises ``deadline_untitled``."""
    if not any(text.strip() for text in draft.title.values()):
        raise NatcoordError("deadline_untitled")
    store.save(draft)
    return draft.deadline_id


def delete_deadline(store: Store, deadline_id: str) -> None:
    """Remove a deadline with all its occurrences."""
    store.delete(Deadline, deadline_id)


def done(store: Store, deadline_id: str, occurrence: date) -> None:
    """Mark an occurrence, and with it all before it, as done."""
    _change(store, deadline_id, occurrence)


def not_done(store: Store, deadline_id: str) -> None:
    """Take back that the last occurrence is done."""
    one = store.find(Deadline, deadline_id)
    if one is not None and one.done_on is not None:
        _change(store, deadline_id, due.previous_to(one, date.fromisoformat(one.done_on)))


def _change(store: Store, deadline_id: str, done_on: date | None) -> None:
    one = store.find(Deadline, deadline_id)
    if one is not None:
        store.save(replace(one, done_on=done_on.isoformat() if done_on else None))


# -- reading ------------------------------------------------------------------------------------------------------


def duties(store: Store, today: date, days_ahead: int | None = None) -> tuple[Duty, ...]:
    """What is due in so many days, the earliest first, else up to the end of the next year.

    Of each deadline the next occurrence is always there. Lines of a plan that is closed are not owed any more.
    """
    last = due.end_of_next_year(today) if days_ahead is None else date.fromordinal(today.toordinal() + days_ahead)
    plan = nap.current(store)
    items = nap.items(store, plan.action_plan_id) if plan is not None and plan.state != _CLOSED else []
    # A value is awaited from the end of its period on: asked for the day after `last`, those to come are there too.
    awaited = [
        Awaited(one.indicator, one.period, one.since)
        for one in overview.due(store, date.fromordinal(last.toordinal() + 1))
    ]
    reports = [(one, _name(one)) for one in store.read(Report)]
    found = due.duties(store.read(Deadline), items, awaited, today, last)
    return due.in_order([*found, *due.of_reports(reports, today, last)])


def _name(report: Report) -> Words:
    """What a report is called: its own title, else its kind and period."""
    if any(text.strip() for text in report.title.values()):
        return report.title
    made = {}
    for code in OFFERED:
        language = Language(code)
        parts = labels.report_kind(report.kind, language), labels.report_period(report.period, language)
        made[code] = " ".join(text for text in parts if text)
    return made


def finished(store: Store) -> list[Deadline]:
    """Deadlines of which nothing is owed any more, the latest first."""
    ended = [one for one in store.read(Deadline) if due.next_due(one) is None]
    return sorted(ended, key=lambda one: one.due_on, reverse=True)


def waiting(store: Store, today: date) -> Waiting:
    """What somebody who opens the file should be told of."""
    found = duties(store, today)
    return Waiting(sum(1 for one in found if one.is_late), sum(1 for one in found if one.is_near(today)))
