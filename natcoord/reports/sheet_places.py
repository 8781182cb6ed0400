"""Where tables stand in a workbook, and what the placeholders of a formula become there."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from openpyxl.utils import quote_sheetname

_CELLS = re.compile(r"\{(\w+)!([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?\}")


@dataclass(frozen=True, slots=True)
class Places:
    """`names` are the named cells; `tables` the sheet title and the first row below the head of each keyed table."""

    names: Mapping[str, float | str] = field(default_factory=dict)
    tables: Mapping[str, tuple[str, int]] = field(default_factory=dict)

    def formula(self, text: str, row: int) -> str:
        """The text of a `document.Formula` for sheet row `row`, without its equals sign."""
        text = text.removeprefix("=").replace("{row}", str(row))
        if "!" in text:
            text = _CELLS.sub(self._cells, text)
        if "{" in text:
            for name in self.names:
                text = text.replace(f"{{{name}}}", name)
        return text

    def _cells(self, found: re.Match[str]) -> str:
        key, letters, row, last_letters, last_row = found.groups()
        sheet, first = self.tables[key]
        cells = f"${letters}${first + int(row)}"
        if last_letters:
            cells += f":${last_letters}${first + int(last_row)}"
        return f"{quote_sheetname(sheet)}!{cells}"
