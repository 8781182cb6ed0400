"""Short ways to begin, fill in, clear and submit a report of one small template."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from natcoord import report_packs
from natcoord.domain.plan_records import ActionPlan
from natcoord.domain.report_records import (
    FieldCondition,
    Report,
    ReportEntry,
    ReportMove,
    Submission,
    TemplateField,
)
from natcoord.errors import NatcoordError
from natcoord.report_packs import Template, TemplateSection
from natcoord.services import reporting
from natcoord.store.store import Store, new_id

TODAY = date(2026, 11, 22)
FIELDS = (
    TemplateField("body", "one", "tri"),
    TemplateField("body.name", "one", "text", asked_if=FieldCondition("body", ("yes", "developing"))),
    TemplateField("plan", "one", "tri", prefill="plan"),
    TemplateField("plan.title", "one", "text", prefill="plan_title"),
    TemplateField("marks", "two", "multi", options=("maker", "country", "serial")),
    TemplateField("cases", "two", "num", is_optional=True),
    TemplateField("licence", "two", "yn"),
    TemplateField("laws", "two", "list"),
    TemplateField("arms", "two", "table", prefill="arms_table"),
)
PLAN = ActionPlan("plan", {"en": "National plan"}, 2024, 2028, "in_force", None, {}, None, "")


def ship(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask the fields of one small template, whatever is shipped."""
    sections = tuple(
        TemplateSection(key, "", tuple(one.field_key for one in FIELDS if one.section == key)) for key in ("one", "two")
    )
    words = {"en": {"field.cases": "Cases found"}, "ar": {"field.cases": "الحالات"}}
    made = Template("poa_test", "poa", sections, {one.field_key: one for one in FIELDS}, words)
    monkeypatch.setattr(report_packs, "template", {"poa": made}.get)


@contextmanager
def refusing(code: str, **facts: Any) -> Iterator[None]:
    """The block is refused with this code and these facts."""
    with pytest.raises(NatcoordError) as refused:
        yield
    assert refused.value.code == code
    assert {name: refused.value.facts[name] for name in facts} == facts


def begun(store: Store, kind: str = "poa", **changes: Any) -> str:
    draft = replace(reporting.new_report(store, kind, TODAY, "en"), **changes)
    with store.step("test"):
        return reporting.save_report(store, draft)


def fill(store: Store, report_id: str, key: str, choice: str = "", **changes: Any) -> None:
    with store.step("test"):
        reporting.fill(store, replace(reporting.new_entry(report_id, key), choice=choice, **changes))


def held(store: Store, report_id: str) -> dict[str, ReportEntry]:
    return reporting.entries(store, report_id)


def stored(store: Store, report_id: str) -> Report:
    found = store.find(Report, report_id)
    assert found is not None
    return found


def states(store: Store, report_id: str) -> dict[str, str]:
    return {one.field.field_key: one.state for one in reporting.lines(store, report_id, TODAY)}


def move(store: Store, report_id: str, state: str, day: date = TODAY, **words: str) -> None:
    with store.step("test"):
        reporting.move(store, report_id, state, day, today=TODAY, **({"body": "Commission"} | words))


def submit(store: Store, report_id: str, day: date = TODAY) -> None:
    """As `services.submissions` leaves it, without the facts and files."""
    before = stored(store, report_id)
    with store.step("test"):
        key = store.attach(b"facts")
        store.save(
            replace(before, state="submitted"),
            ReportMove(new_id(), report_id, before.state, "submitted", day.isoformat(), "UN", "", ""),
            Submission(new_id(), report_id, before.version, day.isoformat(), "UN", "0" * 64, key, "1"),
        )
