"""Cases are written from design.md 5.1: evidence grade none, stated, document, verified."""

import pytest

from natcoord.domain.evidence import grade, grades
from natcoord.domain.records import EVIDENCE_GRADES
from tests.domain.facts import answer, answered, evidence

Item = tuple[str, str | None]  # kind, verified on

STATEMENT: Item = ("statement", None)
DOCUMENT: Item = ("document", None)
SEEN_DOCUMENT: Item = ("document", "2026-03-01")
HEARD_STATEMENT: Item = ("statement", "2026-03-01")


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([], "none"),
        ([STATEMENT], "stated"),
        ([STATEMENT, STATEMENT], "stated"),
        ([DOCUMENT], "document"),
        ([STATEMENT, DOCUMENT], "document"),
        ([DOCUMENT, STATEMENT], "document"),
        ([SEEN_DOCUMENT], "verified"),
        ([HEARD_STATEMENT], "verified"),
        ([STATEMENT, DOCUMENT, SEEN_DOCUMENT], "verified"),
        ([HEARD_STATEMENT, DOCUMENT], "verified"),
        ([("document", "")], "document"),  # an emptied day is no day
    ],
)
def test_the_strongest_item_gives_the_grade(items: list[Item], expected: str) -> None:
    assert grade(evidence("a", *one) for one in items) == expected
    assert expected in EVIDENCE_GRADES


def test_each_answer_has_the_grade_of_its_own_evidence() -> None:
    answers = answered(*(answer(key, 3, 3) for key in ("bare", "told", "shown", "checked")))
    held = [
        evidence("a-shown", "statement"),
        evidence("a-told", "statement"),
        evidence("a-checked", "document", "2026-03-01"),
        evidence("a-shown", "document"),
    ]
    assert grades(answers, held) == {"bare": "none", "told": "stated", "shown": "document", "checked": "verified"}


def test_evidence_of_another_round_counts_nowhere() -> None:
    assert grades(answered(answer("q", 3, 3)), [evidence("answer of 2024", "document")]) == {"q": "none"}
    assert grades({}, [evidence("a-q", "document")]) == {}


def test_evidence_given_as_a_stream_is_read_once() -> None:
    answers = answered(answer("q", 3, 3), answer("r", 3, 3))
    held = (evidence(f"a-{key}", "document") for key in ("q", "r"))
    assert grades(answers, held) == {"q": "document", "r": "document"}
