"""The templates of reports: whole, worded in every language, refused by file, key and field where they are not."""

import copy
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from natcoord import labels, report_packs
from natcoord.domain.report_records import FieldCondition
from natcoord.errors import NatcoordError
from natcoord.i18n import OFFERED, Language
from natcoord.report_packs import Template
from natcoord.resources import path

FOLDER = path("packs") / "reports"
Parts = dict[str, Any]
Said = tuple[str, str, str, str]  # code, file, key, field

# A template of its own, so that no change of the shipped ones moves these cases.
WHOLE: Parts = {
    "key": "poa_test",
    "sections": [
        {
            "key": "first",
            "number": "1",
            "area": "coordination",
            "fields": [
                {
                    "key": "body",
                    "type": "tri",
                    "number": "1.1",
                    "number_confidence": "verified",
                    "sources": ["poa.II.4"],
                },
                {"key": "body.name", "type": "text", "asked_if": {"field": "body", "is": ["yes", "developing"]}},
                {"key": "marks", "type": "multi", "options": ["country", "other"]},
                {"key": "marks.other", "type": "text", "asked_if": {"field": "marks", "is": ["other"]}},
                {"key": "sent", "type": "num", "prefill": "figure:requests_placed", "optional": True},
                {"key": "law", "type": "yn", "prefill": "level:coordination.lead_body", "area": "legislation"},
            ],
        }
    ],
}
WORDS = {
    "title": "A title",
    "section.first": "First",
    "field.body": "Body?",
    "field.body.help": "Help",
    "field.body.name": "Name",
    "field.marks": "Marks",
    "field.marks.other": "Which",
    "field.sent": "Sent",
    "field.law": "Law?",
    "option.marks.country": "Country",
    "option.marks.other": "Other",
}


def whole() -> Parts:
    return {"poa": copy.deepcopy(WHOLE), "poa.en": dict(WORDS), "poa.ar": dict(WORDS)}


def put(folder: Path, parts: Parts) -> Path:
    for name, value in parts.items():
        text = value if isinstance(value, str) else json.dumps(value)
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
    return folder


def field(parts: Parts, key: str) -> Parts:
    found: Parts = next(one for one in parts["poa"]["sections"][0]["fields"] if one.get("key") == key)
    return found


def changed(key: str, **values: Any) -> Callable[[Parts], object]:
    return lambda parts: field(parts, key).update(copy.deepcopy(values))


def invalid(key: str, name: str, file: str = "poa.json") -> Said:
    return "pack_invalid", file, key, name


