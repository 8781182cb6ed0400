"""The calendar: seeding, marking as done, what is due from all sides, and the files it is written to."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import icalendar
import pytest
from dateutil.rrule import rrulestr

from natcoord import library
from natcoord.domain import duties
from natcoord.domain.plan_records import REPEATS, ActionPlan, Deadline, PlanItem
from natcoord.errors import NatcoordError
from natcoord.reports import ics
from natcoord.services import calendar, calendar_files, reporting, track
from natcoord.services.calendar import Waiting
from natcoord.store import file
from natcoord.store.store import Store
from tests.services.planned import DEADLINES, PLAN, TODAY, fill


@pytest.fixture
def filled(store: Store) -> Store:
    fill(store)
    return store


def listed(store: Store) -> list[tuple[str, str, str, bool]]:
    return [(one.due_on.isoformat(), one.kind, one.key, one.is_late) for one in calendar.duties(store, TODAY)]


# -- what is due --------------------------------------------------------------------------------------------------


def test_values_activities_milestones_and_deadlines_stand_in_one_list(filled: Store) -> None:
    assert listed(filled) == [
        ("2025-12-31", "value", "share", True),
        ("2026-05-31", "deadline", "report", True),
        ("2026-10-31", "activity", "campaign", True),
        ("2026-12-15", "milestone", "opening", False),
        ("2027-01-31", "deadline", "inputs", False),
        ("2027-05-31", "deadline", "report", False),
        ("2027-07-31", "deadline", "inputs", False),
        ("2030-06-17", "deadline", "conference", False),
    ]


def test_the_next_value_is_announced_once_the_one_before_is_there(filled: Store) -> None:
    with filled.step("test.record"):
        track.record(filled, track.Entry("share", "2025", 30.0))
    values = [one for one in calendar.duties(filled, TODAY) if one.kind == "value"]
    assert [(one.period, one.due_on, one.is_late) for one in values] == [("2026", date(2026, 12, 31), False)]


def test_so_many_days_ahead_leave_out_what_comes_later_but_no_deadline(filled: Store) -> None:
    found = {one.key for one in calendar.duties(filled, TODAY, 22)}
    assert found == {"share", "report", "campaign", "inputs", "conference"}
    assert "opening" in {one.key for one in calendar.duties(filled, TODAY, 23)}


def test_lines_of_a_closed_plan_are_not_owed_any_more(filled: Store) -> None:
    with filled.step("test.close"):
        filled.save(replace(PLAN, state="closed"))
    assert not {"activity", "milestone"} & {one.kind for one in calendar.duties(filled, TODAY)}


def test_lines_of_another_plan_are_not_owed(filled: Store) -> None:
    with filled.step("test.other"):
        filled.save(ActionPlan("old", {"en": "Old"}, 2019, 2024, "closed", None, {}, None, ""))
        filled.save(PlanItem("top", "old", None, "objective", 0, {"en": "x"}))
        filled.save(PlanItem("old1", "old", "top", "activity", 0, {"en": "x"}, ends_on="2026-12-01"))
    assert "old1" not in {one.key for one in calendar.duties(filled, TODAY)}


def test_the_reminder_counts_what_is_late_and_what_is_within_its_lead(filled: Store) -> None:
    assert calendar.waiting(filled, TODAY) == Waiting(late=3, near=1)
    assert calendar.waiting(filled, date(2027, 1, 20)) == Waiting(late=4, near=1)


def test_nothing_waits_in_an_empty_file(store: Store) -> None:
    assert calendar.duties(store, TODAY) == ()
    assert calendar.waiting(store, TODAY) == Waiting(0, 0)


# -- deadlines ----------------------------------------------------------------------------------------------------


def test_the_usual_deadlines_are_added_once_in_both_languages_and_none_of_the_past(store: Store) -> None:
    with store.step("calendar.seed"):
        made = calendar.seed(store, TODAY)
    found = store.read(Deadline)
    assert made == len(found) > 10
    assert all(date.fromisoformat(one.due_on) >= TODAY for one in found)
    assert all(one.title["en"] and one.title["ar"] for one in found)
    told = {one.key: one for one in library.deadlines()}
    assert all(one.confidence == told[one.library_key].confidence for one in found)
    assert {one.library_key for one in found} == {
        key for key, one in told.items() if one.repeats != "none" or one.due >= TODAY.isoformat()
    }
    with store.step("calendar.seed"):
        assert calendar.seed(store, TODAY) == 0
    assert store.read(Deadline) == found


def test_a_usual_deadline_that_was_changed_is_left_alone(store: Store) -> None:
    with store.step("calendar.seed"):
        calendar.seed(store, TODAY)
    first = store.read(Deadline)[0]
    with store.step("calendar.save_deadline"):
        calendar.save_deadline(store, replace(first, due_on="2029-01-01", title={"en": "Ours"}))
    with store.step("calendar.seed"):
        assert calendar.seed(store, TODAY) == 0
    assert store.find(Deadline, first.deadline_id).due_on == "2029-01-01"  # type: ignore[union-attr]


def test_a_deadline_without_a_title_is_refused(store: Store) -> None:
    with pytest.raises(NatcoordError, match="deadline_untitled"), store.step("calendar.save_deadline"):
        calendar.save_deadline(store, replace(calendar.new_deadline(TODAY), title={"en": "  "}))
    assert store.count(Deadline) == 0


def test_done_moves_to_the_next_occurrence_and_can_be_taken_back(filled: Store) -> None:
    with filled.step("calendar.done"):
        calendar.done(filled, "report", date(2026, 5, 31))
    with filled.step("calendar.done"):
        calendar.done(filled, "report", date(2027, 5, 31))
    assert [row[0] for row in listed(filled) if row[2] == "report"] == ["2028-05-31"]
    with filled.step("calendar.not_done"):
        calendar.not_done(filled, "report")
    assert [row[0] for row in listed(filled) if row[2] == "report"] == ["2027-05-31"]
    with filled.step("calendar.not_done"):
        calendar.not_done(filled, "report")
    assert filled.find(Deadline, "report") == DEADLINES[0]


def test_a_deadline_that_is_done_once_is_finished(filled: Store) -> None:
    assert calendar.finished(filled) == []
    with filled.step("calendar.done"):
        calendar.done(filled, "conference", date(2030, 6, 17))
    assert "conference" not in {row[2] for row in listed(filled)}
    assert [one.deadline_id for one in calendar.finished(filled)] == ["conference"]


def test_deleting_removes_all_occurrences_and_undo_brings_them_back(filled: Store) -> None:
    before = listed(filled)
    with filled.step("calendar.delete_deadline"):
        calendar.delete_deadline(filled, "report")
    assert "report" not in {row[2] for row in listed(filled)}
    filled.undo()
    assert listed(filled) == before


# -- files --------------------------------------------------------------------------------------------------------


def events(path: Path) -> dict[str, icalendar.Event]:
    found = icalendar.Calendar.from_ical(path.read_bytes())
    return {str(one["uid"]).partition("@")[0]: one for one in found.walk("VEVENT")}  # type: ignore[misc]


@pytest.mark.parametrize(("code", "title"), [("en", "Yearly report"), ("ar", "تقرير سنوي")])
def test_the_ics_opens_with_titles_rules_and_reminders(filled: Store, tmp_path: Path, code: str, title: str) -> None:
    made = calendar_files.write_ics(filled.path, code, tmp_path / "due.ics", TODAY)
    found = events(made)
    assert set(found) == {
        "deadline-report", "deadline-inputs", "deadline-conference", "activity-campaign", "milestone-opening",
        "value-share-2025",
    }  # fmt: skip
    report = found["deadline-report"]
    assert str(report["summary"]) == title
    assert report["summary"].params["LANGUAGE"] == code
    assert report.decoded("dtstart") == date(2026, 5, 31)
    assert report["rrule"].to_ical() == b"FREQ=YEARLY;INTERVAL=1"
    (alarm,) = report.walk("VALARM")
    assert alarm["trigger"].to_ical() == b"-P30D"
    assert "rrule" not in found["deadline-conference"]
    assert not found["activity-campaign"].walk("VALARM")  # late: nothing to be reminded of before
    assert found["milestone-opening"].decoded("dtstart") == date(2026, 12, 15)


def test_a_date_that_is_not_verified_says_so(filled: Store, tmp_path: Path) -> None:
    found = events(calendar_files.write_ics(filled.path, "en", tmp_path / "due.ics", TODAY))
    assert str(found["deadline-inputs"]["summary"]) == "Half-year inputs (date not verified)"
    assert str(found["deadline-conference"]["summary"]) == "Conference (date to be checked)"
    assert str(found["deadline-report"]["summary"]) == "Yearly report"


def test_written_again_the_events_have_the_same_keys(filled: Store, tmp_path: Path) -> None:
    first = calendar_files.write_ics(filled.path, "en", tmp_path / "one.ics", TODAY)
    second = calendar_files.write_ics(filled.path, "ar", tmp_path / "two.ics", date(2026, 11, 25))
    uids = [[str(one["uid"]) for one in events(path).values()] for path in (first, second)]
    assert uids[0] == uids[1]


def test_nobody_is_named_in_the_ics(filled: Store, tmp_path: Path) -> None:
    assert filled.person == "test"
    made = calendar_files.write_ics(filled.path, "en", tmp_path / "due.ics", TODAY).read_text("utf-8")
    assert "ORGANIZER" not in made
    assert "ATTENDEE" not in made


@pytest.mark.parametrize("repeats", [code for code in REPEATS if code != "none"])
@pytest.mark.parametrize(
    "due_on", ["2024-02-29", "2025-02-28", "2026-01-31", "2026-06-30", "2026-08-30", "2026-08-31", "2026-05-15"]
)
def test_other_calendars_find_the_same_days_by_the_rule(due_on: str, repeats: str) -> None:
    one = Deadline("d", {}, due_on, repeats, 30, None, "", "verified", None)
    start = date.fromisoformat(due_on)
    rule = rrulestr(icalendar.vRecur(ics.rule_of(one)).to_ical().decode(), dtstart=_midnight(start))
    last = date(start.year + 20, 12, 31)
    expected = duties.occurrences(one, start, last)
    assert [day.date() for day in rule.between(_midnight(start), _midnight(last), inc=True)] == expected


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".xlsx"])
def test_the_list_is_written_for_print(qapp: object, filled: Store, tmp_path: Path, suffix: str, code: str) -> None:
    made = calendar_files.write(filled.path, code, tmp_path / f"due{suffix}", TODAY)
    assert made.stat().st_size > 2000


def test_the_list_has_a_row_for_each_duty_and_marks_unverified_dates(filled: Store, tmp_path: Path) -> None:
    import openpyxl

    made = calendar_files.write(filled.path, "en", tmp_path / "due.xlsx", TODAY)
    cells = [
        str(cell) for row in openpyxl.load_workbook(made).active.iter_rows(values_only=True) for cell in row if cell
    ]
    for words in ("Arms marked · 2025", "Half-year inputs (date not verified)", "Police Directorate", "Late"):
        assert any(words in cell for cell in cells), words


@pytest.mark.parametrize(
    ("name", "code", "refusal"),
    [
        ("due.txt", "en", "report_suffix_unknown"),
        ("due.ics", "xx", "language_unknown"),
        ("gone/due.ics", "en", "folder_missing"),
    ],
)
def test_what_cannot_be_written_is_refused_by_name(
    filled: Store, tmp_path: Path, name: str, code: str, refusal: str
) -> None:
    with pytest.raises(NatcoordError, match=refusal):
        calendar_files.write(filled.path, code, tmp_path / name, TODAY)


def test_a_cancelled_export_leaves_what_was_there(filled: Store, tmp_path: Path) -> None:
    place = tmp_path / "due.ics"
    place.write_text("before")
    with pytest.raises(NatcoordError, match="cancelled"):
        calendar_files.write(filled.path, "en", place, TODAY, cancelled=lambda: True)
    assert place.read_text() == "before"


def test_the_calendar_is_written_from_a_connection_of_its_own(filled: Store, tmp_path: Path) -> None:
    path = filled.path
    filled.close()
    before = path.read_bytes()
    calendar_files.write_ics(path, "en", tmp_path / "due.ics", TODAY)
    assert path.read_bytes() == before
    file.open_file(path, read_only=True).close()


@pytest.mark.parametrize(
    ("due_on", "state", "found"),
    [
        ("2026-11-21", "draft", [("2026-11-21", True)]),
        ("2026-11-22", "political", [("2026-11-22", False)]),
        ("2027-05-15", "draft", [("2027-05-15", False)]),
        ("2026-11-21", "submitted", []),
        (None, "draft", []),
    ],
)
def test_a_report_is_due_on_its_day_until_it_is_submitted(
    due_on: str | None, state: str, found: list[tuple[str, bool]], store: Store
) -> None:
    report = reporting.new_report(store, "poa", TODAY, "en")
    with store.step("test"):
        store.save(replace(report, due_on=due_on, state=state))
    told = [one for one in calendar.duties(store, TODAY) if one.kind == "report"]
    assert [(one.due_on.isoformat(), one.is_late) for one in told] == found
    assert all(one.title["en"] == "National report on the PoA and ITI 2024 and 2025" for one in told)
