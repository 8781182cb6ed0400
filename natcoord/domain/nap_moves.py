"""Moving lines of the action plan: by hand, up and down, and from level to level. Nothing is written here.

Every function takes all lines of one plan and gives those that change. The rule of place: an objective stands at the
top, every other line below one of a higher level; a level may be left out.
"""

from collections.abc import Iterable
from dataclasses import replace

from natcoord.domain import nap
from natcoord.domain.plan_records import PLAN_LEVELS, PlanItem
from natcoord.errors import NatcoordError


def may_stand(level: str, parent_level: str | None) -> bool:
    """Whether a line of this level may stand below one of another level, None being the top."""
    if parent_level is None:
        return level == PLAN_LEVELS[0]
    return PLAN_LEVELS.index(level) > PLAN_LEVELS.index(parent_level)


def level_below(parent_level: str | None) -> str | None:
    """The level that follows; None below an activity, which has nothing below it."""
    at = 0 if parent_level is None else PLAN_LEVELS.index(parent_level) + 1
    return PLAN_LEVELS[at] if at < len(PLAN_LEVELS) else None


def moved(items: Iterable[PlanItem], keys: Iterable[str], parent_id: str | None, position: int) -> list[PlanItem]:
    """Lines put below another one (None: at the top), before the line that is there at `position` now.

    What is below a moved line comes along. Levels stay. Raises ``plan_item_misplaced`` naming the `level`.
    """
    tree = _Tree(items)
    tops = tree.tops(keys)
    parent_level = tree.items[parent_id].level if parent_id is not None else None
    for key in tops:
        level = tree.items[key].level
        if parent_id in tree.branch(key) or not may_stand(level, parent_level):
            raise NatcoordError("plan_item_misplaced", level=level)
    there = tree.below.setdefault(parent_id, [])
    after = next((key for key in there[max(0, position) :] if key not in tops), None)
    for key in tops:
        tree.below[tree.parents[key]].remove(key)
    at = there.index(after) if after is not None else len(there)
    there[at:at] = tops
    for key in tops:
        tree.parents[key] = parent_id
    return tree.changed()


def shifted(items: Iterable[PlanItem], keys: Iterable[str], step: int) -> list[PlanItem]:
    """Lines one place up (-1) or down (1) among those of the same parent; at the end they stay."""
    tree = _Tree(items)
    chosen = set(tree.tops(keys))
    for parent in {tree.parents[key] for key in chosen}:
        row = tree.below[parent]
        order = range(1, len(row)) if step < 0 else range(len(row) - 2, -1, -1)
        for at in order:
            other = at + (-1 if step < 0 else 1)
            if row[at] in chosen and row[other] not in chosen:
                row[at], row[other] = row[other], row[at]
    return tree.changed()


def indented(items: Iterable[PlanItem], keys: Iterable[str]) -> list[PlanItem]:
    """Lines put below the one before them; they and what is below them take a lower level where they must.

    Raises ``plan_item_nothing_above`` and, where an activity would come below an activity, ``plan_item_too_deep``.
    """
    tree = _Tree(items)
    for key in tree.tops(keys):
        row = tree.below[tree.parents[key]]
        at = row.index(key)
        if at == 0:
            raise NatcoordError("plan_item_nothing_above")
        row.remove(key)
        tree.below.setdefault(row[at - 1], []).append(key)
        tree.parents[key] = row[at - 1]
        tree.push_down(key)
    return tree.changed()


def outdented(items: Iterable[PlanItem], keys: Iterable[str]) -> list[PlanItem]:
    """Lines put after the one they were below, at its level; what is below them keeps its level.

    Raises ``plan_item_at_top``.
    """
    tree = _Tree(items)
    for key in reversed(tree.tops(keys)):  # so that several keep their order
        parent = tree.parents[key]
        if parent is None:
            raise NatcoordError("plan_item_at_top")
        above = tree.parents[parent]
        tree.below[parent].remove(key)
        row = tree.below[above]
        row.insert(row.index(parent) + 1, key)
        tree.parents[key] = above
        tree.levels[key] = tree.levels[parent]
    return tree.changed()


def renumbered(items: Iterable[PlanItem]) -> list[PlanItem]:
    """The lines whose position is not their place among those of the same parent."""
    return _Tree(items).changed()


class _Tree:
    """The lines of a plan as lists of keys, that can be put elsewhere."""

    def __init__(self, items: Iterable[PlanItem]) -> None:
        self._order = nap.outline(items)
        self.items = {one.plan_item_id: one for one in self._order}
        self.parents = {one.plan_item_id: one.parent_id for one in self._order}
        self.levels = {one.plan_item_id: one.level for one in self._order}
        self.below: dict[str | None, list[str]] = {None: []}
        for one in self._order:
            self.below.setdefault(one.parent_id, []).append(one.plan_item_id)

    def branch(self, key: str) -> set[str]:
        """A line and all that is below it."""
        return {key}.union(*(self.branch(one) for one in self.below.get(key, ())))

    def tops(self, keys: Iterable[str]) -> list[str]:
        """The chosen lines in their order, without those that come along with a chosen one above them."""
        chosen = set(keys)
        inside = {below for key in chosen & set(self.items) for below in self.branch(key) - {key}}
        return [one.plan_item_id for one in self._order if one.plan_item_id in chosen - inside]

    def push_down(self, key: str) -> None:
        """Give a line and what is below it levels below their parents, no lower than they must be."""
        parent = self.parents[key]
        if parent is not None and not may_stand(self.levels[key], self.levels[parent]):
            lower = level_below(self.levels[parent])
            if lower is None:
                raise NatcoordError("plan_item_too_deep")
            self.levels[key] = lower
        for one in self.below.get(key, ()):
            self.push_down(one)

    def changed(self) -> list[PlanItem]:
        made = [
            replace(self.items[key], parent_id=parent, position=place, level=self.levels[key])
            for parent, row in self.below.items()
            for place, key in enumerate(row)
        ]
        return [one for one in made if one != self.items[one.plan_item_id]]
