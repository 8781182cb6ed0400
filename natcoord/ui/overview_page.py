"""Overview: where the country stands, in ten seconds. The chain as a strip, what is due, key indicators, coverage."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain.baseline import AreaScore
from natcoord.domain.duties import Duty
from natcoord.domain.records import Indicator
from natcoord.reports import duty_list
from natcoord.reports.charts import target_chart
from natcoord.services import calendar, overview
from natcoord.services.overview import Chain, TargetLine
from natcoord.ui.area_scores import ScoreBar
from natcoord.ui.line_chart import Sparkline
from natcoord.ui.page import Page
from natcoord.ui.page_makers import DUTY_OPENS
from natcoord.ui.status_badge import StatusBadge
from natcoord.ui.workspace import Workspace

_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_KEY_ROWS, _DUE_ROWS = 9, 5
_NARROW = 1080  # px
_AHEAD = 60  # days; what is due later is left to the calendar


class ChainStep(QPushButton):
    """One link of the chain: its word, its count, and what waits there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="chainStep")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.word, self.number, self.waiting = (_label(kind) for kind in ("soft", "number", "soft"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 6, 8)
        column.setSpacing(0)
        # A label aligns by the script of its text, and digits have none: the layout puts the number at its side.
        column.addWidget(self.word)
        column.addWidget(self.number, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.waiting)
        self.setMinimumHeight(column.sizeHint().height() + 16)

    def show_count(self, word: str, number: str, waiting: str) -> None:
        self.word.setText(word)
        self.number.setText(number)
        self.waiting.setText(waiting)
        self.setAccessibleName(f"{word}: {number} {waiting}")
        self.setToolTip(waiting)


class OverviewPage(Page):
    """The chain from question to report, read at a glance; every number is a way in."""

    watches = frozenset(
        "assessment answer gap_decision target milestone indicator measurement"
        " deadline plan_item action_plan report".split()
    )
    icon = "overview"
    page_wanted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.export = self.add_button(primary=True)
        self.export.clicked.connect(lambda: self.page_wanted.emit("export"))
        self.steps = {name: ChainStep() for name in ("baseline", "gaps", "targets", "plan", "indicators", "values")}
        strip = QFrame(objectName="chain")
        strip.setProperty("kind", "card")
        row = QHBoxLayout(strip)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for name, step in self.steps.items():
            step.clicked.connect(
                lambda _=False, name=name: self.page_wanted.emit("indicators" if name == "values" else name)
            )
            row.addWidget(step, 1)
        self.key_title, self.key_grid, keys = _card()
        self.due_title, self.due_grid, dues = _card()
        self.cover_title, self.cover_grid, covers = _card()
        self._side = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._side.setSpacing(12)
        self._side.addWidget(dues)
        self._side.addWidget(covers, 1)
        inner = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._columns.setSpacing(12)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addWidget(keys, 17)
        self._columns.addLayout(self._side, 11)
        scroll = QScrollArea(objectName="plainScroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        self.body.addWidget(strip)
        self.body.addWidget(scroll, 1)
        self.retranslate()

    def nav_text(self) -> str:
        return self.tr("Overview")

    def retranslate(self) -> None:
        self.title.setText(self.tr("Where do we stand today?"))
        self.purpose.setText(
            self.tr("From the question to the national report, on {day}").format(
                day=self.language.date(self.workspace.today)
            )
        )
        self.export.setText(self.tr("Export national report"))
        self.key_title.setText(self.tr("Key indicators"))
        self.due_title.setText(self.tr("What is due"))
        self.cover_title.setText(self.tr("Baseline by area"))

    def refresh(self) -> None:
        store, today = self.workspace.store, self.workspace.today
        self._show_chain(overview.chain(store, self.workspace.pack))
        lines = [one for one in overview.target_lines(store, today) if one.indicator is not None]
        keys = sorted(lines, key=lambda one: not one.indicator.is_key)
        self._show_keys(keys[:_KEY_ROWS])
        due = calendar.duties(store, today, _AHEAD)
        self._show_due([one for one in due if one.is_late or one.is_near(today)])
        self._show_coverage(overview.area_scores(store, self.workspace.pack))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the side cards go below the key indicators."""
        is_narrow = self.width() < _NARROW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if is_narrow else across)
        self._side.setDirection(across if is_narrow else down)
        self._side.setStretch(0, 2 if is_narrow else 0)
        self._side.setStretch(1, 3 if is_narrow else 1)
        super().resizeEvent(event)

    # -- parts ------------------------------------------------------------------------------------------------

    def _show_chain(self, chain: Chain) -> None:
        number = self.language.number
        self.steps["baseline"].show_count(
            self.tr("Answers"),
            number(chain.answered),
            self.tr("of {total}").format(total=number(chain.questions)),
        )
        self.steps["gaps"].show_count(
            self.tr("Gaps"),
            number(chain.gaps),
            self.tr("no target: {count}").format(count=number(chain.gaps_without_target)),
        )
        self.steps["targets"].show_count(
            self.tr("National targets"), number(chain.targets), self._drafts(chain.target_drafts)
        )
        done = self.tr("{count} done").format(count=number(chain.activities_done))
        self.steps["plan"].show_count(self.tr("Activities"), number(chain.activities), done)
        self.steps["indicators"].show_count(
            self.tr("Indicators"), number(chain.indicators), self._drafts(chain.indicator_drafts)
        )
        waiting = self.tr("{count} to approve").format(count=number(chain.values_unapproved))
        self.steps["values"].show_count(
            self.tr("Values"),
            number(chain.values),
            waiting if chain.values_unapproved else self.tr("all approved"),
        )

    def _drafts(self, count: int) -> str:
        return self._digits(self.tr("%n draft(s)", "", count)) if count else self.tr("no drafts")

    def _digits(self, text: str) -> str:
        return self.language.digits_of(text)

    def _show_keys(self, lines: list[TargetLine]) -> None:
        _empty(self.key_grid)
        if not lines:
            self._say_empty(
                self.key_grid,
                self.tr("Key indicators stand here once a target has an indicator with values."),
                self.tr("Go to the targets"),
                lambda: self.page_wanted.emit("targets"),
            )
            return
        heads = (
            self.tr("Indicator"),
            self.tr("Baseline"),
            self.tr("Latest"),
            self.tr("Target"),
            self.tr("Path"),
            self.tr("Status"),
        )
        for column, text in enumerate(heads):
            self.key_grid.addWidget(_label("soft", text), 0, column)
        for row, line in enumerate(lines, start=1):
            self._key_row(row, line)
        self.key_grid.setColumnStretch(0, 1)
        self.key_grid.setRowStretch(len(lines) + 1, 1)

    def _key_row(self, row: int, line: TargetLine) -> None:
        target, sheet, found = line.target, line.indicator, line.progress
        assert sheet is not None
        name = LinkLabel(self.language.say(sheet.name), lambda: self._open("target", target.target_id))
        cells: list[QWidget] = [
            name,
            _label("", self._with_year(target.baseline_value, target.baseline_year, sheet)),
            _label("", labels.amount(found.value, sheet, self.language)),
            _label("", self._with_year(target.target_value, target.target_year, sheet)),
        ]
        spark = Sparkline()
        spark.setFixedSize(88, 28)
        values = overview.series(self.workspace.store, sheet.indicator_id)
        spark.set_chart(target_chart(target, sheet, values, self.language), self.language)
        badge = StatusBadge()
        badge.set_status(found.status, self.language, labels.explain(found, target, sheet, self.language))
        for column, cell in enumerate((*cells, spark, badge)):
            self.key_grid.addWidget(cell, row, column)

    def _with_year(self, value: float | None, year: int | None, sheet: Indicator) -> str:
        if value is None:
            return "–"
        amount = labels.amount(value, sheet, self.language)
        return self.tr("{value} ({year})").format(value=amount, year=self.language.year(year))

    def _show_due(self, duties: list[Duty]) -> None:
        _empty(self.due_grid)
        if not duties:
            self.due_grid.addWidget(_label("soft", self.tr("Nothing is overdue."), wraps=True), 0, 0)
            self.due_grid.setRowStretch(1, 1)
            return
        for row, one in enumerate(duties[:_DUE_ROWS]):
            link = LinkLabel(duty_list.title(one, self.language), partial(self._open, DUTY_OPENS[one.kind], one.key))
            days = (self.workspace.today - one.due_on).days
            late = self._digits(self.tr("%n day(s) late", "", days))
            said = _label("late", late) if one.is_late else _label("soft", self.language.date(one.due_on))
            self.due_grid.addWidget(link, row, 0)
            self.due_grid.addWidget(said, row, 1)
        if len(duties) > _DUE_ROWS:
            more = self._digits(self.tr("and %n more", "", len(duties) - _DUE_ROWS))
            self.due_grid.addWidget(LinkLabel(more, lambda: self.page_wanted.emit("calendar")), _DUE_ROWS, 0)
        self.due_grid.setColumnStretch(0, 1)
        self.due_grid.setRowStretch(_DUE_ROWS + 1, 1)

    def _show_coverage(self, scores: list[AreaScore]) -> None:
        _empty(self.cover_grid)
        if not any(one.answered for one in scores):
            self._say_empty(
                self.cover_grid,
                self.tr("The baseline starts the chain: answer its questions, and gaps follow."),
                self.tr("Go to the baseline"),
                lambda: self.page_wanted.emit("baseline"),
            )
            return
        heads = (self.tr("Area"), self.tr("Law"), self.tr("Practice"), self.tr("Coverage"))
        for column, text in enumerate(heads):
            self.cover_grid.addWidget(_label("soft", text), 0, column)
        for row, one in enumerate(scores, start=1):
            name = self.workspace.pack.word(f"area.{one.area}", self.language.code)
            bar = ScoreBar()
            bar.set_share(one.coverage)
            bar.setMinimumWidth(32)
            percent = self.language.percent(100 * one.coverage, 0)
            bar.setAccessibleName(percent)
            bar.setToolTip(percent)
            self.cover_grid.addWidget(_label("", name, wraps=True), row, 0)
            self.cover_grid.addWidget(_label("", self.language.number(one.law, 1)), row, 1)
            self.cover_grid.addWidget(_label("", self.language.number(one.practice, 1)), row, 2)
            self.cover_grid.addWidget(bar, row, 3)
            self.cover_grid.addWidget(_label("soft", percent), row, 4)
        self.cover_grid.setColumnStretch(0, 3)
        self.cover_grid.setColumnStretch(3, 2)
        self.cover_grid.setRowStretch(len(scores) + 1, 1)

    def _open(self, kind: str, key: str) -> None:
        self.workspace.selected.emit(kind, key)
        self.workspace.asked_to_open.emit(kind, key)

    @staticmethod
    def _say_empty(grid: QGridLayout, sentence: str, step: str, go: Callable[[], None]) -> None:
        button = QPushButton(step)
        button.clicked.connect(go)
        grid.addWidget(_label("soft", sentence, wraps=True), 0, 0)
        grid.addWidget(button, 1, 0, _LEADING)
        grid.setRowStretch(2, 1)


def _label(kind: str, text: str = "", *, wraps: bool = False) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", kind)
    label.setAlignment(_LEADING)
    label.setWordWrap(wraps)
    return label


class LinkLabel(QLabel):
    """A text that leads to its record, by mouse or by Enter; long texts wrap."""

    def __init__(self, text: str, go: Callable[[], None]) -> None:
        super().__init__(text)
        self._go = go
        self.setProperty("kind", "link")
        self.setWordWrap(True)
        self.setAlignment(_LEADING)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._go()
        else:
            super().keyPressEvent(event)


def _card() -> tuple[QLabel, QGridLayout, QFrame]:
    frame = QFrame()
    frame.setProperty("kind", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 12, 16, 12)
    title = _label("heading")
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    column.addWidget(title)
    column.addLayout(grid, 1)
    return title, grid, frame


def _empty(grid: QGridLayout) -> None:
    while (item := grid.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    for row in range(grid.rowCount()):
        grid.setRowStretch(row, 0)
