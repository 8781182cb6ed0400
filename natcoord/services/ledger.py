"""The ledger of targets: adopted numbers are revised, never edited, and the line that held is kept."""

from dataclasses import replace
from datetime import date

from natcoord.domain import ledger, targets
from natcoord.domain.plan_records import TargetRevision
from natcoord.domain.records import Indicator, Milestone, Target
from natcoord.errors import NatcoordError
from natcoord.store.store import Store, new_id


def revise_target(store: Store, target_id: str, draft: Target, day: date | None, body: str, reason: str) -> None:
    """Give an adopted target the baseline, milestones and target of `draft` from `day` on; the line so far is kept.

    Everything else in `draft` is left out. Raises ``target_not_adopted``, ``revision_without_change``,
    ``target_incomplete``, and what `close_line` raises.
    """
    before = _found(store, target_id)
    if before.adopted_on is None:
        raise NatcoordError("target_not_adopted", code=before.code)
    revised = replace(
        before,
        baseline_value=draft.baseline_value,
        baseline_year=draft.baseline_year,
        target_value=draft.target_value,
        target_year=draft.target_year,
        milestones=draft.milestones,
    )
    if ledger.is_same_line(before, revised):
        raise NatcoordError("revision_without_change", code=before.code)
    must_be_whole(store, revised)
    decided = close_line(store, before, day, body, reason)
    write(store, replace(revised, adopted_on=decided.revised_on, adopted_by=decided.revised_by))


def revisions(store: Store, target_id: str) -> list[TargetRevision]:
    """The lines of a target that no longer hold, the newest first."""
    own = store.read(TargetRevision, "target_id = ?", [target_id])
    return sorted(reversed(own), key=lambda one: one.revised_on, reverse=True)


def close_line(store: Store, before: Target, day: date | None, body: str, reason: str) -> TargetRevision:
    """Keep the line of an adopted target that holds until `day`; gives what was written.

    Raises ``revision_incomplete`` naming the `field` (reason, day, body) that is missing, and
    ``revision_out_of_order`` for a day before the adoption of the line.
    """
    for field, given in (("reason", reason.strip()), ("day", day), ("body", body.strip())):
        if not given:
            raise NatcoordError("revision_incomplete", code=before.code, field=field)
    assert day is not None
    must_follow(store, before, day)
    made = TargetRevision(
        new_id(), before.target_id, day.isoformat(), body.strip(), reason.strip(), before.baseline_value,
        before.baseline_year, before.target_value, before.target_year, ledger.points(before), before.adopted_on,
        before.adopted_by,
    )  # fmt: skip
    store.save(made)
    return made


def must_follow(store: Store, target: Target, day: date) -> None:
    """Refuse a day before the last one of the ledger: ``revision_out_of_order``, with that `last` day."""
    days = [one.revised_on for one in revisions(store, target.target_id)[:1]]
    last = max([*days, target.adopted_on or ""])
    if day.isoformat() < last:
        raise NatcoordError("revision_out_of_order", code=target.code, day=day.isoformat(), last=last)


def must_be_whole(store: Store, draft: Target) -> None:
    """Refuse a target that cannot be adopted: ``target_incomplete``, with the codes of domain.targets in `problems`."""
    missing = targets.problems(draft, store.read(Indicator, "target_id = ?", [draft.target_id]))
    if missing:
        raise NatcoordError("target_incomplete", tuple(NatcoordError(code) for code in missing), code=draft.code)


def write(store: Store, target: Target) -> None:
    """Write a target with its milestones; those it no longer has are removed."""
    kept = {one.milestone_id for one in target.milestones}
    for old in store.read(Milestone, "target_id = ?", [target.target_id]):
        if old.milestone_id not in kept:
            store.delete(Milestone, old.milestone_id)
    store.save(target)
    store.save(*(replace(one, target_id=target.target_id) for one in target.milestones))


def _found(store: Store, target_id: str) -> Target:
    found = store.find(Target, target_id)
    assert found is not None
    return found
