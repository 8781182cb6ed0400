"""MilestonesEdit: the years between baseline and target, each with the value expected then."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from natcoord.domain import periods
from natcoord.domain.records import Milestone
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.store.store import new_id
from natcoord.ui.problem_line import ProblemLine
from natcoord.ui.quiet import NumberEdit


class YearEdit(QLineEdit):
    """A line for one year in either digit set; `edited` is sent when a changed year, or an emptied line, is left."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.textChanged.connect(self._mark)
        self.editingFinished.connect(self._on_finished)

    def refusal(self) -> NatcoordError | None:
        """Why the text is no year; None for a year or an empty line."""
        try:
            self._read()
        except NatcoordError as refusal:
            return refusal
        return None

    def year(self) -> int | None:
        return None if self.refusal() else self._read()

    def set_year(self, year: int | None, language: Language) -> None:
        self._shown = language.year(year) if year is not None else ""
        if self.text() != self._shown:
            self.setText(self._shown)

    def _read(self) -> int | None:
        return int(periods.parse(self.text(), "year")) if self.text().strip() else None

    def _mark(self) -> None:
        is_invalid = self.refusal() is not None
        if bool(self.property("invalid")) != is_invalid:
            self.setProperty("invalid", is_invalid)
            self.style().unpolish(self)
            self.style().polish(self)

    def _on_finished(self) -> None:
        if self.text() != self._shown and self.refusal() is None:
            self._shown = self.text()
            self.edited.emit()


def refusal_of(edit: QLineEdit) -> NatcoordError | None:
    """Why what stands in a year or number line cannot be read."""
    if isinstance(edit, YearEdit):
        return edit.refusal()
    if isinstance(edit, NumberEdit) and not edit.is_valid():
        return NatcoordError("not_a_number", text=edit.text())
    return None


class _Row(QWidget):
    changed = Signal()
    removed = Signal()

    def __init__(self, milestone: Milestone) -> None:
        super().__init__()
        self.milestone_id = milestone.milestone_id
        self.target_id = milestone.target_id
        self.year = YearEdit()
        self.value = NumberEdit()
        self.away = QPushButton("✕")
        self.away.setProperty("kind", "plain")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.year, 1)
        line.addWidget(self.value, 2)
        line.addWidget(self.away)
        for edit in (self.year, self.value):
            edit.editingFinished.connect(self.changed)
        self.away.clicked.connect(self.removed)

    def texts(self) -> tuple[str, str]:
        return self.year.text().strip(), self.value.text().strip()

    def milestone(self) -> Milestone | None:
        """The row as a milestone, None while it is half empty. Raises what is wrong with its texts."""
        for edit in (self.year, self.value):
            if refusal := refusal_of(edit):
                raise refusal
        year, value = self.year.year(), self.value.value()
        return None if year is None or value is None else Milestone(self.milestone_id, self.target_id, year, value)


class MilestonesEdit(QWidget):
    """`edited` is sent with all milestones when a whole row was changed, added or removed."""

    edited = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target_id = ""
        self._shown: tuple[Milestone, ...] = ()
        self._language = Language("en")
        self._list: list[_Row] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.add_button = QPushButton()
        self.add_button.setProperty("kind", "link")
        self.add_button.clicked.connect(self.add_row)
        self.problem = ProblemLine()
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._rows)
        layout.addWidget(self.problem)
        layout.addLayout(foot)
        self.setFocusProxy(self.add_button)
        self.retranslate()

    def retranslate(self) -> None:
        """The fixed words."""
        self.add_button.setText(self.tr("Add milestone"))
        for row in self._list:
            self._name(row)

    def _name(self, row: _Row) -> None:
        row.year.setAccessibleName(self.tr("Milestone year"))
        row.year.setPlaceholderText(self.tr("Year"))
        row.value.setAccessibleName(self.tr("Milestone value"))
        row.value.setPlaceholderText(self.tr("Value"))
        row.away.setAccessibleName(self.tr("Remove milestone"))
        row.away.setToolTip(self.tr("Remove milestone"))

    def set_milestones(self, target_id: str, milestones: Iterable[Milestone], language: Language) -> None:
        """Show the milestones of a target; a half typed row stays while the target stays the same."""
        wanted = tuple(milestones)
        if (target_id, wanted, language) == (self._target_id, self._shown, self._language):
            return
        half = [row for row in self._list if target_id == self._target_id and self._is_half(row)]
        self._target_id, self._shown, self._language = target_id, wanted, language
        for row in self._list:
            if row not in half:
                self._drop(row)
        self._list = []
        for one in wanted:
            self._put(one)
        for row in half:
            self._list.append(row)
            self._rows.addWidget(row)
        self._tell(None)

    def _is_half(self, row: _Row) -> bool:
        year, value = row.texts()
        known = any(one.milestone_id == row.milestone_id for one in self._shown)
        return not known and not (year and value)

    def _put(self, milestone: Milestone, *, is_new: bool = False) -> _Row:
        row = _Row(milestone)
        row.value.use(self._language)
        if not is_new:
            row.year.set_year(milestone.year, self._language)
            row.value.set_value(milestone.value)
        row.changed.connect(self._on_changed)
        row.removed.connect(lambda: self._remove(row))
        self._name(row)
        self._list.append(row)
        self._rows.addWidget(row)
        return row

    def _drop(self, row: _Row) -> None:
        row.blockSignals(True)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def add_row(self) -> None:
        """An empty row, with the cursor in its year."""
        self._put(Milestone(new_id(), self._target_id, 0, 0.0), is_new=True).year.setFocus()

    def rows(self) -> list[tuple[YearEdit, NumberEdit]]:
        """Year and value inputs, row by row."""
        return [(row.year, row.value) for row in self._list]

    def _remove(self, row: _Row) -> None:
        self._list.remove(row)
        self._drop(row)
        self._on_changed()

    def _on_changed(self) -> None:
        try:
            found = [row.milestone() for row in self._list]
        except NatcoordError as refusal:
            self._tell(refusal)
            return
        self._tell(None)
        whole = tuple(sorted((one for one in found if one is not None), key=lambda one: one.year))
        years = [one.year for one in whole]
        if len(set(years)) < len(years):
            self._tell(NatcoordError("milestone_out_of_order"))
        elif whole != self._shown:
            self.edited.emit(whole)

    def _tell(self, refusal: NatcoordError | None) -> None:
        self.problem.tell(refusal, self._language)
