"""A small chain made through the services: one target for each status, and two that are not complete."""

from dataclasses import replace
from datetime import date

from natcoord.content import Pack
from natcoord.domain.records import Indicator, Institution, Milestone, Target
from natcoord.services import assess, attest, decide, plan, track
from natcoord.store.store import Store, new_id

LEGAL, STOCKPILE = "coordination.legal_basis", "coordination.lead_body"
DAY = date(2025, 3, 1)
# code: direction, baseline, target, target year, milestones, period and value of the newest approved value
CASES = {
    "achieved": ("increase", 20.0, 80.0, 2030, {}, ("2025", 80.0)),
    "on_track": ("increase", 20.0, 80.0, 2030, {2026: 30.0, 2028: 50.0}, ("2025", 29.0)),
    "needs_acceleration": ("decrease", 1000.0, 100.0, 2030, {}, ("2025-Q4", 700.5)),
    "off_track": ("increase", 0.0, 27000.0, 2030, {2027: 9000.0}, ("2026-Q1", 250.0)),
    "deteriorating": ("decrease", 40.0, 10.0, 2030, {}, ("2025", 44.0)),
    "missed": ("increase", 10.0, 50.0, 2025, {}, ("2025", 49.0)),
    "not_started": ("increase", 5.0, 50.0, 2030, {2027: 5.0}, ("2025", 5.0)),
    "no_data": ("increase", 5.0, 50.0, 2030, {}, None),
    "within_band": ("maintain", 60.0, 60.0, 2030, {}, ("2025", 58.0)),
    "outside_band": ("maintain", 60.0, 60.0, 2030, {}, ("2025", 54.0)),
    "before_baseline": ("increase", 5.0, 50.0, 2030, {}, ("2021", 30.0)),
    "ahead_of_start": ("increase", 5.0, 50.0, 2030, {2026: 2.0}, ("2025", 6.0)),
    "ratio": ("increase", 40.0, 90.0, 2029, {}, ("2025", (45.0, 76.0))),
}


def fill(store: Store, pack: Pack) -> None:
    """Fill an empty country file."""
    with store.step("test.fill"):
        ministry = Institution(new_id(), {"en": "Ministry of Interior", "ar": "وزارة الداخلية"}, "ministry")
        plan.save_institution(store, ministry)
        _answers(store, pack, ministry)
        for number, name in enumerate(CASES, start=1):
            _target(store, number, name, ministry)
        plan.save_target(store, replace(plan.new_target(store), title={"en": "A first thought", "ar": "فكرة أولى"}))
        alone = replace(plan.new_target(store), title={"en": "Without an indicator"}, baseline_value=1.0)
        plan.save_target(store, replace(alone, baseline_year=2023, target_value=2.0, target_year=2030))


def _answers(store: Store, pack: Pack, ministry: Institution) -> None:
    round_id = assess.start_round(store, {"en": "Baseline 2025", "ar": "التقييم الأساسي 2025"}, DAY, pack.version)
    for index, question in enumerate(list(pack.questions.values())[:24]):
        changes: dict[str, object] = {"institution_id": ministry.institution_id}
        if question.law_applies:
            changes["law_level"] = index % 6
        if question.practice_applies and index % 7 == 3:
            changes["practice_absence"] = "not_known"
        elif question.practice_applies:
            changes["practice_level"] = (index * 2 + 1) % 5
        if index == 0:
            changes["note"] = '=HYPERLINK("http://example.org") قيد المراجعة'
        assess.answer(store, round_id, question, changes)
        item = replace(attest.new_evidence(""), kind="statement", title="Decree 12 of 2019, القرار رقم 12")
        attest.save_evidence(store, round_id, question, item)
    decide.decide_gap(store, LEGAL, "accepted", "", DAY)
    decide.override_priority(store, STOCKPILE, 14.5, "Cabinet decision, قرار مجلس الوزراء", DAY)


def _target(store: Store, number: int, name: str, ministry: Institution) -> None:
    direction, baseline, goal, year, milestones, value = CASES[name]
    target = replace(
        plan.new_target(store),
        title={"en": f"Case {name}", "ar": f"حالة {number}"},
        baseline_value=baseline,
        baseline_year=2022,
        target_value=goal,
        target_year=year,
        institution_id=ministry.institution_id,
        question_keys=(LEGAL, STOCKPILE)[: 1 + number % 2],
        provision_keys=("poa.II.4", "iti.25"),
    )
    points = [Milestone(new_id(), target.target_id, when, how_much) for when, how_much in milestones.items()]
    plan.save_target(store, replace(target, milestones=tuple(points)))
    sheet = _sheet(store, target, name, direction, ministry)
    plan.save_indicator(store, sheet)
    if number <= 10:
        plan.adopt_target(store, target.target_id, DAY, "Council of Ministers")
    if value is not None:
        track.record(store, _entry(sheet, *value))
        track.approve(store, sheet.indicator_id)
    # A draft never counts, however good it is.
    late = "2026-Q2" if sheet.frequency == "quarter" else "2026"
    if not sheet.is_ratio:
        track.record(store, track.Entry(sheet.indicator_id, late, goal, source="دفتر السجل"))


def _sheet(store: Store, target: Target, name: str, direction: str, ministry: Institution) -> Indicator:
    is_ratio, is_quarterly = name == "ratio", name in ("needs_acceleration", "off_track")
    return replace(
        plan.new_indicator(store, target.target_id),
        name={"en": f"Share or count of {name}", "ar": f"مؤشر {target.code}"},
        definition={"en": "What is counted, and how.", "ar": "ما يُحصى وكيف يُحصى."},
        unit={"en": "per cent" if is_ratio else "arms", "ar": "في المائة" if is_ratio else "قطعة سلاح"},
        direction=direction,
        kind="percentage" if is_ratio else "stock",
        numerator={"en": "Depots inspected", "ar": "المخازن التي فُتشت"} if is_ratio else {},
        denominator={"en": "All depots", "ar": "كل المخازن"} if is_ratio else {},
        frequency="quarter" if is_quarterly else "year",
        institution_id=ministry.institution_id,
        band_low=55.0 if direction == "maintain" else None,
        band_high=65.0 if direction == "maintain" else None,
        is_key=name in ("on_track", "needs_acceleration", "outside_band"),
        is_draft=False,
    )


def _entry(sheet: Indicator, period: str, value: float | tuple[float, float]) -> track.Entry:
    source = "Central register, السجل المركزي"
    if isinstance(value, tuple):
        return track.Entry(sheet.indicator_id, period, numerator=value[0], denominator=value[1], source=source)
    return track.Entry(sheet.indicator_id, period, value, source=source)
