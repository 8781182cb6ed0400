"""The one QApplication."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from natcoord import __version__, i18n, resources
from natcoord.ui import problems


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


def use_language(language: i18n.Language) -> None:
    """Put a language on the whole application; one that is there already is not put again."""
    app = application()
    problems.use(language)
    if app.property("language") != language.code:
        app.setProperty("language", language.code)
        i18n.install(app, language)
