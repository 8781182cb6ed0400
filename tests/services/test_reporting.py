"""Reports in a country file: begun, filled in, carried over; what each refuses."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from natcoord import report_packs
from natcoord.content import Pack
from natcoord.domain import classes, report_lines
from natcoord.domain.records import Indicator
from natcoord.domain.report_records import TEXT_LIMIT, Report, ReportEntry, TemplateField
from natcoord.report_packs import Template
from natcoord.services import overview, report_facts, reporting
from natcoord.store.store import Store, new_id
from tests.services.reported import (
    PLAN,
    TODAY,
    begun,
    fill,
    held,
    move,
    refusing,
    ship,
    states,
    stored,
    submit,
)


@pytest.fixture(autouse=True)
def shipped(monkeypatch: pytest.MonkeyPatch) -> None:
    ship(monkeypatch)


# -- the report -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "period", "report_class", "has_instrument"),
    [
        ("poa", "2024-2025", "public", False),
        ("monitoring", "2026-H1", "public", False),
        ("arms", "2025", "public", False),
        ("brief", "", "public", False),
        ("tracking", "", "restricted", False),
        ("roadmap", "2026-H1", "public", True),
    ],
)
def test_a_new_report_has_the_usual_period_and_class_of_its_kind(
    store: Store, kind: str, period: str, report_class: str, has_instrument: bool
) -> None:
    made = reporting.new_report(store, kind, TODAY, "ar")
    assert (made.kind, made.period, made.report_class, made.language) == (kind, period, report_class, "ar")
    assert (made.state, made.version, bool(made.instrument)) == ("draft", 1, has_instrument)
    assert made.template == ("poa_test" if kind == "poa" else "")
    assert store.count(Report) == 0, "nothing is written yet"
    assert begun(store, kind)


def test_a_report_keeps_its_kind_step_and_version_when_it_is_edited(store: Store) -> None:
    key = begun(store)
    move(store, key, "technical")
    edited = replace(
        stored(store, key), kind="brief", state="political", version=9, period="2022-2023", title={"en": "Ours\x07"}
    )
    with store.step("test"):
        assert reporting.save_report(store, edited) == key
    after = stored(store, key)
    assert (after.kind, after.state, after.version) == ("poa", "technical", 1)
    assert (after.period, after.title) == ("2022-2023", {"en": "Ours"})


@pytest.mark.parametrize(
    ("kind", "changes", "code"),
    [
        ("poa", {"period": "2025"}, "report_period_unknown"),
        ("poa", {"period": ""}, "report_period_unknown"),
        ("brief", {"period": "2025"}, "report_period_unknown"),
        ("poa", {"language": "fr"}, "language_unknown"),
        ("poa", {"report_class": "secret"}, "report_class_unknown"),
        ("roadmap", {"instrument": ""}, "report_instrument_missing"),
    ],
)
def test_a_report_that_cannot_be_is_refused(store: Store, kind: str, changes: dict[str, str], code: str) -> None:
    with refusing(code):
        begun(store, kind, **changes)
    assert store.count(Report) == 0


def test_a_kind_that_is_not_known_is_refused(store: Store) -> None:
    with refusing("report_kind_unknown", kind="poetry"):
        reporting.new_report(store, "poetry", TODAY, "en")


def test_a_deleted_report_takes_what_was_filled_in_with_it(store: Store) -> None:
    key = begun(store)
    fill(store, key, "body", "yes")
    with store.step("test"):
        reporting.delete_report(store, key)
    assert store.count(Report) == store.count(ReportEntry) == 0


def test_a_report_that_was_submitted_once_is_not_deleted(store: Store) -> None:
    key = begun(store)
    submit(store, key)
    with store.step("test"):
        reporting.reopen(store, key, TODAY, "A number was wrong", today=TODAY)
    with refusing("report_has_submissions"), store.step("test"):
        reporting.delete_report(store, key)


@pytest.mark.parametrize("verb", ["save", "delete", "fill", "clear", "confirm", "carry", "take", "move", "back"])
def test_a_submitted_report_refuses_every_change(store: Store, verb: str) -> None:
    other, key = begun(store, period="2022-2023"), begun(store)
    fill(store, key, "body", "yes")
    submit(store, key)
    changes = {
        "save": lambda: reporting.save_report(store, replace(stored(store, key), note="later")),
        "delete": lambda: reporting.delete_report(store, key),
        "fill": lambda: reporting.fill(store, replace(held(store, key)["body"], choice="no")),
        "clear": lambda: reporting.fill(store, replace(held(store, key)["body"], choice="")),
        "confirm": lambda: reporting.confirm(store, key, ["body"]),
        "carry": lambda: reporting.carry(store, key, other),
        "take": lambda: reporting.take_facts(store, key, ["plan"], TODAY),
        "move": lambda: reporting.move(store, key, "technical", TODAY, body="UN", today=TODAY),
        "back": lambda: reporting.move(store, key, "draft", TODAY, note="again", today=TODAY),
    }
    before = stored(store, key), held(store, key)
    with refusing("report_submitted"), store.step("test"):
        changes[verb]()
    assert (stored(store, key), held(store, key)) == before


@pytest.mark.parametrize("read", [reporting.lines, reporting.contradictions])
def test_a_report_that_is_gone_is_refused_by_name(store: Store, read: Any) -> None:
    with refusing("report_missing", report="gone"):
        read(store, "gone", TODAY)


def test_a_kind_that_asks_nothing_has_no_lines(store: Store) -> None:
    key = begun(store, "tracking")
    assert reporting.lines(store, key, TODAY) == []
    assert reporting.contradictions(store, key, TODAY) == []
    with refusing("report_field_unknown"):
        fill(store, key, "body", "yes")


# -- filling in -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "content"),
    [
        ("body", {"choice": "developing", "text": {"en": "By decree"}}),
        ("licence", {"choice": "no"}),
        ("cases", {"number": 0.0}),
        ("cases", {"number": 12.0, "text": {"en": "Two sites"}}),
        ("marks", {"chosen": ("maker", "serial"), "text": {"en": "and the lot"}}),
        ("marks", {"text": {"ar": "أخرى"}}),
        ("laws", {"text": {"en": "Arms Act\nDecree 7"}}),
        ("body.name", {"absence": "not_shared"}),
        ("body", {"absence": "not_applicable", "text": {"en": "No such body"}}),
    ],
)
def test_what_is_filled_in_is_kept_and_an_empty_entry_takes_it_back(
    store: Store, key: str, content: dict[str, Any]
) -> None:
    report = begun(store)
    fill(store, report, key, **content)
    kept = held(store, report)[key]
    assert {name: getattr(kept, name) for name in content} == content
    assert kept.entered_at
    assert kept.is_confirmed
    fill(store, report, key)
    assert held(store, report) == {}


@pytest.mark.parametrize(
    ("key", "content", "code"),
    [
        ("licence", {"choice": "developing"}, "report_value_unfit"),
        ("body", {"choice": "maybe"}, "report_value_unfit"),
        ("body", {"number": 1.0}, "report_value_unfit"),
        ("cases", {"choice": "yes"}, "report_value_unfit"),
        ("cases", {"chosen": ("maker",)}, "report_value_unfit"),
        ("marks", {"chosen": ("maker", "colour")}, "report_value_unfit"),
        ("arms", {"text": {"en": "See above"}}, "report_value_unfit"),
        ("cases", {"number": -1.0}, "report_number_invalid"),
        ("cases", {"number": float("inf")}, "report_number_invalid"),
        ("cases", {"number": float("nan")}, "report_number_invalid"),
        ("body.name", {"text": {"en": "x" * (TEXT_LIMIT + 1)}}, "report_text_long"),
        ("nothing", {"choice": "yes"}, "report_field_unknown"),
    ],
)
def test_what_a_field_cannot_hold_is_refused(store: Store, key: str, content: dict[str, Any], code: str) -> None:
    report = begun(store)
    with refusing(code, field=key):
        fill(store, report, key, **content)
    assert held(store, report) == {}


def test_a_refusal_names_the_question_in_the_language_of_the_country(store: Store) -> None:
    report = begun(store)
    with refusing("report_number_invalid", field="cases", question="Cases found"):
        fill(store, report, "cases", number=-5.0)


def test_the_longest_text_is_kept_whole(store: Store) -> None:
    report, text = begun(store), "س" * TEXT_LIMIT
    fill(store, report, "body.name", text={"ar": text, "en": text})
    assert held(store, report)["body.name"].text == {"ar": text, "en": text}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("one\x00two\x07\x1f", {"en": "onetwo"}),
        ("one\x0btwo", {"en": "one\ntwo"}),
        ("a\ud800b\ufffe", {"en": "ab"}),
        ("first\r\nsecond\rthird\n", {"en": "first\nsecond\nthird\n"}),
        ("\tlisted", {"en": "\tlisted"}),
        ("name \u200f(ITI)\u200e 🙂", {"en": "name \u200f(ITI)\u200e 🙂"}),
        ("=1+1", {"en": "=1+1"}),
        ("\x07 ", {}),
    ],
)
def test_control_characters_are_left_out_and_everything_else_is_kept(
    store: Store, typed: str, kept: dict[str, str]
) -> None:
    report = begun(store)
    fill(store, report, "body.name", text={"en": typed, "ar": " "})
    assert {key: one.text for key, one in held(store, report).items()} == ({"body.name": kept} if kept else {})


def test_an_absence_stands_without_the_value_it_takes_the_place_of(store: Store) -> None:
    report = begun(store)
    fill(store, report, "cases", number=3.0)
    fill(store, report, "cases", number=3.0, absence="not_available", text={"en": "The register burned"})
    kept = held(store, report)["cases"]
    assert (kept.number, kept.absence, kept.text) == (None, "not_available", {"en": "The register burned"})


def test_options_are_kept_once_each_in_the_order_of_the_field(store: Store) -> None:
    report = begun(store)
    fill(store, report, "marks", chosen=("serial", "maker", "serial"))
    assert held(store, report)["marks"].chosen == ("maker", "serial")


def test_filling_in_again_changes_the_one_entry_and_the_same_again_changes_nothing(store: Store) -> None:
    report = begun(store)
    fill(store, report, "body", "yes")
    first = held(store, report)["body"]
    fill(store, report, "body", "no")
    second = held(store, report)["body"]
    assert (second.report_entry_id, second.choice) == (first.report_entry_id, "no")
    with store.step("test") as changed:
        reporting.fill(store, replace(second, entered_at="later"))
    assert changed == set()


# -- facts ------------------------------------------------------------------------------------------------------


def test_a_fact_answers_until_something_is_filled_in_and_again_when_that_is_taken_back(store: Store) -> None:
    report = begun(store)
    assert states(store, report)["plan"] == "missing"
    with store.step("test"):
        store.save(PLAN)
    assert states(store, report)["plan"] == "facts"
    assert held(store, report) == {}, "a fact is not written down unasked"
    fill(store, report, "plan", "no")
    assert states(store, report)["plan"] == "filled"
    assert [one.code for one in reporting.contradictions(store, report, TODAY)] == ["differs_from_fact"]
    fill(store, report, "plan", "yes")
    assert reporting.contradictions(store, report, TODAY) == []
    fill(store, report, "plan")
    assert states(store, report)["plan"] == "facts"


def test_a_fact_that_is_taken_stays_when_the_facts_change_and_overwrites_nothing(store: Store) -> None:
    report = begun(store)
    with store.step("test"):
        store.save(PLAN)
    fill(store, report, "plan.title", text={"en": "By hand"})
    with store.step("test"):
        assert reporting.take_facts(store, report, ["plan", "plan.title", "body"], TODAY) == 1
    with store.step("test"):
        store.save(replace(PLAN, state="draft"))
    kept = held(store, report)
    assert (kept["plan"].choice, kept["plan.title"].text, len(kept)) == ("yes", {"en": "By hand"}, 2)
    with store.step("test"):
        assert reporting.take_facts(store, report, ["plan"], TODAY) == 0
    assert held(store, report) == kept


def test_a_report_reads_the_same_facts_from_the_few_it_needs_as_from_the_whole_file(
    tmp_path: Path, pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    from natcoord import demo

    monkeypatch.undo()  # the demonstration fills in what is shipped
    figures = ("destroyed", "marked_recorded")
    prefills = ("plan", "plan_title", "targets", "targets_list", "breakdown", "consulted_women", "arms:*", "arms_table")
    many = [
        *prefills,
        *(f"figure:{one}" for one in figures),
        *(f"level:{key}" for key in pack.questions),
        *(f"documents:{key}" for key in pack.questions),
    ]
    store = demo.build(tmp_path / "demo.natcoord", TODAY)
    try:
        many += [f"indicator:{key}" for key in set(store.column(Indicator, "library_key").values()) - {""}]
        made = {text: TemplateField(text, "one", "text", prefill=text) for text in many}
        template = Template("poa_test", "poa", (), made, {"en": {}})
        monkeypatch.setattr(report_packs, "template", {"poa": template}.get)
        report = stored(store, begun(store))
        whole = report_lines.lines(template, report, report_facts.let_through(overview.snapshot(store, TODAY), report))
        few = report_lines.lines(template, report, report_facts.read(store, report, template, TODAY))
        assert few == whole
        assert sum(one.fact is not None for one in few) > 20
    finally:
        store.close()


def test_a_fact_that_the_class_of_a_report_keeps_back_is_neither_shown_nor_taken(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is restricted is judged elsewhere; here plans are."""
    monkeypatch.setattr(
        classes, "redact", lambda facts, of_class, _: replace(facts, plans=()) if of_class == "public" else facts
    )
    public, restricted = begun(store), begun(store, report_class="restricted")
    with store.step("test"):
        store.save(PLAN)
        for key in (public, restricted):
            reporting.take_facts(store, key, ["plan"], TODAY)
    assert states(store, public)["plan"] == "missing"
    assert states(store, restricted)["plan"] == "filled"


