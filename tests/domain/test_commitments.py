"""What speaks to a provision: questions that rest on it, their gaps, and targets that name it or serve them."""

from dataclasses import replace

import pytest

from natcoord.domain import commitments, gaps
from natcoord.domain.commitments import Line
from natcoord.domain.records import Provision, Question, Target
from tests.domain.facts import answer, answered, question

PROVISIONS = [Provision(key, key.partition(".")[0], key.partition(".")[2], "verified") for key in ("a.1", "a.2", "b.1")]
WANTED = 4.0


def resting(key: str, *sources: str, importance: int = 1) -> Question:
    return replace(question(key, importance=importance), sources=sources)


def target(code: str, questions: tuple[str, ...] = (), provisions: tuple[str, ...] = ()) -> Target:
    return Target(code, code, {}, None, None, None, None, None, None, "", "", questions, provisions)


QUESTIONS = [resting("first", "a.1", "b.1"), resting("second", "a.1", importance=3)]
ANSWERS = answered(answer("first", 4, 1), answer("second", 2, None))


def lines(targets: list[Target] | None = None, questions: list[Question] | None = None) -> dict[str, Line]:
    asked = QUESTIONS if questions is None else questions
    found = gaps.find(asked, ANSWERS, [], WANTED)
    made = commitments.lines(PROVISIONS, asked, ANSWERS, found, targets or [])
    return {one.provision.provision_key: one for one in made}


def test_every_provision_has_a_line_in_the_given_order() -> None:
    assert list(lines()) == ["a.1", "a.2", "b.1"]


def test_a_line_has_the_questions_that_rest_on_its_provision_and_counts_the_whole_answers() -> None:
    made = lines()
    assert [one.question_key for one in made["a.1"].questions] == ["first", "second"]
    assert [one.question_key for one in made["b.1"].questions] == ["first"]
    assert (made["a.1"].answered, made["b.1"].answered, made["a.2"].answered) == (1, 1, 0)


def test_scores_are_weighted_means_of_these_questions_alone() -> None:
    made = lines()
    assert made["a.1"].law == pytest.approx((1 * 4 + 3 * 2) / 4)
    assert made["a.1"].practice == 1
    assert made["a.1"].coverage == pytest.approx(3 / 4)
    assert (made["b.1"].law, made["b.1"].practice, made["b.1"].coverage) == (4, 1, 1)
    assert (made["a.2"].law, made["a.2"].practice, made["a.2"].coverage) == (None, None, 0)


def test_gaps_stand_with_the_highest_priority_first() -> None:
    made = lines()
    assert [(gap.question_key, gap.priority) for gap in made["a.1"].gaps] == [("second", 6), ("first", 3)]
    assert [gap.question_key for gap in made["b.1"].gaps] == ["first"]


def test_a_target_speaks_to_the_provisions_it_names_and_to_those_of_the_questions_it_serves() -> None:
    made = lines([target("T-01", ("first",)), target("T-02", (), ("a.2", "b.1"))])
    codes = {key: [one.code for one in line.targets] for key, line in made.items()}
    assert codes == {"a.1": ["T-01"], "a.2": ["T-02"], "b.1": ["T-01", "T-02"]}


def test_a_target_counts_once_however_it_speaks_to_a_provision() -> None:
    made = lines([target("T-01", ("first", "second"), ("a.1",))])
    assert [one.code for one in made["a.1"].targets] == ["T-01"]


def test_a_target_on_a_question_that_is_not_asked_speaks_only_to_what_it_names() -> None:
    made = lines([target("T-01", ("second",), ("b.1",))], [QUESTIONS[0]])
    assert [key for key, line in made.items() if line.targets] == ["b.1"]


def test_a_provision_is_silent_without_question_and_target() -> None:
    assert [key for key, line in lines().items() if line.is_silent] == ["a.2"]
    assert not any(line.is_silent for line in lines([target("T-01", (), ("a.2",))]).values())
    assert all(line.is_silent for line in lines([], []).values())
