"""The values sheet of the tracking workbook: one row per indicator, period and breakdown cell, with stable keys."""

from collections.abc import Sequence
from functools import cache

from natcoord import label_words, labels
from natcoord.domain import breakdown, progress, rollup
from natcoord.domain.records import Indicator, Measurement
from natcoord.reports.document import Cell, Column, Formula, Paragraph, Section, Table
from natcoord.reports.lazy_rows import LazyRows
from natcoord.reports.tracking_cells import DENOMINATOR, KEY, NUMERATOR, PERCENT, VALUE, number_column
from natcoord.reports.tracking_facts import Tracking, whole
from natcoord.reports.tracking_formulas import here
from natcoord.reports.tracking_rolled import Rolling


def kinds(cell: str) -> str:
    """The axes of a cell as a key: ``sex``, ``sex;age``; empty for the total."""
    return ";".join(axis or "other" for axis, _ in breakdown.split(cell)) if cell else ""


class ValueRows(LazyRows[Measurement]):
    """One row per value."""

    def __init__(self, tracking: Tracking) -> None:
        super().__init__(tracking.values.rows)
        language = tracking.language
        self._tracking = tracking
        self._rolling = Rolling(tracking)
        self._sheets = {one.indicator_id: one for one in tracking.snapshot.indicators}
        self._unit = {key: tracking.facts.say(one.unit) for key, one in self._sheets.items()}
        self._name = {key: tracking.facts.say(one.name) for key, one in self._sheets.items()}
        self._absence = {code: labels.absence(code, language) for code in label_words.ABSENCE}
        self._state = {code: labels.state(code, language) for code in label_words.STATE}
        self._period = cache(language.period)
        self._cells = cache(self._breakdown)

    def _row(self, one: Measurement) -> Sequence[Cell]:
        sheet = self._sheets.get(one.indicator_id)
        is_rolled = rollup.is_rolled(one)
        numbers = self._rolling.cells(one) if is_rolled else (whole(one.value), one.numerator, one.denominator)
        said, keys, own = self._cells(one.cell)
        return (
            sheet.code if sheet else "",
            self._name.get(one.indicator_id, ""),
            self._period(one.period),
            said,
            self._unit.get(one.indicator_id, ""),
            *numbers,
            _percent(one, sheet),
            self._absence[one.absence] if one.absence else "",
            self._state[one.state],
            self._rolling.source(one) if is_rolled else one.source,
            None if is_rolled else one.recorded_at[:10],
            one.approved_at[:10] if one.approved_at else None,
            int(one.period[:4]),
            *keys,
            one.period,
            one.measurement_id,
            *own,
        )

    def _breakdown(self, cell: str) -> tuple[Cell, tuple[Cell, ...], tuple[Cell, ...]]:
        """The cell in words, the cell and its axes as keys, then what each axis says."""
        axes = self._tracking.axes
        if not cell:
            return None, (None, None), (None,) * len(axes)
        found = dict(breakdown.split(cell))
        own = (self._tracking.category(axis, found[axis]) if axis in found else None for axis in axes)
        return self._tracking.cell(cell), (breakdown.canonical(cell), kinds(cell)), tuple(own)


def _percent(one: Measurement, sheet: Indicator | None) -> Cell:
    """Numerator of denominator as a live formula; a denominator of 0 is not defined."""
    if one.absence or (number_column(one) == VALUE and not (sheet and sheet.is_ratio)):
        return None
    above, below = here(NUMERATOR), here(DENOMINATOR)
    value = progress.measured(one) if number_column(one) == PERCENT else None
    return Formula(f'=IF(OR({above}="",{below}=""),"",IF({below}=0,"",100*{above}/{below}))', value)


def values(tracking: Tracking) -> Section:
    language = tracking.language
    note = language.translate(
        "reports",
        "A row without a breakdown is the total. Missing is not zero: an absent value has no number but a reason."
        " Percentages are formulas on numerator and denominator. The keys in grey stay the same from one workbook to"
        " the next.",
    )
    empty = language.translate("reports", "No value has been recorded yet.")
    table = Table(_columns(tracking), ValueRows(tracking), key=KEY, empty=empty, keeps=4)
    title = language.translate("reports", "Values by indicator, period and breakdown")
    return Section(language.translate("reports", "Values"), title, (Paragraph(note, "note"), table))


def _columns(tracking: Tracking) -> tuple[Column, ...]:
    language = tracking.language
    return (
        Column(language.translate("reports", "Indicator code"), width=11),
        Column(language.translate("reports", "Indicator"), width=34),
        Column(language.translate("reports", "Period"), width=14),
        Column(language.translate("reports", "Breakdown"), width=26),
        Column(language.translate("reports", "Unit"), width=14),
        Column(language.translate("reports", "Value"), "number", 13),
        Column(language.translate("reports", "Numerator"), "number", 13),
        Column(language.translate("reports", "Denominator"), "number", 13),
        Column(language.translate("reports", "Per cent"), "percent", 11, is_short=True),
        Column(language.translate("reports", "Reason of absence"), width=16),
        Column(language.translate("reports", "State"), width=12),
        Column(language.translate("reports", "Source"), width=34),
        Column(language.translate("reports", "Entered on"), "date", 13, on_paper=False),
        Column(language.translate("reports", "Approved on"), "date", 13, on_paper=False),
        Column(language.translate("reports", "Year"), "year", 8, on_paper=False),
        Column(language.translate("reports", "Breakdown as a key"), is_helper=True),
        Column(language.translate("reports", "Axes as a key"), is_helper=True),
        Column(language.translate("reports", "Period as a key"), is_helper=True),
        Column(language.translate("reports", "Key of the value"), is_helper=True),
        *(Column(tracking.axis(axis), width=15, on_paper=False) for axis in tracking.axes),
    )
