"""The fictional State, made through the same services as everyone else's file.

The Republic of Talvara does not exist; its institutions, laws and figures are invented for training. What is told of
it stands in `resources/demo`; here the rest is filled in by rule, the same way each time. The services note the moment
of writing: `rounds.Round` puts the days and the roles of the story in its place.
"""

from datetime import date
from pathlib import Path

from natcoord.content import Pack, pack
from natcoord.demo import arms, reports
from natcoord.demo.plan import ActionPlan
from natcoord.demo.rounds import Round
from natcoord.demo.story import Entry, read
from natcoord.demo.targets import measure, revise, set_targets
from natcoord.domain.records import Institution, OwnQuestion
from natcoord.services import bank, calendar, country, decide, plan
from natcoord.store import file
from natcoord.store.store import Store, new_id


def build(path: Path, today: date, *, replace_existing: bool = False, person: str = "") -> Store:
    """Make the demonstration country file at `path` and open it. Raises what `file.create` raises."""
    made = country.new(read("country")["name"], "ar", is_example=True)
    store = file.create(path, made, person=person, replace=replace_existing)
    with store.step("demo.fill"):
        fill(store, pack(), today)
    return store


def fill(store: Store, questions: Pack, today: date) -> None:
    """Write the example into an empty file, within one step. Only the data requests are reckoned from `today`."""
    told, choices = read("country"), read("choices")
    owners = {one["key"]: new_id() for one in told["institutions"]}
    for one in told["institutions"]:
        plan.save_institution(store, Institution(owners[one["key"]], one["name"], one["kind"]))
    rounds = read("rounds")
    first = Round(store, questions, owners, "2022", rounds["2022"])
    first.begin(None)
    first.answer()
    first.consult()
    first.go_on()
    bank.save_question(store, _own_question(choices["own_question"]))
    hidden = choices["hidden"]
    bank.hide(store, hidden["question_key"], hidden["reason"], date.fromisoformat(hidden["on"]))
    second = Round(store, bank.with_own(store, questions), owners, "2026", rounds["2026"])
    second.begin(first.key)
    second.answer()
    second.attach(choices["attached"])
    second.consult()
    second.ask(today)
    second.go_on()
    targets = set_targets(store, questions, owners, told["targets"])
    _decide(store, choices, [one["question"] for one in told["targets"]])
    measure(store, targets, told)
    planned = read("plan")
    revise(store, targets, planned["revised"])
    ActionPlan(store, owners, targets, planned).fill()
    arms.collect(store, owners, read("arms"))
    reports.tell(store, owners, read("reports"))
    calendar.seed(store, today)


def _own_question(told: Entry) -> OwnQuestion:
    lists = {name: tuple(told[name]) for name in ("sources", "themes")}
    return OwnQuestion(**told | lists, law_applies=True, practice_applies=True)


def _decide(store: Store, choices: Entry, with_target: list[str]) -> None:
    day = date.fromisoformat(choices["decided_on"])
    for key in with_target:
        decide.decide_gap(store, key, "accepted", "", day)
    for one in choices["decisions"]:
        decide.decide_gap(store, one["question"], one["decision"], one["reason"], day)
    for one in choices["overrides"]:
        decide.override_priority(store, one["question"], one["priority"], one["reason"], day)
