"""The pages by name. Their modules are imported when they are first shown, so that the window opens fast."""

from collections.abc import Callable

from natcoord.ui.page import Page
from natcoord.ui.workspace import Workspace


def make_page(name: str, workspace: Workspace) -> Page:
    """One page, its module imported now: a window that opens fast reads only what it shows."""
    makers: dict[str, Callable[[], type[Page]]] = {
        "overview": _overview,
        "baseline": _baseline,
        "gaps": _gaps,
        "targets": _targets,
        "indicators": _indicators,
        "reports": _reports,
        "settings": _settings,
    }
    return makers[name]()(workspace)


def _overview() -> type[Page]:
    from natcoord.ui.overview_page import OverviewPage

    return OverviewPage


def _baseline() -> type[Page]:
    from natcoord.ui.baseline_page import BaselinePage

    return BaselinePage


def _gaps() -> type[Page]:
    from natcoord.ui.gaps_page import GapsPage

    return GapsPage


def _targets() -> type[Page]:
    from natcoord.ui.targets_page import TargetsPage

    return TargetsPage


def _indicators() -> type[Page]:
    from natcoord.ui.indicators_page import IndicatorsPage

    return IndicatorsPage


def _reports() -> type[Page]:
    from natcoord.ui.reports_page import ReportsPage

    return ReportsPage


def _settings() -> type[Page]:
    from natcoord.ui.settings_page import SettingsPage

    return SettingsPage
