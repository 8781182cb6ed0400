"""The only place where the parts are put together: log, crash hook, language, look, file, window."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QObject, qVersion
from PySide6.QtWidgets import QApplication, QWidget

from natcoord import __version__, demo, i18n
from natcoord.errors import NatcoordError
from natcoord.services import country
from natcoord.store import file
from natcoord.ui import problems, tasks, theme
from natcoord.ui.application import application, use_language
from natcoord.ui.first_run import Choice, FirstRun
from natcoord.ui.main_window import MainWindow
from natcoord.ui.opening import open_window
from natcoord.ui.preferences import Preferences, log_folder
from natcoord.ui.workspace import today

__all__ = ["Desk", "application", "open_window", "start"]


def start(path: Path | None = None) -> int:
    """Open the window on `path`, else on the last file, else ask for one; ends with the application's code."""
    app = application()
    write_log()
    sys.excepthook = problems.show_bug
    desk = Desk(app, Preferences())
    desk.begin(path)
    code = app.exec()
    tasks.finish()
    return code


def write_log() -> None:
    """A log that rotates; it holds versions and bugs, never what stands in a country file."""
    place = log_folder() / "natcoord.log"
    problems.log_place = str(place)
    log = logging.getLogger("natcoord")
    if not any(isinstance(one, RotatingFileHandler) for one in log.handlers):
        rotating = RotatingFileHandler(place, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True)
        rotating.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(rotating)
    log.setLevel(logging.INFO)
    log.info("natcoord %s, Qt %s, Python %s, %s", __version__, qVersion(), sys.version.split()[0], sys.platform)


class Desk(QObject):
    """Holds the one window; opening another file closes the first."""

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__(app)
        self._app = app
        self.preferences = preferences
        self.window: MainWindow | None = None
        self.first_run: FirstRun | None = None
        theme.apply(app, preferences.theme, preferences.text_size)
        use_language(i18n.Language(preferences.language))
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def begin(self, path: Path | None) -> None:
        """Show the file asked for, else the last one, else the first run."""
        if path is not None:
            if not self.open(path.absolute()):
                self.ask(is_first=False)
            return
        last = self.preferences.recent[:1]
        if not last or not self.open(last[0]):
            self.ask(is_first=not last)

    def open(self, path: Path) -> bool:
        """Open a file in place of the one that is open; one that cannot be opened leaves things as they are."""
        if self.window is not None and self.window.workspace.path == path:
            self.window.raise_()
            return True
        try:
            made = open_window(path, self.preferences.language, preferences=self.preferences)
        except NatcoordError as refusal:
            problems.show(self.window or self.first_run, refusal)
            return False
        if not self._put_away():
            made.close()
            return False
        self.preferences.remember(path)
        made.new_wanted.connect(lambda: self.ask(is_first=False))
        made.open_wanted.connect(self.open)
        made.menus.offer_recent(self.preferences.recent, self.open)
        self.window = made
        made.show()
        if self.first_run is not None:
            self.first_run.close()
            self.first_run = None
        return True

    def _put_away(self) -> bool:
        """Close the open window for good; False when it may not close now."""
        if self.window is None:
            return True
        if not self.window.close():
            return False
        self.window.deleteLater()
        self.window = None
        return True

    def ask(self, *, is_first: bool) -> None:
        """The steps to a new file; the first time they begin with the language."""
        if self.first_run is not None:
            self.first_run.raise_()
            return
        steps = FirstRun(self.preferences.language, asks_language=is_first or self.window is None)
        steps.language_chosen.connect(self._choose_language)
        steps.create_wanted.connect(self._create)
        steps.open_wanted.connect(self.open)
        steps.closed.connect(self._forget_steps)
        self.first_run = steps
        steps.show()

    def _forget_steps(self) -> None:
        self.first_run = None

    def _create(self, choice: Choice) -> None:
        day, name = today(), choice.path.name

        def job(_: tasks.Control) -> Path:
            if choice.with_example:
                demo.build(choice.path, day).close()
            else:
                file.create(choice.path, country.new(choice.name, choice.language)).close()
            return choice.path

        parent: QWidget | None = self.first_run
        assert parent is not None
        words = self.tr("Making {file}…").format(file=i18n.Language.path(name))
        tasks.run(job, self.open, parent=parent, words=words)

    def _choose_language(self, code: str) -> None:
        self.preferences.language = code
        use_language(i18n.Language(code))

    def _follow_system(self) -> None:
        if self.preferences.theme == "system":
            theme.apply(self._app, "system", self.preferences.text_size)
