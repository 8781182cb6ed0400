"""What facts cannot give is filled in question by question: seen, typed, carried, confirmed."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from natcoord.content import Pack
from natcoord.domain.report_records import TEXT_LIMIT
from natcoord.ui.report_fill import ReportFill
from natcoord.ui.reports_page import ReportsPage
from natcoord.ui.workspace import Workspace
from tests.reports import chain
from tests.ui import report_pages as reports
from tests.ui.report_pages import BODY, NAME, TITLE, WOMEN, stored


@pytest.fixture
def key(workspace: Workspace) -> str:
    return reports.make(workspace, language="both")


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, key: str) -> ReportsPage:
    return reports.show(qtbot, workspace)


@pytest.fixture
def fill(page: ReportsPage) -> ReportFill:
    return page.parts.fill


def shown_keys(fill: ReportFill) -> list[str]:
    return [row.question_key for row in fill.questions.questions.rows if row.question_key]


def filter_by(fill: ReportFill, name: str) -> None:
    fill.which.setCurrentIndex(fill.which.findData(name))


def test_the_questions_stand_under_their_sections_with_counts(fill: ReportFill) -> None:
    first = fill.questions.questions.rows[0]
    assert first.is_header
    assert first.title == "National coordination"
    assert "still open" in first.below
    assert fill.section.count() == 11  # all sections, and the ten of the template


def test_a_choice_is_written_at_once_and_taken_back_by_choosing_it_again(
    qtbot: QtBot, workspace: Workspace, fill: ReportFill, key: str
) -> None:
    fill.open_field(BODY)
    yes = fill.field.answer.choices["yes"]
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert stored(workspace, key, BODY).choice == "yes"
    assert yes.isChecked()
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert stored(workspace, key, BODY) is None


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1", ("yes", "")),
        ("2", ("no", "")),
        ("3", ("developing", "")),
        ("?", ("", "not_available")),
        ("؟", ("", "not_available")),
        ("-", ("", "not_applicable")),
        ("/", ("", "not_shared")),
    ],
)
def test_an_answer_can_be_typed_in_the_list(
    workspace: Workspace, fill: ReportFill, key: str, typed: str, said: tuple[str, str]
) -> None:
    fill.open_field(BODY)
    fill.questions.typed.emit(typed)
    made = stored(workspace, key, BODY)
    assert (made.choice, made.absence) == said


def test_enter_in_the_list_goes_to_the_answer(qtbot: QtBot, fill: ReportFill) -> None:
    fill.questions.setFocus()
    qtbot.keyClick(fill.questions, Qt.Key.Key_Return)
    assert fill.field.answer.isAncestorOf(fill.focusWidget())


def test_a_yes_asks_for_its_parts(workspace: Workspace, fill: ReportFill, key: str) -> None:
    fill.open_field(BODY)
    assert NAME not in shown_keys(fill)
    fill.questions.typed.emit("1")
    assert NAME in shown_keys(fill)


def test_a_question_that_is_not_asked_says_why(fill: ReportFill) -> None:
    fill.open_field(NAME)
    assert fill.field.skipped.isVisible()
    assert "1.1" in fill.field.skipped.text()


def test_a_number_takes_both_digit_sets_and_refuses_words(
    qtbot: QtBot, workspace: Workspace, fill: ReportFill, key: str
) -> None:
    reports.fill(workspace, key, BODY, choice="yes")
    fill.open_field(WOMEN)
    number = fill.field.answer.number
    number.setFocus()
    qtbot.keyClicks(number, "many")
    assert fill.field.answer.no_number.isVisible()
    number.clear()
    number.insert("١٢")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert stored(workspace, key, WOMEN).number == 12.0
    assert not fill.field.answer.no_number.isVisible()


def test_options_are_ticked(workspace: Workspace, fill: ReportFill, key: str) -> None:
    reports.fill(workspace, key, BODY, choice="yes")
    fill.open_field(TITLE)
    options = fill.field.answer.options
    options.item(1).setCheckState(Qt.CheckState.Checked)
    assert stored(workspace, key, TITLE).chosen == ("mr",)


def test_a_text_is_asked_in_the_languages_of_the_report(workspace: Workspace, fill: ReportFill, key: str) -> None:
    reports.fill(workspace, key, BODY, choice="yes")
    fill.open_field(NAME)
    edits = fill.field.answer.texts.edits
    assert edits["ar"].isVisible()
    assert edits["en"].isVisible()
    assert edits["ar"].isRightToLeft()
    assert not edits["en"].isRightToLeft()
    other = reports.make(workspace, language="ar", period="2022-2023")
    page = fill.window()
    assert isinstance(page, ReportsPage)
    page.show_record("report", other)
    fill.open_field(NAME)
    assert edits["ar"].isVisible()
    assert not edits["en"].isVisible()


def type_name(qtbot: QtBot, fill: ReportFill, text: str) -> None:
    fill.open_field(NAME)
    edit = fill.field.answer.texts.edits["en"]
    edit.setFocus()
    edit.selectAll()
    edit.insertPlainText(text)


def test_save_and_next_writes_the_text_and_goes_to_what_is_missing(
    qtbot: QtBot, workspace: Workspace, fill: ReportFill, key: str
) -> None:
    reports.fill(workspace, key, BODY, choice="yes")
    type_name(qtbot, fill, "National Commission")
    edit = fill.field.answer.texts.edits["en"]
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stored(workspace, key, NAME).text == {"en": "National Commission"}
    assert fill.questions.current_key() == "coordination.body.address"


def test_what_is_typed_is_written_when_another_question_is_chosen(
    qtbot: QtBot, workspace: Workspace, fill: ReportFill, key: str
) -> None:
    reports.fill(workspace, key, BODY, choice="yes")
    type_name(qtbot, fill, "National Commission")
    fill.questions.select(BODY)
    assert stored(workspace, key, NAME).text == {"en": "National Commission"}
    assert fill.questions.current_key() == BODY


def test_a_text_that_is_refused_stays_where_it_is_typed(
    qtbot: QtBot, workspace: Workspace, fill: ReportFill, key: str
) -> None:
    reports.fill(workspace, key, BODY, choice="yes")
    refused: list[str] = []
    workspace.refused.connect(lambda error: refused.append(error.code))
    type_name(qtbot, fill, "a" * (TEXT_LIMIT + 1))
    fill.questions.select(BODY)
    assert refused == ["report_text_long"]
    assert fill.questions.current_key() == NAME
    assert len(fill.field.answer.texts.edits["en"].toPlainText()) == TEXT_LIMIT + 1
    assert stored(workspace, key, NAME) is None
    type_name(qtbot, fill, "")


def test_what_is_typed_stays_when_something_else_is_written(
    qtbot: QtBot, workspace: Workspace, fill: ReportFill, key: str
) -> None:
    reports.fill(workspace, key, BODY, choice="yes")
    type_name(qtbot, fill, "National Comm")
    reports.fill(workspace, key, WOMEN, number=3.0)
    assert fill.field.answer.texts.edits["en"].toPlainText() == "National Comm"
    type_name(qtbot, fill, "")


def test_undo_takes_an_answer_back_on_the_screen_too(workspace: Workspace, fill: ReportFill, key: str) -> None:
    fill.open_field(BODY)
    fill.questions.typed.emit("1")
    workspace.undo()
    assert not fill.field.answer.choices["yes"].isChecked()


# -- facts ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def with_facts(qtbot: QtBot, workspace: Workspace, pack: Pack, page: ReportsPage) -> ReportFill:
    """The lead body is answered in the baseline."""
    chain.fill(workspace.store, pack)
    page._is_stale = True
    page.refresh_now()
    return page.parts.fill


def test_a_fact_is_shown_with_a_way_to_its_record(qtbot: QtBot, workspace: Workspace, with_facts: ReportFill) -> None:
    fill = with_facts
    fill.open_field(BODY)
    line = fill.shown.lines[BODY] if fill.shown else None
    assert line is not None
    assert line.state == "facts"
    assert fill.field.fact_words.isVisible()
    with qtbot.waitSignal(workspace.asked_to_open) as asked:
        qtbot.mouseClick(fill.field.open_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["question", "coordination.lead_body"]


def test_a_fact_can_be_kept_as_it_is(qtbot: QtBot, workspace: Workspace, with_facts: ReportFill, key: str) -> None:
    fill = with_facts
    fill.open_field(BODY)
    fact = fill.shown.lines[BODY].fact if fill.shown else None
    assert fact is not None
    qtbot.mouseClick(fill.field.take_button, Qt.MouseButton.LeftButton)
    assert stored(workspace, key, BODY).choice == fact.choice
    assert not fill.field.take_button.isVisible()


def test_an_answer_that_differs_from_the_fact_says_so(
    qtbot: QtBot, page: ReportsPage, workspace: Workspace, with_facts: ReportFill, key: str
) -> None:
    fact = with_facts.shown.lines[BODY].fact if with_facts.shown else None
    assert fact is not None
    other = "no" if fact.choice != "no" else "yes"
    reports.fill(workspace, key, BODY, choice=other)
    with_facts.open_field(BODY)
    qtbot.waitUntil(with_facts.field.clashes.isVisible, timeout=10_000)
    assert "the facts say" in with_facts.field.clashes.text()
    filter_by(with_facts, "clashes")
    assert shown_keys(with_facts) == [BODY]


# -- carried --------------------------------------------------------------------------------------------------------


@pytest.fixture
def earlier(workspace: Workspace, key: str) -> str:
    made = reports.make(workspace, period="2022-2023")
    reports.fill(workspace, made, BODY, choice="yes")
    reports.fill(workspace, made, NAME, text={"en": "Commission"})
    reports.fill(workspace, made, "manufacture.exists", choice="no")
    return made


def test_a_whole_report_is_carried_and_each_answer_waits_to_be_confirmed(
    qtbot: QtBot, workspace: Workspace, earlier: str, key: str
) -> None:
    page = reports.show(qtbot, workspace)
    page.show_record("report", key)
    fill = page.parts.fill
    fill.fill_menu()
    texts = [action.text() for action in fill.menu.actions()]
    assert any("2022 and 2023" in text for text in texts)
    fill.menu.actions()[1].trigger()
    assert stored(workspace, key, BODY).choice == "yes"
    assert not stored(workspace, key, BODY).is_confirmed
    assert "carried" in page.parts.said.text()
    fill.open_field(BODY)
    assert fill.field.carried_words.text().replace("\u2068", "").replace("\u2069", "") == (
        "Unchanged since the report of 2022 and 2023?"
    )
    qtbot.mouseClick(fill.field.confirm_button, Qt.MouseButton.LeftButton)
    assert stored(workspace, key, BODY).is_confirmed
    assert not fill.field.confirm_button.isVisible()


def test_all_that_was_carried_is_confirmed_at_once(workspace: Workspace, qtbot: QtBot, earlier: str, key: str) -> None:
    page = reports.show(qtbot, workspace)
    page.show_record("report", key)
    fill = page.parts.fill
    fill.fill_menu()
    fill.menu.actions()[1].trigger()
    filter_by(fill, "open")
    assert NAME in shown_keys(fill)
    fill.fill_menu()
    next(one for one in fill.menu.actions() if "all that was carried" in one.text()).trigger()
    assert stored(workspace, key, NAME).is_confirmed


def test_a_section_alone_is_carried(workspace: Workspace, qtbot: QtBot, earlier: str, key: str) -> None:
    page = reports.show(qtbot, workspace)
    page.show_record("report", key)
    fill = page.parts.fill
    fill.open_field(BODY)
    fill.fill_menu()
    fill.menu.actions()[0].trigger()
    held = {one for one in fill.shown.lines if stored(workspace, key, one)} if fill.shown else set()
    assert held == {BODY, NAME}


# -- filters and sections -------------------------------------------------------------------------------------------


def test_the_filter_leaves_what_is_asked_for(workspace: Workspace, fill: ReportFill, key: str) -> None:
    reports.fill(workspace, key, BODY, choice="no")
    filter_by(fill, "filled")
    assert shown_keys(fill) == [BODY]
    filter_by(fill, "all")
    assert NAME in shown_keys(fill)
    filter_by(fill, "asked")
    assert NAME not in shown_keys(fill)


def test_a_section_alone_is_shown(fill: ReportFill) -> None:
    fill.section.setCurrentIndex(fill.section.findData("tracing"))
    assert fill.shown is not None
    assert {fill.shown.lines[one].field.section for one in shown_keys(fill)} == {"tracing"}


def test_a_table_is_never_filled_in(fill: ReportFill) -> None:
    assert fill.shown is not None
    table = next(one for one, line in fill.shown.lines.items() if line.field.kind == "table")
    fill.open_field(table)
    assert fill.field.fact.isVisible()
    assert not fill.field.answer.texts.isVisible()
    assert not fill.field.answer.absences["not_shared"].isVisible()
    assert not fill.field.answer.type_mark("1")
