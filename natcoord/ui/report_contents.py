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
        makers = {"baseline": self._baseline, "tracking": self._tracking, "national": self._national}
        if kind in makers:
            return makers[kind](overview.chain(self.workspace.store, self.workspace.pack))
        return {
            "poa": self._poa,
            "monitoring": self._monitoring,
            "arms": self._arms,
            "roadmap": self._roadmap,
            "country_page": self._country_page,
            "brief": self._brief,
            "data": self._data,
            "template": self._template,
        }[kind]()

    def _poa(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Sections 1 to 10"), self.tr("The template of 2020, answered from the facts")),
            (self.tr("SDG 16.4.2"), self.tr("Arms collected and traced in each of the two years")),
            (self.tr("Copy sheet"), self.tr("Field by field, in the order of the form on the web")),
            (self.tr("Clearance"), self.tr("The steps, with room for signatures")),
            (self.tr("Elsewhere"), self.tr("What facts cannot answer is filled in under Reports")),
        ]

    def _monitoring(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Summary"), self.tr("Targets by status, activities, money")),
            (self.tr("Objectives"), self.tr("Each with its activities, indicators and milestones")),
            (self.tr("Changes"), self.tr("What was moved or revised in the half-year")),
            (self.tr("Money"), self.tr("Costs by source and year, with the funding gap")),
        ]

    def _arms(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Indicator"), self.tr("The share with its two counts, year by year")),
            (self.tr("Table"), self.tr("Context and weapon type by outcome of tracing")),
            (self.tr("Beside it"), self.tr("Administrative seizures, coverage, other figures")),
        ]

    def _roadmap(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Goals"), self.tr("Each with its indicators and their values")),
            (self.tr("Not measured"), self.tr("Indicators of the roadmap that are not taken over yet")),
        ]

    def _country_page(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Status"), self.tr("Scores by area, targets by status")),
            (self.tr("Priorities and needs"), self.tr("Open gaps and adopted targets")),
            (self.tr("Partnerships"), self.tr("Donors and partners")),
            (self.tr("Resources"), self.tr("Documents that are not restricted")),
        ]

    def _brief(self) -> list[tuple[str, str]]:
        return [(self.tr("One page"), self.tr("Three charts, three sentences, what is asked of the minister"))]

    def _data(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Tables"), self.tr("Every fact that may leave, one table for each kind of record")),
            (self.tr("Schema"), self.tr("What each column means, readable without natcoord")),
        ]

    def _template(self) -> list[tuple[str, str]]:
        return [
            ("nc_state, nc_date, nc_period", self.tr("The State, the day, the period")),
            ("nc_target_…_status", self.tr("Each target by its code: title, baseline, target, status, owner")),
            ("nc_indicator_…_value", self.tr("Each indicator by its code: name, unit, value, period")),
            ("nc_score_…_law", self.tr("Scores by functional area, in law and in practice")),
            ("nc_plan_total, nc_plan_gap", self.tr("The money of the action plan")),
            ("nc_arms_2024_percent", self.tr("SDG 16.4.2 by year")),
            ("nc_targets, nc_activities", self.tr("Lists, for loops in a Word file")),
        ]

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
