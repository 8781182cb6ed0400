"""The analysis page, with real widgets on a temporary file and charts drawn by a real worker."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from natcoord.domain.records import Question
from natcoord.services import assess, attest, bank, decide, overview
from natcoord.ui import tasks, theme
from natcoord.ui.analysis_page import SECTIONS, AnalysisPage
from natcoord.ui.picture_box import Canvas, PictureBox
from natcoord.ui.workspace import Workspace

# The offscreen platform says this when a window gets another smallest size, and when a menu opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[[Workspace], AnalysisPage]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Open]:
    def opened(workspace: Workspace) -> AnalysisPage:
        page = AnalysisPage(workspace)
        qtbot.addWidget(page)
        page.resize(900, 700)
        with qtbot.waitExposed(page):
            page.show()
        return page

    yield opened
    # A picture that is still being drawn comes before its page goes; closed pages go before their file does.
    qtbot.waitUntil(lambda: not tasks.is_drawing(), timeout=10_000)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def both_sided(workspace: Workspace) -> list[Question]:
    asked = overview.questions(workspace.store, workspace.pack).values()
    return [one for one in asked if one.law_applies and one.practice_applies]


def fill(workspace: Workspace, today: date) -> list[Question]:
    """Twelve questions: three not applied, two without a legal basis, two strengths, five gaps."""
    round_id = workspace.do(assess.start_round, {"en": "Baseline"}, today, workspace.pack.version)
    asked = both_sided(workspace)[:12]
    levels = [(4, 0)] * 3 + [(0, 4)] * 2 + [(5, 4)] * 2 + [(2, 2)] * 5
    for question, (law, practice) in zip(asked, levels, strict=True):
        workspace.do(assess.answer, round_id, question, {"law_level": law, "practice_level": practice})
    draft = replace(attest.new_evidence(""), title="Decree 12")
    workspace.do(attest.save_evidence, round_id, asked[0], draft)
    return asked


@pytest.fixture
def asked(workspace: Workspace, today: date) -> list[Question]:
    return fill(workspace, today)


def wait_for(canvas: Canvas, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: canvas.is_current, timeout=20_000)


def choose(page: AnalysisPage, name: str) -> None:
    page.buttons[name].click()


def texts(page: AnalysisPage, key: str) -> tuple[str, ...]:
    return next(line.texts for line in page.gaps.lines.lines.lines if line.key == key)


# -- the page ---------------------------------------------------------------------------------------------


def test_without_answers_the_page_leads_to_the_questions(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    page = show(workspace)
    assert page.empty.isVisible()
    assert not page.stack.isVisible()
    assert not page.choice.isVisible()
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.empty.button.click()
    assert wanted.args == ["baseline"]


def test_the_sections_are_chosen_with_the_keyboard(
    workspace: Workspace, asked: list[Question], show: Open, qtbot: QtBot
) -> None:
    page = show(workspace)
    assert page.section() == "scores"
    for name in SECTIONS:
        page.buttons[name].setFocus()
        qtbot.keyClick(page.buttons[name], Qt.Key.Key_Space)
        assert page.section() == name
        assert page.stack.currentWidget().isVisible()


def test_a_new_answer_is_seen_at_once(workspace: Workspace, asked: list[Question], show: Open) -> None:
    page = show(workspace)
    choose(page, "findings")
    assert page.findings.groups.lines.lines[0].texts == ("Law exists, not applied", "3")
    current = overview.assessment(workspace.store)
    assert current is not None
    workspace.do(assess.answer, current.assessment_id, asked[0], {"practice_level": 4})
    assert page.findings.groups.lines.lines[0].texts[1] == "2"
    workspace.undo()
    assert page.findings.groups.lines.lines[0].texts[1] == "3"


def test_a_hidden_page_reads_when_it_is_shown_again(
    workspace: Workspace, asked: list[Question], show: Open, today: date
) -> None:
    page = show(workspace)
    page.hide()
    unanswered = both_sided(workspace)[20].question_key
    workspace.do(bank.hide, unanswered, "Not ours", today)
    assert page.analysis is not None
    assert unanswered in page.analysis.questions
    page.show()
    assert unanswered not in page.analysis.questions


# -- scores -----------------------------------------------------------------------------------------------


def test_scores_are_drawn_told_and_listed_by_area(
    workspace: Workspace, asked: list[Question], show: Open, qtbot: QtBot
) -> None:
    page = show(workspace)
    canvas = page.scores.box.canvas
    wait_for(canvas, qtbot)
    assert canvas.accessibleName() == "Scores by functional area"
    assert workspace.pack.word(f"area.{asked[0].area}", "en") in canvas.accessibleDescription()
    score = overview.area_scores(workspace.store, workspace.pack)[0]
    row = page.scores.table.lines.lines[0].texts
    assert row[1:3] == (f"{score.law:.1f}", f"{score.practice:.1f}")
    assert row[4] == f"{score.answered} of {score.total}"
    assert page.scores.table.lines.lines[-1].texts[0] == "All areas"
    assert "The law is ahead of practice" in page.scores.said.text()


def test_enter_on_an_area_opens_its_first_question(
    workspace: Workspace, asked: list[Question], show: Open, qtbot: QtBot
) -> None:
    page = show(workspace)
    area = workspace.pack.areas[2]
    page.scores.table.select(area)
    with qtbot.waitSignal(workspace.asked_to_open) as opened:
        qtbot.keyClick(page.scores.table, Qt.Key.Key_Return)
    assert opened.args[0] == "question"
    assert workspace.pack.questions[opened.args[1]].area == area


# -- heat map ---------------------------------------------------------------------------------------------


def heat_page(workspace: Workspace, show: Open, qtbot: QtBot) -> AnalysisPage:
    page = show(workspace)
    choose(page, "heat_map")
    wait_for(page.heat_map.canvas, qtbot)
    return page


def test_arrow_keys_walk_over_the_cells_and_tell_each(
    workspace: Workspace, asked: list[Question], show: Open, qtbot: QtBot
) -> None:
    page = heat_page(workspace, show, qtbot)
    canvas, pack = page.heat_map.canvas, workspace.pack
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    qtbot.keyClick(canvas, Qt.Key.Key_Up)
    assert (canvas.row, canvas.column) == (0, 0)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    area, lens = pack.word(f"area.{pack.areas[1]}", "en"), pack.word(f"lens.{pack.lenses[1]}", "en")
    assert page.heat_map.cell_title.text() == f"{area} · {lens}"
    assert page.heat_map.cell_words.text() == "No level is known."
    canvas.go_to(pack.areas.index(asked[0].area), pack.lenses.index(asked[0].lens))
    assert "of the levels are known" in page.heat_map.cell_words.text()
    assert page.heat_map.cell_words.text() in canvas.accessibleDescription()


def test_the_mouse_finds_the_cell_that_is_drawn_under_it(
    workspace: Workspace, asked: list[Question], show: Open, qtbot: QtBot
) -> None:
    page = heat_page(workspace, show, qtbot)
    canvas = page.heat_map.canvas
    for row, column in ((0, 0), (2, 5), (len(workspace.pack.areas) - 1, len(workspace.pack.lenses) - 1)):
        place = canvas.cell(row, column)
        assert canvas.cell_at(place.center()) == (row, column)
        assert canvas.place().contains(place)
    assert canvas.cell_at(QPointF(1, 1)) is None
    qtbot.mouseMove(canvas, canvas.cell(1, 2).center().toPoint())
    assert (canvas.row, canvas.column) == (1, 2)


def test_a_cell_stands_where_its_colour_is(
    workspace: Workspace, asked: list[Question], show: Open, qtbot: QtBot
) -> None:
    page = heat_page(workspace, show, qtbot)
    canvas, pack = page.heat_map.canvas, workspace.pack
    assert canvas.picture is not None
    known = next(one for one in page.analysis.cells if one.level is not None and one.coverage >= 0.5)
    cell = canvas.cell(pack.areas.index(known.area), pack.lenses.index(known.lens)).toRect()
    image, start = canvas.picture.image, canvas.place().topLeft().toPoint()
    inside = image.pixelColor(cell.topLeft() - start + QPoint(4, 4))
    between = image.pixelColor(QPoint(cell.left() - 2, cell.center().y()) - start)
    assert inside.alpha() == 255
    assert between.alpha() < 255


def test_enter_on_a_cell_offers_its_questions_with_their_levels(
    workspace: Workspace, asked: list[Question], show: Open, qtbot: QtBot
) -> None:
    page = heat_page(workspace, show, qtbot)
    first, pack = asked[0], workspace.pack
    page.heat_map.canvas.go_to(pack.areas.index(first.area), pack.lenses.index(first.lens))
    page.heat_map.canvas.setFocus()
    qtbot.keyClick(page.heat_map.canvas, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    actions = menu.actions()
    own = [
        one
        for one in overview.questions(workspace.store, pack).values()
        if (one.area, one.lens) == (first.area, first.lens)
    ]
    assert len(actions) == len(own)
    place = [one.question_key for one in own].index(first.question_key)
    assert actions[place].text().endswith("(law 4, practice 0)")
    with qtbot.waitSignal(workspace.asked_to_open) as opened:
        actions[place].trigger()
    assert opened.args == ["question", first.question_key]
    menu.close()


# -- evidence ---------------------------------------------------------------------------------------------


def test_the_evidence_is_counted_and_told(
    workspace: Workspace, asked: list[Question], show: Open, qtbot: QtBot
) -> None:
    page = show(workspace)
    choose(page, "evidence")
    wait_for(page.evidence.box.canvas, qtbot)
    total = page.evidence.table.lines.lines[-1].texts
    questions = len(overview.questions(workspace.store, workspace.pack))
    assert total == ("All areas", "0", "1", "0", "11", str(questions - 12))
    assert page.evidence.said.text().startswith("8% of the answers rest on a document")
    assert "11 answers have no evidence at all." in page.evidence.said.text()


# -- findings ---------------------------------------------------------------------------------------------


def test_each_finding_says_what_it_means_and_lists_its_questions(
    workspace: Workspace, asked: list[Question], show: Open, qtbot: QtBot
) -> None:
    page = show(workspace)
    choose(page, "findings")
    section = page.findings
    counts = [line.texts[1] for line in section.groups.lines.lines]
    assert counts == ["3", "2", "2"]
    assert set(section.lines.keys()) == {one.question_key for one in asked[:3]}
    assert "the law stands and is not applied" in section.said.text()
    section.groups.setFocus()
    qtbot.keyClick(section.groups, Qt.Key.Key_Down)
    assert set(section.lines.keys()) == {one.question_key for one in asked[3:5]}
    assert section.lines.lines.lines[0].texts[1:3] == ("0", "4")
    qtbot.keyClick(section.groups, Qt.Key.Key_Down)
    assert set(section.lines.keys()) == {one.question_key for one in asked[5:7]}
    with qtbot.waitSignal(workspace.asked_to_open) as opened:
        qtbot.keyClick(section.lines, Qt.Key.Key_Return)
    assert opened.args == ["question", section.lines.current_key()]


def test_a_finding_nobody_made_is_said(workspace: Workspace, today: date, show: Open) -> None:
    round_id = workspace.do(assess.start_round, {"en": "Baseline"}, today, workspace.pack.version)
    workspace.do(assess.answer, round_id, both_sided(workspace)[0], {"law_level": 2, "practice_level": 2})
    page = show(workspace)
    choose(page, "findings")
    assert page.findings.nothing.isVisible()
    assert not page.findings.lines.isVisible()
    assert not page.findings.said.isVisible()


# -- gaps -------------------------------------------------------------------------------------------------


def test_gaps_are_listed_by_theme_with_the_parts_of_their_priority(
    workspace: Workspace, asked: list[Question], show: Open, qtbot: QtBot
) -> None:
    page = show(workspace)
    choose(page, "gaps")
    assert page.analysis is not None
    first = page.analysis.clusters[0]
    row = page.gaps.groups.lines.lines[0].texts
    title = workspace.pack.word(f"theme.{first.theme}", "en")
    assert row == (title, str(len(first.gaps)), f"{first.priority:g}", f"{first.largest:g}")
    assert page.gaps.lines.keys() == [gap.question_key for gap in first.gaps]
    gap = first.gaps[0]
    assert texts(page, gap.question_key)[2] == f"{gap.size:g} × {gap.importance} = {gap.computed_priority:g}"
    last = page.analysis.clusters[-1]
    page.gaps.groups.select(last.theme)
    assert page.gaps.lines.keys() == [gap.question_key for gap in last.gaps]
    with qtbot.waitSignal(workspace.asked_to_open) as opened:
        qtbot.keyClick(page.gaps.lines, Qt.Key.Key_Return)
    assert opened.args == ["gap", last.gaps[0].question_key]


def test_another_priority_is_marked_and_its_reason_stands_below(
    workspace: Workspace, asked: list[Question], show: Open, today: date
) -> None:
    key = asked[-1].question_key
    workspace.do(decide.override_priority, key, 14.0, "Regional roadmap", today)
    page = show(workspace)
    choose(page, "gaps")
    page.gaps.groups.select(asked[-1].themes[0])
    page.gaps.lines.select(key)
    assert texts(page, key)[0] == "14"
    assert "✎" in texts(page, key)[2]
    assert page.gaps.more.isVisible()
    assert page.gaps.more.text().endswith("Regional roadmap")


def test_without_gaps_the_section_says_so(workspace: Workspace, today: date, show: Open) -> None:
    round_id = workspace.do(assess.start_round, {"en": "Baseline"}, today, workspace.pack.version)
    workspace.do(assess.answer, round_id, both_sided(workspace)[0], {"law_level": 5, "practice_level": 5})
    page = show(workspace)
    choose(page, "gaps")
    assert page.gaps.nothing.isVisible()
    assert not page.gaps.groups.isVisible()


# -- Arabic -----------------------------------------------------------------------------------------------


def test_in_arabic_the_cells_are_mirrored_and_so_are_the_keys(
    arabic_workspace: Workspace, today: date, show: Open, qtbot: QtBot
) -> None:
    fill(arabic_workspace, today)
    page = heat_page(arabic_workspace, show, qtbot)
    canvas = page.heat_map.canvas
    assert canvas.cell(0, 0).left() > canvas.cell(0, 1).left()
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert (canvas.row, canvas.column) == (0, 1)
    assert canvas.place().right() == pytest.approx(canvas.width(), abs=1)
    title = page.heat_map.cell_title.text()
    assert arabic_workspace.pack.word(f"lens.{arabic_workspace.pack.lenses[1]}", "ar") in title


# -- pictures ---------------------------------------------------------------------------------------------


def scores_box(workspace: Workspace, show: Open, qtbot: QtBot) -> PictureBox:
    box = show(workspace).scores.box
    wait_for(box.canvas, qtbot)
    return box


def test_a_picture_is_drawn_again_for_another_size_and_theme(
    workspace: Workspace, asked: list[Question], show: Open, qtbot: QtBot, qapp: QApplication
) -> None:
    page = show(workspace)
    canvas = page.scores.box.canvas
    wait_for(canvas, qtbot)
    assert canvas.picture is not None
    before = canvas.picture.image
    page.resize(620, 700)
    wait_for(canvas, qtbot)
    narrow = canvas.picture.image
    assert narrow.width() < before.width()
    assert narrow.width() <= canvas.width() * canvas.devicePixelRatioF()
    try:
        theme.apply(qapp, "dark")
        wait_for(canvas, qtbot)
        assert canvas.picture.image != narrow
    finally:
        theme.apply(qapp, "light")


def test_a_picture_is_copied_with_ctrl_c_on_white(
    workspace: Workspace, asked: list[Question], show: Open, qtbot: QtBot
) -> None:
    box = scores_box(workspace, show, qtbot)
    QApplication.clipboard().clear()
    box.canvas.setFocus()
    qtbot.keyClick(box.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not QApplication.clipboard().image().isNull(), timeout=10_000)
    image = QApplication.clipboard().image()
    assert image.width() > 1500
    assert image.pixelColor(3, 3).name() == "#ffffff"
    assert box.said.text() == "Copied."


@pytest.mark.parametrize("suffix", [".png", ".svg"])
def test_a_picture_is_saved_and_opens_again(
    workspace: Workspace, asked: list[Question], show: Open, qtbot: QtBot, tmp_path: Path, suffix: str
) -> None:
    box, path = scores_box(workspace, show, qtbot), tmp_path / f"الدرجات{suffix}"
    box.save(path)
    qtbot.waitUntil(tasks.is_idle, timeout=10_000)
    assert path.name in box.said.text()
    if suffix == ".svg":
        assert ElementTree.parse(path).getroot().tag.endswith("svg")
    else:
        assert not QImage(str(path)).isNull()


def test_a_place_that_cannot_be_written_is_told(
    workspace: Workspace, asked: list[Question], show: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    box = scores_box(workspace, show, qtbot)
    box.save(tmp_path / "nowhere" / "scores.png")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None and tasks.is_idle(), timeout=10_000)
    told = QApplication.activeModalWidget()
    assert told is not None
    told.close()
    assert box.said.text() == ""


def test_the_menu_offers_what_the_buttons_offer(
    workspace: Workspace, asked: list[Question], show: Open, qtbot: QtBot
) -> None:
    box = scores_box(workspace, show, qtbot)
    menu = box.popup(QPoint(10, 10))
    assert [action.text() for action in menu.actions()] == [box.copy_button.text(), box.save_button.text()]
    menu.close()


def test_a_page_may_go_before_its_picture_comes(workspace: Workspace, asked: list[Question], qtbot: QtBot) -> None:
    page = AnalysisPage(workspace)
    page.resize(900, 700)
    page.show()
    assert tasks.is_drawing()
    page.close()
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not tasks.is_drawing(), timeout=10_000)
