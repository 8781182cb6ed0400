"""The pages by name. Their modules are imported when they are first shown, so that the window opens fast."""

from collections.abc import Callable

from natcoord.ui.page import Page
from natcoord.ui.workspace import Workspace

# The page that shows a kind of record.
PAGE_OF = {
    "question": "baseline",
    "provision": "commitments",
    "own_question": "bank",
    "round": "rounds",
    "plan_item": "plan",
    "library": "library",
    "arms": "arms",
    "deadline": "calendar",
    "gap": "gaps",
    "target": "targets",
    "indicator": "indicators",
    "measurement": "indicators",
    "report": "reports",
    "submission": "submitted",
    "institution": "settings",
}
# The kind of record that a duty of the calendar leads to.
DUTY_OPENS = {
    "value": "indicator",
    "activity": "plan_item",
    "milestone": "plan_item",
    "deadline": "deadline",
    "report": "report",
}


def make_page(name: str, workspace: Workspace) -> Page:
    """One page, its module imported now: a window that opens fast reads only what it shows."""
    makers: dict[str, Callable[[], type[Page]]] = {
        "overview": _overview,
        "baseline": _baseline,
        "collect": _collect,
        "inclusion": _inclusion,
        "analysis": _analysis,
        "commitments": _commitments,
        "rounds": _rounds,
        "bank": _bank,
        "gaps": _gaps,
        "targets": _targets,
        "plan": _plan,
        "timeline": _timeline,
        "progress": _progress,
        "calendar": _calendar,
        "indicators": _indicators,
        "library": _library,
        "arms": _arms,
        "reports": _reports,
        "export": _export,
        "submitted": _submitted,
        "leaving": _leaving,
        "settings": _settings,
    }
    return makers[name]()(workspace)


def _overview() -> type[Page]:
    from natcoord.ui.overview_page import OverviewPage

    return OverviewPage


def _baseline() -> type[Page]:
    from natcoord.ui.baseline_page import BaselinePage

    return BaselinePage


def _collect() -> type[Page]:
    from natcoord.ui.collect_page import CollectPage

    return CollectPage


def _inclusion() -> type[Page]:
    from natcoord.ui.inclusion_page import InclusionPage

    return InclusionPage


def _analysis() -> type[Page]:
    from natcoord.ui.analysis_page import AnalysisPage

    return AnalysisPage


def _commitments() -> type[Page]:
    from natcoord.ui.commitments_page import CommitmentsPage

    return CommitmentsPage


def _rounds() -> type[Page]:
    from natcoord.ui.rounds_page import RoundsPage

    return RoundsPage


def _bank() -> type[Page]:
    from natcoord.ui.bank_page import BankPage

    return BankPage


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


def _export() -> type[Page]:
    from natcoord.ui.export_page import ExportPage

    return ExportPage


def _submitted() -> type[Page]:
    from natcoord.ui.submitted_page import SubmittedPage

    return SubmittedPage


def _leaving() -> type[Page]:
    from natcoord.ui.leaving_page import LeavingPage

    return LeavingPage


def _settings() -> type[Page]:
    from natcoord.ui.settings_page import SettingsPage

    return SettingsPage


def _plan() -> type[Page]:
    from natcoord.ui.plan_page import PlanPage

    return PlanPage


def _timeline() -> type[Page]:
    from natcoord.ui.timeline_page import TimelinePage

    return TimelinePage


def _progress() -> type[Page]:
    from natcoord.ui.progress_page import ProgressPage

    return ProgressPage


def _calendar() -> type[Page]:
    from natcoord.ui.calendar_page import CalendarPage

    return CalendarPage


def _library() -> type[Page]:
    from natcoord.ui.library_page import LibraryPage

    return LibraryPage


def _arms() -> type[Page]:
    from natcoord.ui.arms_page import ArmsPage

    return ArmsPage
