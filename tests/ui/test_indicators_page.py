"""The indicators page, with real widgets on a temporary file."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from natcoord.domain.records import Indicator, Measurement
from natcoord.services import plan, track
from natcoord.ui.indicators_page import IndicatorsPage
from natcoord.ui.record_list import LINE_ROLE
from natcoord.ui.target_panel import NEW
from natcoord.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[Workspace], IndicatorsPage]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Open]:
    def opened(workspace: Workspace) -> IndicatorsPage:
        page = IndicatorsPage(workspace)
        qtbot.addWidget(page)
        page.resize(1250, 826)
        with qtbot.waitExposed(page):
            page.show()
        return page

    yield opened
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def sheet(workspace: Workspace, **changes: object) -> Indicator:
    made = replace(plan.new_indicator(workspace.store, None), name={"en": "Arms traced"}, unit={"en": "arms"})
    made = replace(made, **changes)
    workspace.do(plan.save_indicator, made)
    return made


def test_a_new_sheet_is_written_once_it_has_a_name_and_a_unit(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    page.new_button.click()
    name, unit = page.panel.words["name"].line("en"), page.panel.words["unit"].line("en")
    name.setFocus()
    qtbot.keyClicks(name, "Arms traced")
    unit.setFocus()
    assert workspace.store.read(Indicator) == []
    assert page.panel.problem.isVisible()
    assert "unit" in page.panel.problem.text()
    qtbot.keyClicks(unit, "arms")
    page.panel.code.setFocus()
    (made,) = workspace.store.read(Indicator)
    assert (made.code, made.name, made.is_draft) == ("I-01", {"en": "Arms traced"}, True)
    assert page.list.current() == made.indicator_id
    assert not page.panel.problem.isVisible()


def test_a_new_sheet_for_a_target_belongs_to_it_and_goes_its_way(workspace: Workspace, show: Open) -> None:
    target = replace(plan.new_target(workspace.store), baseline_value=90.0, target_value=10.0)
    workspace.do(plan.save_target, target)
    page = show(workspace)
    page.show_record("indicator", NEW + target.target_id)
    assert page.panel.choices["target_id"].currentData() == target.target_id
    assert page.panel.choices["direction"].currentData() == "decrease"
    page.delete_button.click()
    assert page.empty.isVisible()


def test_a_percentage_waits_for_its_words_and_nothing_typed_is_lost(workspace: Workspace, show: Open) -> None:
    made = sheet(workspace)
    page = show(workspace)
    page.detail_tabs.setCurrentWidget(page.panel)
    page.panel.choices["kind"].choose("percentage")
    page.panel.choices["kind"].activated.emit(0)
    assert workspace.store.find(Indicator, made.indicator_id) == made
    assert page.panel.problem.isVisible()
    for field in ("numerator", "denominator"):
        line = page.panel.words[field].line("en")
        line.setText(field)
        line.editingFinished.emit()
    stored = workspace.store.find(Indicator, made.indicator_id)
    assert stored is not None
    assert stored.is_ratio
    assert page.grid.model.columns[1:3] == ("numerator", "denominator")


def test_maintaining_needs_a_band(workspace: Workspace, show: Open) -> None:
    made = sheet(workspace)
    page = show(workspace)
    page.detail_tabs.setCurrentWidget(page.panel)
    direction = page.panel.choices["direction"]
    direction.setCurrentIndex(direction.findData("maintain"))
    direction.activated.emit(direction.currentIndex())
    for edit, value in ((page.panel.fields.numbers["band_low"], "5"), (page.panel.fields.numbers["band_high"], "9")):
        edit.setText(value)
        edit.editingFinished.emit()
    stored = workspace.store.find(Indicator, made.indicator_id)
    assert stored is not None
    assert (stored.direction, stored.band_low, stored.band_high) == ("maintain", 5.0, 9.0)


def test_a_code_is_never_given_twice(workspace: Workspace, show: Open) -> None:
    first, second = sheet(workspace), sheet(workspace)
    page = show(workspace)
    page.list.go_to(second.indicator_id)
    page.detail_tabs.setCurrentWidget(page.panel)
    page.panel.code.setText(first.code)
    page.panel.code.editingFinished.emit()
    assert page.panel.code.text() == second.code
    page.panel.code.setText("TRACE-1")
    page.panel.code.editingFinished.emit()
    stored = workspace.store.find(Indicator, second.indicator_id)
    assert stored is not None
    assert stored.code == "TRACE-1"


def test_what_would_break_recorded_values_cannot_change(workspace: Workspace, show: Open) -> None:
    made = sheet(workspace)
    workspace.do(track.record, track.Entry(made.indicator_id, "2024", 1.0))
    page = show(workspace)
    page.detail_tabs.setCurrentWidget(page.panel)
    assert not page.panel.choices["kind"].isEnabled()
    assert not page.panel.choices["frequency"].isEnabled()


def test_values_are_approved_and_the_list_says_what_waits(workspace: Workspace, show: Open) -> None:
    made = sheet(workspace, is_key=True)
    workspace.do(track.record, track.Entry(made.indicator_id, "2024", 1234.0))
    page = show(workspace)
    assert page.waiting() == 1
    page.values.bar.approve.click()
    assert page.waiting() == 0
    line = page.list.view.model().index(0, 0).data(LINE_ROLE)
    assert (line.title, line.mark, line.below_mark) == ("★ Arms traced", "1,234", "2024")
    assert page.chart.chart.series[0].y == (1234.0,)
    assert not page.values.bar.approve.isEnabled()


def test_a_value_is_opened_in_its_row(workspace: Workspace, show: Open) -> None:
    sheet(workspace, name={"en": "Another"})
    made = sheet(workspace)
    workspace.do(track.record, track.Entry(made.indicator_id, "2024", 7.0))
    page = show(workspace)
    (value,) = workspace.store.read(Measurement)
    page.show_record("measurement", value.measurement_id)
    assert page.list.current() == made.indicator_id
    assert page.grid.table.currentIndex().data() == "7"


def test_deleting_takes_the_values_along_and_undo_brings_both_back(workspace: Workspace, show: Open) -> None:
    made = sheet(workspace)
    workspace.do(track.record, track.Entry(made.indicator_id, "2024", 7.0))
    page = show(workspace)
    page.delete_button.click()
    assert (workspace.store.count(Indicator), workspace.store.count(Measurement)) == (0, 0)
    workspace.undo()
    assert page.list.keys() == [made.indicator_id]


def test_a_low_window_gives_the_chart_a_tab_of_its_own(workspace: Workspace, show: Open) -> None:
    sheet(workspace)
    page = show(workspace)
    assert page.detail_tabs.count() == 2
    page.resize(834, 560)
    assert [page.detail_tabs.tabText(index) for index in range(4)] == [
        "Values", "This value", "Sheet", "Chart",
    ]  # fmt: skip
    page.resize(1250, 826)
    assert page.detail_tabs.count() == 2
    assert page.chart.isVisible()


def test_three_hundred_indicators_are_read_quickly_and_found_by_typing(workspace: Workspace, show: Open) -> None:
    with workspace.store.step("test"):
        for number in range(300):
            made = replace(
                plan.new_indicator(workspace.store, None), code=f"X-{number}",
                name={"en": f"Indicator {number}"}, unit={"en": "arms"},
            )  # fmt: skip
            plan.save_indicator(workspace.store, made)
            entries = [track.Entry(made.indicator_id, str(year), float(year)) for year in range(2018, 2026)]
            track.record_many(workspace.store, entries)
            if number % 3:
                track.approve(workspace.store, made.indicator_id)
    page = show(workspace)
    assert len(page.list.keys()) == 300
    began = time.perf_counter()
    for _ in range(3):
        page.refresh()
    assert (time.perf_counter() - began) / 3 < 0.15
    page.list.filter.setText("indicator 29")
    assert len(page.list.keys()) == 13


def test_a_read_only_file_shows_everything_and_takes_nothing(
    workspace: Workspace, show: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet(workspace)
    monkeypatch.setattr(workspace.store, "is_read_only", True)
    page = show(workspace)
    assert not page.new_button.isEnabled()
    assert not page.delete_button.isEnabled()
    page.detail_tabs.setCurrentWidget(page.panel)
    assert not page.panel.widget().isEnabled()
    assert (
        not page.grid.model.flags(page.grid.model.index(0, 1))
        & page.grid.model.flags(page.grid.model.index(0, 1)).ItemIsEditable
    )


# -- breakdown, approval, the sheet ---------------------------------------------------------------------------


def by_sex(workspace: Workspace, code: str) -> Indicator:
    """Two years with a total; of four cells asked for one is there and one has a reason."""
    made = sheet(workspace, code=code, kind="flow", axes=("sex",))
    entries = [track.Entry(made.indicator_id, year, 10.0) for year in ("2023", "2024")]
    entries.append(track.Entry(made.indicator_id, "2024", 4.0, cell="sex=female"))
    entries.append(track.Entry(made.indicator_id, "2024", absence="not_shared", cell="sex=male"))
    workspace.do(track.record_many, entries)
    return made


def test_the_debt_of_the_breakdown_stands_above_the_grid_in_the_list_and_for_all(
    workspace: Workspace, show: Open, qtbot: QtBot
) -> None:
    by_sex(workspace, "A-1")
    page = show(workspace)
    words = "2 of 4 expected cells are missing (50%); 1 are empty for a stated reason."
    assert page.values.debt.text() == words
    qtbot.waitUntil(page.debt.isVisible)
    assert "2 of 4" in page.debt.text()
    assert "50% of the breakdown missing" in page.list.view.model().index(0, 0).data(LINE_ROLE).detail


def test_the_view_goes_along_from_indicator_to_indicator(workspace: Workspace, show: Open) -> None:
    first, plain, last = by_sex(workspace, "A-1"), sheet(workspace, code="B-1"), by_sex(workspace, "C-1")
    page = show(workspace)
    page.list.go_to(first.indicator_id)
    bar = page.values.bar
    assert [bar.view.itemText(row) for row in range(bar.view.count())] == ["Total", "By sex"]
    bar.view.setCurrentIndex(1)
    bar.view.activated.emit(1)
    assert page.grid.model.axis == "sex"
    assert [one.role for one in page.chart.chart.series] == ["values", "part"]
    page.list.go_to(plain.indicator_id)
    assert page.grid.model.axis == ""
    page.list.go_to(last.indicator_id)
    assert page.grid.model.axis == "sex"


def test_a_place_is_typed_and_gets_a_column(workspace: Workspace, show: Open) -> None:
    made = sheet(workspace, axes=("place",))
    page = show(workspace)
    page.values.view("place")
    page.values.bar.add.setEditText("Zarqa")
    page.values.bar.add.activated.emit(0)
    assert "place=Zarqa" in [one.cell for one in page.grid.model.shape]
    column = [one.cell for one in page.grid.model.shape].index("place=Zarqa")
    page.grid.model.setData(page.grid.model.index(0, column), "3")
    (found,) = workspace.store.read(Measurement, "indicator_id = ?", [made.indicator_id])
    assert (found.cell, found.value) == ("place=Zarqa", 3.0)


def test_the_next_value_that_is_not_approved_is_one_key_away_in_any_view(
    workspace: Workspace, show: Open, qtbot: QtBot
) -> None:
    first, last = by_sex(workspace, "A-1"), by_sex(workspace, "B-1")
    with workspace.store.step("test"):
        found = workspace.store.read(Measurement, "indicator_id = ?", [first.indicator_id])
        track.approve(workspace.store, [one.measurement_id for one in found if one.cell != "sex=male"])
    page = show(workspace)
    page.list.go_to(last.indicator_id)
    page.grid.table.setCurrentIndex(page.grid.model.index(0, 1))

    def here() -> tuple[str | None, tuple[str, str] | None]:
        return page.list.current(), page.grid.current_key()

    qtbot.keyClick(page, Qt.Key.Key_F7)
    assert here() == (last.indicator_id, ("2023", ""))
    for key in (("2024", ""), ("2024", "sex=female"), ("2024", "sex=male")):
        qtbot.keyClick(page, Qt.Key.Key_F7)
        assert here() == (last.indicator_id, key)
    qtbot.keyClick(page, Qt.Key.Key_F7)
    assert here() == (first.indicator_id, ("2024", "sex=male"))
    qtbot.keyClick(page, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert here() == (last.indicator_id, ("2024", "sex=male"))
    assert page.next_button.text() == "Next of 5 not approved"


def test_the_buttons_act_on_the_chosen_rows_or_on_all(workspace: Workspace, show: Open) -> None:
    made = sheet(workspace)
    for year in ("2022", "2023", "2024"):
        workspace.do(track.record, track.Entry(made.indicator_id, year, 1.0))
    page = show(workspace)
    rows = QItemSelection(page.grid.model.index(0, 1), page.grid.model.index(1, 1))
    page.grid.table.selectionModel().select(rows, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert page.values.bar.approve.text() == "Approve 2 values"
    page.values.bar.submit.click()
    states = [one.state for one in workspace.store.read(Measurement, order="period")]
    assert states == ["submitted", "submitted", "draft"]
    page.grid.table.setCurrentIndex(page.grid.model.index(0, 1))
    page.values.bar.approve.click()
    assert {one.state for one in workspace.store.read(Measurement)} == {"approved"}
    page.values.bar.send_back.click()
    page.grid.reason.given.emit("Figures of the wrong register")
    assert {one.state for one in workspace.store.read(Measurement)} == {"draft"}


def test_the_sheet_takes_range_breakdown_roll_up_and_provisions(workspace: Workspace, show: Open) -> None:
    part, whole = sheet(workspace, code="A-1"), sheet(workspace, code="B-1")
    page = show(workspace)
    page.list.go_to(part.indicator_id)
    page.detail_tabs.setCurrentWidget(page.panel)
    fields = page.panel.fields
    for name, text in (("low", "5"), ("high", "٩٠")):
        fields.numbers[name].setText(text)
        fields.numbers[name].editingFinished.emit()
    assert not fields.boxes["disability_method"].isVisible()
    fields.axes.item(2).setCheckState(Qt.CheckState.Checked)
    assert fields.boxes["disability_method"].isVisible()
    choose(page, "disability_method", "washington_group")
    choose(page, "rolls_up_to", whole.indicator_id)
    fields.provisions.add("poa.II.4")
    stored = workspace.store.find(Indicator, part.indicator_id)
    assert stored is not None
    assert (stored.low, stored.high, stored.axes, stored.disability_method, stored.rolls_up_to) == (
        5.0, 90.0, ("disability",), "washington_group", whole.indicator_id,
    )  # fmt: skip
    assert stored.provision_keys == ("poa.II.4",)
    page.list.go_to(whole.indicator_id)
    assert fields.boxes["rollup"].isVisible()
    choose(page, "rollup", "sum")
    stored = workspace.store.find(Indicator, whole.indicator_id)
    assert stored is not None
    assert stored.rollup == "sum"


def choose(page: IndicatorsPage, name: str, value: str) -> None:
    combo = page.panel.choices[name]
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_what_rolls_up_stands_where_the_indicator_has_no_value_of_its_own(workspace: Workspace, show: Open) -> None:
    whole = sheet(workspace, code="A-1", rollup="sum")
    for code, number in (("B-1", 3.0), ("B-2", 4.0)):
        part = sheet(workspace, code=code, rolls_up_to=whole.indicator_id)
        workspace.do(track.record, track.Entry(part.indicator_id, "2024", number))
        workspace.do(track.approve, part.indicator_id)
    page = show(workspace)
    page.list.go_to(whole.indicator_id)
    row = page.grid.model.keys.index(("2024", ""))
    assert page.grid.model.index(row, 1).data() == "Σ 7"
    page.grid.model.setData(page.grid.model.index(row, 1), "9")
    assert page.grid.model.index(row, 1).data() == "9"
    page.grid.table.setCurrentIndex(page.grid.model.index(row, 1))
    assert "what rolls up to it makes 7" in page.values.panel.warnings.text()
