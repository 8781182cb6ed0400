"""Which line of a target held on which day, and what a file knew on an earlier day."""

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from natcoord.domain import arms_history, ledger
from natcoord.domain.plan_records import (
    ActionPlan,
    ArmsCount,
    ArmsFigure,
    ArmsRevision,
    ArmsSupply,
    ArmsYear,
    Deadline,
    PlanMove,
)
from natcoord.domain.records import (
    Answer,
    Assessment,
    Consultation,
    Country,
    DataRequest,
    Evidence,
    GapDecision,
    HiddenQuestion,
    RoundMove,
)
from natcoord.domain.snapshot import Snapshot
from tests.domain.progress_facts import item, line, target, value, was

COUNTRY = Country("country", {"en": "Testland"}, False, "en", "latin", "un", 4.0, 0.95, 0.6)
NOW = target((0.0, 2020), (60.0, 2030), {2025: 20.0}, adopted_on="2025-09-15", adopted_by="Commission")
# Adopted on 1 March 2021 for 100 by 2026, revised on 1 May 2023 to 80 by 2028, and again on 15 September 2025.
REVISIONS = [
    line("2023-05-01", (100.0, 2026), "2021-03-01", milestones=((2023, 30.0),)),
    line("2025-09-15", (80.0, 2028), "2023-05-01"),
]


def facts(**changes: object) -> Snapshot:
    whole = Snapshot(COUNTRY, "2026-11-22", (), (), (), (), (), (), ())
    return replace(whole, **changes)


# --- lines ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "goal"),
    [
        (date(2021, 2, 28), None),  # before the first adoption
        (date(2021, 3, 1), 100.0),
        (date(2023, 4, 30), 100.0),
        (date(2023, 5, 1), 80.0),  # on the day of a revision the new line holds
        (date(2025, 9, 14), 80.0),
        (date(2025, 9, 15), 60.0),
        (date(2040, 1, 1), 60.0),
    ],
)
def test_the_line_in_force_on_a_day(day: date, goal: float | None) -> None:
    for order in permutations(REVISIONS):
        found = ledger.line_at(NOW, order, day)
        assert (found.target_value if found else None) == goal


def test_a_former_line_has_its_own_milestones_and_adoption() -> None:
    found = ledger.line_at(NOW, REVISIONS, date(2022, 1, 1))
    assert found is not None
    assert ledger.points(found) == ((2023, 30.0),)
    assert (found.adopted_on, found.adopted_by, found.target_year) == ("2021-03-01", "Council", 2026)
    assert (found.title, found.code) == (NOW.title, NOW.code)


def test_all_lines_stand_in_order_with_why_they_ended() -> None:
    found = ledger.lines(NOW, REVISIONS[::-1])
    assert [(one.since, one.until) for one in found] == [
        ("2021-03-01", "2023-05-01"),
        ("2023-05-01", "2025-09-15"),
        ("2025-09-15", None),
    ]
    assert [one.revised_by for one in found] == ["Commission", "Commission", ""]
    assert [one.target.target_value for one in found] == [100.0, 80.0, 60.0]


def test_a_draft_has_no_line_and_lines_of_others_do_not_count() -> None:
    draft = replace(NOW, adopted_on=None)
    others = [replace(one, target_id="other") for one in REVISIONS]
    assert ledger.lines(draft, others) == ()
    assert ledger.line_at(draft, [], date(2026, 1, 1)) is None


def test_between_a_return_to_draft_and_the_next_adoption_no_line_holds() -> None:
    again = replace(NOW, adopted_on="2026-02-01")
    returned = [line("2025-09-15", (80.0, 2028), "2023-05-01")]
    assert ledger.line_at(again, returned, date(2025, 12, 31)) is None
    assert ledger.line_at(again, returned, date(2026, 2, 1)) == again
    draft = ledger.target_at(again, returned, date(2025, 12, 31))
    assert (draft.adopted_on, draft.target_value) == (None, 80.0)


def test_two_revisions_on_one_day_leave_the_last() -> None:
    both = [line("2025-09-15", (100.0, 2026), "2021-03-01"), line("2025-09-15", (80.0, 2028), "2025-09-15")]
    for order in permutations(both):
        assert ledger.line_at(NOW, order, date(2025, 9, 15)) == NOW
        before = ledger.line_at(NOW, order, date(2025, 9, 14))
        assert before is not None
        assert before.target_value == 100.0


@pytest.mark.parametrize(
    ("day", "adopted_on", "goal"),
    [
        (date(2020, 1, 1), None, 100.0),  # a draft then; what it said is not kept, so its first line
        (date(2021, 3, 1), "2021-03-01", 100.0),
        (date(2024, 1, 1), "2023-05-01", 80.0),
        (date(2026, 1, 1), "2025-09-15", 60.0),
    ],
)
def test_the_target_as_it_stood(day: date, adopted_on: str | None, goal: float) -> None:
    found = ledger.target_at(NOW, REVISIONS, day)
    assert (found.adopted_on, found.target_value) == (adopted_on, goal)


