"""The charts of a baseline round as values: a radar of areas, a heat map of areas and lenses, bars of evidence.

The analysis page and the baseline report draw the same ones. Words come from the pack and the language; numbers
are taken as the rules of `domain` give them.
"""

import re
from collections.abc import Iterable
from datetime import date

from natcoord import labels
from natcoord.content import Pack
from natcoord.domain.analysis import Cell, EvidenceProfile
from natcoord.domain.baseline import AreaScore
from natcoord.domain.records import EVIDENCE_GRADES, Assessment
from natcoord.i18n import Language
from natcoord.reports.document import Bars, HeatMap, Outline, Part, Radar


def source(assessment: Assessment | None, day: date | str, language: Language) -> str:
    """Where the figures come from, for the caption; `day` is the day of the answers shown."""
    if assessment is None:
        return ""
    words = language.translate("baseline_charts", "Source: {round}, answers as of {date}.")
    return words.format(round=language.say(assessment.title), date=language.date(day))


def radar(scores: Iterable[AreaScore], pack: Pack, language: Language, source: str = "") -> Radar:
    """The scores of areas in law and in practice as two outlines, in the order of the pack."""
    shown = sorted(scores, key=lambda one: pack.areas.index(one.area))
    scale = language.translate("baseline_charts", "From 0 at the centre to 5 at the rim, natcoord's own scale.")
    return Radar(
        title=language.translate("baseline_charts", "Scores by functional area"),
        axes=tuple(pack.word(f"area.{one.area}", language.code) for one in shown),
        outlines=(
            Outline(language.translate("baseline_charts", "In law"), tuple(one.law for one in shown), "law"),
            Outline(
                language.translate("baseline_charts", "In practice"), tuple(one.practice for one in shown), "practice"
            ),
        ),
        caption=_joined(in_digits(scale, language), source),
    )


def heat_map(cells: Iterable[Cell], pack: Pack, language: Language, source: str = "") -> HeatMap:
    """The level of each area through each lens, both in the order of the pack; `heat_places` names them."""
    found = {(one.area, one.lens): one for one in cells}
    areas, lenses = heat_places(found.values(), pack)
    rows = [[found.get((area, lens)) for lens in lenses] for area in areas]
    scale = language.translate(
        "baseline_charts", "Law and practice together, from 0 to 5, natcoord's own scale. A dash: no level is known."
    )
    return HeatMap(
        title=language.translate("baseline_charts", "Scores by functional area and lens"),
        rows=tuple(pack.word(f"area.{area}", language.code) for area in areas),
        columns=tuple(pack.word(f"lens.{lens}", language.code) for lens in lenses),
        values=tuple(tuple(one.level if one else None for one in row) for row in rows),
        coverage=tuple(tuple(one.coverage if one else None for one in row) for row in rows),
        caption=_joined(in_digits(scale, language), source),
        thin=language.translate("baseline_charts", "Hatched: fewer than half of the levels are known"),
        unasked=language.translate("baseline_charts", "Nothing is asked here"),
    )


def heat_places(cells: Iterable[Cell], pack: Pack) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The areas and the lenses of a heat map: those with a cell, in the order of the pack."""
    shown = list(cells)
    areas, lenses = {one.area for one in shown}, {one.lens for one in shown}
    return tuple(one for one in pack.areas if one in areas), tuple(one for one in pack.lenses if one in lenses)


def evidence(profiles: Iterable[EvidenceProfile], pack: Pack, language: Language, source: str = "") -> Bars:
    """How many questions of each area rest on what evidence: the strongest first, the unanswered last."""
    shown = sorted(profiles, key=lambda one: pack.areas.index(one.area))
    none, stated, document, verified = (labels.evidence_grade(grade, language) for grade in EVIDENCE_GRADES)
    unanswered = language.translate("baseline_charts", "Not answered")
    return Bars(
        title=language.translate("baseline_charts", "Evidence behind the answers"),
        rows=tuple(pack.word(f"area.{one.area}", language.code) for one in shown),
        parts=(
            Part(verified, tuple(one.verified for one in shown), "verified"),
            Part(document, tuple(one.document for one in shown), "document"),
            Part(stated, tuple(one.stated for one in shown), "stated"),
            Part(none, tuple(one.none for one in shown), "none"),
            Part(unanswered, tuple(one.unanswered for one in shown), "unanswered"),
        ),
        caption=_joined(language.translate("baseline_charts", "Number of questions."), source),
    )


def described(block: Radar | HeatMap | Bars, language: Language) -> str:
    """The numbers of a drawing in words, a line for each axis or row, for those who do not see it."""
    if isinstance(block, HeatMap):
        rows, titles, decimals = block.rows, block.columns, 1
        columns: list[tuple[float | int | None, ...]] = list(zip(*block.values, strict=True))
    elif isinstance(block, Radar):
        rows, titles, decimals = block.axes, tuple(one.title for one in block.outlines), 1
        columns = [one.values for one in block.outlines]
    else:
        rows, titles, decimals = block.rows, tuple(one.title for one in block.parts), 0
        columns = [one.values for one in block.parts]
    return "\n".join(
        _line(row, titles, [language.number(column[number], decimals) for column in columns], language)
        for number, row in enumerate(rows)
    )


def _line(row: str, titles: Iterable[str], numbers: Iterable[str], language: Language) -> str:
    said = (f"{title} {number}" for title, number in zip(titles, numbers, strict=True))
    return f"{row}: {language.translate('baseline_charts', ', ').join(said)}"


def in_digits(text: str, language: Language) -> str:
    """A sentence with its numbers in the digits of the file; its commas and full stops stay."""
    return re.sub("[0-9]+", lambda found: language.digits_of(found.group()), text)


def _joined(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)
