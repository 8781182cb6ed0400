"""LibraryPage: ready indicator sheets to take over, and the import of a roadmap of the country's own."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord import library as shipped
from natcoord.domain.records import Target
from natcoord.services import library, nap
from natcoord.ui import counted, tasks
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.language_button import LanguageButton
from natcoord.ui.library_list import LibraryList, SheetLine
from natcoord.ui.library_sheet import LibrarySheet
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.roadmap_panel import RoadmapPanel
from natcoord.ui.saved_line import SavedLine
from natcoord.ui.taken_line import TakenLine
from natcoord.ui.view_page import ViewPage
from natcoord.ui.workspace import Workspace


class LibraryPage(ViewPage):
    """The sheets in their sets, ticked to be taken over; beside them the current one in words."""

    view = "library"
    watches = frozenset({"indicator", "target", "action_plan", "plan_item"})
    last_folder: ClassVar[Path | None] = None

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._spoken = self.language  # read once for each refresh, it stands in the file
        self._used: dict[str, str] = {}  # indicator by sheet
        self.template_button, self.import_button = LanguageButton(), self.add_button()
        self.take_button = self.add_button(primary=True)
        self.head.insertWidget(1, self.template_button, 0, Qt.AlignmentFlag.AlignTop)
        self.saved, self.taken = SavedLine(), TakenLine()
        self.roadmap = RoadmapPanel(workspace)
        self.places = QStackedWidget()
        self.places.addWidget(self._make_content())
        self.places.addWidget(self.roadmap)
        for widget in (self.saved, self.taken):
            self.body.addWidget(widget)
        self.body.addWidget(self.places, 1)
        self.setFocusProxy(self.list)
        self._connect()
        self.retranslate()

    def _make_content(self) -> QWidget:
        self.search, self.set, self.list = QLineEdit(), QuietCombo(), LibraryList()
        self.search.setClearButtonEnabled(True)
        self.nothing, self.under = LeadingLabel("soft"), LeadingLabel("label")
        self.target, self.item = QuietCombo(), QuietCombo()
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(1, 0, 1, 0)  # a mirrored splitter cuts a line off its first part
        column.setSpacing(6)
        for pair in ((self.search, self.set), (self.target, self.item)):
            row = QHBoxLayout()
            row.setSpacing(6)
            for widget in pair:
                row.addWidget(widget, 1)
            column.addLayout(row)
        column.insertWidget(1, self.nothing)
        column.insertWidget(2, self.list, 1)
        column.insertWidget(3, self.under)
        self.sheet = LibrarySheet()
        content = QSplitter(Qt.Orientation.Horizontal)
        content.setChildrenCollapsible(False)
        content.setHandleWidth(12)
        for widget, stretch in ((side, 1), (self.sheet, 1)):
            content.addWidget(widget)
            content.setStretchFactor(content.indexOf(widget), stretch)
        content.setSizes([420, 400])
        return content

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.set.currentIndexChanged.connect(self._filter)
        self.list.chosen.connect(lambda _: self._show_current())
        self.list.ticked.connect(self._say_ticked)
        self.sheet.opened.connect(lambda: self._open(self._used.get(self.list.current_key(), "")))
        self.take_button.clicked.connect(self.take_over)
        self.import_button.clicked.connect(self.open_import)
        self.roadmap.closed.connect(self.close_import)
        self.template_button.chosen.connect(self._choose_place)
        self.taken.opened.connect(self._open)

    # -- words --------------------------------------------------------------------------------------------

    def nav_text(self) -> str:
        return self.tr("Library")

    def retranslate(self) -> None:
        self._spoken = self.language
        self.say_tabs()
        self.title.setText(self.tr("Indicator library"))
        self.purpose.setText(self.tr("Ready sheets: tick what the country measures and take them over as drafts."))
        self.template_button.setText(self.tr("Template…"))
        self.template_button.setToolTip(self.tr("An empty workbook for a roadmap, in the language you choose"))
        self.import_button.setText(self.tr("Import a roadmap…"))
        self.search.setPlaceholderText(self.tr("Find a sheet…"))
        self.search.setAccessibleName(self.tr("Find a sheet…"))
        self.set.setAccessibleName(self.tr("Set of sheets"))
        self.nothing.setText(self.tr("No sheet matches. Type other words or choose another set."))
        self.under.setText(self.tr("Put what is taken over under"))
        self.target.setAccessibleName(self.tr("Target to put the sheets under"))
        self.item.setAccessibleName(self.tr("Line of the plan to put the sheets under"))
        for part in (self.list, self.sheet, self.roadmap, self.saved, self.taken):
            part.retranslate()
        self._say_ticked()

    def _say_ticked(self) -> None:
        count = len(self.list.keys())
        words = self.tr("Take over %n sheets", "", count)
        self.take_button.setText(counted.put(words, count, self._spoken) if count else self.tr("Take over"))
        self.take_button.setEnabled(count > 0 and not self.workspace.is_read_only)

    # -- reading ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._spoken = self.language
        store, pack, language = self.workspace.store, self.workspace.pack, self._spoken
        self._used = library.in_use(store)
        lines: dict[str, list[SheetLine]] = {}
        for one in shipped.indicators().values():
            lines.setdefault(one.set, []).append(self._line(one))
        names = {key: pack.word(f"set.{key}", language.code) for key in shipped.sets()}
        number, words = language.number, self.tr("{set} ({count})")
        self.list.set_sets(
            [(key, words.format(set=names[key], count=number(len(own))), own) for key, own in lines.items()]
        )
        self.set.fill({"": self.tr("All sets"), **names})
        self._offer_places()
        self.import_button.setEnabled(not self.workspace.is_read_only)
        if self.taken.first not in self._used.values():
            self.taken.hide()  # undone
        self._filter()
        self._say_ticked()
        self._show_current()

    def _line(self, one: shipped.Sheet) -> SheetLine:
        language, code = self._spoken, self._spoken.code
        name, kind = one.label(code, for_export=True), labels.kind(one.kind, language)
        definition = self.workspace.pack.word(f"indicator.{one.key}.definition", code)
        found_by = language.sort_key(" ".join((name, kind, definition)))
        return SheetLine(one.key, name, kind, one.key in self._used, found_by)

    def _offer_places(self) -> None:
        """What the sheets may be put under; nothing is asked where there is nothing."""
        store, say = self.workspace.store, self._spoken.say
        targets = {one.target_id: f"{one.code} {say(one.title)}" for one in store.read(Target, order="code")}
        plan = nap.current(store)
        items = {one.plan_item_id: say(one.title) for one in nap.items(store, plan.action_plan_id)} if plan else {}
        titled = {key: title for key, title in items.items() if title}
        self.target.fill({"": self.tr("No target"), **targets})
        self.item.fill({"": self.tr("No line of the plan"), **titled})
        is_open = not self.workspace.is_read_only
        self.target.setVisible(is_open and bool(targets))
        self.item.setVisible(is_open and bool(titled))
        self.under.setVisible(is_open and bool(targets or titled))

    def _filter(self) -> None:
        wanted = self._spoken.sort_key(self.search.text()).split()
        count = self.list.show_only(wanted, self.set.currentData() or "")
        self.nothing.setVisible(not count)
        self.sheet.setVisible(bool(count))

    def _show_current(self) -> None:
        one = shipped.indicators().get(self.list.current_key())
        if one is not None:
            self.sheet.show_sheet(one, self.workspace.pack, self._spoken, is_used=one.key in self._used)

    # -- going and doing ----------------------------------------------------------------------------------

    def landing(self) -> QWidget | None:
        return self.list if self.places.currentIndex() == 0 else None

    def show_record(self, kind: str, key: str) -> None:
        """Make a sheet current, whatever is looked for."""
        if kind == "library":
            self.refresh_now()
            self.close_import()
            self.search.clear()
            self.set.setCurrentIndex(0)
            self.list.select(key)

    def take_over(self) -> None:
        """Make draft indicators of what is ticked."""
        target, item = self.target.currentData() or None, self.item.currentData() or None
        made = self.workspace.do(library.adopt, self.workspace.pack, self.list.keys(), target, item)
        if made is None or not made.made:
            return
        self.list.untick()
        self.taken.tell(made.made, self._spoken)

    def _open(self, key: str) -> None:
        if key:
            self.workspace.asked_to_open.emit("indicator", key)

    def open_import(self) -> None:
        """Show the import in place of the library, and ask for the spreadsheet."""
        self._show_import(is_shown=True)
        self.roadmap.choose()

    def close_import(self) -> None:
        """Back to the library."""
        self._show_import(is_shown=False)

    def _show_import(self, *, is_shown: bool) -> None:
        self.places.setCurrentIndex(1 if is_shown else 0)
        self.taken.hide()
        for button in (self.import_button, self.take_button):
            button.setVisible(not is_shown)

    # -- the template -------------------------------------------------------------------------------------

    def _choose_place(self, language_code: str) -> None:
        name = f"roadmap-{language_code}.xlsx"
        folder = LibraryPage.last_folder or self.workspace.path.parent
        dialog = QFileDialog(self, self.tr("Save the template"), str(folder / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Excel workbook") + " (*.xlsx)")
        dialog.setDefaultSuffix("xlsx")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.write_template(Path(chosen), language_code))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def write_template(self, path: Path, language_code: str) -> None:
        """Write the empty roadmap off the UI thread, and say where it is."""
        LibraryPage.last_folder = path.parent
        self.saved.tell(None)
        tasks.run(
            lambda _: library.write_template(language_code, path),
            self.saved.tell,
            parent=self,
            words=self.tr("Writing the template…"),
        )
