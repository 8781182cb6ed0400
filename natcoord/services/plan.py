"""Voluntary national targets, their indicator sheets, and the institutions that own them."""

from dataclasses import replace
from datetime import date

from natcoord.domain import targets
from natcoord.domain.records import Indicator, Institution, Milestone, Target
from natcoord.errors import NatcoordError
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

    An adopted target that a change leaves incomplete is refused (``target_incomplete``, with the codes in
    `problems`): a draft may be incomplete, an adopted target may not.
    """
    if draft.adopted_on is not None:
        _must_be_whole(store, draft)
    kept = {one.milestone_id for one in draft.milestones}
    for old in store.read(Milestone, "target_id = ?", [draft.target_id]):
        if old.milestone_id not in kept:
            store.delete(Milestone, old.milestone_id)
    store.save(draft)
    store.save(*(replace(one, target_id=draft.target_id) for one in draft.milestones))
    return draft.target_id


def adopt_target(store: Store, target_id: str, adopted_on: date, adopted_by: str) -> None:
    """Mark a target as adopted. Raises ``target_incomplete`` or ``adopting_body_missing``."""
    draft = store.find(Target, target_id)
    assert draft is not None
    if not adopted_by.strip():
        raise NatcoordError("adopting_body_missing", code=draft.code)
    _must_be_whole(store, draft)
    store.save(replace(draft, adopted_on=adopted_on.isoformat(), adopted_by=adopted_by.strip()))


def return_to_draft(store: Store, target_id: str) -> None:
    """Take the adoption of a target back."""
    draft = store.find(Target, target_id)
    assert draft is not None
    store.save(replace(draft, adopted_on=None, adopted_by=""))


def delete_target(store: Store, target_id: str) -> None:
    """Remove a target and its milestones; its indicators stay, without a target."""
    store.delete(Target, target_id)


def save_indicator(store: Store, draft: Indicator) -> str:
    """Write an indicator sheet; gives its key. Raises what `check_indicator` raises."""
    check_indicator(draft)
    store.save(draft)
    return draft.indicator_id


def check_indicator(draft: Indicator) -> None:
    """Refuse a sheet that cannot stand: ``indicator_incomplete`` naming the `field`, ``band_upside_down``."""
    for field, value in (("name", draft.name), ("unit", draft.unit)):
        if not any(text.strip() for text in value.values()):
            raise NatcoordError("indicator_incomplete", code=draft.code, field=field)
    if draft.is_ratio and not (any(draft.numerator.values()) and any(draft.denominator.values())):
        raise NatcoordError("indicator_incomplete", code=draft.code, field="denominator")
    if draft.direction == "maintain" and (draft.band_low is None or draft.band_high is None):
        raise NatcoordError("indicator_incomplete", code=draft.code, field="band")
    if draft.band_low is not None and draft.band_high is not None and draft.band_low > draft.band_high:
        raise NatcoordError("band_upside_down", code=draft.code)


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


def _must_be_whole(store: Store, draft: Target) -> None:
    missing = targets.problems(draft, store.read(Indicator, "target_id = ?", [draft.target_id]))
    if missing:
        raise NatcoordError(
            "target_incomplete", tuple(NatcoordError(code) for code in missing), code=draft.code
        )
