"""Baseline rounds: plan, carry forward, answer, move from state to state, close."""

from dataclasses import replace
from datetime import date
from typing import Any

from natcoord.domain.records import ROUND_STATES, Answer, Assessment, Assignment, Evidence, Question, RoundMove, Words
from natcoord.errors import NatcoordError
from natcoord.store.store import Store, new_id, now

_SIDES = ("law", "practice")
_GIVEN = {"law_level", "law_absence", "practice_level", "practice_absence"}


def new_round(title: Words, started_on: date, pack_version: str, state: str = "collecting") -> Assessment:
    """A round with a key; nothing is written yet."""
    return Assessment(new_id(), title, started_on.isoformat(), None, pack_version, state)


def start_round(store: Store, title: Words, started_on: date, pack_version: str) -> str:
    """Open a round that collects answers at once; gives its key. Raises ``round_still_open`` while another is."""
    return plan_round(store, new_round(title, started_on, pack_version))


def plan_round(store: Store, draft: Assessment, carry_from: str | None = None) -> str:
    """Write a new round, with the answers of an earlier one where `carry_from` names it; gives its key.

    Raises ``round_still_open``, ``round_unnamed`` and ``due_before_start``.
    """
    _check_plan(draft)
    if any(one.state != "closed" for one in store.read(Assessment)):
        raise NatcoordError("round_still_open")
    store.save(replace(draft, carried_from=carry_from))
    _note_move(store, draft.assessment_id, "", draft.state, "")
    if carry_from:
        _carry(store, carry_from, draft.assessment_id)
    return draft.assessment_id


def save_plan(store: Store, draft: Assessment) -> None:
    """Write title, dates, lead, team and scope of a round that is not closed; its state stays as it is."""
    _check_plan(draft)
    before = not_closed(store, draft.assessment_id)
    kept = {name: getattr(before, name) for name in ("state", "closed_on", "pack_version", "carried_from")}
    store.save(replace(draft, **kept))


def _check_plan(draft: Assessment) -> None:
    if not any(text.strip() for text in draft.title.values()):
        raise NatcoordError("round_unnamed")
    if draft.due_on and draft.due_on < draft.started_on:
        raise NatcoordError("due_before_start", started=draft.started_on, due=draft.due_on)


def _carry(store: Store, source: str, target: str) -> None:
    """Copy answers with their evidence; each keeps its date and waits to be confirmed."""
    keys = {}
    for one in store.read(Answer, "assessment_id = ?", [source]):
        keys[one.answer_id] = new_id()
        origin = one.carried_from if one.is_carried else source
        store.save(
            replace(one, answer_id=keys[one.answer_id], assessment_id=target, carried_from=origin, is_confirmed=False)
        )
    store.save(
        *(
            replace(one, evidence_id=new_id(), answer_id=keys[one.answer_id])
            for one in store.read(Evidence)
            if one.answer_id in keys
        )
    )


def move_round(store: Store, assessment_id: str, state: str, day: date, reason: str = "") -> None:
    """Move a round to another state (records.ROUND_STATES) and note who moved it.

    Forward as far as one likes; back only with a reason, and never out of `closed`.
    Raises ``round_closed``, ``reason_missing``.
    """
    before = not_closed(store, assessment_id)
    step = ROUND_STATES.index(state) - ROUND_STATES.index(before.state)
    if step == 0:
        return
    if step < 0 and not reason.strip():
        raise NatcoordError("reason_missing")
    store.save(replace(before, state=state, closed_on=day.isoformat() if state == "closed" else None))
    _note_move(store, assessment_id, before.state, state, reason.strip())


def close_round(store: Store, assessment_id: str, closed_on: date) -> None:
    """Close a round; its answers can no longer be changed. Raises ``round_closed``."""
    move_round(store, assessment_id, "closed", closed_on)


def _note_move(store: Store, assessment_id: str, before: str, after: str, reason: str) -> None:
    store.save(RoundMove(new_id(), assessment_id, before, after, now(), store.person, reason))


def upgrade_round(store: Store, assessment_id: str, pack_version: str) -> None:
    """Ask the questions of another pack version from now on; every answer stays. Raises ``round_closed``."""
    store.save(replace(not_closed(store, assessment_id), pack_version=pack_version))


def assign(store: Store, assessment_id: str, area: str, institution_id: str | None, person: str) -> None:
    """Say who answers for an area; an empty institution and person take the assignment back."""
    found = store.read(Assignment, "assessment_id = ? AND area = ?", [assessment_id, area])
    if not institution_id and not person.strip():
        for one in found:
            store.delete(Assignment, one.assignment_id)
        return
    key = found[0].assignment_id if found else new_id()
    store.save(Assignment(key, assessment_id, area, institution_id or None, person.strip()))


def answer(store: Store, assessment_id: str, question: Question, changes: dict[str, Any]) -> None:
    """Write the given fields of the answer to one question; a level clears its absence and the other way round.

    A level or an absence confirms a carried answer. Raises ``round_closed``, ``round_not_collecting``,
    ``level_outside_scale`` and ``level_does_not_apply``.
    """
    must_collect(store, assessment_id)
    before = answer_to(store, assessment_id, question.question_key)
    changes = dict(changes)
    for side in _SIDES:
        _check_side(question, side, changes)
    if before.is_confirmed or not _GIVEN.isdisjoint(changes):
        changes |= {"is_confirmed": True, "answered_at": now()}
    store.save(replace(before, **changes))


def confirm(store: Store, assessment_id: str, question_keys: tuple[str, ...]) -> None:
    """Say that carried answers still hold; from now on they are of this round. Raises as `answer` does."""
    must_collect(store, assessment_id)
    for key in question_keys:
        before = answer_to(store, assessment_id, key)
        if before.is_carried:
            store.save(replace(before, is_confirmed=True, answered_at=now()))


def answer_to(store: Store, assessment_id: str, question_key: str) -> Answer:
    """The answer of a round to one question; an empty one, not written yet, where there is none."""
    found = store.read(Answer, "assessment_id = ? AND question_key = ?", [assessment_id, question_key])
    return found[0] if found else Answer(new_id(), assessment_id, question_key, None, None, None, None, "", None, now())


def _check_side(question: Question, side: str, changes: dict[str, Any]) -> None:
    level, absence = changes.get(f"{side}_level"), changes.get(f"{side}_absence")
    if level is None and absence is None:
        return
    applies = question.law_applies if side == "law" else question.practice_applies
    if not applies:
        raise NatcoordError("level_does_not_apply", question=question.question_key, side=side)
    if level is not None and level not in range(6):
        raise NatcoordError("level_outside_scale", question=question.question_key, level=level)
    changes.setdefault(f"{side}_level", None)
    changes.setdefault(f"{side}_absence", None)


def not_closed(store: Store, assessment_id: str) -> Assessment:
    """The round, if anything may be written about it. Raises ``round_closed``."""
    found = store.find(Assessment, assessment_id)
    if found is None or found.state == "closed":
        raise NatcoordError("round_closed")
    return found


def must_collect(store: Store, assessment_id: str) -> Assessment:
    """The round, if answers may be written to it. Raises ``round_closed``, ``round_not_collecting``."""
    found = not_closed(store, assessment_id)
    if not found.is_open:
        raise NatcoordError("round_not_collecting")
    return found
