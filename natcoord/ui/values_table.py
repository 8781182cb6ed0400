"""ValuesTable: the table of the values grid with its keys, and the choice of a reason in a cell."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from natcoord import labels
from natcoord.domain.records import VALUE_ABSENCES
from natcoord.ui import reasons
from natcoord.ui.quiet import QuietCombo

if TYPE_CHECKING:
    from natcoord.ui.values_grid import ValuesGrid

_Index = QModelIndex | QPersistentModelIndex


class AbsenceDelegate(QStyledItemDelegate):
    """A choice of reasons why a value is missing."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        combo = QuietCombo(parent)
        language = index.model().cells.language
        combo.addItem("–", "")
        for code in VALUE_ABSENCES:
            combo.addItem(labels.absence(code, language), code)
        combo.activated.connect(lambda: self._finish(combo))
        return combo

    def _finish(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo, QAbstractItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(index.data(Qt.ItemDataRole.EditRole)), 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())


class ValuesTable(QTableView):
    """Copies, pastes and deletes with the usual keys; Enter goes on to the next period.

    The letter of a reason (reasons.LETTERS) in empty cells of figures says why they are empty.
    """

    def __init__(self, grid: "ValuesGrid") -> None:
        super().__init__(grid)
        self._grid = grid
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setItemDelegate(QStyledItemDelegate(self))
        self.absences = AbsenceDelegate(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_editing = self.state() == QAbstractItemView.State.EditingState
        if event.matches(QKeySequence.StandardKey.Copy):
            self._grid.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._grid.paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._grid.delete()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The key that closes an editor comes here too.
            if not is_editing:
                self.edit(self.currentIndex(), QAbstractItemView.EditTrigger.EditKeyPressed, event)
        elif is_editing or not self._type_reason(event):
            super().keyPressEvent(event)

    def _type_reason(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        code = reasons.read(event.text()) if len(event.text()) == 1 and not held else None
        return code is not None and self._grid.say_reason(code, only_empty=True)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.go_down()

    def go_down(self) -> None:
        """To the next period."""
        below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
        if below.isValid():
            self.setCurrentIndex(below)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self._grid.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
