"""CostsModel: the costs of one activity as an editable table, an empty row at its end. A refused text stays."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from natcoord import labels
from natcoord.domain import nap as rules
from natcoord.domain import numerals, periods
from natcoord.domain.plan_records import FUNDING, Cost, PlanItem
from natcoord.errors import NatcoordError
from natcoord.services import nap
from natcoord.store.store import new_id
from natcoord.ui import theme, values_paste
from natcoord.ui.workspace import Workspace

LINE, YEAR, CURRENCY, TOTAL = "line", "year", "currency", "total"
COLUMNS = (LINE, YEAR, CURRENCY, *FUNDING, TOTAL)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def put(cost: Cost, column: str, text: str) -> Cost:
    """The cost with one field typed anew. Raises what the readers of years, numbers and currencies raise."""
    plain = text.strip()
    if column == LINE:
        return replace(cost, line=plain)
    if column == YEAR:
        return replace(cost, year=int(periods.parse(plain, "year")))
    if column == CURRENCY:
        return replace(cost, currency=nap.currency_code(plain))
    return replace(cost, **{column: numerals.parse_number(plain) if plain else None})


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a pasted block would write, or why it is refused."""

    costs: tuple[Cost, ...]
    refusals: tuple[NatcoordError, ...]


class CostsModel(QAbstractTableModel):
    """`told` is sent with the refusal of the last entry, or None when it was taken."""

    told = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.item: PlanItem | None = None
        self.costs: list[Cost] = []
        self._next: Cost | None = None  # what the empty row would become
        self._typed: dict[tuple[str, str], tuple[str, NatcoordError]] = {}

    # -- what is shown --------------------------------------------------------------------------------------

    def show_costs(self, item: PlanItem, costs: list[Cost]) -> None:
        """Show the costs of a line; the cursor stays where rows are the same."""
        is_other = self.item is None or self.item.plan_item_id != item.plan_item_id
        if is_other:
            self._typed.clear()
        fresh = nap.new_cost(self.workspace.store, item, self.workspace.today)
        kept = self._next.cost_id if self._next is not None and not is_other else fresh.cost_id
        if kept in {one.cost_id for one in costs}:
            kept = fresh.cost_id
        rows = [one.cost_id for one in costs]
        if not is_other and rows == [one.cost_id for one in self.costs]:
            self.item, self.costs, self._next = item, costs, replace(fresh, cost_id=kept)
            if self.rowCount():
                self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(COLUMNS) - 1))
        else:
            self.beginResetModel()
            self.item, self.costs, self._next = item, costs, replace(fresh, cost_id=kept)
            self.endResetModel()

    def cost(self, row: int) -> Cost | None:
        """What stands in a row: stored, or what the empty row at the end would become."""
        return self.costs[row] if row < len(self.costs) else self._next

    def is_stored(self, row: int) -> bool:
        return row < len(self.costs)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        is_open = self.item is not None and not self.workspace.is_read_only
        return 0 if parent.isValid() else len(self.costs) + is_open

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way != Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = {
                LINE: self.tr("Cost line"),
                YEAR: self.tr("Year"),
                CURRENCY: self.tr("Currency"),
                TOTAL: self.tr("Total"),
            } | {code: labels.funding(code, self.workspace.language) for code in FUNDING}
            return words[COLUMNS[section]]
        return _side(COLUMNS[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_open = not self.workspace.is_read_only and COLUMNS[index.column()] != TOTAL
        return flags | Qt.ItemFlag.ItemIsEditable if is_open else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cost, column = self.cost(index.row()), COLUMNS[index.column()]
        if cost is None:
            return None
        roles, typed = Qt.ItemDataRole, self._typed.get((cost.cost_id, column))
        if role in (roles.DisplayRole, roles.EditRole) and typed is not None:
            return typed[0]
        if role == roles.DisplayRole:
            return self._words(cost, column, is_new=not self.is_stored(index.row()))
        if role == roles.EditRole:
            return self._begin(cost, column)
        if role == roles.ToolTipRole and typed is not None:
            return labels.error(typed[1], self.workspace.language)
        if role == roles.BackgroundRole and typed is not None:
            return theme.colour("bad_soft")
        if role == roles.ForegroundRole and (column == TOTAL or not self.is_stored(index.row())):
            return theme.colour("soft")
        return _side(column) if role == roles.TextAlignmentRole else None

    def _words(self, cost: Cost, column: str, *, is_new: bool) -> str:
        language = self.workspace.language
        if column == LINE:
            return self.tr("New cost…") if is_new else cost.line
        if is_new and column == TOTAL:
            return ""
        if column == YEAR:
            return language.year(cost.year)
        if column == CURRENCY:
            return cost.currency
        value = rules.cost_total(cost) if column == TOTAL else getattr(cost, column)
        return "" if value is None else language.number(value)

    def plain(self, cost: Cost, column: str) -> str:
        """The text of a cell for other programs: Latin figures without grouping."""
        if column in (LINE, CURRENCY):
            return str(getattr(cost, column))
        value = rules.cost_total(cost) if column == TOTAL else getattr(cost, column)
        return "" if value is None else f"{value:.12g}"

    def _begin(self, cost: Cost, column: str) -> str:
        """The text an editor begins with, in the digits of the file."""
        text = self.plain(cost, column)
        return text if column in (LINE, CURRENCY) else self.workspace.language.digits_of(text).replace("٬", "٫")

    # -- entering -------------------------------------------------------------------------------------------

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        cost, column, text = self.cost(index.row()), COLUMNS[index.column()], str(value or "")
        if role != Qt.ItemDataRole.EditRole or cost is None or column == TOTAL:
            return False
        is_typed = (cost.cost_id, column) in self._typed
        if text == self._begin(cost, column) and not is_typed:
            return False
        self._typed.pop((cost.cost_id, column), None)
        try:
            made = put(cost, column, text)
            if made != cost:
                nap.check_cost(self.workspace.store, made)
        except NatcoordError as refusal:
            self._typed[cost.cost_id, column] = (text, refusal)
            self.dataChanged.emit(index, index)
            self.told.emit(refusal)
            return False
        self.told.emit(None)
        if made == cost:
            self.dataChanged.emit(index, index)
            return False
        return self.workspace.do(nap.save_cost, made) is not None

    def refusal(self, index: _Index) -> NatcoordError | None:
        """Why the text of a cell is refused."""
        cost = self.cost(index.row()) if index.isValid() else None
        typed = self._typed.get((cost.cost_id, COLUMNS[index.column()])) if cost is not None else None
        return typed[1] if typed else None

    def delete(self, rows: set[int]) -> None:
        """Take the costs of rows away."""
        keys = [self.costs[row].cost_id for row in sorted(rows) if self.is_stored(row)]
        if keys:
            self.workspace.do(nap.delete_costs, keys)

    def paste(self, text: str, row: int, column: int) -> tuple[NatcoordError, ...]:
        """Write a block, all of it as one step, or nothing; gives why it was refused."""
        pasted = self._read(values_paste.block(text), row, column)
        if pasted.costs and not pasted.refusals:
            self.workspace.do(nap.save_costs, pasted.costs)
        return pasted.refusals

    def _read(self, cells: list[list[str]], row: int, column: int) -> Pasted:
        names, costs, refusals = COLUMNS[column:], [], []
        if len(cells) > 1 and _is_heading(cells, names):
            cells = cells[1:]
        for number, texts in enumerate(cells):
            cost = self.cost(min(row + number, len(self.costs)))
            if cost is None or not any(texts):
                continue
            if not self.is_stored(row + number):
                cost = replace(cost, cost_id=new_id())
            try:
                for name, text in zip(names, texts, strict=False):
                    if name != TOTAL and (text or name in (LINE, *FUNDING)):
                        cost = put(cost, name, text)
                nap.check_cost(self.workspace.store, cost)
                costs.append(cost)
            except NatcoordError as refusal:
                refusals.append(NatcoordError(refusal.code, **(refusal.facts | {"row": number + 1})))
        return Pasted(tuple(costs), tuple(refusals))


def _is_heading(cells: list[list[str]], names: tuple[str, ...]) -> bool:
    """Whether the first pasted row has no year or amount where the second has one."""

    def is_figure(texts: list[str]) -> bool:
        found = [text for name, text in zip(names, texts, strict=False) if name in (YEAR, *FUNDING) and text]
        return any(_is_number(text) for text in found)

    return not is_figure(cells[0]) and is_figure(cells[1])


def _is_number(text: str) -> bool:
    try:
        numerals.parse_number(text)
    except NatcoordError:
        return False
    return True


def _side(column: str) -> Qt.AlignmentFlag:
    """Figures stand at the trailing end of their column."""
    flags = Qt.AlignmentFlag
    return (flags.AlignRight if column in (*FUNDING, TOTAL) else flags.AlignLeft) | flags.AlignVCenter
