"""Where a report contradicts the facts, itself, an earlier report, or the plan and targets it speaks of.

A contradiction refuses nothing: it is shown, with the place to look at. A text is never compared: it may be said in
other words.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from math import fsum, isclose

from natcoord.domain import arms, arms_problems, prefill, report_lines, report_periods
from natcoord.domain.plan_records import CONTEXTS, OUTCOMES
from natcoord.domain.prefill import Place, Value
from natcoord.domain.report_lines import Line, Template
from natcoord.domain.report_records import Report, TemplateField
from natcoord.domain.snapshot import Snapshot

CODES = (
    "differs_from_fact",
    "answered_though_skipped",
    "targets_said_but_none",
    "plan_said_but_none",
    "breakdown_said_but_none",
    "parts_above_whole",
    "table_contradicts_itself",
    "yes_became_no",
    "number_fell_to_nothing",
    "options_dropped",
    "answer_withdrawn",
)
_WHOLE = f"arms:{prefill.ALL_CONTEXTS}"
# Parts of the arms collected, by the fact that answers them; together they make no more than the whole.
_PARTS = (
    tuple(f"arms:{one}" for one in CONTEXTS if one in arms.COUNTED),
    tuple(f"arms_outcome:{one}" for one in OUTCOMES),
    tuple(f"figure:{one}" for one in arms.DISPOSED),
)
# What can only be said with such a record in the file.
_NEEDED = {"targets": "targets_said_but_none", "plan": "plan_said_but_none", "breakdown": "breakdown_said_but_none"}
_TOGETHER = (
    "arms_outcomes_differ",
    "arms_sex_differ",
    "arms_answers_above_requests",
    "arms_disposed_above_collected",
    "arms_absent_with_figures",
)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """One contradiction of a field. `said` and `against` are each a code (TRI, FIELD_ABSENCES, options of the field,
    joined by ", "), a number without marks of any language, or words; `place` is the record it is seen at.
    """

    code: str  # CODES
    field_key: str
    said: str
    against: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class _Held:
    """What is compared: the lines by field, and what each that is asked says."""

    snapshot: Snapshot
    report: Report
    lines: Mapping[str, Line]

    def said(self, field_key: str) -> Value | None:
        line = self.lines.get(field_key)
        return report_lines.said(line) if line is not None and line.is_asked else None

    def by_prefill(self) -> dict[str, Line]:
        """The first line that is asked for each fact."""
        found: dict[str, Line] = {}
        for one in self.lines.values():
            if one.is_asked and one.field.prefill:
                found.setdefault(one.field.prefill, one)
        return found


def find(
    template: Template,
    report: Report,
    snapshot: Snapshot,
    earlier: Snapshot | None = None,
    earlier_report: Report | None = None,
) -> list[Contradiction]:
    """Every contradiction, in the order of the template. `earlier` is what the earlier report was submitted with."""
    now = _held(template, report, snapshot)
    found = [*_skipped(now), *_against_facts(now), *_parts(now), *_table(now)]
    if earlier is not None and earlier_report is not None:
        found += _against_earlier(now, _held(template, earlier_report, earlier))
    places = {key: place for place, key in enumerate(template.fields)}
    return sorted(found, key=lambda one: (places[one.field_key], CODES.index(one.code)))


def _held(template: Template, report: Report, snapshot: Snapshot) -> _Held:
    made = report_lines.lines(template, report, snapshot)
    return _Held(snapshot, report, {one.field.field_key: one for one in made})


# -- the facts, the plan, the targets -------------------------------------------------------------------------


def _skipped(now: _Held) -> Iterator[Contradiction]:
    for key, line in now.lines.items():
        told = report_lines.of_entry(line.entry)
        if told is None or line.is_asked or line.field.asked_if is None:
            continue
        cause = now.said(line.field.asked_if.field_key)
        yield Contradiction("answered_though_skipped", key, _words(told), _words(cause))


def _against_facts(now: _Held) -> Iterator[Contradiction]:
    for key, line in now.lines.items():
        told = report_lines.of_entry(line.entry)
        if told is None or not line.is_asked:
            continue
        needed = _NEEDED.get(line.field.prefill)
        if needed and told.choice == "yes" and (line.fact is None or line.fact.choice != "yes"):
            yield Contradiction(needed, key, told.choice, _words(line.fact), line.asked_at)
        elif line.fact is not None and _differ(told, line.fact):
            yield Contradiction("differs_from_fact", key, _words(told), _words(line.fact), line.fact.origin)


def _differ(told: Value, fact: Value) -> bool:
    if told.absence:
        return True  # there is something to say
    if told.choice and fact.choice:
        return told.choice != fact.choice
    if told.number is not None and fact.number is not None:
        return not isclose(told.number, fact.number, rel_tol=1e-9, abs_tol=1e-9)
    return False


# -- the arms ---------------------------------------------------------------------------------------------------


def _parts(now: _Held) -> Iterator[Contradiction]:
    """Parts of the arms collected that are more than the whole, each alone or all of a kind together."""
    lines = now.by_prefill()
    whole = _number(lines[_WHOLE]) if _WHOLE in lines else _collected(now)
    if whole is None:
        return
    for group in _PARTS:
        told = [(one, number) for name in group if (one := lines.get(name)) and (number := _number(one)) is not None]
        above = [(one, number) for one, number in told if number > whole]
        together = fsum(number for _, number in told)
        if not above and together > whole:
            above = [(told[-1][0], together)]
        for one, number in above:
            against = prefill.plain(whole)
            yield Contradiction("parts_above_whole", one.field.field_key, prefill.plain(number), against, one.asked_at)


def _number(line: Line) -> float | None:
    told = report_lines.said(line)
    return told.number if told else None


def _collected(now: _Held) -> float | None:
    """The arms collected by the facts, where the template does not ask for them."""
    fact = prefill.value(TemplateField("", "", "num", prefill=_WHOLE), now.snapshot, now.report.period)
    return fact.number if fact else None


def _table(now: _Held) -> Iterator[Contradiction]:
    """Years of the table of arms that cannot be right."""
    line = now.by_prefill().get("arms_table")
    if line is None:
        return
    for year in report_periods.years(now.report.period):
        facts = arms.year_facts(now.snapshot, year)
        problems = arms_problems.problems(facts, arms.summary(facts))
        count = sum(1 for one in problems if one.is_refused or one.code in _TOGETHER)
        if count:
            place = ("arms", str(year))
            yield Contradiction("table_contradicts_itself", line.field.field_key, str(year), str(count), place)


# -- an earlier report --------------------------------------------------------------------------------------------


def _against_earlier(now: _Held, then: _Held) -> Iterator[Contradiction]:
    place = ("report", then.report.report_id)
    for key in now.lines:
        told, before = now.said(key), then.said(key)
        if told is None or before is None:
            continue
        for code, is_found in _CHANGES.items():
            if is_found(told, before):
                against = _dropped(told, before) if code == "options_dropped" else _words(before)
                yield Contradiction(code, key, _words(told), against, place)


def _is_withdrawn(told: Value, before: Value) -> bool:
    """There is no answer now, and a reason; there was one."""
    return bool(told.absence) and not before.absence


def _dropped(told: Value, before: Value) -> str:
    return ", ".join(one for one in before.chosen if one not in told.chosen)


_CHANGES: dict[str, Callable[[Value, Value], bool]] = {
    "yes_became_no": lambda told, before: before.choice == "yes" and told.choice in ("no", "developing"),
    "number_fell_to_nothing": lambda told, before: bool(before.number and before.number > 0) and told.number == 0,
    "options_dropped": lambda told, before: bool(told.chosen and _dropped(told, before)),
    "answer_withdrawn": _is_withdrawn,
}


def _words(told: Value | None) -> str:
    """What is said, as the text of a Contradiction; empty for nothing."""
    if told is None:
        return ""
    number = prefill.plain(told.number) if told.number is not None else ""
    text = next((text.strip() for _, text in sorted(told.text.items()) if text.strip()), "")
    return told.choice or number or ", ".join(told.chosen) or told.absence or text
