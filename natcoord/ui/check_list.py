"""CheckList: tick what belongs, one line each; the keys that are ticked are its value."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

_KEY = Qt.ItemDataRole.UserRole


class CheckList(QListWidget):
    """`edited` is sent when a line is ticked or not any more. Space ticks the current line."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, rows: int = 5) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight((self.fontMetrics().height() + 8) * rows + 6)
        self.itemChanged.connect(lambda _: self.edited.emit())

    def offer(self, words: dict[str, str]) -> None:
        """The lines, by key; what is ticked stays ticked."""
        kept = self.keys()
        was_blocked = self.blockSignals(True)
        self.clear()
        for key, text in words.items():
            item = QListWidgetItem(text)
            item.setData(_KEY, key)
            item.setToolTip(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in kept else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.blockSignals(was_blocked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def keys(self) -> tuple[str, ...]:
        """What is ticked, in the order of the lines."""
        return tuple(one.data(_KEY) for one in self._items() if one.checkState() == Qt.CheckState.Checked)

    def choose(self, keys: tuple[str, ...]) -> None:
        """Tick exactly these, without telling anybody."""
        was_blocked = self.blockSignals(True)
        for one in self._items():
            one.setCheckState(Qt.CheckState.Checked if one.data(_KEY) in keys else Qt.CheckState.Unchecked)
        self.blockSignals(was_blocked)
