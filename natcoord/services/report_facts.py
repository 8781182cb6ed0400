"""The facts that answer a report, and the reports before it."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

from natcoord.domain import prefill, report_periods
from natcoord.domain import snapshot as snapshots
from natcoord.domain.records import Measurement
from natcoord.domain.report_records import Report, ReportEntry
from natcoord.domain.snapshot import Snapshot
from natcoord.report_packs import Template
from natcoord.services import classes, submissions
from natcoord.store.store import Store

# What no answer of a report rests on (domain.prefill), or what is read apart.
_LEFT_OUT = (
    "measurements",
    "measurement_revisions",
    "target_revisions",
    "arms_revisions",
    "report_entries",
    "moves",
    "requests",
    "decisions",
    "plan_items",
    "plan_moves",
    "costs",
    "deadlines",
)
# The values of indicators made from some sheets of the library, and of those that roll up to them.
_OF_SHEETS = (
    "indicator_id IN (WITH RECURSIVE wanted (own) AS (SELECT indicator_id FROM indicator"
    " WHERE library_key IN (SELECT value FROM json_each(?))"
    " UNION SELECT indicator_id FROM indicator JOIN wanted ON rolls_up_to = own) SELECT own FROM wanted)"
    " AND period >= ? AND period < ?"
)
# One value is enough to know that there are any.
_BY_SEX = (
    "rowid = (SELECT min(rowid) FROM measurement WHERE cell <> '' AND state = 'approved' AND absence IS NULL"
    " AND (value IS NOT NULL OR denominator <> 0) AND (cell LIKE 'sex=%' OR cell LIKE '%;sex=%'))"
)


def read(store: Store, report: Report, template: Template, today: date) -> Snapshot:
    """The facts that can answer this report, and what was filled in; far less work than the whole file.

    They are those its class lets through, so that no other fact is shown or fixed than the report will print.
    """
    kinds = snapshots.kinds()
    held: dict[str, Any] = dict.fromkeys(kinds, ())
    held |= {name: tuple(store.read(kind)) for name, kind in kinds.items() if name not in _LEFT_OUT}
    held["report_entries"] = tuple(store.read(ReportEntry, "report_id = ?", [report.report_id]))
    wanted = [prefill.parse(one.prefill) for one in template.fields.values()]
    held["measurements"] = tuple(_of_sheets(store, report, [about for word, about in wanted if word == "indicator"]))
    found = let_through(Snapshot(country=store.country(), taken_on=today.isoformat(), **held), report)
    if ("breakdown", "") not in wanted:
        return found
    # Only that there are such values is told, and so however small the one that was read.
    return replace(found, measurements=found.measurements + tuple(store.read(Measurement, _BY_SEX)))


def _of_sheets(store: Store, report: Report, library_keys: list[str]) -> list[Measurement]:
    years = report_periods.years(report.period)
    if not library_keys or not years:
        return []
    return store.read(Measurement, _OF_SHEETS, [json.dumps(library_keys), str(years[0]), str(years[-1] + 1)])


def let_through(facts: Snapshot, report: Report) -> Snapshot:
    """The facts the class of a report lets through; who owes what, and what was filled in, is all shown here."""
    seen = classes.redact(facts, report.report_class)
    return replace(seen, assignments=facts.assignments, report_entries=facts.report_entries)


def earlier(store: Store, report: Report) -> list[Report]:
    """The other reports of this kind, and instrument, of the same or an earlier period; the newest period first."""
    found = [
        one
        for one in store.read(Report, "kind = ? AND instrument = ?", [report.kind, report.instrument])
        if one.report_id != report.report_id and one.period <= report.period
    ]
    return sorted(found, key=lambda one: one.period, reverse=True)


def submitted_before(store: Store, report: Report) -> tuple[Snapshot | None, Report | None]:
    """What the latest submitted report before this one was submitted with, and that report; None for none."""
    found = {one.report_id: one for one in earlier(store, report)}
    made = [one for one in submissions.submissions(store) if one.report_id in found]
    if not made:
        return None, None
    last = max(made, key=lambda one: (found[one.report_id].period, one.submitted_on, one.version))
    facts = submissions.facts(store, last.submission_id)
    then = next((one for one in facts.reports if one.report_id == last.report_id), None)
    return let_through(facts, report), then
