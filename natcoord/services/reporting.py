"""Reports being made: begun, filled in, carried over from an earlier one, cleared step by step.

A submitted report refuses every change with ``report_submitted``. It is submitted through `services.submissions`, and
opened again as its next version.
"""

import math
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from natcoord import report_packs
from natcoord.domain import contradictions as clashes
from natcoord.domain import report_lines, report_periods
from natcoord.domain.contradictions import Contradiction
from natcoord.domain.records import Words
from natcoord.domain.report_lines import Line
from natcoord.domain.report_records import (
    CLASSES,
    CLEARANCES,
    REPORT_LANGUAGES,
    TEXT_LIMIT,
    Report,
    ReportEntry,
    ReportMove,
    Submission,
    TemplateField,
)
from natcoord.errors import NatcoordError
from natcoord.report_packs import Template
from natcoord.reports.kinds import kind as kind_of
from natcoord.reports.printed import clean
from natcoord.services import exporting, report_facts
from natcoord.store.store import Store, new_id, now

_OF_REPORT = "report_id = ?"
_CHOICES = {"tri": ("yes", "no", "developing"), "yn": ("yes", "no")}

# -- the report ------------------------------------------------------------------------------------------------


def new_report(store: Store, kind: str, today: date, language: str) -> Report:
    """A draft of the usual period and class of its kind; nothing is written yet. Raises ``report_kind_unknown``."""
    wants, template = kind_of(kind), report_packs.template(kind)
    return Report(
        new_id(),
        kind,
        {},
        report_periods.choices(wants.length, today)[0],
        language,
        wants.report_class,
        template.key if template else "",
        exporting.roadmaps()[0] if wants.needs_instrument else "",
    )


def save_report(store: Store, draft: Report) -> str:
    """Write a report; gives its key. Its kind, state and version stay as they are.

    Raises ``report_submitted``, ``report_period_unknown``, ``language_unknown``, ``report_class_unknown`` and
    ``report_instrument_missing``.
    """
    stored = store.find(Report, draft.report_id)
    if stored is not None:
        _must_be_open(stored)
        draft = replace(draft, kind=stored.kind, state=stored.state, version=stored.version)
    else:
        draft = replace(draft, state=CLEARANCES[0], version=1)
    _check(draft)
    store.save(replace(draft, title=_cleaned(draft.title), note=clean(draft.note)))
    return draft.report_id


def _check(draft: Report) -> None:
    wants = kind_of(draft.kind)
    if not report_periods.is_period(draft.period, wants.length):
        raise NatcoordError("report_period_unknown", period=draft.period, kind=draft.kind)
    if draft.language not in REPORT_LANGUAGES:
        raise NatcoordError("language_unknown", language=draft.language)
    if draft.report_class not in CLASSES:
        raise NatcoordError("report_class_unknown", report_class=draft.report_class)
    if wants.needs_instrument and not draft.instrument:
        raise NatcoordError("report_instrument_missing")


def delete_report(store: Store, report_id: str) -> None:
    """Remove a report with what was filled in.

    Raises ``report_submitted``, and ``report_has_submissions`` for one that was opened again: what was submitted stays.
    """
    must_be_open(store, report_id)
    if store.count(Submission, _OF_REPORT, [report_id]):
        raise NatcoordError("report_has_submissions")
    store.delete(Report, report_id)


def must_be_open(store: Store, report_id: str) -> Report:
    """The report, if anything may be changed in it. Raises ``report_missing``, ``report_submitted``."""
    return _must_be_open(_found(store, report_id))


def _must_be_open(held: Report) -> Report:
    if held.is_submitted:
        raise NatcoordError("report_submitted")
    return held


def _found(store: Store, report_id: str) -> Report:
    held = store.find(Report, report_id)
    if held is None:
        raise NatcoordError("report_missing", report=report_id)
    return held


# -- filling in --------------------------------------------------------------------------------------------------


def entries(store: Store, report_id: str) -> dict[str, ReportEntry]:
    """What was filled in, by field key."""
    return {one.field_key: one for one in store.read(ReportEntry, _OF_REPORT, [report_id])}


def new_entry(report_id: str, field_key: str) -> ReportEntry:
    """An empty entry with a key; nothing is written yet."""
    return ReportEntry(new_id(), report_id, field_key)


def fill(store: Store, entry: ReportEntry) -> None:
    """Write what is said to a field; an empty entry takes it back.

    An absence stands without choice, number and options. What is changed by hand is carried no longer. Raises
    ``report_submitted``, ``report_field_unknown``, ``report_value_unfit`` for what the field cannot hold,
    ``report_number_invalid`` for a number below zero or without end, and ``report_text_long``.
    """
    report = must_be_open(store, entry.report_id)
    template, field = _asked(report, entry.field_key)
    draft = _fitted(entry, field)
    _check_entry(store, draft, template)
    stored = entries(store, entry.report_id).get(entry.field_key)
    if draft.is_empty:
        if stored is not None:
            store.delete(ReportEntry, stored.report_entry_id)
    elif stored is None:
        store.save(replace(draft, entered_at=now(), carried_from=None, is_confirmed=True))
    elif not _is_same(stored, draft):
        store.save(
            replace(
                draft,
                report_entry_id=stored.report_entry_id,
                entered_at=now(),
                carried_from=None,
                is_confirmed=True,
            )
        )
    elif draft.is_confirmed:
        _confirm(store, stored)


