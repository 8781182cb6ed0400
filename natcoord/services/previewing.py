"""Looking at a report before it is written: its pages as pictures, made off the UI thread."""

from datetime import date
from pathlib import Path

from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.reports import preview, shortened
from natcoord.reports.files import Cancelled, Progress, never, no_progress
from natcoord.reports.preview import Preview
from natcoord.services import exporting, overview
from natcoord.services.exporting import Wanted
from natcoord.store.file import reading

_BUILT = 0.3  # the share of reading and building


def pages(
    country_file: Path,
    wanted: Wanted,
    today: date,
    *,
    progress: Progress = no_progress,
    cancelled: Cancelled = never,
    width_px: int = 900,
) -> Preview:
    """The first pages of the report as its PDF would have them, and how many there are.

    Raises what opening the file and `exporting.draw` raise, ``report_day_ahead`` and ``cancelled``.
    """
    if wanted.as_of is not None and wanted.as_of > today:
        raise NatcoordError("report_day_ahead", day=wanted.as_of.isoformat(), file=country_file.name)
    with reading(country_file) as store:
        facts = overview.snapshot(store, today)
    if cancelled():
        raise NatcoordError("cancelled")
    made = exporting.draw(facts, wanted, today)
    country = facts.country
    made = shortened.on_paper(made, Language(made.language, country.digits, country.months))
    progress(_BUILT)
    return preview.paint(
        made, width_px, progress=lambda share: progress(_BUILT + (1 - _BUILT) * share), cancelled=cancelled
    )
