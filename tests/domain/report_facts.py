"""Short ways to write down a report, its template and the facts around it."""

from dataclasses import dataclass
from itertools import count
from typing import Any

from natcoord.domain.plan_records import ActionPlan, ArmsCount, ArmsFigure
from natcoord.domain.records import Assessment, Assignment, Country, Indicator, Measurement, Target
from natcoord.domain.report_records import FieldCondition, Report, ReportEntry, TemplateField
from natcoord.domain.snapshot import Snapshot

COUNTRY = Country("country", {"en": "Testland"}, False, "en", "latin", "un", 4.0, 0.95, 0.6)
ROUND = Assessment("round", {"en": "Baseline"}, "2025-01-10", None, "1")
PERIOD = "2024-2025"
_numbers = count()


def facts(**held: Any) -> Snapshot:
    """A file with a round and what is given, and nothing else."""
    empty = dict.fromkeys(("institutions", "answers", "decisions", "targets", "indicators", "measurements"), ())
    return Snapshot(country=COUNTRY, taken_on="2026-11-22", **({"assessments": (ROUND,)} | empty | held))


def report(key: str = "report", period: str = PERIOD, **changes: Any) -> Report:
    return Report(key, "poa", {}, period, "en", "public", "test_1", **changes)


def field(key: str, kind: str = "tri", **changes: Any) -> TemplateField:
    return TemplateField(key, changes.pop("section", "first"), kind, **changes)


def asked_if(key: str, *choices: str) -> FieldCondition:
    return FieldCondition(key, choices or ("yes",))


def entry(key: str, choice: str = "", report_id: str = "report", **changes: Any) -> ReportEntry:
    return ReportEntry(f"e-{report_id}-{key}", report_id, key, choice, **changes)


@dataclass(frozen=True)
class Asked:
    """A template of these fields."""

    fields: dict[str, TemplateField]


def template(*fields: TemplateField) -> Asked:
    return Asked({one.field_key: one for one in fields})


def assigned(area: str, institution_id: str | None, assessment_id: str = "round") -> Assignment:
    return Assignment(f"{assessment_id}-{area}", assessment_id, area, institution_id, "")


def plan(key: str, state: str, starts: int = 2024, title: str = "") -> ActionPlan:
    return ActionPlan(key, {"en": title} if title else {}, starts, starts + 4, state, None, {}, None, "")


def target(code: str, adopted_on: str | None = "2025-02-01", **changes: Any) -> Target:
    made = {"target_value": 90.0, "target_year": 2027} | changes
    return Target(
        code, code, {"en": f"Title {code}", "ar": f"عنوان {code}"}, 10.0, 2024, made["target_value"],
        made["target_year"], None, adopted_on, "", "",
    )  # fmt: skip


def indicator(key: str, library_key: str = "", **changes: Any) -> Indicator:
    made: dict[str, Any] = {"kind": "stock", "frequency": "year", "unit": {}, "target_id": None, "is_draft": False}
    made |= changes
    return Indicator(
        key, made["target_id"], key, {}, {}, made["unit"], made["kind"], "increase", {}, {}, {}, made["frequency"],
        None, None, None, False, made["is_draft"], library_key=library_key,
    )  # fmt: skip


def measured(
    indicator_id: str, period: str, value: float | None, cell: str = "", state: str = "approved"
) -> Measurement:
    absence = "not_known" if value is None else None
    key = f"m{next(_numbers)}"
    return Measurement(key, indicator_id, period, cell, value, None, None, absence, state, "", "2026-01-01T00:00:00")


def counted(year: int, context: str, total: int | None, **changes: Any) -> ArmsCount:
    return ArmsCount(f"c{next(_numbers)}", year, changes.pop("agency", "police"), context, "pistol", total, **changes)


def figure(year: int, name: str, value: int | None, cell: str = "") -> ArmsFigure:
    return ArmsFigure(f"f{next(_numbers)}", year, "police", name, cell, value, None)
