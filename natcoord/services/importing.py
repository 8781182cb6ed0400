"""Importing a spreadsheet of values: a preview that says what each row would do, then all or nothing.

Columns, by their heading in English or Arabic, in any order: indicator, period and value (or numerator and
denominator) are read; unit, kind, direction, frequency, baseline, baseline_year, target, target_year, source,
breakdown and absence may be there. A row whose indicator is not in the file but which carries unit, kind and
direction makes a draft sheet, and a draft target where it carries a baseline or a target.
"""

import hashlib
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from natcoord import label_words, sheets
from natcoord.domain import numerals, periods
from natcoord.domain.records import (
    DIRECTIONS,
    FREQUENCIES,
    KINDS,
    VALUE_ABSENCES,
    Indicator,
    Measurement,
    Target,
    Words,
)
from natcoord.errors import NatcoordError
from natcoord.i18n import OFFERED, Language
from natcoord.services import plan, track
from natcoord.store import file
from natcoord.store.store import Store

# Headings people use, in both languages; matched without case, spaces and underscores.
_HEADINGS = {
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
    "breakdown": ("breakdown", "cell", "التفصيل"),
    "absence": ("absence", "سبب الغياب"),
}
# The window's own words for a code are read too, in each offered language.
_WORDS = {
    "kind": (KINDS, label_words.KIND),
    "direction": (DIRECTIONS[:2], label_words.DIRECTION),
    "frequency": (FREQUENCIES, label_words.FREQUENCY),
    "absence": (VALUE_ABSENCES, label_words.ABSENCE),
}
_JOINTS = str.maketrans("", "", "_-/")
_ALSO = {"kind": {"cumulative": "cumulative_flow"}}
_PER_CENT = {"percent", "%", "٪", "percentage", "فيالمائة", "فيالمئة", "نسبةمئوية"}


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
    heading, columns = _find_heading(rows, file_name)
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
    """Reads the file's facts once and judges row after row."""

    def __init__(self, store: Store, columns: dict[str, int], file_name: str) -> None:
        self.columns = columns
        self.file_name = file_name
        self.sheets: dict[str, Indicator] = {}
        for one in store.read(Indicator):
            for name in (one.code, *one.name.values()):
                self.sheets.setdefault(_plain(name), one)
        self.targets = {one.target_id: one for one in store.read(Target)}
        self.before = {(one.indicator_id, one.period, one.cell): one for one in store.read(Measurement)}
        self.new_indicators: list[Indicator] = []
        self.new_targets: list[Target] = []
        self.seen: dict[tuple[str, str, str], int] = {}
        self._codes = {kind: plan.next_code(store, kind) for kind in (Indicator, Target)}

    def judge(self, rows: list[list[sheets.Cell]]) -> Preview:
        made = tuple(self._row(row) for row in rows if any(_text(cell.value) for cell in row))
        if not made:
            raise NatcoordError("sheet_empty", file=self.file_name)
        return Preview(self.file_name, made, tuple(self.new_indicators), tuple(self.new_targets))

    def _cell(self, row: list[sheets.Cell], name: str) -> sheets.Cell | None:
        index = self.columns.get(name)
        if index is None or index >= len(row) or not _text(row[index].value):
            return None
        return row[index]

    def _row(self, row: list[sheets.Cell]) -> Row:
        number = int("".join(mark for mark in row[0].ref if mark.isdigit()))
        name_cell, period_cell = self._cell(row, "indicator"), self._cell(row, "period")
        name = _text(name_cell.value) if name_cell else ""
        period = _text(period_cell.value) if period_cell else ""
        try:
            if not name:
                raise NatcoordError("indicator_missing", file=self.file_name, row=number)
            sheet, is_new = self._sheet(row, name, number)
            entry, notes = self._entry(row, sheet, number)
            entry = track.check(sheet, entry)
            self._note_duplicate(entry, number)
        except NatcoordError as refusal:
            placed = NatcoordError(refusal.code, **({"row": number} | refusal.facts))
            return Row(number, name, period, "refused", placed)
        before = self.before.get((entry.indicator_id, entry.period, entry.cell))
        if before is not None and "source" not in self.columns:
            entry = replace(entry, source=before.source)  # a sheet without the column says nothing about it
        verdict = "new" if before is None else "same" if track.is_same(before, entry) else "changed"
        return Row(number, name, entry.period, verdict, None, is_new, notes, entry, before)

    def _note_duplicate(self, entry: track.Entry, number: int) -> None:
        key = (entry.indicator_id, entry.period, entry.cell)
        if key in self.seen:
            raise NatcoordError("row_twice", row=number, first=self.seen[key])
        self.seen[key] = number

    # -- indicator sheets -----------------------------------------------------------------------------------

    def _sheet(self, row: list[sheets.Cell], name: str, number: int) -> tuple[Indicator, bool]:
        found = self.sheets.get(_plain(name))
        if found is not None:
            is_new = found in self.new_indicators
            return found, is_new
        if any(self._cell(row, field) is None for field in ("unit", "kind", "direction")):
            raise NatcoordError("indicator_unknown", row=number, indicator=name)
        made = self._new_sheet(row, name)
        self.sheets[_plain(name)] = made
        self.new_indicators.append(made)
        return made, True

    def _new_sheet(self, row: list[sheets.Cell], name: str) -> Indicator:
        unit = self._words(row, "unit")
        is_ratio = self._cell(row, "denominator") is not None and self._cell(row, "numerator") is not None
        code = self._next_code(Indicator)
        return Indicator(
            indicator_id=_stable_id("indicator", name),
            target_id=self._new_target(row, name),
            code=code,
            name=_words(name),
            definition={},
            unit=unit,
            kind="percentage" if is_ratio else self._choice(row, "kind"),
            direction=self._choice(row, "direction"),
            numerator={"en": "numerator", "ar": "البسط"} if is_ratio else {},
            denominator={"en": "denominator", "ar": "المقام"} if is_ratio else {},
            source=self._words(row, "source"),
            frequency=self._choice(row, "frequency") or "year",
            institution_id=None,
            band_low=None,
            band_high=None,
            is_key=False,
            is_draft=True,
        )

    def _new_target(self, row: list[sheets.Cell], name: str) -> str | None:
        numbers = {field: self._number(row, field) for field in ("baseline", "target")}
        years = {field: self._year(row, field) for field in ("baseline_year", "target_year")}
        if all(one is None for one in (*numbers.values(), *years.values())):
            return None
        target = Target(
            _stable_id("target", name), self._next_code(Target), _words(name), numbers["baseline"],
            years["baseline_year"], numbers["target"], years["target_year"], None, None, "", "",
        )  # fmt: skip
        self.new_targets.append(target)
        return target.target_id

    def _next_code(self, kind: type[Target] | type[Indicator]) -> str:
        code = self._codes[kind]
        self._codes[kind] = f"{code[:2]}{int(code[2:]) + 1:02d}"
        return code

    def _choice(self, row: list[sheets.Cell], field: str) -> str:
        cell = self._cell(row, field)
        if cell is None:
            return ""
        code = _codes(field).get(_plain(_text(cell.value)))
        if code is None:
            raise NatcoordError("word_unknown", cell=cell.ref, text=_text(cell.value), field=field)
        return code

    def _words(self, row: list[sheets.Cell], field: str) -> Words:
        cell = self._cell(row, field)
        return _words(_text(cell.value)) if cell else {}

    # -- the value ------------------------------------------------------------------------------------------

    def _entry(
        self, row: list[sheets.Cell], sheet: Indicator, number: int
    ) -> tuple[track.Entry, tuple[str, ...]]:
        period_cell = self._cell(row, "period")
        if period_cell is None:
            raise NatcoordError("period_missing", row=number)
        with _at(period_cell):
            period = periods.parse(period_cell.value, sheet.frequency)
        value, numerator, denominator = (
            self._number(row, one) for one in ("value", "numerator", "denominator")
        )
        notes: list[str] = []
        if (numerator is None) != (denominator is None):
            missing = "denominator" if denominator is None else "numerator"
            raise NatcoordError(f"{missing}_missing", indicator=sheet.code, period=period, row=number)
        if sheet.is_ratio and numerator is not None and denominator and value is not None:
            if abs(100 * numerator / denominator - value) > 0.5:
                raise NatcoordError("value_contradicts_ratio", row=number, value=value)
            value = None
        if not sheet.is_ratio and numerator is not None:
            raise NatcoordError("value_not_ratio", indicator=sheet.code, period=period, row=number)
        if not sheet.is_ratio and any(_plain(unit) in _PER_CENT for unit in sheet.unit.values()):
            notes.append("published_percentage")
        source_cell, cell = (self._cell(row, one) for one in ("source", "breakdown"))
        absence = self._choice(row, "absence") or None
        entry = track.Entry(
            sheet.indicator_id, period, value, numerator, denominator, absence,
            _text(source_cell.value) if source_cell else "", _text(cell.value) if cell else "",
        )  # fmt: skip
        return entry, tuple(notes)

    def _number(self, row: list[sheets.Cell], field: str) -> float | None:
        cell = self._cell(row, field)
        if cell is None:
            return None
        with _at(cell):
            return numerals.parse_number(cell.value)

    def _year(self, row: list[sheets.Cell], field: str) -> int | None:
        cell = self._cell(row, field)
        if cell is None:
            return None
        with _at(cell):
            return int(periods.parse(cell.value, "year"))


