"""Leaving page."""

from natcoord.ui.view_page import ViewPage


class LeavingPage(ViewPage):
    """Leaving."""

    view = "leaving"

    def nav_text(self) -> str:
        return self.tr("Leaving")

    def retranslate(self) -> None:
        self.say_tabs()

    def refresh(self) -> None:
        """Nothing yet."""
