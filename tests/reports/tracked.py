"""Facts for the tracking workbook: every kind, direction and status, roll-ups, breakdowns, a costed plan, arms."""

from dataclasses import dataclass, field, replace

from natcoord.domain.plan_records import (
    ActionPlan,
    ArmsCount,
    ArmsFigure,
    ArmsRevision,
    ArmsSupply,
    ArmsYear,
    Cost,
    PlanItem,
    Rate,
)
from natcoord.domain.records import Country, Evidence, Indicator, Institution, Measurement, Milestone, Target, Words
from natcoord.domain.snapshot import Snapshot

PERSON = "Officer Nobody-Shall-Read"
DOCUMENT = "Secret report on one victim"
INJECTED = '=HYPERLINK("http://example.org","click")'
POLICE = Institution("police", {"en": "Police", "ar": "الشرطة"}, "agency")
DEFENCE = Institution("defence", {"en": "Ministry of Defence", "ar": "وزارة الدفاع"}, "ministry")

Number = float | tuple[float, float]
# status and what is special: direction, baseline, target, target year, milestones, (period, value) of the latest
STANDING: dict[str, tuple[str, float, float, int, dict[int, float], tuple[str, float] | None]] = {
    "achieved up": ("increase", 20, 80, 2030, {}, ("2025", 80)),
    "on_track up": ("increase", 20, 80, 2030, {2026: 30, 2028: 50}, ("2025", 29)),
    "needs_acceleration down": ("decrease", 1000, 100, 2030, {}, ("2025", 700.5)),
    "off_track up": ("increase", 0, 27000, 2030, {2027: 9000}, ("2026-Q1", 250)),
    "deteriorating down": ("decrease", 40, 10, 2030, {}, ("2025", 44)),
    "missed up": ("increase", 10, 50, 2025, {}, ("2025", 49)),
    "not_started up": ("increase", 5, 50, 2030, {2027: 5}, ("2025", 5)),
    "no_data up": ("increase", 5, 50, 2030, {}, None),
    "achieved in band": ("maintain", 60, 60, 2030, {}, ("2025", 58)),
    "off_track out of band": ("maintain", 60, 60, 2030, {}, ("2025", 54)),
    "missed out of band": ("maintain", 60, 60, 2024, {}, ("2024", 66)),
    "no_data before baseline": ("increase", 5, 50, 2030, {}, ("2021", 30)),
    "on_track ahead of start": ("increase", 5, 50, 2030, {2026: 2}, ("2025", 6)),
    "achieved reach up": ("reach", 1, 4, 2030, {}, ("2025", 4)),
    "achieved reach down": ("reach", 9, 3, 2030, {}, ("2025", 2.5)),
    "on_track reach down": ("reach", 9, 3, 2030, {}, ("2025", 6.2)),
    "off_track reach up": ("reach", 0, 0.9, 2030, {}, ("2025-07", 0.1)),
    "deteriorating reach down": ("reach", 9, 3, 2030, {}, ("2025", 9.1)),
    "missed reach up": ("reach", 1, 4, 2025, {}, ("2025", 3)),
}


@dataclass
class Facts:
    """Records while they are made."""

    indicators: list[Indicator] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    values: list[Measurement] = field(default_factory=list)

    def sheet(self, code: str, kind: str = "flow", frequency: str = "year", **more: object) -> str:
        """An indicator with this code and key."""
        named: Words = {"en": f"Indicator {code}", "ar": f"المؤشر {code}"}
        given: dict[str, object] = {
            "target_id": None, "direction": "increase", "band_low": None, "band_high": None, "is_key": False,
            "is_draft": False, "numerator": {}, "denominator": {}, "source": {}, "institution_id": "police",
        } | more  # fmt: skip
        one = Indicator(  # type: ignore[arg-type]
            indicator_id=code, code=code, name=named, definition={"en": INJECTED}, unit={"en": "arms", "ar": "قطعة"},
            kind=kind, frequency=frequency, **given,
        )  # fmt: skip
        self.indicators.append(one)
        return code

    def value(self, code: str, period: str, number: Number | None, cell: str = "", **more: object) -> None:
        """A value, numerator and denominator for a pair; approved unless told otherwise."""
        above, below = number if isinstance(number, tuple) else (None, None)
        given: dict[str, object] = {
            "absence": None, "state": "approved", "source": INJECTED, "recorded_at": "2026-02-03T08:00:00+00:00",
            "entered_by": PERSON, "approved_by": PERSON, "approved_at": "2026-02-04T08:00:00+00:00",
        } | more  # fmt: skip
        self.values.append(
            Measurement(  # type: ignore[arg-type]
                measurement_id=f"{code}/{period}/{cell}/{len(self.values)}",
                indicator_id=code,
                period=period,
                cell=cell,
                value=None if isinstance(number, tuple) else number,
                numerator=above,
                denominator=below,
                **given,
            )
        )


