"""InstitutionsBox: the ministries, agencies and partners of the country, listed and edited side by side."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain.records import INSTITUTION_KINDS, Institution
from natcoord.services import plan
from natcoord.store.store import new_id
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.words_edit import WordsEdit
from natcoord.ui.workspace import Workspace

_KEY = Qt.ItemDataRole.UserRole


class InstitutionsBox(QFrame):
    """A new institution is written once it has a name; until then it is only on the screen."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._shown: Institution | None = None
        self.setProperty("kind", "card")
        self.heading, self.empty, self.kind_label = QLabel(), QLabel(), QLabel()
        self.heading.setProperty("kind", "heading")
        self.empty.setProperty("kind", "soft")
        self.empty.setWordWrap(True)
        for label in (self.heading, self.empty, self.kind_label):
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.add, self.delete = QPushButton(), QPushButton()
        self.delete.setProperty("kind", "danger")
        self.add.clicked.connect(self.start_new)
        self.delete.clicked.connect(self._delete)
        self.name, self.kind = WordsEdit(), QuietCombo()
        self.name.edited.connect(lambda: self._save(name=self.name.words()))
        self.kind.activated.connect(lambda _: self._save(kind=self.kind.currentData()))
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.add)
        self.detail = QWidget()
        form = QFormLayout(self.detail)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.name)
        form.addRow(self.kind_label, self.kind)
        self.kind_label.setBuddy(self.kind)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.delete)
        form.addRow(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addWidget(self.detail)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Institutions"))
        self.add.setText(self.tr("Add"))
        self.delete.setText(self.tr("Delete"))
        self.kind_label.setText(self.tr("Kind"))
        self.kind.setAccessibleName(self.tr("Kind of institution"))
        self.name.name(self.tr("Name of the institution"))
        self.list.setAccessibleName(self.tr("Institutions"))
        self.empty.setText(
            self.tr("Who answers, owns targets and gives values stands here. Add the ministries and agencies first.")
        )
        language = self.workspace.language
        self.kind.fill({code: labels.institution_kind(code, language) for code in INSTITUTION_KINDS})

    def refresh(self) -> None:
        """Read the list again and keep what is chosen."""
        language = self.workspace.language
        found = self.workspace.store.read(Institution)
        found.sort(key=lambda one: language.sort_key(language.say(one.name)))
        chosen = self._shown.institution_id if self._shown else None
        is_new = self._shown is not None and all(one.institution_id != chosen for one in found)
        self.list.blockSignals(True)
        self.list.clear()
        for one in found:
            item = QListWidgetItem(language.say(one.name))
            item.setData(_KEY, one.institution_id)
            item.setToolTip(labels.institution_kind(one.kind, language))
            self.list.addItem(item)
            if one.institution_id == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.empty.setVisible(not found)
        if is_new and self._shown is not None and not self._shown.name:
            return  # it is being written
        self._show(next((one for one in found if one.institution_id == chosen), None))

    def choose(self, institution_id: str) -> None:
        """Bring one into view."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_KEY) == institution_id:
                self.list.setCurrentRow(row)

    def start_new(self) -> None:
        """An empty form; the first name makes it an institution."""
        self.list.setCurrentRow(-1)
        self._show(Institution(new_id(), {}, INSTITUTION_KINDS[0]))
        self.name.line(self.workspace.language_code).setFocus()

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        found = self.workspace.store.find(Institution, item.data(_KEY)) if item is not None else None
        self._show(found)

    def _show(self, one: Institution | None) -> None:
        self._shown = one
        can_write = not self.workspace.is_read_only
        self.add.setEnabled(can_write)
        self.detail.setVisible(one is not None)
        self.detail.setEnabled(can_write)
        self.delete.setEnabled(one is not None and bool(one.name))
        self.name.set_words(one.name if one else {})
        if one is not None:
            self.kind.choose(one.kind)

    def _save(self, **changes: Any) -> None:
        if self._shown is None:
            return
        before = self._shown
        after = replace(before, **changes)
        if not before.name and not after.name:  # new, and still without a name: nothing to write yet
            self._shown = after
            return
        self._shown = after
        if self.workspace.do(plan.save_institution, after) is None:
            self._show(before)

    def _delete(self) -> None:
        if self._shown is not None:
            gone, self._shown = self._shown, None
            self.workspace.do(plan.delete_institution, gone.institution_id)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "detail"):
            self.retranslate()
        super().changeEvent(event)
