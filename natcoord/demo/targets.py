"""The targets of the story with their indicators and values, and how one of them was revised."""

from dataclasses import replace
from datetime import date, timedelta

from natcoord.content import Pack
from natcoord.demo.story import Entry
from natcoord.domain import periods
from natcoord.domain.records import Indicator, Measurement, Milestone, Target
from natcoord.services import ledger, plan, track
from natcoord.store.store import Store, new_id

COMMISSION = "اللجنة الوطنية / National Commission"
_RECORDER = "مكتب الإحصاء / Statistics desk"
_APPROVER = "أمانة اللجنة / Secretariat of the Commission"
_UNTIL_APPROVED = 45  # days from the end of a period to the approval of its value


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
        made[one["code"]] = replace(target, milestones=milestones(target.target_id, one["milestones"]))
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
            library_key=one.get("library", ""),
        )
        plan.save_indicator(store, sheet)
        record(store, sheet, one["values"], {})
    for one in told["targets"]:
        if one["adopted_on"]:
            adopted_on = date.fromisoformat(one["adopted_on"])
            plan.adopt_target(store, targets[one["code"]].target_id, adopted_on, COMMISSION)


def revise(store: Store, targets: dict[str, Target], told: Entry) -> None:
    """What was promised otherwise at first: told as it was, adopted, and revised to what holds now."""
    for code, one in told.items():
        adopted = store.find(Target, targets[code].target_id)
        assert adopted is not None
        now = replace(
            adopted,
            target_value=float(one["now"]["value"]),
            target_year=one["now"]["year"],
            milestones=milestones(adopted.target_id, one["now"]["milestones"]),
        )
        ledger.revise_target(store, adopted.target_id, now, date.fromisoformat(one["on"]), one["body"], one["reason"])


def milestones(target_id: str, told: Entry) -> tuple[Milestone, ...]:
    """The milestones of a target, told by year."""
    return tuple(Milestone(new_id(), target_id, int(year), float(value)) for year, value in told.items())


def record(store: Store, sheet: Indicator, values: Entry, cells: Entry) -> None:
    """Record totals, and cells by period, as approved at their time; a text stands for an absence."""
    entries = [_entry(sheet, period, "", value) for period, value in values.items()]
    for period, parts in cells.items():
        entries += [_entry(sheet, period, cell, value) for cell, value in parts.items()]
    track.record_many(store, entries)
    track.approve(store, sheet.indicator_id)
    store.save(*(_dated(one) for one in store.read(Measurement, "indicator_id = ?", [sheet.indicator_id])))


def _entry(sheet: Indicator, period: str, cell: str, value: float | str | list[float]) -> track.Entry:
    entry = track.Entry(sheet.indicator_id, period, source=f"TLV/{sheet.code}/{period}", cell=cell)
    if isinstance(value, str):
        return replace(entry, absence=value)
    if isinstance(value, list):
        return replace(entry, numerator=float(value[0]), denominator=float(value[1]))
    return replace(entry, value=float(value))


def _dated(one: Measurement) -> Measurement:
    """The days and the roles of the story in place of the moment of writing."""
    end = periods.end(one.period)
    approved = f"{end + timedelta(_UNTIL_APPROVED)}T09:00:00+00:00"
    entered = f"{end + timedelta(_UNTIL_APPROVED - 15)}T09:00:00+00:00"
    return one._replace(
        recorded_at=entered,
        entered_by=_RECORDER,
        submitted_by=_RECORDER,
        submitted_at=entered,
        approved_by=_APPROVER,
        approved_at=approved,
    )
