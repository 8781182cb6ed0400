"""LanguageButton: does something in the language that is chosen from its menu."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from natcoord.i18n import OFFERED


class LanguageButton(QPushButton):
    """`chosen` is sent with the code of the language."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.languages = QMenu(self)
        for code, own_name in OFFERED.items():
            self.languages.addAction(own_name, lambda code=code: self.chosen.emit(code))
        self.clicked.connect(self._offer)

    def _offer(self) -> None:
        away = self.width() - self.languages.sizeHint().width() if self.isRightToLeft() else 0
        self.languages.popup(self.mapToGlobal(QPoint(away, self.height() + 2)))
        self.languages.setActiveAction(self.languages.actions()[0])
