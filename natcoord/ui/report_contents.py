"""ReportContents: what each kind of report will hold, sheet by sheet, from the facts as they are now."""

from PySide6.QtCore import QObject

from natcoord.domain import comparison
from natcoord.domain.plan_records import ArmsYear, Cost, PlanItem
from natcoord.domain.records import Assessment, Indicator
from natcoord.services import overview
from natcoord.services.overview import Chain
from natcoord.ui.workspace import Workspace


class ReportContents(QObject):
    """The sheets of a report with a few words each; only what can be counted quickly is counted."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace

    def of(self, kind: str) -> list[tuple[str, str]]:
        """The title of each sheet and what stands there."""
        makers = {"baseline": self._baseline, "tracking": self._tracking}
        return makers.get(kind, self._national)(overview.chain(self.workspace.store, self.workspace.pack))

    def _national(self, chain: Chain) -> list[tuple[str, str]]:
        keys = self.workspace.store.count(Indicator, "is_key = 1")
        return [
            (self.tr("Summary"), self.tr("%n targets with their status", "", chain.targets)),
            (self.tr("Baseline"), self._answered(chain)),
            (self.tr("Gaps"), self.tr("%n gaps by priority", "", chain.gaps)),
            (self.tr("Targets"), self.tr("%n targets, with what they serve", "", chain.targets)),
            (self.tr("Indicators"), self.tr("%n indicator sheets", "", chain.indicators)),
            (self.tr("Values"), self.tr("%n recorded values with their sources", "", chain.values)),
            (self.tr("Charts"), self.tr("%n key indicators over time", "", keys)),
            (self.tr("Thresholds"), self.tr("The limits the statuses are computed with")),
            (self.tr("Method"), self.tr("How scores, gaps and statuses are made")),
        ]

    def _baseline(self, chain: Chain) -> list[tuple[str, str]]:
        compared = (self.tr("Comparison"), self.tr("Changes since the round before"))
        has_two = len(comparison.begun(self.workspace.store.read(Assessment))) > 1
        return [
            (self.tr("Summary"), self.tr("The scores and what they say")),
            (self.tr("Scores"), self._answered(chain)),
            (self.tr("Heat map"), self.tr("Areas through each lens")),
            *([compared] if has_two else []),
            (self.tr("Findings"), self.tr("Law against practice; strengths")),
            (self.tr("Gaps"), self.tr("%n gaps by priority", "", chain.gaps)),
            (self.tr("Answers"), self.tr("Levels, or why there are none")),
            (self.tr("Evidence register"), self.tr("Each item with its grade")),
            (self.tr("Data requests"), self.tr("What was asked of others")),
            (self.tr("Consultations"), self.tr("Who was heard and who was not")),
            (self.tr("Gender checklist"), self.tr("Each line with its answer")),
            (self.tr("Commitments"), self.tr("Levels by provision")),
            (self.tr("Method"), self.tr("The rules, and what is left out")),
        ]

    def _tracking(self, chain: Chain) -> list[tuple[str, str]]:
        store = self.workspace.store
        return [
            (self.tr("Tracking"), self.tr("%n indicators over the years, with their status", "", chain.indicators)),
            (self.tr("Values"), self.tr("%n values by period and breakdown", "", chain.values)),
            (self.tr("Parts and totals"), self.tr("Parts by breakdown against their totals")),
            (self.tr("Plan"), self.tr("%n lines with costs and funding gap", "", store.count(PlanItem))),
            (self.tr("Costs"), self.tr("%n lines of costs", "", store.count(Cost))),
            (self.tr("Finance"), self.tr("The plan for the ministry of finance")),
            (self.tr("Arms 16.4.2"), self.tr("%n years of arms collected and traced", "", store.count(ArmsYear))),
            (self.tr("Breakdown debt"), self.tr("What is missing of the breakdown")),
            (self.tr("Indicators"), self.tr("What is measured, and how")),
            (self.tr("Method"), self.tr("The rules, and what is left out")),
        ]

    def _answered(self, chain: Chain) -> str:
        number = self.workspace.language.number
        return self.tr("{answered} of {total} questions answered").format(
            answered=number(chain.answered), total=number(chain.questions)
        )
