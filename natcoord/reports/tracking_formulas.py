"""Live formulas the sheets of the tracking workbook are made of."""

from collections.abc import Iterable, Sequence

from natcoord.reports.document import Formula
from natcoord.reports.status_formula import letter
from natcoord.reports.tracking_facts import whole

_MOST = 200  # a spreadsheet takes 255 arguments


def at(table: str, column: int, row: int, last_row: int | None = None, last_column: int | None = None) -> str:
    """The cell of a table, or a range of it; columns and rows count from 0."""
    if last_row is None and last_column is None:
        return f"{{{table}!{letter(column)}{row}}}"
    end_column = column if last_column is None else last_column
    return f"{{{table}!{letter(column)}{row}:{letter(end_column)}{row if last_row is None else last_row}}}"


def here(column: int, last_column: int | None = None) -> str:
    """A cell, or several side by side, of the formula's own row."""
    first = f"{letter(column)}{{row}}"
    return first if last_column is None else f"{first}:{letter(last_column)}{{row}}"


def spans(table: str, column: int, rows: Iterable[int], last_column: int | None = None) -> list[str]:
    """The cells of these rows, those that follow each other as one range."""
    found: list[list[int]] = []
    for row in sorted(rows):
        if found and found[-1][1] == row - 1:
            found[-1][1] = row
        else:
            found.append([row, row])
    return [
        at(table, column, first)
        if first == last and last_column is None
        else at(table, column, first, last, last_column)
        for first, last in found
    ]


def many(function: str, cells: Sequence[str]) -> str:
    """A function of any number of cells, such as SUM."""
    if len(cells) <= _MOST:
        return f"{function}({','.join(cells)})"
    groups = [cells[start : start + _MOST] for start in range(0, len(cells), _MOST)]
    return many(function, [many(function, group) for group in groups])


def total(cells: Sequence[str], value: float | None, known: Sequence[str] = ()) -> Formula:
    """The sum of cells, empty while there is no number in them (or in `known`): what is missing is not zero."""
    counted = many("COUNT", known or cells)
    return Formula(f'=IF({counted}=0,"",{many("SUM", cells)})', whole(value))


def percent(above: str, below: str, value: float | None) -> Formula:
    """One cell of another in per cent, computed as 100 * (above / below); empty where it is not defined."""
    return Formula(f'=IF(OR({above}="",{below}=""),"",IF({below}=0,"",100*({above}/{below})))', value)
