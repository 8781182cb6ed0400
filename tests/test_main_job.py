"""The whole cycle through the real window, once per language: question, gap, target, indicator, value, report."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from natcoord import labels
from natcoord.domain import progress
from natcoord.domain.records import Answer, Evidence, GapDecision, Indicator, Institution, Measurement, Target
from natcoord.i18n import Language
from natcoord.services import country, exporting, overview
from natcoord.store import file
from natcoord.ui.main_window import MainWindow
from natcoord.ui.opening import open_window
from natcoord.ui.workspace import Workspace

TODAY = date(2026, 11, 22)
OTHER = {"en": "ar", "ar": "en"}
Window = tuple[MainWindow, Workspace]


@pytest.fixture(params=["en", "ar"])
def opened(request: Any, tmp_path: Path, open_workspace: type[Workspace]) -> Iterator[Window]:
    path = tmp_path / "land.natcoord"
    file.create(path, country.new({"en": "Testland", "ar": "بلد الاختبار"}, request.param)).close()
    window = open_window(path, request.param)
    window.resize(1280, 800)
    window.show()
    yield window, window.workspace
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def type_into(qtbot: QtBot, field: QWidget, text: str) -> None:
    """As a person does: go there, replace what stands there, leave with Tab."""
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.selectAll()
    if text.isascii() or not isinstance(field, QLineEdit):
        qtbot.keyClicks(field, text)
    else:
        field.insert(text)  # simulated keys are Latin only
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def answer_a_question(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> str:
    page = window.show_page("baseline")
    page.start_button.click()
    page.round_box.do_it.click()
    panel = page.panel
    key = panel.shown.question.question_key
    qtbot.keyClick(panel.law.levels[0], Qt.Key.Key_3)
    qtbot.keyClick(panel.practice.levels[0], Qt.Key.Key_1)
    panel.evidence.add.click()
    type_into(qtbot, panel.evidence.title, "Order 12/2024")
    type_into(qtbot, panel.institution.lineEdit(), "Ministry of Defence")
    (given,) = workspace.store.read(Answer)
    assert given.institution_id == workspace.store.read(Institution)[0].institution_id
    assert (given.question_key, given.law_level, given.practice_level) == (key, 3, 1)
    (item,) = workspace.store.read(Evidence)
    assert (item.answer_id, item.title, item.kind) == (given.answer_id, "Order 12/2024", "document")
    score = next(one for one in overview.area_scores(workspace.store, workspace.pack) if one.answered)
    assert (score.law, score.practice) == (3, 1)
    return key


def decide_and_set_a_target(window: MainWindow, workspace: Workspace, key: str) -> Target:
    page = window.show_page("gaps")
    assert [one.question_key for one in overview.found_gaps(workspace.store, workspace.pack)] == [key]
    page.show_record("gap", key)
    page.panel.decisions["accepted"].click()
    assert workspace.store.find(GapDecision, key).decision == "accepted"
    page.panel.set_target.click()
    assert window.current_page == "targets"
    (target,) = workspace.store.read(Target)
    assert target.question_keys == (key,)
    return target


def fill_the_target(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    panel = window.show_page("targets").panel
    type_into(qtbot, panel.title.line("en"), "Depots counted yearly")
    type_into(qtbot, panel.title.line("ar"), "جرد المستودعات سنويا")
    type_into(qtbot, panel.baseline_value, "٢")
    type_into(qtbot, panel.baseline_year, "2022")
    type_into(qtbot, panel.target_value, "12")
    type_into(qtbot, panel.target_year, "2027")
    owner = workspace.store.read(Institution)[0].institution_id
    panel.owner.setCurrentIndex(panel.owner.findData(owner))
    panel.owner.activated.emit(panel.owner.currentIndex())
    (target,) = workspace.store.read(Target)
    values = (target.baseline_value, target.baseline_year, target.target_value, target.target_year)
    assert values == (2, 2022, 12, 2027)
    assert target.title == {"en": "Depots counted yearly", "ar": "جرد المستودعات سنويا"}
    assert target.adopted_on is None


def add_the_indicator(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> Indicator:
    window.show_page("targets").panel.add_indicator.click()
    assert window.current_page == "indicators"
    panel = window.show_page("indicators").panel
    type_into(qtbot, panel.words["name"].line("en"), "Depots with a yearly count")
    type_into(qtbot, panel.words["name"].line("ar"), "مستودعات لها جرد سنوي")
    type_into(qtbot, panel.words["unit"].line("en"), "depots")
    type_into(qtbot, panel.words["unit"].line("ar"), "مستودع")
    panel.is_key.click()
    (sheet,) = workspace.store.read(Indicator)
    assert (sheet.name["ar"], sheet.unit["en"], sheet.is_key) == ("مستودعات لها جرد سنوي", "depots", True)
    return sheet


def enter_values(window: MainWindow, workspace: Workspace) -> None:
    page = window.show_page("indicators")
    QApplication.clipboard().setText("2023\t4\n2024\t٥\n2025\t7,0\n")
    page.grid.table.setCurrentIndex(page.grid.model.index(0, 0))
    page.grid.paste()
    found = {one.period: one.value for one in workspace.store.read(Measurement)}
    assert found == {"2023": 4, "2024": 5, "2025": 7}
    page.approve()
    assert {one.state for one in workspace.store.read(Measurement)} == {"approved"}


def export(qtbot: QtBot, window: MainWindow, folder: Path) -> dict[str, Path]:
    page = window.show_page("export")
    made = {}
    for code in ("ar", "en"):
        page.choices.language.setCurrentIndex(page.choices.language.findData(code))
        made[code] = folder / f"national-{code}.xlsx"
        page.export_to(made[code])
        qtbot.waitUntil(lambda code=code: page.saved_path == made[code], timeout=30_000)
        assert page.saved.isVisible()
    return made


def numbers(path: Path) -> list[tuple[str, float]]:
    book = openpyxl.load_workbook(path)
    return [
        (cell.coordinate, cell.value)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, int | float)
    ]


def texts(path: Path, sheet: int) -> list[list[str]]:
    rows = openpyxl.load_workbook(path).worksheets[sheet].iter_rows(values_only=True)
    return [[str(value) for value in row if value is not None] for row in rows]


def test_from_an_answer_to_the_national_report_and_back(qtbot: QtBot, opened: Window, tmp_path: Path) -> None:
    window, workspace = opened
    key = answer_a_question(qtbot, window, workspace)
    decide_and_set_a_target(window, workspace, key)
    fill_the_target(qtbot, window, workspace)
    sheet = add_the_indicator(qtbot, window, workspace)
    enter_values(window, workspace)
    (line,) = overview.target_lines(workspace.store, TODAY)
    # Expected at the end of 2025: 2 + 10 × 3/5 = 8; measured 7: p = 0.5, e = 0.6, r = 0.83.
    assert line.progress.status == "needs_acceleration"
    assert line.progress.ratio == pytest.approx(0.5 / 0.6)

    made = export(qtbot, window, tmp_path)
    assert numbers(made["ar"]) == numbers(made["en"])
    assert len(numbers(made["en"])) > 100
    for code, path in made.items():
        book = openpyxl.load_workbook(path)
        assert all(bool(one.sheet_view.rightToLeft) == (code == "ar") for one in book.worksheets)
        assert sum(len(one._charts) for one in book.worksheets) == 1
        everything = [text for number in range(len(book.worksheets)) for row in texts(path, number) for text in row]
        # From the workbook alone: the target names its question, the indicator its target, the value its indicator.
        title = workspace.pack.word(f"question.{key}.title", code)
        assert any(key in text for text in everything)
        assert any(title in text for text in everything)
        assert Language(code).say(sheet.name) in everything
        assert any(line.target.code in text for text in everything)
        assert labels.status("needs_acceleration", Language(code)) in " ".join(everything)


def test_everything_done_can_be_taken_back_and_done_again(qtbot: QtBot, opened: Window) -> None:
    window, workspace = opened
    key = answer_a_question(qtbot, window, workspace)
    decide_and_set_a_target(window, workspace, key)
    fill_the_target(qtbot, window, workspace)
    after = workspace.store.read(Target)
    steps = 0
    while workspace.store.undo_operation:
        assert labels.operation(workspace.store.undo_operation, workspace.language)
        workspace.undo()
        steps += 1
    assert workspace.store.read(Target) == []
    assert workspace.store.read(Answer) == []
    for _ in range(steps):
        workspace.redo()
    assert workspace.store.read(Target) == after


def test_the_other_language_can_be_taken_at_any_moment(qtbot: QtBot, opened: Window) -> None:
    window, workspace = opened
    answer_a_question(qtbot, window, workspace)
    for code in (OTHER[workspace.language_code], workspace.language_code):
        window.choose_language(code)
        right = Qt.LayoutDirection.RightToLeft
        assert (QApplication.instance().layoutDirection() == right) == (code == "ar")
        for name in ("overview", "baseline", "gaps", "targets", "indicators", "reports", "settings"):
            page = window.show_page(name)
            is_arabic = any("\u0600" <= mark <= "\u06ff" for mark in page.title.text())
            assert is_arabic == (code == "ar"), (name, page.title.text())


def test_the_command_line_writes_the_numbers_the_window_shows(opened: Window, tmp_path: Path) -> None:
    from natcoord import demo

    _, _ = opened
    store = demo.build(tmp_path / "demo.natcoord", TODAY)
    shown = {one.target.code: one.progress for one in overview.target_lines(store, TODAY)}
    store.close()
    made = exporting.write_report(tmp_path / "demo.natcoord", "national", "en", tmp_path / "r.xlsx", TODAY)
    rows = {row[0]: row for row in openpyxl.load_workbook(made)["Summary"].iter_rows(values_only=True)}
    for code, found in shown.items():
        assert rows[code][9] == (None if found.value is None else pytest.approx(found.value))
    assert progress.Progress is type(next(iter(shown.values())))
