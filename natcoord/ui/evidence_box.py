"""EvidenceBox: what speaks for one answer or one value, as a list, and the current item as a form."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain.records import EVIDENCE_KINDS, Evidence
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.services import attest
from natcoord.ui import tasks
from natcoord.ui.day_edit import DayEdit
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.evidence_owner import EvidenceOwner
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.workspace import Workspace

_KEY = Qt.ItemDataRole.UserRole
_ROWS = 4  # of the list before it scrolls


class _List(QListWidget):
    """Items; Delete removes the current one."""

    def __init__(self, owner: "EvidenceBox") -> None:
        super().__init__()
        self._owner = owner
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._owner.delete()
        elif event.text() and event.text().isprintable():
            event.ignore()  # a digit is the level of the question
        else:
            super().keyPressEvent(event)


class EvidenceBox(QFrame):
    """An item is written once it has a title, a reference or a file; until then it is only on the screen.

    With `is_narrow` the heading stands above its buttons.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None, *, is_narrow: bool = False) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._owner: EvidenceOwner | None = None
        self._items: tuple[Evidence, ...] = ()
        self._current: Evidence | None = None
        self._is_read_only = False
        self._opened: QTemporaryDir | None = None  # copies of files that were opened; it removes itself
        self.heading = LeadingLabel("soft")
        self.add, self.attach_button = QPushButton(), QPushButton()
        self.add.clicked.connect(self.start_new)
        self.attach_button.clicked.connect(self.choose_file)
        self.list = _List(self)
        self.list.currentItemChanged.connect(self._on_chosen)
        self._make_form()
        column, head = QVBoxLayout(self), QHBoxLayout()
        if is_narrow:
            column.addWidget(self.heading)
        else:
            head.addWidget(self.heading, 1)
        head.addWidget(self.add)
        head.addWidget(self.attach_button)
        if is_narrow:
            head.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self.form)

    def _make_form(self) -> None:
        self.kind = QuietCombo()
        self.title, self.reference, self.verified_by = QLineEdit(), QLineEdit(), QLineEdit()
        self.document_on, self.verified_on = DayEdit(), DayEdit()
        self.is_restricted = QCheckBox()
        self.file = LeadingLabel("soft")
        self.open_button, self.delete_button = QPushButton(), QPushButton()
        self.delete_button.setProperty("kind", "danger")
        self.kind.activated.connect(lambda _: self._save(kind=self.kind.currentData()))
        self.title.editingFinished.connect(lambda: self._save(title=self.title.text().strip()))
        self.reference.editingFinished.connect(lambda: self._save(reference=self.reference.text().strip()))
        self.document_on.edited.connect(lambda: self._save(document_on=self.document_on.day()))
        self.verified_by.editingFinished.connect(self._save_verified)
        self.verified_on.edited.connect(self._save_verified)
        self.is_restricted.clicked.connect(lambda is_on: self._save(is_restricted=is_on))
        self.open_button.clicked.connect(self._open)
        self.delete_button.clicked.connect(self.delete)
        self.form = QFrame()
        self.form.setProperty("kind", "inset")
        self._captions = {name: QLabel() for name in ("kind", "title", "reference", "document_on")}
        self._captions |= {name: QLabel() for name in ("verified_by", "verified_on")}
        places = {
            "kind": (0, 0), "document_on": (0, 1), "title": (2, 0), "reference": (2, 1),
            "verified_by": (4, 0), "verified_on": (4, 1),
        }  # fmt: skip
        grid = QGridLayout(self.form)
        grid.setContentsMargins(10, 8, 10, 10)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        for name, (row, column) in places.items():
            self._captions[name].setProperty("kind", "soft")
            self._captions[name].setBuddy(getattr(self, name))
            grid.addWidget(self._captions[name], row, column)
            grid.addWidget(getattr(self, name), row + 1, column)
        last = QHBoxLayout()
        last.addWidget(self.is_restricted)
        last.addWidget(self.file, 1)
        last.addWidget(self.open_button)
        last.addWidget(self.delete_button)
        grid.addLayout(last, 6, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    # -- words --------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        language = self.workspace.language
        words = {
            "kind": self.tr("Kind"),
            "title": self.tr("Title"),
            "reference": self.tr("Number or place"),
            "document_on": self.tr("Date of the document"),
            "verified_by": self.tr("Verified by"),
            "verified_on": self.tr("Verified on"),
        }
        for name, text in words.items():
            self._captions[name].setText(text)
            getattr(self, name).setAccessibleName(text)
        for day in (self.document_on, self.verified_on):
            day.use(language)
        self.kind.fill({code: labels.evidence_kind(code, language) for code in EVIDENCE_KINDS})
        self.add.setText(self.tr("Add evidence"))
        self.attach_button.setText(self.tr("Attach a file…"))
        self.is_restricted.setText(self.tr("Restricted: not named in exports"))
        self.open_button.setText(self.tr("Open"))
        self.delete_button.setText(self.tr("Delete"))
        self.list.setAccessibleName(self.tr("Evidence"))
        self._fill()

    def _line(self, one: Evidence, language: Language) -> str:
        parts = [one.title or labels.evidence_kind(one.kind, language)]
        parts += [text for text in (one.reference, language.date(one.document_on) if one.document_on else "") if text]
        if one.verified_on:
            parts.append("✓ " + labels.evidence_grade("verified", language))
        if one.attachment:
            parts.append(self.tr("file inside"))
        if one.is_restricted:
            parts.append(self.tr("restricted"))
        return "  ·  ".join(language.isolate(part) for part in parts)

    # -- showing ------------------------------------------------------------------------------------------

    def show_items(self, owner: EvidenceOwner, items: tuple[Evidence, ...], grade: str, *, is_read_only: bool) -> None:
        """Show the evidence of one owner; the chosen item of the same owner stays chosen."""
        if owner != self._owner:
            self._current = None
        elif self._current is not None:
            key, was_written = self._current.evidence_id, self._is_written(self._current)
            gone = None if was_written else self._current  # a new one is still being written
            self._current = next((one for one in items if one.evidence_id == key), gone)
        self._owner, self._items, self._is_read_only = owner, items, is_read_only
        language = self.workspace.language
        self.heading.setText(self.tr("Evidence: {grade}").format(grade=labels.evidence_grade(grade, language)))
        self._fill()

    def _is_written(self, one: Evidence) -> bool:
        return any(item.evidence_id == one.evidence_id for item in self._items)

    def _fill(self) -> None:
        language, chosen = self.workspace.language, self._current.evidence_id if self._current else ""
        was_blocked = self.list.blockSignals(True)
        self.list.clear()
        for one in self._items:
            item = QListWidgetItem(self._line(one, language))
            item.setData(_KEY, one.evidence_id)
            item.setToolTip(item.text())
            self.list.addItem(item)
            if one.evidence_id == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(was_blocked)
        self.list.setVisible(bool(self._items))
        line = max(self.list.sizeHintForRow(0), self.list.fontMetrics().height() + 8) if self._items else 0
        self.list.setFixedHeight(line * min(_ROWS, len(self._items)) + 6)
        for button in (self.add, self.attach_button, self.delete_button):
            button.setVisible(not self._is_read_only)
        self._show_form()

    def _show_form(self) -> None:
        one = self._current
        self.form.setVisible(one is not None)
        if one is None:
            return
        self.kind.choose(one.kind)
        for name in ("title", "reference", "verified_by"):
            edit = getattr(self, name)
            if edit.text() != getattr(one, name):
                edit.setText(getattr(one, name))
            edit.setReadOnly(self._is_read_only)
        for name in ("document_on", "verified_on"):
            getattr(self, name).set_day(getattr(one, name))
            getattr(self, name).setEnabled(not self._is_read_only)
        self.kind.setEnabled(not self._is_read_only)
        self.is_restricted.setChecked(one.is_restricted)
        self.is_restricted.setEnabled(not self._is_read_only)
        self.file.setText(Language.path(one.file_name) if one.file_name else "")
        self.open_button.setVisible(one.attachment is not None)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        key = item.data(_KEY) if item is not None else None
        self._current = next((one for one in self._items if one.evidence_id == key), None)
        self._show_form()

    # -- writing ------------------------------------------------------------------------------------------

    def start_new(self) -> None:
        """An empty form; the first title or reference makes it an item."""
        self._current = replace(attest.new_evidence(""), kind="document")
        self.list.setCurrentRow(-1)
        self._current = attest.new_evidence("")
        self._show_form()
        self.title.setFocus()

    def _save_verified(self) -> None:
        person, day = self.verified_by.text().strip(), self.verified_on.day()
        if person and day is None and self._current is not None and not self._current.verified_by:
            day = self.workspace.today.isoformat()
        self._save(verified_by=person, verified_on=day if person else None)

    def _save(self, **changes: Any) -> None:
        if self._current is None or self._owner is None or self._is_read_only:
            return
        after = replace(self._current, **changes)
        if after == self._current:
            return
        before, self._current = self._current, after
        if not (after.title or after.reference or after.attachment):
            return  # nothing to name it by yet
        if self._owner.save(self.workspace, after) is None:
            self._current = before
            self._show_form()

    def choose_file(self) -> None:
        """Ask for a file to keep inside the country file."""
        dialog = QFileDialog(self, self.tr("Choose a file to keep as evidence"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.attach(Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def attach(self, path: Path) -> None:
        """Read a file off the UI thread, then keep it with the current item or a new one."""
        owner, draft = self._owner, self._current or attest.new_evidence("")
        if owner is None:
            return

        def keep(content: bytes) -> None:
            self._current = replace(draft, file_name=path.name)
            owner.attach(self.workspace, draft, (path.name, content))

        words = self.tr("Reading {file}…").format(file=Language.path(path.name))
        tasks.run(lambda _: attest.read_file(path), keep, parent=self, words=words)

    def _open(self) -> None:
        """Write the kept file into a folder that goes with the window, and open it there."""
        if self._current is None:
            return
        if self._opened is None:
            self._opened = QTemporaryDir()
        try:
            path = attest.write_attachment(self.workspace.store, self._current, Path(self._opened.path()))
        except NatcoordError as refusal:
            self.workspace.refused.emit(refusal)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def delete(self) -> None:
        """Remove the current item; undo brings it back."""
        if self._current is None or self._owner is None or self._is_read_only:
            return
        gone, self._current = self._current, None
        if self._is_written(gone):
            self._owner.delete(self.workspace, gone.evidence_id)
        else:
            self._fill()
