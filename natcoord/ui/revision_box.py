"""RevisionBox: what it takes to change an adopted target: new numbers, or the way back to a draft, day, body, why."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain import ledger, targets
from natcoord.domain.records import Indicator, Milestone, Target
from natcoord.i18n import Language
from natcoord.ui.day_edit import DayEdit
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.line_fields import LineFields


class RevisionBox(QFrame):
    """Away until it is asked. `previewed` is sent with the target as it would become, `left` when nothing will.

    `revised` carries that target, the day, the deciding body and the reason; `returned` the last three.
    """

    revised = Signal(object, date, str, str)
    returned = Signal(date, str, str)
    previewed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self.target: Target | None = None  # as it stands; None while the box is away
        self._sheets: list[Indicator] = []
        self._milestones: tuple[Milestone, ...] = ()
        self._language = Language("en")
        self.heading, self.purpose = LeadingLabel("strong"), LeadingLabel("soft")
        self.fields = LineFields()
        self.day = DayEdit(may_be_empty=False)
        self.body, self.reason = QLineEdit(), QLineEdit()
        self._labels = {"day": LeadingLabel("label"), "body": LeadingLabel("label"), "reason": LeadingLabel("label")}
        self.problem = LeadingLabel("problem")
        self.do_it, self.leave = QPushButton(), QPushButton()
        self.do_it.setProperty("kind", "accent")
        self.leave.setProperty("kind", "plain")
        self._lay_out()
        self.fields.edited.connect(self._on_edited)
        self.do_it.clicked.connect(self._do)
        self.leave.clicked.connect(self._leave)
        self.reason.returnPressed.connect(self._do)
        self.body.returnPressed.connect(self._do)
        self.hide()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        places = {"day": (0, 0, 1), "body": (0, 1, 1), "reason": (3, 0, 2)}
        for name, (row, column, wide) in places.items():
            self._labels[name].setBuddy(getattr(self, name))
            grid.addWidget(self._labels[name], row, column, 1, wide)
            grid.addWidget(getattr(self, name), row + 1, column, 1, wide)
        grid.setRowMinimumHeight(2, 4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)
        row = QHBoxLayout()
        row.addWidget(self.do_it)
        row.addWidget(self.leave)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(10)
        for one in (self.heading, self.purpose, self.fields):
            column.addWidget(one)
        column.addLayout(grid)
        column.addWidget(self.problem)
        column.addLayout(row)

    def retranslate(self) -> None:
        """The fixed words."""
        words = {
            "day": self.tr("Decided on"),
            "body": self.tr("Decided by"),
            "reason": self.tr("Reason"),
        }
        for name, label in self._labels.items():
            label.setText(words[name])
            getattr(self, name).setAccessibleName(words[name])
        self.purpose.setText(self.tr("The line so far stays in the ledger and, drawn thin, in the charts."))
        self.leave.setText(self.tr("Leave it as it is"))
        self.fields.retranslate()
        self._say_what()

    def _say_what(self) -> None:
        is_revision = not self.fields.isHidden()
        self.heading.setText(self.tr("Revise the line") if is_revision else self.tr("Return to draft"))
        self.do_it.setText(self.tr("Revise") if is_revision else self.tr("Return to draft"))

    # -- asking -------------------------------------------------------------------------------------------

    def ask_revision(self, target: Target, sheets: list[Indicator], language: Language) -> None:
        """Ask for new numbers, those in force filled in."""
        self.fields.start_over(target, language)
        self._milestones = target.milestones
        self._ask(target, sheets, language, is_revision=True)
        self.fields.target_value.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields.target_value.selectAll()

    def ask_return(self, target: Target, language: Language) -> None:
        """Ask why an adopted target becomes a draft again."""
        self._ask(target, [], language, is_revision=False)
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, target: Target, sheets: list[Indicator], language: Language, *, is_revision: bool) -> None:
        self.target, self._sheets, self._language = target, sheets, language
        self.fields.setVisible(is_revision)
        self._say_what()
        self.body.clear()
        self.reason.clear()
        self.problem.hide()
        self.show()

    def set_days(self, earliest: str | None, today: date) -> None:
        """Today is filled in. No day before the last one of the ledger can be chosen, and none that has not come."""
        self.day.use(self._language)
        last = QDate(today.year, today.month, today.day)
        first = QDate.fromString((earliest or "")[:10], Qt.DateFormat.ISODate)
        if first.isValid():
            self.day.setDateRange(first, max(first, last))
        self.day.set_day(today.isoformat())

    def close_box(self) -> None:
        """Nothing is asked any more."""
        self.target = None
        self.hide()

    def _leave(self) -> None:
        self.close_box()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(self.focusWidget(), QPushButton):
            event.accept()  # the field has done it; the page must not press what has the focus by now
        else:
            super().keyPressEvent(event)

    # -- giving -------------------------------------------------------------------------------------------

    def draft(self) -> Target | None:
        """The target with the numbers that stand here."""
        return replace(self.fields.put_into(self.target), milestones=self._milestones) if self.target else None

    def _on_edited(self, name: str, value: object) -> None:
        if name == "milestones" and isinstance(value, tuple):
            self._milestones = value
        self.problem.hide()
        self.previewed.emit(self.draft())

    def _do(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # what is being typed counts
        draft = self.draft()
        if draft is None or self.target is None:
            return
        is_revision = not self.fields.isHidden()
        if is_revision and not self._stands(draft):
            return
        day, body, reason = self.day.day(), self.body.text().strip(), self.reason.text().strip()
        if not body:
            self._tell(self.tr("Name the body that decided."), self.body)
        elif not reason:
            self._tell(self.tr("Say why, for whoever reads the ledger later."), self.reason)
        elif day and is_revision:
            self.revised.emit(draft, date.fromisoformat(day), body, reason)
        elif day:
            self.returned.emit(date.fromisoformat(day), body, reason)

    def _stands(self, draft: Target) -> bool:
        """Whether the numbers can be adopted; if not, it is said why."""
        assert self.target is not None
        refusal = self.fields.refusal()
        missing = targets.problems(draft, self._sheets)
        if refusal is not None:
            self._tell(labels.error(refusal, self._language), self.fields.target_value)
        elif ledger.is_same_line(draft, self.target):
            words = self.tr("Nothing is changed yet: change a value, a year or a milestone.")
            self._tell(words, self.fields.target_value)
        elif missing:
            words = "\n".join(labels.target_problem(code, self._language) for code in missing)
            self._tell(words, self.fields.target_value)
        else:
            return True
        return False

    def _tell(self, words: str, field: QWidget) -> None:
        self.problem.setText(words)
        self.problem.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
