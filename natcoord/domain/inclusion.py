"""Who was consulted, in counts, and which of the counts may leave the country (domain.md 13.5)."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from natcoord.domain.records import ChecklistAnswer, Consultation

SMALLEST = 5  # a group of fewer persons is not shown in exports (domain.md 13.5)
_MARKS = {"yes": 1.0, "partly": 0.5, "no": 0.0}
_COLUMNS = ("women", "men", "unstated", "total")
_TOTAL = len(_COLUMNS) - 1


@dataclass(frozen=True, slots=True)
class Row:
    """The meetings with one kind of stakeholder and the persons who came; "" for all kinds together."""

    stakeholder: str
    meetings: int
    women: int
    men: int
    unstated: int

    @property
    def total(self) -> int:
        """All persons."""
        return self.women + self.men + self.unstated

    @property
    def women_share(self) -> float | None:
        """Share 0 to 1 of those whose sex is stated; None if it is of nobody."""
        stated = self.women + self.men
        return self.women / stated if stated else None


@dataclass(frozen=True, slots=True)
class Published:
    """A row as it may be exported: None for a count that is hidden, and for a share that is hidden or not defined."""

    stakeholder: str
    meetings: int
    women: int | None
    men: int | None
    unstated: int | None
    total: int | None
    women_share: float | None
    is_suppressed: bool


def rows(consultations: Iterable[Consultation], stakeholders: Sequence[str]) -> list[Row]:
    """A row for each stakeholder code in its order, without meetings too; unknown codes after, as they appear."""
    held: dict[str, list[Consultation]] = {code: [] for code in stakeholders}
    for one in consultations:
        held.setdefault(one.stakeholder, []).append(one)
    return [
        Row(
            code,
            len(meetings),
            sum(one.women for one in meetings),
            sum(one.men for one in meetings),
            sum(one.unstated for one in meetings),
        )
        for code, meetings in held.items()
    ]


def overall(lines: Iterable[Row]) -> Row:
    """The sum of rows; its stakeholder is empty."""
    held = list(lines)
    return Row(
        "",
        sum(one.meetings for one in held),
        sum(one.women for one in held),
        sum(one.men for one in held),
        sum(one.unstated for one in held),
    )


def missing(consultations: Iterable[Consultation], stakeholders: Sequence[str]) -> list[str]:
    """The stakeholder codes nobody was met of, in their order."""
    met = {one.stakeholder for one in consultations}
    return [code for code in stakeholders if code not in met]


def areas_without(consultations: Iterable[Consultation], areas: Sequence[str]) -> list[str]:
    """The areas no consultation names, in their order."""
    named = {area for one in consultations for area in one.areas}
    return [area for area in areas if area not in named]


def checklist_score(answers: Iterable[ChecklistAnswer], keys: Collection[str]) -> tuple[float, int]:
    """How much of the checklist is done (yes 1, partly one half) out of how many items; other items do not count."""
    done = {one.item_key: _MARKS[one.answer] for one in answers if one.item_key in keys}
    return sum(done.values()), len(keys)


def published(lines: Sequence[Row]) -> tuple[list[Published], Published]:
    """The rows and their overall line as they may be exported.

    A count of 1 to 4 persons is hidden, and with it as many others as keep it from being found by subtraction, even
    by a reader who knows that a count of 0 is never hidden. A share is shown where both its counts are.
    """
    table = [*lines, overall(lines)]
    hidden = _hidden(table)
    shown = [_shown(row, {column for line, column in hidden if line == n}) for n, row in enumerate(table)]
    return shown[:-1], shown[-1]


def _shown(row: Row, hidden: set[int]) -> Published:
    women, men, unstated, total = (None if n in hidden else getattr(row, column) for n, column in enumerate(_COLUMNS))
    return Published(
        stakeholder=row.stakeholder,
        meetings=row.meetings,
        women=women,
        men=men,
        unstated=unstated,
        total=total,
        women_share=None if women is None or men is None else row.women_share,
        is_suppressed=bool(hidden),
    )


# A table whose margins are shown is a graph: lines and columns are its nodes, each count joins two of them. A reader
# cannot tell a hidden count exactly if it lies on a ring of hidden counts: one person more here, one fewer there,
# and so around, leaves every shown sum as it is. So each small count gets the cheapest ring through it.

_Count = tuple[int, int]  # line, column
_Node = tuple[str, int]
_Cost = tuple[int, int, int]  # counts of the overall line, totals, persons that are hidden in addition


def _hidden(table: Sequence[Row]) -> set[_Count]:
    counts = {
        (line, column): int(getattr(row, name))
        for line, row in enumerate(table)
        for column, name in enumerate(_COLUMNS)
    }
    rings = _Rings({place: count for place, count in counts.items() if count}, len(table) - 1)
    small = [place for place, count in counts.items() if 0 < count < SMALLEST]
    hidden = set(small)
    for place in small:
        hidden |= rings.through(place, hidden)
    return hidden


@dataclass(frozen=True, slots=True)
class _Rings:
    """The counts that may be hidden: all but zeros, which are no small group. `last` is the overall line."""

    counts: dict[_Count, int]
    last: int

    def through(self, place: _Count, hidden: set[_Count]) -> set[_Count]:
        """The other counts of the cheapest ring through a count.

        There always is one: the count, its total, the overall count and the overall total, each with a person more.
        """
        line, column = ("line", place[0]), ("column", place[1])
        # The ring is closed by the count itself: a person more in it, or one fewer if it has one to give.
        ends = [(column, line), (line, column)]
        if self._is_margin(place):
            ends.reverse()
        if self.counts[place] == 1:
            ends.pop()
        ways = [self._way(place, start, goal, hidden) for start, goal in ends]
        return set(min(one for one in ways if one is not None)[1])

    def _is_margin(self, place: _Count) -> bool:
        """Whether it is the sum of its line or of its column, and not, like the overall total, of both."""
        return (place[0] == self.last) != (place[1] == _TOTAL)

    def _way(
        self, without: _Count, start: _Node, goal: _Node, hidden: set[_Count]
    ) -> tuple[_Cost, tuple[_Count, ...]] | None:
        """Dijkstra's shortest way between two nodes; counts that are hidden already cost nothing."""
        queue: list[tuple[_Cost, _Node, tuple[_Count, ...]]] = [((0, 0, 0), start, ())]
        seen = set()
        while queue:
            cost, node, path = heappop(queue)
            if node == goal:
                return cost, path
            if node in seen:
                continue
            seen.add(node)
            for place, reached in self._steps(node):
                if place != without and reached not in seen:
                    heappush(queue, (self._cost(cost, place, hidden), reached, (*path, place)))
        return None

    def _steps(self, node: _Node) -> Iterator[tuple[_Count, _Node]]:
        """The counts of a line or column that can give way, each with the node at its other end.

        Going from a line to a column stands for a person more, coming back for one fewer, and the other way
        round for a count on one margin. A hidden count is at least 1: one of exactly 1 has no person to give.
        """
        kind, number = node
        lines, columns = range(self.last + 1), range(_TOTAL + 1)
        is_line = kind == "line"
        for place in [(number, column) for column in columns] if is_line else [(line, number) for line in lines]:
            is_more = self._is_margin(place) != is_line
            if self.counts.get(place, 0) >= (1 if is_more else 2):
                yield place, ("column", place[1]) if is_line else ("line", place[0])

    def _cost(self, so_far: _Cost, place: _Count, hidden: set[_Count]) -> _Cost:
        if place in hidden:
            return so_far
        overalls, totals, persons = so_far
        line, column = place
        return overalls + (line == self.last), totals + (column == _TOTAL), persons + self.counts[place]
