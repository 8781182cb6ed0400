"""Writing a report of a country file off the UI thread, from its own connection to a checked file."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import ModuleType

from natcoord import content, report_packs
from natcoord.content import Pack
from natcoord.domain import baseline, ledger, report_periods
from natcoord.domain.records import Indicator, Measurement, Target
from natcoord.domain.report_records import CLASSES, REPORT_LANGUAGES, Report
from natcoord.domain.snapshot import Snapshot
from natcoord.errors import NatcoordError
from natcoord.i18n import OFFERED, Language
from natcoord.library import OWN
from natcoord.reports import bilingual, figures_paper, redrawn, roadmap_goals, shortened
from natcoord.reports.document import Document
from natcoord.reports.files import Cancelled, Progress, never, no_progress
from natcoord.reports.kinds import KINDS, kind
from natcoord.reports.order import Order
from natcoord.services import classes, overview
from natcoord.store.file import reading
from natcoord.store.store import Store

SUFFIXES = (".xlsx", ".docx", ".pdf")
_ROADMAPS = ("wb", "carib", "cadr")
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


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be written. With `report_id` it is that report of the file, in `language` if one is given.

    Without one, kind, period, class and instrument say what is drawn from the facts alone; what is empty is the
    usual one of the kind. `as_of` draws the report by what the file knew at the end of that day.
    """

    kind: str = ""
    language: str = ""  # REPORT_LANGUAGES
    period: str = ""
    report_class: str = ""
    instrument: str = ""
    report_id: str = ""
    as_of: date | None = None


def write_report(  # noqa: PLR0913 (what, in which language, where, when, and the two calls of a job)
    country_file: Path,
    kind_code: str,
    language_code: str,
    target: Path,
    today: date,
    *,
    as_of: date | None = None,
    progress: Progress = no_progress,
    cancelled: Cancelled = never,
) -> Path:
    """Write a report from the facts alone, of the usual period and class of its kind; see `write`."""
    wanted = Wanted(kind_code, language_code, as_of=as_of)
    return write(country_file, wanted, target, today, progress=progress, cancelled=cancelled)


def write(
    country_file: Path,
    wanted: Wanted,
    target: Path,
    today: date,
    *,
    progress: Progress = no_progress,
    cancelled: Cancelled = never,
) -> Path:
    """Write the report and give its path; the writer reads it back before it takes the place of `target`.

    Raises ``report_day_ahead`` for a day after today, what `check` and `settle` raise, ``cancelled``, and what
    opening the file and writing the report raise.
    """
    check(wanted, target)
    if wanted.as_of is not None and wanted.as_of > today:
        raise NatcoordError("report_day_ahead", day=wanted.as_of.isoformat(), file=target.name)
    if target.suffix.lower() != ".xlsx":
        figures_paper.load()
    document = _document(country_file, wanted, target, today, progress, cancelled)
    _step(_BUILT, progress, cancelled)
    writer(target.suffix.lower()).write(
        document,
        target,
        progress=lambda share: progress(_BUILT + (1 - _BUILT) * share),
        cancelled=cancelled,
    )
    return target


def _document(
    country_file: Path, wanted: Wanted, target: Path, today: date, progress: Progress, cancelled: Cancelled
) -> Document:
    """Apart from `write`: frames that a library keeps in its exceptions must not hold the facts."""
    with reading(country_file) as store:
        facts = overview.snapshot(store, today)
    _step(_READ, progress, cancelled)
    document = draw(facts, wanted, today)
    if target.suffix.lower() == ".xlsx":
        return document
    return shortened.on_paper(document, Language(document.language, facts.country.digits, facts.country.months))


def check(wanted: Wanted, target: Path) -> None:
    """Refuse what cannot be written, before anything is read."""
    if wanted.kind not in KINDS and not wanted.report_id:
        raise NatcoordError("report_kind_unknown", kind=wanted.kind, file=target.name)
    languages = ("", *REPORT_LANGUAGES) if wanted.report_id else REPORT_LANGUAGES
    if wanted.language not in languages:
        raise NatcoordError("language_unknown", language=wanted.language)
    check_place(target)


