"""CalendarPage: what is due, the most urgent first; deadlines are kept here, everything else leads to its record."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain import duties as due
from natcoord.domain.duties import Duty
from natcoord.domain.plan_records import Deadline
from natcoord.domain.records import Institution
from natcoord.reports import duty_list
from natcoord.reports.gantt_paint import LATE_SYMBOL
from natcoord.services import calendar
from natcoord.ui import counted, tasks
from natcoord.ui.deadline_panel import DeadlinePanel
from natcoord.ui.duty_tree import DutyRow, DutyTree
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.empty_state import EmptyState
from natcoord.ui.language_button import LanguageButton
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.saved_line import SavedLine
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace

_OPENS = {"report": "report", "value": "indicator", "activity": "plan_item", "milestone": "plan_item"}
_DONE = "done"  # the group of deadlines of which nothing is owed any more


class CalendarPage(ViewPage):
    """Groups of what is due, and beside them the current deadline, or the way to the record that is due."""

    view = "calendar"
    watches = frozenset("deadline report plan_item action_plan indicator measurement target institution".split())
    last_folder: ClassVar[Path | None] = None

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._spoken = self.language  # read once for each refresh, it stands in the file
        self._duties: dict[str, Duty] = {}  # by row
        self._finished: dict[str, Deadline] = {}  # by row
        self._deadlines: dict[str, Deadline] = {}
        self._names: dict[str, str] = {}  # of institutions
        self.export_button, self.new_button = LanguageButton(), self.add_button(primary=True)
        self.head.insertWidget(1, self.export_button, 0, Qt.AlignmentFlag.AlignTop)
        self.export_button.chosen.connect(self._choose_place)
        self.new_button.clicked.connect(self.start_new)
        self.empty = EmptyState()
        self.empty.button.clicked.connect(self._seed)
        self.saved = SavedLine()
        self.nothing = LeadingLabel("soft")
        self.filters, self.content = self._make_filters(), self._make_content()
        for widget in (self.empty, self.saved, self.filters, self.nothing):
            self.body.addWidget(widget)
        self.body.addWidget(self.content, 1)
        self.body.addStretch(0)
        self.retranslate()

    def _make_filters(self) -> QWidget:
        self.institution, self.kind, self.seed_button = QuietCombo(), QuietCombo(), QPushButton()
        self.seed_button.setProperty("kind", "link")
        self.seed_button.clicked.connect(self._seed)
        filters = QWidget()
        row = QHBoxLayout(filters)
        row.setContentsMargins(0, 0, 0, 0)
        for combo in (self.institution, self.kind):
            combo.setMinimumContentsLength(16)
            combo.currentIndexChanged.connect(self._show_rows)
            row.addWidget(combo, 1)
        row.addStretch(1)
        row.addWidget(self.seed_button)
        return filters

    def _make_content(self) -> QWidget:
        self.tree = DutyTree()
        self.tree.chosen.connect(lambda _: self._show_current())
        self.tree.opened.connect(self._open)
        self.tree.delete_wanted.connect(self._delete)
        self.panel = DeadlinePanel(self.workspace)
        self.panel.made.connect(lambda key: self.show_record("deadline", key))
        self.places = QStackedWidget()
        for widget in (self.panel, self._make_card(), QWidget()):
            self.places.addWidget(widget)
        content = QSplitter(Qt.Orientation.Horizontal)
        content.setChildrenCollapsible(False)
        content.setHandleWidth(12)
        for widget, stretch in ((self.tree, 3), (self.places, 1)):
            content.addWidget(widget)
            content.setStretchFactor(content.indexOf(widget), stretch)
        content.setSizes([620, 330])
        return content

    def _make_card(self) -> QFrame:
        self.card = QFrame()
        self.card.setProperty("kind", "card")
        self.card_title, self.card_words = LeadingLabel("heading"), LeadingLabel("soft")
        self.open_button = QPushButton()
        self.open_button.clicked.connect(lambda: self._open(self.tree.current_key()))
        column = QVBoxLayout(self.card)
        column.setContentsMargins(14, 10, 14, 10)
        column.addWidget(self.card_title)
        column.addWidget(self.card_words)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return self.card

    # -- words --------------------------------------------------------------------------------------------

    def nav_text(self) -> str:
        return self.tr("Calendar")

    def retranslate(self) -> None:
        language = self._spoken = self.language
        self.say_tabs()
        self.title.setText(self.tr("Calendar"))
        self.purpose.setText(self.tr("What is due: values, activities, reports and other dates, most urgent first."))
        self.export_button.setText(self.tr("Export…"))
        self.new_button.setText(self.tr("New deadline"))
        self.seed_button.setText(self.tr("Add the usual deadlines"))
        self.institution.setAccessibleName(self.tr("Institution"))
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.fill({"": self.tr("Everything"), **{kind: labels.duty(kind, language) for kind in due.KINDS}})
        self.nothing.setText(self.tr("Nothing fits. Choose another institution or kind."))
        self.empty.heading.setText(self.tr("Nothing is due"))
        self.empty.words.setText(
            self.tr(
                "Here stands what is owed by a day: values of indicators, activities of the plan, and deadlines such as"
                " reports to the United Nations. Begin with the usual deadlines; each can be changed."
            )
        )
        self.empty.button.setText(self.tr("Add the usual deadlines"))
        self.open_button.setText(self.tr("Open"))
        for part in (self.tree, self.panel, self.saved):
            part.retranslate()

    def _when(self, duty: Duty) -> str:
        days = (duty.due_on - self.workspace.today).days
        if days == 0:
            return self.tr("today")
        if days < 0:
            words = counted.put(self.tr("%n days late", "", -days), -days, self._spoken)
            return f"{LATE_SYMBOL} {words}"
        return counted.put(self.tr("in %n days", "", days), days, self._spoken)

    # -- reading ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        language = self._spoken = self.language
        store, today = self.workspace.store, self.workspace.today
        names = {one.institution_id: language.say(one.name) for one in store.read(Institution)}
        self._names = {key: names[key] for key in sorted(names, key=lambda key: language.sort_key(names[key]))}
        self._deadlines = {one.deadline_id: one for one in store.read(Deadline)}
        self._duties = {_key(one): one for one in calendar.duties(store, today)}
        self._finished = {f"{_DONE}:{one.deadline_id}": one for one in calendar.finished(store)}
        self.institution.fill({"": self.tr("All institutions"), **self._names})
        self.panel.offer(self._names)
        is_empty = not self._duties and not self._finished
        self.empty.setVisible(is_empty)
        self.filters.setVisible(not is_empty)
        self.content.setVisible(not is_empty)
        self.export_button.setEnabled(bool(self._duties))
        for button in (self.new_button, self.seed_button, self.empty.button):
            button.setEnabled(not self.workspace.is_read_only)
        self._show_rows()

    def _show_rows(self) -> None:
        groups = [
            (name, duty_list.group_words(name, self._spoken), [self._row(key, one) for key, one in self._in(name)])
            for name in due.GROUPS
        ]
        groups.append((_DONE, self.tr("Done"), [self._finished_row(one) for one in self._finished.values()]))
        shown = [(name, self._counted(words, len(rows)), rows) for name, words, rows in groups if rows]
        self.nothing.setVisible(not shown and self.content.isVisibleTo(self))
        self.tree.set_groups(shown)
        self._show_current()

    def _in(self, group: str) -> list[tuple[str, Duty]]:
        today = self.workspace.today
        return [(key, one) for key, one in self._duties.items() if due.group(one, today) == group and self._fits(one)]

    def _fits(self, duty: Duty) -> bool:
        return (self.institution.currentData() or "") in ("", duty.institution_id) and (
            self.kind.currentData() or ""
        ) in ("", duty.kind)

    def _counted(self, words: str, count: int) -> str:
        return self.tr("{group} ({count})").format(group=words, count=self._spoken.number(count))

    def _row(self, key: str, duty: Duty) -> DutyRow:
        texts = (
            duty_list.title(duty, self._spoken),
            self._spoken.date(duty.due_on),
            self._when(duty),
            self._names.get(duty.institution_id or "", "–"),
            labels.duty(duty.kind, self._spoken),
        )
        return DutyRow(key, texts, "bad" if duty.is_late else "warn" if duty.is_near(self.workspace.today) else "")

    def _finished_row(self, one: Deadline) -> DutyRow:
        texts = (
            self._spoken.say(one.title),
            self._spoken.date(one.due_on),
            "✓",
            self._names.get(one.institution_id or "", "–"),
            labels.duty("deadline", self._spoken),
        )
        return DutyRow(f"{_DONE}:{one.deadline_id}", texts)

    def _show_current(self) -> None:
        key = self.tree.current_key()
        duty, finished = self._duties.get(key), self._finished.get(key)
        if finished is not None:
            self.panel.show_one(finished, None)
            self.places.setCurrentWidget(self.panel)
        elif duty is None:
            self.places.setCurrentIndex(2)
        elif duty.kind == "deadline":
            self.panel.show_one(self._deadlines[duty.key], duty.due_on)
            self.places.setCurrentWidget(self.panel)
        else:
            self._show_card(duty)
            self.workspace.selected.emit(_OPENS[duty.kind], duty.key)

    def _show_card(self, duty: Duty) -> None:
        self.card_title.setText(duty_list.title(duty, self._spoken))
        said = (
            labels.duty(duty.kind, self._spoken),
            self._spoken.date(duty.due_on),
            self._when(duty),
            self._names.get(duty.institution_id or "", ""),
        )
        self.card_words.setText("\n".join(words for words in said if words))
        self.places.setCurrentWidget(self.card)

    # -- going and doing ----------------------------------------------------------------------------------

    def landing(self) -> QWidget | None:
        return self.tree if self.content.isVisible() else None

    def start_new(self) -> None:
        """Fill in a new deadline in the panel."""
        self.empty.hide()
        self.content.show()
        self.places.setCurrentWidget(self.panel)
        self.panel.start_new()

    def _seed(self) -> None:
        self.workspace.do(calendar.seed, self.workspace.today)

    def _open(self, key: str) -> None:
        duty = self._duties.get(key)
        if duty is not None and duty.kind in _OPENS:
            self.workspace.asked_to_open.emit(_OPENS[duty.kind], duty.key)
        else:
            self.panel.title.setFocus()

    def _delete(self, key: str) -> None:
        duty = self._duties.get(key)
        if key in self._finished or (duty is not None and duty.kind == "deadline"):
            self.panel.delete()

    def show_record(self, kind: str, key: str) -> None:
        """Make the next occurrence of a deadline current, whatever is filtered."""
        if kind != "deadline":
            return
        self.refresh_now()
        own = [row for row, one in self._duties.items() if (one.kind, one.key) == (kind, key)]
        for row in (*own[:1], f"{_DONE}:{key}"):
            if row in self._duties or row in self._finished:
                if not self.tree.select(row):
                    self.institution.setCurrentIndex(0)
                    self.kind.setCurrentIndex(0)
                    self.tree.select(row)
                return

    # -- files --------------------------------------------------------------------------------------------

    def _choose_place(self, language_code: str) -> None:
        name = f"{self.workspace.path.stem}-calendar-{language_code}.ics"
        folder = CalendarPage.last_folder or self.workspace.path.parent
        dialog = QFileDialog(self, self.tr("Export the calendar"), str(folder / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {
            self.tr("Calendar for other programs") + " (*.ics)": "ics",
            self.tr("List for printing") + " (*.pdf)": "pdf",
            self.tr("List as Excel workbook") + " (*.xlsx)": "xlsx",
        }
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix("ics")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen]))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.export_to(Path(chosen), language_code))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def export_to(self, path: Path, language_code: str) -> None:
        """Write all that is due; the ending of `path` says as what."""
        CalendarPage.last_folder = path.parent
        self.saved.tell(None)
        file, today = self.workspace.path, self.workspace.today

        def job(control: tasks.Control) -> Path:
            from natcoord.services import calendar_files  # with all the writers of reports

            return calendar_files.write(file, language_code, path, today, cancelled=control.cancelled)

        tasks.run(job, self.saved.tell, parent=self, words=self.tr("Writing the calendar…"))


def _key(duty: Duty) -> str:
    """A row of the list: a deadline has one for each occurrence."""
    return f"{duty.kind}:{duty.key}:{duty.due_on.isoformat()}"
