"""BankPanel: one shipped question of the bank, with everything the pack says about it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from natcoord.domain.records import LEVELS, HiddenQuestion, Question
from natcoord.ui.elided import ElidedButton, LeadingLabel
from natcoord.ui.hide_box import HideBox
from natcoord.ui.sources_line import SourcesLine
from natcoord.ui.workspace import Workspace

_WORDS = {
    "title": "heading",
    "place": "soft",
    "text": "",
    "guidance": "soft",
    "levels_caption": "strong",
    "levels": "",
    "facts_caption": "strong",
    "themes": "",
    "sides": "",
    "condition": "",
    "version": "",
    "round": "strong",
}


@dataclass(frozen=True, slots=True)
class ShownQuestion:
    """A question, and whether and why it is hidden."""

    question: Question
    hidden: HiddenQuestion | None
    why_not: str  # asked: no_round, hidden, version, scope, skipped; empty when the round asks it


def scrolled(card: QFrame, inside: QWidget, foot: QWidget) -> QScrollArea:
    """Fill a card: `inside` scrolls where there is no room, `foot` stays below it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    whole = QVBoxLayout(card)
    whole.setContentsMargins(1, 1, 1, 1)
    whole.setSpacing(0)
    whole.addWidget(area, 1)
    foot.setContentsMargins(16, 8, 16, 12)
    whole.addWidget(foot)
    return area


class BankPanel(QFrame):
    """Reads; hiding is done in its box. `followed` is sent with the question that the shown one follows."""

    followed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.shown: ShownQuestion | None = None
        self.setProperty("kind", "card")
        self.words = {name: LeadingLabel(kind) for name, kind in _WORDS.items()}
        self.sources = SourcesLine()
        self.hide_box = HideBox(workspace)
        self.open_question, self.open_condition = ElidedButton(), ElidedButton()
        self.open_question.clicked.connect(self._on_open)
        self.open_condition.clicked.connect(self._on_condition)
        self.area = scrolled(self, self._inside(), self.hide_box)
        self.retranslate()

    def _inside(self) -> QWidget:
        inside = QWidget(objectName="scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 8)
        column.setSpacing(6)
        for name in ("title", "place", "round", "text", "guidance", "levels_caption", "levels", "facts_caption"):
            column.addWidget(self.words[name])
        column.addWidget(self.sources)
        for name in ("themes", "sides", "condition"):
            column.addWidget(self.words[name])
        column.addWidget(self.open_condition, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.words["version"])
        column.addWidget(self.open_question, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return inside

    def retranslate(self) -> None:
        self.words["levels_caption"].setText(self.tr("What shows each level"))
        self.words["facts_caption"].setText(self.tr("About this question"))
        self.open_question.setText(self.tr("Open it in the round"))
        self.hide_box.retranslate()
        if self.shown is not None:
            self.show_one(self.shown)

    def show_one(self, shown: ShownQuestion) -> None:
        """Show this question."""
        if self.shown is None or self.shown.question.question_key != shown.question.question_key:
            self.area.verticalScrollBar().setValue(0)
        self.shown = shown
        question, key = shown.question, shown.question.question_key
        said = {name: self._word(f"question.{key}.{name}") for name in ("title", "text", "guidance")}
        said["place"] = " · ".join((self._word(f"area.{question.area}"), self._word(f"lens.{question.lens}")))
        said["levels"] = self._levels(key)
        said |= self._facts(question)
        said["round"] = self._why_not(shown.why_not)
        for name, text in said.items():
            self.words[name].setText(text)
            self.words[name].setVisible(bool(text))
        self.sources.show_sources(question, self.workspace.pack, self.workspace.language)
        self._show_condition(question)
        self.open_question.setVisible(not shown.why_not)
        self.hide_box.show_one(key, shown.hidden)

    def _word(self, key: str) -> str:
        return self.workspace.pack.word(key, self.workspace.language.code)

    def _levels(self, key: str) -> str:
        line, number = self.tr("{level} – {words}"), self.workspace.language.number
        said = {level: self._word(f"question.{key}.level{level}") for level in LEVELS if level}
        return "\n".join(line.format(level=number(level), words=words) for level, words in said.items())

    def _facts(self, question: Question) -> dict[str, str]:
        language = self.workspace.language
        sides = {
            (True, True): self.tr("Asked about law and about practice"),
            (True, False): self.tr("Asked about law only"),
            (False, True): self.tr("Asked about practice only"),
        }
        importance = self.tr("importance {importance} of 3").format(importance=language.number(question.importance))
        versions = [
            (self.tr("Asked since version {version}"), question.since),
            (self.tr("reworded in version {version}"), question.changed),
            (self.tr("no longer asked from version {version}"), question.until),
        ]
        return {
            "themes": self.tr("Themes: {themes}").format(
                themes=self.tr(", ").join(self._word(f"theme.{one}") for one in question.themes)
            ),
            "sides": " · ".join((sides[question.law_applies, question.practice_applies], importance)),
            "version": " · ".join(
                words.format(version=language.digits_of(version)) for words, version in versions if version
            ),
        }

    def _why_not(self, code: str) -> str:
        words = {
            "version": self.tr("The round does not ask it: its pack version does not have it."),
            "scope": self.tr("The round does not ask it: it is outside its scope."),
            "skipped": self.tr("The round does not ask it: the question it follows stands too low."),
        }
        return words.get(code, "")  # the rest speaks for itself

    def _show_condition(self, question: Question) -> None:
        condition, language = question.asked_if, self.workspace.language
        for one in (self.words["condition"], self.open_condition):
            one.setVisible(condition is not None)
        if condition is None:
            return
        words = {
            "law": self.tr("Asked only if this one stands at level {level} or above in law, or is still open:"),
            "practice": self.tr(
                "Asked only if this one stands at level {level} or above in practice, or is still open:"
            ),
        }
        self.words["condition"].setText(words[condition.side].format(level=language.number(condition.at_least)))
        self.open_condition.setText(self._word(f"question.{condition.question_key}.title"))

    def _on_open(self) -> None:
        if self.shown is not None:
            self.workspace.asked_to_open.emit("question", self.shown.question.question_key)

    def _on_condition(self) -> None:
        if self.shown is not None and self.shown.question.asked_if is not None:
            self.followed.emit(self.shown.question.asked_if.question_key)
