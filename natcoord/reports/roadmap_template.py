"""Writes an empty roadmap as a workbook: headings, drop-downs, one example row, and a sheet of the choices.

The row that begins with the word for example is passed over when the roadmap is read (services.roadmap.EXAMPLES).
"""

from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties

from natcoord import content, labels
from natcoord.domain.records import AXES, DIRECTIONS, FREQUENCIES, KINDS
from natcoord.errors import NatcoordError
from natcoord.i18n import QT_TRANSLATE_NOOP, Language
from natcoord.reports.files import beside
from natcoord.reports.printed import ACCENT, PALE
from natcoord.reports.sheet_styles import FONT

COLUMNS = {
    "goal": QT_TRANSLATE_NOOP("roadmap", "Goal number"),
    "goal_title": QT_TRANSLATE_NOOP("roadmap", "Goal title"),
    "indicator": QT_TRANSLATE_NOOP("roadmap", "Indicator name"),
    "definition": QT_TRANSLATE_NOOP("roadmap", "Definition"),
    "unit": QT_TRANSLATE_NOOP("roadmap", "Unit"),
    "kind": QT_TRANSLATE_NOOP("roadmap", "Kind"),
    "direction": QT_TRANSLATE_NOOP("roadmap", "Direction"),
    "frequency": QT_TRANSLATE_NOOP("roadmap", "Frequency"),
    "axes": QT_TRANSLATE_NOOP("roadmap", "Breakdown axes"),
    "numerator": QT_TRANSLATE_NOOP("roadmap", "Numerator"),
    "denominator": QT_TRANSLATE_NOOP("roadmap", "Denominator"),
    "source": QT_TRANSLATE_NOOP("roadmap", "Source"),
    "baseline": QT_TRANSLATE_NOOP("roadmap", "Baseline value"),
    "baseline_year": QT_TRANSLATE_NOOP("roadmap", "Baseline year"),
    "target": QT_TRANSLATE_NOOP("roadmap", "Target value"),
    "target_year": QT_TRANSLATE_NOOP("roadmap", "Target year"),
    "band_low": QT_TRANSLATE_NOOP("roadmap", "Band from"),
    "band_high": QT_TRANSLATE_NOOP("roadmap", "Band to"),
    "limits": QT_TRANSLATE_NOOP("roadmap", "Notes"),
}
_WIDTHS = {"goal_title": 30, "indicator": 34, "definition": 44, "axes": 24, "source": 28, "limits": 30}
_WIDTH = 16
_LAST_ROW = 500  # that drop-downs reach to
_NUMBERS: dict[str, int] = {"baseline": 40, "baseline_year": 2025, "target": 90, "target_year": 2030}


def heading(column: str, language: Language) -> str:
    """The heading of one of COLUMNS."""
    return language.translate("roadmap", COLUMNS[column])


def write(language: Language, path: Path) -> None:
    """Writes, reads back, then takes the place of `path`.

    Raises NatcoordError `disk_full`, `file_not_writable` or `export_check_failed`.
    """
    headings = [heading(column, language) for column in COLUMNS]
    with beside(path) as part:
        _book(headings, language).save(part)
        found = load_workbook(part, read_only=True)
        try:
            read = [cell.value for cell in next(found.worksheets[0].iter_rows())]
        finally:
            found.close()
        if read != headings:
            raise NatcoordError("export_check_failed", file=path.name, detail=f"{len(read)} columns")


def _book(headings: list[str], language: Language) -> Any:
    book = Workbook()
    sheet, lists = book.active, book.create_sheet(language.translate("roadmap", "Choices"))
    sheet.title = language.translate("roadmap", "Roadmap")
    book.properties.language = language.code
    choices = _choices(language)
    example = _example(language, choices)
    _fill(sheet, [headings, [example.get(column, "") for column in COLUMNS]], language)
    for number, column in enumerate(COLUMNS, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS.get(column, _WIDTH)
    longest = max(map(len, choices.values()))
    rows = [[heading(column, language) for column in choices]]
    rows += [[words[row] if row < len(words) else "" for words in choices.values()] for row in range(longest)]
    _fill(lists, rows, language)
    for number, (column, words) in enumerate(choices.items(), start=1):
        letter = get_column_letter(number)
        lists.column_dimensions[letter].width = 34
        if column != "axes":  # several may stand in one cell
            place = f"{quote_sheetname(lists.title)}!${letter}$2:${letter}${len(words) + 1}"
            _offer(sheet, list(COLUMNS).index(column) + 1, place)
    return book


def _fill(sheet: Any, rows: list[list[Any]], language: Language) -> None:
    """Write rows, the first one as the head."""
    sheet.sheet_view.rightToLeft = language.is_rtl
    sheet.freeze_panes = "A2"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    reading = {"horizontal": "right", "readingOrder": 2} if language.is_rtl else {}
    for number, row in enumerate(rows, start=1):
        sheet.append([value if value != "" else None for value in row])
        for cell in sheet[number]:
            is_head = number == 1
            cell.font = Font(name=FONT, size=10, bold=is_head, color="FFFFFF" if is_head else "444444")
            cell.fill = PatternFill("solid", fgColor=ACCENT if is_head else PALE)
            cell.alignment = Alignment(vertical="top", wrap_text=True, **reading)


def _offer(sheet: Any, column: int, place: str) -> None:
    """A drop-down in all rows of a column."""
    rule = DataValidation(type="list", formula1=place, allow_blank=True)
    letter = get_column_letter(column)
    rule.add(f"{letter}2:{letter}{_LAST_ROW}")
    sheet.add_data_validation(rule)


def _choices(language: Language) -> dict[str, list[str]]:
    """What may stand in the columns that have choices, in words."""
    pack = content.pack()
    return {
        "kind": [labels.kind(code, language) for code in KINDS],
        "direction": [labels.direction(code, language) for code in DIRECTIONS],
        "frequency": [labels.frequency(code, language) for code in FREQUENCIES],
        "axes": [pack.word(f"axis.{axis}", language.code) for axis in AXES],
    }


def _example(language: Language, choices: dict[str, list[str]]) -> dict[str, Any]:
    def put(text: str) -> str:
        return language.translate("roadmap", text)

    return {
        "goal": put(QT_TRANSLATE_NOOP("roadmap", "Example")),
        "goal_title": put(QT_TRANSLATE_NOOP("roadmap", "Stockpiles are safe")),
        "indicator": put(QT_TRANSLATE_NOOP("roadmap", "Storage sites that meet the national standard")),
        "definition": put(
            QT_TRANSLATE_NOOP("roadmap", "Sites inspected and found to meet every point of the standard")
        ),
        "unit": put(QT_TRANSLATE_NOOP("roadmap", "per cent")),
        "kind": choices["kind"][KINDS.index("percentage")],
        "direction": choices["direction"][DIRECTIONS.index("increase")],
        "frequency": choices["frequency"][FREQUENCIES.index("year")],
        "axes": choices["axes"][AXES.index("place")],
        "numerator": put(QT_TRANSLATE_NOOP("roadmap", "Sites that meet the standard")),
        "denominator": put(QT_TRANSLATE_NOOP("roadmap", "All storage sites")),
        "source": put(QT_TRANSLATE_NOOP("roadmap", "Inspection reports")),
        **_NUMBERS,
        "limits": put(QT_TRANSLATE_NOOP("roadmap", "This row is only read by people; leave it or delete it.")),
    }
