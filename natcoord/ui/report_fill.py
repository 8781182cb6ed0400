"""ReportFill: the questions of a report by section on one side, the answer to the current one on the other."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget

from natcoord.domain.report_lines import Line
from natcoord.domain.report_records import Report
from natcoord.services import reporting
from natcoord.ui import counted, report_words
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.question_list import QuestionList, Row
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.report_field import ReportField
from natcoord.ui.report_shown import OPEN_STATES, Checked, Shown
from natcoord.ui.workspace import Workspace

_MOST_EARLIER = 3  # reports that are offered to carry from
_WIDE_LIST = 320  # pixels: the names of sections are longer than the box
_FILTERS = ("asked", "open", "facts", "filled", "clashes", "all")


class ReportFill(QWidget):
    """`said` is sent with a sentence about what was done to many answers at once."""

    said = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.shown: Shown | None = None
        self.checked = Checked()
        self._current = ""  # the field that is shown
        self._is_filling = False
        self.section, self.which = QuietCombo(), QuietCombo()
        for combo in (self.section, self.which):
            combo.currentIndexChanged.connect(self._on_filter)
        self.questions = QuestionList()
        self.questions.selectionModel().currentChanged.connect(self._on_current)
        self.nothing = LeadingLabel("soft")
        self.legend = LeadingLabel("small", wraps=False)
        self.together = QPushButton()
        self.menu = QMenu(self.together)
        self.menu.aboutToShow.connect(self.fill_menu)
        self.together.setMenu(self.menu)
        self.field = ReportField(workspace)
        self.field.next_wanted.connect(self.go_to_next)
        self.questions.typed.connect(self._on_typed)
        self.questions.activated.connect(self.field.focus_first)
        self.side = QWidget()
        filters = QHBoxLayout()
        filters.setSpacing(6)
        filters.addWidget(self.section, 1)
        filters.addWidget(self.which, 1)
        self.section.view().setMinimumWidth(_WIDE_LIST)
        column = QVBoxLayout(self.side)
        column.setContentsMargins(1, 0, 1, 0)  # a mirrored splitter cuts a pixel off
        column.setSpacing(6)
        column.addLayout(filters)
        column.addWidget(self.nothing)
        column.addWidget(self.questions, 1)
        column.addWidget(self.legend)
        self.field.foot.addWidget(self.together)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(self.side)
        self.splitter.addWidget(self.field)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([300, 460])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)
        self.setFocusProxy(self.questions)

    def retranslate(self) -> None:
        """The fixed words."""
        words = {
            "asked": self.tr("Asked"),
            "open": self.tr("Missing or to confirm"),
            "facts": self.tr("Answered by the facts"),
            "filled": self.tr("Filled in"),
            "clashes": self.tr("With contradictions"),
            "all": self.tr("All questions"),
        }
        self.which.fill({name: words[name] for name in _FILTERS})
        self.which.setAccessibleName(self.tr("Which questions"))
        self.section.setAccessibleName(self.tr("Section"))
        self.questions.setAccessibleName(self.tr("Questions"))
        self.nothing.setText(self.tr("No question matches. Choose another section or filter."))
        self.legend.setText(self.tr("Type 1–3 to choose · ? not available · - not applicable · / not shared"))
        self.legend.setToolTip(self.legend.text())
        self.together.setText(self.tr("Many at once"))
        self.field.retranslate()

    # -- showing --------------------------------------------------------------------------------------------

    def show_report(self, shown: Shown, checked: Checked) -> None:
        """Show the questions of a report; the current one stays current."""
        is_other = self.shown is None or self.shown.report.report_id != shown.report.report_id
        self.shown, self.checked = shown, checked
        if is_other:
            self._current = ""
        self._fill_sections(shown)
        self._show_list()
        self.together.setEnabled(shown.is_open)
        self._show_current()

    def show_checked(self, checked: Checked) -> None:
        """Show what was found to contradict, read a moment later."""
        if checked == self.checked:
            return
        self.checked = checked
        if self.shown is not None:
            self._show_list()
        self.field.show_clashes(checked)

    def _fill_sections(self, shown: Shown) -> None:
        language = shown.language
        said = {"": self.tr("All sections")}
        for one in shown.template.sections if shown.template else ():
            left = sum(len(shown.keys(state, one.key)) for state in OPEN_STATES)
            number = self.tr("{number}  {title} ({left})") if left else self.tr("{number}  {title} ✓")
            title = shown.word(f"section.{one.key}")
            said[one.key] = number.format(
                number=language.digits_of(one.number), title=title, left=language.number(left)
            ).strip()
        self.section.fill(said)

    def _show_list(self) -> None:
        self._is_filling = True
        self.questions.questions.set_rows(self._rows())
        if not self.questions.select(self._current):
            first = next((row for row in self.questions.questions.rows if row.question_key), None)
            wanted = self._next_open("") if not self._current else ""
            self.questions.select(wanted) or self.questions.select(first.question_key if first else "")
            self._current = self.questions.current_key()
        if self.questions.currentIndex().row() == 1:
            self.questions.scrollToTop()  # to the name of the section
        self._is_filling = False
        self.nothing.setVisible(not self.questions.questions.rows)

    def _rows(self) -> list[Row]:
        """The rows that pass the filters; the current question stays until another one is chosen."""
        if self.shown is None:
            return []
        passes, wanted = self._passes(), self.section.currentData()
        rows: list[Row] = []
        section = ""
        for key, line in self.shown.lines.items():
            if (wanted and line.field.section != wanted) or (key != self._current and not passes(line)):
                continue
            if line.field.section != section:
                section = line.field.section
                rows.append(self._header(section))
            rows.append(self._row(key, line))
        return rows

    def _passes(self) -> Callable[[Line], bool]:
        choice = self.which.currentData()
        if choice == "open":
            return lambda one: one.state in OPEN_STATES
        if choice == "clashes":
            found = {one.field_key for one in self.checked.contradictions}
            return lambda one: one.field.field_key in found
        if choice in ("facts", "filled"):
            return lambda one: one.state == choice
        if choice == "all":
            return lambda _: True
        return lambda one: one.is_asked

    def _header(self, section: str) -> Row:
        language = self.shown.language
        own = [one for one in self.shown.lines.values() if one.field.section == section and one.is_asked]
        left = sum(one.state in OPEN_STATES for one in own)
        words = counted.put(self.tr("%n still open", "", left), left, language) if left else self.tr("nothing open")
        done = self.tr("{done} of {total}")
        done = done.format(done=language.number(len(own) - left), total=language.number(len(own)))
        return Row("", self.shown.word(f"section.{section}"), done, words)

    def _row(self, key: str, line: Line) -> Row:
        language = self.shown.language
        title = self.shown.question(key)
        trailing = report_words.state(line.state, language)
        if self.checked.of(key):
            trailing = self.tr("⚠ {state}").format(state=trailing)
        spoken = self.tr("{question}: {state}").format(question=title, state=trailing)
        return Row(key, title, trailing, "", line.state in ("filled", "facts"), title, spoken)

    def _show_current(self) -> None:
        line = self.shown.lines.get(self._current) if self.shown else None
        self.field.setVisible(line is not None)
        if line is not None:
            self.field.show_line(line, self.shown, self.checked)

    # -- walking --------------------------------------------------------------------------------------------

    def _on_filter(self) -> None:
        if self.shown is not None and not self._is_filling:
            if not self.field.commit():
                return
            self._current = ""
            self._show_list()
            self._show_current()

    def _on_current(self) -> None:
        key = self.questions.current_key()
        if self._is_filling or not key or key == self._current:
            return
        if not self.field.commit():
            self._is_filling = True
            self.questions.select(self._current)
            self._is_filling = False
            return
        self._current = key
        self._is_filling = True
        self.questions.questions.set_rows(self._rows())
        self.questions.select(key)
        self._is_filling = False
        self._show_current()

    def _next_open(self, after: str) -> str:
        """The next question that waits for somebody, in the list as it is; from the top after the last."""
        keys = [row.question_key for row in self.questions.questions.rows if row.question_key]
        place = keys.index(after) + 1 if after in keys else 0
        lines = self.shown.lines if self.shown else {}
        return next((key for key in keys[place:] + keys[:place] if lines[key].state in OPEN_STATES), "")

    def go_to_next(self) -> None:
        """The next question that waits, else the next one, with the keyboard on its answer."""
        wanted = self._next_open(self._current)
        if wanted and wanted != self._current:
            self.questions.select(wanted)
        else:
            self.questions.walk(1)
        self.field.focus_first()

    def open_field(self, field_key: str) -> None:
        """Bring one question into view, whatever the filters hide."""
        if self.shown is None or field_key not in self.shown.lines:
            return
        self.section.choose("")
        if field_key not in [row.question_key for row in self._rows()]:
            self.which.choose("all")
        self._current = field_key
        self._show_list()
        self._show_current()

    def _on_typed(self, text: str) -> None:
        if self.shown is not None and self.shown.is_open:
            self.field.answer.type_mark(text)

    # -- many at once ---------------------------------------------------------------------------------------

    def fill_menu(self) -> None:
        """What can be done to the section at hand and to the whole report."""
        self.menu.clear()
        shown = self.shown
        if shown is None:
            return
        self.field.commit()
        language = shown.language
        line = shown.lines.get(self._current)
        section = line.field.section if line else ""
        for report in shown.earlier[:_MOST_EARLIER]:
            period = language.isolate(report_words.years(report, language))
            for key, words in (
                (section, self.tr("Carry this section from the report of {period}")),
                ("", self.tr("Carry the whole report from the one of {period}")),
            ):
                self.menu.addAction(words.format(period=period), partial(self._carry, report, key))
        self.menu.addSeparator()
        for state, key, words, do in (
            ("carried", section, self.tr("Confirm what was carried in this section ({count})"), self._confirm),
            ("carried", "", self.tr("Confirm all that was carried ({count})"), self._confirm),
            ("facts", section, self.tr("Keep the facts of this section as they are now ({count})"), self._take),
            ("facts", "", self.tr("Keep all facts as they are now ({count})"), self._take),
        ):
            keys = shown.keys(state, key)
            action = self.menu.addAction(words.format(count=language.number(len(keys))), partial(do, keys))
            action.setEnabled(bool(keys))

    def _carry(self, report: Report, section: str) -> None:
        made = self.workspace.do(reporting.carry, self.shown.report.report_id, report.report_id, section)
        if made is not None:
            words = self.tr("%n answers were carried. Confirm each that still holds.", "", made)
            self.said.emit(counted.put(words, made, self.workspace.language))

    def _confirm(self, keys: list[str]) -> None:
        if self.workspace.do(reporting.confirm, self.shown.report.report_id, keys) is not None:
            words = self.tr("%n answers were confirmed.", "", len(keys))
            self.said.emit(counted.put(words, len(keys), self.workspace.language))

    def _take(self, keys: list[str]) -> None:
        today = self.workspace.today
        made = self.workspace.do(reporting.take_facts, self.shown.report.report_id, keys, today)
        if made is not None:
            words = self.tr("%n answers are kept as the facts say now.", "", made)
            self.said.emit(counted.put(words, made, self.workspace.language))
