"""What was submitted: facts and files frozen at one moment, kept with their fingerprints and never changed again."""

import gzip
import hashlib
import tempfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from natcoord import __version__
from natcoord.domain import frozen
from natcoord.domain.report_records import Report, ReportMove, Submission, SubmittedFile
from natcoord.domain.snapshot import Snapshot
from natcoord.errors import NatcoordError
from natcoord.reports.files import Cancelled, Progress, beside, never, no_progress
from natcoord.reports.printed import clean
from natcoord.services import exporting, overview
from natcoord.services.exporting import SUFFIXES
from natcoord.store.file import reading
from natcoord.store.store import Store, new_id

BYTES = ("same", "changed", "missing")  # what can become of the bytes of a submission
_READ, _FROZEN = 0.1, 0.25  # shares of the whole


@dataclass(frozen=True, slots=True)
class Prepared:
    """A report drawn and frozen, but not submitted yet.

    `seen` is the newest change of the country file it was made from, `facts` are the compressed text of `frozen`.
    """

    report_id: str
    version: int
    prepared_on: date
    seen: int
    facts: bytes
    fingerprint: str
    files: tuple[tuple[str, bytes], ...]  # name and bytes


@dataclass(frozen=True, slots=True)
class Verified:
    """What became of the bytes of a submission: `facts` and each of the files is one of BYTES."""

    facts: str
    files: tuple[tuple[SubmittedFile, str], ...]

    @property
    def is_whole(self) -> bool:
        """Whether everything is as it was submitted."""
        return all(state == "same" for state in (self.facts, *(state for _, state in self.files)))


def prepare(
    country_file: Path,
    report_id: str,
    today: date,
    *,
    suffixes: tuple[str, ...] = SUFFIXES,
    progress: Progress = no_progress,
    cancelled: Cancelled = never,
) -> Prepared:
    """Freeze the facts and draw the report as it will be submitted; for a job off the UI thread.

    Raises ``report_missing``, ``report_not_cleared``, ``report_submitted``, ``cancelled``, and what reading the file
    and writing a report raise.
    """
    with reading(country_file) as store:
        seen = store.changes  # before the facts: what is written meanwhile makes `submit` refuse
        report = _cleared(store, report_id)
        facts = overview.snapshot(store, today)
    _go_on(_READ, progress, cancelled)
    submitted = replace(report, state="submitted")
    reports = tuple(submitted if one.report_id == report_id else one for one in facts.reports)
    facts = replace(facts, reports=reports)
    text = frozen.text(facts)
    _go_on(_FROZEN, progress, cancelled)

    def drawn(share: float) -> None:
        progress(_FROZEN + (1 - _FROZEN) * share)

    files = tuple(_drawn(facts, submitted, today, suffixes, drawn, cancelled))
    packed = gzip.compress(text.encode(), 6, mtime=0)
    return Prepared(report_id, report.version, today, seen, packed, frozen.fingerprint(text), files)


def _drawn(
    facts: Snapshot,
    report: Report,
    today: date,
    suffixes: tuple[str, ...],
    progress: Progress,
    cancelled: Cancelled,
) -> Iterator[tuple[str, bytes]]:
    """The files of the report, name and bytes."""
    document = exporting.draw(facts, exporting.Wanted(report_id=report.report_id), today)
    with tempfile.TemporaryDirectory(prefix="natcoord-") as folder:
        for place, suffix in enumerate(suffixes):
            target = Path(folder) / file_name(report, suffix)
            exporting.writer(suffix).write(
                document,
                target,
                progress=lambda share, done=place: progress((done + share) / len(suffixes)),
                cancelled=cancelled,
            )
            yield target.name, target.read_bytes()


def file_name(report: Report, suffix: str) -> str:
    """The name of a submitted file, such as ``poa-2024-2025-v1-ar.pdf``."""
    parts = (report.kind, report.instrument, report.period, f"v{report.version}", report.language)
    return "-".join(filter(None, parts)) + suffix


def _go_on(share: float, progress: Progress, cancelled: Cancelled) -> None:
    if cancelled():
        raise NatcoordError("cancelled")
    progress(share)


def _cleared(store: Store, report_id: str) -> Report:
    """The report, ready to be submitted. Raises ``report_missing``, ``report_not_cleared``, ``report_submitted``."""
    report = store.find(Report, report_id)
    if report is None:
        raise NatcoordError("report_missing", report=report_id)
    if report.is_submitted:
        raise NatcoordError("report_submitted")
    if report.state != "political":
        raise NatcoordError("report_not_cleared")
    return report


