"""ScopeEdit: which areas, instruments and themes a round asks about, as lists that open and close."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from natcoord.i18n import Language

GROUPS = ("scope_areas", "scope_instruments", "scope_themes")  # fields of Assessment
_KEY = Qt.ItemDataRole.UserRole


class ScopeEdit(QTreeWidget):
    """`edited` is sent when a tick was set or taken away. It is as high as what is open, so it never scrolls."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = Language("en")
        self.setHeaderHidden(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(False)
        self.groups = {name: QTreeWidgetItem(self) for name in GROUPS}
        for group in self.groups.values():
            group.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.itemChanged.connect(self._on_changed)
        self.itemExpanded.connect(self._fit)
        self.itemCollapsed.connect(self._fit)

    def offer(self, choices: Mapping[str, Mapping[str, str]], language: Language) -> None:
        """What may be chosen in each of GROUPS, as words by key; what was ticked stays so."""
        self._language, kept = language, self.scope()
        with QSignalBlocker(self):
            for name, group in self.groups.items():
                group.takeChildren()
                for key, words in choices[name].items():
                    item = QTreeWidgetItem(group, [words])
                    item.setData(0, _KEY, key)
                    item.setToolTip(0, words)
        self.set_scope(kept, can_write=True)

    def set_scope(self, scope: Mapping[str, tuple[str, ...]], *, can_write: bool) -> None:
        """Tick what is chosen in each of GROUPS."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if can_write:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        with QSignalBlocker(self):
            for name, group in self.groups.items():
                for item in self._items(group):
                    is_on = item.data(0, _KEY) in scope[name]
                    item.setFlags(flags)
                    item.setCheckState(0, Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        self._say_counts()
        self._fit()

    def scope(self) -> dict[str, tuple[str, ...]]:
        """The ticked keys of each of GROUPS, in the order they are offered."""
        return {
            name: tuple(
                item.data(0, _KEY) for item in self._items(group) if item.checkState(0) == Qt.CheckState.Checked
            )
            for name, group in self.groups.items()
        }

    def item(self, name: str, key: str) -> QTreeWidgetItem:
        """The line of one choice."""
        return next(one for one in self._items(self.groups[name]) if one.data(0, _KEY) == key)

    @staticmethod
    def _items(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
        return [group.child(row) for row in range(group.childCount())]

    def _say_counts(self) -> None:
        words = {
            "scope_areas": (self.tr("Areas: all"), self.tr("Areas: {count} of {total}")),
            "scope_instruments": (self.tr("Instruments: all"), self.tr("Instruments: {count} of {total}")),
            "scope_themes": (self.tr("Themes: all"), self.tr("Themes: {count} of {total}")),
        }
        number, chosen = self._language.number, self.scope()
        with QSignalBlocker(self):
            for name, group in self.groups.items():
                everything, some = words[name]
                count = len(chosen[name])
                text = some.format(count=number(count), total=number(group.childCount())) if count else everything
                group.setText(0, text)

    def _on_changed(self) -> None:
        self._say_counts()
        self.edited.emit()

    def _fit(self) -> None:
        rows = len(self.groups) + sum(group.childCount() for group in self.groups.values() if group.isExpanded())
        line = max(self.sizeHintForRow(0), self.fontMetrics().height() + 10)
        self.setFixedHeight(rows * line + 2 * self.frameWidth() + 2)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the panel around it scrolls

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 60)
