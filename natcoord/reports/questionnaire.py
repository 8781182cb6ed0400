"""A questionnaire as a value: what it asks, its words, and the marks by which an answered workbook is known again."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from natcoord import labels
from natcoord.content import Pack
from natcoord.domain.records import ABSENCES, LEVELS, Answer, Assessment, Country, Evidence, Institution, Question
from natcoord.i18n import Language

FORMAT = "1"
MARKS_SHEET = "natcoord"
HEAD_ROW = 1
# The columns of the answers sheet in their order. The hidden key ties a row to its question wherever it is read.
FIXED = ("key", "number", "area", "question", "guidance")
OPEN = ("law", "practice", "holder", "note", "evidence", "reference", "respondent", "confidence")
COLUMNS = (*FIXED, *OPEN, "known")


@dataclass(frozen=True, slots=True)
class Item:
    """One question as it is put; `answer` and what follows is what is held so far, nothing on a blank one."""

    number: int
    question: Question
    answer: Answer | None = None
    evidence: tuple[Evidence, ...] = ()
    holder: str = ""


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """What goes to one institution, or to all of them when `institution` is None. `made_on` is an ISO day."""

    country: Country
    country_mark: str
    assessment: Assessment
    institution: Institution | None
    made_on: str
    language: Language
    pack: Pack
    items: tuple[Item, ...]
    institutions: tuple[str, ...]
    is_prefilled: bool

    @property
    def title(self) -> str:
        words = self.language.translate("questionnaire", "Questionnaire: {round}")
        return words.format(round=self.language.say(self.assessment.title))

    @property
    def addressee(self) -> str:
        if self.institution is None:
            return self.language.translate("questionnaire", "All institutions")
        return self.language.say(self.institution.name)

    def area(self, item: Item) -> str:
        return self.pack.word(f"area.{item.question.area}", self.language.code)

    def asked(self, item: Item) -> str:
        """Title and text of a question."""
        return "\n".join(self._said(item, "title", "text"))

    def guidance(self, item: Item) -> str:
        """What to look at, and what each level above zero looks like where the pack says it."""
        lines = self._said(item, "guidance")
        for number in LEVELS:
            lines += [numbered(number, text, self.language) for text in self._said(item, f"level{number}")]
        return "\n".join(lines)

    def _said(self, item: Item, *fields: str) -> list[str]:
        keys = [f"question.{item.question.question_key}.{field}" for field in fields]
        codes = (self.language.code, "en")
        texts = [next((found for code in codes if (found := self.pack.words[code].get(key))), "") for key in keys]
        return [text for text in texts if text]

    def known(self, item: Item) -> str:
        """From when the answer held so far is, and what speaks for it; restricted items are only said to be there."""
        answer = item.answer
        if answer is None or not is_given(answer):
            return ""
        language = self.language
        as_of = language.translate("questionnaire", "As of {date}.").format(date=language.date(answer.answered_at))
        carried = language.translate("questionnaire", "From an earlier round: confirm or correct it.")
        return "\n".join([as_of, *([carried] if answer.is_carried else []), *map(self._cited, item.evidence)])

    def _cited(self, one: Evidence) -> str:
        if one.is_restricted:
            return self.language.translate("reports", "Restricted document")
        return ("؛ " if self.language.is_rtl else "; ").join(text for text in (one.title, one.reference) if text)

    def facts(self) -> list[tuple[str, str]]:
        """The lines of the cover: what it is, and its value."""
        language, round_ = self.language, self.assessment
        lines = [
            (language.translate("questionnaire", "State"), language.say(self.country.name)),
            (language.translate("questionnaire", "Round"), language.say(round_.title)),
            (language.translate("questionnaire", "Institution"), self.addressee),
            (language.translate("questionnaire", "Made on"), language.date(self.made_on)),
        ]
        if round_.due_on:
            lines.append((language.translate("questionnaire", "Return it by"), language.date(round_.due_on)))
        lines.append((language.translate("questionnaire", "Questions"), language.number(len(self.items))))
        return [*lines, (language.translate("questionnaire", "Language"), language.own_name)]

    def scale(self) -> list[tuple[str, str]]:
        """Each choice of a level and what it means."""
        language = self.language
        meanings = {
            "not_known": language.translate(
                "questionnaire", "Nobody who was asked here can say. Write who may hold the information."
            ),
            "not_applicable": language.translate("questionnaire", "The question does not concern this State."),
            "not_shared": language.translate("questionnaire", "It is known, but may not be told."),
        }
        levels = [(language.number(number), labels.level(number, language)) for number in LEVELS]
        return levels + [(labels.absence(code, language), meanings[code]) for code in ABSENCES]


def is_given(answer: Answer) -> bool:
    """Whether a level or an absence is there."""
    values = (answer.law_level, answer.law_absence, answer.practice_level, answer.practice_absence)
    return any(one is not None for one in values)


def numbered(level: int, meaning: str, language: Language) -> str:
    """Such as ``3 – In place, limited practice``."""
    return language.translate("questionnaire", "{level} – {meaning}").format(
        level=language.number(level), meaning=meaning
    )


def choice(level: int | None, absence: str | None, language: Language) -> str:
    """A level or an absence as it stands in the list of a cell; empty when neither is given."""
    if level is not None:
        return numbered(level, labels.level(level, language), language)
    return labels.absence(absence, language) if absence else ""


def applies(question: Question, column: str) -> bool:
    """Whether the question asks for this column: the level in law or in practice may not be asked."""
    return {"law": question.law_applies, "practice": question.practice_applies}.get(column, True)


def with_holder(note: str, holder: str, language: Language) -> str:
    """The note with a line on who holds the information, for a holder that is no institution of the file."""
    line = language.translate("questionnaire", "Held by: {holder}").format(holder=holder)
    return f"{note}\n{line}" if note else line


# -- the marks ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MarkedRow:
    """A row of the answers sheet, by its number from 1, and the digest of its fixed texts; the head has no key."""

    number: int
    question_key: str
    digest: str


@dataclass(frozen=True, slots=True)
class Marks:
    """What a workbook says of itself on its hidden sheet. `state` and `round_title` are in its language."""

    country: str
    state: str
    assessment_id: str
    round_title: str
    pack_version: str
    institution_id: str
    language: str
    prefilled: str  # yes, no
    sheet: str  # name of the sheet with the answers
    rows: tuple[MarkedRow, ...]

    @property
    def fingerprint(self) -> str:
        """Of the format, the marks, and through its digests of every fixed text."""
        named = [getattr(self, name) for name in _NAMED]
        return digest([FORMAT, *named, *(str(part) for row in self.rows for part in _parts(row))], 64)

    def table(self) -> list[list[str]]:
        """The rows of the hidden sheet."""
        head = [["format", FORMAT], ["fingerprint", self.fingerprint]]
        return [*head, *([name, getattr(self, name)] for name in _NAMED), *(["row", *_parts(row)] for row in self.rows)]


_NAMED = tuple(name for name in Marks.__dataclass_fields__ if name != "rows")


def _parts(row: MarkedRow) -> tuple[str, str, str]:
    return str(row.number), row.question_key, row.digest


def read_marks(table: Sequence[Sequence[Any]]) -> tuple[Marks, str] | None:
    """The marks on a hidden sheet and the fingerprint written there; None when they are not of this format."""
    named: dict[str, str] = {}
    rows: list[MarkedRow] = []
    for line in table:
        name, first, second, third = [*(str(value) for value in line), "", "", "", ""][:4]
        if name == "row" and first.isdecimal():
            rows.append(MarkedRow(int(first), second, third))
        else:
            named[name] = first
    if named.get("format") != FORMAT or not set(_NAMED) <= named.keys():
        return None
    facts: dict[str, Any] = {name: named[name] for name in _NAMED}
    return Marks(**facts, rows=tuple(rows)), named.get("fingerprint", "")


def digest(texts: Iterable[str], length: int = 16) -> str:
    """Of texts, whatever a spreadsheet program did to their spaces and line ends."""
    plain = "\x1f".join(" ".join(text.split()) for text in texts)
    return hashlib.sha256(plain.encode()).hexdigest()[:length]


def marks_of(made: Questionnaire, sheet: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Marks:
    """The marks of a workbook whose answers sheet has these headings and these fixed texts, row by row."""
    language = made.language
    marked = [MarkedRow(HEAD_ROW, "", digest(heads))]
    for number, (item, texts) in enumerate(zip(made.items, rows, strict=True), start=HEAD_ROW + 1):
        marked.append(MarkedRow(number, item.question.question_key, digest(texts)))
    return Marks(
        country=made.country_mark,
        state=language.say(made.country.name),
        assessment_id=made.assessment.assessment_id,
        round_title=language.say(made.assessment.title),
        pack_version=made.assessment.pack_version,
        institution_id=made.institution.institution_id if made.institution else "",
        language=language.code,
        prefilled="yes" if made.is_prefilled else "no",
        sheet=sheet,
        rows=tuple(marked),
    )
