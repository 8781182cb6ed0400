"""The baseline page, with real widgets on a temporary file."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from natcoord.domain.records import Answer, DataRequest, Evidence, Institution
from natcoord.services import assess, attest, overview, plan
from natcoord.ui.baseline_page import BaselinePage
from natcoord.ui.workspace import Workspace

# The offscreen platform says this when a window gets another smallest size, and when a list drops down.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[Workspace], BaselinePage]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Open]:
    def opened(workspace: Workspace) -> BaselinePage:
        page = BaselinePage(workspace)
        qtbot.addWidget(page)
        page.resize(834, 566)
        with qtbot.waitExposed(page):
            page.show()
        return page

    yield opened
    # Closed pages go before their file does.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def round_id(workspace: Workspace, today: date) -> str:
    return workspace.do(assess.start_round, {"en": "Baseline 2026"}, today, workspace.pack.version)


def both_sided(workspace: Workspace) -> list[str]:
    return [key for key, one in workspace.pack.questions.items() if one.law_applies and one.practice_applies]


def choose(page: BaselinePage, shown: str) -> None:
    page.filter.shown.setCurrentIndex(page.filter.shown.findData(shown))


def listed(page: BaselinePage) -> list[str]:
    return [row.question_key for row in page.questions.questions.rows if not row.is_header]


def answer(workspace: Workspace, round_id: str, key: str, **changes: object) -> None:
    workspace.do(assess.answer, round_id, workspace.pack.questions[key], changes)


def found(workspace: Workspace, key: str) -> Answer | None:
    return overview.answers(workspace.store).get(key)


def test_without_a_round_the_page_says_what_belongs_here_and_starts_one(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    assert page.empty.isVisible()
    assert not page.content.isVisible()
    page.start_button.click()
    assert page.round_box.title.words() == {"en": "Baseline 2026", "ar": page.round_box.title.line("ar").text()}
    page.round_box.do_it.click()
    assert page.content.isVisible()
    assert page.title.text() == "Baseline 2026"
    assert page.waiting() == len(overview.questions(workspace.store, workspace.pack))


def test_a_click_writes_the_level_and_says_what_it_means(workspace: Workspace, round_id: str, show: Open) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    page.show_record("question", key)
    page.panel.law.levels[3].click()
    assert found(workspace, key).law_level == 3
    assert page.panel.law.meaning.text().startswith("3 – In place, limited practice: ")


def test_clicking_the_chosen_level_again_clears_it(workspace: Workspace, round_id: str, show: Open) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    page.show_record("question", key)
    page.panel.law.levels[3].click()
    page.panel.law.levels[3].click()
    assert found(workspace, key).law_level is None
    assert not page.panel.law.levels[3].isChecked()


def test_a_question_is_answered_with_the_keyboard_alone(
    workspace: Workspace, round_id: str, show: Open, qtbot: QtBot
) -> None:
    page, (first, second) = show(workspace), both_sided(workspace)[:2]
    page.show_record("question", first)
    page.panel.focus_first()
    qtbot.keyClicks(page.focusWidget(), "4")
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    # An Arabic keyboard; QTest itself can press Latin keys only.
    arabic_one = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "١")
    QApplication.sendEvent(page.focusWidget(), arabic_one)
    answer = found(workspace, first)
    assert (answer.law_level, answer.practice_level) == (4, 1)
    page.panel.next_button.click()
    assert page.questions.current_key() == second


def test_arrow_keys_reach_the_absences(workspace: Workspace, round_id: str, show: Open, qtbot: QtBot) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    page.show_record("question", key)
    page.panel.focus_first()
    for _ in range(6):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert found(workspace, key).law_absence == "not_known"


def test_a_side_that_is_not_asked_is_not_shown(workspace: Workspace, round_id: str, show: Open) -> None:
    page = show(workspace)
    key = next(key for key, one in workspace.pack.questions.items() if not one.law_applies)
    page.show_record("question", key)
    assert not page.panel.law.isVisible()
    assert page.panel.practice.isVisibleTo(page.panel)


def test_the_header_of_the_area_follows_each_answer(workspace: Workspace, round_id: str, show: Open) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    page.show_record("question", key)
    total = sum(1 for one in workspace.pack.questions.values() if one.area == workspace.pack.questions[key].area)
    assert page.questions.questions.rows[0].trailing == f"0 of {total}"
    page.panel.law.levels[2].click()
    page.panel.practice.absences[0].click()
    header = page.questions.questions.rows[0]
    assert header.trailing == f"1 of {total}"
    assert header.below.startswith("Law 2.0 · practice –")


def test_a_note_and_a_new_institution_are_written_when_moving_on(
    workspace: Workspace, round_id: str, show: Open, qtbot: QtBot
) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    page.show_record("question", key)
    page.panel.note.setFocus()
    qtbot.keyClicks(page.panel.note, "Seen on site")
    page.panel.institution.lineEdit().setFocus()
    qtbot.keyClicks(page.panel.institution.lineEdit(), "Border Guard")
    page.panel.next_button.click()
    answer = found(workspace, key)
    (institution,) = workspace.store.read(Institution)
    assert answer.note == "Seen on site"
    assert (answer.institution_id, institution.name) == (institution.institution_id, {"en": "Border Guard"})
    assert page.panel.note.toPlainText() == ""


def test_a_known_institution_is_not_made_twice(workspace: Workspace, round_id: str, show: Open, qtbot: QtBot) -> None:
    workspace.do(plan.save_institution, Institution("one", {"en": "Customs"}, "agency"))
    page, key = show(workspace), both_sided(workspace)[0]
    page.show_record("question", key)
    qtbot.keyClicks(page.panel.institution.lineEdit(), "customs")
    page.panel.commit()
    assert found(workspace, key).institution_id == "one"
    assert workspace.store.count(Institution) == 1


def test_what_is_being_typed_survives_a_change_elsewhere(
    workspace: Workspace, round_id: str, show: Open, qtbot: QtBot
) -> None:
    page, (first, second) = show(workspace), both_sided(workspace)[:2]
    page.show_record("question", first)
    qtbot.keyClicks(page.panel.note, "half a sen")
    workspace.do(assess.answer, round_id, workspace.pack.questions[second], {"law_level": 1})
    assert page.panel.note.toPlainText() == "half a sen"


def test_the_filter_and_unanswered_only_narrow_the_list(workspace: Workspace, round_id: str, show: Open) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    title = workspace.pack.word(f"question.{key}.title", "en")
    page.filter.text.setText(title)
    assert [row.title for row in page.questions.questions.rows if not row.is_header] == [title]
    page.filter.text.setText("no such words")
    assert page.nothing.isVisible()
    page.filter.clear()
    changes = {"law_level": 4, "practice_level": 4}  # high, so that no question that follows it is skipped
    workspace.do(assess.answer, round_id, workspace.pack.questions[key], changes)
    page.show_record("question", both_sided(workspace)[1])
    choose(page, "unanswered")
    assert not page.questions.questions.place(key).isValid()
    page.show_record("question", key)
    assert page.questions.current_key() == key


def test_undo_shows_the_level_before(workspace: Workspace, round_id: str, show: Open) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    page.show_record("question", key)
    page.panel.law.levels[1].click()
    page.panel.law.levels[5].click()
    workspace.undo()
    assert page.panel.law.levels[1].isChecked()
    assert not page.panel.law.levels[5].isChecked()


def test_a_closed_round_can_only_be_read(workspace: Workspace, round_id: str, show: Open) -> None:
    page = show(workspace)
    page.round_button.click()
    page.round_box.do_it.click()
    assert page.panel.closed.isVisibleTo(page.panel)
    assert not page.panel.law.levels[0].isEnabled()
    assert page.panel.note.isReadOnly()
    assert page.round_button.text() == "New round"
    assert page.waiting() == 0


def test_the_new_round_shows_what_the_round_before_said(
    workspace: Workspace, round_id: str, today: date, show: Open
) -> None:
    key = both_sided(workspace)[0]
    question = workspace.pack.questions[key]
    workspace.do(assess.answer, round_id, question, {"law_level": 3, "practice_absence": "not_known"})
    workspace.do(assess.close_round, round_id, today)
    workspace.do(assess.start_round, {"en": "Next"}, date(2028, 1, 1), workspace.pack.version)
    page = show(workspace)
    page.show_record("question", key)
    assert "law 3, practice Not known" in page.panel.before.text()


def test_selecting_a_question_tells_the_trace(workspace: Workspace, round_id: str, show: Open, qtbot: QtBot) -> None:
    page, key = show(workspace), both_sided(workspace)[3]
    with qtbot.waitSignal(workspace.selected) as told:
        page.show_record("question", key)
    assert told.args == ["question", key]


def test_the_page_reads_from_the_right_in_arabic(arabic_workspace: Workspace, today: date, show: Open) -> None:
    arabic_workspace.do(assess.start_round, {"ar": "التقييم الأساسي"}, today, arabic_workspace.pack.version)
    page = show(arabic_workspace)
    assert page.title.text() == "التقييم الأساسي"
    first, last = page.panel.law.levels[0], page.panel.law.levels[5]
    assert first.mapTo(page, first.rect().topLeft()).x() > last.mapTo(page, last.rect().topLeft()).x()
    list_x = page.questions.mapTo(page, page.questions.rect().topLeft()).x()
    assert list_x > page.panel.mapTo(page, page.panel.rect().topLeft()).x()


def test_digits_on_the_list_give_law_then_practice_and_n_goes_on(
    workspace: Workspace, round_id: str, show: Open, qtbot: QtBot
) -> None:
    page, (first, second) = show(workspace), both_sided(workspace)[:2]
    page.show_record("question", first)
    page.questions.setFocus()
    qtbot.keyClicks(page.questions, "42")
    given = found(workspace, first)
    assert (given.law_level, given.practice_level) == (4, 2)
    qtbot.keyClick(page.questions, Qt.Key.Key_N)
    assert page.questions.current_key() == second


@pytest.mark.parametrize(("mark", "absence"), [("?", "not_known"), ("-", "not_applicable"), ("/", "not_shared")])
def test_marks_on_the_list_stand_for_absences(
    workspace: Workspace, round_id: str, show: Open, qtbot: QtBot, mark: str, absence: str
) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    page.show_record("question", key)
    page.questions.setFocus()
    qtbot.keyClicks(page.questions, f"3{mark}")
    given = found(workspace, key)
    assert (given.law_level, given.practice_level, given.practice_absence) == (3, None, absence)


def test_up_and_down_on_the_levels_walk_from_question_to_question(
    workspace: Workspace, round_id: str, show: Open, qtbot: QtBot
) -> None:
    page, (first, second) = show(workspace), both_sided(workspace)[:2]
    page.show_record("question", first)
    page.panel.focus_first()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Down)
    assert page.questions.current_key() == second
    qtbot.keyClicks(page.focusWidget(), "5")
    assert found(workspace, second).law_level == 5
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Up)
    assert page.questions.current_key() == first


def test_the_filters_show_what_they_say(workspace: Workspace, round_id: str, show: Open) -> None:
    page, keys = show(workspace), both_sided(workspace)[:6]
    workspace.store.person = "Amina"
    workspace.do(plan.save_institution, Institution("one", {"en": "Customs"}, "agency"))
    answer(workspace, round_id, keys[0], law_level=3, practice_level=3, respondent="Amina")
    answer(workspace, round_id, keys[1], law_level=3, practice_absence="not_shared", institution_id="one")
    answer(workspace, round_id, keys[2], law_level=3, practice_level=3)
    item = attest.new_evidence("")
    question = workspace.pack.questions[keys[2]]
    workspace.do(attest.attach, round_id, question, item, ("order.pdf", b"content"))
    area = next(one.area for one in workspace.pack.questions.values() if one.area != question.area)
    workspace.do(assess.assign, round_id, area, None, "Amina")
    last = list(overview.questions(workspace.store, workspace.pack))[-1]
    page.show_record("question", last)  # the current one is always shown
    for shown, wanted in (
        ("absent", {keys[1]}),
        ("low_evidence", {keys[0], keys[1]}),
        ("institution", {keys[1]}),
        ("carried", set()),
    ):
        choose(page, shown)
        assert set(listed(page)) - {last} == wanted, shown
    choose(page, "mine")
    of_area = {key for key, one in overview.questions(workspace.store, workspace.pack).items() if one.area == area}
    assert set(listed(page)) - {last} == (of_area | {keys[0]}) - {last}
    choose(page, "unanswered")
    assert set(listed(page)).isdisjoint(keys[:3])


def test_an_absence_asks_who_holds_it_and_feeds_the_requests(workspace: Workspace, round_id: str, show: Open) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    workspace.do(plan.save_institution, Institution("one", {"en": "Customs"}, "agency"))
    page.show_record("question", key)
    holder = page.panel.holder
    assert not holder.isVisibleTo(page.panel)
    page.panel.practice.absences[0].click()
    assert holder.isVisibleTo(page.panel)
    holder.institution.setCurrentIndex(holder.institution.findData("one"))
    holder.institution.activated.emit(holder.institution.currentIndex())
    (request,) = workspace.store.read(DataRequest)
    assert (request.question_key, request.institution_id, request.asked_on) == (key, "one", None)
    page.panel.practice.levels[2].click()
    assert not holder.isVisibleTo(page.panel)


def test_several_items_of_evidence_are_added_edited_and_taken_away(
    workspace: Workspace, round_id: str, show: Open, qtbot: QtBot
) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    page.show_record("question", key)
    box = page.panel.evidence
    for title in ("Order 12", "Visit to a depot"):
        box.add.click()
        box.title.setFocus()
        qtbot.keyClicks(box.title, title)
        qtbot.keyClick(box.title, Qt.Key.Key_Tab)
    assert [one.title for one in workspace.store.read(Evidence)] == ["Order 12", "Visit to a depot"]
    assert box.heading.text() == "Evidence: Document seen"
    box.list.setCurrentRow(0)
    box.verified_by.setFocus()
    qtbot.keyClicks(box.verified_by, "Secretariat")
    qtbot.keyClick(box.verified_by, Qt.Key.Key_Tab)
    first = workspace.store.read(Evidence)[0]
    assert (first.verified_by, first.verified_on) == ("Secretariat", workspace.today.isoformat())
    assert box.heading.text() == "Evidence: Verified"
    qtbot.keyClick(box.list, Qt.Key.Key_Delete)
    assert [one.title for one in workspace.store.read(Evidence)] == ["Visit to a depot"]
    workspace.undo()
    assert workspace.store.count(Evidence) == 2


def test_a_file_is_attached_off_the_window_and_shown_as_inside(
    workspace: Workspace, round_id: str, show: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    page.show_record("question", key)
    source = tmp_path / "أمر 12.pdf"
    source.write_bytes(b"%PDF-1.4")
    page.panel.evidence.attach(source)
    qtbot.waitUntil(lambda: workspace.store.count(Evidence) == 1)
    (item,) = workspace.store.read(Evidence)
    assert (item.file_name, workspace.store.attachment(item.attachment)) == ("أمر 12.pdf", b"%PDF-1.4")
    box = page.panel.evidence
    assert "file inside" in box.list.item(0).text()
    opened: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())))
    box.list.setCurrentRow(0)
    box.open_button.click()
    assert [path.read_bytes() for path in opened] == [b"%PDF-1.4"]
    assert tmp_path not in opened[0].parents


def test_a_carried_answer_says_so_until_it_is_confirmed(
    workspace: Workspace, round_id: str, today: date, show: Open
) -> None:
    key = both_sided(workspace)[0]
    answer(workspace, round_id, key, law_level=3, practice_level=2)
    workspace.do(assess.close_round, round_id, today)
    draft = assess.new_round({"en": "Next"}, date(2028, 1, 1), workspace.pack.version)
    workspace.do(assess.plan_round, draft, round_id)
    page = show(workspace)
    page.show_record("question", key)
    assert page.panel.carried.isVisibleTo(page.panel)
    assert "Baseline 2026" in page.panel.carried_words.text()
    assert page.questions.questions.rows[1].trailing == "↻ 3 · 2"
    choose(page, "carried")
    assert listed(page) == [key]
    page.panel.confirm_button.click()
    assert not page.panel.carried.isVisibleTo(page.panel)
    assert not found(workspace, key).is_carried


def test_a_round_being_analysed_rests(workspace: Workspace, round_id: str, today: date, show: Open) -> None:
    page = show(workspace)
    workspace.do(assess.move_round, round_id, "analysing", today)
    assert not page.panel.law.levels[0].isEnabled()
    assert page.panel.closed.isVisibleTo(page.panel)
    assert page.purpose.text().startswith("Being analysed since")
    workspace.do(assess.move_round, round_id, "collecting", today, "Two answers were wrong")
    assert page.panel.law.levels[0].isEnabled()


def test_the_meaning_of_a_level_is_said_in_the_words_of_the_question(
    workspace: Workspace, round_id: str, show: Open
) -> None:
    page, key = show(workspace), both_sided(workspace)[0]
    page.show_record("question", key)
    page.panel.law.levels[2].click()
    line = workspace.pack.word(f"question.{key}.level2", "en")
    assert page.panel.law.meaning.text() == f"2 – Partial: {line}"
    assert not page.panel.guide.lines.isVisibleTo(page.panel)
    page.panel.guide.button.click()
    assert page.panel.guide.lines.text().splitlines()[1] == f"2   {line}"


def test_a_question_that_follows_another_goes_and_comes_with_its_answer(
    workspace: Workspace, round_id: str, show: Open
) -> None:
    page = show(workspace)
    following = next(one for one in workspace.pack.questions.values() if one.asked_if and one.asked_if.side == "law")
    first = following.asked_if.question_key
    assert following.question_key in listed(page)
    answer(workspace, round_id, first, law_level=0)
    assert following.question_key not in listed(page)
    answer(workspace, round_id, first, law_level=5)
    assert following.question_key in listed(page)
