"""The yearly table of arms collected (SDG 16.4.2): years, agencies, counts, other figures, revisions.

A year is opened, filled, and closed when it has been reported. From then on a row changes with a reason only, and
what it was is kept (`domain.arms_history`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from natcoord.domain import arms as rules
from natcoord.domain import arms_history, arms_problems
from natcoord.domain.arms import Summary, Tally, YearFacts
from natcoord.domain.arms_history import Line, Record
from natcoord.domain.arms_problems import Problem
from natcoord.domain.plan_records import OUTCOMES, ArmsCount, ArmsFigure, ArmsRevision, ArmsSupply, ArmsYear
from natcoord.domain.records import Indicator, Institution
from natcoord.errors import NatcoordError
from natcoord.services import track
from natcoord.store.store import Store, new_id, now

SHEET = "sdg.16.4.2"  # of the library
FIRST_YEAR = 1990
_Row = TypeVar("_Row", ArmsCount, ArmsFigure, ArmsSupply)

# -- years and agencies -----------------------------------------------------------------------------------------


def years(store: Store) -> list[int]:
    """The years of the table, the earliest first."""
    return sorted(int(one.arms_year_id) for one in store.read(ArmsYear))


def open_year(store: Store, year: int) -> None:
    """Begin a year; the agencies of the year before it are expected again, in the first year every agency.

    Raises ``arms_year_unlikely`` for one that cannot be meant.
    """
    if not FIRST_YEAR <= year <= 9999:
        raise NatcoordError("arms_year_unlikely", year=str(year))
    if store.find(ArmsYear, str(year)) is not None:
        return
    earlier = [one for one in years(store) if one < year]
    store.save(ArmsYear(str(year), None, ""))
    if earlier:
        expected = [one.institution_id for one in store.read(ArmsSupply, "year = ?", [earlier[-1]])]
    else:
        expected = [one.institution_id for one in store.read(Institution) if one.kind == "agency"]
    expect(store, year, expected)


def expect(store: Store, year: int, institution_ids: Iterable[str]) -> None:
    """Name the agencies that send figures of a year; others that sent none are expected no longer.

    Raises ``arms_year_closed``, and ``arms_agency_has_figures`` for one that would be left out with its figures.
    """
    wanted = list(dict.fromkeys(institution_ids))
    _must_be_open(store, year)
    known = {one.institution_id: one for one in store.read(ArmsSupply, "year = ?", [year])}
    for key, supply in known.items():
        if key in wanted:
            continue
        if any(store.count(kind, "year = ? AND institution_id = ?", [year, key]) for kind in (ArmsCount, ArmsFigure)):
            raise NatcoordError("arms_agency_has_figures", year=str(year))
        store.delete(ArmsSupply, supply.arms_supply_id)
    store.save(*(new_supply(year, key) for key in wanted if key not in known))


def close_year(store: Store, year: int, day: date, note: str = "") -> None:
    """Mark a year as reported; from now on a change of it needs a reason.

    Raises ``arms_year_wrong`` with what cannot be right in `problems`.
    """
    wrong = [one for one in problems(store, year) if one.is_refused]
    if wrong:
        refusals = tuple(NatcoordError(one.code, **one.facts) for one in wrong)
        raise NatcoordError("arms_year_wrong", refusals, year=str(year), count=len(wrong))
    before = _year(store, year)
    if before.closed_on is not None:
        return
    if store.count(ArmsRevision, "year = ?", [year]):
        _note(store, before, "")
    store.save(replace(before, closed_on=day.isoformat(), note=note.strip()))


def reopen_year(store: Store, year: int, reason: str) -> None:
    """Open a closed year again. What changes now is kept too, with this reason. Raises ``arms_reason_missing``."""
    before = _year(store, year)
    if before.closed_on is None:
        return
    if not reason.strip():
        raise NatcoordError("arms_reason_missing", year=str(year))
    _note(store, before, reason)
    store.save(replace(before, closed_on=None))


# -- figures ------------------------------------------------------------------------------------------------------


def new_count(year: int, institution_id: str, context: str, weapon: str) -> ArmsCount:
    """A count of which nothing is known yet; nothing is written."""
    return ArmsCount(new_id(), year, institution_id, context, weapon, None)


def new_figure(year: int, institution_id: str, figure: str, cell: str) -> ArmsFigure:
    """A figure of which nothing is known yet; nothing is written."""
    return ArmsFigure(new_id(), year, institution_id, figure, cell, None, None)


def new_supply(year: int, institution_id: str) -> ArmsSupply:
    """An agency that has said nothing yet; nothing is written."""
    return ArmsSupply(new_id(), year, institution_id, None, None, "")


def save_count(store: Store, count: ArmsCount) -> None:
    """Write one count of an open year. Raises what `save_counts` raises."""
    save_counts(store, [count])


def save_counts(store: Store, counts: Iterable[ArmsCount]) -> None:
    """Write counts of open years, all or none; one in which nothing is known is taken away.

    Raises ``arms_year_closed`` and what `domain.arms_problems.check` raises.
    """
    _save(store, list(counts))


def save_figure(store: Store, figure: ArmsFigure) -> None:
    """Write one figure beside the table. Raises what `save_figures` raises."""
    save_figures(store, [figure])


def save_figures(store: Store, figures: Iterable[ArmsFigure]) -> None:
    """Write figures of open years, all or none; one with neither value nor absence is taken away.

    Raises ``arms_year_closed`` and ``arms_below_zero``.
    """
    _save(store, list(figures))


def save_supply(store: Store, supply: ArmsSupply) -> None:
    """Write whether an agency has sent its figures; a day takes an absence away. Raises ``arms_year_closed``."""
    _save(store, [supply])


def revise(store: Store, rows: Iterable[Record], reason: str) -> None:
    """Change rows of a closed year, all or none; what they were is kept with the reason, who and when.

    Raises ``arms_reason_missing`` and what the functions above raise for numbers that cannot be.
    """
    _save(store, list(rows), reason.strip())


def _save(store: Store, rows: Sequence[Record], reason: str | None = None) -> None:
    """`reason` is None where none was asked for."""
    closed: dict[int, bool] = {}
    reopened: dict[int, str] = {}
    for year in {one.year for one in rows}:
        closed[year] = _year(store, year).closed_on is not None
        if closed[year] and not reason:
            code = "arms_year_closed" if reason is None else "arms_reason_missing"
            raise NatcoordError(code, year=str(year))
        reopened[year] = "" if closed[year] else _reason_of_opening(store, year)
    for row in rows:
        after, before = _checked(store, row)
        if after == before:
            continue
        why = (reason or "") if closed[row.year] else reopened[row.year]
        if why:
            _keep(store, after, before, why)
        if after is not None:
            store.save(after)
        elif before is not None:
            store.delete(type(before), arms_history.key_of(before))


def _checked(store: Store, row: Record) -> tuple[Record | None, Record | None]:
    """A row as it is to be stored (None: taken away), under the key it has already, and what is stored now."""
    if isinstance(row, ArmsCount):
        arms_problems.check(row)
        stored = _stored(store, row, context=row.context, weapon=row.weapon)
        count = replace(row, arms_count_id=stored.arms_count_id) if stored else row
        is_empty = all(getattr(row, name) is None for name in rules.FIELDS)
        return (None if is_empty else count), stored
    if isinstance(row, ArmsFigure):
        arms_problems.check_figure(row)
        known = _stored(store, row, figure=row.figure, cell=row.cell)
        key = known.arms_figure_id if known else row.arms_figure_id
        figure = replace(row, arms_figure_id=key, absence=None if row.value is not None else row.absence)
        return (None if figure.value is None and figure.absence is None else figure), known
    said = _stored(store, row)
    key = said.arms_supply_id if said else row.arms_supply_id
    return replace(row, arms_supply_id=key, absence=None if row.supplied_on else row.absence), said


def _stored(store: Store, row: _Row, **place: str) -> _Row | None:
    """The row that stands in the same place."""
    where = " AND ".join(f"{name} = ?" for name in ("year", "institution_id", *place))
    found = store.read(type(row), where, [row.year, row.institution_id, *place.values()])
    return found[0] if found else None


def _keep(store: Store, after: Record | None, before: Record | None, reason: str) -> None:
    row = before or after
    assert row is not None
    held = arms_history.was(before, type(row))
    store.save(ArmsRevision(new_id(), row.year, arms_history.key_of(row), held, reason, now(), store.person))


def _year(store: Store, year: int) -> ArmsYear:
    """The year, opened by its first figure where nobody did."""
    found = store.find(ArmsYear, str(year))
    if found is None:
        found = ArmsYear(str(year), None, "")
        store.save(found)
    return found


def _note(store: Store, before: ArmsYear, reason: str) -> None:
    """Keep that a year was opened or closed again."""
    held = arms_history.opened(before)
    year = int(before.arms_year_id)
    store.save(ArmsRevision(new_id(), year, before.arms_year_id, held, reason.strip(), now(), store.person))


def _reason_of_opening(store: Store, year: int) -> str:
    """Why an open year was opened again; empty for one that was never closed."""
    found = store.read(ArmsRevision, "year = ? AND record_id = ?", [year, str(year)])
    return next((one.reason for one in reversed(found) if one.was["closed_on"]), "")


def _must_be_open(store: Store, year: int) -> None:
    found = store.find(ArmsYear, str(year))
    if found is not None and found.closed_on is not None:
        raise NatcoordError("arms_year_closed", year=str(year))


# -- reading ------------------------------------------------------------------------------------------------------


def facts(store: Store, year: int) -> YearFacts:
    """What is stored of one year."""
    found = store.find(ArmsYear, str(year))
    return YearFacts(
        year,
        tuple(store.read(ArmsCount, "year = ?", [year])),
        tuple(store.read(ArmsFigure, "year = ?", [year])),
        tuple(store.read(ArmsSupply, "year = ?", [year])),
        found.closed_on if found else None,
    )


def revisions(store: Store, year: int) -> list[ArmsRevision]:
    """What was changed since a year was closed first, in the order it was."""
    return store.read(ArmsRevision, "year = ?", [year])


def summary(store: Store, year: int) -> Summary:
    """The table of a year, added up."""
    return rules.summary(facts(store, year))


def problems(store: Store, year: int) -> tuple[Problem, ...]:
    """Everything to be looked at in a year, what is wrong first."""
    held = facts(store, year)
    noted = [one for one in revisions(store, year) if one.was.get("kind") != "year"]
    return arms_problems.problems(held, rules.summary(held), noted)


def history(store: Store) -> list[Line]:
    """Every year, as it is and as it was reported, the earliest first."""
    return [arms_history.line(facts(store, year), revisions(store, year)) for year in years(store)]


# -- into the indicator -------------------------------------------------------------------------------------------


def indicator(store: Store) -> Indicator | None:
    """The indicator that was made from the library's sheet of 16.4.2."""
    found = store.read(Indicator, "library_key = ?", [SHEET])
    return found[0] if found else None


