"""ReportForm: what a report is: its kind, period, language and class, who prepares it and by when."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain import report_periods
from natcoord.domain.records import Institution
from natcoord.domain.report_records import CLASSES, Report
from natcoord.i18n import OFFERED
from natcoord.reports.kinds import KINDS
from natcoord.services import exporting, reporting
from natcoord.ui.day_edit import DayEdit
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.note_edit import NoteEdit
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.words_edit import WordsEdit
from natcoord.ui.workspace import Workspace

_LATER = ("title", "institution_id", "due_on", "note")  # said when the report is there
_FIELDS = ("kind", "instrument", "period", "language", "report_class", "title", "institution_id", "due_on", "note")


class ReportForm(QFrame):
    """A new report, or the one that is open. `made` is sent with the key of a new one, `left` on Escape.

    The fields of an open report are written as they are left; its kind stays what it is.
    """

    made = Signal(str)
    left = Signal()
    delete_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.workspace = workspace
        self.draft: Report | None = None
        self._is_new = True
        self.heading, self.say = LeadingLabel("heading"), LeadingLabel("soft")
        self.kind, self.instrument, self.period = QuietCombo(), QuietCombo(), QuietCombo()
        self.language, self.report_class, self.institution_id = QuietCombo(), QuietCombo(), QuietCombo()
        self.title, self.due_on, self.note = WordsEdit(), DayEdit(), NoteEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.note.fontMetrics().height() * 2 + 18)
        self.make, self.leave, self.delete = QPushButton(), QPushButton(), QPushButton()
        self.make.setProperty("kind", "accent")
        self.delete.setProperty("kind", "danger")
        self.fields: dict[str, QWidget] = {name: getattr(self, name) for name in _FIELDS}
        self._lay_out()
        self.kind.activated.connect(self._on_kind)
        for combo in (self.instrument, self.period, self.language, self.report_class, self.institution_id):
            combo.activated.connect(self._on_edited)
        for edited in (self.title.edited, self.due_on.edited, self.note.left):
            edited.connect(self._on_edited)
        self.make.clicked.connect(self._make)
        self.leave.clicked.connect(self.left)
        self.delete.clicked.connect(self.delete_wanted)

    def _lay_out(self) -> None:
        self.rows = QFormLayout()
        self.rows.setHorizontalSpacing(16)
        self.rows.setVerticalSpacing(8)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._words = {name: QLabel() for name in _FIELDS}
        for name, edit in self.fields.items():
            self._words[name].setBuddy(edit)
            edit.setSizePolicy(QSizePolicy.Policy.Expanding, edit.sizePolicy().verticalPolicy())
            self.rows.addRow(self._words[name], edit)
        buttons = QHBoxLayout()
        for button in (self.make, self.leave, self.delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.say)
        column.addLayout(self.rows)
        column.addLayout(buttons)
        column.addStretch(1)

    def retranslate(self) -> None:
        """The fixed words."""
        words = {
            "kind": self.tr("&Kind"),
            "instrument": self.tr("&Roadmap"),
            "period": self.tr("&Period"),
            "language": self.tr("&Language"),
            "report_class": self.tr("&For whom"),
            "title": self.tr("&Own title"),
            "institution_id": self.tr("P&repared by"),
            "due_on": self.tr("&Due on"),
            "note": self.tr("&Note"),
        }
        for name, text in words.items():
            self._words[name].setText(text)
        self.title.name(self.tr("Own title"))
        self.make.setText(self.tr("Make the report"))
        self.leave.setText(self.tr("Not now"))
        self.delete.setText(self.tr("Delete the report"))
        self.delete.setToolTip(self.tr("With what was filled in; it can be undone."))
        if self.draft is not None:
            self._fill()

    # -- showing --------------------------------------------------------------------------------------------

    def begin(self, kind: str) -> None:
        """Offer a new report of this kind."""
        code = self.workspace.country.language
        self.draft = reporting.new_report(self.workspace.store, kind, self.workspace.today, code)
        self._is_new = True
        self._fill()

    def show_report(self, report: Report) -> None:
        """Show what the open report is."""
        self.draft, self._is_new = report, False
        self._fill()

    def _fill(self) -> None:
        draft, language = self.draft, self.workspace.language
        if draft is None:
            return
        wants = KINDS[draft.kind]
        periods = report_periods.choices(wants.length, self.workspace.today)
        if draft.period not in periods:
            periods.append(draft.period)
        roadmaps = exporting.roadmap_names(self.workspace.store, self.workspace.pack, language.code)
        if draft.instrument not in roadmaps and draft.instrument:  # its sheets are in the file no more
            roadmaps[draft.instrument] = draft.instrument
        names = {one.institution_id: language.say(one.name) for one in self.workspace.store.read(Institution)}
        named = sorted(names.items(), key=lambda pair: language.sort_key(pair[1]))
        self.kind.fill({kind: labels.report_kind(kind, language) for kind in KINDS})
        self.instrument.fill(roadmaps)
        self.period.fill({one: labels.report_period(one, language) for one in periods if one})
        self.language.fill({**OFFERED, "both": self.tr("Both, side by side")})
        self.report_class.fill({code: labels.report_class(code, language) for code in CLASSES})
        self.institution_id.fill({"": self.tr("Nobody named")} | dict(named))
        for name in ("kind", "instrument", "period", "language", "report_class"):
            getattr(self, name).choose(getattr(draft, name))
        self.institution_id.choose(draft.institution_id or "")
        self.title.set_words(draft.title)
        self.due_on.use(language)
        self.due_on.set_day(draft.due_on)
        if self.note.toPlainText() != draft.note:
            self.note.setPlainText(draft.note)
        self._say()

    def _say(self) -> None:
        """What has no meaning for the kind is not there; a report that was submitted is only read."""
        draft = self.draft
        if draft is None:
            return
        wants = KINDS[draft.kind]
        self.rows.setRowVisible(self.instrument, wants.needs_instrument)
        self.rows.setRowVisible(self.period, wants.length != "none")
        can_write = not draft.is_submitted and not self.workspace.is_read_only
        for name in _LATER:
            self.rows.setRowVisible(self.fields[name], not self._is_new)
        for name, edit in self.fields.items():
            edit.setEnabled(can_write and (name != "kind" or self._is_new))
        self.heading.setText(self.tr("New report") if self._is_new else self.tr("What this report is"))
        self.say.setText(self._purpose(draft.kind))
        self.make.setVisible(self._is_new)
        self.make.setEnabled(can_write)
        self.leave.setVisible(self._is_new)
        self.delete.setVisible(not self._is_new and can_write)

    def _purpose(self, kind: str) -> str:
        return {
            "poa": self.tr("To the United Nations, every two years, on the Programme of Action and the ITI."),
            "monitoring": self.tr("To the mechanism, every half-year, on how far the action plan has come."),
            "baseline": self.tr("Where the country stands by the current round, area by area."),
            "arms": self.tr("Arms seized, found and surrendered in a year, and how many were traced."),
            "roadmap": self.tr("To the region, every half-year, on the key figures of its roadmap."),
            "country_page": self.tr("The country in a few sections, for partners and donors."),
            "brief": self.tr("One page with three charts, for a minister."),
            "national": self.tr("The whole chain from the baseline to values, for everyone who coordinates."),
            "tracking": self.tr("A workbook with live formulas for those who follow the plan."),
        }[kind]

    # -- writing --------------------------------------------------------------------------------------------

    def _on_kind(self) -> None:
        """Another kind has another period, class and template."""
        if self.draft is None or not self._is_new:
            return
        typed = self._typed()
        made = reporting.new_report(self.workspace.store, self.kind.currentData(), self.workspace.today, typed.language)
        self.draft = replace(made, report_id=self.draft.report_id)
        self._fill()

    def _typed(self) -> Report:
        """The draft as the fields say it is."""
        return replace(
            self.draft,
            instrument=(self.instrument.currentData() or "") if KINDS[self.draft.kind].needs_instrument else "",
            period=self.period.currentData() or "",
            language=self.language.currentData(),
            report_class=self.report_class.currentData(),
            title=self.title.words(),
            institution_id=self.institution_id.currentData() or None,
            due_on=self.due_on.day(),
            note=self.note.toPlainText().strip(),
        )

    def commit(self) -> None:
        """Write what was changed in the open report."""
        if self.draft is None or self._is_new or self.draft.is_submitted or self.workspace.is_read_only:
            return
        typed = self._typed()
        if typed != self.draft:
            self.draft = typed
            self.workspace.do(reporting.save_report, typed)

    def _on_edited(self) -> None:
        self.commit()

    def _make(self) -> None:
        if self.draft is None or not self.make.isEnabled():
            return
        key = self.workspace.do(reporting.save_report, self._typed())
        if key is not None:
            self.made.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_new:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.make.isVisible():
            self.make.click()
        else:
            super().keyPressEvent(event)
