"""Inputs that keep still and read both digit sets."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QSpinBox
from pytestqt.qtbot import QtBot

from natcoord.i18n import Language
from natcoord.ui.quiet import NumberEdit, QuietCombo, QuietSpin


def turn_wheel(widget: QuietCombo | QSpinBox) -> None:
    event = QWheelEvent(
        QPointF(4, 4),
        QPointF(4, 4),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_the_wheel_passes_over_inputs_without_the_focus(qtbot: QtBot) -> None:
    combo, spin = QuietCombo(), QuietSpin()
    combo.fill({1: "one", 2: "two"})
    for widget in (combo, spin):
        qtbot.addWidget(widget)
        widget.show()
        widget.clearFocus()
        turn_wheel(widget)
    assert (combo.currentIndex(), spin.value()) == (0, 0)


def test_a_spin_reads_both_digit_sets_and_writes_the_one_of_the_file(qtbot: QtBot) -> None:
    spin = QuietSpin()
    spin.setRange(0, 3000)
    qtbot.addWidget(spin)
    assert spin.valueFromText("٢٠٢٨") == 2028
    spin.use(Language("ar", "arabic"))
    spin.setValue(2028)
    assert spin.text() == "٢٠٢٨"
    assert spin.valueFromText("2029") == 2029


def test_a_number_line_reads_both_digit_sets_and_marks_what_is_no_number(qtbot: QtBot) -> None:
    line = NumberEdit(Language("ar", "arabic"))
    qtbot.addWidget(line)
    line.setText("٣٣٬٠٩١")
    assert line.value() == 33091
    line.setText("33,091.5")
    assert line.value() == 33091.5
    line.setText("many")
    assert (line.value(), line.is_valid(), line.property("invalid")) == (None, False, True)
    line.setText("")
    assert (line.value(), line.is_valid()) == (None, True)


def test_a_number_keeps_its_hidden_decimals_until_it_is_edited(qtbot: QtBot) -> None:
    line = NumberEdit()
    qtbot.addWidget(line)
    line.set_value(1 / 3)
    assert line.value() == 1 / 3
    with qtbot.assertNotEmitted(line.edited):
        line.editingFinished.emit()
    line.setText("0.5")
    with qtbot.waitSignal(line.edited):
        line.editingFinished.emit()
    assert line.value() == 0.5
