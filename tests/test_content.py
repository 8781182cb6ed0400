"""The shipped question pack, and the refusal of broken ones."""

import copy
import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from natcoord import content
from natcoord.errors import NatcoordError
from natcoord.resources import path

RANK = ("verified", "from_memory", "unverified")


def shipped() -> dict[str, Any]:
    """The parts of the shipped pack, fresh, so that a test may break them."""
    names = ("baseline", "instruments", "text.en", "text.ar")
    read = {name: json.loads(path(f"packs/{name}.json").read_text(encoding="utf-8")) for name in names}
    return {**read, "questions": read["baseline"]["questions"], "list": read["instruments"]["instruments"]}


def found(parts: dict[str, Any]) -> list[tuple[str, str, str]]:
    words = {name.removeprefix("text."): parts[name] for name in ("text.en", "text.ar") if name in parts}
    errors = content.problems(parts["baseline"], parts["instruments"], words)
    assert all(error.code == "pack_invalid" for error in errors)
    return [(error.facts["file"], error.facts["key"], error.facts["field"]) for error in errors]


def test_the_shipped_pack_has_no_problem() -> None:
    assert found(shipped()) == []


def test_the_loaded_pack_keeps_every_question_in_the_shipped_order() -> None:
    pack = content.pack()
    assert list(pack.questions) == [entry["key"] for entry in shipped()["questions"]]
    assert pack.version == "1.0"
    assert pack.questions["stockpile.security_standard"].sources == ("poa.II.17", "mosaic.05.20")
    assert content.pack() is pack


@pytest.mark.parametrize("area", content.pack().areas)
def test_each_area_asks_at_least_seven_questions_through_all_seven_lenses(area: str) -> None:
    pack = content.pack()
    lenses = [question.lens for question in pack.questions.values() if question.area == area]
    assert len(lenses) >= 7
    assert len(pack.lenses) == 7
    assert set(lenses) == set(pack.lenses)


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


def test_every_provision_is_used_by_a_question() -> None:
    pack = content.pack()
    used = {key for question in pack.questions.values() for key in question.sources}
    assert set(pack.provisions) == used


def test_every_question_key_begins_with_its_area() -> None:
    assert all(key.startswith(f"{question.area}.") for key, question in content.pack().questions.items())


