"""Parts and totals: what the breakdown of each period adds up to, beside its total, as live formulas."""

from collections.abc import Sequence
from typing import NamedTuple

from natcoord.domain import breakdown, rollup
from natcoord.domain.breakdown import FIELDS, Mismatch, Part
from natcoord.domain.records import Indicator, Measurement
from natcoord.reports.document import Cell, Column, Formula, Paragraph, Section, Table
from natcoord.reports.tracking_cells import CELL, DENOMINATOR, KEY, KINDS, NUMERATOR, VALUE
from natcoord.reports.tracking_facts import Tracking, whole
from natcoord.reports.tracking_formulas import at, here, many, spans

_COLUMN = {"value": VALUE, "numerator": NUMERATOR, "denominator": DENOMINATOR}
_PARTS, _TOTAL, _DIFFERENCE = 5, 6, 7
_PLACES = 6  # a difference of binary rounding is none


class Balance(NamedTuple):
    """The parts by one axis against the total of one period; rows are those of the values sheet."""

    indicator: Indicator
    total: Measurement
    total_row: int
    axis: str
    field: str
    parts: float
    formula: str
    mismatch: Mismatch | None


def balances(tracking: Tracking) -> list[Balance]:
    """For every total that has a breakdown and can be added up, each axis and each of its numbers."""
    sheets = {one.indicator_id: one for one in tracking.snapshot.indicators}
    found: list[Balance] = []
    for first, last in tracking.values.blocks:
        sheet = sheets.get(tracking.values.rows[first].indicator_id)
        if last > first and sheet and sheet.kind in breakdown.ADDS_UP:
            found += _block(sheet, first, tracking.values.rows[first : last + 1])
    return found


def _block(sheet: Indicator, first: int, rows: Sequence[Measurement]) -> list[Balance]:
    totals = [(number, one) for number, one in enumerate(rows, start=first) if not one.cell]
    own = [(number, one) for number, one in totals if not rollup.is_rolled(one)] or totals
    cells = [one for one in rows if one.cell]
    if not own or own[0][1].absence or not cells:
        return []
    place, total = own[0]
    wrong = {(one.axis, one.field): one for one in breakdown.reconcile(sheet, total, cells) if not one.within}
    found = []
    for axis in breakdown.axes_of(one.cell for one in cells):
        known = _known(breakdown.parts(cells, axis), axis)
        for field in FIELDS:
            numbers = [number for part in known.values() if (number := getattr(part, field)) is not None]
            wanted = getattr(total, field)
            if wanted is None or not numbers or (field == "denominator" and all(one == wanted for one in numbers)):
                continue
            formula = _formula(axis, field, known, first, rows)
            mismatch = wrong.get((axis, field))
            parts = mismatch.parts if mismatch else sum(numbers)
            found.append(Balance(sheet, total, place, axis, field, parts, formula, mismatch))
    return found


def _known(parts: dict[str, Part], axis: str) -> dict[str, Part]:
    """The categories that add up: what stands apart and what is absent does not."""
    apart = breakdown.APART.get(axis, ())
    return {code: one for code, one in parts.items() if code not in apart and not one.absence}


def _formula(axis: str, field: str, known: dict[str, Part], first: int, rows: Sequence[Measurement]) -> str:
    """The sum by SUMIFS where each category has a cell of its own; else of the finer cells it was added up from."""
    column, last = _COLUMN[field], first + len(rows) - 1
    single = {
        code for one in rows if len(cell := breakdown.split(one.cell)) == 1 for name, code in cell if name == axis
    }
    if known.keys() <= single:
        criteria = [at(KEY, KINDS, first, last), f'"{axis}"']
        for code in breakdown.APART.get(axis, ()):
            criteria += [at(KEY, CELL, first, last), f'"<>{axis}={code}"']
        return f"=SUMIFS({at(KEY, column, first, last)},{','.join(criteria)})"
    return f"={many('SUM', spans(KEY, column, _sources(axis, known, first, rows)))}"


