"""ConsultationPanel: one meeting of a round, written as it is edited."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from natcoord.domain.records import Consultation, Institution
from natcoord.services import consult
from natcoord.ui.check_list import CheckList
from natcoord.ui.day_edit import DayEdit
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.quiet import QuietCombo, QuietSpin
from natcoord.ui.workspace import Workspace

_COUNTS = ("women", "men", "unstated")


class ConsultationPanel(QFrame):
    """A new one is written once it has a title and counts somebody; until then it is only on the screen."""

    deleted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.shown: Consultation | None = None
        self._is_written = False
        self.setProperty("kind", "card")
        self.heading, self.hint = LeadingLabel("heading"), LeadingLabel("soft")
        self.title, self.note = QLineEdit(), QLineEdit()
        self.held_on = DayEdit(may_be_empty=False)
        self.stakeholder, self.institution = QuietCombo(), QuietCombo()
        self.counts = {name: QuietSpin() for name in _COUNTS}
        self.areas = CheckList(rows=5)
        self.delete_button = QPushButton()
        self.delete_button.setProperty("kind", "danger")
        self.delete_button.clicked.connect(self._delete)
        self._connect()
        self._lay_out()
        self.retranslate()

    def _connect(self) -> None:
        self.title.editingFinished.connect(lambda: self._save(title=self.title.text().strip()))
        self.note.editingFinished.connect(lambda: self._save(note=self.note.text().strip()))
        self.held_on.edited.connect(lambda: self._save(held_on=self.held_on.day()))
        self.stakeholder.activated.connect(lambda _: self._save(stakeholder=self.stakeholder.currentData()))
        self.institution.activated.connect(lambda _: self._save(institution_id=self.institution.currentData() or None))
        self.areas.edited.connect(lambda: self._save(areas=self.areas.keys()))
        for name, spin in self.counts.items():
            spin.setRange(0, 100_000)
            spin.valueChanged.connect(lambda value, name=name: self._save(**{name: value}))

    def _lay_out(self) -> None:
        self._captions: dict[str, QLabel] = {}
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        for name in ("title", "held_on", "stakeholder", "institution"):
            form.addRow(self._caption(name, getattr(self, name)), getattr(self, name))
        counts = QHBoxLayout()
        for name, spin in self.counts.items():
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(self._caption(name, spin))
            column.addWidget(spin)
            counts.addLayout(column, 1)
        form.addRow(counts)
        form.addRow(self._caption("areas", self.areas))
        form.addRow(self.areas)
        form.addRow(self._caption("note", self.note), self.note)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addStretch(0)
        foot.addWidget(self.delete_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addLayout(form)
        column.addStretch(1)
        column.addLayout(foot)

    def _caption(self, name: str, widget: QWidget) -> QLabel:
        label = QLabel()
        label.setProperty("kind", "soft")
        label.setBuddy(widget)
        label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._captions[name] = label
        return label

    def retranslate(self) -> None:
        language, pack = self.workspace.language, self.workspace.pack
        words = {
            "title": self.tr("Title"),
            "held_on": self.tr("Held on"),
            "stakeholder": self.tr("Kind of stakeholder"),
            "institution": self.tr("Institution"),
            "women": self.tr("Women"),
            "men": self.tr("Men"),
            "unstated": self.tr("Not stated"),
            "areas": self.tr("Functional areas talked about"),
            "note": self.tr("Note"),
        }
        for name, text in words.items():
            self._captions[name].setText(text)
            (self.counts.get(name) or getattr(self, name)).setAccessibleName(text)
        self.heading.setText(self.tr("Consultation"))
        self.delete_button.setText(self.tr("Delete"))
        self.held_on.use(language)
        for spin in self.counts.values():
            spin.use(language)
        self.stakeholder.fill({code: pack.word(f"stakeholder.{code}", language.code) for code in pack.stakeholders})
        self.areas.offer({area: pack.word(f"area.{area}", language.code) for area in pack.areas})
        self.hint.setText(self.tr("It is saved once it has a title and counts somebody."))

    def show_one(
        self, one: Consultation, institutions: tuple[Institution, ...], *, is_written: bool, is_read_only: bool
    ) -> None:
        """Show a consultation; `is_written` is False for a new one."""
        self.shown, self._is_written = one, is_written
        language = self.workspace.language
        named = sorted(
            ((language.say(each.name), each.institution_id) for each in institutions),
            key=lambda pair: language.sort_key(pair[0]),
        )
        self.institution.fill({"": "–", **{key: name for name, key in named}})
        self._fill(one)
        inputs = (self.title, self.note, self.held_on, self.stakeholder, self.institution, self.areas)
        for widget in (*inputs, *self.counts.values(), self.delete_button):
            widget.setEnabled(not is_read_only)
        self.hint.setVisible(not is_written)

    def _fill(self, one: Consultation) -> None:
        for line, text in ((self.title, one.title), (self.note, one.note)):
            if line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)
        self.held_on.set_day(one.held_on)
        self.stakeholder.choose(one.stakeholder)
        self.institution.choose(one.institution_id or "")
        self.areas.choose(one.areas)
        for name, spin in self.counts.items():
            spin.blockSignals(True)
            spin.setValue(getattr(one, name))
            spin.blockSignals(False)

    def _save(self, **changes: Any) -> None:
        if self.shown is None:
            return
        after = replace(self.shown, **changes)
        if after == self.shown:
            return
        before, self.shown = self.shown, after
        if not self._is_written and not (after.title and after.women + after.men + after.unstated):
            return  # new, and not whole yet
        if self.workspace.do(consult.save_consultation, after) is None:
            self.shown = before
            self._fill(before)

    def _delete(self) -> None:
        if self.shown is not None and self._is_written:
            self.workspace.do(consult.delete_consultation, self.shown.consultation_id)
        self.deleted.emit()
