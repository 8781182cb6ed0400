"""What was submitted stays as it was, byte by byte, whatever happens to the facts afterwards."""

import hashlib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest

from natcoord.domain import frozen
from natcoord.domain.records import Institution
from natcoord.domain.report_records import Report, ReportEntry, ReportMove, Submission, SubmittedFile
from natcoord.errors import NatcoordError
from natcoord.services import overview, plan, reporting, submissions
from natcoord.services.submissions import Prepared
from natcoord.store import file
from natcoord.store.store import Store

# A report in PDF without an application makes one and ends it, and with it every translator of the process.
pytestmark = pytest.mark.usefixtures("qapp")
CLEARED = Report("r", "national", {"en": "Our report"}, "", "en", "public", "", state="political")
ENTRY = ReportEntry("e", "r", "coordination", text={"en": "As it was"})
POLICE = Institution("police", {"en": "Police", "ar": "الشرطة"}, "agency")


@pytest.fixture
def cleared(store: Store) -> Store:
    """A file with a report that is ready to be submitted."""
    political = ReportMove("m", "r", "inter_ministerial", "political", "2026-11-01", "Council", "", "")
    with store.step("test"):
        store.save(CLEARED, ENTRY, political, POLICE)
    return store


def prepare(store: Store, today: date, suffixes: tuple[str, ...] = (".xlsx",)) -> Prepared:
    return submissions.prepare(store.path, "r", today, suffixes=suffixes)


def submit(store: Store, made: Prepared, day: date, body: str = "Council of Ministers") -> str:
    with store.step("submissions.submit"):
        return submissions.submit(store, made, day, body, "A. Person", "by hand")


def tampered(store: Store, key: str, content: bytes | None) -> None:
    """As if someone had written into the file with another program."""
    if content is None:
        store.db.execute("DELETE FROM attachment WHERE attachment = ?", [key])
    else:
        store.db.execute("UPDATE attachment SET content = ? WHERE attachment = ?", [content, key])
    store.db.conn.commit()


# -- submitting ---------------------------------------------------------------------------------------------------


def test_a_report_is_submitted_with_its_facts_its_files_and_its_step(cleared: Store, today: date) -> None:
    made = prepare(cleared, today, (".xlsx", ".docx", ".pdf"))
    key = submit(cleared, made, today)
    (held,) = submissions.submissions(cleared)
    assert (held.submission_id, held.report_id, held.version) == (key, "r", 1)
    assert (held.submitted_on, held.body) == (today.isoformat(), "Council of Ministers")
    names = [one.file_name for one in submissions.files(cleared, key)]
    assert names == ["national-v1-en.xlsx", "national-v1-en.docx", "national-v1-en.pdf"]
    starts = [cleared.attachment(one.attachment) or b"" for one in submissions.files(cleared, key)]
    assert [one[:4] for one in starts] == [b"PK\x03\x04", b"PK\x03\x04", b"%PDF"]
    report = cleared.find(Report, "r")
    assert report is not None
    assert report.is_submitted
    last = reporting.moves(cleared, "r")[-1]
    assert (last.from_state, last.to_state, last.person) == ("political", "submitted", "A. Person")


def test_the_facts_are_those_of_the_moment_with_the_report_as_submitted(cleared: Store, today: date) -> None:
    before = overview.snapshot(cleared, today)
    key = submit(cleared, prepare(cleared, today), today)
    facts = submissions.facts(cleared, key)
    assert facts == replace(before, reports=(replace(CLEARED, state="submitted"),))
    assert submissions.unknown(cleared, key) == []


def test_the_fingerprint_is_that_of_the_text_of_the_facts(cleared: Store, today: date) -> None:
    key = submit(cleared, prepare(cleared, today), today)
    (held,) = submissions.submissions(cleared)
    text = frozen.text(submissions.facts(cleared, key))
    assert held.fingerprint == hashlib.sha256(text.encode()).hexdigest()


def test_the_file_says_that_it_is_submitted_and_which_version_it_is(
    cleared: Store, today: date, tmp_path: Path
) -> None:
    key = submit(cleared, prepare(cleared, today), today)
    (kept,) = submissions.files(cleared, key)
    place = submissions.save_file(cleared, kept.submitted_file_id, tmp_path / "out.xlsx")
    cells = [str(cell.value) for sheet in openpyxl.load_workbook(place) for row in sheet.rows for cell in row]
    assert any("Version 1: Submitted" in text for text in cells)


