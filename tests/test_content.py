"""The shipped question pack: its questions, its versions, its words, and the country's own questions beside them."""

import json
import re
from collections import Counter
from typing import Any

import pytest

from natcoord import content
from natcoord.domain import bank
from natcoord.domain.records import Condition, OwnQuestion, Question
from natcoord.resources import path

RANK = ("verified", "from_memory", "unverified")
LENSES = ("legal", "institutional", "procedural", "capacity", "practice", "data", "cooperation")
CROSS_CUTTING = ("gender", "ammunition", "new_technology", "civil_society")
LEVELS = ("level1", "level2", "level3", "level4", "level5")
SPOKEN_IN_LATIN = {"QR", "RFID"}  # technologies that Arabic texts name by their letters


def shipped(name: str) -> dict[str, Any]:
    """One file of the shipped pack, as it stands there."""
    return json.loads(path(f"packs/{name}.json").read_text(encoding="utf-8"))


# -- the pack as it is shipped ----------------------------------------------------------------------------------


def test_the_loaded_pack_keeps_every_question_and_provision_in_the_shipped_order() -> None:
    pack, baseline, instruments = content.pack(), shipped("baseline"), shipped("instruments")["instruments"]
    assert list(pack.questions) == [entry["key"] for entry in baseline["questions"]]
    assert list(pack.provisions) == [entry["key"] for one in instruments for entry in one["provisions"]]
    assert list(pack.instruments) == [one["key"] for one in instruments]
    assert pack.version == baseline["version"] == "2.0"
    assert content.pack() is pack


@pytest.mark.parametrize("area", content.pack().areas)
def test_each_area_is_asked_through_every_lens(area: str) -> None:
    pack = content.pack()
    assert pack.lenses == LENSES + CROSS_CUTTING
    assert {one.lens for one in pack.questions.values() if one.area == area} == set(pack.lenses)


@pytest.mark.parametrize("area", content.pack().areas)
def test_the_first_version_asked_each_area_through_seven_lenses(area: str) -> None:
    asked = [one for one in content.pack().questions.values() if bank.is_in_version(one, "1.0") and one.area == area]
    assert len(asked) >= 7
    assert {one.lens for one in asked} == set(LENSES)


def test_there_are_ten_areas_and_the_doubtful_ones_are_marked() -> None:
    pack = content.pack()
    assert len(pack.areas) == 10
    doubtful = {area for area, confidence in pack.area_confidence.items() if confidence == "unverified"}
    assert doubtful == {"profiling", "collection"}


def test_the_confidence_of_a_question_is_that_of_its_weakest_source() -> None:
    pack = content.pack()
    for question in pack.questions.values():
        weakest = max((pack.provisions[key].confidence for key in question.sources), key=RANK.index)
        assert question.confidence == weakest, question.question_key


def test_every_question_key_begins_with_its_area() -> None:
    assert all(key.startswith(f"{question.area}.") for key, question in content.pack().questions.items())


def test_the_pack_has_the_instruments_the_baseline_is_viewed_by() -> None:
    pack = content.pack()
    assert {"poa", "iti", "revcon4", "mosaic", "sdg", "sdg1642", "att", "ftp"} <= set(pack.instruments)
    cited = {source.partition(".")[0] for one in pack.questions.values() for source in one.sources}
    assert cited <= set(pack.instruments)


@pytest.mark.parametrize("key", ["revcon4.II.A.1.c", "revcon4.I.ff", "revcon4.IV.B.k"])
def test_the_elements_of_the_fourth_review_conference_stand_letter_by_letter(key: str) -> None:
    pack = content.pack()
    assert pack.provisions[key].number == f"{key.removeprefix('revcon4.').rpartition('.')[0]}({key.rpartition('.')[2]})"
    assert "proposed" in pack.word("instrument_short.revcon4", "en")
    assert "not agreed" in pack.word("instrument.revcon4", "en")


def test_a_provision_need_not_be_cited_but_a_cited_one_is_there() -> None:
    pack = content.pack()
    used = {key for question in pack.questions.values() for key in question.sources}
    assert used < set(pack.provisions)


# -- versions and conditions --------------------------------------------------------------------------------------


def test_every_question_says_since_which_version_it_is_asked() -> None:
    pack = content.pack()
    for one in pack.questions.values():
        assert bank.ordered("1.0") <= bank.ordered(one.since) <= bank.ordered(pack.version), one.question_key
        for later in (one.changed, one.until):
            assert not later or bank.ordered(one.since) < bank.ordered(later), one.question_key


def test_what_is_asked_on_a_condition_follows_an_earlier_question_on_a_side_it_asks() -> None:
    questions = content.pack().questions
    order = list(questions)
    conditions = {key: one.asked_if for key, one in questions.items() if one.asked_if}
    assert conditions
    for key, condition in conditions.items():
        followed = questions[condition.question_key]
        assert order.index(followed.question_key) < order.index(key), key
        assert followed.law_applies if condition.side == "law" else followed.practice_applies, key


def test_a_condition_is_read_with_its_question_its_side_and_its_level() -> None:
    entry = next(one for one in shipped("baseline")["questions"] if one.get("asked_if"))
    told = entry["asked_if"]
    assert content.pack().questions[entry["key"]].asked_if == Condition(
        told["question"], told["side"], told["at_least"]
    )


# -- words ----------------------------------------------------------------------------------------------------------


