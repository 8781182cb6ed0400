"""The analysis of the current round, read from a real country file."""

from dataclasses import replace
from datetime import date

import pytest

from natcoord.content import Pack
from natcoord.domain.records import Answer, Evidence, Question
from natcoord.services import analyse, assess, attest, bank, decide, overview
from natcoord.store.store import Store, new_id


def both_sided(pack: Pack, area: str) -> list[Question]:
    return [one for one in pack.questions.values() if one.area == area and one.law_applies and one.practice_applies]


def begin(store: Store, pack: Pack, day: date) -> str:
    with store.step("assess.start_round"):
        return assess.start_round(store, {"en": "Baseline"}, day, pack.version)


def give(store: Store, round_id: str, question: Question, law: int | None, practice: int | str | None) -> None:
    changes: dict[str, object] = {"law_level": law}
    changes["practice_absence" if isinstance(practice, str) else "practice_level"] = practice
    with store.step("assess.answer"):
        assess.answer(store, round_id, question, changes)


def prove(store: Store, round_id: str, question: Question, *, verified_on: str | None = None) -> None:
    draft = replace(attest.new_evidence(""), title="Decree 12", verified_by="Nadia", verified_on=verified_on)
    with store.step("attest.save_evidence"):
        attest.save_evidence(store, round_id, question, draft)


def test_a_file_without_a_round_has_nothing_to_look_at(store: Store, pack: Pack) -> None:
    found = analyse.analyse(store, pack)
    assert found.assessment is None
    assert found.is_empty
    assert not found.has_levels
    assert (found.gaps, found.findings, found.strengths, found.clusters) == ((), (), (), ())
    assert sum(one.unanswered for one in found.profiles) == len(found.questions)


def test_findings_strengths_and_gaps_follow_from_the_levels(store: Store, pack: Pack, today: date) -> None:
    round_id = begin(store, pack, today)
    unapplied, unfounded, strong, small = both_sided(pack, pack.areas[3])[:4]
    give(store, round_id, unapplied, 4, 0)
    give(store, round_id, unfounded, 1, 4)
    give(store, round_id, strong, 5, 4)
    give(store, round_id, small, 4, 3)
    found = analyse.analyse(store, pack)
    kinds = {one.question_key: one.kind for one in found.findings}
    assert kinds == {
        unapplied.question_key: "law_not_applied",
        unfounded.question_key: "practised_without_law",
    }
    assert [one.question_key for one in found.strengths] == [strong.question_key]
    sizes = {gap.question_key: gap.size for gap in found.gaps}
    assert sizes == {unapplied.question_key: 4, unfounded.question_key: 3, small.question_key: 1}
    assert found.has_levels
    assert not found.is_empty


def test_an_absence_is_something_to_look_at_and_no_level(store: Store, pack: Pack, today: date) -> None:
    give(store, begin(store, pack, today), both_sided(pack, pack.areas[0])[0], None, "not_known")
    found = analyse.analyse(store, pack)
    assert not found.is_empty
    assert not found.has_levels
    assert found.gaps == ()


def test_only_the_evidence_of_the_current_round_counts(store: Store, pack: Pack, today: date) -> None:
    question, other = both_sided(pack, pack.areas[1])[:2]
    earlier = begin(store, pack, date(2024, 1, 10))
    give(store, earlier, question, 3, 3)
    prove(store, earlier, question, verified_on="2024-02-01")
    with store.step("assess.close_round"):
        assess.close_round(store, earlier, date(2024, 6, 1))
    current = begin(store, pack, today)
    give(store, current, question, 3, 3)
    give(store, current, other, 2, 2)
    prove(store, current, other)
    (profile,) = (one for one in analyse.analyse(store, pack).profiles if one.area == pack.areas[1])
    assert (profile.verified, profile.document, profile.none) == (0, 1, 1)


def test_gaps_and_scores_are_those_of_the_other_pages(store: Store, pack: Pack, today: date) -> None:
    round_id = begin(store, pack, today)
    for number, question in enumerate(both_sided(pack, pack.areas[2])):
        give(store, round_id, question, number % 6, (number * 2) % 6)
    first = overview.found_gaps(store, pack)[-1]
    with store.step("decide.override_priority"):
        decide.override_priority(store, first.question_key, 15.0, "Regional roadmap", today)
    found = analyse.analyse(store, pack)
    assert list(found.gaps) == overview.found_gaps(store, pack)
    assert list(found.scores) == overview.area_scores(store, pack)
    assert found.gaps[0].question_key == first.question_key
    assert found.gaps[0].override_reason == "Regional roadmap"


def test_a_cluster_holds_the_gaps_of_its_theme(store: Store, pack: Pack, today: date) -> None:
    round_id = begin(store, pack, today)
    asked = [one for area in pack.areas for one in both_sided(pack, area)[:3]]
    for question in asked:
        give(store, round_id, question, 2, 1)
    found = analyse.analyse(store, pack)
    for cluster in found.clusters:
        own = [gap for gap in found.gaps if cluster.theme in pack.questions[gap.question_key].themes]
        assert [gap.question_key for gap in cluster.gaps] == [gap.question_key for gap in own]
        assert cluster.priority == sum(gap.priority for gap in own)
        assert cluster.largest == max(gap.priority for gap in own)
    sums = [one.priority for one in found.clusters]
    assert sums == sorted(sums, reverse=True)


def test_a_cell_knows_its_questions(store: Store, pack: Pack, today: date) -> None:
    begin(store, pack, today)
    found = analyse.analyse(store, pack)
    for cell in found.cells:
        own = found.cell_questions(cell.area, cell.lens)
        assert len(own) == cell.questions > 0
        assert {(one.area, one.lens) for one in own} == {(cell.area, cell.lens)}
    assert sum(cell.questions for cell in found.cells) == len(found.questions)


def test_what_the_country_hides_is_not_analysed(store: Store, pack: Pack, today: date) -> None:
    begin(store, pack, today)
    key = next(iter(analyse.analyse(store, pack).questions))
    with store.step("bank.hide"):
        bank.hide(store, key, "Not our task", today)
    assert key not in analyse.analyse(store, pack).questions


@pytest.fixture
def large(store: Store, pack: Pack, today: date) -> Store:
    """Every question answered, 2,000 items of evidence."""
    round_id = begin(store, pack, today)
    asked = list(overview.questions(store, pack).values())
    answers = [
        Answer(new_id(), round_id, one.question_key, 3, None, 1, None, "", None, "2026-11-01T08:00:00Z")
        for one in asked
    ]
    with store.step("assess.answer"):
        store.save(*answers)
        store.save(
            *(
                Evidence(
                    new_id(), answers[number % len(answers)].answer_id, "document", "Decree", "", None, "", None, "",
                    None, False,
                )
                for number in range(2000)
            )
        )  # fmt: skip
    return store
