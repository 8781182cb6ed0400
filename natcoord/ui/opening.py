"""Opening a country file in a window: lock, file, Workspace, window; what is opened is closed with the window."""

from pathlib import Path

from natcoord.errors import NatcoordError
from natcoord.store import file
from natcoord.store.store import Store
from natcoord.ui.lock import FileLock
from natcoord.ui.main_window import MainWindow
from natcoord.ui.preferences import Preferences
from natcoord.ui.workspace import Workspace

# What still lets a file be looked at, when it cannot be written.
_READ_ONLY_CODES = {"file_locked", "folder_read_only", "file_read_only"}


def open_window(
    path: Path,
    language_code: str,
    *,
    preferences: Preferences | None = None,
    read_only: bool = False,
) -> MainWindow:
    """The window of a file, not shown yet; read-only, and saying why, when it cannot be written.

    Raises what `file.open_file` raises.
    """
    lock = FileLock(path)
    store, why = _open(path, lock, read_only)
    try:
        window = MainWindow(Workspace(store, language_code), preferences, why)
    except BaseException:
        store.close()
        lock.release()
        raise
    window.workspace.setParent(window)

    def close() -> None:
        store.close()
        lock.release()

    window.closed.connect(close)
    return window


def _open(path: Path, lock: FileLock, read_only: bool) -> tuple[Store, NatcoordError | None]:
    if read_only:
        return file.open_file(path, read_only=True), None
    try:
        if path.is_file():  # else the lock would complain about a folder that is not the matter
            lock.acquire()
        return file.open_file(path, person=Preferences().person), None
    except NatcoordError as refusal:
        lock.release()
        if refusal.code not in _READ_ONLY_CODES:
            raise
        return file.open_file(path, read_only=True), refusal
