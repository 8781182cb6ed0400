"""The fictional State, made through the same services as everyone else's file.

The Republic of Talvara does not exist; its institutions, laws and figures are invented for training.
"""

from dataclasses import replace
from datetime import date
from pathlib import Path

from natcoord.content import Pack, pack
from natcoord.domain.records import Indicator, Institution, Milestone, Target, Words
from natcoord.services import assess, country, decide, plan, track
from natcoord.store import file
from natcoord.store.store import Store, new_id

NAME = {"en": "Republic of Talvara (training example)", "ar": "جمهورية تالفارا (مثال تدريبي)"}

_INSTITUTIONS = {
    "interior": ("Ministry of Interior", "وزارة الداخلية", "ministry"),
    "defence": ("Ministry of Defence", "وزارة الدفاع", "ministry"),
    "justice": ("Ministry of Justice", "وزارة العدل", "ministry"),
    "foreign": ("Ministry of Foreign Affairs", "وزارة الخارجية", "ministry"),
    "customs": ("Customs Administration", "إدارة الجمارك", "agency"),
    "police": ("Police Directorate, firearms unit", "مديرية الشرطة، وحدة الأسلحة النارية", "agency"),
    "secretariat": ("Secretariat of the National Commission", "أمانة اللجنة الوطنية", "agency"),
    "women": ("Women for Safer Communities", "جمعية النساء من أجل مجتمعات أكثر أمانا", "civil_society"),
}

# Levels in law and in practice that each area turns around, and who answers for it.
_AREAS = {
    "coordination": (4, 3, "secretariat"),
    "legislation": (4, 3, "justice"),
    "transfers": (4, 2, "customs"),
    "stockpile": (3, 2, "defence"),
    "marking": (3, 2, "police"),
    "records": (3, 1, "police"),
    "profiling": (1, 1, "police"),
    "collection": (2, 3, "interior"),
    "illicit": (3, 1, "interior"),
    "disposal": (4, 3, "defence"),
}
_LENS_SHIFT = {
    "legal": (1, 0), "institutional": (0, 1), "procedural": (0, 0), "capacity": (0, -1),
    "practice": (-1, 0), "data": (-1, -1), "cooperation": (0, 1),
}  # fmt: skip
_LEFT_OPEN = {
    ("profiling", "data"),
    ("illicit", "cooperation"),
    ("records", "capacity"),
    ("transfers", "data"),
}
_NOT_KNOWN = {("profiling", "capacity"), ("collection", "data")}
_NOT_SHARED = {("stockpile", "data")}

# code, title en, title ar, area, lens, owner, baseline, year, target, year, milestones, adopted
_TARGETS = (
    ("T-01", "Nine in ten State-held weapons marked", "وسم تسعة أعشار الأسلحة التي تحوزها الدولة",
     "marking", "practice", "defence", 41, 2022, 90, 2028, {2024: 60, 2026: 75}, True),
    ("T-02", "Four in ten collected weapons traced", "تعقّب أربعة أعشار الأسلحة المجموعة",
     "illicit", "practice", "police", 6, 2022, 40, 2028, {2025: 22}, True),
    ("T-03", "Fourteen storage sites meet the standard", "استيفاء أربعة عشر موقع تخزين للمعايير",
     "stockpile", "procedural", "defence", 3, 2022, 14, 2028, {2025: 8}, True),
    ("T-04", "Women hold three in ten seats of the Commission", "شغل النساء ثلاثة أعشار مقاعد اللجنة الوطنية",
     "coordination", "institutional", "secretariat", 12, 2022, 30, 2026, {}, True),
    ("T-05", "Surplus weapons destroyed and certified", "تدمير الأسلحة الفائضة وتوثيق تدميرها",
     "disposal", "practice", "defence", 0, 2024, 5000, 2028, {2026: 1500}, True),
    ("T-06", "Fewer weapons lost or stolen from stockpiles", "خفض عدد الأسلحة المفقودة أو المسروقة من المخزونات",
     "stockpile", "practice", "interior", 24, 2022, 5, 2025, {}, True),
    ("T-07", "Tracing requests answered within twenty days", "الرد على طلبات التعقب في غضون عشرين يوما",
     "illicit", "procedural", "police", 45, 2022, 20, 2027, {}, True),
    ("T-08", "Brokering regulated by law", "تنظيم السمسرة بقانون",
     "legislation", "legal", "justice", 0, 2024, 1, 2027, {2025: 0}, True),
    ("T-09", "Surrender points open in every province", "فتح نقاط للتسليم الطوعي في جميع المحافظات",
     "collection", "capacity", None, 4, 2025, None, None, {}, False),
)  # fmt: skip

