"""PlanMenu: all that can be done with the chosen lines of the action plan."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from natcoord import labels
from natcoord.domain import nap_moves
from natcoord.domain.plan_records import ACTIVITY_STATES, PLAN_LEVELS

if TYPE_CHECKING:
    from natcoord.ui.plan_outline import PlanOutline


class PlanMenu(QMenu):
    """Made anew each time it is asked for."""

    def __init__(self, outline: "PlanOutline") -> None:
        super().__init__(outline)
        self._outline = outline
        self._language = outline.workspace.language
        item = outline.model.item(outline.tree.currentIndex())
        self.addAction(self.tr("Edit title"), outline.edit)
        self.addAction(self.tr("Details"), outline.opened.emit)
        self._add("new")
        for level in PLAN_LEVELS[1:]:
            if item is not None and nap_moves.may_stand(level, item.level):
                words = self.tr("New {level} below").format(level=labels.plan_level(level, self._language))
                self.addAction(words, partial(outline.add_below, level))
        self.addSeparator()
        for name in ("up", "down", "higher", "deeper"):
            self._add(name)
        self.addSeparator()
        self._add_choices()
        self.addSeparator()
        self._add("delete")
        for action in self.actions():
            action.setEnabled(item is not None and not outline.workspace.is_read_only)

    def _add(self, name: str) -> None:
        """The same command as a button of the outline."""
        self.addAction(self._outline.buttons[name].accessibleName(), self._outline.commands()[name])

    def _add_choices(self) -> None:
        """Lead and state of all chosen lines."""
        facts = self._outline.model.facts
        leads, states = self.addMenu(self.tr("Lead")), self.addMenu(self.tr("State"))
        names = {"": self.tr("Nobody named")} | (facts.institutions if facts else {})
        for key, words in names.items():
            leads.addAction(words, partial(self._outline.set_lead, key))
        for state in ACTIVITY_STATES:
            states.addAction(labels.activity_state(state, self._language), partial(self._outline.set_state, state))
