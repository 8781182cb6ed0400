"""What every report wears: cover, contents, numbers, clearance, glossary, and the words above each page."""

from dataclasses import replace
from datetime import date

import pytest

from natcoord.content import pack
from natcoord.domain.records import Country
from natcoord.domain.report_records import CLEARANCES, Report, ReportMove
from natcoord.domain.snapshot import Snapshot
from natcoord.i18n import Language
from natcoord.reports import dressing, glossary, printed
from natcoord.reports.document import Contents, Document, Paragraph, Section, Table
from natcoord.reports.numbering import numbered
from natcoord.reports.order import Order

COUNTRY = Country("country", {"en": "Testland", "ar": "بلد الاختبار"}, False, "en", "latin", "un", 4.0, 0.95, 0.6)
REPORT = Report("r", "poa", {}, "2024-2025", "en", "public", "poa_g3_2020")


def order(code: str = "en", **changes: object) -> Order:
    report = replace(REPORT, **changes)
    moves = (ReportMove("m", "r", "draft", "technical", "2026-03-01", "Working group", "Somebody", "Seen"),)
    snapshot = Snapshot(
        COUNTRY, "2026-11-22", (), (), (), (), (), (), (), reports=(report,), report_moves=moves,
    )  # fmt: skip
    return Order(snapshot, Language(code), pack(), date(2026, 11, 22), report)


def body(*texts: str) -> Section:
    return Section("Body", "The body", tuple(Paragraph(text) for text in texts))


def made(given: Order, *sections: Section, **options: bool) -> Document:
    return dressing.document(given, "A report", "Subject", sections or (body("Words"),), **options)


def texts(section: Section) -> list[str]:
    return [block.text for block in section.blocks if isinstance(block, Paragraph)]


def test_the_cover_says_state_period_class_version_and_date() -> None:
    cover = made(order()).sections[0]
    assert (cover.is_cover, cover.title) == (True, "A report")
    assert texts(cover) == [
        "Testland", "Period: 2024 and 2025.", "Class: Public.", "Version 1: Draft.", "Date: 22 November 2026.",
    ]  # fmt: skip


def test_the_pages_of_a_draft_say_that_it_is_not_cleared_and_those_of_a_submitted_one_do_not() -> None:
    assert made(order()).mark == "Public · not cleared for submission"
    assert made(order(state="submitted")).mark == "Public"
    assert made(order()).head == "Testland: A report"


def test_a_draft_shows_the_steps_of_its_clearance_with_room_for_what_is_still_to_come() -> None:
    section = next(one for one in made(order()).sections if one.sheet == "Clearance")
    table = next(block for block in section.blocks if isinstance(block, Table))
    assert len(table.rows) == len(CLEARANCES) - 1
    assert list(table.rows[0])[:3] == ["Cleared technically", "Working group", "2026-03-01"]
    assert list(table.rows[1])[1:] == ["", "", "", ""]
    assert printed.places(table) == list(range(len(table.columns)))
    assert "Somebody" not in str(section)


def test_a_submitted_report_has_no_clearance_to_fill_in() -> None:
    assert "Clearance" not in [one.sheet for one in made(order(state="submitted")).sections]


def test_a_short_report_has_neither_cover_nor_contents_nor_glossary() -> None:
    assert [one.sheet for one in made(order(), body("The baseline"), is_short=True).sections] == ["Body"]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("The gap was found by tracing.", ["Gap", "Tracing"]),
        ("THE BASELINE of 2022", ["Baseline"]),
        ("Nothing of the kind", []),
    ],
)
def test_the_glossary_holds_the_terms_that_the_report_uses_and_no_others(text: str, terms: list[str]) -> None:
    found = glossary.section(order(), (body(text),))
    rows = [row for block in (found.blocks if found else ()) if isinstance(block, Table) for row in block.rows]
    assert [row[0] for row in rows] == terms


def test_sections_and_headings_are_numbered_and_the_contents_name_them_all() -> None:
    sections = (
        Section("Cover", "Title", (), is_cover=True),
        Section("Contents", "Contents", (Contents(),)),
        Section("One", "First", (Paragraph("Where", "heading"), Paragraph("Words"), Paragraph("When", "heading"))),
        Section("Two", "", (Paragraph("Goes on"),)),
        Section("Three", "Second", (Paragraph("Who", "heading"),)),
    )
    whole = numbered(Document("T", "S", "A", "en", False, "2026-11-22", sections))
    assert [one.title for one in whole.sections] == ["Title", "Contents", "1.  First", "", "2.  Second"]
    (contents,) = whole.sections[1].blocks
    assert isinstance(contents, Contents)
    assert [(one.text, one.level, one.section) for one in contents.entries] == [
        ("1.  First", 1, 2), ("1.1  Where", 2, 2), ("1.2  When", 2, 2), ("2.  Second", 1, 4), ("2.1  Who", 2, 4),
    ]  # fmt: skip


def test_numbers_are_in_the_digits_of_the_report() -> None:
    given = order("ar")
    arabic = replace(given, language=Language("ar", "arabic"))
    section = next(one for one in made(arabic).sections if one.sheet == "Body")
    assert section.title == "١.  The body"


def test_a_report_with_a_cover_of_its_own_gets_the_same_facts_below_its_first_line() -> None:
    cover = Section("Cover", "Own", (Paragraph("Testland", "subtitle"), Paragraph("As of today.")), is_cover=True)
    own = Document("Own report", "S", "A", "en", False, "2026-11-22", (cover, body("Words")))
    whole = dressing.dressed(own, order())
    assert texts(whole.sections[0])[:3] == ["Testland", "Period: 2024 and 2025.", "Class: Public."]
    assert whole.sections[1].title == "1.  The body"
