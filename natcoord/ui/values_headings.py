"""Headings: the words above the columns of the values grid, and the names of categories."""

from PySide6.QtCore import QCoreApplication, Qt

from natcoord.content import Pack
from natcoord.domain.records import Indicator
from natcoord.i18n import Language
from natcoord.ui import value_words
from natcoord.ui.breakdown_columns import (
    ABSENCE,
    DENOMINATOR,
    DIFFERENCE,
    NUMBERS,
    NUMERATOR,
    PERIOD,
    SHARE,
    SOURCE,
    STATE,
    VALUE,
    WHY,
    Column,
)


def side(name: str) -> Qt.AlignmentFlag:
    """Figures stand at the trailing end of their column."""
    flags = Qt.AlignmentFlag
    trailing = (*NUMBERS, SHARE, DIFFERENCE)
    return (flags.AlignRight if name in trailing else flags.AlignLeft) | flags.AlignVCenter


class Headings:
    """Of one indicator in one language."""

    def __init__(self, pack: Pack, language: Language, sheet: Indicator | None) -> None:
        self.pack, self.language, self.sheet = pack, language, sheet

    def heading(self, column: Column) -> str:
        """What a column shows."""
        names = {
            PERIOD: QCoreApplication.translate("ValuesModel", "Period"),
            VALUE: QCoreApplication.translate("ValuesModel", "Value"),
            NUMERATOR: QCoreApplication.translate("ValuesModel", "Numerator"),
            DENOMINATOR: QCoreApplication.translate("ValuesModel", "Denominator"),
            SHARE: QCoreApplication.translate("ValuesModel", "Per cent"),
            ABSENCE: QCoreApplication.translate("ValuesModel", "Why missing"),
            SOURCE: QCoreApplication.translate("ValuesModel", "Source"),
            STATE: QCoreApplication.translate("ValuesModel", "State"),
            DIFFERENCE: QCoreApplication.translate("ValuesModel", "Parts − total"),
            WHY: QCoreApplication.translate("ValuesModel", "Why they differ"),
        }
        if column.cell is None or column.name not in NUMBERS:
            return names[column.name]
        said = self.category(column.cell)
        return said if column.name == VALUE else f"{said}\n{names[column.name]}"

    def category(self, cell: str) -> str:
        """The words of a cell; those of the total too."""
        if not cell:
            return QCoreApplication.translate("ValuesModel", "Total")
        return value_words.cell(cell, self.pack, self.language)

    def tip(self, column: Column) -> str | None:
        """The unit, or what is counted; the whole name of a category."""
        sheet = self.sheet
        if sheet is None:
            return None
        words = {NUMERATOR: sheet.numerator, DENOMINATOR: sheet.denominator, VALUE: sheet.unit}
        said = [self.heading(column).replace("\n", ": ")] if column.cell is not None else []
        said.append(self.language.say(words.get(column.name, {})))
        return "\n".join(text for text in said if text) or None
