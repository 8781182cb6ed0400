"""AnalysisPage: what the current round says: scores, heat map, evidence, findings, gaps by theme."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from natcoord.services import analyse
from natcoord.services.analyse import Analysis
from natcoord.ui.analysis_charts import EvidenceSection, ScoresSection, Shown
from natcoord.ui.analysis_lists import FindingsSection, GapsSection
from natcoord.ui.choice_row import ChoiceRow
from natcoord.ui.empty_state import EmptyState
from natcoord.ui.heat_section import HeatSection
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace

SECTIONS = ("scores", "heat_map", "evidence", "findings", "gaps")


class AnalysisPage(ViewPage):
    """One section at a time, chosen by the buttons above; only the one that is shown is filled."""

    view = "analysis"
    watches = frozenset({"assessment", "answer", "evidence", "gap_decision", "own_question", "hidden_question"})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.analysis: Analysis | None = None
        self._filled: set[str] = set()  # sections that show `analysis`
        self.empty = EmptyState()
        self.empty.button.clicked.connect(lambda: self.page_wanted.emit("baseline"))
        self.scores, self.evidence = ScoresSection(), EvidenceSection()
        self.heat_map, self.findings, self.gaps = HeatSection(), FindingsSection(), GapsSection()
        self._sections: dict[str, ScoresSection | HeatSection | EvidenceSection | FindingsSection | GapsSection]
        self._sections = {
            "scores": self.scores,
            "heat_map": self.heat_map,
            "evidence": self.evidence,
            "findings": self.findings,
            "gaps": self.gaps,
        }
        self.stack = QStackedWidget()
        for section in self._sections.values():
            self.stack.addWidget(section)
        self._make_choice()
        self._connect()
        self.body.addWidget(self.empty)
        self.body.addWidget(self.choice)
        self.body.addWidget(self.stack, 1)
        self.body.addStretch(0)
        self.retranslate()

    def _make_choice(self) -> None:
        self.choice = ChoiceRow(SECTIONS)
        self.buttons = self.choice.buttons
        self.choice.row.addStretch(1)
        self.choice.chosen.connect(self._on_chosen)
        self.choice.choose("scores")

    def _connect(self) -> None:
        workspace = self.workspace
        for section in (self.scores, self.evidence):
            section.area_wanted.connect(self._open_area)
        self.heat_map.question_wanted.connect(lambda key: workspace.asked_to_open.emit("question", key))
        self.findings.lines.opened.connect(lambda key: workspace.asked_to_open.emit("question", key))
        self.gaps.lines.opened.connect(lambda key: workspace.asked_to_open.emit("gap", key))
        self.findings.lines.chosen.connect(lambda key: workspace.selected.emit("question", key))
        self.gaps.lines.chosen.connect(lambda key: workspace.selected.emit("gap", key))

    # -- words --------------------------------------------------------------------------------------------

    def nav_text(self) -> str:
        return self.tr("Analysis")

    def retranslate(self) -> None:
        self.title.setText(self.tr("Analysis"))
        self.purpose.setText(
            self.tr("What the answers say: strengths and gaps, law against practice, and on what evidence.")
        )
        self.say_tabs()
        words = {
            "scores": self.tr("Scores"),
            "heat_map": self.tr("Heat map"),
            "evidence": self.tr("Evidence"),
            "findings": self.tr("Findings"),
            "gaps": self.tr("Gaps by theme"),
        }
        for name, button in self.buttons.items():
            button.setText(words[name])
        self.choice.setAccessibleName(self.tr("Sections of the analysis"))
        self.empty.heading.setText(self.tr("Nothing to analyse yet"))
        self.empty.words.setText(
            self.tr("Scores, findings and gaps follow from the answers. Answer some questions of the round first.")
        )
        self.empty.button.setText(self.tr("Answer the questions"))
        for section in self._sections.values():
            section.retranslate()

    # -- reading ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self.analysis = analyse.analyse(self.workspace.store, self.workspace.pack)
        self._filled.clear()
        is_empty = self.analysis.is_empty
        self.empty.setVisible(is_empty)
        self.choice.setVisible(not is_empty)
        self.stack.setVisible(not is_empty)
        self._fill()

    def section(self) -> str:
        """The section that is shown, one of SECTIONS."""
        return self.choice.current()

    def _on_chosen(self, name: str) -> None:
        self.stack.setCurrentWidget(self._sections[name])
        self._fill()

    def _fill(self) -> None:
        name = self.section()
        if self.analysis is None or self.analysis.is_empty or name in self._filled:
            return
        self._filled.add(name)
        shown = Shown(self.analysis, self.workspace.pack, self.language, self.workspace.today)
        self._sections[name].show_analysis(shown)

    # -- going --------------------------------------------------------------------------------------------

    def _open_area(self, area: str) -> None:
        """Open the first question of an area."""
        asked = self.analysis.questions.values() if self.analysis else ()
        key = next((one.question_key for one in asked if one.area == area), None)
        if key is not None:
            self.workspace.asked_to_open.emit("question", key)
