"""LeavingPage: what a report of each class would take out of the country, and what stays."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from natcoord import field_words, labels
from natcoord.domain.classes import Leaving
from natcoord.domain.report_records import CLASSES
from natcoord.services import classes, overview
from natcoord.store import schema
from natcoord.store.file import reading
from natcoord.ui import counted, tasks
from natcoord.ui.choice_row import ChoiceRow
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.findings_list import FindingsList, Line
from natcoord.ui.leaving_records import LeavingRecords
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace


class LeavingPage(ViewPage):
    """The kinds of records with how many leave; beside them the records of one kind."""

    view = "leaving"
    watches = frozenset(schema.TABLES)

    def __init__(self, workspace: Workspace, parent: object = None) -> None:
        super().__init__(workspace, parent)
        self.told: dict[str, Leaving] = {}
        self.choice = ChoiceRow(CLASSES)
        self.choice.row.addStretch(1)
        self.said = LeadingLabel("strong")
        self.groups = FindingsList(4, wide=0, gives_way=(3,))
        self.records = LeavingRecords(workspace)
        self.groups.chosen.connect(self._on_chosen)
        self.content = QSplitter(Qt.Orientation.Horizontal)
        self.content.setChildrenCollapsible(False)
        self.content.setHandleWidth(12)
        self.content.addWidget(self.groups)
        self.content.addWidget(self.records)
        self.content.setStretchFactor(0, 1)
        self.content.setStretchFactor(1, 1)
        self.body.addWidget(self.choice)
        self.body.addWidget(self.said)
        self.body.addWidget(self.content, 1)
        self.retranslate()
        self.choice.choose("public")
        self.choice.chosen.connect(lambda _: self.refresh())

    def nav_text(self) -> str:
        return self.tr("What may leave")

    def retranslate(self) -> None:
        self.say_tabs()
        self.title.setText(self.tr("What may leave"))
        self.purpose.setText(self.tr("What a report takes out of the country, kind by kind, and what is kept here."))
        for code, button in self.choice.buttons.items():
            button.setText(labels.report_class(code, self.language))
        heads = self.tr("Kind of record"), self.tr("Leave"), self.tr("Stay"), self.tr("Fields that stay")
        self.groups.name(self.tr("Kinds of records"), heads)
        self.records.retranslate()

    def refresh(self) -> None:
        """Ten years of facts are not gone through on the UI thread."""
        job = partial(_leaving, self.workspace.path, self.choice.current(), self.workspace.today)
        tasks.draw(job, self._take, parent=self)

    def _take(self, told: list[Leaving]) -> None:
        self.told = {one.table: one for one in told if one.records or one.kept_records}
        number = self.language.number
        self.groups.set_lines([
            Line(
                one.table,
                (
                    field_words.table_word(one.table, self.language),
                    number(one.records),
                    number(one.kept_records) if one.kept_records else "–",
                    number(len(one.kept_fields)) if one.kept_fields else "–",
                ),
            )
            for one in self.told.values()
        ])  # fmt: skip
        self._say()
        self._on_chosen(self.groups.current_key())

    def _say(self) -> None:
        kept = sum(one.kept_records for one in self.told.values())
        small = sum(one.small_cells for one in self.told.values())
        if self.choice.current() == "restricted":
            self.said.setText(self.tr("Everything is in it: such a report is for use within the country."))
            return
        records = counted.put(self.tr("%n records stay here", "", kept), kept, self.language)
        groups = counted.put(self.tr("%n small groups are hidden", "", small), small, self.language)
        self.said.setText(self.tr("{records}; {groups}.").format(records=records, groups=groups))

    def _on_chosen(self, key: str) -> None:
        if key in self.told:
            self.records.show_table(self.told[key])


def _leaving(country_file: Path, report_class: str, today: object) -> list[Leaving]:
    with reading(country_file) as store:
        return classes.leaving(overview.snapshot(store, today), report_class)
