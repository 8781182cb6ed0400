"""The only door off the UI thread: `run` a job, with progress and cancel, and get its result back on the thread.

`draw` is for pictures: short, without a dialog, one at a time.
"""

import gc
import sys
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget
from shiboken6 import isValid

from natcoord.errors import NatcoordError
from natcoord.ui import problems

# What Python starts with: of two jobs at once, the one that ends last must not keep the other's.
_INTERVAL = sys.getswitchinterval()


class Control:
    """What a job is given: it says how far it is (0 to 1) and asks whether to stop."""

    def __init__(self, said: Callable[[float], None]) -> None:
        self._said = said
        self._is_cancelled = False

    def progress(self, share: float) -> None:
        self._said(share)

    def cancelled(self) -> bool:
        return self._is_cancelled

    def cancel(self) -> None:
        self._is_cancelled = True


class _Signals(QObject):
    progressed = Signal(float)
    finished = Signal(object, object)  # result, exception


class _Job(QRunnable):
    def __init__(self, job: Callable[[Control], Any]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.signals = _Signals()
        self.control = Control(self.signals.progressed.emit)
        self._job = job

    def run(self) -> None:
        result, failure = None, None
        # A full collection over a report's millions of cells would stop the window for a moment.
        gc.disable()
        # A worker that writes files lets go of the lock often and briefly; the window waits one interval each time.
        sys.setswitchinterval(0.0001)
        try:
            result = self._job(self.control)
        except BaseException as error:  # noqa: BLE001 (handed to the UI thread whole, nothing is swallowed)
            failure = error
        finally:
            sys.setswitchinterval(_INTERVAL)
            gc.enable()
        self.signals.finished.emit(result, failure)


_running: set[_Job] = set()
_drawings: deque[_Job] = deque()  # the first one is at work


def run(
    job: Callable[[Control], Any],
    done: Callable[[Any], None],
    *,
    parent: QWidget,
    words: str,
    failed: Callable[[NatcoordError], None] | None = None,
) -> Control:
    """Run `job(control)` on a worker; `done(result)` follows on the UI thread.

    A `NatcoordError` goes to `failed`, or is shown; a cancelled job calls neither; a bug reaches the crash hook.
    The job gets values or a path, never the Store and never a widget.
    """
    task = _Job(job)
    _running.add(task)
    dialog = QProgressDialog(words, None, 0, 100, parent)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(500)
    dialog.setCancelButtonText(problems.cancel_word())
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    dialog.canceled.connect(task.control.cancel)
    task.signals.progressed.connect(lambda share: dialog.setValue(int(share * 100)))

    def finish(result: Any, failure: BaseException | None) -> None:
        _running.discard(task)
        dialog.reset()
        dialog.deleteLater()
        if failure is None:
            done(result)
        elif isinstance(failure, NatcoordError):
            if failure.code != "cancelled":
                (failed or (lambda error: problems.show(parent, error)))(failure)
        else:
            raise failure

    task.signals.finished.connect(finish)
    QThreadPool.globalInstance().start(task)
    return task.control


def is_idle() -> bool:
    """Whether no job is running."""
    return not _running


def draw(job: Callable[[], Any], done: Callable[[Any], None], *, parent: QWidget) -> None:
    """Make a picture on a worker; `done(picture)` follows on the UI thread, unless `parent` is gone by then.

    One after the other, for what draws shares its fonts and caches. A window may close over an unfinished picture.
    """
    task = _Job(lambda _: job())
    _drawings.append(task)

    def finish(picture: Any, failure: BaseException | None) -> None:
        _drawings.popleft()
        if _drawings:
            QThreadPool.globalInstance().start(_drawings[0])
        if failure is not None:
            raise failure
        if isValid(parent):
            done(picture)

    task.signals.finished.connect(finish)
    if len(_drawings) == 1:
        QThreadPool.globalInstance().start(task)


def is_drawing() -> bool:
    """Whether a picture is being made."""
    return bool(_drawings)


def finish() -> None:
    """Wait for what is still being drawn, at the end of the program: a worker must not outlive it."""
    QThreadPool.globalInstance().waitForDone()
