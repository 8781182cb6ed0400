"""ProvisionPanel: one provision with its questions, their gaps and its targets, each a link that opens it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain import commitments
from natcoord.domain.commitments import Line
from natcoord.domain.records import Answer, Question
from natcoord.i18n import OFFERED
from natcoord.services import plan
from natcoord.ui import status_badge
from natcoord.ui.elided import ElidedButton, LeadingLabel
from natcoord.ui.workspace import Workspace

_WORDS = {
    "title": "heading",
    "instrument": "soft",
    "proposed": "warning",
    "confidence": "warning",
    "silent": "strong",
    "scores": "",
}
_SECTIONS = ("questions", "gaps", "targets")


@dataclass(frozen=True, slots=True)
class Shown:
    """A provision with the answers of the round, and the status of each target by its key."""

    line: Line
    answers: Mapping[str, Answer]
    statuses: Mapping[str, str]


class ProvisionPanel(QFrame):
    """Reads, and makes a draft target for a provision when it is asked to."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.shown: Shown | None = None
        self.setProperty("kind", "card")
        self.words = {name: LeadingLabel(kind) for name, kind in _WORDS.items()}
        self.captions = {name: LeadingLabel("strong") for name in _SECTIONS}
        self.set_target = QPushButton(objectName="primary")
        self.set_target.clicked.connect(self._on_set_target)
        self._links: dict[str, QVBoxLayout] = {}
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        inside = QWidget(objectName="scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 8)
        column.setSpacing(6)
        for label in self.words.values():
            column.addWidget(label)
        for name in _SECTIONS:
            column.addSpacing(6)
            column.addWidget(self.captions[name])
            self._links[name] = QVBoxLayout()
            self._links[name].setSpacing(0)
            column.addLayout(self._links[name])
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.area = area
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addWidget(self.set_target)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addLayout(foot)
        self.setMinimumWidth(250)

    # -- showing ------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.words["proposed"].setText(self.tr("A proposed element, not agreed text"))
        self.words["silent"].setText(
            self.tr("Nothing speaks to it: no question of this round rests on it, and no target serves it.")
        )
        self.set_target.setText(self.tr("Set a target on it"))
        if self.shown is not None:
            self.show_one(self.shown)

    def show_one(self, shown: Shown) -> None:
        """Show this provision."""
        before, self.shown = self.shown, shown
        line, language, pack = shown.line, self.workspace.language, self.workspace.pack
        provision = line.provision
        number = language.isolate(pack.provision_label(provision.provision_key, language.code))
        subject = pack.word(f"provision.{provision.provision_key}", language.code)
        self.words["title"].setText(self.tr("{number}: {subject}").format(number=number, subject=subject))
        self.words["instrument"].setText(pack.word(f"instrument.{provision.instrument}", language.code))
        self.words["proposed"].setVisible(provision.instrument in commitments.PROPOSED)
        is_checked = provision.confidence == "verified"
        doubt = labels.confidence(provision.confidence, language)
        self.words["confidence"].setText(self.tr("⚠ {doubt}").format(doubt=doubt))
        self.words["confidence"].setVisible(not is_checked)
        self.words["silent"].setVisible(line.is_silent)
        self.words["scores"].setText(self._scores(line))
        self.words["scores"].setVisible(bool(line.questions))
        self._show_questions(shown)
        self._show_gaps(line)
        self._show_targets(shown)
        self.set_target.setEnabled(not self.workspace.is_read_only)
        if before is None or before.line.provision != provision:
            self.area.verticalScrollBar().setValue(0)

    def _scores(self, line: Line) -> str:
        language = self.workspace.language
        return self.tr("Law {law} · practice {practice} · coverage {coverage}").format(
            law=language.number(line.law, 1),
            practice=language.number(line.practice, 1),
            coverage=language.percent(100 * line.coverage, 0),
        )

    def _show_questions(self, shown: Shown) -> None:
        line, number = shown.line, self.workspace.language.number
        words = self.tr("Questions: {answered} of {total} answered")
        self.captions["questions"].setText(
            words.format(answered=number(line.answered), total=number(len(line.questions)))
        )
        self.captions["questions"].setVisible(bool(line.questions))
        self._fill(
            "questions",
            [
                self._row("question", one.question_key, self._title(one.question_key), self._levels(one, shown))
                for one in line.questions
            ],
        )

    def _show_gaps(self, line: Line) -> None:
        number = self.workspace.language.number
        self.captions["gaps"].setText(self.tr("Gaps, with their priority") if line.gaps else self.tr("No gap"))
        self.captions["gaps"].setVisible(bool(line.questions))
        rows = []
        for gap in line.gaps:
            end = LeadingLabel("strong", wraps=False)
            end.setText(number(gap.priority))
            end.setAccessibleName(self.tr("Priority {priority}").format(priority=number(gap.priority)))
            rows.append(self._row("gap", gap.question_key, self._title(gap.question_key), end))
        self._fill("gaps", rows)

    def _show_targets(self, shown: Shown) -> None:
        language = self.workspace.language
        self.captions["targets"].setText(
            self.tr("Targets") if shown.line.targets else self.tr("No target serves it yet")
        )
        self.captions["targets"].setVisible(not shown.line.is_silent)
        rows = []
        for target in shown.line.targets:
            title = language.say(target.title) or self.tr("Untitled target")
            words = self.tr("{code} · {title}").format(code=target.code, title=title)
            status = shown.statuses.get(target.target_id, "no_data")
            end = LeadingLabel("badge", wraps=False)
            end.setProperty("status", status)
            end.setText(status_badge.words(status, language))
            rows.append(self._row("target", target.target_id, words, end))
        self._fill("targets", rows)

    def _title(self, question_key: str) -> str:
        return self.workspace.pack.word(f"question.{question_key}.title", self.workspace.language.code)

    def _levels(self, question: Question, shown: Shown) -> LeadingLabel:
        """Law and practice of one question: levels, or the word of what is missing where there is none."""
        language, answer = self.workspace.language, shown.answers.get(question.question_key)
        sides = []
        if question.law_applies:
            sides.append((answer.law_level, answer.law_absence) if answer else (None, None))
        if question.practice_applies:
            sides.append((answer.practice_level, answer.practice_absence) if answer else (None, None))
        label = LeadingLabel("soft", wraps=False)
        absence = next((missing for _, missing in sides if missing), None)
        if any(level is not None for level, _ in sides):
            label.setText(" · ".join(language.number(level) for level, _ in sides))
        else:
            label.setText(labels.absence(absence, language) if absence else self.tr("not answered"))
        return label

    def _row(self, kind: str, key: str, words: str, end: LeadingLabel) -> QWidget:
        """A link with what is said at its trailing end."""
        link = ElidedButton(words)
        said = end.accessibleName() or end.text()
        link.setAccessibleName(self.tr("{title}: {words}").format(title=words, words=said))
        link.clicked.connect(lambda: self.workspace.asked_to_open.emit(kind, key))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(link, 1)
        line.addWidget(end)
        return row

    def _fill(self, name: str, rows: list[QWidget]) -> None:
        layout = self._links[name]
        while layout.count():
            old = layout.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        for row in rows:
            layout.addWidget(row)

    def links(self, name: str) -> list[ElidedButton]:
        """The links of one section (questions, gaps, targets) as they are shown."""
        layout = self._links[name]
        return [layout.itemAt(row).widget().findChild(ElidedButton) for row in range(layout.count())]

    # -- going on -----------------------------------------------------------------------------------------

    def _on_set_target(self) -> None:
        """Make a draft target that serves this provision, and open it."""
        if self.shown is None:
            return
        key, pack = self.shown.line.provision.provision_key, self.workspace.pack
        title = {code: pack.word(f"provision.{key}", code) for code in OFFERED}
        draft = replace(plan.new_target(self.workspace.store), title=title, provision_keys=(key,))
        target_id = self.workspace.do(plan.save_target, draft)
        if target_id is not None:
            self.workspace.asked_to_open.emit("target", target_id)
