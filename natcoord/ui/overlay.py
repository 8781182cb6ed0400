"""Overlay: a card above the page that Escape closes, for searching and reading; it stops nothing."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from natcoord.ui import theme


class Overlay(QFrame):
    """Lies in the middle of its parent, below the upper edge. The focus goes back where it was."""

    def __init__(self, parent: QWidget, width: int, height: int) -> None:
        super().__init__(parent, objectName="overlay")
        self._size = (width, height)
        self._before: QWidget | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 16, 16, 16)
        self.column.setSpacing(8)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 6)
        self.setGraphicsEffect(shadow)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it and take the focus."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()

    def dismiss(self) -> None:
        """Hide it and give the focus back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()
            self._before = None

    def _place(self) -> None:
        around = self.parentWidget()
        width = min(round(self._size[0] * theme.scale()), around.width() - 32)
        height = min(round(self._size[1] * theme.scale()), around.height() - 64)
        self.setGeometry((around.width() - width) // 2, 48, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)


class TextPanel(Overlay):
    """A title and some text to read: help on a page, about natcoord."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 560, 420)
        self.title = QLabel()
        self.title.setProperty("kind", "heading")
        self.title.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.text = QTextBrowser()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        self.column.addWidget(self.title)
        self.column.addWidget(self.text, 1)

    def read(self, title: str, markdown: str) -> None:
        self.title.setText(title)
        self.text.setAccessibleName(title)
        option = self.text.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        self.text.document().setDefaultTextOption(option)
        self.text.setMarkdown(markdown)
        self.open()
        self.text.setFocus()
