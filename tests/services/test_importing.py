"""Importing a spreadsheet of values: each row is judged, then all or nothing, repeatable without effect."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from natcoord.domain import progress
from natcoord.domain.plan_records import MeasurementRevision
from natcoord.domain.records import Indicator, Measurement, Target
from natcoord.errors import NatcoordError
from natcoord.services import country, importing, plan, track
from natcoord.store import file
from natcoord.store.store import Store

FIGURES = Path(__file__).resolve().parent.parent / "figures" / "public_figures.csv"
HEADING = ["indicator", "period", "value", "numerator", "denominator", "source"]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Store]:
    store = file.create(tmp_path / "land.natcoord", country.new({"en": "Testland"}, "en"))
    with store.step("make"):
        for code, name, is_ratio in (("I-01", "Sites", False), ("I-02", "Share marked", True)):
            parts = {"en": "part"} if is_ratio else {}
            plan.save_indicator(
                store,
                Indicator(code, None, code, {"en": name, "ar": f"مؤشر {code}"}, {}, {"en": "unit"},
                          "percentage" if is_ratio else "stock", "increase", parts, parts, {}, "year",
                          None, None, None, False, False),
            )  # fmt: skip
    yield store
    store.close()


def sheet(folder: Path, rows: list[list[Any]], name: str = "values.xlsx") -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / name)
    return folder / name


def judged(store: Store, path: Path) -> importing.Preview:
    return importing.preview_file(store.path, path)


def imported(store: Store, path: Path) -> importing.Preview:
    made = judged(store, path)
    with store.step("importing.apply"):
        importing.apply(store, made)
    return made


def test_the_public_figures_are_imported_whole(opened: Store) -> None:
    made = imported(opened, FIGURES)
    assert (made.new, made.refused, len(made.new_indicators)) == (14, 0, 12)
    values = {(one.indicator_id, one.period): one for one in opened.read(Measurement)}
    by_name = {one.name.get("en"): one for one in opened.read(Indicator)}
    serbia = by_name["SALW destroyed with SEESAC support in Serbia"]
    croatia = by_name["SALW destroyed with SEESAC support in Croatia"]
    recsa = by_name["RECSA members that are ATT States Parties"]
    assert [values[serbia.indicator_id, year].value for year in ("2009", "2010", "2012")] == [
        27000,
        28285,
        17000,
    ]
    assert values[croatia.indicator_id, "2012"].value == 33091
    assert croatia.kind == "cumulative_flow"
    assert (values[recsa.indicator_id, "2026"].numerator, values[recsa.indicator_id, "2026"].denominator) == (
        2,
        15,
    )
    assert progress.measured(values[recsa.indicator_id, "2026"]) == pytest.approx(100 * 2 / 15)
    assert all(one.is_draft for one in made.new_indicators)


def test_a_baseline_in_the_sheet_makes_a_draft_target(opened: Store) -> None:
    imported(opened, FIGURES)
    (target,) = opened.read(Target)
    assert (target.baseline_value, target.baseline_year, target.target_value) == (116, 2025, None)
    assert target.adopted_on is None


def test_importing_the_same_again_changes_nothing(opened: Store) -> None:
    imported(opened, FIGURES)
    before = list(opened.db.query("SELECT * FROM measurement ORDER BY measurement_id"))
    again = imported(opened, FIGURES)
    assert (again.new, again.changed, again.same, again.refused) == (0, 0, 14, 0)
    assert not again.can_apply
    assert list(opened.db.query("SELECT * FROM measurement ORDER BY measurement_id")) == before


def test_an_import_is_one_step_and_can_be_taken_back(opened: Store) -> None:
    before = opened.count(Indicator)
    imported(opened, FIGURES)
    assert opened.undo_operation == "importing.apply"
    opened.undo()
    assert (opened.count(Measurement), opened.count(Indicator), opened.count(Target)) == (0, before, 0)


def test_a_changed_value_is_told_with_the_one_before(opened: Store, tmp_path: Path) -> None:
    imported(opened, sheet(tmp_path, [HEADING, ["Sites", 2024, 5]]))
    made = judged(opened, sheet(tmp_path, [HEADING, ["I-01", "٢٠٢٤", "٧"]]))
    (row,) = made.rows
    assert (row.verdict, row.before.value, row.entry.value) == ("changed", 5, 7)


def test_a_sheet_without_a_source_column_leaves_the_sources_alone(opened: Store, tmp_path: Path) -> None:
    imported(opened, sheet(tmp_path, [HEADING, ["Sites", 2024, 5, None, None, "Register"]]))
    made = imported(opened, sheet(tmp_path, [HEADING[:3], ["Sites", 2024, 5], ["Sites", 2025, 6]]))
    assert [row.verdict for row in made.rows] == ["same", "new"]
    assert [one.source for one in opened.read(Measurement)] == ["Register", ""]


def test_an_approved_value_is_changed_only_with_a_reason_in_its_row(opened: Store, tmp_path: Path) -> None:
    imported(opened, sheet(tmp_path, [HEADING, ["Sites", 2024, 5]]))
    with opened.step("approve"):
        track.approve_all(opened)
    made = judged(opened, sheet(tmp_path, [HEADING, ["Sites", 2024, 6], ["Sites", 2023, 1]]))
    assert [(row.verdict, row.problem and row.problem.code) for row in made.rows] == [
        ("refused", "value_approved"),
        ("new", None),
    ]
    assert made.rows[0].problem.facts == {"row": 2, "indicator": "Sites", "period": "2024"}
    assert judged(opened, sheet(tmp_path, [HEADING, ["Sites", 2024, 5]])).same == 1
    for heading, number in (("reason", 6), ("السبب", 7)):
        imported(
            opened, sheet(tmp_path, [[*HEADING, heading], ["Sites", 2024, number, None, None, "", "Counted again"]])
        )
        assert [(one.value, one.state) for one in opened.read(Measurement)] == [(number, "draft")]
        with opened.step("approve"):
            track.approve_all(opened)
    assert [(one.value, one.reason) for one in opened.read(MeasurementRevision)] == [
        (5, "Counted again"),
        (6, "Counted again"),
    ]


REFUSED_ROWS = [
    (["Unheard of", 2024, 1], "indicator_unknown", None),
    ([None, 2024, 1], "indicator_missing", None),
    (["Sites", None, 1], "period_missing", None),
    (["Sites", 2024, "about ten"], "not_a_number", "C2"),
    (["Sites", "12/03/2024", 1], "period_is_date", "B2"),
    (["Sites", "2024-Q1", 1], "period_wrong_frequency", "B2"),
    (["Sites", "soon", 1], "period_invalid", "B2"),
    (["Sites", 2024, None], "value_missing", None),
    (["Share marked", 2024, 45], "denominator_missing", None),
    (["Share marked", 2024, None, 3, None], "denominator_missing", None),
    (["Share marked", 2024, None, None, 3], "numerator_missing", None),
    (["Share marked", 2024, None, 3, 0], "denominator_zero", None),
    (["Share marked", 2024, None, 30, 3], "numerator_above_denominator", None),
    (["Share marked", 2024, None, -1, 3], "ratio_negative", None),
    (["Share marked", 2024, 90, 1, 3], "value_contradicts_ratio", None),
    (["Sites", 2024, None, 1, 3], "value_not_ratio", None),
]


@pytest.mark.parametrize(("row", "code", "cell"), REFUSED_ROWS)
def test_a_row_that_cannot_be_right_is_refused_by_name(
    opened: Store, tmp_path: Path, row: list[Any], code: str, cell: str | None
) -> None:
    made = judged(opened, sheet(tmp_path, [HEADING, row, ["Sites", 2023, 4]]))
    refused, fine = made.rows
    assert (refused.verdict, refused.problem.code, fine.verdict) == ("refused", code, "new")
    assert refused.problem.facts["row"] == 2
    if cell:
        assert refused.problem.facts["cell"] == cell
    with pytest.raises(NatcoordError, match="import_refused"), opened.step("import"):
        importing.apply(opened, made)
    assert opened.count(Measurement) == 0


def test_a_date_typed_as_a_date_is_refused_as_a_date(opened: Store, tmp_path: Path) -> None:
    from datetime import date

    made = judged(opened, sheet(tmp_path, [HEADING, ["Sites", date(2024, 3, 12), 1]]))
    assert made.rows[0].problem.code == "period_is_date"


def test_the_same_indicator_and_period_twice_is_refused(opened: Store, tmp_path: Path) -> None:
    made = judged(opened, sheet(tmp_path, [HEADING, ["Sites", 2024, 1], ["I-01", "2024", 2]]))
    assert [row.verdict for row in made.rows] == ["new", "refused"]
    assert (made.rows[1].problem.code, made.rows[1].problem.facts["first"]) == ("row_twice", 2)


def test_merged_cells_are_refused_with_their_range(opened: Store, tmp_path: Path) -> None:
    path = sheet(tmp_path, [HEADING, ["Sites", 2024, 1]])
    book = openpyxl.load_workbook(path)
    book.active.merge_cells("A2:A3")
    book.save(path)
    with pytest.raises(NatcoordError, match="sheet_merged_cells") as caught:
        judged(opened, path)
    assert "A2:A3" in str(caught.value.facts["cells"])


def test_a_formula_without_a_result_is_refused_with_its_cell(opened: Store, tmp_path: Path) -> None:
    with pytest.raises(NatcoordError, match="cell_formula_not_computed") as caught:
        judged(opened, sheet(tmp_path, [HEADING, ["Sites", 2024, "=1+1"]]))
    assert caught.value.facts["cell"] == "C2"


def test_a_sheet_without_the_headings_is_refused(opened: Store, tmp_path: Path) -> None:
    with pytest.raises(NatcoordError, match="heading_missing"):
        judged(opened, sheet(tmp_path, [["name", "amount"], ["Sites", 1]]))


def test_arabic_headings_and_names_are_read(opened: Store, tmp_path: Path) -> None:
    made = judged(opened, sheet(tmp_path, [["المؤشر", "السنة", "القيمة"], ["مؤشر I-01", "٢٠٢٣", "١٬٢٣٤٫٥"]]))
    assert made.rows[0].entry.value == 1234.5


def test_a_heading_may_stand_below_a_title(opened: Store, tmp_path: Path) -> None:
    made = judged(opened, sheet(tmp_path, [["Values of 2024"], HEADING, ["Sites", 2024, 3]]))
    assert (made.new, made.rows[0].number) == (1, 3)


def test_a_published_percentage_without_its_parts_is_taken_and_said(opened: Store) -> None:
    made = judged(opened, FIGURES)
    noted = [row.indicator_name for row in made.rows if "published_percentage" in row.notes]
    assert noted == ["Share of ODA going to reintegration and SALW control"]


@settings(max_examples=12, deadline=None)
@given(
    values=st.dictionaries(
        st.integers(1990, 2090),
        st.integers(0, 10**9) | st.floats(-1e9, 1e9, allow_subnormal=False),
        min_size=1,
        max_size=12,
    ),
    order=st.randoms(),
)
def test_the_order_of_the_rows_does_not_matter(
    tmp_path_factory: pytest.TempPathFactory, values: dict[int, float], order: Any
) -> None:
    folder = tmp_path_factory.mktemp("order")
    store = file.create(folder / "land.natcoord", country.new({"en": "Testland"}, "en"))
    try:
        rows = [["Depots", str(year), value, "sites", "stock", "increase"] for year, value in values.items()]
        order.shuffle(rows)
        heading = ["indicator", "period", "value", "unit", "kind", "direction"]
        imported(store, sheet(folder, [heading, *rows]))
        found = {int(one.period): one.value for one in store.read(Measurement)}
        assert found == pytest.approx(values, rel=1e-14)  # a workbook keeps some sixteen digits
        assert judged(store, folder / "values.xlsx").same == len(values)
    finally:
        store.close()


@pytest.mark.parametrize(
    ("kind", "direction", "frequency"),
    [
        ("yes/no", "increase", "year"),
        ("Yes or no", "Increase", "Yearly"),
        ("نعم أو لا", "زيادة", "سنوي"),
        ("YES_NO", "INCREASE", ""),
    ],
)
def test_the_words_of_the_window_are_read_in_both_languages(
    opened: Store, tmp_path: Path, kind: str, direction: str, frequency: str
) -> None:
    heading = ["indicator", "period", "value", "unit", "kind", "direction", "frequency"]
    row = ["Law in force", 2024, 1, "yes or no", kind, direction, frequency]
    made = judged(opened, sheet(tmp_path, [heading, row]))
    (indicator,) = made.new_indicators
    assert (indicator.kind, indicator.direction, indicator.frequency) == ("yes_no", "increase", "year")


def test_an_unknown_word_is_refused_with_its_cell(opened: Store, tmp_path: Path) -> None:
    heading = ["indicator", "period", "value", "unit", "kind", "direction"]
    made = judged(opened, sheet(tmp_path, [heading, ["Law", 2024, 1, "x", "heap", "increase"]]))
    assert (made.rows[0].problem.code, made.rows[0].problem.facts["cell"]) == ("word_unknown", "E2")
