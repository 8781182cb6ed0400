"""What goes to which institution, and writing it: the workbook, and the print version."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from natcoord.content import Pack
from natcoord.domain.records import Assessment, DataRequest, Institution
from natcoord.errors import NatcoordError
from natcoord.services import assess, bank, collect, plan, questionnaires
from natcoord.services.questionnaires import Order
from natcoord.store.store import Store

INTERIOR = Institution("interior", {"en": "Ministry of Interior", "ar": "وزارة الداخلية"}, "ministry")
TODAY = date(2026, 11, 22)
CUSTOMS = Institution("customs", {"en": "Customs", "ar": "الجمارك"}, "agency")


@pytest.fixture
def round_id(store: Store, pack: Pack) -> str:
    with store.step("make"):
        plan.save_institution(store, INTERIOR)
        plan.save_institution(store, CUSTOMS)
        made = assess.start_round(store, {"en": "Baseline 2026", "ar": "جولة 2026"}, date(2026, 2, 2), pack.version)
        assess.assign(store, made, "stockpile", "interior", "")
        assess.assign(store, made, "disposal", "interior", "")
    return made


def asked_of(store: Store, pack: Pack, order: Order) -> list[str]:
    return list(questionnaires.questions_for(store, pack, order))


def areas(pack: Pack, keys: list[str]) -> set[str]:
    return {pack.questions[key].area for key in keys}


def request(store: Store, round_id: str, key: str, **changes: object) -> None:
    with store.step("request"):
        collect.save_request(store, replace(collect.request_for(store, round_id, key), **changes))


def test_an_institution_is_asked_for_the_areas_assigned_to_it(store: Store, pack: Pack, round_id: str) -> None:
    keys = asked_of(store, pack, Order(round_id, "interior", "en", False))
    whole = asked_of(store, pack, Order(round_id, None, "en", False))
    assert areas(pack, keys) == {"stockpile", "disposal"}
    assert keys == [key for key in whole if pack.questions[key].area in ("stockpile", "disposal")]


def test_the_areas_of_the_order_come_before_those_assigned(store: Store, pack: Pack, round_id: str) -> None:
    keys = asked_of(store, pack, Order(round_id, "interior", "en", False, ("marking",)))
    assert areas(pack, keys) == {"marking"}


def test_without_institution_and_areas_the_whole_round_is_asked(store: Store, pack: Pack, round_id: str) -> None:
    keys = asked_of(store, pack, Order(round_id, None, "en", False))
    current = store.find(Assessment, round_id)
    assert keys == list(bank.asked(store, pack, current, {}))
    assert areas(pack, asked_of(store, pack, Order(round_id, None, "en", False, ("marking",)))) == {"marking"}


def test_what_was_requested_of_an_institution_is_asked_too(store: Store, pack: Pack, round_id: str) -> None:
    marking = next(key for key, one in pack.questions.items() if one.area == "marking")
    request(store, round_id, marking, institution_id="customs", asked_on="2026-03-01")
    assert asked_of(store, pack, Order(round_id, "customs", "en", False)) == [marking]
    assert marking in asked_of(store, pack, Order(round_id, "customs", "en", False, ("disposal",)))


@pytest.mark.parametrize("field", ["received_on", "refused_on"])
def test_a_request_that_is_settled_is_not_asked_again(store: Store, pack: Pack, round_id: str, field: str) -> None:
    marking = next(key for key, one in pack.questions.items() if one.area == "marking")
    request(store, round_id, marking, institution_id="customs", reason="secret", **{field: "2026-04-01"})
    assert asked_of(store, pack, Order(round_id, "customs", "en", False)) == []


def test_a_hidden_question_is_not_sent_out(store: Store, pack: Pack, round_id: str) -> None:
    first = asked_of(store, pack, Order(round_id, "interior", "en", False))[0]
    with store.step("hide"):
        bank.hide(store, first, "not ours", date(2026, 3, 1))
    assert first not in asked_of(store, pack, Order(round_id, "interior", "en", False))


def test_an_own_question_is_sent_out_with_its_words(store: Store, pack: Pack, round_id: str, tmp_path: Path) -> None:
    text = {"en": "How many depots are fenced?", "ar": "كم مستودعا مسيجا؟"}
    with store.step("own"):
        draft = replace(bank.new_question(pack), area="stockpile", title={"en": "Fences", "ar": "الأسوار"}, text=text)
        bank.save_question(store, draft)
    path = questionnaires.write(store.path, Order(round_id, "interior", "ar", False), tmp_path / "q.xlsx", TODAY)
    cells = [str(cell.value) for row in openpyxl.load_workbook(path).worksheets[1].iter_rows() for cell in row]
    assert any("كم مستودعا مسيجا؟" in text for text in cells)
    assert not any(f"question.{draft.question_key}" in text for text in cells)


@pytest.mark.parametrize("ending", [".xlsx", ".docx", ".pdf"])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_format_is_written_in_both_languages(
    store: Store, round_id: str, tmp_path: Path, language: str, ending: str, qapp: object
) -> None:
    shares: list[float] = []
    path = tmp_path / f"q{ending}"
    order = Order(round_id, "interior", language, True)
    assert questionnaires.write(store.path, order, path, TODAY, progress=shares.append) == path
    assert path.stat().st_size > 5000
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert {one.name for one in tmp_path.iterdir()} >= {path.name}
    assert not [one for one in tmp_path.iterdir() if one.name.startswith(".natcoord")]


@pytest.mark.parametrize(
    ("change", "name", "code"),
    [
        ({"language_code": "xx"}, "q.xlsx", "language_unknown"),
        ({}, "q.ods", "report_suffix_unknown"),
        ({}, "nowhere/q.xlsx", "folder_missing"),
        ({"assessment_id": "gone"}, "q.xlsx", "questionnaire_no_round"),
        ({"institution_id": "customs"}, "q.xlsx", "questionnaire_empty"),
    ],
)
def test_what_cannot_be_written_is_refused_by_name(
    store: Store, round_id: str, tmp_path: Path, change: dict[str, str], name: str, code: str
) -> None:
    order = replace(Order(round_id, "interior", "en", False), **change)
    with pytest.raises(NatcoordError) as caught:
        questionnaires.write(store.path, order, tmp_path / name, TODAY)
    assert caught.value.code == code
    assert not (tmp_path / "q.xlsx").exists()


def test_a_cancelled_questionnaire_leaves_what_was_there(store: Store, round_id: str, tmp_path: Path) -> None:
    path = tmp_path / "q.xlsx"
    path.write_text("before")
    answers = iter([False, False, True])
    with pytest.raises(NatcoordError, match="cancelled"):
        questionnaires.write(
            store.path, Order(round_id, None, "en", False), path, TODAY, cancelled=lambda: next(answers, True)
        )
    assert path.read_text() == "before"
    assert {one.name for one in tmp_path.iterdir()} == {"q.xlsx", *(one.name for one in tmp_path.glob("testland*"))}


@pytest.mark.parametrize("named", ["interior", "ministry of  INTERIOR", "وزارة الداخلية"])
def test_an_institution_is_found_by_key_and_by_name(store: Store, round_id: str, named: str) -> None:
    order = questionnaires.order_for(store.path, named, "ar", is_prefilled=True)
    assert order == Order(round_id, "interior", "ar", True)


def test_all_names_no_institution(store: Store, round_id: str) -> None:
    assert questionnaires.order_for(store.path, "all", "en", is_prefilled=False).institution_id is None


def test_an_unknown_institution_and_a_missing_round_are_refused(store: Store, pack: Pack) -> None:
    with pytest.raises(NatcoordError, match="questionnaire_no_round"):
        questionnaires.order_for(store.path, "all", "en", is_prefilled=False)
    with store.step("make"):
        assess.start_round(store, {"en": "Baseline"}, date(2026, 2, 2), pack.version)
    with pytest.raises(NatcoordError) as caught:
        questionnaires.order_for(store.path, "Navy", "en", is_prefilled=False)
    assert (caught.value.code, caught.value.facts["institution"]) == ("institution_unknown", "Navy")


def test_writing_changes_nothing_in_the_country_file(store: Store, round_id: str, tmp_path: Path) -> None:
    before = store.count(DataRequest), store.path.stat().st_mtime_ns
    questionnaires.write(store.path, Order(round_id, "interior", "en", True), tmp_path / "q.xlsx", TODAY)
    assert (store.count(DataRequest), store.path.stat().st_mtime_ns) == before
