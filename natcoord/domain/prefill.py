"""What the facts of a country file say to a question of a report template.

A template names the fact (`TemplateField.prefill`) as a word, or a word and what it is about: ``plan``,
``level:coordination.body``, ``arms:found``. Missing is never zero: where a year of the period has no figure, the sum is
not known. Sources: domain.md 1.3 to 1.12 for what is asked, 7.1 for the table of SDG 16.4.2.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from math import fsum

from natcoord.domain import arms, classes, nap, periods, progress, report_periods, rollup, targets
from natcoord.domain.plan_records import ARMS_FIGURES, CONTEXTS, OUTCOMES, ActionPlan
from natcoord.domain.records import Answer, Indicator, Measurement, Target, Words
from natcoord.domain.report_records import REPORT_LANGUAGES, TemplateField
from natcoord.domain.snapshot import Snapshot

Place = tuple[str, str]  # a kind of record and its key, as Workspace.asked_to_open takes them
ALL_CONTEXTS = "*"  # the three that count
IN_FORCE = ("approved", "in_force", "mid_term_reviewed")
_PREPARED = ("draft", "consulted", "validated")
_LANGUAGES = REPORT_LANGUAGES[:2]
_IN_PLACE = 3  # the level from which something is in place (design.md 5.1)
_OPEN = ("not_known", "not_shared")  # absences behind which there may be any level
_MONTHS = {"year": 12, "half_year": 6, "quarter": 3, "month": 1}


@dataclass(frozen=True, slots=True)
class Value:
    """What is said to a field, by hand or by a fact. `origin` is the record behind a fact, for who wants to see it."""

    choice: str = ""
    number: float | None = None
    chosen: tuple[str, ...] = ()
    text: Words = field(default_factory=dict)
    origin: Place | None = None
    absence: str = ""  # FIELD_ABSENCES; never of a fact

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said; that there is nothing to say is said as an absence."""
        nothing = not self.choice and self.number is None and not self.chosen and not self.absence
        return nothing and not any(text.strip() for text in self.text.values())


def value(field: TemplateField, snapshot: Snapshot, period: str) -> Value | None:
    """What the facts say to a field of a report of this period (`report_periods`); None where they say nothing."""
    if not field.prefill:
        return None
    word, about = parse(field.prefill)
    found = _FACTS[word].read(snapshot, about, period)
    if found is None:
        return None
    # A question that knows no middle is answered with yes by what is in place only.
    choice = "no" if field.kind == "yn" and found.choice == "developing" else found.choice
    return Value(choice, found.number, found.chosen, found.text, place(field, snapshot, period))


def place(field: TemplateField, snapshot: Snapshot, period: str) -> Place | None:
    """Where the fact behind a field stands, or is to be entered; None for a field without one."""
    if not field.prefill:
        return None
    word, about = parse(field.prefill)
    return _FACTS[word].place(snapshot, about, period)


def parse(prefill: str) -> tuple[str, str]:
    """The word and what it is about, which is empty for most."""
    word, _, about = prefill.partition(":")
    return word, about


def is_known(prefill: str) -> bool:
    """Whether this names a fact. That a question or a sheet of the library is there is for the pack to check."""
    word, about = parse(prefill)
    known = _FACTS.get(word)
    if known is None:
        return False
    return bool(about) if known.about is None else about in known.about


def fits(prefill: str, kind: str) -> bool:
    """Whether a fact can answer a field of this kind (FIELD_KINDS)."""
    return is_known(prefill) and kind in _FACTS[parse(prefill)[0]].kinds


# -- the baseline ---------------------------------------------------------------------------------------------


def _answer(snapshot: Snapshot, question_key: str) -> Answer | None:
    """The answer of the current round, unless the country does not ask the question."""
    if any(one.question_key == question_key for one in snapshot.hidden):
        return None
    return snapshot.current_answers.get(question_key)


def _level(snapshot: Snapshot, question_key: str, _period: str) -> Value | None:
    answer = _answer(snapshot, question_key)
    if answer is None:
        return None
    sides = ((answer.law_level, answer.law_absence), (answer.practice_level, answer.practice_absence))
    highest = max((level for level, absence in sides if level is not None and absence is None), default=None)
    if highest is None:
        return None
    if highest >= _IN_PLACE:
        return Value("yes")
    if any(absence in _OPEN for _, absence in sides):
        return None  # the side that is not known may be the higher one
    return Value("developing" if highest else "no")


def _documents(snapshot: Snapshot, question_key: str, _period: str) -> Value | None:
    answer = _answer(snapshot, question_key)
    held = (
        " – ".join(part for part in (one.title.strip(), one.reference.strip(), one.document_on or "") if part)
        for one in snapshot.evidence
        if answer is not None
        and one.answer_id == answer.answer_id
        and one.kind == "document"
        and not one.is_restricted
        and one.title.strip()
    )
    return _listed({code: lines for code in _LANGUAGES} if (lines := list(held)) else {})


