"""The page of the question bank, with real widgets on a temporary file."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from natcoord.domain.records import Answer, Assessment, HiddenQuestion, OwnQuestion, Question
from natcoord.errors import NatcoordError
from natcoord.services import assess, bank, overview
from natcoord.store import file
from natcoord.ui.bank_filter import STATES
from natcoord.ui.bank_page import BankPage
from natcoord.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[Workspace], BankPage]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Open]:
    def opened(workspace: Workspace) -> BankPage:
        page = BankPage(workspace)
        qtbot.addWidget(page)
        page.resize(1250, 826)
        with qtbot.waitExposed(page):
            page.show()
        return page

    yield opened
    # Closed pages go before their file does.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def start(workspace: Workspace, version: str = "") -> str:
    titles = {"en": "Baseline 2026", "ar": "التقييم الأساسي 2026"}
    return str(workspace.do(assess.start_round, titles, workspace.today, version or workspace.pack.version))


def own(workspace: Workspace, key: str = "own.1", area: str = "marking") -> str:
    words = {"en": "Depots of guards", "ar": "مستودعات الحراس"}
    text = {"en": "Are the depots inspected?", "ar": "هل تُفتَّش المستودعات؟"}
    made = OwnQuestion(key, area, "practice", 2, ("poa.II.17",), ("stockpile",), True, True, words, text, {})
    return str(workspace.do(bank.save_question, made))


def keys(page: BankPage) -> list[str]:
    return [row.question_key for row in page.questions.questions.rows if row.question_key]


def marks(page: BankPage, key: str) -> str:
    return next(row.trailing for row in page.questions.questions.rows if row.question_key == key)


def choose(page: BankPage, name: str, value: str) -> None:
    combo = page.filter.choices[name]
    combo.setCurrentIndex(combo.findData(value))


def first(workspace: Workspace, test: Callable[[Question], bool]) -> Question:
    return next(one for one in workspace.pack.questions.values() if test(one))


# -- the list ---------------------------------------------------------------------------------------------------


def test_every_question_of_the_bank_stands_in_its_area(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    assert keys(page) == list(workspace.pack.questions)
    headers = [row.title for row in page.questions.questions.rows if row.is_header]
    assert headers == [workspace.pack.word(f"area.{area}", "en") for area in workspace.pack.areas]
    assert page.questions.current_key() == keys(page)[0]
    assert page.panel.isVisible()


def test_own_hidden_new_and_follow_up_questions_are_marked(workspace: Workspace, show: Open) -> None:
    start(workspace)
    key = own(workspace)
    hidden = first(workspace, lambda one: one.since == "1.0")
    workspace.do(bank.hide, hidden.question_key, "not here", workspace.today)
    page = show(workspace)
    assert marks(page, key) == "own"
    assert marks(page, hidden.question_key) == "hidden"
    follow_up = first(workspace, lambda one: one.asked_if is not None and one.since == "2.0")
    assert marks(page, follow_up.question_key) == "new in 2.0 · follow-up"
    old = first(workspace, lambda one: one.since == "1.0" and not one.asked_if and one != hidden and not one.is_own)
    assert marks(page, old.question_key) == ""
    assert "own: 1" in page.purpose.text()
    assert "hidden: 1" in page.purpose.text()


@pytest.mark.parametrize("name", ["area", "lens", "theme"])
def test_a_filter_keeps_what_it_names(workspace: Workspace, show: Open, name: str) -> None:
    page = show(workspace)
    wanted = {"area": "marking", "lens": "gender", "theme": "borders"}[name]
    choose(page, name, wanted)
    passes = {
        "area": lambda one: one.area == wanted,
        "lens": lambda one: one.lens == wanted,
        "theme": lambda one: wanted in one.themes,
    }[name]
    assert keys(page) == [key for key, one in workspace.pack.questions.items() if passes(one)]
    assert page.questions.current_key() == keys(page)[0]


def test_words_find_questions_by_title_and_text_in_any_order(workspace: Workspace, show: Open) -> None:
    own(workspace)
    page = show(workspace)
    page.filter.text.setText("inspected DEPOTS")
    assert "own.1" in keys(page)
    page.filter.text.setText("guards zebra")
    assert keys(page) == []
    assert page.nothing.isVisible()
    assert not page.detail.isVisible()
    page.filter.text.clear()
    assert not page.nothing.isVisible()
    assert page.detail.isVisible()


def test_every_state_keeps_its_questions(workspace: Workspace, show: Open) -> None:
    round_id = start(workspace)
    key = own(workspace)
    condition = first(workspace, lambda one: one.asked_if is not None and one.asked_if.side == "law")
    assert condition.asked_if is not None
    followed = workspace.pack.questions[condition.asked_if.question_key]
    workspace.do(assess.answer, round_id, followed, {"law_level": 0})
    hidden = first(workspace, lambda one: one.asked_if is None and one != followed)
    workspace.do(bank.hide, hidden.question_key, "not here", workspace.today)
    page = show(workspace)
    every = workspace.pack.questions
    asked = overview.questions(workspace.store, workspace.pack)
    assert not {condition.question_key, hidden.question_key} & set(asked)
    expected = {
        "all": list(every),
        "asked": list(asked),
        "not_asked": [one for one in every if one not in asked],
        "own": [key],
        "hidden": [hidden.question_key],
        "follow_up": [one for one, question in every.items() if question.asked_if],
        "added": [one for one, question in every.items() if question.since == "2.0"],
        "changed": [one for one, question in every.items() if question.changed == "2.0"],
        "retired": [one for one, question in every.items() if question.until == "2.0"],
    }
    assert tuple(expected) == STATES
    for state, wanted in expected.items():
        choose(page, "state", state)
        assert keys(page) == wanted, state


# -- one question -------------------------------------------------------------------------------------------------


def test_the_panel_says_everything_the_pack_knows(workspace: Workspace, show: Open) -> None:
    start(workspace)
    page = show(workspace)
    question = first(workspace, lambda one: one.asked_if is not None)
    key, pack = question.question_key, workspace.pack
    page.go_to(key)
    words = page.panel.words
    for name in ("title", "text", "guidance"):
        assert words[name].text() == pack.word(f"question.{key}.{name}", "en")
    lines = words["levels"].text().split("\n")
    assert lines == [f"{level} – {pack.word(f'question.{key}.level{level}', 'en')}" for level in range(1, 6)]
    assert all(pack.word(f"theme.{theme}", "en") in words["themes"].text() for theme in question.themes)
    assert all(pack.provision_label(source, "en") in page.panel.sources.text() for source in question.sources)
    assert f"importance {question.importance} of 3" in words["sides"].text()
    assert words["version"].text() == f"Asked since version {question.since}"
    assert question.asked_if is not None
    assert f"level {question.asked_if.at_least}" in words["condition"].text()
    assert question.asked_if.side in words["condition"].text()


def test_the_question_that_is_followed_is_one_press_away(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    question = first(workspace, lambda one: one.asked_if is not None)
    assert question.asked_if is not None
    choose(page, "state", "follow_up")
    page.go_to(question.question_key)
    qtbot.keyClick(page.panel.open_condition, Qt.Key.Key_Space)
    assert page.questions.current_key() == question.asked_if.question_key
    assert not page.panel.open_condition.isVisible()


def test_a_question_of_the_round_can_be_opened_there(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    assert not page.panel.open_question.isVisible()
    start(workspace)
    assert page.panel.open_question.isVisible()
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        page.panel.open_question.click()
    assert asked.args == ["question", page.questions.current_key()]


def test_why_the_round_does_not_ask_a_question_is_said(workspace: Workspace, show: Open) -> None:
    draft = assess.new_round({"en": "Baseline"}, workspace.today, "1.0")
    workspace.do(assess.plan_round, replace(draft, scope_areas=("marking",)))
    page = show(workspace)
    said = page.panel.words["round"]
    page.go_to(first(workspace, lambda one: one.since == "2.0" and one.area == "marking").question_key)
    assert "pack version" in said.text()
    page.go_to(first(workspace, lambda one: one.since == "1.0" and one.area == "stockpile").question_key)
    assert "scope" in said.text()
    page.go_to(first(workspace, lambda one: one.since == "1.0" and one.area == "marking").question_key)
    assert not said.isVisible()


def test_a_follow_up_that_is_skipped_says_so_until_the_answer_changes(workspace: Workspace, show: Open) -> None:
    round_id = start(workspace)
    question = first(workspace, lambda one: one.asked_if is not None and one.asked_if.side == "law")
    assert question.asked_if is not None
    followed = workspace.pack.questions[question.asked_if.question_key]
    workspace.do(assess.answer, round_id, followed, {"law_level": 0})
    page = show(workspace)
    page.go_to(question.question_key)
    assert "too low" in page.panel.words["round"].text()
    assert not page.panel.open_question.isVisible()
    workspace.do(assess.answer, round_id, followed, {"law_level": 5})
    assert not page.panel.words["round"].isVisible()
    assert page.panel.open_question.isVisible()


def test_the_trace_follows_the_list(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    with qtbot.waitSignal(workspace.selected) as selected:
        qtbot.keyClick(page.questions, Qt.Key.Key_Down)
    assert selected.args == ["question", keys(page)[1]]


# -- hiding -------------------------------------------------------------------------------------------------------


def test_a_question_is_hidden_with_its_reason_and_shown_again(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    start(workspace)
    page = show(workspace)
    key = page.questions.current_key()
    box = page.panel.hide_box
    qtbot.keyClicks(box.reason, "No coast here")
    qtbot.keyClick(box.reason, Qt.Key.Key_Return)
    (hidden,) = workspace.store.read(HiddenQuestion)
    assert (hidden.question_key, hidden.reason) == (key, "No coast here")
    assert page.questions.current_key() == key
    assert marks(page, key) == "hidden"
    assert "No coast here" in box.said.text()
    assert not box.reason.isVisible()
    box.show_button.click()
    assert workspace.store.count(HiddenQuestion) == 0
    assert marks(page, key) == ""
    assert box.reason.isVisible()
    workspace.undo()
    assert marks(page, key) == "hidden"


def test_hiding_without_a_reason_asks_for_one(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    page.panel.hide_box.hide_button.click()
    assert workspace.store.count(HiddenQuestion) == 0
    assert page.panel.hide_box.problem.isVisible()
    page.go_to(keys(page)[3])
    assert not page.panel.hide_box.problem.isVisible()


def test_a_reason_that_is_being_typed_does_not_go_to_the_next_question(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    page.panel.hide_box.reason.setText("No coast here")
    page.refresh()
    assert page.panel.hide_box.reason.text() == "No coast here"
    page.go_to(keys(page)[3])
    assert page.panel.hide_box.reason.text() == ""


# -- own questions ------------------------------------------------------------------------------------------------


def write_new(qtbot: QtBot, page: BankPage, title: str, text: str) -> None:
    page.add_question.click()
    for edit, words in ((page.own_panel.title, title), (page.own_panel.text, text)):
        edit.line("en").setFocus()
        qtbot.keyClicks(edit.line("en"), words)
        qtbot.keyClick(edit.line("en"), Qt.Key.Key_Return)


def test_a_new_question_is_written_once_it_has_a_title_and_a_text(
    workspace: Workspace, show: Open, qtbot: QtBot
) -> None:
    start(workspace)
    page = show(workspace)
    beside = workspace.pack.questions[keys(page)[40]]
    page.go_to(beside.question_key)
    page.add_question.click()
    assert page.own_panel.isVisible()
    assert page.questions.current_key() == ""
    page.own_panel.title.line("en").setFocus()
    qtbot.keyClicks(page.own_panel.title.line("en"), "Depots")
    qtbot.keyClick(page.own_panel.title.line("en"), Qt.Key.Key_Return)
    assert workspace.store.count(OwnQuestion) == 0
    assert page.own_panel.hint.isVisible()
    qtbot.keyClicks(page.own_panel.text.line("en"), "Are the depots inspected?")
    qtbot.keyClick(page.own_panel.text.line("en"), Qt.Key.Key_Return)
    (made,) = workspace.store.read(OwnQuestion)
    assert (made.title, made.text) == ({"en": "Depots"}, {"en": "Are the depots inspected?"})
    assert (made.area, made.lens) == (beside.area, beside.lens)
    assert page.questions.current_key() == made.question_key
    assert not page.own_panel.hint.isVisible()
    assert made.question_key in overview.questions(workspace.store, workspace.pack)


def test_what_was_typed_into_a_new_question_outlives_a_change_elsewhere(
    workspace: Workspace, show: Open, qtbot: QtBot
) -> None:
    page = show(workspace)
    page.add_question.click()
    page.own_panel.title.line("en").setText("Depots")
    page.own_panel.title.line("en").editingFinished.emit()
    own(workspace, "own.other")
    assert page.own_panel.title.line("en").text() == "Depots"
    workspace.set_language("ar")
    assert page.own_panel.title.line("en").text() == "Depots"


def test_a_new_question_given_up_leaves_nothing(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    before = page.questions.current_key()
    page.add_question.click()
    page.own_panel.delete_button.click()
    assert workspace.store.count(OwnQuestion) == 0
    assert page.panel.isVisible()
    assert page.questions.current_key() == before


def test_choosing_another_question_leaves_the_new_one(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    page.add_question.click()
    page.go_to(keys(page)[2])
    assert page.panel.isVisible()
    assert page.panel.words["title"].text() == workspace.pack.word(f"question.{keys(page)[2]}.title", "en")


def test_each_field_of_an_own_question_is_one_step(workspace: Workspace, show: Open) -> None:
    start(workspace)
    key = own(workspace)
    page = show(workspace)
    page.show_record("own_question", key)
    panel = page.own_panel
    panel.title.line("ar").setText("المخازن")
    panel.title.line("ar").editingFinished.emit()
    for combo, value in ((panel.area, "disposal"), (panel.lens, "data"), (panel.importance, 3)):
        combo.setCurrentIndex(combo.findData(value))
        combo.activated.emit(combo.currentIndex())
    panel.practice.click()
    row = list(workspace.pack.themes).index("surplus")
    panel.themes.item(row).setCheckState(Qt.CheckState.Checked)
    panel.sources.add("mosaic.05.20")
    (made,) = workspace.store.read(OwnQuestion)
    assert made == OwnQuestion(
        key, "disposal", "data", 3, ("poa.II.17", "mosaic.05.20"), ("stockpile", "surplus"), True, False,
        {"en": "Depots of guards", "ar": "المخازن"}, made.text, {},
    )  # fmt: skip
    for _ in range(7):
        workspace.undo()
    (made,) = workspace.store.read(OwnQuestion)
    assert (made.area, made.sources, made.practice_applies) == ("marking", ("poa.II.17",), True)
    assert panel.title.line("ar").text() == "مستودعات الحراس"
    assert page.questions.current_key() == key


def test_a_question_that_asks_nothing_is_refused_and_stays_as_it_was(
    workspace: Workspace, show: Open, qtbot: QtBot
) -> None:
    key = own(workspace)
    page = show(workspace)
    page.go_to(key)
    page.own_panel.law.click()
    with qtbot.waitSignal(workspace.refused) as refused:
        page.own_panel.practice.click()
    assert isinstance(refused.args[0], NatcoordError)
    assert refused.args[0].code == "question_asks_nothing"
    assert page.own_panel.practice.isChecked()
    assert workspace.store.read(OwnQuestion)[0].practice_applies


def test_a_refused_new_question_keeps_what_was_typed(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    page.add_question.click()
    page.own_panel.law.click()
    page.own_panel.practice.click()
    page.own_panel.title.line("en").setText("Depots")
    page.own_panel.title.line("en").editingFinished.emit()
    page.own_panel.text.line("en").setText("Are they inspected?")
    with qtbot.waitSignal(workspace.refused):
        page.own_panel.text.line("en").editingFinished.emit()
    assert page.own_panel.text.line("en").text() == "Are they inspected?"
    page.own_panel.law.click()
    (made,) = workspace.store.read(OwnQuestion)
    assert (made.law_applies, made.practice_applies) == (True, False)


def test_an_unanswered_question_is_deleted_an_answered_one_is_kept(
    workspace: Workspace, show: Open, qtbot: QtBot
) -> None:
    round_id = start(workspace)
    key = own(workspace)
    page = show(workspace)
    page.go_to(key)
    page.own_panel.delete_button.click()
    assert workspace.store.count(OwnQuestion) == 0
    assert key not in keys(page)
    workspace.undo()
    page.go_to(key)
    workspace.do(assess.answer, round_id, workspace.pack.questions[key], {"law_level": 2})
    with qtbot.waitSignal(workspace.refused) as refused:
        page.own_panel.delete_button.click()
    assert refused.args[0].code == "question_answered"
    assert key in keys(page)


def test_the_provisions_of_an_own_question_are_links(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    page.go_to(own(workspace))
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        page.own_panel.sources.opened.emit("poa.II.17")
    assert asked.args == ["provision", "poa.II.17"]


# -- a newer pack -------------------------------------------------------------------------------------------------


def test_without_a_newer_pack_there_is_no_card(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    assert not page.upgrade.isVisible()
    start(workspace)
    assert not page.upgrade.isVisible()


def test_what_a_newer_pack_changes_is_read_before_it_is_taken_over(workspace: Workspace, show: Open) -> None:
    round_id = start(workspace, "1.0")
    question = first(workspace, lambda one: one.since == "1.0" and one.law_applies)
    workspace.do(assess.answer, round_id, question, {"law_level": 3})
    page = show(workspace)
    made = bank.upgrade(workspace.store, workspace.pack)
    assert made is not None
    assert page.upgrade.isVisible()
    assert all(word in page.upgrade.heading.text() for word in ("2.0", "1.0", "Baseline 2026"))
    for kind in ("added", "changed", "retired"):
        button, wanted = page.upgrade.lists[kind], getattr(made, kind)
        assert button.text().startswith(f"{len(wanted)} ")
        assert button.isEnabled() is bool(wanted)
    choose(page, "area", "marking")
    page.upgrade.lists["added"].click()
    assert keys(page) == list(made.added)
    assert "level" in page.panel.words["levels_caption"].text()
    page.upgrade.take_over.click()
    (current,) = workspace.store.read(Assessment)
    assert current.pack_version == "2.0"
    assert not page.upgrade.isVisible()
    assert workspace.store.undo_operation == "assess.upgrade_round"
    assert workspace.store.count(Answer) == 1
    workspace.undo()
    assert page.upgrade.isVisible()
    assert workspace.store.read(Assessment)[0].pack_version == "1.0"


def test_a_closed_round_is_not_offered_the_newer_pack(workspace: Workspace, show: Open) -> None:
    round_id = start(workspace, "1.0")
    page = show(workspace)
    workspace.do(assess.close_round, round_id, workspace.today)
    assert not page.upgrade.isVisible()


# -- around it ------------------------------------------------------------------------------------------------------


def test_a_file_that_is_read_only_is_shown_and_not_written(
    workspace: Workspace, show: Open, open_workspace: type[Workspace]
) -> None:
    start(workspace, "1.0")
    key = own(workspace)
    store = file.open_file(workspace.path, read_only=True)
    try:
        page = show(open_workspace(store, "en"))
        assert not page.add_question.isEnabled()
        assert not page.upgrade.take_over.isEnabled()
        assert page.upgrade.lists["added"].isEnabled()
        box = page.panel.hide_box
        assert not box.reason.isEnabled()
        assert not box.hide_button.isEnabled()
        page.go_to(key)
        for part in (page.own_panel.title, page.own_panel.area, page.own_panel.themes, page.own_panel.delete_button):
            assert not part.isEnabled()
        page.close()
    finally:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        store.close()


def test_in_arabic_the_page_is_mirrored_and_speaks_arabic(arabic_workspace: Workspace, show: Open) -> None:
    workspace = arabic_workspace
    start(workspace)
    key = own(workspace)
    page = show(workspace)
    assert (
        page.questions.mapTo(page, page.questions.rect().center()).x()
        > page.detail.mapTo(page, page.detail.rect().center()).x()
    )
    title = workspace.pack.word(f"question.{page.questions.current_key()}.title", "ar")
    assert page.panel.words["title"].text() == title
    assert page.panel.words["title"].alignment() & Qt.AlignmentFlag.AlignRight
    page.filter.text.setText("مستودعات الحراس")
    assert key in keys(page)


def test_a_switch_of_the_language_keeps_the_place_and_the_filter(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    choose(page, "area", "records")
    key = keys(page)[4]
    page.go_to(key)
    workspace.set_language("ar")
    assert page.questions.current_key() == key
    assert page.filter.choices["area"].currentData() == "records"
    assert page.panel.words["title"].text() == workspace.pack.word(f"question.{key}.title", "ar")


def test_a_question_asked_for_is_shown_whatever_is_filtered(workspace: Workspace, show: Open) -> None:
    page = show(workspace)
    choose(page, "lens", "gender")
    wanted = first(workspace, lambda one: one.lens == "legal" and one.area == "disposal").question_key
    page.show_record("question", wanted)
    assert page.questions.current_key() == wanted
    page.show_record("own_question", "own.gone")
    assert page.questions.current_key() == wanted


def test_the_day_of_hiding_is_the_day_of_the_workspace(workspace: Workspace, show: Open, today: date) -> None:
    page = show(workspace)
    page.panel.hide_box.reason.setText("No coast here")
    page.panel.hide_box.hide_button.click()
    assert workspace.store.read(HiddenQuestion)[0].hidden_on == today.isoformat()
