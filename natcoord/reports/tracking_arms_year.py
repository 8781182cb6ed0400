"""One year of the SDG 16.4.2 table by context and weapon type: what was counted, and its sums as live formulas."""

from collections.abc import Sequence

from natcoord.domain import arms
from natcoord.domain.arms import ADMINISTRATIVE, COUNTED, FIELDS, GROUPS, Summary, Tally
from natcoord.domain.plan_records import OUTCOMES
from natcoord.reports.document import Cell, Column, Formula, Table
from natcoord.reports.tracking_facts import Tracking
from natcoord.reports.tracking_formulas import at, here, spans, total

COLLECTED = 2
_KNOWN = COLLECTED + 1  # the first of the two outcomes that make the numerator
_OPEN = COLLECTED + len(FIELDS)  # arms of which the outcome is not known
NUMERATOR = _OPEN + 1


def share(below: str, above: str, tally: Tally) -> Formula:
    """The numerator of the arms collected, in per cent; empty where it is not defined."""
    undefined = f'OR({below}="",{above}="",SUM({below})=0,SUM({above})>SUM({below}))'
    return Formula(f'=IF({undefined},"",100*{above}/{below})', tally.percent)


class YearTable:
    """The rows of a year, and where its sums stand: of each context, of each group of weapons, of the whole."""

    def __init__(self, tracking: Tracking, summary: Summary) -> None:
        self._tracking = tracking
        self._summary = summary
        self._key = f"arms_{summary.year}"
        self._counts = arms.year_facts(tracking.snapshot, summary.year).counts
        self._rows: list[list[Cell]] = []
        self._strong: list[int] = []
        self._places: dict[str, int] = {}
        self._of_group: dict[str, list[int]] = {group: [] for group in GROUPS}
        self._fill()

    def cell(self, place: str, column: int) -> str:
        """A cell in the sum of a context, of a group of weapons, or of the ``whole``."""
        return at(self._key, column, self._places[place])

    def _fill(self) -> None:
        language = self._tracking.language
        every = language.translate("reports", "All types")
        counted = [row for context in COUNTED for row in self._context(context)]
        three = language.translate("reports", "The three contexts")
        for group in GROUPS:
            if self._of_group[group]:
                self._sum(group, (three, self._group(group)), self._of_group[group], self._summary.groups[group])
        words = language.translate("reports", "The three contexts: the indicator")
        self._sum("whole", (words, every), counted, self._summary.whole)
        self._context(ADMINISTRATIVE)

    def _context(self, context: str) -> list[int]:
        """The types that were counted, the sum of each group of them, and of all; gives the rows of the types."""
        language, known = self._tracking.language, []
        own = [one for one in self._counts if one.context == context]
        title = self._tracking.category("context", context)
        for group, weapons in GROUPS.items():
            rows = [self._count(title, context, one) for one in weapons if (context, one) in self._summary.cells]
            known += rows
            if context != ADMINISTRATIVE:
                self._of_group[group] += rows
            if rows and len(weapons) > 1:
                tally = arms.tally(one for one in own if one.weapon in weapons)
                self._sum(f"{context}:{group}", (title, self._group(group)), rows, tally)
        if context == ADMINISTRATIVE:
            title = language.translate("reports", "{context}: not in the indicator").format(context=title)
        self._sum(context, (title, language.translate("reports", "All types")), known, arms.tally(own))
        return known

    def _group(self, group: str) -> str:
        """The name of a group; of arms of which nothing more is known it is that of their type."""
        keys = {"small_arms": "weapon_group.small", "light_weapons": "weapon_group.light"}
        return self._tracking.facts.word(keys.get(group, "category.weapon.unknown"))

    def _count(self, title: str, context: str, weapon: str) -> int:
        """A row as it was counted, over all agencies."""
        tally = self._summary.cells[context, weapon]
        cells: list[Cell] = [getattr(tally, name) for name in FIELDS]
        word = self._tracking.category("weapon", weapon)
        self._rows.append([title, word, *cells, tally.in_doubt, *_ends(tally)])
        return len(self._rows) - 1

    def _sum(self, place: str, titles: tuple[str, str], rows: Sequence[int], tally: Tally) -> None:
        self._places[place] = len(self._rows)
        cells: list[Cell] = [None] * (len(FIELDS) + 1)
        if rows:
            cells = [
                total(spans(self._key, COLLECTED + number, rows), getattr(tally, name))
                for number, name in enumerate((*FIELDS, "in_doubt"))
            ]
        self._strong.append(len(self._rows))
        self._rows.append([*titles, *cells, *_ends(tally)])

    def table(self) -> Table:
        """By context: what was counted, by outcome of tracing, and the share."""
        language = self._tracking.language
        columns = (
            Column(language.translate("reports", "Context"), width=38),
            Column(language.translate("reports", "Weapon type"), width=44),
            Column(language.translate("reports", "Collected"), "number", 13, 0),
            *(Column(self._tracking.category("outcome", one), "number", 13, 0) for one in OUTCOMES),
            Column(language.translate("reports", "Uniquely marked"), "number", 13, 0),
            Column(language.translate("reports", "Outcome not known"), "number", 13, 0),
            Column(language.translate("reports", "Traced or established"), "number", 13, 0),
            Column(language.translate("reports", "Share"), "percent", 13, 1),
        )
        return Table(columns, self._rows, key=self._key, strong=frozenset(self._strong))


def _ends(tally: Tally) -> list[Cell]:
    """The numerator and its share."""
    known = total([here(_KNOWN, _KNOWN + 1)], tally.numerator)
    return [known, share(here(COLLECTED), here(NUMERATOR), tally)]