def test_later_edits_never_change_what_was_submitted(cleared: Store, today: date) -> None:
    key = submit(cleared, prepare(cleared, today), today)
    before, files = submissions.facts(cleared, key), submissions.files(cleared, key)
    with cleared.step("test"):
        plan.save_institution(cleared, replace(POLICE, name={"en": "Renamed"}))
        cleared.save(replace(ENTRY, text={"en": "Rewritten"}), replace(CLEARED, title={"en": "Other"}))
    assert submissions.facts(cleared, key) == before
    assert submissions.files(cleared, key) == files
    assert submissions.verify(cleared, key).is_whole


def test_a_report_opened_again_is_submitted_as_its_next_version(cleared: Store, today: date) -> None:
    first = submit(cleared, prepare(cleared, today), today)
    with cleared.step("reporting.reopen"):
        reporting.reopen(cleared, "r", today, "An error in table 3", today=today)
    with cleared.step("test"):
        cleared.save(replace(CLEARED, version=2))
    second = submit(cleared, prepare(cleared, today), today)
    assert [one.submission_id for one in submissions.submissions(cleared, "r")] == [second, first]
    assert [one.version for one in submissions.submissions(cleared)] == [2, 1]
    assert submissions.submissions(cleared, "another") == []


def test_submitting_is_undone_and_done_again_as_any_step(cleared: Store, today: date) -> None:
    key = submit(cleared, prepare(cleared, today), today)
    cleared.undo()
    assert submissions.submissions(cleared) == []
    assert cleared.find(Report, "r") == CLEARED
    assert cleared.count(SubmittedFile) == 0
    cleared.redo()
    assert submissions.verify(cleared, key).is_whole


# -- refusals -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("draft", "report_not_cleared"),
        ("technical", "report_not_cleared"),
        ("inter_ministerial", "report_not_cleared"),
        ("submitted", "report_submitted"),
    ],
)
def test_only_a_report_that_is_cleared_is_prepared(cleared: Store, today: date, state: str, code: str) -> None:
    with cleared.step("test"):
        cleared.save(replace(CLEARED, state=state))
    with pytest.raises(NatcoordError) as refused:
        prepare(cleared, today)
    assert refused.value.code == code


def test_a_report_that_is_not_there_is_refused(store: Store, today: date) -> None:
    with pytest.raises(NatcoordError) as refused:
        prepare(store, today)
    assert refused.value.code == "report_missing"


@pytest.mark.parametrize("what", ["an entry", "another fact", "back and forth"])
def test_what_was_prepared_is_refused_after_any_change(cleared: Store, today: date, what: str) -> None:
    made = prepare(cleared, today)
    with cleared.step("test"):
        changed = replace(ENTRY, text={"en": "New"}) if what == "an entry" else replace(POLICE, name={"en": "New"})
        cleared.save(changed)
    if what == "back and forth":
        cleared.undo()
    with pytest.raises(NatcoordError) as refused:
        submit(cleared, made, today)
    assert refused.value.code == "report_changed_since"
    assert cleared.count(Submission) == 0
    assert cleared.db["attachment"].count == 0


@pytest.mark.parametrize(
    ("days", "body", "code"),
    [
        (1, "Council", "report_step_ahead"),
        (-60, "Council", "report_step_before_last"),
        (0, "  ", "deciding_body_missing"),
    ],
)
def test_a_day_or_body_that_cannot_be_is_refused(cleared: Store, today: date, days: int, body: str, code: str) -> None:
    made = prepare(cleared, today)
    with pytest.raises(NatcoordError) as refused:
        submit(cleared, made, today + timedelta(days=days), body)
    assert refused.value.code == code


def test_it_is_submitted_once(cleared: Store, today: date) -> None:
    made = prepare(cleared, today)
    submit(cleared, made, today)
    with pytest.raises(NatcoordError) as refused:
        submit(cleared, made, today)
    assert refused.value.code == "report_submitted"


