"""Facts as flat tables, their schema and their description: made from the records, whole, and safe to open."""

import json
from typing import Any

import jsonschema
import pytest

from natcoord import resources
from natcoord.content import Pack
from natcoord.domain import frozen
from natcoord.domain.classes import class_of
from natcoord.i18n import Language
from natcoord.reports import machine_codes, machine_package, machine_schema, machine_tables
from natcoord.reports.machine_tables import flat_tables, neutral
from tests.domain.frozen_facts import facts


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("", ""),
        ("Police", "Police"),
        ("الشرطة", "الشرطة"),
        ("2 + 2", "2 + 2"),
        ("=1+1", "'=1+1"),
        ("+CMD", "'+CMD"),
        ("-2", "'-2"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("  =1+1", "'  =1+1"),
        ("\t=1+1", "'\t=1+1"),
        ("\tx", "'\tx"),
        ("\r=1", "'\r=1"),
        ("\n=1", "'\n=1"),
        ("＝1", "'＝1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠x", "'＠x"),
        ("'quoted", "''quoted"),
        ('"=1', '"=1'),
    ],
)
def test_a_text_that_begins_like_a_formula_gets_one_mark(text: str, safe: str) -> None:
    assert neutral(text) == safe
    # The rule that readers are told: take one apostrophe away from every text that begins with one.
    assert (safe[1:] if safe.startswith("'") else safe) == text


def rows(table: str, **tables: list[dict[str, Any]]) -> list[dict[str, str]]:
    flat = next(one for one in flat_tables("restricted") if one.name == table)
    return [dict(zip(flat.head(), row, strict=True)) for row in flat.rows(facts(**tables))]


def test_words_have_one_column_a_language() -> None:
    (row,) = rows("institutions", institutions=[{"institution_id": "i", "name": {"ar": "الشرطة"}, "kind": "agency"}])
    assert row == {"institution_id": "i", "name_ar": "الشرطة", "name_en": "", "kind": "agency"}


@pytest.mark.parametrize(
    ("table", "record", "column", "cell"),
    [
        ("measurements", {"measurement_id": "m", "value": None}, "value", ""),
        ("measurements", {"measurement_id": "m", "value": 0}, "value", "0.0"),
        ("measurements", {"measurement_id": "m", "value": 0.1 + 0.2}, "value", "0.30000000000000004"),
        ("measurements", {"measurement_id": "m", "value": -3.5}, "value", "-3.5"),
        ("measurements", {"measurement_id": "m", "source": "=A1"}, "source", "'=A1"),
        ("arms_counts", {"arms_count_id": "a", "total": None}, "total", ""),
        ("arms_counts", {"arms_count_id": "a", "total": 0}, "total", "0"),
        ("indicators", {"indicator_id": "i", "is_key": True}, "is_key", "true"),
        ("indicators", {"indicator_id": "i", "is_key": False}, "is_key", "false"),
        ("indicators", {"indicator_id": "i", "axes": ["sex", "age"]}, "axes", '["sex", "age"]'),
        ("plan_items", {"plan_item_id": "p", "partners": []}, "partners", "[]"),
        ("arms_revisions", {"arms_revision_id": "a", "was": {"total": "5"}}, "was", '{"total": "5"}'),
        (
            "target_revisions",
            {"target_revision_id": "r", "milestones": [[2027, 5.5]]},
            "milestones",
            "[[2027, 5.5]]",
        ),
    ],
)
def test_a_cell_says_what_the_field_says(table: str, record: dict[str, Any], column: str, cell: str) -> None:
    (row,) = rows(table, **{table: [record]})
    assert row[column] == cell


def test_milestones_are_a_table_that_points_to_its_targets() -> None:
    stone = {"milestone_id": "s", "target_id": "t", "year": 2027, "value": 5}
    given = [{"target_id": "t", "milestones": [stone]}]
    assert rows("milestones", targets=given) == [
        {"milestone_id": "s", "target_id": "t", "year": "2027", "value": "5.0"}
    ]
    assert "milestones" not in rows("targets", targets=given)[0]


@pytest.mark.parametrize("report_class", ["public", "restricted"])
def test_every_field_has_its_column_unless_it_must_not_leave(report_class: str) -> None:
    flat = {one.name: {field.source for field in one.fields} for one in flat_tables(report_class)}
    for table, kind in frozen.tables().items():
        wanted = {one.name for one in frozen.parts(kind)} - {"milestones" if table == "targets" else ""}
        if report_class == "public":
            wanted = {name for name in wanted if class_of(table, name) == "public"}
        assert flat.get(table, set()) == wanted, table


def test_no_public_table_has_a_column_for_persons_or_for_what_is_kept_back() -> None:
    flat = {one.name: one.head() for one in flat_tables("public")}
    assert "restrictions" not in flat
    assert "respondent" not in flat["answers"]
    assert "person" not in flat["report_moves"]
    # Nobody reads that no woman came where it is not told how many came.
    assert "women" not in flat["consultations"]