# target, name en, name ar, unit en, unit ar, kind, direction, is key, values by period
_INDICATORS = (
    ("T-01", "Share of State-held weapons marked", "نسبة أسلحة الدولة الموسومة", "per cent", "في المائة",
     "stock", "increase", True,
     {"2022": (17630, 43000), "2023": (21930, 43000), "2024": (25420, 43000), "2025": (29240, 43000)}),
    ("T-02", "Share of seized, found or surrendered weapons traced (SDG 16.4.2)",
     "نسبة الأسلحة المضبوطة أو المعثور عليها أو المسلَّمة التي جرى تعقبها (الهدف 16-4-2)",
     "per cent", "في المائة", "stock", "increase", True,
     {"2022": (74, 1240), "2023": (102, 1310), "2024": (113, 1190), "2025": (149, 1352)}),
    ("T-03", "Storage sites that meet the standard", "مواقع التخزين المستوفية للمعايير", "sites", "موقع",
     "stock", "increase", True, {"2022": 3, "2023": 4, "2024": 6, "2025": 7}),
    ("T-04", "Share of women among members of the Commission", "نسبة النساء بين أعضاء اللجنة الوطنية",
     "per cent", "في المائة", "stock", "increase", True,
     {"2022": (3, 25), "2023": (5, 25), "2024": (7, 26), "2025": (8, 26)}),
    ("T-05", "Surplus weapons destroyed since 2025", "الأسلحة الفائضة المدمَّرة منذ عام 2025", "weapons", "قطعة سلاح",
     "cumulative_flow", "increase", True, {}),
    ("T-06", "Weapons lost or stolen from State stockpiles", "الأسلحة المفقودة أو المسروقة من مخزونات الدولة",
     "weapons", "قطعة سلاح", "flow", "decrease", False, {"2022": 24, "2023": 19, "2024": 14, "2025": 11}),
    ("T-07", "Median days to answer a tracing request", "وسيط عدد الأيام للرد على طلب تعقب", "days", "يوم",
     "stock", "decrease", False, {"2022": 45, "2023": 41, "2024": 47, "2025": 52}),
    ("T-08", "Brokering law in force", "نفاذ قانون السمسرة", "yes or no", "نعم أو لا",
     "yes_no", "increase", False, {"2024": 0, "2025": 0}),
    ("T-03", "Inspections of storage sites", "عمليات تفتيش مواقع التخزين", "inspections", "عملية تفتيش",
     "flow", "increase", False,
     {"2024-Q1": 5, "2024-Q2": 6, "2024-Q3": 4, "2024-Q4": 8, "2025-Q1": 7, "2025-Q2": 9, "2025-Q3": 9,
      "2025-Q4": 11, "2026-Q1": 10, "2026-Q2": 12}),
)  # fmt: skip

_PARTS = {
    "Share of State-held weapons marked": (
        {"en": "State-held weapons with a unique mark", "ar": "أسلحة الدولة التي تحمل علامة فريدة"},
        {"en": "All State-held weapons in the register", "ar": "جميع أسلحة الدولة المقيدة في السجل"},
    ),
    "Share of seized, found or surrendered weapons traced (SDG 16.4.2)": (
        {
            "en": "Weapons whose origin was traced or established",
            "ar": "الأسلحة التي جرى تعقب منشئها أو تحديده",
        },
        {
            "en": "All weapons seized, found or surrendered",
            "ar": "جميع الأسلحة المضبوطة أو المعثور عليها أو المسلَّمة",
        },
    ),
    "Share of women among members of the Commission": (
        {"en": "Women members", "ar": "العضوات"},
        {"en": "All members", "ar": "جميع الأعضاء"},
    ),
}


def build(path: Path, today: date, *, replace_existing: bool = False, person: str = "") -> Store:
    """Make the demonstration country file at `path` and open it. Raises what `file.create` raises."""
    made = country.new(NAME, "ar", is_example=True)
    store = file.create(path, made, person=person, replace=replace_existing)
    with store.step("demo.fill"):
        fill(store, pack(), today)
    return store


def fill(store: Store, questions: Pack, today: date) -> None:
    """Write the example into an empty file, within one step."""
    owners = {key: new_id() for key in _INSTITUTIONS}
    for key, (english, arabic, kind) in _INSTITUTIONS.items():
        plan.save_institution(store, Institution(owners[key], {"en": english, "ar": arabic}, kind))
    _answer(store, questions, owners, today)
    _decide(store, questions, today)
    targets = _plan(store, questions, owners)
    _measure(store, targets, owners)


def _key(questions: Pack, area: str, lens: str) -> str:
    return next(
        one.question_key for one in questions.questions.values() if (one.area, one.lens) == (area, lens)
    )


