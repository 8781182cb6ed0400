"""The list of data requests: what is not known or was not shared, who holds it, and what became of asking."""

from dataclasses import replace
from datetime import date

from natcoord.content import Pack
from natcoord.domain import collecting
from natcoord.domain.collecting import RequestLine
from natcoord.domain.records import Assessment, DataRequest
from natcoord.errors import NatcoordError
from natcoord.services import assess, bank, overview
from natcoord.store.store import Store, new_id


def requests(store: Store, pack: Pack, assessment: Assessment, today: date) -> list[RequestLine]:
    """What a round is to ask of others, in the order of the bank; `pack` is the one of `bank.with_own`."""
    answers = overview.answers(store, assessment)
    asked = bank.asked(store, pack, assessment, answers)
    made = store.read(DataRequest, "assessment_id = ?", [assessment.assessment_id])
    return collecting.lines(asked, pack.questions, answers, made, today)


def request_for(store: Store, assessment_id: str, question_key: str) -> DataRequest:
    """The request about one question of a round; an empty one, not written yet, where there is none."""
    where = "assessment_id = ? AND question_key = ?"
    found = store.read(DataRequest, where, [assessment_id, question_key])
    if found:
        return found[0]
    return DataRequest(new_id(), assessment_id, question_key, None, None, None, None, None, "")


def save_request(store: Store, draft: DataRequest) -> None:
    """Write a request; one that says nothing any more is removed.

    Raises ``round_closed`` and what `check_request` raises.
    """
    check_request(draft)
    assess.not_closed(store, draft.assessment_id)
    if _is_empty(draft):
        store.delete(DataRequest, draft.data_request_id)
    else:
        store.save(replace(draft, reason=draft.reason.strip()))


def check_request(draft: DataRequest) -> None:
    """Refuse a request whose days contradict each other, or that was refused without a reason.

    Raises ``due_before_asked``, ``received_before_asked``, ``refused_before_asked``, ``refusal_reason_missing``.
    """
    asked = draft.asked_on
    if asked and draft.due_on and draft.due_on < asked:
        raise NatcoordError("due_before_asked", asked=asked, due=draft.due_on)
    if asked and draft.received_on and draft.received_on < asked:
        raise NatcoordError("received_before_asked", asked=asked, received=draft.received_on)
    if asked and draft.refused_on and draft.refused_on < asked:
        raise NatcoordError("refused_before_asked", asked=asked, refused=draft.refused_on)
    if draft.refused_on and not draft.reason.strip():
        raise NatcoordError("refusal_reason_missing")


def _is_empty(draft: DataRequest) -> bool:
    said = (draft.institution_id, draft.asked_on, draft.due_on, draft.received_on, draft.refused_on)
    return not (any(said) or draft.reason.strip())
