"""PlanModel: the outline of the action plan as a tree, its titles edited in place, its lines moved by dragging."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QAbstractItemModel, QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from natcoord.domain import nap_moves
from natcoord.domain.nap import Line
from natcoord.domain.plan_records import PlanItem
from natcoord.errors import NatcoordError
from natcoord.services import nap
from natcoord.ui.plan_facts import PlanFacts
from natcoord.ui.plan_words import COLUMNS, COST, GAP, MARK, STATE, TITLE, LineWords, headings
from natcoord.ui.workspace import Workspace

_MIME = "application/x-natcoord-plan-items"
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(slots=True)
class _Node:
    """A line at its place: `parent` and `below` are numbers in the list of nodes, which index by `internalId`."""

    line: Line
    parent: int  # -1 at the top
    row: int
    below: list[int] = field(default_factory=list)


class PlanModel(QAbstractItemModel):
    """`moved` is sent with the keys of lines that were dragged elsewhere."""

    moved = Signal(list)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.facts: PlanFacts | None = None
        self._nodes: list[_Node] = []
        self._tops: list[int] = []
        self._at: dict[str, int] = {}

    # -- what is shown --------------------------------------------------------------------------------------

    def show_facts(self, facts: PlanFacts | None) -> bool:
        """Show a plan; gives whether its lines stand as before, and only their texts change."""
        lines = facts.lines if facts else ()
        is_same = [_stands(one) for one in lines] == [_stands(one.line) for one in self._nodes]
        if not is_same:
            self.beginResetModel()
        self.facts = facts
        self._build(lines)
        if not is_same:
            self.endResetModel()
            return False
        for number, node in enumerate(self._nodes):
            first, last = (self.createIndex(node.row, column, number) for column in (0, COLUMNS - 1))
            self.dataChanged.emit(first, last)
        return True

    def _build(self, lines: tuple[Line, ...]) -> None:
        self._nodes, self._tops = [], []
        self._at = {one.item.plan_item_id: number for number, one in enumerate(lines)}
        for number, line in enumerate(lines):
            parent = self._at.get(line.item.parent_id or "", -1)
            row = self._nodes[parent].below if parent >= 0 else self._tops
            self._nodes.append(_Node(line, parent, len(row)))
            row.append(number)

    def item(self, index: _Index) -> PlanItem | None:
        """The line of an index."""
        return self._nodes[index.internalId()].line.item if index.isValid() else None

    def key(self, index: _Index) -> str | None:
        item = self.item(index)
        return item.plan_item_id if item else None

    def index_of(self, key: str | None, column: int = TITLE) -> QModelIndex:
        """Where a line stands; invalid when it is not there."""
        number = self._at.get(key or "")
        return _NOWHERE if number is None else self.createIndex(self._nodes[number].row, column, number)

    def _row(self, parent: _Index) -> list[int]:
        return self._nodes[parent.internalId()].below if parent.isValid() else self._tops

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        if parent.isValid() and parent.column() != TITLE:
            return _NOWHERE
        below = self._row(parent)
        is_there = 0 <= row < len(below) and 0 <= column < COLUMNS
        return self.createIndex(row, column, below[row]) if is_there else _NOWHERE

    def parent(self, index: _Index = _NOWHERE) -> QModelIndex:
        if not index.isValid():
            return _NOWHERE
        number = self._nodes[index.internalId()].parent
        return self.createIndex(self._nodes[number].row, TITLE, number) if number >= 0 else _NOWHERE

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return len(self._row(parent)) if not parent.isValid() or parent.column() == TITLE else 0

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return COLUMNS

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        words, tips = headings(self.facts, self.workspace.language)
        return (words if role == Qt.ItemDataRole.DisplayRole else tips)[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self.facts is None:
            return None
        roles, line, column = Qt.ItemDataRole, self._nodes[index.internalId()].line, index.column()
        words = LineWords(self.facts, self.workspace.language, self.workspace.today)
        if role == roles.DisplayRole:
            return words.text(line, column)
        if role == roles.EditRole:
            return line.item.title.get(self.workspace.language.code, "") if column == TITLE else None
        if role == roles.TextAlignmentRole:
            return _side(column)
        if role == roles.ForegroundRole:
            return words.ink(line, column)
        if role in (roles.ToolTipRole, roles.AccessibleTextRole):
            return words.spoken(line, column)
        return None

    # -- editing and dragging -------------------------------------------------------------------------------

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag
        is_open = not self.workspace.is_read_only
        if not index.isValid():
            return flags.ItemIsDropEnabled if is_open else flags.NoItemFlags
        made = flags.ItemIsEnabled | flags.ItemIsSelectable
        if is_open:
            made |= flags.ItemIsDragEnabled | flags.ItemIsDropEnabled
            made |= flags.ItemIsEditable if index.column() == TITLE else flags.NoItemFlags
        return made

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        item, code, text = self.item(index), self.workspace.language.code, str(value or "").strip()
        if role != Qt.ItemDataRole.EditRole or item is None or text == item.title.get(code, ""):
            return False
        title = {key: words for key, words in (item.title | {code: text}).items() if words}
        return self.workspace.do(nap.save_item, replace(item, title=title)) is not None

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:
        keys = dict.fromkeys(self.key(index) or "" for index in indexes)
        made = QMimeData()
        made.setData(_MIME, QByteArray("\n".join(keys).encode()))
        return made

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        """Whether all the lines may stand below this one."""
        keys = _keys(data)
        if self.workspace.is_read_only or self.facts is None or not keys:
            return False
        try:
            nap_moves.moved([one.item for one in self.facts.lines], keys, self.key(parent), self._place(row, parent))
        except NatcoordError:
            return False
        return True

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        """Move the lines here. Gives False, so that Qt takes nothing away itself."""
        if self.canDropMimeData(data, action, row, column, parent):
            keys = _keys(data)
            if self.workspace.do(nap.move_items, keys, self.key(parent), self._place(row, parent)) is not None:
                self.moved.emit(keys)
        return False

    def _place(self, row: int, parent: _Index) -> int:
        """A drop onto a line, not between two, puts what is dropped at the end below it."""
        return row if row >= 0 else len(self._row(parent))


def _stands(line: Line) -> tuple[str, str | None]:
    return line.item.plan_item_id, line.item.parent_id


def _keys(data: QMimeData) -> list[str]:
    return [key for key in bytes(data.data(_MIME).data()).decode().split("\n") if key] if data.hasFormat(_MIME) else []


def _side(column: int) -> Qt.AlignmentFlag:
    flags = Qt.AlignmentFlag
    side = (
        flags.AlignRight
        if column in (COST, GAP)
        else flags.AlignHCenter
        if column in (STATE, MARK)
        else flags.AlignLeft
    )
    return side | flags.AlignVCenter
