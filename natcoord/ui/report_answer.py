"""ReportAnswer: what is said to one question of a report: a choice, a number, options, words, or why not."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain.report_lines import Line
from natcoord.domain.report_records import FIELD_ABSENCES, TRI, ReportEntry
from natcoord.services import reporting
from natcoord.ui.check_list import CheckList
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.quiet import NumberEdit
from natcoord.ui.report_shown import Shown
from natcoord.ui.report_texts import ReportTexts

# Typed in the list of questions, on a Latin and on an Arabic keyboard; choices are numbered from 1.
MARKS = {"?": "not_available", "؟": "not_available", "-": "not_applicable", "/": "not_shared"}
_MOST_ROWS = 9  # of options that are seen at once
_ROOM = 32  # pixels beside the word of a choice
_CHOICES = {"tri": TRI, "yn": TRI[:2]}


class ReportAnswer(QWidget):
    """The inputs that fit the kind of a field. `edited` is sent with the entry as it is to be written."""

    edited = Signal(object)  # ReportEntry

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: Line | None = None
        self._entry = ReportEntry("", "", "")
        self.choices = {code: QPushButton() for code in TRI}
        self.absences = {code: QPushButton() for code in FIELD_ABSENCES}
        self.number, self.options = NumberEdit(), CheckList()
        self.options.setWordWrap(True)
        self.text_label, self.texts = LeadingLabel("label"), ReportTexts()
        self.absence_label = LeadingLabel("label")
        self.no_number = LeadingLabel("problem")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._choice_row = self._row(self.choices, "level", self._choose)
        self._absence_row = self._row(self.absences, "absence", self._be_absent)
        for widget in (self._choice_row, self.number, self.no_number, self.options, self.text_label, self.texts):
            column.addWidget(widget)
        column.addWidget(self.absence_label)
        column.addWidget(self._absence_row)
        self.number.setMaximumWidth(220)
        self.number.edited.connect(self._on_number)
        self.number.textChanged.connect(lambda: self.no_number.setVisible(not self.number.is_valid()))
        self.options.edited.connect(self._on_options)
        self.texts.edited.connect(self._on_texts)

    @staticmethod
    def _row(buttons: dict[str, QPushButton], kind: str, chosen: Any) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for code, button in buttons.items():
            button.setCheckable(True)
            button.setProperty("kind", kind)
            button.clicked.connect(partial(chosen, code))
            row.addWidget(button)
        row.addStretch(1)
        return made

    # -- showing --------------------------------------------------------------------------------------------

    def show_line(self, line: Line, shown: Shown, *, is_new: bool) -> None:
        """Show what was filled in to this line; what is being typed about the same line is kept."""
        self._line, language = line, shown.language
        field = line.field
        self._entry = line.entry or reporting.new_entry(shown.report.report_id, field.field_key)
        question = shown.question(field.field_key)
        if is_new:
            self._say(question, shown)
            self._fit(shown)
        chosen = self._entry.choice
        for code, button in self.choices.items():
            button.setVisible(code in _CHOICES.get(field.kind, ()))
            button.setChecked(chosen == code)
        for code, button in self.absences.items():
            button.setChecked(self._entry.absence == code)
        self.number.use(language)
        if is_new or not self.number.isModified():
            self.number.set_value(self._entry.number)
        self.options.choose(self._entry.chosen)
        self.texts.set_words(self._entry.text, is_new=is_new)
        self._set_read_only(not shown.is_open)

    def _say(self, question: str, shown: Shown) -> None:
        language = shown.language
        for code, button in self.choices.items():
            button.setText(labels.tri(code, language))
            button.setMinimumWidth(button.fontMetrics().horizontalAdvance(button.text()) + _ROOM)
            button.setAccessibleName(f"{question}: {button.text()}")
        for code, button in self.absences.items():
            button.setText(labels.field_absence(code, language))
            button.setAccessibleName(f"{question}: {button.text()}")
        self.number.setAccessibleName(question)
        self.options.setAccessibleName(question)
        self.absence_label.setText(self.tr("No answer, because it is"))
        self.no_number.setText(self.tr("This is no number. Write digits only."))
        self.no_number.hide()

    def _fit(self, shown: Shown) -> None:
        """The inputs of the kind of field; words may stand beside all but a table."""
        field = self._line.field
        kind = field.kind
        self._choice_row.setVisible(kind in _CHOICES)
        self.number.setVisible(kind == "num")
        self.options.setVisible(kind == "multi")
        is_text, has_words = kind in ("text", "list"), kind != "table"
        if kind == "multi":
            words = {one: shown.word(f"option.{field.field_key}.{one}") for one in field.options}
            self.options.offer(words)
            rows = min(_MOST_ROWS, len(words))
            self.options.setFixedHeight((self.options.fontMetrics().height() + 12) * rows + 6)
        self.texts.setVisible(has_words)
        self.text_label.setVisible(has_words and not is_text)
        self.text_label.setText(self.tr("Remark, printed beside the answer"))
        one_each = self.tr("One on each line") if kind == "list" else ""
        name = shown.question(field.field_key) if is_text else self.text_label.text()
        self.texts.offer(_languages(shown), name, one_each)
        self.texts.set_lines({"text": 4, "list": 5}.get(kind, 2))
        self.absence_label.setVisible(has_words)
        self._absence_row.setVisible(has_words)
        self.setFocusProxy(self._first(kind))

    def _first(self, kind: str) -> QWidget:
        return {"tri": self.choices["yes"], "yn": self.choices["yes"], "num": self.number, "multi": self.options}.get(
            kind, self.texts
        )

    def _set_read_only(self, is_read_only: bool) -> None:
        for button in (*self.choices.values(), *self.absences.values()):
            button.setEnabled(not is_read_only)
        self.number.setReadOnly(is_read_only)
        self.options.setEnabled(not is_read_only)
        self.texts.set_read_only(is_read_only)

    # -- writing --------------------------------------------------------------------------------------------

    def commit(self) -> None:
        """Send what was typed and not yet written."""
        if self._line is None:
            return
        if self.number.isModified() and self.number.is_valid() and self.number.value() != self._entry.number:
            self._on_number()
        elif self.texts.is_changed():
            self._on_texts()

    def settle(self, is_written: bool) -> None:
        """Whether what is typed has been written; what was refused is kept until it is mended."""
        self.number.setModified(not is_written)
        self.texts.settle(is_written)

    def type_mark(self, text: str) -> bool:
        """Take a digit for a choice or a mark for an absence; False where it has no meaning here."""
        if self._line is None or not self.absences["not_shared"].isEnabled() or self._line.field.kind == "table":
            return False
        if text in MARKS:
            self._be_absent(MARKS[text])
            return True
        codes = _CHOICES.get(self._line.field.kind, ())
        if text.isdecimal() and 1 <= int(text) <= len(codes):
            self._choose(codes[int(text) - 1])
            return True
        return False

    def _choose(self, code: str, _checked: bool = False) -> None:
        """Choosing the chosen one again takes it back."""
        choice = "" if self._entry.choice == code else code
        self._send(choice=choice, absence="")

    def _be_absent(self, code: str, _checked: bool = False) -> None:
        if self._entry.absence == code:
            self._send(absence="")
        else:
            self._send(absence=code, choice="", number=None, chosen=())

    def _on_number(self) -> None:
        self._send(number=self.number.value(), absence="")

    def _on_options(self) -> None:
        self._send(chosen=self.options.keys(), absence="")

    def _on_texts(self) -> None:
        is_text = self._line is not None and self._line.field.kind in ("text", "list")
        self._send(**({"absence": ""} if is_text and self.texts.words() else {}))

    def _send(self, **changes: Any) -> None:
        self.edited.emit(replace(self._entry, text=self.texts.words(), is_confirmed=True, **changes))


def _languages(shown: Shown) -> tuple[str, ...]:
    """The languages a report asks its texts in, the window's first."""
    own = shown.language.code
    if shown.report.language == "both":
        return (own, "en" if own == "ar" else "ar")
    return (shown.report.language,)
