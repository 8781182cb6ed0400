"""Everything that can be wrong with the indicator library and the calendar, each said by file, key and field."""

import re
from collections.abc import Iterator
from datetime import date

from natcoord.domain import breakdown
from natcoord.domain.plan_records import REPEATS
from natcoord.domain.records import AXES, DIRECTIONS, DISABILITY_METHODS, FREQUENCIES, KINDS, ROLLUPS
from natcoord.errors import NatcoordError
from natcoord.pack_problems import (
    CONFIDENCES,
    TEXT,
    TEXTS,
    Entry,
    Shapes,
    is_list,
    key_problems,
    problem,
    provisions_of,
    shape_problems,
    word_problems,
)

INDICATORS = "indicators.json"
CALENDAR = "calendar.json"
SUPPLIERS = ("seesac",)  # who gives the figure in place of the country
INDICATOR_WORDS = ("name", "definition", "unit", "source", "method", "limits")
RATIO_WORDS = ("numerator", "denominator")

_SHEET: Shapes = {
    **dict.fromkeys(("key", "set", "number", "kind", "direction", "frequency", "disability_method"), TEXT),
    **dict.fromkeys(("rollup", "confidence", "supplier"), TEXT),
    **dict.fromkeys(("axes", "provisions", "themes"), TEXTS),
    "range": (is_list, {}),
}
_LIBRARY: Shapes = {"sets": TEXTS, "indicators": (is_list, _SHEET)}
_DEADLINE: Shapes = {**dict.fromkeys(("key", "due", "repeats", "confidence"), TEXT), "provisions": TEXTS}
_CALENDAR: Shapes = {"deadlines": (is_list, _DEADLINE)}


def indicator_problems(
    library: Entry, baseline: Entry, instruments: Entry, words: dict[str, dict[str, str]]
) -> list[NatcoordError]:
    """Everything wrong with the indicator library: ``pack_invalid``, ``pack_key_missing``, ``pack_key_twice``,
    ``pack_provision_unknown``. Each names the file, the key and the field.
    """
    wrong = list(shape_problems(INDICATORS, library, _LIBRARY))
    if wrong:
        return wrong
    sets, entries = library.get("sets", []), library.get("indicators", [])
    wrong = [problem(INDICATORS, "", field) for field in ("version", "sets", "indicators") if not library.get(field)]
    wrong += [problem(INDICATORS, key, "sets") for key in sorted({key for key in sets if sets.count(key) > 1})]
    wrong += key_problems(INDICATORS, entries)
    for entry in entries:
        sound = _sound_codes(entry, sets, baseline.get("themes", [])) | _sound_breakdown(entry)
        wrong += (problem(INDICATORS, entry.get("key", ""), field) for field, is_sound in sound.items() if not is_sound)
    wrong += _provision_problems(INDICATORS, entries, instruments)
    return [*wrong, *word_problems(_wanted_words(sets, entries), words)]


def calendar_problems(
    calendar: Entry, baseline: Entry, instruments: Entry, words: dict[str, dict[str, str]]
) -> list[NatcoordError]:
    """Everything wrong with the calendar: the codes of `indicator_problems`."""
    del baseline  # nothing of the calendar rests on it
    wrong = list(shape_problems(CALENDAR, calendar, _CALENDAR))
    if wrong:
        return wrong
    entries = calendar.get("deadlines", [])
    wrong = [problem(CALENDAR, "", field) for field in ("version", "deadlines") if not calendar.get(field)]
    wrong += key_problems(CALENDAR, entries)
    for entry in entries:
        sound = {
            "due": _is_day(entry.get("due", "")),
            "repeats": entry.get("repeats") in REPEATS,
            "confidence": entry.get("confidence") in CONFIDENCES,
            "provisions": "provisions" in entry,
        }
        wrong += (problem(CALENDAR, entry.get("key", ""), field) for field, is_sound in sound.items() if not is_sound)
    wrong += _provision_problems(CALENDAR, entries, instruments)
    wanted = [(f"deadline.{entry['key']}", "deadline") for entry in entries if entry.get("key")]
    return [*wrong, *word_problems(wanted, words)]


def _sound_codes(entry: Entry, sets: list[str], themes: list[str]) -> dict[str, bool]:
    """Each field that holds codes, and whether they are known ones."""
    return {
        "set": entry.get("set") in sets,
        "number": "number" in entry,
        "kind": entry.get("kind") in KINDS,
        "direction": entry.get("direction") in DIRECTIONS,
        "frequency": entry.get("frequency") in FREQUENCIES,
        "rollup": entry.get("rollup") in ("", *ROLLUPS),
        "provisions": bool(entry.get("provisions")),
        "themes": bool(entry.get("themes")) and set(themes).issuperset(entry["themes"]),
        "confidence": entry.get("confidence") in CONFIDENCES,
        "supplier": entry.get("supplier") in ("", *SUPPLIERS),
    }


def _sound_breakdown(entry: Entry) -> dict[str, bool]:
    """The fields of breakdown and range; a method is stated exactly where disability is asked."""
    axes, method = entry.get("axes"), entry.get("disability_method")
    return {
        "axes": axes is not None and set(AXES).issuperset(axes) and len(set(axes)) == len(axes),
        "disability_method": method in (DISABILITY_METHODS if "disability" in (axes or ()) else ("",)),
        "range": _is_range(entry.get("range")),
    }


def _is_range(value: object) -> bool:
    """Two bounds, the lower first; None where it is open."""
    if not isinstance(value, list) or len(value) != 2:
        return False
    known = [one for one in value if one is not None]
    return all(isinstance(one, int | float) and not isinstance(one, bool) for one in known) and known == sorted(known)


def _is_day(text: str) -> bool:
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _provision_problems(file: str, entries: list[Entry], instruments: Entry) -> Iterator[NatcoordError]:
    known = {one.get("key") for one in provisions_of(instruments)}
    for entry in entries:
        for provision in entry.get("provisions", []):
            if provision not in known:
                yield NatcoordError(
                    "pack_provision_unknown",
                    file=file,
                    key=entry.get("key", ""),
                    field="provisions",
                    provision=provision,
                )


def _wanted_words(sets: list[str], entries: list[Entry]) -> list[tuple[str, str]]:
    """Each text key that a language must have, with the field it words."""
    wanted = [(f"set.{key}", "set") for key in sets]
    wanted += [(f"supplier.{key}", "supplier") for key in SUPPLIERS]
    wanted += [(f"disability_method.{key}", "disability_method") for key in DISABILITY_METHODS]
    wanted += [(f"weapon_group.{key}", "weapon_group") for key in ("small", "light")]
    for axis in AXES:
        wanted.append((f"axis.{axis}", "axis"))
        wanted += [(f"category.{axis}.{code}", "category") for code in breakdown.categories(axis)]
    for entry in entries:
        if entry.get("key"):
            fields = INDICATOR_WORDS + (RATIO_WORDS if entry.get("kind") == "percentage" else ())
            wanted += [(f"indicator.{entry['key']}.{field}", field) for field in fields]
    return wanted
