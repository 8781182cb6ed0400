"""TargetLineBox: the line of a target: inputs of a draft, or the ledger of what was adopted, and the chart."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from natcoord.domain import ledger as lines
from natcoord.domain.plan_records import TargetRevision
from natcoord.domain.records import Indicator, Target
from natcoord.reports.charts import target_chart
from natcoord.services import ledger, overview, plan
from natcoord.ui.ledger_box import LedgerBox
from natcoord.ui.line_chart import LineChart
from natcoord.ui.line_fields import LineFields
from natcoord.ui.revision_box import RevisionBox
from natcoord.ui.workspace import Workspace


class TargetLineBox(QWidget):
    """`edited` carries a changed field of a draft; `opened` says that the box for a revision wants to be seen."""

    edited = Signal(str, object)
    opened = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._line: overview.TargetLine | None = None
        self._revisions: list[TargetRevision] = []
        self.numbers, self.ledger, self.revision, self.chart = LineFields(), LedgerBox(), RevisionBox(), LineChart()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for one in (self.numbers, self.ledger):
            column.addWidget(one)
        column.addWidget(self.chart, 1)
        column.addWidget(self.revision)
        self.numbers.edited.connect(self.edited)
        self.ledger.asked.connect(self.ask)
        self.revision.revised.connect(self._revise)
        self.revision.returned.connect(self._return)
        self.revision.previewed.connect(self._draw)
        self.revision.left.connect(self._on_left)

    def retranslate(self) -> None:
        """The fixed words."""
        for one in (self.numbers, self.ledger, self.revision):
            one.retranslate()

    # -- showing ------------------------------------------------------------------------------------------

    def show_line(self, line: overview.TargetLine) -> None:
        """Show where a target stands; a revision that is being written stays while the target does."""
        workspace, target = self.workspace, line.target
        is_other = self._line is None or self._line.target.target_id != target.target_id
        self._line = line
        self._revisions = ledger.revisions(workspace.store, target.target_id)
        if is_other or target.adopted_on is None:
            self.revision.close_box()
        self.numbers.setVisible(target.adopted_on is None)
        self.numbers.set_line(target, workspace.language)
        self.numbers.setEnabled(not workspace.is_read_only)
        self.ledger.set_lines(lines.lines(target, self._revisions), line.indicator, workspace.language)
        self.ledger.revise.setEnabled(not workspace.is_read_only)
        self._draw(self.revision.draft())

    def _draw(self, draft: Target | None) -> None:
        """The target, or what it would become: the line in force then stands among the former ones."""
        if self._line is None:
            return
        target, sheet, revisions = self._line.target, self._line.indicator, list(self._revisions)
        if draft is not None and not lines.is_same_line(draft, target):
            revisions.append(_closed(target, self.revision.day.day() or ""))
            target = draft
        values = overview.series(self.workspace.store, sheet.indicator_id) if sheet else []
        chart = target_chart(target, sheet, values, self.workspace.language, revisions)
        self.chart.setVisible(any(len(one.x) > 1 or one.role == "values" for one in chart.series))
        self.chart.set_chart(chart, self.workspace.language)

    # -- revising -----------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Open the box for a revision."""
        target = self._adopted()
        if target is not None:
            sheets = self.workspace.store.read(Indicator, "target_id = ?", [target.target_id], order="code")
            self.revision.ask_revision(target, sheets, self.workspace.language)
            self._open(target)

    def ask_return(self) -> None:
        """Open the same box for the way back to a draft."""
        target = self._adopted()
        if target is not None:
            self.revision.ask_return(target, self.workspace.language)
            self._open(target)

    def _adopted(self) -> Target | None:
        """The target, where it is adopted and may be changed."""
        target = self._line.target if self._line else None
        return target if target and target.adopted_on and not self.workspace.is_read_only else None

    def _open(self, target: Target) -> None:
        last = max([target.adopted_on or "", *(one.revised_on for one in self._revisions)])
        self.revision.set_days(last, self.workspace.today)
        self._draw(None)
        self.opened.emit()

    def _revise(self, draft: Target, day: date, body: str, reason: str) -> None:
        self.workspace.do(ledger.revise_target, draft.target_id, draft, day, body, reason)
        stored = self.workspace.store.find(Target, draft.target_id)
        if stored is not None and lines.is_same_line(stored, draft):  # else it was refused, and is still written
            self.revision.close_box()
            self._on_left()

    def _return(self, day: date, body: str, reason: str) -> None:
        if self._line is not None:
            self.workspace.do(plan.return_to_draft, self._line.target.target_id, day, body, reason)

    def _on_left(self) -> None:
        self._draw(None)
        if self.ledger.revise.isVisible():
            self.ledger.revise.setFocus(Qt.FocusReason.OtherFocusReason)


def _closed(target: Target, day: str) -> TargetRevision:
    """The line in force as the ledger would keep it."""
    return TargetRevision(
        "", target.target_id, day, "", "", target.baseline_value, target.baseline_year, target.target_value,
        target.target_year, lines.points(target), target.adopted_on, target.adopted_by,
    )  # fmt: skip
