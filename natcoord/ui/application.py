"""The one QApplication."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from natcoord import __version__, resources


def application() -> QApplication:
    """The application, made when it is first asked for."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    app = QApplication(["natcoord"])
    app.setApplicationName("natcoord")
    app.setApplicationDisplayName("natcoord")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("natcoord")
    app.setStyle("Fusion")
    app.setWindowIcon(QIcon(str(resources.path("icons/app.svg"))))
    return app
