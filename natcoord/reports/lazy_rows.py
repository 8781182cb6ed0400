"""Rows of a table that are made when they are asked for: a large file costs no second copy of itself."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Generic, TypeVar, overload

from natcoord.reports.document import Cell

Record = TypeVar("Record")


class LazyRows(Sequence[Sequence[Cell]], Generic[Record]):
    """One row per record."""

    def __init__(self, records: Sequence[Record]) -> None:
        self._records = records

    @abstractmethod
    def _row(self, one: Record) -> Sequence[Cell]:
        """The cells of a record."""

    def __len__(self) -> int:
        return len(self._records)

    @overload
    def __getitem__(self, index: int) -> Sequence[Cell]: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Sequence[Cell]]: ...
    def __getitem__(self, index: int | slice) -> Sequence[Cell] | Sequence[Sequence[Cell]]:
        if isinstance(index, slice):
            return [self._row(one) for one in self._records[index]]
        return self._row(self._records[index])
