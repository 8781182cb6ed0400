"""The indicator library and the calendar as shipped: every sheet whole, every goal served, and each problem by name."""

import copy
import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from natcoord import cli, content, labels, library
from natcoord.domain import breakdown
from natcoord.domain.records import AXES
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.library import Deadline
from natcoord.library_problems import calendar_problems, indicator_problems
from natcoord.resources import path

SHEETS = library.indicators()
RANK = ("verified", "from_memory", "unverified")
FIELDS = ("name", "definition", "unit", "source", "method", "limits")
# domain.md 6.1: KPIs 1 to 14, their numbers unverified; 7.4: the numbers of SDG indicators and their tags.
KPIS = {f"KPI {number}" for number in range(1, 15)}
SDGS = {
    "16.1.1": "verified",
    "16.1.2": "from_memory",
    "16.1.3": "verified",
    "16.4.2": "verified",
    "5.2.1": "verified",
    "5.2.2": "verified",
    "11.7.2": "verified",
    "16.2.3": "verified",
}
ROADMAPS = {"wb": 7, "carib": 4, "cadr": 4}  # goals or axes, domain.md 6.1, 6.3, 6.4
Parts = dict[str, Any]
Said = tuple[str, str, str, str]  # code, file, key, field


# -- the sheets -----------------------------------------------------------------------------------------------------


def test_the_library_has_its_sets_in_order_and_at_least_sixty_sheets() -> None:
    assert library.sets() == ("coordination", "poa", "iti", "sdg", "wb", "carib", "cadr", "wps", "ammunition")
    assert len(SHEETS) >= 60
    assert tuple(dict.fromkeys(one.set for one in SHEETS.values())) == library.sets()
    assert all(key == one.key and key.startswith(f"{one.set}.") for key, one in SHEETS.items())
    assert library.indicators() is SHEETS


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("key", SHEETS)
def test_every_sheet_is_full(key: str, language: str) -> None:
    words = content.pack().words[language]
    fields = FIELDS + (("numerator", "denominator") if SHEETS[key].kind == "percentage" else ())
    said = {name.rpartition(".")[2]: text for name, text in words.items() if name.startswith(f"indicator.{key}.")}
    assert set(said) == set(fields)
    assert all(text.strip() == text != "" for text in said.values())
    assert all(said[name].endswith(".") for name in ("definition", "method", "limits"))
    if language == "ar":
        assert all(re.search(r"[\u0621-\u064a]", text) for text in said.values())


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("field", ["name", "definition"])
def test_no_two_sheets_are_called_or_defined_alike(field: str, language: str) -> None:
    words = content.pack().words[language]
    counted = Counter(words[f"indicator.{key}.{field}"] for key in SHEETS)
    assert [text for text, times in counted.items() if times > 1] == []


def test_each_kind_of_indicator_is_there() -> None:
    kinds = {one.kind for one in SHEETS.values()}
    assert kinds == {"stock", "flow", "cumulative_flow", "percentage", "ordinal", "yes_no", "document"}


def test_the_range_of_a_sheet_follows_from_its_kind() -> None:
    ranges = {"percentage": (0, 100), "ordinal": (0, 5), "yes_no": (0, 1), "document": (0, 1)}
    for one in SHEETS.values():
        assert (one.low, one.high) == ranges.get(one.kind, (0, None)), one.key


def test_a_rate_is_no_percentage_and_only_shares_roll_up_as_shares() -> None:
    for one in SHEETS.values():
        unit = content.pack().word(f"indicator.{one.key}.unit", "en")
        assert (one.kind == "percentage") == (unit == "per cent"), one.key
        assert one.rollup in ("", "share") if one.kind == "percentage" else one.rollup != "share", one.key


def test_no_sheet_needs_a_band_that_the_library_does_not_give() -> None:
    assert not [one.key for one in SHEETS.values() if one.direction == "maintain"]


def test_disability_is_asked_by_a_stated_method() -> None:
    asked = {one.key: one.disability_method for one in SHEETS.values() if "disability" in one.axes}
    assert asked["sdg.11.7.2"] == "washington_group"  # a survey of persons, domain.md 13.2
    assert set(asked.values()) == {"washington_group", "recorded"}


