"""FileLock: one window writes a country file; the others are told who."""

import os
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLockFile

from natcoord.errors import NatcoordError


class FileLock:
    """Held while a file is open for writing. What a program that ended on this machine left is taken over."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = QLockFile(f"{path}.lock")
        # Never taken for forgotten by its age alone: a window may stay open for days.
        self._lock.setStaleLockTime(0)

    def acquire(self) -> None:
        """Take the lock. Raises ``file_locked`` naming the holder, or ``folder_read_only``."""
        if self._lock.tryLock(0):
            return
        is_denied = self._lock.error() == QLockFile.LockError.PermissionError
        if is_denied or not os.access(self._path.parent, os.W_OK):
            raise NatcoordError("folder_read_only", file=self._path.name, folder=str(self._path.parent))
        raise NatcoordError("file_locked", file=self._path.name, holder=self._holder())

    def release(self) -> None:
        """Give the lock back; nothing happens when it is not held."""
        self._lock.unlock()

    def _holder(self) -> str:
        process, host, application = self._lock.getLockInfo()
        return f"{application}, {host}, {process}" if host else "?"

    def __enter__(self) -> "FileLock":
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
