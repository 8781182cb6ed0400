"""SubmittedPanel: one submission: what it is, who cleared it, its fingerprint, and its files to save again."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain.report_records import Report, ReportMove, Submission, SubmittedFile
from natcoord.services import submissions
from natcoord.services.submissions import Verified
from natcoord.store.file import reading
from natcoord.ui import tasks
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.saved_notice import SavedNotice
from natcoord.ui.workspace import Workspace


class SubmittedPanel(QFrame):
    """`report_wanted` is sent with the key of the report to open."""

    report_wanted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.workspace = workspace
        self.submission: Submission | None = None
        self.heading, self.facts, self.steps = LeadingLabel("heading"), LeadingLabel(), LeadingLabel("soft")
        self.print_words, self.print = LeadingLabel("label"), LeadingLabel("small")
        self.print.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.verdict = LeadingLabel("strong")
        self.copy, self.verify, self.open = QPushButton(), QPushButton(), QPushButton()
        self.copy.clicked.connect(self._copy)
        self.verify.clicked.connect(self._verify)
        self.open.clicked.connect(lambda: self.submission and self.report_wanted.emit(self.submission.report_id))
        self.files_words, self.files = LeadingLabel("label"), QVBoxLayout()
        self.save_buttons: list[QPushButton] = []
        self.saved = SavedNotice()
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for one in (self.verify, self.copy, self.open):
            buttons.addWidget(one)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        for one in (self.heading, self.facts, self.steps, self.print_words, self.print):
            column.addWidget(one)
        column.addLayout(buttons)
        column.addWidget(self.verdict)
        column.addWidget(self.files_words)
        column.addLayout(self.files)
        column.addWidget(self.saved)
        column.addStretch(1)

    def retranslate(self) -> None:
        """The fixed words."""
        self.print_words.setText(self.tr("Fingerprint of the facts (SHA-256)"))
        self.copy.setText(self.tr("Copy fingerprint"))
        self.verify.setText(self.tr("Verify"))
        self.verify.setToolTip(self.tr("Compare every byte that was kept with its fingerprint."))
        self.open.setText(self.tr("Open the report"))
        self.files_words.setText(self.tr("Files, as they were submitted"))
        self.saved.retranslate()

    def show_submission(self, submission: Submission, report: Report | None) -> None:
        """Show one; `report` is the report it is of."""
        if self.submission is None or submission.submission_id != self.submission.submission_id:
            self.saved.tell(None, self.workspace.language)
            self.verdict.setText("")
        self.submission = submission
        language, store = self.workspace.language, self.workspace.store
        kind = labels.report_kind(report.kind, language) if report else ""
        period = labels.report_period(report.period, language) if report and report.period else ""
        self.heading.setText(" · ".join(text for text in (kind, period) if text))
        words = self.tr("Version {number}, submitted on {day} to {body}.")
        if not submission.body:
            words = self.tr("Version {number}, submitted on {day}.")
        number = language.number(submission.version)
        self.facts.setText(
            words.format(number=number, day=language.date(submission.submitted_on), body=submission.body)
        )
        moves = store.read(ReportMove, "report_id = ?", [submission.report_id], order="moved_on, rowid")
        self.steps.setText("\n".join(self._step(one) for one in moves))
        self.print.setText(language.path(_spaced(submission.fingerprint)))
        self.verdict.setVisible(bool(self.verdict.text()))
        self._show_files(submissions.files(store, submission.submission_id))

    def _step(self, move: ReportMove) -> str:
        language = self.workspace.language
        parts = labels.clearance(move.to_state, language), language.date(move.moved_on), move.body, move.note
        return " · ".join(text for text in parts if text)

    def _show_files(self, files: list[SubmittedFile]) -> None:
        while self.save_buttons:
            button = self.save_buttons.pop()
            self.files.removeWidget(button)
            button.deleteLater()
        self.files_words.setVisible(bool(files))
        for one in files:
            name = self.workspace.language.path(one.file_name)
            button = QPushButton(self.tr("Save {file} as…").format(file=name))
            button.setProperty("kind", "link")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(partial(self._choose_place, one))
            self.save_buttons.append(button)
            self.files.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    # -- what can be done with it -----------------------------------------------------------------------------

    def _copy(self) -> None:
        if self.submission is not None:
            QApplication.clipboard().setText(self.submission.fingerprint)

    def _verify(self) -> None:
        if self.submission is None:
            return
        tasks.run(
            partial(_verified, self.workspace.path, self.submission.submission_id),
            self._say_verdict,
            parent=self,
            words=self.tr("Comparing with the fingerprints…"),
        )

    def _say_verdict(self, found: Verified) -> None:
        if found.is_whole:
            self.verdict.setText(self.tr("✓ Every byte is as it was submitted."))
        else:
            names = [one.file_name for one, state in found.files if state != "same"]
            if found.facts != "same":
                names.insert(0, self.tr("the facts"))
            words = self.tr("✕ No longer as it was submitted: {names}. Take it from a backup of that day.")
            self.verdict.setText(words.format(names=", ".join(self.workspace.language.isolate(one) for one in names)))
        self.verdict.show()

    def _choose_place(self, file: SubmittedFile) -> None:
        dialog = QFileDialog(self, self.tr("Save as"), str(self.workspace.path.parent / file.file_name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(file.file_name)
        dialog.fileSelected.connect(lambda chosen: self.save_to(file, Path(chosen)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def save_to(self, file: SubmittedFile, path: Path) -> None:
        """Write a file of the submission to `path`."""
        job = partial(_saved, self.workspace.path, file.submitted_file_id, path)
        done = partial(self._say_saved)
        tasks.run(job, done, parent=self, words=self.tr("Saving the file…"))

    def _say_saved(self, path: Path) -> None:
        self.saved.tell(path, self.workspace.language)


def _spaced(fingerprint: str) -> str:
    """In groups of eight, so that two can be compared by eye."""
    return " ".join(fingerprint[place : place + 8] for place in range(0, len(fingerprint), 8))


def _verified(country_file: Path, submission_id: str, _control: tasks.Control) -> Verified:
    with reading(country_file) as store:
        return submissions.verify(store, submission_id)


def _saved(country_file: Path, file_id: str, target: Path, _control: tasks.Control) -> Path:
    with reading(country_file) as store:
        return submissions.save_file(store, file_id, target)
