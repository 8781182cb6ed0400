"""CostsGrid: what one activity costs by line, year, currency and source, typed cell by cell or pasted."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from natcoord.domain.nap import Amount
from natcoord.domain.plan_records import Cost, PlanItem
from natcoord.errors import NatcoordError
from natcoord.ui.elided import ElidedButton, LeadingLabel
from natcoord.ui.entry_table import EntryTable
from natcoord.ui.plan_costs_model import COLUMNS, CURRENCY, LINE, YEAR, CostsModel
from natcoord.ui.plan_words import money
from natcoord.ui.problem_line import ProblemLine
from natcoord.ui.workspace import Workspace

_WIDTHS = {LINE: 130, YEAR: 52, CURRENCY: 64}


class _Table(EntryTable):
    """After a cell comes the next one of its row."""

    deleting = (Qt.Key.Key_Delete,)

    def __init__(self, grid: "CostsGrid") -> None:
        super().__init__(grid)
        self._grid = grid
        self.copy, self.paste, self.delete, self.menu = grid.copy, grid.paste, grid.delete, grid.menu

    def go_on(self) -> None:
        """To the next column."""
        at = self.currentIndex()
        after = at.siblingAtColumn(at.column() + 1)
        if after.isValid() and not self._grid.is_refused(at):  # what is refused waits to be corrected
            self.setCurrentIndex(after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Room for headings and figures; what is left goes to the first column."""
        header = self.horizontalHeader()
        for number, name in enumerate(COLUMNS[1:], 1):
            self.setColumnWidth(number, max(_WIDTHS.get(name, 80), header.sectionSizeHint(number)))
        others = sum(self.columnWidth(number) for number in range(1, len(COLUMNS)))
        self.setColumnWidth(0, max(_WIDTHS[LINE], self.viewport().width() - others))


class CostsGrid(QFrame):
    """The table with its sum; below it why an entry was refused. `rates_wanted` is sent to go to the rates."""

    rates_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.model = CostsModel(workspace)
        self.heading, self.sum = LeadingLabel("strong", wraps=False), LeadingLabel("soft", wraps=False)
        self.table = _Table(self)
        self.table.setModel(self.model)
        self.table.verticalHeader().hide()
        self.table.setAlternatingRowColors(True)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(44)
        self.problem, self.hint = ProblemLine(), LeadingLabel("small")
        self.rates = ElidedButton()
        self.rates.hide()
        self.rates.clicked.connect(self.rates_wanted)
        self._lay_out()
        self.setFocusProxy(self.table)
        self.model.told.connect(self._tell)
        self.table.selectionModel().currentChanged.connect(lambda index: self._tell(self.model.refusal(index)))

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.sum)
        foot.addWidget(self.problem, 1)
        foot.addWidget(self.rates)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        layout.addWidget(self.hint)

    def retranslate(self) -> None:
        """The fixed words."""
        self.heading.setText(self.tr("Costs by source"))
        self.table.setAccessibleName(self.tr("Costs of the line by year and source"))
        self.rates.setText(self.tr("Enter the rate…"))
        self.table.fit()
        self.hint.setText(
            self.tr("Type in the empty row, or paste from a spreadsheet: line, year, currency and the four sources.")
        )

    def show_costs(self, item: PlanItem, costs: list[Cost], amount: Amount | None, currency: str) -> None:
        """Show the costs of a line and their sum in the currency of the country."""
        language, at = self.workspace.language, self.table.currentIndex()
        place = (at.row(), at.column()) if at.isValid() else None
        is_other = self.model.item is None or self.model.item.plan_item_id != item.plan_item_id
        self.model.show_costs(item, costs)
        if is_other:
            self._tell(None)
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            row, column = place if place is not None and not is_other else (0, 0)
            self.table.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1), column))
        self.hint.setVisible(not self.workspace.is_read_only)
        self._fit_height()
        if amount is not None:
            words = self.tr("{total}, of which unfunded: {gap}")
            total, gap = (money(value, currency, language) for value in (amount.total, amount.gap))
            self.sum.setText(words.format(total=total, gap=gap))
        else:
            self.sum.setText(self.tr("Not costed yet") if not costs else "")

    def _fit_height(self) -> None:
        """Room for all rows, at least three and at most six; the outline gets the rest."""
        rows = min(max(self.model.rowCount(), 3), 6)
        height = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(height + rows * self.table.verticalHeader().defaultSectionSize() + 14)

    # -- what happened ------------------------------------------------------------------------------------

    def _tell(self, refusal: NatcoordError | None) -> None:
        self.problem.tell(refusal, self.workspace.language)
        self.rates.setVisible(refusal is not None and refusal.code == "currency_without_rate")

    def is_refused(self, index: QModelIndex) -> bool:
        """Whether the text of a cell is not taken."""
        return self.model.refusal(index) is not None

    def _tell_pasted(self, refusals: tuple[NatcoordError, ...]) -> None:
        head = self.tr("Nothing was pasted: %n rows are refused.", "", len(refusals))
        self.problem.tell_block(head, refusals, self.workspace.language)
        self.rates.setVisible(any(one.code == "currency_without_rate" for one in refusals))

    # -- keys ---------------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """Copy, paste, delete."""
        menu = QMenu(self)
        menu.addAction(self.tr("Copy"), self.copy)
        for words, run in ((self.tr("Paste"), self.paste), (self.tr("Delete cost"), self.delete)):
            menu.addAction(words, run).setEnabled(not self.workspace.is_read_only)
        return menu

    def copy(self) -> None:
        """Put the chosen cells on the clipboard, as a spreadsheet takes them."""
        chosen = self.table.selectionModel().selectedIndexes()
        rows, columns = sorted({one.row() for one in chosen}), sorted({one.column() for one in chosen})
        lines = [
            "\t".join(self.model.plain(cost, COLUMNS[column]) for column in columns)
            for row in rows
            if self.model.is_stored(row) and (cost := self.model.cost(row)) is not None
        ]
        QApplication.clipboard().setText("\n".join(lines))

    def paste(self) -> None:
        """Write what is on the clipboard from the current cell on; rows past the end are new costs."""
        index, text = self.table.currentIndex(), QApplication.clipboard().text()
        if index.isValid() and text.strip() and not self.workspace.is_read_only:
            self._tell_pasted(self.model.paste(text, index.row(), index.column()))

    def delete(self) -> None:
        """Take the costs of the chosen rows away; undo brings them back."""
        if not self.workspace.is_read_only:
            self.model.delete({one.row() for one in self.table.selectionModel().selectedIndexes()})
