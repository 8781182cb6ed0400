"""Short ways to write down the questions, answers and evidence of a case."""

from typing import Any

from natcoord.domain.records import Answer, Evidence, Question

Side = int | str | None  # a level, a named absence, or not given


def question(key: str, area: str = "stockpile", importance: int = 1, **changes: Any) -> Question:
    facts: dict[str, Any] = {"law_applies": True, "practice_applies": True} | changes
    return Question(
        question_key=key,
        area=area,
        lens=facts.pop("lens", "legal"),
        importance=importance,
        sources=(),
        confidence=facts.pop("confidence", "from_memory"),
        themes=facts.pop("themes", ()),
        **facts,
    )


def answer(key: str, law: Side, practice: Side, assessment_id: str = "round") -> Answer:
    """An int is a level, a text a named absence, None not given."""
    return Answer(
        answer_id=f"a-{key}",
        assessment_id=assessment_id,
        question_key=key,
        law_level=law if isinstance(law, int) else None,
        law_absence=law if isinstance(law, str) else None,
        practice_level=practice if isinstance(practice, int) else None,
        practice_absence=practice if isinstance(practice, str) else None,
        note="",
        institution_id=None,
        answered_at="2026-01-01T08:00:00Z",
    )


def answered(*given: Answer) -> dict[str, Answer]:
    return {one.question_key: one for one in given}


def evidence(answer_id: str, kind: str, verified_on: str | None = None) -> Evidence:
    return Evidence(
        evidence_id=f"e-{answer_id}-{kind}",
        answer_id=answer_id,
        kind=kind,
        title="",
        reference="",
        document_on=None,
        file_name="",
        attachment=None,
        verified_by="",
        verified_on=verified_on,
        is_restricted=False,
    )
