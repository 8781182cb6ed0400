"""BankFilter: which questions of the bank are listed: by words, area, lens, theme and by what became of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from natcoord.content import Pack
from natcoord.domain.records import Question
from natcoord.i18n import Language
from natcoord.ui.quiet import QuietCombo

STATES = ("all", "asked", "not_asked", "own", "hidden", "follow_up", "added", "changed", "retired")


class BankFilter(QWidget):
    """`changed` is sent when another choice is made or another text stands there."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(self.changed)
        self.choices = {name: QuietCombo() for name in ("state", "area", "lens", "theme")}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.addWidget(self.text, 0, 0, 1, 2)
        for place, combo in enumerate(self.choices.values()):
            combo.currentIndexChanged.connect(self.changed)
            grid.addWidget(combo, 1 + place // 2, place % 2)

    def retranslate(self, pack: Pack, language: Language) -> None:
        """Offer every choice in the window's language."""
        code = language.code
        self.text.setPlaceholderText(self.tr("Find a question"))
        self.text.setAccessibleName(self.tr("Find a question"))
        names = {
            "state": self.tr("Questions to show"),
            "area": self.tr("Functional area"),
            "lens": self.tr("Lens"),
            "theme": self.tr("Theme"),
        }
        for name, words in names.items():
            self.choices[name].setAccessibleName(words)
        states = {
            "all": self.tr("All questions"),
            "asked": self.tr("Asked in this round"),
            "not_asked": self.tr("Not asked in this round"),
            "own": self.tr("Our own"),
            "hidden": self.tr("Hidden"),
            "follow_up": self.tr("Follow-ups"),
            "added": self.tr("New in the pack"),
            "changed": self.tr("Reworded in the pack"),
            "retired": self.tr("Retired"),
        }
        self.choices["state"].fill({name: states[name] for name in STATES})
        for name, first, keys in (
            ("area", self.tr("All areas"), pack.areas),
            ("lens", self.tr("All lenses"), pack.lenses),
            ("theme", self.tr("All themes"), pack.themes),
        ):
            self.choices[name].fill({"": first, **{key: pack.word(f"{name}.{key}", code) for key in keys}})

    def state(self) -> str:
        """One of STATES."""
        return self.choices["state"].currentData() or "all"

    def passes(self, question: Question) -> bool:
        """Whether area, lens and theme of a question are those that are chosen, where one is."""
        area, lens, theme = (self.choices[name].currentData() for name in ("area", "lens", "theme"))
        return area in ("", question.area) and lens in ("", question.lens) and (not theme or theme in question.themes)

    def wanted(self, language: Language) -> list[str]:
        """The words to look for, folded."""
        return language.sort_key(self.text.text()).split()

    def show_state(self, name: str) -> None:
        """Show everything that is in one of STATES."""
        was_blocked = self.blockSignals(True)
        self.text.clear()
        for combo in self.choices.values():
            combo.setCurrentIndex(0)
        self.choices["state"].choose(name)
        self.blockSignals(was_blocked)
        self.changed.emit()
