"""BaselineView: one of the pages about the baseline, with tabs that lead to the others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QTabBar, QWidget

from natcoord.ui.page import Page
from natcoord.ui.workspace import Workspace

# The order of the work: answer, collect from others, listen, look, compare, manage.
VIEWS = ("baseline", "collect", "inclusion", "analysis", "commitments", "rounds", "bank")


class BaselineTabs(QTabBar):
    """One tab for each view; `chosen` is sent with its name. Left and right walk along them."""

    chosen = Signal(str)

    def __init__(self, current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = VIEWS.index(current)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)  # where the text is large
        for _ in VIEWS:
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
        }
        for index, name in enumerate(VIEWS):
            self.setTabText(index, words[name])
        self.setAccessibleName(self.tr("Views of the baseline"))

    def _choose(self, index: int) -> None:
        if index != self._own:
            self.setCurrentIndex(self._own)  # this page stays what it is
            self.chosen.emit(VIEWS[index])

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class BaselineView(Page):
    """A page below Baseline. The tabs stand between its head and its body; subclasses name their `view`."""

    page_wanted = Signal(str)
    group = "baseline"
    view = ""
    icon = "baseline"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.tabs = BaselineTabs(self.view)
        self.tabs.chosen.connect(self.page_wanted)
        self.body.addWidget(self.tabs)

    def say_tabs(self) -> None:
        """Put the words of the tabs; a view calls it when it is retranslated."""
        self.tabs.retranslate()
