"""The reports of the story: one submitted long ago, with the facts of its day, and one in the making."""

import gzip
from dataclasses import replace
from datetime import date
from typing import Any

from natcoord import __version__
from natcoord.demo.story import Entry
from natcoord.domain import frozen, ledger
from natcoord.domain.report_records import Report, ReportEntry, ReportMove, Submission
from natcoord.services import overview, reporting
from natcoord.store.store import Store, new_id


def tell(store: Store, owners: dict[str, str], told: Entry) -> None:
    """Submit the one, and begin the other with what the first one said."""
    first = _begin(store, owners, told["submitted"])
    _fill(store, first, told["submitted"]["entries"], told["submitted"]["steps"][0][1])
    _clear(store, first, told["submitted"])
    _submit(store, first, told["submitted"]["submitted"])
    second = _begin(store, owners, told["begun"])
    day = told["begun"]["steps"][0][1]
    _fill(store, second, told["begun"]["entries"], day)
    reporting.carry(store, second.report_id, first.report_id)
    reporting.confirm(store, second.report_id, told["begun"]["confirmed"])
    _date(store, second, day)
    _clear(store, second, told["begun"])


def _begin(store: Store, owners: dict[str, str], told: Entry) -> Report:
    draft = replace(
        reporting.new_report(store, told["kind"], date.fromisoformat(told["due_on"]), told["language"]),
        period=told["period"],
        due_on=told["due_on"],
        institution_id=owners[told["institution"]],
    )
    reporting.save_report(store, draft)
    return draft


def _fill(store: Store, report: Report, entries: dict[str, Any], day: str) -> None:
    for key, said in entries.items():
        lists = {"chosen": tuple(said["chosen"])} if "chosen" in said else {}
        reporting.fill(store, replace(reporting.new_entry(report.report_id, key), **said | lists))
    _date(store, report, day)


def _date(store: Store, report: Report, day: str) -> None:
    """The services note the moment of writing: the day of the story stands in its place."""
    own = store.read(ReportEntry, "report_id = ?", [report.report_id])
    store.save(*(replace(one, entered_at=f"{day}T09:00:00+00:00") for one in own))


def _clear(store: Store, report: Report, told: Entry) -> None:
    for state, day, body, note in told["steps"]:
        on = date.fromisoformat(day)
        reporting.move(store, report.report_id, state, on, today=on, body=body, note=note)


def _submit(store: Store, report: Report, told: list[str]) -> None:
    """With the facts of that day (`ledger.as_of`) and without files: nobody waits for them when the example is made."""
    day, body = told
    held = store.find(Report, report.report_id)
    assert held is not None
    submitted = replace(held, state="submitted")
    store.save(submitted, ReportMove(new_id(), held.report_id, held.state, "submitted", day, body, "", ""))
    facts = ledger.as_of(overview.snapshot(store, date.fromisoformat(day)), date.fromisoformat(day))
    text = frozen.text(facts)
    packed = store.attach(gzip.compress(text.encode(), 6, mtime=0))
    store.save(
        Submission(new_id(), held.report_id, held.version, day, body, frozen.fingerprint(text), packed, __version__)
    )
