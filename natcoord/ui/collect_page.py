"""CollectPage: answers gathered from others: questionnaires out, answered ones in, and what is asked for beyond."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from natcoord.domain.collecting import REQUEST_STATES, RequestLine
from natcoord.domain.records import Assessment, Institution
from natcoord.services import collect, overview
from natcoord.ui.answers_panel import AnswersPanel
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.empty_state import EmptyState
from natcoord.ui.questionnaire_box import QuestionnaireBox
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.request_panel import RequestPanel
from natcoord.ui.request_table import RequestRow, RequestTable, missing_words, state_words
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace

_OPEN = "open"  # of the filter: everything that is not answered
_NOBODY = "-"  # of the filter: no institution is named


class CollectPage(ViewPage):
    """Questionnaires above, data requests below; an answered questionnaire is judged in the place of both."""

    view = "collect"
    watches = frozenset("assessment answer assignment institution data_request own_question hidden_question".split())

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._spoken = self.language  # read once for each refresh, it stands in the file
        self._assessment: Assessment | None = None
        self._lines: list[RequestLine] = []
        self._order = {key: number for number, key in enumerate(workspace.pack.questions)}
        self._institutions: dict[str, str] = {}  # names, by key
        self._is_filling = False
        self.import_button = self.add_button(primary=True)
        self.import_button.clicked.connect(self.open_import)
        self.empty = EmptyState()
        self.empty.button.clicked.connect(lambda: self.page_wanted.emit("rounds"))
        self.answers = AnswersPanel(workspace)
        self.answers.closed.connect(self.close_import)
        self.places = QStackedWidget()
        self.places.addWidget(self._content())
        self.places.addWidget(self.answers)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.places, 1)
        self.body.addStretch(0)
        self.retranslate()

    def _content(self) -> QWidget:
        self.box = QuestionnaireBox(self.workspace)
        self.box.assigning_wanted.connect(lambda: self.page_wanted.emit("rounds"))
        self.heading, self.nothing = LeadingLabel("heading", wraps=False), LeadingLabel("soft")
        self.state, self.institution = QuietCombo(), QuietCombo()
        for combo in (self.state, self.institution):
            combo.setMinimumContentsLength(16)
            combo.currentIndexChanged.connect(self._show_rows)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.state)
        head.addWidget(self.institution)
        self.table = RequestTable()
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.table.opened.connect(lambda key: self.workspace.asked_to_open.emit("question", key))
        self.panel = RequestPanel(self.workspace)
        self.panel.open_wanted.connect(lambda key: self.workspace.asked_to_open.emit("question", key))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([620, 310])
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.box)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.splitter, 1)
        column.addStretch(0)
        return content

    # -- words --------------------------------------------------------------------------------------------

    def nav_text(self) -> str:
        return self.tr("Collecting")

    def retranslate(self) -> None:
        self._spoken = self.language
        self.title.setText(self.tr("Collecting answers"))
        self.purpose.setText(
            self.tr("Send questionnaires out, take answered ones in, and follow what others still hold.")
        )
        self.say_tabs()
        self.import_button.setText(self.tr("Import answers…"))
        self.heading.setText(self.tr("Data requests"))
        self.state.setAccessibleName(self.tr("State of the requests"))
        self.institution.setAccessibleName(self.tr("Institution that holds it"))
        self.empty.heading.setText(self.tr("No baseline round yet"))
        self.empty.words.setText(
            self.tr("Questionnaires and data requests belong to a round. Start one, then assign areas to institutions.")
        )
        self.empty.button.setText(self.tr("Open the rounds"))
        self.box.retranslate()
        self.table.retranslate()
        self.panel.retranslate()
        self.answers.retranslate()

    # -- reading ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._spoken = self.language
        store, pack, language = self.workspace.store, self.workspace.pack, self._spoken
        self._assessment = overview.assessment(store)
        self.empty.setVisible(self._assessment is None)
        self.places.setVisible(self._assessment is not None)
        is_open = self._assessment is not None and self._assessment.is_open
        self.import_button.setEnabled(is_open and not self.workspace.is_read_only)
        if self._assessment is None:
            return
        named = ((one.institution_id, language.say(one.name)) for one in store.read(Institution))
        self._institutions = dict(sorted(named, key=lambda pair: language.sort_key(pair[1])))
        self._order = {key: number for number, key in enumerate(pack.questions)}
        self._lines = collect.requests(store, pack, self._assessment, self.workspace.today)
        self.box.refresh(self._assessment)
        self._fill_filters()
        self._show_rows()
        if self.places.currentWidget() is self.answers:
            self.answers.reread()

    def _fill_filters(self) -> None:
        number, states = self._spoken.number, [line.state for line in self._lines]
        still_open = len(states) - states.count("answered")
        counted = self.tr("{words} ({count})")
        choices: dict[object, str] = {
            _OPEN: counted.format(words=self.tr("Still open"), count=number(still_open)),
            "": counted.format(words=self.tr("All requests"), count=number(len(states))),
        }
        for state in REQUEST_STATES:
            words = state_words(state, self._spoken)
            choices[state] = counted.format(words=words, count=number(states.count(state)))
        self.state.fill(choices)
        holders = {line.institution_id for line in self._lines}
        shown = {key: name for key, name in self._institutions.items() if key in holders}
        self.institution.fill({"": self.tr("All institutions"), _NOBODY: self.tr("Nobody named"), **shown})

    def _passes(self, line: RequestLine) -> bool:
        state, institution = self.state.currentData(), self.institution.currentData()
        is_state = state in ("", line.state) or (state == _OPEN and line.state != "answered")
        return is_state and institution in ("", line.institution_id or _NOBODY)

    def _show_rows(self) -> None:
        shown = [line for line in self._lines if self._passes(line)]
        before = self.table.current_key()
        self._is_filling = True
        self.table.set_rows([self._row(line) for line in shown])
        self._is_filling = False
        for widget in (self.state, self.institution):
            widget.setVisible(bool(self._lines))
        self.splitter.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        if self._lines:
            self.nothing.setText(self.tr("No request matches. Choose another state or institution."))
        else:
            self.nothing.setText(
                self.tr(
                    "Nothing is asked of others yet. An answer that is not known or was not shared is put on this list"
                    " with the institution that holds it."
                )
            )
        self._show_current()
        if before and self.table.current_key() not in ("", before):
            self.workspace.selected.emit("question", self.table.current_key())

    def _row(self, line: RequestLine) -> RequestRow:
        language, request = self._spoken, line.request
        key = line.question.question_key
        title = self.workspace.pack.word(f"question.{key}.title", language.code)
        missing = missing_words(line, language)
        institution = self._institutions.get(line.institution_id or "", "")
        asked, due = (request.asked_on or "", request.due_on or "") if request else ("", "")
        days = (language.date(asked) if asked else "", language.date(due) if due else "")
        order = self._order[key]
        keys = (
            language.sort_key(title),
            (missing, order),
            (language.sort_key(institution), order),
            (asked, order),
            (due, order),
            (REQUEST_STATES.index(line.state), order),
        )
        return RequestRow(line, (title, missing, institution or "–", *days, state_words(line.state, language)), keys)

    def _show_current(self) -> None:
        key = self.table.current_key()
        line = next((one for one in self._lines if one.question.question_key == key), None)
        if line is not None and self._assessment is not None:
            self.panel.show_line(line, self._assessment, self._institutions)

    # -- going --------------------------------------------------------------------------------------------

    def _on_current(self) -> None:
        if not self._is_filling and self.table.current_key():
            self._show_current()
            self.workspace.selected.emit("question", self.table.current_key())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.table.current_key():
            self.workspace.selected.emit("question", self.table.current_key())

    def show_record(self, kind: str, key: str) -> None:
        """Make the request about a question current."""
        self.refresh_now()
        if kind != "question" or all(line.question.question_key != key for line in self._lines):
            return
        if self.places.currentWidget() is self.answers:
            self.answers.leave()
        if self.table.requests.row_of(key) < 0:
            self.state.setCurrentIndex(self.state.findData(""))
            self.institution.setCurrentIndex(0)
        self.table.select(key)

    def open_import(self) -> None:
        """Ask for an answered questionnaire, and judge it in the place of the lists."""
        self.refresh_now()
        if self.workspace.is_read_only or self._assessment is None:
            return
        self._show_head(is_shown=False)
        self.places.setCurrentWidget(self.answers)
        self.answers.choose()

    def close_import(self) -> None:
        """Back to the lists."""
        self.places.setCurrentIndex(0)
        self._show_head(is_shown=True)

    def _show_head(self, *, is_shown: bool) -> None:
        """The import says itself what it is; without the head it has room for two more answers."""
        for widget in (self.title, self.purpose, self.import_button):
            widget.setVisible(is_shown)
        if is_shown:
            self.import_button.setFocus()
