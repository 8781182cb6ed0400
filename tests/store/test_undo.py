"""Any sequence of operations, all undone, leaves the file as it was; done again, as it was after."""

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from natcoord.domain.records import (
    Answer,
    Assessment,
    GapDecision,
    Indicator,
    Institution,
    Measurement,
    Milestone,
    Target,
)
from natcoord.errors import NatcoordError
from natcoord.services import country
from natcoord.store import file, schema
from natcoord.store.store import Store

KEYS = st.sampled_from(["a", "b", "c"])
WORDS = st.dictionaries(st.sampled_from(["ar", "en"]), st.text(max_size=8).filter(lambda t: "\0" not in t), max_size=2)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)


def empty_store() -> Store:
    folder = Path(tempfile.mkdtemp())
    return file.create(folder / "test.natcoord", country.new({"en": "Testland"}, "en"))


def dump(store: Store) -> dict[str, list[Any]]:
    return {table: sorted(map(tuple, store.db.execute(f"SELECT * FROM {table}")), key=repr) for table in schema.TABLES}


OPERATIONS = st.one_of(
    st.builds(lambda key, name: ("save", Institution(key, name, "ministry")), KEYS, WORDS),
    st.builds(lambda key: ("delete", Institution, key), KEYS),
    st.builds(
        lambda key, title, value, owner: (
            "save",
            Target(key, key, title, value, 2020, None, None, owner, None, "", "", ("x.y",), ()),
        ),
        KEYS, WORDS, FLOATS, st.none() | KEYS,
    ),
    st.builds(lambda key, target, value: ("save", Milestone(key, target, hash(key) % 50, value)), KEYS, KEYS, FLOATS),
    st.builds(lambda key: ("delete", Target, key), KEYS),
    st.builds(lambda key, reason: ("save", GapDecision(key, "accepted", reason, "", None, "")), KEYS, TEXT),
    st.builds(
        lambda key, target: (
            "save",
            Indicator(key, target, key, {}, {}, {}, "flow", "increase", {}, {}, {}, "year",
                      None, None, None, False, False),
        ),
        KEYS, st.none() | KEYS,
    ),
    st.builds(
        lambda key, sheet, value: ("save", Measurement(key, sheet, key, "", value, None, None, None, "draft", "", "")),
        KEYS, KEYS, FLOATS,
    ),
    st.builds(lambda key: ("delete", Indicator, key), KEYS),
)  # fmt: skip


def do(store: Store, operation: tuple[Any, ...]) -> None:
    """One step; what a constraint refuses leaves no trace."""
    import sqlcipher3

    before = dump(store)
    try:
        with store.step("test"):
            if operation[0] == "save":
                store.save(operation[1])
            else:
                store.delete(*operation[1:])
    except sqlcipher3.dbapi2.IntegrityError:
        assert dump(store) == before


@settings(max_examples=60, deadline=None)
@given(st.lists(OPERATIONS, max_size=14))
def test_undoing_everything_and_doing_it_again_is_exact(operations: list[tuple[Any, ...]]) -> None:
    store = empty_store()
    try:
        states = [dump(store)]
        # The step that made the file is behind us: what is counted starts here.
        for operation in operations:
            before = store.undo_operation, len(store._undo)
            do(store, operation)
            if len(store._undo) != before[1]:
                states.append(dump(store))
        for state in reversed(states[:-1]):
            store.undo()
            assert dump(store) == state
        assert store.undo_operation is None
        for state in states[1:]:
            store.redo()
            assert dump(store) == state
        assert store.redo_operation is None
    finally:
        store.close()


@pytest.fixture
def opened() -> Any:
    store = empty_store()
    yield store
    store.close()


def test_a_failing_step_leaves_nothing_behind(opened: Store) -> None:
    before = dump(opened)
    with pytest.raises(ZeroDivisionError), opened.step("test"):
        opened.save(Institution("a", {"ar": "وزارة"}, "ministry"))
        raise ZeroDivisionError
    assert dump(opened) == before
    assert opened.undo_operation is None


def test_a_new_step_forgets_what_could_be_done_again(opened: Store) -> None:
    for name in ("a", "b"):
        with opened.step(f"make {name}"):
            opened.save(Institution(name, {"en": name}, "agency"))
    opened.undo()
    assert opened.redo_operation == "make b"
    with opened.step("make c"):
        opened.save(Institution("c", {"en": "c"}, "agency"))
    assert opened.redo_operation is None
    assert [one.institution_id for one in opened.read(Institution)] == ["a", "c"]


def test_saving_the_same_again_makes_no_step(opened: Store) -> None:
    one = Institution("a", {"en": "A"}, "agency")
    with opened.step("first"):
        opened.save(one)
    with opened.step("second") as tables:
        opened.save(one)
    assert not tables
    assert opened.undo_operation == "first"


def test_undo_brings_back_what_a_deletion_took_along(opened: Store) -> None:
    with opened.step("make"):
        opened.save(Assessment("r", {"en": "Round"}, "2026-01-01", None, "1.0"))
        opened.save(Answer("x", "r", "q.k", 3, None, None, "not_known", "ملاحظة", None, ""))
    before = dump(opened)
    with opened.step("delete"):
        opened.delete(Assessment, "r")
    assert opened.read(Answer) == []
    opened.undo()
    assert dump(opened) == before


def test_history_keeps_who_did_what_also_when_it_was_undone(opened: Store) -> None:
    opened.person = "A. Person"
    with opened.step("plan.save_institution"):
        opened.save(Institution("a", {"en": "A"}, "agency"))
    opened.undo()
    rows = [(row["person"], row["operation"], row["action"]) for row in opened.db.query("SELECT * FROM history")]
    assert rows[-2:] == [
        ("A. Person", "plan.save_institution", "INSERT"),
        ("A. Person", "undo plan.save_institution", "DELETE"),
    ]


def test_facts_cannot_be_written_outside_a_step(opened: Store) -> None:
    with pytest.raises(RuntimeError):
        opened.save(Institution("a", {"en": "A"}, "agency"))


def test_a_read_only_file_refuses_every_step(opened: Store) -> None:
    reader = file.open_file(opened.path, read_only=True)
    try:
        with pytest.raises(NatcoordError, match="file_read_only"), reader.step("test"):
            pass
    finally:
        reader.close()