def _standing(facts: Facts) -> None:
    for number, (name, case) in enumerate(STANDING.items(), start=1):
        direction, start, goal, year, milestones, latest = case
        key = f"T-{number:02}"
        points = tuple(Milestone(f"{key}/{when}", key, when, value) for when, value in milestones.items())
        title = {"en": name, "ar": f"حالة {number}"}
        facts.targets.append(
            Target(key, key, title, start, 2022, goal, year, "police", "2023-01-05", "", "", (), (), points)
        )
        frequency = {4: "year", 7: "quarter" if latest and "Q" in latest[0] else "month"}.get(
            len(latest[0]) if latest else 4, "year"
        )
        band = {"band_low": 55.0, "band_high": 65.0} if direction == "maintain" else {}
        facts.sheet(f"A-{number:02}", "stock", frequency, target_id=key, direction=direction, **band)
        if latest is not None:
            facts.value(f"A-{number:02}", *latest)
        facts.value(f"A-{number:02}", "2026" if frequency == "year" else "2026-Q4", 1e6, state="draft")
    # Not complete, so that its status is plain text; and a second indicator, that speaks for nothing.
    facts.targets.append(Target("T-90", "T-90", {"en": "Draft"}, 1.0, None, 2.0, 2030, None, None, "", ""))
    facts.sheet("A-90", "stock", target_id="T-90")
    facts.value("A-90", "2025", 3)
    facts.sheet("A-91", "ordinal", target_id="T-90")
    facts.value("A-91", "2025", 2)


def _years(facts: Facts) -> None:
    """Years of finer periods, whole and not; percentages, one of nothing; an absence."""
    facts.sheet("B-01", "flow", "quarter")
    for quarter, number in enumerate((0.1, 0.2, 0.3, 4.7), start=1):
        facts.value("B-01", f"2025-Q{quarter}", number)
    facts.value("B-01", "2026-Q1", 9)
    facts.sheet("B-02", "percentage", "half_year", numerator={"en": "n"}, denominator={"en": "d"})
    facts.value("B-02", "2024-H1", (3, 7))
    facts.value("B-02", "2024-H2", (1, 9))
    facts.value("B-02", "2025-H1", (0, 11))
    facts.value("B-02", "2025-H2", (0, 0))
    facts.sheet("B-03", "percentage", "year")
    facts.value("B-03", "2024", (26, 38))
    facts.value("B-03", "2025", None, absence="not_shared")
    facts.sheet("B-04", "cumulative_flow", "month")
    for month, number in ((1, 10.0), (11, 33.3), (12, 40.0)):
        facts.value("B-04", f"2025-{month:02}", number)
    facts.sheet("B-05", "yes_no")
    facts.value("B-05", "2025", 0)
    facts.sheet("B-06", "percentage", "year")
    facts.value("B-06", "2025", 41.5)  # of an older file: a percentage without its two numbers


def _rolled(facts: Facts) -> None:
    for rule, kind in (("sum", "flow"), ("highest", "stock"), ("lowest", "stock"), ("all", "yes_no")):
        parent = facts.sheet(f"C-{rule}", kind, rollup=rule)
        for part, number in (("x", 1.0), ("y", 0.0 if rule == "all" else 2.7)):
            facts.sheet(f"C-{rule}-{part}", kind, rolls_up_to=parent)
            facts.value(f"C-{rule}-{part}", "2025", number)
    facts.sheet("C-sum-z", "flow", "quarter", rolls_up_to="C-sum")
    for quarter in range(1, 5):
        facts.value("C-sum-z", f"2025-Q{quarter}", quarter / 3)
    for rule in ("share", "highest"):
        parent = facts.sheet(f"C-{rule}-of", "percentage", rollup=rule)
        for part, pair in (("x", (1.0, 3.0)), ("y", (5.0, 7.0))):
            facts.sheet(f"C-{rule}-of-{part}", "percentage", rolls_up_to=parent)
            facts.value(f"C-{rule}-of-{part}", "2025", pair)
    # A draft of its own does not stand in the way of what rolls up; of missing parts nothing follows.
    facts.value("C-sum", "2025", 77, state="draft")
    facts.value("C-sum-x", "2026", 5)


def _broken_down(facts: Facts) -> None:
    facts.sheet("D-01", "flow", axes=("sex", "age"))
    facts.value("D-01", "2025", 30, difference="Three without their sex")
    for cell, number in (("sex=female", 12.0), ("sex=male", 15.0), ("age=0-17", 10.0), ("age=18+", 20.0)):
        facts.value("D-01", "2025", number, cell)
    facts.value("D-01", "2024", 10)
    facts.value("D-01", "2024", 4, "sex=female")
    facts.value("D-01", "2024", None, "sex=male", absence="not_collected")
    facts.sheet("D-02", "flow", axes=("sex", "weapon"))
    facts.value("D-02", "2025", 9)
    for cell, number in (
        ("sex=female;age=0-17", 1.0), ("sex=female;age=18+", 2.0), ("sex=male", 4.0),
        ("weapon=pistol", 5.0), ("weapon=rifle", 5.0), ("place=North * district?", 9.0), ("دفتر قديم", 3.0),
    ):  # fmt: skip
        facts.value("D-02", "2025", number, cell)
    facts.sheet("D-03", "percentage", axes=("sex",))
    facts.value("D-03", "2025", (30.3, 60.6))
    facts.value("D-03", "2025", (10.1, 20.2), "sex=female")
    facts.value("D-03", "2025", (20.2, 0.0), "sex=male")
    facts.sheet("D-04", "stock", axes=("context",))
    facts.value("D-04", "2025", 7)
    for cell, number in (("context=found", 4.0), ("context=surrendered", 3.0), ("context=seized_administrative", 50.0)):
        facts.value("D-04", "2025", number, cell)
    facts.sheet("D-05", "stock", axes=("disability",), disability_method="recorded")


