"""What is due, written to a file: for other calendars to read, or as a list to print."""

from datetime import date
from pathlib import Path

from natcoord.domain.plan_records import Deadline
from natcoord.domain.records import Institution
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.reports import duty_list
from natcoord.reports.files import Cancelled, never
from natcoord.services import exporting
from natcoord.services.calendar import duties
from natcoord.store.file import reading


def write_ics(
    country_file: Path, language_code: str, target: Path, today: date, *, cancelled: Cancelled = never
) -> Path:
    """Write what is due as a file that other calendars read, read it back, and give its path.

    Raises ``language_unknown``, ``report_suffix_unknown``, ``folder_missing``, ``cancelled``, and what opening the
    file and writing raise.
    """
    exporting.check_target(language_code, target, (".ics",))
    from natcoord.reports import ics  # brings time zones along, which lists do not need

    facts = _read(country_file, language_code, today)
    if cancelled():
        raise NatcoordError("cancelled")
    ics.write(facts, target)
    return target


def write_list(
    country_file: Path, language_code: str, target: Path, today: date, *, cancelled: Cancelled = never
) -> Path:
    """Write what is due as a list for printing (.pdf, .docx, .xlsx), and give its path. Raises as `write_ics`."""
    exporting.check_target(language_code, target, exporting.SUFFIXES)
    document = duty_list.build(_read(country_file, language_code, today))
    exporting.writer(target.suffix.lower()).write(document, target, cancelled=cancelled)
    return target


def write(country_file: Path, language_code: str, target: Path, today: date, *, cancelled: Cancelled = never) -> Path:
    """The one or the other, by the ending of `target`."""
    writer = write_ics if target.suffix.lower() == ".ics" else write_list
    return writer(country_file, language_code, target, today, cancelled=cancelled)


def _read(country_file: Path, language_code: str, today: date) -> duty_list.Calendar:
    with reading(country_file) as store:
        country = store.country()
        return duty_list.Calendar(
            country=country,
            language=Language(language_code, country.digits, country.months),
            today=today,
            deadlines=tuple(store.read(Deadline)),
            duties=duties(store, today),
            institutions={one.institution_id: one.name for one in store.read(Institution)},
        )
