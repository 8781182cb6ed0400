"""What stands in each line of a report: filled in by hand or by facts, carried, missing, not asked; and who owes it."""

from typing import Any

import pytest

from natcoord.domain import report_lines
from natcoord.domain.records import Assessment
from natcoord.domain.report_lines import STATES, Line
from natcoord.domain.report_records import ReportEntry, TemplateField
from natcoord.domain.snapshot import Snapshot
from tests.domain.facts import answer
from tests.domain.report_facts import asked_if, assigned, entry, facts, field, plan, report, template

IN_FORCE = (plan("plan", "in_force"),)


def made(fields: list[TemplateField], held: Snapshot | None = None, **changes: Any) -> dict[str, Line]:
    lines = report_lines.lines(template(*fields), report(**changes), held or facts())
    return {one.field.field_key: one for one in lines}


@pytest.mark.parametrize(
    ("filled", "has_fact", "is_optional", "state", "choice"),
    [
        (None, False, False, "missing", None),
        (None, False, True, "optional", None),
        (None, True, False, "facts", "yes"),
        (None, True, True, "facts", "yes"),
        (entry("one", "no"), False, False, "filled", "no"),
        # What was filled in stands above the fact, and one that says the same is filled in all the same.
        (entry("one", "no"), True, False, "filled", "no"),
        (entry("one", "yes"), True, True, "filled", "yes"),
        (entry("one", "no", is_confirmed=False, carried_from="old"), True, False, "carried", "no"),
        (entry("one", "no", is_confirmed=True, carried_from="old"), True, False, "filled", "no"),
        # An entry that says nothing is none.
        (entry("one", text={"en": " "}), True, False, "facts", "yes"),
        (entry("one", is_confirmed=False), False, False, "missing", None),
        (entry("one", absence="not_available"), True, False, "filled", ""),
    ],
)
def test_a_line_says_what_was_filled_in_before_what_the_facts_say(
    filled: ReportEntry | None, has_fact: bool, is_optional: bool, state: str, choice: str | None
) -> None:
    held = facts(plans=IN_FORCE if has_fact else (), report_entries=(filled,) if filled else ())
    line = made([field("one", prefill="plan", is_optional=is_optional)], held)["one"]
    said = report_lines.said(line)
    assert line.state == state
    assert (said.choice if said else None) == choice
    assert line.entry == filled
    assert (line.fact is not None) is has_fact, "no entry changes a fact"


@pytest.mark.parametrize(
    ("instrument", "asked"),
    [("wb", ["all", "wb"]), ("carib", ["all", "carib"]), ("own:Desert Road: 2030", ["all", "own"]), ("", ["all"])],
)
def test_of_the_goals_those_of_the_roadmap_reported_on_are_asked(instrument: str, asked: list[str]) -> None:
    sections = {"all": "goals", "wb": "goal.wb.1", "carib": "goal.carib.1", "own": "goal.own"}
    fields = [field(key, section=section) for key, section in sections.items()]
    assert list(made(fields, instrument=instrument)) == asked


def test_entries_of_another_report_are_no_answer() -> None:
    held = facts(report_entries=(entry("one", "yes", "another"),))
    assert made([field("one")], held)["one"].state == "missing"


def test_an_absence_is_said() -> None:
    held = facts(report_entries=(entry("one", absence="not_shared"),))
    said = report_lines.said(made([field("one")], held)["one"])
    assert said is not None
    assert said.absence == "not_shared"


@pytest.mark.parametrize(
    ("said", "choices", "is_asked"),
    [
        ({"choice": "yes"}, ("yes",), True),
        ({"choice": "developing"}, ("yes", "developing"), True),
        ({"choice": "no"}, ("yes", "developing"), False),
        ({"choice": "no"}, ("no",), True),
        ({"absence": "not_available"}, ("yes",), False),
        ({"chosen": ("b", "other")}, ("other",), True),
        ({"chosen": ("b",)}, ("other",), False),
        ({}, ("yes", "no", "developing"), False),  # no answer yet
    ],
)
def test_a_condition_follows_what_is_said(said: dict[str, Any], choices: tuple[str, ...], is_asked: bool) -> None:
    fields = [field("first"), field("second", asked_if=asked_if("first", *choices))]
    line = made(fields, facts(report_entries=(entry("first", **said),)))["second"]
    assert line.is_asked is is_asked
    assert line.state == ("missing" if is_asked else "skipped")


