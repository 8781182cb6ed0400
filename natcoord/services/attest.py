"""What speaks for an answer or a value: documents and statements, with the file kept inside the country file or named.

Evidence of an answer is written while its round collects; evidence of a value at any time.
"""

from dataclasses import replace
from datetime import date
from pathlib import Path

from natcoord.domain.records import Answer, Evidence, Question
from natcoord.errors import NatcoordError
from natcoord.services import assess
from natcoord.store.store import Store, new_id

LARGEST = 20_000_000  # bytes of one attached file


def new_evidence(answer_id: str = "") -> Evidence:
    """An empty item with a key; nothing is written yet, and what it speaks for is said on saving."""
    return Evidence(new_id(), answer_id, "document", "", "", None, "", None, "", None, False)


def of_round(store: Store, assessment_id: str) -> list[Evidence]:
    """The evidence of all answers of a round."""
    own = "answer_id IN (SELECT answer_id FROM answer WHERE assessment_id = ?)"
    return store.read(Evidence, own, [assessment_id])


def of_value(store: Store, measurement_id: str) -> list[Evidence]:
    """The evidence of one value."""
    return store.read(Evidence, "measurement_id = ?", [measurement_id])


def save_evidence(store: Store, assessment_id: str, question: Question, draft: Evidence) -> str:
    """Write one item of evidence of an answer, which is made where there is none yet; gives its key.

    Raises ``evidence_unnamed``, ``verified_by_missing``, and what `assess.answer` raises for a round.
    """
    _must_be_named(draft)
    given = assess.answer_to(store, assessment_id, question.question_key)
    if store.find(Answer, given.answer_id) is None:
        assess.answer(store, assessment_id, question, {})
        given = assess.answer_to(store, assessment_id, question.question_key)
    else:
        assess.must_collect(store, assessment_id)
    store.save(replace(draft, answer_id=given.answer_id, measurement_id=None))
    return draft.evidence_id


def save_value_evidence(store: Store, measurement_id: str, draft: Evidence) -> str:
    """Write one item of evidence of a value; gives its key. Raises ``evidence_unnamed``, ``verified_by_missing``."""
    _must_be_named(draft)
    store.save(replace(draft, answer_id=None, measurement_id=measurement_id))
    return draft.evidence_id


def _must_be_named(draft: Evidence) -> None:
    if not (draft.title.strip() or draft.reference.strip() or draft.attachment):
        raise NatcoordError("evidence_unnamed")
    if draft.verified_on and not draft.verified_by.strip():
        raise NatcoordError("verified_by_missing")


def delete_evidence(store: Store, assessment_id: str, evidence_id: str) -> None:
    """Remove one item; the bytes of its file go when the country file is next opened."""
    assess.must_collect(store, assessment_id)
    store.delete(Evidence, evidence_id)


def delete_value_evidence(store: Store, evidence_id: str) -> None:
    """Remove one item of a value."""
    store.delete(Evidence, evidence_id)


def verify(store: Store, assessment_id: str, evidence_id: str, person: str, day: date | None) -> None:
    """Say who has verified an item and when; None takes it back. Raises ``verified_by_missing``."""
    assess.must_collect(store, assessment_id)
    verify_value(store, evidence_id, person, day)


def verify_value(store: Store, evidence_id: str, person: str, day: date | None) -> None:
    """The same for an item of a value."""
    found = store.find(Evidence, evidence_id)
    if found is None:
        return
    if day is not None and not person.strip():
        raise NatcoordError("verified_by_missing")
    store.save(replace(found, verified_by=person.strip(), verified_on=day.isoformat() if day else None))


def read_file(path: Path) -> bytes:
    """The bytes of a file to attach. Raises ``attachment_too_large``, ``attachment_unreadable``."""
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise NatcoordError("attachment_too_large", file=path.name, size=size / 1e6, largest=LARGEST / 1e6)
        content = path.read_bytes()
    except OSError as failure:
        raise NatcoordError("attachment_unreadable", file=path.name) from failure
    if not content:
        raise NatcoordError("attachment_unreadable", file=path.name)
    return content


def attach(store: Store, assessment_id: str, question: Question, draft: Evidence, named: tuple[str, bytes]) -> str:
    """Keep a file (its name and bytes, see `read_file`) inside the country file with an item of evidence."""
    return save_evidence(store, assessment_id, question, _kept(store, draft, named))


def attach_to_value(store: Store, measurement_id: str, draft: Evidence, named: tuple[str, bytes]) -> str:
    """The same with an item of a value."""
    return save_value_evidence(store, measurement_id, _kept(store, draft, named))


def _kept(store: Store, draft: Evidence, named: tuple[str, bytes]) -> Evidence:
    name, content = named
    return replace(draft, file_name=name, attachment=store.attach(content), title=draft.title or name)


def write_attachment(store: Store, evidence: Evidence, folder: Path) -> Path:
    """Write the kept file into `folder` and give its path. Raises ``attachment_missing``, ``file_not_writable``."""
    content = store.attachment(evidence.attachment) if evidence.attachment else None
    if content is None:
        raise NatcoordError("attachment_missing", file=evidence.file_name)
    path = folder / Path(evidence.file_name).name
    try:
        path.write_bytes(content)
    except OSError as failure:
        raise NatcoordError("file_not_writable", file=str(path)) from failure
    return path