# -- codes --------------------------------------------------------------------------------------------------------


def test_every_closed_code_has_words_in_both_languages(pack: Pack) -> None:
    for (table, field), codes in machine_codes.coded().items():
        for code in codes.listed(pack):
            if code is None or (table, field) == ("country", "language"):
                continue
            said = {codes.say(code, Language(language), pack) for language in ("ar", "en")}
            assert code not in said, f"{table}.{field}: {code}"


def test_codes_are_of_fields_that_there_are() -> None:
    for table, field in machine_codes.coded():
        assert field in {one.name for one in frozen.parts(frozen.tables()[table])}


def test_an_unknown_code_stands_as_it_is(pack: Pack) -> None:
    english = Language("en")
    assert machine_codes.AREA.say("lunar", english, pack) == "lunar"
    assert machine_codes.STATE.say("lunar", english, pack) == "lunar"


def test_questions_and_provisions_that_are_named_have_their_words(pack: Pack) -> None:
    answer = {"answer_id": "a", "question_key": "coordination.legal_basis"}
    found = machine_tables.code_rows(facts(answers=[answer]), pack)
    questions = [row for row in found if row[1] == "question_key"]
    title = pack.word("question.coordination.legal_basis.title", "en")
    assert [(row[2], row[4]) for row in questions] == [("coordination.legal_basis", title)]


# -- the schema ---------------------------------------------------------------------------------------------------


def test_the_published_schema_is_fresh() -> None:
    """Made anew by `machine_schema.publish()`."""
    published = (resources.path("schema") / machine_schema.NAME).read_text(encoding="utf-8")
    assert published == machine_schema.text()


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(machine_schema.schema())


def whole(**tables: list[dict[str, Any]]) -> dict[str, Any]:
    country = {"digits": "latin", "months": "un", "country_id": "c", "name": {"en": "T"}, "language": "en"}
    held = frozen.plain(frozen.thaw({"country": country, "taken_on": "2026-11-22"} | tables))
    about = {"$schema": machine_schema.NAME, "program": "1", "report_class": "restricted"}
    return about | held


VALUE = {"measurement_id": "m", "indicator_id": "i", "period": "2025", "state": "approved"}


def complaints(given: dict[str, Any]) -> list[str]:
    kind = jsonschema.Draft202012Validator
    checked = kind(machine_schema.schema(), format_checker=kind.FORMAT_CHECKER)
    return [error.json_path for error in checked.iter_errors(given)]


def test_facts_fit_the_schema() -> None:
    assert complaints(whole(measurements=[VALUE | {"value": 5.5}, VALUE | {"absence": "not_shared"}])) == []


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"value": "5"}, "$.measurements[0].value"),
        ({"state": "done"}, "$.measurements[0].state"),
        ({"absence": "asleep"}, "$.measurements[0].absence"),
        ({"period": None}, "$.measurements[0].period"),
        ({"surprise": 1}, "$.measurements[0]"),
    ],
)
def test_what_does_not_fit_is_refused_by_the_schema(change: dict[str, Any], path: str) -> None:
    given = whole(measurements=[VALUE])
    given["measurements"][0] |= change
    assert complaints(given) == [path]


@pytest.mark.parametrize(
    ("table", "record", "path"),
    [
        ("deadlines", {"deadline_id": "d", "due_on": "soon", "repeats": "none"}, "$.deadlines[0].due_on"),
        ("targets", {"target_id": "t", "question_keys": [5]}, "$.targets[0].question_keys[0]"),
        ("institutions", {"institution_id": "i", "kind": "club"}, "$.institutions[0].kind"),
    ],
)
def test_days_lists_and_codes_are_held_by_the_schema(table: str, record: dict[str, Any], path: str) -> None:
    confidence = {"confidence": "verified"} if table == "deadlines" else {}
    assert complaints(whole(**{table: [record | confidence]})) == [path]


def test_a_whole_table_may_not_be_missing() -> None:
    given = whole()
    del given["targets"]
    assert complaints(given) == ["$"]


# -- the description of the package -------------------------------------------------------------------------------


@pytest.mark.parametrize("report_class", ["public", "restricted"])
def test_every_key_of_the_package_points_to_a_table_in_it(report_class: str) -> None:
    described = machine_package.describe(facts(), report_class)
    held = {one["name"]: one["schema"] for one in described["resources"]}
    pointing = [(name, key) for name, schema in held.items() for key in schema.get("foreignKeys", ())]
    assert len(pointing) > 25
    for name, key in pointing:
        owner = held[key["reference"]["resource"] or name]
        assert owner["primaryKey"] == key["reference"]["fields"]
        assert set(key["fields"]) <= {field["name"] for field in held[name]["fields"]}
    assert json.dumps(described)
    assert described["natcoord"]["report_class"] == report_class
