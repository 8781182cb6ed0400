"""OwnQuestionPanel: a question the country adds itself, written as it is edited."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from natcoord.domain.records import HiddenQuestion, OwnQuestion
from natcoord.services import bank
from natcoord.ui.bank_panel import scrolled
from natcoord.ui.check_list import CheckList
from natcoord.ui.elided import ElidedButton, LeadingLabel
from natcoord.ui.hide_box import HideBox
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.served_edit import ServedEdit
from natcoord.ui.words_edit import WordsEdit
from natcoord.ui.workspace import Workspace

_ROWS = ("title", "text", "guidance", "area", "lens", "importance", "sides", "themes", "sources")


class OwnQuestionPanel(QFrame):
    """A new one is written once it has a title and a text; until then it is only on the screen.

    `written` is sent with the key of a new question, `left` when one that was not written is given up.
    """

    written = Signal(str)
    left = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.shown: OwnQuestion | None = None
        self._is_written = False
        self.setProperty("kind", "card")
        self.heading, self.hint = LeadingLabel("heading"), LeadingLabel("soft")
        self.title, self.text, self.guidance = WordsEdit(), WordsEdit(), WordsEdit()
        self.area, self.lens, self.importance = QuietCombo(), QuietCombo(), QuietCombo()
        self.law, self.practice = QCheckBox(), QCheckBox()
        self.themes = CheckList(rows=4)
        self.sources = ServedEdit()
        self.hide_box = HideBox(workspace)
        self.open_question = ElidedButton()
        self.open_question.clicked.connect(self._on_open)
        self.delete_button = QPushButton()
        self.delete_button.setProperty("kind", "danger")
        self.delete_button.clicked.connect(self._delete)
        self._connect()
        self._lay_out()
        self.retranslate()

    def _connect(self) -> None:
        for name in ("title", "text", "guidance"):
            edit: WordsEdit = getattr(self, name)
            edit.edited.connect(self._saving(name, edit.words))
        for name in ("area", "lens", "importance"):
            combo: QuietCombo = getattr(self, name)
            combo.activated.connect(self._saving(name, combo.currentData))
        self.law.clicked.connect(self._saving("law_applies", self.law.isChecked))
        self.practice.clicked.connect(self._saving("practice_applies", self.practice.isChecked))
        self.themes.edited.connect(self._saving("themes", self.themes.keys))
        self.sources.edited.connect(lambda keys: self._save(sources=keys))
        self.sources.opened.connect(lambda key: self.workspace.asked_to_open.emit("provision", key))

    def _saving(self, name: str, value: Callable[[], Any]) -> Callable[..., None]:
        """What writes one field with the value that its input has by then."""
        return lambda *_: self._save(**{name: value()})

    def _lay_out(self) -> None:
        self.sides = QWidget()
        sides = QHBoxLayout(self.sides)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.addWidget(self.law)
        sides.addWidget(self.practice)
        sides.addStretch(1)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        self._captions: dict[str, QLabel] = {}
        for name in _ROWS:
            label = QLabel()
            label.setProperty("kind", "soft")
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            label.setBuddy(getattr(self, name))
            self._captions[name] = label
            form.addRow(label, getattr(self, name))
        inside = QWidget(objectName="scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.hint)
        column.addLayout(form)
        column.addStretch(1)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.hide_box)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_question)
        buttons.addStretch(1)
        buttons.addWidget(self.delete_button)
        below.addLayout(buttons)
        self.scroll = scrolled(self, inside, foot)

    # -- words --------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        language, pack = self.workspace.language, self.workspace.pack
        words = {
            "title": self.tr("Title"),
            "text": self.tr("Question"),
            "guidance": self.tr("What to look at"),
            "area": self.tr("Functional area"),
            "lens": self.tr("Lens"),
            "importance": self.tr("Importance"),
            "sides": self.tr("Asked about"),
            "themes": self.tr("Themes"),
            "sources": self.tr("Provisions it rests on"),
        }
        for name, text in words.items():
            self._captions[name].setText(text)
        for name in ("title", "text", "guidance"):
            getattr(self, name).name(words[name])
        for name in ("area", "lens", "importance", "themes"):
            getattr(self, name).setAccessibleName(words[name])
        self.sources.name(words["sources"], self.tr("Search for a provision to add…"))
        self.law.setText(self.tr("Law"))
        self.practice.setText(self.tr("Practice"))
        self.hint.setText(self.tr("It is saved once it has a title and a question."))
        self.open_question.setText(self.tr("Open it in the round"))
        for name, keys in (("area", pack.areas), ("lens", pack.lenses)):
            getattr(self, name).fill({key: pack.word(f"{name}.{key}", language.code) for key in keys})
        highest = self.tr("{importance} of 3")
        self.importance.fill({one: highest.format(importance=language.number(one)) for one in (1, 2, 3)})
        self.themes.offer({key: pack.word(f"theme.{key}", language.code) for key in pack.themes})
        self.sources.set_words(
            {
                key: f"{pack.provision_label(key, language.code)} – {pack.word(f'provision.{key}', language.code)}"
                for key in pack.provisions
            }
        )
        self.hide_box.retranslate()
        self._say()

    def _say(self) -> None:
        self.heading.setText(self.tr("A question of our own") if self._is_written else self.tr("New question"))
        self.delete_button.setText(self.tr("Delete") if self._is_written else self.tr("Do not add it"))

    # -- showing ------------------------------------------------------------------------------------------

    def show_one(self, one: OwnQuestion, hidden: HiddenQuestion | None, *, is_written: bool, is_asked: bool) -> None:
        """Show a question; `is_written` is False for a new one, `is_asked` says whether the round asks it."""
        if self.shown is None or self.shown.question_key != one.question_key:
            self.scroll.verticalScrollBar().setValue(0)
        self.shown, self._is_written = one, is_written
        self._fill(one)
        can_write = not self.workspace.is_read_only
        for widget in (self.title, self.text, self.guidance, self.area, self.lens, self.importance, self.sides):
            widget.setEnabled(can_write)
        self.themes.setEnabled(can_write)
        self.delete_button.setEnabled(can_write)
        self.hint.setVisible(not is_written)
        self.hide_box.setVisible(is_written)
        self.open_question.setVisible(is_written and is_asked)
        self.hide_box.show_one(one.question_key, hidden)
        self._say()

    def _fill(self, one: OwnQuestion) -> None:
        for name in ("title", "text", "guidance"):
            getattr(self, name).set_words(getattr(one, name))
        for name in ("area", "lens", "importance"):
            getattr(self, name).choose(getattr(one, name))
        self.law.setChecked(one.law_applies)
        self.practice.setChecked(one.practice_applies)
        self.themes.choose(one.themes)
        self.sources.set_keys(one.sources, is_read_only=self.workspace.is_read_only)

    def focus_first(self) -> None:
        """Put the keyboard on the title."""
        self.title.setFocus()

    # -- writing ------------------------------------------------------------------------------------------

    def _save(self, **changes: Any) -> None:
        if self.shown is None:
            return
        before, after = self.shown, replace(self.shown, **changes)
        if after == before:
            return
        self.shown = after
        if not self._is_written and not (after.title and after.text):
            self._fill(after)
            return  # new, and not whole yet
        key = self.workspace.do(bank.save_question, after)
        if key is not None and not self._is_written:
            self._is_written = True
            self.written.emit(key)
        elif key is None and self._is_written:
            self.shown = before  # what was typed into a new one stays, so that it can be put right
            self._fill(before)

    def _delete(self) -> None:
        if self.shown is not None and self._is_written:
            self.workspace.do(bank.delete_question, self.shown.question_key)
        else:
            self.left.emit()

    def _on_open(self) -> None:
        if self.shown is not None:
            self.workspace.asked_to_open.emit("question", self.shown.question_key)
