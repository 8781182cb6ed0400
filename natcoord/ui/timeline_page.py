"""TimelinePage: the action plan along time, by institution and area, and on one printed page."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from natcoord import labels
from natcoord.domain.timeline import Row, Wanted
from natcoord.reports.gantt_paint import LATE_SYMBOL, row_title
from natcoord.services import timeline
from natcoord.services.timeline import Shown
from natcoord.ui import counted, tasks
from natcoord.ui.choice_row import ChoiceRow
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.empty_state import EmptyState
from natcoord.ui.language_button import LanguageButton
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.saved_line import SavedLine
from natcoord.ui.timeline_legend import TimelineLegend
from natcoord.ui.timeline_view import ZOOMS, TimelineView
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace


class TimelinePage(ViewPage):
    """Filters above, the rows on their years, and below them the current one in words."""

    view = "timeline"
    watches = frozenset("action_plan plan_item target milestone institution".split())
    last_folder: ClassVar[Path | None] = None

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._spoken = self.language  # read once for each refresh, it stands in the file
        self._shown: Shown | None = None
        self._names: dict[str, str] = {}  # of institutions
        self.print_button = LanguageButton()
        self.print_button.setObjectName("primary")
        self.print_button.chosen.connect(self._choose_place)
        self.head.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignTop)
        self.empty = EmptyState()
        self.empty.button.clicked.connect(lambda: self.page_wanted.emit("plan"))
        self.saved = SavedLine()
        self.nothing = LeadingLabel("soft")
        self.gantt = TimelineView()
        self.gantt.chosen.connect(self._on_chosen)
        self.gantt.opened.connect(self._open)
        self.gantt.zoom_wanted.connect(self._step_zoom)
        self.legend = TimelineLegend()
        self.content = (self._make_filters(), self.gantt, self.legend, self._make_foot())
        for widget in (self.empty, self.saved, self.content[0], self.nothing):
            self.body.addWidget(widget)
        self.body.addWidget(self.gantt, 1)
        self.body.addWidget(self.legend)
        self.body.addWidget(self.content[-1])
        self.body.addStretch(0)
        self.retranslate()

    def _make_filters(self) -> QWidget:
        self.institution, self.area = QuietCombo(), QuietCombo()
        for combo in (self.institution, self.area):
            combo.setMinimumContentsLength(16)
            combo.currentIndexChanged.connect(self.refresh)
        self.zoom = ChoiceRow(ZOOMS)
        self.zooms = self.zoom.buttons
        self.zoom.choose(ZOOMS[0])
        self.zoom.chosen.connect(self.gantt.set_zoom)
        self.today_button = QPushButton()
        self.today_button.clicked.connect(self.gantt.go_to_today)
        filters = QWidget()
        row = QHBoxLayout(filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.institution, 1)
        row.addWidget(self.area, 1)
        row.addStretch(1)
        row.addWidget(self.zoom)
        row.addWidget(self.today_button)
        return filters

    def _make_foot(self) -> QWidget:
        self.said = LeadingLabel()
        self.open_button = QPushButton()
        self.open_button.setProperty("kind", "link")
        self.open_button.clicked.connect(lambda: self._open(self.gantt.current_key()))
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.said, 1)
        row.addWidget(self.open_button)
        # As high for one line of words as for two, so that walking along the rows moves nothing.
        foot.setFixedHeight(self.said.fontMetrics().height() * 2 + 8)
        return foot

    # -- words --------------------------------------------------------------------------------------------

    def nav_text(self) -> str:
        return self.tr("Timeline")

    def retranslate(self) -> None:
        self._spoken = self.language
        self.say_tabs()
        self.title.setText(self.tr("Timeline of the plan"))
        self.purpose.setText(self.tr("When each activity begins and ends, what is late, and which years targets name."))
        self.print_button.setText(self.tr("Print on one page…"))
        self.institution.setAccessibleName(self.tr("Institution that leads or helps"))
        self.area.setAccessibleName(self.tr("Functional area"))
        words = {"year": self.tr("Years"), "quarter": self.tr("Quarters"), "month": self.tr("Months")}
        for name, button in self.zooms.items():
            button.setText(words[name])
            button.setToolTip(self.tr("Plus and minus do the same"))
        self.today_button.setText(self.tr("Today"))
        self.nothing.setText(self.tr("No line of the plan fits. Choose another institution or area."))
        self.open_button.setText(self.tr("Open in the plan"))
        self.empty.heading.setText(self.tr("No action plan yet"))
        self.empty.words.setText(
            self.tr("Once the plan has activities with dates, this place shows them along time, with what is late.")
        )
        self.empty.button.setText(self.tr("Open the action plan"))
        self.gantt.retranslate()
        self.saved.retranslate()

    def _row_words(self, row: Row) -> str:
        """A row for those who do not see the picture, and for the line below it."""
        language = self._spoken
        said = [
            self.tr("{level} {title}").format(
                level=labels.plan_level(row.level, language), title=row_title(row, language)
            )
        ]
        if row.institution_id in self._names:
            said.append(self.tr("led by {name}").format(name=self._names[row.institution_id]))
        partners = [self._names[key] for key in row.partners if key in self._names]
        if partners:
            said.append(self.tr("with {names}").format(names=self.tr(", ").join(partners)))
        said.append(self._days_words(row))
        if row.state:
            said.append(f"{labels.activity_symbol(row.state)} {labels.activity_state(row.state, language)}")
        if row.is_late:
            said.append(f"{LATE_SYMBOL} {self._late_words(row)}")
        said += [self._mark_words(row, is_goal=False), self._mark_words(row, is_goal=True)]
        return " · ".join(words for words in said if words)

    def _days_words(self, row: Row) -> str:
        date = self._spoken.date
        if row.start is None or row.end is None:
            return self.tr("without dates")
        if row.start == row.end:
            return date(row.end)
        return self.tr("{start} to {end}").format(start=date(row.start), end=date(row.end))

    def _late_words(self, row: Row) -> str:
        if row.is_summary:
            return counted.put(self.tr("%n late activities", "", row.late_below), row.late_below, self._spoken)
        days = (self.workspace.today - (row.end or self.workspace.today)).days
        return counted.put(self.tr("%n days late", "", days), days, self._spoken)

    def _mark_words(self, row: Row, *, is_goal: bool) -> str:
        language = self._spoken
        found = [mark for mark in row.marks if mark.is_goal == is_goal]
        years = self.tr(", ").join(f"{mark.code} {language.year(mark.day.year)}" for mark in found)
        if not found:
            return ""
        words = self.tr("targets: {years}") if is_goal else self.tr("milestones of targets: {years}")
        return words.format(years=language.isolate(years))

    # -- reading ------------------------------------------------------------------------------------------

    @property
    def wanted(self) -> Wanted:
        """What is looked at."""
        return Wanted(self.institution.currentData() or "", self.area.currentData() or "")

    def refresh(self) -> None:
        language = self._spoken = self.language
        found = timeline.shown(self.workspace.store, self.workspace.today, self.wanted)
        names = {one.institution_id: language.say(one.name) for one in found.institutions}
        self._shown, self._names = found, names
        ordered = sorted(names, key=lambda key: language.sort_key(names[key]))
        self.institution.fill({"": self.tr("All institutions"), **{key: names[key] for key in ordered}})
        areas = {area: self.workspace.pack.word(f"area.{area}", language.code) for area in found.areas}
        self.area.fill({"": self.tr("All areas"), **areas})
        has_lines = bool(found.timeline.rows) or not self.wanted.is_everything
        self.empty.setVisible(not has_lines)
        for widget in self.content:
            widget.setVisible(has_lines)
        self.nothing.setVisible(has_lines and not found.timeline.rows)
        self.print_button.setEnabled(bool(found.timeline.rows))
        self.gantt.show_timeline(found.timeline, language, self._row_words)
        self.legend.show_timeline(found.timeline, language)
        self._say_current()

    def _say_current(self) -> None:
        row = self.gantt.current_row()
        self.said.setText(self._row_words(row) if row is not None else "")
        self.open_button.setVisible(row is not None)

    # -- going --------------------------------------------------------------------------------------------

    def landing(self) -> QWidget | None:
        return self.gantt if self.gantt.isVisible() else None

    def _on_chosen(self, key: str) -> None:
        self._say_current()
        if key:
            self.workspace.selected.emit("plan_item", key)

    def _open(self, key: str) -> None:
        if key:
            self.workspace.asked_to_open.emit("plan_item", key)

    def _step_zoom(self, step: int) -> None:
        number = min(max(ZOOMS.index(self.gantt.zoom) + step, 0), len(ZOOMS) - 1)
        self.zooms[ZOOMS[number]].click()

    def show_record(self, kind: str, key: str) -> None:
        """Make a line of the plan current."""
        if kind == "plan_item":
            self.refresh_now()
            self.gantt.select(key)

    # -- printing -----------------------------------------------------------------------------------------

    def _choose_place(self, language_code: str) -> None:
        name = f"{self.workspace.path.stem}-timeline-{language_code}.pdf"
        folder = TimelinePage.last_folder or self.workspace.path.parent
        dialog = QFileDialog(self, self.tr("Print the timeline"), str(folder / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF, one A4 page") + " (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.print_to(Path(chosen), language_code))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def print_to(self, path: Path, language_code: str) -> None:
        """Write what is looked at on one page."""
        TimelinePage.last_folder = path.parent
        self.saved.tell(None)
        file, wanted, today = self.workspace.path, self.wanted, self.workspace.today

        def job(control: tasks.Control) -> Path:
            return timeline.write_page(file, wanted, language_code, path, today, cancelled=control.cancelled)

        tasks.run(job, self.saved.tell, parent=self, words=self.tr("Writing the page…"))
