"""The first steps: with the keyboard alone, each can be passed over, and an open file comes out."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from natcoord.app import Desk
from natcoord.ui.first_run import STEPS, UNNAMED, Choice, FirstRun
from natcoord.ui.preferences import Preferences
from natcoord.ui.workspace import Workspace


def shown(qtbot: QtBot, folder: Path, **named: bool) -> FirstRun:
    steps = FirstRun("en", folder=folder, **named)
    steps.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(steps)
    steps.show()
    return steps


def test_every_step_can_be_passed_over(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    steps = shown(qtbot, tmp_path)
    passed = [steps.current_step]
    while steps.current_step != "done":
        steps.skip.click()
        passed.append(steps.current_step)
    assert tuple(passed) == STEPS
    with qtbot.waitSignal(steps.create_wanted) as wanted:
        steps.next.click()
    assert wanted.args == [Choice(tmp_path / "country.natcoord", UNNAMED, "en", False)]


def test_the_keyboard_is_enough(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    steps = shown(qtbot, tmp_path, asks_language=False)
    qtbot.keyClicks(steps.name.line("en"), "Republic of Test")
    steps.next.setFocus()
    qtbot.keyClick(steps.next, Qt.Key.Key_Space)
    assert steps.place.text() == str(tmp_path / "republic-of-test.natcoord")
    for _ in range(2):
        steps.next.setFocus()
        qtbot.keyClick(steps.next, Qt.Key.Key_Space)
    with qtbot.waitSignal(steps.create_wanted) as wanted:
        qtbot.keyClick(steps.next, Qt.Key.Key_Space)
    assert wanted.args[0].name == {"en": "Republic of Test"}


def test_a_name_that_is_taken_is_said_and_not_passed(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    taken = tmp_path / "taken.natcoord"
    taken.write_bytes(b"")
    steps = shown(qtbot, tmp_path)
    steps.show_step("place")
    steps.place.setText(str(taken))
    steps.place.textEdited.emit(str(taken))
    assert steps.exists.isVisible()
    steps.next.click()
    assert steps.current_step == "place"


def test_the_language_chosen_first_is_the_language_of_the_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, open_workspace: type[Workspace]
) -> None:
    preferences = Preferences()
    preferences.language = "en"
    desk = Desk(qapp, preferences)
    desk.begin(None)
    assert desk.first_run is not None
    steps = desk.first_run
    steps.folder = tmp_path
    steps.languages["ar"].setChecked(True)
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert Preferences().language == "ar"
    steps.show_step("name")
    steps.name.line("ar").setText("بلد")
    steps.show_step("done")
    steps.next.click()
    qtbot.waitUntil(lambda: desk.window is not None, timeout=5000)
    window = desk.window
    assert window is not None
    qtbot.addWidget(window)
    assert window.workspace.language_code == "ar"
    assert window.workspace.country.name == {"ar": "بلد"}
    assert Preferences().recent == [window.workspace.path]
    assert desk.first_run is None
    window.close()


def test_the_training_example_is_made_and_another_file_closes_the_first(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, open_workspace: type[Workspace]
) -> None:
    preferences = Preferences()
    preferences.language = "en"
    desk = Desk(qapp, preferences)
    desk.ask(is_first=True)
    steps = desk.first_run
    assert steps is not None
    steps.folder = tmp_path
    steps.show_step("start")
    steps.example.setChecked(True)
    steps.show_step("done")
    steps.next.click()
    qtbot.waitUntil(lambda: desk.window is not None, timeout=20000)
    first = desk.window
    assert first is not None
    example = first.workspace.path
    assert first.workspace.country.is_example
    assert not desk.open(tmp_path / "missing.natcoord")
    box = first.findChild(QMessageBox)
    assert box is not None
    box.close()
    desk.ask(is_first=False)
    assert desk.first_run is not None
    assert desk.first_run.current_step == "name"
    desk.first_run.folder = tmp_path
    desk.first_run.show_step("done")
    desk.first_run.next.click()
    qtbot.waitUntil(lambda: desk.window is not first, timeout=5000)
    assert desk.window is not None
    assert not desk.window.workspace.country.is_example
    assert desk.window.workspace.path != example
    assert [one.name for one in tmp_path.glob("*.lock")] == [f"{desk.window.workspace.path.name}.lock"]
    desk.window.close()
