"""On paper a table of many thousand rows is cut and says so; the workbook holds it whole."""

import pytest

from natcoord.i18n import Language
from natcoord.reports import shortened
from natcoord.reports.document import Column, Document, Paragraph, Section, Table

ENGLISH = Language("en")


def document(rows: int, **options: object) -> Document:
    table = Table((Column("N", "number"),), [[one] for one in range(rows)], **options)
    return Document("T", "S", "A", "en", False, "2026-11-22", (Section("One", "A title", (table,)),))


@pytest.mark.parametrize("rows", [0, 1, shortened.MOST])
def test_a_table_that_fits_stays_as_it_is(rows: int) -> None:
    made = document(rows)
    assert shortened.on_paper(made, ENGLISH) is made


def test_a_longer_table_keeps_its_first_rows_and_says_how_many_there_are() -> None:
    note, table = shortened.on_paper(document(shortened.MOST + 1), ENGLISH).sections[0].blocks
    assert isinstance(note, Paragraph)
    assert ("5,000" in note.text, "5,001" in note.text) == (True, True)
    assert [row[0] for row in table.rows] == list(range(shortened.MOST))


def test_the_rows_that_a_table_names_are_printed_and_sums_stay_sums() -> None:
    made = document(shortened.MOST + 10, printed=(3, 5009), strong=frozenset({5009}))
    table = shortened.on_paper(made, ENGLISH).sections[0].blocks[1]
    assert [row[0] for row in table.rows] == [3, 5009]
    assert table.strong == {1}
