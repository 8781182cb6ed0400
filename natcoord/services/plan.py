"""Voluntary national targets, their indicator sheets, and the institutions that own them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from natcoord.domain import checks, rollup
from natcoord.domain import ledger as lines
from natcoord.domain.records import Indicator, Institution, Measurement, Target
from natcoord.errors import NatcoordError
from natcoord.services import ledger
from natcoord.store.store import Store, new_id


def next_code(store: Store, kind: type[Target] | type[Indicator]) -> str:
    """The next free short code, ``T-01`` for targets and ``I-01`` for indicators."""
    letter = "T" if kind is Target else "I"
    records: list[Target] | list[Indicator] = store.read(Target) if kind is Target else store.read(Indicator)
    used = {one.code for one in records}
    number = len(used) + 1
    while f"{letter}-{number:02d}" in used:
        number += 1
    return f"{letter}-{number:02d}"


def new_target(store: Store) -> Target:
    """An empty draft with a key and the next code; nothing is written yet."""
    return Target(new_id(), next_code(store, Target), {}, None, None, None, None, None, None, "", "")


def new_indicator(store: Store, target_id: str | None) -> Indicator:
    """An empty sheet with a key and the next code; nothing is written yet."""
    return Indicator(
        new_id(), target_id, next_code(store, Indicator), {}, {}, {}, "stock", "increase",
        {}, {}, {}, "year", None, None, None, False, True,
    )  # fmt: skip


def save_target(store: Store, draft: Target) -> str:
    """Write a target with its milestones; gives its key.

    A draft may be incomplete, an adopted target may not (``target_incomplete``, with the codes in `problems`). The
    baseline, milestones, target and adoption of an adopted one are not edited but revised: ``target_needs_revision``.
    """
    stored = store.find(Target, draft.target_id)
    if stored is not None and stored.adopted_on is not None and not _is_same_decision(stored, draft):
        raise NatcoordError("target_needs_revision", code=stored.code)
    if draft.adopted_on is not None:
        ledger.must_be_whole(store, draft)
    ledger.write(store, draft)
    return draft.target_id


def _is_same_decision(stored: Target, draft: Target) -> bool:
    is_adoption_kept = (stored.adopted_on, stored.adopted_by) == (draft.adopted_on, draft.adopted_by)
    return is_adoption_kept and lines.is_same_line(stored, draft)


def adopt_target(store: Store, target_id: str, adopted_on: date, adopted_by: str) -> None:
    """Mark a target as adopted.

    Raises ``target_incomplete``, ``adopting_body_missing`` and ``revision_out_of_order``, for a day before it was
    last returned to draft.
    """
    draft = store.find(Target, target_id)
    assert draft is not None
    if not adopted_by.strip():
        raise NatcoordError("adopting_body_missing", code=draft.code)
    ledger.must_be_whole(store, draft)
    ledger.must_follow(store, draft, adopted_on)
    store.save(replace(draft, adopted_on=adopted_on.isoformat(), adopted_by=adopted_by.strip()))


def return_to_draft(store: Store, target_id: str, day: date | None, body: str, reason: str) -> None:
    """Take the adoption of a target back; the line that held stays in the ledger.

    Raises what `ledger.close_line` raises.
    """
    adopted = store.find(Target, target_id)
    assert adopted is not None
    if adopted.adopted_on is None:
        return
    ledger.close_line(store, adopted, day, body, reason)
    store.save(replace(adopted, adopted_on=None, adopted_by=""))


def delete_target(store: Store, target_id: str) -> None:
    """Remove a target and its milestones; its indicators stay, without a target."""
    store.delete(Target, target_id)


def save_indicator(store: Store, draft: Indicator) -> str:
    """Write an indicator sheet; gives its key.

    Raises ``disability_method_missing``, and what `check_indicator` and `check_rollup` raise.
    """
    check_indicator(draft)
    if not draft.disability_method:
        held = store.read(Measurement, "indicator_id = ? AND cell LIKE '%disability=%'", [draft.indicator_id])
        if checks.needs_disability_method(draft, held):
            raise NatcoordError("disability_method_missing", code=draft.code)
    if draft.rolls_up_to or store.count(Indicator, "rolls_up_to = ?", [draft.indicator_id]):
        others = [one for one in store.read(Indicator) if one.indicator_id != draft.indicator_id]
        check_rollup([*others, draft], draft)
    store.save(draft)
    return draft.indicator_id


def check_rollup(sheets: Sequence[Indicator], draft: Indicator) -> None:
    """Refuse a sheet that would roll up wrongly among `sheets`, itself included.

    ``rollup_circular`` naming the `codes` of the circle; ``rollup_kinds_differ`` naming the `field` (kind, unit,
    frequency) in which it and the sheet `parent` do not fit.
    """
    codes = rollup.circle(sheets)
    if codes:
        raise NatcoordError("rollup_circular", code=draft.code, codes=", ".join(codes))
    known = {one.indicator_id: one for one in sheets}
    for one in sheets:
        parent = known.get(one.rolls_up_to or "")
        if parent is not None and draft.indicator_id in (one.indicator_id, parent.indicator_id):
            field = rollup.misfit(one, parent)
            if field:
                raise NatcoordError("rollup_kinds_differ", code=one.code, parent=parent.code, field=field)


def check_indicator(draft: Indicator) -> None:
    """Refuse a sheet that cannot stand.

    ``indicator_incomplete`` naming the `field`, ``band_upside_down``, ``range_upside_down``, ``rollup_rule_unfit``
    for a rule that does not fit the kind.
    """
    for field, value in (("name", draft.name), ("unit", draft.unit)):
        if not any(text.strip() for text in value.values()):
            raise NatcoordError("indicator_incomplete", code=draft.code, field=field)
    if draft.is_ratio and not (any(draft.numerator.values()) and any(draft.denominator.values())):
        raise NatcoordError("indicator_incomplete", code=draft.code, field="denominator")
    if draft.direction == "maintain" and (draft.band_low is None or draft.band_high is None):
        raise NatcoordError("indicator_incomplete", code=draft.code, field="band")
    for code, low, high in (
        ("band_upside_down", draft.band_low, draft.band_high),
        ("range_upside_down", draft.low, draft.high),
    ):
        if low is not None and high is not None and low > high:
            raise NatcoordError(code, code=draft.code)
    if draft.rollup and draft.rollup not in rollup.RULES[draft.kind]:
        raise NatcoordError("rollup_rule_unfit", code=draft.code)


def delete_indicator(store: Store, indicator_id: str) -> None:
    """Remove an indicator sheet and its values."""
    store.delete(Indicator, indicator_id)


def save_institution(store: Store, draft: Institution) -> str:
    """Write an institution; gives its key. Raises ``institution_unnamed``."""
    if not any(text.strip() for text in draft.name.values()):
        raise NatcoordError("institution_unnamed")
    store.save(draft)
    return draft.institution_id


def delete_institution(store: Store, institution_id: str) -> None:
    """Remove an institution; what it answered or owned stays, without an owner."""
    store.delete(Institution, institution_id)
