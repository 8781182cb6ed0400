"""The library of indicators and the import of a roadmap, with real widgets on a temporary file."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from natcoord import library
from natcoord.domain.plan_records import PlanItem
from natcoord.domain.records import Indicator
from natcoord.services import nap, plan
from natcoord.store import file
from natcoord.store.store import Store
from natcoord.ui.library_page import LibraryPage
from natcoord.ui.workspace import Workspace
from tests.services.test_roadmap import FIRST, GOOD, HEAD, changed, sheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[Workspace], LibraryPage]
KEYS = Qt.Key
SHEETS = library.indicators()
UNVERIFIED = [key for key, one in SHEETS.items() if one.number and one.confidence == "unverified"]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Open]:
    def opened(workspace: Workspace) -> LibraryPage:
        page = LibraryPage(workspace)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        with qtbot.waitExposed(page):
            page.show()
        return page

    yield opened
    # Closed pages go before their file does.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(page: LibraryPage) -> list[str]:
    return [key for key, item in page.list._items.items() if not item.isHidden()]


def tick(page: LibraryPage, qtbot: QtBot, *keys: str) -> None:
    for key in keys:
        assert page.list.select(key)
        qtbot.keyClick(page.list, KEYS.Key_Space)


def texts(page: LibraryPage) -> str:
    labels = [page.sheet.name, page.sheet.facts, *page.sheet.texts.values()]
    return "\n".join(label.text() for label in labels if label.isVisible())


# -- finding ------------------------------------------------------------------------------------------------------


def test_all_sheets_stand_in_their_sets(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    assert shown(page) == list(SHEETS)
    assert page.list.topLevelItemCount() == len(library.sets())
    assert page.list.current_key() == next(iter(SHEETS))
    assert not page.take_button.isEnabled()


def test_typing_finds_sheets_by_name_number_and_definition(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    qtbot.keyClicks(page.search, "16.4.2")
    assert "sdg.16.4.2" in shown(page)
    assert len(shown(page)) < 5
    assert page.list.current_key() in shown(page)
    page.search.setText("no such words")
    assert page.nothing.isVisible()
    assert not shown(page)
    page.search.clear()
    assert not page.nothing.isVisible()
    assert len(shown(page)) == len(SHEETS)


def test_one_set_alone_can_be_shown(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    page.set.setCurrentIndex(page.set.findData("carib"))
    assert {SHEETS[key].set for key in shown(page)} == {"carib"}
    assert SHEETS[page.list.current_key()].set == "carib"


def test_a_record_is_shown_whatever_is_looked_for(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    page.search.setText("meetings")
    page.show_record("library", "wb.destroyed")
    assert page.list.current_key() == "wb.destroyed"
    assert "wb.destroyed" in shown(page)


# -- the sheet in words -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["sdg.16.4.2", "wb.destroyed", "coordination.mechanism"])
@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_whole_sheet_stands_in_words(
    key: str, code: str, workspace: Workspace, arabic_workspace: Workspace, show: Open
) -> None:
    used = workspace if code == "en" else arabic_workspace
    page, pack, one = show(used), used.pack, SHEETS[key]
    page.show_record("library", key)
    said = texts(page)
    for field in ("name", "definition", "unit", "method", "source", "limits"):
        assert pack.word(f"indicator.{key}.{field}", code) in said
    assert (pack.word(f"indicator.{key}.numerator", code) in said) == (one.kind == "percentage")
    for axis in one.axes:
        assert pack.word(f"axis.{axis}", code) in said
    for provision in one.provisions:
        assert pack.word(f"provision.{provision}", code) in said
    assert page.sheet.confidence.isVisible() == (one.confidence != "verified")


def test_there_are_numbers_that_are_not_verified() -> None:
    assert UNVERIFIED


@pytest.mark.parametrize("key", UNVERIFIED)
def test_an_unverified_number_is_never_shown(key: str, workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    page.show_record("library", key)
    number, item = SHEETS[key].number, page.list.currentItem()
    assert number not in item.text(0)
    assert number not in page.sheet.name.text()
    assert page.sheet.confidence.isVisible()


def test_who_supplies_a_figure_is_said(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    key = next(key for key, one in SHEETS.items() if one.supplier)
    page.show_record("library", key)
    assert "SEESAC" in page.sheet.texts["supplier"].text()


# -- taking over --------------------------------------------------------------------------------------------------


def test_ticked_sheets_are_taken_over_by_keys(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    tick(page, qtbot, "sdg.16.4.2", "wb.destroyed")
    assert "2" in page.take_button.text()
    page.take_button.setFocus()
    qtbot.keyClick(page.take_button, KEYS.Key_Space)
    found = {one.library_key: one for one in workspace.store.read(Indicator)}
    assert set(found) == {"sdg.16.4.2", "wb.destroyed"}
    assert page.taken.isVisible()
    assert not page.list.keys()
    assert not page.take_button.isEnabled()
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        qtbot.keyClick(page.taken.first_button, KEYS.Key_Space)
    assert asked.args == ["indicator", found["sdg.16.4.2"].indicator_id]


def test_a_sheet_in_use_is_marked_and_leads_to_its_indicator(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    assert page.list.select("wb.destroyed")
    assert not page.sheet.open_button.isVisible()
    tick(page, qtbot, "wb.destroyed")
    page.take_button.click()
    assert page.list.current_key() == "wb.destroyed"
    assert page.list.currentItem().text(2) == "✓"
    tick(page, qtbot, "wb.destroyed")
    assert not page.list.keys()
    (one,) = workspace.store.read(Indicator)
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        page.sheet.open_button.click()
    assert asked.args == ["indicator", one.indicator_id]


def test_undo_takes_the_mark_and_the_line_away(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    tick(page, qtbot, "wb.destroyed")
    page.take_button.click()
    workspace.undo()
    assert not workspace.store.read(Indicator)
    assert not page.taken.isVisible()
    assert page.list.currentItem().text(2) == ""


def test_ticks_stay_while_a_search_hides_them(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    tick(page, qtbot, "wb.destroyed")
    page.search.setText("16.4.2")
    assert "wb.destroyed" not in shown(page)
    assert page.list.keys() == ["wb.destroyed"]


def test_the_tick_of_a_set_ticks_what_is_shown_of_it(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    page.search.setText("16.1")
    top = page.list._items["sdg.16.1.1"].parent()
    page.list.setCurrentItem(top)
    qtbot.keyClick(page.list, KEYS.Key_Space)
    assert page.list.keys() == [key for key in shown(page) if SHEETS[key].set == "sdg"]
    page.search.clear()
    assert top.checkState(0) == Qt.CheckState.PartiallyChecked
    page.list.setCurrentItem(top)
    qtbot.keyClick(page.list, KEYS.Key_Space)
    assert set(page.list.keys()) == {key for key, one in SHEETS.items() if one.set == "sdg"}
    qtbot.keyClick(page.list, KEYS.Key_Space)
    assert not page.list.keys()


def test_sheets_are_put_under_a_target_and_a_line_of_the_plan(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    assert not page.under.isVisible()
    store = workspace.store
    with store.step("make"):
        target = plan.save_target(store, replace(plan.new_target(store), title={"en": "Safe"}))
        item = nap.start_plan(store, nap.new_plan({"en": "Plan"}))
        found = store.find(PlanItem, item)
        assert found is not None
        nap.save_item(store, replace(found, title={"en": "Storage"}))
    workspace.changed.emit(frozenset({"target", "plan_item"}))
    assert page.under.isVisible()
    page.target.choose(target)
    page.item.choose(item)
    tick(page, qtbot, "wb.destroyed")
    page.take_button.click()
    (one,) = store.read(Indicator)
    assert (one.target_id, one.plan_item_id) == (target, item)


def test_a_file_that_is_read_only_offers_no_writing(
    store: Store, show: Open, qtbot: QtBot, open_workspace: type[Workspace]
) -> None:
    with file.reading(store.path) as reading:
        page = show(open_workspace(reading, "en"))
        tick(page, qtbot, "wb.destroyed")
        assert page.list.keys() == ["wb.destroyed"]
        assert not page.take_button.isEnabled()
        assert not page.import_button.isEnabled()
        assert page.template_button.isEnabled()
        page.close()


# -- a roadmap of our own -----------------------------------------------------------------------------------------


def judged(page: LibraryPage, qtbot: QtBot, path: Path) -> None:
    page._show_import(is_shown=True)
    page.roadmap.start(path)
    qtbot.waitUntil(lambda: page.roadmap.preview is not None)


def test_a_roadmap_is_shown_row_by_row_and_imported_as_one_step(
    workspace: Workspace, show: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    page = show(workspace)
    judged(page, qtbot, sheet(tmp_path, GOOD))
    panel = page.roadmap
    rows = [[panel.model.words(row, column) for column in range(5)] for row in panel.model.rows]
    assert rows == [
        ["2", "Sites inspected", "1 – Safe storage", "10 → 40", "New"],
        ["3", "Share marked", "1 – Safe storage", "", "New"],
        ["4", "Deaths", "2 – Fewer victims", "90 → 50", "New"],
    ]
    assert not panel.objectives.isVisible()  # no plan
    qtbot.waitUntil(panel.import_button.hasFocus)
    qtbot.keyClick(panel.import_button, KEYS.Key_Space)
    qtbot.waitUntil(lambda: page.places.currentIndex() == 0)
    assert workspace.store.count(Indicator) == 3
    workspace.undo()
    assert workspace.store.count(Indicator) == 0


def test_a_refused_row_says_why_and_nothing_can_be_imported(
    workspace: Workspace, show: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    page = show(workspace)
    judged(
        page, qtbot, sheet(tmp_path, [HEAD, changed(FIRST, kind="pile"), changed(FIRST, indicator_name="B", target=5)])
    )
    why = [page.roadmap.model.words(row, 5) for row in page.roadmap.model.rows]
    assert ["F2" in why[0], "O3" in why[1]] == [True, True]
    assert not page.roadmap.import_button.isEnabled()
    page.roadmap.cancel_button.click()
    assert page.places.currentIndex() == 0
    assert page.take_button.isVisible()


def test_objectives_are_a_choice_where_there_is_a_plan(
    workspace: Workspace, show: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    with workspace.store.step("make"):
        nap.start_plan(workspace.store, nap.new_plan({"en": "Plan"}))
    page = show(workspace)
    judged(page, qtbot, sheet(tmp_path, GOOD))
    assert page.roadmap.objectives.isVisible()
    assert page.roadmap.preview is not None
    assert len(page.roadmap.preview.objectives) == 2
    page.roadmap.objectives.setFocus()
    qtbot.keyClick(page.roadmap.objectives, KEYS.Key_Space)
    qtbot.waitUntil(lambda: page.roadmap.preview is not None)
    assert not page.roadmap.preview.objectives


def test_a_changed_row_names_its_fields(workspace: Workspace, show: Open, qtbot: QtBot, tmp_path: Path) -> None:
    page = show(workspace)
    judged(page, qtbot, sheet(tmp_path, GOOD))
    page.roadmap.apply()
    qtbot.waitUntil(lambda: page.places.currentIndex() == 0)
    judged(page, qtbot, sheet(tmp_path, [HEAD, changed(FIRST, unit="depots", target=60)]))
    (row,) = page.roadmap.model.rows
    assert page.roadmap.model.words(row, 5) == "Changes: unit, baseline and target"


@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_template_is_written_and_its_place_is_said(
    code: str, workspace: Workspace, show: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(LibraryPage, "last_folder", None)
    page = show(workspace)
    page.write_template(tmp_path / "empty.xlsx", code)
    qtbot.waitUntil(page.saved.isVisible)
    assert page.saved.path == tmp_path / "empty.xlsx"
    assert (tmp_path / "empty.xlsx").stat().st_size > 0
