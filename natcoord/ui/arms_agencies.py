"""ArmsAgencies: who is expected to send figures of a year, who did, and why others did not."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain.arms import Summary, YearFacts
from natcoord.domain.plan_records import ArmsSupply
from natcoord.domain.records import VALUE_ABSENCES
from natcoord.services import arms
from natcoord.ui import arms_words
from natcoord.ui.day_edit import DayEdit
from natcoord.ui.elided import ElidedButton, LeadingLabel
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.record_list import Line, RecordList
from natcoord.ui.workspace import Workspace

EVERY = "*"  # of the list: all agencies together
_MOST = 9  # agencies that are found without a filter


class ArmsAgencies(QWidget):
    """The list, and below it a choice of agencies to be expected too. `chosen` is sent with a key, or None for all."""

    chosen = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._year = YearFacts(0, ())
        self._expected: list[str] = []
        self.list = RecordList()
        self.list.setMinimumWidth(176)
        self.add, self.remove, self.settings = QuietCombo(), QPushButton(), ElidedButton()
        self.remove.setProperty("kind", "flat")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.list, 1)
        column.addWidget(self.add)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.settings)
        self.setFocusProxy(self.list.view)
        self.list.chosen.connect(lambda key: self.chosen.emit(None if key in ("", EVERY) else key))
        self.add.activated.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.settings.clicked.connect(lambda: workspace.asked_to_open.emit("institution", ""))

    def retranslate(self) -> None:
        """The fixed words."""
        self.list.name(self.tr("Agencies"), self.tr("Find an agency…"))
        self.add.setAccessibleName(self.tr("Expect another agency"))
        self.remove.setText(self.tr("Not expected"))
        self.settings.setText(self.tr("Name the institutions first"))

    def current(self) -> str | None:
        """The agency whose figures are shown; None for all together."""
        key = self.list.current()
        return None if key in (None, EVERY) else key

    def show_year(self, year: YearFacts, told: Summary, names: dict[str, str]) -> None:
        """Show the agencies of a year. `names` are those of all institutions, in order."""
        language = self.workspace.language
        self._year = year
        whole = self.tr("{supplied} of {expected} supplied").format(
            supplied=language.number(told.coverage.supplied), expected=language.number(told.coverage.expected)
        )
        lines = [Line(EVERY, self.tr("All agencies"), whole, language.number(told.whole.total))]
        by_key = {one.institution_id: one for one in told.coverage.agencies}
        self._expected = [one.institution_id for one in year.supplies]
        for key in sorted(by_key, key=lambda one: list(names).index(one) if one in names else 0):
            own, agency = told.agencies.get(key), by_key[key]
            lines.append(
                Line(
                    key,
                    names.get(key, key),
                    arms_words.state(agency, language),
                    language.number(own.total) if own else "",
                    below_status="" if agency.state == "supplied" else "needs_acceleration",
                )
            )
        self.list.filter.setVisible(len(lines) > _MOST)
        self.list.set_lines(lines)
        self._offer(names, by_key)

    def _offer(self, names: dict[str, str], shown: dict[str, object]) -> None:
        can_write = not self.workspace.is_read_only and self._year.closed_on is None
        rest = {key: name for key, name in names.items() if key not in shown}
        self.add.fill({"": self.tr("Expect another…"), **rest})
        self.add.choose("")
        self.add.setVisible(can_write and bool(rest))
        self.settings.setVisible(can_write and not names)
        key = self.current()
        is_bare = all(key != one.institution_id for one in (*self._year.counts, *self._year.figures))
        self.remove.setVisible(can_write and key in self._expected and is_bare)

    def _add(self) -> None:
        key = self.add.currentData()
        if key and self.workspace.do(arms.expect, self._year.year, [*self._expected, key]) is not None:
            self.list.go_to(key)

    def _remove(self) -> None:
        key = self.current()
        self.workspace.do(arms.expect, self._year.year, [one for one in self._expected if one != key])


class SupplyLine(QWidget):
    """Whether the chosen agency sent its figures, and when, or why not. `edited` is sent with the changed record."""

    edited = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._supply: ArmsSupply | None = None
        self.day, self.why, self.note = DayEdit(), QuietCombo(), QLineEdit()
        self.supplied, self.or_why = LeadingLabel("soft", wraps=False), LeadingLabel("soft", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.supplied, self.day, self.or_why, self.why, self.note):
            row.addWidget(widget, int(widget is self.note) * 2 + int(widget is self.why))
        self.day.edited.connect(self._on_day)
        self.why.activated.connect(self._on_why)
        self.note.editingFinished.connect(self._on_note)

    def retranslate(self) -> None:
        """The fixed words."""
        language = self.workspace.language
        self.supplied.setText(self.tr("Supplied on"))
        self.or_why.setText(self.tr("or missing:"))
        self.day.setAccessibleName(self.tr("Supplied on"))
        self.day.use(language)
        self.why.setAccessibleName(self.tr("Why figures are missing"))
        self.why.fill({"": "–", **{code: labels.absence(code, language) for code in VALUE_ABSENCES}})
        self.note.setPlaceholderText(self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note"))

    def show_supply(self, year: YearFacts, agency: str | None) -> None:
        """Show what is known of one agency; nothing for all of them."""
        self.setVisible(agency is not None)
        if agency is None:
            self._supply = None
            return
        found = next((one for one in year.supplies if one.institution_id == agency), None)
        self._supply = found or arms.new_supply(year.year, agency)
        self.day.set_day(self._supply.supplied_on)
        self.why.choose(self._supply.absence or "")
        if self.note.text().strip() != self._supply.note:
            self.note.setText(self._supply.note)
            self.note.setCursorPosition(0)
        for widget in (self.day, self.why):
            widget.setEnabled(not self.workspace.is_read_only)
        self.note.setReadOnly(self.workspace.is_read_only)

    def _on_day(self) -> None:
        day = self.day.day()
        self._change(supplied_on=day, **({"absence": None} if day else {}))

    def _on_why(self) -> None:
        code = self.why.currentData() or None
        self._change(absence=code, **({"supplied_on": None} if code else {}))

    def _on_note(self) -> None:
        self._change(note=self.note.text().strip())

    def _change(self, **changes: str | None) -> None:
        if self._supply is None:
            return
        after = replace(self._supply, **changes)
        if after != self._supply:
            self._supply = after
            self.edited.emit(after)