def test_both_languages_have_the_same_texts() -> None:
    words = content.pack().words
    assert set(words["en"]) == set(words["ar"])


def test_no_arabic_text_equals_the_english_one() -> None:
    words = content.pack().words
    assert [key for key, text in words["en"].items() if words["ar"][key] == text] == []


def test_every_arabic_sentence_is_written_in_arabic() -> None:
    for key, text in content.pack().words["ar"].items():
        for sentence in re.split(r"(?<=[.؟:؛])\s+", text):
            assert re.search(r"[\u0621-\u064a]", sentence), (key, sentence)
            assert set(re.findall(r"[A-Za-z]{2,}", sentence)) <= SPOKEN_IN_LATIN, (key, sentence)
            assert not re.search(r"[?,;]", sentence), (key, sentence)


def test_no_english_text_holds_arabic_letters() -> None:
    assert not [key for key, text in content.pack().words["en"].items() if re.search(r"[\u0600-\u06ff]", text)]


@pytest.mark.parametrize(("language", "mark"), [("en", "?"), ("ar", "؟")])
def test_every_question_is_one_sentence_that_asks(language: str, mark: str) -> None:
    pack = content.pack()
    for key in pack.questions:
        text = pack.word(f"question.{key}.text", language)
        assert text.endswith(mark), key
        assert text.count(mark) == 1, key


@pytest.mark.parametrize("language", ["en", "ar"])
def test_titles_and_texts_of_questions_are_all_different(language: str) -> None:
    pack = content.pack()
    for field in ("title", "text", "guidance"):
        counted = Counter(pack.word(f"question.{key}.{field}", language) for key in pack.questions)
        assert [text for text, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_guidance_is_one_sentence(language: str) -> None:
    pack = content.pack()
    for key in pack.questions:
        guidance = pack.word(f"question.{key}.guidance", language)
        assert guidance.endswith("."), key
        assert not re.search(r"[.?!؟]\s", guidance), key


@pytest.mark.parametrize("language", ["en", "ar"])
def test_each_question_says_in_a_line_of_its_own_what_shows_each_level(language: str) -> None:
    pack = content.pack()
    for key in pack.questions:
        lines = [pack.word(f"question.{key}.{level}", language) for level in LEVELS]
        assert len(set(lines)) == 5, key
        for line in lines:
            assert line == line.strip(), key
            assert "\n" not in line, key
            assert line[-1] not in ".;,?؟،؛", key


def test_a_word_falls_back_to_english_and_then_to_its_key() -> None:
    pack = content.pack()
    assert pack.word("area.marking", "ar") == "الوسم"
    assert pack.word("area.marking", "fr") == "Marking"
    assert pack.word("area.unheard_of", "ar") == "area.unheard_of"


def test_a_provision_is_labelled_by_its_instrument_and_number() -> None:
    pack = content.pack()
    assert pack.provision_label("poa.II.4", "en") == "PoA II.4"
    assert pack.provision_label("poa.II.4", "ar") == "برنامج العمل II.4"
    assert pack.provision_label("iti.8a", "en", for_export=True) == "ITI 8a"
    assert pack.provision_label("revcon4.II.A.1.c", "en") == "RevCon4 elements (proposed) II.A.1(c)"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_unverified_numbers_are_left_out_of_export_labels(language: str) -> None:
    pack = content.pack()
    unverified = [p for p in pack.provisions.values() if p.confidence == "unverified"]
    assert unverified
    for provision in unverified:
        exported = pack.provision_label(provision.provision_key, language, for_export=True)
        assert provision.number not in exported
        assert f"({pack.word(f'provision.{provision.provision_key}', language)})" in exported
        assert provision.number in pack.provision_label(provision.provision_key, language)


# -- the country's own questions ------------------------------------------------------------------------------------


def own(key: str, area: str, **words: dict[str, str]) -> OwnQuestion:
    texts = {"title": {"en": "Depots"}, "text": {"en": "Are the depots inspected?"}, "guidance": {}, **words}
    return OwnQuestion(key, area, "practice", 2, ("poa.II.17",), ("stockpile",), True, True, **texts)


def test_own_questions_stand_after_those_of_their_area() -> None:
    pack = content.pack().with_questions([own("own.b", "disposal"), own("own.a", "marking")])
    keys = [key for key, one in pack.questions.items() if one.area == "marking"]
    assert keys == [*(key for key, one in content.pack().questions.items() if one.area == "marking"), "own.a"]
    assert list(pack.questions)[-1] == "own.b"
    assert pack.questions["own.a"] == Question(
        "own.a", "marking", "practice", 2, ("poa.II.17",), "verified", ("stockpile",), True, True, is_own=True
    )


def test_the_words_of_an_own_question_fall_back_to_the_language_it_was_written_in() -> None:
    pack = content.pack().with_questions([own("own.a", "marking", title={"ar": "المستودعات"})])
    assert pack.word("question.own.a.title", "ar") == "المستودعات"
    assert pack.word("question.own.a.title", "en") == "المستودعات"
    assert pack.word("question.own.a.text", "ar") == "Are the depots inspected?"


def test_own_questions_leave_the_shipped_pack_as_it_is() -> None:
    content.pack().with_questions([own("own.a", "marking")])
    assert "own.a" not in content.pack().questions
    assert "question.own.a.title" not in content.pack().words["en"]
