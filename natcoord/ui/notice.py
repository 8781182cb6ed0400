"""Notice: one line above the page that says what was done and offers to undo it; it goes by itself."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

_SHOWN_FOR = 12_000  # ms


class Notice(QFrame):
    """`undo_wanted` is sent when the offer is taken."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="notice")
        self.words = QLabel()
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setWordWrap(True)
        self.undo, self.away = QPushButton(), QPushButton()
        for button in (self.undo, self.away):
            button.setProperty("kind", "link")
        self.undo.clicked.connect(self.undo_wanted)
        self.away.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 12, 4)
        row.addWidget(self.words, 1)
        row.addWidget(self.undo)
        row.addWidget(self.away)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.undo.setText(self.tr("Undo"))
        self.away.setText(self.tr("Close"))

    def tell(self, words: str, *, can_undo: bool = False) -> None:
        """Show this for some seconds, in place of what was told before."""
        self.words.setText(self.tr("Done: {step}").format(step=words) if can_undo else words)
        self.undo.setVisible(can_undo)
        self.show()
        self._timer.start()
