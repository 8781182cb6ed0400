"""The arms collected by year, as the agencies of the story sent them (SDG 16.4.2)."""

from dataclasses import replace
from datetime import date

from natcoord.demo.story import Entry
from natcoord.domain.plan_records import ArmsCount
from natcoord.services import arms
from natcoord.store.store import Store

_OUTCOMES = ("total", "traced", "established", "pending", "insufficient", "not_attempted", "marked")


def collect(store: Store, owners: dict[str, str], told: Entry) -> None:
    """Each year with what was sent and what was not; the years that were reported are closed."""
    for year in sorted(map(int, told["counts"])):
        key = str(year)
        arms.open_year(store, year)
        arms.expect(store, year, [owners[one] for one in told["expected"]])
        arms.save_counts(
            store,
            [
                replace(
                    arms.new_count(year, owners[agency], context, weapon), **dict(zip(_OUTCOMES, counts, strict=True))
                )
                for agency, context, weapon, *counts in told["counts"][key]
            ],
        )
        for agency, figure, cell, value in told["figures"].get(key, ()):
            draft = arms.new_figure(year, owners[agency], figure, cell)
            known = replace(draft, absence=value) if isinstance(value, str) else replace(draft, value=value)
            arms.save_figure(store, known)
        _say_who_sent(store, owners, told, year)
        late = [one for one in told["revised"] if one["year"] == year]
        now = [_found(store, owners, one) for one in late]
        arms.save_counts(store, [replace(row, **one["was"]) for row, one in zip(now, late, strict=True)])
        if key in told["closed"]:
            arms.close_year(store, year, date.fromisoformat(told["closed"][key]))
        for row, one in zip(now, late, strict=True):
            arms.revise(store, [row], one["reason"])
            (kept,) = arms.revisions(store, year)
            store.save(replace(kept, revised_at=f"{one['on']}T09:00:00+00:00"))


def _found(store: Store, owners: dict[str, str], told: Entry) -> ArmsCount:
    """The row of a year that was corrected after it had been reported."""
    place = (told["year"], owners[told["agency"]], told["context"], told["weapon"])
    where = "year = ? AND institution_id = ? AND context = ? AND weapon = ?"
    return store.read(ArmsCount, where, place)[0]


def _say_who_sent(store: Store, owners: dict[str, str], told: Entry, year: int) -> None:
    supplies = {one.institution_id: one for one in arms.facts(store, year).supplies}
    for agency, day in told["supplied"].get(str(year), {}).items():
        arms.save_supply(store, replace(supplies[owners[agency]], supplied_on=day))
    for agency, (absence, note) in told["absent"].get(str(year), {}).items():
        arms.save_supply(store, replace(supplies[owners[agency]], absence=absence, note=note))
