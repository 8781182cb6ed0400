"""TargetsPage: the voluntary national targets, each beside its whole chain of fields, status and chart."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QWidget

from natcoord.domain.records import Institution, Target
from natcoord.i18n import Language
from natcoord.services import overview, plan
from natcoord.ui import status_badge
from natcoord.ui.record_list import Line, RecordList
from natcoord.ui.target_panel import TargetPanel
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace


class TargetsPage(ViewPage):
    """List and detail side by side; a new target is a draft from the start and is deleted without a question."""

    watches = frozenset({"target", "milestone", "target_revision", "indicator", "measurement", "institution", "answer"})
    view = "targets"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._lines: dict[str, overview.TargetLine] = {}
        self.delete_button = self.add_button()
        self.delete_button.setProperty("kind", "danger")
        self.delete_button.clicked.connect(self.delete_target)
        self.new_button = self.add_button(primary=True)
        self.new_button.clicked.connect(self.new_target)
        self.list = RecordList()
        self.panel = TargetPanel(workspace)
        self.empty = QLabel()
        self.empty.setProperty("kind", "soft")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.detail = QStackedWidget()
        self.detail.addWidget(self.empty)
        self.detail.addWidget(self.panel)
        self.splitter = QSplitter()
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.detail)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(14)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([300, 640])
        self.body.addWidget(self.splitter, 1)
        self.setFocusProxy(self.list.view)
        self.list.chosen.connect(self._on_chosen)
        self.retranslate()

    def nav_text(self) -> str:
        return self.tr("Targets & plan")

    def waiting(self) -> int:
        return self.workspace.store.count(Target, "adopted_on IS NULL")

    def retranslate(self) -> None:
        self.say_tabs()
        self.title.setText(self.tr("National targets"))
        self.purpose.setText(
            self.tr("Where the country wants to be, from which baseline, by when, and who answers for it.")
        )
        self.new_button.setText(self.tr("New target"))
        self.delete_button.setText(self.tr("Delete"))
        self.list.name(self.tr("Targets"), self.tr("Find a target…"))
        self.empty.setText(
            self.tr(
                "A target turns a gap into a promise: a baseline, a value to reach, a year and an owner."
                " Make the first one here, or start from a gap on the Gaps page."
            )
        )
        self.panel.retranslate()
        if self.isVisible():
            self.refresh()

    # -- showing ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        store, language = self.workspace.store, self.language
        owners = {one.institution_id: language.say(one.name) for one in store.read(Institution)}
        self._lines = {one.target.target_id: one for one in overview.target_lines(store, self.workspace.today)}
        self.list.set_lines([self._line(one, owners, language) for one in self._lines.values()])
        self.new_button.setEnabled(not self.workspace.is_read_only)
        if self.list.current() is None and self._lines:
            self.list.go_to(next(iter(self._lines)))
        self._show_current()

    def _line(self, one: overview.TargetLine, owners: dict[str, str], language: Language) -> Line:
        target = one.target
        said = [target.code]
        if target.adopted_on is None:
            said.append(self.tr("Draft"))
        if target.institution_id in owners:
            said.append(owners[target.institution_id])
        return Line(
            key=target.target_id,
            title=language.say(target.title) or self.tr("Untitled target"),
            detail=" · ".join(said),
            mark=language.year(target.target_year) if target.target_year else "",
            below_mark=status_badge.words(one.progress.status, language),
            below_status=one.progress.status,
        )

    def _show_current(self) -> None:
        line = self._lines.get(self.list.current() or "")
        self.delete_button.setEnabled(line is not None and not self.workspace.is_read_only)
        self.detail.setCurrentWidget(self.panel if line else self.empty)
        if line is not None:
            self.panel.show_target(line)

    def _on_chosen(self, key: str) -> None:
        self._show_current()
        if key:
            self.workspace.selected.emit("target", key)

    def show_record(self, kind: str, key: str) -> None:
        self.refresh_now()
        self.list.go_to(key)

    # -- doing --------------------------------------------------------------------------------------------

    def new_target(self) -> None:
        """A new draft with the next code; the cursor stands in its title."""
        draft = plan.new_target(self.workspace.store)
        if self.workspace.do(plan.save_target, draft) is not None:
            self.refresh_now()
            self.list.go_to(draft.target_id)
            self.panel.title.setFocus()

    def delete_target(self) -> None:
        """Remove the current target; undo brings it back."""
        key = self.list.current()
        if key is not None:
            self.workspace.do(plan.delete_target, key)
