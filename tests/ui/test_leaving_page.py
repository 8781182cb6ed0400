"""What may leave is told kind by kind, and single records are kept in the country, with a reason."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from natcoord.content import Pack
from natcoord.domain.records import Target
from natcoord.services import classes
from natcoord.ui import tasks
from natcoord.ui.leaving_page import LeavingPage
from natcoord.ui.workspace import Workspace
from tests.reports import chain


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, pack: Pack) -> LeavingPage:
    chain.fill(workspace.store, pack)
    made = LeavingPage(workspace)
    qtbot.addWidget(made)
    made.resize(834, 560)
    made.show()
    settle(qtbot)
    return made


def settle(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not tasks.is_drawing())


def group(page: LeavingPage, table: str) -> tuple[str, ...]:
    return next(line.texts for line in page.groups.lines.lines if line.key == table)


def test_every_kind_of_record_says_how_many_leave(page: LeavingPage) -> None:
    targets = page.workspace.store.count(Target)
    assert group(page, "targets")[1:3] == (str(targets), "–")
    assert "stay here" in page.said.text()


def test_a_record_is_kept_in_the_country_with_its_reason_and_let_go_again(qtbot: QtBot, page: LeavingPage) -> None:
    page.groups.select("targets")
    settle(qtbot)
    first = page.records.list.keys()[0]
    page.records.list.go_to(first)
    page.records.reason.setText("Under negotiation")
    qtbot.mouseClick(page.records.button, Qt.MouseButton.LeftButton)
    settle(qtbot)
    (held,) = classes.restricted(page.workspace.store)
    assert (held.table_name, held.record_key, held.reason) == ("targets", first, "Under negotiation")
    assert group(page, "targets")[2] == "1"
    settle(qtbot)
    page.records.list.go_to(first)
    assert page.records.button.text() == "May leave"
    qtbot.mouseClick(page.records.button, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert classes.restricted(page.workspace.store) == []
    page.workspace.undo()
    settle(qtbot)
    assert len(classes.restricted(page.workspace.store)) == 1


def test_the_fields_that_stay_are_named(page: LeavingPage) -> None:
    page.groups.select("answers")
    assert "Fields that stay here:" in page.records.fields.text()


def test_a_report_for_the_country_holds_everything(qtbot: QtBot, page: LeavingPage) -> None:
    page.choice.choose("restricted")
    settle(qtbot)
    assert "within the country" in page.said.text()
    assert all(line.texts[2] == "–" for line in page.groups.lines.lines)


def test_a_read_only_file_can_be_looked_at_only(qtbot: QtBot, page: LeavingPage) -> None:
    page.workspace.store.is_read_only = True
    page.groups.select("targets")
    settle(qtbot)
    page.records._show_current()
    assert not page.records.button.isEnabled()
