"""The country page: nine chapters that are left out when nothing is known, and nothing restricted in them."""

from dataclasses import replace

import pytest

from natcoord.domain.report_records import ReportEntry
from natcoord.domain.snapshot import Snapshot
from natcoord.reports.document import Document, Paragraph
from natcoord.services import exporting
from natcoord.services.exporting import Wanted
from tests.reports import worded
from tests.reports.worded import TODAY

CHAPTERS = [  # in the order of domain.md 10.1
    "National context",
    "Status of implementation",
    "Priorities",
    "Needs and challenges",
    "Maps",
    "Individualised approach",
    "Partnerships",
    "Contact information",
    "Additional resources",
]


def page(facts: Snapshot, report_class: str = "public", language: str = "en") -> Document:
    return exporting.draw(facts, Wanted("country_page", language, report_class=report_class), TODAY)


def chapters(document: Document) -> list[str]:
    """The titles of its chapters without their numbers, and without what every report ends with."""
    titles = [section.title.partition(".  ")[2] for section in document.sections if not section.is_cover]
    return [one for one in titles if one not in ("", "Clearance", "Glossary")]


def bare() -> Snapshot:
    """A file in which nothing has been entered."""
    return Snapshot(worded.snapshot().country, TODAY.isoformat(), (), (), (), (), (), (), ())


def test_both_languages_hold_the_same_numbers() -> None:
    arabic, english = (worded.drawn("country_page", code) for code in ("ar", "en"))
    assert worded.numbers(arabic) == worded.numbers(english)


def test_a_page_with_all_its_words_has_the_nine_chapters_in_their_order() -> None:
    assert chapters(worded.drawn("country_page", "en")) == CHAPTERS


def test_chapters_without_facts_or_words_are_left_out() -> None:
    assert chapters(page(worded.snapshot())) == [CHAPTERS[place] for place in (1, 2, 3, 4, 6, 8)]
    assert chapters(page(bare())) == []


def test_one_sentence_makes_one_chapter() -> None:
    report = next(one for one in worded.snapshot().reports if one.kind == "country_page")
    entry = ReportEntry("e", report.report_id, "page.needs.victims", text={"en": "Two clinics."})
    facts = replace(bare(), reports=(report,), report_entries=(entry,))
    assert chapters(worded.drawn("country_page", "en", facts=facts)) == ["Needs and challenges"]


def test_gaps_stand_by_priority_and_rejected_ones_nowhere() -> None:
    facts = worded.snapshot()
    rows = worded.tables(page(facts))["page_gaps"].rows
    priorities = [row[2] for row in rows]
    assert priorities == sorted(priorities, key=lambda one: -float(str(one)))
    rejected = {one.question_key for one in facts.decisions if one.decision == "rejected"}
    assert rejected
    titles = {row[0] for row in rows}
    words = exporting.order(facts, Wanted("country_page", "en"), TODAY).pack
    assert not titles & {words.word(f"question.{key}.title", "en") for key in rejected}


def test_only_adopted_targets_are_listed() -> None:
    facts = worded.snapshot()
    listed = {row[0] for row in worded.tables(page(facts))["page_targets"].rows}
    assert listed == {one.code for one in facts.targets if one.adopted_on}
    assert len(listed) < len(facts.targets)


def test_donors_are_named_with_what_they_gave_in_their_own_currency() -> None:
    facts = worded.snapshot()
    rows = worded.tables(page(facts, "restricted"))["page_donors"].rows
    given = [one for one in facts.costs if one.institution_id]
    assert sum(float(str(row[1])) for row in rows) == sum(one.received or 0 for one in given)
    assert {row[3] for row in rows} == {one.currency for one in given}


def test_places_are_listed_and_no_map_is_promised() -> None:
    document = page(worded.snapshot())
    assert [row[0] for row in worded.tables(document)["page_places"].rows] == ["Rural", "Urban"]
    notes = [block.text for section in document.sections for block in section.blocks if isinstance(block, Paragraph)]
    assert "Places that figures are known of. This page names maps and draws none." in notes


@pytest.mark.parametrize("report_class", ["public", "restricted"])
def test_a_restricted_document_is_named_in_no_page(report_class: str) -> None:
    facts = worded.snapshot()
    hidden = tuple(replace(one, title="Sealed annex", is_restricted=True) for one in facts.evidence[:40])
    document = page(replace(facts, evidence=(*hidden, *facts.evidence[40:])), report_class)
    assert "Sealed annex" not in worded.words(document)
    assert worded.tables(document)["page_documents"].rows


@pytest.mark.parametrize("language", ["ar", "en"])
def test_contact_persons_stand_in_a_restricted_page_only(language: str) -> None:
    assert worded.SECRET not in worded.words(worded.drawn("country_page", language))
    assert worded.SECRET in worded.words(worded.drawn("country_page", language, "restricted"))
