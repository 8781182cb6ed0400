"""The copy sheet: every question in the order of the online form, with the value to paste and how long it is."""

from natcoord.domain import prefill
from natcoord.domain.report_lines import Line
from natcoord.reports import poa_arms
from natcoord.reports.document import Cell, Column, Paragraph, Section, Table
from natcoord.reports.poa_lines import Filled
from natcoord.reports.printed import clean

_WRITTEN = ("text", "list")


def sheet(filled: Filled) -> Section:
    """One row for each question, those of a section below its name; the arms table cell by cell."""
    language = filled.language
    columns = (
        Column(language.translate("reporting", "Number"), width=10),
        Column(language.translate("reporting", "Question"), width=52),
        Column(language.translate("reporting", "Value to paste"), width=56),
        Column(language.translate("reporting", "Characters"), width=12),
        Column(language.translate("reports", "Note"), width=30),
    )
    rows: list[list[Cell]] = []
    strong = []
    for part in filled.template.sections:
        strong.append(len(rows))
        rows.append([language.digits_of(part.number), filled.word(f"section.{part.key}"), "", "", ""])
        for line in filled.of(part):
            rows += _table(filled) if line.field.kind == "table" and filled.said(line) else [_row(filled, line)]
    note = language.translate(
        "reporting",
        "Values stand here as the online form takes them: numbers without marks, texts as they were written. The"
        " length counts characters, spaces included. Where nothing is to be pasted, the note says why.",
    )
    title = language.translate("reporting", "Copy sheet for the online form")
    table = Table(columns, rows, key="poa_copy", strong=frozenset(strong), keeps=1)
    return Section(language.translate("reporting", "Copy sheet"), title, (Paragraph(note, "note"), table))


def _row(filled: Filled, line: Line) -> list[Cell]:
    field, value = line.field, filled.said(line)
    words = filled.word(f"field.{field.field_key}")
    if value is None:
        return [field.printed_number, words, "", "", filled.state_words(filled.state(line))]
    if value.absence:
        return [field.printed_number, words, "", "", filled.answer(line)]
    pasted = clean(_pasted(filled, line))
    length = filled.language.number(len(pasted)) if field.kind in _WRITTEN else ""
    return [field.printed_number, words, pasted, length, filled.remarks(line)]


def _pasted(filled: Filled, line: Line) -> str:
    """What goes into the form, without digits or marks of a language in numbers."""
    value = filled.said(line)
    assert value is not None, "only what is said can be pasted"
    if value.number is not None:
        return prefill.plain(value.number)
    return filled.chosen(line.field, value) or filled.order.say(value.text).strip()


def _table(filled: Filled) -> list[list[Cell]]:
    """The arms table, a row for each of its cells."""
    language = filled.language
    made: list[list[Cell]] = []
    total = language.translate("reports", "Total")
    pattern = language.translate("reporting", "{year}, {row}: {column}")
    for summary in poa_arms.summaries(filled):
        for row in poa_arms.rows(filled, summary):
            named = [*zip(poa_arms.columns(filled), row.parts, strict=True)] if row.parts else []
            for column, number in (*named, (total, row.whole)):
                words = pattern.format(year=language.year(summary.year), row=row.title, column=column)
                note = "" if number is not None else filled.state_words("missing")
                made.append(["", words, "" if number is None else prefill.plain(number), "", note])
    return made
