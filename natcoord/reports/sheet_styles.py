"""Styles of a workbook sheet: each made once and used by its id."""

from functools import cached_property
from typing import Any

from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from natcoord.reports.document import NUMBERS, Cell, Column, Formula
from natcoord.reports.printed import (
    ACCENT,
    GREY,
    STATUS_COLOURS,
    UNASKED,
    hatching,
    is_dark,
    lines,
    shade,
    value_of,
    workbook_day,
)
from natcoord.reports.sheet_places import Places
from natcoord.reports.sheet_rows import Live, Sheet, Styled, needs_quote, plain

FONT = "Arial"
_SIZES = {"title": 16, "subtitle": 12, "heading": 13, "body": 10, "note": 9}
_UNDERLINE = Border(bottom=Side(style="thin", color="D5DAE1"))
_MOST_KEPT = 5000
_MARKS = {False: "\u200e", True: "\u200f"}  # LRM and RLM


class Styles:
    """The styles of one sheet."""

    def __init__(self, sheet: Sheet, *, is_rtl: bool) -> None:
        self._sheet = sheet
        self._is_rtl = is_rtl
        self._reading = _reading(is_rtl)

    def paragraph(
        self, style: str, *, is_quoted: bool = False, is_tall: bool = False, is_rtl: bool | None = None
    ) -> str:
        """The style of words; a tall one begins above, `is_rtl` says their direction where it is another."""
        strong = style in ("title", "heading")
        colour = ACCENT if strong else GREY if style == "note" else "000000"
        other = is_rtl is not None and is_rtl != self._is_rtl
        reading = self._reading if not other else _reading(bool(is_rtl)) or {"horizontal": "left", "readingOrder": 1}
        return self._sheet.style(
            font=Font(name=FONT, size=_SIZES[style], bold=strong, color=colour),
            alignment=Alignment(vertical="top" if is_tall or other else "center", wrap_text=True, **reading),
            quotePrefix=is_quoted,
        )

    def link(self, level: int) -> str:
        """The style of a line of the contents."""
        return self._sheet.style(
            font=Font(name=FONT, size=10, bold=level == 1, color=ACCENT),
            alignment=Alignment(
                vertical="center", wrap_text=True, **({"horizontal": "left"} | self._reading), indent=2 * (level - 1)
            ),
        )

    def head(self, *, is_quoted: bool = False) -> str:
        return self._sheet.style(
            font=Font(name=FONT, size=10, bold=True, color="FFFFFF"),
            fill=PatternFill("solid", fgColor=ACCENT),
            alignment=Alignment(vertical="center", wrap_text=True, **_leading(self._reading)),
            quotePrefix=is_quoted,
        )

    def column(self, column: Column, letters: str, *, is_strong: bool = False, is_tall: bool = False) -> "ColumnStyle":
        vertical = "top" if is_tall else "center"
        return ColumnStyle(self._sheet, column, letters, self._reading | {"vertical": vertical}, is_strong=is_strong)


def _reading(is_rtl: bool) -> dict[str, Any]:
    return {"horizontal": "right", "readingOrder": 2} if is_rtl else {}


def _pattern(column: Column, *, is_whole: bool) -> str:
    mark = '"%"' if column.kind == "percent" else ""
    if column.kind == "year" and is_whole:
        return "0"
    if column.kind == "date":
        return "yyyy-mm-dd"
    if column.decimals is not None:
        return "#,##0" + ("." + "0" * column.decimals if column.decimals else "") + mark
    if column.is_short and not is_whole:
        return f"[>=1]#,##0.0#{mark};[<=-1]-#,##0.0#{mark};0.0###{mark}"
    return ("#,##0" if is_whole else "#,##0.0#####") + mark


def _leading(reading: dict[str, Any]) -> dict[str, Any]:
    """How words stand in a table: a little away from the number in the cell before."""
    return {"horizontal": "left"} | reading | {"indent": 1}


