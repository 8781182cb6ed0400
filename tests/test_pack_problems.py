"""Broken question packs, each refused by file, key and field; loading them, and the command that checks a folder."""

import copy
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from natcoord import cli, content, labels
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.pack_problems import problems
from natcoord.resources import path

LIBRARY_WORDS = ("indicator", "set", "supplier", "axis", "category", "disability_method", "weapon_group", "deadline")
LEVELS = ("level1", "level2", "level3", "level4", "level5")
Parts = dict[str, Any]
Said = tuple[str, str, str, str]  # code, file, key, field


def shipped() -> Parts:
    """The parts of the shipped pack, fresh, so that a test may break them."""
    names = ("baseline", "instruments", "text.en", "text.ar")
    read = {name: json.loads(path(f"packs/{name}.json").read_text(encoding="utf-8")) for name in names}
    return {**read, "questions": read["baseline"]["questions"], "list": read["instruments"]["instruments"]}


def check(parts: Parts) -> list[NatcoordError]:
    words = {name.removeprefix("text."): parts[name] for name in parts if name.startswith("text.")}
    return problems(parts["baseline"], parts["instruments"], words)


def found(parts: Parts) -> list[Said]:
    return [(one.code, one.facts["file"], one.facts["key"], one.facts["field"]) for one in check(parts)]


def test_the_shipped_pack_has_no_problem() -> None:
    assert found(shipped()) == []


# -- broken packs -------------------------------------------------------------------------------------------------


def plain(parts: Parts) -> Parts:
    """A question that nothing hangs on: none follows it, it follows none, and others ask its area through its lens."""
    followed = {one["asked_if"]["question"] for one in parts["questions"] if one.get("asked_if")}
    kinds = Counter((one["area"], one["lens"]) for one in parts["questions"])
    return next(
        one
        for one in parts["questions"]
        if one["key"] not in followed and not one.get("asked_if") and kinds[one["area"], one["lens"]] > 1
    )


def only(parts: Parts) -> Parts:
    """A question that alone asks its area through its lens, and that none follows."""
    followed = {one["asked_if"]["question"] for one in parts["questions"] if one.get("asked_if")}
    kinds = Counter((one["area"], one["lens"]) for one in parts["questions"])
    return next(
        one for one in parts["questions"] if one["key"] not in followed and kinds[one["area"], one["lens"]] == 1
    )


PLAIN, ONLY = plain(shipped())["key"], only(shipped())
PLACE = [one["key"] for one in shipped()["questions"]].index(PLAIN) + 1
OTHER = next(one["key"] for one in shipped()["questions"] if one["key"] != PLAIN and not one.get("asked_if"))


def changed(**fields: Any) -> Callable[[Parts], object]:
    """Give fields of the plain question other values."""
    return lambda parts: plain(parts).update(copy.deepcopy(fields))


def without(*fields: str) -> Callable[[Parts], object]:
    return lambda parts: [plain(parts).pop(field, None) for field in fields]


def asked_if(question: str, side: str = "law", at_least: int = 2) -> dict[str, Any]:
    return {"asked_if": {"question": question, "side": side, "at_least": at_least}}


def repeat(entries: list[Any], entry: Any) -> None:
    entries.append(copy.deepcopy(entry))


def invalid(field: str, key: str = PLAIN, file: str = "baseline.json") -> Said:
    return "pack_invalid", file, key, field


SPARE = {"number": "II.99", "confidence": "verified"}


def add_instrument(parts: Parts, **fields: str) -> None:
    """One more instrument, with a provision that has its words."""
    parts["list"].append({**fields, "provisions": [{**SPARE, "key": "spare.1"}]})
    for code in ("en", "ar"):
        parts[f"text.{code}"]["provision.spare.1"] = "spare"


def drop_sources(parts: Parts, instrument: str) -> None:
    """No question rests on this instrument alone any more, nor beside others."""
    for one in parts["questions"]:
        kept = [source for source in one["sources"] if source.partition(".")[0] != instrument]
        one["sources"] = kept or ["poa.II.2"]


