"""The tabs that lead from one view of an entry to another."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from natcoord.domain.records import Answer
from natcoord.services import assess
from natcoord.ui.main_window import MainWindow
from natcoord.ui.view_page import GROUP_OF, VIEWS, ViewTabs
from natcoord.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_tab_says_where_to_go_and_stays_the_tab_of_its_page(qapp: object, qtbot: QtBot) -> None:
    tabs = ViewTabs("collect")
    qtbot.addWidget(tabs)
    with qtbot.waitSignal(tabs.chosen) as told:
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert told.args == ["inclusion"]
    assert VIEWS["baseline"][tabs.currentIndex()] == "collect"


@pytest.mark.parametrize("name", GROUP_OF)
def test_every_view_opens_below_its_entry_in_an_empty_file(workspace: Workspace, qtbot: QtBot, name: str) -> None:
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    window.show()
    page = window.show_page(name)
    assert page.isVisible()
    assert window.navigation.buttons[GROUP_OF[name]].isChecked()
    assert VIEWS[GROUP_OF[name]][page.tabs.currentIndex()] == name


def test_a_view_is_reached_through_the_tabs_of_another(workspace: Workspace, qtbot: QtBot) -> None:
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    window.show()
    window.show_page("baseline").tabs.setCurrentIndex(VIEWS["baseline"].index("rounds"))
    assert window.current_page == "rounds"


def test_the_keys_of_the_questions_work_as_soon_as_the_page_is_shown(
    workspace: Workspace, today: date, qtbot: QtBot
) -> None:
    workspace.do(assess.start_round, {"en": "Baseline"}, today, workspace.pack.version)
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    page = window.show_page("baseline")
    qtbot.keyClicks(window.focusWidget(), "41")
    (given,) = workspace.store.read(Answer)
    assert (given.question_key, given.law_level, given.practice_level) == (page.questions.current_key(), 4, 1)


def test_who_walks_along_the_tabs_goes_on_walking(workspace: Workspace, qtbot: QtBot) -> None:
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.show_page("baseline").tabs.setFocus()
    for name in VIEWS["baseline"][1:]:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right)
        assert window.current_page == name
        assert window.focusWidget() is window.pages[name].tabs


def test_keys_walk_from_view_to_view_wherever_the_focus_is(workspace: Workspace, qtbot: QtBot) -> None:
    window = MainWindow(workspace)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.show_page("targets")
    control = Qt.KeyboardModifier.ControlModifier
    walked = []
    for _ in VIEWS["targets"]:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_PageDown, control)
        walked.append(window.current_page)
    assert walked == [*VIEWS["targets"][1:], "targets"]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_PageUp, control)
    assert window.current_page == VIEWS["targets"][-1]
