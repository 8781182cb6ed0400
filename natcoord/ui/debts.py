"""Debts: the disaggregation debt of every indicator, found a little at a time while nothing else is done."""

import time
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from natcoord.domain import breakdown
from natcoord.domain.breakdown import Debt
from natcoord.domain.records import Indicator, Measurement
from natcoord.ui.workspace import Workspace

_PAUSE = 25  # ms between two readings
_AT_ONCE = 0.008  # seconds of one reading


class Debts(QObject):
    """`found` is sent when all are known anew. Nothing is read while its page is hidden."""

    found = Signal()

    def __init__(self, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self.workspace = workspace
        self.known: dict[str, Debt] = {}
        self._page = page
        self._waiting: list[Indicator] = []
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._read)

    def find(self, sheets: Iterable[Indicator]) -> None:
        """Find the debts of these sheets again; until then the old ones stand."""
        asked = [one for one in sheets if one.axes]
        keys = {one.indicator_id for one in asked}
        self.known = {key: one for key, one in self.known.items() if key in keys}
        self._waiting = asked
        if asked:
            self._timer.start()

    def total(self) -> Debt:
        """The debt of all indicators together."""
        return breakdown.total_debt(self.known.values())

    def _read(self) -> None:
        if not self._page.isVisible():
            return
        begun = time.perf_counter()
        while self._waiting and time.perf_counter() - begun < _AT_ONCE:
            sheet = self._waiting.pop()
            values = self.workspace.store.read(Measurement, "indicator_id = ?", [sheet.indicator_id])
            self.known[sheet.indicator_id] = breakdown.debt(sheet, values)
        if self._waiting:
            self._timer.start()
        else:
            self.found.emit()
