"""A country file with a marker in every text that must not leave, and real rows in every table.

Each table has a record of the key ``open``, whose restricted fields hold a marker, and one of the key ``kept``, which
holds markers in all its texts and is restricted itself. What is kept hangs on what is open, so that nothing but its
own restriction keeps it back; what is open points to what is kept wherever it can.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from natcoord.content import Pack
from natcoord.domain import classes, frozen
from natcoord.domain.plan_records import (
    ActionPlan,
    ArmsCount,
    ArmsFigure,
    ArmsRevision,
    ArmsSupply,
    ArmsYear,
    Cost,
    Deadline,
    MeasurementRevision,
    PlanItem,
    PlanMove,
    Rate,
    TargetRevision,
)
from natcoord.domain.records import (
    Answer,
    Assessment,
    Assignment,
    ChecklistAnswer,
    Consultation,
    DataRequest,
    Evidence,
    GapDecision,
    HiddenQuestion,
    Indicator,
    Institution,
    Measurement,
    Milestone,
    OwnQuestion,
    RoundMove,
    Target,
)
from natcoord.domain.report_records import Report, ReportEntry, ReportMove, Restriction

MARKER = "ŻŁŒŘ"  # letters that stand in no report, so that the fonts of a PDF tell; short enough for a narrow column
OPEN, KEPT = "open", "kept"
AT = "2026-03-02T08:00:00+00:00"
Say = Callable[[str], str]

# Texts that are no code, key, day or state: where a marker may stand in a record of the key `kept`.
TEXTS: dict[str, tuple[str, ...]] = {
    "institutions": ("name",),
    "assessments": ("title", "lead", "team"),
    "answers": ("note", "respondent"),
    "decisions": ("reason", "override_reason"),
    "targets": ("code", "title", "adopted_by", "note"),
    "indicators": (
        "code", "name", "definition", "unit", "numerator", "denominator", "source", "method", "limits",
    ),
    "measurements": ("source", "difference", "entered_by", "submitted_by", "approved_by"),
    "evidence": ("title", "reference", "file_name", "attachment", "verified_by"),
    "moves": ("person", "reason"),
    "assignments": ("person",),
    "requests": ("reason",),
    "consultations": ("title", "note"),
    "checks": ("note",),
    "own_questions": ("title", "text", "guidance"),
    "hidden": ("reason",),
    "plans": ("title", "strategy", "note"),
    "plan_moves": ("body", "note"),
    "plan_items": ("title", "note"),
    "costs": ("line",),
    "rates": ("source",),
    "target_revisions": ("revised_by", "reason", "adopted_by"),
    "measurement_revisions": ("source", "approved_by", "replaced_by", "reason"),
    "arms_counts": (),
    "arms_figures": (),
    "arms_supplies": ("note",),
    "arms_years": ("note",),
    "arms_revisions": ("was", "reason", "person"),
    "deadlines": ("title", "note"),
    "reports": ("title", "note"),
    "report_entries": ("text",),
    "report_moves": ("body", "person", "note"),
    "restrictions": ("reason",),
}  # fmt: skip


def rows(pack: Pack) -> list[Any]:
    """All records of the file, in no order; those of the key `kept` with their restrictions."""
    kept = [_marked(table, one) for table, one in _records(KEPT, pack).items()]
    keys = {table: getattr(one, frozen.key_of(type(one))) for table, one in _records(KEPT, pack).items()}
    found = [_private(table, _pointing(table, one, keys)) for table, one in _records(OPEN, pack).items()]
    restrictions = [
        Restriction(f"restriction-{table}", table, key, MARKER, "2026-03-01")
        for table, key in keys.items()
        if table in classes.RESTRICTABLE
    ]
    target = next(one for one in found if isinstance(one, Target))
    return [*kept, *found, *restrictions, *target.milestones]  # of each table the kept first: the open point to them


def _words(text: str) -> dict[str, str]:
    return {"en": text, "ar": text}


def _changed(record: Any, changes: dict[str, Any]) -> Any:
    return record._replace(**changes) if isinstance(record, Measurement) else replace(record, **changes)


def _mark(record: Any, field: str) -> Any:
    """The marker in the shape of the field."""
    held = getattr(record, field)
    if field == "was":
        return {key: MARKER if key == "note" else text for key, text in held.items()}
    return _words(MARKER) if isinstance(held, dict) else MARKER


def _marked(table: str, record: Any) -> Any:
    return _changed(record, {field: _mark(record, field) for field in TEXTS[table]})


def _private(table: str, record: Any) -> Any:
    """With the marker in the fields that must not leave."""
    fields = [field for field in TEXTS[table] if classes.class_of(table, field) == classes.RESTRICTED]
    return _changed(record, {field: _mark(record, field) for field in fields})


def _pointing(table: str, record: Any, keys: dict[str, str]) -> Any:
    """Pointing to what is kept, wherever a field may be empty."""
    changes: dict[str, Any] = {}
    for (owner, field), points_to in frozen.references().items():
        if owner == table and getattr(record, field) is None and (table, field) != ("plan_items", "parent_id"):
            changes[field] = keys[points_to]
        elif owner == table and getattr(record, field) == ():
            changes[field] = (keys[points_to],)
    if table == "evidence":
        changes.pop("measurement_id")  # of an answer or of a value, never of both
    return _changed(record, changes)


def _records(key: str, pack: Pack) -> dict[str, Any]:
    """One record of each table. What it must hang on is of the key `open`; what it may point to is left empty."""
    return {
        **_baseline(key, pack),
        **_indicators(key, pack),
        **_plan(key, pack),
        **_arms(key),
        **_reports(key),
    }


def _baseline(key: str, pack: Pack) -> dict[str, Any]:
    is_kept = key == KEPT
    first, second = [one for one in pack.questions.values() if one.law_applies and one.practice_applies][:2]
    asked = (second if is_kept else first).question_key
    year = "2022" if is_kept else "2026"
    own, area, item = f"own.{key}", pack.areas[0], pack.checklist[1 if is_kept else 0]
    state = "closed" if is_kept else "collecting"
    return {
        "institutions": Institution(key, _words(f"Institution {key}"), "agency"),
        "assessments": Assessment(
            key,
            _words(f"Baseline {year}"),
            f"{year}-01-10",
            f"{year}-11-30" if is_kept else None,
            pack.version,
            state,
            scope_areas=(area,),  # enough questions to be read, few enough to be written often
        ),
        "moves": RoundMove(key, OPEN, "planned", "collecting", AT, "", ""),
        "assignments": Assignment(key, OPEN, area, None, ""),
        "answers": Answer(key, OPEN, asked, 1, None, 1, None, "Noted", None, AT),
        "decisions": GapDecision(asked, "deferred", "Not yet", "2026-03-01", 9.0, "Urgent"),
        "evidence": Evidence(key, OPEN, "document", "Decree", "No. 4", None, "", None, "", None, False),
        "requests": DataRequest(key, OPEN, asked, None, "2026-02-01", None, None, None, "Missing"),
        "consultations": Consultation(key, OPEN, "2026-02-03", "Meeting", "", None, 20, 30, 0, (area,), ""),
        "checks": ChecklistAnswer(key, OPEN, item, "partly", "Begun"),
        "own_questions": OwnQuestion(
            own, area, pack.lenses[0], 2, (), (), True, True, _words("Own"), _words("Asked"), _words("How")
        ),
        "hidden": HiddenQuestion(list(pack.questions)[-2 if is_kept else -1], "", "2026-01-10"),
    }


def _indicators(key: str, pack: Pack) -> dict[str, Any]:
    is_kept = key == KEPT
    code, question = f"-{key}", next(iter(pack.questions))
    period = "2024" if is_kept else "2025"
    return {
        "targets": Target(
            key, f"T{code}", _words("Target"), 10.0, 2020, 80.0, 2030, None, "2021-02-01", "Council", "Agreed",
            (question,), (), () if is_kept else (Milestone("milestone", OPEN, 2027, 40.0),),
        ),
        "indicators": Indicator(
            key, None, f"I{code}", _words("Arms marked"), _words("Counted"), _words("arms"), "stock", "increase",
            {}, {}, _words("Register"), "year", None, None, None, True, False,
        ),
        "measurements": Measurement(
            key, OPEN, period, "", 40.0, None, None, None, "approved", "Register", AT, "", "", "", AT, "", AT
        ),
        "target_revisions": TargetRevision(
            key, OPEN, "2023-01-01", "Council", "Agreed", 10.0, 2020, 70.0, 2030, (), "2021-01-01", "Council"
        ),
        "measurement_revisions": MeasurementRevision(
            key, OPEN, 39.0, None, None, None, "Register", "approved", AT, "", AT, AT, "", ""
        ),
    }  # fmt: skip


def _plan(key: str, pack: Pack) -> dict[str, Any]:
    is_kept = key == KEPT
    years = (2017, 2021) if is_kept else (2024, 2028)
    return {
        "plans": ActionPlan(key, _words("Plan"), *years, "approved", None, _words("Strategy"), "2024-01-01", ""),
        "plan_moves": PlanMove(key, OPEN, "validated", "approved", "2024-02-01", "Cabinet", ""),
        # A line of its own kind, each in the plan that is open.
        "plan_items": PlanItem(key, OPEN, None, "objective", 2 if is_kept else 1, _words("Objective")),
        "costs": Cost(key, OPEN, "Machines", 2025, "USD", 1000.0, None, None, 500.0),
        "rates": Rate("XOF" if is_kept else "EUR", 1.1, "2026-01-01", "Bank"),
        "deadlines": Deadline(key, _words("Report"), "2026-06-30", "year", 30, None, "", "verified", None),
    }


def _arms(key: str) -> dict[str, Any]:
    is_kept = key == KEPT
    weapon, year = ("pistol", 2024) if is_kept else ("rifle", 2025)
    was = {"kind": "supply", "arms_supply_id": OPEN, "year": "2025", "institution_id": OPEN, "note": "Late"}
    return {
        "arms_counts": ArmsCount(key, 2025, OPEN, "found", weapon, 40, 10, 5, 5, 10, 10, 20),
        "arms_figures": ArmsFigure(key, year, OPEN, "persons_contact", "", 40, None),
        "arms_supplies": ArmsSupply(key, year, OPEN, f"{year + 1}-02-01", None, ""),
        "arms_years": ArmsYear(str(year), f"{year + 1}-03-01", ""),
        "arms_revisions": ArmsRevision(key, 2025, OPEN, was, "Counted again", AT, ""),
    }


def _reports(key: str) -> dict[str, Any]:
    report = Report(key, "national", _words("Report"), "", "en", "public", "")
    return {
        "reports": report,
        "report_entries": ReportEntry(key, OPEN, f"words.{key}", text=_words("Said")),
        "report_moves": ReportMove(key, OPEN, "draft", "technical", "2026-03-02", "Commission", "", ""),
    }
