"""Where tables and headings stand in a workbook, and what the placeholders of a formula become there."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from openpyxl.utils import quote_sheetname

from natcoord.reports.document import Entry

_CELLS = re.compile(r"\{(\w+)!([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?\}")


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a table on its sheet: the first below the head, and how many more than one the tall ones take."""

    first: int
    more: Mapping[int, int] = field(default_factory=dict)

    def at(self, number: int) -> int:
        """The sheet row where a row of the table begins; rows count from 0."""
        return self.first + number + sum(more for row, more in self.more.items() if row < number)


@dataclass(frozen=True, slots=True)
class Anchor:
    """The title of a sheet and the rows of its headings."""

    title: str
    headings: Sequence[int]


@dataclass(frozen=True, slots=True)
class Places:
    """`names` are the named cells; `tables` the sheet title and the rows of each keyed table."""

    names: Mapping[str, float | str] = field(default_factory=dict)
    tables: Mapping[str, tuple[str, Rows]] = field(default_factory=dict)
    anchors: Sequence[Anchor] = ()

    def formula(self, text: str, row: int) -> str:
        """The text of a `document.Formula` for sheet row `row`, without its equals sign."""
        text = text.removeprefix("=").replace("{row}", str(row))
        if "!" in text:
            text = _CELLS.sub(self._cells, text)
        if "{" in text:
            for name in self.names:
                text = text.replace(f"{{{name}}}", name)
        return text

    def headings(self, entries: Sequence[Entry]) -> Iterator[tuple[str, int]]:
        """The sheet and the row that each line of the contents leads to."""
        passed: Counter[int] = Counter()  # headings by section
        for entry in entries:
            anchor = self.anchors[entry.section]
            if entry.level == 1:
                yield anchor.title, 1
                continue
            number = passed[entry.section]
            passed[entry.section] += 1
            yield anchor.title, anchor.headings[number] if number < len(anchor.headings) else 1

    def _cells(self, found: re.Match[str]) -> str:
        key, letters, row, last_letters, last_row = found.groups()
        sheet, rows = self.tables[key]
        cells = f"${letters}${rows.at(int(row))}"
        if last_letters:
            cells += f":${last_letters}${rows.at(int(last_row))}"
        return f"{quote_sheetname(sheet)}!{cells}"
