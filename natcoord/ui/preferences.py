"""What this user likes on this machine: language, theme, text size, recent files. Not in the country file."""

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings, QStandardPaths

from natcoord.i18n import OFFERED
from natcoord.ui.theme import LARGEST, SMALLEST, THEMES

_MOST_RECENT = 8


def config_folder() -> Path:
    """Where preferences are kept; `NATCOORD_CONFIG_DIR` puts them, and the log, elsewhere."""
    return _folder(QStandardPaths.StandardLocation.AppConfigLocation)


def log_folder() -> Path:
    """Where the log is kept."""
    return _folder(QStandardPaths.StandardLocation.AppLocalDataLocation)


def _folder(kind: QStandardPaths.StandardLocation) -> Path:
    folder = Path(os.environ.get("NATCOORD_CONFIG_DIR") or QStandardPaths.writableLocation(kind))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


class Preferences:
    """Read and written at once; a value that is not offered any more falls back to the usual one."""

    def __init__(self) -> None:
        self._settings = QSettings(str(config_folder() / "natcoord.ini"), QSettings.Format.IniFormat)

    def _text(self, name: str) -> str:
        return str(self._settings.value(name, "") or "")

    def _write(self, name: str, value: object) -> None:
        self._settings.setValue(name, value)
        self._settings.sync()

    @property
    def language(self) -> str:
        """The language chosen, else the system's when it is offered, else Arabic."""
        for code in (self._text("language"), QLocale.system().name()[:2]):
            if code in OFFERED:
                return code
        return "ar"

    @language.setter
    def language(self, code: str) -> None:
        self._write("language", code)

    @property
    def theme(self) -> str:
        """``light``, ``dark`` or ``system``."""
        return self._text("theme") if self._text("theme") in THEMES else "system"

    @theme.setter
    def theme(self, name: str) -> None:
        self._write("theme", name)

    @property
    def text_size(self) -> int:
        """In per cent, 80 to 200."""
        text = self._text("text_size")
        return max(SMALLEST, min(LARGEST, int(text))) if text.isdecimal() else 100

    @text_size.setter
    def text_size(self, per_cent: int) -> None:
        self._write("text_size", per_cent)

    @property
    def person(self) -> str:
        """Who works here: noted with each step, and meant by "mine". The account's name until another is given."""
        return self._text("person") or os.environ.get("USER") or os.environ.get("USERNAME") or ""

    @person.setter
    def person(self, name: str) -> None:
        self._write("person", name)

    @property
    def shows_trace(self) -> bool | None:
        """Whether the trace panel is wanted; None leaves it to the width of the window."""
        return {"yes": True, "no": False}.get(self._text("trace"))

    @shows_trace.setter
    def shows_trace(self, is_shown: bool) -> None:
        self._write("trace", "yes" if is_shown else "no")

    @property
    def reminds(self) -> bool:
        """Whether one is told, when a file is opened, of what is late or due soon."""
        return self._text("reminds") != "no"

    @reminds.setter
    def reminds(self, is_on: bool) -> None:
        self._write("reminds", "yes" if is_on else "no")

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window, as Qt writes them; may be empty."""
        found = self._settings.value("geometry")
        return found if isinstance(found, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._write("geometry", geometry)

    @property
    def recent(self) -> list[Path]:
        """The files opened last that are still there, newest first."""
        return [path for path in self._recent() if path.is_file()]

    def _recent(self) -> list[Path]:
        # The ini format gives one entry as a text and several as a list.
        found = self._settings.value("recent", [])
        return [Path(text) for text in ([found] if isinstance(found, str) else found or []) if text]

    def remember(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        path = path.absolute()
        kept = [path, *(one for one in self._recent() if one != path)][:_MOST_RECENT]
        self._write("recent", [str(one) for one in kept])
