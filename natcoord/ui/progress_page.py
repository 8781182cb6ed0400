"""ProgressPage: how far plan and targets have come, level by level, and what changed since a day."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from natcoord.domain.outlook import Changes
from natcoord.services import progress
from natcoord.store import file
from natcoord.ui import progress_rows, tasks
from natcoord.ui.choice_row import ChoiceRow
from natcoord.ui.empty_state import EmptyState
from natcoord.ui.progress_board import BoardSection
from natcoord.ui.progress_changes import ChangesSection
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace

SECTIONS = ("board", "changes")


class ProgressPage(ViewPage):
    """One section at a time, chosen by the buttons in the head; only the one that is shown is read."""

    view = "progress"
    watches = frozenset(
        "target milestone target_revision indicator measurement institution"
        " action_plan plan_item cost rate measurement_revision".split()
    )

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._asked = 0  # how many times changes were asked for; an older answer is not shown
        self.copy_button = self.add_button()
        self.copy_button.clicked.connect(self.copy_table)
        self.empty = EmptyState()
        self.empty.button.clicked.connect(lambda: self.page_wanted.emit("targets"))
        self.board, self.changes = BoardSection(workspace), ChangesSection(workspace)
        self.stack = QStackedWidget()
        for section in (self.board, self.changes):
            self.stack.addWidget(section)
            section.opened.connect(workspace.asked_to_open)
        self._make_choice()
        self.head.insertWidget(1, self.choice, 0, Qt.AlignmentFlag.AlignTop)  # room below is for the tree
        self.changes.asked.connect(self._read_changes)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.stack, 1)
        self.body.addStretch(0)
        self.retranslate()

    def _make_choice(self) -> None:
        self.choice = ChoiceRow(SECTIONS)
        self.buttons = self.choice.buttons
        self.choice.choose("board")
        self.choice.chosen.connect(lambda _: self.refresh())

    # -- words --------------------------------------------------------------------------------------------

    def nav_text(self) -> str:
        return self.tr("Progress")

    def retranslate(self) -> None:
        self.say_tabs()
        self.title.setText(self.tr("Progress"))
        self.purpose.setText(self.tr("How far plan and targets have come, and what changed."))
        self.copy_button.setText(self.tr("Copy table"))
        words = {"board": self.tr("Where things stand"), "changes": self.tr("What changed")}
        for name, button in self.buttons.items():
            button.setText(words[name])
        self.choice.setAccessibleName(self.tr("Sections of the progress page"))
        self.empty.heading.setText(self.tr("Nothing to follow yet"))
        self.empty.words.setText(
            self.tr("Progress follows from targets with their values, and from the activities of the plan.")
        )
        self.empty.button.setText(self.tr("Set a target"))
        self.board.retranslate()
        self.changes.retranslate()

    # -- reading ------------------------------------------------------------------------------------------

    def section(self) -> str:
        """The section that is shown, one of SECTIONS."""
        return self.choice.current()

    def refresh(self) -> None:
        self.stack.setCurrentWidget({"board": self.board, "changes": self.changes}[self.section()])
        if self.section() == "changes":
            self._read_changes()
            return
        found = progress.board(self.workspace.store, self.workspace.today)
        is_empty = not found.targets and not found.levels
        self.empty.setVisible(is_empty)
        for one in (self.choice, self.stack, self.copy_button):
            one.setVisible(not is_empty)
        if not is_empty:
            outside = self.tr("Targets outside the plan")
            self.board.show_board(progress_rows.shown(self.workspace, found, outside))

    def _read_changes(self) -> None:
        """The facts of two days are read beside the window: it is many rows."""
        if self.section() != "changes" or not self.isVisible():
            return
        self._asked += 1
        job = partial(_changes, self.workspace.path, self.changes.since(), self.workspace.today)
        tasks.run(job, partial(self._show_changes, self._asked), parent=self, words=self.tr("Comparing two days…"))

    def _show_changes(self, number: int, found: Changes) -> None:
        if isValid(self) and number == self._asked:
            self.changes.show_changes(found)

    # -- doing --------------------------------------------------------------------------------------------

    def copy_table(self) -> None:
        """Put the table of the section on the clipboard."""
        (self.board if self.section() == "board" else self.changes).copy_table()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_table()
        else:
            super().keyPressEvent(event)


def _changes(path: Path, since: date, today: date, _control: tasks.Control) -> Changes:
    with file.reading(path) as store:
        return progress.changes(store, since, today)
