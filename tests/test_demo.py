"""The fictional State is whole: two rounds that a trainer can walk through, with something to find on every page."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from natcoord import demo
from natcoord.content import Pack, pack
from natcoord.domain import bank as rules
from natcoord.domain import breakdown, evidence
from natcoord.domain import nap as outlines
from natcoord.domain.collecting import REQUEST_STATES
from natcoord.domain.records import (
    ANSWER_CONFIDENCES,
    CHECKS,
    EVIDENCE_GRADES,
    ROUND_STATES,
    Answer,
    Assessment,
    Assignment,
    ChecklistAnswer,
    Consultation,
    Evidence,
    GapDecision,
    HiddenQuestion,
    Indicator,
    Institution,
    Measurement,
    OwnQuestion,
    RoundMove,
    Target,
)
from natcoord.domain.report_records import Report
from natcoord.domain.snapshot import Snapshot
from natcoord.resources import path as resource
from natcoord.services import (
    analyse,
    arms,
    bank,
    calendar,
    checking,
    collect,
    compare,
    consult,
    ledger,
    nap,
    overview,
    reporting,
    submissions,
)
from natcoord.store import file
from natcoord.store.store import Store

TODAY = date(2026, 11, 22)
ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Talvara:
    """The demonstration file, open, with what most tests ask of it."""

    store: Store
    pack: Pack
    rounds: tuple[Assessment, Assessment]  # the oldest first


@pytest.fixture(scope="module")
def talvara(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Talvara]:
    store = demo.build(tmp_path_factory.mktemp("demo") / "talvara.natcoord", TODAY)
    first, second = sorted(store.read(Assessment), key=lambda one: one.started_on)
    yield Talvara(store, bank.with_own(store, pack()), (first, second))
    store.close()


def of(talvara: Talvara, kind: Any, number: int) -> list[Any]:
    """The records of a kind that belong to a round."""
    return [one for one in talvara.store.read(kind) if one.assessment_id == talvara.rounds[number].assessment_id]


def grades(talvara: Talvara, number: int) -> Counter[str]:
    answers = overview.answers(talvara.store, talvara.rounds[number])
    return Counter(evidence.grades(answers, talvara.store.read(Evidence)).values())


# -- the file ---------------------------------------------------------------------------------------------


def test_it_says_that_it_is_an_example_in_both_languages(talvara: Talvara) -> None:
    found = talvara.store.country()
    assert found.is_example
    assert "training example" in found.name["en"]
    assert "مثال تدريبي" in found.name["ar"]


def test_two_builds_tell_the_same(talvara: Talvara, tmp_path: Path) -> None:
    again = demo.build(tmp_path / "again.natcoord", TODAY)
    assert told(overview.snapshot(again, TODAY)) == told(overview.snapshot(talvara.store, TODAY))
    again.close()


def told(snapshot: Snapshot) -> list[list[str]]:
    """Every fact with its keys numbered in the order they appear, and without the moment of writing."""
    numbers: dict[str, str] = {}

    def plain(value: Any) -> Any:
        if isinstance(value, tuple):
            return [plain(one) for one in value]
        if isinstance(value, dict):
            return {name: plain(one) for name, one in value.items()}
        is_key = isinstance(value, str) and len(value) == 36 and value.count("-") == 4
        return numbers.setdefault(value, f"key {len(numbers)}") if is_key else value

    def row(one: Any) -> str:
        names = getattr(one, "_fields", None) or one.__slots__
        return repr([plain(getattr(one, name)) for name in names if name not in ("recorded_at", "milestones")])

    return [
        [row(one) for one in getattr(snapshot, name)]
        for name in Snapshot.__slots__
        if name not in ("country", "taken_on")
    ]


def test_it_is_one_step_that_undo_takes_back(tmp_path: Path) -> None:
    store = demo.build(tmp_path / "x.natcoord", TODAY)
    assert store.undo_operation == "demo.fill"
    store.undo()
    assert store.read(Assessment) == []
    assert store.read(Evidence) == []
    assert store.read(Target) == []
    store.close()


# -- the rounds ---------------------------------------------------------------------------------------------


def test_two_rounds_four_years_apart_the_second_from_the_first(talvara: Talvara) -> None:
    first, second = talvara.rounds
    assert [one.title["en"] for one in talvara.rounds] == ["Baseline 2022", "Baseline 2026"]
    assert all(one.title["ar"] for one in talvara.rounds)
    assert int(second.started_on[:4]) - int(first.started_on[:4]) == 4
    assert second.carried_from == first.assessment_id
    assert (first.state, second.state) == ("closed", "collecting")
    assert first.closed_on is not None
    assert (first.pack_version, second.pack_version) == ("1.0", pack().version)


def test_the_first_round_asks_only_what_its_pack_version_asked(talvara: Talvara) -> None:
    answered = {one.question_key for one in of(talvara, Answer, 0)}
    shipped = pack().questions
    assert answered
    assert all(rules.is_in_version(shipped[key], "1.0") for key in answered)


def test_the_first_round_went_through_every_state_and_back_once_with_a_reason(talvara: Talvara) -> None:
    moves = of(talvara, RoundMove, 0)
    assert {one.to_state for one in moves} == set(ROUND_STATES)
    back = [one for one in moves[1:] if ROUND_STATES.index(one.to_state) < ROUND_STATES.index(one.from_state)]
    assert [bool(one.reason) for one in back] == [True]
    assert all(one.person for one in moves)
    assert [one.moved_at for one in moves] == sorted(one.moved_at for one in moves)
    assert {one.moved_at[:4] for one in moves} == {"2022"}


def test_answers_bear_the_days_of_their_round(talvara: Talvara) -> None:
    assert {one.answered_at[:4] for one in of(talvara, Answer, 0)} == {"2022"}
    for one in of(talvara, Answer, 1):
        assert one.answered_at[:4] == ("2022" if one.is_carried else "2026")
        assert one.answered_at < "2026-11-22"


def test_most_carried_answers_are_settled_and_some_still_wait(talvara: Talvara) -> None:
    answers = of(talvara, Answer, 1)
    waiting = [one for one in answers if one.is_carried]
    assert 10 <= len(waiting) <= 20
    assert {one.carried_from for one in waiting} == {talvara.rounds[0].assessment_id}
    settled = [one for one in answers if one.carried_from and one.is_confirmed]
    assert len(settled) > 4 * len(waiting)


def test_nearly_all_is_answered_nothing_is_answered_that_is_not_asked(talvara: Talvara) -> None:
    score = analyse.analyse(talvara.store, talvara.pack).overall
    assert 0.9 < score.answered / score.total < 1
    asked = overview.questions(talvara.store, talvara.pack)
    assert {one.question_key for one in of(talvara, Answer, 1)} <= set(asked)


def test_each_area_has_its_office_and_its_role(talvara: Talvara) -> None:
    for number in (0, 1):
        given = of(talvara, Assignment, number)
        assert {one.area for one in given} == set(pack().areas)
        assert all(one.institution_id and one.person for one in given)


# -- law and practice ---------------------------------------------------------------------------------------


def test_law_and_practice_disagree_both_ways(talvara: Talvara) -> None:
    found = Counter(one.kind for one in analyse.analyse(talvara.store, talvara.pack).findings)
    assert found["law_not_applied"] >= 6
    assert found["practised_without_law"] >= 3


def test_areas_differ_and_there_are_strengths_beside_the_gaps(talvara: Talvara) -> None:
    made = analyse.analyse(talvara.store, talvara.pack)
    law, practice = [one.law or 0 for one in made.scores], [one.practice or 0 for one in made.scores]
    assert max(law) - min(law) > 1.5
    assert max(practice) - min(practice) > 1
    assert any(one > other for one, other in zip(practice, law, strict=True))
    assert len(made.strengths) >= 5
    assert made.gaps


def test_every_verdict_of_a_comparison_occurs(talvara: Talvara) -> None:
    first, second = talvara.rounds
    found = compare.compare(talvara.store, talvara.pack, first.assessment_id, second.assessment_id)
    counts = Counter(one.verdict for one in found.changes)
    assert counts["improved"] > counts["worse"] >= 5
    assert counts["newly_known"] >= 3
    assert counts["no_longer_known"] >= 3
    assert counts["unchanged"]


def test_every_level_and_every_absence_occurs(talvara: Talvara) -> None:
    answers = of(talvara, Answer, 1)
    assert {one.law_level for one in answers} >= {0, 1, 2, 3, 4, 5}
    assert {one.practice_level for one in answers} >= {0, 1, 2, 3, 4, 5}
    assert {one.practice_absence for one in answers} >= {"not_known", "not_shared", "not_applicable"}


# -- evidence ---------------------------------------------------------------------------------------------


def test_there_is_evidence_of_every_grade_in_both_rounds(talvara: Talvara) -> None:
    for number in (0, 1):
        assert set(grades(talvara, number)) == set(EVIDENCE_GRADES)
    own = {one.answer_id for one in of(talvara, Answer, 1)}
    items = [one for one in talvara.store.read(Evidence) if one.answer_id in own]
    assert len(items) >= 150
    assert 1 <= sum(one.is_restricted for one in items) <= 12
    assert all(one.reference.startswith("TLV") for one in items)
    assert all(one.verified_by for one in items if one.verified_on)
    assert all(one.verified_on is None or one.verified_on < "2026-11-22" for one in items)


def test_no_document_is_younger_than_the_answer_it_speaks_for(talvara: Talvara) -> None:
    for number in (0, 1):
        begun = talvara.rounds[number].started_on
        own = {one.answer_id: one for one in of(talvara, Answer, number)}
        for one in talvara.store.read(Evidence):
            if one.answer_id in own and one.kind == "document":
                assert one.document_on is not None
                assert one.document_on < max(begun, own[one.answer_id].answered_at)


def test_two_small_files_are_kept_inside(talvara: Talvara) -> None:
    kept = [one for one in talvara.store.read(Evidence) if one.attachment]
    assert len(kept) == 2
    for one in kept:
        content = talvara.store.attachment(one.attachment)
        assert content == resource(f"demo/{one.file_name}").read_bytes()
        assert "fictional" in content.decode("utf-8")


def test_every_confidence_occurs_and_respondents_are_roles(talvara: Talvara) -> None:
    answers = of(talvara, Answer, 1)
    assert {one.confidence for one in answers} == {"", *ANSWER_CONFIDENCES}
    roles = {one.person for one in of(talvara, Assignment, 1)}
    assert {one.respondent for one in answers} <= {"", *roles}


# -- people -----------------------------------------------------------------------------------------------


def test_consultations_leave_out_some_and_women_are_fewer(talvara: Talvara) -> None:
    held = of(talvara, Consultation, 1)
    assert len(held) >= 12
    made = consult.overview(talvara.store, pack(), talvara.rounds[1])
    assert 3 <= len(made.missing) < len(pack().stakeholders) / 2
    assert made.areas_without
    assert made.overall.women_share is not None
    assert 0.2 < made.overall.women_share < 0.5
    assert any(0 < count < 5 for row in made.rows for count in (row.women, row.men, row.unstated))
    before = consult.overview(talvara.store, pack(), talvara.rounds[0])
    assert before.overall.women_share is not None
    assert before.overall.women_share < made.overall.women_share


def test_the_checklist_is_partly_answered(talvara: Talvara) -> None:
    found = of(talvara, ChecklistAnswer, 1)
    assert {one.answer for one in found} == set(CHECKS)
    assert 5 < len(found) < len(pack().checklist)


@pytest.mark.parametrize("day", [TODAY, date(2028, 3, 1)], ids=str)
def test_requests_stand_in_every_state_whenever_the_file_is_made(tmp_path: Path, day: date) -> None:
    store = demo.build(tmp_path / "x.natcoord", day)
    current = overview.assessment(store)
    assert current is not None
    found = collect.requests(store, bank.with_own(store, pack()), current, day)
    assert {one.state for one in found} == set(REQUEST_STATES)
    assert all(one.request is None or not one.request.refused_on or one.request.reason for one in found)
    store.close()


# -- choices ----------------------------------------------------------------------------------------------


def test_one_question_of_the_country_and_one_it_does_not_ask(talvara: Talvara) -> None:
    (own,) = talvara.store.read(OwnQuestion)
    (hidden,) = talvara.store.read(HiddenQuestion)
    asked = overview.questions(talvara.store, talvara.pack)
    assert own.question_key in asked
    assert hidden.question_key not in asked
    assert hidden.question_key in pack().questions
    for words in (own.title, own.text, own.guidance):
        assert set(words) == {"en", "ar"}
    assert set(own.sources) <= set(pack().provisions)
    assert set(own.themes) <= set(pack().themes)


def test_each_kind_of_decision_occurs_with_its_reason_and_each_stands_on_a_gap(talvara: Talvara) -> None:
    decisions = talvara.store.read(GapDecision)
    assert {one.decision for one in decisions} >= {"accepted", "deferred", "rejected"}
    assert all(one.reason for one in decisions if one.decision in ("deferred", "rejected"))
    assert sum(one.priority_override is not None for one in decisions) >= 2
    gaps = {one.question_key: one for one in overview.found_gaps(talvara.store, talvara.pack)}
    assert {one.question_key for one in decisions} <= set(gaps)
    changed = [gaps[one.question_key] for one in decisions if one.priority_override is not None]
    assert any(one.priority > one.computed_priority for one in changed)
    assert any(one.priority < one.computed_priority for one in changed)


def test_each_target_serves_a_gap_and_every_status_can_be_shown(talvara: Talvara) -> None:
    gaps = {one.question_key for one in overview.found_gaps(talvara.store, talvara.pack)}
    lines = overview.target_lines(talvara.store, TODAY)
    assert len(lines) == 10
    assert all(set(one.target.question_keys) <= gaps for one in lines)
    assert {one.progress.status for one in lines} >= {
        "achieved", "on_track", "needs_acceleration", "off_track", "deteriorating", "missed", "not_started", "no_data"
    }  # fmt: skip


# -- words ------------------------------------------------------------------------------------------------


def has_both(text: str) -> bool:
    return any("\u0600" <= mark <= "\u06ff" for mark in text) and any("a" <= mark <= "z" for mark in text.lower())


def test_free_text_is_there_in_both_languages(talvara: Talvara) -> None:
    store = talvara.store
    texts = [one.note for one in store.read(Answer)] + [one.title for one in store.read(Evidence)]
    texts += [one.respondent for one in store.read(Answer)] + [one.person for one in store.read(Assignment)]
    texts += [one.title for one in store.read(Consultation)] + [one.note for one in store.read(ChecklistAnswer)]
    texts += [text for one in store.read(GapDecision) for text in (one.reason, one.override_reason)]
    texts += [one.reason for one in store.read(HiddenQuestion)]
    texts += [text for one in store.read(RoundMove) for text in (one.reason, one.person)]
    texts += [text for one in store.read(Assessment) for text in (one.lead, one.team)]
    assert [text for text in texts if text and not has_both(text)] == []
    assert all(one.name["en"] and one.name["ar"] for one in store.read(Institution))


def test_what_is_told_of_a_question_names_questions_that_exist(talvara: Talvara) -> None:
    asked = overview.questions(talvara.store, talvara.pack)
    notes = {one.question_key for one in of(talvara, Answer, 1) if one.note}
    assert len(notes) >= 25
    assert notes <= set(asked)


def test_a_file_read_again_holds_the_same(talvara: Talvara) -> None:
    with file.reading(talvara.store.path) as again:
        found = overview.snapshot(again, TODAY)
    assert replace(found, taken_on="") == replace(overview.snapshot(talvara.store, TODAY), taken_on="")


# -- the walk-through ---------------------------------------------------------------------------------------


def test_the_walk_through_says_what_the_file_says(talvara: Talvara) -> None:
    made = analyse.analyse(talvara.store, talvara.pack)
    score = {one.area: one for one in made.scores}
    first, second = talvara.rounds
    verdicts = Counter(
        one.verdict
        for one in compare.compare(talvara.store, talvara.pack, first.assessment_id, second.assessment_id).changes
    )
    found = Counter(one.kind for one in made.findings)
    people = consult.overview(talvara.store, pack(), second)
    special = {"women_gender", "civil_society"}
    others = [one for one in people.rows if one.stakeholder not in special]
    share = sum(one.women for one in others) / sum(one.women + one.men for one in others)
    requests = collect.requests(talvara.store, talvara.pack, second, TODAY)
    profile = next(one for one in made.profiles if one.area == "profiling")
    figures = [
        f"{made.overall.law:.1f}", f"{made.overall.practice:.1f}", f"{score['collection'].practice:.1f}",
        f"{score['collection'].law:.1f}", f"{score['transfers'].practice:.1f}", score["transfers"].carried,
        found["law_not_applied"], found["practised_without_law"], made.overall.carried,
        sum(one.state == "unassigned" for one in requests), people.overall.total,
        f"{people.overall.women_share:.0%}".rstrip("%"), f"{share:.0%}".rstrip("%"), len(people.missing), people.done,
        verdicts["improved"], verdicts["worse"], verdicts["no_longer_known"], profile.stated, made.gaps[0].priority,
        *_planned(talvara.store), *_reported(talvara.store),
    ]  # fmt: skip
    wanted = [f"{one:.10g}" if isinstance(one, float) else str(one) for one in figures]
    assert min(score.values(), key=lambda one: one.practice or 0).area == "transfers"
    assert sum((one.law or 0) < (one.practice or 0) for one in made.scores) == 2
    for code in ("en", "ar"):
        text = (ROOT / "docs" / "guide" / f"trainer.{code}.md").read_text("utf-8")
        assert re.findall(r"\*\*([\d.]+)\*\*", text) == wanted


def _planned(store: Store) -> list[float]:
    """The figures of the second part: plan, timeline, ledger, roll-up, parts, debt, arms."""
    plan = nap.current(store)
    assert plan is not None
    money = nap.money(store, plan.action_plan_id).total
    assert money is not None
    lines = nap.items(store, plan.action_plan_id)
    target = next(one for one in store.read(Target) if one.code == "T-03")
    sheets = {one.code: one for one in store.read(Indicator)}
    latest = overview.latest(store)
    trained, victims = (
        store.read(Measurement, "indicator_id = ?", [sheets[code].indicator_id]) for code in ("I-13", "I-14")
    )
    total = next(one for one in trained if (one.period, one.cell) == ("2025", ""))
    parts = breakdown.reconcile(sheets["I-13"], total, [one for one in trained if one.period == "2025" and one.cell])
    assert [one.reason for one in parts] == [total.difference]
    debt = breakdown.debt(sheets["I-14"], victims)
    whole = arms.summary(store, 2025).whole
    return [
        len([one for one in lines if one.level == "activity"]), money.total, round(100 * (money.national_share or 0)),
        money.gap, sum(outlines.is_late(one, TODAY) for one in lines), calendar.waiting(store, TODAY).late,
        ledger.revisions(store, target.target_id)[0].target_value or 0,
        latest[sheets["I-11"].indicator_id].value or 0, parts[0].parts, total.value or 0, debt.asked, debt.missing,
        whole.numerator or 0, whole.total or 0,
    ]  # fmt: skip


def _reported(store: Store) -> list[float]:
    """The figures of the third part: the report in the making."""
    (report,) = [one for one in store.read(Report) if not one.is_submitted]
    lines = reporting.lines(store, report.report_id, TODAY)
    states = Counter(one.state for one in lines)
    found = reporting.contradictions(store, report.report_id, TODAY)
    return [len(lines), states["facts"], states["carried"], states["missing"], len(found)]


def test_the_example_has_a_submitted_report_that_is_whole_and_one_in_the_making(talvara: Talvara) -> None:
    reports = {one.period: one for one in talvara.store.read(Report)}
    states = {period: one.state for period, one in reports.items()}
    assert states == {"2022-2023": "submitted", "2024-2025": "technical"}
    (held,) = submissions.submissions(talvara.store)
    assert (held.report_id, held.submitted_on) == (reports["2022-2023"].report_id, "2024-05-14")
    assert submissions.verify(talvara.store, held.submission_id).is_whole
    then = submissions.facts(talvara.store, held.submission_id)
    assert {one.started_on[:4] for one in then.assessments} == {"2022"}
    assert all(one.recorded_at <= "2024-05-15" for one in then.measurements)


def test_the_file_passes_its_own_check(tmp_path: Path) -> None:
    path = tmp_path / "talvara.natcoord"
    demo.build(path, TODAY).close()
    assert checking.check(path) == []
