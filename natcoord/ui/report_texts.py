"""ReportTexts: a long text in the languages of a report, each in its own direction."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from natcoord.domain.records import Words
from natcoord.i18n import OFFERED
from natcoord.ui.note_edit import NoteEdit


class ReportTexts(QWidget):
    """One editor for each language that is wanted, side by side. `edited` is sent when a changed text is left."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Words = {}
        self.edits = {code: NoteEdit() for code in OFFERED}
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        for code, edit in self.edits.items():
            way = Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
            edit.setLayoutDirection(way)
            edit.setTabChangesFocus(True)
            edit.left.connect(self._on_left)
            self._row.addWidget(edit, 1)

    def offer(self, codes: tuple[str, ...], name: str, hint: str = "") -> None:
        """The languages that are asked, in their order; `name` is for screen readers."""
        for place, code in enumerate(codes):
            self._row.removeWidget(self.edits[code])
            self._row.insertWidget(place, self.edits[code], 1)
        for code, edit in self.edits.items():
            edit.setVisible(code in codes)
            edit.setAccessibleName(f"{name} – {OFFERED[code]}")
            edit.setPlaceholderText(hint or (OFFERED[code] if len(codes) > 1 else ""))
        self.setFocusProxy(self.edits[codes[0]])

    def set_lines(self, lines: int) -> None:
        """How high the editors are."""
        for edit in self.edits.values():
            edit.setFixedHeight(edit.fontMetrics().lineSpacing() * lines + 18)

    def set_read_only(self, is_read_only: bool) -> None:
        """Texts that cannot be written can still be read and copied."""
        for edit in self.edits.values():
            edit.setReadOnly(is_read_only)

    def words(self) -> Words:
        """The texts as they stand, without empty ones; languages that are not asked stay as they were."""
        texts = {code: edit.toPlainText() for code, edit in self.edits.items()}
        return {code: text for code, text in texts.items() if text.strip()}

    def set_words(self, words: Words, *, is_new: bool) -> None:
        """Show these texts; what is being typed about the same question is kept."""
        self._words = dict(words)
        for code, edit in self.edits.items():
            if is_new or not edit.document().isModified():
                if edit.toPlainText() != words.get(code, ""):
                    edit.setPlainText(words.get(code, ""))
                edit.document().setModified(False)

    def is_changed(self) -> bool:
        """Whether something is typed that is not written."""
        return any(edit.document().isModified() for edit in self.edits.values()) and self.words() != self._words

    def _on_left(self) -> None:
        if self.is_changed():
            self.edited.emit()

    def settle(self, is_written: bool) -> None:
        """Whether what is typed has been written."""
        for edit in self.edits.values():
            edit.document().setModified(not is_written)
