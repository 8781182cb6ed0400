"""Importing an answered questionnaire: each answer beside mine, decided, then all or nothing, repeatable."""

from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from natcoord.content import Pack
from natcoord.domain.records import Answer, DataRequest, Evidence
from natcoord.errors import NatcoordError
from natcoord.i18n import OFFERED
from natcoord.services import answers, assess, attest, collect, plan
from natcoord.services.answers import Given
from natcoord.store.store import Store
from tests.services.answered import INTERIOR, LETTERS, TODAY, Case


@pytest.fixture
def case(store: Store, pack: Pack) -> Case:
    return Case(store, pack)


# -- what is written ------------------------------------------------------------------------------------------


def test_new_answers_are_written_with_who_gave_them(case: Case) -> None:
    row = case.row(law=True, practice=True)
    path = case.sent({
        row: {
            "law": "3 – In place, limited practice", "practice": "Not known", "note": "Order 7 of May",
            "evidence": "Order 7", "reference": "art. 4", "respondent": "Ms A", "confidence": "High confidence",
        },
    })  # fmt: skip
    made = case.judged(path)
    assert (made.file, made.institution, made.new, made.empty) == (path.name, INTERIOR, 1, len(case.questions) - 1)
    shown = made.rows[row - 2]
    assert (shown.verdict, shown.mine, shown.problem) == ("new", None, None)
    assert shown.title["en"]
    assert shown.theirs == Given(3, None, None, "not_known", "Order 7 of May", "Ms A", "high", "Order 7", "art. 4")
    assert case.imported(path) == 1
    found = case.held(row)
    assert (found.law_level, found.practice_absence, found.note) == (3, "not_known", "Order 7 of May")
    assert (found.institution_id, found.respondent, found.confidence) == ("interior", "Ms A", "high")
    (item,) = case.store.read(Evidence)
    assert (item.answer_id, item.kind, item.title, item.reference) == (found.answer_id, "document", "Order 7", "art. 4")
    assert found.assessment_id == case.round_id


def test_importing_the_same_again_writes_nothing(case: Case) -> None:
    row = case.row(law=True)
    path = case.sent({row: {"law": 2, "evidence": "A letter", "holder": "Customs", "respondent": "Ms A"}})
    stale = case.judged(path)
    assert case.imported(path) == 1
    before = list(case.store.db.query("SELECT * FROM answer")), case.store.undo_operation
    again = case.judged(path)
    assert (again.new, again.differs, again.same, again.can_apply) == (0, 0, 1, False)
    assert case.imported(path) == 0
    with case.store.step("answers.apply"):
        assert answers.apply(case.store, stale, {}) == 0
    assert (list(case.store.db.query("SELECT * FROM answer")), case.store.undo_operation) == before
    assert case.store.count(Evidence) == 1


def test_an_import_is_one_step_and_can_be_taken_back(case: Case) -> None:
    path = case.sent(
        {row: {"law": 2, "evidence": "A letter"} for row, one in enumerate(case.questions, 2) if one.law_applies}
    )
    assert case.imported(path) > 5
    assert case.store.undo_operation == "answers.apply"
    case.store.undo()
    assert (case.store.count(Answer), case.store.count(Evidence)) == (0, 0)


def test_an_empty_cell_takes_nothing_back(case: Case) -> None:
    row = case.row(law=True, practice=True)
    case.answer(row, law_level=4, note="seen", institution_id="customs", respondent="Mr B")
    assert case.imported(case.sent({row: {"practice": 2}})) == 1
    found = case.held(row)
    assert (found.law_level, found.practice_level, found.note, found.respondent) == (4, 2, "seen", "Mr B")
    assert found.institution_id == "customs"


def test_a_name_or_a_confidence_filled_down_the_column_answers_nothing(case: Case) -> None:
    path = case.sent(
        {row: {"respondent": "Ms A", "confidence": "Low confidence"} for row in range(2, len(case.questions) + 2)}
    )
    assert case.judged(path).empty == len(case.questions)
    assert case.imported(path) == 0
    assert case.store.count(Answer) == 0


