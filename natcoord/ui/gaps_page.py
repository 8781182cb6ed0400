"""GapsPage: what the baseline shows to be missing, in order of priority, and what is decided about it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain.gaps import Gap
from natcoord.domain.records import DECISIONS, Target
from natcoord.services import overview
from natcoord.ui.choice_row import ChoiceRow
from natcoord.ui.empty_state import EmptyState
from natcoord.ui.gap_panel import GapPanel, Shown
from natcoord.ui.gap_table import GapLine, GapTable
from natcoord.ui.page import Page
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.workspace import Workspace

FILTERS = ("all", "undecided", "accepted", "without_target")


class GapsPage(Page):
    """A table of gaps, and beside it the current one."""

    watches = frozenset({"assessment", "answer", "gap_decision", "target", "own_question", "hidden_question"})
    icon = "gaps"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._spoken = self.language  # read once for each refresh, it stands in the file
        self._gaps: list[Gap] = []
        self._order: dict[str, int] = {}  # of the bank, for lines that are equal otherwise
        self._targets: dict[str, tuple[Target, ...]] = {}  # by the question they serve
        self._has_answers = False
        self._is_filling = False
        self.empty = EmptyState()
        self.baseline_button = self.empty.button
        self.baseline_button.clicked.connect(self._on_open_baseline)
        self._make_content()
        self.body.addWidget(self.empty)
        self.body.addWidget(self.filters)
        self.body.addWidget(self.content, 1)
        self.body.addStretch(0)
        self.retranslate()

    def _make_content(self) -> None:
        self.filters = ChoiceRow(FILTERS)
        self.filter_buttons = self.filters.buttons
        self.filters.chosen.connect(lambda _: self._show_lines())
        self.area = QuietCombo()
        self.area.setMinimumContentsLength(18)
        self.area.currentIndexChanged.connect(self._show_lines)
        self.filters.row.addStretch(1)
        self.filters.row.addWidget(self.area)
        self.table = GapTable()
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.nothing = QLabel()
        self.nothing.setProperty("kind", "soft")
        self.nothing.setWordWrap(True)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.nothing)
        column.addWidget(self.table, 1)
        self.panel = GapPanel(self.workspace)
        self.content = QSplitter(Qt.Orientation.Horizontal)
        self.content.setChildrenCollapsible(False)
        self.content.setHandleWidth(12)
        self.content.addWidget(side)
        self.content.addWidget(self.panel)
        self.content.setStretchFactor(0, 3)
        self.content.setStretchFactor(1, 1)
        self.content.setSizes([640, 320])
        self.filter_buttons["all"].setChecked(True)

    # -- words --------------------------------------------------------------------------------------------

    def nav_text(self) -> str:
        return self.tr("Gaps")

    def waiting(self) -> int:
        found = overview.found_gaps(self.workspace.store, self.workspace.pack)
        return sum(1 for gap in found if gap.decision is None)

    def retranslate(self) -> None:
        self._spoken = self.language
        code, pack = self._spoken.code, self.workspace.pack
        self.title.setText(self.tr("Gaps"))
        self.table.setAccessibleName(self.tr("Gaps"))
        self.area.setAccessibleName(self.tr("Functional area"))
        areas = {area: pack.word(f"area.{area}", code) for area in pack.areas}
        self.area.fill({"": self.tr("All areas"), **areas})
        self.nothing.setText(self.tr("No gap matches. Choose another filter."))
        self.table.gaps.set_headings(
            (
                self.tr("Priority"),
                self.tr("Question"),
                self.tr("Area"),
                self.tr("Law"),
                self.tr("Practice"),
                self.tr("Size × importance"),
                self.tr("Finding"),
                self.tr("Decision"),
                self.tr("Targets"),
            )
        )
        self.panel.retranslate()
        self._show_words()

    def _show_words(self) -> None:
        wanted = self._spoken.number(self.workspace.country.wanted_level)
        self.purpose.setText(
            self.tr("Where law or practice stands below level {wanted}. Decide, then set targets.").format(
                wanted=wanted
            )
        )
        words = {
            "all": self.tr("All ({count})"),
            "undecided": self.tr("Undecided ({count})"),
            "accepted": self.tr("Accepted ({count})"),
            "without_target": self.tr("Without target ({count})"),
        }
        for name, button in self.filter_buttons.items():
            count = sum(1 for gap in self._gaps if self._passes(gap, name))
            button.setText(words[name].format(count=self._spoken.number(count)))
        if self._has_answers:
            self.empty.heading.setText(self.tr("No gaps"))
            self.empty.words.setText(self.tr("Every level given so far reaches level {wanted}.").format(wanted=wanted))
        else:
            self.empty.heading.setText(self.tr("No gaps yet"))
            self.empty.words.setText(
                self.tr(
                    "Gaps follow from the baseline: wherever an answer stands below level {wanted}, in law or"
                    " in practice, a gap appears here with its priority."
                ).format(wanted=wanted)
            )
        self.baseline_button.setText(self.tr("Open the baseline"))

    # -- reading ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._spoken = self.language
        store = self.workspace.store
        self._order = {key: -number for number, key in enumerate(self.workspace.pack.questions)}
        self._gaps = overview.found_gaps(store, self.workspace.pack)
        self._has_answers = bool(overview.answers(store))
        served: dict[str, tuple[Target, ...]] = {}
        for target in sorted(store.read(Target), key=lambda one: one.code):
            for key in target.question_keys:
                served[key] = (*served.get(key, ()), target)
        self._targets = served
        has_gaps = bool(self._gaps)
        self.empty.setVisible(not has_gaps)
        self.filters.setVisible(has_gaps)
        self.content.setVisible(has_gaps)
        self._show_words()
        self._show_lines()

    def _passes(self, gap: Gap, name: str) -> bool:
        if name == "undecided":
            return gap.decision is None
        if name == "accepted":
            return gap.decision == "accepted"
        if name == "without_target":
            return gap.decision != "rejected" and gap.question_key not in self._targets
        return True

    def _filter(self) -> str:
        return self.filters.current()

    def _show_lines(self) -> None:
        area, name = self.area.currentData() or "", self._filter()
        shown = [gap for gap in self._gaps if self._passes(gap, name) and area in ("", gap.area)]
        self._is_filling = True
        before = self.table.current_key()
        self.table.set_lines([self._line(gap) for gap in shown])
        self._is_filling = False
        self.nothing.setVisible(bool(self._gaps) and not shown)
        self.panel.setVisible(bool(shown))
        self._show_current()
        if before and self.table.current_key() not in ("", before):
            self.workspace.selected.emit("gap", self.table.current_key())

    def _line(self, gap: Gap) -> GapLine:
        language, pack, number = self._spoken, self.workspace.pack, self._spoken.number
        title = pack.word(f"question.{gap.question_key}.title", language.code)
        area = pack.word(f"area.{gap.area}", language.code)
        targets = self._targets.get(gap.question_key, ())
        finding = labels.finding(gap.finding, language) if gap.finding else ""
        parts = self.tr("{size} × {importance} = {computed}").format(
            size=number(gap.size), importance=number(gap.importance), computed=number(gap.computed_priority)
        )
        if gap.is_overridden:
            parts = self.tr("{parts} ✎").format(parts=parts)
        decision = labels.decision(gap.decision, language)
        codes = self.tr(", ").join(target.code for target in targets)
        priority = number(gap.priority)
        texts = (
            priority, title, area, number(gap.law_level), number(gap.practice_level),
            parts, finding, decision, codes,
        )  # fmt: skip
        order = self._order[gap.question_key]
        keys = (
            (gap.priority, order),
            language.sort_key(title),
            (-pack.areas.index(gap.area), gap.priority),
            (-1 if gap.law_level is None else gap.law_level, gap.priority),
            (-1 if gap.practice_level is None else gap.practice_level, gap.priority),
            (gap.computed_priority, order),
            (finding, gap.priority),
            (DECISIONS.index(gap.decision) if gap.decision else -1, gap.priority),
            (codes, gap.priority),
        )
        tip = self.tr("{title}: {parts}").format(title=title, parts=parts)
        if gap.is_overridden:
            tip = self.tr("{tip}; changed to {priority}").format(tip=tip, priority=priority)
        return GapLine(gap, texts, keys, tip, self.tr("Priority {priority}").format(priority=priority))

    def _show_current(self) -> None:
        key = self.table.current_key()
        gap = next((one for one in self._gaps if one.question_key == key), None)
        if gap is not None:
            wanted = self.workspace.country.wanted_level
            self.panel.show_gap(Shown(gap, wanted, self._targets.get(key, ())))

    # -- going --------------------------------------------------------------------------------------------

    def _on_current(self) -> None:
        if not self._is_filling and self.table.current_key():
            self._show_current()
            self.workspace.selected.emit("gap", self.table.current_key())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.table.current_key():
            self.workspace.selected.emit("gap", self.table.current_key())

    def show_record(self, kind: str, key: str) -> None:
        """Make the gap of a question current."""
        if kind not in ("gap", "question"):
            return
        self.refresh_now()
        if not any(gap.question_key == key for gap in self._gaps):
            return
        if self.table.gaps.row_of(key) < 0:
            self.area.setCurrentIndex(0)
            self.filter_buttons["all"].setChecked(True)
        self.table.select(key)

    def _on_open_baseline(self) -> None:
        self.workspace.asked_to_open.emit("question", next(iter(self.workspace.pack.questions)))
