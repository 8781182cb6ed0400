"""The question bank of this country: the shipped pack, its own questions, the hidden ones, and what a round asks."""

from collections.abc import Mapping
from datetime import date

from natcoord.content import Pack
from natcoord.domain import bank
from natcoord.domain.records import Answer, Assessment, DataRequest, HiddenQuestion, OwnQuestion, Question, Target
from natcoord.domain.snapshot import current_round
from natcoord.errors import NatcoordError
from natcoord.store.store import Store, new_id


def with_own(store: Store, pack: Pack) -> Pack:
    """The shipped pack with the country's own questions."""
    return pack.with_questions(store.read(OwnQuestion))


def asked(
    store: Store, pack: Pack, assessment: Assessment | None, answers: Mapping[str, Answer]
) -> dict[str, Question]:
    """The questions a round asks; `pack` is the one of `with_own`."""
    return bank.asked(pack.questions, assessment, answers, _hidden(store), pack.version)


def bound_to(
    store: Store, pack: Pack, assessment: Assessment | None, answers: Mapping[str, Answer]
) -> dict[str, Question]:
    """Everything a round could ask, with the follow-up questions that an answer makes needless."""
    return bank.bound_to(pack.questions, assessment, answers, _hidden(store), pack.version)


def _hidden(store: Store) -> dict[str, str]:
    """Since which day each hidden question is hidden."""
    return {one.question_key: one.hidden_on for one in store.read(HiddenQuestion)}


def new_question(pack: Pack) -> OwnQuestion:
    """An empty own question with a key; nothing is written yet."""
    return OwnQuestion(f"own.{new_id()[:8]}", pack.areas[0], pack.lenses[0], 2, (), (), True, True, {}, {}, {})


def save_question(store: Store, draft: OwnQuestion) -> str:
    """Write an own question; gives its key.

    Raises ``question_unnamed`` without a title and a text, ``question_asks_nothing`` without a side.
    """
    if not any(draft.title.values()) or not any(draft.text.values()):
        raise NatcoordError("question_unnamed")
    if not (draft.law_applies or draft.practice_applies):
        raise NatcoordError("question_asks_nothing")
    store.save(draft)
    return draft.question_key


def delete_question(store: Store, question_key: str) -> None:
    """Remove an own question nothing hangs on yet. Raises ``question_answered``: hide it instead."""
    is_served = any(question_key in keys for keys in store.column(Target, "question_keys").values())
    hangs = any(store.count(kind, "question_key = ?", [question_key]) for kind in (Answer, DataRequest))
    if hangs or is_served:
        raise NatcoordError("question_answered")
    store.delete(OwnQuestion, question_key)


def hide(store: Store, question_key: str, reason: str, day: date) -> None:
    """Ask this question no more; answers that were given stay. Raises ``reason_missing``."""
    if not reason.strip():
        raise NatcoordError("reason_missing")
    store.save(HiddenQuestion(question_key, reason.strip(), day.isoformat()))


def show(store: Store, question_key: str) -> None:
    """Ask a hidden question again."""
    store.delete(HiddenQuestion, question_key)


def upgrade(store: Store, pack: Pack) -> bank.Difference | None:
    """What the shipped pack would change for the round that is under way; None when there is nothing to apply."""
    current = current_round(store.read(Assessment))
    if current is None or current.state == "closed" or current.pack_version == pack.version:
        return None
    made = bank.difference(pack.questions.values(), current.pack_version, pack.version)
    return None if made.is_empty else made