def submit(store: Store, prepared: Prepared, day: date, body: str, person: str = "", note: str = "") -> str:
    """Keep what was prepared as submitted on a day by `body`; gives the key of the submission.

    Raises ``report_changed_since`` when anything in the file was changed meanwhile, ``report_missing``,
    ``report_not_cleared``, ``report_submitted``, ``deciding_body_missing``, and what `reporting.check_day` raises.
    """
    from natcoord.services import reporting  # which itself reads what was submitted

    report = _cleared(store, prepared.report_id)
    if prepared.version != report.version or store.changes != prepared.seen:
        raise NatcoordError("report_changed_since")
    if not body.strip():
        raise NatcoordError("deciding_body_missing")
    reporting.check_day(store, report.report_id, day, prepared.prepared_on)
    made = Submission(
        submission_id=new_id(),
        report_id=report.report_id,
        version=report.version,
        submitted_on=day.isoformat(),
        body=clean(body).strip(),
        fingerprint=prepared.fingerprint,
        facts=store.attach(prepared.facts),
        program=__version__,
    )
    kept = [
        SubmittedFile(new_id(), made.submission_id, name, store.attach(content)) for name, content in prepared.files
    ]
    store.save(replace(report, state="submitted"), made, *kept)
    move = ReportMove(new_id(), report.report_id, report.state, "submitted", made.submitted_on, body, person, note)
    reporting.note_move(store, move)
    return made.submission_id


def submissions(store: Store, report_id: str = "") -> list[Submission]:
    """What was submitted, of one report or of all, the newest first."""
    condition, given = ("report_id = ?", [report_id]) if report_id else ("", [])
    return store.read(Submission, condition, given, order="submitted_on DESC, version DESC, rowid DESC")


def files(store: Store, submission_id: str) -> list[SubmittedFile]:
    """The files of a submission, in the order they were made."""
    return store.read(SubmittedFile, "submission_id = ?", [submission_id])


def facts(store: Store, submission_id: str) -> Snapshot:
    """The facts as they were submitted. Raises ``submission_missing``, ``submission_damaged``."""
    found = _submission(store, submission_id)
    text = _text(store, found)
    if text is None or frozen.fingerprint(text) != found.fingerprint:
        raise NatcoordError("submission_damaged", day=found.submitted_on)
    try:
        return frozen.thaw(frozen.load(text))
    except ValueError as failure:
        raise NatcoordError("submission_damaged", day=found.submitted_on) from failure


def unknown(store: Store, submission_id: str) -> list[str]:
    """What a newer version of the program froze that this one does not know: ``table`` or ``table.field``."""
    text = _text(store, _submission(store, submission_id))
    return frozen.unknown(frozen.load(text)) if text else []


def _submission(store: Store, submission_id: str) -> Submission:
    found = store.find(Submission, submission_id)
    if found is None:
        raise NatcoordError("submission_missing")
    return found


def _text(store: Store, submission: Submission) -> str | None:
    """The frozen text; None where the bytes are gone or are no text any more."""
    packed = store.attachment(submission.facts)
    if packed is None:
        return None
    try:
        return gzip.decompress(packed).decode()
    except (OSError, EOFError, zlib.error, UnicodeDecodeError):
        return None


def verify(store: Store, submission_id: str) -> Verified:
    """Compare every byte with its fingerprint. Raises ``submission_missing``."""
    found = _submission(store, submission_id)
    text = _text(store, found)
    state = "missing" if store.attachment(found.facts) is None else "changed"
    if text is not None and frozen.fingerprint(text) == found.fingerprint:
        state = "same"
    return Verified(state, tuple((one, _state(store, one)) for one in files(store, submission_id)))


def _state(store: Store, file: SubmittedFile) -> str:
    content = store.attachment(file.attachment)
    if content is None:
        return "missing"
    return "same" if hashlib.sha256(content).hexdigest() == file.attachment else "changed"


def save_file(store: Store, submitted_file_id: str, target: Path) -> Path:
    """Write a submitted file as it was, byte by byte, and give its path.

    Raises ``submission_missing``, ``submitted_file_changed`` for bytes that no longer have their fingerprint,
    ``attachment_missing``, ``folder_missing``, ``file_not_writable``, ``disk_full``.
    """
    found = store.find(SubmittedFile, submitted_file_id)
    if found is None:
        raise NatcoordError("submission_missing")
    content = store.attachment(found.attachment)
    if content is None:
        raise NatcoordError("attachment_missing", file=found.file_name)
    if _state(store, found) != "same":
        raise NatcoordError("submitted_file_changed", file=found.file_name)
    if not target.parent.is_dir():
        raise NatcoordError("folder_missing", file=target.name, folder=str(target.parent))
    with beside(target) as part:
        part.write_bytes(content)
    return target
