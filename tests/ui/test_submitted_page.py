"""What was submitted is shown as it was, verified byte by byte, saved again, and compared with what came later."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from natcoord.content import Pack
from natcoord.domain.records import Target
from natcoord.domain.report_records import SubmittedFile
from natcoord.services import plan, reporting, submissions
from natcoord.ui import tasks
from natcoord.ui.submitted_page import SubmittedPage
from natcoord.ui.workspace import Workspace
from tests.reports import chain


def submit(workspace: Workspace) -> str:
    """A report cleared step by step and submitted; gives its key."""
    store, today = workspace.store, workspace.today
    draft = reporting.new_report(store, "national", today, "en")
    workspace.do(reporting.save_report, draft)
    for state in ("technical", "inter_ministerial", "political"):
        workspace.do(reporting.move, draft.report_id, state, today, today=today, body="Council", note="Seen")
    made = submissions.prepare(store.path, draft.report_id, today, suffixes=(".xlsx",))
    workspace.do(submissions.submit, made, today, "United Nations", "", "")
    return draft.report_id


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, pack: Pack) -> SubmittedPage:
    chain.fill(workspace.store, pack)
    submit(workspace)
    return show(qtbot, workspace)


def show(qtbot: QtBot, workspace: Workspace) -> SubmittedPage:
    made = SubmittedPage(workspace)
    qtbot.addWidget(made)
    made.resize(834, 560)
    made.show()
    return made


def test_before_the_first_submission_the_page_says_what_belongs_here(qtbot: QtBot, workspace: Workspace) -> None:
    page = show(qtbot, workspace)
    assert page.empty.isVisible()
    assert not page.content.isVisible()
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.empty.button.click()
    assert wanted.args == ["reports"]


def test_a_submission_says_what_it_is_who_cleared_it_and_its_fingerprint(page: SubmittedPage) -> None:
    (held,) = page._held.values()
    assert page.panel.heading.text() == "National coordination report"
    assert "Version 1, submitted on 22 November 2026 to United Nations." in page.panel.facts.text()
    assert page.panel.steps.text().count("Council") == 3
    assert held.fingerprint in page.panel.print.text().replace(" ", "")
    page.panel.copy.click()
    assert QApplication.clipboard().text() == held.fingerprint


def test_the_verdict_says_that_every_byte_is_the_same_or_names_what_is_not(qtbot: QtBot, page: SubmittedPage) -> None:
    page.panel.verify.click()
    qtbot.waitUntil(page.panel.verdict.isVisible)
    assert "as it was submitted" in page.panel.verdict.text()
    (file,) = page.workspace.store.read(SubmittedFile)
    page.workspace.store.db.execute("UPDATE attachment SET content = ? WHERE attachment = ?", [b"x", file.attachment])
    page.panel.verify.click()
    qtbot.waitUntil(lambda: "✕" in page.panel.verdict.text())
    assert file.file_name in page.panel.verdict.text()
    assert "the facts" not in page.panel.verdict.text()


def test_a_file_is_saved_again_byte_by_byte(qtbot: QtBot, page: SubmittedPage, tmp_path: Path) -> None:
    (file,) = page.workspace.store.read(SubmittedFile)
    assert [one.text() for one in page.panel.save_buttons] == [f"Save \u2066{file.file_name}\u2069 as…"]
    target = tmp_path / "again.xlsx"
    page.panel.save_to(file, target)
    qtbot.waitUntil(lambda: page.panel.saved.path == target)
    assert hashlib.sha256(target.read_bytes()).hexdigest() == file.attachment


def test_what_was_entered_later_is_told_as_a_change(qtbot: QtBot, page: SubmittedPage) -> None:
    page.sections.choose("changes")
    qtbot.waitUntil(tasks.is_idle)
    changes = page.changes
    assert (changes.before.currentData(), changes.after.currentData()) == (next(iter(page._held)), "")
    changes.report_class.choose("restricted")
    changes.compare.click()
    qtbot.waitUntil(tasks.is_idle)
    rows = len(changes.list.lines.lines)
    target = page.workspace.store.read(Target)[0]
    page.workspace.do(plan.save_target, replace(target, title=target.title | {"en": "Another title"}))
    changes.compare.click()
    qtbot.waitUntil(tasks.is_idle)
    assert len(changes.list.lines.lines) == rows + 1
    assert any("Another title" in one.texts for one in changes.list.lines.lines)
    changes.about.choose("targets")
    assert [one.texts[4] for one in changes.list.lines.lines] == ["Another title"]


def test_the_changes_are_exported(qtbot: QtBot, page: SubmittedPage, tmp_path: Path) -> None:
    page.sections.choose("changes")
    qtbot.waitUntil(tasks.is_idle)
    target = tmp_path / "changes.docx"
    page.changes.export_to(target)
    qtbot.waitUntil(lambda: page.changes.saved.path == target, timeout=60_000)
    assert target.stat().st_size > 5000


def test_a_submission_leads_to_its_report_and_a_report_to_its_submission(qtbot: QtBot, page: SubmittedPage) -> None:
    (held,) = page._held.values()
    with qtbot.waitSignal(page.workspace.asked_to_open) as asked:
        qtbot.mouseClick(page.panel.open, Qt.MouseButton.LeftButton)
    assert asked.args == ["report", held.report_id]
    page.show_record("report", held.report_id)
    assert page.list.current() == held.submission_id
