"""The national report on the Programme of Action and the International Tracing Instrument, for clearance at home.

The official report is entered online by the point of contact (domain.md 1.14): this is the draft that ministries
clear, in the columns of the form, and a copy sheet for entering it. Source: domain.md 1.3 to 1.12.
"""

from collections import Counter

from natcoord import labels
from natcoord.domain.report_lines import Line
from natcoord.report_packs import TemplateSection
from natcoord.reports import dressing, poa_annexes, poa_arms, poa_copy
from natcoord.reports.document import Block, Cell, Column, Document, Paragraph, Section, Table
from natcoord.reports.order import Order
from natcoord.reports.poa_lines import STATE_WORDS, Filled, fill


def build(order: Order) -> Document:
    """The report in the language of the order; in every language it holds the same numbers."""
    filled = fill(order)
    sections = [_introduction(filled)]
    for part in filled.template.sections:
        sections.append(_chapter(filled, part))
        if any(line.field.kind == "table" for line in filled.of(part)):
            sections.append(poa_arms.tables(filled))
    sections += [
        poa_annexes.targets(filled),
        poa_annexes.laws(filled),
        poa_copy.sheet(filled),
        poa_annexes.method(filled),
    ]
    subject = order.language.translate(
        "reporting", "Implementation of the Programme of Action and the International Tracing Instrument"
    )
    return dressing.document(order, filled.word("title"), subject, sections)


def _introduction(filled: Filled) -> Section:
    """Without a title of its own, so that the sections of the template keep their numbers."""
    language = filled.language
    name = language.translate("reporting", "About this report")
    blocks: list[Block] = [Paragraph(name, "subtitle")]
    blocks += [Paragraph(text) for text in _how_to_read(filled)]
    blocks.append(_states(filled))
    return Section(name, "", tuple(blocks))


def _how_to_read(filled: Filled) -> list[str]:
    language, report = filled.language, filled.order.report
    texts = []
    if report.period:
        words = language.translate(
            "reporting",
            "This report covers {period} and follows the United Nations template in use since 2020, section by"
            " section. It is the text for clearance; the report itself is entered online by the national point of"
            " contact or the Permanent Mission.",
        )
        texts.append(words.format(period=labels.report_period(report.period, language)))
    texts += [
        language.translate(
            "reporting",
            "Each table gives the source of a question, the question, the answer and remarks. The answers of the"
            " form are yes, no and in development. Questions that do not arise, by the answers before them, are left"
            " out of the tables and said to be so in the copy sheet.",
        ),
        language.translate(
            "reporting",
            "The number of a question is printed only where it has been checked against the form. Where none stands,"
            " the section and the words show the way.",
        ),
        language.translate(
            "reporting",
            "Answers from the facts of the country file hold as long as nothing else is filled in; the remarks say"
            " where they come from.",
        ),
    ]
    if report.report_class == "public":
        texts.append(
            language.translate(
                "reporting",
                "This is a public report: names, telephone numbers and addresses of persons are kept out, and"
                " marked as restricted. The restricted report holds them.",
            )
        )
    return texts


def _states(filled: Filled) -> Table:
    language = filled.language
    counts = Counter(filled.state(line) for line in filled.lines.values())
    rows: list[list[Cell]] = [[filled.state_words(state), counts[state]] for state in STATE_WORDS if counts[state]]
    rows.append([language.translate("reporting", "All questions"), sum(counts.values())])
    columns = (
        Column(language.translate("reporting", "Answers of this report"), width=56),
        Column(language.translate("reporting", "Questions"), "number", 14, 0),
    )
    return Table(columns, rows, key="poa_states", strong=frozenset({len(rows) - 1}))


def _chapter(filled: Filled, part: TemplateSection) -> Section:
    language, title = filled.language, filled.word(f"section.{part.key}")
    blocks: list[Block] = []
    note = f"section.{part.key}.note"
    if filled.template.has(note):
        blocks.append(Paragraph(filled.word(note), "note"))
    columns = (
        Column(language.translate("reporting", "Sources"), width=15),
        Column(language.translate("reporting", "Question"), width=34),
        Column(language.translate("reporting", "Answer"), width=28),
        Column(language.translate("reporting", "Remarks"), width=18),
    )
    asked = [line for line in filled.of(part) if line.is_asked]
    blocks.append(Table(columns, [_row(filled, line) for line in asked], key=f"poa_{part.key}"))
    if skipped := len(part.fields) - len(asked):
        words = language.translate("reporting", "Questions of this section that are not asked: {number}.")
        blocks.append(Paragraph(words.format(number=language.number(skipped)), "note"))
    return Section(language.digits_of(f"{part.number}. {title}")[:31], title, tuple(blocks))


def _row(filled: Filled, line: Line) -> list[Cell]:
    return [filled.sources(line), filled.question(line), filled.answer(line), filled.remarks(line)]
