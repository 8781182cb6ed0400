"""ValuesBar: how the values are looked at, and the buttons that move them to approval."""

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from natcoord.domain import breakdown
from natcoord.domain.records import Measurement
from natcoord.errors import NatcoordError
from natcoord.services import track
from natcoord.ui import breakdown_columns, counted, value_words
from natcoord.ui.breakdown_columns import EVERY, FREE, TOTAL
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.values_facts import ValuesFacts
from natcoord.ui.values_grid import ValuesGrid
from natcoord.ui.workspace import Workspace

_WIDEST = 200  # px of the choice of a view
_NEW = ""  # the first line of the choice of categories, which adds nothing


class ValuesBar(QWidget):
    """Acts on the chosen values where several are chosen, else on all of the indicator.

    `add` has no place in the bar: it is put where there is room.
    `viewed` is sent with the axis (or TOTAL, EVERY), `added` with the code of a category that gets a column.
    """

    viewed = Signal(str)
    added = Signal(str)

    def __init__(self, workspace: Workspace, grid: ValuesGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.grid = grid
        self.view, self.add = QuietCombo(), QuietCombo()
        self.add.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.view.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.view.setMaximumWidth(_WIDEST)
        self.submit, self.approve, self.send_back = QPushButton(), QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.view)
        row.addStretch(1)
        for button in (self.submit, self.approve, self.send_back):
            row.addWidget(button)
        self.view.activated.connect(lambda _: self.viewed.emit(self.view.currentData()))
        self.add.activated.connect(lambda _: self._on_added())
        self.submit.clicked.connect(lambda: grid.move(track.submit, self._fitting("draft")))
        self.approve.clicked.connect(lambda: grid.move(track.approve, self._fitting("draft", "submitted")))
        self.send_back.clicked.connect(lambda: grid.reason.ask_send_back(self._fitting("submitted", "approved")))
        grid.chosen.connect(self.say)

    def retranslate(self) -> None:
        """The fixed words."""
        self.view.setAccessibleName(self.tr("How the values are broken down"))
        self.add.setAccessibleName(self.tr("Add a category"))
        self.add.setToolTip(self.tr("Choose a category; a place, or ages such as 15-24, can be typed."))
        self.submit.setText(self.tr("Submit"))
        self.send_back.setText(self.tr("Send back…"))
        self.say()

    # -- showing --------------------------------------------------------------------------------------------

    def show_views(self, facts: ValuesFacts, axis: str) -> None:
        """Offer what the values can be looked at by; `axis` is the view there is now."""
        pack, language = self.workspace.pack, self.workspace.language
        words = {TOTAL: self.tr("Total"), EVERY: self.tr("Every cell")}
        by_axis = self.tr("By {axis}")
        offer: dict[object, str] = {
            one: words.get(one) or by_axis.format(axis=value_words.axis(one, pack, language).lower())
            for one in breakdown_columns.offered(facts.sheet, facts.cells)
        }
        self.view.fill(offer)
        self.view.choose(axis)
        self.view.setVisible(len(offer) > 1)
        self._show_add(axis)
        self.say()

    def _show_add(self, axis: str) -> None:
        is_shown = axis not in (TOTAL, EVERY) and not self.workspace.is_read_only
        self.add.setVisible(is_shown)
        if not is_shown:
            return
        pack, language = self.workspace.pack, self.workspace.language
        cells = (one.cell or "" for one in self.grid.model.shape)
        shown = {code for cell in cells for name, code in breakdown.split(cell) if name == axis}
        offer: dict[object, str] = {_NEW: self.tr("Add…")}
        offer |= {
            code: value_words.category(axis, code, pack, language) for code in breakdown_columns.rest(axis, shown)
        }
        self.add.setVisible(len(offer) > 1 or axis in FREE)
        self.add.setEditable(axis in FREE)
        self.add.fill(offer)
        self.add.choose(_NEW)
        if axis in FREE:
            self.add.lineEdit().clear()
            self.add.lineEdit().setPlaceholderText(self.tr("Add…"))

    def say(self) -> None:
        """The words of the buttons, by what is chosen."""
        language, is_open = self.workspace.language, not self.workspace.is_read_only
        states = Counter(one.state for one in self._found())
        count = states["draft"] + states["submitted"]
        words = self.tr("Approve %n values", "", count) if count else self.tr("Approve values")
        self.approve.setText(counted.put(words, count, language))
        self.approve.setEnabled(is_open and count > 0)
        self.submit.setEnabled(is_open and states["draft"] > 0)
        self.send_back.setEnabled(is_open and states["submitted"] + states["approved"] > 0)
        what = self.tr("The chosen values.") if self._is_some() else self.tr("All values of the indicator.")
        for button in (self.submit, self.approve, self.send_back):
            button.setToolTip(what)

    # -- doing ------------------------------------------------------------------------------------------------

    def _is_some(self) -> bool:
        return len(self.grid.chosen_keys()) > 1

    def _found(self) -> list[Measurement]:
        """The values that the buttons act on."""
        facts = self.grid.model.facts
        if facts is None:
            return []
        if not self._is_some():
            return list(facts.all)
        return [one for key in self.grid.chosen_keys() if (one := facts.by_key.get(key)) is not None]

    def _fitting(self, *states: str) -> list[Measurement]:
        return [one for one in self._found() if one.state in states]

    def _on_added(self) -> None:
        axis, code = self.grid.model.axis, self.add.currentData()
        typed = self.add.currentText().strip() if axis in FREE else ""
        if typed and typed != self.add.itemText(self.add.currentIndex()):
            code = typed
        if not code:
            return
        try:
            self.added.emit(breakdown.read(axis, code))
        except NatcoordError as refusal:
            self.grid.model.told.emit(refusal)
