"""A ministry's own workbook or Word file, filled from the facts of a country file."""

from datetime import date
from pathlib import Path

from natcoord.errors import NatcoordError
from natcoord.reports.files import Cancelled, Progress, beside, never, no_progress
from natcoord.reports.fill_workbook import Filled
from natcoord.services import exporting, overview
from natcoord.services.exporting import Wanted
from natcoord.store.file import reading

SUFFIXES = (".xlsx", ".xlsm", ".docx")


def fill(  # noqa: PLR0913 (from which facts, which file to which, when, and the two calls of a job)
    country_file: Path,
    wanted: Wanted,
    template: Path,
    target: Path,
    today: date,
    *,
    progress: Progress = no_progress,
    cancelled: Cancelled = never,
) -> Filled:
    """Write `template` with its names filled to `target`; gives what was filled, unknown and refused, by name.

    Raises ``template_over_itself``, ``template_suffix_differs``, ``report_suffix_unknown``, ``folder_missing``,
    ``language_unknown`` for both languages at once, ``template_missing`` and what filling it raises.
    """
    _check(wanted, template, target)
    with reading(country_file) as store:
        facts = overview.snapshot(store, today)
    _step(0.4, progress, cancelled)
    order = exporting.order(facts, wanted, today)
    # Imported on use: docxtpl and lxml would make the window late.
    from natcoord.reports import fill_word, fill_workbook, template_names

    names = template_names.names(order)
    _step(0.6, progress, cancelled)
    with beside(target) as part:
        if template.suffix.lower() == ".docx":
            made = fill_word.fill(template, part, names, template_names.lists(order), order.language)
        else:
            made = fill_workbook.fill(template, part, names)
        _step(0.9, progress, cancelled)
    progress(1.0)
    return made


def names(country_file: Path, wanted: Wanted, today: date) -> list[tuple[str, str]]:
    """Every name a template may use now, with what it stands for in print."""
    from natcoord.reports import template_names

    with reading(country_file) as store:
        facts = overview.snapshot(store, today)
    order = exporting.order(facts, wanted, today)
    found = template_names.names(order)
    return [(name, template_names.printed(value, order.language)) for name, value in found.items()]


def _check(wanted: Wanted, template: Path, target: Path) -> None:
    exporting.check_place(target, SUFFIXES)
    if not template.is_file():
        raise NatcoordError("template_missing", file=str(template))
    if template.suffix.lower() != target.suffix.lower():
        raise NatcoordError("template_suffix_differs", file=target.name, suffix=template.suffix)
    if target.exists() and template.samefile(target):
        raise NatcoordError("template_over_itself", file=template.name)
    if wanted.language == "both":
        raise NatcoordError("language_unknown", language=wanted.language)


def _step(share: float, progress: Progress, cancelled: Cancelled) -> None:
    if cancelled():
        raise NatcoordError("cancelled")
    progress(share)
