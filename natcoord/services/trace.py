"""The chain around one record: what it follows from and what follows from it."""

from dataclasses import dataclass, field, replace
from datetime import date

from natcoord.content import Pack
from natcoord.domain import nap as outlines
from natcoord.domain import progress
from natcoord.domain.plan_records import PlanItem
from natcoord.domain.records import Indicator, Measurement, Question, Target, Words
from natcoord.services import commitments, nap, overview
from natcoord.store.store import Store

KINDS = ("provision", "question", "gap", "target", "plan_item", "indicator", "measurement", "report")


@dataclass(frozen=True, slots=True)
class Link:
    """One record of the chain. `opens` is the kind and key of the record that shows it."""

    kind: str
    key: str
    opens: tuple[str, str]
    title: Words = field(default_factory=dict)
    is_current: bool = False
    code: str = ""  # the short code of a target or indicator, the number of a line of the plan
    level: str = ""  # of a line of the plan, PLAN_LEVELS
    priority: float | None = None  # of a gap
    status: str = ""  # of a target, records.STATUSES
    period: str = ""  # of a measurement
    value: float | None = None  # of a measurement, in per cent for a ratio
    unit: Words = field(default_factory=dict)
    is_ratio: bool = False


@dataclass(frozen=True, slots=True)
class _Chain:
    """The records the links are made of."""

    provisions: tuple[str, ...]
    questions: tuple[Question, ...]
    targets: tuple[Target, ...]
    indicators: tuple[Indicator, ...]
    measurements: tuple[Measurement, ...]
    items: tuple[PlanItem, ...] = ()  # lines of the action plan


def links(store: Store, pack: Pack, kind: str, key: str, today: date) -> list[Link]:
    """The chain in its order (KINDS); empty when there is no such record."""
    chain = _chain(store, pack, kind, key)
    if chain is None:
        return []
    made = [_provision(pack, one, kind == "provision" and key == one) for one in chain.provisions]
    asked = key if kind == "question" else ""
    made += [_question(pack, one, one.question_key == asked) for one in chain.questions]
    made += _gaps(store, pack, chain, key if kind == "gap" else "")
    made += _targets(store, chain, key if kind == "target" else "", today)
    made += _items(store, chain, key if kind == "plan_item" else "")
    made += [
        Link(
            "indicator",
            one.indicator_id,
            ("indicator", one.indicator_id),
            one.name,
            kind == "indicator" and key == one.indicator_id,
            code=one.code,
        )
        for one in chain.indicators
    ]
    made += _measurements(chain, key if kind == "measurement" else "")
    if chain.targets:
        made.append(Link("report", "national", ("report", "national")))
    return made


def _chain(store: Store, pack: Pack, kind: str, key: str) -> _Chain | None:
    found: list[Measurement] = []
    if kind == "measurement":
        value = store.find(Measurement, key)
        if value is None:
            return None
        found, kind, key = [value], "indicator", value.indicator_id
    if kind == "indicator":
        sheet = store.find(Indicator, key)
        if sheet is None:
            return None
        owner = store.find(Target, sheet.target_id) if sheet.target_id else None
        measured = store.find(PlanItem, sheet.plan_item_id) if sheet.plan_item_id else None
        chain = _around(store, pack, [owner] if owner else [], [sheet], found)
        return replace(chain, items=(measured,)) if measured else chain
    if kind == "target":
        target = store.find(Target, key)
        return None if target is None else _around(store, pack, [target], _sheets(store, [target]), [])
    if kind == "plan_item":
        return _from_item(store, pack, key)
    if kind == "provision":
        return _from_provision(store, pack, key)
    question = pack.questions.get(key)
    if question is None:
        return None
    serving = [name for name, keys in store.column(Target, "question_keys").items() if key in keys]
    marks = ", ".join("?" * len(serving))
    served = store.read(Target, f"target_id IN ({marks})", serving, order="code") if serving else []
    sheets = _sheets(store, served)
    values = _latest(store, sheets)
    sources = tuple(source for source in question.sources if source in pack.provisions)
    return _Chain(sources, (question,), tuple(served), tuple(sheets), values)


def _from_provision(store: Store, pack: Pack, key: str) -> _Chain | None:
    """The chain that begins at a provision: all that speaks to it."""
    line = commitments.line(store, pack, key)
    if line is None:
        return None
    sheets = _sheets(store, list(line.targets))
    return _Chain((key,), line.questions, line.targets, tuple(sheets), _latest(store, sheets))


