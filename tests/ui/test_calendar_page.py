"""The calendar, with real widgets on a temporary file."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from natcoord.domain.plan_records import Deadline
from natcoord.store import file
from natcoord.store.store import Store
from natcoord.ui.calendar_page import CalendarPage
from natcoord.ui.workspace import Workspace
from tests.services.planned import fill

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[Workspace], CalendarPage]
KEYS = Qt.Key


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Open]:
    def opened(workspace: Workspace) -> CalendarPage:
        page = CalendarPage(workspace)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        with qtbot.waitExposed(page):
            page.show()
        return page

    yield opened
    # Closed pages go before their file does.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def filled(store: Store) -> None:
    fill(store)


def groups(page: CalendarPage) -> dict[str, list[str]]:
    """What stands in each group, by its heading."""
    tops = [page.tree.topLevelItem(number) for number in range(page.tree.topLevelItemCount())]
    return {top.text(0): [top.child(number).text(0) for number in range(top.childCount())] for top in tops}


def row(page: CalendarPage, kind: str, key: str, due_on: str) -> str:
    found = f"{kind}:{key}:{due_on}"
    assert page.tree.select(found), page.tree.keys()
    return found


def deadline(workspace: Workspace, key: str) -> Deadline:
    found = workspace.store.find(Deadline, key)
    assert found is not None
    return found


# -- the list -----------------------------------------------------------------------------------------------------


def test_an_empty_calendar_offers_the_usual_deadlines(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    assert page.empty.isVisible()
    assert not page.content.isVisible()
    assert not page.export_button.isEnabled()
    page.empty.button.click()
    assert workspace.store.count(Deadline) > 10
    assert page.content.isVisible()
    assert not page.empty.isVisible()
    workspace.undo()
    assert page.empty.isVisible()


@pytest.mark.usefixtures("filled")
def test_what_is_due_stands_in_groups_from_the_most_urgent_on(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    assert groups(page) == {
        "Late (3)": ["Arms marked · 2025", "Yearly report", "Mark every rifle"],
        "In the next 30 days (1)": ["The depot opens"],
        "Later, this year and the next (3)": [
            "Half-year inputs (date not verified)",
            "Yearly report",
            "Half-year inputs (date not verified)",
        ],
        "In the years after (1)": ["Conference (date to be checked)"],
    }
    first = page.tree.topLevelItem(0).child(0)
    assert [first.text(column) for column in range(1, 5)] == [
        "31 December 2025", "▼ 326 days late", "Police Directorate", "Value",
    ]  # fmt: skip


@pytest.mark.usefixtures("filled")
def test_filters_keep_one_institution_and_one_kind(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    page.institution.setCurrentIndex(page.institution.findData("police"))
    assert {words for rows in groups(page).values() for words in rows} == {
        "Arms marked · 2025", "Yearly report", "The depot opens",
    }  # fmt: skip
    page.kind.setCurrentIndex(page.kind.findData("milestone"))
    assert list(groups(page).values()) == [["The depot opens"]]
    page.institution.setCurrentIndex(page.institution.findData("defence"))
    assert groups(page) == {}
    assert page.nothing.isVisible()


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    ("place", "opened"),
    [
        (("value", "share", "2025-12-31"), ["indicator", "share"]),
        (("activity", "campaign", "2026-10-31"), ["plan_item", "campaign"]),
        (("milestone", "opening", "2026-12-15"), ["plan_item", "opening"]),
    ],
)
def test_enter_opens_the_record_that_is_due(
    workspace: Workspace, show: Open, qtbot: QtBot, place: tuple[str, str, str], opened: list[str]
) -> None:
    page = show(workspace)
    row(page, *place)
    assert page.card.isVisible()
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        qtbot.keyClick(page.tree, KEYS.Key_Return)
    assert asked.args == opened
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        page.open_button.click()
    assert asked.args == opened


@pytest.mark.usefixtures("filled")
def test_keys_walk_the_list_and_enter_goes_into_the_deadline(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    page.tree.setFocus()
    assert page.tree.current_key() == "value:share:2025-12-31"
    qtbot.keyClick(page.tree, KEYS.Key_Down)
    assert page.tree.current_key() == "deadline:report:2026-05-31"
    assert page.panel.isVisible()
    qtbot.keyClick(page.tree, KEYS.Key_Return)
    assert page.panel.title.line("en").hasFocus()


# -- a deadline ---------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("filled")
def test_a_deadline_is_edited_at_once_and_undone(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    row(page, "deadline", "conference", "2030-06-17")
    before = deadline(workspace, "conference")
    panel = page.panel
    panel.title.line("en").setText("Review Conference")
    qtbot.keyClick(panel.title.line("en"), KEYS.Key_Return)
    panel.repeats.setCurrentIndex(panel.repeats.findData("six_years"))
    panel.repeats.activated.emit(panel.repeats.currentIndex())
    panel.lead_days.setValue(90)
    panel.institution_id.setCurrentIndex(panel.institution_id.findData("defence"))
    panel.institution_id.activated.emit(panel.institution_id.currentIndex())
    panel.note.setPlainText("New York")
    panel.note.left.emit()
    after = deadline(workspace, "conference")
    assert after.title == {"en": "Review Conference", "ar": "مؤتمر"}
    assert (after.repeats, after.lead_days, after.institution_id, after.note) == (
        "six_years", 90, "defence", "New York",
    )  # fmt: skip
    for _ in range(5):
        workspace.undo()
    assert deadline(workspace, "conference") == before
    assert panel.title.line("en").text() == "Conference"


@pytest.mark.usefixtures("filled")
def test_a_day_that_is_changed_moves_the_row(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    row(page, "deadline", "conference", "2030-06-17")
    page.panel.due_on.setDate(date(2026, 12, 1))  # type: ignore[arg-type]
    assert deadline(workspace, "conference").due_on == "2026-12-01"
    assert "Conference (date to be checked)" in groups(page)["In the next 30 days (2)"]


@pytest.mark.usefixtures("filled")
def test_a_date_says_that_it_is_not_verified_until_it_is_checked(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    row(page, "deadline", "inputs", "2027-01-31")
    assert "not verified" in page.panel.doubt.text()
    page.panel.checked_button.click()
    assert deadline(workspace, "inputs").confidence == "verified"
    assert not page.panel.doubt.isVisible()
    assert not page.panel.checked_button.isVisible()


@pytest.mark.usefixtures("filled")
def test_done_marks_the_occurrence_and_can_be_taken_back(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    row(page, "deadline", "report", "2026-05-31")
    assert page.panel.done_button.text() == "Done: 31 May 2026"
    page.panel.done_button.click()
    assert deadline(workspace, "report").done_on == "2026-05-31"
    assert "Yearly report" not in groups(page)["Late (2)"]
    row(page, "deadline", "report", "2027-05-31")
    assert "31 May 2026" in page.panel.done_words.text()
    page.panel.not_done_button.click()
    assert deadline(workspace, "report").done_on is None
    assert "Yearly report" in groups(page)["Late (3)"]


@pytest.mark.usefixtures("filled")
def test_what_is_done_once_stays_in_sight_among_the_done(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    row(page, "deadline", "conference", "2030-06-17")
    page.panel.done_button.click()
    assert groups(page)["Done (1)"] == ["Conference"]
    assert page.tree.select("done:conference")
    assert not page.panel.done_button.isVisible()
    page.panel.not_done_button.click()
    assert "Done (1)" not in groups(page)


def test_a_new_deadline_is_written_once_it_has_a_title(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    page.new_button.click()
    panel = page.panel
    assert panel.isVisible()
    panel.lead_days.setValue(7)
    assert workspace.store.count(Deadline) == 0
    panel.title.line("en").setText("Send the census")
    qtbot.keyClick(panel.title.line("en"), KEYS.Key_Return)
    (made,) = workspace.store.read(Deadline)
    assert (made.title, made.due_on, made.lead_days) == ({"en": "Send the census"}, "2026-11-22", 7)
    assert page.tree.current_key() == f"deadline:{made.deadline_id}:2026-11-22"
    assert groups(page) == {"In the next 30 days (1)": ["Send the census"]}


@pytest.mark.usefixtures("filled")
def test_a_title_that_is_emptied_is_refused_and_stands_again(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    row(page, "deadline", "report", "2026-05-31")
    refused: list[object] = []
    workspace.refused.connect(refused.append)
    page.panel.title.line("ar").clear()
    qtbot.keyClick(page.panel.title.line("ar"), KEYS.Key_Return)
    assert deadline(workspace, "report").title == {"en": "Yearly report"}
    page.panel.title.line("en").clear()
    qtbot.keyClick(page.panel.title.line("en"), KEYS.Key_Return)
    assert [getattr(one, "code", "") for one in refused] == ["deadline_untitled"]
    assert page.panel.title.line("en").text() == "Yearly report"


@pytest.mark.usefixtures("filled")
def test_delete_removes_a_deadline_and_nothing_else(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    row(page, "activity", "campaign", "2026-10-31")
    qtbot.keyClick(page.tree, KEYS.Key_Delete)
    assert workspace.store.count(Deadline) == 3
    row(page, "deadline", "inputs", "2027-01-31")
    qtbot.keyClick(page.tree, KEYS.Key_Delete)
    assert workspace.store.count(Deadline) == 2
    workspace.undo()
    assert workspace.store.count(Deadline) == 3


@pytest.mark.usefixtures("filled")
def test_a_deadline_is_shown_whatever_is_filtered(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    page.kind.setCurrentIndex(page.kind.findData("value"))
    page.show_record("deadline", "conference")
    assert page.tree.current_key() == "deadline:conference:2030-06-17"
    page.show_record("deadline", "gone")
    assert page.tree.current_key() == "deadline:conference:2030-06-17"


# -- other -------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_calendar_is_exported_in_the_chosen_language(
    workspace: Workspace, show: Open, qtbot: QtBot, tmp_path: Path, code: str
) -> None:
    page = show(workspace)
    place = tmp_path / "due.ics"
    page.export_to(place, code)
    qtbot.waitUntil(page.saved.isVisible, timeout=20000)
    titles = {str(one["summary"]) for one in icalendar.Calendar.from_ical(place.read_bytes()).walk("VEVENT")}
    assert {"en": "Yearly report", "ar": "تقرير سنوي"}[code] in titles


def test_a_read_only_file_is_looked_at_only(store: Store, open_workspace: type[Workspace], show: Open) -> None:
    fill(store)
    read_only = file.open_file(store.path, read_only=True)
    page = show(open_workspace(read_only, "en"))
    page.tree.select("deadline:report:2026-05-31")
    for widget in (page.new_button, page.seed_button, page.panel.title, page.panel.due_on, page.panel.lead_days):
        assert not widget.isEnabled()
    assert page.panel.note.isReadOnly()
    assert not page.panel.done_button.isVisible()
    assert not page.panel.delete_button.isVisible()
    assert page.export_button.isEnabled()
    page.hide()
    read_only.close()


@pytest.mark.usefixtures("filled")
def test_groups_that_were_closed_stay_closed(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    row(page, "deadline", "conference", "2030-06-17")
    page.tree.topLevelItem(0).setExpanded(False)
    page.panel.lead_days.setValue(5)
    assert not page.tree.topLevelItem(0).isExpanded()
    assert page.tree.topLevelItem(2).isExpanded()
