"""The page of arms collected, with real widgets on a temporary file: typing, pasting, closing, revising."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from natcoord.domain.plan_records import ArmsCount, ArmsFigure, ArmsRevision, ArmsSupply, ArmsYear
from natcoord.domain.records import Institution, Measurement
from natcoord.services import arms, plan, track
from natcoord.store import file
from natcoord.ui.arms_grid import COLUMNS, ROWS, VIEWS, Column
from natcoord.ui.arms_page import ArmsPage
from natcoord.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[Workspace], ArmsPage]
KEYS = Qt.Key


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Open]:
    def opened(workspace: Workspace) -> ArmsPage:
        page = ArmsPage(workspace)
        qtbot.addWidget(page)
        page.resize(1250, 826)
        with qtbot.waitExposed(page):
            page.show()
        return page

    yield opened
    # Closed pages go before their file does.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def fill(workspace: Workspace) -> None:
    """Three agencies, two of them expected in 2025."""
    for key, words in (("customs", "Customs"), ("police", "Police"), ("defence", "Ministry of Defence")):
        kind = "ministry" if key == "defence" else "agency"
        workspace.do(plan.save_institution, Institution(key, {"en": words, "ar": words}, kind))
    workspace.do(arms.open_year, 2025)


@pytest.fixture
def page(workspace: Workspace, show: Open) -> ArmsPage:
    fill(workspace)
    made = show(workspace)
    made.agencies.list.go_to("police")
    return made


def at(page: ArmsPage, weapon: str, field: str, context: str = "seized_criminal") -> QModelIndex:
    return page.grid.model.index(ROWS.index(weapon), COLUMNS.index(Column(context, field)))


def put(page: ArmsPage, weapon: str, field: str, text: str, context: str = "seized_criminal") -> bool:
    return page.grid.model.setData(at(page, weapon, field, context), text)


def words(page: ArmsPage, weapon: str, field: str, context: str = "seized_criminal") -> str:
    return str(at(page, weapon, field, context).data())


def totals(workspace: Workspace) -> dict[tuple[str, str], tuple[int | None, int | None]]:
    return {(one.context, one.weapon): (one.total, one.traced) for one in workspace.store.read(ArmsCount)}


def paste(page: ArmsPage, index: QModelIndex, text: str) -> None:
    QApplication.clipboard().setText(text)
    page.grid.table.setCurrentIndex(index)
    page.grid.table.paste()


def record(workspace: Workspace, agency: str, weapon: str, *numbers: int, **more: Any) -> None:
    made = arms.new_count(2025, agency, more.get("context", "found"), weapon)
    workspace.do(arms.save_count, replace(made, **dict(zip(("total", "traced", "established"), numbers, strict=False))))


# -- years --------------------------------------------------------------------------------------------------------


def test_an_empty_page_offers_the_last_whole_year(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    assert page.empty.isVisible()
    assert not page.content.isVisible()
    page.empty.button.click()
    assert [one.arms_year_id for one in workspace.store.read(ArmsYear)] == ["2025"]
    assert page.content.isVisible()


def test_years_are_begun_from_the_list_of_years(page: ArmsPage, workspace: Workspace) -> None:
    offered = [page.year.itemText(row) for row in range(page.year.count())]
    assert offered == ["2025", "Begin 2026", "Begin 2024"]
    page.year.setCurrentIndex(2)
    page.year.activated.emit(2)
    assert arms.years(workspace.store) == [2024, 2025]
    assert page.year.currentData() == 2024


def test_a_year_is_brought_into_view(page: ArmsPage, workspace: Workspace) -> None:
    workspace.do(arms.open_year, 2026)
    page.show_record("arms", "2026")
    assert page.year.currentData() == 2026


# -- typing -------------------------------------------------------------------------------------------------------


def test_figures_are_typed_with_the_keys_and_added_up_at_once(page: ArmsPage, workspace: Workspace) -> None:
    table = page.grid.table
    table.setFocus()
    table.setCurrentIndex(at(page, "revolver", "total"))
    for text in ("10", "٢٠"):
        QTest.keyClicks(table, "1")
        editor = table.viewport().findChildren(QLineEdit)[-1]
        editor.setText(text)
        QTest.keyClick(editor, KEYS.Key_Return)
        QApplication.processEvents()
    assert totals(workspace) == {
        ("seized_criminal", "revolver"): (10, None),
        ("seized_criminal", "pistol"): (20, None),
    }
    assert words(page, "small_arms", "total") == "30"
    assert words(page, "all", "total", "sum") == "30"
    assert table.currentIndex() == at(page, "rifle", "total")


def test_the_result_stands_above_as_soon_as_it_is_known(page: ArmsPage) -> None:
    assert page.summary.share.text() == "Not defined"
    assert page.summary.counts.text() == "No figures yet."
    put(page, "pistol", "total", "40")
    assert page.summary.counts.text() == "40 arms collected; it is not known how many were traced."
    put(page, "pistol", "traced", "3")
    assert page.summary.share.text() == "≥ 7.5%"
    put(page, "pistol", "established", "1")
    assert page.summary.share.text() == "10.0%"
    assert page.summary.counts.text() == "4 of 40 arms collected were traced, or their origin established."
    assert page.summary.coverage.text() == "1 of 2 agencies supplied"
    assert words(page, "pistol", "percent", "sum") == "10.0%"


def test_of_no_arms_there_is_no_share(page: ArmsPage) -> None:
    put(page, "pistol", "total", "0")
    put(page, "pistol", "traced", "0")
    assert page.summary.share.text() == "Not defined"
    assert "no share" in page.summary.counts.text()
    assert not page.take_button.isEnabled()


def test_administrative_seizures_stand_apart(page: ArmsPage) -> None:
    put(page, "pistol", "total", "40", "seized_administrative")
    assert words(page, "all", "total", "seized_administrative") == "40"
    assert words(page, "all", "total", "sum") == ""
    assert page.summary.share.text() == "Not defined"


def test_an_empty_cell_is_not_known_and_a_zero_is(page: ArmsPage, workspace: Workspace) -> None:
    put(page, "pistol", "total", "5")
    put(page, "pistol", "traced", "0")
    assert words(page, "pistol", "traced") == "0"
    put(page, "pistol", "traced", "")
    assert words(page, "pistol", "traced") == ""
    assert totals(workspace) == {("seized_criminal", "pistol"): (5, None)}


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("traced", "11", "arms_traced_above_total"),
        ("marked", "11", "arms_marked_above_total"),
        ("traced", "2.5", "arms_not_whole"),
        ("traced", "-2", "arms_below_zero"),
        ("traced", "some", "not_a_number"),
    ],
)
def test_what_cannot_be_is_refused_where_it_stands_and_stays(
    page: ArmsPage, workspace: Workspace, field: str, text: str, code: str
) -> None:
    put(page, "pistol", "total", "10")
    assert not put(page, "pistol", field, text)
    assert [one.code for one in page.grid.model.refusals.values()] == [code]
    assert words(page, "pistol", field) == text
    assert page.grid.problem.isVisible()
    assert totals(workspace) == {("seized_criminal", "pistol"): (10, None)}
    put(page, "pistol", field, "1")
    assert not page.grid.model.refusals
    assert not page.grid.problem.isVisible()


def test_outcomes_wait_for_the_number_collected(page: ArmsPage, workspace: Workspace) -> None:
    assert not put(page, "pistol", "traced", "3")
    assert totals(workspace) == {}
    assert put(page, "pistol", "total", "9")
    assert totals(workspace) == {("seized_criminal", "pistol"): (9, 3)}


def test_what_is_refused_waits_for_its_agency(page: ArmsPage) -> None:
    put(page, "pistol", "traced", "3")
    page.agencies.list.go_to("customs")
    assert words(page, "pistol", "traced") == ""
    page.agencies.list.go_to("police")
    assert words(page, "pistol", "traced") == "3"


def test_delete_takes_a_row_away(page: ArmsPage, workspace: Workspace) -> None:
    put(page, "pistol", "total", "9")
    put(page, "pistol", "traced", "3")
    page.grid.table.selectRow(ROWS.index("pistol"))
    QTest.keyClick(page.grid.table, KEYS.Key_Delete)
    assert totals(workspace) == {}


def test_sums_over_all_agencies_are_read_only(page: ArmsPage, workspace: Workspace) -> None:
    record(workspace, "police", "pistol", 10, 2, 0)
    record(workspace, "customs", "pistol", 5, 1, 0)
    page.agencies.list.go_to("*")
    assert words(page, "pistol", "total", "found") == "15"
    assert not at(page, "pistol", "total", "found").flags() & Qt.ItemFlag.ItemIsEditable
    page.agencies.list.go_to("police")
    assert at(page, "pistol", "total", "found").flags() & Qt.ItemFlag.ItemIsEditable
    assert not at(page, "small_arms", "total", "found").flags() & Qt.ItemFlag.ItemIsEditable


# -- pasting ------------------------------------------------------------------------------------------------------


def test_a_block_from_a_spreadsheet_is_one_step_and_passes_over_sums(page: ArmsPage, workspace: Workspace) -> None:
    lines = "\n".join(f"{number}\t1\t0" for number in range(1, 8))  # from sub-machine guns on
    paste(page, at(page, "sub_machine_gun", "total"), lines)
    assert totals(workspace)["seized_criminal", "sub_machine_gun"] == (1, 1)
    assert totals(workspace)["seized_criminal", "light_machine_gun"] == (2, 1)
    assert totals(workspace)["seized_criminal", "heavy_machine_gun"] == (3, 1)
    assert len(totals(workspace)) == 7
    workspace.undo()
    assert totals(workspace) == {}


def test_rows_named_by_their_type_go_where_they_belong(page: ArmsPage, workspace: Workspace) -> None:
    paste(page, at(page, "revolver", "total"), "Type\tCollected\nShotguns\t٧\t٢\nمسدسات دوّارة\t5\t1\nTotal\t12\t3")
    assert totals(workspace) == {
        ("seized_criminal", "shotgun"): (7, 2),
        ("seized_criminal", "revolver"): (5, 1),
    }


def test_a_block_in_the_shape_of_the_table_brings_its_sums_along(page: ArmsPage, workspace: Workspace) -> None:
    lines = "\n".join("6" if row == "small_arms" else "1" for row in ROWS)
    paste(page, at(page, "revolver", "total"), lines)
    assert len(totals(workspace)) == 15
    assert words(page, "small_arms", "total") == "6"


@pytest.mark.parametrize(
    "text",
    ["1\n2\nmany", "5\t6", "\n".join("1" * 40), "Shotguns\t1\nBows\t3", "1\t2\t3\t4\t5\t6\t7\t8"],
)
def test_a_block_that_is_wrong_somewhere_writes_nothing(page: ArmsPage, workspace: Workspace, text: str) -> None:
    paste(page, at(page, "revolver", "total"), text)
    assert totals(workspace) == {}
    assert page.grid.problem.text().startswith("Nothing was pasted.")
    assert not page.grid.model.typed


def test_copied_cells_are_plain_figures(page: ArmsPage) -> None:
    put(page, "pistol", "total", "1234")
    page.grid.table.setCurrentIndex(at(page, "pistol", "total"))
    QTest.keyClick(page.grid.table, KEYS.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "1234"


def test_hidden_contexts_are_not_pasted_into(page: ArmsPage, workspace: Workspace) -> None:
    page.grid.views.setCurrentIndex(VIEWS.index("found"))
    assert page.grid.table.columns() == [n for n, one in enumerate(COLUMNS) if one.context == "found"]
    paste(page, at(page, "pistol", "total", "found"), "9\t1\t1")
    assert totals(workspace) == {("found", "pistol"): (9, 1)}


# -- agencies and problems ----------------------------------------------------------------------------------------


def test_the_day_of_supply_and_the_reason_for_none_exclude_each_other(page: ArmsPage, workspace: Workspace) -> None:
    page.supply.day.set_day("2026-02-01")
    page.supply._on_day()
    assert [one.supplied_on for one in workspace.store.read(ArmsSupply, "institution_id = 'police'")] == ["2026-02-01"]
    page.supply.why.choose("not_shared")
    page.supply._on_why()
    (stored,) = workspace.store.read(ArmsSupply, "institution_id = 'police'")
    assert (stored.supplied_on, stored.absence) == (None, "not_shared")
    assert page.summary.coverage.text() == "0 of 2 agencies supplied"


def test_another_agency_is_expected_and_one_without_figures_is_not_any_more(
    page: ArmsPage, workspace: Workspace
) -> None:
    assert [page.agencies.add.itemData(row) for row in range(page.agencies.add.count())] == ["", "defence"]
    page.agencies.add.choose("defence")
    page.agencies.add.activated.emit(1)
    assert page.agencies.current() == "defence"
    assert page.agencies.remove.isVisible()
    page.agencies.remove.click()
    assert page.agencies.list.keys() == ["*", "customs", "police"]


def test_a_problem_leads_to_its_cell(page: ArmsPage, workspace: Workspace) -> None:
    record(workspace, "customs", "rifle", 10, 9, 2 - 1)
    with workspace.store.step("test"):
        workspace.store.save(replace(workspace.store.read(ArmsCount)[0], pending=5))
    workspace.changed.emit(frozenset({"arms_count"}))
    assert page.summary.problems_button.text() == "1 to check"
    page.summary.problems_button.click()
    assert page.summary.list.item(0).text().startswith("! Customs · Found · Rifles and carbines: The outcomes add up")
    page.summary.list.setCurrentRow(0)
    QTest.keyClick(page.summary.list, KEYS.Key_Return)
    assert page.agencies.current() == "customs"
    assert page.grid.table.currentIndex() == at(page, "rifle", "total", "found")
    assert not page.grid.table.isColumnHidden(page.grid.table.currentIndex().column())


# -- closing and revising -----------------------------------------------------------------------------------------


@pytest.fixture
def closed(page: ArmsPage, workspace: Workspace) -> ArmsPage:
    record(workspace, "police", "pistol", 10, 2, 0)
    page.close_button.click()
    assert page.state.text() == "Closed 22 November 2026"
    page.grid.views.setCurrentIndex(VIEWS.index("found"))
    return page


def test_changes_of_a_closed_year_wait_for_one_reason(closed: ArmsPage, workspace: Workspace) -> None:
    put(closed, "pistol", "total", "20", "found")
    put(closed, "rifle", "total", "5", "found")
    assert totals(workspace) == {("found", "pistol"): (10, 2)}
    assert closed.reason.isVisible()
    assert words(closed, "pistol", "total", "found") == "20"
    closed.reason.reason.setText("Late figures")
    QTest.keyClick(closed.reason.reason, KEYS.Key_Return)
    assert totals(workspace) == {("found", "pistol"): (20, 2), ("found", "rifle"): (5, None)}
    assert {one.reason for one in workspace.store.read(ArmsRevision)} == {"Late figures"}
    assert not closed.reason.isVisible()


def test_without_a_reason_the_figures_are_as_they_were(closed: ArmsPage, workspace: Workspace) -> None:
    put(closed, "pistol", "total", "20", "found")
    QTest.keyClick(closed.reason.reason, KEYS.Key_Escape)
    assert words(closed, "pistol", "total", "found") == "10"
    assert workspace.store.count(ArmsRevision) == 0


def test_the_supply_of_a_closed_year_asks_for_a_reason_too(closed: ArmsPage, workspace: Workspace) -> None:
    closed.supply.note.setText("By letter")
    closed.supply._on_note()
    closed.reason.reason.setText("Noted late")
    QTest.keyClick(closed.reason.reason, KEYS.Key_Return)
    assert [one.note for one in workspace.store.read(ArmsSupply, "institution_id = 'police'")] == ["By letter"]


def test_a_closed_year_is_opened_again_with_a_reason(closed: ArmsPage, workspace: Workspace) -> None:
    closed.close_button.click()
    closed.reason.reason.setText("New method")
    QTest.keyClick(closed.reason.reason, KEYS.Key_Return)
    assert [one.closed_on for one in workspace.store.read(ArmsYear)] == [None]
    assert closed.state.text() == "Open"


def test_all_years_show_what_was_reported_and_what_is_now(closed: ArmsPage, workspace: Workspace) -> None:
    late = replace(arms.new_count(2025, "police", "found", "pistol"), total=20, traced=2, established=0)
    workspace.do(arms.revise, [late], "Late figures")
    closed.places["years"].setChecked(True)
    (row,) = closed.history.years.rows
    assert row.texts[:4] == ("2025", "2 of 20, 10.0%", "1 of 2", "2 of 10, 20.0%")
    assert row.texts[4].endswith("revised")
    (change,) = closed.history.revisions.rows
    assert change.texts[0] == "Police · Found · Self-loading pistols"
    assert change.texts[1] == "Late figures"
    assert change.texts[4] == "Collected 10 → 20"
    assert [one.role for one in closed.history.chart.chart.series] == ["values", "former"]


# -- beside the table ---------------------------------------------------------------------------------------------


def test_figures_beside_the_table_take_numbers_and_reasons(page: ArmsPage, workspace: Workspace) -> None:
    page.places["figures"].setChecked(True)
    model = page.figures.model
    model.setData(model.index(1, 0), "١٤")
    model.setData(model.index(2, 0), "231")
    model.setData(model.index(12, 0), "not shared")
    stored = {(one.figure, one.cell): (one.value, one.absence) for one in workspace.store.read(ArmsFigure)}
    assert stored == {
        ("persons_contact", "sex=female"): (14, None),
        ("persons_contact", "sex=male"): (231, None),
        ("destroyed", ""): (None, "not_shared"),
    }
    assert model.index(0, 0).data() == "(245)"
    assert model.index(0, 1).data() == "245"
    assert model.index(12, 1).data() == "–"


def test_the_share_of_arms_disposed_of_says_that_it_is_not_agreed(page: ArmsPage, workspace: Workspace) -> None:
    record(workspace, "police", "pistol", 10, 2, 0)
    workspace.do(arms.save_figure, replace(arms.new_figure(2025, "police", "destroyed", ""), value=5))
    page.places["figures"].setChecked(True)
    assert "5 of 10 arms collected, 50.0%" in page.figures.share.text()
    assert "not agreed" in page.figures.share.text()


# -- into the indicator -------------------------------------------------------------------------------------------


def test_the_share_is_taken_over_and_an_approved_one_asks_why(page: ArmsPage, workspace: Workspace) -> None:
    sheet = replace(
        plan.new_indicator(workspace.store, None),
        name={"en": "Traced"}, unit={"en": "%"}, numerator={"en": "n"}, denominator={"en": "d"},
        kind="percentage", library_key=arms.SHEET, is_draft=False,
    )  # fmt: skip
    workspace.do(plan.save_indicator, sheet)
    record(workspace, "police", "pistol", 10, 2, 0)
    opened: list[tuple[str, str]] = []
    workspace.asked_to_open.connect(lambda kind, key: opened.append((kind, key)))
    page.take_button.click()
    assert opened == [("indicator", sheet.indicator_id)]
    workspace.do(track.approve, sheet.indicator_id)
    record(workspace, "police", "pistol", 10, 3, 0)
    page.take_button.click()
    assert page.reason.isVisible()
    page.reason.reason.setText("Late answers")
    QTest.keyClick(page.reason.reason, KEYS.Key_Return)
    assert [(one.numerator, one.state) for one in workspace.store.read(Measurement)] == [(3, "draft")]


# -- other languages and files ------------------------------------------------------------------------------------


def test_arabic_digits_are_read_and_written(arabic_workspace: Workspace, show: Open) -> None:
    arabic_workspace.do(_use_arabic_digits)
    fill(arabic_workspace)
    page = show(arabic_workspace)
    page.agencies.list.go_to("police")
    put(page, "pistol", "total", "١٬٢٣٤")
    assert words(page, "pistol", "total") == "١٬٢٣٤"
    put(page, "pistol", "traced", "12")
    assert words(page, "pistol", "traced") == "١٢"
    assert totals(arabic_workspace) == {("seized_criminal", "pistol"): (1234, 12)}


def _use_arabic_digits(store: Any) -> None:
    store.save(replace(store.country(), digits="arabic"))


def test_a_read_only_file_is_only_looked_at(workspace: Workspace, show: Open, open_workspace: type[Workspace]) -> None:
    fill(workspace)
    record(workspace, "police", "pistol", 10, 2, 0)
    store = file.open_file(workspace.path, read_only=True)
    page = show(open_workspace(store, "en"))
    page.agencies.list.go_to("police")
    assert not at(page, "pistol", "total", "found").flags() & Qt.ItemFlag.ItemIsEditable
    assert page.year.count() == 1
    for widget in (page.close_button, page.take_button, page.supply.day, page.supply.why):
        assert not widget.isEnabled()
    page.close()
    store.close()


def test_the_page_fits_a_small_screen_with_rows_to_spare(page: ArmsPage) -> None:
    page.resize(834, 584)
    QApplication.processEvents()
    assert page.height() == 584
    rows = page.grid.table.viewport().height() // page.grid.table.rowHeight(0)
    assert rows >= 6
    assert page.grid.table.horizontalScrollBar().maximum() == 0
