"""Writing a report of a country file off the UI thread, from its own connection to a checked file."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import ModuleType

from natcoord import content
from natcoord.content import Pack
from natcoord.domain import baseline, ledger
from natcoord.domain.records import Indicator, Measurement, Target
from natcoord.domain.snapshot import Snapshot
from natcoord.errors import NatcoordError
from natcoord.i18n import OFFERED, Language
from natcoord.reports import baseline_report, national, redrawn, tracking
from natcoord.reports.document import Document
from natcoord.reports.files import Cancelled, Progress, never, no_progress
from natcoord.services import overview
from natcoord.store.file import reading
from natcoord.store.store import Store

KINDS = {"national": national.build, "baseline": baseline_report.build, "tracking": tracking.build}
SUFFIXES = (".xlsx", ".docx", ".pdf")
_WAITING = "state <> 'approved'"
_FIRST_WAITING = "rowid = (SELECT min(rowid) FROM measurement WHERE state <> 'approved')"
_READ = 0.1  # shares of the whole that reading and building take
_BUILT = 0.2


@dataclass(frozen=True, slots=True)
class Missing:
    """Something a report would lack: how many of a kind of record, and the first of them."""

    kind: str  # question, carried, gap, target, indicator, measurement
    count: int
    key: str


def write_report(  # noqa: PLR0913 (what, in which language, where, when, and the two calls of a job)
    country_file: Path,
    kind: str,
    language_code: str,
    target: Path,
    today: date,
    *,
    as_of: date | None = None,
    progress: Progress = no_progress,
    cancelled: Cancelled = never,
) -> Path:
    """Write the report and give its path; the writer reads it back before it takes the place of `target`.

    With `as_of` it is drawn by what the file knew at the end of that day (`ledger.as_of`). Raises
    ``report_day_ahead`` for a day after today, ``report_kind_unknown``, ``report_suffix_unknown``,
    ``language_unknown``, ``folder_missing``, ``cancelled``, and what opening the file and writing the report raise.
    """
    check(kind, language_code, target)
    if as_of is not None and as_of > today:
        raise NatcoordError("report_day_ahead", day=as_of.isoformat(), file=target.name)
    with reading(country_file) as store:
        facts = overview.snapshot(store, today)
    _step(_READ, progress, cancelled)
    document = build(facts, kind, language_code, today, as_of)
    _step(_BUILT, progress, cancelled)
    writer(target.suffix.lower()).write(
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
    check_target(language_code, target)


def check_target(language_code: str, target: Path) -> None:
    """Refuse a language that is not offered, an ending that has no writer, a folder that is not there."""
    if language_code not in OFFERED:
        raise NatcoordError("language_unknown", language=language_code)
    if target.suffix.lower() not in SUFFIXES:
        raise NatcoordError("report_suffix_unknown", file=target.name, suffix=target.suffix)
    if not target.parent.is_dir():
        raise NatcoordError("folder_missing", file=target.name, folder=str(target.parent))


def build(facts: Snapshot, kind: str, language_code: str, today: date, as_of: date | None = None) -> Document:
    """The report as a value, in a language with the digits and months of the country file.

    With `as_of` it is the report of that day, and says on its cover that it was drawn again today.
    """
    language = Language(language_code, facts.country.digits, facts.country.months)
    questions = content.pack().with_questions(facts.own_questions)
    if as_of is None or as_of == today:
        return KINDS[kind](facts, language, questions, today)
    return redrawn.mark(KINDS[kind](ledger.as_of(facts, as_of), language, questions, as_of), language, today)


def missing(store: Store, pack: Pack, kind: str = "national") -> list[Missing]:
    """What a report of a kind would lack now, in the order of the chain; what lacks nothing is left out."""
    keys: dict[str, list[str]] = {}
    if kind in ("national", "baseline"):
        now = overview.baseline_now(store, pack)
        questions, given = now.questions, now.answers
        keys |= {
            "question": [key for key, one in questions.items() if not baseline.overall([one], given).answered],
            "carried": [key for key in questions if key in given and given[key].is_carried],
            "gap": [one.question_key for one in overview.gaps_in(store, now) if one.decision is None],
        }
    if kind in ("national", "tracking"):
        keys |= {
            "target": [one.target_id for one in store.read(Target, "adopted_on IS NULL", order="code")],
            "indicator": [one.indicator_id for one in store.read(Indicator, "is_draft = 1", order="code")],
            "measurement": [one.measurement_id for one in store.read(Measurement, _FIRST_WAITING)],
        }
    counts = {name: len(found) for name, found in keys.items()} | {"measurement": store.count(Measurement, _WAITING)}
    return [Missing(name, counts[name], found[0]) for name, found in keys.items() if found]


def _step(share: float, progress: Progress, cancelled: Cancelled) -> None:
    if cancelled():
        raise NatcoordError("cancelled")
    progress(share)


def writer(suffix: str) -> ModuleType:
    """The module that writes documents with this ending."""
    # Imported on use: openpyxl and matplotlib would make the window late.
    if suffix == ".xlsx":
        from natcoord.reports import xlsx

        return xlsx
    if suffix == ".docx":
        from natcoord.reports import docx

        return docx
    from natcoord.reports import pdf

    return pdf
