"""TakenLine: how many sheets were taken over, with the way to the first of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from natcoord.i18n import Language
from natcoord.ui import counted
from natcoord.ui.elided import LeadingLabel


class TakenLine(QFrame):
    """Hidden until sheets were taken over, and again once it is closed; `opened` is sent with the first indicator."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = ""
        self.setProperty("kind", "notice")
        self.words, self.first_button, self.away = LeadingLabel("strong"), QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self.words, 1)
        for button in (self.first_button, self.away):
            button.setProperty("kind", "link")
            row.addWidget(button)
        self.first_button.clicked.connect(lambda: self.opened.emit(self.first))
        self.away.clicked.connect(self.hide)
        self.hide()

    def retranslate(self) -> None:
        """The fixed words; what was told is told no more."""
        self.first_button.setText(self.tr("Open the first"))
        self.away.setText(self.tr("Close"))
        self.hide()

    def tell(self, keys: tuple[str, ...], language: Language) -> None:
        """Say that these indicators were made."""
        self.first, count = keys[0], len(keys)
        self.words.setText(counted.put(self.tr("%n sheets were taken over as drafts.", "", count), count, language))
        self.show()
        self.first_button.setFocus()
