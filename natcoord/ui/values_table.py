"""ValuesTable: the table of the values grid with its keys, and the choice of a reason in a cell."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from natcoord import labels
from natcoord.domain.records import VALUE_ABSENCES
from natcoord.ui import reasons
from natcoord.ui.entry_table import EntryTable
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


class ValuesTable(EntryTable):
    """After a figure comes the next period.

    The letter of a reason (reasons.LETTERS) typed on an empty cell of figures says why it is empty.
    """

    def __init__(self, grid: "ValuesGrid") -> None:
        super().__init__(grid)
        self._grid = grid
        self.copy, self.paste, self.delete, self.menu = grid.copy, grid.paste, grid.delete, grid.menu
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.setAlternatingRowColors(True)
        self.absences = AbsenceDelegate(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_editing() or not self._type_reason(event):
            super().keyPressEvent(event)

    def _type_reason(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        code = reasons.read(event.text()) if len(event.text()) == 1 and not held else None
        return code is not None and self._grid.say_reason(code, only_empty=True)