def check_target(language_code: str, target: Path, suffixes: tuple[str, ...] = SUFFIXES) -> None:
    """Refuse a language that is not offered, and what `check_place` refuses."""
    if language_code not in OFFERED:
        raise NatcoordError("language_unknown", language=language_code)
    check_place(target, suffixes)


def check_place(target: Path, suffixes: tuple[str, ...] = SUFFIXES) -> None:
    """Refuse an ending that has no writer and a folder that is not there."""
    if target.suffix.lower() not in suffixes:
        raise NatcoordError("report_suffix_unknown", file=target.name, suffix=target.suffix)
    if not target.parent.is_dir():
        raise NatcoordError("folder_missing", file=target.name, folder=str(target.parent))


def settle(facts: Snapshot, wanted: Wanted, today: date) -> Report:
    """The report that is wanted, whether the file holds it or not.

    Raises ``report_missing``, ``report_period_unknown``, ``report_class_unknown``, ``report_instrument_missing``.
    """
    if wanted.report_id:
        held = next((one for one in facts.reports if one.report_id == wanted.report_id), None)
        if held is None:
            raise NatcoordError("report_missing", report=wanted.report_id)
        return replace(held, language=wanted.language or held.language)
    wants = kind(wanted.kind)
    period = wanted.period or report_periods.choices(wants.length, wanted.as_of or today)[0]
    if not report_periods.is_period(period, wants.length):
        raise NatcoordError("report_period_unknown", period=period, kind=wanted.kind)
    report_class = wanted.report_class or wants.report_class
    if report_class not in CLASSES:
        raise NatcoordError("report_class_unknown", report_class=report_class)
    instrument = wanted.instrument
    if wants.needs_instrument and not instrument:
        instrument = roadmaps()[0]
    template = report_packs.template(wanted.kind)
    return Report(
        "", wanted.kind, {}, period, wanted.language, report_class, template.key if template else "", instrument
    )


def roadmaps() -> tuple[str, ...]:
    """The instruments a roadmap report can be made on: those of a region with goals."""
    return tuple(key for key in content.pack().instruments if key in _ROADMAPS)


def roadmap_names(store: Store, pack: Pack, language_code: str) -> dict[str, str]:
    """The roadmaps a report can be made on, the imported ones last, each with its name."""
    own = roadmap_goals.own_roadmaps(store.column(Indicator, "library_key").values())
    shipped = {key: pack.word(f"instrument.{key}", language_code) for key in roadmaps()}
    return shipped | {key: key.removeprefix(OWN) for key in own}


def draw(facts: Snapshot, wanted: Wanted, today: date) -> Document:
    """The report as a value. In both languages it is in the direction of the country's own."""
    report = settle(facts, wanted, today)
    if report.language != "both":
        return _in_language(facts, report, report.language, today, wanted.as_of)
    first = facts.country.language
    second = next(code for code in OFFERED if code != first)
    made = (_in_language(facts, report, code, today, wanted.as_of) for code in (first, second))
    return bilingual.beside(*made)


def build(facts: Snapshot, kind_code: str, language_code: str, today: date, as_of: date | None = None) -> Document:
    """The report from the facts alone, of the usual period and class of its kind."""
    return draw(facts, Wanted(kind_code, language_code, as_of=as_of), today)


def order(facts: Snapshot, wanted: Wanted, today: date) -> Order:
    """What the report is made from, in one language: the country's own where both are wanted."""
    report = settle(facts, wanted, today)
    code = facts.country.language if report.language == "both" else report.language
    return _order(facts, report, code, today, wanted.as_of)


def _in_language(facts: Snapshot, report: Report, code: str, today: date, as_of: date | None) -> Document:
    """With `as_of` it is the report of that day, and says on its cover that it was drawn again today."""
    made_from = _order(facts, report, code, today, as_of)
    made = kind(report.kind).build(made_from)
    return made if made_from.today == today else redrawn.mark(made, made_from.language, today)


def _order(facts: Snapshot, report: Report, code: str, today: date, as_of: date | None) -> Order:
    day = as_of or today
    known = facts if day == today else ledger.as_of(facts, day)
    told = classes.redact(known, report.report_class)
    return Order(
        told,
        Language(code, facts.country.digits, facts.country.months),
        content.pack().with_questions(told.own_questions),
        day,
        report,
        report_packs.template(report.kind),
    )


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
