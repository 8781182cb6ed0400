"""Facts for other programs: CSV, JSON, a data package and SDMX, written off the UI thread and read back."""

import csv
from datetime import date
from pathlib import Path

from natcoord import __version__, content
from natcoord.domain import frozen
from natcoord.domain.report_records import CLASSES
from natcoord.domain.snapshot import Snapshot
from natcoord.errors import NatcoordError
from natcoord.reports import machine_package, machine_schema, machine_sdmx, machine_tables
from natcoord.reports.files import Cancelled, Progress, Steps, beside, never, no_progress
from natcoord.services import classes, overview
from natcoord.store.file import reading

FORMS = ("csv", "json", "package", "sdmx")
SUFFIX = {"csv": ".zip", "json": ".json", "package": ".zip", "sdmx": ".csv"}
_READ = 0.3  # share of the whole


def write(  # noqa: PLR0913 (what, where to, when, how far it may go, and the two calls of a job)
    country_file: Path,
    form: str,
    target: Path,
    today: date,
    report_class: str = "public",
    *,
    progress: Progress = no_progress,
    cancelled: Cancelled = never,
) -> Path:
    """Write the facts in one of FORMS and give the path; they are read back before they take its place.

    Raises ``machine_form_unknown``, ``machine_suffix_differs``, ``report_class_unknown``, ``folder_missing``,
    ``cancelled``, ``export_check_failed``, ``file_not_writable``, ``disk_full``, and what opening the file raises.
    """
    _check(form, target, report_class)
    with reading(country_file) as store:
        facts = classes.redact(overview.snapshot(store, today), report_class)
    if cancelled():
        raise NatcoordError("cancelled")
    progress(_READ)

    def written(share: float) -> None:
        progress(_READ + (1 - _READ) * share)

    steps = Steps(machine_package.size(facts), written, cancelled)
    with beside(target) as part:
        if form == "json":
            _write_json(part, facts, report_class)
        elif form == "sdmx":
            _write_sdmx(part, facts)
        else:
            pack = content.pack().with_questions(facts.own_questions)
            machine_package.write(part, facts, pack, report_class, steps, is_described=form == "package")
        steps.add(0)  # a job cancelled by now leaves nothing behind
    progress(1.0)
    return target


def _check(form: str, target: Path, report_class: str) -> None:
    if form not in FORMS:
        raise NatcoordError("machine_form_unknown", form=form, forms=", ".join(FORMS))
    if report_class not in CLASSES:
        raise NatcoordError("report_class_unknown", report_class=report_class)
    if target.suffix.lower() != SUFFIX[form]:
        raise NatcoordError("machine_suffix_differs", file=target.name, suffix=SUFFIX[form])
    if not target.parent.is_dir():
        raise NatcoordError("folder_missing", file=target.name, folder=str(target.parent))


def _write_json(part: Path, facts: Snapshot, report_class: str) -> None:
    about = {"$schema": machine_schema.NAME, "program": __version__, "report_class": report_class}
    part.write_text(frozen.text(facts, about, machine_tables.left_out(report_class)), encoding="utf-8", newline="")
    if frozen.thaw(frozen.load(part.read_text(encoding="utf-8"))) != facts:
        raise NatcoordError("export_check_failed", file=part.name, detail="facts")


def _write_sdmx(part: Path, facts: Snapshot) -> None:
    rows = [machine_sdmx.COLUMNS, *machine_sdmx.rows(facts)]
    with part.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)
    with part.open(encoding="utf-8", newline="") as stream:
        csv.field_size_limit(machine_package.LONGEST_FIELD)
        if [tuple(row) for row in csv.reader(stream)] != rows:
            raise NatcoordError("export_check_failed", file=part.name, detail="rows")
