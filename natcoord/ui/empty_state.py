"""EmptyState: what belongs on a page that has nothing yet, and the next step."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

_LEADING = Qt.AlignmentFlag.AlignLeft


class EmptyState(QFrame):
    """A heading, a sentence and one button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.heading, self.words = QLabel(), QLabel()
        self.heading.setProperty("kind", "heading")
        self.button = QPushButton(objectName="primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        for label in (self.heading, self.words):
            label.setWordWrap(True)
            label.setAlignment(_LEADING)
            column.addWidget(label)
        column.addWidget(self.button, 0, _LEADING)
