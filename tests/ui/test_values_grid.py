"""The values grid: typing, pasting, deleting; nothing typed is lost."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from natcoord.domain.records import Indicator, Measurement
from natcoord.services import plan, track
from natcoord.ui import values_rows
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
            made.show_sheet(made.model.sheet, None, workspace.today)

    workspace.changed.connect(again)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    workspace.changed.disconnect(again)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def show(grid: ValuesGrid, made: Indicator) -> None:
    grid.show_sheet(made, None, grid.workspace.today)


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
    assert not values_rows.has_periods(made, values_rows.block("2020\t3000"), "numerator")
    assert values_rows.has_periods(made, values_rows.block("2020\t3000"), "period")
