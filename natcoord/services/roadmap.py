"""Importing a roadmap of the country's own: a preview that says what each row would do, before anything is written.

One row is one indicator. Columns, by their heading in English or Arabic, in any order: indicator and unit are needed;
goal (its number), goal title, definition, kind, direction, frequency, axes, numerator, denominator, source, baseline,
baseline_year, target, target_year, band_low, band_high and notes may be there. A row makes a draft sheet, a draft
target where it carries baseline or target, and an objective of the action plan for its goal; without a plan the goal
stands in the first line of the definition. A goal is read on to the rows below that name none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from natcoord import library, sheets
from natcoord.content import pack
from natcoord.domain import cell_words
from natcoord.domain import targets as rules
from natcoord.domain.plan_records import ActionPlan, PlanItem
from natcoord.domain.records import AXES, Indicator, Measurement, Target, Words
from natcoord.errors import NatcoordError
from natcoord.services import nap, plan
from natcoord.services.sheet_words import SheetRow, decimal_mark, find_heading, plain, stable_id, text_of, words_of
from natcoord.store import file
from natcoord.store.store import Store

HEADINGS: dict[str, tuple[str, ...]] = {
    "goal": ("goal", "goal number", "goal no.", "number of the goal", "الغاية", "رقم الغاية"),
    "goal_title": ("goal title", "title of the goal", "goal name", "عنوان الغاية", "اسم الغاية", "الهدف الاستراتيجي"),
    "indicator": ("indicator", "indicator name", "name", "المؤشر", "اسم المؤشر"),
    "definition": ("definition", "التعريف", "تعريف المؤشر"),
    "unit": ("unit", "unit of measurement", "الوحدة", "وحدة القياس"),
    "kind": ("kind", "type", "النوع", "نوع المؤشر"),
    "direction": ("direction", "desired direction", "الاتجاه", "الاتجاه المنشود"),
    "frequency": ("frequency", "التواتر", "الدورية"),
    "axes": ("axes", "breakdown", "breakdown axes", "expected breakdown", "disaggregation", "التفصيل", "محاور التفصيل",
             "التفصيل المتوقع"),
    "numerator": ("numerator", "البسط"),
    "denominator": ("denominator", "المقام"),
    "source": ("source", "data source", "المصدر", "مصدر البيانات"),
    "baseline": ("baseline", "baseline value", "خط الأساس", "قيمة خط الأساس"),
    "baseline_year": ("baseline year", "سنة خط الأساس"),
    "target": ("target", "target value", "الهدف", "القيمة المستهدفة"),
    "target_year": ("target year", "سنة الهدف", "السنة المستهدفة"),
    "band_low": ("band low", "lower end of the band", "band from", "الحد الأدنى للنطاق", "النطاق من"),
    "band_high": ("band high", "upper end of the band", "band to", "الحد الأعلى للنطاق", "النطاق إلى"),
    "limits": ("notes", "note", "limits", "limitations", "ملاحظات", "الملاحظات", "ملاحظة", "القيود"),
}  # fmt: skip
EXAMPLES = ("example", "مثال")  # stands for the number of the goal in a row that is there to be read only
_NEEDED = ("indicator", "unit")
_GOAL = ("goal", "goal_title")
_NUMBERS = ("baseline", "target", "band_low", "band_high")
_WORDS = ("unit", "numerator", "denominator", "source", "limits")
_CODES = ("kind", "direction", "frequency")
# A draft may be incomplete; what contradicts itself is refused.
_CONTRADICTIONS = {
    "target_year_before_baseline": "target_year",
    "target_equals_baseline": "target",
    "target_direction_contradicts": "target",
}
_BETWEEN = re.compile(r"[,،;؛/\n]+")


@dataclass(frozen=True, slots=True)
class Row:
    """What one row would do. `number` is its row in the sheet, from 1; `changes` are fields of a known indicator."""

    number: int
    goal: str
    indicator_name: str
    verdict: str  # new, changed, same, refused
    problem: NatcoordError | None = None
    changes: tuple[str, ...] = ()
    indicator: Indicator | None = None
    target: Target | None = None  # only where it is new or changed


@dataclass(frozen=True, slots=True)
class Preview:
    """The whole sheet, judged. It can be applied when no row is refused. `objectives` are new, or serve more."""

    file: str
    rows: tuple[Row, ...]
    objectives: tuple[PlanItem, ...] = ()

    def count(self, verdict: str) -> int:
        return sum(1 for row in self.rows if row.verdict == verdict)

    @property
    def refused(self) -> int:
        return self.count("refused")

    @property
    def targets(self) -> tuple[Target, ...]:
        """The draft targets that would be written."""
        return tuple(row.target for row in self.rows if row.target is not None)

    @property
    def can_apply(self) -> bool:
        return self.refused == 0 and any(row.verdict in ("new", "changed") for row in self.rows)


def preview_file(country_file: Path, roadmap_file: Path, *, with_objectives: bool = True) -> Preview:
    """Judge a roadmap against a country file, on a read-only connection of its own (safe in a worker)."""
    rows = sheets.read(roadmap_file)
    with file.reading(country_file) as store:
        return preview(store, rows, roadmap_file.name, with_objectives=with_objectives)


def preview(store: Store, rows: list[list[sheets.Cell]], file_name: str, *, with_objectives: bool = True) -> Preview:
    """Judge rows already read. Raises ``heading_missing`` and ``sheet_empty``."""
    found = find_heading(rows, HEADINGS, _NEEDED)
    if found is None:
        raise NatcoordError("heading_missing", file=file_name, heading=", ".join(_NEEDED))
    heading, columns = found
    return _Judge(store, columns, file_name, open_plan(store) if with_objectives else None).judge(rows[heading + 1 :])


def open_plan(store: Store) -> ActionPlan | None:
    """The action plan that goals become objectives of; a closed one takes none."""
    found = nap.current(store)
    return found if found is not None and found.state != "closed" else None


def free_codes(store: Store, kind: type[Target] | type[Indicator]) -> Iterator[str]:
    """One free code after the other, as `plan.next_code` counts; for many records that are not written yet."""
    used = set(store.column(kind, "code").values())
    code = plan.next_code(store, kind)
    while True:
        if code not in used:
            yield code
        code = f"{code[:2]}{int(code[2:]) + 1:02d}"


class _Judge:
    """Reads row after row and holds each against what the file has."""

    def __init__(self, store: Store, columns: dict[str, int], file_name: str, into: ActionPlan | None) -> None:
        self.store, self.columns, self.file_name = store, columns, file_name
        self.sheets = {one.indicator_id: one for one in store.read(Indicator)}
        self.by_name: dict[str, Indicator] = {}
        for one in self.sheets.values():
            for name in (one.code, *one.name.values()):
                self.by_name.setdefault(plain(name), one)
        self.targets = {one.target_id: one for one in store.read(Target)}
        self.objectives = _Objectives(store, into) if into is not None else None
        self.seen: dict[str, int] = {}
        self.goal, self.goal_titles = "", dict[str, str]()
        self.codes, self.target_codes = free_codes(store, Indicator), free_codes(store, Target)

    def judge(self, rows: list[list[sheets.Cell]]) -> Preview:
        filled = [row for row in rows if any(text_of(cell.value) for cell in row)]
        places = [self.columns[name] for name in _NUMBERS if name in self.columns]
        numbers = (row[place].value for row in filled for place in places if place < len(row))
        decimal = decimal_mark(one for one in numbers if isinstance(one, str))
        read = [SheetRow(row, self.columns, decimal) for row in filled]
        made = tuple(self._judged(row) for row in read if self._is_indicator(row))
        if not made:
            raise NatcoordError("sheet_empty", file=self.file_name)
        return Preview(self.file_name, made, self.objectives.made() if self.objectives else ())

    def _is_indicator(self, row: SheetRow) -> bool:
        """Whether the row is about an indicator; a row with a goal alone is the goal of those below it."""
        number, title = row.text("goal"), row.text("goal_title")
        if plain(number) in EXAMPLES:
            return False
        if number or title:
            title = title or self.goal_titles.get(plain(number), "")
            self.goal_titles[plain(number)] = title
            self.goal = " – ".join(text for text in (number, title) if text)
        return any(row.cell(name) is not None for name in self.columns if name not in _GOAL)

    def _judged(self, row: SheetRow) -> Row:
        name, goal = row.text("indicator"), self.goal
        try:
            if not name:
                raise NatcoordError("indicator_missing", file=self.file_name, row=row.number)
            held = self.sheets.get(stable_id("indicator", name)) or self.by_name.get(plain(name))
            self._note_duplicate(row.number, held.indicator_id if held else stable_id("indicator", name))
            draft = self._drafted(row, name, held)
            target = self._target(row, name, draft)
            if target is not None:
                draft = replace(draft, target_id=target.target_id)
            if held is not None:
                self._must_be_free(held, draft)
        except NatcoordError as refusal:
            placed = NatcoordError(refusal.code, **({"row": row.number} | refusal.facts))
            return Row(row.number, goal, name, "refused", placed)
        if target is not None and target.target_id not in self.targets:
            target = replace(target, code=next(self.target_codes))
        draft = self._placed(draft, goal, target)
        if held is None:
            return Row(row.number, goal, name, "new", None, (), replace(draft, code=next(self.codes)), target)
        changes = _changed(held, draft) + (("target",) if target is not None else ())
        verdict = "changed" if changes else "same"
        return Row(row.number, goal, name, verdict, None, tuple(dict.fromkeys(changes)), draft, target)

    def _note_duplicate(self, number: int, key: str) -> None:
        if key in self.seen:
            raise NatcoordError("row_twice", row=number, first=self.seen[key])
        self.seen[key] = number

    def _drafted(self, row: SheetRow, name: str, held: Indicator | None) -> Indicator:
        """The sheet as the row has it; an empty cell leaves what a known sheet says."""
        made = held or self._blank(row, name)
        given: dict[str, Any] = {field: getattr(made, field) | row.words(field) for field in _WORDS}
        given |= {field: row.choice(field) or getattr(made, field) for field in _CODES}
        made = replace(made, **given)
        if not made.kind and made.numerator and made.denominator:
            made = replace(made, kind="percentage")
        made = replace(
            made,
            name=made.name if plain(name) == plain(made.code) and held else made.name | words_of(name),
            definition=self._definition(row, made.definition),
            axes=_axes(row) or made.axes,
            band_low=_first(row.number_in("band_low"), made.band_low),
            band_high=_first(row.number_in("band_high"), made.band_high),
        )
        for field in ("unit", "kind", "direction"):
            if not getattr(made, field):
                raise NatcoordError("indicator_incomplete", code=made.code, field=field)
        plan.check_indicator(made)
        return made

    def _blank(self, row: SheetRow, name: str) -> Indicator:
        return Indicator(
            stable_id("indicator", name), None, name, {}, {}, {}, "", "", {}, {}, {}, "year", None, None, None,
            False, True, library_key=f"{library.OWN}{Path(self.file_name).stem}:{row.number}",
        )  # fmt: skip

    def _definition(self, row: SheetRow, held: Words) -> Words:
        text, goal = row.text("definition"), "" if self.objectives else self.goal
        if not text and (held or not goal):
            return held
        return held | words_of("\n".join(part for part in (goal, text) if part))

    def _target(self, row: SheetRow, name: str, sheet: Indicator) -> Target | None:
        """The draft target of the row; None where it has none, or says what is there already."""
        given = {
            "baseline_value": row.number_in("baseline"),
            "baseline_year": row.year_in("baseline_year"),
            "target_value": row.number_in("target"),
            "target_year": row.year_in("target_year"),
        }
        stated: dict[str, Any] = {field: value for field, value in given.items() if value is not None}
        if not stated:
            return None
        key = sheet.target_id or stable_id("target", name)
        held = self.targets.get(key)
        made = replace(held or Target(key, name, words_of(name), None, None, None, None, None, None, "", ""), **stated)
        if made == held and sheet.target_id:
            return None
        if held is not None and held.adopted_on is not None:
            raise NatcoordError("target_needs_revision", code=held.code)
        for code in rules.problems(made, [sheet]):
            if code in _CONTRADICTIONS:
                cell = row.cell(_CONTRADICTIONS[code])
                raise NatcoordError(code, code=made.code, **({"cell": cell.ref} if cell else {}))
        return made

    def _must_be_free(self, held: Indicator, draft: Indicator) -> None:
        """Refuse what would overwrite a finished sheet, or make values mean something else."""
        if not held.is_draft and draft != held:
            raise NatcoordError("roadmap_sheet_final", code=held.code)
        is_measured = Measurement, "indicator_id = ?", [held.indicator_id]
        if draft.kind != held.kind and self.store.count(*is_measured):
            raise NatcoordError("roadmap_kind_differs", code=held.code)

    def _placed(self, draft: Indicator, goal: str, target: Target | None) -> Indicator:
        """The sheet below the objective of its goal; one that has a place in the plan keeps it."""
        if self.objectives is None or not goal or draft.plan_item_id or not draft.is_draft:
            return draft
        return replace(draft, plan_item_id=self.objectives.of(goal, target))


class _Objectives:
    """The objectives of a plan by goal, with those that are still to be written."""

    def __init__(self, store: Store, into: ActionPlan) -> None:
        self._plan_id = into.action_plan_id
        tops = [one for one in nap.items(store, self._plan_id) if one.parent_id is None]
        self._held = {plain(text): one for one in tops for text in one.title.values()}
        self._blank = nap.new_item(store, self._plan_id, "objective", None)
        self._made: dict[str, PlanItem] = {}

    def of(self, goal: str, target: Target | None) -> str:
        """The key of the objective for a goal, which serves the target from now on."""
        name = plain(goal)
        item = self._made.get(name) or self._held.get(name)
        is_known = item is not None
        if item is None:
            position = self._blank.position + sum(1 for one in self._made if one not in self._held)
            key = stable_id("objective", f"{self._plan_id}/{goal}")
            item = replace(self._blank, plan_item_id=key, title=words_of(goal), position=position)
        if target is not None and target.target_id not in item.target_ids:
            item = replace(item, target_ids=(*item.target_ids, target.target_id))
        if not is_known or item is not self._held.get(name):
            self._made[name] = item
        return item.plan_item_id

    def made(self) -> tuple[PlanItem, ...]:
        return tuple(self._made.values())


def _axes(row: SheetRow) -> tuple[str, ...]:
    """The axes that a cell names, in the order of AXES. Raises ``word_unknown``."""
    cell = row.cell("axes")
    if cell is None:
        return ()
    words = {
        cell_words.plain(texts.get(f"axis.{axis}", axis)): axis for texts in pack().words.values() for axis in AXES
    } | cell_words.AXIS
    found = set()
    for text in filter(None, map(str.strip, _BETWEEN.split(text_of(cell.value)))):
        code = words.get(cell_words.plain(text))
        if code is None:
            raise NatcoordError("word_unknown", cell=cell.ref, text=text, field="axes")
        found.add(code)
    return tuple(axis for axis in AXES if axis in found)


def _first(stated: float | None, held: float | None) -> float | None:
    return held if stated is None else stated


def _changed(held: Indicator, draft: Indicator) -> tuple[str, ...]:
    """The fields that differ."""
    names = [one.name for one in fields(Indicator) if getattr(held, one.name) != getattr(draft, one.name)]
    return tuple("target" if name == "target_id" else name for name in names)
