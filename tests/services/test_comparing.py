"""What changed between two submissions, or since one: told in full within the country, and no more than may leave."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pypdf
import pytest

from natcoord import content, field_words
from natcoord.domain.records import Answer, Assessment, Evidence, Institution, Target
from natcoord.domain.report_records import Report, ReportEntry, ReportMove, Restriction
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.reports import changed
from natcoord.reports.changed_words import Wording
from natcoord.services import comparing, plan, submissions
from natcoord.services.comparing import Wanted
from natcoord.store.store import Store

# A report in PDF without an application makes one and ends it, and with it every translator of the process.
pytestmark = pytest.mark.usefixtures("qapp")
CLEARED = Report("r", "national", {"en": "Our report"}, "", "en", "public", "", state="political")
POLICE = Institution("police", {"en": "Police", "ar": "الشرطة"}, "agency")
ROUND = Assessment("s", {"en": "Round 1", "ar": "الجولة ١"}, "2026-01-01", None, "1")
ANSWER = Answer("a", "s", "coordination.legal_basis", 2, None, 1, None, "", "police", "2026-01-02", "Colonel Marker")
PAPER = Evidence("e", "a", "document", "Decree 12", "", None, "", None, "", None, False)


@pytest.fixture
def submitted(store: Store, today: date) -> str:
    """The key of a submission of a small file."""
    target = replace(plan.new_target(store), target_id="t", title={"en": "Marked"}, target_value=50.0)
    with store.step("test"):
        store.save(CLEARED, POLICE, ROUND, ANSWER, PAPER, target)
    return _submit(store, today)


def _submit(store: Store, today: date) -> str:
    made = submissions.prepare(store.path, "r", today, suffixes=())
    with store.step("submissions.submit"):
        return submissions.submit(store, made, today, "Council")


def told(store: Store, before: str, after: str, today: date, report_class: str = "restricted") -> list[tuple[str, ...]]:
    found = comparing.compare(store.path, Wanted(before, after, "en", report_class), today)
    words = Wording(Language("en"), content.pack())
    return [
        (one.table, words.record(one.record), words.field(one), words.before(one), words.after(one), one.kind)
        for one in found.changes
    ]


def test_right_after_submitting_nothing_has_changed(store: Store, submitted: str, today: date) -> None:
    assert told(store, submitted, "", today) == []


def test_what_was_edited_since_is_told_in_words(store: Store, submitted: str, today: date) -> None:
    with store.step("test"):
        target = store.find(Target, "t")
        assert target is not None
        store.save(replace(target, target_value=60.5), replace(ANSWER, law_level=4, institution_id=None))
        store.save(replace(POLICE, name={"en": "Police force", "ar": "الشرطة"}))
    assert told(store, submitted, "", today) == [
        ("institutions", "Police force", told_field("institutions", "name", "English"), "Police", "Police force",
         "changed"),
        ("answers", f"{title()} · Round 1",
         told_field("answers", "law_level"), "2", "4", "changed"),
        ("answers", f"{title()} · Round 1", told_field("answers", "institution_id"), "Police force", "", "changed"),
        ("targets", "T-01 · Marked", told_field("targets", "target_value"), "50", "60.5", "changed"),
    ]  # fmt: skip


def title() -> str:
    return content.pack().word("question.coordination.legal_basis.title", "en")


def told_field(table: str, field: str, language: str = "") -> str:
    name = field_words.field_word(table, field, Language("en"))
    return f"{name} ({language})" if language else name


def test_two_submissions_are_compared_whatever_the_facts_are_now(store: Store, submitted: str, today: date) -> None:
    with store.step("test"):
        store.save(replace(CLEARED, version=2), replace(ANSWER, law_level=3))
        store.save(ReportMove("m", "r", "submitted", "draft", "2026-11-22", "", "", "again"))
    second = _submit(store, today)
    with store.step("test"):
        store.save(replace(ANSWER, law_level=5))
    found = {(table, before, after) for table, _, _, before, after, _ in told(store, submitted, second, today)}
    assert found == {("answers", "2", "3"), ("reports", "1", "2")}
    assert {entry[3:5] for entry in told(store, second, submitted, today)} == {("3", "2"), ("2", "1")}


def test_the_sides_are_named(store: Store, submitted: str, today: date) -> None:
    found = comparing.compare(store.path, Wanted(submitted, "", "en"), today)
    assert found.before.say(Language("en")) == "National coordination report, version 1, submitted on 22 November 2026"
    assert found.after.say(Language("en")) == "The facts of 22 November 2026"


# -- classes ------------------------------------------------------------------------------------------------------


def changed_since(store: Store) -> None:
    with store.step("test"):
        store.save(
            replace(ANSWER, respondent="General Marker", law_level=5),
            replace(PAPER, title="Marker decree"),
            replace(POLICE, name={"en": "Marker police"}),
        )


def test_persons_are_told_within_the_country_only(store: Store, submitted: str, today: date) -> None:
    changed_since(store)
    assert "General Marker" in repr(told(store, submitted, "", today))
    public = repr(told(store, submitted, "", today, "public"))
    assert "Colonel" not in public
    assert "General" not in public
    assert "'5'" in public


@pytest.mark.parametrize("table", ["institutions", "evidence"])
def test_what_is_kept_back_since_is_not_told_as_it_was_before(
    store: Store, submitted: str, today: date, table: str
) -> None:
    with store.step("test"):
        key = "police" if table == "institutions" else "e"
        store.save(Restriction("x", table, key, "", "2026-11-22"))
    changed_since(store)
    assert ("Decree 12" if table == "evidence" else "Marker police") in repr(told(store, submitted, "", today))
    public = repr(told(store, submitted, "", today, "public"))
    hidden = ("Decree 12", "Marker decree") if table == "evidence" else ("Police", "Marker police")
    assert not [one for one in hidden if one in public]


def test_a_document_that_became_restricted_is_not_told_as_it_was_before(
    store: Store, submitted: str, today: date
) -> None:
    with store.step("test"):
        store.save(replace(PAPER, is_restricted=True, title="Secret"))
    public = repr(told(store, submitted, "", today, "public"))
    assert "Decree 12" not in public
    assert "Secret" not in public


# -- written ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["ar", "en", "both"])
@pytest.mark.parametrize("suffix", [".xlsx", ".docx", ".pdf"])
def test_what_changed_is_written_in_each_form_and_language(
    store: Store, submitted: str, today: date, tmp_path: Path, suffix: str, language: str
) -> None:
    with store.step("test"):
        store.save(replace(ANSWER, law_level=4), Institution("n", {"en": "Newcomer", "ar": "جديدة"}, "agency"))
    target, shares = tmp_path / f"changed{suffix}", []
    comparing.write(store.path, Wanted(submitted, "", language), target, today, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1
    text = read(target)
    if language != "ar":
        assert "What changed" in text
        assert "Newcomer" in text
    if language == "ar" and suffix != ".pdf":  # whose letters come in the order of the page
        assert "جديدة" in text


def read(path: Path) -> str:
    if path.suffix == ".xlsx":
        cells = [cell.value for sheet in openpyxl.load_workbook(path) for row in sheet.rows for cell in row]
        return "\n".join(str(one) for one in cells)
    if path.suffix == ".docx":
        with ZipFile(path) as archive:
            return re.sub(r"<[^>]+>", "", archive.read("word/document.xml").decode())
    with pypdf.PdfReader(path) as reader:
        return "\n".join(page.extract_text() for page in reader.pages)


def test_the_summary_counts_records_and_not_fields(store: Store, submitted: str, today: date) -> None:
    with store.step("test"):
        store.save(replace(ANSWER, law_level=4, practice_level=4, note="x"))
        store.save(Institution("n", {"en": "New"}, "agency"), Institution("o", {"en": "Newer"}, "agency"))
        store.delete(Target, "t")
    found = comparing.compare(store.path, Wanted(submitted, "", "en", "restricted"), today)
    assert changed.counted(found.changes) == {
        "institutions": {"added": 2, "removed": 0, "changed": 0},
        "answers": {"added": 0, "removed": 0, "changed": 1},
        "targets": {"added": 0, "removed": 1, "changed": 0},
    }


def test_a_filled_in_answer_is_told_under_its_question(store: Store, submitted: str, today: date) -> None:
    with store.step("test"):
        store.save(ReportEntry("x", "r", "some_field", text={"en": "Said"}))
    (found,) = told(store, submitted, "", today)
    assert found[0] == "report_entries"
    assert found[1].startswith("some_field · National coordination report")
    assert found[4] == "Said"


@pytest.mark.parametrize(
    ("wanted", "name", "code"),
    [
        (Wanted("nothing", "", "en"), "out.xlsx", "submission_missing"),
        (Wanted("", "nothing", "en"), "out.xlsx", "submission_missing"),
        (Wanted("", "", "fr"), "out.xlsx", "language_unknown"),
        (Wanted("", "", ""), "out.xlsx", "language_unknown"),
        (Wanted("", "", "en", "secret"), "out.xlsx", "report_class_unknown"),
        (Wanted("", "", "en"), "out.txt", "report_suffix_unknown"),
        (Wanted("", "", "en"), "nowhere/out.xlsx", "folder_missing"),
    ],
)
def test_what_cannot_be_compared_or_written_is_refused(
    store: Store, today: date, tmp_path: Path, wanted: Wanted, name: str, code: str
) -> None:
    with pytest.raises(NatcoordError) as refused:
        comparing.write(store.path, wanted, tmp_path / name, today)
    assert refused.value.code == code


def test_a_comparison_can_be_stopped(store: Store, today: date, tmp_path: Path) -> None:
    with pytest.raises(NatcoordError) as stopped:
        comparing.write(store.path, Wanted("", "", "en"), tmp_path / "out.xlsx", today, cancelled=lambda: True)
    assert stopped.value.code == "cancelled"
    assert list(tmp_path.glob("out*")) == []
