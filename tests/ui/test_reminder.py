"""The line that says, when a file is opened, what is late or due soon."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from natcoord.services import calendar
from natcoord.store.store import Store
from natcoord.ui.preferences import Preferences
from natcoord.ui.reminder import Reminder
from natcoord.ui.workspace import Workspace
from tests.services.planned import DEADLINES, ITEMS, fill


@pytest.fixture
def made(qtbot: QtBot, store: Store, workspace: Workspace) -> Reminder:
    fill(store)
    reminder = Reminder(workspace, Preferences())
    qtbot.addWidget(reminder)
    return reminder


def test_it_says_how_much_is_late_and_how_much_is_near(made: Reminder) -> None:
    assert not made.isHidden()
    assert "3" in made.words.text()
    assert "late" in made.words.text()
    assert "1" in made.words.text()
    assert "due soon" in made.words.text()


def test_it_says_only_what_there_is(made: Reminder, workspace: Workspace) -> None:
    with workspace.store.step("test.less"):
        for one in (*DEADLINES, *ITEMS):
            kind = type(one)
            workspace.store.delete(kind, one.deadline_id if kind is type(DEADLINES[0]) else one.plan_item_id)  # type: ignore[union-attr]
    made.look()
    assert "late" in made.words.text()
    assert "soon" not in made.words.text()


def test_nothing_is_said_where_nothing_waits(qtbot: QtBot, workspace: Workspace) -> None:
    reminder = Reminder(workspace, Preferences())
    qtbot.addWidget(reminder)
    assert reminder.isHidden()


def test_it_leads_to_the_calendar_and_goes(made: Reminder, workspace: Workspace, qtbot: QtBot) -> None:
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        made.open_button.click()
    assert asked.args == ["page", "calendar"]
    assert made.isHidden()


def test_who_does_not_want_it_is_not_reminded_again(made: Reminder, workspace: Workspace, qtbot: QtBot) -> None:
    assert Preferences().reminds
    made.never_button.click()
    assert made.isHidden()
    assert not Preferences().reminds
    again = Reminder(workspace, Preferences())
    qtbot.addWidget(again)
    assert again.isHidden()
    Preferences().reminds = True
    again.look()
    assert not again.isHidden()


def test_what_is_done_is_not_counted(made: Reminder, workspace: Workspace) -> None:
    assert calendar.waiting(workspace.store, workspace.today).late == 3
    workspace.do(calendar.done, "report", date(2026, 5, 31))
    made.look()
    assert "2" in made.words.text()
