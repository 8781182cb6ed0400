"""CommitmentsPage: the baseline by instrument, and the provisions that nothing speaks to."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain.commitments import Line
from natcoord.domain.records import Answer, Assessment
from natcoord.services import commitments, overview
from natcoord.services.commitments import Summary
from natcoord.ui import counted
from natcoord.ui.choice_row import ChoiceRow
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.empty_state import EmptyState
from natcoord.ui.provision_panel import ProvisionPanel, Shown
from natcoord.ui.provision_table import ProvisionRow, ProvisionTable
from natcoord.ui.record_list import Line as Entry
from natcoord.ui.record_list import RecordList
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace

FILTERS = ("all", "silent", "with_gaps", "without_target")
EVERY = "all"  # the entry of the list that stands for all instruments


class CommitmentsPage(ViewPage):
    """Instruments, the provisions of the chosen one as a table, and beside it the current provision."""

    view = "commitments"
    watches = frozenset(
        "assessment answer gap_decision target indicator measurement own_question hidden_question".split()
    )

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._spoken = self.language  # read once for each refresh, it stands in the file
        self._assessment: Assessment | None = None
        self._summaries: list[Summary] = []
        self._lines: dict[str, Line] = {}  # by provision
        self._answers: dict[str, Answer] = {}
        self._statuses: dict[str, str] = {}  # by target
        self.empty = EmptyState()
        self.empty.button.clicked.connect(lambda: self.page_wanted.emit("baseline"))
        self.body.addWidget(self.empty)
        self.body.addWidget(self._make_filters())
        self.body.addWidget(self._make_content(), 1)
        self.body.addStretch(0)
        self.filter_buttons["all"].setChecked(True)
        self.retranslate()

    def _make_filters(self) -> QWidget:
        self.filters = ChoiceRow(FILTERS)
        self.filter_buttons = self.filters.buttons
        self.filters.chosen.connect(lambda _: self._show_lines())
        self.filters.row.addStretch(1)
        return self.filters

    def _make_content(self) -> QWidget:
        self.instruments = RecordList()
        self.instruments.filter.hide()  # there are a dozen
        self.instruments.setMinimumWidth(165)
        self.instruments.chosen.connect(lambda _: self._on_instrument())
        self.table = ProvisionTable()
        self.table.chosen.connect(self._on_chosen)
        self.nothing = LeadingLabel("soft")
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.nothing)
        column.addWidget(self.table, 1)
        self.panel = ProvisionPanel(self.workspace)
        self.content = QSplitter(Qt.Orientation.Horizontal)
        self.content.setChildrenCollapsible(False)
        self.content.setHandleWidth(12)
        for part, stretch in ((self.instruments, 0), (side, 3), (self.panel, 2)):
            self.content.addWidget(part)
            self.content.setStretchFactor(self.content.indexOf(part), stretch)
        self.content.setSizes([180, 480, 280])
        return self.content

    # -- words --------------------------------------------------------------------------------------------

    def nav_text(self) -> str:
        return self.tr("By instrument")

    def retranslate(self) -> None:
        self._spoken = self.language
        self.say_tabs()
        self.title.setText(self.tr("The baseline by instrument"))
        self.purpose.setText(
            self.tr("What each provision rests on: the answers, gaps and targets that speak to it, or nothing at all.")
        )
        self.instruments.name(self.tr("Instruments"), self.tr("Find an instrument"))
        self.nothing.setText(self.tr("No provision matches. Choose another filter."))
        self.empty.heading.setText(self.tr("No baseline round yet"))
        self.empty.words.setText(
            self.tr(
                "Once a round collects answers, this place shows provision by provision what the country has said,"
                " where its gaps are and which targets serve them."
            )
        )
        self.empty.button.setText(self.tr("Open the baseline"))
        self.table.retranslate()
        self.panel.retranslate()
        self._say_counts()

    def _say_counts(self) -> None:
        lines, number = self._of_instrument(), self._spoken.number
        words = {
            "all": self.tr("All ({count})"),
            "silent": self.tr("Nothing speaks to it ({count})"),
            "with_gaps": self.tr("With gaps ({count})"),
            "without_target": self.tr("Without target ({count})"),
        }
        for name, button in self.filter_buttons.items():
            count = sum(1 for line in lines if _passes(line, name))
            button.setText(words[name].format(count=number(count)))

    # -- reading ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._spoken = self.language
        store, pack = self.workspace.store, self.workspace.pack
        self._assessment = overview.assessment(store)
        self._answers = overview.answers(store, self._assessment) if self._assessment else {}
        self._summaries = commitments.summary(store, pack)
        self._lines = {line.provision.provision_key: line for one in self._summaries for line in one.lines}
        self._statuses = {
            one.target.target_id: one.progress.status for one in overview.target_lines(store, self.workspace.today)
        }
        is_empty = self._assessment is None and not self._statuses
        self.empty.setVisible(is_empty)
        self.filters.setVisible(not is_empty)
        self.content.setVisible(not is_empty)
        if is_empty:
            return
        is_first = self.instruments.current() is None
        self.instruments.set_lines([self._every(), *(self._entry(one) for one in self._summaries)])
        if is_first:
            self.instruments.go_to(self._summaries[0].instrument)
        self._show_lines()

    def _every(self) -> Entry:
        silent = sum(one.silent for one in self._summaries)
        provisions = sum(one.provisions for one in self._summaries)
        return self._counted(EVERY, self.tr("All instruments"), "", provisions, silent)

    def _entry(self, one: Summary) -> Entry:
        pack, code = self.workspace.pack, self._spoken.code
        short = pack.word(f"instrument_short.{one.instrument}", code)
        full = pack.word(f"instrument.{one.instrument}", code)
        return self._counted(one.instrument, short, full, one.provisions, one.silent)

    def _counted(self, key: str, short: str, full: str, provisions: int, silent: int) -> Entry:
        words = counted.put(self.tr("%n silent", "", silent), silent, self._spoken)
        return Entry(key, short, full, self._spoken.number(provisions), words if silent else self.tr("all spoken to"))

    def _of_instrument(self) -> list[Line]:
        """The provisions of the chosen instrument."""
        chosen = self.instruments.current()
        return [line for one in self._summaries if chosen in (EVERY, one.instrument) for line in one.lines]

    def _filter(self) -> str:
        return self.filters.current() or "all"

    def _show_lines(self) -> None:
        shown = [line for line in self._of_instrument() if _passes(line, self._filter())]
        before = self.table.current_key()
        self.table.set_rows([self._row(number, line) for number, line in enumerate(shown)])
        self.nothing.setVisible(not shown)
        self.panel.setVisible(bool(shown))
        self._say_counts()
        self._show_current()
        if before and self.table.current_key() not in ("", before):
            self.workspace.selected.emit("provision", self.table.current_key())

    def _row(self, place: int, line: Line) -> ProvisionRow:
        language, pack, number = self._spoken, self.workspace.pack, self._spoken.number
        provision = line.provision
        key = provision.provision_key
        is_every = self.instruments.current() == EVERY
        name = language.isolate(provision.number)
        if is_every:
            short = pack.word(f"instrument_short.{provision.instrument}", language.code)
            name = self.tr("{number} · {instrument}").format(number=name, instrument=short)
        doubt = "" if provision.confidence == "verified" else labels.confidence(provision.confidence, language)
        subject = pack.word(f"provision.{key}", language.code)
        answered = self.tr("{answered} of {total}").format(
            answered=number(line.answered), total=number(len(line.questions))
        )
        texts = (
            name,
            subject,
            answered if line.questions else "–",
            number(line.law, 1),
            number(line.practice, 1),
            number(len(line.gaps)) if line.gaps else "–",
            number(len(line.targets)) if line.targets else "–",
        )
        keys = (
            place,
            language.sort_key(subject),
            (len(line.questions), line.answered, -place),
            (-1 if line.law is None else line.law, -place),
            (-1 if line.practice is None else line.practice, -place),
            (len(line.gaps), -place),
            (len(line.targets), -place),
        )
        tip = self.tr("{number}: {subject}").format(number=name, subject=subject)
        if doubt:
            tip = self.tr("{provision}\n⚠ {doubt}").format(provision=tip, doubt=doubt)
        return ProvisionRow(key, texts, keys, tip, doubt)

    def _show_current(self) -> None:
        line = self._lines.get(self.table.current_key())
        if line is not None:
            self.panel.show_one(Shown(line, self._answers, self._statuses))

    # -- going --------------------------------------------------------------------------------------------

    def _on_instrument(self) -> None:
        self.table.verticalScrollBar().setValue(0)
        self._show_lines()

    def _on_chosen(self, key: str) -> None:
        self._show_current()
        self.workspace.selected.emit("provision", key)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.table.current_key():
            self.workspace.selected.emit("provision", self.table.current_key())

    def show_record(self, kind: str, key: str) -> None:
        """Make a provision current."""
        if kind != "provision":
            return
        self.refresh_now()
        line = self._lines.get(key)
        if line is None or self.content.isHidden():
            return
        if self.instruments.current() != EVERY:
            self.instruments.go_to(line.provision.instrument)
        if self.table.provisions.row_of(key) < 0:
            self.filter_buttons["all"].setChecked(True)
        self.table.select(key)


def _passes(line: Line, name: str) -> bool:
    if name == "silent":
        return line.is_silent
    if name == "with_gaps":
        return bool(line.gaps)
    if name == "without_target":
        return not line.targets
    return True
