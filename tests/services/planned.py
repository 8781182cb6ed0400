"""A plan with two objectives along time, an indicator that is awaited and some deadlines, for the calendar."""

from dataclasses import replace
from datetime import date

from natcoord.domain.plan_records import ActionPlan, Deadline, PlanItem
from natcoord.domain.records import Institution, Measurement, Milestone, Target
from natcoord.services import plan
from natcoord.store.store import Store

TODAY = date(2026, 11, 22)
POLICE = Institution("police", {"en": "Police Directorate", "ar": "مديرية الشرطة"}, "agency")
DEFENCE = Institution("defence", {"en": "Ministry of Defence", "ar": "وزارة الدفاع"}, "ministry")
PLAN = ActionPlan(
    "plan", {"en": "National Action Plan", "ar": "خطة العمل الوطنية"}, 2025, 2027, "in_force", None, {}, None, ""
)
TARGET = Target(
    "target", "T-01", {"en": "All arms marked", "ar": "وسم كل قطعة"}, 10.0, 2024, 90.0, 2027, None, None, "", "",
    milestones=(Milestone("stone", "target", 2026, 50.0),),
)  # fmt: skip
ITEMS = (
    PlanItem(
        "marking", "plan", None, "objective", 0, {"en": "Marking is done", "ar": "وسم شامل"}, target_ids=("target",),
        area="marking",
    ),
    PlanItem(
        "machines", "plan", "marking", "activity", 0, {"en": "Buy machines", "ar": "شراء معدات"}, "defence",
        ("police",), "2025-03-01", "2025-11-30", "done",
    ),
    PlanItem(
        "campaign", "plan", "marking", "activity", 1, {"en": "Mark every rifle", "ar": "وسم كل بندقية"}, "defence",
        (), "2025-09-01", "2026-10-31", "under_way",
    ),
    PlanItem("stock", "plan", None, "objective", 1, {"en": "Stocks are safe", "ar": "مخزونات مؤمنة"}, area="stockpile"),
    PlanItem(
        "opening", "plan", "stock", "activity", 0, {"en": "The depot opens", "ar": "فتح مستودع"}, "police",
        (), None, "2026-12-15", "planned", is_milestone=True,
    ),
    PlanItem("undated", "plan", "stock", "activity", 1, {"en": "Count stocks", "ar": "جرد"}, "police"),
)  # fmt: skip
DEADLINES = (
    Deadline(
        "report", {"en": "Yearly report", "ar": "تقرير سنوي"}, "2026-05-31", "year", 30, "police", "", "verified", None
    ),
    Deadline(
        "inputs", {"en": "Half-year inputs", "ar": "مدخلات نصف سنوية"}, "2027-01-31", "half_year", 14, None, "",
        "unverified", None, "Send to the secretariat",
    ),
    Deadline(
        "conference", {"en": "Conference", "ar": "مؤتمر"}, "2030-06-17", "none", 60, None, "", "from_memory", None
    ),
)  # fmt: skip


def fill(store: Store) -> None:
    """Write all of it, as one step."""
    with store.step("test.fill"):
        store.save(POLICE, DEFENCE, PLAN, *DEADLINES)
        plan.save_target(store, TARGET)
        store.save(*ITEMS)
        sheet = replace(
            plan.new_indicator(store, "target"),
            indicator_id="share", name={"en": "Arms marked", "ar": "قطع موسومة"}, unit={"en": "arms"},
            institution_id="police", is_draft=False,
        )  # fmt: skip
        store.save(sheet)
        value = Measurement("v", "share", "2024", "", 10.0, None, None, None, "approved", "", "2025-01-01T00:00:00")
        store.save(value)
