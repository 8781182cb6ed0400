"""QuestionnaireBox: a questionnaire for one institution or for all, as a workbook or for print."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from natcoord.domain.records import Assessment, Institution
from natcoord.i18n import OFFERED
from natcoord.services import questionnaires
from natcoord.services.questionnaires import Order
from natcoord.ui import tasks
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.workspace import Workspace

_NAME = 40  # letters of an institution's name in the name of its file


class QuestionnaireBox(QFrame):
    """`assigning_wanted` is sent when nothing goes to the chosen institution and somebody wants to change that."""

    assigning_wanted = Signal()
    last_folder: ClassVar[Path | None] = None  # for the session, whichever file is open

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.saved_path: Path | None = None
        self._assessment: Assessment | None = None
        self._institutions: dict[str, str] = {}  # names, by key
        self.setProperty("kind", "card")
        self.heading, self.said = LeadingLabel("heading", wraps=False), LeadingLabel("soft")
        self.assign_button = QPushButton()
        self.institution, self.language_choice, self.filling = QuietCombo(), QuietCombo(), QuietCombo()
        self.excel_button, self.print_button = QPushButton(), QPushButton()
        self.institution.currentIndexChanged.connect(self._say)
        self.assign_button.clicked.connect(self.assigning_wanted)
        self.excel_button.clicked.connect(lambda: self._choose_place(".xlsx"))
        self.print_button.clicked.connect(lambda: self._choose_place(".pdf"))
        self._lay_out()
        self.retranslate()
        self.language_choice.choose(workspace.country.language)

    def _lay_out(self) -> None:
        for combo, letters in ((self.institution, 10), (self.language_choice, 6), (self.filling, 7)):
            combo.setMinimumContentsLength(letters)
        self.institution.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.heading)
        head.addWidget(self.said, 1)
        head.addWidget(self.assign_button)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.institution, 1)
        for widget in (self.language_choice, self.filling, self.excel_button, self.print_button):
            row.addWidget(widget)
        self.saved = QWidget()
        self.saved_words = LeadingLabel()
        self.saved_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_button, self.folder_button = QPushButton(), QPushButton()
        self.open_button.clicked.connect(lambda: self._open(self.saved_path))
        self.folder_button.clicked.connect(lambda: self._open(self.saved_path and self.saved_path.parent))
        told = QHBoxLayout(self.saved)
        told.setContentsMargins(0, 0, 0, 0)
        told.addWidget(self.saved_words, 1)
        for button in (self.open_button, self.folder_button, self.assign_button):
            button.setProperty("kind", "link")
        told.addWidget(self.open_button)
        told.addWidget(self.folder_button)
        self.saved.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.saved)

    def retranslate(self) -> None:
        """The fixed words."""
        self.heading.setText(self.tr("Questionnaires"))
        self.assign_button.setText(self.tr("Assign areas"))
        self.excel_button.setText(self.tr("Excel…"))
        self.excel_button.setToolTip(self.tr("A workbook to be filled in and imported again"))
        self.print_button.setText(self.tr("Print (PDF)…"))
        self.open_button.setText(self.tr("Open"))
        self.folder_button.setText(self.tr("Open folder"))
        self.institution.setAccessibleName(self.tr("Institution the questionnaire goes to"))
        self.language_choice.setAccessibleName(self.tr("Language of the questionnaire"))
        self.filling.setAccessibleName(self.tr("Blank or with the answers held so far"))
        self.language_choice.fill(dict(OFFERED))
        self.filling.fill({False: self.tr("Blank"), True: self.tr("Prefilled")})
        self._fill_institutions()
        self._say()
        self._show_saved(self.saved_path)

    def refresh(self, assessment: Assessment) -> None:
        """Show what goes to whom in this round."""
        self._assessment = assessment
        language = self.workspace.language
        found = ((one.institution_id, language.say(one.name)) for one in self.workspace.store.read(Institution))
        self._institutions = dict(sorted(found, key=lambda pair: language.sort_key(pair[1])))
        self._fill_institutions()
        self._say()

    def _fill_institutions(self) -> None:
        self.institution.fill({"": self.tr("All institutions"), **self._institutions})

    def order(self) -> Order | None:
        """What is chosen; None while there is no round."""
        if self._assessment is None:
            return None
        key, language_code = self.institution.currentData() or None, self.language_choice.currentData()
        return Order(self._assessment.assessment_id, key, language_code, bool(self.filling.currentData()))

    def _say(self) -> None:
        """Say which areas and how many questions would go out."""
        order, pack, language = self.order(), self.workspace.pack, self.workspace.language
        if order is None:
            return
        count = len(questionnaires.questions_for(self.workspace.store, pack, order))
        areas: tuple[str, ...] = ()
        if order.institution_id:
            areas = questionnaires.areas_of(self.workspace.store, order.assessment_id, order.institution_id)
        named = self.tr(", ").join(pack.word(f"area.{one}", language.code) for one in pack.areas if one in areas)
        words = self.tr("%n questions", "", count)
        if order.institution_id and not count:
            words = self.tr("No area is assigned to it and nothing is requested of it.")
        elif named:
            words = self.tr("{areas}: {questions}").format(areas=named, questions=words)
        self.said.setText(language.digits_of(words))
        self.assign_button.setVisible(order.institution_id is not None and not areas)
        for button in (self.excel_button, self.print_button):
            button.setEnabled(count > 0)

    # -- writing ------------------------------------------------------------------------------------------

    def _choose_place(self, suffix: str) -> None:
        order = self.order()
        if order is None:
            return
        named = self._institutions.get(order.institution_id or "", "")
        parts = [self.workspace.path.stem, _as_file_name(named) or "questionnaire", order.language_code]
        name = "-".join(parts) + suffix
        folder = QuestionnaireBox.last_folder or self.workspace.path.parent
        dialog = QFileDialog(self, self.tr("Save questionnaire"), str(folder / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{suffix[1:].upper()} (*{suffix})")
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.write_to(Path(chosen)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def write_to(self, path: Path) -> None:
        """Write what is chosen to `path`; its ending says whether it is a workbook or for print."""
        order = self.order()
        if order is None:
            return
        QuestionnaireBox.last_folder = path.parent
        self._show_saved(None)
        job = partial(_write, self.workspace.path, order, path, self.workspace.today)
        tasks.run(job, self._show_saved, parent=self, words=self.tr("Writing the questionnaire…"))

    def _show_saved(self, path: Path | None) -> None:
        self.saved_path = path
        self.saved.setVisible(path is not None)
        if path is not None:
            words = self.tr("Saved and checked: {path}").format(path=self.workspace.language.path(path))
            self.saved_words.setText(words)

    @staticmethod
    def _open(path: Path | None) -> None:
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _write(file: Path, order: Order, target: Path, today: date, control: tasks.Control) -> Path:
    return questionnaires.write(file, order, target, today, progress=control.progress, cancelled=control.cancelled)


def _as_file_name(name: str) -> str:
    """The letters and digits of a name; other marks mean something in the file name of one system or another."""
    kept = "".join(mark if mark.isalnum() else " " for mark in name)
    return "-".join(kept.split())[:_NAME].rstrip("-")
