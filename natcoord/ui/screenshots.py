"""Every page as a picture: light and dark, at the smallest and at a usual size of the window."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop

from natcoord import i18n
from natcoord.ui import tasks, theme
from natcoord.ui.application import application, use_language
from natcoord.ui.main_window import MainWindow
from natcoord.ui.navigation import PAGES
from natcoord.ui.opening import open_window
from natcoord.ui.picture_box import Canvas
from natcoord.ui.view_page import GROUP_OF

SIZES = ((1024, 640), (1440, 900))
THEMES = ("light", "dark")
_PATIENCE = 20_000  # ms for the charts of one page


def take(path: Path, language_code: str, folder: Path) -> list[Path]:
    """Write ``<page>-<language>-<theme>-<width>.png`` into `folder`. The file is opened read-only."""
    folder.mkdir(parents=True, exist_ok=True)
    app = application()
    use_language(i18n.Language(language_code))
    made = []
    for name in THEMES:
        theme.apply(app, name)
        window = open_window(path, language_code, read_only=True)
        # Written about what is in the file, not about how it was opened for these pictures.
        window.read_only.hide()
        try:
            for width, height in SIZES:
                window.resize(width, height)
                window.show()
                ending = f"{language_code}-{name}-{width}"
                made += [_picture(window, page, folder, ending) for page in dict.fromkeys((*PAGES, *GROUP_OF))]
        finally:
            window.close()
            window.deleteLater()
            settle()
    return made


def _picture(window: MainWindow, page: str, folder: Path, ending: str) -> Path:
    window.show_page(page)
    focused = window.focusWidget()
    if focused is not None:
        focused.clearFocus()
    settle()
    _wait_for_charts(window)
    place = folder / f"{page}-{ending}.png"
    window.grab().save(str(place))
    return place


def _wait_for_charts(window: MainWindow) -> None:
    """Charts are drawn off the UI thread, and again where the first one showed that there is another size."""
    limit = QDeadlineTimer(_PATIENCE)
    while not limit.hasExpired():
        canvases = window.findChildren(Canvas)
        if all(one.is_current for one in canvases if one.isVisible()) and not tasks.is_drawing():
            return
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def settle() -> None:
    """Let everything that waits be done: layouts, counts, what is read a moment later."""
    for _ in range(4):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
