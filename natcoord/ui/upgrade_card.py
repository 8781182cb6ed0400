"""UpgradeCard: a newer question pack is there: what it would change for the round, and the step that takes it over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from natcoord.domain.bank import Difference
from natcoord.domain.records import Assessment
from natcoord.services import assess
from natcoord.ui import counted
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.workspace import Workspace

KINDS = ("added", "changed", "retired")


class UpgradeCard(QFrame):
    """`asked` is sent with one of KINDS when its questions are to be listed."""

    asked = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._shown: tuple[Difference, Assessment] | None = None
        self.setProperty("kind", "notice")
        self.heading, self.words = LeadingLabel("strong"), LeadingLabel("soft")
        self.lists = {kind: QPushButton() for kind in KINDS}
        self.take_over = QPushButton()
        self.take_over.setProperty("kind", "accent")
        self.take_over.clicked.connect(self._on_take_over)
        row = QHBoxLayout()
        row.setSpacing(6)
        for kind, button in self.lists.items():
            button.clicked.connect(lambda _=False, kind=kind: self.asked.emit(kind))
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.take_over)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addLayout(row)
        self.hide()

    def retranslate(self) -> None:
        self.words.setText(
            self.tr("Look at what changes before you take it over. Every answer stays, and the step can be undone.")
        )
        if self._shown is not None:
            self.show_difference(*self._shown)

    def show_difference(self, made: Difference | None, current: Assessment | None) -> None:
        """Show what the newer pack would change for a round; the card is away where there is nothing."""
        self._shown = (made, current) if made is not None and current is not None else None
        self.setVisible(self._shown is not None)
        if made is None or current is None:
            return
        language, version = self.workspace.language, self.workspace.pack.version
        self.heading.setText(
            self.tr("Question pack {version} is there. The round “{round}” asks pack {current}.").format(
                version=language.digits_of(version),
                round=language.isolate(language.say(current.title)),
                current=language.digits_of(current.pack_version),
            )
        )
        counts = {kind: len(getattr(made, kind)) for kind in KINDS}
        words = {
            "added": self.tr("%n new", "", counts["added"]),
            "changed": self.tr("%n reworded", "", counts["changed"]),
            "retired": self.tr("%n retired", "", counts["retired"]),
        }
        for kind, button in self.lists.items():
            button.setText(counted.put(words[kind], counts[kind], language))
            button.setEnabled(bool(counts[kind]))
        self.take_over.setText(self.tr("Take over version {version}").format(version=language.digits_of(version)))
        self.take_over.setEnabled(not self.workspace.is_read_only)

    def _on_take_over(self) -> None:
        if self._shown is not None:
            key = self._shown[1].assessment_id
            self.workspace.do(assess.upgrade_round, key, self.workspace.pack.version)
