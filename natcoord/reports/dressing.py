"""What every report wears: a cover, contents, numbers, the step of clearance, a glossary, marks on every page."""

from collections.abc import Sequence
from dataclasses import replace

from natcoord import labels
from natcoord.domain.report_records import CLEARANCES
from natcoord.reports import glossary, narrative
from natcoord.reports.document import Block, Cell, Column, Contents, Document, Paragraph, Section, Table
from natcoord.reports.national import formats
from natcoord.reports.numbering import numbered
from natcoord.reports.order import Order

_LONGEST_NAME = 31  # characters of the name of a sheet


def document(
    order: Order, title: str, subject: str, sections: Sequence[Section], *, is_short: bool = False
) -> Document:
    """A whole document around the sections of a kind. `title` is without the name of the State.

    A short one, of a page or two, has neither contents nor clearance nor glossary, and begins without a cover page.
    """
    language = order.language
    closing = () if is_short else (_clearance(order), glossary.section(order, sections))
    cover = _cover(order, title)
    contents = Section(
        language.translate("reporting", "Contents"), language.translate("reporting", "Contents"), (Contents(),)
    )
    whole = Document(
        title=language.translate("reporting", "{state}: {title}").format(state=order.state_name, title=title),
        subject=subject,
        author=order.state_name,
        language=language.code,
        is_rtl=language.is_rtl,
        created_on=order.today.isoformat(),
        sections=tuple(sections) if is_short else (cover, contents, *sections, *(one for one in closing if one)),
        formats=formats(language),
    )
    whole = marked(whole, order)
    return whole if is_short else numbered(whole)


def dressed(made: Document, order: Order, *, is_numbered: bool = True) -> Document:
    """A document that has its own cover, with what every cover says, what was written, and its sections numbered."""
    lines = tuple(Paragraph(line) for line in facts(order))
    sections: list[Section] = []
    for one in made.sections:
        if one.is_cover:
            sections.append(replace(one, blocks=(*one.blocks[:1], *lines, *one.blocks[1:])))
            sections += _written(order)
        else:
            sections.append(one)
    whole = marked(replace(made, sections=tuple(sections)), order)
    return numbered(whole) if is_numbered else whole


def _written(order: Order) -> list[Section]:
    """What was written for the opening section of the template, ``<kind>.words``."""
    template, key = order.template, f"{order.report.kind}.words"
    if template is None or key not in (one.key for one in template.sections):
        return []
    title = template.word(f"section.{key}", order.language.code)
    made = narrative.section(order, title[:_LONGEST_NAME], title, (key,))
    return [replace(made, is_continued=False)] if made else []


def marked(made: Document, order: Order) -> Document:
    """With the words above every printed page."""
    return replace(made, head=made.title, mark=_mark(order))


def facts(order: Order) -> list[str]:
    """What a report covers, how far it may go, its version and where its clearance stands, a sentence each."""
    language, report = order.language, order.report
    found = []
    if report.period:
        words = language.translate("reporting", "Period: {period}.")
        found.append(words.format(period=labels.report_period(report.period, language)))
    words = language.translate("reporting", "Class: {class_name}.")
    found.append(words.format(class_name=labels.report_class(report.report_class, language)))
    words = language.translate("reporting", "Version {number}: {step}.")
    step = labels.clearance(report.state, language)
    found.append(words.format(number=language.number(report.version), step=step))
    return found


def _mark(order: Order) -> str:
    words = labels.report_class(order.report.report_class, order.language)
    if order.report.is_submitted:
        return words
    draft = order.language.translate("reporting", "{class_name} · not cleared for submission")
    return draft.format(class_name=words)


def _cover(order: Order, title: str) -> Section:
    language, country = order.language, order.snapshot.country
    blocks: list[Block] = [Paragraph(order.state_name, "subtitle")]
    own = order.say(order.report.title)
    if own and own != title:
        blocks.append(Paragraph(own, "subtitle"))
    if country.is_example:
        words = language.translate("reports", "Training example: the State and all its figures are invented.")
        blocks.append(Paragraph(words, "note"))
    blocks += [Paragraph(line) for line in facts(order)]
    if prepared := order.institution(order.report.institution_id):
        words = language.translate("reporting", "Prepared by: {institution}.")
        blocks.append(Paragraph(words.format(institution=prepared)))
    words = language.translate("reporting", "Date: {date}.")
    blocks.append(Paragraph(words.format(date=language.date(order.today))))
    return Section(language.translate("reports", "Cover"), title, tuple(blocks), is_cover=True)


def _clearance(order: Order) -> Section | None:
    """The steps with what was decided, and room for a signature where nothing is yet; none once submitted."""
    if order.report.is_submitted:
        return None
    language = order.language
    moves = {one.to_state: one for one in order.snapshot.report_moves if one.report_id == order.report.report_id}
    rows: list[list[Cell]] = []
    for state in CLEARANCES[1:]:
        move = moves.get(state)
        rows.append(
            [labels.clearance(state, language), move.body if move else "", move.moved_on if move else "", "", ""]
        )
    columns = (
        Column(language.translate("reporting", "Step"), width=22),
        Column(language.translate("reporting", "Cleared by"), width=24),
        Column(language.translate("reporting", "Date"), "date", 14),
        Column(language.translate("reporting", "Remarks"), width=18),
        Column(language.translate("reporting", "Signature"), width=16),
    )
    note = language.translate(
        "reporting",
        "This draft goes through the steps below before it is submitted. Nothing in it is an official position yet.",
    )
    title = language.translate("reporting", "Clearance")
    return Section(title, title, (Paragraph(note, "note"), Table(columns, rows, key="clearance", is_form=True)))