# -- instruments and goals ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("instrument", "goals"), ROADMAPS.items())
def test_every_goal_of_the_three_road_maps_is_served(instrument: str, goals: int) -> None:
    pack = content.pack()
    known = [key for key, one in pack.provisions.items() if one.instrument == instrument]
    assert known == [f"{instrument}.{number}" for number in range(1, goals + 1)]
    served = Counter(key for one in SHEETS.values() if one.set == instrument for key in one.provisions)
    assert set(served) == set(known)
    assert instrument == "wb" or min(served.values()) >= 3


def test_the_goals_carry_the_tags_of_what_was_read() -> None:
    tags = {key: one.confidence for key, one in content.pack().provisions.items()}
    assert tags["wb.1"] == "verified"
    assert {tags[f"wb.{goal}"] for goal in range(2, 8)} == {"from_memory"}
    assert {tags[f"{one}.{goal}"] for one in ("carib", "cadr") for goal in range(1, 5)} == {"verified"}
    assert {tag for key, tag in tags.items() if key.startswith("wps.")} == {"unverified"}


def test_all_fourteen_indicators_of_the_western_balkans_are_there_and_unverified() -> None:
    own = [one for one in SHEETS.values() if one.set == "wb"]
    assert {one.number for one in own} == KPIS
    assert {one.confidence for one in own} == {"unverified"}


def test_seesac_supplies_two_indicators_and_the_commissions_the_others() -> None:
    supplied = {one.number for one in SHEETS.values() if one.supplier == "seesac"}
    assert supplied == {"KPI 5", "KPI 14"}
    assert {one.supplier for one in SHEETS.values()} == {"", "seesac"}


def test_the_goals_of_the_agenda_carry_their_official_numbers_and_tags() -> None:
    assert {one.number: one.confidence for one in SHEETS.values() if one.set == "sdg" and one.number} == SDGS


def test_the_indicator_that_was_not_agreed_has_no_official_number_and_says_so() -> None:
    assert SHEETS["sdg.16.4.3"].number == ""
    assert "not agreed" in content.pack().word("indicator.sdg.16.4.3.limits", "en")


def test_official_numbers_stand_only_in_the_sets_that_have_them() -> None:
    assert {one.set for one in SHEETS.values() if one.number} == {"sdg", "wb", "wps"}


def test_a_sheet_without_an_official_number_says_that_it_is_a_proposal() -> None:
    pack = content.pack()
    for one in SHEETS.values():
        is_proposed = "Proposed in this library" in pack.word(f"indicator.{one.key}.limits", "en")
        assert is_proposed == (one.number == ""), one.key
        assert ("مؤشر مقترح" in pack.word(f"indicator.{one.key}.limits", "ar")) == is_proposed, one.key


def test_the_confidence_of_a_proposal_is_that_of_its_weakest_provision() -> None:
    pack = content.pack()
    for one in SHEETS.values():
        if not one.number:
            weakest = max((pack.provisions[key].confidence for key in one.provisions), key=RANK.index)
            assert one.confidence == weakest, one.key


# -- labels ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_export_prints_an_unverified_number(language: str) -> None:
    pack = content.pack()
    for one in SHEETS.values():
        name = pack.word(f"indicator.{one.key}.name", language)
        exported = one.label(language, for_export=True)
        if one.confidence == "unverified" or not one.number:
            assert exported == name
        else:
            assert exported == f"{one.number} – {name}"
    assert SHEETS["wb.destroyed"].label("en") == "KPI 11 – Small arms destroyed"
    assert SHEETS["wb.destroyed"].label("en", for_export=True) == "Small arms destroyed"
    assert SHEETS["sdg.16.4.2"].label("ar", for_export=True).startswith("16.4.2 – ")


def test_no_text_of_a_sheet_prints_an_unverified_number() -> None:
    unverified = [one for one in SHEETS.values() if one.number and one.confidence == "unverified"]
    assert unverified
    for one in unverified:
        for texts in content.pack().words.values():
            said = " ".join(text for key, text in texts.items() if key.startswith(f"indicator.{one.key}."))
            assert not re.search(rf"KPI|\b{re.escape(one.number)}\b", said), one.key


# -- breakdown ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_axis_and_category_has_a_word_of_its_own(language: str) -> None:
    words = content.pack().words[language]
    named = [words[f"axis.{axis}"] for axis in AXES]
    assert len(set(named)) == len(AXES)
    for axis in AXES:
        said = [words[f"category.{axis}.{code}"] for code in breakdown.categories(axis)]
        assert len(set(said)) == len(said), axis


