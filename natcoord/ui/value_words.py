"""Words for a value: where it stands, what it is, what is noticed about it."""

from natcoord import labels
from natcoord.content import Pack
from natcoord.domain import breakdown
from natcoord.domain.breakdown import Debt, Mismatch
from natcoord.domain.checks import ValueWarning
from natcoord.domain.records import Indicator, Measurement
from natcoord.i18n import Language

_SHARES = ("value_jump", "value_out_of_range", "rollup_differs")  # their figures are per cent for a percentage


def axis(code: str, pack: Pack, language: Language) -> str:
    """The name of an axis."""
    return pack.word(f"axis.{code}", language.code)


def category(axis_code: str, code: str, pack: Pack, language: Language) -> str:
    """The name of a category; a place or an age band that the pack does not know stands as it is."""
    key = f"category.{axis_code}.{code}"
    said = pack.word(key, language.code)
    return language.digits_of(code) if said == key else said


def cell(text: str, pack: Pack, language: Language) -> str:
    """A breakdown cell: "Female, 15–17 years"; a text of an older file as it stands."""
    said = [category(name, code, pack, language) if name else code for name, code in breakdown.split(text)]
    return ("، " if language.is_rtl else ", ").join(said)


def amount(one: Measurement, sheet: Indicator, language: Language) -> str:
    """The number of a value, with numerator and denominator where there are such; or why there is none."""
    if one.absence:
        return labels.absence(one.absence, language)
    if one.numerator is not None and one.denominator:
        words = language.translate("ValueWords", "{share} ({numerator} of {denominator})")
        return words.format(
            share=language.percent(100 * one.numerator / one.denominator, 1),
            numerator=language.number(one.numerator),
            denominator=language.number(one.denominator),
        )
    return language.percent(one.value, 1) if sheet.is_ratio else language.number(one.value)


def warning(one: ValueWarning, sheet: Indicator, pack: Pack, language: Language) -> str:
    """What is noticed, as a sentence that names its rule."""
    facts: dict[str, object] = dict(one.facts)
    if "axis" in facts:
        facts["axis"] = axis(str(facts["axis"]), pack, language).lower()
    if "band" in facts:
        facts["band"] = language.digits_of(str(facts["band"]))
    if "period_before" in facts:
        facts["period_before"] = language.period(str(facts["period_before"]))
    if facts.get("rule") == "share":
        facts["limit"] = language.percent(float(str(facts["limit"])), 0)
    elif facts.get("rule") == "points":
        points = language.translate("ValueWords", "{number} percentage points")
        facts["limit"] = points.format(number=language.number(float(str(facts["limit"]))))
    if sheet.is_ratio and one.code in _SHARES:
        for name in ("value", "before", "low", "high", "parts"):
            number = facts.get(name)
            if isinstance(number, int | float):
                facts[name] = language.percent(round(number, 1))
    return labels.value_warning(one.code, facts, language)


def difference(found: list[Mismatch], language: Language) -> str:
    """How far parts are from their total, with a mark: wrong, explained, or not all there."""
    if not found:
        return ""
    said = " / ".join(_signed(one.difference, language) for one in found)
    if any(one.is_wrong for one in found):
        return f"≠ {said}"
    return f"… {said}" if any(one.is_incomplete for one in found) else f"≈ {said}"


def _signed(number: float, language: Language) -> str:
    # Kept apart, so that the sign stands before the number in a sentence of either direction.
    return language.path(("+" if number > 0 else "−") + language.number(abs(number)))


def debt(found: Debt, language: Language) -> str:
    """The disaggregation debt of an indicator, as a sentence."""
    if found.missing and not found.explained:
        words = language.translate("ValueWords", "{missing} of {asked} expected cells are missing ({share}).")
    elif found.missing:
        words = language.translate(
            "ValueWords",
            "{missing} of {asked} expected cells are missing ({share}); {explained} are empty for a stated reason.",
        )
    elif found.explained:
        words = language.translate(
            "ValueWords", "No expected cell is missing; {explained} of {asked} are empty for a stated reason."
        )
    else:
        words = language.translate("ValueWords", "All {asked} expected cells are there.")
    return words.format(
        missing=language.number(found.missing),
        asked=language.number(found.asked),
        explained=language.number(found.explained),
        share=language.percent(100 * (found.share or 0), 0),
    )
