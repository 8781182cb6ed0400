"""ChoiceRow: buttons side by side of which one holds."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class ChoiceRow(QWidget):
    """One checkable button for each name; `chosen` is sent with the one that holds now. `row` takes more widgets."""

    chosen = Signal(str)

    def __init__(self, names: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {name: QPushButton() for name in names}
        group = QButtonGroup(self)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(6)
        for name, button in self.buttons.items():
            button.setCheckable(True)
            group.addButton(button)
            button.toggled.connect(lambda is_on, name=name: self.chosen.emit(name) if is_on else None)
            self.row.addWidget(button)

    def choose(self, name: str) -> None:
        """Make one hold."""
        self.buttons[name].setChecked(True)

    def current(self) -> str:
        """The one that holds; nothing before one was chosen."""
        return next((name for name, button in self.buttons.items() if button.isChecked()), "")