def test_ages_are_written_in_years() -> None:
    word = content.pack().word
    assert word("category.age.15-17", "en") == "15–17 years"
    assert word("category.age.65+", "en") == "65 years and over"
    assert word("category.age.65+", "ar") == "65 سنة فأكثر"


# -- calendar -------------------------------------------------------------------------------------------------------

# domain.md 15, row by row; a year without a day is given its last day, and that day is unverified.
DAYS = {
    "roadmap_period_end": ("2025-12-31", "half_year", "verified"),
    "roadmap_inputs": ("2026-01-31", "half_year", "unverified"),
    "mine_ban_report": ("2026-04-30", "year", "verified"),
    "poa_report": ("2026-05-15", "two_years", "from_memory"),
    "att_annual_report": ("2026-05-31", "year", "verified"),
    "unroca_report": ("2026-05-31", "year", "from_memory"),
    "bms9": ("2026-06-01", "none", "verified"),
    "osce_exchange": ("2026-06-30", "year", "from_memory"),
    "gun_destruction_day": ("2026-07-09", "year", "verified"),
    "unscar_call": ("2026-07-31", "year", "unverified"),
    "att_csp12": ("2026-08-24", "none", "verified"),
    "africa_amnesty_month": ("2026-09-01", "year", "verified"),
    "iafq_round": ("2026-12-31", "year", "unverified"),
    "att_vtf_call": ("2027-01-31", "year", "unverified"),
    "gfa_meeting": ("2027-12-31", "none", "unverified"),
    "att_csp13": ("2027-12-31", "none", "unverified"),
    "bms10": ("2028-12-31", "none", "unverified"),
    "revcon5": ("2030-12-31", "none", "unverified"),
    "sdg_horizon": ("2030-12-31", "none", "verified"),
    "wb_horizon": ("2030-12-31", "none", "verified"),
    "carib_horizon": ("2030-12-31", "none", "verified"),
    "cadr_horizon": ("2035-12-31", "none", "verified"),
}


def test_the_calendar_holds_the_days_of_the_domain_reference_with_their_tags() -> None:
    assert {one.key: (one.due, one.repeats, one.confidence) for one in library.deadlines()} == DAYS
    assert [one.due for one in library.deadlines()] == sorted(one.due for one in library.deadlines())
    assert library.deadlines() is library.deadlines()


def test_a_day_that_is_not_known_is_said_to_be_unknown() -> None:
    word = content.pack().word
    ends = [one.key for one in library.deadlines() if one.due.endswith("12-31") and one.confidence == "unverified"]
    assert ends
    assert all(re.search("not yet known|set by", word(f"deadline.{key}", "en")) for key in ends)


def test_a_deadline_names_the_provisions_it_serves() -> None:
    [report] = [one for one in library.deadlines() if one.key == "poa_report"]
    assert report == Deadline("poa_report", "2026-05-15", "two_years", "from_memory", ("poa.II.32-41", "iti.36"))


# -- what can be wrong ------------------------------------------------------------------------------------------------


def shipped() -> Parts:
    """The parts of the shipped pack and library, fresh, so that a test may break them."""
    names = ("indicators", "calendar", "baseline", "instruments", "text.en", "text.ar")
    return {name: json.loads(path(f"packs/{name}.json").read_text(encoding="utf-8")) for name in names}


def check(parts: Parts) -> list[NatcoordError]:
    rest = (parts["baseline"], parts["instruments"], {code: parts[f"text.{code}"] for code in ("en", "ar")})
    return indicator_problems(parts["indicators"], *rest) + calendar_problems(parts["calendar"], *rest)


def found(parts: Parts) -> list[Said]:
    return [(one.code, one.facts["file"], one.facts["key"], one.facts["field"]) for one in check(parts)]


def sheet(parts: Parts, key: str = "poa.end_user") -> Parts:
    return next(one for one in parts["indicators"]["indicators"] if one["key"] == key)


def deadline(parts: Parts, key: str = "poa_report") -> Parts:
    return next(one for one in parts["calendar"]["deadlines"] if one["key"] == key)


def changed(**fields: Any) -> Callable[[Parts], object]:
    """Give fields of one sheet, a percentage without breakdown, other values."""
    return lambda parts: sheet(parts).update(copy.deepcopy(fields))


