"""Facts as text: the same facts make the same text, and every version reads what an older one froze."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from natcoord.domain import frozen
from natcoord.domain.records import Measurement
from natcoord.domain.snapshot import Snapshot
from natcoord.store import schema
from natcoord.store.store import TABLE_OF, Store
from tests.domain.frozen_facts import facts, snapshots

MANY = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@MANY
@given(snapshots())
def test_what_is_frozen_and_thawed_is_exactly_what_it_was(snapshot: Snapshot) -> None:
    text = frozen.text(snapshot)
    assert frozen.thaw(frozen.load(text)) == snapshot
    assert frozen.thaw(frozen.plain(snapshot)) == snapshot
    assert frozen.text(frozen.thaw(frozen.load(text))) == text


@MANY
@given(snapshots())
def test_the_text_is_the_plain_form_as_json(snapshot: Snapshot) -> None:
    text = frozen.text(snapshot)
    assert frozen.load(text) == json.loads(text) == frozen.plain(snapshot)
    assert text == frozen.text(snapshot)
    assert text.encode("utf-8").decode("utf-8") == text


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)


@settings(deadline=None)
@given(st.dictionaries(st.text(max_size=5), JSON, max_size=4), st.sampled_from([None, 1]))
def test_any_json_object_is_read_as_json_reads_it(value: dict[str, Any], indent: int | None) -> None:
    text = json.dumps(value, indent=indent)
    assert frozen.load(text) == json.loads(text)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"a"', '{"a":1', '{"a":[1', '{"a":[1 2]}', '{"a" 1}', "{a:1}"])
def test_what_is_no_whole_object_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (every text in its own words)
        frozen.load(text)


def test_every_record_has_a_line_of_its_own_in_its_own_letters() -> None:
    named = [{"institution_id": "b", "name": {"en": "One\nline", "ar": "وزارة"}}, {"institution_id": "a"}]
    lines = frozen.text(facts(institutions=named)).split("\n")
    assert '{"institution_id":"b","kind":"","name":{"ar":"وزارة","en":"One\\nline"}},' in lines
    assert '{"institution_id":"a","kind":"","name":{}}],' in lines


def test_tables_and_fields_are_sorted() -> None:
    whole = json.loads(frozen.text(facts(targets=[{"target_id": "t"}])))
    assert list(whole) == sorted(whole)
    assert list(whole["targets"][0]) == sorted(whole["targets"][0])


@pytest.mark.parametrize(("one", "other"), [(5, 5.0), (0.0, -0.0)])
def test_equal_numbers_make_one_text(one: float, other: float) -> None:
    texts = {frozen.text(facts(targets=[{"target_id": "t", "target_value": value}])) for value in (one, other)}
    assert len(texts) == 1


@pytest.mark.parametrize("value", [0.1 + 0.2, 1e-300, 123456789.12345679])
def test_a_number_keeps_every_digit(value: float) -> None:
    held = facts(targets=[{"target_id": "t", "target_value": value}])
    assert frozen.thaw(frozen.load(frozen.text(held))).targets[0].target_value == value


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_number_is_refused(value: float) -> None:
    held = facts(targets=[{"target_id": "t"}])
    broken = replace(held, targets=(replace(held.targets[0], target_value=value),))
    with pytest.raises(ValueError, match="JSON"):
        frozen.text(broken)


def test_a_fingerprint_tells_one_letter_apart() -> None:
    prints = {
        frozen.fingerprint(frozen.text(facts(institutions=[{"institution_id": "i", "name": {"en": name}}])))
        for name in ("Police", "police", "Police ", "Police", "شرطة")
    }
    assert len(prints) == 4
    assert all(len(one) == 64 for one in prints)
    # the SHA-256 of nothing, as everybody knows it
    assert frozen.fingerprint("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


# -- older and newer versions -----------------------------------------------------------------------------------


def test_tables_that_an_older_version_did_not_know_are_empty() -> None:
    older = {name: [] for name in ("institutions", "assessments", "answers", "targets", "indicators", "measurements")}
    thawed = frozen.thaw({"country": {"country_id": "c", "name": {"en": "Testland"}}, **older})
    assert thawed.reports == ()
    assert thawed.deadlines == ()


@pytest.mark.parametrize(
    ("table", "record", "field", "expected"),
    [
        ("measurements", {"measurement_id": "m", "indicator_id": "i"}, "approved_by", ""),
        ("measurements", {"measurement_id": "m"}, "approved_at", None),
        ("measurements", {"measurement_id": "m"}, "value", None),
        ("indicators", {"indicator_id": "i"}, "confidence", "verified"),
        ("indicators", {"indicator_id": "i"}, "method", {}),
        ("indicators", {"indicator_id": "i"}, "axes", ()),
        ("indicators", {"indicator_id": "i"}, "is_key", False),
        ("answers", {"answer_id": "a"}, "is_confirmed", True),
        ("reports", {"report_id": "r"}, "state", "draft"),
        ("reports", {"report_id": "r"}, "version", 1),
        ("targets", {"target_id": "t"}, "milestones", ()),
        ("arms_counts", {"arms_count_id": "a"}, "total", None),
        ("arms_counts", {"arms_count_id": "a"}, "year", 0),
    ],
)
def test_fields_that_an_older_version_did_not_know_have_their_default(
    table: str, record: dict[str, str], field: str, expected: object
) -> None:
    assert getattr(getattr(facts(**{table: [record]}), table)[0], field) == expected


def test_what_only_a_newer_version_knows_is_left_out_and_said() -> None:
    held = frozen.plain(facts(institutions=[{"institution_id": "i"}, {"institution_id": "j"}]))
    newer = held | {"drones": [{"drone_id": "d"}], "country": held["country"] | {"anthem": "la"}}
    newer["institutions"] = [one | {"budget": 5} for one in held["institutions"]]
    assert frozen.thaw(newer) == frozen.thaw(held)
    assert frozen.unknown(newer) == ["drones", "country.anthem", "institutions.budget"]
    assert frozen.unknown(held) == []


@pytest.mark.parametrize("given", [{}, {"country": "Testland"}, {"country": {}, "targets": [5]}])
def test_what_is_no_frozen_file_is_refused(given: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="no"):
        frozen.thaw(given)


# -- keys and what they point to --------------------------------------------------------------------------------


def stored() -> dict[str, str]:
    """The table of the database by the table of the text."""
    return {name: TABLE_OF[kind] for name, kind in frozen.tables().items()}


def test_the_first_field_of_every_record_is_its_key() -> None:
    keys = {name: frozen.key_of(kind) for name, kind in frozen.tables().items()}
    assert keys == {name: schema.PRIMARY_KEYS[table] for name, table in stored().items()}


def test_references_are_those_that_the_database_holds(store: Store) -> None:
    of_text = {table: name for name, table in stored().items()}
    held = {
        (name, key.column): of_text[key.other_table]
        for name, table in stored().items()
        for key in store.db[table].foreign_keys
    }
    lists = {("plan_items", "partners"): "institutions", ("plan_items", "target_ids"): "targets"}
    assert frozen.references() == held | lists


def test_a_value_record_that_is_a_tuple_is_read_by_its_names() -> None:
    found = facts(measurements=[{"measurement_id": "m", "period": "2025", "value": 3}]).measurements[0]
    assert found == Measurement("m", "", "2025", "", 3.0, None, None, None, "", "", "")
