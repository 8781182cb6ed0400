"""Writes a questionnaire as a workbook: cover, answers with drop-downs, and hidden sheets of lists and marks.

All is locked but the cells to fill in. There is no password: the locks keep a hand from slipping, and the marks tell
what was altered all the same.
"""

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties

from natcoord import labels
from natcoord.domain.records import ABSENCES, ANSWER_CONFIDENCES, LEVELS
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.reports.files import Cancelled, Progress, Steps, beside, never, no_progress
from natcoord.reports.printed import ACCENT, PALE
from natcoord.reports.questionnaire import (
    COLUMNS,
    FIXED,
    HEAD_ROW,
    MARKS_SHEET,
    OPEN,
    Item,
    Marks,
    Questionnaire,
    applies,
    choice,
    marks_of,
)
from natcoord.reports.questionnaire_words import error_words, headings, steps
from natcoord.reports.sheet_rows import Row, Sheet, Styled, needs_quote, plain
from natcoord.reports.sheet_styles import FONT

_WIDTHS = dict(zip(COLUMNS, (10, 5, 11, 28, 42, 13, 13, 12, 18, 13, 11, 11, 11, 15), strict=True))
_COVER_WIDTHS = (26, 84)
_OPEN_FILL, _SHUT_FILL = "FFF8DC", "D5DAE1"
_LINE = 12.0  # points of a line of the answers sheet
_SIZE = 9
_THIN = Side(style="thin", color="B8C0CC")
_LONGEST_ERROR = 225  # characters that a validation may say


class _Lists(NamedTuple):
    """The choices of each drop-down, and the place of each on the hidden sheet, by column of the answers."""

    columns: tuple[tuple[str, ...], ...]
    places: dict[str, str]


def write(made: Questionnaire, path: Path, *, progress: Progress = no_progress, cancelled: Cancelled = never) -> None:
    """Writes, reads back, then takes the place of `path`.

    Raises NatcoordError `disk_full`, `file_not_writable`, `export_check_failed` or `cancelled`.
    """
    counted = Steps(len(made.items), progress, cancelled)
    with beside(path) as part:
        marks = _Book(made, part).save(counted)
        _read_back(part, marks)
    progress(1.0)


class _Book:
    """The workbook while it grows."""

    def __init__(self, made: Questionnaire, part: Path) -> None:
        self._made = made
        self._part = part
        self._language = made.language
        self._book = Workbook(write_only=True)
        self._sheets: list[Sheet] = []
        self._reading = {"horizontal": "right", "readingOrder": 2} if made.language.is_rtl else {}

    def save(self, counted: Steps) -> Marks:
        """Fill every sheet and save; gives the marks."""
        translate = self._language.translate
        try:
            cover = self._sheet(translate("questionnaire", "Read first"))
            answers = self._sheet(translate("questionnaire", "Answers"))
            lists = self._sheet(translate("questionnaire", "Lists"), state="hidden")
            hidden = self._sheet(MARKS_SHEET, state="veryHidden")
            choices = self._lists(lists.title)
            _Cover(self._made, cover, self._reading).write(answers.title)
            marks = _Answers(self._made, answers, self._reading).write(choices, counted)
            self._texts(lists, [list(row) for row in _across(choices.columns)])
            self._texts(hidden, marks.table())
            self._describe()
            self._book.save(self._part)
        finally:
            for sheet in self._sheets:
                sheet.abandon()
        return marks

    def _sheet(self, title: str, state: str = "visible") -> Sheet:
        sheet = Sheet(self._book, title, self._part.with_name(f"{len(self._sheets)}.part"))
        sheet.sheet_state = state
        sheet.sheet_view.rightToLeft = self._language.is_rtl
        sheet.protection.sheet = True
        sheet.protection.formatRows = False  # rows may be made taller for long notes
        self._sheets.append(sheet)
        return sheet

    def _describe(self) -> None:
        self._book.security = WorkbookProtection(lockStructure=True)
        self._book.properties.title = plain(self._made.title)
        self._book.properties.creator = plain(self._language.say(self._made.country.name))
        self._book.properties.language = self._language.code

    def _lists(self, title: str) -> _Lists:
        language = self._language
        levels = [choice(number, None, language) for number in LEVELS]
        levels += [choice(None, absence, language) for absence in ABSENCES]
        confidences = [labels.answer_confidence(code, language) for code in ANSWER_CONFIDENCES]
        columns = tuple(tuple(map(plain, one)) for one in (levels, confidences, self._made.institutions))
        places = {
            column: f"{quote_sheetname(title)}!${letter}$1:${letter}${len(columns[index])}"
            for column, index, letter in (
                ("law", 0, "A"),
                ("practice", 0, "A"),
                ("confidence", 1, "B"),
                ("holder", 2, "C"),
            )
            if columns[index]
        }
        return _Lists(columns, places)

    def _texts(self, sheet: Sheet, rows: list[list[str]]) -> None:
        styles = [sheet.style(quotePrefix=is_quoted) for is_quoted in (False, True)]
        for row in rows:
            sheet.append(
                Row([
                    Styled(get_column_letter(number), styles[needs_quote(text)], text)
                    for number, text in enumerate(row, start=1)
                    if text
                ])
            )  # fmt: skip
        sheet.close()


