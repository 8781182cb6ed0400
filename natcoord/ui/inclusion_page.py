"""InclusionPage: who was heard in this round, who is missing, and the gender analysis."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from natcoord.domain.inclusion import SMALLEST
from natcoord.domain.records import Consultation, Institution
from natcoord.services import consult, overview
from natcoord.ui.area_scores import ScoreBar
from natcoord.ui.checklist_box import ChecklistBox
from natcoord.ui.choice_row import ChoiceRow
from natcoord.ui.consultation_panel import ConsultationPanel
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.empty_state import EmptyState
from natcoord.ui.record_list import Line, RecordList
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace

_KEY = Qt.ItemDataRole.UserRole
_PARTS = ("consultations", "checklist")
_FIGURES = ("persons", "women", "kinds", "areas", "checks")


class _Figure(QFrame):
    """One number with its words; a bar below it where it is a share."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.number, self.words, self.bar = LeadingLabel("number"), LeadingLabel("soft"), ScoreBar()
        self.bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        for widget in (self.number, self.words, self.bar):
            column.addWidget(widget)
        column.addStretch(1)

    def say(self, number: str, words: str, share: float | None = None) -> None:
        self.number.setText(number)
        self.words.setText(words)
        self.bar.setVisible(share is not None)
        self.bar.set_share(share or 0.0)