class _at:  # noqa: N801 (reads as a word: with _at(cell))
    """Name the cell in whatever is refused inside."""

    def __init__(self, cell: sheets.Cell) -> None:
        self.cell = cell

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, NatcoordError):
            error.facts.setdefault("cell", self.cell.ref)


def _find_heading(rows: list[list[sheets.Cell]], file_name: str) -> tuple[int, dict[str, int]]:
    known = {_plain(word): field for field, words in _HEADINGS.items() for word in (field, *words)}
    for index, row in enumerate(rows[:20]):
        columns: dict[str, int] = {}
        for place, cell in enumerate(row):
            field = known.get(_plain(_text(cell.value)))
            if field is not None:
                columns.setdefault(field, place)
        if "indicator" in columns and "period" in columns:
            if not columns.keys() & {"value", "numerator", "absence"}:
                raise NatcoordError("heading_missing", file=file_name, heading="value")
            return index, columns
    raise NatcoordError("heading_missing", file=file_name, heading="indicator, period")


@cache
def _codes(field: str) -> dict[str, str]:
    """The code for each way a word of this field may be written."""
    codes, words = _WORDS[field]
    known = {_plain(code): code for code in codes}
    for language in OFFERED:
        known |= {_plain(Language(language).translate("labels", words[code])): code for code in codes}
    return known | _ALSO.get(field, {})


def _plain(text: str) -> str:
    return "".join(text.split()).translate(_JOINTS).casefold()


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _words(text: str) -> Words:
    return {"ar" if any("\u0600" <= mark <= "\u06ff" for mark in text) else "en": text}


def _stable_id(kind: str, name: str) -> str:
    """The same name makes the same key, so that the same sheet imported on two laptops meets again."""
    return hashlib.sha256(f"natcoord/{kind}/{_plain(name)}".encode()).hexdigest()[:32]
