"""What the page of the action plan shows, read once for all its parts."""

from collections import defaultdict
from dataclasses import dataclass

from natcoord.domain import nap as rules
from natcoord.domain.nap import Line, Problem
from natcoord.domain.plan_records import ActionPlan, Cost, PlanItem, PlanMove
from natcoord.domain.records import Indicator, Institution, Target
from natcoord.i18n import Language
from natcoord.services import nap
from natcoord.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """One plan with all that is said of it; `institutions` holds names by key, in their order."""

    plan: ActionPlan
    lines: tuple[Line, ...]
    costs: dict[str, list[Cost]]  # by line
    money: nap.Money
    problems: tuple[Problem, ...]
    moves: tuple[PlanMove, ...]
    institutions: dict[str, str]
    targets: tuple[Target, ...]
    indicators: tuple[Indicator, ...]

    def line(self, key: str | None) -> Line | None:
        """The line with this key, or None."""
        return next((one for one in self.lines if one.item.plan_item_id == key), None)

    def problems_of(self, key: str) -> tuple[Problem, ...]:
        """What one line lacks."""
        return tuple(one for one in self.problems if one.item_id == key)

    def amount(self, item: PlanItem) -> rules.Amount | None:
        """What a line and all below it cost; None where nothing is stated or a rate is missing."""
        return self.money.by_item.get(item.plan_item_id)


def read(workspace: Workspace, plan: ActionPlan) -> PlanFacts:
    """The facts of a plan as the file has them now; each table is read once."""
    store, language, key = workspace.store, workspace.language, plan.action_plan_id
    items, costs = nap.items(store, key), nap.costs_of(store, key)
    targets, indicators = store.read(Target, order="code"), store.read(Indicator, order="code")
    by_line: dict[str, list[Cost]] = defaultdict(list)
    for one in costs:
        by_line[one.plan_item_id].append(one)
    return PlanFacts(
        plan,
        tuple(rules.lines(items)),
        by_line,
        nap.money_of(items, costs, nap.rates(store), workspace.country.currency),
        tuple(rules.readiness(plan, items, costs, indicators, targets)),
        tuple(nap.moves(store, key)),
        _names(workspace, language),
        tuple(targets),
        tuple(indicators),
    )


def _names(workspace: Workspace, language: Language) -> dict[str, str]:
    names = {one.institution_id: language.say(one.name) for one in workspace.store.read(Institution)}
    return dict(sorted(names.items(), key=lambda item: language.sort_key(item[1])))


def years(plan: ActionPlan, language: Language) -> str:
    """The years of a plan; empty when neither is entered."""
    if plan.starts_year is None and plan.ends_year is None:
        return ""
    return f"{language.year(plan.starts_year)}–{language.year(plan.ends_year)}"