def test_lines_are_alike_by_their_numbers_and_not_by_keys_of_milestones() -> None:
    other_keys = replace(NOW, milestones=tuple(replace(one, milestone_id="new") for one in NOW.milestones))
    assert ledger.is_same_line(NOW, replace(other_keys, title={}, adopted_on=None))
    assert not ledger.is_same_line(NOW, replace(NOW, milestones=()))
    assert not ledger.is_same_line(NOW, replace(NOW, baseline_value=1.0))


# --- values --------------------------------------------------------------------------------------------------

RECORDED = value(
    "2024", 15.0, recorded_at="2025-06-10T08:00:00+00:00", approved_at="2025-06-20T08:00:00+00:00",
    submitted_at="2025-06-12T08:00:00+00:00", approved_by="Head", submitted_by="Desk",
)  # fmt: skip
# First recorded as 14 on 5 February 2025, approved on 20 February, replaced on 10 June.
FIRST = was(
    RECORDED, "2025-06-10T08:00:00+00:00", value=14.0, recorded_at="2025-02-05T08:00:00+00:00",
    approved_at="2025-02-20T08:00:00+00:00",
)  # fmt: skip


@pytest.mark.parametrize(
    ("day", "known"),
    [
        (date(2025, 2, 4), None),
        (date(2025, 2, 5), (14.0, "draft")),  # when it was submitted is not kept
        (date(2025, 2, 19), (14.0, "draft")),
        (date(2025, 2, 20), (14.0, "approved")),
        (date(2025, 6, 9), (14.0, "approved")),
        (date(2025, 6, 10), (15.0, "draft")),
        (date(2025, 6, 12), (15.0, "submitted")),
        (date(2025, 6, 19), (15.0, "submitted")),
        (date(2025, 6, 20), (15.0, "approved")),
    ],
)
def test_a_value_as_it_stood(day: date, known: tuple[float, str] | None) -> None:
    found = ledger.value_at(RECORDED, [FIRST], day)
    assert (None if found is None else (found.value, found.state)) == known


def test_a_value_sent_back_was_approved_before() -> None:
    draft = RECORDED._replace(state="draft", approved_at=None, submitted_at=None, approved_by="", submitted_by="")
    back = was(draft, "2025-09-01T08:00:00+00:00", state="approved", approved_at="2025-06-20T08:00:00+00:00")
    states = {
        day: found.state
        for day in (date(2025, 6, 15), date(2025, 6, 20), date(2025, 8, 31), date(2025, 9, 1))
        if (found := ledger.value_at(draft, [back], day))
    }
    assert list(states.values()) == ["draft", "approved", "approved", "draft"]


def test_an_approved_value_without_a_day_of_approval_was_approved_when_it_was_recorded() -> None:
    old = value("2024", 15.0, recorded_at="2025-02-05T08:00:00+00:00")
    assert ledger.value_at(old, [], date(2025, 2, 5)) == old
    assert ledger.value_at(old, [], date(2025, 2, 4)) is None


# --- the whole file ------------------------------------------------------------------------------------------


def test_a_day_that_has_passed_today_changes_nothing() -> None:
    whole = facts(targets=(NOW,), target_revisions=tuple(REVISIONS), measurements=(RECORDED,))
    assert ledger.as_of(whole, date(2026, 11, 22)) == whole


def test_targets_and_values_are_those_of_the_day() -> None:
    whole = facts(
        targets=(NOW,), target_revisions=tuple(REVISIONS), measurements=(RECORDED,), measurement_revisions=(FIRST,)
    )
    known = ledger.as_of(whole, date(2025, 3, 1))
    assert [one.target_value for one in known.targets] == [80.0]
    assert [one.value for one in known.measurements] == [14.0]
    assert known.target_revisions == (REVISIONS[0],)
    assert known.measurement_revisions == ()
    assert known.taken_on == "2025-03-01"
    assert ledger.as_of(whole, date(2025, 1, 1)).measurements == ()


def answer(key: str, answered_at: str) -> Answer:
    return Answer(key, "round", f"q.{key}", 1, None, 1, None, "", None, answered_at)


def evidence(key: str, **changes: object) -> Evidence:
    plain = Evidence(key, "old", "document", "", "", None, "", None, "Head", "2024-01-10", False)
    return replace(plain, **changes)


