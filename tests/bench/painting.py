"""Waiting for paint: an event loop that runs until a widget has been drawn."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget


class Painted(QObject):
    """Notices the next paint of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.is_done = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.is_done = self.is_done or event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def until_painted(widget: QWidget) -> None:
    """Run the event loop until `widget` has been painted and nothing is left to do."""
    painted = Painted(widget)
    while not painted.is_done:
        QCoreApplication.processEvents()
    QCoreApplication.processEvents()
