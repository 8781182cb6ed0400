"""ProblemLine: why what was entered was refused; not there when it was taken."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from natcoord import labels
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.ui.elided import LeadingLabel

_FEW = 3  # sentences that are shown; the tool tip has all of them


class ProblemLine(LeadingLabel):
    """One refusal, or the first few of a block that was pasted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("problem", parent)
        self.hide()

    def tell(self, refusal: NatcoordError | None, language: Language) -> None:
        """Say a refusal, or go."""
        self.setVisible(refusal is not None)
        self.setText(labels.error(refusal, language) if refusal else "")

    def tell_block(self, head: str, refusals: Sequence[NatcoordError], language: Language) -> None:
        """Say under `head` why a block was refused, or go."""
        sentences = [labels.error(one, language) for one in refusals]
        self.setVisible(bool(sentences))
        if sentences:
            self.setText("\n".join([head, *sentences[:_FEW]]))
            self.setToolTip("\n".join(sentences))
