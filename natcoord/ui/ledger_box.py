"""LedgerBox: every line an adopted target has had, the one in force first; numbers are revised, never edited."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain import ledger
from natcoord.domain.ledger import Line
from natcoord.domain.records import Indicator
from natcoord.i18n import Language
from natcoord.ui.elided import LeadingLabel


class LedgerBox(QFrame):
    """`asked` is sent when somebody wants to revise the line in force."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "inset")
        self._shown: tuple[object, ...] = ()
        self.heading = LeadingLabel("label")
        self.revise = QPushButton()
        self.revise.setProperty("kind", "link")
        self.revise.clicked.connect(self.asked)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.revise)
        self._entries = QVBoxLayout()
        self._entries.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._entries)
        self.hide()

    def retranslate(self) -> None:
        """The fixed words."""
        self.heading.setText(self.tr("Ledger: baseline, milestones and target"))
        self.revise.setText(self.tr("Revise…"))
        self.revise.setAccessibleName(self.tr("Revise baseline, milestones or target"))
        self._shown = ()

    def set_lines(self, lines: tuple[Line, ...], sheet: Indicator | None, language: Language) -> None:
        """Show the lines of a target (`ledger.lines`); the box is away while it has none."""
        self.setVisible(bool(lines))
        self.revise.setVisible(bool(lines) and lines[-1].until is None)
        if self._shown == (lines, sheet, language):
            return
        self._shown = lines, sheet, language
        while self._entries.count():
            old = self._entries.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        for one in reversed(lines):
            self._entries.addWidget(self._entry(one, sheet, language))

    def _entry(self, line: Line, sheet: Indicator | None, language: Language) -> QWidget:
        entry = QWidget()
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        texts = (
            ("strong" if line.until is None else "", self._numbers(line, sheet, language)),
            ("small", self._when(line, language)),
            ("small", self._why(line, language)),
        )
        for kind, text in texts:
            if text:
                label = LeadingLabel(kind)
                label.setText(text)
                column.addWidget(label)
        return entry

    def _numbers(self, line: Line, sheet: Indicator | None, language: Language) -> str:
        target = line.target
        baseline, milestone, goal = (
            self.tr("Baseline {value} ({year})"),
            self.tr("Milestone {value} ({year})"),
            self.tr("Target {value} ({year})"),
        )
        points = [
            (baseline, target.baseline_year, target.baseline_value),
            *((milestone, year, value) for year, value in ledger.points(target)),
            (goal, target.target_year, target.target_value),
        ]
        return " · ".join(
            words.format(value=labels.amount(value, sheet, language), year=language.year(year))
            for words, year, value in points
        )

    def _when(self, line: Line, language: Language) -> str:
        if line.until is None:
            words = self.tr("In force since {since}, adopted by {body}")
        else:
            words = self.tr("From {since} until {until}, adopted by {body}")
        days = {"since": language.date(line.since), "until": language.date(line.until)}
        return words.format(body=language.isolate(line.target.adopted_by), **days)

    def _why(self, line: Line, language: Language) -> str:
        if line.until is None:
            return ""
        words = self.tr("Ended by {body}: {reason}")
        return words.format(body=language.isolate(line.revised_by), reason=language.isolate(line.reason))
