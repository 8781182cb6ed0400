"""SavedLine: where a file was written, with the ways to it."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from natcoord.i18n import Language
from natcoord.ui.elided import LeadingLabel


class SavedLine(QFrame):
    """Hidden until something was written, and again once it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.setProperty("kind", "notice")
        self.words = LeadingLabel("strong")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_button, self.folder_button, self.away = QPushButton(), QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self.words, 1)
        for button in (self.open_button, self.folder_button, self.away):
            button.setProperty("kind", "link")
            row.addWidget(button)
        self.open_button.clicked.connect(lambda: self._open(self.path))
        self.folder_button.clicked.connect(lambda: self._open(self.path and self.path.parent))
        self.away.clicked.connect(lambda: self.tell(None))
        self.tell(None)

    def retranslate(self) -> None:
        """The fixed words."""
        self.open_button.setText(self.tr("Open file"))
        self.folder_button.setText(self.tr("Show folder"))
        self.away.setText(self.tr("Close"))
        self.tell(self.path)

    def tell(self, path: Path | None) -> None:
        """Say where it is, or go away."""
        self.path = path
        self.setVisible(path is not None)
        if path is not None:
            self.words.setText(self.tr("Saved and checked: {path}").format(path=Language.path(path)))

    @staticmethod
    def _open(path: Path | None) -> None:
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