def moved(**fields: Any) -> Callable[[Parts], object]:
    return lambda parts: deadline(parts).update(copy.deepcopy(fields))


def invalid(field: str, key: str = "poa.end_user", file: str = "indicators.json") -> Said:
    return "pack_invalid", file, key, field


def late(field: str) -> Said:
    return invalid(field, "poa_report", "calendar.json")


BROKEN: dict[str, tuple[Callable[[Parts], object], list[Said]]] = {
    "an unknown kind": (changed(kind="guess"), [invalid("kind")]),
    "an unknown direction": (changed(direction="sideways"), [invalid("direction")]),
    "an unknown frequency": (changed(frequency="week"), [invalid("frequency")]),
    "an unknown axis": (changed(axes=["sex", "height"]), [invalid("axes")]),
    "an axis given twice": (changed(axes=["sex", "sex"]), [invalid("axes")]),
    "an unknown set": (changed(set="mars"), [invalid("set")]),
    "an unknown theme": (changed(themes=["astronomy"]), [invalid("themes")]),
    "no theme": (changed(themes=[]), [invalid("themes")]),
    "an unknown confidence": (changed(confidence="certain"), [invalid("confidence")]),
    "an unknown roll-up": (changed(rollup="average"), [invalid("rollup")]),
    "an unknown supplier": (changed(supplier="nobody"), [invalid("supplier")]),
    "no number, not even an empty one": (lambda p: sheet(p).pop("number"), [invalid("number")]),
    "no provision": (changed(provisions=[]), [invalid("provisions")]),
    "an unknown provision": (
        changed(provisions=["poa.II.99"]),
        [("pack_provision_unknown", "indicators.json", "poa.end_user", "provisions")],
    ),
    "disability without a method": (changed(axes=["disability"]), [invalid("disability_method")]),
    "a method without disability": (changed(disability_method="recorded"), [invalid("disability_method")]),
    "an unknown method": (changed(axes=["disability"], disability_method="guess"), [invalid("disability_method")]),
    "a range upside down": (changed(range=[100, 0]), [invalid("range")]),
    "a range of three": (changed(range=[0, 1, 2]), [invalid("range")]),
    "a range in words": (changed(range=["low", "high"]), [invalid("range")]),
    "a range of yes and no": (changed(range=[False, True]), [invalid("range")]),
    "no range": (lambda p: sheet(p).pop("range"), [invalid("range")]),
    "a sheet without a key": (
        lambda p: p["indicators"]["indicators"].append({**sheet(p), "key": ""}),
        [("pack_key_missing", "indicators.json", f"#{len(SHEETS) + 1}", "key")],
    ),
    "a sheet given twice": (
        lambda p: p["indicators"]["indicators"].append(sheet(p)),
        [("pack_key_twice", "indicators.json", "poa.end_user", "key")],
    ),
    "a set given twice": (lambda p: p["indicators"]["sets"].append("poa"), [invalid("sets", "poa")]),
    "no version": (lambda p: p["indicators"].pop("version"), [invalid("version", "")]),
    "a percentage without a numerator": (
        lambda p: p["text.ar"].pop("indicator.poa.end_user.numerator"),
        [invalid("numerator", "indicator.poa.end_user.numerator", "text.ar.json")],
    ),
    "a percentage without a denominator": (
        lambda p: p["text.en"].update({"indicator.poa.end_user.denominator": " "}),
        [invalid("denominator", "indicator.poa.end_user.denominator", "text.en.json")],
    ),
    "sheets that are no list": (lambda p: p["indicators"].update(indicators="many"), [invalid("indicators", "")]),
    "a sheet that is no entry": (lambda p: p["indicators"].update(indicators=["one"]), [invalid("indicators", "#1")]),
    "an axis that is a text": (changed(axes="sex"), [invalid("axes")]),
    "a day that is not written year first": (moved(due="15/05/2026"), [late("due")]),
    "a day without dashes": (moved(due="20260515"), [late("due")]),
    "a day that there is not": (moved(due="2026-02-30"), [late("due")]),
    "no day": (lambda p: deadline(p).pop("due"), [late("due")]),
    "an unknown repeat": (moved(repeats="weekly"), [late("repeats")]),
    "a deadline of no confidence": (moved(confidence=""), [late("confidence")]),
    "a deadline without its list of provisions": (lambda p: deadline(p).pop("provisions"), [late("provisions")]),
    "a deadline on an unknown provision": (
        moved(provisions=["poa.II.99"]),
        [("pack_provision_unknown", "calendar.json", "poa_report", "provisions")],
    ),
    "a deadline given twice": (
        lambda p: p["calendar"]["deadlines"].append(deadline(p)),
        [("pack_key_twice", "calendar.json", "poa_report", "key")],
    ),
    "a day that is a number": (moved(due=20260515), [late("due")]),
    "no deadlines": (lambda p: p["calendar"].update(deadlines=[]), [invalid("deadlines", "", "calendar.json")]),
}


