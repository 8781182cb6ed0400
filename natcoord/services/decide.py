"""What the country decides about a gap. Gaps themselves are computed, see domain.gaps."""

from dataclasses import replace
from datetime import date

from natcoord.domain.records import DECISIONS, GapDecision
from natcoord.errors import NatcoordError
from natcoord.store.store import Store


def decide_gap(store: Store, question_key: str, decision: str | None, reason: str, decided_on: date) -> None:
    """Accept, defer or reject the gap of a question; None takes the decision back.

    Raises ``reason_missing``: deferring and rejecting need one, accepting does not.
    """
    if decision is not None and decision not in DECISIONS:
        raise ValueError(decision)
    if decision in ("deferred", "rejected") and not reason.strip():
        raise NatcoordError("reason_missing")
    before = _decision(store, question_key)
    store.save(replace(before, decision=decision, reason=reason.strip(), decided_on=decided_on.isoformat()))


def override_priority(store: Store, question_key: str, priority: float | None, reason: str, decided_on: date) -> None:
    """Set a priority (0 to 15) in place of the computed one, with a reason; None goes back to the computed one."""
    if priority is not None and not reason.strip():
        raise NatcoordError("reason_missing")
    if priority is not None and not 0 <= priority <= 15:
        raise NatcoordError("priority_outside_scale", priority=priority)
    before = _decision(store, question_key)
    store.save(
        replace(
            before,
            priority_override=priority,
            override_reason=reason.strip() if priority is not None else "",
            decided_on=decided_on.isoformat(),
        )
    )


def _decision(store: Store, question_key: str) -> GapDecision:
    return store.find(GapDecision, question_key) or GapDecision(question_key, None, "", "", None, "")
