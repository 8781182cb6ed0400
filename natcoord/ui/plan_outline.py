"""PlanOutline: the tree of the action plan with its buttons, keys and menu; one line or many are changed alike."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from natcoord.domain import nap_moves
from natcoord.services import nap
from natcoord.ui.plan_facts import PlanFacts
from natcoord.ui.plan_menu import PlanMenu
from natcoord.ui.plan_model import PlanModel
from natcoord.ui.plan_words import COST, DATES, GAP, LEAD, MARK, STATE, TITLE
from natcoord.ui.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
# The widest usual text of each column.
_WIDEST = {
    LEAD: "Ministry of Jus",
    DATES: "12/2026–12/2028",
    STATE: "State",
    COST: "Cost (USD)",
    GAP: "Gap (USD)",
    MARK: "▼!",
}
# The columns that the details beside the outline show as well, the first to give way first.
_GIVE_WAY = (LEAD, DATES, GAP)
_TITLE_ROOM = 16  # times the height of the text, at least
_Keys, _No = Qt.Key, Qt.KeyboardModifier.NoModifier
_Ctrl, _Shift, _Alt = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class _TitleDelegate(QStyledItemDelegate):
    """The editor of a title says the other language's words while it is empty."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        model = index.model()
        if isinstance(model, PlanModel) and (item := model.item(index)) is not None:
            editor.setPlaceholderText(model.workspace.language.say(item.title))
            editor.setAccessibleName(index.data(Qt.ItemDataRole.AccessibleTextRole))
        return editor


class _Tree(QTreeView):
    """Hands its keys to the outline, before the menus of the window see them."""

    def __init__(self, outline: "PlanOutline") -> None:
        super().__init__(outline)
        self._outline = outline

    def event(self, event: QEvent) -> bool:
        # The same keys may belong to a menu: while the tree has the focus they are its own.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._outline.command(event.key(), event.modifiers())
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = self._outline.command(event.key(), event.modifiers())
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # the key that closes an editor comes here too
        elif command is not None:
            command()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = PlanMenu(self._outline)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = self.visualRect(self.currentIndex()).center()
        is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        menu.popup(self.viewport().mapToGlobal(place) if is_key else event.globalPos())


