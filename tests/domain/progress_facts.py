"""Short ways to write down targets, indicator sheets and values of a case."""

from typing import Any

from natcoord.domain.plan_records import MeasurementRevision, PlanItem, TargetRevision
from natcoord.domain.progress import Thresholds
from natcoord.domain.records import Indicator, Measurement, Milestone, Target

LIMITS = Thresholds(0.95, 0.60)
Amount = float | tuple[float, float] | str  # a value, numerator and denominator, or a named absence


def target(
    baseline: tuple[float, int], goal: tuple[float, int], milestones: dict[int, float] | None = None, **changes: Any
) -> Target:
    """From a value and year to a value and year; adopted at the end of the baseline year."""
    points = tuple(Milestone(f"m{year}", "t", year, number) for year, number in (milestones or {}).items())
    facts: dict[str, Any] = {
        "target_id": "t",
        "code": "T-01",
        "title": {"en": "Target"},
        "institution_id": "owner",
        "adopted_on": f"{baseline[1]}-12-31",
        "adopted_by": "Council",
        "note": "",
        "milestones": points,
    }
    return Target(
        baseline_value=baseline[0], baseline_year=baseline[1], target_value=goal[0], target_year=goal[1],
        **(facts | changes),
    )  # fmt: skip


def sheet(kind: str = "stock", direction: str = "increase", key: str = "i", **changes: Any) -> Indicator:
    facts: dict[str, Any] = {
        "target_id": "t",
        "code": key.upper(),
        "name": {},
        "definition": {},
        "unit": {"en": "weapons"},
        "numerator": {},
        "denominator": {},
        "source": {},
        "frequency": "year",
        "institution_id": None,
        "band_low": None,
        "band_high": None,
        "is_key": False,
        "is_draft": False,
    }
    return Indicator(indicator_id=key, kind=kind, direction=direction, **(facts | changes))


def value(period: str, amount: Amount, key: str = "i", **changes: Any) -> Measurement:
    above, below = amount if isinstance(amount, tuple) else (None, None)
    one = Measurement(
        f"{key}-{period}", key, period, "", amount if isinstance(amount, float | int) else None, above, below,
        amount if isinstance(amount, str) else None, "approved", "register", "2026-01-05T08:00:00+00:00",
    )  # fmt: skip
    return one._replace(**changes)


def values(amounts: dict[str, Amount], key: str = "i") -> list[Measurement]:
    return [value(period, amount, key) for period, amount in amounts.items()]


def quarters(year: int, *amounts: Amount) -> dict[str, Amount]:
    return {f"{year}-Q{number}": amount for number, amount in enumerate(amounts, 1)}


def months(year: int, *amounts: Amount) -> dict[str, Amount]:
    return {f"{year}-{number:02}": amount for number, amount in enumerate(amounts, 1)}


def line(revised_on: str, goal: tuple[float, int], adopted_on: str, **changes: Any) -> TargetRevision:
    """A line from 0 at the end of 2020 that held from its adoption until it was revised."""
    facts: dict[str, Any] = {
        "target_revision_id": f"r-{revised_on}",
        "target_id": "t",
        "revised_by": "Commission",
        "reason": "The tender was late",
        "baseline_value": 0.0,
        "baseline_year": 2020,
        "milestones": (),
        "adopted_by": "Council",
    }
    return TargetRevision(
        revised_on=revised_on, target_value=goal[0], target_year=goal[1], adopted_on=adopted_on, **(facts | changes)
    )


def was(one: Measurement, replaced_at: str, **changes: Any) -> MeasurementRevision:
    """What a value was until `replaced_at`."""
    facts = {"value": one.value, "state": one.state, "recorded_at": one.recorded_at, "approved_at": None} | changes
    return MeasurementRevision(
        measurement_revision_id=f"w-{replaced_at}", measurement_id=one.measurement_id, numerator=None,
        denominator=None, absence=None, source="", approved_by="", replaced_at=replaced_at, replaced_by="",
        reason="Counted again", **facts,
    )  # fmt: skip


def item(key: str, level: str, parent: str | None = None, **changes: Any) -> PlanItem:
    return PlanItem(key, "plan", parent, level, 0, {"en": key}, **changes)
