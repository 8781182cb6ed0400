"""Workspace: the open file as the window sees it. The one door for writing, and the only reader of the clock."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from natcoord.content import Pack, pack
from natcoord.domain.records import Country
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.services import bank
from natcoord.store.store import Store


def today() -> date:
    """The one place that asks for the day, together with the command line."""
    return date.today()


class Workspace(QObject):
    """Runs each operation as one undoable transaction and then says which tables changed."""

    changed = Signal(frozenset)  # names of tables
    refused = Signal(object)  # a NatcoordError; the window shows it
    language_changed = Signal()  # language, digits or month style
    selected = Signal(str, str)  # kind (question, gap, target, indicator, measurement) and key: the trace follows
    asked_to_open = Signal(str, str)  # kind and key: the window shows the page and the record

    def __init__(self, store: Store, language_code: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.language_code = language_code
        self._country = store.country()
        self._pack: Pack | None = None

    # -- facts about the open file ------------------------------------------------------------------------

    @property
    def path(self) -> Path:
        return self.store.path

    @property
    def is_read_only(self) -> bool:
        return self.store.is_read_only

    @property
    def country(self) -> Country:
        return self._country

    @property
    def pack(self) -> Pack:
        """The shipped pack with the country's own questions."""
        if self._pack is None:
            self._pack = bank.with_own(self.store, pack())
        return self._pack

    @property
    def person(self) -> str:
        """Who works here; noted with each step."""
        return self.store.person

    def set_person(self, name: str) -> None:
        """Someone else works here from now on; the file is not touched."""
        self.store.person = name
        self.changed.emit(frozenset({"country"}))

    @property
    def today(self) -> date:
        """The day; everything below is given it."""
        return today()

    @property
    def language(self) -> Language:
        """The window's language, with the digits and months of the file."""
        return Language(self.language_code, self._country.digits, self._country.months)

    # -- doing --------------------------------------------------------------------------------------------

    def do(self, operation: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
        """Run `operation(store, …)` as one step named after it; a refusal is shown and gives None.

        The step is called ``module.function``, which `labels.operation` words.
        """
        name = f"{operation.__module__.rsplit('.', 1)[-1]}.{operation.__name__}"
        try:
            with self.store.step(name) as tables:
                result = operation(self.store, *arguments, **named)
        except NatcoordError as refusal:
            self.refused.emit(refusal)
            return None
        if tables:
            self._tell(frozenset(tables))
        return True if result is None else result

    def undo(self) -> None:
        """Take back the newest step."""
        self._walk(self.store.undo)

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self._walk(self.store.redo)

    def _walk(self, move: Callable[[], frozenset[str]]) -> None:
        try:
            tables = move()
        except NatcoordError as refusal:
            self.refused.emit(refusal)
            return
        if tables:
            self._tell(tables)

    def _tell(self, tables: frozenset[str]) -> None:
        if "own_question" in tables:
            self._pack = None
        if "country" in tables:
            self._country = self.store.country()
        self.changed.emit(tables)
        if "country" in tables:
            self.language_changed.emit()

    def set_language(self, code: str) -> None:
        """Switch the window's language; the file is not touched."""
        if code != self.language_code:
            self.language_code = code
            self.language_changed.emit()
