"""The paper of a printed section: A4, upright unless its widest table needs the long side."""

from natcoord.reports import printed
from natcoord.reports.document import Section, Table

SHORT, LONG = 210.0, 297.0  # mm
_WIDEST_UPRIGHT = 95  # characters of all columns that an upright page takes


def is_wide(section: Section) -> bool:
    """Whether the pages of the section lie on their long side. A cover never does."""
    tables = (block for block in section.blocks if isinstance(block, Table))
    widest = max((_width(table) for table in tables), default=0)
    return widest > _WIDEST_UPRIGHT and not section.is_cover


def _width(table: Table) -> int:
    """In characters, as the columns wish."""
    return sum(table.columns[index].width for index in printed.places(table))