def _across(columns: tuple[tuple[str, ...], ...]) -> Iterator[list[str]]:
    for index in range(max(map(len, columns))):
        yield [column[index] if index < len(column) else "" for column in columns]


class _Looks:
    """Styles of one sheet, each made when first used."""

    def __init__(self, sheet: Sheet, reading: dict[str, Any]) -> None:
        self._sheet = sheet
        self._reading = reading
        self._made: dict[tuple[Any, ...], str] = {}

    def of(self, look: str, *, is_quoted: bool = False) -> str:
        """`look`: title, heading, plain, strong, head, fixed, number, soft, open, shut."""
        key = (look, is_quoted)
        if key not in self._made:
            self._made[key] = self._sheet.style(**self._parts(look), quotePrefix=is_quoted)
        return self._made[key]

    def _parts(self, look: str) -> dict[str, Any]:
        is_page = look in ("title", "heading", "plain", "strong")
        size = {"title": 16, "heading": 12, "plain": 10, "strong": 10}.get(look, _SIZE)
        is_bold = look in ("title", "heading", "strong", "head")
        colour = {"title": ACCENT, "heading": ACCENT, "head": "FFFFFF", "soft": "444444"}.get(look, "000000")
        fill = {"head": ACCENT, "open": _OPEN_FILL, "shut": _SHUT_FILL, "soft": PALE}.get(look)
        # A title runs on over the empty cells beside it.
        wraps = look not in ("title", "heading")
        place = "bottom" if look == "heading" else "center" if look == "head" else "top"
        reading = self._reading | ({"horizontal": "center"} if look == "number" else {})
        parts: dict[str, Any] = {
            "font": Font(name=FONT, size=size, bold=is_bold, color=colour),
            "alignment": Alignment(vertical=place, wrap_text=wraps, **reading),
        }
        if fill:
            parts["fill"] = PatternFill("solid", fgColor=fill)
        if not is_page:
            parts["border"] = Border(_THIN, _THIN, _THIN, _THIN)
        if look == "open":
            # Text, so that what is typed stays as it is typed: neither a date nor a formula.
            parts |= {"protection": Protection(locked=False), "number_format": "@"}
        return parts


class _Cover:
    def __init__(self, made: Questionnaire, sheet: Sheet, reading: dict[str, Any]) -> None:
        self._made = made
        self._sheet = sheet
        self._looks = _Looks(sheet, reading)

    def write(self, answers_title: str) -> None:
        sheet, translate = self._sheet, self._made.language.translate
        _set_page(sheet, self._made.language, orientation="portrait")
        sheet.sheet_view.showGridLines = False
        for letter, width in zip("AB", _COVER_WIDTHS, strict=True):
            sheet.column_dimensions[letter].width = width
        self._line("title", self._made.title, height=2)
        for name, value in self._made.facts():
            self._line("strong", name, value)
        self._line("heading", translate("questionnaire", "How to fill it in"), height=2)
        for number, text in enumerate(steps(self._made, answers_title), start=1):
            self._line("strong", self._made.language.number(number), text)
        self._line("heading", translate("questionnaire", "The choices of a level"), height=2)
        for name, meaning in self._made.scale():
            self._line("strong", name, meaning)
        sheet.close()

    def _line(self, look: str, first: str, second: str = "", height: int = 1) -> None:
        lines = max(height, _lines(second, _COVER_WIDTHS[1]))
        cells = []
        for letter, style, text in (("A", look, first), ("B", "plain", second)):
            if text:
                text = plain(text)  # noqa: PLW2901 (as a cell can hold it)
                cells.append(Styled(letter, self._looks.of(style, is_quoted=needs_quote(text)), text))
        self._sheet.append(Row(cells, lines))


