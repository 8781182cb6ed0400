"""A small action plan, and short ways to read and type on its page."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from natcoord.domain.plan_records import PlanItem
from natcoord.domain.records import Institution
from natcoord.services import nap, plan
from natcoord.store.store import Store, new_id
from natcoord.ui.plan_page import PlanPage
from natcoord.ui.workspace import Workspace


def institution(workspace: Workspace, name: str) -> str:
    one = Institution(new_id(), {"en": name, "ar": name}, "ministry")
    workspace.do(plan.save_institution, one)
    return one.institution_id


def filled(workspace: Workspace) -> dict[str, str]:
    """A plan with two objectives and three activities; keys by title."""
    draft = nap.new_plan({"en": "Plan", "ar": "خطة"}, 2026, 2030)
    workspace.do(nap.save_plan, draft)
    keys: dict[str, str] = {}
    for title, level, parent in (
        ("Marked", "objective", ""),
        ("Identified", "outcome", "Marked"),
        ("Machines", "output", "Identified"),
        ("Buy", "activity", "Machines"),
        ("Train", "activity", "Machines"),
        ("Safe", "objective", ""),
        ("Inspect", "activity", "Safe"),
    ):
        item = nap.new_item(workspace.store, draft.action_plan_id, level, keys.get(parent))
        keys[title] = workspace.do(nap.save_item, replace(item, title={"en": title, "ar": title}))
    return keys


def item(store: Store, key: str) -> PlanItem:
    found = store.find(PlanItem, key)
    assert found is not None
    return found


def cell(page: PlanPage, key: str, column: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> str:
    return page.outline.model.index_of(key, column).data(role) or ""


def settle() -> None:
    """An editor closes itself once the key that closed it is done with."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def type_title(page: PlanPage, qtbot: QtBot, text: str) -> None:
    """Into the editor that is open, closed with Enter."""
    editor = page.outline.tree.findChild(QLineEdit)
    assert editor is not None
    editor.setText(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle()