def _from_item(store: Store, pack: Pack, key: str) -> _Chain | None:
    """The chain of a line of the plan: the targets it serves itself, or those of the nearest line above that does."""
    item = store.find(PlanItem, key)
    if item is None:
        return None
    above: PlanItem | None = item
    while above is not None and not above.target_ids:
        above = store.find(PlanItem, above.parent_id) if above.parent_id else None
    served = [store.find(Target, one) for one in above.target_ids] if above else []
    targets = [one for one in served if one is not None]
    own = store.read(Indicator, "plan_item_id = ?", [key], order="code")
    sheets = {one.indicator_id: one for one in (*_sheets(store, targets), *own)}
    return replace(_around(store, pack, targets, list(sheets.values()), []), items=(item,))


def _around(
    store: Store, pack: Pack, targets: list[Target], sheets: list[Indicator], values: list[Measurement]
) -> _Chain:
    """The chain of a target: the questions it serves, and their provisions with its own."""
    keys = dict.fromkeys(key for one in targets for key in one.question_keys)
    questions = [pack.questions[key] for key in keys if key in pack.questions]
    provisions = [key for one in questions for key in one.sources]
    provisions += [key for one in targets for key in one.provision_keys]
    own = dict.fromkeys(key for key in provisions if key in pack.provisions)
    measurements = tuple(values) or _latest(store, sheets)
    return _Chain(tuple(own), tuple(questions), tuple(targets), tuple(sheets), measurements)


def _sheets(store: Store, targets: list[Target]) -> list[Indicator]:
    found = []
    for one in targets:
        found += store.read(Indicator, "target_id = ?", [one.target_id], order="code")
    return found


def _latest(store: Store, sheets: list[Indicator]) -> tuple[Measurement, ...]:
    newest = store.latest_measurements() if sheets else {}
    return tuple(newest[one.indicator_id] for one in sheets if one.indicator_id in newest)


def _in_every_language(pack: Pack, key: str) -> Words:
    return {code: pack.word(key, code) for code in pack.words}


def _provision(pack: Pack, key: str, is_current: bool) -> Link:
    subject = _in_every_language(pack, f"provision.{key}")
    title = {code: f"{pack.provision_label(key, code)}: {words}" for code, words in subject.items()}
    return Link("provision", key, ("provision", key), title, is_current)


def _question(pack: Pack, question: Question, is_current: bool) -> Link:
    key = question.question_key
    return Link("question", key, ("question", key), _in_every_language(pack, f"question.{key}.title"), is_current)


def _gaps(store: Store, pack: Pack, chain: _Chain, current: str) -> list[Link]:
    if not chain.questions:
        return []
    found = {one.question_key: one for one in overview.found_gaps(store, pack)}
    return [
        Link(
            "gap",
            one.question_key,
            ("gap", one.question_key),
            _in_every_language(pack, f"question.{one.question_key}.title"),
            one.question_key == current,
            priority=found[one.question_key].priority,
        )
        for one in chain.questions
        if one.question_key in found
    ]


def _targets(store: Store, chain: _Chain, current: str, today: date) -> list[Link]:
    parts = store.read(Indicator, "rolls_up_to IS NOT NULL")  # of which an indicator of the chain may be made up
    sheets = {one.indicator_id: one for one in (*chain.indicators, *parts)}
    latest = overview.latest(store, sheets.values())
    made = overview.lines(chain.targets, chain.indicators, latest, overview.thresholds(store), today)
    return [
        Link(
            "target",
            one.target.target_id,
            ("target", one.target.target_id),
            one.target.title,
            one.target.target_id == current,
            code=one.target.code,
            status=one.progress.status,
        )
        for one in made
    ]


def _items(store: Store, chain: _Chain, current: str) -> list[Link]:
    """The lines of the current plan that the chain goes through: given, or the deepest that serve its targets."""
    plan = nap.current(store)
    if plan is None:
        return []
    lines = nap.items(store, plan.action_plan_id)
    numbers = {line.item.plan_item_id: line.number for line in outlines.lines(lines)}
    wanted = {one.target_id for one in chain.targets}
    serving = {one.plan_item_id for one in lines if wanted & set(one.target_ids)}
    deepest = serving - {one.parent_id for one in lines if one.plan_item_id in serving}
    shown = {one.plan_item_id for one in chain.items} or deepest
    return [
        Link(
            "plan_item",
            one.plan_item_id,
            ("plan_item", one.plan_item_id),
            one.title,
            one.plan_item_id == current,
            code=numbers[one.plan_item_id],
            level=one.level,
        )
        for one in lines
        if one.plan_item_id in shown
    ]


def _measurements(chain: _Chain, current: str) -> list[Link]:
    sheets = {one.indicator_id: one for one in chain.indicators}
    return [
        Link(
            "measurement",
            one.measurement_id,
            ("measurement", one.measurement_id),
            is_current=one.measurement_id == current,
            code=sheets[one.indicator_id].code,
            period=one.period,
            value=progress.measured(one),
            unit=sheets[one.indicator_id].unit,
            is_ratio=sheets[one.indicator_id].is_ratio,
        )
        for one in chain.measurements
        if one.indicator_id in sheets
    ]
