"""LevelRow: one level 0 to 5, or why there is none, chosen with the mouse or the digit keys."""

import html

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain.records import ABSENCES, LEVELS
from natcoord.i18n import Language

# Typed in place of a level, on a Latin and on an Arabic keyboard.
MARKS = {"?": "not_known", "؟": "not_known", "-": "not_applicable", "/": "not_shared"}
_FORWARD, _BACK = Qt.Key.Key_Right, Qt.Key.Key_Left


class _Choice(QPushButton):
    """One choice of the row; the arrow keys walk along the row and digits belong to the row."""

    def __init__(self, row: "LevelRow", level: int | None, absence: str | None) -> None:
        super().__init__()
        self.row, self.level, self.absence = row, level, absence
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("kind", "level" if absence is None else "absence")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (_FORWARD, _BACK):
            step = 1 if (event.key() == _FORWARD) != self.isRightToLeft() else -1
            self.row.walk(self, step)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        hint = super().sizeHint()
        width = self.fontMetrics().horizontalAdvance(self.text()) + 18
        return QSize(max(32, width), hint.height())

    def sizeHint(self) -> QSize:
        hint = self.minimumSizeHint()
        return QSize(max(40, hint.width()), hint.height())


class LevelRow(QWidget):
    """Segmented buttons 0 to 5 and the named absences; choosing the chosen one again clears it.

    `chosen` carries the level and the absence; both are None when the row was cleared. The row shows
    nothing on its own account: the page writes the choice and shows it with `set_choice`.
    """

    chosen = Signal(object, object)
    walked = Signal(int)  # up (-1) or down (1), out of the row

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level: int | None = None
        self._absence: str | None = None
        self._guide: tuple[str, ...] = ()  # what shows levels 1 to 5 of this question
        self.caption = QLabel()
        self.caption.setProperty("kind", "soft")
        self.meaning = QLabel()
        self.meaning.setWordWrap(True)
        self.levels = [_Choice(self, level, None) for level in LEVELS]
        self.absences = [_Choice(self, None, absence) for absence in ABSENCES]
        self._choices = self.levels + self.absences
        for choice in self._choices:
            choice.clicked.connect(lambda _checked, one=choice: self._choose(one))
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setSpacing(6)
        self._parts = [self._line(self.levels), self._line(self.absences)]
        for part in self._parts:
            self._lines.addWidget(part)
        self._lines.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self.caption)
        whole.addLayout(self._lines)
        whole.addWidget(self.meaning)
        self._hand_focus_to(self.levels[0])

    @staticmethod
    def _line(choices: list[_Choice]) -> QWidget:
        line = QWidget()
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        for choice in choices:
            box.addWidget(choice)
        box.addStretch(1)
        return line

    # -- showing ------------------------------------------------------------------------------------------

    def retranslate(self, caption: str, language: Language) -> None:
        """The words of the row; `caption` says which level it is."""
        self.caption.setText(caption)
        for choice in self._choices:
            if choice.absence is not None:
                text = meaning = labels.absence(choice.absence, language)
            else:
                text, meaning = language.number(choice.level), labels.level(choice.level or 0, language)
            choice.setText(text)
            choice.setToolTip(meaning)
            spoken = text if text == meaning else f"{text} – {meaning}"
            choice.setAccessibleName(f"{caption}: {spoken}")
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self._show_meaning(language)
        self._arrange()

    def set_guide(self, lines: tuple[str, ...], language: Language) -> None:
        """What shows each level from 1 to 5 of the question at hand; it stands beside the meaning of the level."""
        self._guide = lines
        for choice in self.levels:
            tip = self._level_words(choice.level or 0, language)
            choice.setToolTip(f"<qt>{html.escape(tip)}</qt>")  # rich text, so that a long line is broken
        self._show_meaning(language)

    def _level_words(self, level: int, language: Language) -> str:
        meaning = labels.level(level, language)
        if 1 <= level <= len(self._guide):
            return self.tr("{meaning}: {shown_by}").format(meaning=meaning, shown_by=self._guide[level - 1])
        return meaning

    def set_choice(self, level: int | None, absence: str | None, language: Language) -> None:
        """Show what the answer says."""
        self._level, self._absence = level, absence
        for choice in self._choices:
            choice.setChecked(self._is_chosen(choice))
        if not self._focused():
            checked = [one for one in self._choices if one.isChecked()]
            self._hand_focus_to(checked[0] if checked else self.levels[0])
        self._show_meaning(language)

    def set_read_only(self, is_read_only: bool) -> None:
        for choice in self._choices:
            choice.setEnabled(not is_read_only)

    def _show_meaning(self, language: Language) -> None:
        if self._level is not None:
            words = self.tr("{level} – {meaning}").format(
                level=language.number(self._level), meaning=self._level_words(self._level, language)
            )
        elif self._absence is not None:
            words = labels.absence(self._absence, language)
        else:
            words = self.tr("Not answered yet")
        self.meaning.setText(words)
        self.meaning.setProperty("kind", "soft")

    def _is_chosen(self, choice: _Choice) -> bool:
        if choice.absence is not None:
            return choice.absence == self._absence
        return self._absence is None and choice.level == self._level

    # -- choosing -----------------------------------------------------------------------------------------

    def _choose(self, choice: _Choice) -> None:
        was_chosen = self._is_chosen(choice)
        choice.setChecked(was_chosen)  # what is checked follows the facts, see set_choice
        self._hand_focus_to(choice)
        if was_chosen:
            self.chosen.emit(None, None)
        else:
            self.chosen.emit(choice.level, choice.absence)

    def press(self, text: str) -> bool:
        """Choose what a typed mark stands for, a digit or a mark of MARKS; False when it stands for nothing."""
        choice = self._meant(text) if self.levels[0].isEnabled() else None
        if choice is None:
            return False
        if not self._is_chosen(choice):
            self._choose(choice)
        return True

    def _meant(self, text: str) -> _Choice | None:
        if text.isdecimal() and len(text) == 1 and int(text) in LEVELS:
            return self.levels[int(text)]
        absence = MARKS.get(text)
        return next((one for one in self.absences if one.absence == absence), None) if absence else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enabled = self.levels[0].isEnabled()
        choice = self._meant(event.text()) if is_enabled else None
        if choice is not None:
            choice.setFocus()
            self.press(event.text())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walked.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif is_enabled and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.chosen.emit(None, None)
        else:
            super().keyPressEvent(event)

    def walk(self, start: _Choice, step: int) -> None:
        """Move the focus along the row; it stops at both ends."""
        index = self._choices.index(start) + step
        if 0 <= index < len(self._choices):
            self._hand_focus_to(self._choices[index])
            self._choices[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _focused(self) -> bool:
        return any(one.hasFocus() for one in self._choices)

    def _hand_focus_to(self, choice: _Choice) -> None:
        """Only one choice is reached with Tab, so that Tab goes on to the next field."""
        for one in self._choices:
            is_door = one is choice
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_door else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(choice)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.levels[0].setFocus(event.reason())

    # -- fitting ------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The absences stand beside the levels, or below them where there is no room."""
        needed = sum(part.sizeHint().width() for part in self._parts) + self._lines.spacing()
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if needed <= self.width() else direction.TopToBottom
        if wanted != self._lines.direction():
            self._lines.setDirection(wanted)
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        widest = max(part.minimumSizeHint().width() for part in self._parts)
        return QSize(widest, super().minimumSizeHint().height())
