"""ValuesModel: the values of one indicator as an editable table. A refused or half typed entry stays where it is."""

from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from natcoord import labels
from natcoord.domain.records import Indicator, Measurement
from natcoord.errors import NatcoordError
from natcoord.services import track
from natcoord.ui import theme, values_rows
from natcoord.ui.values_rows import (
    ABSENCE,
    DENOMINATOR,
    NUMBERS,
    NUMERATOR,
    PERIOD,
    SHARE,
    SOURCE,
    STATE,
    VALUE,
    Key,
)
from natcoord.ui.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Half = dict[Key, track.Entry]
_Typed = dict[tuple[Key, str], str]
_Refusals = dict[tuple[Key, str], NatcoordError]


def _side(column: str) -> Qt.AlignmentFlag:
    """Figures stand at the trailing end of their column."""
    flags = Qt.AlignmentFlag
    return (flags.AlignRight if column in (*NUMBERS, SHARE) else flags.AlignLeft) | flags.AlignVCenter


class ValuesModel(QAbstractTableModel):
    """`told` is sent with the refusal of the last entry, or None when it was taken."""

    told = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.language = workspace.language  # read once for all cells
        self.sheet: Indicator | None = None
        self.keys: list[Key] = []
        self.columns: tuple[str, ...] = ()
        self._found: dict[Key, Measurement] = {}
        self._half: _Half = {}  # typed but not whole yet, or refused
        self._typed: _Typed = {}  # texts that are no numbers
        self.refusals: _Refusals = {}
        self._waiting: dict[str, tuple[_Half, _Typed, _Refusals]] = {}

    # -- what is shown --------------------------------------------------------------------------------------

    def show_sheet(self, sheet: Indicator, first_year: int | None, today: date) -> None:
        """Show the values of an indicator; with the same one, only what differs changes."""
        self.language = self.workspace.language
        found = self.workspace.store.read(Measurement, "indicator_id = ?", [sheet.indicator_id])
        keys = values_rows.keys(sheet, found, first_year, today)
        columns = values_rows.columns(sheet)
        is_same = self.sheet is not None and self.sheet.indicator_id == sheet.indicator_id
        if not is_same:
            # What is half typed waits with its indicator.
            self._half, self._typed, self.refusals = self._waiting.setdefault(sheet.indicator_id, ({}, {}, {}))
        if is_same and self.columns == columns and set(self.keys) <= set(keys):
            self._grow(keys)
        else:
            self.beginResetModel()
            self.keys, self.columns = keys, columns
            self.endResetModel()
        self.sheet = sheet
        self._found = {(one.period, one.cell): one for one in found}
        if self.keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.keys) - 1, len(self.columns) - 1))

    def _grow(self, keys: list[Key]) -> None:
        for row, key in enumerate(keys):
            if row >= len(self.keys) or self.keys[row] != key:
                self.beginInsertRows(_NOWHERE, row, row)
                self.keys.insert(row, key)
                self.endInsertRows()

    def measurement(self, row: int) -> Measurement | None:
        """What is stored in a row."""
        return self._found.get(self.keys[row])

    def entry(self, key: Key) -> track.Entry:
        """What stands in a row: half typed, or as it is stored."""
        assert self.sheet is not None
        return self._half.get(key) or values_rows.entry_of(self.sheet, key, self._found.get(key))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.keys)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[self.columns[section]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(self.columns[section])
        if role == Qt.ItemDataRole.ToolTipRole and self.sheet is not None:
            words = {NUMERATOR: self.sheet.numerator, DENOMINATOR: self.sheet.denominator, VALUE: self.sheet.unit}
            return self.language.say(words.get(self.columns[section], {})) or None
        return None

    def _headings(self) -> dict[str, str]:
        return {
            PERIOD: self.tr("Period"),
            VALUE: self.tr("Value"),
            NUMERATOR: self.tr("Numerator"),
            DENOMINATOR: self.tr("Denominator"),
            SHARE: self.tr("Per cent"),
            ABSENCE: self.tr("Why missing"),
            SOURCE: self.tr("Source"),
            STATE: self.tr("State"),
        }

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_open = not self.workspace.is_read_only and self.columns[index.column()] not in (PERIOD, SHARE, STATE)
        return flags | Qt.ItemFlag.ItemIsEditable if is_open else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        key, column = self.keys[index.row()], self.columns[index.column()]
        roles = Qt.ItemDataRole
        refusal = self.refusals.get((key, column))
        if role == roles.DisplayRole:
            return self._typed.get((key, column)) or self._words(key, column)
        if role == roles.EditRole:
            return self._typed.get((key, column)) or self._plain(key, column)
        if role == roles.ToolTipRole and refusal is not None:
            return labels.error(refusal, self.language)
        if role == roles.BackgroundRole and refusal is not None:
            return theme.colour("bad_soft")
        if role == roles.ForegroundRole and column in (PERIOD, STATE, SHARE):
            return theme.colour("soft")
        return _side(column) if role == roles.TextAlignmentRole else None

    def _words(self, key: Key, column: str) -> str:
        entry, language = self.entry(key), self.language
        if column == PERIOD:
            period = language.period(key[0])
            return self.tr("{period}, {cell}").format(period=period, cell=key[1]) if key[1] else period
        if column in NUMBERS:
            value = getattr(entry, column)
            return "" if value is None else language.number(value)
        if column == SHARE:
            is_whole = entry.numerator is not None and entry.denominator
            return language.percent(100 * entry.numerator / entry.denominator, 1) if is_whole else ""
        if column == ABSENCE:
            return labels.absence(entry.absence, language) if entry.absence else ""
        return entry.source if column == SOURCE else self._state(key)

    def _state(self, key: Key) -> str:
        if key in self._half:
            return self.tr("Not kept yet")
        found = self._found.get(key)
        return labels.state(found.state, self.language) if found is not None else ""

    def _plain(self, key: Key, column: str) -> str:
        """The text an editor begins with, and that is copied: figures without grouping."""
        value = getattr(self.entry(key), column, None)
        if column in NUMBERS:
            return "" if value is None else self.language.digits_of(f"{value:.12g}").replace("٬", "٫")
        return str(value or "") if column in (ABSENCE, SOURCE) else self._words(key, column)

    def plain(self, row: int, column: int) -> str:
        """The text of a cell for other programs: Latin figures, words for the rest."""
        key, name = self.keys[row], self.columns[column]
        if name in NUMBERS:
            value = getattr(self.entry(key), name)
            return "" if value is None else f"{value:.12g}"
        if name == SHARE:
            entry = self.entry(key)
            is_whole = entry.numerator is not None and entry.denominator
            return f"{100 * entry.numerator / entry.denominator:.12g}" if is_whole else ""
        return key[0] if name == PERIOD else self._words(key, name)

    # -- entering -------------------------------------------------------------------------------------------

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or self.sheet is None:
            return False
        key, column = self.keys[index.row()], self.columns[index.column()]
        text = "" if value is None else str(value)
        if text == self._plain(key, column) and (key, column) not in self._typed:
            return False
        self._drop_marks(key, column)
        try:
            entry = values_rows.put(self.entry(key), column, text)
        except NatcoordError as refusal:
            self._typed[key, column] = text
            self._refuse(key, column, refusal)
            return False
        return self._take(key, column, entry)

    def _take(self, key: Key, column: str, entry: track.Entry) -> bool:
        """Write a whole entry; keep what is half typed or refused, and say why."""
        assert self.sheet is not None
        found = self._found.get(key)
        if values_rows.is_empty(entry) and not (found is None and entry.source):
            return self._empty(key, found)
        try:
            track.check(self.sheet, entry)
        except NatcoordError as refusal:
            self._half[key] = entry
            self._refuse(key, column, refusal)
            return False
        half = self._half.pop(key, None)
        if self.workspace.do(track.record, entry) is None:
            self._half[key] = half or entry
            return False
        self._drop_marks(key)
        self.told.emit(None)
        self._tell_row(key)
        return True

    def _empty(self, key: Key, found: Measurement | None) -> bool:
        self._half.pop(key, None)
        self._drop_marks(key)
        if found is not None:
            self.workspace.do(track.delete, found.measurement_id)
        self.told.emit(None)
        self._tell_row(key)
        return True

    def delete_row(self, row: int) -> None:
        """Take the value of a row away, stored or half typed."""
        self._empty(self.keys[row], self.measurement(row))

    def _drop_marks(self, key: Key, column: str = "") -> None:
        for marks in (self._typed, self.refusals):
            is_whole_row = not column or marks is self.refusals
            for mark in [one for one in marks if one[0] == key and (is_whole_row or one[1] == column)]:
                del marks[mark]

    def _refuse(self, key: Key, column: str, refusal: NatcoordError) -> None:
        self.refusals[key, column] = refusal
        self.told.emit(refusal)
        self._tell_row(key)

    def _tell_row(self, key: Key) -> None:
        row = self.keys.index(key)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def paste(self, text: str, row: int, column: int) -> tuple[NatcoordError, ...]:
        """Write a block, all of it as one step, or nothing; gives why it was refused."""
        assert self.sheet is not None
        cells = values_rows.block(text)
        if values_rows.has_periods(self.sheet, cells, self.columns[column]):
            pasted = values_rows.paste_periods(self.sheet, cells, self.entry)
        else:
            place = (self.keys[row:], self.columns[column:])
            pasted = values_rows.paste_at(self.sheet, cells, place, self.entry)
        if pasted.refusals:
            return pasted.refusals
        if pasted.entries and self.workspace.do(track.record_many, pasted.entries) is not None:
            for entry in pasted.entries:
                self._half.pop((entry.period, entry.cell), None)
                self._drop_marks((entry.period, entry.cell))
        return ()