def _listed(lines: Mapping[str, list[str]]) -> Value | None:
    """One line under the other, in each language."""
    return Value(text={code: "\n".join(own) for code, own in lines.items()}) if any(lines.values()) else None


def _question(_snapshot: Snapshot, question_key: str, _period: str) -> Place:
    return "question", question_key


# -- plan and targets -----------------------------------------------------------------------------------------


def _standing(snapshot: Snapshot) -> ActionPlan | None:
    """The newest plan that was approved and is not closed, else the newest that is being prepared."""
    for states in (IN_FORCE, _PREPARED):
        held = [one for one in snapshot.plans if one.state in states]
        if held:
            return nap.current(held)
    return None


def _plan(snapshot: Snapshot, _about: str, _period: str) -> Value | None:
    plan = _standing(snapshot)
    return Value("yes" if plan.state in IN_FORCE else "developing") if plan else None


def _plan_title(snapshot: Snapshot, _about: str, _period: str) -> Value | None:
    plan = _standing(snapshot)
    title = {code: text for code, text in plan.title.items() if text.strip()} if plan else {}
    return Value(text=title) if title else None


def _targets(snapshot: Snapshot, _about: str, _period: str) -> Value | None:
    if not snapshot.targets:
        return None
    return Value("yes" if adopted(snapshot) else "developing")


def adopted(snapshot: Snapshot) -> list[Target]:
    """The targets that were adopted, by code."""
    return sorted((one for one in snapshot.targets if one.adopted_on is not None), key=lambda one: one.code)


def _targets_list(snapshot: Snapshot, _about: str, _period: str) -> Value | None:
    sheets: dict[str | None, list[Indicator]] = {}
    for one in snapshot.indicators:
        sheets.setdefault(one.target_id, []).append(one)
    pairs = [(one, targets.speaking(sheets.get(one.target_id, ()))) for one in adopted(snapshot)]
    return _listed({code: [_target(*pair, code) for pair in pairs] for code in _LANGUAGES})


def _target(target: Target, sheet: Indicator | None, code: str) -> str:
    number = plain(target.target_value) if target.target_value is not None else ""
    goal = " ".join(part for part in (number, _say(sheet.unit, code) if sheet and number else "") if part)
    words = f"{target.code} {_say(target.title, code)}".strip()
    year = f" ({target.target_year})" if target.target_year is not None else ""
    return f"{words}: {goal}{year}" if goal else f"{words}{year}"


def _say(words: Words, code: str) -> str:
    """The text in a language, else in another one."""
    return (words.get(code) or next((text for _, text in sorted(words.items()) if text), "")).strip()


def plain(number: float) -> str:
    """A number without marks of any language."""
    text = f"{number:.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _page(name: str) -> Callable[[Snapshot, str, str], Place]:
    return lambda _snapshot, _about, _period: ("page", name)


# -- values ---------------------------------------------------------------------------------------------------


def _breakdown(snapshot: Snapshot, _about: str, _period: str) -> Value | None:
    return Value("yes") if has_sex(snapshot.measurements) else None


def has_sex(measurements: Iterable[Measurement]) -> bool:
    """Whether any approved value is broken down by sex."""
    return any(
        one.state == "approved" and progress.measured(one) is not None
        for one in measurements
        if one.cell.startswith("sex=") or ";sex=" in one.cell
    )


def _sheets(snapshot: Snapshot, library_key: str) -> list[Indicator]:
    """The indicators made from a sheet of the library, those that are no drafts first."""
    own = (one for one in snapshot.indicators if one.library_key == library_key)
    return sorted(own, key=lambda one: (one.is_draft, one.code))


def _indicator(snapshot: Snapshot, library_key: str, period: str) -> Value | None:
    span, sheets = report_periods.span(period), _sheets(snapshot, library_key)
    if span is None or not sheets:
        return None
    rows = [one for one in snapshot.measurements if not one.cell and _is_within(one.period, span)]
    newest = rollup.latest(snapshot.indicators, rows)
    for sheet in sheets:
        held = newest.get(sheet.indicator_id)
        number = progress.measured(held) if held else _half_year(sheet, rows, period)
        if number is not None:
            return Value(number=number)
    return None


def _is_within(period: str, span: tuple[date, date]) -> bool:
    """Whether a period of measurement lies in a span of whole months."""
    last = periods.end(period)
    first_month = last.year * 12 + last.month - _MONTHS[periods.frequency(period)]
    return last <= span[1] and first_month >= span[0].year * 12 + span[0].month - 1