def test_evidence_without_a_reference_is_a_statement(case: Case) -> None:
    assert case.imported(case.sent({2: {"evidence": "Said at the meeting"}})) == 1
    (item,) = case.store.read(Evidence)
    assert (item.kind, item.title) == ("statement", "Said at the meeting")
    assert case.held(2).institution_id == "interior"


def test_text_that_looks_like_a_formula_stays_text(case: Case) -> None:
    path = case.sent()
    book = openpyxl.load_workbook(path)
    cell = book.worksheets[1][f"{LETTERS['note']}2"]
    cell.value, cell.data_type = "=1+1", "s"
    book.save(path)
    case.imported(path)
    assert case.held(2).note == "=1+1"


# -- mine and theirs --------------------------------------------------------------------------------------------


def test_an_answer_that_differs_waits_for_a_decision(case: Case) -> None:
    row = case.row(law=True)
    case.answer(row, law_level=4, institution_id="customs", respondent="Mr B")
    path = case.sent({row: {"law": 1}})
    made = case.judged(path)
    shown = made.rows[row - 2]
    assert (shown.verdict, shown.decision, shown.mine, shown.theirs.law_level) == (
        "differs", "later", case.held(row), 1,
    )  # fmt: skip
    for decision in ("mine", "later"):
        assert case.imported(path, {case.key(row): decision}) == 0
        assert case.held(row).law_level == 4
    assert case.imported(path, {case.key(row): "theirs"}) == 1
    found = case.held(row)
    assert (found.law_level, found.institution_id, found.respondent) == (1, "interior", "")
    assert case.judged(path).same == 1


@pytest.mark.parametrize(("mine", "theirs"), [("note", "other words"), ("confidence", "Low confidence")])
def test_a_note_or_a_confidence_that_differs_waits_too(case: Case, mine: str, theirs: str) -> None:
    row = case.row(law=True)
    case.answer(row, law_level=4, note="words", confidence="high")
    assert case.judged(case.sent({row: {"law": 4, mine: theirs}})).rows[row - 2].verdict == "differs"


def test_decisions_are_kept_in_the_preview_and_counted(case: Case) -> None:
    row = case.row(law=True)
    case.answer(row, law_level=4)
    made = case.judged(case.sent({row: {"law": 1}}))
    assert (made.differs, made.written, made.can_apply) == (1, 0, False)
    taken = answers.decided(made, {case.key(row): "theirs"})
    assert (taken.differs, taken.written, taken.can_apply) == (1, 1, True)
    with case.store.step("answers.apply"):
        assert answers.apply(case.store, taken) == 1
    assert case.held(row).law_level == 1


def test_an_answer_given_here_after_the_preview_is_not_written_over(case: Case) -> None:
    row = case.row(law=True)
    made = case.judged(case.sent({row: {"law": 1}}))
    assert made.rows[row - 2].verdict == "new"
    case.answer(row, law_level=4)
    with case.store.step("answers.apply"):
        assert answers.apply(case.store, made, {}) == 0
    assert case.held(row).law_level == 4


def test_a_prefilled_questionnaire_that_comes_back_as_it_went_is_the_same(case: Case) -> None:
    row = case.row(law=True, practice=True)
    question = case.questions[row - 2]
    case.answer(
        row, law_level=0, practice_absence="not_shared", note="=1+1\nsecond line",
        confidence="low", respondent="Mr B",
    )  # fmt: skip
    with case.store.step("more"):
        attest.save_evidence(case.store, case.round_id, question, replace(attest.new_evidence(""), title="Order 7"))
        request = collect.request_for(case.store, case.round_id, case.key(row))
        collect.save_request(case.store, replace(request, institution_id="customs"))
    for language in OFFERED:
        path = case.sent(language=language, is_prefilled=True)
        made = case.judged(path)
        assert (made.same, made.empty) == (1, len(case.questions) - 1)
        assert case.imported(path) == 0


