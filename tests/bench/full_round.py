"""A country file with one large baseline round under way: 260 questions, each answered, with 2,000 items of evidence.

Made up, the same on every run, made through the Store. An earlier round is closed.
"""

import random
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from natcoord.content import pack
from natcoord.domain.records import (
    Answer,
    Assessment,
    Assignment,
    Country,
    DataRequest,
    Evidence,
    GapDecision,
    Institution,
    OwnQuestion,
    Question,
)
from natcoord.store import file
from natcoord.store.store import Store

QUESTIONS = 260
INSTITUTIONS = 12
_AT = "2026-10-01T08:00:00+00:00"
_ABSENCES = ("not_known", "not_shared")


@dataclass(frozen=True, slots=True)
class Size:
    """How many items of evidence the round under way has."""

    evidence: int = 2_000


TINY = Size(evidence=60)


def build(path: Path, size: Size = Size()) -> Path:
    """Make the file at `path` and close it."""
    country = Country("country", {"en": "Testland", "ar": "بلد تجريبي"}, False, "en", "latin", "un", 4.0, 0.95, 0.6)
    store = file.create(path, country)
    try:
        with store.step("bench.fill"):
            _Filling(store, size).fill()
    finally:
        store.close()
    return path


class _Filling:
    """Writes one table after the other; every choice comes from one seeded source."""

    def __init__(self, store: Store, size: Size) -> None:
        self.store = store
        self.size = size
        self.random = random.Random(20261122)
        self.owners = [self._key() for _ in range(INSTITUTIONS)]
        shipped = pack()
        self.own = [self._own_question(number) for number in range(QUESTIONS - len(shipped.questions))]
        self.questions = shipped.with_questions(self.own).questions
        self.parents = {one.asked_if.question_key for one in self.questions.values() if one.asked_if}

    def fill(self) -> None:
        words = [{"en": f"Institution {number}", "ar": f"الجهة {number}"} for number in range(1, INSTITUTIONS + 1)]
        self.store.save(*(Institution(key, name, "ministry") for key, name in zip(self.owners, words, strict=True)))
        self.store.save(*self.own)
        first = self._round(2022, "closed", None)
        self._answer(first, [one for one in self.questions.values() if one.since == "1.0"])
        second = self._round(2026, "collecting", first.assessment_id)
        answers = self._answer(second, list(self.questions.values()))
        self.store.save(*(self._evidence(number, answers) for number in range(self.size.evidence)))
        for area in pack().areas:
            owner = self.random.choice(self.owners)
            self.store.save(Assignment(self._key(), second.assessment_id, area, owner, "Head of section"))
        self._ask(second, answers)
        for key in list(self.questions)[::4]:
            self.store.save(GapDecision(key, "accepted", "Agreed by the Commission", "2026-10-01", None, ""))

    def _key(self) -> str:
        return str(UUID(int=self.random.getrandbits(128), version=4))

    def _own_question(self, number: int) -> OwnQuestion:
        words = {"en": f"Own question {number + 1}", "ar": f"سؤال وطني {number + 1}"}
        area = pack().areas[number % len(pack().areas)]
        return OwnQuestion(f"own.{number + 1:08}", area, "practice", 2, (), (), True, True, words, words, words)

    def _round(self, year: int, state: str, carried_from: str | None) -> Assessment:
        title = {"en": f"Baseline {year}", "ar": f"التقييم الأساسي لعام {year}"}
        closed = f"{year}-11-30" if state == "closed" else None
        version = "1.0" if state == "closed" else pack().version
        made = Assessment(
            self._key(), title, f"{year}-02-01", closed, version, state, f"{year}-12-15", carried_from=carried_from
        )
        self.store.save(made)
        return made

    def _answer(self, current: Assessment, questions: list[Question]) -> list[Answer]:
        """Questions that others follow from get no low level, so that nothing is skipped."""
        made = []
        for one in questions:
            lowest = 3 if one.question_key in self.parents else 0
            law = self.random.randint(max(1, lowest), 5) if one.law_applies else None
            practice = self.random.randint(lowest, 4) if one.practice_applies else None
            is_absent = practice is not None and self.random.random() < 0.1
            made.append(
                Answer(
                    self._key(), current.assessment_id, one.question_key, law, None, None if is_absent else practice,
                    self.random.choice(_ABSENCES) if is_absent else None, "Checked with the focal point. " * 3,
                    self.random.choice(self.owners), _AT, "Focal point", self.random.choice(("low", "medium", "high")),
                )
            )  # fmt: skip
        self.store.save(*made)
        return made

    def _evidence(self, number: int, answers: list[Answer]) -> Evidence:
        is_document, is_verified = self.random.random() < 0.7, self.random.random() < 0.3
        return Evidence(
            self._key(), answers[number % len(answers)].answer_id, "document" if is_document else "statement",
            f"Register of the responsible institution, volume {number}", f"REG-{number}/2025", "2025-12-31", "", None,
            "Audit office" if is_verified else "", "2026-09-30" if is_verified else None, number % 50 == 0,
        )  # fmt: skip

    def _ask(self, current: Assessment, answers: list[Answer]) -> None:
        for number, one in enumerate(one for one in answers if one.practice_absence):
            owner = self.owners[number % INSTITUTIONS]
            asked = DataRequest(
                self._key(), current.assessment_id, one.question_key, owner, "2026-10-01", "2026-12-01", None, None, ""
            )
            self.store.save(asked)