def _sources(axis: str, known: dict[str, Part], first: int, rows: Sequence[Measurement]) -> list[int]:
    """The rows that `breakdown.parts` adds up: of each category its own cell, or the finer ones of the fewest axes."""
    cells = [(number, breakdown.split(one.cell)) for number, one in enumerate(rows, start=first) if one.cell]
    kinds: dict[str, tuple[tuple[int, tuple[str, ...]], list[int]]] = {}
    for number, cell in cells:
        kind = (len(cell), tuple(name for name, _ in cell))
        for name, code in cell:
            if name != axis or code not in known:
                continue
            if code not in kinds or kind < kinds[code][0]:
                kinds[code] = kind, [number]
            elif kind == kinds[code][0]:
                kinds[code][1].append(number)
    return [number for _, found in kinds.values() for number in found]


def parts(tracking: Tracking) -> Section:
    language = tracking.language
    note = language.translate(
        "reports",
        "The parts of each total by each axis are added up on the values sheet and held against the total. A difference"
        " of no more than half a unit is none. Where a part is missing, the parts cannot make the total; that is no"
        " error. Arms seized administratively stand apart and are in no sum.",
    )
    table = Table(
        _columns(tracking),
        [_row(tracking, one) for one in balances(tracking)],
        key="parts",
        empty=language.translate("reports", "No total has a breakdown yet."),
    )
    title = language.translate("reports", "Parts by breakdown and their totals")
    return Section(language.translate("reports", "Parts and totals"), title, (Paragraph(note, "note"), table))


def _columns(tracking: Tracking) -> tuple[Column, ...]:
    language = tracking.language
    return (
        Column(language.translate("reports", "Indicator code"), width=11),
        Column(language.translate("reports", "Indicator"), width=36),
        Column(language.translate("reports", "Period"), width=16),
        Column(language.translate("reports", "Broken down by"), width=24),
        Column(language.translate("reports", "Figure"), width=14),
        Column(language.translate("reports", "Sum of the parts"), "number", 14),
        Column(language.translate("reports", "Total"), "number", 14),
        Column(language.translate("reports", "Difference"), "number", 13),
        Column(language.translate("reports", "Result"), width=18),
        Column(language.translate("reports", "Reason stated"), width=36),
    )


def _row(tracking: Tracking, one: Balance) -> list[Cell]:
    total = getattr(one.total, one.field)
    difference = round(one.mismatch.difference if one.mismatch else one.parts - total, _PLACES)
    return [
        one.indicator.code,
        tracking.facts.say(one.indicator.name),
        tracking.language.period(one.total.period),
        tracking.axis(one.axis),
        _figure(tracking, one.field),
        Formula(one.formula, whole(one.parts)),
        Formula(f"={at(KEY, _COLUMN[one.field], one.total_row)}", whole(total)),
        Formula(f"=ROUND({here(_PARTS)}-{here(_TOTAL)},{_PLACES})", whole(difference)),
        _result(tracking, one),
        one.total.difference,
    ]


def _figure(tracking: Tracking, field: str) -> str:
    language = tracking.language
    return {
        "value": language.translate("reports", "Value"),
        "numerator": language.translate("reports", "Numerator"),
        "denominator": language.translate("reports", "Denominator"),
    }[field]


def _result(tracking: Tracking, one: Balance) -> Formula:
    """Whether parts and total agree. If the numbers are changed so that they do not, it says so."""
    language, mismatch = tracking.language, one.mismatch
    agrees, differs = language.translate("reports", "Agrees"), language.translate("reports", "Differs")
    otherwise = differs
    if one.total.difference.strip():
        otherwise = language.translate("reports", "Explained")
    if mismatch and mismatch.is_incomplete:
        otherwise = language.translate("reports", "Incomplete")
    text = f'=IF(ABS({here(_DIFFERENCE)})<={breakdown.HALF_A_UNIT},"{agrees}","{otherwise}")'
    return Formula(text, otherwise if mismatch else agrees)
