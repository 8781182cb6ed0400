"""ImportPanel: what a spreadsheet of values would do, row by row, and then all of it as one step, or nothing."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.services import importing
from natcoord.store import file
from natcoord.ui import tasks, theme
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
VERDICTS = ("", "new", "changed", "same", "refused")  # the empty one stands for all
_COLUMNS = 6
_INK = {"new": "good", "changed": "calm", "same": "none", "refused": "bad"}


class PreviewModel(QAbstractTableModel):
    """The rows of a preview: number, indicator, period, value, verdict and why."""

    def __init__(self) -> None:
        super().__init__()
        self.language = Language("en")
        self.rows: list[importing.Row] = []

    def show_rows(self, rows: list[importing.Row], language: Language) -> None:
        self.beginResetModel()
        self.rows, self.language = rows, language
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else _COLUMNS

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Row"),
            self.tr("Indicator"),
            self.tr("Period"),
            self.tr("Value"),
            self.tr("Verdict"),
            self.tr("Why"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        roles = Qt.ItemDataRole
        if role == roles.DisplayRole:
            return self.words(row, index.column())
        if role == roles.ToolTipRole:
            return self.words(row, 5) or self.words(row, 1)
        if role == roles.ForegroundRole and index.column() == 4:
            return theme.colour(_INK[row.verdict])
        return None

    def words(self, row: importing.Row, column: int) -> str:
        """The text of one cell."""
        if column == 0:
            return self.language.number(row.number)
        if column == 1:
            return row.indicator_name
        if column == 2:
            return self.language.period(row.period) if row.entry is not None else row.period
        if column == 3:
            return self._value(row)
        return labels.verdict(row.verdict, self.language) if column == 4 else self._why(row)

    def _value(self, row: importing.Row) -> str:
        after = self._number(row.entry)
        if row.verdict == "changed" and row.before is not None:
            return self.tr("{after} (was {before})").format(after=after, before=self._number(row.before))
        return after

    def _number(self, entry: object) -> str:
        language = self.language
        if getattr(entry, "absence", None):
            return labels.absence(entry.absence, language)  # type: ignore[attr-defined]
        value, above = getattr(entry, "value", None), getattr(entry, "numerator", None)
        if above is not None:
            words = self.tr("{numerator} of {denominator}")
            below = language.number(entry.denominator)  # type: ignore[attr-defined]
            return words.format(numerator=language.number(above), denominator=below)
        return language.number(value) if value is not None else ""

    def _why(self, row: importing.Row) -> str:
        if row.problem is not None:
            return labels.error(row.problem, self.language)
        said = [self.tr("Makes a draft indicator sheet.")] if row.makes_indicator else []
        return " ".join([*said, *(labels.import_note(note, self.language) for note in row.notes)])


class ImportPanel(QFrame):
    """`closed` is sent when the panel has done its work or is left."""

    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.preview: importing.Preview | None = None
        self.setProperty("kind", "card")
        self.heading = LeadingLabel("heading")
        self.said = LeadingLabel("soft")
        self.problem = LeadingLabel("problem")
        self.why = LeadingLabel("soft")  # of the current row, whole, where the column is too narrow
        self.model = PreviewModel()
        self.table = QTableView()
        self.table.setModel(self.model)
        self.counts = {verdict: QPushButton() for verdict in VERDICTS}
        self.import_button = QPushButton(objectName="primary")
        self.other_button = QPushButton()
        self.cancel_button = QPushButton()
        self._lay_out()
        self.import_button.clicked.connect(self.apply)
        self.other_button.clicked.connect(self.choose)
        self.cancel_button.clicked.connect(self.closed)
        self.table.selectionModel().currentChanged.connect(self._tell_row)

    def _lay_out(self) -> None:
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setWordWrap(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate((50, 170, 84, 170, 84)):
            self.table.setColumnWidth(column, width)
        filters = QHBoxLayout()
        group = QButtonGroup(self)
        for verdict, button in self.counts.items():
            button.setCheckable(True)
            button.clicked.connect(partial(self.show_only, verdict))
            group.addButton(button)
            filters.addWidget(button)
        filters.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.other_button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.import_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        for one in (self.heading, self.said, self.problem):
            layout.addWidget(one)
        layout.addLayout(filters)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.why)
        layout.addLayout(foot)

    def retranslate(self) -> None:
        """The fixed words."""
        self.heading.setText(self.tr("Import values"))
        self.import_button.setText(self.tr("Import"))
        self.other_button.setText(self.tr("Another file…"))
        self.cancel_button.setText(self.tr("Cancel"))
        self.table.setAccessibleName(self.tr("Rows of the spreadsheet"))
        self._show()

    # -- choosing and judging -------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for the spreadsheet."""
        dialog = QFileDialog(self, self.tr("Choose a spreadsheet of values"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Spreadsheets (*.xlsx *.csv)"))
        dialog.fileSelected.connect(lambda name: self.start(Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def start(self, path: Path) -> None:
        """Judge a spreadsheet off the UI thread and show what it would do."""
        self.preview = None
        self._show()
        country = self.workspace.path
        tasks.run(
            lambda _: importing.preview_file(country, path),
            self.show_preview,
            parent=self,
            words=self.tr("Reading {file}…").format(file=Language.path(path.name)),
            failed=self.show_refusal,
        )

    def show_preview(self, preview: importing.Preview) -> None:
        """Show the judged rows; where rows are refused, those first."""
        self.preview = preview
        self._show()
        self.show_only("refused" if preview.refused else "")
        (self.table if preview.refused else self.import_button).setFocus()

    def show_refusal(self, refusal: NatcoordError) -> None:
        """Say why the whole spreadsheet cannot be read."""
        self.problem.setText(labels.error(refusal, self.workspace.language))
        self.problem.show()

    def show_only(self, verdict: str, _is_on: bool = True) -> None:
        """Show the rows of one verdict, or all."""
        rows = self.preview.rows if self.preview else ()
        self.counts[verdict].setChecked(True)
        self.why.clear()
        self.model.show_rows([row for row in rows if verdict in ("", row.verdict)], self.workspace.language)

    def _tell_row(self, index: QModelIndex) -> None:
        row = self.model.rows[index.row()] if index.isValid() else None
        self.why.setText(self.model.words(row, 5) if row is not None else "")

    def _show(self) -> None:
        preview, language = self.preview, self.workspace.language
        self.problem.hide()
        self.import_button.setEnabled(preview is not None and preview.can_apply)
        for verdict, button in self.counts.items():
            word = labels.verdict(verdict, language) if verdict else self.tr("All rows")
            count = 0 if preview is None else preview.count(verdict) if verdict else len(preview.rows)
            button.setText(self.tr("{word}: {count}").format(word=word, count=language.number(count)))
            button.setEnabled(count > 0)
        self.said.setText(self._sentence(preview))
        if preview is None:
            self.model.show_rows([], language)

    def _sentence(self, preview: importing.Preview | None) -> str:
        if preview is None:
            return self.tr(
                "The first row names the columns: indicator, period, and value or numerator and denominator."
            )
        if preview.refused:
            words = self.tr("%n rows of {file} are refused, so nothing can be imported yet.", "", preview.refused)
        elif not preview.can_apply:
            words = self.tr("{file} holds nothing that is not in the country file already.")
        else:
            words = self.tr("%n values of {file} will be written as drafts.", "", preview.new + preview.changed)
        said = [words.format(file=Language.isolate(preview.file))]
        if preview.new_indicators:
            said.append(self.tr("%n draft indicator sheets will be made.", "", len(preview.new_indicators)))
        if preview.new_targets:
            said.append(self.tr("%n draft targets will be made.", "", len(preview.new_targets)))
        return " ".join(said)

    def apply(self) -> None:
        """Write all of it as one step, after a checked backup; undo takes all of it back."""
        if self.preview is not None:
            path, words = self.workspace.path, self.tr("Backing up…")
            tasks.run(lambda _: file.backup_file(path, "before-import"), self._write, parent=self, words=words)

    def _write(self, _: Path) -> None:
        if self.preview is not None and self.workspace.do(importing.apply, self.preview) is not None:
            self.preview = None
            self.closed.emit()
