"""What people wrote for a report: the filled fields of its template, each under its name."""

from collections.abc import Iterable

from natcoord import labels
from natcoord.domain.report_records import ReportEntry
from natcoord.i18n import QT_TRANSLATE_NOOP
from natcoord.report_packs import Template
from natcoord.reports.document import Block, Paragraph, Section
from natcoord.reports.order import Order

_CARRIED = QT_TRANSLATE_NOOP("reporting", "Taken over from an earlier report, to be confirmed")


def section(order: Order, name: str, title: str, keys: Iterable[str] = ()) -> Section | None:
    """The filled fields as a section of their own; None where there is nothing. All sections unless `keys` are given.

    `name` is that of the sheet, `title` that of the chapter, which follows the one before on its page.
    """
    made = [block for key in (keys or _sections(order)) for block in blocks(order, key)]
    return Section(name, title, tuple(made), is_continued=True) if made else None


def blocks(order: Order, section_key: str, *, is_named: bool = True) -> list[Block]:
    """The filled fields of one section of the template, each below its name unless `is_named` is False.

    A field that a report in the making still owes is named with a note; one that may be left out is left out.
    """
    template = order.template
    keys = _fields(template, section_key) if template else ()
    made: list[Block] = []
    for key in keys:
        said = field(order, key)
        if said and template:
            made += [Paragraph(template.word(f"field.{key}", order.language.code), "heading")] if is_named else []
            made += said
    return made


def field(order: Order, key: str) -> list[Block]:
    """What was written for one field, with a note where it is still to be confirmed or written; empty for nothing.

    A restricted field says nothing in a public report.
    """
    asked = order.template.fields.get(key) if order.template else None
    if asked is None or (asked.is_restricted and order.report.report_class == "public"):
        return []
    entry = order.entries.get(key)
    text = order.words_of(key)
    if entry is not None and entry.absence:
        text = labels.field_absence(entry.absence, order.language)
    is_open = bool(order.report.report_id) and not order.report.is_submitted
    if not text:
        words = order.language.translate("reporting", "Not written yet.")
        return [Paragraph(words, "note")] if is_open and not asked.is_optional else []
    made: list[Block] = [Paragraph(text)]
    if is_open and _is_unconfirmed(entry):
        made.append(Paragraph(order.language.translate("reporting", _CARRIED), "note"))
    return made


def _is_unconfirmed(entry: ReportEntry | None) -> bool:
    return entry is not None and not entry.is_confirmed


def _sections(order: Order) -> tuple[str, ...]:
    return tuple(one.key for one in order.template.sections) if order.template else ()


def _fields(template: Template, section_key: str) -> tuple[str, ...]:
    return next((one.fields for one in template.sections if one.key == section_key), ())