def test_preparing_tells_its_progress_and_can_be_stopped(cleared: Store, today: date) -> None:
    shares: list[float] = []
    submissions.prepare(cleared.path, "r", today, suffixes=(".xlsx",), progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1
    with pytest.raises(NatcoordError) as stopped:
        submissions.prepare(cleared.path, "r", today, cancelled=lambda: True)
    assert stopped.value.code == "cancelled"


# -- verifying ----------------------------------------------------------------------------------------------------


def test_one_changed_byte_of_a_file_is_found_and_the_file_is_not_given_out(
    cleared: Store, today: date, tmp_path: Path
) -> None:
    key = submit(cleared, prepare(cleared, today, (".xlsx", ".docx")), today)
    first, second = submissions.files(cleared, key)
    content = bytearray(cleared.attachment(first.attachment) or b"")
    content[100] ^= 1
    tampered(cleared, first.attachment, bytes(content))
    verified = submissions.verify(cleared, key)
    assert not verified.is_whole
    assert verified.facts == "same"
    assert verified.files == ((first, "changed"), (second, "same"))
    with pytest.raises(NatcoordError) as refused:
        submissions.save_file(cleared, first.submitted_file_id, tmp_path / "out.xlsx")
    assert refused.value.code == "submitted_file_changed"
    assert list(tmp_path.glob("out*")) == []


@pytest.mark.parametrize(
    ("content", "state"),
    [(None, "missing"), (b"", "changed"), (b"nonsense", "changed"), (b"\x1f\x8b\x08", "changed")],
)
def test_facts_that_are_gone_or_changed_are_said_and_not_read(
    cleared: Store, today: date, content: bytes | None, state: str
) -> None:
    key = submit(cleared, prepare(cleared, today), today)
    (held,) = submissions.submissions(cleared)
    tampered(cleared, held.facts, content)
    assert submissions.verify(cleared, key).facts == state
    with pytest.raises(NatcoordError) as refused:
        submissions.facts(cleared, key)
    assert refused.value.code == "submission_damaged"


def test_facts_of_another_report_in_their_place_are_found(cleared: Store, today: date) -> None:
    key = submit(cleared, prepare(cleared, today), today)
    (held,) = submissions.submissions(cleared)
    with cleared.step("test"):
        plan.save_institution(cleared, replace(POLICE, institution_id="army"))
        other = frozen.text(overview.snapshot(cleared, today))
    import gzip

    tampered(cleared, held.facts, gzip.compress(other.encode()))
    assert submissions.verify(cleared, key).facts == "changed"


@pytest.mark.parametrize("door", [submissions.facts, submissions.verify, submissions.unknown])
def test_an_unknown_submission_is_refused(store: Store, door: object) -> None:
    assert callable(door)
    with pytest.raises(NatcoordError) as refused:
        door(store, "nothing")
    assert refused.value.code == "submission_missing"


# -- saving -------------------------------------------------------------------------------------------------------


def test_a_submitted_file_is_saved_as_it_was_and_replaces_what_was_there(
    cleared: Store, today: date, tmp_path: Path
) -> None:
    made = prepare(cleared, today)
    key = submit(cleared, made, today)
    (kept,) = submissions.files(cleared, key)
    target = tmp_path / "out.xlsx"
    target.write_bytes(b"old")
    assert submissions.save_file(cleared, kept.submitted_file_id, target) == target
    assert target.read_bytes() == made.files[0][1]
    assert sorted(tmp_path.glob(".natcoord*")) == []


@pytest.mark.parametrize("code", ["submission_missing", "attachment_missing", "folder_missing"])
def test_a_file_that_cannot_be_saved_is_refused(cleared: Store, today: date, tmp_path: Path, code: str) -> None:
    key = submit(cleared, prepare(cleared, today), today)
    (kept,) = submissions.files(cleared, key)
    file_id, target = kept.submitted_file_id, tmp_path / "out.xlsx"
    if code == "submission_missing":
        file_id = "nothing"
    elif code == "attachment_missing":
        tampered(cleared, kept.attachment, None)
    else:
        target = tmp_path / "nowhere" / "out.xlsx"
    with pytest.raises(NatcoordError) as refused:
        submissions.save_file(cleared, file_id, target)
    assert refused.value.code == code


def test_what_was_submitted_is_still_whole_when_the_file_is_opened_again(cleared: Store, today: date) -> None:
    key = submit(cleared, prepare(cleared, today), today)
    path = cleared.path
    cleared.close()
    again = file.open_file(path)
    try:
        assert submissions.verify(again, key).is_whole
    finally:
        again.close()


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (CLEARED, "national-v1-en.pdf"),
        (replace(CLEARED, kind="poa", period="2024-2025", language="both", version=3), "poa-2024-2025-v3-both.pdf"),
        (replace(CLEARED, kind="roadmap", instrument="wb", period="2026-H1"), "roadmap-wb-2026-H1-v1-en.pdf"),
    ],
)
def test_a_submitted_file_is_named_after_its_report(report: Report, expected: str) -> None:
    assert submissions.file_name(report, ".pdf") == expected
