"""The reports that are being made, the form of a new one, and how the page makes room."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from natcoord.domain.report_records import Report
from natcoord.services import reporting
from natcoord.store import file
from natcoord.ui.reports_page import ReportsPage
from natcoord.ui.workspace import Workspace
from tests.ui import report_pages as reports


def titles(page: ReportsPage) -> list[str]:
    return [line.title for line in page.list._all]


def test_before_the_first_report_the_page_says_what_reports_are_for(qtbot: QtBot, workspace: Workspace) -> None:
    page = reports.show(qtbot, workspace)
    assert page.empty.isVisible()
    assert not page.content.isVisible()
    assert not page.new_button.isVisible()
    assert "Programme of Action" in page.empty.words.text()


def test_the_first_step_offers_the_report_to_the_united_nations(qtbot: QtBot, workspace: Workspace) -> None:
    page = reports.show(qtbot, workspace)
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    form = page.parts.new_form
    assert form.isVisible()
    assert form.kind.currentData() == "poa"
    assert form.period.currentData() == "2024-2025"
    qtbot.mouseClick(form.make, Qt.MouseButton.LeftButton)
    (made,) = workspace.store.read(Report)
    assert (made.kind, made.period, made.state) == ("poa", "2024-2025", "draft")
    assert page.parts.current == "fill"
    assert page.list.current() == made.report_id


@pytest.mark.parametrize(
    ("kind", "period", "has_instrument"),
    [
        ("poa", "2024-2025", False),
        ("monitoring", "2026-H1", False),
        ("arms", "2025", False),
        ("roadmap", "2026-H1", True),
        ("brief", None, False),
    ],
)
def test_the_form_asks_what_the_kind_needs(
    qtbot: QtBot, workspace: Workspace, kind: str, period: str | None, has_instrument: bool
) -> None:
    page = reports.show(qtbot, workspace)
    page.begin("poa")
    form = page.parts.new_form
    form.kind.setCurrentIndex(form.kind.findData(kind))
    form.kind.activated.emit(form.kind.currentIndex())
    assert form.period.isVisible() == (period is not None)
    assert form.period.currentData() == period
    assert form.instrument.isVisible() == has_instrument


def test_escape_leaves_the_form_and_nothing_is_made(qtbot: QtBot, workspace: Workspace) -> None:
    page = reports.show(qtbot, workspace)
    page.begin("poa")
    qtbot.keyClick(page.parts.new_form.period, Qt.Key.Key_Escape)
    assert workspace.store.read(Report) == []
    assert page.empty.isVisible()


def test_enter_makes_the_report_from_any_choice_of_the_form(qtbot: QtBot, workspace: Workspace) -> None:
    page = reports.show(qtbot, workspace)
    page.begin("poa")
    qtbot.keyClick(page.parts.new_form.period, Qt.Key.Key_Return)
    (made,) = workspace.store.read(Report)
    assert page.list.current() == made.report_id


def test_the_list_says_kind_period_state_and_how_much_is_open(qtbot: QtBot, workspace: Workspace) -> None:
    key = reports.make(workspace)
    reports.make(workspace, "brief")
    page = reports.show(qtbot, workspace)
    reports.until_checked(qtbot, page)
    line = next(one for one in page.list._all if one.key == key)
    asked = [one for one in reporting.lines(workspace.store, key, workspace.today) if one.state == "missing"]
    assert line.title == "National report on the PoA and ITI"
    assert line.detail == "2024 and 2025"
    assert line.below_mark == "Draft"
    assert line.mark == str(len(asked))
    brief = next(one for one in page.list._all if one.key != key)
    assert brief.title == "Ministerial brief"


def test_what_is_submitted_stands_below_what_is_at_work(qtbot: QtBot, workspace: Workspace) -> None:
    old = reports.make(workspace, "national", title={"en": "Old"})
    reports.submit(workspace, old)
    reports.make(workspace, "brief", title={"en": "New"})
    page = reports.show(qtbot, workspace)
    assert titles(page) == ["New", "Old"]


@pytest.mark.parametrize("kind", ["national", "tracking"])
def test_a_kind_that_asks_nothing_has_nothing_to_fill_in(qtbot: QtBot, workspace: Workspace, kind: str) -> None:
    reports.make(workspace, kind)
    page = reports.show(qtbot, workspace)
    assert not page.parts.row.buttons["fill"].isVisible()
    assert not page.parts.row.buttons["missing"].isVisible()
    assert page.parts.current == "preview"


def test_going_to_another_report_keeps_the_part_where_it_has_it(qtbot: QtBot, workspace: Workspace) -> None:
    poa, national = reports.make(workspace), reports.make(workspace, "national")
    page = reports.show(qtbot, workspace)
    page.show_record("report", poa)
    reports.part(page, "clearance")
    page.show_record("report", national)
    assert page.parts.current == "clearance"
    reports.part(page, "about")
    page.show_record("report", poa)
    reports.part(page, "missing")
    page.show_record("report", national)
    assert page.parts.current == "preview"


def test_what_a_report_is_can_be_changed_and_undone(qtbot: QtBot, workspace: Workspace) -> None:
    key = reports.make(workspace)
    page = reports.show(qtbot, workspace)
    about = reports.part(page, "about")
    assert not about.kind.isEnabled()
    about.language.setCurrentIndex(about.language.findData("both"))
    about.language.activated.emit(about.language.currentIndex())
    assert workspace.store.find(Report, key).language == "both"
    assert "in Arabic and English" in page.purpose.text()
    workspace.undo()
    assert workspace.store.find(Report, key).language == "en"
    assert about.language.currentData() == "en"


def test_a_report_can_be_deleted_and_brought_back(qtbot: QtBot, workspace: Workspace) -> None:
    reports.make(workspace)
    page = reports.show(qtbot, workspace)
    qtbot.mouseClick(reports.part(page, "about").delete, Qt.MouseButton.LeftButton)
    assert page.empty.isVisible()
    workspace.undo()
    assert titles(page) == ["National report on the PoA and ITI"]


@pytest.mark.parametrize(("width", "is_wide"), [(834, False), (1250, True)])
def test_where_there_is_little_room_the_list_gives_way_to_the_questions(
    qtbot: QtBot, workspace: Workspace, width: int, is_wide: bool
) -> None:
    reports.make(workspace)
    page = reports.show(qtbot, workspace, width)
    assert page.parts.current == "fill"
    assert page.list.isVisible() == is_wide
    assert page.list_button.isVisible() != is_wide
    reports.part(page, "clearance")
    assert page.list.isVisible()
    assert not page.list_button.isVisible()


def test_the_keyboard_begins_on_the_questions_where_there_is_no_room_for_the_list(
    qtbot: QtBot, workspace: Workspace
) -> None:
    reports.make(workspace)
    assert reports.show(qtbot, workspace, 834).landing().focusProxy().accessibleName() == "Questions"
    page = reports.show(qtbot, workspace, 1300)
    assert page.landing() is page.list.view


def test_the_list_comes_back_when_it_is_asked_for(qtbot: QtBot, workspace: Workspace) -> None:
    reports.make(workspace)
    other = reports.make(workspace, period="2022-2023")
    page = reports.show(qtbot, workspace)
    qtbot.mouseClick(page.list_button, Qt.MouseButton.LeftButton)
    assert page.list.isVisible()
    assert not page.parts.fill.side.isVisible()
    page.list.go_to(other)
    assert not page.list.isVisible()
    assert page.shown is not None
    assert page.shown.report.report_id == other


def test_a_file_that_is_only_read_changes_nothing(
    qtbot: QtBot, workspace: Workspace, open_workspace: type[Workspace]
) -> None:
    reports.make(workspace)
    store = file.open_file(workspace.path, read_only=True)
    page = reports.show(qtbot, open_workspace(store, "en"))
    assert not page.new_button.isEnabled()
    assert not page.parts.fill.field.answer.choices["yes"].isEnabled()
    assert not page.parts.fill.together.isEnabled()
    assert not reports.part(page, "clearance").step.isEnabled()
    about = reports.part(page, "about")
    assert not about.period.isEnabled()
    assert not about.delete.isVisible()
    page.close()
    reports.until_checked(qtbot, page)
    store.close()


def test_the_page_speaks_arabic(qtbot: QtBot, arabic_workspace: Workspace) -> None:
    reports.make(arabic_workspace, language="both")
    page = reports.show(qtbot, arabic_workspace)
    assert page.title.text() == "التقرير الوطني عن برنامج العمل والصك الدولي للتعقب"
    assert page.parts.isRightToLeft()
    assert page.parts.fill.field.question.text().startswith("\u200f")