BROKEN: dict[str, tuple[Callable[[Parts], object], Said]] = {
    "no key of the template": (lambda p: p["poa"].pop("key"), invalid("", "key")),
    "no section": (lambda p: p["poa"].update(sections=[]), invalid("", "sections")),
    "sections that are no list": (lambda p: p["poa"].update(sections="first"), invalid("poa_test", "sections")),
    "a section without fields": (
        lambda p: p["poa"]["sections"].append({"key": "second", "fields": []}),
        invalid("second", "fields"),
    ),
    "a section of an unknown area": (lambda p: p["poa"]["sections"][0].update(area="moon"), invalid("first", "area")),
    "a section twice": (
        lambda p: p["poa"]["sections"].append({"key": "first", "fields": [{"key": "more", "type": "text"}]}),
        ("pack_key_twice", "poa.json", "first", "key"),
    ),
    "a field twice": (
        lambda p: p["poa"]["sections"][0]["fields"].append({"key": "body", "type": "text"}),
        ("pack_key_twice", "poa.json", "body", "key"),
    ),
    "a field without a key": (
        lambda p: field(p, "law").pop("key"),
        ("pack_key_missing", "poa.json", "#6", "key"),
    ),
    "an unknown type": (changed("body.name", type="essay"), invalid("body.name", "type")),
    "a type that is no text": (changed("body.name", type=1), invalid("body.name", "type")),
    "a misspelt field": (changed("sent", optinal=True), invalid("sent", "optinal")),
    "a misspelt field of the template": (lambda p: p["poa"].update(sektions=[]), invalid("poa_test", "sektions")),
    "an unknown provision": (
        changed("body", sources=["poa.II.99"]),
        ("pack_provision_unknown", "poa.json", "body", "sources"),
    ),
    "a number of unstated confidence": (
        lambda p: field(p, "body").pop("number_confidence"),
        invalid("body", "number_confidence"),
    ),
    "a confidence without a number": (
        changed("law", number_confidence="verified"),
        invalid("law", "number_confidence"),
    ),
    "an unknown confidence": (changed("body", number_confidence="sure"), invalid("body", "number_confidence")),
    "a multiple choice without options": (lambda p: field(p, "marks").pop("options"), invalid("marks", "options")),
    "an option twice": (changed("marks", options=["other", "other"]), invalid("marks", "options")),
    "options where nothing is chosen": (changed("sent", options=["few"]), invalid("sent", "options")),
    "a condition on nothing": (
        changed("body.name", asked_if={"field": "elsewhere", "is": ["yes"]}),
        invalid("body.name", "asked_if"),
    ),
    "a condition on a later field": (
        changed("body.name", asked_if={"field": "law", "is": ["yes"]}),
        invalid("body.name", "asked_if"),
    ),
    "a condition on itself": (
        changed("body.name", asked_if={"field": "body.name", "is": ["yes"]}),
        invalid("body.name", "asked_if"),
    ),
    "a condition on an answer that cannot be given": (
        changed("marks.other", asked_if={"field": "marks", "is": ["colour"]}),
        invalid("marks.other", "asked_if"),
    ),
    "a condition without answers": (
        changed("marks.other", asked_if={"field": "marks", "is": []}),
        invalid("marks.other", "asked_if"),
    ),
    "a condition on a number": (
        changed("law", asked_if={"field": "sent", "is": ["1"]}),
        invalid("law", "asked_if"),
    ),
    "a condition that is a text": (changed("law", asked_if="body"), invalid("law", "asked_if")),
    "an unknown fact": (changed("law", prefill="weather:today"), invalid("law", "prefill")),
    "a fact about an unknown question": (changed("law", prefill="level:moon.landing"), invalid("law", "prefill")),
    "a fact about an unknown sheet": (changed("sent", prefill="indicator:moon.landing"), invalid("sent", "prefill")),
    "a fact that cannot answer such a field": (changed("sent", prefill="plan"), invalid("sent", "prefill")),
    "an unknown area": (changed("law", area="moon"), invalid("law", "area")),
    "restricted that is a text": (changed("law", restricted="yes"), invalid("law", "restricted")),
    "no words of a field": (lambda p: p["poa.ar"].pop("field.sent"), invalid("field.sent", "field", "poa.ar.json")),
    "no words of an option": (
        lambda p: p["poa.en"].update({"option.marks.other": " "}),
        invalid("option.marks.other", "option", "poa.en.json"),
    ),
    "no words of a section": (
        lambda p: p["poa.ar"].pop("section.first"),
        invalid("section.first", "section", "poa.ar.json"),
    ),
    "no title": (lambda p: p["poa.en"].pop("title"), invalid("title", "title", "poa.en.json")),
    "help in one language only": (
        lambda p: p["poa.ar"].pop("field.body.help"),
        invalid("field.body.help", "help", "poa.ar.json"),
    ),
    "a third language that is not whole": (
        lambda p: p.update({"poa.fr": {"title": "Un titre"}}),
        invalid("section.first", "section", "poa.fr.json"),
    ),
    "a language that is not there": (lambda p: p.pop("poa.ar"), invalid("title", "title", "poa.ar.json")),
    "a file that is no JSON": (lambda p: p.update(poa="{"), invalid("", "json")),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_template_is_refused_by_file_key_and_field(tmp_path: Path, case: str) -> None:
    change, wanted = BROKEN[case]
    parts = whole()
    change(parts)
    with pytest.raises(NatcoordError) as raised:
        report_packs.load(put(tmp_path, parts), "poa")
    refusals = [raised.value, *raised.value.problems]
    assert wanted in [(one.code, one.facts["file"], one.facts["key"], one.facts["field"]) for one in refusals]
    sentence = labels.error(next(one for one in refusals if one.facts["field"] == wanted[3]), Language("en"))
    assert wanted[1] in sentence


def test_every_problem_of_a_template_is_said_at_once(tmp_path: Path) -> None:
    parts = whole()
    for case in ("an unknown type", "an unknown fact", "no title"):
        BROKEN[case][0](parts)
    with pytest.raises(NatcoordError) as raised:
        report_packs.load(put(tmp_path, parts), "poa")
    assert len(raised.value.problems) == 2


def test_a_whole_template_is_read_as_it_is_written(tmp_path: Path) -> None:
    made = report_packs.load(put(tmp_path, whole()), "poa")
    assert (made.key, made.kind) == ("poa_test", "poa")
    assert list(made.fields) == ["body", "body.name", "marks", "marks.other", "sent", "law"]
    assert made.fields["body.name"].asked_if == FieldCondition("body", ("yes", "developing"))
    assert [made.fields[key].area for key in ("body", "law")] == ["coordination", "legislation"]
    assert made.fields["sent"].is_optional
    assert made.question("body", "en") == "1.1  Body?"
    assert made.question("law", "en") == "Law?"


def test_an_unverified_number_is_shown_on_the_screen_and_not_in_an_export(tmp_path: Path) -> None:
    parts = whole()
    field(parts, "body")["number_confidence"] = "unverified"
    made = report_packs.load(put(tmp_path, parts), "poa")
    assert made.question("body", "en") == "1.1  Body?"
    assert made.question("body", "en", for_export=True) == "Body?"


def test_the_shipped_templates_have_no_problem() -> None:
    assert [str(one) for one in report_packs.check(FOLDER)] == []
    assert "poa" in report_packs.templates()


def test_a_kind_that_asks_nothing_has_no_template() -> None:
    assert report_packs.template("tracking") is None
    assert report_packs.template("elsewhere") is None


# -- the template of the report to the United Nations ----------------------------------------------------------------


@pytest.fixture
def poa() -> Template:
    made = report_packs.template("poa")
    assert made is not None
    return made


def test_no_word_of_the_template_is_left_over(poa: Template) -> None:
    keys = {"title"} | {f"section.{one.key}{end}" for one in poa.sections for end in ("", ".note")}
    keys |= {f"field.{key}{end}" for key in poa.fields for end in ("", ".help")}
    keys |= {f"option.{key}.{one}" for key, field in poa.fields.items() for one in field.options}
    for code in OFFERED:
        assert set(poa.words[code]) <= keys


def test_arabic_words_are_arabic_and_english_ones_are_not(poa: Template) -> None:
    is_arabic = re.compile("[\u0600-\u06ff]").search
    assert [key for key, text in poa.words["ar"].items() if not is_arabic(text)] == []
    assert [key for key, text in poa.words["en"].items() if is_arabic(text)] == []


def test_a_question_ends_as_one_in_both_languages(poa: Template) -> None:
    differ = [
        key
        for key in poa.fields
        if poa.word(f"field.{key}", "en").endswith("?") != poa.word(f"field.{key}", "ar").endswith("؟")
    ]
    assert differ == []
    asked = [one for one in poa.fields.values() if one.kind in ("tri", "yn")]
    assert all(poa.word(f"field.{one.field_key}", "en").endswith("?") for one in asked)


def test_what_is_said_of_persons_is_restricted(poa: Template) -> None:
    endings = (".name", ".telephone", ".email", ".address", ".contact.title")
    persons = {key for key in poa.fields if key.endswith(endings) and not key.startswith("coordination.body.")}
    persons |= {key for key in poa.fields if key.startswith("coordination.body.contact.")}
    assert len(persons) == 12
    restricted = {key for key, one in poa.fields.items() if one.is_restricted}
    assert restricted == persons | {"information.contacts"}