def _half_year(sheet: Indicator, rows: Iterable[Measurement], period: str) -> float | None:
    """A flow over a half-year, which is no whole year to be judged by: the sum of all its periods."""
    if not rollup.is_summed(sheet) or not period.endswith(("-H1", "-H2")):
        return None
    known = {
        one.period: progress.measured(one)
        for one in rows
        if one.indicator_id == sheet.indicator_id and one.state == "approved"
    }
    found = [known.get(one) for one in rollup.within(period, sheet.frequency)]
    told = [one for one in found if one is not None]
    return fsum(told) if told and len(told) == len(found) else None


def _sheet(snapshot: Snapshot, library_key: str, _period: str) -> Place:
    own = _sheets(snapshot, library_key)
    return ("indicator", own[0].indicator_id) if own else ("library", library_key)


def _consulted(sex: str) -> Callable[[Snapshot, str, str], Value | None]:
    """Persons at the meetings held in the period; without a period, at those of the current round."""

    def read(snapshot: Snapshot, _about: str, period: str) -> Value | None:
        span, current = report_periods.span(period), snapshot.assessment
        first, last = (day.isoformat() for day in span) if span else ("", "")
        held = [
            one
            for one in classes.heard(snapshot)
            if (first <= one.held_on[:10] <= last if span else current and one.assessment_id == current.assessment_id)
        ]
        number = float(sum(getattr(one, sex) for one in held))
        return Value(number=number) if held and classes.is_told(snapshot, number) else None

    return read


# -- the yearly table of arms ---------------------------------------------------------------------------------


def _figure(snapshot: Snapshot, figure: str, period: str) -> Value | None:
    return _added(arms.figure_sums(facts.figures)[figure].total for facts in _years(snapshot, period))


def _arms(snapshot: Snapshot, context: str, period: str) -> Value | None:
    return _added(_tally(facts, context).total for facts in _years(snapshot, period))


def _tally(facts: arms.YearFacts, context: str) -> arms.Tally:
    if context == ALL_CONTEXTS:
        return arms.tally(arms.counted(facts.counts))
    return arms.tally(one for one in facts.counts if one.context == context)


def _outcome(snapshot: Snapshot, outcome: str, period: str) -> Value | None:
    return _added(getattr(_tally(facts, ALL_CONTEXTS), outcome) for facts in _years(snapshot, period))


def _years(snapshot: Snapshot, period: str) -> list[arms.YearFacts]:
    return [arms.year_facts(snapshot, year) for year in report_periods.years(period)]


def _added(numbers: Iterable[int | None]) -> Value | None:
    """The sum over the years of a period; None without years, and where any year has no figure."""
    found = list(numbers)
    told = [one for one in found if one is not None]
    return Value(number=float(sum(told))) if told and len(told) == len(found) else None


def _arms_table(snapshot: Snapshot, _about: str, period: str) -> Value | None:
    """The years of the table, where each of them has figures."""
    if _arms(snapshot, ALL_CONTEXTS, period) is None:
        return None
    return Value(chosen=tuple(str(year) for year in report_periods.years(period)))


def _year(snapshot: Snapshot, _about: str, period: str) -> Place:
    """The first year of the period without counts, else the first year."""
    years = report_periods.years(period)
    held = {one.year for one in snapshot.arms_counts}
    wanted = next((year for year in years if year not in held), years[0] if years else "")
    return "arms", str(wanted)


# -- the vocabulary -------------------------------------------------------------------------------------------

_Read = Callable[[Snapshot, str, str], Value | None]  # what it is about, and the period


@dataclass(frozen=True, slots=True)
class _Fact:
    read: _Read
    place: Callable[[Snapshot, str, str], Place]
    kinds: tuple[str, ...]  # of fields it can answer
    about: tuple[str, ...] | None = ("",)  # None is any text


_CHOICE, _TEXT, _NUMBER = ("tri", "yn"), ("text", "list"), ("num",)
_FACTS: dict[str, _Fact] = {
    "level": _Fact(_level, _question, _CHOICE, None),
    "documents": _Fact(_documents, _question, _TEXT, None),
    "plan": _Fact(_plan, _page("plan"), _CHOICE),
    "plan_title": _Fact(_plan_title, _page("plan"), _TEXT),
    "targets": _Fact(_targets, _page("targets"), _CHOICE),
    "targets_list": _Fact(_targets_list, _page("targets"), _TEXT),
    "breakdown": _Fact(_breakdown, _page("indicators"), _CHOICE),
    "figure": _Fact(_figure, _year, _NUMBER, ARMS_FIGURES),
    "arms": _Fact(_arms, _year, _NUMBER, (*CONTEXTS, ALL_CONTEXTS)),
    "arms_outcome": _Fact(_outcome, _year, _NUMBER, OUTCOMES),
    "indicator": _Fact(_indicator, _sheet, _NUMBER, None),
    "consulted_women": _Fact(_consulted("women"), _page("inclusion"), _NUMBER),
    "consulted_men": _Fact(_consulted("men"), _page("inclusion"), _NUMBER),
    "arms_table": _Fact(_arms_table, _year, ("table",)),
}
