"""ReportMissing: what a report still lacks, where it is asked and who owes it; and what contradicts what."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from natcoord.domain.report_lines import Line as Answer
from natcoord.ui import copied_table, report_words
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.findings_list import FindingsList, Line
from natcoord.ui.problem_line import ProblemLine
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.report_shown import OPEN_STATES, Checked, Shown

_NOBODY = "-"


class ReportMissing(QWidget):
    """`opened` is sent with the field that was asked for, `place_wanted` with the record where a fact is entered."""

    opened = Signal(str)
    place_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self.checked = Checked()
        self.clash_heading = LeadingLabel("heading")
        self.nothing, self.no_clash = LeadingLabel("soft"), LeadingLabel("soft")
        self.more, self.problem = LeadingLabel("soft"), ProblemLine()
        self.owner = QuietCombo()
        self.owner.setMinimumContentsLength(18)
        self.owner.currentIndexChanged.connect(self._show_lines)
        self.copy_button, self.place_button = QPushButton(), QPushButton()
        self.copy_button.clicked.connect(self.copy)
        self.place_button.clicked.connect(self._open_place)
        self.lines = FindingsList(4, wide=0, gives_way=(1, 3), words=(1, 2, 3))
        self.clashes = FindingsList(2, wide=1, words=(0,))
        self.lines.opened.connect(self.opened)
        self.lines.chosen.connect(lambda _: self._say_place())
        self.clashes.opened.connect(self._open_clash)
        self.clashes.chosen.connect(lambda _: self._say_clash())
        head = QHBoxLayout()
        for widget in (self.owner, self.place_button, self.copy_button):
            head.addWidget(widget)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.lines, 3)
        for widget in (self.clash_heading, self.problem, self.no_clash):
            column.addWidget(widget)
        column.addWidget(self.clashes, 2)
        column.addWidget(self.more)
        column.addStretch(0)
        self.setFocusProxy(self.lines)

    def retranslate(self) -> None:
        """The fixed words."""
        self.nothing.setText(self.tr("Nothing is missing: every question that is asked has an answer."))
        self.no_clash.setText(
            self.tr("None: the report agrees with the facts, with itself and with the one before it.")
        )
        self.clash_heading.setText(self.tr("Contradictions"))
        self.copy_button.setText(self.tr("Copy the list"))
        self.place_button.setText(self.tr("Enter the fact"))
        self.place_button.setToolTip(self.tr("Opens the record that answers this question in every report."))
        self.owner.setAccessibleName(self.tr("Who owes it"))
        headings = self.tr("Question"), self.tr("Section"), self.tr("Owed by"), self.tr("State")
        self.lines.name(self.tr("What is missing"), headings)
        self.clashes.name(self.tr("Contradictions"), (self.tr("Question"), self.tr("What contradicts what")))

    def show_report(self, shown: Shown, checked: Checked) -> None:
        """Show what this report lacks."""
        self.shown = shown
        open_lines = self._open_lines()
        owners = {one.institution_id: shown.owner(one) for one in open_lines if shown.owner(one)}
        named = sorted(owners.items(), key=lambda pair: shown.language.sort_key(pair[1]))
        nobody = {_NOBODY: self.tr("Nobody named")} if any(not shown.owner(one) for one in open_lines) else {}
        self.owner.fill({"": self.tr("Owed by anyone"), **dict(named), **nobody})
        self.owner.setVisible(len(named) + len(nobody) > 1)
        self._show_lines()
        self.show_checked(checked)

    def _open_lines(self) -> list[Answer]:
        return [one for one in self.shown.lines.values() if one.state in OPEN_STATES] if self.shown else []

    def _show_lines(self) -> None:
        shown = self.shown
        if shown is None:
            return
        wanted, every = self.owner.currentData(), self._open_lines()
        made = []
        for one in every:
            owner = shown.owner(one)
            if wanted and wanted != (one.institution_id if owner else _NOBODY):
                continue
            key = one.field.field_key
            texts = (
                shown.question(key),
                shown.word(f"section.{one.field.section}"),
                owner or self.tr("nobody named"),
                report_words.state(one.state, shown.language),
            )
            made.append(Line(key, texts, shown.question(key)))
        self.nothing.setVisible(not every)
        self.lines.setVisible(bool(every))
        self.copy_button.setVisible(bool(every))
        self.place_button.setVisible(bool(every))
        self.lines.set_lines(made)
        self._say_place()

    def show_checked(self, checked: Checked) -> None:
        """Show the contradictions, read a moment later."""
        self.checked, shown = checked, self.shown
        if shown is None or shown.template is None:
            return
        self.problem.tell(checked.refusal, shown.language)
        found = list(enumerate(checked.contradictions))
        made = []
        for number, one in found:
            words = report_words.contradiction(one, shown.template, shown.language)
            question = shown.question(one.field_key)
            name = shown.number(one.field_key) or question
            made.append(Line(str(number), (_short(name), words), f"{question}\n{words}"))
        self.no_clash.setVisible(not found and checked.refusal is None)
        self.clashes.setVisible(bool(found))
        self.clashes.set_lines(made)
        self._say_clash()

    def _say_clash(self) -> None:
        more = self.clashes.current_more()
        self.more.setText(report_words.led(more, self.shown.language) if self.shown else "")
        self.more.setVisible(bool(more))

    def _say_place(self) -> None:
        line = self.shown.lines.get(self.lines.current_key()) if self.shown else None
        self.place_button.setEnabled(line is not None and line.asked_at is not None)

    def _open_place(self) -> None:
        line = self.shown.lines.get(self.lines.current_key()) if self.shown else None
        if line is not None and line.asked_at is not None:
            self.place_wanted.emit(*line.asked_at)

    def _open_clash(self, key: str) -> None:
        self.opened.emit(self.checked.contradictions[int(key)].field_key)

    def copy(self) -> None:
        """Put the list on the clipboard, to be sent to who owes it."""
        rows = [line.texts for line in self.lines.lines.lines]
        copied_table.put(self.lines.lines.headings, rows, is_rtl=self.shown.language.is_rtl)


def _short(text: str) -> str:
    return text if len(text) <= 24 else f"{text[:24]}…"
