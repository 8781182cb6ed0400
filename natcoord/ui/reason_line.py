"""ReasonLine: one quiet line in the page that asks why, in place of a dialog."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from natcoord.ui.elided import LeadingLabel


class ReasonLine(QFrame):
    """`given` is sent with a reason that is not empty, `left` when none will be given (Escape)."""

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self.words = LeadingLabel("strong")
        self.reason = QLineEdit()
        self.do_it, self.leave = QPushButton(), QPushButton()
        self.leave.setProperty("kind", "plain")
        self.reason.returnPressed.connect(self._give)
        self.do_it.clicked.connect(self._give)
        self.leave.clicked.connect(self._leave)
        row = QHBoxLayout()
        row.addWidget(self.reason, 1)
        row.addWidget(self.do_it)
        row.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addLayout(row)
        self.hide()

    def retranslate(self) -> None:
        self.reason.setPlaceholderText(self.tr("The reason, for whoever reads it later"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.leave.setText(self.tr("Leave it as it was"))

    def ask(self, words: str, do_words: str) -> None:
        """Ask why; what was typed for the same question stays."""
        if words != self.words.text():
            self.reason.clear()
        self.words.setText(words)
        self.do_it.setText(do_words)
        self.show()

    def close_line(self) -> None:
        """Nothing is asked any more."""
        self.reason.clear()
        self.words.clear()
        self.hide()

    def _give(self) -> None:
        reason = self.reason.text().strip()
        if reason:
            self.given.emit(reason)
        else:
            self.reason.setFocus()

    def _leave(self) -> None:
        self.close_line()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