class InclusionPage(ViewPage):
    """Consultations beside the current one, or the checklist; the figures stand above both."""

    view = "inclusion"
    watches = frozenset({"assessment", "consultation", "checklist_answer", "institution"})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._found: consult.Inclusion | None = None
        self._institutions: tuple[Institution, ...] = ()
        self._new: Consultation | None = None
        self._is_read_only = False
        self._is_filling = False
        self.add_consultation = self.add_button(primary=True)
        self.add_consultation.clicked.connect(lambda: self.start_new(""))
        self.empty = EmptyState()
        self.empty.button.clicked.connect(lambda: self.page_wanted.emit("baseline"))
        self.figures = {name: _Figure() for name in _FIGURES}
        self.strip = QWidget()
        strip = QHBoxLayout(self.strip)
        strip.setContentsMargins(0, 0, 0, 0)
        for figure in self.figures.values():
            strip.addWidget(figure, 1)
        self._make_parts()
        self._make_content()
        for widget in (self.empty, self.strip, self.switch):
            self.body.addWidget(widget)
        self.body.addWidget(self.content, 1)
        self.body.addStretch(0)
        self.retranslate()

    def _make_parts(self) -> None:
        self.note = LeadingLabel("soft")
        self.switch = ChoiceRow(_PARTS)
        self.parts = self.switch.buttons
        self.switch.choose(_PARTS[0])
        self.switch.chosen.connect(lambda name: self.content.setCurrentIndex(_PARTS.index(name)))
        self.switch.row.addWidget(self.note, 1)

    def _make_content(self) -> None:
        self.list = RecordList()
        self.list.chosen.connect(self._on_chosen)
        self.missing_words = LeadingLabel("soft")
        self.missing = QListWidget()
        self.missing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.missing.itemActivated.connect(lambda item: self.start_new(item.data(_KEY)))
        self.missing.itemClicked.connect(lambda item: self.start_new(item.data(_KEY)))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(1, 0, 1, 0)  # a mirrored splitter cuts a pixel off
        column.setSpacing(6)
        column.addWidget(self.list, 3)
        column.addWidget(self.missing_words)
        column.addWidget(self.missing, 2)
        self.panel = ConsultationPanel(self.workspace)
        self.panel.deleted.connect(self._on_deleted)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.panel)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(12)
        both.addWidget(side)
        both.addWidget(area)
        both.setSizes([380, 460])
        self.checklist = ChecklistBox(self.workspace)
        self.content = QStackedWidget()
        self.content.addWidget(both)
        self.content.addWidget(self.checklist)

    # -- words --------------------------------------------------------------------------------------------

    def nav_text(self) -> str:
        return self.tr("Consulted")

    def retranslate(self) -> None:
        self.say_tabs()
        self.title.setText(self.tr("Who was consulted"))
        self.purpose.setText(self.tr("A baseline that leaves people out misses what they know. See who is missing."))
        self.add_consultation.setText(self.tr("Add a consultation"))
        self.parts["consultations"].setText(self.tr("Consultations"))
        self.parts["checklist"].setText(self.tr("Gender analysis"))
        words = self.tr("Groups under {smallest} persons are not shown in exports.")
        self.note.setText(words.format(smallest=self.language.number(SMALLEST)))
        self.list.name(self.tr("Consultations"), self.tr("Find a consultation"))
        self.missing.setAccessibleName(self.tr("Kinds of stakeholders not consulted yet"))
        self.empty.heading.setText(self.tr("No baseline round yet"))
        self.empty.words.setText(
            self.tr("Consultations belong to a baseline round: who was met, women and men, on which areas.")
        )
        self.empty.button.setText(self.tr("Open the baseline"))
        self.panel.retranslate()
        self.checklist.retranslate()

    # -- reading ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        store = self.workspace.store
        current = overview.assessment(store)
        self._found = consult.overview(store, self.workspace.pack, current) if current else None
        self._institutions = tuple(store.read(Institution))
        self._is_read_only = self.workspace.is_read_only or current is None or current.state == "closed"
        self.empty.setVisible(current is None)
        for widget in (self.strip, self.switch, self.content):
            widget.setVisible(current is not None)
        self.add_consultation.setVisible(not self._is_read_only)
        if self._found is not None and current is not None:
            self._show_figures(self._found)
            self._show_lists(self._found)
            self.checklist.show_answers(current.assessment_id, self._found, is_read_only=self._is_read_only)

    def _show_figures(self, found: consult.Inclusion) -> None:
        language, number = self.language, self.language.number
        heard = sum(1 for row in found.rows if row.meetings)
        share = found.overall.women_share
        areas = len(self.workspace.pack.areas)
        self.figures["persons"].say(number(found.overall.total), self.tr("persons consulted"))
        percent = language.percent(None if share is None else 100 * share, 0)
        self.figures["women"].say(percent, self.tr("women, of those whose sex is stated"), share)
        kinds = self.tr("{count} of {total}").format(count=number(heard), total=number(len(found.rows)))
        self.figures["kinds"].say(kinds, self.tr("kinds of stakeholders"), heard / max(1, len(found.rows)))
        without = len(found.areas_without)
        asked = self.tr("{count} of {total}").format(count=number(areas - without), total=number(areas))
        self.figures["areas"].say(asked, self.tr("areas talked about"), (areas - without) / max(1, areas))
        done = self.tr("{count} of {total}").format(count=number(found.done), total=number(found.total))
        self.figures["checks"].say(done, self.tr("of the gender analysis"), found.done / max(1, found.total))

    def _show_lists(self, found: consult.Inclusion) -> None:
        language, pack = self.language, self.workspace.pack
        lines = []
        for one in found.consultations:
            kind = pack.word(f"stakeholder.{one.stakeholder}", language.code) if one.stakeholder else ""
            detail = self.tr("{date} · {kind}").format(date=language.date(one.held_on), kind=kind)
            persons = language.number(one.women + one.men + one.unstated)
            women = self.tr("{women} women").format(women=language.number(one.women))
            lines.append(Line(one.consultation_id, one.title, detail, persons, women))
        self._is_filling = True
        self.list.set_lines(lines)
        self._is_filling = False
        self.missing.clear()
        for code in found.missing:
            item = QListWidgetItem(pack.word(f"stakeholder.{code}", language.code))
            item.setData(_KEY, code)
            item.setToolTip(self.tr("Add a consultation of this kind"))
            self.missing.addItem(item)
        self.missing.setVisible(bool(found.missing))
        if found.missing:
            self.missing_words.setText(self.tr("Not consulted yet"))
        else:
            self.missing_words.setText(self.tr("Every kind of the typical list was consulted."))
        self._show_panel(found)

    def _show_panel(self, found: consult.Inclusion) -> None:
        written = {one.consultation_id: one for one in found.consultations}
        was_filling, self._is_filling = self._is_filling, True
        if self._new is not None and self._new.consultation_id in written:
            self.list.go_to(self._new.consultation_id)
            self._new = None
        shown = self._new or written.get(self.list.current() or "")
        if shown is None and found.consultations:
            shown = found.consultations[0]
            self.list.go_to(shown.consultation_id)
        self._is_filling = was_filling
        self.panel.setVisible(shown is not None)
        if shown is not None:
            is_written = shown.consultation_id in written
            self.panel.show_one(shown, self._institutions, is_written=is_written, is_read_only=self._is_read_only)

    # -- doing --------------------------------------------------------------------------------------------

    def _on_chosen(self, _key: str) -> None:
        if self._is_filling:
            return
        self._new = None
        if self._found is not None:
            self._show_panel(self._found)

    def start_new(self, stakeholder: str) -> None:
        """An empty form for a consultation of this kind."""
        current = overview.assessment(self.workspace.store)
        if current is None or self._found is None or self._is_read_only:
            return
        kind = stakeholder or next(iter(self._found.missing), self.workspace.pack.stakeholders[0])
        self._new = consult.new_consultation(current.assessment_id, self.workspace.today, kind)
        self.parts["consultations"].click()
        self._show_panel(self._found)
        self.panel.title.setFocus()

    def _on_deleted(self) -> None:
        self._new = None
        self.refresh()
