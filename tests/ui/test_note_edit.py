"""NoteEdit: where its text begins."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from natcoord.ui.note_edit import NoteEdit


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("text", ["أمين سر اللجنة", "Secretary of the Commission"])
def test_text_begins_on_the_leading_side_whatever_its_letters(qtbot: QtBot, way: Qt.LayoutDirection, text: str) -> None:
    edit = NoteEdit()
    qtbot.addWidget(edit)
    edit.setLayoutDirection(way)
    edit.setPlainText(text)
    edit.resize(400, 80)
    edit.show()
    painted = edit.viewport().grab().toImage()
    ground = painted.pixelColor(painted.width() // 2, painted.height() - 8)
    ink = [x for x in range(painted.width()) for y in range(30) if painted.pixelColor(x, y) != ground]
    middle = sum(ink) / len(ink)
    assert (middle > painted.width() / 2) == (way == Qt.LayoutDirection.RightToLeft)
