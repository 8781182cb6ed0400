"""A day that is typed, chosen or missing."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from natcoord.i18n import Language
from natcoord.ui.day_edit import DayEdit


@pytest.fixture
def edit(qtbot: QtBot) -> DayEdit:
    made = DayEdit()
    qtbot.addWidget(made)
    return made


def test_no_day_is_none_and_shown_as_a_dash(edit: DayEdit) -> None:
    assert edit.day() is None
    assert edit.text() == "–"


def test_setting_a_day_tells_nobody(edit: DayEdit, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(edit.edited):
        edit.set_day("2026-03-04")
    assert (edit.day(), edit.text()) == ("2026-03-04", "4/3/2026")


def test_delete_empties_it_where_it_may_be_empty(edit: DayEdit, qtbot: QtBot) -> None:
    edit.set_day("2026-03-04")
    with qtbot.waitSignal(edit.edited):
        qtbot.keyClick(edit, Qt.Key.Key_Delete)
    assert edit.day() is None
    needed = DayEdit(may_be_empty=False)
    qtbot.addWidget(needed)
    needed.set_day("2026-03-04")
    qtbot.keyClick(needed, Qt.Key.Key_Delete)
    assert needed.day() is not None


def test_arrow_keys_change_the_part_under_the_cursor(edit: DayEdit, qtbot: QtBot) -> None:
    edit.set_day("2026-03-04")
    edit.setCurrentSection(DayEdit.Section.DaySection)
    with qtbot.waitSignal(edit.edited):
        edit.stepUp()
    assert edit.day() == "2026-03-05"


def test_the_digits_of_the_file_are_used(edit: DayEdit) -> None:
    edit.use(Language("ar", "arabic"))
    edit.set_day("2026-03-04")
    assert edit.text() == "٤/٣/٢٠٢٦"
    edit.use(Language("ar", "latin"))
    assert edit.text() == "4/3/2026"
    assert edit.day() == "2026-03-04"
