"""What the tests of the workspace for a report share: the page on a file, and reports in it."""

from dataclasses import replace
from typing import Any

from pytestqt.qtbot import QtBot

from natcoord.services import reporting, submissions
from natcoord.ui.reports_page import ReportsPage
from natcoord.ui.workspace import Workspace

BODY = "coordination.body"  # yes, no or in development; its parts are asked after yes
NAME = "coordination.body.name"  # words
WOMEN = "coordination.body.women"  # a number
TITLE = "coordination.body.contact.title"  # options


def make(workspace: Workspace, kind: str = "poa", **changes: Any) -> str:
    """A report of this kind; gives its key."""
    draft = replace(reporting.new_report(workspace.store, kind, workspace.today, "en"), **changes)
    return str(workspace.do(reporting.save_report, draft))


def fill(workspace: Workspace, report_id: str, field_key: str, **said: Any) -> None:
    """Fill in one field."""
    workspace.do(reporting.fill, replace(reporting.new_entry(report_id, field_key), **said))


def clear(workspace: Workspace, report_id: str) -> None:
    """Take a report through every step before it is submitted."""
    for state in ("technical", "inter_ministerial", "political"):
        workspace.do(reporting.move, report_id, state, workspace.today, today=workspace.today, body="Council")


def submit(workspace: Workspace, report_id: str) -> None:
    """Clear and submit a report, with one file."""
    clear(workspace, report_id)
    made = submissions.prepare(workspace.path, report_id, workspace.today, suffixes=(".xlsx",))
    workspace.do(submissions.submit, made, workspace.today, "United Nations")


def show(qtbot: QtBot, workspace: Workspace, width: int = 834, height: int = 560) -> ReportsPage:
    """The page as it is first seen."""
    made = ReportsPage(workspace)
    qtbot.addWidget(made)
    made.resize(width, height)
    made.show()
    return made


def until_checked(qtbot: QtBot, page: ReportsPage) -> None:
    """Wait for what is read a moment later."""
    qtbot.waitUntil(lambda: page.is_checked, timeout=10_000)


def part(page: ReportsPage, name: str) -> Any:
    """Go to a part of the open report."""
    page.parts.row.choose(name)
    return getattr(page.parts, name)


def stored(workspace: Workspace, report_id: str, field_key: str) -> Any:
    """What is filled in to a field, or None."""
    return reporting.entries(workspace.store, report_id).get(field_key)
