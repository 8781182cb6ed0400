"""ValuesGrid: the values of one indicator, typed cell by cell or pasted from a spreadsheet."""

from datetime import date

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain.records import Indicator, Measurement
from natcoord.errors import NatcoordError
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.values_model import ValuesModel
from natcoord.ui.values_rows import (
    ABSENCE,
    ABSENCES,
    DENOMINATOR,
    NUMERATOR,
    PERIOD,
    SHARE,
    SOURCE,
    STATE,
)
from natcoord.ui.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_WIDTHS = {PERIOD: 92, NUMERATOR: 82, DENOMINATOR: 90, SHARE: 72, STATE: 96, ABSENCE: 106}


class _AbsenceDelegate(QStyledItemDelegate):
    """A choice of reasons why a value is missing."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        combo = QuietCombo(parent)
        language = index.model().language
        combo.addItem("–", "")
        for code in ABSENCES:
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


class _Table(QTableView):
    """Copies, pastes and deletes with the usual keys; Enter goes on to the next period."""

    def __init__(self, grid: "ValuesGrid") -> None:
        super().__init__(grid)
        self._grid = grid

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._grid.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._grid.paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._grid.delete()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The key that closes an editor comes here too.
            if self.state() != QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex(), QAbstractItemView.EditTrigger.EditKeyPressed, event)
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
            if below.isValid():
                self.setCurrentIndex(below)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self._grid.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())


class ValuesGrid(QWidget):
    """The table and, below it, one line that says why an entry was refused."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.model = ValuesModel(workspace)
        self.table = _Table(self)
        self.table.setModel(self.model)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.setAlternatingRowColors(True)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.table.setItemDelegate(QStyledItemDelegate(self.table))
        self._absences = _AbsenceDelegate(self.table)
        self.problem = LeadingLabel("problem")
        self.problem.hide()
        self.hint = LeadingLabel("small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.hint)
        self.setFocusProxy(self.table)
        self.model.told.connect(self._tell)
        self.table.selectionModel().currentChanged.connect(self._tell_current)

    def retranslate(self) -> None:
        """The fixed words."""
        self.table.setAccessibleName(self.tr("Values by period"))
        self.hint.setText(self.tr("Type a figure, or paste from a spreadsheet: cells, or rows of period and value."))

    def show_sheet(self, sheet: Indicator, first_year: int | None, today: date) -> None:
        """Show the values of an indicator; a new one begins at its first empty period."""
        before, at = self.model.sheet, self.table.currentIndex()
        place = (self.model.keys[at.row()], at.column()) if at.isValid() else None
        self.model.show_sheet(sheet, first_year, today)
        self.hint.setVisible(not self.workspace.is_read_only)
        is_new = before is None or before.indicator_id != sheet.indicator_id
        if is_new or before.is_ratio != sheet.is_ratio:
            self._shape()
            self.problem.hide()
            rows = range(len(self.model.keys))
            first = next((row for row in rows if self.model.measurement(row) is None), len(rows) - 1)
            last = max((row for row in rows if self.model.measurement(row)), default=-1)
            self.table.setCurrentIndex(self.model.index(min(max(first, last + 1), len(rows) - 1), 1))
        elif place is not None and place[0] in self.model.keys and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(self.model.keys.index(place[0]), place[1]))

    def _shape(self) -> None:
        header = self.table.horizontalHeader()
        for index, name in enumerate(self.model.columns):
            header.setSectionResizeMode(index, QHeaderView.ResizeMode.Interactive)
            self.table.setColumnWidth(index, _WIDTHS.get(name, 96))
            self.table.setItemDelegateForColumn(index, self._absences if name == ABSENCE else None)

    def go_to(self, found: Measurement) -> None:
        """Make the row of a value current."""
        if (found.period, found.cell) in self.model.keys:
            self.table.setCurrentIndex(self.model.index(self.model.keys.index((found.period, found.cell)), 1))

    # -- what happened ------------------------------------------------------------------------------------

    def _tell(self, refusal: NatcoordError | None) -> None:
        self.problem.setVisible(refusal is not None)
        self.problem.setText(labels.error(refusal, self.workspace.language) if refusal else "")

    def _tell_current(self, index: QModelIndex) -> None:
        """A refused cell says why, again, when it is come back to."""
        if index.isValid() and index.row() < len(self.model.keys):
            key = self.model.keys[index.row()]
            found = (refusal for (place, _), refusal in self.model.refusals.items() if place == key)
            refusal = next(found, None)
            if refusal is not None:
                self._tell(refusal)

    def _tell_pasted(self, refusals: tuple[NatcoordError, ...]) -> None:
        sentences = [labels.error(one, self.workspace.language) for one in refusals]
        self.problem.setVisible(bool(sentences))
        if sentences:
            head = self.tr("Nothing was pasted: %n rows are refused.", "", len(sentences))
            self.problem.setText("\n".join([head, *sentences[:3]]))
            self.problem.setToolTip("\n".join(sentences))

    # -- keys ---------------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """Copy, paste, delete."""
        menu = QMenu(self)
        menu.addAction(self.tr("Copy"), self.copy)
        paste = menu.addAction(self.tr("Paste"), self.paste)
        delete = menu.addAction(self.tr("Delete value"), self.delete)
        for action in (paste, delete):
            action.setEnabled(not self.workspace.is_read_only)
        return menu

    def copy(self) -> None:
        """Put the chosen cells on the clipboard, as a spreadsheet takes them."""
        chosen = self.table.selectionModel().selectedIndexes()
        rows, columns = sorted({one.row() for one in chosen}), sorted({one.column() for one in chosen})
        lines = ("\t".join(self.model.plain(row, column) for column in columns) for row in rows)
        QApplication.clipboard().setText("\n".join(lines))

    def paste(self) -> None:
        """Write what is on the clipboard from the current cell on, or by the periods it names."""
        index, text = self.table.currentIndex(), QApplication.clipboard().text()
        if index.isValid() and text.strip() and not self.workspace.is_read_only:
            self._tell_pasted(self.model.paste(text, index.row(), index.column()))

    def delete(self) -> None:
        """Take the values of the chosen rows away; where only sources are chosen, only those."""
        if self.workspace.is_read_only:
            return
        chosen = self.table.selectionModel().selectedIndexes()
        if {self.model.columns[one.column()] for one in chosen} == {SOURCE}:
            for one in chosen:
                self.model.setData(one, "")
            return
        for row in sorted({one.row() for one in chosen}, reverse=True):
            self.model.delete_row(row)