def test_rounds_answers_and_evidence_are_those_of_the_day() -> None:
    whole = facts(
        assessments=(
            Assessment("round", {}, "2024-01-01", "2024-09-30", "1", "closed"),
            Assessment("next", {}, "2026-02-01", None, "1"),
        ),
        moves=(
            RoundMove("1", "round", "", "collecting", "2024-01-01T08:00:00", "", ""),
            RoundMove("2", "round", "collecting", "validating", "2024-05-01T08:00:00", "", ""),
            RoundMove("3", "round", "validating", "closed", "2024-09-30T08:00:00", "", ""),
        ),
        answers=(answer("old", "2024-02-01T08:00:00"), answer("new", "2024-07-01T08:00:00")),
        evidence=(
            evidence("checked"),
            evidence("later", verified_on="2024-08-01"),
            evidence("not written yet", document_on="2024-07-15"),
            evidence("of an answer not given", answer_id="new"),
        ),
        requests=(
            DataRequest("r", "round", "q", None, "2024-03-01", "2024-07-01", "2024-06-20", None, ""),
            DataRequest("s", "round", "q", None, "2024-06-15", None, None, None, ""),
        ),
        consultations=(Consultation("c", "round", "2024-06-05", "", "", None, 1, 1, 0, (), ""),),
        decisions=(GapDecision("q", "accepted", "", "2024-10-01", None, ""),),
        hidden=(HiddenQuestion("q", "", "2024-04-01"),),
    )
    known = ledger.as_of(whole, date(2024, 6, 1))
    assert [(one.assessment_id, one.state, one.closed_on) for one in known.assessments] == [
        ("round", "validating", None)
    ]
    assert [one.answer_id for one in known.answers] == ["old"]
    assert [(one.evidence_id, one.verified_on) for one in known.evidence] == [
        ("checked", "2024-01-10"),
        ("later", None),
    ]
    assert [(one.data_request_id, one.received_on) for one in known.requests] == [("r", None)]
    assert (known.consultations, known.decisions, len(known.hidden), len(known.moves)) == ((), (), 1, 2)


def test_the_plan_and_the_calendar_are_those_of_the_day() -> None:
    whole = facts(
        plans=(ActionPlan("p", {}, 2025, 2028, "in_force", None, {}, "2024-11-20", ""),),
        plan_moves=(
            PlanMove("1", "p", "draft", "approved", "2025-02-25", "Council", ""),
            PlanMove("2", "p", "approved", "in_force", "2025-03-01", "Council", ""),
        ),
        plan_items=(
            item("done", "activity", "o", state="done", state_on="2025-11-30", starts_on="2025-02-01"),
            item("stopped", "activity", "o", state="stopped", state_on="2025-11-30", starts_on="2025-06-01"),
            item("begun", "activity", "o", state="under_way", state_on="2025-03-02", starts_on="2025-02-01"),
            item("kept", "activity", "o", state="under_way", state_on="2025-02-20"),
        ),
        deadlines=(Deadline("d", {}, "2025-01-31", "year", 30, None, "", "verified", "2025-05-31"),),
        arms_years=(ArmsYear("2024", "2025-05-01", ""),),
        arms_supplies=(ArmsSupply("s", 2024, "police", "2025-02-10", None, ""),),
    )
    known = ledger.as_of(whole, date(2025, 2, 28))
    assert (known.plans[0].state, known.plans[0].finance_consulted_on) == ("approved", "2024-11-20")
    assert {one.plan_item_id: one.state for one in known.plan_items} == {
        "done": "under_way",
        "stopped": "planned",
        "begun": "planned",
        "kept": "under_way",
    }
    assert (known.deadlines[0].done_on, known.arms_years[0].closed_on) == (None, None)
    assert known.arms_supplies[0].supplied_on == "2025-02-10"
    assert ledger.as_of(whole, date(2024, 11, 1)).plans[0] == replace(
        whole.plans[0], state="draft", finance_consulted_on=None
    )


def test_a_closed_year_of_arms_is_that_of_the_day() -> None:
    count = ArmsCount("c", 2024, "police", "found", "pistol", 12)
    figure = ArmsFigure("f", 2024, "police", "destroyed", "", 40, None)
    first = replace(count, total=10)
    whole = facts(
        arms_counts=(count, ArmsCount("open", 2025, "police", "found", "pistol", 3)),
        arms_figures=(figure,),
        arms_years=(ArmsYear("2024", "2025-09-01", ""),),
        arms_revisions=(
            ArmsRevision(
                "1", 2024, "c", arms_history.was(first, ArmsCount), "Counted again", "2025-06-01T08:00:00", ""
            ),
            ArmsRevision("2", 2024, "f", arms_history.was(None, ArmsFigure), "Sent late", "2025-07-01T08:00:00", ""),
            ArmsRevision("3", 2024, "2024", {"kind": "year", "closed_on": "2025-05-01"}, "", "2025-08-01T08:00:00", ""),
            ArmsRevision("4", 2024, "2024", {"kind": "year", "closed_on": ""}, "", "2025-09-01T08:00:00", ""),
        ),
    )
    known = ledger.as_of(whole, date(2025, 5, 31))
    assert {one.arms_count_id: one.total for one in known.arms_counts} == {"c": 10, "open": 3}
    assert (known.arms_figures, known.arms_revisions) == ((), ())
    days = {
        day: ledger.as_of(whole, day).arms_years[0].closed_on
        for day in (date(2025, 4, 30), date(2025, 5, 31), date(2025, 8, 1), date(2025, 9, 1))
    }
    assert list(days.values()) == [None, "2025-05-01", None, "2025-09-01"]
    after = ledger.as_of(whole, date(2025, 7, 1))
    assert ([one.total for one in after.arms_counts], after.arms_figures) == ([12, 3], (figure,))
