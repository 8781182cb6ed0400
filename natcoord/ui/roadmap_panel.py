"""RoadmapPanel: what a roadmap of the country's own would make, row by row, and then all of it, or nothing."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHeaderView, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.i18n import Language
from natcoord.services import library, roadmap
from natcoord.ui import counted, tasks
from natcoord.ui.import_panel import ImportPanel, PreviewModel
from natcoord.ui.workspace import Workspace

_WIDTHS = (50, 180, 130, 126, 80)


class RoadmapModel(PreviewModel):
    """The rows of a roadmap: number, indicator, goal, baseline and target, verdict and why."""

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return super().headerData(section, way, role)
        return (
            self.tr("Row"),
            self.tr("Indicator"),
            self.tr("Goal"),
            self.tr("Baseline → target"),
            self.tr("Verdict"),
            self.tr("Why"),
        )[section]

    def words(self, row: roadmap.Row, column: int) -> str:
        """The text of one cell."""
        if column == 0:
            return self.language.number(row.number)
        if column == 4:
            return labels.verdict(row.verdict, self.language)
        return (row.indicator_name, row.goal, self._line(row), "", self._why(row))[column - 1]

    def _line(self, row: roadmap.Row) -> str:
        if row.target is None:
            return ""
        target, number = row.target, self.language.number
        words = self.tr("{baseline} → {target}")
        return words.format(baseline=number(target.baseline_value), target=number(target.target_value))

    def _why(self, row: roadmap.Row) -> str:
        if row.problem is not None:
            words, cell = labels.error(row.problem, self.language), str(row.problem.facts.get("cell", ""))
            # What is wrong with a target is told without its place elsewhere, for a form shows it.
            return words if cell in words else self.tr("Cell {cell}: {sentence}").format(cell=cell, sentence=words)
        if row.verdict != "changed":
            return ""
        names = self._fields()
        joint = "، " if self.language.is_rtl else ", "
        said = joint.join(dict.fromkeys(names.get(one, one) for one in row.changes))
        return self.tr("Changes: {fields}").format(fields=said)

    def _fields(self) -> dict[str, str]:
        return {
            "name": self.tr("name"),
            "definition": self.tr("definition"),
            "unit": self.tr("unit"),
            "kind": self.tr("kind"),
            "direction": self.tr("direction"),
            "frequency": self.tr("frequency"),
            "axes": self.tr("breakdown"),
            "numerator": self.tr("numerator"),
            "denominator": self.tr("denominator"),
            "source": self.tr("source"),
            "limits": self.tr("notes"),
            "band_low": self.tr("band"),
            "band_high": self.tr("band"),
            "target": self.tr("baseline and target"),
            "plan_item_id": self.tr("place in the plan"),
        }


class RoadmapPanel(ImportPanel):
    """As the import of values, with a choice: goals as objectives of the action plan."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.path: Path | None = None
        self.model = RoadmapModel()
        self.table.setModel(self.model)
        self.table.selectionModel().currentChanged.connect(self._tell_row)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        self.objectives = QCheckBox()
        self.objectives.setChecked(True)
        self.objectives.toggled.connect(self._judge_again)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self.problem) + 1, self.objectives)

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(self.tr("Import a roadmap"))
        self.objectives.setText(self.tr("Make an objective of the action plan for each goal"))

    def choose(self) -> None:
        """Ask for the spreadsheet."""
        self.offer()
        dialog = QFileDialog(self, self.tr("Choose the spreadsheet of a roadmap"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Spreadsheets (*.xlsx *.csv)"))
        dialog.fileSelected.connect(lambda name: self.start(Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def offer(self) -> None:
        """Offer objectives where there is a plan to take them."""
        self.objectives.setVisible(roadmap.open_plan(self.workspace.store) is not None)

    def start(self, path: Path) -> None:
        """Judge a spreadsheet off the UI thread and show what it would do."""
        self.path, self.preview = path, None
        self.offer()
        self._show()
        country, with_objectives = self.workspace.path, self.objectives.isChecked()
        tasks.run(
            lambda _: roadmap.preview_file(country, path, with_objectives=with_objectives),
            self.show_preview,
            parent=self,
            words=self.tr("Reading {file}…").format(file=Language.path(path.name)),
            failed=self.show_refusal,
        )

    def _judge_again(self) -> None:
        if self.path is not None:
            self.start(self.path)

    def _sentence(self, preview: roadmap.Preview | None) -> str:
        if preview is None:
            return self.tr(
                "The first row names the columns: indicator and unit, and what else the roadmap says."
                " The template has all of them."
            )
        if not preview.refused and not preview.can_apply:
            words = self.tr("{file} holds nothing that is not in the country file already.")
            return words.format(file=Language.isolate(preview.file))
        name, language = Language.isolate(preview.file), self.workspace.language
        if preview.refused:
            words = self.tr("%n rows of {file} are refused, so nothing can be imported yet.", "", preview.refused)
            return counted.put(words, preview.refused, language).format(file=name)
        count = preview.count("new") + preview.count("changed")
        said = [counted.put(self.tr("%n sheets of {file} will be written.", "", count), count, language)]
        if count := len(preview.targets):
            said.append(counted.put(self.tr("%n draft targets will be written.", "", count), count, language))
        if count := len(preview.objectives):
            said.append(counted.put(self.tr("%n objectives will be written.", "", count), count, language))
        return " ".join(said).format(file=name)

    def _write(self, _: Path) -> None:
        if self.preview is not None and self.workspace.do(library.apply, self.preview) is not None:
            self.preview = self.path = None
            self.closed.emit()
