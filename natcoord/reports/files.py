"""Writing beside the target: the finished, checked file takes its place in one step, or nothing changes."""

import errno
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from natcoord.errors import NatcoordError

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def no_progress(_share: float) -> None:
    """For callers that show none."""


def never() -> bool:
    """For callers that cannot cancel."""
    return False


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """A path to write to, on the target's own disk; it replaces `target` when the block ends well.

    Raises NatcoordError `disk_full` or `file_not_writable` for what the system refuses.
    """
    if "\0" in str(target):  # which Python refuses as a wrong value
        raise NatcoordError("file_not_writable", file=str(target).replace("\0", ""))
    try:
        with tempfile.TemporaryDirectory(prefix=".natcoord-", dir=target.parent) as folder:
            part = Path(folder) / target.name
            yield part
            os.replace(part, target)
    except OSError as error:
        code = "disk_full" if error.errno in _FULL else "file_not_writable"
        raise NatcoordError(code, file=str(target)) from error


class Steps:
    """Counts finished pieces of work, tells the share that is done and stops a cancelled job."""

    def __init__(self, total: int, progress: Progress, cancelled: Cancelled) -> None:
        self._total = max(total, 1)
        self._done = 0
        self._progress = progress
        self._cancelled = cancelled

    def add(self, count: int = 1) -> None:
        """Raises NatcoordError `cancelled`."""
        if self._cancelled():
            raise NatcoordError("cancelled")
        self._done += count
        self._progress(min(0.95, 0.95 * self._done / self._total))