Mutation = Callable[[dict[str, Any]], object]
MUTATIONS: dict[str, tuple[Mutation, tuple[str, str, str]]] = {
    "a question without a key": (
        lambda p: p["questions"][2].pop("key"),
        ("baseline.json", "#3", "key"),
    ),
    "a question given twice": (
        lambda p: p["questions"].append(copy.deepcopy(p["questions"][0])),
        ("baseline.json", "coordination.legal_basis", "key"),
    ),
    "an unknown area": (
        lambda p: p["questions"][0].update(area="elsewhere"),
        ("baseline.json", "coordination.legal_basis", "area"),
    ),
    "an unknown lens": (
        lambda p: p["questions"][0].update(lens="telescope"),
        ("baseline.json", "coordination.legal_basis", "lens"),
    ),
    "no lens": (
        lambda p: p["questions"][0].pop("lens"),
        ("baseline.json", "coordination.legal_basis", "lens"),
    ),
    "an importance of nought": (
        lambda p: p["questions"][0].update(importance=0),
        ("baseline.json", "coordination.legal_basis", "importance"),
    ),
    "an importance of four": (
        lambda p: p["questions"][0].update(importance=4),
        ("baseline.json", "coordination.legal_basis", "importance"),
    ),
    "an unknown provision": (
        lambda p: p["questions"][0]["sources"].append("poa.II.99"),
        ("baseline.json", "coordination.legal_basis", "sources"),
    ),
    "no source": (
        lambda p: p["questions"][0].update(sources=[]),
        ("baseline.json", "coordination.legal_basis", "sources"),
    ),
    "an unknown confidence": (
        lambda p: p["questions"][0].update(confidence="certain"),
        ("baseline.json", "coordination.legal_basis", "confidence"),
    ),
    "an unknown theme": (
        lambda p: p["questions"][0]["themes"].append("weather"),
        ("baseline.json", "coordination.legal_basis", "themes"),
    ),
    "a question that applies to nothing": (
        lambda p: p["questions"][0].update(law_applies=False, practice_applies=False),
        ("baseline.json", "coordination.legal_basis", "practice_applies"),
    ),
    "a law mark that is not a truth value": (
        lambda p: p["questions"][0].update(law_applies="yes"),
        ("baseline.json", "coordination.legal_basis", "law_applies"),
    ),
    "a lens left unasked in an area": (
        lambda p: p["questions"].remove(
            next(q for q in p["questions"] if q["key"] == "disposal.cooperation")
        ),
        ("baseline.json", "disposal", "cooperation"),
    ),
    "an area without a confidence": (
        lambda p: p["baseline"]["area_confidence"].pop("marking"),
        ("baseline.json", "marking", "area_confidence"),
    ),
    "no list of themes": (
        lambda p: p["baseline"].pop("themes"),
        ("baseline.json", "", "themes"),
    ),
    "no version": (
        lambda p: p["baseline"].pop("version"),
        ("baseline.json", "", "version"),
    ),
    "no questions": (
        lambda p: p["baseline"].pop("questions"),
        ("baseline.json", "", "questions"),
    ),
    "no instruments": (
        lambda p: p["instruments"].pop("instruments"),
        ("instruments.json", "", "instruments"),
    ),
    "an instrument given twice": (
        lambda p: p["list"].append({"key": "poa", "provisions": []}),
        ("instruments.json", "poa", "key"),
    ),
    "an instrument without provisions": (
        lambda p: p["list"][0].update(provisions=[]),
        ("instruments.json", "poa", "provisions"),
    ),
    "a provision given twice": (
        lambda p: p["list"][0]["provisions"].append(copy.deepcopy(p["list"][0]["provisions"][0])),
        ("instruments.json", "poa.II.2", "key"),
    ),
    "a provision without a number": (
        lambda p: p["list"][0]["provisions"][0].update(number=""),
        ("instruments.json", "poa.II.2", "number"),
    ),
    "a provision of unknown confidence": (
        lambda p: p["list"][0]["provisions"][0].pop("confidence"),
        ("instruments.json", "poa.II.2", "confidence"),
    ),
    "a text missing in Arabic": (
        lambda p: p["text.ar"].pop("question.illicit.border_control.guidance"),
        ("text.ar.json", "question.illicit.border_control.guidance", "guidance"),
    ),
    "a text left blank in English": (
        lambda p: p["text.en"].update({"provision.iti.9": "  "}),
        ("text.en.json", "provision.iti.9", "provision"),
    ),
    "an area without a name": (
        lambda p: p["text.ar"].pop("area.records"),
        ("text.ar.json", "area.records", "area"),
    ),
    "an instrument without a short name": (
        lambda p: p["text.en"].pop("instrument_short.att"),
        ("text.en.json", "instrument_short.att", "instrument_short"),
    ),
    "a language left out": (
        lambda p: p.pop("text.ar"),
        ("text.ar.json", "area.coordination", "area"),
    ),
}


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_broken_pack_is_refused_naming_file_key_and_field(name: str) -> None:
    mutate, expected = MUTATIONS[name]
    parts = shipped()
    mutate(parts)
    assert expected in found(parts)


def copy_of_shipped_packs(folder: Path) -> None:
    for file in path("packs").glob("*.json"):
        (folder / file.name).write_bytes(file.read_bytes())


@pytest.mark.parametrize(
    ("broken", "text", "field"),
    [("baseline.json", "{", "json"), ("baseline.json", "[]", "json"), ("instruments.json", "{}", "version")],
)
def test_loading_a_broken_file_raises_its_first_problem(
    broken: str, text: str, field: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_of_shipped_packs(tmp_path)
    (tmp_path / broken).write_text(text, encoding="utf-8")
    monkeypatch.setattr(content, "path", lambda name: tmp_path / name.removeprefix("packs").lstrip("/"))
    with pytest.raises(NatcoordError) as refused:
        content.pack.__wrapped__()
    assert refused.value.code == "pack_invalid"
    assert refused.value.facts == {"file": broken, "key": "", "field": field}


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
            assert not re.search(r"[A-Za-z]{2,}", sentence), (key, sentence)
            assert not re.search(r"[?,;]", sentence), (key, sentence)


def test_no_english_text_holds_arabic_letters() -> None:
    assert not [
        key for key, text in content.pack().words["en"].items() if re.search(r"[\u0600-\u06ff]", text)
    ]


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


@pytest.mark.parametrize(
    ("language", "levels"),
    [("en", ("Low:", "Middle:", "High:")), ("ar", ("مستوى منخفض:", "مستوى متوسط:", "مستوى مرتفع:"))],
)
def test_guidance_says_what_counts_at_three_levels(language: str, levels: tuple[str, ...]) -> None:
    pack = content.pack()
    for key in pack.questions:
        guidance = pack.word(f"question.{key}.guidance", language)
        assert all(level in guidance for level in levels), key


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
