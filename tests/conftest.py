"""What the tests share: a country file, a Workspace in each language, a watch for what is left behind."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from natcoord.content import Pack
    from natcoord.store.store import Store
    from natcoord.ui.workspace import Workspace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
TODAY = date(2026, 11, 22)


def pytest_configure(config: pytest.Config) -> None:
    """Compile the catalogues that are older than their source."""
    # Said by the plugin that stands in for a screen, about any window with a smallest size.
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")
    for source in sorted((ROOT / "i18n").glob("*.ts")):
        made = source.with_suffix(".qm")
        if made.exists() and made.stat().st_mtime >= source.stat().st_mtime:
            continue
        # Beside and then moved: several test processes may do this at once.
        beside = made.with_name(f".{made.name}.{os.getpid()}")
        lrelease = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([str(lrelease), "-silent", str(source), "-qm", str(beside)], check=True)
        beside.replace(made)


@pytest.fixture(autouse=True)
def config_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Preferences and logs of a test stay in a folder of its own."""
    folder = tmp_path_factory.mktemp("config")
    monkeypatch.setenv("NATCOORD_CONFIG_DIR", str(folder))
    return folder


@pytest.fixture(autouse=True)
def nothing_is_left_behind(config_folder: Path) -> Iterator[None]:
    """No running job, open window or other language after a test; qtbot has closed what it was given by then."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QThreadPool
    from PySide6.QtWidgets import QApplication

    from natcoord.ui import tasks

    if QApplication.instance() is None:
        return
    is_idle = QThreadPool.globalInstance().waitForDone(5000)
    QApplication.processEvents()
    left = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    for one in left:
        one.close()
    assert is_idle, "a thread is still running"
    assert tasks.is_idle(), "a job is still running"
    assert not left, f"windows left open: {left}"
    assert QApplication.translate("AnswersModel", "Take theirs") == "Take theirs", "another language is left on"


@pytest.fixture(scope="session")
def qapp() -> "QApplication":
    """The application as it is started: fonts, style, English."""
    from natcoord import i18n
    from natcoord.ui import application, theme

    made = application.application()
    theme.apply(made, "light")
    application.use_language(i18n.Language("en"))
    return made


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def pack() -> "Pack":
    from natcoord import content

    return content.pack()


@pytest.fixture
def store(tmp_path: Path) -> Iterator["Store"]:
    """A new country file, writable and empty."""
    from natcoord.services import country
    from natcoord.store import file

    named = country.new({"en": "Testland", "ar": "بلد الاختبار"}, "en")
    made = file.create(tmp_path / "testland.natcoord", named, person="test")
    yield made
    made.close()


@pytest.fixture
def open_workspace(qapp: "QApplication", monkeypatch: pytest.MonkeyPatch, today: date) -> Iterator["type[Workspace]"]:
    """The Workspace class with its day and hour fixed; the window's language is English again afterwards."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from natcoord import i18n
    from natcoord.ui.application import use_language
    from natcoord.ui.workspace import Workspace

    monkeypatch.setattr(Workspace, "today", property(lambda _: today))
    for place in ("store.store", "services.track", "services.assess", "services.arms"):
        monkeypatch.setattr(f"natcoord.{place}.now", lambda: f"{today}T09:00:00+00:00")
    yield Workspace
    # What a test has closed is gone before the language changes under it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    use_language(i18n.Language("en"))


@pytest.fixture
def workspace(qtbot: "QtBot", store: "Store", open_workspace: "type[Workspace]") -> "Workspace":
    """The file open in English."""
    return open_workspace(store, "en")


@pytest.fixture
def arabic_workspace(
    qtbot: "QtBot", qapp: "QApplication", store: "Store", open_workspace: "type[Workspace]"
) -> "Workspace":
    """The file open in Arabic, mirrored."""
    from natcoord.ui.application import use_language

    made = open_workspace(store, "ar")
    use_language(made.language)
    return made