@pytest.mark.parametrize(
    ("filled", "plans", "states"),
    [
        # first, second (if first is yes), third (if second is yes)
        ({"first": "yes", "second": "yes"}, (), ("filled", "filled", "missing")),
        ({"first": "yes", "second": "no"}, (), ("filled", "filled", "skipped")),
        ({"first": "no", "second": "yes"}, (), ("filled", "skipped", "skipped")),
        ({"first": "no", "second": "yes", "third": "yes"}, (), ("filled", "skipped", "skipped")),
        ({"second": "yes"}, (), ("missing", "skipped", "skipped")),
        # A fact answers the first; what is filled in stands above it.
        ({"second": "yes"}, IN_FORCE, ("facts", "filled", "missing")),
        ({"first": "no", "second": "yes"}, IN_FORCE, ("filled", "skipped", "skipped")),
    ],
)
def test_conditions_follow_one_another(filled: dict[str, str], plans: tuple[Any, ...], states: tuple[str, ...]) -> None:
    fields = [
        field("first", prefill="plan"),
        field("second", asked_if=asked_if("first")),
        field("third", asked_if=asked_if("second")),
    ]
    lines = made(fields, facts(plans=plans, report_entries=tuple(entry(*one) for one in filled.items())))
    assert tuple(lines[key].state for key in ("first", "second", "third")) == states


def test_a_field_whose_condition_names_no_field_is_not_asked() -> None:
    assert made([field("one", asked_if=asked_if("gone"))])["one"].state == "skipped"


@pytest.mark.parametrize(
    ("area", "owner"),
    [("marking", "defence"), ("stockpile", "commission"), ("tracing", "commission"), ("", "commission")],
)
def test_the_institution_of_the_area_owes_the_answer_else_the_one_that_prepares_the_report(
    area: str, owner: str
) -> None:
    former = Assessment("former", {}, "2020-01-10", "2020-12-01", "1", "closed")
    held = facts(
        assessments=(former, *facts().assessments),
        assignments=(
            assigned("marking", "customs", "former"),
            assigned("marking", "defence"),
            assigned("stockpile", None),
            assigned("tracing", "customs", "former"),
        ),
    )
    assert made([field("one", area=area)], held, institution_id="commission")["one"].institution_id == owner


def test_nobody_owes_an_answer_where_neither_is_named() -> None:
    assert made([field("one", area="marking")])["one"].institution_id is None


@pytest.mark.parametrize(
    ("prefill", "place"),
    [
        ("level:q", ("question", "q")),
        ("plan", ("page", "plan")),
        ("arms:*", ("arms", "2024")),
        ("", None),
    ],
)
def test_a_line_says_where_its_fact_is_asked(prefill: str, place: tuple[str, str] | None) -> None:
    assert made([field("one", "num", prefill=prefill)])["one"].asked_at == place


def test_lines_keep_the_order_of_the_template_and_are_counted() -> None:
    fields = [
        field("level", prefill="level:q"),
        field("empty"),
        field("text", "text", is_optional=True),
        field("filled", "num"),
        field("carried"),
        field("skipped", asked_if=asked_if("level", "no")),
    ]
    held = facts(
        answers=(answer("q", 4, 4),),
        report_entries=(entry("filled", number=0.0), entry("carried", "no", is_confirmed=False)),
    )
    lines = report_lines.lines(template(*fields), report(), held)
    assert [one.field.field_key for one in lines] == ["level", "empty", "text", "filled", "carried", "skipped"]
    assert report_lines.counts(lines) == dict.fromkeys(STATES, 1)
