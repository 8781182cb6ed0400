"""The only place that shows an error. An expected refusal is a sentence; anything else is shown as a bug."""

import logging
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from natcoord import labels
from natcoord.errors import NatcoordError
from natcoord.i18n import Language

_log = logging.getLogger("natcoord")
_language = Language("en")
log_place = ""


def use(language: Language) -> None:
    """The language problems are told in."""
    global _language  # noqa: PLW0603 (the crash hook has no other way to know)
    _language = language


def cancel_word() -> str:
    return QCoreApplication.translate("problems", "Cancel")


def show(parent: QWidget | None, error: NatcoordError) -> None:
    """Say what was refused and what to do next."""
    box = QMessageBox(QMessageBox.Icon.Warning, "natcoord", labels.error(error, _language), parent=parent)
    if error.problems:
        box.setDetailedText("\n".join(labels.error(one, _language) for one in error.problems))
    box.open()


def show_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log a bug and show it once, with its details to copy and the place of the log."""
    text = "".join(traceback.format_exception(kind, error, trace))
    _log.critical(text)
    if QApplication.instance() is None:
        return
    words = QCoreApplication.translate(
        "problems",
        "Something went wrong inside natcoord. Your data is as it was before this step."
        " Please send the details to whoever supports you. The log is at {place}.",
    ).format(place=Language.path(log_place))
    box = QMessageBox(QMessageBox.Icon.Critical, "natcoord", words, parent=QApplication.activeWindow())
    box.setDetailedText(text)
    copy = box.addButton(QCoreApplication.translate("problems", "Copy details"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QApplication.clipboard().setText(text))
    box.addButton(QMessageBox.StandardButton.Close)
    box.open()
