"""What is missing and contradicts, the pages before they are written, the steps of clearance, and the export."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from natcoord.domain.report_records import Report, Submission
from natcoord.services import reporting
from natcoord.ui import tasks
from natcoord.ui.report_preview import ReportPreview
from natcoord.ui.reports_page import ReportsPage
from natcoord.ui.workspace import Workspace
from tests.ui import report_pages as reports
from tests.ui.report_pages import BODY, NAME, WOMEN


@pytest.fixture
def key(workspace: Workspace) -> str:
    return reports.make(workspace)


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, key: str) -> ReportsPage:
    return reports.show(qtbot, workspace)


def wait(qtbot: QtBot) -> None:
    qtbot.waitUntil(tasks.is_idle, timeout=30_000)


# -- missing --------------------------------------------------------------------------------------------------------


def test_every_missing_answer_is_listed_and_opened(
    qtbot: QtBot, workspace: Workspace, page: ReportsPage, key: str
) -> None:
    missing = reports.part(page, "missing")
    lines = reporting.lines(workspace.store, key, workspace.today)
    assert missing.lines.keys() == [one.field.field_key for one in lines if one.state == "missing"]
    missing.lines.select("coordination.npc")
    qtbot.keyClick(missing.lines, Qt.Key.Key_Return)
    assert page.parts.current == "fill"
    assert page.parts.fill.questions.current_key() == "coordination.npc"


def test_what_facts_can_answer_leads_to_where_they_are_entered(
    qtbot: QtBot, workspace: Workspace, page: ReportsPage
) -> None:
    missing = reports.part(page, "missing")
    missing.lines.select(BODY)
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        qtbot.mouseClick(missing.place_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["question", "coordination.lead_body"]


def test_the_list_of_what_is_missing_can_be_copied(page: ReportsPage) -> None:
    missing = reports.part(page, "missing")
    missing.copy()
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0].split("\t") == ["Question", "Section", "Owed by", "State"]
    assert len(copied) == 1 + len(missing.lines.keys())


def test_a_contradiction_is_a_sentence_that_leads_to_its_question(
    qtbot: QtBot, workspace: Workspace, page: ReportsPage, key: str
) -> None:
    reports.fill(workspace, key, NAME, text={"en": "Commission"})  # though nothing says there is a body
    missing = reports.part(page, "missing")
    qtbot.waitUntil(lambda: missing.clashes.keys() == ["0"], timeout=10_000)
    assert "Commission" in missing.clashes.lines.lines[0].texts[1]
    missing.clashes.opened.emit("0")
    assert page.parts.fill.questions.current_key() == NAME


def test_a_report_without_contradictions_says_so(qtbot: QtBot, page: ReportsPage) -> None:
    missing = reports.part(page, "missing")
    reports.until_checked(qtbot, page)
    assert missing.no_clash.isVisible()
    assert not missing.clashes.isVisible()


# -- preview --------------------------------------------------------------------------------------------------------


@pytest.fixture
def preview(qtbot: QtBot, workspace: Workspace) -> ReportPreview:
    """The pages of a small report."""
    reports.make(workspace, "brief")
    page = reports.show(qtbot, workspace)
    shown: ReportPreview = reports.part(page, "preview")
    return shown


def draw(qtbot: QtBot, preview: ReportPreview) -> None:
    preview.draw()
    wait(qtbot)


def test_pages_are_drawn_when_they_are_asked_for(qtbot: QtBot, preview: ReportPreview) -> None:
    assert not preview.pages.isVisible()
    draw(qtbot, preview)
    assert preview.pages.isVisible()
    assert preview.pages.count >= 1
    assert preview.said.text().startswith("Page 1 of")
    assert not preview.pages.grab().toImage().isNull()


def test_pages_say_that_they_are_older_than_the_facts(
    qtbot: QtBot, workspace: Workspace, preview: ReportPreview
) -> None:
    draw(qtbot, preview)
    assert not preview.old.isVisible()
    (report,) = workspace.store.read(Report)
    workspace.do(reporting.move, report.report_id, "technical", workspace.today, today=workspace.today, body="Council")
    assert preview.old.isVisible()
    draw(qtbot, preview)
    assert not preview.old.isVisible()


def test_page_keys_scroll_and_the_size_can_be_chosen(qtbot: QtBot, preview: ReportPreview) -> None:
    draw(qtbot, preview)
    preview.zoom.setCurrentIndex(preview.zoom.findData(2.0))
    bar = preview.pages.verticalScrollBar()
    bar.setValue(0)
    assert bar.maximum() > 0
    qtbot.keyClick(preview.pages, Qt.Key.Key_PageDown)
    after = bar.value()
    assert after > 0
    qtbot.keyClick(preview.pages, Qt.Key.Key_PageUp)
    assert bar.value() < after
    qtbot.keyClick(preview.pages, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    assert preview.pages.horizontalScrollBar().maximum() > 0


def test_another_language_is_drawn_at_once(qtbot: QtBot, preview: ReportPreview) -> None:
    draw(qtbot, preview)
    preview.language.setCurrentIndex(preview.language.findData("ar"))
    wait(qtbot)
    assert preview._drawn is not None
    assert preview._drawn[1] == "ar"


# -- clearance ------------------------------------------------------------------------------------------------------


def test_a_step_needs_the_body_that_cleared_it(qtbot: QtBot, workspace: Workspace, page: ReportsPage, key: str) -> None:
    step = reports.part(page, "clearance").step
    qtbot.mouseClick(step.go, Qt.MouseButton.LeftButton)
    assert step.problem.isVisible()
    step.body.setText("National Commission")
    qtbot.keyClick(step.body, Qt.Key.Key_Return)
    assert workspace.store.find(Report, key).state == "technical"
    (move,) = reporting.moves(workspace.store, key)
    assert (move.body, move.moved_on) == ("National Commission", "2026-11-22")
    assert "National Commission" in page.parts.clearance.states["technical"].text()
    assert step.body.text() == ""


def choose_step(page: ReportsPage, name: str) -> None:
    step = page.parts.clearance.step
    step.state.setCurrentIndex(step.state.findData(name))


def test_going_back_to_draft_needs_the_reason(qtbot: QtBot, workspace: Workspace, page: ReportsPage, key: str) -> None:
    workspace.do(reporting.move, key, "technical", workspace.today, today=workspace.today, body="Council")
    step = reports.part(page, "clearance").step
    choose_step(page, "draft")
    assert not step.body.isVisible()
    qtbot.mouseClick(step.go, Qt.MouseButton.LeftButton)
    assert step.problem.isVisible()
    step.note.setText("The figures of 2025 were wrong")
    qtbot.mouseClick(step.go, Qt.MouseButton.LeftButton)
    assert workspace.store.find(Report, key).state == "draft"
    assert "The figures of 2025 were wrong" in page.parts.clearance.history.text()


def test_a_day_to_come_is_refused_beside_the_day(
    qtbot: QtBot, workspace: Workspace, page: ReportsPage, key: str
) -> None:
    step = reports.part(page, "clearance").step
    step.body.setText("Council")
    step.day.set_day("2026-12-01")
    qtbot.mouseClick(step.go, Qt.MouseButton.LeftButton)
    assert step.problem.isVisible()
    assert workspace.store.find(Report, key).state == "draft"


def test_what_is_missing_is_said_before_a_step_and_hinders_none(page: ReportsPage) -> None:
    clearance = reports.part(page, "clearance")
    assert clearance.warning.isVisible()
    assert clearance.step.go.isEnabled()
    clearance.warning_button.click()
    assert page.parts.current == "missing"


@pytest.fixture
def submitted(qtbot: QtBot, workspace: Workspace) -> ReportsPage:
    """A brief that was cleared and is submitted by the page."""
    key = reports.make(workspace, "brief")
    reports.clear(workspace, key)
    page = reports.show(qtbot, workspace)
    step = reports.part(page, "clearance").step
    assert step.state.currentData() == "submitted"
    step.body.setText("Prime Minister")
    qtbot.mouseClick(step.go, Qt.MouseButton.LeftButton)
    wait(qtbot)
    return page


def test_submitting_freezes_the_report_and_keeps_its_files(
    qtbot: QtBot, workspace: Workspace, submitted: ReportsPage
) -> None:
    (made,) = workspace.store.read(Submission)
    assert (made.body, made.version) == ("Prime Minister", 1)
    clearance = submitted.parts.clearance
    assert clearance.frozen.isVisible()
    assert clearance.kept.isVisible()
    assert len(clearance.kept.save_buttons) == 3
    assert "can only be read" in submitted.purpose.text()
    about = reports.part(submitted, "about")
    assert not about.language.isEnabled()
    assert not about.delete.isVisible()


def test_a_submitted_report_is_opened_again_as_its_next_version(
    qtbot: QtBot, workspace: Workspace, submitted: ReportsPage
) -> None:
    step = submitted.parts.clearance.step
    assert step.state.currentText() == "Open again as version 2"
    step.note.setText("An annex was missing")
    qtbot.mouseClick(step.go, Qt.MouseButton.LeftButton)
    (report,) = workspace.store.read(Report)
    assert (report.state, report.version) == ("draft", 2)
    assert len(workspace.store.read(Submission)) == 1
    assert submitted.parts.clearance.kept.isVisible()


def test_every_version_can_be_looked_at(qtbot: QtBot, workspace: Workspace, submitted: ReportsPage) -> None:
    (made,) = workspace.store.read(Submission)
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        submitted.parts.clearance.all_button.click()
    assert asked.args == ["submission", made.submission_id]


def test_a_submitted_report_cannot_be_filled_in(qtbot: QtBot, workspace: Workspace, key: str) -> None:
    reports.fill(workspace, key, WOMEN, number=3.0)
    reports.submit(workspace, key)
    fill = reports.show(qtbot, workspace).parts.fill
    fill.open_field(WOMEN)
    assert fill.field.answer.number.isReadOnly()
    assert not fill.together.isEnabled()


# -- export ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", [".xlsx", ".pdf"])
def test_the_open_report_is_written(qtbot: QtBot, workspace: Workspace, tmp_path: Path, suffix: str) -> None:
    reports.make(workspace, "brief")
    export = reports.part(reports.show(qtbot, workspace), "export")
    target = tmp_path / f"brief{suffix}"
    export.export_to(target)
    wait(qtbot)
    assert target.stat().st_size > 0
    assert export.saved.isVisible()
    assert export.saved.path == target


def test_a_restricted_report_warns_of_who_may_have_it(qtbot: QtBot, workspace: Workspace) -> None:
    reports.make(workspace, "brief", report_class="restricted")
    export = reports.part(reports.show(qtbot, workspace), "export")
    assert "restricted records" in export.note.text()
