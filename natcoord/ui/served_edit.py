"""ServedEdit: what a target serves (questions or provisions), each a link that can be taken away, more by search."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from natcoord.ui.elided import ElidedButton
from natcoord.ui.quiet import QuietCombo


class ServedEdit(QWidget):
    """`edited` is sent with the new keys, `opened` with the key of a link."""

    edited = Signal(tuple)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: tuple[str, ...] = ()
        self._words: dict[str, str] = {}
        self._is_read_only = False
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.search = QuietCombo()
        self.search.setEditable(True)
        self.search.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.search.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.search.setMinimumContentsLength(12)
        completer = self.search.completer()
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.search.activated.connect(self._on_activated)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._rows)
        layout.addWidget(self.search)
        self.setFocusProxy(self.search)

    def name(self, words: str, search_words: str) -> None:
        """What is served, for screen readers, and what the search box says while it is empty."""
        self.search.setAccessibleName(words)
        self.search.lineEdit().setPlaceholderText(search_words)

    def set_words(self, words: dict[str, str]) -> None:
        """Everything that can be served, by key, in the order of the pack."""
        if words != self._words:
            self._words = words
            self._fill_search()
            self._fill_rows()

    def set_keys(self, keys: tuple[str, ...], *, is_read_only: bool) -> None:
        """Show what is served now."""
        if (keys, is_read_only) != (self._keys, self._is_read_only):
            self._keys, self._is_read_only = keys, is_read_only
            self.search.setVisible(not is_read_only)
            self._fill_search()
            self._fill_rows()

    def keys(self) -> tuple[str, ...]:
        return self._keys

    def add(self, key: str) -> None:
        """Serve one more."""
        if key and key not in self._keys:
            self.edited.emit((*self._keys, key))

    def remove(self, key: str) -> None:
        """Serve one less."""
        self.edited.emit(tuple(one for one in self._keys if one != key))

    def _fill_search(self) -> None:
        with QSignalBlocker(self.search):
            self.search.clear()
            for key, words in self._words.items():
                if key not in self._keys:
                    self.search.addItem(words, key)
            self.search.setCurrentIndex(-1)
            self.search.clearEditText()

    def _fill_rows(self) -> None:
        while self._rows.count():
            row = self._rows.takeAt(0).widget()
            row.hide()
            row.deleteLater()
        for key in self._keys:
            self._rows.addWidget(self._row(key))

    def _row(self, key: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = self._words.get(key, key)
        link = ElidedButton(words)
        link.clicked.connect(lambda: self.opened.emit(key))
        line.addWidget(link, 1)
        if not self._is_read_only:
            away = QPushButton("✕")
            away.setProperty("kind", "plain")
            away.setAccessibleName(self.tr("Remove {name}").format(name=words))
            away.setToolTip(away.accessibleName())
            away.clicked.connect(lambda: self.remove(key))
            line.addWidget(away)
        return row

    def _on_activated(self, index: int) -> None:
        key = self.search.itemData(index)
        self.search.clearEditText()
        if key:
            self.add(key)
