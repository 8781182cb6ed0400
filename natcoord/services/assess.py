"""Baseline rounds: start, answer, close."""

from dataclasses import replace
from datetime import date
from typing import Any

from natcoord.domain.records import Answer, Assessment, Question, Words
from natcoord.errors import NatcoordError
from natcoord.store.store import Store, new_id, now

_SIDES = ("law", "practice")


def start_round(store: Store, title: Words, started_on: date, pack_version: str) -> str:
    """Open a round; gives its key. Raises ``round_still_open`` while another is open."""
    if any(one.closed_on is None for one in store.read(Assessment)):
        raise NatcoordError("round_still_open")
    assessment_id = new_id()
    store.save(Assessment(assessment_id, title, started_on.isoformat(), None, pack_version))
    return assessment_id


def close_round(store: Store, assessment_id: str, closed_on: date) -> None:
    """Close a round; its answers can no longer be changed. Raises ``round_closed``."""
    store.save(replace(_open_round(store, assessment_id), closed_on=closed_on.isoformat()))


def answer(store: Store, assessment_id: str, question: Question, changes: dict[str, Any]) -> None:
    """Write the given fields of the answer to one question; a level clears its absence and the other way round.

    Raises ``round_closed``, ``level_outside_scale`` and ``level_does_not_apply``.
    """
    _open_round(store, assessment_id)
    found = store.read(
        Answer, "assessment_id = ? AND question_key = ?", [assessment_id, question.question_key]
    )
    before = found[0] if found else _empty(assessment_id, question.question_key)
    changes = dict(changes)
    for side in _SIDES:
        _check_side(question, side, changes)
    store.save(replace(before, **changes, answered_at=now()))


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


def _open_round(store: Store, assessment_id: str) -> Assessment:
    found = store.find(Assessment, assessment_id)
    if found is None or found.closed_on is not None:
        raise NatcoordError("round_closed")
    return found


def _empty(assessment_id: str, question_key: str) -> Answer:
    return Answer(new_id(), assessment_id, question_key, None, None, None, None, "", "", "none", None, now())
