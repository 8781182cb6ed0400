"""ReportExport: the open report written to a file, in a language and a format."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFormLayout, QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain.report_records import REPORT_LANGUAGES
from natcoord.i18n import OFFERED
from natcoord.services import exporting, submissions
from natcoord.services.exporting import Wanted
from natcoord.ui import tasks
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.report_shown import Shown
from natcoord.ui.saved_notice import SavedNotice
from natcoord.ui.workspace import Workspace


class ReportExport(QFrame):
    """Choose, export, open what was written."""

    last_folder: ClassVar[Path | None] = None  # kept for the session, whichever file is open

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.workspace = workspace
        self.shown: Shown | None = None
        self.heading, self.note = LeadingLabel("heading"), LeadingLabel("soft")
        self.language, self.form = QuietCombo(), QuietCombo()
        self.export, self.saved = QPushButton(), SavedNotice()
        self.export.setProperty("kind", "accent")
        self.export.clicked.connect(self._choose_place)
        rows = QFormLayout()
        rows.setHorizontalSpacing(16)
        rows.setVerticalSpacing(8)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._words = {"language": QLabel(), "form": QLabel()}
        for name, words in self._words.items():
            edit = getattr(self, name)
            words.setBuddy(edit)
            edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            rows.addRow(words, edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.note)
        column.addLayout(rows)
        column.addWidget(self.export)
        self.export.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        column.addWidget(self.saved)
        column.addStretch(1)
        self.setFocusProxy(self.language)

    def retranslate(self) -> None:
        """The fixed words."""
        self.heading.setText(self.tr("Export this report"))
        self._words["language"].setText(self.tr("&Language"))
        self._words["form"].setText(self.tr("&Format"))
        self.language.fill({code: OFFERED.get(code) or self.tr("Both, side by side") for code in REPORT_LANGUAGES})
        self.form.fill(
            {
                ".xlsx": self.tr("Excel workbook"),
                ".docx": self.tr("Word document"),
                ".pdf": self.tr("PDF, for printing"),
            }
        )
        self.export.setText(self.tr("Export…"))
        self.saved.retranslate()
        self._say()

    def show_report(self, shown: Shown) -> None:
        """Offer this report."""
        if self.shown is None or self.shown.report.report_id != shown.report.report_id:
            self.language.choose(shown.report.language)
            self.saved.tell(None, shown.language)
        self.shown = shown
        self._say()

    def _say(self) -> None:
        if self.shown is None:
            return
        report = self.shown.report
        if report.is_submitted:
            self.note.setText(
                self.tr(
                    "This draws the report anew from the facts of today. The files as submitted are under Clearance."
                )
            )
        elif report.report_class == "public":
            self.note.setText(self.tr("A public report leaves out every person and every restricted record."))
        else:
            words = self.tr("{for_whom}: it holds names and restricted records. Give it to nobody else.")
            self.note.setText(words.format(for_whom=labels.report_class(report.report_class, self.shown.language)))

    def _choose_place(self) -> None:
        if self.shown is None:
            return
        suffix = self.form.currentData()
        report = replace(self.shown.report, language=self.language.currentData())
        name = submissions.file_name(report, suffix)
        folder = ReportExport.last_folder or self.workspace.path.parent
        dialog = QFileDialog(self, self.tr("Export"), str(folder / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{self.form.currentText()} (*{suffix})")
        dialog.setDefaultSuffix(suffix[1:])
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.export_to(Path(chosen)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write the report to `path`; its ending says the format."""
        if self.shown is None:
            return
        ReportExport.last_folder = path.parent
        self.saved.tell(None, self.workspace.language)
        wanted = Wanted(language=self.language.currentData(), report_id=self.shown.report.report_id)
        job = partial(_written, (self.workspace.path, wanted, path, self.workspace.today))
        tasks.run(job, self._show_saved, parent=self, words=self.tr("Writing the report…"))

    def _show_saved(self, path: Path) -> None:
        self.saved.tell(path, self.workspace.language)


def _written(arguments: tuple[Any, ...], control: tasks.Control) -> Path:
    return exporting.write(*arguments, progress=control.progress, cancelled=control.cancelled)
