"""What changed between two submissions, or between one and now; off the UI thread, on a connection of its own."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from natcoord import content
from natcoord.domain import changes
from natcoord.domain.report_records import CLASSES, Report, Restriction, Submission
from natcoord.domain.snapshot import Snapshot
from natcoord.errors import NatcoordError
from natcoord.i18n import OFFERED, Language
from natcoord.reports import bilingual, changed
from natcoord.reports.changed import Changed, Side
from natcoord.reports.document import Document
from natcoord.reports.files import Cancelled, Progress, never, no_progress
from natcoord.services import classes, exporting, overview, submissions
from natcoord.store.file import reading
from natcoord.store.store import Store

_READ, _BUILT = 0.4, 0.5  # shares of the whole


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which two are compared: keys of submissions, empty for the facts now; in which language and class it is told."""

    before: str
    after: str
    language: str = ""  # REPORT_LANGUAGES
    report_class: str = "public"


def compare(country_file: Path, wanted: Wanted, today: date, *, cancelled: Cancelled = never) -> Changed:
    """The changes from one to the other, as far as the class lets them through.

    Raises ``report_class_unknown``, ``submission_missing``, ``submission_damaged``, ``cancelled``, and what opening
    the file raises.
    """
    return _compared(country_file, wanted, today, cancelled)[0]


def _compared(
    country_file: Path, wanted: Wanted, today: date, cancelled: Cancelled
) -> tuple[Changed, tuple[Snapshot, Snapshot]]:
    if wanted.report_class not in CLASSES:
        raise NatcoordError("report_class_unknown", report_class=wanted.report_class)
    with reading(country_file) as store:
        earlier, later = _side(store, wanted.before, today), _side(store, wanted.after, today)
        facts = [_facts(store, wanted.before, today), _facts(store, wanted.after, today)]
        restrictions = store.read(Restriction)
    if cancelled():
        raise NatcoordError("cancelled")
    before, after = _as_strict(facts, restrictions, wanted.report_class)
    found = changes.between(before, after)
    return Changed(found, earlier, later, after.country, wanted.report_class, today), (before, after)


def _facts(store: Store, submission_id: str, today: date) -> Snapshot:
    return submissions.facts(store, submission_id) if submission_id else overview.snapshot(store, today)


def _side(store: Store, submission_id: str, today: date) -> Side:
    if not submission_id:
        return Side(today.isoformat())
    found = store.find(Submission, submission_id)
    if found is None:
        raise NatcoordError("submission_missing")
    report = store.find(Report, found.report_id)
    kind, period = (report.kind, report.period) if report else ("", "")
    return Side(found.submitted_on, kind, period, found.version)


def _as_strict(
    facts: Iterable[Snapshot], restrictions: Iterable[Restriction], report_class: str
) -> tuple[Snapshot, Snapshot]:
    """Both sides as a reader of the class may see them: what must not leave today, or on one side, is on neither."""
    before, after = facts
    if report_class == "public":
        every = {(one.table_name, one.record_key): one for one in (*before.restrictions, *after.restrictions)}
        every |= {(one.table_name, one.record_key): one for one in restrictions}
        hidden = {one.evidence_id for side in (before, after) for one in side.evidence if one.is_restricted}
        before, after = (_stricter(one, tuple(every.values()), hidden) for one in (before, after))
    return classes.redact(before, report_class), classes.redact(after, report_class)


def _stricter(facts: Snapshot, restrictions: tuple[Restriction, ...], hidden: set[str]) -> Snapshot:
    evidence = tuple(replace(one, is_restricted=True) if one.evidence_id in hidden else one for one in facts.evidence)
    return replace(facts, restrictions=restrictions, evidence=evidence)


def write(
    country_file: Path,
    wanted: Wanted,
    target: Path,
    today: date,
    *,
    progress: Progress = no_progress,
    cancelled: Cancelled = never,
) -> Path:
    """Write what changed (.xlsx, .docx, .pdf) and give its path; it is read back before it takes its place.

    Raises what `compare` raises, ``language_unknown``, ``report_suffix_unknown``, ``folder_missing``, and what writing
    a report raises.
    """
    if wanted.language not in (*OFFERED, "both"):
        raise NatcoordError("language_unknown", language=wanted.language)
    exporting.check_place(target)
    told, sides = _compared(country_file, wanted, today, cancelled)
    progress(_READ)
    document = _document(told, sides, wanted.language)
    progress(_BUILT)
    exporting.writer(target.suffix.lower()).write(
        document,
        target,
        progress=lambda share: progress(_BUILT + (1 - _BUILT) * share),
        cancelled=cancelled,
    )
    return target


def _document(told: Changed, sides: tuple[Snapshot, Snapshot], language_code: str) -> Document:
    """In both languages it is in the direction of the country's own."""
    country = told.country
    own = {one.question_key: one for side in sides for one in side.own_questions}
    pack = content.pack().with_questions(own.values())

    def made(code: str) -> Document:
        return changed.document(told, Language(code, country.digits, country.months), pack)

    if language_code != "both":
        return made(language_code)
    return bilingual.beside(made(country.language), made(next(one for one in OFFERED if one != country.language)))
