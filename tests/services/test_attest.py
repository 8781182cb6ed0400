"""Evidence of answers: items, attached files, verification."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from natcoord.content import Pack
from natcoord.domain.records import Answer, Evidence, Measurement, Question
from natcoord.errors import NatcoordError
from natcoord.services import assess, attest, checking, exporting, plan, track
from natcoord.store import file
from natcoord.store.store import Store


@pytest.fixture
def question(pack: Pack) -> Question:
    return next(one for one in pack.questions.values() if one.law_applies and one.practice_applies)


@pytest.fixture
def round_id(store: Store, today: date, pack: Pack) -> str:
    return str(do(store, assess.start_round, {"en": "Baseline"}, today, pack.version))


def do(store: Store, operation: Any, *arguments: Any) -> Any:
    with store.step("test"):
        return operation(store, *arguments)


def refused(store: Store, operation: Any, *arguments: Any) -> str:
    with pytest.raises(NatcoordError) as caught:
        do(store, operation, *arguments)
    return caught.value.code


def named(title: str, **fields: Any) -> Evidence:
    return replace(attest.new_evidence(""), title=title, **fields)


def test_the_first_evidence_of_a_question_makes_its_answer(store: Store, round_id: str, question: Question) -> None:
    do(store, attest.save_evidence, round_id, question, named("Order 12", reference="OG 4/2019"))
    (given,) = store.read(Answer)
    (item,) = store.read(Evidence)
    assert (given.question_key, given.law_level, item.answer_id) == (question.question_key, None, given.answer_id)


def test_an_answer_has_as_many_items_as_there_are(store: Store, round_id: str, question: Question) -> None:
    for number in range(7):
        do(store, attest.save_evidence, round_id, question, named(f"Order {number}"))
    assert [one.title for one in store.read(Evidence)] == [f"Order {number}" for number in range(7)]
    assert store.count(Answer) == 1


@pytest.mark.parametrize("blank", ["", "   "])
def test_evidence_that_nothing_names_is_refused(store: Store, round_id: str, question: Question, blank: str) -> None:
    assert refused(store, attest.save_evidence, round_id, question, named(blank)) == "evidence_unnamed"
    assert store.count(Answer) == store.count(Evidence) == 0


def test_verifying_needs_a_person(store: Store, round_id: str, question: Question, today: date) -> None:
    draft = named("Order", verified_on="2026-01-01")
    assert refused(store, attest.save_evidence, round_id, question, draft) == "verified_by_missing"
    key = do(store, attest.save_evidence, round_id, question, named("Order"))
    assert refused(store, attest.verify, round_id, key, " ", today) == "verified_by_missing"
    do(store, attest.verify, round_id, key, "Secretariat", today)
    (item,) = store.read(Evidence)
    assert (item.verified_by, item.verified_on) == ("Secretariat", today.isoformat())


def test_a_file_is_kept_inside_and_comes_out_the_same(
    store: Store, round_id: str, question: Question, tmp_path: Path
) -> None:
    source = tmp_path / "قرار رقم 12.pdf"
    source.write_bytes(b"%PDF-1.4 " + bytes(range(256)))
    draft = named("", document_on="2019-04-01")
    do(store, attest.attach, round_id, question, draft, (source.name, attest.read_file(source)))
    (item,) = store.read(Evidence)
    assert (item.title, item.file_name) == (source.name, source.name)
    folder = tmp_path / "out"
    folder.mkdir()
    assert attest.write_attachment(store, item, folder).read_bytes() == source.read_bytes()


def test_an_attached_name_never_leaves_the_folder_it_is_written_to(
    store: Store, round_id: str, question: Question, tmp_path: Path
) -> None:
    do(store, attest.attach, round_id, question, named("x"), ("../../elsewhere.txt", b"content"))
    (item,) = store.read(Evidence)
    assert attest.write_attachment(store, item, tmp_path) == tmp_path / "elsewhere.txt"


def test_equal_files_are_kept_once_and_undo_takes_the_record_only(
    store: Store, round_id: str, question: Question
) -> None:
    for _ in range(2):
        do(store, attest.attach, round_id, question, named("x"), ("x.txt", b"the same"))
    assert store.db["attachment"].count == 1
    store.undo()
    (item,) = store.read(Evidence)
    assert store.attachment(item.attachment or "") == b"the same"
    store.redo()
    assert store.count(Evidence) == 2


def test_bytes_that_no_record_names_go_when_the_file_is_next_opened(
    store: Store, round_id: str, question: Question
) -> None:
    do(store, attest.attach, round_id, question, named("kept"), ("a.txt", b"kept"))
    key = do(store, attest.attach, round_id, question, named("gone"), ("b.txt", b"gone"))
    do(store, attest.delete_evidence, round_id, key)
    assert store.db["attachment"].count == 2
    store.close()
    again = file.open_file(store.path)
    assert [bytes(row["content"]) for row in again.db["attachment"].rows] == [b"kept"]
    again.close()


def test_a_file_too_large_to_keep_is_refused_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attest, "LARGEST", 1_000_000)
    source = tmp_path / "scan.pdf"
    source.write_bytes(b"x" * 1_500_000)
    with pytest.raises(NatcoordError, match="attachment_too_large") as caught:
        attest.read_file(source)
    assert caught.value.facts == {"file": "scan.pdf", "size": 1.5, "largest": 1.0}


@pytest.mark.parametrize("make", [lambda path: None, lambda path: path.mkdir(), lambda path: path.write_bytes(b"")])
def test_a_file_that_cannot_be_read_is_refused_by_name(tmp_path: Path, make: Any) -> None:
    make(tmp_path / "scan.pdf")
    with pytest.raises(NatcoordError, match="attachment_unreadable") as caught:
        attest.read_file(tmp_path / "scan.pdf")
    assert caught.value.facts["file"] == "scan.pdf"


def test_bytes_that_are_missing_are_said_by_the_check(store: Store, round_id: str, question: Question) -> None:
    do(store, attest.attach, round_id, question, named("x"), ("order.pdf", b"content"))
    store.db.execute("DELETE FROM attachment")
    store.close()
    (problem,) = checking.check(store.path)
    assert (problem.code, problem.facts) == ("attachment_missing", {"file": "order.pdf"})


def test_a_round_that_does_not_collect_takes_no_evidence(
    store: Store, round_id: str, question: Question, today: date
) -> None:
    key = do(store, attest.save_evidence, round_id, question, named("Order"))
    do(store, assess.move_round, round_id, "analysing", today)
    assert refused(store, attest.save_evidence, round_id, question, named("More")) == "round_not_collecting"
    assert refused(store, attest.delete_evidence, round_id, key) == "round_not_collecting"
    do(store, assess.close_round, round_id, today)
    assert refused(store, attest.verify, round_id, key, "Secretariat", today) == "round_closed"


def test_evidence_without_a_file_is_no_problem_of_the_check(store: Store, round_id: str, question: Question) -> None:
    do(store, attest.save_evidence, round_id, question, named("Order 12"))
    store.close()
    assert checking.check(store.path) == []


# -- evidence of a value ---------------------------------------------------------------------------------------


@pytest.fixture
def value_id(store: Store) -> str:
    sheet = replace(plan.new_indicator(store, None), name={"en": "Arms"}, unit={"en": "arms"})
    do(store, plan.save_indicator, sheet)
    do(store, track.record, track.Entry(sheet.indicator_id, "2024", 12.0))
    return store.read(Measurement)[0].measurement_id


def test_a_value_has_as_many_items_as_there_are(store: Store, value_id: str) -> None:
    for number in range(3):
        do(store, attest.save_value_evidence, value_id, named(f"Register {number}"))
    items = attest.of_value(store, value_id)
    assert [(one.title, one.answer_id, one.measurement_id) for one in items] == [
        (f"Register {number}", None, value_id) for number in range(3)
    ]
    do(store, attest.delete_value_evidence, items[0].evidence_id)
    assert len(attest.of_value(store, value_id)) == 2
    store.undo()
    assert {one.title for one in attest.of_value(store, value_id)} == {one.title for one in items}


def test_evidence_of_a_value_follows_the_same_rules(store: Store, value_id: str, today: date) -> None:
    assert refused(store, attest.save_value_evidence, value_id, named(" ")) == "evidence_unnamed"
    draft = named("Register", verified_on="2026-01-01")
    assert refused(store, attest.save_value_evidence, value_id, draft) == "verified_by_missing"
    key = do(store, attest.save_value_evidence, value_id, named("Register"))
    assert refused(store, attest.verify_value, key, " ", today) == "verified_by_missing"
    do(store, attest.verify_value, key, "Auditor", today)
    (item,) = attest.of_value(store, value_id)
    assert (item.verified_by, item.verified_on, item.measurement_id) == ("Auditor", today.isoformat(), value_id)


def test_a_file_is_kept_with_a_value_and_comes_out_the_same(store: Store, value_id: str, tmp_path: Path) -> None:
    do(store, attest.attach_to_value, value_id, named(""), ("register.xlsx", b"content"))
    (item,) = attest.of_value(store, value_id)
    assert item.title == "register.xlsx"
    assert attest.write_attachment(store, item, tmp_path).read_bytes() == b"content"
    assert checking.check(store.path) == []


def test_evidence_of_a_value_is_no_evidence_of_an_answer(
    store: Store, value_id: str, round_id: str, question: Question, today: date, tmp_path: Path
) -> None:
    do(store, attest.save_evidence, round_id, question, named("Order"))
    do(store, attest.save_value_evidence, value_id, named("Register"))
    assert [one.title for one in attest.of_round(store, round_id)] == ["Order"]
    assert [one.title for one in attest.of_value(store, value_id)] == ["Register"]
    for kind in ("national", "baseline"):
        target = tmp_path / f"{kind}.xlsx"
        assert exporting.write_report(store.path, kind, "en", target, today) == target


def test_evidence_goes_with_its_value_and_comes_back_with_undo(store: Store, value_id: str) -> None:
    do(store, attest.save_value_evidence, value_id, named("Register"))
    do(store, track.delete, value_id)
    assert store.count(Evidence) == 0
    store.undo()
    assert [one.title for one in attest.of_value(store, value_id)] == ["Register"]
