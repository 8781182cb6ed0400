"""The page of those who were consulted, with real widgets on a temporary file."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from natcoord.domain.records import ChecklistAnswer, Consultation
from natcoord.services import assess
from natcoord.ui.inclusion_page import InclusionPage
from natcoord.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def shown(qtbot: QtBot, workspace: Workspace) -> InclusionPage:
    page = InclusionPage(workspace)
    qtbot.addWidget(page)
    page.resize(836, 566)
    page.show()
    return page


@pytest.fixture
def round_id(workspace: Workspace, today: date) -> str:
    return workspace.do(assess.start_round, {"en": "Baseline 2026"}, today, workspace.pack.version)


def fill(qtbot: QtBot, page: InclusionPage, title: str, women: int, men: int) -> None:
    page.panel.title.setFocus()
    page.panel.title.selectAll()
    qtbot.keyClicks(page.panel.title, title)
    qtbot.keyClick(page.panel.title, Qt.Key.Key_Return)
    page.panel.counts["women"].setValue(women)
    page.panel.counts["men"].setValue(men)


def test_without_a_round_the_page_leads_to_the_baseline(workspace: Workspace, qtbot: QtBot) -> None:
    page = shown(qtbot, workspace)
    assert page.empty.isVisible()
    assert not page.content.isVisible()
    with qtbot.waitSignal(page.page_wanted) as asked:
        page.empty.button.click()
    assert asked.args == ["baseline"]


def test_a_missing_kind_starts_a_consultation_of_that_kind(workspace: Workspace, round_id: str, qtbot: QtBot) -> None:
    page = shown(qtbot, workspace)
    code = workspace.pack.stakeholders[3]
    assert page.missing.count() == len(workspace.pack.stakeholders)
    page.missing.itemActivated.emit(page.missing.item(3))
    assert workspace.store.count(Consultation) == 0
    fill(qtbot, page, "Round table", 3, 9)
    (one,) = workspace.store.read(Consultation)
    assert (one.title, one.stakeholder, one.women, one.men) == ("Round table", code, 3, 9)
    assert page.missing.count() == len(workspace.pack.stakeholders) - 1
    assert page.figures["persons"].number.text() == "12"
    assert page.figures["women"].number.text() == "25%"


def test_every_change_is_written_and_undone(workspace: Workspace, round_id: str, qtbot: QtBot) -> None:
    page = shown(qtbot, workspace)
    page.add_consultation.click()
    fill(qtbot, page, "Round table", 3, 9)
    page.panel.areas.item(1).setCheckState(Qt.CheckState.Checked)
    (one,) = workspace.store.read(Consultation)
    assert one.areas == (workspace.pack.areas[1],)
    workspace.undo()
    assert page.panel.areas.keys() == ()
    page.panel.delete_button.click()
    assert workspace.store.count(Consultation) == 0
    assert not page.panel.isVisible()


def test_a_count_of_nobody_is_refused_and_the_number_comes_back(
    workspace: Workspace, round_id: str, qtbot: QtBot
) -> None:
    page = shown(qtbot, workspace)
    page.add_consultation.click()
    fill(qtbot, page, "Round table", 3, 0)
    with qtbot.waitSignal(workspace.refused) as refused:
        page.panel.counts["women"].setValue(0)
    assert refused.args[0].code == "consultation_empty"
    assert workspace.store.read(Consultation)[0].women == 3
    assert page.panel.counts["women"].value() == 3


def test_the_checklist_is_answered_with_digits(workspace: Workspace, round_id: str, qtbot: QtBot) -> None:
    page = shown(qtbot, workspace)
    page.parts["checklist"].click()
    key = workspace.pack.checklist[0]
    item = page.checklist.items[key]
    qtbot.keyClick(item.buttons["yes"], Qt.Key.Key_2)
    (given,) = workspace.store.read(ChecklistAnswer)
    assert (given.item_key, given.answer) == (key, "partly")
    assert page.checklist.progress.text().startswith("0.5 of ")
    qtbot.keyClicks(item.note, "Two meetings")
    qtbot.keyClick(item.note, Qt.Key.Key_Return)
    assert workspace.store.read(ChecklistAnswer)[0].note == "Two meetings"


def test_a_closed_round_is_only_read(workspace: Workspace, round_id: str, today: date, qtbot: QtBot) -> None:
    workspace.do(assess.close_round, round_id, today)
    page = shown(qtbot, workspace)
    assert not page.add_consultation.isVisible()
    assert not page.checklist.items[workspace.pack.checklist[0]].buttons["yes"].isEnabled()


def test_the_page_reads_from_the_right_in_arabic(arabic_workspace: Workspace, today: date, qtbot: QtBot) -> None:
    arabic_workspace.do(assess.start_round, {"ar": "جولة"}, today, arabic_workspace.pack.version)
    page = shown(qtbot, arabic_workspace)
    first, last = page.figures["persons"], page.figures["checks"]
    assert first.mapTo(page, first.rect().topLeft()).x() > last.mapTo(page, last.rect().topLeft()).x()
