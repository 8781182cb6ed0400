"""Export: which report, what will be in it, what is missing from it, and the one button that writes it."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QDate, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFileDialog,
    QFormLayout,
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
from natcoord.i18n import OFFERED
from natcoord.services import exporting
from natcoord.services.exporting import Missing
from natcoord.ui import tasks
from natcoord.ui.day_edit import DayEdit
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.report_contents import ReportContents
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace

_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MOST_SHEETS = 13
_OPENS = {"carried": "question"}  # what a thing that is missing is a record of, where it is not its own name


@dataclass(frozen=True, slots=True)
class _Order:
    """What is to be written; `as_of` is None for the facts of today."""

    kind: str
    language_code: str
    today: date
    as_of: date | None


class ExportPage(ViewPage):
    """Choose report, language and format, see what will be in it, export."""

    watches = frozenset(
        "assessment answer own_question hidden_question gap_decision consultation"
        " target milestone indicator measurement".split()
    )
    view = "export"
    # Kept for the session, whichever file is open.
    last_folder: ClassVar[Path | None] = None
    last_language: ClassVar[str | None] = None

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.saved_path: Path | None = None
        self._sheets = ReportContents(workspace)
        self.export = self.add_button(primary=True)
        self.export.clicked.connect(self._choose_place)
        self.contents, self.links = QGridLayout(), QVBoxLayout()
        self._links: list[QPushButton] = []
        self._found: list[Missing] = []
        choices, contents, missing = self._choices(), self._contents(), self._missing()
        first, second = QVBoxLayout(), QVBoxLayout()
        for column, cards in ((first, (choices, missing)), (second, (contents,))):
            column.setSpacing(12)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        inner = QWidget(objectName="scrolled")
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 0, 4, 0)
        columns.setSpacing(12)
        columns.addLayout(first, 1)
        columns.addLayout(second, 1)
        self.scroll = QScrollArea(objectName="plainScroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidget(inner)
        self.body.addWidget(self._saved())
        self.body.addWidget(self.scroll, 1)
        self._show_saved(None)
        self.retranslate()
        self.language_choice.choose(ExportPage.last_language or workspace.country.language)

    # -- parts ---------------------------------------------------------------------------------------------

    def _choices(self) -> QFrame:
        self.kind_choice, self.language_choice, self.format_choice = QuietCombo(), QuietCombo(), QuietCombo()
        self.as_of = DayEdit()
        self.choices_title, card, column = _card()
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        fields = self.kind_choice, self.language_choice, self.format_choice, self.as_of
        self.form_words = [QLabel() for _ in fields]
        for label, choice in zip(self.form_words, fields, strict=True):
            label.setBuddy(choice)
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.form.addRow(label, choice)
        self.kind_choice.currentIndexChanged.connect(self.refresh)
        self.language_choice.currentIndexChanged.connect(self._remember_language)
        self.as_of.edited.connect(self.refresh)
        self.as_of_note, self.note = _label("soft"), _label("soft")
        column.addLayout(self.form)
        column.addWidget(self.as_of_note)
        column.addWidget(self.note)
        return card

    def _saved(self) -> QFrame:
        self.saved = QFrame()
        self.saved.setProperty("kind", "notice")
        self.saved_words = _label("strong")
        self.saved_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_button, self.folder_button = QPushButton(), QPushButton()
        self.open_button.clicked.connect(lambda: self._open(self.saved_path))
        self.folder_button.clicked.connect(lambda: self._open(self.saved_path and self.saved_path.parent))
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addWidget(self.folder_button)
        row.addStretch(1)
        column = QVBoxLayout(self.saved)
        column.addWidget(self.saved_words)
        column.addLayout(row)
        return self.saved

    def _contents(self) -> QFrame:
        self.contents_title, card, column = _card()
        self.contents.setHorizontalSpacing(16)
        self.contents.setVerticalSpacing(8)
        self.contents.setColumnStretch(1, 1)
        column.addLayout(self.contents)
        self._lines = [(_label("strong"), _label("soft")) for _ in range(_MOST_SHEETS)]
        for row, (name, words) in enumerate(self._lines):
            name.setWordWrap(False)
            self.contents.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self.contents.addWidget(words, row, 1)
        return card

    def _missing(self) -> QFrame:
        self.missing_title, self.missing_card, column = _card()
        self.missing_note = _label("soft")
        self.links.setSpacing(4)
        column.addWidget(self.missing_note)
        column.addLayout(self.links)
        return self.missing_card

    # -- words ---------------------------------------------------------------------------------------------

    def nav_text(self) -> str:
        return self.tr("Export")

    def retranslate(self) -> None:
        self.say_tabs()
        self.title.setText(self.tr("Export"))
        self.purpose.setText(self.tr("A report, a table or a whole data set, drawn from the facts of this file."))
        self.export.setText(self.tr("Export…"))
        self.choices_title.setText(self.tr("What to write"))
        self.contents_title.setText(self.tr("What will be in it"))
        self.missing_title.setText(self.tr("What is still missing"))
        words = (self.tr("&Report"), self.tr("&Language of the report"), self.tr("&Format"), self.tr("&As of"))
        for label, text in zip(self.form_words, words, strict=True):
            label.setText(text)
        self.kind_choice.fill({kind: labels.report_kind(kind, self.language) for kind in exporting.KINDS})
        self.language_choice.fill(dict(OFFERED))
        self.format_choice.fill(
            {
                ".xlsx": self.tr("Excel workbook, with live formulas and charts"),
                ".docx": self.tr("Word document"),
                ".pdf": self.tr("PDF, for printing"),
            }
        )
        self.as_of.setToolTip(self.tr("Empty: today. Delete empties the field."))
        self.as_of_note.setText(
            self.tr(
                "The report of that day: the targets, values and decisions known then. What came later is left out."
            )
        )
        self.note.setText(
            self.tr("The report is written beside its place, read back and checked, and only then put there.")
        )
        self.open_button.setText(self.tr("Open file"))
        self.folder_button.setText(self.tr("Show folder"))
        self._show_saved(self.saved_path)

    def refresh(self) -> None:
        kind = self.kind_choice.currentData()
        sheets = self._sheets.of(kind)
        for row, (name, words) in enumerate(self._lines):
            name.setVisible(row < len(sheets))
            words.setVisible(row < len(sheets))
            if row < len(sheets):
                title, text = sheets[row]
                name.setText(title)
                words.setText(self.language.digits_of(text))
        self._show_missing(exporting.missing(self.workspace.store, self.workspace.pack, kind))
        self._show_as_of()

    def _show_as_of(self) -> None:
        """What is missing today says nothing about a report of an earlier day."""
        today = self.workspace.today
        self.as_of.use(self.language)
        self.as_of.setMaximumDate(QDate(today.year, today.month, today.day))
        self.as_of_note.setVisible(self.as_of.day() is not None)
        self.missing_card.setVisible(self.as_of.day() is None)

    def _show_missing(self, found: list[Missing]) -> None:
        while len(self._links) < len(found):
            button = QPushButton()
            button.setProperty("kind", "link")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(partial(self._open_missing, len(self._links)))
            self._links.append(button)
            self.links.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._found = found
        for index, button in enumerate(self._links):
            button.setVisible(index < len(found))
            if index < len(found):
                button.setText(self.language.digits_of(self._missing_words(found[index])))
        nothing = {
            "baseline": self.tr("Nothing: every question is answered and every gap decided."),
            "tracking": self.tr("Nothing: every target is adopted and every value approved."),
            "national": self.tr("Nothing: every question is answered and every value approved."),
        }
        waits = self.tr("The report says so where something is missing. Open what waits:")
        self.missing_note.setText(waits if found else nothing[self.kind_choice.currentData()])

    def _missing_words(self, one: Missing) -> str:
        return {
            "question": self.tr("%n unanswered questions", "", one.count),
            "carried": self.tr("%n carried answers not confirmed", "", one.count),
            "gap": self.tr("%n gaps without a decision", "", one.count),
            "target": self.tr("%n targets not adopted", "", one.count),
            "indicator": self.tr("%n draft indicator sheets", "", one.count),
            "measurement": self.tr("%n values not approved, which do not count", "", one.count),
        }[one.kind]

    def _open_missing(self, index: int) -> None:
        one = self._found[index]
        self.workspace.asked_to_open.emit(_OPENS.get(one.kind, one.kind), one.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The page keys scroll: what will be in the report has nothing that takes the focus."""
        actions = QAbstractSlider.SliderAction
        moves = {Qt.Key.Key_PageDown: actions.SliderPageStepAdd, Qt.Key.Key_PageUp: actions.SliderPageStepSub}
        if event.key() in moves:
            self.scroll.verticalScrollBar().triggerAction(moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    # -- exporting -----------------------------------------------------------------------------------------

    def _remember_language(self) -> None:
        ExportPage.last_language = self.language_choice.currentData()

    def _choose_place(self) -> None:
        suffix = self.format_choice.currentData()
        language = self.language_choice.currentData()
        parts = self.workspace.path.stem, self.kind_choice.currentData(), language, self.as_of.day()
        name = "-".join(part for part in parts if part) + suffix
        folder = ExportPage.last_folder or self.workspace.path.parent
        dialog = QFileDialog(self, self.tr("Export report"), str(folder / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{self.format_choice.currentText()} (*{suffix})")
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.export_to(Path(chosen)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write the chosen report to `path`; its ending says the format."""
        ExportPage.last_folder = path.parent
        self._show_saved(None)
        day = self.as_of.day()
        order = _Order(
            self.kind_choice.currentData(),
            self.language_choice.currentData(),
            self.workspace.today,
            date.fromisoformat(day) if day else None,
        )
        job = partial(_write, self.workspace.path, path, order)
        tasks.run(job, self._show_saved, parent=self, words=self.tr("Writing the report…"))

    def _show_saved(self, path: Path | None) -> None:
        self.saved_path = path
        self.saved.setVisible(path is not None)
        if path is not None:
            words = self.tr("Saved and checked: {path}").format(path=self.language.path(path))
            self.saved_words.setText(words)

    @staticmethod
    def _open(path: Path | None) -> None:
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _write(file: Path, target: Path, order: _Order, control: tasks.Control) -> Path:
    return exporting.write_report(
        file,
        order.kind,
        order.language_code,
        target,
        order.today,
        as_of=order.as_of,
        progress=control.progress,
        cancelled=control.cancelled,
    )


def _label(kind: str) -> QLabel:
    label = QLabel()
    label.setProperty("kind", kind)
    label.setWordWrap(True)
    label.setAlignment(_LEADING)
    return label


def _card() -> tuple[QLabel, QFrame, QVBoxLayout]:
    """A card with its heading and the column under it."""
    frame = QFrame()
    frame.setProperty("kind", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 12, 16, 14)
    column.setSpacing(10)
    heading = _label("heading")
    column.addWidget(heading)
    return heading, frame, column
