"""The steps of clearance, versions, what is compared with what was submitted; and that every step can be undone."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from natcoord.domain.report_records import CLEARANCES, FIELD_ABSENCES, Report, ReportEntry, ReportMove
from natcoord.domain.snapshot import Snapshot
from natcoord.errors import NatcoordError
from natcoord.services import country, overview, reporting, submissions
from natcoord.store import file
from natcoord.store.store import Store
from tests.services.reported import FIELDS, PLAN, TODAY, begun, fill, held, move, refusing, ship, states, stored, submit

DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def shipped(monkeypatch: pytest.MonkeyPatch) -> None:
    ship(monkeypatch)


# -- steps --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "allowed"),
    [
        ("draft", ("technical",)),
        ("technical", ("inter_ministerial", "draft")),
        ("inter_ministerial", ("political", "draft")),
        ("political", ("draft",)),  # submitting is done with the files
        ("submitted", ()),
    ],
)
def test_a_report_goes_one_step_forward_or_back_to_draft(state: str, allowed: tuple[str, ...]) -> None:
    assert reporting.may_move(state) == allowed


@pytest.mark.parametrize("start", CLEARANCES[:-1])
@pytest.mark.parametrize("to", CLEARANCES)
def test_every_other_step_is_refused(store: Store, start: str, to: str) -> None:
    key = begun(store)
    for state in CLEARANCES[1 : CLEARANCES.index(start) + 1]:
        move(store, key, state)
    if to in reporting.may_move(start):
        move(store, key, to, note="Why")
        assert stored(store, key).state == to
        return
    with refusing("report_move_not_allowed"):
        move(store, key, to, note="Why")
    assert stored(store, key).state == start


def test_each_step_is_kept_with_its_day_and_body(store: Store) -> None:
    key = begun(store)
    move(store, key, "technical", TODAY - DAY, body=" Working group\x00 ", person="A. Person", note="One remark")
    move(store, key, "draft", TODAY, body="", note="Two numbers are wrong")
    found = [
        (one.from_state, one.to_state, one.moved_on, one.body, one.person, one.note)
        for one in reporting.moves(store, key)
    ]
    assert found == [
        ("draft", "technical", "2026-11-21", "Working group", "A. Person", "One remark"),
        ("technical", "draft", "2026-11-22", "", "", "Two numbers are wrong"),
    ]


@pytest.mark.parametrize(
    ("to", "day", "words", "code"),
    [
        ("inter_ministerial", TODAY, {"body": "  "}, "deciding_body_missing"),
        ("draft", TODAY, {"note": " "}, "report_move_reason_missing"),
        ("inter_ministerial", TODAY + DAY, {}, "report_step_ahead"),
        ("inter_ministerial", TODAY - 3 * DAY, {}, "report_step_before_last"),
        ("draft", TODAY - 3 * DAY, {"note": "Why"}, "report_step_before_last"),
    ],
)
def test_a_step_that_cannot_be_is_refused(store: Store, to: str, day: date, words: dict[str, str], code: str) -> None:
    key = begun(store)
    move(store, key, "technical", TODAY - 2 * DAY)
    with refusing(code):
        move(store, key, to, day, **words)
    assert stored(store, key).state == "technical"
    assert store.count(ReportMove) == 1


def test_a_step_may_follow_on_the_day_of_the_former(store: Store) -> None:
    key = begun(store)
    for state in CLEARANCES[1:-1]:
        move(store, key, state)
    assert stored(store, key).state == "political"


def test_a_submitted_report_is_opened_again_as_its_next_version(store: Store) -> None:
    key = begun(store)
    fill(store, key, "body", "yes")
    submit(store, key, TODAY - DAY)
    with store.step("test"):
        assert reporting.reopen(store, key, TODAY, "A number was wrong", today=TODAY) == 2
    after = stored(store, key)
    assert (after.state, after.version) == ("draft", 2)
    assert held(store, key)["body"].choice == "yes"
    assert len(submissions.submissions(store, key)) == 1
    last = reporting.moves(store, key)[-1]
    assert (last.from_state, last.to_state, last.note) == ("submitted", "draft", "A number was wrong")
    fill(store, key, "body", "no")


@pytest.mark.parametrize(
    ("is_submitted", "day", "note", "code"),
    [
        (False, TODAY, "Why", "report_not_submitted"),
        (True, TODAY, "", "report_move_reason_missing"),
        (True, TODAY + DAY, "Why", "report_step_ahead"),
        (True, TODAY - 2 * DAY, "Why", "report_step_before_last"),
    ],
)
def test_what_cannot_be_opened_again_is_refused(
    store: Store, is_submitted: bool, day: date, note: str, code: str
) -> None:
    key = begun(store)
    if is_submitted:
        submit(store, key, TODAY - DAY)
    before = stored(store, key)
    with refusing(code), store.step("test"):
        reporting.reopen(store, key, day, note, today=TODAY)
    assert stored(store, key) == before


# -- what was submitted -----------------------------------------------------------------------------------------


def test_a_report_is_compared_with_the_latest_submitted_one_as_it_was_then(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: dict[str, Snapshot] = {}
    monkeypatch.setattr(submissions, "facts", lambda _store, key: kept[key])
    older, old, new = (begun(store, period=period) for period in ("2020-2021", "2022-2023", "2024-2025"))
    for key, choice in ((older, "no"), (old, "yes")):
        fill(store, key, "body", choice)
        submit(store, key)
        kept[submissions.submissions(store, key)[0].submission_id] = overview.snapshot(store, TODAY)
    with store.step("test"):
        reporting.reopen(store, old, TODAY, "Again", today=TODAY)
    fill(store, old, "body", "no")  # later edits change nothing of what was submitted
    fill(store, new, "body", "no")
    found = reporting.contradictions(store, new, TODAY)
    assert [(one.code, one.field_key, one.said, one.against, one.place) for one in found] == [
        ("yes_became_no", "body", "no", "yes", ("report", old))
    ]


def test_a_new_version_is_not_held_against_its_former_one_nor_a_report_against_a_later_one(store: Store) -> None:
    key, later = begun(store, period="2022-2023"), begun(store)
    for one in (key, later):
        fill(store, one, "body", "yes")
        submit(store, one)
    with store.step("test"):
        reporting.reopen(store, key, TODAY, "Again", today=TODAY)
    fill(store, key, "body", "no")
    assert reporting.contradictions(store, key, TODAY) == []


# -- any answers, any steps --------------------------------------------------------------------------------------

TEXTS = st.dictionaries(st.sampled_from(["ar", "en"]), st.sampled_from(["", "text", "نص", "=1+1"]), max_size=2)
NUMBERS = st.one_of(st.none(), st.integers(0, 9).map(float))
CONTENT: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "tri": {"choice": st.sampled_from(["", "yes", "no", "developing"])},
    "yn": {"choice": st.sampled_from(["", "yes", "no"])},
    "num": {"number": NUMBERS},
    "multi": {"chosen": st.sets(st.sampled_from(["maker", "country", "serial"])).map(tuple)},
}
FILLABLE = {one.field_key: one for one in FIELDS if one.kind != "table"}


@st.composite
def answers(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """A field and something it can hold, or nothing."""
    key = draw(st.sampled_from(sorted(FILLABLE)))
    own = draw(st.fixed_dictionaries(CONTENT.get(FILLABLE[key].kind, {})))
    return key, own | {"text": draw(TEXTS), "absence": draw(st.sampled_from(["", "", "", *FIELD_ABSENCES]))}


VERBS = st.one_of(
    st.tuples(st.just("fill"), answers()),
    st.tuples(st.sampled_from(["confirm", "carry", "take", "move", "back", "delete"]), st.none()),
)
QUIET = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def new_file(folders: pytest.TempPathFactory) -> Store:
    path: Path = folders.mktemp("reports") / "x.natcoord"
    made = file.create(path, country.new({"en": "Testland"}, "en"))
    with made.step("test"):
        made.save(PLAN)
    return made


def everything(store: Store) -> tuple[list[Any], ...]:
    return tuple(sorted(store.read(kind), key=repr) for kind in (Report, ReportEntry, ReportMove))


@QUIET
@given(st.lists(VERBS, max_size=8))
def test_any_sequence_of_operations_undone_leaves_the_file_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, Any]]
) -> None:
    store = new_file(tmp_path_factory)
    old, key = begun(store, period="2022-2023"), begun(store)
    fill(store, old, "body", "yes")
    before, done, keys = everything(store), 0, list(FILLABLE)
    for verb, content in steps:
        state = CLEARANCES[CLEARANCES.index(stored(store, key).state) + 1] if store.find(Report, key) else ""
        operations = {
            "fill": lambda content=content: reporting.fill(
                store, replace(reporting.new_entry(key, content[0]), **content[1])
            ),
            "confirm": lambda: reporting.confirm(store, key, keys),
            "carry": lambda: reporting.carry(store, key, old),
            "take": lambda: reporting.take_facts(store, key, keys, TODAY),
            "move": lambda state=state: reporting.move(store, key, state, TODAY, body="Body", today=TODAY),
            "back": lambda: reporting.move(store, key, "draft", TODAY, note="Why", today=TODAY),
            "delete": lambda: reporting.delete_report(store, key),
        }
        try:
            with store.step("test") as tables:
                operations[verb]()
            done += bool(tables)
        except NatcoordError:
            continue
    for _ in range(done):
        store.undo()
    assert everything(store) == before
    store.close()


@QUIET
@given(st.lists(answers(), max_size=8))
def test_carrying_and_confirming_all_is_the_same_as_copying(
    tmp_path_factory: pytest.TempPathFactory, given_answers: list[tuple[str, dict[str, Any]]]
) -> None:
    store = new_file(tmp_path_factory)
    source, carried, copied = begun(store, period="2022-2023"), begun(store), begun(store)
    for key, content in given_answers:
        fill(store, source, key, **content)
    with store.step("test"):
        reporting.carry(store, carried, source)
    assert all(states(store, carried)[key] in ("carried", "skipped") for key in held(store, source))
    with store.step("test"):
        reporting.confirm(store, carried, list(FILLABLE))
        for one in held(store, source).values():
            reporting.fill(store, replace(one, report_id=copied, report_entry_id=f"copy {one.report_entry_id}"))

    def contents(report_id: str) -> dict[str, tuple[Any, ...]]:
        return {
            key: (one.choice, one.number, one.chosen, one.text, one.absence, one.is_confirmed)
            for key, one in held(store, report_id).items()
        }

    assert contents(carried) == contents(copied) == contents(source)
    assert states(store, carried) == states(store, copied)
    store.close()
