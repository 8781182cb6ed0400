"""LevelGuide: what shows each level of a question, folded away until it is asked for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from natcoord.i18n import Language
from natcoord.ui.elided import LeadingLabel


class LevelGuide(QWidget):
    """A button, and below it a line for each level from 1 to 5. It stays unfolded from question to question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton()
        self.button.setProperty("kind", "link")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._unfold)
        self.lines = LeadingLabel("soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.lines)
        self._unfold(False)

    def retranslate(self) -> None:
        self._unfold(self.button.isChecked())

    def show_lines(self, lines: tuple[str, ...], language: Language) -> None:
        """Show these lines; nothing at all for a question that has none."""
        shown = [f"{language.number(level)}   {line}" for level, line in enumerate(lines, start=1)]
        self.lines.setText("\n".join(shown))
        self.setVisible(bool(lines))

    def _unfold(self, is_unfolded: bool) -> None:
        self.lines.setVisible(is_unfolded)
        words = self.tr("What shows each level  ▴") if is_unfolded else self.tr("What shows each level  ▾")
        self.button.setText(words)