BROKEN: dict[str, tuple[Callable[[Parts], object], Said]] = {
    "a question without a key": (without("key"), ("pack_key_missing", "baseline.json", f"#{PLACE}", "key")),
    "a question with an empty key": (changed(key=""), ("pack_key_missing", "baseline.json", f"#{PLACE}", "key")),
    "a question given twice": (
        lambda p: repeat(p["questions"], plain(p)),
        ("pack_key_twice", "baseline.json", PLAIN, "key"),
    ),
    "an unknown area": (changed(area="elsewhere"), invalid("area")),
    "no area": (without("area"), invalid("area")),
    "an unknown lens": (changed(lens="telescope"), invalid("lens")),
    "no lens": (without("lens"), invalid("lens")),
    "an importance of nought": (changed(importance=0), invalid("importance")),
    "an importance of four": (changed(importance=4), invalid("importance")),
    "an unknown provision": (
        lambda p: plain(p)["sources"].append("poa.II.99"),
        ("pack_provision_unknown", "baseline.json", PLAIN, "sources"),
    ),
    "no source": (changed(sources=[]), invalid("sources")),
    "an unknown confidence": (changed(confidence="certain"), invalid("confidence")),
    "an unknown theme": (lambda p: plain(p)["themes"].append("astronomy"), invalid("themes")),
    "no theme": (changed(themes=[]), invalid("themes")),
    "neither law nor practice asked": (changed(law_applies=False, practice_applies=False), invalid("practice_applies")),
    "a side that is not yes or no": (changed(law_applies="yes"), invalid("law_applies")),
    "no version it is asked since": (without("since"), invalid("since")),
    "a version in words": (changed(since="two"), invalid("since")),
    "a version that is a number": (changed(since=2.0), invalid("since")),
    "a rewording of no version": (changed(changed="next"), invalid("changed")),
    "an end in words": (changed(until="never"), invalid("until")),
    "an end without digits": (changed(until="2."), invalid("until")),
    "a condition on an unknown question": (changed(**asked_if("coordination.unheard_of")), invalid("asked_if")),
    "a condition on no side": (changed(**asked_if(OTHER, side="spirit")), invalid("asked_if")),
    "a condition on level 6": (changed(**asked_if(OTHER, at_least=6)), invalid("asked_if")),
    "a condition on level 0": (changed(**asked_if(OTHER, at_least=0)), invalid("asked_if")),
    "a condition in words": (changed(asked_if="later"), invalid("asked_if")),
    "a question that waits for itself": (
        changed(**asked_if(PLAIN)),
        ("pack_cycle", "baseline.json", PLAIN, "asked_if"),
    ),
    "a lens left unasked in an area": (
        lambda p: p["questions"].remove(only(p)),
        invalid(ONLY["lens"], ONLY["area"]),
    ),
    "an area without a confidence": (
        lambda p: p["baseline"]["area_confidence"].pop("marking"),
        invalid("area_confidence", "marking"),
    ),
    "no version of the pack": (lambda p: p["baseline"].pop("version"), invalid("version", "")),
    "no key of the pack": (lambda p: p["baseline"].pop("key"), invalid("key", "")),
    "no stakeholders": (lambda p: p["baseline"].pop("stakeholders"), invalid("stakeholders", "")),
    "no checklist": (lambda p: p["baseline"].pop("checklist"), invalid("checklist", "")),
    "no version of the instruments": (
        lambda p: p["instruments"].pop("version"),
        invalid("version", "", "instruments.json"),
    ),
    "an instrument given twice": (
        lambda p: add_instrument(p, key="poa"),
        ("pack_key_twice", "instruments.json", "poa", "key"),
    ),
    "an instrument without a key": (
        add_instrument,
        ("pack_key_missing", "instruments.json", f"#{len(shipped()['list']) + 1}", "key"),
    ),
    "an instrument without provisions": (
        lambda p: p["list"][1].update(provisions=[]) or drop_sources(p, "iti"),
        invalid("provisions", "iti", "instruments.json"),
    ),
    "a provision given twice": (
        lambda p: repeat(p["list"][0]["provisions"], p["list"][0]["provisions"][0]),
        ("pack_key_twice", "instruments.json", "poa.II.2", "key"),
    ),
    "a provision without a key": (
        lambda p: p["list"][0]["provisions"].insert(0, {**SPARE}),
        ("pack_key_missing", "instruments.json", "#1", "key"),
    ),
    "a provision without a number": (
        lambda p: p["list"][0]["provisions"][0].update(number=""),
        invalid("number", "poa.II.2", "instruments.json"),
    ),
    "a provision of no confidence": (
        lambda p: p["list"][0]["provisions"][0].pop("confidence"),
        invalid("confidence", "poa.II.2", "instruments.json"),
    ),
}


