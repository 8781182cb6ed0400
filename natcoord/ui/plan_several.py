"""SeveralBox: what several chosen lines of the action plan get alike."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from natcoord import labels
from natcoord.domain.plan_records import ACTIVITY_STATES
from natcoord.i18n import Language
from natcoord.ui import counted
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.quiet import QuietCombo

_NOBODY = "-"


class SeveralBox(QFrame):
    """`lead_chosen` is sent with the key of an institution, empty for nobody; `state_chosen` with a state."""

    lead_chosen = Signal(str)
    state_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self.said = LeadingLabel("strong", wraps=False)
        self.lead, self.state = QuietCombo(), QuietCombo()
        self.lead.activated.connect(self._choose_lead)
        self.state.activated.connect(self._choose_state)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.said)
        row.addWidget(self.lead, 1)
        row.addWidget(self.state, 1)
        self.hide()

    def show_count(self, count: int, institutions: dict[str, str], language: Language) -> None:
        """Offer leads and states for so many lines; the box is away for one."""
        self.setVisible(count > 1)
        if count < 2:
            return
        words = self.tr("%n lines chosen", "", count)
        self.said.setText(counted.put(words, count, language))
        self.lead.setAccessibleName(self.tr("Lead of all chosen lines"))
        self.state.setAccessibleName(self.tr("State of all chosen activities"))
        self.lead.fill({"": self.tr("Lead of all…"), _NOBODY: self.tr("Nobody named")} | institutions)
        states = {code: labels.activity_state(code, language) for code in ACTIVITY_STATES}
        self.state.fill({"": self.tr("State of all…")} | states)
        self.lead.choose("")
        self.state.choose("")

    def _choose_lead(self) -> None:
        if key := self.lead.currentData():
            self.lead_chosen.emit("" if key == _NOBODY else key)

    def _choose_state(self) -> None:
        if code := self.state.currentData():
            self.state_chosen.emit(code)
