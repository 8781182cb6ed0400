"""The reports page: what to write is chosen, what is missing is one click away, export says where it went."""

from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook.defined_name import DefinedName
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from natcoord.content import Pack
from natcoord.services import assess, machine, overview, track
from natcoord.store.store import Store
from natcoord.ui import problems
from natcoord.ui.export_page import ExportPage
from natcoord.ui.workspace import Workspace
from tests.reports import chain


@pytest.fixture(autouse=True)
def fresh_session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ExportPage, "last_folder", None)
    monkeypatch.setattr(ExportPage, "last_language", None)


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, store: Store, pack: Pack) -> ExportPage:
    chain.fill(store, pack)
    made = ExportPage(workspace)
    qtbot.addWidget(made)
    made.resize(834, 560)
    made.show()
    return made


def links(page: ExportPage) -> list[QPushButton]:
    return [one for one in page.findChildren(QPushButton) if one.property("kind") == "link" and one.isVisible()]


def test_an_arabic_report_is_written_while_the_window_is_english(
    qtbot: QtBot, page: ExportPage, tmp_path: Path
) -> None:
    page.choices.language.setCurrentIndex(page.choices.language.findData("ar"))
    target = tmp_path / "report.xlsx"
    page.export_to(target)
    qtbot.waitUntil(lambda: page.saved_path == target, timeout=60_000)
    assert page.saved.isVisible()
    assert str(target) in page.saved.words.text()
    assert openpyxl.load_workbook(target).worksheets[0].sheet_view.rightToLeft


