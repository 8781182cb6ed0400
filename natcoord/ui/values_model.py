"""ValuesModel: the values of one indicator as an editable table. A refused or half typed entry stays where it is."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal

from natcoord.domain.records import Measurement
from natcoord.errors import NatcoordError
from natcoord.services import track
from natcoord.ui import values_paste, values_rows
from natcoord.ui.breakdown_columns import WHY
from natcoord.ui.values_rows import Key
from natcoord.ui.values_shown import Index, ShownValues


class ValuesModel(ShownValues):
    """`told` is sent with the refusal of the last entry, or None when it was taken; `held` when a reason is asked."""

    told = Signal(object)
    held = Signal()

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or self.sheet is None:
            return False
        key, column = self.key_at(index), self.shape[index.column()].name
        text = "" if value is None else str(value)
        if column == WHY:
            return self._explain(key, text)
        if text == self.cells.plain(self.entry(key), column, key) and (key, column) not in self.typed.texts:
            return False
        self.typed.drop(key, column)
        try:
            entry = values_rows.put(self.entry(key), column, text)
        except NatcoordError as refusal:
            self.typed.texts[key, column] = text
            self._refuse(key, column, refusal)
            return False
        return self._take(key, column, entry)

    def _explain(self, key: Key, reason: str) -> bool:
        found = self.found(key)
        if found is None or reason.strip() == found.difference:
            return False
        return self.workspace.do(track.explain_difference, found.measurement_id, reason) is not None

    def _take(self, key: Key, column: str, entry: track.Entry) -> bool:
        """Write a whole entry; keep what is half typed, refused or waits for a reason."""
        assert self.sheet is not None
        found, typed = self.found(key), self.typed
        if values_rows.is_empty(entry) and not (found is None and entry.source):
            return self._empty(key)
        try:
            track.check(self.sheet, entry)
        except NatcoordError as refusal:
            typed.half[key] = entry
            typed.held.pop(key, None)
            self._refuse(key, column, refusal)
            return False
        if found is not None and found.state == "approved" and not track.is_same(found, entry):
            typed.half.pop(key, None)
            self._hold([entry])
            return True
        half, _ = typed.half.pop(key, None), typed.held.pop(key, None)
        if self.workspace.do(track.record, entry) is None:
            typed.half[key] = half or entry
            return False
        self._taken(key)
        return True

    def _taken(self, *keys: Key) -> None:
        for key in keys:
            self.typed.half.pop(key, None)
            self.typed.held.pop(key, None)
            self.typed.drop(key)
        self.told.emit(None)
        self._tell_rows(keys)
        self.held.emit()

    def _empty(self, key: Key) -> bool:
        """Take a value away; what is or was approved stays."""
        found = self.found(key)
        if found is not None and self._is_kept(found):
            assert self.sheet is not None
            self.told.emit(NatcoordError("value_kept", indicator=self.sheet.code, period=key[0]))
            return False
        self.typed.half.pop(key, None)
        self.typed.drop(key)
        if found is not None:
            self.workspace.do(track.delete, found.measurement_id)
        self._taken(key)
        return True

    def _is_kept(self, found: Measurement) -> bool:
        return found.state == "approved" or bool(track.revisions(self.workspace.store, found.measurement_id))

    def delete(self, key: Key) -> None:
        """Take the value of a place away, stored or half typed."""
        if self.typed.entry(key) is not None:
            self._taken(key)
        else:
            self._empty(key)

    def give_reason(self, keys: Sequence[Key], column: str, code: str) -> None:
        """Say for these places why there is no value, in one step."""
        entries = [values_rows.put(self.entry(key), column, code) for key in keys]
        self._write(entries)

    def _refuse(self, key: Key, column: str, refusal: NatcoordError) -> None:
        self.typed.refusals[key, column] = refusal
        self.told.emit(refusal)
        self._tell_rows([key])

    def _tell_rows(self, keys: Iterable[Key]) -> None:
        shown = {key[0] for key in keys}
        for row, key in enumerate(self.keys):
            if key[0] in shown:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.shape) - 1))

    # -- what is approved ---------------------------------------------------------------------------------

    def _hold(self, entries: Iterable[track.Entry]) -> None:
        for entry in entries:
            self.typed.held[entry.period, entry.cell] = entry
            self.typed.drop((entry.period, entry.cell))
        self.told.emit(None)
        self._tell_rows(list(self.typed.held))
        self.held.emit()

    def keep_held(self, reason: str) -> None:
        """Write what waits for a reason, with it."""
        entries = [replace(one, reason=reason) for one in self.typed.held.values()]
        made = (
            self.workspace.do(track.revise, entries[0], reason)
            if len(entries) == 1
            else self.workspace.do(track.record_many, entries)
        )
        if made is not None:
            self._taken(*((one.period, one.cell) for one in entries))

    def drop_held(self) -> None:
        """Leave what is approved as it was."""
        self._taken(*list(self.typed.held))

    # -- blocks -------------------------------------------------------------------------------------------

    def paste(self, text: str, row: int, column: int) -> tuple[NatcoordError, ...]:
        """Write a block, all of it as one step, or nothing; gives why it was refused."""
        assert self.sheet is not None
        cells = values_paste.block(text)
        if values_paste.has_periods(self.sheet, cells, self.columns[column]):
            pasted = values_paste.paste_periods(self.sheet, cells, self.shape, self.entry)
        else:
            place = (self.keys[row:], self.shape[column:])
            pasted = values_paste.paste_at(self.sheet, cells, place, self.entry)
        if not pasted.refusals:
            self._write(pasted.entries)
        return pasted.refusals

    def _write(self, entries: Sequence[track.Entry]) -> None:
        """Write entries in one step; where one would change what is approved, all of them wait for a reason."""
        changed = [
            one
            for one in entries
            if (found := self.found((one.period, one.cell))) is None or not track.is_same(found, one)
        ]
        before = [self.found((one.period, one.cell)) for one in changed]
        if any(one is not None and one.state == "approved" for one in before):
            self._hold(changed)
        elif changed and self.workspace.do(track.record_many, changed) is not None:
            self._taken(*((one.period, one.cell) for one in changed))
