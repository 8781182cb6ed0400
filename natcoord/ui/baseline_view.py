"""BaselineView: one of the pages about the baseline, with tabs that lead to the others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from natcoord.ui.page import Page
from natcoord.ui.workspace import Workspace

# The order of the work: answer, collect from others, listen, look, compare, manage.
VIEWS = ("baseline", "collect", "inclusion", "analysis", "commitments", "rounds", "bank")


class BaselineTabs(QWidget):
    """One tab for each view; `chosen` is sent with its name. Left and right walk along them."""

    chosen = Signal(str)

    def __init__(self, current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {name: QPushButton() for name in VIEWS}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for name, button in self.buttons.items():
            button.setCheckable(True)
            button.setProperty("kind", "tab")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setChecked(name == current)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == current else Qt.FocusPolicy.ClickFocus)
            button.clicked.connect(lambda _=False, name=name: self._choose(name))
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self._current = current
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
        for name, text in words.items():
            self.buttons[name].setText(text)
        self.setAccessibleName(self.tr("Views of the baseline"))

    def _choose(self, name: str) -> None:
        self.buttons[self._current].setChecked(True)  # this page stays what it is
        if name != self._current:
            self.chosen.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().keyPressEvent(event)
            return
        step = 1 if (event.key() == Qt.Key.Key_Right) != self.isRightToLeft() else -1
        at = VIEWS.index(self._current) + step
        if 0 <= at < len(VIEWS):
            self.chosen.emit(VIEWS[at])


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
