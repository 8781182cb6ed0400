"""Importing a roadmap: each row is judged by name, then all or nothing; in both languages and digit sets."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from natcoord.domain.plan_records import PlanItem
from natcoord.domain.records import Indicator, Target
from natcoord.errors import NatcoordError
from natcoord.i18n import OFFERED, Language
from natcoord.reports import roadmap_template
from natcoord.services import library, nap, plan, roadmap, track
from natcoord.store.store import Store

HEAD = ["goal", "goal title", "indicator name", "definition", "unit", "kind", "direction", "frequency",
        "breakdown axes", "numerator", "denominator", "source", "baseline", "baseline year", "target", "target year",
        "notes"]  # fmt: skip
ARABIC = ["رقم الغاية", "عنوان الغاية", "اسم المؤشر", "التعريف", "وحدة القياس", "النوع", "الاتجاه", "التواتر",
          "محاور التفصيل", "البسط", "المقام", "المصدر", "خط الأساس", "سنة خط الأساس", "القيمة المستهدفة",
          "سنة الهدف", "ملاحظات"]  # fmt: skip
FIRST = ["1", "Safe storage", "Sites inspected", "Sites seen on the spot", "sites", "stock", "increase", "quarter",
         "place, weapon type", "", "", "Army", 10, 2025, 40, 2030, "Doubtful before 2024"]  # fmt: skip
SECOND = ["", "", "Share marked", "", "per cent", "", "increase", "", "", "Marked arms", "All arms", "", "", "", "",
          "", ""]  # fmt: skip
THIRD = ["2", "Fewer victims", "Deaths", "", "persons", "flow", "decrease", "", "sex; age", "", "", "", 90, 2024, 50,
         2028, ""]  # fmt: skip
GOOD = [HEAD, FIRST, SECOND, THIRD]


def sheet(folder: Path, rows: list[list[Any]], name: str = "road.xlsx") -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / name)
    return folder / name


def imported(store: Store, path: Path, *, with_objectives: bool = True) -> roadmap.Preview:
    made = roadmap.preview_file(store.path, path, with_objectives=with_objectives)
    with store.step("library.apply"):
        library.apply(store, made)
    return made


def by_name(store: Store) -> dict[str, Indicator]:
    return {next(iter(one.name.values())): one for one in store.read(Indicator)}


def changed(row: list[Any], **cells: Any) -> list[Any]:
    """The row with other cells, by the heading with underscores for spaces."""
    return [cells.get(heading.replace(" ", "_"), cell) for heading, cell in zip(HEAD, row, strict=True)]


# -- what is made -------------------------------------------------------------------------------------------------


def test_a_row_makes_a_draft_sheet_and_a_draft_target(store: Store, tmp_path: Path) -> None:
    made = imported(store, sheet(tmp_path, GOOD))
    assert [row.verdict for row in made.rows] == ["new", "new", "new"]
    one = by_name(store)["Sites inspected"]
    assert one.is_draft
    assert (one.kind, one.direction, one.frequency, one.axes) == ("stock", "increase", "quarter", ("place", "weapon"))
    assert (one.unit, one.source) == ({"en": "sites"}, {"en": "Army"})
    assert one.limits == {"en": "Doubtful before 2024"}
    assert one.library_key == "own:road:2"
    target = store.find(Target, one.target_id or "")
    assert target is not None
    assert (target.baseline_value, target.baseline_year, target.target_value, target.target_year) == (
        10, 2025, 40, 2030,
    )  # fmt: skip
    assert target.adopted_on is None
    assert {one.code for one in store.read(Indicator)} == {"I-01", "I-02", "I-03"}
    assert {one.code for one in store.read(Target)} == {"T-01", "T-02"}


def test_numerator_and_denominator_alone_make_a_percentage(store: Store, tmp_path: Path) -> None:
    imported(store, sheet(tmp_path, GOOD))
    one = by_name(store)["Share marked"]
    assert (one.kind, one.frequency, one.target_id) == ("percentage", "year", None)
    assert (one.numerator, one.denominator) == ({"en": "Marked arms"}, {"en": "All arms"})


def test_without_a_plan_the_goal_is_the_first_line_of_the_definition(store: Store, tmp_path: Path) -> None:
    imported(store, sheet(tmp_path, GOOD))
    found = by_name(store)
    assert found["Sites inspected"].definition == {"en": "1 – Safe storage\nSites seen on the spot"}
    assert found["Share marked"].definition == {"en": "1 – Safe storage"}  # read on from the row above
    assert found["Deaths"].definition == {"en": "2 – Fewer victims"}


@pytest.fixture
def planned(store: Store) -> str:
    with store.step("make"):
        draft = nap.new_plan({"en": "Plan"}, 2026, 2030)
        nap.start_plan(store, draft)
    return draft.action_plan_id


def test_with_a_plan_each_goal_becomes_an_objective_that_serves_its_targets(
    store: Store, planned: str, tmp_path: Path
) -> None:
    made = imported(store, sheet(tmp_path, GOOD))
    items = {one.title.get("en", ""): one for one in nap.items(store, planned)}
    found = by_name(store)
    assert len(made.objectives) == 2
    assert [one.position for one in nap.items(store, planned)] == [0, 1, 2]
    storage = items["1 – Safe storage"]
    assert storage.level == "objective"
    assert found["Sites inspected"].plan_item_id == found["Share marked"].plan_item_id == storage.plan_item_id
    assert storage.target_ids == (found["Sites inspected"].target_id,)
    assert found["Sites inspected"].definition == {"en": "Sites seen on the spot"}


@pytest.mark.usefixtures("planned")
def test_objectives_are_left_out_where_they_are_not_wanted(store: Store, tmp_path: Path) -> None:
    before = store.count(PlanItem)
    made = imported(store, sheet(tmp_path, GOOD), with_objectives=False)
    assert not made.objectives
    assert store.count(PlanItem) == before
    assert by_name(store)["Deaths"].definition == {"en": "2 – Fewer victims"}


@pytest.mark.usefixtures("planned")
def test_a_second_roadmap_uses_the_objective_that_is_there(store: Store, tmp_path: Path) -> None:
    imported(store, sheet(tmp_path, GOOD))
    before = store.count(PlanItem)
    other = changed(FIRST, indicator_name="Sites fenced")
    imported(store, sheet(tmp_path, [HEAD, other], "other.xlsx"))
    found = by_name(store)
    assert store.count(PlanItem) == before
    assert found["Sites fenced"].plan_item_id == found["Sites inspected"].plan_item_id
    item = store.find(PlanItem, found["Sites fenced"].plan_item_id or "")
    assert item is not None
    assert set(item.target_ids) == {found["Sites fenced"].target_id, found["Sites inspected"].target_id}


def test_a_row_with_a_goal_alone_is_the_goal_of_the_rows_below(store: Store, tmp_path: Path) -> None:
    alone = ["3", "Training"] + [""] * 15
    made = imported(store, sheet(tmp_path, [HEAD, alone, SECOND]))
    assert [row.goal for row in made.rows] == ["3 – Training"]


@pytest.mark.usefixtures("planned")
@pytest.mark.parametrize("with_objectives", [True, False])
def test_the_same_roadmap_again_changes_nothing(store: Store, tmp_path: Path, with_objectives: bool) -> None:
    path = sheet(tmp_path, GOOD)
    imported(store, path, with_objectives=with_objectives)
    again = roadmap.preview_file(store.path, path, with_objectives=with_objectives)
    assert [row.verdict for row in again.rows] == ["same"] * 3
    assert not again.can_apply
    assert not again.objectives


def test_a_changed_row_says_what_it_changes_and_keeps_the_rest(store: Store, tmp_path: Path) -> None:
    imported(store, sheet(tmp_path, GOOD))
    rows = [HEAD, changed(FIRST, unit="depots", target=60, source=""), SECOND, THIRD]
    made = imported(store, sheet(tmp_path, rows))
    assert [row.verdict for row in made.rows] == ["changed", "same", "same"]
    assert made.rows[0].changes == ("unit", "target")
    one = by_name(store)["Sites inspected"]
    assert (one.unit, one.source, one.code) == ({"en": "depots"}, {"en": "Army"}, "I-01")
    target = store.find(Target, one.target_id or "")
    assert target is not None
    assert target.target_value == 60


def test_undo_takes_the_whole_roadmap_back(store: Store, planned: str, tmp_path: Path) -> None:
    before = nap.items(store, planned)
    imported(store, sheet(tmp_path, GOOD))
    store.undo()
    assert not store.read(Indicator)
    assert not store.read(Target)
    assert nap.items(store, planned) == before


def test_arabic_headings_words_and_digits_are_read_in_any_order(store: Store, tmp_path: Path) -> None:
    row = ["١", "تخزين آمن", "المواقع المفتشة", "مواقع جرى تفتيشها", "موقع", "stock", "increase", "year",
           "الجنس، العمر", "", "", "الجيش", "١٠", "٢٠٢٥", "٤٠٫٥", "٢٠٣٠", ""]  # fmt: skip
    made = imported(store, sheet(tmp_path, [ARABIC[::-1], row[::-1]]))
    assert [one.verdict for one in made.rows] == ["new"]
    (one,) = store.read(Indicator)
    assert one.name == {"ar": "المواقع المفتشة"}
    assert one.axes == ("sex", "age")
    (target,) = store.read(Target)
    assert (target.baseline_value, target.baseline_year, target.target_value, target.target_year) == (
        10, 2025, 40.5, 2030,
    )  # fmt: skip


@pytest.mark.parametrize("code", OFFERED)
def test_the_windows_own_words_for_codes_are_read(code: str, store: Store, tmp_path: Path) -> None:
    from natcoord import labels

    language = Language(code)
    row = changed(
        FIRST,
        kind=labels.kind("flow", language),
        direction=labels.direction("decrease", language),
        frequency=labels.frequency("month", language),
        target=5,
    )
    imported(store, sheet(tmp_path, [HEAD, row]))
    (one,) = store.read(Indicator)
    assert (one.kind, one.direction, one.frequency) == ("flow", "decrease", "month")


def test_a_comma_separated_file_is_read_too(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "road.csv"
    path.write_text("Indicator;Unit;Kind;Direction;Baseline\nSites;sites;stock;increase;1.234,5\n", "utf-8")
    imported(store, path)
    (target,) = store.read(Target)
    assert target.baseline_value == 1234.5


# -- what is refused ----------------------------------------------------------------------------------------------

REFUSED: dict[str, tuple[dict[str, Any], str, str | None]] = {
    "no name": ({"indicator_name": ""}, "indicator_missing", None),
    "no unit": ({"unit": ""}, "indicator_incomplete", None),
    "no kind": ({"kind": ""}, "indicator_incomplete", None),
    "no direction": ({"direction": ""}, "indicator_incomplete", None),
    "a percentage without its parts": ({"kind": "percentage"}, "indicator_incomplete", None),
    "a band that is missing": ({"direction": "maintain"}, "indicator_incomplete", None),
    "an unknown kind": ({"kind": "pile"}, "word_unknown", "F2"),
    "an unknown direction": ({"direction": "sideways"}, "word_unknown", "G2"),
    "an unknown frequency": ({"frequency": "now and then"}, "word_unknown", "H2"),
    "an unknown axis": ({"breakdown_axes": "sex, colour"}, "word_unknown", "I2"),
    "a baseline in words": ({"baseline": "few"}, "not_a_number", "M2"),
    "a target in words": ({"target": "many"}, "not_a_number", "O2"),
    "a year in words": ({"target_year": "soon"}, "period_invalid", "P2"),
    "a target year before the baseline": ({"target_year": 2024}, "target_year_before_baseline", "P2"),
    "a target equal to the baseline": ({"target": 10}, "target_equals_baseline", "O2"),
    "a target on the wrong side": ({"target": 5}, "target_direction_contradicts", "O2"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_bad_row_is_refused_by_name_and_cell(case: str, store: Store, tmp_path: Path) -> None:
    cells, code, cell = REFUSED[case]
    made = roadmap.preview_file(store.path, sheet(tmp_path, [HEAD, changed(FIRST, **cells), THIRD]))
    assert [row.verdict for row in made.rows] == ["refused", "new"]
    problem = made.rows[0].problem
    assert problem is not None
    assert (problem.code, problem.facts["row"], problem.facts.get("cell")) == (code, 2, cell)


def test_an_indicator_that_stands_twice_is_refused_with_both_rows(store: Store, tmp_path: Path) -> None:
    made = roadmap.preview_file(store.path, sheet(tmp_path, [HEAD, FIRST, THIRD, FIRST]))
    problem = made.rows[2].problem
    assert problem is not None
    assert (problem.code, problem.facts) == ("row_twice", {"row": 4, "first": 2})


def test_a_band_upside_down_is_refused(store: Store, tmp_path: Path) -> None:
    row = changed(FIRST, direction="maintain", baseline="", target="")
    rows = [[*HEAD, "band from", "band to"], [*row, 9, 3]]
    made = roadmap.preview_file(store.path, sheet(tmp_path, rows))
    assert [one.problem.code for one in made.rows if one.problem] == ["band_upside_down"]


def test_nothing_is_written_while_a_row_is_refused(store: Store, tmp_path: Path) -> None:
    made = roadmap.preview_file(store.path, sheet(tmp_path, [HEAD, FIRST, changed(THIRD, unit="")]))
    with pytest.raises(NatcoordError) as refusal, store.step("library.apply"):
        library.apply(store, made)
    assert refusal.value.code == "import_refused"
    assert [one.code for one in refusal.value.problems] == ["indicator_incomplete"]
    assert not store.read(Indicator)


def made_of(store: Store, path: Path, **fields: Any) -> Indicator:
    """The first indicator of a roadmap, changed by hand after the import."""
    imported(store, path)
    one = replace(by_name(store)["Sites inspected"], **fields)
    with store.step("edit"):
        store.save(one)
    return one


def test_a_finished_sheet_is_not_overwritten(store: Store, tmp_path: Path) -> None:
    made_of(store, sheet(tmp_path, GOOD), is_draft=False)
    made = roadmap.preview_file(store.path, sheet(tmp_path, [HEAD, changed(FIRST, unit="depots"), THIRD]))
    assert [row.verdict for row in made.rows] == ["refused", "same"]
    assert [row.problem.code for row in made.rows if row.problem] == ["roadmap_sheet_final"]


def test_the_kind_of_an_indicator_with_values_stays(store: Store, tmp_path: Path) -> None:
    one = made_of(store, sheet(tmp_path, GOOD))
    with store.step("track.record"):
        track.record_many(store, [track.Entry(one.indicator_id, "2026-Q1", 12, None, None, None, "", "", "")])
    made = roadmap.preview_file(store.path, sheet(tmp_path, [HEAD, changed(FIRST, kind="flow")]))
    assert [row.problem.code for row in made.rows if row.problem] == ["roadmap_kind_differs"]


def test_the_numbers_of_an_adopted_target_are_not_overwritten(store: Store, tmp_path: Path) -> None:
    one = made_of(store, sheet(tmp_path, GOOD))
    target = store.find(Target, one.target_id or "")
    assert target is not None
    with store.step("adopt"):
        store.save(replace(target, adopted_on="2026-01-01", adopted_by="Cabinet"))
    made = roadmap.preview_file(store.path, sheet(tmp_path, [HEAD, changed(FIRST, target=60), THIRD]))
    assert [row.verdict for row in made.rows] == ["refused", "same"]
    assert [row.problem.code for row in made.rows if row.problem] == ["target_needs_revision"]


@pytest.mark.parametrize(
    ("rows", "code"),
    [([["goal", "unit"], ["1", "sites"]], "heading_missing"), ([HEAD], "sheet_empty"), ([[]], "sheet_empty")],
)
def test_a_spreadsheet_that_is_no_roadmap_is_refused(
    rows: list[list[Any]], code: str, store: Store, tmp_path: Path
) -> None:
    with pytest.raises(NatcoordError) as refusal:
        roadmap.preview_file(store.path, sheet(tmp_path, rows))
    assert refusal.value.code == code


# -- the template -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", OFFERED)
def test_the_template_is_read_back_column_by_column(code: str, store: Store, tmp_path: Path) -> None:
    path = library.write_template(code, tmp_path / "empty.xlsx")
    with pytest.raises(NatcoordError) as refusal:
        roadmap.preview_file(store.path, path)
    assert refusal.value.code == "sheet_empty"  # the example is not a row
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    assert len(page.data_validations.dataValidation) == 3
    assert page.sheet_view.rightToLeft == (code == "ar")
    # The example is a whole row: given a goal of its own, it is imported with every column.
    page["A2"] = "7"
    book.save(path)
    imported(store, path)
    (one,), (target,) = store.read(Indicator), store.read(Target)
    assert (one.kind, one.direction, one.frequency, one.axes) == ("percentage", "increase", "year", ("place",))
    texts = (one.name, one.definition, one.unit, one.numerator, one.denominator, one.source, one.limits)
    assert all(any(said.values()) for said in texts)
    assert (target.baseline_value, target.baseline_year, target.target_value, target.target_year) == (
        40, 2025, 90, 2030,
    )  # fmt: skip
    assert plan.next_code(store, Indicator) == "I-02"


def test_every_column_of_the_template_has_a_heading_that_is_read(store: Store) -> None:
    assert set(roadmap_template.COLUMNS) == set(roadmap.HEADINGS)


@pytest.mark.parametrize(
    ("name", "code", "refused"),
    [
        ("a.pdf", "en", "report_suffix_unknown"),
        ("a.xlsx", "fr", "language_unknown"),
        ("no/a.xlsx", "en", "folder_missing"),
    ],
)
def test_a_template_that_cannot_be_written_is_refused(name: str, code: str, refused: str, tmp_path: Path) -> None:
    with pytest.raises(NatcoordError) as refusal:
        library.write_template(code, tmp_path / name)
    assert refusal.value.code == refused
