"""Taking indicator sheets over: from the shipped library, or from a roadmap of the country's own."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from natcoord import library
from natcoord.content import Pack
from natcoord.domain.records import Indicator, Words
from natcoord.errors import NatcoordError
from natcoord.i18n import OFFERED, Language
from natcoord.library import Sheet
from natcoord.services import nap, plan, roadmap
from natcoord.services.exporting import check_target
from natcoord.store.store import Store


class Adopted(NamedTuple):
    """The keys of the indicators that were made, and of the library sheets that had been taken over before."""

    made: tuple[str, ...]
    skipped: tuple[str, ...]


def in_use(store: Store) -> dict[str, str]:
    """The key of the indicator that was made from each sheet of the library."""
    made = store.column(Indicator, "library_key")
    return {sheet: key for key, sheet in made.items() if sheet in library.indicators()}


def adopt(
    store: Store, pack: Pack, keys: Iterable[str], target_id: str | None = None, plan_item_id: str | None = None
) -> Adopted:
    """Make a draft indicator of each library sheet, whole in every language, below a target or a line of the plan.

    A sheet that is in use already is skipped.
    """
    wanted, used = list(dict.fromkeys(keys)), in_use(store)
    codes, made = roadmap.free_codes(store, Indicator), []
    for key in wanted:
        if key not in used:
            blank = replace(plan.new_indicator(store, target_id), code=next(codes), plan_item_id=plan_item_id)
            made.append(plan.save_indicator(store, _filled(blank, library.indicators()[key], pack)))
    return Adopted(tuple(made), tuple(key for key in wanted if key in used))


def _filled(blank: Indicator, sheet: Sheet, pack: Pack) -> Indicator:
    """The indicator with all that the sheet says."""

    def words(field: str) -> Words:
        return {code: pack.word(f"indicator.{sheet.key}.{field}", code) for code in OFFERED}

    texts: dict[str, Any] = {name: words(name) for name in ("name", "definition", "unit", "source", "method", "limits")}
    if sheet.kind == "percentage":
        texts |= {name: words(name) for name in ("numerator", "denominator")}
    return replace(
        blank,
        **texts,
        kind=sheet.kind,
        direction=sheet.direction,
        frequency=sheet.frequency,
        axes=sheet.axes,
        disability_method=sheet.disability_method,
        low=sheet.low,
        high=sheet.high,
        rollup=sheet.rollup,
        provision_keys=sheet.provisions,
        confidence=sheet.confidence,
        library_key=sheet.key,
    )


def apply(store: Store, made: roadmap.Preview) -> int:
    """Write what the preview of a roadmap says, all of it, within the caller's step; gives how many sheets.

    Applying the same roadmap again writes nothing. Raises ``import_refused`` with every refused row.
    """
    if made.refused:
        refused = tuple(row.problem for row in made.rows if row.problem is not None)
        raise NatcoordError("import_refused", refused, file=made.file, count=made.refused)
    for target in made.targets:
        plan.save_target(store, target)
    nap.save_items(store, made.objectives)
    drafts = [row.indicator for row in made.rows if row.indicator is not None and row.verdict in ("new", "changed")]
    for one in drafts:
        plan.save_indicator(store, one)
    return len(drafts)


def write_template(language_code: str, target: Path) -> Path:
    """Write an empty roadmap to fill in, read it back, and give its path.

    Raises ``language_unknown``, ``report_suffix_unknown``, ``folder_missing``, and what writing raises.
    """
    check_target(language_code, target, (".xlsx",))
    from natcoord.reports import roadmap_template  # openpyxl would make the window late

    roadmap_template.write(Language(language_code), target)
    return target