class _Answers:
    """The sheet to fill in: the head in row 1, then one row for each question."""

    def __init__(self, made: Questionnaire, sheet: Sheet, reading: dict[str, Any]) -> None:
        self._made = made
        self._sheet = sheet
        self._looks = _Looks(sheet, reading)
        self._letters = {name: get_column_letter(place) for place, name in enumerate(COLUMNS, start=1)}
        self._heads = [plain(text) for text in headings(made)]

    def write(self, choices: _Lists, counted: Steps) -> Marks:
        self._set_up()
        for column, place in choices.places.items():
            self._add_choices(column, place)
        self._sheet.append(self._row(dict(zip(COLUMNS, self._heads, strict=True)), dict.fromkeys(COLUMNS, "head")))
        fixed = []
        for item in self._made.items:
            texts = self._texts(item)
            self._sheet.append(self._row(texts, self._dress(item)))
            fixed.append([texts[name] for name in (*FIXED, "known")])
            counted.add()
        self._sheet.close()
        return marks_of(self._made, self._sheet.title, self._heads, fixed)

    def _set_up(self) -> None:
        sheet, last = self._sheet, HEAD_ROW + len(self._made.items)
        shown = [name for name in COLUMNS if name != "key" and (name != "known" or self._made.is_prefilled)]
        for name, letter in self._letters.items():
            sheet.column_dimensions[letter].width = _WIDTHS[name]
            sheet.column_dimensions[letter].hidden = name not in shown
        _set_page(sheet, self._made.language, orientation="landscape")
        sheet.freeze_panes = f"{self._letters['guidance']}{HEAD_ROW + 1}"
        sheet.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"
        sheet.print_area = f"{self._letters[shown[0]]}1:{self._letters[shown[-1]]}{last}"
        sheet.oddHeader.center.text = f"{self._made.title} – {self._made.addressee}".replace("&", "&&")

    def _add_choices(self, column: str, place: str) -> None:
        rows = [
            number for number, item in enumerate(self._made.items, start=HEAD_ROW + 1) if applies(item.question, column)
        ]
        if not rows:
            return
        # Who holds it may be someone the file does not know: the list is offered there, and nothing is refused.
        title, words = error_words(column, self._made.language)
        rule = DataValidation(
            type="list", formula1=place, allow_blank=True, showErrorMessage=column != "holder",
            errorTitle=title, error=words[:_LONGEST_ERROR],
        )  # fmt: skip
        letter = self._letters[column]
        for number in rows:
            rule.add(f"{letter}{number}")
        self._sheet.data_validations.append(rule)

    def _texts(self, item: Item) -> dict[str, str]:
        """The text of every cell of a row, by column."""
        made, answer = self._made, item.answer
        question = item.question
        texts = dict.fromkeys(COLUMNS, "")
        texts |= {
            "key": question.question_key,
            "number": str(item.number),
            "area": made.area(item),
            "question": made.asked(item),
            "guidance": made.guidance(item),
            "holder": item.holder,
            "known": made.known(item),
        }
        if answer is not None:
            # The respondent is a person: whoever fills it in gives their own name.
            texts["note"] = answer.note
            texts["law"] = choice(answer.law_level, answer.law_absence, made.language)
            texts["practice"] = choice(answer.practice_level, answer.practice_absence, made.language)
            if answer.confidence:
                texts["confidence"] = labels.answer_confidence(answer.confidence, made.language)
        return {name: plain(text) for name, text in texts.items()}

    def _dress(self, item: Item) -> dict[str, str]:
        looks = dict.fromkeys(COLUMNS, "fixed") | {"number": "number", "guidance": "soft", "known": "soft"}
        return looks | {name: "open" if applies(item.question, name) else "shut" for name in OPEN}

    def _row(self, texts: dict[str, str], looks: dict[str, str]) -> Row:
        cells = []
        for name, text in texts.items():
            value: str | int | None = int(text) if name == "number" and text.isdecimal() else text or None
            style = self._looks.of(looks[name], is_quoted=needs_quote(text))
            cells.append(Styled(self._letters[name], style, value))
        lines = max(_lines(texts[name], _WIDTHS[name]) for name in COLUMNS[1:])
        return Row(cells, math.ceil((lines * _LINE + 4) / 16))


def _set_page(sheet: Sheet, language: Language, orientation: str) -> None:
    sheet.sheet_view.rightToLeft = language.is_rtl
    sheet.page_setup.orientation = orientation
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.35
    sheet.page_margins.top = sheet.page_margins.bottom = 0.75
    sheet.page_margins.header = sheet.page_margins.footer = 0.35
    sheet.oddFooter.center.text = "&P / &N"


def _lines(text: str, width: int) -> int:
    """About how many lines the text takes in a column of that width, in the letters of the answers sheet."""
    room = width * 1.35
    return sum(max(1, math.ceil(len(line) / room)) for line in text.split("\n"))


def _read_back(part: Path, marks: Marks) -> None:
    """Raises NatcoordError `export_check_failed` unless the rows and marks are there as they should be."""
    book = load_workbook(part, read_only=True)
    try:
        keys = [row[0] for row in book[marks.sheet].iter_rows(min_row=HEAD_ROW + 1, max_col=1, values_only=True)]
        found = [[str(value) for value in row if value] for row in book[MARKS_SHEET].iter_rows(values_only=True)]
    finally:
        book.close()
    wanted: list[Sequence[str]] = [[text for text in row if text] for row in marks.table()]
    if keys != [row.question_key for row in marks.rows[1:]] or found != wanted:
        raise NatcoordError("export_check_failed", file=part.name, detail=f"{len(keys)} rows")
