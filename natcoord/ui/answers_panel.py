"""AnswersPanel: what an answered questionnaire would do, answer by answer; then all of it as one step, or nothing."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.services import answers
from natcoord.store import file
from natcoord.ui import tasks
from natcoord.ui.answers_table import AnswersTable
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.workspace import Workspace

VERDICTS = ("", "new", "differs", "same", "empty", "refused")  # the empty one stands for all


class AnswersPanel(QFrame):
    """`closed` is sent when the panel has done its work or is left."""

    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.preview: answers.Preview | None = None
        self._file: Path | None = None  # that is being read or shown
        self._shown = ""  # of VERDICTS
        self.setProperty("kind", "card")
        self.heading, self.said = LeadingLabel("heading"), LeadingLabel("soft")
        self.problem = LeadingLabel("problem")
        self.why = LeadingLabel("soft")  # the current row, whole, where the columns are too narrow
        self.table = AnswersTable()
        self.counts = {verdict: QPushButton() for verdict in VERDICTS}
        self.choices = {choice: QPushButton() for choice in answers.CHOICES}
        self.all_theirs_button = QPushButton()
        self.import_button = QPushButton(objectName="primary")
        self.other_button, self.cancel_button = QPushButton(), QPushButton()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head, filters, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.other_button)
        group = QButtonGroup(self)
        for button in self.counts.values():
            button.setCheckable(True)
            group.addButton(button)
            filters.addWidget(button)
        filters.addStretch(1)
        for button in self.choices.values():
            button.setCheckable(True)
            foot.addWidget(button)
        foot.addWidget(self.all_theirs_button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.import_button)
        # Room for the longest row, so that the table keeps its height from row to row.
        self.why.setMinimumHeight(self.why.fontMetrics().height() * 2 + 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.said)
        layout.addWidget(self.problem)
        layout.addLayout(filters)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.why)
        layout.addLayout(foot)

    def _connect(self) -> None:
        for verdict, button in self.counts.items():
            button.clicked.connect(partial(self.show_only, verdict))
        for choice, button in self.choices.items():
            button.clicked.connect(partial(self.decide, choice))
        self.all_theirs_button.clicked.connect(self.take_all_theirs)
        self.import_button.clicked.connect(self.apply)
        self.other_button.clicked.connect(self.choose)
        self.cancel_button.clicked.connect(self.leave)
        self.table.decided.connect(self.decide)
        self.table.selectionModel().currentRowChanged.connect(self._tell_row)
        self.table.selectionModel().selectionChanged.connect(self._tell_row)

    def retranslate(self) -> None:
        """The fixed words."""
        self.import_button.setText(self.tr("Import"))
        self.other_button.setText(self.tr("Another file…"))
        self.cancel_button.setText(self.tr("Cancel"))
        self.all_theirs_button.setText(self.tr("All theirs"))
        self.all_theirs_button.setToolTip(self.tr("Take their answer wherever it differs from mine"))
        words = {
            "theirs": (self.tr("Theirs (T)"), self.tr("Take their answer for the chosen rows")),
            "mine": (self.tr("Mine (M)"), self.tr("Keep my answer for the chosen rows")),
            "later": (self.tr("Later (L)"), self.tr("Decide later on the chosen rows")),
        }
        for choice, button in self.choices.items():
            button.setText(words[choice][0])
            button.setToolTip(words[choice][1])
        self.table.setAccessibleName(self.tr("Answers of the questionnaire"))
        self._show()

    # -- choosing and judging -------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for the answered questionnaire."""
        dialog = QFileDialog(self, self.tr("Choose an answered questionnaire"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Workbooks (*.xlsx)"))
        dialog.fileSelected.connect(lambda name: self.start(Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def start(self, path: Path) -> None:
        """Judge a questionnaire off the UI thread and show what it would do."""
        self.preview, self._file, self._shown = None, path, ""
        self._show()
        self._judge(self.show_preview)

    def reread(self) -> None:
        """Judge the same questionnaire again, as what it is compared with has changed; decisions are kept."""
        if self.preview is not None:
            before = {row.question_key: row.decision for row in self.preview.rows}
            self._judge(lambda made: self._replace(answers.decided(made, before)))

    def _judge(self, then: Callable[[answers.Preview], None]) -> None:
        country, path = self.workspace.path, self._file
        if path is None:
            return

        def told(made: answers.Preview) -> None:
            if self._file == path:  # not left meanwhile
                then(made)

        tasks.run(
            lambda _: answers.preview_file(country, path),
            told,
            parent=self,
            words=self.tr("Reading {file}…").format(file=Language.path(path.name)),
            failed=self.show_refusal,
        )

    def show_preview(self, preview: answers.Preview) -> None:
        """Show the judged answers: the refused ones first, else those that wait for a decision."""
        self._replace(preview)
        first = next((verdict for verdict in ("refused", "differs") if preview.count(verdict)), "")
        self.show_only(first)
        (self.table if first else self.import_button).setFocus()

    def show_refusal(self, refusal: NatcoordError) -> None:
        """Say why the whole questionnaire cannot be read."""
        self.preview = None
        self._show()
        self.problem.setText(labels.error(refusal, self.workspace.language))
        self.problem.show()

    def show_only(self, verdict: str, _is_on: bool = True) -> None:
        """Show the answers of one verdict, or all."""
        self._shown = verdict
        self.counts[verdict].setChecked(True)
        self._show_rows()

    def leave(self) -> None:
        """Forget the questionnaire; nothing is written."""
        self.preview, self._file = None, None
        self._show()
        self.closed.emit()

    # -- deciding -----------------------------------------------------------------------------------------

    def decide(self, choice: str, _is_on: bool = True) -> None:
        """Decide on the chosen answers, where they differ from mine."""
        self._decide({row.question_key: choice for row in self.table.chosen() if row.verdict == "differs"})

    def take_all_theirs(self) -> None:
        """Decide for theirs wherever they differ."""
        rows = self.preview.rows if self.preview else ()
        self._decide({row.question_key: "theirs" for row in rows if row.verdict == "differs"})

    def _decide(self, decisions: dict[str, str]) -> None:
        if self.preview is not None:
            self._replace(answers.decided(self.preview, decisions))

    def _replace(self, preview: answers.Preview) -> None:
        self.preview = preview
        self._show()

    # -- showing ------------------------------------------------------------------------------------------

    def _show(self) -> None:
        preview, language = self.preview, self.workspace.language
        self.problem.hide()
        self.heading.setText(self._heading(preview))
        self.said.setText(language.digits_of(self._sentence(preview)))
        self.import_button.setEnabled(preview is not None and preview.can_apply)
        self.all_theirs_button.setEnabled(preview is not None and preview.differs > 0)
        for verdict, button in self.counts.items():
            word = self.table.answers.verdict(verdict) if verdict else self.tr("All answers")
            count = 0 if preview is None else preview.count(verdict) if verdict else len(preview.rows)
            button.setText(self.tr("{word}: {count}").format(word=word, count=language.number(count)))
            button.setEnabled(count > 0)
        self.counts[self._shown].setChecked(True)
        self._show_rows()

    def _show_rows(self) -> None:
        rows = self.preview.rows if self.preview else ()
        shown = [row for row in rows if self._shown in ("", row.verdict)]
        self.table.show_rows(shown, self.workspace.language)
        self._tell_row()

    def _tell_row(self, *_: object) -> None:
        row = self.table.current()
        differing = [one for one in self.table.chosen() if one.verdict == "differs"]
        for choice, button in self.choices.items():
            button.setEnabled(bool(differing))
            button.setChecked(bool(differing) and all(one.decision == choice for one in differing))
        self.why.setText("" if row is None else self._whole(row))

    def _whole(self, row: answers.Row) -> str:
        if row.problem is not None:
            return labels.error(row.problem, self.workspace.language)
        model = self.table.answers
        mine = self.tr("Mine: {text}").format(text=model.mine(row.mine))
        return mine + "\n" + self.tr("Theirs: {text}").format(text=model.theirs(row.theirs))

    def _heading(self, preview: answers.Preview | None) -> str:
        language = self.workspace.language
        if preview is None or preview.institution is None:
            return self.tr("Import answers")
        name = language.isolate(language.say(preview.institution.name))
        return self.tr("Answers of {institution}").format(institution=name)

    def _sentence(self, preview: answers.Preview | None) -> str:
        if preview is None:
            return self.tr("Choose a questionnaire workbook that was made here and filled in.")
        if preview.refused:
            words = self.tr("%n answers of {file} are refused, so nothing can be imported yet.", "", preview.refused)
        elif not (preview.new or preview.differs):
            words = self.tr("{file} holds nothing that is not in the country file already.")
        else:
            words = self.tr("%n answers of {file} will be written.", "", preview.written)
        said = [words.format(file=Language.isolate(preview.file))]
        later = sum(1 for row in preview.rows if row.verdict == "differs" and row.decision == "later")
        if later and not preview.refused:
            said.append(
                self.tr("%n differ from mine and are left for later: decide, or import the file again.", "", later)
            )
        return " ".join(said)

    # -- writing ------------------------------------------------------------------------------------------

    def apply(self) -> None:
        """Write all that is decided as one step, after a checked backup; undo takes all of it back."""
        if self.preview is not None:
            path, words = self.workspace.path, self.tr("Backing up…")
            tasks.run(lambda _: file.backup_file(path, "before-import"), self._write, parent=self, words=words)

    def _write(self, _: Path) -> None:
        preview, self.preview = self.preview, None
        if preview is None:
            return
        if self.workspace.do(answers.apply, preview) is None:
            self._replace(preview)
        else:
            self.leave()
