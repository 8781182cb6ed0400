"""Writing a report of a country file off the UI thread, from its own connection to a checked file."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType

from natcoord.content import pack
from natcoord.domain.records import Snapshot
from natcoord.errors import NatcoordError
from natcoord.i18n import OFFERED, Language
from natcoord.reports import national
from natcoord.reports.document import Document
from natcoord.services import overview
from natcoord.store.file import reading

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]

KINDS = {"national": national.build}
SUFFIXES = (".xlsx", ".docx", ".pdf")
_READ = 0.1  # shares of the whole that reading and building take
_BUILT = 0.2


def _no_progress(_share: float) -> None:
    """For callers that show none."""


def _never() -> bool:
    """For callers that cannot cancel."""
    return False


def write_report(  # noqa: PLR0913 (what, in which language, where, when, and the two calls of a job)
    country_file: Path,
    kind: str,
    language_code: str,
    target: Path,
    today: date,
    *,
    progress: Progress = _no_progress,
    cancelled: Cancelled = _never,
) -> Path:
    """Write the report and give its path; the writer reads it back before it takes the place of `target`.

    Raises ``report_kind_unknown``, ``report_suffix_unknown``, ``language_unknown``, ``folder_missing``,
    ``cancelled``, and what opening the file and writing the report raise.
    """
    check(kind, language_code, target)
    with reading(country_file) as store:
        facts = overview.snapshot(store, today)
    _step(_READ, progress, cancelled)
    document = build(facts, kind, language_code, today)
    _step(_BUILT, progress, cancelled)
    _writer(target.suffix.lower()).write(
        document,
        target,
        progress=lambda share: progress(_BUILT + (1 - _BUILT) * share),
        cancelled=cancelled,
    )
    return target


def check(kind: str, language_code: str, target: Path) -> None:
    """Refuse what cannot be written, before anything is read."""
    if kind not in KINDS:
        raise NatcoordError("report_kind_unknown", kind=kind, file=target.name)
    if language_code not in OFFERED:
        raise NatcoordError("language_unknown", language=language_code)
    if target.suffix.lower() not in SUFFIXES:
        raise NatcoordError("report_suffix_unknown", file=target.name, suffix=target.suffix)
    if not target.parent.is_dir():
        raise NatcoordError("folder_missing", file=target.name, folder=str(target.parent))


def build(facts: Snapshot, kind: str, language_code: str, today: date) -> Document:
    """The report as a value, in a language with the digits and months of the country file."""
    language = Language(language_code, facts.country.digits, facts.country.months)
    return KINDS[kind](facts, language, pack(), today)


def _step(share: float, progress: Progress, cancelled: Cancelled) -> None:
    if cancelled():
        raise NatcoordError("cancelled")
    progress(share)


def _writer(suffix: str) -> ModuleType:
    # Imported on use: openpyxl and matplotlib would make the window late.
    if suffix == ".xlsx":
        from natcoord.reports import xlsx  # noqa: PLC0415

        return xlsx
    if suffix == ".docx":
        from natcoord.reports import docx  # noqa: PLC0415

        return docx
    from natcoord.reports import pdf  # noqa: PLC0415

    return pdf
