"""The lines of a report: for each field what was filled in, what the facts say, whether it is asked, who owes it.

What was filled in stands above the facts and changes none of them; nothing here is stored.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from natcoord.domain import prefill
from natcoord.domain.prefill import Place, Value
from natcoord.domain.report_records import Report, ReportEntry, TemplateField
from natcoord.domain.snapshot import Snapshot

STATES = ("filled", "facts", "carried", "missing", "optional", "skipped")


class Template(Protocol):
    """What is asked: the fields by key, each after the one its condition names."""

    @property
    def fields(self) -> Mapping[str, TemplateField]: ...


@dataclass(frozen=True, slots=True)
class Line:
    """One field of a report as it stands.

    `institution_id` owes the answer; `asked_at` is where the fact behind it stands or is to be entered.
    """

    field: TemplateField
    entry: ReportEntry | None
    fact: Value | None
    is_asked: bool
    state: str  # STATES
    institution_id: str | None
    asked_at: Place | None


def lines(template: Template, report: Report, snapshot: Snapshot) -> list[Line]:
    """A line for each field of the template, in its order; of the goals those of the roadmap reported on.

    A condition follows what is said, by hand or by the facts, and does not hold where the field it names is not
    asked itself or has no answer yet.
    """
    entries = {one.field_key: one for one in snapshot.report_entries if one.report_id == report.report_id}
    owners = _owners(snapshot)
    held: dict[str, Value | None] = {}  # what is said to the fields that are asked
    made = []
    for key, field in template.fields.items():
        if not _belongs(field, report.instrument):
            continue
        entry, fact = entries.get(key), prefill.value(field, snapshot, report.period)
        is_asked = _is_asked(field, held)
        line = Line(
            field,
            entry,
            fact,
            is_asked,
            _state(field, entry, fact) if is_asked else "skipped",
            owners.get(field.area, report.institution_id),
            prefill.place(field, snapshot, report.period),
        )
        held[key] = said(line) if is_asked else None
        made.append(line)
    return made


def said(line: Line) -> Value | None:
    """What the report says: what was filled in, else the fact; None where there is neither."""
    return of_entry(line.entry) or line.fact


def of_entry(entry: ReportEntry | None) -> Value | None:
    """What was filled in; None for nothing."""
    if entry is None or entry.is_empty:
        return None
    return Value(entry.choice, entry.number, entry.chosen, entry.text, absence=entry.absence)


def counts(made: Iterable[Line]) -> Counter[str]:
    """How many lines are in each of STATES."""
    return Counter(one.state for one in made)


def _owners(snapshot: Snapshot) -> dict[str, str]:
    """The institution that answers for an area in the current round."""
    current = snapshot.assessment
    return {
        one.area: one.institution_id
        for one in snapshot.assignments
        if current and one.assessment_id == current.assessment_id and one.institution_id
    }


def _belongs(field: TemplateField, instrument: str) -> bool:
    """Whether a field is asked on this instrument; ``goal.own`` is asked on roadmaps that are not shipped."""
    word, _, goal = field.section.partition(".")
    if word != "goal":
        return True
    return goal.partition(".")[0] == ("own" if instrument.startswith("own:") else instrument)


def _is_asked(field: TemplateField, held: Mapping[str, Value | None]) -> bool:
    condition = field.asked_if
    if condition is None:
        return True
    found = held.get(condition.field_key)
    return found is not None and not {found.choice, *found.chosen}.isdisjoint(condition.choices)


def _state(field: TemplateField, entry: ReportEntry | None, fact: Value | None) -> str:
    if entry is not None and not entry.is_empty:
        return "filled" if entry.is_confirmed else "carried"
    if fact is not None:
        return "facts"
    return "optional" if field.is_optional else "missing"
