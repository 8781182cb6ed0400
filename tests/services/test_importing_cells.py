"""Importing breakdown cells, percentages, directions and numbers written in two ways."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from natcoord.content import Pack
from natcoord.domain import breakdown
from natcoord.domain.records import AXES, DIRECTIONS, Indicator, Measurement
from natcoord.errors import NatcoordError
from natcoord.services import importing, plan
from natcoord.services.sheet_words import decimal_mark, spellings
from natcoord.store.store import Store

HEADING = ["indicator", "period", "value"]
NEW = [*HEADING, "unit", "kind", "direction"]


@pytest.fixture
def opened(store: Store) -> Store:
    with store.step("make"):
        for code, kind in (("I-01", "flow"), ("I-02", "percentage")):
            parts = {"en": "part"} if kind == "percentage" else {}
            sheet = Indicator(
                code, None, code, {"en": f"Persons {code}"}, {}, {"en": "persons"}, kind, "increase", parts, parts, {},
                "year", None, None, None, False, False,
            )  # fmt: skip
            plan.save_indicator(store, sheet)
    return store


def judged(store: Store, folder: Path, rows: list[list[Any]]) -> importing.Preview:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / "values.xlsx")
    return importing.preview_file(store.path, folder / "values.xlsx")


def imported(store: Store, folder: Path, rows: list[list[Any]]) -> dict[tuple[str, str], float | None]:
    made = judged(store, folder, rows)
    with store.step("importing.apply"):
        importing.apply(store, made)
    return {(one.period, one.cell): one.value for one in store.read(Measurement)}


def problems(made: importing.Preview) -> list[tuple[str, str | None]]:
    return [(row.problem.code, row.problem.facts.get("cell")) for row in made.rows if row.problem]


@pytest.mark.parametrize(
    ("headings", "cells", "stored"),
    [
        (["breakdown"], ["Women"], "sex=female"),
        (["breakdown"], ["sex=women"], "sex=female"),
        (["التفصيل"], ["نساء"], "sex=female"),
        (["breakdown"], ["15–17"], "age=15-17"),
        (["breakdown"], ["under 18"], "age=0-17"),
        (["breakdown"], ["total"], ""),
        (["breakdown"], ["المجموع"], ""),
        (["sex"], ["F"], "sex=female"),
        (["Sex"], ["Total"], ""),
        (["الجنس"], ["ذكور"], "sex=male"),
        (["age"], ["65+"], "age=65+"),
        (["الفئة العمرية"], ["١٥-١٧"], "age=15-17"),
        (["disability"], ["yes"], "disability=with"),
        (["الإعاقة"], ["لا"], "disability=without"),
        (["place"], ["Northern Province"], "place=Northern Province"),
        (["المحافظة"], ["الشمال"], "place=الشمال"),
        (["weapon type"], ["Rifles"], "weapon=rifle"),
        (["relationship"], ["intimate partner"], "relationship=intimate_partner"),
        (["sex", "age"], ["Women", "15-17"], "sex=female;age=15-17"),
        (["age", "sex"], ["15-17", "Women"], "sex=female;age=15-17"),
        (["sex", "age"], ["Women", None], "sex=female"),
        (["sex", "age"], ["unknown", "unknown"], "sex=unknown;age=unknown"),
        (["breakdown", "sex"], ["15-17", "M"], "sex=male;age=15-17"),
        (["breakdown", "sex"], ["Women", "F"], "sex=female"),
        (["context", "outcome"], ["seized", "traced"], "context=seized_criminal;outcome=traced"),
    ],
)
def test_a_cell_is_read_from_its_columns(
    opened: Store, tmp_path: Path, headings: list[str], cells: list[Any], stored: str
) -> None:
    rows = [[*HEADING, *headings], ["I-01", 2024, 7, *cells]]
    assert imported(opened, tmp_path, rows) == {("2024", stored): 7}
    assert judged(opened, tmp_path, rows).same == 1


@pytest.mark.parametrize(
    ("headings", "cells", "place", "choice"),
    [
        (["breakdown"], ["unknown"], "D2", "sex"),
        (["breakdown"], ["somewhere"], "D2", "place"),
        (["sex"], ["maybe"], "D2", "female, male"),
        (["sex", "age"], ["F", "youth"], "E2", "0-9, 10-14"),
        (["disability"], ["some"], "D2", "with, without"),
        (["weapon"], ["catapult"], "D2", "pistol"),
        (["breakdown", "sex"], ["Women", "M"], "E2", "female"),
        (["breakdown", "sex"], ["somewhere", "M"], "D2", "place"),
    ],
)
def test_a_cell_that_is_not_understood_is_refused_with_its_place_and_the_choices(
    opened: Store, tmp_path: Path, headings: list[str], cells: list[Any], place: str, choice: str
) -> None:
    made = judged(opened, tmp_path, [[*HEADING, *headings], ["I-01", 2024, 7, *cells]])
    assert problems(made) == [("cell_invalid", place)]
    assert choice in made.rows[0].problem.facts["choices"]


def test_an_age_that_excel_took_for_a_day_is_refused(opened: Store, tmp_path: Path) -> None:
    from datetime import date

    made = judged(opened, tmp_path, [[*HEADING, "age"], ["I-01", 2024, 7, date(2026, 10, 14)]])
    assert problems(made) == [("cell_invalid", "D2")]


def test_cells_of_an_older_file_are_met_again(opened: Store, tmp_path: Path) -> None:
    for key, cell in (("a", "sex=women"), ("b", "depot type B")):
        with opened.step("old"):
            opened.save(Measurement(key, "I-01", "2024", cell, 4.0, None, None, None, "draft", "", "2025-01-01"))
    rows = [[*HEADING, "breakdown"], ["I-01", 2024, 5, "sex=women"], ["I-01", 2024, 6, "depot type B"]]
    made = judged(opened, tmp_path, rows)
    assert [(row.verdict, row.before.value) for row in made.rows] == [("changed", 4), ("changed", 4)]
    assert imported(opened, tmp_path, rows) == {("2024", "sex=female"): 5, ("2024", "depot type B"): 6}


def test_two_ways_of_writing_one_cell_are_the_same_row_twice(opened: Store, tmp_path: Path) -> None:
    made = judged(opened, tmp_path, [[*HEADING, "sex"], ["I-01", 2024, 5, "F"], ["I-01", 2024, 6, "نساء"]])
    assert [row.problem and row.problem.code for row in made.rows] == [None, "row_twice"]


def test_overlapping_bands_are_refused_in_the_sheet_and_against_the_file(opened: Store, tmp_path: Path) -> None:
    made = judged(opened, tmp_path, [[*HEADING, "age"], ["I-01", 2024, 5, "0-17"], ["I-01", 2024, 6, "15-24"]])
    assert [row.problem and row.problem.code for row in made.rows] == [None, "bands_overlap"]
    facts = made.rows[1].problem.facts
    assert facts == {"row": 3, "indicator": "I-01", "period": "2024", "first": "0-17", "second": "15-24"}
    imported(opened, tmp_path, [[*HEADING, "age"], ["I-01", 2024, 5, "0-17"]])
    assert [row.verdict for row in judged(opened, tmp_path, [[*HEADING, "age"], ["I-01", 2024, 6, "15-24"]]).rows] == [
        "refused"
    ]
    assert judged(opened, tmp_path, [[*HEADING, "age"], ["I-01", 2025, 6, "15-24"]]).can_apply


def test_a_percentage_is_imported_by_cells(opened: Store, tmp_path: Path) -> None:
    heading = ["indicator", "period", "numerator", "denominator", "sex"]
    imported(
        opened, tmp_path, [heading, ["I-02", 2024, 3, 10, ""], ["I-02", 2024, 1, 4, "F"], ["I-02", 2024, 2, 6, "M"]]
    )
    held = {one.cell: (one.numerator, one.denominator, one.state) for one in opened.read(Measurement)}
    assert held == {"": (3, 10, "draft"), "sex=female": (1, 4, "draft"), "sex=male": (2, 6, "draft")}


@pytest.mark.parametrize("kind", ["percentage", "Percentage"])
def test_a_new_percentage_is_made_by_its_kind_too(opened: Store, tmp_path: Path, kind: str) -> None:
    heading = ["indicator", "period", "absence", "unit", "kind", "direction"]
    made = judged(opened, tmp_path, [heading, ["Share", 2024, "not_collected", "per cent", kind, "increase"]])
    (sheet,) = made.new_indicators
    assert (sheet.kind, made.can_apply) == ("percentage", True)
    assert all((sheet.numerator, sheet.denominator))


def test_each_direction_makes_a_sheet_and_maintain_needs_its_band(opened: Store, tmp_path: Path) -> None:
    heading = [*NEW, "band_low", "band_high"]
    rows = [[f"New {one}", 2024, 5, "sites", "stock", one, 1, 9] for one in DIRECTIONS]
    made = judged(opened, tmp_path, [heading, *rows, ["No band", 2024, 5, "sites", "stock", "maintain"]])
    assert [one.direction for one in made.new_indicators] == list(DIRECTIONS)
    assert [(one.band_low, one.band_high) for one in made.new_indicators][2] == (1, 9)
    assert [(row.number, row.problem.code, row.problem.facts["field"]) for row in made.rows if row.problem] == [
        (6, "indicator_incomplete", "band")
    ]


@pytest.mark.parametrize(
    ("word", "code"),
    [("Reach", "reach"), ("Maintain within a band", "maintain"), ("maintain", "maintain"), ("نقصان", "decrease")],
)
def test_a_direction_is_read_in_the_words_of_the_window(opened: Store, tmp_path: Path, word: str, code: str) -> None:
    heading = [*NEW, "band_low", "band_high"]
    (made,) = judged(opened, tmp_path, [heading, ["New", 2024, 5, "sites", "stock", word, 1, 9]]).new_indicators
    assert made.direction == code


@pytest.mark.parametrize(
    ("texts", "mark"),
    [
        (["1.234,5"], ","),
        (["12,5", "1.234"], ","),
        (["1,234.5"], None),
        (["80.7", "12,5"], None),  # both ways in one sheet: each number for itself
        (["27,000"], None),
        (["1.234"], None),
        ([], None),
        (["١٢,٥"], ","),
        (["45,2 %"], ","),
        (["1 234,5"], ","),
    ],
)
def test_a_sheet_shows_its_decimal_mark(texts: list[str], mark: str | None) -> None:
    assert decimal_mark(texts) == mark


@pytest.mark.parametrize(
    ("texts", "numbers"),
    [
        (["1.234,5", "1.234", "12,5"], [1234.5, 1234, 12.5]),
        (["1,234.5", "1,234", "80.7"], [1234.5, 1234, 80.7]),
        (["27,000", "28,285"], [27000, 28285]),
        (["١٬٢٣٤٫٥", "١٬٢٣٤"], [1234.5, 1234]),
    ],
)
def test_numbers_are_read_by_the_mark_of_their_sheet(
    opened: Store, tmp_path: Path, texts: list[str], numbers: list[float]
) -> None:
    rows = [["I-01", 2020 + n, text] for n, text in enumerate(texts)]
    assert list(imported(opened, tmp_path, [HEADING, *rows]).values()) == numbers


def test_a_number_that_the_mark_of_its_sheet_makes_doubtful_is_refused(opened: Store, tmp_path: Path) -> None:
    made = judged(opened, tmp_path, [HEADING, ["I-01", 2023, "12,5"], ["I-01", 2024, "27,000"]])
    assert problems(made) == [("number_ambiguous", "C3")]


@pytest.mark.parametrize("month", ["2024-03", "March 2024", "آذار 2024", "مارس ٢٠٢٤", "آذار/مارس ٢٠٢٤", "٢٠٢٤-٠٣"])
def test_a_month_is_read_in_three_styles_and_two_digit_sets(opened: Store, tmp_path: Path, month: str) -> None:
    heading = [*NEW, "frequency"]
    rows = [heading, ["Monthly count", month, 5, "sites", "stock", "increase", "month"]]
    assert imported(opened, tmp_path, rows) == {("2024-03", ""): 5}


@pytest.mark.parametrize(
    ("kind", "number", "code"),
    [("flow", -1, "flow_negative"), ("ordinal", 7, "value_not_level"), ("yes/no", 3, "value_not_yes_no")],
)
def test_a_value_its_kind_cannot_hold_is_refused_with_its_row(
    opened: Store, tmp_path: Path, kind: str, number: float, code: str
) -> None:
    made = judged(opened, tmp_path, [NEW, ["Another", 2024, number, "unit", kind, "increase"]])
    assert (made.rows[0].problem.code, made.rows[0].problem.facts["row"]) == (code, 2)


def test_one_refused_cell_lets_nothing_in(opened: Store, tmp_path: Path) -> None:
    made = judged(opened, tmp_path, [[*HEADING, "sex"], ["I-01", 2024, 5, "F"], ["I-01", 2024, 6, "maybe"]])
    with pytest.raises(NatcoordError, match="import_refused"), opened.step("import"):
        importing.apply(opened, made)
    assert opened.count(Measurement) == 0


def test_every_word_of_the_pack_for_a_category_is_read_as_that_category(pack: Pack) -> None:
    said = [
        (*key.split(".")[1:], text)
        for words in pack.words.values()
        for key, text in words.items()
        if key.startswith("category.")
    ]
    assert len(said) > 80
    read = [(axis, breakdown.read(axis, text, spellings())) for axis, _, text in said]
    assert read == [(axis, code) for axis, code, _ in said]


def test_every_category_and_axis_has_its_word_in_the_pack(pack: Pack) -> None:
    wanted = {f"category.{axis}.{code}" for axis in AXES for code in breakdown.categories(axis)}
    wanted |= {f"axis.{axis}" for axis in AXES}
    for words in pack.words.values():
        assert wanted <= words.keys()


def test_the_words_of_the_pack_for_an_axis_are_headings(opened: Store, tmp_path: Path, pack: Pack) -> None:
    for words in pack.words.values():
        for axis in AXES:
            category = breakdown.asked(axis)[0]
            heading, text = words[f"axis.{axis}"], words[f"category.{axis}.{category}"]
            made = judged(opened, tmp_path, [[*HEADING, heading], ["I-01", 2024, 7, text]])
            assert made.rows[0].entry.cell == f"{axis}={category}"
