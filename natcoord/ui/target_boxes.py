"""What stands between a draft and an adopted target: the list of what is missing, and the adoption itself."""

import unicodedata
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain.records import Target
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.ui.elided import ElidedButton, LeadingLabel


def read_day(text: str) -> date | None:
    """A day typed as 2026-11-22 in either digit set, None when it is none."""
    plain = "".join(str(unicodedata.digit(mark)) if mark.isdigit() else mark for mark in text.strip())
    try:
        return date.fromisoformat(plain.replace("/", "-"))
    except ValueError:
        return None


class MissingBox(QFrame):
    """The sentences of what is missing for adoption; each leads to its field."""

    asked = Signal(str)  # code of a problem

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "warning")
        self._shown: tuple[tuple[str, ...], Language] | None = None
        self.heading = LeadingLabel("strong")
        self.links: list[QPushButton] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(12, 8, 12, 8)
        self._box.setSpacing(0)
        self._box.addWidget(self.heading)

    def set_problems(self, codes: tuple[str, ...], language: Language) -> None:
        """Show the problems; the box is away when there is none."""
        self.setVisible(bool(codes))
        if self._shown == (codes, language):
            return
        self._shown = (codes, language)
        self.heading.setText(self.tr("Missing for adoption"))
        for link in self.links:
            self._box.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = [self._link(code, language) for code in codes]

    def _link(self, code: str, language: Language) -> QPushButton:
        link = ElidedButton(labels.target_problem(code, language))
        link.clicked.connect(lambda: self.asked.emit(code))
        self._box.addWidget(link)
        return link


class AdoptBox(QFrame):
    """Adopting a target: day and body; or, once adopted, who did and when, and the way back."""

    adopted = Signal(date, str)
    returned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = Language("en")
        self._code = ""
        self.said = LeadingLabel("soft")
        self.day = QLineEdit()
        self.body = QLineEdit()
        self.day_label, self.body_label = LeadingLabel("label"), LeadingLabel("label")
        self.day_label.setBuddy(self.day)
        self.body_label.setBuddy(self.body)
        self.problem = LeadingLabel("problem")
        self.problem.hide()
        self.adopt = QPushButton()
        self.back = QPushButton()
        self.adopt.clicked.connect(self._on_adopt)
        self.back.clicked.connect(self.returned)
        self.body.returnPressed.connect(self._on_adopt)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.said, 1, 0, 1, 2)
        grid.addWidget(self.back, 1, 2)
        grid.addWidget(self.day_label, 2, 0)
        grid.addWidget(self.body_label, 2, 1)
        grid.addWidget(self.day, 3, 0)
        grid.addWidget(self.body, 3, 1)
        grid.addWidget(self.adopt, 3, 2)
        grid.addWidget(self.problem, 4, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)

    def retranslate(self) -> None:
        """The fixed words."""
        self.day_label.setText(self.tr("Adopted on"))
        self.day.setPlaceholderText("2026-11-22")
        self.body_label.setText(self.tr("Adopted by"))
        self.day.setAccessibleName(self.day_label.text())
        self.body.setAccessibleName(self.body_label.text())
        self.adopt.setText(self.tr("Adopt"))
        self.back.setText(self.tr("Return to draft…"))

    def set_target(self, target: Target, language: Language, today: date, *, can_adopt: bool) -> None:
        """Show where the adoption of a target stands."""
        if target.code != self._code:
            self.body.clear()
            self.day.setText(language.digits_of(today.isoformat()))
            self.problem.hide()
        self._code, self._language = target.code, language
        is_adopted = target.adopted_on is not None
        for one in (self.day, self.body, self.day_label, self.body_label, self.adopt):
            one.setVisible(not is_adopted)
        self.back.setVisible(is_adopted)
        self.adopt.setEnabled(can_adopt)
        self.said.setVisible(is_adopted)
        if is_adopted:
            words = self.tr("Adopted on {date} by {body}.")
            self.said.setText(words.format(date=language.date(target.adopted_on), body=target.adopted_by))

    def _on_adopt(self) -> None:
        day = read_day(self.day.text())
        if not self.adopt.isEnabled():
            return
        if day is None:
            self._tell(self.tr("Type the day as year-month-day, such as 2026-11-22."), self.day)
        elif not self.body.text().strip():
            refusal = NatcoordError("adopting_body_missing", code=self._code)
            self._tell(labels.error(refusal, self._language), self.body)
        else:
            self.problem.hide()
            self.adopted.emit(day, self.body.text().strip())

    def _tell(self, words: str, field: QLineEdit) -> None:
        self.problem.setText(words)
        self.problem.show()
        field.setFocus()