class ColumnStyle:
    """Turns the cells of one column into styled cells; ids are made when first needed."""

    def __init__(
        self, sheet: Sheet, column: Column, letters: str, reading: dict[str, Any], *, is_strong: bool = False
    ) -> None:
        self._sheet = sheet
        self._column = column
        self.letters = letters
        self._is_rtl = "readingOrder" in reading
        self._font = Font(name=FONT, size=10, bold=is_strong, color="808080" if column.is_helper else "000000")
        leading = _leading(reading)
        self._wraps = Alignment(wrap_text=not column.is_helper, **leading)
        # Years and days are names as much as numbers: they stand where words do.
        self._stays = Alignment(**({"vertical": reading["vertical"]} if column.kind in NUMBERS else leading))
        self._is_date = column.kind == "date"
        self._kept: dict[str, Styled] = {}
        self._levels: dict[tuple[str, bool], str] = {}  # style by shade and hatching

    def _numbers(self, *, is_whole: bool) -> str:
        pattern = _pattern(self._column, is_whole=is_whole)
        return self._sheet.style(font=self._font, border=_UNDERLINE, alignment=self._stays, number_format=pattern)

    @cached_property
    def _whole(self) -> str:
        return self._numbers(is_whole=True)

    @cached_property
    def _broken(self) -> str:
        return self._numbers(is_whole=False)

    @cached_property
    def _text(self) -> str:
        return self._sheet.style(font=self._font, border=_UNDERLINE, alignment=self._wraps)

    @cached_property
    def _quoted(self) -> str:
        return self._sheet.style(font=self._font, border=_UNDERLINE, alignment=self._wraps, quotePrefix=True)

    def level(self, value: float, *, is_thin: bool = False) -> str:
        """The style of a score from 0 to 5: its shade, and hatching where little of it is known.

        The number then has a star as well: not every spreadsheet program draws hatching.
        """
        colour = shade(value)
        if (colour, is_thin) not in self._levels:
            hatched = PatternFill("lightUp", fgColor=hatching(colour), bgColor=colour)
            ink = "FFFFFF" if is_dark(colour) else "000000"
            self._levels[colour, is_thin] = self._sheet.style(
                font=Font(name=FONT, size=10, color=ink, bold=is_thin),
                fill=hatched if is_thin else PatternFill("solid", fgColor=colour),
                border=_UNDERLINE,
                alignment=Alignment(vertical="center", horizontal="center"),
                number_format=_pattern(self._column, is_whole=False) + ('"*"' if is_thin else ""),
            )
        return self._levels[colour, is_thin]

    @cached_property
    def unasked(self) -> str:
        """The style of a cell of a heat map where nothing is asked."""
        return self._sheet.style(fill=PatternFill("solid", fgColor=UNASKED), border=_UNDERLINE)

    @cached_property
    def unknown(self) -> str:
        """The style of a cell of a heat map where no level is known."""
        middle = Alignment(vertical="center", horizontal="center")
        hatched = PatternFill("lightUp", fgColor="7A8794", bgColor="FFFFFF")
        return self._sheet.style(font=self._font, fill=hatched, border=_UNDERLINE, alignment=middle)

    def cell(self, cell: Cell, row: int, places: Places) -> Styled:
        """The cell as it stands in sheet row `row`."""
        if isinstance(cell, str):
            return self._words(cell)
        if isinstance(cell, Formula):
            return self._formula(cell, row, places)
        value = value_of(cell)
        if value is None or isinstance(value, str):
            return Styled(self.letters, self._text, None)
        if self._column.kind == "level":
            return Styled(self.letters, self.level(value), value)
        return Styled(self.letters, self._whole if value == int(value) else self._broken, value)

    def _words(self, text: str) -> Styled:
        """Kept, as tables repeat their words."""
        found = self._kept.get(text)
        if found is None:
            found = self._styled(text)
            if len(self._kept) < _MOST_KEPT:
                self._kept[text] = found
        return found

    def _styled(self, text: str) -> Styled:
        if self._is_date and (day := workbook_day(text)):
            return Styled(self.letters, self._whole, day)
        text = self._turned(plain(text))
        return Styled(self.letters, self._quoted if needs_quote(text) else self._text, text)

    def _turned(self, text: str) -> str:
        """Each line of the other direction between marks of its own, so that its stops stay at its end."""
        if "\n" not in text:
            return text
        return "\n".join(
            line if is_rtl == self._is_rtl else f"{_MARKS[is_rtl]}{line}{_MARKS[is_rtl]}"
            for line, is_rtl in lines(text, self._is_rtl)
        )

    def _formula(self, formula: Formula, row: int, places: Places) -> Styled:
        value = value_of(formula)
        if isinstance(value, str):
            value = plain(value)
        is_text = isinstance(value, str) or self._column.kind in ("text", "status")
        style = self._text if is_text else self._broken if isinstance(value, float) else self._whole
        return Styled(self.letters, style, Live(places.formula(formula.text, row), value))


def colour_statuses(sheet: Sheet, letters: str, first: int, last: int) -> None:
    """Colours the status words of a column by their symbol, and keeps doing so when a formula changes them."""
    for symbol, colour in STATUS_COLOURS.items():
        rule = FormulaRule(formula=[f'LEFT({letters}{first},1)="{symbol}"'], font=Font(color=colour, bold=True))
        sheet.conditional_formatting.add(f"{letters}{first}:{letters}{last}", rule)
