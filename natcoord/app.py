"""The only place where the parts are put together."""

from PySide6.QtWidgets import QApplication


def application() -> QApplication:
    """The one QApplication."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(["natcoord"])
