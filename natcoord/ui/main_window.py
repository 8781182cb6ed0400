"""MainWindow: navigation, pages, menus, trace and status bar around one open file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.errors import NatcoordError
from natcoord.services import overview
from natcoord.store import file
from natcoord.ui import help_text, problems, tasks, theme
from natcoord.ui.application import use_language
from natcoord.ui.focus import give_keys
from natcoord.ui.menus import TEXT_SIZES, Menus
from natcoord.ui.navigation import Navigation
from natcoord.ui.notice import Notice
from natcoord.ui.overlay import TextPanel
from natcoord.ui.page import Page
from natcoord.ui.page_makers import PAGE_OF, make_page
from natcoord.ui.preferences import Preferences
from natcoord.ui.reminder import Reminder
from natcoord.ui.search_box import Entry, SearchBox
from natcoord.ui.status_line import StatusLine
from natcoord.ui.trace_dock import TraceDock
from natcoord.ui.workspace import Workspace

# Steps that change more than what is under the hand: they are told, with the way back.
_TOLD = frozenset(
    """
    importing.apply track.approve track.approve_all track.delete track.submit track.send_back plan.delete_target
    nap.delete_items nap.delete_plan calendar.delete_deadline plan.delete_indicator plan.delete_institution
    assess.close_round assess.move_round assess.upgrade_round assess.confirm attest.delete_evidence
    consult.delete_consultation answers.apply bank.delete_question bank.hide library.adopt library.apply
    attest.delete_value_evidence reporting.delete_report reporting.carry reporting.confirm reporting.take_facts
    reporting.move reporting.reopen submissions.submit
    """.split()
)
_WIDE = 1200  # px from which the trace panel is shown unasked


class MainWindow(QMainWindow):
    """`why_read_only` is what was refused when the file was to be opened for writing, if anything."""

    new_wanted = Signal()
    open_wanted = Signal(object)  # a Path
    closed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        preferences: Preferences | None = None,
        why_read_only: NatcoordError | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._due: int | None = None
        self.preferences = preferences or Preferences()
        self._why_read_only = why_read_only
        self._current = ""
        self._selected: dict[str, tuple[str, str]] = {}  # by page
        self._trace_is_asked: bool | None = None
        # Before any page is made: the catalogues are in place when the pages hear of a new language.
        workspace.language_changed.connect(self._on_language_changed)
        workspace.changed.connect(self._on_changed)
        workspace.refused.connect(lambda error: problems.show(self, error))
        workspace.asked_to_open.connect(self.show_record)
        workspace.selected.connect(self._remember_selected)
        self.pages: dict[str, Page] = {}
        self._build()
        self.menus = self._make_menus()
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self._count)
        self._on_language_changed()
        self.show_page("overview")
        self.setMinimumSize(820, 540)
        if not self.restoreGeometry(self.preferences.geometry):
            self.resize(1280, 800)

    # -- building -------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.navigation = Navigation()
        self.navigation.chosen.connect(self.show_page)
        self.stack = QStackedWidget()
        self.read_only = QLabel(objectName="readOnly")
        self.read_only.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.read_only.setWordWrap(True)
        self.read_only.setVisible(self.workspace.is_read_only)
        self.notice = Notice()
        self.notice.undo_wanted.connect(self.undo)
        column = QVBoxLayout()
        column.setSpacing(0)
        self.reminder = Reminder(self.workspace, self.preferences)
        for widget in (self.read_only, self.reminder, self.notice):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        content = QWidget(objectName="content")
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        line = QWidget(objectName="upright")
        line.setFixedWidth(1)
        row.addWidget(line)
        row.addLayout(column, 1)
        self.setCentralWidget(content)
        self.status = StatusLine(self.workspace)
        self.setStatusBar(self.status)
        self.trace = TraceDock(self.workspace)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.trace)
        self.search = SearchBox(self.workspace, content, self._places)
        self.reader = TextPanel(content)

    def _make_menus(self) -> Menus:
        commands: dict[str, Callable[[], object]] = {
            "new": self.new_wanted.emit,
            "open": self._choose_file,
            "import": lambda: self._import("indicators"),
            "import_answers": lambda: self._import("collect"),
            "export": lambda: self.show_page("export"),
            "back_up": self.back_up,
            "quit": self.close,
            "undo": self.undo,
            "redo": self.redo,
            "search": self.search.ask,
            "trace": self._toggle_trace,
            "reminds": lambda: self.reminder.switch(not self.preferences.reminds),
            "larger": lambda: self._step_size(1),
            "smaller": lambda: self._step_size(-1),
            "help": self._show_help,
            "about": self._show_about,
        }
        made = Menus(self, commands)
        made.offer_pages(self.show_page)
        made.offer_languages(self.choose_language)
        made.offer_sizes(self.choose_size)
        made.offer_themes(self.choose_theme)
        made.offer_recent(self.preferences.recent, self.open_wanted.emit)
        made.check("size", self.preferences.text_size)
        made.check("theme", self.preferences.theme)
        made.actions["reminds"].setChecked(self.preferences.reminds)
        self.reminder.switched.connect(made.actions["reminds"].setChecked)
        for name in ("import", "import_answers"):
            made.actions[name].setEnabled(not self.workspace.is_read_only)
        return made

    # -- pages ----------------------------------------------------------------------------------------------

    def show_page(self, name: str) -> Page:
        """Bring a page to the front; it is made when it is first asked for."""
        if name not in self.pages:
            self.pages[name] = made = make_page(name, self.workspace)
            made.setObjectName("page")
            wanted = getattr(made, "page_wanted", None)
            if wanted is not None:
                wanted.connect(self.show_page)
            self.stack.addWidget(made)
        self._current = name
        if name in self._selected:
            self.trace.follow(*self._selected[name])
        before = self.focusWidget()
        self.stack.setCurrentWidget(self.pages[name])
        self.navigation.show_current(self.pages[name].group or name)
        give_keys(self.pages[name], before, self.navigation)
        return self.pages[name]

    def _remember_selected(self, kind: str, key: str) -> None:
        """The trace comes back with the page."""
        self._selected[self._current] = (kind, key)

    @property
    def current_page(self) -> str:
        return self._current

    def show_record(self, kind: str, key: str) -> None:
        """Bring the page of a record to the front, and the record on it."""
        if kind == "page":
            self.show_page(key)
        elif kind in PAGE_OF:
            page = self.show_page(PAGE_OF[kind])
            page.refresh_now()
            page.show_record(kind, key)

    def _places(self) -> list[Entry]:
        """Pages and commands, for the search."""
        words = self.navigation.words()
        found = [Entry(self.tr("Page"), word, lambda name=name: self.show_page(name)) for name, word in words.items()]
        for action in self.menus.commands():
            text = action.text().replace("&", "").rstrip("…")
            found.append(Entry(self.tr("Command"), text, action.trigger))
        return found

    # -- what changed ---------------------------------------------------------------------------------------

    def _on_changed(self, tables: frozenset[str]) -> None:
        store = self.workspace.store
        if tables & {"target", "indicator", "measurement"}:
            self._due = None
        self.status.say_saved(QTime.currentTime().toString("HH:mm"))
        self._name_steps()
        self._counting.start()
        # After an undo there is something to redo: that is not news to tell again.
        if store.redo_operation is None and store.undo_operation in _TOLD:
            self.notice.tell(labels.operation(store.undo_operation, self.workspace.language), can_undo=True)

    def _name_steps(self) -> None:
        store, language = self.workspace.store, self.workspace.language
        undo, redo = (
            labels.operation(code, language) if code else None for code in (store.undo_operation, store.redo_operation)
        )
        self.menus.name_steps(undo, redo)
        self.status.say_step(undo)

    def _count(self) -> None:
        """The counts in the navigation, without making the pages."""
        store = self.workspace.store
        chain = overview.chain(store, self.workspace.pack)
        if self._due is None:
            self._due = len(overview.due(store, self.workspace.today))
        counts = {
            "baseline": chain.questions - chain.answered,
            "gaps": chain.gaps_undecided,
            "targets": chain.target_drafts,
            "indicators": chain.values_unapproved + self._due,
        }
        self.navigation.say(self.workspace.language, counts)

    def undo(self) -> None:
        """Take the newest step back; a text that is still being written is a step first."""
        self._finish_writing()
        self.notice.hide()
        self.workspace.undo()

    def redo(self) -> None:
        self._finish_writing()
        self.workspace.redo()

    @staticmethod
    def _finish_writing() -> None:
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
            focused.setFocus()

    # -- language and look ----------------------------------------------------------------------------------

    def choose_language(self, code: str) -> None:
        """Switch the window's language, now and for the next time."""
        self.preferences.language = code
        self.notice.hide()  # it was told in the other language
        self.workspace.set_language(code)
        self.menus.check("language", self.workspace.language_code)

    def _on_language_changed(self) -> None:
        language = self.workspace.language
        use_language(language)
        self._dock_trace(language.is_rtl)
        self.retranslate()

    def _dock_trace(self, is_rtl: bool) -> None:
        # Qt mirrors what stands in layouts, not the areas of docks.
        area = Qt.DockWidgetArea.LeftDockWidgetArea if is_rtl else Qt.DockWidgetArea.RightDockWidgetArea
        if self.dockWidgetArea(self.trace) != area:
            was_shown = self.trace.isVisible()
            self.addDockWidget(area, self.trace)
            self.trace.setVisible(was_shown)

    def retranslate(self) -> None:
        """Every fixed word of the shell, in the window's language."""
        language = self.workspace.language
        self.menus.retranslate(language, self.navigation.words())
        self.menus.check("language", language.code)
        self._name_steps()
        self._count()
        self.status.retranslate()
        self.notice.retranslate()
        self.read_only.setText(self._read_only_words())
        country = language.say(self.workspace.country.name)
        name = language.path(self.workspace.path.name)
        title = self.tr("{country} — {file} (read-only)") if self.workspace.is_read_only else "{country} — {file}"
        self.setWindowTitle(title.format(country=country, file=name))

    def _read_only_words(self) -> str:
        if self._why_read_only is not None:
            return labels.error(self._why_read_only, self.workspace.language)
        return self.tr("This file is open read-only: everything can be looked at and exported, nothing changed.")

    def choose_size(self, per_cent: int) -> None:
        """Scale every text, now and for the next time."""
        self.preferences.text_size = per_cent
        self.menus.check("size", per_cent)
        self._restyle()

    def _step_size(self, steps: int) -> None:
        now = self.preferences.text_size
        at = min(range(len(TEXT_SIZES)), key=lambda index: abs(TEXT_SIZES[index] - now))
        self.choose_size(TEXT_SIZES[max(0, min(len(TEXT_SIZES) - 1, at + steps))])

    def choose_theme(self, name: str) -> None:
        """Light, dark or as the system, now and for the next time."""
        self.preferences.theme = name
        self.menus.check("theme", name)
        self._restyle()

    def _restyle(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, self.preferences.theme, self.preferences.text_size)
        self.navigation.repaint_icons()

    # -- commands -------------------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a country file"), str(self.workspace.path.parent))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Country files") + f" (*{file.SUFFIX})")
        dialog.fileSelected.connect(lambda chosen: self.open_wanted.emit(Path(chosen)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _import(self, name: str) -> None:
        page = self.show_page(name)
        start = getattr(page, "open_import", None)
        if start is not None:
            start()

    def back_up(self) -> None:
        """A checked copy in the folder of backups, made off the UI thread."""
        path = self.workspace.path

        words = self.tr("Backing up…")
        tasks.run(lambda _: file.backup_file(path, "by-hand"), self._say_backed_up, parent=self, words=words)

    def _say_backed_up(self, copy: Path) -> None:
        path = self.workspace.language.path(copy)
        self.notice.tell(self.tr("Backed up and checked: {path}").format(path=path))

    def _toggle_trace(self) -> None:
        self._trace_is_asked = not self.trace.isVisible()
        self.preferences.shows_trace = self._trace_is_asked
        self.trace.setVisible(self._trace_is_asked)
        self.menus.actions["trace"].setChecked(self._trace_is_asked)

    def _fit_trace(self) -> None:
        # Unasked it needs a wide window, and a user who has not switched it off.
        is_wanted = self.width() >= _WIDE and self.preferences.shows_trace is not False
        is_shown = is_wanted if self._trace_is_asked is None else self._trace_is_asked
        self.trace.setVisible(is_shown)
        self.menus.actions["trace"].setChecked(is_shown)

    def _show_help(self) -> None:
        page = self.pages[self._current]
        text = help_text.of_page(self._current, page.purpose.text(), self.workspace.language)
        self.reader.read(page.title.text(), text)

    def _show_about(self) -> None:
        self.reader.read(self.tr("About natcoord"), help_text.about(self.workspace.language))

    # -- the window itself ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_trace()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "trace"):
            self._dock_trace(self.isRightToLeft())
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not tasks.is_idle():
            self.notice.tell(self.tr("Something is still being written. Wait until it is done, then close."))
            event.ignore()
            return
        self._finish_writing()
        self.preferences.geometry = self.saveGeometry()
        # Nothing is read any more: the file may be closed before this window is gone.
        self._counting.stop()
        self.trace.stop()
        super().closeEvent(event)
        self.closed.emit()