def _item(key: str, parent: str | None, level: str, position: int, **more: object) -> PlanItem:
    title = {"en": f"{level} {key}", "ar": f"بند {key}"}
    return PlanItem(key, "plan", parent, level, position, title, **more)  # type: ignore[arg-type]


ITEMS = (
    _item("o1", None, "objective", 0, target_ids=("T-01",)),
    _item("r1", "o1", "outcome", 0),
    _item("p1", "r1", "output", 0),
    _item("a1", "p1", "activity", 0, institution_id="police", ends_on="2026-01-31", partners=("defence",)),
    _item("a2", "p1", "activity", 1, institution_id="defence", starts_on="2026-01-01", ends_on="2027-12-31"),
    _item("o2", None, "objective", 1),
    _item("a3", "o2", "activity", 0),
    _item("a4", "o2", "activity", 1, institution_id="police"),
    _item("o3", None, "objective", 2),
)
COSTS = (
    Cost("c1", "a1", "Machines", 2026, "EUR", 1000.1, None, 250.35, None, "defence"),
    Cost("c2", "a1", "Machines", 2027, "USD", None, 300, None, 99.99),
    Cost("c3", "a2", INJECTED, 2026, "TLD", 123456.7, None, None, 0.1),
    Cost("c4", "a3", "Nothing yet", 2026, "USD", 0, None, None, None),
    Cost("c5", "a4", "Unrated", 2025, "XOF", 5000, None, None, None),
    Cost("c6", "a4", "Not stated", 2028, "USD", None, None, None, None),
    Cost("c7", "r1", "Of the outcome itself", 2026, "USD", 10, 20, 30, 40),
)
ARMS = (
    ArmsCount("n1", 2024, "police", "seized_criminal", "pistol", 58, 6, 1, 9, 15, 27, 19),
    ArmsCount("n2", 2024, "defence", "seized_criminal", "pistol", 10, 1, None, 1, None, 3),
    ArmsCount("n3", 2024, "police", "seized_criminal", "mortar_under_100", 3, 0, 0, 1, 1, 1),
    ArmsCount("n4", 2024, "police", "found", "rifle", 7),
    ArmsCount("n5", 2024, "police", "found", "unknown", None),
    ArmsCount("n6", 2024, "police", "surrendered", "unknown", 0, 0, 0, 0, 0, 0),
    ArmsCount("n7", 2024, "police", "seized_administrative", "shotgun", 900, 900, 0, 0, 0, 0),
    ArmsCount("n8", 2025, "police", "found", "rifle", 0, 0, 0, 0, 0, 0),
)


def snapshot() -> Snapshot:
    """All of it."""
    facts = Facts()
    for fill in (_standing, _years, _rolled, _broken_down):
        fill(facts)
    facts.indicators[0] = replace(facts.indicators[0], plan_item_id="o1", confidence="unverified")
    country = Country(
        "country", {"en": "Testland", "ar": "بلد الاختبار"}, False, "en", "latin", "un", 4.0, 0.95, 0.6, "USD"
    )
    return Snapshot(
        country, "2026-11-22", (POLICE, DEFENCE), (), (), (), tuple(facts.targets),
        tuple(sorted(facts.indicators, key=lambda one: one.code)), tuple(facts.values),
        evidence=(
            Evidence("e", None, "document", DOCUMENT, "", None, "", None, PERSON, None, True, facts.values[0][0]),
        ),
        plans=(
            ActionPlan("old", {"en": "Old plan"}, 2010, 2015, "closed", None, {}, None, ""),
            ActionPlan("plan", {"en": "The plan", "ar": "الخطة"}, 2025, 2028, "draft", None, {}, None, ""),
        ),
        plan_items=ITEMS,
        costs=COSTS,
        rates=(Rate("EUR", 1.0873, "2026-01-05", "Bank"), Rate("TLD", 0.00417, "2026-01-05", INJECTED)),
        arms_counts=ARMS,
        arms_figures=(ArmsFigure("f1", 2024, "police", "persons_contact", "sex=female", 4, None),),
        arms_supplies=(ArmsSupply("s1", 2024, "defence", None, "not_shared", ""),),
        arms_years=(ArmsYear("2024", "2025-06-30", ""), ArmsYear("2025", None, ""), ArmsYear("2026", None, "")),
        arms_revisions=(
            ArmsRevision(
                "v1", 2024, "n4",
                {"kind": "count", "arms_count_id": "n4", "year": "2024", "institution_id": "police",
                 "context": "found", "weapon": "rifle", "total": "5"},
                "Counted again", "2025-09-01T08:00:00+00:00", PERSON,
            ),
        ),
    )  # fmt: skip
