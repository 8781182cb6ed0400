"""The values grid: typing, pasting, deleting; nothing typed is lost."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from natcoord import labels
from natcoord.domain.plan_records import MeasurementRevision
from natcoord.domain.records import VALUE_ABSENCES, Indicator, Measurement
from natcoord.i18n import Language
from natcoord.services import plan, track
from natcoord.ui import breakdown_columns, reasons, values_paste
from natcoord.ui.breakdown_columns import EVERY, TOTAL, codes, offered
from natcoord.ui.values_facts import ValuesFacts
from natcoord.ui.values_grid import ValuesGrid
from natcoord.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def sheet(workspace: Workspace, **changes: object) -> Indicator:
    made = plan.new_indicator(workspace.store, None)
    made = replace(
        made, name={"en": "Arms"}, unit={"en": "arms"}, numerator={"en": "traced"}, denominator={"en": "seized"}
    )
    made = replace(made, **changes)
    workspace.do(plan.save_indicator, made)
    return made


@pytest.fixture
def grid(workspace: Workspace, qtbot: QtBot) -> Iterator[ValuesGrid]:
    """A grid that follows its file, as the page makes it do."""
    made = ValuesGrid(workspace)
    qtbot.addWidget(made)
    made.retranslate()
    made.resize(700, 400)

    def again() -> None:
        if made.model.sheet is not None:
            show(made, made.model.sheet, made.model.axis)

    workspace.changed.connect(again)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    workspace.changed.disconnect(again)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def show(grid: ValuesGrid, made: Indicator, axis: str = TOTAL) -> None:
    found = grid.workspace.store.read(Measurement, "indicator_id = ?", [made.indicator_id])
    grid.show_sheet(ValuesFacts(made, found), None, grid.workspace.today, axis)


def put(grid: ValuesGrid, period: str, column: str, text: str) -> bool:
    row = grid.model.keys.index((period, ""))
    index = grid.model.index(row, grid.model.columns.index(column))
    grid.table.setCurrentIndex(index)
    return grid.model.setData(index, text)


def words(grid: ValuesGrid, period: str, column: str) -> str:
    row = grid.model.keys.index((period, ""))
    return str(grid.model.index(row, grid.model.columns.index(column)).data())


def values(workspace: Workspace) -> list[tuple[str, float | None]]:
    return [(one.period, one.value) for one in workspace.store.read(Measurement, order="period")]


def test_empty_periods_up_to_today_wait_to_be_filled(workspace: Workspace, grid: ValuesGrid) -> None:
    show(grid, sheet(workspace))
    assert [period for period, _ in grid.model.keys] == ["2022", "2023", "2024", "2025", "2026"]


def test_a_typed_value_is_one_step_in_either_digit_set(workspace: Workspace, grid: ValuesGrid) -> None:
    show(grid, sheet(workspace))
    put(grid, "2024", "value", "٣٣٬٠٩١")
    put(grid, "2025", "value", "1,234.5")
    assert values(workspace) == [("2024", 33091.0), ("2025", 1234.5)]
    assert words(grid, "2024", "value") == "33,091"
    workspace.undo()
    assert values(workspace) == [("2024", 33091.0)]


def test_typing_in_the_table_goes_on_to_the_next_period(workspace: Workspace, grid: ValuesGrid, qtbot: QtBot) -> None:
    show(grid, sheet(workspace))
    grid.table.setFocus()
    row = grid.table.currentIndex().row()
    qtbot.keyClick(grid.table, Qt.Key.Key_4)
    editor = grid.table.findChild(QLineEdit)
    qtbot.keyClicks(editor, "2")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(values(workspace)) == 1)
    assert values(workspace)[0][1] == 42.0
    assert grid.table.currentIndex().row() == row + 1


def test_a_text_that_is_no_number_stays_and_is_told(workspace: Workspace, grid: ValuesGrid) -> None:
    show(grid, sheet(workspace))
    assert not put(grid, "2024", "value", "about ten")
    assert words(grid, "2024", "value") == "about ten"
    assert grid.problem.isVisible()
    assert "about ten" in grid.problem.text()
    assert values(workspace) == []
    put(grid, "2024", "value", "10")
    assert not grid.problem.isVisible()
    assert values(workspace) == [("2024", 10.0)]


def test_a_percentage_waits_for_its_denominator_and_then_shows_per_cent(workspace: Workspace, grid: ValuesGrid) -> None:
    show(grid, sheet(workspace, kind="percentage"))
    put(grid, "2024", "numerator", "45")
    assert values(workspace) == []
    assert words(grid, "2024", "numerator") == "45"
    assert words(grid, "2024", "state") == "Not kept yet"
    put(grid, "2024", "denominator", "60")
    assert words(grid, "2024", "share") == "75.0%"
    (found,) = workspace.store.read(Measurement)
    assert (found.numerator, found.denominator) == (45.0, 60.0)


def test_a_numerator_above_its_denominator_is_refused_beside_the_cell(workspace: Workspace, grid: ValuesGrid) -> None:
    show(grid, sheet(workspace, kind="percentage"))
    put(grid, "2024", "numerator", "70")
    put(grid, "2024", "denominator", "60")
    index = grid.model.index(grid.model.keys.index(("2024", "")), grid.model.columns.index("denominator"))
    assert "larger than the denominator" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.BackgroundRole) is not None
    assert workspace.store.read(Measurement) == []


def test_a_reason_takes_the_value_away_and_a_value_the_reason(workspace: Workspace, grid: ValuesGrid) -> None:
    show(grid, sheet(workspace))
    put(grid, "2024", "value", "5")
    put(grid, "2024", "absence", "not_collected")
    (found,) = workspace.store.read(Measurement)
    assert (found.value, found.absence) == (None, "not_collected")
    put(grid, "2024", "value", "6")
    (found,) = workspace.store.read(Measurement)
    assert (found.value, found.absence) == (6.0, None)


def test_an_emptied_cell_removes_the_value(workspace: Workspace, grid: ValuesGrid) -> None:
    show(grid, sheet(workspace))
    put(grid, "2024", "value", "5")
    put(grid, "2024", "value", "")
    assert values(workspace) == []


def test_the_delete_key_removes_and_undo_brings_back(workspace: Workspace, grid: ValuesGrid, qtbot: QtBot) -> None:
    show(grid, sheet(workspace))
    put(grid, "2024", "value", "5")
    qtbot.keyClick(grid.table, Qt.Key.Key_Delete)
    assert values(workspace) == []
    workspace.undo()
    assert values(workspace) == [("2024", 5.0)]


def test_periods_and_values_are_pasted_as_one_step(workspace: Workspace, grid: ValuesGrid, qtbot: QtBot) -> None:
    show(grid, sheet(workspace))
    QApplication.clipboard().setText("Year\tValue\r\n2015\t10\r\n٢٠١٦\t١٢\r\n2017\t1,400\r\n")
    qtbot.keyClick(grid.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert values(workspace) == [("2015", 10.0), ("2016", 12.0), ("2017", 1400.0)]
    workspace.undo()
    assert values(workspace) == []


def test_a_column_is_pasted_from_the_current_cell_on(workspace: Workspace, grid: ValuesGrid) -> None:
    show(grid, sheet(workspace))
    grid.table.setCurrentIndex(grid.model.index(grid.model.keys.index(("2025", "")), 1))
    QApplication.clipboard().setText("1\n2\n3\n")
    grid.paste()
    assert values(workspace) == [("2025", 1.0), ("2026", 2.0), ("2027", 3.0)]


def test_fractions_are_pasted_with_their_periods(workspace: Workspace, grid: ValuesGrid) -> None:
    show(grid, sheet(workspace, kind="percentage", frequency="quarter"))
    QApplication.clipboard().setText("Q1 2024\t5\t60\tReport 4\nQ2 2024\t6\t60\tReport 5")
    grid.paste()
    found = workspace.store.read(Measurement)
    assert [(one.period, one.numerator, one.source) for one in found] == [
        ("2024-Q1", 5.0, "Report 4"), ("2024-Q2", 6.0, "Report 5"),
    ]  # fmt: skip


def test_a_block_with_one_wrong_cell_pastes_nothing_and_says_which_row(workspace: Workspace, grid: ValuesGrid) -> None:
    show(grid, sheet(workspace))
    QApplication.clipboard().setText("2020\t1\n2021\tmany\n2022\t3")
    grid.paste()
    assert values(workspace) == []
    assert "2" in grid.problem.text()
    assert "many" in grid.problem.text()


def test_cells_are_copied_for_a_spreadsheet(workspace: Workspace, grid: ValuesGrid, qtbot: QtBot) -> None:
    made = sheet(workspace)
    workspace.do(track.record, track.Entry(made.indicator_id, "2024", 1234.5))
    show(grid, made)
    grid.table.selectRow(grid.model.keys.index(("2024", "")))
    qtbot.keyClick(grid.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().split("\t")[:2] == ["2024", "1234.5"]


def test_what_is_half_typed_belongs_to_its_indicator(workspace: Workspace, grid: ValuesGrid) -> None:
    one, two = sheet(workspace, kind="percentage"), sheet(workspace, kind="percentage")
    show(grid, one)
    put(grid, "2024", "numerator", "45")
    show(grid, two)
    assert words(grid, "2024", "numerator") == ""
    show(grid, one)
    assert words(grid, "2024", "numerator") == "45"


def test_years_alone_are_not_taken_for_periods_of_a_fraction(workspace: Workspace) -> None:
    made = sheet(workspace, kind="percentage")
    assert not values_paste.has_periods(made, values_paste.block("2020\t3000"), "numerator")
    assert values_paste.has_periods(made, values_paste.block("2020\t3000"), "period")


# -- by axis ----------------------------------------------------------------------------------------------------


def counted(workspace: Workspace) -> Indicator:
    """An indicator by sex with the total of 2024."""
    made = sheet(workspace, kind="flow", axes=("sex",))
    workspace.do(track.record, track.Entry(made.indicator_id, "2024", 100.0))
    return made


def at(grid: ValuesGrid, period: str, name: str, cell: str) -> QModelIndex:
    column = next(at for at, one in enumerate(grid.model.shape) if (one.name, one.cell) == (name, cell))
    return grid.model.index(grid.model.keys.index((period, "")), column)


def shown(grid: ValuesGrid, period: str, name: str, cell: str = "") -> str:
    return str(at(grid, period, name, cell).data())


def cells(workspace: Workspace) -> dict[str, float | None]:
    return {one.cell: one.value for one in workspace.store.read(Measurement, "period = '2024'")}


def test_the_categories_of_an_axis_are_columns_beside_the_total(workspace: Workspace, grid: ValuesGrid) -> None:
    show(grid, counted(workspace), "sex")
    places = [(one.name, one.cell) for one in grid.model.shape]
    assert places == [
        ("value", "sex=female"), ("value", "sex=male"), ("value", ""), ("difference", ""), ("why", ""),
    ]  # fmt: skip
    assert grid.table.verticalHeader().isVisible()
    assert grid.model.headerData(0, Qt.Orientation.Horizontal) == "Female"


def test_a_typed_part_is_its_own_value_and_is_held_against_the_total(workspace: Workspace, grid: ValuesGrid) -> None:
    show(grid, counted(workspace), "sex")
    grid.model.setData(at(grid, "2024", "value", "sex=female"), "٣٠")
    assert cells(workspace) == {"": 100.0, "sex=female": 30.0}
    assert shown(grid, "2024", "difference").startswith("…")
    grid.model.setData(at(grid, "2024", "value", "sex=male"), "75")
    assert shown(grid, "2024", "difference").startswith("≠")
    assert "5" in shown(grid, "2024", "difference")
    grid.model.setData(at(grid, "2024", "value", "sex=male"), "70")
    assert shown(grid, "2024", "difference") == "="


def test_why_parts_differ_is_typed_beside_the_difference(workspace: Workspace, grid: ValuesGrid) -> None:
    made = counted(workspace)
    parts = (("sex=female", 30.0), ("sex=male", 75.0))
    entries = [track.Entry(made.indicator_id, "2024", value, cell=cell) for cell, value in parts]
    workspace.do(track.record_many, entries)
    show(grid, made, "sex")
    grid.model.setData(at(grid, "2024", "why", ""), "Five persons are counted twice")
    (total,) = workspace.store.read(Measurement, "cell = ''")
    assert total.difference == "Five persons are counted twice"
    assert shown(grid, "2024", "difference").startswith("≈")


def test_a_part_that_is_asked_for_and_missing_is_hatched_and_never_zero(workspace: Workspace, grid: ValuesGrid) -> None:
    show(grid, counted(workspace), "sex")
    index = at(grid, "2024", "value", "sex=female")
    assert index.data() == ""
    assert index.data(Qt.ItemDataRole.BackgroundRole).style() == Qt.BrushStyle.BDiagPattern
    assert at(grid, "2023", "value", "sex=female").data(Qt.ItemDataRole.BackgroundRole) is None


def test_a_letter_says_why_the_chosen_cells_are_empty_in_one_step(
    workspace: Workspace, grid: ValuesGrid, qtbot: QtBot
) -> None:
    show(grid, counted(workspace), "sex")
    chosen = QItemSelection(at(grid, "2024", "value", "sex=female"), at(grid, "2024", "value", "sex=male"))
    grid.table.setCurrentIndex(at(grid, "2024", "value", "sex=female"))
    grid.table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    qtbot.keyClick(grid.table, Qt.Key.Key_S)
    found = workspace.store.read(Measurement, "cell <> ''")
    assert {(one.cell, one.absence, one.value) for one in found} == {
        ("sex=female", "not_shared", None), ("sex=male", "not_shared", None),
    }  # fmt: skip
    assert shown(grid, "2024", "value", "sex=male") == "Not shared"
    workspace.undo()
    assert cells(workspace) == {"": 100.0}


@pytest.mark.parametrize(
    ("typed", "code"),
    [("c", "not_collected"), ("K", "not_known"), ("Not permitted", "not_permitted"), ("ش", "not_shared"),
     ("not_applicable", "not_applicable"), ("7", None), ("about ten", None), ("", None)],
)  # fmt: skip
def test_a_reason_is_read_from_its_letter_or_word(typed: str, code: str | None) -> None:
    assert reasons.read(typed) == code


def test_every_reason_has_one_letter_in_each_language() -> None:
    for row in reasons.LETTERS.values():
        assert sorted(row.values()) == sorted(VALUE_ABSENCES)
    assert reasons.letter("not_known", Language("ar")) == "ع"


def test_a_letter_does_not_take_a_figure_away(workspace: Workspace, grid: ValuesGrid) -> None:
    show(grid, counted(workspace), "sex")
    grid.table.setCurrentIndex(at(grid, "2024", "value", ""))
    assert not grid.say_reason("not_shared", only_empty=True)
    assert cells(workspace) == {"": 100.0}


def test_a_block_of_periods_and_categories_is_pasted_as_one_step(workspace: Workspace, grid: ValuesGrid) -> None:
    show(grid, counted(workspace), "sex")
    grid.table.setCurrentIndex(at(grid, "2023", "value", "sex=female"))
    QApplication.clipboard().setText("10\t20\t30\n40\tnot shared\t100\n")
    grid.paste()
    found = {(one.period, one.cell): one.absence or one.value for one in workspace.store.read(Measurement)}
    assert found == {
        ("2023", "sex=female"): 10.0, ("2023", "sex=male"): 20.0, ("2023", ""): 30.0,
        ("2024", "sex=female"): 40.0, ("2024", "sex=male"): "not_shared", ("2024", ""): 100.0,
    }  # fmt: skip
    workspace.undo()
    assert cells(workspace) == {"": 100.0}


def test_a_pasted_heading_names_the_categories_in_any_order(workspace: Workspace, grid: ValuesGrid) -> None:
    show(grid, counted(workspace), "sex")
    QApplication.clipboard().setText("Year\tرجال\tWomen\tTotal\n2024\t60\t40\t100\n2023\t6\t4\t10")
    grid.paste()
    assert cells(workspace) == {"": 100.0, "sex=female": 40.0, "sex=male": 60.0}


def test_a_percentage_by_axis_has_pairs_of_numerator_and_denominator(workspace: Workspace, grid: ValuesGrid) -> None:
    made = sheet(workspace, kind="percentage", axes=("sex",))
    workspace.do(track.record, track.Entry(made.indicator_id, "2024", None, 40.0, 80.0))
    show(grid, made, "sex")
    assert [one.name for one in grid.model.shape[:4]] == ["numerator", "denominator"] * 2
    grid.table.setCurrentIndex(at(grid, "2024", "numerator", "sex=female"))
    QApplication.clipboard().setText("10\t30\t31\t50")
    grid.paste()
    found = {one.cell: (one.numerator, one.denominator) for one in workspace.store.read(Measurement)}
    assert (found["sex=female"], found["sex=male"]) == ((10.0, 30.0), (31.0, 50.0))
    assert "+1" in shown(grid, "2024", "difference")


def test_cells_of_several_axes_stay_readable_one_in_a_row(workspace: Workspace, grid: ValuesGrid) -> None:
    made = counted(workspace)
    workspace.do(track.record, track.Entry(made.indicator_id, "2024", 7.0, cell="sex=female;age=15-17"))
    assert offered(made, ["sex=female;age=15-17"]) == (TOTAL, "sex", "age", EVERY)
    show(grid, made, EVERY)
    row = grid.model.keys.index(("2024", "sex=female;age=15-17"))
    assert "Female" in grid.model.index(row, 0).data()
    show(grid, made, "sex")
    assert shown(grid, "2024", "value", "sex=female") == "Σ 7"


@pytest.mark.parametrize(
    ("axis", "there", "added", "codes"),
    [
        ("sex", (), (), ("female", "male")),
        ("sex", ("sex=unknown",), (), ("female", "male", "unknown")),
        ("age", ("age=0-17", "age=18+"), (), ("0-17", "18+")),
        ("age", ("age=10-14",), (), codes("age", ())),
        ("place", ("place=Zarqa", "place=rural"), ("Aqaba",), ("urban", "rural", "Aqaba", "Zarqa")),
    ],
)
def test_an_axis_has_the_columns_that_are_asked_for_and_those_that_are_there(
    axis: str, there: tuple[str, ...], added: tuple[str, ...], codes: tuple[str, ...]
) -> None:
    assert breakdown_columns.codes(axis, there, added) == codes


# -- states -------------------------------------------------------------------------------------------------------


@pytest.fixture
def approved(workspace: Workspace, grid: ValuesGrid) -> Indicator:
    """An indicator whose value of 2024, 100, is approved."""
    made = counted(workspace)
    workspace.do(track.approve, made.indicator_id)
    show(grid, made)
    return made


def test_typing_over_an_approved_value_asks_for_a_reason_and_keeps_both(
    workspace: Workspace, grid: ValuesGrid, approved: Indicator, qtbot: QtBot
) -> None:
    put(grid, "2024", "value", "90")
    assert cells(workspace) == {"": 100.0}
    assert grid.reason.isVisible()
    assert "100 becomes \u206890" in grid.reason.words.text().replace("\u2068100\u2069", "100")
    assert (words(grid, "2024", "value"), words(grid, "2024", "state")) == ("90", "Needs a reason")
    qtbot.keyClicks(grid.reason.reason, "Counted twice")
    qtbot.keyClick(grid.reason.reason, Qt.Key.Key_Return)
    assert cells(workspace) == {"": 90.0}
    (before,) = workspace.store.read(MeasurementRevision)
    assert (before.value, before.state, before.reason) == (100.0, "approved", "Counted twice")
    assert not grid.reason.isVisible()


def test_without_a_reason_nothing_changes_and_escape_leaves_it(
    workspace: Workspace, grid: ValuesGrid, approved: Indicator, qtbot: QtBot
) -> None:
    put(grid, "2024", "value", "90")
    qtbot.keyClick(grid.reason.reason, Qt.Key.Key_Return)
    assert grid.reason.isVisible()
    qtbot.keyClick(grid.reason.reason, Qt.Key.Key_Escape)
    assert not grid.reason.isVisible()
    assert words(grid, "2024", "value") == "100"
    assert cells(workspace) == {"": 100.0}


def test_a_block_over_an_approved_value_waits_whole_for_one_reason(
    workspace: Workspace, grid: ValuesGrid, approved: Indicator
) -> None:
    QApplication.clipboard().setText("2023\t80\n2024\t90")
    grid.paste()
    assert values(workspace) == [("2024", 100.0)]
    grid.reason.given.emit("Register corrected")
    assert values(workspace) == [("2023", 80.0), ("2024", 90.0)]
    workspace.undo()
    assert values(workspace) == [("2024", 100.0)]


def test_what_waits_for_a_reason_belongs_to_its_indicator(
    workspace: Workspace, grid: ValuesGrid, approved: Indicator
) -> None:
    put(grid, "2024", "value", "90")
    show(grid, sheet(workspace))
    assert not grid.reason.isVisible()
    show(grid, approved)
    assert grid.reason.isVisible()


def test_the_menu_moves_exactly_what_is_chosen(workspace: Workspace, grid: ValuesGrid) -> None:
    made = sheet(workspace)
    for period in ("2023", "2024"):
        workspace.do(track.record, track.Entry(made.indicator_id, period, 1.0))
    show(grid, made)
    grid.table.setCurrentIndex(grid.model.index(grid.model.keys.index(("2023", "")), 1))
    for name, state in (("Submit", "submitted"), ("Approve", "approved")):
        next(one for one in grid.menu().actions() if one.text() == name).trigger()
        assert {one.period: one.state for one in workspace.store.read(Measurement)} == {"2023": state, "2024": "draft"}
    next(one for one in grid.menu().actions() if one.text() == "Send back…").trigger()
    grid.reason.given.emit("Source missing")
    assert {one.state for one in workspace.store.read(Measurement)} == {"draft"}


def test_an_arabic_grid_takes_arabic_letters_and_shows_arabic_words(arabic_workspace: Workspace, qtbot: QtBot) -> None:
    grid = ValuesGrid(arabic_workspace)
    qtbot.addWidget(grid)
    grid.retranslate()
    made = counted(arabic_workspace)
    show(grid, made, "sex")
    grid.model.setData(at(grid, "2024", "value", "sex=female"), "ج")
    (found,) = arabic_workspace.store.read(Measurement, "cell <> ''")
    assert found.absence == "not_collected"
    show(grid, made, "sex")
    assert shown(grid, "2024", "value", "sex=female") == labels.absence("not_collected", Language("ar"))
