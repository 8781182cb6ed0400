"""HideBox: to ask a question no more, with the reason; or why it is hidden, and the way back."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from natcoord.domain.records import HiddenQuestion
from natcoord.services import bank
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.workspace import Workspace


class HideBox(QFrame):
    """Hides the question it is shown, and shows it again."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._key = ""
        self._hidden: HiddenQuestion | None = None
        self.said, self.problem = LeadingLabel("strong"), LeadingLabel("problem")
        self.reason = QLineEdit()
        self.hide_button, self.show_button = QPushButton(), QPushButton()
        self.reason.returnPressed.connect(self._hide)
        self.hide_button.clicked.connect(self._hide)
        self.show_button.clicked.connect(self._show)
        row = QHBoxLayout()
        row.addWidget(self.reason, 1)
        row.addWidget(self.hide_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.said)
        column.addLayout(row)
        column.addWidget(self.problem)
        back = QHBoxLayout()
        back.addWidget(self.show_button)
        back.addStretch(1)
        column.addLayout(back)
        self.problem.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.reason.setPlaceholderText(self.tr("Why it is not asked here"))
        self.reason.setAccessibleName(self.tr("Why it is not asked here"))
        self.hide_button.setText(self.tr("Hide"))
        self.hide_button.setToolTip(self.tr("It is asked no more; answers that were given stay."))
        self.show_button.setText(self.tr("Ask it again"))
        self.problem.setText(self.tr("Write the reason first."))
        self._say()

    def show_one(self, question_key: str, hidden: HiddenQuestion | None) -> None:
        """Show whether a question is hidden; a reason that is being typed stays with its question."""
        if question_key != self._key or hidden != self._hidden:
            self.reason.clear()
            self.problem.hide()
        self._key, self._hidden = question_key, hidden
        self._say()
        for one in (self.reason, self.hide_button):
            one.setVisible(hidden is None)
        for one in (self.said, self.show_button):
            one.setVisible(hidden is not None)
        for one in (self.reason, self.hide_button, self.show_button):
            one.setEnabled(not self.workspace.is_read_only)

    def _say(self) -> None:
        if self._hidden is not None:
            language = self.workspace.language
            words = self.tr("Hidden since {date}: {reason}")
            self.said.setText(
                words.format(date=language.date(self._hidden.hidden_on), reason=language.isolate(self._hidden.reason))
            )

    def _hide(self) -> None:
        reason = self.reason.text().strip()
        self.problem.setVisible(not reason)
        if reason:
            self.workspace.do(bank.hide, self._key, reason, self.workspace.today)
        else:
            self.reason.setFocus()

    def _show(self) -> None:
        self.workspace.do(bank.show, self._key)
