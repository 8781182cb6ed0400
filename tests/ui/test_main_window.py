"""The window: navigation, menus, live language, undo with its names, trace, search, look."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from natcoord import demo
from natcoord.domain.records import Institution, Target
from natcoord.errors import NatcoordError
from natcoord.services import country, plan
from natcoord.store import file
from natcoord.store.store import Store, new_id
from natcoord.ui.main_window import MainWindow
from natcoord.ui.opening import open_window
from natcoord.ui.preferences import Preferences
from natcoord.ui.screenshots import settle
from natcoord.ui.workspace import Workspace


@pytest.fixture(scope="module")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "talvara.natcoord"
    demo.build(path, date(2026, 11, 22)).close()
    return path


@pytest.fixture
def demo_store(demo_file: Path, tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / demo_file.name
    path.write_bytes(demo_file.read_bytes())
    store = file.open_file(path)
    yield store
    store.close()


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Callable[[Workspace], MainWindow]:
    def make(workspace: Workspace) -> MainWindow:
        window = MainWindow(workspace)
        window.resize(1280, 800)
        qtbot.addWidget(window)
        window.show()
        return window

    return make


def test_the_window_opens_on_the_overview_and_makes_other_pages_when_they_are_asked_for(
    workspace: Workspace, show: Callable[[Workspace], MainWindow]
) -> None:
    window = show(workspace)
    assert list(window.pages) == ["overview"]
    window.navigation.buttons["settings"].click()
    assert window.current_page == "settings"
    assert list(window.pages) == ["overview", "settings"]
    assert window.windowTitle().startswith("Testland — ")


def test_counts_in_the_navigation_follow_the_facts_without_making_pages(
    qtbot: QtBot,
    demo_store: Store,
    open_workspace: type[Workspace],
    show: Callable[[Workspace], MainWindow],
) -> None:
    workspace = open_workspace(demo_store, "en")
    window = show(workspace)
    button = window.navigation.buttons["targets"]
    before = int(button.count.text())
    workspace.do(plan.save_target, plan.new_target(demo_store))
    qtbot.waitUntil(lambda: button.count.text() == str(before + 1))
    assert f"{before + 1} draft targets" in button.accessibleName()
    assert list(window.pages) == ["overview"]


def test_undo_and_redo_say_the_step_in_the_language_of_the_window(
    workspace: Workspace, show: Callable[[Workspace], MainWindow]
) -> None:
    window = show(workspace)
    undo, redo = window.menus.actions["undo"], window.menus.actions["redo"]
    assert not undo.isEnabled()
    workspace.do(country.save_settings, replace(workspace.country, wanted_level=3.0))
    assert undo.text() == "&Undo: Change settings"
    undo.trigger()
    assert workspace.country.wanted_level == 4.0
    assert redo.text() == "&Redo: Change settings"
    redo.trigger()
    assert workspace.country.wanted_level == 3.0


def test_the_language_switches_live_and_mirrors_both_ways(
    qtbot: QtBot, qapp: QApplication, workspace: Workspace, show: Callable[[Workspace], MainWindow]
) -> None:
    window = show(workspace)
    right, left = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.LeftDockWidgetArea
    assert window.dockWidgetArea(window.trace) == right
    window.menus.actions["language.ar"].trigger()
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.dockWidgetArea(window.trace) == left
    assert window.windowTitle().startswith("بلد الاختبار — ")
    assert Preferences().language == "ar"
    window.menus.actions["language.en"].trigger()
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert window.dockWidgetArea(window.trace) == right
    assert window.navigation.buttons["gaps"].word.text() == "Gaps"


def test_a_refusal_is_shown_by_the_window(
    qtbot: QtBot, workspace: Workspace, show: Callable[[Workspace], MainWindow]
) -> None:
    window = show(workspace)
    workspace.refused.emit(NatcoordError("country_unnamed"))
    box = window.findChild(QMessageBox)
    assert box is not None
    assert box.text()
    box.close()


def test_the_reminder_is_switched_in_the_menu_as_well(
    workspace: Workspace, show: Callable[[Workspace], MainWindow]
) -> None:
    window = show(workspace)
    action = window.menus.actions["reminds"]
    assert action.isChecked()
    action.trigger()
    assert not window.preferences.reminds
    window.reminder.switch(True)
    assert action.isChecked()


def test_a_deletion_is_told_with_the_way_back(workspace: Workspace, show: Callable[[Workspace], MainWindow]) -> None:
    window = show(workspace)
    one = Institution(new_id(), {"en": "Ministry of Interior"}, "ministry")
    workspace.do(plan.save_institution, one)
    assert not window.notice.isVisible()
    workspace.do(plan.delete_institution, one.institution_id)
    assert "Delete institution" in window.notice.words.text()
    window.notice.undo.click()
    assert workspace.store.find(Institution, one.institution_id) == one
    assert not window.notice.isVisible()


def test_the_trace_panel_walks_from_a_target_to_its_neighbours(
    qtbot: QtBot,
    demo_store: Store,
    open_workspace: type[Workspace],
    show: Callable[[Workspace], MainWindow],
) -> None:
    workspace = open_workspace(demo_store, "en")
    window = show(workspace)
    target = next(one for one in demo_store.read(Target) if one.adopted_on)
    workspace.selected.emit("target", target.target_id)
    qtbot.waitUntil(lambda: bool(window.trace.buttons()))
    kinds = list(dict.fromkeys(one.link.kind for one in window.trace.buttons()))
    assert kinds == ["provision", "question", "gap", "target", "plan_item", "indicator", "measurement", "report"]
    asked = []
    workspace.asked_to_open.disconnect(window.show_record)
    workspace.asked_to_open.connect(lambda *record: asked.append(record))
    next(one for one in window.trace.buttons() if one.link.kind == "gap").click()
    assert asked == [("gap", target.question_keys[0])]


def test_the_trace_panel_hides_in_a_narrow_window_unless_it_is_asked_for(
    workspace: Workspace, show: Callable[[Workspace], MainWindow]
) -> None:
    window = show(workspace)
    assert window.trace.isVisible()
    window.resize(1024, 640)
    assert (window.width(), window.height()) == (1024, 640)
    assert not window.trace.isVisible()
    window.menus.actions["trace"].trigger()
    assert window.trace.isVisible()
    window.menus.actions["trace"].trigger()
    assert not window.trace.isVisible()


def test_search_finds_records_pages_and_commands_and_goes_there(
    qtbot: QtBot, workspace: Workspace, show: Callable[[Workspace], MainWindow]
) -> None:
    window = show(workspace)
    window.menus.actions["search"].trigger()
    assert window.search.isVisible()
    qtbot.keyClicks(window.search.line, "settings")
    qtbot.keyClick(window.search.line, Qt.Key.Key_Return)
    assert window.current_page == "settings"
    assert not window.search.isVisible()
    window.search.ask()
    qtbot.keyClicks(window.search.line, "no such words anywhere")
    assert window.search.list.count() == 1
    qtbot.keyClick(window.search.line, Qt.Key.Key_Escape)
    assert not window.search.isVisible()


def test_help_and_about_are_read_in_the_window(workspace: Workspace, show: Callable[[Workspace], MainWindow]) -> None:
    window = show(workspace)
    window.menus.actions["help"].trigger()
    assert "Ctrl+K" in window.reader.text.toPlainText()
    window.menus.actions["about"].trigger()
    assert "SQLCipher" in window.reader.text.toPlainText()


def test_text_size_and_colours_change_at_once_and_are_kept(
    qapp: QApplication, workspace: Workspace, show: Callable[[Workspace], MainWindow]
) -> None:
    window = show(workspace)
    before = qapp.font().pointSizeF()
    window.menus.actions["size.150"].trigger()
    window.menus.actions["theme.dark"].trigger()
    assert qapp.font().pointSizeF() == pytest.approx(before * 1.5, abs=0.02)
    assert qapp.palette().window().color().lightness() < 128
    assert (Preferences().text_size, Preferences().theme) == (150, "dark")
    window.menus.actions["smaller"].trigger()
    assert Preferences().text_size == 125
    window.choose_size(100)
    window.choose_theme("light")


def test_a_second_window_on_a_file_is_read_only_and_names_who_has_it(qtbot: QtBot, store: Store) -> None:
    path = store.path
    store.close()
    first = open_window(path, "en")
    second = open_window(path, "en")
    for window in (first, second):
        window.show()
    assert not first.workspace.is_read_only
    assert second.workspace.is_read_only
    assert "natcoord" in second.read_only.text()
    assert "read-only" in second.windowTitle()
    for window in (second, first):
        window.close()
        window.deleteLater()
    settle()
    third = open_window(path, "en")
    qtbot.addWidget(third)
    assert not third.workspace.is_read_only
    third.close()


def test_backing_up_makes_a_checked_copy_and_says_where(
    qtbot: QtBot, workspace: Workspace, show: Callable[[Workspace], MainWindow]
) -> None:
    window = show(workspace)
    window.menus.actions["back_up"].trigger()
    qtbot.waitUntil(window.notice.isVisible)
    copies = list((workspace.path.parent / "testland-backups").glob("*.natcoord"))
    assert len(copies) == 1
    assert copies[0].name in window.notice.words.text()
