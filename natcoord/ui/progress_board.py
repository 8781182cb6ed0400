"""BoardSection: where everything stands today: counts by status, the tree of the plan, one row in words."""

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from natcoord.ui.elided import LeadingLabel
from natcoord.ui.progress_detail import ProgressDetail
from natcoord.ui.progress_rows import LEVELS, Row, Shown
from natcoord.ui.progress_tree import ProgressTree
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.status_filter import StatusFilter
from natcoord.ui.workspace import Workspace


class BoardSection(QWidget):
    """`opened` is sent with kind and key of a record that shall be shown on its own page."""

    opened = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._shown: Shown | None = None
        self.level, self.filter = QuietCombo(), StatusFilter()
        self.nothing = LeadingLabel("soft")
        self.tree, self.detail = ProgressTree(), ProgressDetail(workspace)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.level, 0, Qt.AlignmentFlag.AlignTop)
        above.addWidget(self.filter, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(12)
        splitter.addWidget(self.tree)
        splitter.addWidget(self.detail)
        splitter.setStretchFactor(0, 5)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([520, 290])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(above)
        column.addWidget(self.nothing)
        column.addWidget(splitter, 1)
        self.level.currentIndexChanged.connect(self._on_level)
        self.filter.changed.connect(self._fill)
        self.tree.chosen.connect(self._on_chosen)
        self.tree.opened.connect(self.opened)
        self.detail.wanted.connect(self.tree.select)
        self.detail.opened.connect(self.opened)

    def retranslate(self) -> None:
        """The fixed words."""
        self.level.setAccessibleName(self.tr("What is counted"))
        self.level.setToolTip(self.level.accessibleName())
        self.filter.setAccessibleName(self.tr("Statuses with their counts; each shows only what stands there"))
        self.tree.setAccessibleName(self.tr("Plan and targets with their status"))
        self.nothing.setText(self.tr("There is no action plan yet: the targets stand alone."))
        self.detail.retranslate()

    def level_words(self) -> dict[str, str]:
        """The levels in the plural, as they are counted."""
        return {
            "target": self.tr("Targets"),
            "objective": self.tr("Objectives"),
            "outcome": self.tr("Outcomes"),
            "output": self.tr("Outputs"),
            "activity": self.tr("Activities"),
        }

    # -- showing ------------------------------------------------------------------------------------------

    def show_board(self, shown: Shown) -> None:
        """Show everything as it stands now; filters and the current row stay."""
        self._shown = shown
        there = {row.level for row in shown.rows}
        words = self.level_words()
        self.level.fill({level: words[level] for level in LEVELS if level == "target" or level in there})
        self.level.setVisible(self.level.count() > 1)
        self.nothing.setVisible(not shown.board.levels)
        gap = self.tr("Gap ({currency})").format(currency=shown.currency) if shown.currency else ""
        self.tree.set_headings((self.tr("What"), self.tr("Status"), self.tr("Below it"), self.tr("Lead"), gap))
        self._count()
        self._fill()

    def _count(self) -> None:
        if self._shown is None:
            return
        if self.level.currentData() == "target":
            found = Counter(one.progress.status for one in self._shown.board.targets)
        else:
            found = Counter(row.status for row in self._shown.rows if row.level == self.level.currentData())
        self.filter.set_counts(found, self._shown.language)

    def _on_level(self) -> None:
        self._count()
        self._fill()

    def _fill(self) -> None:
        if self._shown is None:
            return
        rows, wanted, level = self._shown.rows, self.filter.chosen(), self.level.currentData()
        if not wanted:
            self.tree.show_rows(self._shown, set(range(len(rows))), 0)
            return
        found = [number for number, row in enumerate(rows) if row.level == level and row.status in wanted]
        self.tree.show_rows(self._shown, _with_above(rows, found), min(found, default=0))

    def _on_chosen(self, row: Row) -> None:
        if self._shown is not None:
            self.detail.show_row(row, self._shown)
        if row.kind == "target":
            self.workspace.selected.emit("target", row.key)

    def copy_table(self) -> None:
        """Put what the tree shows on the clipboard."""
        self.tree.copy_table(self.level_words(), self.tr("Level"))


def _with_above(rows: tuple[Row, ...], found: list[int]) -> set[int]:
    """The numbers of these rows and of everything above them."""
    wanted, made = set(found), set()
    path: list[int] = []
    for number, row in enumerate(rows):
        del path[row.depth :]
        path.append(number)
        if number in wanted:
            made.update(path)
    return made
