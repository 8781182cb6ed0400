"""The brief for a minister is one page in every language and format, whatever was written."""

import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from natcoord.domain.plan_records import Deadline
from natcoord.domain.snapshot import Snapshot
from natcoord.reports.document import Bars, Document, Paragraph
from natcoord.services import exporting
from natcoord.services.exporting import Wanted
from tests.reports import worded
from tests.reports.worded import TODAY

LONG = {"en": "We ask for a decision on the draft law. " * 800, "ar": "نطلب قرارا بشأن مشروع القانون. " * 1000}


def longest() -> Snapshot:
    """Everything that people write, at its longest."""
    facts = worded.snapshot()
    deadline = Deadline("d", LONG, "2026-12-01", "none", 30, None, "", "verified", None)
    name = {code: f"{text} " * 8 for code, text in facts.country.name.items()}
    return replace(
        facts,
        country=replace(facts.country, name=name),
        report_entries=tuple(replace(one, text=LONG) for one in facts.report_entries),
        deadlines=(deadline,),
    )


CASES = {"usual": worded.snapshot, "longest": longest}


def paragraphs(document: Document) -> list[str]:
    return [block.text for section in document.sections for block in section.blocks if isinstance(block, Paragraph)]


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("language", ["ar", "en", "both"])
def test_the_printed_brief_is_one_page(case: str, language: str, tmp_path: Path, qapp: object) -> None:
    target = tmp_path / "brief.pdf"
    exporting.writer(".pdf").write(worded.drawn("brief", language, facts=CASES[case]()), target)
    assert len(PdfReader(target).pages) == 1


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_brief_for_word_is_one_page(case: str, language: str, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("needs LibreOffice (soffice) to lay the pages out")
    target = tmp_path / "brief.docx"
    exporting.writer(".docx").write(worded.drawn("brief", language, facts=CASES[case]()), target)
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path / "out"), str(target)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    assert len(PdfReader(tmp_path / "out" / "brief.pdf").pages) == 1


@pytest.mark.parametrize("language", ["ar", "en"])
def test_it_has_three_charts_and_no_table(language: str) -> None:
    document = worded.drawn("brief", language)
    bars = [block for section in document.sections for block in section.blocks if isinstance(block, Bars)]
    assert len(bars) == 3
    assert not worded.tables(document)


def test_both_languages_draw_the_same_numbers() -> None:
    arabic, english = (
        [part.values for block in worded.drawn("brief", code).sections[0].blocks if isinstance(block, Bars)
         for part in block.parts]
        for code in ("ar", "en")
    )  # fmt: skip
    assert arabic == english


def test_it_says_what_is_asked_of_the_minister() -> None:
    said = paragraphs(worded.drawn("brief", "en"))
    assert said[said.index("What is asked of the minister") + 1] == "Words on brief.ask."


def test_words_are_cut_at_a_word_and_say_so() -> None:
    said = paragraphs(worded.drawn("brief", "en", facts=longest()))
    asked = said[said.index("What is asked of the minister") + 1]
    assert asked.endswith("…")
    assert len(asked) <= 301
    kept = asked.removesuffix("…")
    assert LONG["en"].startswith(kept)
    assert not LONG["en"][len(kept)].isalnum()


DEADLINES = {
    "the next one": ([("2026-12-31", "verified"), ("2026-12-01", "verified")], "1 December 2026"),
    "none that has passed": ([("2026-11-01", "verified"), ("2027-02-03", "verified")], "3 February 2027"),
    "none that is unverified": ([("2026-12-01", "unverified"), ("2027-02-03", "from_memory")], "3 February 2027"),
    "today": ([("2026-11-22", "verified")], "22 November 2026"),
}


@pytest.mark.parametrize("case", DEADLINES)
def test_the_next_deadline_is(case: str) -> None:
    days, wanted = DEADLINES[case]
    deadlines = tuple(
        Deadline(day, {"en": "Report"}, day, "none", 30, None, "", confidence, None) for day, confidence in days
    )
    facts = replace(worded.snapshot(), deadlines=deadlines)
    assert f"Next deadline: {wanted}, Report." in paragraphs(worded.drawn("brief", "en", facts=facts))


def test_a_file_without_facts_makes_a_brief_that_says_so() -> None:
    bare = Snapshot(worded.snapshot().country, TODAY.isoformat(), (), (), (), (), (), (), ())
    said = paragraphs(exporting.draw(bare, Wanted("brief", "en"), date(2026, 11, 22)))
    assert "The baseline has not been taken yet." in said
    assert "No national target has been set yet." in said
    assert "No deadline is in the calendar." in said
