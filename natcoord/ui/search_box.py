"""SearchBox (Ctrl+K): finds pages, commands, questions, targets and indicators by any words of their text."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from natcoord.domain.records import Indicator, Target
from natcoord.services import overview
from natcoord.ui.overlay import Overlay
from natcoord.ui.workspace import Workspace

_MOST = 40


@dataclass(frozen=True)
class Entry:
    """Something that can be gone to."""

    caption: str
    text: str
    go: Callable[[], object]


class SearchBox(Overlay):
    """Filled with `here` (pages and commands, from the window) and with the records of the file."""

    def __init__(self, workspace: Workspace, parent: QWidget, here: Callable[[], list[Entry]]) -> None:
        super().__init__(parent, 560, 380)
        self.workspace = workspace
        self._here = here
        self._entries: list[tuple[str, Entry]] = []
        self._shown: list[Entry] = []
        self.line, self.list = QLineEdit(), QListWidget()
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self.list.itemActivated.connect(lambda _: self._go())
        self.list.itemClicked.connect(lambda _: self._go())
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.column.addWidget(self.line)
        self.column.addWidget(self.list, 1)

    def ask(self) -> None:
        """Open it empty, with everything it knows."""
        self.line.setPlaceholderText(self.tr("Find a page, a question, a target, an indicator or a command"))
        self.line.setAccessibleName(self.tr("Search"))
        self.list.setAccessibleName(self.tr("Found"))
        key = self.workspace.language.sort_key
        self._entries = [(key(f"{one.text} {one.caption}"), one) for one in self._all()]
        self.open()
        self.line.clear()
        self._find("")
        self.line.setFocus()

    def _all(self) -> list[Entry]:
        language, pack = self.workspace.language, self.workspace.pack
        found = self._here()
        store = self.workspace.store
        for target in store.read(Target, order="code"):
            found.append(
                self._record(self.tr("Target"), target.code, language.say(target.title), "target", target.target_id)
            )
        for sheet in store.read(Indicator, order="code"):
            found.append(
                self._record(
                    self.tr("Indicator"),
                    sheet.code,
                    language.say(sheet.name),
                    "indicator",
                    sheet.indicator_id,
                )
            )
        for key, question in overview.questions(store, pack).items():
            area = pack.word(f"area.{question.area}", language.code)
            title = pack.word(f"question.{key}.title", language.code)
            found.append(self._record(area, "", title, "question", key))
        for key in pack.provisions:
            label, subject = pack.provision_label(key, language.code), pack.word(f"provision.{key}", language.code)
            found.append(self._record(self.tr("Provision"), label, subject, "provision", key))
        return found

    def _record(self, caption: str, code: str, text: str, kind: str, key: str) -> Entry:
        words = f"{code}  {text}" if code else text
        return Entry(caption, words, lambda: self.workspace.asked_to_open.emit(kind, key))

    def _find(self, text: str) -> None:
        wanted = self.workspace.language.sort_key(text).split()
        hits = [one for folded, one in self._entries if all(word in folded for word in wanted)][:_MOST]
        self._shown = hits
        self.list.clear()
        for one in hits:
            item = QListWidgetItem(f"{one.text}   ·   {one.caption}" if one.caption else one.text)
            item.setToolTip(one.text)
            self.list.addItem(item)
        if not hits:
            nothing = QListWidgetItem(self.tr("Nothing found. Try fewer or other words."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)
        self.list.setCurrentRow(0 if hits else -1)

    def _go(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            chosen = self._shown[row]
            self._before = None
            self.dismiss()
            chosen.go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(len(self._shown) - 1, row)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go()
                return True
        return super().eventFilter(watched, event)
