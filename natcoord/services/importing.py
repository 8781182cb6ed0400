"""Importing a spreadsheet of values: a preview that says what each row would do, then all or nothing.

Columns, by their heading in English or Arabic, in any order: indicator, period and value (or numerator and
denominator) are read; unit, kind, direction, frequency, baseline, baseline_year, target, target_year, band_low,
band_high, source, absence and reason may be there. A breakdown cell stands in the column breakdown, in a column for
each axis, or in both. A row whose indicator is not in the file but which carries unit, kind and direction makes a
draft sheet, and a draft target where it carries a baseline or a target. Every imported value is a draft.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from natcoord import sheets
from natcoord.domain import breakdown
from natcoord.domain.records import AXES, Indicator, Measurement, Target
from natcoord.errors import NatcoordError
from natcoord.services import plan, track
from natcoord.services.sheet_words import (
    SheetRow,
    at,
    decimal_mark,
    find_heading,
    plain,
    spellings,
    stable_id,
    text_of,
    words_of,
)
from natcoord.store import file
from natcoord.store.store import Store

# Headings people use, in both languages; the axes of a breakdown are found by their own words.
_HEADINGS: dict[str, tuple[str, ...]] = {
    "indicator": ("indicator", "indicator code", "code", "المؤشر", "رمز المؤشر"),
    "period": ("period", "year", "date", "الفترة", "السنة"),
    "value": ("value", "القيمة"),
    "numerator": ("numerator", "البسط"),
    "denominator": ("denominator", "المقام"),
    "source": ("source", "المصدر"),
    "unit": ("unit", "الوحدة", "وحدة القياس"),
    "kind": ("kind", "type", "النوع"),
    "direction": ("direction", "desired direction", "الاتجاه", "الاتجاه المنشود"),
    "frequency": ("frequency", "التواتر", "الدورية"),
    "baseline": ("baseline", "baseline value", "خط الأساس", "قيمة خط الأساس"),
    "baseline_year": ("baseline year", "سنة خط الأساس"),
    "target": ("target", "target value", "الهدف", "القيمة المستهدفة"),
    "target_year": ("target year", "سنة الهدف", "السنة المستهدفة"),
    "band_low": ("band low", "lower end of the band", "band from", "الحد الأدنى للنطاق", "النطاق من"),
    "band_high": ("band high", "upper end of the band", "band to", "الحد الأعلى للنطاق", "النطاق إلى"),
    "breakdown": ("breakdown", "cell", "breakdown cell", "التفصيل", "خلية التفصيل"),
    "absence": ("absence", "reason of absence", "سبب الغياب"),
    "reason": ("reason", "reason of revision", "reason for revision", "السبب", "سبب المراجعة", "سبب التعديل"),
}
_NUMBERS = ("value", "numerator", "denominator", "baseline", "target", "band_low", "band_high")
_PER_CENT = {"percent", "%", "٪", "percentage", "فيالمائة", "فيالمئة", "نسبةمئوية"}
_TOTALS = {"total", "all", "المجموع", "الإجمالي", "الكل", "الجميع"}  # in a column of breakdown: no cell


@dataclass(frozen=True, slots=True)
class Row:
    """What one row of the sheet would do. `number` is its row number in the sheet, from 1."""

    number: int
    indicator_name: str
    period: str
    verdict: str  # new, changed, same, refused
    problem: NatcoordError | None = None
    makes_indicator: bool = False
    notes: tuple[str, ...] = ()
    entry: track.Entry | None = None
    before: Measurement | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """The whole sheet, judged. It can be applied when no row is refused."""

    file: str
    rows: tuple[Row, ...]
    new_indicators: tuple[Indicator, ...] = ()
    new_targets: tuple[Target, ...] = ()

    def count(self, verdict: str) -> int:
        return sum(1 for row in self.rows if row.verdict == verdict)

    @property
    def new(self) -> int:
        return self.count("new")

    @property
    def changed(self) -> int:
        return self.count("changed")

    @property
    def same(self) -> int:
        return self.count("same")

    @property
    def refused(self) -> int:
        return self.count("refused")

    @property
    def can_apply(self) -> bool:
        return self.refused == 0 and self.new + self.changed > 0


def preview_file(country_file: Path, values_file: Path) -> Preview:
    """Judge a spreadsheet against a country file, on a read-only connection of its own (safe in a worker)."""
    rows = sheets.read(values_file)
    with file.reading(country_file) as store:
        return preview(store, rows, values_file.name)


def preview(store: Store, rows: list[list[sheets.Cell]], file_name: str) -> Preview:
    """Judge rows already read; the first row that names an indicator column is the heading."""
    found = find_heading(rows, _HEADINGS, ("indicator", "period"))
    if found is None:
        raise NatcoordError("heading_missing", file=file_name, heading="indicator, period")
    heading, columns = found
    if not columns.keys() & {"value", "numerator", "absence"}:
        raise NatcoordError("heading_missing", file=file_name, heading="value")
    return _Judge(store, columns, file_name).judge(rows[heading + 1 :])


def apply(store: Store, made: Preview) -> int:
    """Write what the preview says, all of it, within the caller's step; gives how many values were written.

    Applying the same sheet again writes nothing. Raises ``import_refused`` with every refused row.
    """
    if made.refused:
        refused = tuple(row.problem for row in made.rows if row.problem is not None)
        raise NatcoordError("import_refused", refused, file=made.file, count=made.refused)
    for target in made.new_targets:
        plan.save_target(store, target)
    for indicator in made.new_indicators:
        plan.save_indicator(store, indicator)
    entries = [row.entry for row in made.rows if row.entry is not None and row.verdict in ("new", "changed")]
    track.record_many(store, entries)
    return len(entries)


class _Judge:
    """Reads row after row by itself, then holds them against what the file has, read in one go."""

    def __init__(self, store: Store, columns: dict[str, int], file_name: str) -> None:
        self.store = store
        self.columns = columns
        self.file_name = file_name
        self.sheets: dict[str, Indicator] = {}
        for one in store.read(Indicator):
            for name in (one.code, *one.name.values()):
                self.sheets.setdefault(plain(name), one)
        self.new_indicators: dict[str, Indicator] = {}
        self.new_targets: list[Target] = []
        self.seen: dict[track.Key, int] = {}
        self._codes = {kind: plan.next_code(store, kind) for kind in (Indicator, Target)}

    def judge(self, rows: list[list[sheets.Cell]]) -> Preview:
        filled = [row for row in rows if any(text_of(cell.value) for cell in row)]
        if not filled:
            raise NatcoordError("sheet_empty", file=self.file_name)
        places = [self.columns[name] for name in _NUMBERS if name in self.columns]
        numbers = (row[place].value for row in filled for place in places if place < len(row))
        decimal = decimal_mark(one for one in numbers if isinstance(one, str))
        read = [self._read(SheetRow(row, self.columns, decimal)) for row in filled]
        known = track.held(self.store, [row.entry for row in read if row.entry is not None])
        bands = _Bands(known)
        made = tuple(self._judged(row, known, bands) for row in read)
        return Preview(self.file_name, made, tuple(self.new_indicators.values()), tuple(self.new_targets))

    def _read(self, row: SheetRow) -> Row:
        """The row by itself: refused, or with its entry and no verdict yet."""
        name, period = row.text("indicator"), row.text("period")
        try:
            if not name:
                raise NatcoordError("indicator_missing", file=self.file_name, row=row.number)
            sheet, is_new = self._sheet(row, name)
            entry, notes = self._entry(row, sheet)
            entry = track.check(sheet, entry)
            self._note_duplicate(entry, row.number)
        except NatcoordError as refusal:
            return Row(row.number, name, period, "refused", _placed(refusal, row.number))
        return Row(row.number, name, entry.period, "", None, is_new, notes, entry)

    def _judged(self, row: Row, known: Mapping[track.Key, Measurement], bands: "_Bands") -> Row:
        """The row with its verdict."""
        entry = row.entry
        if entry is None:
            return row
        before = known.get((entry.indicator_id, entry.period, entry.cell))
        if before is not None and "source" not in self.columns:
            entry = replace(entry, source=before.source)  # a sheet without the column says nothing about it
        verdict = "new" if before is None else "same" if track.is_same(before, entry) else "changed"
        try:
            if before is None and breakdown.is_free(entry.cell):
                self._refuse_cell(entry.cell, row.number)
            if verdict == "changed" and before and before.state == "approved" and not entry.reason:
                raise NatcoordError("value_approved", indicator=row.indicator_name, period=entry.period)
            if before is None and (other := bands.overlapped(entry)):
                sheet = self.sheets[plain(row.indicator_name)]
                raise track.bands_overlap(sheet, entry.period, other, entry.cell)
        except NatcoordError as refusal:
            return replace(row, verdict="refused", problem=_placed(refusal, row.number), entry=None)
        return replace(row, verdict=verdict, entry=entry, before=before)

    def _refuse_cell(self, text: str, number: int) -> None:
        """Say what a text that names no axis could have been. Raises ``cell_invalid``."""
        with at(sheets.Cell(text, f"{sheets.column_name(self.columns['breakdown'])}{number}")):
            breakdown.parse(text, spellings())

    def _note_duplicate(self, entry: track.Entry, number: int) -> None:
        key = (entry.indicator_id, entry.period, entry.cell)
        if key in self.seen:
            raise NatcoordError("row_twice", row=number, first=self.seen[key])
        self.seen[key] = number

    # -- indicator sheets -----------------------------------------------------------------------------------

    def _sheet(self, row: SheetRow, name: str) -> tuple[Indicator, bool]:
        found = self.sheets.get(plain(name))
        if found is not None:
            return found, found.indicator_id in self.new_indicators
        if any(row.cell(field) is None for field in ("unit", "kind", "direction")):
            raise NatcoordError("indicator_unknown", row=row.number, indicator=name)
        made = self._new_sheet(row, name)
        plan.check_indicator(made)
        target = self._new_target(row, name)
        if target is not None:
            self.new_targets.append(target)
            made = replace(made, target_id=target.target_id)
        made = replace(made, code=self._next_code(Indicator))
        self.sheets[plain(name)] = self.new_indicators[made.indicator_id] = made
        return made, True

    def _new_sheet(self, row: SheetRow, name: str) -> Indicator:
        has_parts = row.cell("denominator") is not None and row.cell("numerator") is not None
        kind = "percentage" if has_parts else row.choice("kind")
        parts = {"en": "numerator", "ar": "البسط"}, {"en": "denominator", "ar": "المقام"}
        return Indicator(
            indicator_id=stable_id("indicator", name),
            target_id=None,
            code=name,
            name=words_of(name),
            definition={},
            unit=row.words("unit"),
            kind=kind,
            direction=row.choice("direction"),
            numerator=parts[0] if kind == "percentage" else {},
            denominator=parts[1] if kind == "percentage" else {},
            source=row.words("source"),
            frequency=row.choice("frequency") or "year",
            institution_id=None,
            band_low=row.number_in("band_low"),
            band_high=row.number_in("band_high"),
            is_key=False,
            is_draft=True,
        )

    def _new_target(self, row: SheetRow, name: str) -> Target | None:
        baseline, value = row.number_in("baseline"), row.number_in("target")
        first, last = row.year_in("baseline_year"), row.year_in("target_year")
        if all(one is None for one in (baseline, value, first, last)):
            return None
        key, code = stable_id("target", name), self._next_code(Target)
        return Target(key, code, words_of(name), baseline, first, value, last, None, None, "", "")

    def _next_code(self, kind: type[Target] | type[Indicator]) -> str:
        code = self._codes[kind]
        self._codes[kind] = f"{code[:2]}{int(code[2:]) + 1:02d}"
        return code

    # -- the value ------------------------------------------------------------------------------------------

    def _entry(self, row: SheetRow, sheet: Indicator) -> tuple[track.Entry, tuple[str, ...]]:
        period_cell = row.cell("period")
        if period_cell is None:
            raise NatcoordError("period_missing", row=row.number)
        with at(period_cell):
            period = track.read_period(period_cell.value, sheet.frequency)
        value, numerator, denominator = (row.number_in(one) for one in ("value", "numerator", "denominator"))
        if (numerator is None) != (denominator is None):
            missing = "denominator" if denominator is None else "numerator"
            raise NatcoordError(f"{missing}_missing", indicator=sheet.code, period=period, row=row.number)
        if sheet.is_ratio and numerator is not None and denominator and value is not None:
            if abs(100 * numerator / denominator - value) > 0.5:
                raise NatcoordError("value_contradicts_ratio", row=row.number, value=value)
            value = None
        if not sheet.is_ratio and numerator is not None:
            raise NatcoordError("value_not_ratio", indicator=sheet.code, period=period, row=row.number)
        is_published = not sheet.is_ratio and any(plain(unit) in _PER_CENT for unit in sheet.unit.values())
        entry = track.Entry(
            sheet.indicator_id, period, value, numerator, denominator, row.choice("absence") or None,
            row.text("source"), self._cell(row), row.text("reason"),
        )  # fmt: skip
        return entry, ("published_percentage",) if is_published else ()

    def _cell(self, row: SheetRow) -> str:
        """The breakdown cell: what the column breakdown says, and the columns of the axes.

        A text that no axis is found for stays: an older file may hold such a cell.
        """
        whole = row.cell("breakdown")
        named = {axis: cell for axis in AXES if (cell := row.cell(axis)) and not _is_total(cell)}
        found: dict[str, str] = {}
        if whole is not None and not _is_total(whole):
            try:
                found = dict(breakdown.parse(text_of(whole.value), spellings()))
            except NatcoordError as refusal:
                if not named:
                    return text_of(whole.value)
                refusal.facts["cell"] = whole.ref
                raise
        for axis, cell in named.items():
            with at(cell):
                code = breakdown.read(axis, text_of(cell.value), spellings())
                if found.setdefault(axis, code) != code:
                    raise NatcoordError("cell_invalid", text=text_of(cell.value), choices=found[axis])
        return breakdown.format(tuple((axis, found[axis]) for axis in AXES if axis in found))


def _is_total(cell: sheets.Cell) -> bool:
    return plain(text_of(cell.value)) in _TOTALS


class _Bands:
    """The cells with age bands that each period has so far."""

    def __init__(self, known: Mapping[track.Key, Measurement]) -> None:
        self._cells: dict[tuple[str, str], list[str]] = {}
        for indicator_id, period, cell in known:
            self._add(indicator_id, period, cell)

    def _add(self, indicator_id: str, period: str, cell: str) -> None:
        if "age=" in cell:
            self._cells.setdefault((indicator_id, period), []).append(cell)

    def overlapped(self, entry: track.Entry) -> str:
        """A cell whose ages the entry shares, or an empty text; the entry is then one of the cells."""
        held = self._cells.get((entry.indicator_id, entry.period), ()) if "age=" in entry.cell else ()
        for one in held:
            if breakdown.crossing((one, entry.cell)):
                return one
        self._add(entry.indicator_id, entry.period, entry.cell)
        return ""


def _placed(refusal: NatcoordError, number: int) -> NatcoordError:
    return NatcoordError(refusal.code, **({"row": number} | refusal.facts))
