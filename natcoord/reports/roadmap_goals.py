"""The goals of a regional roadmap with the indicators that belong to each: adopted by the country, or not yet.

A roadmap is an instrument of the pack, whose provisions are its goals, or one the country imported: the sheets whose
`library_key` begins with the same ``own:<name>``. Source: domain.md 6.1, 6.3, 6.4 and 6.6.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from natcoord import library
from natcoord.domain import nap
from natcoord.domain.records import Indicator
from natcoord.library import OWN, Sheet
from natcoord.reports.order import Order
from natcoord.reports.tracking_facts import Tracked, Tracking

OWN_GOAL = "own"  # in the keys of the fields of the template, for goals that are not in the pack


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal: `key` is that of its fields in the template, ``goal.<key>.progress``; empty for none."""

    key: str
    title: str
    adopted: tuple[Tracked, ...]
    missing: tuple[Sheet, ...]  # of the library, that the country has not adopted


def is_own(instrument: str) -> bool:
    """Whether a roadmap is one the country imported."""
    return instrument.startswith(OWN)


def own_roadmaps(library_keys: Iterable[str]) -> tuple[str, ...]:
    """The roadmaps the country imported, ``own:<name>``, in the order of their names."""
    return tuple(sorted({_set_of(key) for key in library_keys if is_own(key)}))


def _set_of(library_key: str) -> str:
    """The roadmap that an imported sheet came with: its key without the number of its row."""
    return library_key.rpartition(":")[0]


def name(order: Order) -> str:
    """The name of the roadmap of an order."""
    instrument = order.report.instrument
    if is_own(instrument):
        return instrument.removeprefix(OWN)
    return order.pack.word(f"instrument.{instrument}", order.language.code)


def goals(order: Order, tracking: Tracking) -> tuple[Goal, ...]:
    """The goals in their order; one without any indicator too."""
    made = _own(order, tracking) if is_own(order.report.instrument) else _shipped(order, tracking)
    return tuple(made)


def _shipped(order: Order, tracking: Tracking) -> Iterator[Goal]:
    sheets = library.indicators()
    held = {one.indicator.library_key for one in tracking.lines if one.indicator.library_key}
    for provision in order.pack.provisions.values():
        if provision.instrument != order.report.instrument:
            continue
        key = provision.provision_key
        own = [one for one in sheets.values() if key in one.provisions]
        keys = {one.key for one in own}
        adopted = [
            one for one in tracking.lines if one.indicator.library_key in keys or key in one.indicator.provision_keys
        ]
        missing = [one for one in own if one.key not in held]
        yield Goal(key, _title(order, key), tuple(adopted), tuple(missing))


def _title(order: Order, key: str) -> str:
    """Number and subject of a goal; an unverified number is never printed (domain.md 0.1)."""
    label = order.pack.provision_label(key, order.language.code, for_export=True)
    if order.pack.provisions[key].confidence == "unverified":
        return label
    return f"{order.language.digits_of(label)}: {order.pack.word(f'provision.{key}', order.language.code)}"


def _own(order: Order, tracking: Tracking) -> Iterator[Goal]:
    """Imported sheets by the objective they stand below, else by the goal in the first line of their definition."""
    found: dict[str, list[Tracked]] = {}
    for one in tracking.lines:
        if is_own(one.indicator.library_key) and _set_of(one.indicator.library_key) == order.report.instrument:
            found.setdefault(_goal_of(order, one.indicator), []).append(one)
    other = order.language.translate("reporting", "Other indicators")
    for title, adopted in found.items():
        yield Goal("", title or other, tuple(adopted), ())


def _goal_of(order: Order, sheet: Indicator) -> str:
    items = {one.plan_item_id: one for one in nap.outline(order.snapshot.plan_items)}
    item = items.get(sheet.plan_item_id or "")
    while item is not None and item.parent_id in items:
        item = items[item.parent_id]
    if item is not None:
        return order.say(item.title)
    goal, _, definition = order.say(sheet.definition).partition("\n")
    # A definition of one line is a goal only where it is written as one: its number, a dash, its title.
    return goal.strip() if definition.strip() or " – " in goal else ""
