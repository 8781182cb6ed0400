"""Submitted page."""

from natcoord.ui.view_page import ViewPage


class SubmittedPage(ViewPage):
    """Submitted."""

    view = "submitted"

    def nav_text(self) -> str:
        return self.tr("Submitted")

    def retranslate(self) -> None:
        self.say_tabs()

    def refresh(self) -> None:
        """Nothing yet."""
