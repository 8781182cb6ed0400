"""Reading an answered questionnaire workbook: is it ours, is it whole, and what does each of its cells say."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple, NoReturn

from natcoord import labels, sheets
from natcoord.domain import numerals
from natcoord.domain.records import ABSENCES, ANSWER_CONFIDENCES, LEVELS, Assessment, Question
from natcoord.domain.snapshot import current_round
from natcoord.errors import NatcoordError
from natcoord.i18n import OFFERED, Language
from natcoord.reports.questionnaire import (
    COLUMNS,
    FIXED,
    HEAD_ROW,
    MARKS_SHEET,
    OPEN,
    MarkedRow,
    Marks,
    applies,
    digest,
    read_marks,
)
from natcoord.services import questionnaires
from natcoord.sheets import Cell
from natcoord.store.store import Store

_PLACES = {name: place for place, name in enumerate(COLUMNS)}
_LEVEL = re.compile(r"([0-9]+)(?:\s*[-–—−.:)]\s*(?!\d).*)?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Given:
    """What a workbook answers to one question; empty where it says nothing. `holder` is the key of an institution."""

    law_level: int | None = None
    law_absence: str | None = None
    practice_level: int | None = None
    practice_absence: str | None = None
    note: str = ""
    respondent: str = ""
    confidence: str = ""
    evidence: str = ""
    reference: str = ""
    holder: str = ""


class Line(NamedTuple):
    """One row of the workbook: the texts of its answer cells by column, and the cell where they begin."""

    question_key: str
    texts: Mapping[str, Cell]
    cell: str


class Answered(NamedTuple):
    """A workbook that is known again and was not altered."""

    marks: Marks
    lines: tuple[Line, ...]


def read(path: Path) -> Answered:
    """The answered workbook. Raises ``questionnaire_unknown``, ``questionnaire_altered`` and what `sheets` raises."""
    if path.suffix.lower() not in (".xlsx", ".xlsm"):
        raise NatcoordError("questionnaire_unknown", file=path.name)
    found = sheets.read_named(path, MARKS_SHEET).get(MARKS_SHEET, [])
    known = read_marks([[cell.value for cell in row] for row in found])
    if known is None:
        raise NatcoordError("questionnaire_unknown", file=path.name)
    marks, fingerprint = known
    rows = sheets.read_named(path, marks.sheet).get(marks.sheet)
    if marks.fingerprint != fingerprint or rows is None:
        raise NatcoordError("questionnaire_altered", file=path.name)
    _check_rows(marks, rows, path.name)
    return Answered(marks, tuple(_line(marked, rows) for marked in marks.rows if marked.question_key))


def check_origin(store: Store, marks: Marks, file_name: str) -> Assessment:
    """The current round, if the workbook is of it. Raises ``questionnaire_other_country``, ``…_round``, ``…_pack``."""
    language = language_of(marks)
    rounds = store.read(Assessment)
    current = current_round(rounds)
    is_ours = any(one.assessment_id == marks.assessment_id for one in rounds)
    if not is_ours and marks.country != questionnaires.country_mark(store):
        state = language.say(store.country().name)
        raise NatcoordError("questionnaire_other_country", file=file_name, theirs=marks.state, mine=state)
    if current is None or current.assessment_id != marks.assessment_id:
        title = language.say(current.title) if current else "–"
        raise NatcoordError("questionnaire_other_round", file=file_name, theirs=marks.round_title, mine=title)
    if current.pack_version != marks.pack_version:
        raise NatcoordError(
            "questionnaire_other_pack", file=file_name, theirs=marks.pack_version, mine=current.pack_version
        )
    return current


def language_of(marks: Marks) -> Language:
    """The language of a workbook; English where this program does not offer it."""
    return Language(marks.language if marks.language in OFFERED else "en")


def text_of(cell: Cell | None) -> str:
    """What a cell says, as text."""
    value = cell.value if cell else None
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _check_rows(marks: Marks, rows: list[list[Cell]], file_name: str) -> None:
    """Every row where it was, with its fixed texts, and nothing beside. Raises ``questionnaire_altered``."""

    def refuse(row: int) -> NoReturn:
        raise NatcoordError("questionnaire_altered", file=file_name, row=row)

    marked = {one.number: one for one in marks.rows}
    for number, row in enumerate(rows, start=1):
        if number not in marked:
            if any(text_of(cell) for cell in row):
                refuse(number)
        elif not _is_as_it_was(marked[number], row):
            refuse(number)
    if missing := [number for number in marked if number > len(rows)]:
        refuse(min(missing))


def _is_as_it_was(marked: MarkedRow, row: list[Cell]) -> bool:
    columns = COLUMNS if marked.number == HEAD_ROW else (*FIXED, "known")
    texts = [_at(row, name) for name in columns]
    is_in_place = marked.number == HEAD_ROW or _at(row, "key") == marked.question_key
    return is_in_place and digest(texts) == marked.digest


def _at(row: list[Cell], column: str) -> str:
    place = _PLACES[column]
    return text_of(row[place]) if place < len(row) else ""


def _line(marked: MarkedRow, rows: list[list[Cell]]) -> Line:
    row = rows[marked.number - 1]
    filled = {name: row[_PLACES[name]] for name in OPEN if _at(row, name)}
    first = f"{sheets.column_name(_PLACES[OPEN[0]])}{marked.number}"
    return Line(marked.question_key, filled, first)


# -- what a cell says ---------------------------------------------------------------------------------------------


def given(line: Line, question: Question, find_holder: Callable[[str], str]) -> tuple[Given, str]:
    """What a row answers, and who holds the information where that is no institution `find_holder` knows.

    Raises ``answer_not_understood`` and ``level_does_not_apply`` with the cell.
    """
    texts = {name: text_of(cell) for name, cell in line.texts.items()}
    found: dict[str, int | str | None] = {}
    for side in ("law", "practice"):
        cell = line.texts.get(side)
        if cell is None:
            continue
        if not applies(question, side):
            raise NatcoordError("level_does_not_apply", cell=cell.ref)
        found |= _level(side, cell)
    if "confidence" in texts:
        found["confidence"] = _choice(line.texts["confidence"], _confidences())
    holder = texts.get("holder", "")
    key = find_holder(holder) if holder else ""
    names = ("note", "respondent", "evidence", "reference")
    made = Given(**found, **{name: texts.get(name, "") for name in names}, holder=key)  # type: ignore[arg-type]
    return made, "" if key else holder


def _level(side: str, cell: Cell) -> dict[str, int | str | None]:
    number = _LEVEL.fullmatch(numerals.latin(text_of(cell)))
    if number and not isinstance(cell.value, bool):
        if int(number[1]) not in LEVELS:
            _refuse(cell)
        return {f"{side}_level": int(number[1])}
    return {f"{side}_absence": _choice(cell, _absences())}


def _choice(cell: Cell, words: Mapping[str, str]) -> str:
    code = words.get(_plain(text_of(cell)))
    if code is None:
        _refuse(cell)
    return code


def _refuse(cell: Cell) -> NoReturn:
    raise NatcoordError("answer_not_understood", cell=cell.ref, text=text_of(cell))


@cache
def _absences() -> dict[str, str]:
    """The code for each way an absence may be written, in every offered language."""
    known = {_plain(code): code for code in ABSENCES}
    return known | {_plain(labels.absence(code, Language(one))): code for one in OFFERED for code in ABSENCES}


@cache
def _confidences() -> dict[str, str]:
    known = {_plain(code): code for code in ANSWER_CONFIDENCES}
    return known | {
        _plain(labels.answer_confidence(code, Language(one))): code for one in OFFERED for code in ANSWER_CONFIDENCES
    }


def _plain(text: str) -> str:
    """Without case, vowel signs, spaces and marks that nobody sees."""
    return "".join(Language("ar").sort_key(numerals.latin(text)).replace("_", "").split())
