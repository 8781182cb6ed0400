"""SavedNotice: where a file was saved, with buttons that open it and its folder."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from natcoord.i18n import Language
from natcoord.ui.elided import LeadingLabel


class SavedNotice(QFrame):
    """Hidden until something is saved; `tell` with None hides it again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self.path: Path | None = None
        self.words, self.more = LeadingLabel("strong"), LeadingLabel()
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_button, self.folder_button = QPushButton(), QPushButton()
        self.open_button.clicked.connect(lambda: self._open(self.path))
        self.folder_button.clicked.connect(lambda: self._open(self.path and self.path.parent))
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addWidget(self.folder_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.more)
        column.addLayout(row)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.open_button.setText(self.tr("Open file"))
        self.folder_button.setText(self.tr("Show folder"))

    def tell(self, path: Path | None, language: Language, more: str = "") -> None:
        """Say where the file is, and `more` about it."""
        self.path = path
        self.setVisible(path is not None)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        if path is not None:
            self.words.setText(self.tr("Saved and checked: {path}").format(path=language.path(path)))

    @staticmethod
    def _open(path: Path | None) -> None:
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
