"""WordsEdit: one text in the languages the file keeps side by side, each in its own direction."""

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from natcoord.domain.records import Words
from natcoord.i18n import OFFERED


class WordsEdit(QWidget):
    """Paired line edits, the window's language first. `edited` is sent when a changed text is left."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._lines: dict[str, QLineEdit] = {}
        self._words: Words = {}
        for code, own_name in OFFERED.items():
            line = QLineEdit()
            is_arabic = code == "ar"
            line.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_arabic else Qt.LayoutDirection.LeftToRight)
            line.setPlaceholderText(own_name)
            line.editingFinished.connect(self._on_finished)
            self._lines[code] = line
            self._column.addWidget(line)
        self._put_own_first()

    def _put_own_first(self) -> None:
        own = self._lines.get(QLocale().name()[:2]) or next(iter(self._lines.values()))
        self._column.insertWidget(0, own)
        self.setFocusProxy(own)
        previous = own
        for line in self._lines.values():
            if line is not own:
                self.setTabOrder(previous, line)
                previous = line

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange):
            self._put_own_first()
        super().changeEvent(event)

    def name(self, words: str) -> None:
        """The accessible name, for screen readers: what this text is."""
        for code, line in self._lines.items():
            line.setAccessibleName(f"{words} – {OFFERED[code]}")

    def line(self, code: str) -> QLineEdit:
        return self._lines[code]

    def words(self) -> Words:
        """The texts as they stand, without empty ones."""
        return {code: line.text().strip() for code, line in self._lines.items() if line.text().strip()}

    def set_words(self, words: Words) -> None:
        self._words = dict(words)
        for code, line in self._lines.items():
            if line.text() != words.get(code, ""):
                line.setText(words.get(code, ""))
                line.setCursorPosition(0)

    def _on_finished(self) -> None:
        if self.words() != self._words:
            self._words = self.words()
            self.edited.emit()