def _clip(level: int) -> int:
    return min(5, max(0, level))


def _answer(store: Store, questions: Pack, owners: dict[str, str], today: date) -> None:
    title = {"en": f"Baseline {today.year}", "ar": f"التقييم الأساسي لعام {today.year}"}
    round_id = assess.start_round(store, title, date(today.year, 2, 2), questions.version)
    for number, question in enumerate(questions.questions.values()):
        place = (question.area, question.lens)
        if place in _LEFT_OPEN:
            continue
        law, practice, owner = _AREAS[question.area]
        law_shift, practice_shift = _LENS_SHIFT[question.lens]
        grade = ("stated", "document", "verified", "document")[number % 4]
        changes: dict[str, object] = {"institution_id": owners[owner], "evidence_grade": grade}
        if grade != "stated":
            changes["evidence"] = f"TLV-{100 + 7 * number % 900}/{2015 + number % 10}"
        absence = "not_known" if place in _NOT_KNOWN else "not_shared" if place in _NOT_SHARED else None
        if question.law_applies:
            changes |= {"law_level": _clip(law + law_shift - (number % 5 == 3))}
        if question.practice_applies and absence:
            changes |= {"practice_absence": absence}
        elif question.practice_applies:
            changes |= {"practice_level": _clip(practice + practice_shift - (number % 7 == 5))}
        assess.answer(store, round_id, question, changes)


def _decide(store: Store, questions: Pack, today: date) -> None:
    for row in _TARGETS:
        decide.decide_gap(store, _key(questions, row[3], row[4]), "accepted", "", today)
    decide.decide_gap(
        store,
        _key(questions, "profiling", "practice"),
        "deferred",
        "بعد إنشاء قاعدة البيانات المركزية / After the central database is in place",
        today,
    )
    decide.override_priority(
        store,
        _key(questions, "records", "institutional"),
        9,
        "شرط لبقية الأهداف / The other targets depend on it",
        today,
    )


def _plan(store: Store, questions: Pack, owners: dict[str, str]) -> dict[str, Target]:
    made = {}
    for code, english, arabic, area, lens, owner, start, start_year, end, end_year, path, _ in _TARGETS:
        key = _key(questions, area, lens)
        target = replace(
            plan.new_target(store),
            code=code,
            title={"en": english, "ar": arabic},
            baseline_value=float(start),
            baseline_year=start_year,
            target_value=None if end is None else float(end),
            target_year=end_year,
            institution_id=owners[owner] if owner else None,
            question_keys=(key,),
            provision_keys=questions.questions[key].sources,
        )
        milestones = tuple(
            Milestone(new_id(), target.target_id, year, float(value)) for year, value in path.items()
        )
        made[code] = replace(target, milestones=milestones)
        plan.save_target(store, made[code])
    return made


def _measure(store: Store, targets: dict[str, Target], owners: dict[str, str]) -> None:
    for code, english, arabic, unit_en, unit_ar, kind, direction, is_key, values in _INDICATORS:
        numerator, denominator = _PARTS.get(english, ({}, {}))
        sheet = replace(
            plan.new_indicator(store, targets[code].target_id),
            name={"en": english, "ar": arabic},
            definition={
                "en": f"{english}, counted at the end of the period.",
                "ar": f"{arabic}، في نهاية الفترة.",
            },
            unit={"en": unit_en, "ar": unit_ar},
            kind=kind,
            direction=direction,
            is_ratio=bool(numerator),
            numerator=numerator,
            denominator=denominator,
            source={"en": "Register of the responsible institution", "ar": "سجل الجهة المسؤولة"},
            frequency="quarter" if any("Q" in period for period in values) else "year",
            institution_id=targets[code].institution_id,
            is_key=is_key,
            is_draft=False,
        )
        plan.save_indicator(store, sheet)
        _values(store, sheet, values)
    for row in _TARGETS:
        if row[-1]:
            words: Words = {"en": "National Commission", "ar": "اللجنة الوطنية"}
            plan.adopt_target(store, targets[row[0]].target_id, date(int(str(row[7])) + 1, 3, 1), words["ar"])


def _values(store: Store, sheet: Indicator, values: dict[str, tuple[int, int] | int]) -> None:
    entries = []
    for period, value in values.items():
        source = f"TLV/{sheet.code}/{period}"
        if isinstance(value, tuple):
            entry = track.Entry(
                sheet.indicator_id,
                period,
                numerator=float(value[0]),
                denominator=float(value[1]),
                source=source,
            )
        else:
            entry = track.Entry(sheet.indicator_id, period, value=float(value), source=source)
        entries.append(entry)
    track.record_many(store, entries)
    track.approve(store, sheet.indicator_id)
