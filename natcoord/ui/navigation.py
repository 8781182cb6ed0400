"""Navigation: the pages at the leading edge, each with its icon, its word and what waits there."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from natcoord.i18n import Language
from natcoord.ui import theme

PAGES = ("overview", "baseline", "gaps", "targets", "indicators", "reports", "settings")
_APART = "settings"  # stands below a line: it is not a link of the chain


def _icon_size() -> int:
    """Icons grow with the text."""
    return round(20 * theme.scale())


class NavButton(QPushButton):
    """One page. Its count is a soft number at the trailing end."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setProperty("kind", "nav")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.picture, self.word, self.count = QLabel(), QLabel(), QLabel()
        self.word.setProperty("kind", "navWord")
        self.word.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.count.setProperty("kind", "count")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 8, 7)
        row.setSpacing(10)
        row.addWidget(self.picture)
        row.addWidget(self.word, 1)
        row.addWidget(self.count)
        for label in (self.picture, self.word, self.count):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon = QIcon()
        self.toggled.connect(self._on_toggled)
        self.count.hide()

    def sizeHint(self) -> QSize:
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.layout().minimumSize()

    def paint_icon(self) -> None:
        """Draw the icon again, in the colours of the theme."""
        self._icon = theme.icon(self.name, _icon_size())
        self._on_toggled(self.isChecked())

    def _on_toggled(self, is_on: bool) -> None:
        state = QIcon.State.On if is_on else QIcon.State.Off
        self.picture.setPixmap(self._icon.pixmap(QSize(_icon_size(), _icon_size()), 2.0, QIcon.Mode.Normal, state))
        # A style sheet does not see the state of a parent: the word carries it itself.
        if self.word.property("on") != is_on:
            self.word.setProperty("on", is_on)
            self.word.style().unpolish(self.word)
            self.word.style().polish(self.word)


class Navigation(QFrame):
    """`chosen` is sent with the name of a page. Up and down walk, as in a list."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="navigation")
        self.setMinimumWidth(184)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(2)
        self.buttons: dict[str, NavButton] = {}
        for name in PAGES:
            if name == _APART:
                column.addSpacing(8)
                line = QFrame()
                line.setProperty("kind", "line")
                column.addWidget(line)
                column.addSpacing(8)
            button = NavButton(name)
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            column.addWidget(button)
            self.buttons[name] = button
        column.addStretch(1)
        self.repaint_icons()

    def words(self) -> dict[str, str]:
        """The word of each page."""
        return {
            "overview": self.tr("Overview"),
            "baseline": self.tr("Baseline"),
            "gaps": self.tr("Gaps"),
            "targets": self.tr("Targets"),
            "indicators": self.tr("Indicators"),
            "reports": self.tr("Reports"),
            "settings": self.tr("Settings"),
        }

    def _waiting(self, name: str, count: int) -> str:
        """What the count of a page counts."""
        if name == "baseline":
            return self.tr("%n questions not answered yet", "", count)
        if name == "gaps":
            return self.tr("%n gaps without a decision", "", count)
        if name == "targets":
            return self.tr("%n draft targets", "", count)
        return self.tr("%n values to enter or approve", "", count)

    def say(self, language: Language, counts: dict[str, int]) -> None:
        """Put words and counts; a count of 0 is not shown."""
        self.setAccessibleName(self.tr("Pages"))
        for name, word in self.words().items():
            button, count = self.buttons[name], counts.get(name, 0)
            button.word.setText(word)
            button.count.setVisible(count > 0)
            button.count.setText(language.number(count))
            waiting = self._waiting(name, count) if count else ""
            button.setToolTip(waiting)
            button.setAccessibleName(f"{word}. {waiting}" if waiting else word)

    def show_current(self, name: str) -> None:
        """Mark the page that is shown; the focus goes with it when it is here."""
        self.buttons[name].setChecked(True)
        if any(one.hasFocus() for one in self.buttons.values()):
            self.buttons[name].setFocus()

    def repaint_icons(self) -> None:
        for button in self.buttons.values():
            button.paint_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        names = list(PAGES)
        focused = next((name for name, one in self.buttons.items() if one.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        name = names[(names.index(focused) + step) % len(names)]
        self.chosen.emit(name)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "buttons"):
            self.repaint_icons()
        super().changeEvent(event)
