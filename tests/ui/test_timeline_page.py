"""The timeline of the plan, with real widgets on a temporary file."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from natcoord.services import nap
from natcoord.store.store import Store
from natcoord.ui.timeline_page import TimelinePage
from natcoord.ui.timeline_view import ZOOMS
from natcoord.ui.workspace import Workspace
from tests.services.planned import ITEMS, fill

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[Workspace], TimelinePage]
KEYS = Qt.Key


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Open]:
    def opened(workspace: Workspace) -> TimelinePage:
        page = TimelinePage(workspace)
        qtbot.addWidget(page)
        page.resize(1000, 640)
        with qtbot.waitExposed(page):
            page.show()
        page.gantt.setFocus()
        return page

    yield opened
    # Closed pages go before their file does.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def filled(store: Store) -> None:
    fill(store)


def test_without_a_plan_the_page_leads_to_it(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    assert page.empty.isVisible()
    assert not page.gantt.isVisible()
    assert not page.print_button.isEnabled()
    with qtbot.waitSignal(page.page_wanted) as asked:
        page.empty.button.click()
    assert asked.args == ["plan"]


@pytest.mark.usefixtures("filled")
def test_keys_walk_the_rows_and_enter_opens_the_line_of_the_plan(
    workspace: Workspace, show: Open, qtbot: QtBot
) -> None:
    page = show(workspace)
    keys = [one.plan_item_id for one in ITEMS]
    for key in keys[:3]:
        assert page.gantt.current_key() == key
        qtbot.keyClick(page.gantt, KEYS.Key_Down)
    qtbot.keyClick(page.gantt, KEYS.Key_End)
    assert page.gantt.current_key() == keys[-1]
    qtbot.keyClick(page.gantt, KEYS.Key_Home)
    assert page.gantt.current_key() == keys[0]
    qtbot.keyClick(page.gantt, KEYS.Key_Down)
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        qtbot.keyClick(page.gantt, KEYS.Key_Return)
    assert asked.args == ["plan_item", "machines"]


@pytest.mark.usefixtures("filled")
def test_each_row_is_said_in_words(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    assert page.gantt.accessibleName()
    for said in (
        "Objective 1 Marking is done",
        "1 March 2025 to 31 October 2026",
        "late activit",
        "T-01 2027",
        "T-01 2026",
    ):
        assert said in page.said.text()
    page.gantt.select("machines")
    assert page.gantt.accessibleDescription() == page.said.text()
    for said in ("Buy machines", "led by Ministry of Defence", "with Police Directorate", "✓ Done"):
        assert said in page.said.text()
    page.gantt.select("campaign")
    assert "▼ 22 days late" in page.said.text()
    page.gantt.select("undated")
    assert "without dates" in page.said.text()


@pytest.mark.usefixtures("filled")
def test_filters_narrow_the_rows_and_say_when_nothing_fits(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    page.institution.setCurrentIndex(page.institution.findData("police"))
    assert [row.item_id for row in page.gantt.timeline.rows] == ["marking", "machines", "stock", "opening", "undated"]
    page.area.setCurrentIndex(page.area.findData("stockpile"))
    assert [row.item_id for row in page.gantt.timeline.rows] == ["stock", "opening", "undated"]
    page.institution.setCurrentIndex(page.institution.findData("defence"))
    assert page.nothing.isVisible()
    assert page.area.isVisible()
    assert not page.print_button.isEnabled()
    page.institution.setCurrentIndex(0)
    assert not page.nothing.isVisible()


@pytest.mark.usefixtures("filled")
def test_plus_and_minus_zoom_and_keep_the_middle(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    bar = page.gantt.horizontalScrollBar()
    assert page.gantt.zoom == "year"
    assert bar.maximum() == 0
    qtbot.keyClick(page.gantt, KEYS.Key_Plus)
    qtbot.keyClick(page.gantt, KEYS.Key_Plus)
    assert page.gantt.zoom == "month"
    assert page.zooms["month"].isChecked()
    assert 0 < bar.value() < bar.maximum()
    page.today_button.click()
    away = (workspace.today - page.gantt.timeline.first).days / (
        (page.gantt.timeline.last - page.gantt.timeline.first).days
    )
    middle = (bar.value() + bar.pageStep() / 2) / (bar.maximum() + bar.pageStep())
    assert middle == pytest.approx(away, abs=0.01)
    qtbot.keyClick(page.gantt, KEYS.Key_Plus)
    assert page.gantt.zoom == ZOOMS[-1]
    for _ in range(3):
        qtbot.keyClick(page.gantt, KEYS.Key_Minus)
    assert page.gantt.zoom == "year"


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_arrow_towards_the_end_of_time_moves_on(
    workspace: Workspace, request: pytest.FixtureRequest, show: Open, qtbot: QtBot, code: str
) -> None:
    page = show(workspace if code == "en" else request.getfixturevalue("arabic_workspace"))
    page.zooms["month"].click()
    page.gantt.horizontalScrollBar().setValue(100)
    qtbot.keyClick(page.gantt, KEYS.Key_Left if code == "ar" else KEYS.Key_Right)
    assert page.gantt.horizontalScrollBar().value() > 100


@pytest.mark.usefixtures("filled")
def test_a_row_far_away_in_time_is_brought_into_sight(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    page.zooms["month"].click()
    bar = page.gantt.horizontalScrollBar()
    bar.setValue(0)
    page.gantt.select("opening")
    assert bar.value() > 0


@pytest.mark.usefixtures("filled")
def test_the_mouse_chooses_the_row_under_it(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    from PySide6.QtCore import QPoint

    page = show(workspace)
    head, line = page.gantt._head_height(), page.gantt._line()
    place = QPoint(20, round(head + 2.5 * line))
    qtbot.mouseClick(page.gantt.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.gantt.current_key() == "campaign"
    with qtbot.waitSignal(page.gantt.opened) as opened:
        qtbot.mouseDClick(page.gantt.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["campaign"]
    assert page.gantt.row_at(2) == -1
    assert page.gantt.row_at(5000) == -1


@pytest.mark.usefixtures("filled")
def test_what_changes_in_the_plan_is_seen(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    page.gantt.select("campaign")
    workspace.do(nap.delete_items, ["machines"])
    assert [row.item_id for row in page.gantt.timeline.rows][:2] == ["marking", "campaign"]
    assert page.gantt.current_key() == "campaign"
    workspace.undo()
    assert len(page.gantt.timeline.rows) == len(ITEMS)


@pytest.mark.usefixtures("filled")
def test_a_line_of_the_plan_can_be_shown(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    page.show_record("plan_item", "opening")
    assert page.gantt.current_key() == "opening"
    page.show_record("target", "marking")
    assert page.gantt.current_key() == "opening"


@pytest.mark.usefixtures("filled")
def test_what_is_looked_at_is_printed_on_one_page(
    workspace: Workspace, show: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    page = show(workspace)
    page.area.setCurrentIndex(page.area.findData("stockpile"))
    place = tmp_path / "plan.pdf"
    page.print_to(place, "en")
    qtbot.waitUntil(page.saved.isVisible, timeout=20000)
    assert str(place) in page.saved.words.text()
    (printed,) = pypdf.PdfReader(place).pages
    assert "The depot opens" in " ".join(printed.extract_text().split())
    assert "Buy machines" not in " ".join(printed.extract_text().split())
    page.saved.away.click()
    assert not page.saved.isVisible()


@pytest.mark.usefixtures("filled")
def test_the_languages_of_the_page_are_offered_by_the_button(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    chosen: list[str] = []
    page.print_button.chosen.disconnect()
    page.print_button.chosen.connect(chosen.append)
    page.print_button.click()
    assert page.print_button.languages.isVisible()
    for action in page.print_button.languages.actions():
        action.trigger()
    page.print_button.languages.close()
    assert sorted(chosen) == ["ar", "en"]
