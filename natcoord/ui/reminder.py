"""Reminder: when a file is opened, one line that says how much is late or due soon and leads to the calendar."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from natcoord.services import calendar
from natcoord.services.calendar import Waiting
from natcoord.ui import counted
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.preferences import Preferences
from natcoord.ui.workspace import Workspace


class Reminder(QFrame):
    """Stays until it is followed or closed; not there when nothing waits or nobody wants to be reminded."""

    switched = Signal(bool)

    def __init__(self, workspace: Workspace, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="notice")
        self.workspace = workspace
        self.preferences = preferences
        self._waiting = Waiting(0, 0)
        self.words = LeadingLabel()
        self.open_button, self.never_button, self.away = QPushButton(), QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 12, 4)
        row.addWidget(self.words, 1)
        for button in (self.open_button, self.never_button, self.away):
            button.setProperty("kind", "link")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            row.addWidget(button)
        self.open_button.clicked.connect(self._follow)
        self.never_button.clicked.connect(lambda: self.switch(False))
        self.away.clicked.connect(self.hide)
        workspace.language_changed.connect(self.retranslate)
        self.look()

    def look(self) -> None:
        """Count what waits, and say it if there is anything."""
        if self.preferences.reminds:
            self._waiting = calendar.waiting(self.workspace.store, self.workspace.today)
        self.retranslate()
        self.setVisible(bool(self._waiting.late or self._waiting.near) and self.preferences.reminds)

    def retranslate(self) -> None:
        """The words, which are those of the window."""
        self.words.setText(self._sentence())
        self.open_button.setText(self.tr("Open the calendar"))
        self.never_button.setText(self.tr("Do not remind me"))
        self.away.setText(self.tr("Close"))

    def _sentence(self) -> str:
        language, waiting = self.workspace.language, self._waiting
        late = counted.put(self.tr("%n things are late", "", waiting.late), waiting.late, language)
        near = counted.put(self.tr("%n things are due soon", "", waiting.near), waiting.near, language)
        if waiting.late and waiting.near:
            return self.tr("▼ In the calendar, {late} and {near}.").format(late=late, near=near)
        return self.tr("▼ In the calendar, {what}.").format(what=late if waiting.late else near)

    def _follow(self) -> None:
        self.hide()
        self.workspace.asked_to_open.emit("page", "calendar")

    def switch(self, is_on: bool) -> None:
        """Remind from now on, beginning at once, or no longer; sends `switched`."""
        self.preferences.reminds = is_on
        self.look()
        self.switched.emit(is_on)
