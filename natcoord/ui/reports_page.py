"""ReportsPage: the reports being made, and the workspace for the one that is open."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from natcoord import labels, report_packs
from natcoord.domain.report_records import Report
from natcoord.services import reporting
from natcoord.ui import report_shown, report_words, tasks, theme
from natcoord.ui.empty_state import EmptyState
from natcoord.ui.report_list import ReportList
from natcoord.ui.report_parts import ReportParts
from natcoord.ui.report_shown import OPEN_STATES, Checked, Shown
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace

_NARROW = 1000  # pixels below which the list of reports gives way to the questions
_PAUSE = 250  # ms after a change before what takes longer is read


class ReportsPage(ViewPage):
    """The list at the leading side; at the trailing side the open report in parts, or the form of a new one."""

    view = "reports"
    watches = frozenset(
        "report report_entry report_move submission submitted_file assessment assignment answer evidence institution"
        " own_question hidden_question target milestone indicator measurement action_plan consultation arms_count"
        " arms_figure arms_year plan_item cost gap_decision restriction".split()
    )

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._reports: dict[str, Report] = {}
        self.shown: Shown | None = None
        self.checked = Checked()
        self._changes = 0  # how often something was written, so that an old reading is told from a new one
        self._is_checking = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._check)
        self.list_button = self.add_button()
        self.list_button.setCheckable(True)
        self.list_button.toggled.connect(lambda _: self._fit())
        self.new_button = self.add_button(primary=True)
        self.new_button.clicked.connect(lambda: self.begin("poa"))
        self.empty = EmptyState()
        self.empty.button.clicked.connect(lambda: self.begin("poa"))
        self.list, self.parts = ReportList(), ReportParts(workspace)
        self.content = QSplitter()
        self.content.setChildrenCollapsible(False)
        self.content.setHandleWidth(12)
        self.content.addWidget(self.list)
        self.content.addWidget(self.parts)
        self.content.setStretchFactor(1, 1)
        self.content.setSizes([270, 700])
        self.body.addWidget(self.empty)
        self.body.addWidget(self.content, 1)
        self.body.addStretch(0)
        self.list.chosen.connect(self._on_chosen)
        self.parts.changed.connect(self._fit)
        self.parts.about.delete_wanted.connect(self._delete)
        self.parts.new_form.made.connect(self._on_made)
        self.parts.new_form.left.connect(self._leave_form)
        workspace.changed.connect(self._on_written)
        self.retranslate()

    # -- words ----------------------------------------------------------------------------------------------

    def nav_text(self) -> str:
        return self.tr("Reports")

    def landing(self) -> QWidget:
        if self.shown is not None and self.list.isHidden():
            return self.parts.places.currentWidget()
        return self.list.view if self._reports else self.empty.button

    def retranslate(self) -> None:
        self.say_tabs()
        self.new_button.setText(self.tr("New report"))
        self.list.name(self.tr("Reports"), self.tr("Find a report…"))
        self.list_button.setText(self.tr("All reports"))
        self.empty.heading.setText(self.tr("No report yet"))
        self.empty.words.setText(
            self.tr(
                "A report tells others what this file knows: facts that were entered once answer its questions, you"
                " fill in the rest, see what is missing and who owes it, have it cleared step by step, and submit it."
                " Most States begin with the national report on the Programme of Action and the International"
                " Tracing Instrument."
            )
        )
        self.empty.button.setText(self.tr("Begin the national report"))
        self.parts.retranslate()
        self._show_head()

    def _show_head(self) -> None:
        shown, language = self.shown, self.language
        if shown is None or self.parts.is_making:
            self.title.setText(self.tr("Reports"))
            self.purpose.setText(self.tr("Made from the facts of this file, filled in, cleared, and submitted."))
            return
        report = shown.report
        self.title.setText(report_words.title(report, language))
        both = self.tr("in Arabic and English")
        spoken = {"ar": self.tr("in Arabic"), "en": self.tr("in English"), "both": both}[report.language]
        parts = [
            report_words.years(report, language),
            labels.clearance(report.state, language),
            self.tr("version {number}").format(number=language.number(report.version)),
            spoken,
            labels.report_class(report.report_class, language),
        ]
        asked = [one for one in shown.lines.values() if one.is_asked]
        if asked:
            done = sum(one.state not in OPEN_STATES for one in asked)
            words = self.tr("{done} of {total} answered")
            parts.append(words.format(done=language.number(done), total=language.number(len(asked))))
        if report.is_submitted:
            parts.append(self.tr("can only be read"))
        self.purpose.setText(" · ".join(one for one in parts if one))

    # -- reading --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._reports = {one.report_id: one for one in self.workspace.store.read(Report)}
        self.list.show_reports(self._reports.values(), self.checked.missing, self.language)
        self.new_button.setEnabled(not self.workspace.is_read_only)
        self.empty.button.setEnabled(not self.workspace.is_read_only)
        self._read_current(self.list.current() or "")
        self._show_all()
        self._pause.start()

    def _read_current(self, key: str) -> None:
        report = self._reports.get(key)
        if report is None or self.shown is None or self.shown.report.report_id != key:
            self.checked = Checked(self.checked.missing)
        self.shown = report_shown.read(self.workspace, report) if report else None

    def _show_all(self) -> None:
        has_any, is_making = bool(self._reports), self.parts.is_making
        self.content.setVisible(has_any or is_making)
        self.empty.setVisible(not has_any and not is_making)
        self.new_button.setVisible(has_any and not is_making)
        self.parts.show_report(self.shown, self.checked)
        self._show_head()
        self._fit()

    # -- what takes longer ----------------------------------------------------------------------------------

    @property
    def is_checked(self) -> bool:
        """Whether the counts and contradictions are those of the facts as they are."""
        return not self._is_checking and not self._pause.isActive()

    def _on_written(self, tables: frozenset[str]) -> None:
        if tables & self.watches:
            self._changes += 1
            self.parts.preview.age()

    def _check(self) -> None:
        if self._is_checking or not self.isVisible() or not self._reports:
            return
        asking = (one for one in self._reports.values() if report_packs.template(one.kind) is not None)
        open_ids = tuple(one.report_id for one in asking if not one.is_submitted)
        shown = self.shown.report if self.shown is not None and self.shown.template is not None else None
        key = shown.report_id if shown is not None and not shown.is_submitted else ""
        self._is_checking = True
        job = partial(report_shown.check, self.workspace.path, key, open_ids, self.workspace.today)
        tasks.draw(job, partial(self._show_checked, key, self._changes), parent=self)

    def _show_checked(self, key: str, changes: int, checked: Checked) -> None:
        self._is_checking = False
        if changes != self._changes or (key and (self.shown is None or self.shown.report.report_id != key)):
            self._pause.start()
            return
        self.checked = checked
        self.list.show_reports(self._reports.values(), self.checked.missing, self.language)
        self.parts.show_checked(checked)

    # -- moving ---------------------------------------------------------------------------------------------

    def _on_chosen(self, key: str) -> None:
        """Another report; what was typed in the one before is written first."""
        if self.shown is not None and self.shown.report.report_id == key and not self.parts.is_making:
            return
        self.parts.commit()
        self.parts.say("")
        if self.parts.is_making and key:
            self.parts.leave_form()
        self._read_current(key)
        self.list_button.setChecked(False)
        self._show_all()
        self._pause.start()

    def begin(self, kind: str) -> None:
        """Show the form of a new report."""
        if not self.workspace.is_read_only:
            self.parts.make(kind)
            self._show_all()
            self.parts.new_form.kind.setFocus()

    def _on_made(self, key: str) -> None:
        self.parts.leave_form()
        self.refresh_now()
        self.list.go_to(key)
        self._read_current(key)
        self._show_all()
        self.parts.go_to_first()
        self.parts.places.currentWidget().setFocus()

    def _leave_form(self) -> None:
        self.parts.leave_form()
        self._show_all()
        self.landing().setFocus()

    def _delete(self) -> None:
        if self.shown is not None:
            self.workspace.do(reporting.delete_report, self.shown.report.report_id)

    def show_record(self, kind: str, key: str) -> None:
        """Open a report."""
        self.refresh_now()
        if self.parts.is_making:
            self._leave_form()
        self.list.go_to(key)

    # -- room -----------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Where there is little room the list of reports gives way to the list of questions."""
        is_narrow = self.width() < _NARROW * theme.scale() and self.parts.current == "fill"
        has_both = is_narrow and self.shown is not None
        is_listed = not has_both or self.list_button.isChecked()
        self.list_button.setVisible(has_both)
        self.list.setVisible(bool(self._reports) and is_listed)
        self.parts.fill.side.setVisible(not has_both or not is_listed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
