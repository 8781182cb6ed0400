"""StatusBadge: a status as symbol, word and colour, which explains itself on hover, on a click and with a key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from natcoord import labels
from natcoord.i18n import Language

# Dark enough on white, light enough on the dark ground: 4.5 to 1 or more. The style sheet has the same.
_LIGHT = {
    "achieved": "#007553",
    "on_track": "#007553",
    "needs_acceleration": "#8A5F00",
    "off_track": "#B34700",
    "deteriorating": "#B34700",
    "missed": "#B34700",
    "not_started": "#1A6A9A",
    "no_data": "#5B6673",
}
_DARK = {
    "achieved": "#3FCFA4",
    "on_track": "#3FCFA4",
    "needs_acceleration": "#F2B544",
    "off_track": "#FF9A57",
    "deteriorating": "#FF9A57",
    "missed": "#FF9A57",
    "not_started": "#7CC7F0",
    "no_data": "#A8B0BA",
}


def is_dark(palette: QPalette) -> bool:
    """Whether things are drawn on a dark ground."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def colour(code: str, palette: QPalette) -> QColor:
    """The colour of a status, for what is painted and not styled."""
    return QColor((_DARK if is_dark(palette) else _LIGHT).get(code, "#5B6673"))


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
