"""What a target still needs before it can be adopted (design.md 2 "Target", 5.2)."""

from collections.abc import Iterable

from natcoord.domain.records import Indicator, Target


def speaking(indicators: Iterable[Indicator]) -> Indicator | None:
    """The indicator that speaks for a target: the first by code. The target's values are in its unit."""
    return min(indicators, key=lambda one: (one.code, one.indicator_id), default=None)


def problems(target: Target, indicators: Iterable[Indicator]) -> list[str]:
    """Codes of what is missing or contradictory, in the order of the form; empty when it can be adopted.

    `indicators` are those of this target.
    """
    indicator = speaking(indicators)
    checks = {
        "target_no_title": not any(text.strip() for text in target.title.values()),
        "target_no_baseline": target.baseline_value is None,
        "target_no_baseline_year": target.baseline_year is None,
        "target_no_value": target.target_value is None,
        "target_no_year": target.target_year is None,
        "target_year_before_baseline": _is_year_early(target),
        "target_equals_baseline": _is_standing_still(target, indicator),
        "target_no_institution": target.institution_id is None,
        "target_no_question_or_provision": not (target.question_keys or target.provision_keys),
        "target_no_indicator": indicator is None,
        "target_direction_contradicts": indicator is not None and _is_contradicted(target, indicator),
        "milestone_outside_years": _is_milestone_outside(target),
        "milestone_out_of_order": len({one.year for one in target.milestones}) < len(target.milestones),
    }
    return [code for code, is_found in checks.items() if is_found]


def _is_year_early(target: Target) -> bool:
    """The target year is the baseline year or before it: no time is left to get there."""
    if target.baseline_year is None or target.target_year is None:
        return False
    return target.target_year <= target.baseline_year


def _is_standing_still(target: Target, indicator: Indicator | None) -> bool:
    if target.baseline_value is None or (indicator is not None and indicator.direction == "maintain"):
        return False
    return target.baseline_value == target.target_value


def _is_contradicted(target: Target, indicator: Indicator) -> bool:
    """The target lies on the other side of the baseline than the direction says, or outside its band."""
    if target.baseline_value is None or target.target_value is None or indicator.direction == "reach":
        return False
    if indicator.direction == "increase":
        return target.target_value < target.baseline_value
    if indicator.direction == "decrease":
        return target.target_value > target.baseline_value
    low = indicator.band_low is not None and target.target_value < indicator.band_low
    return low or (indicator.band_high is not None and target.target_value > indicator.band_high)


def _is_milestone_outside(target: Target) -> bool:
    """A milestone is not strictly between the baseline year and the target year."""
    years = [one.year for one in target.milestones]
    first, last = target.baseline_year, target.target_year
    return (first is not None and any(year <= first for year in years)) or (
        last is not None and any(year >= last for year in years)
    )
