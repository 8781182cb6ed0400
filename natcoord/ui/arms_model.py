"""ArmsModel: a table of counts that are typed or pasted; what is refused, or waits for a reason, stays where it is."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from natcoord import labels
from natcoord.domain.arms import YearFacts
from natcoord.domain.arms_history import Record
from natcoord.errors import NatcoordError
from natcoord.services import arms
from natcoord.ui import theme
from natcoord.ui.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Place(NamedTuple):
    """Where a number stands: context, weapon and field of a count, or figure, breakdown cell and ``value``."""

    first: str
    second: str
    field: str

    @property
    def row(self) -> tuple[str, str]:
        """The row of the file that it belongs to."""
        return self.first, self.second


class Shown(NamedTuple):
    """A cell: the words, the same for other programs, and whether it is a sum."""

    words: str
    plain: str
    is_sum: bool = False
    tip: str = ""


class ArmsModel(QAbstractTableModel):
    """The figures of one agency in one year, or the sums over all (agency None), which are read only.

    `told` is sent with the refusal of the last entry, or None when it was taken; `reason_wanted` when what was typed
    into a closed year waits for a reason.
    """

    told = Signal(object)
    reason_wanted = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.language = workspace.language  # read once for all cells
        self.year = YearFacts(0, ())
        self.agency: str | None = None
        self.typed: dict[Place, str] = {}
        self.refusals: dict[Place, NatcoordError] = {}
        self._waiting: dict[tuple[int, str | None], tuple[dict[Place, str], dict[Place, NatcoordError]]] = {}

    # -- what a table says of itself ------------------------------------------------------------------------

    def place(self, row: int, column: int) -> Place | None:
        """What is entered in a cell; None for one that is computed."""
        raise NotImplementedError

    def shown(self, row: int, column: int) -> Shown:
        """What a cell shows of the stored facts."""
        raise NotImplementedError

    def entered(self, row: tuple[str, str], values: dict[str, object]) -> Record:
        """The row of the file with these fields put in, checked. Raises what the rules raise."""
        raise NotImplementedError

    def parse(self, text: str) -> object:
        """The value a text means. Raises ``not_a_number`` and the like."""
        raise NotImplementedError

    def save(self) -> Callable[..., Any]:
        """The operation that writes rows of an open year."""
        raise NotImplementedError

    def spread(
        self, cells: list[list[str]], at: Index, columns: Sequence[int]
    ) -> tuple[dict[Place, str], list[NatcoordError]]:
        """Where the cells of a pasted block go; `columns` are those that can be seen."""
        raise NotImplementedError

    # -- showing --------------------------------------------------------------------------------------------

    def show_year(self, year: YearFacts, agency: str | None) -> None:
        """Show one agency's year, or all of them; what waits in it comes back with it."""
        self.language = self.workspace.language
        self.typed, self.refusals = self._waiting.setdefault((year.year, agency), ({}, {}))
        self.year, self.agency = year, agency
        self.read()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def read(self) -> None:
        """Reckon what the cells show."""

    @property
    def is_open(self) -> bool:
        """Whether figures may be typed at all."""
        return self.agency is not None and not self.workspace.is_read_only

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.is_open and self.place(index.row(), index.column()) is not None:
            return flags | Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        roles, place = Qt.ItemDataRole, self.place(index.row(), index.column())
        typed = self.typed.get(place) if place else None
        if role in (roles.DisplayRole, roles.EditRole) and typed is not None:
            return typed
        shown = self.shown(index.row(), index.column())
        if role == roles.DisplayRole:
            return shown.words
        if role == roles.EditRole:
            return self._plain(shown)
        if role == roles.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return self._look(place, shown, role)

    def _look(self, place: Place | None, shown: Shown, role: int) -> Any:
        roles = Qt.ItemDataRole
        refusal = self.refusals.get(place) if place else None
        if role == roles.ToolTipRole:
            return labels.error(refusal, self.language) if refusal else shown.tip or None
        if role == roles.BackgroundRole:
            if refusal is not None:
                return theme.colour("bad_soft")
            is_waiting = place is not None and place in self.typed
            return theme.colour("warn_soft") if is_waiting else theme.colour("raised") if shown.is_sum else None
        if role == roles.FontRole and shown.is_sum:
            font = theme.font()
            font.setBold(True)
            return font
        return None

    def _plain(self, shown: Shown) -> str:
        """What an editor begins with: figures without groups, in the digits of the file."""
        return self.language.digits_of(shown.plain)

    def plain(self, row: int, column: int) -> str:
        """The text of a cell for other programs."""
        place = self.place(row, column)
        typed = self.typed.get(place) if place else None
        return self.shown(row, column).plain if typed is None else typed

    # -- entering -------------------------------------------------------------------------------------------

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        place = self.place(index.row(), index.column())
        if role != Qt.ItemDataRole.EditRole or place is None:
            return False
        text = "" if value is None else str(value).strip()
        if place not in self.typed and text == self._plain(self.shown(index.row(), index.column())):
            return False
        return self.put({place: text})

    def put(self, texts: dict[Place, str]) -> bool:
        """Enter texts; rows that are whole and right are written as one step, others wait with their refusal."""
        self.typed.update(texts)
        self._settle({place.row for place in texts})
        self.told.emit(next((self.refusals[one] for one in texts if one in self.refusals), None))
        return not any(one in self.refusals for one in texts)

    def _settle(self, rows: Iterable[tuple[str, str]], reason: str = "") -> None:
        ready, records = [], []
        for row in sorted(rows):
            record = self._build(row)
            if record is not None:
                ready.append(row)
                records.append(record)
        if records and self.year.closed_on is not None and not reason:
            self.reason_wanted.emit()
        elif records:
            self._write(ready, records, reason)
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def _write(self, rows: list[tuple[str, str]], records: list[Record], reason: str) -> None:
        # Forgotten before they are written: the page reads again as soon as they are.
        kept = {place: self.typed.pop(place) for place in list(self.typed) if place.row in rows}
        mine = self.typed
        do = self.workspace.do
        done = do(arms.revise, records, reason) if reason else do(self.save(), records)
        if done is None:
            mine.update(kept)

    def _build(self, row: tuple[str, str]) -> Record | None:
        """The row with all that is typed in it; None, with the refusals noted, when it cannot stand."""
        typed = {place: text for place, text in self.typed.items() if place.row == row}
        for place in [one for one in self.refusals if one.row == row]:
            del self.refusals[place]
        values: dict[str, object] = {}
        for place, text in typed.items():
            try:
                values[place.field] = self.parse(text)
            except NatcoordError as refusal:
                self.refusals[place] = refusal
        if len(values) < len(typed):
            return None
        try:
            return self.entered(row, values)
        except NatcoordError as refusal:
            self.refusals.update(dict.fromkeys(typed, refusal))
        return None

    def give_reason(self, reason: str) -> None:
        """Write what waits for a reason."""
        self._settle({place.row for place in self.typed}, reason)

    def forget(self) -> None:
        """Put back what is stored in place of what waits."""
        self.typed.clear()
        self.refusals.clear()
        self.told.emit(None)
        self.show_year(self.year, self.agency)

    def clear_cells(self, indexes: Iterable[Index]) -> None:
        """Make cells not known."""
        found = (self.place(one.row(), one.column()) for one in indexes)
        places = [one for one in found if one is not None]
        if places and self.is_open:
            self.put(dict.fromkeys(places, ""))

    def paste(self, cells: list[list[str]], at: Index, columns: Sequence[int]) -> tuple[NatcoordError, ...]:
        """Enter a block, all of it as one step, or nothing; gives why it was refused."""
        texts, refused = self.spread(cells, at, columns)
        kept = dict(self.typed), dict(self.refusals)
        if not refused:
            self.typed.update(texts)
            rows = {place.row for place in texts}
            made = [self._build(row) for row in rows]
            refused = list({str(one): one for place, one in self.refusals.items() if place.row in rows}.values())
            if not refused and made:
                self.put(texts)
                return ()
        for now, before in zip((self.typed, self.refusals), kept, strict=True):
            now.clear()
            now.update(before)
        return tuple(refused)
