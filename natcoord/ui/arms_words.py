"""Words of the arms table: places, groups, outcomes, what is to be looked at."""

from collections.abc import Mapping
from functools import cache

from natcoord import labels
from natcoord.content import Pack
from natcoord.domain import cell_words
from natcoord.domain.arms import Agency
from natcoord.domain.arms_problems import Problem
from natcoord.domain.plan_records import WEAPONS
from natcoord.i18n import OFFERED, QT_TRANSLATE_NOOP, Language
from natcoord.reports.arms_warnings import sentence

SUM = "sum"  # the three contexts that count, together
ALL = "all"  # every type of weapon

# Headings of narrow columns; the pack has the whole words.
FIELD = {
    "total": QT_TRANSLATE_NOOP("ArmsWords", "Collected"),
    "traced": QT_TRANSLATE_NOOP("ArmsWords", "Traced"),
    "established": QT_TRANSLATE_NOOP("ArmsWords", "Other authority"),
    "pending": QT_TRANSLATE_NOOP("ArmsWords", "Pending"),
    "insufficient": QT_TRANSLATE_NOOP("ArmsWords", "Not possible"),
    "not_attempted": QT_TRANSLATE_NOOP("ArmsWords", "Not attempted"),
    "marked": QT_TRANSLATE_NOOP("ArmsWords", "Marked"),
    "percent": QT_TRANSLATE_NOOP("ArmsWords", "Share"),
}
FIELD_WHOLE = {
    "total": QT_TRANSLATE_NOOP("ArmsWords", "Arms collected, whatever became of tracing them"),
    "marked": QT_TRANSLATE_NOOP("ArmsWords", "Of those collected, the uniquely marked (optional)"),
    "percent": QT_TRANSLATE_NOOP("ArmsWords", "Traced or established, of those collected"),
}
GROUP = {
    "small_arms": QT_TRANSLATE_NOOP("ArmsWords", "Small arms"),
    "light_weapons": QT_TRANSLATE_NOOP("ArmsWords", "Light weapons"),
    ALL: QT_TRANSLATE_NOOP("ArmsWords", "All types"),
}
CONTEXT = {
    "seized_criminal": QT_TRANSLATE_NOOP("ArmsWords", "Seized"),
    "found": QT_TRANSLATE_NOOP("ArmsWords", "Found"),
    "surrendered": QT_TRANSLATE_NOOP("ArmsWords", "Surrendered"),
    "seized_administrative": QT_TRANSLATE_NOOP("ArmsWords", "Administrative"),
    SUM: QT_TRANSLATE_NOOP("ArmsWords", "Total"),
    ALL: QT_TRANSLATE_NOOP("ArmsWords", "Whole table"),
}
CONTEXT_WHOLE = {
    "seized_administrative": QT_TRANSLATE_NOOP("ArmsWords", "Seized administratively: not part of the indicator"),
    SUM: QT_TRANSLATE_NOOP("ArmsWords", "Seized in connection with offences, found and surrendered"),
}


def field(code: str, language: Language) -> str:
    """The heading of a column."""
    return language.translate("ArmsWords", FIELD[code])


def field_whole(code: str, pack: Pack, language: Language) -> str:
    """What a column holds, in full."""
    if code in FIELD_WHOLE:
        return language.translate("ArmsWords", FIELD_WHOLE[code])
    return pack.word(f"category.outcome.{code}", language.code)


def weapon(code: str, pack: Pack, language: Language) -> str:
    """A type of weapon, or a group of them."""
    return (
        language.translate("ArmsWords", GROUP[code])
        if code in GROUP
        else pack.word(f"category.weapon.{code}", language.code)
    )


def context(code: str, language: Language) -> str:
    """A context in a word."""
    return language.translate("ArmsWords", CONTEXT[code])


def context_whole(code: str, pack: Pack, language: Language) -> str:
    """A context in full."""
    if code in CONTEXT_WHOLE:
        return language.translate("ArmsWords", CONTEXT_WHOLE[code])
    return pack.word(f"category.context.{code}", language.code)


def figure(code: str, cell: str, pack: Pack, language: Language) -> str:
    """A figure beside the table, or one of its parts."""
    return (
        labels.arms_figure(code, language)
        if not cell
        else pack.word(f"category.{cell.replace('=', '.')}", language.code)
    )


def state(agency: Agency, language: Language) -> str:
    """Whether an agency has sent its figures, and else why not."""
    if agency.state == "supplied":
        if agency.supplied_on is None:
            return language.translate("ArmsWords", "Supplied, day not said")
        words = language.translate("ArmsWords", "Supplied {date}")
        return words.format(date=language.date(agency.supplied_on))
    if agency.absence:
        return labels.absence(agency.absence, language)
    return language.translate("ArmsWords", "Not supplied yet")


def problem(one: Problem, names: Mapping[str, str], pack: Pack, language: Language) -> str:
    """A problem as a sentence, after its place. `names` are those of the agencies."""
    said = [
        names.get(one.agency or "", ""),
        context(one.context, language) if one.context else "",
        weapon(one.weapon, pack, language) if one.weapon else "",
        labels.arms_figure(one.figure, language) if one.figure else "",
    ]
    place = " · ".join(text for text in said if text)
    words = language.translate("ArmsWords", "{place}: {sentence}")
    told = sentence(one, language)
    return words.format(place=place, sentence=told) if place else told


@cache
def weapon_words(pack_version: str, texts: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Plain word -> weapon, as people head the rows of their own tables; sums have an empty code."""
    made = {**cell_words.ALONE["weapon"], **cell_words.UNDER["weapon"]}
    made |= {cell_words.plain(text): code for code, text in texts}
    made["total"] = made[cell_words.plain("المجموع")] = made[cell_words.plain("الإجمالي")] = ""
    return made


def weapons_by_word(pack: Pack) -> dict[str, str]:
    """How rows are named in either language: plain word -> weapon, or "" for the sums."""
    texts = [(code, pack.word(f"category.weapon.{code}", offered)) for code in WEAPONS for offered in OFFERED]
    texts += [("", Language(offered).translate("ArmsWords", one)) for one in GROUP.values() for offered in OFFERED]
    return weapon_words(pack.version, tuple(texts))
