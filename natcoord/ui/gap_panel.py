"""GapPanel: one gap, why it has its priority, what the country decided about it, and the way to a target."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain.gaps import Gap
from natcoord.domain.records import DECISIONS, Target
from natcoord.i18n import OFFERED
from natcoord.services import decide, plan
from natcoord.ui.elided import ElidedButton
from natcoord.ui.gap_table import HIGHEST_PRIORITY
from natcoord.ui.quiet import NumberEdit
from natcoord.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Shown:
    """The gap with the level wanted of it and the targets that serve it."""

    gap: Gap
    wanted: float
    targets: tuple[Target, ...]


class GapPanel(QFrame):
    """Shows one gap and writes what is decided about it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.shown: Shown | None = None
        self._waiting_for_reason = ""  # the decision that was chosen before its reason was given
        self.setProperty("kind", "card")
        self._make_words()
        self._make_inputs()
        self._make_layout()
        self.retranslate()

    # -- making -------------------------------------------------------------------------------------------

    def _make_words(self) -> None:
        kinds = {
            "title": "heading",
            "question": "soft",
            "finding": "strong",
            "why": "strong",
            "parts": "",
            "priority_caption": "strong",
            "priority_problem": "problem",
            "decision_caption": "strong",
            "decision_problem": "problem",
            "targets_caption": "strong",
        }
        self.words: dict[str, QLabel] = {}
        for name, kind in kinds.items():
            label = QLabel()
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            label.setProperty("kind", kind)
            self.words[name] = label

    def _make_inputs(self) -> None:
        self.priority = NumberEdit()
        self.priority.setMaximumWidth(90)
        self.priority_reason = QLineEdit()
        self.set_priority = QPushButton()
        self.set_priority.clicked.connect(self._on_priority)
        self.priority.returnPressed.connect(self._on_priority)
        self.priority_reason.returnPressed.connect(self._on_priority)
        self.clear_priority = ElidedButton()
        self.clear_priority.clicked.connect(self._on_clear_priority)
        self.decisions = {decision: QPushButton() for decision in DECISIONS}
        for decision, button in self.decisions.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, one=decision: self._on_decision(one))
        self.reason = QLineEdit()
        self.reason.returnPressed.connect(self._on_reason_given)
        self.reason.editingFinished.connect(self._on_reason_edited)
        self.open_question = ElidedButton()
        self.open_question.clicked.connect(self._on_open_question)
        self.set_target = QPushButton(objectName="primary")
        self.set_target.clicked.connect(self._on_set_target)

    def _make_layout(self) -> None:
        inside = QWidget(objectName="scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 8)
        column.setSpacing(8)
        for name in ("title", "question"):
            column.addWidget(self.words[name])
        for name in ("finding", "why", "parts"):
            column.addWidget(self.words[name])
        column.addSpacing(4)
        column.addWidget(self.words["decision_caption"])
        column.addLayout(_beside(*self.decisions.values()))
        column.addWidget(self.reason)
        column.addWidget(self.words["decision_problem"])
        column.addSpacing(4)
        column.addWidget(self.words["priority_caption"])
        column.addLayout(_beside(self.priority, self.set_priority))
        column.addWidget(self.priority_reason)
        column.addWidget(self.words["priority_problem"])
        column.addWidget(self.clear_priority, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(4)
        column.addWidget(self.words["targets_caption"])
        self._target_links = QVBoxLayout()
        self._target_links.setSpacing(2)
        column.addLayout(self._target_links)
        column.addWidget(self.open_question, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        foot = _beside(self.set_target)
        foot.setContentsMargins(16, 8, 16, 12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addLayout(foot)
        self.setMinimumWidth(290)

    # -- showing ------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        language = self.workspace.language
        self.priority.use(language)
        self.words["why"].setText(self.tr("Why this priority"))
        self.words["decision_caption"].setText(self.tr("Decision"))
        self.words["priority_caption"].setText(
            self.tr("Another priority, from 0 to {highest}").format(highest=language.number(HIGHEST_PRIORITY))
        )
        self.priority.setAccessibleName(self.words["priority_caption"].text())
        self.priority_reason.setPlaceholderText(self.tr("Why another priority"))
        self.priority_reason.setAccessibleName(self.tr("Why another priority"))
        self.set_priority.setText(self.tr("Set priority"))
        self.reason.setPlaceholderText(self.tr("Reason (needed to defer or reject)"))
        self.reason.setAccessibleName(self.tr("Reason of the decision"))
        verbs = {
            "accepted": self.tr("Accept"),
            "deferred": self.tr("Defer"),
            "rejected": self.tr("Reject"),
        }
        for decision, button in self.decisions.items():
            button.setText(verbs[decision])
            button.setToolTip(self.tr("Choose again to take the decision back"))
        self.open_question.setText(self.tr("Open the question"))
        self.set_target.setText(self.tr("Set a target on this gap"))
        if self.shown is not None:
            self.show_gap(self.shown)

    def show_gap(self, shown: Shown) -> None:
        """Show this gap; what is being typed about the same gap is kept."""
        is_new = self.shown is None or self.shown.gap.question_key != shown.gap.question_key
        self.shown = shown
        gap, language, pack = shown.gap, self.workspace.language, self.workspace.pack
        self.words["title"].setText(pack.word(f"question.{gap.question_key}.title", language.code))
        self.words["question"].setText(pack.word(f"question.{gap.question_key}.text", language.code))
        self.words["finding"].setText(labels.finding(gap.finding, language) if gap.finding else "")
        self.words["finding"].setVisible(gap.finding is not None)
        self.words["parts"].setText(self._parts(shown))
        self.clear_priority.setVisible(gap.is_overridden)
        self.clear_priority.setText(
            self.tr("Back to the computed priority, {priority}").format(priority=language.number(gap.computed_priority))
        )
        for decision, button in self.decisions.items():
            button.setChecked(gap.decision == decision)
        if is_new or not self.reason.isModified():
            self._put(self.reason, gap.reason)
        if is_new or not (self.priority.isModified() or self.priority_reason.isModified()):
            self.priority.set_value(gap.priority if gap.is_overridden else None)
            self.priority.setModified(False)
            self._put(self.priority_reason, gap.override_reason)
        if is_new:
            self._waiting_for_reason = ""
            self._say("decision_problem", "")
            self._say("priority_problem", "")
        self._show_targets(shown.targets)
        self._set_enabled(not self.workspace.is_read_only)

    @staticmethod
    def _put(line: QLineEdit, text: str) -> None:
        if line.text() != text:
            line.setText(text)
            line.setCursorPosition(0)
        line.setModified(False)

    def _parts(self, shown: Shown) -> str:
        gap, number = shown.gap, self.workspace.language.number
        question = self.workspace.pack.questions[gap.question_key]
        law = self._side(self.tr("In law: {level}"), gap.law_level)
        practice = self._side(self.tr("In practice: {level}"), gap.practice_level)
        lines = [
            law if question.law_applies else "",
            practice if question.practice_applies else "",
            self.tr("Size {size}: level {wanted} is wanted").format(size=number(gap.size), wanted=number(shown.wanted)),
            self.tr("Importance {importance} of 3").format(importance=number(gap.importance)),
            self.tr("Priority: size {size} × importance {importance} = {computed}").format(
                size=number(gap.size),
                importance=number(gap.importance),
                computed=number(gap.computed_priority),
            ),
        ]
        if gap.is_overridden:
            lines.append(
                self.tr("Changed to {priority}: {reason}").format(
                    priority=number(gap.priority), reason=self.workspace.language.isolate(gap.override_reason)
                )
            )
        return "\n".join(line for line in lines if line)

    def _side(self, words: str, level: int | None) -> str:
        language = self.workspace.language
        if level is None:
            return words.format(level=self.tr("no level given"))
        meaning = labels.level(level, language)
        level_words = self.tr("level {level} – {meaning}").format(level=language.number(level), meaning=meaning)
        return words.format(level=level_words)

    def _show_targets(self, targets: tuple[Target, ...]) -> None:
        while self._target_links.count():
            link = self._target_links.takeAt(0).widget()
            link.hide()
            link.deleteLater()
        language = self.workspace.language
        for target in targets:
            title = language.say(target.title) or self.tr("Untitled target")
            link = ElidedButton(self.tr("{code} · {title}").format(code=target.code, title=title))
            link.clicked.connect(
                lambda _checked=False, one=target.target_id: self.workspace.asked_to_open.emit("target", one)
            )
            self._target_links.addWidget(link)
        self.words["targets_caption"].setText(
            self.tr("Targets on this gap") if targets else self.tr("No target serves this gap yet.")
        )

    def _set_enabled(self, can_write: bool) -> None:
        for widget in (
            self.priority,
            self.priority_reason,
            self.set_priority,
            self.clear_priority,
            self.reason,
            self.set_target,
            *self.decisions.values(),
        ):
            widget.setEnabled(can_write)

    def _say(self, name: str, words: str) -> None:
        label = self.words[name]
        label.setText(words)
        label.setVisible(bool(words))
        if words:  # after it has been laid out
            QTimer.singleShot(0, label, lambda: self.area.ensureWidgetVisible(label))

    # -- deciding -----------------------------------------------------------------------------------------

    def _on_decision(self, decision: str) -> None:
        assert self.shown is not None
        gap, reason = self.shown.gap, self.reason.text().strip()
        self.decisions[decision].setChecked(gap.decision == decision)  # it follows the facts, see show_gap
        if gap.decision == decision:
            self._decide(None, "")
        elif decision != "accepted" and not reason:
            self._waiting_for_reason = decision
            self._say("decision_problem", self.tr("Give a reason to defer or reject, then press Enter."))
            self.reason.setFocus()
        else:
            self._decide(decision, reason)

    def _decide(self, decision: str | None, reason: str) -> None:
        assert self.shown is not None
        self._waiting_for_reason = ""
        self._say("decision_problem", "")
        self.reason.setModified(False)
        key = self.shown.gap.question_key
        self.workspace.do(decide.decide_gap, key, decision, reason, self.workspace.today)

    def _on_reason_given(self) -> None:
        if self._waiting_for_reason and self.reason.text().strip():
            self._decide(self._waiting_for_reason, self.reason.text().strip())

    def _on_reason_edited(self) -> None:
        """A reason changed afterwards is kept with the decision it belongs to."""
        if self.shown is None or self.shown.gap.decision is None or not self.reason.isModified():
            return
        gap, reason = self.shown.gap, self.reason.text().strip()
        if not reason and gap.decision != "accepted":
            self._put(self.reason, gap.reason)
            self._say("decision_problem", self.tr("A deferred or rejected gap keeps its reason."))
        elif reason != gap.reason:
            self._decide(gap.decision, reason)

    def _on_priority(self) -> None:
        assert self.shown is not None
        value, reason = self.priority.value(), self.priority_reason.text().strip()
        if value is None or not 0 <= value <= HIGHEST_PRIORITY:
            highest = self.workspace.language.number(HIGHEST_PRIORITY)
            self._say("priority_problem", self.tr("Enter a number from 0 to {highest}.").format(highest=highest))
            self.priority.setFocus()
        elif not reason:
            self._say("priority_problem", self.tr("Give a reason for another priority."))
            self.priority_reason.setFocus()
        else:
            self._override(value, reason)

    def _on_clear_priority(self) -> None:
        self._override(None, "")

    def _override(self, value: float | None, reason: str) -> None:
        assert self.shown is not None
        self._say("priority_problem", "")
        self.priority.setModified(False)
        self.priority_reason.setModified(False)
        key = self.shown.gap.question_key
        self.workspace.do(decide.override_priority, key, value, reason, self.workspace.today)

    def _on_open_question(self) -> None:
        if self.shown is not None:
            self.workspace.asked_to_open.emit("question", self.shown.gap.question_key)

    def _on_set_target(self) -> None:
        """Make a draft target that serves this gap, and open it."""
        assert self.shown is not None
        workspace, pack = self.workspace, self.workspace.pack
        question = pack.questions[self.shown.gap.question_key]
        title = {code: pack.word(f"question.{question.question_key}.title", code) for code in OFFERED}
        draft = replace(
            plan.new_target(workspace.store),
            title=title,
            question_keys=(question.question_key,),
            provision_keys=question.sources,
        )
        target_id = workspace.do(plan.save_target, draft)
        if target_id is not None:
            workspace.asked_to_open.emit("target", target_id)


def _beside(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
