"""Where the numbers stand on the values sheet of the tracking workbook: formulas of other sheets point at them."""

from collections.abc import Sequence

from natcoord.domain.records import Measurement
from natcoord.reports.tracking_facts import Tracking
from natcoord.reports.tracking_formulas import at, many

KEY = "values"
VALUE, NUMERATOR, DENOMINATOR, PERCENT = 5, 6, 7, 8
CELL, KINDS = 15, 16  # the key of the breakdown cell, and of the axes it is made of


def number_column(one: Measurement) -> int:
    """The column where the number of a measurement stands."""
    return VALUE if one.numerator is None and one.denominator is None else PERCENT


def reference(tracking: Tracking, one: Measurement, column: int | None = None) -> str:
    """The cell that holds the number of a total, or that of another column of its row."""
    place = tracking.values.row_of[one.measurement_id]
    return at(KEY, number_column(one) if column is None else column, place)


def summed(tracking: Tracking, ones: Sequence[Measurement], column: int | None = None) -> str:
    """The sum of cells of several totals; of one total its cell."""
    cells = [reference(tracking, one, column) for one in ones]
    return cells[0] if len(cells) == 1 else many("SUM", cells)
