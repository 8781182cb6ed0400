"""ValueReason: asks why what is approved changes, or why values are sent back, in a line below the grid."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from natcoord.domain.records import Measurement
from natcoord.services import track
from natcoord.ui import counted, value_words
from natcoord.ui.reason_line import ReasonLine
from natcoord.ui.values_model import ValuesModel
from natcoord.ui.workspace import Workspace


class ValueReason(ReasonLine):
    """`kept` is sent when a reason was given and what it was asked for is written."""

    kept = Signal()

    def __init__(self, workspace: Workspace, model: ValuesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.model = model
        self._sent_back: tuple[str, ...] = ()  # keys of values; without any it is about what is held
        model.held.connect(self._ask_for_held)
        self.given.connect(self._on_given)
        self.left.connect(self._on_left)

    def ask_send_back(self, found: Sequence[Measurement]) -> None:
        """Ask why these are sent back; they are when the reason is given."""
        self.model.drop_held()
        self._sent_back = tuple(one.measurement_id for one in found)
        self.show_asked()
        self.reason.setFocus()

    def show_asked(self, *, is_new: bool = False) -> None:
        """Show what is asked now, if anything; a new indicator is not asked about the one before."""
        if is_new:
            self._sent_back = ()
        if self._sent_back:
            count = len(self._sent_back)
            words = self.tr("Why are %n values sent back?", "", count)
            self.ask(counted.put(words, count, self.workspace.language), self.tr("Send back"))
        elif self.model.typed.held:
            self.ask(self._held_words(), self.tr("Keep the new value"))
        else:
            self.close_line()

    def _ask_for_held(self) -> None:
        self._sent_back = ()
        self.show_asked()
        if self.model.typed.held:
            # An editor that is just closing would take the keyboard back.
            QTimer.singleShot(0, self.reason, self.reason.setFocus)

    def _held_words(self) -> str:
        language = self.workspace.language
        held = [(entry, self.model.found(key)) for key, entry in self.model.typed.held.items()]
        approved = [(entry, found) for entry, found in held if found is not None and found.state == "approved"]
        if len(approved) != 1 or self.model.sheet is None:
            words = self.tr("%n approved values change. Why?", "", len(approved))
            return counted.put(words, len(approved), language)
        entry, found = approved[0]
        after = found._replace(
            value=entry.value, numerator=entry.numerator, denominator=entry.denominator, absence=entry.absence
        )
        return self.tr("{period} is approved: {before} becomes {after}. Why?").format(
            period=language.period(entry.period),
            before=language.isolate(value_words.amount(found, self.model.sheet, language)),
            after=language.isolate(value_words.amount(after, self.model.sheet, language)),
        )

    def _on_given(self, reason: str) -> None:
        keys, self._sent_back = self._sent_back, ()
        self.close_line()
        if keys:
            self.workspace.do(track.send_back, keys, reason)
        else:
            self.model.keep_held(reason)
        self.kept.emit()

    def _on_left(self) -> None:
        if not self._sent_back:
            self.model.drop_held()
        self._sent_back = ()
