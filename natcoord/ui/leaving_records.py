"""LeavingRecords: the records of one kind, and which of them are kept in the country."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from natcoord import field_words
from natcoord.domain.classes import RESTRICTABLE, Leaving
from natcoord.domain.records import Words
from natcoord.services import classes
from natcoord.store.file import reading
from natcoord.ui import tasks
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.record_list import Line, RecordList
from natcoord.ui.workspace import Workspace

_MOST = 2000  # records that are listed; the filter finds no others


class LeavingRecords(QWidget):
    """What stays of a kind of record, then its records, with the button that keeps one here or lets it go."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.table = ""
        self._reasons: dict[str, str] = {}
        self.heading, self.fields, self.list = LeadingLabel("heading"), LeadingLabel("soft"), RecordList()
        self.reason_words, self.reason = LeadingLabel("label", wraps=False), QLineEdit()
        self.reason_words.setBuddy(self.reason)
        self.button = QPushButton()
        self.button.clicked.connect(self.turn)
        self.reason.returnPressed.connect(self.turn)
        self.list.chosen.connect(lambda _: self._show_current())
        self.whole, self.choosing = LeadingLabel("soft"), QWidget()
        below = QHBoxLayout()
        below.setSpacing(8)
        for one, stretch in ((self.reason_words, 0), (self.reason, 1), (self.button, 0)):
            below.addWidget(one, stretch)
        inner = QVBoxLayout(self.choosing)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.list, 1)
        inner.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.fields)
        column.addWidget(self.whole)
        column.addWidget(self.choosing, 1)
        column.addStretch(0)

    def retranslate(self) -> None:
        """The fixed words."""
        self.whole.setText(self.tr("Records of this kind are not kept back one by one."))
        self.reason_words.setText(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Why it must not leave"))
        self.list.name(self.tr("Records"), self.tr("Find a record…"))

    def show_table(self, told: Leaving) -> None:
        """Show the records of one kind."""
        language, store = self.workspace.language, self.workspace.store
        if told.table != self.table:
            self.list.filter.clear()
        self.table = told.table
        self.heading.setText(field_words.table_word(told.table, language))
        names = [field_words.field_word(told.table, name, language) for name in told.kept_fields]
        words = self.tr("Fields that stay here: {names}.") if names else self.tr("Every field may leave.")
        self.fields.setText(words.format(names=("، " if language.is_rtl else ", ").join(names)))
        restricted = (one for one in classes.restricted(store) if one.table_name == told.table)
        self._reasons = {one.record_key: one.reason for one in restricted}
        can_choose = told.table in RESTRICTABLE
        self.choosing.setVisible(can_choose)
        self.whole.setVisible(not can_choose)
        if can_choose:
            tasks.draw(partial(_named, self.workspace.path, told.table), self._take, parent=self)

    def _take(self, found: tuple[str, list[tuple[str, Words]]]) -> None:
        table, named = found
        if table != self.table:  # another one was chosen meanwhile
            return
        language = self.workspace.language
        kept = [one for one in named if one[0] in self._reasons]
        free = [one for one in named if one[0] not in self._reasons][: max(0, _MOST - len(kept))]
        stays = self.tr("Stays here")
        self.list.set_lines(
            [Line(key, language.say(name), self._reasons[key], stays) for key, name in kept]
            + [Line(key, language.say(name)) for key, name in free]
        )
        self._show_current()

    def _show_current(self) -> None:
        key = self.list.current()
        is_kept = key in self._reasons
        self.button.setText(self.tr("May leave") if is_kept else self.tr("Keep in the country"))
        self.reason.setText(self._reasons.get(key or "", ""))
        can_write = key is not None and not self.workspace.is_read_only
        self.button.setEnabled(can_write)
        self.reason.setEnabled(can_write and not is_kept)

    def turn(self) -> None:
        """Keep the current record in the country, or let it go."""
        key = self.list.current()
        if key is None or self.workspace.is_read_only:
            return
        if key in self._reasons:
            self.workspace.do(classes.release, self.table, key)
        else:
            self.workspace.do(classes.restrict, self.table, key, self.reason.text(), self.workspace.today)


def _named(country_file: Path, table: str) -> tuple[str, list[tuple[str, Words]]]:
    with reading(country_file) as store:
        return table, classes.named(store, table)
