"""Importing an answered questionnaire: a preview that sets each answer beside mine, then all or nothing.

What is new is written. What differs from mine waits for a decision: theirs, mine, or later. An empty cell says nothing,
so it takes nothing back. Importing the same workbook again writes nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from natcoord import content
from natcoord.domain.records import (
    Answer,
    Assessment,
    DataRequest,
    Institution,
    Question,
    Words,
)
from natcoord.errors import NatcoordError
from natcoord.i18n import OFFERED, Language
from natcoord.reports.questionnaire import with_holder
from natcoord.services import answer_sheet, assess, attest, bank, collect, overview, questionnaires
from natcoord.services.answer_sheet import Given, Line
from natcoord.store import file
from natcoord.store.store import Store

VERDICTS = ("new", "same", "differs", "empty", "refused")
CHOICES = ("theirs", "mine", "later")
_SIDES = (("law_level", "law_absence"), ("practice_level", "practice_absence"))
_GROUPS = (*_SIDES, ("note",), ("confidence",))


@dataclass(frozen=True, slots=True)
class Row:
    """One question of the workbook beside what is held; `decision` counts only where they differ."""

    question_key: str
    title: Words
    verdict: str  # VERDICTS
    mine: Answer | None
    theirs: Given
    problem: NatcoordError | None
    cell: str  # where the row's answers begin, or the cell that is refused
    decision: str = "later"  # CHOICES

    @property
    def is_written(self) -> bool:
        """Whether importing writes anything for it."""
        return self.verdict == "new" or (self.verdict == "differs" and self.decision == "theirs")


@dataclass(frozen=True, slots=True)
class Preview:
    """A whole workbook, judged. It can be applied when no row is refused and one is written."""

    file: str
    institution: Institution | None
    rows: tuple[Row, ...]
    assessment_id: str
    is_prefilled: bool

    def count(self, verdict: str) -> int:
        return sum(1 for row in self.rows if row.verdict == verdict)

    @property
    def new(self) -> int:
        return self.count("new")

    @property
    def same(self) -> int:
        return self.count("same")

    @property
    def differs(self) -> int:
        return self.count("differs")

    @property
    def empty(self) -> int:
        return self.count("empty")

    @property
    def refused(self) -> int:
        return self.count("refused")

    @property
    def written(self) -> int:
        """How many rows importing would write, as decided so far."""
        return sum(1 for row in self.rows if row.is_written)

    @property
    def can_apply(self) -> bool:
        return self.refused == 0 and self.written > 0


def preview_file(country_file: Path, workbook: Path) -> Preview:
    """Judge a workbook against a country file, on a read-only connection of its own (safe in a worker).

    Raises ``questionnaire_unknown``, ``questionnaire_altered``, ``questionnaire_other_country``,
    ``questionnaire_other_round``, ``questionnaire_other_pack``, ``round_closed``, ``round_not_collecting`` and what
    opening the two files raises.
    """
    answered = answer_sheet.read(workbook)
    with file.reading(country_file) as store:
        current = answer_sheet.check_origin(store, answered.marks, workbook.name)
        assess.must_collect(store, current.assessment_id)
        institution = store.find(Institution, answered.marks.institution_id)
        empty = Preview(workbook.name, institution, (), current.assessment_id, answered.marks.prefilled == "yes")
        judge = _Judge(store, empty, answer_sheet.language_of(answered.marks))
        return replace(empty, rows=tuple(judge.row(line) for line in answered.lines))


def decided(preview: Preview, decisions: Mapping[str, str]) -> Preview:
    """The preview with decisions (CHOICES) on the questions where mine and theirs differ."""
    rows = (replace(row, decision=decisions.get(row.question_key, row.decision)) for row in preview.rows)
    return replace(preview, rows=tuple(rows))


def apply(store: Store, preview: Preview, decisions: Mapping[str, str] | None = None) -> int:
    """Write what is new and what is decided “theirs”, all of it, within the caller's step; gives how many answers.

    Each row is judged again: an answer that changed since the preview waits for a decision of its own.
    Raises ``import_refused`` with every refused row, and what `assess.answer` raises.
    """
    made = decided(preview, decisions or {})
    if made.refused:
        problems = tuple(row.problem for row in made.rows if row.problem)
        raise NatcoordError("import_refused", problems, file=made.file, count=made.refused)
    assess.must_collect(store, made.assessment_id)
    judge = _Judge(store, made)
    return sum(judge.write(row) for row in made.rows if row.verdict != "empty")


@dataclass(frozen=True, slots=True)
class _Difference:
    """What a row would write: fields of the answer, and whether evidence and a holder are new."""

    changes: dict[str, Any]
    contradicts: bool  # something that is held
    has_evidence: bool
    has_holder: bool

    @property
    def is_nothing(self) -> bool:
        return not (self.changes or self.has_evidence or self.has_holder)


class _Judge:
    """What is held for a round, read once, and each row of a workbook against it."""

    def __init__(self, store: Store, preview: Preview, language: Language | None = None) -> None:
        self.store = store
        self.preview = preview
        self.language = language or Language("en")
        self.pack = bank.with_own(store, content.pack())
        self.institutions = store.read(Institution)
        current = store.find(Assessment, preview.assessment_id)
        self.answers = overview.answers(store, current)
        # with the follow-up questions that another answer makes needless: they were sent out
        self.questions = bank.bound_to(store, self.pack, current, self.answers) if current else {}
        self.evidence: dict[str, set[tuple[object, object]]] = {}
        for one in attest.of_round(store, preview.assessment_id):
            self.evidence.setdefault(one.answer_id or "", set()).add((_flat(one.title), _flat(one.reference)))
        requests = store.read(DataRequest, "assessment_id = ?", [preview.assessment_id])
        self.holders = {one.question_key: one.institution_id for one in requests}

    # -- judging ----------------------------------------------------------------------------------------------

    def row(self, line: Line) -> Row:
        """One line of the workbook as a row of the preview."""
        key = line.question_key
        mine = self.answers.get(key)
        title = {code: self.pack.word(f"question.{key}.title", code) for code in OFFERED}
        try:
            theirs = self._theirs(line)
        except NatcoordError as refusal:
            cell = str(refusal.facts.get("cell", line.cell))
            return Row(key, title, "refused", mine, Given(), refusal, cell)
        return Row(key, title, self._verdict(key, theirs), mine, theirs, None, line.cell)

    def _theirs(self, line: Line) -> Given:
        question = self.questions.get(line.question_key)
        if not line.texts:
            return Given()
        if question is None:
            raise NatcoordError("question_not_asked_now", cell=line.cell)
        theirs, unknown_holder = answer_sheet.given(line, question, lambda text: self._holder(line.question_key, text))
        if unknown_holder:
            theirs = replace(theirs, note=with_holder(theirs.note, unknown_holder, self.language))
        return theirs

    def _holder(self, key: str, text: str) -> str:
        """The institution of that name; none where another one is asked already, as that would be taken back."""
        found = questionnaires.find_institution(self.institutions, text)
        before = self.holders.get(key)
        return found.institution_id if found and before in (None, found.institution_id) else ""

    def _verdict(self, key: str, theirs: Given) -> str:
        if not _says_something(theirs):
            return "empty"
        found = self._difference(key, theirs)
        if found.is_nothing:
            return "same"
        return "differs" if found.contradicts else "new"

    def _difference(self, key: str, theirs: Given) -> _Difference:
        mine = self.answers.get(key)
        changes, contradicts = _changes(theirs, mine)
        if mine is not None and mine.is_carried:
            changes, contradicts = self._to_carried(theirs, mine, changes)
        if _names_respondent(theirs, mine, changes):
            changes["respondent"] = theirs.respondent
        item = (_flat(theirs.evidence), _flat(theirs.reference))
        held = self.evidence.get(mine.answer_id, set()) if mine else set()
        return _Difference(
            changes,
            contradicts,
            has_evidence=any(item) and item not in held,
            has_holder=bool(theirs.holder) and self.holders.get(key) != theirs.holder,
        )

    def _to_carried(self, theirs: Given, mine: Answer, changes: dict[str, Any]) -> tuple[dict[str, Any], bool]:
        """A carried answer is changed only by decision. One said again on a blank workbook is of this round."""
        said = _said(theirs)
        is_said_again = not self.preview.is_prefilled and _levels(theirs) == _levels(mine) and bool(said)
        if not changes and not is_said_again:
            return {}, False
        return changes | said, bool(changes)

    # -- writing ----------------------------------------------------------------------------------------------

    def write(self, row: Row) -> bool:
        """Write one row if it still adds something and does not contradict without a decision."""
        key, theirs = row.question_key, row.theirs
        question = self.questions.get(key)
        if question is None:
            raise NatcoordError("question_not_asked_now", cell=row.cell)
        found = self._difference(key, theirs)
        if found.is_nothing or (found.contradicts and row.decision != "theirs"):
            return False
        self._write_answer(question, theirs, found)
        if found.has_evidence:
            kind = "document" if theirs.reference else "statement"
            item = replace(attest.new_evidence(""), kind=kind, title=theirs.evidence, reference=theirs.reference)
            attest.save_evidence(self.store, self.preview.assessment_id, question, item)
        if found.has_holder:
            request = collect.request_for(self.store, self.preview.assessment_id, key)
            collect.save_request(self.store, replace(request, institution_id=theirs.holder))
        return True

    def _write_answer(self, question: Question, theirs: Given, found: _Difference) -> None:
        mine = self.answers.get(question.question_key)
        changes = dict(found.changes)
        if not changes and not (mine is None and found.has_evidence):
            return
        institution = self.preview.institution
        if institution and (mine is None or mine.institution_id is None or found.contradicts):
            changes["institution_id"] = institution.institution_id
            if mine is not None and mine.institution_id not in (None, institution.institution_id):
                changes["respondent"] = theirs.respondent  # the one before answered for somebody else
        assess.answer(self.store, self.preview.assessment_id, question, changes)


def _changes(theirs: Given, mine: Answer | None) -> tuple[dict[str, Any], bool]:
    """The fields that are given and not held so, and whether one of them contradicts what is held."""
    changes: dict[str, Any] = {}
    contradicts = False
    for group in _GROUPS:
        new = _values(theirs, group)
        old = _values(mine, group) if mine else ()
        if not any(_is_there(value) for value in new) or list(map(_flat, new)) == list(map(_flat, old)):
            continue
        changes |= dict(zip(group, new, strict=True))
        contradicts = contradicts or any(_is_there(value) for value in old)
    return changes, contradicts


def _says_something(theirs: Given) -> bool:
    """A name or a confidence alone, filled down a column, answers nothing."""
    said = (*_levels(theirs), theirs.note, theirs.evidence, theirs.reference, theirs.holder)
    return any(_is_there(value) for value in said)


def _names_respondent(theirs: Given, mine: Answer | None, changes: Mapping[str, Any]) -> bool:
    """Whether the respondent is taken over: with what they say, or for an answer of this round that has none."""
    if not theirs.respondent or (mine is not None and _flat(mine.respondent) == _flat(theirs.respondent)):
        return False
    return bool(changes) or (mine is not None and not mine.respondent and not mine.is_carried)


def _values(record: Given | Answer, group: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(getattr(record, name) for name in group)


def _levels(record: Given | Answer) -> tuple[Any, ...]:
    return tuple(value for side in _SIDES for value in _values(record, side))


def _said(theirs: Given) -> dict[str, Any]:
    """The sides that are given, whether or not they are held so already."""
    sides = [side for side in _SIDES if any(_is_there(value) for value in _values(theirs, side))]
    return {name: getattr(theirs, name) for side in sides for name in side}


def _is_there(value: object) -> bool:
    return value not in (None, "")


def _flat(value: object) -> object:
    """Texts without regard to spaces and line ends, which spreadsheet programs change."""
    return " ".join(value.split()) if isinstance(value, str) else value