def test_the_button_asks_for_a_place_with_a_name_that_says_what_it_is(
    qtbot: QtBot, page: ExportPage, tmp_path: Path
) -> None:
    page.choices.form.choose(".pdf")
    qtbot.mouseClick(page.export, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    assert Path(dialog.selectedFiles()[0]) == tmp_path / "testland-national-en.pdf"
    dialog.fileSelected.emit(str(tmp_path / "mine.pdf"))
    dialog.close()
    qtbot.waitUntil(lambda: page.saved_path == tmp_path / "mine.pdf", timeout=60_000)
    assert ExportPage.last_folder == tmp_path


def test_a_refusal_is_shown_and_nothing_is_called_saved(
    qtbot: QtBot, page: ExportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(problems, "show", lambda _parent, error: shown.append(error.code))
    page.export_to(tmp_path / "report.odt")
    qtbot.waitUntil(lambda: bool(shown), timeout=60_000)
    assert shown == ["report_suffix_unknown"]
    assert not page.saved.isVisible()


def sheets(page: ExportPage) -> list[str]:
    return [name.text() for name, _ in page._lines if name.isVisible()]


def pick(page: ExportPage, kind: str) -> None:
    page.choices.kind.setCurrentIndex(page.choices.kind.findData(kind))


def test_the_kind_of_report_changes_what_will_be_in_it_and_what_is_missing(page: ExportPage) -> None:
    assert page.choices.kind.currentText() == "National coordination report"
    assert "Targets" in sheets(page)
    pick(page, "baseline")
    assert "Targets" not in sheets(page)
    assert {"Heat map", "Findings", "Evidence register", "Consultations"} <= set(sheets(page))
    assert [one.kind for one in page._found] == ["question", "gap"]
    pick(page, "national")
    assert sheets(page)[-2:] == ["Thresholds", "Method"]
    assert "measurement" in [one.kind for one in page._found]


def test_a_comparison_is_promised_only_with_two_rounds(page: ExportPage, pack: Pack) -> None:
    pick(page, "baseline")
    assert "Comparison" not in sheets(page)
    before = carry(page, pack)
    assert "Comparison" in sheets(page)
    waiting = next(one for one in links(page) if "carried" in one.text())
    with page.workspace.store.step("test"):
        assess.confirm(page.workspace.store, before, tuple(pack.questions))
    page.refresh()
    assert not waiting.isVisible() or "carried" not in waiting.text()


def test_a_carried_answer_opens_its_question(qtbot: QtBot, page: ExportPage, pack: Pack) -> None:
    pick(page, "baseline")
    carry(page, pack)
    with qtbot.waitSignal(page.workspace.asked_to_open) as asked:
        qtbot.mouseClick(next(one for one in links(page) if "carried" in one.text()), Qt.MouseButton.LeftButton)
    assert asked.args == ["question", next(iter(pack.questions))]


def carry(page: ExportPage, pack: Pack) -> str:
    """Close the round and begin another with its answers; gives the key of the new one."""
    workspace = page.workspace
    before = overview.assessment(workspace.store)
    workspace.do(assess.close_round, before.assessment_id, workspace.today)
    draft = assess.new_round({"en": "The next"}, workspace.today, pack.version)
    workspace.do(assess.plan_round, draft, carry_from=before.assessment_id)
    return draft.assessment_id


def test_the_page_keys_scroll_when_the_window_is_low(qtbot: QtBot, page: ExportPage) -> None:
    pick(page, "baseline")
    page.resize(834, 360)
    qtbot.waitUntil(lambda: page.scroll.verticalScrollBar().maximum() > 0)
    qtbot.keyClick(page.export, Qt.Key.Key_PageDown)
    assert page.scroll.verticalScrollBar().value() > 0
    qtbot.keyClick(page.export, Qt.Key.Key_PageUp)
    assert page.scroll.verticalScrollBar().value() == 0
    assert page.choices.kind.currentData() == "baseline"


def test_a_baseline_report_is_written_under_its_own_name(qtbot: QtBot, page: ExportPage, tmp_path: Path) -> None:
    pick(page, "baseline")
    qtbot.mouseClick(page.export, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    target = tmp_path / "testland-baseline-en.xlsx"
    assert Path(dialog.selectedFiles()[0]) == target
    dialog.fileSelected.emit(str(target))
    dialog.close()
    qtbot.waitUntil(lambda: page.saved_path == target, timeout=60_000)
    assert "Heat map" in openpyxl.load_workbook(target).sheetnames


def test_a_report_as_of_an_earlier_day_is_named_after_it_and_says_so(
    qtbot: QtBot, page: ExportPage, tmp_path: Path
) -> None:
    assert page.choices.as_of.day() is None
    assert "of that day" not in page.choices.note.text()
    page.choices.as_of.setDate(QDate(2026, 1, 31))
    assert "of that day" in page.choices.note.text()
    assert not page.missing_card.isVisible()
    qtbot.mouseClick(page.export, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    target = tmp_path / "testland-national-en-2026-01-31.xlsx"
    assert Path(dialog.selectedFiles()[0]) == target
    dialog.fileSelected.emit(str(target))
    dialog.close()
    qtbot.waitUntil(lambda: page.saved_path == target, timeout=60_000)
    cover = openpyxl.load_workbook(target).worksheets[0]
    assert any("31 January 2026" in str(cell.value) for row in cover.iter_rows() for cell in row)
    qtbot.keyClick(page.choices.as_of, Qt.Key.Key_Delete)
    assert page.missing_card.isVisible()


def test_no_day_that_has_not_come_can_be_chosen(page: ExportPage) -> None:
    page.choices.as_of.setDate(QDate(2030, 1, 1))
    assert page.choices.as_of.day() == "2026-11-22"


def test_each_thing_missing_opens_the_first_that_waits(qtbot: QtBot, page: ExportPage, pack: Pack) -> None:
    words = [one.text() for one in links(page)]
    assert words[0] == f"{len(pack.questions) - 24} unanswered questions"
    with qtbot.waitSignal(page.workspace.asked_to_open) as asked:
        qtbot.mouseClick(links(page)[0], Qt.MouseButton.LeftButton)
    assert asked.args == ["question", list(pack.questions)[24]]
    with qtbot.waitSignal(page.workspace.asked_to_open) as asked:
        qtbot.mouseClick(links(page)[2], Qt.MouseButton.LeftButton)
    assert asked.args[0] == "target"


def test_approving_every_value_takes_its_line_away(page: ExportPage) -> None:
    before = len(links(page))
    assert page.workspace.do(track.approve_all)
    assert len(links(page)) == before - 1
    assert not any("approved" in one.text() for one in links(page))


def test_the_saved_file_and_its_folder_can_be_opened(
    page: ExportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    page._show_saved(tmp_path / "report.xlsx")
    page.saved.open_button.click()
    page.saved.folder_button.click()
    assert opened == [str(tmp_path / "report.xlsx"), str(tmp_path)]


def test_the_language_is_remembered_for_the_session(qtbot: QtBot, page: ExportPage) -> None:
    page.choices.language.setCurrentIndex(page.choices.language.findData("ar"))
    another = ExportPage(page.workspace)
    qtbot.addWidget(another)
    assert another.choices.language.currentData() == "ar"


def test_the_choices_survive_a_switch_of_the_windows_language(page: ExportPage) -> None:
    pick(page, "baseline")
    page.choices.form.choose(".docx")
    page.choices.language.choose("ar")
    page.workspace.set_language("ar")
    assert page.choices.kind.currentData() == "baseline"
    assert page.choices.form.currentData() == ".docx"
    assert page.choices.language.currentData() == "ar"


def test_the_page_in_arabic_is_mirrored(qtbot: QtBot, arabic_workspace: Workspace) -> None:
    page = ExportPage(arabic_workspace)
    qtbot.addWidget(page)
    page.show()
    assert page.export.geometry().right() < page.width() / 2
    assert [page.choices.language.itemText(index) for index in range(2)] == ["العربية", "English"]


def test_what_has_no_meaning_for_a_choice_is_not_shown(page: ExportPage) -> None:
    shown = {
        "poa": {"kind", "period", "language", "report_class", "form", "as_of"},
        "roadmap": {"kind", "instrument", "period", "language", "report_class", "form", "as_of"},
        "brief": {"kind", "language", "report_class", "form", "as_of"},
        "data": {"kind", "report_class", "form"},
        "template": {"kind", "template", "language", "report_class"},
    }
    for kind, fields in shown.items():
        pick(page, kind)
        assert {name for name, edit in page.choices.fields.items() if not edit.isHidden()} == fields, kind


def test_each_kind_says_what_will_be_in_it_and_begins_with_its_own_class(page: ExportPage) -> None:
    for index in range(page.choices.kind.count()):
        page.choices.kind.setCurrentIndex(index)
        assert sheets(page), page.choices.kind.currentData()
        is_inner = page.choices.kind.currentData() == "tracking"
        assert page.choices.report_class.currentData() == ("restricted" if is_inner else "public")


def test_both_languages_side_by_side_are_offered_for_reports_only(page: ExportPage) -> None:
    pick(page, "poa")
    assert page.choices.language.findData("both") >= 0
    pick(page, "template")
    assert page.choices.language.findData("both") < 0


def test_facts_for_other_programs_are_written_in_the_form_that_is_chosen(
    qtbot: QtBot, page: ExportPage, tmp_path: Path
) -> None:
    pick(page, "data")
    assert {page.choices.form.itemData(index) for index in range(page.choices.form.count())} == set(machine.FORMS)
    page.choices.form.choose("json")
    assert page.choices.name() == "testland-json.json"
    target = tmp_path / "facts.json"
    page.export_to(target)
    qtbot.waitUntil(lambda: page.saved_path == target, timeout=60_000)
    assert "Testland" in target.read_text(encoding="utf-8")


def test_a_template_is_filled_and_what_is_not_known_is_listed(qtbot: QtBot, page: ExportPage, tmp_path: Path) -> None:
    pick(page, "template")
    assert not page.export.isEnabled()
    book = openpyxl.Workbook()
    for name, cell in (("nc_state", "B2"), ("nc_weather", "B3")):
        book.defined_names[name] = DefinedName(name, attr_text=f"'Sheet'!${cell[0]}${cell[1]}")
    book.save(tmp_path / "form.xlsx")
    page.choices.use_template(tmp_path / "form.xlsx")
    assert page.export.isEnabled()
    target = tmp_path / page.choices.name()
    page.export_to(target)
    qtbot.waitUntil(lambda: page.saved_path == target, timeout=60_000)
    assert openpyxl.load_workbook(target)["Sheet"]["B2"].value == "Testland"
    assert "nc_weather" in page.saved.more.text()
    assert "1 name filled" in page.saved.more.text()
