"""Menus: every command of the window with its words and keys. The window says what each of them does."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from natcoord.i18n import OFFERED, Language
from natcoord.ui.navigation import PAGES

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
# name: key; None where there is none.
COMMANDS: dict[str, str | QKeySequence.StandardKey | None] = {
    "new": QKeySequence.StandardKey.New,
    "open": QKeySequence.StandardKey.Open,
    "import": "Ctrl+I",
    "import_answers": "Ctrl+Shift+I",
    "export": "Ctrl+E",
    "back_up": "Ctrl+B",
    "quit": "Ctrl+Q",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z",
    "search": "Ctrl+K",
    "trace": "F8",
    "reminds": None,
    "larger": "Ctrl++",
    "smaller": "Ctrl+-",
    "help": "F1",
    "about": None,
}


class Menus(QObject):
    """The menu bar. Actions live as long as the window; only their words change."""

    def __init__(self, window: QMainWindow, commands: dict[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self.actions: dict[str, QAction] = {}
        for name, key in COMMANDS.items():
            action = QAction(window)
            if key is not None:
                action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False, run=commands[name]: run())
            self.actions[name] = action
        self.actions["redo"].setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.actions["larger"].setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        for name in ("trace", "reminds"):
            self.actions[name].setCheckable(True)
        self.actions["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self.actions["about"].setMenuRole(QAction.MenuRole.AboutRole)
        bar = window.menuBar()
        self._file, self._edit, self._view, self._help = (bar.addMenu("") for _ in range(4))
        self._recent, self._languages, self._sizes, self._themes = (QMenu(window) for _ in range(4))
        self._fill()

    def _fill(self) -> None:
        one = self.actions
        self._file.addActions([one["new"], one["open"]])
        self._file.addMenu(self._recent)
        self._file.addSeparator()
        self._file.addActions([one["import"], one["import_answers"], one["export"], one["back_up"]])
        self._file.addSeparator()
        self._file.addAction(one["quit"])
        self._edit.addActions([one["undo"], one["redo"]])
        self._edit.addSeparator()
        self._edit.addAction(one["search"])
        self._pages_end = self._view.addSeparator()
        for menu in (self._languages, self._sizes, self._themes):
            self._view.addMenu(menu)
        self._view.addSeparator()
        self._view.addActions([one["trace"], one["reminds"]])
        self._help.addActions([one["help"], one["about"]])

    # -- choices --------------------------------------------------------------------------------------------

    def offer_pages(self, go: Callable[[str], object]) -> None:
        for number, name in enumerate(PAGES, 1):
            action = QAction(self.parent())
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.triggered.connect(lambda _=False, name=name: go(name))
            self._view.insertAction(self._pages_end, action)
            self.actions[f"page.{name}"] = action

    def offer_languages(self, choose: Callable[[str], object]) -> None:
        self._choices(self._languages, "language", dict(OFFERED), choose)

    def offer_sizes(self, choose: Callable[[int], object]) -> None:
        self._choices(self._sizes, "size", {size: "" for size in TEXT_SIZES}, choose)
        self._sizes.addSeparator()
        self._sizes.addActions([self.actions["larger"], self.actions["smaller"]])

    def offer_themes(self, choose: Callable[[str], object]) -> None:
        self._choices(self._themes, "theme", {"light": "", "dark": "", "system": ""}, choose)

    def _choices(self, menu: QMenu, kind: str, choices: dict, choose: Callable[..., object]) -> None:
        group = QActionGroup(self)
        for value, words in choices.items():
            action = QAction(words, group, checkable=True)
            action.triggered.connect(lambda _=False, value=value: choose(value))
            menu.addAction(action)
            self.actions[f"{kind}.{value}"] = action

    def check(self, kind: str, value: object) -> None:
        """Mark the choice that holds; a text size between the offered ones marks none."""
        for name, action in self.actions.items():
            if name.startswith(f"{kind}."):
                action.setChecked(name == f"{kind}.{value}")

    def offer_recent(self, files: list[Path], open_file: Callable[[Path], object]) -> None:
        self._recent.clear()
        for path in files:
            action = self._recent.addAction(Language.path(path.name))
            action.setToolTip(str(path))
            action.setStatusTip(Language.path(path))
            action.triggered.connect(lambda _=False, path=path: open_file(path))
        self._recent.setEnabled(bool(files))

    # -- words ----------------------------------------------------------------------------------------------

    def retranslate(self, language: Language, pages: dict[str, str]) -> None:
        """Every word in the window's language; undo and redo get theirs from `name_steps`."""
        self._file.setTitle(self.tr("&File"))
        self._edit.setTitle(self.tr("&Edit"))
        self._view.setTitle(self.tr("&View"))
        self._help.setTitle(self.tr("&Help"))
        self._recent.setTitle(self.tr("Open &recent"))
        self._languages.setTitle(self.tr("&Language"))
        self._sizes.setTitle(self.tr("Te&xt size"))
        self._themes.setTitle(self.tr("&Colours"))
        for name, words in self._words().items():
            self.actions[name].setText(words)
        for name, words in pages.items():
            self.actions[f"page.{name}"].setText(words)
        for size in TEXT_SIZES:
            self.actions[f"size.{size}"].setText(language.percent(size))

    def _words(self) -> dict[str, str]:
        return {
            "new": self.tr("&New country file…"),
            "open": self.tr("&Open…"),
            "import": self.tr("&Import values…"),
            "import_answers": self.tr("Import &answers…"),
            "export": self.tr("&Export a report…"),
            "back_up": self.tr("&Back up now"),
            "quit": self.tr("&Quit"),
            "search": self.tr("&Find…"),
            "trace": self.tr("&Trace panel"),
            "reminds": self.tr("&Remind me of what is due"),
            "larger": self.tr("&Larger"),
            "smaller": self.tr("&Smaller"),
            "help": self.tr("&Help on this page"),
            "about": self.tr("&About natcoord"),
            "theme.light": self.tr("Light"),
            "theme.dark": self.tr("Dark"),
            "theme.system": self.tr("As the system"),
        }

    def name_steps(self, undo: str | None, redo: str | None) -> None:
        """Say what undo and redo would do; None when there is nothing."""
        self.actions["undo"].setEnabled(undo is not None)
        self.actions["redo"].setEnabled(redo is not None)
        self.actions["undo"].setText(self.tr("&Undo: {step}").format(step=undo) if undo else self.tr("&Undo"))
        self.actions["redo"].setText(self.tr("&Redo: {step}").format(step=redo) if redo else self.tr("&Redo"))

    def commands(self) -> list[QAction]:
        """What can be found and run by its words: everything that is switched on now."""
        skipped = ("page.", "search")
        return [one for name, one in self.actions.items() if one.isEnabled() and not name.startswith(skipped)]