def _asked(report: Report, field_key: str) -> tuple[Template, TemplateField]:
    template = report_packs.template(report.kind)
    field = template.fields.get(field_key) if template else None
    if template is None or field is None:
        raise NatcoordError("report_field_unknown", field=field_key)
    return template, field


def _fitted(entry: ReportEntry, field: TemplateField) -> ReportEntry:
    """The entry as it is kept: cleaned, options in the order of the field, an absence alone with its words."""
    made = replace(entry, text=_cleaned(entry.text), chosen=_in_order(entry.chosen, field))
    return replace(made, choice="", number=None, chosen=()) if made.absence else made


def _cleaned(words: Words) -> Words:
    """Texts without control characters and with one kind of line end; languages without a text are left out."""
    texts = {code: clean(text.replace("\r\n", "\n").replace("\r", "\n")) for code, text in words.items()}
    return {code: text for code, text in texts.items() if text.strip()}


def _in_order(chosen: Iterable[str], field: TemplateField) -> tuple[str, ...]:
    places = {option: place for place, option in enumerate(field.options)}
    return tuple(sorted(dict.fromkeys(chosen), key=lambda one: places.get(one, len(places))))


def _check_entry(store: Store, draft: ReportEntry, template: Template) -> None:
    field = template.fields[draft.field_key]
    if not _is_fitting(draft, field):
        raise NatcoordError("report_value_unfit", **_named(store, field, template))
    if draft.number is not None and not (math.isfinite(draft.number) and draft.number >= 0):
        raise NatcoordError("report_number_invalid", **_named(store, field, template))
    _check_length(store, draft, template)


def _check_length(store: Store, draft: ReportEntry, template: Template) -> None:
    if any(len(text) > TEXT_LIMIT for text in draft.text.values()):
        named = _named(store, template.fields[draft.field_key], template)
        raise NatcoordError("report_text_long", limit=TEXT_LIMIT, **named)


def _named(store: Store, field: TemplateField, template: Template) -> dict[str, str]:
    """The field for a refusal: its key, and its words in the language of the country."""
    return {"field": field.field_key, "question": template.question(field.field_key, store.country().language)}


def _is_fitting(draft: ReportEntry, field: TemplateField) -> bool:
    """Whether a field of this kind can hold it; words may stand beside anything but a table."""
    if field.kind == "table":
        return draft.is_empty
    return (
        (not draft.choice or draft.choice in _CHOICES.get(field.kind, ()))
        and (draft.number is None or field.kind == "num")
        and (not draft.chosen or (field.kind == "multi" and set(draft.chosen) <= set(field.options)))
    )


def _is_same(one: ReportEntry, other: ReportEntry) -> bool:
    return _content(one) == _content(other)


def _content(one: ReportEntry) -> tuple[object, ...]:
    return one.choice, one.number, one.chosen, one.text, one.absence


def confirm(store: Store, report_id: str, field_keys: Collection[str]) -> None:
    """Say that carried answers still hold. Raises ``report_submitted``."""
    must_be_open(store, report_id)
    for one in entries(store, report_id).values():
        if one.field_key in field_keys:
            _confirm(store, one)


def _confirm(store: Store, one: ReportEntry) -> None:
    """It keeps the report it was taken over from: it is unchanged since."""
    if not one.is_confirmed:
        store.save(replace(one, is_confirmed=True, entered_at=now()))


def carry(store: Store, report_id: str, from_report_id: str, section_key: str = "") -> int:
    """Take over what an earlier report was filled in with, of one section or of all; gives how many answers.

    Each waits to be confirmed. What is filled in already stays, and so does what the facts say: an answer that only
    they gave is not carried. Options the template has no more are left out. Raises ``report_submitted`` and
    ``report_kinds_differ``.
    """
    report, source = must_be_open(store, report_id), _found(store, from_report_id)
    template = report_packs.template(report.kind)
    if source.kind != report.kind or source.report_id == report_id:
        raise NatcoordError("report_kinds_differ")
    held, made = entries(store, report_id), []
    for key, one in entries(store, from_report_id).items():
        field = template.fields.get(key) if template else None
        if field is None or key in held or (section_key and field.section != section_key):
            continue
        is_handed_on = not one.is_confirmed and one.carried_from not in (None, report_id)
        origin = one.carried_from if is_handed_on else from_report_id
        chosen = tuple(option for option in one.chosen if option in field.options)
        draft = replace(one, report_entry_id=new_id(), report_id=report_id, chosen=chosen)
        if not draft.is_empty and _is_fitting(draft, field):
            made.append(replace(draft, carried_from=origin, is_confirmed=False, entered_at=now()))
    store.save(*made)
    return len(made)