def test_what_was_filled_in_is_shown_whatever_the_class(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    report = begun(store)
    fill(store, report, "body", "yes")
    monkeypatch.setattr(classes, "redact", lambda facts, *_: replace(facts, report_entries=(), assignments=()))
    assert states(store, report)["body"] == "filled"


# -- carrying ----------------------------------------------------------------------------------------------------


def test_answers_are_carried_from_an_earlier_report_and_wait_to_be_confirmed(store: Store) -> None:
    old, new = begun(store, period="2022-2023"), begun(store)
    fill(store, old, "body", "yes")
    fill(store, old, "cases", number=4.0)
    fill(store, new, "cases", number=5.0)
    with store.step("test"):
        assert reporting.carry(store, new, old) == 1
    kept = held(store, new)
    assert (kept["body"].choice, kept["body"].carried_from, kept["body"].is_confirmed) == ("yes", old, False)
    assert kept["cases"].number == 5.0, "what is filled in stays"
    assert states(store, new)["body"] == "carried"
    assert states(store, new)["body.name"] == "missing", "what is carried is said"
    with store.step("test"):
        reporting.confirm(store, new, ["body", "cases"])
    assert states(store, new)["body"] == "filled"
    assert held(store, new)["body"].carried_from == old, "it is unchanged since"


def test_one_section_is_carried_alone(store: Store) -> None:
    old, new = begun(store, period="2022-2023"), begun(store)
    for key in ("body", "licence"):
        fill(store, old, key, "yes")
    with store.step("test"):
        reporting.carry(store, new, old, "two")
    assert set(held(store, new)) == {"licence"}


@pytest.mark.parametrize(
    ("given", "is_carried", "origin"),
    [
        ({"choice": "no"}, False, False),  # changed by hand
        ({"choice": "yes", "is_confirmed": True}, False, True),  # said again
        ({"choice": "yes", "is_confirmed": False}, True, True),  # only looked at
    ],
)
def test_a_carried_answer_counts_as_carried_until_it_is_said_by_hand(
    store: Store, given: dict[str, Any], is_carried: bool, origin: bool
) -> None:
    old, new = begun(store, period="2022-2023"), begun(store)
    fill(store, old, "body", "yes")
    with store.step("test"):
        reporting.carry(store, new, old)
    with store.step("test"):
        reporting.fill(store, replace(held(store, new)["body"], **given))
    kept = held(store, new)["body"]
    assert (not kept.is_confirmed, kept.carried_from) == (is_carried, old if origin else None)


def test_an_answer_carried_twice_names_the_report_it_was_given_in(store: Store) -> None:
    keys = [begun(store, period=period) for period in ("2020-2021", "2022-2023", "2024-2025")]
    fill(store, keys[0], "body", "yes")
    fill(store, keys[0], "licence", "yes")
    for source, new in pairwise(keys):
        with store.step("test"):
            reporting.carry(store, new, source)
            reporting.confirm(store, new, ["licence"])
    kept = held(store, keys[2])
    assert kept["body"].carried_from == keys[0], "never confirmed on the way"
    assert kept["licence"].carried_from == keys[1]


def test_an_option_that_is_asked_no_more_is_not_carried(store: Store) -> None:
    old, new = begun(store, period="2022-2023"), begun(store)
    with store.step("test"):
        for key, chosen in (("marks", ("serial", "colour")), ("gone", ("serial",))):
            store.save(ReportEntry(new_id(), old, key, chosen=chosen))
        assert reporting.carry(store, new, old) == 1
    assert held(store, new)["marks"].chosen == ("serial",)


def test_nothing_is_carried_from_another_kind_or_from_itself(store: Store) -> None:
    key, other = begun(store), begun(store, "brief")
    for source in (other, key):
        with refusing("report_kinds_differ"), store.step("test"):
            reporting.carry(store, key, source)


def test_earlier_reports_are_of_the_kind_and_of_no_later_period(store: Store) -> None:
    periods = ("2020-2021", "2026-2027", "2022-2023", "2024-2025")
    keys = {period: begun(store, period=period) for period in periods}
    begun(store, "brief")
    found = reporting.earlier(store, stored(store, keys["2024-2025"]))
    assert [one.period for one in found] == ["2022-2023", "2020-2021"]
