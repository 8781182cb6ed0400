"""ViewPage: one of several pages under one entry of the navigation, with tabs that lead to the others."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import QTabBar, QWidget

from natcoord.ui.page import Page
from natcoord.ui.workspace import Workspace

# By entry of the navigation, in the order of the work; the first view has the name of the entry.
VIEWS = {
    # answer, collect from others, listen, look, compare, manage
    "baseline": ("baseline", "collect", "inclusion", "analysis", "commitments", "rounds", "bank"),
    # promise, plan, see when, see how far, see what is due
    "targets": ("targets", "plan", "timeline", "progress", "calendar"),
    # measure, take sheets over, count arms
    "indicators": ("indicators", "library", "arms"),
    # make and clear, draw at once, keep and compare, decide what may go
    "reports": ("reports", "export", "submitted", "leaving"),
}
GROUP_OF = {view: group for group, views in VIEWS.items() for view in views}


class ViewTabs(QTabBar):
    """One tab for each view; `chosen` is sent with its name. Left and right walk along them."""

    chosen = Signal(str)

    def __init__(self, current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = VIEWS[GROUP_OF[current]]
        self._own = self._views.index(current)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)  # where the text is large
        for _ in self._views:
            self.addTab("")
        self.setCurrentIndex(self._own)
        self.currentChanged.connect(self._choose)
        self.retranslate()

    def retranslate(self) -> None:
        words = {
            "baseline": self.tr("Questions"),
            "collect": self.tr("Collecting"),
            "inclusion": self.tr("Consulted"),
            "analysis": self.tr("Analysis"),
            "commitments": self.tr("By instrument"),
            "rounds": self.tr("Rounds"),
            "bank": self.tr("Question bank"),
            "targets": self.tr("Targets"),
            "plan": self.tr("Action plan"),
            "timeline": self.tr("Timeline"),
            "progress": self.tr("Progress"),
            "calendar": self.tr("Calendar"),
            "indicators": self.tr("Indicators and values"),
            "library": self.tr("Library"),
            "arms": self.tr("Arms collected (16.4.2)"),
            "reports": self.tr("Reports"),
            "export": self.tr("Export"),
            "submitted": self.tr("Submitted"),
            "leaving": self.tr("What may leave"),
        }
        for index, name in enumerate(self._views):
            self.setTabText(index, words[name])
        names = {
            "baseline": self.tr("Views of the baseline"),
            "targets": self.tr("Views of targets and plan"),
            "indicators": self.tr("Views of the indicators"),
            "reports": self.tr("Views of the reports"),
        }
        self.setAccessibleName(names[GROUP_OF[self._views[0]]])

    def _choose(self, index: int) -> None:
        if index != self._own:
            self.setCurrentIndex(self._own)  # this page stays what it is
            self.chosen.emit(self._views[index])

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ViewPage(Page):
    """A page that shares its entry with others. The tabs stand between its head and its body.

    Subclasses name their `view`; its group and icon follow from it.
    """

    page_wanted = Signal(str)
    view = ""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.group = cls.icon = GROUP_OF[cls.view]

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.tabs = ViewTabs(self.view)
        self.tabs.chosen.connect(self.page_wanted)
        self.body.addWidget(self.tabs)
        for key, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._walk, step))

    def _walk(self, step: int) -> None:
        """Go to the next or the previous view, round and round."""
        views = VIEWS[self.group]
        self.page_wanted.emit(views[(views.index(self.view) + step) % len(views)])

    def say_tabs(self) -> None:
        """Put the words of the tabs; a view calls it when it is retranslated."""
        self.tabs.retranslate()
