"""SubmittedPage: what was submitted, kept byte by byte, and what has changed since."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QWidget

from natcoord import labels
from natcoord.domain.report_records import Report, Submission
from natcoord.services import submissions
from natcoord.ui.choice_row import ChoiceRow
from natcoord.ui.empty_state import EmptyState
from natcoord.ui.record_list import Line, RecordList
from natcoord.ui.submitted_changes import SubmittedChanges
from natcoord.ui.submitted_panel import SubmittedPanel
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace

SECTIONS = ("kept", "changes")


class SubmittedPage(ViewPage):
    """The submissions with the current one in detail; and the comparison of two."""

    view = "submitted"
    watches = frozenset({"report", "report_move", "submission", "submitted_file"})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._held: dict[str, Submission] = {}
        self._reports: dict[str, Report] = {}
        self.sections = ChoiceRow(SECTIONS)
        self.sections.row.addStretch(1)
        self.sections.chosen.connect(lambda _: self._show_section())
        self.empty = EmptyState()
        self.empty.button.clicked.connect(lambda: self.page_wanted.emit("reports"))
        self.list, self.panel = RecordList(), SubmittedPanel(workspace)
        self.list.chosen.connect(self._on_chosen)
        self.panel.report_wanted.connect(lambda key: workspace.asked_to_open.emit("report", key))
        self.changes = SubmittedChanges(workspace)
        scroll = QScrollArea(objectName="plainScroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.panel)
        self.content = QSplitter(Qt.Orientation.Horizontal)
        self.content.setChildrenCollapsible(False)
        self.content.setHandleWidth(12)
        self.content.addWidget(self.list)
        self.content.addWidget(scroll)
        self.content.setStretchFactor(1, 1)
        self.content.setSizes([280, 600])
        self.body.addWidget(self.sections)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.content, 1)
        self.body.addWidget(self.changes, 1)
        self.body.addStretch(0)
        self.sections.choose("kept")
        self.retranslate()

    def nav_text(self) -> str:
        return self.tr("Submitted")

    def retranslate(self) -> None:
        self.say_tabs()
        self.title.setText(self.tr("Submitted"))
        self.purpose.setText(
            self.tr("Each report as it was submitted, with its facts and files; nothing entered later changes it.")
        )
        self.sections.buttons["kept"].setText(self.tr("As submitted"))
        self.sections.buttons["changes"].setText(self.tr("What changed"))
        self.list.name(self.tr("Submissions"), self.tr("Find a submission…"))
        self.empty.heading.setText(self.tr("Nothing has been submitted yet"))
        self.empty.words.setText(
            self.tr(
                "When a report has been cleared and is submitted, its facts and files are frozen here with a"
                " fingerprint, and any two can be compared later."
            )
        )
        self.empty.button.setText(self.tr("Go to the reports"))
        self.panel.retranslate()
        self.changes.retranslate()

    def refresh(self) -> None:
        store = self.workspace.store
        self._reports = {one.report_id: one for one in store.read(Report)}
        self._held = {one.submission_id: one for one in submissions.submissions(store)}
        self.list.set_lines([self._line(one) for one in self._held.values()])
        self.changes.offer(list(self._held.values()), self._reports)
        self._show_section()
        self._on_chosen(self.list.current() or "")

    def _line(self, one: Submission) -> Line:
        report, language = self._reports.get(one.report_id), self.workspace.language
        title = labels.report_kind(report.kind, language) if report else ""
        period = labels.report_period(report.period, language) if report and report.period else ""
        version = self.tr("Version {number}").format(number=language.number(one.version))
        return Line(one.submission_id, title, " · ".join(t for t in (period, version) if t), "",
                    language.date(one.submitted_on))  # fmt: skip

    def _show_section(self) -> None:
        has_any, is_kept = bool(self._held), self.sections.current() == "kept"
        self.sections.setVisible(has_any)
        self.empty.setVisible(not has_any)
        self.content.setVisible(has_any and is_kept)
        self.changes.setVisible(has_any and not is_kept)
        if self.changes.isVisible() and self.changes.told is None:
            self.changes.read()

    def _on_chosen(self, key: str) -> None:
        if key in self._held:
            one = self._held[key]
            self.panel.show_submission(one, self._reports.get(one.report_id))

    def show_record(self, kind: str, key: str) -> None:
        """A submission, or the newest one of a report."""
        self.sections.choose("kept")
        self.refresh_now()
        if kind == "report":
            key = next((one.submission_id for one in self._held.values() if one.report_id == key), "")
        self.list.go_to(key)
