"""StatusBadge: a status as symbol, word and colour, which explains itself on hover, on a click and with a key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from natcoord import labels
from natcoord.i18n import Language
from natcoord.ui import theme

_INK = {
    "achieved": "good",
    "on_track": "good",
    "needs_acceleration": "warn",
    "off_track": "bad",
    "deteriorating": "bad",
    "missed": "bad",
    "not_started": "calm",
    "no_data": "none",
}


def colour(code: str) -> QColor:
    """The colour of a status, for what is painted and not styled."""
    return theme.colour(_INK.get(code, "none"))


def words(code: str, language: Language) -> str:
    """Symbol and word of a status."""
    return f"{labels.status_symbol(code)} {labels.status(code, language)}"


class StatusBadge(QLabel):
    """`asked` is sent when somebody wants the explanation shown: Space, Enter, F2 or a click."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("kind", "badge")

    def set_status(self, code: str, language: Language, explanation: str = "") -> None:
        """Show a status; `explanation` says the rule with its inputs."""
        self.code = code
        self.setText(words(code, language))
        self.setToolTip(explanation)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(explanation)
        if self.property("status") != code:
            self.setProperty("status", code)
            self.style().unpolish(self)
            self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.asked.emit()
        event.accept()
