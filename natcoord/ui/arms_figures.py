"""ArmsFigures: figures beside the table of 16.4.2: persons, disposal, diversion, tracing requests, by agency."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain import arms as rules
from natcoord.domain import arms_problems
from natcoord.domain.plan_records import ARMS_FIGURES, ArmsFigure
from natcoord.domain.records import VALUE_ABSENCES
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.services import arms
from natcoord.ui import arms_words, reasons, theme
from natcoord.ui.arms_model import NOWHERE, ArmsModel, Index, Place, Shown
from natcoord.ui.arms_table import ArmsTable
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.problem_line import ProblemLine
from natcoord.ui.workspace import Workspace

_NAMES_WIDTH = 290
VALUE, EVERY = range(2)  # columns: the agency's own figure, and all agencies together
ROWS = tuple((figure, cell) for figure in ARMS_FIGURES for cell in rules.cells_of(figure))


class FiguresModel(ArmsModel):
    """A number, or why there is none: a reason is typed as its letter or word (see `reasons`)."""

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(ROWS)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if way == Qt.Orientation.Horizontal:
            return self.tr("This agency") if section == VALUE else self.tr("All agencies")
        figure, cell = ROWS[section]
        words = arms_words.figure(figure, cell, self.workspace.pack, self.workspace.language)
        return f"      {words}" if cell else words

    def read(self) -> None:
        self._stored = {(one.figure, one.cell): one for one in self.year.figures if one.institution_id == self.agency}
        self._sums = rules.figure_sums(self.year.figures)
        self._own = rules.figure_sums(one for one in self.year.figures if one.institution_id == self.agency)

    def place(self, row: int, column: int) -> Place | None:
        return Place(*ROWS[row], "value") if column == VALUE else None

    def shown(self, row: int, column: int) -> Shown:
        figure, cell = ROWS[row]
        if column == EVERY:
            told = self._sums[figure]
            value = told.cells[cell] if cell else told.total
            tip = self.tr("%n agencies gave it.", "", told.agencies) if told.agencies else ""
            return Shown(self.language.number(value), "" if value is None else str(value), True, tip)
        stored = self._stored.get((figure, cell))
        if stored is None:
            total = None if cell else self._own[figure].total
            words = "" if total is None else self.tr("({number})").format(number=self.language.number(total))
            return Shown(words, "", tip=self.tr("The sum by sex") if words else "")
        if stored.value is None:
            words = labels.absence(stored.absence or "", self.language)
            return Shown(words, words)
        return Shown(self.language.number(stored.value), str(stored.value))

    def parse(self, text: str) -> object:
        return reasons.read(text) or arms_problems.parse_count(text)

    def entered(self, row: tuple[str, str], values: dict[str, object]) -> ArmsFigure:
        assert self.agency is not None
        stored = self._stored.get(row) or arms.new_figure(self.year.year, self.agency, *row)
        value = values["value"]
        made = (
            replace(stored, value=None, absence=value)
            if isinstance(value, str)
            else replace(stored, value=value, absence=None)
        )
        arms_problems.check_figure(made)
        return made

    def save(self) -> Callable[..., Any]:
        return arms.save_figures

    def spread(
        self, cells: list[list[str]], at: Index, columns: Sequence[int]
    ) -> tuple[dict[Place, str], list[NatcoordError]]:
        """From the current row on, one figure a row."""
        room = len(ROWS) - at.row()
        if len(cells) > room or max(map(len, cells)) > 1:
            return {}, [NatcoordError("arms_block_too_large", rows=room, columns=1)]
        return {Place(*row, "value"): line[0] for row, line in zip(ROWS[at.row() :], cells, strict=False)}, []


class FiguresTable(ArmsTable):
    """Its menu also says why a figure is missing."""

    def menu(self) -> QMenu:
        menu = super().menu()
        why = menu.addMenu(self.tr("Why missing"))
        why.setEnabled(self.figures.is_open)
        for code in VALUE_ABSENCES:
            why.addAction(labels.absence(code, self.figures.language), lambda code=code: self._say(code))
        return menu

    def _say(self, code: str) -> None:
        places = [self.figures.place(one.row(), one.column()) for one in self.selectionModel().selectedIndexes()]
        texts = {place: code for place in places if place is not None}
        if texts:
            self.figures.put(texts)


class ArmsFigures(QWidget):
    """The figures of one agency beside those of all; below them a share that some States want."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.model = FiguresModel(workspace)
        self.model.read()
        self.table = FiguresTable(self.model)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.problem, self.share, self.hint = ProblemLine(), LeadingLabel(), LeadingLabel("small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.table, self.problem, self.share, self.hint):
            column.addWidget(widget, int(widget is self.table))
        self.setFocusProxy(self.table)
        self.model.told.connect(self.tell)
        self.table.pasted.connect(self._tell_pasted)
        self.table.selectionModel().currentChanged.connect(self._tell_current)
        self.table.setCurrentIndex(self.model.index(0, VALUE))

    def retranslate(self) -> None:
        """The fixed words."""
        self.table.setAccessibleName(self.tr("Figures beside the table"))
        self.hint.setText(
            self.tr("Where a figure is missing, type why: {letters}.").format(letters=_letters(self.workspace.language))
        )

    def show_year(self, year: rules.YearFacts, agency: str | None, summary: rules.Summary) -> None:
        """Show one agency's figures beside those of all."""
        self.model.show_year(year, agency)
        self.table.setColumnHidden(VALUE, agency is None)
        self.table.verticalHeader().setFixedWidth(round(_NAMES_WIDTH * theme.scale()))
        self.table.fit()
        self.share.setText(self._share(summary))
        self.hint.setVisible(self.model.is_open)

    def _share(self, summary: rules.Summary) -> str:
        """The share that was discussed as 16.4.3 and not agreed."""
        language, percent = self.workspace.language, summary.disposed_percent
        if percent is None:
            return self.tr(
                "Marked and recorded or destroyed, of the arms collected: not defined yet. A national indicator;"
                " as 16.4.3 it was discussed, not agreed."
            )
        return self.tr(
            "Marked and recorded or destroyed: {disposed} of {total} arms collected, {share}. A national indicator;"
            " as 16.4.3 it was discussed, not agreed."
        ).format(
            disposed=language.number(summary.disposed),
            total=language.number(summary.whole.total),
            share=language.percent(percent, 1),
        )

    def go_to(self, figure: str) -> None:
        """Make a figure current."""
        self.table.setCurrentIndex(self.model.index(ROWS.index((figure, "")), VALUE))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, refusal: NatcoordError | None) -> None:
        """Say why the last entry was refused, or nothing."""
        self.problem.tell(refusal, self.workspace.language)

    def _tell_current(self, index: QModelIndex) -> None:
        place = self.model.place(index.row(), index.column()) if index.isValid() else None
        refusal = self.model.refusals.get(place) if place else None
        if refusal is not None:
            self.tell(refusal)

    def _tell_pasted(self, refusals: tuple[NatcoordError, ...]) -> None:
        self.tell(refusals[0] if refusals else None)


def _letters(language: Language) -> str:
    """Each reason with the letter that is typed for it."""
    pattern = language.translate("ArmsFigures", "{letter} {reason}")
    said = (
        pattern.format(letter=reasons.letter(code, language), reason=labels.absence(code, language).lower())
        for code in VALUE_ABSENCES
    )
    return language.translate("ArmsFigures", ", ").join(said)
