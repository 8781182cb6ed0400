"""AnswerFilter: which questions the list shows: by words, by what became of them, by who answers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from natcoord.domain.records import Institution
from natcoord.i18n import Language
from natcoord.ui.quiet import QuietCombo

SHOWN = ("all", "unanswered", "carried", "mine", "institution", "low_evidence", "absent")


class AnswerFilter(QWidget):
    """`changed` is sent when another choice is made or another text stands there."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.textChanged.connect(self.changed)
        self.shown, self.institution = QuietCombo(), QuietCombo()
        self.shown.currentIndexChanged.connect(self._on_shown)
        self.institution.currentIndexChanged.connect(self.changed)
        self.row = QHBoxLayout()
        self.row.addWidget(self.shown)
        self.row.addWidget(self.institution, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.text)
        column.addLayout(self.row)
        self.institution.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.text.setPlaceholderText(self.tr("Find a question"))
        self.text.setAccessibleName(self.tr("Find a question"))
        self.shown.setAccessibleName(self.tr("Questions to show"))
        self.institution.setAccessibleName(self.tr("Institution"))
        words = {
            "all": self.tr("All questions"),
            "unanswered": self.tr("Unanswered"),
            "carried": self.tr("Carried, to confirm"),
            "mine": self.tr("Mine"),
            "institution": self.tr("Of an institution"),
            "low_evidence": self.tr("Low evidence"),
            "absent": self.tr("Not known or not shared"),
        }
        self.shown.fill({name: words[name] for name in SHOWN})

    def offer(self, institutions: tuple[Institution, ...], language: Language) -> None:
        """The institutions to choose from."""
        named = sorted(
            ((language.say(one.name), one.institution_id) for one in institutions),
            key=lambda pair: language.sort_key(pair[0]),
        )
        self.institution.fill({key: name for name, key in named})

    def choice(self) -> str:
        """One of SHOWN."""
        return self.shown.currentData() or "all"

    def wanted(self, language: Language) -> str:
        """The words to look for, folded."""
        return language.sort_key(self.text.text().strip())

    def clear(self) -> None:
        """Show everything again."""
        self.text.clear()
        self.shown.choose("all")
        self._on_shown()

    def _on_shown(self) -> None:
        self.institution.setVisible(self.choice() == "institution")
        self.changed.emit()
