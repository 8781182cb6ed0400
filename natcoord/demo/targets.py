"""The targets of the story with their indicators and values, its action plan, arms by year and deadlines."""

from dataclasses import replace
from datetime import date

from natcoord.content import Pack
from natcoord.demo.story import Entry
from natcoord.domain.records import Indicator, Milestone, Target
from natcoord.services import plan, track
from natcoord.store.store import Store, new_id


def set_targets(store: Store, questions: Pack, owners: dict[str, str], told: list[Entry]) -> dict[str, Target]:
    """The targets by code, not adopted yet: each still needs its indicator."""
    made = {}
    for one in told:
        target = replace(
            plan.new_target(store),
            code=one["code"],
            title=one["title"],
            baseline_value=float(one["baseline"]),
            baseline_year=one["baseline_year"],
            target_value=None if one["value"] is None else float(one["value"]),
            target_year=one["year"],
            institution_id=owners[one["owner"]] if one["owner"] else None,
            question_keys=(one["question"],),
            provision_keys=questions.questions[one["question"]].sources,
        )
        milestones = tuple(
            Milestone(new_id(), target.target_id, int(year), float(value)) for year, value in one["milestones"].items()
        )
        made[one["code"]] = replace(target, milestones=milestones)
        plan.save_target(store, made[one["code"]])
    return made


def measure(store: Store, targets: dict[str, Target], told: Entry) -> None:
    """The indicators with their values, and then the adoption of the targets that are ready for it."""
    for one in told["indicators"]:
        target = targets[one["target"]]
        sheet = replace(
            plan.new_indicator(store, target.target_id),
            name=one["name"],
            definition={
                "en": f"{one['name']['en']}, counted at the end of the period.",
                "ar": f"{one['name']['ar']}، في نهاية الفترة.",
            },
            unit=one["unit"],
            kind="percentage" if "numerator" in one else one["kind"],
            direction=one["direction"],
            numerator=one.get("numerator", {}),
            denominator=one.get("denominator", {}),
            source={"en": "Register of the responsible institution", "ar": "سجل الجهة المسؤولة"},
            frequency="quarter" if any("Q" in period for period in one["values"]) else "year",
            institution_id=target.institution_id,
            is_key=one["is_key"],
            is_draft=False,
        )
        plan.save_indicator(store, sheet)
        _values(store, sheet, one["values"])
    for one in told["targets"]:
        if one["adopted_on"]:
            adopted_on = date.fromisoformat(one["adopted_on"])
            plan.adopt_target(store, targets[one["code"]].target_id, adopted_on, "اللجنة الوطنية")


def _values(store: Store, sheet: Indicator, values: dict[str, float | list[float]]) -> None:
    entries = []
    for period, value in values.items():
        source = f"TLV/{sheet.code}/{period}"
        if isinstance(value, list):
            top, bottom = value
            entry = track.Entry(
                sheet.indicator_id, period, numerator=float(top), denominator=float(bottom), source=source
            )
        else:
            entry = track.Entry(sheet.indicator_id, period, value=float(value), source=source)
        entries.append(entry)
    track.record_many(store, entries)
    track.approve(store, sheet.indicator_id)
