"""The disaggregation debt: breakdown cells that the indicator sheets ask for and that are not there."""

from natcoord import labels
from natcoord.domain import breakdown
from natcoord.domain.breakdown import Debt
from natcoord.domain.records import VALUE_ABSENCES, Indicator, Measurement
from natcoord.reports.document import Cell, Column, Formula, Paragraph, Section, Table
from natcoord.reports.tracking_facts import Tracking, joined
from natcoord.reports.tracking_formulas import at, here, percent

KEY = "debt"
_ASKED, _THERE = 3, 4
_REASONS = 5
_MISSING = _REASONS + len(VALUE_ABSENCES)


def debt(tracking: Tracking) -> Section:
    """Of each indicator that is to be broken down, and of all together."""
    language = tracking.language
    note = language.translate(
        "reports",
        "For every period that has a total, the sheet of the indicator asks for a cell of each category. A cell that is"
        " empty for a coded reason is explained; the debt is what is neither there nor explained.",
    )
    rows = _rows(tracking)
    table = Table(
        _columns(tracking),
        rows,
        key=KEY,
        strong=frozenset({len(rows) - 1}),
        empty=language.translate("reports", "No indicator sheet asks for a breakdown."),
    )
    title = language.translate("reports", "Disaggregation debt")
    return Section(language.translate("reports", "Breakdown debt"), title, (Paragraph(note, "note"), table))


def _columns(tracking: Tracking) -> tuple[Column, ...]:
    language = tracking.language
    return (
        Column(language.translate("reports", "Indicator code"), width=11),
        Column(language.translate("reports", "Indicator"), width=36),
        Column(language.translate("reports", "Broken down by"), width=24),
        Column(language.translate("reports", "Cells expected"), "number", 12, 0),
        Column(language.translate("reports", "Cells there"), "number", 12, 0),
        *(Column(labels.absence(code, language), "number", 13, 0) for code in VALUE_ABSENCES),
        Column(language.translate("reports", "Missing"), "number", 12, 0),
        Column(language.translate("reports", "Debt"), "percent", 12, 1),
    )


def _rows(tracking: Tracking) -> list[list[Cell]]:
    wanted = [one for one in tracking.snapshot.indicators if one.axes]
    own: dict[str, list[Measurement]] = {one.indicator_id: [] for one in wanted}
    for value in tracking.snapshot.measurements:
        if value.indicator_id in own:
            own[value.indicator_id].append(value)
    debts = [breakdown.debt(one, own[one.indicator_id]) for one in wanted]
    rows = [_row(tracking, one, found) for one, found in zip(wanted, debts, strict=True)]
    if rows:
        rows.append(_total(tracking, breakdown.total_debt(debts), len(rows)))
    return rows


def _row(tracking: Tracking, one: Indicator, found: Debt) -> list[Cell]:
    return [
        one.code,
        tracking.facts.say(one.name),
        joined(tracking.axis(axis) for axis in one.axes),
        found.asked,
        found.there,
        *(found.reasons.get(code, 0) for code in VALUE_ABSENCES),
        *_ends(found),
    ]


def _total(tracking: Tracking, found: Debt, count: int) -> list[Cell]:
    numbers = [found.asked, found.there, *(found.reasons.get(code, 0) for code in VALUE_ABSENCES)]
    cells: list[Cell] = [
        Formula(f"=SUM({at(KEY, column, 0, count - 1)})", number) for column, number in enumerate(numbers, start=_ASKED)
    ]
    words = tracking.language.translate("reports", "All indicators")
    return [words, None, None, *cells, *_ends(found)]


def _ends(found: Debt) -> list[Cell]:
    """What is missing, and its share of what is asked for."""
    known = here(_THERE, _MISSING - 1)
    share = None if found.share is None else 100 * found.share
    return [
        Formula(f"={here(_ASKED)}-SUM({known})", found.missing),
        percent(here(_MISSING), here(_ASKED), share),
    ]
