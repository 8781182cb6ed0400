"""The calendar as an iCalendar file (RFC 5545), which other calendars read. Holds no name of a person."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import icalendar

from natcoord import labels
from natcoord.domain import duties as due
from natcoord.domain.duties import MONTHS, Duty
from natcoord.domain.plan_records import Deadline
from natcoord.errors import NatcoordError
from natcoord.reports.duty_list import Calendar, title, with_doubt
from natcoord.reports.files import beside

_MAKER = "-//natcoord//calendar//EN"
_SHORTEST = 28  # days of the shortest month


def write(facts: Calendar, path: Path) -> None:
    """Writes, reads back, then takes the place of `path`.

    Raises NatcoordError `disk_full`, `file_not_writable` or `export_check_failed`.
    """
    made = build(facts)
    with beside(path) as part:
        part.write_bytes(made.to_ical())
        _read_back(part, made)


def build(facts: Calendar) -> icalendar.Calendar:
    """One event for each deadline with its rule of repetition, and one for everything else that is due."""
    made = icalendar.Calendar()
    made.add("prodid", _MAKER)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("x-wr-calname", facts.title)
    for event in _events(facts):
        made.add_component(event)
    return made


def _events(facts: Calendar) -> Iterator[icalendar.Event]:
    for deadline in facts.deadlines:
        day = due.next_due(deadline)
        if day is not None:
            yield _of_deadline(facts, deadline, day)
    for duty in facts.duties:
        if duty.kind != "deadline":
            yield _of_duty(facts, duty)


def _of_deadline(facts: Calendar, deadline: Deadline, day: date) -> icalendar.Event:
    language = facts.language
    name = language.say(deadline.title) or language.translate("calendar", "Without a title")
    event = _event(facts, f"deadline-{deadline.deadline_id}", with_doubt(name, deadline.confidence, language), day)
    rule = rule_of(deadline)
    if rule:
        event.add("rrule", rule)
    _describe(event, facts, "deadline", deadline.institution_id, deadline.note)
    if rule or day >= facts.today:
        _remind(event, deadline.lead_days)
    return event


def _of_duty(facts: Calendar, duty: Duty) -> icalendar.Event:
    key = f"{duty.kind}-{duty.key}" + (f"-{duty.period}" if duty.period else "")
    event = _event(facts, key, title(duty, facts.language), duty.due_on)
    _describe(event, facts, duty.kind, duty.institution_id, "")
    if not duty.is_late:
        _remind(event, duty.lead_days)
    return event


def rule_of(deadline: Deadline) -> dict[str, list[str | int]]:
    """How it repeats, empty when it does not. The rule makes the days of `duties.occurrences`.

    By itself a rule passes over the months that have no such day, so the last one there is must be asked for.
    """
    months, day = MONTHS.get(deadline.repeats), date.fromisoformat(deadline.due_on)
    if months is None:
        return {}
    is_yearly = months % 12 == 0
    rule: dict[str, list[str | int]] = {
        "FREQ": ["YEARLY" if is_yearly else "MONTHLY"],
        "INTERVAL": [months // 12 if is_yearly else months],
    }
    if is_yearly:  # of all months only February changes its length
        return rule | {"BYMONTH": [2], "BYMONTHDAY": [-1]} if day.month == 2 and due.is_month_end(day) else rule
    if due.is_month_end(day):
        rule["BYMONTHDAY"] = [-1]
    elif day.day > _SHORTEST:
        rule |= {"BYMONTHDAY": list(range(_SHORTEST, day.day + 1)), "BYSETPOS": [-1]}
    return rule


def _event(facts: Calendar, key: str, words: str, day: date) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", f"{key}@{facts.country.country_id}.natcoord")
    event.add("dtstamp", datetime.combine(facts.today, time(), UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", words, parameters={"LANGUAGE": facts.language.code})
    event.add("transp", "TRANSPARENT")
    return event


def _describe(event: icalendar.Event, facts: Calendar, kind: str, institution_id: str | None, note: str) -> None:
    words = labels.duty(kind, facts.language)
    event.add("categories", [words])
    lines = [facts.institution(institution_id), note.strip()]
    event.add("description", "\n".join(line for line in lines if line) or words)


def _remind(event: icalendar.Event, days: int) -> None:
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", timedelta(days=-days))
    alarm.add("description", event["summary"])
    event.add_component(alarm)


def _read_back(path: Path, made: icalendar.Calendar) -> None:
    """Raises NatcoordError `export_check_failed` unless every event stands there as it was made."""
    try:
        found = icalendar.Calendar.from_ical(path.read_bytes())
    except ValueError as error:
        raise NatcoordError("export_check_failed", file=path.name, detail=repr(error)) from error
    wanted, there = ([one.to_ical() for one in calendar.walk("VEVENT")] for calendar in (made, found))
    if there != wanted:
        detail = f"{len(there)} of {len(wanted)} events, or other days"
        raise NatcoordError("export_check_failed", file=path.name, detail=detail)
