"""Who was consulted in a round, and the gender-analysis checklist."""

from dataclasses import dataclass
from datetime import date

from natcoord.content import Pack
from natcoord.domain import inclusion
from natcoord.domain.records import CHECKS, Assessment, ChecklistAnswer, Consultation
from natcoord.errors import NatcoordError
from natcoord.services import assess
from natcoord.store.store import Store, new_id


@dataclass(frozen=True, slots=True)
class Inclusion:
    """What a round can say about whom it heard."""

    consultations: tuple[Consultation, ...]  # the newest first
    rows: tuple[inclusion.Row, ...]  # one for each kind of stakeholder
    overall: inclusion.Row
    missing: tuple[str, ...]  # kinds nobody was met of
    areas_without: tuple[str, ...]
    checks: dict[str, ChecklistAnswer]  # by item
    done: float  # of the checklist; partly counts one half
    total: int


def new_consultation(assessment_id: str, day: date, stakeholder: str = "") -> Consultation:
    """An empty one with a key; nothing is written yet."""
    return Consultation(new_id(), assessment_id, day.isoformat(), "", stakeholder, None, 0, 0, 0, (), "")


def save_consultation(store: Store, draft: Consultation) -> str:
    """Write a consultation; gives its key.

    Raises ``consultation_unnamed``, ``consultation_empty`` when nobody is counted, and ``round_closed``.
    """
    assess.not_closed(store, draft.assessment_id)
    if not draft.title.strip():
        raise NatcoordError("consultation_unnamed")
    if draft.women + draft.men + draft.unstated == 0:
        raise NatcoordError("consultation_empty")
    store.save(draft)
    return draft.consultation_id


def delete_consultation(store: Store, consultation_id: str) -> None:
    """Remove a consultation. Raises ``round_closed``."""
    found = store.find(Consultation, consultation_id)
    if found is not None:
        assess.not_closed(store, found.assessment_id)
        store.delete(Consultation, consultation_id)


def check_item(store: Store, assessment_id: str, item_key: str, answer: str | None, note: str) -> None:
    """Answer a line of the checklist (records.CHECKS); None takes the answer back. Raises ``round_closed``."""
    assess.not_closed(store, assessment_id)
    if answer is not None and answer not in CHECKS:
        raise ValueError(answer)
    where = "assessment_id = ? AND item_key = ?"
    found = store.read(ChecklistAnswer, where, [assessment_id, item_key])
    if answer is None:
        for one in found:
            store.delete(ChecklistAnswer, one.checklist_answer_id)
        return
    key = found[0].checklist_answer_id if found else new_id()
    store.save(ChecklistAnswer(key, assessment_id, item_key, answer, note.strip()))


def overview(store: Store, pack: Pack, assessment: Assessment) -> Inclusion:
    """Everything about whom the round heard. The areas of a scope are the only ones that can be missed."""
    held = store.read(Consultation, "assessment_id = ?", [assessment.assessment_id], order="held_on DESC, rowid")
    checks = store.read(ChecklistAnswer, "assessment_id = ?", [assessment.assessment_id])
    rows = inclusion.rows(held, pack.stakeholders)
    areas = [one for one in pack.areas if not assessment.scope_areas or one in assessment.scope_areas]
    done, total = inclusion.checklist_score(checks, pack.checklist)
    return Inclusion(
        tuple(held),
        tuple(rows),
        inclusion.overall(rows),
        tuple(inclusion.missing(held, pack.stakeholders)),
        tuple(inclusion.areas_without(held, areas)),
        {one.item_key: one for one in checks},
        done,
        total,
    )