@pytest.mark.parametrize("name_of_it", BROKEN)
def test_a_broken_pack_is_refused_by_file_key_and_field_and_nothing_else(name_of_it: str) -> None:
    break_it, expected = BROKEN[name_of_it]
    parts = shipped()
    break_it(parts)
    assert found(parts) == [expected]


@pytest.mark.parametrize("field", ["areas", "lenses", "themes", "questions", "area_confidence"])
def test_a_whole_list_left_out_is_said_before_what_hangs_on_it(field: str) -> None:
    parts = shipped()
    del parts["baseline"][field]
    assert found(parts)[0] == invalid(field, "")


def test_instruments_left_out_are_said_before_the_questions_that_rest_on_them() -> None:
    parts = shipped()
    del parts["instruments"]["instruments"]
    first, *others = found(parts)
    assert first == invalid("instruments", "", "instruments.json")
    assert {code for code, _, _, _ in others} == {"pack_provision_unknown"}


WRONG: list[Any] = [None, 5, 2.5, True, "x", [1], ["x", ["y"]], {"a": 1}]
SHAPED: dict[str, tuple[Callable[[Parts], Parts], tuple[str, ...]]] = {
    "baseline.json": (
        lambda p: p["baseline"],
        ("areas", "lenses", "themes", "stakeholders", "checklist", "area_confidence", "questions"),
    ),
    "question": (plain, ("key", "area", "lens", "confidence", "sources", "themes", "asked_if")),
    "instruments.json": (lambda p: p["instruments"], ("instruments",)),
    "instrument": (lambda p: p["list"][0], ("key", "provisions")),
    "provision": (lambda p: p["list"][0]["provisions"][0], ("key", "number", "confidence", "themes")),
}


def of_another_kind() -> list[tuple[str, str, Any]]:
    """Each field with each value that may not stand there."""
    made = []
    for place, (entry_of, fields) in SHAPED.items():
        entry = entry_of(shipped())
        for field in fields:
            sound = {type(entry.get(field))} | ({type(None), dict} if field == "asked_if" else set())
            made += [(place, field, wrong) for wrong in WRONG if type(wrong) not in sound]
    return made


@pytest.mark.parametrize(("place", "field", "wrong"), of_another_kind())
def test_a_value_of_another_kind_is_said_by_its_field_and_never_breaks_the_check(
    place: str, field: str, wrong: Any
) -> None:
    parts = shipped()
    SHAPED[place][0](parts)[field] = wrong
    assert field in {said for _, _, _, said in found(parts)}


def test_a_question_that_is_no_entry_is_said_by_its_place() -> None:
    parts = shipped()
    parts["questions"][4] = "stockpile.security"
    assert found(parts) == [invalid("questions", "#5")]


def test_the_sentence_of_a_problem_names_the_key_and_the_unknown_provision() -> None:
    parts = shipped()
    plain(parts)["sources"].append("poa.II.99")
    [problem] = check(parts)
    sentence = labels.error(problem, Language("en"))
    assert all(word in sentence for word in ("baseline.json", PLAIN, "poa.II.99"))


def test_a_cycle_is_said_for_each_question_that_waits_in_it_with_the_way_round() -> None:
    parts = shipped()
    keys = [one["key"] for one in parts["questions"] if not one.get("asked_if")][:3]
    entries = {one["key"]: one for one in parts["questions"]}
    for key, following in zip(keys, keys[1:] + keys[:1], strict=True):
        entries[key].update(asked_if(following))
    said = check(parts)
    assert [(one.code, one.facts["key"]) for one in said] == [("pack_cycle", key) for key in keys]
    assert said[0].facts["path"] == " → ".join([*keys, keys[0]])
    assert "→" in labels.error(said[0], Language("en"))


def test_a_question_that_follows_into_a_cycle_is_not_part_of_it() -> None:
    parts = shipped()
    first, second = [one for one in parts["questions"] if not one.get("asked_if")][:2]
    first.update(asked_if(second["key"]))
    second.update(asked_if(second["key"]))
    assert found(parts) == [("pack_cycle", "baseline.json", second["key"], "asked_if")]


