"""Page: title, one sentence, content. Reads again only while visible, and only when its tables changed."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from natcoord.i18n import Language
from natcoord.ui.workspace import Workspace


class Page(QWidget):
    """One entry of the navigation. Subclasses fill `body`, and write `retranslate`, `refresh` and `show_record`."""

    watches: frozenset[str] = frozenset()
    icon = ""
    group = ""  # the entry of the navigation that it stands under, if it is not an entry itself

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._is_stale = True
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.title = QLabel(objectName="pageTitle")
        self.purpose = QLabel(objectName="pagePurpose")
        self.purpose.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.purpose)
        self.head = QHBoxLayout()
        self.head.addLayout(words, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 20, 16)
        outer.setSpacing(12)
        outer.addLayout(self.head)
        outer.addLayout(self.body, 1)
        workspace.changed.connect(self._on_changed)
        workspace.language_changed.connect(self._on_language_changed)

    @property
    def language(self) -> Language:
        return self.workspace.language

    def add_button(self, *, primary: bool = False) -> QPushButton:
        """A button at the trailing end of the head; there is one primary button on a page."""
        button = QPushButton(objectName="primary" if primary else "")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    # -- what a page writes -------------------------------------------------------------------------------

    def nav_text(self) -> str:
        """The word in the navigation."""
        raise NotImplementedError

    def waiting(self) -> int:
        """How many things wait on this page, for the count in the navigation."""
        return 0

    def retranslate(self) -> None:
        """Put every fixed word of the page in the window's language."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read the facts again and show them."""
        raise NotImplementedError

    def landing(self) -> QWidget | None:
        """Where the keyboard is put when the page comes to the front; None leaves it to Qt."""
        return None

    def show_record(self, kind: str, key: str) -> None:
        """Bring one record into view; pages that have no records leave this."""

    # -- when it reads ------------------------------------------------------------------------------------

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & self.watches or "country" in tables:
            self._is_stale = True
            if self.isVisible():
                self.refresh_now()

    def _on_language_changed(self) -> None:
        self.retranslate()
        self._is_stale = True
        if self.isVisible():
            self.refresh_now()

    def refresh_now(self) -> None:
        """Read again if anything watched has changed."""
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)
        self.refresh_now()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
