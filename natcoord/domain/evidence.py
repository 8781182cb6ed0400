"""Evidence grades (design.md 5.1): none, stated, document, verified; found anew from what speaks for an answer."""

from collections.abc import Iterable, Mapping

from natcoord.domain.records import Answer, Evidence


def grade(items: Iterable[Evidence]) -> str:
    """One of EVIDENCE_GRADES, given by the strongest item: whatever was verified stands above any document."""
    held = list(items)
    if not held:
        return "none"
    if any(one.verified_on for one in held):
        return "verified"
    return "document" if any(one.kind == "document" for one in held) else "stated"


def grades(answers: Mapping[str, Answer], evidence: Iterable[Evidence]) -> dict[str, str]:
    """The grade of each answer by question key; evidence of other answers counts nowhere."""
    held = by_answer(evidence)
    return {key: grade(held.get(answer.answer_id, ())) for key, answer in answers.items()}


def by_answer(items: Iterable[Evidence]) -> dict[str, tuple[Evidence, ...]]:
    """Evidence by the key of the answer it speaks for; what speaks for a value is left out."""
    found: dict[str, list[Evidence]] = {}
    for one in items:
        if one.answer_id is not None:
            found.setdefault(one.answer_id, []).append(one)
    return {key: tuple(own) for key, own in found.items()}