def test_several_problems_are_all_said() -> None:
    parts = shipped()
    plain(parts).update(lens="telescope", importance=9, since="")
    parts["list"][0]["provisions"][0]["number"] = ""
    assert set(found(parts)) == {
        invalid("lens"),
        invalid("importance"),
        invalid("since"),
        invalid("number", "poa.II.2", "instruments.json"),
    }


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(
    ("key", "field"),
    [
        *((f"question.{PLAIN}.{field}", field) for field in ("title", "text", "guidance", *LEVELS)),
        ("area.records", "area"),
        ("lens.gender", "lens"),
        ("theme.borders", "theme"),
        ("stakeholder.youth", "stakeholder"),
        ("checklist.age_groups", "checklist"),
        ("checklist_help.age_groups", "checklist_help"),
        ("instrument.att", "instrument"),
        ("instrument_short.att", "instrument_short"),
        ("provision.iti.9", "provision"),
    ],
)
def test_a_text_missing_in_one_language_is_said_by_its_key(key: str, field: str, language: str) -> None:
    parts = shipped()
    del parts[f"text.{language}"][key]
    assert found(parts) == [invalid(field, key, f"text.{language}.json")]
    parts[f"text.{language}"][key] = "  "
    assert found(parts) == [invalid(field, key, f"text.{language}.json")]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_language_left_out_is_missed_text_by_text(language: str) -> None:
    parts = shipped()
    wanted = [key for key in parts.pop(f"text.{language}") if key.partition(".")[0] not in LIBRARY_WORDS]
    said = found(parts)
    assert sorted(key for _, _, key, _ in said) == sorted(wanted)
    assert {(code, file) for code, file, _, _ in said} == {("pack_invalid", f"text.{language}.json")}


def test_a_further_language_must_be_whole_as_well() -> None:
    parts = shipped()
    parts["text.fr"] = dict(parts["text.en"])
    assert found(parts) == []
    del parts["text.fr"]["area.marking"]
    assert found(parts) == [invalid("area", "area.marking", "text.fr.json")]


# -- loading and the command --------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped pack."""
    made = tmp_path / "pack"
    made.mkdir()
    for file in path("packs").glob("*.json"):
        (made / file.name).write_bytes(file.read_bytes())
    return made


def write(folder: Path, parts: Parts) -> None:
    for name_of_it in ("baseline", "instruments", "text.en", "text.ar"):
        if name_of_it in parts:
            text = json.dumps(parts[name_of_it], ensure_ascii=False)
            (folder / f"{name_of_it}.json").write_text(text, encoding="utf-8")


def test_a_folder_with_the_shipped_files_loads_as_the_shipped_pack(folder: Path) -> None:
    assert content.load(folder) == content.pack()


@pytest.mark.parametrize(
    ("broken", "text", "field"),
    [("baseline.json", "{", "json"), ("baseline.json", "[]", "json"), ("instruments.json", "{}", "version")],
)
def test_loading_a_broken_file_raises_its_first_problem(broken: str, text: str, field: str, folder: Path) -> None:
    (folder / broken).write_text(text, encoding="utf-8")
    with pytest.raises(NatcoordError) as refused:
        content.load(folder)
    assert refused.value.code == "pack_invalid"
    assert refused.value.facts == {"file": broken, "key": "", "field": field}


def test_loading_raises_the_first_problem_with_the_others(folder: Path) -> None:
    parts = shipped()
    plain(parts).update(lens="telescope", importance=9)
    write(folder, parts)
    with pytest.raises(NatcoordError) as refused:
        content.load(folder)
    assert [one.facts["field"] for one in (refused.value, *refused.value.problems)] == ["lens", "importance"]


def test_the_command_finds_no_problem_in_the_shipped_pack(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["pack", str(folder)]) == 0
    assert capsys.readouterr().out == "pack: no problem found\n"


def test_the_command_prints_every_problem_by_file_key_and_field(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    parts = shipped()
    broken = plain(parts)
    broken["lens"] = "telescope"
    broken["sources"].append("poa.II.99")
    del parts["text.ar"]["area.records"]
    write(folder, parts)
    assert cli.main(["pack", str(folder)]) == 1
    *lines, last = capsys.readouterr().out.splitlines()
    assert [line.split("\t")[:3] for line in lines] == [
        ["baseline.json", PLAIN, "lens"],
        ["baseline.json", PLAIN, "sources"],
        ["text.ar.json", "area.records", "area"],
    ]
    assert "poa.II.99" in lines[1].split("\t")[3]
    assert last == "3 problems"


@pytest.mark.parametrize("text", ["{", "[]", None])
def test_the_command_names_a_file_that_is_not_there_or_cannot_be_read(
    text: str | None, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if text is None:
        (folder / "instruments.json").unlink()
    else:
        (folder / "instruments.json").write_text(text, encoding="utf-8")
    assert cli.main(["pack", str(folder)]) == 1
    assert capsys.readouterr().out.split("\t")[:3] == ["instruments.json", "–", "json"]