def to_indicator(store: Store, year: int, reason: str = "") -> str:
    """Write the share of a year as a draft value of the indicator, with its parts by context and weapon; gives its key.

    Raises ``arms_indicator_missing``, ``arms_not_defined``, and what `track.record_many` raises: an approved value
    changes with a `reason` only.
    """
    sheet = indicator(store)
    if sheet is None:
        raise NatcoordError("arms_indicator_missing")
    told = summary(store, year)
    if not told.whole.is_defined:
        raise NatcoordError("arms_not_defined", year=str(year))
    parts: dict[str, Tally] = {"": told.whole}
    if "context" in sheet.axes:
        parts |= {f"context={code}": own for code, own in told.contexts.items()}
    if "weapon" in sheet.axes:
        parts |= {f"weapon={code}": own for code, own in told.weapons.items()}
    if "outcome" in sheet.axes:
        parts |= {f"outcome={code}": _part(told.whole, code) for code in OUTCOMES}
    source = f"16.4.2 {year} ({told.coverage.supplied}/{told.coverage.expected})"
    track.record_many(store, [_entry(sheet, year, cell, own, (source, reason)) for cell, own in parts.items()])
    return sheet.indicator_id


def _part(whole: Tally, outcome: str) -> Tally:
    """What one outcome adds to the numerator; those that are not part of it have no share (none of nothing)."""
    if outcome not in rules.KNOWN:
        return Tally(total=0)
    return Tally(total=whole.total, **{outcome: getattr(whole, outcome)})


def _entry(sheet: Indicator, year: int, cell: str, own: Tally, words: tuple[str, str]) -> track.Entry:
    """One value of the indicator: numerator and denominator, or why there is no share."""
    entry = track.Entry(sheet.indicator_id, str(year), source=words[0], cell=cell, reason=words[1])
    if own.is_defined:
        return replace(entry, numerator=float(own.numerator or 0), denominator=float(own.total or 0))
    return replace(entry, absence="not_applicable" if own.total == 0 else "not_known")
