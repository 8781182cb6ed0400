"""Keeping records in the country: undoable, refused by name, and named for choosing."""

from datetime import date

import pytest

from natcoord import report_packs
from natcoord.content import Pack
from natcoord.domain import frozen
from natcoord.domain.classes import RESTRICTABLE
from natcoord.domain.records import Institution
from natcoord.domain.report_records import Report, ReportEntry
from natcoord.errors import NatcoordError
from natcoord.i18n import OFFERED
from natcoord.services import classes, overview
from natcoord.store.store import Store
from tests.reports import planted

DAY = date(2026, 11, 22)


@pytest.fixture
def filled(store: Store) -> Store:
    """A file with two institutions."""
    with store.step("test"):
        store.save(*(Institution(key, {"en": key, "ar": f"جهة {key}"}, "agency") for key in ("police", "army")))
    return store


def keep(store: Store, table: str, key: str, reason: str = "") -> None:
    with store.step("classes.restrict"):
        classes.restrict(store, table, key, reason, DAY)


def names(store: Store) -> list[str]:
    facts = classes.redact(overview.snapshot(store, DAY), "public")
    return [one.institution_id for one in facts.institutions]


def test_a_record_that_is_kept_back_leaves_in_no_public_export_until_it_is_released(filled: Store) -> None:
    keep(filled, "institutions", "army", " secret unit ")
    (one,) = classes.restricted(filled)
    assert (one.table_name, one.record_key, one.reason) == ("institutions", "army", "secret unit")
    assert one.restricted_on == "2026-11-22"
    assert names(filled) == ["police"]
    with filled.step("classes.release"):
        classes.release(filled, "institutions", "army")
    assert classes.restricted(filled) == []
    assert names(filled) == ["police", "army"]


def test_keeping_a_record_back_is_undone_and_done_again(filled: Store) -> None:
    keep(filled, "institutions", "army")
    filled.undo()
    assert names(filled) == ["police", "army"]
    filled.redo()
    assert names(filled) == ["police"]


def test_keeping_it_back_again_changes_the_reason_and_not_the_day(filled: Store) -> None:
    keep(filled, "institutions", "army", "first")
    with filled.step("classes.restrict"):
        classes.restrict(filled, "institutions", "army", "second", date(2027, 1, 1))
    (one,) = classes.restricted(filled)
    assert (one.reason, one.restricted_on) == ("second", "2026-11-22")


def test_releasing_what_is_not_kept_back_changes_nothing(filled: Store) -> None:
    with filled.step("classes.release") as changed:
        classes.release(filled, "institutions", "army")
    assert changed == set()


@pytest.mark.parametrize(
    ("table", "key", "code"),
    [
        ("country", "country", "country_not_restricted"),
        ("secrets", "one", "class_table_unknown"),
        ("restrictions", "one", "class_table_unknown"),
        ("institution", "army", "class_table_unknown"),  # the name of the Snapshot is meant
        ("institutions", "navy", "class_record_missing"),
    ],
)
def test_what_cannot_be_kept_back_is_refused_by_name(filled: Store, table: str, key: str, code: str) -> None:
    with pytest.raises(NatcoordError) as caught:
        keep(filled, table, key)
    assert caught.value.code == code
    assert set(caught.value.facts.values()) <= {table, key}
    assert classes.restricted(filled) == []


@pytest.fixture
def planted_file(store: Store, pack: Pack) -> Store:
    with store.step("test"):
        store.save(*planted.rows(pack))
    return store


@pytest.mark.parametrize("table", RESTRICTABLE)
def test_every_record_can_be_named_for_choosing(planted_file: Store, table: str) -> None:
    named = classes.named(planted_file, table)
    kind = frozen.tables()[table]
    key = frozen.key_of(kind)
    assert [one for one, _ in named] == [getattr(one, key) for one in planted_file.read(kind)]
    assert all(set(words) == set(OFFERED) and all(words.values()) for _, words in named)


def test_names_of_values_go_on_to_what_they_belong_to(planted_file: Store) -> None:
    told = dict(classes.named(planted_file, "measurements"))
    assert told["open"]["en"] == "I-open · Arms marked · 2025"


def test_what_was_filled_in_leaves_only_for_fields_the_template_knows_as_public(store: Store) -> None:
    template = report_packs.template("poa")
    assert template is not None
    fields = [*template.fields.values()]
    closed = next(one.field_key for one in fields if one.is_restricted)
    told = next(one.field_key for one in fields if not one.is_restricted and one.kind == "text")
    with store.step("test"):
        store.save(Report("r", "poa", {}, "2024-2025", "en", "public", template.key))
        store.save(*(ReportEntry(key, "r", key, text={"en": key}) for key in (told, closed, "no.such.field")))
    facts = overview.snapshot(store, DAY)
    assert [one.field_key for one in classes.redact(facts, "public").report_entries] == [told]
    assert len(classes.redact(facts, "restricted").report_entries) == 3
    preview = {one.table: one for one in classes.leaving(facts, "public")}
    assert (preview["report_entries"].records, preview["report_entries"].kept_records) == (1, 2)
