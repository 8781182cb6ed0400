"""What the columns of the outline say of a line of the action plan."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QColor

from natcoord import labels
from natcoord.domain import nap
from natcoord.domain.nap import Line, Problem
from natcoord.domain.plan_records import PlanItem
from natcoord.i18n import Language
from natcoord.ui import theme
from natcoord.ui.plan_facts import PlanFacts

TITLE, LEAD, DATES, STATE, COST, GAP, MARK = range(7)
COLUMNS = 7


def headings(facts: PlanFacts | None, language: Language) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words above the columns, and their tips."""
    currency = facts.money.currency if facts else ""
    cost = language.translate("plan_words", "Cost ({currency})").format(currency=currency)
    gap = language.translate("plan_words", "Gap ({currency})").format(currency=currency)
    words = (
        language.translate("plan_words", "Title"),
        language.translate("plan_words", "Lead"),
        language.translate("plan_words", "Dates"),
        language.translate("plan_words", "State"),
        cost,
        gap,
    )
    return (*words, ""), (*words, language.translate("plan_words", "Late, or something is missing"))


def title(item: PlanItem, language: Language) -> str:
    """The title of a line; one without says its level."""
    untitled = language.translate("plan_words", "{level} without a title")
    return language.say(item.title) or untitled.format(level=labels.plan_level(item.level, language))


def money(value: float, currency: str, language: Language) -> str:
    """An amount with its currency, kept together and apart from the words around it."""
    return language.isolate(f"{language.number(value, 0)}\u00a0{currency}")


def problem(one: Problem, language: Language) -> str:
    """A problem as a sentence."""
    if one.detail == nap.UNMEASURED:
        return language.translate(
            "plan_words",
            "No indicator of this objective has a source and a target with baseline and value: complete one.",
        )
    return labels.plan_problem(one.code, language)


@dataclass(frozen=True, slots=True)
class LineWords:
    """The texts of one plan in one language on one day."""

    facts: PlanFacts
    language: Language
    today: date

    def text(self, line: Line, column: int) -> str:
        """What stands in a cell."""
        item, language = line.item, self.language
        if column == TITLE:
            return f"{language.digits_of(line.number)}  {title(item, language)}"
        if column in (COST, GAP):
            amount = self.facts.amount(item)
            value = None if amount is None else amount.total if column == COST else amount.gap
            return "" if value is None else language.number(value, 0)
        if column == LEAD:
            return self.facts.institutions.get(item.institution_id or "", "")
        if column == MARK:
            late = "▼" if nap.is_late(item, self.today) else ""
            return late + ("!" if self.facts.problems_of(item.plan_item_id) else "")
        if item.level != "activity":
            return ""
        if column == DATES:
            return self._days(item)
        return labels.activity_symbol(item.state)  # the word is its tip: titles need the room

    def _days(self, item: PlanItem) -> str:
        first, last = (_month(day) for day in (item.starts_on, item.ends_on))
        if item.is_milestone:
            return f"◆ {self.language.digits_of(last)}" if last else ""
        return self.language.digits_of(f"{first or '…'}–{last or '…'}") if first or last else ""

    def ink(self, line: Line, column: int) -> QColor | None:
        """The colour of a cell, None for the usual one."""
        if column == MARK:
            return theme.colour("bad" if nap.is_late(line.item, self.today) else "warn")
        return theme.colour("soft") if column == TITLE and not any(line.item.title.values()) else None

    def spoken(self, line: Line, column: int) -> str | None:
        """A tip, and what a screen reader says: the whole text, with the level before a title."""
        if column == TITLE:
            level = labels.plan_level(line.item.level, self.language)
            return f"{level} {self.text(line, TITLE)}"
        if column == MARK:
            return "\n".join(self.marks(line)) or None
        if column == STATE and line.item.level == "activity":
            return labels.activity_state(line.item.state, self.language)
        return self.text(line, column) or None

    def marks(self, line: Line) -> list[str]:
        """Sentences: that it is late, and what it lacks."""
        said = []
        if nap.is_late(line.item, self.today):
            late = self.language.translate("plan_words", "Late: it should have ended on {day}.")
            said.append(late.format(day=self.language.date(line.item.ends_on)))
        return said + [problem(one, self.language) for one in self.facts.problems_of(line.item.plan_item_id)]


def _month(day: str | None) -> str:
    """Month and year in figures, as there is little room: 2/2027."""
    return f"{int(day[5:7])}/{day[:4]}" if day else ""