class PlanOutline(QWidget):
    """`chosen` is sent when another line is current or others are chosen, `opened` when its details are wanted."""

    chosen = Signal()
    opened = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._closed: set[str] = set()  # lines that are folded
        self._fitted = 0
        self.model = PlanModel(workspace)
        self._make_tree()
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(6)
        for name, run in self.commands().items():
            button = QPushButton()
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(run)
            self.buttons[name] = button
            row.addWidget(button)
        for name in ("up", "down", "higher", "deeper"):
            self.buttons[name].setProperty("kind", "flat")
        self.buttons["delete"].setProperty("kind", "danger")
        row.insertStretch(row.count() - 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.tree, 1)
        self.setFocusProxy(self.tree)
        self.model.moved.connect(self.choose)

    def _make_tree(self) -> None:
        self.tree = tree = _Tree(self)
        tree.setModel(self.model)
        tree.setItemDelegateForColumn(TITLE, _TitleDelegate(tree))
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        tree.setDefaultDropAction(Qt.DropAction.MoveAction)
        tree.setExpandsOnDoubleClick(False)
        tree.setUniformRowHeights(True)
        tree.setIndentation(18)
        tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(30)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        self._fit()
        header.setFirstSectionMovable(False)
        tree.collapsed.connect(lambda index: self._closed.add(self.model.key(index) or ""))
        tree.expanded.connect(lambda index: self._closed.discard(self.model.key(index) or ""))
        tree.selectionModel().selectionChanged.connect(self._on_chosen)
        tree.selectionModel().currentChanged.connect(self._on_chosen)

    def _fit(self) -> None:
        """Give the columns room for their usual texts, as large as text is now."""
        if (height := self.fontMetrics().height()) != self._fitted:
            self._fitted = height
            for column, text in _WIDEST.items():
                width = self.fontMetrics().horizontalAdvance(text) + 18
                self.tree.header().resizeSection(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles keep their room: where it is narrow, columns that stand beside as well are not shown."""
        super().resizeEvent(event)
        header = self.tree.header()
        for column in _GIVE_WAY:
            header.setSectionHidden(column, False)
        room = self.width() - sum(header.sectionSize(column) for column in _WIDEST)
        for column in _GIVE_WAY:
            if room < _TITLE_ROOM * self.fontMetrics().height():
                room += header.sectionSize(column)
                header.setSectionHidden(column, True)

    def retranslate(self) -> None:
        """The fixed words; the arrows of the levels follow the direction of reading."""
        is_rtl = self.workspace.language.is_rtl
        deeper, higher = ("←", "→") if is_rtl else ("→", "←")
        isolate = self.workspace.language.path
        said = {
            "new": (self.tr("New line"), "Ctrl+N"),
            "below": (self.tr("New below"), "Ctrl+Shift+N"),
            "up": (self.tr("Move up"), "Alt+↑"),
            "down": (self.tr("Move down"), "Alt+↓"),
            "higher": (self.tr("One level higher"), f"Alt+{higher}"),
            "deeper": (self.tr("One level deeper"), f"Alt+{deeper}"),
            "delete": (self.tr("Delete"), self.tr("Delete key")),
        }
        faces = {"up": "↑", "down": "↓", "higher": higher, "deeper": deeper}
        for name, button in self.buttons.items():
            words, key = said[name]
            button.setText(faces.get(name, words))
            button.setAccessibleName(words)
            button.setToolTip(self.tr("{command} ({key})").format(command=words, key=isolate(key)))
        self.tree.setAccessibleName(self.tr("Outline of the action plan"))

    # -- showing ------------------------------------------------------------------------------------------

    def show_facts(self, facts: PlanFacts | None) -> None:
        """Show a plan; what is chosen, folded and scrolled to stays."""
        self._fit()
        chosen, current = self.keys(), self.current()
        row, place = self.tree.currentIndex().row(), self.tree.verticalScrollBar().value()
        parent = self.model.key(self.tree.currentIndex().parent())
        was_blocked = self.tree.selectionModel().blockSignals(True)
        closed = set(self._closed)
        if not self.model.show_facts(facts):
            self.tree.expandAll()
            for key in closed:
                self.tree.setExpanded(self.model.index_of(key), False)
        at = self.model.index_of(current)
        if not at.isValid() and self.model.rowCount():  # gone: what took its place
            above = self.model.index_of(parent)
            last = self.model.rowCount(above) - 1
            at = self.model.index(min(max(row, 0), last), TITLE, above) if last >= 0 else above
            chosen = [self.model.key(at) or ""]
        self.tree.selectionModel().blockSignals(was_blocked)
        if at.isValid():
            self._select(chosen, at)
        self.tree.verticalScrollBar().setValue(place)
        can_write = not self.workspace.is_read_only and facts is not None
        for name, button in self.buttons.items():
            button.setEnabled(can_write and (name == "new" or at.isValid()))
        self.chosen.emit()

    def keys(self) -> list[str]:
        """The chosen lines, in the order of the plan."""
        rows = (index for index in self.tree.selectionModel().selectedRows(TITLE))
        found = {self.model.key(index) for index in rows}
        lines = self.model.facts.lines if self.model.facts else ()
        return [one.item.plan_item_id for one in lines if one.item.plan_item_id in found]

    def current(self) -> str | None:
        """The current line."""
        return self.model.key(self.tree.currentIndex())

    def choose(self, keys: list[str]) -> None:
        """Choose these lines; the first of them is current."""
        at = self.model.index_of(keys[0] if keys else None)
        if at.isValid():
            self._select(keys, at)
            self.tree.scrollTo(at)

    def _select(self, keys: list[str], at: QModelIndex) -> None:
        model, flag = self.tree.selectionModel(), self.tree.selectionModel().SelectionFlag
        if self.current() != self.model.key(at) or not self.tree.currentIndex().isValid():
            model.setCurrentIndex(at, flag.NoUpdate)
        if set(self.keys()) != set(keys):
            model.clearSelection()
            for key in keys:
                model.select(self.model.index_of(key), flag.Select | flag.Rows)

    def _on_chosen(self) -> None:
        self.chosen.emit()

    # -- doing --------------------------------------------------------------------------------------------

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the buttons do, by their names."""
        return {
            "new": self.add,
            "below": self.add_below,
            "up": lambda: self._shift(-1),
            "down": lambda: self._shift(1),
            "higher": lambda: self._indent(-1),
            "deeper": lambda: self._indent(1),
            "delete": self.delete,
        }

    def command(self, key: int, modifiers: Qt.KeyboardModifier) -> Callable[[], object] | None:
        """What a key does in the tree; None where it does what it does in every tree."""
        is_rtl = self.tree.layoutDirection() == Qt.LayoutDirection.RightToLeft
        forward, back = (_Keys.Key_Left, _Keys.Key_Right) if is_rtl else (_Keys.Key_Right, _Keys.Key_Left)
        run = self.commands()
        plain = modifiers & ~Qt.KeyboardModifier.KeypadModifier
        table: dict[tuple[int, Qt.KeyboardModifier], Callable[[], object]] = {
            (_Keys.Key_Insert, _No): run["new"],
            (_Keys.Key_N, _Ctrl): run["new"],
            (_Keys.Key_N, _Ctrl | _Shift): run["below"],
            (_Keys.Key_Insert, _Shift): run["below"],
            (_Keys.Key_Up, _Alt): run["up"],
            (_Keys.Key_Down, _Alt): run["down"],
            (forward, _Alt): run["deeper"],
            (back, _Alt): run["higher"],
            (_Keys.Key_Delete, _No): run["delete"],
            (_Keys.Key_F2, _No): self.edit,
            (_Keys.Key_Return, _No): self.edit,
            (_Keys.Key_Enter, _No): self.edit,
            (_Keys.Key_Return, _Ctrl): self.opened.emit,
            (_Keys.Key_Enter, _Ctrl): self.opened.emit,
        }
        return table.get((key, plain))

    def edit(self) -> None:
        """Edit the title of the current line in its place."""
        index = self.tree.currentIndex().siblingAtColumn(TITLE)
        if index.isValid() and not self.workspace.is_read_only:
            self.tree.setFocus()
            self.tree.scrollTo(index)
            self.tree.edit(index)

    def add(self) -> None:
        """A new line after the current one, at its level; its title is edited at once."""
        item = self.model.item(self.tree.currentIndex())
        if item is None:
            self._add("objective", None, None)
        else:
            self._add(item.level, item.parent_id, item.plan_item_id)

    def add_below(self, level: str = "") -> None:
        """A new line below the current one, of the next level or of a lower one."""
        item = self.model.item(self.tree.currentIndex())
        lower = (level or nap_moves.level_below(item.level)) if item is not None else None
        if item is not None and lower is not None:
            self._closed.discard(item.plan_item_id)
            self._add(lower, item.plan_item_id, None)

    def _add(self, level: str, parent_id: str | None, after: str | None) -> None:
        if self.model.facts is None or self.workspace.is_read_only:
            return
        plan_id = self.model.facts.plan.action_plan_id
        key = self.workspace.do(nap.add_item, plan_id, level, parent_id, after)
        if key is not None:
            self.choose([key])
            self.edit()

    def _shift(self, step: int) -> None:
        if (keys := self._own()) and self.workspace.do(nap.shift_items, keys, step):
            self.tree.scrollTo(self.tree.currentIndex())

    def _indent(self, step: int) -> None:
        keys = self._own()
        if keys and self.workspace.do(nap.indent_items, keys, step):
            self.choose(keys)

    def delete(self) -> None:
        """Take the chosen lines away with all below them; undo brings them back."""
        if keys := self._own():
            self.workspace.do(nap.delete_items, keys)

    def _own(self) -> list[str]:
        return [] if self.workspace.is_read_only else self.keys()

    def set_lead(self, institution_id: str) -> None:
        """One lead for all chosen lines; an empty key takes it away."""
        self._save_all(institution_id=institution_id or None)

    def set_state(self, state: str) -> None:
        """One state for all chosen activities, from today on."""
        self._save_all(state=state, state_on=self.workspace.today.isoformat())

    def _save_all(self, **changes: str | None) -> None:
        facts, keys = self.model.facts, set(self._own())
        if facts is None or not keys:
            return
        chosen = [one.item for one in facts.lines if one.item.plan_item_id in keys]
        if "state" in changes:
            chosen = [one for one in chosen if one.level == "activity" and one.state != changes["state"]]
        if chosen:
            self.workspace.do(nap.save_items, [replace(one, **changes) for one in chosen])
