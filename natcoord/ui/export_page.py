"""Export: which report, what will be in it, what is missing from it, and the one button that writes it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from natcoord.reports.fill_workbook import Filled
from natcoord.services import exporting, machine, own_templates
from natcoord.services.exporting import Missing
from natcoord.ui import tasks
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.export_choices import DATA, TEMPLATE, ExportChoices
from natcoord.ui.report_contents import ReportContents
from natcoord.ui.saved_notice import SavedNotice
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace

_MOST_SHEETS = 13
_COUNTED = ("national", "baseline", "tracking")  # of which is counted here what is missing
_OPENS = {"carried": "question"}  # what a thing that is missing is a record of, where it is not its own name


class ExportPage(ViewPage):
    """Choose what, for whom, in which language and format; see what will be in it; export."""

    watches = frozenset(
        "assessment answer own_question hidden_question gap_decision consultation"
        " target milestone indicator measurement report".split()
    )
    view = "export"
    # Kept for the session, whichever file is open.
    last_folder: ClassVar[Path | None] = None
    last_language: ClassVar[str | None] = None

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._sheets = ReportContents(workspace)
        self.export = self.add_button(primary=True)
        self.export.clicked.connect(self._choose_place)
        self.choices, self.saved = ExportChoices(workspace), SavedNotice()
        self.contents, self.links = QGridLayout(), QVBoxLayout()
        self._links: list[QPushButton] = []
        self._found: list[Missing] = []
        self.choices_title, choices, column = _card()
        column.addWidget(self.choices)
        contents, missing = self._contents(), self._missing()
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
        self.body.addWidget(self.saved)
        self.body.addWidget(self.scroll, 1)
        self.retranslate()
        self.choices.language.choose(ExportPage.last_language or workspace.country.language)
        self.choices.changed.connect(self.refresh)
        self.choices.language.currentIndexChanged.connect(self._remember_language)

    @property
    def saved_path(self) -> Path | None:
        """Where the last export went."""
        return self.saved.path

    # -- parts ---------------------------------------------------------------------------------------------

    def _contents(self) -> QFrame:
        self.contents_title, card, column = _card()
        self.contents.setHorizontalSpacing(16)
        self.contents.setVerticalSpacing(8)
        self.contents.setColumnStretch(1, 1)
        column.addLayout(self.contents)
        self._lines = [(LeadingLabel("strong"), LeadingLabel("soft")) for _ in range(_MOST_SHEETS)]
        for row, (name, words) in enumerate(self._lines):
            name.setWordWrap(False)
            self.contents.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self.contents.addWidget(words, row, 1)
        return card

    def _missing(self) -> QFrame:
        self.missing_title, self.missing_card, column = _card()
        self.missing_note = LeadingLabel("soft")
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
        self.choices.retranslate()
        self.saved.retranslate()
        self.saved.tell(self.saved.path, self.language)

    def refresh(self) -> None:
        wanted, what = self.choices.wanted(), self.choices.kind.currentData()
        sheets = self._sheets.of(what)
        for row, (name, words) in enumerate(self._lines):
            name.setVisible(row < len(sheets))
            words.setVisible(row < len(sheets))
            if row < len(sheets):
                title, text = sheets[row]
                name.setText(title)
                words.setText(self.language.digits_of(text))
        has_missing = what in _COUNTED and wanted.as_of is None
        self.missing_card.setVisible(has_missing)
        if has_missing:
            self._show_missing(exporting.missing(self.workspace.store, self.workspace.pack, what))
        self.export.setEnabled(what != TEMPLATE or self.choices.template_path is not None)

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
        self.missing_note.setText(waits if found else nothing[self.choices.kind.currentData()])

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
        ExportPage.last_language = self.choices.language.currentData()

    def _choose_place(self) -> None:
        name, suffix = self.choices.name(), self.choices.suffix()
        folder = ExportPage.last_folder or self.workspace.path.parent
        dialog = QFileDialog(self, self.tr("Export"), str(folder / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{self.choices.form.currentText()} (*{suffix})")
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.export_to(Path(chosen)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write what is chosen to `path`; for a report its ending says the format."""
        ExportPage.last_folder = path.parent
        self.saved.tell(None, self.language)
        wanted, what, day = self.choices.wanted(), self.choices.kind.currentData(), self.workspace.today
        file = self.workspace.path
        if what == TEMPLATE and self.choices.template_path is not None:
            arguments = file, wanted, self.choices.template_path, path, day
            filling = partial(_with_control, own_templates.fill, arguments)
            done = partial(self._show_filled, path)
            tasks.run(filling, done, parent=self, words=self.tr("Filling the template…"))
            return
        if what == DATA:
            written = partial(machine.write, report_class=wanted.report_class)
            job = partial(_with_control, written, (file, self.choices.form.currentData(), path, day))
        else:
            job = partial(_with_control, exporting.write, (file, wanted, path, day))
        tasks.run(job, self._show_saved, parent=self, words=self.tr("Writing the report…"))

    def _show_saved(self, path: Path) -> None:
        self.saved.tell(path, self.language)

    def _show_filled(self, path: Path, found: Filled) -> None:
        """What became of the names of the template: those that were not filled are listed."""
        lines = [self.tr("%n names filled.", "", len(found.filled))]
        for words, names in (
            (self.tr("Not known, left as they are: {names}"), found.unknown),
            (self.tr("No single cell, or one with a formula, left alone: {names}"), found.refused),
        ):
            if names:
                lines.append(words.format(names=", ".join(self.language.isolate(name) for name, _ in names)))
        self.saved.tell(path, self.language, "\n".join(lines))


def _with_control(write: Callable[..., Any], arguments: tuple[Any, ...], control: tasks.Control) -> Any:
    return write(*arguments, progress=control.progress, cancelled=control.cancelled)


def _card() -> tuple[LeadingLabel, QFrame, QVBoxLayout]:
    """A card with its heading and the column under it."""
    frame = QFrame()
    frame.setProperty("kind", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 12, 16, 14)
    column.setSpacing(10)
    heading = LeadingLabel("heading")
    column.addWidget(heading)
    return heading, frame, column
