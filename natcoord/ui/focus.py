"""Where the keyboard goes when a page comes to the front."""

from PySide6.QtWidgets import QWidget

from natcoord.ui.navigation import Navigation
from natcoord.ui.page import Page
from natcoord.ui.view_page import ViewPage, ViewTabs


def give_keys(page: Page, before: QWidget | None, navigation: Navigation) -> None:
    """Make the keys of the page work at once; who walks along the tabs or the navigation goes on walking.

    `before` had the focus on the page that was left.
    """
    if isinstance(before, ViewTabs) and isinstance(page, ViewPage):
        page.tabs.setFocus()
        return
    if before is not None and navigation.isAncestorOf(before):
        return
    landing = page.landing()
    if landing is not None:
        landing.setFocus()
    elif not page.isAncestorOf(page.window().focusWidget() or navigation):
        page.setFocus()
