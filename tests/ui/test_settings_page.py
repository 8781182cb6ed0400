"""The settings: written when a field is left, undoable, refused in words."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from natcoord.domain.records import Institution
from natcoord.store import file
from natcoord.store.store import Store
from natcoord.ui.preferences import Preferences
from natcoord.ui.settings_page import SettingsPage
from natcoord.ui.workspace import Workspace


def shown(qtbot: QtBot, workspace: Workspace) -> SettingsPage:
    page = SettingsPage(workspace)
    page.resize(840, 560)
    qtbot.addWidget(page)
    page.show()
    return page


def write(qtbot: QtBot, line: object, text: str) -> None:
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_the_name_is_written_when_its_field_is_left_and_can_be_undone(qtbot: QtBot, workspace: Workspace) -> None:
    page = shown(qtbot, workspace)
    write(qtbot, page.name.line("en"), "Newland")
    assert workspace.country.name["en"] == "Newland"
    workspace.undo()
    assert page.name.line("en").text() == "Testland"


def test_digits_and_months_change_the_sample(qtbot: QtBot, workspace: Workspace) -> None:
    page = shown(qtbot, workspace)
    assert "2026" in page.sample.text()
    page.digits.setCurrentIndex(page.digits.findData("arabic"))
    page.digits.activated.emit(page.digits.currentIndex())
    assert workspace.country.digits == "arabic"
    assert "٢٠٢٦" in page.sample.text()
    page.months.setCurrentIndex(page.months.findData("levant"))
    page.months.activated.emit(page.months.currentIndex())
    assert "مارس" not in page.sample.text()


def test_thresholds_out_of_order_are_refused_and_the_page_shows_what_holds(qtbot: QtBot, workspace: Workspace) -> None:
    refused = []
    workspace.refused.connect(refused.append)
    page = shown(qtbot, workspace)
    page.on_track.setValue(50)
    page.on_track.editingFinished.emit()
    assert [one.code for one in refused] == ["thresholds_out_of_order"]
    assert page.on_track.value() == 95
    page.on_track.setValue(90)
    page.on_track.editingFinished.emit()
    assert workspace.country.on_track == 0.9


def test_opening_the_page_writes_nothing(qtbot: QtBot, workspace: Workspace) -> None:
    page = shown(qtbot, workspace)
    for spin in (page.on_track, page.acceleration):
        spin.editingFinished.emit()
    assert workspace.store.undo_operation is None


def test_an_institution_is_added_renamed_and_deleted(qtbot: QtBot, workspace: Workspace) -> None:
    page = shown(qtbot, workspace)
    box = page.institutions
    assert box.empty.isVisible()
    box.add.click()
    write(qtbot, box.name.line("en"), "Ministry of Interior")
    assert [one.name for one in workspace.store.read(Institution)] == [{"en": "Ministry of Interior"}]
    assert box.list.currentItem().text() == "Ministry of Interior"
    box.kind.setCurrentIndex(box.kind.findData("agency"))
    box.kind.activated.emit(0)
    # qtbot has keys for Latin letters only.
    box.name.line("ar").setText("وزارة الداخلية")
    qtbot.keyClick(box.name.line("ar"), Qt.Key.Key_Return)
    (one,) = workspace.store.read(Institution)
    assert (one.kind, one.name["ar"]) == ("agency", "وزارة الداخلية")
    box.delete.click()
    assert workspace.store.read(Institution) == []
    workspace.undo()
    assert box.list.count() == 1


def test_a_read_only_file_can_only_be_looked_at(qtbot: QtBot, store: Store, open_workspace: type[Workspace]) -> None:
    other = file.open_file(store.path, read_only=True)
    page = shown(qtbot, open_workspace(other, "en"))
    assert not page.name.isEnabled()
    assert not page.wanted.isEnabled()
    assert not page.institutions.add.isEnabled()
    page.close()
    other.close()


def test_the_page_is_mirrored_in_arabic(qtbot: QtBot, arabic_workspace: Workspace) -> None:
    page = shown(qtbot, arabic_workspace)
    assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert page.institutions.geometry().center().x() < page.width() / 2


def test_ones_own_name_is_kept_on_this_computer_and_noted_with_steps(qtbot: QtBot, workspace: Workspace) -> None:
    page = shown(qtbot, workspace)
    write(qtbot, page.person, "Focal point")
    assert workspace.person == Preferences().person == "Focal point"
    page.name.line("en").setFocus()
    write(qtbot, page.name.line("en"), "Newland")
    (row,) = workspace.store.db.query("SELECT DISTINCT person FROM history WHERE operation = 'country.save_settings'")
    assert row["person"] == "Focal point"


def test_an_emptied_name_goes_back_to_the_account(qtbot: QtBot, workspace: Workspace) -> None:
    page = shown(qtbot, workspace)
    write(qtbot, page.person, "Focal point")
    page.person.selectAll()
    qtbot.keyClick(page.person, Qt.Key.Key_Delete)
    qtbot.keyClick(page.person, Qt.Key.Key_Return)
    assert page.person.text() == workspace.person != "Focal point"
