"""The questionnaire on paper: a Document with boxes to tick and lines to write on, one table for each area.

A question is one row, so that the printed page never parts it; the head of the table stands on every page.
"""

from collections.abc import Iterator
from itertools import groupby, zip_longest

from natcoord import labels
from natcoord.domain.records import ABSENCES, ANSWER_CONFIDENCES, LEVELS
from natcoord.reports.document import Block, Cell, Column, Document, Paragraph, Section, Table
from natcoord.reports.national import formats
from natcoord.reports.questionnaire import Item, Questionnaire, applies
from natcoord.reports.questionnaire_words import heading, steps_on_paper

_BOX, _TICKED = "☐", "☒"
_DOTS = "." * 60  # a line to write on


def build(made: Questionnaire) -> Document:
    """The printed questionnaire, cover first, then an area on each section."""
    language = made.language
    return Document(
        title=f"{made.title} – {made.addressee}",
        subject=language.translate("questionnaire", "Questionnaire of the baseline assessment"),
        author=language.say(made.country.name),
        language=language.code,
        is_rtl=language.is_rtl,
        created_on=made.made_on,
        sections=(_cover(made), *_areas(made)),
        formats=formats(language),
    )


def _cover(made: Questionnaire) -> Section:
    translate = made.language.translate
    facts = (
        translate("questionnaire", "{name}: {value}").format(name=name, value=value) for name, value in made.facts()
    )
    blocks: list[Block] = [
        Paragraph("\n".join(facts)),
        Paragraph(translate("questionnaire", "How to fill it in"), "heading"),
        *(Paragraph(_numbered(made, number, text)) for number, text in enumerate(steps_on_paper(made), start=1)),
        Paragraph(translate("questionnaire", "The choices of a level"), "heading"),
        _scale(made),
    ]
    return Section(translate("questionnaire", "Read first"), made.title, tuple(blocks))


def _scale(made: Questionnaire) -> Table:
    """The choices in two halves side by side, so that the first page holds them all."""
    translate, scale = made.language.translate, made.scale()
    half = (len(scale) + 1) // 2
    pair = (
        Column(translate("questionnaire", "Choice"), width=18),
        Column(translate("questionnaire", "What it means"), width=44),
    )
    rows: list[list[Cell]] = [
        [*left, *right] for left, right in zip_longest(scale[:half], scale[half:], fillvalue=("", ""))
    ]
    return Table((*pair, *pair), rows)


def _areas(made: Questionnaire) -> Iterator[Section]:
    language = made.language
    columns = (
        Column(heading("question", language), width=34),
        Column(heading("guidance", language), width=44),
        Column(language.translate("questionnaire", "Levels"), width=32),
        Column(language.translate("questionnaire", "In your words"), width=36),
    )
    for area, items in groupby(made.items, made.area):
        rows: list[list[Cell]] = [_row(made, item) for item in items]
        yield Section(area[:31], area, (Table(columns, rows),))


def _row(made: Questionnaire, item: Item) -> list[Cell]:
    asked = [_numbered(made, item.number, made.asked(item))]
    if known := made.known(item):
        asked += ["", known]
    return [
        "\n".join(asked),
        made.guidance(item),
        "\n\n".join(_boxes(made, item, side) for side in ("law", "practice") if applies(item.question, side)),
        _words(made, item),
    ]


def _boxes(made: Questionnaire, item: Item, side: str) -> str:
    """The name of a side, then boxes: levels three on a line, absences below; a tick where an answer is held."""
    language, answer = made.language, item.answer
    level = getattr(answer, f"{side}_level", None)
    absence = getattr(answer, f"{side}_absence", None)
    levels = [_box(language.number(number), number == level) for number in LEVELS]
    absences = [_box(labels.absence(code, language), code == absence) for code in ABSENCES]
    return "\n".join([heading(side, language), "   ".join(levels[:3]), "   ".join(levels[3:]), *absences])


def _box(words: str, is_ticked: bool) -> str:
    """A box and its words, which do not part."""
    return f"{_TICKED if is_ticked else _BOX} {words}".replace(" ", "\u00a0")


def _words(made: Questionnaire, item: Item) -> str:
    """Lines to write on, after what is held."""
    language, answer = made.language, item.answer
    held = answer.confidence if answer else ""
    ticks = [_box(labels.answer_confidence(code, language), code == held) for code in ANSWER_CONFIDENCES]
    return "\n".join(
        [
            _line(made, "note", answer.note if answer else ""),
            "",  # room for a hand
            _DOTS,
            _line(made, "holder", item.holder),
            *(_line(made, name, "") for name in ("evidence", "reference", "respondent")),
            "   ".join(ticks),
        ]
    )


def _line(made: Questionnaire, column: str, held: str) -> str:
    words = made.language.translate("questionnaire", "{name}: {value}")
    return words.format(name=heading(column, made.language), value=held).rstrip() + f"\n{_DOTS}"


def _numbered(made: Questionnaire, number: int, text: str) -> str:
    return made.language.translate("questionnaire", "{number}. {text}").format(
        number=made.language.number(number), text=text
    )
