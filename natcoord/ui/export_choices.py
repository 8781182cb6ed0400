"""ExportChoices: what is to be drawn from the facts, for which period, for whom, in which language and form."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain import report_periods
from natcoord.domain.report_records import CLASSES
from natcoord.i18n import OFFERED
from natcoord.reports.kinds import KINDS
from natcoord.services import exporting, own_templates
from natcoord.services.exporting import Wanted
from natcoord.ui.day_edit import DayEdit
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.workspace import Workspace

DATA, TEMPLATE = "data", "template"  # beside the kinds of reports
MACHINE_SUFFIX = {"csv": ".zip", "json": ".json", "package": ".zip", "sdmx": ".csv"}
_FIELDS = ("kind", "instrument", "period", "template", "language", "report_class", "form", "as_of")


class ExportChoices(QWidget):
    """A form; `changed` is sent when something else is chosen. What has no meaning for a choice is not shown."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.kind, self.instrument, self.period = QuietCombo(), QuietCombo(), QuietCombo()
        self.language, self.report_class, self.form = QuietCombo(), QuietCombo(), QuietCombo()
        self.template, self.as_of = QPushButton(), DayEdit()
        self.template_path: Path | None = None
        self.note = LeadingLabel("soft")
        self.fields = {name: getattr(self, name) for name in _FIELDS}
        self.rows = QFormLayout()
        self.rows.setHorizontalSpacing(16)
        self.rows.setVerticalSpacing(8)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.words = {name: QLabel() for name in _FIELDS}
        for name, edit in self.fields.items():
            self.words[name].setBuddy(edit)
            edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.rows.addRow(self.words[name], edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.rows)
        column.addWidget(self.note)
        self.retranslate()
        self.kind.choose("national")
        self._fit()
        self.kind.currentIndexChanged.connect(self._fit)
        for combo in (self.instrument, self.period, self.language, self.report_class, self.form):
            combo.currentIndexChanged.connect(self.changed)
        self.as_of.edited.connect(self._say_day)
        self.template.clicked.connect(self._choose_template)

    # -- words ---------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        language = self.workspace.language
        words = {
            "kind": self.tr("&What"),
            "instrument": self.tr("&Roadmap"),
            "period": self.tr("&Period"),
            "template": self.tr("&Template"),
            "language": self.tr("&Language"),
            "report_class": self.tr("&For whom"),
            "form": self.tr("&Format"),
            "as_of": self.tr("&As of"),
        }
        for name, text in words.items():
            self.words[name].setText(text)
        kinds = {kind: labels.report_kind(kind, language) for kind in KINDS}
        others = {DATA: self.tr("All facts, for other programs"), TEMPLATE: self.tr("Your own template")}
        self.kind.fill(kinds | others)
        store, pack = self.workspace.store, self.workspace.pack
        self.instrument.fill(exporting.roadmap_names(store, pack, language.code))
        self.report_class.fill({code: labels.report_class(code, language) for code in CLASSES})
        self.as_of.setToolTip(self.tr("Empty: today. Delete empties the field."))
        self.as_of.use(language)
        today = self.workspace.today
        self.as_of.setMaximumDate(QDate(today.year, today.month, today.day))
        self._fill()

    def _fill(self) -> None:
        """The choices that depend on what is to be written."""
        kind, language = self.kind.currentData(), self.workspace.language
        length = KINDS[kind].length if kind in KINDS else "none"
        self.period.fill(
            {
                one: labels.report_period(one, language)
                for one in report_periods.choices(length, self.workspace.today)
                if one
            }
        )
        both = {"both": self.tr("Both, side by side")} if kind in KINDS else {}
        self.language.fill({**OFFERED, **both})
        self.form.fill(self._forms(kind))
        path = self.template_path
        self.template.setText(path.name if path else self.tr("Choose a workbook or Word file…"))
        self.note.setText(self._note(kind))

    def _forms(self, kind: str) -> dict[str, str]:
        if kind == DATA:
            return {
                "csv": self.tr("CSV tables for spreadsheets"),
                "json": self.tr("JSON with a published schema"),
                "package": self.tr("Frictionless data package"),
                "sdmx": self.tr("SDMX columns, SDG 16.4.2 only"),
            }
        return {
            ".xlsx": self.tr("Excel workbook"),
            ".docx": self.tr("Word document"),
            ".pdf": self.tr("PDF, for printing"),
        }

    def _note(self, kind: str) -> str:
        if kind == DATA:
            return self.tr("Names of persons, internal notes and small groups stay here unless it is for the country.")
        if kind == TEMPLATE:
            return self.tr(
                "Cells named nc_… in a workbook, or fields such as {{ nc_state }} in a Word file, are filled."
                " Nothing else in it is touched."
            )
        if self.as_of.day() is not None:
            return self.tr(
                "The report of that day: the targets, values and decisions known then. What came later is left out."
            )
        return self.tr("It is written beside its place, read back and checked, and only then put there.")

    # -- what is chosen ------------------------------------------------------------------------------------

    def wanted(self) -> Wanted:
        """The report that is chosen; for data and templates what the facts are drawn with."""
        kind, day = self.kind.currentData(), self.as_of.day()
        is_report = kind in KINDS
        return Wanted(
            kind=kind if is_report else "national",
            language=self.language.currentData(),
            period=(self.period.currentData() or "") if is_report else "",
            report_class=self.report_class.currentData(),
            instrument=self.instrument.currentData() if kind == "roadmap" else "",
            as_of=date.fromisoformat(day) if day and is_report else None,
        )

    def suffix(self) -> str:
        """The ending of the file."""
        kind = self.kind.currentData()
        if kind == TEMPLATE:
            return self.template_path.suffix.lower() if self.template_path else ".xlsx"
        return MACHINE_SUFFIX[self.form.currentData()] if kind == DATA else str(self.form.currentData())

    def name(self) -> str:
        """What the file is called unless the user says otherwise."""
        kind, day = self.kind.currentData(), self.as_of.day()
        if kind == TEMPLATE:
            return f"{self.workspace.path.stem}-{self.template_path.name}" if self.template_path else ""
        if kind == DATA:
            return f"{self.workspace.path.stem}-{self.form.currentData()}{self.suffix()}"
        parts = self.workspace.path.stem, kind, self.period.currentData(), self.language.currentData(), day
        return "-".join(part for part in parts if part) + self.suffix()

    def _fit(self) -> None:
        kind = self.kind.currentData()
        self._fill()
        self.report_class.choose(KINDS[kind].report_class if kind in KINDS else "public")
        shown = {
            "instrument": kind == "roadmap",
            "period": kind in KINDS and KINDS[kind].length != "none",
            "template": kind == TEMPLATE,
            "language": kind != DATA,
            "form": kind != TEMPLATE,
            "as_of": kind in KINDS,
        }
        for name, is_shown in shown.items():
            self.rows.setRowVisible(self.fields[name], is_shown)
        self.changed.emit()

    def _say_day(self) -> None:
        self.note.setText(self._note(self.kind.currentData()))
        self.changed.emit()

    def _choose_template(self) -> None:
        dialog = QFileDialog(self, self.tr("Your own template"), str(self.workspace.path.parent))
        dialog.setNameFilter(
            self.tr("Workbooks and Word files ({endings})").format(
                endings=" ".join(f"*{one}" for one in own_templates.SUFFIXES)
            )
        )
        dialog.fileSelected.connect(lambda chosen: self.use_template(Path(chosen)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def use_template(self, path: Path) -> None:
        """Take this file as the template."""
        self.template_path = path
        self._fill()
        self.changed.emit()
