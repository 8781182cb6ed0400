"""Years of the arms table one after the other: as they were reported, and as they were revised since.

Figures of the previous cycle may be revised (SDG 16.4.2 metadata, treatment); from the first closing of a year on,
every change keeps what was. A revision whose `record_id` is the year itself notes that it was opened or closed again.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace

from natcoord.domain import arms
from natcoord.domain.arms import Summary, YearFacts
from natcoord.domain.plan_records import ArmsCount, ArmsFigure, ArmsRevision, ArmsSupply, ArmsYear
from natcoord.domain.records import Words
from natcoord.domain.snapshot import Snapshot

Record = ArmsCount | ArmsFigure | ArmsSupply
_KINDS: dict[str, type[ArmsCount] | type[ArmsFigure] | type[ArmsSupply]] = {
    "count": ArmsCount,
    "figure": ArmsFigure,
    "supply": ArmsSupply,
}
_WHOLE = ("year", "value", *arms.FIELDS)
_PLACE = ("institution_id", "context", "weapon", "figure", "cell")


def key_of(record: Record) -> str:
    """The primary key of a row."""
    return str(getattr(record, fields(record)[0].name))


def was(record: Record | None, kind: type) -> Words:
    """A row as a revision keeps it; of a row that was not there, only its kind."""
    name = next(name for name, one in _KINDS.items() if one is kind)
    if record is None:
        return {"kind": name}
    held = ((one.name, getattr(record, one.name)) for one in fields(record))
    return {"kind": name} | {key: str(value) for key, value in held if value is not None}


def before(revision: ArmsRevision) -> Record | None:
    """The row as it was before a revision; None where it was not there, or the revision is of the year."""
    kind = _KINDS.get(revision.was.get("kind", ""))
    if kind is None or len(revision.was) == 1:
        return None
    held: dict[str, str | int | None] = {}
    for one in fields(kind):
        text = revision.was.get(one.name)
        held[one.name] = int(text) if text is not None and one.name in _WHOLE else text
    return kind(**held)  # type: ignore[arg-type]


def opened(year: ArmsYear) -> Words:
    """What a revision keeps of a year that is opened or closed again."""
    return {"kind": "year", "closed_on": year.closed_on or ""}


def since_closing(revisions: Sequence[ArmsRevision]) -> list[ArmsRevision]:
    """Of one year's revisions in the order they were made, those after its last closing."""
    closings = [n for n, one in enumerate(revisions) if one.was.get("kind") == "year" and not one.was["closed_on"]]
    rest = revisions[closings[-1] + 1 :] if closings else revisions
    return [one for one in rest if one.was.get("kind") != "year"]


def as_reported(facts: YearFacts, revisions: Sequence[ArmsRevision]) -> YearFacts | None:
    """A year as it was when it was closed last; None for one that never was."""
    if facts.closed_on is None and not revisions:
        return None
    first: dict[str, ArmsRevision] = {}
    for one in since_closing(revisions):
        first.setdefault(one.record_id, one)
    stored: tuple[Record, ...] = (*facts.counts, *facts.figures, *facts.supplies)
    rows = [one for one in stored if key_of(one) not in first]
    rows += [row for one in first.values() if (row := before(one)) is not None]
    return replace(
        facts,
        counts=tuple(one for one in rows if isinstance(one, ArmsCount)),
        figures=tuple(one for one in rows if isinstance(one, ArmsFigure)),
        supplies=tuple(one for one in rows if isinstance(one, ArmsSupply)),
    )


@dataclass(frozen=True, slots=True)
class Line:
    """One year: as it is now, and as it was reported (None when it never was)."""

    now: Summary
    reported: Summary | None
    revisions: tuple[ArmsRevision, ...]

    @property
    def year(self) -> int:
        return self.now.year

    @property
    def is_revised(self) -> bool:
        """Whether the table says something else than it was reported to."""
        if self.reported is None:
            return False
        return self.now.cells != self.reported.cells or self.now.figures != self.reported.figures


def line(facts: YearFacts, revisions: Iterable[ArmsRevision]) -> Line:
    """One year, from its facts and its revisions in the order they were made."""
    own = tuple(one for one in revisions if one.year == facts.year)
    reported = as_reported(facts, own)
    return Line(arms.summary(facts), arms.summary(reported) if reported else None, own)


def history(snapshot: Snapshot) -> list[Line]:
    """Every year of the table, the earliest first."""
    return [line(arms.year_facts(snapshot, year), snapshot.arms_revisions) for year in arms.years(snapshot)]


@dataclass(frozen=True, slots=True)
class Change:
    """What one revision changed: by field, before and after; `row` is the row, as it was or became.

    A change of the year itself (opened or closed again) has no row; `is_opening` tells which.
    """

    revision: ArmsRevision
    row: Record | None
    fields: tuple[tuple[str, int | str | None, int | str | None], ...]
    is_opening: bool = False


def changes(facts: YearFacts, revisions: Sequence[ArmsRevision]) -> list[Change]:
    """Every revision of a year with what it changed, the newest first."""
    stored: tuple[Record, ...] = (*facts.counts, *facts.figures, *facts.supplies)
    after: dict[str, Record | None] = {key_of(one): one for one in stored}
    found = []
    for one in reversed(revisions):
        if one.was.get("kind") == "year":
            found.append(Change(one, None, (), bool(one.was["closed_on"])))
            continue
        old, new = before(one), after.get(one.record_id)
        after[one.record_id] = old
        found.append(Change(one, old or new, tuple(_differences(old, new))))
    return found


def _differences(old: Record | None, new: Record | None) -> list[tuple[str, int | str | None, int | str | None]]:
    row = old or new
    if row is None:
        return []
    names = [one.name for one in fields(row)[2:] if one.name not in _PLACE]
    pairs = [(name, getattr(old, name, None), getattr(new, name, None)) for name in names]
    return [(name, was_so, is_so) for name, was_so, is_so in pairs if was_so != is_so]
