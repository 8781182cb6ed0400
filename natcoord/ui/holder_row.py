"""HolderRow: who holds what is not known here or was not shared; the answer feeds the list of data requests."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from natcoord.domain.records import Answer, DataRequest, Institution, Question
from natcoord.services import collect
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.workspace import Workspace

_ASKS = ("not_known", "not_shared")


def is_asked(answer: Answer | None) -> bool:
    """Whether an answer leaves something to be asked of another institution."""
    return answer is not None and not {answer.law_absence, answer.practice_absence}.isdisjoint(_ASKS)


class HolderRow(QWidget):
    """Shown only while the answer is not known or not shared."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._request: DataRequest | None = None
        self.caption = LeadingLabel("soft")
        self.institution = QuietCombo()
        self.institution.setMinimumContentsLength(16)
        self.institution.activated.connect(self._on_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.caption, 1)
        row.addWidget(self.institution, 1)

    def retranslate(self) -> None:
        words = self.tr("Which institution holds it? It is put on the list of data requests.")
        self.caption.setText(words)
        self.institution.setAccessibleName(words)

    def show_for(
        self, answer: Answer | None, question: Question, institutions: tuple[Institution, ...], *, is_read_only: bool
    ) -> None:
        """Show what is known about the holder of this answer."""
        is_wanted = answer is not None and is_asked(answer)
        self.setVisible(is_wanted)
        if answer is None or not is_wanted:
            self._request = None
            return
        language = self.workspace.language
        named = sorted(
            ((language.say(one.name), one.institution_id) for one in institutions),
            key=lambda pair: language.sort_key(pair[0]),
        )
        self.institution.fill({"": self.tr("Not said yet"), **{key: name for name, key in named}})
        self._request = collect.request_for(self.workspace.store, answer.assessment_id, question.question_key)
        self.institution.choose(self._request.institution_id or "")
        self.institution.setEnabled(not is_read_only)

    def _on_chosen(self) -> None:
        if self._request is not None:
            key = self.institution.currentData() or None
            self.workspace.do(collect.save_request, replace(self._request, institution_id=key))