def test_the_shipped_library_and_calendar_have_no_problem() -> None:
    assert found(shipped()) == []


@pytest.mark.parametrize("name_of_it", BROKEN)
def test_a_broken_library_is_refused_by_file_key_and_field_and_nothing_else(name_of_it: str) -> None:
    break_it, expected = BROKEN[name_of_it]
    parts = shipped()
    break_it(parts)
    assert found(parts) == expected


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(
    ("key", "field"),
    [
        *((f"indicator.wb.destroyed.{field}", field) for field in FIELDS),
        ("set.carib", "set"),
        ("supplier.seesac", "supplier"),
        ("axis.sex", "axis"),
        ("category.weapon.mortar_under_100", "category"),
        ("category.age.65+", "category"),
        ("disability_method.recorded", "disability_method"),
        ("weapon_group.light", "weapon_group"),
        ("deadline.poa_report", "deadline"),
    ],
)
def test_a_text_missing_in_one_language_is_said_by_its_key(key: str, field: str, language: str) -> None:
    parts = shipped()
    del parts[f"text.{language}"][key]
    assert found(parts) == [invalid(field, key, f"text.{language}.json")]


def test_every_problem_has_a_sentence_that_names_its_place() -> None:
    parts = shipped()
    sheet(parts).update(kind="guess", provisions=["poa.II.99"])
    for one in check(parts):
        assert "indicators.json" in labels.error(one, Language("en"))
        assert "poa.end_user" in labels.error(one, Language("en"))


# -- loading and the command ----------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped pack and library."""
    made = tmp_path / "pack"
    made.mkdir()
    for file in path("packs").glob("*.json"):
        (made / file.name).write_bytes(file.read_bytes())
    return made


def write(folder: Path, name: str, value: object) -> None:
    (folder / name).write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def test_loading_a_pack_refuses_a_broken_library_beside_it(folder: Path) -> None:
    parts = shipped()
    sheet(parts)["kind"] = "guess"
    deadline(parts)["due"] = "soon"
    write(folder, "indicators.json", parts["indicators"])
    write(folder, "calendar.json", parts["calendar"])
    with pytest.raises(NatcoordError) as refused:
        content.load(folder)
    assert [one.facts["field"] for one in (refused.value, *refused.value.problems)] == ["kind", "due"]


def test_a_pack_without_a_library_is_whole_as_well(folder: Path) -> None:
    for name in ("indicators.json", "calendar.json"):
        (folder / name).unlink()
    assert content.load(folder) == content.pack()


def test_a_pack_of_the_wrong_shape_is_said_before_the_library_that_rests_on_it(folder: Path) -> None:
    write(folder, "instruments.json", {"version": "1", "instruments": "none"})
    problems, _ = content.check(folder)
    assert [(one.facts["file"], one.facts["field"]) for one in problems] == [("instruments.json", "instruments")]


@pytest.mark.parametrize("name", ["indicators.json", "calendar.json"])
@pytest.mark.parametrize("text", ["{", "[]"])
def test_the_command_names_a_file_of_the_library_that_cannot_be_read(
    text: str, name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / name).write_text(text, encoding="utf-8")
    assert cli.main(["pack", str(folder)]) == 1
    assert capsys.readouterr().out.split("\t")[:3] == [name, "–", "json"]


def test_the_command_prints_a_problem_of_the_library(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parts = shipped()
    sheet(parts)["range"] = [5, 1]
    write(folder, "indicators.json", parts["indicators"])
    assert cli.main(["pack", str(folder)]) == 1
    assert capsys.readouterr().out.split("\t")[:3] == ["indicators.json", "poa.end_user", "range"]
