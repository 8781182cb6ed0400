"""The page of the baseline by instrument, with real widgets on a temporary file."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from natcoord.domain.commitments import Line
from natcoord.domain.records import Question, Target
from natcoord.services import assess, bank, commitments, overview, plan
from natcoord.store import file
from natcoord.ui.commitments_page import EVERY, CommitmentsPage
from natcoord.ui.provision_table import COLUMNS, ProvisionRow
from natcoord.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[Workspace], CommitmentsPage]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Open]:
    def opened(workspace: Workspace) -> CommitmentsPage:
        page = CommitmentsPage(workspace)
        qtbot.addWidget(page)
        page.resize(1250, 826)
        with qtbot.waitExposed(page):
            page.show()
        return page

    yield opened
    # Closed pages go before their file does.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def round_id(workspace: Workspace, today: date) -> str:
    return str(workspace.do(assess.start_round, {"en": "Baseline"}, today, workspace.pack.version))


@pytest.fixture
def question(workspace: Workspace, round_id: str) -> Question:
    """A question on the Programme of Action with a gap in practice: law 4, practice 1."""
    found = next(
        one
        for one in overview.questions(workspace.store, workspace.pack).values()
        if one.law_applies and one.practice_applies and one.sources[0].startswith("poa.")
    )
    workspace.do(assess.answer, round_id, found, {"law_level": 4, "practice_level": 1})
    return found


def line_of(workspace: Workspace, key: str) -> Line:
    found = commitments.line(workspace.store, workspace.pack, key)
    assert found is not None
    return found


def row_of(page: CommitmentsPage, key: str) -> ProvisionRow:
    return page.table.provisions.rows[page.table.provisions.row_of(key)]


def cell(page: CommitmentsPage, key: str, column: str) -> str:
    return row_of(page, key).texts[COLUMNS.index(column)]


def silent_key(workspace: Workspace) -> str:
    made = commitments.summary(workspace.store, workspace.pack)
    return next(line.provision.provision_key for one in made for line in one.lines if line.is_silent)


# -- what is shown ----------------------------------------------------------------------------------------------


def test_without_a_round_the_page_leads_to_the_baseline(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    assert page.empty.isVisible()
    assert not page.content.isVisible()
    with qtbot.waitSignal(page.page_wanted) as asked:
        page.empty.button.click()
    assert asked.args == ["baseline"]


def test_each_instrument_stands_with_its_full_name_its_provisions_and_the_silent_ones(
    workspace: Workspace, round_id: str, show: Open
) -> None:
    page = show(workspace)
    made = commitments.summary(workspace.store, workspace.pack)
    assert page.instruments.keys() == [EVERY, *(one.instrument for one in made)]
    assert page.instruments.current() == made[0].instrument
    for row, one in enumerate(made, start=1):
        tip = page.instruments.view.model().index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
        assert workspace.pack.word(f"instrument.{one.instrument}", "en") in tip
        assert f", {one.provisions}, " in tip
        assert tip.endswith(f"{one.silent} silent" if one.silent else "all spoken to")


def test_the_table_holds_the_provisions_of_the_chosen_instrument_in_their_order(
    workspace: Workspace, question: Question, show: Open
) -> None:
    page = show(workspace)
    for instrument in ("poa", "revcon4"):
        page.instruments.go_to(instrument)
        keys = [row.key for row in page.table.provisions.rows]
        assert keys == [key for key, one in workspace.pack.provisions.items() if one.instrument == instrument]


def test_a_row_says_answers_scores_gaps_and_targets(workspace: Workspace, question: Question, show: Open) -> None:
    key = question.sources[0]
    workspace.do(plan.save_target, replace(plan.new_target(workspace.store), provision_keys=(key,)))
    page = show(workspace)
    line = line_of(workspace, key)
    assert cell(page, key, "questions") == f"1 of {len(line.questions)}"
    assert (cell(page, key, "law"), cell(page, key, "practice")) == ("4.0", "1.0")
    assert (cell(page, key, "gaps"), cell(page, key, "targets")) == ("1", "1")


def test_a_number_that_is_not_checked_is_marked_and_says_so(workspace: Workspace, round_id: str, show: Open) -> None:
    page = show(workspace)
    page.instruments.go_to(EVERY)
    for row in page.table.provisions.rows:
        confidence = workspace.pack.provisions[row.key].confidence
        assert bool(row.doubt) is (confidence != "verified")
    doubts = {
        workspace.pack.provisions[row.key].confidence: row.doubt for row in page.table.provisions.rows if row.doubt
    }
    assert doubts["from_memory"] == "Check against the official text"
    assert doubts["unverified"].startswith("Unverified")
    doubtful = next(one.provision_key for one in workspace.pack.provisions.values() if one.confidence == "from_memory")
    page.table.select(doubtful)
    index = page.table.currentIndex().siblingAtColumn(0)
    assert doubts["from_memory"] in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert doubts["from_memory"] in index.data(Qt.ItemDataRole.ToolTipRole)
    assert page.panel.words["confidence"].isVisible()
    assert doubts["from_memory"] in page.panel.words["confidence"].text()


def test_elements_of_the_fourth_review_conference_say_that_they_are_proposed(
    workspace: Workspace, round_id: str, show: Open
) -> None:
    page = show(workspace)
    assert not page.panel.words["proposed"].isVisible()
    page.show_record("provision", "revcon4.II.A.1.c")
    assert page.panel.words["proposed"].isVisible()
    assert page.panel.words["proposed"].text() == "A proposed element, not agreed text"


def test_the_panel_has_the_questions_with_their_levels_and_the_gaps_with_their_priority(
    workspace: Workspace, question: Question, show: Open
) -> None:
    page = show(workspace)
    key = question.sources[0]
    page.show_record("provision", key)
    line, title = line_of(workspace, key), workspace.pack.word(f"question.{question.question_key}.title", "en")
    questions = {one.text(): one.accessibleName() for one in page.panel.links("questions")}
    assert len(questions) == len(line.questions)
    assert questions[title] == f"{title}: 4 · 1"
    assert all(said.endswith("not answered") for text, said in questions.items() if text != title)
    (gap,) = page.panel.links("gaps")
    assert gap.accessibleName() == f"{title}: Priority {line.gaps[0].priority:g}"
    assert "1 of" in page.panel.captions["questions"].text()


def test_an_absence_stands_where_no_level_is(workspace: Workspace, question: Question, show: Open) -> None:
    current = overview.assessment(workspace.store)
    assert current is not None
    changes = {"law_absence": "not_shared", "practice_absence": "not_shared"}
    workspace.do(assess.answer, current.assessment_id, question, changes)
    page = show(workspace)
    page.show_record("provision", question.sources[0])
    assert "Not shared" in " ".join(one.accessibleName() for one in page.panel.links("questions"))


# -- filters ------------------------------------------------------------------------------------------------------


def test_the_filters_keep_what_they_name_and_count_it(workspace: Workspace, question: Question, show: Open) -> None:
    key = question.sources[0]
    workspace.do(plan.save_target, replace(plan.new_target(workspace.store), provision_keys=(key,)))
    page = show(workspace)
    page.instruments.go_to(EVERY)
    every = [line for one in commitments.summary(workspace.store, workspace.pack) for line in one.lines]
    expected = {
        "all": every,
        "silent": [line for line in every if line.is_silent],
        "with_gaps": [line for line in every if line.gaps],
        "without_target": [line for line in every if not line.targets],
    }
    for name, lines in expected.items():
        page.filter_buttons[name].click()
        assert [row.key for row in page.table.provisions.rows] == [line.provision.provision_key for line in lines]
        assert page.filter_buttons[name].text().endswith(f"({len(lines)})")


def test_a_filter_that_leaves_nothing_says_so(workspace: Workspace, round_id: str, show: Open) -> None:
    page = show(workspace)
    page.filter_buttons["with_gaps"].click()
    assert page.nothing.isVisible()
    assert not page.panel.isVisible()
    page.filter_buttons["all"].click()
    assert not page.nothing.isVisible()
    assert page.panel.isVisible()


def test_what_nothing_speaks_to_can_be_given_a_target(
    workspace: Workspace, round_id: str, show: Open, qtbot: QtBot
) -> None:
    page = show(workspace)
    key = silent_key(workspace)
    page.show_record("provision", key)
    assert page.panel.words["silent"].isVisible()
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        page.panel.set_target.click()
    (target,) = workspace.store.read(Target)
    assert asked.args == ["target", target.target_id]
    assert target.provision_keys == (key,)
    assert not page.panel.words["silent"].isVisible()
    (link,) = page.panel.links("targets")
    assert "No data" in link.accessibleName()
    workspace.undo()
    assert page.panel.words["silent"].isVisible()


# -- going --------------------------------------------------------------------------------------------------------


def test_every_link_opens_its_record(workspace: Workspace, question: Question, show: Open, qtbot: QtBot) -> None:
    target_id = workspace.do(
        plan.save_target, replace(plan.new_target(workspace.store), question_keys=(question.question_key,))
    )
    page = show(workspace)
    page.show_record("provision", question.sources[0])
    title = workspace.pack.word(f"question.{question.question_key}.title", "en")
    links = {
        "question": next(one for one in page.panel.links("questions") if one.text() == title),
        "gap": page.panel.links("gaps")[0],
        "target": page.panel.links("targets")[0],
    }
    keys = {"question": question.question_key, "gap": question.question_key, "target": target_id}
    for kind, link in links.items():
        with qtbot.waitSignal(workspace.asked_to_open) as asked:
            qtbot.keyClick(link, Qt.Key.Key_Space)
        assert asked.args == [kind, keys[kind]]


def test_a_provision_asked_for_is_shown_whatever_is_filtered(
    workspace: Workspace, question: Question, show: Open
) -> None:
    page = show(workspace)
    page.filter_buttons["with_gaps"].click()
    key = "mosaic.05.20"
    selected: list[tuple[str, str]] = []
    workspace.selected.connect(lambda *one: selected.append(one))
    page.show_record("provision", key)
    assert page.instruments.current() == "mosaic"
    assert page.table.current_key() == key
    assert selected[-1] == ("provision", key)
    page.show_record("provision", "poa.II.999")
    assert page.table.current_key() == key


def test_the_keyboard_walks_through_instruments_and_provisions(
    workspace: Workspace, round_id: str, show: Open, qtbot: QtBot
) -> None:
    page = show(workspace)
    qtbot.keyClick(page.instruments.view, Qt.Key.Key_Down)
    assert page.instruments.current() == workspace.pack.instruments[1]
    first = page.table.current_key()
    with qtbot.waitSignal(workspace.selected) as selected:
        qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.current_key() != first
    assert selected.args == ["provision", page.table.current_key()]
    subject = workspace.pack.word(f"provision.{page.table.current_key()}", "en")
    assert subject in page.panel.words["title"].text()


def test_any_column_sorts_and_the_current_provision_stays(workspace: Workspace, question: Question, show: Open) -> None:
    page = show(workspace)
    key = question.sources[0]
    page.table.select(key)
    for column in ("questions", "law", "practice", "gaps", "subject"):
        order = Qt.SortOrder.AscendingOrder if column == "subject" else Qt.SortOrder.DescendingOrder
        page.table.sortByColumn(COLUMNS.index(column), order)
        assert page.table.current_key() == key
        if column in ("law", "practice", "gaps"):
            assert page.table.provisions.rows[0].texts[COLUMNS.index(column)] not in ("–", "0.0")
    subjects = [row.texts[COLUMNS.index("subject")] for row in page.table.provisions.rows]
    assert subjects == sorted(subjects, key=str.casefold)
    page.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    poa = [one for one, provision in workspace.pack.provisions.items() if provision.instrument == "poa"]
    assert [row.key for row in page.table.provisions.rows] == poa


# -- following the facts ------------------------------------------------------------------------------------------


def test_answers_hidden_questions_and_undo_are_followed(workspace: Workspace, question: Question, show: Open) -> None:
    page = show(workspace)
    key = question.sources[0]
    page.show_record("provision", key)
    before = len(line_of(workspace, key).questions)
    current = overview.assessment(workspace.store)
    assert current is not None
    workspace.do(assess.answer, current.assessment_id, question, {"practice_level": 5})
    assert cell(page, key, "gaps") == "–"
    assert page.panel.captions["gaps"].text() == "No gap"
    workspace.undo()
    assert cell(page, key, "gaps") == "1"
    other = next(one for one in line_of(workspace, key).questions if one.question_key != question.question_key)
    workspace.do(bank.hide, other.question_key, "not here", workspace.today)
    assert len(page.panel.links("questions")) == before - 1
    assert page.table.current_key() == key


def test_in_a_narrow_page_number_subject_and_answers_stay(
    workspace: Workspace, question: Question, show: Open, qtbot: QtBot
) -> None:
    page = show(workspace)
    page.resize(800, 540)
    qtbot.waitUntil(lambda: page.table.isColumnHidden(COLUMNS.index("practice")))
    for name in ("number", "subject", "questions"):
        assert not page.table.isColumnHidden(COLUMNS.index(name))
    assert page.table.horizontalScrollBar().maximum() == 0
    page.resize(1800, 900)
    qtbot.waitUntil(lambda: not page.table.isColumnHidden(COLUMNS.index("targets")))
    assert not any(page.table.isColumnHidden(column) for column in range(len(COLUMNS)))


def test_in_arabic_the_page_is_mirrored_and_speaks_arabic(arabic_workspace: Workspace, today: date, show: Open) -> None:
    workspace = arabic_workspace
    workspace.do(assess.start_round, {"ar": "التقييم الأساسي"}, today, workspace.pack.version)
    page = show(workspace)
    assert page.isRightToLeft()
    assert (
        page.instruments.mapTo(page, page.instruments.rect().center()).x()
        > page.panel.mapTo(page, page.panel.rect().center()).x()
    )
    page.show_record("provision", "poa.II.17")
    assert workspace.pack.word("provision.poa.II.17", "ar") in page.panel.words["title"].text()
    assert page.panel.words["title"].alignment() & Qt.AlignmentFlag.AlignRight
    assert row_of(page, "poa.II.17").texts[1] == workspace.pack.word("provision.poa.II.17", "ar")


def test_a_switch_of_the_language_keeps_the_place(workspace: Workspace, question: Question, show: Open) -> None:
    page = show(workspace)
    page.show_record("provision", "iti.9")
    workspace.set_language("ar")
    assert page.table.current_key() == "iti.9"
    assert workspace.pack.word("provision.iti.9", "ar") in page.panel.words["title"].text()


def test_a_file_that_is_read_only_is_shown_and_not_written(
    workspace: Workspace, question: Question, show: Open, open_workspace: type[Workspace]
) -> None:
    path = workspace.store.path
    store = file.open_file(path, read_only=True)
    try:
        page = show(open_workspace(store, "en"))
        page.show_record("provision", question.sources[0])
        assert page.panel.links("questions")
        assert not page.panel.set_target.isEnabled()
        page.close()
    finally:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        store.close()
