"""A country file as it looks after ten years: made up, the same on every run, made through the Store."""

import random
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from natcoord.content import pack
from natcoord.domain.records import (
    Answer,
    Assessment,
    Country,
    GapDecision,
    Indicator,
    Institution,
    Measurement,
    Milestone,
    Question,
    Target,
    Words,
)
from natcoord.store import file, schema
from natcoord.store.store import Store

TODAY = date(2026, 11, 22)
FIRST_YEAR = 2016
CELLS = ("sex=female", "sex=male", "age=0-17", "age=18-59", "age=60+")
_AT = "2026-11-01T08:00:00+00:00"
_COUNTED = ("stock", "flow", "cumulative_flow", "stock", "flow", "stock")
_UNCOUNTED = ("yes_no", "ordinal", "document")
_ABSENCES = ("not_collected", "not_shared", "not_known")


@dataclass(frozen=True, slots=True)
class Size:
    """How much a file holds; breakdown cells come on top of the `months` totals of an indicator."""

    indicators: int = 300
    months: int = 120
    targets: int = 500
    rounds: int = 3
    institutions: int = 12


TINY = Size(indicators=6, months=6, targets=8, rounds=2, institutions=3)


def build(path: Path, size: Size = Size()) -> Path:
    """Make the file at `path` and close it. The undo log is switched off for it, so it has no history rows."""
    country = Country("country", {"en": "Testland", "ar": "بلد تجريبي"}, False, "en", "latin", "un", 4.0, 0.95, 0.6)
    store = file.create(path, country)
    for table in schema.TABLES:
        for action in ("INSERT", "UPDATE", "DELETE"):
            store.db.execute(f"DROP TRIGGER temp.undo_{table}_{action}")
    try:
        with store.step("bench.fill"):
            _Filling(store, size).fill()
    finally:
        store.close()
    return path


def _words(text: str, number: int) -> Words:
    return {"en": f"{text} {number}", "ar": f"{text} رقم {number}"}


class _Filling:
    """Writes one table after the other; every choice comes from one seeded source."""

    def __init__(self, store: Store, size: Size) -> None:
        self.store = store
        self.size = size
        self.random = random.Random(20261122)
        self.questions = tuple(pack().questions.values())
        self.owners = [self._key() for _ in range(size.institutions)]
        self.periods = [f"{FIRST_YEAR + n // 12}-{n % 12 + 1:02}" for n in range(size.months)]

    def fill(self) -> None:
        self.store.save(
            *(Institution(key, _words("Institution", n), "ministry") for n, key in enumerate(self.owners, start=1))
        )
        for number in range(self.size.rounds):
            self._round(number)
        self._decide()
        targets = [self._target(n) for n in range(1, self.size.targets + 1)]
        self.store.save(*targets)
        self.store.save(*(one for target in targets for one in target.milestones))
        sheets = [self._indicator(n, targets[n % len(targets)]) for n in range(self.size.indicators)]
        self.store.save(*sheets)
        for number, sheet in enumerate(sheets):
            self.store.save(*self._values(number, sheet))

    def _key(self) -> str:
        return str(UUID(int=self.random.getrandbits(128), version=4))

    def _round(self, number: int) -> None:
        year = FIRST_YEAR + 4 * number
        closed = f"{year}-11-30" if number < self.size.rounds - 1 else None
        state = "closed" if closed else "collecting"
        current = Assessment(self._key(), _words("Baseline", year), f"{year}-02-01", closed, pack().version, state)
        self.store.save(current)
        self.store.save(*(self._answer(current, one) for one in self.questions))

    def _answer(self, current: Assessment, one: Question) -> Answer:
        law = self.random.randint(1, 5) if one.law_applies else None
        practice = self.random.randint(0, 4) if one.practice_applies else None
        absence = self.random.choice((None, None, None, None, "not_known")) if one.practice_applies else None
        return Answer(
            self._key(), current.assessment_id, one.question_key, law, None, None if absence else practice, absence,
            "Checked with the focal point. " * 3, self.random.choice(self.owners), _AT,
        )  # fmt: skip

    def _decide(self) -> None:
        for number, one in enumerate(self.questions):
            decision = ("accepted", "deferred", None, "rejected")[number % 4]
            override = 9.0 if number % 10 == 0 else None
            reason = "Agreed by the Commission"
            self.store.save(GapDecision(one.question_key, decision, reason, "2024-12-01", override, reason))

    def _target(self, number: int) -> Target:
        """The first ones, which get an indicator, are adopted; the rest are drafts that wait for one."""
        is_adopted = number <= self.size.indicators
        question = self.random.choice(self.questions)
        key = self._key()
        milestones = tuple(Milestone(self._key(), key, year, value) for year, value in ((2022, 30.0), (2025, 55.0)))
        return Target(
            key, f"T-{number:03}", _words("Voluntary national target", number), 10.0, 2019, 80.0, 2028,
            self.random.choice(self.owners), "2020-03-01" if is_adopted else None,
            "National Commission" if is_adopted else "", "Adopted after two rounds of consultation.",
            (question.question_key,), question.sources, milestones,
        )  # fmt: skip

    def _indicator(self, number: int, target: Target) -> Indicator:
        """One in 25 cannot be counted by sex or age; one in four of the others is a ratio."""
        is_counted = number % 25 != 24
        kind = _COUNTED[number % 6] if is_counted else _UNCOUNTED[number // 25 % 3]
        is_ratio = is_counted and number % 4 == 0
        sheet = Indicator(
            self._key(), target.target_id, f"I-{number + 1:03}", _words("Indicator", number + 1),
            _words("Counted at the end of the month from the register of the responsible institution", number + 1),
            {"en": "persons", "ar": "شخص"}, kind, "increase", {}, {}, _words("Register", number % 40),
            "month", self.random.choice(self.owners), None, None, number < 8, False,
        )  # fmt: skip
        if not is_ratio:
            return sheet
        unit = {"en": "per cent", "ar": "في المائة"}
        return replace(
            sheet, kind="percentage", unit=unit, numerator=_words("Reached", number), denominator=_words("All", number)
        )

    def _values(self, number: int, sheet: Indicator) -> list[Measurement]:
        """The totals of every month, with the cells of both dimensions adding up to them."""
        found = []
        for month, period in enumerate(self.periods):
            state = "approved" if month < len(self.periods) - 2 else "draft"
            source = f"REG-{number % 40}/{period[:4]}"
            if self.random.random() < 0.01:
                found.append(self._value(sheet, period, "", None, self.random.choice(_ABSENCES), state, source))
                continue
            if sheet.kind in _UNCOUNTED:
                top = 5 if sheet.kind == "ordinal" else 1
                found.append(self._value(sheet, period, "", self.random.randint(0, top), None, state, source))
                continue
            women, men = self.random.randint(10, 400), self.random.randint(10, 400)
            total = women + men
            young, old = total // 4, total // 8
            for cell, count in zip(("", *CELLS), (total, women, men, young, total - young - old, old), strict=True):
                found.append(self._value(sheet, period, cell, count, None, state, source))
        return found

    def _value(  # noqa: PLR0917
        self, sheet: Indicator, period: str, cell: str, count: int | None, absence: str | None, state: str, source: str
    ) -> Measurement:
        number = None if count is None else float(count)
        ratio = number is not None and sheet.is_ratio
        return Measurement(
            self._key(), sheet.indicator_id, period, cell, None if ratio else number, number if ratio else None,
            1000.0 if ratio else None, absence, state, source, _AT,
        )  # fmt: skip
