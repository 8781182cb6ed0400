"""ReportField: one question of a report: what the facts say, what is said, where it came from and who owes it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from natcoord.domain.prefill import Place
from natcoord.domain.report_lines import Line
from natcoord.domain.report_records import ReportEntry
from natcoord.services import reporting
from natcoord.ui import report_words
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.report_answer import ReportAnswer
from natcoord.ui.report_shown import Checked, Shown
from natcoord.ui.sources_line import SourcesLine
from natcoord.ui.workspace import Workspace

_SHORT = 50  # characters of a fact that leave room for links beside it
_LONG = 600  # characters of a fact that are shown; the tool tip has more
_LONGEST_TIP = 4000


@dataclass(frozen=True)
class _Key:
    """What tells one question that is shown from another."""

    report_id: str
    field_key: str
    language: str


class ReportField(QFrame):
    """`next_wanted` is sent once what is typed is written."""

    next_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.workspace = workspace
        self.line: Line | None = None
        self._shown: Shown | None = None
        self._key: _Key | None = None
        self._is_written = True
        self.place, self.question, self.help = LeadingLabel("small"), LeadingLabel("strong"), LeadingLabel("soft")
        self.skipped, self.clashes = LeadingLabel("soft"), LeadingLabel("problem")
        self.owner, self.sources = LeadingLabel("soft"), SourcesLine()
        self.answer = ReportAnswer()
        self.answer.edited.connect(self._write)
        self.next_button = QPushButton()
        self.next_button.setProperty("kind", "accent")
        self.next_button.clicked.connect(self.go_on)
        self._make_fact()
        self._make_carried()
        self._lay_out()
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.go_on)

    def _make_fact(self) -> None:
        self.fact = QFrame()
        self.fact.setProperty("kind", "inset")
        self.fact_label, self.fact_words = LeadingLabel("label"), LeadingLabel()
        self.fact_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_button, self.take_button = QPushButton(), QPushButton()
        for button in (self.open_button, self.take_button):
            button.setProperty("kind", "link")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.open_button.clicked.connect(self._open)
        self.take_button.clicked.connect(self._take)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.fact_label)
        words.addWidget(self.fact_words)
        words.addStretch(1)
        self._links = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._links.setSpacing(0)
        self._links.addWidget(self.open_button)
        self._links.addWidget(self.take_button)
        self._links.addStretch(1)
        self._fact_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.fact)
        self._fact_row.setContentsMargins(10, 5, 6, 5)
        self._fact_row.addLayout(words, 1)
        self._fact_row.addLayout(self._links)

    def _make_carried(self) -> None:
        self.carried = QFrame()
        self.carried.setProperty("kind", "warning")
        self.carried_words, self.confirm_button = LeadingLabel("strong"), QPushButton()
        self.confirm_button.clicked.connect(self.confirm)
        row = QHBoxLayout(self.carried)
        row.setContentsMargins(10, 6, 10, 6)
        row.addWidget(self.carried_words, 1)
        row.addWidget(self.confirm_button)

    def _lay_out(self) -> None:
        inside = QWidget(objectName="scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(8)
        for widget in (self.place, self.question, self.help, self.skipped, self.clashes, self.carried, self.fact):
            column.addWidget(widget)
        for widget in (self.answer, self.owner, self.sources):
            column.addWidget(widget)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        self.foot = QHBoxLayout()  # more may stand at its end
        self.foot.setContentsMargins(16, 6, 16, 10)
        self.foot.addWidget(self.next_button)
        self.foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addLayout(self.foot)

    def retranslate(self) -> None:
        """The fixed words."""
        self.confirm_button.setText(self.tr("It still holds"))
        self.take_button.setText(self.tr("Keep it as it is now"))
        self.take_button.setToolTip(self.tr("The report keeps this answer, also when the facts change later."))
        self.next_button.setText(self.tr("Save and next"))
        self.next_button.setToolTip(self.tr("Ctrl+Enter"))

    # -- showing --------------------------------------------------------------------------------------------

    def show_line(self, line: Line, shown: Shown, checked: Checked) -> None:
        """Show one question; what is being typed about the same one is kept."""
        key = _Key(shown.report.report_id, line.field.field_key, shown.language.code + shown.report.language)
        is_new, self._key = key != self._key, key
        self.line, self._shown = line, shown
        field, language = line.field, shown.language
        section = shown.word(f"section.{field.section}")
        self.place.setText(" · ".join(one for one in (section, report_words.state(line.state, language)) if one))
        self.question.setText(report_words.led(shown.question(field.field_key), language))
        has_help = shown.template is not None and shown.template.has(f"field.{field.field_key}.help")
        self.help.setText(shown.word(f"field.{field.field_key}.help") if has_help else "")
        self.help.setVisible(has_help)
        self._show_skipped(line, shown)
        self._show_carried(line, shown)
        self._show_fact(line, shown)
        self.answer.show_line(line, shown, is_new=is_new)
        owner = shown.owner(line)
        self.owner.setText(self.tr("Owed by {institution}").format(institution=language.isolate(owner)))
        self.owner.setVisible(bool(owner))
        self.sources.show_sources(field, self.workspace.pack, language)
        self.show_clashes(checked)
        self.next_button.setEnabled(True)
        if is_new:
            self.area.verticalScrollBar().setValue(0)

    def _show_skipped(self, line: Line, shown: Shown) -> None:
        self.skipped.setVisible(not line.is_asked)
        condition = line.field.asked_if
        if condition is not None and not line.is_asked:
            words = self.tr("Not asked, because of what is said to: {question}")
            self.skipped.setText(words.format(question=shown.language.isolate(shown.question(condition.field_key))))

    def _show_carried(self, line: Line, shown: Shown) -> None:
        entry, language = line.entry, shown.language
        origin = entry.carried_from if entry is not None else None
        is_waiting = entry is not None and not entry.is_confirmed
        self.carried.setVisible(bool(origin))
        self.confirm_button.setVisible(is_waiting and shown.is_open)
        period = shown.periods.get(origin or "", "")
        named = language.isolate(report_words.years_of(period, language)) if period else ""
        if is_waiting:
            words = self.tr("Unchanged since the report of {period}?") if named else self.tr("Unchanged since then?")
        else:
            words = self.tr("Unchanged since the report of {period}.") if named else self.tr("Unchanged since then.")
        self.carried_words.setText(words.format(period=named))
        kind = "warning" if is_waiting else "inset"
        if self.carried.property("kind") != kind:
            self.carried.setProperty("kind", kind)
            self.carried.style().unpolish(self.carried)
            self.carried.style().polish(self.carried)

    def _show_fact(self, line: Line, shown: Shown) -> None:
        place, language, fact = self._where(line), shown.language, line.fact
        self.fact.setVisible(fact is not None or place is not None)
        self.open_button.setVisible(place is not None)
        is_table = line.field.kind == "table"
        self.take_button.setVisible(fact is not None and line.entry is None and shown.is_open and not is_table)
        if is_table:
            self.fact_label.setText(self.tr("This table is drawn from the facts; nothing is filled in here."))
        else:
            self.fact_label.setText(self.tr("From the facts") if fact else self.tr("The facts say nothing yet"))
        words = report_words.value(fact, line.field, shown.template, language) if fact and shown.template else ""
        self.fact_words.setVisible(bool(words))
        self.fact_words.setText(report_words.led(words if len(words) <= _LONG else f"{words[:_LONG]}…", language))
        self.fact_words.setToolTip(words[:_LONGEST_TIP] if len(words) > _LONG else "")
        self._place_links(is_below="\n" in words or len(words) > _SHORT)
        self.open_button.setText(self.tr("Open the record") if fact else self.tr("Enter it where it belongs"))

    def _place_links(self, *, is_below: bool) -> None:
        """The links stand beside a short fact and below a long one."""
        way = QBoxLayout.Direction
        self._fact_row.setDirection(way.TopToBottom if is_below else way.LeftToRight)
        self._links.setDirection(way.LeftToRight if is_below else way.TopToBottom)

    @staticmethod
    def _where(line: Line) -> Place | None:
        return (line.fact.origin if line.fact else None) or line.asked_at

    def show_clashes(self, checked: Checked) -> None:
        """Say what this answer contradicts."""
        if self.line is None or self._shown is None or self._shown.template is None:
            return
        shown, found = self._shown, checked.of(self.line.field.field_key)
        said = [report_words.contradiction(one, shown.template, shown.language) for one in found]
        self.clashes.setText("\n".join(self.tr("⚠ {sentence}").format(sentence=one) for one in said))
        self.clashes.setVisible(bool(said))

    def focus_first(self) -> None:
        """Put the keyboard where the answer begins."""
        self.answer.setFocus(Qt.FocusReason.TabFocusReason)
        QTimer.singleShot(0, self.answer, lambda: self.area.ensureWidgetVisible(self.answer, 0, 60))

    # -- doing ----------------------------------------------------------------------------------------------

    def _write(self, entry: ReportEntry) -> None:
        self.answer.settle(True)
        self._is_written = self.workspace.do(reporting.fill, entry) is not None
        if not self._is_written:
            self.answer.settle(False)

    def commit(self) -> bool:
        """Write what is typed; False where it was refused."""
        self._is_written = True
        if self._shown is not None and self._shown.is_open:
            self.answer.commit()
        return self._is_written

    def go_on(self) -> None:
        """Write what is typed and ask for the next question."""
        if self.commit():
            self.next_wanted.emit()

    def confirm(self) -> None:
        """Say that what was carried still holds."""
        if self._shown is not None and self.line is not None and self._shown.is_open:
            key = self.line.field.field_key
            self.workspace.do(reporting.confirm, self._shown.report.report_id, (key,))

    def _take(self) -> None:
        if self._shown is not None and self.line is not None:
            key, today = self.line.field.field_key, self.workspace.today
            self.workspace.do(reporting.take_facts, self._shown.report.report_id, (key,), today)

    def _open(self) -> None:
        place = self._where(self.line) if self.line else None
        if place is not None:
            self.workspace.asked_to_open.emit(*place)