@pytest.fixture
def carried(case: Case) -> int:
    """The row of a question whose answer, 3 in law, came along from the round before."""
    row = case.row(law=True, practice=True)
    case.answer(row, law_level=3)
    with case.store.step("next"):
        assess.close_round(case.store, case.round_id, date(2026, 6, 1))
        draft = assess.new_round({"en": "Baseline 2028"}, date(2028, 1, 1), case.pack.version)
        assess.plan_round(case.store, draft, carry_from=case.round_id)
    return row


def test_a_carried_answer_sent_out_prefilled_is_not_confirmed_by_coming_back(case: Case, carried: int) -> None:
    path = case.sent({carried: {"respondent": "Ms A"}}, is_prefilled=True)
    assert case.judged(path).same == 1
    assert case.imported(path) == 0
    assert case.held(carried).is_carried


def test_a_carried_answer_that_is_said_again_on_a_blank_one_is_of_this_round(case: Case, carried: int) -> None:
    path = case.sent({carried: {"law": 3, "respondent": "Ms A"}})
    assert case.judged(path).new == 1
    assert case.imported(path) == 1
    found = case.held(carried)
    assert (found.is_carried, found.law_level, found.respondent) == (False, 3, "Ms A")
    assert case.judged(path).same == 1


@pytest.mark.parametrize("is_prefilled", [True, False])
def test_a_carried_answer_is_changed_by_decision_only(case: Case, carried: int, is_prefilled: bool) -> None:
    path = case.sent({carried: {"law": 3, "practice": 1}}, is_prefilled=is_prefilled)
    assert case.judged(path).differs == 1
    assert case.imported(path) == 0
    assert case.held(carried).practice_level is None
    assert case.imported(path, {case.key(carried): "theirs"}) == 1
    found = case.held(carried)
    assert (found.law_level, found.practice_level, found.is_carried) == (3, 1, False)


# -- who holds it -------------------------------------------------------------------------------------------------


def test_who_holds_it_goes_to_the_data_requests(case: Case) -> None:
    row = case.row(law=True)
    path = case.sent({row: {"law": "Not known", "holder": "الجمارك"}})
    assert case.judged(path).rows[row - 2].theirs.holder == "customs"
    case.imported(path)
    (request,) = case.store.read(DataRequest)
    assert (request.question_key, request.institution_id) == (case.key(row), "customs")


def test_a_holder_the_file_does_not_know_is_kept_in_the_note(case: Case) -> None:
    row = case.row(law=True)
    path = case.sent({row: {"law": "Not known", "holder": "The harbour master", "note": "Ask"}})
    case.imported(path)
    assert case.store.count(DataRequest) == 0
    note = case.held(row).note
    assert note.startswith("Ask\n")
    assert "The harbour master" in note
    assert case.judged(path).same == 1


def test_another_institution_that_is_asked_already_is_not_replaced(case: Case) -> None:
    row = case.row(law=True)
    with case.store.step("request"):
        request = collect.request_for(case.store, case.round_id, case.key(row))
        collect.save_request(case.store, replace(request, institution_id="interior"))
    case.imported(case.sent({row: {"law": "Not known", "holder": "Customs"}}))
    assert [one.institution_id for one in case.store.read(DataRequest)] == ["interior"]
    assert "Customs" in case.held(row).note


@pytest.mark.parametrize(("state", "code"), [("analysing", "round_not_collecting"), ("closed", "round_closed")])
def test_a_round_that_does_not_collect_takes_no_answers(case: Case, state: str, code: str) -> None:
    path = case.sent({2: {"note": "x"}})
    made = case.judged(path)
    with case.store.step("move"):
        assess.move_round(case.store, case.round_id, state, TODAY)
    assert case.refusal(path).code == code
    with pytest.raises(NatcoordError, match=code), case.store.step("answers.apply"):
        answers.apply(case.store, made, {})
    assert case.store.count(Answer) == 0


def test_an_institution_deleted_since_leaves_the_answers_without_one(case: Case) -> None:
    path = case.sent({2: {"note": "x"}})
    with case.store.step("delete"):
        plan.delete_institution(case.store, "interior")
    assert case.judged(path).institution is None
    assert case.imported(path) == 1
    assert case.held(2).institution_id is None
