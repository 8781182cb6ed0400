"""Facts written for other programs: other programs read them, and they are as safe as any export."""

import csv
import io
import json
import warnings
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from natcoord import demo
from natcoord.domain import frozen
from natcoord.domain.records import Institution
from natcoord.domain.report_records import Restriction
from natcoord.errors import NatcoordError
from natcoord.reports import machine_schema
from natcoord.services import classes, machine, overview
from natcoord.services.machine import FORMS, SUFFIX
from natcoord.store.store import Store

TODAY = date(2026, 11, 22)
FORMULA = '=HYPERLINK("http://example.org","x")'


@pytest.fixture(scope="module")
def country(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example with rows in every table, one of them hostile and one kept back."""
    path = tmp_path_factory.mktemp("machine") / "example.natcoord"
    store = demo.build(path, TODAY)
    with store.step("test"):
        store.save(Institution("hostile", {"en": FORMULA, "ar": "+966"}, "other"))
        store.save(Institution("kept", {"en": "Zebra bureau", "ar": "مكتب العنقاء"}, "other"))
        store.save(Restriction("x", "institutions", "kept", "zebra reason", "2026-11-22"))
    store.close()
    return path


@pytest.fixture(scope="module")
def written(country: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Path]:
    """Each form in each class."""
    folder = tmp_path_factory.mktemp("written")
    return {
        (form, name): machine.write(country, form, folder / f"{form}-{name}{SUFFIX[form]}", TODAY, name)
        for form in FORMS
        for name in ("public", "restricted")
    }


def facts(country: Path, report_class: str) -> Any:
    from natcoord.store.file import reading

    with reading(country) as store:
        return classes.redact(overview.snapshot(store, TODAY), report_class)


def table(path: Path, name: str) -> list[dict[str, str]]:
    with zipfile.ZipFile(path) as archive, archive.open(name) as raw:
        return list(csv.DictReader(io.TextIOWrapper(raw, encoding="utf-8-sig", newline="")))


# -- what other programs say ----------------------------------------------------------------------------------------


def package_complaints(path: Path) -> list[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # those of a tool that is no part of the program
        import frictionless

        report = frictionless.Package(str(path)).validate()
    return [str(row) for row in report.flatten(["name", "rowNumber", "fieldName", "type"])]


@pytest.mark.parametrize("report_class", ["public", "restricted"])
def test_the_package_is_valid_to_the_frictionless_library(
    written: dict[tuple[str, str], Path], report_class: str
) -> None:
    assert package_complaints(written["package", report_class]) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "complaint"),
    [
        ("data/milestones.csv", None, "stone,nowhere,2027,5.0\r\n", "foreign-key"),
        ("data/milestones.csv", None, "stone,{target},soon,5.0\r\n", "type-error"),
        ("data/institutions.csv", ",agency", ",club", "constraint-error"),
    ],
)
def test_the_frictionless_library_would_find_what_is_wrong(
    written: dict[tuple[str, str], Path], tmp_path: Path, name: str, old: str | None, new: str, complaint: str
) -> None:
    source, broken = written["package", "public"], tmp_path / "broken.zip"
    target = table(source, "data/targets.csv")[0]["target_id"]
    with zipfile.ZipFile(source) as archive, zipfile.ZipFile(broken, "w") as copy:
        for entry in archive.namelist():
            text = archive.read(entry).decode()
            if entry == name:
                text = text + new.format(target=target) if old is None else text.replace(old, new, 1)
            copy.writestr(entry, text)
    assert any(complaint in one for one in package_complaints(broken))


@pytest.mark.parametrize("report_class", ["public", "restricted"])
def test_the_json_fits_the_published_schema(written: dict[tuple[str, str], Path], report_class: str) -> None:
    kind = jsonschema.Draft202012Validator
    given = json.loads(written["json", report_class].read_text(encoding="utf-8"))
    checked = kind(machine_schema.schema(), format_checker=kind.FORMAT_CHECKER)
    assert [f"{one.json_path}: {one.message}" for one in checked.iter_errors(given)] == []
    assert given["$schema"] == machine_schema.NAME
    assert given["report_class"] == report_class


@pytest.mark.parametrize("report_class", ["public", "restricted"])
def test_the_json_is_read_again_as_the_facts(
    country: Path, written: dict[tuple[str, str], Path], report_class: str
) -> None:
    given = json.loads(written["json", report_class].read_text(encoding="utf-8"))
    assert frozen.thaw(given) == facts(country, report_class)


# -- tables -----------------------------------------------------------------------------------------------------------


def test_each_table_has_as_many_rows_as_there_are_records(country: Path, written: dict[tuple[str, str], Path]) -> None:
    held = facts(country, "restricted")
    for name in frozen.tables():
        expected = 1 if name == "country" else len(getattr(held, name))
        assert len(table(written["csv", "restricted"], f"{name}.csv")) == expected, name
        assert len(table(written["package", "restricted"], f"data/{name}.csv")) == expected, name


def test_tables_begin_with_a_byte_order_mark_and_have_the_schema_beside_them(
    written: dict[tuple[str, str], Path],
) -> None:
    with zipfile.ZipFile(written["csv", "public"]) as archive:
        names = archive.namelist()
        assert {"codes.csv", "targets.csv", machine_schema.NAME} <= set(names)
        assert all(archive.read(one)[:3] == b"\xef\xbb\xbf" for one in names if one.endswith(".csv"))
        assert archive.read("institutions.csv").count(b"\r\n") >= 3
        assert json.loads(archive.read(machine_schema.NAME)) == machine_schema.schema()


def test_no_cell_begins_like_a_formula_and_the_rule_gives_the_text_back(written: dict[tuple[str, str], Path]) -> None:
    found = {row["institution_id"]: row for row in table(written["csv", "public"], "institutions.csv")}
    assert found["hostile"]["name_en"] == f"'{FORMULA}"
    assert found["hostile"]["name_ar"] == "'+966"
    with zipfile.ZipFile(written["csv", "restricted"]) as archive:
        for name in (one for one in archive.namelist() if one.endswith(".csv")):
            for row in table(written["csv", "restricted"], name):
                risky = [cell for cell in row.values() if cell[:1] in "=+@\t\r" and cell]
                assert risky == [], name


def test_numbers_keep_every_digit(country: Path, written: dict[tuple[str, str], Path]) -> None:
    held = {one.measurement_id: one for one in facts(country, "restricted").measurements}
    rows = table(written["csv", "restricted"], "measurements.csv")
    assert rows
    for row in rows:
        value = held[row["measurement_id"]].value
        assert row["value"] == ("" if value is None else repr(value))


def test_the_words_of_codes_are_there(written: dict[tuple[str, str], Path]) -> None:
    words = {(row["table"], row["field"], row["code"]): row for row in table(written["csv", "public"], "codes.csv")}
    assert words["measurements", "state", "approved"]["name_en"] == "Approved"
    assert words["arms_counts", "context", "found"]["name_ar"]


def test_the_sdmx_file_has_one_head_and_an_observation_a_row(written: dict[tuple[str, str], Path]) -> None:
    with written["sdmx", "public"].open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len({row["TIME_PERIOD"] for row in rows}) >= 2
    assert {row["INDICATOR"] for row in rows} == {"16.4.2"}
    assert all((row["OBS_VALUE"] == "") == (row["OBS_STATUS"] in "OM") for row in rows)


# -- classes ------------------------------------------------------------------------------------------------------


def everything(path: Path) -> str:
    if not zipfile.is_zipfile(path):
        return path.read_text(encoding="utf-8")
    with zipfile.ZipFile(path) as archive:
        return "\n".join(archive.read(one).decode() for one in archive.namelist())


@pytest.mark.parametrize("form", ["csv", "json", "package"])
def test_what_is_kept_back_is_in_no_public_form(written: dict[tuple[str, str], Path], form: str) -> None:
    assert "Zebra bureau" in everything(written[form, "restricted"])
    public = everything(written[form, "public"])
    for secret in ("Zebra bureau", "العنقاء", "zebra reason"):
        assert secret not in public


def test_an_export_is_public_unless_it_is_asked_otherwise(country: Path, tmp_path: Path) -> None:
    machine.write(country, "json", tmp_path / "facts.json", TODAY)
    assert json.loads((tmp_path / "facts.json").read_text(encoding="utf-8"))["report_class"] == "public"


# -- writing ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", FORMS)
def test_equal_facts_make_equal_files(country: Path, tmp_path: Path, form: str) -> None:
    made = [machine.write(country, form, tmp_path / f"{name}{SUFFIX[form]}", TODAY) for name in "ab"]
    assert made[0].read_bytes() == made[1].read_bytes()


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_file_is_written_too(store: Store, tmp_path: Path, form: str) -> None:
    shares: list[float] = []
    target = tmp_path / f"empty{SUFFIX[form]}"
    assert machine.write(store.path, form, target, TODAY, progress=shares.append) == target
    assert shares == sorted(shares)
    assert shares[-1] == 1


@pytest.mark.parametrize(
    ("form", "name", "report_class", "code"),
    [
        ("xml", "out.xml", "public", "machine_form_unknown"),
        ("json", "out.zip", "public", "machine_suffix_differs"),
        ("csv", "out.csv", "public", "machine_suffix_differs"),
        ("csv", "out.zip", "secret", "report_class_unknown"),
        ("csv", "nowhere/out.zip", "public", "folder_missing"),
    ],
)
def test_what_cannot_be_written_is_refused(
    store: Store, tmp_path: Path, form: str, name: str, report_class: str, code: str
) -> None:
    with pytest.raises(NatcoordError) as refused:
        machine.write(store.path, form, tmp_path / name, TODAY, report_class)
    assert refused.value.code == code


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("after", [0, 1])
def test_a_stopped_job_leaves_what_was_there(country: Path, tmp_path: Path, form: str, after: int) -> None:
    target = tmp_path / f"out{SUFFIX[form]}"
    target.write_text("old", encoding="utf-8")
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > after

    with pytest.raises(NatcoordError) as stopped:
        machine.write(country, form, target, TODAY, cancelled=cancelled)
    assert stopped.value.code == "cancelled"
    assert target.read_text(encoding="utf-8") == "old"
    assert [one.name for one in tmp_path.iterdir()] == [target.name]


def test_what_does_not_read_back_is_not_kept(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    thaw = frozen.thaw
    monkeypatch.setattr(frozen, "thaw", lambda given: replace(thaw(given), taken_on="another day"))
    with pytest.raises(NatcoordError) as refused:
        machine.write(store.path, "json", tmp_path / "out.json", TODAY)
    assert refused.value.code == "export_check_failed"
    assert list(tmp_path.glob("*.json")) == []