def take_facts(store: Store, report_id: str, field_keys: Collection[str], today: date) -> int:
    """Fix what the facts say now, so that it stays when they change; gives how many answers.

    What was filled in, or carried, stays: take it back first. Raises ``report_submitted``.
    """
    report = must_be_open(store, report_id)
    made = []
    for line in lines(store, report_id, today):
        key, fact = line.field.field_key, line.fact
        if key not in field_keys or fact is None or line.entry is not None or line.field.kind == "table":
            continue
        taken = replace(
            new_entry(report_id, key), choice=fact.choice, number=fact.number, chosen=fact.chosen, text=fact.text
        )
        draft = _fitted(taken, line.field)
        _check_length(store, draft, _asked(report, key)[0])
        made.append(replace(draft, entered_at=now()))
    store.save(*made)
    return len(made)


# -- clearance -----------------------------------------------------------------------------------------------------


def moves(store: Store, report_id: str) -> list[ReportMove]:
    """How a report went from step to step, the first move first."""
    return store.read(ReportMove, _OF_REPORT, [report_id])


def may_move(state: str) -> tuple[str, ...]:
    """The steps a report may go to by `move`: the next one, then back to draft. Submitting is done elsewhere."""
    at = CLEARANCES.index(state)
    forward = tuple(one for one in CLEARANCES[at + 1 : at + 2] if one != "submitted")
    return forward + (CLEARANCES[:1] if state not in ("draft", "submitted") else ())


def move(  # noqa: PLR0913 (what was decided by whom on which day)
    store: Store,
    report_id: str,
    to_state: str,
    day: date,
    *,
    today: date,
    body: str = "",
    person: str = "",
    note: str = "",
) -> None:
    """Note a step of clearance: one forward, by a body, or back to draft, with a reason in `note`.

    Raises ``report_submitted``, ``report_move_not_allowed``, ``deciding_body_missing``,
    ``report_move_reason_missing``, and what `check_day` raises.
    """
    report = must_be_open(store, report_id)
    if to_state not in may_move(report.state):
        raise NatcoordError("report_move_not_allowed")
    is_back = to_state == CLEARANCES[0]
    if is_back and not note.strip():
        raise NatcoordError("report_move_reason_missing")
    if not is_back and not body.strip():
        raise NatcoordError("deciding_body_missing")
    check_day(store, report_id, day, today)
    store.save(replace(report, state=to_state))
    note_move(store, ReportMove(new_id(), report_id, report.state, to_state, day.isoformat(), body, person, note))


def reopen(store: Store, report_id: str, day: date, note: str, *, today: date) -> int:
    """Begin the next version of a submitted report as a draft; gives its number. What was submitted stays.

    Raises ``report_not_submitted``, ``report_move_reason_missing``, and what `check_day` raises.
    """
    report = _found(store, report_id)
    if not report.is_submitted:
        raise NatcoordError("report_not_submitted")
    if not note.strip():
        raise NatcoordError("report_move_reason_missing")
    check_day(store, report_id, day, today)
    draft = CLEARANCES[0]
    store.save(replace(report, state=draft, version=report.version + 1))
    note_move(store, ReportMove(new_id(), report_id, report.state, draft, day.isoformat(), "", "", note))
    return report.version + 1


def check_day(store: Store, report_id: str, day: date, today: date) -> None:
    """Refuse a day of a step: ``report_step_ahead`` after today, ``report_step_before_last`` before the former step."""
    if day > today:
        raise NatcoordError("report_step_ahead", day=day.isoformat())
    last = max((one.moved_on for one in moves(store, report_id)), default="")
    if day.isoformat() < last:
        raise NatcoordError("report_step_before_last", last=last)


def note_move(store: Store, made: ReportMove) -> None:
    """Write a move, its words cleaned."""
    texts = {name: clean(getattr(made, name)).strip() for name in ("body", "person", "note")}
    store.save(replace(made, **texts))


# -- reading ---------------------------------------------------------------------------------------------------------


def lines(store: Store, report_id: str, today: date) -> list[Line]:
    """Each field of a report as it stands; none for a kind that asks nothing. Raises ``report_missing``."""
    report = _found(store, report_id)
    template = report_packs.template(report.kind)
    return report_lines.lines(template, report, report_facts.read(store, report, template, today)) if template else []


def contradictions(store: Store, report_id: str, today: date) -> list[Contradiction]:
    """Where a report contradicts the facts, itself, or the latest submitted report of its kind.

    Reads what was submitted as a whole: call it off the UI thread. Raises ``report_missing``.
    """
    report = _found(store, report_id)
    template = report_packs.template(report.kind)
    if template is None:
        return []
    then, earlier_report = report_facts.submitted_before(store, report)
    return clashes.find(template, report, report_facts.read(store, report, template, today), then, earlier_report)


def earlier(store: Store, report: Report) -> list[Report]:
    """The reports this one can be carried from: of its kind and not of a later period, the newest first."""
    return report_facts.earlier(store, report)
